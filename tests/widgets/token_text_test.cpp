// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/token_text_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace prosector::widgets;

class TokenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TokenTextView>();
        m_view->setTokens({"Once", " upon", " a", " time", "\n", "There", " was"});
        m_view->setLosses({1, 2, 3, 4, 5, 6, 7}, {1, 1, 3, 6, 5, 6, 7});
        m_view->resize(400, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void tokensFollowEachOther()
    {
        QCOMPARE(m_view->tokenRect(1).left(), m_view->tokenRect(0).right() + 1);
        QCOMPARE(m_view->tokenRect(4).top(), m_view->tokenRect(0).top()); // the line end is drawn where it stands
        QVERIFY(m_view->tokenRect(5).top() > m_view->tokenRect(4).top());
        QCOMPARE(m_view->tokenRect(5).left(), 0);
        m_view->resize(60, 200);
        QVERIFY(m_view->tokenRect(3).top() > m_view->tokenRect(0).top());
    }

    void colorsShowTheLossOrTheChange()
    {
        QCOMPARE(m_view->range(), 6.0); // of the reference, but for the largest
        QVERIFY(m_view->tokenColor(0) != m_view->tokenColor(3));
        QCOMPARE(m_view->tokenColor(3), m_view->tokenColor(5)); // both 6 nats
        m_view->setColoring(TokenColoring::Change);
        QCOMPARE(m_view->tokenColor(0), m_view->tokenColor(2)); // no change, in white
        QCOMPARE(m_view->tokenColor(0), QColor(0xf7f7f7));
        QVERIFY(m_view->tokenColor(1).blue() > m_view->tokenColor(1).red()); // better
        QVERIFY(m_view->tokenColor(3).red() > m_view->tokenColor(3).blue()); // worse
    }

    void hoverTellsAToken()
    {
        QSignalSpy shown(m_view.get(), &TokenTextView::shownTokenChanged);
        QTest::mouseMove(m_view->viewport(), m_view->tokenRect(3).center());
        QTRY_COMPARE_WITH_TIMEOUT(m_view->shownToken(), 3, 5000);
        QCOMPARE(shown.last()[0].toInt(), 3);
        QCOMPARE(m_view->description(3),
                 QStringLiteral("3: \u201c time\u201d, loss 4.000 \u2192 6.000 nats, change +2.000"));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view->viewport(), &leave);
        QCOMPARE(m_view->shownToken(), -1);
    }

    void keysMoveTheCurrentToken_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<int>("token");
        QTest::newRow("first") << QList<Qt::Key>{Qt::Key_Right} << 0;
        QTest::newRow("right") << QList<Qt::Key>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right} << 2;
        QTest::newRow("left") << QList<Qt::Key>{Qt::Key_End, Qt::Key_Left} << 5;
        QTest::newRow("down") << QList<Qt::Key>{Qt::Key_Home, Qt::Key_Down} << 5;
        QTest::newRow("down to a shorter line")
            << QList<Qt::Key>{Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}
            << 6;
        QTest::newRow("up") << QList<Qt::Key>{Qt::Key_Home, Qt::Key_Down, Qt::Key_Up} << 0;
    }

    void keysMoveTheCurrentToken()
    {
        QFETCH(QList<Qt::Key>, keys);
        QFETCH(int, token);
        for (const Qt::Key key : keys) {
            QTest::keyClick(m_view.get(), key);
        }
        QCOMPARE(m_view->currentToken(), token);
        QCOMPARE(m_view->accessibleDescription(), m_view->description(token));
    }

    void longTextScrollsToTheCurrentToken()
    {
        QStringList tokens;
        for (int i = 0; i < 2000; ++i) {
            tokens << QStringLiteral(" word%1").arg(i);
        }
        m_view->setTokens(tokens);
        m_view->setLosses(std::vector<float>(2000, 1), {});
        QVERIFY(m_view->tokenRect(1999).top() > m_view->viewport()->height());
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->viewport()->rect().contains(m_view->tokenRect(1999)));
        QCOMPARE(m_view->description(1999), QStringLiteral("1999: \u201c word1999\u201d")); // no losses: no more to say
        m_view->setTokens({});
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentToken(), -1);
    }

private:
    std::unique_ptr<TokenTextView> m_view;
};

QTEST_MAIN(TokenTextTest)
#include "token_text_test.moc"
