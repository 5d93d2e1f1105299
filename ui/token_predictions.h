// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"

#include <QTimer>
#include <QWidget>

namespace prosector::widgets {
class NextTokenView;
}

namespace prosector::ui {

class Dissection;

// What the reference and the edited model expect where a token of the text stands; asked for when the pointer or the
// keys have come to rest on it, and again when the edits have.
class TokenPredictions : public QWidget
{
    Q_OBJECT

public:
    TokenPredictions(Dissection* dissection, EngineService* service, QWidget* parent = nullptr);

    void setToken(int token); // of the text's scored ones; -1: none

private:
    void request();
    void take(const NextTokens& tokens, const EditList& edits);

    Dissection* m_dissection;
    EngineService* m_service;
    widgets::NextTokenView* m_view;
    QTimer m_rest;
    int m_token = -1;
};

} // namespace prosector::ui
