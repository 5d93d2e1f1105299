// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/hdf5_file.h"
#include "core/storage/detail/hdf5_reader.h"
#include "core/types/figure.h"

namespace prosector {

// The values of a figure's columns: column c of table t is the dataset PATH/t/c. Texts are one row of bytes, with the
// length of each in PATH/t/c_lengths, so that they come back whatever is in them.
void writeColumns(Hdf5Writer& writer, const Figure& figure, const std::string& path);

// Fills the columns, whose types are there. Throws Error::Malformed, also where those of a table differ in length.
void readColumns(const Hdf5Reader& reader, Figure& figure, const std::string& path, const std::string& where);

} // namespace prosector
