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
    // That it was measured under.
    EditList editsOf(const std::string& analysis) const;

Q_SIGNALS:
    void changed();

private:
    struct Measured
    {
        std::shared_ptr<const Figure> figure;
        EditList edits;
    };

    std::map<std::string, Measured> m_figures;
};

} // namespace prosector::ui
