// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text that a user sees goes through tr(), and every translation is finished. Read from the sources.

#include "text_bypasses.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bypassesAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("bypasses");
        QTest::newRow("literal") << "label->setText(\"Hello\");" << true;
        QTest::newRow("QStringLiteral") << "label->setToolTip(QStringLiteral(\"Hello there\"));" << true;
        QTest::newRow("second argument") << "tabs->addTab(m_view, QStringLiteral(\"Norms\"));" << true;
        QTest::newRow("constructor") << "new QLabel(\"Hello\")" << true;
        QTest::newRow("over two lines") << "button->setText(\n        QStringLiteral(\"Hello\"));" << true;
        QTest::newRow("tr") << "label->setText(tr(\"Hello\"));" << false;
        QTest::newRow("sign") << "label->setText(QStringLiteral(\"\\u26a0 %1\"));" << false;
        QTest::newRow("name of an object") << "label->setObjectName(QStringLiteral(\"hello\"));" << false;
        QTest::newRow("empty") << "label->setText(\"\");" << false;
    }

    void bypassesAreFound()
    {
        QFETCH(QString, source);
        QTEST(!textBypasses(source).isEmpty(), "bypasses");
    }

    void everyVisibleTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* folder : {"/ui", "/widgets"}) {
            QDirIterator files(QStringLiteral(PROSECTOR_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                QTest::newRow(qPrintable(QDir(QStringLiteral(PROSECTOR_SOURCE_DIR)).relativeFilePath(file))) << file;
            }
        }
    }

    void everyVisibleTextIsTranslated()
    {
        QFETCH(QString, file);
        const QString source = contentOf(file);
        QVERIFY(!source.isEmpty());
        const QStringList found = textBypasses(source);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void translationsAreFinished()
    {
        const QDir folder(QStringLiteral(PROSECTOR_SOURCE_DIR "/translations"));
        const QStringList files = folder.entryList({QStringLiteral("*.ts")});
        if (files.isEmpty()) {
            QSKIP("there are no translations yet");
        }
        QStringList missing;
        for (const QString& file : files) {
            QXmlStreamReader reader(contentOf(folder.filePath(file)));
            QString source;
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement) {
                    continue;
                }
                if (reader.name() == u"source") {
                    source = reader.readElementText();
                } else if (reader.name() == u"translation") {
                    const QString type = reader.attributes().value(QStringLiteral("type")).toString();
                    const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                    if (type == u"unfinished" || (type.isEmpty() && text.isEmpty())) {
                        missing.append(file + QStringLiteral(": ") + source);
                    }
                }
            }
            QVERIFY2(!reader.hasError(), qPrintable(file + u' ' + reader.errorString()));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(VisibleTextTest)

#include "visible_text_test.moc"
