// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/tokenizer_config.h"

#include "core/tokenizer/detail/file_bytes.h"
#include "core/tokenizer/detail/json_builder.h"
#include "core/tokenizer/detail/json_stations.h"
#include "core/tokenizer/detail/json_view.h"

#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <span>
#include <string_view>

namespace prosector {

namespace {

// A token is a string or an object that holds it.
void readToken(const nlohmann::json& json, const std::string& file, const std::string& field,
               TokenizerConfig::Side& side)
{
    const JsonView settings(json, file);
    if (side.tokenStated || !settings.isObject() || !json.contains(field)) {
        return;
    }
    side.tokenStated = true;
    side.place = file + ", " + field;
    if (const auto token = settings.find(field)) {
        side.token = token->isObject() ? token->at("content").string() : token->string();
    }
}

void readFile(const std::filesystem::path& path, TokenizerConfig& config)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return;
    }
    const std::string file = path.string();
    const nlohmann::json json = parsedJson(fileBytes(path), file);
    const JsonView settings(json, file);
    const auto added = [&](std::string_view field, TokenizerConfig::Side& side) {
        if (const auto value = settings.find(field); value && !side.added) {
            side.added = value->boolean();
        }
    };
    added("add_bos_token", config.bos);
    added("add_eos_token", config.eos);
    readToken(json, file, "bos_token", config.bos);
    readToken(json, file, "eos_token", config.eos);
    if (const auto tokens = settings.find("added_tokens_decoder")) {
        tokens->forEachField([&](const std::string& name, const JsonView& token) {
            std::int64_t id = -1;
            const char* end = name.data() + name.size();
            if (std::from_chars(name.data(), end, id).ptr != end || id < 0 || id > Vocabulary::largestId) {
                token.fail(say("Error", "is not named by a token's id"));
            }
            config.added.push_back(addedTokenFrom(token));
            config.added.back().id = TokenId(id);
        });
    }
}

std::optional<TokenId> specialToken(const TokenizerParts& parts, std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        const auto token = std::ranges::find(parts.added, name, &AddedToken::content);
        if (token != parts.added.end() && token->special) {
            return token->id;
        }
    }
    return std::nullopt;
}

// An added token or one of the model's.
std::optional<TokenId> tokenNamed(const TokenizerParts& parts, std::string_view name)
{
    const auto token = std::ranges::find(parts.added, name, &AddedToken::content);
    return token != parts.added.end() ? std::optional(token->id) : parts.vocabulary->find(name);
}

// The token of one side: what the config names, else what stands there already, else a well-known name.
std::optional<TokenId> tokenOf(const TokenizerParts& parts, const TokenizerConfig::Side& side,
                               std::optional<TokenId> current, std::span<const std::string_view> wellKnown)
{
    if (side.token) {
        const auto id = tokenNamed(parts, *side.token);
        if (!id && side.added.value_or(false)) {
            throw Error(ErrorCode::Malformed, side.place,
                        say("Error", "names \"%1\", which the vocabulary lacks").with(*side.token),
                        say("Remedy", "Fetch the tokenizer's files again from where the model comes from"));
        }
        return id;
    }
    if (current || side.tokenStated) {
        return current;
    }
    return specialToken(parts, wellKnown);
}

} // namespace

TokenizerConfig tokenizerConfigIn(const std::filesystem::path& folder)
{
    TokenizerConfig config;
    readFile(folder / "tokenizer_config.json", config);
    readFile(folder / "special_tokens_map.json", config);
    return config;
}

void addTokens(TokenizerParts& parts, const TokenizerConfig& config)
{
    std::set<TokenId> ids;
    for (const AddedToken& token : config.added) {
        ids.insert(token.id);
    }
    std::erase_if(parts.added, [&](const AddedToken& token) { return ids.contains(token.id); });
    parts.added.insert(parts.added.end(), config.added.begin(), config.added.end());
}

void applyConfig(TokenizerParts& parts, const TokenizerConfig& config)
{
    constexpr std::array<std::string_view, 5> beginnings{"<s>", "<bos>", "<|begin_of_text|>", "<|startoftext|>",
                                                         "<|endoftext|>"};
    constexpr std::array<std::string_view, 4> ends{"</s>", "<eos>", "<|end_of_text|>", "<|endoftext|>"};
    const auto first = parts.before.empty() ? parts.bos : std::optional(parts.before.front());
    const auto last = parts.after.empty() ? parts.eos : std::optional(parts.after.back());
    parts.bos = tokenOf(parts, config.bos, first, beginnings);
    parts.eos = tokenOf(parts, config.eos, last, ends);
    if (config.bos.added && parts.bos) {
        std::erase(parts.before, *parts.bos);
        if (*config.bos.added) {
            parts.before.insert(parts.before.begin(), *parts.bos);
        }
    }
    if (config.eos.added && parts.eos) {
        std::erase(parts.after, *parts.eos);
        if (*config.eos.added) {
            parts.after.push_back(*parts.eos);
        }
    }
}

} // namespace prosector
