// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/exported_config.h"

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/detail/json_file.h"
#include "core/model/detail/family.h"
#include "core/model/detail/inserted_maps.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>

namespace prosector {

namespace {

using Json = nlohmann::json;

// What families call the number of their layers.
constexpr std::array layerCounts{"num_hidden_layers", "n_layer", "n_layers", "num_layers"};
// Lists with an entry for each layer.
constexpr std::array layerLists{"layer_types", "no_rope_layers", "mlp_layer_types", "layers_block_type"};
constexpr const char* slidingAttention = "sliding_attention";

Json llamaConfigOf(const Json& header)
{
    Json config = header;
    config["model_type"] = "llama";
    config["architectures"] = {"LlamaForCausalLM"};
    config["hidden_act"] = "silu";
    config["rms_norm_eps"] = 1e-5;
    config["rope_theta"] = 10000.0;
    config["bos_token_id"] = 1;
    config["eos_token_id"] = 2;
    config["torch_dtype"] = "float32";
    return config;
}

// Rewrites the object that describes the decoder.
class ConfigRewriter
{
public:
    ConfigRewriter(Json& config, const ModelSpec& spec, const BlockPlan& plan)
        : m_config(config)
        , m_spec(spec)
        , m_plan(plan)
    {
    }

    void rewrite()
    {
        const auto layers = static_cast<std::int64_t>(m_plan.kept().size());
        for (const char* field : layerCounts) {
            if (m_config.contains(field) && m_config[field].is_number()) {
                m_config[field] = layers;
            }
        }
        for (const char* field : layerLists) {
            selectLayers(field);
        }
        if (m_spec.family == "gpt_neo") {
            writeAttentionTypes();
        }
        moveLateWindow();
        if (m_config.contains("decoder_sparse_step") || m_config.contains("mlp_only_layers")) {
            listPlainLayers();
        }
    }

    // For families whose rule names the layers with a sliding window.
    void listLayerTypes()
    {
        Json types = Json::array();
        for (const std::int64_t layer : m_plan.kept()) {
            types.push_back(m_spec.slidingWindow(layer) > 0 ? slidingAttention : "full_attention");
        }
        m_config["layer_types"] = std::move(types);
    }

private:
    void selectLayers(const char* field)
    {
        const auto list = m_config.find(field);
        if (list == m_config.end() || !list->is_array() || list->size() != static_cast<std::size_t>(m_spec.layers)) {
            return;
        }
        Json selected = Json::array();
        for (const std::int64_t layer : m_plan.kept()) {
            selected.push_back((*list)[static_cast<std::size_t>(layer)]);
        }
        *list = std::move(selected);
    }

    // Patterns with repetitions: one pattern, once.
    void writeAttentionTypes()
    {
        Json kinds = Json::array();
        for (const std::int64_t layer : m_plan.kept()) {
            kinds.push_back(m_spec.slidingWindow(layer) > 0 ? "local" : "global");
        }
        if (m_config.contains("attention_layers")) {
            m_config["attention_layers"] = kinds;
        }
        m_config["attention_types"] = Json::array({Json::array({kinds, 1})});
    }

    // Qwen: blocks from this number on have a window.
    void moveLateWindow()
    {
        constexpr const char* field = "max_window_layers";
        const bool usesWindow = m_config.contains("use_sliding_window") && m_config["use_sliding_window"] == true;
        if (!usesWindow && !m_config.contains(field)) {
            return;
        }
        const auto given = m_config.find(field);
        constexpr std::int64_t usual = 28;
        const std::int64_t first = given != m_config.end() && given->is_number() ? given->get<std::int64_t>() : usual;
        const bool isBeyondTheEnd = first >= m_spec.layers;
        m_config[field] = isBeyondTheEnd
            ? first
            : std::ranges::count_if(m_plan.kept(), [first](std::int64_t layer) { return layer < first; });
    }

    // The blocks of a mixture that have one plain MLP, by their new numbers.
    void listPlainLayers()
    {
        Json plain = Json::array();
        for (const std::int64_t layer : m_plan.kept()) {
            if (!m_spec.mixture.isAt(layer)) {
                plain.push_back(*m_plan.numberOf(layer));
            }
        }
        m_config["mlp_only_layers"] = std::move(plain);
        m_config["decoder_sparse_step"] = 1;
    }

    Json& m_config;
    const ModelSpec& m_spec;
    const BlockPlan& m_plan;
};

// What a config says of each layer.
struct LayerRules
{
    std::vector<std::int64_t> windows;
    std::vector<bool> mixtures;
    friend bool operator==(const LayerRules&, const LayerRules&) = default;
};

LayerRules rulesOf(const ModelSpec& spec, const std::vector<std::int64_t>& layers)
{
    LayerRules rules;
    for (const std::int64_t layer : layers) {
        rules.windows.push_back(spec.slidingWindow(layer));
        rules.mixtures.push_back(spec.mixture.isAt(layer));
    }
    return rules;
}

LayerRules rulesOf(const Json& config, const std::string& where)
{
    const JsonFile file{config, where};
    const ModelSpec spec = familyOf(file).spec(file);
    std::vector<std::int64_t> all;
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        all.push_back(layer);
    }
    return rulesOf(spec, all);
}

// Another model type keeps a loader that does not know the maps from running the model without them.
void nameMaps(Json& config, const BlockPlan& plan)
{
    using Form = InsertedMapForm;
    config[Form::baseModelType] = config["model_type"];
    config["model_type"] = Form::modelType;
    config["auto_map"] = {{"AutoConfig", "modeling_prosector.ProsectorConfig"},
                          {"AutoModelForCausalLM", "modeling_prosector.ProsectorForCausalLM"}};
    Json list = Json::array();
    for (const InsertedMap& map : plan.maps()) {
        list.push_back({{Form::before, map.before}, {Form::hasWeight, map.slope.defined()}});
    }
    config[Form::list] = std::move(list);
}

} // namespace

std::string exportedConfig(const Model& model, const BlockPlan& plan)
{
    const ConfigText text = model.checkpoint()->config();
    Json config = baseConfig(parseJsonObject(text.text, text.where)).object;
    const ModelSpec& spec = model.spec();
    if (spec.family == "llama2c") {
        config = llamaConfigOf(config);
    }
    if (!plan.keepsAll()) {
        constexpr const char* nested = "text_config";
        const bool isNested = !config.contains(layerCounts.front()) && config.contains(nested);
        ConfigRewriter rewriter(isNested ? config[nested] : config, spec, plan);
        rewriter.rewrite();
        const LayerRules wanted = rulesOf(spec, plan.kept());
        const auto isRight = [&] {
            try {
                return rulesOf(config, text.where) == wanted;
            } catch (const Error&) {
                return false; // a list or rule that no longer fits
            }
        };
        if (!isRight()) {
            rewriter.listLayerTypes();
        }
        if (!isRight()) {
            throw Error(ErrorCode::Unsupported, text.where,
                        say("Error",
                            "config.json of the family %1 cannot say which of the blocks that are left have a sliding "
                            "window or experts")
                            .with(spec.family),
                        say("Remedy", "Drop other blocks, or drop their attention and MLP instead"));
        }
    }
    if (!plan.maps().empty()) {
        nameMaps(config, plan);
    }
    constexpr int indent = 2;
    return config.dump(indent) + '\n';
}

} // namespace prosector
