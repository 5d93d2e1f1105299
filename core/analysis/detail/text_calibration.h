// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/linear_calibration.h"
#include "core/model/detail/calibration.h"

#include <functional>
#include <vector>

namespace prosector {

// The calibration of one model on one text. Everything is computed when it is first asked for, and kept.
class TextCalibration : public Calibration
{
public:
    using Windows = std::function<std::vector<Window>()>;

    // windows: of the calibration text; asked for before each pass. The team must outlive this.
    TextCalibration(std::shared_ptr<const Model> model, Windows windows, CalibrationOptions options, Team& team);

    std::shared_ptr<const LinearMap> linearMap(const LayerSpan& span, const Feedback& feedback) override;
    at::Tensor foldingMap(const LayerSpan& span, const Feedback& feedback) override;
    std::shared_ptr<const CalibrationProfile> profile(const std::set<TokenPosition>& positions,
                                                      const Feedback& feedback) override;

private:
    EditedModel m_model;
    Windows m_windows;
    CalibrationOptions m_options;
    Team& m_team;
    LinearMaps m_maps;
    std::map<LayerSpan, at::Tensor> m_foldings;
    std::shared_ptr<const CalibrationProfile> m_profile;
    std::set<TokenPosition> m_positions; // that the profile has means of
};

} // namespace prosector
