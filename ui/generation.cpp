// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/generation.h"

#include "ui/dissection.h"

#include <algorithm>

namespace prosector::ui {

Generation::Generation(EngineService* service, Dissection* dissection, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_dissection(dissection)
{
    connect(service, &EngineService::textGrew, this,
            [this](const std::shared_ptr<const GeneratedText>& text) { grow(*text); });
    connect(service, &EngineService::textGenerated, this,
            [this](const std::shared_ptr<const GeneratedText>& text) { take(*text); });
    connect(service, &EngineService::failed, this, &Generation::changed);
    connect(service, &EngineService::cancelled, this, &Generation::changed);
    connect(dissection, &Dissection::modelChanged, this, &Generation::forget);
    connect(dissection, &Dissection::editsChanged, this, &Generation::changed);
    connect(dissection, &Dissection::referenceChanged, this, &Generation::changed);
}

void Generation::generate(const GenerationRequest& wanted)
{
    GenerationRequest withoutEdits = wanted;
    withoutEdits.edits.clear();
    if (withoutEdits != m_wanted) {
        forget();
        m_wanted = std::move(withoutEdits);
    }
    requestMissing();
    Q_EMIT changed();
}

std::optional<std::string> Generation::reference() const
{
    return known(m_dissection->referenceEdits());
}

std::optional<std::string> Generation::edited() const
{
    const EditList& edits = m_dissection->shownEdits();
    return edits == m_dissection->referenceEdits() ? std::nullopt : known(edits);
}

void Generation::requestMissing()
{
    for (const EditList& edits : {m_dissection->referenceEdits(), m_dissection->edits()}) {
        if (!remembered(edits)) {
            m_service->generate(requestFor(edits));
            return; // one after another: a second request would take the place of the first
        }
    }
}

GenerationRequest Generation::requestFor(const EditList& edits) const
{
    GenerationRequest request = m_wanted;
    request.edits = edits;
    return request;
}

void Generation::grow(const GeneratedText& text)
{
    if (text.request == requestFor(text.request.edits)) {
        m_growing = {text.request.edits, text.text};
        Q_EMIT changed();
    }
}

void Generation::take(const GeneratedText& text)
{
    if (text.request != requestFor(text.request.edits) || remembered(text.request.edits)) {
        return;
    }
    if (m_growing && m_growing->edits == text.request.edits) {
        m_growing.reset();
    }
    m_remembered.push_back({text.request.edits, text.text});
    if (!isGenerating()) {
        requestMissing();
    }
    Q_EMIT changed();
}

void Generation::forget()
{
    m_remembered.clear();
    m_growing.reset();
    Q_EMIT changed();
}

std::optional<std::string> Generation::remembered(const EditList& edits) const
{
    const auto found = std::ranges::find(m_remembered, edits, &Remembered::edits);
    return found == m_remembered.end() ? std::nullopt : std::optional(found->text);
}

std::optional<std::string> Generation::known(const EditList& edits) const
{
    const std::optional<std::string> whole = remembered(edits);
    return !whole && m_growing && m_growing->edits == edits ? std::optional(m_growing->text) : whole;
}

} // namespace prosector::ui
