// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export_dialog.h"

#include "core/export/exportable_edits.h"
#include "core/types/error.h"
#include "ui/core_text.h"
#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "widgets/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
constexpr double bytesInGigabyte = 1e9;
constexpr int editLines = 5; // of the list, at most

bool isLinear(const Edit& edit)
{
    return std::holds_alternative<LinearBlock>(edit) || std::holds_alternative<LinearSpan>(edit)
        || std::holds_alternative<MeanBlock>(edit) || std::holds_alternative<MapSpan>(edit);
}

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

QLabel* makeText(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString proofText(const ExportProof& proof)
{
    using widgets::significant;
    constexpr int digits = 7;
    const QString tokens = QLocale().toString(static_cast<qlonglong>(proof.tokens));
    const QString reopened = significant(proof.reopened, digits);
    const QString expected = significant(proof.expected, digits);
    QString text = proof.difference == 0
        ? ExportDialog::tr("Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2, "
                           "exactly that of the state it was made from.")
              .arg(tokens, reopened)
        : ExportDialog::tr("Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2; "
                           "the state it was made from has %3, a relative difference of %4.")
              .arg(tokens, reopened, expected, significant(proof.difference, 2));
    if (proof.dissected != proof.expected) {
        text += QLatin1Char('\n')
            + ExportDialog::tr("Folding and rounding changed the perplexity from %1 to %2.")
                  .arg(significant(proof.dissected, digits), significant(proof.expected, digits));
    }
    return text + QLatin1Char('\n')
        + ExportDialog::tr("The original model has %1.").arg(significant(proof.before, digits));
}

} // namespace

ExportDialog::ExportDialog(Dissection* dissection, EngineService* service, QWidget* parent)
    : QDialog(parent)
    , m_dissection(dissection)
    , m_service(service)
    , m_summary(makeText(QStringLiteral("exportSummary")))
    , m_edits(new QListWidget)
    , m_folderLabel(new QLabel)
    , m_folder(new QLineEdit)
    , m_browse(new QPushButton)
    , m_space(makeText(QStringLiteral("exportSpace")))
    , m_linear(new QComboBox)
    , m_folded(makeText(QStringLiteral("exportFolded")))
    , m_round(new QCheckBox)
    , m_overwrite(new QCheckBox)
    , m_shard(new QDoubleSpinBox)
    , m_problem(makeText(QStringLiteral("exportProblem")))
    , m_stage(makeText(QStringLiteral("exportStage")))
    , m_progress(new QProgressBar)
    , m_result(makeText(QStringLiteral("exportResult")))
    , m_export(new QPushButton)
    , m_stop(new QPushButton)
    , m_open(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("exportDialog"));
    m_edits->setObjectName(QStringLiteral("exportEdits"));
    m_edits->setMaximumHeight(m_edits->fontMetrics().lineSpacing() * (editLines + 1));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_edits);
    layout->addLayout(makeForm());
    for (QWidget* widget : {static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_stage),
                            static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_result)}) {
        layout->addWidget(widget);
    }
    makeButtons();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_open, m_stop, m_export, m_close}) {
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    retranslate();
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);

    connect(dissection, &Dissection::editsChanged, this, &ExportDialog::refresh);
    connect(dissection, &Dissection::modelChanged, this, &ExportDialog::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &ExportDialog::refreshFolded);
    connect(service, &EngineService::evaluatedBeside, this,
            [this](const std::shared_ptr<const Evaluation>& evaluation, const EditList& measured) {
                if (measured == m_toBeWritten) {
                    m_measured = measured;
                    m_measuredPerplexity = evaluation->perplexity();
                }
                refreshFolded();
            });
    connect(service, &EngineService::busyChanged, this, &ExportDialog::refreshFolded);
    connect(service, &EngineService::spaceFound, this, &ExportDialog::showSpace);
    connect(service, &EngineService::progressChanged, this, &ExportDialog::showProgress);
    connect(service, &EngineService::exported, this,
            [this](const std::shared_ptr<const ExportResult>& result) { showResult(*result); });
    connect(service, &EngineService::failed, this, &ExportDialog::showFailure);
    connect(service, &EngineService::cancelled, this, [this](Task task) {
        if (task == Task::Export && m_isRunning) {
            finish([] { return tr("Stopped. Nothing was left behind."); });
        }
    });
    refresh();
}

ExportDialog::~ExportDialog()
{
    m_folder->disconnect(this); // it tells when it loses the focus, which may be when the service has ended
}

QFormLayout* ExportDialog::makeForm()
{
    const auto model = m_dissection->model();
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setText(model ? QDir(home).filePath(QString::fromStdString(model->name) + QStringLiteral("-dissected"))
                            : QString());
    m_browse->setObjectName(QStringLiteral("exportBrowseButton"));
    m_linear->setObjectName(QStringLiteral("exportLinear"));
    m_linear->addItem(QString(), static_cast<int>(LinearForm::Extra));
    m_linear->addItem(QString(), static_cast<int>(LinearForm::Fold));
    m_round->setObjectName(QStringLiteral("exportRound"));
    m_overwrite->setObjectName(QStringLiteral("exportOverwrite"));
    m_shard->setObjectName(QStringLiteral("exportShard"));
    m_shard->setRange(0.1, 1000);
    m_shard->setDecimals(1);
    m_shard->setValue(5);

    m_form = new QFormLayout;
    auto* place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    m_folderLabel->setBuddy(m_folder);
    m_form->addRow(m_folderLabel, place);
    m_form->addRow(QString(), m_space);
    m_form->addRow(QStringLiteral(" "), m_linear); // named by retranslate()
    m_form->addRow(QString(), m_folded);
    m_form->addRow(QString(), m_round);
    m_form->addRow(QStringLiteral(" "), m_shard);
    m_form->addRow(QString(), m_overwrite);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::refreshControls);
    connect(m_folder, &QLineEdit::editingFinished, this, &ExportDialog::askForSpace);
    connect(m_linear, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    askForSpace();
    return m_form;
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

std::filesystem::path ExportDialog::folder() const
{
    return m_folder->text().toStdU16String();
}

ExportRequest ExportDialog::request() const
{
    const RunRequest run = m_dissection->request(m_dissection->edits());
    ExportRequest request;
    request.edits = run.edits;
    request.text = run.text;
    request.protocol = run.protocol;
    request.folder = folder();
    request.linear = static_cast<LinearForm>(m_linear->currentData().toInt());
    request.roundFolded = m_round->isChecked();
    request.overwrite = m_overwrite->isChecked();
    request.shardBytes = static_cast<std::int64_t>(m_shard->value() * bytesInGigabyte);
    return request;
}

void ExportDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Where the new folder is made"));
    dialog->setObjectName(QStringLiteral("exportFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& parent) {
        m_folder->setText(QDir(parent).filePath(QFileInfo(m_folder->text()).fileName()));
        askForSpace();
    });
    dialog->open();
}

void ExportDialog::askForSpace()
{
    if (!m_folder->text().isEmpty()) {
        m_service->findSpace(folder());
    }
}

void ExportDialog::showSpace(const std::filesystem::path& place, qint64 bytes)
{
    const auto model = m_dissection->model();
    if (place != folder() || !model) {
        return;
    }
    const auto shown = [](qint64 size) {
        return QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
    };
    m_space->setText(tr("Needs up to %1; %2 are free there.").arg(shown(model->fileBytes), shown(bytes)));
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
    m_linear->setEnabled(std::ranges::any_of(edits, isLinear));
    m_edits->clear();
    m_canBeWritten = false;
    const QString name = QString::fromStdString(model->name);
    try {
        m_toBeWritten = exportableEdits(request(), *model);
        for (const Edit& edit : m_toBeWritten) {
            m_edits->addItem(editText(edit));
        }
        const auto left = model->layers - static_cast<std::int64_t>(layersLeftOut(m_toBeWritten).size());
        //: %1 the model, %2 how many of %3 blocks are left; a list of edits follows.
        m_summary->setText(m_toBeWritten.empty() ? tr("%1 is written as it is: there are no edits.").arg(name)
                                                 : tr("%1 is written with %2 of its %3 blocks and these edits:")
                                                       .arg(name, QLocale().toString(static_cast<qlonglong>(left)),
                                                            QLocale().toString(static_cast<qlonglong>(model->layers))));
        m_problem->clear();
        m_canBeWritten = true;
    } catch (const Error& error) {
        m_summary->setText(tr("%1 cannot be written like this.").arg(name));
        m_problem->setText(coreText(error));
    }
    m_edits->setVisible(m_edits->count() > 0);
    refreshFolded();
    refreshControls();
}

void ExportDialog::refreshFolded()
{
    const EditList& edits = m_dissection->edits();
    const bool isFolded = m_canBeWritten && m_toBeWritten != edits;
    m_folded->setVisible(isFolded);
    if (!isFolded || !m_dissection->model()) {
        return;
    }
    const auto known = m_dissection->known(m_toBeWritten);
    std::optional<double> perplexity = m_measured == m_toBeWritten ? m_measuredPerplexity : std::nullopt;
    perplexity = known ? known->perplexity() : perplexity;
    const auto linear = m_dissection->known(edits);
    m_folded->setText(perplexity && linear
                          ? tr("Folded, the perplexity is %1 instead of %2.")
                                .arg(widgets::significant(*perplexity), widgets::significant(linear->perplexity()))
                          : tr("What folding costs is being measured\u2026"));
    if (!perplexity && !m_service->isBusy()) {
        m_service->evaluate(m_dissection->request(m_toBeWritten), EvaluationPurpose::Beside);
    }
}

void ExportDialog::refreshControls()
{
    const bool isIdle = !m_isRunning;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_folder), static_cast<QWidget*>(m_browse), static_cast<QWidget*>(m_round),
          static_cast<QWidget*>(m_overwrite), static_cast<QWidget*>(m_shard)}) {
        widget->setEnabled(isIdle);
    }
    m_export->setEnabled(isIdle && m_canBeWritten && m_dissection->model() && !m_folder->text().isEmpty());
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

void ExportDialog::showResult(const ExportResult& result)
{
    m_written = result.folder;
    finish([result] {
        const QString size = QLocale().formattedDataSize(result.bytes, 1, QLocale::DataSizeTraditionalFormat);
        const QString text = tr("Written to %1 (%2).").arg(pathText(result.folder), size);
        return result.proof ? text + QLatin1Char('\n') + proofText(*result.proof) : text;
    });
}

void ExportDialog::showFailure(Task task, const Error& error)
{
    if (task == Task::Export && m_isRunning) {
        finish([error] { return coreText(error); });
    } else if (task == Task::EvaluateBeside && m_folded->isVisible()) {
        m_measured = m_toBeWritten; // is not asked for again
        m_measuredPerplexity = qQNaN();
        refreshFolded();
    } else if (task == Task::FindSpace) {
        m_space->setText(coreText(error));
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
