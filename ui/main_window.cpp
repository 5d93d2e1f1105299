// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "ui/block_panel.h"
#include "ui/candidate_panel.h"
#include "ui/edit_panel.h"
#include "ui/export_dialog.h"
#include "ui/figure_panel.h"
#include "ui/generation.h"
#include "ui/generation_panel.h"
#include "ui/heatmap_panel.h"
#include "ui/model_panel.h"
#include "ui/own_effects.h"
#include "ui/peek_key.h"
#include "ui/perplexity_panel.h"
#include "ui/planner_panel.h"
#include "ui/plans.h"
#include "ui/snapshot_panel.h"
#include "ui/snapshots.h"
#include "ui/spike_panel.h"
#include "ui/status_strip.h"
#include "ui/stop_word_panel.h"
#include "ui/text_panel.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>

namespace prosector::ui {

namespace {

// Docks by object name; the window arranges and lists them in this order.
enum Place
{
    ModelPlace,
    BlockPlace,
    EditPlace,
    HeatmapPlace,
    SpikePlace,
    GenerationPlace,
    PerplexityPlace,
    StopWordPlace,
    CandidatePlace,
    SnapshotPlace,
    TextPlace,
    FigurePlace,
    PlannerPlace
};

constexpr auto builtInFolder = "demo";

} // namespace

MainWindow::MainWindow(MainWindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_service(new EngineService(m_options.engine, this))
    , m_dissection(new Dissection(m_service, m_options.setup, this))
    , m_generation(new Generation(m_service, m_dissection, this))
    , m_ownEffects(new OwnEffects(m_service, m_dissection, this))
    , m_snapshots(new Snapshots(m_dissection, this))
    , m_plans(new Plans(m_service, m_dissection, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockNestingEnabled(true);
    makeActions();
    makePanels();
    makeMenus();
    m_status = new StatusStrip(m_dissection, m_service, m_actions, m_options.threads, this);
    setStatusBar(m_status);
    arrange();

    connect(m_service, &EngineService::busyChanged, this, [this](bool busy) {
        refreshActions();
        Q_EMIT idleChanged(!busy);
    });
    connect(m_dissection, &Dissection::modelChanged, this, &MainWindow::refreshTitle);
    connect(m_dissection, &Dissection::modelChanged, this, &MainWindow::refreshActions);
    refreshTitle();
    refreshActions();
    if (!m_options.initialModel.empty()) {
        openModel(m_options.initialModel);
    }
}

void MainWindow::openModel(const std::filesystem::path& path)
{
    m_dissection->open(path);
}

bool MainWindow::isIdle() const
{
    return !m_service->isBusy();
}

QImage MainWindow::picture()
{
    return grab().toImage();
}

void MainWindow::makeActions()
{
    const auto make = [this](const QString& name, const QString& text, const QKeySequence& key,
                             const QString& toolTip) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setToolTip(toolTip);
        addAction(action);
        return action;
    };
    m_actions.openFolder = make(QStringLiteral("openFolderAction"), tr("&Open folder\u2026"), QKeySequence::Open,
                                tr("Opens a folder with a model in the Hugging Face layout"));
    m_actions.openBuiltIn =
        make(QStringLiteral("openBuiltInAction"), tr("Open &built-in model"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("Opens the small model that comes with the program"));
    m_actions.exportModel =
        make(QStringLiteral("exportAction"), tr("E&xport\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
             tr("Writes the current state as a checkpoint that opens elsewhere, and proves it"));
    m_actions.scan = make(QStringLiteral("scanAction"), tr("&Scan"), QKeySequence(Qt::Key_F6),
                          tr("Runs the text through the original model and measures every block"));
    m_actions.evaluate = make(QStringLiteral("evaluateAction"), tr("&Evaluate"), QKeySequence(Qt::Key_F5),
                              tr("Computes the perplexities that are missing"));
    m_actions.cancel = make(QStringLiteral("cancelAction"), tr("Cancel"), QKeySequence(Qt::Key_Escape),
                            tr("Stops what is being computed"));
    m_actions.zero = make(QStringLiteral("zeroAction"), tr("&Zero the selected weight"), QKeySequence(Qt::Key_0),
                          tr("Sets the selected weight to zero"));
    m_actions.restore = make(QStringLiteral("restoreAction"), tr("&Restore the selected weight"),
                             QKeySequence(Qt::Key_1), tr("Gives the selected weight its original value back"));
    m_actions.scaleDown = make(QStringLiteral("scaleDownAction"), tr("Scale the selected weight &down"),
                               QKeySequence(Qt::Key_BracketLeft), tr("Takes 0.1 from the weight's scale"));
    m_actions.scaleUp = make(QStringLiteral("scaleUpAction"), tr("Scale the selected weight &up"),
                             QKeySequence(Qt::Key_BracketRight), tr("Adds 0.1 to the weight's scale"));
    m_actions.snapshot =
        make(QStringLiteral("snapshotAction"), tr("&Take a snapshot"), QKeySequence(Qt::CTRL | Qt::Key_D),
             tr("Keeps the current state under a name, to come back to or to compare with"));
    m_actions.pin = make(QStringLiteral("pinAction"), tr("&Pin the state"), QKeySequence(Qt::Key_P),
                         tr("Compares everything with this state instead of the original; again: with the original"));
    m_actions.peek = make(QStringLiteral("peekAction"), tr("Show what is &compared with (hold B)"), {},
                          tr("Shows the original, or the pinned state, in all panels for a moment"));
    m_actions.peek->setCheckable(true);
    m_actions.undo = m_dissection->undoStack()->createUndoAction(this, tr("&Undo"));
    m_actions.redo = m_dissection->undoStack()->createRedoAction(this, tr("&Redo"));
    m_actions.undo->setObjectName(QStringLiteral("undoAction"));
    m_actions.redo->setObjectName(QStringLiteral("redoAction"));
    m_actions.undo->setShortcut(QKeySequence::Undo);
    m_actions.redo->setShortcuts(QKeySequence::Redo);

    connect(m_actions.openFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions.openBuiltIn, &QAction::triggered, this,
            [this] { openModel(m_options.dataFolder / builtInFolder); });
    connect(m_actions.exportModel, &QAction::triggered, this, &MainWindow::showExport);
    connect(m_actions.snapshot, &QAction::triggered, m_snapshots, &Snapshots::take);
    connect(m_actions.peek, &QAction::toggled, m_dissection, &Dissection::setPeeking);
    connect(m_dissection, &Dissection::referenceChanged, m_actions.peek,
            [this] { m_actions.peek->setChecked(m_dissection->isPeeking()); });
    connect(new PeekKey(Qt::Key_B, this), &PeekKey::held, m_actions.peek, &QAction::setChecked);
    connect(m_actions.scan, &QAction::triggered, m_dissection, &Dissection::startScan);
    connect(m_actions.evaluate, &QAction::triggered, m_dissection, &Dissection::requestMissing);
    connect(m_actions.evaluate, &QAction::triggered, m_ownEffects, &OwnEffects::resume);
    connect(m_actions.cancel, &QAction::triggered, m_dissection, &Dissection::cancel);
}

QDockWidget* MainWindow::addPanel(const QString& title, const QString& objectName, Panel* panel)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(objectName);
    dock->setWidget(panel);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    m_docks.push_back(dock);
    return dock;
}

void MainWindow::makePanels()
{
    addPanel(tr("Model"), QStringLiteral("modelDock"), new ModelPanel(m_dissection, m_actions));
    addPanel(tr("Blocks"), QStringLiteral("blockDock"), new BlockPanel(m_dissection, m_actions));
    addPanel(tr("Edits"), QStringLiteral("editDock"), new EditPanel(m_dissection, m_ownEffects, m_actions));
    addPanel(tr("Linearity"), QStringLiteral("heatmapDock"), new HeatmapPanel(m_dissection, m_actions));
    addPanel(tr("Spikes"), QStringLiteral("spikeDock"), new SpikePanel(m_dissection, m_actions));
    addPanel(tr("Generated text"), QStringLiteral("generationDock"),
             new GenerationPanel(m_dissection, m_generation, m_options.prompt, m_actions));
    addPanel(tr("Perplexity"), QStringLiteral("perplexityDock"), new PerplexityPanel(m_dissection, m_actions));
    addPanel(tr("Stop words"), QStringLiteral("stopWordDock"), new StopWordPanel(m_dissection, m_actions));
    addPanel(tr("Selected weight"), QStringLiteral("candidateDock"), new CandidatePanel(m_dissection, m_actions));
    auto* snapshots = new SnapshotPanel(m_dissection, m_snapshots, m_actions);
    addPanel(tr("Snapshots"), QStringLiteral("snapshotDock"), snapshots);
    addPanel(tr("Text"), QStringLiteral("textDock"), new TextPanel(m_dissection, m_service, m_actions));
    addPanel(tr("Analyses"), QStringLiteral("figureDock"),
             new FigurePanel(m_service, m_options.analyses, m_dissection, m_actions));
    addPanel(tr("Planner"), QStringLiteral("plannerDock"), new PlannerPanel(m_plans, m_dissection, m_actions));
    connect(m_actions.pin, &QAction::triggered, snapshots, &SnapshotPanel::togglePin);
}

void MainWindow::arrange()
{
    for (QDockWidget* dock : m_docks) {
        dock->setFloating(false);
        addDockWidget(Qt::LeftDockWidgetArea, dock);
        dock->show();
    }
    // Three columns, each from top to bottom.
    splitDockWidget(m_docks[ModelPlace], m_docks[HeatmapPlace], Qt::Horizontal);
    splitDockWidget(m_docks[HeatmapPlace], m_docks[PerplexityPlace], Qt::Horizontal);
    splitDockWidget(m_docks[ModelPlace], m_docks[BlockPlace], Qt::Vertical);
    splitDockWidget(m_docks[BlockPlace], m_docks[EditPlace], Qt::Vertical);
    splitDockWidget(m_docks[HeatmapPlace], m_docks[SpikePlace], Qt::Vertical);
    tabifyDockWidget(m_docks[EditPlace], m_docks[SnapshotPlace]);
    tabifyDockWidget(m_docks[SnapshotPlace], m_docks[GenerationPlace]);
    tabifyDockWidget(m_docks[GenerationPlace], m_docks[TextPlace]);
    tabifyDockWidget(m_docks[HeatmapPlace], m_docks[FigurePlace]);
    tabifyDockWidget(m_docks[FigurePlace], m_docks[PlannerPlace]);
    m_docks[EditPlace]->raise();
    m_docks[HeatmapPlace]->raise();
    splitDockWidget(m_docks[PerplexityPlace], m_docks[StopWordPlace], Qt::Vertical);
    splitDockWidget(m_docks[StopWordPlace], m_docks[CandidatePlace], Qt::Vertical);
    resizeDocks({m_docks[ModelPlace], m_docks[HeatmapPlace], m_docks[PerplexityPlace]}, {37, 36, 27}, Qt::Horizontal);
    resizeDocks({m_docks[ModelPlace], m_docks[BlockPlace], m_docks[EditPlace]}, {25, 47, 28}, Qt::Vertical);
    resizeDocks({m_docks[HeatmapPlace], m_docks[SpikePlace]}, {52, 48}, Qt::Vertical);
    resizeDocks({m_docks[PerplexityPlace], m_docks[StopWordPlace], m_docks[CandidatePlace]}, {46, 30, 24},
                Qt::Vertical);
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.openFolder);
    file->addAction(m_actions.openBuiltIn);
    file->addSeparator();
    file->addAction(m_actions.exportModel);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions.undo);
    edit->addAction(m_actions.redo);
    edit->addSeparator();
    edit->addAction(m_actions.zero);
    edit->addAction(m_actions.restore);
    edit->addAction(m_actions.scaleDown);
    edit->addAction(m_actions.scaleUp);
    edit->addSeparator();
    edit->addAction(m_actions.snapshot);
    edit->addAction(m_actions.pin);
    edit->addAction(m_actions.peek);

    QMenu* model = menuBar()->addMenu(tr("&Model"));
    model->addAction(m_actions.scan);
    model->addAction(m_actions.evaluate);
    model->addSeparator();
    model->addAction(m_actions.cancel);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (QDockWidget* dock : m_docks) {
        view->addAction(dock->toggleViewAction());
    }
    view->addSeparator();
    view->addAction(tr("&Arrange panels"), this, &MainWindow::arrange);
    view->addSeparator();
    auto* themes = new QActionGroup(this);
    for (const auto& [text, theme] :
         {std::pair(tr("Colors of the &system"), Theme::System), std::pair(tr("&Light colors"), Theme::Light),
          std::pair(tr("&Dark colors"), Theme::Dark)}) {
        QAction* action = view->addAction(text, this, [theme = theme] { applyTheme(theme); });
        action->setActionGroup(themes);
        action->setCheckable(true);
    }

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Prosector"), this, &MainWindow::showAbout);
}

void MainWindow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open a model"));
    dialog->setObjectName(QStringLiteral("openFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { openModel(std::filesystem::path(folder.toStdU16String())); });
    dialog->open();
}

void MainWindow::showExport()
{
    if (!m_exportDialog) {
        m_exportDialog = new ExportDialog(m_dissection, m_service, this);
        m_exportDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_exportDialog, &ExportDialog::openRequested, this, &MainWindow::openModel);
    }
    m_exportDialog->show();
    m_exportDialog->raise();
    m_exportDialog->activateWindow();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Prosector"),
                                tr("<b>Prosector</b><br>Takes decoder language models apart: how linear their blocks "
                                   "are, where activations spike, and what a single weight does.<br><br>"
                                   "Free software under the GNU General Public License, version 3 or later."),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::refreshActions()
{
    m_actions.scan->setEnabled(m_dissection->model() != nullptr);
    for (QAction* action :
         {m_actions.exportModel, m_actions.evaluate, m_actions.snapshot, m_actions.pin, m_actions.peek}) {
        action->setEnabled(m_dissection->model() != nullptr);
    }
    m_actions.cancel->setEnabled(m_service->isBusy());
}

void MainWindow::refreshTitle()
{
    const auto model = m_dissection->model();
    setWindowTitle(model ? tr("%1 \u2013 Prosector").arg(QString::fromStdString(model->name)) : tr("Prosector"));
}

} // namespace prosector::ui
