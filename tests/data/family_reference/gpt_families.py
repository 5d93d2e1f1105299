# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""GPT-2 and its relatives: GPT-Neo, GPT-J, GPT-NeoX, OPT, Phi 1 and 2."""

import math

import numpy

from decoder import head
from parts import (
    ACTIVATIONS,
    attend,
    layer_norm,
    linear,
    named_layer_norm,
    split_heads,
    transposed_linear,
)
from rotary import angles, rotate, theta_of


def plain_mlp(w, up, down, x, inner, activation, trace, traced, bias=True):
    hidden = ACTIVATIONS[activation](linear(w, up, x, inner, bias))
    trace[traced + ".down.in"] = hidden
    trace[traced + ".down.out"] = linear(w, down, hidden, x.shape[-1], bias)
    return trace[traced + ".down.out"]


def gpt2(config, w, ids, trace):
    width, heads, layers = config["n_embd"], config["n_head"], config["n_layer"]
    inner = config.get("n_inner") or 4 * width
    eps = config.get("layer_norm_epsilon", 1e-5)
    activation = ACTIVATIONS[config.get("activation_function", "gelu_new")]
    embedding = w("transformer.wte.weight", config["vocab_size"], width)
    places = w("transformer.wpe.weight", config.get("n_positions", 1024), width)
    hidden = embedding[ids] + places[: ids.shape[1]]
    for layer in range(layers):
        prefix = f"transformer.h.{layer}."
        traced = f"block.{layer}"
        trace[traced + ".in"] = hidden
        scale = 1 / math.sqrt(width // heads) if config.get("scale_attn_weights", True) else 1.0
        if config.get("scale_attn_by_inverse_layer_idx", False):
            scale /= layer + 1
        x = named_layer_norm(w, prefix + "ln_1", hidden, eps)
        fused = transposed_linear(w, prefix + "attn.c_attn", x, 3 * width)
        mixed = attend(*(split_heads(part, heads) for part in numpy.split(fused, 3, -1)), scale)
        hidden = hidden + transposed_linear(w, prefix + "attn.c_proj", mixed, width)
        x = named_layer_norm(w, prefix + "ln_2", hidden, eps)
        trace[traced + ".down.in"] = activation(transposed_linear(w, prefix + "mlp.c_fc", x, inner))
        trace[traced + ".down.out"] = transposed_linear(w, prefix + "mlp.c_proj", trace[traced + ".down.in"], width)
        hidden = hidden + trace[traced + ".down.out"]
        trace[traced + ".out"] = hidden
    return head(config, w, named_layer_norm(w, "transformer.ln_f", hidden, eps), embedding, tied=True)


def gpt_neo(config, w, ids, trace):
    """Scores are not scaled; local layers see a window."""
    width, heads, layers = config["hidden_size"], config["num_heads"], config["num_layers"]
    inner = config.get("intermediate_size") or 4 * width
    eps = config.get("layer_norm_epsilon", 1e-5)
    kinds = [kind for pattern, times in config["attention_types"] for _ in range(times) for kind in pattern]
    embedding = w("transformer.wte.weight", config["vocab_size"], width)
    places = w("transformer.wpe.weight", config["max_position_embeddings"], width)
    hidden = embedding[ids] + places[: ids.shape[1]]
    for layer in range(layers):
        prefix = f"transformer.h.{layer}."
        attention = prefix + "attn.attention."
        trace[f"block.{layer}.in"] = hidden
        x = named_layer_norm(w, prefix + "ln_1", hidden, eps)
        query, key, value = (split_heads(linear(w, attention + name, x, width), heads)
                             for name in ("q_proj", "k_proj", "v_proj"))
        window = config.get("window_size", 256) if kinds[layer] == "local" else None
        hidden = hidden + linear(w, attention + "out_proj", attend(query, key, value, 1.0, window), width, True)
        hidden = hidden + plain_mlp(w, prefix + "mlp.c_fc", prefix + "mlp.c_proj",
                                    named_layer_norm(w, prefix + "ln_2", hidden, eps), inner,
                                    config.get("activation_function", "gelu_new"), trace, f"block.{layer}")
        trace[f"block.{layer}.out"] = hidden
    return head(config, w, named_layer_norm(w, "transformer.ln_f", hidden, eps), embedding, tied=True)


def gptj(config, w, ids, trace):
    """Attention and MLP read the same norm; neighboring channels turn against each other; the head has a bias."""
    width, heads, layers = config["n_embd"], config["n_head"], config["n_layer"]
    inner = config.get("n_inner") or 4 * width
    eps = config.get("layer_norm_epsilon", 1e-5)
    turning = config.get("rotary_dim", 64)
    positions = angles({}, turning, 10000.0, ids.shape[1])
    embedding = w("transformer.wte.weight", config["vocab_size"], width)
    hidden = embedding[ids]
    for layer in range(layers):
        prefix = f"transformer.h.{layer}."
        trace[f"block.{layer}.in"] = hidden
        x = named_layer_norm(w, prefix + "ln_1", hidden, eps)
        query, key, value = (split_heads(linear(w, prefix + "attn." + name, x, width), heads)
                             for name in ("q_proj", "k_proj", "v_proj"))
        query, key = (rotate(part, *positions, interleaved=True) for part in (query, key))
        attended = linear(w, prefix + "attn.out_proj", attend(query, key, value, 1 / math.sqrt(width // heads)), width)
        hidden = hidden + attended + plain_mlp(w, prefix + "mlp.fc_in", prefix + "mlp.fc_out", x, inner,
                                               config.get("activation_function", "gelu_new"), trace, f"block.{layer}")
        trace[f"block.{layer}.out"] = hidden
    hidden = named_layer_norm(w, "transformer.ln_f", hidden, eps)
    if config.get("tie_word_embeddings", False):
        return hidden @ embedding.T + w("lm_head.bias", config["vocab_size"])
    return linear(w, "lm_head", hidden, config["vocab_size"], True)


def gpt_neox(config, w, ids, trace):
    width, heads = config["hidden_size"], config["num_attention_heads"]
    head_width = width // heads
    eps = config.get("layer_norm_eps", 1e-5)
    bias = config.get("attention_bias", True)
    turning = int(head_width * config.get("rotary_pct", 0.25))
    positions = angles(config, turning, theta_of(config, config.get("rotary_emb_base", 10000.0)), ids.shape[1])
    embedding = w("gpt_neox.embed_in.weight", config["vocab_size"], width)
    hidden = embedding[ids]
    for layer in range(config["num_hidden_layers"]):
        prefix = f"gpt_neox.layers.{layer}."
        trace[f"block.{layer}.in"] = hidden
        x = named_layer_norm(w, prefix + "input_layernorm", hidden, eps)
        fused = split_heads(linear(w, prefix + "attention.query_key_value", x, 3 * width, bias), heads)
        query, key, value = numpy.split(fused, 3, -1)
        query, key = rotate(query, *positions), rotate(key, *positions)
        attended = linear(w, prefix + "attention.dense", attend(query, key, value, 1 / math.sqrt(head_width)), width,
                          bias)
        parallel = config.get("use_parallel_residual", True)
        x = named_layer_norm(w, prefix + "post_attention_layernorm", hidden if parallel else hidden + attended, eps)
        hidden = hidden + attended + plain_mlp(w, prefix + "mlp.dense_h_to_4h", prefix + "mlp.dense_4h_to_h", x,
                                               config["intermediate_size"], config.get("hidden_act", "gelu"), trace,
                                               f"block.{layer}")
        trace[f"block.{layer}.out"] = hidden
    hidden = named_layer_norm(w, "gpt_neox.final_layer_norm", hidden, eps)
    if config.get("tie_word_embeddings", False):
        return hidden @ embedding.T
    return linear(w, "embed_out", hidden, config["vocab_size"])


def opt(config, w, ids, trace):
    """Learned positions begin at row 2; norms before, or in the 350M model behind the residual sums."""
    width, heads = config["hidden_size"], config["num_attention_heads"]
    narrow = config.get("word_embed_proj_dim") or width
    before = config.get("do_layer_norm_before", True)
    bias = config.get("enable_bias", True)
    decoder = "model.decoder."
    embedding = w(decoder + "embed_tokens.weight", config["vocab_size"], narrow)
    places = w(decoder + "embed_positions.weight", config["max_position_embeddings"] + 2, width)

    def norm(name, x):
        if not config.get("layer_norm_elementwise_affine", True):
            return layer_norm(x, 1, 0, 1e-5)
        return named_layer_norm(w, name, x, 1e-5)

    hidden = embedding[ids]
    if narrow != width:
        hidden = linear(w, decoder + "project_in", hidden, width)
    hidden = hidden + places[2 : 2 + ids.shape[1]]
    for layer in range(config["num_hidden_layers"]):
        prefix = f"{decoder}layers.{layer}."
        trace[f"block.{layer}.in"] = hidden
        x = norm(prefix + "self_attn_layer_norm", hidden) if before else hidden
        query, key, value = (split_heads(linear(w, prefix + "self_attn." + name, x, width, bias), heads)
                             for name in ("q_proj", "k_proj", "v_proj"))
        hidden = hidden + linear(w, prefix + "self_attn.out_proj",
                                 attend(query, key, value, 1 / math.sqrt(width // heads)), width, bias)
        if not before:
            hidden = norm(prefix + "self_attn_layer_norm", hidden)
        x = norm(prefix + "final_layer_norm", hidden) if before else hidden
        hidden = hidden + plain_mlp(w, prefix + "fc1", prefix + "fc2", x, config["ffn_dim"],
                                    config.get("activation_function", "relu"), trace, f"block.{layer}", bias)
        if not before:
            hidden = norm(prefix + "final_layer_norm", hidden)
        trace[f"block.{layer}.out"] = hidden
    if before and not config.get("_remove_final_layer_norm", False):
        hidden = norm(decoder + "final_layer_norm", hidden)
    if narrow != width:
        hidden = linear(w, decoder + "project_out", hidden, narrow)
    return head(config, w, hidden, embedding, tied=True)


def phi(config, w, ids, trace):
    """Attention and MLP read the same norm; perhaps a norm, the same for every head, on queries and keys."""
    width, heads = config["hidden_size"], config["num_attention_heads"]
    key_value_heads = config.get("num_key_value_heads") or heads
    head_width = width // heads
    eps = config.get("layer_norm_eps", 1e-5)
    turning = int(head_width * config.get("partial_rotary_factor", 0.5))
    positions = angles(config, turning, theta_of(config), ids.shape[1])
    embedding = w("model.embed_tokens.weight", config["vocab_size"], width)
    hidden = embedding[ids]
    for layer in range(config["num_hidden_layers"]):
        prefix = f"model.layers.{layer}."
        trace[f"block.{layer}.in"] = hidden
        x = named_layer_norm(w, prefix + "input_layernorm", hidden, eps)
        query, key, value = (split_heads(linear(w, f"{prefix}self_attn.{name}", x, count * head_width, True), count)
                             for name, count in (("q_proj", heads), ("k_proj", key_value_heads),
                                                 ("v_proj", key_value_heads)))
        if config.get("qk_layernorm", False):
            query = named_layer_norm(w, prefix + "self_attn.q_layernorm", query, eps)
            key = named_layer_norm(w, prefix + "self_attn.k_layernorm", key, eps)
        query, key = rotate(query, *positions), rotate(key, *positions)
        attended = linear(w, prefix + "self_attn.dense", attend(query, key, value, 1 / math.sqrt(head_width)), width,
                          True)
        hidden = hidden + attended + plain_mlp(w, prefix + "mlp.fc1", prefix + "mlp.fc2", x,
                                               config["intermediate_size"], config.get("hidden_act", "gelu_new"), trace,
                                               f"block.{layer}")
        trace[f"block.{layer}.out"] = hidden
    return linear(w, "lm_head", named_layer_norm(w, "model.final_layernorm", hidden, eps), config["vocab_size"], True)
