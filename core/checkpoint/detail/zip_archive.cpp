// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/zip_archive.h"

#include "core/checkpoint/detail/byte_reader.h"
#include "core/checkpoint/detail/in_quotes.h"
#include "core/types/error.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace prosector {

namespace {

// PKWARE's APPNOTE.TXT, sections 4.3.7 to 4.3.16.
constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t largeEndSignature = 0x06064b50;
constexpr std::uint32_t largeLocatorSignature = 0x07064b50;
constexpr std::size_t endSize = 22;
constexpr std::size_t largeEndSize = 56;
constexpr std::size_t largeLocatorSize = 20;
constexpr std::uint16_t largeExtra = 1;
constexpr std::uint32_t elsewhere = std::numeric_limits<std::uint32_t>::max(); // the number stands in the extra field
constexpr std::uint16_t encryptedFlag = 1 << 0;
constexpr std::uint16_t sizesFollowFlag = 1 << 3;

// The numbers that did not fit into 32 bits, in the order in which the format lists them.
void readLargeNumbers(std::span<const std::byte> extra, const std::string& file,
                      std::initializer_list<std::uint64_t*> numbers)
{
    ByteReader fields(extra, file, say("Error", "an extra field of its zip table"));
    while (fields.left() >= 4) {
        const auto kind = fields.number<std::uint16_t>();
        const auto content = fields.bytes(fields.number<std::uint16_t>());
        if (kind == largeExtra) {
            ByteReader large(content, file, say("Error", "a zip64 extra field"));
            for (std::uint64_t* number : numbers) {
                if (*number == elsewhere) {
                    *number = large.number<std::uint64_t>();
                }
            }
            return;
        }
    }
}

} // namespace

ZipArchive::ZipArchive(std::span<const std::byte> content, std::string file)
    : m_content(content)
    , m_file(std::move(file))
{
    const Table table = findTable();
    readRecords(table);
    checkOverlaps(table);
    std::ranges::sort(m_records, {}, &Record::name);
    const auto twin = std::ranges::adjacent_find(m_records, {}, &Record::name);
    if (twin != m_records.end()) {
        fail(say("Error", "the record %1 stands in the archive twice").with(inQuotes(twin->name)));
    }
}

bool ZipArchive::recognizes(std::span<const std::byte> content)
{
    constexpr std::string_view begin("PK\x03\x04", 4);
    return content.size() >= begin.size()
        && std::string_view(reinterpret_cast<const char*>(content.data()), begin.size()) == begin;
}

const ZipArchive::Record* ZipArchive::find(std::string_view name) const
{
    const auto place = std::ranges::lower_bound(m_records, name, {}, &Record::name);
    return place != m_records.end() && place->name == name ? &*place : nullptr;
}

std::span<const std::byte> ZipArchive::data(const Record& record) const
{
    if (record.method != 0 || (record.flags & encryptedFlag) != 0) {
        throw Error(
            ErrorCode::Unsupported, m_file,
            (record.method != 0
                 ? say("Error",
                       "the record %1 is compressed, and Prosector reads the records of an archive where they lie")
                 : say("Error",
                       "the record %1 is encrypted, and Prosector reads the records of an archive where they lie"))
                .with(inQuotes(record.name)),
            say("Remedy", "Save it again with torch.save, which stores them as they are"));
    }
    return m_content.subspan(static_cast<std::size_t>(record.dataBegin), static_cast<std::size_t>(record.size));
}

void ZipArchive::fail(const Sentence& complaint) const
{
    throwDamaged(m_file, complaint);
}

// Where the record at the end of the archive begins. A comment of up to 64 KiB may follow it.
std::uint64_t ZipArchive::findEnd() const
{
    constexpr std::size_t longestComment = std::numeric_limits<std::uint16_t>::max();
    if (m_content.size() >= endSize) {
        const std::size_t last = m_content.size() - endSize;
        const std::size_t first = last - std::min(last, longestComment);
        for (std::size_t place = last + 1; place-- > first;) {
            ByteReader reader(m_content.subspan(place), m_file, say("Error", "its end record"));
            if (reader.number<std::uint32_t>() != endSignature) {
                continue;
            }
            reader.bytes(endSize - 6);
            if (reader.number<std::uint16_t>() == reader.left()) {
                return place;
            }
        }
    }
    throw Error(ErrorCode::Malformed, m_file,
                say("Error", "the zip archive has no table at its end: the file is truncated"),
                say("Remedy", "Download it again"));
}

ZipArchive::Table ZipArchive::findTable() const
{
    const std::uint64_t end = findEnd();
    ByteReader reader(m_content.subspan(static_cast<std::size_t>(end) + 4), m_file, say("Error", "its end record"));
    const auto disk = reader.number<std::uint16_t>();
    const auto tableDisk = reader.number<std::uint16_t>();
    reader.number<std::uint16_t>(); // records on this disk
    Table table;
    table.records = reader.number<std::uint16_t>();
    table.size = reader.number<std::uint32_t>();
    table.begin = reader.number<std::uint32_t>();
    if (disk != tableDisk) {
        fail(say("Error", "is one part of a zip archive that was split"));
    }
    std::uint64_t limit = end;
    const auto locator = static_cast<std::size_t>(end - std::min<std::uint64_t>(end, largeLocatorSize));
    if (end >= largeLocatorSize
        && ByteReader(m_content.subspan(locator), m_file, say("Error", "its zip64 locator")).number<std::uint32_t>()
            == largeLocatorSignature) {
        limit = locator;
        table = readLargeTable(limit);
    }
    if (table.begin > limit || table.size > limit - table.begin) {
        fail(say("Error", "the table of the zip archive reaches beyond the file: it is truncated or damaged"));
    }
    return table;
}

ZipArchive::Table ZipArchive::readLargeTable(std::uint64_t locator) const
{
    ByteReader place(m_content.subspan(static_cast<std::size_t>(locator)), m_file, say("Error", "its zip64 locator"));
    place.bytes(8); // signature and disk
    const auto begin = place.number<std::uint64_t>();
    if (locator < largeEndSize || begin > locator - largeEndSize) {
        fail(say("Error", "the zip64 end record does not lie inside the file"));
    }
    ByteReader reader(m_content.subspan(static_cast<std::size_t>(begin)), m_file, say("Error", "its zip64 end record"));
    if (reader.number<std::uint32_t>() != largeEndSignature) {
        fail(say("Error", "the zip64 end record is not where its locator says"));
    }
    reader.bytes(28); // its size, versions, disks, records on this disk
    Table table;
    table.records = reader.number<std::uint64_t>();
    table.size = reader.number<std::uint64_t>();
    table.begin = reader.number<std::uint64_t>();
    if (table.begin > begin || table.size > begin - table.begin) {
        fail(say("Error", "the table of the zip archive reaches beyond its end record"));
    }
    return table;
}

void ZipArchive::readRecords(const Table& table)
{
    const auto bytes = m_content.subspan(static_cast<std::size_t>(table.begin), static_cast<std::size_t>(table.size));
    ByteReader reader(bytes, m_file, say("Error", "the table of the zip archive"));
    for (std::uint64_t i = 0; i < table.records; ++i) {
        if (reader.number<std::uint32_t>() != centralSignature) {
            fail(say("Error", "entry %1 of the zip archive's table is damaged").with(i));
        }
        Record record;
        reader.bytes(4); // versions
        record.flags = reader.number<std::uint16_t>();
        record.method = reader.number<std::uint16_t>();
        reader.bytes(8); // time, date, checksum
        record.size = reader.number<std::uint32_t>();
        std::uint64_t unpackedSize = reader.number<std::uint32_t>();
        const auto nameLength = reader.number<std::uint16_t>();
        const auto extraLength = reader.number<std::uint16_t>();
        const auto commentLength = reader.number<std::uint16_t>();
        reader.bytes(8); // disk and attributes
        record.begin = reader.number<std::uint32_t>();
        record.name = reader.text(nameLength);
        readLargeNumbers(reader.bytes(extraLength), m_file, {&unpackedSize, &record.size, &record.begin});
        reader.bytes(commentLength);
        if (record.method == 0 && record.size != unpackedSize) {
            fail(say("Error", "the record %1 is stored, but its two sizes differ").with(inQuotes(record.name)));
        }
        readLocalHeader(record);
        m_records.push_back(record);
    }
}

// Readers that follow the local headers must see what readers of the table see.
void ZipArchive::readLocalHeader(Record& record) const
{
    if (record.begin > m_content.size()) {
        fail(say("Error", "the record %1 begins beyond the end of the file").with(inQuotes(record.name)));
    }
    ByteReader reader(m_content.subspan(static_cast<std::size_t>(record.begin)), m_file,
                      say("Error", "the header of the record %1").with(inQuotes(record.name)));
    const bool isHeader = reader.number<std::uint32_t>() == localSignature;
    reader.bytes(2); // version
    const auto flags = reader.number<std::uint16_t>();
    const auto method = reader.number<std::uint16_t>();
    reader.bytes(8); // time, date, checksum
    std::uint64_t size = reader.number<std::uint32_t>();
    std::uint64_t unpackedSize = reader.number<std::uint32_t>();
    const auto nameLength = reader.number<std::uint16_t>();
    const auto extraLength = reader.number<std::uint16_t>();
    const std::string_view name = reader.text(nameLength);
    readLargeNumbers(reader.bytes(extraLength), m_file, {&unpackedSize, &size});
    const bool sizesFollow = (flags & sizesFollowFlag) != 0 && size == 0;
    if (!isHeader || name != record.name || method != record.method || (!sizesFollow && size != record.size)) {
        fail(say("Error", "the header of the record %1 contradicts the archive's table").with(inQuotes(record.name)));
    }
    record.dataBegin = record.begin + reader.position();
    if (record.size > m_content.size() - record.dataBegin) {
        throw Error(ErrorCode::Malformed, m_file,
                    say("Error", "the record %1 reaches beyond the end of the file: it is truncated")
                        .with(inQuotes(record.name)),
                    say("Remedy", "Download it again"));
    }
}

void ZipArchive::checkOverlaps(const Table& table) const
{
    std::vector<const Record*> order;
    order.reserve(m_records.size());
    for (const Record& record : m_records) {
        order.push_back(&record);
    }
    std::ranges::sort(order, {}, &Record::begin);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::uint64_t next = i + 1 < order.size() ? order[i + 1]->begin : table.begin;
        if (order[i]->dataBegin + order[i]->size > next) {
            fail(say("Error", "the record %1 overlaps what follows it").with(inQuotes(order[i]->name)));
        }
    }
}

} // namespace prosector
