// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/linear_calibration.h"

#include "core/analysis/detail/layer_statistics.h"
#include "core/engine/detail/run.h"

#include <algorithm>
#include <limits>

namespace prosector {

namespace {

class Calibrator : public RunObserver
{
public:
    Calibrator(const std::set<Layer>& layers, const CalibrationOptions& options, int lanes)
        : m_layers(layers)
        , m_options(options)
        , m_lanes(static_cast<std::size_t>(lanes))
    {
    }

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        if (m_layers.contains(layer)) {
            m_lanes[static_cast<std::size_t>(group.lane)].add(group.fold, in, out);
        }
    }

    void layerDone(Layer layer) override
    {
        if (!m_layers.contains(layer)) {
            return;
        }
        const bool withFirst = !m_options.withoutFirst;
        const Moments::Centered fitted = LayerStatistics::moments(m_lanes, 0, withFirst);
        const Moments::Centered heldOut = LayerStatistics::moments(m_lanes, 1, withFirst);
        const Moments::Centered all = Moments::merged(fitted, heldOut);
        const RidgeFit fit = ridgeFit(all, m_options.ridge);
        auto map = std::make_shared<LinearMap>();
        map->slope = fit.slope.to(at::kFloat);
        map->offset = fit.offset.to(at::kFloat);
        map->facts = {layer, m_options.text, all.rows, m_options.ridge};
        if (fitted.rows > 0 && heldOut.rows > 0) {
            const LinearityScores r2 = determination(ridgeFit(fitted, m_options.ridge), heldOut);
            map->facts.heldOutR2 = r2.full;
            map->facts.heldOutR2Update = r2.update;
        } else {
            map->facts.heldOutR2 = std::numeric_limits<double>::quiet_NaN();
            map->facts.heldOutR2Update = std::numeric_limits<double>::quiet_NaN();
        }
        m_maps.emplace(layer, std::move(map));
        std::ranges::fill(m_lanes, LayerStatistics());
    }

    std::map<Layer, std::shared_ptr<const LinearMap>> take() { return std::move(m_maps); }

private:
    const std::set<Layer>& m_layers;
    const CalibrationOptions& m_options;
    std::vector<LayerStatistics> m_lanes;
    std::map<Layer, std::shared_ptr<const LinearMap>> m_maps;
};

} // namespace

std::map<Layer, std::shared_ptr<const LinearMap>>
fitLinearMaps(const EditedModel& model, std::span<const Window> windows, const std::set<Layer>& layers,
              const CalibrationOptions& options, Team& team, const Feedback& feedback)
{
    Calibrator calibrator(layers, options, team.lanes());
    runLayerMajor(model, windows, calibrator, team, feedback, {"fitting linear blocks", false, *layers.rbegin()});
    return calibrator.take();
}

} // namespace prosector
