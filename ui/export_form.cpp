// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export_form.h"

#include "ui/export_text.h"
#include "ui/file_path.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace prosector::ui {

namespace {

constexpr double bytesInGigabyte = 1e9;

} // namespace

ExportForm::ExportForm(const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_folderLabel(new QLabel)
    , m_folder(new QLineEdit(folder))
    , m_browse(new QPushButton)
    , m_space(makeExportLabel(QStringLiteral("exportSpace")))
    , m_linear(new QComboBox)
    , m_folded(makeExportLabel(QStringLiteral("exportFolded")))
    , m_round(new QCheckBox)
    , m_overwrite(new QCheckBox)
    , m_shard(new QDoubleSpinBox)
{
    makeFields();
    auto* place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    m_folderLabel->setBuddy(m_folder);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addRow(m_folderLabel, place);
    m_layout->addRow(QString(), m_space);
    m_layout->addRow(QStringLiteral(" "), m_linear); // named by retranslate()
    m_layout->addRow(QString(), m_folded);
    m_layout->addRow(QString(), m_round);
    m_layout->addRow(QStringLiteral(" "), m_shard);
    m_layout->addRow(QString(), m_overwrite);
    retranslate();
    connect(m_browse, &QPushButton::clicked, this, &ExportForm::chooseParent);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportForm::folderEdited);
    connect(m_folder, &QLineEdit::editingFinished, this, &ExportForm::folderEntered);
    connect(m_linear, &QComboBox::currentIndexChanged, this, &ExportForm::linearChanged);
}

ExportForm::~ExportForm()
{
    m_folder->disconnect(this); // it tells when it loses the focus, as it does when it ends
}

void ExportForm::makeFields()
{
    m_folder->setObjectName(QStringLiteral("exportFolder"));
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
}

void ExportForm::retranslate()
{
    const auto name = [this](QWidget* field, const QString& text) {
        qobject_cast<QLabel*>(m_layout->labelForField(field))->setText(text);
    };
    m_folderLabel->setText(tr("&Folder:"));
    m_folder->setAccessibleName(tr("Folder to write"));
    m_browse->setText(tr("&Browse\u2026"));
    m_browse->setToolTip(tr("Chooses the folder in which the new one is made"));
    name(m_linear, tr("&Linear blocks:"));
    m_linear->setAccessibleName(tr("Linear blocks"));
    m_linear->setItemText(0, tr("Exactly, as extra tensors with a loader"));
    m_linear->setItemText(1, tr("Fold into the block before (an approximation)"));
    m_round->setText(tr("&Round folded matrices to the type of the file"));
    m_round->setToolTip(tr("Without this they are written in float32, as they were computed"));
    m_overwrite->setText(tr("Re&place a checkpoint that stands there"));
    name(m_shard, tr("Largest &file:"));
    m_shard->setAccessibleName(tr("Largest file"));
    m_shard->setLocale(QLocale());
    m_shard->setSuffix(tr(" GB"));
}

std::filesystem::path ExportForm::folder() const
{
    return pathOf(m_folder->text());
}

void ExportForm::fill(ExportRequest& request) const
{
    request.folder = folder();
    request.linear = static_cast<LinearForm>(m_linear->currentData().toInt());
    request.roundFolded = m_round->isChecked();
    request.overwrite = m_overwrite->isChecked();
    request.shardBytes = static_cast<std::int64_t>(m_shard->value() * bytesInGigabyte);
}

void ExportForm::setHasLinear(bool hasLinear)
{
    m_linear->setEnabled(hasLinear);
}

void ExportForm::setSpaceText(const QString& text)
{
    m_space->setText(text);
}

void ExportForm::setFoldedText(const QString& text)
{
    m_folded->setText(text);
    m_folded->setVisible(!text.isEmpty());
}

void ExportForm::chooseParent()
{
    auto* dialog = new QFileDialog(this, tr("Where the new folder is made"));
    dialog->setObjectName(QStringLiteral("exportFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& parent) {
        m_folder->setText(QDir(parent).filePath(QFileInfo(m_folder->text()).fileName()));
        Q_EMIT folderEntered();
    });
    dialog->open();
}

} // namespace prosector::ui
