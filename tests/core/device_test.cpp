// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Computing on another device than the processor, with a fake one that computes the same bits and faults, refuses or
// runs out of memory where a real one would: every family, every kind of edit, every door of the engine.

#include "core/edit/edit_grammar.h"
#include "core/engine/devices.h"
#include "core/engine/engine.h"
#include "tests/core/error_check.h"
#include "tests/core/fake_accelerator.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

using namespace prosector;
using namespace prosector::tests;

namespace {

Text shortText(const std::string& name, std::size_t bytes)
{
    return {name, contentOf(sourceFolder() / "resources/texts" / (name + ".txt")).substr(0, bytes)};
}

EngineOptions oneThread(DeviceKind device)
{
    EngineOptions options;
    options.device = device;
    options.threads = 1; // the fake device's products take as many
    options.calibration = shortText("calibration", 4000);
    return options;
}

RunRequest request(const std::string& edits = {})
{
    RunRequest result;
    result.text = shortText("evaluation", 1500);
    result.protocol.window = 64;
    result.watchedWords = {"the", "and"};
    for (const QString& edit : QString::fromStdString(edits).split(u' ', Qt::SkipEmptyParts)) {
        result.edits.push_back(parseEdit(edit.toStdString()));
    }
    return result;
}

std::vector<std::vector<double>> numbersOf(const Figure& figure)
{
    std::vector<std::vector<double>> columns;
    for (const Table& table : figure.tables) {
        for (const Column& column : table.columns) {
            std::vector<double> numbers;
            for (std::size_t row = 0; row < column.size(); ++row) {
                numbers.push_back(column.number(row));
            }
            columns.push_back(std::move(numbers));
        }
    }
    return columns;
}

bool areSame(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

} // namespace

class DeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cpu = makeEngine(oneThread(DeviceKind::Cpu));
        m_cpu->open(demoFolder(), {});
    }

    void init() { FakeAccelerator::reset(); }

    void devicesHaveNames()
    {
        for (const DeviceKind kind : {DeviceKind::Auto, DeviceKind::Cpu, DeviceKind::Cuda, DeviceKind::Mps}) {
            QVERIFY(deviceNamed(name(kind)) == kind);
        }
        QVERIFY(!deviceNamed("gpu"));
        QVERIFY(availableDevices().front() == DeviceKind::Cpu);
    }

    void whatIsNotThereIsSaid()
    {
        const QString complaint = complaintAbout(errorOf([] { FakeAccelerator::engine(oneThread(DeviceKind::Mps)); }),
                                                 ErrorCode::Unsupported, {"mps", "cuda", "driver"});
        QCOMPARE(complaint, QString());
        const auto engine = FakeAccelerator::engine(oneThread(DeviceKind::Auto));
        QVERIFY(engine->device().used == DeviceKind::Cuda);
        QCOMPARE(complaintAbout(errorOf([&] { engine->setDevice(DeviceKind::Mps); }), ErrorCode::Unsupported, {"mps"}),
                 QString());
        QVERIFY(engine->device().used == DeviceKind::Cuda);
    }

    void everyFamilyRunsThere_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "tests/data/families")) {
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
        }
    }

    void everyFamilyRunsThere()
    {
        QFETCH(QString, folder);
        const QTemporaryDir files;
        std::array<std::vector<float>, 2> logits;
        std::array<std::vector<float>, 2> down;
        for (const bool isFake : {false, true}) {
            const auto engine =
                isFake ? FakeAccelerator::engine(oneThread(DeviceKind::Cuda)) : makeEngine(oneThread(DeviceKind::Cpu));
            const auto facts = engine->open(folder.toStdString(), {});
            ActivationRequest asked;
            for (std::int64_t sequence = 0; sequence < 2; ++sequence) {
                asked.tokenIds.emplace_back();
                for (std::int64_t token = 0; token < 14; ++token) {
                    asked.tokenIds.back().push_back((token * 17 + sequence * 5) % facts->vocabulary);
                }
            }
            asked.file = files.filePath(isFake ? "fake.h5" : "cpu.h5").toStdString();
            FakeAccelerator::reset();
            engine->writeActivations(asked, {});
            QVERIFY(!engine->device().setback);
            QCOMPARE(FakeAccelerator::operations() > 0, isFake);
            logits[isFake] = readDataset(asked.file, "/logits");
            down[isFake] = readDataset(asked.file, "/block/0/out");
        }
        QVERIFY(!logits[0].empty());
        QCOMPARE(logits[1], logits[0]);
        QCOMPARE(down[1], down[0]);
    }

    void everyEditRunsThere_data()
    {
        QTest::addColumn<QString>("edits");
        for (const char* edits :
             {"", "zero:1:down:100:300", "scale:embed:5:7:2", "scale:head:5:7:2", "scale-row:2:q:3:0.5", "drop:4",
              "drop-attention:2", "drop-mlp:2", "linear:4", "linear-span:3-5:0.5", "fold-span:4-5", "mean:4",
              "zero-head:2:1", "fix-norm:3:attention", "fix-norm:3:mlp", "fix-norm:final", "clamp:in:3:100:first:zero",
              "clamp:down_out:1:100:all:mean", "restore-sa:1:100:300"}) {
            QTest::newRow(*edits ? edits : "none") << edits;
        }
    }

    void everyEditRunsThere()
    {
        QFETCH(QString, edits);
        const RunRequest run = request(edits.toStdString());
        Engine& fake = onDevice();
        const Comparison expected = m_cpu->compare(run, {}, {});
        const Comparison actual = fake.compare(run, {}, {});
        QVERIFY(FakeAccelerator::operations() > 0);
        QCOMPARE(fake.device().setback ? QString(fake.device().setback->what()) : QString(), QString());
        QCOMPARE(actual.edited.tokenLoss, expected.edited.tokenLoss);
        QCOMPARE(actual.reference.tokenLoss, expected.reference.tokenLoss);
        QCOMPARE(actual.edited.watched[0].windowSums, expected.edited.watched[0].windowSums);
        QCOMPARE(actual.topChanged, expected.topChanged);
        QCOMPARE(actual.divergence, expected.divergence);
        QCOMPARE(fake.evaluate(run, {}).tokenLoss, m_cpu->evaluate(run, {}).tokenLoss);
    }

    void scansRunThere()
    {
        const Scan expected = m_cpu->scan(request(), {});
        const Scan actual = onDevice().scan(request(), {});
        for (std::size_t layer = 0; layer < expected.layers.size(); ++layer) {
            QCOMPARE(actual.layers[layer].linearity, expected.layers[layer].linearity);
            QCOMPARE(actual.layers[layer].linearityUpdate, expected.layers[layer].linearityUpdate);
            QCOMPARE(actual.layers[layer].blockInfluence, expected.layers[layer].blockInfluence);
            QCOMPARE(actual.layers[layer].downOut.value, expected.layers[layer].downOut.value);
        }
        QCOMPARE(actual.superWeights.size(), expected.superWeights.size());
        QVERIFY(!onDevice().device().setback);
    }

    void analysesRunThere_data()
    {
        QTest::addColumn<QString>("analysis");
        for (const char* id : {"logit-lens", "super-weights", "block-influence", "attention-sinks", "layernorm",
                               "scale-curve", "massive-activations", "anisotropy"}) {
            QTest::newRow(id) << id;
        }
    }

    void analysesRunThere()
    {
        QFETCH(QString, analysis);
        const AnalysisRequest asked{analysis.toStdString(), request(), {}};
        const auto expected = numbersOf(m_cpu->analyze(asked, {}));
        const auto actual = numbersOf(onDevice().analyze(asked, {}));
        QVERIFY(FakeAccelerator::operations() > 0);
        QVERIFY(!onDevice().device().setback);
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t column = 0; column < expected.size(); ++column) {
            QVERIFY(areSame(actual[column], expected[column]));
        }
    }

    void theOtherDoorsLeadThere()
    {
        Engine& fake = onDevice();
        GenerationRequest prompt{"One day a small bird", {}, 12};
        QCOMPARE(fake.generate(prompt, {}), m_cpu->generate(prompt, {}));
        prompt.edits = request("scale:1:down:100:300:0.5").edits;
        QCOMPARE(fake.generate(prompt, {}), m_cpu->generate(prompt, {}));

        LastWordRequest words;
        words.text = shortText("evaluation", 400);
        words.stopWords = {"the"};
        QCOMPARE(fake.lastWords(words, {}).passages.front().lossSum,
                 m_cpu->lastWords(words, {}).passages.front().lossSum);

        const RunRequest run = request("drop:4");
        const NextTokens expected = m_cpu->nextTokens(run, 70, 5, {});
        const NextTokens actual = fake.nextTokens(run, 70, 5, {});
        QVERIFY(actual.reference == expected.reference);
        QVERIFY(actual.edited == expected.edited);
        QVERIFY(!fake.device().setback);
    }

    void theDeviceChangesWhileAModelIsOpen()
    {
        m_fake.reset(); // what it keeps on the device would count
        const auto engine = FakeAccelerator::engine(oneThread(DeviceKind::Cpu));
        const auto facts = engine->open(demoFolder(), {});
        const RunRequest run = request("zero:1:down:100:300");
        const Comparison before = engine->compare(run, {}, {});
        QCOMPARE(FakeAccelerator::operations(), 0);
        engine->setDevice(DeviceKind::Cuda);
        QCOMPARE(engine->model(), facts);
        QCOMPARE(engine->compare(run, {}, {}).edited.tokenLoss, before.edited.tokenLoss);
        QVERIFY(FakeAccelerator::operations() > 0);
        engine->setDevice(DeviceKind::Cpu);
        QCOMPARE(FakeAccelerator::bytes(), 0);
        QCOMPARE(engine->compare(run, {}, {}).edited.tokenLoss, before.edited.tokenLoss);
    }

    // The demo's blocks take some 10 MB, and one of them little more than one: with less than all of it they take
    // turns.
    void aLargerModelStreams()
    {
        m_fake.reset();
        const auto engine = FakeAccelerator::engine(oneThread(DeviceKind::Cuda));
        engine->open(demoFolder(), {});
        const RunRequest run = request("zero:1:down:100:300");
        const std::vector<float> expected = m_cpu->evaluate(run, {}).tokenLoss;
        QCOMPARE(engine->evaluate(run, {}).tokenLoss, expected);
        const std::int64_t whole = FakeAccelerator::mostBytes();
        engine->setDevice(DeviceKind::Cpu);
        engine->setDevice(DeviceKind::Cuda);
        FakeAccelerator::reset();
        FakeAccelerator::setMemory(whole - (5 << 20));
        QCOMPARE(engine->evaluate(run, {}).tokenLoss, expected);
        QVERIFY(!engine->device().setback);
        QVERIFY(engine->device().used == DeviceKind::Cuda);
        qInfo("%.1f MB at most, %.1f MB where there is room", static_cast<double>(FakeAccelerator::mostBytes()) / 1e6,
              static_cast<double>(whole) / 1e6);
    }

    void theProcessorTakesOver_data()
    {
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("out of memory") << false;
        QTest::newRow("broken") << true;
    }

    void theProcessorTakesOver()
    {
        QFETCH(bool, isBroken);
        m_fake.reset();
        const auto engine = FakeAccelerator::engine(oneThread(DeviceKind::Cuda));
        const auto facts = engine->open(demoFolder(), {});
        const RunRequest run = request("zero:1:down:100:300");
        const Comparison expected = m_cpu->compare(run, {}, {});
        QCOMPARE(engine->compare(run, {}, {}).edited.tokenLoss, expected.edited.tokenLoss);
        FakeAccelerator::setMemory(isBroken ? -1 : 1 << 16);
        FakeAccelerator::setBroken(isBroken);
        QCOMPARE(engine->compare(request("drop:4"), {}, {}).edited.tokenLoss,
                 m_cpu->compare(request("drop:4"), {}, {}).edited.tokenLoss);
        const DeviceState state = engine->device();
        QVERIFY(state.asked == DeviceKind::Cuda && state.used == DeviceKind::Cpu);
        QVERIFY(state.setback);
        QCOMPARE(state.setback->code(), isBroken ? ErrorCode::Unsupported : ErrorCode::OutOfMemory);
        QVERIFY(std::string(state.setback->what()).find("nothing is lost") != std::string::npos);
        QCOMPARE(engine->model(), facts);
        QCOMPARE(FakeAccelerator::bytes(), 0);

        FakeAccelerator::reset();
        engine->setDevice(DeviceKind::Cuda);
        QVERIFY(!engine->device().setback);
        QCOMPARE(engine->compare(run, {}, {}).edited.tokenLoss, expected.edited.tokenLoss);
        QVERIFY(FakeAccelerator::operations() > 0);
    }

private:
    Engine& onDevice()
    {
        if (!m_fake) {
            m_fake = FakeAccelerator::engine(oneThread(DeviceKind::Cuda));
            m_fake->open(demoFolder(), {});
        }
        return *m_fake;
    }

    std::unique_ptr<Engine> m_cpu;
    std::unique_ptr<Engine> m_fake;
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
