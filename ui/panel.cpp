// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel.h"

#include "ui/command_ids.h"
#include "ui/command_plot.h"
#include "ui/commands.h"
#include "ui/table_twin.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>

namespace prosector::ui {

QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] { button->setEnabled(action->isEnabled()); });
    return button;
}

Panel::Panel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : QStackedWidget(parent)
    , m_dissection(dissection)
    , m_commands(&commands)
    , m_message(new QLabel)
{
    auto* page = new QWidget(this);
    m_messageLayout = new QVBoxLayout(page);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setObjectName(QStringLiteral("emptyMessage"));
    m_messageLayout->addStretch();
    m_messageLayout->addWidget(m_message);
    m_messageLayout->addStretch();
    addWidget(page);
}

void Panel::setContent(QWidget* content)
{
    addWidget(content);
}

void Panel::showContent()
{
    const auto behind = m_showsTable ? takeaway() : std::nullopt;
    if (!behind) {
        setCurrentIndex(1);
        return;
    }
    if (!m_twin) {
        m_twin = new TableTwin(this);
        addWidget(m_twin);
    }
    m_twin->setTable(behind->table);
    setCurrentWidget(m_twin);
}

std::vector<Takeaway> Panel::takeaways() const
{
    if (auto one = takeaway()) {
        return {std::move(*one)};
    }
    return {};
}

void Panel::contextMenuEvent(QContextMenuEvent* event)
{
    if (!offersTakeaway()) {
        return;
    }
    if (!isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::MouseFocusReason); // the commands act on the panel that has it
    }
    QMenu* menu = makePlotMenu(*m_commands, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void Panel::toggleTable()
{
    m_showsTable = !m_showsTable;
    if (currentIndex() == 0) {
        return; // there is nothing yet
    }
    if (m_showsTable) {
        m_plotFocus = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
        showContent();
        m_twin->setFocus();
        return;
    }
    showContent();
    if (m_plotFocus) {
        m_plotFocus->setFocus();
    }
}

void Panel::showMessage(const QString& message, std::initializer_list<QLatin1String> offers)
{
    m_message->setText(message);
    qDeleteAll(m_offers);
    m_offers.clear();
    for (const QLatin1String offer : offers) {
        if (QAction* action = m_commands->action(offer)) {
            m_offers.append(buttonFor(action, m_message->parentWidget()));
            m_messageLayout->insertWidget(m_messageLayout->count() - 1, m_offers.back(), 0, Qt::AlignHCenter);
        }
    }
    setCurrentIndex(0);
}

void Panel::showNoModel()
{
    showMessage(tr("No model is open."), {command::openBuiltIn, command::openFolder});
}

} // namespace prosector::ui
