// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/edit_grammar.h"

#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace prosector {

namespace {

enum class Verb
{
    Zero,
    Scale,
    Set,
    ScaleRow,
    ScaleColumn,
    Drop,
    DropAttention,
    DropMlp,
    Linear
};

struct VerbForm
{
    std::string_view name;
    Verb verb;
    std::string_view form; // shown when the rest does not fit
};

constexpr std::array verbs{
    VerbForm{"zero", Verb::Zero, "zero:LAYER:MATRIX:ROW:COL"},
    VerbForm{"scale", Verb::Scale, "scale:LAYER:MATRIX:ROW:COL:FACTOR"},
    VerbForm{"set", Verb::Set, "set:LAYER:MATRIX:ROW:COL:VALUE"},
    VerbForm{"scale-row", Verb::ScaleRow, "scale-row:LAYER:MATRIX:ROW:FACTOR"},
    VerbForm{"scale-col", Verb::ScaleColumn, "scale-col:LAYER:MATRIX:COL:FACTOR"},
    VerbForm{"drop", Verb::Drop, "drop:LAYER"},
    VerbForm{"drop-attention", Verb::DropAttention, "drop-attention:LAYER"},
    VerbForm{"drop-mlp", Verb::DropMlp, "drop-mlp:LAYER"},
    VerbForm{"linear", Verb::Linear, "linear:LAYER[:T]"},
};

// Verbs of the grammar that this version cannot carry out yet.
constexpr std::array<std::string_view, 7> laterVerbs{"mean",     "linear-span", "fold-span", "zero-head",
                                                     "fix-norm", "clamp",       "restore-sa"};

std::string inQuotes(std::string_view text)
{
    std::string quoted(1, '"');
    return quoted.append(text).append(1, '"');
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

// Takes the parts of one edit from left to right.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
        , m_parts(split(text))
    {
    }

    const VerbForm& takeVerb()
    {
        const std::string_view word = m_parts.front();
        m_next = 1;
        const auto found = std::ranges::find(verbs, word, &VerbForm::name);
        if (found != verbs.end()) {
            m_form = found->form;
            return *found;
        }
        if (std::ranges::find(laterVerbs, word) != laterVerbs.end()) {
            throw Error(ErrorCode::Usage, where(),
                        "the verb " + inQuotes(word) + " is not supported yet in this version",
                        "Use one of " + verbNames());
        }
        throw Error(ErrorCode::Usage, where(), "there is no verb " + inQuotes(word), "Use one of " + verbNames());
    }

    bool atEnd() const { return m_next == m_parts.size(); }

    std::int64_t takeIndex(std::string_view what)
    {
        const std::string_view part = take(what);
        std::int64_t value = 0;
        const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (problem != std::errc() || end != part.data() + part.size() || value < 0) {
            fail(inQuotes(part) + " is no " + std::string(what) + ": it must be a whole number from 0");
        }
        return value;
    }

    double takeNumber(std::string_view what)
    {
        const std::string_view part = take(what);
        double value = 0;
        const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (problem != std::errc() || end != part.data() + part.size() || !std::isfinite(value)) {
            fail(inQuotes(part) + " is no " + std::string(what)
                 + ": it must be a finite number with a decimal point, such as 0.5 or 1e-3");
        }
        return value;
    }

    // LAYER:MATRIX[.EXPERT], or embed or head alone.
    MatrixPlace takePlace()
    {
        MatrixPlace place;
        if (m_next < m_parts.size()) {
            if (const auto matrix = matrixNamed(m_parts[m_next]); matrix && !standsInBlock(*matrix)) {
                ++m_next;
                place.matrix = *matrix;
                return place;
            }
        }
        place.layer = Layer(takeIndex("layer"));
        const std::string_view word = take("matrix");
        const std::size_t dot = word.find('.');
        const auto matrix = matrixNamed(word.substr(0, dot));
        if (!matrix) {
            fail("there is no matrix " + inQuotes(word.substr(0, dot)) + ": it must be one of q k v o gate up down");
        }
        if (!standsInBlock(*matrix)) {
            fail(inQuotes(word) + " stands in no block: leave out the layer, as in zero:" + std::string(word)
                 + ":ROW:COL");
        }
        place.matrix = *matrix;
        if (dot != std::string_view::npos) {
            const std::string_view number = word.substr(dot + 1);
            std::int64_t expert = -1;
            const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), expert);
            if (problem != std::errc() || end != number.data() + number.size() || expert < 0) {
                fail(inQuotes(number) + " is no expert: it must be a whole number from 0");
            }
            place.expert = Expert(expert);
        }
        return place;
    }

    WeightCoordinate takeCoordinate()
    {
        WeightCoordinate at;
        at.place = takePlace();
        at.row = Channel(takeIndex("row"));
        at.column = Channel(takeIndex("column"));
        return at;
    }

    void expectEnd() const
    {
        if (!atEnd()) {
            fail(inQuotes(m_parts[m_next]) + " is one part too many");
        }
    }

private:
    std::string where() const { return "edit " + inQuotes(m_text); }

    static std::string verbNames()
    {
        std::string names;
        for (const VerbForm& verb : verbs) {
            names += (names.empty() ? "" : " ") + std::string(verb.name);
        }
        return names;
    }

    [[noreturn]] void fail(const std::string& complaint) const
    {
        throw Error(ErrorCode::Usage, where(), complaint, "The form is " + std::string(m_form));
    }

    std::string_view take(std::string_view what)
    {
        if (atEnd()) {
            fail("the " + std::string(what) + " is missing");
        }
        return m_parts[m_next++];
    }

    std::string_view m_text;
    std::vector<std::string_view> m_parts;
    std::size_t m_next = 0;
    std::string_view m_form;
};

Edit takeEdit(Reader& reader)
{
    switch (reader.takeVerb().verb) {
    case Verb::Zero:
        return ZeroWeight{reader.takeCoordinate()};
    case Verb::Scale: {
        const WeightCoordinate at = reader.takeCoordinate();
        return ScaleWeight{at, reader.takeNumber("factor")};
    }
    case Verb::Set: {
        const WeightCoordinate at = reader.takeCoordinate();
        return SetWeight{at, reader.takeNumber("value")};
    }
    case Verb::ScaleRow: {
        const MatrixPlace place = reader.takePlace();
        const Channel row(reader.takeIndex("row"));
        return ScaleRow{place, row, reader.takeNumber("factor")};
    }
    case Verb::ScaleColumn: {
        const MatrixPlace place = reader.takePlace();
        const Channel column(reader.takeIndex("column"));
        return ScaleColumn{place, column, reader.takeNumber("factor")};
    }
    case Verb::Drop:
        return DropBlock{Layer(reader.takeIndex("layer"))};
    case Verb::DropAttention:
        return DropAttention{Layer(reader.takeIndex("layer"))};
    case Verb::DropMlp:
        return DropMlp{Layer(reader.takeIndex("layer"))};
    case Verb::Linear: {
        const Layer layer(reader.takeIndex("layer"));
        return LinearBlock{layer, reader.atEnd() ? 1.0 : reader.takeNumber("value of t")};
    }
    }
    throw Error(ErrorCode::Internal, {}, "a verb without a reader");
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

std::string part(const MatrixPlace& place)
{
    std::string text = standsInBlock(place.matrix) ? part(place.layer.value()) : std::string();
    text += ':' + std::string(shortName(place.matrix));
    if (place.expert) {
        text += '.' + std::to_string(place.expert->value());
    }
    return text;
}

std::string part(const WeightCoordinate& at)
{
    return part(at.place) + part(at.row.value()) + part(at.column.value());
}

struct Formatter
{
    std::string operator()(const ZeroWeight& edit) const { return "zero" + part(edit.at); }
    std::string operator()(const ScaleWeight& edit) const { return "scale" + part(edit.at) + part(edit.factor); }
    std::string operator()(const SetWeight& edit) const { return "set" + part(edit.at) + part(edit.value); }
    std::string operator()(const ScaleRow& edit) const
    {
        return "scale-row" + part(edit.place) + part(edit.row.value()) + part(edit.factor);
    }
    std::string operator()(const ScaleColumn& edit) const
    {
        return "scale-col" + part(edit.place) + part(edit.column.value()) + part(edit.factor);
    }
    std::string operator()(const DropBlock& edit) const { return "drop" + part(edit.layer.value()); }
    std::string operator()(const DropAttention& edit) const { return "drop-attention" + part(edit.layer.value()); }
    std::string operator()(const DropMlp& edit) const { return "drop-mlp" + part(edit.layer.value()); }
    std::string operator()(const LinearBlock& edit) const
    {
        return "linear" + part(edit.layer.value()) + (edit.t == 1 ? std::string() : part(edit.t));
    }
};

} // namespace

Edit parseEdit(std::string_view text)
{
    Reader reader(text);
    Edit edit = takeEdit(reader);
    reader.expectEnd();
    return edit;
}

std::string formatEdit(const Edit& edit)
{
    return std::visit(Formatter(), edit);
}

} // namespace prosector
