# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gemma 1, 2 and 3."""

import math

import numpy

from decoder import Sizes, gated_mlp, head, head_norms, self_attention
from parts import named_rms_norm
from rotary import angles, theta_of


def gemma(config, w, ids, trace):
    config = {"head_dim": 256, **config}
    sizes = Sizes(config)
    eps = config.get("rms_norm_eps", 1e-6)
    positions = angles(config, sizes.head_width, theta_of(config), ids.shape[1])
    embedding = w("model.embed_tokens.weight", sizes.vocabulary, sizes.width)
    hidden = embedding[ids] * math.sqrt(sizes.width)
    for layer in range(sizes.layers):
        prefix = f"model.layers.{layer}."
        trace[f"block.{layer}.in"] = hidden
        x = named_rms_norm(w, prefix + "input_layernorm", hidden, eps, plus_one=True)
        hidden = hidden + self_attention(w, prefix + "self_attn.", x, sizes, positions)
        x = named_rms_norm(w, prefix + "post_attention_layernorm", hidden, eps, plus_one=True)
        hidden = hidden + gated_mlp(w, prefix + "mlp", x, config["intermediate_size"], "gelu_pytorch_tanh",
                                    sizes.width, trace, f"block.{layer}")
        trace[f"block.{layer}.out"] = hidden
    return head(config, w, named_rms_norm(w, "model.norm", hidden, eps, plus_one=True), embedding, tied=True)


def sandwiched(config, w, ids, trace, positions_of, window_of, adjust_heads=None, soft_cap=None, logit_cap=None):
    """Norms in front of and behind attention and MLP."""
    sizes = Sizes(config)
    eps = config.get("rms_norm_eps", 1e-6)
    bias = config.get("attention_bias", False)
    scale = config.get("query_pre_attn_scalar", 256) ** -0.5
    embedding = w("model.embed_tokens.weight", sizes.vocabulary, sizes.width)
    hidden = embedding[ids] * math.sqrt(sizes.width)

    def norm(name, x):
        return named_rms_norm(w, name, x, eps, plus_one=True)

    for layer in range(sizes.layers):
        prefix = f"model.layers.{layer}."
        trace[f"block.{layer}.in"] = hidden
        attended = self_attention(w, prefix + "self_attn.", norm(prefix + "input_layernorm", hidden), sizes,
                                  positions_of(layer), bias=bias, output_bias=bias, adjust_heads=adjust_heads,
                                  window=window_of(layer), scale=scale, soft_cap=soft_cap)
        hidden = hidden + norm(prefix + "post_attention_layernorm", attended)
        x = norm(prefix + "pre_feedforward_layernorm", hidden)
        output = gated_mlp(w, prefix + "mlp", x, config["intermediate_size"],
                           config.get("hidden_activation", "gelu_pytorch_tanh"), sizes.width, trace, f"block.{layer}")
        hidden = hidden + norm(prefix + "post_feedforward_layernorm", output)
        trace[f"block.{layer}.out"] = hidden
    logits = head(config, w, norm("model.norm", hidden), embedding, tied=True)
    return numpy.tanh(logits / logit_cap) * logit_cap if logit_cap else logits


def sliding_layers(config, rule):
    types = config.get("layer_types")
    return lambda layer: types[layer] == "sliding_attention" if types else rule(layer)


def gemma2(config, w, ids, trace):
    config = {"head_dim": 256, **config}
    positions = angles(config, config["head_dim"], theta_of(config), ids.shape[1])
    slides = sliding_layers(config, lambda layer: layer % 2 == 0)
    window = config.get("sliding_window", 4096)
    return sandwiched(config, w, ids, trace, lambda layer: positions, lambda layer: window if slides(layer) else None,
                      soft_cap=config.get("attn_logit_softcapping", 50.0),
                      logit_cap=config.get("final_logit_softcapping", 30.0))


def gemma3_text(config, w, ids, trace):
    """Layers with a window have rotary positions of their own, which are not stretched."""
    config = {"head_dim": 256, "num_attention_heads": 8, "num_key_value_heads": 4, **config}
    width = config["head_dim"]
    tokens = ids.shape[1]
    nested = config.get("rope_parameters")
    if nested:
        whole, local = ({**config, "rope_parameters": nested[kind]} for kind in ("full_attention", "sliding_attention"))
    else:
        whole = config
        local = {"rope_theta": config.get("rope_local_base_freq", 10000.0)}
    full_positions = angles(whole, width, theta_of(whole, 1e6), tokens)
    local_positions = angles(local, width, theta_of(local), tokens)
    pattern = config.get("sliding_window_pattern", config.get("_sliding_window_pattern", 6))
    slides = sliding_layers(config, lambda layer: (layer + 1) % pattern != 0)
    window = config.get("sliding_window", 4096)
    norms = head_norms(w, Sizes(config), config.get("rms_norm_eps", 1e-6), plus_one=True)
    return sandwiched(config, w, ids, trace,
                      lambda layer: local_positions if slides(layer) else full_positions,
                      lambda layer: window if slides(layer) else None, norms,
                      soft_cap=config.get("attn_logit_softcapping"), logit_cap=config.get("final_logit_softcapping"))
