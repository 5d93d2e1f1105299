// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export_dialog.h"

#include "core/export/exportable_edits.h"
#include "core/types/error.h"
#include "ui/core_text.h"
#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "ui/export_form.h"
#include "ui/export_text.h"
#include "ui/folding_cost.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr int progressSteps = 1000;
constexpr int editLines = 5; // of the list, at most

bool isLinear(const Edit& edit)
{
    return std::holds_alternative<LinearBlock>(edit) || std::holds_alternative<LinearSpan>(edit)
        || std::holds_alternative<MeanBlock>(edit) || std::holds_alternative<MapSpan>(edit);
}

QString standardFolder(const ModelFacts* model)
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return model ? home.filePath(QString::fromStdString(model->name) + QStringLiteral("-dissected")) : QString();
}

} // namespace

ExportDialog::ExportDialog(Dissection* dissection, EngineService* service, QWidget* parent)
    : QDialog(parent)
    , m_dissection(dissection)
    , m_service(service)
    , m_summary(makeExportLabel(QStringLiteral("exportSummary")))
    , m_edits(new QListWidget)
    , m_form(new ExportForm(standardFolder(dissection->model().get())))
    , m_folding(new FoldingCost(dissection, service, this))
    , m_problem(makeExportLabel(QStringLiteral("exportProblem")))
    , m_stage(makeExportLabel(QStringLiteral("exportStage")))
    , m_progress(new QProgressBar)
    , m_result(makeExportLabel(QStringLiteral("exportResult")))
    , m_export(new QPushButton)
    , m_stop(new QPushButton)
    , m_open(new QPushButton)
    , m_close(new QPushButton)
{
    makeWidgets();
    makeButtons();
    retranslate();
    connect(dissection, &Dissection::editsChanged, this, &ExportDialog::refresh);
    connect(dissection, &Dissection::modelChanged, this, &ExportDialog::refresh);
    connect(m_form, &ExportForm::linearChanged, this, &ExportDialog::refresh);
    connect(m_form, &ExportForm::folderEdited, this, &ExportDialog::refreshControls);
    connect(m_form, &ExportForm::folderEntered, this, &ExportDialog::askForSpace);
    connect(m_folding, &FoldingCost::changed, this, [this] { m_form->setFoldedText(m_folding->text()); });
    connect(service, &EngineService::spaceFound, this, &ExportDialog::showSpace);
    connect(service, &EngineService::progressChanged, this, &ExportDialog::showProgress);
    connect(service, &EngineService::exported, this, [this](const std::shared_ptr<const ExportResult>& result) {
        m_written = result->folder;
        finish([result] { return exportText(*result); });
    });
    connect(service, &EngineService::failed, this, &ExportDialog::showFailure);
    connect(service, &EngineService::cancelled, this, [this](Task task) {
        if (task == Task::Export && m_isRunning) {
            finish([] { return tr("Stopped. Nothing was left behind."); });
        }
    });
    askForSpace();
    refresh();
}

ExportDialog::~ExportDialog()
{
    m_form->disconnect(
        this); // a folder is entered when its line loses the focus, which may be when the service has ended
}

void ExportDialog::makeWidgets()
{
    setObjectName(QStringLiteral("exportDialog"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_edits->setObjectName(QStringLiteral("exportEdits"));
    m_edits->setMaximumHeight(m_edits->fontMetrics().lineSpacing() * (editLines + 1));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_open, m_stop, m_export, m_close}) {
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_edits);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_stage);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
}

void ExportDialog::makeButtons()
{
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    m_stop->setObjectName(QStringLiteral("exportStopButton"));
    m_open->setObjectName(QStringLiteral("exportOpenButton"));
    m_close->setObjectName(QStringLiteral("exportCloseButton"));
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &ExportDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(*m_written);
        close();
    });
}

// The language may change while the dialog is open.
void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_form->retranslate();
        m_result->setText(m_message ? m_message() : QString());
        askForSpace();
        refresh();
    }
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export a checkpoint"));
    m_edits->setAccessibleName(tr("Edits that are written"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_export->setText(tr("&Export"));
    m_stop->setText(tr("&Stop"));
    m_open->setText(tr("&Open the exported model"));
    m_close->setText(tr("Close"));
}

ExportRequest ExportDialog::request() const
{
    const RunRequest run = m_dissection->request(m_dissection->edits());
    ExportRequest request;
    request.edits = run.edits;
    request.text = run.text;
    request.protocol = run.protocol;
    m_form->fill(request);
    return request;
}

void ExportDialog::askForSpace()
{
    if (!m_form->folder().empty()) {
        m_service->findSpace(m_form->folder());
    }
}

void ExportDialog::showSpace(const std::filesystem::path& place, qint64 bytes)
{
    const auto model = m_dissection->model();
    if (place == m_form->folder() && model) {
        m_form->setSpaceText(exportSpaceText(model->fileBytes, bytes));
    }
}

void ExportDialog::refresh()
{
    if (m_isRunning && !m_service->isAwaited(Task::Export)) {
        finish([] { return tr("Stopped, because another model was opened. Nothing was left behind."); });
        return;
    }
    const auto model = m_dissection->model();
    if (m_isRunning || !model) {
        refreshControls();
        return;
    }
    const EditList& edits = m_dissection->edits();
    m_form->setHasLinear(std::ranges::any_of(edits, isLinear));
    m_edits->clear();
    m_canBeWritten = false;
    std::optional<EditList> folded;
    const QString name = QString::fromStdString(model->name);
    try {
        const EditList written = exportableEdits(request(), *model);
        for (const Edit& edit : written) {
            m_edits->addItem(editText(edit));
        }
        const auto left = model->layers - static_cast<std::int64_t>(layersLeftOut(written).size());
        //: %1 the model, %2 how many of %3 blocks are left; a list of edits follows.
        m_summary->setText(written.empty() ? tr("%1 is written as it is: there are no edits.").arg(name)
                                           : tr("%1 is written with %2 of its %3 blocks and these edits:")
                                                 .arg(name, QLocale().toString(static_cast<qlonglong>(left)),
                                                      QLocale().toString(static_cast<qlonglong>(model->layers))));
        m_problem->clear();
        m_canBeWritten = true;
        folded = written != edits ? std::optional(written) : std::nullopt;
    } catch (const Error& error) {
        m_summary->setText(tr("%1 cannot be written like this.").arg(name));
        m_problem->setText(coreText(error));
    }
    m_edits->setVisible(m_edits->count() > 0);
    m_folding->setFolded(folded);
    refreshControls();
}

void ExportDialog::refreshControls()
{
    m_form->setEnabled(!m_isRunning);
    m_export->setEnabled(!m_isRunning && m_canBeWritten && m_dissection->model() && !m_form->folder().empty());
    m_stop->setVisible(m_isRunning);
    m_stage->setVisible(m_isRunning);
    m_progress->setVisible(m_isRunning);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_result->setVisible(!m_result->text().isEmpty());
    m_open->setVisible(m_written.has_value());
    adjustSize();
}

void ExportDialog::start()
{
    m_isRunning = true;
    m_written.reset();
    m_message = nullptr;
    m_result->clear();
    m_stage->clear();
    m_progress->setValue(0);
    refreshControls();
    m_service->exportModel(request());
}

void ExportDialog::stop()
{
    m_service->giveUp(Task::Export);
    finish([] { return tr("Stopped. Nothing was left behind."); });
}

void ExportDialog::showProgress(const QString& stage, double fraction)
{
    m_stage->setText(stage);
    m_progress->setValue(qRound(fraction * progressSteps));
}

void ExportDialog::showFailure(Task task, const Error& error)
{
    if (task == Task::Export && m_isRunning) {
        finish([error] { return coreText(error); });
    } else if (task == Task::FindSpace) {
        m_form->setSpaceText(coreText(error));
    }
}

void ExportDialog::finish(const std::function<QString()>& message)
{
    m_isRunning = false;
    m_message = message;
    m_result->setText(message());
    refresh();
    askForSpace();
}

} // namespace prosector::ui
