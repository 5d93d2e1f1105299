// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/map_files.h"

#include "core/checkpoint/atomic_file.h"
#include "core/checkpoint/safetensors_writer.h"

namespace prosector {

namespace {

void write(SafetensorsWriter& writer, const at::Tensor& values)
{
    const at::Tensor dense = values.to(at::kFloat).contiguous();
    writer.write(std::span(dense.data_ptr<float>(), static_cast<std::size_t>(dense.numel())));
}

} // namespace

void writeMapFiles(const std::vector<InsertedMap>& maps, const std::filesystem::path& folder)
{
    std::vector<TensorToWrite> announced;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const std::int64_t width = maps[i].offset.numel();
        if (maps[i].slope.defined()) {
            announced.push_back({insertedMapName(i, "weight"), DataType::Float32, {width, width}});
        }
        announced.push_back({insertedMapName(i, "bias"), DataType::Float32, {width}});
    }
    SafetensorsWriter writer(folder / InsertedMapForm::file, std::move(announced), {{"format", "pt"}});
    for (const InsertedMap& map : maps) {
        if (map.slope.defined()) {
            write(writer, map.slope.cpu().t());
        }
        write(writer, map.offset.cpu());
    }
    writer.commit();
    writeFileAtomically(folder / "modeling_prosector.py", mapLoader);
}

} // namespace prosector
