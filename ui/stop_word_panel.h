// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

#include <QTimer>

namespace prosector::widgets {
class WordProbabilityView;
}

namespace prosector::ui {

class StaleMark;

// How probable stop words are as the next token, before and after.
class StopWordPanel : public Panel
{
    Q_OBJECT

public:
    StopWordPanel(Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

    std::optional<Takeaway> takeaway() const override;

private:
    void refresh();
    void markOlder(bool isOlder);

    widgets::WordProbabilityView* m_view;
    StaleMark* m_stale;
    QTimer m_untilOlder;
};

} // namespace prosector::ui
