// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/text_calibration.h"

#include "core/analysis/detail/calibration_profile.h"
#include "core/analysis/detail/folding_calibration.h"

#include <algorithm>

namespace prosector {

namespace {

// Up to here the moments of all blocks together are small, and one pass fits every block.
constexpr std::int64_t fittedTogether = std::int64_t(256) << 20; // bytes of linear maps

} // namespace

TextCalibration::TextCalibration(std::shared_ptr<const Model> model, Windows windows, CalibrationOptions options,
                                 Team& team)
    : m_model(std::move(model))
    , m_windows(std::move(windows))
    , m_options(std::move(options))
    , m_team(team)
{
}

std::shared_ptr<const LinearMap> TextCalibration::linearMap(const LayerSpan& span, const Feedback& feedback)
{
    if (!m_maps.contains(span)) {
        const ModelSpec& spec = m_model.spec();
        std::set<LayerSpan> spans{span};
        const std::int64_t bytes = spec.layers * spec.width * spec.width * static_cast<std::int64_t>(sizeof(float));
        if (span.first == span.last && bytes <= fittedTogether) {
            for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
                spans.insert({Layer(layer), Layer(layer)});
            }
        }
        m_maps.merge(fitLinearMaps(m_model, m_windows(), spans, m_options, m_team, feedback));
    }
    return m_maps.at(span);
}

at::Tensor TextCalibration::foldingMap(const LayerSpan& span, const Feedback& feedback)
{
    if (!m_foldings.contains(span)) {
        m_foldings.emplace(span, fitFoldingMap(m_model, m_windows(), span, m_options, m_team, feedback));
    }
    return m_foldings.at(span);
}

std::shared_ptr<const CalibrationProfile> TextCalibration::profile(const std::set<TokenPosition>& positions,
                                                                   const Feedback& feedback)
{
    if (!m_profile || !std::ranges::includes(m_positions, positions)) {
        std::set<TokenPosition> all = m_positions;
        all.insert(positions.begin(), positions.end());
        m_profile = std::make_shared<const CalibrationProfile>(profileOf(m_model, m_windows(), all, m_team, feedback));
        m_positions = std::move(all);
    }
    return m_profile;
}

} // namespace prosector
