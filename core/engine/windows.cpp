// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/windows.h"

#include "core/types/error.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace prosector {

namespace {

constexpr std::int64_t defaultWindow = 512;

using Ids = std::vector<std::int64_t>;

void resolve(Protocol& protocol, std::int64_t context)
{
    if (protocol.window == 0) {
        const bool takesAll = protocol.kind == ProtocolKind::LmEval || protocol.kind == ProtocolKind::Passages;
        protocol.window = takesAll ? context : std::min(defaultWindow, context);
    }
    if (protocol.window < 2 || protocol.window > context) {
        throw Error(
            ErrorCode::Mismatch, "window",
            say("Error", "a window of %1 tokens does not fit the model's context of %2").with(protocol.window, context),
            say("Remedy", "Choose a window from 2 to %1").with(context));
    }
    if (protocol.kind != ProtocolKind::HuggingFace) {
        protocol.stride = protocol.window;
    } else if (protocol.stride == 0) {
        protocol.stride = std::max<std::int64_t>(1, protocol.window / 2);
    }
    if (protocol.stride < 1 || protocol.stride > protocol.window) {
        throw Error(ErrorCode::Mismatch, "stride",
                    say("Error", "a stride of %1 leaves tokens between windows of %2 unscored")
                        .with(protocol.stride, protocol.window),
                    say("Remedy", "Choose a stride from 1 to %1").with(protocol.window));
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
        // Where windows do not overlap, nothing stands before the first token of one.
        Window next{slice(stream, begin, end), std::max<std::int64_t>(1, scoredUpTo - begin)};
        if (next.scored() > 0) {
            windows.push_back(std::move(next));
        }
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

std::vector<Window> lmEvalWindows(const Ids& text, std::int64_t prefix, std::int64_t window)
{
    Ids stream = text;
    stream.insert(stream.begin(), prefix);
    const auto length = static_cast<std::int64_t>(text.size()); // the stream's last position
    std::vector<Window> windows;
    for (std::int64_t predicted = 0; predicted < length;) {
        const std::int64_t end = std::min(predicted + window, length);
        const std::int64_t begin = std::max<std::int64_t>(0, end - window);
        windows.push_back({slice(stream, begin, end), predicted + 1 - begin, stream[static_cast<std::size_t>(end)]});
        predicted = end;
    }
    return windows;
}

std::vector<Window> onePassage(const Ids& stream, std::int64_t window)
{
    const auto length = static_cast<std::int64_t>(stream.size());
    if (length < 2) {
        return {};
    }
    return {{slice(stream, 0, std::min(window, length))}};
}

// BOS, else the end token: what lm-eval predicts the first token from.
TokenId prefixFor(BosPolicy policy, const TextTokens& text)
{
    if (policy == BosPolicy::No) {
        throw Error(ErrorCode::Mismatch, "bos", say("Error", "lm-eval predicts the first token from a prefix token"),
                    say("Remedy", "Choose a BOS token (--bos auto or yes), or another protocol"));
    }
    const std::optional<TokenId> prefix = text.bos || policy == BosPolicy::Yes ? text.bos : text.eos;
    if (!prefix) {
        throw Error(ErrorCode::Mismatch, "bos",
                    say("Error", "the model's tokenizer has no token to put before the text"),
                    say("Remedy", "Choose a protocol other than lm-eval"));
    }
    return *prefix;
}

std::vector<Window> windowsOf(const Ids& ids, std::optional<std::int64_t> front, const Protocol& protocol)
{
    Ids stream = ids;
    if (front) {
        stream.insert(stream.begin(), *front);
    }
    switch (protocol.kind) {
    case ProtocolKind::BosWindows:
        return bosWindows(ids, front, protocol.window);
    case ProtocolKind::Paper:
        return paperWindows(stream, protocol.window);
    case ProtocolKind::HuggingFace:
        return huggingFaceWindows(stream, protocol.window, protocol.stride);
    case ProtocolKind::LlamaCpp:
        return llamaCppWindows(stream, front, protocol.window);
    case ProtocolKind::LmEval:
        return lmEvalWindows(ids, front.value(), protocol.window);
    case ProtocolKind::Passages:
        return onePassage(stream, protocol.window);
    }
    return {};
}

} // namespace

std::vector<std::int64_t> Window::targets() const
{
    Ids result =
        slice(ids, std::min(firstScored, static_cast<std::int64_t>(ids.size())), static_cast<std::int64_t>(ids.size()));
    if (next) {
        result.push_back(*next);
    }
    return result;
}

std::optional<TokenId> bosFor(BosPolicy policy, std::optional<TokenId> bos, bool addsBos)
{
    if (policy == BosPolicy::No || (policy == BosPolicy::Auto && !addsBos)) {
        return std::nullopt;
    }
    if (!bos) {
        throw Error(ErrorCode::Mismatch, "bos", say("Error", "the model's tokenizer has no BOS token"),
                    say("Remedy", "Choose no BOS token (--bos no)"));
    }
    return bos;
}

WindowPlan planWindows(const TextTokens& text, Protocol protocol, std::int64_t context)
{
    resolve(protocol, context);
    const std::optional<TokenId> token = protocol.kind == ProtocolKind::LmEval
        ? prefixFor(protocol.bos, text)
        : bosFor(protocol.bos, text.bos, text.addsBos);
    const std::optional<std::int64_t> front = token ? std::optional(token->value()) : std::nullopt;
    WindowPlan plan{protocol, front.has_value(), {}, {}};
    std::int64_t available = 0;
    std::int64_t left = protocol.maxTokens > 0 ? protocol.maxTokens : std::numeric_limits<std::int64_t>::max();
    for (const std::vector<TokenId>& passage : text.passages) {
        const auto length = static_cast<std::int64_t>(passage.size());
        const std::int64_t used = std::min(left, length);
        available += length;
        left -= used;
        Ids ids;
        ids.reserve(static_cast<std::size_t>(used));
        for (std::int64_t i = 0; i < used; ++i) {
            ids.push_back(passage[static_cast<std::size_t>(i)].value());
        }
        plan.textTokens.push_back(used);
        std::ranges::move(windowsOf(ids, front, protocol), std::back_inserter(plan.windows));
    }
    if (plan.windows.empty()) {
        throw Error(ErrorCode::NothingToDo, text.name,
                    say("Error", "the text has %1 tokens, which leaves nothing to score under %2 with windows of %3")
                        .with(available, std::string(name(protocol.kind)), protocol.window),
                    say("Remedy", "Use a longer text or a shorter window"));
    }
    return plan;
}

} // namespace prosector
