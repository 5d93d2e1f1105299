// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/engine_service.h"

#include "core/checkpoint/atomic_file.h"
#include "core/export/pending_folder.h"
#include "ui/engine_asking.h"

namespace prosector::ui {

EngineService::EngineService(Factory factory, QObject* parent)
    : QObject(parent)
    , m_queue(std::make_unique<TaskQueue>(this))
{
    const auto changeDevice = [this](const DeviceState& device) {
        QMetaObject::invokeMethod(
            this,
            [this, device] {
                m_device = device;
                Q_EMIT deviceChanged(device);
            },
            Qt::QueuedConnection);
    };
    m_bench = std::make_shared<EngineBench>(std::move(factory), changeDevice);
    connect(m_queue.get(), &TaskQueue::failed, this, &EngineService::failed);
    connect(m_queue.get(), &TaskQueue::ended, this, &EngineService::taskEnded);
    connect(m_queue.get(), &TaskQueue::cancelled, this, &EngineService::cancelled);
    connect(m_queue.get(), &TaskQueue::busyChanged, this, &EngineService::busyChanged);
    connect(m_queue.get(), &TaskQueue::progressChanged, this, &EngineService::progressChanged);
}

EngineService::~EngineService()
{
    m_queue.reset(); // jobs post to this object: they end while all of it still stands
}

std::function<bool()> EngineService::stillWanted() const
{
    return [this, model = m_model, epoch = m_queue->epoch()] { return m_model == model && m_queue->epoch() == epoch; };
}

void EngineService::open(const std::filesystem::path& path)
{
    m_queue->giveUpModelTasks();
    giveUp(Task::Open);
    submit(
        Task::Open, laneOf(Task::Open),
        [bench = m_bench, path](const Feedback& feedback) { return bench->open(path, feedback); },
        // Even where it was to be stopped: the engine has this model open now.
        [this](const Model& model) {
            m_model = model;
            Q_EMIT modelOpened(model);
        });
}

void EngineService::setCalibration(Text text)
{
    m_bench->setCalibration(std::move(text));
}

void EngineService::forgetRequests()
{
    m_queue->forgetModelTasks();
}

void EngineService::setDevice(DeviceKind device)
{
    submit(
        Task::SetDevice, laneOf(Task::SetDevice),
        [bench = m_bench, device](const Feedback&) {
            bench->setDevice(device);
            return device;
        },
        [](DeviceKind) {});
}

void EngineService::writeFile(const std::filesystem::path& file, std::string content)
{
    submit(
        Task::WriteFile, laneOf(Task::WriteFile) + ' ' + file.string(), // two files do not replace each other
        [file, content = std::move(content)](const Feedback&) {
            writeFileAtomically(file, content);
            return file;
        },
        [this](const std::filesystem::path& written) { Q_EMIT fileWritten(written); });
}

void EngineService::findSpace(const std::filesystem::path& place)
{
    submit(
        Task::FindSpace, laneOf(Task::FindSpace), [place](const Feedback&) { return freeBytesAt(place); },
        [this, place](std::int64_t bytes) { Q_EMIT spaceFound(place, bytes); });
}

void EngineService::cancel()
{
    Q_EMIT cancelRequested();
    m_queue->cancel();
}

void EngineService::giveUp(Task task)
{
    m_queue->giveUp(task);
}

bool EngineService::isBusy() const
{
    return m_queue->isBusy();
}

bool EngineService::isAwaited(Task task) const
{
    return m_queue->isAwaited(task);
}

bool EngineService::isAnythingAwaited() const
{
    return m_queue->isAnythingAwaited();
}

} // namespace prosector::ui
