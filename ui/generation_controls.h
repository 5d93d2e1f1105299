// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <QWidget>

class QDoubleSpinBox;
class QSpinBox;

namespace prosector::ui {

// How tokens are drawn. What has no effect without a temperature is disabled while there is none.
class GenerationControls : public QWidget
{
    Q_OBJECT

public:
    explicit GenerationControls(QWidget* parent = nullptr);

    // Without a prompt and edits.
    GenerationRequest request() const;
    void setRequest(const GenerationRequest& request);

private:
    void enable();

    QDoubleSpinBox* m_temperature;
    QSpinBox* m_topK;
    QDoubleSpinBox* m_topP;
    QSpinBox* m_seed;
    QSpinBox* m_tokens;
};

} // namespace prosector::ui
