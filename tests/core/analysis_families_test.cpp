// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every family of tests/data/families goes through the analyses of the residual stream: no crash, a whole figure, and
// finite numbers where a measure is defined; also with a dropped block, one short window and an edit.

#include "tests/core/analysis_probe.h"
#include "tests/core/test_data.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace prosector;
using namespace prosector::tests;

namespace {

const std::vector<std::string> analysesOfStates{"affine-map",          "anisotropy", "block-influence",
                                                "intrinsic-dimension", "linearity",  "linearity-spans"};

// How many cells of a column are no finite numbers.
std::size_t undefinedIn(const Column& column)
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        count += std::isfinite(column.number(row)) ? 0 : 1;
    }
    return count;
}

} // namespace

class AnalysisFamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFamily_data()
    {
        QTest::addColumn<QString>("folder");
        std::set<std::filesystem::path> sorted;
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "tests/data/families")) {
            sorted.insert(entry.path());
        }
        for (const std::filesystem::path& folder : sorted) {
            QTest::newRow(folder.filename().c_str()) << QString::fromStdString(folder.string());
        }
    }

    void everyFamily()
    {
        QFETCH(QString, folder);
        const AnalysisProbe probe(folder.toStdString());
        const auto ids = probe.windows(12, 8);
        const auto one = probe.windows(1, 1);
        for (const std::string& id : analysesOfStates) {
            const Figure figure = probe.analyze(id, ids);
            QCOMPARE(complaintAbout(figure, id), std::string());
            if (id == "block-influence") {
                for (const char* column : {"block_influence", "angular", "attention_influence", "mlp_influence"}) {
                    QCOMPARE(undefinedIn(figure.table("layers").column(column)), std::size_t(0));
                }
            }
            if (id == "linearity") {
                QCOMPARE(undefinedIn(figure.table("layers").column("linearity")), std::size_t(0));
                QCOMPARE(undefinedIn(figure.table("layers").column("update_heldout")), std::size_t(0));
            }
            QCOMPARE(complaintAbout(probe.analyze(id, ids, {}, {DropBlock{Layer(0)}, DropMlp{Layer(1)}}), id),
                     std::string());
            QCOMPARE(complaintAbout(probe.analyze(id, one), id), std::string());
        }
    }
};

QTEST_GUILESS_MAIN(AnalysisFamiliesTest)
#include "analysis_families_test.moc"
