// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/glossary_topic.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QVariant>
#include <QWidget>

namespace prosector::widgets {

namespace {

// Of a header's section, of a cell, or of the column that the cell stands in.
QString topicInView(const QAbstractItemView* view, const QPoint& position)
{
    const QAbstractItemModel* model = view->model();
    if (!model) {
        return {};
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(view)) {
        const int section = header->logicalIndexAt(position);
        return section < 0 ? QString() : model->headerData(section, header->orientation(), GlossaryRole).toString();
    }
    const QModelIndex index = view->indexAt(position);
    if (!index.isValid()) {
        return {};
    }
    const QString topic = index.data(GlossaryRole).toString();
    return topic.isEmpty() ? model->headerData(index.column(), Qt::Horizontal, GlossaryRole).toString() : topic;
}

} // namespace

void setGlossary(QWidget* widget, const char* id)
{
    widget->setProperty(glossaryProperty, QLatin1String(id));
}

QString glossaryAt(const QWidget* widget, const QPoint& globalPosition,
                   const std::function<QString(const QWidget*)>& otherwise)
{
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        const auto* view = qobject_cast<const QAbstractItemView*>(at->parentWidget());
        if (view && view->viewport() == at) {
            const QString topic = topicInView(view, at->mapFromGlobal(globalPosition));
            if (!topic.isEmpty()) {
                return topic;
            }
        }
        QString topic = at->property(glossaryProperty).toString();
        if (topic.isEmpty() && otherwise) {
            topic = otherwise(at);
        }
        if (!topic.isEmpty()) {
            return topic;
        }
    }
    return {};
}

} // namespace prosector::widgets
