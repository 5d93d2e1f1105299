// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/checkpoint.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace prosector;
using namespace prosector::tests;

namespace {

std::string header(const std::string& entries, const std::string& data)
{
    return SafetensorsMaker::assemble(SafetensorsMaker::inBraces(entries), data);
}

std::string entry(const std::string& name, const std::string& dtype, const std::string& shape,
                  const std::string& offsets)
{
    return std::string("\"") + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape
        + ",\"data_offsets\":" + offsets + '}';
}

std::string intactFile()
{
    SafetensorsMaker maker;
    maker.add("weight", "F32", {2, 3}, bytesOf(std::vector<float>{1, 2, 3, 4, 5, 6}));
    return maker.content();
}

} // namespace

class CheckpointSafetensorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDtype();
    void readsEmptyAndScalarTensors();
    void acceptsWhatTheFormatAllows_data();
    void acceptsWhatTheFormatAllows();
    void refusesDamage_data();
    void refusesDamage();
    void refusesEveryTruncation();
    void refusesAHeaderOfAHundredMegabytes();
    void survivesEveryChangedByte();
    void refusesWhatIsNoRegularFile();

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    std::filesystem::path written(const std::string& bytes) const
    {
        const std::filesystem::path path = folder() / "model.safetensors";
        SafetensorsMaker::writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

void CheckpointSafetensorsTest::readsEveryDtype()
{
    const std::vector<std::pair<std::string, DataType>> types{
        {"F64", DataType::Float64},   {"F32", DataType::Float32},        {"F16", DataType::Float16},
        {"BF16", DataType::BFloat16}, {"F8_E4M3", DataType::Float8E4M3}, {"F8_E5M2", DataType::Float8E5M2},
        {"I64", DataType::Int64},     {"I32", DataType::Int32},          {"I16", DataType::Int16},
        {"I8", DataType::Int8},       {"U8", DataType::UInt8},           {"BOOL", DataType::Bool}};
    SafetensorsMaker maker;
    for (const auto& [name, type] : types) {
        maker.add("tensor " + name, name, {3}, std::string(3 * byteSize(type), name.back()));
    }
    const auto checkpoint = Checkpoint::open(written(maker.content()));
    QCOMPARE(checkpoint->tensors().size(), types.size());
    QCOMPARE(checkpoint->fileBytes(), static_cast<std::int64_t>(maker.content().size()));
    QVERIFY(std::ranges::is_sorted(checkpoint->tensors(), {}, &StoredTensor::name));
    for (const auto& [name, type] : types) {
        const StoredTensor* tensor = checkpoint->find("tensor " + name);
        QVERIFY(tensor);
        QCOMPARE(tensor->dtype, type);
        QCOMPARE(tensor->shape, std::vector<std::int64_t>{3});
        QCOMPARE(tensor->bytes.size(), 3 * byteSize(type));
        QCOMPARE(static_cast<char>(tensor->bytes.front()), name.back());
        QCOMPARE(static_cast<char>(tensor->bytes.back()), name.back());
    }
    QVERIFY(!checkpoint->find("tensor"));
}

void CheckpointSafetensorsTest::readsEmptyAndScalarTensors()
{
    SafetensorsMaker maker;
    maker.add("none first", "F32", {0, 4}, {});
    maker.add("odd", "U8", {3}, "abc");
    maker.add("scalar", "F64", {}, bytesOf(std::vector<double>{2.5})); // begins unaligned
    maker.add("none last", "F32", {9223372036854775807, 9223372036854775807, 0}, {});
    const auto checkpoint = Checkpoint::open(written(maker.content()));
    QVERIFY(checkpoint->find("none first")->bytes.empty());
    QVERIFY(checkpoint->find("none last")->bytes.empty());
    QVERIFY(checkpoint->find("scalar")->shape.empty());
    double value = 0;
    std::memcpy(&value, checkpoint->find("scalar")->bytes.data(), sizeof value);
    QCOMPARE(value, 2.5);
}

void CheckpointSafetensorsTest::acceptsWhatTheFormatAllows_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const std::string& content) {
        QTest::newRow(name) << QByteArray::fromStdString(content);
    };
    const std::string one = entry("a", "U8", "[4]", "[0,4]");
    row("metadata", header("\"__metadata__\":{\"format\":\"pt\",\"note\":\"\\u00e9\"}," + one, "abcd"));
    row("padded header", SafetensorsMaker::assemble(SafetensorsMaker::inBraces(one) + "      ", "abcd"));
    row("unknown field",
        header("\"a\":{\"x\":{\"y\":[1,{\"z\":null}],\"w\":[]},\"shape\":[4],\"dtype\":\"U8\",\"data_offsets\":[0,4]}",
               "abcd"));
    row("order of data", header(entry("b", "U8", "[1]", "[3,4]") + ',' + entry("a", "U8", "[3]", "[0,3]"), "abcd"));
}

void CheckpointSafetensorsTest::acceptsWhatTheFormatAllows()
{
    QFETCH(QByteArray, content);
    const auto checkpoint = Checkpoint::open(written(content.toStdString()));
    QVERIFY(checkpoint->find("a"));
    QCOMPARE(static_cast<char>(checkpoint->find("a")->bytes[2]), 'c');
}

void CheckpointSafetensorsTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const std::string& content, const QStringList& words,
                        ErrorCode code = ErrorCode::Malformed) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << static_cast<int>(code) << words;
    };
    const std::string good = entry("a", "U8", "[4]", "[0,4]");
    row("empty file", {}, {"empty"});
    row("three bytes", "abc", {"3 bytes"});
    row("length beyond the file", SafetensorsMaker::lengthPrefix(500) + "{}", {"500", "truncated"});
    row("length 2^64 - 1", std::string(8, '\xff') + "{}", {"18446744073709551615"});
    row("length 0", SafetensorsMaker::lengthPrefix(0), {"begin"});
    row("not JSON", SafetensorsMaker::assemble("{\"a\": oops}", {}), {"JSON", "byte"});
    row("text behind the object", SafetensorsMaker::assemble("{} {}", {}), {"JSON"});
    row("an array", SafetensorsMaker::assemble("[1, 2]", {}), {"begin"});
    row("no tensors", SafetensorsMaker::assemble("{}", {}), {"no tensors"}, ErrorCode::NotFound);
    row("only metadata", header("\"__metadata__\":{}", {}), {"no tensors"}, ErrorCode::NotFound);
    row("broken UTF-8", header(entry("a\xff", "U8", "[4]", "[0,4]"), "abcd"), {"JSON"});
    row("unclosed", SafetensorsMaker::assemble(std::string("{") + good, "abcd"), {"JSON"});
    row("duplicate tensor", header(good + ',' + good, "abcd"), {"\"a\"", "twice"});
    row("duplicate field",
        header("\"a\":{\"dtype\":\"U8\",\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}", "abcd"),
        {"\"a\"", "dtype", "twice"});
    row("entry no object", header("\"a\":7", {}), {"\"a\"", "object"});
    row("entry null", header("\"a\":null", {}), {"\"a\"", "object"});
    row("entry an array", header("\"a\":[]", {}), {"\"a\"", "object"});
    row("no dtype", header("\"a\":{\"shape\":[4],\"data_offsets\":[0,4]}", "abcd"), {"\"a\"", "dtype"});
    row("no shape", header("\"a\":{\"dtype\":\"U8\",\"data_offsets\":[0,4]}", "abcd"), {"\"a\"", "shape"});
    row("no offsets", header("\"a\":{\"dtype\":\"U8\",\"shape\":[4]}", "abcd"), {"\"a\"", "data_offsets"});
    row("dtype a number", header("\"a\":{\"dtype\":3,\"shape\":[4],\"data_offsets\":[0,4]}", "abcd"),
        {"\"a\"", "dtype"});
    row("shape a number", header("\"a\":{\"dtype\":\"U8\",\"shape\":4,\"data_offsets\":[0,4]}", "abcd"),
        {"\"a\"", "shape"});
    row("shape of arrays", header(entry("a", "U8", "[[4]]", "[0,4]"), "abcd"), {"\"a\"", "shape"});
    row("shape of fractions", header(entry("a", "U8", "[4.0]", "[0,4]"), "abcd"), {"\"a\"", "shape"});
    row("offsets an object", header(entry("a", "U8", "[4]", "{}"), "abcd"), {"\"a\"", "data_offsets"});
    row("unknown dtype", header(entry("a", "F31", "[4]", "[0,4]"), "abcd"), {"\"a\"", "F31"});
    row("quantized dtype", header(entry("a", "U32", "[1]", "[0,4]"), "abcd"), {"\"a\"", "U32"}, ErrorCode::Unsupported);
    row("negative shape", header(entry("a", "U8", "[-4]", "[0,4]"), "abcd"), {"\"a\"", "negative", "shape"});
    row("dimension above 2^63", header(entry("a", "U8", "[9223372036854775808]", "[0,4]"), "abcd"), {"\"a\"", "large"});
    row("dimension above 2^64", header(entry("a", "U8", "[99999999999999999999]", "[0,4]"), "abcd"),
        {"\"a\"", "shape"});
    row("overflowing shape", header(entry("a", "F32", "[4294967296,4294967296,4294967296]", "[0,4]"), "abcd"),
        {"\"a\"", "large"});
    row("shape that wraps to the size", header(entry("a", "U8", "[4611686018427387905,4]", "[0,4]"), "abcd"),
        {"\"a\"", "large"});
    row("negative offset", header(entry("a", "U8", "[4]", "[-1,3]"), "abcd"), {"\"a\"", "negative", "data_offsets"});
    row("one offset", header(entry("a", "U8", "[4]", "[4]"), "abcd"), {"\"a\"", "two numbers"});
    row("three offsets", header(entry("a", "U8", "[4]", "[0,4,8]"), "abcd"), {"\"a\"", "two numbers"});
    row("begin behind end", header(entry("a", "U8", "[4]", "[4,0]"), "abcd"), {"\"a\"", "before they begin"});
    row("end beyond the file", header(entry("a", "U8", "[5]", "[0,5]"), "abcd"), {"\"a\"", "beyond"});
    row("end 2^64 - 1", header(entry("a", "U8", "[4]", "[0,18446744073709551615]"), "abcd"), {"\"a\"", "beyond"});
    row("size too small", header(entry("a", "F32", "[2]", "[0,4]"), "abcd"), {"\"a\"", "8", "4"});
    row("size too large", header(entry("a", "U8", "[2]", "[0,4]"), "abcd"), {"\"a\"", "2", "4"});
    row("overlap", header(good + ',' + entry("b", "U8", "[3]", "[2,5]"), "abcde"), {"\"a\"", "\"b\"", "overlap"});
    row("the same bytes twice", header(good + ',' + entry("b", "U8", "[4]", "[0,4]"), "abcd"),
        {"\"a\"", "\"b\"", "overlap"});
    row("hole in front", header(entry("a", "U8", "[4]", "[1,5]"), "abcde"), {"\"a\"", "hole", "1"});
    row("hole between", header(good + ',' + entry("b", "U8", "[2]", "[6,8]"), "abcdefgh"), {"\"b\"", "hole", "2"});
    row("bytes at the end", header(good, "abcdefg"), {"3", "no tensor"});
    row("metadata no object", header("\"__metadata__\":[]", {}), {"__metadata__"});
    row("metadata number", header("\"__metadata__\":{\"x\":1}", {}), {"__metadata__", "\"x\""});
    row("metadata twice", header("\"__metadata__\":{},\"__metadata__\":{}," + good, "abcd"), {"__metadata__", "twice"});
    row("a million brackets", SafetensorsMaker::assemble("{\"a\":{\"x\":" + std::string(1000000, '['), {}), {"JSON"});
    row("a name of a megabyte", header(entry(std::string(1000000, 'n'), "F31", "[4]", "[0,4]"), "abcd"), {"nnn..."});
}

void CheckpointSafetensorsTest::refusesDamage()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    const std::filesystem::path path = written(content.toStdString());
    words << "model.safetensors";
    const auto error = errorOf([&] { Checkpoint::open(path); });
    QCOMPARE(complaintAbout(error, static_cast<ErrorCode>(code), words), QString());
    QVERIFY2(error->message().english().size() < 400, "a sentence that nobody reads");
}

void CheckpointSafetensorsTest::refusesEveryTruncation()
{
    const std::string whole = intactFile();
    QVERIFY(Checkpoint::open(written(whole)));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto error = errorOf([&] { Checkpoint::open(written(whole.substr(0, length))); });
        QCOMPARE(complaintAbout(error, ErrorCode::Malformed, {"model.safetensors"}), QString());
    }
}

void CheckpointSafetensorsTest::refusesAHeaderOfAHundredMegabytes()
{
    constexpr std::uint64_t limit = 100'000'000;
    const std::filesystem::path path = written(SafetensorsMaker::lengthPrefix(limit) + "{}");
    std::filesystem::resize_file(path, limit + 100);
    auto error = errorOf([&] { Checkpoint::open(path); });
    QCOMPARE(complaintAbout(error, ErrorCode::Malformed, {"100000000"}), QString());

    // One byte less is read: of zeros behind "{}", which are no JSON.
    written(SafetensorsMaker::lengthPrefix(limit - 1) + "{}");
    std::filesystem::resize_file(path, limit + 100);
    error = errorOf([&] { Checkpoint::open(path); });
    QCOMPARE(complaintAbout(error, ErrorCode::Malformed, {"JSON"}), QString());
}

void CheckpointSafetensorsTest::survivesEveryChangedByte()
{
    // Whatever one byte becomes, the file is read within its bounds or refused with an Error.
    const std::string whole = intactFile();
    const std::size_t headerEnd = whole.size() - 24;
    int refused = 0;
    for (std::size_t at = 0; at < headerEnd; ++at) {
        for (const char value : {'\0', '9', '"', '}', '-', '\xff'}) {
            std::string damaged = whole;
            damaged[at] = value;
            const auto error = errorOf([&] {
                const auto checkpoint = Checkpoint::open(written(damaged));
                for (const StoredTensor& tensor : checkpoint->tensors()) {
                    QCOMPARE(tensor.bytes.size(), 24U);
                }
            });
            refused += error ? 1 : 0;
        }
    }
    QVERIFY2(refused > 300, qPrintable(QString::number(refused)));
}

void CheckpointSafetensorsTest::refusesWhatIsNoRegularFile()
{
    const std::filesystem::path pipe = folder() / "pipe.safetensors";
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    for (const std::filesystem::path& path : {pipe, std::filesystem::path("/dev/zero")}) {
        const auto error = errorOf([&] { Checkpoint::open(path); });
        QCOMPARE(
            complaintAbout(error, ErrorCode::InputOutput, {QString::fromStdString(path.string()), "pipe or a device"}),
            QString());
    }
    const std::filesystem::path inner = folder() / "inner" / "model.safetensors";
    std::filesystem::create_directories(inner);
    const auto error = errorOf([&] { Checkpoint::open(inner.parent_path()); });
    QCOMPARE(complaintAbout(error, ErrorCode::InputOutput, {"model.safetensors", "folder"}), QString());
}

QTEST_GUILESS_MAIN(CheckpointSafetensorsTest)
#include "checkpoint_safetensors_test.moc"
