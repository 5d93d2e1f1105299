// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/mixture_layout.h"

#include "core/types/error.h"

namespace prosector {

namespace {

constexpr std::int64_t mostExperts = 4096;
constexpr std::int64_t largestIntermediate = 1 << 24;

} // namespace

Mixture readMixture(const JsonFile& config, const ModelSpec& spec, const MixtureFields& fields)
{
    constexpr const char* perToken = "num_experts_per_tok";
    Mixture mixture;
    mixture.experts = has(config, fields.experts) ? requireIntegerBetween(config, fields.experts, 1, mostExperts)
                                                  : fields.defaultExperts;
    mixture.expertsPerToken =
        has(config, perToken) ? requireIntegerBetween(config, perToken, 1, mixture.experts) : fields.defaultPerToken;
    if (mixture.expertsPerToken > mixture.experts) {
        throw Error(ErrorCode::Mismatch, config.where,
                    say("Error", "there are %1 experts, fewer than the usual %2 of each token")
                        .with(mixture.experts, mixture.expertsPerToken),
                    say("Remedy", "Add %1 to the file").with(perToken));
    }
    mixture.intermediate = requireIntegerBetween(config, fields.intermediate, 1, largestIntermediate);
    mixture.layers.assign(static_cast<std::size_t>(spec.layers), true);
    return mixture;
}

void readSparseLayers(const JsonFile& config, ModelSpec& spec)
{
    const std::int64_t step = has(config, "decoder_sparse_step")
        ? requireIntegerBetween(config, "decoder_sparse_step", 1, largestIntermediate)
        : 1;
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        spec.mixture.layers[static_cast<std::size_t>(layer)] = (layer + 1) % step == 0;
    }
    if (!has(config, "mlp_only_layers")) {
        return;
    }
    for (const nlohmann::json& layer : requireArray(config, "mlp_only_layers")) {
        if (!layer.is_number_integer() || layer.get<std::int64_t>() < 0) {
            throw Error(ErrorCode::Malformed, config.where,
                        say("Error", "mlp_only_layers holds something that is no layer"),
                        say("Remedy", "Correct the file"));
        }
        if (layer.get<std::int64_t>() < spec.layers) {
            spec.mixture.layers[layer.get<std::size_t>()] = false;
        }
    }
}

void bindMixture(BindingList& list, const ModelSpec& spec, std::int64_t layer, const std::string& block,
                 const MixtureNames& names)
{
    const std::string module = block + std::string(names.module) + '.';
    list.router(layer, module + "gate");
    for (std::int64_t expert = 0; expert < spec.mixture.experts; ++expert) {
        const std::string one = module + "experts." + std::to_string(expert) + '.';
        list.expert(Role::Gate, layer, expert, one + std::string(names.gate));
        list.expert(Role::Up, layer, expert, one + std::string(names.up));
        list.expert(Role::Down, layer, expert, one + std::string(names.down));
    }
    if (spec.mixture.sharedIntermediate > 0) {
        const std::string shared = module + "shared_expert.";
        list.linear(Role::Gate, layer, shared + "gate_proj", false);
        list.linear(Role::Up, layer, shared + "up_proj", false);
        list.linear(Role::Down, layer, shared + "down_proj", false);
        list.sharedGate(layer, module + "shared_expert_gate");
    }
}

} // namespace prosector
