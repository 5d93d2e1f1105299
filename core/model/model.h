// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model_spec.h"
#include "core/types/error.h"
#include "core/types/feedback.h"
#include "core/types/model_facts.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace prosector {

class Checkpoint;
class Tokenizer;
class Weights;
struct InsertedMap;

// An opened checkpoint: spec, tokenizer and weights. Immutable; what changes is the list of edits laid over it.
// The weights stay in the mapped file in their own type; a tensor is converted to float32 when it is used.
class Model
{
public:
    // Opens a folder in Hugging Face layout, a file in it or a llama2.c file, and checks that every tensor the forward
    // pass needs is there in the right shape. Reads headers only. Throws Error naming file, field or tensor, and a
    // remedy. convertedBytes: what converted copies of weights may take between uses.
    static std::shared_ptr<const Model> open(const std::filesystem::path& path, std::int64_t convertedBytes = 0);

    const ModelFacts& facts() const { return m_facts; }
    const ModelSpec& spec() const { return m_spec; }
    // A checkpoint without a usable tokenizer opens all the same; then this throws the reason.
    const Tokenizer& tokenizer() const;
    const Weights& weights() const { return *m_weights; }
    // The files it was opened from.
    const std::shared_ptr<const Checkpoint>& checkpoint() const { return m_checkpoint; }
    // In the order in which the residual stream passes them.
    const std::vector<InsertedMap>& insertedMaps() const { return *m_insertedMaps; }

    // Reads every weight once, without converting it, so that a bad value shows now and not in the middle of an
    // evaluation. Throws Error::Malformed naming the tensor and the place of the first value that is not finite.
    void verifyWeights(const Feedback& feedback) const;

private:
    Model() = default;

    ModelFacts m_facts;
    ModelSpec m_spec;
    std::shared_ptr<const Checkpoint> m_checkpoint;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::optional<Error> m_tokenizerError;
    std::shared_ptr<const Weights> m_weights;
    std::shared_ptr<const std::vector<InsertedMap>> m_insertedMaps;
};

} // namespace prosector
