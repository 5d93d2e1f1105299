// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace prosector::tests {

// Builds safetensors files, intact or broken on purpose.
//
// SafetensorsMaker maker;
// maker.add("a", "F32", {2, 3}, bytesOf(std::vector<float>(6)));
// maker.write(folder / "model.safetensors");
class SafetensorsMaker
{
public:
    // Appends the data and an entry that describes it truly.
    void add(const std::string& name, const std::string& dtype, const std::vector<std::int64_t>& shape,
             const std::string& data)
    {
        std::string extents;
        for (const std::int64_t extent : shape) {
            extents += extents.empty() ? "" : ",";
            extents += std::to_string(extent);
        }
        addEntry(name, dtype, extents, m_data.size(), m_data.size() + data.size());
        m_data += data;
    }

    // An entry that says whatever it is told.
    void addEntry(const std::string& name, const std::string& dtype, const std::string& shape, std::uint64_t begin,
                  std::uint64_t end)
    {
        m_entries.push_back(std::string("\"") + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":[" + shape
                            + "],\"data_offsets\":[" + std::to_string(begin) + ',' + std::to_string(end) + "]}");
    }

    // JSON text as it is, such as "\"__metadata__\":{\"format\":\"pt\"}".
    void addRaw(const std::string& entry) { m_entries.push_back(entry); }
    void addData(const std::string& data) { m_data += data; }

    std::string header() const
    {
        std::string text;
        for (const std::string& entry : m_entries) {
            text += text.empty() ? "" : ",";
            text += entry;
        }
        return inBraces(text);
    }

    std::string content() const { return assemble(header(), m_data); }
    void write(const std::filesystem::path& path) const { writeBytes(path, content()); }

    static std::string inBraces(const std::string& entries) { return std::string("{").append(entries).append("}"); }

    // Any header text and data as a file's content, with the right length in front.
    static std::string assemble(const std::string& header, const std::string& data)
    {
        return lengthPrefix(header.size()) + header + data;
    }

    static std::string lengthPrefix(std::uint64_t length)
    {
        std::string prefix;
        for (int i = 0; i < 8; ++i) {
            prefix += static_cast<char>(length >> (8 * i) & 0xff);
        }
        return prefix;
    }

    static void writeBytes(const std::filesystem::path& path, const std::string& bytes)
    {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }

private:
    std::vector<std::string> m_entries;
    std::string m_data;
};

// An index file that places tensors in shards.
inline std::string safetensorsIndex(const std::map<std::string, std::string>& fileOfTensor)
{
    std::string text;
    for (const auto& [tensor, file] : fileOfTensor) {
        text += text.empty() ? "\"" : ",\"";
        text += tensor + "\":\"" + file + '"';
    }
    return "{\"weight_map\":{" + text + "}}";
}

template <class Value> std::string bytesOf(const std::vector<Value>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}

} // namespace prosector::tests
