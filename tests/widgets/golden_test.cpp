// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the instruments draw, against pictures that a person has looked at: tests/data/golden. To make them anew, look
// at them and commit them:
//
//     PROSECTOR_WRITE_GOLDEN=1 QT_QPA_PLATFORM=offscreen build/release/tests/golden_test
//
// They are drawn in Fusion style with DejaVu Sans, as Debian 12 draws them off screen. Another version of Qt or
// FreeType may place letters a little differently: a pixel counts as different where a channel is more than 24 of 255
// away, and 3 pixels in 1000 may be. Where another Qt series runs, the test is skipped.

#include "sample_data.h"
#include "sample_widgets.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QStyleFactory>
#include <QTest>

using namespace prosector::widgets;

namespace {

constexpr int channelTolerance = 24;
constexpr double shareTolerance = 0.003;

bool areFar(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > channelTolerance || std::abs(qGreen(a) - qGreen(b)) > channelTolerance
        || std::abs(qBlue(a) - qBlue(b)) > channelTolerance;
}

double differentShare(const QImage& a, const QImage& b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            different += areFar(a.pixel(x, y), b.pixel(x, y));
        }
    }
    return static_cast<double>(different) / (a.width() * a.height());
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString family = QStringLiteral("DejaVu Sans");
        if (!QFontDatabase::families().contains(family)) {
            QSKIP("needs the font DejaVu Sans (fonts-dejavu-core)");
        }
        if (!QString::fromLatin1(qVersion()).startsWith(QStringLiteral("6.4."))) {
            QSKIP("the pictures are Qt 6.4's");
        }
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QFont font(family);
        font.setPixelSize(12);
        QApplication::setFont(font);
    }

    void cleanupTestCase() { qInfo("largest share of different pixels %g", m_largest); }

    void aChangeIsSeen()
    {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QImage other = image;
        for (int x = 0; x < 31; ++x) {
            other.setPixel(x, 50, qRgb(200, 200, 200));
        }
        QVERIFY(differentShare(image, other) > shareTolerance);
        QCOMPARE(differentShare(image, image), 0.0);
    }

    void drawsAsBefore_data()
    {
        QTest::addColumn<sample::MakeWidget>("make");
        QTest::addColumn<bool>("isDark");
        for (const sample::NamedWidget& widget : sample::everyWidget()) {
            for (const bool isDark : {false, true}) {
                QTest::addRow("%s-%s", widget.name, isDark ? "dark" : "light") << widget.make << isDark;
            }
        }
    }

    void drawsAsBefore()
    {
        QFETCH(sample::MakeWidget, make);
        QFETCH(bool, isDark);
        QApplication::setPalette(isDark ? sample::darkPalette() : sample::lightPalette());
        const std::unique_ptr<QWidget> widget = make();
        widget->resize(widget->sizeHint());
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        const QImage drawn = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        const QString golden = QStringLiteral(PROSECTOR_SOURCE_DIR "/tests/data/golden/") + name;
        if (qEnvironmentVariableIsSet("PROSECTOR_WRITE_GOLDEN")) {
            QVERIFY(QDir().mkpath(QFileInfo(golden).path()));
            QVERIFY(drawn.save(golden, "PNG", 0));
            return;
        }
        const QImage expected = QImage(golden).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!expected.isNull(), qPrintable(golden + QStringLiteral(" is not there")));
        keep(drawn, name);
        QCOMPARE(drawn.size(), expected.size());
        const double share = differentShare(drawn, expected);
        m_largest = std::max(m_largest, share);
        QVERIFY2(share <= shareTolerance,
                 qPrintable(QStringLiteral("%1 of the pixels differ; drawn: %2").arg(share).arg(kept(name))));
    }

private:
    static QString kept(const QString& name) { return QStringLiteral(PROSECTOR_BINARY_DIR "/pictures/golden/") + name; }

    static void keep(const QImage& image, const QString& name)
    {
        QDir().mkpath(QFileInfo(kept(name)).path());
        image.save(kept(name));
    }

    double m_largest = 0;
};

QTEST_MAIN(GoldenTest)

#include "golden_test.moc"
