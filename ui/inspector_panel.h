// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"
#include "ui/panel.h"
#include "ui/selection.h"

#include <optional>

class QScrollArea;
class QToolButton;

namespace prosector::widgets {
class FactTable;
}

namespace prosector::ui {

class CandidatePanel;
class Trials;

// What is selected, explained: a weight with its slider, a token, a channel, a layer, each with all that is known of
// it.
class InspectorPanel : public Panel
{
    Q_OBJECT

public:
    InspectorPanel(Dissection* dissection, EngineService* service, Trials* trials, const Commands& commands,
                   QWidget* parent = nullptr);

private:
    QWidget* makeTools();
    void refreshSelection();
    void refresh();
    void askForWeight();

    EngineService* m_service;
    CandidatePanel* m_weight;
    widgets::FactTable* m_facts;
    QToolButton* m_pin;
    Target m_shown; // what was selected when it was last looked at
    std::optional<WeightCoordinate> m_readWeight;
    double m_readValue = 0;
};

} // namespace prosector::ui
