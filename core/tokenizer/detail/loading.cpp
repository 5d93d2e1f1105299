// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/loading.h"

#include "core/tokenizer/detail/file_bytes.h"
#include "core/tokenizer/detail/gpt2_files.h"
#include "core/tokenizer/detail/pre_tokenizers.h"
#include "core/tokenizer/detail/rank_file.h"
#include "core/tokenizer/detail/sentencepiece.h"
#include "core/tokenizer/detail/tokenizer_config.h"
#include "core/tokenizer/detail/tokenizer_json.h"

#include "core/types/error.h"

#include <algorithm>
#include <utility>

namespace prosector {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

fs::path fileIn(const fs::path& folder)
{
    for (const char* name : {"tokenizer.json", "tokenizer.model"}) {
        if (isThere(folder / name)) {
            return folder / name;
        }
    }
    if (isThere(folder / "vocab.json") && isThere(folder / "merges.txt")) {
        return folder / "vocab.json";
    }
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        if (entry->path().extension() == ".tiktoken") {
            return entry->path();
        }
    }
    throw Error(ErrorCode::NotFound, folder.string(),
                "there is no tokenizer here: no tokenizer.json, no tokenizer.model, no vocab.json with merges.txt",
                "Fetch the tokenizer's files from where the model comes from");
}

TokenizerParts partsFrom(const fs::path& file)
{
    if (file.filename() == "vocab.json") {
        return partsFromGpt2Files(file, file.parent_path() / "merges.txt");
    }
    const std::string bytes = fileBytes(file);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (file.extension() == ".json" || (first != std::string::npos && bytes[first] == '{')) {
        return partsFromTokenizerJson(bytes, file.string());
    }
    return isRankFile(bytes) ? partsFromRankFile(bytes, file.string()) : partsFromSentencePiece(bytes, file.string());
}

// Whether every text can be cut before the metaspace sign with the same tokens: "▁" is a piece and no piece has it
// behind something else.
bool breaksAtMetaspace(const Vocabulary& vocabulary)
{
    const auto crosses = [](const auto& entry) {
        const std::string_view piece = entry.first;
        for (std::size_t found = piece.find(metaspaceSign, 1); found != std::string_view::npos;
             found = piece.find(metaspaceSign, found + 1)) {
            if (!piece.substr(0, found).ends_with(metaspaceSign)) {
                return true;
            }
        }
        return false;
    };
    return vocabulary.find(metaspaceSign) && std::ranges::none_of(vocabulary.ids(), crosses);
}

} // namespace

TokenizerParts loadTokenizerParts(const fs::path& folderOrFile)
{
    std::error_code ignored;
    const fs::path file = fs::is_directory(folderOrFile, ignored) ? fileIn(folderOrFile) : folderOrFile;
    const TokenizerConfig config = tokenizerConfigIn(file.parent_path());
    TokenizerParts parts = partsFrom(file);
    if (!parts.namesAllTokens) {
        addTokens(parts, config);
    }
    applyConfig(parts, config);
    if (!parts.preTokenizer) {
        parts.preTokenizer = std::make_unique<WholeText>();
    }
    if (parts.model->mergesFreely() && breaksAtMetaspace(*parts.vocabulary)) {
        std::vector<std::unique_ptr<const PreTokenizer>> steps;
        steps.push_back(std::move(parts.preTokenizer));
        steps.push_back(std::make_unique<MetaspaceBoundarySplit>());
        parts.preTokenizer = std::make_unique<PreTokenizerSequence>(std::move(steps));
    }
    return parts;
}

} // namespace prosector
