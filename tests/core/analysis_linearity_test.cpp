// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The linearity analyses: the formulas against hand-computed cases to 1e-9, the streamed figures against the slow
// float64 oracle on captured activations.

#include "core/analysis/linear_fit.h"
#include "core/analysis/linearity.h"
#include "tests/core/analysis_probe.h"
#include "tests/core/edit_probe.h"
#include "tests/core/matrix_arithmetic.h"
#include "tests/core/number_check.h"
#include "tests/core/test_data.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

const Rows baseX{{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}};
const Rows baseY{{0, 0}, {1, 1}, {1, -1}, {3, 0}, {4, 2}, {4, -2}};

// Of what one pass sums in float64 over float32 activations, against the oracle on the same activations.
constexpr double streamed = 1e-7;

double number(const Figure& figure, const char* table, const char* column, std::size_t row)
{
    return figure.table(table).column(column).number(row);
}

// Some rows of a matrix.
Rows picked(const Rows& all, const std::vector<std::int64_t>& rows)
{
    Rows result(0, all.columns);
    for (const std::int64_t row : rows) {
        for (std::int64_t column = 0; column < all.columns; ++column) {
            result.values.push_back(all.at(row, column));
        }
    }
    return result;
}

Rows centeredBy(const Rows& rows, const Rows& other)
{
    Rows result = rows;
    for (std::int64_t column = 0; column < rows.columns; ++column) {
        double mean = 0;
        for (std::int64_t row = 0; row < other.rows(); ++row) {
            mean += other.at(row, column) / static_cast<double>(other.rows());
        }
        for (std::int64_t row = 0; row < rows.rows(); ++row) {
            result.at(row, column) -= mean;
        }
    }
    return result;
}

// Fitted on some rows, measured on others with the means of the former.
double heldOut(const Rows& fitX, const Rows& fitY, const Rows& x, const Rows& y)
{
    const AffineMap map = fitAffine(fitX.view(), fitY.view(), 0);
    Rows slope(fitX.columns, fitY.columns);
    slope.values = map.slope;
    const Rows predicted = times(centeredBy(x, fitX), slope);
    const Rows wanted = centeredBy(y, fitY);
    return 1 - squares(wanted.minus(predicted)) / squares(wanted);
}

constexpr std::int64_t windows = 16;
constexpr std::int64_t length = 24; // tokens

// The rows of even or odd windows or (-1) all, from `firstPosition` on.
std::vector<std::int64_t> rowsOf(int fold, std::int64_t firstPosition)
{
    std::vector<std::int64_t> rows;
    for (std::int64_t window = 0; window < windows; ++window) {
        for (std::int64_t position = firstPosition; position < length; ++position) {
            if (fold < 0 || window % 2 == fold) {
                rows.push_back(window * length + position);
            }
        }
    }
    return rows;
}

double magnitude(const Rows& rows, std::int64_t row)
{
    double largest = 0;
    for (std::int64_t column = 0; column < rows.columns; ++column) {
        largest = std::max(largest, std::abs(rows.at(row, column)));
    }
    return largest;
}

double median(const Rows& rows)
{
    std::vector<double> magnitudes;
    for (const double value : rows.values) {
        magnitudes.push_back(std::abs(value));
    }
    std::ranges::sort(magnitudes);
    return magnitudes[(magnitudes.size() - 1) / 2];
}

} // namespace

class AnalysisLinearityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_analysis = std::make_unique<AnalysisProbe>(demoFolder());
        m_ids = m_analysis->windows(windows, length);
        m_run = EditProbe(demoFolder(), m_ids).run({}, m_ids);
    }

    // The map of the scaled matrices, and what is lost by using it without the scale and the means.
    void normalizedMap()
    {
        const AffineMap map = fitAffine(baseX.view(), baseY.view(), 0);
        const Rows x = centeredBy(baseX, baseX);
        const Rows y = centeredBy(baseY, baseY);
        compareOrUndefined(squares(x), 20.0 / 3, 1e-9);
        compareOrUndefined(squares(y), 149.0 / 6, 1e-9);
        const double scale = std::sqrt(squares(x) / squares(y));
        Rows normalized(2, 2);
        for (std::size_t i = 0; i < 4; ++i) {
            normalized.values[i] = map.slope[i] * scale;
        }
        compareOrUndefined(normalized.at(0, 0), 1.036255520302, 1e-9);
        compareOrUndefined(normalized.at(0, 1), 0.518127760151, 1e-9);
        compareOrUndefined(normalized.at(1, 1), -0.518127760151, 1e-9);
        compareOrUndefined(squares(baseY.minus(times(baseX, normalized))), 10.6153006277, 1e-9);
    }

    void tokens()
    {
        const std::vector<double> distances = tokenNonlinearity(baseX.view(), baseY.view());
        double sum = 0;
        for (const double distance : distances) {
            compareOrUndefined(distance, 0.100335009313598, 1e-9);
            sum += distance * distance;
        }
        compareOrUndefined(sum, 0.060402684563758, 1e-9);
        compareOrUndefined(sum, 1 - linearity(baseX.view(), baseY.view()), 1e-9);
    }

    void streamedAgainstOracle_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<qlonglong>("firstPosition");
        QTest::newRow("all") << QStringLiteral("all") << 0LL;
        QTest::newRow("without position 0") << QStringLiteral("no-first") << 1LL;
    }

    void streamedAgainstOracle()
    {
        QFETCH(QString, rows);
        QFETCH(qlonglong, firstPosition);
        const Figure figure = m_analysis->analyze("linearity", m_ids, {{"rows", rows.toStdString()}});
        QCOMPARE(complaintAbout(figure, "linearity"), std::string());
        const std::vector<std::int64_t> all = rowsOf(-1, firstPosition);
        const std::vector<std::int64_t> even = rowsOf(0, firstPosition);
        const std::vector<std::int64_t> odd = rowsOf(1, firstPosition);
        for (std::int64_t layer = 0; layer < m_analysis->facts().layers; layer += 3) {
            const auto row = static_cast<std::size_t>(layer);
            const Rows& in = m_run.at(layer, Site::In);
            const Rows& out = m_run.at(layer, Site::Out);
            for (const bool isUpdate : {false, true}) {
                const std::string name = isUpdate ? "update" : "linearity";
                const Rows target = isUpdate ? out.minus(in) : out;
                const Rows x = picked(in, all);
                const double score = linearity(x.view(), picked(target, all).view());
                compareOrUndefined(number(figure, "layers", name.c_str(), row), score, streamed);
                compareOrUndefined(number(figure, "layers", (name + "_adjusted").c_str(), row),
                                   adjustedLinearity(score, x.rows(), x.columns), streamed);
                const double there =
                    heldOut(picked(in, even), picked(target, even), picked(in, odd), picked(target, odd));
                const double back =
                    heldOut(picked(in, odd), picked(target, odd), picked(in, even), picked(target, even));
                compareOrUndefined(number(figure, "layers", (name + "_heldout").c_str(), row), (there + back) / 2,
                                   1e-5);
            }
            QCOMPARE(number(figure, "layers", "rows", row), static_cast<double>(all.size()));
        }
    }

    // Massive activations made with a weight of the demo: those tokens, and no others, are left out.
    void massiveTokensAreLeftOut()
    {
        const EditList edits{ScaleWeight{{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}, 60}};
        const ProbedRun run = EditProbe(demoFolder(), m_ids).run(edits, m_ids);
        const Figure figure = m_analysis->analyze("linearity", m_ids, {{"rows", "no-massive"}}, edits);
        std::int64_t leftOutInAll = 0;
        for (std::int64_t layer = 0; layer < m_analysis->facts().layers; layer += 3) {
            const Rows& in = run.at(layer, Site::In);
            const Rows& out = run.at(layer, Site::Out);
            const double medianIn = median(in);
            const double medianOut = median(out);
            const auto isMassive = [](double value, double middle) { return value > 100 && value >= 1000 * middle; };
            std::vector<std::int64_t> kept;
            for (std::int64_t row = 0; row < in.rows(); ++row) {
                if (!isMassive(magnitude(in, row), medianIn) && !isMassive(magnitude(out, row), medianOut)) {
                    kept.push_back(row);
                }
            }
            leftOutInAll += in.rows() - static_cast<std::int64_t>(kept.size());
            const auto row = static_cast<std::size_t>(layer);
            QCOMPARE(number(figure, "layers", "rows", row), static_cast<double>(kept.size()));
            QCOMPARE(number(figure, "layers", "left_out", row),
                     static_cast<double>(in.rows()) - static_cast<double>(kept.size()));
            const Rows x = picked(in, kept);
            compareOrUndefined(number(figure, "layers", "linearity", row),
                               linearity(x.view(), picked(out, kept).view()), streamed);
            compareOrUndefined(number(figure, "layers", "update", row),
                               linearity(x.view(), picked(out.minus(in), kept).view()), streamed);
        }
        qInfo() << "massive tokens in all layers" << leftOutInAll;
        QVERIFY(leftOutInAll > 0);
    }

    // Every token has a large entry: more than are kept apart. None is massive, then all are.
    void moreSuspectsThanAreKept()
    {
        const AnalysisProbe probe(sourceFolder() / "tests/data/families/llama");
        const auto ids = probe.windows(640, 16);
        const auto clamped = [](double value) {
            return EditList{ClampChannel{Site::Out, Layer(0), Channel(1), {}, value}};
        };
        const Figure all = probe.analyze("linearity", ids, {}, clamped(101));
        const Figure ordinary = probe.analyze("linearity", ids, {{"rows", "no-massive"}}, clamped(101));
        for (std::size_t layer = 0; layer < 2; ++layer) {
            QCOMPARE(number(ordinary, "layers", "left_out", layer), 0.0);
            for (const char* column : {"linearity", "update", "linearity_heldout", "update_heldout"}) {
                compareOrUndefined(number(ordinary, "layers", column, layer), number(all, "layers", column, layer),
                                   1e-9);
            }
        }
        const Figure massive = probe.analyze("linearity", ids, {{"rows", "no-massive"}}, clamped(1e7));
        const double leftOut = number(massive, "layers", "left_out", 0);
        QVERIFY(leftOut >= 4096 && leftOut < 640 * 16);
        QCOMPARE(leftOut + number(massive, "layers", "rows", 0), 640.0 * 16);
        const auto saysSo = [](const Sentence& remark) {
            return remark.english().find("kept apart") != std::string::npos;
        };
        QVERIFY(std::ranges::any_of(massive.remarks, saysSo));
        QVERIFY(std::ranges::none_of(ordinary.remarks, saysSo));
    }

    void tokenMapAgainstOracle()
    {
        const Figure figure = m_analysis->analyze("linearity-tokens", m_ids, {{"windows", "64"}});
        QCOMPARE(complaintAbout(figure, "linearity-tokens"), std::string());
        const std::int64_t tokens = windows * length;
        const double root = std::sqrt(static_cast<double>(tokens));
        for (std::int64_t layer = 0; layer < m_analysis->facts().layers; layer += 3) {
            const Rows& in = m_run.at(layer, Site::In);
            const Rows& out = m_run.at(layer, Site::Out);
            const std::vector<double> full = tokenNonlinearity(in.view(), out.view());
            const std::vector<double> update = tokenNonlinearity(in.view(), out.minus(in).view());
            double sum = 0;
            for (std::int64_t token = 0; token < tokens; ++token) {
                const auto row = static_cast<std::size_t>(layer * tokens + token);
                const double value = number(figure, "tokens", "nonlinearity", row);
                compareOrUndefined(value, root * full[static_cast<std::size_t>(token)], 1e-5);
                compareOrUndefined(number(figure, "tokens", "update", row),
                                   root * update[static_cast<std::size_t>(token)], 1e-5);
                sum += value * value / static_cast<double>(tokens);
            }
            compareOrUndefined(sum, 1 - linearity(in.view(), out.view()), streamed);
        }
    }

    void spansAgainstOracle()
    {
        const Figure figure = m_analysis->analyze("linearity-spans", m_ids);
        QCOMPARE(complaintAbout(figure, "linearity-spans"), std::string());
        const Table& table = figure.table("spans");
        const std::int64_t layers = m_analysis->facts().layers;
        QCOMPARE(static_cast<std::int64_t>(table.rows()), layers * (layers + 1) / 2);
        for (std::size_t row = 0; row < table.rows(); row += 5) {
            const Rows& in = m_run.at(static_cast<std::int64_t>(table.column("first").number(row)), Site::In);
            const Rows& out = m_run.at(static_cast<std::int64_t>(table.column("last").number(row)), Site::Out);
            compareOrUndefined(table.column("linearity").number(row), linearity(in.view(), out.view()), streamed);
            compareOrUndefined(table.column("update").number(row), linearity(in.view(), out.minus(in).view()),
                               streamed);
        }
        const Figure few = m_analysis->analyze("linearity-spans", m_ids, {{"tokens", "50"}});
        // No more tokens than channels; of the second block on, for the first reads repeated tokens as the same.
        compareOrUndefined(number(few, "spans", "linearity", static_cast<std::size_t>(layers)), 1, 1e-9);
        QVERIFY(std::isnan(number(few, "spans", "linearity_adjusted", 0)));
    }

    // One window has no other fold; a dropped block has no update.
    void whatIsUndefinedIsSaid()
    {
        const std::vector<std::vector<std::int64_t>> one(m_ids.begin(), m_ids.begin() + 1);
        const Figure figure = m_analysis->analyze("linearity", one, {}, {DropBlock{Layer(2)}});
        QVERIFY(std::isnan(number(figure, "layers", "linearity_heldout", 0)));
        QVERIFY(std::isnan(number(figure, "layers", "linearity_adjusted", 0)));
        compareOrUndefined(number(figure, "layers", "linearity", 1), 1, 1e-9); // fewer tokens than channels
        QVERIFY(std::isnan(number(figure, "layers", "update", 2)));
        compareOrUndefined(number(figure, "layers", "linearity", 2), 1, 1e-9);
        QVERIFY(figure.remarks.size() >= 4);
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }

private:
    std::unique_ptr<AnalysisProbe> m_analysis;
    std::vector<std::vector<std::int64_t>> m_ids;
    ProbedRun m_run;
};

QTEST_GUILESS_MAIN(AnalysisLinearityTest)
#include "analysis_linearity_test.moc"
