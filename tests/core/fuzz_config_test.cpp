// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damaged config.json of every family: through the model where a tiny checkpoint is there, and through what the family
// makes of it.

#include "core/checkpoint/detail/json_file.h"
#include "core/model/detail/family.h"
#include "core/model/model.h"
#include "tests/core/fuzz.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

// What the families' configs say, in all their words.
nlohmann::json manyFields()
{
    return nlohmann::json::parse(
        R"({"hidden_size":8,"n_embd":8,"d_model":8,"intermediate_size":16,"n_inner":16,"ffn_dim":16,"ffn_hidden_size":16,)"
        R"("num_hidden_layers":2,"n_layer":2,"n_layers":2,"num_layers":2,"num_attention_heads":2,"n_head":2,"n_heads":2,)"
        R"("num_heads":2,"num_key_value_heads":1,"num_kv_heads":1,"head_dim":4,"vocab_size":32,)"
        R"("max_position_embeddings":64,"n_positions":64,"max_seq_len":64,"seq_length":64,"model_max_length":64,)"
        R"("hidden_act":"silu","hidden_activation":"gelu_pytorch_tanh","activation_function":"gelu_new",)"
        R"("rms_norm_eps":1e-6,"layer_norm_eps":1e-5,"layer_norm_epsilon":1e-5,"layer_norm_elementwise_affine":true,)"
        R"("rope_theta":10000,"rope_local_base_freq":10000,"rotary_dim":4,"rotary_pct":0.5,"partial_rotary_factor":0.5,)"
        R"("rotary_emb_base":10000,"rope_scaling":{"rope_type":"llama3","factor":8,"low_freq_factor":1,)"
        R"("high_freq_factor":4,"original_max_position_embeddings":32,"short_factor":[1,1],"long_factor":[1,1]},)"
        R"("sliding_window":16,"layer_types":["sliding_attention","full_attention"],"sliding_window_pattern":2,)"
        R"("attention_types":[[["global","local"],1]],"attention_layers":["global","local"],"window_size":16,)"
        R"("query_pre_attn_scalar":4,"final_logit_softcapping":30.0,"attn_logit_softcapping":50.0,"clip_qkv":8,)"
        R"("use_parallel_residual":true,"parallel_attn":true,"new_decoder_architecture":false,"multi_query":true,)"
        R"("alibi":false,"bias":true,"attention_bias":false,"mlp_bias":false,"use_qkv_bias":true,"qk_layernorm":false,)"
        R"("do_layer_norm_before":true,"word_embed_proj_dim":8,"tie_word_embeddings":true,"expansion_ratio":4,)"
        R"("num_local_experts":4,"num_experts":4,"num_experts_per_tok":2,"moe_intermediate_size":8,"shared_expert_intermediate_size":8,)"
        R"("attn_config":{"alibi":true,"alibi_bias_max":8,"clip_qkv":null,"qk_ln":false,"kv_n_heads":1}})");
}

std::vector<fs::path> familyFolders()
{
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "tests/data/families")) {
        if (fs::exists(entry.path() / "config.json")) {
            folders.push_back(entry.path());
        }
    }
    std::ranges::sort(folders);
    return folders;
}

} // namespace

class FuzzConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void models_data();
    void models();
    void families_data();
    void families();

private:
    static std::size_t share() { return mutationCount() / (familyFolders().size() + prosector::families().size()); }
};

void FuzzConfigTest::models_data()
{
    QTest::addColumn<QString>("folder");
    for (const fs::path& folder : familyFolders()) {
        QTest::newRow(folder.filename().c_str()) << QString::fromStdString(folder.string());
    }
}

void FuzzConfigTest::models()
{
    QFETCH(QString, folder);
    const fs::path original = folder.toStdString();
    const QTemporaryDir temporary;
    const fs::path damaged = temporary.path().toStdString();
    for (const auto& entry : fs::directory_iterator(original)) {
        if (entry.path().filename() != "config.json") {
            fs::create_symlink(entry.path(), damaged / entry.path().filename());
        }
    }
    const std::string intact = contentOf(original / "config.json");
    const auto config = nlohmann::json::parse(intact);
    const auto use = [&](const std::string& bytes) {
        SafetensorsMaker::writeBytes(damaged / "config.json", bytes);
        Model::open(damaged, 0);
    };
    use(intact);
    fuzz(
        share(), [&](Mutator& mutator) { return mutator.json(config); }, use);
}

void FuzzConfigTest::families_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < prosector::families().size(); ++i) {
        QTest::newRow(std::string(prosector::families()[i]->modelType).c_str()) << int(i);
    }
}

void FuzzConfigTest::families()
{
    QFETCH(int, index);
    const Family& family = *prosector::families()[static_cast<std::size_t>(index)];
    nlohmann::json config = manyFields();
    config["model_type"] = family.modelType;
    config["text_config"] = config; // of models that also see pictures
    const auto use = [&](const std::string& bytes) {
        const JsonFile file = parseJsonObject(bytes, "config.json");
        const ModelSpec spec = family.spec(file);
        QVERIFY(!family.bindings(spec, file).empty());
    };
    use(config.dump());
    fuzz(
        share(), [&](Mutator& mutator) { return mutator.json(config); }, use);
}

QTEST_GUILESS_MAIN(FuzzConfigTest)
#include "fuzz_config_test.moc"
