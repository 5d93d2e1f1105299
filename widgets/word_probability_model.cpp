// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/word_probability_model.h"

#include "widgets/glossary_topic.h"
#include "widgets/number_text.h"

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

void WordProbabilityModel::setWords(std::vector<WordProbability> words)
{
    // The same words with new numbers keep the view's selection and place.
    const bool sameWords = std::ranges::equal(words, m_words, {}, &WordProbability::word, &WordProbability::word);
    if (!sameWords) {
        beginResetModel();
    }
    m_words = std::move(words);
    m_largest = 0;
    for (const WordProbability& word : m_words) {
        for (const double probability : {word.before, word.after}) {
            m_largest = std::isnan(probability) ? m_largest : std::max(m_largest, probability);
        }
    }
    if (!sameWords) {
        endResetModel();
    } else if (!m_words.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void WordProbabilityModel::setReferenceName(const QString& name)
{
    m_referenceName = name;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int WordProbabilityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int WordProbabilityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WordProbabilityModel::text(const WordProbability& word, int column) const
{
    switch (column) {
    case Word:
        return word.severalTokens ? word.word + QStringLiteral(" *") : word.word;
    case Before:
        return percent(word.before);
    case After:
        return percent(word.after);
    case Ratio:
        return std::isnan(word.ratio) ? significant(word.ratio) : QStringLiteral("\u00d7") + significant(word.ratio, 3);
    default:
        return {};
    }
}

QString WordProbabilityModel::toolTip(const WordProbability& word) const
{
    QString text = tr("Mean probability of \u201c%1\u201d as the next token, over all scored positions").arg(word.word);
    if (!std::isnan(word.ratio)) {
        text += u'\n'
            + tr("Ratio %1, 95 % interval [%2, %3]")
                  .arg(significant(word.ratio, 4), significant(word.ratioLow, 4), significant(word.ratioHigh, 4));
    }
    if (word.severalTokens) {
        text += u'\n' + tr("* The word is several tokens: only its first is watched.");
    }
    return text;
}

QVariant WordProbabilityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const WordProbability& word = m_words[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(word, index.column());
    case Qt::ToolTipRole:
        return toolTip(word);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Word ? Qt::AlignLeft : Qt::AlignRight));
    case ShareRole: {
        const double probability = index.column() == Before ? word.before : word.after;
        const bool hasBar = (index.column() == Before || index.column() == After) && !std::isnan(probability);
        return hasBar && m_largest > 0 ? QVariant(probability / m_largest) : QVariant();
    }
    default:
        return {};
    }
}

QVariant WordProbabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == GlossaryRole) {
        return QLatin1String(section == Ratio ? "probability-ratio" : "stop-words");
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section == Word ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role == Qt::ToolTipRole) {
        return m_referenceName.isEmpty()
            ? tr("Mean probability as the next token: original on the left, edited on the right")
            : tr("Mean probability as the next token: %1 on the left, edited on the right").arg(m_referenceName);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Word:
        return tr("word");
    case Before:
        return m_referenceName.isEmpty() ? tr("before") : m_referenceName;
    case After:
        return tr("after");
    case Ratio:
        return tr("ratio");
    default:
        return {};
    }
}

} // namespace prosector::widgets
