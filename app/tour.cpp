// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include "app/before_after.h"
#include "app/command_line.h"
#include "app/console.h"
#include "app/picture_file.h"
#include "app/scan_files.h"
#include "app/scan_report.h"
#include "app/window.h"
#include "core/checkpoint/atomic_file.h"
#include "core/storage/scan_file.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTimer>

namespace prosector::app {

namespace {

constexpr OptionForm outOption{"out", "DIR", "Where to write (default: prosector-out)"};
constexpr QSize windowSize(1600, 1000);

std::vector<std::string> withModel(std::span<const std::string> words, bool isThere)
{
    std::vector<std::string> all(words.begin(), words.end());
    if (!isThere) {
        all.emplace_back("demo");
    }
    return all;
}

class Tour
{
public:
    Tour(ui::MainWindowOptions options, Console& console, std::filesystem::path folder)
        : m_console(console)
        , m_folder(std::move(folder))
    {
        options.isAttended = false;
        createFolder(m_folder); // a place that cannot be written is known before the work begins
        ui::applyTheme(ui::Theme::Light);
        m_window = std::make_unique<ui::MainWindow>(std::move(options));
        const auto* service = m_window->findChild<ui::EngineService*>();
        QObject::connect(service, &ui::EngineService::failed, m_window.get(),
                         [this](ui::Task, const Error& error) { m_error = error; });
        QObject::connect(service, &ui::EngineService::progressChanged, m_window.get(),
                         [this](const QString& stage, double fraction) {
                             m_console.feedback().report(stage.toStdString(), fraction);
                         });
        QObject::connect(m_window->dissection(), &ui::Dissection::refused, m_window.get(),
                         [this](const Error& error) { m_error = error; });
        m_window->resize(windowSize);
        m_window->show();
    }

    CommandResult run()
    {
        waitUntilIdle();
        ui::Dissection& dissection = *m_window->dissection();
        if (!dissection.model()) {
            throw Error(ErrorCode::NotFound, {}, "no model was opened", "Open the session in the window");
        }
        if (!dissection.scan()) {
            dissection.startScan(); // a large model is not scanned unasked
            waitUntilIdle();
        }
        const auto scan = dissection.scan();
        writeScan(scan->scan, written("scan.h5"));
        writeLayerTable(scan->scan, written("layers.csv"));
        writeWindow("window-scan");
        CommandResult result = scanReport(*scan);

        if (!scan->scan.superWeights.empty()) {
            dissection.selection()->selectCandidate(0);
            dissection.scaleSelectedWeight(0);
            waitUntilIdle();
            writeWindow("window-edited");
        }
        const auto original = dissection.original();
        const auto edited = dissection.shown();
        writeFileAtomically(written("before-after.csv"), beforeAfterCsv(*original, *edited));
        result.json["before_after"] = beforeAfterJson(*original, *edited);
        result.text += '\n' + beforeAfterText(*original, *edited);
        return result;
    }

private:
    void waitUntilIdle()
    {
        QTimer tick; // lets Ctrl+C be noticed while nothing else happens
        tick.start(50);
        bool stopping = false;
        while (!m_window->isIdle()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!stopping && m_console.isStopped()) {
                stopping = true;
                m_window->dissection()->cancel();
            }
        }
        m_console.feedback().throwIfCancelled();
        if (m_error) {
            throw Error(*m_error);
        }
    }

    std::filesystem::path written(const std::string& name)
    {
        m_console.say("writing " + (m_folder / name).string());
        return m_folder / name;
    }

    void writeWindow(const std::string& name)
    {
        for (const auto& [theme, suffix] : {std::pair(ui::Theme::Dark, "-dark"), std::pair(ui::Theme::Light, "")}) {
            ui::applyTheme(theme);
            QApplication::processEvents();
            writePicture(m_window->picture(), written(name + suffix + ".png"));
        }
    }

    Console& m_console;
    std::filesystem::path m_folder;
    std::optional<Error> m_error;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int runTour(std::span<const std::string> words, const Resources& resources, std::ostream& out, std::ostream& messages,
            bool messagesOnTerminal)
{
    try {
        std::vector<const OptionForm*> known = windowOptions();
        known.push_back(&outOption);
        const bool namesModel = !Arguments::parse(words, known, "prosector").plain().empty();
        const Arguments arguments = Arguments::parse(withModel(words, namesModel), known, "prosector");
        std::string answer;
        {
            Console console(messages, Console::kindFor(arguments.has("quiet"), messagesOnTerminal));
            Tour tour(windowSetup(arguments, resources), console, arguments.valueOr("out", "prosector-out"));
            answer = tour.run().printed(arguments.has("json"));
        }
        writeOut(answer, out);
        return Done;
    } catch (...) {
        return explainFailure(messages);
    }
}

} // namespace prosector::app
