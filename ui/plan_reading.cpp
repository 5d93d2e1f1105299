// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan_reading.h"

#include "core/types/plan_words.h"
#include "ui/core_text.h"
#include "ui/word_column.h"
#include "widgets/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui::PlanReading)
};

using widgets::concise;
using widgets::significant;

QString curveText(const PlanCurve& curve)
{
    //: A curve of the planner: %1 how blocks are chosen, %2 what is done to them.
    return Words::tr("%1, %2").arg(strategyText(curve.strategy), actionText(curve.action));
}

QString layerText(const std::vector<Layer>& layers)
{
    QStringList numbers;
    for (const Layer layer : layers) {
        numbers.append(QString::number(layer.value()));
    }
    return numbers.join(QStringLiteral(", "));
}

double keyOf(const PlanPoint& point, const Plan& plan, PlanAxis axis)
{
    return axis == PlanAxis::Blocks
        ? static_cast<double>(point.removed())
        : 100 * static_cast<double>(point.cost.parameters) / static_cast<double>(plan.original.cost.parameters);
}

const PlanPoint& pointOf(const Plan& plan, PlanPlace place)
{
    return plan.curves.at(place.curve).points.at(place.point);
}

Column textColumn(const char* name, const QString& title, std::vector<std::string> values)
{
    return {name, title.toStdString(), {}, std::move(values)};
}

Column numberColumn(const std::string& name, const QString& title, const QString& unit, std::vector<double> values)
{
    return {name, title.toStdString(), unit.toStdString(), std::move(values)};
}

Column countColumn(const char* name, const QString& title, std::vector<std::int64_t> values)
{
    return {name, title.toStdString(), {}, std::move(values)};
}

WordCell rankingCell(RankingKind kind)
{
    return {std::string(name(kind)), rankingText(kind).toStdString()};
}

Table pointTable(const Plan& plan)
{
    std::vector<WordCell> strategies;
    std::vector<WordCell> actions;
    std::vector<std::string> layers;
    std::vector<std::int64_t> removed;
    std::vector<std::int64_t> parameters;
    std::vector<std::int64_t> bytes;
    std::vector<double> perplexities;
    std::vector<double> changes;
    std::vector<double> speeds;
    for (const PlanPlace place : placesOf(plan)) {
        const PlanCurve& curve = plan.curves[place.curve];
        const PlanPoint& point = curve.points[place.point];
        strategies.push_back({std::string(name(curve.strategy)), strategyText(curve.strategy).toStdString()});
        actions.push_back({std::string(name(curve.action)), actionText(curve.action).toStdString()});
        removed.push_back(point.removed());
        layers.push_back(layerText(point.layers).toStdString());
        perplexities.push_back(point.perplexity());
        changes.push_back(point.change.value);
        parameters.push_back(point.cost.parameters);
        bytes.push_back(point.cost.fileBytes);
        speeds.push_back(point.cost.tokensPerSecond);
    }
    return {"points",
            Words::tr("Points").toStdString(),
            {wordColumn("strategy", Words::tr("Blocks chosen by").toStdString(), strategies),
             wordColumn("action", Words::tr("Action").toStdString(), actions),
             countColumn("removed", Words::tr("Removed"), std::move(removed)),
             numberColumn("perplexity", Words::tr("Perplexity"), {}, std::move(perplexities)),
             numberColumn("delta_loss", Words::tr("Change in loss"), Words::tr("nats"), std::move(changes)),
             countColumn("parameters", Words::tr("Parameters"), std::move(parameters)),
             countColumn("file_bytes", Words::tr("File (bytes)"), std::move(bytes)),
             numberColumn("tokens_per_second", Words::tr("Tokens per second"), {}, std::move(speeds)),
             textColumn("layers", Words::tr("Blocks"), std::move(layers))}};
}

Table rankingTable(const Plan& plan)
{
    Table table{"rankings", Words::tr("Rankings").toStdString(), {}};
    if (plan.rankings.empty()) {
        return table;
    }
    const std::size_t layers = plan.rankings.front().scores.size();
    std::vector<std::int64_t> numbers;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        numbers.push_back(static_cast<std::int64_t>(layer));
    }
    table.columns.push_back(countColumn("layer", Words::tr("Layer"), std::move(numbers)));
    for (const LayerRanking& ranking : plan.rankings) {
        const bool isPosition = ranking.kind == RankingKind::Sequential || ranking.kind == RankingKind::Reverse;
        const bool isLoss = ranking.kind == RankingKind::LossDropped || ranking.kind == RankingKind::LossLinear;
        if (!isPosition) {
            table.columns.push_back(numberColumn(std::string(name(ranking.kind)), rankingText(ranking.kind),
                                                 isLoss ? Words::tr("nats") : QString(), ranking.scores));
        }
        std::vector<std::int64_t> places(layers);
        for (std::size_t place = 0; place < ranking.order.size(); ++place) {
            places[static_cast<std::size_t>(ranking.order[place])] = static_cast<std::int64_t>(place) + 1;
        }
        const std::string column = "place_" + std::string(name(ranking.kind));
        //: Column of a table: as which block a ranking, %1, removes this one.
        table.columns.push_back(
            countColumn(column.c_str(), Words::tr("Goes as (%1)").arg(rankingText(ranking.kind)), std::move(places)));
    }
    return table;
}

Table foresightTable(const Plan& plan)
{
    std::vector<WordCell> rankings;
    std::vector<double> correlations;
    for (const LayerRanking& ranking : plan.rankings) {
        rankings.push_back(rankingCell(ranking.kind));
        correlations.push_back(ranking.foresight);
    }
    return {"foresight",
            Words::tr("Against measured loss").toStdString(),
            {wordColumn("ranking", Words::tr("Ranking").toStdString(), rankings),
             numberColumn("spearman", Words::tr("Rank correlation with the loss of dropping each block"), {},
                          std::move(correlations))}};
}

Table agreementTable(const Plan& plan)
{
    std::vector<WordCell> rankings;
    std::vector<std::string> ones;
    std::vector<std::string> others;
    std::vector<double> spearmans;
    std::vector<double> kendalls;
    for (const RankingAgreement& agreement : plan.agreements) {
        rankings.push_back(rankingCell(agreement.kind));
        ones.push_back(agreement.oneText);
        others.push_back(agreement.otherText);
        spearmans.push_back(agreement.spearman);
        kendalls.push_back(agreement.kendall);
    }
    return {"agreement",
            Words::tr("Agreement of texts").toStdString(),
            {wordColumn("ranking", Words::tr("Ranking").toStdString(), rankings),
             textColumn("one", Words::tr("One text"), std::move(ones)),
             textColumn("other", Words::tr("Other text"), std::move(others)),
             numberColumn("spearman", Words::tr("Spearman's rho"), {}, std::move(spearmans)),
             numberColumn("kendall", Words::tr("Kendall's tau"), {}, std::move(kendalls))}};
}

} // namespace

QString strategyText(RemovalStrategy strategy)
{
    return coreText(title(strategy));
}

QString strategyHelp(RemovalStrategy strategy)
{
    switch (strategy) {
    case RemovalStrategy::BlockInfluence:
        return Words::tr("The blocks that turn the residual stream least go first (ShortGPT)");
    case RemovalStrategy::Angular:
        return Words::tr("The neighboring blocks between which the residual stream turns least go together");
    case RemovalStrategy::AngularEach:
        return Words::tr("The blocks with the smallest angle between input and output go first");
    case RemovalStrategy::Linearity:
        return Words::tr("The blocks whose update a linear map foretells best, on windows it was not fitted on, go "
                         "first");
    case RemovalStrategy::Magnitude:
        return Words::tr("The blocks whose update is smallest beside their output go first");
    case RemovalStrategy::Sequential:
        return Words::tr("Block 0 goes first");
    case RemovalStrategy::Reverse:
        return Words::tr("The last block goes first");
    case RemovalStrategy::Loss:
        return Words::tr("The blocks that cost the least loss by themselves go first");
    case RemovalStrategy::Greedy:
        return Words::tr("At every step the block goes that then costs the least loss; all of them are tried");
    }
    return {};
}

QString actionText(RemovalAction action)
{
    return coreText(title(action));
}

QString actionHelp(RemovalAction action)
{
    switch (action) {
    case RemovalAction::Drop:
        return Words::tr("The block passes its input on");
    case RemovalAction::Linear:
        return Words::tr("A linear map, fitted on the calibration text, stands in the block's place");
    case RemovalAction::Fold:
        return Words::tr("The block is dropped, and a map that makes up for it is folded into the down projection of "
                         "the block before");
    case RemovalAction::Attention:
        return Words::tr("The attention is dropped, the MLP stays");
    case RemovalAction::Mlp:
        return Words::tr("The MLP is dropped, the attention stays");
    }
    return {};
}

QString rankingText(RankingKind kind)
{
    switch (kind) {
    case RankingKind::BlockInfluence:
        return Words::tr("Block Influence");
    case RankingKind::Angular:
        return Words::tr("Angular distance");
    case RankingKind::RelativeMagnitude:
        return Words::tr("Relative magnitude");
    case RankingKind::Linearity:
        return Words::tr("Linearity of the update, held out");
    case RankingKind::Sequential:
        return Words::tr("From the front");
    case RankingKind::Reverse:
        return Words::tr("From the back");
    case RankingKind::LossDropped:
        return Words::tr("Loss when dropped");
    case RankingKind::LossLinear:
        return Words::tr("Loss when linear");
    }
    return {};
}

std::optional<PlanPlace> PlanChart::placeOf(std::size_t series, std::size_t point) const
{
    return point == 0 ? std::nullopt : std::optional(PlanPlace{curves.at(series), point - 1});
}

PlanChart chartOf(const Plan& plan, PlanAxis axis)
{
    PlanChart chart;
    chart.data.xTitle = axis == PlanAxis::Blocks ? Words::tr("Blocks removed") : Words::tr("Parameters left (%)");
    chart.data.yTitle = Words::tr("Perplexity");
    chart.data.isLogarithmic = true;
    for (std::size_t i = 0; i < plan.curves.size(); ++i) {
        const PlanCurve& curve = plan.curves[i];
        if (curve.points.empty()) {
            continue;
        }
        widgets::ChartSeries series{curveText(curve), {keyOf(plan.original, plan, axis)}, {plan.original.perplexity()}};
        for (const PlanPoint& point : curve.points) {
            series.x.push_back(keyOf(point, plan, axis));
            series.y.push_back(point.perplexity());
        }
        chart.data.series.push_back(std::move(series));
        chart.curves.push_back(i);
    }
    return chart;
}

std::shared_ptr<const Figure> tablesOf(const Plan& plan)
{
    auto figure = std::make_shared<Figure>();
    figure->analysis = "plan";
    figure->tables = {pointTable(plan), rankingTable(plan), foresightTable(plan), agreementTable(plan)};
    return figure;
}

std::vector<PlanPlace> placesOf(const Plan& plan)
{
    std::vector<PlanPlace> places;
    for (std::size_t curve = 0; curve < plan.curves.size(); ++curve) {
        for (std::size_t point = 0; point < plan.curves[curve].points.size(); ++point) {
            places.push_back({curve, point});
        }
    }
    return places;
}

QString pointText(const Plan& plan, PlanPlace place)
{
    const PlanPoint& point = pointOf(plan, place);
    const ModelCost& before = plan.original.cost;
    const ModelCost& after = point.cost;
    const QLocale locale;
    //: %1 a curve such as "Greedy, dropped", %2 a list of layers, %3 and %4 perplexities.
    QString text = Words::tr("%1: blocks %2. Perplexity %3 \u2192 %4.")
                       .arg(curveText(plan.curves[place.curve]), layerText(point.layers),
                            significant(plan.original.perplexity()), significant(point.perplexity()));
    text += u' '
        + Words::tr("Parameters %1 \u2192 %2, file %3 \u2192 %4.")
              .arg(locale.toString(static_cast<qlonglong>(before.parameters)),
                   locale.toString(static_cast<qlonglong>(after.parameters)),
                   locale.formattedDataSize(before.fileBytes), locale.formattedDataSize(after.fileBytes));
    if (!std::isnan(after.tokensPerSecond)) {
        text += u' '
            + Words::tr("Tokens per second %1 \u2192 %2.")
                  .arg(significant(before.tokensPerSecond, 3), significant(after.tokensPerSecond, 3));
    }
    return text;
}

QString stepText(const Plan& plan, PlanPlace place)
{
    const PlanPoint& point = pointOf(plan, place);
    //: An undo step: %1 a curve such as "Greedy, dropped", %2 a number.
    return Words::tr("plan: %1, blocks removed: %2")
        .arg(curveText(plan.curves[place.curve]), QLocale().toString(static_cast<qlonglong>(point.removed())));
}

QString refusalText(const Plan& plan)
{
    QStringList sentences;
    for (const PlanCurve& curve : plan.curves) {
        if (!curve.refusal.empty()) {
            const QString sentence = Words::tr("No curve for %1: %2.").arg(curveText(curve), coreText(curve.refusal));
            sentences.append(sentence);
        }
    }
    return sentences.join(u'\n');
}

} // namespace prosector::ui
