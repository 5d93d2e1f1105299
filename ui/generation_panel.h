// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "ui/panel.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace prosector::ui {

class Generation;
class GenerationControls;

// A prompt and its continuations, which grow while they are written: original (or the pinned state) left, edited right.
class GenerationPanel : public Panel
{
    Q_OBJECT

public:
    GenerationPanel(Dissection* dissection, Generation* generation, const std::string& prompt, const Commands& commands,
                    QWidget* parent = nullptr);

    // What would be generated now, without edits.
    GenerationRequest request() const;
    void setRequest(const GenerationRequest& request);

private:
    QPlainTextEdit* makeText(const QString& objectName, const QString& accessibleName);
    void refresh();

    Generation* m_generation;
    QLineEdit* m_prompt;
    GenerationControls* m_controls;
    QPushButton* m_generate;
    QLabel* m_referenceName;
    QPlainTextEdit* m_reference;
    QPlainTextEdit* m_edited;
};

} // namespace prosector::ui
