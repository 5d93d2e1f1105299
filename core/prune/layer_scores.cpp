// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prune/detail/layer_scores.h"

#include "core/analysis/detail/influence_gatherer.h"
#include "core/analysis/detail/linearity_gatherer.h"
#include "core/analysis/detail/shared_pass.h"
#include "core/analysis/detail/state_keeper.h"

namespace prosector {

namespace {

constexpr std::int64_t spanTokens = 2048;

AngularDistances asVectors(const at::Tensor& distances)
{
    AngularDistances rows;
    for (std::int64_t i = 0; i < distances.size(0); ++i) {
        const at::Tensor row = distances[i].cpu().contiguous();
        rows.emplace_back(row.data_ptr<double>(), row.data_ptr<double>() + row.numel());
    }
    return rows;
}

} // namespace

LayerScores layerScores(OpenModel& model, std::span<const Window> windows, const EditList& edits,
                        const Feedback& feedback)
{
    const ModelSpec& spec = model.spec();
    const EditedModel edited = model.edited(edits, feedback);
    const int lanes = model.team().lanes();
    const TokenSample sample(windows, affordableTokens(spanTokens, spec.layers + 1, spec.width),
                             TokenSample::Kind::Spread);
    StateKeeper states(sample, spec.layers, spec.width);
    InfluenceGatherer influence(edited, {}, lanes);
    LinearityGatherer linearity(RowChoice::All, lanes);
    SharedPass pass({&influence, &linearity, &states}, lanes);
    runLayerMajor(edited, windows, pass, model.team(), feedback, {say("Progress", "ranking blocks")});

    LayerScores scores;
    for (const LayerInfluence& layer : influence.layers()) {
        scores.rankings[RankingKind::BlockInfluence].push_back(layer.block.value);
        scores.rankings[RankingKind::Angular].push_back(layer.angular);
        scores.rankings[RankingKind::RelativeMagnitude].push_back(layer.relativeMagnitude);
    }
    for (const LayerLinearity& layer : linearity.layers()) {
        scores.rankings[RankingKind::Linearity].push_back(layer.heldOut.update);
    }
    scores.rankings[RankingKind::Sequential] = sequentialScores(spec.layers);
    scores.rankings[RankingKind::Reverse] = reverseScores(spec.layers);
    scores.angles = asVectors(angularDistances(states, feedback));
    return scores;
}

} // namespace prosector
