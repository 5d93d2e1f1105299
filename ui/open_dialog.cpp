// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/open_dialog.h"

#include "core/storage/session_file.h"
#include "ui/core_text.h"
#include "ui/file_path.h"
#include "ui/memory_need_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <utility>

namespace prosector::ui {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr QSize usualSize(760, 520);

enum Column
{
    NameColumn,
    RevisionColumn,
    SizeColumn,
    FamilyColumn
};

// A snapshot's folder is called by its commit, which tells nobody anything.
QString nameOf(const QString& path, const std::vector<CachedModel>& cached)
{
    for (const CachedModel& model : cached) {
        for (const CachedRevision& revision : model.revisions) {
            if (revision.path == pathOf(path)) {
                return QString::fromStdString(model.name);
            }
        }
    }
    return QFileInfo(path).fileName();
}

} // namespace

OpenDialog::OpenDialog(std::filesystem::path builtIn, const QStringList& recent, QWidget* parent)
    : QDialog(parent)
    , m_builtIn(std::move(builtIn))
    , m_recent(recent)
{
    setObjectName(QStringLiteral("openDialog"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    resize(usualSize);
    fill();
}

void OpenDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content) {
        if (const QString chosen = chosenPath(); !chosen.isEmpty()) {
            m_chosenBefore = chosen;
        }
        const QString searched = m_search->text();
        fill();
        m_search->setText(searched);
    }
}

void OpenDialog::fill()
{
    setWindowTitle(tr("Open a model"));
    if (m_list) {
        m_list->disconnect(this);
    }
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->addWidget(makeList(), 1);
    m_details = new QLabel;
    m_details->setObjectName(QStringLiteral("memoryLabel"));
    m_details->setWordWrap(true);
    m_details->setMinimumHeight(2 * m_details->fontMetrics().lineSpacing());
    column->addWidget(m_details);
    column->addWidget(makeButtons());
    m_search->setFocus();
    list();
    refresh();
}

QWidget* OpenDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("openButton"));
    m_open->setDefault(true);
    QPushButton* folder = buttons->addButton(tr("Choose &folder\u2026"), QDialogButtonBox::ActionRole);
    folder->setObjectName(QStringLiteral("chooseFolderButton"));
    QPushButton* file = buttons->addButton(tr("Choose f&ile\u2026"), QDialogButtonBox::ActionRole);
    file->setObjectName(QStringLiteral("chooseFileButton"));
    file->setToolTip(tr("A file with tensors, or a saved session"));
    for (QPushButton* other : {folder, file, buttons->button(QDialogButtonBox::Cancel)}) {
        other->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OpenDialog::reject);
    connect(folder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(file, &QPushButton::clicked, this, [this] { browse(false); });
    return buttons;
}

QWidget* OpenDialog::makeList()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("modelSearch"));
    m_search->setAccessibleName(tr("Search models"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("modelList"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setHeaderLabels({tr("Model"), tr("Revision"), tr("Size"), tr("Family")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const Column column : {RevisionColumn, SizeColumn, FamilyColumn}) {
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_list->header()->setStretchLastSection(false);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &OpenDialog::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &OpenDialog::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, &OpenDialog::accept);
    return part;
}

QTreeWidgetItem* OpenDialog::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(m_list, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(NameColumn, bold);
    group->setExpanded(true);
    return group;
}

// Without a path it is shown, but cannot be chosen.
void OpenDialog::addModel(QTreeWidgetItem* group, const QStringList& columns, const QString& path)
{
    auto* item = new QTreeWidgetItem(group, columns);
    item->setData(NameColumn, pathRole, path);
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(NameColumn, path);
    if (path.isEmpty()) {
        item->setFlags(Qt::NoItemFlags);
    }
}

void OpenDialog::list()
{
    m_details->setText(tr("Looking for models\u2026"));
    m_background.run(
        "list",
        [recent = m_recent](const Feedback&) {
            Listed listed{cachedModels(), {}};
            for (const QString& path : recent) {
                std::error_code unknown;
                listed.recentIsThere.push_back(std::filesystem::exists(pathOf(path), unknown));
            }
            return listed;
        },
        [this](const Outcome<Listed>& outcome) {
            const auto* listed = std::get_if<Listed>(&outcome);
            take(listed ? *listed : Listed());
        });
}

// Where the language changed while models were looked for, a second listing takes the place of the first.
void OpenDialog::take(const Listed& listed)
{
    const QString chosen = chosenPath();
    const QString chosenBefore = std::exchange(m_chosenBefore, QString());
    m_list->clear();
    if (!m_recent.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("Opened before"));
        for (qsizetype i = 0; i < m_recent.size(); ++i) {
            const bool isThere = i >= static_cast<qsizetype>(listed.recentIsThere.size())
                || listed.recentIsThere[static_cast<std::size_t>(i)];
            const QString name = nameOf(m_recent[i], listed.models);
            addModel(group, {isThere ? name : tr("%1 (not there any more)").arg(name)},
                     isThere ? m_recent[i] : QString());
        }
    }
    addModel(addGroup(tr("With the program")), {tr("Built-in specimen")}, textOf(m_builtIn));
    QTreeWidgetItem* cache = addGroup(tr("In the Hugging Face cache"));
    for (const CachedModel& model : listed.models) {
        for (const CachedRevision& revision : model.revisions) {
            const QString name = QString::fromStdString(model.name);
            const bool isWhole = revision.isComplete();
            addModel(cache,
                     {isWhole ? name : tr("%1 (incomplete)").arg(name), QString::fromStdString(revision.name),
                      sizeText(revision.bytes), QString::fromStdString(revision.modelType)},
                     isWhole ? textOf(revision.path) : QString());
            if (!isWhole) {
                cache->child(cache->childCount() - 1)->setToolTip(NameColumn, coreText(revision.missing));
            }
        }
    }
    if (listed.models.empty()) {
        addModel(cache, {tr("none in %1").arg(textOf(hubCacheFolder()))}, {});
    }
    for (const QString& path : m_offered) {
        addOffered(path);
    }
    choose(chosen.isEmpty() ? chosenBefore : chosen);
    search(m_search->text());
    refresh();
    Q_EMIT listFilled();
}

void OpenDialog::search(const QString& text)
{
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        int shown = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool matches = item->text(NameColumn).contains(text, Qt::CaseInsensitive)
                || item->text(FamilyColumn).contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            shown += matches ? 1 : 0;
            if (matches && !first && !item->data(NameColumn, pathRole).toString().isEmpty()) {
                first = item;
            }
        }
        group->setHidden(shown == 0);
    }
    const QTreeWidgetItem* current = m_list->currentItem();
    if (!current || current->isHidden()) {
        m_list->setCurrentItem(first);
    }
}

void OpenDialog::choose(const QString& path)
{
    for (QTreeWidgetItemIterator item(m_list); !path.isEmpty() && *item; ++item) {
        if ((*item)->data(NameColumn, pathRole).toString() == path) {
            m_list->setCurrentItem(*item);
            return;
        }
    }
}

QString OpenDialog::chosenPath() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(NameColumn, pathRole).toString() : QString();
}

void OpenDialog::refresh()
{
    const QString path = chosenPath();
    m_open->setEnabled(!path.isEmpty());
    m_open->setDefault(true); // as long as it was disabled, Enter would have gone to another button
    if (path.isEmpty()) {
        m_details->setText(m_list->topLevelItemCount() == 0 ? tr("Looking for models\u2026")
                                                            : tr("Choose a model in the list, or a folder."));
        return;
    }
    estimate(path);
}

void OpenDialog::estimate(const QString& path)
{
    m_details->setText(path);
    m_background.run(
        "estimate", [path](const Feedback&) { return memoryNeedAt(pathOf(path)); },
        [this, path](const Outcome<MemoryNeed>& outcome) {
            if (path != chosenPath()) {
                return;
            }
            if (const auto* error = std::get_if<Error>(&outcome)) {
                m_details->setText(coreText(*error));
            } else if (const auto* need = std::get_if<MemoryNeed>(&outcome)) {
                const QString text = path + u'\n' + needText(*need);
                m_tooLarge = need->fits() ? QString() : path;
                m_details->setText(need->fits() ? text : text + u' ' + tooLargeText());
                if (path == m_openIfItFits && need->fits()) {
                    accept();
                }
            }
        });
}

void OpenDialog::browse(bool folders)
{
    auto* dialog =
        new QFileDialog(this, folders ? tr("A folder with a model") : tr("A file with a model or a session"));
    dialog->setObjectName(folders ? QStringLiteral("openFolderDialog") : QStringLiteral("openFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folders ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folders);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenDialog::offer);
    dialog->open();
}

void OpenDialog::addOffered(const QString& path)
{
    addModel(addGroup(tr("Chosen")), {QFileInfo(path).fileName()}, path);
}

// Opens it, unless that is a model which does not fit the memory: that is for the person to decide.
void OpenDialog::offer(const QString& path)
{
    m_openIfItFits = path;
    if (!m_offered.contains(path)) {
        m_offered << path;
        addOffered(path);
    }
    choose(path);
    if (pathOf(path).extension() == sessionExtension) {
        accept();
    }
}

void OpenDialog::accept()
{
    const QString path = chosenPath();
    if (!path.isEmpty() && isVisible()) { // Enter in the list may be told twice
        Q_EMIT chosen(pathOf(path), path == m_tooLarge);
        QDialog::accept();
    }
}

} // namespace prosector::ui
