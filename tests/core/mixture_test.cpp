// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mixtures of experts beyond their activations: edits and spikes name an expert.

#include "core/checkpoint/checkpoint.h"
#include "core/edit/edit_grammar.h"
#include "core/engine/engine.h"
#include "core/types/error.h"
#include "tests/core/letter_model.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <stdexcept>

using namespace prosector;

namespace {

constexpr std::int64_t plantedLayer = 1;
constexpr std::int64_t plantedExpert = 2;
constexpr std::int64_t plantedRow = 5;
constexpr std::int64_t plantedColumn = 7;

std::string expertTensor(std::int64_t layer, std::int64_t expert, const char* matrix)
{
    return "model.layers." + std::to_string(layer) + ".block_sparse_moe.experts." + std::to_string(expert) + '.'
        + matrix + ".weight";
}

} // namespace

class MixtureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The Mixtral fixture with one weight of one expert made large, as float32, and a tokenizer.
    void initTestCase()
    {
        const std::filesystem::path source = tests::sourceFolder() / "tests/data/families/mixtral";
        const std::filesystem::path folder = m_folder.path().toStdString();
        std::filesystem::copy_file(source / "config.json", folder / "config.json");
        tests::SafetensorsMaker::writeBytes(folder / "tokenizer.json", tests::letterTokenizer());
        const std::shared_ptr<const Checkpoint> checkpoint = Checkpoint::open(source);
        tests::SafetensorsMaker maker;
        for (const StoredTensor& tensor : checkpoint->tensors()) {
            std::vector<float> values = floatsOf(tensor);
            if (tensor.name == expertTensor(plantedLayer, plantedExpert, "w2")) {
                values.at(static_cast<std::size_t>(plantedRow * tensor.shape[1] + plantedColumn)) = 4000;
            } else if (tensor.name == expertTensor(plantedLayer, plantedExpert, "w3")) {
                for (std::int64_t column = 0; column < tensor.shape[1]; ++column) {
                    values.at(static_cast<std::size_t>(plantedColumn * tensor.shape[1] + column)) *= 4000;
                }
            }
            maker.add(tensor.name, "F32", tensor.shape, tests::bytesOf(values));
        }
        maker.write(folder / "model.safetensors");
        m_engine = makeEngine({});
        m_facts = m_engine->open(folder, {});
    }

    void factsTellTheExperts()
    {
        QVERIFY(m_facts->mixture.experts > plantedExpert);
        QVERIFY(m_facts->mixture.isAt(plantedLayer));
        QVERIFY(m_facts->mixture.intermediate > plantedColumn);
    }

    void spikesNameTheirExpert()
    {
        const Scan scan = m_engine->scan({tests::letters(400), {}, {}, {}}, {});
        QVERIFY(!scan.superWeights.empty());
        const SuperWeightCandidate& found = scan.superWeights.front();
        QCOMPARE(found.at.place.layer, Layer(plantedLayer));
        QCOMPARE(found.at.place.expert, std::optional(Expert(plantedExpert)));
        QCOMPARE(found.at.row, Channel(plantedRow));
        QCOMPARE(found.at.column, Channel(plantedColumn));
        QCOMPARE(found.value, 4000.0);
        QVERIFY2(std::abs(found.explained - 1) < 1e-3, qPrintable(QString::number(found.explained)));
        const LayerScan& layer = scan.layers.at(plantedLayer);
        QCOMPARE(layer.downIn.expert, std::optional(Expert(plantedExpert)));
        QCOMPARE(layer.downOut.expert, std::optional(Expert(plantedExpert)));
        QVERIFY(!layer.residualMax.expert);
        QCOMPARE(m_engine->weight(found.at), 4000.0);
    }

    // Zeroing it takes its expert's contribution away; the same weight of another expert is another weight.
    void editsReachOneExpert()
    {
        const double before = loss({});
        const double planted = loss({"zero:1:down.2:5:7"});
        const double other = loss({"zero:1:down.1:5:7"});
        QVERIFY(std::abs(planted - before) > 1e-3);
        QVERIFY(std::abs(other - before) < std::abs(planted - before) / 2);
        QCOMPARE(loss({"scale:1:down.2:5:7:0"}), planted);
        QCOMPARE(loss({"scale:1:down.2:5:7:1"}), before);
        // The column that feeds it, taken away in the map before it, does the same.
        QCOMPARE(loss({"scale-row:1:up.2:7:0", "zero:1:down.2:5:7"}), loss({"scale-row:1:up.2:7:0"}));
    }

    void placesWithoutExpertAreRefused_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("part");
        QTest::newRow("no expert") << "zero:1:down:5:7"
                                   << "every expert of this layer has a matrix down of its own";
        QTest::newRow("beyond") << "zero:1:down.99:5:7"
                                << "there is no expert 99 in the mixture";
        QTest::newRow("attention") << "zero:1:q.1:5:7"
                                   << "there are no experts here";
        QTest::newRow("column") << "zero:1:down.1:5:100000"
                                << "there is no column 100000 in down";
    }

    void placesWithoutExpertAreRefused()
    {
        QFETCH(QString, edit);
        QFETCH(QString, part);
        try {
            loss({edit.toStdString()});
            QFAIL("was accepted");
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(error.message().english()).contains(part), error.what());
            QVERIFY(!error.remedy().empty());
        }
    }

private:
    static std::vector<float> floatsOf(const StoredTensor& tensor)
    {
        std::vector<float> values;
        if (tensor.dtype == DataType::Float32) {
            values.resize(tensor.bytes.size() / sizeof(float));
            std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
            return values;
        }
        if (tensor.dtype != DataType::BFloat16) {
            throw std::runtime_error("the fixture holds another type");
        }
        for (std::size_t i = 0; i < tensor.bytes.size(); i += 2) {
            std::uint32_t bits = 0;
            std::memcpy(reinterpret_cast<std::byte*>(&bits) + 2, tensor.bytes.data() + i, 2);
            values.push_back(std::bit_cast<float>(bits));
        }
        return values;
    }

    double loss(const std::vector<std::string>& specs)
    {
        EditList edits;
        for (const std::string& spec : specs) {
            edits.push_back(parseEdit(spec));
        }
        return m_engine->evaluate({tests::letters(400), {}, edits, {}}, {}).loss();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;
    std::shared_ptr<const ModelFacts> m_facts;
};

QTEST_GUILESS_MAIN(MixtureTest)
#include "mixture_test.moc"
