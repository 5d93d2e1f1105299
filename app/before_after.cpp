// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/before_after.h"

#include "app/model_run.h"
#include "app/stop_words.h"
#include "core/types/csv.h"

#include <cmath>
#include <vector>

namespace prosector::app {

namespace {

constexpr std::size_t wordsShown = 10;

struct Row
{
    std::string measure;
    double before = 0;
    double after = 0;
    Estimate ratio; // after over before
};

std::vector<Row> rowsOf(const Evaluation& before, const Evaluation& after)
{
    const Estimate change = lossDifference(before, after);
    std::vector<Row> rows{{"perplexity",
                           before.perplexity(),
                           after.perplexity(),
                           {std::exp(change.value), std::exp(change.low), std::exp(change.high)}}};
    for (const WordChange& word : wordChanges(before, after)) {
        if (rows.size() > wordsShown) {
            break;
        }
        rows.push_back({"probability of \"" + word.word + '"', word.before, word.after, word.ratio});
    }
    return rows;
}

} // namespace

Json beforeAfterJson(const Evaluation& before, const Evaluation& after)
{
    Json json;
    putProvenance(json, after.provenance);
    json["rows"] = Json::array();
    for (const Row& row : rowsOf(before, after)) {
        Json entry;
        entry["measure"] = row.measure;
        putNumber(entry, "before", row.before);
        putNumber(entry, "after", row.after);
        putNumber(entry, "ratio", row.ratio.value);
        putInterval(entry, "interval", row.ratio.low, row.ratio.high);
        json["rows"].push_back(std::move(entry));
    }
    return json;
}

std::string beforeAfterText(const Evaluation& before, const Evaluation& after)
{
    TextTable table({"", "before", "after", "ratio", "95 % interval"});
    for (const Row& row : rowsOf(before, after)) {
        table.addRow({row.measure, shown(row.before), shown(row.after), shown(row.ratio.value),
                      shownInterval(row.ratio.low, row.ratio.high)});
    }
    return provenanceText(after.provenance) + table.text();
}

std::string beforeAfterCsv(const Evaluation& before, const Evaluation& after)
{
    std::string text = "measure,before,after,ratio,ratio_low,ratio_high\n";
    for (const Row& row : rowsOf(before, after)) {
        text += csvCell(row.measure);
        for (const double value : {row.before, row.after, row.ratio.value, row.ratio.low, row.ratio.high}) {
            text += ',' + csvCell(value);
        }
        text += '\n';
    }
    return text;
}

} // namespace prosector::app
