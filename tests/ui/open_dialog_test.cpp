// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of what can be opened, while the language changes.

#include "ui/open_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

#include <filesystem>

using namespace prosector::ui;

namespace fs = std::filesystem;

namespace {

constexpr int ceiling = 10'000; // milliseconds
constexpr int aWhile = 100; // of them

} // namespace

class OpenDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_directory.isValid());
        qputenv("HF_HUB_CACHE", m_directory.filePath(QStringLiteral("hub")).toUtf8());
    }

    void aSecondListingTakesThePlaceOfTheFirst()
    {
        OpenDialog dialog("/models/demo", {});
        QSignalSpy filled(&dialog, &OpenDialog::listFilled);
        QThread::msleep(aWhile); // the first one runs, and its answer waits for the event loop
        changeLanguage(&dialog);
        QVERIFY(filled.wait(ceiling));
        QTest::qWait(aWhile); // for the answer of the other
        QCOMPARE(list(dialog)->topLevelItemCount(), 2); // with the program, in the cache
    }

    void whatWasChosenElsewhereStays()
    {
        OpenDialog dialog("/models/demo", {});
        dialog.show();
        QSignalSpy filled(&dialog, &OpenDialog::listFilled);
        QVERIFY(filled.wait(ceiling));
        const QString chosen = m_directory.filePath(QStringLiteral("no model"));
        QVERIFY(QDir().mkpath(chosen));
        dialog.findChild<QPushButton*>(QStringLiteral("chooseFolderButton"))->click();
        auto* folders = dialog.findChild<QFileDialog*>(QStringLiteral("openFolderDialog"));
        QVERIFY(folders);
        Q_EMIT folders->fileSelected(chosen);
        folders->close();
        QCOMPARE(list(dialog)->currentItem()->text(0), QStringLiteral("no model"));

        changeLanguage(&dialog);
        changeLanguage(&dialog); // before the list is there
        QVERIFY(filled.wait(ceiling));
        QTest::qWait(aWhile);
        QCOMPARE(list(dialog)->topLevelItemCount(), 3);
        QVERIFY(list(dialog)->currentItem());
        QCOMPARE(list(dialog)->currentItem()->text(0), QStringLiteral("no model"));
    }

private:
    static QTreeWidget* list(const OpenDialog& dialog)
    {
        return dialog.findChild<QTreeWidget*>(QStringLiteral("modelList"));
    }

    static void changeLanguage(OpenDialog* dialog)
    {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(dialog, &change);
    }

    QTemporaryDir m_directory;
};

QTEST_MAIN(OpenDialogTest)
#include "open_dialog_test.moc"
