// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour.h"

#include "ui/dissection.h"

namespace prosector::ui {

Tour::Tour(const Workbench& workbench, MacroRunner* runner, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_runner(runner)
{
    connect(runner, &MacroRunner::finished, this, &Tour::arrive);
    connect(runner, &MacroRunner::stopped, this, [this] {
        if (m_isWorking) {
            m_isWorking = false;
            Q_EMIT changed();
        }
    });
}

void Tour::start(const Macro& macro, const QString& where)
{
    std::vector<Page> pages;
    for (std::size_t index = 0; index < macro.steps.size(); ++index) {
        if (!macro.steps[index].text.isEmpty()) {
            pages.push_back({index});
        }
    }
    try {
        checkMacro(macro, where.toStdString(), MacroRunner::vocabulary(m_workbench));
        if (pages.empty()) {
            throw Error(ErrorCode::NothingToDo, where.toStdString(),
                        tr("no step of the tour has a \"text\"").toStdString(),
                        tr("Add one, or play the file as a macro").toStdString());
        }
    } catch (const Error& error) {
        Q_EMIT failed(error);
        return;
    }
    m_macro = macro;
    m_where = where;
    m_pages = std::move(pages);
    m_page = -1;
    turnTo(0);
}

void Tour::next()
{
    if (canGoOn()) {
        turnTo(m_page + 1);
    }
}

void Tour::back()
{
    if (canGoBack()) {
        --m_page;
        const Page& page = m_pages[static_cast<std::size_t>(m_page)];
        m_workbench.dissection->apply(page.rows, tr("back in \"%1\"").arg(titleOf(m_macro)));
        Q_EMIT changed();
    }
}

void Tour::close()
{
    m_pages.clear();
    m_page = -1;
    if (m_isWorking) {
        m_runner->stop();
    }
    Q_EMIT changed();
}

const MacroStep* Tour::step() const
{
    return m_page < 0 ? nullptr : &m_macro.steps[m_pages[static_cast<std::size_t>(m_page)].step];
}

void Tour::turnTo(int page)
{
    const std::size_t first = page == 0 ? 0 : m_pages[static_cast<std::size_t>(page) - 1].step + 1;
    m_wanted = page;
    m_runner->run(m_macro, m_where, first, m_pages[static_cast<std::size_t>(page)].step + 1);
    m_isWorking = true;
    Q_EMIT changed();
}

void Tour::arrive()
{
    if (!m_isWorking) {
        return; // another macro was played
    }
    m_isWorking = false;
    m_page = m_wanted;
    m_pages[static_cast<std::size_t>(m_page)].rows = m_workbench.dissection->rows();
    Q_EMIT changed();
}

} // namespace prosector::ui
