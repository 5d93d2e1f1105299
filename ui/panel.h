// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takeaway.h"

#include <QLabel>
#include <QLatin1String>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <optional>
#include <vector>

class QAction;
class QPushButton;

namespace prosector::ui {

class Commands;
class Dissection;
class TableTwin;

// A part of the window that either shows its content or says what to do so that there is some.
class Panel : public QStackedWidget
{
    Q_OBJECT

public:
    Panel(Dissection* dissection, const Commands& commands, QWidget* parent);

    // What can be taken away of what is shown; nothing where that is no plot.
    virtual std::optional<Takeaway> takeaway() const { return {}; }
    // Whether there is any; cheaper.
    virtual bool offersTakeaway() const { return takeaway().has_value(); }
    // Whether there is a command that computes it again.
    virtual bool offersCommand() const { return offersTakeaway(); }
    // All that a report of the session shows of it.
    virtual std::vector<Takeaway> takeaways() const;
    // From the plot to the table behind it and back.
    virtual void toggleTable();
    virtual bool showsTable() const { return m_showsTable; }

protected:
    // The plot's menu, where it is on nothing that has another.
    void contextMenuEvent(QContextMenuEvent* event) override;

    Dissection* dissection() const { return m_dissection; }
    const Commands& commands() const { return *m_commands; }

    void setContent(QWidget* content);
    void showContent(); // or, where that was asked for, the table behind it
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
    TableTwin* m_twin = nullptr; // made when it is first asked for
    bool m_showsTable = false;
    QPointer<QWidget> m_plotFocus; // what had the keyboard before the table
};

// A button that does what an action does, and is enabled when the action is.
QPushButton* buttonFor(QAction* action, QWidget* parent);

} // namespace prosector::ui
