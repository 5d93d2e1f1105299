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
    connect(keeper, &SessionKeeper::saved, this, [this] {
        if (m_isSaving) {
            decide(true);
        }
    });
    connect(keeper, &SessionKeeper::failed, this, [this] {
        if (m_isSaving) {
            decide(false);
        }
    });
}

void UnsavedQuestion::ask(const std::function<void()>& goOn, const std::function<void()>& stay)
{
    if (m_isOpen) {
        if (stay) {
            stay();
        }
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
        } else if (box->clickedButton() == discard) {
            m_keeper->letGo();
            decide(true);
        } else {
            decide(false);
        }
    });
    box->open();
}

void UnsavedQuestion::save()
{
    m_isSaving = true;
    if (!m_keeper->file().empty()) {
        m_keeper->save(m_keeper->file());
        return;
    }
    QFileDialog* dialog = askWhereToSave(m_keeper, m_window);
    connect(dialog, &QFileDialog::rejected, this, [this] { decide(false); });
}

void UnsavedQuestion::decide(bool goesOn)
{
    m_isOpen = false;
    m_isSaving = false;
    const auto goOn = std::exchange(m_goOn, nullptr);
    const auto stay = std::exchange(m_stay, nullptr);
    if (goesOn) {
        goOn();
    } else if (stay) {
        stay();
    }
}

} // namespace prosector::ui
