// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/glossary_places.h"
#include "ui/guide_library.h"
#include "ui/language.h"
#include "ui/macro_recorder.h"
#include "ui/macro_runner.h"
#include "ui/main_window_options.h"
#include "ui/tour.h"
#include "widgets/glossary_topic.h"

#include <QApplication>
#include <QCursor>
#include <QDockWidget>
#include <QFileDialog>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr QSize glossarySize(440, 560);
constexpr QPoint glossaryOffset(-24,
                                72); // from the window's upper right corner
constexpr int tourHeight = 150;

std::filesystem::path ownToursFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(data.toStdU16String()) / "prosector" / "tours";
}

bool isTour(const Macro& macro)
{
    return std::ranges::any_of(macro.steps, [](const MacroStep& step) { return !step.text.isEmpty(); });
}

} // namespace

Guide::Guide(const Workbench& workbench, QMainWindow* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
    , m_library(new GuideLibrary(workbench.options->dataFolder, ownToursFolder(), this))
    , m_runner(new MacroRunner(workbench, this))
    , m_recorder(new MacroRecorder(workbench, this))
    , m_tour(new Tour(workbench, m_runner, this))
{
    connect(m_library, &GuideLibrary::loaded, this, &Guide::addTourCommands);
    connect(m_library, &GuideLibrary::macroRead, this, &Guide::playRead);
    connect(m_library, &GuideLibrary::failed, this, &Guide::refuse);
    connect(m_runner, &MacroRunner::failed, this, &Guide::refuse);
    connect(m_tour, &Tour::failed, this, &Guide::refuse);
    connect(workbench.commands, &Commands::retranslated, this, [this] { m_library->load(shownLanguage()); });
    m_library->load(shownLanguage());
}

void Guide::explain(const QString& id)
{
    if (!id.isEmpty() && id != m_entry) {
        m_entry = id;
        Q_EMIT entryChanged();
    }
    auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("glossaryDock"));
    if (!dock->isVisible() && !dock->isFloating()) {
        // Beside the panels that it explains, not among them.
        m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
        dock->setFloating(true);
        dock->resize(glossarySize);
        dock->move(m_window->mapToGlobal(QPoint(m_window->width() - glossarySize.width(), 0)) + glossaryOffset);
    }
    dock->show();
    dock->raise();
}

void Guide::explainPlace()
{
    const QPoint pointer = QCursor::pos();
    QString id = widgets::glossaryAt(QApplication::widgetAt(pointer), pointer, glossaryOfPlace);
    if (id.isEmpty()) {
        id = widgets::glossaryAt(QApplication::focusWidget(), pointer, glossaryOfPlace);
    }
    explain(id);
}

void Guide::showTours()
{
    auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("tourDock"));
    if (!dock->isVisible() && !dock->isFloating()) {
        m_window->addDockWidget(Qt::BottomDockWidgetArea, dock); // below all panels that it speaks of
        dock->show();
        m_window->resizeDocks({dock}, {tourHeight}, Qt::Vertical);
    }
    dock->show();
    dock->raise();
}

void Guide::startTour(const QString& name)
{
    const auto& tours = m_library->tours();
    const auto found = std::ranges::find(tours, name, &TourFile::name);
    if (found == tours.end()) {
        refuse(Error(ErrorCode::NotFound, name.toStdString(), tr("there is no such tour").toStdString(),
                     tr("Choose one of the menu Help > Guided tours").toStdString()));
        return;
    }
    showTours();
    m_tour->start(found->tour, QString::fromStdU16String(found->path.u16string()));
}

void Guide::play(const std::filesystem::path& macro)
{
    m_library->readMacro(macro);
}

void Guide::playRead(const std::filesystem::path& path, const Macro& macro)
{
    const QString where = QString::fromStdU16String(path.u16string());
    if (isTour(macro)) {
        showTours();
        m_tour->start(macro, where);
        return;
    }
    try {
        checkMacro(macro, where.toStdString(), MacroRunner::vocabulary(m_workbench));
        m_runner->run(macro, where, 0, macro.steps.size());
    } catch (const Error& error) {
        refuse(error);
    }
}

void Guide::toggleRecording()
{
    if (!m_recorder->isRecording()) {
        m_recorder->start();
        return;
    }
    const Macro macro = m_recorder->stop();
    if (macro.steps.empty()) {
        refuse(Error(ErrorCode::NothingToDo, tr("The macro").toStdString(),
                     tr("nothing was done while it was recorded").toStdString(),
                     tr("Start again, and do what it shall hold").toStdString()));
        return;
    }
    auto* dialog = new QFileDialog(m_window, tr("Save the macro"), tr("macro.json"), tr("Macros (*.json)"));
    dialog->setObjectName(QStringLiteral("saveMacroDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, macro](const QString& file) {
        Macro titled = macro;
        const std::filesystem::path path = file.toStdU16String();
        titled.title.byLanguage["en"] = path.stem().string();
        m_workbench.service->writeFile(path, macroFileContent(titled));
    });
    dialog->open();
}

void Guide::addTourCommands()
{
    const std::string language = m_library->language().toStdString();
    for (const TourFile& file : m_library->tours()) {
        QByteArray description = QByteArray::fromStdString(file.tour.description.in(language));
        if (description.endsWith('.')) {
            description.chop(1); // as all commands have it
        }
        m_workbench.commands->add({.id = QStringLiteral("help.tour.") + file.name,
                                   .text = QByteArray::fromStdString(file.tour.title.in(language)),
                                   .description = description,
                                   .menu = menu::tours,
                                   .act = [this, name = file.name] { startTour(name); }});
    }
}

void Guide::refuse(const Error& error)
{
    m_workbench.dissection->refuse(error);
}

} // namespace prosector::ui
