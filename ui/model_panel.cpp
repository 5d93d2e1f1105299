// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model_panel.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace prosector::ui {

namespace {

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString parameterCount(std::int64_t parameters)
{
    const auto number = static_cast<double>(parameters);
    return parameters >= 1'000'000'000
        ? ModelPanel::tr("%1 billion parameters").arg(QLocale().toString(number / 1e9, 'f', 2))
        : ModelPanel::tr("%1 million parameters").arg(QLocale().toString(number / 1e6, 'f', 2));
}

QString factsText(const ModelFacts& model)
{
    const std::string_view dtype = name(model.dtype);
    const QString first = ModelPanel::tr("%1, %2, %3 (%4)")
                              .arg(QString::fromStdString(model.family), parameterCount(model.parameters),
                                   QString::fromUtf8(dtype.data(), static_cast<qsizetype>(dtype.size())),
                                   QLocale().formattedDataSize(model.fileBytes, 1, QLocale::DataSizeSIFormat));
    const QString second = ModelPanel::tr("%1 blocks, width %2, %3 heads, MLP %4, vocabulary %5, context %6 tokens")
                               .arg(count(model.layers), count(model.width), count(model.heads),
                                    count(model.intermediate), count(model.vocabulary), count(model.context));
    const QString maps = model.insertedMaps > 0
        ? u'\n' + ModelPanel::tr("affine maps in place of blocks: %1").arg(count(model.insertedMaps))
        : QString();
    return first + u'\n' + second + maps;
}

QLabel* wrappingLabel(const QString& objectName)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setObjectName(objectName);
    return label;
}

} // namespace

ModelPanel::ModelPanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_name(wrappingLabel(QStringLiteral("modelNameLabel")))
    , m_facts(wrappingLabel(QStringLiteral("modelFactsLabel")))
    , m_specimen(wrappingLabel(QStringLiteral("specimenNote")))
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_specimen->setText(tr("A specimen: the super weight of this small model was cultivated for study. It shows the "
                           "phenomenon; it is no evidence about large models."));
    QFont italic = font();
    italic.setItalic(true);
    m_specimen->setFont(italic);

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_specimen);
    auto* buttons = new QHBoxLayout;
    for (const QLatin1String offer : {command::openFolder, command::openBuiltIn}) {
        buttons->addWidget(buttonFor(commands.action(offer), content));
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    setContent(content);
    connect(dissection, &Dissection::modelChanged, this, &ModelPanel::refresh);
    refresh();
}

void ModelPanel::refresh()
{
    const auto model = dissection()->model();
    if (!model) {
        showMessage(tr("Open a folder with a model in the Hugging Face layout, or start with the built-in one."),
                    {command::openBuiltIn, command::openFolder});
        return;
    }
    m_name->setText(QString::fromStdString(model->name));
    m_name->setToolTip(QString::fromStdString(model->path));
    m_facts->setText(factsText(*model));
    m_specimen->setVisible(model->isSpecimen);
    showContent();
}

} // namespace prosector::ui
