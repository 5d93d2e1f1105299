// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"
#include "ui/panel.h"
#include "ui/selection.h"
#include "ui/token_map.h"

class QComboBox;
class QPushButton;
class QToolButton;

namespace prosector::widgets {
class HeatmapView;
}

namespace prosector::ui {

class ElidingLabel;
class Figures;
class StaleMark;

// How linear the blocks are: every layer's measures, or every layer's tokens one by one.
class HeatmapPanel : public Panel
{
    Q_OBJECT

public:
    HeatmapPanel(Dissection* dissection, EngineService* service, Figures* figures, const Commands& commands,
                 QWidget* parent = nullptr);

    std::optional<Takeaway> takeaway() const override;

private:
    enum class Show
    {
        Measures,
        Tokens,
        TokenUpdates
    };

    QWidget* makeControls();
    QWidget* makeCaption();
    void connectSelection();
    Show shown() const;
    std::shared_ptr<const Figure> figure() const; // of the tokens; null where they are not measured
    bool showsTokens() const { return shown() != Show::Measures; }
    void chooseShown();
    void measureTokens();
    void refresh();
    void refreshData();
    void refreshCaption();
    void refreshSelection();
    void lockColors(bool isLocked);
    Target targetOf(int row, int column) const; // empty for no cell
    int columnOf(const Target& target) const;

    EngineService* m_service;
    Figures* m_figures;
    widgets::HeatmapView* m_view;
    QStackedWidget* m_pages; // the map, or what to do for it
    QLabel* m_request;
    QPushButton* m_measure;
    QComboBox* m_shown;
    QComboBox* m_range;
    QComboBox* m_scale;
    QToolButton* m_lock;
    ElidingLabel* m_caption;
    StaleMark* m_stale;
    QToolButton* m_again;
    bool m_isAsked = false; // the engine, for the tokens
    TokenMap m_tokens;
};

} // namespace prosector::ui
