// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/next_token_view.h"

#include "widgets/accessible.h"
#include "widgets/number_text.h"
#include "widgets/plot_theme.h"

#include <QPainter>

#include <algorithm>

namespace prosector::widgets {

namespace {

constexpr int fewestLines = 5;

QString spoken(const std::vector<TokenChance>& tokens)
{
    QStringList parts;
    for (const TokenChance& token : tokens) {
        parts << token.text + u' ' + percent(token.probability);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

NextTokenView::NextTokenView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Likeliest next tokens"));
    setToolTip(
        tr("What the model expects at this place before it sees the token; the one that stands there has a check "
           "mark"));
}

void NextTokenView::setTitles(const QString& left, const QString& right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    update();
}

void NextTokenView::setTokens(std::vector<TokenChance> left, std::vector<TokenChance> right)
{
    m_left = std::move(left);
    m_right = std::move(right);
    describe(this, tr("%1: %2. %3: %4.").arg(m_leftTitle, spoken(m_left), m_rightTitle, spoken(m_right)));
    updateGeometry();
    update();
}

int NextTokenView::lines() const
{
    return static_cast<int>(std::max(m_left.size(), m_right.size()));
}

QSize NextTokenView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * (std::max(fewestLines, lines()) + 1)};
}

QSize NextTokenView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void NextTokenView::drawSide(QPainter* painter, const QRect& side, const QString& title,
                             const std::vector<TokenChance>& tokens, const QColor& color) const
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    const QFontMetrics metrics(font());
    const int line = metrics.height();
    const int gap = metrics.averageCharWidth();
    const int numberWidth = metrics.horizontalAdvance(percent(0.123)) + gap;
    painter->setFont(font());
    painter->setPen(theme.mutedText);
    painter->drawText(QRect(side.left(), side.top(), side.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(title, Qt::ElideRight, side.width()));
    QRect row(side.left(), side.top() + line, side.width(), line);
    for (const TokenChance& token : tokens) {
        const QRect bar(row.left(), row.top() + 1, static_cast<int>(row.width() * token.probability), line - 2);
        painter->fillRect(bar, blend(theme.background, color, 0.35));
        QFont textFont = font();
        textFont.setBold(token.isActual);
        painter->setFont(textFont);
        painter->setPen(theme.text);
        const QString text = (token.isActual ? QStringLiteral("\u2713 ") : QString()) + token.text;
        const int room = row.width() - numberWidth - gap;
        painter->drawText(QRect(row.left() + gap / 2, row.top(), room, line), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(textFont).elidedText(text, Qt::ElideRight, room));
        painter->setFont(font());
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, percent(token.probability));
        row.translate(0, line);
    }
}

void NextTokenView::paintEvent(QPaintEvent*)
{
    if (lines() == 0) {
        return;
    }
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    QPainter painter(this);
    const int gap = fontMetrics().averageCharWidth() * 2;
    const int width = (rect().width() - gap) / 2;
    drawSide(&painter, QRect(0, 0, width, height()), m_leftTitle, m_left, theme.original);
    drawSide(&painter, QRect(width + gap, 0, width, height()), m_rightTitle, m_right, theme.edited);
}

} // namespace prosector::widgets
