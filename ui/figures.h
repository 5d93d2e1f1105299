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

using AnalysisSettings = std::map<std::string, std::string>; // of those that are not standard

// Has analyses run, and keeps the last figure of each, of the open model.
class Figures : public QObject
{
    Q_OBJECT

public:
    Figures(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // Under the current edits; does nothing without a model.
    void run(const std::string& analysis, const AnalysisSettings& settings = {});
    // The same, shown as if it had been chosen and run by hand.
    void runAndShow(const std::string& analysis, const AnalysisSettings& settings);
    // The command line that computes the figure again.
    std::string command(const std::string& analysis) const;
    // The analyses that have run, the newest last.
    std::vector<std::string> all() const;
    // Null where the analysis has not run.
    std::shared_ptr<const Figure> of(const std::string& analysis) const;
    // That it was measured under.
    EditList editsOf(const std::string& analysis) const;
    // Whether it was measured under the edits that are shown. Text and protocol are those of the document: figures of
    // others are forgotten.
    bool isPresent(const std::string& analysis) const;
    void save(std::vector<SessionFigure>& session) const;

Q_SIGNALS:
    void chosen(const std::string& analysis, const prosector::ui::AnalysisSettings& settings); // to be shown
    void changed();
    void restored(); // from a session; behind changed()

private:
    struct Measured
    {
        std::shared_ptr<const Figure> figure;
        EditList edits;
        std::string command;
    };

    std::string commandOf(const AnalysisRequest& request) const;
    void take(Measured measured);
    void take(const Session& session);
    const Measured* find(const std::string& analysis) const;

    EngineService* m_service;
    Dissection* m_dissection;
    std::vector<Measured> m_figures; // the newest last
};

} // namespace prosector::ui
