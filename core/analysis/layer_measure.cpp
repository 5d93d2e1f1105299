// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/layer_measure.h"

#include "core/analysis/detail/scan_windows.h"

#include <cmath>

namespace prosector {

std::vector<LayerMeasure> layerMeasures(OpenModel& model, std::span<const Window> windows, const EditList& edits,
                                        const Feedback& feedback)
{
    const Scan scan = scanWindows(model.edited(edits, feedback), model.model(), windows, model.team(), feedback);
    LayerMeasure update{"linearity_update", say("Figure", "Linearity of the update"), {}};
    LayerMeasure linearity{"linearity", say("Figure", "Linearity"), {}};
    LayerMeasure influence{"block_influence", say("Figure", "Block Influence"), {}};
    LayerMeasure residual{"residual_max", say("Figure", "Largest magnitude of the output"), {}};
    for (const LayerScan& layer : scan.layers) {
        update.layers.push_back(layer.linearityUpdate);
        linearity.layers.push_back(layer.linearity);
        influence.layers.push_back(layer.blockInfluence);
        residual.layers.push_back(std::abs(layer.residualMax.value));
    }
    return {update, linearity, influence, residual};
}

double meanOf(const LayerMeasure& measure)
{
    double sum = 0;
    double count = 0;
    for (const double value : measure.layers) {
        if (!std::isnan(value)) {
            sum += value;
            count += 1;
        }
    }
    return sum / count;
}

} // namespace prosector
