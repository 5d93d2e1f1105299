// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/map_file.h"

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/finite.h"
#include "core/model/detail/stored_values.h"
#include "core/types/error.h"

#include <filesystem>
#include <vector>

namespace prosector {

namespace {

at::Tensor tensorNamed(const std::shared_ptr<const Checkpoint>& checkpoint, const std::string& file,
                       const std::string& name, const std::vector<std::int64_t>& shape)
{
    const StoredTensor* tensor = checkpoint->find(name);
    const Sentence remedy =
        say("Remedy", "Give a file that the analysis affine-map or healing wrote for this model and this span");
    if (!tensor) {
        throw Error(ErrorCode::NotFound, file, say("Error", "holds no tensor %1").with(name), remedy);
    }
    if (tensor->shape != shape || !isFloatingPoint(tensor->dtype)) {
        throw Error(
            ErrorCode::Mismatch, file + ": " + name,
            say("Error",
                "the tensor does not have the shape that a model of width %1 asks for, or no floating-point type")
                .with(shape.front()),
            remedy);
    }
    if (firstNotFinite(*tensor)) {
        throw Error(ErrorCode::Malformed, file + ": " + name, say("Error", "holds a value that is not a finite number"),
                    remedy);
    }
    return toFloat(tensor->dtype, storedValues(*tensor, checkpoint));
}

} // namespace

std::string mapName(const LayerSpan& span, const std::string& part)
{
    std::string blocks = std::to_string(span.first.value());
    if (span.last != span.first) {
        blocks += '-' + std::to_string(span.last.value());
    }
    return "blocks." + blocks + '.' + part;
}

std::shared_ptr<const LinearMap> readMap(const std::string& file, const LayerSpan& span, std::int64_t width)
{
    const std::shared_ptr<const Checkpoint> checkpoint = Checkpoint::open(file);
    const at::Tensor weight = tensorNamed(checkpoint, file, mapName(span, "weight"), {width, width});
    auto map = std::make_shared<LinearMap>();
    map->slope = (weight.t().to(at::kDouble) - at::eye(width, at::kDouble)).to(at::kFloat);
    map->offset = tensorNamed(checkpoint, file, mapName(span, "bias"), {width}).clone();
    map->facts.span = span;
    map->facts.text = file;
    return map;
}

} // namespace prosector
