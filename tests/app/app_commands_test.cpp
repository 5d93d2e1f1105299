// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/app_run.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace prosector::tests;

namespace {

// The figures of transformers in float64 (resources/demo/report.json has others of the same kind).
constexpr double bosWindowsPerplexity = 31.509505;
constexpr double paperPerplexity = 32.243556;

QString zeroed()
{
    return QStringLiteral("zero:1:down:100:300");
}

double relativeDifference(double value, double expected)
{
    const double difference = std::abs(value - expected) / std::abs(expected);
    qInfo("%.9g, expected %.9g: relative difference %.2g", value, expected, difference);
    return difference;
}

} // namespace

class AppCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void models();
    void info();
    void tokenize();
    void tokenizeJoinsWikitext();
    void perplexity();
    void perplexityOfThePaper();
    void perplexityOfLmEval();
    void perplexityOfPassages();
    void perplexityWithEdits();
    void perplexityOfPrompts();
    void scan();
    void scanToFiles();
    void stopWords();
    void analyse();
    void analyseLists();
    void lambada();
    void generate();
    void activations();
    void saysTheSameAsText();

private:
    QTemporaryDir m_folder;
};

void AppCommandsTest::models()
{
    const QByteArray before = qgetenv("HF_HUB_CACHE");
    const QTemporaryDir cache;
    qputenv("HF_HUB_CACHE", cache.path().toUtf8());
    QVERIFY(run({"models"}).text.contains("no models in " + cache.path()));
    const QString snapshot = cache.filePath("models--org--name/snapshots/abc");
    QVERIFY(QDir().mkpath(snapshot) && QDir().mkpath(cache.filePath("models--org--name/refs")));
    QFile reference(cache.filePath("models--org--name/refs/main"));
    QVERIFY(reference.open(QIODevice::WriteOnly) && reference.write("abc") == 3);
    reference.close();
    QFile config(snapshot + "/config.json");
    QVERIFY(config.open(QIODevice::WriteOnly) && config.write(R"({"model_type":"llama"})") == 22);
    config.close();

    const Answer answer = run({"models", "--json"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json["cache"].toString(), cache.path());
    QCOMPARE(answer.json["models"].toArray().size(), 1);
    const QJsonObject model = answer.json["models"].toArray()[0].toObject();
    QCOMPARE(model["name"].toString(), "org/name");
    QCOMPARE(model["revision"].toString(), "main");
    QCOMPARE(model["commit"].toString(), "abc");
    QCOMPARE(model["path"].toString(), snapshot);
    QCOMPARE(model["bytes"].toInt(), 22);
    QCOMPARE(model["family"].toString(), "llama");
    QCOMPARE(model["complete"].toBool(true), false);
    QVERIFY(model["missing"].toString().contains("weights are missing"));
    QCOMPARE(model["date"].toString().size(), 10);
    const QString table = run({"models"}).text;
    for (const char* word : {"org/name", "main", "22 B", "llama", "no: the weights"}) {
        QVERIFY2(table.contains(word), qPrintable(table));
    }
    QCOMPARE(run({"models", "org/name"}).code, 2);
    before.isNull() ? qunsetenv("HF_HUB_CACHE") : qputenv("HF_HUB_CACHE", before);
}

void AppCommandsTest::info()
{
    const Answer answer = run({"info", "demo", "--json", "--quiet"});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.messages.isEmpty());
    const QJsonObject& json = answer.json;
    QCOMPARE(json["family"].toString(), "llama");
    QCOMPARE(json["parameters"].toInt(), 2869920);
    QCOMPARE(json["layers"].toInt(), 8);
    QCOMPARE(json["width"].toInt(), 160);
    QCOMPARE(json["heads"].toInt(), 5);
    QCOMPARE(json["kv_heads"].toInt(), 5);
    QCOMPARE(json["intermediate"].toInt(), 448);
    QCOMPARE(json["vocabulary"].toInt(), 2048);
    QCOMPARE(json["context"].toInt(), 256);
    QCOMPARE(json["dtype"].toString(), "bfloat16");
    QCOMPARE(json["file_bytes"].toInt(), 5747800);
    QVERIFY(json["bytes_needed"].toInt() >= 2869920 * 2);
    QCOMPARE(json["tied"].toBool(), true);
    QCOMPARE(json["specimen"].toBool(), true);
    const QJsonArray tensors = json["tensors"].toArray();
    QCOMPARE(tensors.size(), 74);
    const QJsonObject first = tensors.first().toObject();
    QCOMPARE(first["name"].toString(), "model.embed_tokens.weight");
    QCOMPARE(first["shape"].toArray(), (QJsonArray{2048, 160}));
    QCOMPARE(first["dtype"].toString(), "bfloat16");
    QVERIFY(first["file"].toString().endsWith("model.safetensors"));
}

void AppCommandsTest::tokenize()
{
    const Answer answer = run({"tokenize", "demo", "--prompt", "Once upon a time \xf0\x9f\x98\x80", "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonArray ids = answer.json["ids"].toArray();
    const QJsonArray pieces = answer.json["pieces"].toArray();
    QCOMPARE(ids.size(), pieces.size());
    QCOMPARE(ids.first().toInt(), 1);
    QCOMPARE(pieces.first().toString(), "<s>");
    QCOMPARE(pieces.last().toString(), "<0x80>");
    const QJsonArray plain =
        run({"tokenize", "demo", "--prompt", "Once upon a time", "--no-special", "--json"}).json["ids"].toArray();
    QVERIFY(plain.size() > 1 && plain.first().toInt() != 1);
    const Answer none = run({"tokenize", "demo", "--prompt", "", "--json"});
    QCOMPARE(none.code, 0);
    QVERIFY(none.json["ids"].isArray() && none.json["ids"].toArray().isEmpty());
    const QString file = QString::fromStdString((builtResources().demoModel() / "tokenizer.json").string());
    QCOMPARE(run({"tokenize", file, "--prompt", "Once upon a time", "--no-special", "--json"}).json["ids"].toArray(),
             plain);
}

void AppCommandsTest::tokenizeJoinsWikitext()
{
    const auto text = optionalData("texts/wikitext-2/wiki.test.raw");
    const auto tokenizer = optionalData("tokenizers/gpt2");
    PROSECTOR_SKIP_WITHOUT(text)
    PROSECTOR_SKIP_WITHOUT(tokenizer)
    const Answer answer = run({"tokenize", QString::fromStdString(tokenizer.string()), "--text",
                               QString::fromStdString(text.string()), "--join", "wikitext", "--no-special", "--json"});
    QCOMPARE(answer.json["ids"].toArray().size(), 287644);
}

void AppCommandsTest::perplexity()
{
    const Answer answer = run({"perplexity", "demo", "--window", "256", "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonObject& json = answer.json;
    QVERIFY(relativeDifference(json["perplexity"].toDouble(), bosWindowsPerplexity) < 1e-6);
    QVERIFY(relativeDifference(json["loss"].toDouble(), std::log(bosWindowsPerplexity)) < 1e-6);
    QVERIFY(json["standard_error"].toDouble() > 0.01 && json["standard_error"].toDouble() < 0.1);
    QCOMPARE(json["tokens"].toInt(), 4655);
    QCOMPARE(json["windows"].toInt(), 19);
    QCOMPARE(json["protocol"].toString(), "bos-windows");
    QCOMPARE(json["window"].toInt(), 256);
    QVERIFY(json.contains("stride"));
    QCOMPARE(json["bos"].toBool(), true);
    QCOMPARE(json["dtype"].toString(), "float32");
    QVERIFY(!json.contains("baseline"));
    QVERIFY(answer.messages.contains("evaluating"));
}

void AppCommandsTest::perplexityOfThePaper()
{
    const QJsonObject json = run({"perplexity", "demo", "--window", "256", "--protocol", "paper", "--json"}).json;
    QVERIFY(relativeDifference(json["perplexity"].toDouble(), paperPerplexity) < 1e-6);
    QCOMPARE(json["tokens"].toInt(), 4590);
    QCOMPARE(json["protocol"].toString(), "paper");
}

void AppCommandsTest::perplexityOfLmEval()
{
    const QStringList words{"perplexity", "demo", "--protocol", "lm-eval"};
    const QJsonObject json = run(words + QStringList{"--json", "--edit", zeroed()}).json;
    QCOMPARE(json["protocol"].toString(), "lm-eval");
    QCOMPARE(json["window"].toInt(), 256);
    QCOMPARE(json["bos"].toBool(), true);
    for (const QJsonObject& one : {json, json["baseline"].toObject()}) {
        QCOMPARE(one["tokens"].toInt(), 4655);
        QCOMPARE(one["words"].toInt(), 3045);
        QCOMPARE(one["bytes"].toInt(), 15029);
        const double sum = one["loss"].toDouble() * 4655;
        QVERIFY(relativeDifference(one["word_perplexity"].toDouble(), std::exp(sum / 3045)) < 1e-12);
        QVERIFY(relativeDifference(one["byte_perplexity"].toDouble(), std::exp(sum / 15029)) < 1e-12);
        QVERIFY(relativeDifference(one["bits_per_byte"].toDouble(), sum / 15029 / std::log(2)) < 1e-12);
    }
    QVERIFY(run(words).text.contains("word perplexity"));
    QVERIFY(!json.contains("published")); // nobody published anything about the demo
}

void AppCommandsTest::perplexityOfPassages()
{
    const QString file = m_folder.filePath("parts.txt");
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Once upon a time there was a dog.||The dog ran.||No.||One day it rained.");
    text.close();
    const QStringList words{"perplexity", "demo", "--text", file, "--protocol", "passages", "--json"};
    const QJsonObject json =
        run(words + QStringList{"--passages", "||", "--min-characters", "4", "--max-passages", "2"}).json;
    QCOMPARE(json["passages"].toInt(), 2);
    QCOMPARE(json["windows"].toInt(), 2);
    QVERIFY(json["text"].toString().contains("first 2 parts between \"||\" of at least 4 characters"));
    const Answer undivided = run(words);
    QCOMPARE(undivided.code, 2);
    QVERIFY(undivided.messages.contains("--passages"));
    QCOMPARE(run({"perplexity", "demo", "--max-passages", "2"}).code, 2);
    QCOMPARE(run(words + QStringList{"--passages", "||", "--min-characters", "99"}).code, 1);
}

void AppCommandsTest::analyse()
{
    const QString out = m_folder.filePath(QStringLiteral("figure"));
    const Answer answer = run({"analyse", "linearity", "demo", "--window", "256", "--max-tokens", "2000", "--set",
                               "rows=no-first", "--out", out, "--json"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json["analysis"].toString(), QStringLiteral("linearity"));
    QCOMPARE(answer.json["model"].toString(), QStringLiteral("demo"));
    QCOMPARE(answer.json["text"].toString(), QStringLiteral("builtin:evaluation"));
    QCOMPARE(answer.json["parameters"].toObject()["rows"].toString(), QStringLiteral("no-first"));
    const QJsonObject table = answer.json["tables"].toArray()[0].toObject();
    QCOMPARE(table["columns"].toArray()[0].toString(), QStringLiteral("layer"));
    QCOMPARE(table["units"].toArray().size(), table["columns"].toArray().size());
    const QJsonArray rows = table["rows"].toArray();
    QCOMPARE(rows.size(), 8);

    // The same numbers in every form.
    const double linearity = rows[3].toArray()[1].toDouble();
    QFile csv(out + QStringLiteral("/linearity-layers.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().split('\n');
    QVERIFY(lines[0].startsWith("layer,linearity,linearity_adjusted,"));
    QCOMPARE(lines[4].split(',')[1].toDouble(), linearity);
    const std::vector<double> written =
        readDataset<double>((out + QStringLiteral("/linearity.h5")).toStdString(), "/layers/linearity");
    QCOMPARE(written.size(), std::size_t(8));
    QCOMPARE(written[3], linearity);

    const QImage picture(out + QStringLiteral("/linearity-1.png"));
    QVERIFY(picture.width() > 1000 && picture.height() > 600);
    QVERIFY(answer.json["files"].toArray().last().toString().endsWith(QStringLiteral(".png")));
}

void AppCommandsTest::analyseLists()
{
    const Answer answer = run({"analyse", "--list", "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonArray all = answer.json["analyses"].toArray();
    QVERIFY(all.size() >= 17);
    QCOMPARE(all[0].toObject()["id"].toString(), QStringLiteral("linearity"));
    const QJsonObject rows = all[0].toObject()["parameters"].toArray()[0].toObject();
    QCOMPARE(rows["words"].toArray()[1].toString(), QStringLiteral("no-first"));
    QCOMPARE(rows["titles"].toArray()[1].toString(), QStringLiteral("without position 0"));
    const QString text = run({"analyse", "--list"}).text;
    QVERIFY(text.contains("--set rows=..."));
    QVERIFY(text.contains("(all | no-first: without position 0 | "));
}

void AppCommandsTest::lambada()
{
    const QString file = m_folder.filePath("passages.jsonl");
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("{\"text\": \"Once upon a time\"}\n{\"text\": \"The dog sat and said seventeen\"}\n"
               "{\"text\": \"word\"}\n");
    text.close();
    const QStringList words{"lambada", "demo", "--text", file, "--limit", "2"};
    const Answer answer = run(words + QStringList{"--edit", zeroed(), "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonObject original = answer.json["baseline"].toObject();
    QCOMPARE(answer.json["passages"].toInt(), 2);
    QCOMPARE(answer.json["bos"].toBool(), true);
    QCOMPARE(original["lm_eval"].toObject()["accuracy"].toDouble(), 0.5);
    QCOMPARE(original["openai"].toObject()["accuracy"].toDouble(), 1.0); // "seventeen" begins badly and ends well
    QVERIFY(std::abs(original["lm_eval"].toObject()["accuracy_standard_error"].toDouble() - 0.5) < 1e-12);
    QVERIFY(answer.json["lm_eval"].toObject()["perplexity"].toDouble()
            > original["lm_eval"].toObject()["perplexity"].toDouble());
    QVERIFY(original["openai"].toObject()["perplexity"].toDouble() > 1);
    const Answer shown = run(words);
    QVERIFY(shown.text.contains("lambada_openai") && shown.text.contains("OpenAI"));
    const Answer broken = run({"lambada", "demo", "--text", file});
    QCOMPARE(broken.code, 1);
    QVERIFY(broken.messages.contains("passage 3"));
    QCOMPARE(run({"lambada", "demo", "--limit", "0"}).code, 2);
    QCOMPARE(run({"lambada", "demo", "--limit", "3", "--json"}).code, 0); // the built-in text's lines
}

void AppCommandsTest::perplexityWithEdits()
{
    const Answer answer =
        run({"perplexity", "demo", "--window", "256", "--edit", zeroed(), "--edit", "linear:4:0.5", "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonObject& json = answer.json;
    QCOMPARE(json["edits"].toArray(), (QJsonArray{zeroed(), "linear:4:0.5"}));
    const QJsonObject baseline = json["baseline"].toObject();
    QVERIFY(relativeDifference(baseline["perplexity"].toDouble(), bosWindowsPerplexity) < 1e-6);
    QCOMPARE(baseline["tokens"].toInt(), 4655);
    QVERIFY(json["perplexity"].toDouble() > 20 * bosWindowsPerplexity);
    const double change = json["delta_loss"].toDouble();
    QVERIFY(std::abs(change - (json["loss"].toDouble() - baseline["loss"].toDouble())) < 1e-9);
    QVERIFY(relativeDifference(json["ratio"].toDouble(), std::exp(change)) < 1e-12);
    const QJsonArray interval = json["delta_interval"].toArray();
    QCOMPARE(interval.size(), 2);
    QVERIFY(interval[0].toDouble() < change && change < interval[1].toDouble());
    const QJsonArray fits = json["linear_blocks"].toArray();
    QCOMPARE(fits.size(), 1);
    const QJsonObject fit = fits[0].toObject();
    QCOMPARE(fit["layer"].toInt(), 4);
    QCOMPARE(fit["calibration"].toString(), "builtin:calibration");
    QVERIFY(fit["rows"].toInt() > 6000);
    QCOMPARE(fit["lambda"].toDouble(), 1e-4);
    QVERIFY(fit["held_out_r2"].toDouble() > 0.9 && fit["held_out_r2"].toDouble() < 1);
}

void AppCommandsTest::perplexityOfPrompts()
{
    // One window: there is no interval, which JSON cannot write as infinity.
    const QJsonObject json =
        run({"perplexity", "demo", "--prompt", "Once upon a time", "--edit", "drop:4", "--json"}).json;
    QCOMPARE(json["windows"].toInt(), 1);
    QVERIFY(json["delta_loss"].isDouble());
    QCOMPARE(json["delta_interval"].toArray(), (QJsonArray{QJsonValue(), QJsonValue()}));
    QCOMPARE(json["delta_interval_text"].toString(), "[-inf, inf]");
    const QJsonObject few = run({"perplexity", "demo", "--max-tokens", "10", "--json"}).json;
    QCOMPARE(few["tokens"].toInt(), 10);
    const QJsonObject bare = run({"perplexity", "demo", "--max-tokens", "10", "--bos", "no", "--json"}).json;
    QCOMPARE(bare["tokens"].toInt(), 9);
    QCOMPARE(bare["bos"].toBool(), false);
}

void AppCommandsTest::scan()
{
    const Answer answer = run({"scan", "demo", "--window", "256", "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonObject& json = answer.json;
    QCOMPARE(json["tokens"].toInt(), 4674);
    QVERIFY(relativeDifference(json["chance_level"].toDouble(), 160.0 / 4673) < 1e-12);
    const QJsonArray layers = json["layers"].toArray();
    QCOMPARE(layers.size(), 8);
    for (int i = 0; i < layers.size(); ++i) {
        const QJsonObject layer = layers[i].toObject();
        QCOMPARE(layer["layer"].toInt(), i);
        for (const char* measure : {"linearity", "linearity_update", "linearity_update_no_first", "block_influence"}) {
            QVERIFY2(layer[measure].isDouble() && layer[measure].toDouble() > 0 && layer[measure].toDouble() < 1,
                     measure);
        }
        for (const char* peak : {"down_in", "down_out", "residual_max"}) {
            for (const char* part : {"value", "token", "channel"}) {
                QVERIFY2(layer[peak].toObject()[part].isDouble(), part);
            }
        }
    }
    const QJsonArray weights = json["super_weights"].toArray();
    QVERIFY(!weights.isEmpty());
    const QJsonObject top = weights[0].toObject();
    QCOMPARE(top["layer"].toInt(), 1);
    QCOMPARE(top["row"].toInt(), 100);
    QCOMPARE(top["col"].toInt(), 300);
    QCOMPARE(top["value"].toDouble(), 1.671875);
    QVERIFY(relativeDifference(top["input"].toDouble(), 142.63595581054688) < 1e-5);
    QVERIFY(relativeDifference(top["output"].toDouble(), 237.76051330566406) < 1e-5);
    QVERIFY(std::abs(top["explained"].toDouble() - 1) < 0.01);
}

void AppCommandsTest::scanToFiles()
{
    const QString out = m_folder.filePath("new/scan");
    const Answer answer = run({"scan", "demo", "--max-tokens", "600", "--out", out, "--json"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json["files"].toArray().size(), 4);
    QFile table(out + "/layers.csv");
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 9);
    for (const QByteArray& line : lines) {
        QCOMPARE(line.count(','), lines[0].count(','));
    }
    const double written = lines[2].split(',').at(1).toDouble();
    QCOMPARE(written, answer.json["layers"].toArray()[1].toObject()["linearity"].toDouble());
    QFile scan(out + "/scan.h5");
    QVERIFY(scan.open(QIODevice::ReadOnly));
    QCOMPARE(scan.read(8), QByteArray("\x89HDF\r\n\x1a\n"));
    for (const char* name : {"/linearity.png", "/spikes.png"}) {
        const QImage image(out + name);
        QVERIFY2(image.width() > 600 && image.height() > 300, name);
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); x += 2) {
            for (int y = 0; y < image.height(); y += 2) {
                colors.insert(image.pixel(x, y));
            }
        }
        QVERIFY2(colors.size() > 10, name); // something is drawn
    }
    QCOMPARE(QDir(out).entryList(QDir::Files).size(), 4);
}

void AppCommandsTest::stopWords()
{
    const QString list = m_folder.filePath("words.txt");
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("the\r\n\n  and \nelephantine\nthe\n");
    file.close();
    const Answer answer = run({"stopwords", "demo", "--window", "256", "--words", list, "--edit", zeroed(), "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonArray words = answer.json["words"].toArray();
    QCOMPARE(words.size(), 4);
    const QJsonObject the = words[0].toObject();
    QCOMPARE(the["word"].toString(), "the");
    QCOMPARE(words[1].toObject()["word"].toString(), "and");
    QVERIFY(relativeDifference(the["ratio"].toDouble(), the["after"].toDouble() / the["before"].toDouble()) < 1e-12);
    QCOMPARE(the["interval"].toArray().size(), 2);
    QCOMPARE(the["several_tokens"].toBool(), false);
    QCOMPARE(words[2].toObject()["several_tokens"].toBool(), true);
    double sum = 0;
    for (int i = 0; i < 3; ++i) { // "the" counts once
        sum += words[i].toObject()["before"].toDouble();
    }
    QVERIFY(relativeDifference(answer.json["mass"].toObject()["before"].toDouble(), sum) < 1e-12);
    QVERIFY(answer.json["mass"].toObject()["after"].isDouble());

    const QJsonObject unedited = run({"stopwords", "demo", "--max-tokens", "600", "--json"}).json;
    QVERIFY(unedited["words"].toArray().size() > 100);
    QCOMPARE(unedited["words"].toArray()[1].toObject()["ratio"].toDouble(), 1.0);
}

void AppCommandsTest::generate()
{
    const QString prompt = "Once upon a time, there was a little girl named Lily.";
    const Answer answer =
        run({"generate", "demo", "--prompt", prompt, "--max-tokens", "24", "--edit", zeroed(), "--json"});
    QCOMPARE(answer.code, 0);
    const QString original = answer.json["original"].toString();
    QVERIFY2(original.startsWith(" She loved to play with her toys and eat yummy food. One day, she went to"),
             qPrintable(original));
    QVERIFY(answer.json["edited"].toString() != original);
    const QStringList drawn{"generate", "demo",          "--prompt", prompt,  "--max-tokens",
                            "24",       "--temperature", "1",        "--seed"};
    const QString first = run(drawn + QStringList{"5", "--json"}).json["original"].toString();
    QCOMPARE(run(drawn + QStringList{"5", "--json"}).json["original"].toString(), first);
    QVERIFY(run(drawn + QStringList{"6", "--json"}).json["original"].toString() != first);
    QVERIFY(answer.json["tokens_per_second"].toDouble() > 0);
    QVERIFY(answer.json["edited_tokens_per_second"].toDouble() > 0);

    // As text it is written while it is made, and is the same.
    const Answer shown = run({"generate", "demo", "--prompt", prompt, "--tokens", "24", "--edit", zeroed()});
    QCOMPARE(shown.code, 0);
    const QString texts = "original\n" + prompt + original + "\n\nedited\n" + prompt + answer.json["edited"].toString()
        + "\n\ntokens per second: ";
    QVERIFY2(shown.text.startsWith(texts), qPrintable(shown.text));
    const QString likeliest = run(drawn + QStringList{"5", "--top-k", "1", "--json"}).json["original"].toString();
    QCOMPARE(likeliest, original);
    QCOMPARE(run(drawn + QStringList{"5", "--top-p", "0.01", "--json"}).json["original"].toString(), original);
}

void AppCommandsTest::activations()
{
    const QString out = m_folder.filePath("activations.h5");
    const Answer answer = run({"activations", "demo", "--token-ids", "1,5,9; 1,7,7", "--out", out, "--json"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json["sequences"].toInt(), 2);
    QCOMPARE(answer.json["tokens"].toInt(), 3);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(8), QByteArray("\x89HDF\r\n\x1a\n"));
    QVERIFY(file.size() > 2 * 3 * 2048 * 4); // the logits alone
}

void AppCommandsTest::saysTheSameAsText()
{
    const Answer answer = run({"perplexity", "demo", "--window", "256", "--quiet"});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.messages.isEmpty());
    for (const char* part : {"31.5095", "4655", "bos-windows, window 256, with BOS", "builtin:evaluation"}) {
        QVERIFY2(answer.text.contains(part), qPrintable(answer.text));
    }
    QVERIFY(run({"info", "demo", "--quiet"}).text.contains("specimen"));
    QVERIFY(run({"scan", "demo", "--max-tokens", "300", "--quiet"}).text.contains("super weight"));
}

QTEST_MAIN(AppCommandsTest)
#include "app_commands_test.moc"
