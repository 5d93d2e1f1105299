// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/moments.h"
#include "core/engine/detail/window_groups.h"

#include <ATen/ATen.h>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace prosector {

// Which tokens a measure is taken on.
enum class RowChoice
{
    All,
    NoFirst, // without position 0 of every window
    NoMassive, // without tokens that hold a massive activation (MassiveLimit) in the block's input or output
};

// "all", "no-first" or "no-massive".
RowChoice rowChoiceNamed(std::string_view name);

// Moments of (input, update) of one block over the chosen tokens of a run, apart for two folds of windows.
//
// What is massive is known only when all of a block's output is: until then tokens with a magnitude above 100 are kept
// as they are, at most 2,048 of a lane and fold; beyond that the smaller half of them joins the moments.
class FoldedMoments
{
public:
    FoldedMoments(RowChoice choice, int lanes);

    // in, out: [windows, tokens, width], float32. Calls of different lanes may come at the same time.
    void add(const WindowGroup& group, const at::Tensor& in, const at::Tensor& out);

    struct Result
    {
        std::array<Moments::Centered, 2> folds;
        std::int64_t leftOut = 0; // massive ones
        bool isTruncated = false; // some massive ones had to stay in
    };
    // What was added, and the next block begins. The blocks must come in the order of the model.
    Result take();

private:
    // Tokens with a large entry, which may turn out to be massive.
    struct Suspects
    {
        std::vector<at::Tensor> in; // each [tokens, width], float32
        std::vector<at::Tensor> out;
        std::vector<at::Tensor> magnitude; // [tokens, 2]: the largest of the input and of the output
        std::int64_t rows = 0;
        double largestGivenUp = 0;
    };
    struct Part
    {
        Moments moments;
        Suspects suspects;
    };
    struct Lane
    {
        std::array<Part, 2> folds;
        std::vector<at::Tensor> in, out; // the states of which the medians are taken; of the first block alone: in
    };

    void addRows(Part& part, at::Tensor in, at::Tensor out) const;
    static void giveUpSome(Part& part);
    // The suspects that are not massive join the moments.
    static void judge(Part& part, double medianIn, double medianOut, Result& result);

    RowChoice m_choice;
    std::vector<Lane> m_lanes;
    bool m_isFirstBlock = true;
    double m_medianIn = 0; // of the block's input
};

} // namespace prosector
