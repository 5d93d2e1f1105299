// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an export writes: weights in every storage form, shards, configs, records; what it refuses.

#include "tests/core/error_check.h"
#include "tests/core/export_check.h"
#include "tests/core/letter_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

Text builtinText(const std::string& name)
{
    return {name, contentOf(sourceFolder() / "resources/texts" / (name + ".txt"))};
}

QJsonObject jsonIn(const std::filesystem::path& file)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(file))).object();
}

} // namespace

class ExportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAnUneditedModelByteForByte()
    {
        open("gpt_neox"); // three shards
        const ExportResult whole = exported({}, "whole");
        QCOMPARE(differenceOf(path() / "model", whole.folder).tensors, QStringList());
        QCOMPARE(
            entriesOf(whole.folder),
            QStringList({"README.md", "config.json", "generation_config.json", "model.safetensors", "tokenizer.json"}));
        QCOMPARE(whole.proof->difference, 0.0);

        ExportRequest request = exportOf({}, letters(300), path() / "shards");
        request.shardBytes = 20'000;
        const ExportResult shards = m_engine->exportModel(request, {});
        const QJsonObject index = jsonIn(shards.folder / "model.safetensors.index.json");
        QVERIFY(index["weight_map"].toObject().size() > 10);
        QVERIFY(std::filesystem::exists(shards.folder / "model-00002-of-00006.safetensors")
                || entriesOf(shards.folder).size() > 5);
        QVERIFY(!std::filesystem::exists(shards.folder / "model.safetensors"));
        QCOMPARE(differenceOf(path() / "model", shards.folder).tensors, QStringList());
        std::int64_t bytes = 0;
        for (const ExportedFile& file : shards.files) {
            QCOMPARE(static_cast<std::int64_t>(std::filesystem::file_size(file.path)), file.bytes);
            bytes += file.bytes;
        }
        QCOMPARE(shards.bytes, bytes);
        QVERIFY(contentOf(whole.folder / "model.safetensors").find(R"("__metadata__":{"format":"pt"})")
                != std::string::npos);
    }

    void writesFloat8()
    {
        copyWithLetters("llama", path() / "model");
        const auto source = Checkpoint::open(path() / "model");
        SafetensorsMaker maker;
        for (const StoredTensor& tensor : source->tensors()) {
            const bool isMatrix = tensor.name.ends_with("down_proj.weight");
            std::string codes(tensor.bytes.size() / 4, '\0');
            for (std::size_t i = 0; i < codes.size(); ++i) {
                codes[i] = static_cast<char>(i * 37 % 100 + (i % 3 == 0 ? 128 : 0));
            }
            const std::string values(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size());
            maker.add(tensor.name, isMatrix ? "F8_E4M3" : "F32", tensor.shape, isMatrix ? codes : values);
        }
        maker.write(path() / "float8" / "model.safetensors");
        for (const char* file : {"config.json", "tokenizer.json"}) {
            std::filesystem::copy_file(path() / "model" / file, path() / "float8" / file);
        }
        m_engine = makeEngine({});
        m_engine->open(path() / "float8", {});
        const ExportResult result = exported({"scale:1:down:1:2:-1.5", "set:1:down:3:4:-0.3"}, "out");
        const ByteDifference difference = differenceOf(path() / "float8", result.folder);
        QCOMPARE(difference.tensors, QStringList("model.layers.1.mlp.down_proj.weight"));
        QCOMPARE(difference.bytes, 2);
        QVERIFY(result.proof->difference < 1e-7);
    }

    void rewritesLayerLists()
    {
        open("gemma2");
        const QJsonObject config = jsonIn(exported({"drop:0"}, "out").folder / "config.json");
        QCOMPARE(config["num_hidden_layers"].toInt(), 2);
        QCOMPARE(config["layer_types"].toArray(), QJsonArray({"full_attention", "sliding_attention"}));
        open("gemma2-defaults"); // a rule over even and odd blocks, without a list
        QCOMPARE(jsonIn(exported({"drop:0"}, "out2").folder / "config.json")["layer_types"].toArray(),
                 QJsonArray({"full_attention", "sliding_attention"}));
        open("qwen2-window");
        QCOMPARE(jsonIn(exported({"drop:0"}, "out3").folder / "config.json")["max_window_layers"].toInt(), 0);
        open("qwen2");
        QCOMPARE(jsonIn(exported({"drop:0"}, "out4").folder / "config.json")["max_window_layers"].toInt(), 28);
        open("qwen2_moe"); // block 1 has a plain MLP
        const QJsonObject mixture = jsonIn(exported({"drop:0"}, "out5").folder / "config.json");
        QCOMPARE(mixture["mlp_only_layers"].toArray(), QJsonArray({0}));
        open("gpt_neo");
        QCOMPARE(jsonIn(exported({"drop:0"}, "out6").folder / "config.json")["num_layers"].toInt(), 2);
    }

    void foldsInFloat32OrRounded()
    {
        openDemo();
        const ExportResult wide = m_engine->exportModel(demoExport({"fold-span:4-5"}, "wide"), {});
        QCOMPARE(wide.layers, 6);
        const auto checkpoint = Checkpoint::open(wide.folder);
        QCOMPARE(checkpoint->find("model.layers.3.mlp.down_proj.weight")->dtype, DataType::Float32);
        ExportRequest request = demoExport({"fold-span:4-5"}, "rounded");
        request.roundFolded = true;
        const ExportResult rounded = m_engine->exportModel(request, {});
        const DataType stored = Checkpoint::open(demoFolder())->find("model.layers.3.mlp.down_proj.weight")->dtype;
        QCOMPARE(Checkpoint::open(rounded.folder)->find("model.layers.3.mlp.down_proj.weight")->dtype, stored);
        qInfo("folded: %.9g, rounded to %s: %.9g", wide.proof->expected, name(stored).data(), rounded.proof->expected);
    }

    void foldsLinearBlocksOnRequest()
    {
        openDemo();
        ExportRequest request = demoExport({"linear:5"}, "folded");
        QCOMPARE(complaintAbout(errorOf([&] { m_engine->exportModel(request, {}); }), ErrorCode::Unsupported,
                                {"linear:5", "Fold it"}),
                 QString());
        request.linear = LinearForm::Fold;
        const ExportResult result = m_engine->exportModel(request, {});
        QCOMPARE(result.written, EditList{parseEdit("fold-span:5-5")});
        QVERIFY(result.proof->dissected != result.proof->expected);
        QVERIFY(contentOf(result.folder / "README.md").find("fold-span:5-5") != std::string::npos);
    }

    // Linear blocks as tensors of their own: they open again, are dissected and exported again.
    void writesLinearBlocksExactly()
    {
        openDemo();
        ExportRequest request = demoExport({"linear:2", "linear-span:4-5:0.5", "mean:3", "linear:7"}, "extra");
        request.linear = LinearForm::Extra;
        const ExportResult result = m_engine->exportModel(request, {});
        QCOMPARE(result.layers, 3);
        QCOMPARE(result.written, request.edits);
        const QJsonObject config = jsonIn(result.folder / "config.json");
        QCOMPARE(config["model_type"].toString(), QString("prosector"));
        QCOMPARE(config["prosector_base_model_type"].toString(), QString("llama"));
        const QJsonArray maps = config["prosector_linear_blocks"].toArray();
        QCOMPARE(maps.size(), 4);
        QCOMPARE(maps[0].toObject()["before"].toInt(), 2);
        QCOMPARE(maps[1].toObject()["weight"].toBool(), false);
        QCOMPARE(maps[3].toObject()["before"].toInt(), 3);
        QVERIFY(contentOf(result.folder / "modeling_prosector.py").find("ProsectorForCausalLM") != std::string::npos);
        qInfo("relative difference %.3g", result.proof->difference);

        m_engine = makeEngine({});
        QCOMPARE(m_engine->open(result.folder, {})->insertedMaps, 4);
        const ExportResult again = m_engine->exportModel(demoExport({"drop:2"}, "again"), {});
        QCOMPARE(again.proof->before, result.proof->reopened);
        QCOMPARE(again.layers, 2);
        QCOMPARE(jsonIn(again.folder / "config.json")["prosector_linear_blocks"].toArray().size(), 4);
    }

    void refusesDamagedMaps_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("word");
        QTest::newRow("beyond the end") << R"([{"before":4,"weight":false}])"
                                        << "before";
        QTest::newRow("no number") << R"([{"before":"1","weight":false}])"
                                   << "before";
        QTest::newRow("no object") << R"([3])"
                                   << "no object";
        QTest::newRow("missing tensor") << R"([{"before":1,"weight":true}])"
                                        << "maps.0.weight";
        QTest::newRow("not in order") << R"([{"before":2,"weight":false},{"before":1,"weight":false}])"
                                      << "order";
    }

    void refusesDamagedMaps()
    {
        QFETCH(QString, list);
        QFETCH(QString, word);
        open("llama");
        QJsonObject config = jsonIn(path() / "model" / "config.json");
        const std::int64_t width = config["hidden_size"].toInt();
        config["prosector_linear_blocks"] = QJsonDocument::fromJson(list.toUtf8()).array();
        SafetensorsMaker::writeBytes(path() / "model" / "config.json", QJsonDocument(config).toJson().toStdString());
        SafetensorsMaker maker;
        for (const char* name : {"maps.0.bias", "maps.1.bias"}) {
            maker.add(name, "F32", {width}, bytesOf(std::vector<float>(static_cast<std::size_t>(width))));
        }
        maker.write(path() / "model" / "prosector_linear.safetensors");
        const auto error = errorOf([this] { m_engine->open(path() / "model", {}); });
        QVERIFY(error);
        QVERIFY2(QString(error->what()).contains(word), error->what());
        QVERIFY(!error->remedy().empty());
    }

    void refusesWhatNoCheckpointHolds_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("mean:4") << "vector";
        QTest::newRow("fix-norm:final") << "deviation";
        QTest::newRow("clamp:mid:2:100:all:1") << "activation";
        QTest::newRow("restore-sa:1:100:300") << "zero:LAYER";
    }

    void refusesWhatNoCheckpointHolds()
    {
        QFETCH(QString, word);
        const QString edit = QTest::currentDataTag();
        openDemo();
        QCOMPARE(complaintAbout(errorOf([&] { m_engine->exportModel(demoExport({edit}, "refused"), {}); }),
                                ErrorCode::Unsupported, {edit, word}),
                 QString());
        QCOMPARE(entriesOf(path()), QStringList());
    }

    void refusesToDropEverything()
    {
        open("llama");
        QCOMPARE(complaintAbout(errorOf([this] {
                                    exported({"drop:0", "drop:1", "drop:2"}, "none");
                                }),
                                ErrorCode::Unsupported, {"every block"}),
                 QString());
        QCOMPARE(entriesOf(path()), QStringList("model"));
    }

    void recordsWhatItIs()
    {
        openDemo();
        ExportRequest request = demoExport({"drop:4", "scale:1:down:100:300:1.1"}, "out");
        request.commandLine = "prosector export demo --edit drop:4";
        const ExportResult result = m_engine->exportModel(request, {});
        const QString readme = QString::fromStdString(contentOf(result.folder / "README.md"));
        for (const QString& word :
             {QString("drop:4\n"), QString("scale:1:down:100:300:1.1"), QString("bos-windows"), QString("evaluation"),
              QString("0, 1, 2, 3, 5, 6, 7"), QString("prosector export demo"), QString("License")}) {
            QVERIFY2(readme.contains(word), qPrintable(word));
        }
        QVERIFY(!std::filesystem::exists(result.folder / "mergekit.yml"));
        const ExportResult dropped = m_engine->exportModel(demoExport({"drop:3", "drop:4", "drop:6"}, "dropped"), {});
        QVERIFY(contentOf(dropped.folder / "mergekit.yml").find("layer_range: [0, 3]") != std::string::npos);
        QVERIFY(contentOf(dropped.folder / "mergekit.yml").find("layer_range: [5, 6]") != std::string::npos);
    }

    void keepsTheSpectrumOfRealModels_data()
    {
        QTest::addColumn<QString>("edit");
        for (const char* model : {"demo", "stories260K", "babyllama-tok361"}) {
            QTest::addRow("%s drop", model) << "drop:2";
            QTest::addRow("%s scale", model) << "scale:1:down:10:30:0.5";
        }
    }

    void keepsTheSpectrumOfRealModels()
    {
        QFETCH(QString, edit);
        const QString model = QString(QTest::currentDataTag()).section(' ', 0, 0);
        const std::filesystem::path source = optionalData("models/" + model.toStdString());
        PROSECTOR_SKIP_WITHOUT(source);
        m_engine = makeEngine({});
        m_engine->open(source, {});
        const ExportResult result = m_engine->exportModel(demoExport({edit}, "out"), {});
        qInfo("before %.9g, expected %.9g, reopened %.9g, relative difference %.3g over %lld tokens",
              result.proof->before, result.proof->expected, result.proof->reopened, result.proof->difference,
              static_cast<long long>(result.proof->tokens));
        QVERIFY(result.proof->difference < 1e-7);
    }

    // The llama2.c form of a model becomes its Hugging Face form, bit for bit.
    void turnsLlama2cIntoLlama()
    {
        const std::filesystem::path raw = optionalData("models/stories260K/raw");
        PROSECTOR_SKIP_WITHOUT(raw);
        m_engine = makeEngine({});
        m_engine->open(raw / "stories260K.bin", {});
        const ExportResult result = m_engine->exportModel(demoExport({}, "out"), {});
        QCOMPARE(differenceOf(optionalData("models/stories260K"), result.folder).tensors, QStringList());
        QCOMPARE(jsonIn(result.folder / "config.json")["model_type"].toString(), QString("llama"));
        qInfo("relative difference %.3g", result.proof->difference);
    }

    void turnsPyTorchIntoSafetensors()
    {
        const std::filesystem::path folder = optionalData("models/tiny-random-llama");
        PROSECTOR_SKIP_WITHOUT(folder);
        m_engine = makeEngine({});
        m_engine->open(folder / "pytorch_model.bin", {});
        ExportRequest request = demoExport({"scale:0:down:1:2:0.5"}, "out");
        request.protocol.window = 100;
        const ExportResult result = m_engine->exportModel(request, {});
        QVERIFY(result.proof->difference < 1e-7);
        QVERIFY(std::filesystem::exists(result.folder / "model.safetensors"));
    }

private:
    std::filesystem::path path() const { return m_folder->path().toStdString(); }

    void open(const char* family)
    {
        std::filesystem::remove_all(path() / "model");
        m_engine = engineWithLetters(family, path());
    }

    void openDemo()
    {
        EngineOptions options;
        options.calibration = builtinText("calibration");
        m_engine = makeEngine(options);
        m_engine->open(demoFolder(), {});
    }

    ExportResult exported(const QStringList& edits, const char* name)
    {
        return m_engine->exportModel(exportOf(edits, letters(300), path() / name), {});
    }

    ExportRequest demoExport(const QStringList& edits, const char* name) const
    {
        ExportRequest request = exportOf(edits, builtinText("evaluation"), path() / name);
        request.protocol.window = 256;
        request.protocol.maxTokens = 1000;
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(ExportFilesTest)
#include "export_files_test.moc"
