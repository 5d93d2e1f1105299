// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/spike_text.h"

#include "widgets/detail/spike_style.h"
#include "widgets/number_text.h"
#include "widgets/plot_summary.h"
#include "widgets/spike_plot.h"

namespace prosector::widgets::detail {

QString peakText(const std::vector<SpikeLayer>& layers, const std::vector<SpikeMark>& marks, PeakPlace peak)
{
    const Spike& spike = layers.at(static_cast<std::size_t>(peak.layer)).of(peak.kind);
    QString text = SpikePlot::tr("Layer %1, %2: %3 in channel %4, at token %5 \u201c%6\u201d")
                       .arg(QString::number(peak.layer), kindName(peak.kind), significant(spike.value),
                            QString::number(spike.channel), QString::number(spike.position), spike.token);
    if (spike.isMassive) {
        text += u'\n' + SpikePlot::tr("Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)");
    }
    for (const SpikeMark& mark : marks) {
        if (mark.layer == peak.layer) {
            text += u'\n' + SpikePlot::tr("Super weight candidate %1").arg(mark.label);
        }
    }
    return text;
}

QString kindText(const std::vector<SpikeLayer>& layers, SpikeKind kind)
{
    std::vector<double> values;
    for (const SpikeLayer& layer : layers) {
        values.push_back(layer.of(kind).value);
    }
    const QString summary = summaryOf(values, [](std::size_t layer) { return QString::number(layer); });
    //: What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.
    return summary.isEmpty() ? QString() : SpikePlot::tr("%1 by layer: %2").arg(kindName(kind), summary);
}

} // namespace prosector::widgets::detail
