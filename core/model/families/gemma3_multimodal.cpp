// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text model inside a Gemma 3 that also sees images: its config is nested, its tensors have a longer name.

#include "core/model/detail/family.h"
#include "core/model/detail/gemma_layout.h"

#include <string>
#include <string_view>

namespace prosector {

namespace {

constexpr std::string_view decoder = "model.";

ModelSpec specOf(const JsonFile& config)
{
    ModelSpec spec = gemma3Spec(requireObject(config, "text_config"));
    spec.family = requireString(config, "model_type");
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    std::vector<TensorBinding> bindings = sandwichedGemmaBindings(spec, requireObject(config, "text_config"));
    for (TensorBinding& binding : bindings) {
        // "model.norm" is "language_model.model.norm" in the published files, "model.language_model.norm" in newer
        // ones; an untied head stands outside of both in the latter.
        const std::string name = binding.source;
        const bool isHead = !name.starts_with(decoder);
        binding.otherSources = {isHead ? name : "model.language_model." + name.substr(decoder.size())};
        binding.source = "language_model." + name;
    }
    return bindings;
}

} // namespace

const Family& gemma3_multimodalFamily()
{
    static constexpr Family family{"gemma3", specOf, bindingsOf};
    return family;
}

} // namespace prosector
