// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stop_word_panel.h"

#include "ui/dissection.h"
#include "ui/readings.h"
#include "widgets/word_probability_view.h"

namespace prosector::ui {

StopWordPanel::StopWordPanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_view(new widgets::WordProbabilityView)
{
    m_view->setObjectName(QStringLiteral("stopWordView"));
    m_view->setFrameShape(QFrame::NoFrame);
    setContent(m_view);
    connect(dissection, &Dissection::modelChanged, this, &StopWordPanel::refresh);
    connect(dissection, &Dissection::referenceChanged, this, &StopWordPanel::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &StopWordPanel::refresh);
    refresh();
}

void StopWordPanel::refresh()
{
    const auto reference = dissection()->reference();
    const auto estimate = dissection()->estimate();
    if (!reference && !estimate) {
        showMessage(tr("How probable stop words are as the next token, before and after your edits."));
        return;
    }
    m_view->setReferenceName(dissection()->isPinned() ? dissection()->referenceName() : QString());
    m_view->setWords(estimate ? wordProbabilities(*estimate)
                              : wordProbabilities(reference.get(), dissection()->shown().get()));
    showContent();
}

} // namespace prosector::ui
