// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of single down-projection weights: another value of such a weight is answered from the block's kept output,
// with the bits of a run from the beginning, and close to what an edit of the whole matrix gives.

#include "core/edit/edit_grammar.h"
#include "core/engine/engine.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace prosector;
using namespace prosector::tests;

namespace {

EditList edits(const std::string& list)
{
    EditList result;
    for (const QString& edit : QString::fromStdString(list).split(u' ', Qt::SkipEmptyParts)) {
        result.push_back(parseEdit(edit.toStdString()));
    }
    return result;
}

std::string scaled(double factor)
{
    return "scale:1:down:100:300:" + QByteArray::number(factor).toStdString();
}

} // namespace

class RowUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_engine = opened(demoFolder()); }

    void everyValueIsThatOfARunFromTheBeginning_data()
    {
        QTest::addColumn<QString>("others");
        QTest::newRow("alone") << "";
        QTest::newRow("another edit below") << "scale-row:0:up:3:0.5";
        QTest::newRow("another edit above") << "drop:5";
        QTest::newRow("in the same block") << "zero-head:1:2 drop-attention:1 scale-col:1:gate:7:3";
        QTest::newRow("a second weight in the row") << "set:1:down:100:20:0.5";
        QTest::newRow("weights in other rows") << "zero:1:down:7:300 scale:1:down:9:11:-4";
        QTest::newRow("an input that is held") << "clamp:down_in:1:300:first:zero";
        QTest::newRow("an output that is held") << "clamp:down_out:1:100:first:zero";
        QTest::newRow("a scaled row") << "scale-row:1:down:100:0.5";
        QTest::newRow("the same weight twice") << "scale:1:down:100:300:0.5";
    }

    void everyValueIsThatOfARunFromTheBeginning()
    {
        QFETCH(QString, others);
        for (const double factor : {0.9, 0.0, -1.0}) {
            const std::string list = scaled(factor) + ' ' + others.toStdString();
            const Comparison dragged = compared(*m_engine, list);
            const auto fresh = opened(demoFolder());
            QCOMPARE(dragged.edited.tokenLoss, compared(*fresh, list).edited.tokenLoss);
        }
    }

    void undoingIsExact()
    {
        const std::vector<float> before = compared(*m_engine, "").edited.tokenLoss;
        for (const double factor : {0.9, 0.5, 0.0}) {
            QVERIFY(compared(*m_engine, scaled(factor)).edited.tokenLoss != before);
        }
        QCOMPARE(compared(*m_engine, "").edited.tokenLoss, before);
        QCOMPARE(opened(demoFolder())->evaluate(requested(""), {}).loss(),
                 m_engine->evaluate(requested(""), {}).loss());
    }

    // A row that is multiplied by 1 makes the matrix be edited as a whole, as an export would contain it.
    void theWholeMatrixGivesTheSame_data()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : {"demo", "gpt2", "falcon", "opt", "gemma2", "olmo2", "gptj"}) {
            QTest::newRow(family) << family;
        }
    }

    void theWholeMatrixGivesTheSame()
    {
        QFETCH(QString, family);
        if (family != "demo") {
            const auto [updated, whole] = logits(sourceFolder() / "tests/data/families" / family.toStdString(),
                                                 "set:0:down:1:2:3 zero:0:down:2:2");
            double magnitude = 0;
            double difference = 0;
            QVERIFY(!whole.empty() && updated.size() == whole.size());
            for (std::size_t i = 0; i < whole.size(); ++i) {
                magnitude = std::max(magnitude, std::abs(static_cast<double>(whole[i])));
                difference =
                    std::max(difference, std::abs(static_cast<double>(updated[i]) - static_cast<double>(whole[i])));
            }
            qInfo("largest difference %.2g of the largest logit", difference / magnitude);
            QVERIFY(difference < 1e-5 * magnitude);
            return;
        }
        double largest = 0;
        std::mt19937_64 random(7);
        for (int round = 0; round < 6; ++round) {
            std::string list;
            const std::string layer = std::to_string(random() % 8);
            for (int i = 0; i < 3; ++i) {
                list += "scale:" + layer + ":down:" + std::to_string(random() % 160) + ':'
                    + std::to_string(random() % 448) + ':' + std::to_string(static_cast<int>(random() % 9) - 4) + ' ';
            }
            list += round % 3 == 0 ? scaled(0.3) : std::string();
            const double updated = compared(*m_engine, list).edited.loss();
            const double whole =
                compared(*m_engine, list + " scale-row:" + layer + ":down:1:1 scale-row:1:down:1:1").edited.loss();
            largest = std::max(largest, std::abs(updated - whole));
        }
        qInfo("largest difference in loss %.2g nats", largest);
        QVERIFY(largest < 1e-5);
    }

    // Of a second value only the states above the block are new.
    void aDragRunsTheBlocksAbove()
    {
        compared(*m_engine, "");
        const std::int64_t layers = m_engine->model()->layers;
        const std::int64_t state = m_engine->stateBytes() / layers;
        compared(*m_engine, scaled(0.9));
        const std::int64_t before = m_engine->stateBytes();
        compared(*m_engine, scaled(0.8));
        QCOMPARE(m_engine->stateBytes() - before, (layers - 2) * state);
        const std::int64_t other = m_engine->stateBytes();
        compared(*m_engine, scaled(0.8) + " scale-row:1:down:1:1");
        QCOMPARE(m_engine->stateBytes() - other, (layers - 1) * state);
    }

private:
    static std::unique_ptr<Engine> opened(const std::filesystem::path& model)
    {
        EngineOptions options;
        options.threads = 2;
        options.calibration = {"calibration", "One day a small bird sat in a tree and looked at the road."};
        std::unique_ptr<Engine> engine = makeEngine(options);
        engine->open(model, {});
        return engine;
    }

    static RunRequest requested(const std::string& list)
    {
        RunRequest request;
        request.text = {"evaluation", contentOf(sourceFolder() / "resources/texts/evaluation.txt").substr(0, 1200)};
        request.protocol.window = 64;
        request.edits = edits(list);
        return request;
    }

    static Comparison compared(Engine& engine, const std::string& list)
    {
        return engine.compare(requested(list), {}, {});
    }

    // Logits of fixed token ids under the list, without and with the row that is multiplied by 1.
    static std::array<std::vector<float>, 2> logits(const std::filesystem::path& model, const std::string& list)
    {
        const QTemporaryDir files;
        const auto engine = opened(model);
        std::array<std::vector<float>, 2> result;
        for (const bool isWhole : {false, true}) {
            ActivationRequest request;
            for (std::int64_t sequence = 0; sequence < 2; ++sequence) {
                request.tokenIds.emplace_back();
                for (std::int64_t token = 0; token < 12; ++token) {
                    request.tokenIds.back().push_back((token * 13 + sequence * 7) % engine->model()->vocabulary);
                }
            }
            request.edits = edits(list + (isWhole ? " scale-row:0:down:1:1" : ""));
            request.file = files.filePath("activations.h5").toStdString();
            engine->writeActivations(request, {});
            result[isWhole] = readDataset(request.file, "/logits");
        }
        return result;
    }

    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(RowUpdateTest)
#include "row_update_test.moc"
