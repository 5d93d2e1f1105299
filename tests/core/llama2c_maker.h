// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/pytorch_maker.h"
#include "tests/core/safetensors_maker.h"

#include <bit>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace prosector::tests {

// A tiny Llama with random weights, as llama2.c stores it and as Hugging Face does.
class Llama2cMaker
{
public:
    static constexpr std::int64_t width = 8;
    static constexpr std::int64_t intermediate = 12;
    static constexpr std::int64_t layers = 2;
    static constexpr std::int64_t heads = 2;
    static constexpr std::int64_t keyValueHeads = 1;
    static constexpr std::int64_t headWidth = width / heads;
    static constexpr std::int64_t vocabulary = 264;
    static constexpr std::int64_t context = 32;

    explicit Llama2cMaker(bool tied)
        : m_tied(tied)
    {
        add("model.embed_tokens", {vocabulary, width});
        for (std::int64_t layer = 0; layer < layers; ++layer) {
            add(inLayer(layer, "input_layernorm"), {width});
            add(inLayer(layer, "self_attn.q_proj"), {width, width});
            add(inLayer(layer, "self_attn.k_proj"), {keyValueHeads * headWidth, width});
            add(inLayer(layer, "self_attn.v_proj"), {keyValueHeads * headWidth, width});
            add(inLayer(layer, "self_attn.o_proj"), {width, width});
            add(inLayer(layer, "post_attention_layernorm"), {width});
            add(inLayer(layer, "mlp.gate_proj"), {intermediate, width});
            add(inLayer(layer, "mlp.down_proj"), {width, intermediate});
            add(inLayer(layer, "mlp.up_proj"), {intermediate, width});
        }
        add("model.norm", {width});
        if (!tied) {
            add("lm_head", {vocabulary, width});
        }
    }

    std::string plainFile() const
    {
        std::string file = sizes(m_tied ? vocabulary : -vocabulary) + values("model.embed_tokens");
        for (const char* name :
             {"input_layernorm", "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
              "post_attention_layernorm", "mlp.gate_proj", "mlp.down_proj", "mlp.up_proj"}) {
            file += perLayer(name);
        }
        file += values("model.norm");
        file +=
            std::string(std::size_t(context * headWidth) * sizeof(float), '\x7f'); // rotary tables that nobody reads
        return file + head();
    }

    std::string markedFile(std::int32_t version = 1) const
    {
        std::string file =
            "24ka" + littleEndianBytes(version) + sizes(vocabulary) + std::string(1, m_tied ? '\1' : '\0');
        file.resize(256);
        file += perLayer("input_layernorm") + perLayer("post_attention_layernorm") + values("model.norm")
            + values("model.embed_tokens");
        for (const char* name : {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
                                 "mlp.gate_proj", "mlp.down_proj", "mlp.up_proj"}) {
            file += perLayer(name);
        }
        return file + head();
    }

    // A folder in Hugging Face layout with the same model. There the two halves of a head turn against each other, so
    // that the rows of query and key lie in another order.
    void writeFolder(const std::filesystem::path& folder) const
    {
        SafetensorsMaker maker;
        for (const auto& [name, tensor] : m_tensors) {
            const bool turns = name.ends_with("q_proj") || name.ends_with("k_proj");
            maker.add(name + ".weight", "F32", tensor.shape, bytesOf(turns ? inHalves(tensor.values) : tensor.values));
        }
        maker.write(folder / "model.safetensors");
        SafetensorsMaker::writeBytes(
            folder / "config.json",
            R"({"model_type":"llama","hidden_size":8,"intermediate_size":12,"num_hidden_layers":2,)"
            R"("num_attention_heads":2,"num_key_value_heads":1,"vocab_size":264,"max_position_embeddings":32,)"
            R"("rms_norm_eps":1e-5,"hidden_act":"silu","tie_word_embeddings":)"
                + std::string(m_tied ? "true}" : "false}"));
        SafetensorsMaker::writeBytes(folder / "tokenizer.bin", tokenizer());
    }

    // llama2.c's tokenizer.bin: three marks, 256 bytes, and five pieces.
    static std::string tokenizer()
    {
        std::string file =
            littleEndianBytes<std::uint32_t>(7) + piece("<unk>", 0) + piece("\n<s>\n", 0) + piece("\n</s>\n", 0);
        constexpr std::string_view digits = "0123456789ABCDEF";
        for (std::size_t byte = 0; byte < 256; ++byte) {
            file += piece(std::string("<0x") + digits[byte / 16] + digits[byte % 16] + '>', 0);
        }
        return file + piece(" ", -3) + piece("a", -4) + piece("b", -5) + piece(" a", -1) + piece("ab", -2);
    }
    static std::string piece(std::string_view text, float score)
    {
        return (littleEndianBytes(std::bit_cast<std::uint32_t>(score)) + littleEndianBytes(std::uint32_t(text.size())))
            .append(text);
    }

    std::string values(const std::string& name) const { return bytesOf(m_tensors.at(name).values); }

private:
    struct Tensor
    {
        std::vector<std::int64_t> shape;
        std::vector<float> values;
    };

    static std::string inLayer(std::int64_t layer, const std::string& name)
    {
        return "model.layers." + std::to_string(layer) + '.' + name;
    }

    void add(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        std::int64_t count = 1;
        for (const std::int64_t extent : shape) {
            count *= extent;
        }
        Tensor tensor{shape, {}};
        for (std::int64_t i = 0; i < count; ++i) {
            // 24 bits of the generator: the same on every machine.
            tensor.values.push_back(float(m_random() >> 8) / float(1 << 24) - 0.5F);
        }
        m_tensors.emplace(name, std::move(tensor));
    }

    static std::vector<float> inHalves(const std::vector<float>& rows)
    {
        std::vector<float> result(rows.size());
        for (std::size_t row = 0; row < rows.size() / width; ++row) {
            const std::size_t channel = row % headWidth;
            const std::size_t pair = channel % (headWidth / 2);
            const std::size_t half = channel / (headWidth / 2);
            const std::size_t source = row - channel + 2 * pair + half;
            std::copy_n(rows.begin() + std::ptrdiff_t(source * width), width,
                        result.begin() + std::ptrdiff_t(row * width));
        }
        return result;
    }

    static std::string sizes(std::int64_t signedVocabulary)
    {
        std::string bytes;
        for (const std::int64_t size : {width, intermediate, layers, heads, keyValueHeads, signedVocabulary, context}) {
            bytes += littleEndianBytes(std::int32_t(size));
        }
        return bytes;
    }
    std::string perLayer(const std::string& name) const
    {
        std::string bytes;
        for (std::int64_t layer = 0; layer < layers; ++layer) {
            bytes += values(inLayer(layer, name));
        }
        return bytes;
    }
    std::string head() const { return m_tied ? std::string() : values("lm_head"); }

    bool m_tied;
    std::mt19937 m_random{1};
    std::map<std::string, Tensor> m_tensors;
};

} // namespace prosector::tests
