// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

namespace prosector {

Comparison Engine::compare(const RunRequest& request, const ComparisonPreview&, const Feedback& feedback)
{
    Comparison comparison;
    RunRequest original = request;
    original.edits.clear();
    comparison.original = evaluate(original, feedback);
    comparison.edited = request.edits.empty() ? comparison.original : evaluate(request, feedback);
    comparison.windows = comparison.windowsTotal = static_cast<std::int64_t>(comparison.original.windows.size());
    return comparison;
}

} // namespace prosector
