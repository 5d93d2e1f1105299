// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/token_predictions.h"

#include "ui/dissection.h"
#include "ui/token_marks.h"
#include "widgets/next_token_view.h"

#include <QVBoxLayout>

#include <chrono>

namespace prosector::ui {

namespace {

constexpr std::chrono::milliseconds restTime{150};
constexpr std::int64_t shownAtMost = 5;

std::vector<widgets::TokenChance> chancesOf(const std::vector<NextToken>& tokens, TokenId actual)
{
    std::vector<widgets::TokenChance> chances;
    for (const NextToken& token : tokens) {
        chances.push_back({markedToken(token.text), token.probability, token.id == actual});
    }
    return chances;
}

} // namespace

TokenPredictions::TokenPredictions(Dissection* dissection, EngineService* service, QWidget* parent)
    : QWidget(parent)
    , m_dissection(dissection)
    , m_service(service)
    , m_view(new widgets::NextTokenView)
{
    setObjectName(QStringLiteral("tokenPredictions"));
    m_view->setObjectName(QStringLiteral("nextTokenView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &TokenPredictions::request);
    connect(service, &EngineService::nextTokensListed, this,
            [this](const std::shared_ptr<const NextTokens>& tokens, const RunRequest& request) {
                take(*tokens, request.edits);
            });
    for (const auto signal : {&Dissection::modelChanged, &Dissection::setupChanged}) {
        connect(dissection, signal, this, [this] {
            setToken(-1);
            hide();
        });
    }
    connect(dissection, &Dissection::evaluationChanged, this, [this] {
        if (m_token >= 0) {
            m_rest.start();
        }
    });
    hide();
}

void TokenPredictions::setToken(int token)
{
    if (token == m_token) {
        return;
    }
    m_token = token;
    if (token < 0) { // it keeps its place: a text that moves under the pointer is hard to read
        m_view->setTokens({}, {});
        m_rest.stop();
    } else {
        show();
        m_rest.start();
    }
}

void TokenPredictions::request()
{
    if (m_token < 0 || !m_dissection->model()) {
        return;
    }
    if (m_dissection->isStale() || m_service->isAwaited(Task::Open)) {
        return; // evaluationChanged() comes
    }
    m_service->listNextTokens(m_dissection->request(m_dissection->shownEdits()), m_token, shownAtMost);
}

void TokenPredictions::take(const NextTokens& tokens, const EditList& edits)
{
    if (tokens.position != m_token || edits != m_dissection->shownEdits()) {
        return;
    }
    m_view->setTitles(m_dissection->referenceName(), tr("edited"));
    m_view->setTokens(chancesOf(tokens.reference, tokens.actual.id), chancesOf(tokens.edited, tokens.actual.id));
}

} // namespace prosector::ui
