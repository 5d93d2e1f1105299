// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

#include <QPointer>

namespace prosector::widgets {
class AttentionFrame;
class MarkdownView;
} // namespace prosector::widgets

class QBoxLayout;

namespace prosector::ui {

class Guide;
class Tour;

// The guided tours: first to choose from, then page by page, with a frame around the panel that a page speaks of.
class TourPanel : public Panel
{
    Q_OBJECT

public:
    TourPanel(Dissection* dissection, Guide* guide, const Commands& commands, QWidget* parent = nullptr);
    ~TourPanel() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makePage();
    void fillChoice();
    void refresh();
    void refreshText();
    void refreshFrame();

    Guide* m_guide;
    Tour* m_tour;
    QWidget* m_choice = nullptr;
    QBoxLayout* m_choiceLayout = nullptr;
    QBoxLayout* m_pageLayout = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_number = nullptr;
    widgets::MarkdownView* m_text = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPointer<widgets::AttentionFrame> m_frame;
};

} // namespace prosector::ui
