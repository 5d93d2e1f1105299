// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures.h"

#include "ui/dissection.h"

namespace prosector::ui {

Figures::Figures(EngineService* service, Dissection* dissection, QObject* parent)
    : QObject(parent)
{
    connect(service, &EngineService::figureFinished, this,
            [this](const std::shared_ptr<const Figure>& figure, const EditList& edits) {
                m_figures[figure->analysis] = {figure, edits};
                Q_EMIT changed();
            });
    const auto forget = [this] {
        m_figures.clear();
        Q_EMIT changed();
    };
    connect(dissection, &Dissection::modelChanged, this, forget);
    connect(dissection, &Dissection::setupChanged, this, forget);
}

std::string Figures::command(const std::string& analysis) const
{
    const auto found = m_commands.find(analysis);
    return found == m_commands.end() ? std::string() : found->second;
}

std::vector<std::string> Figures::all() const
{
    std::vector<std::string> analyses;
    for (const auto& [analysis, figure] : m_figures) {
        analyses.push_back(analysis);
    }
    return analyses;
}

std::shared_ptr<const Figure> Figures::of(const std::string& analysis) const
{
    const auto found = m_figures.find(analysis);
    return found == m_figures.end() ? nullptr : found->second.figure;
}

EditList Figures::editsOf(const std::string& analysis) const
{
    const auto found = m_figures.find(analysis);
    return found == m_figures.end() ? EditList() : found->second.edits;
}

} // namespace prosector::ui
