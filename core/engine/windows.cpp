// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/windows.h"

#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

constexpr std::int64_t defaultWindow = 512;

using Ids = std::vector<std::int64_t>;

void resolve(Protocol& protocol, std::int64_t context)
{
    if (protocol.window == 0) {
        protocol.window = std::min(defaultWindow, context);
    }
    if (protocol.window < 2 || protocol.window > context) {
        throw Error(ErrorCode::Mismatch, "window",
                    "a window of " + std::to_string(protocol.window) + " tokens does not fit the model's context of "
                        + std::to_string(context),
                    "Choose a window from 2 to " + std::to_string(context));
    }
    if (protocol.kind != ProtocolKind::HuggingFace) {
        protocol.stride = protocol.window;
    } else if (protocol.stride == 0) {
        protocol.stride = std::max<std::int64_t>(1, protocol.window / 2);
    }
    if (protocol.stride < 1 || protocol.stride > protocol.window) {
        throw Error(ErrorCode::Mismatch, "stride",
                    "a stride of " + std::to_string(protocol.stride) + " leaves tokens between windows of "
                        + std::to_string(protocol.window) + " unscored",
                    "Choose a stride from 1 to " + std::to_string(protocol.window));
    }
}

Ids slice(const Ids& stream, std::int64_t begin, std::int64_t end)
{
    return {stream.begin() + begin, stream.begin() + end};
}

std::vector<Window> bosWindows(const Ids& text, std::optional<std::int64_t> bos, std::int64_t window)
{
    const auto length = static_cast<std::int64_t>(text.size());
    const std::int64_t step = bos ? window - 1 : window;
    std::vector<Window> windows;
    for (std::int64_t begin = 0; begin < length; begin += step) {
        Window next{slice(text, begin, std::min(begin + step, length))};
        if (bos) {
            next.ids.insert(next.ids.begin(), *bos);
        }
        if (next.scored() > 0) {
            windows.push_back(std::move(next));
        }
    }
    return windows;
}

std::vector<Window> paperWindows(const Ids& stream, std::int64_t window)
{
    std::vector<Window> windows;
    for (std::int64_t begin = 0; begin + window <= static_cast<std::int64_t>(stream.size()); begin += window) {
        windows.push_back({slice(stream, begin, begin + window)});
    }
    return windows;
}

std::vector<Window> huggingFaceWindows(const Ids& stream, std::int64_t window, std::int64_t stride)
{
    const auto length = static_cast<std::int64_t>(stream.size());
    std::vector<Window> windows;
    std::int64_t scoredUpTo = 1; // the very first token has nothing before it
    for (std::int64_t begin = 0; scoredUpTo < length; begin += stride) {
        const std::int64_t end = std::min(begin + window, length);
        windows.push_back({slice(stream, begin, end), scoredUpTo - begin});
        scoredUpTo = end;
    }
    return windows;
}

std::vector<Window> llamaCppWindows(const Ids& stream, std::optional<std::int64_t> bos, std::int64_t window)
{
    std::vector<Window> windows = paperWindows(stream, window);
    for (Window& one : windows) {
        if (bos) {
            one.ids.front() = *bos;
        }
        one.firstScored = window / 2 + 1;
    }
    std::erase_if(windows, [](const Window& one) { return one.scored() < 1; });
    return windows;
}

} // namespace

WindowPlan planWindows(const TextTokens& text, Protocol protocol, std::int64_t context)
{
    resolve(protocol, context);
    const bool wantsBos = protocol.bos == BosPolicy::Yes || (protocol.bos == BosPolicy::Auto && text.addsBos);
    if (wantsBos && !text.bos) {
        throw Error(ErrorCode::Mismatch, "bos", "the model's tokenizer has no BOS token", "Choose --bos no");
    }
    const std::optional<std::int64_t> bos = wantsBos ? std::optional(text.bos->value()) : std::nullopt;

    Ids ids;
    ids.reserve(text.ids.size() + 1);
    for (const TokenId id : text.ids) {
        ids.push_back(id.value());
    }
    const auto available = static_cast<std::int64_t>(ids.size());
    if (protocol.maxTokens > 0 && protocol.maxTokens < available) {
        ids.resize(static_cast<std::size_t>(protocol.maxTokens));
    }
    Ids stream = ids;
    if (bos) {
        stream.insert(stream.begin(), *bos);
    }

    WindowPlan plan{protocol, wantsBos, {}};
    switch (protocol.kind) {
    case ProtocolKind::BosWindows:
        plan.windows = bosWindows(ids, bos, protocol.window);
        break;
    case ProtocolKind::Paper:
        plan.windows = paperWindows(stream, protocol.window);
        break;
    case ProtocolKind::HuggingFace:
        plan.windows = huggingFaceWindows(stream, protocol.window, protocol.stride);
        break;
    case ProtocolKind::LlamaCpp:
        plan.windows = llamaCppWindows(stream, bos, protocol.window);
        break;
    }
    if (plan.windows.empty()) {
        throw Error(ErrorCode::NothingToDo, text.name,
                    "the text has " + std::to_string(available) + " tokens, which leaves nothing to score under "
                        + std::string(name(protocol.kind)) + " with windows of " + std::to_string(protocol.window),
                    "Use a longer text or a shorter window");
    }
    return plan;
}

} // namespace prosector
