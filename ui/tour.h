// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit_rows.h"
#include "ui/macro_runner.h"

#include <vector>

namespace prosector::ui {

// A guided tour while it is taken: a macro, page by page. A page is a step that says something, with the silent steps
// before it; turning to the next runs them. Turning back brings the edits back as they were on the page before.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(const Workbench& workbench, MacroRunner* runner, QObject* parent = nullptr);

    // Turns to the first page. What is wrong with the macro is told by failed(), and the tour does not begin.
    void start(const Macro& macro, const QString& where);
    void next();
    void back();
    void close();

    bool isOpen() const { return !m_pages.empty(); }
    bool isWorking() const { return m_isWorking; } // on the way to the page
    int page() const { return m_page; } // from 0; -1 on the way to the first
    int pages() const { return static_cast<int>(m_pages.size()); }
    bool canGoBack() const { return isOpen() && !m_isWorking && m_page > 0; }
    bool canGoOn() const { return isOpen() && !m_isWorking && m_page + 1 < pages(); }
    const Macro& macro() const { return m_macro; }
    // The step whose text is shown; null on the way to the first.
    const MacroStep* step() const;

Q_SIGNALS:
    void changed();
    void failed(const prosector::Error& error);

private:
    struct Page
    {
        std::size_t step = 0; // that speaks
        EditRows rows = {}; // as they were when the page was reached
    };

    void turnTo(int page);
    void arrive();

    Workbench m_workbench;
    MacroRunner* m_runner;
    Macro m_macro;
    QString m_where;
    std::vector<Page> m_pages;
    int m_page = -1;
    int m_wanted = -1;
    bool m_isWorking = false;
};

} // namespace prosector::ui
