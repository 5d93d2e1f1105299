// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/tensor_file.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace prosector {

// The tensors of a file that torch.save wrote since PyTorch 1.6: a zip archive with a pickle that describes tensors and
// records that hold their elements. Taken are the tensors of the dictionary itself or, where it has none, of the one
// under "state_dict" or "model"; everything else in it is passed over.
//
// Nothing in the file is run. Every storage must be as long as the pickle claims, and every tensor must lie inside its
// storage. Contiguous tensors stay in `content`; others (transposed, expanded) are copied, as far as the copies of a
// file are no larger than 16 MiB or twice the file. Throws Error, which names the file, the tensor and the remedy.
TensorFile readPyTorchFile(std::span<const std::byte> content, const std::filesystem::path& path);

} // namespace prosector
