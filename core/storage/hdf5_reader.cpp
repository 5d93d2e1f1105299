// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/hdf5_reader.h"

#include <system_error>

namespace prosector {

namespace {

hid_t openedFile(const std::filesystem::path& file)
{
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // per thread: HDF5 would print its error stack
    const hid_t id = H5Fopen(file.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    if (id < 0) {
        throwDamaged(file.string(), say("Error", "is not a file that HDF5 can read"));
    }
    return id;
}

} // namespace

Hdf5Reader::Hdf5Reader(const std::filesystem::path& file)
    : m_where(file.string())
    , m_fileBytes(std::filesystem::file_size(file))
    , m_file(openedFile(file), H5Fclose)
{
}

template <class Values> Values Hdf5Reader::read(const std::string& path, hid_t stored, hid_t native) const
{
    const std::string where = m_where + ": " + path;
    const Hdf5Handle dataset(H5Dopen2(m_file.id(), path.c_str(), H5P_DEFAULT), H5Dclose);
    if (dataset.id() < 0) {
        throwDamaged(where, say("Error", "is missing"));
    }
    const Hdf5Handle space(H5Dget_space(dataset.id()), H5Sclose);
    const Hdf5Handle type(H5Dget_type(dataset.id()), H5Tclose);
    const hssize_t count = H5Sget_simple_extent_npoints(space.id());
    const std::uint64_t elementBytes = sizeof(typename Values::value_type);
    if (H5Tequal(type.id(), stored) <= 0) {
        throwDamaged(where, say("Error", "holds values of another type"));
    }
    if (count < 0 || static_cast<std::uint64_t>(count) > m_fileBytes / elementBytes) {
        throwDamaged(where, say("Error", "claims to be larger than the file"));
    }
    Values values;
    values.resize(static_cast<std::size_t>(count));
    if (count > 0 && H5Dread(dataset.id(), native, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0) {
        throwDamaged(where, say("Error", "cannot be read"));
    }
    return values;
}

std::vector<float> Hdf5Reader::floats(const std::string& path) const
{
    return read<std::vector<float>>(path, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT);
}

std::vector<double> Hdf5Reader::doubles(const std::string& path) const
{
    return read<std::vector<double>>(path, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE);
}

std::vector<std::int64_t> Hdf5Reader::integers(const std::string& path) const
{
    return read<std::vector<std::int64_t>>(path, H5T_STD_I64LE, H5T_NATIVE_INT64);
}

std::string Hdf5Reader::bytes(const std::string& path) const
{
    return read<std::string>(path, H5T_STD_U8LE, H5T_NATIVE_UINT8);
}

} // namespace prosector
