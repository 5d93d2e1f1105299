# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fixtures of families with one MLP per block: what the fixtures of transformers do not cover."""

from alibi_families import bloom, falcon, mpt
from gemma_families import gemma2, gemma3_text
from gpt_families import gpt2, gpt_neo, gpt_neox, gptj, opt, phi
from llama_families import baichuan, llama, mistral, olmo, phi3, qwen2, qwen3, stablelm

ENDS = {"bos_token_id": 1, "eos_token_id": 2, "vocab_size": 97}
LLAMA = {
    **ENDS,
    "hidden_act": "silu",
    "hidden_size": 32,
    "intermediate_size": 40,
    "max_position_embeddings": 128,
    "num_attention_heads": 4,
    "num_hidden_layers": 2,
    "num_key_value_heads": 2,
    "tie_word_embeddings": False,
}
PLAIN = {**ENDS, "hidden_size": 32, "intermediate_size": 40, "max_position_embeddings": 128, "num_attention_heads": 4,
         "num_hidden_layers": 2, "tie_word_embeddings": False}
GEMMA = {**ENDS, "hidden_size": 32, "intermediate_size": 40, "num_hidden_layers": 4, "model_type": "gemma3_text"}
GEMMA_GAINS = {"norm_center": 0.0}
GPT = {**ENDS, "n_embd": 32, "n_head": 4, "n_layer": 3}
BAICHUAN = {**ENDS, "model_type": "baichuan", "hidden_act": "silu", "hidden_size": 40, "intermediate_size": 48,
            "num_attention_heads": 5, "num_hidden_layers": 2, "rms_norm_eps": 1e-6, "tie_word_embeddings": False}
PHI3_LONGROPE = {
    **LLAMA, "model_type": "phi3", "num_attention_heads": 2, "num_key_value_heads": 1, "rms_norm_eps": 1e-5,
    "sliding_window": 12, "tie_word_embeddings": True, "partial_rotary_factor": 0.75,
}
SHORT, LONG = [1.0, 1.02, 1.1, 1.25, 1.5, 2.0], [1.0, 1.5, 2.5, 5.0, 12.0, 40.0]

# Name of the folder and the forward pass, the type of the weights, config.json, options of DrawnWeights.
FIXTURES = [
    ("llama-bias", llama, "BF16", {
        **LLAMA, "model_type": "llama", "attention_bias": True, "mlp_bias": True, "head_dim": 12, "rms_norm_eps": 1e-6,
        "rope_parameters": {"rope_theta": 50000.0, "rope_type": "default"}, "dtype": "bfloat16",
    }),
    ("llama-linear", llama, "BF16", {
        **LLAMA, "model_type": "llama", "rope_scaling": {"type": "linear", "factor": 4.0}, "torch_dtype": "bfloat16",
        "tie_word_embeddings": True, "num_key_value_heads": 4,
    }),
    ("llama-dynamic", llama, "BF16", {
        **LLAMA, "model_type": "llama",
        "rope_scaling": {"rope_type": "dynamic", "factor": 2.0, "original_max_position_embeddings": 16},
    }),
    ("llama-yarn", llama, "BF16", {
        **LLAMA, "model_type": "llama", "num_attention_heads": 2, "num_key_value_heads": 1, "rope_theta": 1000.0,
        "rope_scaling": {"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32},
    }),
    ("llama-yarn-mscale", llama, "BF16", {
        **LLAMA, "model_type": "llama", "num_attention_heads": 2, "num_key_value_heads": 1,
        "rope_parameters": {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 8.0, "beta_fast": 1.2,
                            "beta_slow": 0.25, "mscale": 1.0, "mscale_all_dim": 0.7, "truncate": False,
                            "original_max_position_embeddings": 16},
    }),
    ("mistral-head_dim", mistral, "BF16", {
        **LLAMA, "model_type": "mistral", "head_dim": 12, "rope_theta": 1000000.0, "sliding_window": None,
    }),
    ("olmo-clip", olmo, "F32", {
        **LLAMA, "model_type": "olmo", "clip_qkv": 0.7, "tie_word_embeddings": True, "num_key_value_heads": 4,
    }),
    ("qwen2-window", qwen2, "BF16", {
        **LLAMA, "model_type": "qwen2", "num_hidden_layers": 3, "max_window_layers": 1, "sliding_window": 6,
        "use_sliding_window": True, "tie_word_embeddings": True, "rms_norm_eps": 1e-6, "rope_theta": 1000000.0,
    }),
    ("qwen3-window", qwen3, "BF16", {
        **LLAMA, "model_type": "qwen3", "attention_bias": True, "head_dim": 10, "num_hidden_layers": 3,
        "layer_types": ["full_attention", "sliding_attention", "full_attention"], "sliding_window": 5,
        "use_sliding_window": True,
    }),
    ("phi3-longrope", phi3, "BF16", {
        **PHI3_LONGROPE, "original_max_position_embeddings": 16,
        "rope_scaling": {"type": "longrope", "short_factor": SHORT, "long_factor": LONG},
    }),
    ("phi3-longrope-short", phi3, "F32", {
        **PHI3_LONGROPE, "original_max_position_embeddings": 32,
        "rope_scaling": {"type": "su", "short_factor": SHORT, "long_factor": LONG},
    }),
    ("stablelm", stablelm, "BF16", {
        **LLAMA, "model_type": "stablelm", "use_qkv_bias": True, "partial_rotary_factor": 0.5, "layer_norm_eps": 1e-5,
    }),
    ("stablelm-parallel", stablelm, "F32", {
        **LLAMA, "model_type": "stablelm", "qk_layernorm": True, "use_parallel_residual": True,
    }),
    ("baichuan", baichuan, "BF16", {**BAICHUAN, "max_position_embeddings": 128}),
    ("baichuan2-alibi", baichuan, "BF16", {**BAICHUAN, "model_max_length": 128, "z_loss_weight": 0}),
    ("gemma2-defaults", gemma2, "BF16", {
        **GEMMA, "model_type": "gemma2", "num_hidden_layers": 3, "num_attention_heads": 4, "num_key_value_heads": 1,
        "head_dim": 12, "query_pre_attn_scalar": 20, "sliding_window": 6, "max_position_embeddings": 128,
    }, GEMMA_GAINS),
    ("gemma3_text", gemma3_text, "BF16", {
        **GEMMA, "num_attention_heads": 4, "num_key_value_heads": 1, "head_dim": 12, "query_pre_attn_scalar": 20,
        "max_position_embeddings": 128, "rope_local_base_freq": 5000.0, "sliding_window": 6,
        "sliding_window_pattern": 3, "rope_scaling": {"factor": 8.0, "rope_type": "linear"},
    }, GEMMA_GAINS),
    # The published multimodal files leave out most of what describes the text model.
    ("gemma3", gemma3_text, "BF16", {
        "model_type": "gemma3", "architectures": ["Gemma3ForConditionalGeneration"], "boi_token_index": 90,
        "vision_config": {"hidden_size": 16, "model_type": "siglip_vision_model"},
        "text_config": {**GEMMA, "num_hidden_layers": 6, "head_dim": 4, "sliding_window": 7},
    }, {**GEMMA_GAINS, "prefix": "language_model."}),
    ("gemma3-newer", gemma3_text, "BF16", {
        "model_type": "gemma3", "architectures": ["Gemma3ForConditionalGeneration"],
        "vision_config": {"hidden_size": 16, "model_type": "siglip_vision_model"},
        "text_config": {
            **GEMMA, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 8,
            "layer_types": ["sliding_attention", "full_attention"], "sliding_window": 5, "query_pre_attn_scalar": 8,
            "rope_parameters": {
                "full_attention": {"rope_type": "linear", "factor": 4.0, "rope_theta": 1000000.0},
                "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
            },
        },
    }, {**GEMMA_GAINS, "renamed": ("model.", "model.language_model.")}),
    # Named as in the first published files, which leave "transformer." out.
    ("gpt2-by_layer", gpt2, "BF16", {
        **GPT, "model_type": "gpt2", "activation_function": "gelu", "n_inner": 48, "n_positions": 128,
        "scale_attn_by_inverse_layer_idx": True,
    }, {"renamed": ("transformer.", "")}),
    # Without LayerNorm: an epsilon beside which no variance counts makes the norm a fixed scale.
    ("gpt2-no_layernorm", gpt2, "F32", {
        **GPT, "model_type": "gpt2", "layer_norm_epsilon": 1e12, "n_inner": 48, "n_positions": 128, "n_layer": 2,
        "scale_attn_weights": False,
    }, {"norm_center": 7e5, "norm_spread": 1e5}),
    ("gptj", gptj, "BF16", {**GPT, "model_type": "gptj", "n_positions": 128, "n_layer": 2, "rotary_dim": 4}),
    ("gpt_neo", gpt_neo, "BF16", {
        **ENDS, "model_type": "gpt_neo", "hidden_size": 32, "num_layers": 3, "num_heads": 4, "intermediate_size": None,
        "max_position_embeddings": 128, "window_size": 5, "attention_types": [[["global", "local"], 1], [["local"], 1]],
    }),
    ("gpt_neox-half", gpt_neox, "BF16", {
        **PLAIN, "model_type": "gpt_neox", "attention_bias": False, "hidden_act": "gelu_fast", "rotary_pct": 0.5,
        "rotary_emb_base": 5000, "tie_word_embeddings": True,
    }),
    ("opt-galactica", opt, "BF16", {
        **ENDS, "model_type": "opt", "activation_function": "gelu", "enable_bias": False, "ffn_dim": 40,
        "hidden_size": 32, "layer_norm_elementwise_affine": False, "max_position_embeddings": 128,
        "num_attention_heads": 4, "num_hidden_layers": 2, "word_embed_proj_dim": 32, "do_layer_norm_before": True,
    }),
    ("phi-qk_layernorm", phi, "BF16", {
        **PLAIN, "model_type": "phi", "num_attention_heads": 4, "num_key_value_heads": 2, "qk_layernorm": True,
        "partial_rotary_factor": 0.25,
    }),
    ("bloom-six_heads", bloom, "BF16", {
        **ENDS, "model_type": "bloom", "n_embed": 24, "n_head": 6, "n_layer": 2, "seq_length": 128,
    }),
    ("bloom-normed_residual", bloom, "BF16", {
        **ENDS, "model_type": "bloom", "hidden_size": 32, "n_head": 4, "n_layer": 2, "seq_length": 128,
        "apply_residual_connection_post_layernorm": True,
    }),
    ("mpt", mpt, "BF16", {
        **ENDS, "model_type": "mpt", "d_model": 24, "n_heads": 6, "n_layers": 2, "max_seq_len": 128,
        "expansion_ratio": 4, "no_bias": True, "learned_pos_emb": True, "logit_scale": None,
        "attn_config": {"alibi": True, "alibi_bias_max": 8, "attn_impl": "torch", "clip_qkv": 0.8, "qk_ln": False,
                        "softmax_scale": None},
    }),
    ("falcon-rw", falcon, "BF16", {
        **ENDS, "model_type": "falcon", "hidden_size": 24, "num_attention_heads": 6, "num_hidden_layers": 2,
        "alibi": True, "bias": True, "multi_query": False, "new_decoder_architecture": False, "parallel_attn": False,
    }),
    ("falcon-one_norm", falcon, "BF16", {
        **ENDS, "model_type": "falcon", "hidden_size": 32, "num_attention_heads": 4, "num_hidden_layers": 2,
        "num_kv_heads": 2, "new_decoder_architecture": True, "num_ln_in_parallel_attn": 1, "ffn_hidden_size": 40,
        "rope_theta": 500042.0, "max_position_embeddings": 128, "tie_word_embeddings": False,
    }),
]
