// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/map_writer.h"

#include "core/checkpoint/atomic_file.h"
#include "core/checkpoint/safetensors_writer.h"
#include "core/model/detail/map_file.h"
#include "core/storage/detail/hdf5_file.h"

#include <algorithm>

namespace prosector {

namespace {

namespace fs = std::filesystem;

// The name and shape of every matrix of a file.
std::vector<TensorToWrite> tensorsOf(const std::vector<LayerSpan>& spans, const std::vector<MapWriter::Part>& parts)
{
    std::vector<TensorToWrite> tensors;
    for (const LayerSpan& span : spans) {
        for (const MapWriter::Part& part : parts) {
            tensors.push_back({mapName(span, part.name), DataType::Float32, part.shape});
        }
    }
    return tensors;
}

std::span<const float> valuesOf(const at::Tensor& dense)
{
    return {dense.data_ptr<float>(), static_cast<std::size_t>(dense.numel())};
}

class SafetensorsMaps : public MapWriter
{
public:
    SafetensorsMaps(const fs::path& file, const std::vector<TensorToWrite>& tensors)
        : m_writer(file, tensors)
    {
    }

    void write(const std::vector<at::Tensor>& parts) override
    {
        for (const at::Tensor& part : parts) {
            m_writer.write(valuesOf(part.to(at::kFloat).contiguous()));
        }
    }

    void commit() override { m_writer.commit(); }
    const fs::path& path() const override { return m_writer.path(); }

private:
    SafetensorsWriter m_writer;
};

class Hdf5Maps : public MapWriter
{
public:
    Hdf5Maps(const fs::path& file, std::vector<TensorToWrite> tensors)
        : m_file(file)
        , m_writer(m_file.temporaryPath())
        , m_tensors(std::move(tensors))
    {
    }

    void write(const std::vector<at::Tensor>& parts) override
    {
        for (const at::Tensor& part : parts) {
            const TensorToWrite& tensor = m_tensors.at(m_next++);
            std::string dataset = '/' + tensor.name;
            std::ranges::replace(dataset, '.', '/');
            const at::Tensor dense = part.to(at::kFloat).contiguous();
            m_writer.floats(dataset, tensor.shape).write(0, tensor.shape.front(), dense.data_ptr<float>());
        }
    }

    void commit() override
    {
        m_writer.close();
        m_file.commit();
    }
    const fs::path& path() const override { return m_file.path(); }

private:
    AtomicFile m_file;
    Hdf5Writer m_writer;
    std::vector<TensorToWrite> m_tensors;
    std::size_t m_next = 0;
};

} // namespace

std::unique_ptr<MapWriter> MapWriter::create(const fs::path& folderOrFile, const std::string& name,
                                             const std::vector<LayerSpan>& spans, const std::vector<Part>& parts)
{
    std::error_code ignored;
    const bool isFolder = !folderOrFile.has_extension() || fs::is_directory(folderOrFile, ignored);
    const fs::path file = isFolder ? folderOrFile / (name + ".safetensors") : folderOrFile;
    if (file.extension() == ".safetensors") {
        return std::make_unique<SafetensorsMaps>(file, tensorsOf(spans, parts));
    }
    if (file.extension() == ".h5" || file.extension() == ".hdf5") {
        return std::make_unique<Hdf5Maps>(file, tensorsOf(spans, parts));
    }
    throw Error(ErrorCode::Usage, file.string(), say("Error", "matrices are not written to a file with this extension"),
                say("Remedy", "Use .safetensors, .h5 or .hdf5, or name a folder"));
}

} // namespace prosector
