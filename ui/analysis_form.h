// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QFormLayout;

namespace prosector::ui {

// The parameters of an analysis as a form. What is left as it stands is not set; the engine checks the rest.
class AnalysisForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisForm(QWidget* parent = nullptr);

    void setParameters(const std::vector<Parameter>& parameters);
    std::map<std::string, std::string> settings() const;
    // Those that are not among them become standard, and those that it has no parameter for are left out.
    void setSettings(const std::map<std::string, std::string>& settings);

Q_SIGNALS:
    void submitted(); // Enter in a field

private:
    QWidget* fieldFor(const Parameter& parameter);

    std::vector<Parameter> m_parameters;
    std::vector<QWidget*> m_fields; // one for each of them
};

} // namespace prosector::ui
