// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/word_probability_view.h"

#include "widgets/accessible.h"
#include "widgets/detail/bar_delegate.h"

#include <QHeaderView>

namespace prosector::widgets {

WordProbabilityView::WordProbabilityView(QWidget* parent)
    : QTableView(parent)
    , m_model(new WordProbabilityModel(this))
{
    setAccessibleName(tr("Probabilities of watched words"));
    setModel(m_model);
    const auto color = [](const PlotTheme& theme, int column) {
        return column == WordProbabilityModel::Before ? theme.original : theme.edited;
    };
    setItemDelegate(new detail::BarDelegate(WordProbabilityModel::ShareRole, color, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("00.00 %")) * 5 / 4);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(WordProbabilityModel::Word, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(WordProbabilityModel::Ratio, QHeaderView::ResizeToContents);
}

void WordProbabilityView::setWords(std::vector<WordProbability> words)
{
    m_model->setWords(std::move(words));
    describe(this, tr("words: %1").arg(m_model->rowCount()));
}

QSize WordProbabilityView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 12};
}

} // namespace prosector::widgets
