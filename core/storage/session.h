// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/model_identity.h"
#include "core/engine/engine.h"
#include "core/types/edit_rows.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// A step of the undo history: what it was called, and the rows of edits after it.
struct SessionStep
{
    std::string text;
    EditRows rows;
    friend bool operator==(const SessionStep&, const SessionStep&) = default;
};

// A named state. 0 stands for the original, which is not in the list.
struct SessionSnapshot
{
    std::int64_t id = 0;
    std::int64_t from = 0; // the one it was made from
    std::string name;
    EditRows rows;
    friend bool operator==(const SessionSnapshot&, const SessionSnapshot&) = default;
};

struct SessionSnapshots
{
    std::vector<SessionSnapshot> all;
    std::int64_t lastId = 0;
    std::int64_t here = 0; // what the next is made from
    std::int64_t pinned = 0; // what others are compared with
    friend bool operator==(const SessionSnapshots&, const SessionSnapshots&) = default;
};

// What was computed of a state.
struct SessionResult
{
    EditList edits;
    std::shared_ptr<const Evaluation> evaluation; // never null
};

// How predictions under edits differ from those under others.
struct SessionChange
{
    EditList reference;
    EditList edits;
    double topChanged = 0;
    double divergence = 0; // nats
    friend bool operator==(const SessionChange&, const SessionChange&) = default;
};

// What each edit of a list does by itself, in nats; nothing where it is not known.
struct SessionEffects
{
    EditList edits;
    std::vector<std::optional<Estimate>> effects; // by edit
};

// What an edit would do behind others.
struct SessionTrial
{
    EditList standing;
    EditList candidate;
    Estimate effect; // nats
};

// What an analysis found, and on what.
struct SessionFigure
{
    std::shared_ptr<const Figure> figure; // never null
    EditList edits;
    std::string text; // its name
    Protocol protocol;
    std::string command; // that computes it again; empty where nobody knows
};

struct SessionScan
{
    Scan scan;
    std::map<TokenId, std::string> tokenTexts; // of the tokens that its peaks name
};

// A whole dissection, as a file keeps it: the model, what it is measured on, the edits with their history, what is
// known of their states, and the window's own matters.
struct Session
{
    std::string modelName; // for people
    bool isBuiltIn = false; // the model that comes with the program, wherever that lies
    ModelIdentity model;

    Text evaluationText;
    Text calibrationText;
    Protocol protocol;
    std::vector<std::string> watchedWords;
    GenerationRequest generation; // without edits

    EditRows firstRows; // before the first step; empty but for histories that lost their beginning
    std::vector<SessionStep> steps;
    std::int64_t step = 0; // how many of them are done; the others can be done again
    SessionSnapshots snapshots;

    std::vector<SessionResult> results; // oldest first
    std::vector<SessionChange> changes;
    std::vector<SessionEffects> effects;
    std::vector<SessionTrial> trials; // oldest first
    std::vector<SessionFigure> figures; // oldest first; one of each analysis
    std::shared_ptr<const Plan> plan; // null: none
    std::optional<SessionScan> scan;

    std::string layout; // bytes of the window

    const EditRows& rows() const { return step == 0 ? firstRows : steps.at(static_cast<std::size_t>(step) - 1).rows; }
};

} // namespace prosector
