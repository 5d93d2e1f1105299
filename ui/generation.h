// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"

#include <optional>
#include <string>
#include <vector>

namespace prosector::ui {

class Dissection;

// Continuations of one prompt, by the reference and by the edited model, drawn from the same seed. They are remembered
// by edit list until the prompt, the way of drawing or the model changes. One that was stopped stays as far as it came.
class Generation : public QObject
{
    Q_OBJECT

public:
    Generation(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // Asks for the continuations that are not known yet, the reference's first. The edits of `wanted` mean nothing.
    void generate(const GenerationRequest& wanted);

    // So far, while it is written. Nothing where it is not known.
    std::optional<std::string> reference() const;
    std::optional<std::string> edited() const; // by the edits that are shown; nothing where they are the reference's
    bool isGenerating() const { return m_service->isAwaited(Task::Generate); }

Q_SIGNALS:
    void changed();

private:
    void requestMissing();
    GenerationRequest requestFor(const EditList& edits) const;
    void grow(const GeneratedText& text);
    void take(const GeneratedText& text);
    void forget();
    std::optional<std::string> remembered(const EditList& edits) const;
    std::optional<std::string> known(const EditList& edits) const;

    struct Remembered
    {
        EditList edits;
        std::string text;
    };

    EngineService* m_service;
    Dissection* m_dissection;
    GenerationRequest m_wanted; // without edits
    std::vector<Remembered> m_remembered;
    std::optional<Remembered> m_growing; // the last that has begun, until it is done
};

} // namespace prosector::ui
