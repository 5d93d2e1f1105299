// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command palette by keyboard, and the search behind it.

#include "ui/command_ids.h"
#include "ui/command_palette.h"
#include "ui/dissection.h"
#include "ui/fuzzy_match.h"
#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace prosector;
using namespace prosector::ui;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }

    void findsLettersInOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places");
        QTest::newRow("beginnings of words") << "zsw"
                                             << "Zero the selected weight" << QList<int>{0, 9, 18};
        QTest::newRow("neighbors before distant ones") << "ab"
                                                       << "cad cab" << QList<int>{5, 6};
        QTest::newRow("spaces do not count") << "ze ro"
                                             << "Zero" << QList<int>{0, 1, 2, 3};
        QTest::newRow("other scripts") << "НУЛ"
                                       << "Обнулить вес" << QList<int>{2, 3, 4};
        QTest::newRow("nothing asked") << ""
                                       << "Zero" << QList<int>{};
    }

    void findsLettersInOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QList<int>, places);
        const auto match = fuzzyMatch(pattern, text);
        QVERIFY(match);
        QCOMPARE(match->places, places);
    }

    void doesNotFindWhatIsNotThere()
    {
        QVERIFY(!fuzzyMatch(u"oz", u"Zero"));
        QVERIFY(!fuzzyMatch(u"zeroo", u"Zero"));
        QVERIFY(!fuzzyMatch(u"z", u""));
        QVERIFY(!fuzzyMatch(u"a", QString(100'000, u'a'))); // longer than any command
    }

    void beginningsOfWordsComeFirst()
    {
        QVERIFY(fuzzyMatch(u"zw", u"Zero the weight")->score > fuzzyMatch(u"zw", u"size of windows")->score);
        QVERIFY(fuzzyMatch(u"scan", u"Scan")->score > fuzzyMatch(u"scan", u"Scale a new")->score);
    }

    // Ctrl+Shift+P, a few letters, Enter.
    void doesACommandByKeyboard()
    {
        QVERIFY(m_fixture->show());
        m_fixture->window->dissection()->selection()->selectLayer(Layer(1));
        open();
        QVERIFY(line()->hasFocus());
        QTest::keyClicks(line(), QStringLiteral("zsw"));
        QCOMPARE(shownId(0), QString(command::zero));
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QVERIFY(!m_fixture->window->dissection()->edits().empty());
    }

    void keysMoveAndEscCloses()
    {
        QVERIFY(m_fixture->show());
        open();
        int count = 0; // of those that can be done now, which come first
        while (list()->model()->index(count, 0).flags() & Qt::ItemIsEnabled) {
            ++count;
        }
        QVERIFY(count > 25);
        QTest::keyClick(line(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(line(), Qt::Key_Up);
        QTest::keyClick(line(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), count - 1);
        QTest::keyClick(line(), Qt::Key_PageUp);
        QVERIFY(list()->currentIndex().row() < count - 1);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
    }

    // Digits and letters are text here, not keys of the window behind.
    void typesNoShortcuts()
    {
        QVERIFY(m_fixture->show());
        m_fixture->window->dissection()->selection()->selectLayer(Layer(1));
        open();
        QTest::keyClicks(line(), QStringLiteral("0p1"));
        QCOMPARE(line()->text(), QStringLiteral("0p1"));
        QVERIFY(m_fixture->window->dissection()->edits().empty());
        QVERIFY(!m_fixture->window->dissection()->isPinned());
        QVERIFY(m_fixture->child<QLabel>(QStringLiteral("commandHint"))->isVisible()); // nothing was found
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void findsById()
    {
        QVERIFY(m_fixture->show());
        open();
        QTest::keyClicks(line(), QStringLiteral("view.panel.stopw"));
        QCOMPARE(shownId(0), QStringLiteral("view.panel.stopWord"));
    }

    void lastDoneStandsFirst()
    {
        QVERIFY(m_fixture->show());
        const QSignalSpy changed(palette(), &CommandPalette::recentChanged);
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("edit.snapshot")));
        QVERIFY(m_fixture->window->commands()->trigger(command::pin));
        QCOMPARE(changed.count(), 2);
        open();
        QCOMPARE(shownId(0), QString(command::pin));
        QCOMPARE(shownId(1), QStringLiteral("edit.snapshot"));
    }

    void whatCannotBeDoneNowStandsLast()
    {
        QVERIFY(m_fixture->show(std::filesystem::path()));
        open();
        const auto* model = list()->model();
        bool sawUnavailable = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const bool isAvailable = model->index(row, 0).flags() & Qt::ItemIsEnabled;
            QVERIFY(!(isAvailable && sawUnavailable));
            sawUnavailable |= !isAvailable;
        }
        QVERIFY(sawUnavailable);
        QTest::keyClicks(line(), QStringLiteral("edit.zero"));
        QTest::keyClick(line(), Qt::Key_Return); // nothing happens
        QVERIFY(palette()->isVisible());
    }

    void asksForAParameter()
    {
        QVERIFY(m_fixture->show());
        m_fixture->action(QStringLiteral("edit.add"))->trigger(); // as its menu does
        QVERIFY(palette()->isVisible());
        QVERIFY(!list()->isVisible());
        QTest::keyClicks(line(), QStringLiteral("drop:3"));
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QVERIFY(m_fixture->window->dissection()->edits() == EditList({DropBlock{Layer(3)}}));
    }

    void mouseChooses()
    {
        QVERIFY(m_fixture->show());
        open();
        QTest::keyClicks(line(), QStringLiteral("edit.snapshot"));
        const QSignalSpy done(m_fixture->window->commands(), &Commands::triggered);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(0, 0)).center());
        QCOMPARE(done.count(), 1);
        QVERIFY(!palette()->isVisible());
    }

private:
    void open()
    {
        QTest::keySequence(m_fixture->window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        QVERIFY(palette()->isVisible());
    }

    CommandPalette* palette() { return m_fixture->child<CommandPalette>(QStringLiteral("commandPalette")); }
    QLineEdit* line() { return m_fixture->child<QLineEdit>(QStringLiteral("commandSearch")); }
    QListView* list() { return m_fixture->child<QListView>(QStringLiteral("commandList")); }
    QString shownId(int row) { return list()->model()->index(row, 0).data(Qt::UserRole).toString(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
