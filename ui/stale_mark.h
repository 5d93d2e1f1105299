// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace prosector::ui {

// A small mark beside a plot that does not show the current edits: hidden, or a sign with a few words.
class StaleMark : public QLabel
{
    Q_OBJECT

public:
    explicit StaleMark(QWidget* parent = nullptr);

    void setFresh();
    // It was measured before the last edits.
    void setOlder();
    // It was measured on the model as it was opened, and always is.
    void setUnedited();

private:
    void show(const QString& words, const QString& explanation);
};

} // namespace prosector::ui
