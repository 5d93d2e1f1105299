// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/status_strip.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/core_text.h"
#include "ui/device_text.h"
#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "ui/eliding_label.h"
#include "ui/panel.h"

#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

namespace prosector::ui {

namespace {

constexpr int progressSteps = 1000;

} // namespace

StatusStrip::StatusStrip(Dissection* dissection, EngineService* service, const Commands& commands, int threads,
                         QWidget* parent)
    : QStatusBar(parent)
    , m_dissection(dissection)
    , m_service(service)
    , m_error(new ElidingLabel)
    , m_details(new QPushButton)
    , m_dismiss(new QPushButton)
    , m_reference(new QLabel)
    , m_text(new QLabel)
    , m_protocol(new QLabel)
    , m_device(new QLabel)
    , m_states(new QLabel)
    , m_stage(new QLabel)
    , m_progress(new QProgressBar)
    , m_threads(new QLabel)
    , m_threadCount(threads)
    , m_cancel(buttonFor(commands.action(command::cancel), this))
    , m_cancelAction(commands.action(command::cancel))
{
    setObjectName(QStringLiteral("statusStrip"));
    m_error->setObjectName(QStringLiteral("errorLabel"));
    m_details->setObjectName(QStringLiteral("errorDetailsButton"));
    m_dismiss->setObjectName(QStringLiteral("errorDismissButton"));
    m_reference->setObjectName(QStringLiteral("referenceLabel"));
    m_text->setObjectName(QStringLiteral("textLabel"));
    m_protocol->setObjectName(QStringLiteral("protocolLabel"));
    m_device->setObjectName(QStringLiteral("deviceLabel"));
    m_states->setObjectName(QStringLiteral("statesLabel"));
    m_stage->setObjectName(QStringLiteral("stageLabel"));
    m_progress->setObjectName(QStringLiteral("progressBar"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_threads->setObjectName(QStringLiteral("threadsLabel"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16);

    addWidget(m_error, 1);
    addWidget(m_details);
    addWidget(m_dismiss);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_reference), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_protocol),
          static_cast<QWidget*>(m_device), static_cast<QWidget*>(m_threads), static_cast<QWidget*>(m_states),
          static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)}) {
        addPermanentWidget(widget);
    }
    const int gap = fontMetrics().averageCharWidth();
    for (QLabel* label : {m_reference, m_text, m_protocol, m_device, m_threads, m_states, m_stage}) {
        label->setContentsMargins(gap, 0, gap, 0);
    }
    dismissError();
    retranslate();
    refreshProgress({}, 0);
    m_progress->hide();

    connect(m_details, &QPushButton::clicked, this, &StatusStrip::showDetails);
    connect(m_dismiss, &QPushButton::clicked, this, &StatusStrip::dismissError);
    connect(dissection, &Dissection::modelChanged, this, &StatusStrip::refreshFacts);
    connect(dissection, &Dissection::evaluationChanged, this, &StatusStrip::refreshFacts);
    connect(service, &EngineService::failed, this, [this](Task, const Error& error) { showError(error); });
    connect(dissection, &Dissection::referenceChanged, this, &StatusStrip::refreshReference);
    connect(dissection, &Dissection::refused, this, &StatusStrip::showError);
    connect(service, &EngineService::deviceChanged, this, [this](const DeviceState& device) {
        refreshDevice();
        if (device.setback) {
            showError(*device.setback);
        }
    });
    connect(service, &EngineService::statesKept, this, &StatusStrip::refreshStates);
    connect(service, &EngineService::modelOpened, this, [this] { refreshStates(0); });
    connect(service, &EngineService::progressChanged, this, &StatusStrip::refreshProgress);
    connect(service, &EngineService::busyChanged, this, [this](bool busy) {
        m_progress->setVisible(busy);
        refreshProgress({}, 0);
    });
}

void StatusStrip::retranslate()
{
    m_error->setAccessibleName(tr("Error"));
    m_details->setText(tr("Details"));
    m_dismiss->setText(tr("Dismiss"));
    m_states->setToolTip(
        tr("States of the model on this text that are kept, so that an edit computes only what it changes"));
    m_threads->setText(m_threadCount > 0 ? tr("threads: %1").arg(m_threadCount) : tr("threads: all cores"));
    m_cancel->setText(m_cancelAction->text());
    m_cancel->setToolTip(m_cancelAction->toolTip());
    refreshStates(m_keptBytes);
    refreshFacts();
    refreshReference();
    refreshDevice();
}

void StatusStrip::refreshDevice()
{
    m_device->setText(deviceText(m_service->device().used));
    m_device->setToolTip(tr("What the model computes on"));
}

void StatusStrip::refreshStates(qint64 bytes)
{
    m_keptBytes = bytes;
    m_states->setText(tr("kept: %1").arg(locale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat)));
    m_states->setVisible(bytes > 0);
}

void StatusStrip::showError(const Error& error)
{
    m_error->setText(QStringLiteral("\u26a0 ") + coreText(error));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_dismiss)}) {
        widget->show();
    }
}

void StatusStrip::dismissError()
{
    m_error->setText({});
    m_details->hide();
    m_dismiss->hide();
}

QString StatusStrip::errorText() const
{
    return m_error->text();
}

void StatusStrip::showDetails()
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Details"), m_error->text(), QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("errorDetails"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

void StatusStrip::refreshFacts()
{
    const auto original = m_dissection->original();
    const QString name = textName(m_dissection->setup().evaluationText.name);
    m_text->setText(original
                        ? tr("%1, %2 tokens").arg(name, QLocale().toString(static_cast<qlonglong>(original->tokens())))
                        : name);
    m_text->setToolTip(tr("The text on which the model is measured"));
    m_protocol->setText(protocolText(original ? original->provenance.protocol : m_dissection->setup().protocol));
    m_protocol->setToolTip(tr("How the text is cut into windows and which tokens are scored"));
}

void StatusStrip::refreshReference()
{
    const QString name = m_dissection->referenceName();
    m_reference->setText(m_dissection->isPeeking()      ? tr("showing %1").arg(name)
                             : m_dissection->isPinned() ? tr("compared with %1").arg(name)
                                                        : QString());
    m_reference->setVisible(!m_reference->text().isEmpty());
}

void StatusStrip::refreshProgress(const QString& stage, double fraction)
{
    m_stage->setText(stage);
    m_stage->setVisible(!stage.isEmpty());
    m_progress->setValue(qRound(fraction * progressSteps));
}

} // namespace prosector::ui
