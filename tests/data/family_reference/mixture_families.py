# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixtures of experts: Mixtral, Qwen 2 MoE, Qwen 3 MoE, OLMoE, in the checkpoint form with a tensor per expert."""

import numpy

from decoder import Sizes, gated_mlp, head_norms, llama_model
from parts import linear, named_rms_norm, sigmoid, silu, softmax


def mixture(w, router, expert, x, experts, chosen, normalize, trace, traced):
    """The sum of the chosen experts' outputs, weighted by the router's probabilities. expert(e, rows) returns the down
    projection's input and output. Rows that an expert does not see are kept as NaN."""
    probabilities = softmax(linear(w, router, x, experts))
    order = numpy.argsort(-probabilities, -1, kind="stable")[..., :chosen]
    weights = numpy.take_along_axis(probabilities, order, -1)
    if normalize:
        weights = weights / weights.sum(-1, keepdims=True)
    result = numpy.zeros_like(x)
    for e in range(experts):
        routed = (order == e).any(-1)
        weight = (weights * (order == e)).sum(-1)
        inner, output = expert(e, x)
        result += numpy.where(routed[..., None], output * weight[..., None], 0)
        trace[f"{traced}.expert.{e}.down.in"] = numpy.where(routed[..., None], inner, numpy.nan)
    return result


def mixtral(config, w, ids, trace):
    sizes = Sizes(config)
    inner = config["intermediate_size"]

    def mlp(layer, prefix, x, traced):
        block = prefix + "block_sparse_moe."

        def expert(e, rows):
            name = f"{block}experts.{e}."
            hidden = silu(linear(w, name + "w1", rows, inner)) * linear(w, name + "w3", rows, inner)
            return hidden, linear(w, name + "w2", hidden, sizes.width)

        return mixture(w, block + "gate", expert, x, config.get("num_local_experts", 8),
                       config.get("num_experts_per_tok", 2), True, trace, traced)

    return llama_model(config, w, ids, trace, eps=1e-5, theta=1e6, mlp=mlp,
                       window_of=lambda layer: config.get("sliding_window"))


def expert_of(w, block, inner, width):
    def expert(e, rows):
        ends = {}
        output = gated_mlp(w, f"{block}experts.{e}", rows, inner, "silu", width, ends, "expert")
        return ends["expert.down.in"], output

    return expert


def is_sparse(config, layer):
    return (layer not in (config.get("mlp_only_layers") or [])
            and config["num_experts"] > 0
            and (layer + 1) % config.get("decoder_sparse_step", 1) == 0)


def qwen_mlp(config, w, trace, shared):
    """Dense in the layers that the config excepts; else experts and, in Qwen 2, one more that every token sees."""
    width = config["hidden_size"]

    def mlp(layer, prefix, x, traced):
        block = prefix + "mlp."
        if not is_sparse(config, layer):
            return gated_mlp(w, prefix + "mlp", x, config["intermediate_size"], "silu", width, trace, traced)
        result = mixture(w, block + "gate", expert_of(w, block, config["moe_intermediate_size"], width), x,
                         config["num_experts"], config["num_experts_per_tok"], config.get("norm_topk_prob", False),
                         trace, traced)
        if shared:
            output = gated_mlp(w, block + "shared_expert", x, config["shared_expert_intermediate_size"], "silu", width,
                               {}, "")
            result = result + sigmoid(linear(w, block + "shared_expert_gate", x, 1)) * output
        return result

    return mlp


def qwen2_moe(config, w, ids, trace):
    return llama_model(config, w, ids, trace, bias=config.get("qkv_bias", True), mlp=qwen_mlp(config, w, trace, True))


def qwen3_moe(config, w, ids, trace):
    bias = config.get("attention_bias", False)
    norms = head_norms(w, Sizes(config), config.get("rms_norm_eps", 1e-6))
    return llama_model(config, w, ids, trace, bias=bias, output_bias=bias, adjust_heads=norms,
                       mlp=qwen_mlp(config, w, trace, False))


def olmoe(config, w, ids, trace):
    eps = config.get("rms_norm_eps", 1e-5)
    clip = config.get("clip_qkv")

    def adjust(prefix, query, key, value):
        query = named_rms_norm(w, prefix + "q_norm", query, eps)
        key = named_rms_norm(w, prefix + "k_norm", key, eps)
        if clip is None:
            return query, key, value
        return tuple(numpy.clip(x, -clip, clip) for x in (query, key, value))

    def mlp(layer, prefix, x, traced):
        block = prefix + "mlp."
        return mixture(w, block + "gate", expert_of(w, block, config["intermediate_size"], config["hidden_size"]), x,
                       config.get("num_experts", 64), config.get("num_experts_per_tok", 8),
                       config.get("norm_topk_prob", False), trace, traced)

    return llama_model(config, w, ids, trace, eps=1e-5, mlp=mlp, adjust=adjust)
