// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QDialog;
class QMessageBox;
class QWidget;

namespace prosector::ui {

class Opening;
class SessionKeeper;
struct Abandoned;

// Asks what the keeper of sessions cannot know: where a model has gone, whether another one will do, whether the work
// of a run that ended early is wanted.
class SessionQuestions : public QObject
{
    Q_OBJECT

public:
    SessionQuestions(SessionKeeper* keeper, Opening* opening, QWidget* window);

private:
    QMessageBox* ask(const QString& objectName, const QString& question, const QString& details);
    void askForModel(const QString& name, const QString& path);
    void askAboutModel(const QString& path, const QStringList& parts);
    void askAboutAbandoned(const Abandoned& abandoned);
    void chooseModel();
    void closeOld();

    SessionKeeper* m_keeper;
    Opening* m_opening;
    QWidget* m_window;
    QPointer<QDialog> m_aboutModel; // the question about the arriving session that waits; null: none
};

} // namespace prosector::ui
