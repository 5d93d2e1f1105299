// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/glossary_places.h"

#include <QWidget>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr GlossaryPlace places[] = {
    // Panels.
    {"modelDock", "open-model"},
    {"blockDock", "block"},
    {"editDock", "edit"},
    {"heatmapDock", "linearity"},
    {"spikeDock", "spikes"},
    {"generationDock", "generated-text"},
    {"perplexityDock", "perplexity"},
    {"stopWordDock", "stop-words"},
    {"candidateDock", "super-weights"},
    {"snapshotDock", "snapshot"},
    {"textDock", "token-loss"},
    {"figureDock", "analysis"},
    {"tensorDock", "tensor"},
    {"plannerDock", "pruning-plan"},
    {"logDock", "log"},
    {"glossaryDock", "help"},
    {"tourDock", "help"},
    // Parts of them.
    {"specimenNote", "specimen"},
    {"heatmapCaption", "chance-level"},
    {"predictionChange", "divergence"},
    {"perplexityProvenance", "protocol"},
    {"candidateExplained", "explained"},
    {"candidateInput", "spikes"},
    {"candidateOutput", "spikes"},
    {"scaleSlider", "scale-curve"},
    // The status bar.
    {"referenceLabel", "snapshot"},
    {"textLabel", "token"},
    {"protocolLabel", "protocol"},
    {"statesLabel", "preview"},
    {"progressBar", "preview"},
};

} // namespace

std::span<const GlossaryPlace> glossaryPlaces()
{
    return places;
}

QString glossaryOfPlace(const QWidget* widget)
{
    const auto found = std::ranges::find_if(places, [name = widget->objectName()](const GlossaryPlace& place) {
        return name == QLatin1String(place.objectName);
    });
    return found == std::end(places) ? QString() : QLatin1String(found->entry);
}

} // namespace prosector::ui
