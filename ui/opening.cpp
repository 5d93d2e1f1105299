// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening.h"

#include "core/storage/session_file.h"
#include "ui/dissection.h"
#include "ui/file_path.h"
#include "ui/memory_need_text.h"
#include "ui/session_keeper.h"
#include "ui/unsaved_question.h"

#include <QMessageBox>
#include <QPushButton>

namespace prosector::ui {

Opening::Opening(const Workbench& workbench, bool isAttended, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_isAttended(isAttended)
    , m_window(window)
    , m_unsaved(new UnsavedQuestion(workbench.sessions, window))
{
    const auto keep = [sessions = workbench.sessions](Task task) {
        if (task == Task::Open) {
            sessions->takeBack();
        }
    };
    connect(workbench.service, &EngineService::failed, this, keep);
    connect(workbench.service, &EngineService::cancelled, this, keep);
    connect(this, &Opening::givenUp, workbench.sessions, &SessionKeeper::takeBack);
}

bool Opening::isUnderWay() const
{
    return isBusy() || m_isAskingAboutMemory || m_unsaved->isOpen();
}

bool Opening::wouldLose() const
{
    return m_isAttended && m_workbench.sessions->hasUnsavedWork();
}

void Opening::leave(const std::function<void()>& goOn)
{
    if (m_isAttended) {
        m_unsaved->ask(goOn, [this] { Q_EMIT givenUp(); });
    } else {
        goOn();
    }
}

void Opening::cancel()
{
    if (isBusy()) {
        setEstimated({});
        Q_EMIT givenUp();
    }
}

void Opening::setEstimated(const std::filesystem::path& model)
{
    m_estimated = model;
    Q_EMIT busyChanged();
}

void Opening::open(const std::filesystem::path& path)
{
    leave([this, path] {
        if (path.extension() == sessionExtension) {
            m_workbench.sessions->open(path);
        } else {
            estimate(path);
        }
    });
}

void Opening::openAcceptedModel(const std::filesystem::path& path)
{
    leave([this, path] { m_workbench.dissection->open(path); });
}

void Opening::estimate(const std::filesystem::path& model)
{
    setEstimated(model);
    m_background.run(
        "estimate", [model](const Feedback&) { return memoryNeedAt(model); },
        [this, model](const Outcome<MemoryNeed>& outcome) {
            if (model != m_estimated) {
                return; // canceled, or another is wanted since
            }
            setEstimated({});
            const auto* need = std::get_if<MemoryNeed>(&outcome);
            if (need && !need->fits() && m_isAttended) {
                askAboutMemory(model, *need);
            } else {
                m_workbench.dissection->open(model); // says itself what is wrong with a model that cannot be read
            }
        });
}

void Opening::askAboutMemory(const std::filesystem::path& model, const MemoryNeed& need)
{
    m_isAskingAboutMemory = true;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Open a model"), textOf(model) + u'\n' + needText(need),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("tooLargeBox"));
    box->setInformativeText(tooLargeText());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* anyway = box->addButton(tr("&Open all the same"), QMessageBox::AcceptRole);
    anyway->setObjectName(QStringLiteral("openTooLargeButton"));
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("doNotOpenButton"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [=, this] {
        m_isAskingAboutMemory = false;
        if (box->clickedButton() == anyway) {
            m_workbench.dissection->open(model);
        } else {
            Q_EMIT givenUp();
        }
    });
    box->open();
}

} // namespace prosector::ui
