// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/edit_grammar.h"

#include "core/edit/detail/edit_reader.h"
#include "core/edit/detail/edit_words.h"
#include "core/types/error.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace prosector {

namespace {

double takeShare(EditReader& reader)
{
    return reader.atEnd() ? 1.0 : reader.takeNumber(say("Error", "value of t"));
}

FixNorm takeFixNorm(EditReader& reader)
{
    FixNorm edit;
    if (!reader.takesWord(wordFor(normPlaces, NormPlace::Final))) {
        edit.layer = reader.takeLayer();
        edit.norm = reader.takeNorm();
    }
    return edit;
}

ClampChannel takeClamp(EditReader& reader)
{
    ClampChannel edit;
    edit.site = reader.takeSite();
    edit.layer = reader.takeLayer();
    edit.channel = Channel(reader.takeIndex(say("Error", "channel")));
    if (!reader.takesWord(allPositions)) {
        edit.position = TokenPosition(reader.takesWord(firstPosition) ? 0 : reader.takeIndex(say("Error", "position")));
    }
    if (!reader.takesWord(meanValue)) {
        edit.value = reader.takesWord(zeroValue) ? 0 : reader.takeNumber(say("Error", "value"));
    }
    return edit;
}

Edit takeEdit(EditReader& reader)
{
    switch (reader.takeVerb()) {
    case EditVerb::Zero:
        return ZeroWeight{reader.takeCoordinate()};
    case EditVerb::Scale: {
        const WeightCoordinate at = reader.takeCoordinate();
        return ScaleWeight{at, reader.takeNumber(say("Error", "factor"))};
    }
    case EditVerb::Set: {
        const WeightCoordinate at = reader.takeCoordinate();
        return SetWeight{at, reader.takeNumber(say("Error", "value"))};
    }
    case EditVerb::ScaleRow: {
        const MatrixPlace place = reader.takePlace();
        const Channel row(reader.takeIndex(say("Error", "row")));
        return ScaleRow{place, row, reader.takeNumber(say("Error", "factor"))};
    }
    case EditVerb::ScaleColumn: {
        const MatrixPlace place = reader.takePlace();
        const Channel column(reader.takeIndex(say("Error", "column")));
        return ScaleColumn{place, column, reader.takeNumber(say("Error", "factor"))};
    }
    case EditVerb::Drop:
        return DropBlock{reader.takeLayer()};
    case EditVerb::DropAttention:
        return DropAttention{reader.takeLayer()};
    case EditVerb::DropMlp:
        return DropMlp{reader.takeLayer()};
    case EditVerb::Linear: {
        const Layer layer = reader.takeLayer();
        return LinearBlock{layer, takeShare(reader)};
    }
    case EditVerb::Mean:
        return MeanBlock{reader.takeLayer()};
    case EditVerb::LinearSpan: {
        const LayerSpan span = reader.takeSpan();
        return LinearSpan{span, takeShare(reader)};
    }
    case EditVerb::MapSpan: {
        const LayerSpan span = reader.takeSpan();
        return MapSpan{span, reader.takeRest(say("Error", "file"))};
    }
    case EditVerb::FoldSpan:
        return FoldSpan{reader.takeSpan()};
    case EditVerb::ZeroHead: {
        const Layer layer = reader.takeLayer();
        return ZeroHead{layer, AttentionHead(reader.takeIndex(say("Error", "head")))};
    }
    case EditVerb::FixNorm:
        return takeFixNorm(reader);
    case EditVerb::Clamp:
        return takeClamp(reader);
    case EditVerb::RestoreActivation: {
        const Layer layer = reader.takeLayer();
        const Channel row(reader.takeIndex(say("Error", "row")));
        return RestoreActivation{layer, row, Channel(reader.takeIndex(say("Error", "column")))};
    }
    }
    throw Error(ErrorCode::Internal, {}, "a verb without a reader");
}

} // namespace

Edit parseEdit(std::string_view text)
{
    EditReader reader(text);
    Edit edit = takeEdit(reader);
    reader.expectEnd();
    return edit;
}

Edit withAbsoluteFile(Edit edit)
{
    if (auto* map = std::get_if<MapSpan>(&edit)) {
        std::error_code problem;
        const std::filesystem::path absolute = std::filesystem::absolute(map->file, problem);
        map->file = problem ? map->file : absolute.lexically_normal().string();
    }
    return edit;
}

} // namespace prosector
