// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "sample_widgets.h"
#include "widgets/color_scale.h"
#include "widgets/number_text.h"
#include "widgets/plot_theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSet>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace prosector::widgets;

namespace {

int colorCount(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colors.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(colors.size());
}

double meanLightness(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += qGray(image.pixel(x, y));
        }
    }
    return sum / (image.width() * image.height());
}

QImage grabbed(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

// Every widget draws something in both themes, follows a change of theme, and looks the same after changing back.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }

    void drawsInLightAndDark_data()
    {
        QTest::addColumn<sample::MakeWidget>("make");
        for (const sample::NamedWidget& widget : sample::everyWidget()) {
            QTest::newRow(widget.name) << widget.make;
        }
    }

    void drawsInLightAndDark()
    {
        QFETCH(sample::MakeWidget, make);
        QApplication::setPalette(sample::lightPalette());
        const std::unique_ptr<QWidget> widget = make();
        widget->resize(widget->sizeHint());
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        const QImage light = grabbed(*widget);
        QApplication::setPalette(sample::darkPalette());
        QCoreApplication::processEvents();
        const QImage dark = grabbed(*widget);
        QApplication::setPalette(sample::lightPalette());
        QCoreApplication::processEvents();
        const QImage lightAgain = grabbed(*widget);
        keep(light, "light");
        keep(dark, "dark");

        for (const QImage& image : {light, dark}) {
            QVERIFY2(colorCount(image) > 8, qPrintable(QString::number(colorCount(image))));
        }
        QVERIFY2(meanLightness(dark) + 60 < meanLightness(light),
                 qPrintable(QStringLiteral("%1 and %2").arg(meanLightness(dark)).arg(meanLightness(light))));
        QCOMPARE(lightAgain, light);
    }

    void numbersAreLegible()
    {
        for (const QPalette& palette : {sample::lightPalette(), sample::darkPalette()}) {
            const PlotTheme theme = PlotTheme::fromPalette(palette);
            for (const QColor& color :
                 {theme.text, theme.mutedText, theme.downInput, theme.downOutput, theme.residual}) {
                QVERIFY2(contrastRatio(color, theme.background) >= 4.5, qPrintable(color.name()));
            }
        }
        for (const ColorScale scale : {ColorScale::Cividis, ColorScale::Viridis, ColorScale::BlueWhiteOrange}) {
            for (int percent = 0; percent <= 100; ++percent) {
                const QColor color = colorAt(scale, percent / 100.0);
                QVERIFY2(contrastRatio(legibleOn(color), color) >= 4.5, qPrintable(color.name()));
            }
        }
    }

    void numbersHaveTheDigitsAskedFor_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("small") << 13.991807 << QStringLiteral("13.99");
        QTest::newRow("hundreds") << 517.8124 << QStringLiteral("517.8");
        QTest::newRow("thousands") << 2418.657 << QLocale().toString(2419.0, 'f', 0);
        QTest::newRow("below one") << 0.0123456 << QStringLiteral("0.01235");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0.000");
        QTest::newRow("tiny") << 1.5e-7 << QStringLiteral("1.50e-07");
        QTest::newRow("undefined") << qQNaN() << QStringLiteral("\u2013");
        QTest::newRow("infinite") << qInf() << QStringLiteral("\u221e");
    }

    void numbersHaveTheDigitsAskedFor()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(significant(value), text);
    }

private:
    // For people who want to see what was drawn.
    void keep(const QImage& image, const char* theme) const
    {
        QDir folder(QStringLiteral(PROSECTOR_BINARY_DIR "/pictures/widgets"));
        folder.mkpath(QStringLiteral("."));
        image.save(folder.filePath(
            QStringLiteral("%1-%2.png").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(theme))));
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
