// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planner_form.h"

#include "ui/plan_reading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>
#include <array>

namespace prosector::ui {

namespace {

// Those that are ticked at first: one of each kind, so that a plan is there soon.
constexpr std::array usualStrategies{RemovalStrategy::BlockInfluence, RemovalStrategy::Angular, RemovalStrategy::Loss,
                                     RemovalStrategy::Greedy};
constexpr std::array usualActions{RemovalAction::Drop, RemovalAction::Linear};
constexpr int mostAtFirst = 16; // blocks; large models take long

template <class List, class Value> bool has(const List& list, Value value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

// A button that opens a list of boxes, which stays open while they are ticked.
QWidget* listBehind(QToolButton* button)
{
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    auto* list = new QWidget;
    new QVBoxLayout(list);
    auto* entry = new QWidgetAction(menu);
    entry->setDefaultWidget(list);
    menu->addAction(entry);
    button->setMenu(menu);
    return list;
}

QCheckBox* boxIn(QWidget* list, const QString& text, const QString& help, std::string_view name)
{
    auto* box = new QCheckBox(text, list);
    box->setObjectName(QStringLiteral("plannerBox_") + QString::fromUtf8(name.data(), static_cast<int>(name.size())));
    box->setToolTip(help);
    box->setAccessibleDescription(help);
    list->layout()->addWidget(box);
    return box;
}

} // namespace

template <class Value> std::vector<Value> PlannerForm::Choice<Value>::chosen() const
{
    std::vector<Value> values;
    for (const auto& [value, box] : boxes) {
        if (box->isChecked()) {
            values.push_back(value);
        }
    }
    return values;
}

PlannerForm::PlannerForm(QWidget* parent)
    : QWidget(parent)
    , m_blocks(new QSpinBox)
    , m_keepEdits(new QCheckBox(tr("on top of the current edits")))
    , m_start(new QPushButton(tr("Plan")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_budgetKind(new QComboBox)
    , m_limit(new QDoubleSpinBox)
    , m_best(new QPushButton(tr("Best point")))
{
    makeChoices();
    m_blocks->setObjectName(QStringLiteral("plannerBlocks"));
    m_blocks->setAccessibleName(tr("Blocks removed at most"));
    m_blocks->setToolTip(tr("Curves end at this number of blocks"));
    m_blocks->setMinimum(1);
    m_keepEdits->setObjectName(QStringLiteral("plannerKeepEdits"));
    m_keepEdits->setToolTip(tr("Plans what else can go from the model as it is edited now, not from the original"));
    m_start->setObjectName(QStringLiteral("plannerStart"));
    m_start->setToolTip(tr("Computes the curves; what you ask for meanwhile comes first"));
    m_stop->setObjectName(QStringLiteral("plannerStop"));
    m_stop->setToolTip(tr("Ends the plan; the points so far stay"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_strategies.button);
    row->addWidget(m_actions.button);
    auto* blocksLabel = new QLabel(tr("&up to"));
    blocksLabel->setBuddy(m_blocks);
    row->addWidget(blocksLabel);
    row->addWidget(m_blocks);
    row->addStretch();
    row->addWidget(m_start);
    row->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(makeBudget());
    connect(m_start, &QPushButton::clicked, this, &PlannerForm::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &PlannerForm::stopRequested);
    connect(m_best, &QPushButton::clicked, this, &PlannerForm::bestRequested);
    refreshButtons();
}

void PlannerForm::makeChoices()
{
    m_strategies.button = new QToolButton;
    m_strategies.button->setObjectName(QStringLiteral("plannerStrategies"));
    m_strategies.button->setText(tr("Strategies"));
    m_strategies.button->setToolTip(tr("How blocks are chosen; each gives a curve"));
    QWidget* strategies = listBehind(m_strategies.button);
    for (const RemovalStrategy strategy : allRemovalStrategies()) {
        QCheckBox* box = boxIn(strategies, strategyText(strategy), strategyHelp(strategy), name(strategy));
        box->setChecked(has(usualStrategies, strategy));
        connect(box, &QCheckBox::toggled, this, &PlannerForm::refreshButtons);
        m_strategies.boxes[strategy] = box;
    }
    m_actions.button = new QToolButton;
    m_actions.button->setObjectName(QStringLiteral("plannerActions"));
    m_actions.button->setText(tr("Actions"));
    m_actions.button->setToolTip(tr("What is done to the blocks; each gives a curve"));
    QWidget* actions = listBehind(m_actions.button);
    for (const RemovalAction action : allRemovalActions()) {
        QCheckBox* box = boxIn(actions, actionText(action), actionHelp(action), name(action));
        box->setChecked(has(usualActions, action));
        connect(box, &QCheckBox::toggled, this, &PlannerForm::refreshButtons);
        m_actions.boxes[action] = box;
    }
    actions->layout()->addWidget(m_keepEdits);
}

QWidget* PlannerForm::makeBudget()
{
    m_budgetKind->setObjectName(QStringLiteral("plannerBudgetKind"));
    m_budgetKind->setAccessibleName(tr("Budget"));
    m_budgetKind->setToolTip(tr("What the best point over all curves has to keep to"));
    m_budgetKind->addItem(tr("Parameters \u2264"), static_cast<int>(PlanBudget::Kind::Parameters));
    m_budgetKind->addItem(tr("Memory \u2264"), static_cast<int>(PlanBudget::Kind::Memory));
    m_budgetKind->addItem(tr("Loss \u2264"), static_cast<int>(PlanBudget::Kind::Loss));
    m_limit->setObjectName(QStringLiteral("plannerLimit"));
    m_limit->setAccessibleName(tr("Limit of the budget"));
    m_best->setObjectName(QStringLiteral("plannerBest"));
    m_best->setToolTip(tr("Makes the best state within the budget the current one, as one step"));
    auto* budget = new QWidget;
    auto* row = new QHBoxLayout(budget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_budgetKind);
    row->addWidget(m_limit);
    row->addWidget(m_best);
    row->addStretch();
    connect(m_budgetKind, &QComboBox::currentIndexChanged, this, &PlannerForm::refreshLimit);
    refreshLimit();
    return budget;
}

void PlannerForm::refreshLimit()
{
    const bool isLoss = m_budgetKind->currentData().toInt() == static_cast<int>(PlanBudget::Kind::Loss);
    m_limit->setDecimals(isLoss ? 3 : 1);
    m_limit->setRange(isLoss ? -10 : 0, isLoss ? 10 : 100);
    m_limit->setSingleStep(isLoss ? 0.01 : 5);
    m_limit->setPrefix(isLoss ? tr("original + ") : QString());
    m_limit->setSuffix(isLoss ? tr(" nats") : tr(" %"));
    m_limit->setValue(isLoss ? 0.05 : 75);
}

void PlannerForm::refreshButtons()
{
    m_start->setEnabled(!m_isRunning && !strategies().empty() && !actions().empty());
    m_stop->setEnabled(m_isRunning);
    // One of the two is there at a time: docks are narrow.
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_start->setVisible(!m_isRunning);
    m_stop->setVisible(m_isRunning);
    if (hadFocus) {
        (m_isRunning ? m_stop : m_start)->setFocus();
    }
    m_best->setEnabled(m_hasPoints);
}

void PlannerForm::setLayers(std::int64_t layers)
{
    const int most = static_cast<int>(std::max<std::int64_t>(1, layers - 1));
    m_blocks->setMaximum(most);
    m_blocks->setValue(most <= mostAtFirst ? most : static_cast<int>(layers / 2));
}

void PlannerForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    refreshButtons();
}

void PlannerForm::setHasPoints(bool hasPoints)
{
    m_hasPoints = hasPoints;
    refreshButtons();
}

std::vector<RemovalStrategy> PlannerForm::strategies() const
{
    return m_strategies.chosen();
}

std::vector<RemovalAction> PlannerForm::actions() const
{
    return m_actions.chosen();
}

std::int64_t PlannerForm::blocks() const
{
    return m_blocks->value();
}

bool PlannerForm::keepsEdits() const
{
    return m_keepEdits->isChecked();
}

PlanBudget PlannerForm::budget(const ModelCost& original) const
{
    const auto kind = static_cast<PlanBudget::Kind>(m_budgetKind->currentData().toInt());
    return budgetWithin(kind, m_limit->value(), original);
}

} // namespace prosector::ui
