// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit_rows.h"
#include "core/types/evaluation.h"
#include "widgets/block_state.h"

#include <QString>

namespace prosector::ui {

// Edits, places and provenance in words for people.

QString coordinateText(const WeightCoordinate& at); // layer 1 down [100, 300]
QString editText(const Edit& edit);
QString rowText(const EditRow& row); // its name, or what it does
QString scaleText(const WeightCoordinate& at, double factor);
QString blockStateText(Layer layer, widgets::BlockState state);
QString protocolText(const Protocol& protocol); // bos-windows, window 256
// The name of a text; that of a built-in one in words.
QString textName(const std::string& name);
QString provenanceText(const Provenance& from, std::int64_t tokens);
// The same with the edits, as it stands below a picture.
QString captionText(const Provenance& from, std::int64_t tokens);

} // namespace prosector::ui
