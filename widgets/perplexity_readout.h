// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace prosector::widgets {

// Two perplexities and their ratio with its interval. `after` is missing where nothing was edited or computed yet.
struct PerplexityFigures
{
    struct Ratio
    {
        double value = 1;
        double low = 1;
        double high = 1;
    };

    double before = 0;
    std::optional<double> after;
    std::optional<Ratio> ratio;
};

// The perplexity in large type: "13.99 -> 517.8", below it the ratio with its interval. The tooltip gives all digits
// and the provenance. A stale number stays readable and says that a newer one is on its way.
class PerplexityReadout : public QWidget
{
    Q_OBJECT

public:
    explicit PerplexityReadout(QWidget* parent = nullptr);

    // Of the state before; empty: the original.
    void setReferenceName(const QString& name);
    // Without figures the widget shows the placeholder.
    void setFigures(const std::optional<PerplexityFigures>& figures, const QString& provenance);
    void setPlaceholder(const QString& text);
    // Why the number is not of the current state ("computing"); empty where it is.
    void setStale(const QString& remark);

    QString mainText() const;
    QString ratioText() const;
    bool isStale() const { return !m_remark.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshDescription();
    QFont largeFont(int width) const;

    std::optional<PerplexityFigures> m_figures;
    QString m_referenceName;
    QString m_provenance;
    QString m_placeholder;
    QString m_remark;
};

} // namespace prosector::widgets
