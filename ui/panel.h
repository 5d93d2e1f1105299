// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

class QPushButton;

namespace prosector::ui {

class Dissection;

// A part of the window that either shows its content or says what to do so that there is some.
class Panel : public QStackedWidget
{
    Q_OBJECT

public:
    Panel(Dissection* dissection, const Actions& actions, QWidget* parent);

protected:
    Dissection* dissection() const { return m_dissection; }
    const Actions& actions() const { return m_actions; }

    void setContent(QWidget* content);
    void showContent();
    void showMessage(const QString& message, std::initializer_list<QAction*> offers = {});
    // The message of every panel that needs a model.
    void showNoModel();

private:
    Dissection* m_dissection;
    Actions m_actions;
    QLabel* m_message;
    QVBoxLayout* m_messageLayout;
    QList<QPushButton*> m_offers;
};

// A button that does what an action does, and is enabled when the action is.
QPushButton* buttonFor(QAction* action, QWidget* parent);

} // namespace prosector::ui
