// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector {

// Sets how many threads the calling thread's computations use, in libtorch and in OpenBLAS. 0: one per core.
void setComputeThreads(int count);

} // namespace prosector
