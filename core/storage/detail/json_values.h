// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/types/edit_rows.h"
#include "core/types/evaluation.h"
#include "core/types/scan.h"

#include <span>

namespace prosector {

// Values of core as JSON and back, exactly. Reading throws Error, which names the field.

// A number; "nan", "inf" or "-inf" where it is not finite.
nlohmann::json jsonOf(double value);
nlohmann::json jsonOf(std::span<const double> values);
nlohmann::json jsonOf(const Estimate& estimate);
nlohmann::json jsonOf(const EditList& edits);
nlohmann::json jsonOf(const EditRows& rows);
nlohmann::json jsonOf(const Protocol& protocol);
nlohmann::json jsonOf(const Provenance& provenance);
nlohmann::json jsonOf(const Scan& scan);

double numberFrom(const JsonFile& parent, std::string_view field);
std::vector<double> numbersFrom(const JsonFile& parent, std::string_view field);
// Whole numbers of at least 0 and less than `end`.
std::vector<std::int64_t> countsFrom(const JsonFile& parent, std::string_view field, std::int64_t end);
// The fields of an object itself.
Estimate estimateFrom(const JsonFile& object);
EditList editsFrom(const JsonFile& parent, std::string_view field);
EditRows rowsFrom(const JsonFile& parent, std::string_view field);
Protocol protocolFrom(const JsonFile& parent, std::string_view field);
Provenance provenanceFrom(const JsonFile& parent, std::string_view field);
Scan scanFrom(const JsonFile& parent, std::string_view field);

// The objects of an array, each with its place.
std::vector<JsonFile> objectsFrom(const JsonFile& parent, std::string_view field);
std::vector<std::string> stringsFrom(const JsonFile& parent, std::string_view field);
// A whole number of at least 0.
std::int64_t countFrom(const JsonFile& parent, std::string_view field);

} // namespace prosector
