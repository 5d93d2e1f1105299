// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>

namespace prosector::ui {

class Dissection;

// What was run, when and for how long, and what went wrong: the last thousand entries, the newest in the first row.
class SessionLog : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        What,
        Took,
        Outcome,
        ColumnCount
    };
    static constexpr std::size_t mostEntries = 1000;

    SessionLog(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    void clear();
    // Everything that is known of a row, on one or more lines.
    QString rowText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QDateTime time;
        QString what;
        std::optional<qint64> milliseconds;
        QString outcome;
        bool isError = false;
    };

    void listen(EngineService* service);
    void add(Entry entry);
    // What the entry of a task will say, when it has ended.
    void note(Task task, const QString& detail) { m_details[static_cast<std::size_t>(task)] = detail; }
    void takeEnd(Task task, Ending ending, qint64 milliseconds);
    QString text(const Entry& entry, int column) const;

    std::deque<Entry> m_entries; // newest first
    std::array<QString, taskCount> m_details;
};

} // namespace prosector::ui
