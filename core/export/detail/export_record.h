// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/detail/block_plan.h"
#include "core/types/evaluation.h"
#include "core/types/export.h"
#include "core/types/model_facts.h"

#include <string>

namespace prosector {

// What the record beside an export says of it.
struct ExportRecord
{
    const ModelFacts& model;
    const ExportRequest& request;
    const ExportResult& result;
    const BlockPlan& plan;
    std::string license; // empty: none is stated
    std::optional<Provenance> scored; // of the proof
};

// README.md: the model, its edits, the proof, the licence and the command that makes it again.
std::string readmeOf(const ExportRecord& record);

// Whether an export is nothing but a choice of whole blocks.
bool isPureDropping(const EditList& edits);
// The recipe for mergekit (passthrough slices) that makes the same choice of blocks.
std::string mergeRecipe(const ModelFacts& model, const BlockPlan& plan);

} // namespace prosector
