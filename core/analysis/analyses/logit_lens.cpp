// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/window_states.h"
#include "core/analysis/lens.h"
#include "core/model/detail/layers.h"
#include "core/types/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace prosector {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
// Logits that exist at one time, of one layer: about 32 MB.
constexpr std::int64_t logitsAtOnce = 8 << 20;

const Window& chosenWindow(const AnalysisContext& context)
{
    const auto number = static_cast<std::size_t>(context.settings.integer("window"));
    const std::vector<Window>& windows = context.plan.windows;
    if (number >= windows.size()) {
        throw Error(ErrorCode::Usage, "window", say("Error", "the text has no window %1").with(number),
                    say("Remedy", "Choose one from 0 to %1").with(windows.size() - 1));
    }
    const std::int64_t from = context.settings.integer("from");
    if (from >= static_cast<std::int64_t>(windows[number].ids.size())) {
        throw Error(ErrorCode::Usage, "from", say("Error", "the window has no position %1").with(from),
                    say("Remedy", "Choose one from 0 to %1").with(windows[number].ids.size() - 1));
    }
    return windows[number];
}

// What the head reads of a state: with the final norm, whose statistics are the state's own, or without it.
at::Tensor lensInput(const EditedModel& model, const at::Tensor& kept, bool isNormed)
{
    const at::Tensor state = kept.to(model.device());
    if (isNormed) {
        return headInput(model, state)[0];
    }
    return (model.has({Role::ProjectOut}) ? linear(model, {Role::ProjectOut}, state) : state)[0];
}

// The states of one window before the head, by layer; layer -1 is what enters the first block.
std::map<std::int64_t, at::Tensor> lensStates(const AnalysisContext& context, const WindowStates& states)
{
    const bool isBlock = context.settings.word("position") == "block";
    std::map<std::int64_t, at::Tensor> result;
    for (std::int64_t layer = isBlock ? -1 : 0; layer < context.layers(); ++layer) {
        if (const at::Tensor& state = isBlock ? states.stream(layer + 1) : states.middle(layer); state.defined()) {
            result.emplace(layer, state);
        }
    }
    return result;
}

std::optional<std::int64_t> targetAt(const Window& window, std::int64_t position)
{
    const auto next = static_cast<std::size_t>(position) + 1;
    return next < window.ids.size() ? std::optional(window.ids[next]) : window.next;
}

std::vector<double> wideRow(const at::Tensor& logits, std::int64_t row)
{
    const at::Tensor values = logits[row].cpu().to(at::kDouble).contiguous();
    return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

// The readings of all layers at the visible positions: layers one after another, for a few positions at a time, so
// that neither the text's nor the layers' logits ever exist together.
class Lens
{
public:
    using Readings = std::map<std::int64_t, std::vector<LensReading>>; // by layer, of each visible position

    Lens(const AnalysisContext& context, const EditedModel& model, const Window& window)
        : m_context(context)
        , m_model(model)
        , m_head(model)
        , m_window(window)
        , m_from(context.settings.integer("from"))
        , m_count(std::min(context.settings.integer("tokens"), static_cast<std::int64_t>(window.ids.size()) - m_from))
    {
    }

    std::int64_t from() const { return m_from; }

    Readings read(const WindowStates& states)
    {
        const bool isNormed = m_context.settings.word("norm") == "yes";
        std::map<std::int64_t, at::Tensor> inputs;
        for (const auto& [layer, state] : lensStates(m_context, states)) {
            inputs.emplace(layer, visible(lensInput(m_model, state, isNormed)));
        }
        const at::Tensor final = visible(lensInput(m_model, states.stream(m_context.layers()), true));
        const std::int64_t most = std::max<std::int64_t>(1, logitsAtOnce / m_head.vocabulary());
        Readings readings;
        for (std::int64_t begin = 0; begin < m_count; begin += most) {
            const std::int64_t count = std::min(most, m_count - begin);
            readChunk(inputs, final, begin, count, readings);
        }
        return readings;
    }

private:
    at::Tensor visible(const at::Tensor& input) const { return input.narrow(0, m_from, m_count); }

    void readChunk(const std::map<std::int64_t, at::Tensor>& inputs, const at::Tensor& final, std::int64_t begin,
                   std::int64_t count, Readings& readings)
    {
        const at::Tensor finalLogits = m_head.logits(final.narrow(0, begin, count));
        std::vector<std::vector<double>> finals;
        for (std::int64_t row = 0; row < count; ++row) {
            finals.push_back(logProbabilities(wideRow(finalLogits, row)));
        }
        for (const auto& [layer, input] : inputs) {
            m_context.feedback.throwIfCancelled();
            const at::Tensor logits = m_head.logits(input.narrow(0, begin, count));
            for (std::int64_t row = 0; row < count; ++row) {
                readings[layer].push_back(readLens(wideRow(logits, row), targetAt(m_window, m_from + begin + row),
                                                   finals[static_cast<std::size_t>(row)]));
            }
        }
    }

    const AnalysisContext& m_context;
    const EditedModel& m_model;
    LogitHead m_head;
    const Window& m_window;
    std::int64_t m_from;
    std::int64_t m_count; // visible positions
};

Table tokenTable(const AnalysisContext& context, const Window& window, std::int64_t from,
                 const Lens::Readings& readings)
{
    TableRows rows("tokens", say("Figure", "Every layer at every token"),
                   {countHead("layer", say("Figure", "Layer")), countHead("position", say("Figure", "Position")),
                    textHead("token", say("Figure", "Token")), textHead("target", say("Figure", "Next token")),
                    textHead("prediction", say("Figure", "Likeliest")),
                    numberHead("probability", say("Figure", "Its probability")),
                    numberHead("rank", say("Figure", "Rank of the next token")),
                    numberHead("cross_entropy", say("Figure", "Cross-entropy to the next token"), say("Unit", "nats")),
                    numberHead("kl", say("Figure", "Divergence from the final prediction"), say("Unit", "nats")),
                    numberHead("entropy", say("Figure", "Entropy"), say("Unit", "nats")),
                    numberHead("confidence_loss", say("Figure", "-log of the likeliest"), say("Unit", "nats"))});
    const Tokenizer& tokenizer = context.model.tokenizer();
    for (const auto& [layer, positions] : readings) {
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const LensReading& one = positions[i];
            const std::int64_t position = from + static_cast<std::int64_t>(i);
            const std::optional<std::int64_t> target = targetAt(window, position);
            rows.add({layer, position, tokenizer.piece(TokenId(window.ids[static_cast<std::size_t>(position)])),
                      target ? tokenizer.piece(TokenId(*target)) : std::string(), tokenizer.piece(TokenId(one.top)),
                      one.topProbability, one.rank, one.crossEntropy, one.divergence, one.entropy, one.confidenceLoss});
        }
    }
    return rows.take();
}

// Over the visible positions that have a next token.
Table layerTable(const Lens::Readings& readings)
{
    TableRows rows("layers", say("Figure", "Means over the shown tokens"),
                   {countHead("layer", say("Figure", "Layer")),
                    numberHead("cross_entropy", say("Figure", "Cross-entropy"), say("Unit", "nats")),
                    numberHead("kl", say("Figure", "Divergence from the final prediction"), say("Unit", "nats")),
                    numberHead("entropy", say("Figure", "Entropy"), say("Unit", "nats")),
                    numberHead("same_top", say("Figure", "Share whose likeliest token is the last layer's"))});
    for (const auto& [layer, positions] : readings) {
        double crossEntropy = 0;
        double divergence = 0;
        double entropy = 0;
        double same = 0;
        double targets = 0;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const LensReading& one = positions[i];
            divergence += one.divergence;
            entropy += one.entropy;
            same += one.top == readings.rbegin()->second[i].top ? 1 : 0;
            if (!std::isnan(one.crossEntropy)) {
                crossEntropy += one.crossEntropy;
                targets += 1;
            }
        }
        const auto count = static_cast<double>(positions.size());
        rows.add(
            {layer, targets > 0 ? crossEntropy / targets : unknown, divergence / count, entropy / count, same / count});
    }
    return rows.take();
}

Plot heatmap(Sentence title, std::string value, bool isLogarithmic = false)
{
    Plot plot{std::move(title), PlotKind::Heatmap, "tokens", "position", {"layer"}, std::move(value), "token"};
    plot.isLogarithmic = isLogarithmic;
    plot.group = "prediction"; // what the layer would say stands in the cell
    return plot;
}

Figure run(const AnalysisContext& context)
{
    const bool isBlock = context.settings.word("position") == "block";
    if (!isBlock && context.model.spec().parallel) {
        throw Error(ErrorCode::Unsupported, "position",
                    say("Error", "attention and MLP of this model run side by side: there is no state between them"),
                    say("Remedy", "Set position to block"));
    }
    const Window& window = chosenWindow(context);
    const EditedModel model = context.edited();
    WindowStates states(context.layers());
    runLayerMajor(model, std::span(&window, 1), states, context.model.team(), context.feedback,
                  {say("Progress", "reading the states"), true, Layer(context.layers() - 1)});
    Lens lens(context, model, window);
    const Lens::Readings readings = lens.read(states);
    if (readings.empty()) {
        throw Error(ErrorCode::NothingToDo, "position",
                    say("Error", "no block has a state between its attention and its MLP"),
                    say("Remedy", "Set position to block, or switch off the edits that replace the blocks"));
    }
    Figure figure;
    figure.tables = {tokenTable(context, window, lens.from(), readings), layerTable(readings)};
    figure.plots = {// Early states of a window's first token are far from anything that the head knows.
                    heatmap(say("Figure", "Cross-entropy to the next token"), "cross_entropy", true),
                    heatmap(say("Figure", "Divergence from the final prediction"), "kl", true),
                    heatmap(say("Figure", "Entropy"), "entropy"),
                    heatmap(say("Figure", "Probability of the likeliest token"), "probability"),
                    {say("Figure", "Means over the shown tokens"),
                     PlotKind::Lines,
                     "layers",
                     "layer",
                     {"cross_entropy", "kl", "entropy"}}};
    figure.remarks.push_back(
        isBlock ? say("Figure", "Layer -1 is what enters the first block; the others are what leaves each block")
                : say("Figure", "Each layer is the state between its attention and its MLP"));
    figure.remarks.push_back(context.settings.word("norm") == "yes"
                                 ? say("Figure", "The final norm takes its statistics from each layer's own state")
                                 : say("Figure",
                                       "Without the final norm states of early layers have another scale than the head "
                                       "expects; the final prediction is the model's own, with its norm"));
    figure.remarks.push_back(
        say("Figure",
            "LLM-Microscope's \"loss\" is confidence_loss: it asks how sure a layer is, not whether it is right"));
    return figure;
}

} // namespace

const Analysis& logit_lensAnalysis()
{
    static const Analysis analysis{
        {"logit-lens",
         say("Analysis", "Logit lens"),
         say("Analysis",
             "The head applied to the residual stream after each block: what the model would say if it ended there."),
         "nostalgebraist 2020; LLM-Microscope (arXiv 2502.15007)",
         {{"window", say("Parameter", "Window"), say("Parameter", "Of the text, from 0"),
           IntegerRange{0, 0, std::int64_t(1) << 30}},
          {"from", say("Parameter", "First token"), say("Parameter", "Position in the window"),
           IntegerRange{0, 0, std::int64_t(1) << 30}},
          {"tokens", say("Parameter", "Tokens"), say("Parameter", "How many are shown"), IntegerRange{32, 1, 4096}},
          {"norm", say("Parameter", "Final norm"), say("Parameter", "Whether the state passes the final norm first"),
           Choice{{{"yes", say("Choice", "yes")}, {"no", say("Choice", "no")}}}},
          {"position", say("Parameter", "Position"), say("Parameter", "Which states are read out"),
           Choice{{{"block", say("Choice", "behind each block")},
                   {"attention", say("Choice", "between attention and MLP")}}}}},
         {"layer", "position", "token", "target", "prediction", "probability", "rank", "cross_entropy", "kl",
          "entropy"},
         4},
        run};
    return analysis;
}

} // namespace prosector
