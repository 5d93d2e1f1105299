// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <hdf5.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prosector {

// Owns one HDF5 identifier and closes it.
class Hdf5Handle
{
public:
    using Close = herr_t (*)(hid_t);

    Hdf5Handle(hid_t id, Close close)
        : m_id(id)
        , m_close(close)
    {
    }
    ~Hdf5Handle()
    {
        if (m_id >= 0) {
            m_close(m_id);
        }
    }
    Hdf5Handle(Hdf5Handle&& other) noexcept
        : m_id(std::exchange(other.m_id, H5I_INVALID_HID))
        , m_close(other.m_close)
    {
    }
    Hdf5Handle& operator=(Hdf5Handle&&) = delete;

    hid_t id() const { return m_id; }

private:
    hid_t m_id;
    Close m_close;
};

// A dataset that is written slice by slice along its first dimension.
class Hdf5Dataset
{
public:
    void write(std::int64_t first, std::int64_t count, const float* values);
    void write(std::int64_t first, std::int64_t count, const std::int64_t* values);

private:
    friend class Hdf5Writer;
    Hdf5Dataset(Hdf5Handle handle, std::vector<hsize_t> dimensions, std::string where);
    void writeAs(hid_t type, std::int64_t first, std::int64_t count, const void* values);

    Hdf5Handle m_handle;
    std::vector<hsize_t> m_dimensions;
    std::string m_where;
};

// Writes one HDF5 file. Missing groups on a dataset's path are created. Every failure is an Error::InputOutput with
// the file, the object and HDF5's own reason. Use from the compute thread.
class Hdf5Writer
{
public:
    // The file begins with so many bytes that HDF5 leaves to others: 0, or a power of two from 512 on.
    explicit Hdf5Writer(const std::filesystem::path& file, std::uint64_t reservedBytes = 0);

    Hdf5Dataset floats(const std::string& path, const std::vector<std::int64_t>& shape);
    Hdf5Dataset integers(const std::string& path, const std::vector<std::int64_t>& shape);
    void column(const std::string& path, std::span<const double> values);
    void column(const std::string& path, std::span<const std::int64_t> values);
    // Texts of variable length, UTF-8.
    void column(const std::string& path, std::span<const std::string> values);
    void bytes(const std::string& path, std::string_view values);
    // Of the root group.
    void attribute(const std::string& name, const std::string& value);
    void attribute(const std::string& name, double value);
    // Of a dataset that was written before.
    void attribute(const std::string& path, const std::string& name, const std::string& value);
    // Flushes and closes: a full disk shows here. Call last, when no dataset is open.
    void close();

private:
    Hdf5Handle create(const std::string& path, hid_t type, const std::vector<hsize_t>& dimensions);
    void textAttribute(hid_t object, const std::string& name, const std::string& value);
    void attributeAs(hid_t object, const std::string& name, hid_t type, const void* value);

    std::string m_where;
    Hdf5Handle m_file;
};

} // namespace prosector
