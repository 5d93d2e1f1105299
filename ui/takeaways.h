// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takeaway.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <optional>

namespace prosector::ui {

class EngineService;
class Panel;

// What is done with the plot of the panel that has, or last had, the keyboard's focus: the same for every one.
class Takeaways : public QObject
{
    Q_OBJECT

public:
    Takeaways(EngineService* service, QWidget* window);

    // The panel at work; null where none has been.
    Panel* panel() const { return m_panel; }
    bool isOffered() const;
    bool isCommandOffered() const;
    bool showsTable() const;

    void toggleTable();
    void savePng();
    void saveSvg();
    void savePdf();
    void saveCsv();
    void copyPicture();
    void copyTable();
    void copyCommand();

Q_SIGNALS:
    void panelChanged();

private:
    void follow(QWidget* focused);
    std::optional<Takeaway> current() const;
    void save(const Takeaway& takeaway, const QString& suffix, const QString& kind, QByteArray content);

    EngineService* m_service;
    QWidget* m_window;
    QPointer<Panel> m_panel;
};

} // namespace prosector::ui
