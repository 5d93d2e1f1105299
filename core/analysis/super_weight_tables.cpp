// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/super_weight_tables.h"

#include "core/analysis/detail/figure_tables.h"
#include "core/analysis/detail/spike_scores.h"
#include "core/analysis/detail/table_rows.h"

#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace prosector {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
// A stored weight is the published one where they differ by no more than rounding to bfloat16 does.
constexpr double roundingOfValues = 1.0 / 128;

std::int64_t expertOf(const MatrixPlace& place)
{
    return place.expert ? place.expert->value() : -1;
}

void addScores(TableRows& rows, const EditedModel& model, TensorKey down, SpikeForm form)
{
    const TensorKey gate{Role::Gate, down.layer, false, down.expert};
    const TensorKey up{Role::Up, down.layer, false, down.expert};
    if (!model.has(gate) || !model.has(down)) {
        return;
    }
    const at::Tensor scores =
        spikeScores(model.weight(gate).cpu(), model.weight(up).cpu(), model.weight(down).cpu(), form);
    const auto [largest, row] = scores.max(0);
    const at::Tensor ordered = std::get<0>(scores.sort());
    const std::int64_t count = scores.size(0);
    const double median =
        (ordered[(count - 1) / 2].item<double>() + ordered[count / 2].item<double>()) / 2; // of an even number, both
    const double top = largest.item<double>();
    rows.add({down.layer, down.expert, row.item<std::int64_t>(), top, median, median > 0 ? top / median : unknown});
}

} // namespace

std::string nameOf(const WeightCoordinate& at)
{
    const std::string expert = at.place.expert ? '.' + std::to_string(at.place.expert->value()) : std::string();
    return std::to_string(at.place.layer.value()) + expert + '[' + std::to_string(at.row.value()) + ", "
        + std::to_string(at.column.value()) + ']';
}

Table candidateTable(const std::vector<FoundSuperWeight>& found, const std::vector<SuperWeightCheck>& checks)
{
    TableRows rows("candidates", say("Figure", "Candidates"),
                   {countHead("layer", say("Figure", "Layer")),
                    countHead("row", say("Figure", "Row (output)")),
                    countHead("col", say("Figure", "Column (input)")),
                    numberHead("value", say("Figure", "Weight")),
                    numberHead("input", say("Figure", "Input")),
                    numberHead("output", say("Figure", "Output")),
                    numberHead("explained", say("Figure", "Share of the output explained")),
                    numberHead("delta_loss", say("Figure", "Zeroed"), say("Unit", "nats")),
                    numberHead("delta_loss_random", say("Figure", "Control"), say("Unit", "nats")),
                    numberHead("delta_low", say("Figure", "Zeroed, 95 % low"), say("Unit", "nats")),
                    numberHead("delta_high", say("Figure", "Zeroed, 95 % high"), say("Unit", "nats")),
                    numberHead("random_low", say("Figure", "Control, 95 % low"), say("Unit", "nats")),
                    numberHead("random_high", say("Figure", "Control, 95 % high"), say("Unit", "nats")),
                    countHead("random_row", say("Figure", "Control's row")),
                    countHead("random_col", say("Figure", "Control's column")),
                    numberHead("random_value", say("Figure", "Control's weight")),
                    numberHead("recovered", say("Figure", "Recovered by keeping the super activation")),
                    countHead("expert", say("Figure", "Expert")),
                    countHead("round", say("Figure", "Round")),
                    countHead("token", say("Figure", "Token position")),
                    textHead("weight", say("Figure", "Weight"))});
    for (std::size_t i = 0; i < found.size(); ++i) {
        const SuperWeightCandidate& one = found[i].candidate;
        SuperWeightCheck check{{unknown, unknown, unknown}, {}, {unknown, unknown, unknown}, unknown};
        check.control.value = unknown;
        check.control.at = {one.at.place, Channel(-1), Channel(-1)};
        if (i < checks.size()) {
            check = checks[i];
        }
        rows.add({one.at.place.layer.value(),
                  one.at.row.value(),
                  one.at.column.value(),
                  one.value,
                  one.input,
                  one.output,
                  one.explained,
                  check.zeroed.value,
                  check.controlled.value,
                  check.zeroed.low,
                  check.zeroed.high,
                  check.controlled.low,
                  check.controlled.high,
                  check.control.at.row.value(),
                  check.control.at.column.value(),
                  check.control.value,
                  check.recovered,
                  expertOf(one.at.place),
                  found[i].round,
                  one.token.value(),
                  nameOf(one.at)});
    }
    return rows.take();
}

Table spikeTable(const std::vector<SuperWeightCandidate>& layers)
{
    TableRows rows("spikes", say("Figure", "Largest magnitudes around the down projections"),
                   {countHead("layer", say("Figure", "Layer")), numberHead("input", say("Figure", "Input")),
                    numberHead("output", say("Figure", "Output")), countHead("row", say("Figure", "Output's channel")),
                    countHead("col", say("Figure", "Input's channel")),
                    numberHead("explained", say("Figure", "Share of the output explained"))});
    for (const SuperWeightCandidate& layer : layers) {
        rows.add({layer.at.place.layer.value(), std::abs(layer.input), std::abs(layer.output), layer.at.row.value(),
                  layer.at.column.value(), layer.explained});
    }
    return rows.take();
}

Table scoreTable(const AnalysisContext& context)
{
    TableRows rows("weight_scores", say("Figure", "What the weights alone say"),
                   {countHead("layer", say("Figure", "Layer")), countHead("expert", say("Figure", "Expert")),
                    countHead("row", say("Figure", "Strongest channel")),
                    numberHead("score", say("Figure", "Its score")),
                    numberHead("median", say("Figure", "Median of channels")),
                    numberHead("ratio", say("Figure", "Score over median"))});
    const std::string& form = context.settings.word("score");
    if (form != "none") {
        const EditedModel model = context.edited();
        const Mixture& mixture = context.model.spec().mixture;
        for (std::int64_t layer = 0; layer < context.layers(); ++layer) {
            const std::int64_t experts = mixture.isAt(layer) ? mixture.experts : 0;
            const Weights::BlockUse use(model.original(), Layer(layer), false);
            for (std::int64_t expert = TensorKey::noExpert; expert < experts; ++expert) {
                context.feedback.throwIfCancelled();
                addScores(rows, model, {Role::Down, layer, false, expert},
                          form == "exact" ? SpikeForm::Exact : SpikeForm::Diagonal);
            }
        }
    }
    return rows.take();
}

Table jointTable(EditCosts& costs, const std::vector<FoundSuperWeight>& found,
                 const std::vector<SuperWeightCheck>& checks)
{
    TableRows rows("joint", say("Figure", "Zeroed together"),
                   {textHead("weights", say("Figure", "Weights")),
                    countHead("count", say("Figure", "Number of weights")),
                    numberHead("delta_loss", say("Figure", "Change in loss"), say("Unit", "nats")),
                    numberHead("delta_low", say("Figure", "95 % low"), say("Unit", "nats")),
                    numberHead("delta_high", say("Figure", "95 % high"), say("Unit", "nats")),
                    numberHead("sum_of_single", say("Figure", "Sum of the single changes"), say("Unit", "nats"))});
    std::map<std::tuple<MatrixPlace, Channel>, std::vector<std::size_t>> inputs;
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const WeightCoordinate& at = found[i].candidate.at;
        inputs[{at.place, at.column}].push_back(i);
        all.push_back(i);
    }
    const auto add = [&](const Sentence& name, const std::vector<std::size_t>& members) {
        EditList edits;
        double sum = 0;
        for (const std::size_t member : members) {
            edits.push_back(ZeroWeight{found[member].candidate.at});
            sum += checks[member].zeroed.value;
        }
        const Estimate joint = members.size() == 1 ? checks[members.front()].zeroed : costs.change(edits);
        rows.add({name, static_cast<std::int64_t>(members.size()), joint.value, joint.low, joint.high, sum});
    };
    for (const auto& [input, members] : inputs) {
        const auto& [place, column] = input;
        add(place.expert ? say("Figure", "layer %1, expert %2, column %3")
                               .with(place.layer.value(), place.expert->value(), column.value())
                         : say("Figure", "layer %1, column %2").with(place.layer.value(), column.value()),
            members);
    }
    if (inputs.size() > 1) {
        add(say("Figure", "all"), all);
    }
    return rows.take();
}

Table publishedTable(const OpenModel& model, const std::vector<PublishedSuperWeights>& published)
{
    TableRows rows("published", say("Figure", "Published super weights of a model of this shape"),
                   {countHead("layer", say("Figure", "Layer")), countHead("row", say("Figure", "Row (output)")),
                    countHead("col", say("Figure", "Column (input)")),
                    numberHead("value", say("Figure", "Weight here")),
                    numberHead("published_value", say("Figure", "Weight as published")),
                    textHead("agrees", say("Figure", "Agrees")), textHead("model", say("Figure", "Model")),
                    textHead("source", say("Figure", "Source")), textHead("note", say("Figure", "Note"))});
    for (const PublishedSuperWeights& entry : published) {
        for (const PublishedWeight& weight :
             entry.isAbout(*model.facts()) ? entry.weights : std::vector<PublishedWeight>()) {
            if (!model.model().weights().has(keyOf(weight.at.place))) {
                continue; // a mixture, whose down projections belong to experts
            }
            const at::Tensor row = at::tensor({weight.at.row.value()}, at::kLong);
            const double here =
                model.model().weights().rows(keyOf(weight.at.place), row)[0][weight.at.column.value()].item<double>();
            const double there = weight.value.value_or(unknown);
            const bool isSame = std::abs(here - there) <= roundingOfValues * std::abs(there);
            rows.add({weight.at.place.layer.value(), weight.at.row.value(), weight.at.column.value(), here, there,
                      !weight.value ? say("Figure", "not published")
                          : isSame  ? say("Figure", "yes")
                                    : say("Figure", "no: another model"),
                      entry.model, entry.source, entry.note});
        }
    }
    return rows.take();
}

} // namespace prosector
