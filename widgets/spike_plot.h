// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/spike_data.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace prosector::widgets {

// The extreme activations of every layer as stems on a symmetric logarithmic axis: input and output of the down
// projection and the residual stream behind the block. A click takes the nearest peak; Left and Right move the
// selection by a layer, Up and Down by a kind, Enter clicks it.
class SpikePlot : public QWidget
{
    Q_OBJECT

public:
    explicit SpikePlot(QWidget* parent = nullptr);
    ~SpikePlot() override;

    void setLayers(std::vector<SpikeLayer> layers);
    void setMarks(std::vector<SpikeMark> marks);
    // Marks a layer, -1 for none. Emits nothing.
    void setSelectedLayer(int layer);
    int selectedLayer() const;

    // Where the tip of a peak is, in this widget's pixels.
    QPoint peakPosition(SpikeKind kind, int layer) const;
    // What a tooltip says about a peak.
    QString peakText(SpikeKind kind, int layer) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void peakClicked(prosector::widgets::SpikeKind kind, int layer);
    void layerHovered(int layer); // -1 when the pointer is at no peak

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
    struct PeakPlace
    {
        SpikeKind kind = SpikeKind::DownInput;
        int layer = -1;
        friend bool operator==(const PeakPlace&, const PeakPlace&) = default;
    };
    struct Picture;

    std::optional<PeakPlace> nearestPeak(const QPointF& position) const;
    QPointF tip(PeakPlace peak) const; // in pixels of the drawing surface
    void moveFocusPeak(PeakPlace peak);
    void hover(std::optional<PeakPlace> peak);
    // The height of a line of text in units of the vertical axis, where peaks span so many units.
    double lineHeight(double span) const;
    void refreshGraphs();
    void refreshMarks();
    void refreshColors();

    std::unique_ptr<Picture> m_picture;
    std::vector<SpikeLayer> m_layers;
    std::vector<SpikeMark> m_marks;
    PeakPlace m_focus;
    std::optional<PeakPlace> m_hovered;
    int m_selectedLayer = -1;
};

} // namespace prosector::widgets
