// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/source_files.h"

#include "core/checkpoint/detail/json_file.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <system_error>

namespace prosector {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> licenseNames{"LICENSE", "LICENCE", "NOTICE", "COPYING", "USE_POLICY"};

bool isLicense(const std::string& name)
{
    return std::ranges::any_of(licenseNames, [&](std::string_view begin) { return name.starts_with(begin); });
}

bool isTokenizer(const fs::path& file)
{
    constexpr std::array<std::string_view, 8> names{"vocab.json",
                                                    "merges.txt",
                                                    "vocab.txt",
                                                    "added_tokens.json",
                                                    "spiece.model",
                                                    "special_tokens_map.json",
                                                    "sentencepiece.bpe.model",
                                                    "chat_template.json"};
    const std::string name = file.filename().string();
    const std::string extension = file.extension().string();
    const bool isNamedAfterVocabulary = name.starts_with("tok") && (extension == ".bin" || extension == ".model");
    const bool isNamedTokenizer = name.starts_with("tokenizer") && extension != ".safetensors" && extension != ".gguf";
    return isNamedTokenizer || isNamedAfterVocabulary || extension == ".tiktoken"
        || std::ranges::find(names, name) != names.end();
}

bool isSetting(const fs::path& file)
{
    constexpr std::array<std::string_view, 4> names{"generation_config.json", "chat_template.jinja",
                                                    "preprocessor_config.json", "processor_config.json"};
    const std::string name = file.filename().string();
    return file.extension() == ".py" || std::ranges::find(names, name) != names.end();
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        if (fs::is_regular_file(entry->path(), ignored)) {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

// The value of a field in the block of settings at the top of a README.
std::optional<std::string> frontMatterField(const std::string& text, const std::string& field)
{
    constexpr std::string_view fence = "---";
    if (!text.starts_with(fence)) {
        return std::nullopt;
    }
    const std::size_t end = text.find("\n---", fence.size());
    const std::size_t place = text.find('\n' + field + ':');
    if (place == std::string::npos || place >= end) {
        return std::nullopt;
    }
    const std::size_t begin = text.find_first_not_of(" \t", place + field.size() + 2);
    std::string value = text.substr(begin, text.find('\n', begin) - begin);
    std::erase_if(value, [](char c) { return c == '\r' || c == '"' || c == '\''; });
    return value.empty() ? std::nullopt : std::optional(value);
}

std::string textOf(const fs::path& file)
{
    constexpr std::uintmax_t longest = 4 << 20;
    try {
        return readWholeFile(file, longest);
    } catch (const Error&) {
        return {}; // says nothing
    }
}

} // namespace

std::vector<fs::path> accompanyingFiles(const fs::path& folder, bool isLlama2c)
{
    std::vector<fs::path> files = filesIn(folder);
    std::erase_if(files, [&](const fs::path& file) {
        return !isTokenizer(file) && !isLicense(file.filename().string()) && (isLlama2c || !isSetting(file));
    });
    return files;
}

std::string licenseOf(const fs::path& folder)
{
    for (const char* name : {"README.md", "MODEL_CARD.md"}) {
        const std::string text = textOf(folder / name);
        for (const char* field : {"license_name", "license"}) {
            if (const auto license = frontMatterField(text, field)) {
                return *license + " (" + name + ')';
            }
        }
    }
    for (const fs::path& file : filesIn(folder)) {
        if (isLicense(file.filename().string())) {
            const std::string text = textOf(file);
            const std::size_t begin = text.find_first_not_of(" \t\r\n");
            const std::string title = begin == std::string::npos
                ? std::string()
                : text.substr(begin, text.find_first_of("\r\n", begin) - begin);
            return title.empty() ? file.filename().string() : title + " (" + file.filename().string() + ')';
        }
    }
    return {};
}

} // namespace prosector
