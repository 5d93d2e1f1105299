// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/engine.h"
#include "core/model/detail/edited_model.h"
#include "core/types/feedback.h"

namespace prosector {

// Runs fixed token ids and writes block inputs and outputs, down projection inputs and outputs and logits to HDF5,
// block by block: no more than one block's activations are in memory. Datasets: /input_ids, /block/N/in, /block/N/out,
// /block/N/down_in, /block/N/down_out, /logits, each [sequences, tokens, ...].
// A dropped or linear block has no down projection, hence no such datasets. A mixture of experts has
// /block/N/expert/E/down_in, NaN for tokens that were not sent there; its down_out is what it adds up to, its down_in
// that of the MLP beside the experts, where there is one.
void captureActivations(const EditedModel& model, const ActivationRequest& request, Team& team,
                        const Feedback& feedback);

} // namespace prosector
