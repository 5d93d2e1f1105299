// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QStringList>

#include <vector>

namespace prosector::widgets {

enum class TokenColoring
{
    Loss, // of the edited state
    Change // edited minus reference
};

// A text as its tokens, each on a background in the color of its loss or of its change; a bar at a token's foot (a
// decrease: at its head) shows the same amount. Arrow keys move the current token. Only what is visible is drawn.
class TokenTextView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TokenTextView(QWidget* parent = nullptr);

    void setTokens(QStringList tokens);
    // In nats, by token; empty where they are not known.
    void setLosses(std::vector<float> reference, std::vector<float> edited);
    void setColoring(TokenColoring coloring);

    int tokenCount() const { return static_cast<int>(m_tokens.size()); }
    // What is drawn in the strongest color; changes reach as far to both sides.
    double range() const;
    // The hovered token, else the current one; -1: none.
    int shownToken() const { return m_hovered >= 0 ? m_hovered : m_current; }
    int currentToken() const { return m_current; }
    void setCurrentToken(int token); // -1: none
    // What else in the window marks. They emit nothing.
    void setHoveredToken(int token); // -1: none
    void setPinnedTokens(std::vector<int> tokens); // sorted
    // All that is known of a token, in a line.
    QString description(int token) const;
    // Where a token is drawn, in the viewport's pixels.
    QRect tokenRect(int token) const;
    QColor tokenColor(int token) const;
    // What the whole text takes, with the frame, where the view is so wide and has no scroll bar.
    int fullHeight(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shownTokenChanged(int token);
    void tokenHovered(int token); // by the pointer; -1 when it leaves the text
    void tokenSelected(int token); // by a click or a key

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Cell
    {
        int left = 0;
        int width = 0;
        int line = 0;
    };

    std::vector<Cell> cellsWithin(int room) const;
    void layOut();
    int lineHeight() const;
    int tokenIn(int line, int x) const; // at x, or the last before it; -1: none
    int tokenAt(const QPoint& position) const; // -1: none
    int neighbor(int key) const;
    double share(int token) const; // of the range, -1 to 1; NaN where it is not known
    void updateToken(int token);
    void drawToken(QPainter* painter, int token, const QRect& rect) const;

    QStringList m_tokens; // as they are drawn
    std::vector<bool> m_endsLine;
    std::vector<Cell> m_cells;
    std::vector<float> m_reference;
    std::vector<float> m_edited;
    TokenColoring m_coloring = TokenColoring::Loss;
    double m_lossRange = 1;
    double m_changeRange = 1;
    int m_current = -1;
    int m_hovered = -1;
    std::vector<int> m_pinned; // sorted
};

} // namespace prosector::widgets
