// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures.h"

#include "ui/dissection.h"
#include "ui/shell_line.h"

#include <algorithm>
#include <utility>

namespace prosector::ui {

Figures::Figures(EngineService* service, Dissection* dissection, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_dissection(dissection)
{
    connect(service, &EngineService::figureFinished, this,
            [this](const std::shared_ptr<const Figure>& figure, const AnalysisRequest& request) {
                take(Measured{figure, request.run.edits, commandOf(request)});
                Q_EMIT changed();
            });
    const auto forget = [this] {
        m_figures.clear();
        Q_EMIT changed();
    };
    connect(dissection, &Dissection::modelChanged, this, forget);
    connect(dissection, &Dissection::setupChanged, this, forget);
    connect(dissection, &Dissection::sessionOpened, this, [this](const Session& session) { take(session); });
}

void Figures::run(const std::string& analysis, const AnalysisSettings& settings)
{
    if (m_dissection->model()) {
        m_service->analyze({analysis, m_dissection->request(m_dissection->edits()), settings});
    }
}

void Figures::runAndShow(const std::string& analysis, const AnalysisSettings& settings)
{
    Q_EMIT chosen(analysis, settings);
    run(analysis, settings);
}

// Of a request on the open model.
std::string Figures::commandOf(const AnalysisRequest& request) const
{
    std::vector<std::string> words = commandWords({"analyse", request.analysis}, *m_dissection->model(), request.run);
    for (const auto& [name, value] : request.settings) {
        words.insert(words.end(), {"--set", name + '=' + value});
    }
    return shellLine(words);
}

std::string Figures::command(const std::string& analysis) const
{
    const Measured* found = find(analysis);
    return found ? found->command : std::string();
}

std::vector<std::string> Figures::all() const
{
    std::vector<std::string> analyses;
    for (const Measured& each : m_figures) {
        analyses.push_back(each.figure->analysis);
    }
    return analyses;
}

std::shared_ptr<const Figure> Figures::of(const std::string& analysis) const
{
    const Measured* found = find(analysis);
    return found ? found->figure : nullptr;
}

EditList Figures::editsOf(const std::string& analysis) const
{
    const Measured* found = find(analysis);
    return found ? found->edits : EditList();
}

bool Figures::isPresent(const std::string& analysis) const
{
    const Measured* found = find(analysis);
    return found && found->edits == m_dissection->shownEdits();
}

void Figures::save(std::vector<SessionFigure>& session) const
{
    const DissectionSetup& setup = m_dissection->setup();
    for (const Measured& each : m_figures) {
        session.push_back({each.figure, each.edits, setup.evaluationText.name, setup.protocol, each.command});
    }
}

const Figures::Measured* Figures::find(const std::string& analysis) const
{
    const auto found =
        std::ranges::find_if(m_figures, [&](const Measured& each) { return each.figure->analysis == analysis; });
    return found == m_figures.end() ? nullptr : &*found;
}

void Figures::take(Measured measured)
{
    std::erase_if(m_figures, [&](const Measured& each) { return each.figure->analysis == measured.figure->analysis; });
    m_figures.push_back(std::move(measured));
}

void Figures::take(const Session& session)
{
    for (const SessionFigure& each : session.figures) {
        take(Measured{each.figure, each.edits, each.command});
    }
    if (!m_figures.empty()) {
        Q_EMIT changed();
        Q_EMIT restored();
    }
}

} // namespace prosector::ui
