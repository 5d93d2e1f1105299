// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/gpt2_files.h"

#include "core/tokenizer/detail/bpe.h"
#include "core/tokenizer/detail/file_bytes.h"
#include "core/tokenizer/detail/json_builder.h"
#include "core/tokenizer/detail/json_view.h"
#include "core/tokenizer/detail/pre_tokenizers.h"

#include "core/types/error.h"

#include <array>
#include <utility>

namespace prosector {

namespace {

std::shared_ptr<const Vocabulary> readVocabulary(const std::filesystem::path& path)
{
    const std::string file = path.string();
    const nlohmann::json json = parsedJson(fileBytes(path), file);
    auto vocabulary = std::make_shared<Vocabulary>();
    JsonView(json, file).forEachField([&](const std::string& piece, const JsonView& id) {
        vocabulary->add(piece, TokenId(id.integer(0, Vocabulary::largestId)));
    });
    return vocabulary;
}

MergeTable readMerges(const std::filesystem::path& path, const Vocabulary& vocabulary)
{
    const std::string bytes = fileBytes(path);
    MergeTable merges(0);
    std::uint32_t rank = 0;
    std::size_t number = 0;
    for (std::string_view rest = bytes; !rest.empty();) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        line = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
        if (++number == 1 && line.starts_with("#version")) {
            continue;
        }
        if (line.empty()) {
            continue;
        }
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::string_view left = line.substr(0, space);
        const std::string_view right = line.substr(std::min(space + 1, line.size()));
        const auto leftId = vocabulary.find(left);
        const auto rightId = vocabulary.find(right);
        const auto merged = vocabulary.find(std::string(left) += right);
        if (!leftId || !rightId || !merged) {
            throw Error(ErrorCode::Malformed, say("Place", "%1, line %2").with(path.string(), number),
                        say("Error", "is not a merge of two pieces of the vocabulary"),
                        say("Remedy", "Fetch vocab.json and merges.txt again, both from where the model comes from"));
        }
        merges.add(*leftId, *rightId, {rank++, static_cast<std::int32_t>(merged->value())});
    }
    return merges;
}

} // namespace

TokenizerParts partsFromGpt2Files(const std::filesystem::path& vocabulary, const std::filesystem::path& merges)
{
    TokenizerParts parts;
    parts.vocabulary = readVocabulary(vocabulary);
    parts.model = std::make_unique<Bpe>(parts.vocabulary, readMerges(merges, *parts.vocabulary), BpeOptions());
    parts.preTokenizer = std::make_unique<ByteLevelSplit>(false, true);
    parts.decoder = std::make_unique<ByteLevelDecoder>();
    // What GPT-2 and its kin (RoBERTa, OPT) call special.
    constexpr std::array<std::string_view, 6> names{"<|endoftext|>", "<s>", "<pad>", "</s>", "<unk>", "<mask>"};
    for (const std::string_view name : names) {
        if (const auto id = parts.vocabulary->find(name)) {
            AddedToken token;
            token.content = name;
            token.id = *id;
            token.special = true;
            parts.added.push_back(std::move(token));
        }
    }
    return parts;
}

} // namespace prosector
