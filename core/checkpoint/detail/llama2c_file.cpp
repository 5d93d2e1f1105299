// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/llama2c_file.h"

#include "core/checkpoint/detail/byte_reader.h"
#include "core/types/error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

namespace prosector {

namespace {

constexpr std::uint32_t mark = 0x616b3432; // "ak42"
constexpr std::size_t plainHeaderBytes = 28; // seven int32
constexpr std::size_t markedHeaderBytes = 256;

struct Header
{
    std::int64_t version = 0;
    std::int64_t width = 0;
    std::int64_t intermediate = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t keyValueHeads = 0;
    std::int64_t vocabulary = 0;
    std::int64_t context = 0;
    bool tied = false;

    std::int64_t headWidth() const { return width / heads; }

    // Whether a model may have these sizes.
    bool isPlausible() const
    {
        constexpr std::int64_t largest = 1 << 24;
        constexpr std::int64_t mostLayers = 4096;
        for (const std::int64_t size : {width, intermediate, layers, heads, keyValueHeads, vocabulary, context}) {
            if (size < 1 || size > largest) {
                return false;
            }
        }
        return layers <= mostLayers && width % heads == 0 && heads % keyValueHeads == 0;
    }
};

bool hasMark(std::span<const std::byte> content)
{
    const std::string file;
    return content.size() >= sizeof mark && ByteReader(content, file, {}).number<std::uint32_t>() == mark;
}

void readSizes(ByteReader& reader, Header& header)
{
    for (std::int64_t* size : {&header.width, &header.intermediate, &header.layers, &header.heads,
                               &header.keyValueHeads, &header.vocabulary, &header.context}) {
        *size = reader.number<std::int32_t>();
    }
}

Header readPlainHeader(std::span<const std::byte> content, const std::string& file)
{
    ByteReader reader(content, file, say("Error", "its header"));
    Header header;
    readSizes(reader, header);
    header.tied = header.vocabulary > 0; // a negative number tells that there is a head of its own
    header.vocabulary = std::abs(header.vocabulary);
    return header;
}

Header readMarkedHeader(std::span<const std::byte> content, const std::string& file)
{
    ByteReader reader(content, file, say("Error", "its header"));
    Header header;
    reader.number<std::uint32_t>(); // the mark
    header.version = reader.number<std::int32_t>();
    if (header.version != 1) {
        throw Error(ErrorCode::Unsupported, file,
                    (header.version == 2
                         ? say("Error", "is a llama2.c file of version %1, whose weights are quantized")
                         : say("Error", "is a llama2.c file of version %1, which Prosector does not know"))
                        .with(header.version),
                    say("Remedy", "Export it again with llama2.c's export.py --version 1"));
    }
    readSizes(reader, header);
    header.tied = reader.number<std::uint8_t>() != 0;
    return header;
}

// Takes the tensors from the file one after another.
class TensorTaker
{
public:
    TensorTaker(std::span<const std::byte> bytes, const std::filesystem::path& path, const Header& header)
        : m_bytes(bytes)
        , m_path(path)
        , m_header(header)
    {
        constexpr std::size_t perLayer = 9;
        constexpr std::size_t outside = 3;
        m_tensors.reserve(static_cast<std::size_t>(header.layers) * perLayer + outside);
    }

    void take(const std::string& name, std::vector<std::int64_t> shape)
    {
        const auto bytes = takeBytes(name, shape);
        m_tensors.push_back({name + ".weight", std::move(shape), DataType::Float32, bytes, m_path});
    }

    // One such tensor for every layer.
    void takePerLayer(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        for (std::int64_t layer = 0; layer < m_header.layers; ++layer) {
            take("model.layers." + std::to_string(layer) + '.' + name, shape);
        }
    }

    void skip(const std::string& name, const std::vector<std::int64_t>& shape) { takeBytes(name, shape); }

    std::vector<StoredTensor> finish()
    {
        if (!m_bytes.empty()) {
            fail(say("Error", "%1 bytes at its end belong to no tensor").with(m_bytes.size()));
        }
        return std::move(m_tensors);
    }

private:
    std::span<const std::byte> takeBytes(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        // At most two sizes of 24 bits: no overflow.
        std::uint64_t size = byteSize(DataType::Float32);
        for (const std::int64_t extent : shape) {
            size *= static_cast<std::uint64_t>(extent);
        }
        if (size > m_bytes.size()) {
            fail(say("Error", "it ends inside the tensor %1").with(name));
        }
        const auto taken = m_bytes.first(static_cast<std::size_t>(size));
        m_bytes = m_bytes.subspan(taken.size());
        return taken;
    }

    [[noreturn]] void fail(const Sentence& complaint) const
    {
        const Header& h = m_header;
        throw Error(
            ErrorCode::Malformed, m_path.string(),
            say("Error",
                "does not have the size that its llama2.c header asks for (width %1, intermediate %2, layers %3, heads "
                "%4, key-value heads %5, vocabulary %6, context %7): %8")
                .with(h.width, h.intermediate, h.layers, h.heads, h.keyValueHeads, h.vocabulary, h.context, complaint),
            say("Remedy", "Check that it is the right file, or download it again"));
    }

    std::span<const std::byte> m_bytes;
    const std::filesystem::path& m_path;
    const Header& m_header;
    std::vector<StoredTensor> m_tensors;
};

// Shapes of the tensors that both versions hold, in different orders.
class Tensors
{
public:
    Tensors(TensorTaker& taker, const Header& header)
        : m_taker(taker)
        , m_header(header)
        , m_keyWidth(header.keyValueHeads * header.headWidth())
    {
    }

    void embedding() { m_taker.take("model.embed_tokens", {m_header.vocabulary, m_header.width}); }
    void attentionNorms() { m_taker.takePerLayer("input_layernorm", {m_header.width}); }
    void attention()
    {
        m_taker.takePerLayer("self_attn.q_proj", {m_header.width, m_header.width});
        m_taker.takePerLayer("self_attn.k_proj", {m_keyWidth, m_header.width});
        m_taker.takePerLayer("self_attn.v_proj", {m_keyWidth, m_header.width});
        m_taker.takePerLayer("self_attn.o_proj", {m_header.width, m_header.width});
    }
    void mlpNorms() { m_taker.takePerLayer("post_attention_layernorm", {m_header.width}); }
    void mlp()
    {
        m_taker.takePerLayer("mlp.gate_proj", {m_header.intermediate, m_header.width});
        m_taker.takePerLayer("mlp.down_proj", {m_header.width, m_header.intermediate});
        m_taker.takePerLayer("mlp.up_proj", {m_header.intermediate, m_header.width});
    }
    void finalNorm() { m_taker.take("model.norm", {m_header.width}); }
    void rotaryTables()
    {
        for (const char* table : {"of rotary cosines", "of rotary sines"}) {
            m_taker.skip(table, {m_header.context, m_header.headWidth() / 2});
        }
    }
    void head()
    {
        if (!m_header.tied) {
            m_taker.take("lm_head", {m_header.vocabulary, m_header.width});
        }
    }

private:
    TensorTaker& m_taker;
    const Header& m_header;
    std::int64_t m_keyWidth;
};

std::string configOf(const Header& header)
{
    const nlohmann::json config{
        {"model_type", "llama2c"},
        {"hidden_size", header.width},
        {"intermediate_size", header.intermediate},
        {"num_hidden_layers", header.layers},
        {"num_attention_heads", header.heads},
        {"num_key_value_heads", header.keyValueHeads},
        {"vocab_size", header.vocabulary},
        {"max_position_embeddings", header.context},
        {"tie_word_embeddings", header.tied},
    };
    return config.dump();
}

} // namespace

bool isLlama2cFile(std::span<const std::byte> content)
{
    const std::string file;
    return hasMark(content) || (content.size() > plainHeaderBytes && readPlainHeader(content, file).isPlausible());
}

TensorFile readLlama2cFile(std::span<const std::byte> content, const std::filesystem::path& path)
{
    const std::string file = path.string();
    const bool marked = hasMark(content);
    const Header header = marked ? readMarkedHeader(content, file) : readPlainHeader(content, file);
    const std::size_t headerBytes = marked ? markedHeaderBytes : plainHeaderBytes;
    if (!header.isPlausible() || content.size() < headerBytes) {
        throw Error(ErrorCode::Malformed, file,
                    say("Error", "is damaged: the sizes in its llama2.c header are none that a model can have"),
                    say("Remedy", "Download it again"));
    }
    TensorTaker taker(content.subspan(headerBytes), path, header);
    Tensors tensors(taker, header);
    if (marked) {
        tensors.attentionNorms();
        tensors.mlpNorms();
        tensors.finalNorm();
        tensors.embedding();
        tensors.attention();
        tensors.mlp();
    } else {
        tensors.embedding();
        tensors.attentionNorms();
        tensors.attention();
        tensors.mlpNorms();
        tensors.mlp();
        tensors.finalNorm();
        tensors.rotaryTables();
    }
    tensors.head();
    return {taker.finish(), {}, configOf(header)};
}

} // namespace prosector
