// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QLatin1String>
#include <QStackedWidget>
#include <QVBoxLayout>

class QAction;
class QPushButton;

namespace prosector::ui {

class Commands;
class Dissection;

// A part of the window that either shows its content or says what to do so that there is some.
class Panel : public QStackedWidget
{
    Q_OBJECT

public:
    Panel(Dissection* dissection, const Commands& commands, QWidget* parent);

protected:
    Dissection* dissection() const { return m_dissection; }
    const Commands& commands() const { return *m_commands; }

    void setContent(QWidget* content);
    void showContent();
    // The offers are commands, each a button.
    void showMessage(const QString& message, std::initializer_list<QLatin1String> offers = {});
    // The message of every panel that needs a model.
    void showNoModel();

private:
    Dissection* m_dissection;
    const Commands* m_commands;
    QLabel* m_message;
    QVBoxLayout* m_messageLayout;
    QList<QPushButton*> m_offers;
};

// A button that does what an action does, and is enabled when the action is.
QPushButton* buttonFor(QAction* action, QWidget* parent);

} // namespace prosector::ui
