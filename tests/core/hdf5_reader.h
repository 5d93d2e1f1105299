// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <hdf5.h>

#include <string>
#include <type_traits>
#include <vector>

namespace prosector::tests {

// A dataset as float32 or float64; empty where the file or the dataset is not there.
template <class Number = float> std::vector<Number> readDataset(const std::string& path, const std::string& name)
{
    std::vector<Number> values;
    const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    const hid_t dataset = file >= 0 ? H5Dopen2(file, name.c_str(), H5P_DEFAULT) : H5I_INVALID_HID;
    if (dataset >= 0) {
        const hid_t space = H5Dget_space(dataset);
        values.resize(static_cast<std::size_t>(H5Sget_simple_extent_npoints(space)));
        H5Dread(dataset, std::is_same_v<Number, double> ? H5T_NATIVE_DOUBLE : H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL,
                H5P_DEFAULT, values.data());
        H5Sclose(space);
        H5Dclose(dataset);
    }
    if (file >= 0) {
        H5Fclose(file);
    }
    return values;
}

} // namespace prosector::tests
