// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace prosector::widgets {

// The mean probability of one watched word, original and edited. NaN: not computed.
struct WordProbability
{
    QString word;
    double before = 0;
    double after = 0;
    double ratio = 1; // after over before
    double ratioLow = 1; // its 95 % interval
    double ratioHigh = 1;
    bool severalTokens = false; // only the first token of the word is watched
};

// Watched words as a table: word, before, after, ratio.
class WordProbabilityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Word,
        Before,
        After,
        Ratio,
        ColumnCount
    };
    enum Role
    {
        ShareRole = Qt::UserRole, // of the largest probability shown, 0 to 1: the length of a bar
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Of the state before, for the header. Empty: the original.
    void setReferenceName(const QString& name);
    void setWords(std::vector<WordProbability> words);
    const std::vector<WordProbability>& words() const { return m_words; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const WordProbability& word, int column) const;
    QString toolTip(const WordProbability& word) const;

    std::vector<WordProbability> m_words;
    QString m_referenceName;
    double m_largest = 0;
};

} // namespace prosector::widgets
