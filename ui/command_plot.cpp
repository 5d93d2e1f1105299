// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_plot.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/figures.h"
#include "ui/panel.h"
#include "ui/plans.h"
#include "ui/save_dialog.h"
#include "ui/session_report.h"
#include "ui/takeaways.h"
#include "ui/workbench.h"

#include <QCoreApplication>
#include <QMenu>

namespace prosector::ui {

namespace {

enum Group
{
    Show,
    Save,
    Copy
};

void addPlot(Commands& commands, Takeaways* takeaways)
{
    const auto add = [&](const char* id, Group group, const char* text, const char* description, auto does,
                         const QList<QKeySequence>& keys = {}) {
        commands.add({.id = QString::fromLatin1(id),
                      .text = text,
                      .description = description,
                      .keys = keys,
                      .menu = menu::plot,
                      .group = group,
                      .act = [=] { (takeaways->*does)(); },
                      .isAvailable = [=] { return takeaways->isOffered(); }});
    };
    commands.add({.id = QStringLiteral("plot.table"),
                  .text = QT_TRANSLATE_NOOP("command", "Show as a &table"),
                  .description = QT_TRANSLATE_NOOP("command", "The numbers behind the plot, and back"),
                  .keys = {Qt::CTRL | Qt::Key_T},
                  .menu = menu::plot,
                  .group = Show,
                  .act = [=] { takeaways->toggleTable(); },
                  .isAvailable = [=] { return takeaways->isOffered(); },
                  .isChecked = [=] { return takeaways->showsTable(); }});
    add("plot.savePng", Save, QT_TRANSLATE_NOOP("command", "Save as a P&NG picture\u2026"),
        QT_TRANSLATE_NOOP("command", "Writes the plot with its caption as pixels, twice as fine as on the screen"),
        &Takeaways::savePng);
    add("plot.saveSvg", Save, QT_TRANSLATE_NOOP("command", "Save as an S&VG drawing\u2026"),
        QT_TRANSLATE_NOOP("command", "Writes the plot with its caption as shapes and letters"), &Takeaways::saveSvg);
    add("plot.savePdf", Save, QT_TRANSLATE_NOOP("command", "Save as a P&DF page\u2026"),
        QT_TRANSLATE_NOOP("command", "Writes the plot with its caption as a page for print"), &Takeaways::savePdf);
    add("plot.saveCsv", Save, QT_TRANSLATE_NOOP("command", "Save the numbers as &CSV\u2026"),
        QT_TRANSLATE_NOOP("command", "Writes the numbers behind the plot as a table"), &Takeaways::saveCsv);
    add("plot.copyPicture", Copy, QT_TRANSLATE_NOOP("command", "Copy the &picture"),
        QT_TRANSLATE_NOOP("command", "The plot with its caption, for another program"), &Takeaways::copyPicture,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    add("plot.copyTable", Copy, QT_TRANSLATE_NOOP("command", "Copy the n&umbers"),
        QT_TRANSLATE_NOOP("command", "The numbers behind the plot, as a spreadsheet takes them"),
        &Takeaways::copyTable);
    commands.add({.id = QStringLiteral("plot.copyCommand"),
                  .text = QT_TRANSLATE_NOOP("command", "Copy the co&mmand line"),
                  .description = QT_TRANSLATE_NOOP("command", "What computes this again in a terminal"),
                  .menu = menu::plot,
                  .group = Copy,
                  .act = [=] { takeaways->copyCommand(); },
                  .isAvailable = [=] { return takeaways->isCommandOffered(); }});
}

void saveReport(EngineService* service, const Dissection& dissection, QWidget* window)
{
    std::vector<const Panel*> panels;
    for (const Panel* panel : window->findChildren<Panel*>()) {
        panels.push_back(panel);
    }
    const QString name = QString::fromStdString(dissection.model()->name) + QStringLiteral(".html");
    askAndSave(service, window,
               {QCoreApplication::translate("prosector::ui", "Save the report"), name,
                QCoreApplication::translate("prosector::ui", "HTML pages (*.html)"),
                sessionReport(dissection, panels, QDateTime::currentDateTime())});
}

} // namespace

void addPlotCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    addPlot(commands, workbench.takeaways);
    commands.add({.id = QStringLiteral("file.report"),
                  .text = QT_TRANSLATE_NOOP("command", "&Report\u2026"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Writes the session, its plots and the commands behind them as a page of HTML"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
                  .menu = menu::file,
                  .group = 3,
                  .act = [service = workbench.service, dissection = workbench.dissection,
                          window = commands.window()] { saveReport(service, *dissection, window); },
                  .isAvailable = [dissection = workbench.dissection] { return dissection->model() != nullptr; }});
    const auto refresh = [&commands] { commands.refresh(); };
    QObject::connect(workbench.takeaways, &Takeaways::panelChanged, &commands, refresh);
    QObject::connect(workbench.dissection, &Dissection::scanChanged, &commands, refresh);
    QObject::connect(workbench.dissection, &Dissection::modelChanged, &commands, refresh);
    QObject::connect(workbench.dissection, &Dissection::tokensChanged, &commands, refresh);
    QObject::connect(workbench.figures, &Figures::changed, &commands, refresh);
    QObject::connect(workbench.plans, &Plans::changed, &commands, refresh);
}

QMenu* makePlotMenu(const Commands& commands, QWidget* parent)
{
    auto* made = new QMenu(QCoreApplication::translate("prosector::ui", "Plot"), parent);
    made->setObjectName(QStringLiteral("plotMenu"));
    made->setToolTipsVisible(true);
    int group = Show;
    for (const Command* command : commands.all()) {
        if (command->menu != menu::plot) {
            continue;
        }
        if (command->group != group) {
            made->addSeparator();
            group = command->group;
        }
        made->addAction(commands.action(command->id));
    }
    return made;
}

} // namespace prosector::ui
