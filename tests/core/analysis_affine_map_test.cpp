// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Affine maps in place of blocks: against the plain formula on captured activations, written and read back; the
// agreement of texts.

#include "core/analysis/layer_ranking.h"
#include "core/analysis/span_folding.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/safetensors_writer.h"
#include "tests/core/analysis_probe.h"
#include "tests/core/edit_probe.h"
#include "tests/core/error_check.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/matrix_arithmetic.h"
#include "tests/core/number_check.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>

using namespace prosector;
using namespace prosector::tests;

namespace {

template <class Value> std::vector<Value> valuesOf(const StoredTensor& tensor)
{
    std::vector<Value> values(tensor.bytes.size() / sizeof(Value));
    std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
    return values;
}

// The sum of squares about the columns' means.
double variation(const Rows& rows)
{
    double sum = squares(rows);
    for (std::int64_t column = 0; column < rows.columns; ++column) {
        double total = 0;
        for (std::int64_t row = 0; row < rows.rows(); ++row) {
            total += rows.at(row, column);
        }
        sum -= total * total / static_cast<double>(rows.rows());
    }
    return sum;
}

std::filesystem::path family(const std::string& name)
{
    return sourceFolder() / "tests/data/families" / name;
}

} // namespace

class AnalysisAffineMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndReadBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("new/some.safetensors")).toStdString();
        const std::vector<float> floats{1.5F, -2, 3, 4, 5, 6.25F};
        const std::vector<double> doubles{0.1, -1e300};
        SafetensorsWriter writer(file,
                                 {{"b", DataType::Float32, {2, 3}},
                                  {"a", DataType::Float64, {2}},
                                  {"empty", DataType::Float32, {0, 3}},
                                  {"one", DataType::Float64, {}}},
                                 {{"made by", "a \"test\""}});
        QVERIFY(!std::filesystem::exists(file));
        writer.write(floats);
        writer.write(doubles);
        QVERIFY(errorOf([&] { writer.commit(); })); // not all of it is there
        writer.write(std::span<const float>());
        QVERIFY(errorOf([&] { writer.write(floats); })); // not what was announced
        writer.write(std::span(doubles).first(1));
        writer.commit();

        const std::shared_ptr<const Checkpoint> read = Checkpoint::open(file);
        QCOMPARE(read->tensors().size(), std::size_t(4));
        QCOMPARE(valuesOf<float>(*read->find("b")), floats);
        QCOMPARE(read->find("b")->shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(valuesOf<double>(*read->find("a")), doubles);
        QCOMPARE(valuesOf<double>(*read->find("one")), std::vector<double>{0.1});
        QVERIFY(read->find("empty")->bytes.empty());
    }

    void writerLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("some.safetensors")).toStdString();
        {
            SafetensorsWriter writer(file, {{"a", DataType::Float64, {2}}});
        }
        QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
    }

    // What is written predicts the block as well as the figure says, and as the edit does that uses the same map.
    void mapsOfBlocks()
    {
        const AnalysisProbe analysis(family("llama"));
        const auto ids = analysis.windows(40, 12);
        const EditProbe probe(family("llama"), ids);
        const ProbedRun run = probe.run({}, ids);
        const QTemporaryDir folder;
        const Figure figure = analysis.analyze("affine-map", ids, {{"out", folder.path().toStdString()}});
        QCOMPARE(complaintAbout(figure, "affine-map"), std::string());
        const Table& table = figure.table("maps");
        const std::int64_t layers = analysis.facts().layers;
        QCOMPARE(static_cast<std::int64_t>(table.rows()), layers);
        const auto written = Checkpoint::open(folder.filePath(QStringLiteral("affine-map.safetensors")).toStdString());
        const std::int64_t width = analysis.facts().width;
        for (std::int64_t layer = 0; layer < layers; ++layer) {
            const std::string name = "blocks." + std::to_string(layer);
            Rows transposed(width, width); // [input, output]
            const std::vector<float> weight = valuesOf<float>(*written->find(name + ".weight"));
            for (std::int64_t out = 0; out < width; ++out) {
                for (std::int64_t in = 0; in < width; ++in) {
                    transposed.at(in, out) = static_cast<double>(weight[static_cast<std::size_t>(out * width + in)]);
                }
            }
            const Rows& in = run.at(layer, Site::In);
            const Rows& out = run.at(layer, Site::Out);
            Rows predicted = times(in, transposed);
            const std::vector<float> bias = valuesOf<float>(*written->find(name + ".bias"));
            for (std::int64_t row = 0; row < predicted.rows(); ++row) {
                for (std::int64_t column = 0; column < width; ++column) {
                    predicted.at(row, column) += static_cast<double>(bias[static_cast<std::size_t>(column)]);
                }
            }
            const double left = squares(out.minus(predicted));
            const auto row = static_cast<std::size_t>(layer);
            compare(table.column("r2").number(row), 1 - left / variation(out), 1e-5);
            compare(table.column("r2_update").number(row), 1 - left / variation(out.minus(in)), 1e-5);
            QVERIFY(table.column("r2_heldout").number(row) <= table.column("r2").number(row));
            QVERIFY(table.column("condition").number(row) > 1);
            QCOMPARE(table.column("rows").number(row), 480.0);
            const Rows edited = probe.run({LinearBlock{Layer(layer), 1}}, ids).at(layer, Site::Out);
            compare(squares(edited.minus(predicted)) / squares(out), 0, 1e-9);
        }
    }

    void spansAndFiles()
    {
        const AnalysisProbe analysis(family("llama"));
        const auto ids = analysis.windows(20, 12);
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("maps.h5")).toStdString();
        const std::string last = std::to_string(analysis.facts().layers - 1);
        const Figure figure =
            analysis.analyze("affine-map", ids, {{"span", "0-" + last}, {"out", file}, {"rows", "no-first"}});
        QCOMPARE(figure.table("maps").rows(), std::size_t(1));
        QCOMPARE(figure.table("maps").column("rows").number(0), 220.0);
        const auto size = static_cast<std::size_t>(analysis.facts().width);
        QCOMPARE(readDataset(file, "/blocks/0-" + last + "/weight").size(), size * size);
        QCOMPARE(readDataset(file, "/blocks/0-" + last + "/bias").size(), size);
        for (const std::string span : {"x", "1-", "2-1", "-1", "0-99", "1-1x"}) {
            const auto error = errorOf([&] { analysis.analyze("affine-map", ids, {{"span", span}}); });
            QCOMPARE(complaintAbout(error, ErrorCode::Usage, {QStringLiteral("span")}), QString());
        }
        const auto error = errorOf([&] { analysis.analyze("affine-map", ids, {{"out", "maps.txt"}}); });
        QCOMPARE(complaintAbout(error, ErrorCode::Usage, {QStringLiteral("maps.txt")}), QString());
    }

    void folds()
    {
        const AnalysisProbe analysis(family("llama"));
        const auto ids = analysis.windows(30, 12);
        const ProbedRun run = EditProbe(family("llama"), ids).run({}, ids);
        const QTemporaryDir folder;
        const Figure figure = analysis.analyze(
            "affine-map", ids, {{"span", "1"}, {"fold", "yes"}, {"lambda", "0"}, {"out", folder.path().toStdString()}});
        const Rows& mlp = run.at(0, Site::DownOut);
        const Rows& before = run.at(1, Site::In);
        const Rows& after = run.at(1, Site::Out);
        Rows map(mlp.columns, mlp.columns);
        map.values = foldingMap(mlp.view(), before.view(), after.view(), 0);
        const Rows predicted = plus(before.minus(mlp), times(mlp, map));
        const double left = squares(after.minus(predicted));
        const Table& table = figure.table("maps");
        compare(table.column("r2").number(0), 1 - left / variation(after), 1e-7);
        compare(table.column("r2_update").number(0), 1 - left / variation(after.minus(before)), 1e-7);
        const auto written = Checkpoint::open(folder.filePath(QStringLiteral("affine-map.safetensors")).toStdString());
        const std::vector<float> fold = valuesOf<float>(*written->find("blocks.1.fold"));
        compare(static_cast<double>(fold[1]), map.at(1, 0), 1e-4); // transposed

        const auto atStart = errorOf([&] { analysis.analyze("affine-map", ids, {{"span", "0"}, {"fold", "yes"}}); });
        QVERIFY(atStart && !atStart->remedy().empty());
        const auto dropped = errorOf([&] {
            analysis.analyze("affine-map", ids, {{"span", "1"}, {"fold", "yes"}}, {DropBlock{Layer(0)}});
        });
        QVERIFY(dropped && !dropped->remedy().empty());
        const AnalysisProbe normed(family("gemma2"));
        const auto behind = errorOf([&] { normed.analyze("affine-map", normed.windows(2, 8), {{"fold", "yes"}}); });
        QVERIFY(behind && QString::fromUtf8(behind->what()).contains(QLatin1String("norm")));
    }

    // Each text's ranking is the one that a run on that text alone has.
    void agreementOfTexts()
    {
        const auto text = [](const std::string& name) {
            return Text{name, contentOf(sourceFolder() / "resources/texts" / (name + ".txt")).substr(0, 2000)};
        };
        const AnalysisProbe analysis(demoFolder(), text("calibration"));
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("third.txt")).toStdString();
        {
            QFile file(QString::fromStdString(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("A short third text about nothing much, written only so that there is one more to rank on.");
        }
        const Figure two = analysis.analyze("agreement", {}, {}, {}, text("evaluation"));
        QCOMPARE(complaintAbout(two, "agreement"), std::string());
        QCOMPARE(two.table("pairs").rows(), std::size_t(1));
        const Figure three = analysis.analyze(
            "agreement", {}, {{"texts", path + "; " + path}, {"measure", "linearity_update"}}, {}, text("evaluation"));
        QCOMPARE(three.table("pairs").rows(), std::size_t(3));
        const Table& layers = three.table("layers");
        std::vector<double> one;
        std::vector<double> other;
        for (std::size_t row = 0; row < layers.rows(); ++row) {
            one.push_back(layers.column("text_1").number(row));
            other.push_back(layers.column("text_2").number(row));
        }
        QCOMPARE(three.table("pairs").column("spearman").number(0), spearman(one, other));
        QCOMPARE(three.table("pairs").column("kendall").number(2), 1.0); // the same text twice
        const auto same = errorOf([&] { analysis.analyze("agreement", {}, {}, {}, text("calibration")); });
        QCOMPARE(complaintAbout(same, ErrorCode::NothingToDo, {QStringLiteral("same")}), QString());
        const auto missing = errorOf([&] { analysis.analyze("agreement", {}, {{"texts", "/not/there"}}); });
        QVERIFY(missing);
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }
};

QTEST_GUILESS_MAIN(AnalysisAffineMapTest)
#include "analysis_affine_map_test.moc"
