// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace prosector::widgets {

// A token that may come next.
struct TokenChance
{
    QString text;
    double probability = 0;
    bool isActual = false; // the token that stands in the text
    friend bool operator==(const TokenChance&, const TokenChance&) = default;
};

// The likeliest next tokens of two states of a model side by side, each with its probability as a bar and a number. The
// token that stands in the text is in bold and has a check mark.
class NextTokenView : public QWidget
{
    Q_OBJECT

public:
    explicit NextTokenView(QWidget* parent = nullptr);

    void setTitles(const QString& left, const QString& right);
    void setTokens(std::vector<TokenChance> left, std::vector<TokenChance> right);
    int lines() const; // of the longer list

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawSide(class QPainter* painter, const QRect& side, const QString& title,
                  const std::vector<TokenChance>& tokens, const QColor& color) const;

    QString m_leftTitle;
    QString m_rightTitle;
    std::vector<TokenChance> m_left;
    std::vector<TokenChance> m_right;
};

} // namespace prosector::widgets
