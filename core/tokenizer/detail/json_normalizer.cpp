// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/base64.h"
#include "core/tokenizer/detail/json_pattern.h"
#include "core/tokenizer/detail/json_sequence.h"
#include "core/tokenizer/detail/json_stations.h"
#include "core/tokenizer/detail/normalizers.h"

#include <map>
#include <stdexcept>
#include <utility>

namespace prosector {

namespace {

using NormalizerPointer = std::unique_ptr<const Normalizer>;

template <NormalizationForm form> NormalizerPointer unicode(const JsonView&)
{
    return std::make_unique<UnicodeNormalizer>(form);
}

NormalizerPointer characterMap(const JsonView& settings)
{
    const JsonView map = settings.at("precompiled_charsmap");
    const auto bytes = bytesOfBase64(map.string());
    if (!bytes) {
        map.fail("is not base 64");
    }
    try {
        return std::make_unique<ClusterMapNormalizer>(CharacterMap(*bytes));
    } catch (const std::invalid_argument& reason) {
        map.fail(reason.what());
    }
}

// Marks that stand above letters and the like.
NormalizerPointer stripAccents(const JsonView&) { return std::make_unique<ReplacePattern>(Regex("\\p{Mn}"), ""); }

NormalizerPointer singleNormalizer(const JsonView& settings)
{
    using Make = NormalizerPointer (*)(const JsonView&);
    static const std::map<std::string_view, Make> makers {
        {"Replace", replacementFrom},
        {"Precompiled", characterMap},
        {"StripAccents", stripAccents},
        {"NFC", unicode<NormalizationForm::C>},
        {"NFD", unicode<NormalizationForm::D>},
        {"NFKC", unicode<NormalizationForm::KC>},
        {"NFKD", unicode<NormalizationForm::KD>},
        {"Prepend", [](const JsonView& s) -> NormalizerPointer { return std::make_unique<Prepend>(shortTextFrom(s.at("prepend"))); }},
        {"Strip",
         [](const JsonView& s) -> NormalizerPointer {
             return std::make_unique<StripWhitespace>(s.booleanOr("strip_left", true), s.booleanOr("strip_right", true));
         }},
        {"Lowercase", [](const JsonView&) -> NormalizerPointer { return std::make_unique<Lowercase>(); }},
        {"ByteLevel", [](const JsonView&) -> NormalizerPointer { return std::make_unique<ByteLevelNormalizer>(); }},
    };
    const JsonView type = settings.at("type");
    const auto maker = makers.find(type.string());
    if (maker == makers.end()) {
        type.failUnsupported("\"" + type.string() + "\" is a normalizer that is not supported",
                             "Use a model with another tokenizer");
    }
    return maker->second(settings);
}

} // namespace

std::unique_ptr<const Normalizer> normalizerFrom(const JsonView& settings)
{
    std::vector<NormalizerPointer> steps;
    addSteps(settings, "normalizers", singleNormalizer, steps);
    return std::make_unique<NormalizerSequence>(std::move(steps));
}

} // namespace prosector
