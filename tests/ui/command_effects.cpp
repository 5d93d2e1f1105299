// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_effects.h"

#include "ui/command_ids.h"
#include "ui/figures.h"
#include "ui/plans.h"
#include "ui/snapshots.h"
#include "ui/trials.h"

#include <QDialog>

#include <cmath>

using prosector::widgets::BlockState;

// What commands do to the document.

namespace prosector::ui {

std::map<QString, Effect> CommandEffects::all()
{
    std::map<QString, Effect> all;
    addFiles(all);
    addModel(all);
    addDevices(all);
    addEdits(all);
    addPlots(all);
    addView(all);
    addRows(all);
    addGuide(all);
    addRunning(all);
    return all;
}

Effect CommandEffects::opens(const char* name)
{
    return {nullptr, [this, name] {
                const auto* dialog = window().findChild<QDialog*>(QString::fromLatin1(name));
                return dialog && dialog->isVisible();
            }};
}

void CommandEffects::addFiles(std::map<QString, Effect>& all)
{
    all[command::openFolder] = opens("openDialog");
    all[command::openBuiltIn] = {[this] { m_count = m_fixture->control->begun("open"); },
                                 [this] { return m_fixture->control->begun("open") > m_count; }};
    all[QStringLiteral("file.export")] = opens("exportDialog");
    all[QStringLiteral("file.report")] = opens("saveDialog");
    all[QStringLiteral("file.quit")] = {nullptr, [this] { return !window().isVisible(); }};
    all[command::openSession] = opens("openSessionDialog");
    all[command::saveSession] = opens("saveSessionDialog");
    all[command::saveSessionAs] = opens("saveSessionDialog");
}

void CommandEffects::addModel(std::map<QString, Effect>& all)
{
    all[command::scan] = {[this] { m_count = m_fixture->control->begun("scan"); },
                          [this] { return m_fixture->control->begun("scan") > m_count; }};
    all[command::evaluate] = {[this] {
                                  m_fixture->control->failOn("evaluate", true);
                                  dissection().setLinearShare(Layer(4), 0.25 + 0.001 * ++m_unlike);
                                  QVERIFY(m_fixture->settle());
                                  m_fixture->control->failOn("evaluate", false);
                              },
                              [this] { return !dissection().isStale(); }};
    all[command::measure] = opens("measureDialog");
    all[command::dropEach] = {[this] { dissection().setLinearShare(Layer(3), 0.5 + 0.001 * ++m_unlike); },
                              [this] { return bench().trials->effectOfDropping(Layer(2)).has_value(); }};
    all[command::zeroEach] = {
        [this] { dissection().setLinearShare(Layer(3), 0.5 + 0.001 * ++m_unlike); },
        [this] { return bench().trials->effectOfZeroing(FakeEngine::superWeight()).has_value(); }};
    all[QStringLiteral("model.plan")] = {[this] { dock(QStringLiteral("planner"))->hide(); },
                                         [this] {
                                             return bench().plans->plan() && !bench().plans->isRunning()
                                                 && dock(QStringLiteral("planner"))->isVisible();
                                         }};
    all[QStringLiteral("model.takeBest")] = {[this] {
                                                 commands().trigger(QStringLiteral("model.plan"));
                                                 m_count = stack()->count();
                                             },
                                             [this] { return stack()->count() > m_count; }};
}

void CommandEffects::addDevices(std::map<QString, Effect>& all)
{
    const auto device = [this](DeviceKind kind) { return bench().service->device().asked == kind; };
    for (const DeviceKind kind : {DeviceKind::Auto, DeviceKind::Cpu, DeviceKind::Cuda}) {
        all[QString(menu::devices) + u'.' + QString::fromUtf8(name(kind).data(), qsizetype(name(kind).size()))] = {
            [=, this] { bench().service->setDevice(kind == DeviceKind::Cpu ? DeviceKind::Cuda : DeviceKind::Cpu); },
            [=] { return device(kind); }};
    }
    all[QString(menu::devices) + QStringLiteral(".mps")] = {
        // which this machine does not have
        [this] { m_count = m_fixture->control->begun("device mps"); },
        [this] { return m_fixture->control->begun("device mps") > m_count; }};
}

void CommandEffects::addEdits(std::map<QString, Effect>& all)
{
    const auto scale = [this](double factor) { dissection().scaleSelectedWeight(factor); };
    const auto isScaled = [this](double factor) {
        const EditList& edits = dissection().edits();
        const auto* scaled = edits.empty() ? nullptr : std::get_if<ScaleWeight>(&edits.front());
        return scaled && std::abs(scaled->factor - factor) < 1e-9;
    };
    all[command::undo] = {[=] { scale(0.5); }, [=] { return !isScaled(0.5); }};
    all[command::redo] = {[=, this] {
                              scale(0.5);
                              stack()->undo();
                          },
                          [=] { return isScaled(0.5); }};
    all[command::zero] = {nullptr, [this] {
                              const EditList& edits = dissection().edits();
                              return !edits.empty() && std::holds_alternative<ZeroWeight>(edits.front());
                          }};
    all[command::restore] = {[=] { scale(0.5); }, [this] { return dissection().edits().empty(); }};
    all[QStringLiteral("edit.scaleDown")] = {[=] { scale(0.5); }, [=] { return isScaled(0.4); }};
    all[QStringLiteral("edit.scaleUp")] = {[=] { scale(0.5); }, [=] { return isScaled(0.6); }};
    all[QStringLiteral("edit.keepMarked")] = {[this] {
                                                  if (dissection().selection()->isPinned()) {
                                                      dissection().selection()->togglePin();
                                                  }
                                              },
                                              [this] { return dissection().selection()->isPinned(); }};
    all[QStringLiteral("edit.clear")] = {[=] { scale(0.5); }, [this] { return dissection().rows().empty(); }};
    const auto isDropped = [this] { return dissection().edits() == EditList({DropBlock{Layer(3)}}); };
    all[QStringLiteral("edit.add")] = {nullptr, isDropped, QStringLiteral("drop:3")};
    all[QStringLiteral("edit.set")] = {[this] { dissection().setBlockState(Layer(5), BlockState::Dropped); },
                                       [this] { return dissection().edits().empty(); }};
    all[command::snapshot] = {nullptr, [this] { return bench().snapshots->all().size() > 1; }};
    all[command::pin] = {[=] { scale(0.5); }, [this] { return dissection().isPinned(); }};
    all[command::peek] = {[=] { scale(0.5); }, [this] { return dissection().isPeeking(); }};
    all[QStringLiteral("select.superWeight")] = {
        [this] { dissection().selection()->selectLayer(Layer(5)); },
        [this] { return dissection().selection()->selectedWeight() == FakeEngine::superWeight(); }};
    all[QStringLiteral("edit.preferences")] = opens("preferencesDialog");
    all[QStringLiteral("analysis.run")] = {
        [this] { dock(QStringLiteral("figure"))->hide(); },
        [this] { return bench().figures->of("norms") && dock(QStringLiteral("figure"))->isVisible(); },
        QStringLiteral("norms")};
    all[QStringLiteral("generation.run")] = {nullptr, [this] { return m_fixture->control->begun("generate Once") > 0; },
                                             QStringLiteral("Once")};
}

} // namespace prosector::ui
