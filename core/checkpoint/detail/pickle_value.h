// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace prosector {

// What a pickle of tensors may hold. Values refer to others by their place, because a pickle may hold one value in
// several places, and even inside itself.
using PickleId = std::uint32_t;

// None, a real number, bytes: nothing that a tensor is made of.
using PickleOther = std::monostate;

struct PickleTuple
{
    std::vector<PickleId> items;
};

struct PickleList
{
    std::vector<PickleId> items;
};

struct PickleDictionary
{
    std::vector<std::pair<PickleId, PickleId>> items; // of two with one key the later holds
};

// The only names that a pickle may call upon. None of them runs anything.
enum class PickleGlobal : std::uint8_t
{
    OrderedDictionary,
    RebuildTensor,
    RebuildParameter,
    StorageType,
};

struct PickleName
{
    PickleGlobal global = PickleGlobal::OrderedDictionary;
    DataType dtype = DataType::Float32; // of a storage type
};

// The elements that lie in one record of the archive.
struct PickledStorage
{
    std::string_view key; // of the record
    DataType dtype = DataType::Float32;
    std::int64_t elements = 0; // as the pickle claims
};

struct PickledTensor
{
    PickledStorage storage;
    std::int64_t offset = 0; // in elements
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides; // in elements, one per size
};

using PickleValue = std::variant<PickleOther, std::int64_t, std::string_view, PickleTuple, PickleList, PickleDictionary,
                                 PickleName, PickledStorage, std::shared_ptr<const PickledTensor>>;

// All values of a pickle. Grows in small pieces, whatever their number.
class PickleValues
{
public:
    PickleId add(PickleValue value)
    {
        m_values.push_back(std::move(value));
        return static_cast<PickleId>(m_values.size() - 1);
    }
    // Null where the value is of another type.
    template <class Type> const Type* find(PickleId id) const { return std::get_if<Type>(&m_values[id]); }
    template <class Type> Type* find(PickleId id) { return std::get_if<Type>(&m_values[id]); }
    const PickleValue& operator[](PickleId id) const { return m_values[id]; }

private:
    std::deque<PickleValue> m_values;
};

} // namespace prosector
