// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/memory_need.h"

#include "core/checkpoint/checkpoint.h"

namespace prosector {

std::int64_t memoryNeedOf(const std::filesystem::path& folderOrFile)
{
    std::size_t values = 0;
    for (const StoredTensor& tensor : Checkpoint::open(folderOrFile)->tensors()) {
        values += tensor.bytes.size() / byteSize(tensor.dtype);
    }
    return static_cast<std::int64_t>(values * byteSize(DataType::Float32));
}

} // namespace prosector
