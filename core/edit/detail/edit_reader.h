// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/sentence.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

enum class EditVerb
{
    Zero,
    Scale,
    Set,
    ScaleRow,
    ScaleColumn,
    Drop,
    DropAttention,
    DropMlp,
    Linear,
    Mean,
    LinearSpan,
    FoldSpan,
    ZeroHead,
    FixNorm,
    Clamp,
    RestoreActivation,
    MapSpan
};

// Takes the parts of one edit from left to right. What does not fit throws Error::Usage with the form of its verb.
class EditReader
{
public:
    explicit EditReader(std::string_view text);

    EditVerb takeVerb();
    bool atEnd() const { return m_next == m_parts.size(); }
    std::int64_t takeIndex(const Sentence& what);
    double takeNumber(const Sentence& what);
    Layer takeLayer() { return Layer(takeIndex(say("Error", "layer"))); }
    // FIRST-LAST, both included.
    LayerSpan takeSpan();
    // LAYER:MATRIX[.EXPERT], or embed or head alone.
    MatrixPlace takePlace();
    WeightCoordinate takeCoordinate();
    Site takeSite();
    NormPlace takeNorm();
    // All that is left, colons included.
    std::string takeRest(const Sentence& what);
    // Whether the next part is this word; takes it if so.
    bool takesWord(std::string_view word);
    void expectEnd() const;

private:
    std::string where() const;
    [[noreturn]] void fail(const Sentence& complaint) const;
    std::string_view take(const Sentence& what);
    std::int64_t index(std::string_view part, const Sentence& what) const;

    std::string_view m_text;
    std::vector<std::string_view> m_parts;
    std::size_t m_next = 0;
    std::string_view m_form;
};

} // namespace prosector
