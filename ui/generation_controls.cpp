// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/generation_controls.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace prosector::ui {

namespace {

constexpr double highestTemperature = 5;
constexpr int mostTopK = 1000;
constexpr int mostTokens = 4096;

// A label above its field, as a further column. The field may be narrower than its longest value: the panel is.
template <class Field> Field* added(QGridLayout* layout, const QString& name, const char* objectName)
{
    constexpr int characters = 8;
    auto* field = new Field;
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(name);
    field->setMinimumWidth(characters * field->fontMetrics().averageCharWidth());
    auto* label = new QLabel(name);
    label->setBuddy(field);
    const int column = layout->count() / 2;
    layout->addWidget(label, 0, column);
    layout->addWidget(field, 1, column);
    return field;
}

} // namespace

GenerationControls::GenerationControls(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    const GenerationRequest usual;
    m_tokens = added<QSpinBox>(layout, tr("Tokens"), "tokensBox");
    m_tokens->setRange(1, mostTokens);
    m_tokens->setValue(static_cast<int>(usual.tokens));
    m_temperature = added<QDoubleSpinBox>(layout, tr("Temperature"), "temperatureBox");
    m_temperature->setRange(0, highestTemperature);
    m_temperature->setSingleStep(0.1);
    m_temperature->setToolTip(tr("0 takes the likeliest token, higher values draw"));
    m_topK = added<QSpinBox>(layout, tr("Top-k"), "topKBox");
    m_topK->setRange(0, mostTopK);
    m_topK->setSpecialValueText(tr("all"));
    m_topK->setToolTip(tr("Draw from so many of the likeliest tokens only"));
    m_topP = added<QDoubleSpinBox>(layout, tr("Top-p"), "topPBox");
    m_topP->setRange(0.01, 1);
    m_topP->setSingleStep(0.05);
    m_topP->setValue(1);
    m_topP->setToolTip(tr("Draw from the likeliest tokens only that together have this probability"));
    m_seed = added<QSpinBox>(layout, tr("Seed"), "seedBox");
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setToolTip(tr("The same seed draws the same text; original and edited share it"));
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &GenerationControls::enable);
    enable();
}

GenerationRequest GenerationControls::request() const
{
    GenerationRequest request;
    request.tokens = m_tokens->value();
    request.temperature = m_temperature->value();
    request.topK = m_topK->value();
    request.topP = m_topP->value();
    request.seed = static_cast<std::uint64_t>(m_seed->value());
    return request;
}

void GenerationControls::setRequest(const GenerationRequest& request)
{
    m_tokens->setValue(static_cast<int>(std::min<std::int64_t>(request.tokens, mostTokens)));
    m_temperature->setValue(request.temperature);
    m_topK->setValue(static_cast<int>(std::min<std::int64_t>(request.topK, mostTopK)));
    m_topP->setValue(request.topP);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(request.seed, std::numeric_limits<int>::max())));
}

void GenerationControls::enable()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_topK, m_topP, m_seed}) {
        field->setEnabled(m_temperature->value() > 0);
    }
}

} // namespace prosector::ui
