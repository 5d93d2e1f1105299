// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <string>

namespace prosector {
struct Figure;
}

namespace prosector::ui {

class Dissection;
class EngineService;

// The last figure of each analysis, of the open model.
class Figures : public QObject
{
    Q_OBJECT

public:
    Figures(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // Null where the analysis has not run.
    std::shared_ptr<const Figure> of(const std::string& analysis) const;

Q_SIGNALS:
    void changed();

private:
    std::map<std::string, std::shared_ptr<const Figure>> m_figures;
};

} // namespace prosector::ui
