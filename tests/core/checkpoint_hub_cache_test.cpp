// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/hub_cache.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

constexpr const char* first = "0123456789abcdef0123456789abcdef01234567";
constexpr const char* second = "fedcba9876543210fedcba9876543210fedcba98";

std::string weights()
{
    SafetensorsMaker maker;
    maker.add("a", "U8", {2}, "xy");
    return maker.content();
}

} // namespace

class CheckpointHubCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void listsModelsAndRevisions();
    void survivesOddCaches();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();

private:
    fs::path cache() const { return m_folder->path().toStdString(); }
    fs::path model() const { return cache() / "models--org--name"; }
    // A file of a snapshot, as a link to its blob. Without content the blob is not there.
    void add(const std::string& commit, const std::string& name, const std::optional<std::string>& content) const
    {
        const std::string blob = commit + name;
        if (content) {
            SafetensorsMaker::writeBytes(model() / "blobs" / blob, *content);
        }
        fs::create_directories(model() / "snapshots" / commit);
        fs::create_symlink("../../blobs/" + blob, model() / "snapshots" / commit / name);
    }
    void refer(const std::string& name, const std::string& commit) const
    {
        SafetensorsMaker::writeBytes(model() / "refs" / name, commit);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CheckpointHubCacheTest::listsModelsAndRevisions()
{
    const std::string config = R"({"model_type":"llama"})";
    add(first, "config.json", config);
    add(first, "model.safetensors", weights());
    add(second, "config.json", config);
    refer("main", std::string(first) + "\n");
    refer("refs/pr/1", second);
    refer("a-tag", first);
    refer("gone", "1111");
    fs::create_directories(model() / "snapshots" / "2222");
    SafetensorsMaker::writeBytes(cache() / "models--gpt2" / "snapshots" / "abc" / "pytorch_model.bin", "x");
    SafetensorsMaker::writeBytes(cache() / "models--gpt2" / "snapshots" / "abc" / "config.json", "no JSON");
    fs::create_directories(cache() / "datasets--org--name" / "snapshots" / "abc");
    SafetensorsMaker::writeBytes(cache() / "version.txt", "1");

    const std::vector<CachedModel> models = cachedModels(cache());
    QCOMPARE(models.size(), 2U);
    QCOMPARE(models[0].name, "gpt2");
    QCOMPARE(models[0].revisions.size(), 1U);
    QCOMPARE(models[0].revisions[0].name, "abc");
    QCOMPARE(models[0].revisions[0].modelType, "");
    QVERIFY(models[0].revisions[0].isComplete());
    QCOMPARE(models[1].name, "org/name");
    QStringList names;
    for (const CachedRevision& revision : models[1].revisions) {
        names.append(QString::fromStdString(revision.name));
    }
    QCOMPARE(names.join(' '), "main a-tag gone refs/pr/1 2222");
    const CachedRevision& main = models[1].revisions[0];
    QCOMPARE(main.commit, first);
    QCOMPARE(main.path.string(), (model() / "snapshots" / first).string());
    QCOMPARE(main.bytes, std::int64_t(config.size() + weights().size()));
    QCOMPARE(main.modelType, "llama");
    QVERIFY(main.isComplete());
    const auto age = std::chrono::system_clock::now() - main.date;
    QVERIFY(age > std::chrono::seconds(-2) && age < std::chrono::minutes(10));
    QCOMPARE(models[1].revisions[1].commit, first);
    QVERIFY(QString::fromStdString(models[1].revisions[2].missing.english()).contains("snapshot"));
    QVERIFY(QString::fromStdString(models[1].revisions[3].missing.english()).contains("weights are missing"));
    QVERIFY(!models[1].revisions[4].isComplete());
}

void CheckpointHubCacheTest::survivesOddCaches()
{
    QVERIFY(cachedModels(cache() / "absent").empty());
    SafetensorsMaker::writeBytes(cache() / "models--a--file", "x");
    SafetensorsMaker::writeBytes(cache() / "models--a--b" / "refs" / "evil", "../../../etc");
    SafetensorsMaker::writeBytes(cache() / "models--a--b" / "refs" / "long", std::string(5000, 'x'));
    SafetensorsMaker::writeBytes(cache() / "models--a--b" / "refs" / "two\nlines", "abc");
    SafetensorsMaker::writeBytes(cache() / "models--a--b" / "snapshots" / "no folder", "x");
    fs::create_directory_symlink("..", cache() / "models--a--b" / "refs" / "loop");
    fs::create_directories(cache() / "models--empty");
    const std::vector<CachedModel> models = cachedModels(cache());
    QCOMPARE(models.size(), 2U);
    QCOMPARE(models[0].name, "a/b");
    QCOMPARE(models[0].revisions.size(), 1U);
    QCOMPARE(models[0].revisions[0].name, "evil");
    QVERIFY(!models[0].revisions[0].isComplete());
    QCOMPARE(models[1].name, "empty");
    QVERIFY(models[1].revisions.empty());
}

void CheckpointHubCacheTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("dangling");
    QTest::addColumn<QString>("missing"); // empty: complete
    const QString index = "model.safetensors.index.json";
    QTest::newRow("complete") << QStringList{"config.json", "model.safetensors"} << QStringList() << "";
    QTest::newRow("pickle") << QStringList{"config.json", "pytorch_model.bin"} << QStringList() << "";
    QTest::newRow("others may lack") << QStringList{"config.json", "model.safetensors"}
                                     << QStringList{"tf_model.h5", "pytorch_model.bin"} << "";
    QTest::newRow("shards") << QStringList{"config.json", index, "1.safetensors", "2.safetensors"} << QStringList()
                            << "";
    QTest::newRow("shard not there") << QStringList{"config.json", index, "1.safetensors"} << QStringList()
                                     << "2.safetensors is missing; model.safetensors.index.json names it";
    QTest::newRow("shard without blob") << QStringList{"config.json", index, "1.safetensors"}
                                        << QStringList{"2.safetensors"} << "2.safetensors is missing: its link";
    QTest::newRow("weights without blob")
        << QStringList{"config.json"} << QStringList{"model.safetensors"} << "model.safetensors is missing: its link";
    QTest::newRow("pickle without blob") << QStringList{"config.json"} << QStringList{"pytorch_model.bin"}
                                         << "pytorch_model.bin is missing: its link";
    QTest::newRow("tokenizer without blob") << QStringList{"config.json", "model.safetensors"}
                                            << QStringList{"tokenizer.json"} << "tokenizer.json is missing";
    QTest::newRow("no weights") << QStringList{"config.json"} << QStringList() << "the weights are missing";
    QTest::newRow("no config") << QStringList{"model.safetensors"} << QStringList() << "config.json is missing";
    QTest::newRow("index without blob") << QStringList{"config.json", "1.safetensors"} << QStringList{index}
                                        << "model.safetensors.index.json is missing";
}

void CheckpointHubCacheTest::saysWhatIsMissing()
{
    QFETCH(QStringList, present);
    QFETCH(QStringList, dangling);
    QFETCH(QString, missing);
    for (const QString& name : present) {
        const bool isIndex = name.endsWith("index.json");
        const std::string index = R"({"weight_map":{"a":"1.safetensors","b":"2.safetensors"}})";
        add(first, name.toStdString(), isIndex ? index : name.endsWith("json") ? "{}" : weights());
    }
    for (const QString& name : dangling) {
        add(first, name.toStdString(), std::nullopt);
    }
    refer("v1.0", first);
    const std::vector<CachedRevision> revisions = cachedRevisions(model());
    QCOMPARE(revisions.size(), 1U);
    const QString actual = QString::fromStdString(revisions[0].missing.english());
    QCOMPARE(actual.isEmpty(), missing.isEmpty());
    QVERIFY2(actual.startsWith(missing), qPrintable(actual));
    if (!missing.isEmpty()) {
        for (const fs::path& path : {revisions[0].path, revisions[0].path / ""}) {
            QCOMPARE(complaintAbout(errorOf([&] { Checkpoint::open(path); }), ErrorCode::NotFound,
                                    {actual, "org/name", "huggingface-cli download org/name --revision v1.0"}),
                     QString());
        }
    }
}

QTEST_GUILESS_MAIN(CheckpointHubCacheTest)
#include "checkpoint_hub_cache_test.moc"
