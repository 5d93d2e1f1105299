// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checkpoints of eight-bit floating point: every code is read as the format says, and edits are rounded to it.

#include "core/checkpoint/checkpoint.h"
#include "core/engine/engine.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <stdexcept>

using namespace prosector;

namespace {

constexpr const char* target = "model.layers.0.mlp.down_proj.weight";

// By the text of the format: e4m3 is sign, 4 bits of exponent about 7, 3 of mantissa; e5m2 5 bits about 15, 2 of
// mantissa. Only codes of finite numbers are asked for.
float valueOf(int code, bool isE4M3)
{
    const int mantissaBits = isE4M3 ? 3 : 2;
    const int bias = isE4M3 ? 7 : 15;
    const int mantissa = code % (1 << mantissaBits);
    const int exponent = code % 128 / (1 << mantissaBits);
    const double fraction = static_cast<double>(mantissa) / (1 << mantissaBits);
    const double size =
        exponent == 0 ? fraction * std::pow(2.0, 1 - bias) : (1 + fraction) * std::pow(2.0, exponent - bias);
    return static_cast<float>(code < 128 ? size : -size);
}

std::vector<float> floatsOf(const StoredTensor& tensor)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < tensor.bytes.size(); i += byteSize(tensor.dtype)) {
        std::uint32_t bits = 0;
        if (tensor.dtype == DataType::BFloat16) {
            std::memcpy(reinterpret_cast<std::byte*>(&bits) + 2, tensor.bytes.data() + i, 2);
        } else if (tensor.dtype == DataType::Float32) {
            std::memcpy(&bits, tensor.bytes.data() + i, 4);
        } else {
            throw std::runtime_error("the fixture holds another type");
        }
        values.push_back(std::bit_cast<float>(bits));
    }
    return values;
}

// The Llama fixture with one matrix given anew.
void writeModel(const std::filesystem::path& folder, const std::string& dtype, const std::string& matrix)
{
    const std::filesystem::path source = tests::sourceFolder() / "tests/data/families/llama";
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(source / "config.json", folder / "config.json");
    const std::shared_ptr<const Checkpoint> checkpoint = Checkpoint::open(source);
    tests::SafetensorsMaker maker;
    for (const StoredTensor& tensor : checkpoint->tensors()) {
        if (tensor.name == target) {
            maker.add(tensor.name, dtype, tensor.shape, matrix);
        } else {
            maker.add(tensor.name, "F32", tensor.shape, tests::bytesOf(floatsOf(tensor)));
        }
    }
    maker.write(folder / "model.safetensors");
}

} // namespace

class Float8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsAreRead_data()
    {
        QTest::addColumn<bool>("isE4M3");
        QTest::newRow("e4m3") << true;
        QTest::newRow("e5m2") << false;
    }

    // All finite codes, one after another, through the matrix; every weight is asked for.
    void weightsAreRead()
    {
        QFETCH(bool, isE4M3);
        const int finite = isE4M3 ? 127 : 124;
        QTemporaryDir folder;
        const std::vector<std::int64_t> shape = shapeOfTarget();
        std::string codes;
        for (std::int64_t i = 0; i < shape[0] * shape[1]; ++i) {
            const auto code = static_cast<int>(i % (2 * finite));
            codes += static_cast<char>(code < finite ? code : code - finite + 128);
        }
        writeModel(folder.path().toStdString(), isE4M3 ? "F8_E4M3" : "F8_E5M2", codes);
        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(folder.path().toStdString(), {});
        for (std::int64_t i = 0; i < shape[0] * shape[1]; ++i) {
            const auto code = static_cast<unsigned char>(codes[static_cast<std::size_t>(i)]);
            const double expected = valueOf(code, isE4M3);
            const WeightCoordinate at{{Matrix::Down, Layer(0), {}}, Channel(i / shape[1]), Channel(i % shape[1])};
            QCOMPARE(engine->weight(at), expected);
        }
    }

    void editsAreRounded_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("rounded");
        QTest::newRow("between") << 0.3 << 0.3125; // neighbors 0.28125 and 0.3125
        QTest::newRow("tie to even") << 0.296875 << 0.3125; // halfway; 0.3125 has the even mantissa
        QTest::newRow("negative") << -0.3 << -0.3125;
        QTest::newRow("smallest") << 0.0019 << 0.001953125; // the subnormal 2^-9
        QTest::newRow("to zero") << 0.0009 << 0.0;
        QTest::newRow("beyond the largest") << 1000.0 << 448.0;
    }

    // What a float8 file would hold after the edit is what runs: the same as a float32 file with that value.
    void editsAreRounded()
    {
        QFETCH(double, value);
        QFETCH(double, rounded);
        QTemporaryDir folder;
        const std::vector<std::int64_t> shape = shapeOfTarget();
        std::string codes;
        std::vector<float> values;
        for (std::int64_t i = 0; i < shape[0] * shape[1]; ++i) {
            const auto code = static_cast<int>(i * 37 % 40 + 8);
            codes += static_cast<char>(code);
            values.push_back(valueOf(code, true));
        }
        writeModel((folder.path() + "/small").toStdString(), "F8_E4M3", codes);
        writeModel((folder.path() + "/plain").toStdString(), "F32", tests::bytesOf(values));
        QCOMPARE(logits((folder.path() + "/small").toStdString(), value),
                 logits((folder.path() + "/plain").toStdString(), rounded));
    }

private:
    static std::vector<std::int64_t> shapeOfTarget()
    {
        return Checkpoint::open(tests::sourceFolder() / "tests/data/families/llama")->find(target)->shape;
    }

    // With the first weight of the matrix set.
    static std::vector<float> logits(const std::filesystem::path& folder, double value)
    {
        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(folder, {});
        const std::string file = (folder / "activations.h5").string();
        const WeightCoordinate first{{Matrix::Down, Layer(0), {}}, Channel(0), Channel(0)};
        engine->writeActivations({{{1, 5, 9, 7}}, {SetWeight{first, value}}, file}, {});
        return tests::readDataset(file, "/logits");
    }
};

QTEST_GUILESS_MAIN(Float8Test)
#include "float8_test.moc"
