// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exports of every family: with a block dropped the folder opens with the same loss, in all storage forms; with one
// weight scaled all other bytes are the source's.

#include "tests/core/error_check.h"
#include "tests/core/export_check.h"
#include "tests/core/letter_model.h"

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace prosector;
using namespace prosector::tests;

class ExportFamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_text = letters(300); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString family = QTest::currentDataTag();
        m_engine = engineWithLetters(family.toStdString(), path());
    }
    void cleanup() { m_engine.reset(); }
    void cleanupTestCase() { qInfo("largest relative difference in perplexity %.3g", m_largest); }

    void dropsABlock_data() { families(); }
    void dropsABlock()
    {
        const std::int64_t layers = m_engine->model()->layers;
        for (const std::int64_t layer : std::set{std::int64_t(0), layers / 2, layers - 1}) {
            const QString name = QStringLiteral("drop-%1").arg(layer);
            const ExportResult result = exported({QStringLiteral("drop:%1").arg(layer)}, name);
            QCOMPARE(result.layers, layers - 1);
            QVERIFY(result.proof->expected != result.proof->before);
            QVERIFY(std::filesystem::exists(result.folder / "mergekit.yml"));
        }
    }

    void scalesOneWeight_data() { families(); }
    void scalesOneWeight()
    {
        const ModelFacts& model = *m_engine->model();
        const std::int64_t last = model.layers - 1;
        const QString down = model.mixture.isAt(last) ? QStringLiteral("down.0") : QStringLiteral("down");
        for (const QString& matrix : {down, QStringLiteral("k")}) {
            const QString edit = QStringLiteral("scale:%1:%2:1:2:-1.5").arg(last).arg(matrix);
            const ExportResult result = exported({edit}, "scaled-" + matrix);
            const ByteDifference difference = differenceOf(path() / "model", result.folder);
            QVERIFY2(difference.tensors.size() == 1, qPrintable(difference.tensors.join(' ')));
            QVERIFY(difference.bytes > 0 && difference.bytes <= static_cast<std::int64_t>(byteSize(model.dtype)));
        }
    }

    void dropsBranches_data() { families(); }
    void dropsBranches()
    {
        if (m_engine->model()->norms.feedResidual) {
            const auto error = errorOf([this] { exported({QStringLiteral("drop-mlp:1")}, QStringLiteral("refused")); });
            QCOMPARE(complaintAbout(error, ErrorCode::Unsupported, {"drop-mlp:1", "not the same"}), QString());
            return;
        }
        exported({QStringLiteral("drop-attention:0"), QStringLiteral("drop-mlp:1"), QStringLiteral("zero-head:1:1")},
                 QStringLiteral("branches"));
    }

private:
    static void families()
    {
        std::set<std::string> sorted;
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "tests/data/families")) {
            sorted.insert(entry.path().filename().string());
        }
        QTest::addColumn<int>("unused");
        for (const std::string& name : sorted) {
            QTest::newRow(name.c_str()) << 0;
        }
    }

    std::filesystem::path path() const { return m_folder->path().toStdString(); }

    ExportResult exported(const QStringList& edits, const QString& name)
    {
        const ExportResult result = m_engine->exportModel(exportOf(edits, m_text, path() / name.toStdString()), {});
        m_largest = std::max(m_largest, result.proof->difference);
        return result;
    }

    Text m_text;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    double m_largest = 0;
};

QTEST_GUILESS_MAIN(ExportFamiliesTest)
#include "export_families_test.moc"
