// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/loading.h"

#include "core/tokenizer/detail/file_bytes.h"
#include "core/tokenizer/detail/sentencepiece.h"
#include "core/tokenizer/detail/tokenizer_config.h"
#include "core/tokenizer/detail/tokenizer_json.h"

#include "core/types/error.h"

namespace prosector {

namespace {

std::filesystem::path fileIn(const std::filesystem::path& folder)
{
    std::error_code ignored;
    for (const char* name : {"tokenizer.json", "tokenizer.model"}) {
        if (std::filesystem::exists(folder / name, ignored)) {
            return folder / name;
        }
    }
    throw Error(ErrorCode::NotFound, folder.string(), "there is no tokenizer.json and no tokenizer.model here",
                "Fetch the tokenizer's files from where the model comes from");
}

} // namespace

TokenizerParts loadTokenizerParts(const std::filesystem::path& folderOrFile)
{
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(folderOrFile, ignored);
    const std::filesystem::path file = isFolder ? fileIn(folderOrFile) : folderOrFile;
    const std::string bytes = fileBytes(file);
    const bool isJson = bytes.find_first_not_of(" \t\r\n") < bytes.size()
        && bytes[bytes.find_first_not_of(" \t\r\n")] == '{';
    TokenizerParts parts
        = isJson ? partsFromTokenizerJson(bytes, file.string()) : partsFromSentencePiece(bytes, file.string());
    applyConfig(parts, tokenizerConfigIn(file.parent_path()));
    return parts;
}

} // namespace prosector
