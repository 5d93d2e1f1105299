// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/float8.h"

#include <cmath>
#include <limits>
#include <vector>

namespace prosector {

namespace {

struct Layout
{
    int mantissaBits;
    int bias;
    int finite; // codes from 0 that are finite and not negative
};

Layout layoutOf(DataType dtype)
{
    return dtype == DataType::Float8E4M3 ? Layout{3, 7, 0x7f} : Layout{2, 15, 0x7c};
}

double magnitude(int code, const Layout& layout)
{
    const int mantissa = code & ((1 << layout.mantissaBits) - 1);
    const int exponent = code >> layout.mantissaBits;
    const bool isSubnormal = exponent == 0;
    const int significand = isSubnormal ? mantissa : mantissa + (1 << layout.mantissaBits);
    return std::ldexp(significand, (isSubnormal ? 1 : exponent) - layout.bias - layout.mantissaBits);
}

// Finite magnitudes by code, rising: [codes], float64.
at::Tensor magnitudes(const Layout& layout)
{
    std::vector<double> values;
    for (int code = 0; code < layout.finite; ++code) {
        values.push_back(magnitude(code, layout));
    }
    return at::tensor(values, at::kDouble);
}

// The code of the nearest magnitude, ties to the even code: same shape, int64.
at::Tensor codesOf(const at::Tensor& table, const at::Tensor& values)
{
    const std::int64_t last = table.size(0) - 1;
    const at::Tensor size = values.to(at::kDouble).abs().contiguous();
    const at::Tensor middles = (table.narrow(0, 0, last) + table.narrow(0, 1, last)) / 2;
    // The first middle that is not below a value: the value lies between the neighbors around it.
    const at::Tensor code = at::searchsorted(middles, size);
    const at::Tensor isTie = (code < last) & (middles.index({code.clamp_max(last - 1)}) == size);
    return code + (isTie & (code.remainder(2) == 1)).to(at::kLong);
}

} // namespace

at::Tensor decodedFloat8(DataType dtype, const at::Tensor& bytes)
{
    const Layout layout = layoutOf(dtype);
    std::vector<float> values;
    for (int code = 0; code < 256; ++code) {
        const int unsignedCode = code & 0x7f;
        const double value = unsignedCode < layout.finite
            ? magnitude(unsignedCode, layout)
            : (dtype == DataType::Float8E5M2 && unsignedCode == layout.finite
                   ? std::numeric_limits<double>::infinity()
                   : std::numeric_limits<double>::quiet_NaN());
        values.push_back(static_cast<float>(code < 0x80 ? value : -value));
    }
    const at::Tensor table = at::tensor(values, at::kFloat);
    return table.index_select(0, bytes.reshape({-1}).to(at::kInt)).view(bytes.sizes());
}

at::Tensor encodedFloat8(DataType dtype, const at::Tensor& values)
{
    constexpr int signBit = 0x80;
    return (codesOf(magnitudes(layoutOf(dtype)), values) + (values < 0).to(at::kLong) * signBit).to(at::kByte);
}

at::Tensor roundedToFloat8(DataType dtype, const at::Tensor& values)
{
    const at::Tensor table = magnitudes(layoutOf(dtype));
    return (table.index({codesOf(table, values)}) * at::sign(values.to(at::kDouble))).to(at::kFloat);
}

} // namespace prosector
