// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text_panel.h"

#include "ui/dissection.h"
#include "ui/dissection_takeaway.h"
#include "ui/eliding_label.h"
#include "ui/plot_tables.h"
#include "ui/stale_mark.h"
#include "ui/token_predictions.h"
#include "widgets/color_legend.h"
#include "widgets/number_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace prosector::ui {

namespace {

std::vector<float> lossesOf(const Evaluation* evaluation, int tokens)
{
    if (!evaluation) {
        return {};
    }
    const auto count = std::min(static_cast<std::size_t>(tokens), evaluation->tokenLoss.size());
    return {evaluation->tokenLoss.begin(), evaluation->tokenLoss.begin() + static_cast<std::ptrdiff_t>(count)};
}

QStringList textsOf(const TokenTexts* tokens)
{
    QStringList texts;
    if (tokens) {
        for (const std::string& text : tokens->texts) {
            texts << QString::fromStdString(text);
        }
    }
    return texts;
}

} // namespace

TextPanel::TextPanel(Dissection* dissection, EngineService* service, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_view(new widgets::TokenTextView)
    , m_coloring(new QComboBox)
    , m_legend(new widgets::ColorLegend)
    , m_caption(new ElidingLabel)
    , m_stale(new StaleMark)
    , m_details(new ElidingLabel)
    , m_predictions(new TokenPredictions(dissection, service))
{
    m_view->setObjectName(QStringLiteral("tokenTextView"));
    m_caption->setObjectName(QStringLiteral("tokenCaption"));
    m_details->setObjectName(QStringLiteral("tokenDetails"));
    m_details->setAccessibleName(tr("The token under the pointer"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(makeControls());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_predictions);
    layout->setSpacing(layout->spacing() / 2);
    setContent(content);
    connect(m_view, &widgets::TokenTextView::shownTokenChanged, this, &TextPanel::refreshDetails);
    Selection* selection = dissection->selection();
    connect(m_view, &widgets::TokenTextView::tokenSelected, selection,
            [=, this](int token) { selection->select(targetOf(token)); });
    connect(m_view, &widgets::TokenTextView::tokenHovered, selection,
            [=, this](int token) { selection->hover(targetOf(token)); });
    connect(selection, &Selection::hoverChanged, m_view,
            [=, this] { m_view->setHoveredToken(tokenAt(selection->hovered())); });
    connect(selection, &Selection::selectionChanged, m_view,
            [=, this] { m_view->setCurrentToken(tokenAt(selection->selected())); });
    connect(selection, &Selection::pinsChanged, this, &TextPanel::refreshPins);
    connect(dissection, &Dissection::tokensChanged, this, &TextPanel::refreshTokens);
    connect(dissection, &Dissection::evaluationChanged, this, &TextPanel::refresh);
    connect(dissection, &Dissection::referenceChanged, this, &TextPanel::refresh);
    refreshTokens();
}

QWidget* TextPanel::makeControls()
{
    auto* row = new QWidget;
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    m_coloring->setObjectName(QStringLiteral("tokenColoringBox"));
    m_coloring->setAccessibleName(tr("Colors of tokens"));
    m_coloring->addItem(tr("Loss"), static_cast<int>(widgets::TokenColoring::Loss));
    m_coloring->addItem(tr("Change"), static_cast<int>(widgets::TokenColoring::Change));
    m_coloring->setToolTip(tr("What the colors show: each token's loss under the edits, or how the edits change it"));
    layout->addWidget(m_coloring, 0, 0);
    layout->addWidget(m_legend, 0, 1, Qt::AlignLeft);
    layout->addWidget(m_stale, 0, 2);
    layout->addWidget(m_caption, 1, 0, 1, 3);
    connect(m_coloring, &QComboBox::currentIndexChanged, this, [this] {
        m_view->setColoring(coloring());
        refreshLegend();
    });
    return row;
}

widgets::TokenColoring TextPanel::coloring() const
{
    return static_cast<widgets::TokenColoring>(m_coloring->currentData().toInt());
}

std::unique_ptr<QWidget> TextPanel::makePicture(int width) const
{
    auto picture = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(picture.get());
    layout->setContentsMargins(0, 0, 0, 0);
    auto* legend = new widgets::ColorLegend;
    legend->setFixedWidth(width / 3);
    //: The name of a scale of colors: %1 what is shown, a loss or its change, whose unit is the nat.
    fillLegend(*legend, tr("%1 (nats)").arg(m_coloring->currentText()));
    layout->addWidget(legend);
    auto* view = new widgets::TokenTextView;
    view->setTokens(textsOf(dissection()->tokens().get()));
    view->setLosses(lossesOf(dissection()->reference().get(), view->tokenCount()),
                    lossesOf(dissection()->shown().get(), view->tokenCount()));
    view->setColoring(coloring());
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a picture does not scroll
    view->setMinimumHeight(view->fullHeight(width));
    layout->addWidget(view, 1);
    return picture;
}

std::optional<Takeaway> TextPanel::takeaway() const
{
    if (!offersTakeaway()) {
        return {};
    }
    auto takeaway = takeawayOfEvaluation(*dissection(), "perplexity", "tokens", tr("Loss of each token"));
    if (takeaway) {
        takeaway->command.clear();
        const int count = m_view->tokenCount();
        takeaway->table = tokenTable(*dissection()->tokens(), lossesOf(dissection()->reference().get(), count),
                                     lossesOf(dissection()->shown().get(), count));
        takeaway->makePlot = [this, width = takeaway->size.width()] { return makePicture(width); };
    }
    return takeaway;
}

bool TextPanel::offersTakeaway() const
{
    return dissection()->model() && m_view->tokenCount() > 0 && dissection()->reference();
}

void TextPanel::refreshTokens()
{
    const auto tokens = dissection()->tokens();
    m_places = tokens ? tokens->places : std::vector<TokenPlace>();
    m_view->setTokens(textsOf(tokens.get()));
    m_view->setCurrentToken(tokenAt(dissection()->selection()->selected()));
    refreshPins();
    refresh();
}

Target TextPanel::targetOf(int token) const
{
    Target target;
    if (token >= 0 && static_cast<std::size_t>(token) < m_places.size()) {
        target.token = m_places[static_cast<std::size_t>(token)];
    }
    return target;
}

int TextPanel::tokenAt(const Target& target) const
{
    const auto found = target.token ? std::ranges::lower_bound(m_places, *target.token) : m_places.end();
    return found != m_places.end() && *found == *target.token ? static_cast<int>(found - m_places.begin()) : -1;
}

void TextPanel::refreshPins()
{
    std::vector<int> tokens;
    for (const Target& pinned : dissection()->selection()->pinned()) {
        if (const int token = tokenAt(pinned); token >= 0) {
            tokens.push_back(token);
        }
    }
    std::ranges::sort(tokens);
    m_view->setPinnedTokens(std::move(tokens));
}

void TextPanel::refresh()
{
    if (!dissection()->model() || m_view->tokenCount() == 0) {
        showMessage(tr("The text appears here token by token, in the colors of each token's loss."));
        return;
    }
    m_view->setLosses(lossesOf(dissection()->reference().get(), m_view->tokenCount()),
                      lossesOf(dissection()->shown().get(), m_view->tokenCount()));
    const QLocale locale;
    const auto original = dissection()->original();
    const QString shown = locale.toString(m_view->tokenCount());
    const QString reference = dissection()->referenceName();
    m_caption->setText(original
                           ? tr("%1 of %2 tokens, against %3")
                                 .arg(shown, locale.toString(static_cast<qlonglong>(original->tokens())), reference)
                           : tr("%1 tokens, against %2").arg(shown, reference));
    if (dissection()->isStale()) {
        m_stale->setOlder();
    } else {
        m_stale->setFresh();
    }
    refreshLegend();
    showContent();
}

void TextPanel::refreshLegend()
{
    fillLegend(*m_legend, tr("nats"));
}

void TextPanel::fillLegend(widgets::ColorLegend& legend, const QString& title) const
{
    const bool showsChange = coloring() == widgets::TokenColoring::Change;
    const QString range = widgets::significant(m_view->range(), 2);
    legend.setScale(showsChange ? widgets::ColorScale::BlueWhiteOrange : widgets::ColorScale::Cividis);
    // A few tokens lie beyond the ends.
    legend.setLabels(title, showsChange ? QStringLiteral("\u2264 -%1").arg(range) : QStringLiteral("0"),
                     showsChange ? QStringLiteral("\u2265 +%1").arg(range) : QStringLiteral("\u2265 %1").arg(range));
}

void TextPanel::refreshDetails()
{
    const int token = m_view->shownToken();
    m_predictions->setToken(token);
    m_details->setText(token >= 0 ? m_view->description(token) : tr("Point at a token, or move with the arrow keys."));
}

} // namespace prosector::ui
