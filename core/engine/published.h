// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/evaluation.h"
#include "core/types/model_facts.h"
#include "core/types/text.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// A text that published figures are about, known by its bytes.
struct KnownText
{
    std::string name;
    std::int64_t bytes = 0;
    std::uint64_t hash = 0; // textHash() of those bytes
};

// A figure that somebody published.
struct PublishedPerplexity
{
    std::string model; // as people call it
    std::vector<std::string> names; // of the checkpoint, in lower case, without the organization
    std::int64_t layers = 0;
    std::int64_t width = 0;
    std::string text; // name of a KnownText
    std::string protocol; // as name(ProtocolKind) gives it; any other text: a way of counting that is not offered here
    std::int64_t window = 0; // tokens
    std::int64_t stride = 0; // tokens; 0: the window
    std::string measure; // "perplexity", "word_perplexity", "byte_perplexity" or "bits_per_byte"
    double value = 0;
    std::string source;
    std::string note; // how it was counted, where that is not all
    bool verified = true; // seen in a source that could be checked
};

struct PublishedTable
{
    std::vector<KnownText> texts;
    std::vector<PublishedPerplexity> entries;
};

// Throws Error that names the file, the entry and the field.
PublishedTable readPublishedTable(const std::filesystem::path& path);

// FNV-1a, 64 bits.
std::uint64_t textHash(std::string_view bytes);

struct PublishedComparison
{
    PublishedPerplexity published;
    std::optional<double>
        difference; // (measured - published) / published, where text, protocol and window are the same
};

// What is published about the model, known by its name and shape: first what can be compared with the evaluation.
// An edited model and a text of which only a part was used compare with nothing.
std::vector<PublishedComparison> comparePublished(const PublishedTable& table, const ModelFacts& model,
                                                  const Text& text, const Evaluation& evaluation);

} // namespace prosector
