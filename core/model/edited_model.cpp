// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/edited_model.h"

#include "core/edit/edit_fingerprint.h"
#include "core/model/detail/map_file.h"
#include "core/model/detail/weight_updates.h"

#include <algorithm>
#include <set>
#include <utility>

namespace prosector {

namespace {

bool asksForProfile(const Edit& edit)
{
    const auto* clamp = std::get_if<ClampChannel>(&edit);
    return (clamp && !clamp->value) || std::holds_alternative<MeanBlock>(edit) || std::holds_alternative<FixNorm>(edit);
}

std::set<TokenPosition> positionsOfMeans(const EditList& edits)
{
    std::set<TokenPosition> positions;
    for (const Edit& edit : edits) {
        if (const auto* clamp = std::get_if<ClampChannel>(&edit); clamp && !clamp->value && clamp->position) {
            positions.insert(*clamp->position);
        }
    }
    return positions;
}

// Takes one edit after another.
class Editing
{
public:
    Editing(const ModelSpec& spec, const Weights& weights, const EditList& edits, Calibration& calibration,
            const Feedback& feedback, FoldedWeights folded)
        : blocks(static_cast<std::size_t>(spec.layers))
        , m_spec(spec)
        , m_weights(weights)
        , m_matrices(weights, folded)
        , m_updates(spec, weights, edits)
        , m_calibration(calibration)
        , m_feedback(feedback)
    {
        if (std::ranges::any_of(edits, asksForProfile)) {
            m_profile = calibration.profile(positionsOfMeans(edits), feedback);
        }
        for (const Edit& edit : edits) {
            std::visit(*this, edit);
        }
        matrices = m_matrices.rounded();
        widened = m_matrices.widened();
        putRestorations();
        for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
            block(Layer(layer)).updates = m_updates.of(Layer(layer));
        }
    }

    void operator()(const ZeroWeight& edit) { element(edit.at) = 0; }
    void operator()(const ScaleWeight& edit) { element(edit.at) *= edit.factor; }
    void operator()(const SetWeight& edit) { element(edit.at) = edit.value; }
    void operator()(const ScaleRow& edit) { m_matrices.matrix(edit.place).select(0, edit.row.value()) *= edit.factor; }
    void operator()(const ScaleColumn& edit)
    {
        m_matrices.matrix(edit.place).select(1, edit.column.value()) *= edit.factor;
    }
    void operator()(const ZeroHead& edit)
    {
        m_matrices.values({Role::Output, edit.layer.value()})
            .narrow(1, edit.head.value() * m_spec.headWidth, m_spec.headWidth)
            .zero_();
    }

    void operator()(const DropBlock& edit) { block(edit.layer).kind = BlockState::Kind::Dropped; }
    void operator()(const DropAttention& edit) { block(edit.layer).attentionDropped = true; }
    void operator()(const DropMlp& edit) { block(edit.layer).mlpDropped = true; }
    void operator()(const LinearBlock& edit) { fitMap({edit.layer, edit.layer}, edit.t); }
    void operator()(const LinearSpan& edit) { fitMap(edit.span, edit.t); }
    void operator()(const MapSpan& edit) { putMap(edit.span, 1, readMap(edit.file, edit.span, m_spec.width)); }
    void operator()(const MeanBlock& edit)
    {
        block(edit.layer).kind = BlockState::Kind::Shifted;
        block(edit.layer).shift = profileOf(edit.layer).meanUpdate().to(at::kFloat);
    }
    void operator()(const FoldSpan& edit)
    {
        drop(edit.span);
        m_matrices.fold({Role::Down, edit.span.first.value() - 1}, m_calibration.foldingMap(edit.span, m_feedback));
    }

    void operator()(const FixNorm& edit)
    {
        switch (edit.norm) {
        case NormPlace::Attention:
            block(edit.layer).attentionNorm = profileOf(edit.layer).attentionNorm;
            break;
        case NormPlace::Mlp:
            block(edit.layer).mlpNorm = profileOf(edit.layer).mlpNorm;
            break;
        case NormPlace::Final:
            finalNorm = m_profile->finalNorm;
            break;
        }
    }
    void operator()(const ClampChannel& edit)
    {
        const auto mean = [&] {
            return profileOf(edit.layer).means.at(edit.site).at(edit.position)[edit.channel.value()].item<double>();
        };
        const std::optional<std::int64_t> position =
            edit.position ? std::optional(edit.position->value()) : std::nullopt;
        block(edit.layer)
            .clamps.push_back({edit.site, edit.channel.value(), position, edit.value ? *edit.value : mean()});
    }
    void operator()(const RestoreActivation& edit)
    {
        double& weight = m_matrices.element({{Matrix::Down, edit.layer, std::nullopt}, edit.row, edit.column});
        m_restored[{edit.layer.value(), edit.row.value()}].emplace(edit.column.value(), weight);
        weight = 0;
    }

    std::vector<BlockState> blocks;
    std::optional<NormDeviation> finalNorm;
    std::map<TensorKey, at::Tensor> matrices;
    std::set<TensorKey> widened;

private:
    double& element(const WeightCoordinate& at)
    {
        return m_updates.takes(at.place) ? m_updates.element(at) : m_matrices.element(at);
    }
    BlockState& block(Layer layer) { return blocks[static_cast<std::size_t>(layer.value())]; }

    const CalibrationProfile::Block& profileOf(Layer layer) const
    {
        return m_profile->blocks[static_cast<std::size_t>(layer.value())];
    }

    void drop(const LayerSpan& span)
    {
        for (std::int64_t layer = span.first.value(); layer <= span.last.value(); ++layer) {
            block(Layer(layer)).kind = BlockState::Kind::Dropped;
        }
    }

    void fitMap(const LayerSpan& span, double t) { putMap(span, t, m_calibration.linearMap(span, m_feedback)); }

    void putMap(const LayerSpan& span, double t, std::shared_ptr<const LinearMap> map)
    {
        drop(span);
        BlockState& first = block(span.first);
        first.kind = BlockState::Kind::Linear;
        first.t = t;
        first.map = std::move(map);
    }

    void putRestorations()
    {
        for (const auto& [place, weights] : m_restored) {
            const auto [layer, row] = place;
            const TensorKey bias{Role::Down, layer, true};
            const auto edited = matrices.find(bias);
            double offset = 0;
            if (m_weights.has(bias)) {
                offset = (edited != matrices.end() ? edited->second : m_weights.get(bias))[row].item<double>();
            }
            block(Layer(layer))
                .restorations.push_back({row, m_matrices.roundedRow({Role::Down, layer}, row, weights), offset});
        }
    }

    const ModelSpec& m_spec;
    const Weights& m_weights;
    MatrixEdits m_matrices;
    WeightUpdates m_updates;
    Calibration& m_calibration;
    const Feedback& m_feedback;
    std::shared_ptr<const CalibrationProfile> m_profile; // null where no edit asks for it
    // By layer and row: the columns whose weights were zeroed, and what these were.
    std::map<std::pair<std::int64_t, std::int64_t>, std::map<std::int64_t, double>> m_restored;
};

} // namespace

EditedModel::EditedModel(std::shared_ptr<const Model> model)
    : m_model(std::move(model))
    , m_blocks(static_cast<std::size_t>(m_model->spec().layers))
    , m_below(fingerprintsBelow({}, m_model->spec().layers, m_model->spec().tiedHead))
{
    placeInsertedMaps();
}

EditedModel::EditedModel(std::shared_ptr<const Model> model, const EditList& edits, Calibration& calibration,
                         const Feedback& feedback, FoldedWeights folded)
    : m_model(std::move(model))
    , m_below(fingerprintsBelow(edits, spec().layers, spec().tiedHead))
{
    Editing editing(spec(), m_model->weights(), edits, calibration, feedback, folded);
    m_blocks = std::move(editing.blocks);
    m_finalNorm = editing.finalNorm;
    m_edited = std::move(editing.matrices);
    m_widened = std::move(editing.widened);
    placeInsertedMaps();
    for (std::int64_t layer = 0; layer < spec().layers; ++layer) {
        const BlockState& state = block(Layer(layer));
        if (!state.updates.empty() && state.mapsBehind.empty()) {
            const EditList alike = withoutValues(edits, Layer(layer));
            m_belowButUpdates[layer + 1] =
                fingerprintsBelow(alike, spec().layers, spec().tiedHead)[static_cast<std::size_t>(layer) + 1];
        }
    }
    if (!device().is_cpu()) {
        moveTo(device());
    }
}

void EditedModel::placeInsertedMaps()
{
    for (const InsertedMap& map : m_model->insertedMaps()) {
        const InsertedMap here{map.before, map.slope.defined() ? map.slope.to(device()) : map.slope,
                               map.offset.to(device())};
        const auto before = static_cast<std::size_t>(map.before);
        if (before < m_blocks.size()) {
            m_blocks[before].mapsBefore.push_back(here);
        } else {
            m_blocks.back().mapsBehind.push_back(here);
        }
    }
}

// What the edits have made on the CPU, in float64 or from statistics in it.
void EditedModel::moveTo(at::Device device)
{
    for (auto& [key, values] : m_edited) {
        values = values.to(device);
    }
    for (BlockState& block : m_blocks) {
        if (block.map) {
            block.map = std::make_shared<const LinearMap>(
                LinearMap{block.map->slope.to(device), block.map->offset.to(device), block.map->facts});
        }
        if (block.shift.defined()) {
            block.shift = block.shift.to(device);
        }
        for (RowRestoration& restoration : block.restorations) {
            restoration.weights = restoration.weights.to(device);
        }
        for (RowUpdate& update : block.updates) {
            update.values = update.values.to(device);
            update.rest = update.rest.to(device);
        }
    }
}

bool EditedModel::looksAhead() const
{
    return std::ranges::any_of(m_blocks, [](const BlockState& block) { return !block.restorations.empty(); });
}

std::optional<std::uint64_t> EditedModel::belowButUpdates(Layer layer) const
{
    const auto found = m_belowButUpdates.find(layer.value());
    return found != m_belowButUpdates.end() ? std::optional(found->second) : std::nullopt;
}

void EditedModel::editMatricesAsAWhole()
{
    for (std::int64_t layer = 0; layer < spec().layers; ++layer) {
        BlockState& state = m_blocks[static_cast<std::size_t>(layer)];
        if (!state.updates.empty()) {
            const TensorKey key{Role::Down, layer};
            m_edited[key] = withUpdatesWritten(original().onDevice(key), state.updates);
            state.updates.clear();
        }
    }
    m_belowButUpdates.clear();
}

at::Tensor EditedModel::weight(TensorKey key) const
{
    key = original().canonical(key);
    const auto edited = m_edited.find(key);
    if (edited != m_edited.end()) {
        return edited->second;
    }
    const bool isUpdated = key == TensorKey{Role::Down, key.layer} && !block(Layer(key.layer)).updates.empty();
    return isUpdated ? withUpdatesWritten(original().onDevice(key), block(Layer(key.layer)).updates)
                     : original().onDevice(key);
}

at::Tensor EditedModel::rows(TensorKey key, const at::Tensor& rows) const
{
    const auto edited = m_edited.find(m_model->weights().canonical(key));
    return edited != m_edited.end() ? edited->second.index_select(0, rows.to(device()))
                                    : m_model->weights().rows(key, rows).to(device());
}

at::Tensor EditedModel::bias(TensorKey key) const
{
    key.bias = true;
    return m_model->weights().has(key) ? weight(key) : at::Tensor();
}

} // namespace prosector
