// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/hdf5_file.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace prosector {

// Reads one HDF5 file that Hdf5Writer wrote. Every size is held against the file's before memory is taken. Throws
// Error::Malformed, which names the file and the dataset.
class Hdf5Reader
{
public:
    explicit Hdf5Reader(const std::filesystem::path& file);

    std::vector<float> floats(const std::string& path) const;
    std::vector<double> doubles(const std::string& path) const;
    std::vector<std::int64_t> integers(const std::string& path) const;
    std::string bytes(const std::string& path) const;

private:
    template <class Values> Values read(const std::string& path, hid_t stored, hid_t native) const;

    std::string m_where;
    std::uint64_t m_fileBytes;
    Hdf5Handle m_file;
};

} // namespace prosector
