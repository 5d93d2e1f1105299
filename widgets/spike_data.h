// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace prosector::widgets {

// The three peaks of a layer, in the order in which they are drawn.
enum class SpikeKind
{
    DownInput,
    DownOutput,
    Residual
};
inline constexpr std::array spikeKinds{SpikeKind::DownInput, SpikeKind::DownOutput, SpikeKind::Residual};

// The activation of largest magnitude, with its sign and place.
struct Spike
{
    double value = 0; // NaN: not known
    QString token; // the text of the token
    qint64 position = 0; // of the token in its window
    qint64 channel = 0;
    bool isMassive = false; // far beyond everything else in its stream
};

enum class SpikeScale
{
    Linear,
    Logarithmic, // of magnitudes
    SymmetricLogarithmic
};

struct SpikeLayer
{
    std::array<Spike, spikeKinds.size()> spikes;

    const Spike& of(SpikeKind kind) const { return spikes[static_cast<std::size_t>(kind)]; }
    Spike& of(SpikeKind kind) { return spikes[static_cast<std::size_t>(kind)]; }
};

// One of the peaks; layer -1: none.
struct PeakPlace
{
    SpikeKind kind = SpikeKind::DownInput;
    int layer = -1;
    friend bool operator==(const PeakPlace&, const PeakPlace&) = default;
};

// A layer that holds a super weight candidate, with the label drawn at its output's peak.
struct SpikeMark
{
    int layer = 0;
    QString label;
};

} // namespace prosector::widgets
