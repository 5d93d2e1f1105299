// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/locate.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

void writeShard(const fs::path& path, const std::vector<std::string>& tensors)
{
    SafetensorsMaker maker;
    for (const std::string& name : tensors) {
        maker.add(name, "U8", {2}, name.substr(0, 1) + path.filename().string().substr(0, 1));
    }
    maker.write(path);
}

QString second(const StoredTensor* tensor)
{
    return tensor ? QString(QChar(static_cast<char>(tensor->bytes[1]))) : QString();
}

} // namespace

class CheckpointLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAFolderAndItsFiles();
    void opensShardsThatTheIndexNames();
    void refusesBrokenIndexes_data();
    void refusesBrokenIndexes();
    void refusesTensorsInTwoShards();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void findsModelsInTheCache();
    void explainsWhatTheCacheLacks();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CheckpointLayoutTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void CheckpointLayoutTest::opensAFolderAndItsFiles()
{
    writeShard(folder() / "model.safetensors", {"a"});
    SafetensorsMaker::writeBytes(folder() / "config.json", "{}");
    fs::current_path(folder());
    for (const fs::path& path : {folder(), folder() / "", folder() / "model.safetensors", folder() / "config.json",
                                 fs::path("."), fs::path("model.safetensors")}) {
        const auto checkpoint = Checkpoint::open(path);
        QVERIFY(fs::equivalent(checkpoint->folder(), folder()));
        QVERIFY(!checkpoint->folder().filename().empty());
        QVERIFY(checkpoint->find("a"));
    }
    fs::current_path("/");
}

void CheckpointLayoutTest::opensShardsThatTheIndexNames()
{
    // Odd names, a subfolder, an index without total_size, a file of shard-like name that the index does not know, and
    // a tensor that a second shard also holds.
    writeShard(folder() / "x odd name.part", {"a", "c"});
    writeShard(folder() / "sub" / "y.safetensors", {"b", "a"});
    writeShard(folder() / "model-00003-of-00003.safetensors", {"stray"});
    SafetensorsMaker::writeBytes(
        folder() / "model.safetensors.index.json",
        safetensorsIndex({{"a", "x odd name.part"}, {"b", "sub/y.safetensors"}, {"c", "x odd name.part"}}));
    for (const fs::path& path : {folder(), folder() / "model.safetensors.index.json", folder() / "x odd name.part"}) {
        const auto checkpoint = Checkpoint::open(path);
        QCOMPARE(checkpoint->tensors().size(), 3U);
        QCOMPARE(second(checkpoint->find("a")), "x");
        QCOMPARE(second(checkpoint->find("b")), "y");
        QCOMPARE(checkpoint->find("b")->file.filename().string(), "y.safetensors");
        QVERIFY(!checkpoint->find("stray"));
        QCOMPARE(checkpoint->fileBytes(),
                 static_cast<std::int64_t>(fs::file_size(folder() / "x odd name.part")
                                           + fs::file_size(folder() / "sub/y.safetensors")));
    }
    QCOMPARE(Checkpoint::open(folder() / "model-00003-of-00003.safetensors")->tensors().size(), 1U);
}

void CheckpointLayoutTest::refusesBrokenIndexes_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* index, const QStringList& words,
                        ErrorCode code = ErrorCode::Malformed) {
        QTest::newRow(name) << QByteArray(index) << static_cast<int>(code) << words;
    };
    row("not JSON", "{", {"index.json", "JSON"});
    row("empty", "", {"index.json", "JSON"});
    row("an array", "[]", {"index.json", "object"});
    row("no weight_map", R"({"metadata":{}})", {"index.json", "weight_map", "missing"}, ErrorCode::NotFound);
    row("weight_map a list", R"({"weight_map":["a"]})", {"index.json", "weight_map", "array"});
    row("weight_map empty", R"({"weight_map":{}})", {"index.json", "weight_map"});
    row("file a number", R"({"weight_map":{"a":3}})", {"index.json", "weight_map", "\"a\"", "string"});
    row("file null", R"({"weight_map":{"a":null}})", {"index.json", "weight_map", "\"a\""}, ErrorCode::NotFound);
    row("file an object", R"({"weight_map":{"a":{"file":"x"}}})", {"index.json", "\"a\"", "an object", "string"});
    row("file empty", R"({"weight_map":{"a":""}})", {"index.json", "\"a\""});
    row("file absolute", R"({"weight_map":{"a":"/etc/passwd"}})", {"index.json", "\"a\"", "/etc/passwd"});
    row("file outside", R"({"weight_map":{"a":"x/../../secret"}})", {"index.json", "\"a\"", "secret"});
    row("file with a zero byte", R"({"weight_map":{"a":"x\u0000y"}})", {"index.json", "\"x?y\"", "intact copy"});
    row("tensor twice", R"({"weight_map":{"a":"x.safetensors","a":"y"}})", {"index.json", "\"a\"", "twice"});
    row("deep", R"({"weight_map":{"a":[[[[[[[[[[[]]]]]]]]]]]}})", {"index.json", "deep"});
    row("shard missing", R"({"weight_map":{"a":"x.safetensors","b":"gone.safetensors"}})", {"gone.safetensors"},
        ErrorCode::NotFound);
    row("tensor missing", R"({"weight_map":{"a":"x.safetensors","b":"x.safetensors"}})",
        {"x.safetensors", "\"b\"", "missing"}, ErrorCode::NotFound);
    row("shard truncated", R"({"weight_map":{"a":"short.safetensors"}})", {"short.safetensors", "truncated"});
}

void CheckpointLayoutTest::refusesBrokenIndexes()
{
    QFETCH(QByteArray, index);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    writeShard(folder() / "x.safetensors", {"a"});
    SafetensorsMaker::writeBytes(folder() / "short.safetensors", SafetensorsMaker::lengthPrefix(80) + "{");
    SafetensorsMaker::writeBytes(folder() / "model.safetensors.index.json", index.toStdString());
    QCOMPARE(complaintAbout(errorOf([&] { Checkpoint::open(folder()); }), static_cast<ErrorCode>(code), words),
             QString());
}

void CheckpointLayoutTest::refusesTensorsInTwoShards()
{
    writeShard(folder() / "x.safetensors", {"a", "extra"});
    writeShard(folder() / "y.safetensors", {"b", "extra"});
    SafetensorsMaker::writeBytes(folder() / "model.safetensors.index.json",
                                 safetensorsIndex({{"a", "x.safetensors"}, {"b", "y.safetensors"}}));
    QCOMPARE(complaintAbout(errorOf([&] { Checkpoint::open(folder()); }), ErrorCode::Malformed,
                            {"\"extra\"", "x.safetensors", "y.safetensors"}),
             QString());
}

void CheckpointLayoutTest::refusesOtherForms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("byFolder");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const int unsupported = static_cast<int>(ErrorCode::Unsupported);
    const int notFound = static_cast<int>(ErrorCode::NotFound);
    const int malformed = static_cast<int>(ErrorCode::Malformed);
    QTest::newRow("pickle") << "pytorch_model.bin" << false << malformed
                            << QStringList{"pytorch_model.bin", "torch.save"};
    QTest::newRow("folder with pickle") << "pytorch_model.bin" << true << malformed
                                        << QStringList{"pytorch_model.bin", "torch.save"};
    QTest::newRow("sharded pickle") << "pytorch_model.bin.index.json" << true << notFound
                                    << QStringList{"pytorch_model.bin.index.json", "weight_map"};
    QTest::newRow("gguf") << "model.Q4_K.gguf" << false << unsupported << QStringList{"model.Q4_K.gguf", "llama.cpp"};
    QTest::newRow("no model at all") << "README.md" << true << notFound << QStringList{"model.safetensors"};
}

void CheckpointLayoutTest::refusesOtherForms()
{
    QFETCH(QString, file);
    QFETCH(bool, byFolder);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    const fs::path path = folder() / file.toStdString();
    SafetensorsMaker::writeBytes(path, "{}");
    QCOMPARE(complaintAbout(errorOf([&] { Checkpoint::open(byFolder ? folder() : path); }),
                            static_cast<ErrorCode>(code), words),
             QString());
    QCOMPARE(complaintAbout(errorOf([&] { Checkpoint::open(folder() / "absent"); }), ErrorCode::NotFound, {"absent"}),
             QString());
}

void CheckpointLayoutTest::findsModelsInTheCache()
{
    const fs::path model = folder() / "hub" / "models--org--name";
    const std::string commit = "0123456789abcdef0123456789abcdef01234567";
    writeShard(model / "blobs" / "blob", {"a"});
    fs::create_directories(model / "snapshots" / commit);
    fs::create_symlink("../../blobs/blob", model / "snapshots" / commit / "model.safetensors");
    SafetensorsMaker::writeBytes(model / "snapshots" / commit / "config.json", "{}");
    SafetensorsMaker::writeBytes(model / "refs" / "main", commit + "\n");
    SafetensorsMaker::writeBytes(model / "refs" / "refs" / "pr" / "1", commit);
    const fs::path old = folder() / "hub" / "models--gpt2" / "snapshots" / "abc";
    writeShard(old / "model.safetensors", {"a"});
    SafetensorsMaker::writeBytes(folder() / "hub" / "models--gpt2" / "refs" / "main", "abc");

    const std::string hub = (folder() / "hub").string();
    const auto check = [&] {
        for (const std::string id :
             {"org/name", "org/name@main", "org/name@0123456789abcdef0123456789abcdef01234567", "org/name@refs/pr/1"}) {
            QCOMPARE(locateCheckpoint(id).string(), (model / "snapshots" / commit).string());
            QVERIFY(Checkpoint::open(locateCheckpoint(id))->find("a"));
        }
        QCOMPARE(locateCheckpoint("gpt2").string(), old.string());
    };
    qputenv("HF_HUB_CACHE", hub.c_str());
    check();
    qunsetenv("HF_HUB_CACHE");
    qputenv("HF_HOME", folder().c_str());
    check();
    qunsetenv("HF_HOME");
    qunsetenv("XDG_CACHE_HOME");
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", (folder() / "home").c_str());
    fs::create_directories(folder() / "home" / ".cache" / "huggingface");
    fs::create_directory_symlink(folder() / "hub", folder() / "home" / ".cache" / "huggingface" / "hub");
    QVERIFY(Checkpoint::open(locateCheckpoint("org/name"))->find("a"));
    qputenv("HOME", home);
    QCOMPARE(locateCheckpoint(hub).string(), hub);
}

void CheckpointLayoutTest::explainsWhatTheCacheLacks()
{
    qputenv("HF_HUB_CACHE", folder().c_str());
    const fs::path model = folder() / "models--org--name";
    SafetensorsMaker::writeBytes(model / "refs" / "main", "gone");
    SafetensorsMaker::writeBytes(model / "refs" / "evil", "../../../etc");
    SafetensorsMaker::writeBytes(model / "refs" / "dots", "..");
    fs::create_directories(model / "snapshots" / "abc");
    const auto complaint = [](const std::string& id, ErrorCode code, const QStringList& words) {
        return complaintAbout(errorOf([&] { locateCheckpoint(id); }), code, words);
    };
    QCOMPARE(complaint("org/name", ErrorCode::NotFound, {"main", "abc", "huggingface-cli download org/name"}),
             QString());
    QCOMPARE(complaint("org/name@v2", ErrorCode::NotFound, {"v2", "abc", "--revision v2"}), QString());
    QCOMPARE(complaint("org/name@evil", ErrorCode::NotFound, {"evil"}), QString());
    QCOMPARE(complaint("org/name@dots", ErrorCode::NotFound, {"dots"}), QString());
    QCOMPARE(complaint("org/name@../../x", ErrorCode::NotFound, {"no such file"}), QString());
    QCOMPARE(complaint("org/other", ErrorCode::NotFound,
                       {"org/other", "huggingface-cli download org/other", QString::fromStdString(folder().string())}),
             QString());
    QCOMPARE(complaint("/nowhere/at all", ErrorCode::NotFound, {"/nowhere/at all"}), QString());
    QCOMPARE(complaint("", ErrorCode::Usage, {"empty"}), QString());
    qunsetenv("HF_HUB_CACHE");
}

QTEST_GUILESS_MAIN(CheckpointLayoutTest)
#include "checkpoint_layout_test.moc"
