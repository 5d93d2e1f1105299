// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dissection_takeaway.h"

#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "ui/shell_line.h"

namespace prosector::ui {

std::optional<Takeaway> takeawayOfScan(const Dissection& dissection, std::string name, const QString& title)
{
    const auto model = dissection.model();
    const auto report = dissection.scan();
    if (!model || !report) {
        return {};
    }
    const Provenance& from = report->scan.provenance;
    std::vector<std::string> words = commandWords({"scan"}, *model, dissection.request(from.edits));
    words.insert(words.end(), {"--out", "scan"});
    Takeaway takeaway;
    takeaway.name = std::move(name);
    takeaway.title = title;
    takeaway.caption = captionText(from, report->scan.tokens);
    takeaway.command = shellLine(words);
    return takeaway;
}

std::optional<Takeaway> takeawayOfEvaluation(const Dissection& dissection, const std::string& command, std::string name,
                                             const QString& title)
{
    const auto model = dissection.model();
    const auto shown = dissection.shown() ? dissection.shown() : dissection.reference();
    if (!model || !shown) {
        return {};
    }
    Takeaway takeaway;
    takeaway.name = std::move(name);
    takeaway.title = title;
    takeaway.caption = captionText(shown->provenance, shown->tokens());
    takeaway.command = shellLine(commandWords({command}, *model, dissection.request(shown->provenance.edits)));
    return takeaway;
}

} // namespace prosector::ui
