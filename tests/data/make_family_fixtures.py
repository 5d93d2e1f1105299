# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tiny random checkpoints with reference activations for the test `activations`, by an implementation of the
families that is independent of the program's: numpy in float64, after the published modeling code.

    make_family_fixtures.py --check FOLDER    compare this implementation with fixtures that transformers made
    make_family_fixtures.py [--out FOLDER] [NAME ...]    make the fixtures
"""

import argparse
import json
import math
import sys
import zlib
from pathlib import Path

import numpy

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent / "family_reference"))

import dense_fixtures
import mixture_fixtures
from alibi_families import bloom, falcon, mpt
from gemma_families import gemma, gemma2, gemma3_text
from gpt_families import gpt2, gpt_neo, gpt_neox, gptj, opt, phi
from llama_families import baichuan, llama, mistral, olmo, olmo2, phi3, qwen2, qwen3, stablelm
from mixture_families import mixtral, olmoe, qwen2_moe, qwen3_moe
from storage import DrawnWeights, StoredWeights, read_safetensors, write_safetensors

SEQUENCES, TOKENS = 2, 20
FIXTURES = dense_fixtures.FIXTURES + mixture_fixtures.FIXTURES
FAMILIES = {forward.__name__: forward for forward in (
    baichuan, bloom, falcon, gemma, gemma2, gemma3_text, gpt2, gpt_neo, gpt_neox, gptj, llama, mistral, mixtral, mpt,
    olmo, olmo2, olmoe, opt, phi, phi3, qwen2, qwen2_moe, qwen3, qwen3_moe, stablelm)}


def drawn_ids(name, vocabulary):
    generator = numpy.random.default_rng(zlib.crc32(name.encode()))
    ids = generator.integers(3, vocabulary, (SEQUENCES, TOKENS))
    ids[:, 0] = 1
    return ids


def mean_nll(logits, ids):
    """Over positions 1 to the last."""
    logits = logits[:, :-1]
    shifted = logits - logits.max(-1, keepdims=True)
    log_sums = numpy.log(numpy.exp(shifted).sum(-1))
    targets = numpy.take_along_axis(shifted, ids[:, 1:, None], -1)[..., 0]
    return float((log_sums - targets).mean())


def make(out, name, forward, dtype, config, options=None):
    weights = DrawnWeights(name, dtype, **(options or {}))
    text = config.get("text_config", config)
    ids = drawn_ids(name, text["vocab_size"])
    trace = {}
    logits = forward(text, weights, ids, trace)
    nll = mean_nll(logits, ids)
    folder = out / name
    folder.mkdir(parents=True, exist_ok=True)
    write_safetensors(folder / "model.safetensors", weights.tensors)
    reference = {key: (value, "F32") for key, value in trace.items()}
    reference["logits"] = (logits, "F32")
    reference["input_ids"] = (ids, "I64")
    write_safetensors(folder / "reference.safetensors", reference)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    (folder / "reference.json").write_text(json.dumps({
        "nll_mean": nll,
        "perplexity": math.exp(nll),
        "made by": "independent numpy implementation",
        "source": "tests/data/make_family_fixtures.py, float64",
        "tokens": "two sequences, position 0 is token 1; nll over positions 1..",
    }, indent=2) + "\n")
    size = sum(path.stat().st_size for path in folder.iterdir())
    print(f"{name}: perplexity {math.exp(nll):.2f}, {size / 1024:.0f} KiB")


def check(folder):
    """This implementation on the weights of a fixture that somebody else made: the largest difference over the largest
    magnitude, of each tensor."""
    config = json.loads((folder / "config.json").read_text())
    reference = read_safetensors(folder / "reference.safetensors")
    actual = {}
    weights = StoredWeights(folder)
    actual["logits"] = FAMILIES[config["model_type"]](config, weights, reference.pop("input_ids"), actual)
    differences = {name: float(abs(actual[name] - values).max() / abs(values).max())
                   for name, values in reference.items()}
    worst = max(differences, key=differences.get)
    print(f"{folder.name}: {len(differences)} tensors, largest relative difference {differences[worst]:.1e} ({worst})")
    return differences[worst] < 1e-5


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "families")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--check", type=Path)
    arguments = parser.parse_args()
    if arguments.check:
        agreements = [check(folder) for folder in sorted(arguments.check.iterdir())]
        sys.exit(0 if all(agreements) else 1)
    for fixture in FIXTURES:
        if not arguments.names or fixture[0] in arguments.names:
            make(arguments.out, *fixture)


if __name__ == "__main__":
    main()
