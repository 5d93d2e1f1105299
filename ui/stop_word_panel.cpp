// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stop_word_panel.h"

#include "ui/dissection.h"
#include "ui/dissection_takeaway.h"
#include "ui/plot_tables.h"
#include "ui/readings.h"
#include "ui/stale_mark.h"
#include "widgets/word_probability_view.h"

#include <QHeaderView>

#include <chrono>

namespace prosector::ui {

namespace {

// The mark stands in a row of its own, which the table shall not jump for while a weight is dragged: by then there is
// an estimate as a rule.
constexpr std::chrono::milliseconds worthMarking{300};

} // namespace

StopWordPanel::StopWordPanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_view(new widgets::WordProbabilityView)
    , m_stale(new StaleMark)
{
    m_view->setObjectName(QStringLiteral("stopWordView"));
    m_view->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stale, 0, Qt::AlignRight);
    layout->addWidget(m_view, 1);
    setContent(content);
    m_stale->hide();
    m_untilOlder.setSingleShot(true);
    m_untilOlder.setInterval(worthMarking);
    connect(&m_untilOlder, &QTimer::timeout, this, [this] {
        m_stale->setOlder();
        m_stale->setVisible(true);
    });
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
    markOlder(dissection()->isStale() && !estimate);
    showContent();
}

void StopWordPanel::markOlder(bool isOlder)
{
    if (!isOlder) {
        m_untilOlder.stop();
        m_stale->setFresh();
        m_stale->hide();
    } else if (m_stale->isHidden() && !m_untilOlder.isActive()) {
        m_untilOlder.start();
    }
}

std::optional<Takeaway> StopWordPanel::takeaway() const
{
    auto takeaway = takeawayOfEvaluation(*dissection(), "stopwords", "stop-words", m_view->accessibleName());
    if (takeaway) {
        const std::vector<widgets::WordProbability>& words = m_view->wordModel().words();
        takeaway->table = wordTable(words);
        takeaway->makePlot = [words] {
            auto view = std::make_unique<widgets::WordProbabilityView>();
            view->setFrameShape(QFrame::NoFrame);
            view->setWords(words);
            return view;
        };
        takeaway->size.setHeight(m_view->horizontalHeader()->height() + m_view->verticalHeader()->length());
    }
    return takeaway;
}

} // namespace prosector::ui
