// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/safetensors_header.h"

#include "core/checkpoint/detail/tensor_file.h"
#include "core/types/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace prosector {

namespace {

using nlohmann::json;

struct NamedType
{
    std::string_view name;
    DataType type;
};

constexpr std::array readableTypes{
    NamedType{"F64", DataType::Float64},        NamedType{"F32", DataType::Float32},
    NamedType{"F16", DataType::Float16},        NamedType{"BF16", DataType::BFloat16},
    NamedType{"F8_E4M3", DataType::Float8E4M3}, NamedType{"F8_E5M2", DataType::Float8E5M2},
    NamedType{"I64", DataType::Int64},          NamedType{"I32", DataType::Int32},
    NamedType{"I16", DataType::Int16},          NamedType{"I8", DataType::Int8},
    NamedType{"U8", DataType::UInt8},           NamedType{"BOOL", DataType::Bool},
};

// In the format, but nothing that a decoder's weights are stored in.
constexpr std::array<std::string_view, 8> otherTypes{"U16", "U32", "U64", "C64", "F4", "F6_E2M3", "F6_E3M2", "F8_E8M0"};

// A damaged header may hold names of any length.
std::string shortened(const std::string& name)
{
    constexpr std::size_t longest = 120;
    return name.size() <= longest ? name : name.substr(0, longest) + "...";
}

// Follows nlohmann's parser through { name: { dtype, shape: [...], data_offsets: [begin, end] }, ... }.
// Fields that the format does not know are skipped, whatever they hold, as the reference implementation does.
class HeaderReader : public nlohmann::json_sax<json>
{
public:
    explicit HeaderReader(const std::string& file)
        : m_file(file)
    {
    }

    std::vector<HeaderEntry> takeEntries() { return std::move(m_entries); }

    bool null() override { return scalar(); }
    bool boolean(bool) override { return scalar(); }
    bool number_float(double, const std::string&) override { return scalar(); }
    bool binary(binary_t&) override { return scalar(); }

    bool number_integer(std::int64_t) override
    {
        if (m_place == Place::Shape || m_place == Place::Offsets) {
            fail(say("Error", "the tensor \"%1\" has a negative number in its %2").with(shortened(m_name), m_field));
        }
        return scalar();
    }

    bool number_unsigned(std::uint64_t value) override
    {
        if (m_place == Place::Shape) {
            if (!std::in_range<std::int64_t>(value)) {
                fail(say("Error", "the tensor \"%1\" has a dimension that is too large").with(shortened(m_name)));
            }
            m_shape->push_back(static_cast<std::int64_t>(value));
            return true;
        }
        if (m_place == Place::Offsets) {
            m_offsets->push_back(value);
            return true;
        }
        return scalar();
    }

    bool string(std::string& value) override
    {
        if (m_place == Place::Entry && m_field == "dtype") {
            m_dtype = typeNamed(value);
            return true;
        }
        return m_place == Place::Metadata || scalar();
    }

    bool start_object(std::size_t) override
    {
        switch (m_place) {
        case Place::Outside:
            m_place = Place::Header;
            return true;
        case Place::Header:
            m_place = m_name == metadataName ? Place::Metadata : Place::Entry;
            m_fields.clear();
            return true;
        default:
            return startContainer();
        }
    }

    bool key(std::string& value) override
    {
        if (m_place == Place::Header) {
            m_name = std::move(value);
            m_dtype.reset();
            m_shape.reset();
            m_offsets.reset();
            m_hasMetadata = noteMetadata();
        } else if (m_place == Place::Entry || m_place == Place::Metadata) {
            if (!m_fields.insert(value).second) {
                fail(say("Error", "the tensor \"%1\" has the field \"%2\" twice")
                         .with(shortened(m_name), shortened(value)));
            }
            m_field = std::move(value);
        }
        return true;
    }

    bool end_object() override
    {
        if (m_place == Place::Skipped) {
            return endContainer();
        }
        if (m_place == Place::Entry) {
            finishEntry();
        }
        m_place = m_place == Place::Header ? Place::Outside : Place::Header;
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_place == Place::Entry && m_field == "shape") {
            m_shape.emplace();
            m_place = Place::Shape;
            return true;
        }
        if (m_place == Place::Entry && m_field == "data_offsets") {
            m_offsets.emplace();
            m_place = Place::Offsets;
            return true;
        }
        return startContainer();
    }

    bool end_array() override
    {
        if (m_place == Place::Skipped) {
            return endContainer();
        }
        m_place = Place::Entry;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        refuseAt(position);
    }

    [[noreturn]] void refuseAt(std::size_t position) const
    {
        throwDamaged(m_file, say("Error", "the header is not valid JSON at its byte %1").with(position));
    }

private:
    enum class Place
    {
        Outside,
        Header,
        Metadata,
        Entry,
        Shape,
        Offsets,
        Skipped
    };

    static constexpr std::string_view metadataName = "__metadata__";

    [[noreturn]] void fail(const Sentence& complaint) const { throwDamaged(m_file, complaint); }

    bool knownField() const { return m_field == "dtype" || m_field == "shape" || m_field == "data_offsets"; }

    // A value at a place where the format wants something else, or one inside a skipped field.
    bool scalar() const
    {
        switch (m_place) {
        case Place::Outside:
            throwDamaged(m_file, say("Error", "the header must be a JSON object"));
        case Place::Header:
            fail(say("Error", "the tensor \"%1\" must be described by a JSON object").with(shortened(m_name)));
        case Place::Metadata:
            throwDamaged(m_file,
                         say("Error", "the field \"%1\" of __metadata__ must be a string").with(shortened(m_field)));
        case Place::Entry:
            if (knownField()) {
                fail(say("Error", "the tensor \"%1\" has a field \"%2\" of the wrong type")
                         .with(shortened(m_name), m_field));
            }
            return true;
        case Place::Shape:
        case Place::Offsets:
            fail(say("Error", "the tensor \"%1\" has something other than whole numbers in its %2")
                     .with(shortened(m_name), m_field));
        case Place::Skipped:
            return true;
        }
        return true;
    }

    bool startContainer()
    {
        if (m_place != Place::Skipped) {
            scalar(); // refuses it unless the field is unknown
            m_place = Place::Skipped;
        }
        ++m_skippedDepth;
        return true;
    }

    bool endContainer()
    {
        if (--m_skippedDepth == 0) {
            m_place = Place::Entry;
        }
        return true;
    }

    bool noteMetadata() const
    {
        const bool isMetadata = m_name == metadataName;
        if (isMetadata && m_hasMetadata) {
            throwDamaged(m_file, say("Error", "__metadata__ stands there twice"));
        }
        return isMetadata || m_hasMetadata;
    }

    DataType typeNamed(const std::string& name) const
    {
        const auto found = std::ranges::find(readableTypes, name, &NamedType::name);
        if (found != readableTypes.end()) {
            return found->type;
        }
        if (std::ranges::find(otherTypes, name) != otherTypes.end()) {
            throw Error(
                ErrorCode::Unsupported, m_file,
                say("Error", "the tensor \"%1\" has the dtype %2, which Prosector cannot read")
                    .with(shortened(m_name), name),
                say("Remedy", "Quantized checkpoints are not supported: use one in float32, float16 or bfloat16"));
        }
        fail(say("Error", "the tensor \"%1\" has the unknown dtype \"%2\"").with(shortened(m_name), shortened(name)));
    }

    void finishEntry()
    {
        if (m_entries.size() == mostTensors) {
            throw Error(ErrorCode::Malformed, m_file,
                        say("Error", "the header describes more than %1 tensors").with(mostTensors),
                        say("Remedy", "Split it into several files with an index"));
        }
        if (!m_dtype || !m_shape || !m_offsets) {
            fail(say("Error", "the tensor \"%1\" lacks the field \"%2\"")
                     .with(shortened(m_name),
                           !m_dtype       ? "dtype"
                               : !m_shape ? "shape"
                                          : "data_offsets"));
        }
        if (m_offsets->size() != 2) {
            fail(say("Error", "the tensor \"%1\" must have two numbers in its data_offsets, not %2")
                     .with(shortened(m_name), m_offsets->size()));
        }
        m_entries.push_back({std::move(m_name), *m_dtype, std::move(*m_shape), m_offsets->at(0), m_offsets->at(1)});
        m_name.clear();
    }

    const std::string& m_file;
    Place m_place = Place::Outside;
    std::size_t m_skippedDepth = 0;
    bool m_hasMetadata = false;
    std::string m_name; // of the entry
    std::string m_field; // inside it
    std::set<std::string> m_fields; // seen in it
    std::optional<DataType> m_dtype;
    std::optional<std::vector<std::int64_t>> m_shape;
    std::optional<std::vector<std::uint64_t>> m_offsets;
    std::vector<HeaderEntry> m_entries;
};

} // namespace

std::vector<HeaderEntry> parseSafetensorsHeader(std::string_view text, const std::string& file)
{
    if (!text.starts_with('{')) {
        throw Error(ErrorCode::Malformed, file,
                    say("Error", "the header does not begin with \"{\": this is no safetensors file"),
                    say("Remedy", "Check that it is the right file, or get an intact copy of it"));
    }
    HeaderReader reader(file);
    // nlohmann's parser takes a zero byte for the end of the text.
    const std::size_t zero = text.find('\0');
    if (zero != std::string_view::npos) {
        reader.refuseAt(zero + 1);
    }
    json::sax_parse(text.begin(), text.end(), &reader);
    std::vector<HeaderEntry> entries = reader.takeEntries();
    std::ranges::sort(entries, {}, &HeaderEntry::name);
    const auto twin = std::ranges::adjacent_find(entries, {}, &HeaderEntry::name);
    if (twin != entries.end()) {
        throwDamaged(file, say("Error", "the tensor \"%1\" is described twice").with(shortened(twin->name)));
    }
    return entries;
}

} // namespace prosector
