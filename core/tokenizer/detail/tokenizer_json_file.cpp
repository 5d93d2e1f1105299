// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/tokenizer_json_file.h"

#include "core/tokenizer/detail/json_builder.h"
#include "core/tokenizer/detail/merge_table.h"
#include "core/tokenizer/detail/prefix_index.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace prosector {

namespace {

// Diverts vocabulary and merges, hundreds of thousands of short strings, from the document.
class Builder : public JsonBuilder
{
public:
    using JsonBuilder::JsonBuilder;

    TokenizerJsonFile take()
    {
        m_result.settings = JsonBuilder::take();
        return std::move(m_result);
    }

    bool null() override { return m_list == List::None ? JsonBuilder::null() : refuse(); }
    bool boolean(bool value) override { return m_list == List::None ? JsonBuilder::boolean(value) : refuse(); }
    bool number_integer(number_integer_t value) override
    {
        return m_list == List::None ? JsonBuilder::number_integer(value) : number(static_cast<double>(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_list == List::Ids) {
            return identifier(value);
        }
        return m_list == List::None ? JsonBuilder::number_unsigned(value) : number(static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t& text) override
    {
        return m_list == List::None ? JsonBuilder::number_float(value, text) : number(value);
    }
    bool string(string_t& value) override
    {
        switch (m_list) {
        case List::None:
            return JsonBuilder::string(value);
        case List::Scores:
            return piece(value);
        case List::Merges:
            return m_inPair ? mergePart(value) : merge(value);
        case List::Ids:
            break;
        }
        return refuse();
    }
    bool start_object(std::size_t elements) override
    {
        if (m_list != List::None) {
            return refuse();
        }
        if (isNext("model", "vocab")) {
            m_list = List::Ids;
            m_result.hasVocabulary = true;
            return true;
        }
        return JsonBuilder::start_object(elements);
    }
    bool key(string_t& name) override
    {
        if (m_list == List::None) {
            return JsonBuilder::key(name);
        }
        m_piece = std::move(name);
        return true;
    }
    bool end_object() override
    {
        if (m_list == List::None) {
            return JsonBuilder::end_object();
        }
        m_list = List::None;
        return true;
    }
    bool start_array(std::size_t elements) override
    {
        if (m_list == List::None) {
            if (!isNext("model", "vocab") && !isNext("model", "merges")) {
                return JsonBuilder::start_array(elements);
            }
            m_list = isNext("model", "vocab") ? List::Scores : List::Merges;
            (m_list == List::Merges ? m_result.hasMerges : m_result.hasVocabulary) = true;
            return true;
        }
        if (m_list == List::Ids || m_inPair) {
            return refuse();
        }
        m_inPair = true;
        m_parts = 0;
        return true;
    }
    bool end_array() override
    {
        if (m_list == List::None) {
            return JsonBuilder::end_array();
        }
        if (!m_inPair) {
            m_list = List::None;
        } else if (m_parts != 2) {
            return refuse();
        }
        m_inPair = false;
        return true;
    }

private:
    enum class List
    {
        None,
        Ids,
        Scores,
        Merges
    };

    bool refuse() const
    {
        switch (m_list) {
        case List::Ids:
            fail("model.vocab." + m_piece,
                 say("Error", "is not a whole number from 0 to %1").with(Vocabulary::largestId));
        case List::Scores:
            fail("model.vocab[" + std::to_string(m_result.scores.size()) + ']',
                 say("Error", "is not a piece with its score"));
        default:
            const std::size_t begun = m_inPair ? static_cast<std::size_t>(std::min(m_parts, 2)) : 0;
            fail("model.merges[" + std::to_string((m_result.merges.size() - begun) / 2) + ']',
                 say("Error", "is not a pair of pieces"));
        }
    }
    bool identifier(std::uint64_t id)
    {
        if (id > static_cast<std::uint64_t>(Vocabulary::largestId)) {
            return refuse();
        }
        m_result.vocabulary.add(std::move(m_piece), TokenId(static_cast<std::int64_t>(id)));
        return true;
    }
    bool piece(const std::string& text)
    {
        if (!m_inPair || m_parts++ != 0 || text.size() > PrefixIndex::longest) {
            return refuse();
        }
        m_result.scoredPieces.add(text);
        return true;
    }
    bool number(double score)
    {
        if (m_list != List::Scores || !m_inPair || m_parts++ != 1 || !std::isfinite(score)) {
            return refuse();
        }
        m_result.scores.push_back(score);
        return true;
    }
    bool merge(std::string_view pair)
    {
        requireRoom();
        const std::size_t space = pair.find(' ');
        if (space == std::string_view::npos) {
            return refuse();
        }
        // Pieces that hold spaces themselves: the vocabulary will tell where to cut.
        const bool ambiguous = pair.find(' ', space + 1) != std::string_view::npos;
        m_result.merges.add(ambiguous ? pair : pair.substr(0, space));
        m_result.merges.add(ambiguous ? std::string_view() : pair.substr(space + 1));
        return true;
    }
    void requireRoom() const
    {
        if (m_result.merges.size() >= 2 * MergeTable::most) {
            fail("model.merges", say("Error", "has more than %1 entries").with(MergeTable::most));
        }
    }
    bool mergePart(std::string_view part)
    {
        if (m_parts++ >= 2) {
            return refuse();
        }
        requireRoom();
        m_result.merges.add(part);
        return true;
    }

    TokenizerJsonFile m_result;
    List m_list = List::None;
    bool m_inPair = false; // within an inner array
    int m_parts = 0; // of it, read so far
    std::string m_piece; // of the vocabulary, read last
};

} // namespace

TokenizerJsonFile readTokenizerJson(const std::string& bytes, const std::string& file)
{
    Builder builder(file);
    builder.parse(bytes);
    return builder.take();
}

} // namespace prosector
