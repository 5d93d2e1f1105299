// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace prosector::widgets {

// Something known: a name and a value, with a sentence that says what it is. Without a value it heads those below it.
struct Fact
{
    QString name;
    QString value;
    QString definition = {};

    bool isHeading() const { return value.isEmpty(); }
    friend bool operator==(const Fact&, const Fact&) = default;
};

class FactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(std::vector<Fact> facts);
    const std::vector<Fact>& facts() const { return m_facts; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Fact> m_facts;
};

// Facts under headings, to read and to copy: Ctrl+C takes the selected rows, or all.
class FactTable : public QTableView
{
    Q_OBJECT

public:
    explicit FactTable(QWidget* parent = nullptr);

    void setFacts(std::vector<Fact> facts);
    // A line for each fact, or for the selected ones.
    QString text(bool selectedOnly = false) const;
    void copy();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FactTableModel* m_model;
};

} // namespace prosector::widgets
