// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/figure_tables.h"
#include "core/engine/detail/evaluate.h"
#include "core/engine/last_word.h"
#include "core/types/error.h"
#include "core/types/passages.h"
#include "core/types/text_size.h"

#include <optional>
#include <set>
#include <sstream>

namespace prosector {

namespace {

std::vector<std::string> wordsOf(const AnalysisContext& context)
{
    std::istringstream stream(context.settings.word("words"));
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words.empty() ? context.request.watchedWords : words;
}

// The LAMBADA form: each passage without its last word, and the position before that word alone.
std::vector<Window> lastWordWindows(const AnalysisContext& context, Figure& figure)
{
    Text text = context.request.text;
    if (text.passages.empty()) {
        divide(text, {});
    }
    std::vector<std::string_view> passages = text.parts();
    const std::size_t all = passages.size();
    std::erase_if(passages,
                  [](std::string_view passage) { return stripped(passage).find(' ') == std::string_view::npos; });
    if (passages.empty()) {
        throw Error(ErrorCode::NothingToDo, text.name, say("Error", "no passage has two words"),
                    say("Remedy", "Use a text with a passage per line"));
    }
    const Tokenizer& tokenizer = context.model.tokenizer();
    const std::optional<TokenId> front = bosFor(context.request.protocol.bos, tokenizer.bos(), tokenizer.addsBos());
    const auto encode = [&](std::string_view part) { return tokenizer.encode(part, SpecialTokens::None); };
    std::vector<Window> windows =
        planLastWords(passages, text.name, encode, front, context.model.spec().context).windows;
    for (Window& window : windows) {
        // What the model reads ends before the word; of the word its first token alone counts.
        const std::int64_t next = window.targets().front();
        window.ids.resize(static_cast<std::size_t>(window.firstScored));
        window.next = next;
    }
    figure.remarks.push_back(
        say("Figure", "%1 passages without their last words; the mean is over the one position before each")
            .with(windows.size()));
    if (passages.size() < all) {
        figure.remarks.push_back(
            say("Figure", "%1 passages of fewer than two words are left out").with(all - passages.size()));
    }
    return windows;
}

Figure run(const AnalysisContext& context)
{
    const std::vector<WatchedWord> watched = context.model.watched(wordsOf(context));
    if (watched.empty()) {
        throw Error(ErrorCode::NothingToDo, "words", say("Error", "there is no word to watch"),
                    say("Remedy", "Name some, separated by spaces"));
    }
    Figure figure;
    const std::vector<Window> windows =
        context.settings.word("form") == "last-word" ? lastWordWindows(context, figure) : context.plan.windows;
    const auto evaluated = [&](const EditedModel& model) {
        return evaluateWindows(model, windows, watched, context.model.team(), context.feedback);
    };
    const Evaluation before = evaluated(context.model.original());
    const Evaluation after = context.request.edits.empty() ? before : evaluated(context.edited());

    std::vector<std::string> words;
    std::vector<Sentence> several;
    std::vector<double> beforeMeans;
    std::vector<double> afterMeans;
    std::vector<double> ratios;
    std::vector<double> lows;
    std::vector<double> highs;
    std::set<std::int64_t> tokens;
    for (std::size_t i = 0; i < watched.size(); ++i) {
        const Estimate ratio = probabilityRatio(before, after, i);
        words.push_back(watched[i].word);
        several.push_back(watched[i].severalTokens ? say("Figure", "first of several") : say("Figure", "whole word"));
        beforeMeans.push_back(before.meanProbability(before.watched[i]));
        afterMeans.push_back(after.meanProbability(after.watched[i]));
        ratios.push_back(ratio.value);
        lows.push_back(ratio.low);
        highs.push_back(ratio.high);
        tokens.insert(watched[i].token);
    }

    figure.tables = {{"words",
                      say("Figure", "Probabilities of words"),
                      {textColumn("word", say("Figure", "Word"), std::move(words)),
                       numberColumn("before", say("Figure", "Original"), std::move(beforeMeans)),
                       numberColumn("after", say("Figure", "Edited"), std::move(afterMeans)),
                       numberColumn("ratio", say("Figure", "Edited / original"), std::move(ratios)),
                       numberColumn("ratio_low", say("Figure", "95 % interval, low"), std::move(lows)),
                       numberColumn("ratio_high", say("Figure", "95 % interval, high"), std::move(highs)),
                       wordColumn("token", say("Figure", "Token"), several)}},
                     {"mass",
                      say("Figure", "All words together"),
                      {numberColumn("before", say("Figure", "Original"), {before.watchedMass()}),
                       numberColumn("after", say("Figure", "Edited"), {after.watchedMass()})}}};
    figure.plots = {
        {say("Figure", "Mean probability at scored positions"), PlotKind::Bars, "words", "word", {"before", "after"}}};
    if (tokens.size() < watched.size()) {
        figure.remarks.push_back(say("Figure",
                                     "%1 words begin with %2 different tokens: words with the same first token show "
                                     "the same number, which counts once in the sum of all")
                                     .with(watched.size(), tokens.size()));
    }
    if (context.request.edits.empty()) {
        figure.remarks.push_back(say("Figure", "No edits: both sides are the original"));
    }
    return figure;
}

} // namespace

const Analysis& stop_wordsAnalysis()
{
    static const Analysis analysis{
        {"stop-words",
         say("Analysis", "Stop words"),
         say("Analysis",
             "Mean over scored positions of the probability of each word's first token behind a space, original and "
             "edited; the ratio's interval is taken over windows."),
         "The Super Weight",
         {{"words", say("Parameter", "Words"),
           say("Parameter", "Words separated by spaces; empty: the program's list of stop words"), FreeText{}},
          {"form", say("Parameter", "Form"),
           say("Parameter",
               "Every scored position counts, or the one before the last word of each passage (of each line, where "
               "the text has no passages)"),
           Choice{{{"text", say("Choice", "at every position")}, {"last-word", say("Choice", "before last words")}}}}},
         {"word", "before", "after", "ratio", "ratio_low", "ratio_high", "token"},
         30},
        run};
    return analysis;
}

} // namespace prosector
