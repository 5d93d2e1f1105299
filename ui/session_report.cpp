// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_report.h"

#include "core/edit/edit_grammar.h"
#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "ui/html_page.h"
#include "ui/panel.h"
#include "ui/picture_sheet.h"
#include "ui/readings.h"
#include "ui/shell_line.h"
#include "ui/theme.h"
#include "widgets/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace prosector::ui {

namespace {

constexpr qsizetype largestDrawing = 2'000'000; // bytes; above, a picture of pixels is smaller and shown faster
constexpr double pictureScale = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui)
};

// Every number that is put into words meanwhile has a point, and nothing between thousands.
class PlainNumbers
{
public:
    PlainNumbers()
    {
        QLocale plain = QLocale::c();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        QLocale::setDefault(plain);
    }
    ~PlainNumbers() { QLocale::setDefault(m_before); }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    QLocale m_before;
};

QString number(std::int64_t value)
{
    return QString::number(value);
}

void addModel(HtmlPage& page, const ModelFacts& model)
{
    const std::string_view type = name(model.dtype);
    page.addHeading(Words::tr("Model"));
    page.addFacts(
        {{Words::tr("Name"), QString::fromStdString(model.name)},
         {Words::tr("Folder"), QString::fromStdString(model.path)},
         {Words::tr("Family"), QString::fromStdString(model.family)},
         {Words::tr("Parameters"), number(model.parameters)},
         {Words::tr("Layers"), number(model.layers)},
         {Words::tr("Width of the residual stream"), number(model.width)},
         {Words::tr("Attention heads (for keys and values)"),
          QStringLiteral("%1 (%2)").arg(model.heads).arg(model.keyValueHeads)},
         {Words::tr("Width of the MLP"), number(model.intermediate)},
         {Words::tr("Vocabulary"), number(model.vocabulary)},
         {Words::tr("Context, tokens"), number(model.context)},
         {Words::tr("Type of the weights"), QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()))}});
    if (model.isSpecimen) {
        page.addText(Words::tr("This is the embedded specimen, whose super weight was cultivated."));
    }
}

void addEdits(HtmlPage& page, const Dissection& dissection)
{
    page.addHeading(Words::tr("Edits"));
    if (dissection.edits().empty()) {
        page.addText(Words::tr("None: the model is as it was opened."));
        return;
    }
    std::vector<QStringList> rows;
    for (const Edit& edit : dissection.edits()) {
        rows.push_back({editText(edit), QString::fromStdString(formatEdit(edit))});
    }
    page.addTable({Words::tr("Edit"), Words::tr("As the command line writes it")}, rows);
}

void addPerplexity(HtmlPage& page, const Dissection& dissection)
{
    const auto reference = dissection.reference();
    const auto shown = dissection.shown();
    const auto figures = perplexityFigures(reference.get(), shown.get());
    page.addHeading(Words::tr("Perplexity"));
    if (!figures) {
        page.addText(Words::tr("Not computed yet."));
        return;
    }
    page.addText(provenanceText(reference->provenance, reference->tokens()));
    std::vector<QStringList> rows{
        {dissection.referenceName(), widgets::fixedPoint(figures->before, 6), QString(), QString()}};
    if (figures->after) {
        QStringList row{Words::tr("edited"), widgets::fixedPoint(*figures->after, 6), QString(), QString()};
        if (const auto& ratio = figures->ratio) {
            row[2] = widgets::significant(ratio->value, 6);
            row[3] =
                Words::tr("%1 to %2").arg(widgets::significant(ratio->low, 6), widgets::significant(ratio->high, 6));
        }
        rows.push_back(row);
    }
    page.addTable(
        {Words::tr("State"), Words::tr("Perplexity"), Words::tr("Ratio"), Words::tr("95 % interval of the ratio")},
        rows);
    if (dissection.isStale()) {
        page.addText(Words::tr("The last edits are not in these numbers: they were still being computed."));
    }
}

void addWords(HtmlPage& page, const Dissection& dissection)
{
    const auto words = wordProbabilities(dissection.reference().get(), dissection.shown().get());
    if (words.empty()) {
        return;
    }
    std::vector<QStringList> rows;
    for (const widgets::WordProbability& word : words) {
        const bool isEdited = word.after == word.after;
        rows.push_back({word.severalTokens ? Words::tr("%1 (its first token)").arg(word.word) : word.word,
                        widgets::percent(word.before), isEdited ? widgets::percent(word.after) : QString(),
                        isEdited ? widgets::significant(word.ratio, 3) : QString(),
                        isEdited
                            ? Words::tr("%1 to %2")
                                  .arg(widgets::significant(word.ratioLow, 3), widgets::significant(word.ratioHigh, 3))
                            : QString()});
    }
    page.addHeading(Words::tr("Stop words"));
    page.addText(Words::tr("Mean probability as the next token."));
    page.addTable({Words::tr("Word"), dissection.referenceName(), Words::tr("Edited"), Words::tr("Ratio"),
                   Words::tr("95 % interval")},
                  rows);
}

void addPlot(HtmlPage& page, const Takeaway& plot)
{
    Takeaway bare = plot; // the page has title and caption as text
    bare.title.clear();
    bare.caption.clear();
    const PictureSheet sheet(bare, themePalette(Theme::Light));
    const QByteArray drawing = sheet.svg();
    if (drawing.size() <= largestDrawing) {
        page.addPicture(plot.title, plot.caption, QStringLiteral("image/svg+xml"), drawing, plot.table);
    } else {
        page.addPicture(plot.title, plot.caption, QStringLiteral("image/png"), sheet.png(pictureScale), plot.table);
    }
}

} // namespace

QByteArray sessionReport(const Dissection& dissection, const std::vector<const Panel*>& panels, const QDateTime& now)
{
    const PlainNumbers plain;
    std::vector<Takeaway> plots;
    for (const Panel* panel : panels) {
        std::ranges::move(panel->takeaways(), std::back_inserter(plots));
    }
    const ModelFacts& model = *dissection.model();
    HtmlPage page(Words::tr("Dissection of %1").arg(QString::fromStdString(model.name)));
    page.addText(Words::tr("Prosector, %1").arg(now.toString(Qt::ISODate)));
    addModel(page, model);
    addEdits(page, dissection);
    addPerplexity(page, dissection);
    addWords(page, dissection);
    if (!plots.empty()) {
        page.addHeading(Words::tr("Plots"));
    }
    const RunRequest run = dissection.request(dissection.edits());
    QStringList commands{QString::fromStdString(shellLine(commandWords({"perplexity"}, model, run)))};
    for (const Takeaway& plot : plots) {
        addPlot(page, plot);
        if (!plot.command.empty()) {
            commands.append(QString::fromStdString(plot.command));
        }
    }
    commands.removeDuplicates();
    page.addHeading(Words::tr("Commands that compute this again"));
    page.addCode(commands);
    return page.bytes();
}

} // namespace prosector::ui
