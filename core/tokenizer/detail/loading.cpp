// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/loading.h"

#include "core/tokenizer/detail/file_bytes.h"
#include "core/tokenizer/detail/gpt2_files.h"
#include "core/tokenizer/detail/llama2c_tokenizer.h"
#include "core/tokenizer/detail/pre_tokenizers.h"
#include "core/tokenizer/detail/rank_file.h"
#include "core/tokenizer/detail/sentencepiece.h"
#include "core/tokenizer/detail/tokenizer_config.h"
#include "core/tokenizer/detail/tokenizer_json.h"

#include "core/types/error.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace prosector {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

// A llama2.c tokenizer that is named after the size of its vocabulary: tok512.bin, or the SentencePiece model that it
// was made of. Such a name cannot mean another model's tokenizer, and the folder may hold several.
std::optional<fs::path> fileNamedAfter(std::int64_t vocabulary, const fs::path& folder)
{
    const std::string begin = "tok" + std::to_string(vocabulary) + '.';
    std::vector<fs::path> found;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        const std::string extension = entry->path().extension().string();
        if (entry->path().filename().string().starts_with(begin) && (extension == ".bin" || extension == ".model")) {
            found.push_back(entry->path());
        }
    }
    const auto first = std::ranges::min_element(
        found, {}, [](const fs::path& path) { return std::pair(path.extension(), path.filename()); });
    return first == found.end() ? std::nullopt : std::optional(*first);
}

fs::path fileIn(const fs::path& folder, std::int64_t vocabulary)
{
    if (const auto named = vocabulary > 0 ? fileNamedAfter(vocabulary, folder) : std::nullopt) {
        return *named;
    }
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
    if (isThere(folder / "tokenizer.bin")) {
        return folder / "tokenizer.bin";
    }
    throw Error(ErrorCode::NotFound, folder.string(),
                say("Error",
                    "there is no tokenizer here: no tokenizer.json, no tokenizer.model, no vocab.json with merges.txt, "
                    "no tokenizer.bin"),
                say("Remedy", "Fetch the tokenizer's files from where the model comes from"));
}

TokenizerParts partsFrom(const fs::path& file)
{
    if (file.filename() == "vocab.json") {
        return partsFromGpt2Files(file, file.parent_path() / "merges.txt");
    }
    const std::string bytes = fileBytes(file);
    if (file.extension() == ".bin") {
        return partsFromLlama2c(bytes, file.string());
    }
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

TokenizerParts loadTokenizerParts(const fs::path& folderOrFile, std::int64_t vocabulary)
{
    std::error_code ignored;
    const fs::path file = fs::is_directory(folderOrFile, ignored) ? fileIn(folderOrFile, vocabulary) : folderOrFile;
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
