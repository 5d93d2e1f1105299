// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_pattern.h"
#include "core/tokenizer/detail/json_sequence.h"
#include "core/tokenizer/detail/json_stations.h"
#include "core/tokenizer/detail/pre_tokenizers.h"
#include "core/tokenizer/detail/utf8.h"

#include <map>
#include <utility>

namespace prosector {

namespace {

using PreTokenizerPointer = std::unique_ptr<const PreTokenizer>;

// ASCII punctuation holds symbols that Unicode counts as none.
constexpr std::string_view punctuationPattern = "[\\p{P}$+<=>^`|~]";

SplitBehavior behaviorFrom(const JsonView& behavior)
{
    static const std::map<std::string_view, SplitBehavior> behaviors{
        {"Removed", SplitBehavior::Removed},
        {"Isolated", SplitBehavior::Isolated},
        {"MergedWithPrevious", SplitBehavior::MergedWithPrevious},
        {"MergedWithNext", SplitBehavior::MergedWithNext},
        {"Contiguous", SplitBehavior::Contiguous},
    };
    const auto found = behaviors.find(behavior.string());
    if (found == behaviors.end()) {
        behavior.fail(say("Error", "is none of Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous"));
    }
    return found->second;
}

PreTokenizerPointer patternSplit(std::string_view pattern, SplitBehavior behavior, bool inverted = false)
{
    return std::make_unique<PatternSplit>(Regex(pattern), behavior, inverted);
}

PreTokenizerPointer byteLevel(const JsonView& settings)
{
    return std::make_unique<ByteLevelSplit>(settings.booleanOr("add_prefix_space", true),
                                            settings.booleanOr("use_regex", true));
}

PreTokenizerPointer split(const JsonView& settings)
{
    return std::make_unique<PatternSplit>(patternFrom(settings.at("pattern")), behaviorFrom(settings.at("behavior")),
                                          settings.booleanOr("invert", false));
}

PreTokenizerPointer metaspace(const JsonView& settings)
{
    const JsonView sign = settings.at("replacement");
    if (sign.string().empty() || characterAt(sign.string(), 0).bytes != sign.string().size()) {
        sign.fail(say("Error", "is not a single character"));
    }
    return std::make_unique<MetaspaceSplit>(sign.string(), metaspacePrefixFrom(settings),
                                            settings.booleanOr("split", true));
}

PreTokenizerPointer digits(const JsonView& settings)
{
    const bool single = settings.booleanOr("individual_digits", false);
    return patternSplit("\\p{N}", single ? SplitBehavior::Isolated : SplitBehavior::Contiguous);
}

PreTokenizerPointer punctuation(const JsonView& settings)
{
    const auto behavior = settings.find("behavior");
    return patternSplit(punctuationPattern, behavior ? behaviorFrom(*behavior) : SplitBehavior::Isolated);
}

PreTokenizerPointer whitespace(const JsonView&)
{
    return patternSplit("[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\x{200C}\\x{200D}]+"
                        "|[^\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\x{200C}\\x{200D}\\s]+",
                        SplitBehavior::Removed, true);
}

PreTokenizerPointer whitespaceSplit(const JsonView&)
{
    return patternSplit("\\s", SplitBehavior::Removed);
}

PreTokenizerPointer delimiterSplit(const JsonView& settings)
{
    return std::make_unique<PatternSplit>(Regex::literal(settings.at("delimiter").string()), SplitBehavior::Removed);
}

PreTokenizerPointer bert(const JsonView&)
{
    std::vector<PreTokenizerPointer> steps;
    steps.push_back(patternSplit("\\s", SplitBehavior::Removed));
    steps.push_back(patternSplit(punctuationPattern, SplitBehavior::Isolated));
    return std::make_unique<PreTokenizerSequence>(std::move(steps));
}

} // namespace

MetaspaceSplit::Prefix metaspacePrefixFrom(const JsonView& settings)
{
    const auto scheme = settings.find("prepend_scheme");
    if (!scheme) { // older files
        return settings.booleanOr("add_prefix_space", true) ? MetaspaceSplit::Prefix::Always
                                                            : MetaspaceSplit::Prefix::Never;
    }
    if (scheme->string() == "always") {
        return MetaspaceSplit::Prefix::Always;
    }
    if (scheme->string() == "first") {
        return MetaspaceSplit::Prefix::First;
    }
    if (scheme->string() != "never") {
        scheme->fail(say("Error", "is none of always, first and never"));
    }
    return MetaspaceSplit::Prefix::Never;
}

std::unique_ptr<const PreTokenizer> preTokenizerFrom(const JsonView& settings)
{
    static const StationKind<PreTokenizer> kind{say("Error", "\"%1\" is a pre-tokenizer that is not supported"),
                                                "pretokenizers",
                                                {
                                                    {"ByteLevel", byteLevel},
                                                    {"Split", split},
                                                    {"Metaspace", metaspace},
                                                    {"Digits", digits},
                                                    {"Punctuation", punctuation},
                                                    {"Whitespace", whitespace},
                                                    {"WhitespaceSplit", whitespaceSplit},
                                                    {"CharDelimiterSplit", delimiterSplit},
                                                    {"BertPreTokenizer", bert},
                                                }};
    std::vector<PreTokenizerPointer> steps;
    addSteps(settings, kind, steps);
    return std::make_unique<PreTokenizerSequence>(std::move(steps));
}

} // namespace prosector
