# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What transformers are made of, in float64. w is a checkpoint: w(name, *shape) gives a tensor."""

import math

import numpy


def silu(x):
    return x / (1 + numpy.exp(-x))


def sigmoid(x):
    return 1 / (1 + numpy.exp(-x))


def gelu(x):
    return 0.5 * x * (1 + numpy.vectorize(math.erf)(x / math.sqrt(2)))


def gelu_tanh(x):
    return 0.5 * x * (1 + numpy.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def relu(x):
    return numpy.maximum(x, 0)


def quick_gelu(x):
    return x * sigmoid(1.702 * x)


ACTIVATIONS = {
    "silu": silu,
    "swish": silu,
    "gelu": gelu,
    "gelu_python": gelu,
    "gelu_new": gelu_tanh,
    "gelu_fast": gelu_tanh,
    "gelu_pytorch_tanh": gelu_tanh,
    "quick_gelu": quick_gelu,
    "relu": relu,
    "relu2": lambda x: relu(x) ** 2,
}


def softmax(x):
    e = numpy.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def linear(w, name, x, outputs, bias=False):
    y = x @ w(name + ".weight", outputs, x.shape[-1]).T
    return y + w(name + ".bias", outputs) if bias else y


def transposed_linear(w, name, x, outputs):
    """Stored [input, output], with a bias (GPT-2)."""
    return x @ w(name + ".weight", x.shape[-1], outputs) + w(name + ".bias", outputs)


def rms_norm(x, gain, eps):
    return x / numpy.sqrt((x**2).mean(-1, keepdims=True) + eps) * gain


def layer_norm(x, gain, bias, eps):
    centered = x - x.mean(-1, keepdims=True)
    return centered / numpy.sqrt((centered**2).mean(-1, keepdims=True) + eps) * gain + bias


def named_rms_norm(w, name, x, eps, plus_one=False):
    return rms_norm(x, w(name + ".weight", x.shape[-1]) + (1 if plus_one else 0), eps)


def named_layer_norm(w, name, x, eps, bias=True):
    shift = w(name + ".bias", x.shape[-1]) if bias else 0
    return layer_norm(x, w(name + ".weight", x.shape[-1]), shift, eps)


def split_heads(x, heads):
    """[sequences, tokens, heads * width] -> [sequences, heads, tokens, width]"""
    sequences, tokens, width = x.shape
    return x.reshape(sequences, tokens, heads, width // heads).transpose(0, 2, 1, 3)


def join_heads(x):
    sequences, heads, tokens, width = x.shape
    return x.transpose(0, 2, 1, 3).reshape(sequences, tokens, heads * width)


def attend(query, key, value, scale, window=None, bias=None, soft_cap=None):
    """Causal attention. Keys and values may have fewer heads than queries; with a window a query sees itself and the
    window - 1 tokens before it; bias [heads, queries or 1, keys] joins the scaled scores."""
    sharing = query.shape[1] // key.shape[1]
    key = numpy.repeat(key, sharing, 1)
    value = numpy.repeat(value, sharing, 1)
    scores = query @ key.transpose(0, 1, 3, 2) * scale
    if soft_cap:
        scores = soft_cap * numpy.tanh(scores / soft_cap)
    if bias is not None:
        scores = scores + bias
    tokens = query.shape[2]
    distance = numpy.arange(tokens)[:, None] - numpy.arange(tokens)[None, :]
    hidden = distance < 0
    if window:
        hidden = hidden | (distance >= window)
    return join_heads(softmax(numpy.where(hidden, -numpy.inf, scores)) @ value)


def alibi_slopes(heads, max_bias=8):
    """2^(-max_bias i / n) for a power of two n of heads; the rest from every other one of the next power."""
    def powers(count):
        return [2 ** (-max_bias * (i + 1) / count) for i in range(count)]

    full = 2 ** math.floor(math.log2(heads))
    slopes = powers(full)
    if full < heads:
        slopes += powers(2 * full)[0::2][: heads - full]
    return numpy.array(slopes)
