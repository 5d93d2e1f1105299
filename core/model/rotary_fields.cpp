// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/config_fields.h"
#include "core/types/error.h"

#include <cmath>
#include <optional>
#include <string>

namespace prosector {

namespace {

std::vector<double> factors(const JsonFile& fields, std::string_view name, std::size_t count)
{
    std::vector<double> values;
    for (const nlohmann::json& value : requireArray(fields, name)) {
        if (!value.is_number() || !(value.get<double>() > 0)) {
            throw Error(ErrorCode::Malformed, fields.where,
                        say("Error", "%1 holds something that is no number above 0").with(std::string(name)),
                        say("Remedy", "Correct the file"));
        }
        values.push_back(value.get<double>());
    }
    if (values.size() != count) {
        throw Error(ErrorCode::Mismatch, fields.where,
                    say("Error", "%1 has %2 entries instead of %3").with(std::string(name), values.size(), count),
                    say("Remedy", "Correct the file"));
    }
    return values;
}

void readLlama3(const JsonFile& fields, RotaryScaling& scaling)
{
    scaling.originalContext = requireIntegerBetween(fields, "original_max_position_embeddings", 1, largestSize);
    scaling.lowFrequencyFactor = requireNumber(fields, "low_freq_factor");
    scaling.highFrequencyFactor = requireNumber(fields, "high_freq_factor");
    if (!(scaling.highFrequencyFactor > scaling.lowFrequencyFactor) || !(scaling.lowFrequencyFactor > 0)) {
        throw Error(ErrorCode::Malformed, fields.where,
                    say("Error", "high_freq_factor must be above low_freq_factor, and both above 0"),
                    say("Remedy", "Correct the file"));
    }
}

void readYarn(const JsonFile& fields, RotaryScaling& scaling)
{
    scaling.lowFrequencyFactor = findNumber(fields, "beta_slow").value_or(1);
    scaling.highFrequencyFactor = findNumber(fields, "beta_fast").value_or(32);
    scaling.wholeNumbers = findBool(fields, "truncate").value_or(true);
    const auto magnitude = [&](double weight) {
        return scaling.factor > 1 ? 0.1 * weight * std::log(scaling.factor) + 1 : 1;
    };
    const double top = findNumber(fields, "mscale").value_or(0);
    const double bottom = findNumber(fields, "mscale_all_dim").value_or(0);
    const bool hasBoth = top != 0 && bottom != 0;
    const double usual = hasBoth ? magnitude(top) / magnitude(bottom) : magnitude(1);
    scaling.attentionFactor = findNumber(fields, "attention_factor").value_or(usual);
}

void readLongRope(const JsonFile& config, const JsonFile& fields, RotaryScaling& scaling, std::int64_t context,
                  std::int64_t width)
{
    const auto count = static_cast<std::size_t>(width / 2);
    scaling.shortFactors = factors(fields, "short_factor", count);
    scaling.longFactors = factors(fields, "long_factor", count);
    const auto original = findInteger(config, "original_max_position_embeddings");
    scaling.originalContext = original.value_or(scaling.originalContext);
    if (scaling.originalContext < 2) {
        throw Error(ErrorCode::Malformed, config.where,
                    say("Error", "original_max_position_embeddings must be at least 2"),
                    say("Remedy", "Correct the file"));
    }
    double stretch = static_cast<double>(context) / static_cast<double>(scaling.originalContext);
    if (!original) {
        stretch = findNumber(fields, "factor").value_or(stretch);
    }
    const double usual =
        stretch > 1 ? std::sqrt(1 + std::log(stretch) / std::log(static_cast<double>(scaling.originalContext))) : 1;
    scaling.attentionFactor = findNumber(fields, "attention_factor").value_or(usual);
}

RotaryScaling scalingOf(const JsonFile& config, const JsonFile& fields, const ModelSpec& spec, std::int64_t width)
{
    using Kind = RotaryScaling::Kind;
    const std::string type = findString(fields, "rope_type").value_or(findString(fields, "type").value_or("default"));
    RotaryScaling scaling;
    if (type == "default") {
        return scaling;
    }
    scaling.originalContext = findInteger(fields, "original_max_position_embeddings").value_or(spec.context);
    // The first Phi 3 files call it su, or yarn.
    if (type == "longrope" || type == "su" || (type == "yarn" && has(fields, "short_factor"))) {
        scaling.kind = Kind::LongRope;
        readLongRope(config, fields, scaling, spec.context, width);
        return scaling;
    }
    // Newer YaRN files may leave the factor to the two contexts.
    const double stretch = static_cast<double>(spec.context) / static_cast<double>(scaling.originalContext);
    scaling.factor = type == "yarn" ? findNumber(fields, "factor").value_or(stretch) : requireNumber(fields, "factor");
    if (!(scaling.factor >= 1) || scaling.originalContext < 1) {
        throw Error(ErrorCode::Malformed, fields.where,
                    say("Error", "factor and original_max_position_embeddings must be at least 1"),
                    say("Remedy", "Correct the file"));
    }
    if (type == "linear") {
        scaling.kind = Kind::Linear;
    } else if (type == "dynamic") {
        scaling.kind = Kind::Dynamic;
        scaling.originalContext = spec.context; // whatever the file says beside it
    } else if (type == "llama3") {
        scaling.kind = Kind::Llama3;
        readLlama3(fields, scaling);
    } else if (type == "yarn") {
        scaling.kind = Kind::Yarn;
        readYarn(fields, scaling);
    } else {
        throw Error(ErrorCode::Unsupported, fields.where, say("Error", "rope_type \"%1\" is not supported").with(type),
                    say("Remedy", "Supported are default, linear, dynamic, llama3, yarn and longrope"));
    }
    return scaling;
}

// `fields` is rope_scaling or rope_parameters, which may hold rope_theta and the share as well.
Rotary rotaryOf(const JsonFile& config, const std::optional<JsonFile>& fields, const ModelSpec& spec, double theta,
                double partial)
{
    const auto number = [&](std::string_view name, double usual) {
        const auto own = fields ? findNumber(*fields, name) : std::nullopt;
        return own ? *own : findNumber(config, name).value_or(usual);
    };
    Rotary rotary;
    rotary.interleaved = spec.rotary.interleaved;
    rotary.width = rotaryWidth(config, spec, number("partial_rotary_factor", partial));
    rotary.theta = number("rope_theta", theta);
    if (!(rotary.theta > 0)) {
        throw Error(ErrorCode::Malformed, config.where, say("Error", "rope_theta must be above 0"),
                    say("Remedy", "Correct the file"));
    }
    if (fields) {
        rotary.scaling = scalingOf(config, *fields, spec, rotary.width);
    }
    return rotary;
}

} // namespace

std::int64_t rotaryWidth(const JsonFile& config, const ModelSpec& spec, double share)
{
    const auto width = static_cast<std::int64_t>(share * static_cast<double>(spec.headWidth));
    if (width < 2 || width > spec.headWidth || width % 2 != 0) {
        throw Error(
            ErrorCode::Malformed, config.where,
            say("Error", "rotary positions would turn %1 of a head's %2 channels; it must be an even number of them")
                .with(width, spec.headWidth),
            say("Remedy", "Correct head_dim or the rotary share in the file"));
    }
    return width;
}

void readRotary(const JsonFile& config, ModelSpec& spec, double theta, double partial)
{
    const auto parameters = findObject(config, "rope_parameters");
    if (!parameters) {
        spec.rotary = rotaryOf(config, findObject(config, "rope_scaling"), spec, theta, partial);
        return;
    }
    const auto whole = findObject(*parameters, "full_attention");
    spec.rotary = rotaryOf(config, whole ? whole : parameters, spec, theta, partial);
    if (const auto local = findObject(*parameters, "sliding_attention")) {
        spec.localRotary = rotaryOf(config, local, spec, theta, partial);
    }
}

} // namespace prosector
