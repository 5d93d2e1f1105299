// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::widgets::detail {

// The part of one side of a matrix that is drawn, in cells: cell i covers i - 0.5 to i + 0.5. It never leaves the
// matrix, and shows at least a few cells.
class CellWindow
{
public:
    // All of so many cells; a window within as many stays as it is.
    void setCount(int count);
    int count() const { return m_count; }
    double lower() const { return m_lower; }
    double upper() const { return m_upper; }
    double size() const { return m_upper - m_lower; }
    int first() const; // cell that is visible, also in part; `last` may be below it where there is none
    int last() const;
    bool isWhole() const;

    void showAll();
    // So many times as many cells, of which the one at `anchor` stays where it is.
    void zoom(double factor, double anchor);
    void pan(double cells);
    // Moves so far that the cell is visible as a whole.
    void reveal(int cell);

private:
    void place(double lower, double size);

    int m_count = 0;
    double m_lower = -0.5;
    double m_upper = 0.5;
};

} // namespace prosector::widgets::detail
