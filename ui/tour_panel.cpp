// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour_panel.h"

#include "ui/dissection.h"
#include "ui/guide.h"
#include "ui/guide_library.h"
#include "ui/tour.h"
#include "ui/tour_figures.h"
#include "widgets/attention_frame.h"
#include "widgets/glossary_topic.h"
#include "widgets/markdown_view.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QDesktopServices>
#include <QDockWidget>
#include <QPushButton>
#include <QScrollArea>

namespace prosector::ui {

TourPanel::TourPanel(Dissection* dissection, Guide* guide, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_guide(guide)
    , m_tour(guide->tour())
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeChoice());
    m_pages->addWidget(makePage());
    setContent(m_pages);
    showContent();
    connect(guide->library(), &GuideLibrary::loaded, this, [this] {
        fillChoice();
        refresh();
    });
    connect(m_tour, &Tour::changed, this, &TourPanel::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &TourPanel::refreshText);
    fillChoice();
    refresh();
}

TourPanel::~TourPanel()
{
    delete m_frame;
}

QWidget* TourPanel::makeChoice()
{
    m_choice = new QWidget;
    m_choiceLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_choice);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The step and what it does"));
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QWidget* TourPanel::makePage()
{
    const auto makeButton = [](const QString& name, const QString& text, const QString& toolTip) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(toolTip);
        button->setToolTip(toolTip);
        return button;
    };
    auto* page = new QWidget;
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_number = new QLabel;
    m_number->setObjectName(QStringLiteral("tourPageNumber"));
    m_text = new widgets::MarkdownView;
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setAccessibleName(tr("Text of the tour"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.1);
    m_text->setFont(large);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == QLatin1String("glossary")) {
            m_guide->explain(link.path());
        } else {
            QDesktopServices::openUrl(link);
        }
    });
    m_back = makeButton(QStringLiteral("tourBackButton"), tr("&Back"), tr("The page before, with the edits of then"));
    m_next = makeButton(QStringLiteral("tourNextButton"), tr("&Next"), tr("Does what the next page shows"));
    auto* leave = makeButton(QStringLiteral("tourCloseButton"), tr("&Leave"), tr("Ends the tour; the edits stay"));
    connect(m_back, &QPushButton::clicked, m_tour, &Tour::back);
    connect(m_next, &QPushButton::clicked, m_tour, [this] { m_tour->canGoOn() ? m_tour->next() : m_tour->close(); });
    connect(leave, &QPushButton::clicked, m_tour, &Tour::close);

    auto* side = new QVBoxLayout;
    side->addWidget(m_title);
    side->addWidget(m_number);
    side->addStretch();
    auto* turn = new QHBoxLayout;
    turn->addWidget(m_back);
    turn->addWidget(m_next);
    side->addLayout(turn);
    side->addWidget(leave);
    m_pageLayout = new QBoxLayout(QBoxLayout::TopToBottom, page);
    m_pageLayout->addWidget(m_text, 4);
    m_pageLayout->addLayout(side, 1);
    return page;
}

// Side by side where the panel is wide, one under the other where it is narrow.
void TourPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const auto direction = width() > 2 * height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_choiceLayout->setDirection(direction);
    m_pageLayout->setDirection(direction);
}

void TourPanel::fillChoice()
{
    qDeleteAll(m_choice->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const std::string language = m_guide->library()->language().toStdString();
    for (const TourFile& file : m_guide->library()->tours()) {
        auto* button = new QCommandLinkButton(QString::fromStdString(file.tour.title.in(language)),
                                              QString::fromStdString(file.tour.description.in(language)));
        button->setObjectName(QStringLiteral("tourButton-") + file.name);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, m_guide, [this, name = file.name] { m_guide->startTour(name); });
        m_choiceLayout->addWidget(button);
    }
}

void TourPanel::refresh()
{
    m_pages->setCurrentIndex(m_tour->isOpen() ? 1 : 0);
    if (m_tour->isOpen()) {
        m_title->setText(
            QString::fromStdString(m_tour->macro().title.in(m_guide->library()->language().toStdString())));
        m_number->setText(m_tour->isWorking()      ? tr("Working\u2026")
                              : m_tour->page() < 0 ? tr("Stopped")
                                                   : tr("Page %1 of %2").arg(m_tour->page() + 1).arg(m_tour->pages()));
        const bool isLast = m_tour->page() + 1 == m_tour->pages();
        m_back->setEnabled(m_tour->canGoBack());
        m_next->setEnabled(m_tour->canGoOn() || (isLast && !m_tour->isWorking()));
        m_next->setText(isLast ? tr("&Finish") : tr("&Next"));
        refreshText();
    }
    refreshFrame();
}

void TourPanel::refreshText()
{
    if (m_tour->isWorking() && m_tour->page() >= 0) {
        return; // on the way to the next page: the numbers are no longer this page's
    }
    const MacroStep* step = m_tour->step();
    m_text->setText(
        step ? withTourFigures(QString::fromStdString(step->text.in(m_guide->library()->language().toStdString())),
                               *dissection())
             : QString());
}

// The dock of the panel comes to the front, and the frame around it.
void TourPanel::refreshFrame()
{
    const MacroStep* step = m_tour->step();
    QDockWidget* dock = step && isVisible() && !step->panel.empty()
        ? window()->findChild<QDockWidget*>(QString::fromStdString(step->panel) + QStringLiteral("Dock"))
        : nullptr;
    if (dock) {
        dock->show();
        dock->raise();
    }
    if (!m_frame && dock) {
        m_frame = new widgets::AttentionFrame(dock->window());
    }
    if (m_frame) {
        m_frame->surround(dock);
    }
}

void TourPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    refreshFrame();
}

void TourPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    if (m_frame) {
        m_frame->surround(nullptr);
    }
}

} // namespace prosector::ui
