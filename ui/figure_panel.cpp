// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_panel.h"

#include "ui/analysis_form.h"
#include "ui/command_plot.h"
#include "ui/core_text.h"
#include "ui/dissection.h"
#include "ui/figure_takeaway.h"
#include "ui/figure_view.h"
#include "ui/stale_mark.h"
#include "widgets/glossary_topic.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace prosector::ui {

FigurePanel::FigurePanel(EngineService* service, Figures* figures, std::vector<AnalysisFacts> analyses,
                         Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_service(service)
    , m_figures(figures)
    , m_analyses(std::move(analyses))
    , m_choice(new QComboBox)
    , m_form(new AnalysisForm)
    , m_definition(new QLabel)
    , m_run(new QPushButton(tr("Run")))
    , m_result(new QStackedWidget)
    , m_view(new FigureView(dissection->selection()))
    , m_stale(new StaleMark)
{
    auto* result = new QWidget;
    auto* resultLayout = new QVBoxLayout(result);
    resultLayout->setContentsMargins(0, 0, 0, 0);
    resultLayout->addWidget(m_view, 1);
    resultLayout->addWidget(makeTools());
    auto* empty = new QLabel(tr("Choose an analysis and press Run. It measures the model with the current edits."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    m_result->addWidget(empty);
    m_result->addWidget(result);

    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(makeControls());
    split->addWidget(m_result);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* content = new QWidget(this); // margins, as other panels have
    (new QVBoxLayout(content))->addWidget(split);
    setContent(content);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FigurePanel::choose);
    connect(m_run, &QPushButton::clicked, this, &FigurePanel::run);
    connect(m_form, &AnalysisForm::submitted, this, &FigurePanel::run);
    connect(dissection, &Dissection::modelChanged, this, &FigurePanel::refresh);
    connect(dissection, &Dissection::editsChanged, this, &FigurePanel::refreshStale);
    connect(dissection, &Dissection::referenceChanged, this, &FigurePanel::refreshStale);
    connect(service, &EngineService::busyChanged, this, &FigurePanel::refresh);
    connect(figures, &Figures::chosen, this, &FigurePanel::showRun);
    connect(figures, &Figures::changed, this, &FigurePanel::showChosen);
    connect(figures, &Figures::restored, this, &FigurePanel::chooseNewest);
    choose(m_choice->currentIndex());
    refresh();
}

QWidget* FigurePanel::makeControls()
{
    m_choice->setObjectName(QStringLiteral("analysisBox"));
    m_choice->setAccessibleName(tr("Analysis"));
    for (const AnalysisFacts& facts : m_analyses) {
        m_choice->addItem(coreText(facts.title), QString::fromStdString(facts.id));
    }
    m_run->setObjectName(QStringLiteral("runAnalysisButton"));
    m_definition->setObjectName(QStringLiteral("analysisDefinition"));
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setAlignment(Qt::AlignTop);
    auto* controls = new QWidget;
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_form);
    layout->addWidget(m_run);
    layout->addWidget(m_definition, 1);
    m_controls = new QScrollArea;
    m_controls->setWidget(controls);
    m_controls->setAccessibleName(tr("Analysis and its settings"));
    m_controls->setWidgetResizable(true);
    m_controls->setFrameShape(QFrame::NoFrame);
    m_controls->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_controls;
}

QWidget* FigurePanel::makeTools()
{
    m_tools = new QWidget;
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stale);
    layout->addStretch();
    auto* takeAway = new QToolButton;
    takeAway->setObjectName(QStringLiteral("takeAwayButton"));
    takeAway->setText(tr("Plot"));
    takeAway->setToolTip(tr("Show the numbers, save or copy what is shown"));
    takeAway->setFocusPolicy(Qt::StrongFocus); // the menu acts on the panel that has the focus
    takeAway->setPopupMode(QToolButton::InstantPopup);
    takeAway->setMenu(makePlotMenu(commands(), takeAway));
    layout->addWidget(takeAway);
    return m_tools;
}

void FigurePanel::choose(int index)
{
    if (index < 0) {
        return;
    }
    const AnalysisFacts& facts = m_analyses[static_cast<std::size_t>(index)];
    setProperty(widgets::glossaryProperty, QString::fromStdString(facts.id));
    m_form->setParameters(facts.parameters);
    m_definition->setText(coreText(facts.definition) + QStringLiteral("\n\n") + QString::fromStdString(facts.source));
    m_choice->setToolTip(coreText(facts.definition));
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_controls);
    m_controls->setMinimumWidth(m_controls->widget()->minimumSizeHint().width() + 2 * scrollBar);
    showChosen();
}

void FigurePanel::run()
{
    if (m_choice->currentIndex() >= 0) {
        m_figures->run(m_choice->currentData().toString().toStdString(), m_form->settings());
    }
}

void FigurePanel::showRun(const std::string& analysis, const AnalysisSettings& settings)
{
    const int index = m_choice->findData(QString::fromStdString(analysis));
    if (index >= 0) {
        m_choice->setCurrentIndex(index);
        m_form->setSettings(settings);
    }
}

void FigurePanel::showChosen()
{
    const auto figure = m_figures->of(m_choice->currentData().toString().toStdString());
    if (!figure) {
        m_result->setCurrentIndex(0);
        return;
    }
    if (m_view->figure() != figure.get()) {
        m_view->setFigure(figure);
    }
    m_result->setCurrentIndex(1);
    refreshStale();
}

// Of those that this panel offers.
void FigurePanel::chooseNewest()
{
    const std::vector<std::string> all = m_figures->all();
    for (auto analysis = all.rbegin(); analysis != all.rend(); ++analysis) {
        const int index = m_choice->findData(QString::fromStdString(*analysis));
        if (index >= 0) {
            m_choice->setCurrentIndex(index);
            return;
        }
    }
}

void FigurePanel::refreshStale()
{
    const Figure* figure = m_view->figure();
    if (!figure || m_figures->isPresent(figure->analysis)) {
        m_stale->setFresh();
    } else {
        m_stale->setOlder();
    }
}

void FigurePanel::refresh()
{
    if (!dissection()->model()) {
        showNoModel();
        return;
    }
    const bool isRunning = m_service->isAwaited(Task::Analyze);
    m_run->setEnabled(!isRunning);
    m_run->setText(isRunning ? tr("Running\u2026") : tr("Run"));
    showContent();
}

std::optional<Takeaway> FigurePanel::takeaway() const
{
    const std::string analysis = m_choice->currentData().toString().toStdString();
    const auto figure = m_figures->of(analysis);
    return figure ? std::optional(takeawayOf(figure, m_view->shownTab(), m_figures->command(analysis))) : std::nullopt;
}

bool FigurePanel::offersTakeaway() const
{
    return m_figures->of(m_choice->currentData().toString().toStdString()) != nullptr;
}

std::vector<Takeaway> FigurePanel::takeaways() const
{
    std::vector<Takeaway> all;
    for (const std::string& analysis : m_figures->all()) {
        const auto figure = m_figures->of(analysis);
        const std::size_t tabs = std::max<std::size_t>(1, figure->plots.size()); // a table where there is no plot
        for (std::size_t tab = 0; tab < tabs; ++tab) {
            all.push_back(takeawayOf(figure, tab, m_figures->command(analysis)));
        }
    }
    return all;
}

void FigurePanel::toggleTable()
{
    m_view->toggleTable();
}

bool FigurePanel::showsTable() const
{
    return m_view->showsTable();
}

} // namespace prosector::ui
