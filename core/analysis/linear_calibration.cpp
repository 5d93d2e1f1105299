// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/linear_calibration.h"

#include "core/analysis/detail/layer_statistics.h"

#include <limits>

namespace prosector {

namespace {

class Calibrator : public RunObserver
{
public:
    Calibrator(const std::set<Layer>& layers, const CalibrationOptions& options)
        : m_layers(layers)
        , m_options(options)
    {
    }

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        if (m_layers.contains(layer)) {
            m_statistics.add(group, in, out);
        }
    }

    void layerDone(Layer layer) override
    {
        if (!m_layers.contains(layer)) {
            return;
        }
        const bool withFirst = !m_options.withoutFirst;
        const Moments::Centered all = withFirst ? m_statistics.all() : m_statistics.noFirst();
        const RidgeFit fit = ridgeFit(all, m_options.ridge);
        auto map = std::make_shared<LinearMap>();
        map->slope = fit.slope.to(at::kFloat);
        map->offset = fit.offset.to(at::kFloat);
        map->facts = {layer, m_options.text, all.rows, m_options.ridge};
        const Moments::Centered fitted = m_statistics.fold(0, withFirst);
        const Moments::Centered heldOut = m_statistics.fold(1, withFirst);
        if (fitted.rows > 0 && heldOut.rows > 0) {
            const LinearityScores r2 = determination(ridgeFit(fitted, m_options.ridge), heldOut);
            map->facts.heldOutR2 = r2.full;
            map->facts.heldOutR2Update = r2.update;
        } else {
            map->facts.heldOutR2 = std::numeric_limits<double>::quiet_NaN();
            map->facts.heldOutR2Update = std::numeric_limits<double>::quiet_NaN();
        }
        m_maps.emplace(layer, std::move(map));
        m_statistics = {};
    }

    std::map<Layer, std::shared_ptr<const LinearMap>> take() { return std::move(m_maps); }

private:
    const std::set<Layer>& m_layers;
    const CalibrationOptions& m_options;
    LayerStatistics m_statistics;
    std::map<Layer, std::shared_ptr<const LinearMap>> m_maps;
};

} // namespace

std::map<Layer, std::shared_ptr<const LinearMap>> fitLinearMaps(const EditedModel& model, std::span<const Window> windows,
                                                                const std::set<Layer>& layers,
                                                                const CalibrationOptions& options, const Feedback& feedback)
{
    Calibrator calibrator(layers, options);
    runLayerMajor(model, windows, calibrator, feedback, {"fitting linear blocks", *layers.rbegin()});
    return calibrator.take();
}

} // namespace prosector
