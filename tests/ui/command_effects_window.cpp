// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_effects.h"

#include "ui/command_ids.h"
#include "ui/guide.h"
#include "ui/language.h"
#include "ui/layout_presets.h"
#include "ui/macro_recorder.h"
#include "ui/macro_runner.h"
#include "ui/panel.h"
#include "ui/panel_table.h"
#include "ui/takeaways.h"
#include "ui/theme.h"
#include "ui/tour.h"
#include "widgets/heatmap_view.h"

#include <QClipboard>
#include <QGuiApplication>

// What commands do to the window, and what teaches.

namespace prosector::ui {

namespace {

constexpr int ceiling = 5000; // milliseconds

} // namespace

void CommandEffects::addPlots(std::map<QString, Effect>& all)
{
    const auto focus = [this] { window().findChild<widgets::HeatmapView*>()->setFocus(); };
    all[QStringLiteral("plot.table")] = {
        [=, this] {
            focus();
            if (bench().takeaways->showsTable()) {
                bench().takeaways->toggleTable();
            }
        },
        [this] { return bench().takeaways->panel() && bench().takeaways->showsTable(); }};
    for (const char* kind : {"savePng", "saveSvg", "savePdf", "saveCsv"}) {
        Effect effect = opens("saveDialog");
        effect.before = focus;
        all[QStringLiteral("plot.") + QString::fromLatin1(kind)] = effect;
    }
    const auto focusAndForget = [=] {
        focus();
        QGuiApplication::clipboard()->clear();
    };
    all[QStringLiteral("plot.copyPicture")] = {focusAndForget,
                                               [] { return !QGuiApplication::clipboard()->image().isNull(); }};
    all[QStringLiteral("plot.copyTable")] = {focusAndForget,
                                             [] { return QGuiApplication::clipboard()->text().contains(u'\t'); }};
    all[QStringLiteral("plot.copyCommand")] = {
        focusAndForget, [] { return QGuiApplication::clipboard()->text().startsWith(QStringLiteral("prosector ")); }};
}

void CommandEffects::addView(std::map<QString, Effect>& all)
{
    all[QStringLiteral("view.fullScreen")] = {nullptr, [this] { return window().isFullScreen(); }};
    const auto shown = [this] {
        int count = 0;
        for (const auto* each : window().findChildren<QDockWidget*>()) {
            count += each->isVisible() ? 1 : 0;
        }
        return count;
    };
    all[QStringLiteral("view.fill")] = {nullptr, [=] { return shown() == 1; }};
    all[QStringLiteral("view.leaveFill")] = {[this] { commands().trigger(QStringLiteral("view.fill")); },
                                             [=] { return shown() > 5; }};
    all[QStringLiteral("view.palette")] = {
        nullptr, [this] { return m_fixture->child<QWidget>(QStringLiteral("commandPalette"))->isVisible(); }};
    all[command::showInTensors] = {[this] { dock(QStringLiteral("tensor"))->hide(); },
                                   [this] { return !dock(QStringLiteral("tensor"))->visibleRegion().isEmpty(); }};
}

void CommandEffects::addRows(std::map<QString, Effect>& all)
{
    for (const PanelEntry& entry : panelTable()) {
        const QString name = QString::fromLatin1(entry.name);
        all[QStringLiteral("view.panel.") + name] = {[=, this] { dock(name)->hide(); },
                                                     [=, this] { return dock(name)->isVisible(); }};
    }
    for (const LayoutPreset& preset : layoutPresets()) {
        const QString first = QString::fromLatin1(preset.columns.front().cells.front().panels.front());
        all[QStringLiteral("view.layout.") + QString::fromLatin1(preset.name)] = {
            [=, this] { dock(first)->hide(); }, [=, this] { return !dock(first)->visibleRegion().isEmpty(); }};
    }
    for (const auto& [name, theme] :
         {std::pair("system", Theme::System), std::pair("light", Theme::Light), std::pair("dark", Theme::Dark)}) {
        all[QStringLiteral("view.colors.") + QString::fromLatin1(name)] = {
            [theme] { applyTheme(theme == Theme::Light ? Theme::Dark : Theme::Light); },
            [theme] { return appliedTheme() == theme; }};
    }
    for (const Language& language : languages()) {
        all[QStringLiteral("view.language.") + language.code] = {
            [code = language.code] {
                applyLanguage(code == QStringLiteral("en") ? QStringLiteral("de") : QStringLiteral("en"), {});
            },
            [code = language.code] { return appliedLanguage() == code; }};
    }
    all[QStringLiteral("view.language.system")] = {nullptr, [] { return appliedLanguage().isEmpty(); }};
    for (const char* tour : {"super-weight", "what-is-linear", "choosing-layers"}) {
        all[QStringLiteral("help.tour.") + QString::fromLatin1(tour)] = {
            nullptr, [this] { return bench().guide->tour()->isOpen() && dock(QStringLiteral("tour"))->isVisible(); }};
    }
}

void CommandEffects::addGuide(std::map<QString, Effect>& all)
{
    const Effect glossary{[this] {
                              window().findChild<widgets::HeatmapView*>()->setFocus();
                              dock(QStringLiteral("glossary"))->hide();
                          },
                          [this] { return dock(QStringLiteral("glossary"))->isVisible(); }};
    all[QStringLiteral("help.explain")] = glossary;
    all[QStringLiteral("help.glossary")] = glossary;
    all[QStringLiteral("help.tours")] = {[this] { dock(QStringLiteral("tour"))->hide(); },
                                         [this] { return dock(QStringLiteral("tour"))->isVisible(); }};
    const auto start = [this] {
        bench().guide->startTour(QStringLiteral("what-is-linear"));
        QTRY_VERIFY_WITH_TIMEOUT(bench().guide->tour()->canGoOn(), ceiling);
    };
    all[QStringLiteral("help.nextPage")] = {start, [this] { return bench().guide->tour()->page() == 1; }};
    all[QStringLiteral("help.previousPage")] = {[=, this] {
                                                    start();
                                                    bench().guide->tour()->next();
                                                    QTRY_VERIFY_WITH_TIMEOUT(bench().guide->tour()->canGoBack(),
                                                                             ceiling);
                                                },
                                                [this] { return bench().guide->tour()->page() == 0; }};
    all[QStringLiteral("macro.record")] = {nullptr, [this] { return bench().guide->recorder()->isRecording(); }};
    all[QStringLiteral("macro.play")] = opens("playMacroDialog");
    all[QStringLiteral("help.about")] = opens("aboutDialog");
}

void CommandEffects::addRunning(std::map<QString, Effect>& all)
{
    all[command::cancel] = {[this] {
                                m_isCancelled = false;
                                connect(bench().service, &EngineService::cancelled, this,
                                        [this](Task task) { m_isCancelled = task == Task::Scan; });
                                hold();
                                dissection().startScan();
                            },
                            [this] { return m_isCancelled; }};
    all[QStringLiteral("macro.stop")] = {[this] {
                                             hold();
                                             Macro macro;
                                             macro.steps.resize(1);
                                             macro.steps[0].command = "model.scan";
                                             bench().guide->runner()->run(macro, {}, 0, 1);
                                         },
                                         [this] { return !bench().guide->runner()->isRunning(); }};
}

void CommandEffects::release()
{
    m_isHeld = false;
    m_fixture->control->release("scan");
}

void CommandEffects::hold()
{
    m_isHeld = true;
    m_fixture->control->hold("scan");
}

} // namespace prosector::ui
