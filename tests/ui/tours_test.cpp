// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guided tours from end to end, with the real engine on the real demo model: every page has the effect that its
// text speaks of.

#include "built_in_text.h"
#include "core/analysis/analyses.h"
#include "core/engine/engine.h"
#include "ui/commands.h"
#include "ui/figures.h"
#include "ui/guide.h"
#include "ui/guide_library.h"
#include "ui/main_window.h"
#include "ui/selection.h"
#include "ui/theme.h"
#include "ui/tour.h"
#include "widgets/markdown_view.h"

#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace prosector;
using namespace prosector::ui;

namespace {

constexpr int ceiling = 60000; // milliseconds; a busy machine is slow

} // namespace

class ToursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        MainWindowOptions options;
        m_engineOptions.calibration = builtInText("calibration");
        m_engineOptions.specimen = PROSECTOR_SOURCE_DIR "/resources/demo";
        options.engine = [this] { return makeEngine(m_engineOptions); };
        options.dataFolder = PROSECTOR_SOURCE_DIR "/resources";
        options.analyses = analysisFacts();
        options.setup.evaluationText = builtInText("evaluation");
        options.setup.protocol.window = 256;
        options.setup.watchedWords = {"the", "and", "a"};
        m_window = std::make_unique<MainWindow>(options);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        connect(&dissection(), &Dissection::refused, this, [this](const Error& error) { m_refused = error.what(); });
        QTRY_VERIFY(guide().library()->isLoaded());
    }

    void init() { m_refused.clear(); }

    // Without an open model: the tour opens it.
    void whatIsLinear()
    {
        begin("what-is-linear");
        QVERIFY(dissection().model()->isSpecimen);
        QVERIFY(dissection().edits().empty());
        const auto& layers = dissection().scan()->scan.layers;
        goOn();
        // "Most values are high", and of the update "much lower in the middle of the model".
        QVERIFY(std::ranges::count_if(layers, [](const LayerScan& layer) { return layer.linearity > 0.85; }) >= 6);
        goOn();
        QVERIFY(layers[4].linearityUpdate < 0.6 * layers[4].linearity);
        const double linear = goOnToRatio();
        QVERIFY(linear > 1 && linear < 1.2);
        const double dropped = goOnToRatio();
        QVERIFY(dropped > linear);
        const double first = goOnToRatio();
        QVERIFY(first > 50);
        const double firstLinear = goOnToRatio();
        QVERIFY(firstLinear > 1.5 && firstLinear < first / 10);
        QVERIFY(std::ranges::min_element(layers, {}, &LayerScan::linearity)->layer == Layer(0));
        goOn();
        QVERIFY(figure("linearity"));
        QVERIFY(dissection().edits().empty());
        finish();
    }

    void superWeight()
    {
        begin("super-weight");
        const double original = dissection().original()->perplexity();
        goOn();
        const auto& layers = dissection().scan()->scan.layers;
        const auto highest =
            std::ranges::max_element(layers, {}, [](const LayerScan& layer) { return std::abs(layer.downOut.value); });
        QVERIFY(highest->layer == Layer(1));
        QVERIFY(
            std::ranges::max_element(layers, {}, [](const LayerScan& layer) { return std::abs(layer.downIn.value); })
                ->layer
            == Layer(1));
        goOn();
        QVERIFY(dissection().selection()->selectedCandidate());
        const WeightCoordinate at = dissection().selection()->selectedCandidate()->at;
        QVERIFY(at.row == Channel(100) && at.column == Channel(300));
        QVERIFY(dissection().selection()->selectedCandidate()->explained > 0.9);
        const double zeroed = goOnToRatio();
        QVERIFY(zeroed > 20);
        QVERIFY(dissection().shown()->perplexity() > 20 * original);
        goOn();
        const auto text = [&](const char* name) {
            return m_window->findChild<QPlainTextEdit*>(QLatin1String(name))->toPlainText();
        };
        QVERIFY(!text("originalText").isEmpty());
        QVERIFY(text("originalText") != text("editedText"));
        goOn();
        const double control = goOnToRatio();
        QVERIFY(std::abs(control - 1) < 0.01);
        const double restored = goOnToRatio();
        QVERIFY(std::abs(restored - 1) < 0.01); // "nearly everything comes back"
        goOn();
        QVERIFY(figure("scale-curve"));
        const Column& loss = figure("scale-curve")->tables.front().column("loss");
        QVERIFY(loss.number(0) > loss.number(4) + 1); // steep towards zero
        QVERIFY(std::abs(loss.number(12) - loss.number(4)) < 0.1); // flat from one on
        finish();
    }

    void choosingLayers()
    {
        begin("choosing-layers");
        const auto& layers = dissection().scan()->scan.layers;
        QVERIFY(std::ranges::min_element(layers, {}, &LayerScan::blockInfluence)->layer == Layer(4));
        const double one = goOnToRatio();
        QVERIFY(one > 1 && one < 1.2);
        const double two = goOnToRatio();
        QVERIFY(two > one && two < 1.4);
        goOn();
        QCOMPARE(dissection().rows().size(), std::size_t(2));
        const double linear = goOnToRatio();
        QVERIFY(linear <= two);
        const double second = goOnToRatio();
        // "Blocks 1 and 2 have similar values of Block Influence."
        QVERIFY(std::abs(layers[1].blockInfluence - layers[2].blockInfluence) < 0.03);
        const double first = goOnToRatio();
        QVERIFY(first > 2 * second);
        goOn();
        QVERIFY(figure("block-influence"));
        finish();
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    Guide& guide() { return *m_window->workbench().guide; }
    Dissection& dissection() { return *m_window->dissection(); }
    std::shared_ptr<const Figure> figure(const char* analysis) { return m_window->workbench().figures->of(analysis); }

    void begin(const char* name)
    {
        guide().startTour(QString::fromLatin1(name));
        arrive(0);
    }

    void goOn()
    {
        const int page = guide().tour()->page();
        QVERIFY(guide().tour()->canGoOn());
        guide().tour()->next();
        arrive(page + 1);
    }

    void arrive(int page)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(guide().tour()->page() == page || !m_refused.isEmpty(), "no such page in time",
                                  ceiling);
        QVERIFY2(m_refused.isEmpty(), qPrintable(m_refused));
        const QString shown = m_window->findChild<widgets::MarkdownView*>(QStringLiteral("tourText"))->text();
        QVERIFY2(!shown.isEmpty() && !shown.contains(u'{') && !shown.contains(QStringLiteral("\u2026")),
                 qPrintable(shown)); // every figure is there
    }

    double goOnToRatio()
    {
        goOn();
        const double ratio = dissection().shown()->perplexity() / dissection().original()->perplexity();
        qInfo("page %d: ratio %.4g", guide().tour()->page() + 1, ratio);
        return ratio;
    }

    // The last page is reached, and the tour ends.
    void finish()
    {
        while (guide().tour()->canGoOn()) {
            goOn();
        }
        QCOMPARE(guide().tour()->page() + 1, guide().tour()->pages());
        guide().tour()->close();
        QVERIFY(!guide().tour()->isOpen());
    }

    EngineOptions m_engineOptions;
    QString m_refused;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ToursTest)
#include "tours_test.moc"
