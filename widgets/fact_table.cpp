// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fact_table.h"

#include <QClipboard>
#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace prosector::widgets {

void FactTableModel::setFacts(std::vector<Fact> facts)
{
    if (facts == m_facts) {
        return; // a table measures its rows anew with every change
    }
    if (facts.size() == m_facts.size()) {
        m_facts = std::move(facts);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int FactTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant FactTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Fact& fact = m_facts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? fact.name : fact.value;
    case Qt::ToolTipRole:
        return fact.definition.isEmpty() ? QVariant() : fact.definition;
    case Qt::AccessibleTextRole:
        return fact.isHeading() ? fact.name : tr("%1: %2").arg(fact.name, fact.value);
    case Qt::AccessibleDescriptionRole:
        return fact.definition;
    case Qt::FontRole: {
        QFont font;
        font.setBold(fact.isHeading());
        return font;
    }
    default:
        return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("what") : tr("value");
}

FactTable::FactTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new FactTableModel(this))
{
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // values may take several lines
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    setTextElideMode(
        Qt::ElideNone); // else a last line that lacks a pixel of height is cut, in scripts with tall letters
}

void FactTable::setFacts(std::vector<Fact> facts)
{
    if (facts == m_model->facts()) {
        return;
    }
    clearSpans();
    m_model->setFacts(std::move(facts));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->facts()[static_cast<std::size_t>(row)].isHeading()) {
            setSpan(row, 0, 1, 2);
        }
    }
}

QString FactTable::text(bool selectedOnly) const
{
    QString lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selectedOnly && !selectionModel()->isRowSelected(row)) {
            continue;
        }
        const Fact& fact = m_model->facts()[static_cast<std::size_t>(row)];
        lines += fact.isHeading() ? fact.name + u'\n' : fact.name + u'\t' + fact.value + u'\n';
    }
    return lines;
}

void FactTable::copy()
{
    QGuiApplication::clipboard()->setText(text(selectionModel()->hasSelection()));
}

void FactTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

QSize FactTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 10};
}

QSize FactTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 4};
}

} // namespace prosector::widgets
