// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit_entry.h"

#include "core/edit/edit_grammar.h"
#include "core/types/error.h"
#include "ui/core_text.h"
#include "widgets/accessible.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace prosector::ui {

namespace {

// Offers the verbs, each with the form of what follows it.
QCompleter* makeCompleter(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    for (const std::string_view form : editForms()) {
        const QString text = QString::fromUtf8(form.data(), static_cast<qsizetype>(form.size()));
        auto* item = new QStandardItem(text);
        item->setData(text.left(text.indexOf(u':') + 1), Qt::UserRole);
        model->appendRow(item);
    }
    auto* completer = new QCompleter(model, parent);
    completer->setCompletionRole(Qt::UserRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    return completer;
}

} // namespace

EditEntry::EditEntry(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_complaint(new QLabel(this))
{
    m_line->setObjectName(QStringLiteral("editEntryLine"));
    m_line->setAccessibleName(tr("Add an edit"));
    m_line->setPlaceholderText(tr("Add an edit, for example drop:3"));
    m_line->setToolTip(tr("Any edit of the command line, then Enter"));
    m_line->setClearButtonEnabled(true);
    m_line->setCompleter(makeCompleter(m_line));
    m_complaint->setObjectName(QStringLiteral("editEntryComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_complaint);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &EditEntry::check);
    connect(m_line, &QLineEdit::returnPressed, this, &EditEntry::enter);
}

void EditEntry::setModel(std::shared_ptr<const ModelFacts> model)
{
    m_model = std::move(model);
    check();
}

void EditEntry::check()
{
    QString complaint;
    const QString text = m_line->text().trimmed();
    if (!text.isEmpty()) {
        try {
            const Edit edit = parseEdit(text.toStdString());
            if (m_model) {
                checkEdit(edit, *m_model);
            }
        } catch (const Error& error) {
            complaint = QStringLiteral("\u26a0 ") + coreText(error);
        }
    }
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    widgets::describe(m_line, complaint);
}

void EditEntry::enter()
{
    const QString text = m_line->text().trimmed();
    if (!text.isEmpty() && m_complaint->text().isEmpty()) {
        const Edit edit = withAbsoluteFile(parseEdit(text.toStdString()));
        m_line->clear();
        Q_EMIT entered(edit);
    }
}

} // namespace prosector::ui
