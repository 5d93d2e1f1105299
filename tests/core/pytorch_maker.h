// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prosector::tests {

// A number as the bytes of a file.
template <class Number> std::string littleEndianBytes(Number value)
{
    std::string bytes;
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xff);
    }
    return bytes;
}

// Builds zip archives, intact or broken on purpose.
class ZipMaker
{
public:
    struct Record
    {
        std::string name;
        std::string data;
        std::uint16_t method = 0;
        std::uint16_t flags = 0;
        std::string localName = {}; // where it differs
        std::int64_t claimedSize = -1; // in the table, where it differs
        std::int64_t claimedBegin = -1;
        bool large = false; // sizes and place in zip64 fields
    };

    ZipMaker& add(Record record)
    {
        m_records.push_back(std::move(record));
        return *this;
    }
    ZipMaker& add(const std::string& name, const std::string& data) { return add({.name = name, .data = data}); }
    ZipMaker& large(bool large = true)
    {
        m_large = large;
        return *this;
    }
    ZipMaker& comment(const std::string& comment)
    {
        m_comment = comment;
        return *this;
    }

    std::string content() const
    {
        std::string records;
        std::string table;
        for (const Record& record : m_records) {
            const auto size = record.claimedSize < 0 ? record.data.size() : std::size_t(record.claimedSize);
            const auto begin = record.claimedBegin < 0 ? records.size() : std::size_t(record.claimedBegin);
            table += "PK\x01\x02" + littleEndianBytes<std::uint32_t>(0) + method(record)
                + sizes(record.large ? elsewhere : size) + littleEndianBytes(std::uint16_t(record.name.size()))
                + littleEndianBytes(std::uint16_t(record.large ? 28 : 0)) + std::string(10, '\0')
                + littleEndianBytes(std::uint32_t(record.large ? elsewhere : begin)) + record.name;
            if (record.large) {
                table += littleEndianBytes<std::uint16_t>(1) + littleEndianBytes<std::uint16_t>(24)
                    + littleEndianBytes<std::uint64_t>(size) + littleEndianBytes<std::uint64_t>(size)
                    + littleEndianBytes<std::uint64_t>(begin);
            }
            const std::string name = record.localName.empty() ? record.name : record.localName;
            const bool sizesFollow = (record.flags & 8) != 0;
            records += "PK\x03\x04" + littleEndianBytes<std::uint16_t>(0) + method(record)
                + sizes(sizesFollow ? 0 : size) + littleEndianBytes(std::uint16_t(name.size()))
                + littleEndianBytes<std::uint16_t>(0) + name + record.data;
        }
        return records + table + end(records.size(), table.size());
    }

private:
    static constexpr std::uint64_t elsewhere = 0xffffffff;

    static std::string method(const Record& record)
    {
        return littleEndianBytes(record.flags) + littleEndianBytes(record.method) + std::string(8, '\0');
    }
    static std::string sizes(std::uint64_t size)
    {
        return littleEndianBytes(std::uint32_t(size)) + littleEndianBytes(std::uint32_t(size));
    }
    std::string end(std::size_t begin, std::size_t size) const
    {
        std::string bytes;
        if (m_large) {
            bytes = "PK\x06\x06" + littleEndianBytes<std::uint64_t>(44) + std::string(12, '\0')
                + littleEndianBytes<std::uint64_t>(m_records.size())
                + littleEndianBytes<std::uint64_t>(m_records.size()) + littleEndianBytes<std::uint64_t>(size)
                + littleEndianBytes<std::uint64_t>(begin);
            bytes += "PK\x06\x07" + littleEndianBytes<std::uint32_t>(0) + littleEndianBytes<std::uint64_t>(begin + size)
                + littleEndianBytes<std::uint32_t>(1);
        }
        const std::uint64_t table = m_large ? elsewhere : begin;
        const auto count = littleEndianBytes(std::uint16_t(m_large ? elsewhere : m_records.size()));
        return bytes + "PK\x05\x06" + littleEndianBytes<std::uint32_t>(0) + count + count
            + littleEndianBytes(std::uint32_t(m_large ? elsewhere : size)) + littleEndianBytes(std::uint32_t(table))
            + littleEndianBytes(std::uint16_t(m_comment.size())) + m_comment;
    }

    std::vector<Record> m_records;
    bool m_large = false;
    std::string m_comment;
};

// Builds what torch.save writes: a pickle of a dictionary of tensors, and a record for each storage.
//
// PyTorchMaker maker;
// maker.storage("0", bytesOf(std::vector<float>(6)));
// maker.tensor("a", "FloatStorage", "0", 6, 0, {2, 3}, {3, 1});
// SafetensorsMaker::writeBytes(folder / "pytorch_model.bin", maker.content());
class PyTorchMaker
{
public:
    void storage(const std::string& key, const std::string& data)
    {
        m_zip.add({.name = "archive/data/" + key, .data = data, .flags = 0x0808}); // as PyTorch's writer flags them
    }
    void record(ZipMaker::Record record) { m_zip.add(std::move(record)); }
    void tensor(const std::string& name, const std::string& type, const std::string& key, std::int64_t elements,
                std::int64_t offset, const std::vector<std::int64_t>& sizes, const std::vector<std::int64_t>& strides)
    {
        entry(name, tensorValue(type, key, elements, offset, sizes, strides));
    }
    // A key and any value.
    void entry(const std::string& name, const std::string& value) { m_entries += text(name) + value; }
    // The dictionary stands inside another one, under this name.
    void nest(const std::string& name) { m_outer = name; }

    std::string dictionary() const { return "}(" + m_entries + "u"; }
    std::string pickle() const
    {
        return "\x80\x02" + (m_outer.empty() ? dictionary() : "}" + text(m_outer) + dictionary() + "s") + ".";
    }
    std::string content(const std::string& folder = "archive") const { return contentWith(pickle(), folder); }
    std::string contentWith(const std::string& pickle, const std::string& folder = "archive") const
    {
        ZipMaker zip = m_zip;
        return zip.add({.name = folder + "/data.pkl", .data = pickle, .flags = 0x0808}).content();
    }

    static std::string tensorValue(const std::string& type, const std::string& key, std::int64_t elements,
                                   std::int64_t offset, const std::vector<std::int64_t>& sizes,
                                   const std::vector<std::int64_t>& strides)
    {
        return global("torch._utils", "_rebuild_tensor_v2") + '(' + storageValue(type, key, elements) + integer(offset)
            + tuple(sizes) + tuple(strides) + '\x89' + global("collections", "OrderedDict") + ")R" + "tR";
    }
    static std::string storageValue(const std::string& type, const std::string& key, std::int64_t elements)
    {
        return '(' + text("storage") + global("torch", type) + text(key) + text("cpu") + integer(elements) + "tQ";
    }
    static std::string global(const std::string& module, const std::string& name)
    {
        return std::string("c").append(module).append("\n").append(name).append("\n");
    }
    static std::string text(std::string_view text)
    {
        return ("X" + littleEndianBytes(std::uint32_t(text.size()))).append(text);
    }
    static std::string integer(std::int64_t value)
    {
        const bool isSmall = value >= INT32_MIN && value <= INT32_MAX;
        return isSmall ? "J" + littleEndianBytes(std::int32_t(value)) : "\x8a\x08" + littleEndianBytes(value);
    }
    static std::string tuple(const std::vector<std::int64_t>& values)
    {
        std::string bytes = "(";
        for (const std::int64_t value : values) {
            bytes += integer(value);
        }
        return bytes + 't';
    }

private:
    ZipMaker m_zip;
    std::string m_entries;
    std::string m_outer;
};

} // namespace prosector::tests
