// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/weight_files.h"

#include "core/checkpoint/atomic_file.h"

#include <nlohmann/json.hpp>

#include <string>

namespace prosector {

namespace {

using Shard = std::vector<const ExportedTensors::Entry*>;

std::vector<Shard> shardsOf(const ExportedTensors& tensors, std::int64_t shardBytes)
{
    std::vector<Shard> shards(1);
    std::int64_t filled = 0;
    for (const ExportedTensors::Entry& entry : tensors.entries()) {
        if (!shards.back().empty() && filled + entry.bytes() > shardBytes) {
            shards.emplace_back();
            filled = 0;
        }
        shards.back().push_back(&entry);
        filled += entry.bytes();
    }
    return shards;
}

std::string fiveDigits(std::size_t number)
{
    constexpr std::size_t width = 5;
    const std::string digits = std::to_string(number);
    return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

std::string shardName(std::size_t index, std::size_t count)
{
    return count == 1 ? "model.safetensors"
                      : "model-" + fiveDigits(index + 1) + "-of-" + fiveDigits(count) + ".safetensors";
}

// Tells how many of all bytes are written.
class WriteProgress
{
public:
    WriteProgress(std::int64_t total, const Feedback& feedback)
        : m_total(static_cast<double>(total))
        , m_feedback(feedback)
    {
    }

    void add(std::int64_t bytes)
    {
        m_feedback.throwIfCancelled();
        m_written += static_cast<double>(bytes);
        m_feedback.report(say("Progress", "writing the weights"), m_written / m_total);
    }

private:
    double m_total;
    double m_written = 0;
    const Feedback& m_feedback;
};

void writeShard(const ExportedTensors& tensors, const Shard& shard, const std::filesystem::path& file,
                WriteProgress& progress)
{
    std::vector<TensorToWrite> announced;
    for (const ExportedTensors::Entry* entry : shard) {
        announced.push_back(entry->tensor);
    }
    SafetensorsWriter writer(file, std::move(announced), {{"format", "pt"}});
    for (const ExportedTensors::Entry* entry : shard) {
        at::Tensor buffer;
        writer.write(tensors.content(*entry, buffer));
        progress.add(entry->bytes());
    }
    writer.commit();
}

} // namespace

void writeWeightFiles(const ExportedTensors& tensors, const std::filesystem::path& folder, std::int64_t shardBytes,
                      const Feedback& feedback)
{
    const std::vector<Shard> shards = shardsOf(tensors, shardBytes);
    std::int64_t total = 0;
    nlohmann::json map = nlohmann::json::object();
    for (std::size_t i = 0; i < shards.size(); ++i) {
        for (const ExportedTensors::Entry* entry : shards[i]) {
            total += entry->bytes();
            map[entry->tensor.name] = shardName(i, shards.size());
        }
    }
    WriteProgress progress(total, feedback);
    for (std::size_t i = 0; i < shards.size(); ++i) {
        writeShard(tensors, shards[i], folder / shardName(i, shards.size()), progress);
    }
    if (shards.size() > 1) {
        constexpr int indent = 2;
        const nlohmann::json index{{"metadata", {{"total_size", total}}}, {"weight_map", map}};
        writeFileAtomically(folder / "model.safetensors.index.json", index.dump(indent) + '\n');
    }
}

} // namespace prosector
