// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/glossary_panel.h"

#include "ui/guide.h"
#include "ui/guide_library.h"
#include "widgets/markdown_view.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>
#include <map>

namespace prosector::ui {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr double sideBySide = 1.4; // from this width over height on, terms stand beside the text

enum Match // the better, the smaller
{
    TermBegins,
    TermHolds,
    NameHolds,
    TextHolds,
    None
};

Match match(const GlossaryEntry& entry, const QString& words)
{
    const QString term = QString::fromStdString(entry.term);
    if (term.startsWith(words, Qt::CaseInsensitive)) {
        return TermBegins;
    }
    if (term.contains(words, Qt::CaseInsensitive)) {
        return TermHolds;
    }
    const auto holds = [&](const std::string& text) {
        return QString::fromStdString(text).contains(words, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(entry.otherNames, holds)) {
        return NameHolds;
    }
    return holds(entry.text) ? TextHolds : None;
}

QString link(const QString& text, const QString& target)
{
    return QStringLiteral("[%1](%2)").arg(text, target);
}

} // namespace

GlossaryPanel::GlossaryPanel(Dissection* dissection, Guide* guide, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_guide(guide)
    , m_search(new QLineEdit)
    , m_parts(new QSplitter(Qt::Vertical))
    , m_list(new QListWidget)
    , m_text(new widgets::MarkdownView)
{
    m_search->setObjectName(QStringLiteral("glossarySearch"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("glossaryList"));
    m_list->setAccessibleName(tr("Terms"));
    m_text->setObjectName(QStringLiteral("glossaryText"));
    m_text->setAccessibleName(tr("Explanation"));
    m_parts->setObjectName(QStringLiteral("glossarySplitter"));
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_text);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    m_parts->setChildrenCollapsible(false);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_search);
    layout->addWidget(m_parts, 1);
    setContent(content);
    showContent();
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryPanel::search);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) {
            m_guide->explain(item->data(IdRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("glossary")) {
            m_guide->explain(url.path());
        } else {
            QDesktopServices::openUrl(url);
        }
    });
    connect(guide, &Guide::entryChanged, this, &GlossaryPanel::showEntry);
    connect(guide->library(), &GuideLibrary::loaded, this, [this] {
        search();
        showEntry();
    });
    search();
    showEntry();
}

void GlossaryPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() > sideBySide * height() ? Qt::Horizontal : Qt::Vertical);
}

void GlossaryPanel::search()
{
    const QString words = m_search->text().trimmed();
    std::multimap<std::pair<Match, QString>, const GlossaryEntry*> found; // in the order of the list
    for (const GlossaryEntry& entry : m_guide->library()->glossary().entries) {
        const Match how = words.isEmpty() ? TermBegins : match(entry, words);
        if (how != None) {
            found.emplace(std::pair(how, QString::fromStdString(entry.term).toCaseFolded()), &entry);
        }
    }
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto& [order, entry] : found) {
        auto* item = new QListWidgetItem(QString::fromStdString(entry->term), m_list);
        item->setData(IdRole, QString::fromStdString(entry->id));
        if (item->data(IdRole).toString() == m_guide->entry()) {
            m_list->setCurrentItem(item);
        }
    }
}

void GlossaryPanel::showEntry()
{
    const GlossaryEntry* entry = m_guide->library()->glossary().find(m_guide->entry().toStdString());
    if (!entry) {
        m_text->setText(m_guide->library()->isLoaded() && m_list->count() == 0 && m_search->text().isEmpty()
                            ? tr("The glossary is not where the program looks for it. Install the program again.")
                            : tr("Choose a term, or point at anything in the window and press F1."));
        return;
    }
    m_text->setText(pageOf(*entry));
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentItem(nullptr);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == m_guide->entry()) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

QString GlossaryPanel::pageOf(const GlossaryEntry& entry) const
{
    QString page =
        QStringLiteral("### %1\n\n%2\n").arg(QString::fromStdString(entry.term), QString::fromStdString(entry.text));
    const auto addLine = [&](const QString& line) { page += QStringLiteral("\n%1\n").arg(line); };
    //: Between the names of a list.
    const QString separator = tr(", ");
    if (!entry.otherNames.empty()) {
        QStringList names;
        for (const std::string& name : entry.otherNames) {
            names.append(QString::fromStdString(name));
        }
        addLine(tr("Also: %1").arg(names.join(separator)));
    }
    QStringList related;
    for (const std::string& id : entry.related) {
        if (const GlossaryEntry* other = m_guide->library()->glossary().find(id)) {
            related.append(
                link(QString::fromStdString(other->term), QStringLiteral("glossary:") + QString::fromStdString(id)));
        }
    }
    if (!related.isEmpty()) {
        addLine(tr("See also: %1").arg(related.join(separator)));
    }
    const auto& citations = m_guide->library()->citations();
    for (const std::string& id : entry.sources) {
        const auto citation = std::ranges::find(citations, id, &Citation::id);
        if (citation != citations.end()) {
            const QString name =
                link(QString::fromStdString(shortName(*citation)), QString::fromStdString(address(*citation)));
            //: Where a term comes from: %1 authors and year, %2 title.
            addLine(tr("Source: %1, *%2*").arg(name, QString::fromStdString(citation->title)));
        }
    }
    return page;
}

} // namespace prosector::ui
