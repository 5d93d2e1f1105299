// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking the current state away: what the dialog says will be written, progress, stop, the proof, and what fails.

#include "ui/export_dialog.h"
#include "ui/export_form.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace prosector;
using namespace prosector::ui;

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_window = shownWindow(windowOptions(m_control));
        QVERIFY(m_window);
        settle();
    }

    void saysWhatWillBeWritten()
    {
        open();
        QVERIFY(label("exportSummary").contains("there are no edits"));
        edit({DropBlock{Layer(4)}, ScaleWeight{FakeEngine::superWeight(), 0.5}});
        QVERIFY2(label("exportSummary").contains("7 of its 8 blocks"), qPrintable(label("exportSummary")));
        QCOMPARE(child<QListWidget>("exportEdits")->count(), 2);
        QVERIFY(!child<QComboBox>("exportLinear")->isEnabled());
        QVERIFY(child<QPushButton>("exportButton")->isEnabled());
        child<QLineEdit>("exportFolder")->clear();
        QVERIFY(!child<QPushButton>("exportButton")->isEnabled());
    }

    void offersWaysToWriteLinearBlocks()
    {
        open();
        edit({LinearBlock{Layer(4), 1}});
        auto* linear = child<QComboBox>("exportLinear");
        QVERIFY(linear->isEnabled());
        QVERIFY(child<QListWidget>("exportEdits")->item(0)->text().contains("linear"));
        linear->setCurrentIndex(1);
        QVERIFY(child<QListWidget>("exportEdits")->item(0)->text().contains("folded into block 3"));
        QTRY_VERIFY2(label("exportFolded").contains("instead of"), qPrintable(label("exportFolded")));
        edit({LinearBlock{Layer(0), 1}}); // nothing stands before it
        QVERIFY(label("exportProblem").contains("before layer 0"));
        QVERIFY(!child<QPushButton>("exportButton")->isEnabled());
        linear->setCurrentIndex(0);
        QVERIFY(child<QPushButton>("exportButton")->isEnabled());
    }

    void refusesWithTheReason()
    {
        open();
        edit({FixNorm{NormPlace::Final, {}}});
        QVERIFY(child<QLabel>("exportProblem")->isVisible());
        QVERIFY(label("exportProblem").contains("fix-norm:final"));
        QVERIFY(!child<QPushButton>("exportButton")->isEnabled());
    }

    void showsTheProof()
    {
        edit({DropBlock{Layer(4)}});
        open();
        child<QLineEdit>("exportFolder")->setText("/tmp/somewhere/demo-short");
        m_control->hold("export");
        child<QPushButton>("exportButton")->click();
        QTRY_COMPARE(m_control->begun("export"), 1);
        QVERIFY(child<QProgressBar>("exportProgress")->isVisible());
        QVERIFY(!child<QPushButton>("exportButton")->isEnabled());
        edit({}); // the window stays usable; what is exported is the state at the click
        m_control->release("export");
        QTRY_VERIFY(label("exportResult").contains("Proof"));
        QVERIFY2(label("exportResult").contains("demo-short"), qPrintable(label("exportResult")));
        QVERIFY(!child<QProgressBar>("exportProgress")->isVisible());
        settle();
        child<QPushButton>("exportOpenButton")->click();
        QTRY_COMPARE(m_control->begun("open"), 2);
        settle();
        QCOMPARE(QString::fromStdString(m_control->begun().back()).isEmpty(), false);
        QTRY_VERIFY(!m_window->findChild<ExportDialog*>());
    }

    void stopsAndSaysWhatFailed()
    {
        open();
        m_control->hold("export");
        child<QPushButton>("exportButton")->click();
        QTRY_COMPARE(m_control->begun("export"), 1);
        child<QPushButton>("exportStopButton")->click();
        QVERIFY(label("exportResult").contains("Stopped"));
        m_control->release("export");
        settle();
        QVERIFY(child<QPushButton>("exportButton")->isEnabled());
        m_control->failOn("export", true);
        child<QPushButton>("exportButton")->click();
        QTRY_VERIFY(!label("exportResult").contains("Stopped") && !label("exportResult").isEmpty());
        QVERIFY(child<QPushButton>("exportButton")->isEnabled());
        QVERIFY(!child<QPushButton>("exportOpenButton")->isVisible());
    }

    void anotherModelEndsIt()
    {
        open();
        m_control->hold("export");
        child<QPushButton>("exportButton")->click();
        QTRY_COMPARE(m_control->begun("export"), 1);
        m_window->openModel("/models/other");
        QTRY_VERIFY(label("exportResult").contains("another model"));
        QVERIFY(child<QPushButton>("exportButton")->isEnabled());
        m_control->release("export");
    }

    void everythingHasAName()
    {
        open();
        for (const QWidget* widget : dialog()->findChildren<QWidget*>()) {
            const bool isOwn = widget->parentWidget() == dialog() || qobject_cast<ExportForm*>(widget->parentWidget());
            if (isOwn && widget->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            }
        }
        QVERIFY(dialog()->sizeHint().width() < 1280 && dialog()->sizeHint().height() < 760);
    }

private:
    void open()
    {
        QVERIFY(m_window->commands()->trigger(QStringLiteral("file.export")));
        QVERIFY(dialog());
        settle();
    }

    ExportDialog* dialog() const { return m_window->findChild<ExportDialog*>(); }
    template <class Widget> Widget* child(const char* name) const { return dialog()->findChild<Widget*>(name); }
    QString label(const char* name) const { return child<QLabel>(name)->text(); }

    void edit(const EditList& edits)
    {
        EditRows rows;
        for (const Edit& one : edits) {
            rows.push_back({one, {}, true});
        }
        m_window->dissection()->apply(rows, "test");
        settle();
    }

    void settle() { QTRY_VERIFY(m_window->isIdle() || m_control->begun("export") > 0); }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
