// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/block_menu.h"

#include "core/edit/edit_grammar.h"
#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui)
};

QAction* addChoice(QMenu* menu, const char* name, const QString& text, bool checked)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

// What stands in the place of one block, of which one is chosen.
void addSwitches(QMenu* menu, Dissection* dissection, Layer layer)
{
    auto* group = new QActionGroup(menu);
    const EditList edits = dissection->edits();
    const bool isLinear =
        blockState(edits, layer) == widgets::BlockState::Linear && linearShare(edits, layer).has_value();
    const auto add = [=](const char* name, const QString& text, const std::optional<Edit>& edit) {
        const bool isChosen = !edit                      ? blockState(edits, layer) == widgets::BlockState::Original
            : std::holds_alternative<LinearBlock>(*edit) ? isLinear // of any share
                                                         : contains(edits, *edit);
        QAction* action = addChoice(menu, name, text, isChosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, dissection, [=] {
            dissection->apply(withSwitch(dissection->rows(), layer, edit),
                              edit ? editText(*edit) : blockStateText(layer, widgets::BlockState::Original));
        });
    };
    add("originalBlockAction", Words::tr("&Original"), std::nullopt);
    add("linearBlockAction", Words::tr("&Linear"), LinearBlock{layer, 1});
    add("dropBlockAction", Words::tr("&Dropped"), DropBlock{layer});
    add("meanBlockAction", Words::tr("&Mean of its update"), MeanBlock{layer});
}

// What works inside one block, each by itself.
void addParts(QMenu* menu, Dissection* dissection, Layer layer)
{
    const auto add = [=](const char* name, const QString& text, const Edit& edit) {
        QAction* action = addChoice(menu, name, text, contains(dissection->edits(), edit));
        QObject::connect(action, &QAction::triggered, dissection,
                         [=] { dissection->apply(withToggled(dissection->rows(), edit), editText(edit)); });
    };
    add("dropAttentionAction", Words::tr("Drop &attention only"), DropAttention{layer});
    add("dropMlpAction", Words::tr("Drop ML&P only"), DropMlp{layer});
    menu->addSeparator();
    add("fixAttentionNormAction", Words::tr("Fix attention &norm"), FixNorm{NormPlace::Attention, layer});
    add("fixMlpNormAction", Words::tr("&Fix MLP norm"), FixNorm{NormPlace::Mlp, layer});
}

void applySpan(Dissection* dissection, const Edit& edit)
{
    try {
        checkEdit(edit, *dissection->model());
        dissection->apply(withSpan(dissection->rows(), edit), editText(edit));
    } catch (const Error& error) {
        dissection->refuse(error);
    }
}

void dropAll(Dissection* dissection, const std::vector<int>& layers)
{
    EditRows rows = dissection->rows();
    QStringList names;
    for (const int layer : layers) {
        rows = withBlockState(rows, Layer(layer), widgets::BlockState::Dropped);
        names << QString::number(layer);
    }
    dissection->apply(std::move(rows), Words::tr("blocks %1 dropped").arg(names.join(QStringLiteral(", "))));
}

void addSpans(QMenu* menu, Dissection* dissection, const std::vector<int>& layers)
{
    const LayerSpan span{Layer(layers.front()), Layer(layers.back())};
    const bool areNeighbors = layers.back() - layers.front() + 1 == static_cast<int>(layers.size());
    QAction* drop = menu->addAction(Words::tr("&Drop these blocks"));
    QAction* linear = menu->addAction(Words::tr("One &linear map for all of them"));
    QAction* fold = menu->addAction(Words::tr("&Fold them into the block before"));
    drop->setObjectName(QStringLiteral("dropBlocksAction"));
    linear->setObjectName(QStringLiteral("linearSpanAction"));
    fold->setObjectName(QStringLiteral("foldSpanAction"));
    linear->setEnabled(areNeighbors);
    fold->setEnabled(areNeighbors);
    if (!areNeighbors) {
        menu->addSection(Words::tr("A span needs blocks next to each other"));
    }
    QObject::connect(drop, &QAction::triggered, dissection, [=] { dropAll(dissection, layers); });
    QObject::connect(linear, &QAction::triggered, dissection, [=] { applySpan(dissection, LinearSpan{span, 1}); });
    QObject::connect(fold, &QAction::triggered, dissection, [=] { applySpan(dissection, FoldSpan{span}); });
}

} // namespace

QMenu* makeBlockMenu(Dissection* dissection, const std::vector<int>& layers, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("blockMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (layers.size() == 1) {
        const Layer layer(layers.front());
        addSwitches(menu, dissection, layer);
        menu->addSeparator();
        addParts(menu, dissection, layer);
    } else if (!layers.empty()) {
        addSpans(menu, dissection, layers);
    }
    return menu;
}

} // namespace prosector::ui
