// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/detail/edit_reader.h"

#include "core/edit/detail/edit_words.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <charconv>
#include <cmath>

namespace prosector {

namespace {

struct VerbForm
{
    std::string_view name;
    EditVerb verb;
    std::string_view form; // shown when the rest does not fit
};

constexpr std::array verbs{
    VerbForm{"zero", EditVerb::Zero, "zero:LAYER:MATRIX:ROW:COL"},
    VerbForm{"scale", EditVerb::Scale, "scale:LAYER:MATRIX:ROW:COL:FACTOR"},
    VerbForm{"set", EditVerb::Set, "set:LAYER:MATRIX:ROW:COL:VALUE"},
    VerbForm{"scale-row", EditVerb::ScaleRow, "scale-row:LAYER:MATRIX:ROW:FACTOR"},
    VerbForm{"scale-col", EditVerb::ScaleColumn, "scale-col:LAYER:MATRIX:COL:FACTOR"},
    VerbForm{"drop", EditVerb::Drop, "drop:LAYER"},
    VerbForm{"drop-attention", EditVerb::DropAttention, "drop-attention:LAYER"},
    VerbForm{"drop-mlp", EditVerb::DropMlp, "drop-mlp:LAYER"},
    VerbForm{"linear", EditVerb::Linear, "linear:LAYER[:T]"},
    VerbForm{"mean", EditVerb::Mean, "mean:LAYER"},
    VerbForm{"linear-span", EditVerb::LinearSpan, "linear-span:FIRST-LAST[:T]"},
    VerbForm{"map-span", EditVerb::MapSpan, "map-span:FIRST-LAST:FILE"},
    VerbForm{"fold-span", EditVerb::FoldSpan, "fold-span:FIRST-LAST"},
    VerbForm{"zero-head", EditVerb::ZeroHead, "zero-head:LAYER:HEAD"},
    VerbForm{"fix-norm", EditVerb::FixNorm, "fix-norm:LAYER:attention|mlp or fix-norm:final"},
    VerbForm{"clamp", EditVerb::Clamp, "clamp:SITE:LAYER:CHANNEL:first|all|POSITION:zero|mean|VALUE"},
    VerbForm{"restore-sa", EditVerb::RestoreActivation, "restore-sa:LAYER:ROW:COL"},
};

std::string inQuotes(std::string_view text)
{
    std::string quoted(1, '"');
    return quoted.append(text).append(1, '"');
}

template <class Words> std::string listed(const Words& words)
{
    std::string names;
    for (const auto& entry : words) {
        names += (names.empty() ? "" : " ") + std::string(entry.word);
    }
    return names;
}

std::string verbNames()
{
    std::string names;
    for (const VerbForm& verb : verbs) {
        names += (names.empty() ? "" : " ") + std::string(verb.name);
    }
    return names;
}

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t colon = text.find(':');
        parts.push_back(text.substr(0, colon));
        if (colon == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(colon + 1);
    }
}

} // namespace

std::vector<std::string_view> editForms()
{
    std::vector<std::string_view> forms;
    for (const VerbForm& verb : verbs) {
        forms.push_back(verb.form);
    }
    return forms;
}

EditReader::EditReader(std::string_view text)
    : m_text(text)
    , m_parts(split(text))
{
}

EditVerb EditReader::takeVerb()
{
    const std::string_view word = m_parts.front();
    m_next = 1;
    const auto found = std::ranges::find(verbs, word, &VerbForm::name);
    if (found == verbs.end()) {
        throw Error(ErrorCode::Usage, where(), say("Error", "there is no verb %1").with(inQuotes(word)),
                    say("Remedy", "Use one of %1").with(verbNames()));
    }
    m_form = found->form;
    return found->verb;
}

std::int64_t EditReader::index(std::string_view part, const Sentence& what) const
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), value);
    if (problem != std::errc() || end != part.data() + part.size() || value < 0) {
        fail(say("Error", "%1 is no %2: it must be a whole number from 0").with(inQuotes(part), what));
    }
    return value;
}

std::int64_t EditReader::takeIndex(const Sentence& what)
{
    return index(take(what), what);
}

double EditReader::takeNumber(const Sentence& what)
{
    const std::string_view part = take(what);
    double value = 0;
    const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), value);
    if (problem != std::errc() || end != part.data() + part.size() || !std::isfinite(value)) {
        fail(say("Error", "%1 is no %2: it must be a finite number with a decimal point, such as 0.5 or 1e-3")
                 .with(inQuotes(part), what));
    }
    return value;
}

LayerSpan EditReader::takeSpan()
{
    const std::string_view part = take(say("Error", "span of layers"));
    const std::size_t dash = part.find('-');
    if (dash == std::string_view::npos) {
        fail(say("Error", "%1 is no span of layers: it must be two of them, as in 3-5").with(inQuotes(part)));
    }
    const LayerSpan span{Layer(index(part.substr(0, dash), say("Error", "layer"))),
                         Layer(index(part.substr(dash + 1), say("Error", "layer")))};
    if (span.last < span.first) {
        fail(say("Error", "%1 is no span of layers: the first one comes first").with(inQuotes(part)));
    }
    return span;
}

MatrixPlace EditReader::takePlace()
{
    MatrixPlace place;
    if (!atEnd()) {
        if (const auto matrix = matrixNamed(m_parts[m_next]); matrix && !standsInBlock(*matrix)) {
            ++m_next;
            place.matrix = *matrix;
            return place;
        }
    }
    place.layer = takeLayer();
    const std::string_view word = take(say("Error", "matrix"));
    const std::size_t dot = word.find('.');
    const auto matrix = matrixNamed(word.substr(0, dot));
    if (!matrix) {
        fail(say("Error", "there is no matrix %1: it must be one of q k v o gate up down")
                 .with(inQuotes(word.substr(0, dot))));
    }
    if (!standsInBlock(*matrix)) {
        fail(say("Error", "%1 stands in no block: leave out the layer, as in zero:%2:ROW:COL")
                 .with(inQuotes(word), std::string(word)));
    }
    place.matrix = *matrix;
    if (dot != std::string_view::npos) {
        place.expert = Expert(index(word.substr(dot + 1), say("Error", "expert")));
    }
    return place;
}

WeightCoordinate EditReader::takeCoordinate()
{
    WeightCoordinate at;
    at.place = takePlace();
    at.row = Channel(takeIndex(say("Error", "row")));
    at.column = Channel(takeIndex(say("Error", "column")));
    return at;
}

Site EditReader::takeSite()
{
    const std::string_view part = take(say("Error", "site"));
    std::string word(part);
    std::ranges::replace(word, '-', '_');
    const auto found = std::ranges::find(clampSites, word, [](const auto& entry) { return entry.word; });
    if (found == clampSites.end()) {
        fail(say("Error", "there is no site %1: it must be one of %2").with(inQuotes(part), listed(clampSites)));
    }
    return found->value;
}

NormPlace EditReader::takeNorm()
{
    const std::string_view part = take(say("Error", "norm"));
    const auto found = std::ranges::find(normPlaces, part, [](const auto& entry) { return entry.word; });
    if (found == normPlaces.end() || found->value == NormPlace::Final) {
        fail(say("Error", "there is no norm %1 in a layer: it must be attention or mlp").with(inQuotes(part)));
    }
    return found->value;
}

std::string EditReader::takeRest(const Sentence& what)
{
    const std::string_view first = take(what);
    if (first.empty() && atEnd()) {
        fail(say("Error", "the %1 is missing").with(what));
    }
    m_next = m_parts.size();
    return std::string(m_text.substr(static_cast<std::size_t>(first.data() - m_text.data())));
}

bool EditReader::takesWord(std::string_view word)
{
    const bool isNext = !atEnd() && m_parts[m_next] == word;
    m_next += isNext ? 1 : 0;
    return isNext;
}

void EditReader::expectEnd() const
{
    if (!atEnd()) {
        fail(say("Error", "%1 is one part too many").with(inQuotes(m_parts[m_next])));
    }
}

std::string EditReader::where() const
{
    return "edit " + inQuotes(m_text);
}

void EditReader::fail(const Sentence& complaint) const
{
    throw Error(ErrorCode::Usage, where(), complaint, say("Remedy", "The form is %1").with(std::string(m_form)));
}

std::string_view EditReader::take(const Sentence& what)
{
    if (atEnd()) {
        fail(say("Error", "the %1 is missing").with(what));
    }
    return m_parts[m_next++];
}

} // namespace prosector
