// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/focus_ring.h"

namespace prosector::widgets::detail {

FocusRing::FocusRing(PlotSurface* surface)
    : m_surface(surface)
    , m_circle(new QCPItemTracer(surface))
{
    m_circle->setLayer(QLatin1String(PlotSurface::marksLayer));
    m_circle->setStyle(QCPItemTracer::tsCircle);
    m_circle->setClipToAxisRect(false);
    m_circle->setVisible(false);
}

void FocusRing::place(const QPointF& point)
{
    m_circle->position->setCoords(point);
    m_circle->setVisible(true);
    m_surface->marksChanged();
}

void FocusRing::clear()
{
    m_circle->setVisible(false);
    m_surface->marksChanged();
}

void FocusRing::setTheme(const PlotTheme& theme, const QFont& font)
{
    const QFontMetricsF metrics(font);
    m_circle->setPen(QPen(theme.text, metrics.lineWidth() * 1.5));
    m_circle->setSize(metrics.xHeight() * focusRingSize);
    m_surface->marksChanged();
}

} // namespace prosector::widgets::detail
