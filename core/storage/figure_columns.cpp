// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/figure_columns.h"

#include "core/types/error.h"

namespace prosector {

namespace {

std::string lengthsPath(const std::string& path)
{
    return path + "_lengths";
}

std::string columnPath(const std::string& path, std::size_t table, std::size_t column)
{
    return path + '/' + std::to_string(table) + '/' + std::to_string(column);
}

void write(Hdf5Writer& writer, const std::string& path, const std::vector<std::string>& texts)
{
    std::string joined;
    std::vector<std::int64_t> lengths;
    for (const std::string& text : texts) {
        joined += text;
        lengths.push_back(static_cast<std::int64_t>(text.size()));
    }
    writer.bytes(path, joined);
    writer.column(lengthsPath(path), lengths);
}

template <class Number> void write(Hdf5Writer& writer, const std::string& path, const std::vector<Number>& values)
{
    writer.column(path, values);
}

void read(const Hdf5Reader& reader, const std::string& path, const std::string&, std::vector<double>& values)
{
    values = reader.doubles(path);
}

void read(const Hdf5Reader& reader, const std::string& path, const std::string&, std::vector<std::int64_t>& values)
{
    values = reader.integers(path);
}

void read(const Hdf5Reader& reader, const std::string& path, const std::string& where, std::vector<std::string>& texts)
{
    const auto fail = [&](const Sentence& message) { throwDamaged(placeWithin(where, path), message); };
    const std::string joined = reader.bytes(path);
    std::size_t begin = 0;
    for (const std::int64_t length : reader.integers(lengthsPath(path))) {
        const auto bytes = static_cast<std::uint64_t>(length); // a negative one becomes longer than all
        if (bytes > joined.size() - begin) {
            fail(say("Error", "a text in it claims to be longer than all"));
        }
        texts.push_back(joined.substr(begin, bytes));
        begin += bytes;
    }
    if (begin != joined.size()) {
        fail(say("Error", "there are bytes behind its last text"));
    }
}

} // namespace

void writeColumns(Hdf5Writer& writer, const Figure& figure, const std::string& path)
{
    for (std::size_t t = 0; t < figure.tables.size(); ++t) {
        const std::vector<Column>& columns = figure.tables[t].columns;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            std::visit([&](const auto& values) { write(writer, columnPath(path, t, c), values); }, columns[c].values);
        }
    }
}

void readColumns(const Hdf5Reader& reader, Figure& figure, const std::string& path, const std::string& where)
{
    for (std::size_t t = 0; t < figure.tables.size(); ++t) {
        Table& table = figure.tables[t];
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            Column& column = table.columns[c];
            std::visit([&](auto& values) { read(reader, columnPath(path, t, c), where, values); }, column.values);
            if (column.size() != table.rows()) {
                throwDamaged(placeWithin(where, columnPath(path, t, c)),
                             say("Error", "is not as long as the other columns of its table"));
            }
        }
    }
}

} // namespace prosector
