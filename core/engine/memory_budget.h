// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace prosector {

// Memory that this process may use, in bytes: the machine's, or less where a control group limits it.
std::int64_t memoryLimit();

// A budget as asked for; 0 stands for a quarter of the memory limit.
std::int64_t memoryFor(std::int64_t requested);

// Has the allocator keep freed memory of up to 32 MB a piece for the next tensors. Else it returns and asks again for
// the same pages many times in every pass through the model, each of them cleared and mapped by the system anew.
void keepFreedMemory();

// Gives freed memory back to the system. The allocator keeps what it thinks will be wanted again, and tensors of
// varying sizes, freed in varying order, leave it with ever more holes that nothing fits into.
void returnFreedMemory();

} // namespace prosector
