// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/mixture.h"

#include "core/model/detail/layers.h"

#include <tuple>

namespace prosector {

namespace {

// The experts of each row and its shares in them, both [rows, experts per token].
struct Routing
{
    at::Tensor shares;
    at::Tensor experts;
};

Routing route(const EditedModel& model, std::int64_t layer, const at::Tensor& rows)
{
    const Mixture& mixture = model.spec().mixture;
    const at::Tensor scores = at::softmax(linear(model, {Role::Router, layer}, rows), -1); // [rows, experts]
    Routing routing;
    std::tie(routing.shares, routing.experts) = scores.topk(mixture.expertsPerToken, -1);
    if (mixture.normalized) {
        routing.shares = routing.shares / routing.shares.sum(-1, true);
    }
    return routing;
}

void addExpert(const EditedModel& model, TensorKey down, const Routing& routing, const at::Tensor& rows, Tap* tap,
               at::Tensor& sum)
{
    const at::Tensor places = (routing.experts == down.expert).nonzero(); // [tokens sent to it, 2]
    if (places.size(0) == 0) {
        return;
    }
    const at::Tensor sent = places.select(1, 0).contiguous();
    const at::Tensor inner = mlpInner(model, down, rows.index_select(0, sent));
    const at::Tensor out = linear(model, down, inner);
    if (tap) {
        const Expert expert(down.expert);
        tap->takeExpert(Site::DownIn, expert, sent, inner);
        tap->takeExpert(Site::DownOut, expert, sent, out);
    }
    sum.index_add_(0, sent, out * routing.shares.index({sent, places.select(1, 1)}).unsqueeze(1));
}

} // namespace

at::Tensor runMixture(const EditedModel& model, std::int64_t layer, const at::Tensor& x, Tap* tap)
{
    const Mixture& mixture = model.spec().mixture;
    const at::Tensor rows = x.reshape({-1, x.size(-1)});
    const Routing routing = route(model, layer, rows);
    at::Tensor sum = at::zeros_like(rows);
    for (std::int64_t expert = 0; expert < mixture.experts; ++expert) {
        addExpert(model, {Role::Down, layer, false, expert}, routing, rows, tap, sum);
    }
    at::Tensor result = sum.view(x.sizes());
    if (mixture.sharedIntermediate > 0) {
        const at::Tensor inner = mlpInner(model, {Role::Down, layer}, x);
        const at::Tensor out = linear(model, {Role::Down, layer}, inner);
        if (tap) {
            tap->take(Site::DownIn, inner);
            tap->take(Site::DownOut, out);
        }
        result = result + out * linear(model, {Role::SharedGate, layer}, x).sigmoid();
    }
    return result;
}

} // namespace prosector
