// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "ui/command_device.h"
#include "ui/command_edit.h"
#include "ui/command_guide.h"
#include "ui/command_ids.h"
#include "ui/command_model.h"
#include "ui/command_palette.h"
#include "ui/command_plan.h"
#include "ui/command_plot.h"
#include "ui/command_session.h"
#include "ui/command_tensor.h"
#include "ui/command_view.h"
#include "ui/commands.h"
#include "ui/docks.h"
#include "ui/drop_target.h"
#include "ui/figures.h"
#include "ui/generation.h"
#include "ui/generation_panel.h"
#include "ui/guide.h"
#include "ui/layout_presets.h"
#include "ui/opening.h"
#include "ui/own_effects.h"
#include "ui/peek_key.h"
#include "ui/plans.h"
#include "ui/session_keeper.h"
#include "ui/session_log.h"
#include "ui/session_questions.h"
#include "ui/settings.h"
#include "ui/snapshots.h"
#include "ui/status_strip.h"
#include "ui/takeaways.h"
#include "ui/trials.h"
#include "ui/window_menus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QLocale>
#include <QMenuBar>
#include <QToolButton>

namespace prosector::ui {

MainWindow::MainWindow(MainWindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_workbench(makeWorkbench())
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockNestingEnabled(true);
    addCommands();
    m_docks = new Docks(this, m_workbench);
    m_status = new StatusStrip(dissection(), m_workbench.service, *commands(), m_options.threads, this);
    setStatusBar(m_status);
    addPalette();
    const auto fill = [this] { fillMenus(menuBar(), *commands()); };
    connect(commands(), &Commands::listChanged, this, fill, Qt::QueuedConnection);
    fill();
    m_docks->arrange(layoutPresets().front());
    restoreGeometry(m_workbench.settings->geometry());
    m_docks->restore(m_workbench.settings->layout());
    keepSessions();

    connect(m_workbench.service, &EngineService::busyChanged, this, [this](bool busy) { Q_EMIT idleChanged(!busy); });
    connect(new PeekKey(Qt::Key_B, this), &PeekKey::held, dissection(), &Dissection::setPeeking);
    connect(dissection(), &Dissection::modelChanged, this, &MainWindow::refreshTitle);
    connect(m_workbench.service, &EngineService::modelOpened, m_workbench.settings,
            [this](const auto& model) { m_workbench.settings->addRecentModel(QString::fromStdString(model->path)); });
    refreshTitle();
    if (!m_options.initialModel.empty()) {
        openModel(m_options.initialModel);
    }
}

MainWindow::~MainWindow()
{
    delete m_workbench.commands; // before what they ask whether they are available
}

Workbench MainWindow::makeWorkbench()
{
    if (!m_options.settings) {
        m_options.settings = std::make_shared<Settings>();
    }
    Workbench workbench;
    workbench.options = &m_options;
    workbench.settings = m_options.settings.get();
    workbench.service = new EngineService(m_options.engine, this);
    workbench.dissection = new Dissection(workbench.service, m_options.setup, this);
    workbench.generation = new Generation(workbench.service, workbench.dissection, this);
    workbench.ownEffects = new OwnEffects(workbench.service, workbench.dissection, this);
    workbench.snapshots = new Snapshots(workbench.dissection, this);
    workbench.trials = new Trials(workbench.service, workbench.dissection, this);
    workbench.figures = new Figures(workbench.service, workbench.dissection, this);
    workbench.plans = new Plans(workbench.service, workbench.dissection, this);
    workbench.sessions = new SessionKeeper({workbench.dissection, workbench.snapshots, workbench.ownEffects,
                                            workbench.trials, workbench.figures, workbench.plans},
                                           {m_options.dataFolder / builtInFolder, m_options.recoveryFolder}, this);
    workbench.opening = new Opening(workbench, m_options.isAttended, this);
    workbench.log = new SessionLog(workbench.service, workbench.dissection, this);
    workbench.takeaways = new Takeaways(workbench.service, this);
    workbench.commands = new Commands(this);
    workbench.guide = new Guide(workbench, this);
    return workbench;
}

void MainWindow::addCommands()
{
    addFileCommands(m_workbench);
    addSessionCommands(m_workbench);
    addModelCommands(m_workbench);
    addDeviceCommands(m_workbench);
    addPlanCommands(m_workbench);
    addEditCommands(m_workbench);
    addPlotCommands(m_workbench);
    addViewCommands(m_workbench);
    const auto showPanel = [this](const QString& name) { m_docks->show(name); };
    addStepCommands(m_workbench, showPanel);
    addGuideCommands(m_workbench);
    addTensorCommand(m_workbench, showPanel);
    addWindowCommands(*commands());
}

void MainWindow::addPalette()
{
    auto* palette = new CommandPalette(*commands(), this);
    palette->setRecent(m_workbench.settings->recentCommands());
    connect(palette, &CommandPalette::recentChanged, m_workbench.settings, &Settings::setRecentCommands);
    QAction* search =
        commands()->add({.id = QStringLiteral("view.palette"),
                         .text = QT_TRANSLATE_NOOP("command", "&Search commands\u2026"),
                         .description = QT_TRANSLATE_NOOP("command", "Finds a command by a few of its letters"),
                         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                         .menu = menu::help,
                         .act = [=] { palette->open(); }});
    auto* button = new QToolButton(menuBar());
    button->setObjectName(QStringLiteral("searchCommandsButton"));
    button->setDefaultAction(search);
    button->setAutoRaise(true);
    menuBar()->setCornerWidget(button);
}

void MainWindow::keepSessions()
{
    SessionKeeper* keeper = m_workbench.sessions;
    keeper->addWindow = [this](Session& session) {
        session.layout = m_docks->state().toStdString();
        session.generation = findChild<GenerationPanel*>()->request();
    };
    connect(keeper, &SessionKeeper::opened, this, [this](const std::shared_ptr<const Session>& session) {
        m_docks->restore(QByteArray::fromStdString(session->layout));
        findChild<GenerationPanel*>()->setRequest(session->generation);
    });
    connect(keeper, &SessionKeeper::unsavedChanged, this, &MainWindow::setWindowModified);
    connect(keeper, &SessionKeeper::failed, dissection(), &Dissection::refuse);
    connect(qApp, &QCoreApplication::aboutToQuit, keeper, &SessionKeeper::finish);
    new SessionQuestions(keeper, m_workbench.opening, this);
    connect(new DropTarget(this), &DropTarget::dropped, this, &MainWindow::openModel);
    keeper->lookForAbandoned();
}

void MainWindow::openModel(const std::filesystem::path& path)
{
    m_workbench.opening->open(path);
}

bool MainWindow::isIdle() const
{
    return !m_workbench.service->isBusy() && !m_workbench.sessions->isBusy() && !m_workbench.opening->isBusy();
}

QImage MainWindow::picture()
{
    return grab().toImage();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workbench.opening->wouldLose()) {
        event->ignore();
        m_workbench.opening->leave([this] {
            m_workbench.sessions->letGo();
            close();
        });
        return;
    }
    m_workbench.sessions->letGo();
    m_workbench.settings->setPlaces(saveGeometry(), m_docks->state());
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    setLocale(QLocale()); // of the language, for numbers
    commands()->retranslate();
    m_docks->remake();
    m_status->retranslate();
    fillMenus(menuBar(), *commands());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const auto model = dissection()->model();
    const QString unsavedMark = QStringLiteral("[*]");
    setWindowTitle(model ? tr("%1 \u2013 Prosector").arg(QString::fromStdString(model->name) + unsavedMark)
                         : tr("Prosector") + unsavedMark);
}

} // namespace prosector::ui
