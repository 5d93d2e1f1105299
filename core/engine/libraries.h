// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/library.h"

namespace prosector {

// What core is made with: libtorch and what it computes with, HDF5, and the libraries that read files and text.
std::vector<LibraryFacts> libraries();

} // namespace prosector
