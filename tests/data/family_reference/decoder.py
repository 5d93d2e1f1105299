# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The decoder that Llama's relatives share. A family says where it departs from Llama, by keyword."""

import math

from parts import (
    ACTIVATIONS,
    attend,
    linear,
    named_layer_norm,
    named_rms_norm,
    split_heads,
)
from rotary import angles, rotate, theta_of


class Sizes:
    """The sizes of a config, with Llama's rules for those it leaves out."""

    def __init__(self, config):
        self.width = config["hidden_size"]
        self.layers = config["num_hidden_layers"]
        self.heads = config["num_attention_heads"]
        self.key_value_heads = config.get("num_key_value_heads") or self.heads
        self.head_width = config.get("head_dim") or self.width // self.heads
        self.vocabulary = config["vocab_size"]


def gated_mlp(w, name, x, inner, activation, width, trace, traced, bias=False):
    """down(activation(gate(x)) * up(x)); `traced` leads the names under which down's ends are kept."""
    hidden = ACTIVATIONS[activation](linear(w, name + ".gate_proj", x, inner, bias))
    hidden = hidden * linear(w, name + ".up_proj", x, inner, bias)
    result = linear(w, name + ".down_proj", hidden, width, bias)
    trace[traced + ".down.in"] = hidden
    trace[traced + ".down.out"] = result
    return result


def project(w, prefix, x, sizes, bias):
    """Queries, keys and values by three maps."""
    return (
        linear(w, prefix + "q_proj", x, sizes.heads * sizes.head_width, bias),
        linear(w, prefix + "k_proj", x, sizes.key_value_heads * sizes.head_width, bias),
        linear(w, prefix + "v_proj", x, sizes.key_value_heads * sizes.head_width, bias),
    )


def self_attention(w, prefix, x, sizes, positions, *, bias=False, output_bias=False, adjust=None, adjust_heads=None,
                   window=None, scale=None, soft_cap=None, output="o_proj"):
    """adjust changes whole queries, keys and values; adjust_heads queries and keys that are split into heads."""
    query, key, value = project(w, prefix, x, sizes, bias)
    if adjust:
        query, key, value = adjust(prefix, query, key, value)
    query = split_heads(query, sizes.heads)
    key = split_heads(key, sizes.key_value_heads)
    value = split_heads(value, sizes.key_value_heads)
    if adjust_heads:
        query, key = adjust_heads(prefix, query, key)
    query, key = rotate(query, *positions), rotate(key, *positions)
    mixed = attend(query, key, value, scale or 1 / math.sqrt(sizes.head_width), window, soft_cap=soft_cap)
    return linear(w, prefix + output, mixed, sizes.width, output_bias)


def llama_model(config, w, ids, trace, *, eps=1e-6, theta=10000.0, window_of=lambda layer: None, attention=None,
                mlp=None, norm=None, **attention_options):
    """Pre-norm blocks: x + attention(norm(x)), then x + mlp(norm(x)). mlp(layer, name, x, traced) replaces Llama's."""
    sizes = Sizes(config)
    eps = config.get("rms_norm_eps", eps)
    activation = config.get("hidden_act", "silu")
    norm = norm or (lambda name, x: named_rms_norm(w, name, x, eps))
    embedding = w("model.embed_tokens.weight", sizes.vocabulary, sizes.width)
    positions = angles(config, sizes.head_width, theta_of(config, theta), ids.shape[1])
    attention = attention or self_attention
    hidden = embedding[ids]
    for layer in range(sizes.layers):
        prefix = f"model.layers.{layer}."
        traced = f"block.{layer}"
        trace[traced + ".in"] = hidden
        x = norm(prefix + "input_layernorm", hidden)
        hidden = hidden + attention(w, prefix + "self_attn.", x, sizes, positions, window=window_of(layer),
                                    **attention_options)
        x = norm(prefix + "post_attention_layernorm", hidden)
        if mlp:
            hidden = hidden + mlp(layer, prefix, x, traced)
        else:
            hidden = hidden + gated_mlp(w, prefix + "mlp", x, config["intermediate_size"], activation, sizes.width,
                                        trace, traced, config.get("mlp_bias", False))
        trace[traced + ".out"] = hidden
    hidden = norm("model.norm", hidden)
    return head(config, w, hidden, embedding)


def head(config, w, hidden, embedding, tied=False):
    if config.get("tie_word_embeddings", tied):
        return hidden @ embedding.T
    return linear(w, "lm_head", hidden, embedding.shape[0])


def head_norms(w, sizes, eps, plus_one=False):
    """Norms over each head of queries and keys, named q_norm and k_norm (Qwen 3, Gemma 3)."""
    def adjust(prefix, query, key):
        return (named_rms_norm(w, prefix + "q_norm", query, eps, plus_one),
                named_rms_norm(w, prefix + "k_norm", key, eps, plus_one))

    return adjust


def layer_norm_of(w, eps, bias=True):
    return lambda name, x: named_layer_norm(w, name, x, eps, bias)
