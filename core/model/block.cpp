// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/block.h"

#include "core/model/detail/activation_edits.h"
#include "core/model/detail/layers.h"
#include "core/model/detail/mixture.h"

namespace prosector {

namespace {

at::Tensor linearised(const BlockState& state, const at::Tensor& hidden)
{
    const at::Tensor rows = hidden.reshape({-1, hidden.size(-1)});
    const at::Tensor update = at::addmm(state.map->offset, rows, state.map->slope);
    return hidden + update.view(hidden.sizes()) * state.t;
}

at::Tensor throughMaps(const std::vector<InsertedMap>& maps, at::Tensor hidden)
{
    for (const InsertedMap& map : maps) {
        hidden = map.applied(hidden);
    }
    return hidden;
}

// A block that runs, in the order of its parts.
class RunningBlock
{
public:
    RunningBlock(const EditedModel& model, Layer layer, const PositionTables& positions, Tap* tap, KeyValues* past,
                 std::vector<RowParts>* parts)
        : m_model(model)
        , m_norms(model.spec().norms)
        , m_state(model.block(layer))
        , m_layer(layer.value())
        , m_positions(positions)
        , m_tap(tap)
        , m_past(past)
        , m_parts(parts)
    {
    }

    at::Tensor run(const at::Tensor& hidden)
    {
        const at::Tensor attended = attentionBranch(hidden);
        if (m_model.spec().parallel) {
            const at::Tensor stream = plus(hidden, attended);
            return plusMlp(stream, mlpBranch(hidden));
        }
        const at::Tensor middle =
            normedIf(m_norms.attentionSum, Role::AttentionSumNorm, plus(residual(hidden, m_attentionInput), attended));
        const at::Tensor stream = clamped(Site::Middle, middle);
        show(Site::Middle, stream);
        const at::Tensor answer = mlpBranch(stream);
        return normedIf(m_norms.mlpSum, Role::MlpSumNorm, plusMlp(residual(stream, m_mlpInput), answer));
    }

private:
    // What the attention adds to the residual stream; undefined where it is dropped.
    at::Tensor attentionBranch(const at::Tensor& hidden)
    {
        const bool isRead = !m_state.attentionDropped || (m_norms.shared && !m_state.mlpDropped);
        if (isRead) {
            m_attentionInput = inputNormed(m_norms.attentionIn, Role::AttentionNorm, m_state.attentionNorm, hidden);
        }
        if (m_state.attentionDropped) {
            return {};
        }
        show(Site::AttentionNorm, m_attentionInput);
        at::Tensor probabilities;
        const bool areWanted = m_tap && m_tap->wantsAttention();
        const at::Tensor attended = clamped(
            Site::AttentionOut,
            attention(m_model, m_layer, m_attentionInput, m_positions, m_past, areWanted ? &probabilities : nullptr));
        if (areWanted) {
            m_tap->takeAttention(probabilities);
        }
        show(Site::AttentionOut, attended);
        return normedIf(m_norms.attentionOut, Role::AttentionOutNorm, attended);
    }

    // What the MLP adds to the residual stream; undefined where it is dropped.
    at::Tensor mlpBranch(const at::Tensor& hidden)
    {
        if (m_state.mlpDropped) {
            return {};
        }
        m_mlpInput =
            m_norms.shared ? m_attentionInput : inputNormed(m_norms.mlpIn, Role::MlpNorm, m_state.mlpNorm, hidden);
        show(Site::MlpNorm, m_mlpInput);
        return normedIf(m_norms.mlpOut, Role::MlpOutNorm, mlp(m_mlpInput));
    }

    at::Tensor mlp(const at::Tensor& input)
    {
        if (m_model.spec().mixture.isAt(m_layer)) {
            const at::Tensor sum = clamped(Site::DownOut, runMixture(m_model, m_layer, input, m_tap));
            show(Site::MixtureOut, sum);
            return sum;
        }
        const at::Tensor inner = clamped(Site::DownIn, mlpInner(m_model, {Role::Down, m_layer}, input));
        show(Site::DownIn, inner);
        at::Tensor down = m_state.updates.empty() ? linear(m_model, {Role::Down, m_layer}, inner) : updated(inner);
        restoreRows(m_state.restorations, inner, down);
        down = clamped(Site::DownOut, down);
        show(Site::DownOut, down);
        return down;
    }

    // The down projection with some rows apart; the others do not see that a weight in these was edited.
    at::Tensor updated(const at::Tensor& inner)
    {
        const TensorKey key{Role::Down, m_layer};
        at::Tensor down = linear(inner, m_model.original().onDevice(key), m_model.bias(key));
        for (const RowUpdate& update : m_state.updates) {
            RowParts parts = partsOf(update, inner);
            down.select(2, update.row).copy_(channelOf(update, parts));
            if (m_parts) {
                m_parts->push_back(std::move(parts));
            }
        }
        return down;
    }

    at::Tensor plusMlp(const at::Tensor& stream, const at::Tensor& answer) const
    {
        for (std::size_t i = 0; m_parts && i < m_parts->size(); ++i) {
            (*m_parts)[i].stream = stream.select(2, m_state.updates[i].row).contiguous();
        }
        return plus(stream, answer);
    }

    at::Tensor clamped(Site site, const at::Tensor& activation) const
    {
        return prosector::clamped(m_state.clamps, site, activation, m_positions.first);
    }

    // In front of a branch, where the norm may be fixed.
    at::Tensor inputNormed(bool isThere, Role role, const std::optional<NormDeviation>& fixed,
                           const at::Tensor& x) const
    {
        return isThere && fixed ? normedBy(m_model, {role, m_layer}, x, *fixed, m_positions.first)
                                : normedIf(isThere, role, x);
    }

    at::Tensor normedIf(bool isThere, Role role, const at::Tensor& x) const
    {
        return isThere ? normed(m_model, {role, m_layer}, x) : x;
    }

    // What a branch is added to; a branch that is dropped has read nothing.
    const at::Tensor& residual(const at::Tensor& stream, const at::Tensor& input) const
    {
        return m_norms.residualFromNorm && input.defined() ? input : stream;
    }

    static at::Tensor plus(const at::Tensor& stream, const at::Tensor& branch)
    {
        return branch.defined() ? stream + branch : stream;
    }

    void show(Site site, const at::Tensor& activation) const
    {
        if (m_tap) {
            m_tap->take(site, activation);
        }
    }

    const EditedModel& m_model;
    const BlockNorms& m_norms;
    const BlockState& m_state;
    std::int64_t m_layer;
    const PositionTables& m_positions;
    Tap* m_tap;
    KeyValues* m_past;
    std::vector<RowParts>* m_parts;
    at::Tensor m_attentionInput; // what the branches read; undefined where they are dropped
    at::Tensor m_mlpInput;
};

} // namespace

at::Tensor InsertedMap::applied(const at::Tensor& hidden) const
{
    if (!slope.defined()) {
        return hidden + offset;
    }
    const at::Tensor rows = hidden.reshape({-1, hidden.size(-1)});
    return hidden + at::addmm(offset, rows, slope).view(hidden.sizes());
}

at::Tensor embed(const EditedModel& model, const at::Tensor& ids, std::int64_t past)
{
    const ModelSpec& spec = model.spec();
    at::Tensor hidden = model.rows({Role::Embedding}, ids.reshape({-1})).view({ids.size(0), ids.size(1), -1});
    if (spec.embeddingScale != 1) {
        hidden = hidden * spec.embeddingScale;
    }
    if (model.has({Role::ProjectIn})) {
        hidden = linear(model, {Role::ProjectIn}, hidden);
    }
    if (spec.positions == PositionKind::Learned) {
        hidden = hidden + model.weight({Role::PositionEmbedding}).narrow(0, spec.positionOffset + past, ids.size(1));
    }
    return spec.embeddingNorm ? normed(model, {Role::EmbeddingNorm}, hidden) : hidden;
}

at::Tensor runBlock(const EditedModel& model, Layer layer, const at::Tensor& hidden, const PositionTables& positions,
                    Tap* tap, KeyValues* past, std::vector<RowParts>* parts)
{
    const BlockState& state = model.block(layer);
    const at::Tensor in = clamped(state.clamps, Site::In, throughMaps(state.mapsBefore, hidden), positions.first);
    const auto run = [&] {
        switch (state.kind) {
        case BlockState::Kind::Dropped:
            return in;
        case BlockState::Kind::Linear:
            return linearised(state, in);
        case BlockState::Kind::Shifted:
            return in + state.shift;
        case BlockState::Kind::Original:
            break;
        }
        return RunningBlock(model, layer, positions, tap, past, parts).run(in);
    };
    return throughMaps(state.mapsBehind, clamped(state.clamps, Site::Out, run(), positions.first));
}

at::Tensor headInput(const EditedModel& model, const at::Tensor& hidden, std::int64_t firstPosition)
{
    const auto finalNormed = [&] {
        const TensorKey key{Role::FinalNorm};
        return model.finalNorm() ? normedBy(model, key, hidden, *model.finalNorm(), firstPosition)
                                 : normed(model, key, hidden);
    };
    const at::Tensor normedHidden = model.spec().finalNorm ? finalNormed() : hidden;
    return model.has({Role::ProjectOut}) ? linear(model, {Role::ProjectOut}, normedHidden) : normedHidden;
}

LogitHead::LogitHead(const EditedModel& model)
    : m_weight(model.weight({Role::Head}))
    , m_bias(model.bias({Role::Head}))
    , m_softCap(model.spec().logitSoftCap)
{
    if (model.spec().normalizedHead) {
        m_weight = m_weight / m_weight.norm(2, {1}, true).clamp_min(1e-12);
    }
}

LogitHead::LogitHead(at::Tensor weight, at::Tensor bias, double softCap)
    : m_weight(std::move(weight))
    , m_bias(std::move(bias))
    , m_softCap(softCap)
{
}

at::Tensor LogitHead::logits(const at::Tensor& rows, std::int64_t first, std::int64_t count) const
{
    at::Tensor logits = mapped(rows, m_weight.narrow(0, first, count),
                               m_bias.defined() ? m_bias.narrow(0, first, count) : at::Tensor());
    return m_softCap > 0 ? logits.div_(m_softCap).tanh_().mul_(m_softCap) : logits;
}

} // namespace prosector
