// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tensors as the window shows them: their list, their statistics and their elements, against the bytes of the files.

#include "core/analysis/tensor_gatherer.h"
#include "core/checkpoint/checkpoint.h"
#include "core/engine/engine.h"
#include "tests/core/error_check.h"
#include "tests/core/number_check.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>
#include <stdexcept>

using namespace prosector;
using namespace prosector::tests;

namespace {

std::filesystem::path fixture(const std::string& family)
{
    return sourceFolder() / "tests/data/families" / family;
}

// Of a float32 tensor, as the file stores it.
std::vector<float> stored(const std::filesystem::path& folder, const std::string& name)
{
    const auto checkpoint = Checkpoint::open(folder);
    const StoredTensor& tensor = *checkpoint->find(name);
    std::vector<float> values(tensor.bytes.size() / sizeof(float));
    std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
    return values;
}

const ModelTensor& find(const ModelFacts& model, const std::string& id)
{
    const auto found = std::ranges::find(model.modelTensors, id, &ModelTensor::id);
    if (found == model.modelTensors.end()) {
        throw std::runtime_error(id + " is not in the list");
    }
    return *found;
}

} // namespace

class TensorViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { qInfo("largest difference %g", largestDifference); }

    // Six numbers: 1 -2 0 / 0 2 -2. Mean -1/6, mean of squares 13/6.
    void statisticsOfSixNumbers()
    {
        TensorGatherer gatherer(3);
        gatherer.addRow(std::vector<float>{1, -2, 0});
        gatherer.addRow(std::vector<float>{0, 2, -2});
        const TensorStatistics all = gatherer.result();
        QCOMPARE(all.elements, 6);
        QCOMPARE(all.minimum, -2.0);
        QCOMPARE(all.maximum, 2.0);
        compare(all.mean, -1.0 / 6, 1e-15);
        compare(all.standardDeviation, std::sqrt(13.0 / 6 - 1.0 / 36), 1e-15);
        QCOMPARE(all.zeroShare, 2.0 / 6);
        // Equal magnitudes by row, then by column.
        QCOMPARE(all.largest[0], (TensorElement{0, 1, -2}));
        QCOMPARE(all.largest[1], (TensorElement{1, 1, 2}));
        QCOMPARE(all.largest[2], (TensorElement{1, 2, -2}));
        QCOMPARE(all.largest[3], (TensorElement{0, 0, 1}));
        compare(all.rowNorms[0], std::sqrt(5.0), 1e-15);
        compare(all.rowNorms[1], std::sqrt(8.0), 1e-15);
        compare(all.columnNorms[0], 1, 1e-15);
        compare(all.columnNorms[1], std::sqrt(8.0), 1e-15);
        compare(all.columnNorms[2], 2, 1e-15);
    }

    // A spread that a sum of squares would lose: 1e8 and its neighbors.
    void aLargeMeanLeavesTheSpread()
    {
        TensorGatherer gatherer(2);
        gatherer.addRow(std::vector<float>{1e8F, 1e8F + 8});
        gatherer.addRow(std::vector<float>{1e8F - 8, 1e8F});
        compare(gatherer.result().mean, 1e8, 1e-6);
        compare(gatherer.result().standardDeviation, std::sqrt(32.0), 1e-12);
    }

    void elevenLargestAreTen()
    {
        TensorGatherer gatherer(4);
        for (int row = 0; row < 5; ++row) {
            const float base = static_cast<float>(4 * row);
            gatherer.addRow(std::vector<float>{base, base + 1, base + 2, base + 3});
        }
        const auto largest = gatherer.result().largest;
        QCOMPARE(largest.size(), std::size_t(10));
        for (std::size_t i = 0; i < largest.size(); ++i) {
            QCOMPARE(largest[i].value, 19.0 - static_cast<double>(i));
        }
    }

    void listNamesEveryTensor()
    {
        const auto engine = makeEngine({});
        const auto model = engine->open(fixture("llama"), {});
        const ModelTensor& down = find(*model, "layers.0.down");
        QCOMPARE(down.name, std::string("model.layers.0.mlp.down_proj.weight"));
        QCOMPARE(down.role.english(), std::string("down projection"));
        QCOMPARE(down.rows, 32);
        QCOMPARE(down.columns, 56);
        QCOMPARE(down.bytes, 32 * 56 * 4);
        QVERIFY(down.place && *down.place == (MatrixPlace{Matrix::Down, Layer(0), {}}));
        const ModelTensor& norm = find(*model, "layers.0.attention_norm");
        QCOMPARE(norm.rows, 32);
        QCOMPARE(norm.columns, 1);
        QVERIFY(!norm.place);
        QVERIFY(find(*model, "embed").place);
        // Nothing of the files is left out.
        std::set<std::string> named;
        for (const ModelTensor& tensor : model->modelTensors) {
            named.insert(tensor.name);
        }
        QCOMPARE(named.size(), model->tensors.size());
    }

    void expertsHaveTheirPlaces()
    {
        const auto engine = makeEngine({});
        const auto model = engine->open(fixture("mixtral"), {});
        const ModelTensor& down = find(*model, "layers.1.down.3");
        QVERIFY(down.place && *down.place == (MatrixPlace{Matrix::Down, Layer(1), Expert(3)}));
        QCOMPARE(down.role.english(), std::string("down projection of expert 3"));
        QVERIFY(!find(*model, "layers.1.router").place);
    }

    void statisticsMatchTheFile_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("llama down") << "llama"
                                    << "layers.0.down"
                                    << "model.layers.0.mlp.down_proj.weight";
        QTest::newRow("llama norm") << "llama"
                                    << "final_norm"
                                    << "model.norm.weight";
        QTest::newRow("gpt2 turned") << "gpt2"
                                     << "layers.0.down"
                                     << "transformer.h.0.mlp.c_proj.weight";
        QTest::newRow("gpt2 bias") << "gpt2"
                                   << "layers.0.down.bias"
                                   << "transformer.h.0.mlp.c_proj.bias";
    }

    void statisticsMatchTheFile()
    {
        QFETCH(QString, family);
        QFETCH(QString, id);
        QFETCH(QString, name);
        const std::filesystem::path folder = fixture(family.toStdString());
        const auto engine = makeEngine({});
        engine->open(folder, {});
        const TensorStatistics all = engine->tensorStatistics({id.toStdString(), {}}, {});
        const std::vector<float> values = stored(folder, name.toStdString());
        double sum = 0;
        double squares = 0;
        for (const float value : values) {
            sum += value;
            squares += double(value) * value;
        }
        const auto count = static_cast<double>(values.size());
        QCOMPARE(all.elements, static_cast<std::int64_t>(values.size()));
        QCOMPARE(all.minimum, double(*std::ranges::min_element(values)));
        QCOMPARE(all.maximum, double(*std::ranges::max_element(values)));
        compare(all.mean, sum / count, 1e-15);
        compare(all.standardDeviation, std::sqrt(squares / count - sum / count * sum / count), 1e-12);
        QCOMPARE(std::abs(all.largest.front().value), std::max(-all.minimum, all.maximum));
        double rowSquares = 0;
        for (const double norm : all.rowNorms) {
            rowSquares += norm * norm;
        }
        compare(rowSquares, squares, 1e-11);
        QVERIFY(!all.isEdited);
    }

    // GPT-2 stores [input, output], and query, key and value beside each other.
    void windowTurnsAndTakesApart()
    {
        const auto engine = makeEngine({});
        engine->open(fixture("gpt2"), {});
        const std::vector<float> fused = stored(fixture("gpt2"), "transformer.h.0.attn.c_attn.weight"); // [32, 96]
        const TensorWindow window = engine->tensorWindow({{"layers.0.k", {}}, 3, 5, 4, 2}, {});
        QCOMPARE(window.original.size(), std::size_t(8));
        for (std::int64_t row = 3; row < 7; ++row) {
            for (std::int64_t column = 5; column < 7; ++column) {
                QCOMPARE(window.original[window.at(row, column)],
                         double(fused[static_cast<std::size_t>(column * 96 + 32 + row)]));
            }
        }
        QCOMPARE(window.edited, window.original);
    }

    void windowIsCutAtTheEdges()
    {
        const auto engine = makeEngine({});
        engine->open(fixture("llama"), {});
        const TensorWindow window = engine->tensorWindow({{"layers.0.down", {}}, 30, 50, 100, 100}, {});
        QCOMPARE(window.rows, 2);
        QCOMPARE(window.columns, 6);
        QCOMPARE(engine->tensorWindow({{"layers.0.down", {}}, 40, 0, 1, 1}, {}).rows, 0);
        QCOMPARE(engine->tensorWindow({{"layers.0.down", {}}, -5, -5, 2, 2}, {}).firstRow, 0);
    }

    // Edits act in their order and are rounded to the file's type; those of other tensors do not count.
    void editsAreShown()
    {
        QTemporaryDir folder;
        const auto engine = makeEngine({});
        engine->open(fixture("llama"), {});
        const MatrixPlace down{Matrix::Down, Layer(0), {}};
        const EditList edits{SetWeight{{down, Channel(2), Channel(3)}, 2.5}, ScaleRow{down, Channel(2), 2},
                             ZeroWeight{{{Matrix::Down, Layer(1), {}}, Channel(0), Channel(0)}}, DropBlock{Layer(1)}};
        const TensorWindow window = engine->tensorWindow({{"layers.0.down", edits}, 2, 3, 2, 1}, {});
        const std::vector<float> values = stored(fixture("llama"), "model.layers.0.mlp.down_proj.weight");
        QCOMPARE(window.original[0], double(values[2 * 56 + 3]));
        QCOMPARE(window.edited[0], 5.0);
        QCOMPARE(window.edited[1], window.original[1]);
        const TensorStatistics edited = engine->tensorStatistics({"layers.0.down", edits}, {});
        QVERIFY(edited.isEdited);
        QCOMPARE(edited.largest.front(), (TensorElement{2, 3, 5.0}));
        QVERIFY(!engine->tensorStatistics({"layers.0.up", edits}, {}).isEdited);
    }

    // A float8 file: 0.3 becomes its neighbor 0.3125.
    void float8IsReadAndRounded()
    {
        QTemporaryDir folder;
        const std::filesystem::path target = folder.path().toStdString();
        std::filesystem::copy_file(fixture("llama") / "config.json", target / "config.json");
        const auto checkpoint = Checkpoint::open(fixture("llama"));
        SafetensorsMaker maker;
        for (const StoredTensor& tensor : checkpoint->tensors()) {
            if (tensor.name == "model.layers.0.mlp.down_proj.weight") {
                maker.add(tensor.name, "F8_E4M3", tensor.shape, std::string(32 * 56, '\x38')); // all 1.0
            } else {
                maker.add(tensor.name, "F32", tensor.shape, bytesOf(stored(fixture("llama"), tensor.name)));
            }
        }
        maker.write(target / "model.safetensors");
        const auto engine = makeEngine({});
        engine->open(target, {});
        const EditList edits{SetWeight{{{Matrix::Down, Layer(0), {}}, Channel(0), Channel(1)}, 0.3}};
        const TensorWindow window = engine->tensorWindow({{"layers.0.down", edits}, 0, 0, 1, 2}, {});
        QCOMPARE(window.original, (std::vector<double>{1, 1}));
        QCOMPARE(window.edited, (std::vector<double>{1, 0.3125}));
        const TensorStatistics all = engine->tensorStatistics({"layers.0.down", {}}, {});
        QCOMPARE(all.mean, 1.0);
        QCOMPARE(all.standardDeviation, 0.0);
        QCOMPARE(find(*engine->model(), "layers.0.down").bytes, 32 * 56);
    }

    void badRequestsAreTold()
    {
        const auto engine = makeEngine({});
        QCOMPARE(complaintAbout(errorOf([&] {
                                    engine->tensorStatistics({"embed", {}}, {});
                                }),
                                ErrorCode::NothingToDo, {"no model"}),
                 QString());
        engine->open(demoFolder(), {});
        const auto unknown = errorOf([&] { engine->tensorStatistics({"layers.99.down", {}}, {}); });
        QCOMPARE(complaintAbout(unknown, ErrorCode::NotFound, {"layers.99.down"}), QString());
        const auto large = errorOf([&] { engine->tensorWindow({{"embed", {}}, 0, 0, 1 << 30, 1 << 30}, {}); });
        QCOMPARE(complaintAbout(large, ErrorCode::Usage, {"embed"}), QString());
    }
};

QTEST_GUILESS_MAIN(TensorViewTest)
#include "tensor_view_test.moc"
