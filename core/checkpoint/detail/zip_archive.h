// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// The table of a zip archive in memory, as torch.save writes it (also zip64). Records are read where they lie: only
// stored ones can be, not compressed ones.
//
// Every record of the table is checked when the archive is opened: it lies inside the file, in front of the table, over
// no other record, and its own header agrees. Checksums are not computed, as that would read the whole file.
// Throws Error, which names the file and the record.
class ZipArchive
{
public:
    // The bytes must outlive the archive.
    ZipArchive(std::span<const std::byte> content, std::string file);

    // Whether the bytes begin as an archive does.
    static bool recognizes(std::span<const std::byte> content);

    struct Record
    {
        std::string_view name;
        std::uint64_t begin = 0; // of the local header
        std::uint64_t dataBegin = 0;
        std::uint64_t size = 0; // in the archive
        std::uint16_t method = 0; // of compression; 0: stored
        std::uint16_t flags = 0;
    };

    // Sorted by name.
    std::span<const Record> records() const { return m_records; }
    // Null where there is none of that name.
    const Record* find(std::string_view name) const;
    // Throws Error::Unsupported where it is compressed or encrypted.
    std::span<const std::byte> data(const Record& record) const;

private:
    struct Table
    {
        std::uint64_t begin = 0;
        std::uint64_t size = 0;
        std::uint64_t records = 0;
    };

    Table findTable() const;
    std::uint64_t findEnd() const;
    Table readLargeTable(std::uint64_t end) const;
    void readRecords(const Table& table);
    void readLocalHeader(Record& record) const;
    void checkOverlaps(const Table& table) const;
    [[noreturn]] void fail(const Sentence& complaint) const;

    std::span<const std::byte> m_content;
    std::string m_file;
    std::vector<Record> m_records;
};

} // namespace prosector
