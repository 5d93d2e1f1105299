// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/hdf5_file.h"

namespace prosector {

namespace {

// What the operating system said, out of a message that also tells times and addresses; else its first line.
std::string essence(const std::string& message)
{
    const std::string mark = "error message = '";
    const std::size_t begin = message.find(mark);
    if (begin != std::string::npos) {
        const std::size_t start = begin + mark.size();
        return message.substr(start, message.find('\'', start) - start);
    }
    return message.substr(0, message.find('\n'));
}

// The innermost message on HDF5's error stack: the reason, not the chain of calls.
Sentence reason()
{
    std::string text;
    H5Ewalk2(
        H5E_DEFAULT, H5E_WALK_UPWARD,
        [](unsigned depth, const H5E_error2_t* error, void* out) -> herr_t {
            if (depth == 0 && error->desc) {
                *static_cast<std::string*>(out) = essence(error->desc);
            }
            return 0;
        },
        &text);
    return text.empty() ? say("Error", "HDF5 gave no reason") : Sentence(text);
}

[[noreturn]] void fail(const std::string& where)
{
    throw Error(ErrorCode::InputOutput, where, say("Error", "could not be written (%1)").with(reason()),
                say("Remedy", "Check that the disk is not full and that the folder can be written to"));
}

hid_t checked(hid_t id, const std::string& where)
{
    if (id < 0) {
        fail(where);
    }
    return id;
}

// HDF5 would print its error stack; the setting is per thread, so every file sets it. It would also flush at the
// program's end what a full disk had refused, and crash; every file here is closed by its owner, so it need not.
hid_t createFile(const std::filesystem::path& file, std::uint64_t reservedBytes)
{
    [[maybe_unused]] static const herr_t stayQuietAtExit = H5dont_atexit();
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    const Hdf5Handle creation(checked(H5Pcreate(H5P_FILE_CREATE), file.string()), H5Pclose);
    H5Pset_userblock(creation.id(), reservedBytes);
    return checked(H5Fcreate(file.c_str(), H5F_ACC_TRUNC, creation.id(), H5P_DEFAULT), file.string());
}

std::vector<hsize_t> dimensionsOf(const std::vector<std::int64_t>& shape)
{
    return {shape.begin(), shape.end()};
}

} // namespace

Hdf5Dataset::Hdf5Dataset(Hdf5Handle handle, std::vector<hsize_t> dimensions, std::string where)
    : m_handle(std::move(handle))
    , m_dimensions(std::move(dimensions))
    , m_where(std::move(where))
{
}

void Hdf5Dataset::write(std::int64_t first, std::int64_t count, const float* values)
{
    writeAs(H5T_NATIVE_FLOAT, first, count, values);
}

void Hdf5Dataset::write(std::int64_t first, std::int64_t count, const std::int64_t* values)
{
    writeAs(H5T_NATIVE_INT64, first, count, values);
}

void Hdf5Dataset::writeAs(hid_t type, std::int64_t first, std::int64_t count, const void* values)
{
    if (count == 0) {
        return;
    }
    std::vector<hsize_t> start(m_dimensions.size(), 0);
    std::vector<hsize_t> size = m_dimensions;
    start[0] = static_cast<hsize_t>(first);
    size[0] = static_cast<hsize_t>(count);
    const Hdf5Handle memory(checked(H5Screate_simple(static_cast<int>(size.size()), size.data(), nullptr), m_where),
                            H5Sclose);
    const Hdf5Handle target(checked(H5Dget_space(m_handle.id()), m_where), H5Sclose);
    if (H5Sselect_hyperslab(target.id(), H5S_SELECT_SET, start.data(), nullptr, size.data(), nullptr) < 0
        || H5Dwrite(m_handle.id(), type, memory.id(), target.id(), H5P_DEFAULT, values) < 0) {
        fail(m_where);
    }
}

Hdf5Writer::Hdf5Writer(const std::filesystem::path& file, std::uint64_t reservedBytes)
    : m_where(file.string())
    , m_file(createFile(file, reservedBytes), H5Fclose)
{
}

Hdf5Handle Hdf5Writer::create(const std::string& path, hid_t type, const std::vector<hsize_t>& dimensions)
{
    const std::string where = m_where + ": " + path;
    const Hdf5Handle space(
        checked(H5Screate_simple(static_cast<int>(dimensions.size()), dimensions.data(), nullptr), where), H5Sclose);
    const Hdf5Handle links(checked(H5Pcreate(H5P_LINK_CREATE), where), H5Pclose);
    H5Pset_create_intermediate_group(links.id(), 1);
    return {
        checked(H5Dcreate2(m_file.id(), path.c_str(), type, space.id(), links.id(), H5P_DEFAULT, H5P_DEFAULT), where),
        H5Dclose};
}

Hdf5Dataset Hdf5Writer::floats(const std::string& path, const std::vector<std::int64_t>& shape)
{
    return {create(path, H5T_IEEE_F32LE, dimensionsOf(shape)), dimensionsOf(shape), m_where + ": " + path};
}

Hdf5Dataset Hdf5Writer::integers(const std::string& path, const std::vector<std::int64_t>& shape)
{
    return {create(path, H5T_STD_I64LE, dimensionsOf(shape)), dimensionsOf(shape), m_where + ": " + path};
}

void Hdf5Writer::column(const std::string& path, std::span<const double> values)
{
    Hdf5Dataset dataset{create(path, H5T_IEEE_F64LE, {values.size()}), {values.size()}, m_where + ": " + path};
    dataset.writeAs(H5T_NATIVE_DOUBLE, 0, static_cast<std::int64_t>(values.size()), values.data());
}

void Hdf5Writer::column(const std::string& path, std::span<const std::int64_t> values)
{
    integers(path, {static_cast<std::int64_t>(values.size())})
        .write(0, static_cast<std::int64_t>(values.size()), values.data());
}

void Hdf5Writer::column(const std::string& path, std::span<const std::string> values)
{
    const std::string where = m_where + ": " + path;
    const Hdf5Handle type(checked(H5Tcopy(H5T_C_S1), where), H5Tclose);
    H5Tset_size(type.id(), H5T_VARIABLE);
    H5Tset_cset(type.id(), H5T_CSET_UTF8);
    std::vector<const char*> texts;
    for (const std::string& value : values) {
        texts.push_back(value.c_str());
    }
    Hdf5Dataset dataset{create(path, type.id(), {values.size()}), {values.size()}, where};
    dataset.writeAs(type.id(), 0, static_cast<std::int64_t>(texts.size()), texts.data());
}

void Hdf5Writer::bytes(const std::string& path, std::string_view values)
{
    Hdf5Dataset dataset{create(path, H5T_STD_U8LE, {values.size()}), {values.size()}, m_where + ": " + path};
    dataset.writeAs(H5T_NATIVE_UINT8, 0, static_cast<std::int64_t>(values.size()), values.data());
}

void Hdf5Writer::attribute(const std::string& name, const std::string& value)
{
    textAttribute(m_file.id(), name, value);
}

void Hdf5Writer::attribute(const std::string& name, double value)
{
    attributeAs(m_file.id(), name, H5T_NATIVE_DOUBLE, &value);
}

void Hdf5Writer::attribute(const std::string& path, const std::string& name, const std::string& value)
{
    const Hdf5Handle dataset(checked(H5Dopen2(m_file.id(), path.c_str(), H5P_DEFAULT), m_where + ": " + path),
                             H5Dclose);
    textAttribute(dataset.id(), name, value);
}

void Hdf5Writer::textAttribute(hid_t object, const std::string& name, const std::string& value)
{
    const std::string where = m_where + ": " + name;
    const Hdf5Handle type(checked(H5Tcopy(H5T_C_S1), where), H5Tclose);
    // A fixed length of at least one byte: HDF5 has no empty strings.
    H5Tset_size(type.id(), value.size() + 1);
    H5Tset_cset(type.id(), H5T_CSET_UTF8);
    attributeAs(object, name, type.id(), value.c_str());
}

void Hdf5Writer::attributeAs(hid_t object, const std::string& name, hid_t type, const void* value)
{
    const std::string where = m_where + ": " + name;
    const Hdf5Handle space(checked(H5Screate(H5S_SCALAR), where), H5Sclose);
    const Hdf5Handle attribute(
        checked(H5Acreate2(object, name.c_str(), type, space.id(), H5P_DEFAULT, H5P_DEFAULT), where), H5Aclose);
    if (H5Awrite(attribute.id(), type, value) < 0) {
        fail(where);
    }
}

void Hdf5Writer::close()
{
    if (H5Fflush(m_file.id(), H5F_SCOPE_GLOBAL) < 0) {
        fail(m_where);
    }
    const Hdf5Handle closing(std::move(m_file));
}

} // namespace prosector
