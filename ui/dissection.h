// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"
#include "core/types/edit_rows.h"
#include "ui/engine_service.h"
#include "ui/selection.h"
#include "widgets/block_state.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace prosector::ui {

// What every model is measured on.
struct DissectionSetup
{
    Text evaluationText;
    Protocol protocol;
    std::vector<std::string> watchedWords;
    // Models of more parameters than this are scanned on request only.
    std::int64_t scanAtOnceUpTo = 200'000'000;
    Text calibrationText = {}; // what linear blocks are fitted on; empty: what the engine was made with
};

// A state on the undo stack; the evaluation is null where it has not been computed.
struct VisitedState
{
    QString text; // what was done, in the window's language
    EditList edits; // all that are enabled
    std::shared_ptr<const Evaluation> evaluation;
};

// How predictions under the edits differ from the reference's.
struct PredictionChange
{
    double topChanged = 0; // share of positions whose likeliest token is another one
    double divergence = 0; // mean Kullback-Leibler divergence in nats, of a sample of positions
};

// The state that others are compared with.
struct Reference
{
    EditList edits;
    QString pinnedName; // empty: the original
    friend bool operator==(const Reference&, const Reference&) = default;
};

// The document: the open model, what was measured of it, and the edits with their history. Evaluations are remembered
// by edit list, so that undo and redo show the number of a visited state at once, and exactly.
class Dissection : public QObject
{
    Q_OBJECT

public:
    Dissection(EngineService* service, DissectionSetup setup, QObject* parent = nullptr);
    ~Dissection() override;

    const DissectionSetup& setup() const { return m_setup; }
    // Measures on something else from now on: what is known is forgotten, the edits and their history stay.
    void measureOn(DissectionSetup setup);
    std::shared_ptr<const ModelFacts> model() const { return m_service->model(); }
    std::shared_ptr<const ScanReport> scan() const { return m_scan; }
    std::shared_ptr<const Evaluation> original() const { return known({}); }
    // Of the state that others are compared with; null where it is not known.
    std::shared_ptr<const Evaluation> reference() const { return known(m_reference.edits); }
    const EditList& referenceEdits() const { return m_reference.edits; }
    bool isPinned() const { return !m_reference.pinnedName.isEmpty(); }
    QString referenceName() const; // "original", or "pinned: " and the name
    void setReference(Reference reference);
    // While peeking, what is shown is the reference, of which nothing is computed; an edit ends it.
    void setPeeking(bool isPeeking);
    bool isPeeking() const { return m_isPeeking; }
    const EditList& shownEdits() const { return m_isPeeking ? m_reference.edits : m_edits; }
    // Of any edits; null where it is not remembered.
    std::shared_ptr<const Evaluation> known(const EditList& edits) const;
    RunRequest request(const EditList& edits) const;
    // The newest evaluation to show: of the current edits, or, while isStale(), of the state before them. Null: none.
    std::shared_ptr<const Evaluation> shown() const { return m_isPeeking ? reference() : m_shown; }
    // While isStale(): what is known so far of the current edits, or, along a drag, of the edits just before. Null:
    // none.
    std::shared_ptr<const Comparison> estimate() const { return isStale() ? m_estimate : nullptr; }
    // Of the current edits; nothing while it is not known.
    std::optional<PredictionChange> predictionChange() const;
    bool isStale() const;
    bool isEvaluating() const;
    // The beginning of the text that the model is evaluated on; null until it is listed.
    std::shared_ptr<const TokenTexts> tokens() const { return m_tokens; }
    bool isScanning() const { return m_service->isAwaited(Task::Scan); }

    // The edits that act: those of the rows that are switched on.
    const EditList& edits() const { return m_edits; }
    const EditRows& rows() const { return m_rows; }
    QUndoStack* undoStack() { return &m_undoStack; }
    // Every state on the undo stack, the original first; undoStack()->index() is the current one.
    std::vector<VisitedState> history() const;

    Selection* selection() const { return m_selection; }

    void open(const std::filesystem::path& path);
    // The model of a session, with all that the session knows of it. Where it cannot be opened nothing changes. Edits
    // that do not fit the model are refused, and then it opens without any.
    void open(const std::filesystem::path& path, std::shared_ptr<const Session> session);
    // Puts into a session what belongs to the document.
    void save(Session& session) const;
    void startScan();
    // Asks for what is missing: the original's evaluation, the edited one's, and the scan where it is wanted.
    void requestMissing();
    void cancel() { m_service->cancel(); }

    void setBlockState(Layer layer, widgets::BlockState state);
    void setLinearShare(Layer layer, double share); // 1: all of the linear map, 0: dropped
    void scaleSelectedWeight(double factor);
    // Says why something that was asked for is not done.
    void refuse(const Error& error) { Q_EMIT refused(error); }
    // Other rows, as one undo step with this text. Rows as they are make no step.
    void apply(EditRows rows, const QString& text);
    // What is edited between the two is one undo step.
    void beginDrag();
    void endDrag();
    bool isDragging() const { return m_drag != 0; }

Q_SIGNALS:
    void modelChanged();
    void setupChanged(); // the texts, the protocol or the watched words
    // Behind modelChanged(), before anything is computed: what else belongs to the session can be put back.
    void sessionOpened(const prosector::Session& session);
    void scanChanged(); // the scan, or whether one is under way
    void tokensChanged();
    void evaluationChanged(); // original, shown, staleness or history
    void editsChanged();
    void dragFinished();
    void referenceChanged(); // which state it is, or whether it is peeked at
    void refused(const prosector::Error& error);

private:
    void calibrate();
    void listTokens();
    void takeModel();
    void takeSession(const Session& session);
    void takeHistory(const Session& session);
    void tellOutcome(Task task); // of a task that failed or was cancelled
    void takeEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const EditList& edits);
    void takeEstimate(const std::shared_ptr<const Comparison>& estimate, const EditList& edits);
    void takeComparison(const std::shared_ptr<const Comparison>& comparison, const EditList& edits);
    void takeScan(const std::shared_ptr<const ScanReport>& report);
    void setRows(const EditRows& rows);
    RunRequest request(const EditList& edits, const EditList& reference) const;
    void remember(const std::shared_ptr<const Evaluation>& evaluation, const EditList& edits);

    struct Remembered
    {
        EditList edits;
        std::shared_ptr<const Evaluation> evaluation;
    };
    struct Changed
    {
        EditList reference;
        EditList edits;
        PredictionChange change;
    };

    EngineService* m_service;
    DissectionSetup m_setup;
    Selection* m_selection;
    QUndoStack m_undoStack;
    EditRows m_rows;
    EditList m_edits; // of the rows that are switched on
    std::vector<Remembered> m_remembered; // oldest first
    std::vector<Changed> m_changes; // oldest first
    std::shared_ptr<const Evaluation> m_shown;
    std::shared_ptr<const Comparison> m_estimate;
    std::shared_ptr<const ScanReport> m_scan;
    std::shared_ptr<const TokenTexts> m_tokens;
    EditList m_awaitedEdits; // of the newest evaluation that was asked for
    EditList m_awaitedReference;
    Reference m_reference;
    bool m_isPeeking = false;
    bool m_scanWanted = false;
    std::shared_ptr<const Session> m_opening; // of the model that is being opened; null: none
    bool m_isTakingHistory = false;
    int m_drag = 0; // of the running gesture; 0: none
    int m_lastDrag = 0;
};

} // namespace prosector::ui
