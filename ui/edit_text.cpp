// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit_text.h"

#include "widgets/block_table_model.h"
#include "widgets/number_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui)
};

QString placeText(const MatrixPlace& place)
{
    const QString matrix =
        QString::fromUtf8(shortName(place.matrix).data(), static_cast<qsizetype>(shortName(place.matrix).size()));
    if (!standsInBlock(place.matrix)) {
        return matrix;
    }
    QString text = Words::tr("layer %1 %2").arg(QString::number(place.layer.value()), matrix);
    if (place.expert) {
        text += Words::tr(" of expert %1").arg(place.expert->value());
    }
    return text;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

QString withShare(const QString& text, double t)
{
    return t == 1 ? text : Words::tr("%1, t = %2").arg(text, number(t));
}

QString spanText(const LayerSpan& span)
{
    return Words::tr("blocks %1 to %2").arg(span.first.value()).arg(span.last.value());
}

QString siteText(Site site)
{
    switch (site) {
    case Site::In:
        return Words::tr("input");
    case Site::AttentionOut:
        return Words::tr("attention output");
    case Site::Middle:
        return Words::tr("middle");
    case Site::DownIn:
        return Words::tr("down input");
    case Site::DownOut:
        return Words::tr("down output");
    default:
        return Words::tr("output");
    }
}

struct EditInWords
{
    QString operator()(const ZeroWeight& edit) const { return scaleText(edit.at, 0); }
    QString operator()(const ScaleWeight& edit) const { return scaleText(edit.at, edit.factor); }
    QString operator()(const SetWeight& edit) const
    {
        return Words::tr("%1 = %2").arg(coordinateText(edit.at), number(edit.value));
    }
    QString operator()(const ScaleRow& edit) const
    {
        return Words::tr("%1 row %2 \u00d7 %3")
            .arg(placeText(edit.place), QString::number(edit.row.value()), number(edit.factor));
    }
    QString operator()(const ScaleColumn& edit) const
    {
        return Words::tr("%1 column %2 \u00d7 %3")
            .arg(placeText(edit.place), QString::number(edit.column.value()), number(edit.factor));
    }
    QString operator()(const DropBlock& edit) const { return blockStateText(edit.layer, widgets::BlockState::Dropped); }
    QString operator()(const DropAttention& edit) const
    {
        return Words::tr("block %1 without attention").arg(edit.layer.value());
    }
    QString operator()(const DropMlp& edit) const { return Words::tr("block %1 without MLP").arg(edit.layer.value()); }
    QString operator()(const LinearBlock& edit) const
    {
        return withShare(blockStateText(edit.layer, widgets::BlockState::Linear), edit.t);
    }
    QString operator()(const MeanBlock& edit) const
    {
        return Words::tr("block %1 adds its mean update").arg(edit.layer.value());
    }
    QString operator()(const LinearSpan& edit) const
    {
        return withShare(Words::tr("%1 linear").arg(spanText(edit.span)), edit.t);
    }
    QString operator()(const MapSpan& edit) const
    {
        //: Blocks replaced by an affine map from a file: %1 the blocks, %2 the file's name.
        return Words::tr("%1 mapped by %2")
            .arg(spanText(edit.span), QFileInfo(QString::fromStdString(edit.file)).fileName());
    }
    QString operator()(const FoldSpan& edit) const
    {
        return Words::tr("%1 folded into block %2").arg(spanText(edit.span)).arg(edit.span.first.value() - 1);
    }
    QString operator()(const ZeroHead& edit) const
    {
        return Words::tr("layer %1 without head %2").arg(edit.layer.value()).arg(edit.head.value());
    }
    QString operator()(const FixNorm& edit) const
    {
        switch (edit.norm) {
        case NormPlace::Attention:
            return Words::tr("layer %1 attention norm fixed").arg(edit.layer.value());
        case NormPlace::Mlp:
            return Words::tr("layer %1 MLP norm fixed").arg(edit.layer.value());
        case NormPlace::Final:
            break;
        }
        return Words::tr("final norm fixed");
    }
    QString operator()(const ClampChannel& edit) const
    {
        const QString place =
            Words::tr("layer %1 %2 channel %3")
                .arg(QString::number(edit.layer.value()), siteText(edit.site), QString::number(edit.channel.value()));
        const QString tokens =
            edit.position ? Words::tr("at position %1").arg(edit.position->value()) : Words::tr("everywhere");
        //: An activation that is held at a value: %1 the channel, %2 the positions, %3 the value.
        return Words::tr("%1 %2 = %3").arg(place, tokens, edit.value ? number(*edit.value) : Words::tr("mean"));
    }
    QString operator()(const RestoreActivation& edit) const
    {
        const WeightCoordinate at{{Matrix::Down, edit.layer, std::nullopt}, edit.row, edit.column};
        return Words::tr("%1, super activation kept").arg(scaleText(at, 0));
    }
};

} // namespace

QString coordinateText(const WeightCoordinate& at)
{
    return QStringLiteral("%1 [%2, %3]")
        .arg(placeText(at.place), QString::number(at.row.value()), QString::number(at.column.value()));
}

QString editText(const Edit& edit)
{
    return std::visit(EditInWords{}, edit);
}

QString rowText(const EditRow& row)
{
    return row.name.empty() ? editText(row.edit) : QString::fromStdString(row.name);
}

QString scaleText(const WeightCoordinate& at, double factor)
{
    return factor == 0 ? Words::tr("%1 = 0").arg(coordinateText(at))
        : factor == 1  ? Words::tr("restore %1").arg(coordinateText(at))
                       : Words::tr("%1 \u00d7 %2").arg(coordinateText(at), number(factor));
}

QString blockStateText(Layer layer, widgets::BlockState state)
{
    return Words::tr("block %1 %2").arg(QString::number(layer.value()), widgets::blockStateName(state));
}

QString protocolText(const Protocol& protocol)
{
    const std::string_view kind = name(protocol.kind);
    QString text = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    if (protocol.window > 0) {
        text = Words::tr("%1, window %2").arg(text, QLocale().toString(static_cast<qlonglong>(protocol.window)));
    }
    if (protocol.kind == ProtocolKind::HuggingFace && protocol.stride > 0) {
        text = Words::tr("%1, stride %2").arg(text, QLocale().toString(static_cast<qlonglong>(protocol.stride)));
    }
    return text;
}

QString textName(const std::string& name)
{
    constexpr std::string_view builtin = "builtin:";
    return name.starts_with(builtin)
        ? Words::tr("built-in text \u201c%1\u201d").arg(QString::fromStdString(name.substr(builtin.size())))
        : QString::fromStdString(name);
}

QString provenanceText(const Provenance& from, std::int64_t tokens)
{
    //: Where a number comes from: %1 model, %2 text, %3 tokens, %4 protocol, %5 number type.
    return Words::tr("%1 on %2: %3 tokens, %4, %5, computed in %6")
        .arg(QString::fromStdString(from.model), textName(from.text),
             QLocale().toString(static_cast<qlonglong>(tokens)), protocolText(from.protocol),
             from.bosUsed ? Words::tr("with BOS") : Words::tr("without BOS"), QString::fromStdString(from.dtype));
}

QString captionText(const Provenance& from, std::int64_t tokens)
{
    QStringList edits;
    for (const Edit& edit : from.edits) {
        edits.append(editText(edit));
    }
    const QString place = provenanceText(from, tokens);
    return edits.isEmpty() ? Words::tr("%1. No edits.").arg(place)
                           //: Below a picture: %1 model, text and protocol, %2 the edits.
                           : Words::tr("%1. Edits: %2.").arg(place, edits.join(QStringLiteral("; ")));
}

} // namespace prosector::ui
