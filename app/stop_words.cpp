// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stop_words.h"

#include "app/report.h"
#include "core/checkpoint/text_file.h"
#include "core/types/error.h"

#include <sstream>

namespace prosector::app {

std::vector<std::string> readWords(const std::filesystem::path& path)
{
    std::vector<std::string> words;
    std::istringstream lines(readTextFile(path).bytes);
    for (std::string line; std::getline(lines, line);) {
        line.erase(line.find_last_not_of(" \t\r") + 1);
        line.erase(0, line.find_first_not_of(" \t"));
        if (!line.empty()) {
            words.push_back(line);
        }
    }
    if (words.empty()) {
        throw Error(ErrorCode::NothingToDo, path.string(), "there are no words in it", "Write one word on each line");
    }
    return words;
}

std::vector<WordChange> wordChanges(const Evaluation& before, const Evaluation& after)
{
    std::vector<WordChange> changes;
    for (std::size_t i = 0; i < before.watched.size(); ++i) {
        const WatchedWord& word = before.watched[i];
        changes.push_back({word.word, word.token, word.severalTokens, before.meanProbability(word),
                           after.meanProbability(after.watched.at(i)), probabilityRatio(before, after, i)});
    }
    return changes;
}

std::string wordTable(const Evaluation& before, const Evaluation& after)
{
    TextTable table({"word", "before", "after", "ratio", "95 % interval"});
    bool anySeveral = false;
    for (const WordChange& word : wordChanges(before, after)) {
        anySeveral = anySeveral || word.severalTokens;
        table.addRow({word.word + (word.severalTokens ? " *" : ""), shown(word.before), shown(word.after),
                      shown(word.ratio.value), shownInterval(word.ratio.low, word.ratio.high)});
    }
    table.addRow({"all", shown(before.watchedMass()), shown(after.watchedMass())});
    return table.text() + (anySeveral ? "* several tokens: the probability is that of the first one\n" : "");
}

} // namespace prosector::app
