// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/base64.h"
#include "core/tokenizer/detail/json_pattern.h"
#include "core/tokenizer/detail/json_sequence.h"
#include "core/tokenizer/detail/json_stations.h"
#include "core/tokenizer/detail/normalizers.h"

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
        map.fail(say("Error", "is not base 64"));
    }
    try {
        return std::make_unique<ClusterMapNormalizer>(CharacterMap(*bytes));
    } catch (const std::invalid_argument& reason) {
        map.fail(say("Error", reason.what()));
    }
}

// Marks that stand above letters and the like.
NormalizerPointer stripAccents(const JsonView&)
{
    return std::make_unique<ReplacePattern>(Regex("\\p{Mn}"), "");
}

NormalizerPointer prepend(const JsonView& settings)
{
    return std::make_unique<Prepend>(shortTextFrom(settings.at("prepend")));
}

NormalizerPointer strip(const JsonView& settings)
{
    return std::make_unique<StripWhitespace>(settings.booleanOr("strip_left", true),
                                             settings.booleanOr("strip_right", true));
}

NormalizerPointer lowercase(const JsonView&)
{
    return std::make_unique<Lowercase>();
}

NormalizerPointer byteLevel(const JsonView&)
{
    return std::make_unique<ByteLevelNormalizer>();
}

} // namespace

std::unique_ptr<const Normalizer> normalizerFrom(const JsonView& settings)
{
    static const StationKind<Normalizer> kind{say("Error", "\"%1\" is a normalizer that is not supported"),
                                              "normalizers",
                                              {
                                                  {"NFC", unicode<NormalizationForm::C>},
                                                  {"NFD", unicode<NormalizationForm::D>},
                                                  {"NFKC", unicode<NormalizationForm::KC>},
                                                  {"NFKD", unicode<NormalizationForm::KD>},
                                                  {"Lowercase", lowercase},
                                                  {"StripAccents", stripAccents},
                                                  {"Strip", strip},
                                                  {"Prepend", prepend},
                                                  {"Replace", replacementFrom},
                                                  {"Precompiled", characterMap},
                                                  {"ByteLevel", byteLevel},
                                              }};
    std::vector<NormalizerPointer> steps;
    addSteps(settings, kind, steps);
    return std::make_unique<NormalizerSequence>(std::move(steps));
}

} // namespace prosector
