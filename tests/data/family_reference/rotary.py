# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rotary positions and the ways to stretch them, as published with the models."""

import math

import numpy


def scaling_of(config):
    """rope_scaling, or in newer files rope_parameters, which also holds rope_theta."""
    fields = config.get("rope_parameters") or config.get("rope_scaling") or {}
    return fields, fields.get("rope_type", fields.get("type", "default"))


def theta_of(config, default=10000.0):
    parameters = config.get("rope_parameters") or {}
    return parameters.get("rope_theta", config.get("rope_theta", default))


def frequencies(config, width, theta, tokens):
    """Angle per position of each pair of channels, and a factor on cosine and sine."""
    fields, kind = scaling_of(config)
    numbers = numpy.arange(0, width, 2) / width
    plain = theta**-numbers
    if kind == "default":
        return plain, 1.0
    factor = fields.get("factor")
    context = config.get("max_position_embeddings")
    if kind == "linear":
        return plain / factor, 1.0
    if kind == "dynamic":
        length = max(tokens, context)
        base = theta * (factor * length / context - (factor - 1)) ** (width / (width - 2))
        return base**-numbers, 1.0
    if kind == "llama3":
        return llama3(plain, fields), 1.0
    if kind == "yarn":
        return yarn(plain, fields, width, theta, context)
    if kind in ("longrope", "su"):
        return longrope(plain, fields, config, tokens)
    raise ValueError(kind)


def llama3(plain, fields):
    trained = fields["original_max_position_embeddings"]
    wavelength = 2 * math.pi / plain
    low, high = fields["low_freq_factor"], fields["high_freq_factor"]
    smooth = (trained / wavelength - low) / (high - low)
    blended = (1 - smooth) * plain / fields["factor"] + smooth * plain
    result = numpy.where(wavelength > trained / low, plain / fields["factor"], blended)
    return numpy.where(wavelength < trained / high, plain, result)


def yarn(plain, fields, width, theta, context):
    factor = fields["factor"]
    trained = fields.get("original_max_position_embeddings") or context

    def dimension(rotations):
        return width * math.log(trained / (rotations * 2 * math.pi)) / (2 * math.log(theta))

    low = dimension(fields.get("beta_fast") or 32)
    high = dimension(fields.get("beta_slow") or 1)
    if fields.get("truncate", True):
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, width - 1)
    ramp = numpy.clip((numpy.arange(width // 2) - low) / ((high - low) or 0.001), 0, 1)

    def magnitude(weight):
        return 1.0 if factor <= 1 else 0.1 * weight * math.log(factor) + 1.0

    scale = fields.get("attention_factor")
    if scale is None:
        top, bottom = fields.get("mscale"), fields.get("mscale_all_dim")
        scale = magnitude(top) / magnitude(bottom) if top and bottom else magnitude(1)
    return plain / factor * ramp + plain * (1 - ramp), scale


def longrope(plain, fields, config, tokens):
    context = config["max_position_embeddings"]
    trained = config.get("original_max_position_embeddings")
    factor = fields.get("factor")
    if trained:
        factor = context / trained
    else:
        trained = context
    scale = fields.get("attention_factor")
    if scale is None:
        scale = 1.0 if factor <= 1 else math.sqrt(1 + math.log(factor) / math.log(trained))
    divisors = fields["long_factor"] if tokens > trained else fields["short_factor"]
    return plain / numpy.array(divisors), scale


def angles(config, width, theta, tokens):
    """Cosine and sine, [tokens, width / 2]."""
    per_position, scale = frequencies(config, width, theta, tokens)
    turned = numpy.outer(numpy.arange(tokens), per_position)
    return numpy.cos(turned) * scale, numpy.sin(turned) * scale


def rotate(x, cosine, sine, interleaved=False):
    """Turns the leading channels of x [sequences, heads, tokens, width]: pairs (i, i + half), or neighbors."""
    half = cosine.shape[-1]
    result = x.copy()
    if interleaved:
        first, second = slice(0, 2 * half, 2), slice(1, 2 * half, 2)
    else:
        first, second = slice(0, half), slice(half, 2 * half)
    result[..., first] = x[..., first] * cosine - x[..., second] * sine
    result[..., second] = x[..., second] * cosine + x[..., first] * sine
    return result
