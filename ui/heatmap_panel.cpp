// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/heatmap_panel.h"

#include "ui/command_ids.h"
#include "ui/dissection.h"
#include "ui/dissection_takeaway.h"
#include "ui/eliding_label.h"
#include "ui/figure_takeaway.h"
#include "ui/figures.h"
#include "ui/plot_tables.h"
#include "ui/readings.h"
#include "ui/stale_mark.h"
#include "widgets/heatmap_view.h"
#include "widgets/number_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace prosector::ui {

namespace {

// Where noise alone would show as much, a fit to so many tokens says little.
constexpr double largestChanceLevel = 0.5;
constexpr int rowHeight = 28; // of a picture to take away, so that every number has room

} // namespace

HeatmapPanel::HeatmapPanel(Dissection* dissection, EngineService* service, Figures* figures, const Commands& commands,
                           QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_service(service)
    , m_figures(figures)
    , m_view(new widgets::HeatmapView)
    , m_pages(new QStackedWidget)
    , m_request(new QLabel)
    , m_measure(new QPushButton(tr("Measure tokens")))
    , m_shown(new QComboBox)
    , m_range(new QComboBox)
    , m_scale(new QComboBox)
    , m_lock(new QToolButton)
    , m_caption(new ElidingLabel)
    , m_stale(new StaleMark)
    , m_again(new QToolButton)
{
    m_view->setObjectName(QStringLiteral("heatmapView"));
    m_view->setRange(widgets::HeatmapRange::PerColumn);
    auto* request = new QWidget;
    auto* requestLayout = new QVBoxLayout(request);
    m_request->setWordWrap(true);
    m_request->setAlignment(Qt::AlignCenter);
    m_measure->setObjectName(QStringLiteral("measureTokensButton"));
    requestLayout->addStretch();
    requestLayout->addWidget(m_request);
    requestLayout->addWidget(m_measure, 0, Qt::AlignHCenter);
    requestLayout->addStretch();
    m_pages->addWidget(m_view);
    m_pages->addWidget(request);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(makeControls());
    layout->addWidget(makeCaption());
    layout->addWidget(m_pages, 1);
    layout->setSpacing(layout->spacing() / 2);
    setContent(content);

    connect(m_measure, &QPushButton::clicked, this, &HeatmapPanel::measureTokens);
    connect(m_again, &QToolButton::clicked, this, &HeatmapPanel::measureTokens);
    connect(figures, &Figures::changed, this, &HeatmapPanel::refreshData);
    connect(service, &EngineService::failed, this, &HeatmapPanel::refresh);
    connect(service, &EngineService::cancelled, this, &HeatmapPanel::refresh);
    connect(service, &EngineService::busyChanged, this, &HeatmapPanel::refresh);
    connect(dissection, &Dissection::modelChanged, this, &HeatmapPanel::refreshData);
    connect(dissection, &Dissection::scanChanged, this, &HeatmapPanel::refreshData);
    connect(dissection, &Dissection::editsChanged, this, &HeatmapPanel::refreshCaption);
    connect(dissection, &Dissection::referenceChanged, this, &HeatmapPanel::refreshCaption);
    connectSelection();
    refreshData();
}

void HeatmapPanel::connectSelection()
{
    Selection* selection = dissection()->selection();
    const auto select = [=, this](int row, int column) { selection->select(targetOf(row, column)); };
    connect(m_view, &widgets::HeatmapView::cellClicked, this, select);
    connect(m_view, &widgets::HeatmapView::cellActivated, this, select);
    connect(m_view, &widgets::HeatmapView::focusCellMoved, this, select);
    connect(m_view, &widgets::HeatmapView::cellHovered, selection,
            [=, this](int row, int column) { selection->hover(targetOf(row, column)); });
    connect(selection, &Selection::hoverChanged, m_view, [=, this] {
        m_view->setHovered(Selection::layerIndex(selection->hovered()), columnOf(selection->hovered()));
    });
    connect(selection, &Selection::pinsChanged, this, &HeatmapPanel::refreshSelection);
    connect(selection, &Selection::selectionChanged, this, &HeatmapPanel::refreshSelection);
}

QWidget* HeatmapPanel::makeControls()
{
    const auto prepare = [](QComboBox* box, const QString& name, const QString& title) {
        box->setObjectName(name);
        box->setAccessibleName(title);
        box->setToolTip(title);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    };
    prepare(m_shown, QStringLiteral("heatmapShownBox"), tr("What stands beside the layers"));
    m_shown->addItem(tr("Measures"), static_cast<int>(Show::Measures));
    m_shown->addItem(tr("Tokens"), static_cast<int>(Show::Tokens));
    m_shown->addItem(tr("Tokens, update"), static_cast<int>(Show::TokenUpdates));
    prepare(m_range, QStringLiteral("colorRangeBox"), tr("Range of colors"));
    m_range->addItem(tr("Colors per column"), static_cast<int>(widgets::HeatmapRange::PerColumn));
    m_range->addItem(tr("One range of colors"), static_cast<int>(widgets::HeatmapRange::Common));
    prepare(m_scale, QStringLiteral("colorScaleBox"), tr("Color scale"));
    m_scale->addItem(tr("Cividis"), static_cast<int>(widgets::ColorScale::Cividis));
    m_scale->addItem(tr("Viridis"), static_cast<int>(widgets::ColorScale::Viridis));
    m_scale->addItem(tr("Blue-white-orange"), static_cast<int>(widgets::ColorScale::BlueWhiteOrange));
    m_lock->setObjectName(QStringLiteral("lockColorsButton"));
    m_lock->setText(tr("Lock"));
    m_lock->setAccessibleName(tr("Lock the range of colors"));
    m_lock->setToolTip(tr("Keeps the range of colors as it is, so that maps can be compared"));
    m_lock->setCheckable(true);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &HeatmapPanel::chooseShown);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        m_lock->setChecked(false);
        refreshData();
    });
    connect(m_scale, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setColorScale(static_cast<widgets::ColorScale>(m_scale->currentData().toInt())); });
    connect(m_lock, &QToolButton::toggled, this, &HeatmapPanel::lockColors);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* box : {m_shown, m_range, m_scale}) {
        layout->addWidget(box);
    }
    layout->addStretch();
    layout->addWidget(m_lock);
    return row;
}

QWidget* HeatmapPanel::makeCaption()
{
    m_caption->setObjectName(QStringLiteral("heatmapCaption"));
    m_again->setObjectName(QStringLiteral("measureAgainButton"));
    m_again->setText(tr("Measure again"));
    m_again->setToolTip(tr("Measures the tokens with the current edits"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caption, 1);
    layout->addWidget(m_stale);
    layout->addWidget(m_again);
    return row;
}

HeatmapPanel::Show HeatmapPanel::shown() const
{
    return static_cast<Show>(m_shown->currentData().toInt());
}

void HeatmapPanel::chooseShown()
{
    m_lock->setChecked(false); // another quantity has another range
    const auto model = dissection()->model();
    const bool isCheap = model && model->parameters <= dissection()->setup().scanAtOnceUpTo;
    if (showsTokens() && !figure() && !m_isAsked && isCheap) {
        measureTokens();
    }
    refreshData();
}

void HeatmapPanel::measureTokens()
{
    if (dissection()->model()) {
        m_isAsked = true;
        m_figures->run(tokenMapAnalysis);
        refresh();
    }
}

std::shared_ptr<const Figure> HeatmapPanel::figure() const
{
    return m_figures->of(tokenMapAnalysis);
}

void HeatmapPanel::refreshData()
{
    const auto report = dissection()->scan();
    const auto tokens = figure();
    m_tokens = {};
    if (showsTokens() && tokens) {
        const bool isEstimate = report && report->scan.chanceLevel > largestChanceLevel;
        m_tokens = tokenMapOf(*tokens, shown() == Show::TokenUpdates, isEstimate);
        m_view->setRange(widgets::HeatmapRange::Common);
        m_view->setData(m_tokens.data);
        m_view->setAccessibleName(tr("Non-linearity by layer and token"));
    } else if (!showsTokens() && report) {
        m_view->setRange(static_cast<widgets::HeatmapRange>(m_range->currentData().toInt()));
        m_view->setData(linearityMap(report->scan));
        m_view->setAccessibleName(tr("Linearity by layer"));
    }
    refresh();
}

void HeatmapPanel::refresh()
{
    m_isAsked = m_isAsked && m_service->isAwaited(Task::Analyze);
    if (!dissection()->model()) {
        showNoModel();
        return;
    }
    if (!showsTokens() && !dissection()->scan()) {
        if (dissection()->isScanning()) {
            showMessage(tr("Scanning\u2026 Every block is being measured."));
        } else {
            showMessage(tr("Not scanned yet. A scan runs the text through the model once and measures every block."),
                        {command::scan});
        }
        return;
    }
    m_range->setVisible(!showsTokens());
    m_lock->setEnabled(showsTokens()
                       || m_range->currentData().toInt() == static_cast<int>(widgets::HeatmapRange::Common));
    m_pages->setCurrentIndex(showsTokens() && !figure() ? 1 : 0);
    m_request->setText(m_isAsked
                           ? tr("Measuring\u2026 Every token of the first window is compared with its linear map.")
                           : tr("How far each token of the first window is from what a linear map of each block "
                                "foretells. It takes as long as a scan."));
    m_measure->setVisible(!m_isAsked);
    refreshCaption();
    refreshSelection();
    showContent();
}

void HeatmapPanel::refreshCaption()
{
    const auto report = dissection()->scan();
    const bool hasTokens = showsTokens() && figure();
    if (hasTokens) {
        const QString tokens = tr("%1 tokens of the first window").arg(QLocale().toString(m_tokens.data.columns));
        m_caption->setText(m_tokens.data.estimates.empty() ? tr("%1; 0: as the map foretells").arg(tokens)
                                                           : tr("%1; hatched: too few tokens for the fit").arg(tokens));
    } else if (!showsTokens() && report) {
        m_caption->setText(tr("%1 tokens; noise would show %2, hatched where it does")
                               .arg(QLocale().toString(static_cast<qlonglong>(report->scan.tokens)),
                                    widgets::significant(report->scan.chanceLevel, 2)));
    } else {
        m_caption->setText({});
    }
    const EditList measured = showsTokens() ? m_figures->editsOf(tokenMapAnalysis) : EditList();
    const bool isShown = hasTokens || (!showsTokens() && report);
    const bool isPresent = showsTokens() ? m_figures->isPresent(tokenMapAnalysis) : dissection()->shownEdits().empty();
    if (!isShown || isPresent) {
        m_stale->setFresh();
    } else if (measured.empty()) {
        m_stale->setUnedited();
    } else {
        m_stale->setOlder();
    }
    m_again->setVisible(hasTokens && measured != dissection()->edits());
    m_again->setEnabled(!m_isAsked);
}

std::optional<Takeaway> HeatmapPanel::takeaway() const
{
    if (showsTokens() && !figure()) {
        return {};
    }
    auto takeaway = showsTokens() ? std::optional(takeawayOf(figure(), 0, m_figures->command(tokenMapAnalysis)))
                                  : takeawayOfScan(*dissection(), "linearity", m_view->accessibleName());
    if (takeaway) {
        if (!showsTokens()) {
            takeaway->table = linearityTable(dissection()->scan()->scan);
        }
        takeaway->size.setHeight(std::max(takeaway->size.height(), m_view->data().rows * rowHeight));
        takeaway->makePlot = [view = m_view] {
            auto plot = std::make_unique<widgets::HeatmapView>();
            plot->setRange(view->range());
            plot->setColorScale(view->colorScale());
            plot->setData(view->data());
            return plot;
        };
    }
    return takeaway;
}

void HeatmapPanel::refreshSelection()
{
    const Selection* selection = dissection()->selection();
    m_view->setSelectedRow(Selection::layerIndex(selection->selected()));
    m_view->setSelectedColumn(columnOf(selection->selected()));
    std::vector<int> columns;
    for (const Target& target : selection->pinned()) {
        if (const int column = columnOf(target); column >= 0) {
            columns.push_back(column);
        }
    }
    m_view->setPinned(selection->pinnedLayers(), std::move(columns));
}

void HeatmapPanel::lockColors(bool isLocked)
{
    m_view->setFixedRange(isLocked ? std::optional(m_view->colorRange()) : std::nullopt);
}

Target HeatmapPanel::targetOf(int row, int column) const
{
    Target target;
    if (row >= 0) {
        target.layer = Layer(row);
        if (showsTokens() && static_cast<std::size_t>(column) < m_tokens.tokens.size()) {
            target.token = m_tokens.tokens[static_cast<std::size_t>(column)];
        }
    }
    return target;
}

int HeatmapPanel::columnOf(const Target& target) const
{
    return target.token ? m_tokens.columnOf(*target.token) : -1;
}

} // namespace prosector::ui
