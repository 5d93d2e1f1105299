// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// llama2.c's files: their headers, the evaluation against the same model in Hugging Face layout, their tokenizers.

#include "core/checkpoint/checkpoint.h"
#include "core/engine/engine.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/error_check.h"
#include "tests/core/llama2c_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

Evaluation evaluated(const fs::path& path, const Text& text, std::int64_t window)
{
    EngineOptions options;
    const std::unique_ptr<Engine> engine = makeEngine(options);
    engine->open(path, {});
    RunRequest request;
    request.text = text;
    request.protocol.window = window;
    return engine->evaluate(request, {});
}

// An empty string where both give the same perplexity on the same number of tokens.
QString difference(const fs::path& path, const fs::path& expectedPath, const Text& text, std::int64_t window)
{
    const Evaluation actual = evaluated(path, text, window);
    const Evaluation expected = evaluated(expectedPath, text, window);
    const double relative = std::abs(actual.perplexity() / expected.perplexity() - 1);
    qInfo("perplexity %.9f, difference %.2g", actual.perplexity(), relative);
    const bool equal = relative < 1e-6 && actual.tokens() == expected.tokens() && actual.tokens() > 0;
    return equal ? QString()
                 : QStringLiteral("%1 on %2 tokens, not %3 on %4")
                       .arg(actual.perplexity(), 0, 'g', 12)
                       .arg(actual.tokens())
                       .arg(expected.perplexity(), 0, 'g', 12)
                       .arg(expected.tokens());
}

QString listed(const std::vector<TokenId>& ids)
{
    QStringList numbers;
    for (const TokenId id : ids) {
        numbers.append(QString::number(id.value()));
    }
    return numbers.join(' ');
}

} // namespace

class Llama2cTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsTheTensors_data();
    void findsTheTensors();
    void equalsTheFolder_data();
    void equalsTheFolder();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void readsTheTokenizer();
    void choosesTheTokenizer();
    void refusesTokenizers_data();
    void refusesTokenizers();
    void equalsRealModels_data();
    void equalsRealModels();
    void tokenizesAsTheModelFile_data();
    void tokenizesAsTheModelFile();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path write(const std::string& name, const std::string& bytes) const
    {
        SafetensorsMaker::writeBytes(folder() / name, bytes);
        return folder() / name;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void Llama2cTest::findsTheTensors_data()
{
    QTest::addColumn<bool>("tied");
    QTest::addColumn<int>("version");
    QTest::newRow("version 0, tied") << true << 0;
    QTest::newRow("version 0, untied") << false << 0;
    QTest::newRow("version 1, tied") << true << 1;
    QTest::newRow("version 1, untied") << false << 1;
}

void Llama2cTest::findsTheTensors()
{
    QFETCH(bool, tied);
    QFETCH(int, version);
    const Llama2cMaker maker(tied);
    const auto checkpoint = Checkpoint::open(write("x.bin", version == 0 ? maker.plainFile() : maker.markedFile()));
    QCOMPARE(checkpoint->tensors().size(), tied ? 20U : 21U);
    for (const StoredTensor& tensor : checkpoint->tensors()) {
        const std::string expected = maker.values(tensor.name.substr(0, tensor.name.rfind('.')));
        QVERIFY2(std::ranges::equal(tensor.bytes, std::as_bytes(std::span(expected))), tensor.name.c_str());
    }
    QCOMPARE(checkpoint->find("model.layers.1.self_attn.k_proj.weight")->shape, (std::vector<std::int64_t>{4, 8}));
    QCOMPARE(checkpoint->find("model.layers.0.mlp.down_proj.weight")->shape, (std::vector<std::int64_t>{8, 12}));
    QCOMPARE(checkpoint->path().filename().string(), "x.bin");
}

void Llama2cTest::equalsTheFolder_data()
{
    findsTheTensors_data();
}

void Llama2cTest::equalsTheFolder()
{
    QFETCH(bool, tied);
    QFETCH(int, version);
    const Llama2cMaker maker(tied);
    maker.writeFolder(folder() / "twin");
    write("tokenizer.bin", Llama2cMaker::tokenizer());
    const fs::path file = write("x.bin", version == 0 ? maker.plainFile() : maker.markedFile());
    const Text text{"text", "a bab ab abba baa ab a b, ab\n abab aab bba and so on"};
    QCOMPARE(difference(file, folder() / "twin", text, 24), QString());

    const std::unique_ptr<Engine> engine = makeEngine({});
    const auto facts = engine->open(file, {});
    QCOMPARE(facts->name, "x.bin");
    QCOMPARE(facts->path, file.string());
    QCOMPARE(facts->family, "llama2c");
    QCOMPARE(facts->tied, tied);
    QCOMPARE(facts->context, Llama2cMaker::context);
}

void Llama2cTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const std::string& content, const QStringList& words,
                        ErrorCode code = ErrorCode::Malformed) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << static_cast<int>(code) << words;
    };
    const Llama2cMaker maker(true);
    const std::string plain = maker.plainFile();
    const std::string marked = maker.markedFile();
    const auto with = [](std::string file, std::size_t place, std::int32_t number) {
        return file.replace(place, 4, littleEndianBytes(number));
    };
    row("version 2", maker.markedFile(2), {"version 2", "quantized", "--version 1"}, ErrorCode::Unsupported);
    row("version 7", maker.markedFile(7), {"version 7"}, ErrorCode::Unsupported);
    row("one byte short", plain.substr(0, plain.size() - 1), {"rotary", "width 8", "layers 2"});
    row("one byte long", plain + "x", {"1 bytes at its end", "width 8"});
    row("half", plain.substr(0, plain.size() / 2), {"ends inside the tensor"});
    row("head of its own", with(plain, 20, -264), {"ends inside the tensor lm_head"});
    row("header only", plain.substr(0, 28), {"neither"});
    row("version 1, header only", marked.substr(0, 256), {"ends inside the tensor"});
    row("version 1, half a header", marked.substr(0, 100), {"header"});
    row("version 1, a piece of a header", marked.substr(0, 20), {"header", "truncated"});
    row("version 1, short", marked.substr(0, marked.size() - 4), {"ends inside the tensor"});
    row("version 1, negative width", with(marked, 8, -8), {"sizes"});
    row("version 1, negative vocabulary", with(marked, 28, -264), {"sizes"});
    row("version 1, heads", with(marked, 20, 3), {"sizes"});
    row("smallest vocabulary", with(plain, 20, INT32_MIN), {"neither"});
    row("enormous", with(with(plain, 0, 1 << 24), 4, 1 << 24), {"ends inside the tensor"});
    row("many layers", with(plain, 8, 4096), {"ends inside the tensor"});
    row("too many layers", with(plain, 8, 4097), {"neither"});
    row("text", "This is no model at all, but a text.", {"neither", "llama2.c"});
    row("one byte", "x", {"neither"});
}

void Llama2cTest::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    const fs::path file = write("x.bin", content.toStdString());
    QCOMPARE(complaintAbout(errorOf([&] { Checkpoint::open(file); }), static_cast<ErrorCode>(code),
                            QStringList("x.bin") + words),
             QString());
}

void Llama2cTest::readsTheTokenizer()
{
    const auto tokenizer = Tokenizer::load(write("tokenizer.bin", Llama2cMaker::tokenizer()));
    QCOMPARE(listed(tokenizer->encode("ab", SpecialTokens::Add)), "1 262 261");
    QCOMPARE(listed(tokenizer->encode("bab", SpecialTokens::None)), "259 261 263");
    QCOMPARE(listed(tokenizer->encode("\xC3\xA9\n", SpecialTokens::None)), "259 198 172 13");
    QCOMPARE(listed(tokenizer->encode("a</s>", SpecialTokens::None)), "262 2");
    const std::vector<TokenId> ids{TokenId(262), TokenId(261), TokenId(259), TokenId(198), TokenId(172)};
    QCOMPARE(tokenizer->decode(ids), "ab \xC3\xA9");
}

void Llama2cTest::choosesTheTokenizer()
{
    const auto space = [&](std::int64_t vocabulary) {
        return listed(Tokenizer::load(folder(), vocabulary)->encode("z", SpecialTokens::None));
    };
    const auto tokenizer = [](std::size_t others) {
        std::string file = littleEndianBytes<std::uint32_t>(7);
        for (const char* mark : {"<unk>", "\n<s>\n", "\n</s>\n"}) {
            file += Llama2cMaker::piece(mark, 0);
        }
        for (std::size_t i = 0; i < others; ++i) {
            file += Llama2cMaker::piece("x" + std::to_string(i), -1);
        }
        return file + Llama2cMaker::piece(" ", -1) + Llama2cMaker::piece("z", -1);
    };
    write("tokenizer.bin", tokenizer(1));
    QCOMPARE(space(264), "4 5");
    write("tokenizer.json", R"({"model":{"type":"BPE","vocab":{"z":7},"merges":[]}})");
    QCOMPARE(space(264), "7");
    write("tok264.bin", tokenizer(2));
    write("tok26.bin", tokenizer(3));
    QCOMPARE(space(264), "5 6");
    QCOMPARE(space(0), "7");
    fs::rename(folder() / "tok264.bin", folder() / "tok264.another.bin");
    QCOMPARE(space(264), "5 6");
    QCOMPARE(space(26), "6 7");
}

void Llama2cTest::refusesTokenizers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const std::string& content, const QStringList& words) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << words;
    };
    const std::string whole = Llama2cMaker::tokenizer();
    row("empty", "", {"truncated"});
    row("no pieces", whole.substr(0, 4), {"<unk>"});
    row("two pieces", whole.substr(0, 4 + 13 + 13), {"<unk>"});
    row("cut", whole.substr(0, whole.size() - 1), {"truncated"});
    row("long piece", whole + littleEndianBytes<std::uint32_t>(0) + littleEndianBytes<std::uint32_t>(0xffffffff),
        {"truncated"});
    row("empty piece", whole + Llama2cMaker::piece("", 0), {"piece 264"});
    row("infinite score", whole + Llama2cMaker::piece("x", INFINITY), {"piece 264"});
    row("nothing but line ends", whole.substr(0, 4) + Llama2cMaker::piece("<unk>", 0) + Llama2cMaker::piece("\n\n", 0),
        {"piece 1"});
}

void Llama2cTest::refusesTokenizers()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, words);
    const fs::path file = write("tokenizer.bin", content.toStdString());
    QCOMPARE(complaintAbout(errorOf([&] { Tokenizer::load(file); }), ErrorCode::Malformed,
                            QStringList("tokenizer.bin") + words),
             QString());
}

void Llama2cTest::equalsRealModels_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::newRow("stories260K") << "stories260K"
                                 << "stories260K.bin";
    QTest::newRow("babyllama") << "babyllama-tok361"
                               << "model5000.bin";
}

void Llama2cTest::equalsRealModels()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    const fs::path model = optionalData("models/" + folder.toStdString());
    PROSECTOR_SKIP_WITHOUT(model);
    const Text text{"evaluation", contentOf(sourceFolder() / "resources/texts/evaluation.txt")};
    QCOMPARE(difference(model / "raw" / file.toStdString(), model, text, 256), QString());
}

void Llama2cTest::tokenizesAsTheModelFile_data()
{
    QTest::addColumn<QString>("text");
    for (const char* name :
         {"own/evaluation.txt", "own/calibration.txt", "own/general.txt", "lambada/lambada_test.jsonl",
          "wikitext-2/wiki.test.raw", "tinystories/tinystories_sample.txt"}) {
        QTest::newRow(name) << name;
    }
}

void Llama2cTest::tokenizesAsTheModelFile()
{
    QFETCH(QString, text);
    const fs::path model = optionalData("models/stories260K");
    const fs::path file = optionalData("texts/" + text.toStdString());
    PROSECTOR_SKIP_WITHOUT(model);
    PROSECTOR_SKIP_WITHOUT(file);
    const std::string bytes = contentOf(file);
    const auto expected = Tokenizer::load(model / "tokenizer.model")->encode(bytes);
    const auto actual = Tokenizer::load(model / "raw" / "tok512.bin")->encode(bytes);
    QVERIFY(expected.size() > 100);
    QVERIFY(actual == expected);
}

QTEST_GUILESS_MAIN(Llama2cTest)
#include "llama2c_test.moc"
