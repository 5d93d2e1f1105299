// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures.h"

#include "ui/dissection.h"

namespace prosector::ui {

Figures::Figures(EngineService* service, Dissection* dissection, QObject* parent)
    : QObject(parent)
{
    connect(service, &EngineService::figureFinished, this, [this](const std::shared_ptr<const Figure>& figure) {
        m_figures[figure->analysis] = figure;
        Q_EMIT changed();
    });
    connect(dissection, &Dissection::modelChanged, this, [this] {
        m_figures.clear();
        Q_EMIT changed();
    });
}

std::shared_ptr<const Figure> Figures::of(const std::string& analysis) const
{
    const auto found = m_figures.find(analysis);
    return found == m_figures.end() ? nullptr : found->second;
}

} // namespace prosector::ui
