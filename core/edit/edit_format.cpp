// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/detail/edit_words.h"
#include "core/edit/edit_grammar.h"

#include <charconv>
#include <cmath>

namespace prosector {

namespace {

std::string part(std::string_view word)
{
    return ':' + std::string(word);
}

std::string part(std::int64_t value)
{
    return ':' + std::to_string(value);
}

std::string part(double value)
{
    std::array<char, 32> buffer; // the longest double takes 24
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return ':' + std::string(buffer.data(), end);
}

std::string part(Layer layer)
{
    return part(layer.value());
}

std::string part(Channel channel)
{
    return part(channel.value());
}

std::string part(const LayerSpan& span)
{
    return part(span.first) + '-' + std::to_string(span.last.value());
}

std::string part(const MatrixPlace& place)
{
    std::string text = standsInBlock(place.matrix) ? part(place.layer) : std::string();
    text += part(shortName(place.matrix));
    if (place.expert) {
        text += '.' + std::to_string(place.expert->value());
    }
    return text;
}

std::string part(const WeightCoordinate& at)
{
    return part(at.place) + part(at.row) + part(at.column);
}

std::string shareUnlessOne(double t)
{
    return t == 1 ? std::string() : part(t);
}

std::string positionPart(std::optional<TokenPosition> position)
{
    if (!position) {
        return part(allPositions);
    }
    return position->value() == 0 ? part(firstPosition) : part(position->value());
}

std::string valuePart(std::optional<double> value)
{
    if (!value) {
        return part(meanValue);
    }
    return *value == 0 && !std::signbit(*value) ? part(zeroValue) : part(*value);
}

struct Formatter
{
    std::string operator()(const ZeroWeight& edit) const { return "zero" + part(edit.at); }
    std::string operator()(const ScaleWeight& edit) const { return "scale" + part(edit.at) + part(edit.factor); }
    std::string operator()(const SetWeight& edit) const { return "set" + part(edit.at) + part(edit.value); }
    std::string operator()(const ScaleRow& edit) const
    {
        return "scale-row" + part(edit.place) + part(edit.row) + part(edit.factor);
    }
    std::string operator()(const ScaleColumn& edit) const
    {
        return "scale-col" + part(edit.place) + part(edit.column) + part(edit.factor);
    }
    std::string operator()(const DropBlock& edit) const { return "drop" + part(edit.layer); }
    std::string operator()(const DropAttention& edit) const { return "drop-attention" + part(edit.layer); }
    std::string operator()(const DropMlp& edit) const { return "drop-mlp" + part(edit.layer); }
    std::string operator()(const LinearBlock& edit) const
    {
        return "linear" + part(edit.layer) + shareUnlessOne(edit.t);
    }
    std::string operator()(const MeanBlock& edit) const { return "mean" + part(edit.layer); }
    std::string operator()(const LinearSpan& edit) const
    {
        return "linear-span" + part(edit.span) + shareUnlessOne(edit.t);
    }
    std::string operator()(const MapSpan& edit) const { return "map-span" + part(edit.span) + part(edit.file); }
    std::string operator()(const FoldSpan& edit) const { return "fold-span" + part(edit.span); }
    std::string operator()(const ZeroHead& edit) const
    {
        return "zero-head" + part(edit.layer) + part(edit.head.value());
    }
    std::string operator()(const FixNorm& edit) const
    {
        const std::string layer = edit.norm == NormPlace::Final ? std::string() : part(edit.layer);
        return "fix-norm" + layer + part(wordFor(normPlaces, edit.norm));
    }
    std::string operator()(const ClampChannel& edit) const
    {
        return "clamp" + part(wordFor(clampSites, edit.site)) + part(edit.layer) + part(edit.channel)
            + positionPart(edit.position) + valuePart(edit.value);
    }
    std::string operator()(const RestoreActivation& edit) const
    {
        return "restore-sa" + part(edit.layer) + part(edit.row) + part(edit.column);
    }
};

} // namespace

std::string formatEdit(const Edit& edit)
{
    return std::visit(Formatter(), edit);
}

std::string formatEdits(const EditList& edits)
{
    std::string text;
    for (const Edit& edit : edits) {
        text += (text.empty() ? "" : " ") + formatEdit(edit);
    }
    return text;
}

} // namespace prosector
