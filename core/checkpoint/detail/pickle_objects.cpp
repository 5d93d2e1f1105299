// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/pickle_objects.h"

#include "core/checkpoint/detail/in_quotes.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace prosector {

namespace {

struct StorageType
{
    std::string_view name;
    DataType dtype;
};

constexpr std::array storageTypes{
    StorageType{"DoubleStorage", DataType::Float64}, StorageType{"FloatStorage", DataType::Float32},
    StorageType{"HalfStorage", DataType::Float16},   StorageType{"BFloat16Storage", DataType::BFloat16},
    StorageType{"LongStorage", DataType::Int64},     StorageType{"IntStorage", DataType::Int32},
    StorageType{"ShortStorage", DataType::Int16},    StorageType{"CharStorage", DataType::Int8},
    StorageType{"ByteStorage", DataType::UInt8},     StorageType{"BoolStorage", DataType::Bool},
    StorageType{"UntypedStorage", DataType::UInt8},
};

// A value that must be there, of a type.
template <class Type>
const Type& argument(const PickleTuple& tuple, std::size_t index, const PickleValues& values, const std::string& where)
{
    const Type* value = index < tuple.items.size() ? values.find<Type>(tuple.items[index]) : nullptr;
    if (!value) {
        throwDamaged(where, say("Error", "a tensor is described by values of the wrong type"));
    }
    return *value;
}

std::vector<std::int64_t> extents(const PickleTuple& tuple, const PickleValues& values, const std::string& where)
{
    constexpr std::size_t mostDimensions = 64; // as in PyTorch
    if (tuple.items.size() > mostDimensions) {
        throwDamaged(where, say("Error", "a tensor has more than %1 dimensions").with(mostDimensions));
    }
    std::vector<std::int64_t> numbers;
    numbers.reserve(tuple.items.size());
    for (std::size_t i = 0; i < tuple.items.size(); ++i) {
        numbers.push_back(argument<std::int64_t>(tuple, i, values, where));
    }
    if (std::ranges::any_of(numbers, [](std::int64_t number) { return number < 0; })) {
        throwDamaged(where, say("Error", "a tensor has a negative size or stride"));
    }
    return numbers;
}

// (storage, offset, sizes, strides, requires_grad, hooks ...)
PickleValue rebuiltTensor(const PickleTuple& arguments, const PickleValues& values, const std::string& where)
{
    auto tensor = std::make_shared<PickledTensor>();
    tensor->storage = argument<PickledStorage>(arguments, 0, values, where);
    tensor->offset = argument<std::int64_t>(arguments, 1, values, where);
    tensor->sizes = extents(argument<PickleTuple>(arguments, 2, values, where), values, where);
    tensor->strides = extents(argument<PickleTuple>(arguments, 3, values, where), values, where);
    if (tensor->offset < 0 || tensor->sizes.size() != tensor->strides.size()) {
        throwDamaged(where, say("Error", "a tensor's offset is negative, or it has not one stride for each size"));
    }
    return tensor;
}

// () or ([(key, value), ...],)
PickleValue orderedDictionary(const PickleTuple& arguments, const PickleValues& values, const std::string& where)
{
    PickleDictionary dictionary;
    const auto* pairs = arguments.items.empty() ? nullptr : values.find<PickleList>(arguments.items.front());
    for (std::size_t i = 0; pairs && i < pairs->items.size(); ++i) {
        const auto* list = values.find<PickleList>(pairs->items[i]);
        const auto* tuple = values.find<PickleTuple>(pairs->items[i]);
        const std::vector<PickleId>* pair = list ? &list->items : (tuple ? &tuple->items : nullptr);
        if (!pair || pair->size() != 2) {
            throwDamaged(where, say("Error", "an ordered dictionary is not made of pairs"));
        }
        dictionary.items.emplace_back(pair->front(), pair->back());
    }
    return dictionary;
}

} // namespace

PickleName pickleName(std::string_view module, std::string_view name, const std::string& where)
{
    if (module == "collections" && name == "OrderedDict") {
        return {PickleGlobal::OrderedDictionary, {}};
    }
    if (module == "torch._utils" && name == "_rebuild_tensor_v2") {
        return {PickleGlobal::RebuildTensor, {}};
    }
    if (module == "torch._utils" && name == "_rebuild_parameter") {
        return {PickleGlobal::RebuildParameter, {}};
    }
    const auto storage = std::ranges::find(storageTypes, name, &StorageType::name);
    if ((module == "torch" || module == "torch.storage") && storage != storageTypes.end()) {
        return {PickleGlobal::StorageType, storage->dtype};
    }
    throw Error(ErrorCode::Unsupported, where,
                say("Error", "asks for %1, which Prosector neither knows nor runs: it reads tensors only")
                    .with(inQuotes(std::string(module).append(".").append(name))),
                say("Remedy",
                    "If you trust the file, load it in Python and save the state dictionary alone, as safetensors or "
                    "with torch.save(model.state_dict(), file)"));
}

PickleValue pickleCall(const PickleName& name, const PickleTuple& arguments, const PickleValues& values,
                       const std::string& where)
{
    switch (name.global) {
    case PickleGlobal::OrderedDictionary:
        return orderedDictionary(arguments, values, where);
    case PickleGlobal::RebuildTensor:
        return rebuiltTensor(arguments, values, where);
    case PickleGlobal::RebuildParameter: // (tensor, requires_grad, hooks)
        return argument<std::shared_ptr<const PickledTensor>>(arguments, 0, values, where);
    case PickleGlobal::StorageType:
        break;
    }
    throwDamaged(where, say("Error", "a storage type is called as if it were a function"));
}

PickledStorage pickledStorage(const PickleTuple& parts, const PickleValues& values, const std::string& where)
{
    constexpr std::size_t partCount = 5;
    const auto kind = argument<std::string_view>(parts, 0, values, where);
    const PickleName& type = argument<PickleName>(parts, 1, values, where);
    const auto key = argument<std::string_view>(parts, 2, values, where);
    const auto elements = argument<std::int64_t>(parts, 4, values, where);
    if (kind != "storage" || type.global != PickleGlobal::StorageType || parts.items.size() != partCount
        || elements < 0) {
        throwDamaged(where, say("Error", "the storage %1 is not described as PyTorch does").with(inQuotes(key)));
    }
    return {key, type.dtype, elements};
}

} // namespace prosector
