// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damaged files of every kind that core reads: checkpoints, indexes, tokenizers.

#include "core/checkpoint/checkpoint.h"
#include "tests/core/fuzz.h"
#include "tests/core/llama2c_maker.h"
#include "tests/core/pytorch_maker.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"
#include "tests/core/tokenizer_maker.h"

#include <QTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kinds = 15; // of files: rows of damagedFiles_data

volatile unsigned endsSeen = 0; // so that nobody leaves out the reading

// Reads every tensor's ends, and holds its size against its shape.
void useCheckpoint(const fs::path& path)
{
    const auto checkpoint = Checkpoint::open(path);
    for (const StoredTensor& tensor : checkpoint->tensors()) {
        std::uint64_t bytes = byteSize(tensor.dtype);
        for (const std::int64_t extent : tensor.shape) {
            bytes *= static_cast<std::uint64_t>(extent);
        }
        if (bytes != tensor.bytes.size()) {
            throw std::logic_error("the tensor " + tensor.name + " has the wrong size");
        }
        if (!tensor.bytes.empty()) {
            endsSeen = std::to_integer<unsigned>(tensor.bytes.front() ^ tensor.bytes.back());
        }
    }
    const ConfigText config = checkpoint->config();
    Q_UNUSED(config)
}

void useTokenizer(const fs::path& path)
{
    const auto tokenizer = Tokenizer::load(path);
    const auto ids = tokenizer->encode(" a</s> b\xFF  ab\xC3\xA9\xCC\x81<0x41> 12\n Once upon a time");
    tokenizer->decode(ids);
    for (std::int64_t id = -1; id < 12; ++id) {
        tokenizer->piece(TokenId(id));
    }
}

std::string safetensors()
{
    SafetensorsMaker maker;
    maker.addRaw(R"("__metadata__":{"format":"pt"})");
    maker.add("model.embed.weight", "F32", {4, 3}, std::string(48, 'a'));
    maker.add("b", "BF16", {2, 2, 1}, std::string(8, 'b'));
    maker.add("c", "I64", {}, std::string(8, 'c'));
    return maker.content();
}

PyTorchMaker pyTorch()
{
    PyTorchMaker maker;
    maker.storage("0", std::string(48, 'a'));
    maker.storage("1", std::string(8, 'b'));
    maker.tensor("model.embed.weight", "FloatStorage", "0", 12, 0, {4, 3}, {3, 1});
    maker.tensor("turned", "FloatStorage", "0", 12, 0, {3, 4}, {1, 3});
    maker.tensor("half", "HalfStorage", "1", 4, 1, {3}, {1});
    maker.nest("state_dict");
    return maker;
}

constexpr const char* bpe =
    R"({"added_tokens":[{"id":3,"content":"</s>","special":true,"normalized":false,"lstrip":true}],)"
    R"("normalizer":{"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"Replace","pattern":{"Regex":" +"},)"
    R"("content":"_"}]},"pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":)"
    R"("\\p{L}+|\\s+(?!\\S)|\\s+"},"behavior":"Isolated","invert":false},{"type":"ByteLevel","use_regex":false}]},)"
    R"("post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<s>"}},{"Sequence":{}}],)"
    R"("special_tokens":{"<s>":{"ids":[4]}}},"decoder":{"type":"Sequence","decoders":[{"type":"ByteLevel"},)"
    R"({"type":"Strip","content":" ","start":1,"stop":0}]},"model":{"type":"BPE","unk_token":"a",)"
    R"("byte_fallback":true,"vocab":{"a":0,"b":1,"ab":2,"<0x41>":5,"c":6},"merges":["a b"]}})";

constexpr const char* unigram =
    R"({"normalizer":{"type":"Precompiled","precompiled_charsmap":"CAAAAAAEAACBAAAAYQA="},"pre_tokenizer":)"
    R"({"type":"Metaspace","replacement":"_","prepend_scheme":"first"},"decoder":{"type":"Metaspace",)"
    R"("replacement":"_"},"model":{"type":"Unigram","unk_id":0,"vocab":[["u",0],["_",-2.5],["a",-1],["ab",-3]]}})";

std::string sentencePiece()
{
    using Maker = SentencePieceMaker;
    Maker maker;
    maker.piece("<unk>", 0, Maker::Unknown).piece("</s>", 0, Maker::Control).piece("\xE2\x96\x81", -1);
    maker.piece("a", -2).piece("b", -3).piece("ab", -0.5F).piece("aa", 0, Maker::UserDefined);
    maker.piece("<0x41>", 0, Maker::Byte).trainer(2, true).normalizer(true, true, characterMap());
    return maker.model();
}

} // namespace

class FuzzFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFiles_data();
    void damagedFiles();
    void damagedPickles();
};

void FuzzFilesTest::damagedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isTokenizer");
    const auto checkpoint = [](const char* row, const char* name, const std::string& content) {
        QTest::newRow(row) << name << QByteArray::fromStdString(content) << false;
    };
    const auto tokenizer = [](const char* row, const char* name, const std::string& content) {
        QTest::newRow(row) << name << QByteArray::fromStdString(content) << true;
    };
    checkpoint("safetensors", "model.safetensors", safetensors());
    checkpoint("index", "model.safetensors.index.json",
               R"({"metadata":{"total_size":64},"weight_map":{"model.embed.weight":"shard.safetensors",)"
               R"("b":"shard.safetensors","c":"shard.safetensors"}})");
    checkpoint("zip", "pytorch_model.bin", pyTorch().content());
    checkpoint("llama2.c, version 0", "x.bin", Llama2cMaker(true).plainFile());
    checkpoint("llama2.c, version 1", "x.bin", Llama2cMaker(false).markedFile());
    tokenizer("tokenizer.json, BPE", "tokenizer.json", bpe);
    tokenizer("tokenizer.json, Unigram", "tokenizer.json", unigram);
    tokenizer("tokenizer.json of the demo model", "tokenizer.json", contentOf(demoFolder() / "tokenizer.json"));
    tokenizer("tokenizer.model", "tokenizer.model", sentencePiece());
    tokenizer("vocab.json", "vocab.json", R"({"a":0,"b":1,"ab":2,"ba":3,"abab":4,"<|endoftext|>":5})");
    tokenizer("merges.txt", "merges.txt", "#version: 0.2\na b\nb a\nab ab\n");
    tokenizer("tokenizer_config.json", "tokenizer_config.json",
              R"({"add_bos_token":true,"bos_token":"</s>","eos_token":{"content":"a"},)"
              R"("added_tokens_decoder":{"7":{"content":"x","rstrip":true}}})");
    tokenizer("ranks", "x.tiktoken", "YQ== 0\nYg== 1\nYWI= 2\nIA== 3\n");
    tokenizer("tokenizer.bin", "tokenizer.bin", Llama2cMaker::tokenizer());
}

void FuzzFilesTest::damagedFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, isTokenizer);
    const TokenizerFolder folder;
    const fs::path file = folder.path(name.toStdString());
    const std::string intact = content.toStdString();
    SafetensorsMaker::writeBytes(folder.path("config.json"), "{}");
    SafetensorsMaker::writeBytes(folder.path("shard.safetensors"), safetensors());
    if (name.startsWith("vocab") || name.startsWith("merges") || name.startsWith("tokenizer_config")) {
        SafetensorsMaker::writeBytes(folder.path("vocab.json"), R"({"a":0,"b":1,"ab":2,"ba":3,"abab":4,"</s>":5})");
        SafetensorsMaker::writeBytes(folder.path("merges.txt"), "a b\n");
    }
    const fs::path opened = isTokenizer ? folder.path() : file;
    const auto use = [&](const std::string& bytes) {
        SafetensorsMaker::writeBytes(file, bytes);
        isTokenizer ? useTokenizer(opened) : useCheckpoint(opened);
    };
    try {
        use(intact);
    } catch (const Error& error) {
        // Only rank files of the sizes that real ones have are taken.
        QVERIFY2(error.code() == ErrorCode::Unsupported && name.endsWith(".tiktoken"), error.what());
    }
    const nlohmann::json json =
        name.endsWith(".json") ? nlohmann::json::parse(intact) : nlohmann::json(nlohmann::json::value_t::discarded);
    fuzz(
        mutationCount() / kinds,
        [&](Mutator& mutator) {
            return json.is_discarded() ? mutator.bytes(intact) : mutator.jsonOrBytes(json, intact);
        },
        use);
}

// The pickle alone, in an archive that stays intact, so that the damage reaches its instructions.
void FuzzFilesTest::damagedPickles()
{
    const TokenizerFolder folder;
    const fs::path file = folder.path("pytorch_model.bin");
    SafetensorsMaker::writeBytes(folder.path("config.json"), "{}");
    fuzz(
        mutationCount() / kinds,
        [&](Mutator& mutator) { return pyTorch().contentWith(mutator.bytes(pyTorch().pickle())); },
        [&](const std::string& bytes) {
            SafetensorsMaker::writeBytes(file, bytes);
            useCheckpoint(file);
        });
}

QTEST_GUILESS_MAIN(FuzzFilesTest)
#include "fuzz_files_test.moc"
