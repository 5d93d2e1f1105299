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
    Calibrator(const std::set<LayerSpan>& spans, const CalibrationOptions& options, int lanes,
               const std::function<void(const FittedSpan&)>& take)
        : m_options(options)
        , m_take(take)
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
                const FittedSpan result = fitted(fit);
                fit.statistics.clear();
                m_take(result);
            }
        }
    }

private:
    FittedSpan fitted(const SpanFit& fit) const
    {
        const bool withFirst = !m_options.withoutFirst;
        const Moments::Centered oneFold = LayerStatistics::moments(fit.statistics, 0, withFirst);
        const Moments::Centered heldOut = LayerStatistics::moments(fit.statistics, 1, withFirst);
        FittedSpan result;
        result.span = fit.span;
        result.moments = Moments::merged(oneFold, heldOut);
        if (result.moments.rows == 0) {
            throw Error(ErrorCode::NothingToDo, m_options.text, say("Error", "no token is left to fit a map to"),
                        say("Remedy", "Take position 0 in, or longer windows"));
        }
        result.fit = ridgeFit(result.moments, m_options.ridge);
        const double undefined = std::numeric_limits<double>::quiet_NaN();
        result.heldOutR2 = oneFold.rows > 0 && heldOut.rows > 0
            ? determination(ridgeFit(oneFold, m_options.ridge), heldOut)
            : LinearityScores{undefined, undefined};
        return result;
    }

    const CalibrationOptions& m_options;
    const std::function<void(const FittedSpan&)>& m_take;
    std::vector<SpanFit> m_fits;
};

} // namespace

void fitSpans(const EditedModel& model, std::span<const Window> windows, const std::set<LayerSpan>& spans,
              const CalibrationOptions& options, Team& team, const Feedback& feedback,
              const std::function<void(const FittedSpan&)>& take)
{
    Calibrator calibrator(spans, options, team.lanes(), take);
    const Layer last = std::ranges::max_element(spans, {}, &LayerSpan::last)->last;
    runLayerMajor(model, windows, calibrator, team, feedback, {say("Progress", "fitting linear blocks"), false, last});
}

LinearMaps fitLinearMaps(const EditedModel& model, std::span<const Window> windows, const std::set<LayerSpan>& spans,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback)
{
    LinearMaps maps;
    fitSpans(model, windows, spans, options, team, feedback, [&](const FittedSpan& fitted) {
        auto map = std::make_shared<LinearMap>();
        map->slope = fitted.fit.slope.to(at::kFloat);
        map->offset = fitted.fit.offset.to(at::kFloat);
        map->facts = {fitted.span,   options.text,          fitted.moments.rows,
                      options.ridge, fitted.heldOutR2.full, fitted.heldOutR2.update};
        maps.emplace(fitted.span, std::move(map));
    });
    return maps;
}

} // namespace prosector
