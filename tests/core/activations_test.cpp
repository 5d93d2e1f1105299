// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forward pass against activations of other implementations, for every family in tests/data/families and, where
// the larger data is there, for real trained models: of Hugging Face transformers in float64, or of the independent one
// in tests/data/make_family_fixtures.py, which agrees with transformers where both have fixtures.

#include "core/checkpoint/checkpoint.h"
#include "core/engine/engine.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <set>
#include <span>

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

// Largest difference over largest magnitude. Tokens that were not sent to an expert are NaN in both.
double relativeDifference(const std::vector<float>& actual, const std::vector<float>& expected)
{
    double largest = 0;
    double difference = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (std::isnan(expected[i]) != std::isnan(actual[i])) {
            return std::numeric_limits<double>::infinity();
        }
        if (!std::isnan(expected[i])) {
            largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
            difference =
                std::max(difference, std::abs(static_cast<double>(actual[i]) - static_cast<double>(expected[i])));
        }
    }
    return difference > 0 ? difference / largest : 0;
}

// exp of the mean loss of every token but the first of each sequence.
double perplexity(const std::vector<float>& logits, const std::vector<std::vector<std::int64_t>>& sequences)
{
    const std::size_t tokens = sequences.front().size();
    const std::size_t vocabulary = logits.size() / (sequences.size() * tokens);
    double loss = 0;
    for (std::size_t row = 0; row < sequences.size() * tokens; ++row) {
        if ((row + 1) % tokens == 0) {
            continue;
        }
        const auto target = static_cast<std::size_t>(sequences[row / tokens][row % tokens + 1]);
        const std::span<const float> scores(logits.data() + row * vocabulary, vocabulary);
        double sum = 0;
        for (const float score : scores) {
            sum += std::exp(static_cast<double>(score));
        }
        loss += std::log(sum) - static_cast<double>(scores[target]);
    }
    return std::exp(loss / static_cast<double>(sequences.size() * (tokens - 1)));
}

double referencePerplexity(const std::filesystem::path& folder)
{
    const std::string text = tests::contentOf(folder / "reference.json");
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object()[QLatin1String("perplexity")].toDouble();
}

// "block.0.expert.3.down.in" -> "expert down in", "logits" -> "logits"
QString kindOf(const std::string& name)
{
    QString kind = QString::fromStdString(name);
    kind.remove(QRegularExpression(QStringLiteral("^block\\.\\d+\\.|\\d+\\.")));
    return kind.replace(QLatin1Char('.'), QLatin1Char(' '));
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
        std::set<std::filesystem::path> sorted;
        for (const auto& entry : std::filesystem::directory_iterator(families)) {
            sorted.insert(entry.path());
        }
        for (const std::filesystem::path& folder : sorted) {
            QTest::newRow(folder.filename().c_str()) << QString::fromStdString(folder.string());
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

        std::map<QString, double> differences; // the largest of each kind of tensor
        std::map<QString, std::int64_t> compared;
        const std::vector<std::vector<std::int64_t>> sequences = tokenIds(*reference);
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
            double& largest = differences[kindOf(tensor.name)];
            largest = std::max(largest, difference);
            ++compared[kindOf(tensor.name)];
        }
        const ModelFacts& facts = *engine->model();
        std::int64_t mixtures = 0;
        for (std::int64_t layer = 0; layer < facts.layers; ++layer) {
            mixtures += facts.mixture.isAt(layer) ? 1 : 0;
        }
        QCOMPARE(compared[QStringLiteral("in")], facts.layers);
        QCOMPARE(compared[QStringLiteral("out")], facts.layers);
        QCOMPARE(compared[QStringLiteral("down in")], facts.layers - mixtures);
        QCOMPARE(compared[QStringLiteral("down out")], facts.layers - mixtures);
        QCOMPARE(compared[QStringLiteral("expert down in")], mixtures * facts.mixture.experts);
        QCOMPARE(compared[QStringLiteral("logits")], 1);

        const double actual = perplexity(tests::readDataset(file, "/logits"), sequences);
        const double expected = referencePerplexity(path);
        if (expected > 0) {
            QVERIFY2(std::abs(actual / expected - 1) <= tolerance,
                     qPrintable(QStringLiteral("perplexity %1 instead of %2").arg(actual).arg(expected)));
        }
        addRow(path.filename().string(), facts.family, differences, actual, expected);
    }

    void cleanupTestCase()
    {
        qInfo("largest relative difference of each kind of tensor, and perplexity\n%s", qPrintable(m_table));
    }

private:
    void addRow(const std::string& folder, const std::string& family, const std::map<QString, double>& differences,
                double actual, double expected)
    {
        const std::array kinds{"in", "out", "down in", "down out", "expert down in", "logits"};
        QTextStream stream(&m_table);
        const auto cell = [&](const QString& text, int width) { stream << text.leftJustified(width) << ' '; };
        if (m_table.isEmpty()) {
            cell(QStringLiteral("folder"), 22);
            cell(QStringLiteral("family"), 12);
            for (const char* kind : kinds) {
                cell(QString::fromLatin1(kind), 14);
            }
            stream << "perplexity, reference\n";
        }
        cell(QString::fromStdString(folder), 22);
        cell(QString::fromStdString(family), 12);
        for (const char* kind : kinds) {
            const auto found = differences.find(QString::fromLatin1(kind));
            cell(found == differences.end() ? QStringLiteral("-") : QString::number(found->second, 'g', 2), 14);
        }
        stream << QString::number(actual, 'f', 5) << ' '
               << (expected > 0 ? QString::number(expected, 'f', 5) : QStringLiteral("-")) << '\n';
    }

    QString m_table;
};

QTEST_GUILESS_MAIN(ActivationsTest)
#include "activations_test.moc"
