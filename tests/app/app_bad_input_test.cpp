// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/checkpoint/checkpoint.h"
#include "tests/app/app_run.h"
#include "tests/core/safetensors_maker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

using Tensors = std::vector<StoredTensor>;

std::string safetensorsName(DataType type)
{
    return type == DataType::BFloat16 ? "BF16" : "F32";
}

// A copy of the demo model whose tensors a test may bend. Bytes that a test changes live in `changed`.
struct BrokenModel
{
    fs::path folder;
    std::map<std::string, std::string> changed;

    void write(const std::function<void(Tensors&)>& bend) const
    {
        const auto demo = Checkpoint::open(builtResources().demoModel());
        Tensors tensors(demo->tensors().begin(), demo->tensors().end());
        bend(tensors);
        SafetensorsMaker maker;
        for (const StoredTensor& tensor : tensors) {
            const auto bytes = changed.find(tensor.name);
            maker.add(tensor.name, safetensorsName(tensor.dtype), tensor.shape,
                      bytes != changed.end()
                          ? bytes->second
                          : std::string(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size()));
        }
        maker.write(folder / "model.safetensors");
    }
};

StoredTensor& named(Tensors& tensors, const std::string& name)
{
    return *std::ranges::find(tensors, name, &StoredTensor::name);
}

} // namespace

class AppBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void brokenFiles_data();
    void brokenFiles();
    void tensorsThatDoNotFit();
    void valuesThatAreNoNumbers();
    void brokenConfigs_data();
    void brokenConfigs();
    void badTexts_data();
    void badTexts();
    void placesThatCannotBeWritten_data();
    void placesThatCannotBeWritten();
    void wrongUsage_data();
    void wrongUsage();
    void outputThatCannotBeWritten();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    QString path(const char* name = "") const { return m_folder->filePath(name); }

    void check(const QStringList& words, int code, const QStringList& said) const
    {
        const Answer answer = run(words + QStringList("--quiet"));
        QVERIFY2(answer.code == code, qPrintable(QString::number(answer.code) + ' ' + answer.messages));
        QVERIFY2(answer.text.isEmpty(), qPrintable(answer.text));
        QVERIFY2(answer.messages.startsWith("prosector: ") && answer.messages.count('\n') == 1
                     && answer.messages.size() < 900,
                 qPrintable(answer.messages));
        for (const QString& word : said) {
            QVERIFY2(answer.messages.contains(word), qPrintable(word + " is not in: " + answer.messages));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AppBadInputTest::init()
{
    // A demo model whose parts are links, to be replaced one by one.
    m_folder = std::make_unique<QTemporaryDir>();
    for (const fs::directory_entry& entry : fs::directory_iterator(builtResources().demoModel())) {
        fs::create_symlink(fs::canonical(entry.path()), folder() / entry.path().filename());
    }
    fs::remove(folder() / "model.safetensors");
}

void AppBadInputTest::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char* name, const std::string& bytes, const QStringList& said) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << said;
    };
    std::ifstream file(builtResources().demoModel() / "model.safetensors", std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(file)), {});
    row("empty", {}, {"empty"});
    row("truncated in the header", whole.substr(0, 1000), {"truncated", "Download"});
    row("truncated in the data", whole.substr(0, whole.size() - 100), {"truncated", "tensor", "Download"});
    row("trailing bytes", whole + "xx", {"2 bytes at the end"});
    row("header of 100 MB", SafetensorsMaker::lengthPrefix(100'000'000) + "{}", {"100000000"});
    SafetensorsMaker offsets;
    offsets.addEntry("model.norm.weight", "F32", "160", 640, 0);
    offsets.addData(std::string(640, '\0'));
    row("wrong offsets", offsets.content(), {"model.norm.weight", "data_offsets", "intact copy"});
    SafetensorsMaker overlapping;
    overlapping.addEntry("a", "F32", "160", 0, 640);
    overlapping.addEntry("b", "F32", "160", 320, 960);
    overlapping.addData(std::string(960, '\0'));
    row("overlapping", overlapping.content(), {"\"a\"", "\"b\"", "overlap", "intact copy"});
}

void AppBadInputTest::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, said);
    SafetensorsMaker::writeBytes(folder() / "model.safetensors", bytes.toStdString());
    check({"info", path()}, 1, said + QStringList("model.safetensors"));
}

void AppBadInputTest::tensorsThatDoNotFit()
{
    check({"info", path()}, 1, {path(), "model.safetensors"}); // not there at all
    const std::string down = "model.layers.3.mlp.down_proj.weight";
    BrokenModel model{folder(), {}};
    model.write([&](Tensors& tensors) {
        std::erase_if(tensors, [&](const StoredTensor& tensor) { return tensor.name == down; });
    });
    check({"info", path()}, 1, {path(), QString::fromStdString(down)});
    model.write([&](Tensors& tensors) { named(tensors, down).shape = {448, 160}; });
    check({"info", path()}, 1, {path(), QString::fromStdString(down), "448", "160"});
    model.write([&](Tensors& tensors) { named(tensors, down).shape = {160 * 448}; });
    check({"info", path()}, 1, {QString::fromStdString(down)});
}

void AppBadInputTest::valuesThatAreNoNumbers()
{
    const std::string name = "model.layers.2.self_attn.q_proj.weight";
    for (const std::string& value : {std::string("\xc0\x7f"), std::string("\x80\x7f")}) { // bfloat16 NaN, infinity
        BrokenModel model{folder(), {}};
        const auto demo = Checkpoint::open(builtResources().demoModel());
        const auto bytes = demo->find(name)->bytes;
        std::string& copy = model.changed[name];
        copy.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        copy.replace(2 * (160 * 7 + 11), 2, value);
        model.write([](Tensors&) {});
        check({"perplexity", path(), "--prompt", "Once upon a time"}, 1,
              {path(), QString::fromStdString(name), "7", "11"});
    }
}

void AppBadInputTest::brokenConfigs_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QStringList>("said");
    for (const char* field :
         {"hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers", "vocab_size", "model_type"}) {
        QTest::newRow(qPrintable(QString("no ") + field))
            << QByteArray("\"") + field + '"' << QByteArray("\"other\"") << QStringList{field};
    }
    QTest::newRow("unknown family") << QByteArray("\"model_type\": \"llama\"") << QByteArray("\"model_type\": \"lama\"")
                                    << QStringList{"\"lama\""};
    QTest::newRow("width a text") << QByteArray("\"hidden_size\": 160") << QByteArray("\"hidden_size\": \"wide\"")
                                  << QStringList{"hidden_size", "wide"};
    QTest::newRow("width 0") << QByteArray("\"hidden_size\": 160") << QByteArray("\"hidden_size\": 0")
                             << QStringList{"hidden_size"};
    QTest::newRow("layers -1") << QByteArray("\"num_hidden_layers\": 8") << QByteArray("\"num_hidden_layers\": -1")
                               << QStringList{"num_hidden_layers"};
    QTest::newRow("a layer too many") << QByteArray("\"num_hidden_layers\": 8")
                                      << QByteArray("\"num_hidden_layers\": 9") << QStringList{"model.layers.8."};
    QTest::newRow("a billion layers") << QByteArray("\"num_hidden_layers\": 8")
                                      << QByteArray("\"num_hidden_layers\": 1000000000") << QStringList{};
    QTest::newRow("huge width") << QByteArray("\"hidden_size\": 160")
                                << QByteArray("\"hidden_size\": 9223372036854775807") << QStringList{};
    QTest::newRow("quantized") << QByteArray("{")
                               << QByteArray(R"({"quantization_config": {"quant_method": "gptq", "bits": 4},)")
                               << QStringList{"quantization_config", "gptq", "made from"};
    QTest::newRow("unknown activation") << QByteArray("\"silu\"") << QByteArray("\"tanhshrink\"")
                                        << QStringList{"tanhshrink", "quick_gelu"};
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("") << QStringList{"JSON"};
}

void AppBadInputTest::brokenConfigs()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(QStringList, said);
    const fs::path demo = builtResources().demoModel();
    fs::create_symlink(fs::canonical(demo / "model.safetensors"), folder() / "model.safetensors");
    QFile original(QString::fromStdString((demo / "config.json").string()));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray config = original.readAll();
    const auto at = config.indexOf(find);
    QVERIFY(at >= 0);
    config.replace(at, find.size(), replacement);
    fs::remove(folder() / "config.json");
    SafetensorsMaker::writeBytes(folder() / "config.json", config.toStdString());
    check({"info", path()}, 1, said + QStringList(path()));
}

void AppBadInputTest::badTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("empty") << QByteArray() << QStringList() << QStringList{"0 tokens", "nothing to score"};
    QTest::newRow("one token, no BOS") << QByteArray("a") << QStringList{"--bos", "no"}
                                       << QStringList{"nothing to score"};
    QTest::newRow("shorter than a window") << QByteArray("Once upon a time") << QStringList{"--protocol", "paper"}
                                           << QStringList{"tokens", "nothing to score", "longer text"};
    QTest::newRow("no UTF-8") << QByteArray("Once \xe9 upon") << QStringList() << QStringList{"offset 5 ", "UTF-8"};
    QTest::newRow("window beyond the context")
        << QByteArray("Once upon") << QStringList{"--window", "300"} << QStringList{"300", "256"};
}

void AppBadInputTest::badTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, options);
    QFETCH(QStringList, said);
    SafetensorsMaker::writeBytes(folder() / "text.txt", bytes.toStdString());
    check(QStringList{"perplexity", "demo", "--text", path("text.txt")} + options, 1, said);
}

void AppBadInputTest::placesThatCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("out");
    const QStringList scan{"scan", "demo", "--max-tokens", "300", "--out"};
    const QStringList activations{"activations", "demo", "--token-ids", "1,5", "--out"};
    QTest::newRow("scan to a file") << scan << "config.json";
    QTest::newRow("scan below a file") << scan << "config.json/deeper";
    QTest::newRow("scan to a device") << scan << "/dev/full";
    QTest::newRow("activations below a file") << activations << "config.json/a.h5";
    QTest::newRow("activations to a folder") << activations << "";
    QTest::newRow("activations to a full disk") << activations << "/dev/full";
}

void AppBadInputTest::placesThatCannotBeWritten()
{
    QFETCH(QStringList, words);
    QFETCH(QString, out);
    const QString place = out.startsWith('/') ? out : path(qPrintable(out));
    check(words + QStringList(place), 1, {out.isEmpty() ? path() : place.section('/', 1, 1)});
}

void AppBadInputTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const QStringList& words, int code, const QStringList& said) {
        QTest::newRow(qPrintable(words.join(' '))) << words << code << said;
    };
    row({"perplexity"}, 2, {"MODEL", "missing"});
    row({"perplexity", "demo", "more"}, 2, {"\"more\"", "--text"});
    row({"analyse", "linearity"}, 2, {"missing", "--list"});
    row({"analyse", "linear", "demo"}, 2, {"\"linear\"", "linearity"});
    row({"analyse", "linearity", "demo", "--set", "rows"}, 2, {"NAME=VALUE"});
    row({"analyse", "linearity", "demo", "--set", "rows=few"}, 2, {"few", "no-first"});
    row({"perplexity", "demo", "--nonsense"}, 2, {"--nonsense", "--help"});
    row({"perplexity", "demo", "--edit", "zap:1"}, 2, {"zap", "zero"});
    row({"perplexity", "demo", "--edit", "fold-span:0-2"}, 1, {"fold-span:0-2", "block"});
    row({"perplexity", "demo", "--edit", "drop:8"}, 1, {"layer 8", "0 to 7"});
    row({"perplexity", "demo", "--edit", "zero:1:down:160:0"}, 1, {"row 160", "0 to 159"});
    row({"perplexity", "demo", "--text", "builtin:poem"}, 2, {"poem", "builtin:general"});
    row({"perplexity", "demo", "--text", "x", "--prompt", "y"}, 2, {"--prompt", "--text"});
    row({"perplexity", "demo", "--field", "story"}, 2, {"--field", ".jsonl"});
    row({"perplexity", "demo", "--join", "ptb"}, 2, {"ptb", "wikitext"});
    row({"perplexity", "demo", "--threads", "0"}, 2, {"--threads", "1"});
    row({"perplexity", "demo", "--device", "cuda"}, 1, {"cuda"});
    row({"perplexity", "/no/such/model"}, 1, {"/no/such/model", "no such file"});
    row({"perplexity", "nobody/nothing"}, 1, {"nobody/nothing", "huggingface-cli download"});
    row({"tokenize", "/etc", "--prompt", "x"}, 1, {"/etc", "tokenizer"});
    row({"generate", "demo"}, 2, {"--prompt"});
    row({"generate", "demo", "--prompt", "x", "--temperature", "-1"}, 2, {"--temperature"});
    row({"generate", "demo", "--prompt", "x", "--top-k", "-1"}, 2, {"--top-k"});
    row({"generate", "demo", "--prompt", "x", "--top-p", "0"}, 2, {"--top-p"});
    row({"generate", "demo", "--prompt", "x", "--tokens", "0"}, 2, {"--tokens"});
    row({"activations", "demo", "--out", "x.h5"}, 2, {"--token-ids", "1,5,9"});
    row({"activations", "demo", "--token-ids", "1,5"}, 2, {"--out"});
    row({"activations", "demo", "--token-ids", "1,5;3", "--out", "x.h5"}, 2, {"equal length"});
    row({"activations", "demo", "--token-ids", "1,,5", "--out", "x.h5"}, 2, {"character 3"});
    row({"activations", "demo", "--token-ids", "1|5", "--out", "x.h5"}, 2, {"\"|\""});
    row({"activations", "demo", "--token-ids", "1,2048", "--out", "x.h5"}, 1, {"2048"});
    row({"stopwords", "demo", "--words", "/dev/null"}, 1, {"/dev/null"});
    row({"scan", "demo", "--out", ""}, 2, {"--out"});
}

void AppBadInputTest::wrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QStringList, said);
    check(words, code, said);
}

void AppBadInputTest::outputThatCannotBeWritten()
{
    std::ofstream full("/dev/full");
    std::ostringstream messages;
    const std::vector<std::string> words{"info", "demo", "--quiet"};
    QCOMPARE(app::runCommandLine(words, builtResources(), full, messages, false), 1);
    QVERIFY2(messages.str().find("standard output") != std::string::npos
                 && messages.str().find("full") != std::string::npos,
             messages.str().c_str());
}

QTEST_MAIN(AppBadInputTest)
#include "app_bad_input_test.moc"
