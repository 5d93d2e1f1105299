// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/settings.h"
#include "core/engine/detail/open_model.h"
#include "core/engine/windows.h"
#include "core/types/analysis.h"
#include "core/types/feedback.h"
#include "core/types/figure.h"

#include <functional>
#include <span>
#include <string_view>

namespace prosector {

// What an analysis works on.
struct AnalysisContext
{
    OpenModel& model;
    const RunRequest& request; // text, protocol, edits, watched words
    const WindowPlan& plan; // the text, cut by the protocol
    const Settings& settings;
    const Feedback& feedback;

    // The model with the request's edits.
    EditedModel edited() const { return model.edited(request.edits, feedback); }
    std::int64_t layers() const { return model.spec().layers; }
};

// One file in core/analysis/analyses/ defines one: `const Analysis& NAMEAnalysis();` in NAME.cpp (id with underscores
// for hyphens). The table of all of them is made from the folder.
struct Analysis
{
    AnalysisFacts facts;
    // Fills tables, plots and remarks; the rest of the figure is written by analyze().
    std::function<Figure(const AnalysisContext&)> run;
};

std::span<const Analysis* const> analyses();

// Throws Error::Usage for an id or a setting that it does not know.
Figure analyze(OpenModel& model, std::string_view id, const RunRequest& request,
               const std::map<std::string, std::string>& settings, const Feedback& feedback);

} // namespace prosector
