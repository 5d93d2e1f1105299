// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/model_facts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace prosector::ui {

// A line for an edit as the command line writes it. Enter hands it over; while it cannot be read, or does not fit the
// model, the reason stands below.
class EditEntry : public QWidget
{
    Q_OBJECT

public:
    explicit EditEntry(QWidget* parent = nullptr);

    void setModel(std::shared_ptr<const ModelFacts> model); // null: every edit that can be read fits

Q_SIGNALS:
    void entered(const prosector::Edit& edit);

private:
    void check();
    void enter();

    std::shared_ptr<const ModelFacts> m_model;
    QLineEdit* m_line;
    QLabel* m_complaint;
};

} // namespace prosector::ui
