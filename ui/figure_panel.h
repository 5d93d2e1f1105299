// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"
#include "ui/panel.h"

#include <memory>
#include <vector>

class QComboBox;
class QScrollArea;

namespace prosector {
struct Figure;
}

namespace prosector::ui {

class AnalysisForm;
class EngineService;
class FigureView;

// Any analysis of the program: chosen, set and run over the text with the current edits, and what it found.
class FigurePanel : public Panel
{
    Q_OBJECT

public:
    FigurePanel(EngineService* service, std::vector<AnalysisFacts> analyses, Dissection* dissection,
                const Actions& actions, QWidget* parent = nullptr);

private:
    QWidget* makeControls();
    QWidget* makeTools();
    void choose(int index);
    void run();
    void show(const std::shared_ptr<const Figure>& figure);
    void refresh();
    void copyTable();
    void saveTable();
    void savePicture();

    EngineService* m_service;
    std::vector<AnalysisFacts> m_analyses;
    QScrollArea* m_controls = nullptr;
    QComboBox* m_choice;
    AnalysisForm* m_form;
    QLabel* m_definition;
    QPushButton* m_run;
    QStackedWidget* m_result;
    FigureView* m_view;
    QWidget* m_tools = nullptr;
};

} // namespace prosector::ui
