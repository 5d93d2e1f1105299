# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Opens with transformers a checkpoint in which affine maps stand in place of decoder blocks.

    model = AutoModelForCausalLM.from_pretrained(folder, trust_remote_code=True)

config.json names the family behind prosector_base_model_type. The blocks that are left are loaded by that family's own
class; the maps of prosector_linear_blocks are then hooked between them: map i makes y = x + weight x + bias of the
residual stream in front of block `before` (behind the last one where `before` is the number of blocks). Without
`weight` it adds the bias alone. The model is the family's own in every other way.
"""

from safetensors.torch import load_file
from torch import nn
from transformers import PretrainedConfig
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING
from transformers.utils import cached_file

MAP_FILE = "prosector_linear.safetensors"


class ProsectorConfig(PretrainedConfig):
    """Reads config.json as the family that it is based on."""

    model_type = "prosector"

    @classmethod
    def from_pretrained(cls, name, **kwargs):
        fields, options = PretrainedConfig.get_config_dict(name, **kwargs)
        fields = dict(fields)
        fields["model_type"] = fields["prosector_base_model_type"]
        return CONFIG_MAPPING[fields["model_type"]].from_dict(fields, **options)


class AffineMap(nn.Module):
    def __init__(self, weight, bias):
        super().__init__()
        self.weight = None if weight is None else nn.Parameter(weight, requires_grad=False)
        self.bias = nn.Parameter(bias, requires_grad=False)

    def forward(self, hidden):
        update = self.bias.float()
        if self.weight is not None:
            update = update + hidden.float() @ self.weight.float().T
        return hidden + update.to(hidden.dtype)


class ProsectorForCausalLM:
    """Makes the family's own model and puts the maps between its blocks."""

    @classmethod
    def register_for_auto_class(cls, auto_class="AutoModelForCausalLM"):
        pass

    @classmethod
    def from_pretrained(cls, name, *args, config=None, **kwargs):
        if config is None:
            config = ProsectorConfig.from_pretrained(name)
        model = MODEL_FOR_CAUSAL_LM_MAPPING[type(config)].from_pretrained(name, *args, config=config, **kwargs)
        place = {key: kwargs[key] for key in ("revision", "cache_dir", "token", "subfolder") if key in kwargs}
        insert_maps(model, load_file(cached_file(name, MAP_FILE, **place)), config.prosector_linear_blocks)
        return model


def insert_maps(model, values, entries):
    count = model.config.num_hidden_layers
    blocks = next(one for one in model.modules() if isinstance(one, nn.ModuleList) and len(one) == count)
    model.prosector_maps = nn.ModuleList()
    for index, entry in enumerate(entries):
        weight = values[f"maps.{index}.weight"] if entry["weight"] else None
        affine = AffineMap(weight, values[f"maps.{index}.bias"])
        model.prosector_maps.append(affine.to(next(model.parameters()).device))
        if entry["before"] < count:
            blocks[entry["before"]].register_forward_pre_hook(in_front(affine), with_kwargs=True)
        else:
            blocks[count - 1].register_forward_hook(behind(affine))


def in_front(affine):
    def hook(block, args, kwargs):
        if args:
            return (affine(args[0]), *args[1:]), kwargs
        return args, {**kwargs, "hidden_states": affine(kwargs["hidden_states"])}

    return hook


def behind(affine):
    def hook(block, args, output):
        return (affine(output[0]), *output[1:]) if isinstance(output, tuple) else affine(output)

    return hook
