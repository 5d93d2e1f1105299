// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "widgets/block_table.h"
#include "widgets/color_legend.h"
#include "widgets/heatmap_view.h"
#include "widgets/number_text.h"
#include "widgets/perplexity_chart.h"
#include "widgets/perplexity_readout.h"
#include "widgets/plot_theme.h"
#include "widgets/scale_slider.h"
#include "widgets/spike_plot.h"
#include "widgets/word_probability_view.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSet>
#include <QStyleFactory>
#include <QTest>

#include <functional>
#include <memory>

using namespace prosector::widgets;

namespace {

using MakeWidget = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> heatmap()
{
    auto view = std::make_unique<HeatmapView>();
    view->setData(sample::heatmap());
    view->setRange(HeatmapRange::PerColumn);
    view->setSelectedRow(sample::spikeLayer);
    return view;
}

std::unique_ptr<QWidget> spikes()
{
    auto plot = std::make_unique<SpikePlot>();
    plot->setLayers(sample::spikes());
    plot->setMarks({{sample::spikeLayer, QStringLiteral("[100, 300]")}});
    plot->setSelectedLayer(sample::spikeLayer);
    return plot;
}

std::unique_ptr<QWidget> chart()
{
    auto view = std::make_unique<PerplexityChart>();
    view->setStates(sample::states(), 2);
    return view;
}

std::unique_ptr<QWidget> readout()
{
    auto view = std::make_unique<PerplexityReadout>();
    view->setFigures(PerplexityFigures{13.991807, 517.81234, PerplexityFigures::Ratio{37.01, 36.1, 37.9}},
                     QStringLiteral("demo, evaluation text"));
    return view;
}

std::unique_ptr<QWidget> words()
{
    auto view = std::make_unique<WordProbabilityView>();
    view->setWords(sample::words());
    return view;
}

std::unique_ptr<QWidget> blocks()
{
    auto table = std::make_unique<BlockTable>();
    table->setBlocks(sample::blocks());
    table->setSelectedLayer(sample::spikeLayer);
    return table;
}

std::unique_ptr<QWidget> slider()
{
    return std::make_unique<ScaleSlider>();
}

std::unique_ptr<QWidget> legend()
{
    auto strip = std::make_unique<ColorLegend>();
    strip->setLabels(QStringLiteral("value"), QStringLiteral("0"), QStringLiteral("1"));
    return strip;
}

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

Q_DECLARE_METATYPE(MakeWidget)

// Every widget draws something in both themes, follows a change of theme, and looks the same after changing back.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }

    void drawsInLightAndDark_data()
    {
        QTest::addColumn<MakeWidget>("make");
        QTest::newRow("heatmap") << MakeWidget(heatmap);
        QTest::newRow("spikes") << MakeWidget(spikes);
        QTest::newRow("chart") << MakeWidget(chart);
        QTest::newRow("readout") << MakeWidget(readout);
        QTest::newRow("words") << MakeWidget(words);
        QTest::newRow("blocks") << MakeWidget(blocks);
        QTest::newRow("slider") << MakeWidget(slider);
        QTest::newRow("legend") << MakeWidget(legend);
    }

    void drawsInLightAndDark()
    {
        QFETCH(MakeWidget, make);
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
