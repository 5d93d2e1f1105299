// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tensor_panel.h"

#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"
#include "ui/tensor_tree.h"
#include "widgets/chart_view.h"
#include "widgets/matrix_view.h"
#include "widgets/number_text.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <numeric>

namespace prosector::ui {

namespace {

// The color of the largest element would leave the others white: they spread over this many standard deviations.
constexpr double reachInDeviations = 4;

enum State
{
    Edited,
    Original
};

widgets::MatrixPart partOf(const TensorWindow& window)
{
    return {static_cast<int>(window.firstRow),
            static_cast<int>(window.firstColumn),
            static_cast<int>(window.rows),
            static_cast<int>(window.columns),
            window.original,
            window.edited};
}

QString number(double value)
{
    return widgets::concise(value, 5);
}

QString statisticsText(const ModelTensor& tensor, const TensorStatistics& statistics)
{
    //: The elements of a tensor: %1 its name, %2 least, %3 greatest, %4 mean, %5 standard deviation, %6 in percent.
    return TensorPanel::tr("%1: from %2 to %3, mean %4, standard deviation %5, zeros %6")
        .arg(QString::fromStdString(tensor.name), number(statistics.minimum), number(statistics.maximum),
             number(statistics.mean), number(statistics.standardDeviation), widgets::percent(statistics.zeroShare));
}

} // namespace

TensorPanel::TensorPanel(EngineService* service, Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_service(service)
    , m_tree(new TensorTree)
    , m_statistics(new QLabel)
    , m_state(new QComboBox)
    , m_largest(new QComboBox)
    , m_place(new QLineEdit)
    , m_tabs(new QTabWidget)
    , m_matrix(new widgets::MatrixView)
    , m_rowNorms(new widgets::ChartView)
    , m_columnNorms(new widgets::ChartView)
{
    m_statistics->setObjectName(QStringLiteral("tensorStatistics"));
    m_statistics->setWordWrap(true);
    m_statistics->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_statistics);
    layout->addWidget(makeControls());
    layout->addWidget(makeTabs(), 1);
    auto* content = new QSplitter(Qt::Horizontal, this);
    content->addWidget(m_tree);
    content->addWidget(right);
    content->setStretchFactor(0, 2);
    content->setStretchFactor(1, 3);
    content->setChildrenCollapsible(false);
    setContent(content);
    connect(m_tree, &TensorTree::tensorChosen, this, &TensorPanel::choose);
    connect(dissection, &Dissection::modelChanged, this, &TensorPanel::takeModel);
    connect(dissection, &Dissection::editsChanged, this, &TensorPanel::takeEdits);
    connect(dissection->selection(), &Selection::selectionChanged, this, &TensorPanel::followSelection);
    connect(service, &EngineService::tensorMeasured, this,
            [this](const std::shared_ptr<const TensorStatistics>& statistics) {
                if (m_tensor && m_tensor->id == statistics->id) {
                    m_known = statistics;
                    takeStatistics(*statistics);
                }
            });
    connect(service, &EngineService::tensorRead, this, [this](const std::shared_ptr<const TensorWindow>& window) {
        if (m_tensor && m_tensor->id == window->id) {
            m_matrix->setPart(partOf(*window));
        }
    });
    takeModel();
}

QWidget* TensorPanel::makeControls()
{
    m_state->setObjectName(QStringLiteral("tensorStateBox"));
    m_state->setAccessibleName(tr("State of the tensor"));
    m_state->addItem(tr("Edited"), Edited);
    m_state->addItem(tr("Original"), Original);
    m_largest->setObjectName(QStringLiteral("largestElementBox"));
    m_largest->setAccessibleName(tr("Largest elements"));
    m_largest->setToolTip(tr("The elements of largest magnitude; choosing one goes there"));
    m_largest->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_place->setObjectName(QStringLiteral("elementField"));
    m_place->setAccessibleName(tr("Row and column to go to"));
    m_place->setPlaceholderText(tr("row, column"));
    m_place->setMaximumWidth(m_place->fontMetrics().averageCharWidth() * 18);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_matrix->matrix().setShowsOriginal(m_state->currentData().toInt() == Original);
        requestStatistics();
    });
    connect(m_largest, &QComboBox::activated, this, [this](int index) {
        const TensorElement& element = m_known->largest[static_cast<std::size_t>(index)];
        m_matrix->goTo(static_cast<int>(element.row), static_cast<int>(element.column));
    });
    connect(m_place, &QLineEdit::returnPressed, this, &TensorPanel::goTo);
    auto* controls = new QWidget;
    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_place);
    layout->addWidget(m_largest);
    layout->addStretch();
    return controls;
}

QWidget* TensorPanel::makeTabs()
{
    m_matrix->setObjectName(QStringLiteral("tensorMatrix"));
    m_rowNorms->setObjectName(QStringLiteral("rowNormChart"));
    m_rowNorms->setAccessibleName(tr("Norms of the rows"));
    m_columnNorms->setObjectName(QStringLiteral("columnNormChart"));
    m_columnNorms->setAccessibleName(tr("Norms of the columns"));
    m_tabs->setObjectName(QStringLiteral("tensorTabs"));
    m_tabs->setAccessibleName(tr("Views of the tensor"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of the tensor"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_matrix, tr("Elements"));
    m_tabs->addTab(m_rowNorms, tr("Row norms"));
    m_tabs->addTab(m_columnNorms, tr("Column norms"));
    connect(m_matrix, &widgets::MatrixView::partWanted, this, &TensorPanel::requestPart);
    connect(m_matrix, &widgets::MatrixView::valueEntered, this, &TensorPanel::setWeight);
    connect(m_matrix, &widgets::MatrixView::cellChosen, this, [this](int row, int column) {
        // Only what a person chooses there: the view also goes to elements by itself.
        if (m_matrix->hasFocus() && m_tensor && m_tensor->place) {
            dissection()->selection()->select(
                {.weight = WeightCoordinate{*m_tensor->place, Channel(row), Channel(column)}});
        }
    });
    return m_tabs;
}

void TensorPanel::takeModel()
{
    m_tensor.reset();
    m_known.reset();
    m_matrix->setSize(0, 0);
    m_largest->clear();
    m_rowNorms->setData({});
    m_columnNorms->setData({});
    m_statistics->setText(tr("Choose a tensor to see what its elements are like."));
    const auto model = dissection()->model();
    m_tree->setTensors(model ? model->modelTensors : std::vector<ModelTensor>());
    if (!model) {
        showNoModel();
        return;
    }
    showContent();
}

void TensorPanel::choose(const QString& id)
{
    const auto model = dissection()->model();
    const auto found = std::ranges::find(model->modelTensors, id.toStdString(), &ModelTensor::id);
    if (found == model->modelTensors.end() || (m_tensor && m_tensor->id == found->id)) {
        return;
    }
    m_tensor = *found;
    m_known.reset();
    m_largest->clear();
    m_statistics->setText(tr("%1: being read\u2026").arg(QString::fromStdString(m_tensor->name)));
    m_matrix->matrix().setEditable(m_tensor->place.has_value());
    m_matrix->setSize(static_cast<int>(m_tensor->rows), static_cast<int>(m_tensor->columns));
    requestStatistics();
}

EditList TensorPanel::edits() const
{
    return m_state->currentData().toInt() == Original ? EditList() : dissection()->edits();
}

void TensorPanel::requestStatistics()
{
    if (m_tensor) {
        m_service->measureTensor({m_tensor->id, edits()});
    }
}

void TensorPanel::requestPart(int firstRow, int firstColumn, int rows, int columns)
{
    if (m_tensor) {
        m_service->readTensor({{m_tensor->id, dissection()->edits()}, firstRow, firstColumn, rows, columns});
    }
}

void TensorPanel::takeEdits()
{
    m_isStale = m_tensor.has_value();
    if (isVisible()) {
        readAgain();
    }
}

void TensorPanel::readAgain()
{
    if (m_isStale) {
        m_isStale = false;
        requestStatistics();
        m_matrix->askAgain();
    }
}

void TensorPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    readAgain();
    followSelection();
}

void TensorPanel::followSelection()
{
    const auto weight = dissection()->selection()->selectedWeight();
    if (weight && isVisible() && !isAncestorOf(QApplication::focusWidget())) {
        goToElement(*weight);
    }
}

void TensorPanel::takeStatistics(const TensorStatistics& statistics)
{
    m_statistics->setText(statisticsText(*m_tensor, statistics));
    m_largest->clear();
    for (const TensorElement& element : statistics.largest) {
        m_largest->addItem(
            QStringLiteral("[%1, %2]  %3")
                .arg(QString::number(element.row), QString::number(element.column), number(element.value)));
    }
    m_matrix->matrix().setReach(reachInDeviations * statistics.standardDeviation);
    m_rowNorms->setData(normChart(true));
    m_columnNorms->setData(normChart(false));
    if (m_wanted) {
        m_matrix->goTo(static_cast<int>(m_wanted->row), static_cast<int>(m_wanted->column));
        m_wanted.reset();
    }
}

widgets::ChartData TensorPanel::normChart(bool ofRows) const
{
    const std::vector<double>& norms = ofRows ? m_known->rowNorms : m_known->columnNorms;
    widgets::ChartSeries series{tr("Euclidean norm"), std::vector<double>(norms.size()), norms};
    std::iota(series.x.begin(), series.x.end(), 0);
    widgets::ChartData chart;
    chart.series = {std::move(series)};
    chart.xTitle = ofRows ? tr("row (output channel)") : tr("column (input channel)");
    chart.yTitle = tr("norm (no unit)");
    return chart;
}

void TensorPanel::setWeight(int row, int column, double value)
{
    const WeightCoordinate at{*m_tensor->place, Channel(row), Channel(column)};
    dissection()->apply(withValue(dissection()->rows(), at, value), editText(SetWeight{at, value}));
}

void TensorPanel::goTo()
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+)\\D+(\\d+)"));
    if (const auto match = numbers.match(m_place->text()); match.hasMatch()) {
        m_tabs->setCurrentWidget(m_matrix);
        m_matrix->setFocus();
        m_matrix->goTo(match.captured(1).toInt(), match.captured(2).toInt());
    }
}

void TensorPanel::showElement(const WeightCoordinate& at)
{
    m_tabs->setCurrentWidget(m_matrix);
    goToElement(at);
}

void TensorPanel::goToElement(const WeightCoordinate& at)
{
    const auto model = dissection()->model();
    const auto found = !model ? std::vector<ModelTensor>::const_iterator()
                              : std::ranges::find(model->modelTensors, std::optional(at.place), &ModelTensor::place);
    if (!model || found == model->modelTensors.end()) {
        return;
    }
    const TensorElement element{at.row.value(), at.column.value(), 0};
    if (m_tensor && m_tensor->id == found->id) {
        m_matrix->goTo(static_cast<int>(element.row), static_cast<int>(element.column));
        return;
    }
    m_wanted = element;
    m_tree->choose(QString::fromStdString(found->id));
}

bool TensorPanel::offersTakeaway() const
{
    return m_known && m_tabs->currentWidget() != m_matrix;
}

std::optional<Takeaway> TensorPanel::takeaway() const
{
    if (!offersTakeaway()) {
        return {};
    }
    const bool ofRows = m_tabs->currentWidget() == m_rowNorms;
    const std::vector<double>& norms = ofRows ? m_known->rowNorms : m_known->columnNorms;
    std::vector<std::int64_t> numbers(norms.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    Takeaway takeaway;
    takeaway.name = m_tensor->id + (ofRows ? ".rows" : ".columns");
    takeaway.title = (ofRows ? m_rowNorms : m_columnNorms)->accessibleName();
    takeaway.caption =
        tr("%1: %2").arg(QString::fromStdString(dissection()->model()->name), statisticsText(*m_tensor, *m_known));
    takeaway.table = {"norms",
                      takeaway.title.toStdString(),
                      {ofRows ? Column{"row", say("Figure", "Row"), {}, numbers}
                              : Column{"column", say("Figure", "Column"), {}, numbers},
                       Column{"norm", say("Figure", "Euclidean norm"), {}, norms}}};
    takeaway.makePlot = [data = normChart(ofRows)] {
        auto chart = std::make_unique<widgets::ChartView>();
        chart->setData(data);
        return chart;
    };
    return takeaway;
}

} // namespace prosector::ui
