// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dissection.h"
#include "ui/edit_command.h"
#include "ui/session_history.h"

#include <algorithm>

// How a dissection goes into a session and comes out of it.

namespace prosector::ui {

namespace {

bool isOf(const Scan& scan, const ModelFacts& model)
{
    const auto isInside = [&](const SuperWeightCandidate& candidate) {
        return candidate.at.place.layer.value() < model.layers;
    };
    return static_cast<std::int64_t>(scan.layers.size()) == model.layers
        && std::ranges::all_of(scan.superWeights, isInside);
}

} // namespace

void Dissection::save(Session& session) const
{
    session.modelName = model()->name;
    session.isBuiltIn = model()->isSpecimen;
    session.evaluationText = m_setup.evaluationText;
    session.calibrationText = m_setup.calibrationText;
    session.protocol = m_setup.protocol;
    session.watchedWords = m_setup.watchedWords;
    for (int step = 0; step < m_undoStack.count(); ++step) {
        const auto* command = static_cast<const EditCommand*>(m_undoStack.command(step));
        if (step == 0) {
            session.firstRows = command->before();
        }
        session.steps.push_back({command->text().toStdString(), command->after()});
    }
    if (session.steps.empty()) {
        session.firstRows = m_rows;
    }
    session.step = m_undoStack.index();
    for (const Remembered& each : m_remembered) {
        session.results.push_back({each.edits, each.evaluation});
    }
    for (const Changed& each : m_changes) {
        session.changes.push_back({each.reference, each.edits, each.change.topChanged, each.change.divergence});
    }
    if (m_scan) {
        session.scan = SessionScan{m_scan->scan, m_scan->tokenTexts};
    }
}

void Dissection::takeSession(const Session& session)
{
    m_setup.evaluationText = session.evaluationText;
    m_setup.calibrationText = session.calibrationText;
    m_setup.protocol = session.protocol;
    m_setup.watchedWords = session.watchedWords;
    calibrate();
    Q_EMIT setupChanged();
    for (const SessionResult& each : session.results) {
        remember(each.evaluation, each.edits);
    }
    for (const SessionChange& each : session.changes) {
        m_changes.push_back({each.reference, each.edits, {each.topChanged, each.divergence}});
    }
    if (session.scan && isOf(session.scan->scan, *model())) {
        takeScan(std::make_shared<const ScanReport>(ScanReport{session.scan->scan, session.scan->tokenTexts}));
    }
    try {
        checkHistory(session, *model());
        takeHistory(session);
    } catch (const Error& error) {
        refuse(error);
    }
}

void Dissection::takeHistory(const Session& session)
{
    m_rows = session.rows();
    m_edits = enabledEdits(m_rows);
    m_shown = known(m_edits);
    m_isTakingHistory = true;
    const EditRows* before = &session.firstRows;
    for (const SessionStep& step : session.steps) {
        m_undoStack.push(new EditCommand(*before, step.rows, QString::fromStdString(step.text), 0,
                                         [this](const EditRows& after) { setRows(after); }));
        before = &step.rows;
    }
    m_undoStack.setIndex(static_cast<int>(session.step));
    m_isTakingHistory = false;
}

} // namespace prosector::ui
