// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every item model in the window keeps the rules of Qt's models while the window is used.

#include "ui/dissection.h"
#include "ui/plans.h"
#include "ui/snapshots.h"
#include "ui/trials.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelKeepsTheRules()
    {
        WindowFixture fixture;
        QVERIFY(fixture.show(std::filesystem::path()));
        watch(fixture);
        QVERIFY(fixture.window->commands()->trigger(QStringLiteral("file.open"), QStringLiteral("/models/demo")));
        QVERIFY(fixture.settle());
        watch(fixture);
        Dissection* dissection = fixture.window->dissection();
        const Workbench& bench = fixture.window->workbench();
        dissection->selection()->selectLayer(Layer(1));
        QVERIFY(fixture.window->commands()->trigger(QStringLiteral("view.showInTensors")));
        QVERIFY(fixture.window->commands()->trigger(QStringLiteral("view.palette")));
        QVERIFY(fixture.settle());
        watch(fixture);
        dissection->setBlockState(Layer(4), BlockState::Dropped);
        dissection->scaleSelectedWeight(0);
        bench.snapshots->take();
        QVERIFY(fixture.settle());
        dissection->undoStack()->undo();
        bench.trials->dropEachBlock();
        bench.service->analyze({"norms", dissection->request({})});
        QVERIFY(fixture.settle());
        PlanRequest plan;
        plan.run = dissection->request({});
        plan.blocks = 2;
        bench.plans->start(plan);
        QVERIFY(fixture.settle());
        watch(fixture);
        dissection->startScan();
        dissection->apply({}, QStringLiteral("nothing"));
        bench.snapshots->remove(bench.snapshots->all().back().id);
        DissectionSetup setup = dissection->setup();
        setup.evaluationText = {"other.txt", "other words"};
        setup.watchedWords = {"one"};
        dissection->measureOn(setup);
        QVERIFY(fixture.settle());
        QVERIFY(fixture.window->commands()->trigger(QStringLiteral("file.openBuiltIn")));
        QVERIFY(fixture.settle());
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(fixture.window.get(), &change);
        watch(fixture);
        QVERIFY(fixture.settle());

        const QStringList unseen = (m_wanted - m_seen).values();
        QVERIFY2(unseen.isEmpty(), qPrintable(QStringLiteral("no view showed ") + unseen.join(u' ')));
    }

private:
    // Tests the models of all views that are there now, those behind proxies, too.
    void watch(const WindowFixture& fixture)
    {
        for (const auto* view : fixture.window->findChildren<QAbstractItemView*>()) {
            for (QAbstractItemModel* model = view->model(); model;) {
                const QString name = QString::fromLatin1(model->metaObject()->className()).section(u':', -1);
                if (m_wanted.contains(name) && !model->findChild<QAbstractItemModelTester*>()) {
                    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
                    m_seen.insert(name);
                }
                const auto* proxy = qobject_cast<QAbstractProxyModel*>(model);
                model = proxy ? proxy->sourceModel() : nullptr;
            }
        }
    }

    // The classes of models that the headers of the window declare.
    static QSet<QString> modelsOfTheProgram()
    {
        static const QRegularExpression declared(
            QStringLiteral("class (\\w+) : public Q\\w*(Item|Table|List)Model\\b"));
        QSet<QString> names;
        for (const char* folder : {"ui", "widgets"}) {
            const QDir files(QStringLiteral(PROSECTOR_SOURCE_DIR "/") + QString::fromLatin1(folder));
            for (const QString& name : files.entryList({QStringLiteral("*.h")})) {
                QFile header(files.filePath(name));
                const bool isOpen = header.open(QIODevice::ReadOnly);
                auto matches = declared.globalMatch(isOpen ? QString::fromUtf8(header.readAll()) : QString());
                while (matches.hasNext()) {
                    names.insert(matches.next().captured(1));
                }
            }
        }
        return names;
    }

    const QSet<QString> m_wanted = modelsOfTheProgram(); // Qt's own keep their own rules
    QSet<QString> m_seen;
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
