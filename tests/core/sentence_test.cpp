// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/error.h"

#include <QtTest>

using namespace prosector;

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilledInAnyOrder()
    {
        const Sentence sentence = say("Error", "tensor %2 has %1 rows, %2 wants %3");
        QCOMPARE(sentence.with(3, "wte", 4).english(), std::string("tensor wte has 3 rows, wte wants 4"));
    }

    void aValueIsNotReadAsAPattern()
    {
        QCOMPARE(say("Error", "%1 and %2").with("%2", "50 %1").english(), std::string("%2 and 50 %1"));
    }

    void whatHasNoValueStays()
    {
        QCOMPARE(say("Error", "100 % of %1, %0, %9 and %").with("it").english(),
                 std::string("100 % of it, %0, %9 and %"));
        QCOMPARE(Sentence("plain %1").english(), std::string("plain %1"));
    }

    void sentencesNest()
    {
        const Sentence inner = say("Error", "no %1").with("layer 9");
        QCOMPARE(say("Error", "an edit: %1").with(inner).english(), std::string("an edit: no layer 9"));
    }

    void errorsJoinThem()
    {
        const Error error(ErrorCode::NotFound, "a.json", say("Error", "the field %1 is missing").with("width"),
                          "Get an intact copy");
        QCOMPARE(std::string(error.what()), std::string("a.json: the field width is missing. Get an intact copy."));
        QCOMPARE(error.message().context(), std::string("Error"));
        QVERIFY(error.remedy().context().empty());
    }
};

QTEST_GUILESS_MAIN(SentenceTest)
#include "sentence_test.moc"
