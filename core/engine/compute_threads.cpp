// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/compute_threads.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <thread>

// OpenBLAS keeps a pool of its own, which libtorch does not set. Weak: another BLAS may stand in its place.
extern "C" void openblas_set_num_threads(int count) __attribute__((weak));

namespace prosector {

void setComputeThreads(int count)
{
    const int threads = count > 0 ? count : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    at::set_num_threads(threads);
    if (openblas_set_num_threads) {
        openblas_set_num_threads(threads);
    }
}

} // namespace prosector
