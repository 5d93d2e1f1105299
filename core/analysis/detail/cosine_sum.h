// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/block_influence.h"

#include <ATen/ATen.h>

namespace prosector {

// Block Influence over a stream of rows.
class CosineSum
{
public:
    // x, y: [rows, width], float64.
    void add(const at::Tensor& x, const at::Tensor& y);
    CosineSum& operator+=(const CosineSum& other);
    BlockInfluence result() const;

private:
    double m_sum = 0;
    std::int64_t m_rows = 0;
    std::int64_t m_leftOut = 0;
};

} // namespace prosector
