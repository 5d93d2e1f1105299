// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/generate.h"

#include "core/engine/detail/continuation.h"
#include "core/engine/detail/decoder.h"
#include "core/engine/detail/sampler.h"
#include "core/engine/windows.h"
#include "core/types/error.h"

#include <optional>
#include <vector>

namespace prosector {

namespace {

std::vector<TokenId> promptTokens(const Tokenizer& tokenizer, const GenerationRequest& request)
{
    std::vector<TokenId> ids = tokenizer.encode(request.prompt, SpecialTokens::None);
    if (const std::optional<TokenId> bos = bosFor(request.bos, tokenizer.bos(), tokenizer.addsBos())) {
        ids.insert(ids.begin(), *bos);
    }
    if (ids.empty()) {
        throw Error(ErrorCode::NothingToDo, say("Place", "prompt"),
                    say("Error", "an empty prompt leaves nothing to continue"), say("Remedy", "Write a few words"));
    }
    return ids;
}

} // namespace

std::string continueText(const EditedModel& model, const Tokenizer& tokenizer, const GenerationRequest& request,
                         PromptCache& prompts, Team& team, const TextSoFar& written, const Feedback& feedback)
{
    const std::vector<TokenId> prompt = promptTokens(tokenizer, request);
    const std::int64_t room = model.spec().context - static_cast<std::int64_t>(prompt.size());
    if (room <= 0) {
        throw Error(ErrorCode::Mismatch, say("Place", "prompt"),
                    say("Error", "its %1 tokens leave no room in the model's context of %2")
                        .with(prompt.size(), model.spec().context),
                    say("Remedy", "Shorten the prompt"));
    }
    const std::int64_t most = std::min(request.tokens, room);
    Sampler sampler({request.temperature, request.topK, request.topP}, request.seed);
    Decoder decoder(model, team, &prompts);
    Continuation continuation(tokenizer, prompt);
    std::vector<std::int64_t> unread;
    for (const TokenId id : prompt) {
        unread.push_back(id.value());
    }
    while (continuation.tokens() < most) {
        feedback.report(say("Progress", "generating"),
                        static_cast<double>(continuation.tokens()) / static_cast<double>(request.tokens));
        const at::Tensor logits = decoder.read(unread, feedback).contiguous();
        const TokenId next(sampler.next({logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel())}));
        if (tokenizer.eos() == next) {
            break;
        }
        continuation.add(next);
        unread = {next.value()};
        if (written) {
            written(continuation.completeText());
        }
    }
    return continuation.text();
}

} // namespace prosector
