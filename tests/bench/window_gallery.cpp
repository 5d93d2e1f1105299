// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the window for people to look at: every layout and every panel by itself, light and dark, at
// 1280x800 and 1920x1080, after a scan, an analysis, a plan, generated text and an edit by the real engine.
//   window_gallery FOLDER [--wide] [--analyses] [--language CODE]
// --wide takes a random model of 48 blocks and width 1600 in place of the demo model, and plans by quick rankings alone
// (10 GB of memory, some minutes). --analyses runs each analysis and adds pictures of what it found.

#include "core/analysis/analyses.h"
#include "core/engine/engine.h"
#include "tests/bench/random_checkpoint.h"
#include "tests/ui/built_in_text.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/language.h"
#include "ui/layout_presets.h"
#include "ui/main_window.h"
#include "ui/panel_table.h"
#include "ui/plans.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QThread>

#include <array>
#include <cstdio>
#include <utility>

using namespace prosector;
using namespace prosector::ui;

namespace {

constexpr std::array themes{std::pair(Theme::Light, "light"), std::pair(Theme::Dark, "dark")};

struct Step
{
    const char* command;
    QString parameter = {};
};

class Gallery
{
public:
    Gallery(const MainWindowOptions& options, QDir folder)
        : m_window(options)
        , m_folder(std::move(folder))
    {
        m_window.show();
        waitUntilIdle();
    }

    void work(const std::vector<Step>& steps)
    {
        for (const Step& step : steps) {
            if (!m_window.commands()->trigger(QString::fromLatin1(step.command), step.parameter)) {
                std::fprintf(stderr, "window_gallery: %s could not be done\n", step.command);
            }
            waitUntilIdle();
        }
    }

    // By rankings that cost one pass, up to a few blocks.
    void planQuickly()
    {
        const Workbench& workbench = m_window.workbench();
        PlanRequest request;
        request.run = workbench.dissection->request(workbench.dissection->edits());
        request.strategies = {RemovalStrategy::BlockInfluence, RemovalStrategy::Angular, RemovalStrategy::Linearity};
        request.blocks = 6;
        request.actions = {RemovalAction::Drop};
        request.comparesRankings = false;
        workbench.plans->start(request);
        waitUntilIdle();
    }

    // The first plot of each analysis, with settings as they are at first.
    void writeAnalyses(const std::vector<AnalysisFacts>& analyses)
    {
        m_window.commands()->trigger(QStringLiteral("view.fill"), QStringLiteral("figure"));
        auto* choice = m_window.findChild<QComboBox*>(QStringLiteral("analysisBox"));
        for (const AnalysisFacts& facts : analyses) {
            const QString id = QString::fromStdString(facts.id);
            choice->setCurrentIndex(choice->findData(id));
            work({{"analysis.run", id}});
            for (const auto& [theme, color] : themes) {
                applyTheme(theme);
                write(QStringLiteral("analysis-%1-%2.png").arg(id, QLatin1String(color)));
            }
        }
        m_window.commands()->trigger(QStringLiteral("view.leaveFill"));
    }

    void writeAll()
    {
        for (const auto& [theme, color] : themes) {
            applyTheme(theme);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                m_window.resize(size);
                const QString ending = QStringLiteral("-%1-%2.png").arg(QLatin1String(color)).arg(size.width());
                for (const LayoutPreset& preset : layoutPresets()) {
                    const QString name = QString::fromLatin1(preset.name);
                    m_window.commands()->trigger(QStringLiteral("view.layout.") + name);
                    write(QStringLiteral("layout-") + name + ending);
                }
                for (const PanelEntry& entry : panelTable()) {
                    const QString name = QString::fromLatin1(entry.name);
                    m_window.commands()->trigger(QStringLiteral("view.fill"), name);
                    write(QStringLiteral("panel-") + name + ending);
                    m_window.commands()->trigger(QStringLiteral("view.leaveFill"));
                }
            }
        }
    }

private:
    void waitUntilIdle()
    {
        do {
            QApplication::processEvents();
            QThread::msleep(5); // the engine wants every core
        } while (!m_window.isIdle());
    }

    void write(const QString& name)
    {
        waitUntilIdle(); // a panel that is shown may ask the engine
        QApplication::processEvents(); // what was put off until the layout is known
        m_window.picture().save(m_folder.filePath(name));
    }

    MainWindow m_window;
    QDir m_folder;
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    QStringList words = QApplication::arguments().mid(1);
    const bool isWide = words.removeAll(QStringLiteral("--wide")) > 0;
    const bool hasAnalyses = words.removeAll(QStringLiteral("--analyses")) > 0;
    const qsizetype option = words.indexOf(QStringLiteral("--language"));
    const QString language = option < 0 ? QStringLiteral("en") : words.value(option + 1);
    if (option >= 0) {
        words.remove(option, std::min<qsizetype>(2, words.size() - option));
    }
    if (words.size() != 1 || !QDir().mkpath(words.front())) {
        std::fprintf(stderr, "window_gallery FOLDER [--wide] [--analyses] [--language CODE]\n");
        return 2;
    }
    applyTheme(Theme::Light);
    applyLanguage(language, PROSECTOR_BINARY_DIR "/share/prosector/translations");

    MainWindowOptions options;
    EngineOptions engine;
    engine.calibration = builtInText("calibration", isWide ? 300 : 1 << 20);
    engine.specimen = PROSECTOR_BINARY_DIR "/share/prosector/demo";
    options.engine = [engine] { return makeEngine(engine); };
    options.dataFolder = PROSECTOR_BINARY_DIR "/share/prosector";
    options.initialModel = engine.specimen;
    options.analyses = analysisFacts();
    options.setup.evaluationText = builtInText("evaluation", isWide ? 300 : 1 << 20);
    options.setup.watchedWords = {"the", ".", ",", "and", "a", "to"};
    const std::filesystem::path random = words.front().toStdString() + "/random-48x1600";
    if (isWide) {
        // Narrow between its projections, where no picture sees it.
        bench::writeRandomCheckpoint({48, 1600, 25, 512, 2000, 1024}, random);
        options.initialModel = random;
    }
    {
        Gallery gallery(options, QDir(words.front()));
        gallery.work({{"model.scan"},
                      {"analysis.run", QStringLiteral("linearity-tokens")},
                      {"select.superWeight"},
                      {"edit.zero"},
                      {"edit.add", QStringLiteral("linear:3")},
                      {"edit.snapshot"},
                      {"generation.run", QStringLiteral("Once upon a time")}});
        if (isWide) {
            gallery.planQuickly();
        } else {
            gallery.work({{"model.plan"}});
        }
        gallery.writeAll();
        if (hasAnalyses) {
            gallery.writeAnalyses(options.analyses);
        }
    }
    std::error_code ignored;
    std::filesystem::remove_all(random, ignored);
}
