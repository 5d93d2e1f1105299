// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_log.h"

#include "ui/core_text.h"
#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "widgets/number_text.h"

#include <QLocale>

namespace prosector::ui {

namespace {

const auto sign = QStringLiteral("\u26a0 "); // an error, not by color alone

QString taskText(Task task)
{
    switch (task) {
    case Task::Open:
        return SessionLog::tr("Open a model");
    case Task::EvaluateReference:
        return SessionLog::tr("Evaluate what is compared with");
    case Task::EvaluateEdited:
        return SessionLog::tr("Evaluate the edited model");
    case Task::EvaluateBeside:
        return SessionLog::tr("Evaluate one edit by itself");
    case Task::Scan:
        return SessionLog::tr("Scan");
    case Task::ListTokens:
        return SessionLog::tr("List the text's tokens");
    case Task::Analyze:
        return SessionLog::tr("Analyze");
    case Task::Generate:
        return SessionLog::tr("Generate text");
    case Task::Plan:
        return SessionLog::tr("Plan");
    case Task::Export:
        return SessionLog::tr("Export");
    case Task::FindSpace:
        return SessionLog::tr("Look for free space");
    case Task::ListNextTokens:
        return SessionLog::tr("List the likeliest next tokens");
    case Task::MeasureEffects:
        return SessionLog::tr("Measure the effects of single edits");
    case Task::ReadWeight:
        return SessionLog::tr("Read a weight");
    case Task::SetDevice:
        return SessionLog::tr("Choose the device");
    case Task::MeasureTensor:
        return SessionLog::tr("Measure a tensor");
    case Task::ReadTensor:
        return SessionLog::tr("Read a part of a tensor");
    case Task::WriteFile:
        return SessionLog::tr("Write a file");
    }
    Q_UNREACHABLE();
}

QString durationText(qint64 milliseconds)
{
    return milliseconds < 1000
        ? SessionLog::tr("%1 ms").arg(milliseconds)
        : SessionLog::tr("%1 s").arg(widgets::significant(static_cast<double>(milliseconds) / 1000, 3));
}

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace

SessionLog::SessionLog(EngineService* service, Dissection* dissection, QObject* parent)
    : QAbstractTableModel(parent)
{
    listen(service);
    connect(dissection, &Dissection::refused, this, [this](const Error& error) {
        add({QDateTime::currentDateTime(), tr("Refused"), {}, coreText(error), true});
    });
}

void SessionLog::listen(EngineService* service)
{
    connect(service, &EngineService::modelOpened, this, [this](const std::shared_ptr<const ModelFacts>& model) {
        note(Task::Open, QString::fromStdString(model->path));
    });
    const auto noteEvaluation = [this](Task task, const Evaluation& evaluation) {
        note(task,
             tr("perplexity %1; %2")
                 .arg(widgets::significant(evaluation.perplexity(), 6),
                      captionText(evaluation.provenance, evaluation.tokens())));
    };
    connect(service, &EngineService::evaluationFinished, this,
            [noteEvaluation](const std::shared_ptr<const Evaluation>& evaluation) {
                // Which of the two it was, its end will say.
                noteEvaluation(Task::EvaluateReference, *evaluation);
                noteEvaluation(Task::EvaluateEdited, *evaluation);
            });
    connect(service, &EngineService::evaluatedBeside, this,
            [noteEvaluation](const std::shared_ptr<const Evaluation>& evaluation) {
                noteEvaluation(Task::EvaluateBeside, *evaluation);
            });
    connect(service, &EngineService::scanFinished, this, [this](const std::shared_ptr<const ScanReport>& report) {
        note(Task::Scan, captionText(report->scan.provenance, report->scan.tokens));
    });
    connect(service, &EngineService::figureFinished, this,
            [this](const std::shared_ptr<const Figure>& figure) { note(Task::Analyze, coreText(figure->title)); });
    connect(service, &EngineService::planFinished, this, [this] { note(Task::Plan, tr("finished")); });
    connect(service, &EngineService::tensorMeasured, this,
            [this](const std::shared_ptr<const TensorStatistics>& statistics) {
                note(Task::MeasureTensor, QString::fromStdString(statistics->id));
            });
    connect(service, &EngineService::fileWritten, this,
            [this](const std::filesystem::path& file) { note(Task::WriteFile, pathText(file)); });
    connect(service, &EngineService::failed, this,
            [this](Task task, const Error& error) { note(task, coreText(error)); });
    connect(service, &EngineService::taskEnded, this, &SessionLog::takeEnd);
}

void SessionLog::takeEnd(Task task, Ending ending, qint64 milliseconds)
{
    const QString detail = m_details[static_cast<std::size_t>(task)];
    m_details = {}; // signals of a result come right before its end
    if (task == Task::Plan && detail.isEmpty()) {
        return; // it stepped aside, and goes on later
    }
    if ((task == Task::ReadTensor || task == Task::ReadWeight) && ending != Ending::Failed) {
        return; // one for every turn of the wheel
    }
    const QString outcome = ending == Ending::Done ? detail
        : ending == Ending::Stopped                ? tr("stopped")
                                                   : sign + (detail.isEmpty() ? tr("failed") : detail);
    add({QDateTime::currentDateTime().addMSecs(-milliseconds), taskText(task), milliseconds, outcome,
         ending == Ending::Failed});
}

void SessionLog::add(Entry entry)
{
    if (m_entries.size() == mostEntries) {
        const int last = static_cast<int>(mostEntries) - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_front(std::move(entry));
    endInsertRows();
}

void SessionLog::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString SessionLog::text(const Entry& entry, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(entry.time.time(), QStringLiteral("HH:mm:ss"));
    case What:
        return entry.what;
    case Took:
        return entry.milliseconds ? durationText(*entry.milliseconds) : QString();
    default:
        return entry.outcome;
    }
}

QString SessionLog::rowText(int row) const
{
    const Entry& entry = m_entries.at(static_cast<std::size_t>(row));
    QStringList parts{entry.time.toString(Qt::ISODate), entry.what};
    if (entry.milliseconds) {
        parts.append(durationText(*entry.milliseconds));
    }
    if (!entry.outcome.isEmpty()) {
        parts.append(entry.outcome);
    }
    return parts.join(u'\t');
}

int SessionLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SessionLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionLog::data(const QModelIndex& index, int role) const
{
    const Entry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column()).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return entry.outcome;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Took ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant SessionLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Took:
        return tr("Took");
    default:
        return tr("Outcome");
    }
}

} // namespace prosector::ui
