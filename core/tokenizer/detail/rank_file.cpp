// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/rank_file.h"

#include "core/tokenizer/detail/base64.h"
#include "core/tokenizer/detail/bpe.h"
#include "core/tokenizer/detail/byte_level.h"
#include "core/tokenizer/detail/derived_merges.h"
#include "core/tokenizer/detail/pre_tokenizers.h"

#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace prosector {

namespace {

constexpr std::string_view gpt4Pattern =
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
    "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
constexpr std::string_view qwenPattern =
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
    "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

// Special tokens stand behind the ranks, in this order.
constexpr std::array<std::string_view, 4> gpt4Tokens{"<|endoftext|>", "<|fim_prefix|>", "<|fim_middle|>",
                                                     "<|fim_suffix|>"};
constexpr std::array<std::string_view, 3> qwenTokens{"<|endoftext|>", "<|im_start|>", "<|im_end|>"};
constexpr std::array<std::string_view, 10> llamaTokens{"<|begin_of_text|>",
                                                       "<|end_of_text|>",
                                                       "<|reserved_special_token_0|>",
                                                       "<|reserved_special_token_1|>",
                                                       "<|reserved_special_token_2|>",
                                                       "<|reserved_special_token_3|>",
                                                       "<|start_header_id|>",
                                                       "<|end_header_id|>",
                                                       "<|reserved_special_token_4|>",
                                                       "<|eot_id|>"};
constexpr std::int64_t llamaSpecialTokens = 256; // the rest are reserved, numbered from 5

struct KnownFile
{
    std::size_t ranks;
    std::int64_t firstSpecial; // id
    std::string_view pattern;
    std::span<const std::string_view> tokens;
    bool addsBos;
};

constexpr std::array<KnownFile, 3> knownFiles{{
    {100256, 100257, gpt4Pattern, gpt4Tokens, false},
    {128000, 128000, gpt4Pattern, llamaTokens, true},
    {151643, 151643, qwenPattern, qwenTokens, false},
}};

// A line without its end; empty at the end of the text.
std::string_view nextLine(std::string_view& rest)
{
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

struct Rank
{
    std::string bytes;
    std::int64_t id = 0;
};

std::optional<Rank> rankOf(std::string_view line)
{
    const std::size_t space = line.find(' ');
    Rank rank;
    if (space == 0 || space == std::string_view::npos
        || std::from_chars(line.data() + space + 1, line.data() + line.size(), rank.id).ptr
            != line.data() + line.size()) {
        return std::nullopt;
    }
    auto bytes = bytesOfBase64(line.substr(0, space));
    if (!bytes || bytes->empty() || rank.id < 0 || rank.id > Vocabulary::largestId) {
        return std::nullopt;
    }
    rank.bytes = std::move(*bytes);
    return rank;
}

std::vector<AddedToken> specialTokens(const KnownFile& known)
{
    std::vector<AddedToken> tokens;
    const auto add = [&](std::string content) {
        AddedToken token;
        token.content = std::move(content);
        token.id = TokenId(known.firstSpecial + static_cast<std::int64_t>(tokens.size()));
        token.special = true;
        tokens.push_back(std::move(token));
    };
    for (const std::string_view name : known.tokens) {
        add(std::string(name));
    }
    for (std::size_t i = known.tokens.size(); known.addsBos && i < llamaSpecialTokens; ++i) {
        add("<|reserved_special_token_" + std::to_string(i - known.tokens.size() + 5) + "|>");
    }
    return tokens;
}

} // namespace

bool isRankFile(const std::string& bytes)
{
    std::string_view rest = std::string_view(bytes).substr(0, 1024);
    return rankOf(nextLine(rest)).has_value();
}

TokenizerParts partsFromRankFile(const std::string& bytes, const std::string& file)
{
    auto vocabulary = std::make_shared<Vocabulary>();
    std::size_t number = 0;
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::string_view line = nextLine(rest);
        ++number;
        if (line.empty()) {
            continue;
        }
        const auto rank = rankOf(line);
        if (!rank) {
            throw Error(ErrorCode::Malformed, say("Place", "%1, line %2").with(file, number),
                        say("Error", "is not a base-64 piece with its rank"),
                        say("Remedy", "Fetch the tokenizer's files again from where the model comes from"));
        }
        vocabulary->add(byteLevelText(rank->bytes), TokenId(rank->id));
    }
    const auto known = std::ranges::find(knownFiles, vocabulary->ids().size(), &KnownFile::ranks);
    if (known == knownFiles.end()) {
        throw Error(ErrorCode::Unsupported, file,
                    say("Error", "with %1 ranks it is a tiktoken file whose splitting pattern is not known")
                        .with(vocabulary->ids().size()),
                    say("Remedy", "Put the model's tokenizer.json beside it"));
    }
    std::vector<RankedPiece> ranked;
    for (const auto& [piece, id] : vocabulary->ids()) {
        ranked.push_back({piece, id, static_cast<std::uint32_t>(id.value())});
    }
    TokenizerParts parts;
    parts.vocabulary = vocabulary;
    BpeOptions options;
    options.ignoreMerges = true;
    parts.model = std::make_unique<Bpe>(vocabulary, derivedMerges(ranked, file), std::move(options));
    std::vector<std::unique_ptr<const PreTokenizer>> steps;
    steps.push_back(std::make_unique<PatternSplit>(Regex(known->pattern), SplitBehavior::Isolated));
    steps.push_back(std::make_unique<ByteLevelSplit>(false, false));
    parts.preTokenizer = std::make_unique<PreTokenizerSequence>(std::move(steps));
    parts.decoder = std::make_unique<ByteLevelDecoder>();
    parts.added = specialTokens(*known);
    if (known->addsBos) {
        parts.bos = parts.added[0].id;
        parts.eos = parts.added[1].id;
        parts.before.push_back(*parts.bos);
    }
    return parts;
}

} // namespace prosector
