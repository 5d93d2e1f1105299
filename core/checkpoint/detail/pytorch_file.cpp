// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/pytorch_file.h"

#include "core/checkpoint/detail/in_quotes.h"
#include "core/checkpoint/detail/pickle_reader.h"
#include "core/checkpoint/detail/strided_copy.h"
#include "core/checkpoint/detail/zip_archive.h"
#include "core/checkpoint/text_file.h"
#include "core/types/error.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace prosector {

namespace {

constexpr std::string_view pickleName = "data.pkl";

using Tensors = std::map<std::string_view, std::shared_ptr<const PickledTensor>>;

Tensors tensorsIn(const Pickle& pickle, PickleId id)
{
    Tensors tensors;
    if (const auto* dictionary = pickle.values.find<PickleDictionary>(id)) {
        for (const auto& [key, value] : dictionary->items) {
            const auto* name = pickle.values.find<std::string_view>(key);
            const auto* tensor = pickle.values.find<std::shared_ptr<const PickledTensor>>(value);
            if (name && tensor) {
                tensors.insert_or_assign(*name, *tensor);
            }
        }
    }
    return tensors;
}

// Training scripts save the state dictionary beside the optimizer's and their own notes.
Tensors stateDictionary(const Pickle& pickle)
{
    Tensors tensors = tensorsIn(pickle, pickle.root);
    const auto* root = pickle.values.find<PickleDictionary>(pickle.root);
    for (const std::string_view place : {"state_dict", "model"}) {
        for (std::size_t i = 0; root && tensors.empty() && i < root->items.size(); ++i) {
            const auto* name = pickle.values.find<std::string_view>(root->items[i].first);
            if (name && *name == place) {
                tensors = tensorsIn(pickle, root->items[i].second);
            }
        }
    }
    return tensors;
}

class PyTorchFile
{
public:
    PyTorchFile(std::span<const std::byte> content, const std::filesystem::path& path)
        : m_path(path)
        , m_file(path.string())
        , m_archive(content, m_file)
        , m_copies(content.size())
    {
    }

    TensorFile read()
    {
        const ZipArchive::Record& pickled = findPickle();
        checkByteOrder();
        const Pickle pickle = readPickle(m_archive.data(pickled), m_file);
        const Tensors tensors = stateDictionary(pickle);
        if (tensors.size() > mostTensors) {
            throw Error(ErrorCode::Malformed, m_file, say("Error", "holds more than %1 tensors").with(mostTensors),
                        say("Remedy", "Split it into several files with an index"));
        }
        TensorFile file;
        file.tensors.reserve(tensors.size());
        for (const auto& [name, tensor] : tensors) {
            requireUtf8(name, m_file + ": the tensor " + inQuotes(name));
            file.tensors.push_back(
                {std::string(name), tensor->sizes, tensor->storage.dtype, bytesOf(name, *tensor), m_path});
        }
        file.copies = m_copies.take();
        return file;
    }

private:
    [[noreturn]] void fail(const Sentence& complaint) const { throwDamaged(m_file, complaint); }

    // The records lie in one folder of any name.
    const ZipArchive::Record& findPickle()
    {
        for (const ZipArchive::Record& record : m_archive.records()) {
            const std::size_t slash = record.name.find('/');
            const std::size_t begin = slash == std::string_view::npos ? 0 : slash + 1;
            if (record.name.substr(begin) == pickleName) {
                m_folder = record.name.substr(0, begin);
                return record;
            }
        }
        throw Error(ErrorCode::Unsupported, m_file,
                    say("Error", "is a zip archive, but none that torch.save wrote: it has no data.pkl"),
                    say("Remedy", "Check that it is the right file"));
    }

    void checkByteOrder() const
    {
        if (const ZipArchive::Record* order = m_archive.find(m_folder + "byteorder")) {
            const auto bytes = m_archive.data(*order);
            const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            if (text != "little") {
                throw Error(ErrorCode::Unsupported, m_file,
                            say("Error", "was written with the byte order %1").with(inQuotes(text)),
                            say("Remedy", "Save it again on a little-endian machine, or as safetensors"));
            }
        }
    }

    // The elements of a tensor's storage, as many as the pickle claims.
    std::span<const std::byte> storageOf(std::string_view name, const PickledStorage& storage) const
    {
        const std::string record = m_folder + "data/" + std::string(storage.key);
        const ZipArchive::Record* found = m_archive.find(record);
        if (!found) {
            throw Error(
                ErrorCode::NotFound, m_file,
                say("Error", "the record %1 of the tensor %2 is missing").with(inQuotes(record), inQuotes(name)),
                say("Remedy", "Get an intact copy of the file"));
        }
        const auto bytes = m_archive.data(*found);
        const std::size_t size = byteSize(storage.dtype);
        if (bytes.size() % size != 0 || bytes.size() / size != static_cast<std::uint64_t>(storage.elements)) {
            fail(say("Error",
                     "the tensor %1 lies in a record of %2 bytes, but its storage claims %3 elements of %4 bytes")
                     .with(inQuotes(name), bytes.size(), storage.elements, size));
        }
        return bytes;
    }

    std::span<const std::byte> bytesOf(std::string_view name, const PickledTensor& tensor)
    {
        const auto storage = storageOf(name, tensor.storage);
        const Strides strides{tensor.offset, tensor.sizes, tensor.strides, byteSize(tensor.storage.dtype)};
        const std::optional<std::uint64_t> reach = reachOf(strides);
        if (!reach || *reach > static_cast<std::uint64_t>(tensor.storage.elements)) {
            fail(say("Error", "the tensor %1 reaches beyond its storage of %2 elements")
                     .with(inQuotes(name), tensor.storage.elements));
        }
        if (isContiguous(strides)) {
            const std::size_t begin = static_cast<std::size_t>(tensor.offset) * strides.elementBytes;
            const std::size_t end = static_cast<std::size_t>(*reach) * strides.elementBytes;
            return storage.subspan(begin, end - begin);
        }
        const std::optional<std::span<const std::byte>> copy = m_copies.add(storage, strides);
        if (!copy) {
            throw Error(ErrorCode::Unsupported, m_file,
                        say("Error", "the tensor %1 is expanded to more than the file could hold").with(inQuotes(name)),
                        say("Remedy", "Call contiguous() on its tensors and save it again"));
        }
        return *copy;
    }

    const std::filesystem::path& m_path;
    std::string m_file;
    ZipArchive m_archive;
    StridedCopies m_copies;
    std::string m_folder; // "archive/"
};

} // namespace

TensorFile readPyTorchFile(std::span<const std::byte> content, const std::filesystem::path& path)
{
    return PyTorchFile(content, path).read();
}

} // namespace prosector
