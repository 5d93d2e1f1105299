// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/linear_calibration.h"

#include "core/analysis/detail/layer_statistics.h"
#include "core/analysis/detail/span_states.h"
#include "core/engine/detail/run.h"

#include <algorithm>
#include <limits>

namespace prosector {

namespace {

// What one span gathers while the run passes it.
struct SpanFit
{
    SpanFit(const LayerSpan& blocks, int lanes)
        : span(blocks)
        , states(lanes)
        , statistics(static_cast<std::size_t>(lanes))
    {
    }

    LayerSpan span;
    SpanStates states; // what entered it
    std::vector<LayerStatistics> statistics; // per lane
};

class Calibrator : public RunObserver
{
public:
    Calibrator(const std::set<LayerSpan>& spans, const CalibrationOptions& options, int lanes)
        : m_options(options)
    {
        for (const LayerSpan& span : spans) {
            m_fits.emplace_back(span, lanes);
        }
    }

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        for (SpanFit& fit : m_fits) {
            if (layer == fit.span.first) {
                fit.states.keep(group, in);
            }
            if (layer == fit.span.last) {
                fit.statistics[static_cast<std::size_t>(group.lane)].add(group.fold, fit.states.take(group), out);
            }
        }
    }

    void layerDone(Layer layer) override
    {
        for (SpanFit& fit : m_fits) {
            if (layer == fit.span.last) {
                m_maps.emplace(fit.span, fitted(fit));
                fit.statistics.clear();
            }
        }
    }

    LinearMaps take() { return std::move(m_maps); }

private:
    std::shared_ptr<const LinearMap> fitted(const SpanFit& fit) const
    {
        const bool withFirst = !m_options.withoutFirst;
        const Moments::Centered oneFold = LayerStatistics::moments(fit.statistics, 0, withFirst);
        const Moments::Centered heldOut = LayerStatistics::moments(fit.statistics, 1, withFirst);
        const Moments::Centered all = Moments::merged(oneFold, heldOut);
        const RidgeFit ridge = ridgeFit(all, m_options.ridge);
        auto map = std::make_shared<LinearMap>();
        map->slope = ridge.slope.to(at::kFloat);
        map->offset = ridge.offset.to(at::kFloat);
        map->facts = {fit.span, m_options.text, all.rows, m_options.ridge};
        if (oneFold.rows > 0 && heldOut.rows > 0) {
            const LinearityScores r2 = determination(ridgeFit(oneFold, m_options.ridge), heldOut);
            map->facts.heldOutR2 = r2.full;
            map->facts.heldOutR2Update = r2.update;
        } else {
            map->facts.heldOutR2 = std::numeric_limits<double>::quiet_NaN();
            map->facts.heldOutR2Update = std::numeric_limits<double>::quiet_NaN();
        }
        return map;
    }

    const CalibrationOptions& m_options;
    std::vector<SpanFit> m_fits;
    LinearMaps m_maps;
};

} // namespace

LinearMaps fitLinearMaps(const EditedModel& model, std::span<const Window> windows, const std::set<LayerSpan>& spans,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback)
{
    Calibrator calibrator(spans, options, team.lanes());
    const Layer last = std::ranges::max_element(spans, {}, &LayerSpan::last)->last;
    runLayerMajor(model, windows, calibrator, team, feedback, {"fitting linear blocks", false, last});
    return calibrator.take();
}

} // namespace prosector
