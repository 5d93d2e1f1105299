// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace prosector::ui {

class Dissection;
class Panel;

// The session as a page of HTML: the model, the text, the edits, perplexity and stop words before and after, pictures
// of the panels' plots in light colors, and the commands that compute them again. Numbers have a point in every
// language. A model must be open.
QByteArray sessionReport(const Dissection& dissection, const std::vector<const Panel*>& panels, const QDateTime& now);

} // namespace prosector::ui
