// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"

#include <optional>
#include <string>
#include <vector>

namespace prosector::ui {

class Dissection;

// Greedy continuations of one prompt, by the original and by the edited model. They are remembered by edit list until
// the prompt or the model changes.
class Generation : public QObject
{
    Q_OBJECT

public:
    Generation(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // Asks for the continuations that are not known yet, the original's first.
    void generate(const std::string& prompt);

    // Nothing where it is not known.
    std::optional<std::string> original() const { return remembered({}); }
    std::optional<std::string> edited() const; // by the current edits; nothing where there are none
    bool isGenerating() const { return m_service->isAwaited(Task::Generate); }

Q_SIGNALS:
    void changed();

private:
    void requestMissing();
    void take(const GeneratedText& text);
    void forget();
    std::optional<std::string> remembered(const EditList& edits) const;

    struct Remembered
    {
        EditList edits;
        std::string text;
    };

    EngineService* m_service;
    Dissection* m_dissection;
    std::string m_prompt;
    std::vector<Remembered> m_remembered;
};

} // namespace prosector::ui
