// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/fuzz_mutator.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <limits>

namespace prosector::tests {

namespace {

using nlohmann::json;

// All values inside a value, itself included.
void collect(json& value, std::vector<json*>& values)
{
    values.push_back(&value);
    if (value.is_structured()) {
        for (json& part : value) {
            collect(part, values);
        }
    }
}

} // namespace

std::uint64_t Mutator::edgeNumber()
{
    constexpr std::array<std::uint64_t, 16> numbers{0,
                                                    1,
                                                    2,
                                                    7,
                                                    127,
                                                    128,
                                                    255,
                                                    256,
                                                    65535,
                                                    65536,
                                                    0x7fffffff,
                                                    0x80000000,
                                                    0xffffffff,
                                                    0x7fffffffffffffff,
                                                    0x8000000000000000,
                                                    0xffffffffffffffff};
    return below(4) == 0 ? m_random() : numbers[below(numbers.size())];
}

std::string Mutator::bytes(std::string content)
{
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
        changeOnce(content);
    }
    return content;
}

void Mutator::changeOnce(std::string& content)
{
    if (content.empty()) {
        content = std::string(1 + below(8), static_cast<char>(m_random()));
        return;
    }
    // Headers stand at the ends: change them more often.
    const std::size_t size = content.size();
    const std::size_t near = std::min<std::size_t>(size, 200);
    const std::array<std::size_t, 4> places{below(size), below(size), below(near), size - 1 - below(near)};
    const std::size_t place = places[below(places.size())];
    const std::size_t length = std::min(size - place, 1 + below(24));
    switch (below(9)) {
    case 0:
        content[place] = static_cast<char>(content[place] ^ (1 << below(8)));
        break;
    case 1:
        content[place] = static_cast<char>(m_random());
        break;
    case 2:
        std::swap(content[place], content[below(size)]);
        break;
    case 3:
        content.erase(place, length);
        break;
    case 4:
        content.insert(below(size), content.substr(place, length));
        break;
    case 5:
        content.replace(below(size), length, content.substr(place, length));
        break;
    case 6:
        content.resize(below(4) == 0 ? place : size - length);
        break;
    case 7: {
        const std::uint64_t number = edgeNumber();
        const std::array<std::size_t, 4> widths{1, 2, 4, 8};
        const std::size_t width = std::min(widths[below(widths.size())], size - place);
        for (std::size_t i = 0; i < width; ++i) {
            content[place + i] = static_cast<char>(number >> (8 * i));
        }
        break;
    }
    default:
        changeNumberInText(content);
    }
}

void Mutator::changeNumberInText(std::string& content)
{
    constexpr const char* digits = "0123456789";
    const std::size_t begin = content.find_first_of(digits, below(content.size()));
    if (begin != std::string::npos) {
        const std::size_t end = std::min(content.find_first_not_of(digits, begin), content.size());
        const std::string sign = below(6) == 0 ? "-" : "";
        content.replace(begin, end - begin, sign + std::to_string(edgeNumber()));
    }
}

std::string Mutator::json(const nlohmann::json& content)
{
    nlohmann::json changed = content;
    for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
        changeOnce(changed);
    }
    const std::string text = changed.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return below(10) == 0 ? bytes(text) : text;
}

std::string Mutator::jsonOrBytes(const nlohmann::json& content, const std::string& text)
{
    return below(2) == 0 ? json(content) : bytes(text);
}

nlohmann::json Mutator::edgeValue()
{
    constexpr std::uint64_t exactBelow = std::uint64_t{1} << 53;
    const std::array<nlohmann::json, 16> values{nullptr,
                                                true,
                                                false,
                                                0,
                                                -1,
                                                1,
                                                0.5,
                                                1e308,
                                                -1e-308,
                                                exactBelow,
                                                edgeNumber(),
                                                "",
                                                "x",
                                                std::string(300, 'x'),
                                                nlohmann::json::array(),
                                                nlohmann::json::object()};
    return values[below(values.size())];
}

void Mutator::changeOnce(nlohmann::json& root)
{
    std::vector<nlohmann::json*> values;
    collect(root, values);
    nlohmann::json& value = *values[below(values.size())];
    const nlohmann::json other = *values[below(values.size())];
    switch (below(8)) {
    case 0:
        value = edgeValue();
        break;
    case 1:
        value = other;
        break;
    case 2:
        value = nlohmann::json::array({value, other});
        break;
    case 3:
        value = nlohmann::json{{"x", value}};
        break;
    case 4:
        if (value.is_number_integer()) {
            const auto number = static_cast<std::uint64_t>(value.get<std::int64_t>());
            const std::array<std::uint64_t, 6> numbers{number + 1,  number - 1, number * 2,
                                                       ~number + 1, number / 2, number * 3};
            value = static_cast<std::int64_t>(numbers[below(numbers.size())]);
        } else {
            value = edgeValue();
        }
        break;
    case 5:
        if (value.is_structured() && !value.empty()) {
            auto part = value.begin();
            std::advance(part, static_cast<std::ptrdiff_t>(below(value.size())));
            value.erase(part);
        }
        break;
    case 6:
        if (value.is_object() && !value.empty()) {
            auto part = value.begin();
            std::advance(part, static_cast<std::ptrdiff_t>(below(value.size())));
            const nlohmann::json moved = *part;
            const std::string name = part.key();
            value.erase(part);
            value[bytes(name)] = moved;
        }
        break;
    default:
        if (value.is_array()) {
            value.push_back(other);
        } else if (value.is_object()) {
            value["x"] = other;
        } else if (value.is_string()) {
            value = bytes(value.get<std::string>());
        }
    }
}

std::size_t mutationCount()
{
    constexpr int usual = 2000;
    bool given = false;
    const int count = qEnvironmentVariableIntValue("PROSECTOR_FUZZ_MUTATIONS", &given);
    return static_cast<std::size_t>(given && count > 0 ? count : usual);
}

std::uint64_t firstSeed()
{
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("PROSECTOR_FUZZ_SEED", &given);
    return static_cast<std::uint64_t>(given ? seed : 1);
}

} // namespace prosector::tests
