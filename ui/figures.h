// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace prosector::ui {

class Dissection;
class EngineService;

// The last figure of each analysis, of the open model.
class Figures : public QObject
{
    Q_OBJECT

public:
    Figures(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // How the analysis is to be run again; told by whoever has it run.
    void setCommand(const std::string& analysis, std::string command) { m_commands[analysis] = std::move(command); }
    std::string command(const std::string& analysis) const;
    // The analyses that have run, the newest last.
    std::vector<std::string> all() const;
    // Null where the analysis has not run.
    std::shared_ptr<const Figure> of(const std::string& analysis) const;
    // That it was measured under.
    EditList editsOf(const std::string& analysis) const;
    // Whether it was measured under the edits that are shown, on the text and under the protocol of the document.
    bool isPresent(const std::string& analysis) const;
    void save(std::vector<SessionFigure>& session) const;

Q_SIGNALS:
    void changed();
    void restored(); // from a session; behind changed()

private:
    struct Measured
    {
        std::shared_ptr<const Figure> figure;
        EditList edits;
        std::string text;
        Protocol protocol;
    };

    void take(Measured measured);
    void take(const Session& session);
    const Measured* find(const std::string& analysis) const;

    Dissection* m_dissection;
    std::vector<Measured> m_figures; // the newest last
    std::map<std::string, std::string> m_commands;
};

} // namespace prosector::ui
