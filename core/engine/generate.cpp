// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/generate.h"

#include "core/engine/detail/run.h"
#include "core/types/error.h"

#include <random>
#include <vector>

namespace prosector {

namespace {

// The logits behind the last token of a single window: [vocabulary].
class LastLogits : public RunObserver
{
public:
    explicit LastLogits(const EditedModel& model)
        : m_head(model)
    {
    }

    void finished(const WindowGroup&, const at::Tensor& input) override
    {
        m_logits = m_head.logits(input[0].narrow(0, input.size(1) - 1, 1))[0];
    }

    const at::Tensor& logits() const { return m_logits; }

private:
    LogitHead m_head;
    at::Tensor m_logits;
};

std::int64_t chosen(const at::Tensor& logits, double temperature, std::mt19937_64& random)
{
    if (temperature <= 0) {
        return logits.argmax().item<std::int64_t>();
    }
    const at::Tensor probabilities = at::softmax(logits.to(at::kDouble) / temperature, 0).contiguous();
    const double* begin = probabilities.data_ptr<double>();
    std::discrete_distribution<std::int64_t> distribution(begin, begin + probabilities.size(0));
    return distribution(random);
}

std::vector<TokenId> promptTokens(const Tokenizer& tokenizer, const GenerationRequest& request)
{
    std::vector<TokenId> ids = tokenizer.encode(request.prompt, SpecialTokens::None);
    const bool wantsBos = request.bos == BosPolicy::Yes || (request.bos == BosPolicy::Auto && tokenizer.addsBos());
    if (wantsBos && !tokenizer.bos()) {
        throw Error(ErrorCode::Mismatch, "bos", "the model's tokenizer has no BOS token", "Choose --bos no");
    }
    if (wantsBos) {
        ids.insert(ids.begin(), *tokenizer.bos());
    }
    if (ids.empty()) {
        throw Error(ErrorCode::NothingToDo, "prompt", "an empty prompt leaves nothing to continue",
                    "Write a few words");
    }
    return ids;
}

} // namespace

std::string continueText(const EditedModel& model, const Tokenizer& tokenizer, const GenerationRequest& request,
                         Team& team, const Feedback& feedback)
{
    std::vector<TokenId> ids = promptTokens(tokenizer, request);
    const std::size_t promptSize = ids.size();
    if (static_cast<std::int64_t>(promptSize) >= model.spec().context) {
        throw Error(ErrorCode::Mismatch, "prompt",
                    "its " + std::to_string(promptSize) + " tokens leave no room in the model's context of "
                        + std::to_string(model.spec().context),
                    "Shorten the prompt");
    }
    std::mt19937_64 random(request.seed);
    while (static_cast<std::int64_t>(ids.size() - promptSize) < request.tokens
           && static_cast<std::int64_t>(ids.size()) < model.spec().context) {
        feedback.report("generating",
                        static_cast<double>(ids.size() - promptSize) / static_cast<double>(request.tokens));
        Window window;
        for (const TokenId id : ids) {
            window.ids.push_back(id.value());
        }
        LastLogits last(model);
        runLayerMajor(model, {&window, 1}, last, team, feedback.silent(), {{}, true, {}});
        const TokenId next(chosen(last.logits(), request.temperature, random));
        if (tokenizer.eos() == next) {
            break;
        }
        ids.push_back(next);
    }
    // A token's text depends on what stands before it: the whole is decoded, and the prompt's part taken off.
    const std::span all(ids);
    const std::string prompt = tokenizer.decode(all.first(promptSize));
    const std::string whole = tokenizer.decode(all);
    return whole.starts_with(prompt) ? whole.substr(prompt.size()) : tokenizer.decode(all.subspan(promptSize));
}

} // namespace prosector
