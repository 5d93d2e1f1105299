// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_questions.h"

#include "ui/file_path.h"
#include "ui/opening.h"
#include "ui/session_arrival.h"
#include "ui/session_keeper.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace prosector::ui {

namespace {

QString partText(IdentityPart part)
{
    switch (part) {
    case IdentityPart::Config:
        return SessionQuestions::tr("the configuration");
    case IdentityPart::Tokenizer:
        return SessionQuestions::tr("the tokenizer");
    case IdentityPart::Tensors:
        return SessionQuestions::tr("the names, types or shapes of tensors");
    case IdentityPart::Weights:
        return SessionQuestions::tr("the weights");
    }
    Q_UNREACHABLE();
}

QString timeText(std::filesystem::file_time_type time)
{
    const auto system = std::chrono::file_clock::to_sys(time);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(system.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

QString workText(const Abandoned& abandoned)
{
    QString text;
    if (abandoned.edits > 0) {
        text = SessionQuestions::tr("There is work that was not saved: the model \u201c%1\u201d with %n edit(s).",
                                    nullptr, abandoned.edits);
    } else if (abandoned.snapshots > 0) {
        text = SessionQuestions::tr("There is work that was not saved: the model \u201c%1\u201d with %n snapshot(s).",
                                    nullptr, abandoned.snapshots);
    } else {
        //: %1 a model.
        text = SessionQuestions::tr("There is work that was not saved: the model \u201c%1\u201d with edits that are "
                                    "undone or switched off.");
    }
    return text.arg(abandoned.modelName);
}

} // namespace

SessionQuestions::SessionQuestions(SessionKeeper* keeper, Opening* opening, QWidget* window)
    : QObject(window)
    , m_keeper(keeper)
    , m_opening(opening)
    , m_window(window)
{
    const SessionArrival* arrival = keeper->arrival();
    connect(arrival, &SessionArrival::dropped, this, &SessionQuestions::closeOld);
    connect(arrival, &SessionArrival::modelMissing, this, &SessionQuestions::askForModel);
    connect(arrival, &SessionArrival::modelDiffers, this, [this](const ModelPlace& place) {
        QStringList parts;
        for (const IdentityPart part : place.differences) {
            parts << partText(part);
        }
        askAboutModel(textOf(place.path), parts);
    });
    connect(keeper, &SessionKeeper::abandonedFound, this, &SessionQuestions::askAboutAbandoned);
}

QMessageBox* SessionQuestions::ask(const QString& objectName, const QString& question, const QString& details)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Session"), question, QMessageBox::NoButton, m_window);
    box->setObjectName(objectName);
    box->setInformativeText(details);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void SessionQuestions::askForModel(const QString& name, const QString& path)
{
    auto* box = ask(QStringLiteral("modelMissingBox"),
                    tr("The model \u201c%1\u201d of the session is not where it was. Where is it now?").arg(name),
                    tr("It was in %1").arg(path));
    QPushButton* choose = box->addButton(tr("&Choose folder\u2026"), QMessageBox::AcceptRole);
    choose->setObjectName(QStringLiteral("chooseModelButton"));
    box->addButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [=, this] {
        if (box->clickedButton() == choose) {
            chooseModel();
        } else {
            m_opening->cancel();
        }
    });
    m_aboutModel = box;
    box->open();
}

void SessionQuestions::askAboutModel(const QString& path, const QStringList& parts)
{
    auto* box = ask(QStringLiteral("modelDiffersBox"), tr("This is not the model that the session was made with."),
                    tr("In %1 these differ: %2.\n\nThe edits can be opened on it all the same. What was measured is "
                       "then measured again.")
                        .arg(path, QLocale().createSeparatedList(parts)));
    QPushButton* open = box->addButton(tr("&Open all the same"), QMessageBox::AcceptRole);
    open->setObjectName(QStringLiteral("openDifferingButton"));
    QPushButton* choose = box->addButton(tr("&Choose another folder\u2026"), QMessageBox::ActionRole);
    choose->setObjectName(QStringLiteral("chooseModelButton"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [=, this] {
        if (box->clickedButton() == open) {
            m_keeper->arrival()->acceptModel();
        } else if (box->clickedButton() == choose) {
            chooseModel();
        } else {
            m_opening->cancel();
        }
    });
    m_aboutModel = box;
    box->open();
}

void SessionQuestions::askAboutAbandoned(const Abandoned& abandoned)
{
    auto* box =
        ask(QStringLiteral("recoveryBox"), workText(abandoned), tr("It was kept on %1.").arg(timeText(abandoned.time)));
    QPushButton* recover = box->addButton(tr("&Recover"), QMessageBox::AcceptRole);
    recover->setObjectName(QStringLiteral("recoverButton"));
    QPushButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardButton"));
    QPushButton* later = box->addButton(tr("&Later"), QMessageBox::RejectRole);
    later->setObjectName(QStringLiteral("laterButton"));
    box->setDefaultButton(recover);
    box->setEscapeButton(later);
    connect(recover, &QPushButton::clicked, m_opening, &Opening::recover);
    connect(discard, &QPushButton::clicked, m_keeper, &SessionKeeper::discardAbandoned);
    box->open();
}

void SessionQuestions::chooseModel()
{
    auto* dialog = new QFileDialog(m_window, tr("The model of the session"));
    dialog->setObjectName(QStringLiteral("sessionModelDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_keeper,
            [arrival = m_keeper->arrival()](const QString& folder) { arrival->lookForModelIn(pathOf(folder)); });
    connect(dialog, &QFileDialog::rejected, m_opening, &Opening::cancel);
    m_aboutModel = dialog;
    dialog->open();
}

// What is asked of a session that is not wanted any more.
void SessionQuestions::closeOld()
{
    if (QDialog* old = m_aboutModel) {
        m_aboutModel.clear();
        old->disconnect(this);
        old->disconnect(m_opening);
        old->close();
    }
}

} // namespace prosector::ui
