// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/plot_surface.h"

#include <utility>

namespace prosector::widgets::detail {

PlotSurface::PlotSurface(QWidget* parent)
    : QCustomPlot(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setMinimumSize(0, 0);
    addLayer(QLatin1String(marksLayer));
    layer(QLatin1String(marksLayer))->setMode(QCPLayer::lmBuffered);
}

void PlotSurface::applyTheme(const PlotTheme& theme)
{
    setBackground(theme.background);
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2}) {
        const QPen line(theme.mutedText, 0);
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(line);
        axis->setLabelColor(theme.text);
        axis->setTickLabelColor(theme.text);
        axis->setLabelFont(font());
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(theme.grid, 0));
        axis->grid()->setZeroLinePen(QPen(theme.mutedText, 0));
    }
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(Qt::NoPen);
    legend->setTextColor(theme.text);
    legend->setFont(font());
    replotLater();
}

void PlotSurface::settle()
{
    if (std::exchange(m_isUnsettled, false)) {
        updateLayout();
    }
}

void PlotSurface::replotLater()
{
    m_isUnsettled = m_isOutdated = true;
    update();
}

void PlotSurface::marksChanged()
{
    m_areMarksOutdated = true;
    update();
}

void PlotSurface::paintEvent(QPaintEvent* event)
{
    if (paintsElsewhere()) {
        return;
    }
    // A window that moved to another screen may have another ratio than the buffer was made with.
    if (bufferDevicePixelRatio() != devicePixelRatioF()) {
        setBufferDevicePixelRatio(devicePixelRatioF());
        m_isOutdated = true;
    }
    draw();
    QCustomPlot::paintEvent(event);
}

// QCustomPlot asks to be painted whenever it has drawn, which it is being already.
void PlotSurface::draw()
{
    const bool isEnabled = updatesEnabled();
    setAttribute(Qt::WA_UpdatesDisabled);
    if (m_isOutdated || (m_areMarksOutdated && hasInvalidatedPaintBuffers())) { // one layer alone would draw all then
        m_isUnsettled = false;
        replot(QCustomPlot::rpQueuedRefresh);
    } else if (m_areMarksOutdated) {
        layer(QLatin1String(marksLayer))->replot();
    }
    m_isOutdated = m_areMarksOutdated = false;
    setAttribute(Qt::WA_UpdatesDisabled, !isEnabled);
}

// QCustomPlot shows a picture that it has drawn before, in pixels of this screen. Where this widget is rendered to a
// file, or at another scale, it is drawn anew, as shapes and letters.
bool PlotSurface::paintsElsewhere()
{
    QCPPainter painter(this);
    const bool isVector = painter.paintEngine()->type() != QPaintEngine::Raster;
    if (!isVector && qFuzzyCompare(painter.deviceTransform().m11(), devicePixelRatioF())) {
        return false;
    }
    painter.setMode(QCPPainter::pmVectorized, isVector);
    painter.setMode(QCPPainter::pmNonCosmetic, isVector); // lines that grow with the page
    painter.setRenderHint(QPainter::Antialiasing);
    toPainter(&painter);
    return true;
}

// QCustomPlot would draw at once, at every step in which a window is laid out, though nothing is seen of it yet. Where
// it has no room, it keeps that which it had: QCustomPlot draws once by itself before it is laid out.
void PlotSurface::resizeEvent(QResizeEvent* /*event*/)
{
    if (rect().isEmpty()) {
        return;
    }
    setViewport(rect());
    replotLater();
    settle();
    if (m_resized) {
        m_resized();
    }
}

} // namespace prosector::widgets::detail
