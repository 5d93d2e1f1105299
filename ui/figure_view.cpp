// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_view.h"

#include "ui/figure_links.h"
#include "ui/figure_plot.h"
#include "ui/figure_table_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

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
    auto* view = new QTableView;
    auto* sorted = new QSortFilterProxyModel(view);
    sorted->setSourceModel(new FigureTableModel(m_figure, table, view));
    sorted->setSortRole(Qt::UserRole);
    view->setModel(sorted);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // as the analysis ordered the rows
    view->verticalHeader()->hide();
    view->setWordWrap(false);
    view->resizeColumnsToContents();
    view->setAccessibleName(QString::fromStdString(m_figure->tables[table].title));
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
        m_tabs->addTab(page, QString::fromStdString(plot.title));
    }
    for (std::size_t i = 0; i < m_figure->tables.size(); ++i) {
        m_tabs->addTab(tablePage(i), tr("Table: %1").arg(QString::fromStdString(m_figure->tables[i].title)));
    }
    m_tabs->setCurrentIndex(isSameAnalysis && shown < m_tabs->count() ? shown : 0);
    m_lastPlot = 0;
    QStringList notes;
    for (const std::string& remark : m_figure->remarks) {
        notes.append(QString::fromStdString(remark));
    }
    notes.append(QString::fromStdString(m_figure->caption));
    m_notes->setText(notes.join(u'\n'));
}

const Table* FigureView::shownTable() const
{
    if (!m_figure || m_tabs->currentIndex() < 0) {
        return nullptr;
    }
    const auto tab = static_cast<std::size_t>(m_tabs->currentIndex());
    return tab < m_figure->plots.size() ? &m_figure->table(m_figure->plots[tab].table)
                                        : &m_figure->tables[tab - m_figure->plots.size()];
}

void FigureView::toggleTable()
{
    const Table* table = shownTable();
    if (!table) {
        return;
    }
    const auto plots = static_cast<int>(m_figure->plots.size());
    if (m_tabs->currentIndex() >= plots) {
        m_tabs->setCurrentIndex(m_lastPlot);
        return;
    }
    m_lastPlot = m_tabs->currentIndex();
    m_tabs->setCurrentIndex(plots + static_cast<int>(table - m_figure->tables.data()));
}

QImage FigureView::picture()
{
    const QPixmap page = m_tabs->currentWidget()->grab();
    QWidget sheet;
    sheet.setPalette(palette());
    auto* layout = new QVBoxLayout(&sheet);
    auto* title = new QLabel(QString::fromStdString(m_figure->title) + QStringLiteral(": ")
                             + m_tabs->tabText(m_tabs->currentIndex()));
    auto* plot = new QLabel;
    auto* notes = new QLabel(m_notes->text());
    plot->setPixmap(page);
    for (QLabel* label : {title, notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel* label : {title, plot, notes}) {
        layout->addWidget(label);
    }
    const int margins = layout->contentsMargins().left() + layout->contentsMargins().right();
    const int width = m_tabs->currentWidget()->width() + margins;
    sheet.resize(width, layout->totalHeightForWidth(width));
    return sheet.grab().toImage();
}

} // namespace prosector::ui
