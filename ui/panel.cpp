// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel.h"

#include "ui/command_ids.h"
#include "ui/commands.h"

#include <QAction>
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
    setCurrentIndex(1);
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
