// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

namespace prosector::widgets {
class BlockTable;
struct BlockRow;
} // namespace prosector::widgets

namespace prosector::ui {

class Trials;

// The table of blocks with their switches, sliders and menu.
class BlockPanel : public Panel
{
    Q_OBJECT

public:
    BlockPanel(Dissection* dissection, Trials* trials, const Commands& commands, QWidget* parent = nullptr);

    std::optional<Takeaway> takeaway() const override;

private:
    void refresh();
    std::vector<widgets::BlockRow> rows() const;
    void refreshSelection();

    Trials* m_trials;
    widgets::BlockTable* m_table;
};

} // namespace prosector::ui
