// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector_panel.h"

#include "ui/candidate_panel.h"
#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/facts.h"
#include "widgets/fact_table.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace prosector::ui {

InspectorPanel::InspectorPanel(Dissection* dissection, EngineService* service, Trials* trials, const Commands& commands,
                               QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_service(service)
    , m_weight(new CandidatePanel(dissection, trials, commands))
    , m_facts(new widgets::FactTable)
{
    m_facts->setObjectName(QStringLiteral("factTable"));
    m_facts->setAccessibleName(tr("What is known of the selection"));
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_weight);
    layout->addWidget(makeTools());
    layout->addWidget(m_facts, 1);
    auto* content = new QScrollArea(this);
    content->setWidget(column);
    content->setWidgetResizable(true);
    content->setAccessibleName(tr("What is known of the selection"));
    content->setFrameShape(QFrame::NoFrame);
    content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContent(content);
    const Selection* selection = dissection->selection();
    connect(selection, &Selection::selectionChanged, this, &InspectorPanel::refreshSelection);
    connect(selection, &Selection::pinsChanged, this, &InspectorPanel::refresh);
    connect(dissection, &Dissection::scanChanged, this, &InspectorPanel::refresh);
    connect(dissection, &Dissection::editsChanged, this, &InspectorPanel::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &InspectorPanel::refresh);
    connect(dissection, &Dissection::referenceChanged, this, &InspectorPanel::refresh);
    connect(dissection, &Dissection::tokensChanged, this, &InspectorPanel::refresh);
    connect(service, &EngineService::weightRead, this, [this](const WeightCoordinate& at, double value) {
        m_readWeight = at;
        m_readValue = value;
        refresh();
    });
    refreshSelection();
}

QWidget* InspectorPanel::makeTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    const QMargins margins = layout->contentsMargins(); // in line with what stands above
    layout->setContentsMargins(margins.left(), 0, margins.right(), 0);
    layout->addStretch();
    const auto add = [&](const QString& name, const QString& text, const QString& toolTip) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setAccessibleName(text);
        layout->addWidget(button);
        return button;
    };
    m_pin = add(QStringLiteral("pinSelectionButton"), tr("Keep marked"),
                tr("Marks what is selected in all plots with a dotted frame and a wedge; again: no longer"));
    m_pin->setCheckable(true);
    connect(m_pin, &QToolButton::clicked, dissection()->selection(), &Selection::togglePin);
    QAction* showAction = commands().action(command::showInTensors);
    auto* showInTensors = add(QStringLiteral("showInTensorsButton"), withoutMnemonic(showAction->text()), {});
    showInTensors->setDefaultAction(showAction);
    const auto* copy = add(QStringLiteral("copyFactsButton"), tr("Copy"), tr("Copies what is said here as text"));
    connect(copy, &QToolButton::clicked, m_facts, &widgets::FactTable::copy);
    return tools;
}

void InspectorPanel::refreshSelection()
{
    const Target& selected = dissection()->selection()->selected();
    if (selected.weight != m_shown.weight) {
        askForWeight();
    }
    m_shown = selected;
    refresh();
    m_facts->scrollToTop();
}

void InspectorPanel::askForWeight()
{
    const auto weight = dissection()->selection()->selectedWeight();
    m_readWeight.reset();
    if (weight && !dissection()->selection()->selectedCandidate()) {
        m_service->readWeight(*weight);
    }
}

void InspectorPanel::refresh()
{
    const Selection* selection = dissection()->selection();
    const Target& selected = selection->selected();
    m_weight->setVisible(selected.weight.has_value());
    if (!dissection()->model() || selected.isEmpty()) {
        showMessage(tr("Click the highest spike to select its weight, or any layer, cell or token: what is known of it "
                       "appears here."));
        return;
    }
    std::vector<widgets::Fact> facts;
    const auto append = [&](std::vector<widgets::Fact> more) {
        facts.insert(facts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (selected.weight && !selection->selectedCandidate()) {
        append(weightFacts(*dissection(), *selected.weight, selected.weight == m_readWeight ? m_readValue : qQNaN()));
    }
    if (selected.token) {
        append(tokenFacts(*dissection(), *selected.token));
    }
    if (selected.channel) {
        append(channelFacts(*dissection(), *selected.channel));
    }
    if (selected.layer) {
        append(layerFacts(*dissection(), *selected.layer));
    }
    m_facts->setFacts(std::move(facts));
    m_pin->setChecked(selection->isPinned());
    showContent();
}

} // namespace prosector::ui
