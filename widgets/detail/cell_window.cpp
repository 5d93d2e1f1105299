// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/cell_window.h"

#include <algorithm>
#include <cmath>

namespace prosector::widgets::detail {

namespace {

constexpr double fewestCells = 4;

} // namespace

void CellWindow::setCount(int count)
{
    if (count != m_count) {
        m_count = count;
        showAll();
    }
}

int CellWindow::first() const
{
    return std::clamp(static_cast<int>(std::floor(m_lower + 0.5)), 0, m_count);
}

int CellWindow::last() const
{
    return std::clamp(static_cast<int>(std::ceil(m_upper - 0.5)), -1, m_count - 1);
}

bool CellWindow::isWhole() const
{
    return size() >= std::max(1, m_count);
}

void CellWindow::showAll()
{
    m_lower = -0.5;
    m_upper = std::max(1, m_count) - 0.5;
}

void CellWindow::zoom(double factor, double anchor)
{
    const double all = std::max(1, m_count);
    const double wanted = std::clamp(size() * factor, std::min(fewestCells, all), all);
    place(anchor - (anchor - m_lower) * wanted / size(), wanted);
}

void CellWindow::pan(double cells)
{
    place(m_lower + cells, size());
}

void CellWindow::reveal(int cell)
{
    if (cell - 0.5 < m_lower) {
        place(cell - 0.5, size());
    } else if (cell + 0.5 > m_upper) {
        place(cell + 0.5 - size(), size());
    }
}

void CellWindow::place(double lower, double size)
{
    m_lower = std::clamp(lower, -0.5, std::max(-0.5, std::max(1, m_count) - 0.5 - size));
    m_upper = m_lower + size;
}

} // namespace prosector::widgets::detail
