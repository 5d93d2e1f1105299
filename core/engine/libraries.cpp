// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/libraries.h"

#include <hdf5.h>
#include <nlohmann/json.hpp>
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <torch/version.h>

#include <array>

namespace prosector {

namespace {

std::string dotted(unsigned major, unsigned minor, unsigned patch)
{
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
}

std::string hdf5Version()
{
    unsigned major = 0;
    unsigned minor = 0;
    unsigned patch = 0;
    return H5get_libversion(&major, &minor, &patch) < 0 ? std::string() : dotted(major, minor, patch);
}

// "10.42 2022-12-11"
std::string pcreVersion()
{
    std::array<char, 64> text{};
    pcre2_config(PCRE2_CONFIG_VERSION, text.data());
    const std::string version = text.data();
    return version.substr(0, version.find(' '));
}

} // namespace

std::vector<LibraryFacts> libraries()
{
    return {
        {"libtorch", TORCH_VERSION, "BSD-3-Clause", "https://pytorch.org"},
        {"OpenBLAS", {}, "BSD-3-Clause", "https://www.openblas.net"},
        {"HDF5", hdf5Version(), "BSD-3-Clause", "https://www.hdfgroup.org/solutions/hdf5"},
        {"JSON for Modern C++",
         dotted(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH), "MIT",
         "https://json.nlohmann.me"},
        {"PCRE2", pcreVersion(), "BSD-3-Clause", "https://www.pcre.org"},
        {"Unicode Character Database", {}, "Unicode-3.0", "https://www.unicode.org/ucd"},
    };
}

} // namespace prosector
