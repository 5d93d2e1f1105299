// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour_figures.h"

#include "ui/dissection.h"
#include "ui/readings.h"
#include "widgets/number_text.h"

namespace prosector::ui {

namespace {

const QString pending = QStringLiteral("\u2026");

QString perplexity(const std::shared_ptr<const Evaluation>& evaluation)
{
    return evaluation ? widgets::significant(evaluation->perplexity()) : pending;
}

std::shared_ptr<const Evaluation> current(const Dissection& dissection)
{
    return dissection.isStale() ? nullptr : dissection.shown();
}

QString ratio(const Dissection& dissection)
{
    const auto original = dissection.original();
    const auto edited = current(dissection);
    const auto figures = edited ? perplexityFigures(original.get(), edited.get()) : std::nullopt;
    return !figures      ? pending
        : figures->ratio ? widgets::significant(figures->ratio->value, 3)
                         : widgets::significant(1);
}

struct Figure
{
    const char* name;
    QString (*text)(const Dissection&);
};

constexpr Figure figures[] = {
    {"perplexity", [](const Dissection& dissection) { return perplexity(current(dissection)); }},
    {"original", [](const Dissection& dissection) { return perplexity(dissection.original()); }},
    {"ratio", ratio},
    {"layers",
     [](const Dissection& dissection) {
         return dissection.model() ? QString::number(dissection.model()->layers) : pending;
     }},
};

} // namespace

std::vector<std::string> tourFigureNames()
{
    std::vector<std::string> names;
    for (const Figure& figure : figures) {
        names.emplace_back(figure.name);
    }
    return names;
}

QString withTourFigures(const QString& text, const Dissection& dissection)
{
    QString filled = text;
    for (const Figure& figure : figures) {
        filled.replace(QStringLiteral("{%1}").arg(QLatin1String(figure.name)), figure.text(dissection));
    }
    return filled;
}

} // namespace prosector::ui
