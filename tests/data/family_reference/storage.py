# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and writing safetensors, and a checkpoint's tensors: read from a file, or drawn when they are asked for."""

import json
import struct
import zlib
from pathlib import Path

import numpy

DTYPES = {"F64": numpy.float64, "F32": numpy.float32, "F16": numpy.float16, "I64": numpy.int64, "I32": numpy.int32}


def to_bfloat16(values):
    """The upper halves of float32 values, rounded to the nearest, ties to even."""
    bits = numpy.ascontiguousarray(values, numpy.float32).view(numpy.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(numpy.uint16)


def from_bfloat16(halves):
    return (halves.astype(numpy.uint32) << 16).view(numpy.float32)


def read_safetensors(path):
    data = Path(path).read_bytes()
    header_bytes = struct.unpack("<Q", data[:8])[0]
    tensors = {}
    for name, entry in json.loads(data[8 : 8 + header_bytes]).items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        raw = data[8 + header_bytes + begin : 8 + header_bytes + end]
        if entry["dtype"] == "BF16":
            values = from_bfloat16(numpy.frombuffer(raw, numpy.uint16))
        else:
            values = numpy.frombuffer(raw, DTYPES[entry["dtype"]])
        tensors[name] = values.reshape(entry["shape"])
    return tensors


def write_safetensors(path, tensors):
    """tensors: name -> (values, type as the format calls it)."""
    header = {"__metadata__": {"format": "pt"}}
    parts = []
    offset = 0
    for name, (values, dtype) in sorted(tensors.items()):
        stored = to_bfloat16(values) if dtype == "BF16" else numpy.ascontiguousarray(values, DTYPES[dtype])
        parts.append(stored.tobytes())
        header[name] = {"dtype": dtype, "shape": list(values.shape), "data_offsets": [offset, offset + len(parts[-1])]}
        offset += len(parts[-1])
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    Path(path).write_bytes(struct.pack("<Q", len(text)) + text + b"".join(parts))


class StoredWeights:
    """A checkpoint from a folder, in float64. Checks that every tensor has the shape a model asks for."""

    def __init__(self, folder):
        self.tensors = {}
        for path in Path(folder).glob("model*.safetensors"):
            self.tensors.update(read_safetensors(path))

    def __call__(self, name, *shape):
        values = self.tensors[name]
        if values.shape != shape:
            raise ValueError(f"{name}: stored {values.shape}, asked for {shape}")
        return values.astype(numpy.float64)


class DrawnWeights:
    """A random checkpoint that comes into being as a model asks for its tensors."""

    def __init__(self, seed, dtype, prefix="", renamed=("", ""), norm_center=1.0, norm_spread=0.2):
        self.seed = seed
        self.dtype = dtype
        self.prefix = prefix
        self.renamed = renamed
        self.norm_center = norm_center
        self.norm_spread = norm_spread
        self.tensors = {}

    def __call__(self, name, *shape):
        """The tensor a model calls `name`; in the file its name has the prefix, and a beginning may be another."""
        old, new = self.renamed
        name = self.prefix + (new + name[len(old) :] if name.startswith(old) else name)
        if name not in self.tensors:
            self.tensors[name] = self._drawn(name, shape), self.dtype
        values, dtype = self.tensors[name]
        if values.shape != shape:
            raise ValueError(f"{name}: drawn {values.shape}, asked for {shape}")
        stored = from_bfloat16(to_bfloat16(values)) if dtype == "BF16" else values.astype(DTYPES[dtype])
        return stored.astype(numpy.float64)

    def _drawn(self, name, shape):
        # Each tensor has a generator of its own: the order in which a model asks does not matter.
        generator = numpy.random.default_rng([zlib.crc32(self.seed.encode()), zlib.crc32(name.encode())])
        normal = generator.standard_normal(shape)
        if name.endswith(".bias"):
            return 0.2 * normal
        if len(shape) == 1:
            return self.norm_center + self.norm_spread * normal
        # Maps keep the size of what they are given, and a little more: nothing drowns in the residual stream.
        return normal * (1.3 / numpy.sqrt(shape[-1]))
