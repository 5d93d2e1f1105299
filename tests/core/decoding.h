// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace prosector::tests {

// A model read token after token and, to compare, in full passes: core's details without torch's headers.
//
// What edits ask of the calibration text is made up, the same for every model of one width.
class Decoding
{
public:
    explicit Decoding(const std::filesystem::path& folder);
    ~Decoding();

    struct Reading
    {
        std::vector<std::vector<float>> logits; // behind the prompt and behind each further token: [vocabulary]
        std::int64_t promptBlocks = 0; // blocks that ran for the prompt
        std::int64_t tokenBlocks = 0; // and for the others, together
    };
    // By a decoder, which reads `prompt` tokens at once and then one after another. What this object has read before is
    // used again if `reuses`.
    Reading stepwise(const std::vector<std::int64_t>& ids, std::size_t prompt, const EditList& edits,
                     bool reuses = false);
    // The same logits, each by a pass over all tokens up to its own.
    std::vector<std::vector<float>> whole(const std::vector<std::int64_t>& ids, std::size_t prompt,
                                          const EditList& edits);

    std::int64_t layers() const;
    std::int64_t vocabulary() const;
    std::int64_t cachedBytes() const; // of the prompts read with `reuses`

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace prosector::tests
