// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/perplexity_readout.h"

#include "widgets/accessible.h"
#include "widgets/number_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

constexpr double largeType = 2.4; // times the widget's font
constexpr int exactDecimals = 6;

} // namespace

PerplexityReadout::PerplexityReadout(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Perplexity"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refreshDescription();
}

void PerplexityReadout::setFigures(const std::optional<PerplexityFigures>& figures, const QString& provenance)
{
    m_figures = figures;
    m_provenance = provenance;
    refreshDescription();
}

void PerplexityReadout::setReferenceName(const QString& name)
{
    m_referenceName = name;
    refreshDescription();
}

void PerplexityReadout::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    refreshDescription();
}

void PerplexityReadout::setStale(const QString& remark)
{
    m_remark = remark;
    refreshDescription();
}

QString PerplexityReadout::mainText() const
{
    if (!m_figures) {
        return significant(qQNaN());
    }
    return m_figures->after ? tr("%1 \u2192 %2").arg(significant(m_figures->before), significant(*m_figures->after))
                            : significant(m_figures->before);
}

QString PerplexityReadout::ratioText() const
{
    if (!m_figures) {
        return m_placeholder;
    }
    QString text = m_referenceName.isEmpty() ? tr("original") : m_referenceName;
    if (m_figures->ratio) {
        const PerplexityFigures::Ratio& ratio = *m_figures->ratio;
        const bool hasInterval = ratio.low > 0 && std::isfinite(ratio.high); // one window alone has none
        //: How many times the perplexity grew, with its 95 % interval.
        text = hasInterval
            ? tr("\u00d7%1  [%2, %3]")
                  .arg(significant(ratio.value, 3), significant(ratio.low, 3), significant(ratio.high, 3))
            : tr("\u00d7%1").arg(significant(ratio.value, 3));
        if (!m_referenceName.isEmpty()) {
            //: After a ratio: %1 is the state that it is relative to.
            text += QStringLiteral("  ") + tr("to %1").arg(m_referenceName);
        }
    }
    return isStale() ? QStringLiteral("%1  (%2)").arg(text, m_remark) : text;
}

QSize PerplexityReadout::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return QSizeF(metrics.averageCharWidth() * 34, metrics.height() * (largeType + 1.6)).toSize();
}

QSize PerplexityReadout::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 26, sizeHint().height()};
}

QFont PerplexityReadout::largeFont(int width) const
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * largeType);
    large.setWeight(QFont::DemiBold);
    const double wide = QFontMetricsF(large).horizontalAdvance(mainText());
    if (wide > width && width > 0) {
        large.setPointSizeF(std::max(font().pointSizeF(), large.pointSizeF() * width / wide * 0.98));
    }
    return large;
}

void PerplexityReadout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    QRect upper = rect();
    upper.setHeight(qRound(metrics.height() * largeType));
    painter.setFont(largeFont(width()));
    // Stale is said in words below; the lighter number only repeats it.
    painter.setPen(palette().color(isStale() ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft, mainText());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect lower(0, upper.bottom(), width(), qRound(metrics.height() * 1.4));
    painter.drawText(lower, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(ratioText(), Qt::ElideRight, lower.width()));
}

void PerplexityReadout::refreshDescription()
{
    QString exact;
    if (m_figures) {
        exact = QStringLiteral("%1: %2").arg(m_referenceName.isEmpty() ? tr("Original") : m_referenceName,
                                             fixedPoint(m_figures->before, exactDecimals));
        if (m_figures->after) {
            exact += u'\n' + tr("Edited: %1").arg(fixedPoint(*m_figures->after, exactDecimals));
        }
        if (m_figures->ratio) {
            exact +=
                u'\n' + tr("The ratio's 95 % interval is paired: both were scored on the same tokens, over windows.");
        }
        exact += u'\n' + m_provenance;
    }
    setToolTip(exact.isEmpty() ? m_placeholder : exact);
    describe(this, mainText() + QStringLiteral(", ") + ratioText());
    updateGeometry();
    update();
}

} // namespace prosector::widgets
