// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/measure_dialog.h"

#include "ui/core_text.h"
#include "ui/folder_note.h"
#include "ui/input_values.h"
#include "ui/text_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>
#include <tuple>

namespace prosector::ui {

namespace {

constexpr int mostTokens = std::numeric_limits<int>::max();
constexpr int dialogWidth = 560;

QSpinBox* spinBox(const QString& objectName, const QString& accessibleName, const QString& nothing)
{
    auto* box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setRange(0, mostTokens);
    box->setSpecialValueText(nothing);
    box->setGroupSeparatorShown(true);
    return box;
}

QComboBox* comboBox(const QString& objectName, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    return box;
}

template <class Value> void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <class Value> Value chosenIn(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

int shownCount(std::int64_t value)
{
    return static_cast<int>(std::min<std::int64_t>(value, mostTokens));
}

} // namespace

MeasureDialog::MeasureDialog(Dissection* dissection, std::filesystem::path builtInTexts, QString userTexts,
                             QWidget* parent)
    : QDialog(parent)
    , m_dissection(dissection)
    , m_builtInTexts(std::move(builtInTexts))
    , m_userTexts(std::move(userTexts))
{
    setObjectName(QStringLiteral("measureDialog"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    fill();
    resize(dialogWidth, sizeHint().height());
}

void MeasureDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content) {
        const InputValues entered = InputValues::of(m_content);
        fill();
        entered.enterInto(m_content);
    }
}

void MeasureDialog::fill()
{
    setWindowTitle(tr("Text and protocol"));
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto* form = new QFormLayout(m_content);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addTexts(form);
    addProtocol(form);
    addWords(form);
    m_error = new QLabel;
    m_error->setObjectName(QStringLiteral("measureError"));
    m_error->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(m_error);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MeasureDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &MeasureDialog::reject);
    refresh();
}

void MeasureDialog::addTexts(QFormLayout* form)
{
    const DissectionSetup& setup = m_dissection->setup();
    m_evaluation = new TextField(QStringLiteral("evaluationText"), tr("Text"), TextField::OwnWords::Offered);
    m_evaluation->setCurrent(setup.evaluationText);
    m_division = comboBox(QStringLiteral("divisionBox"), tr("Division of the text"));
    m_division->addItem(tr("As one text"), static_cast<int>(TextChoice::Division::Whole));
    m_division->addItem(tr("Each line apart"), static_cast<int>(TextChoice::Division::Lines));
    m_division->addItem(tr("Each article of a WikiText file apart"), static_cast<int>(TextChoice::Division::Documents));
    m_maxTokens = spinBox(QStringLiteral("maxTokensBox"), tr("Tokens at most"), tr("all"));
    m_maxTokens->setValue(shownCount(setup.protocol.maxTokens));
    m_calibration =
        new TextField(QStringLiteral("calibrationText"), tr("Calibration text"), TextField::OwnWords::NotOffered);
    m_calibration->setCurrent(setup.calibrationText);
    m_calibration->setToolTip(tr("Linear blocks are fitted on it, and means are taken over it"));
    form->addRow(tr("&Text"), m_evaluation);
    form->addRow(tr("&Run it"), m_division);
    form->addRow(tr("Tokens at &most"), m_maxTokens);
    form->addRow(tr("&Calibration text"), m_calibration);
    for (TextField* field : {m_evaluation, m_calibration}) {
        field->setFolder(m_userTexts);
    }
    auto* note = new FolderNote;
    note->setFolder(m_userTexts);
    form->addRow(note);
    connect(m_evaluation, &TextField::changed, this, &MeasureDialog::refresh);
}

void MeasureDialog::addProtocol(QFormLayout* form)
{
    const Protocol& protocol = m_dissection->setup().protocol;
    m_protocol = comboBox(QStringLiteral("protocolBox"), tr("Protocol"));
    for (const auto& [kind, text] :
         {std::pair(ProtocolKind::BosWindows, tr("bos-windows: every token, in windows that begin with BOS")),
          std::pair(ProtocolKind::Paper, tr("paper: one stream, whole windows (GPTQ, Wanda)")),
          std::pair(ProtocolKind::HuggingFace, tr("huggingface: windows that advance by a stride")),
          std::pair(ProtocolKind::LlamaCpp, tr("llama.cpp: the second half of each window")),
          std::pair(ProtocolKind::LmEval, tr("lm-eval: rolling windows; by words and bytes too")),
          std::pair(ProtocolKind::Passages, tr("passages: one window for each part of the text"))}) {
        m_protocol->addItem(text, static_cast<int>(kind));
    }
    m_protocol->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choose(m_protocol, protocol.kind);
    m_window = spinBox(QStringLiteral("windowBox"), tr("Window, in tokens"), tr("automatic"));
    m_window->setValue(shownCount(protocol.window));
    m_stride = spinBox(QStringLiteral("strideBox"), tr("Stride, in tokens"), tr("half a window"));
    m_stride->setValue(shownCount(protocol.stride));
    m_bos = comboBox(QStringLiteral("bosBox"), tr("BOS token"));
    m_bos->addItem(tr("as the tokenizer does"), static_cast<int>(BosPolicy::Auto));
    m_bos->addItem(tr("in front"), static_cast<int>(BosPolicy::Yes));
    m_bos->addItem(tr("none"), static_cast<int>(BosPolicy::No));
    choose(m_bos, protocol.bos);
    form->addRow(tr("&Protocol"), m_protocol);
    form->addRow(tr("W&indow"), m_window);
    form->addRow(tr("&Stride"), m_stride);
    form->addRow(tr("&BOS token"), m_bos);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &MeasureDialog::refresh);
}

void MeasureDialog::addWords(QFormLayout* form)
{
    m_words = new QPlainTextEdit;
    m_words->setObjectName(QStringLiteral("watchedWordsEdit"));
    m_words->setAccessibleName(tr("Watched words"));
    m_words->setToolTip(tr("How probable each of them is as the next token; one word on each line"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(6 * m_words->fontMetrics().lineSpacing());
    QStringList words;
    for (const std::string& word : m_dissection->setup().watchedWords) {
        words << QString::fromStdString(word);
    }
    m_words->setPlainText(words.join(u'\n'));
    form->addRow(tr("&Watched words"), m_words);
}

void MeasureDialog::refresh()
{
    m_division->setEnabled(!m_evaluation->isCurrent());
    m_stride->setEnabled(chosenIn<ProtocolKind>(m_protocol) == ProtocolKind::HuggingFace);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_isReading);
    m_error->setText(m_complaint ? m_complaint() : QString());
    m_error->setVisible(!m_error->text().isEmpty());
}

DissectionSetup MeasureDialog::chosen() const
{
    DissectionSetup setup = m_dissection->setup();
    setup.protocol = {chosenIn<ProtocolKind>(m_protocol), m_window->value(), m_stride->value(),
                      chosenIn<BosPolicy>(m_bos), m_maxTokens->value()};
    setup.watchedWords.clear();
    for (const QString& line : m_words->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            setup.watchedWords.push_back(line.trimmed().toStdString());
        }
    }
    return setup;
}

void MeasureDialog::accept()
{
    TextChoice evaluation = m_evaluation->choice();
    evaluation.division = chosenIn<TextChoice::Division>(m_division);
    const auto reading = [folder = m_builtInTexts](const TextField* field, const TextChoice& choice,
                                                   const Text& current) {
        return [=, isCurrent = field->isCurrent()] { return isCurrent ? current : readChoice(choice, folder); };
    };
    const auto readEvaluation = reading(m_evaluation, evaluation, m_dissection->setup().evaluationText);
    const auto readCalibration = reading(m_calibration, m_calibration->choice(), m_dissection->setup().calibrationText);
    m_isReading = true;
    refresh();
    m_background.run(
        "read", [=](const Feedback&) { return std::pair(readEvaluation(), readCalibration()); },
        [this](const Outcome<std::pair<Text, Text>>& texts) { take(texts); });
}

void MeasureDialog::take(const Outcome<std::pair<Text, Text>>& texts)
{
    m_isReading = false;
    m_complaint = {};
    if (const auto* error = std::get_if<Error>(&texts)) {
        m_complaint = [error = *error] { return coreText(error); };
    }
    if (const auto* both = std::get_if<std::pair<Text, Text>>(&texts)) {
        DissectionSetup setup = chosen();
        std::tie(setup.evaluationText, setup.calibrationText) = *both;
        if (setup.protocol.kind == ProtocolKind::Passages && setup.evaluationText.passages.empty()) {
            m_complaint = [] {
                return tr("The protocol \u201cpassages\u201d needs a text that is run in parts: choose how above.");
            };
        } else {
            m_dissection->measureOn(std::move(setup));
            QDialog::accept();
            return;
        }
    }
    refresh();
}

} // namespace prosector::ui
