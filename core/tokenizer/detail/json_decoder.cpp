// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_pattern.h"
#include "core/tokenizer/detail/json_sequence.h"
#include "core/tokenizer/detail/json_stations.h"

#include <utility>

namespace prosector {

namespace {

using DecoderPointer = std::unique_ptr<const Decoder>;

DecoderPointer replace(const JsonView& settings)
{
    return std::make_unique<ReplaceDecoder>(replacementFrom(settings));
}

DecoderPointer byteLevel(const JsonView&)
{
    return std::make_unique<ByteLevelDecoder>();
}

DecoderPointer byteFallback(const JsonView&)
{
    return std::make_unique<ByteFallbackDecoder>();
}

DecoderPointer fuse(const JsonView&)
{
    return std::make_unique<FuseDecoder>();
}

DecoderPointer strip(const JsonView& settings)
{
    const auto count = [&](std::string_view name) { return static_cast<std::size_t>(settings.at(name).integer()); };
    return std::make_unique<StripDecoder>(settings.at("content").string(), count("start"), count("stop"));
}

DecoderPointer metaspace(const JsonView& settings)
{
    const bool prefixed = metaspacePrefixFrom(settings) != MetaspaceSplit::Prefix::Never;
    return std::make_unique<MetaspaceDecoder>(settings.at("replacement").string(), prefixed);
}

DecoderPointer wordSuffix(const JsonView& settings)
{
    return std::make_unique<WordSuffixDecoder>(settings.stringOr("suffix", "</w>"));
}

} // namespace

std::unique_ptr<const Decoder> decoderFrom(const JsonView& settings)
{
    static const StationKind<Decoder> kind{say("Error", "\"%1\" is a decoder that is not supported"),
                                           "decoders",
                                           {
                                               {"ByteLevel", byteLevel},
                                               {"Metaspace", metaspace},
                                               {"Replace", replace},
                                               {"ByteFallback", byteFallback},
                                               {"Fuse", fuse},
                                               {"Strip", strip},
                                               {"BPEDecoder", wordSuffix},
                                           }};
    std::vector<DecoderPointer> steps;
    addSteps(settings, kind, steps);
    return std::make_unique<DecoderSequence>(std::move(steps));
}

} // namespace prosector
