// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences_dialog.h"

#include "core/types/protocol.h"
#include "ui/device_text.h"
#include "ui/engine_service.h"
#include "ui/folder_note.h"
#include "ui/language.h"
#include "ui/main_window_options.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr int mostMebibytes = 1 << 20;
constexpr int mebibyteStep = 256;
constexpr int mostThreads = 1024;

QString protocolName(ProtocolKind kind)
{
    const std::string_view text = name(kind);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void addRow(QFormLayout* form, const QString& title, QWidget* field, const QString& name, const QString& toolTip)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setToolTip(toolTip);
    form->addRow(title, field);
}

QSpinBox* makeNumber(int value, int most, int step, const QString& whenZero)
{
    auto* box = new QSpinBox;
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setSpecialValueText(whenZero);
    box->setValue(value);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Workbench& workbench, QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_settings(workbench.settings)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    (new QVBoxLayout(this))->setSizeConstraint(QLayout::SetMinimumSize);
    fill();
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

void PreferencesDialog::fill()
{
    delete m_content;
    setWindowTitle(tr("Preferences"));
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_content);
    QFormLayout* atOnce = addGroup(tr("Applied at once"), QStringLiteral("atOnceGroup"));
    addColors(atOnce);
    addLanguage(atOnce);
    addDevice(atOnce);
    addTextFolder(atOnce);
    QFormLayout* later = addGroup(tr("Applied at the next start"), QStringLiteral("nextStartGroup"));
    addProtocol(later);
    addEngine(later);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QFormLayout* PreferencesDialog::addGroup(const QString& title, const QString& objectName)
{
    auto* group = new QGroupBox(title);
    group->setObjectName(objectName);
    m_content->layout()->addWidget(group);
    return new QFormLayout(group);
}

void PreferencesDialog::addColors(QFormLayout* form)
{
    auto* box = new QComboBox;
    box->addItem(tr("As the system"), QVariant::fromValue(static_cast<int>(Theme::System)));
    box->addItem(tr("Light"), QVariant::fromValue(static_cast<int>(Theme::Light)));
    box->addItem(tr("Dark"), QVariant::fromValue(static_cast<int>(Theme::Dark)));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings->theme())));
    addRow(form, tr("&Colors"), box, QStringLiteral("colorsBox"), tr("Light or dark, or as the desktop has it"));
    connect(box, &QComboBox::currentIndexChanged, this, [=, this] {
        const auto theme = static_cast<Theme>(box->currentData().toInt());
        applyTheme(theme); // first: the mark in the menu is at the theme in use
        m_settings->setTheme(theme);
    });
}

void PreferencesDialog::addLanguage(QFormLayout* form)
{
    auto* box = new QComboBox;
    box->addItem(tr("As the system"), QString());
    for (const Language& language : languages()) {
        box->addItem(language.name, language.code);
    }
    box->setCurrentIndex(box->findData(m_settings->language()));
    addRow(form, tr("&Language"), box, QStringLiteral("languageBox"), tr("Of texts, and of how numbers are written"));
    connect(box, &QComboBox::currentIndexChanged, this, [=, this] {
        m_settings->setLanguage(box->currentData().toString());
        applyLanguage(box->currentData().toString(), m_workbench.options->dataFolder / "translations");
    });
}

void PreferencesDialog::addDevice(QFormLayout* form)
{
    auto* box = new QComboBox;
    for (const DeviceKind device : m_workbench.options->devices) {
        box->addItem(deviceText(device), QVariant::fromValue(static_cast<int>(device)));
    }
    if (box->count() > 1) {
        box->insertItem(0, deviceText(DeviceKind::Auto), QVariant::fromValue(static_cast<int>(DeviceKind::Auto)));
    }
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(m_settings->device()))));
    addRow(form, tr("&Device"), box, QStringLiteral("deviceBox"), tr("What the engine computes on"));
    connect(box, &QComboBox::currentIndexChanged, this, [=, this] {
        const auto device = static_cast<DeviceKind>(box->currentData().toInt());
        m_settings->setDevice(device);
        m_workbench.service->setDevice(device);
    });
}

void PreferencesDialog::addTextFolder(QFormLayout* form)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QLineEdit(m_settings->textFolder());
    line->setPlaceholderText(tr("none"));
    auto* choose = new QPushButton(tr("C&hoose\u2026"));
    choose->setObjectName(QStringLiteral("chooseTextFolderButton"));
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    const QString title = tr("&Texts");
    line->setObjectName(QStringLiteral("textFolderLine"));
    line->setAccessibleName(tr("Folder of texts"));
    line->setToolTip(tr("The folder in which files with texts are looked for first"));
    form->addRow(title, row);
    qobject_cast<QLabel*>(form->labelForField(row))->setBuddy(line);
    auto* note = new FolderNote;
    note->setFolder(line->text());
    form->addRow(note);
    connect(line, &QLineEdit::textChanged, m_settings, &Settings::setTextFolder);
    connect(line, &QLineEdit::textChanged, note, &FolderNote::setFolder);
    connect(choose, &QPushButton::clicked, this, [=, this] {
        auto* dialog = new QFileDialog(this, tr("Folder of texts"), line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
}

void PreferencesDialog::addProtocol(QFormLayout* form)
{
    auto* box = new QComboBox;
    for (const ProtocolKind kind : {ProtocolKind::BosWindows, ProtocolKind::Paper, ProtocolKind::HuggingFace,
                                    ProtocolKind::LlamaCpp, ProtocolKind::LmEval, ProtocolKind::Passages}) {
        box->addItem(protocolName(kind));
    }
    box->setCurrentIndex(std::max(0, box->findText(m_settings->protocol())));
    addRow(form, tr("&Protocol"), box, QStringLiteral("protocolBox"),
           tr("How a text is cut into windows and which tokens are scored"));
    connect(box, &QComboBox::currentTextChanged, m_settings, &Settings::setProtocol);
}

void PreferencesDialog::addEngine(QFormLayout* form)
{
    const EnginePreferences now = m_settings->engine();
    QSpinBox* threads = makeNumber(now.threads, mostThreads, 1, tr("all cores"));
    QSpinBox* weights =
        makeNumber(static_cast<int>(now.weightMebibytes), mostMebibytes, mebibyteStep, tr("a quarter of the memory"));
    QSpinBox* states =
        makeNumber(static_cast<int>(now.stateMebibytes), mostMebibytes, mebibyteStep, tr("an eighth of the memory"));
    weights->setSuffix(tr(" MiB"));
    states->setSuffix(tr(" MiB"));
    addRow(form, tr("Th&reads"), threads, QStringLiteral("threadsBox"), tr("How many the engine computes with"));
    addRow(form, tr("Memory for &weights"), weights, QStringLiteral("weightMemoryBox"),
           tr("For weights that were converted to float32 and stay for the next evaluation"));
    addRow(form, tr("Memory for &states"), states, QStringLiteral("stateMemoryBox"),
           tr("For states of the model that stay, so that an edit computes only what it changes"));
    for (QSpinBox* box : {threads, weights, states}) {
        connect(box, &QSpinBox::valueChanged, this, [=, this] {
            m_settings->setEngine({threads->value(), weights->value(), states->value()});
        });
    }
}

} // namespace prosector::ui
