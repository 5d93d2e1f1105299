<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Affine map</source>
        <translation>Affine Abbildung</translation>
    </message>
    <message>
        <source>y = x + x B + c in place of a block or a span of blocks, by ridge regression with lambda times the mean diagonal of the Gram matrix scaled to unit diagonal; the condition number is that of the system solved</source>
        <translation>y = x + x B + c an Stelle eines Blocks oder einer Spanne von Blöcken, durch Ridge-Regression mit Lambda mal dem Mittel der Diagonale der auf Einheitsdiagonale skalierten Gram-Matrix; die Konditionszahl ist die des gelösten Systems</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>Übereinstimmung von Texten</translation>
    </message>
    <message>
        <source>The same score of every layer on two or more texts side by side, with the rank correlations of each pair: Spearman&apos;s rho and Kendall&apos;s tau-b; 1 is the same order of layers</source>
        <translation>Dieselbe Kennzahl jeder Schicht auf zwei oder mehr Texten nebeneinander, mit den Rangkorrelationen jedes Paars: Spearmans rho und Kendalls tau-b; 1 heißt gleiche Reihenfolge der Schichten</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropie</translation>
    </message>
    <message>
        <source>The share of the variation of token-centered hidden states along their first principal direction; the mean cosine is that of all pairs of two tokens, not centered</source>
        <translation>Der Anteil der Variation der über Tokens zentrierten Zustände entlang ihrer ersten Hauptrichtung; der mittlere Kosinus ist der aller Paare von zwei Tokens, nicht zentriert</translation>
    </message>
    <message>
        <source>Attention sinks</source>
        <translation>Attention Sinks</translation>
    </message>
    <message>
        <source>A head is a sink where its attention to the first token, averaged over queries, is above the threshold; beside it, the share of queries that by themselves pay more than the threshold.</source>
        <translation>Ein Kopf ist ein Sink, wenn seine Attention auf das erste Token, über die Queries gemittelt, über der Schwelle liegt; daneben der Anteil der Queries, die für sich mehr als die Schwelle darauf richten.</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>1 - the mean over tokens of the cosine between the residual stream entering and leaving a block; the angular distance is the mean of arccos(cosine) / pi, the relative magnitude that of |output - input| / |output|</source>
        <translation>1 - Mittel über Tokens des Kosinus zwischen dem Residualstrom vor und hinter einem Block; der Winkelabstand ist das Mittel von arccos(Kosinus) / pi, die relative Größe das von |Ausgang - Eingang| / |Ausgang|</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Healing</translation>
    </message>
    <message>
        <source>Affine maps in place of blocks, all distilled at once towards the states of the original behind them: each round fits every map again by ridge regression, on the stream that the others make; stops when the loss on held-out windows no longer falls</source>
        <translation>Affine Abbildungen an Stelle von Blöcken, alle zugleich auf die Zustände des Originals dahinter destilliert: Jede Runde passt jede Abbildung durch Ridge-Regression neu an, auf dem Strom, den die anderen erzeugen; Schluss ist, wenn der Verlust auf den zurückgehaltenen Fenstern nicht mehr sinkt</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>Intrinsische Dimension</translation>
    </message>
    <message>
        <source>TwoNN: from the ratios of each token&apos;s distances to its second nearest and nearest other token, the slope of -ln(1 - F) over ln ratio through the origin, fitted to the smallest ratios; maximum likelihood: (points - 1) / sum of ln ratio</source>
        <translation>TwoNN: aus den Verhältnissen der Abstände jedes Tokens zum zweitnächsten und zum nächsten anderen Token die Steigung von -ln(1 - F) über ln Verhältnis durch den Ursprung, angepasst an die kleinsten Verhältnisse; Maximum Likelihood: (Punkte - 1) / Summe der ln Verhältnisse</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>What each norm divides its tokens by, sqrt(variance + epsilon) or sqrt(mean square + epsilon), averaged over positions from 1 on and at position 0; and the loss when it divides by that average instead.</source>
        <translation>Wodurch jede Norm ihre Tokens teilt, sqrt(Varianz + Epsilon) oder sqrt(mittleres Quadrat + Epsilon), gemittelt über die Positionen ab 1 und an Position 0; und der Verlust, wenn sie stattdessen durch dieses Mittel teilt.</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linearität</translation>
    </message>
    <message>
        <source>1 - min |xA - y|^2 over all maps A, of a block&apos;s input x and output y (update: output minus input), both centered over tokens and scaled to Frobenius norm 1: the share of the variation that one affine map explains</source>
        <translation>1 - min |xA - y|^2 über alle Abbildungen A, für Eingang x und Ausgang y eines Blocks (Beitrag: Ausgang minus Eingang), beide über Tokens zentriert und auf Frobeniusnorm 1 skaliert: der Anteil der Variation, den eine affine Abbildung erklärt</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>Linearität von Spannen</translation>
    </message>
    <message>
        <source>The linearity of several blocks one after another: how well one affine map takes what enters the first to what leaves the last (update: to the difference of the two)</source>
        <translation>Die Linearität mehrerer Blöcke nacheinander: wie gut eine affine Abbildung das, was in den ersten eintritt, auf das abbildet, was den letzten verlässt (Beitrag: auf die Differenz der beiden)</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>Nichtlinearität der Tokens</translation>
    </message>
    <message>
        <source>sqrt(n) |xA - y| of each token, of the centered and scaled input x and output y of a block and the map A that fits all n tokens of the text best; 0 is a token that the map foretells</source>
        <translation>sqrt(n) |xA - y| jedes Tokens, für den zentrierten und skalierten Eingang x und Ausgang y eines Blocks und die Abbildung A, die zu allen n Tokens des Texts am besten passt; 0 ist ein Token, das die Abbildung genau vorhersagt</translation>
    </message>
    <message>
        <source>Logit lens</source>
        <translation>Logit Lens</translation>
    </message>
    <message>
        <source>The head applied to the residual stream after each block: what the model would say if it ended there.</source>
        <translation>Der Sprachmodellkopf, auf den Residualstrom hinter jedem Block angewandt: was das Modell sagen würde, wenn es dort endete.</translation>
    </message>
    <message>
        <source>Massive activations</source>
        <translation>Massive Aktivierungen</translation>
    </message>
    <message>
        <source>The largest magnitudes of the residual stream leaving each block, in three different channels, beside the median magnitude of the same layer&apos;s whole output.</source>
        <translation>Die größten Beträge des Residualstroms hinter jedem Block, in drei verschiedenen Kanälen, neben dem Median der Beträge des ganzen Ausgangs derselben Schicht.</translation>
    </message>
    <message>
        <source>Difference of two models</source>
        <translation>Unterschied zweier Modelle</translation>
    </message>
    <message>
        <source>The same measures of both models on one text, and for each matrix the relative distance of its weights, |other - this| / |this| in the Frobenius norm.</source>
        <translation>Dieselben Maße beider Modelle auf einem Text und für jede Matrix der relative Abstand der Gewichte, |anderes - dieses| / |dieses| in der Frobeniusnorm.</translation>
    </message>
    <message>
        <source>Scale curve</source>
        <translation>Skalierungskurve</translation>
    </message>
    <message>
        <source>The loss while one weight of a down projection is multiplied by a factor; changes are paired with the loss at factor 1.</source>
        <translation>Der Verlust, während ein Gewicht einer Down-Projektion mit einem Faktor multipliziert wird; Änderungen sind mit dem Verlust bei Faktor 1 gepaart.</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Stoppwörter</translation>
    </message>
    <message>
        <source>Mean over scored positions of the probability of each word&apos;s first token behind a space, original and edited; the ratio&apos;s interval is taken over windows.</source>
        <translation>Mittel über die bewerteten Positionen der Wahrscheinlichkeit des ersten Tokens jedes Worts nach einem Leerzeichen, Original und bearbeitet; das Intervall des Verhältnisses ist über Fenster genommen.</translation>
    </message>
    <message>
        <source>Super weights</source>
        <translation>Supergewichte</translation>
    </message>
    <message>
        <source>A weight of a down projection whose input and output channel both hold their layer&apos;s largest magnitude at some token, above a threshold; what it carries is measured by zeroing it.</source>
        <translation>Ein Gewicht einer Down-Projektion, deren Ein- und Ausgangskanal dort beide den größten Betrag ihrer Schicht an einem Token tragen, über einer Schwelle; was es trägt, wird durch Nullen gemessen.</translation>
    </message>
    <message>
        <source>Training series</source>
        <translation>Trainingsreihe</translation>
    </message>
    <message>
        <source>A measure of every layer over the checkpoints of a training run, each on the same text.</source>
        <translation>Ein Maß jeder Schicht über die Checkpoints eines Trainingslaufs, alle auf demselben Text.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>calibration text</source>
        <translation>Kalibrierungstext</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>power iteration</source>
        <translation>Potenziteration</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>without query 0</source>
        <translation>ohne Query 0</translation>
    </message>
    <message>
        <source>the last of each window</source>
        <translation>das letzte jedes Fensters</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>each by itself too</source>
        <translation>auch jede für sich</translation>
    </message>
    <message>
        <source>without position 0</source>
        <translation>ohne Position 0</translation>
    </message>
    <message>
        <source>without massive activations</source>
        <translation>ohne massive Aktivierungen</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>hinter jedem Block</translation>
    </message>
    <message>
        <source>between attention and MLP</source>
        <translation>zwischen Attention und MLP</translation>
    </message>
    <message>
        <source>at every position</source>
        <translation>an jeder Position</translation>
    </message>
    <message>
        <source>before last words</source>
        <translation>vor letzten Wörtern</translation>
    </message>
    <message>
        <source>one as large</source>
        <translation>ein gleich großes</translation>
    </message>
    <message>
        <source>changed as much</source>
        <translation>ebenso stark geändert</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>diagonal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is a tour of the same name</source>
        <translation>%1 ist eine Führung mit demselben Namen</translation>
    </message>
    <message>
        <source>its MLP does not run under the edits, so that nothing can be folded into it</source>
        <translation>das MLP läuft unter den Eingriffen nicht, daher lässt sich nichts hineinfalten</translation>
    </message>
    <message>
        <source>both texts are the same, so that they agree in any case</source>
        <translation>beide Texte sind gleich, stimmen also auf jeden Fall überein</translation>
    </message>
    <message>
        <source>the text has no window %1</source>
        <translation>der Text hat kein Fenster %1</translation>
    </message>
    <message>
        <source>the window has no position %1</source>
        <translation>das Fenster hat keine Position %1</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side: there is no state between them</source>
        <translation>Attention und MLP dieses Modells laufen parallel: es gibt keinen Zustand dazwischen</translation>
    </message>
    <message>
        <source>no block has a state between its attention and its MLP</source>
        <translation>kein Block hat einen Zustand zwischen Attention und MLP</translation>
    </message>
    <message>
        <source>the model has no layer %1</source>
        <translation>das Modell hat keine Schicht %1</translation>
    </message>
    <message>
        <source>no model to compare with is named</source>
        <translation>kein Vergleichsmodell angegeben</translation>
    </message>
    <message>
        <source>no down projection runs there</source>
        <translation>dort läuft keine Down-Projektion</translation>
    </message>
    <message>
        <source>a weight needs its layer, its row and its column</source>
        <translation>ein Gewicht braucht Schicht, Zeile und Spalte</translation>
    </message>
    <message>
        <source>no passage has two words</source>
        <translation>kein Abschnitt hat zwei Wörter</translation>
    </message>
    <message>
        <source>there is no word to watch</source>
        <translation>es gibt kein Wort zu beobachten</translation>
    </message>
    <message>
        <source>there is no analysis of this name</source>
        <translation>es gibt keine Analyse dieses Namens</translation>
    </message>
    <message>
        <source>no window of the calibration text has a token there: the longest has %1</source>
        <translation>kein Fenster des Kalibrierungstexts hat dort ein Token: Länge des längsten: %1</translation>
    </message>
    <message>
        <source>is one window, and every other one is held out</source>
        <translation>ist nur ein Fenster, und jedes zweite wird zurückgehalten</translation>
    </message>
    <message>
        <source>no token is left to fit a map to</source>
        <translation>kein Token bleibt übrig, um eine Abbildung anzupassen</translation>
    </message>
    <message>
        <source>matrices are not written to a file with this extension</source>
        <translation>in eine Datei mit dieser Endung werden keine Matrizen geschrieben</translation>
    </message>
    <message>
        <source>no checkpoint is named</source>
        <translation>kein Checkpoint angegeben</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for it</source>
        <translation>unzulässiger Wert: „%1“</translation>
    </message>
    <message>
        <source>the analysis has no parameter &quot;%1&quot;</source>
        <translation>die Analyse hat keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no span of this model&apos;s blocks</source>
        <translation>„%1“ ist keine Spanne von Blöcken dieses Modells</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a block twice</source>
        <translation>„%1“ nennt einen Block zweimal</translation>
    </message>
    <message>
        <source>cannot be made a folder (%1)</source>
        <translation>lässt sich nicht als Ordner anlegen (%1)</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; stands in two shards, %2 and %3</source>
        <translation>der Tensor „%1“ steht in zwei Shards, %2 und %3</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing; %2 places it in this file</source>
        <translation>der Tensor „%1“ fehlt; laut %2 steht er in dieser Datei</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>enthält keine Tensoren</translation>
    </message>
    <message>
        <source>ends inside %1: it is truncated or damaged</source>
        <translation>endet vorzeitig (%1): abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>objects and arrays are nested more than %1 deep</source>
        <translation>Objekte und Arrays sind tiefer als %1 geschachtelt</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; stands there twice</source>
        <translation>das Feld „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2, not %3</source>
        <translation>das Feld „%1“ muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>is not valid JSON at byte %1</source>
        <translation>ist bei Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>is not valid JSON (a number is too large)</source>
        <translation>ist kein gültiges JSON (eine Zahl ist zu groß)</translation>
    </message>
    <message>
        <source>must be a JSON object, not %1</source>
        <translation>muss ein JSON-Objekt sein, nicht %1</translation>
    </message>
    <message>
        <source>has %1 bytes, more than the %2 that such a file may have</source>
        <translation>hat %1 Bytes, mehr als die %2, die eine solche Datei haben darf</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>weight_map gives the tensor &quot;%1&quot; the file &quot;%2&quot;, which does not lie beside the index</source>
        <translation>weight_map ordnet dem Tensor „%1“ die Datei „%2“ zu, die nicht neben dem Index liegt</translation>
    </message>
    <message>
        <source>weight_map gives the tensor %1 an object, where the name of its file must stand as a string</source>
        <translation>weight_map ordnet dem Tensor %1 ein Objekt zu, wo der Name seiner Datei als Zeichenkette stehen muss</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map nennt keinen Tensor</translation>
    </message>
    <message>
        <source>holds neither %1 nor %2, nor the same as %3</source>
        <translation>enthält weder %1 noch %2, auch nicht dasselbe als %3</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>lässt sich nicht öffnen (%1)</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, whose weights are quantized</source>
        <translation>ist eine llama2.c-Datei der Version %1, deren Gewichte quantisiert sind</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, which Prosector does not know</source>
        <translation>ist eine llama2.c-Datei der Version %1, die Prosector nicht kennt</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 Bytes am Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>it ends inside the tensor %1</source>
        <translation>sie endet mitten im Tensor %1</translation>
    </message>
    <message>
        <source>does not have the size that its llama2.c header asks for (width %1, intermediate %2, layers %3, heads %4, key-value heads %5, vocabulary %6, context %7): %8</source>
        <translation>hat nicht die Größe, die der llama2.c-Header verlangt (Breite %1, Zwischenbreite %2, Schichten %3, Köpfe %4, Key-Value-Köpfe %5, Vokabular %6, Kontext %7): %8</translation>
    </message>
    <message>
        <source>is damaged: the sizes in its llama2.c header are none that a model can have</source>
        <translation>ist beschädigt: Größen wie in diesem llama2.c-Header kann kein Modell haben</translation>
    </message>
    <message>
        <source>cannot be mapped into memory (%1)</source>
        <translation>lässt sich nicht in den Speicher abbilden (%1)</translation>
    </message>
    <message>
        <source>%1 is missing: its link leads to no file</source>
        <translation>%1 fehlt: der Link führt zu keiner Datei</translation>
    </message>
    <message>
        <source>%1 is missing; %2 names it</source>
        <translation>%1 fehlt, genannt in %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>the weights are missing: neither model.safetensors nor pytorch_model.bin nor an index of either is there</source>
        <translation>die Gewichte fehlen: weder model.safetensors noch pytorch_model.bin noch ein Index dazu ist vorhanden</translation>
    </message>
    <message>
        <source>a tensor is described by values of the wrong type</source>
        <translation>ein Tensor ist durch Werte vom falschen Typ beschrieben</translation>
    </message>
    <message>
        <source>a tensor has more than %1 dimensions</source>
        <translation>ein Tensor hat mehr als %1 Dimensionen</translation>
    </message>
    <message>
        <source>a tensor has a negative size or stride</source>
        <translation>ein Tensor hat eine negative Größe oder Schrittweite</translation>
    </message>
    <message>
        <source>a tensor&apos;s offset is negative, or it has not one stride for each size</source>
        <translation>der Offset eines Tensors ist negativ, oder es gibt nicht je Größe eine Schrittweite</translation>
    </message>
    <message>
        <source>an ordered dictionary is not made of pairs</source>
        <translation>ein geordnetes Dictionary besteht nicht aus Paaren</translation>
    </message>
    <message>
        <source>asks for %1, which Prosector neither knows nor runs: it reads tensors only</source>
        <translation>verlangt %1, was Prosector weder kennt noch ausführt: es liest nur Tensoren</translation>
    </message>
    <message>
        <source>a storage type is called as if it were a function</source>
        <translation>ein Storage-Typ wird wie eine Funktion aufgerufen</translation>
    </message>
    <message>
        <source>the storage %1 is not described as PyTorch does</source>
        <translation>der Storage %1 ist nicht so beschrieben, wie PyTorch es tut</translation>
    </message>
    <message>
        <source>its pickle</source>
        <translation>Pickle</translation>
    </message>
    <message>
        <source>has the instruction %1, which no dictionary of tensors needs</source>
        <translation>enthält die Anweisung %1, die kein Dictionary von Tensoren braucht</translation>
    </message>
    <message>
        <source>the pickle has more than %1 values</source>
        <translation>das Pickle hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>das Pickle entnimmt einen Wert, der nicht da ist</translation>
    </message>
    <message>
        <source>the pickle closes what it did not open</source>
        <translation>das Pickle schließt, was es nicht geöffnet hat</translation>
    </message>
    <message>
        <source>the pickle uses a value of the wrong type</source>
        <translation>das Pickle verwendet einen Wert vom falschen Typ</translation>
    </message>
    <message>
        <source>a dictionary has a key without a value</source>
        <translation>ein Dictionary hat einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>Werte sind tiefer als %1 geschachtelt</translation>
    </message>
    <message>
        <source>the pickle remembers more than %1 values</source>
        <translation>das Pickle merkt sich mehr als %1 Werte</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it did not remember</source>
        <translation>das Pickle ruft einen Wert ab, den es sich nicht gemerkt hat</translation>
    </message>
    <message>
        <source>is a pickle of protocol %1</source>
        <translation>ist ein Pickle mit Protokoll %1</translation>
    </message>
    <message>
        <source>its pickle has %1 bytes, more than any dictionary of tensors</source>
        <translation>das Pickle hat %1 Bytes, mehr als jedes Dictionary von Tensoren</translation>
    </message>
    <message>
        <source>its pickle does not begin as one of protocol 2 or later does</source>
        <translation>das Pickle beginnt nicht wie eines mit Protokoll 2 oder neuer</translation>
    </message>
    <message>
        <source>holds more than %1 tensors</source>
        <translation>enthält mehr als %1 Tensoren</translation>
    </message>
    <message>
        <source>is a zip archive, but none that torch.save wrote: it has no data.pkl</source>
        <translation>ist ein Zip-Archiv, aber keines von torch.save: data.pkl fehlt</translation>
    </message>
    <message>
        <source>was written with the byte order %1</source>
        <translation>wurde mit der Byte-Reihenfolge %1 geschrieben</translation>
    </message>
    <message>
        <source>the record %1 of the tensor %2 is missing</source>
        <translation>der Eintrag %1 des Tensors %2 fehlt</translation>
    </message>
    <message>
        <source>the tensor %1 lies in a record of %2 bytes, but its storage claims %3 elements of %4 bytes</source>
        <translation>der Tensor %1 liegt in einem Eintrag von %2 Bytes, aber sein Storage gibt %3 Elemente zu %4 Bytes an</translation>
    </message>
    <message>
        <source>the tensor %1 reaches beyond its storage of %2 elements</source>
        <translation>der Tensor %1 reicht über seinen Storage von %2 Elementen hinaus</translation>
    </message>
    <message>
        <source>the tensor %1 is expanded to more than the file could hold</source>
        <translation>der Tensor %1 ist auf mehr erweitert, als die Datei enthalten könnte</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>has only %1 bytes: too short for a safetensors file, which begins with an 8-byte header length</source>
        <translation>hat nur %1 Bytes: zu kurz für eine safetensors-Datei, die mit einer Header-Länge von 8 Bytes beginnt</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes; a safetensors header has less than %2</source>
        <translation>gibt einen Header von %1 Bytes an; ein safetensors-Header hat weniger als %2</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes, but only %2 follow: the file is truncated</source>
        <translation>gibt einen Header von %1 Bytes an, aber nur %2 folgen: die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the shape of tensor &quot;%1&quot; is too large to address</source>
        <translation>die Form des Tensors „%1“ ist zu groß zum Adressieren</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; end before they begin</source>
        <translation>data_offsets [%1, %2] des Tensors „%3“ enden, bevor sie beginnen</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; reach beyond the %4 bytes of data in the file: it is truncated or damaged</source>
        <translation>data_offsets [%1, %2] des Tensors „%3“ reichen über die %4 Bytes Daten der Datei hinaus: sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; span %4 bytes, but its shape and dtype need %5</source>
        <translation>data_offsets [%1, %2] des Tensors „%3“ umfassen %4 Bytes, aber Form und dtype verlangen %5</translation>
    </message>
    <message>
        <source>the data of the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>die Daten der Tensoren „%1“ und „%2“ überlappen</translation>
    </message>
    <message>
        <source>there is a hole of %1 bytes before the data of tensor &quot;%2&quot;</source>
        <translation>vor den Daten des Tensors „%2“ ist eine Lücke von %1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes at the end belong to no tensor</source>
        <translation>%1 Bytes am Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a negative number in its %2</source>
        <translation>der Tensor „%1“ hat eine negative Zahl in %2</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a dimension that is too large</source>
        <translation>der Tensor „%1“ hat eine zu große Dimension</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the field &quot;%2&quot; twice</source>
        <translation>der Tensor „%1“ hat das Feld „%2“ zweimal</translation>
    </message>
    <message>
        <source>the header is not valid JSON at its byte %1</source>
        <translation>der Header ist bei seinem Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>the header must be a JSON object</source>
        <translation>der Header muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must be described by a JSON object</source>
        <translation>der Tensor „%1“ muss durch ein JSON-Objekt beschrieben sein</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of __metadata__ must be a string</source>
        <translation>das Feld „%1“ von __metadata__ muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a field &quot;%2&quot; of the wrong type</source>
        <translation>der Tensor „%1“ hat ein Feld „%2“ vom falschen Typ</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has something other than whole numbers in its %2</source>
        <translation>der Tensor „%1“ hat in %2 etwas anderes als ganze Zahlen</translation>
    </message>
    <message>
        <source>__metadata__ stands there twice</source>
        <translation>__metadata__ steht zweimal da</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the dtype %2, which Prosector cannot read</source>
        <translation>der Tensor „%1“ hat den dtype %2, den Prosector nicht lesen kann</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>der Tensor „%1“ hat den unbekannten dtype „%2“</translation>
    </message>
    <message>
        <source>the header describes more than %1 tensors</source>
        <translation>der Header beschreibt mehr als %1 Tensoren</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; lacks the field &quot;%2&quot;</source>
        <translation>dem Tensor „%1“ fehlt das Feld „%2“</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must have two numbers in its data_offsets, not %2</source>
        <translation>der Tensor „%1“ muss in data_offsets zwei Zahlen haben, nicht %2</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;: this is no safetensors file</source>
        <translation>der Header beginnt nicht mit „{“: das ist keine safetensors-Datei</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is described twice</source>
        <translation>der Tensor „%1“ ist zweimal beschrieben</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>is a PyTorch pickle of the form before version 1.6, which Prosector cannot read</source>
        <translation>ist ein PyTorch-Pickle in der Form vor Version 1.6, die Prosector nicht lesen kann</translation>
    </message>
    <message>
        <source>is a tar archive, PyTorch&apos;s oldest form, which Prosector cannot read</source>
        <translation>ist ein Tar-Archiv, PyTorchs älteste Form, die Prosector nicht lesen kann</translation>
    </message>
    <message>
        <source>is a llama.cpp file, which Prosector cannot read</source>
        <translation>ist eine llama.cpp-Datei, die Prosector nicht lesen kann</translation>
    </message>
    <message>
        <source>is a TensorFlow or Flax file, which Prosector cannot read</source>
        <translation>ist eine TensorFlow- oder Flax-Datei, die Prosector nicht lesen kann</translation>
    </message>
    <message>
        <source>is neither in the form that torch.save writes nor a llama2.c file</source>
        <translation>hat weder die Form, die torch.save schreibt, noch ist es eine llama2.c-Datei</translation>
    </message>
    <message>
        <source>an extra field of its zip table</source>
        <translation>Zusatzfeld der Zip-Tabelle</translation>
    </message>
    <message>
        <source>a zip64 extra field</source>
        <translation>Zip64-Zusatzfeld</translation>
    </message>
    <message>
        <source>the record %1 stands in the archive twice</source>
        <translation>der Eintrag %1 steht zweimal im Archiv</translation>
    </message>
    <message>
        <source>the record %1 is compressed, and Prosector reads the records of an archive where they lie</source>
        <translation>der Eintrag %1 ist komprimiert, und Prosector liest die Einträge eines Archivs dort, wo sie liegen</translation>
    </message>
    <message>
        <source>the record %1 is encrypted, and Prosector reads the records of an archive where they lie</source>
        <translation>der Eintrag %1 ist verschlüsselt, und Prosector liest die Einträge eines Archivs dort, wo sie liegen</translation>
    </message>
    <message>
        <source>its end record</source>
        <translation>Endeintrag</translation>
    </message>
    <message>
        <source>the zip archive has no table at its end: the file is truncated</source>
        <translation>das Zip-Archiv hat keine Tabelle am Ende: die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>is one part of a zip archive that was split</source>
        <translation>ist ein Teil eines aufgeteilten Zip-Archivs</translation>
    </message>
    <message>
        <source>its zip64 locator</source>
        <translation>Zip64-Locator</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond the file: it is truncated or damaged</source>
        <translation>die Tabelle des Zip-Archivs reicht über die Datei hinaus: sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>the zip64 end record does not lie inside the file</source>
        <translation>der Zip64-Endeintrag liegt nicht in der Datei</translation>
    </message>
    <message>
        <source>its zip64 end record</source>
        <translation>Zip64-Endeintrag</translation>
    </message>
    <message>
        <source>the zip64 end record is not where its locator says</source>
        <translation>der Zip64-Endeintrag ist nicht dort, wo der Locator sagt</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond its end record</source>
        <translation>die Tabelle des Zip-Archivs reicht über den Endeintrag hinaus</translation>
    </message>
    <message>
        <source>the table of the zip archive</source>
        <translation>Tabelle des Zip-Archivs</translation>
    </message>
    <message>
        <source>entry %1 of the zip archive&apos;s table is damaged</source>
        <translation>Tabelleneintrag %1 des Zip-Archivs ist beschädigt</translation>
    </message>
    <message>
        <source>the record %1 is stored, but its two sizes differ</source>
        <translation>der Eintrag %1 ist unkomprimiert, aber seine beiden Größen unterscheiden sich</translation>
    </message>
    <message>
        <source>the record %1 begins beyond the end of the file</source>
        <translation>der Eintrag %1 beginnt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>the header of the record %1</source>
        <translation>Header des Eintrags %1</translation>
    </message>
    <message>
        <source>the header of the record %1 contradicts the archive&apos;s table</source>
        <translation>der Header des Eintrags %1 widerspricht der Tabelle des Archivs</translation>
    </message>
    <message>
        <source>the record %1 reaches beyond the end of the file: it is truncated</source>
        <translation>der Eintrag %1 reicht über das Ende der Datei hinaus: sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>the record %1 overlaps what follows it</source>
        <translation>der Eintrag %1 überlappt mit dem, was auf ihn folgt</translation>
    </message>
    <message>
        <source>its snapshot is missing</source>
        <translation>der Snapshot fehlt</translation>
    </message>
    <message>
        <source>the download of %1 is incomplete: %2</source>
        <translation>der Download von %1 ist unvollständig: %2</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no such model in the Hugging Face cache %1</source>
        <translation>es gibt keine solche Datei, keinen solchen Ordner und kein solches Modell im Hugging-Face-Cache %1</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache</source>
        <translation>die Revision „%1“ ist nicht im Cache</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache; there are: %2</source>
        <translation>die Revision „%1“ ist nicht im Cache; vorhanden: %2</translation>
    </message>
    <message>
        <source>the name of the model is empty</source>
        <translation>der Name des Modells ist leer</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>the byte at offset %1 is no valid UTF-8</source>
        <translation>das Byte an Offset %1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>there is no layer %1 in the model</source>
        <translation>das Modell hat keine Schicht %1</translation>
    </message>
    <message>
        <source>the factor is no finite number</source>
        <translation>der Faktor ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the value is no finite number</source>
        <translation>der Wert ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the value of t is no finite number</source>
        <translation>der Wert von t ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>there is no block before layer 0 that the span could be folded into</source>
        <translation>vor Schicht 0 gibt es keinen Block, in den sich die Spanne falten ließe</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection to fold into</source>
        <translation>Schicht %1 ist ein Mixture of Experts ohne einzelne Down-Projektion, in die sich falten ließe</translation>
    </message>
    <message>
        <source>a norm follows the down projection of layer %1, so that nothing can be folded into it</source>
        <translation>auf die Down-Projektion von Schicht %1 folgt eine Norm, daher lässt sich nichts in sie falten</translation>
    </message>
    <message>
        <source>there is no head %1 in layer %2</source>
        <translation>Kopf %1 gibt es in Schicht %2 nicht</translation>
    </message>
    <message>
        <source>the MLP of this model reads the attention&apos;s norm</source>
        <translation>das MLP dieses Modells liest die Attention-Norm</translation>
    </message>
    <message>
        <source>this model has no norm in front of the attention</source>
        <translation>dieses Modell hat keine Norm vor der Attention</translation>
    </message>
    <message>
        <source>this model has no norm in front of the MLP</source>
        <translation>dieses Modell hat keine Norm vor dem MLP</translation>
    </message>
    <message>
        <source>this model has no norm in front of the head</source>
        <translation>dieses Modell hat keine Norm vor dem Sprachmodellkopf</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side, with nothing in the middle</source>
        <translation>Attention und MLP dieses Modells laufen parallel, ohne etwas dazwischen</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single input of a down projection</source>
        <translation>Schicht %1 ist ein Mixture of Experts ohne einzelnen Eingang einer Down-Projektion</translation>
    </message>
    <message>
        <source>there is no channel %1 in &quot;%2&quot; of layer %3</source>
        <translation>Kanal %1 gibt es in „%2“ von Schicht %3 nicht</translation>
    </message>
    <message>
        <source>there is no position %1 in a window of the model</source>
        <translation>Position %1 gibt es in keinem Fenster des Modells</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection</source>
        <translation>Schicht %1 ist ein Mixture of Experts ohne einzelne Down-Projektion</translation>
    </message>
    <message>
        <source>the span ends before it begins</source>
        <translation>die Spanne endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>the MLP of this model has no gate</source>
        <translation>das MLP dieses Modells hat kein Gate</translation>
    </message>
    <message>
        <source>there is no row %1 in %2</source>
        <translation>Zeile %1 gibt es in %2 nicht</translation>
    </message>
    <message>
        <source>there is no column %1 in %2</source>
        <translation>Spalte %1 gibt es in %2 nicht</translation>
    </message>
    <message>
        <source>this model has no experts</source>
        <translation>dieses Modell hat keine Experten</translation>
    </message>
    <message>
        <source>there are no experts here</source>
        <translation>hier gibt es keine Experten</translation>
    </message>
    <message>
        <source>there is no expert %1 in the mixture</source>
        <translation>den Experten %1 gibt es in der Mixture nicht</translation>
    </message>
    <message>
        <source>every expert of this layer has a matrix %1 of its own</source>
        <translation>jeder Experte dieser Schicht hat eine eigene Matrix %1</translation>
    </message>
    <message>
        <source>value of t</source>
        <translation>Wert von t</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>there is no verb %1</source>
        <translation>unbekanntes Verb: %1</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a whole number from 0</source>
        <translation>%1 passt hier nicht (%2): nötig ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a finite number with a decimal point, such as 0.5 or 1e-3</source>
        <translation>%1 passt hier nicht (%2): nötig ist eine endliche Zahl mit Dezimalpunkt, etwa 0.5 oder 1e-3</translation>
    </message>
    <message>
        <source>span of layers</source>
        <translation>Spanne von Schichten</translation>
    </message>
    <message>
        <source>%1 is no span of layers: it must be two of them, as in 3-5</source>
        <translation>%1 ist keine Spanne von Schichten: nötig sind zwei, wie in 3-5</translation>
    </message>
    <message>
        <source>%1 is no span of layers: the first one comes first</source>
        <translation>%1 ist keine Spanne von Schichten: die erste steht vorn</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>there is no matrix %1: it must be one of q k v o gate up down</source>
        <translation>es gibt keine Matrix %1: möglich sind q k v o gate up down</translation>
    </message>
    <message>
        <source>%1 stands in no block: leave out the layer, as in zero:%2:ROW:COL</source>
        <translation>%1 steht in keinem Block: die Schicht weglassen, wie in zero:%2:ROW:COL</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>there is no site %1: it must be one of %2</source>
        <translation>es gibt keine Stelle %1: möglich sind %2</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>there is no norm %1 in a layer: it must be attention or mlp</source>
        <translation>es gibt keine Norm %1 in einer Schicht: möglich sind attention und mlp</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>%1 is one part too many</source>
        <translation>%1 ist ein Teil zu viel</translation>
    </message>
    <message>
        <source>libtorch finds no such device in this machine</source>
        <translation>libtorch findet kein solches Gerät in diesem Rechner</translation>
    </message>
    <message>
        <source>the sequences must have the same length, at least one token</source>
        <translation>die Sequenzen müssen gleich lang sein, mindestens ein Token</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>sequences of %1 tokens exceed the model&apos;s context of %2</source>
        <translation>Sequenzen von %1 Tokens sind länger als der Kontext des Modells von %2</translation>
    </message>
    <message>
        <source>its memory is full, and the processor has taken over; nothing is lost</source>
        <translation>der Speicher ist voll, der Prozessor hat übernommen; nichts ist verloren</translation>
    </message>
    <message>
        <source>it failed (%1), and the processor has taken over; nothing is lost</source>
        <translation>ausgefallen (%1), der Prozessor hat übernommen; nichts ist verloren</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no BOS token</source>
        <translation>der Tokenizer des Modells hat kein BOS-Token</translation>
    </message>
    <message>
        <source>an empty prompt leaves nothing to continue</source>
        <translation>ein leerer Prompt lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>its %1 tokens leave no room in the model&apos;s context of %2</source>
        <translation>die %1 Tokens lassen keinen Platz im Kontext des Modells von %2</translation>
    </message>
    <message>
        <source>the model&apos;s output is not a finite number</source>
        <translation>die Ausgabe des Modells ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>has no two words with a space between them</source>
        <translation>enthält keine zwei Wörter mit einem Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>its last word has %1 tokens of %2: there is nothing to score, or nothing to read before it</source>
        <translation>das letzte Wort hat %1 von %2 Tokens: nichts ist zu bewerten, oder nichts steht davor zu lesen</translation>
    </message>
    <message>
        <source>the text has no such scored token</source>
        <translation>der Text hat kein solches bewertetes Token</translation>
    </message>
    <message>
        <source>the field &quot;fnv1a&quot; must be a number in hexadecimal, not %1</source>
        <translation>das Feld „fnv1a“ muss eine hexadezimale Zahl sein, nicht %1</translation>
    </message>
    <message>
        <source>the field &quot;names&quot; must hold strings</source>
        <translation>das Feld „names“ muss Zeichenketten enthalten</translation>
    </message>
    <message>
        <source>the field &quot;measure&quot; holds &quot;%1&quot;, which is no measure</source>
        <translation>das Feld „measure“ enthält „%1“, was kein Maß ist</translation>
    </message>
    <message>
        <source>the field &quot;value&quot; must be more than 0</source>
        <translation>das Feld „value“ muss größer als 0 sein</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; names none of the table&apos;s texts</source>
        <translation>das Feld „text“ nennt keinen der Texte der Tabelle</translation>
    </message>
    <message>
        <source>there is no tensor &quot;%1&quot;</source>
        <translation>es gibt keinen Tensor „%1“</translation>
    </message>
    <message>
        <source>%1 rows of %2 columns are more than one window can hold</source>
        <translation>%1 Zeilen zu %2 Spalten sind mehr, als ein Ausschnitt fassen kann</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>kein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>the model&apos;s vocabulary has only %1 entries</source>
        <translation>das Vokabular des Modells hat nur %1 Einträge</translation>
    </message>
    <message>
        <source>a window of %1 tokens does not fit the model&apos;s context of %2</source>
        <translation>ein Fenster von %1 Tokens passt nicht in den Kontext des Modells von %2</translation>
    </message>
    <message>
        <source>a stride of %1 leaves tokens between windows of %2 unscored</source>
        <translation>eine Schrittweite von %1 lässt Tokens zwischen Fenstern von %2 unbewertet</translation>
    </message>
    <message>
        <source>lm-eval predicts the first token from a prefix token</source>
        <translation>lm-eval sagt das erste Token aus einem Präfix-Token vorher</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no token to put before the text</source>
        <translation>der Tokenizer des Modells hat kein Token, das vor den Text gesetzt werden kann</translation>
    </message>
    <message>
        <source>the text has %1 tokens, which leaves nothing to score under %2 with windows of %3</source>
        <translation>der Text hat %1 Tokens, was unter %2 mit Fenstern von %3 nichts zu bewerten lässt</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>dafür reicht der Arbeitsspeicher nicht</translation>
    </message>
    <message>
        <source>every block is dropped, and a checkpoint needs one at least</source>
        <translation>alle Blöcke sind weggelassen, ein Checkpoint braucht aber mindestens einen</translation>
    </message>
    <message>
        <source>is where the opened model lies, which an export never touches</source>
        <translation>hier liegt das geöffnete Modell, das ein Export nie anrührt</translation>
    </message>
    <message>
        <source>the written model, opened again, has the perplexity %1 instead of %2 (relative difference %3); what was written has been removed</source>
        <translation>das geschriebene Modell hat, wieder geöffnet, die Perplexität %1 statt %2 (relative Differenz %3); das Geschriebene wurde entfernt</translation>
    </message>
    <message>
        <source>a map is a matrix for which an ordinary checkpoint has no place</source>
        <translation>eine Abbildung ist eine Matrix, für die ein gewöhnlicher Checkpoint keinen Platz hat</translation>
    </message>
    <message>
        <source>a block that only adds a vector has no place in an ordinary checkpoint</source>
        <translation>ein Block, der nur einen Vektor addiert, hat in einem gewöhnlichen Checkpoint keinen Platz</translation>
    </message>
    <message>
        <source>a norm with a fixed deviation is another computation, which no loader of checkpoints knows</source>
        <translation>eine Norm mit fester Abweichung ist eine andere Rechnung, die kein Lader von Checkpoints kennt</translation>
    </message>
    <message>
        <source>a clamp holds an activation, and a checkpoint holds weights only</source>
        <translation>ein Clamp hält eine Aktivierung fest, und ein Checkpoint enthält nur Gewichte</translation>
    </message>
    <message>
        <source>a restored activation is a step of the computation, and a checkpoint holds weights only</source>
        <translation>eine wiederhergestellte Aktivierung ist ein Rechenschritt, und ein Checkpoint enthält nur Gewichte</translation>
    </message>
    <message>
        <source>a linear block is a matrix for which an ordinary checkpoint has no place</source>
        <translation>ein linearer Block ist eine Matrix, für die ein gewöhnlicher Checkpoint keinen Platz hat</translation>
    </message>
    <message>
        <source>the residual stream of this model passes through the norm of that branch, so that zeros in its place are not the same</source>
        <translation>der Residualstrom dieses Modells läuft durch die Norm dieses Zweigs, daher sind Nullen an seiner Stelle nicht dasselbe</translation>
    </message>
    <message>
        <source>config.json of the family %1 cannot say which of the blocks that are left have a sliding window or experts</source>
        <translation>config.json der Familie %1 kann nicht angeben, welche der übrigen Blöcke ein gleitendes Fenster oder Experten haben</translation>
    </message>
    <message>
        <source>is a file, and an export is a folder</source>
        <translation>ist eine Datei, ein Export ist aber ein Ordner</translation>
    </message>
    <message>
        <source>is a folder with something in it</source>
        <translation>ist ein Ordner, der nicht leer ist</translation>
    </message>
    <message>
        <source>holds no config.json: it is no checkpoint that could be replaced</source>
        <translation>enthält keine config.json: kein Checkpoint, der ersetzt werden könnte</translation>
    </message>
    <message>
        <source>is no name of a folder to export to</source>
        <translation>ist kein Name eines Ordners, in den exportiert werden kann</translation>
    </message>
    <message>
        <source>needs %1, but the disk has %2 left</source>
        <translation>braucht %1, auf dem Datenträger sind aber nur noch %2 frei</translation>
    </message>
    <message>
        <source>cannot be asked for its free space (%1)</source>
        <translation>der freie Platz lässt sich nicht abfragen (%1)</translation>
    </message>
    <message>
        <source>the field &quot;authors&quot; names nobody</source>
        <translation>das Feld „authors“ nennt niemanden</translation>
    </message>
    <message>
        <source>has neither an &quot;arxiv&quot; number nor a &quot;url&quot;</source>
        <translation>hat weder eine „arxiv“-Nummer noch eine „url“</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot; like a citation before it</source>
        <translation>das Feld „id“ enthält „%1“ wie ein Zitat davor</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot;</source>
        <translation>das Feld „id“ enthält „%1“</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands there twice</source>
        <translation>der Eintrag „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>the field &quot;related&quot; names &quot;%1&quot;, which is no entry</source>
        <translation>das Feld „related“ nennt „%1“, was kein Eintrag ist</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; names no entry of en.json</source>
        <translation>das Feld „id“ nennt keinen Eintrag von en.json</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not known here</source>
        <translation>das Feld „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must hold strings that are not empty</source>
        <translation>das Feld „%1“ muss nichtleere Zeichenketten enthalten</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is empty</source>
        <translation>das Feld „%1“ ist leer</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names the language &quot;%2&quot;</source>
        <translation>das Feld „%1“ nennt die Sprache „%2“</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no English text</source>
        <translation>das Feld „%1“ hat keinen englischen Text</translation>
    </message>
    <message>
        <source>has neither a &quot;command&quot; nor a &quot;text&quot;</source>
        <translation>hat weder „command“ noch „text“</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; stands there without a &quot;command&quot;</source>
        <translation>das Feld „argument“ steht ohne „command“ da</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds &quot;%2&quot;, which this window does not have</source>
        <translation>das Feld „%1“ enthält „%2“, was dieses Fenster nicht hat</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; has a brace that is not closed</source>
        <translation>im Feld „text“ ist eine Klammer nicht geschlossen</translation>
    </message>
    <message>
        <source>the field &quot;model&quot; holds &quot;%1&quot;, but a macro can only begin with &quot;demo&quot;</source>
        <translation>das Feld „model“ enthält „%1“, ein Makro kann aber nur mit „demo“ beginnen</translation>
    </message>
    <message>
        <source>the field &quot;steps&quot; is empty</source>
        <translation>das Feld „steps“ ist leer</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; holds &quot;%1&quot;, but the command &quot;%2&quot; takes none</source>
        <translation>das Feld „argument“ enthält „%1“, aber der Befehl „%2“ nimmt keines</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; is missing, which the command &quot;%1&quot; needs</source>
        <translation>das Feld „argument“ fehlt, das der Befehl „%1“ braucht</translation>
    </message>
    <message>
        <source>it describes a model of more than %1 tensors</source>
        <translation>beschreibt ein Modell mit mehr als %1 Tensoren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an activation this program does not know</source>
        <translation>„%1“ ist eine Aktivierungsfunktion, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>%1 %2 is no multiple of %3 %4</source>
        <translation>%1 %2 ist kein Vielfaches von %3 %4</translation>
    </message>
    <message>
        <source>layer_types does not name every layer</source>
        <translation>layer_types nennt nicht jede Schicht</translation>
    </message>
    <message>
        <source>attention_types must be a list of [pattern, repetitions]</source>
        <translation>attention_types muss eine Liste aus [Muster, Wiederholungen] sein</translation>
    </message>
    <message>
        <source>attention kinds must be &quot;global&quot; or &quot;local&quot;</source>
        <translation>Arten von Attention müssen „global“ oder „local“ sein</translation>
    </message>
    <message>
        <source>attention_types does not name every layer</source>
        <translation>attention_types nennt nicht jede Schicht</translation>
    </message>
    <message>
        <source>MPT without ALiBi or with qk_ln is not supported</source>
        <translation>MPT ohne ALiBi oder mit qk_ln wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>der Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>the tensor %1 is not as wide as the model, or not float32</source>
        <translation>der Tensor %1 ist nicht so breit wie das Modell oder nicht float32</translation>
    </message>
    <message>
        <source>the tensor %1 holds a value that is not a finite number</source>
        <translation>der Tensor %1 enthält einen Wert, der keine endliche Zahl ist</translation>
    </message>
    <message>
        <source>%1 is longer than any model is deep</source>
        <translation>%1 ist länger, als irgendein Modell tief ist</translation>
    </message>
    <message>
        <source>%1 holds something that is no object</source>
        <translation>%1 enthält etwas, das kein Objekt ist</translation>
    </message>
    <message>
        <source>the maps are not in the order of the blocks</source>
        <translation>die Abbildungen stehen nicht in der Reihenfolge der Blöcke</translation>
    </message>
    <message>
        <source>holds no tensor %1</source>
        <translation>enthält keinen Tensor %1</translation>
    </message>
    <message>
        <source>the tensor does not have the shape that a model of width %1 asks for, or no floating-point type</source>
        <translation>der Tensor hat nicht die Form, die ein Modell der Breite %1 verlangt, oder keinen Gleitkommatyp</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>enthält einen Wert, der keine endliche Zahl ist</translation>
    </message>
    <message>
        <source>the matrix has %1 rows and %2 columns</source>
        <translation>die Matrix hat %1 Zeilen und %2 Spalten</translation>
    </message>
    <message>
        <source>there are %1 experts, fewer than the usual %2 of each token</source>
        <translation>es gibt %1 Experten, weniger als die üblichen %2 je Token</translation>
    </message>
    <message>
        <source>mlp_only_layers holds something that is no layer</source>
        <translation>mlp_only_layers enthält etwas, das keine Schicht ist</translation>
    </message>
    <message>
        <source>the weights are quantized (%1)</source>
        <translation>die Gewichte sind quantisiert (%1)</translation>
    </message>
    <message>
        <source>by an unnamed method</source>
        <translation>nach ungenanntem Verfahren</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; is a family this version does not know</source>
        <translation>model_type „%1“ ist eine Familie, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>%1 holds something that is no number above 0</source>
        <translation>%1 enthält etwas, das keine Zahl über 0 ist</translation>
    </message>
    <message>
        <source>%1 has %2 entries instead of %3</source>
        <translation>%1 hat %2 statt %3 Einträge</translation>
    </message>
    <message>
        <source>high_freq_factor must be above low_freq_factor, and both above 0</source>
        <translation>high_freq_factor muss über low_freq_factor liegen, beide über 0</translation>
    </message>
    <message>
        <source>original_max_position_embeddings must be at least 2</source>
        <translation>original_max_position_embeddings muss mindestens 2 sein</translation>
    </message>
    <message>
        <source>factor and original_max_position_embeddings must be at least 1</source>
        <translation>factor und original_max_position_embeddings müssen mindestens 1 sein</translation>
    </message>
    <message>
        <source>rope_type &quot;%1&quot; is not supported</source>
        <translation>rope_type „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>rope_theta must be above 0</source>
        <translation>rope_theta muss über 0 liegen</translation>
    </message>
    <message>
        <source>rotary positions would turn %1 of a head&apos;s %2 channels; it must be an even number of them</source>
        <translation>Rotary-Positionen würden %1 der %2 Kanäle eines Kopfs drehen; die Zahl muss gerade sein</translation>
    </message>
    <message>
        <source>the tensor %1 %2 is missing</source>
        <translation>der Tensor %1 %2 fehlt</translation>
    </message>
    <message>
        <source>its shape is %1, but config.json asks for %2</source>
        <translation>die Form ist %1, aber config.json verlangt %2</translation>
    </message>
    <message>
        <source>weights of type %1 cannot be computed with</source>
        <translation>mit Gewichten vom Typ %1 lässt sich nicht rechnen</translation>
    </message>
    <message>
        <source>the value at %1 is not a finite number</source>
        <translation>der Wert bei %1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the model has a single block, which cannot be removed</source>
        <translation>das Modell hat nur einen Block, und der lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 blocks cannot be removed</source>
        <translation>%1 von %2 Blöcken lassen sich nicht entfernen</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>ist keine Sitzung dieses Programms</translation>
    </message>
    <message>
        <source>was saved by a newer version of the program: its format is %1, this version reads up to %2</source>
        <translation>wurde von einer neueren Version des Programms gespeichert: Format %1, diese Version liest bis %2</translation>
    </message>
    <message>
        <source>is damaged: what stands in it is not what was saved</source>
        <translation>ist beschädigt: der Inhalt ist nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <source>a text in it claims to be longer than all</source>
        <translation>ein Text darin gibt sich länger aus als alle zusammen</translation>
    </message>
    <message>
        <source>is not as long as the other columns of its table</source>
        <translation>ist nicht so lang wie die anderen Spalten seiner Tabelle</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2</source>
        <translation>das Feld „%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>numbers, integers or texts</source>
        <translation>Zahlen, ganze Zahlen oder Texte</translation>
    </message>
    <message>
        <source>a kind of plot</source>
        <translation>eine Art von Diagramm</translation>
    </message>
    <message>
        <source>it names a column &quot;%1&quot; that its table does not have in this way</source>
        <translation>nennt eine Spalte „%1“, die seine Tabelle so nicht hat</translation>
    </message>
    <message>
        <source>it does not fit the tables</source>
        <translation>passt nicht zu den Tabellen</translation>
    </message>
    <message>
        <source>it has no table</source>
        <translation>hat keine Tabelle</translation>
    </message>
    <message>
        <source>HDF5 gave no reason</source>
        <translation>HDF5 nannte keinen Grund</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>ließ sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>is not a file that HDF5 can read</source>
        <translation>ist keine Datei, die HDF5 lesen kann</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>holds values of another type</source>
        <translation>enthält Werte von anderem Typ</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>gibt sich als größer aus als die Datei</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>an edit in it cannot be understood: %1</source>
        <translation>ein Eingriff darin ist nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>auto, yes or no</source>
        <translation>auto, yes oder no</translation>
    </message>
    <message>
        <source>a list of whole numbers from 0 to %1</source>
        <translation>eine Liste ganzer Zahlen von 0 bis %1</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>ein Protokoll</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>a sentence in it has more values than places</source>
        <translation>ein Satz darin hat mehr Werte als Plätze</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>eine Rangfolge</translation>
    </message>
    <message>
        <source>its order does not name each layer once</source>
        <translation>die Reihenfolge nennt nicht jede Schicht genau einmal</translation>
    </message>
    <message>
        <source>its strategy or its action is none of the planner&apos;s</source>
        <translation>Strategie oder Aktion gehört nicht zum Planer</translation>
    </message>
    <message>
        <source>its rankings are of models with different numbers of layers</source>
        <translation>die Rangfolgen stammen von Modellen mit verschieden vielen Schichten</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names a snapshot that is not there</source>
        <translation>das Feld „%1“ nennt einen Schnappschuss, den es nicht gibt</translation>
    </message>
    <message>
        <source>two snapshots have the same number</source>
        <translation>zwei Schnappschüsse haben dieselbe Nummer</translation>
    </message>
    <message>
        <source>there are not as many effects as edits</source>
        <translation>es gibt nicht so viele Wirkungen wie Eingriffe</translation>
    </message>
    <message>
        <source>its arrays do not belong together</source>
        <translation>die Arrays gehören nicht zusammen</translation>
    </message>
    <message>
        <source>is not the text any more that the session was made with</source>
        <translation>ist nicht mehr der Text, mit dem die Sitzung entstand</translation>
    </message>
    <message>
        <source>a passage of its text is not inside the text</source>
        <translation>ein Abschnitt liegt nicht innerhalb des Texts</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>ist größer als 2 GiB</translation>
    </message>
    <message>
        <source>the character map&apos;s trie does not fit into it</source>
        <translation>der Trie der Zeichentabelle passt nicht in sie hinein</translation>
    </message>
    <message>
        <source>its pieces can be made of one another in too many ways</source>
        <translation>die Pieces lassen sich auf zu viele Arten auseinander bilden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>dies ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>its size cannot be read</source>
        <translation>die Größe lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB, which no tokenizer is</source>
        <translation>größer als 256 MiB, was kein Tokenizer ist</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is not a merge of two pieces of the vocabulary</source>
        <translation>ist kein Merge zweier Pieces des Vokabulars</translation>
    </message>
    <message>
        <source>makes the text more than 64 times as long</source>
        <translation>macht den Text mehr als 64-mal so lang</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>has more than half a million values</source>
        <translation>hat mehr als eine halbe Million Werte</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>ist tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a decoder that is not supported</source>
        <translation>der Decoder „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>merges[%1] needs the piece &quot;%2&quot;, which the vocabulary lacks</source>
        <translation>merges[%1] braucht das Piece „%2“, das dem Vokabular fehlt</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with the pieces and their ids</source>
        <translation>hat kein Feld „vocab“ mit den Pieces und ihren Ids</translation>
    </message>
    <message>
        <source>has no field &quot;merges&quot;</source>
        <translation>hat kein Feld „merges“</translation>
    </message>
    <message>
        <source>is not in the vocabulary</source>
        <translation>steht nicht im Vokabular</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with pieces and their scores</source>
        <translation>hat kein Feld „vocab“ mit Pieces und ihren Scores</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is not supported</source>
        <translation>der Typ „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>is not base 64</source>
        <translation>ist nicht Base64</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a normalizer that is not supported</source>
        <translation>der Normalizer „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>cannot be used as a pattern: %1</source>
        <translation>ist nicht als Muster verwendbar: %1</translation>
    </message>
    <message>
        <source>repeats the text</source>
        <translation>wiederholt den Text</translation>
    </message>
    <message>
        <source>puts more than %1 tokens around a text</source>
        <translation>setzt mehr als %1 Tokens um einen Text</translation>
    </message>
    <message>
        <source>leaves the text out</source>
        <translation>lässt den Text aus</translation>
    </message>
    <message>
        <source>has more than %1 elements</source>
        <translation>hat mehr als %1 Elemente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a post-processor that is not supported</source>
        <translation>der Post-Prozessor „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>is none of Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous</source>
        <translation>ist keines von Removed, Isolated, MergedWithPrevious, MergedWithNext und Contiguous</translation>
    </message>
    <message>
        <source>is not a single character</source>
        <translation>ist kein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>is none of always, first and never</source>
        <translation>ist keines von always, first und never</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pre-tokenizer that is not supported</source>
        <translation>der Pre-Tokenizer „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>is one step too many: no tokenizer has more than %1</source>
        <translation>ist ein Schritt zu viel: kein Tokenizer hat mehr als %1</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>has no field &quot;%1&quot;</source>
        <translation>hat kein Feld „%1“</translation>
    </message>
    <message>
        <source>has only %1 elements</source>
        <translation>hat nur %1 Elemente</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>ist kein Array</translation>
    </message>
    <message>
        <source>is not a string</source>
        <translation>ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>liegt nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>its list of pieces</source>
        <translation>Liste der Pieces</translation>
    </message>
    <message>
        <source>the file has more pieces than any vocabulary</source>
        <translation>die Datei hat mehr Pieces als jedes Vokabular</translation>
    </message>
    <message>
        <source>it is empty or too long, or its score is no number</source>
        <translation>leer oder zu lang, oder der Score ist keine Zahl</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>lacks the pieces &lt;unk&gt;, &lt;s&gt; and &lt;/s&gt;</source>
        <translation>es fehlen die Pieces &lt;unk&gt;, &lt;s&gt; und &lt;/s&gt;</translation>
    </message>
    <message>
        <source>there is no tokenizer here: no tokenizer.json, no tokenizer.model, no vocab.json with merges.txt, no tokenizer.bin</source>
        <translation>hier ist kein Tokenizer: keine tokenizer.json, keine tokenizer.model, keine vocab.json mit merges.txt, keine tokenizer.bin</translation>
    </message>
    <message>
        <source>field %1 is of no known kind</source>
        <translation>Feld %1 ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>field %1 is no string</source>
        <translation>Feld %1 ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>field %1 is no whole number</source>
        <translation>Feld %1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>field %1 is no number</source>
        <translation>Feld %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>a number is longer than 64 bits</source>
        <translation>eine Zahl ist länger als 64 Bit</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>is not a base-64 piece with its rank</source>
        <translation>ist kein Base64-Piece mit seinem Rang</translation>
    </message>
    <message>
        <source>with %1 ranks it is a tiktoken file whose splitting pattern is not known</source>
        <translation>ist mit %1 Rängen eine tiktoken-Datei, deren Trennmuster nicht bekannt ist</translation>
    </message>
    <message>
        <source>the pattern is longer than 64 KiB</source>
        <translation>das Muster ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>matching it was given up (%1)</source>
        <translation>die Mustersuche wurde abgebrochen (%1)</translation>
    </message>
    <message>
        <source>sets within brackets are not supported</source>
        <translation>Mengen in eckigen Klammern werden nicht unterstützt</translation>
    </message>
    <message>
        <source>\W and \H within brackets are not supported</source>
        <translation>\W und \H in eckigen Klammern werden nicht unterstützt</translation>
    </message>
    <message>
        <source>is neither BPE nor Unigram</source>
        <translation>ist weder BPE noch Unigram</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>its score is no number</source>
        <translation>der Score ist keine Zahl</translation>
    </message>
    <message>
        <source>is of no known kind</source>
        <translation>ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>is said to be a byte but is not written as one</source>
        <translation>soll ein Byte sein, ist aber nicht als solches geschrieben</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>hat mehr als %1 Pieces</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>hat keine Pieces</translation>
    </message>
    <message>
        <source>trainer_spec names a special token that is none of its pieces</source>
        <translation>trainer_spec nennt ein Sondertoken, das zu keinem der Pieces gehört</translation>
    </message>
    <message>
        <source>is not named by a token&apos;s id</source>
        <translation>ist nicht nach der Id eines Tokens benannt</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which the vocabulary lacks</source>
        <translation>nennt „%1“, was dem Vokabular fehlt</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>ist keine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>is not a piece with its score</source>
        <translation>ist kein Piece mit seinem Score</translation>
    </message>
    <message>
        <source>is not a pair of pieces</source>
        <translation>ist kein Paar von Pieces</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>the two evaluations did not score the same windows</source>
        <translation>die beiden Auswertungen haben nicht dieselben Fenster bewertet</translation>
    </message>
    <message>
        <source>the separator is empty</source>
        <translation>das Trennzeichen ist leer</translation>
    </message>
    <message>
        <source>of its %1 passages (%2) none is left</source>
        <translation>von %1 Abschnitten (%2) bleibt keiner übrig</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>there are bytes behind its last text</source>
        <translation>hinter seinem letzten Text stehen noch Bytes</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Affine maps in place of blocks</source>
        <translation>Affine Abbildungen an Stelle von Blöcken</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>Erster Block</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Letzter Block</translation>
    </message>
    <message>
        <source>R2, held out</source>
        <translation>R2, andere Fenster</translation>
    </message>
    <message>
        <source>R2 of the update, held out</source>
        <translation>R2 des Beitrags, andere Fenster</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Norm of the slope</source>
        <translation>Norm der Steigung</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Konditionszahl</translation>
    </message>
    <message>
        <source>R2 on the fitted rows</source>
        <translation>R2, angepasste Zeilen</translation>
    </message>
    <message>
        <source>R2 of the update on the fitted rows</source>
        <translation>R2 des Beitrags, angepasste Zeilen</translation>
    </message>
    <message>
        <source>How well one map stands in for blocks</source>
        <translation>Wie gut eine Abbildung Blöcke ersetzt</translation>
    </message>
    <message>
        <source>Fitted to %1, lambda %2; held out: fitted on every other window and measured on the rest</source>
        <translation>Angepasst an %1, Lambda %2; andere Fenster: an jedes zweite Fenster angepasst und am Rest gemessen</translation>
    </message>
    <message>
        <source>The map T behind the down projection of the block before: W becomes T^T W; the norm is that of T minus the identity</source>
        <translation>Die Abbildung T hinter der Down-Projektion des Blocks davor: W wird zu T^T W; die Norm ist die von T minus Einheitsmatrix</translation>
    </message>
    <message>
        <source>y = x + x B + c; the norm is that of B. The edit linear:LAYER has the map that is fitted to the calibration text (text = calibration)</source>
        <translation>y = x + x B + c; die Norm ist die von B. Der Eingriff linear:LAYER hat die Abbildung, die an den Kalibrierungstext angepasst ist (text = calibration)</translation>
    </message>
    <message>
        <source>Written to %1: fold [width, width] is T^T, to be multiplied with the down projection from the left</source>
        <translation>Geschrieben in %1: fold [width, width] ist T^T, von links mit der Down-Projektion zu multiplizieren</translation>
    </message>
    <message>
        <source>Written to %1: weight [output, input] and bias of the whole block, its residual included: y = weight x + bias</source>
        <translation>Geschrieben in %1: weight [output, input] und bias des ganzen Blocks, mit Residualverbindung: y = weight x + bias</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Block Influence without position 0</source>
        <translation>Block Influence ohne Position 0</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linearität</translation>
    </message>
    <message>
        <source>Linearity without position 0</source>
        <translation>Linearität ohne Position 0</translation>
    </message>
    <message>
        <source>Linearity of the update</source>
        <translation>Linearität des Beitrags</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0</source>
        <translation>Linearität des Beitrags ohne Position 0</translation>
    </message>
    <message>
        <source>Largest down projection input</source>
        <translation>Größter Eingang der Down-Projektion</translation>
    </message>
    <message>
        <source>Largest down projection output</source>
        <translation>Größter Ausgang der Down-Projektion</translation>
    </message>
    <message>
        <source>Largest entry of the residual stream</source>
        <translation>Größter Eintrag des Residualstroms</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Rank on %1</source>
        <translation>Rang auf %1</translation>
    </message>
    <message>
        <source>Agreement of two texts</source>
        <translation>Übereinstimmung zweier Texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>Spearmans rho</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendalls tau</translation>
    </message>
    <message>
        <source>Largest change of rank</source>
        <translation>Größte Rangänderung</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Rank 1 is the lowest score, ties share their mean rank; layers whose score is undefined on either text are left out of a pair</source>
        <translation>Rang 1 ist der niedrigste Wert, gleiche Werte teilen ihren mittleren Rang; Schichten ohne definierten Wert auf einem der Texte fehlen im Paar</translation>
    </message>
    <message>
        <source>No other text was named: the second is the calibration text</source>
        <translation>Kein anderer Text war angegeben: Der zweite ist der Kalibrierungstext</translation>
    </message>
    <message>
        <source>Anisotropy of the residual stream</source>
        <translation>Anisotropie des Residualstroms</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropie</translation>
    </message>
    <message>
        <source>Mean cosine of two tokens</source>
        <translation>Mittlerer Kosinus zweier Tokens</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>Kleinstmöglich</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding. The last row is the state before the final norm</source>
        <translation>Die Zeile einer Schicht ist der Zustand hinter dem Block; Schicht -1 ist, was die Einbettung verlässt. Die letzte Zeile ist der Zustand vor der letzten Norm</translation>
    </message>
    <message>
        <source>Tokens with massive activations, often the first of a window, make up most of the variation: compare rows = no-first</source>
        <translation>Tokens mit massiven Aktivierungen, oft das erste eines Fensters, machen den größten Teil der Variation aus: mit rows = no-first vergleichen</translation>
    </message>
    <message>
        <source>Attention to the first token</source>
        <translation>Attention auf das erste Token</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Mean attention</source>
        <translation>Mittlere Attention</translation>
    </message>
    <message>
        <source>Is a sink</source>
        <translation>Ist ein Sink</translation>
    </message>
    <message>
        <source>Share of queries above the threshold</source>
        <translation>Anteil der Queries über der Schwelle</translation>
    </message>
    <message>
        <source>Sinks by layer</source>
        <translation>Sinks nach Schicht</translation>
    </message>
    <message>
        <source>Share of heads that are sinks</source>
        <translation>Anteil der Köpfe, die Sinks sind</translation>
    </message>
    <message>
        <source>Share of head-query pairs</source>
        <translation>Anteil der Kopf-Query-Paare</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>Alle Schichten zusammen</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, counts as a query (published so)</source>
        <translation>Query 0, die nur sich selbst sieht, zählt als Query (so veröffentlicht)</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, is left out</source>
        <translation>Query 0, die nur sich selbst sieht, ist ausgelassen</translation>
    </message>
    <message>
        <source>The published rate is taken on windows of 64 tokens: longer windows have more queries far from the first token</source>
        <translation>Die veröffentlichte Rate gilt für Fenster von 64 Tokens: Längere Fenster haben mehr Queries weit weg vom ersten Token</translation>
    </message>
    <message>
        <source>Layers with a sliding window cannot see the first token from far away: such queries count with attention 0</source>
        <translation>Schichten mit gleitendem Fenster sehen das erste Token von weitem nicht: Solche Queries zählen mit Attention 0</translation>
    </message>
    <message>
        <source>Layers whose attention does not run have no numbers</source>
        <translation>Schichten, deren Attention nicht läuft, haben keine Zahlen</translation>
    </message>
    <message>
        <source>Mean attention to the first token</source>
        <translation>Mittlere Attention auf das erste Token</translation>
    </message>
    <message>
        <source>Sinks by layer, two definitions</source>
        <translation>Sinks nach Schicht, zwei Definitionen</translation>
    </message>
    <message>
        <source>Influence of blocks</source>
        <translation>Influence der Blöcke</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>Winkelabstand</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>Relative Größe</translation>
    </message>
    <message>
        <source>Attention&apos;s influence</source>
        <translation>Influence der Attention</translation>
    </message>
    <message>
        <source>MLP&apos;s influence</source>
        <translation>Influence des MLP</translation>
    </message>
    <message>
        <source>Rank, least influence first</source>
        <translation>Rang, kleinste Influence zuerst</translation>
    </message>
    <message>
        <source>If all updates were equal and independent</source>
        <translation>Bei gleichen, unabhängigen Beiträgen</translation>
    </message>
    <message>
        <source>Rows without a cosine</source>
        <translation>Zeilen ohne Kosinus</translation>
    </message>
    <message>
        <source>Angular distance across spans of blocks</source>
        <translation>Winkelabstand über Spannen von Blöcken</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Closest span of each length</source>
        <translation>Nächste Spanne jeder Länge</translation>
    </message>
    <message>
        <source>Least influence first: %1; removed in one shot, nothing measured again in between</source>
        <translation>Kleinste Influence zuerst: %1; auf einmal entfernt, dazwischen nichts neu gemessen</translation>
    </message>
    <message>
        <source>The published code takes the last block&apos;s output behind the final norm, which would give that block %1 instead of %2</source>
        <translation>Der veröffentlichte Code nimmt den Ausgang des letzten Blocks hinter der letzten Norm, was diesem Block %1 statt %2 gäbe</translation>
    </message>
    <message>
        <source>Tokens of norm zero have no cosine and are left out; the published code counts them as one of 0.5, which would give layer %1 %2</source>
        <translation>Tokens mit Norm null haben keinen Kosinus und sind ausgelassen; der veröffentlichte Code zählt sie als 0,5, was Schicht %1 %2 gäbe</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, the last of each window</source>
        <translation>Spannen sind an %1 Tokens gemessen, dem letzten jedes Fensters</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, evenly spread over the text</source>
        <translation>Spannen sind an %1 Tokens gemessen, gleichmäßig über den Text verteilt</translation>
    </message>
    <message>
        <source>Attention and MLP both read the block&apos;s input, so that there is no state between them: each part&apos;s influence is that of its own addend alone on the input</source>
        <translation>Attention und MLP lesen beide den Eingang des Blocks, daher gibt es keinen Zustand dazwischen: Die Influence jedes Teils ist die seines Summanden allein auf den Eingang</translation>
    </message>
    <message>
        <source>A block that is switched, or whose attention adds behind a norm of its own beside the MLP, has no parts to measure</source>
        <translation>Ein umgeschalteter Block, oder einer, dessen Attention hinter einer eigenen Norm neben dem MLP addiert wird, hat keine messbaren Teile</translation>
    </message>
    <message>
        <source>Influence of blocks and of their parts</source>
        <translation>Influence der Blöcke und ihrer Teile</translation>
    </message>
    <message>
        <source>Angular distance and relative magnitude</source>
        <translation>Winkelabstand und relative Größe</translation>
    </message>
    <message>
        <source>Angular distance across spans</source>
        <translation>Winkelabstand über Spannen</translation>
    </message>
    <message>
        <source>Loss of the maps before each round</source>
        <translation>Verlust der Abbildungen vor jeder Runde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Loss, held out</source>
        <translation>Verlust, andere Fenster</translation>
    </message>
    <message>
        <source>Loss on the fitted windows</source>
        <translation>Verlust auf den angepassten Fenstern</translation>
    </message>
    <message>
        <source>Each map before and after</source>
        <translation>Jede Abbildung vorher und nachher</translation>
    </message>
    <message>
        <source>Loss unhealed, held out</source>
        <translation>Verlust ohne Healing, andere Fenster</translation>
    </message>
    <message>
        <source>Loss healed, held out</source>
        <translation>Verlust nach Healing, andere Fenster</translation>
    </message>
    <message>
        <source>Perplexity on the text of the analysis</source>
        <translation>Perplexität auf dem Text der Analyse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>without the maps</source>
        <translation>ohne die Abbildungen</translation>
    </message>
    <message>
        <source>maps, unhealed</source>
        <translation>Abbildungen ohne Healing</translation>
    </message>
    <message>
        <source>maps, healed</source>
        <translation>Abbildungen nach Healing</translation>
    </message>
    <message>
        <source>Loss of the maps</source>
        <translation>Verlust der Abbildungen</translation>
    </message>
    <message>
        <source>Fitted to every other window of %1, least loss on the others after %2 rounds; then as many rounds on all windows</source>
        <translation>Angepasst an jedes zweite Fenster von %1, kleinster Verlust auf den anderen nach Rundenzahl %2; dann ebenso viele Runden auf allen Fenstern</translation>
    </message>
    <message>
        <source>%1 of %2 maps are worse healed than unhealed on the held-out windows</source>
        <translation>%1 von %2 Abbildungen sind auf den anderen Fenstern nach Healing schlechter als ohne</translation>
    </message>
    <message>
        <source>A single map is its own best fit already; healing helps the maps behind another one</source>
        <translation>Eine einzelne Abbildung ist schon ihre eigene beste Anpassung; Healing hilft Abbildungen hinter einer anderen</translation>
    </message>
    <message>
        <source>Written to %1; as edits:%2</source>
        <translation>Geschrieben in %1; als Eingriffe:%2</translation>
    </message>
    <message>
        <source>Intrinsic dimension of the residual stream</source>
        <translation>Intrinsische Dimension des Residualstroms</translation>
    </message>
    <message>
        <source>TwoNN</source>
        <translation>TwoNN</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>Maximum Likelihood</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points that say nothing</source>
        <translation>Punkte ohne Aussage</translation>
    </message>
    <message>
        <source>Measured on the first %1 tokens of the text, each a point; the estimate depends on how many there are</source>
        <translation>Gemessen an den ersten %1 Tokens des Texts, jedes ein Punkt; die Schätzung hängt von ihrer Zahl ab</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding</source>
        <translation>Die Zeile einer Schicht ist der Zustand hinter dem Block; Schicht -1 ist, was die Einbettung verlässt</translation>
    </message>
    <message>
        <source>Points with a duplicate, or whose two nearest are equally far, say nothing: they are left out of the fit but count in the distribution, so that TwoNN means little where they are many. Where positions are not added to the embedding, every repeated token is a duplicate at layer -1</source>
        <translation>Punkte mit einem Duplikat, oder mit zwei gleich weit entfernten nächsten Nachbarn, sagen nichts aus: Sie fehlen in der Anpassung, zählen aber in der Verteilung, sodass TwoNN wenig bedeutet, wo sie viele sind. Wo Positionen nicht zur Einbettung addiert werden, ist jedes wiederholte Token in Schicht -1 ein Duplikat</translation>
    </message>
    <message>
        <source>What the norms divide by</source>
        <translation>Wodurch die Normen teilen</translation>
    </message>
    <message>
        <source>Before the attention</source>
        <translation>Vor der Attention</translation>
    </message>
    <message>
        <source>The same at position 0</source>
        <translation>Dasselbe an Position 0</translation>
    </message>
    <message>
        <source>Before the MLP</source>
        <translation>Vor dem MLP</translation>
    </message>
    <message>
        <source>Attention: mean squared distance from the mean</source>
        <translation>Attention: mittlerer quadratischer Abstand vom Mittel</translation>
    </message>
    <message>
        <source>MLP: mean squared distance from the mean</source>
        <translation>MLP: mittlerer quadratischer Abstand vom Mittel</translation>
    </message>
    <message>
        <source>Attention: deviation of all entries</source>
        <translation>Attention: Abweichung aller Einträge</translation>
    </message>
    <message>
        <source>MLP: deviation of all entries</source>
        <translation>MLP: Abweichung aller Einträge</translation>
    </message>
    <message>
        <source>What the final norm divides by</source>
        <translation>Wodurch die letzte Norm teilt</translation>
    </message>
    <message>
        <source>From position 1 on</source>
        <translation>Ab Position 1</translation>
    </message>
    <message>
        <source>At position 0</source>
        <translation>An Position 0</translation>
    </message>
    <message>
        <source>Mean squared distance from the mean</source>
        <translation>Mittlerer quadratischer Abstand vom Mittel</translation>
    </message>
    <message>
        <source>Deviation of all entries</source>
        <translation>Abweichung aller Einträge</translation>
    </message>
    <message>
        <source>Mean deviation by position, before the attention and (last) the final norm</source>
        <translation>Mittlere Abweichung nach Position, vor der Attention und (zuletzt) der letzten Norm</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>Loss with fixed deviations</source>
        <translation>Verlust mit festen Abweichungen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>Änderung des Verlusts</translation>
    </message>
    <message>
        <source>95 % low</source>
        <translation>95 %, unten</translation>
    </message>
    <message>
        <source>95 % high</source>
        <translation>95 %, oben</translation>
    </message>
    <message>
        <source>Median of windows</source>
        <translation>Median der Fenster</translation>
    </message>
    <message>
        <source>10 % of windows</source>
        <translation>10 % der Fenster</translation>
    </message>
    <message>
        <source>90 % of windows</source>
        <translation>90 % der Fenster</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all attention norms</source>
        <translation>alle Attention-Normen</translation>
    </message>
    <message>
        <source>all MLP norms</source>
        <translation>alle MLP-Normen</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>letzte Norm</translation>
    </message>
    <message>
        <source>all norms</source>
        <translation>alle Normen</translation>
    </message>
    <message>
        <source>layer %1, attention</source>
        <translation>Schicht %1, Attention</translation>
    </message>
    <message>
        <source>layer %1, MLP</source>
        <translation>Schicht %1, MLP</translation>
    </message>
    <message>
        <source>Norms that this model does not have in front of its attention, its MLP or its head have no numbers; norms behind them are not measured</source>
        <translation>Normen, die dieses Modell nicht vor Attention, MLP oder Sprachmodellkopf hat, haben keine Zahlen; Normen dahinter werden nicht gemessen</translation>
    </message>
    <message>
        <source>The MLP of this model reads the attention&apos;s norm</source>
        <translation>Das MLP dieses Modells liest die Attention-Norm</translation>
    </message>
    <message>
        <source>Fixed deviations are averages over the calibration text of the unedited model, with one of its own for position 0</source>
        <translation>Feste Abweichungen sind Mittel über den Kalibrierungstext am unbearbeiteten Modell, mit einer eigenen für Position 0</translation>
    </message>
    <message>
        <source>Where the model&apos;s output is not finite there is no number</source>
        <translation>Wo die Ausgabe des Modells nicht endlich ist, steht keine Zahl</translation>
    </message>
    <message>
        <source>A model without norms is fragile: a few windows can carry the mean loss, so read the median and the quantiles of windows too</source>
        <translation>Ein Modell ohne Normen ist fragil: Wenige Fenster können den mittleren Verlust bestimmen, daher auch Median und Quantile der Fenster lesen</translation>
    </message>
    <message>
        <source>Mean deviation by position</source>
        <translation>Mittlere Abweichung nach Position</translation>
    </message>
    <message>
        <source>Adjusted for chance</source>
        <translation>Zufallsbereinigt</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Andere Fenster</translation>
    </message>
    <message>
        <source>Update, adjusted for chance</source>
        <translation>Beitrag, zufallsbereinigt</translation>
    </message>
    <message>
        <source>Update, held out</source>
        <translation>Beitrag, andere Fenster</translation>
    </message>
    <message>
        <source>Chance level</source>
        <translation>Zufallsniveau</translation>
    </message>
    <message>
        <source>Massive rows left out</source>
        <translation>Ausgelassene massive Zeilen</translation>
    </message>
    <message>
        <source>Linearity of blocks</source>
        <translation>Linearität der Blöcke</translation>
    </message>
    <message>
        <source>Linearity by layer and measure</source>
        <translation>Linearität nach Schicht und Maß</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Published scores have a chance level of width / (rows - 1), which noise alone would reach; the adjusted ones are 0 there</source>
        <translation>Veröffentlichte Werte haben ein Zufallsniveau von Breite / (Zeilen - 1), das bloßes Rauschen erreichen würde; die bereinigten sind dort 0</translation>
    </message>
    <message>
        <source>Held out: the map is fitted without a penalty on every other window and measured on the rest against the fitted windows&apos; means, the mean of both ways; below 0 it does worse than those means</source>
        <translation>Andere Fenster: Die Abbildung wird ohne Strafterm an jedes zweite Fenster angepasst und am Rest gegen die Mittelwerte der angepassten Fenster gemessen, gemittelt über beide Richtungen; unter 0 ist sie schlechter als diese Mittelwerte</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that the published score is 1 and says nothing, and the adjusted one is undefined; take a longer text</source>
        <translation>Es gibt nicht mehr Tokens als %1 Kanäle + 1: Eine Abbildung passt auf alles, daher ist der veröffentlichte Wert 1 und besagt nichts, und der bereinigte ist undefiniert; einen längeren Text nehmen</translation>
    </message>
    <message>
        <source>Held-out scores are undefined where one fold of windows has nothing to fit or to measure: take at least two windows</source>
        <translation>Werte an anderen Fenstern sind undefiniert, wo eine Hälfte der Fenster nichts zum Anpassen oder Messen hat: mindestens zwei Fenster nehmen</translation>
    </message>
    <message>
        <source>A block whose update does not vary between tokens has no score</source>
        <translation>Ein Block, dessen Beitrag zwischen Tokens nicht variiert, hat keinen Wert</translation>
    </message>
    <message>
        <source>A single token with a massive activation can push the score to nearly 1: compare rows = no-first and rows = no-massive</source>
        <translation>Ein einziges Token mit massiver Aktivierung kann den Wert auf fast 1 treiben: mit rows = no-first und rows = no-massive vergleichen</translation>
    </message>
    <message>
        <source>Left out: tokens with an entry above 100 and at least 1,000 times the median magnitude, in the block&apos;s input or output</source>
        <translation>Ausgelassen: Tokens mit einem Eintrag über 100 und mindestens dem 1000-Fachen des Medians der Beträge, im Ein- oder Ausgang des Blocks</translation>
    </message>
    <message>
        <source>No token of this text holds one: nothing was left out</source>
        <translation>Kein Token dieses Texts trägt eine: Nichts wurde ausgelassen</translation>
    </message>
    <message>
        <source>Some layers have more massive tokens than are kept apart; the rest stayed in</source>
        <translation>Einige Schichten haben mehr massive Tokens, als getrennt gehalten werden; der Rest blieb drin</translation>
    </message>
    <message>
        <source>Linearity with the residual</source>
        <translation>Linearität mit Residualverbindung</translation>
    </message>
    <message>
        <source>Linearity of the update alone</source>
        <translation>Linearität des Beitrags allein</translation>
    </message>
    <message>
        <source>Linearity of spans of blocks</source>
        <translation>Linearität von Spannen von Blöcken</translation>
    </message>
    <message>
        <source>Linearity, adjusted for chance</source>
        <translation>Linearität, zufallsbereinigt</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>Linearität von Spannen</translation>
    </message>
    <message>
        <source>Linearity of the update of spans</source>
        <translation>Linearität des Beitrags von Spannen</translation>
    </message>
    <message>
        <source>Measured on %1 tokens, evenly spread over the text; chance level %2</source>
        <translation>Gemessen an %1 Tokens, gleichmäßig über den Text verteilt; Zufallsniveau %2</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that every score is 1 and says nothing, and the adjusted ones are undefined; keep more tokens or take a longer text</source>
        <translation>Es gibt nicht mehr Tokens als %1 Kanäle + 1: Eine Abbildung passt auf alles, daher ist jeder Wert 1 und besagt nichts, und die bereinigten sind undefiniert; mehr Tokens behalten oder einen längeren Text nehmen</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>Nichtlinearität der Tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>Nichtlinearität</translation>
    </message>
    <message>
        <source>Non-linearity of the update</source>
        <translation>Nichtlinearität des Beitrags</translation>
    </message>
    <message>
        <source>Non-linearity of tokens, of the update</source>
        <translation>Nichtlinearität der Tokens, des Beitrags</translation>
    </message>
    <message>
        <source>The root mean square over all tokens that the map is fitted to is the root of 1 - linearity; tokens that a fit leaves out are shown all the same</source>
        <translation>Das quadratische Mittel über alle Tokens, an die die Abbildung angepasst ist, ist die Wurzel aus 1 - Linearität; Tokens, die eine Anpassung auslässt, werden trotzdem gezeigt</translation>
    </message>
    <message>
        <source>A token with a massive activation pulls the map towards itself: its own distance is then small, and that of others large; compare rows = no-first</source>
        <translation>Ein Token mit massiver Aktivierung zieht die Abbildung zu sich: Sein eigener Abstand ist dann klein, der anderer groß; mit rows = no-first vergleichen</translation>
    </message>
    <message>
        <source>Every layer at every token</source>
        <translation>Jede Schicht an jedem Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>Wahrscheinlichstes</translation>
    </message>
    <message>
        <source>Its probability</source>
        <translation>Seine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Rank of the next token</source>
        <translation>Rang des nächsten Tokens</translation>
    </message>
    <message>
        <source>Cross-entropy to the next token</source>
        <translation>Kreuzentropie zum nächsten Token</translation>
    </message>
    <message>
        <source>Divergence from the final prediction</source>
        <translation>Divergenz von der Endvorhersage</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>-log of the likeliest</source>
        <translation>-log des Wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Means over the shown tokens</source>
        <translation>Mittel über die gezeigten Tokens</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Share whose likeliest token is the last layer&apos;s</source>
        <translation>Anteil mit wahrscheinlichstem Token der letzten Schicht</translation>
    </message>
    <message>
        <source>Probability of the likeliest token</source>
        <translation>Wahrscheinlichkeit des wahrscheinlichsten Tokens</translation>
    </message>
    <message>
        <source>Layer -1 is what enters the first block; the others are what leaves each block</source>
        <translation>Schicht -1 ist, was in den ersten Block eintritt; die anderen sind, was jeden Block verlässt</translation>
    </message>
    <message>
        <source>Each layer is the state between its attention and its MLP</source>
        <translation>Jede Schicht ist der Zustand zwischen ihrer Attention und ihrem MLP</translation>
    </message>
    <message>
        <source>The final norm takes its statistics from each layer&apos;s own state</source>
        <translation>Die letzte Norm nimmt ihre Statistik aus dem jeweiligen Zustand der Schicht</translation>
    </message>
    <message>
        <source>Without the final norm states of early layers have another scale than the head expects; the final prediction is the model&apos;s own, with its norm</source>
        <translation>Ohne die letzte Norm haben Zustände früher Schichten eine andere Skala, als der Sprachmodellkopf erwartet; die Endvorhersage ist die des Modells selbst, mit seiner Norm</translation>
    </message>
    <message>
        <source>LLM-Microscope&apos;s &quot;loss&quot; is confidence_loss: it asks how sure a layer is, not whether it is right</source>
        <translation>Der „loss“ von LLM-Microscope ist confidence_loss: Er fragt, wie sicher eine Schicht ist, nicht ob sie recht hat</translation>
    </message>
    <message>
        <source>Largest magnitudes of each layer&apos;s output</source>
        <translation>Größte Beträge im Ausgang jeder Schicht</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>Zweiter Kanal</translation>
    </message>
    <message>
        <source>Third channel</source>
        <translation>Dritter Kanal</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Largest over median</source>
        <translation>Größter durch Median</translation>
    </message>
    <message>
        <source>Channel of the largest</source>
        <translation>Kanal des größten</translation>
    </message>
    <message>
        <source>Its position</source>
        <translation>Seine Position</translation>
    </message>
    <message>
        <source>The largest with its sign</source>
        <translation>Der größte mit Vorzeichen</translation>
    </message>
    <message>
        <source>Its window</source>
        <translation>Sein Fenster</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Sein Token</translation>
    </message>
    <message>
        <source>Massive as published</source>
        <translation>Massiv wie veröffentlicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Magnitudes of the strongest channels, layer %1</source>
        <translation>Beträge der stärksten Kanäle, Schicht %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Largest magnitudes and the median</source>
        <translation>Größte Beträge und der Median</translation>
    </message>
    <message>
        <source>Largest magnitude over the median</source>
        <translation>Größter Betrag durch Median</translation>
    </message>
    <message>
        <source>Magnitudes, layer %1</source>
        <translation>Beträge, Schicht %1</translation>
    </message>
    <message>
        <source>The published yes or no (above 100 and at least 1,000 times the median) fails for small models, whose activations have another scale: read the ratio</source>
        <translation>Das veröffentlichte Ja oder Nein (über 100 und mindestens das 1000-Fache des Medians) versagt bei kleinen Modellen, deren Aktivierungen eine andere Skala haben: das Verhältnis lesen</translation>
    </message>
    <message>
        <source>Massive activations are not important in every model: clamp the channel to see</source>
        <translation>Massive Aktivierungen sind nicht in jedem Modell wichtig: Ein Clamp auf den Kanal zeigt es</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1, anderes</translation>
    </message>
    <message>
        <source>%1, other minus this</source>
        <translation>%1, anderes minus dieses</translation>
    </message>
    <message>
        <source>Measures of both</source>
        <translation>Maße beider</translation>
    </message>
    <message>
        <source>Distance of the weights</source>
        <translation>Abstand der Gewichte</translation>
    </message>
    <message>
        <source>Number of the matrix</source>
        <translation>Nummer der Matrix</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>|other - this| / |this|</source>
        <translation>|anderes - dieses| / |dieses|</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>Verlust beider</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other minus this</source>
        <translation>Anderes minus dieses</translation>
    </message>
    <message>
        <source>No matrix has the same shape in both models: weights do not compare</source>
        <translation>Keine Matrix hat in beiden Modellen dieselbe Form: Die Gewichte lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Weights are compared as the checkpoints have them, without edits; the other model is %1</source>
        <translation>Gewichte werden verglichen, wie die Checkpoints sie enthalten, ohne Eingriffe; das andere Modell ist %1</translation>
    </message>
    <message>
        <source>The models have %1 and %2 layers: the first %3 are compared</source>
        <translation>Schichten der Modelle: %1 und %2; verglichen werden die ersten %3</translation>
    </message>
    <message>
        <source>The models cut the text into other tokens: their losses per token do not compare</source>
        <translation>Die Modelle zerlegen den Text in verschiedene Tokens: Ihre Verluste je Token sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>No layer in question has both an input and an output spike: this weight joins the largest magnitudes that there are</source>
        <translation>Keine der Schichten hat sowohl eine Eingangs- als auch eine Ausgangsspitze: Dieses Gewicht verbindet die größten Beträge, die es gibt</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1: no factor does better than 1</source>
        <translation>Der kleinste Verlust liegt bei Faktor %1: Kein Faktor ist besser als 1</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, and its interval leaves out no change</source>
        <translation>Der kleinste Verlust liegt bei Faktor %1, und sein Intervall schließt keine Änderung aus</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, but it cannot be told from the loss at factor 1</source>
        <translation>Der kleinste Verlust liegt bei Faktor %1, ist aber vom Verlust bei Faktor 1 nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>Loss by factor of %1</source>
        <translation>Verlust nach Faktor von %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Loss by factor</source>
        <translation>Verlust nach Faktor</translation>
    </message>
    <message>
        <source>Change in loss with its interval</source>
        <translation>Änderung des Verlusts mit Intervall</translation>
    </message>
    <message>
        <source>The weight is %1 (layer[row, column])</source>
        <translation>Das Gewicht ist %1 (Schicht[Zeile, Spalte])</translation>
    </message>
    <message>
        <source>%1 passages without their last words; the mean is over the one position before each</source>
        <translation>%1 Abschnitte ohne ihr letztes Wort; das Mittel gilt der einen Position vor jedem</translation>
    </message>
    <message>
        <source>%1 passages of fewer than two words are left out</source>
        <translation>%1 Abschnitte mit weniger als zwei Wörtern sind ausgelassen</translation>
    </message>
    <message>
        <source>first of several</source>
        <translation>erstes von mehreren</translation>
    </message>
    <message>
        <source>whole word</source>
        <translation>ganzes Wort</translation>
    </message>
    <message>
        <source>Probabilities of words</source>
        <translation>Wahrscheinlichkeiten von Wörtern</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edited / original</source>
        <translation>Bearbeitet / Original</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95-%-Intervall, unten</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95-%-Intervall, oben</translation>
    </message>
    <message>
        <source>All words together</source>
        <translation>Alle Wörter zusammen</translation>
    </message>
    <message>
        <source>Mean probability at scored positions</source>
        <translation>Mittlere Wahrscheinlichkeit an bewerteten Positionen</translation>
    </message>
    <message>
        <source>%1 words begin with %2 different tokens: words with the same first token show the same number, which counts once in the sum of all</source>
        <translation>%1 Wörter beginnen mit %2 verschiedenen Tokens: Wörter mit demselben ersten Token zeigen dieselbe Zahl, die in der Gesamtsumme einmal zählt</translation>
    </message>
    <message>
        <source>No edits: both sides are the original</source>
        <translation>Keine Eingriffe: Beide Seiten sind das Original</translation>
    </message>
    <message>
        <source>The matrix has no other weight as large as %1: its control is smaller. control = shift changes a weight elsewhere by as much as zeroing changes the candidate</source>
        <translation>Die Matrix hat kein zweites Gewicht so groß wie %1: Seine Kontrolle ist kleiner. control = shift ändert ein anderes Gewicht um so viel, wie das Nullen den Kandidaten ändert</translation>
    </message>
    <message>
        <source>No layer has both an input and an output spike: by these thresholds the model has no super weight on this text</source>
        <translation>Keine Schicht hat sowohl eine Eingangs- als auch eine Ausgangsspitze: Nach diesen Schwellen hat das Modell auf diesem Text kein Supergewicht</translation>
    </message>
    <message>
        <source>No layer passes the absolute threshold; the relative one decides</source>
        <translation>Keine Schicht überschreitet die absolute Schwelle; die relative entscheidet</translation>
    </message>
    <message>
        <source>The share explained is no filter: late layers spike too and do no harm. Only the change in loss decides</source>
        <translation>Der erklärte Anteil ist kein Filter: Auch späte Schichten haben Spitzen und richten keinen Schaden an. Nur die Änderung des Verlusts entscheidet</translation>
    </message>
    <message>
        <source>Nothing is published of a model of this family and size</source>
        <translation>Zu einem Modell dieser Familie und Größe ist nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Largest down projection input and output</source>
        <translation>Größter Ein- und Ausgang der Down-Projektion</translation>
    </message>
    <message>
        <source>Change in loss when zeroed</source>
        <translation>Änderung des Verlusts beim Nullen</translation>
    </message>
    <message>
        <source>Weight-only score of the strongest channel over the median</source>
        <translation>Wert nur aus Gewichten: stärkster Kanal durch Median</translation>
    </message>
    <message>
        <source>Checked are the first %1 of %2 candidates</source>
        <translation>Geprüft sind die ersten %1 von %2 Kandidaten</translation>
    </message>
    <message>
        <source>%1, mean over layers</source>
        <translation>%1, Mittel über Schichten</translation>
    </message>
    <message>
        <source>Checkpoint by checkpoint</source>
        <translation>Checkpoint für Checkpoint</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Anzahl der Gewichte</translation>
    </message>
    <message>
        <source>Number of the checkpoint</source>
        <translation>Nummer des Checkpoints</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Mean over layers, or perplexity</source>
        <translation>Mittel über Schichten oder Perplexität</translation>
    </message>
    <message>
        <source>Every layer of every checkpoint</source>
        <translation>Jede Schicht jedes Checkpoints</translation>
    </message>
    <message>
        <source>Checkpoints stand at equal distances, in their order, whatever their steps</source>
        <translation>Checkpoints stehen in gleichen Abständen, in ihrer Reihenfolge, unabhängig von ihren Schritten</translation>
    </message>
    <message>
        <source>Linearity has the same chance level in checkpoints of one shape on one text; in others it does not compare</source>
        <translation>Linearität hat bei Checkpoints derselben Form auf demselben Text dasselbe Zufallsniveau; bei anderen ist sie nicht vergleichbar</translation>
    </message>
    <message>
        <source>no edits</source>
        <translation>keine Eingriffe</translation>
    </message>
    <message>
        <source>edits: %1</source>
        <translation>Eingriffe: %1</translation>
    </message>
    <message>
        <source>%1; %2, %3 tokens (windows: %4), %5, %6; float32; %7. %8 (%9)</source>
        <translation>%1; %2, %3 Tokens (Fenster: %4), %5, %6; float32; %7. %8 (%9)</translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation>mit BOS</translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation>ohne BOS</translation>
    </message>
    <message>
        <source>Largest magnitude of the output</source>
        <translation>Größter Betrag des Ausgangs</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>Zeile (Ausgang)</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>Spalte (Eingang)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Share of the output explained</source>
        <translation>Erklärter Anteil des Ausgangs</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Genullt</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Zeroed, 95 % low</source>
        <translation>Genullt, 95 %, unten</translation>
    </message>
    <message>
        <source>Zeroed, 95 % high</source>
        <translation>Genullt, 95 %, oben</translation>
    </message>
    <message>
        <source>Control, 95 % low</source>
        <translation>Kontrolle, 95 %, unten</translation>
    </message>
    <message>
        <source>Control, 95 % high</source>
        <translation>Kontrolle, 95 %, oben</translation>
    </message>
    <message>
        <source>Control&apos;s row</source>
        <translation>Zeile der Kontrolle</translation>
    </message>
    <message>
        <source>Control&apos;s column</source>
        <translation>Spalte der Kontrolle</translation>
    </message>
    <message>
        <source>Control&apos;s weight</source>
        <translation>Gewicht der Kontrolle</translation>
    </message>
    <message>
        <source>Recovered by keeping the super activation</source>
        <translation>Rückgewonnen durch Erhalt der Superaktivierung</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>Token position</source>
        <translation>Token-Position</translation>
    </message>
    <message>
        <source>Largest magnitudes around the down projections</source>
        <translation>Größte Beträge um die Down-Projektionen</translation>
    </message>
    <message>
        <source>Output&apos;s channel</source>
        <translation>Kanal des Ausgangs</translation>
    </message>
    <message>
        <source>Input&apos;s channel</source>
        <translation>Kanal des Eingangs</translation>
    </message>
    <message>
        <source>What the weights alone say</source>
        <translation>Was die Gewichte allein sagen</translation>
    </message>
    <message>
        <source>Strongest channel</source>
        <translation>Stärkster Kanal</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>Median of channels</source>
        <translation>Median der Kanäle</translation>
    </message>
    <message>
        <source>Score over median</source>
        <translation>Wert durch Median</translation>
    </message>
    <message>
        <source>Zeroed together</source>
        <translation>Zusammen genullt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Sum of the single changes</source>
        <translation>Summe der Einzeländerungen</translation>
    </message>
    <message>
        <source>layer %1, expert %2, column %3</source>
        <translation>Schicht %1, Experte %2, Spalte %3</translation>
    </message>
    <message>
        <source>layer %1, column %2</source>
        <translation>Schicht %1, Spalte %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Published super weights of a model of this shape</source>
        <translation>Veröffentlichte Supergewichte eines Modells dieser Form</translation>
    </message>
    <message>
        <source>Weight here</source>
        <translation>Gewicht hier</translation>
    </message>
    <message>
        <source>Weight as published</source>
        <translation>Gewicht, veröffentlicht</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>no: another model</source>
        <translation>nein: anderes Modell</translation>
    </message>
    <message>
        <source>Linearity, no first token</source>
        <translation>Linearität ohne erstes Token</translation>
    </message>
    <message>
        <source>Linearity of the update, no first token</source>
        <translation>Linearität des Beitrags ohne erstes Token</translation>
    </message>
    <message>
        <source>Block Influence, no first token</source>
        <translation>Block Influence ohne erstes Token</translation>
    </message>
    <message>
        <source>Down projection input</source>
        <translation>Eingang der Down-Projektion</translation>
    </message>
    <message>
        <source>Down projection output</source>
        <translation>Ausgang der Down-Projektion</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>Residualstrom</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>%1: token position</source>
        <translation>%1: Token-Position</translation>
    </message>
    <message>
        <source>%1: channel</source>
        <translation>%1: Kanal</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>Verlust jedes Tokens</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>Verlust vorher</translation>
    </message>
    <message>
        <source>Visited states</source>
        <translation>Besuchte Zustände</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>Beobachtete Wörter</translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation>Wahrscheinlichkeit vorher</translation>
    </message>
    <message>
        <source>Probability after</source>
        <translation>Wahrscheinlichkeit nachher</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Ratio, 95 % from</source>
        <translation>Verhältnis, 95 % von</translation>
    </message>
    <message>
        <source>Ratio, 95 % to</source>
        <translation>Verhältnis, 95 % bis</translation>
    </message>
    <message>
        <source>Several tokens</source>
        <translation>Mehrere Tokens</translation>
    </message>
    <message>
        <source>Blocks of the model</source>
        <translation>Blöcke des Modells</translation>
    </message>
    <message>
        <source>Share of the linear map</source>
        <translation>Anteil der linearen Abbildung</translation>
    </message>
    <message>
        <source>Change in loss without the block</source>
        <translation>Änderung des Verlusts ohne den Block</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Euclidean norm</source>
        <translation>Euklidische Norm</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>One block, or the first and the last as 3-5; empty: every block by itself</source>
        <translation>Ein Block, oder der erste und der letzte wie 3-5; leer: jeder Block für sich</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Penalty as a share of the mean diagonal</source>
        <translation>Strafterm als Anteil am Mittel der Diagonale</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>All, or without position 0 of every window</source>
        <translation>Alle, oder ohne Position 0 jedes Fensters</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Fit instead what can be folded into the down projection of the block before</source>
        <translation>Stattdessen anpassen, was sich in die Down-Projektion des Blocks davor falten lässt</translation>
    </message>
    <message>
        <source>Fitted to</source>
        <translation>Angepasst an</translation>
    </message>
    <message>
        <source>The text of the analysis, or the calibration text</source>
        <translation>Der Text der Analyse oder der Kalibrierungstext</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben in</translation>
    </message>
    <message>
        <source>A folder or a file (.safetensors, .h5) for the maps, as float32; empty: they are not written</source>
        <translation>Ein Ordner oder eine Datei (.safetensors, .h5) für die Abbildungen, als float32; leer: Sie werden nicht geschrieben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>The score by which layers are ranked</source>
        <translation>Der Wert, nach dem Schichten geordnet werden</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Andere Texte</translation>
    </message>
    <message>
        <source>Text files separated by semicolons; empty: the calibration text</source>
        <translation>Textdateien, mit Semikolon getrennt; leer: der Kalibrierungstext</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Eigenvalues of the Gram matrix, or the faster power iteration, which approaches the value from below</source>
        <translation>Eigenwerte der Gram-Matrix, oder die schnellere Potenzmethode, die sich dem Wert von unten nähert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Attention above which a head, or a query, counts</source>
        <translation>Attention, über der ein Kopf oder eine Query zählt</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>All, or without query 0, which sees only itself</source>
        <translation>Alle, oder ohne Query 0, die nur sich selbst sieht</translation>
    </message>
    <message>
        <source>Angles at</source>
        <translation>Winkel an</translation>
    </message>
    <message>
        <source>Angular distances of all tokens, or of the last token of each window, as published</source>
        <translation>Winkelabstände aller Tokens, oder des letzten Tokens jedes Fensters, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Tokens for spans</source>
        <translation>Tokens für Spannen</translation>
    </message>
    <message>
        <source>How many tokens are kept for the spans, at most</source>
        <translation>Wie viele Tokens höchstens für die Spannen behalten werden</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Blocks or spans of blocks as 2,4-5; empty: the two in the middle, each by itself</source>
        <translation>Blöcke oder Spannen von Blöcken wie 2,4-5; leer: die beiden in der Mitte, jeder für sich</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Share of the way to the new fit that a map goes in a round</source>
        <translation>Anteil des Wegs zur neuen Anpassung, den eine Abbildung je Runde geht</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Rounds without a better held-out loss before it stops</source>
        <translation>Runden ohne besseren Verlust auf den anderen Fenstern bis zum Abbruch</translation>
    </message>
    <message>
        <source>The calibration text, or the text of the analysis</source>
        <translation>Der Kalibrierungstext oder der Text der Analyse</translation>
    </message>
    <message>
        <source>How many tokens of the text&apos;s beginning are kept, at most</source>
        <translation>Wie viele Tokens vom Anfang des Texts höchstens behalten werden</translation>
    </message>
    <message>
        <source>Fitted fraction</source>
        <translation>Angepasster Anteil</translation>
    </message>
    <message>
        <source>Share of the smallest ratios that TwoNN fits; 0.2 is the published one</source>
        <translation>Anteil der kleinsten Verhältnisse, die TwoNN anpasst; veröffentlicht ist 0.2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The loss with norms of one kind and with all fixed; or also with every norm and layer by itself</source>
        <translation>Der Verlust mit festen Normen einer Art und mit allen fest; oder zusätzlich mit jeder Norm und Schicht für sich</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Of the profile by position</source>
        <translation>Des Profils nach Position</translation>
    </message>
    <message>
        <source>All, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>Alle, ohne Position 0 jedes Fensters, oder ohne Tokens mit massiver Aktivierung</translation>
    </message>
    <message>
        <source>How many tokens are kept, at most</source>
        <translation>Wie viele Tokens höchstens behalten werden</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Visible windows</source>
        <translation>Sichtbare Fenster</translation>
    </message>
    <message>
        <source>How many windows of the text are shown</source>
        <translation>Wie viele Fenster des Texts gezeigt werden</translation>
    </message>
    <message>
        <source>All tokens, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>Alle Tokens, ohne Position 0 jedes Fensters, oder ohne Tokens mit massiver Aktivierung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Of the text, from 0</source>
        <translation>Des Texts, ab 0</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Position in the window</source>
        <translation>Position im Fenster</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>Wie viele gezeigt werden</translation>
    </message>
    <message>
        <source>Final norm</source>
        <translation>Letzte Norm</translation>
    </message>
    <message>
        <source>Whether the state passes the final norm first</source>
        <translation>Ob der Zustand zuerst durch die letzte Norm läuft</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Which states are read out</source>
        <translation>Welche Zustände ausgelesen werden</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>That the surface shows; -1: the one with the largest ratio</source>
        <translation>Die die Fläche zeigt; -1: die mit dem größten Verhältnis</translation>
    </message>
    <message>
        <source>That the surface shows, from 0</source>
        <translation>Das die Fläche zeigt, ab 0</translation>
    </message>
    <message>
        <source>Of the surface, from the window&apos;s beginning</source>
        <translation>Der Fläche, vom Anfang des Fensters an</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Of the surface, the strongest ones</source>
        <translation>Der Fläche, die stärksten</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>A folder, a file or a cached model</source>
        <translation>Ein Ordner, eine Datei oder ein Modell im Cache</translation>
    </message>
    <message>
        <source>Of the weight; -1: the top super weight candidate&apos;s</source>
        <translation>Des Gewichts; -1: die des obersten Kandidaten für ein Supergewicht</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Output channel of the weight; -1: the candidate&apos;s</source>
        <translation>Ausgangskanal des Gewichts; -1: der des Kandidaten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Input channel of the weight; -1: the candidate&apos;s</source>
        <translation>Eingangskanal des Gewichts; -1: der des Kandidaten</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>Of a mixture; -1: none</source>
        <translation>Einer Mixture; -1: keiner</translation>
    </message>
    <message>
        <source>First factor</source>
        <translation>Erster Faktor</translation>
    </message>
    <message>
        <source>The weight is multiplied by it</source>
        <translation>Das Gewicht wird damit multipliziert</translation>
    </message>
    <message>
        <source>Last factor</source>
        <translation>Letzter Faktor</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>How many, evenly spaced</source>
        <translation>Wie viele, in gleichen Abständen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words separated by spaces; empty: the program&apos;s list of stop words</source>
        <translation>Wörter, mit Leerzeichen getrennt; leer: die Stoppwortliste des Programms</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Every scored position counts, or the one before the last word of each passage (of each line, where the text has no passages)</source>
        <translation>Es zählt jede bewertete Position oder nur die vor dem letzten Wort jedes Abschnitts (jeder Zeile, wo der Text keine Abschnitte hat)</translation>
    </message>
    <message>
        <source>Both spikes are larger than this</source>
        <translation>Beide Spitzen sind größer als sie</translation>
    </message>
    <message>
        <source>Relative threshold</source>
        <translation>Relative Schwelle</translation>
    </message>
    <message>
        <source>Where no layer passes the threshold: times the median over layers of their largest magnitude</source>
        <translation>Wo keine Schicht die Schwelle überschreitet: mal dem Median der größten Beträge aller Schichten</translation>
    </message>
    <message>
        <source>What is found is zeroed and the text read again, at most so often</source>
        <translation>Gefundenes wird genullt und der Text neu gelesen, höchstens so oft</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Outputs of one intermediate channel that are listed, at most</source>
        <translation>Ausgänge eines Zwischenkanals, die höchstens aufgelistet werden</translation>
    </message>
    <message>
        <source>Whether each candidate is zeroed to see what that costs</source>
        <translation>Ob jeder Kandidat genullt wird, um zu sehen, was das kostet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Candidates that are checked, at most</source>
        <translation>Kandidaten, die höchstens geprüft werden</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>For comparison a weight about as large is zeroed, or any weight is changed by as much as the candidate</source>
        <translation>Zum Vergleich wird ein etwa gleich großes Gewicht genullt oder ein beliebiges um so viel geändert wie der Kandidat</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of the draw of control weights</source>
        <translation>Der Ziehung der Kontrollgewichte</translation>
    </message>
    <message>
        <source>Weight-only score</source>
        <translation>Wert nur aus Gewichten</translation>
    </message>
    <message>
        <source>Form of the score per output channel that needs no text; the exact one takes long for large models</source>
        <translation>Form des Werts je Ausgangskanal, der keinen Text braucht; die exakte dauert bei großen Modellen lange</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>File with published coordinates; empty: the list that comes with the program</source>
        <translation>Datei mit veröffentlichten Koordinaten; leer: die mitgelieferte Liste</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Folders or cached models parted by semicolons, or one folder of checkpoints in natural order</source>
        <translation>Ordner oder Modelle im Cache, mit Semikolon getrennt, oder ein Ordner von Checkpoints in natürlicher Reihenfolge</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>Token-Nummern</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation>Eingriff „%1“</translation>
    </message>
    <message>
        <source>%1, citation %2</source>
        <translation>%1, Quelle %2</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>%1, entry &quot;%2&quot;</source>
        <translation>%1, Eintrag „%2“</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>number of blocks</source>
        <translation>Anzahl der Blöcke</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s normalizer, pre_tokenizer or decoder</source>
        <translation>normalizer, pre_tokenizer oder decoder des Tokenizers</translation>
    </message>
    <message>
        <source>%1, piece %2</source>
        <translation>%1, Stück %2</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s pattern %1</source>
        <translation>das Muster %1 des Tokenizers</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>One-shot strategies measure nothing again after a removal; greedy and loss choose by the text that the curves are measured on, which flatters them</source>
        <translation>One-Shot-Strategien messen nach dem Entfernen nichts neu; greedy und loss wählen nach dem Text, auf dem die Kurven gemessen sind, was sie begünstigt</translation>
    </message>
    <message>
        <source>Maps are fitted to the unedited model on the calibration text %1</source>
        <translation>Abbildungen sind an das unbearbeitete Modell angepasst, auf dem Kalibrierungstext %1</translation>
    </message>
    <message>
        <source>The calibration text is the text that is scored: maps look better than on another text</source>
        <translation>Der Kalibrierungstext ist der bewertete Text: Abbildungen wirken besser als auf einem anderen Text</translation>
    </message>
    <message>
        <source>Held-out linearity is undefined: take a text of two windows or more</source>
        <translation>Die Linearität an anderen Fenstern ist undefiniert: einen Text aus mindestens zwei Fenstern nehmen</translation>
    </message>
    <message>
        <source>the ranking is undefined for every block on this text</source>
        <translation>die Rangfolge ist auf diesem Text für jeden Block undefiniert</translation>
    </message>
    <message>
        <source>the edits that stand have switched off every block already</source>
        <translation>die bestehenden Eingriffe haben schon jeden Block umgeschaltet</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Closest span</source>
        <translation>Nächste Spanne</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>Winkelabstand</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linearität</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>Relative Größe</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>Measured loss</source>
        <translation>Gemessener Verlust</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Gierig</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>gefaltet</translation>
    </message>
    <message>
        <source>without attention</source>
        <translation>ohne Attention</translation>
    </message>
    <message>
        <source>without MLP</source>
        <translation>ohne MLP</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>measuring anisotropy</source>
        <translation>Anisotropie wird gemessen</translation>
    </message>
    <message>
        <source>watching attention</source>
        <translation>Attention wird beobachtet</translation>
    </message>
    <message>
        <source>measuring influence</source>
        <translation>Influence wird gemessen</translation>
    </message>
    <message>
        <source>measuring dimensions</source>
        <translation>Dimensionen werden gemessen</translation>
    </message>
    <message>
        <source>measuring norms</source>
        <translation>Normen werden gemessen</translation>
    </message>
    <message>
        <source>measuring linearity</source>
        <translation>Linearität wird gemessen</translation>
    </message>
    <message>
        <source>keeping states</source>
        <translation>Zustände werden aufbewahrt</translation>
    </message>
    <message>
        <source>fitting spans</source>
        <translation>Spannen werden angepasst</translation>
    </message>
    <message>
        <source>measuring tokens</source>
        <translation>Tokens werden gemessen</translation>
    </message>
    <message>
        <source>reading the states</source>
        <translation>Zustände werden gelesen</translation>
    </message>
    <message>
        <source>looking for massive activations</source>
        <translation>massive Aktivierungen werden gesucht</translation>
    </message>
    <message>
        <source>comparing weights</source>
        <translation>Gewichte werden verglichen</translation>
    </message>
    <message>
        <source>averaging activations</source>
        <translation>Aktivierungen werden gemittelt</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>Auswertung läuft</translation>
    </message>
    <message>
        <source>gathering the original&apos;s states</source>
        <translation>Zustände des Originals werden gesammelt</translation>
    </message>
    <message>
        <source>healing</source>
        <translation>Healing läuft</translation>
    </message>
    <message>
        <source>fitting linear blocks</source>
        <translation>lineare Blöcke werden angepasst</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>Scan läuft</translation>
    </message>
    <message>
        <source>fitting the fold</source>
        <translation>Faltung wird angepasst</translation>
    </message>
    <message>
        <source>looking for spikes</source>
        <translation>Spitzen werden gesucht</translation>
    </message>
    <message>
        <source>capturing activations</source>
        <translation>Aktivierungen werden erfasst</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>Text wird erzeugt</translation>
    </message>
    <message>
        <source>reading passages</source>
        <translation>Abschnitte werden gelesen</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>Vorhersage läuft</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>gelesen wird: %1</translation>
    </message>
    <message>
        <source>writing the weights</source>
        <translation>Gewichte werden geschrieben</translation>
    </message>
    <message>
        <source>reading weights</source>
        <translation>Gewichte werden gelesen</translation>
    </message>
    <message>
        <source>ranking blocks</source>
        <translation>Blöcke werden geordnet</translation>
    </message>
    <message>
        <source>planning: %1, %2</source>
        <translation>Planung: %1, %2</translation>
    </message>
    <message>
        <source>scoring the model</source>
        <translation>Modell wird bewertet</translation>
    </message>
    <message>
        <source>dropping each block by itself</source>
        <translation>jeder Block wird einzeln weggelassen</translation>
    </message>
    <message>
        <source>making each block linear</source>
        <translation>jeder Block wird linear gemacht</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Give one of the files another name</source>
        <translation>Einer der Dateien einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Take the edit of that block back, or choose another span</source>
        <translation>Den Eingriff an diesem Block zurücknehmen oder eine andere Spanne wählen</translation>
    </message>
    <message>
        <source>Name another text file</source>
        <translation>Eine andere Textdatei angeben</translation>
    </message>
    <message>
        <source>Choose one from 0 to %1</source>
        <translation>Eine Zahl von 0 bis %1 wählen</translation>
    </message>
    <message>
        <source>Set position to block</source>
        <translation>position auf block setzen</translation>
    </message>
    <message>
        <source>Set position to block, or switch off the edits that replace the blocks</source>
        <translation>position auf block setzen oder die Eingriffe abschalten, die die Blöcke ersetzen</translation>
    </message>
    <message>
        <source>Name a folder, a file or a cached model</source>
        <translation>Einen Ordner, eine Datei oder ein Modell im Cache angeben</translation>
    </message>
    <message>
        <source>Switch the edit off that drops the block or its MLP, or choose another layer</source>
        <translation>Den Eingriff abschalten, der den Block oder sein MLP weglässt, oder eine andere Schicht wählen</translation>
    </message>
    <message>
        <source>Set all three, or none for the top candidate</source>
        <translation>Alle drei setzen, oder keines für den obersten Kandidaten</translation>
    </message>
    <message>
        <source>Use a text with a passage per line</source>
        <translation>Einen Text mit einem Abschnitt je Zeile verwenden</translation>
    </message>
    <message>
        <source>Name some, separated by spaces</source>
        <translation>Einige angeben, mit Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Give the value itself, or a longer calibration text</source>
        <translation>Den Wert selbst angeben oder einen längeren Kalibrierungstext</translation>
    </message>
    <message>
        <source>Take a longer text or shorter windows</source>
        <translation>Einen längeren Text oder kürzere Fenster nehmen</translation>
    </message>
    <message>
        <source>Take position 0 in, or longer windows</source>
        <translation>Position 0 einbeziehen oder längere Fenster nehmen</translation>
    </message>
    <message>
        <source>Use .safetensors, .h5 or .hdf5, or name a folder</source>
        <translation>.safetensors, .h5 oder .hdf5 verwenden oder einen Ordner angeben</translation>
    </message>
    <message>
        <source>Name folders or cached models parted by semicolons, or one folder of checkpoints</source>
        <translation>Ordner oder Modelle im Cache, mit Semikolon getrennt, oder einen Ordner von Checkpoints angeben</translation>
    </message>
    <message>
        <source>Correct it, or install the program again</source>
        <translation>Die Datei korrigieren oder das Programm neu installieren</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2</source>
        <translation>Zulässig ist eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>Zulässig ist: %1</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>Sie hat keinen</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Sie hat: %1</translation>
    </message>
    <message>
        <source>Give one block or the first and the last, as 3-5, between 0 and %1</source>
        <translation>Einen Block oder den ersten und den letzten angeben, wie 3-5, zwischen 0 und %1</translation>
    </message>
    <message>
        <source>Name each block once</source>
        <translation>Jeden Block nur einmal nennen</translation>
    </message>
    <message>
        <source>Get an intact copy of the checkpoint</source>
        <translation>Eine unversehrte Kopie des Checkpoints besorgen</translation>
    </message>
    <message>
        <source>Get an intact copy of the file and of the index, from the same version of the model</source>
        <translation>Eine unversehrte Kopie der Datei und des Index besorgen, aus derselben Version des Modells</translation>
    </message>
    <message>
        <source>Get an intact copy of the file</source>
        <translation>Eine unversehrte Kopie der Datei besorgen</translation>
    </message>
    <message>
        <source>Download it again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>No file of this kind needs that; get an intact copy of it</source>
        <translation>Keine Datei dieser Art braucht das; eine unversehrte Kopie besorgen</translation>
    </message>
    <message>
        <source>Add it, or get a complete copy of the file</source>
        <translation>Das Feld hinzufügen oder eine vollständige Kopie der Datei besorgen</translation>
    </message>
    <message>
        <source>Correct it, or get an intact copy of the file</source>
        <translation>Die Datei korrigieren oder eine unversehrte Kopie besorgen</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Prüfen, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>Get an intact copy of the index</source>
        <translation>Eine unversehrte Kopie des Index besorgen</translation>
    </message>
    <message>
        <source>Write the file&apos;s name alone: {&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</source>
        <translation>Nur den Namen der Datei schreiben: {&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</translation>
    </message>
    <message>
        <source>Give a folder in Hugging Face layout, or the file with the tensors itself</source>
        <translation>Einen Ordner im Hugging-Face-Format angeben oder die Datei mit den Tensoren selbst</translation>
    </message>
    <message>
        <source>Export it again with llama2.c&apos;s export.py --version 1</source>
        <translation>Neu exportieren mit export.py --version 1 von llama2.c</translation>
    </message>
    <message>
        <source>Check that it is the right file, or download it again</source>
        <translation>Prüfen, ob es die richtige Datei ist, oder erneut herunterladen</translation>
    </message>
    <message>
        <source>If you trust the file, load it in Python and save the state dictionary alone, as safetensors or with torch.save(model.state_dict(), file)</source>
        <translation>Wenn die Datei vertrauenswürdig ist, sie in Python laden und nur das State Dict speichern, als safetensors oder mit torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>Save the state dictionary again with torch.save or as safetensors</source>
        <translation>Das State Dict neu speichern, mit torch.save oder als safetensors</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which uses protocol 2</source>
        <translation>Neu speichern mit torch.save, das Protokoll 2 verwendet</translation>
    </message>
    <message>
        <source>Save the state dictionary alone, without other values</source>
        <translation>Nur das State Dict speichern, ohne andere Werte</translation>
    </message>
    <message>
        <source>Split it into several files with an index</source>
        <translation>In mehrere Dateien mit Index aufteilen</translation>
    </message>
    <message>
        <source>Save it again on a little-endian machine, or as safetensors</source>
        <translation>Auf einem Little-Endian-Rechner neu speichern oder als safetensors</translation>
    </message>
    <message>
        <source>Call contiguous() on its tensors and save it again</source>
        <translation>contiguous() auf die Tensoren anwenden und neu speichern</translation>
    </message>
    <message>
        <source>Give the name of a regular file</source>
        <translation>Den Namen einer regulären Datei angeben</translation>
    </message>
    <message>
        <source>Check that this is a safetensors file, or get an intact copy of it</source>
        <translation>Prüfen, ob dies eine safetensors-Datei ist, oder eine unversehrte Kopie besorgen</translation>
    </message>
    <message>
        <source>Quantized checkpoints are not supported: use one in float32, float16 or bfloat16</source>
        <translation>Quantisierte Checkpoints werden nicht unterstützt: einen in float32, float16 oder bfloat16 verwenden</translation>
    </message>
    <message>
        <source>Check that it is the right file, or get an intact copy of it</source>
        <translation>Prüfen, ob es die richtige Datei ist, oder eine unversehrte Kopie besorgen</translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another place</source>
        <translation>Der Datenträger ist voll: Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>A limit on the size of files stands in the way: choose another place or raise the limit</source>
        <translation>Eine Grenze für Dateigrößen steht im Weg: einen anderen Ort wählen oder die Grenze anheben</translation>
    </message>
    <message>
        <source>Check who may read and write there, or choose another place</source>
        <translation>Prüfen, wer dort lesen und schreiben darf, oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>That disk is read-only: choose another place</source>
        <translation>Der Datenträger ist schreibgeschützt: einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed: move it away or choose another place</source>
        <translation>Eine Datei steht, wo ein Ordner nötig ist: sie verschieben oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>A folder stands there: give the name of a file</source>
        <translation>Dort steht ein Ordner: den Namen einer Datei angeben</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Einen kürzeren Namen wählen</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Die Schreibweise prüfen</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller file</source>
        <translation>Andere Programme schließen oder eine kleinere Datei wählen</translation>
    </message>
    <message>
        <source>Check that the place exists and is in order, or choose another one</source>
        <translation>Prüfen, ob der Ort existiert und in Ordnung ist, oder einen anderen wählen</translation>
    </message>
    <message>
        <source>Save it as safetensors, for example with transformers: AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</source>
        <translation>Als safetensors speichern, zum Beispiel mit transformers: AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which stores them as they are</source>
        <translation>Neu speichern mit torch.save, das sie unverändert ablegt</translation>
    </message>
    <message>
        <source>Finish it: %1</source>
        <translation>Den Download abschließen: %1</translation>
    </message>
    <message>
        <source>Check the spelling, or download the model first: %1</source>
        <translation>Die Schreibweise prüfen oder das Modell zuerst herunterladen: %1</translation>
    </message>
    <message>
        <source>Name one that is there (%1@REVISION), or download it: %2</source>
        <translation>Eine vorhandene angeben (%1@REVISION) oder sie herunterladen: %2</translation>
    </message>
    <message>
        <source>Give a folder, a file, or a Hugging Face id such as org/name</source>
        <translation>Einen Ordner, eine Datei oder eine Hugging-Face-Id wie org/name angeben</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8</source>
        <translation>Den Text nach UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>Begin the span at layer 1 or above</source>
        <translation>Die Spanne bei Schicht 1 oder höher beginnen</translation>
    </message>
    <message>
        <source>Drop the blocks or use linear-span</source>
        <translation>Die Blöcke weglassen oder linear-span verwenden</translation>
    </message>
    <message>
        <source>Fix that one: fix-norm:%1:attention</source>
        <translation>Diese festhalten: fix-norm:%1:attention</translation>
    </message>
    <message>
        <source>Only norms in front of the attention, the MLP and the head can be fixed</source>
        <translation>Nur Normen vor Attention, MLP und Sprachmodellkopf lassen sich festhalten</translation>
    </message>
    <message>
        <source>Clamp in, attention_out, down_out or out</source>
        <translation>Clamp auf in, attention_out, down_out oder out setzen</translation>
    </message>
    <message>
        <source>Clamp down_out, which is what the experts give together</source>
        <translation>Clamp auf down_out setzen, das gemeinsame Ergebnis der Experten</translation>
    </message>
    <message>
        <source>Zero the weight of one expert, as in zero:LAYER:down.EXPERT:ROW:COL</source>
        <translation>Das Gewicht eines Experten nullen, wie in zero:LAYER:down.EXPERT:ROW:COL</translation>
    </message>
    <message>
        <source>The first layer comes first, as in 3-5</source>
        <translation>Die erste Schicht steht vorn, wie in 3-5</translation>
    </message>
    <message>
        <source>Its matrices are q, k, v, o, up and down</source>
        <translation>Ihre Matrizen sind q, k, v, o, up und down</translation>
    </message>
    <message>
        <source>Leave out the number behind %1</source>
        <translation>Die Zahl hinter %1 weglassen</translation>
    </message>
    <message>
        <source>Name the expert, from 0 to %1, as in %2.0</source>
        <translation>Den Experten angeben, von 0 bis %1, wie in %2.0</translation>
    </message>
    <message>
        <source>It must be from 0 to %1</source>
        <translation>Zulässig ist 0 bis %1</translation>
    </message>
    <message>
        <source>Give one such as 0.5</source>
        <translation>Eine angeben, etwa 0.5</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>Zur Wahl stehen: %1</translation>
    </message>
    <message>
        <source>The form is %1</source>
        <translation>Die Form ist %1</translation>
    </message>
    <message>
        <source>Choose one of %1, or build the program with a libtorch that is made for it and check the driver</source>
        <translation>Zur Wahl stehen: %1; oder das Programm mit einer libtorch bauen, die dafür gemacht ist, und den Treiber prüfen</translation>
    </message>
    <message>
        <source>Pad or cut them; separate sequences by &apos;;&apos; and ids by &apos;,&apos;</source>
        <translation>Auffüllen oder kürzen; Sequenzen mit &apos;;&apos; und Ids mit &apos;,&apos; trennen</translation>
    </message>
    <message>
        <source>Give at least one sequence</source>
        <translation>Mindestens eine Sequenz angeben</translation>
    </message>
    <message>
        <source>Use shorter sequences</source>
        <translation>Kürzere Sequenzen verwenden</translation>
    </message>
    <message>
        <source>Use a shorter text or smaller windows, close other programs that use the device, then choose it again</source>
        <translation>Einen kürzeren Text oder kleinere Fenster verwenden, andere Programme auf dem Gerät schließen und es dann erneut wählen</translation>
    </message>
    <message>
        <source>Check the device&apos;s driver, then choose it again</source>
        <translation>Den Treiber des Geräts prüfen und es dann erneut wählen</translation>
    </message>
    <message>
        <source>Choose no BOS token (--bos no)</source>
        <translation>Kein BOS-Token wählen (--bos no)</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Ein paar Wörter schreiben</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Den Prompt kürzen</translation>
    </message>
    <message>
        <source>Undo the last edit, or use smaller factors</source>
        <translation>Den letzten Eingriff zurücknehmen oder kleinere Faktoren verwenden</translation>
    </message>
    <message>
        <source>Leave the passage out, or give it the words before its last one</source>
        <translation>Den Abschnitt weglassen oder ihm die Wörter vor dem letzten geben</translation>
    </message>
    <message>
        <source>Leave the passage out</source>
        <translation>Den Abschnitt weglassen</translation>
    </message>
    <message>
        <source>Choose a position inside the text</source>
        <translation>Eine Position innerhalb des Texts wählen</translation>
    </message>
    <message>
        <source>Choose one that the model lists</source>
        <translation>Einen wählen, den das Modell auflistet</translation>
    </message>
    <message>
        <source>Ask for %1 elements at most</source>
        <translation>Höchstens %1 Elemente anfordern</translation>
    </message>
    <message>
        <source>Open a checkpoint first</source>
        <translation>Zuerst einen Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Check that the tokenizer, or the given ids, belong to this model</source>
        <translation>Prüfen, ob der Tokenizer oder die angegebenen Ids zu diesem Modell gehören</translation>
    </message>
    <message>
        <source>Choose a window from 2 to %1</source>
        <translation>Ein Fenster von 2 bis %1 wählen</translation>
    </message>
    <message>
        <source>Choose a stride from 1 to %1</source>
        <translation>Eine Schrittweite von 1 bis %1 wählen</translation>
    </message>
    <message>
        <source>Choose a BOS token (--bos auto or yes), or another protocol</source>
        <translation>Ein BOS-Token (--bos auto oder yes) oder ein anderes Protokoll wählen</translation>
    </message>
    <message>
        <source>Choose a protocol other than lm-eval</source>
        <translation>Ein anderes Protokoll als lm-eval wählen</translation>
    </message>
    <message>
        <source>Use a longer text or a shorter window</source>
        <translation>Einen längeren Text oder ein kürzeres Fenster verwenden</translation>
    </message>
    <message>
        <source>Close other programs, or use a shorter text</source>
        <translation>Andere Programme schließen oder einen kürzeren Text verwenden</translation>
    </message>
    <message>
        <source>Take back the edit of one block</source>
        <translation>Den Eingriff an einem Block zurücknehmen</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>This is a defect of the program: report it with the model and the edits</source>
        <translation>Das ist ein Fehler des Programms: mit Modell und Eingriffen melden</translation>
    </message>
    <message>
        <source>Write it as tensors of its own with a loader, or drop the blocks</source>
        <translation>Als eigene Tensoren mit einem Lader schreiben oder die Blöcke weglassen</translation>
    </message>
    <message>
        <source>Write it as tensors of its own, drop the block, or take the edit back</source>
        <translation>Als eigene Tensoren schreiben, den Block weglassen oder den Eingriff zurücknehmen</translation>
    </message>
    <message>
        <source>Take the edit back before you export</source>
        <translation>Den Eingriff vor dem Export zurücknehmen</translation>
    </message>
    <message>
        <source>Take the edit back, or export the zeroed weight alone with zero:LAYER:down:ROW:COL</source>
        <translation>Den Eingriff zurücknehmen oder nur das genullte Gewicht exportieren, mit zero:LAYER:down:ROW:COL</translation>
    </message>
    <message>
        <source>Fold it into the block before it (an approximation, with a loss of its own), write it as tensors of its own with a loader, or drop the block</source>
        <translation>In den Block davor falten (eine Näherung mit eigenem Verlust), als eigene Tensoren mit einem Lader schreiben oder den Block weglassen</translation>
    </message>
    <message>
        <source>Drop the whole block, or take the edit back</source>
        <translation>Den ganzen Block weglassen oder den Eingriff zurücknehmen</translation>
    </message>
    <message>
        <source>Drop other blocks, or drop their attention and MLP instead</source>
        <translation>Andere Blöcke weglassen oder stattdessen deren Attention und MLP</translation>
    </message>
    <message>
        <source>Give the name of a new folder</source>
        <translation>Den Namen eines neuen Ordners angeben</translation>
    </message>
    <message>
        <source>Give the name of a new or empty folder, or allow to overwrite it</source>
        <translation>Den Namen eines neuen oder leeren Ordners angeben oder das Überschreiben erlauben</translation>
    </message>
    <message>
        <source>Only the folder of a checkpoint is overwritten; give the name of a new folder</source>
        <translation>Nur der Ordner eines Checkpoints wird überschrieben; den Namen eines neuen Ordners angeben</translation>
    </message>
    <message>
        <source>Free some space or choose another place</source>
        <translation>Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Add the authors as &quot;Family, Given&quot;</source>
        <translation>Die Autoren als „Nachname, Vorname“ hinzufügen</translation>
    </message>
    <message>
        <source>Add one of them, so that people find it</source>
        <translation>Eines davon hinzufügen, damit man es findet</translation>
    </message>
    <message>
        <source>Give it a name of its own</source>
        <translation>Einen eigenen Namen vergeben</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens only</source>
        <translation>Nur Kleinbuchstaben, Ziffern und Bindestriche verwenden</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Einen davon entfernen</translation>
    </message>
    <message>
        <source>Correct its id</source>
        <translation>Die id korrigieren</translation>
    </message>
    <message>
        <source>Correct the id, or remove the entry</source>
        <translation>Die id korrigieren oder den Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove it, or give it one of these names: %1</source>
        <translation>Das Feld entfernen oder ihm einen dieser Namen geben: %1</translation>
    </message>
    <message>
        <source>Write it in braces: {...}</source>
        <translation>In geschweiften Klammern schreiben: {...}</translation>
    </message>
    <message>
        <source>Write each in quotes</source>
        <translation>Jede in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Das Feld ausfüllen</translation>
    </message>
    <message>
        <source>Choose of en, de, ru, ja and zh_CN</source>
        <translation>Wählen aus en, de, ru, ja und zh_CN</translation>
    </message>
    <message>
        <source>Add one as &quot;en&quot;: it stands in for missing translations</source>
        <translation>Einen als „en“ hinzufügen: Er steht für fehlende Übersetzungen ein</translation>
    </message>
    <message>
        <source>Add it, as a string or as an object of strings by language</source>
        <translation>Es hinzufügen, als Zeichenkette oder als Objekt von Zeichenketten nach Sprache</translation>
    </message>
    <message>
        <source>Add one of them, or remove the step</source>
        <translation>Eines davon hinzufügen oder den Schritt entfernen</translation>
    </message>
    <message>
        <source>Add the command that takes it, or remove it</source>
        <translation>Den zugehörigen Befehl hinzufügen oder es entfernen</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Zur Wahl stehen: %1</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant</source>
        <translation>Vielleicht ist „%1“ gemeint</translation>
    </message>
    <message>
        <source>Close it behind the name of a figure: %1</source>
        <translation>Hinter dem Namen einer Größe schließen: %1</translation>
    </message>
    <message>
        <source>Write &quot;demo&quot;, or remove the field and open another model in the first step</source>
        <translation>„demo“ schreiben, oder das Feld entfernen und im ersten Schritt ein anderes Modell öffnen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>Das Argument entfernen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Es hinzufügen</translation>
    </message>
    <message>
        <source>Check the numbers of layers, heads and experts in the file</source>
        <translation>Die Zahlen der Schichten, Köpfe und Experten in der Datei prüfen</translation>
    </message>
    <message>
        <source>It knows silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu, relu and relu2</source>
        <translation>Bekannt sind silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu, relu und relu2</translation>
    </message>
    <message>
        <source>Correct the file, or give head_dim</source>
        <translation>Die Datei korrigieren oder head_dim angeben</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Die Datei korrigieren</translation>
    </message>
    <message>
        <source>The published MPT models open</source>
        <translation>Die veröffentlichten MPT-Modelle lassen sich öffnen</translation>
    </message>
    <message>
        <source>Get an intact copy of the file, from the same export as config.json</source>
        <translation>Eine unversehrte Kopie der Datei besorgen, aus demselben Export wie config.json</translation>
    </message>
    <message>
        <source>Give a file that the analysis affine-map or healing wrote for this model and this span</source>
        <translation>Eine Datei angeben, die die Analyse affine-map oder healing für dieses Modell und diese Spanne schrieb</translation>
    </message>
    <message>
        <source>Choose a row and a column inside it</source>
        <translation>Eine Zeile und eine Spalte innerhalb wählen</translation>
    </message>
    <message>
        <source>Add %1 to the file</source>
        <translation>%1 in die Datei aufnehmen</translation>
    </message>
    <message>
        <source>Open the checkpoint that they were made from; this program reads floating-point weights</source>
        <translation>Den Checkpoint öffnen, aus dem sie entstanden; dieses Programm liest Gleitkommagewichte</translation>
    </message>
    <message>
        <source>It knows: %1</source>
        <translation>Bekannt sind: %1</translation>
    </message>
    <message>
        <source>Supported are default, linear, dynamic, llama3, yarn and longrope</source>
        <translation>Unterstützt werden default, linear, dynamic, llama3, yarn und longrope</translation>
    </message>
    <message>
        <source>Correct head_dim or the rotary share in the file</source>
        <translation>head_dim oder den Rotary-Anteil in der Datei korrigieren</translation>
    </message>
    <message>
        <source>Fetch the checkpoint again, or check that config.json belongs to it</source>
        <translation>Den Checkpoint neu holen oder prüfen, ob config.json dazugehört</translation>
    </message>
    <message>
        <source>Check that config.json belongs to this checkpoint</source>
        <translation>Prüfen, ob config.json zu diesem Checkpoint gehört</translation>
    </message>
    <message>
        <source>Convert the checkpoint to bfloat16, float16 or float32</source>
        <translation>Den Checkpoint nach bfloat16, float16 oder float32 umwandeln</translation>
    </message>
    <message>
        <source>The checkpoint is damaged or its training diverged; fetch it again or use another step</source>
        <translation>Der Checkpoint ist beschädigt, oder sein Training divergierte; ihn neu holen oder einen anderen Schritt verwenden</translation>
    </message>
    <message>
        <source>Plan with a model of two blocks or more</source>
        <translation>Mit einem Modell aus mindestens zwei Blöcken planen</translation>
    </message>
    <message>
        <source>It must be from 1 to %1</source>
        <translation>Zulässig ist 1 bis %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved as a session</source>
        <translation>Eine Datei wählen, die als Sitzung gespeichert wurde</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>Das Programm aktualisieren</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder can be written to</source>
        <translation>Prüfen, ob der Datenträger noch Platz hat und der Ordner beschreibbar ist</translation>
    </message>
    <message>
        <source>Restore the file as it was</source>
        <translation>Die Datei wiederherstellen, wie sie war</translation>
    </message>
    <message>
        <source>Cut it into several texts</source>
        <translation>In mehrere Texte aufteilen</translation>
    </message>
    <message>
        <source>Put the model&apos;s tokenizer.json beside it</source>
        <translation>Die tokenizer.json des Modells danebenlegen</translation>
    </message>
    <message>
        <source>Give a file that exists</source>
        <translation>Eine vorhandene Datei angeben</translation>
    </message>
    <message>
        <source>Give a tokenizer&apos;s file</source>
        <translation>Die Datei eines Tokenizers angeben</translation>
    </message>
    <message>
        <source>Check its permissions and the disk</source>
        <translation>Zugriffsrechte und Datenträger prüfen</translation>
    </message>
    <message>
        <source>Fetch vocab.json and merges.txt again, both from where the model comes from</source>
        <translation>vocab.json und merges.txt neu holen, beide von dort, woher das Modell kommt</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files again from where the model comes from</source>
        <translation>Die Dateien des Tokenizers neu holen, von dort, woher das Modell kommt</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is BPE or Unigram</source>
        <translation>Ein Modell verwenden, dessen Tokenizer BPE oder Unigram ist</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>Ein Modell mit einem anderen Tokenizer verwenden</translation>
    </message>
    <message>
        <source>Check that it is llama2.c&apos;s tokenizer, or get an intact copy of it</source>
        <translation>Prüfen, ob es der Tokenizer von llama2.c ist, oder eine unversehrte Kopie besorgen</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files from where the model comes from</source>
        <translation>Die Dateien des Tokenizers holen, von dort, woher das Modell kommt</translation>
    </message>
    <message>
        <source>Use a shorter text, or the model&apos;s original tokenizer.json</source>
        <translation>Einen kürzeren Text verwenden oder die ursprüngliche tokenizer.json des Modells</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is one of these</source>
        <translation>Ein Modell verwenden, dessen Tokenizer einer davon ist</translation>
    </message>
    <message>
        <source>Evaluate both with the same text and protocol</source>
        <translation>Beide mit demselben Text und Protokoll auswerten</translation>
    </message>
    <message>
        <source>Give the text that stands between passages</source>
        <translation>Den Text angeben, der zwischen Abschnitten steht</translation>
    </message>
    <message>
        <source>Use another text, another separator or a smaller minimum</source>
        <translation>Einen anderen Text, ein anderes Trennzeichen oder ein kleineres Minimum verwenden</translation>
    </message>
    <message>
        <source>Write or choose one</source>
        <translation>Einen schreiben oder wählen</translation>
    </message>
</context>
<context>
    <name>Tensor</name>
    <message>
        <source>token embedding</source>
        <translation>Token-Einbettung</translation>
    </message>
    <message>
        <source>position embedding</source>
        <translation>Positionseinbettung</translation>
    </message>
    <message>
        <source>embedding norm</source>
        <translation>Einbettungsnorm</translation>
    </message>
    <message>
        <source>embedding projection</source>
        <translation>Einbettungsprojektion</translation>
    </message>
    <message>
        <source>attention norm</source>
        <translation>Attention-Norm</translation>
    </message>
    <message>
        <source>query projection</source>
        <translation>Query-Projektion</translation>
    </message>
    <message>
        <source>key projection</source>
        <translation>Key-Projektion</translation>
    </message>
    <message>
        <source>value projection</source>
        <translation>Value-Projektion</translation>
    </message>
    <message>
        <source>query norm</source>
        <translation>Query-Norm</translation>
    </message>
    <message>
        <source>key norm</source>
        <translation>Key-Norm</translation>
    </message>
    <message>
        <source>output projection</source>
        <translation>Output-Projektion</translation>
    </message>
    <message>
        <source>norm behind the attention</source>
        <translation>Norm hinter der Attention</translation>
    </message>
    <message>
        <source>norm behind the attention&apos;s sum</source>
        <translation>Norm hinter der Attention-Summe</translation>
    </message>
    <message>
        <source>MLP norm</source>
        <translation>MLP-Norm</translation>
    </message>
    <message>
        <source>gate projection</source>
        <translation>Gate-Projektion</translation>
    </message>
    <message>
        <source>up projection</source>
        <translation>Up-Projektion</translation>
    </message>
    <message>
        <source>down projection</source>
        <translation>Down-Projektion</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>gate of the shared MLP</source>
        <translation>Gate des gemeinsamen MLP</translation>
    </message>
    <message>
        <source>norm behind the MLP</source>
        <translation>Norm hinter dem MLP</translation>
    </message>
    <message>
        <source>norm behind the MLP&apos;s sum</source>
        <translation>Norm hinter der MLP-Summe</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>letzte Norm</translation>
    </message>
    <message>
        <source>head projection</source>
        <translation>Kopfprojektion</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Sprachmodellkopf</translation>
    </message>
    <message>
        <source>%1 of head %2</source>
        <translation>%1 von Kopf %2</translation>
    </message>
    <message>
        <source>%1 of expert %2</source>
        <translation>%1 von Experte %2</translation>
    </message>
    <message>
        <source>%1, bias</source>
        <translation>%1, Bias</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>parts between &quot;%1&quot;</source>
        <translation>Teile zwischen „%1“</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>%1 ab %2 Zeichen</translation>
    </message>
    <message>
        <source>first %1 %2</source>
        <translation>die ersten %1 %2</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>half turns</source>
        <translation>halbe Drehungen</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Computes on a GPU where there is one, else on the CPU</source>
        <translation>Rechnet auf einer GPU, wo es eine gibt, sonst auf der CPU</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>Computes on the CPU; all that was computed stays</source>
        <translation>Rechnet auf der CPU; alles Berechnete bleibt</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>&amp;GPU (CUDA)</translation>
    </message>
    <message>
        <source>Computes on an NVIDIA or AMD GPU; all that was computed stays</source>
        <translation>Rechnet auf einer GPU von NVIDIA oder AMD; alles Berechnete bleibt</translation>
    </message>
    <message>
        <source>GPU (&amp;MPS)</source>
        <translation>GPU (&amp;MPS)</translation>
    </message>
    <message>
        <source>Computes on an Apple GPU; all that was computed stays</source>
        <translation>Rechnet auf einer GPU von Apple; alles Berechnete bleibt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>Nimmt den letzten Schritt zurück</translation>
    </message>
    <message>
        <source>Takes the step that was undone once more</source>
        <translation>Führt den zurückgenommenen Schritt wieder aus</translation>
    </message>
    <message>
        <source>&amp;Zero the selected weight</source>
        <translation>Gewähltes Gewicht &amp;nullen</translation>
    </message>
    <message>
        <source>Sets the selected weight to zero</source>
        <translation>Setzt das gewählte Gewicht auf null</translation>
    </message>
    <message>
        <source>&amp;Restore the selected weight</source>
        <translation>Gewähltes Gewicht zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Gives the selected weight its original value back</source>
        <translation>Gibt dem gewählten Gewicht seinen ursprünglichen Wert zurück</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;down</source>
        <translation>Gewähltes Gewicht &amp;kleiner skalieren</translation>
    </message>
    <message>
        <source>Takes 0.1 from the weight&apos;s scale</source>
        <translation>Nimmt 0,1 vom Skalenfaktor des Gewichts</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;up</source>
        <translation>Gewähltes Gewicht &amp;größer skalieren</translation>
    </message>
    <message>
        <source>Adds 0.1 to the weight&apos;s scale</source>
        <translation>Fügt dem Skalenfaktor des Gewichts 0,1 hinzu</translation>
    </message>
    <message>
        <source>&amp;Keep the selection marked</source>
        <translation>Auswahl &amp;markiert lassen</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots, also when something else is; again: no longer</source>
        <translation>Markiert die Auswahl in allen Diagrammen, auch wenn anderes gewählt ist; noch einmal: nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Add an edit as text…</source>
        <translation>Eingriff als &amp;Text hinzufügen…</translation>
    </message>
    <message>
        <source>Adds an edit as the command line writes it: drop:3</source>
        <translation>Fügt einen Eingriff hinzu, wie die Kommandozeile ihn schreibt: drop:3</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>&amp;Clear all edits</source>
        <translation>A&amp;lle Eingriffe löschen</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>Nimmt alle Eingriffe aus der Liste</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>Schna&amp;ppschuss aufnehmen</translation>
    </message>
    <message>
        <source>Keeps the current state under a name, to come back to or to compare with</source>
        <translation>Behält den Zustand unter einem Namen, um zurückzukehren oder zu vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pin the state</source>
        <translation>Zustand an&amp;heften</translation>
    </message>
    <message>
        <source>Compares everything with this state instead of the original; again: with the original</source>
        <translation>Vergleicht alles mit diesem Zustand statt mit dem Original; noch einmal: wieder mit dem Original</translation>
    </message>
    <message>
        <source>Show what is &amp;compared with (hold B)</source>
        <translation>&amp;Vergleichszustand zeigen (B halten)</translation>
    </message>
    <message>
        <source>Shows the original, or the pinned state, in all panels for a moment</source>
        <translation>Zeigt kurz das Original oder den angehefteten Zustand in allen Feldern</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explains what is under the pointer</source>
        <translation>Erklärt, was unter dem Mauszeiger liegt</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Every term of the window in plain words, with sources</source>
        <translation>Jeder Begriff des Fensters in einfachen Worten, mit Quellen</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Guided &amp;tours…</source>
        <translation>&amp;Führungen…</translation>
    </message>
    <message>
        <source>Shows the tours to choose from</source>
        <translation>Zeigt die Führungen zur Auswahl</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>&amp;Next page of the tour</source>
        <translation>&amp;Nächste Seite der Führung</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>Tut, was die nächste Seite zeigt</translation>
    </message>
    <message>
        <source>&amp;Previous page of the tour</source>
        <translation>&amp;Vorige Seite der Führung</translation>
    </message>
    <message>
        <source>Brings the page before back, with its edits</source>
        <translation>Bringt die vorige Seite mit ihren Eingriffen zurück</translation>
    </message>
    <message>
        <source>&amp;Record a macro</source>
        <translation>Makro &amp;aufzeichnen</translation>
    </message>
    <message>
        <source>Writes down what you do, until you choose it again</source>
        <translation>Schreibt mit, was getan wird, bis der Befehl wieder gewählt wird</translation>
    </message>
    <message>
        <source>&amp;Play a macro…</source>
        <translation>Makro a&amp;bspielen…</translation>
    </message>
    <message>
        <source>Does what a macro file says, step by step</source>
        <translation>Tut Schritt für Schritt, was eine Makrodatei sagt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Stop the macro</source>
        <translation>Makro an&amp;halten</translation>
    </message>
    <message>
        <source>Takes no further step; what was done stays</source>
        <translation>Tut keinen weiteren Schritt; das Getane bleibt</translation>
    </message>
    <message>
        <source>&amp;About Prosector</source>
        <translation>&amp;Über Prosector</translation>
    </message>
    <message>
        <source>Version and license, the papers behind the measures, the libraries</source>
        <translation>Version und Lizenz, die Arbeiten hinter den Maßen, die Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens a model from a folder or the Hugging Face cache, or a saved session</source>
        <translation>Öffnet ein Modell aus einem Ordner oder dem Hugging-Face-Cache oder eine gespeicherte Sitzung</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open &amp;built-in model</source>
        <translation>&amp;Eingebautes Modell öffnen</translation>
    </message>
    <message>
        <source>Opens the small model that comes with the program</source>
        <translation>Öffnet das kleine Modell, das dem Programm beiliegt</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the current state as a checkpoint that opens elsewhere, and proves it</source>
        <translation>Schreibt den Zustand als Checkpoint, der sich anderswo öffnen lässt, und beweist es</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <source>Runs the text through the original model and measures every block</source>
        <translation>Schickt den Text durch das ursprüngliche Modell und vermisst jeden Block</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>Computes the perplexities that are missing</source>
        <translation>Berechnet die fehlenden Perplexitäten</translation>
    </message>
    <message>
        <source>&amp;Text and protocol…</source>
        <translation>&amp;Text und Protokoll…</translation>
    </message>
    <message>
        <source>Chooses the texts, the protocol and the watched words that the model is measured with</source>
        <translation>Wählt Texte, Protokoll und beobachtete Wörter, mit denen gemessen wird</translation>
    </message>
    <message>
        <source>&amp;Drop each block in turn</source>
        <translation>Jeden Block einzeln &amp;weglassen</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each block; shown in the table of blocks</source>
        <translation>Misst den Verlust ohne jeden der Blöcke; steht in der Tabelle der Blöcke</translation>
    </message>
    <message>
        <source>&amp;Zero each candidate in turn</source>
        <translation>Jeden Kandidaten einzeln &amp;nullen</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each super weight candidate; shown in their list</source>
        <translation>Misst den Verlust ohne jeden Kandidaten für ein Supergewicht; steht in deren Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops what is being computed</source>
        <translation>Hält an, was gerade berechnet wird</translation>
    </message>
    <message>
        <source>&amp;Plan what can go</source>
        <translation>&amp;Planen, was wegfallen kann</translation>
    </message>
    <message>
        <source>Ranks the blocks and draws the perplexity against the number of blocks removed</source>
        <translation>Ordnet die Blöcke und zeichnet die Perplexität über der Zahl der entfernten Blöcke</translation>
    </message>
    <message>
        <source>Take the &amp;best point of the plan</source>
        <translation>&amp;Besten Punkt des Plans nehmen</translation>
    </message>
    <message>
        <source>Makes the best state within the planner&apos;s budget the current one</source>
        <translation>Macht den besten Zustand im Budget des Planers zum aktuellen</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>The numbers behind the plot, and back</source>
        <translation>Die Zahlen hinter dem Diagramm, und zurück</translation>
    </message>
    <message>
        <source>Save as a P&amp;NG picture…</source>
        <translation>Als P&amp;NG-Bild speichern…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as pixels, twice as fine as on the screen</source>
        <translation>Schreibt das Diagramm mit Unterschrift als Pixel, doppelt so fein wie am Bildschirm</translation>
    </message>
    <message>
        <source>Save as an S&amp;VG drawing…</source>
        <translation>Als S&amp;VG-Zeichnung speichern…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as shapes and letters</source>
        <translation>Schreibt das Diagramm mit Unterschrift als Formen und Schrift</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF page…</source>
        <translation>Als P&amp;DF-Seite speichern…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as a page for print</source>
        <translation>Schreibt das Diagramm mit Unterschrift als Seite zum Drucken</translation>
    </message>
    <message>
        <source>Save the numbers as &amp;CSV…</source>
        <translation>Zahlen als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Writes the numbers behind the plot as a table</source>
        <translation>Schreibt die Zahlen hinter dem Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>The plot with its caption, for another program</source>
        <translation>Das Diagramm mit Unterschrift, für ein anderes Programm</translation>
    </message>
    <message>
        <source>Copy the n&amp;umbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>The numbers behind the plot, as a spreadsheet takes them</source>
        <translation>Die Zahlen hinter dem Diagramm, wie eine Tabellenkalkulation sie nimmt</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand line</source>
        <translation>&amp;Kommandozeile kopieren</translation>
    </message>
    <message>
        <source>What computes this again in a terminal</source>
        <translation>Was dies in einem Terminal noch einmal berechnet</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Writes the session, its plots and the commands behind them as a page of HTML</source>
        <translation>Schreibt die Sitzung, ihre Diagramme und die Befehle dahinter als HTML-Seite</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>S&amp;itzung öffnen…</translation>
    </message>
    <message>
        <source>Opens a saved session with its model and all results</source>
        <translation>Öffnet eine gespeicherte Sitzung mit Modell und allen Ergebnissen</translation>
    </message>
    <message>
        <source>&amp;Save the session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Saves model, texts, edits with their history, snapshots and results as one file</source>
        <translation>Speichert Modell, Texte, Eingriffe mit Verlauf, Schnappschüsse und Ergebnisse in einer Datei</translation>
    </message>
    <message>
        <source>Save the session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Saves the session in another file</source>
        <translation>Speichert die Sitzung in einer anderen Datei</translation>
    </message>
    <message>
        <source>Set all edits</source>
        <translation>Alle Eingriffe setzen</translation>
    </message>
    <message>
        <source>Replaces the edits by others, with spaces between: drop:3 linear:4</source>
        <translation>Ersetzt die Eingriffe durch andere, mit Leerzeichen dazwischen: drop:3 linear:4</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Select the top super weight</source>
        <translation>Oberstes Supergewicht wählen</translation>
    </message>
    <message>
        <source>Selects the first super weight candidate of the scan</source>
        <translation>Wählt den ersten Kandidaten des Scans für ein Supergewicht</translation>
    </message>
    <message>
        <source>Run an analysis</source>
        <translation>Analyse ausführen</translation>
    </message>
    <message>
        <source>Runs an analysis with settings: linearity rows=no-first</source>
        <translation>Führt eine Analyse mit Einstellungen aus: linearity rows=no-first</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Continue a prompt</source>
        <translation>Prompt fortsetzen</translation>
    </message>
    <message>
        <source>Lets the original and the edited model continue the same words, without chance</source>
        <translation>Lässt das ursprüngliche und das bearbeitete Modell dieselben Worte fortsetzen, ohne Zufall</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Colors of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop has it</source>
        <translation>Hell oder dunkel, wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light colors</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>English where there is no translation into it</source>
        <translation>Englisch, wo es keine Übersetzung gibt</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Colors, language, threads, memory and what else is remembered</source>
        <translation>Farben, Sprache, Threads, Speicher und was sonst behalten wird</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>The window takes the whole screen, or gives it back</source>
        <translation>Das Fenster nimmt den ganzen Bildschirm ein oder gibt ihn zurück</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>Schließt das Fenster</translation>
    </message>
    <message>
        <source>&amp;Fill the window with the panel</source>
        <translation>Fenster mit dem Feld &amp;füllen</translation>
    </message>
    <message>
        <source>The panel with the keyboard&apos;s focus takes the whole window; Esc puts it back</source>
        <translation>Das Feld mit dem Tastaturfokus nimmt das ganze Fenster ein; Esc stellt es zurück</translation>
    </message>
    <message>
        <source>name of a panel</source>
        <translation>Name eines Felds</translation>
    </message>
    <message>
        <source>Put the panel &amp;back</source>
        <translation>Feld &amp;zurückstellen</translation>
    </message>
    <message>
        <source>Shows the other panels again</source>
        <translation>Zeigt die anderen Felder wieder</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>All measurements side by side: for a first look at a model</source>
        <translation>Alle Messungen nebeneinander: für einen ersten Blick auf ein Modell</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>&amp;Kürzen</translation>
    </message>
    <message>
        <source>Blocks, edits and perplexity large: for taking a model apart</source>
        <translation>Blöcke, Eingriffe und Perplexität groß: um ein Modell zu zerlegen</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Lehren</translation>
    </message>
    <message>
        <source>Few and large panels: for showing to others</source>
        <translation>Wenige, große Felder: zum Vorführen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>States side by side: snapshots, perplexity, words and texts</source>
        <translation>Zustände nebeneinander: Schnappschüsse, Perplexität, Wörter und Texte</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>&amp;Befehle suchen…</translation>
    </message>
    <message>
        <source>Finds a command by a few of its letters</source>
        <translation>Findet einen Befehl mit einigen seiner Buchstaben</translation>
    </message>
    <message>
        <source>Show in te&amp;nsors</source>
        <translation>Te&amp;nsor zeigen</translation>
    </message>
    <message>
        <source>Shows the selected weight among the elements of its tensor</source>
        <translation>Zeigt das ausgewählte Gewicht unter den Elementen seines Tensors</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>Wert (ohne Einheit)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Macros</source>
        <translation>&amp;Makros</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>Rechnen a&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Anor&amp;dnung</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation>&amp;Führungen</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu within a menu.</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linearität</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Erzeugter Text</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Stoppwörter</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Führung</translation>
    </message>
</context>
<context>
    <name>prosector::ui</name>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Linear</translation>
    </message>
    <message>
        <source>&amp;Dropped</source>
        <translation>&amp;Weggelassen</translation>
    </message>
    <message>
        <source>&amp;Mean of its update</source>
        <translation>&amp;Mittel seines Beitrags</translation>
    </message>
    <message>
        <source>Drop &amp;attention only</source>
        <translation>Nur die &amp;Attention weglassen</translation>
    </message>
    <message>
        <source>Drop ML&amp;P only</source>
        <translation>Nur das ML&amp;P weglassen</translation>
    </message>
    <message>
        <source>Fix attention &amp;norm</source>
        <translation>Attention-&amp;Norm festhalten</translation>
    </message>
    <message>
        <source>&amp;Fix MLP norm</source>
        <translation>MLP-Norm &amp;festhalten</translation>
    </message>
    <message>
        <source>blocks %1 dropped</source>
        <translation>Blöcke %1 weggelassen</translation>
    </message>
    <message>
        <source>&amp;Drop these blocks</source>
        <translation>Diese Blöcke &amp;weglassen</translation>
    </message>
    <message>
        <source>One &amp;linear map for all of them</source>
        <translation>Eine &amp;lineare Abbildung für alle</translation>
    </message>
    <message>
        <source>&amp;Fold them into the block before</source>
        <translation>In den Block davor &amp;falten</translation>
    </message>
    <message>
        <source>A span needs blocks next to each other</source>
        <translation>Eine Spanne braucht benachbarte Blöcke</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>layer %1 %2</source>
        <translation>Schicht %1 %2</translation>
    </message>
    <message>
        <source> of expert %1</source>
        <translation> von Experte %1</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation>%1, t = %2</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>Blöcke %1 bis %2</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>Attention-Ausgang</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>Down-Eingang</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>Down-Ausgang</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 row %2 × %3</source>
        <translation>%1 Zeile %2 × %3</translation>
    </message>
    <message>
        <source>%1 column %2 × %3</source>
        <translation>%1 Spalte %2 × %3</translation>
    </message>
    <message>
        <source>block %1 without attention</source>
        <translation>Block %1 ohne Attention</translation>
    </message>
    <message>
        <source>block %1 without MLP</source>
        <translation>Block %1 ohne MLP</translation>
    </message>
    <message>
        <source>block %1 adds its mean update</source>
        <translation>Block %1 addiert seinen mittleren Beitrag</translation>
    </message>
    <message>
        <source>%1 linear</source>
        <translation>%1 linear</translation>
    </message>
    <message>
        <source>%1 mapped by %2</source>
        <extracomment>Blocks replaced by an affine map from a file: %1 the blocks, %2 the file&apos;s name.</extracomment>
        <translation>%1 abgebildet durch %2</translation>
    </message>
    <message>
        <source>%1 folded into block %2</source>
        <translation>%1 in Block %2 gefaltet</translation>
    </message>
    <message>
        <source>layer %1 without head %2</source>
        <translation>Schicht %1 ohne Kopf %2</translation>
    </message>
    <message>
        <source>layer %1 attention norm fixed</source>
        <translation>Schicht %1: Attention-Norm fest</translation>
    </message>
    <message>
        <source>layer %1 MLP norm fixed</source>
        <translation>Schicht %1: MLP-Norm fest</translation>
    </message>
    <message>
        <source>final norm fixed</source>
        <translation>letzte Norm fest</translation>
    </message>
    <message>
        <source>layer %1 %2 channel %3</source>
        <translation>Schicht %1 %2 Kanal %3</translation>
    </message>
    <message>
        <source>at position %1</source>
        <translation>an Position %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <extracomment>An activation that is held at a value: %1 the channel, %2 the positions, %3 the value.</extracomment>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1, super activation kept</source>
        <translation>%1, Superaktivierung behalten</translation>
    </message>
    <message>
        <source>%1 = 0</source>
        <translation>%1 = 0</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>block %1 %2</source>
        <translation>Block %1 %2</translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation>%1, Fenster %2</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, Schrittweite %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3 tokens, %4, %5, computed in %6</source>
        <extracomment>Where a number comes from: %1 model, %2 text, %3 tokens, %4 protocol, %5 number type.</extracomment>
        <translation>%1 auf %2: %3 Tokens, %4, %5, gerechnet in %6</translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation>mit BOS</translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation>ohne BOS</translation>
    </message>
    <message>
        <source>%1. No edits.</source>
        <translation>%1. Keine Eingriffe.</translation>
    </message>
    <message>
        <source>%1. Edits: %2.</source>
        <extracomment>Below a picture: %1 model, text and protocol, %2 the edits.</extracomment>
        <translation>%1. Eingriffe: %2.</translation>
    </message>
    <message>
        <source>%1 in channel %2, window %3, position %4 “%5”</source>
        <extracomment>An extreme activation: %1 its value, %2 a channel, %3 a window of the text, %4 a position in it, %5 the token.</extracomment>
        <translation>%1 in Kanal %2, Fenster %3, Position %4 „%5“</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>gemessen auf</translation>
    </message>
    <message>
        <source>%1, %2 tokens, %3</source>
        <translation>%1, %2 Tokens, %3</translation>
    </message>
    <message>
        <source>The text that the scan ran through the model without edits, and how it was cut</source>
        <translation>Der Text, den der Scan ohne Eingriffe durch das Modell schickte, und wie er zerschnitten wurde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: itself, its linear map, or nothing</source>
        <translation>Was an der Stelle des Blocks steht: er selbst, seine lineare Abbildung oder nichts</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>What the edits change in this block</source>
        <translation>Was die Eingriffe in diesem Block ändern</translation>
    </message>
    <message>
        <source>noise would show</source>
        <translation>Rauschen ergäbe</translation>
    </message>
    <message>
        <source>The linearity of inputs and outputs that have nothing to do with each other: width over tokens minus 1</source>
        <translation>Die Linearität von Ein- und Ausgängen, die nichts miteinander zu tun haben: Breite durch Tokens minus 1</translation>
    </message>
    <message>
        <source>The largest activation at the input of the down projection</source>
        <translation>Die größte Aktivierung am Eingang der Down-Projektion</translation>
    </message>
    <message>
        <source>The largest activation at the output of the down projection</source>
        <translation>Die größte Aktivierung am Ausgang der Down-Projektion</translation>
    </message>
    <message>
        <source>residual stream, massive</source>
        <translation>Residualstrom, massiv</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>Residualstrom</translation>
    </message>
    <message>
        <source>The largest activation behind the block; massive: above 100 and at least 1000 times the median magnitude (arXiv 2402.17762)</source>
        <translation>Die größte Aktivierung hinter dem Block; massiv: über 100 und mindestens das 1000-Fache des Medians der Beträge (arXiv 2402.17762)</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>Token „%1“</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>window %1, position %2</source>
        <translation>Fenster %1, Position %2</translation>
    </message>
    <message>
        <source>The window of the text and the token&apos;s position in it, both counted from 0</source>
        <translation>Das Fenster des Texts und die Position des Tokens darin, beide ab 0 gezählt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>The protocol scores other tokens, or the token is beyond those that are listed</source>
        <translation>Das Protokoll bewertet andere Tokens, oder das Token liegt hinter den aufgelisteten</translation>
    </message>
    <message>
        <source>Minus the natural logarithm of the probability that the model gives the token</source>
        <translation>Minus der natürliche Logarithmus der Wahrscheinlichkeit, die das Modell dem Token gibt</translation>
    </message>
    <message>
        <source>loss, %1</source>
        <translation>Verlust, %1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>probability, %1</source>
        <translation>Wahrscheinlichkeit, %1</translation>
    </message>
    <message>
        <source>The probability of this token behind those before it</source>
        <translation>Die Wahrscheinlichkeit dieses Tokens nach denen davor</translation>
    </message>
    <message>
        <source>loss, state before</source>
        <translation>Verlust, Zustand davor</translation>
    </message>
    <message>
        <source>loss, edited</source>
        <translation>Verlust, bearbeitet</translation>
    </message>
    <message>
        <source>probability, edited</source>
        <translation>Wahrscheinlichkeit, bearbeitet</translation>
    </message>
    <message>
        <source>change in loss</source>
        <translation>Änderung des Verlusts</translation>
    </message>
    <message>
        <source>Edited minus %1</source>
        <translation>Bearbeitet minus %1</translation>
    </message>
    <message>
        <source>Text, tokens and protocol</source>
        <translation>Text, Tokens und Protokoll</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>Schicht %1, %2</translation>
    </message>
    <message>
        <source>The residual stream behind the block is largest in this channel</source>
        <translation>Der Residualstrom hinter dem Block ist in diesem Kanal am größten</translation>
    </message>
    <message>
        <source>The output of the down projection is largest in this channel</source>
        <translation>Der Ausgang der Down-Projektion ist in diesem Kanal am größten</translation>
    </message>
    <message>
        <source>extremes</source>
        <translation>Extreme</translation>
    </message>
    <message>
        <source>No layer has its largest activation in this channel</source>
        <translation>Keine Schicht hat ihre größte Aktivierung in diesem Kanal</translation>
    </message>
    <message>
        <source>original value</source>
        <translation>ursprünglicher Wert</translation>
    </message>
    <message>
        <source>As the checkpoint has it</source>
        <translation>Wie der Checkpoint ihn enthält</translation>
    </message>
    <message>
        <source>edited value</source>
        <translation>bearbeiteter Wert</translation>
    </message>
    <message>
        <source>Before it is rounded to the type that the checkpoint stores</source>
        <translation>Vor dem Runden auf den Typ, den der Checkpoint speichert</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>Zeile, Spalte</translation>
    </message>
    <message>
        <source>output channel %1, input channel %2</source>
        <translation>Ausgangskanal %1, Eingangskanal %2</translation>
    </message>
    <message>
        <source>A matrix element stands at [output channel, input channel]</source>
        <translation>Ein Matrixelement steht bei [Ausgangskanal, Eingangskanal]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>Linearität</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains (arXiv 2405.12250)</source>
        <translation>Anteil des Blockausgangs, den die beste affine Abbildung seines Eingangs erklärt (arXiv 2405.12250)</translation>
    </message>
    <message>
        <source>linearity of the update</source>
        <translation>Linearität des Beitrags</translation>
    </message>
    <message>
        <source>The same for what the block adds to the residual stream</source>
        <translation>Dasselbe für das, was der Block zum Residualstrom addiert</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>1 minus the mean cosine of the block&apos;s input and output (ShortGPT, arXiv 2403.03853)</source>
        <translation>1 minus der mittlere Kosinus von Ein- und Ausgang des Blocks (ShortGPT, arXiv 2403.03853)</translation>
    </message>
    <message>
        <source>linearity, no first token</source>
        <translation>Linearität ohne erstes Token</translation>
    </message>
    <message>
        <source>Linearity without position 0 of every window, which can hide the rest</source>
        <translation>Linearität ohne Position 0 jedes Fensters, die den Rest verdecken kann</translation>
    </message>
    <message>
        <source>update, no first token</source>
        <translation>Beitrag ohne erstes Token</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0 of every window</source>
        <translation>Linearität des Beitrags ohne Position 0 jedes Fensters</translation>
    </message>
    <message>
        <source>Influence, no first token</source>
        <translation>Influence ohne erstes Token</translation>
    </message>
    <message>
        <source>Block Influence without position 0 of every window</source>
        <translation>Block Influence ohne Position 0 jedes Fensters</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>measure (no unit)</source>
        <translation>Maß (ohne Einheit)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>Breite des Residualstroms</translation>
    </message>
    <message>
        <source>Attention heads (for keys and values)</source>
        <translation>Attention-Köpfe (für Keys und Values)</translation>
    </message>
    <message>
        <source>Width of the MLP</source>
        <translation>Breite des MLP</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Tokens</translation>
    </message>
    <message>
        <source>Type of the weights</source>
        <translation>Typ der Gewichte</translation>
    </message>
    <message>
        <source>This is the embedded specimen, whose super weight was cultivated.</source>
        <translation>Dies ist das eingebaute Präparat, dessen Supergewicht gezüchtet wurde.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>None: the model is as it was opened.</source>
        <translation>Keine: Das Modell ist, wie es geöffnet wurde.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>As the command line writes it</source>
        <translation>Wie die Kommandozeile ihn schreibt</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>95 % interval of the ratio</source>
        <translation>95-%-Intervall des Verhältnisses</translation>
    </message>
    <message>
        <source>The last edits are not in these numbers: they were still being computed.</source>
        <translation>Die letzten Eingriffe stecken nicht in diesen Zahlen: Sie wurden noch berechnet.</translation>
    </message>
    <message>
        <source>%1 (its first token)</source>
        <translation>%1 (sein erstes Token)</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Stoppwörter</translation>
    </message>
    <message>
        <source>Mean probability as the next token.</source>
        <translation>Mittlere Wahrscheinlichkeit als nächstes Token.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Dissection of %1</source>
        <translation>Sektion von %1</translation>
    </message>
    <message>
        <source>Prosector, %1</source>
        <translation>Prosector, %1</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Commands that compute this again</source>
        <translation>Befehle, die dies noch einmal berechnen</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>position (tokens)</source>
        <translation>Position (Tokens)</translation>
    </message>
    <message>
        <source>non-linearity of the update (no unit)</source>
        <translation>Nichtlinearität des Beitrags (ohne Einheit)</translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation>Nichtlinearität (ohne Einheit)</translation>
    </message>
    <message>
        <source>built-in text “%1”</source>
        <translation>„%1“ (eingebauter Text)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AboutDialog</name>
    <message>
        <source>About Prosector</source>
        <translation>Über Prosector</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>&amp;Arbeiten</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>Prosector</source>
        <translation>Prosector</translation>
    </message>
    <message>
        <source>Prosector %1</source>
        <translation>Prosector %1</translation>
    </message>
    <message>
        <source>Takes decoder language models apart: how linear their blocks are, where activations spike, and what a single weight does.</source>
        <translation>Zerlegt Decoder-Sprachmodelle: wie linear ihre Blöcke sind, wo Aktivierungen ausschlagen und was ein einzelnes Gewicht bewirkt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law permits.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr, soweit das Gesetz es zulässt.</translation>
    </message>
    <message>
        <source>The built-in model is a specimen that was trained for this program, its super weight cultivated on purpose. It is no evidence about large models.</source>
        <translation>Das eingebaute Modell ist ein Präparat, das für dieses Programm trainiert wurde; sein Supergewicht wurde absichtlich gezüchtet. Es beweist nichts über große Modelle.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy as BibTeX</source>
        <translation>Als BibTeX &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all where none is selected</source>
        <translation>Kopiert die gewählten Einträge, oder alle, wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>The measures of this program are published work. Whoever publishes with them should cite their authors.</source>
        <translation>Die Maße dieses Programms sind veröffentlichte Arbeiten. Wer mit ihnen veröffentlicht, sollte ihre Autoren zitieren.</translation>
    </message>
    <message>
        <source>%1, %2
behind: %3</source>
        <extracomment>A paper: %1 authors and year, %2 title, %3 the terms that it is the source of.</extracomment>
        <translation>%1, %2
dahinter: %3</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AnalysisForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::BlockPanel</name>
    <message>
        <source>The blocks of the open model appear here, each with a switch: original, linear, dropped.</source>
        <translation>Hier erscheinen die Blöcke des geöffneten Modells, jeder mit einem Schalter: original, linear, weggelassen.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CandidatePanel</name>
    <message>
        <source>Super weight candidate</source>
        <translation>Kandidat für ein Supergewicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The weight as the checkpoint has it</source>
        <translation>Das Gewicht, wie der Checkpoint es enthält</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Largest activation at the input of the layer&apos;s down projection</source>
        <translation>Größte Aktivierung am Eingang der Down-Projektion der Schicht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Largest activation at the output of the layer&apos;s down projection</source>
        <translation>Größte Aktivierung am Ausgang der Down-Projektion der Schicht</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Input times weight over output: the share of the output that this weight alone makes</source>
        <translation>Eingang mal Gewicht durch Ausgang: der Anteil des Ausgangs, den dieses Gewicht allein macht</translation>
    </message>
    <message>
        <source>%1, super weight</source>
        <translation>%1, Supergewicht</translation>
    </message>
    <message>
        <source>%1, zeroed: %2 nats</source>
        <extracomment>%1 a weight, %2 the change in loss when it is set to zero.</extracomment>
        <translation>%1, genullt: %2 nats</translation>
    </message>
    <message>
        <source>Layer %1 did not run in the scan: it has no spikes.</source>
        <translation>Schicht %1 lief im Scan nicht: Sie hat keine Spitzen.</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight.</source>
        <translation>Ein Klick auf die höchste Spitze wählt ihr Gewicht.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a command: what it is, its menu, its key.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Commands</name>
    <message>
        <source>clear all edits</source>
        <translation>alle Eingriffe löschen</translation>
    </message>
    <message>
        <source>Play a macro or a tour</source>
        <translation>Makro oder Führung abspielen</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>Makros (*.json)</translation>
    </message>
    <message>
        <source>Sessions (*%1)</source>
        <translation>Sitzungen (*%1)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>set edits: %1</source>
        <translation>Eingriffe setzen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>is no setting of an analysis</source>
        <translation>ist keine Einstellung einer Analyse</translation>
    </message>
    <message>
        <source>Write NAME=VALUE, without spaces</source>
        <translation>NAME=WERT schreiben, ohne Leerzeichen</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CoreText</name>
    <message>
        <source>%1.</source>
        <extracomment>An error as a sentence: %1 what went wrong.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>An error as a sentence: %1 a file, tensor or field, %2 what is wrong with it.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 an error as a sentence, %2 what to do about it.</extracomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Device</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>GPU (MPS)</source>
        <translation>GPU (MPS)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Dissection</name>
    <message>
        <source>pinned: %1</source>
        <translation>angeheftet: %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditEntry</name>
    <message>
        <source>Add an edit</source>
        <translation>Eingriff hinzufügen</translation>
    </message>
    <message>
        <source>Add an edit, for example drop:3</source>
        <translation>Eingriff hinzufügen, etwa drop:3</translation>
    </message>
    <message>
        <source>Any edit of the command line, then Enter</source>
        <translation>Jeder Eingriff der Kommandozeile, dann Enter</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditPanel</name>
    <message>
        <source>No edits yet. Click a spike and press Zero, or switch a block.</source>
        <translation>Noch keine Eingriffe. Eine Spitze anklicken und Nullen drücken, oder einen Block umschalten.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Takes the selected edit out of the list (Del)</source>
        <translation>Nimmt den gewählten Eingriff aus der Liste (Entf)</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>Nimmt alle Eingriffe aus der Liste</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>clear all edits</source>
        <translation>alle Eingriffe löschen</translation>
    </message>
    <message>
        <source>Edits appear here. The files of a model are never changed.</source>
        <translation>Hier erscheinen Eingriffe. Die Dateien eines Modells werden nie verändert.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Open the exported model</source>
        <translation>Exportiertes Modell ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export a checkpoint</source>
        <translation>Checkpoint exportieren</translation>
    </message>
    <message>
        <source>Edits that are written</source>
        <translation>Eingriffe, die geschrieben werden</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Angehalten. Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>Stopped, because another model was opened. Nothing was left behind.</source>
        <translation>Angehalten, weil ein anderes Modell geöffnet wurde. Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>%1 is written as it is: there are no edits.</source>
        <extracomment>%1 the model, %2 how many of %3 blocks are left; a list of edits follows.</extracomment>
        <translation>%1 wird geschrieben, wie es ist: Es gibt keine Eingriffe.</translation>
    </message>
    <message>
        <source>%1 is written with %2 of its %3 blocks and these edits:</source>
        <translation>%1 wird mit %2 seiner %3 Blöcke und diesen Eingriffen geschrieben:</translation>
    </message>
    <message>
        <source>%1 cannot be written like this.</source>
        <translation>%1 kann so nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportForm</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Round folded matrices to the type of the file</source>
        <translation>Gefaltete Matrizen auf den Typ der Datei &amp;runden</translation>
    </message>
    <message>
        <source>Re&amp;place a checkpoint that stands there</source>
        <translation>Vorhandenen Checkpoint &amp;ersetzen</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Ordner, der geschrieben wird</translation>
    </message>
    <message>
        <source>Chooses the folder in which the new one is made</source>
        <translation>Wählt den Ordner, in dem der neue entsteht</translation>
    </message>
    <message>
        <source>Linear blocks</source>
        <translation>Lineare Blöcke</translation>
    </message>
    <message>
        <source>Exactly, as extra tensors with a loader</source>
        <translation>Genau, als zusätzliche Tensoren mit einem Lader</translation>
    </message>
    <message>
        <source>Fold into the block before (an approximation)</source>
        <translation>In den Block davor falten (eine Näherung)</translation>
    </message>
    <message>
        <source>Without this they are written in float32, as they were computed</source>
        <translation>Sonst werden sie in float32 geschrieben, wie sie berechnet wurden</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Linear blocks:</source>
        <translation>&amp;Lineare Blöcke:</translation>
    </message>
    <message>
        <source>Largest &amp;file:</source>
        <translation>&amp;Größte Datei:</translation>
    </message>
    <message>
        <source>Where the new folder is made</source>
        <translation>Wo der neue Ordner entsteht</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportText</name>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2, exactly that of the state it was made from.</source>
        <translation>Beweis: Der Ordner wurde wieder geöffnet und auf denselben %1 Tokens bewertet. Seine Perplexität ist %2, genau die des Zustands, aus dem er entstand.</translation>
    </message>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2; the state it was made from has %3, a relative difference of %4.</source>
        <translation>Beweis: Der Ordner wurde wieder geöffnet und auf denselben %1 Tokens bewertet. Seine Perplexität ist %2; der Zustand, aus dem er entstand, hat %3, ein relativer Unterschied von %4.</translation>
    </message>
    <message>
        <source>Folding and rounding changed the perplexity from %1 to %2.</source>
        <translation>Falten und Runden änderten die Perplexität von %1 auf %2.</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>Das ursprüngliche Modell hat %1.</translation>
    </message>
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation>Braucht bis zu %1; frei sind dort %2.</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>Geschrieben nach %1 (%2).</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigurePanel</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Choose an analysis and press Run. It measures the model with the current edits.</source>
        <translation>Eine Analyse wählen und Ausführen drücken. Sie misst das Modell mit den aktuellen Eingriffen.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analysis and its settings</source>
        <translation>Analyse und ihre Einstellungen</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the numbers, save or copy what is shown</source>
        <translation>Zahlen zeigen; speichern oder kopieren, was gezeigt wird</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigureView</name>
    <message>
        <source>Plots and tables of the analysis</source>
        <translation>Diagramme und Tabellen der Analyse</translation>
    </message>
    <message>
        <source>Remarks and caption</source>
        <translation>Bemerkungen und Bildunterschrift</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FolderNote</name>
    <message>
        <source>⚠ The folder %1 is not there. Texts are looked for where the program was started.</source>
        <translation>⚠ Den Ordner %1 gibt es nicht. Texte werden dort gesucht, wo das Programm gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FoldingCost</name>
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>Gefaltet ist die Perplexität %1 statt %2.</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>Es wird gemessen, was das Falten kostet…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationControls</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, higher values draw</source>
        <translation>0 nimmt das wahrscheinlichste Token, höhere Werte ziehen</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Draw from so many of the likeliest tokens only</source>
        <translation>Nur aus so vielen der wahrscheinlichsten Tokens ziehen</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw from the likeliest tokens only that together have this probability</source>
        <translation>Nur aus den wahrscheinlichsten Tokens ziehen, die zusammen diese Wahrscheinlichkeit haben</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same text; original and edited share it</source>
        <translation>Derselbe Startwert zieht denselben Text; Original und Bearbeitung teilen ihn</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationPanel</name>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Continuation by the original model or the pinned state</source>
        <translation>Fortsetzung durch das ursprüngliche Modell oder den angehefteten Zustand</translation>
    </message>
    <message>
        <source>Continuation by the edited model</source>
        <translation>Fortsetzung durch das bearbeitete Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Continues the prompt, original left, edited right, both from the same seed</source>
        <translation>Setzt den Prompt fort, links das Original, rechts bearbeitet, beide mit demselben Startwert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>What the model writes appears here, original and edited side by side.</source>
        <translation>Hier erscheint, was das Modell schreibt, Original und Bearbeitung nebeneinander.</translation>
    </message>
    <message>
        <source>generating…</source>
        <translation>wird erzeugt…</translation>
    </message>
    <message>
        <source>not generated</source>
        <translation>nicht erzeugt</translation>
    </message>
    <message>
        <source>the same as left</source>
        <translation>dasselbe wie links</translation>
    </message>
    <message>
        <source>no edits yet</source>
        <translation>noch keine Eingriffe</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GlossaryPanel</name>
    <message>
        <source>Search the glossary</source>
        <translation>Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>The glossary is not where the program looks for it. Install the program again.</source>
        <translation>Das Glossar ist nicht dort, wo das Programm es sucht. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Choose a term, or point at anything in the window and press F1.</source>
        <translation>Einen Begriff wählen, oder auf etwas im Fenster zeigen und F1 drücken.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Siehe auch: %1</translation>
    </message>
    <message>
        <source>Source: %1, *%2*</source>
        <extracomment>Where a term comes from: %1 authors and year, %2 title.</extracomment>
        <translation>Quelle: %1, *%2*</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Guide</name>
    <message>
        <source>The macro</source>
        <translation>Das Makro</translation>
    </message>
    <message>
        <source>nothing was done while it was recorded</source>
        <translation>während der Aufzeichnung wurde nichts getan</translation>
    </message>
    <message>
        <source>Start again, and do what it shall hold</source>
        <translation>Noch einmal beginnen und tun, was es enthalten soll</translation>
    </message>
    <message>
        <source>Save the macro</source>
        <translation>Makro speichern</translation>
    </message>
    <message>
        <source>macro.json</source>
        <translation>makro.json</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>Makros (*.json)</translation>
    </message>
    <message>
        <source>there is no such tour</source>
        <translation>es gibt keine solche Führung</translation>
    </message>
    <message>
        <source>Choose one of the menu Help &gt; Guided tours</source>
        <translation>Eine im Menü Hilfe &gt; Führungen wählen</translation>
    </message>
</context>
<context>
    <name>prosector::ui::HeatmapPanel</name>
    <message>
        <source>Measure tokens</source>
        <translation>Tokens messen</translation>
    </message>
    <message>
        <source>What stands beside the layers</source>
        <translation>Was neben den Schichten steht</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens, update</source>
        <translation>Tokens, Beitrag</translation>
    </message>
    <message>
        <source>Range of colors</source>
        <translation>Farbbereich</translation>
    </message>
    <message>
        <source>Colors per column</source>
        <translation>Farben je Spalte</translation>
    </message>
    <message>
        <source>One range of colors</source>
        <translation>Ein Farbbereich</translation>
    </message>
    <message>
        <source>Color scale</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Blue-white-orange</source>
        <translation>Blau-Weiß-Orange</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Lock the range of colors</source>
        <translation>Farbbereich festhalten</translation>
    </message>
    <message>
        <source>Keeps the range of colors as it is, so that maps can be compared</source>
        <translation>Behält den Farbbereich, damit sich Karten vergleichen lassen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measures the tokens with the current edits</source>
        <translation>Misst die Tokens mit den aktuellen Eingriffen</translation>
    </message>
    <message>
        <source>Non-linearity by layer and token</source>
        <translation>Nichtlinearität nach Schicht und Token</translation>
    </message>
    <message>
        <source>Linearity by layer</source>
        <translation>Linearität nach Schicht</translation>
    </message>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>Scan läuft… Jeder Block wird vermessen.</translation>
    </message>
    <message>
        <source>Not scanned yet. A scan runs the text through the model once and measures every block.</source>
        <translation>Noch kein Scan. Ein Scan schickt den Text einmal durch das Modell und vermisst jeden Block.</translation>
    </message>
    <message>
        <source>Measuring… Every token of the first window is compared with its linear map.</source>
        <translation>Messung läuft… Jedes Token des ersten Fensters wird mit seiner linearen Abbildung verglichen.</translation>
    </message>
    <message>
        <source>How far each token of the first window is from what a linear map of each block foretells. It takes as long as a scan.</source>
        <translation>Wie weit jedes Token des ersten Fensters von dem entfernt ist, was eine lineare Abbildung jedes Blocks vorhersagt. Es dauert so lange wie ein Scan.</translation>
    </message>
    <message>
        <source>%1 tokens of the first window</source>
        <translation>%1 Tokens des ersten Fensters</translation>
    </message>
    <message>
        <source>%1; 0: as the map foretells</source>
        <translation>%1; 0: wie die Abbildung vorhersagt</translation>
    </message>
    <message>
        <source>%1; hatched: too few tokens for the fit</source>
        <translation>%1; schraffiert: zu wenige Tokens für die Anpassung</translation>
    </message>
    <message>
        <source>%1 tokens; noise would show %2, hatched where it does</source>
        <translation>%1 Tokens; Rauschen: %2 (schraffiert)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::InspectorPanel</name>
    <message>
        <source>What is known of the selection</source>
        <translation>Was über die Auswahl bekannt ist</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots with a dotted frame and a wedge; again: no longer</source>
        <translation>Markiert die Auswahl in allen Diagrammen mit gepunktetem Rahmen und Keil; noch einmal: nicht mehr</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies what is said here as text</source>
        <translation>Kopiert, was hier steht, als Text</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight, or any layer, cell or token: what is known of it appears here.</source>
        <translation>Die höchste Spitze anklicken, um ihr Gewicht zu wählen, oder eine Schicht, eine Zelle, ein Token: Hier erscheint, was darüber bekannt ist.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen entries, or all where none is chosen</source>
        <translation>Kopiert die gewählten Einträge, oder alle, wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing has been computed yet. Everything that is will be listed here, with its time.</source>
        <translation>Noch wurde nichts berechnet. Alles Berechnete wird hier mit seiner Dauer aufgelistet.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MacroRunner</name>
    <message>
        <source>start of &quot;%1&quot;</source>
        <translation>Beginn von „%1“</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot; is not available</source>
        <translation>der Befehl „%1“ ist nicht verfügbar</translation>
    </message>
    <message>
        <source>See what it needs: an open model, a scan or a selected weight</source>
        <translation>Sehen Sie nach, was er braucht: ein offenes Modell, einen Scan oder ein gewähltes Gewicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An error within a step: %1 a file, tensor or field, %2 what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MainWindow</name>
    <message>
        <source>%1 – Prosector</source>
        <translation>%1 – Prosector</translation>
    </message>
    <message>
        <source>Prosector</source>
        <translation>Prosector</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MeasureDialog</name>
    <message>
        <source>Text and protocol</source>
        <translation>Text und Protokoll</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>Beobachtete Wörter</translation>
    </message>
    <message>
        <source>How probable each of them is as the next token; one word on each line</source>
        <translation>Wie wahrscheinlich jedes als nächstes Token ist; ein Wort je Zeile</translation>
    </message>
    <message>
        <source>&amp;Watched words</source>
        <translation>Beobachtete &amp;Wörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Division of the text</source>
        <translation>Teilung des Texts</translation>
    </message>
    <message>
        <source>As one text</source>
        <translation>Als ein Text</translation>
    </message>
    <message>
        <source>Each line apart</source>
        <translation>Jede Zeile für sich</translation>
    </message>
    <message>
        <source>Each article of a WikiText file apart</source>
        <translation>Jeder Artikel einer WikiText-Datei für sich</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>Tokens höchstens</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Calibration text</source>
        <translation>Kalibrierungstext</translation>
    </message>
    <message>
        <source>Linear blocks are fitted on it, and means are taken over it</source>
        <translation>Lineare Blöcke werden an ihn angepasst und Mittel über ihn genommen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Tokens at &amp;most</source>
        <translation>Tokens &amp;höchstens</translation>
    </message>
    <message>
        <source>&amp;Calibration text</source>
        <translation>&amp;Kalibrierungstext</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>bos-windows: every token, in windows that begin with BOS</source>
        <translation>bos-windows: jedes Token, in Fenstern, die mit BOS beginnen</translation>
    </message>
    <message>
        <source>paper: one stream, whole windows (GPTQ, Wanda)</source>
        <translation>paper: ein Strom, ganze Fenster (GPTQ, Wanda)</translation>
    </message>
    <message>
        <source>huggingface: windows that advance by a stride</source>
        <translation>huggingface: Fenster, die um eine Schrittweite vorrücken</translation>
    </message>
    <message>
        <source>llama.cpp: the second half of each window</source>
        <translation>llama.cpp: die zweite Hälfte jedes Fensters</translation>
    </message>
    <message>
        <source>lm-eval: rolling windows; by words and bytes too</source>
        <translation>lm-eval: rollende Fenster; auch nach Wörtern und Bytes</translation>
    </message>
    <message>
        <source>passages: one window for each part of the text</source>
        <translation>passages: ein Fenster je Textteil</translation>
    </message>
    <message>
        <source>Window, in tokens</source>
        <translation>Fenster, in Tokens</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Stride, in tokens</source>
        <translation>Schrittweite, in Tokens</translation>
    </message>
    <message>
        <source>half a window</source>
        <translation>ein halbes Fenster</translation>
    </message>
    <message>
        <source>BOS token</source>
        <translation>BOS-Token</translation>
    </message>
    <message>
        <source>as the tokenizer does</source>
        <translation>wie der Tokenizer</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Stride</source>
        <translation>&amp;Schrittweite</translation>
    </message>
    <message>
        <source>&amp;BOS token</source>
        <translation>&amp;BOS-Token</translation>
    </message>
    <message>
        <source>The protocol “passages” needs a text that is run in parts: choose how above.</source>
        <translation>Das Protokoll „passages“ braucht einen Text, der in Teilen läuft: oben wählen, wie.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MemoryNeed</name>
    <message>
        <source>Needs %1 of %2 memory.</source>
        <translation>Braucht %1 von %2 Speicher.</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ Das ist mehr, als dieser Rechner hat: Es wird langsam, weil Gewichte immer wieder von der Platte gelesen werden.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ModelPanel</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 Milliarden Parameter</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 Millionen Parameter</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1 blocks, width %2, %3 heads, MLP %4, vocabulary %5, context %6 tokens</source>
        <translation>%1 Blöcke, Breite %2, %3 Köpfe, MLP %4, Vokabular %5, Kontext %6 Tokens</translation>
    </message>
    <message>
        <source>affine maps in place of blocks: %1</source>
        <translation>affine Abbildungen an Stelle von Blöcken: %1</translation>
    </message>
    <message>
        <source>A specimen: the super weight of this small model was cultivated for study. It shows the phenomenon; it is no evidence about large models.</source>
        <translation>Ein Präparat: Das Supergewicht dieses kleinen Modells wurde zum Studium gezüchtet. Es zeigt die Erscheinung; es beweist nichts über große Modelle.</translation>
    </message>
    <message>
        <source>Open a folder with a model in the Hugging Face layout, or start with the built-in one.</source>
        <translation>Einen Ordner mit einem Modell im Hugging-Face-Format öffnen, oder mit dem eingebauten beginnen.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::OpenDialog</name>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>A file with tensors, or a saved session</source>
        <translation>Eine Datei mit Tensoren oder eine gespeicherte Sitzung</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>Mit dem Programm</translation>
    </message>
    <message>
        <source>Built-in specimen</source>
        <translation>Eingebautes Präparat</translation>
    </message>
    <message>
        <source>In the Hugging Face cache</source>
        <translation>Im Hugging-Face-Cache</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>keine in %1</translation>
    </message>
    <message>
        <source>Choose a model in the list, or a folder.</source>
        <translation>Ein Modell in der Liste wählen, oder einen Ordner.</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>Ein Ordner mit einem Modell</translation>
    </message>
    <message>
        <source>A file with a model or a session</source>
        <translation>Eine Datei mit einem Modell oder einer Sitzung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Opening</name>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Panel</name>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PerplexityPanel</name>
    <message>
        <source>Divergence: mean Kullback-Leibler divergence of the edited from the original (or pinned) prediction, over a sample of positions in the first window</source>
        <translation>Divergenz: mittlere Kullback-Leibler-Divergenz der bearbeiteten von der ursprünglichen (oder angehefteten) Vorhersage, über eine Stichprobe von Positionen im ersten Fenster</translation>
    </message>
    <message>
        <source>Text and protocol</source>
        <translation>Text und Protokoll</translation>
    </message>
    <message>
        <source>The perplexity appears here, before and after your edits.</source>
        <translation>Hier erscheint die Perplexität, vor und nach den Eingriffen.</translation>
    </message>
    <message>
        <source>first impression</source>
        <translation>erster Eindruck</translation>
    </message>
    <message>
        <source>preview, %1 of %2 windows</source>
        <translation>Vorschau, %1 von %2 Fenstern</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>likeliest token changed at %1 % of positions, divergence %2 nats</source>
        <extracomment>What an edit does to predictions: share of positions with another likeliest token, Kullback-Leibler divergence.</extracomment>
        <translation>wahrscheinlichstes Token an %1 % der Positionen geändert, Divergenz %2 nats</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlanReading</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A curve of the planner: %1 how blocks are chosen, %2 what is done to them.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Blocks chosen by</source>
        <translation>Blöcke gewählt nach</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>Änderung des Verlusts</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>File (bytes)</source>
        <translation>Datei (Bytes)</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens je Sekunde</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Rangfolgen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Goes as (%1)</source>
        <extracomment>Column of a table: as which block a ranking, %1, removes this one.</extracomment>
        <translation>Geht als (%1)</translation>
    </message>
    <message>
        <source>Against measured loss</source>
        <translation>Gegen gemessenen Verlust</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Rank correlation with the loss of dropping each block</source>
        <translation>Rangkorrelation mit dem Verlust beim Weglassen jedes Blocks</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>Übereinstimmung von Texten</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>Spearmans rho</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendalls tau</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>Winkelabstand</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>Relative Größe</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>The blocks that turn the residual stream least go first (ShortGPT)</source>
        <translation>Die Blöcke, die den Residualstrom am wenigsten drehen, gehen zuerst (ShortGPT)</translation>
    </message>
    <message>
        <source>The neighboring blocks between which the residual stream turns least go together</source>
        <translation>Die benachbarten Blöcke, zwischen denen sich der Residualstrom am wenigsten dreht, gehen zusammen</translation>
    </message>
    <message>
        <source>The blocks with the smallest angle between input and output go first</source>
        <translation>Die Blöcke mit dem kleinsten Winkel zwischen Ein- und Ausgang gehen zuerst</translation>
    </message>
    <message>
        <source>The blocks whose update a linear map foretells best, on windows it was not fitted on, go first</source>
        <translation>Die Blöcke, deren Beitrag eine lineare Abbildung am besten vorhersagt, auf nicht angepassten Fenstern, gehen zuerst</translation>
    </message>
    <message>
        <source>The blocks whose update is smallest beside their output go first</source>
        <translation>Die Blöcke, deren Beitrag neben ihrem Ausgang am kleinsten ist, gehen zuerst</translation>
    </message>
    <message>
        <source>Block 0 goes first</source>
        <translation>Block 0 geht zuerst</translation>
    </message>
    <message>
        <source>The last block goes first</source>
        <translation>Der letzte Block geht zuerst</translation>
    </message>
    <message>
        <source>The blocks that cost the least loss by themselves go first</source>
        <translation>Die Blöcke, die für sich am wenigsten Verlust kosten, gehen zuerst</translation>
    </message>
    <message>
        <source>At every step the block goes that then costs the least loss; all of them are tried</source>
        <translation>In jedem Schritt geht der Block, der dann am wenigsten Verlust kostet; alle werden versucht</translation>
    </message>
    <message>
        <source>The block passes its input on</source>
        <translation>Der Block reicht seinen Eingang weiter</translation>
    </message>
    <message>
        <source>A linear map, fitted on the calibration text, stands in the block&apos;s place</source>
        <translation>Eine lineare Abbildung, an den Kalibrierungstext angepasst, steht an der Stelle des Blocks</translation>
    </message>
    <message>
        <source>The block is dropped, and a map that makes up for it is folded into the down projection of the block before</source>
        <translation>Der Block wird weggelassen und eine ausgleichende Abbildung in die Down-Projektion des Blocks davor gefaltet</translation>
    </message>
    <message>
        <source>The attention is dropped, the MLP stays</source>
        <translation>Die Attention wird weggelassen, das MLP bleibt</translation>
    </message>
    <message>
        <source>The MLP is dropped, the attention stays</source>
        <translation>Das MLP wird weggelassen, die Attention bleibt</translation>
    </message>
    <message>
        <source>Linearity of the update, held out</source>
        <translation>Linearität des Beitrags, an anderen Fenstern</translation>
    </message>
    <message>
        <source>Loss when dropped</source>
        <translation>Verlust beim Weglassen</translation>
    </message>
    <message>
        <source>Loss when linear</source>
        <translation>Verlust, wenn linear</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>Entfernte Blöcke</translation>
    </message>
    <message>
        <source>Parameters left (%)</source>
        <translation>Verbliebene Parameter (%)</translation>
    </message>
    <message>
        <source>%1: blocks %2. Perplexity %3 → %4.</source>
        <extracomment>%1 a curve such as &quot;Greedy, dropped&quot;, %2 a list of layers, %3 and %4 perplexities.</extracomment>
        <translation>%1: Blöcke %2. Perplexität %3 → %4.</translation>
    </message>
    <message>
        <source>Parameters %1 → %2, file %3 → %4.</source>
        <translation>Parameter %1 → %2, Datei %3 → %4.</translation>
    </message>
    <message>
        <source>Tokens per second %1 → %2.</source>
        <translation>Tokens je Sekunde %1 → %2.</translation>
    </message>
    <message>
        <source>plan: %1, blocks removed: %2</source>
        <extracomment>An undo step: %1 a curve such as &quot;Greedy, dropped&quot;, %2 a number.</extracomment>
        <translation>Plan: %1, entfernte Blöcke: %2</translation>
    </message>
    <message>
        <source>No curve for %1: %2.</source>
        <translation>Keine Kurve für %1: %2.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlannerForm</name>
    <message>
        <source>on top of the current edits</source>
        <translation>zusätzlich zu den Eingriffen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>Bester Punkt</translation>
    </message>
    <message>
        <source>Blocks removed at most</source>
        <translation>Höchstens entfernte Blöcke</translation>
    </message>
    <message>
        <source>Curves end at this number of blocks</source>
        <translation>Die Kurven enden bei dieser Zahl von Blöcken</translation>
    </message>
    <message>
        <source>Plans what else can go from the model as it is edited now, not from the original</source>
        <translation>Plant, was vom jetzt bearbeiteten Modell noch wegfallen kann, nicht vom Original</translation>
    </message>
    <message>
        <source>Computes the curves; what you ask for meanwhile comes first</source>
        <translation>Berechnet die Kurven; was inzwischen verlangt wird, geht vor</translation>
    </message>
    <message>
        <source>Ends the plan; the points so far stay</source>
        <translation>Beendet den Plan; die bisherigen Punkte bleiben</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>&amp;bis zu</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>How blocks are chosen; each gives a curve</source>
        <translation>Wie Blöcke gewählt werden; jede ergibt eine Kurve</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What is done to the blocks; each gives a curve</source>
        <translation>Was mit den Blöcken geschieht; jede ergibt eine Kurve</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What the best point over all curves has to keep to</source>
        <translation>Was der beste Punkt aller Kurven einhalten muss</translation>
    </message>
    <message>
        <source>Parameters ≤</source>
        <translation>Parameter ≤</translation>
    </message>
    <message>
        <source>Memory ≤</source>
        <translation>Speicher ≤</translation>
    </message>
    <message>
        <source>Loss ≤</source>
        <translation>Verlust ≤</translation>
    </message>
    <message>
        <source>Limit of the budget</source>
        <translation>Grenze des Budgets</translation>
    </message>
    <message>
        <source>Makes the best state within the budget the current one, as one step</source>
        <translation>Macht den besten Zustand im Budget zum aktuellen, in einem Schritt</translation>
    </message>
    <message>
        <source>original + </source>
        <translation>Original + </translation>
    </message>
    <message>
        <source> nats</source>
        <translation> nats</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlannerPanel</name>
    <message>
        <source>Perplexity against what was removed</source>
        <translation>Perplexität über dem Entfernten</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>Worüber die Kurven gezeichnet sind</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>Entfernte Blöcke</translation>
    </message>
    <message>
        <source>Parameters left</source>
        <translation>Verbliebene Parameter</translation>
    </message>
    <message>
        <source>Curves and tables of the plan</source>
        <translation>Kurven und Tabellen des Plans</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Double click or Enter: makes this state the current one, as one step</source>
        <translation>Doppelklick oder Enter: macht diesen Zustand zum aktuellen, in einem Schritt</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Rangfolgen</translation>
    </message>
    <message>
        <source>Against loss</source>
        <translation>Gegen Verlust</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>Textvergleich</translation>
    </message>
    <message>
        <source>About the chosen point</source>
        <translation>Über den gewählten Punkt</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it: the list of edits becomes that state, as one step.</source>
        <translation>Einen Punkt anklicken oder Enter darauf drücken: Die Liste der Eingriffe wird dieser Zustand, in einem Schritt.</translation>
    </message>
    <message>
        <source>No point keeps to this budget. Allow more, or remove more blocks.</source>
        <translation>Kein Punkt hält dieses Budget ein. Mehr erlauben oder mehr Blöcke entfernen.</translation>
    </message>
    <message>
        <source>plan: nothing removed</source>
        <translation>Plan: nichts entfernt</translation>
    </message>
    <message>
        <source>Nothing is removed: this is where the curves begin.</source>
        <translation>Nichts ist entfernt: Hier beginnen die Kurven.</translation>
    </message>
    <message>
        <source>Which blocks can go? Press Plan: every strategy gives a curve of perplexity against the number of blocks removed, and every point is a state one click away.</source>
        <translation>Welche Blöcke können wegfallen? Planen drücken: Jede Strategie ergibt eine Kurve der Perplexität über der Zahl entfernter Blöcke, und jeder Punkt ist ein Zustand, einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Ranking the blocks; the first curve follows.</source>
        <translation>Die Blöcke werden geordnet; die erste Kurve folgt.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Applied at once</source>
        <translation>Sofort wirksam</translation>
    </message>
    <message>
        <source>Applied at the next start</source>
        <translation>Beim nächsten Start wirksam</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop has it</source>
        <translation>Hell oder dunkel, oder wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of texts, and of how numbers are written</source>
        <translation>Der Texte und der Schreibweise von Zahlen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation>Worauf gerechnet wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>Ordner der Texte</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>How a text is cut into windows and which tokens are scored</source>
        <translation>Wie ein Text in Fenster geteilt wird und welche Tokens bewertet werden</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>a quarter of the memory</source>
        <translation>ein Viertel des Speichers</translation>
    </message>
    <message>
        <source>an eighth of the memory</source>
        <translation>ein Achtel des Speichers</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>How many the engine computes with</source>
        <translation>Mit wie vielen gerechnet wird</translation>
    </message>
    <message>
        <source>Memory for &amp;weights</source>
        <translation>Speicher für Ge&amp;wichte</translation>
    </message>
    <message>
        <source>For weights that were converted to float32 and stay for the next evaluation</source>
        <translation>Für Gewichte, die nach float32 umgewandelt wurden und für die nächste Auswertung bleiben</translation>
    </message>
    <message>
        <source>Memory for &amp;states</source>
        <translation>Speicher für &amp;Zustände</translation>
    </message>
    <message>
        <source>For states of the model that stay, so that an edit computes only what it changes</source>
        <translation>Für Zustände des Modells, die bleiben, damit ein Eingriff nur berechnet, was er ändert</translation>
    </message>
    <message>
        <source>The folder in which files with texts are looked for first</source>
        <translation>Der Ordner, in dem Dateien mit Texten zuerst gesucht werden</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ScaleCurveBox</name>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Kurve</translation>
    </message>
    <message>
        <source>Compute the scale curve</source>
        <translation>Skalierungskurve berechnen</translation>
    </message>
    <message>
        <source>Computes the loss at sixteen scales of this weight; the slider then reads between them at once</source>
        <translation>Berechnet den Verlust bei sechzehn Skalen dieses Gewichts; der Regler liest dann sofort dazwischen ab</translation>
    </message>
    <message>
        <source>Loss at this scale</source>
        <translation>Verlust bei dieser Skala</translation>
    </message>
    <message>
        <source>%1 nats, exact</source>
        <translation>%1 nats, genau</translation>
    </message>
    <message>
        <source>%1 nats, a computed point</source>
        <translation>%1 nats, ein berechneter Punkt</translation>
    </message>
    <message>
        <source>≈ %1 nats, between computed points</source>
        <translation>≈ %1 nats, zwischen berechneten Punkten</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionLog</name>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Evaluate what is compared with</source>
        <translation>Vergleichszustand auswerten</translation>
    </message>
    <message>
        <source>Evaluate the edited model</source>
        <translation>Bearbeitetes Modell auswerten</translation>
    </message>
    <message>
        <source>Evaluate one edit by itself</source>
        <translation>Einen Eingriff für sich auswerten</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>List the text&apos;s tokens</source>
        <translation>Tokens des Texts auflisten</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>Text erzeugen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Look for free space</source>
        <translation>Freien Platz suchen</translation>
    </message>
    <message>
        <source>List the likeliest next tokens</source>
        <translation>Wahrscheinlichste nächste Tokens auflisten</translation>
    </message>
    <message>
        <source>Measure the effects of single edits</source>
        <translation>Wirkungen einzelner Eingriffe messen</translation>
    </message>
    <message>
        <source>Read a weight</source>
        <translation>Gewicht lesen</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Measure a tensor</source>
        <translation>Tensor vermessen</translation>
    </message>
    <message>
        <source>Read a part of a tensor</source>
        <translation>Teil eines Tensors lesen</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>perplexity %1; %2</source>
        <translation>Perplexität %1; %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionQuestions</name>
    <message>
        <source>the configuration</source>
        <translation>die Konfiguration</translation>
    </message>
    <message>
        <source>the tokenizer</source>
        <translation>der Tokenizer</translation>
    </message>
    <message>
        <source>the names, types or shapes of tensors</source>
        <translation>Namen, Typen oder Formen von Tensoren</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The model “%1” of the session is not where it was. Where is it now?</source>
        <translation>Das Modell „%1“ der Sitzung ist nicht mehr, wo es war. Wo ist es jetzt?</translation>
    </message>
    <message>
        <source>It was in %1</source>
        <translation>Es lag in %1</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>This is not the model that the session was made with.</source>
        <translation>Dies ist nicht das Modell, mit dem die Sitzung entstand.</translation>
    </message>
    <message>
        <source>In %1 these differ: %2.

The edits can be opened on it all the same. What was measured is then measured again.</source>
        <translation>In %1 unterscheiden sich: %2.

Die Eingriffe lassen sich trotzdem darauf öffnen. Gemessenes wird dann neu gemessen.</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Anderen Ordner wählen…</translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n edit(s).</source>
        <translation>
            <numerusform>Es gibt ungespeicherte Arbeit: das Modell „%1“ mit %n Eingriff.</numerusform>
            <numerusform>Es gibt ungespeicherte Arbeit: das Modell „%1“ mit %n Eingriffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>Sie wurde am %1 aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>Wiederher&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>The model of the session</source>
        <translation>Das Modell der Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n snapshot(s).</source>
        <translation>
            <numerusform>Es gibt ungespeicherte Arbeit: das Modell „%1“ mit %n Schnappschuss.</numerusform>
            <numerusform>Es gibt ungespeicherte Arbeit: das Modell „%1“ mit %n Schnappschüssen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is work that was not saved: the model “%1” with edits that are undone or switched off.</source>
        <extracomment>%1 a model.</extracomment>
        <translation>Es gibt ungespeicherte Arbeit: das Modell „%1“ mit Eingriffen, die rückgängig gemacht oder ausgeschaltet sind.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SnapshotPanel</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Each under the state it was made from. Double click or Enter: go there, F2: rename, Del: remove, P: pin</source>
        <translation>Jeder unter dem Zustand, aus dem er entstand. Doppelklick oder Enter: hingehen, F2: umbenennen, Entf: entfernen, P: anheften</translation>
    </message>
    <message>
        <source>Go to the state</source>
        <translation>Zum Zustand gehen</translation>
    </message>
    <message>
        <source>Remove the snapshot</source>
        <translation>Schnappschuss entfernen</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Compares everything with the selected state instead of the original, or stops doing so (P)</source>
        <translation>Vergleicht alles mit dem gewählten Zustand statt dem Original, oder hört damit auf (P)</translation>
    </message>
    <message>
        <source>Makes the selected state the current one (Enter)</source>
        <translation>Macht den gewählten Zustand zum aktuellen (Enter)</translation>
    </message>
    <message>
        <source>Removes the selected snapshot (Del)</source>
        <translation>Entfernt den gewählten Schnappschuss (Entf)</translation>
    </message>
    <message>
        <source>States of a dissection that you want to come back to, or to compare with, appear here.</source>
        <translation>Hier erscheinen Zustände einer Sektion, zu denen man zurückkehren oder mit denen man vergleichen will.</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>pinned, here</source>
        <extracomment>Marks in a list of states: the one that others are compared with, the one last taken or gone to.</extracomment>
        <translation>angeheftet, hier</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Schnappschuss entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”? This cannot be undone.</source>
        <translation>„%1“ entfernen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Snapshots</name>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>go to “%1”</source>
        <translation>zu „%1“ gehen</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SpikePanel</name>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>Scan läuft… Jeder Block wird vermessen.</translation>
    </message>
    <message>
        <source>Not scanned yet. The scan finds the largest activations of every block.</source>
        <translation>Noch kein Scan. Der Scan findet die größten Aktivierungen jedes Blocks.</translation>
    </message>
    <message>
        <source>Largest activation of each layer over %1 tokens</source>
        <translation>Größte Aktivierung jeder Schicht über %1 Tokens</translation>
    </message>
    <message>
        <source>Scale of the activation axis</source>
        <translation>Skala der Aktivierungsachse</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>Symmetrisch logarithmisch</translation>
    </message>
    <message>
        <source>Logarithm of magnitudes</source>
        <translation>Logarithmus der Beträge</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StaleMark</name>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>This was measured before the last edits.</source>
        <translation>Gemessen vor den letzten Eingriffen.</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <source>This was measured on the model without your edits.</source>
        <translation>Gemessen am Modell ohne die Eingriffe.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StatusStrip</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>States of the model on this text that are kept, so that an edit computes only what it changes</source>
        <translation>Zustände des Modells auf diesem Text, die behalten werden, damit ein Eingriff nur berechnet, was er ändert</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>Threads: %1</translation>
    </message>
    <message>
        <source>threads: all cores</source>
        <translation>Threads: alle Kerne</translation>
    </message>
    <message>
        <source>What the model computes on</source>
        <translation>Worauf das Modell rechnet</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>behalten: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation>%1, %2 Tokens</translation>
    </message>
    <message>
        <source>The text on which the model is measured</source>
        <translation>Der Text, auf dem das Modell gemessen wird</translation>
    </message>
    <message>
        <source>How the text is cut into windows and which tokens are scored</source>
        <translation>Wie der Text in Fenster geteilt wird und welche Tokens bewertet werden</translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>gezeigt: %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit: %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StopWordPanel</name>
    <message>
        <source>How probable stop words are as the next token, before and after your edits.</source>
        <translation>Wie wahrscheinlich Stoppwörter als nächstes Token sind, vor und nach den Eingriffen.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Takeaways</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF-Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TensorPanel</name>
    <message>
        <source>%1: from %2 to %3, mean %4, standard deviation %5, zeros %6</source>
        <extracomment>The elements of a tensor: %1 its name, %2 least, %3 greatest, %4 mean, %5 standard deviation, %6 in percent.</extracomment>
        <translation>%1: von %2 bis %3, Mittel %4, Standardabweichung %5, Nullen %6</translation>
    </message>
    <message>
        <source>State of the tensor</source>
        <translation>Zustand des Tensors</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Largest elements</source>
        <translation>Größte Elemente</translation>
    </message>
    <message>
        <source>The elements of largest magnitude; choosing one goes there</source>
        <translation>Die Elemente mit den größten Beträgen; wer eines wählt, gelangt dorthin</translation>
    </message>
    <message>
        <source>Row and column to go to</source>
        <translation>Zeile und Spalte, zu der gegangen wird</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>Zeile, Spalte</translation>
    </message>
    <message>
        <source>Norms of the rows</source>
        <translation>Normen der Zeilen</translation>
    </message>
    <message>
        <source>Norms of the columns</source>
        <translation>Normen der Spalten</translation>
    </message>
    <message>
        <source>Views of the tensor</source>
        <translation>Ansichten des Tensors</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Row norms</source>
        <translation>Zeilennormen</translation>
    </message>
    <message>
        <source>Column norms</source>
        <translation>Spaltennormen</translation>
    </message>
    <message>
        <source>Choose a tensor to see what its elements are like.</source>
        <translation>Einen Tensor wählen, um zu sehen, wie seine Elemente sind.</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1: wird gelesen…</translation>
    </message>
    <message>
        <source>Euclidean norm</source>
        <translation>Euklidische Norm</translation>
    </message>
    <message>
        <source>row (output channel)</source>
        <translation>Zeile (Ausgangskanal)</translation>
    </message>
    <message>
        <source>column (input channel)</source>
        <translation>Spalte (Eingangskanal)</translation>
    </message>
    <message>
        <source>norm (no unit)</source>
        <translation>Norm (ohne Einheit)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TensorTree</name>
    <message>
        <source>Search the tensors</source>
        <translation>Tensoren durchsuchen</translation>
    </message>
    <message>
        <source>Search: down, norm, bfloat16…</source>
        <translation>Suchen: down, norm, bfloat16…</translation>
    </message>
    <message>
        <source>Tensors by layer</source>
        <translation>Tensoren nach Schichten</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Outside the blocks</source>
        <translation>Außerhalb der Blöcke</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextField</name>
    <message>
        <source>Built-in evaluation text</source>
        <translation>Eingebauter Auswertungstext</translation>
    </message>
    <message>
        <source>Built-in calibration text</source>
        <translation>Eingebauter Kalibrierungstext</translation>
    </message>
    <message>
        <source>Built-in general text</source>
        <translation>Eingebauter allgemeiner Text</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>Datei des Texts</translation>
    </message>
    <message>
        <source>A text in UTF-8, or .jsonl with the field “text”</source>
        <translation>Ein Text in UTF-8, oder .jsonl mit dem Feld „text“</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <translation>Einen Text schreiben oder einfügen</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Wie er ist: %1</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Text wählen</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextPanel</name>
    <message>
        <source>The token under the pointer</source>
        <translation>Das Token unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Colors of tokens</source>
        <translation>Farben der Tokens</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What the colors show: each token&apos;s loss under the edits, or how the edits change it</source>
        <translation>Was die Farben zeigen: den Verlust jedes Tokens mit den Eingriffen, oder wie sie ihn ändern</translation>
    </message>
    <message>
        <source>The text appears here token by token, in the colors of each token&apos;s loss.</source>
        <translation>Hier erscheint der Text Token für Token, in den Farben ihres Verlusts.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, against %3</source>
        <translation>%1 von %2 Tokens, gegen %3</translation>
    </message>
    <message>
        <source>%1 tokens, against %2</source>
        <translation>%1 Tokens, gegen %2</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>Auf ein Token zeigen, oder mit den Pfeiltasten wandern.</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>Verlust jedes Tokens</translation>
    </message>
    <message>
        <source>%1 (nats)</source>
        <extracomment>The name of a scale of colors: %1 what is shown, a loss or its change, whose unit is the nat.</extracomment>
        <translation>%1 (Nats)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TokenPredictions</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Tour</name>
    <message>
        <source>back in &quot;%1&quot;</source>
        <translation>zurück in „%1“</translation>
    </message>
    <message>
        <source>no step of the tour has a &quot;text&quot;</source>
        <translation>kein Schritt der Führung hat einen „text“</translation>
    </message>
    <message>
        <source>Add one, or play the file as a macro</source>
        <translation>Einen hinzufügen oder die Datei als Makro abspielen</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TourPanel</name>
    <message>
        <source>Text of the tour</source>
        <translation>Text der Führung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The page before, with the edits of then</source>
        <translation>Die Seite davor, mit den damaligen Eingriffen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>Tut, was die nächste Seite zeigt</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Ends the tour; the edits stay</source>
        <translation>Beendet die Führung; die Eingriffe bleiben</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>The step and what it does</source>
        <translation>Der Schritt und was er tut</translation>
    </message>
</context>
<context>
    <name>prosector::ui::UnsavedQuestion</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The edits are not saved.</source>
        <translation>Die Eingriffe sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Without saving, the edits, their history and the snapshots are lost.</source>
        <translation>Ohne Speichern gehen die Eingriffe, ihr Verlauf und die Schnappschüsse verloren.</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>prosector::widgets</name>
    <message>
        <source>%1 %</source>
        <extracomment>A probability in percent; %1 is the number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n values, lowest %1 at %2, highest %3 at %4</source>
        <extracomment>What a screen reader says of a plot: %n numbers, %1 the lowest and %2 where it is, %3 the highest and %4 where.</extracomment>
        <translation>
            <numerusform>%n Wert, niedrigster %1 bei %2, höchster %3 bei %4</numerusform>
            <numerusform>%n Werte, niedrigster %1 bei %2, höchster %3 bei %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTable</name>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Kein Block gewählt</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <translation>Block %1, %2</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Gesetzt auf: %1</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTableModel</name>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <extracomment>How a block stands: %1 linear, %2 the share of its linear map.</extracomment>
        <translation>%1, t = %2</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Block %1: %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer, counted from 0 at the embedding</source>
        <translation>Schicht, von 0 an der Einbettung gezählt</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>Lineari-
tät</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains</source>
        <translation>Anteil des Blockausgangs, den die beste affine Abbildung seines Eingangs erklärt</translation>
    </message>
    <message>
        <source>of the
update</source>
        <translation>des Bei-
trags</translation>
    </message>
    <message>
        <source>Linearity of what the block adds to the residual stream</source>
        <translation>Linearität dessen, was der Block zum Residualstrom addiert</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Block Influence: 1 minus the mean cosine of the block&apos;s input and output</source>
        <translation>Block Influence: 1 minus der mittlere Kosinus von Ein- und Ausgang des Blocks</translation>
    </message>
    <message>
        <source>largest
input</source>
        <translation>max.
Eing.</translation>
    </message>
    <message>
        <source>Largest magnitude at the input of the down projection</source>
        <translation>Größter Betrag am Eingang der Down-Projektion</translation>
    </message>
    <message>
        <source>largest
output</source>
        <translation>max.
Ausg.</translation>
    </message>
    <message>
        <source>Largest magnitude at the output of the down projection</source>
        <translation>Größter Betrag am Ausgang der Down-Projektion</translation>
    </message>
    <message>
        <source>loss if
dropped</source>
        <translation>Verlust
ohne ihn</translation>
    </message>
    <message>
        <source>Change in loss, in nats per token, when this block is dropped behind the edits that act</source>
        <translation>Änderung des Verlusts, in nats je Token, wenn dieser Block hinter den Eingriffen weggelassen wird</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: original (solid), linear (hatched), dropped (struck through). Space: next, O: original, L: linear, X: dropped</source>
        <translation>Was an der Stelle des Blocks steht: original (voll), linear (schraffiert), weggelassen (durchgestrichen). Leertaste: weiter, O: original, L: linear, X: weggelassen</translation>
    </message>
    <message>
        <source>linear, t</source>
        <translation>linear, t</translation>
    </message>
    <message>
        <source>How much of its linear map stands in the block&apos;s place: t = 1 all of it, t = 0 dropped. Drag, turn the wheel over the selected row, or press Left and Right</source>
        <translation>Wie viel seiner linearen Abbildung an der Stelle des Blocks steht: t = 1 alles, t = 0 weggelassen. Ziehen, über der gewählten Zeile das Rad drehen, oder Links und Rechts drücken</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A point of a chart: %1 the horizontal axis, %2 the place on it, %3 the series, %4 the value.</extracomment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (nicht definiert)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a series of a chart: %1 its name, %2 its extremes.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::EditListModel</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation> (ausgeschaltet)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Edits in the order in which they act. Tick: on or off, F2: rename, Alt+Up and Alt+Down or the mouse: move, Del: remove</source>
        <translation>Eingriffe in der Reihenfolge, in der sie wirken. Haken: an oder aus, F2: umbenennen, Alt+Auf und Alt+Ab oder die Maus: verschieben, Entf: entfernen</translation>
    </message>
    <message>
        <source>own effect</source>
        <translation>eigene Wirkung</translation>
    </message>
    <message>
        <source>Loss with all edits minus loss without this one, nats per token, with its 95 % interval</source>
        <translation>Verlust mit allen Eingriffen minus Verlust ohne diesen, nats je Token, mit 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::EditListView</name>
    <message>
        <source>Edits</source>
        <translation>Eingriffe</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::FactTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A cell of a heatmap: %1 the row&apos;s axis (&quot;layer&quot;), %2 its label, %3 the column&apos;s label, %4 the value.</extracomment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (nicht definiert)</translation>
    </message>
    <message>
        <source> (an estimate)</source>
        <translation> (eine Schätzung)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a column of a heatmap: %1 its name, %2 its extremes.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>lowest in its column</source>
        <translation>niedrigster der Spalte</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchster</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Of a cell of a heatmap: %1 what its text is (&quot;Likeliest&quot;), %2 the text, a token.</extracomment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixModel</name>
    <message>
        <source>row %1, column %2: being read</source>
        <translation>Zeile %1, Spalte %2: wird gelesen</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>row %1, column %2: %3, originally %4</source>
        <translation>Zeile %1, Spalte %2: %3, ursprünglich %4</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixView</name>
    <message>
        <source>Elements of the tensor</source>
        <translation>Elemente des Tensors</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 Zeilen, %2 Spalten</translation>
    </message>
    <message>
        <source>No tensor is chosen</source>
        <translation>Kein Tensor gewählt</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::NextTokenView</name>
    <message>
        <source>Likeliest next tokens</source>
        <translation>Wahrscheinlichste nächste Tokens</translation>
    </message>
    <message>
        <source>What the model expects at this place before it sees the token; the one that stands there has a check mark</source>
        <translation>Was das Modell an dieser Stelle erwartet, bevor es das Token sieht; das dort stehende hat einen Haken</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityChart</name>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Perplexity of the visited states</source>
        <translation>Perplexität der besuchten Zustände</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>Bearbeitungsschritt</translation>
    </message>
    <message>
        <source>No perplexity yet</source>
        <translation>Noch keine Perplexität</translation>
    </message>
    <message>
        <source>Perplexity %1 at step %2 of %3</source>
        <translation>Perplexität %1 bei Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityReadout</name>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>×%1  [%2, %3]</source>
        <extracomment>How many times the perplexity grew, with its 95 % interval.</extracomment>
        <translation>×%1  [%2, %3]</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>After a ratio: %1 is the state that it is relative to.</extracomment>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>The ratio&apos;s 95 % interval is paired: both were scored on the same tokens, over windows.</source>
        <translation>Das 95-%-Intervall des Verhältnisses ist gepaart: Beide wurden auf denselben Tokens bewertet, über Fenster.</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleCurveView</name>
    <message>
        <source>Scale curve</source>
        <translation>Skalierungskurve</translation>
    </message>
    <message>
        <source>Change in loss over the scale of the weight. Discs are computed, lines between them are not</source>
        <translation>Änderung des Verlusts über der Skala des Gewichts. Scheiben sind berechnet, Linien dazwischen nicht</translation>
    </message>
    <message>
        <source>Nothing is known at scale %1</source>
        <translation>Bei Skala %1 ist nichts bekannt</translation>
    </message>
    <message>
        <source>Scale %1: change in loss %2 nats, computed</source>
        <translation>Skala %1: Änderung des Verlusts %2 nats, berechnet</translation>
    </message>
    <message>
        <source>Scale %1: change in loss about %2 nats, between computed points</source>
        <translation>Skala %1: Änderung des Verlusts etwa %2 nats, zwischen berechneten Punkten</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleSlider</name>
    <message>
        <source>Scale of the selected weight</source>
        <translation>Skala des gewählten Gewichts</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>&amp;Zero</source>
        <translation>&amp;Nullen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Multiplies the weight: 0 removes it, 1 is the original</source>
        <translation>Multipliziert das Gewicht: 0 entfernt es, 1 ist das Original</translation>
    </message>
    <message>
        <source>Sets the weight to zero (0)</source>
        <translation>Setzt das Gewicht auf null (0)</translation>
    </message>
    <message>
        <source>Gives the weight its original value back (1)</source>
        <translation>Gibt dem Gewicht seinen ursprünglichen Wert zurück (1)</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Skala %1</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::SpikePlot</name>
    <message>
        <source>magnitude of the activation (no unit)</source>
        <translation>Betrag der Aktivierung (ohne Einheit)</translation>
    </message>
    <message>
        <source>activation (no unit)</source>
        <translation>Aktivierung (ohne Einheit)</translation>
    </message>
    <message>
        <source>down projection input</source>
        <translation>Eingang der Down-Projektion</translation>
    </message>
    <message>
        <source>down projection output</source>
        <translation>Ausgang der Down-Projektion</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>Residualstrom</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>Down-Eingang</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>Down-Ausgang</translation>
    </message>
    <message>
        <source>Activation spikes</source>
        <translation>Aktivierungsspitzen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>massiv</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3 in channel %4, at token %5 “%6”</source>
        <translation>Schicht %1, %2: %3 in Kanal %4, an Token %5 „%6“</translation>
    </message>
    <message>
        <source>Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)</source>
        <translation>Massiv: über 100 und über dem 1000-Fachen des Medians der Beträge (Sun et al. 2024)</translation>
    </message>
    <message>
        <source>Super weight candidate %1</source>
        <translation>Kandidat für ein Supergewicht %1</translation>
    </message>
    <message>
        <source>%1 by layer: %2</source>
        <extracomment>What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.</extracomment>
        <translation>%1 nach Schicht: %2</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::TokenTextView</name>
    <message>
        <source>Text by token</source>
        <translation>Text nach Tokens</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>, loss %1 → %2 nats, change %3</source>
        <extracomment>Of a token: its loss before and after, in nats, and the difference.</extracomment>
        <translation>, Verlust %1 → %2 nats, Änderung %3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityModel</name>
    <message>
        <source>Mean probability of “%1” as the next token, over all scored positions</source>
        <translation>Mittlere Wahrscheinlichkeit von „%1“ als nächstem Token, über alle bewerteten Positionen</translation>
    </message>
    <message>
        <source>Ratio %1, 95 % interval [%2, %3]</source>
        <translation>Verhältnis %1, 95-%-Intervall [%2, %3]</translation>
    </message>
    <message>
        <source>* The word is several tokens: only its first is watched.</source>
        <translation>* Das Wort ist mehrere Tokens: Nur das erste wird beobachtet.</translation>
    </message>
    <message>
        <source>Mean probability as the next token: original on the left, edited on the right</source>
        <translation>Mittlere Wahrscheinlichkeit als nächstes Token: links das Original, rechts bearbeitet</translation>
    </message>
    <message>
        <source>Mean probability as the next token: %1 on the left, edited on the right</source>
        <translation>Mittlere Wahrscheinlichkeit als nächstes Token: links %1, rechts bearbeitet</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityView</name>
    <message>
        <source>Probabilities of watched words</source>
        <translation>Wahrscheinlichkeiten beobachteter Wörter</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
</context>
</TS>
