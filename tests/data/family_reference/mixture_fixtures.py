# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fixtures of mixtures of experts."""

from mixture_families import mixtral, olmoe, qwen2_moe, qwen3_moe

COMMON = {
    "attention_dropout": 0.0,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "hidden_act": "silu",
    "hidden_size": 32,
    "max_position_embeddings": 128,
    "num_attention_heads": 4,
    "num_hidden_layers": 3,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-6,
    "rope_theta": 10000.0,
    "tie_word_embeddings": False,
    "vocab_size": 97,
}

FIXTURES = [
    # The second generation gives a window; the first has none.
    ("mixtral", mixtral, "BF16", {
        **COMMON, "architectures": ["MixtralForCausalLM"], "model_type": "mixtral", "intermediate_size": 24,
        "num_experts_per_tok": 2, "num_local_experts": 4, "rms_norm_eps": 1e-5, "rope_theta": 1000000.0,
        "sliding_window": 8, "torch_dtype": "bfloat16",
    }),
    ("qwen2_moe", qwen2_moe, "BF16", {
        **COMMON, "architectures": ["Qwen2MoeForCausalLM"], "model_type": "qwen2_moe", "intermediate_size": 40,
        "moe_intermediate_size": 16, "shared_expert_intermediate_size": 28, "num_experts": 6,
        "num_experts_per_tok": 2, "norm_topk_prob": False, "decoder_sparse_step": 1, "mlp_only_layers": [1],
        "max_window_layers": 28, "sliding_window": 4, "use_sliding_window": False, "dtype": "bfloat16",
    }),
    ("qwen2_moe-normalized", qwen2_moe, "F32", {
        **COMMON, "architectures": ["Qwen2MoeForCausalLM"], "model_type": "qwen2_moe", "intermediate_size": 40,
        "moe_intermediate_size": 16, "shared_expert_intermediate_size": 20, "num_experts": 5,
        "num_experts_per_tok": 3, "norm_topk_prob": True, "decoder_sparse_step": 2, "mlp_only_layers": [],
        "num_hidden_layers": 4, "dtype": "float32",
    }),
    ("qwen3_moe", qwen3_moe, "BF16", {
        **COMMON, "architectures": ["Qwen3MoeForCausalLM"], "model_type": "qwen3_moe", "attention_bias": False,
        "head_dim": 12, "intermediate_size": 40, "moe_intermediate_size": 16, "num_experts": 8,
        "num_experts_per_tok": 2, "norm_topk_prob": True, "decoder_sparse_step": 1, "mlp_only_layers": [0],
        "sliding_window": None, "use_sliding_window": False, "dtype": "bfloat16",
    }),
    ("olmoe", olmoe, "BF16", {
        **COMMON, "architectures": ["OlmoeForCausalLM"], "model_type": "olmoe", "attention_bias": False,
        "clip_qkv": 1.0, "intermediate_size": 16, "num_experts": 8, "num_experts_per_tok": 3,
        "norm_topk_prob": False, "num_key_value_heads": 4, "rms_norm_eps": 1e-5, "torch_dtype": "bfloat16",
    }),
]
