// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/checkpoint.h"
#include "tests/core/error_check.h"
#include "tests/core/largest_allocation.h"
#include "tests/core/pytorch_maker.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <numeric>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

std::string counted(std::size_t count)
{
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), 0.0F);
    return bytesOf(values);
}

QString valuesOf(const StoredTensor* tensor)
{
    QStringList list;
    for (std::size_t i = 0; tensor && i < tensor->bytes.size(); i += sizeof(float)) {
        float value = 0;
        std::memcpy(&value, &tensor->bytes[i], sizeof(float));
        list.append(QString::number(double(value)));
    }
    return list.join(' ');
}

// A dictionary with one tensor of six numbers.
PyTorchMaker sixNumbers()
{
    PyTorchMaker maker;
    maker.storage("0", counted(6));
    maker.tensor("a", "FloatStorage", "0", 6, 0, {2, 3}, {3, 1});
    return maker;
}

} // namespace

class CheckpointPyTorchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTensorsWhereTheyLie();
    void copiesTensorsInPieces();
    void readsEveryType_data();
    void readsEveryType();
    void readsOtherDictionaries_data();
    void readsOtherDictionaries();
    void readsLargeArchives();
    void prefersSafetensors();
    void readsShards();
    void refusesPickles_data();
    void refusesPickles();
    void refusesArchives_data();
    void refusesArchives();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void allocatesInProportion_data();
    void allocatesInProportion();
    void equalsTheSafetensorsFile();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path file() const { return folder() / "pytorch_model.bin"; }
    std::shared_ptr<const Checkpoint> open(const std::string& content) const
    {
        SafetensorsMaker::writeBytes(file(), content);
        return Checkpoint::open(file());
    }
    QString complaint(const std::string& content, ErrorCode code, const QStringList& words) const
    {
        return complaintAbout(errorOf([&] { open(content); }), code, QStringList("pytorch_model.bin") + words);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CheckpointPyTorchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void CheckpointPyTorchTest::readsTensorsWhereTheyLie()
{
    PyTorchMaker maker = sixNumbers();
    maker.tensor("tied", "FloatStorage", "0", 6, 0, {2, 3}, {3, 1});
    maker.tensor("row", "FloatStorage", "0", 6, 3, {1, 3}, {99, 1});
    maker.tensor("scalar", "FloatStorage", "0", 6, 5, {}, {});
    maker.tensor("nothing", "FloatStorage", "0", 6, 6, {0, 3}, {3, 1});
    const auto checkpoint = open(maker.content());
    QCOMPARE(checkpoint->tensors().size(), 5U);
    QCOMPARE(valuesOf(checkpoint->find("a")), "0 1 2 3 4 5");
    QCOMPARE(checkpoint->find("tied")->bytes.data(), checkpoint->find("a")->bytes.data());
    QCOMPARE(valuesOf(checkpoint->find("row")), "3 4 5");
    QCOMPARE(checkpoint->find("row")->bytes.data(), checkpoint->find("a")->bytes.data() + 12);
    QCOMPARE(checkpoint->find("row")->shape, (std::vector<std::int64_t>{1, 3}));
    QCOMPARE(valuesOf(checkpoint->find("scalar")), "5");
    QVERIFY(checkpoint->find("nothing")->bytes.empty());
    for (const char* name : {"x.pt", "x.pth", "x.ckpt", "x.bin", "x", "x.model"}) {
        SafetensorsMaker::writeBytes(folder() / name, maker.content("other name"));
        QCOMPARE(complaintAbout(errorOf([&] { Checkpoint::open(folder() / name); }), ErrorCode::NotFound,
                                {"other name/data/0", "missing"}),
                 QString());
        SafetensorsMaker::writeBytes(folder() / name, maker.content());
        QCOMPARE(Checkpoint::open(folder() / name)->tensors().size(), 5U);
    }
}

void CheckpointPyTorchTest::copiesTensorsInPieces()
{
    PyTorchMaker maker = sixNumbers();
    maker.tensor("turned", "FloatStorage", "0", 6, 0, {3, 2}, {1, 3});
    maker.tensor("expanded", "FloatStorage", "0", 6, 4, {2, 2, 2}, {0, 1, 0});
    maker.tensor("column", "FloatStorage", "0", 6, 1, {2}, {3});
    const auto checkpoint = open(maker.content());
    QCOMPARE(valuesOf(checkpoint->find("turned")), "0 3 1 4 2 5");
    QCOMPARE(valuesOf(checkpoint->find("expanded")), "4 4 5 5 4 4 5 5");
    QCOMPARE(valuesOf(checkpoint->find("column")), "1 4");
    QCOMPARE(valuesOf(checkpoint->find("a")), "0 1 2 3 4 5");
}

void CheckpointPyTorchTest::readsEveryType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("double") << QByteArray("DoubleStorage") << QByteArray("float64");
    QTest::newRow("float") << QByteArray("FloatStorage") << QByteArray("float32");
    QTest::newRow("half") << QByteArray("HalfStorage") << QByteArray("float16");
    QTest::newRow("bfloat16") << QByteArray("BFloat16Storage") << QByteArray("bfloat16");
    QTest::newRow("long") << QByteArray("LongStorage") << QByteArray("int64");
    QTest::newRow("int") << QByteArray("IntStorage") << QByteArray("int32");
    QTest::newRow("short") << QByteArray("ShortStorage") << QByteArray("int16");
    QTest::newRow("char") << QByteArray("CharStorage") << QByteArray("int8");
    QTest::newRow("byte") << QByteArray("ByteStorage") << QByteArray("uint8");
    QTest::newRow("bool") << QByteArray("BoolStorage") << QByteArray("bool");
    QTest::newRow("untyped") << QByteArray("UntypedStorage") << QByteArray("uint8");
}

void CheckpointPyTorchTest::readsEveryType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, name);
    const DataType expected = *dataTypeNamed(name.toStdString());
    PyTorchMaker maker;
    maker.storage("0", std::string(3 * byteSize(expected), 'x'));
    maker.tensor("a", type.toStdString(), "0", 3, 1, {2}, {1});
    const StoredTensor tensor = open(maker.content())->tensors().front();
    QCOMPARE(tensor.dtype, expected);
    QCOMPARE(tensor.bytes.size(), 2 * byteSize(expected));
}

void CheckpointPyTorchTest::readsOtherDictionaries_data()
{
    QTest::addColumn<QByteArray>("pickle");
    const auto row = [](const char* name, const std::string& pickle) {
        QTest::newRow(name) << QByteArray::fromStdString("\x80\x02" + pickle + ".");
    };
    using Maker = PyTorchMaker;
    const std::string tensor = Maker::tensorValue("FloatStorage", "0", 6, 0, {2, 3}, {3, 1});
    const std::string entry = Maker::text("a") + tensor;
    const std::string ordered = Maker::global("collections", "OrderedDict");
    row("ordered", ordered + ")R(" + entry + "u");
    row("ordered by pairs", ordered + "(](" + "(" + entry + "te" + "tR");
    row("ordered by lists", ordered + "(](](" + entry + "eetR");
    row("with attributes", ordered + ")R(" + entry + "u}" + Maker::text("_metadata") + ordered + ")Rsb");
    row("one item", "}" + entry + "s");
    row("made of a stack", "(" + entry + "d");
    row("under state_dict", "}" + Maker::text("state_dict") + "}" + entry + "ss");
    row("under model", "}(" + Maker::text("epoch") + "K\x03" + Maker::text("model") + "}" + entry + "su");
    row("beside others",
        "}(" + Maker::text("step") + "K\x03" + entry + Maker::text("b") + "]" + Maker::text("c")
            + std::string("G\0\0\0\0\0\0\0\0", 9) + Maker::text("d") + "NK\x05" + tensor + "u");
    row("a parameter",
        "}" + Maker::text("a") + Maker::global("torch._utils", "_rebuild_parameter") + "(" + tensor + "\x88" + ordered
            + ")RtRs");
    row("later one holds", "}(" + Maker::text("a") + "N" + entry + "u");
    row("contains itself", "}q\x01(" + entry + Maker::text("self") + "h\x01u");
    row("memorized", "}(" + Maker::text("a") + tensor + "q\x07" + "0h\x07" + "u");
    row("protocol 4",
        "\x95" + std::string(8, '\0') + "}\x94\x8c\x01" + "a\x8c\x0ctorch._utils\x8c\x12_rebuild_tensor_v2\x93("
            + Maker::storageValue("FloatStorage", "0", 6) + "K" + std::string(1, '\0')
            + "K\x02K\x03\x86K\x03K\x01\x86\x89" + ordered + ")RtRs");
}

void CheckpointPyTorchTest::readsOtherDictionaries()
{
    QFETCH(QByteArray, pickle);
    const auto checkpoint = open(sixNumbers().contentWith(pickle.toStdString()));
    QCOMPARE(checkpoint->tensors().size(), 1U);
    QCOMPARE(valuesOf(checkpoint->find("a")), "0 1 2 3 4 5");
}

void CheckpointPyTorchTest::readsLargeArchives()
{
    ZipMaker zip;
    zip.add({.name = "archive/data.pkl", .data = sixNumbers().pickle(), .large = true});
    zip.add({.name = "archive/data/0", .data = counted(6), .large = true});
    zip.add("archive/byteorder", "little").large().comment("a comment");
    QCOMPARE(valuesOf(open(zip.content())->find("a")), "0 1 2 3 4 5");
}

void CheckpointPyTorchTest::prefersSafetensors()
{
    const auto only = [&] {
        const auto checkpoint = Checkpoint::open(folder());
        return QString::fromStdString(checkpoint->tensors().front().name);
    };
    PyTorchMaker maker;
    maker.storage("0", "x");
    maker.tensor("pickled shard", "ByteStorage", "0", 1, 0, {1}, {1});
    SafetensorsMaker::writeBytes(folder() / "shard.bin", maker.content());
    SafetensorsMaker::writeBytes(folder() / "pytorch_model.bin.index.json",
                                 safetensorsIndex({{"pickled shard", "shard.bin"}}));
    QCOMPARE(only(), "pickled shard");
    SafetensorsMaker::writeBytes(file(), sixNumbers().content());
    QCOMPARE(only(), "a");
    SafetensorsMaker shard;
    shard.add("shard", "U8", {1}, "x");
    shard.write(folder() / "shard.safetensors");
    SafetensorsMaker::writeBytes(folder() / "model.safetensors.index.json",
                                 safetensorsIndex({{"shard", "shard.safetensors"}}));
    QCOMPARE(only(), "shard");
    SafetensorsMaker single;
    single.add("single", "U8", {1}, "x");
    single.write(folder() / "model.safetensors");
    QCOMPARE(only(), "single");
    QCOMPARE(QString::fromStdString(Checkpoint::open(file())->tensors().front().name), "a");
}

void CheckpointPyTorchTest::readsShards()
{
    PyTorchMaker second;
    second.storage("0", counted(2));
    second.tensor("b", "FloatStorage", "0", 2, 0, {2}, {1});
    second.tensor("a", "FloatStorage", "0", 2, 0, {2}, {1}); // the index places it in the first
    SafetensorsMaker::writeBytes(folder() / "pytorch_model-0000k.bin", sixNumbers().content());
    SafetensorsMaker::writeBytes(folder() / "shard_02.bin", second.content());
    SafetensorsMaker::writeBytes(folder() / "stray.bin", "no checkpoint");
    SafetensorsMaker::writeBytes(folder() / "pytorch_model.bin.index.json",
                                 safetensorsIndex({{"a", "pytorch_model-0000k.bin"}, {"b", "shard_02.bin"}}));
    for (const fs::path& path : {folder(), folder() / "pytorch_model.bin.index.json", folder() / "shard_02.bin"}) {
        const auto checkpoint = Checkpoint::open(path);
        QCOMPARE(checkpoint->tensors().size(), 2U);
        QCOMPARE(valuesOf(checkpoint->find("a")), "0 1 2 3 4 5");
        QCOMPARE(valuesOf(checkpoint->find("b")), "0 1");
    }
}

void CheckpointPyTorchTest::refusesPickles_data()
{
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    using Maker = PyTorchMaker;
    const auto row = [](const char* name, const std::string& pickle, const QStringList& words,
                        ErrorCode code = ErrorCode::Malformed) {
        QTest::newRow(name) << QByteArray::fromStdString("\x80\x02" + pickle) << static_cast<int>(code) << words;
    };
    const auto tensor = [&](const char* name, const std::string& value, const QStringList& words,
                            ErrorCode code = ErrorCode::Malformed) {
        row(name, "}" + Maker::text("a") + value + "s.", words, code);
    };
    row("runs a command", Maker::global("posix", "system") + "(" + Maker::text("touch /tmp/x") + "tR.",
        {"posix.system", "neither knows nor runs"}, ErrorCode::Unsupported);
    row("evaluates",
        "\x8c\x08"
        "builtins\x8c\x04"
        "eval\x93.",
        {"builtins.eval"}, ErrorCode::Unsupported);
    row("a storage of another module", Maker::global("evil", "FloatStorage"), {"evil.FloatStorage"},
        ErrorCode::Unsupported);
    row("an unprintable name", Maker::global("\x01", "\xFF"), {"?.?"}, ErrorCode::Unsupported);
    row("quantized", Maker::global("torch._utils", "_rebuild_qtensor"), {"torch._utils._rebuild_qtensor"},
        ErrorCode::Unsupported);
    row("complex", Maker::global("torch", "ComplexFloatStorage"), {"torch.ComplexFloatStorage"},
        ErrorCode::Unsupported);
    row("an object", "(i" + std::string("os\nsystem\n"), {"instruction 105"}, ErrorCode::Unsupported);
    row("a new object", ")\x81.", {"instruction 129"}, ErrorCode::Unsupported);
    row("protocol 9", "\x80\x09}.", {"protocol 9"}, ErrorCode::Unsupported);
    row("no end", "}", {"truncated"});
    row("nothing", "", {"truncated"});
    row("empty stack", ".", {"not there"});
    row("text that is too long", "X\xFF\xFF\xFF\x7F", {"truncated"});
    row("more text than memory", "\x8d" + std::string(8, '\xFF'), {"truncated"});
    row("name without end", "ctorch", {"truncated"});
    row("close without open", "t.", {"did not open"});
    row("pop through a mark", "N(0.", {"not there"});
    row("deep", std::string(257, '(') + ".", {"256 deep"});
    row("recall", "h\x05.", {"did not remember"});
    row("key without value", "}(Nu.", {"key without a value"});
    row("items of a number", "K\x01(NNu.", {"wrong type"});
    row("append to a dictionary", "}Na.", {"wrong type"});
    row("attributes of a tuple", ")Nb.", {"wrong type"});
    row("call of a text", Maker::text("a") + ")R.", {"wrong type"});
    row("call of a storage type", Maker::global("torch", "FloatStorage") + ")R.", {"called"});
    row("dictionary of singles", Maker::global("collections", "OrderedDict") + "(](K\x01tatR.", {"pairs"});
    row("storage without key", "(" + Maker::text("storage") + Maker::global("torch", "FloatStorage") + "tQ.",
        {"wrong type"});
    row("storage of another kind",
        "(" + Maker::text("file") + Maker::global("torch", "FloatStorage") + Maker::text("0") + "NK\x01tQ.",
        {"storage \"0\""});
    row("a list", "].", {"no tensors"}, ErrorCode::NotFound);
    row("a number", "K\x01.", {"no tensors"}, ErrorCode::NotFound);
    row("no tensor", "}" + Maker::text("epoch") + "K\x01s.", {"no tensors"}, ErrorCode::NotFound);
    row("tensor as root", Maker::tensorValue("FloatStorage", "0", 6, 0, {6}, {1}) + ".", {"no tensors"},
        ErrorCode::NotFound);
    tensor("no record", Maker::tensorValue("FloatStorage", "9", 6, 0, {6}, {1}), {"archive/data/9", "\"a\"", "missing"},
           ErrorCode::NotFound);
    tensor("claims more", Maker::tensorValue("FloatStorage", "0", 7, 0, {6}, {1}), {"\"a\"", "24 bytes", "7 elements"});
    tensor("claims less", Maker::tensorValue("FloatStorage", "0", 5, 0, {5}, {1}), {"\"a\"", "24 bytes", "5 elements"});
    tensor("claims half", Maker::tensorValue("DoubleStorage", "0", 6, 0, {3}, {1}), {"\"a\"", "24 bytes"});
    tensor("claims a lot", Maker::tensorValue("DoubleStorage", "0", 0x2000000000000003, 0, {3}, {1}), {"\"a\""});
    tensor("negative claim", Maker::tensorValue("FloatStorage", "0", -1, 0, {3}, {1}), {"storage \"0\""});
    tensor("too long", Maker::tensorValue("FloatStorage", "0", 6, 0, {7}, {1}), {"\"a\"", "beyond"});
    tensor("offset", Maker::tensorValue("FloatStorage", "0", 6, 1, {6}, {1}), {"\"a\"", "beyond"});
    tensor("offset of nothing", Maker::tensorValue("FloatStorage", "0", 6, 7, {0}, {1}), {"\"a\"", "beyond"});
    tensor("negative offset", Maker::tensorValue("FloatStorage", "0", 6, -1, {6}, {1}), {"offset"});
    tensor("stride", Maker::tensorValue("FloatStorage", "0", 6, 0, {2, 3}, {4, 1}), {"\"a\"", "beyond"});
    tensor("negative size", Maker::tensorValue("FloatStorage", "0", 6, 0, {-6}, {1}), {"negative"});
    tensor("negative stride", Maker::tensorValue("FloatStorage", "0", 6, 5, {6}, {-1}), {"negative"});
    tensor("enormous", Maker::tensorValue("FloatStorage", "0", 6, 0, {1LL << 62, 4}, {4, 1}), {"\"a\"", "beyond"});
    tensor("overflowing stride", Maker::tensorValue("FloatStorage", "0", 6, 0, {3, 3}, {1LL << 62, 1LL << 62}),
           {"\"a\"", "beyond"});
    tensor("one stride", Maker::tensorValue("FloatStorage", "0", 6, 0, {2, 3}, {1}), {"stride"});
    tensor("65 dimensions",
           Maker::tensorValue("FloatStorage", "0", 6, 0, std::vector<std::int64_t>(65, 1),
                              std::vector<std::int64_t>(65, 1)),
           {"64 dimensions"});
    tensor("expanded beyond reason", Maker::tensorValue("FloatStorage", "0", 6, 0, {1 << 20, 5}, {0, 1}),
           {"\"a\"", "contiguous()"}, ErrorCode::Unsupported);
    tensor("expanded beyond numbers", Maker::tensorValue("FloatStorage", "0", 6, 0, {1LL << 62, 1LL << 62}, {0, 0}),
           {"\"a\"", "contiguous()"}, ErrorCode::Unsupported);
    row("name that is no text",
        "}" + Maker::text("\xFF") + Maker::tensorValue("FloatStorage", "0", 6, 0, {6}, {1}) + "s.", {"UTF-8"});
}

void CheckpointPyTorchTest::refusesPickles()
{
    QFETCH(QByteArray, pickle);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    QCOMPARE(complaint(sixNumbers().contentWith(pickle.toStdString()), static_cast<ErrorCode>(code), words), QString());
}

void CheckpointPyTorchTest::refusesArchives_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const std::string& content, const QStringList& words,
                        ErrorCode code = ErrorCode::Malformed) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << static_cast<int>(code) << words;
    };
    const auto with = [&](const char* name, const ZipMaker::Record& record, const QStringList& words,
                          ErrorCode code = ErrorCode::Malformed) {
        PyTorchMaker maker = sixNumbers();
        maker.record(record);
        row(name, maker.content(), words, code);
    };
    const std::string whole = sixNumbers().content();
    row("cut", whole.substr(0, whole.size() - 1), {"truncated"});
    row("half", whole.substr(0, whole.size() / 2), {"truncated"});
    row("something in front", whole.substr(0, 4) + whole, {"table", "damaged"});
    row("no pickle", ZipMaker().add("archive/model.json", "{}").content(), {"data.pkl"}, ErrorCode::Unsupported);
    row("nothing in it", "PK\x03\x04" + ZipMaker().content(), {"data.pkl"}, ErrorCode::Unsupported);
    row("deflated pickle",
        ZipMaker().add({.name = "archive/data.pkl", .data = sixNumbers().pickle(), .method = 8}).content(),
        {"archive/data.pkl", "compressed"}, ErrorCode::Unsupported);
    row("encrypted pickle",
        ZipMaker().add({.name = "archive/data.pkl", .data = sixNumbers().pickle(), .flags = 1}).content(),
        {"archive/data.pkl", "encrypted"}, ErrorCode::Unsupported);
    with("big-endian", {.name = "archive/byteorder", .data = "big"}, {"\"big\"", "byte order"}, ErrorCode::Unsupported);
    with("twice", {.name = "archive/data/0", .data = "x"}, {"archive/data/0", "twice"});
    with("another name", {.name = "archive/a", .data = "x", .localName = "archive/b"}, {"archive/a", "contradicts"});
    with("shares bytes", {.name = "archive/a", .data = "x", .localName = "archive/data/0", .claimedBegin = 0},
         {"archive/a", "contradicts"});
    with("inside another", {.name = "archive/data/0", .data = counted(6), .claimedBegin = 0}, {"archive/data/0"});
    with("too long", {.name = "archive/a", .data = "x", .claimedSize = 1 << 20}, {"archive/a", "truncated"});
    with("over the next", {.name = "archive/a", .data = "x", .claimedSize = 20}, {"archive/a", "overlaps"});
    with("beyond the end", {.name = "archive/a", .data = "x", .claimedBegin = 1 << 20}, {"archive/a", "beyond"});
    with("far beyond", {.name = "archive/a", .data = "x", .claimedBegin = -2 & INT64_MAX, .large = true},
         {"archive/a", "beyond"});
    std::string count = whole;
    count[count.size() - 12] = 9;
    row("more entries than there are", count, {"table", "truncated"});
    std::string begin = whole;
    begin[begin.size() - 3] = 9;
    row("table elsewhere", begin, {"table"});
    const std::string large = ZipMaker().add("a/data.pkl", "\x80\x02}.").large().content();
    std::string locator = large;
    locator[locator.size() - 33] = 9;
    row("locator", locator, {"zip64"});
}

void CheckpointPyTorchTest::refusesArchives()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    QCOMPARE(complaint(content.toStdString(), static_cast<ErrorCode>(code), words), QString());
}

void CheckpointPyTorchTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const int unsupported = static_cast<int>(ErrorCode::Unsupported);
    QTest::newRow("old pickle") << QByteArray("\x80\x02\x8a\x0al\xfc\x9c") << unsupported
                                << QStringList{"1.6", "save_pretrained"};
    QTest::newRow("tar") << QByteArray(257, 'x') + "ustar" << unsupported << QStringList{"tar", "save_pretrained"};
    QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::Malformed) << QStringList{"empty"};
}

void CheckpointPyTorchTest::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    QCOMPARE(complaint(content.toStdString(), static_cast<ErrorCode>(code), words), QString());
}

void CheckpointPyTorchTest::allocatesInProportion_data()
{
    QTest::addColumn<QByteArray>("pickle");
    const auto row = [](const char* name, const QByteArray& pickle) {
        QTest::newRow(name) << QByteArray("\x80\x02") + pickle;
    };
    const QByteArray tensor = QByteArray::fromStdString(PyTorchMaker::tensorValue("FloatStorage", "0", 6, 0, {6}, {1}));
    row("many values", QByteArray("N").repeated(5'000'000) + '.');
    row("many numbers", QByteArray("K\x01").repeated(3'000'000) + '.');
    row("many lists", QByteArray("]").repeated(3'000'000) + '.');
    row("memory", "]" + QByteArray("\x94").repeated(3'000'000) + '.');
    row("a long list", "](" + QByteArray("N").repeated(1'900'000) + "e.");
    row("list by list", "]" + QByteArray("Na").repeated(1'900'000) + '.');
    row("many names", "}(" + tensor + "q\x01" + "0" + QByteArray("\x8c\x01xh\x01").repeated(400'000) + "u.");
    QByteArray names = "}(" + tensor + "q\x01" + "0";
    for (int i = 0; i < 140'000; ++i) {
        const QByteArray name = QByteArray::number(i, 36);
        names += "\x8c" + QByteArray(1, static_cast<char>(name.size())) + name + "h\x01";
    }
    row("many tensors", names + "u.");
    // A long list of pairs, made into a dictionary again and again.
    row("many dictionaries",
        QByteArray::fromStdString(PyTorchMaker::global("collections", "OrderedDict") + "q\x01" + "0](")
            + QByteArray("](NNe").repeated(200'000) + "e\x85q\x02" + "0" + QByteArray("h\x01h\x02R").repeated(100'000)
            + '.');
    row("expanded", [] {
        std::string entries = "}(";
        for (int i = 0; i < 40; ++i) {
            entries += PyTorchMaker::text(std::to_string(i))
                + PyTorchMaker::tensorValue("FloatStorage", "0", 6, 0, {1 << 18}, {0});
        }
        return QByteArray::fromStdString(entries + "u.");
    }());
}

void CheckpointPyTorchTest::allocatesInProportion()
{
    QFETCH(QByteArray, pickle);
    const std::string content = sixNumbers().contentWith(pickle.toStdString());
    SafetensorsMaker::writeBytes(file(), content);
    resetLargestAllocation();
    const auto error = errorOf([&] { Checkpoint::open(file()); });
    QVERIFY(error || pickle.contains("xh"));
    const std::size_t allowed = std::max<std::size_t>(16u << 20, 2 * content.size());
    QVERIFY2(largestAllocation() <= allowed, qPrintable(QString::number(largestAllocation())));
    QVERIFY(largestAllocation() > 0);
}

void CheckpointPyTorchTest::equalsTheSafetensorsFile()
{
    const fs::path data = optionalData("models/tiny-random-llama/pytorch_model.bin");
    PROSECTOR_SKIP_WITHOUT(data);
    const auto pickled = Checkpoint::open(data);
    const auto plain = Checkpoint::open(data.parent_path() / "model.safetensors");
    // The old file also holds the rotary frequencies.
    QCOMPARE(pickled->tensors().size(), plain->tensors().size() + 1);
    QVERIFY(pickled->find("model.layers.0.self_attn.rotary_emb.inv_freq"));
    std::size_t bytes = 0;
    for (const StoredTensor& tensor : plain->tensors()) {
        const StoredTensor* twin = pickled->find(tensor.name);
        QVERIFY2(twin, tensor.name.c_str());
        QCOMPARE(twin->shape, tensor.shape);
        QCOMPARE(twin->dtype, tensor.dtype);
        QVERIFY2(std::ranges::equal(twin->bytes, tensor.bytes), tensor.name.c_str());
        bytes += tensor.bytes.size();
    }
    QVERIFY(bytes > 4'000'000);
    QCOMPARE(Checkpoint::open(data.parent_path())->tensors().front().file.filename().string(), "model.safetensors");
}

QTEST_GUILESS_MAIN(CheckpointPyTorchTest)
#include "checkpoint_pytorch_test.moc"
