// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/token_text_view.h"

#include "widgets/accessible.h"
#include "widgets/color_scale.h"
#include "widgets/number_text.h"
#include "widgets/plot_theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace prosector::widgets {

namespace {

constexpr double rangeShare = 0.98; // of the tokens lie within the range of colors
constexpr double smallestRange = 0.1; // nats

// The value that all but the largest few stay below.
double rangeOf(std::vector<double> values)
{
    if (values.empty()) {
        return 1;
    }
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(rangeShare * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, place);
    return std::max(*place, smallestRange);
}

// Line ends and tabs as signs that can be seen.
QString visible(QString token)
{
    token.replace(u'\n', QChar(0x21b5)).replace(u'\t', QChar(0x21e5));
    return token;
}

float at(const std::vector<float>& losses, int token)
{
    const auto index = static_cast<std::size_t>(token);
    return index < losses.size() ? losses[index] : std::numeric_limits<float>::quiet_NaN();
}

} // namespace

TokenTextView::TokenTextView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Text by token"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void TokenTextView::setTokens(QStringList tokens)
{
    m_endsLine.clear();
    for (QString& token : tokens) {
        m_endsLine.push_back(token.contains(u'\n'));
        token = visible(token);
    }
    m_tokens = std::move(tokens);
    m_current = m_hovered = -1;
    m_pinned.clear();
    describe(this, {});
    layOut();
    Q_EMIT shownTokenChanged(-1);
}

void TokenTextView::setLosses(std::vector<float> reference, std::vector<float> edited)
{
    m_reference = std::move(reference);
    m_edited = std::move(edited);
    std::vector<double> losses;
    std::vector<double> changes;
    for (int token = 0; token < tokenCount(); ++token) {
        const double before = at(m_reference, token);
        const double change = at(m_edited, token) - before;
        if (std::isfinite(before)) {
            losses.push_back(before); // the reference's, so that colors keep their meaning from edit to edit
        }
        if (std::isfinite(change)) {
            changes.push_back(std::abs(change));
        }
    }
    m_lossRange = rangeOf(std::move(losses));
    m_changeRange = rangeOf(std::move(changes));
    describe(this, m_current >= 0 ? description(m_current) : QString());
    viewport()->update();
    Q_EMIT shownTokenChanged(shownToken());
}

void TokenTextView::setColoring(TokenColoring coloring)
{
    m_coloring = coloring;
    viewport()->update();
}

double TokenTextView::range() const
{
    return m_coloring == TokenColoring::Loss ? m_lossRange : m_changeRange;
}

double TokenTextView::share(int token) const
{
    const double edited = at(m_edited, token);
    const double value =
        m_coloring == TokenColoring::Loss ? edited : edited - static_cast<double>(at(m_reference, token));
    return std::clamp(value / range(), -1.0, 1.0);
}

QColor TokenTextView::tokenColor(int token) const
{
    const double amount = share(token);
    if (std::isnan(amount)) {
        return palette().color(QPalette::Base);
    }
    return m_coloring == TokenColoring::Loss ? colorAt(ColorScale::Cividis, amount)
                                             : colorAt(ColorScale::BlueWhiteOrange, (amount + 1) / 2);
}

QString TokenTextView::description(int token) const
{
    const double before = at(m_reference, token);
    const double after = at(m_edited, token);
    const QString name = tr("%1: \u201c%2\u201d").arg(QString::number(token), m_tokens.at(token));
    if (std::isnan(after)) {
        return name;
    }
    //: Of a token: its loss before and after, in nats, and the difference.
    return name
        + tr(", loss %1 \u2192 %2 nats, change %3")
              .arg(fixedPoint(before, 3), fixedPoint(after, 3),
                   (after > before ? QStringLiteral("+") : QString()) + fixedPoint(after - before, 3));
}

int TokenTextView::lineHeight() const
{
    return fontMetrics().height() * 5 / 3; // room for the bars
}

std::vector<TokenTextView::Cell> TokenTextView::cellsWithin(int room) const
{
    const QFontMetrics metrics(font());
    int left = 0;
    int line = 0;
    std::vector<Cell> cells;
    for (int token = 0; token < tokenCount(); ++token) {
        const int width = std::max(1, metrics.horizontalAdvance(m_tokens[token]));
        if (left > 0 && left + width > room) {
            left = 0;
            ++line;
        }
        cells.push_back({left, width, line});
        left += width;
        if (m_endsLine[static_cast<std::size_t>(token)]) {
            left = 0;
            ++line;
        }
    }
    return cells;
}

int TokenTextView::fullHeight(int width) const
{
    const std::vector<Cell> cells = cellsWithin(width - 2 * frameWidth());
    return (cells.empty() ? 0 : cells.back().line + 1) * lineHeight() + 2 * frameWidth();
}

void TokenTextView::layOut()
{
    m_cells = cellsWithin(viewport()->width());
    const int lines = m_cells.empty() ? 0 : m_cells.back().line + 1;
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, lines * lineHeight() - viewport()->height()));
    viewport()->update();
}

QRect TokenTextView::tokenRect(int token) const
{
    const Cell& cell = m_cells.at(static_cast<std::size_t>(token));
    return {cell.left, cell.line * lineHeight() - verticalScrollBar()->value(), cell.width, lineHeight()};
}

int TokenTextView::tokenIn(int line, int x) const
{
    const auto behind = std::ranges::upper_bound(m_cells, std::pair(line, x), {},
                                                 [](const Cell& cell) { return std::pair(cell.line, cell.left); });
    const auto token = behind - m_cells.begin() - 1;
    return token >= 0 && m_cells[static_cast<std::size_t>(token)].line == line ? static_cast<int>(token) : -1;
}

int TokenTextView::tokenAt(const QPoint& position) const
{
    const int token = tokenIn((position.y() + verticalScrollBar()->value()) / lineHeight(), position.x());
    return token >= 0 && tokenRect(token).contains(position) ? token : -1;
}

int TokenTextView::neighbor(int key) const
{
    const int last = tokenCount() - 1;
    const int current = std::max(m_current, 0);
    switch (key) {
    case Qt::Key_Left:
        return std::max(current - 1, 0);
    case Qt::Key_Right:
        return std::min(current + (m_current < 0 ? 0 : 1), last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const Cell& cell = m_cells[static_cast<std::size_t>(current)];
        const int lines = std::max(1, viewport()->height() / lineHeight() - 1);
        const int line = std::clamp(cell.line + (key == Qt::Key_PageUp ? -lines : lines), 0, m_cells.back().line);
        const int found = tokenIn(line, cell.left + cell.width / 2);
        return found >= 0 ? found : key == Qt::Key_PageUp ? 0 : last;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const Cell& cell = m_cells[static_cast<std::size_t>(current)];
        const int found = tokenIn(cell.line + (key == Qt::Key_Up ? -1 : 1), cell.left + cell.width / 2);
        return found >= 0 ? found : current;
    }
    default:
        return -1;
    }
}

void TokenTextView::setCurrentToken(int token)
{
    if (token < -1 || token >= tokenCount() || token == m_current) {
        return;
    }
    updateToken(std::exchange(m_current, token));
    if (token < 0) {
        describe(this, {});
        Q_EMIT shownTokenChanged(shownToken());
        return;
    }
    const QRect rect = tokenRect(token);
    if (rect.top() < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    } else if (rect.bottom() >= viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() + 1 - viewport()->height());
    }
    describe(this, description(token));
    updateToken(token);
    Q_EMIT shownTokenChanged(shownToken());
}

void TokenTextView::updateToken(int token)
{
    if (token >= 0 && token < tokenCount()) {
        viewport()->update(tokenRect(token));
    }
}

void TokenTextView::keyPressEvent(QKeyEvent* event)
{
    const int token = tokenCount() > 0 && event->modifiers() == Qt::NoModifier ? neighbor(event->key()) : -1;
    if (token < 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    setHoveredToken(-1);
    setCurrentToken(token);
    Q_EMIT tokenSelected(token);
}

void TokenTextView::mousePressEvent(QMouseEvent* event)
{
    if (const int token = tokenAt(event->pos()); token >= 0) {
        setCurrentToken(token);
        Q_EMIT tokenSelected(token);
    }
}

void TokenTextView::mouseMoveEvent(QMouseEvent* event)
{
    if (const int token = tokenAt(event->pos()); token != m_hovered) {
        setHoveredToken(token);
        Q_EMIT tokenHovered(token);
    }
}

void TokenTextView::setHoveredToken(int token)
{
    if (token != m_hovered && token < tokenCount()) {
        updateToken(std::exchange(m_hovered, token));
        updateToken(token);
        Q_EMIT shownTokenChanged(shownToken());
    }
}

void TokenTextView::setPinnedTokens(std::vector<int> tokens)
{
    m_pinned = std::move(tokens);
    viewport()->update();
}

bool TokenTextView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        setHoveredToken(-1);
        Q_EMIT tokenHovered(-1);
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int token = tokenAt(help->pos());
        QToolTip::showText(help->globalPos(), token >= 0 ? description(token) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TokenTextView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const int first = (event->rect().top() + verticalScrollBar()->value()) / lineHeight();
    const int last = (event->rect().bottom() + verticalScrollBar()->value()) / lineHeight();
    const auto begin = std::ranges::lower_bound(m_cells, first, {}, &Cell::line);
    const auto end = std::ranges::upper_bound(m_cells, last, {}, &Cell::line);
    for (auto cell = begin; cell < end; ++cell) {
        const int token = static_cast<int>(cell - m_cells.begin());
        drawToken(&painter, token, tokenRect(token));
    }
}

void TokenTextView::drawToken(QPainter* painter, int token, const QRect& rect) const
{
    const QColor color = tokenColor(token);
    const QColor ink = legibleOn(color);
    const QRect box = rect.adjusted(0, 1, 0, -1);
    painter->fillRect(box, color);
    const double amount = share(token);
    if (std::isfinite(amount)) {
        const int height =
            static_cast<int>(std::lround(std::abs(amount) * (box.height() - fontMetrics().height()) / 2));
        const int top = amount < 0 ? box.top() : box.bottom() + 1 - height;
        painter->fillRect(QRect(box.left() + 1, top, box.width() - 2, height), blend(ink, color, 0.35));
    }
    painter->setPen(ink);
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, m_tokens[token]);
    if (std::ranges::binary_search(m_pinned, token)) {
        // A wedge in the corner, large enough to be seen beside the bar.
        const int size = std::max(5, box.height() / 3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(
            QPolygon({box.topLeft(), box.topLeft() + QPoint(size, 0), box.topLeft() + QPoint(0, size)}));
        painter->setBrush(Qt::NoBrush);
    }
    if (token == m_hovered || token == m_current) {
        const bool isCurrent = token == m_current;
        painter->setPen(QPen(ink, isCurrent && hasFocus() ? 2 : 1, isCurrent ? Qt::SolidLine : Qt::DotLine));
        painter->drawRect(box.adjusted(0, 0, -1, -1));
    }
}

void TokenTextView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TokenTextView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

void TokenTextView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TokenTextView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QSize TokenTextView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 8};
}

QSize TokenTextView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 3};
}

} // namespace prosector::widgets
