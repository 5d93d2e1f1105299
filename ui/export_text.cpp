// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export_text.h"

#include "ui/file_path.h"
#include "widgets/number_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui::ExportText)
};

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString proofText(const ExportProof& proof)
{
    using widgets::significant;
    constexpr int digits = 7;
    const QString tokens = QLocale().toString(static_cast<qlonglong>(proof.tokens));
    const QString reopened = significant(proof.reopened, digits);
    const QString expected = significant(proof.expected, digits);
    QString text = proof.difference == 0
        ? Words::tr("Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2, "
                    "exactly that of the state it was made from.")
              .arg(tokens, reopened)
        : Words::tr("Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2; "
                    "the state it was made from has %3, a relative difference of %4.")
              .arg(tokens, reopened, expected, significant(proof.difference, 2));
    if (proof.dissected != proof.expected) {
        text += u'\n'
            + Words::tr("Folding and rounding changed the perplexity from %1 to %2.")
                  .arg(significant(proof.dissected, digits), significant(proof.expected, digits));
    }
    return text + u'\n' + Words::tr("The original model has %1.").arg(significant(proof.before, digits));
}

} // namespace

QString exportText(const ExportResult& result)
{
    const QString text = Words::tr("Written to %1 (%2).").arg(textOf(result.folder), sizeText(result.bytes));
    return result.proof ? text + u'\n' + proofText(*result.proof) : text;
}

QString exportSpaceText(std::int64_t needed, std::int64_t free)
{
    return Words::tr("Needs up to %1; %2 are free there.").arg(sizeText(needed), sizeText(free));
}

QLabel* makeExportLabel(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace prosector::ui
