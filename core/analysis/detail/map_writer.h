// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace prosector {

// Matrices that belong to spans of blocks, written to one file as float32 while they come: safetensors, or HDF5 by its
// extension (.h5, .hdf5). The file appears whole or not at all.
class MapWriter
{
public:
    // A part of what is written for each span: "weight", "bias".
    struct Part
    {
        std::string name;
        std::vector<std::int64_t> shape;
    };

    // A folder, or a path without an extension, gets `name`.safetensors. spans: those that will come, in their order.
    // Throws Error::Usage for another extension, Error::InputOutput for a place that cannot be written.
    static std::unique_ptr<MapWriter> create(const std::filesystem::path& folderOrFile, const std::string& name,
                                             const std::vector<LayerSpan>& spans, const std::vector<Part>& parts);
    virtual ~MapWriter() = default;

    // The parts of the next span, in their order.
    virtual void write(const std::vector<at::Tensor>& parts) = 0;
    // After the last span.
    virtual void commit() = 0;
    virtual const std::filesystem::path& path() const = 0;
};

} // namespace prosector
