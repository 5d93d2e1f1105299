// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matrix_model.h"

#include "widgets/color_scale.h"
#include "widgets/number_text.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

constexpr int shownDigits = 3;
constexpr int allDigits = 9; // of a float32

} // namespace

void MatrixModel::setSize(int rows, int columns)
{
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    m_part = {};
    endResetModel();
}

void MatrixModel::setPart(MatrixPart part)
{
    m_part = std::move(part);
    refreshAll();
}

void MatrixModel::setReach(double reach)
{
    m_reach = reach;
    refreshAll();
}

void MatrixModel::setShowsOriginal(bool showsOriginal)
{
    m_showsOriginal = showsOriginal;
    refreshAll();
}

void MatrixModel::setTheme(const PlotTheme& theme)
{
    m_theme = theme;
    refreshAll();
}

void MatrixModel::refreshAll()
{
    if (m_rows > 0 && m_columns > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    }
}

double MatrixModel::value(int row, int column) const
{
    if (!m_part.contains(row, column)) {
        return qQNaN();
    }
    return (m_showsOriginal ? m_part.original : m_part.edited)[m_part.at(row, column)];
}

bool MatrixModel::isEdited(int row, int column) const
{
    return m_part.contains(row, column)
        && m_part.original[m_part.at(row, column)] != m_part.edited[m_part.at(row, column)];
}

QString MatrixModel::cellText(int row, int column) const
{
    const auto number = [](double value) { return concise(value, allDigits); };
    if (!m_part.contains(row, column)) {
        return tr("row %1, column %2: being read").arg(row).arg(column);
    }
    if (!isEdited(row, column)) {
        return tr("row %1, column %2: %3")
            .arg(QString::number(row), QString::number(column), number(value(row, column)));
    }
    return tr("row %1, column %2: %3, originally %4")
        .arg(QString::number(row), QString::number(column), number(m_part.edited[m_part.at(row, column)]),
             number(m_part.original[m_part.at(row, column)]));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QColor MatrixModel::color(double value) const
{
    const double share = m_reach > 0 ? std::clamp(value / m_reach, -1.0, 1.0) : 0;
    return colorAt(ColorScale::BlueWhiteOrange, (share + 1) / 2);
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    const double shown = value(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return std::isnan(shown) ? QStringLiteral("\u2026") : significant(shown, shownDigits);
    case Qt::EditRole:
        return std::isnan(shown) ? QString() : QLocale().toString(shown, 'g', allDigits);
    case Qt::BackgroundRole:
        return std::isnan(shown) ? QVariant() : QVariant(color(shown));
    case Qt::ForegroundRole:
        return std::isnan(shown) ? QVariant(m_theme.mutedText) : QVariant(legibleOn(color(shown)));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isEdited(index.row(), index.column()) ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& entered, int role)
{
    bool isNumber = false;
    const QString text = entered.toString().trimmed();
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(text, &isNumber); // as papers and files write it
    }
    if (role != Qt::EditRole || !isNumber || !std::isfinite(number)) {
        return false;
    }
    if (number != value(index.row(), index.column())) {
        Q_EMIT valueEntered(index.row(), index.column(), number);
    }
    return true;
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool isKnown = m_part.contains(index.row(), index.column());
    const Qt::ItemFlags basic = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_isEditable && isKnown && !m_showsOriginal ? basic | Qt::ItemIsEditable : basic;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation, int role) const
{
    return role == Qt::DisplayRole ? QVariant(section) : QVariant();
}

} // namespace prosector::widgets
