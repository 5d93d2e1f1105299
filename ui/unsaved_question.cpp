// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unsaved_question.h"

#include "ui/command_session.h"
#include "ui/session_keeper.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace prosector::ui {

UnsavedQuestion::UnsavedQuestion(SessionKeeper* keeper, QWidget* window)
    : QObject(window)
    , m_keeper(keeper)
    , m_window(window)
{
}

void UnsavedQuestion::ask(const std::function<void()>& goOn, const std::function<void()>& stay)
{
    if (m_isOpen) {
        stay();
        return;
    }
    if (!m_keeper->hasUnsavedWork()) {
        goOn();
        return;
    }
    m_isOpen = true;
    m_goOn = goOn;
    m_stay = stay;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Session"), tr("The edits are not saved."),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("unsavedBox"));
    box->setInformativeText(tr("Without saving, the edits, their history and the snapshots are lost."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* saveButton = box->addButton(tr("&Save session"), QMessageBox::AcceptRole);
    saveButton->setObjectName(QStringLiteral("saveSessionButton"));
    QPushButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardEditsButton"));
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("keepEditsButton"));
    box->setDefaultButton(saveButton);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [=, this] {
        if (box->clickedButton() == saveButton) {
            save();
        } else {
            decide(box->clickedButton() == discard);
        }
    });
    box->open();
}

void UnsavedQuestion::save()
{
    const auto saved = [this](bool isSaved) { takeSaved(isSaved); };
    if (!m_keeper->file().empty()) {
        m_keeper->save(m_keeper->file(), saved);
        return;
    }
    QFileDialog* dialog = askWhereToSave(m_keeper, m_window, saved);
    connect(dialog, &QFileDialog::rejected, this, [this] { decide(false); });
}

// What was edited while the file was written is not in it: then it asks once more.
void UnsavedQuestion::takeSaved(bool isSaved)
{
    if (!isSaved) {
        decide(false);
        return;
    }
    m_isOpen = false;
    ask(std::exchange(m_goOn, nullptr), std::exchange(m_stay, nullptr));
}

void UnsavedQuestion::decide(bool goesOn)
{
    m_isOpen = false;
    const auto goOn = std::exchange(m_goOn, nullptr);
    const auto stay = std::exchange(m_stay, nullptr);
    goesOn ? goOn() : stay();
}

} // namespace prosector::ui
