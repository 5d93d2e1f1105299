// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_view.h"

#include "ui/core_text.h"
#include "ui/figure_links.h"
#include "ui/figure_plot.h"
#include "ui/figure_takeaway.h"
#include "ui/table_twin.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr int shownNoteLines = 5;

} // namespace

FigureView::FigureView(Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_tabs(new QTabWidget)
    , m_notes(new QLabel)
{
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Plots and tables of the analysis"));
    m_notes->setObjectName(QStringLiteral("figureNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setAlignment(Qt::AlignTop);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A long caption must not take the plot's room.
    auto* notes = new QScrollArea;
    notes->setWidget(m_notes);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    notes->setFixedHeight(fontMetrics().lineSpacing() * shownNoteLines);
    notes->setAccessibleName(tr("Remarks and caption"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(notes);
}

QWidget* FigureView::tablePage(std::size_t table) const
{
    auto* view = new TableTwin;
    view->setTable(m_figure, table);
    return view;
}

void FigureView::setFigure(std::shared_ptr<const Figure> figure)
{
    const bool isSameAnalysis = m_figure && m_figure->analysis == figure->analysis;
    const int shown = m_tabs->currentIndex();
    m_figure = std::move(figure);
    while (m_tabs->count() > 0) {
        QWidget* page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        delete page;
    }
    for (const Plot& plot : m_figure->plots) {
        QWidget* page = makePlot(*m_figure, plot);
        if (m_selection) {
            linkPlot(page, *m_figure, plot, m_selection);
        }
        m_tabs->addTab(page, coreText(plot.title));
    }
    for (std::size_t i = 0; i < m_figure->tables.size(); ++i) {
        m_tabs->addTab(tablePage(i), tr("Table: %1").arg(coreText(m_figure->tables[i].title)));
    }
    m_tabs->setCurrentIndex(isSameAnalysis && shown < m_tabs->count() ? shown : 0);
    m_lastPlot = 0;
    m_notes->setText(notesOf(*m_figure));
}

std::size_t FigureView::shownTab() const
{
    return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

bool FigureView::showsTable() const
{
    return m_figure && shownTab() >= m_figure->plots.size();
}

void FigureView::toggleTable()
{
    if (!m_figure) {
        return;
    }
    if (showsTable()) {
        m_tabs->setCurrentIndex(m_lastPlot);
        return;
    }
    m_lastPlot = m_tabs->currentIndex();
    const Table& table = m_figure->table(m_figure->plots[shownTab()].table);
    m_tabs->setCurrentIndex(static_cast<int>(m_figure->plots.size())
                            + static_cast<int>(&table - m_figure->tables.data()));
}

} // namespace prosector::ui
