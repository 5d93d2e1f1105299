// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/attention.h"
#include "core/model/detail/edited_model.h"
#include "core/types/site.h"

#include <ATen/ATen.h>

namespace prosector {

// Sees activations inside a block while it runs. Tensors are [windows, tokens, channels], float32, and must not be
// written to. Where the model computes elsewhere, runs hand out copies on the CPU.
class Tap
{
public:
    virtual ~Tap() = default;
    virtual void take(Site site, const at::Tensor& activation) = 0;
    // The same for one expert of a mixture (DownIn, then DownOut before the token's share is applied).
    // rows: [tokens sent to it], int64, counted through the windows; activation: [tokens sent to it, channels].
    virtual void takeExpert(Site, Expert, const at::Tensor& rows, const at::Tensor& activation)
    {
        static_cast<void>(rows);
        static_cast<void>(activation);
    }
    // Attention probabilities are kept only for those who ask before each block; they may be large.
    virtual bool wantsAttention() const { return false; }
    // Of each query to each key, shown before AttentionOut: [windows, heads, queries, keys].
    virtual void takeAttention(const at::Tensor& probabilities) { static_cast<void>(probabilities); }
};

// What enters block 0. ids: [windows, tokens], int64, on the CPU, each below the vocabulary's size; `past` tokens stand
// before them. Result: [windows, tokens, width].
at::Tensor embed(const EditedModel& model, const at::Tensor& ids, std::int64_t past = 0);

// One decoder block with its residual sums, as its BlockState says. hidden: [windows, tokens, width].
// A block that is switched shows nothing to the tap. `tap` may be null. `past`: as of attention(); a block that runs no
// attention leaves nothing there. parts: null, or where to leave what the block's updates are made of.
at::Tensor runBlock(const EditedModel& model, Layer layer, const at::Tensor& hidden, const PositionTables& positions,
                    Tap* tap, KeyValues* past = nullptr, std::vector<RowParts>* parts = nullptr);

// What the head reads: the final norm and, where embeddings are projected, the way back to their width.
// The first token of `hidden` stands at `firstPosition`. Result: [windows, tokens, embedding width].
at::Tensor headInput(const EditedModel& model, const at::Tensor& hidden, std::int64_t firstPosition = 0);

// The head, with its bias, its normalization and its soft cap.
class LogitHead
{
public:
    explicit LogitHead(const EditedModel& model);
    // weight: [vocabulary, embedding width]; bias: [vocabulary] or undefined; softCap: 0 for none.
    LogitHead(at::Tensor weight, at::Tensor bias, double softCap);

    std::int64_t vocabulary() const { return m_weight.size(0); }
    // rows: [rows, embedding width] -> [rows, vocabulary]
    at::Tensor logits(const at::Tensor& rows) const { return logits(rows, 0, vocabulary()); }
    // Those of `count` tokens alone, from token `first` on: [rows, count]
    at::Tensor logits(const at::Tensor& rows, std::int64_t first, std::int64_t count) const;

private:
    at::Tensor m_weight; // [vocabulary, embedding width]
    at::Tensor m_bias; // [vocabulary] or undefined
    double m_softCap;
};

} // namespace prosector
