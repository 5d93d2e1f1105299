// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/about_dialog.h"

#include "ui/guide.h"
#include "ui/guide_library.h"
#include "ui/main_window_options.h"
#include "widgets/plot_library.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace prosector::ui {

namespace {

constexpr QSize comfortableSize(640, 480);

// Those of the window, then those of core.
std::vector<LibraryFacts> allLibraries(const std::vector<LibraryFacts>& core)
{
    std::vector<LibraryFacts> all{
        {"Qt", qVersion(), "LGPL-3.0-only", "https://www.qt.io"},
        {"Qt Charts", qVersion(), "GPL-3.0-only", "https://www.qt.io"},
        {"Qt SVG", qVersion(), "LGPL-3.0-only", "https://www.qt.io"},
        {"QCustomPlot", widgets::plotLibraryVersion().toStdString(), "GPL-3.0-or-later", "https://www.qcustomplot.com"},
    };
    all.insert(all.end(), core.begin(), core.end());
    return all;
}

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const Workbench& workbench, QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Prosector"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->addTab(makeProgramPage(QString::fromStdString(workbench.options->version)), tr("&Program"));
    tabs->addTab(makeCitationPage(), tr("P&apers"));
    tabs->addTab(makeLibraryPage(), tr("&Libraries"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(comfortableSize);
}

QWidget* AboutDialog::makeProgramPage(const QString& version)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* title = new QLabel(version.isEmpty() ? tr("Prosector") : tr("Prosector %1").arg(version));
    title->setObjectName(QStringLiteral("aboutTitle"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    title->setFont(large);
    layout->addWidget(title);
    layout->addWidget(wrapped(tr("Takes decoder language models apart: how linear their blocks are, where activations "
                                 "spike, and what a single weight does.")));
    layout->addWidget(wrapped(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                 "without any warranty, as far as the law permits.")));
    layout->addWidget(wrapped(tr("The built-in model is a specimen that was trained for this program, its super weight "
                                 "cultivated on purpose. It is no evidence about large models.")));
    layout->addStretch();
    return page;
}

QWidget* AboutDialog::makeLibraryPage()
{
    const std::vector<LibraryFacts> all = allLibraries(m_workbench.options->libraries);
    auto* table = new QTableWidget(static_cast<int>(all.size()), 4);
    table->setObjectName(QStringLiteral("libraryTable"));
    table->setAccessibleName(tr("Libraries"));
    table->setHorizontalHeaderLabels({tr("Library"), tr("Version"), tr("License"), tr("Site")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const LibraryFacts& facts = all[static_cast<std::size_t>(row)];
        int column = 0;
        for (const std::string& text : {facts.name, facts.version, facts.license, facts.address}) {
            table->setItem(row, column++, new QTableWidgetItem(QString::fromStdString(text)));
        }
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget* AboutDialog::makeCitationPage()
{
    auto* page = new QWidget;
    m_citations = new QListWidget;
    m_citations->setObjectName(QStringLiteral("citationList"));
    m_citations->setAccessibleName(tr("Papers"));
    m_citations->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_citations->setWordWrap(true);
    m_citations->setAlternatingRowColors(true);
    auto* copy = new QPushButton(tr("&Copy as BibTeX"));
    copy->setObjectName(QStringLiteral("copyBibtexButton"));
    copy->setToolTip(tr("Copies the selected entries, or all where none is selected"));
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyBibtex);
    connect(m_workbench.guide->library(), &GuideLibrary::loaded, this, &AboutDialog::fillCitations);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(wrapped(
        tr("The measures of this program are published work. Whoever publishes with them should cite their authors.")));
    layout->addWidget(m_citations, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
    fillCitations();
    return page;
}

void AboutDialog::fillCitations()
{
    m_citations->clear();
    const GuideLibrary* library = m_workbench.guide->library();
    for (const Citation& citation : library->citations()) {
        QStringList terms;
        for (const std::string& id : citation.behind) {
            if (const GlossaryEntry* entry = library->glossary().find(id)) {
                terms.append(QString::fromStdString(entry->term));
            }
        }
        //: A paper: %1 authors and year, %2 title, %3 the terms that it is the
        //: source of.
        new QListWidgetItem(tr("%1, %2\nbehind: %3")
                                .arg(QString::fromStdString(shortName(citation)),
                                     QString::fromStdString(citation.title), terms.join(QStringLiteral(", "))),
                            m_citations);
    }
}

void AboutDialog::copyBibtex()
{
    const auto& citations = m_workbench.guide->library()->citations();
    const bool takesAll = m_citations->selectedItems().isEmpty();
    std::string text;
    for (int row = 0; row < m_citations->count(); ++row) {
        if (takesAll || m_citations->item(row)->isSelected()) {
            text += (text.empty() ? "" : "\n") + bibtex(citations[static_cast<std::size_t>(row)]);
        }
    }
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

} // namespace prosector::ui
