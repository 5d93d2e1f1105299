// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/tokenizer.h"

#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <cstring>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// Small tokenizers for tests, and ids in a form that a failed comparison prints.

namespace prosector::tests {

// A temporary folder to write a tokenizer's files into.
class TokenizerFolder
{
public:
    TokenizerFolder& write(const std::string& name, std::string_view bytes)
    {
        QFile file(m_folder.filePath(QString::fromStdString(name)));
        const auto size = static_cast<qint64>(bytes.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size) {
            throw std::runtime_error("cannot write a test file");
        }
        return *this;
    }
    std::filesystem::path path(const std::string& name = {}) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::shared_ptr<const Tokenizer> load(const std::string& name = {}) const
    {
        return Tokenizer::load(name.empty() ? std::filesystem::path(m_folder.path().toStdString()) : path(name));
    }

private:
    QTemporaryDir m_folder;
};

inline std::shared_ptr<const Tokenizer> tokenizerFrom(std::string_view json)
{
    return TokenizerFolder().write("tokenizer.json", json).load();
}

// Ids as "1 2 3".
inline QString listed(const std::vector<TokenId>& ids)
{
    QStringList numbers;
    for (const TokenId id : ids) {
        numbers.append(QString::number(id.value()));
    }
    return numbers.join(' ');
}

inline QString encoded(const Tokenizer& tokenizer, std::string_view text,
                       SpecialTokens specialTokens = SpecialTokens::None)
{
    return listed(tokenizer.encode(text, specialTokens));
}

inline std::string littleEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>(static_cast<unsigned char>(number >> shift));
    }
    return bytes;
}

// A character map that turns "A" into "a", "AB" into "x y" and "\t" into a space: the trie's three keys laid out by
// hand.
inline std::string characterMap()
{
    const auto unit = [](std::uint32_t offset, bool leaf, char label) {
        return offset << 10 | (leaf ? 0x100u : 0u) | static_cast<unsigned char>(label);
    };
    const auto value = [](std::uint32_t place) { return 0x80000000u | place; };
    std::array<std::uint32_t, 0x200> units{};
    units[0] = unit(0x100, false, '\0');
    units[0x100 ^ 'A'] = unit(0x141 ^ 0x180, true, 'A');
    units[0x180] = value(0);
    units[0x180 ^ 'B'] = unit(0x1C2 ^ 0x1D0, true, 'B');
    units[0x1D0] = value(2);
    units[0x100 ^ '\t'] = unit(0x109 ^ 0x1E0, true, '\t');
    units[0x1E0] = value(6);
    std::string trie;
    for (const std::uint32_t number : units) {
        trie += littleEndian(number);
    }
    return littleEndian(static_cast<std::uint32_t>(trie.size())) + trie + std::string("a\0x y\0 \0", 8);
}

// A SentencePiece model, written field by field (sentencepiece_model.proto).
class SentencePieceMaker
{
public:
    enum Kind
    {
        Normal = 1,
        Unknown = 2,
        Control = 3,
        UserDefined = 4,
        Unused = 5,
        Byte = 6
    };

    SentencePieceMaker& piece(std::string_view text, float score, Kind kind = Normal)
    {
        std::string message = bytes(1, text);
        std::string number(4, '\0');
        std::memcpy(number.data(), &score, 4);
        message += static_cast<char>(2 << 3 | 5);
        message += number + varint(3, kind);
        m_bytes += bytes(1, message);
        return *this;
    }
    // 1: unigram, 2: BPE.
    SentencePieceMaker& trainer(int algorithm, bool byteFallback, std::string extra = {})
    {
        m_bytes += bytes(2, varint(3, algorithm) + varint(35, byteFallback ? 1 : 0) + extra);
        return *this;
    }
    SentencePieceMaker& normalizer(bool dummyPrefix, bool removeExtraWhitespace, std::string_view map = {})
    {
        m_bytes += bytes(3,
                         bytes(2, map) + varint(3, dummyPrefix ? 1 : 0) + varint(4, removeExtraWhitespace ? 1 : 0)
                             + varint(5, 1));
        return *this;
    }
    SentencePieceMaker& byteTokens()
    {
        for (int byte = 0; byte < 256; ++byte) {
            piece(QString::asprintf("<0x%02X>", byte).toStdString(), 0, Byte);
        }
        return *this;
    }
    const std::string& model() const { return m_bytes; }

    static std::string varint(int field, std::int64_t value) { return number(field * 8) + number(value); }
    static std::string bytes(int field, std::string_view content)
    {
        return (number(field * 8 + 2) + number(static_cast<std::int64_t>(content.size()))).append(content);
    }

private:
    static std::string number(std::int64_t value)
    {
        auto rest = static_cast<std::uint64_t>(value);
        std::string result;
        for (; rest > 127; rest >>= 7) {
            result += static_cast<char>(static_cast<unsigned char>(rest | 128));
        }
        return result += static_cast<char>(rest);
    }

    std::string m_bytes;
};

} // namespace prosector::tests
