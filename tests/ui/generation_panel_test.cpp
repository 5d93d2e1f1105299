// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_engine.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/generation.h"
#include "ui/generation_panel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace prosector;
using namespace prosector::ui;

class GenerationPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cleanupTestCase();
        m_control = std::make_shared<FakeControl>();
        m_service = std::make_unique<EngineService>([this] { return std::make_unique<FakeEngine>(m_control); });
        DissectionSetup setup;
        setup.evaluationText = {"evaluation.txt", "words"};
        m_dissection = std::make_unique<Dissection>(m_service.get(), setup);
        m_generation = std::make_unique<Generation>(m_service.get(), m_dissection.get());
        m_panel = std::make_unique<GenerationPanel>(m_dissection.get(), m_generation.get(), "Once", m_commands);
        m_service->open("/models/demo");
        QTRY_VERIFY_WITH_TIMEOUT(m_dissection->model() && !m_service->isBusy(), 5000);
    }

    void cleanupTestCase()
    {
        m_panel.reset();
        m_generation.reset();
        m_dissection.reset();
        m_service.reset();
    }

    void textGrowsWhileItIsWritten()
    {
        m_control->hold("write");
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), QStringLiteral(" there"), 5000);
        QVERIFY(m_generation->isGenerating());
        m_control->release("write");
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), whole(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_generation->isGenerating(), 5000);
    }

    void stopKeepsWhatWasWritten()
    {
        m_control->hold("write");
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), QStringLiteral(" there"), 5000);
        m_service->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(text("originalText"), QStringLiteral(" there"));
        QVERIFY(child<QPushButton>("generateButton")->isEnabled());
        m_control->release("write");
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), whole(), 5000);
    }

    void editedTextGrowsBesideTheOriginals()
    {
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), whole(), 5000);
        m_dissection->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        m_control->hold("write");
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("editedText"), QStringLiteral(" the"), 5000);
        QCOMPARE(text("originalText"), whole());
        m_control->release("write");
        QTRY_COMPARE_WITH_TIMEOUT(text("editedText"), QStringLiteral(" the the the the"), 5000);
        QCOMPARE(m_control->begun("generate"), 2);
    }

    // The words in which the two texts part are marked in both.
    void firstDifferenceIsMarked()
    {
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), whole(), 5000);
        QVERIFY(child<QPlainTextEdit>("originalText")->extraSelections().isEmpty());
        m_dissection->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("editedText"), QStringLiteral(" the the the the"), 5000);
        for (const char* name : {"originalText", "editedText"}) {
            const auto marks = child<QPlainTextEdit>(name)->extraSelections();
            QCOMPARE(marks.size(), 1);
            QCOMPARE(marks.front().cursor.selectedText().trimmed(),
                     QString::fromLatin1(std::string_view(name) == "originalText" ? "there" : "the"));
        }
        m_dissection->undoStack()->undo();
        QVERIFY(child<QPlainTextEdit>("originalText")->extraSelections().isEmpty());
    }

    // A text that belongs to another way of drawing is not shown.
    void otherRequestForgets()
    {
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), whole(), 5000);
        QVERIFY(!child<QSpinBox>("seedBox")->isEnabled());
        child<QDoubleSpinBox>("temperatureBox")->setValue(0.8);
        QVERIFY(child<QSpinBox>("seedBox")->isEnabled());
        m_control->hold("generate");
        generate();
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("generate"), 2, 5000);
        QCOMPARE(text("originalText"), QString());
        m_control->release("generate");
        QTRY_COMPARE_WITH_TIMEOUT(text("originalText"), whole(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        generate(); // nothing is missing
        QVERIFY(!m_generation->isGenerating());
    }

    void controlsBecomeTheRequest()
    {
        std::shared_ptr<const GeneratedText> generated;
        connect(m_service.get(), &EngineService::textGenerated, m_panel.get(),
                [&](const std::shared_ptr<const GeneratedText>& value) { generated = value; });
        child<QSpinBox>("tokensBox")->setValue(12);
        child<QDoubleSpinBox>("temperatureBox")->setValue(0.7);
        child<QSpinBox>("topKBox")->setValue(40);
        child<QDoubleSpinBox>("topPBox")->setValue(0.9);
        child<QSpinBox>("seedBox")->setValue(3);
        generate();
        QTRY_VERIFY_WITH_TIMEOUT(generated, 5000);
        const GenerationRequest& request = generated->request;
        QCOMPARE(request.prompt, std::string("Once"));
        QCOMPARE(request.tokens, 12);
        QCOMPARE(request.temperature, 0.7);
        QCOMPARE(request.topK, 40);
        QCOMPARE(request.topP, 0.9);
        QCOMPARE(request.seed, 3u);
    }

private:
    static QString whole() { return QStringLiteral(" there was a little girl named Lily."); }
    void generate() { child<QPushButton>("generateButton")->click(); }
    QString text(const char* name) { return child<QPlainTextEdit>(name)->toPlainText(); }

    template <class Widget> Widget* child(const char* name)
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    QWidget m_window;
    Commands m_commands{&m_window};
    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<EngineService> m_service;
    std::unique_ptr<Dissection> m_dissection;
    std::unique_ptr<Generation> m_generation;
    std::unique_ptr<GenerationPanel> m_panel;
};

QTEST_MAIN(GenerationPanelTest)
#include "generation_panel_test.moc"
