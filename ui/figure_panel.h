// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"
#include "core/types/edit.h"
#include "core/types/figure.h"
#include "ui/figures.h"
#include "ui/panel.h"

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QScrollArea;

namespace prosector::ui {

class AnalysisForm;
class EngineService;
class FigureView;
class StaleMark;

// Any analysis of the program: chosen, set and run over the text with the current edits, and what it found.
class FigurePanel : public Panel
{
    Q_OBJECT

public:
    FigurePanel(EngineService* service, Figures* figures, std::vector<AnalysisFacts> analyses, Dissection* dissection,
                const Commands& commands, QWidget* parent = nullptr);

    std::optional<Takeaway> takeaway() const override;
    bool offersTakeaway() const override;
    // Every plot of every analysis that was run.
    std::vector<Takeaway> takeaways() const override;
    void toggleTable() override;
    bool showsTable() const override;

private:
    QWidget* makeControls();
    QWidget* makeTools();
    void choose(int index);
    void run();
    // Of another one's run.
    void showRun(const std::string& analysis, const AnalysisSettings& settings);
    void showChosen();
    void chooseNewest();
    void refresh();
    void refreshStale();

    EngineService* m_service;
    Figures* m_figures;
    std::vector<AnalysisFacts> m_analyses;
    QScrollArea* m_controls = nullptr;
    QComboBox* m_choice;
    AnalysisForm* m_form;
    QLabel* m_definition;
    QPushButton* m_run;
    QStackedWidget* m_result;
    FigureView* m_view;
    StaleMark* m_stale;
    QWidget* m_tools = nullptr;
};

} // namespace prosector::ui
