// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takeaways.h"

#include "core/types/csv.h"
#include "ui/figure_reading.h"
#include "ui/panel.h"
#include "ui/picture_sheet.h"
#include "ui/save_dialog.h"

#include <QApplication>
#include <QClipboard>

namespace prosector::ui {

namespace {

constexpr double pngScale = 2; // sharp in print and on fine screens

// Also where the panel floats, in a window of its own.
bool isOf(const QObject* panel, const QObject* window)
{
    while (panel && panel != window) {
        panel = panel->parent();
    }
    return panel != nullptr;
}

} // namespace

Takeaways::Takeaways(EngineService* service, QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void Takeaways::follow(QWidget* focused)
{
    for (QWidget* widget = focused; widget; widget = widget->parentWidget()) {
        if (auto* panel = qobject_cast<Panel*>(widget); panel && isOf(panel, m_window)) {
            if (panel != m_panel) {
                m_panel = panel;
                Q_EMIT panelChanged();
            }
            return;
        }
    }
}

std::optional<Takeaway> Takeaways::current() const
{
    return m_panel ? m_panel->takeaway() : std::nullopt;
}

bool Takeaways::isOffered() const
{
    return m_panel && m_panel->offersTakeaway();
}

bool Takeaways::isCommandOffered() const
{
    return isOffered() && m_panel->offersCommand();
}

bool Takeaways::showsTable() const
{
    return isOffered() && m_panel->showsTable();
}

void Takeaways::toggleTable()
{
    if (isOffered()) {
        m_panel->toggleTable();
    }
}

void Takeaways::savePng()
{
    if (const auto takeaway = current()) {
        save(*takeaway, QStringLiteral("png"), tr("PNG pictures (*.png)"),
             PictureSheet(*takeaway, m_panel->palette()).png(pngScale));
    }
}

void Takeaways::saveSvg()
{
    if (const auto takeaway = current()) {
        save(*takeaway, QStringLiteral("svg"), tr("SVG drawings (*.svg)"),
             PictureSheet(*takeaway, m_panel->palette()).svg());
    }
}

void Takeaways::savePdf()
{
    if (const auto takeaway = current()) {
        save(*takeaway, QStringLiteral("pdf"), tr("PDF pages (*.pdf)"),
             PictureSheet(*takeaway, m_panel->palette()).pdf());
    }
}

void Takeaways::saveCsv()
{
    if (const auto takeaway = current()) {
        save(*takeaway, QStringLiteral("csv"), tr("CSV tables (*.csv)"),
             QByteArray::fromStdString(csvText(takeaway->table)));
    }
}

void Takeaways::copyPicture()
{
    if (const auto takeaway = current()) {
        QGuiApplication::clipboard()->setImage(PictureSheet(*takeaway, m_panel->palette()).image(pngScale));
    }
}

void Takeaways::copyTable()
{
    if (const auto takeaway = current()) {
        QGuiApplication::clipboard()->setText(tabbedText(takeaway->table));
    }
}

void Takeaways::copyCommand()
{
    if (const auto takeaway = current()) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(takeaway->command));
    }
}

void Takeaways::save(const Takeaway& takeaway, const QString& suffix, const QString& kind, QByteArray content)
{
    const QString name = QString::fromStdString(takeaway.name) + u'.' + suffix;
    askAndSave(m_service, m_window, {tr("Save %1").arg(takeaway.title), name, kind, std::move(content)});
}

} // namespace prosector::ui
