// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log_panel.h"

#include "ui/session_log.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace prosector::ui {

LogPanel::LogPanel(SessionLog* log, Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_log(log)
    , m_view(new QTableView)
    , m_details(new QLabel)
{
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(m_log);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() * 5 / 4);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(SessionLog::Outcome, QHeaderView::Stretch);
    m_details->setObjectName(QStringLiteral("logDetails"));
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    auto* copyButton = new QPushButton(tr("&Copy"));
    copyButton->setObjectName(QStringLiteral("copyLogButton"));
    copyButton->setToolTip(tr("Copies the chosen entries, or all where none is chosen"));
    auto* clearButton = new QPushButton(tr("C&lear"));
    clearButton->setObjectName(QStringLiteral("clearLogButton"));
    auto* copyAction = new QAction(tr("Copy"), m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copyButton);
    buttons->addWidget(clearButton);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    setContent(content);
    connect(copyButton, &QPushButton::clicked, this, &LogPanel::copy);
    connect(copyAction, &QAction::triggered, this, &LogPanel::copy);
    connect(clearButton, &QPushButton::clicked, m_log, &SessionLog::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPanel::showDetails);
    for (const auto changed : {&SessionLog::rowsInserted, &SessionLog::rowsRemoved}) {
        connect(m_log, changed, this, &LogPanel::refresh);
    }
    connect(m_log, &SessionLog::modelReset, this, &LogPanel::refresh);
    refresh();
}

void LogPanel::refresh()
{
    showDetails();
    if (m_log->rowCount() == 0) {
        showMessage(tr("Nothing has been computed yet. Everything that is will be listed here, with its time."));
        return;
    }
    showContent();
}

void LogPanel::showDetails()
{
    const QModelIndex current = m_view->currentIndex();
    m_details->setText(current.isValid() ? m_log->rowText(current.row()) : QString());
    m_details->setVisible(current.isValid());
}

void LogPanel::copy()
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < m_log->rowCount(); ++row) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : rows) {
        lines.append(m_log->rowText(row));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace prosector::ui
