// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analysis_form.h"

#include "ui/core_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace prosector::ui {

namespace {

// A number as the engine reads it: a point in every locale.
QString plainNumber(double value)
{
    return QString::number(value, 'g', 12);
}

QString standardOf(const Parameter& parameter)
{
    if (const auto* range = std::get_if<IntegerRange>(&parameter.range)) {
        return QString::number(range->standard);
    }
    if (const auto* range = std::get_if<NumberRange>(&parameter.range)) {
        return plainNumber(range->standard);
    }
    return QString::fromStdString(std::get<FreeText>(parameter.range).standard);
}

QString rangeOf(const Parameter& parameter)
{
    if (const auto* range = std::get_if<IntegerRange>(&parameter.range)) {
        return AnalysisForm::tr("%1 to %2").arg(QString::number(range->least), QString::number(range->most));
    }
    if (const auto* range = std::get_if<NumberRange>(&parameter.range)) {
        return AnalysisForm::tr("%1 to %2").arg(plainNumber(range->least), plainNumber(range->most));
    }
    return {};
}

} // namespace

AnalysisForm::AnalysisForm(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QWidget* AnalysisForm::fieldFor(const Parameter& parameter)
{
    if (const auto* choice = std::get_if<Choice>(&parameter.range)) {
        auto* box = new QComboBox;
        for (const Choice::Option& option : choice->options) {
            const QString word = QString::fromStdString(option.word);
            box->addItem(coreText(option.title), word);
            box->setItemData(box->count() - 1, word, Qt::ToolTipRole); // what the help and the command line say
        }
        return box;
    }
    auto* line = new QLineEdit;
    line->setPlaceholderText(standardOf(parameter));
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 8);
    connect(line, &QLineEdit::returnPressed, this, &AnalysisForm::submitted);
    return line;
}

void AnalysisForm::setParameters(const std::vector<Parameter>& parameters)
{
    auto* form = static_cast<QFormLayout*>(layout());
    while (form->rowCount() > 0) {
        form->removeRow(0);
    }
    m_fields.clear();
    m_parameters = parameters;
    for (const Parameter& parameter : m_parameters) {
        QWidget* field = fieldFor(parameter);
        const QString title = coreText(parameter.title);
        const QString range = rangeOf(parameter);
        const QString help = coreText(parameter.help);
        field->setObjectName(QStringLiteral("parameter-") + QString::fromStdString(parameter.name));
        field->setAccessibleName(title);
        field->setToolTip(range.isEmpty() ? help : tr("%1 (%2)").arg(help, range));
        form->addRow(title, field);
        m_fields.push_back(field);
    }
}

std::map<std::string, std::string> AnalysisForm::settings() const
{
    std::map<std::string, std::string> settings;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        QString value;
        if (const auto* box = qobject_cast<QComboBox*>(m_fields[i])) {
            value = box->currentIndex() == 0 ? QString() : box->currentData().toString();
        } else {
            value = static_cast<QLineEdit*>(m_fields[i])->text().trimmed();
        }
        if (!value.isEmpty()) {
            settings[m_parameters[i].name] = value.toStdString();
        }
    }
    return settings;
}

void AnalysisForm::setSettings(const std::map<std::string, std::string>& settings)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto found = settings.find(m_parameters[i].name);
        const QString value = found == settings.end() ? QString() : QString::fromStdString(found->second);
        if (auto* box = qobject_cast<QComboBox*>(m_fields[i])) {
            box->setCurrentIndex(std::max(0, box->findData(value)));
        } else {
            static_cast<QLineEdit*>(m_fields[i])->setText(value);
        }
    }
}

} // namespace prosector::ui
