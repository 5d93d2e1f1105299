# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Families that took over Llama's block: Llama, Mistral, Qwen 2 and 3, Phi 3, OLMo 1 and 2, StableLM, Baichuan."""

import math

import numpy

from decoder import Sizes, gated_mlp, head, head_norms, llama_model, self_attention
from parts import (
    ACTIVATIONS,
    alibi_slopes,
    attend,
    layer_norm,
    linear,
    named_layer_norm,
    named_rms_norm,
    split_heads,
)
from rotary import angles, rotate, theta_of


def llama(config, w, ids, trace):
    bias = config.get("attention_bias", False)
    return llama_model(config, w, ids, trace, bias=bias, output_bias=bias)


def mistral(config, w, ids, trace):
    window = config.get("sliding_window", 4096)
    return llama_model(config, w, ids, trace, window_of=lambda layer: window)


def qwen_window(config):
    """The first max_window_layers see everything, the others a window; layer_types overrides the rule."""
    window = config.get("sliding_window", 4096) if config.get("use_sliding_window") else None
    types = config.get("layer_types")

    def window_of(layer):
        if types:
            return window if types[layer] == "sliding_attention" else None
        return window if layer >= config.get("max_window_layers", 28) else None

    return window_of


def qwen2(config, w, ids, trace):
    return llama_model(config, w, ids, trace, bias=True, window_of=qwen_window(config))


def qwen3(config, w, ids, trace):
    bias = config.get("attention_bias", False)
    config = {"head_dim": 128, **config}
    norms = head_norms(w, Sizes(config), config.get("rms_norm_eps", 1e-6))
    return llama_model(config, w, ids, trace, bias=bias, output_bias=bias, adjust_heads=norms,
                       window_of=qwen_window(config))


def phi3(config, w, ids, trace):
    """One tensor holds queries, keys and values, another gate and up."""
    sizes = Sizes(config)
    inner = config["intermediate_size"]
    turning = int(sizes.head_width * config.get("partial_rotary_factor", 1.0))
    config = {"original_max_position_embeddings": 4096, **config}
    positions = angles(config, turning, theta_of(config), ids.shape[1])

    def attention(w, prefix, x, sizes, _, *, window):
        query_width = sizes.heads * sizes.head_width
        key_width = sizes.key_value_heads * sizes.head_width
        fused = linear(w, prefix + "qkv_proj", x, query_width + 2 * key_width)
        query, key, value = numpy.split(fused, [query_width, query_width + key_width], -1)
        query = rotate(split_heads(query, sizes.heads), *positions)
        key = rotate(split_heads(key, sizes.key_value_heads), *positions)
        value = split_heads(value, sizes.key_value_heads)
        mixed = attend(query, key, value, 1 / math.sqrt(sizes.head_width), window)
        return linear(w, prefix + "o_proj", mixed, sizes.width)

    def mlp(layer, prefix, x, traced):
        gate, up = numpy.split(linear(w, prefix + "mlp.gate_up_proj", x, 2 * inner), 2, -1)
        hidden = ACTIVATIONS[config.get("hidden_act", "silu")](gate) * up
        trace[traced + ".down.in"] = hidden
        trace[traced + ".down.out"] = linear(w, prefix + "mlp.down_proj", hidden, sizes.width)
        return trace[traced + ".down.out"]

    return llama_model({**config, "rope_scaling": None}, w, ids, trace, eps=1e-5, attention=attention, mlp=mlp,
                       window_of=lambda layer: config.get("sliding_window"))


def olmo(config, w, ids, trace):
    """Norms without gain and bias, queries, keys and values clipped."""
    clip = config.get("clip_qkv")
    bias = config.get("attention_bias", False)

    def adjust(prefix, *maps):
        return maps if clip is None else tuple(numpy.clip(x, -clip, clip) for x in maps)

    return llama_model(config, w, ids, trace, norm=lambda name, x: layer_norm(x, 1, 0, 1e-5), adjust=adjust, bias=bias,
                       output_bias=bias)


def olmo2(config, w, ids, trace):
    """Norms behind attention and MLP, and over whole queries and keys."""
    sizes = Sizes(config)
    eps = config.get("rms_norm_eps", 1e-5)
    bias = config.get("attention_bias", False)
    positions = angles(config, sizes.head_width, theta_of(config), ids.shape[1])
    embedding = w("model.embed_tokens.weight", sizes.vocabulary, sizes.width)

    def adjust(prefix, query, key, value):
        return (named_rms_norm(w, prefix + "q_norm", query, eps), named_rms_norm(w, prefix + "k_norm", key, eps), value)

    hidden = embedding[ids]
    for layer in range(sizes.layers):
        prefix = f"model.layers.{layer}."
        traced = f"block.{layer}"
        trace[traced + ".in"] = hidden
        attended = self_attention(w, prefix + "self_attn.", hidden, sizes, positions, bias=bias, output_bias=bias,
                                  adjust=adjust)
        hidden = hidden + named_rms_norm(w, prefix + "post_attention_layernorm", attended, eps)
        output = gated_mlp(w, prefix + "mlp", hidden, config["intermediate_size"], config.get("hidden_act", "silu"),
                           sizes.width, trace, traced)
        hidden = hidden + named_rms_norm(w, prefix + "post_feedforward_layernorm", output, eps)
        trace[traced + ".out"] = hidden
    return head(config, w, named_rms_norm(w, "model.norm", hidden, eps), embedding)


def stablelm(config, w, ids, trace):
    """LayerNorm, partly turning heads; perhaps a norm of its own for each head, perhaps parallel branches."""
    sizes = Sizes(config)
    eps = config.get("layer_norm_eps", 1e-5)
    turning = int(sizes.head_width * config.get("partial_rotary_factor", 0.25))
    positions = angles(config, turning, theta_of(config), ids.shape[1])
    embedding = w("model.embed_tokens.weight", sizes.vocabulary, sizes.width)

    def norm_of_each_head(name, x):
        gains = [w(f"{name}.norms.{i}.weight", sizes.head_width) for i in range(x.shape[1])]
        return layer_norm(x, numpy.array(gains)[:, None, :], 0, eps)

    def adjust_heads(prefix, query, key):
        if not config.get("qk_layernorm", False):
            return query, key
        return norm_of_each_head(prefix + "q_layernorm", query), norm_of_each_head(prefix + "k_layernorm", key)

    hidden = embedding[ids]
    for layer in range(sizes.layers):
        prefix = f"model.layers.{layer}."
        traced = f"block.{layer}"
        trace[traced + ".in"] = hidden
        x = named_layer_norm(w, prefix + "input_layernorm", hidden, eps)
        attended = self_attention(w, prefix + "self_attn.", x, sizes, positions, bias=config.get("use_qkv_bias", False),
                                  adjust_heads=adjust_heads)
        parallel = config.get("use_parallel_residual", False)
        if not parallel:
            hidden = hidden + attended
            x = named_layer_norm(w, prefix + "post_attention_layernorm", hidden, eps)
        output = gated_mlp(w, prefix + "mlp", x, config["intermediate_size"], config.get("hidden_act", "silu"),
                           sizes.width, trace, traced)
        hidden = hidden + output + (attended if parallel else 0)
        trace[traced + ".out"] = hidden
    return head(config, w, named_layer_norm(w, "model.norm", hidden, eps), embedding)


def baichuan(config, w, ids, trace):
    """7B turns its heads, 13B has ALiBi; the second generation scales the rows of its head to length one."""
    sizes = Sizes(config)
    tokens = ids.shape[1]
    rotary = "max_position_embeddings" in config

    def attention(w, prefix, x, sizes, positions, *, window):
        query, key, value = (split_heads(part, sizes.heads)
                             for part in numpy.split(linear(w, prefix + "W_pack", x, 3 * sizes.width), 3, -1))
        bias = None
        if rotary:
            query, key = rotate(query, *positions), rotate(key, *positions)
        else:
            bias = alibi_slopes(sizes.heads)[:, None, None] * numpy.arange(tokens)
        return linear(w, prefix + "o_proj", attend(query, key, value, 1 / math.sqrt(sizes.head_width), bias=bias),
                      sizes.width)

    class HeadWeights:
        """The head with rows of length one; everything else as it is."""

        def __call__(self, name, *shape):
            values = w(name, *shape)
            if name == "lm_head.weight" and "z_loss_weight" in config:
                values = values / numpy.linalg.norm(values, axis=-1, keepdims=True)
            return values

    return llama_model(config, HeadWeights(), ids, trace, attention=attention)
