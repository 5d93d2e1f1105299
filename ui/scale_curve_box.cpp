// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scale_curve_box.h"

#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/trials.h"
#include "widgets/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace prosector::ui {

namespace {

// From nothing to three times the weight, as its slider reaches; closer where curves bend most.
constexpr double factors[] = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3};

} // namespace

ScaleCurveBox::ScaleCurveBox(Dissection* dissection, Trials* trials, QWidget* parent)
    : QWidget(parent)
    , m_dissection(dissection)
    , m_trials(trials)
    , m_button(new QPushButton(tr("&Curve")))
    , m_readout(new QLabel)
    , m_view(new widgets::ScaleCurveView)
{
    setObjectName(QStringLiteral("scaleCurveBox"));
    m_button->setObjectName(QStringLiteral("scaleCurveButton"));
    m_button->setAccessibleName(tr("Compute the scale curve"));
    m_button->setToolTip(
        tr("Computes the loss at sixteen scales of this weight; the slider then reads between them at once"));
    m_readout->setObjectName(QStringLiteral("scaleCurveReadout"));
    m_readout->setAccessibleName(tr("Loss at this scale"));
    m_readout->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("scaleCurveView"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_readout, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_view);
    connect(m_button, &QPushButton::clicked, this, &ScaleCurveBox::compute);
    connect(trials, &Trials::changed, this, &ScaleCurveBox::refresh);
    connect(dissection, &Dissection::editsChanged, this, &ScaleCurveBox::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &ScaleCurveBox::refresh);
    refresh();
}

void ScaleCurveBox::setWeight(const std::optional<WeightCoordinate>& at)
{
    m_isAsked = m_isAsked && at == m_at;
    m_at = at;
    refresh();
}

// The edits that act, but for the weight's own.
EditList ScaleCurveBox::standing() const
{
    return enabledEdits(withScale(m_dissection->rows(), *m_at, 1));
}

void ScaleCurveBox::compute()
{
    std::vector<EditList> candidates;
    for (const double factor : factors) {
        if (factor != 1) {
            candidates.push_back({ScaleWeight{*m_at, factor}});
        }
    }
    m_isAsked = true;
    m_trials->order(standing(), candidates);
}

std::vector<widgets::ScalePoint> ScaleCurveBox::points() const
{
    std::vector<widgets::ScalePoint> known;
    if (!m_at) {
        return known;
    }
    const EditList before = standing();
    bool isAnyKnown = false;
    for (const double factor : factors) {
        if (factor == 1) {
            known.push_back({1, 0});
        } else if (const auto effect = m_trials->effect(before, {ScaleWeight{*m_at, factor}})) {
            known.push_back({factor, effect->value});
            isAnyKnown = true;
        }
    }
    return isAnyKnown ? known : std::vector<widgets::ScalePoint>();
}

void ScaleCurveBox::refresh()
{
    const std::vector<widgets::ScalePoint> known = points();
    const double factor = m_at ? scaleOf(m_dissection->edits(), *m_at) : 1;
    m_view->setPoints(known);
    m_view->setFactor(factor);
    m_view->setVisible(!known.empty());
    m_button->setEnabled(m_at && !m_trials->isUnderWay() && known.size() < std::size(factors));
    const auto reading = widgets::readScaleCurve(known, factor);
    const auto exact = m_dissection->known(m_dissection->edits());
    const auto before = m_at ? m_dissection->known(standing()) : nullptr;
    if (exact && before && !known.empty()) {
        m_readout->setText(tr("%1 nats, exact").arg(widgets::significant(exact->loss() - before->loss(), 3)));
    } else if (reading) {
        m_readout->setText(
            reading->isComputed
                ? tr("%1 nats, a computed point").arg(widgets::significant(reading->change, 3))
                : tr("\u2248 %1 nats, between computed points").arg(widgets::significant(reading->change, 3)));
    } else {
        m_isAsked = m_isAsked && m_trials->isUnderWay();
        m_readout->setText(m_isAsked ? tr("computing\u2026") : QString());
    }
}

} // namespace prosector::ui
