// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/guide/glossary.h"
#include "ui/panel.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;

namespace prosector::widgets {
class MarkdownView;
}

namespace prosector::ui {

class Guide;

// The glossary: a search, the entries that it finds, and the one that is read.
class GlossaryPanel : public Panel
{
    Q_OBJECT

public:
    GlossaryPanel(Dissection* dissection, Guide* guide, const Commands& commands, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void search();
    void showEntry();
    QString pageOf(const GlossaryEntry& entry) const; // Markdown

    Guide* m_guide;
    QLineEdit* m_search;
    QSplitter* m_parts;
    QListWidget* m_list;
    widgets::MarkdownView* m_text;
};

} // namespace prosector::ui
