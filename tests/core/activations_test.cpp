// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forward pass against activations of the reference implementation (Hugging Face transformers in float64), for
// every family in tests/data/families and, where the larger data is there, for real trained models.

#include "core/checkpoint/checkpoint.h"
#include "core/engine/engine.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>

using namespace prosector;

namespace {

// Of each tensor's largest magnitude.
constexpr double tolerance = 1e-4;

template <class Value> std::vector<Value> valuesOf(const StoredTensor& tensor)
{
    std::vector<Value> values(tensor.bytes.size() / sizeof(Value));
    std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
    return values;
}

std::vector<std::vector<std::int64_t>> tokenIds(const Checkpoint& reference)
{
    const StoredTensor* stored = reference.find("input_ids");
    const auto tokens = static_cast<std::size_t>(stored->shape.at(1));
    std::vector<std::int64_t> flat;
    if (stored->dtype == DataType::Int64) {
        flat = valuesOf<std::int64_t>(*stored);
    } else {
        for (const std::int32_t id : valuesOf<std::int32_t>(*stored)) {
            flat.push_back(id);
        }
    }
    std::vector<std::vector<std::int64_t>> sequences;
    for (std::size_t begin = 0; begin < flat.size(); begin += tokens) {
        sequences.emplace_back(flat.begin() + static_cast<std::ptrdiff_t>(begin),
                               flat.begin() + static_cast<std::ptrdiff_t>(begin + tokens));
    }
    return sequences;
}

// "block.0.down.in" -> "/block/0/down_in"
std::string datasetOf(const std::string& name)
{
    QString path = QString::fromStdString(name);
    path.replace(QLatin1String("down."), QLatin1String("down_")).replace(QLatin1Char('.'), QLatin1Char('/'));
    return "/" + path.toStdString();
}

// Largest difference over largest magnitude.
double relativeDifference(const std::vector<float>& actual, const std::vector<float>& expected)
{
    double largest = 0;
    double difference = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
        difference = std::max(difference, std::abs(static_cast<double>(actual[i]) - static_cast<double>(expected[i])));
    }
    return difference / largest;
}

} // namespace

class ActivationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchReference_data()
    {
        QTest::addColumn<QString>("folder");
        const std::filesystem::path families = tests::sourceFolder() / "tests/data/families";
        for (const auto& entry : std::filesystem::directory_iterator(families)) {
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
        }
        for (const std::string model : {"demo", "stories260K", "babyllama-tok361"}) {
            QTest::newRow(model.c_str()) << QString::fromStdString(tests::optionalData("models/" + model).string());
        }
    }

    void matchReference()
    {
        QFETCH(QString, folder);
        const std::filesystem::path path = folder.toStdString();
        PROSECTOR_SKIP_WITHOUT(path);
        const std::shared_ptr<const Checkpoint> reference = Checkpoint::open(path / "reference.safetensors");
        QTemporaryDir output;
        const std::string file = output.filePath(QStringLiteral("activations.h5")).toStdString();

        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(path, {});
        engine->writeActivations({tokenIds(*reference), {}, file}, {});

        double largest = 0;
        int compared = 0;
        for (const StoredTensor& tensor : reference->tensors()) {
            if (tensor.name == "input_ids") {
                continue;
            }
            const std::vector<float> expected = valuesOf<float>(tensor);
            const std::vector<float> actual = tests::readDataset(file, datasetOf(tensor.name));
            QVERIFY2(actual.size() == expected.size(), tensor.name.c_str());
            const double difference = relativeDifference(actual, expected);
            QVERIFY2(difference <= tolerance,
                     qPrintable(QStringLiteral("%1: %2").arg(QString::fromStdString(tensor.name)).arg(difference)));
            largest = std::max(largest, difference);
            ++compared;
        }
        qInfo("%d tensors, largest relative difference %.2g", compared, largest);
        QCOMPARE(compared, static_cast<int>(engine->model()->layers) * 4 + 1);
    }
};

QTEST_GUILESS_MAIN(ActivationsTest)
#include "activations_test.moc"
