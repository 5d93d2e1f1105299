// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"

#include <QObject>

#include <optional>

namespace prosector::ui {

class Dissection;
class EngineService;

// What it costs to write a state with its linear blocks folded: measured when nothing else is computed.
class FoldingCost : public QObject
{
    Q_OBJECT

public:
    FoldingCost(Dissection* dissection, EngineService* service, QObject* parent);

    // As the current edits would be written; nothing where that is the same, or cannot be.
    void setFolded(const std::optional<EditList>& folded);
    // Empty where nothing is folded.
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    void take(double perplexity);
    void refresh();
    std::optional<double> perplexity() const; // folded; NaN where it could not be measured

    Dissection* m_dissection;
    EngineService* m_service;
    std::optional<EditList> m_folded;
    std::optional<double> m_measured; // of m_folded
};

} // namespace prosector::ui
