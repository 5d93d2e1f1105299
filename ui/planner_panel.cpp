// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planner_panel.h"

#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "ui/figure_table_model.h"
#include "ui/plan_takeaway.h"
#include "ui/planner_form.h"
#include "ui/plans.h"
#include "widgets/chart_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace prosector::ui {

namespace {

constexpr int shownNoteLines = 3;

enum SheetPlace // without a type, which lupdate would take for a class
{
    PointTable,
    RankingTable,
    ForesightTable,
    AgreementTable
};

} // namespace

PlannerPanel::PlannerPanel(Plans* plans, Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_plans(plans)
    , m_form(new PlannerForm)
    , m_empty(new QLabel)
    , m_result(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_chart(new widgets::ChartView)
    , m_axis(new QComboBox)
    , m_note(new QLabel)
{
    m_empty->setObjectName(QStringLiteral("plannerEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_result->addWidget(m_empty);
    m_result->addWidget(makeResult());
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_form);
    layout->addWidget(m_result, 1);
    setContent(content);

    connect(m_form, &PlannerForm::startRequested, this, &PlannerPanel::start);
    connect(m_form, &PlannerForm::stopRequested, plans, &Plans::stop);
    connect(m_form, &PlannerForm::bestRequested, this, &PlannerPanel::applyBest);
    connect(m_axis, &QComboBox::currentIndexChanged, this, &PlannerPanel::showPlan);
    connect(m_chart, &widgets::ChartView::pointActivated, this,
            [this](widgets::ChartView::Place place) { apply(m_reading.placeOf(place.series, place.point)); });
    connect(m_points.view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(m_points.sorted->mapToSource(index).row());
        apply(placesOf(*m_plan).at(row));
    });
    connect(plans, &Plans::changed, this, &PlannerPanel::takePlan);
    connect(dissection, &Dissection::modelChanged, this, &PlannerPanel::takeModel);
    takeModel();
    takePlan();
}

PlannerPanel::Sheet PlannerPanel::makeSheet(const QString& title, const QString& objectName)
{
    Sheet sheet{new QTableView, nullptr};
    sheet.sorted = new QSortFilterProxyModel(sheet.view);
    sheet.sorted->setSortRole(Qt::UserRole);
    sheet.view->setModel(sheet.sorted);
    sheet.view->setObjectName(objectName);
    sheet.view->setAccessibleName(title);
    sheet.view->setSortingEnabled(true);
    sheet.view->sortByColumn(-1, Qt::AscendingOrder); // as they were computed
    sheet.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    sheet.view->setSelectionMode(QAbstractItemView::SingleSelection);
    sheet.view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    sheet.view->setWordWrap(false);
    sheet.view->verticalHeader()->hide();
    m_tabs->addTab(sheet.view, title);
    return sheet;
}

QWidget* PlannerPanel::makeResult()
{
    m_chart->setObjectName(QStringLiteral("plannerChart"));
    m_chart->setAccessibleName(tr("Perplexity against what was removed"));
    m_axis->setObjectName(QStringLiteral("plannerAxis"));
    m_axis->setAccessibleName(tr("Horizontal axis"));
    m_axis->setToolTip(tr("What the curves are drawn against"));
    m_axis->addItem(tr("Blocks removed"), static_cast<int>(PlanAxis::Blocks));
    m_axis->addItem(tr("Parameters left"), static_cast<int>(PlanAxis::Parameters));
    m_tabs->setObjectName(QStringLiteral("plannerTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Curves and tables of the plan"));
    m_tabs->tabBar()->setAccessibleName(tr("Curves and tables of the plan"));
    m_tabs->addTab(m_chart, tr("Curves"));
    m_points = makeSheet(tr("Points"), QStringLiteral("plannerPoints"));
    m_points.view->setToolTip(tr("Double click or Enter: makes this state the current one, as one step"));
    m_rankings = makeSheet(tr("Rankings"), QStringLiteral("plannerRankings"));
    m_foresight = makeSheet(tr("Against loss"), QStringLiteral("plannerForesight"));
    m_agreement = makeSheet(tr("Agreement of texts"), QStringLiteral("plannerAgreement"));
    m_note->setObjectName(QStringLiteral("plannerNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignTop);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* notes = new QScrollArea; // a long note must not take the chart's room
    notes->setWidget(m_note);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    notes->setFixedHeight(fontMetrics().lineSpacing() * shownNoteLines);
    notes->setObjectName(QStringLiteral("plannerNotes"));
    notes->setAccessibleName(tr("About the chosen point"));
    auto* below = new QHBoxLayout;
    below->addWidget(notes, 1);
    below->addWidget(m_axis, 0, Qt::AlignTop);
    auto* result = new QWidget;
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(below);
    return result;
}

void PlannerPanel::start()
{
    if (!dissection()->model()) {
        return;
    }
    PlanRequest request;
    request.run = dissection()->request(m_form->keepsEdits() ? dissection()->edits() : EditList());
    request.run.reference.clear();
    request.run.watchedWords.clear();
    request.strategies = m_form->strategies();
    request.actions = m_form->actions();
    request.blocks = m_form->blocks();
    m_plans->start(request);
}

void PlannerPanel::takeModel()
{
    if (dissection()->model()) {
        m_form->setLayers(dissection()->model()->layers);
    }
    refresh();
}

void PlannerPanel::takePlan()
{
    if (m_plan != m_plans->plan()) {
        if (!m_plan) {
            showNote(tr("Click a point, or press Enter on it: the list of edits becomes that state, as one step."));
        }
        m_plan = m_plans->plan();
        showPlan();
    }
    refresh();
}

void PlannerPanel::showPlan()
{
    if (!m_plan) {
        return;
    }
    // Curves only grow: the focus stays where it is.
    const std::optional<widgets::ChartView::Place> focus = m_chart->focusPlace();
    m_reading = chartOf(*m_plan, static_cast<PlanAxis>(m_axis->currentData().toInt()));
    m_chart->setData(m_reading.data);
    const auto& series = m_reading.data.series;
    if (focus && focus->series < series.size() && focus->point < series[focus->series].x.size()) {
        m_chart->setFocusPlace(focus);
    }
    const std::shared_ptr<const Figure> figure = tablesOf(*m_plan);
    showSheet(m_points, figure, PointTable);
    showSheet(m_rankings, figure, RankingTable);
    showSheet(m_foresight, figure, ForesightTable);
    showSheet(m_agreement, figure, AgreementTable);
    if (const QString refusals = refusalText(*m_plan); m_plan->isComplete && !refusals.isEmpty()) {
        showNote(refusals);
    }
}

void PlannerPanel::showSheet(const Sheet& sheet, const std::shared_ptr<const Figure>& figure, std::size_t table)
{
    QAbstractItemModel* before = sheet.sorted->sourceModel();
    const int current = sheet.view->currentIndex().row();
    sheet.sorted->setSourceModel(new FigureTableModel(figure, table, sheet.view));
    delete before;
    sheet.view->resizeColumnsToContents();
    if (current >= 0 && current < sheet.sorted->rowCount()) {
        sheet.view->setCurrentIndex(sheet.sorted->index(current, 0));
    }
}

void PlannerPanel::showNote(const QString& note)
{
    m_note->setText(note);
}

Takeaway PlannerPanel::takeawayOfTab(int tab) const
{
    constexpr std::size_t tableOfCurves = PointTable;
    const std::size_t table = tab == 0 ? tableOfCurves : static_cast<std::size_t>(tab) - 1;
    Takeaway takeaway = takeawayOfTable(tablesOf(*m_plan), table);
    if (tab == 0) {
        takeaway.name = "plan";
        takeaway.title = m_chart->accessibleName();
        takeaway.makePlot = [data = m_reading.data] {
            auto chart = std::make_unique<widgets::ChartView>();
            chart->setData(data);
            return chart;
        };
    }
    const auto original = dissection()->original();
    takeaway.caption = captionText(m_plan->provenance, original ? original->tokens() : 0);
    takeaway.command = planCommand(*m_plan, *dissection()->model(), dissection()->request(m_plan->original.edits));
    return takeaway;
}

bool PlannerPanel::offersTakeaway() const
{
    return dissection()->model() && m_plan && !placesOf(*m_plan).empty();
}

std::optional<Takeaway> PlannerPanel::takeaway() const
{
    return offersTakeaway() ? std::optional(takeawayOfTab(m_tabs->currentIndex())) : std::nullopt;
}

std::vector<Takeaway> PlannerPanel::takeaways() const
{
    return offersTakeaway() ? std::vector{takeawayOfTab(0)} : std::vector<Takeaway>();
}

bool PlannerPanel::showsTable() const
{
    return m_tabs->currentIndex() != 0;
}

void PlannerPanel::toggleTable()
{
    m_tabs->setCurrentIndex(showsTable() ? 0 : 1 + PointTable);
}

void PlannerPanel::applyBest()
{
    if (!m_plan) {
        return;
    }
    const std::optional<PlanChoice> best = bestPoint(*m_plan, m_form->budget(m_plan->original.cost));
    if (!best) {
        showNote(tr("No point keeps to this budget. Allow more, or remove more blocks."));
        return;
    }
    apply(best->place);
}

void PlannerPanel::apply(std::optional<PlanPlace> place)
{
    if (!m_plan) {
        return;
    }
    const EditList& edits =
        place ? m_plan->curves.at(place->curve).points.at(place->point).edits : m_plan->original.edits;
    EditRows rows;
    for (const Edit& edit : edits) {
        rows.push_back({edit});
    }
    dissection()->apply(std::move(rows), place ? stepText(*m_plan, *place) : tr("plan: nothing removed"));
    showNote(place ? pointText(*m_plan, *place) : tr("Nothing is removed: this is where the curves begin."));
}

void PlannerPanel::refresh()
{
    if (!dissection()->model()) {
        showNoModel();
        return;
    }
    const bool isRunning = m_plans->isRunning();
    m_form->setRunning(isRunning);
    m_empty->setText(isRunning ? tr("Ranking the blocks; the first curve follows.")
                               : tr("Which blocks can go? Press Plan: every strategy gives a curve of perplexity "
                                    "against the number of blocks removed, and every point is a state one click "
                                    "away."));
    const bool hasPoints = m_plan && !placesOf(*m_plan).empty();
    m_form->setHasPoints(hasPoints);
    m_result->setCurrentIndex(hasPoints || (m_plan && m_plan->isComplete) ? 1 : 0); // no chart without a curve
    showContent();
}

} // namespace prosector::ui
