// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/spike_data.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace prosector::widgets {

// The extreme activations of every layer as stems: input and output of the down projection and the residual stream
// behind the block; massive ones in a diamond. A click takes the nearest peak; Left and Right move the focus peak by a
// layer, the page keys by ten, Home and End to the ends, Up and Down by a kind, Enter clicks it.
class SpikePlot : public QWidget
{
    Q_OBJECT

public:
    explicit SpikePlot(QWidget* parent = nullptr);
    ~SpikePlot() override;

    void setLayers(std::vector<SpikeLayer> layers);
    void setMarks(std::vector<SpikeMark> marks);
    void setScale(SpikeScale scale);
    SpikeScale scale() const { return m_scale; }
    // What else in the window marks, -1 for none. They emit nothing.
    void setSelectedLayer(int layer);
    int selectedLayer() const;
    void setHoveredLayer(int layer);
    void setPinnedLayers(const std::vector<int>& layers);

    // Where the tip of a peak is, in this widget's pixels.
    QPoint peakPosition(SpikeKind kind, int layer) const;
    // What a tooltip says about a peak.
    QString peakText(SpikeKind kind, int layer) const;
    // The peaks of a kind in words: their extremes.
    QString summaryText(SpikeKind kind) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void peakClicked(prosector::widgets::SpikeKind kind, int layer);
    void focusPeakMoved(prosector::widgets::SpikeKind kind, int layer); // by a key
    void peakHovered(prosector::widgets::SpikeKind kind, int layer); // layer -1 when the pointer is at no peak

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Picture;

    std::optional<PeakPlace> nearestPeak(const QPointF& position) const;
    int layerCount() const;
    void moveFocusPeak(PeakPlace peak);
    void hover(std::optional<PeakPlace> peak);
    void refreshLabels();
    void refreshRing();
    void refreshColors();

    std::unique_ptr<Picture> m_picture;
    std::vector<SpikeMark> m_marks;
    PeakPlace m_focus;
    std::optional<PeakPlace> m_hovered;
    int m_selectedLayer = -1;
    SpikeScale m_scale = SpikeScale::SymmetricLogarithmic;
};

} // namespace prosector::widgets
