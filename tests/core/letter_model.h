// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/types/text.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <filesystem>
#include <memory>
#include <string>

// The family fixtures have no tokenizers; with one whose tokens are letters, texts run on them.

namespace prosector::tests {

inline std::string letterTokenizer()
{
    std::string vocabulary = R"("<unk>":0,"<s>":1)";
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        vocabulary += std::string(R"(,")") + letter + R"(":)" + std::to_string(letter - 'a' + 2);
    }
    return R"({"model":{"type":"BPE","unk_token":"<unk>","vocab":{)" + vocabulary + R"(},"merges":[]},)"
        + R"("added_tokens":[{"id":1,"content":"<s>","special":true}]})";
}

// Copies a fixture of tests/data/families into `folder` and gives it that tokenizer.
inline void copyWithLetters(const std::string& family, const std::filesystem::path& folder)
{
    std::filesystem::copy(sourceFolder() / "tests/data/families" / family, folder,
                          std::filesystem::copy_options::recursive);
    SafetensorsMaker::writeBytes(folder / "tokenizer.json", letterTokenizer());
}

inline Text letters(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += static_cast<char>('a' + i * i % 26);
    }
    return {"letters", text};
}

// A fixture opened with that tokenizer and calibrated on letters; `folder` must outlive it.
inline std::unique_ptr<Engine> engineWithLetters(const std::string& family, const std::filesystem::path& folder)
{
    copyWithLetters(family, folder / "model");
    EngineOptions options;
    options.calibration = letters(100);
    std::unique_ptr<Engine> engine = makeEngine(options);
    engine->open(folder / "model", {});
    return engine;
}

} // namespace prosector::tests
