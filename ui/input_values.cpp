// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/input_values.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QWidget>

namespace prosector::ui {

namespace {

// Lines and lists within other inputs have names of Qt's own.
bool isNamed(const QWidget* widget)
{
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"));
}

// Invalid: not an input.
QVariant valueOf(const QWidget* widget)
{
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        return box->isEditable() ? QVariant(box->currentText()) : QVariant(box->currentIndex());
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return line->text();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget); text && !text->isReadOnly()) {
        return text->toPlainText();
    }
    if (const auto* number = qobject_cast<const QSpinBox*>(widget)) {
        return number->value();
    }
    if (const auto* number = qobject_cast<const QDoubleSpinBox*>(widget)) {
        return number->value();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isCheckable()) {
        return button->isChecked();
    }
    if (const auto* tabs = qobject_cast<const QTabWidget*>(widget)) {
        return tabs->currentIndex();
    }
    if (const auto* splitter = qobject_cast<const QSplitter*>(widget)) {
        return splitter->saveState();
    }
    return {};
}

void enter(QWidget* widget, const QVariant& value)
{
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        if (box->isEditable()) {
            box->setCurrentText(value.toString());
        } else if (value.toInt() < box->count()) {
            box->setCurrentIndex(value.toInt());
        }
    } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setPlainText(value.toString());
    } else if (auto* number = qobject_cast<QSpinBox*>(widget)) {
        number->setValue(value.toInt());
    } else if (auto* fraction = qobject_cast<QDoubleSpinBox*>(widget)) {
        fraction->setValue(value.toDouble());
    } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        button->setChecked(value.toBool());
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        tabs->setCurrentIndex(value.toInt());
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        splitter->restoreState(value.toByteArray());
    }
}

} // namespace

InputValues InputValues::of(const QWidget* widget)
{
    InputValues values;
    for (const auto* input : widget->findChildren<QWidget*>()) {
        if (isNamed(input)) {
            if (const QVariant value = valueOf(input); value.isValid()) {
                values.m_values.emplace_back(input->objectName(), value);
            }
        }
    }
    return values;
}

void InputValues::enterInto(QWidget* widget) const
{
    // Twice, because one input may make others, as the choice of an analysis makes its form.
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto& [name, value] : m_values) {
            auto* input = widget->findChild<QWidget*>(name);
            if (input && valueOf(input).typeId() == value.typeId()) {
                enter(input, value);
            }
        }
    }
}

} // namespace prosector::ui
