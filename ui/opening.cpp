// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening.h"

#include "core/storage/session_file.h"
#include "ui/dissection.h"
#include "ui/file_path.h"
#include "ui/memory_need_text.h"
#include "ui/session_arrival.h"
#include "ui/session_keeper.h"
#include "ui/unsaved_question.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace prosector::ui {

Opening::Opening(const Workbench& workbench, bool isAttended, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_isAttended(isAttended)
    , m_window(window)
    , m_unsaved(new UnsavedQuestion(workbench.sessions, window))
{
    SessionArrival* arrival = workbench.sessions->arrival();
    connect(arrival, &SessionArrival::busyChanged, this, &Opening::busyChanged);
    connect(arrival, &SessionArrival::modelFound, this,
            [this, arrival](const std::filesystem::path& model) { estimate(model, [arrival] { arrival->enter(); }); });
}

bool Opening::isBusy() const
{
    return m_estimated || m_workbench.sessions->arrival()->isBusy();
}

bool Opening::isUnderWay() const
{
    return isBusy() || m_memoryBox || m_unsaved->isOpen() || m_workbench.sessions->arrival()->isUnderWay();
}

bool Opening::wouldLose() const
{
    return m_isAttended && m_workbench.sessions->hasUnsavedWork();
}

void Opening::leave(const std::function<void()>& goOn)
{
    ask(goOn, [this] { Q_EMIT givenUp(); });
}

void Opening::ask(const std::function<void()>& goOn, const std::function<void()>& stay)
{
    if (!m_isAttended) {
        goOn();
        return;
    }
    const auto answered = [this, goOn] {
        m_answeredAt = m_workbench.sessions->changes();
        goOn();
    };
    m_unsaved->ask(answered, stay);
}

// The last step. What was changed since somebody answered is asked about, too.
void Opening::enter(const std::function<void()>& open)
{
    if (!m_isAttended) {
        open(); // what is not saved stays, to be recovered
    } else if (m_answeredAt == m_workbench.sessions->changes()) {
        m_workbench.sessions->leave();
        open();
    } else {
        ask([this, open] { enter(open); }, [this] { giveUp(); });
    }
}

void Opening::drop()
{
    if (m_estimated) {
        setEstimated(nullptr);
    }
    if (m_memoryBox) {
        m_memoryBox->disconnect(this); // its answer is not waited for any more
        m_memoryBox->close();
        m_memoryBox.clear();
    }
    m_workbench.sessions->arrival()->drop();
}

void Opening::giveUp()
{
    drop();
    Q_EMIT givenUp();
}

void Opening::cancel()
{
    if (m_estimated || m_workbench.sessions->arrival()->isUnderWay()) {
        giveUp();
    }
}

void Opening::setEstimated(std::shared_ptr<const Estimated> estimated)
{
    m_estimated = std::move(estimated);
    Q_EMIT busyChanged();
}

void Opening::open(const std::filesystem::path& path)
{
    drop();
    leave([this, path] {
        if (path.extension() == sessionExtension) {
            m_workbench.sessions->arrival()->open(path);
        } else {
            estimate(path, [this, path] { m_workbench.dissection->open(path); });
        }
    });
}

void Opening::openAcceptedModel(const std::filesystem::path& path)
{
    drop();
    leave([this, path] { enter([this, path] { m_workbench.dissection->open(path); }); });
}

void Opening::recover()
{
    drop();
    leave([this] { m_workbench.sessions->recover(); });
}

void Opening::estimate(const std::filesystem::path& model, const std::function<void()>& open)
{
    setEstimated(std::make_shared<const Estimated>(Estimated{model, open}));
    m_background.run(
        "estimate", [model](const Feedback&) { return memoryNeedAt(model); },
        [this, wanted = m_estimated](const Outcome<MemoryNeed>& outcome) {
            if (wanted != m_estimated) {
                return; // canceled, or another is wanted since
            }
            setEstimated(nullptr);
            const auto* need = std::get_if<MemoryNeed>(&outcome);
            if (need && !need->fits() && m_isAttended) {
                askAboutMemory(*wanted, *need);
            } else {
                enter(wanted->open); // which says itself what is wrong with a model that cannot be read
            }
        });
}

void Opening::askAboutMemory(const Estimated& estimated, const MemoryNeed& need)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Open a model"),
                                textOf(estimated.model) + u'\n' + needText(need), QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("tooLargeBox"));
    box->setInformativeText(tooLargeText());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* anyway = box->addButton(tr("&Open all the same"), QMessageBox::AcceptRole);
    anyway->setObjectName(QStringLiteral("openTooLargeButton"));
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("doNotOpenButton"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [=, this, open = estimated.open] {
        m_memoryBox.clear();
        if (box->clickedButton() == anyway) {
            enter(open);
        } else {
            giveUp();
        }
    });
    m_memoryBox = box;
    box->open();
}

} // namespace prosector::ui
