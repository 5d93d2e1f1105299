// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector {

// A named point in a block of the forward pass. Activations there are [windows, tokens, channels]. Taps are shown what
// lies between In and Out.
enum class Site
{
    In, // residual stream entering the block
    AttentionNorm, // input of the query, key and value maps
    AttentionOut, // output map's result, before the residual sum
    Middle, // residual stream between attention and MLP
    MlpNorm, // input of the gate and up maps
    DownIn, // down projection's input; of a mixture, the one beside the experts
    DownOut, // down projection's output, bias included, before the residual sum
    MixtureOut, // what experts and the MLP beside them give together, before the residual sum
    Out, // residual stream leaving the block
};

} // namespace prosector
