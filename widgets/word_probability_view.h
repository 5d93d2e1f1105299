// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/word_probability_model.h"

#include <QTableView>

namespace prosector::widgets {

// The watched words with a bar behind each probability.
class WordProbabilityView : public QTableView
{
    Q_OBJECT

public:
    explicit WordProbabilityView(QWidget* parent = nullptr);

    void setReferenceName(const QString& name) { m_model->setReferenceName(name); }
    void setWords(std::vector<WordProbability> words);
    const WordProbabilityModel& wordModel() const { return *m_model; }

    QSize sizeHint() const override;

private:
    WordProbabilityModel* m_model;
};

} // namespace prosector::widgets
