// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis_probe.h"

#include "core/analysis/detail/analysis.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <utility>

namespace prosector::tests {

namespace {

EngineOptions optionsWith(Text calibration)
{
    EngineOptions options;
    options.calibration = std::move(calibration);
    return options;
}

const Analysis& analysisNamed(const std::string& id)
{
    const std::span<const Analysis* const> all = analyses();
    return **std::ranges::find(all, id, [](const Analysis* one) { return one->facts.id; });
}

} // namespace

struct AnalysisProbe::Parts
{
    Parts(const std::filesystem::path& path, Text calibration)
        : options(optionsWith(std::move(calibration)))
        , team(2)
        , model(path, options, team, {})
    {
    }

    EngineOptions options;
    Team team;
    OpenModel model;
};

AnalysisProbe::AnalysisProbe(const std::filesystem::path& model, Text calibration)
    : m_parts(std::make_unique<Parts>(model, std::move(calibration)))
{
}

AnalysisProbe::~AnalysisProbe() = default;

const ModelFacts& AnalysisProbe::facts() const
{
    return *m_parts->model.facts();
}

Figure AnalysisProbe::analyze(const std::string& id, const std::vector<std::vector<std::int64_t>>& windows,
                              const std::map<std::string, std::string>& settings, const EditList& edits,
                              const Text& text) const
{
    const c10::InferenceMode inference;
    const Analysis& analysis = analysisNamed(id);
    RunRequest request;
    request.text = text;
    request.edits = edits;
    WindowPlan plan;
    for (const auto& ids : windows) {
        plan.windows.push_back({ids});
        plan.textTokens.push_back(static_cast<std::int64_t>(ids.size()));
        plan.protocol.window = std::max(plan.protocol.window, static_cast<std::int64_t>(ids.size()));
    }
    const Settings values(analysis.facts, settings);
    const Feedback feedback;
    return analysis.run({m_parts->model, request, plan, values, feedback});
}

std::vector<std::vector<std::int64_t>> AnalysisProbe::windows(std::int64_t count, std::int64_t length) const
{
    std::vector<std::vector<std::int64_t>> result(static_cast<std::size_t>(count));
    std::uint32_t state = 12345;
    for (auto& window : result) {
        for (std::int64_t i = 0; i < length; ++i) {
            state = state * 1664525U + 1013904223U;
            window.push_back(static_cast<std::int64_t>(state >> 8U) % facts().vocabulary);
        }
    }
    return result;
}

std::string complaintAbout(const Figure& figure, const std::string& id)
{
    const std::vector<std::string>& declared = analysisNamed(id).facts.columns;
    if (figure.tables.empty() || figure.plots.empty()) {
        return "no table or no plot";
    }
    const std::vector<Column>& columns = figure.tables.front().columns;
    for (std::size_t i = 0; i < declared.size(); ++i) {
        if (i >= columns.size() || columns[i].name != declared[i]) {
            return "column " + declared[i] + " is missing or stands elsewhere";
        }
    }
    for (const Table& table : figure.tables) {
        for (const Column& column : table.columns) {
            if (column.size() != table.rows()) {
                return table.name + '.' + column.name + " is of another length";
            }
        }
    }
    for (const Plot& plot : figure.plots) {
        std::vector<std::string> names = plot.y;
        names.push_back(plot.x);
        for (const std::string& name : {plot.value, plot.labels, plot.group}) {
            if (!name.empty()) {
                names.push_back(name);
            }
        }
        for (const std::string& name : names) {
            figure.table(plot.table).column(name); // throws for a name that is not there
        }
    }
    return {};
}

} // namespace prosector::tests
