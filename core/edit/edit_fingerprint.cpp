// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/edit_fingerprint.h"

#include "core/edit/edit_grammar.h"

#include <string>

namespace prosector {

namespace {

// FNV-1a over 64 bits.
class Fingerprint
{
public:
    void add(std::string_view text)
    {
        for (const char letter : text) {
            m_value = (m_value ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
        }
    }

    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325;
};

bool actsOnEmbedding(const Edit& edit, bool tiedHead)
{
    const auto matrix = matrixOf(edit);
    return matrix == Matrix::Embedding || (tiedHead && matrix == Matrix::Head);
}

} // namespace

std::vector<std::uint64_t> fingerprintsBelow(const EditList& edits, std::int64_t layers, bool tiedHead)
{
    // Each stretch ends with a line break, so that an edit counts for the block it stands in.
    Fingerprint fingerprint;
    for (const Edit& edit : edits) {
        if (actsOnEmbedding(edit, tiedHead)) {
            fingerprint.add(formatEdit(edit) + ' ');
        }
    }
    std::vector<std::uint64_t> result{fingerprint.value()};
    for (std::int64_t index = 0; index < layers; ++index) {
        for (const Edit& edit : edits) {
            if (const auto blocks = blocksOf(edit); blocks && blocks->contains(Layer(index))) {
                fingerprint.add(formatEdit(edit) + ' ');
            }
        }
        fingerprint.add("\n");
        result.push_back(fingerprint.value());
    }
    return result;
}

} // namespace prosector
