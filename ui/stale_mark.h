// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace prosector::ui {

// A small mark beside a plot that does not show the current edits: empty, or a sign with a few words. It takes the same
// room either way: an edit that made room in several panels would lay out the whole window anew.
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void mark(const QString& words, const QString& explanation);
    void keepRoom();
};

} // namespace prosector::ui
