// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"
#include "ui/selection.h"
#include "widgets/token_text_view.h"

#include <memory>

class QComboBox;

namespace prosector::widgets {
class ColorLegend;
} // namespace prosector::widgets

namespace prosector::ui {

class EngineService;
class ElidingLabel;
class StaleMark;
class TokenPredictions;

// The beginning of the evaluation text, token by token: how hard each is, and what the edits do to it.
class TextPanel : public Panel
{
    Q_OBJECT

public:
    TextPanel(Dissection* dissection, EngineService* service, const Commands& commands, QWidget* parent = nullptr);

    // Of the tokens that are shown.
    std::optional<Takeaway> takeaway() const override;
    bool offersTakeaway() const override;
    bool offersCommand() const override { return false; } // none writes the losses of tokens

private:
    QWidget* makeControls();
    std::unique_ptr<QWidget> makePicture(int width) const; // the whole text below its scale of colors
    void refreshTokens();
    void refresh();
    void refreshLegend();
    void fillLegend(widgets::ColorLegend& legend, const QString& title) const;
    widgets::TokenColoring coloring() const;
    void refreshDetails();
    void refreshPins();
    Target targetOf(int token) const; // empty for no token
    int tokenAt(const Target& target) const; // -1: none of those that are shown

    std::vector<TokenPlace> m_places; // of the shown tokens, sorted
    widgets::TokenTextView* m_view;
    QComboBox* m_coloring;
    widgets::ColorLegend* m_legend;
    ElidingLabel* m_caption;
    StaleMark* m_stale;
    ElidingLabel* m_details;
    TokenPredictions* m_predictions;
};

} // namespace prosector::ui
