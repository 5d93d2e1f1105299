// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace prosector {

// Builds a JSON document while a file is parsed, and refuses what is nested too deeply or has too many values to be a
// tokenizer's settings. The name of the file is for complaints.
class JsonBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit JsonBuilder(std::string file);

    // Parses a whole file's bytes; throws Error::Malformed.
    void parse(const std::string& bytes);
    nlohmann::json take() { return std::move(m_root); }

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t elements) override;
    bool key(string_t& name) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& error) override;

protected:
    [[noreturn]] void fail(const std::string& field, const Sentence& message) const;
    // Whether the next value is the field `name` of the object that is the field `parent` of the top object.
    bool isNext(std::string_view parent, std::string_view name) const;

private:
    nlohmann::json* add(nlohmann::json value);
    bool open(nlohmann::json value);
    bool close();

    std::string m_file;
    nlohmann::json m_root;
    std::vector<nlohmann::json*> m_open; // containers from the top to the innermost
    std::vector<std::string> m_keys; // of each open container, the key last read
    std::size_t m_values = 0;
};

// A small JSON file as a whole.
nlohmann::json parsedJson(const std::string& bytes, const std::string& file);

} // namespace prosector
