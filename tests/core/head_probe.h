// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::tests {

// How far the head's scores, made piece by piece of a vocabulary of several pieces, are from those that the logits of
// all tokens give in float64.
struct HeadDifferences
{
    double loss = 0; // nats, largest
    double probability = 0; // of watched tokens in several pieces, relative, largest
    bool sameLikeliest = false; // token in every row
};

// A random head with a fixed seed. hasBias: random, with minus infinity for all tokens of the second piece.
// lanes: threads that share the vocabulary.
HeadDifferences headDifferences(bool hasBias, double softCap, int lanes);

} // namespace prosector::tests
