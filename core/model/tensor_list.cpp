// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/tensor_list.h"

#include "core/model/detail/matrix_edits.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

namespace prosector {

namespace {

struct RoleName
{
    Role role;
    const char* shortName;
    const char* name;
};

constexpr std::array roleNames{
    RoleName{Role::Embedding, "embed", marked("Tensor", "token embedding")},
    RoleName{Role::PositionEmbedding, "positions", marked("Tensor", "position embedding")},
    RoleName{Role::EmbeddingNorm, "embed_norm", marked("Tensor", "embedding norm")},
    RoleName{Role::ProjectIn, "project_in", marked("Tensor", "embedding projection")},
    RoleName{Role::AttentionNorm, "attention_norm", marked("Tensor", "attention norm")},
    RoleName{Role::Query, "q", marked("Tensor", "query projection")},
    RoleName{Role::Key, "k", marked("Tensor", "key projection")},
    RoleName{Role::Value, "v", marked("Tensor", "value projection")},
    RoleName{Role::QueryNorm, "q_norm", marked("Tensor", "query norm")},
    RoleName{Role::KeyNorm, "k_norm", marked("Tensor", "key norm")},
    RoleName{Role::Output, "o", marked("Tensor", "output projection")},
    RoleName{Role::AttentionOutNorm, "attention_out_norm", marked("Tensor", "norm behind the attention")},
    RoleName{Role::AttentionSumNorm, "attention_sum_norm", marked("Tensor", "norm behind the attention's sum")},
    RoleName{Role::MlpNorm, "mlp_norm", marked("Tensor", "MLP norm")},
    RoleName{Role::Gate, "gate", marked("Tensor", "gate projection")},
    RoleName{Role::Up, "up", marked("Tensor", "up projection")},
    RoleName{Role::Down, "down", marked("Tensor", "down projection")},
    RoleName{Role::Router, "router", marked("Tensor", "router")},
    RoleName{Role::SharedGate, "shared_gate", marked("Tensor", "gate of the shared MLP")},
    RoleName{Role::MlpOutNorm, "mlp_out_norm", marked("Tensor", "norm behind the MLP")},
    RoleName{Role::MlpSumNorm, "mlp_sum_norm", marked("Tensor", "norm behind the MLP's sum")},
    RoleName{Role::FinalNorm, "final_norm", marked("Tensor", "final norm")},
    RoleName{Role::ProjectOut, "project_out", marked("Tensor", "head projection")},
    RoleName{Role::Head, "head", marked("Tensor", "head")}};

const RoleName& namesOf(Role role)
{
    return *std::ranges::find(roleNames, role, &RoleName::role);
}

bool isHeadNorm(Role role)
{
    return role == Role::QueryNorm || role == Role::KeyNorm;
}

std::string idOf(TensorKey key)
{
    std::string id = standsInBlock(key.role) ? "layers." + std::to_string(key.layer) + '.' : "";
    id += namesOf(key.role).shortName;
    if (key.expert != TensorKey::noExpert) {
        id += '.' + std::to_string(key.expert);
    }
    return key.bias ? id + ".bias" : id;
}

Sentence roleOf(TensorKey key)
{
    const Sentence part = say("Tensor", namesOf(key.role).name);
    const Sentence role = key.expert == TensorKey::noExpert ? part
        : isHeadNorm(key.role)                              ? say("Tensor", "%1 of head %2").with(part, key.expert)
                                                            : say("Tensor", "%1 of expert %2").with(part, key.expert);
    return key.bias ? say("Tensor", "%1, bias").with(role) : role;
}

std::optional<MatrixPlace> placeOf(TensorKey key)
{
    if (key.bias) {
        return {};
    }
    for (const Matrix matrix : {Matrix::Query, Matrix::Key, Matrix::Value, Matrix::Output, Matrix::Gate, Matrix::Up,
                                Matrix::Down, Matrix::Embedding, Matrix::Head}) {
        MatrixPlace place{matrix, Layer(key.layer), {}};
        if (key.expert != TensorKey::noExpert) {
            place.expert = Expert(key.expert);
        }
        if (keyOf(place) == key) {
            return place;
        }
    }
    return {};
}

struct Change
{
    TensorKey key;
    const Weights& weights;

    bool is(TensorKey other) const { return weights.canonical(other) == key; }
    bool operator()(const ZeroWeight& edit) const { return is(keyOf(edit.at.place)); }
    bool operator()(const ScaleWeight& edit) const { return is(keyOf(edit.at.place)); }
    bool operator()(const SetWeight& edit) const { return is(keyOf(edit.at.place)); }
    bool operator()(const ScaleRow& edit) const { return is(keyOf(edit.place)); }
    bool operator()(const ScaleColumn& edit) const { return is(keyOf(edit.place)); }
    bool operator()(const ZeroHead& edit) const { return is({Role::Output, edit.layer.value()}); }
    bool operator()(const RestoreActivation& edit) const { return is({Role::Down, edit.layer.value()}); }
    bool operator()(const FoldSpan& edit) const
    {
        const std::int64_t layer = edit.span.first.value() - 1;
        return is({Role::Down, layer}) || is({Role::Down, layer, true});
    }
    template <class Other> bool operator()(const Other&) const { return false; }
};

} // namespace

std::vector<ModelTensor> tensorList(const Weights& weights)
{
    std::vector<TensorKey> keys = weights.keys();
    std::ranges::stable_sort(keys, {}, [](TensorKey key) {
        return std::tuple(standsInBlock(key.role), key.layer, key.role, key.expert, key.bias);
    });
    std::vector<ModelTensor> list;
    for (const TensorKey key : keys) {
        ModelTensor tensor;
        tensor.id = idOf(key);
        tensor.role = roleOf(key);
        if (standsInBlock(key.role)) {
            tensor.layer = Layer(key.layer);
        }
        const StoredTensor& stored = weights.stored(key);
        tensor.name = stored.name;
        tensor.dtype = stored.dtype;
        const auto [rows, columns] = weights.size(key);
        tensor.rows = rows;
        tensor.columns = columns;
        tensor.bytes = rows * columns * static_cast<std::int64_t>(byteSize(stored.dtype));
        tensor.place = placeOf(key);
        list.push_back(std::move(tensor));
    }
    return list;
}

std::optional<TensorKey> keyOf(const Weights& weights, std::string_view id)
{
    for (const TensorKey key : weights.keys()) {
        if (idOf(key) == id) {
            return key;
        }
    }
    return {};
}

bool changes(const Edit& edit, TensorKey key, const Weights& weights)
{
    return std::visit(Change{weights.canonical(key), weights}, edit);
}

} // namespace prosector
