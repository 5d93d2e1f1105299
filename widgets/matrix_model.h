// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plot_theme.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace prosector::widgets {

// Some elements of a matrix, before and after edits.
struct MatrixPart
{
    int firstRow = 0;
    int firstColumn = 0;
    int rows = 0;
    int columns = 0;
    std::vector<double> original; // [rows][columns]
    std::vector<double> edited;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row < firstRow + rows && column >= firstColumn && column < firstColumn + columns;
    }
    std::size_t at(int row, int column) const
    {
        return static_cast<std::size_t>(row - firstRow) * static_cast<std::size_t>(columns)
            + static_cast<std::size_t>(column - firstColumn);
    }
};

// A matrix of which a part is known; the rest shows dots. Cells are colored by their value: white at zero.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Forgets what was known.
    void setSize(int rows, int columns);
    void setPart(MatrixPart part);
    const MatrixPart& part() const { return m_part; }
    // The magnitude that has the fullest color.
    void setReach(double reach);
    void setShowsOriginal(bool showsOriginal);
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    void setTheme(const PlotTheme& theme);
    // NaN where it is not known.
    double value(int row, int column) const;
    // "row 3, column 5: 0.25, originally 0.5".
    QString cellText(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // A cell was given another value. Whoever owns the edits answers with setPart().
    void valueEntered(int row, int column, double value);

private:
    bool isEdited(int row, int column) const;
    QColor color(double value) const;
    void refreshAll();

    int m_rows = 0;
    int m_columns = 0;
    MatrixPart m_part;
    double m_reach = 1;
    bool m_showsOriginal = false;
    bool m_isEditable = false;
    PlotTheme m_theme;
};

} // namespace prosector::widgets
