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
    connect(service, &EngineService::textGenerated, this,
            [this](const std::shared_ptr<const GeneratedText>& text) { take(*text); });
    connect(service, &EngineService::failed, this, &Generation::changed);
    connect(service, &EngineService::cancelled, this, &Generation::changed);
    connect(dissection, &Dissection::modelChanged, this, &Generation::forget);
    connect(dissection, &Dissection::editsChanged, this, &Generation::changed);
}

void Generation::generate(const std::string& prompt)
{
    if (prompt != m_prompt) {
        forget();
        m_prompt = prompt;
    }
    requestMissing();
    Q_EMIT changed();
}

std::optional<std::string> Generation::edited() const
{
    const EditList& edits = m_dissection->edits();
    return edits.empty() ? std::nullopt : remembered(edits);
}

void Generation::requestMissing()
{
    for (const EditList& edits : {EditList(), m_dissection->edits()}) {
        if (!remembered(edits)) {
            GenerationRequest request;
            request.prompt = m_prompt;
            request.edits = edits;
            m_service->generate(request);
            return; // one after another: a second request would take the place of the first
        }
    }
}

void Generation::take(const GeneratedText& text)
{
    if (text.request.prompt != m_prompt || remembered(text.request.edits)) {
        return;
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
    Q_EMIT changed();
}

std::optional<std::string> Generation::remembered(const EditList& edits) const
{
    const auto found = std::ranges::find(m_remembered, edits, &Remembered::edits);
    return found == m_remembered.end() ? std::nullopt : std::optional(found->text);
}

} // namespace prosector::ui
