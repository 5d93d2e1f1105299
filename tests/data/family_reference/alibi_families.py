# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Families whose models know positions by a bias on the scores, all or some of them: BLOOM, MPT, Falcon."""

import math

import numpy

from decoder import head
from gpt_families import plain_mlp
from parts import alibi_slopes, attend, linear, named_layer_norm, split_heads
from rotary import angles, rotate, theta_of
from storage import from_bfloat16, to_bfloat16


def bloom(config, w, ids, trace):
    width = config.get("hidden_size") or config["n_embed"]
    heads, layers = config["n_head"], config["n_layer"]
    eps = config.get("layer_norm_epsilon", 1e-5)
    from_norm = config.get("apply_residual_connection_post_layernorm", False)
    bias = alibi_slopes(heads)[:, None, None] * numpy.arange(ids.shape[1])
    embedding = w("transformer.word_embeddings.weight", config["vocab_size"], width)
    hidden = named_layer_norm(w, "transformer.word_embeddings_layernorm", embedding[ids], eps)
    for layer in range(layers):
        prefix = f"transformer.h.{layer}."
        trace[f"block.{layer}.in"] = hidden
        x = named_layer_norm(w, prefix + "input_layernorm", hidden, eps)
        fused = split_heads(linear(w, prefix + "self_attention.query_key_value", x, 3 * width, True), heads)
        mixed = attend(*numpy.split(fused, 3, -1), 1 / math.sqrt(width // heads), bias=bias)
        hidden = (x if from_norm else hidden) + linear(w, prefix + "self_attention.dense", mixed, width, True)
        x = named_layer_norm(w, prefix + "post_attention_layernorm", hidden, eps)
        hidden = (x if from_norm else hidden) + plain_mlp(w, prefix + "mlp.dense_h_to_4h", prefix + "mlp.dense_4h_to_h",
                                                          x, 4 * width, "gelu_new", trace, f"block.{layer}")
        trace[f"block.{layer}.out"] = hidden
    return head(config, w, named_layer_norm(w, "transformer.ln_f", hidden, eps), embedding, tied=True)


def mpt(config, w, ids, trace):
    width, heads = config["d_model"], config["n_heads"]
    eps = config.get("layer_norm_epsilon", 1e-5)
    options = config.get("attn_config") or {}
    scale = options.get("softmax_scale") or 1 / math.sqrt(width / heads)
    clip = options.get("clip_qkv")
    tokens = ids.shape[1]
    bias = alibi_slopes(heads, options.get("alibi_bias_max", 8))[:, None, None] * numpy.arange(1 - tokens, 1)
    embedding = w("transformer.wte.weight", config["vocab_size"], width)
    hidden = embedding[ids]
    for layer in range(config["n_layers"]):
        prefix = f"transformer.blocks.{layer}."
        trace[f"block.{layer}.in"] = hidden
        x = named_layer_norm(w, prefix + "norm_1", hidden, eps, bias=False)
        fused = linear(w, prefix + "attn.Wqkv", x, 3 * width)
        if clip:
            fused = numpy.clip(fused, -clip, clip)
        mixed = attend(*(split_heads(part, heads) for part in numpy.split(fused, 3, -1)), scale, bias=bias)
        hidden = hidden + linear(w, prefix + "attn.out_proj", mixed, width)
        x = named_layer_norm(w, prefix + "norm_2", hidden, eps, bias=False)
        hidden = hidden + plain_mlp(w, prefix + "ffn.up_proj", prefix + "ffn.down_proj", x, 4 * width, "gelu", trace,
                                    f"block.{layer}", bias=False)
        trace[f"block.{layer}.out"] = hidden
    return head(config, w, named_layer_norm(w, "transformer.norm_f", hidden, eps, bias=False), embedding, tied=True)


def bfloat16(values):
    return from_bfloat16(to_bfloat16(values)).astype(numpy.float64)


def falcon_parts(fused, config, heads, head_width):
    """[sequences, tokens, fused] -> queries, keys, values by head, in the three layouts of the family."""
    sequences, tokens, _ = fused.shape
    if config.get("new_decoder_architecture", False):
        groups = config.get("num_kv_heads") or heads
        parts = fused.reshape(sequences, tokens, groups, heads // groups + 2, head_width)
        query, key, value = parts[:, :, :, :-2], parts[:, :, :, -2:-1], parts[:, :, :, -1:]
    elif config.get("multi_query", True):
        parts = fused.reshape(sequences, tokens, 1, heads + 2, head_width)
        query, key, value = parts[:, :, :, :-2], parts[:, :, :, -2:-1], parts[:, :, :, -1:]
    else:
        parts = fused.reshape(sequences, tokens, heads, 3, head_width)
        query, key, value = parts[:, :, :, :1], parts[:, :, :, 1:2], parts[:, :, :, 2:]
    return (part.reshape(sequences, tokens, -1, head_width).transpose(0, 2, 1, 3) for part in (query, key, value))


def falcon(config, w, ids, trace):
    width, heads = config["hidden_size"], config["num_attention_heads"]
    head_width = width // heads
    inner = config.get("ffn_hidden_size") or 4 * width
    eps = config.get("layer_norm_epsilon", 1e-5)
    bias = config.get("bias", False)
    new = config.get("new_decoder_architecture", False)
    parallel = config.get("parallel_attn", True)
    norms = config.get("num_ln_in_parallel_attn") or (2 if new else 1)
    if new:
        fused_width = width + 2 * (config.get("num_kv_heads") or heads) * head_width
    else:
        fused_width = width + 2 * head_width if config.get("multi_query", True) else 3 * width
    scale = 1 / math.sqrt(head_width)
    score_bias = None
    if config.get("alibi", False):
        # The model was trained with this bias in bfloat16, in front of the scaling.
        slopes = bfloat16(alibi_slopes(heads))[:, None, None]
        score_bias = bfloat16(slopes * bfloat16(numpy.arange(ids.shape[1]))) * scale
    else:
        positions = angles(config, head_width, theta_of(config), ids.shape[1])
    embedding = w("transformer.word_embeddings.weight", config["vocab_size"], width)
    hidden = embedding[ids]
    for layer in range(config["num_hidden_layers"]):
        prefix = f"transformer.h.{layer}."
        trace[f"block.{layer}.in"] = hidden
        two = parallel and norms == 2
        x = named_layer_norm(w, prefix + ("ln_attn" if two else "input_layernorm"), hidden, eps)
        fused = linear(w, prefix + "self_attention.query_key_value", x, fused_width, bias)
        query, key, value = falcon_parts(fused, config, heads, head_width)
        if score_bias is None:
            query, key = rotate(query, *positions), rotate(key, *positions)
        attended = linear(w, prefix + "self_attention.dense", attend(query, key, value, scale, bias=score_bias), width,
                          bias)
        if two:
            x = named_layer_norm(w, prefix + "ln_mlp", hidden, eps)
        elif not parallel:
            x = named_layer_norm(w, prefix + "post_attention_layernorm", hidden + attended, eps)
        hidden = hidden + attended + plain_mlp(w, prefix + "mlp.dense_h_to_4h", prefix + "mlp.dense_4h_to_h", x, inner,
                                               config.get("activation", "gelu"), trace, f"block.{layer}", bias)
        trace[f"block.{layer}.out"] = hidden
    return head(config, w, named_layer_norm(w, "transformer.ln_f", hidden, eps), embedding, tied=True)
