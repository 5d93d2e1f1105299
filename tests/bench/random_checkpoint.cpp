// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/random_checkpoint.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace prosector::bench {

namespace {

using Shape = std::vector<std::int64_t>;

std::vector<std::pair<std::string, Shape>> tensorsOf(const RandomModel& model)
{
    std::vector<std::pair<std::string, Shape>> tensors{{"model.embed_tokens.weight", {model.vocabulary, model.width}},
                                                       {"model.norm.weight", {model.width}}};
    for (std::int64_t layer = 0; layer < model.layers; ++layer) {
        const std::string block = "model.layers." + std::to_string(layer) + ".";
        tensors.push_back({block + "input_layernorm.weight", {model.width}});
        tensors.push_back({block + "post_attention_layernorm.weight", {model.width}});
        for (const char* name : {"q", "k", "v", "o"}) {
            tensors.push_back({block + "self_attn." + name + "_proj.weight", {model.width, model.width}});
        }
        tensors.push_back({block + "mlp.gate_proj.weight", {model.intermediate, model.width}});
        tensors.push_back({block + "mlp.up_proj.weight", {model.intermediate, model.width}});
        tensors.push_back({block + "mlp.down_proj.weight", {model.width, model.intermediate}});
    }
    return tensors;
}

std::int64_t elements(const Shape& shape)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape) {
        count *= size;
    }
    return count;
}

std::uint16_t bfloat16(float value)
{
    return static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16);
}

// Values between -spread and spread. They repeat after a million, so that large checkpoints are written quickly.
void writeValues(std::ofstream& file, DataType dtype, std::int64_t count, float spread, const std::vector<float>& units)
{
    const auto most = static_cast<std::int64_t>(units.size());
    for (std::int64_t begin = 0; begin < count; begin += most) {
        const auto size = static_cast<std::size_t>(std::min(most, count - begin));
        if (dtype == DataType::Float32) {
            std::vector<float> values(size);
            std::transform(units.begin(), units.begin() + static_cast<std::ptrdiff_t>(size), values.begin(),
                           [&](float unit) { return spread * unit; });
            file.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(size * 4));
        } else {
            std::vector<std::uint16_t> values(size);
            std::transform(units.begin(), units.begin() + static_cast<std::ptrdiff_t>(size), values.begin(),
                           [&](float unit) { return bfloat16(spread * unit); });
            file.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(size * 2));
        }
    }
}

// The printable stand-ins of byte-level tokenizers: bytes that print stand for themselves, the others follow 255.
std::string byteSign(int byte)
{
    static int next = 256;
    const bool prints = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
    const int code = prints ? byte : next++;
    if (code < 128) {
        return {static_cast<char>(code)};
    }
    return {static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 0x3F))};
}

} // namespace

void writeRandomCheckpoint(const RandomModel& model, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "config.json") << nlohmann::json{{"model_type", "llama"},
                                                            {"hidden_size", model.width},
                                                            {"num_hidden_layers", model.layers},
                                                            {"num_attention_heads", model.heads},
                                                            {"intermediate_size", model.intermediate},
                                                            {"vocab_size", model.vocabulary},
                                                            {"max_position_embeddings", model.context},
                                                            {"rms_norm_eps", 1e-5},
                                                            {"tie_word_embeddings", true}};
    nlohmann::json vocabulary;
    for (int byte = 0; byte < 256; ++byte) {
        vocabulary[byteSign(byte)] = byte;
    }
    std::ofstream(folder / "tokenizer.json")
        << nlohmann::json{{"version", "1.0"},
                          {"added_tokens", nlohmann::json::array()},
                          {"pre_tokenizer", {{"type", "ByteLevel"}, {"add_prefix_space", false}}},
                          {"decoder", {{"type", "ByteLevel"}}},
                          {"model", {{"type", "BPE"}, {"vocab", vocabulary}, {"merges", nlohmann::json::array()}}}};

    nlohmann::json header;
    std::int64_t offset = 0;
    for (const auto& [name, shape] : tensorsOf(model)) {
        const std::int64_t end = offset + elements(shape) * static_cast<std::int64_t>(byteSize(model.dtype));
        header[name] = {{"dtype", model.dtype == DataType::Float32 ? "F32" : "BF16"},
                        {"shape", shape},
                        {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8,
                ' '); // as the format's own writer does: tensors that are not aligned are copied
    std::ofstream file(folder / "model.safetensors", std::ios::binary);
    const auto length = static_cast<std::uint64_t>(text.size());
    file.write(reinterpret_cast<const char*>(&length), sizeof(length));
    file << text;
    std::minstd_rand random(1);
    std::uniform_real_distribution<float> distribution(-1, 1);
    std::vector<float> units(1 << 20);
    std::ranges::generate(units, [&] { return distribution(random); });
    const std::vector<float> ones(static_cast<std::size_t>(model.width), 1.0F);
    for (const auto& [name, shape] : tensorsOf(model)) {
        const bool isNorm = shape.size() == 1;
        const float spread = isNorm ? 1 : std::sqrt(3.0F / static_cast<float>(shape.back()));
        writeValues(file, model.dtype, elements(shape), spread, isNorm ? ones : units);
    }
}

} // namespace prosector::bench
