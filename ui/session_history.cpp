// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_history.h"

#include "core/edit/edit_grammar.h"

namespace prosector::ui {

void checkHistory(const Session& session, const ModelFacts& model)
{
    const auto check = [&](const EditRows& rows) {
        for (const EditRow& row : rows) {
            checkEdit(row.edit, model);
        }
    };
    check(session.firstRows);
    for (const SessionStep& step : session.steps) {
        check(step.rows);
    }
    for (const SessionSnapshot& snapshot : session.snapshots.all) {
        check(snapshot.rows);
    }
}

bool isHistoryOf(const Session& session, const ModelFacts& model)
{
    try {
        checkHistory(session, model);
        return true;
    } catch (const Error&) {
        return false;
    }
}

} // namespace prosector::ui
