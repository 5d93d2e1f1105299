<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Affine map</source>
        <translation>Аффинное отображение</translation>
    </message>
    <message>
        <source>y = x + x B + c in place of a block or a span of blocks, by ridge regression with lambda times the mean diagonal of the Gram matrix scaled to unit diagonal; the condition number is that of the system solved</source>
        <translation>y = x + x B + c на месте блока или участка блоков; гребневая регрессия с lambda, умноженной на среднее диагонали матрицы Грама, приведённой к единичной диагонали; число обусловленности — у решаемой системы</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>Согласие текстов</translation>
    </message>
    <message>
        <source>The same score of every layer on two or more texts side by side, with the rank correlations of each pair: Spearman&apos;s rho and Kendall&apos;s tau-b; 1 is the same order of layers</source>
        <translation>Одна и та же оценка каждого слоя на двух и более текстах рядом, с ранговыми корреляциями каждой пары: ρ Спирмена и τ-b Кендалла; 1 — порядок слоёв одинаков</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Анизотропия</translation>
    </message>
    <message>
        <source>The share of the variation of token-centered hidden states along their first principal direction; the mean cosine is that of all pairs of two tokens, not centered</source>
        <translation>Доля разброса центрированных по токенам скрытых состояний вдоль их первого главного направления; средний косинус берётся по всем парам токенов, без центрирования</translation>
    </message>
    <message>
        <source>Attention sinks</source>
        <translation>Стоки внимания</translation>
    </message>
    <message>
        <source>A head is a sink where its attention to the first token, averaged over queries, is above the threshold; beside it, the share of queries that by themselves pay more than the threshold.</source>
        <translation>Голова — сток, если её внимание к первому токену, усреднённое по запросам, выше порога; рядом — доля запросов, которые сами по себе отдают больше порога.</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>1 - the mean over tokens of the cosine between the residual stream entering and leaving a block; the angular distance is the mean of arccos(cosine) / pi, the relative magnitude that of |output - input| / |output|</source>
        <translation>1 - среднее по токенам косинуса между остаточным потоком на входе и на выходе блока; угловое расстояние — среднее arccos(cosine) / pi, относительная величина — среднее |output - input| / |output|</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Заживление</translation>
    </message>
    <message>
        <source>Affine maps in place of blocks, all distilled at once towards the states of the original behind them: each round fits every map again by ridge regression, on the stream that the others make; stops when the loss on held-out windows no longer falls</source>
        <translation>Аффинные отображения на месте блоков, все сразу дистиллируются к состояниям исходной модели за ними: каждый раунд заново подгоняет каждое отображение гребневой регрессией на потоке, который создают остальные; завершается, когда потери на отложенных окнах перестают падать</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>Внутренняя размерность</translation>
    </message>
    <message>
        <source>TwoNN: from the ratios of each token&apos;s distances to its second nearest and nearest other token, the slope of -ln(1 - F) over ln ratio through the origin, fitted to the smallest ratios; maximum likelihood: (points - 1) / sum of ln ratio</source>
        <translation>TwoNN: по отношениям расстояний каждого токена до второго и до первого ближайшего другого токена — наклон -ln(1 - F) относительно ln отношения через начало координат, подогнанный по наименьшим отношениям; максимальное правдоподобие: (точки - 1) / сумма ln отношения</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>What each norm divides its tokens by, sqrt(variance + epsilon) or sqrt(mean square + epsilon), averaged over positions from 1 on and at position 0; and the loss when it divides by that average instead.</source>
        <translation>На что каждая норма делит свои токены, sqrt(variance + epsilon) или sqrt(mean square + epsilon), в среднем по позициям начиная с 1 и в позиции 0; и потери, если она делит на это среднее.</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Линейность</translation>
    </message>
    <message>
        <source>1 - min |xA - y|^2 over all maps A, of a block&apos;s input x and output y (update: output minus input), both centered over tokens and scaled to Frobenius norm 1: the share of the variation that one affine map explains</source>
        <translation>1 - min |xA - y|^2 по всем отображениям A, где x — вход блока, y — его выход (обновление: выход минус вход); оба центрированы по токенам и приведены к норме Фробениуса 1: доля разброса, которую объясняет одно аффинное отображение</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>Линейность участков</translation>
    </message>
    <message>
        <source>The linearity of several blocks one after another: how well one affine map takes what enters the first to what leaves the last (update: to the difference of the two)</source>
        <translation>Линейность нескольких блоков подряд: насколько хорошо одно аффинное отображение переводит вход первого в выход последнего (обновление: в разность того и другого)</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>Нелинейность токенов</translation>
    </message>
    <message>
        <source>sqrt(n) |xA - y| of each token, of the centered and scaled input x and output y of a block and the map A that fits all n tokens of the text best; 0 is a token that the map foretells</source>
        <translation>sqrt(n) |xA - y| каждого токена для центрированных и масштабированных входа x и выхода y блока и отображения A, лучше всего подходящего ко всем n токенам текста; 0 — токен, который отображение предсказывает точно</translation>
    </message>
    <message>
        <source>Logit lens</source>
        <translation>Logit lens</translation>
    </message>
    <message>
        <source>The head applied to the residual stream after each block: what the model would say if it ended there.</source>
        <translation>Голова, применённая к остаточному потоку после каждого блока: что сказала бы модель, если бы кончалась здесь.</translation>
    </message>
    <message>
        <source>Massive activations</source>
        <translation>Массивные активации</translation>
    </message>
    <message>
        <source>The largest magnitudes of the residual stream leaving each block, in three different channels, beside the median magnitude of the same layer&apos;s whole output.</source>
        <translation>Наибольшие величины остаточного потока на выходе каждого блока, в трёх разных каналах, рядом с медианной величиной всего выхода того же слоя.</translation>
    </message>
    <message>
        <source>Difference of two models</source>
        <translation>Различие двух моделей</translation>
    </message>
    <message>
        <source>The same measures of both models on one text, and for each matrix the relative distance of its weights, |other - this| / |this| in the Frobenius norm.</source>
        <translation>Одни и те же меры обеих моделей на одном тексте, а для каждой матрицы — относительное расстояние её весов, |other - this| / |this| в норме Фробениуса.</translation>
    </message>
    <message>
        <source>Scale curve</source>
        <translation>Кривая масштаба</translation>
    </message>
    <message>
        <source>The loss while one weight of a down projection is multiplied by a factor; changes are paired with the loss at factor 1.</source>
        <translation>Потери, когда один вес down-проекции умножен на множитель; изменения парные с потерями при множителе 1.</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Стоп-слова</translation>
    </message>
    <message>
        <source>Mean over scored positions of the probability of each word&apos;s first token behind a space, original and edited; the ratio&apos;s interval is taken over windows.</source>
        <translation>Среднее по оценённым позициям вероятности первого токена каждого слова после пробела, в исходной модели и с правками; интервал отношения берётся по окнам.</translation>
    </message>
    <message>
        <source>Super weights</source>
        <translation>Супервесы</translation>
    </message>
    <message>
        <source>A weight of a down projection whose input and output channel both hold their layer&apos;s largest magnitude at some token, above a threshold; what it carries is measured by zeroing it.</source>
        <translation>Вес down-проекции, у которого и входной, и выходной канал на каком-то токене достигают наибольшей величины своего слоя, выше порога; что он несёт, измеряется его обнулением.</translation>
    </message>
    <message>
        <source>Training series</source>
        <translation>Ряд обучения</translation>
    </message>
    <message>
        <source>A measure of every layer over the checkpoints of a training run, each on the same text.</source>
        <translation>Мера каждого слоя по чекпойнтам одного обучения, каждый на одном и том же тексте.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>этот текст</translation>
    </message>
    <message>
        <source>calibration text</source>
        <translation>калибровочный текст</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>power iteration</source>
        <translation>степенной метод</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>without query 0</source>
        <translation>без запроса 0</translation>
    </message>
    <message>
        <source>the last of each window</source>
        <translation>последний в каждом окне</translation>
    </message>
    <message>
        <source>together</source>
        <translation>вместе</translation>
    </message>
    <message>
        <source>each by itself too</source>
        <translation>и каждая отдельно</translation>
    </message>
    <message>
        <source>without position 0</source>
        <translation>без позиции 0</translation>
    </message>
    <message>
        <source>without massive activations</source>
        <translation>без массивных активаций</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>после каждого блока</translation>
    </message>
    <message>
        <source>between attention and MLP</source>
        <translation>между вниманием и MLP</translation>
    </message>
    <message>
        <source>at every position</source>
        <translation>в каждой позиции</translation>
    </message>
    <message>
        <source>before last words</source>
        <translation>перед последними словами</translation>
    </message>
    <message>
        <source>one as large</source>
        <translation>такой же величины</translation>
    </message>
    <message>
        <source>changed as much</source>
        <translation>изменён настолько же</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>диагональная</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is a tour of the same name</source>
        <translation>%1 — экскурсия с тем же именем</translation>
    </message>
    <message>
        <source>its MLP does not run under the edits, so that nothing can be folded into it</source>
        <translation>MLP здесь при этих правках не выполняется, свернуть в него ничего нельзя</translation>
    </message>
    <message>
        <source>both texts are the same, so that they agree in any case</source>
        <translation>оба текста одинаковы и согласуются в любом случае</translation>
    </message>
    <message>
        <source>the text has no window %1</source>
        <translation>в тексте нет окна %1</translation>
    </message>
    <message>
        <source>the window has no position %1</source>
        <translation>в окне нет позиции %1</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side: there is no state between them</source>
        <translation>внимание и MLP этой модели работают параллельно: состояния между ними нет</translation>
    </message>
    <message>
        <source>no block has a state between its attention and its MLP</source>
        <translation>ни у одного блока нет состояния между вниманием и MLP</translation>
    </message>
    <message>
        <source>the model has no layer %1</source>
        <translation>в модели нет слоя %1</translation>
    </message>
    <message>
        <source>no model to compare with is named</source>
        <translation>не названа модель для сравнения</translation>
    </message>
    <message>
        <source>no down projection runs there</source>
        <translation>down-проекция там не выполняется</translation>
    </message>
    <message>
        <source>a weight needs its layer, its row and its column</source>
        <translation>для веса нужны слой, строка и столбец</translation>
    </message>
    <message>
        <source>no passage has two words</source>
        <translation>ни в одном отрывке нет двух слов</translation>
    </message>
    <message>
        <source>there is no word to watch</source>
        <translation>нет слов для отслеживания</translation>
    </message>
    <message>
        <source>there is no analysis of this name</source>
        <translation>анализа с таким именем нет</translation>
    </message>
    <message>
        <source>no window of the calibration text has a token there: the longest has %1</source>
        <translation>ни в одном окне калибровочного текста там нет токена: самое длинное содержит %1</translation>
    </message>
    <message>
        <source>is one window, and every other one is held out</source>
        <translation>это одно окно, а каждое второе откладывается</translation>
    </message>
    <message>
        <source>no token is left to fit a map to</source>
        <translation>не осталось токенов для подгонки отображения</translation>
    </message>
    <message>
        <source>matrices are not written to a file with this extension</source>
        <translation>матрицы не записываются в файл с таким расширением</translation>
    </message>
    <message>
        <source>no checkpoint is named</source>
        <translation>не назван ни один чекпойнт</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>нужен объект</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for it</source>
        <translation>значение «%1» здесь не подходит</translation>
    </message>
    <message>
        <source>the analysis has no parameter &quot;%1&quot;</source>
        <translation>у анализа нет параметра «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no span of this model&apos;s blocks</source>
        <translation>«%1» — не участок блоков этой модели</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a block twice</source>
        <translation>в «%1» блок назван дважды</translation>
    </message>
    <message>
        <source>cannot be made a folder (%1)</source>
        <translation>создать папку не удаётся (%1)</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; stands in two shards, %2 and %3</source>
        <translation>тензор «%1» есть в двух шардах: %2 и %3</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing; %2 places it in this file</source>
        <translation>тензора «%1» нет; по %2 он должен быть в этом файле</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>тензоров нет</translation>
    </message>
    <message>
        <source>ends inside %1: it is truncated or damaged</source>
        <translation>файл кончается внутри части: %1; он обрезан или повреждён</translation>
    </message>
    <message>
        <source>objects and arrays are nested more than %1 deep</source>
        <translation>объекты и массивы вложены глубже %1 уровней</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; stands there twice</source>
        <translation>поле «%1» встречается дважды</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>нет поля «%1»</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2, not %3</source>
        <translation>в поле «%1» ожидается %2, а не %3</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>is not valid JSON at byte %1</source>
        <translation>недопустимый JSON в байте %1</translation>
    </message>
    <message>
        <source>is not valid JSON (a number is too large)</source>
        <translation>недопустимый JSON (слишком большое число)</translation>
    </message>
    <message>
        <source>must be a JSON object, not %1</source>
        <translation>нужен объект JSON, а не %1</translation>
    </message>
    <message>
        <source>has %1 bytes, more than the %2 that such a file may have</source>
        <translation>размер в байтах — %1, больше допустимых для такого файла %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>массив</translation>
    </message>
    <message>
        <source>weight_map gives the tensor &quot;%1&quot; the file &quot;%2&quot;, which does not lie beside the index</source>
        <translation>weight_map даёт тензору «%1» файл «%2», который лежит не рядом с индексом</translation>
    </message>
    <message>
        <source>weight_map gives the tensor %1 an object, where the name of its file must stand as a string</source>
        <translation>weight_map даёт тензору %1 объект, а нужна строка с именем его файла</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map не называет ни одного тензора</translation>
    </message>
    <message>
        <source>holds neither %1 nor %2, nor the same as %3</source>
        <translation>нет ни %1, ни %2, ни того же для %3</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>открыть не удаётся (%1)</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, whose weights are quantized</source>
        <translation>файл llama2.c версии %1 с квантованными весами</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, which Prosector does not know</source>
        <translation>файл llama2.c версии %1, которую Prosector не знает</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>лишние байты в конце, не принадлежащие ни одному тензору: %1</translation>
    </message>
    <message>
        <source>it ends inside the tensor %1</source>
        <translation>обрывается внутри тензора %1</translation>
    </message>
    <message>
        <source>does not have the size that its llama2.c header asks for (width %1, intermediate %2, layers %3, heads %4, key-value heads %5, vocabulary %6, context %7): %8</source>
        <translation>размер не тот, какого требует заголовок llama2.c (ширина %1, промежуточная %2, слоёв %3, голов %4, голов ключей и значений %5, словарь %6, контекст %7): %8</translation>
    </message>
    <message>
        <source>is damaged: the sizes in its llama2.c header are none that a model can have</source>
        <translation>файл повреждён: таких размеров, как в его заголовке llama2.c, у модели быть не может</translation>
    </message>
    <message>
        <source>cannot be mapped into memory (%1)</source>
        <translation>отобразить в память не удаётся (%1)</translation>
    </message>
    <message>
        <source>%1 is missing: its link leads to no file</source>
        <translation>нет файла %1: ссылка никуда не ведёт</translation>
    </message>
    <message>
        <source>%1 is missing; %2 names it</source>
        <translation>нет файла %1, хотя его называет %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>нет файла %1</translation>
    </message>
    <message>
        <source>the weights are missing: neither model.safetensors nor pytorch_model.bin nor an index of either is there</source>
        <translation>нет весов: здесь нет ни model.safetensors, ни pytorch_model.bin, ни индекса к ним</translation>
    </message>
    <message>
        <source>a tensor is described by values of the wrong type</source>
        <translation>тензор описан значениями не того типа</translation>
    </message>
    <message>
        <source>a tensor has more than %1 dimensions</source>
        <translation>у тензора больше измерений, чем допустимо: %1</translation>
    </message>
    <message>
        <source>a tensor has a negative size or stride</source>
        <translation>у тензора отрицательный размер или шаг</translation>
    </message>
    <message>
        <source>a tensor&apos;s offset is negative, or it has not one stride for each size</source>
        <translation>смещение тензора отрицательно, или число шагов не равно числу размеров</translation>
    </message>
    <message>
        <source>an ordered dictionary is not made of pairs</source>
        <translation>упорядоченный словарь составлен не из пар</translation>
    </message>
    <message>
        <source>asks for %1, which Prosector neither knows nor runs: it reads tensors only</source>
        <translation>требуется %1, чего Prosector не знает и не выполняет: он читает только тензоры</translation>
    </message>
    <message>
        <source>a storage type is called as if it were a function</source>
        <translation>тип хранилища вызван как функция</translation>
    </message>
    <message>
        <source>the storage %1 is not described as PyTorch does</source>
        <translation>хранилище %1 описано не так, как в PyTorch</translation>
    </message>
    <message>
        <source>its pickle</source>
        <translation>данные pickle</translation>
    </message>
    <message>
        <source>has the instruction %1, which no dictionary of tensors needs</source>
        <translation>есть инструкция %1, не нужная ни одному словарю тензоров</translation>
    </message>
    <message>
        <source>the pickle has more than %1 values</source>
        <translation>в pickle значений больше %1</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>pickle берёт значение, которого нет</translation>
    </message>
    <message>
        <source>the pickle closes what it did not open</source>
        <translation>pickle закрывает то, чего не открывал</translation>
    </message>
    <message>
        <source>the pickle uses a value of the wrong type</source>
        <translation>pickle использует значение не того типа</translation>
    </message>
    <message>
        <source>a dictionary has a key without a value</source>
        <translation>в словаре есть ключ без значения</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>значения вложены глубже %1 уровней</translation>
    </message>
    <message>
        <source>the pickle remembers more than %1 values</source>
        <translation>pickle запоминает больше значений, чем %1</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it did not remember</source>
        <translation>pickle обращается к значению, которого не запоминал</translation>
    </message>
    <message>
        <source>is a pickle of protocol %1</source>
        <translation>это pickle протокола %1</translation>
    </message>
    <message>
        <source>its pickle has %1 bytes, more than any dictionary of tensors</source>
        <translation>размер pickle в байтах — %1, больше любого словаря тензоров</translation>
    </message>
    <message>
        <source>its pickle does not begin as one of protocol 2 or later does</source>
        <translation>начало pickle не такое, как у протокола 2 и новее</translation>
    </message>
    <message>
        <source>holds more than %1 tensors</source>
        <translation>тензоров больше %1</translation>
    </message>
    <message>
        <source>is a zip archive, but none that torch.save wrote: it has no data.pkl</source>
        <translation>это архив zip, но не от torch.save: в нём нет data.pkl</translation>
    </message>
    <message>
        <source>was written with the byte order %1</source>
        <translation>записано с порядком байтов %1</translation>
    </message>
    <message>
        <source>the record %1 of the tensor %2 is missing</source>
        <translation>нет записи %1 тензора %2</translation>
    </message>
    <message>
        <source>the tensor %1 lies in a record of %2 bytes, but its storage claims %3 elements of %4 bytes</source>
        <translation>тензор %1 лежит в записи размером %2 байт, а его хранилище заявляет элементов: %3, по %4 байт</translation>
    </message>
    <message>
        <source>the tensor %1 reaches beyond its storage of %2 elements</source>
        <translation>тензор %1 выходит за пределы своего хранилища, элементов в нём: %2</translation>
    </message>
    <message>
        <source>the tensor %1 is expanded to more than the file could hold</source>
        <translation>тензор %1 развёрнут шире, чем мог бы вместить файл</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>это канал или устройство, а не файл</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>has only %1 bytes: too short for a safetensors file, which begins with an 8-byte header length</source>
        <translation>всего байт: %1 — мало для файла safetensors, который начинается с 8-байтовой длины заголовка</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes; a safetensors header has less than %2</source>
        <translation>заявлен заголовок в %1 байт; у safetensors он меньше %2</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes, but only %2 follow: the file is truncated</source>
        <translation>заявлен заголовок в %1 байт, но дальше их только %2: файл обрезан</translation>
    </message>
    <message>
        <source>the shape of tensor &quot;%1&quot; is too large to address</source>
        <translation>форма тензора «%1» слишком велика для адресации</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; end before they begin</source>
        <translation>data_offsets [%1, %2] тензора «%3» кончаются раньше, чем начинаются</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; reach beyond the %4 bytes of data in the file: it is truncated or damaged</source>
        <translation>data_offsets [%1, %2] тензора «%3» выходят за %4 байт данных в файле: он обрезан или повреждён</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; span %4 bytes, but its shape and dtype need %5</source>
        <translation>data_offsets [%1, %2] тензора «%3» охватывают %4 байт, а его форме и dtype нужно %5</translation>
    </message>
    <message>
        <source>the data of the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>данные тензоров «%1» и «%2» перекрываются</translation>
    </message>
    <message>
        <source>there is a hole of %1 bytes before the data of tensor &quot;%2&quot;</source>
        <translation>пустое место в %1 байт перед данными тензора «%2»</translation>
    </message>
    <message>
        <source>%1 bytes at the end belong to no tensor</source>
        <translation>байты в конце не принадлежат ни одному тензору: %1</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a negative number in its %2</source>
        <translation>у тензора «%1» отрицательное число в %2</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a dimension that is too large</source>
        <translation>у тензора «%1» слишком большое измерение</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the field &quot;%2&quot; twice</source>
        <translation>у тензора «%1» поле «%2» встречается дважды</translation>
    </message>
    <message>
        <source>the header is not valid JSON at its byte %1</source>
        <translation>заголовок — недопустимый JSON в байте %1</translation>
    </message>
    <message>
        <source>the header must be a JSON object</source>
        <translation>заголовок должен быть объектом JSON</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must be described by a JSON object</source>
        <translation>тензор «%1» должен быть описан объектом JSON</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of __metadata__ must be a string</source>
        <translation>поле «%1» в __metadata__ должно быть строкой</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a field &quot;%2&quot; of the wrong type</source>
        <translation>у тензора «%1» поле «%2» не того типа</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has something other than whole numbers in its %2</source>
        <translation>у тензора «%1» в %2 не только целые числа</translation>
    </message>
    <message>
        <source>__metadata__ stands there twice</source>
        <translation>__metadata__ встречается дважды</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the dtype %2, which Prosector cannot read</source>
        <translation>у тензора «%1» dtype %2, который Prosector прочитать не может</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>у тензора «%1» неизвестный dtype «%2»</translation>
    </message>
    <message>
        <source>the header describes more than %1 tensors</source>
        <translation>заголовок описывает больше тензоров, чем %1</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; lacks the field &quot;%2&quot;</source>
        <translation>у тензора «%1» нет поля «%2»</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must have two numbers in its data_offsets, not %2</source>
        <translation>у тензора «%1» в data_offsets должно быть два числа, а не %2</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;: this is no safetensors file</source>
        <translation>заголовок начинается не с «{»: это не файл safetensors</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is described twice</source>
        <translation>тензор «%1» описан дважды</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>прочитать не удаётся (%1)</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>записать не удаётся (%1)</translation>
    </message>
    <message>
        <source>is a PyTorch pickle of the form before version 1.6, which Prosector cannot read</source>
        <translation>это pickle PyTorch в форме до версии 1.6, которую Prosector прочитать не может</translation>
    </message>
    <message>
        <source>is a tar archive, PyTorch&apos;s oldest form, which Prosector cannot read</source>
        <translation>это архив tar, древнейшая форма PyTorch, которую Prosector прочитать не может</translation>
    </message>
    <message>
        <source>is a llama.cpp file, which Prosector cannot read</source>
        <translation>это файл llama.cpp, который Prosector прочитать не может</translation>
    </message>
    <message>
        <source>is a TensorFlow or Flax file, which Prosector cannot read</source>
        <translation>это файл TensorFlow или Flax, который Prosector прочитать не может</translation>
    </message>
    <message>
        <source>is neither in the form that torch.save writes nor a llama2.c file</source>
        <translation>это ни форма, в которой пишет torch.save, ни файл llama2.c</translation>
    </message>
    <message>
        <source>an extra field of its zip table</source>
        <translation>дополнительное поле таблицы zip</translation>
    </message>
    <message>
        <source>a zip64 extra field</source>
        <translation>дополнительное поле zip64</translation>
    </message>
    <message>
        <source>the record %1 stands in the archive twice</source>
        <translation>запись %1 в архиве встречается дважды</translation>
    </message>
    <message>
        <source>the record %1 is compressed, and Prosector reads the records of an archive where they lie</source>
        <translation>запись %1 сжата, а Prosector читает записи архива прямо на месте</translation>
    </message>
    <message>
        <source>the record %1 is encrypted, and Prosector reads the records of an archive where they lie</source>
        <translation>запись %1 зашифрована, а Prosector читает записи архива прямо на месте</translation>
    </message>
    <message>
        <source>its end record</source>
        <translation>конечная запись</translation>
    </message>
    <message>
        <source>the zip archive has no table at its end: the file is truncated</source>
        <translation>в конце архива zip нет таблицы: файл обрезан</translation>
    </message>
    <message>
        <source>is one part of a zip archive that was split</source>
        <translation>это одна часть разделённого архива zip</translation>
    </message>
    <message>
        <source>its zip64 locator</source>
        <translation>указатель zip64</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond the file: it is truncated or damaged</source>
        <translation>таблица архива zip выходит за конец файла: он обрезан или повреждён</translation>
    </message>
    <message>
        <source>the zip64 end record does not lie inside the file</source>
        <translation>конечная запись zip64 лежит вне файла</translation>
    </message>
    <message>
        <source>its zip64 end record</source>
        <translation>конечная запись zip64</translation>
    </message>
    <message>
        <source>the zip64 end record is not where its locator says</source>
        <translation>конечная запись zip64 не там, где говорит указатель</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond its end record</source>
        <translation>таблица архива zip выходит за его конечную запись</translation>
    </message>
    <message>
        <source>the table of the zip archive</source>
        <translation>таблица архива zip</translation>
    </message>
    <message>
        <source>entry %1 of the zip archive&apos;s table is damaged</source>
        <translation>запись %1 в таблице архива zip повреждена</translation>
    </message>
    <message>
        <source>the record %1 is stored, but its two sizes differ</source>
        <translation>запись %1 хранится без сжатия, но два её размера различны</translation>
    </message>
    <message>
        <source>the record %1 begins beyond the end of the file</source>
        <translation>запись %1 начинается за концом файла</translation>
    </message>
    <message>
        <source>the header of the record %1</source>
        <translation>заголовок записи %1</translation>
    </message>
    <message>
        <source>the header of the record %1 contradicts the archive&apos;s table</source>
        <translation>заголовок записи %1 противоречит таблице архива</translation>
    </message>
    <message>
        <source>the record %1 reaches beyond the end of the file: it is truncated</source>
        <translation>запись %1 выходит за конец файла: он обрезан</translation>
    </message>
    <message>
        <source>the record %1 overlaps what follows it</source>
        <translation>запись %1 перекрывает то, что за ней</translation>
    </message>
    <message>
        <source>its snapshot is missing</source>
        <translation>нет её снимка (snapshot)</translation>
    </message>
    <message>
        <source>the download of %1 is incomplete: %2</source>
        <translation>загрузка %1 неполна: %2</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (неполная)</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no such model in the Hugging Face cache %1</source>
        <translation>нет ни такого файла или папки, ни такой модели в кэше Hugging Face %1</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache</source>
        <translation>ревизии «%1» нет в кэше</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache; there are: %2</source>
        <translation>ревизии «%1» нет в кэше; есть: %2</translation>
    </message>
    <message>
        <source>the name of the model is empty</source>
        <translation>имя модели пусто</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>такого файла или папки нет</translation>
    </message>
    <message>
        <source>the byte at offset %1 is no valid UTF-8</source>
        <translation>байт со смещением %1 — недопустимый UTF-8</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>there is no layer %1 in the model</source>
        <translation>в модели нет слоя %1</translation>
    </message>
    <message>
        <source>the factor is no finite number</source>
        <translation>множитель — не конечное число</translation>
    </message>
    <message>
        <source>the value is no finite number</source>
        <translation>значение — не конечное число</translation>
    </message>
    <message>
        <source>the value of t is no finite number</source>
        <translation>значение t — не конечное число</translation>
    </message>
    <message>
        <source>there is no block before layer 0 that the span could be folded into</source>
        <translation>перед слоем 0 нет блока, в который можно свернуть участок</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection to fold into</source>
        <translation>слой %1 — смесь экспертов: единой down-проекции для свёртки в нём нет</translation>
    </message>
    <message>
        <source>a norm follows the down projection of layer %1, so that nothing can be folded into it</source>
        <translation>за down-проекцией слоя %1 следует норма, поэтому свернуть в неё ничего нельзя</translation>
    </message>
    <message>
        <source>there is no head %1 in layer %2</source>
        <translation>головы %1 в слое %2 нет</translation>
    </message>
    <message>
        <source>the MLP of this model reads the attention&apos;s norm</source>
        <translation>MLP этой модели читает норму внимания</translation>
    </message>
    <message>
        <source>this model has no norm in front of the attention</source>
        <translation>в этой модели нет нормы перед вниманием</translation>
    </message>
    <message>
        <source>this model has no norm in front of the MLP</source>
        <translation>в этой модели нет нормы перед MLP</translation>
    </message>
    <message>
        <source>this model has no norm in front of the head</source>
        <translation>в этой модели нет нормы перед головой</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side, with nothing in the middle</source>
        <translation>внимание и MLP этой модели работают параллельно, середины между ними нет</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single input of a down projection</source>
        <translation>слой %1 — смесь экспертов: единого входа down-проекции в нём нет</translation>
    </message>
    <message>
        <source>there is no channel %1 in &quot;%2&quot; of layer %3</source>
        <translation>канала %1 в «%2» слоя %3 нет</translation>
    </message>
    <message>
        <source>there is no position %1 in a window of the model</source>
        <translation>позиции %1 в окне модели нет</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection</source>
        <translation>слой %1 — смесь экспертов: единой down-проекции в нём нет</translation>
    </message>
    <message>
        <source>the span ends before it begins</source>
        <translation>участок кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>the MLP of this model has no gate</source>
        <translation>в MLP этой модели нет gate-проекции</translation>
    </message>
    <message>
        <source>there is no row %1 in %2</source>
        <translation>строки %1 в %2 нет</translation>
    </message>
    <message>
        <source>there is no column %1 in %2</source>
        <translation>столбца %1 в %2 нет</translation>
    </message>
    <message>
        <source>this model has no experts</source>
        <translation>в этой модели нет экспертов</translation>
    </message>
    <message>
        <source>there are no experts here</source>
        <translation>экспертов здесь нет</translation>
    </message>
    <message>
        <source>there is no expert %1 in the mixture</source>
        <translation>эксперта %1 в смеси нет</translation>
    </message>
    <message>
        <source>every expert of this layer has a matrix %1 of its own</source>
        <translation>у каждого эксперта этого слоя своя матрица %1</translation>
    </message>
    <message>
        <source>value of t</source>
        <translation>значение t</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>множитель</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>column</source>
        <translation>столбец</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>head</source>
        <translation>голова</translation>
    </message>
    <message>
        <source>there is no verb %1</source>
        <translation>нет правки с названием %1</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a whole number from 0</source>
        <translation>%1 — не %2: нужно целое число от 0</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a finite number with a decimal point, such as 0.5 or 1e-3</source>
        <translation>%1 — не %2: нужно конечное число с десятичной точкой, например 0.5 или 1e-3</translation>
    </message>
    <message>
        <source>span of layers</source>
        <translation>участок слоёв</translation>
    </message>
    <message>
        <source>%1 is no span of layers: it must be two of them, as in 3-5</source>
        <translation>%1 — не участок слоёв: нужны два слоя, как в 3-5</translation>
    </message>
    <message>
        <source>%1 is no span of layers: the first one comes first</source>
        <translation>%1 — не участок слоёв: первый слой пишется первым</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>матрица</translation>
    </message>
    <message>
        <source>there is no matrix %1: it must be one of q k v o gate up down</source>
        <translation>нет матрицы %1: допустимы q k v o gate up down</translation>
    </message>
    <message>
        <source>%1 stands in no block: leave out the layer, as in zero:%2:ROW:COL</source>
        <translation>%1 не стоит ни в одном блоке: опустите слой, как в zero:%2:ROW:COL</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>site</source>
        <translation>место</translation>
    </message>
    <message>
        <source>there is no site %1: it must be one of %2</source>
        <translation>нет места %1: допустимы %2</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>there is no norm %1 in a layer: it must be attention or mlp</source>
        <translation>в слое нет нормы %1: допустимы attention и mlp</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>не указано: %1</translation>
    </message>
    <message>
        <source>%1 is one part too many</source>
        <translation>%1 — лишняя часть</translation>
    </message>
    <message>
        <source>libtorch finds no such device in this machine</source>
        <translation>libtorch не находит такого устройства в этой машине</translation>
    </message>
    <message>
        <source>the sequences must have the same length, at least one token</source>
        <translation>последовательности должны быть одной длины, не меньше одного токена</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>их нет</translation>
    </message>
    <message>
        <source>sequences of %1 tokens exceed the model&apos;s context of %2</source>
        <translation>длина последовательностей в токенах — %1, больше контекста модели: %2</translation>
    </message>
    <message>
        <source>its memory is full, and the processor has taken over; nothing is lost</source>
        <translation>память устройства заполнена, дальше считает процессор; ничего не потеряно</translation>
    </message>
    <message>
        <source>it failed (%1), and the processor has taken over; nothing is lost</source>
        <translation>сбой (%1), дальше считает процессор; ничего не потеряно</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no BOS token</source>
        <translation>в токенизаторе модели нет токена BOS</translation>
    </message>
    <message>
        <source>an empty prompt leaves nothing to continue</source>
        <translation>в пустом начале текста нечего продолжать</translation>
    </message>
    <message>
        <source>its %1 tokens leave no room in the model&apos;s context of %2</source>
        <translation>токенов: %1, в контексте модели (%2) места не остаётся</translation>
    </message>
    <message>
        <source>the model&apos;s output is not a finite number</source>
        <translation>выход модели — не конечное число</translation>
    </message>
    <message>
        <source>has no two words with a space between them</source>
        <translation>нет двух слов, разделённых пробелом</translation>
    </message>
    <message>
        <source>its last word has %1 tokens of %2: there is nothing to score, or nothing to read before it</source>
        <translation>в последнем слове токенов: %1 из %2; оценивать нечего или перед ним нечего читать</translation>
    </message>
    <message>
        <source>the text has no such scored token</source>
        <translation>такого оцениваемого токена в тексте нет</translation>
    </message>
    <message>
        <source>the field &quot;fnv1a&quot; must be a number in hexadecimal, not %1</source>
        <translation>поле «fnv1a» должно быть шестнадцатеричным числом, а не %1</translation>
    </message>
    <message>
        <source>the field &quot;names&quot; must hold strings</source>
        <translation>в поле «names» должны быть строки</translation>
    </message>
    <message>
        <source>the field &quot;measure&quot; holds &quot;%1&quot;, which is no measure</source>
        <translation>в поле «measure» стоит «%1», а такой меры нет</translation>
    </message>
    <message>
        <source>the field &quot;value&quot; must be more than 0</source>
        <translation>поле «value» должно быть больше 0</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; names none of the table&apos;s texts</source>
        <translation>поле «text» не называет ни одного текста таблицы</translation>
    </message>
    <message>
        <source>there is no tensor &quot;%1&quot;</source>
        <translation>тензора «%1» нет</translation>
    </message>
    <message>
        <source>%1 rows of %2 columns are more than one window can hold</source>
        <translation>строк %1 по %2 столбцов — больше, чем вмещает одно окно</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>модель не открыта</translation>
    </message>
    <message>
        <source>the model&apos;s vocabulary has only %1 entries</source>
        <translation>в словаре модели записей только %1</translation>
    </message>
    <message>
        <source>a window of %1 tokens does not fit the model&apos;s context of %2</source>
        <translation>окно в %1 токенов не помещается в контекст модели: %2</translation>
    </message>
    <message>
        <source>a stride of %1 leaves tokens between windows of %2 unscored</source>
        <translation>при шаге %1 часть токенов между окнами по %2 остаётся без оценки</translation>
    </message>
    <message>
        <source>lm-eval predicts the first token from a prefix token</source>
        <translation>lm-eval предсказывает первый токен по префиксному токену</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no token to put before the text</source>
        <translation>в токенизаторе модели нет токена, который можно поставить перед текстом</translation>
    </message>
    <message>
        <source>the text has %1 tokens, which leaves nothing to score under %2 with windows of %3</source>
        <translation>токенов в тексте: %1; по протоколу %2 с окнами по %3 оценивать нечего</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>для этого не хватает памяти</translation>
    </message>
    <message>
        <source>every block is dropped, and a checkpoint needs one at least</source>
        <translation>удалены все блоки, а чекпойнту нужен хотя бы один</translation>
    </message>
    <message>
        <source>is where the opened model lies, which an export never touches</source>
        <translation>там лежит открытая модель, а её экспорт никогда не трогает</translation>
    </message>
    <message>
        <source>the written model, opened again, has the perplexity %1 instead of %2 (relative difference %3); what was written has been removed</source>
        <translation>у записанной модели, открытой заново, перплексия %1 вместо %2 (относительная разница %3); записанное удалено</translation>
    </message>
    <message>
        <source>a map is a matrix for which an ordinary checkpoint has no place</source>
        <translation>отображение — это матрица, для которой в обычном чекпойнте нет места</translation>
    </message>
    <message>
        <source>a block that only adds a vector has no place in an ordinary checkpoint</source>
        <translation>блоку, который только прибавляет вектор, в обычном чекпойнте нет места</translation>
    </message>
    <message>
        <source>a norm with a fixed deviation is another computation, which no loader of checkpoints knows</source>
        <translation>норма с фиксированным отклонением — другое вычисление, которого не знает ни один загрузчик чекпойнтов</translation>
    </message>
    <message>
        <source>a clamp holds an activation, and a checkpoint holds weights only</source>
        <translation>фиксация канала удерживает активацию, а в чекпойнте хранятся только веса</translation>
    </message>
    <message>
        <source>a restored activation is a step of the computation, and a checkpoint holds weights only</source>
        <translation>восстановленная активация — шаг вычисления, а в чекпойнте хранятся только веса</translation>
    </message>
    <message>
        <source>a linear block is a matrix for which an ordinary checkpoint has no place</source>
        <translation>линейный блок — это матрица, для которой в обычном чекпойнте нет места</translation>
    </message>
    <message>
        <source>the residual stream of this model passes through the norm of that branch, so that zeros in its place are not the same</source>
        <translation>остаточный поток этой модели проходит через норму этой ветви, поэтому нули на её месте — не то же самое</translation>
    </message>
    <message>
        <source>config.json of the family %1 cannot say which of the blocks that are left have a sliding window or experts</source>
        <translation>config.json семейства %1 не может указать, у каких из оставшихся блоков скользящее окно или эксперты</translation>
    </message>
    <message>
        <source>is a file, and an export is a folder</source>
        <translation>это файл, а экспорт — папка</translation>
    </message>
    <message>
        <source>is a folder with something in it</source>
        <translation>это папка, в которой уже что-то есть</translation>
    </message>
    <message>
        <source>holds no config.json: it is no checkpoint that could be replaced</source>
        <translation>нет config.json: это не чекпойнт, который можно было бы заменить</translation>
    </message>
    <message>
        <source>is no name of a folder to export to</source>
        <translation>это не имя папки для экспорта</translation>
    </message>
    <message>
        <source>needs %1, but the disk has %2 left</source>
        <translation>нужно %1, а на диске осталось %2</translation>
    </message>
    <message>
        <source>cannot be asked for its free space (%1)</source>
        <translation>узнать свободное место не удаётся (%1)</translation>
    </message>
    <message>
        <source>the field &quot;authors&quot; names nobody</source>
        <translation>в поле «authors» никто не назван</translation>
    </message>
    <message>
        <source>has neither an &quot;arxiv&quot; number nor a &quot;url&quot;</source>
        <translation>нет ни номера «arxiv», ни «url»</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot; like a citation before it</source>
        <translation>в поле «id» стоит «%1», как у одной из ссылок выше</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot;</source>
        <translation>в поле «id» стоит «%1»</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands there twice</source>
        <translation>статья «%1» встречается дважды</translation>
    </message>
    <message>
        <source>the field &quot;related&quot; names &quot;%1&quot;, which is no entry</source>
        <translation>поле «related» называет «%1», а такой статьи нет</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; names no entry of en.json</source>
        <translation>поле «id» не называет ни одной статьи из en.json</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not known here</source>
        <translation>поле «%1» здесь неизвестно</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must hold strings that are not empty</source>
        <translation>в поле «%1» должны быть непустые строки</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is empty</source>
        <translation>поле «%1» пусто</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names the language &quot;%2&quot;</source>
        <translation>поле «%1» называет язык «%2»</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no English text</source>
        <translation>в поле «%1» нет английского текста</translation>
    </message>
    <message>
        <source>has neither a &quot;command&quot; nor a &quot;text&quot;</source>
        <translation>нет ни «command», ни «text»</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; stands there without a &quot;command&quot;</source>
        <translation>поле «argument» стоит без «command»</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds &quot;%2&quot;, which this window does not have</source>
        <translation>в поле «%1» стоит «%2», чего в этом окне нет</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; has a brace that is not closed</source>
        <translation>в поле «text» есть незакрытая фигурная скобка</translation>
    </message>
    <message>
        <source>the field &quot;model&quot; holds &quot;%1&quot;, but a macro can only begin with &quot;demo&quot;</source>
        <translation>в поле «model» стоит «%1», а макрос может начинаться только с «demo»</translation>
    </message>
    <message>
        <source>the field &quot;steps&quot; is empty</source>
        <translation>поле «steps» пусто</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; holds &quot;%1&quot;, but the command &quot;%2&quot; takes none</source>
        <translation>в поле «argument» стоит «%1», но команде «%2» аргумент не нужен</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; is missing, which the command &quot;%1&quot; needs</source>
        <translation>нет поля «argument», которое нужно команде «%1»</translation>
    </message>
    <message>
        <source>it describes a model of more than %1 tensors</source>
        <translation>описана модель, в которой тензоров больше %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an activation this program does not know</source>
        <translation>функции активации «%1» программа не знает</translation>
    </message>
    <message>
        <source>%1 %2 is no multiple of %3 %4</source>
        <translation>%1 %2 не делится нацело на %3 %4</translation>
    </message>
    <message>
        <source>layer_types does not name every layer</source>
        <translation>layer_types называет не все слои</translation>
    </message>
    <message>
        <source>attention_types must be a list of [pattern, repetitions]</source>
        <translation>attention_types должен быть списком [pattern, repetitions]</translation>
    </message>
    <message>
        <source>attention kinds must be &quot;global&quot; or &quot;local&quot;</source>
        <translation>виды внимания должны быть «global» или «local»</translation>
    </message>
    <message>
        <source>attention_types does not name every layer</source>
        <translation>attention_types называет не все слои</translation>
    </message>
    <message>
        <source>MPT without ALiBi or with qk_ln is not supported</source>
        <translation>MPT без ALiBi или с qk_ln не поддерживается</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>нет тензора %1</translation>
    </message>
    <message>
        <source>the tensor %1 is not as wide as the model, or not float32</source>
        <translation>ширина тензора %1 не как у модели, или он не float32</translation>
    </message>
    <message>
        <source>the tensor %1 holds a value that is not a finite number</source>
        <translation>в тензоре %1 есть значение, не являющееся конечным числом</translation>
    </message>
    <message>
        <source>%1 is longer than any model is deep</source>
        <translation>%1 длиннее глубины любой модели</translation>
    </message>
    <message>
        <source>%1 holds something that is no object</source>
        <translation>в %1 есть не объект</translation>
    </message>
    <message>
        <source>the maps are not in the order of the blocks</source>
        <translation>отображения идут не в порядке блоков</translation>
    </message>
    <message>
        <source>holds no tensor %1</source>
        <translation>нет тензора %1</translation>
    </message>
    <message>
        <source>the tensor does not have the shape that a model of width %1 asks for, or no floating-point type</source>
        <translation>форма тензора не та, что нужна модели ширины %1, или его тип не с плавающей точкой</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>есть значение, не являющееся конечным числом</translation>
    </message>
    <message>
        <source>the matrix has %1 rows and %2 columns</source>
        <translation>в матрице строк %1, столбцов %2</translation>
    </message>
    <message>
        <source>there are %1 experts, fewer than the usual %2 of each token</source>
        <translation>экспертов %1 — меньше, чем обычно приходится на токен: %2</translation>
    </message>
    <message>
        <source>mlp_only_layers holds something that is no layer</source>
        <translation>в mlp_only_layers есть не слой</translation>
    </message>
    <message>
        <source>the weights are quantized (%1)</source>
        <translation>веса квантованы (%1)</translation>
    </message>
    <message>
        <source>by an unnamed method</source>
        <translation>неназванным методом</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; is a family this version does not know</source>
        <translation>model_type «%1»: такого семейства эта версия не знает</translation>
    </message>
    <message>
        <source>%1 holds something that is no number above 0</source>
        <translation>в %1 есть не число больше 0</translation>
    </message>
    <message>
        <source>%1 has %2 entries instead of %3</source>
        <translation>в %1 записей %2 вместо %3</translation>
    </message>
    <message>
        <source>high_freq_factor must be above low_freq_factor, and both above 0</source>
        <translation>high_freq_factor должен быть больше low_freq_factor, и оба больше 0</translation>
    </message>
    <message>
        <source>original_max_position_embeddings must be at least 2</source>
        <translation>original_max_position_embeddings должен быть не меньше 2</translation>
    </message>
    <message>
        <source>factor and original_max_position_embeddings must be at least 1</source>
        <translation>factor и original_max_position_embeddings должны быть не меньше 1</translation>
    </message>
    <message>
        <source>rope_type &quot;%1&quot; is not supported</source>
        <translation>rope_type «%1» не поддерживается</translation>
    </message>
    <message>
        <source>rope_theta must be above 0</source>
        <translation>rope_theta должен быть больше 0</translation>
    </message>
    <message>
        <source>rotary positions would turn %1 of a head&apos;s %2 channels; it must be an even number of them</source>
        <translation>поворотные позиции (RoPE) вращали бы %1 из %2 каналов головы, а их число должно быть чётным</translation>
    </message>
    <message>
        <source>the tensor %1 %2 is missing</source>
        <translation>нет тензора %1 %2</translation>
    </message>
    <message>
        <source>its shape is %1, but config.json asks for %2</source>
        <translation>форма — %1, а config.json требует %2</translation>
    </message>
    <message>
        <source>weights of type %1 cannot be computed with</source>
        <translation>с весами типа %1 вычислять нельзя</translation>
    </message>
    <message>
        <source>the value at %1 is not a finite number</source>
        <translation>значение в %1 — не конечное число</translation>
    </message>
    <message>
        <source>the model has a single block, which cannot be removed</source>
        <translation>в модели единственный блок, удалить его нельзя</translation>
    </message>
    <message>
        <source>%1 of %2 blocks cannot be removed</source>
        <translation>%1 из %2 блоков удалить нельзя</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>это не сеанс этой программы</translation>
    </message>
    <message>
        <source>was saved by a newer version of the program: its format is %1, this version reads up to %2</source>
        <translation>сохранено более новой версией программы: формат %1, эта версия читает до %2</translation>
    </message>
    <message>
        <source>is damaged: what stands in it is not what was saved</source>
        <translation>файл повреждён: в нём не то, что было сохранено</translation>
    </message>
    <message>
        <source>a text in it claims to be longer than all</source>
        <translation>текст в нём заявлен длиннее, чем все вместе</translation>
    </message>
    <message>
        <source>is not as long as the other columns of its table</source>
        <translation>длина не такая, как у других столбцов таблицы</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2</source>
        <translation>в поле «%1» ожидается %2</translation>
    </message>
    <message>
        <source>numbers, integers or texts</source>
        <translation>числа, целые числа или тексты</translation>
    </message>
    <message>
        <source>a kind of plot</source>
        <translation>вид графика</translation>
    </message>
    <message>
        <source>it names a column &quot;%1&quot; that its table does not have in this way</source>
        <translation>назван столбец «%1», которого в таблице в таком виде нет</translation>
    </message>
    <message>
        <source>it does not fit the tables</source>
        <translation>не подходит к таблицам</translation>
    </message>
    <message>
        <source>it has no table</source>
        <translation>нет ни одной таблицы</translation>
    </message>
    <message>
        <source>HDF5 gave no reason</source>
        <translation>HDF5 не назвал причины</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>записать не удалось (%1)</translation>
    </message>
    <message>
        <source>is not a file that HDF5 can read</source>
        <translation>этот файл HDF5 прочитать не может</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>holds values of another type</source>
        <translation>значения другого типа</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>заявленный размер больше файла</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>прочитать не удаётся</translation>
    </message>
    <message>
        <source>an edit in it cannot be understood: %1</source>
        <translation>правка в нём непонятна: %1</translation>
    </message>
    <message>
        <source>auto, yes or no</source>
        <translation>auto, yes или no</translation>
    </message>
    <message>
        <source>a list of whole numbers from 0 to %1</source>
        <translation>список целых чисел от 0 до %1</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>список объектов</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>список строк</translation>
    </message>
    <message>
        <source>a sentence in it has more values than places</source>
        <translation>в предложении больше значений, чем мест</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>ранжирование</translation>
    </message>
    <message>
        <source>its order does not name each layer once</source>
        <translation>порядок не называет каждый слой ровно один раз</translation>
    </message>
    <message>
        <source>its strategy or its action is none of the planner&apos;s</source>
        <translation>такой стратегии или такого действия у планировщика нет</translation>
    </message>
    <message>
        <source>its rankings are of models with different numbers of layers</source>
        <translation>ранжирования относятся к моделям с разным числом слоёв</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names a snapshot that is not there</source>
        <translation>поле «%1» называет снимок, которого нет</translation>
    </message>
    <message>
        <source>two snapshots have the same number</source>
        <translation>у двух снимков одинаковый номер</translation>
    </message>
    <message>
        <source>there are not as many effects as edits</source>
        <translation>число эффектов не равно числу правок</translation>
    </message>
    <message>
        <source>its arrays do not belong together</source>
        <translation>его массивы не подходят друг к другу</translation>
    </message>
    <message>
        <source>is not the text any more that the session was made with</source>
        <translation>это уже не тот текст, с которым был создан сеанс</translation>
    </message>
    <message>
        <source>a passage of its text is not inside the text</source>
        <translation>отрывок текста лежит вне самого текста</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>больше 2 ГиБ</translation>
    </message>
    <message>
        <source>the character map&apos;s trie does not fit into it</source>
        <translation>префиксное дерево таблицы символов в неё не помещается</translation>
    </message>
    <message>
        <source>its pieces can be made of one another in too many ways</source>
        <translation>элементы словаря можно составить друг из друга слишком многими способами</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>its size cannot be read</source>
        <translation>узнать размер не удаётся</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB, which no tokenizer is</source>
        <translation>больше 256 МиБ, таких токенизаторов не бывает</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>прочитать файл не удаётся</translation>
    </message>
    <message>
        <source>is not a merge of two pieces of the vocabulary</source>
        <translation>это не слияние двух элементов словаря</translation>
    </message>
    <message>
        <source>makes the text more than 64 times as long</source>
        <translation>удлиняет текст более чем в 64 раза</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>длиннее %1 байт</translation>
    </message>
    <message>
        <source>has more than half a million values</source>
        <translation>больше полумиллиона значений</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>вложенность глубже %1 уровней</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a decoder that is not supported</source>
        <translation>декодер «%1» не поддерживается</translation>
    </message>
    <message>
        <source>merges[%1] needs the piece &quot;%2&quot;, which the vocabulary lacks</source>
        <translation>для merges[%1] нужен элемент «%2», которого нет в словаре</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with the pieces and their ids</source>
        <translation>нет поля «vocab» с элементами и их номерами</translation>
    </message>
    <message>
        <source>has no field &quot;merges&quot;</source>
        <translation>нет поля «merges»</translation>
    </message>
    <message>
        <source>is not in the vocabulary</source>
        <translation>нет в словаре</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with pieces and their scores</source>
        <translation>нет поля «vocab» с элементами и их оценками</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is not supported</source>
        <translation>тип «%1» не поддерживается</translation>
    </message>
    <message>
        <source>is not base 64</source>
        <translation>это не base64</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a normalizer that is not supported</source>
        <translation>нормализатор «%1» не поддерживается</translation>
    </message>
    <message>
        <source>cannot be used as a pattern: %1</source>
        <translation>как шаблон не годится: %1</translation>
    </message>
    <message>
        <source>repeats the text</source>
        <translation>повторяет текст</translation>
    </message>
    <message>
        <source>puts more than %1 tokens around a text</source>
        <translation>добавляет к тексту больше %1 токенов</translation>
    </message>
    <message>
        <source>leaves the text out</source>
        <translation>пропускает текст</translation>
    </message>
    <message>
        <source>has more than %1 elements</source>
        <translation>элементов больше %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a post-processor that is not supported</source>
        <translation>постпроцессор «%1» не поддерживается</translation>
    </message>
    <message>
        <source>is none of Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous</source>
        <translation>не Removed, Isolated, MergedWithPrevious, MergedWithNext или Contiguous</translation>
    </message>
    <message>
        <source>is not a single character</source>
        <translation>это не один символ</translation>
    </message>
    <message>
        <source>is none of always, first and never</source>
        <translation>не always, first или never</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pre-tokenizer that is not supported</source>
        <translation>претокенизатор «%1» не поддерживается</translation>
    </message>
    <message>
        <source>is one step too many: no tokenizer has more than %1</source>
        <translation>лишний шаг: больше %1 у токенизаторов не бывает</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>это не объект</translation>
    </message>
    <message>
        <source>has no field &quot;%1&quot;</source>
        <translation>нет поля «%1»</translation>
    </message>
    <message>
        <source>has only %1 elements</source>
        <translation>элементов только %1</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>это не массив</translation>
    </message>
    <message>
        <source>is not a string</source>
        <translation>это не строка</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>это не true и не false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>это не число</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>это не целое число</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>не от %1 до %2</translation>
    </message>
    <message>
        <source>its list of pieces</source>
        <translation>список элементов словаря</translation>
    </message>
    <message>
        <source>the file has more pieces than any vocabulary</source>
        <translation>в файле больше элементов, чем в любом словаре</translation>
    </message>
    <message>
        <source>it is empty or too long, or its score is no number</source>
        <translation>пусто или слишком длинно, либо оценка — не число</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>lacks the pieces &lt;unk&gt;, &lt;s&gt; and &lt;/s&gt;</source>
        <translation>нет элементов &lt;unk&gt;, &lt;s&gt; и &lt;/s&gt;</translation>
    </message>
    <message>
        <source>there is no tokenizer here: no tokenizer.json, no tokenizer.model, no vocab.json with merges.txt, no tokenizer.bin</source>
        <translation>токенизатора здесь нет: ни tokenizer.json, ни tokenizer.model, ни vocab.json с merges.txt, ни tokenizer.bin</translation>
    </message>
    <message>
        <source>field %1 is of no known kind</source>
        <translation>вид поля %1 неизвестен</translation>
    </message>
    <message>
        <source>field %1 is no string</source>
        <translation>поле %1 — не строка</translation>
    </message>
    <message>
        <source>field %1 is no whole number</source>
        <translation>поле %1 — не целое число</translation>
    </message>
    <message>
        <source>field %1 is no number</source>
        <translation>поле %1 — не число</translation>
    </message>
    <message>
        <source>a number is longer than 64 bits</source>
        <translation>число длиннее 64 бит</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>файл обрывается слишком рано</translation>
    </message>
    <message>
        <source>is not a base-64 piece with its rank</source>
        <translation>это не элемент в base64 со своим рангом</translation>
    </message>
    <message>
        <source>with %1 ranks it is a tiktoken file whose splitting pattern is not known</source>
        <translation>рангов %1: это файл tiktoken с неизвестным шаблоном разбиения</translation>
    </message>
    <message>
        <source>the pattern is longer than 64 KiB</source>
        <translation>шаблон длиннее 64 КиБ</translation>
    </message>
    <message>
        <source>matching it was given up (%1)</source>
        <translation>сопоставление прервано (%1)</translation>
    </message>
    <message>
        <source>sets within brackets are not supported</source>
        <translation>наборы внутри квадратных скобок не поддерживаются</translation>
    </message>
    <message>
        <source>\W and \H within brackets are not supported</source>
        <translation>\W и \H внутри квадратных скобок не поддерживаются</translation>
    </message>
    <message>
        <source>is neither BPE nor Unigram</source>
        <translation>это не BPE и не Unigram</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>its score is no number</source>
        <translation>оценка — не число</translation>
    </message>
    <message>
        <source>is of no known kind</source>
        <translation>вид неизвестен</translation>
    </message>
    <message>
        <source>is said to be a byte but is not written as one</source>
        <translation>объявлен байтом, но записан не как байт</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>элементов словаря больше %1</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>нет элементов словаря</translation>
    </message>
    <message>
        <source>trainer_spec names a special token that is none of its pieces</source>
        <translation>trainer_spec называет специальный токен, которого нет среди элементов</translation>
    </message>
    <message>
        <source>is not named by a token&apos;s id</source>
        <translation>назван не номером токена</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which the vocabulary lacks</source>
        <translation>называет «%1», чего нет в словаре</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>это не целое число от 0 до %1</translation>
    </message>
    <message>
        <source>is not a piece with its score</source>
        <translation>это не элемент со своей оценкой</translation>
    </message>
    <message>
        <source>is not a pair of pieces</source>
        <translation>это не пара элементов</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>записей больше %1</translation>
    </message>
    <message>
        <source>the two evaluations did not score the same windows</source>
        <translation>два вычисления оценили не одни и те же окна</translation>
    </message>
    <message>
        <source>the separator is empty</source>
        <translation>разделитель пуст</translation>
    </message>
    <message>
        <source>of its %1 passages (%2) none is left</source>
        <translation>отрывков было %1 (%2), не осталось ни одного</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <source>there are bytes behind its last text</source>
        <translation>за последним текстом стоят лишние байты</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Affine maps in place of blocks</source>
        <translation>Аффинные отображения на месте блоков</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>Первый блок</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Посл. блок</translation>
    </message>
    <message>
        <source>R2, held out</source>
        <translation>R2 вне подгонки</translation>
    </message>
    <message>
        <source>R2 of the update, held out</source>
        <translation>R2 обновления вне подгонки</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Norm of the slope</source>
        <translation>Норма наклона</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Обусловленность</translation>
    </message>
    <message>
        <source>R2 on the fitted rows</source>
        <translation>R2 на строках подгонки</translation>
    </message>
    <message>
        <source>R2 of the update on the fitted rows</source>
        <translation>R2 обновления на строках подгонки</translation>
    </message>
    <message>
        <source>How well one map stands in for blocks</source>
        <translation>Насколько хорошо одно отображение заменяет блоки</translation>
    </message>
    <message>
        <source>Fitted to %1, lambda %2; held out: fitted on every other window and measured on the rest</source>
        <translation>Подгонка: %1, lambda %2; вне подгонки: подогнано по каждому второму окну, измерено на остальных</translation>
    </message>
    <message>
        <source>The map T behind the down projection of the block before: W becomes T^T W; the norm is that of T minus the identity</source>
        <translation>Отображение T за down-проекцией предыдущего блока: W становится T^T W; норма — у T минус единичная матрица</translation>
    </message>
    <message>
        <source>y = x + x B + c; the norm is that of B. The edit linear:LAYER has the map that is fitted to the calibration text (text = calibration)</source>
        <translation>y = x + x B + c; норма — у B. Правка linear:LAYER берёт отображение, подогнанное по калибровочному тексту (text = calibration)</translation>
    </message>
    <message>
        <source>Written to %1: fold [width, width] is T^T, to be multiplied with the down projection from the left</source>
        <translation>Записано в %1: fold [width, width] — это T^T, на неё down-проекция умножается слева</translation>
    </message>
    <message>
        <source>Written to %1: weight [output, input] and bias of the whole block, its residual included: y = weight x + bias</source>
        <translation>Записано в %1: weight [output, input] и bias всего блока вместе с остаточной связью: y = weight x + bias</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Block Influence without position 0</source>
        <translation>Block Influence без позиции 0</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Линейность</translation>
    </message>
    <message>
        <source>Linearity without position 0</source>
        <translation>Линейность без позиции 0</translation>
    </message>
    <message>
        <source>Linearity of the update</source>
        <translation>Линейность обновления</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0</source>
        <translation>Линейность обновления без позиции 0</translation>
    </message>
    <message>
        <source>Largest down projection input</source>
        <translation>Наибольший вход down-проекции</translation>
    </message>
    <message>
        <source>Largest down projection output</source>
        <translation>Наибольший выход down-проекции</translation>
    </message>
    <message>
        <source>Largest entry of the residual stream</source>
        <translation>Наибольший элемент остаточного потока</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Rank on %1</source>
        <translation>Ранг: %1</translation>
    </message>
    <message>
        <source>Agreement of two texts</source>
        <translation>Согласие двух текстов</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Один текст</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>ρ Спирмена</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>τ Кендалла</translation>
    </message>
    <message>
        <source>Largest change of rank</source>
        <translation>Наибольшее изменение ранга</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ранги</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Rank 1 is the lowest score, ties share their mean rank; layers whose score is undefined on either text are left out of a pair</source>
        <translation>Ранг 1 — у наименьшей оценки, равные делят средний ранг; слои, чья оценка не определена хотя бы на одном из текстов, в пару не входят</translation>
    </message>
    <message>
        <source>No other text was named: the second is the calibration text</source>
        <translation>Другой текст не назван: вторым взят калибровочный</translation>
    </message>
    <message>
        <source>Anisotropy of the residual stream</source>
        <translation>Анизотропия остаточного потока</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Анизотропия</translation>
    </message>
    <message>
        <source>Mean cosine of two tokens</source>
        <translation>Средний косинус двух токенов</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding. The last row is the state before the final norm</source>
        <translation>Строка слоя — состояние на выходе блока; слой -1 — на выходе эмбеддинга. Последняя строка — состояние перед последней нормой</translation>
    </message>
    <message>
        <source>Tokens with massive activations, often the first of a window, make up most of the variation: compare rows = no-first</source>
        <translation>Токены с массивными активациями, часто первые в окне, дают бо́льшую часть разброса: сравните с rows = no-first</translation>
    </message>
    <message>
        <source>Attention to the first token</source>
        <translation>Внимание к первому токену</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Голова</translation>
    </message>
    <message>
        <source>Mean attention</source>
        <translation>Среднее внимание</translation>
    </message>
    <message>
        <source>Is a sink</source>
        <translation>Сток</translation>
    </message>
    <message>
        <source>Share of queries above the threshold</source>
        <translation>Доля запросов выше порога</translation>
    </message>
    <message>
        <source>Sinks by layer</source>
        <translation>Стоки по слоям</translation>
    </message>
    <message>
        <source>Share of heads that are sinks</source>
        <translation>Доля голов-стоков</translation>
    </message>
    <message>
        <source>Share of head-query pairs</source>
        <translation>Доля пар голова-запрос</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>Все слои вместе</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, counts as a query (published so)</source>
        <translation>Запрос 0, который видит только себя, считается запросом (так опубликовано)</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, is left out</source>
        <translation>Запрос 0, который видит только себя, не учитывается</translation>
    </message>
    <message>
        <source>The published rate is taken on windows of 64 tokens: longer windows have more queries far from the first token</source>
        <translation>Опубликованная доля получена на окнах по 64 токена: в более длинных окнах больше запросов далеко от первого токена</translation>
    </message>
    <message>
        <source>Layers with a sliding window cannot see the first token from far away: such queries count with attention 0</source>
        <translation>Слои со скользящим окном издалека не видят первый токен: такие запросы считаются с вниманием 0</translation>
    </message>
    <message>
        <source>Layers whose attention does not run have no numbers</source>
        <translation>У слоёв, внимание которых не выполняется, чисел нет</translation>
    </message>
    <message>
        <source>Mean attention to the first token</source>
        <translation>Среднее внимание к первому токену</translation>
    </message>
    <message>
        <source>Sinks by layer, two definitions</source>
        <translation>Стоки по слоям, два определения</translation>
    </message>
    <message>
        <source>Influence of blocks</source>
        <translation>Влияние блоков</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>Угловое расстояние</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>Относительная величина</translation>
    </message>
    <message>
        <source>Attention&apos;s influence</source>
        <translation>Влияние внимания</translation>
    </message>
    <message>
        <source>MLP&apos;s influence</source>
        <translation>Влияние MLP</translation>
    </message>
    <message>
        <source>Rank, least influence first</source>
        <translation>Ранг от наименьшего влияния</translation>
    </message>
    <message>
        <source>If all updates were equal and independent</source>
        <translation>Если бы обновления были равны и независимы</translation>
    </message>
    <message>
        <source>Rows without a cosine</source>
        <translation>Строки без косинуса</translation>
    </message>
    <message>
        <source>Angular distance across spans of blocks</source>
        <translation>Угловое расстояние между концами участков</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Closest span of each length</source>
        <translation>Ближайший участок каждой длины</translation>
    </message>
    <message>
        <source>Least influence first: %1; removed in one shot, nothing measured again in between</source>
        <translation>От наименьшего влияния: %1; удаление за один раз, между шагами ничего не измеряется заново</translation>
    </message>
    <message>
        <source>The published code takes the last block&apos;s output behind the final norm, which would give that block %1 instead of %2</source>
        <translation>Опубликованный код берёт выход последнего блока после последней нормы, что дало бы этому блоку %1 вместо %2</translation>
    </message>
    <message>
        <source>Tokens of norm zero have no cosine and are left out; the published code counts them as one of 0.5, which would give layer %1 %2</source>
        <translation>У токенов с нормой ноль косинуса нет, они не учитываются; опубликованный код считает их косинус равным 0.5, что дало бы слою %1 значение %2</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, the last of each window</source>
        <translation>Участки измерены по последним токенам каждого окна, токенов: %1</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, evenly spread over the text</source>
        <translation>Участки измерены по токенам, равномерно взятым из текста, токенов: %1</translation>
    </message>
    <message>
        <source>Attention and MLP both read the block&apos;s input, so that there is no state between them: each part&apos;s influence is that of its own addend alone on the input</source>
        <translation>Внимание и MLP оба читают вход блока, состояния между ними нет: влияние каждой части — это влияние одного её слагаемого на вход</translation>
    </message>
    <message>
        <source>A block that is switched, or whose attention adds behind a norm of its own beside the MLP, has no parts to measure</source>
        <translation>У блока, который переключён или внимание которого прибавляется за собственной нормой параллельно с MLP, измерять части нельзя</translation>
    </message>
    <message>
        <source>Influence of blocks and of their parts</source>
        <translation>Влияние блоков и их частей</translation>
    </message>
    <message>
        <source>Angular distance and relative magnitude</source>
        <translation>Угловое расстояние и относительная величина</translation>
    </message>
    <message>
        <source>Angular distance across spans</source>
        <translation>Угловое расстояние по участкам</translation>
    </message>
    <message>
        <source>Loss of the maps before each round</source>
        <translation>Потери отображений перед каждым раундом</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Loss, held out</source>
        <translation>Потери вне подгонки</translation>
    </message>
    <message>
        <source>Loss on the fitted windows</source>
        <translation>Потери на окнах подгонки</translation>
    </message>
    <message>
        <source>Each map before and after</source>
        <translation>Каждое отображение до и после</translation>
    </message>
    <message>
        <source>Loss unhealed, held out</source>
        <translation>До заживления, вне подгонки</translation>
    </message>
    <message>
        <source>Loss healed, held out</source>
        <translation>После заживления, вне подгонки</translation>
    </message>
    <message>
        <source>Perplexity on the text of the analysis</source>
        <translation>Перплексия на тексте анализа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <source>without the maps</source>
        <translation>без отображений</translation>
    </message>
    <message>
        <source>maps, unhealed</source>
        <translation>до заживления</translation>
    </message>
    <message>
        <source>maps, healed</source>
        <translation>после заживления</translation>
    </message>
    <message>
        <source>Loss of the maps</source>
        <translation>Потери отображений</translation>
    </message>
    <message>
        <source>Fitted to every other window of %1, least loss on the others after %2 rounds; then as many rounds on all windows</source>
        <translation>Подгонка по каждому второму окну: %1; наименьшие потери на остальных после раундов: %2; затем столько же раундов по всем окнам</translation>
    </message>
    <message>
        <source>%1 of %2 maps are worse healed than unhealed on the held-out windows</source>
        <translation>На отложенных окнах отображений хуже после заживления, чем до него: %1 из %2</translation>
    </message>
    <message>
        <source>A single map is its own best fit already; healing helps the maps behind another one</source>
        <translation>Одиночное отображение уже подогнано наилучшим образом; заживление помогает отображениям, стоящим за другим</translation>
    </message>
    <message>
        <source>Written to %1; as edits:%2</source>
        <translation>Записано в %1; как правки:%2</translation>
    </message>
    <message>
        <source>Intrinsic dimension of the residual stream</source>
        <translation>Внутренняя размерность остаточного потока</translation>
    </message>
    <message>
        <source>TwoNN</source>
        <translation>TwoNN</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>Макс. правдоподобие</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Points that say nothing</source>
        <translation>Точки без сведений</translation>
    </message>
    <message>
        <source>Measured on the first %1 tokens of the text, each a point; the estimate depends on how many there are</source>
        <translation>Измерено по первым токенам текста, каждый — точка; токенов: %1. Оценка зависит от их числа</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding</source>
        <translation>Строка слоя — состояние на выходе блока; слой -1 — на выходе эмбеддинга</translation>
    </message>
    <message>
        <source>Points with a duplicate, or whose two nearest are equally far, say nothing: they are left out of the fit but count in the distribution, so that TwoNN means little where they are many. Where positions are not added to the embedding, every repeated token is a duplicate at layer -1</source>
        <translation>Точки, у которых есть двойник или два ближайших соседа равноудалены, ничего не говорят: в подгонку они не входят, но в распределении учитываются, так что TwoNN мало что значит, когда их много. Если позиции к эмбеддингу не прибавляются, на слое -1 каждый повторный токен — двойник</translation>
    </message>
    <message>
        <source>What the norms divide by</source>
        <translation>На что делят нормы</translation>
    </message>
    <message>
        <source>Before the attention</source>
        <translation>Перед вниманием</translation>
    </message>
    <message>
        <source>The same at position 0</source>
        <translation>То же в позиции 0</translation>
    </message>
    <message>
        <source>Before the MLP</source>
        <translation>Перед MLP</translation>
    </message>
    <message>
        <source>Attention: mean squared distance from the mean</source>
        <translation>Внимание: средний квадрат отклонения от среднего</translation>
    </message>
    <message>
        <source>MLP: mean squared distance from the mean</source>
        <translation>MLP: средний квадрат отклонения от среднего</translation>
    </message>
    <message>
        <source>Attention: deviation of all entries</source>
        <translation>Внимание: отклонение всех элементов</translation>
    </message>
    <message>
        <source>MLP: deviation of all entries</source>
        <translation>MLP: отклонение всех элементов</translation>
    </message>
    <message>
        <source>What the final norm divides by</source>
        <translation>На что делит последняя норма</translation>
    </message>
    <message>
        <source>From position 1 on</source>
        <translation>С позиции 1</translation>
    </message>
    <message>
        <source>At position 0</source>
        <translation>В позиции 0</translation>
    </message>
    <message>
        <source>Mean squared distance from the mean</source>
        <translation>Средний квадрат отклонения от среднего</translation>
    </message>
    <message>
        <source>Deviation of all entries</source>
        <translation>Отклонение всех элементов</translation>
    </message>
    <message>
        <source>Mean deviation by position, before the attention and (last) the final norm</source>
        <translation>Среднее отклонение по позициям, перед вниманием и (в конце) у последней нормы</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Отклонение</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>слой %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>последняя</translation>
    </message>
    <message>
        <source>Loss with fixed deviations</source>
        <translation>Потери с фиксированными отклонениями</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Фиксировано</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>Изменение потерь</translation>
    </message>
    <message>
        <source>95 % low</source>
        <translation>95 %, от</translation>
    </message>
    <message>
        <source>95 % high</source>
        <translation>95 %, до</translation>
    </message>
    <message>
        <source>Median of windows</source>
        <translation>Медиана окон</translation>
    </message>
    <message>
        <source>10 % of windows</source>
        <translation>10 % окон</translation>
    </message>
    <message>
        <source>90 % of windows</source>
        <translation>90 % окон</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>all attention norms</source>
        <translation>все нормы внимания</translation>
    </message>
    <message>
        <source>all MLP norms</source>
        <translation>все нормы MLP</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>последняя норма</translation>
    </message>
    <message>
        <source>all norms</source>
        <translation>все нормы</translation>
    </message>
    <message>
        <source>layer %1, attention</source>
        <translation>слой %1, внимание</translation>
    </message>
    <message>
        <source>layer %1, MLP</source>
        <translation>слой %1, MLP</translation>
    </message>
    <message>
        <source>Norms that this model does not have in front of its attention, its MLP or its head have no numbers; norms behind them are not measured</source>
        <translation>У норм, которых в этой модели нет перед вниманием, MLP или головой, чисел нет; нормы за ними не измеряются</translation>
    </message>
    <message>
        <source>The MLP of this model reads the attention&apos;s norm</source>
        <translation>MLP этой модели читает норму внимания</translation>
    </message>
    <message>
        <source>Fixed deviations are averages over the calibration text of the unedited model, with one of its own for position 0</source>
        <translation>Фиксированные отклонения — средние по калибровочному тексту для модели без правок, с отдельным для позиции 0</translation>
    </message>
    <message>
        <source>Where the model&apos;s output is not finite there is no number</source>
        <translation>Где выход модели не конечен, числа нет</translation>
    </message>
    <message>
        <source>A model without norms is fragile: a few windows can carry the mean loss, so read the median and the quantiles of windows too</source>
        <translation>Модель без норм хрупка: средние потери могут определяться несколькими окнами, поэтому смотрите и медиану, и квантили окон</translation>
    </message>
    <message>
        <source>Mean deviation by position</source>
        <translation>Среднее отклонение по позициям</translation>
    </message>
    <message>
        <source>Adjusted for chance</source>
        <translation>С поправкой на случайность</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Вне подгонки</translation>
    </message>
    <message>
        <source>Update, adjusted for chance</source>
        <translation>Обновление, с поправкой на случайность</translation>
    </message>
    <message>
        <source>Update, held out</source>
        <translation>Обновление, вне подгонки</translation>
    </message>
    <message>
        <source>Chance level</source>
        <translation>Случайный уровень</translation>
    </message>
    <message>
        <source>Massive rows left out</source>
        <translation>Исключено массивных строк</translation>
    </message>
    <message>
        <source>Linearity of blocks</source>
        <translation>Линейность блоков</translation>
    </message>
    <message>
        <source>Linearity by layer and measure</source>
        <translation>Линейность по слоям и мерам</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Published scores have a chance level of width / (rows - 1), which noise alone would reach; the adjusted ones are 0 there</source>
        <translation>У опубликованных оценок есть случайный уровень width / (rows - 1), которого достиг бы один шум; скорректированные там равны 0</translation>
    </message>
    <message>
        <source>Held out: the map is fitted without a penalty on every other window and measured on the rest against the fitted windows&apos; means, the mean of both ways; below 0 it does worse than those means</source>
        <translation>Вне подгонки: отображение подгоняется без штрафа по каждому второму окну и измеряется на остальных относительно средних окон подгонки, затем среднее в обе стороны; ниже 0 оно хуже этих средних</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that the published score is 1 and says nothing, and the adjusted one is undefined; take a longer text</source>
        <translation>Токенов не больше, чем число каналов + 1 (каналов: %1): отображение подходит к чему угодно, так что опубликованная оценка равна 1 и ни о чём не говорит, а скорректированная не определена; возьмите текст длиннее</translation>
    </message>
    <message>
        <source>Held-out scores are undefined where one fold of windows has nothing to fit or to measure: take at least two windows</source>
        <translation>Оценки вне подгонки не определены, если в одной из половин окон нечего подгонять или измерять: возьмите хотя бы два окна</translation>
    </message>
    <message>
        <source>A block whose update does not vary between tokens has no score</source>
        <translation>У блока, обновление которого не меняется от токена к токену, оценки нет</translation>
    </message>
    <message>
        <source>A single token with a massive activation can push the score to nearly 1: compare rows = no-first and rows = no-massive</source>
        <translation>Один токен с массивной активацией может поднять оценку почти до 1: сравните с rows = no-first и rows = no-massive</translation>
    </message>
    <message>
        <source>Left out: tokens with an entry above 100 and at least 1,000 times the median magnitude, in the block&apos;s input or output</source>
        <translation>Исключены токены, у которых на входе или выходе блока есть элемент больше 100 и не менее чем в 1000 раз больше медианной величины</translation>
    </message>
    <message>
        <source>No token of this text holds one: nothing was left out</source>
        <translation>В этом тексте таких токенов нет: ничего не исключено</translation>
    </message>
    <message>
        <source>Some layers have more massive tokens than are kept apart; the rest stayed in</source>
        <translation>В некоторых слоях массивных токенов больше, чем учитывается отдельно; остальные не исключены</translation>
    </message>
    <message>
        <source>Linearity with the residual</source>
        <translation>Линейность с остаточной связью</translation>
    </message>
    <message>
        <source>Linearity of the update alone</source>
        <translation>Линейность одного обновления</translation>
    </message>
    <message>
        <source>Linearity of spans of blocks</source>
        <translation>Линейность участков блоков</translation>
    </message>
    <message>
        <source>Linearity, adjusted for chance</source>
        <translation>Линейность с поправкой на случайность</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>Линейность участков</translation>
    </message>
    <message>
        <source>Linearity of the update of spans</source>
        <translation>Линейность обновления участков</translation>
    </message>
    <message>
        <source>Measured on %1 tokens, evenly spread over the text; chance level %2</source>
        <translation>Измерено по токенам, равномерно взятым из текста, токенов: %1; случайный уровень %2</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that every score is 1 and says nothing, and the adjusted ones are undefined; keep more tokens or take a longer text</source>
        <translation>Токенов не больше, чем число каналов + 1 (каналов: %1): отображение подходит к чему угодно, так что каждая оценка равна 1 и ни о чём не говорит, а скорректированные не определены; берите больше токенов или текст длиннее</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>Нелинейность токенов</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>Нелинейность</translation>
    </message>
    <message>
        <source>Non-linearity of the update</source>
        <translation>Нелинейность обновления</translation>
    </message>
    <message>
        <source>Non-linearity of tokens, of the update</source>
        <translation>Нелинейность токенов, обновление</translation>
    </message>
    <message>
        <source>The root mean square over all tokens that the map is fitted to is the root of 1 - linearity; tokens that a fit leaves out are shown all the same</source>
        <translation>Среднеквадратичное по всем токенам, по которым подогнано отображение, равно корню из 1 - линейность; токены, не вошедшие в подгонку, всё равно показаны</translation>
    </message>
    <message>
        <source>A token with a massive activation pulls the map towards itself: its own distance is then small, and that of others large; compare rows = no-first</source>
        <translation>Токен с массивной активацией притягивает отображение к себе: его собственное расстояние тогда мало, а у остальных велико; сравните с rows = no-first</translation>
    </message>
    <message>
        <source>Every layer at every token</source>
        <translation>Каждый слой на каждом токене</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>След. токен</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>Вероятнейший</translation>
    </message>
    <message>
        <source>Its probability</source>
        <translation>Его вероятность</translation>
    </message>
    <message>
        <source>Rank of the next token</source>
        <translation>Ранг след. токена</translation>
    </message>
    <message>
        <source>Cross-entropy to the next token</source>
        <translation>Кросс-энтропия след. токена</translation>
    </message>
    <message>
        <source>Divergence from the final prediction</source>
        <translation>Дивергенция от итогового предсказания</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Энтропия</translation>
    </message>
    <message>
        <source>-log of the likeliest</source>
        <translation>-log вероятнейшего</translation>
    </message>
    <message>
        <source>Means over the shown tokens</source>
        <translation>Средние по показанным токенам</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Кросс-энтропия</translation>
    </message>
    <message>
        <source>Share whose likeliest token is the last layer&apos;s</source>
        <translation>Доля с вероятнейшим токеном последнего слоя</translation>
    </message>
    <message>
        <source>Probability of the likeliest token</source>
        <translation>Вероятность вероятнейшего токена</translation>
    </message>
    <message>
        <source>Layer -1 is what enters the first block; the others are what leaves each block</source>
        <translation>Слой -1 — вход первого блока, остальные — выход каждого блока</translation>
    </message>
    <message>
        <source>Each layer is the state between its attention and its MLP</source>
        <translation>Каждый слой — состояние между его вниманием и MLP</translation>
    </message>
    <message>
        <source>The final norm takes its statistics from each layer&apos;s own state</source>
        <translation>Последняя норма берёт статистики из собственного состояния каждого слоя</translation>
    </message>
    <message>
        <source>Without the final norm states of early layers have another scale than the head expects; the final prediction is the model&apos;s own, with its norm</source>
        <translation>Без последней нормы масштаб состояний ранних слоёв не тот, которого ждёт голова; итоговое предсказание — самой модели, с её нормой</translation>
    </message>
    <message>
        <source>LLM-Microscope&apos;s &quot;loss&quot; is confidence_loss: it asks how sure a layer is, not whether it is right</source>
        <translation>«loss» в LLM-Microscope — это confidence_loss: вопрос в том, насколько слой уверен, а не прав ли он</translation>
    </message>
    <message>
        <source>Largest magnitudes of each layer&apos;s output</source>
        <translation>Наибольшие величины выхода каждого слоя</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Наибольшая</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>Второй канал</translation>
    </message>
    <message>
        <source>Third channel</source>
        <translation>Третий канал</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Largest over median</source>
        <translation>Наибольшая к медиане</translation>
    </message>
    <message>
        <source>Channel of the largest</source>
        <translation>Канал наибольшей</translation>
    </message>
    <message>
        <source>Its position</source>
        <translation>Её позиция</translation>
    </message>
    <message>
        <source>The largest with its sign</source>
        <translation>Наибольшая со знаком</translation>
    </message>
    <message>
        <source>Its window</source>
        <translation>Её окно</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Её токен</translation>
    </message>
    <message>
        <source>Massive as published</source>
        <translation>Массивна по публикации</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Magnitudes of the strongest channels, layer %1</source>
        <translation>Величины сильнейших каналов, слой %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Largest magnitudes and the median</source>
        <translation>Наибольшие величины и медиана</translation>
    </message>
    <message>
        <source>Largest magnitude over the median</source>
        <translation>Отношение наибольшей величины к медиане</translation>
    </message>
    <message>
        <source>Magnitudes, layer %1</source>
        <translation>Величины, слой %1</translation>
    </message>
    <message>
        <source>The published yes or no (above 100 and at least 1,000 times the median) fails for small models, whose activations have another scale: read the ratio</source>
        <translation>Опубликованное «да или нет» (больше 100 и не менее чем в 1000 раз больше медианы) не годится для малых моделей, у активаций которых другой масштаб: смотрите на отношение</translation>
    </message>
    <message>
        <source>Massive activations are not important in every model: clamp the channel to see</source>
        <translation>Массивные активации важны не в каждой модели: зафиксируйте канал и проверьте</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1, другая</translation>
    </message>
    <message>
        <source>%1, other minus this</source>
        <translation>%1, другая минус эта</translation>
    </message>
    <message>
        <source>Measures of both</source>
        <translation>Меры обеих</translation>
    </message>
    <message>
        <source>Distance of the weights</source>
        <translation>Расстояние весов</translation>
    </message>
    <message>
        <source>Number of the matrix</source>
        <translation>Номер матрицы</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>|other - this| / |this|</source>
        <translation>|other - this| / |this|</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>Потери обеих</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Эта модель</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Other minus this</source>
        <translation>Другая минус эта</translation>
    </message>
    <message>
        <source>No matrix has the same shape in both models: weights do not compare</source>
        <translation>Ни одна матрица не имеет в обеих моделях одинаковой формы: веса несравнимы</translation>
    </message>
    <message>
        <source>Weights are compared as the checkpoints have them, without edits; the other model is %1</source>
        <translation>Веса сравниваются в том виде, в каком они в чекпойнтах, без правок; другая модель — %1</translation>
    </message>
    <message>
        <source>The models have %1 and %2 layers: the first %3 are compared</source>
        <translation>Слоёв в моделях %1 и %2: сравниваются первые (%3)</translation>
    </message>
    <message>
        <source>The models cut the text into other tokens: their losses per token do not compare</source>
        <translation>Модели делят текст на разные токены: их потери на токен несравнимы</translation>
    </message>
    <message>
        <source>No layer in question has both an input and an output spike: this weight joins the largest magnitudes that there are</source>
        <translation>Ни у одного из этих слоёв нет всплеска и на входе, и на выходе: этот вес соединяет наибольшие из имеющихся величин</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1: no factor does better than 1</source>
        <translation>Наименьшие потери при множителе %1: ни один множитель не лучше 1</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, and its interval leaves out no change</source>
        <translation>Наименьшие потери при множителе %1, и их интервал исключает отсутствие изменения</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, but it cannot be told from the loss at factor 1</source>
        <translation>Наименьшие потери при множителе %1, но от потерь при множителе 1 они неотличимы</translation>
    </message>
    <message>
        <source>Loss by factor of %1</source>
        <translation>Потери по множителю: %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Множитель</translation>
    </message>
    <message>
        <source>Loss by factor</source>
        <translation>Потери по множителю</translation>
    </message>
    <message>
        <source>Change in loss with its interval</source>
        <translation>Изменение потерь с интервалом</translation>
    </message>
    <message>
        <source>The weight is %1 (layer[row, column])</source>
        <translation>Вес: %1 (слой[строка, столбец])</translation>
    </message>
    <message>
        <source>%1 passages without their last words; the mean is over the one position before each</source>
        <translation>Отрывков без последнего слова: %1; среднее берётся по единственной позиции перед каждым</translation>
    </message>
    <message>
        <source>%1 passages of fewer than two words are left out</source>
        <translation>Пропущено отрывков короче двух слов: %1</translation>
    </message>
    <message>
        <source>first of several</source>
        <translation>первый из нескольких</translation>
    </message>
    <message>
        <source>whole word</source>
        <translation>слово целиком</translation>
    </message>
    <message>
        <source>Probabilities of words</source>
        <translation>Вероятности слов</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходная</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>С правками</translation>
    </message>
    <message>
        <source>Edited / original</source>
        <translation>С правками / исходная</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95 % инт., от</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95 % инт., до</translation>
    </message>
    <message>
        <source>All words together</source>
        <translation>Все слова вместе</translation>
    </message>
    <message>
        <source>Mean probability at scored positions</source>
        <translation>Средняя вероятность в оценённых позициях</translation>
    </message>
    <message>
        <source>%1 words begin with %2 different tokens: words with the same first token show the same number, which counts once in the sum of all</source>
        <translation>Слов: %1, разных первых токенов: %2; у слов с одинаковым первым токеном число одно и то же, и в общей сумме оно учитывается один раз</translation>
    </message>
    <message>
        <source>No edits: both sides are the original</source>
        <translation>Правок нет: обе стороны — исходная модель</translation>
    </message>
    <message>
        <source>The matrix has no other weight as large as %1: its control is smaller. control = shift changes a weight elsewhere by as much as zeroing changes the candidate</source>
        <translation>Другого столь же большого веса, как %1, в матрице нет: контрольный меньше. При control = shift вес в другом месте меняется настолько же, насколько кандидат при обнулении</translation>
    </message>
    <message>
        <source>No layer has both an input and an output spike: by these thresholds the model has no super weight on this text</source>
        <translation>Ни у одного слоя нет всплеска и на входе, и на выходе: при этих порогах супервеса на этом тексте у модели нет</translation>
    </message>
    <message>
        <source>No layer passes the absolute threshold; the relative one decides</source>
        <translation>Ни один слой не проходит абсолютный порог; решает относительный</translation>
    </message>
    <message>
        <source>The share explained is no filter: late layers spike too and do no harm. Only the change in loss decides</source>
        <translation>Объяснённая доля — не фильтр: поздние слои тоже дают всплески, но безвредны. Решает только изменение потерь</translation>
    </message>
    <message>
        <source>Nothing is published of a model of this family and size</source>
        <translation>О модели этого семейства и размера ничего не опубликовано</translation>
    </message>
    <message>
        <source>Largest down projection input and output</source>
        <translation>Наибольшие вход и выход down-проекции</translation>
    </message>
    <message>
        <source>Change in loss when zeroed</source>
        <translation>Изменение потерь при обнулении</translation>
    </message>
    <message>
        <source>Weight-only score of the strongest channel over the median</source>
        <translation>Оценка сильнейшего канала только по весам, к медиане</translation>
    </message>
    <message>
        <source>Checked are the first %1 of %2 candidates</source>
        <translation>Проверено первых кандидатов: %1 из %2</translation>
    </message>
    <message>
        <source>%1, mean over layers</source>
        <translation>%1, среднее по слоям</translation>
    </message>
    <message>
        <source>Checkpoint by checkpoint</source>
        <translation>По чекпойнтам</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Число весов</translation>
    </message>
    <message>
        <source>Number of the checkpoint</source>
        <translation>Номер чекпойнта</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Чекпойнт</translation>
    </message>
    <message>
        <source>Mean over layers, or perplexity</source>
        <translation>Среднее по слоям или перплексия</translation>
    </message>
    <message>
        <source>Every layer of every checkpoint</source>
        <translation>Каждый слой каждого чекпойнта</translation>
    </message>
    <message>
        <source>Checkpoints stand at equal distances, in their order, whatever their steps</source>
        <translation>Чекпойнты стоят через равные промежутки, по порядку, независимо от номеров шагов</translation>
    </message>
    <message>
        <source>Linearity has the same chance level in checkpoints of one shape on one text; in others it does not compare</source>
        <translation>У чекпойнтов одной формы на одном тексте случайный уровень линейности одинаков; у других она несравнима</translation>
    </message>
    <message>
        <source>no edits</source>
        <translation>без правок</translation>
    </message>
    <message>
        <source>edits: %1</source>
        <translation>правки: %1</translation>
    </message>
    <message>
        <source>%1; %2, %3 tokens (windows: %4), %5, %6; float32; %7. %8 (%9)</source>
        <translation>%1; %2, токенов %3, окон %4, %5, %6; float32; %7. %8 (%9)</translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation>с BOS</translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation>без BOS</translation>
    </message>
    <message>
        <source>Largest magnitude of the output</source>
        <translation>Наибольшая величина выхода</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>Строка (выход)</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>Столбец (вход)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Share of the output explained</source>
        <translation>Объяснённая доля выхода</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Обнулён</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Zeroed, 95 % low</source>
        <translation>Обнулён, 95 %, от</translation>
    </message>
    <message>
        <source>Zeroed, 95 % high</source>
        <translation>Обнулён, 95 %, до</translation>
    </message>
    <message>
        <source>Control, 95 % low</source>
        <translation>Контроль, 95 %, от</translation>
    </message>
    <message>
        <source>Control, 95 % high</source>
        <translation>Контроль, 95 %, до</translation>
    </message>
    <message>
        <source>Control&apos;s row</source>
        <translation>Строка контроля</translation>
    </message>
    <message>
        <source>Control&apos;s column</source>
        <translation>Столбец контроля</translation>
    </message>
    <message>
        <source>Control&apos;s weight</source>
        <translation>Вес контроля</translation>
    </message>
    <message>
        <source>Recovered by keeping the super activation</source>
        <translation>Возвращено сохранением суперактивации</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Token position</source>
        <translation>Позиция токена</translation>
    </message>
    <message>
        <source>Largest magnitudes around the down projections</source>
        <translation>Наибольшие величины вокруг down-проекций</translation>
    </message>
    <message>
        <source>Output&apos;s channel</source>
        <translation>Канал выхода</translation>
    </message>
    <message>
        <source>Input&apos;s channel</source>
        <translation>Канал входа</translation>
    </message>
    <message>
        <source>What the weights alone say</source>
        <translation>Что говорят одни веса</translation>
    </message>
    <message>
        <source>Strongest channel</source>
        <translation>Сильнейший канал</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Его оценка</translation>
    </message>
    <message>
        <source>Median of channels</source>
        <translation>Медиана каналов</translation>
    </message>
    <message>
        <source>Score over median</source>
        <translation>Оценка к медиане</translation>
    </message>
    <message>
        <source>Zeroed together</source>
        <translation>Обнулены вместе</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Sum of the single changes</source>
        <translation>Сумма одиночных изменений</translation>
    </message>
    <message>
        <source>layer %1, expert %2, column %3</source>
        <translation>слой %1, эксперт %2, столбец %3</translation>
    </message>
    <message>
        <source>layer %1, column %2</source>
        <translation>слой %1, столбец %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Published super weights of a model of this shape</source>
        <translation>Опубликованные супервесы модели такой формы</translation>
    </message>
    <message>
        <source>Weight here</source>
        <translation>Вес здесь</translation>
    </message>
    <message>
        <source>Weight as published</source>
        <translation>Вес в публикации</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>не опубликован</translation>
    </message>
    <message>
        <source>no: another model</source>
        <translation>нет: другая модель</translation>
    </message>
    <message>
        <source>Linearity, no first token</source>
        <translation>Линейность без первого токена</translation>
    </message>
    <message>
        <source>Linearity of the update, no first token</source>
        <translation>Линейность обновления без первого токена</translation>
    </message>
    <message>
        <source>Block Influence, no first token</source>
        <translation>Block Influence без первого токена</translation>
    </message>
    <message>
        <source>Down projection input</source>
        <translation>Вход down-проекции</translation>
    </message>
    <message>
        <source>Down projection output</source>
        <translation>Выход down-проекции</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>Остаточный поток</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>%1: token position</source>
        <translation>%1: позиция токена</translation>
    </message>
    <message>
        <source>%1: channel</source>
        <translation>%1: канал</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>both</source>
        <translation>обе</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>Потери на каждом токене</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>Потери до</translation>
    </message>
    <message>
        <source>Visited states</source>
        <translation>Посещённые состояния</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>Отслеживаемые слова</translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation>Вероятность до</translation>
    </message>
    <message>
        <source>Probability after</source>
        <translation>Вероятность после</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Ratio, 95 % from</source>
        <translation>Отношение, 95 % от</translation>
    </message>
    <message>
        <source>Ratio, 95 % to</source>
        <translation>Отношение, 95 % до</translation>
    </message>
    <message>
        <source>Several tokens</source>
        <translation>Несколько токенов</translation>
    </message>
    <message>
        <source>Blocks of the model</source>
        <translation>Блоки модели</translation>
    </message>
    <message>
        <source>Share of the linear map</source>
        <translation>Доля линейного отображения</translation>
    </message>
    <message>
        <source>Change in loss without the block</source>
        <translation>Изменение потерь без блока</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Euclidean norm</source>
        <translation>Евклидова норма</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Span</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>One block, or the first and the last as 3-5; empty: every block by itself</source>
        <translation>Один блок или первый и последний, как 3-5; пусто: каждый блок отдельно</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Гребневый штраф</translation>
    </message>
    <message>
        <source>Penalty as a share of the mean diagonal</source>
        <translation>Штраф как доля среднего диагонали</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>All, or without position 0 of every window</source>
        <translation>Все или без позиции 0 каждого окна</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свёртка</translation>
    </message>
    <message>
        <source>Fit instead what can be folded into the down projection of the block before</source>
        <translation>Подгонять вместо этого то, что можно свернуть в down-проекцию предыдущего блока</translation>
    </message>
    <message>
        <source>Fitted to</source>
        <translation>Подгонка по</translation>
    </message>
    <message>
        <source>The text of the analysis, or the calibration text</source>
        <translation>Текст анализа или калибровочный текст</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Записать в</translation>
    </message>
    <message>
        <source>A folder or a file (.safetensors, .h5) for the maps, as float32; empty: they are not written</source>
        <translation>Папка или файл (.safetensors, .h5) для отображений, во float32; пусто: не записываются</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>The score by which layers are ranked</source>
        <translation>Оценка, по которой ранжируются слои</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Другие тексты</translation>
    </message>
    <message>
        <source>Text files separated by semicolons; empty: the calibration text</source>
        <translation>Текстовые файлы через точку с запятой; пусто: калибровочный текст</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Eigenvalues of the Gram matrix, or the faster power iteration, which approaches the value from below</source>
        <translation>Собственные значения матрицы Грама или более быстрый степенной метод, который приближается к значению снизу</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Attention above which a head, or a query, counts</source>
        <translation>Внимание, выше которого голова или запрос учитывается</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>All, or without query 0, which sees only itself</source>
        <translation>Все, или без запроса 0, который видит только себя</translation>
    </message>
    <message>
        <source>Angles at</source>
        <translation>Углы по</translation>
    </message>
    <message>
        <source>Angular distances of all tokens, or of the last token of each window, as published</source>
        <translation>Угловые расстояния всех токенов или последнего токена каждого окна, как опубликовано</translation>
    </message>
    <message>
        <source>Tokens for spans</source>
        <translation>Токены участков</translation>
    </message>
    <message>
        <source>How many tokens are kept for the spans, at most</source>
        <translation>Сколько токенов хранить для участков, не более</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Blocks or spans of blocks as 2,4-5; empty: the two in the middle, each by itself</source>
        <translation>Блоки или участки блоков, как 2,4-5; пусто: два средних, каждый отдельно</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Share of the way to the new fit that a map goes in a round</source>
        <translation>Какую долю пути к новой подгонке отображение проходит за раунд</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Терпение</translation>
    </message>
    <message>
        <source>Rounds without a better held-out loss before it stops</source>
        <translation>Сколько раундов без улучшения потерь вне подгонки до остановки</translation>
    </message>
    <message>
        <source>The calibration text, or the text of the analysis</source>
        <translation>Калибровочный текст или текст анализа</translation>
    </message>
    <message>
        <source>How many tokens of the text&apos;s beginning are kept, at most</source>
        <translation>Сколько токенов с начала текста хранить, не более</translation>
    </message>
    <message>
        <source>Fitted fraction</source>
        <translation>Доля подгонки</translation>
    </message>
    <message>
        <source>Share of the smallest ratios that TwoNN fits; 0.2 is the published one</source>
        <translation>Доля наименьших отношений, по которым подгоняется TwoNN; опубликовано 0.2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The loss with norms of one kind and with all fixed; or also with every norm and layer by itself</source>
        <translation>Потери с фиксированными нормами одного вида и всеми сразу; или также с каждой нормой и каждым слоем отдельно</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Of the profile by position</source>
        <translation>Профиля по позициям</translation>
    </message>
    <message>
        <source>All, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>Все, без позиции 0 каждого окна или без токенов с массивной активацией</translation>
    </message>
    <message>
        <source>How many tokens are kept, at most</source>
        <translation>Сколько токенов хранить, не более</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Visible windows</source>
        <translation>Видимые окна</translation>
    </message>
    <message>
        <source>How many windows of the text are shown</source>
        <translation>Сколько окон текста показывать</translation>
    </message>
    <message>
        <source>All tokens, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>Все токены, без позиции 0 каждого окна или без токенов с массивной активацией</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Of the text, from 0</source>
        <translation>Окно текста, с 0</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Первый токен</translation>
    </message>
    <message>
        <source>Position in the window</source>
        <translation>Позиция в окне</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>Сколько показывать</translation>
    </message>
    <message>
        <source>Final norm</source>
        <translation>Последняя норма</translation>
    </message>
    <message>
        <source>Whether the state passes the final norm first</source>
        <translation>Проходит ли состояние сначала последнюю норму</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Which states are read out</source>
        <translation>Какие состояния считываются</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>That the surface shows; -1: the one with the largest ratio</source>
        <translation>Который показывает поверхность; -1: с наибольшим отношением</translation>
    </message>
    <message>
        <source>That the surface shows, from 0</source>
        <translation>Которое показывает поверхность, с 0</translation>
    </message>
    <message>
        <source>Of the surface, from the window&apos;s beginning</source>
        <translation>Поверхности, с начала окна</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Of the surface, the strongest ones</source>
        <translation>Поверхности, сильнейшие</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Другая модель</translation>
    </message>
    <message>
        <source>A folder, a file or a cached model</source>
        <translation>Папка, файл или модель из кэша</translation>
    </message>
    <message>
        <source>Of the weight; -1: the top super weight candidate&apos;s</source>
        <translation>Веса; -1: у главного кандидата в супервесы</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Output channel of the weight; -1: the candidate&apos;s</source>
        <translation>Выходной канал веса; -1: у кандидата</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Input channel of the weight; -1: the candidate&apos;s</source>
        <translation>Входной канал веса; -1: у кандидата</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Of a mixture; -1: none</source>
        <translation>Смеси; -1: нет</translation>
    </message>
    <message>
        <source>First factor</source>
        <translation>Первый множитель</translation>
    </message>
    <message>
        <source>The weight is multiplied by it</source>
        <translation>На него умножается вес</translation>
    </message>
    <message>
        <source>Last factor</source>
        <translation>Последний множитель</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Множители</translation>
    </message>
    <message>
        <source>How many, evenly spaced</source>
        <translation>Сколько, через равные промежутки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words separated by spaces; empty: the program&apos;s list of stop words</source>
        <translation>Слова через пробел; пусто: список стоп-слов программы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Every scored position counts, or the one before the last word of each passage (of each line, where the text has no passages)</source>
        <translation>Учитывается каждая оценённая позиция или только та, что перед последним словом каждого отрывка (каждой строки, если отрывков в тексте нет)</translation>
    </message>
    <message>
        <source>Both spikes are larger than this</source>
        <translation>Оба всплеска больше этого значения</translation>
    </message>
    <message>
        <source>Relative threshold</source>
        <translation>Относительный порог</translation>
    </message>
    <message>
        <source>Where no layer passes the threshold: times the median over layers of their largest magnitude</source>
        <translation>Если порог не проходит ни один слой: во сколько раз больше медианы наибольших величин по слоям</translation>
    </message>
    <message>
        <source>What is found is zeroed and the text read again, at most so often</source>
        <translation>Найденное обнуляется, и текст читается снова, не более стольких раз</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Outputs of one intermediate channel that are listed, at most</source>
        <translation>Сколько выходов одного промежуточного канала перечислять, не более</translation>
    </message>
    <message>
        <source>Whether each candidate is zeroed to see what that costs</source>
        <translation>Обнулять ли каждого кандидата, чтобы узнать цену</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Candidates that are checked, at most</source>
        <translation>Сколько кандидатов проверить, не более</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>For comparison a weight about as large is zeroed, or any weight is changed by as much as the candidate</source>
        <translation>Для сравнения обнуляется вес примерно той же величины, или любой вес меняется настолько же, насколько кандидат</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Of the draw of control weights</source>
        <translation>Для случайного выбора контрольных весов</translation>
    </message>
    <message>
        <source>Weight-only score</source>
        <translation>Оценка по весам</translation>
    </message>
    <message>
        <source>Form of the score per output channel that needs no text; the exact one takes long for large models</source>
        <translation>Форма оценки выходных каналов, которой не нужен текст; точная для больших моделей долгая</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>File with published coordinates; empty: the list that comes with the program</source>
        <translation>Файл с опубликованными координатами; пусто: список из поставки программы</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Чекпойнты</translation>
    </message>
    <message>
        <source>Folders or cached models parted by semicolons, or one folder of checkpoints in natural order</source>
        <translation>Папки или модели из кэша через точку с запятой либо одна папка чекпойнтов в естественном порядке</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Что измеряется</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>layer %1</source>
        <translation>слой %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>номера токенов</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>устройство %1</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>начало текста</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>логиты</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>позиция %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation>правка «%1»</translation>
    </message>
    <message>
        <source>%1, citation %2</source>
        <translation>%1, источник %2</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, статья %2</translation>
    </message>
    <message>
        <source>%1, entry &quot;%2&quot;</source>
        <translation>%1, статья «%2»</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, шаг %2</translation>
    </message>
    <message>
        <source>number of blocks</source>
        <translation>число блоков</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s normalizer, pre_tokenizer or decoder</source>
        <translation>normalizer, pre_tokenizer или decoder токенизатора</translation>
    </message>
    <message>
        <source>%1, piece %2</source>
        <translation>%1, фрагмент %2</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s pattern %1</source>
        <translation>шаблон токенизатора %1</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>отрывки</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>One-shot strategies measure nothing again after a removal; greedy and loss choose by the text that the curves are measured on, which flatters them</source>
        <translation>Стратегии за один раз ничего не измеряют заново после удаления; «Жадно» и «Измеренные потери» выбирают по тому же тексту, на котором измерены кривые, что их приукрашивает</translation>
    </message>
    <message>
        <source>Maps are fitted to the unedited model on the calibration text %1</source>
        <translation>Отображения подогнаны к модели без правок по калибровочному тексту %1</translation>
    </message>
    <message>
        <source>The calibration text is the text that is scored: maps look better than on another text</source>
        <translation>Калибровочный текст — тот же, что оценивается: отображения выглядят лучше, чем на другом тексте</translation>
    </message>
    <message>
        <source>Held-out linearity is undefined: take a text of two windows or more</source>
        <translation>Линейность вне подгонки не определена: возьмите текст из двух и более окон</translation>
    </message>
    <message>
        <source>the ranking is undefined for every block on this text</source>
        <translation>на этом тексте ранжирование не определено ни для одного блока</translation>
    </message>
    <message>
        <source>the edits that stand have switched off every block already</source>
        <translation>действующие правки уже отключили все блоки</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Closest span</source>
        <translation>Ближайший участок</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>Угловое расстояние</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Линейность</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>Относительная величина</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>С конца</translation>
    </message>
    <message>
        <source>Measured loss</source>
        <translation>Измеренные потери</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Жадно</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>удалены</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>линейно</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуты</translation>
    </message>
    <message>
        <source>without attention</source>
        <translation>без внимания</translation>
    </message>
    <message>
        <source>without MLP</source>
        <translation>без MLP</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>measuring anisotropy</source>
        <translation>измеряется анизотропия</translation>
    </message>
    <message>
        <source>watching attention</source>
        <translation>просматривается внимание</translation>
    </message>
    <message>
        <source>measuring influence</source>
        <translation>измеряется влияние</translation>
    </message>
    <message>
        <source>measuring dimensions</source>
        <translation>измеряется размерность</translation>
    </message>
    <message>
        <source>measuring norms</source>
        <translation>измеряются нормы</translation>
    </message>
    <message>
        <source>measuring linearity</source>
        <translation>измеряется линейность</translation>
    </message>
    <message>
        <source>keeping states</source>
        <translation>сохраняются состояния</translation>
    </message>
    <message>
        <source>fitting spans</source>
        <translation>подгоняются участки</translation>
    </message>
    <message>
        <source>measuring tokens</source>
        <translation>измеряются токены</translation>
    </message>
    <message>
        <source>reading the states</source>
        <translation>читаются состояния</translation>
    </message>
    <message>
        <source>looking for massive activations</source>
        <translation>поиск массивных активаций</translation>
    </message>
    <message>
        <source>comparing weights</source>
        <translation>сравниваются веса</translation>
    </message>
    <message>
        <source>averaging activations</source>
        <translation>усредняются активации</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>gathering the original&apos;s states</source>
        <translation>собираются исходные состояния</translation>
    </message>
    <message>
        <source>healing</source>
        <translation>заживление</translation>
    </message>
    <message>
        <source>fitting linear blocks</source>
        <translation>подгоняются линейные блоки</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>сканирование</translation>
    </message>
    <message>
        <source>fitting the fold</source>
        <translation>подгоняется свёртка</translation>
    </message>
    <message>
        <source>looking for spikes</source>
        <translation>поиск всплесков</translation>
    </message>
    <message>
        <source>capturing activations</source>
        <translation>снимаются активации</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>генерация</translation>
    </message>
    <message>
        <source>reading passages</source>
        <translation>читаются отрывки</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>предсказание</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>открытие</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>читается %1</translation>
    </message>
    <message>
        <source>writing the weights</source>
        <translation>записываются веса</translation>
    </message>
    <message>
        <source>reading weights</source>
        <translation>читаются веса</translation>
    </message>
    <message>
        <source>ranking blocks</source>
        <translation>ранжируются блоки</translation>
    </message>
    <message>
        <source>planning: %1, %2</source>
        <translation>планирование: %1, %2</translation>
    </message>
    <message>
        <source>scoring the model</source>
        <translation>оценивается модель</translation>
    </message>
    <message>
        <source>dropping each block by itself</source>
        <translation>удаляется каждый блок по отдельности</translation>
    </message>
    <message>
        <source>making each block linear</source>
        <translation>каждый блок заменяется линейным</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Give one of the files another name</source>
        <translation>Дайте одному из файлов другое имя</translation>
    </message>
    <message>
        <source>Take the edit of that block back, or choose another span</source>
        <translation>Отмените правку этого блока или выберите другой участок</translation>
    </message>
    <message>
        <source>Name another text file</source>
        <translation>Назовите другой текстовый файл</translation>
    </message>
    <message>
        <source>Choose one from 0 to %1</source>
        <translation>Выберите от 0 до %1</translation>
    </message>
    <message>
        <source>Set position to block</source>
        <translation>Задайте position = block</translation>
    </message>
    <message>
        <source>Set position to block, or switch off the edits that replace the blocks</source>
        <translation>Задайте position = block или отключите правки, заменяющие блоки</translation>
    </message>
    <message>
        <source>Name a folder, a file or a cached model</source>
        <translation>Назовите папку, файл или модель из кэша</translation>
    </message>
    <message>
        <source>Switch the edit off that drops the block or its MLP, or choose another layer</source>
        <translation>Отключите правку, которая удаляет блок или его MLP, или выберите другой слой</translation>
    </message>
    <message>
        <source>Set all three, or none for the top candidate</source>
        <translation>Задайте все три или ни одного — тогда берётся главный кандидат</translation>
    </message>
    <message>
        <source>Use a text with a passage per line</source>
        <translation>Возьмите текст с одним отрывком на строку</translation>
    </message>
    <message>
        <source>Name some, separated by spaces</source>
        <translation>Назовите слова через пробел</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Есть: %1</translation>
    </message>
    <message>
        <source>Give the value itself, or a longer calibration text</source>
        <translation>Укажите само значение или возьмите калибровочный текст длиннее</translation>
    </message>
    <message>
        <source>Take a longer text or shorter windows</source>
        <translation>Возьмите текст длиннее или окна короче</translation>
    </message>
    <message>
        <source>Take position 0 in, or longer windows</source>
        <translation>Учтите позицию 0 или возьмите окна длиннее</translation>
    </message>
    <message>
        <source>Use .safetensors, .h5 or .hdf5, or name a folder</source>
        <translation>Используйте .safetensors, .h5 или .hdf5 либо назовите папку</translation>
    </message>
    <message>
        <source>Name folders or cached models parted by semicolons, or one folder of checkpoints</source>
        <translation>Назовите папки или модели из кэша через точку с запятой либо одну папку чекпойнтов</translation>
    </message>
    <message>
        <source>Correct it, or install the program again</source>
        <translation>Исправьте его или установите программу заново</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2</source>
        <translation>Нужно число от %1 до %2</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>Допустимо одно из: %1</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>Параметров у него нет</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Есть: %1</translation>
    </message>
    <message>
        <source>Give one block or the first and the last, as 3-5, between 0 and %1</source>
        <translation>Укажите один блок или первый и последний, как 3-5, от 0 до %1</translation>
    </message>
    <message>
        <source>Name each block once</source>
        <translation>Назовите каждый блок один раз</translation>
    </message>
    <message>
        <source>Get an intact copy of the checkpoint</source>
        <translation>Возьмите неповреждённую копию чекпойнта</translation>
    </message>
    <message>
        <source>Get an intact copy of the file and of the index, from the same version of the model</source>
        <translation>Возьмите неповреждённые копии файла и индекса из одной версии модели</translation>
    </message>
    <message>
        <source>Get an intact copy of the file</source>
        <translation>Возьмите неповреждённую копию файла</translation>
    </message>
    <message>
        <source>Download it again</source>
        <translation>Загрузите заново</translation>
    </message>
    <message>
        <source>No file of this kind needs that; get an intact copy of it</source>
        <translation>Файлам этого вида такое не нужно; возьмите неповреждённую копию</translation>
    </message>
    <message>
        <source>Add it, or get a complete copy of the file</source>
        <translation>Добавьте его или возьмите полную копию файла</translation>
    </message>
    <message>
        <source>Correct it, or get an intact copy of the file</source>
        <translation>Исправьте или возьмите неповреждённую копию файла</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Проверьте, тот ли это файл</translation>
    </message>
    <message>
        <source>Get an intact copy of the index</source>
        <translation>Возьмите неповреждённую копию индекса</translation>
    </message>
    <message>
        <source>Write the file&apos;s name alone: {&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</source>
        <translation>Запишите только имя файла: {&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</translation>
    </message>
    <message>
        <source>Give a folder in Hugging Face layout, or the file with the tensors itself</source>
        <translation>Укажите папку в раскладке Hugging Face или сам файл с тензорами</translation>
    </message>
    <message>
        <source>Export it again with llama2.c&apos;s export.py --version 1</source>
        <translation>Экспортируйте его заново через export.py --version 1 из llama2.c</translation>
    </message>
    <message>
        <source>Check that it is the right file, or download it again</source>
        <translation>Проверьте, тот ли это файл, или загрузите его заново</translation>
    </message>
    <message>
        <source>If you trust the file, load it in Python and save the state dictionary alone, as safetensors or with torch.save(model.state_dict(), file)</source>
        <translation>Если вы доверяете файлу, загрузите его в Python и сохраните один словарь состояния: как safetensors или через torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>Save the state dictionary again with torch.save or as safetensors</source>
        <translation>Сохраните словарь состояния заново через torch.save или как safetensors</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which uses protocol 2</source>
        <translation>Сохраните его заново через torch.save, где используется протокол 2</translation>
    </message>
    <message>
        <source>Save the state dictionary alone, without other values</source>
        <translation>Сохраните один словарь состояния, без других значений</translation>
    </message>
    <message>
        <source>Split it into several files with an index</source>
        <translation>Разделите его на несколько файлов с индексом</translation>
    </message>
    <message>
        <source>Save it again on a little-endian machine, or as safetensors</source>
        <translation>Сохраните его заново на машине с порядком байтов little-endian или как safetensors</translation>
    </message>
    <message>
        <source>Call contiguous() on its tensors and save it again</source>
        <translation>Вызовите contiguous() для его тензоров и сохраните заново</translation>
    </message>
    <message>
        <source>Give the name of a regular file</source>
        <translation>Укажите имя обычного файла</translation>
    </message>
    <message>
        <source>Check that this is a safetensors file, or get an intact copy of it</source>
        <translation>Проверьте, что это файл safetensors, или возьмите неповреждённую копию</translation>
    </message>
    <message>
        <source>Quantized checkpoints are not supported: use one in float32, float16 or bfloat16</source>
        <translation>Квантованные чекпойнты не поддерживаются: возьмите чекпойнт во float32, float16 или bfloat16</translation>
    </message>
    <message>
        <source>Check that it is the right file, or get an intact copy of it</source>
        <translation>Проверьте, тот ли это файл, или возьмите неповреждённую копию</translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another place</source>
        <translation>Диск заполнен: освободите место или выберите другое</translation>
    </message>
    <message>
        <source>A limit on the size of files stands in the way: choose another place or raise the limit</source>
        <translation>Мешает ограничение на размер файлов: выберите другое место или поднимите предел</translation>
    </message>
    <message>
        <source>Check who may read and write there, or choose another place</source>
        <translation>Проверьте права на чтение и запись там или выберите другое место</translation>
    </message>
    <message>
        <source>That disk is read-only: choose another place</source>
        <translation>Этот диск доступен только для чтения: выберите другое место</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed: move it away or choose another place</source>
        <translation>На месте нужной папки лежит файл: переместите его или выберите другое место</translation>
    </message>
    <message>
        <source>A folder stands there: give the name of a file</source>
        <translation>Там лежит папка: укажите имя файла</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Выберите имя короче</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Проверьте написание</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller file</source>
        <translation>Закройте другие программы или выберите файл меньше</translation>
    </message>
    <message>
        <source>Check that the place exists and is in order, or choose another one</source>
        <translation>Проверьте, что это место существует и исправно, или выберите другое</translation>
    </message>
    <message>
        <source>Save it as safetensors, for example with transformers: AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</source>
        <translation>Сохраните его как safetensors, например через transformers: AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which stores them as they are</source>
        <translation>Сохраните его заново через torch.save, который хранит записи как есть</translation>
    </message>
    <message>
        <source>Finish it: %1</source>
        <translation>Завершите загрузку: %1</translation>
    </message>
    <message>
        <source>Check the spelling, or download the model first: %1</source>
        <translation>Проверьте написание или сначала загрузите модель: %1</translation>
    </message>
    <message>
        <source>Name one that is there (%1@REVISION), or download it: %2</source>
        <translation>Назовите одну из имеющихся (%1@REVISION) или загрузите нужную: %2</translation>
    </message>
    <message>
        <source>Give a folder, a file, or a Hugging Face id such as org/name</source>
        <translation>Укажите папку, файл или идентификатор Hugging Face вида org/name</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8</source>
        <translation>Преобразуйте текст в UTF-8</translation>
    </message>
    <message>
        <source>Begin the span at layer 1 or above</source>
        <translation>Начните участок со слоя 1 или выше</translation>
    </message>
    <message>
        <source>Drop the blocks or use linear-span</source>
        <translation>Удалите блоки или используйте linear-span</translation>
    </message>
    <message>
        <source>Fix that one: fix-norm:%1:attention</source>
        <translation>Зафиксируйте её: fix-norm:%1:attention</translation>
    </message>
    <message>
        <source>Only norms in front of the attention, the MLP and the head can be fixed</source>
        <translation>Фиксировать можно только нормы перед вниманием, MLP и головой</translation>
    </message>
    <message>
        <source>Clamp in, attention_out, down_out or out</source>
        <translation>Фиксируйте in, attention_out, down_out или out</translation>
    </message>
    <message>
        <source>Clamp down_out, which is what the experts give together</source>
        <translation>Фиксируйте down_out — общий выход экспертов</translation>
    </message>
    <message>
        <source>Zero the weight of one expert, as in zero:LAYER:down.EXPERT:ROW:COL</source>
        <translation>Обнулите вес одного эксперта, как в zero:LAYER:down.EXPERT:ROW:COL</translation>
    </message>
    <message>
        <source>The first layer comes first, as in 3-5</source>
        <translation>Сначала пишется первый слой, как в 3-5</translation>
    </message>
    <message>
        <source>Its matrices are q, k, v, o, up and down</source>
        <translation>Его матрицы — q, k, v, o, up и down</translation>
    </message>
    <message>
        <source>Leave out the number behind %1</source>
        <translation>Опустите число после %1</translation>
    </message>
    <message>
        <source>Name the expert, from 0 to %1, as in %2.0</source>
        <translation>Назовите эксперта, от 0 до %1, как в %2.0</translation>
    </message>
    <message>
        <source>It must be from 0 to %1</source>
        <translation>Нужно число от 0 до %1</translation>
    </message>
    <message>
        <source>Give one such as 0.5</source>
        <translation>Укажите, например, 0.5</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>Используйте одно из: %1</translation>
    </message>
    <message>
        <source>The form is %1</source>
        <translation>Форма записи: %1</translation>
    </message>
    <message>
        <source>Choose one of %1, or build the program with a libtorch that is made for it and check the driver</source>
        <translation>Выберите одно из: %1 — или соберите программу с libtorch для этого устройства и проверьте драйвер</translation>
    </message>
    <message>
        <source>Pad or cut them; separate sequences by &apos;;&apos; and ids by &apos;,&apos;</source>
        <translation>Дополните или обрежьте их; последовательности разделяются знаком &apos;;&apos;, номера — знаком &apos;,&apos;</translation>
    </message>
    <message>
        <source>Give at least one sequence</source>
        <translation>Укажите хотя бы одну последовательность</translation>
    </message>
    <message>
        <source>Use shorter sequences</source>
        <translation>Используйте последовательности короче</translation>
    </message>
    <message>
        <source>Use a shorter text or smaller windows, close other programs that use the device, then choose it again</source>
        <translation>Возьмите текст короче или окна меньше, закройте другие программы, занимающие устройство, и выберите его снова</translation>
    </message>
    <message>
        <source>Check the device&apos;s driver, then choose it again</source>
        <translation>Проверьте драйвер устройства и выберите его снова</translation>
    </message>
    <message>
        <source>Choose no BOS token (--bos no)</source>
        <translation>Выберите «нет» для токена BOS (--bos no)</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Напишите несколько слов</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Сократите начало текста</translation>
    </message>
    <message>
        <source>Undo the last edit, or use smaller factors</source>
        <translation>Отмените последнюю правку или возьмите множители меньше</translation>
    </message>
    <message>
        <source>Leave the passage out, or give it the words before its last one</source>
        <translation>Уберите отрывок или добавьте слова перед последним</translation>
    </message>
    <message>
        <source>Leave the passage out</source>
        <translation>Уберите отрывок</translation>
    </message>
    <message>
        <source>Choose a position inside the text</source>
        <translation>Выберите позицию внутри текста</translation>
    </message>
    <message>
        <source>Choose one that the model lists</source>
        <translation>Выберите из перечисленных моделью</translation>
    </message>
    <message>
        <source>Ask for %1 elements at most</source>
        <translation>Запросите элементов не более %1</translation>
    </message>
    <message>
        <source>Open a checkpoint first</source>
        <translation>Сначала откройте чекпойнт</translation>
    </message>
    <message>
        <source>Check that the tokenizer, or the given ids, belong to this model</source>
        <translation>Проверьте, что токенизатор или указанные номера относятся к этой модели</translation>
    </message>
    <message>
        <source>Choose a window from 2 to %1</source>
        <translation>Выберите окно от 2 до %1</translation>
    </message>
    <message>
        <source>Choose a stride from 1 to %1</source>
        <translation>Выберите шаг от 1 до %1</translation>
    </message>
    <message>
        <source>Choose a BOS token (--bos auto or yes), or another protocol</source>
        <translation>Выберите токен BOS (--bos auto или yes) или другой протокол</translation>
    </message>
    <message>
        <source>Choose a protocol other than lm-eval</source>
        <translation>Выберите протокол, отличный от lm-eval</translation>
    </message>
    <message>
        <source>Use a longer text or a shorter window</source>
        <translation>Возьмите текст длиннее или окно короче</translation>
    </message>
    <message>
        <source>Close other programs, or use a shorter text</source>
        <translation>Закройте другие программы или возьмите текст короче</translation>
    </message>
    <message>
        <source>Take back the edit of one block</source>
        <translation>Отмените правку одного из блоков</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Выберите другое место</translation>
    </message>
    <message>
        <source>This is a defect of the program: report it with the model and the edits</source>
        <translation>Это дефект программы: сообщите о нём, указав модель и правки</translation>
    </message>
    <message>
        <source>Write it as tensors of its own with a loader, or drop the blocks</source>
        <translation>Запишите её отдельными тензорами с загрузчиком или удалите блоки</translation>
    </message>
    <message>
        <source>Write it as tensors of its own, drop the block, or take the edit back</source>
        <translation>Запишите её отдельными тензорами, удалите блок или отмените правку</translation>
    </message>
    <message>
        <source>Take the edit back before you export</source>
        <translation>Отмените правку перед экспортом</translation>
    </message>
    <message>
        <source>Take the edit back, or export the zeroed weight alone with zero:LAYER:down:ROW:COL</source>
        <translation>Отмените правку или экспортируйте только обнулённый вес через zero:LAYER:down:ROW:COL</translation>
    </message>
    <message>
        <source>Fold it into the block before it (an approximation, with a loss of its own), write it as tensors of its own with a loader, or drop the block</source>
        <translation>Сверните её в предыдущий блок (приближение со своими потерями), запишите отдельными тензорами с загрузчиком или удалите блок</translation>
    </message>
    <message>
        <source>Drop the whole block, or take the edit back</source>
        <translation>Удалите блок целиком или отмените правку</translation>
    </message>
    <message>
        <source>Drop other blocks, or drop their attention and MLP instead</source>
        <translation>Удалите другие блоки или вместо них внимание и MLP этих</translation>
    </message>
    <message>
        <source>Give the name of a new folder</source>
        <translation>Укажите имя новой папки</translation>
    </message>
    <message>
        <source>Give the name of a new or empty folder, or allow to overwrite it</source>
        <translation>Укажите имя новой или пустой папки или разрешите перезапись</translation>
    </message>
    <message>
        <source>Only the folder of a checkpoint is overwritten; give the name of a new folder</source>
        <translation>Перезаписывается только папка чекпойнта; укажите имя новой папки</translation>
    </message>
    <message>
        <source>Free some space or choose another place</source>
        <translation>Освободите место или выберите другое</translation>
    </message>
    <message>
        <source>Add the authors as &quot;Family, Given&quot;</source>
        <translation>Добавьте авторов в виде «Family, Given»</translation>
    </message>
    <message>
        <source>Add one of them, so that people find it</source>
        <translation>Добавьте что-то из этого, чтобы источник можно было найти</translation>
    </message>
    <message>
        <source>Give it a name of its own</source>
        <translation>Дайте отдельное имя</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens only</source>
        <translation>Используйте только строчные буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Удалите одно из двух</translation>
    </message>
    <message>
        <source>Correct its id</source>
        <translation>Исправьте id</translation>
    </message>
    <message>
        <source>Correct the id, or remove the entry</source>
        <translation>Исправьте id или удалите статью</translation>
    </message>
    <message>
        <source>Remove it, or give it one of these names: %1</source>
        <translation>Удалите его или дайте ему одно из имён: %1</translation>
    </message>
    <message>
        <source>Write it in braces: {...}</source>
        <translation>Запишите в фигурных скобках: {...}</translation>
    </message>
    <message>
        <source>Write each in quotes</source>
        <translation>Запишите каждое в кавычках</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Заполните его</translation>
    </message>
    <message>
        <source>Choose of en, de, ru, ja and zh_CN</source>
        <translation>Выберите из en, de, ru, ja и zh_CN</translation>
    </message>
    <message>
        <source>Add one as &quot;en&quot;: it stands in for missing translations</source>
        <translation>Добавьте текст «en»: он заменяет недостающие переводы</translation>
    </message>
    <message>
        <source>Add it, as a string or as an object of strings by language</source>
        <translation>Добавьте его строкой или объектом со строками по языкам</translation>
    </message>
    <message>
        <source>Add one of them, or remove the step</source>
        <translation>Добавьте что-то из этого или удалите шаг</translation>
    </message>
    <message>
        <source>Add the command that takes it, or remove it</source>
        <translation>Добавьте команду, которая его принимает, или удалите его</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Выберите одно из: %1</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant</source>
        <translation>Возможно, имелось в виду «%1»</translation>
    </message>
    <message>
        <source>Close it behind the name of a figure: %1</source>
        <translation>Закройте её после имени показателя: %1</translation>
    </message>
    <message>
        <source>Write &quot;demo&quot;, or remove the field and open another model in the first step</source>
        <translation>Напишите «demo» или удалите поле и откройте другую модель первым шагом</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавьте шаг</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>Удалите аргумент</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавьте его</translation>
    </message>
    <message>
        <source>Check the numbers of layers, heads and experts in the file</source>
        <translation>Проверьте число слоёв, голов и экспертов в файле</translation>
    </message>
    <message>
        <source>It knows silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu, relu and relu2</source>
        <translation>Известны silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu, relu и relu2</translation>
    </message>
    <message>
        <source>Correct the file, or give head_dim</source>
        <translation>Исправьте файл или укажите head_dim</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Исправьте файл</translation>
    </message>
    <message>
        <source>The published MPT models open</source>
        <translation>Опубликованные модели MPT открываются</translation>
    </message>
    <message>
        <source>Get an intact copy of the file, from the same export as config.json</source>
        <translation>Возьмите неповреждённую копию файла из того же экспорта, что и config.json</translation>
    </message>
    <message>
        <source>Give a file that the analysis affine-map or healing wrote for this model and this span</source>
        <translation>Укажите файл, который записал анализ affine-map или healing для этой модели и этого участка</translation>
    </message>
    <message>
        <source>Choose a row and a column inside it</source>
        <translation>Выберите строку и столбец внутри неё</translation>
    </message>
    <message>
        <source>Add %1 to the file</source>
        <translation>Добавьте %1 в файл</translation>
    </message>
    <message>
        <source>Open the checkpoint that they were made from; this program reads floating-point weights</source>
        <translation>Откройте чекпойнт, из которого они сделаны; эта программа читает веса с плавающей точкой</translation>
    </message>
    <message>
        <source>It knows: %1</source>
        <translation>Известны: %1</translation>
    </message>
    <message>
        <source>Supported are default, linear, dynamic, llama3, yarn and longrope</source>
        <translation>Поддерживаются default, linear, dynamic, llama3, yarn и longrope</translation>
    </message>
    <message>
        <source>Correct head_dim or the rotary share in the file</source>
        <translation>Исправьте в файле head_dim или долю поворотных каналов</translation>
    </message>
    <message>
        <source>Fetch the checkpoint again, or check that config.json belongs to it</source>
        <translation>Загрузите чекпойнт заново или проверьте, что config.json относится к нему</translation>
    </message>
    <message>
        <source>Check that config.json belongs to this checkpoint</source>
        <translation>Проверьте, что config.json относится к этому чекпойнту</translation>
    </message>
    <message>
        <source>Convert the checkpoint to bfloat16, float16 or float32</source>
        <translation>Преобразуйте чекпойнт в bfloat16, float16 или float32</translation>
    </message>
    <message>
        <source>The checkpoint is damaged or its training diverged; fetch it again or use another step</source>
        <translation>Чекпойнт повреждён или его обучение разошлось; загрузите заново или возьмите другой шаг</translation>
    </message>
    <message>
        <source>Plan with a model of two blocks or more</source>
        <translation>Планируйте для модели из двух и более блоков</translation>
    </message>
    <message>
        <source>It must be from 1 to %1</source>
        <translation>Нужно число от 1 до %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved as a session</source>
        <translation>Выберите файл, сохранённый как сеанс</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>Обновите программу</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder can be written to</source>
        <translation>Проверьте, что диск не заполнен и в папку можно записывать</translation>
    </message>
    <message>
        <source>Restore the file as it was</source>
        <translation>Восстановите файл, каким он был</translation>
    </message>
    <message>
        <source>Cut it into several texts</source>
        <translation>Разделите его на несколько текстов</translation>
    </message>
    <message>
        <source>Put the model&apos;s tokenizer.json beside it</source>
        <translation>Положите рядом tokenizer.json модели</translation>
    </message>
    <message>
        <source>Give a file that exists</source>
        <translation>Укажите существующий файл</translation>
    </message>
    <message>
        <source>Give a tokenizer&apos;s file</source>
        <translation>Укажите файл токенизатора</translation>
    </message>
    <message>
        <source>Check its permissions and the disk</source>
        <translation>Проверьте права на него и диск</translation>
    </message>
    <message>
        <source>Fetch vocab.json and merges.txt again, both from where the model comes from</source>
        <translation>Загрузите vocab.json и merges.txt заново, оба из источника модели</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files again from where the model comes from</source>
        <translation>Загрузите файлы токенизатора заново из источника модели</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is BPE or Unigram</source>
        <translation>Возьмите модель с токенизатором BPE или Unigram</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>Возьмите модель с другим токенизатором</translation>
    </message>
    <message>
        <source>Check that it is llama2.c&apos;s tokenizer, or get an intact copy of it</source>
        <translation>Проверьте, что это токенизатор llama2.c, или возьмите неповреждённую копию</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files from where the model comes from</source>
        <translation>Загрузите файлы токенизатора из источника модели</translation>
    </message>
    <message>
        <source>Use a shorter text, or the model&apos;s original tokenizer.json</source>
        <translation>Возьмите текст короче или исходный tokenizer.json модели</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is one of these</source>
        <translation>Возьмите модель, токенизатор которой — один из этих</translation>
    </message>
    <message>
        <source>Evaluate both with the same text and protocol</source>
        <translation>Оцените обе с одинаковыми текстом и протоколом</translation>
    </message>
    <message>
        <source>Give the text that stands between passages</source>
        <translation>Укажите текст, который стоит между отрывками</translation>
    </message>
    <message>
        <source>Use another text, another separator or a smaller minimum</source>
        <translation>Возьмите другой текст, другой разделитель или меньший минимум</translation>
    </message>
    <message>
        <source>Write or choose one</source>
        <translation>Напишите или выберите текст</translation>
    </message>
</context>
<context>
    <name>Tensor</name>
    <message>
        <source>token embedding</source>
        <translation>эмбеддинги токенов</translation>
    </message>
    <message>
        <source>position embedding</source>
        <translation>эмбеддинги позиций</translation>
    </message>
    <message>
        <source>embedding norm</source>
        <translation>норма эмбеддингов</translation>
    </message>
    <message>
        <source>embedding projection</source>
        <translation>проекция эмбеддингов</translation>
    </message>
    <message>
        <source>attention norm</source>
        <translation>норма внимания</translation>
    </message>
    <message>
        <source>query projection</source>
        <translation>проекция запросов</translation>
    </message>
    <message>
        <source>key projection</source>
        <translation>проекция ключей</translation>
    </message>
    <message>
        <source>value projection</source>
        <translation>проекция значений</translation>
    </message>
    <message>
        <source>query norm</source>
        <translation>норма запросов</translation>
    </message>
    <message>
        <source>key norm</source>
        <translation>норма ключей</translation>
    </message>
    <message>
        <source>output projection</source>
        <translation>выходная проекция</translation>
    </message>
    <message>
        <source>norm behind the attention</source>
        <translation>норма после внимания</translation>
    </message>
    <message>
        <source>norm behind the attention&apos;s sum</source>
        <translation>норма после суммы с вниманием</translation>
    </message>
    <message>
        <source>MLP norm</source>
        <translation>норма MLP</translation>
    </message>
    <message>
        <source>gate projection</source>
        <translation>gate-проекция</translation>
    </message>
    <message>
        <source>up projection</source>
        <translation>up-проекция</translation>
    </message>
    <message>
        <source>down projection</source>
        <translation>down-проекция</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>gate of the shared MLP</source>
        <translation>gate общего MLP</translation>
    </message>
    <message>
        <source>norm behind the MLP</source>
        <translation>норма после MLP</translation>
    </message>
    <message>
        <source>norm behind the MLP&apos;s sum</source>
        <translation>норма после суммы с MLP</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>последняя норма</translation>
    </message>
    <message>
        <source>head projection</source>
        <translation>проекция головы</translation>
    </message>
    <message>
        <source>head</source>
        <translation>голова</translation>
    </message>
    <message>
        <source>%1 of head %2</source>
        <translation>%1, голова %2</translation>
    </message>
    <message>
        <source>%1 of expert %2</source>
        <translation>%1, эксперт %2</translation>
    </message>
    <message>
        <source>%1, bias</source>
        <translation>%1, смещение</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>parts between &quot;%1&quot;</source>
        <translation>части между «%1»</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>%1 не короче %2 символов</translation>
    </message>
    <message>
        <source>first %1 %2</source>
        <translation>%2, первые %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>half turns</source>
        <translation>полуобороты</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>нат</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Автоматически</translation>
    </message>
    <message>
        <source>Computes on a GPU where there is one, else on the CPU</source>
        <translation>Вычисляет на GPU, если он есть, иначе на процессоре</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>Computes on the CPU; all that was computed stays</source>
        <translation>Вычисляет на процессоре; всё вычисленное остаётся</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>&amp;GPU (CUDA)</translation>
    </message>
    <message>
        <source>Computes on an NVIDIA or AMD GPU; all that was computed stays</source>
        <translation>Вычисляет на GPU NVIDIA или AMD; всё вычисленное остаётся</translation>
    </message>
    <message>
        <source>GPU (&amp;MPS)</source>
        <translation>GPU (&amp;MPS)</translation>
    </message>
    <message>
        <source>Computes on an Apple GPU; all that was computed stays</source>
        <translation>Вычисляет на GPU Apple; всё вычисленное остаётся</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>Отменяет последний шаг</translation>
    </message>
    <message>
        <source>Takes the step that was undone once more</source>
        <translation>Возвращает отменённый шаг</translation>
    </message>
    <message>
        <source>&amp;Zero the selected weight</source>
        <translation>О&amp;бнулить выбранный вес</translation>
    </message>
    <message>
        <source>Sets the selected weight to zero</source>
        <translation>Делает выбранный вес равным нулю</translation>
    </message>
    <message>
        <source>&amp;Restore the selected weight</source>
        <translation>Восс&amp;тановить выбранный вес</translation>
    </message>
    <message>
        <source>Gives the selected weight its original value back</source>
        <translation>Возвращает выбранному весу исходное значение</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;down</source>
        <translation>У&amp;меньшить масштаб веса</translation>
    </message>
    <message>
        <source>Takes 0.1 from the weight&apos;s scale</source>
        <translation>Вычитает 0,1 из масштаба веса</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;up</source>
        <translation>У&amp;величить масштаб веса</translation>
    </message>
    <message>
        <source>Adds 0.1 to the weight&apos;s scale</source>
        <translation>Прибавляет 0,1 к масштабу веса</translation>
    </message>
    <message>
        <source>&amp;Keep the selection marked</source>
        <translation>Оставить отмет&amp;ку выбора</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots, also when something else is; again: no longer</source>
        <translation>Отмечает выбранное на всех графиках, даже когда выбрано другое; ещё раз — снимает отметку</translation>
    </message>
    <message>
        <source>&amp;Add an edit as text…</source>
        <translation>&amp;Добавить правку текстом…</translation>
    </message>
    <message>
        <source>Adds an edit as the command line writes it: drop:3</source>
        <translation>Добавляет правку в записи командной строки: drop:3</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>правка</translation>
    </message>
    <message>
        <source>&amp;Clear all edits</source>
        <translation>О&amp;чистить все правки</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>Убирает из списка все правки</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>&amp;Сделать снимок</translation>
    </message>
    <message>
        <source>Keeps the current state under a name, to come back to or to compare with</source>
        <translation>Сохраняет текущее состояние под именем, чтобы вернуться к нему или сравнивать с ним</translation>
    </message>
    <message>
        <source>&amp;Pin the state</source>
        <translation>&amp;Закрепить состояние</translation>
    </message>
    <message>
        <source>Compares everything with this state instead of the original; again: with the original</source>
        <translation>Сравнивает всё с этим состоянием вместо исходного; ещё раз — снова с исходным</translation>
    </message>
    <message>
        <source>Show what is &amp;compared with (hold B)</source>
        <translation>&amp;Показать, с чем сравнивается (держать B)</translation>
    </message>
    <message>
        <source>Shows the original, or the pinned state, in all panels for a moment</source>
        <translation>На время показывает во всех панелях исходное или закреплённое состояние</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>Explains what is under the pointer</source>
        <translation>Объясняет то, что под указателем</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <source>Every term of the window in plain words, with sources</source>
        <translation>Все термины окна простыми словами, с источниками</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>Guided &amp;tours…</source>
        <translation>&amp;Экскурсии…</translation>
    </message>
    <message>
        <source>Shows the tours to choose from</source>
        <translation>Показывает, какие экскурсии есть</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>экскурсия</translation>
    </message>
    <message>
        <source>&amp;Next page of the tour</source>
        <translation>&amp;Следующая страница экскурсии</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>Делает то, что показано на следующей странице</translation>
    </message>
    <message>
        <source>&amp;Previous page of the tour</source>
        <translation>&amp;Предыдущая страница экскурсии</translation>
    </message>
    <message>
        <source>Brings the page before back, with its edits</source>
        <translation>Возвращает предыдущую страницу с её правками</translation>
    </message>
    <message>
        <source>&amp;Record a macro</source>
        <translation>&amp;Записать макрос</translation>
    </message>
    <message>
        <source>Writes down what you do, until you choose it again</source>
        <translation>Записывает действия, пока команда не выбрана снова</translation>
    </message>
    <message>
        <source>&amp;Play a macro…</source>
        <translation>&amp;Выполнить макрос…</translation>
    </message>
    <message>
        <source>Does what a macro file says, step by step</source>
        <translation>Выполняет файл макроса шаг за шагом</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>&amp;Stop the macro</source>
        <translation>&amp;Остановить макрос</translation>
    </message>
    <message>
        <source>Takes no further step; what was done stays</source>
        <translation>Больше шагов не делает; сделанное остаётся</translation>
    </message>
    <message>
        <source>&amp;About Prosector</source>
        <translation>&amp;О программе Prosector</translation>
    </message>
    <message>
        <source>Version and license, the papers behind the measures, the libraries</source>
        <translation>Версия и лицензия, статьи о мерах, библиотеки</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Opens a model from a folder or the Hugging Face cache, or a saved session</source>
        <translation>Открывает модель из папки или кэша Hugging Face либо сохранённый сеанс</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>Open &amp;built-in model</source>
        <translation>Открыть &amp;встроенную модель</translation>
    </message>
    <message>
        <source>Opens the small model that comes with the program</source>
        <translation>Открывает небольшую модель, которая поставляется с программой</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Writes the current state as a checkpoint that opens elsewhere, and proves it</source>
        <translation>Записывает текущее состояние как чекпойнт, который откроется где угодно, и проверяет его</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Сканировать</translation>
    </message>
    <message>
        <source>Runs the text through the original model and measures every block</source>
        <translation>Пропускает текст через исходную модель и измеряет каждый блок</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Оценить</translation>
    </message>
    <message>
        <source>Computes the perplexities that are missing</source>
        <translation>Вычисляет недостающие значения перплексии</translation>
    </message>
    <message>
        <source>&amp;Text and protocol…</source>
        <translation>&amp;Текст и протокол…</translation>
    </message>
    <message>
        <source>Chooses the texts, the protocol and the watched words that the model is measured with</source>
        <translation>Выбор текстов, протокола и отслеживаемых слов для измерений</translation>
    </message>
    <message>
        <source>&amp;Drop each block in turn</source>
        <translation>Удалить блоки по &amp;очереди</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each block; shown in the table of blocks</source>
        <translation>Измеряет, какими были бы потери без каждого блока; показано в таблице блоков</translation>
    </message>
    <message>
        <source>&amp;Zero each candidate in turn</source>
        <translation>О&amp;бнулить кандидатов по очереди</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each super weight candidate; shown in their list</source>
        <translation>Измеряет, какими были бы потери без каждого кандидата в супервесы; показано в их списке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Stops what is being computed</source>
        <translation>Прерывает вычисления</translation>
    </message>
    <message>
        <source>&amp;Plan what can go</source>
        <translation>&amp;План удаления</translation>
    </message>
    <message>
        <source>Ranks the blocks and draws the perplexity against the number of blocks removed</source>
        <translation>Упорядочивает блоки и строит перплексию в зависимости от числа удалённых</translation>
    </message>
    <message>
        <source>Take the &amp;best point of the plan</source>
        <translation>&amp;Лучшая точка плана</translation>
    </message>
    <message>
        <source>Makes the best state within the planner&apos;s budget the current one</source>
        <translation>Делает текущим лучшее состояние в пределах бюджета планировщика</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Показать &amp;таблицей</translation>
    </message>
    <message>
        <source>The numbers behind the plot, and back</source>
        <translation>Числа, по которым построен график, и обратно</translation>
    </message>
    <message>
        <source>Save as a P&amp;NG picture…</source>
        <translation>Сохранить как P&amp;NG…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as pixels, twice as fine as on the screen</source>
        <translation>Записывает график с подписью растром, вдвое мельче экранного</translation>
    </message>
    <message>
        <source>Save as an S&amp;VG drawing…</source>
        <translation>Сохранить как S&amp;VG…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as shapes and letters</source>
        <translation>Записывает график с подписью как фигуры и буквы</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF page…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as a page for print</source>
        <translation>Записывает график с подписью как страницу для печати</translation>
    </message>
    <message>
        <source>Save the numbers as &amp;CSV…</source>
        <translation>Сохранить числа в &amp;CSV…</translation>
    </message>
    <message>
        <source>Writes the numbers behind the plot as a table</source>
        <translation>Записывает числа графика таблицей</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Копировать &amp;рисунок</translation>
    </message>
    <message>
        <source>The plot with its caption, for another program</source>
        <translation>График с подписью для другой программы</translation>
    </message>
    <message>
        <source>Copy the n&amp;umbers</source>
        <translation>Копировать ч&amp;исла</translation>
    </message>
    <message>
        <source>The numbers behind the plot, as a spreadsheet takes them</source>
        <translation>Числа графика в виде, удобном для электронной таблицы</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand line</source>
        <translation>Копировать ко&amp;манду</translation>
    </message>
    <message>
        <source>What computes this again in a terminal</source>
        <translation>Команда, которая вычислит это снова в терминале</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>О&amp;тчёт…</translation>
    </message>
    <message>
        <source>Writes the session, its plots and the commands behind them as a page of HTML</source>
        <translation>Записывает сеанс, его графики и команды к ним страницей HTML</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>Открыть &amp;сеанс…</translation>
    </message>
    <message>
        <source>Opens a saved session with its model and all results</source>
        <translation>Открывает сохранённый сеанс с моделью и всеми результатами</translation>
    </message>
    <message>
        <source>&amp;Save the session</source>
        <translation>Со&amp;хранить сеанс</translation>
    </message>
    <message>
        <source>Saves model, texts, edits with their history, snapshots and results as one file</source>
        <translation>Сохраняет модель, тексты, правки с историей, снимки и результаты в одном файле</translation>
    </message>
    <message>
        <source>Save the session &amp;as…</source>
        <translation>Сохранить сеанс &amp;как…</translation>
    </message>
    <message>
        <source>Saves the session in another file</source>
        <translation>Сохраняет сеанс в другой файл</translation>
    </message>
    <message>
        <source>Set all edits</source>
        <translation>Задать все правки</translation>
    </message>
    <message>
        <source>Replaces the edits by others, with spaces between: drop:3 linear:4</source>
        <translation>Заменяет правки другими, через пробел: drop:3 linear:4</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>правки</translation>
    </message>
    <message>
        <source>Select the top super weight</source>
        <translation>Выбрать главный супервес</translation>
    </message>
    <message>
        <source>Selects the first super weight candidate of the scan</source>
        <translation>Выбирает первого кандидата в супервесы из сканирования</translation>
    </message>
    <message>
        <source>Run an analysis</source>
        <translation>Выполнить анализ</translation>
    </message>
    <message>
        <source>Runs an analysis with settings: linearity rows=no-first</source>
        <translation>Выполняет анализ с параметрами: linearity rows=no-first</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>анализ</translation>
    </message>
    <message>
        <source>Continue a prompt</source>
        <translation>Продолжить текст</translation>
    </message>
    <message>
        <source>Lets the original and the edited model continue the same words, without chance</source>
        <translation>Исходная и изменённая модели продолжают одни и те же слова, без случайности</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>начало текста</translation>
    </message>
    <message>
        <source>Colors of the &amp;system</source>
        <translation>Цвета &amp;системы</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop has it</source>
        <translation>Светлые или тёмные, как на рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light colors</source>
        <translation>С&amp;ветлые цвета</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Тёмный текст на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Светлый текст на тёмном фоне</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Язык &amp;системы</translation>
    </message>
    <message>
        <source>English where there is no translation into it</source>
        <translation>Английский, если перевода нет</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>Colors, language, threads, memory and what else is remembered</source>
        <translation>Цвета, язык, потоки, память и прочее, что запоминается</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>The window takes the whole screen, or gives it back</source>
        <translation>Окно занимает весь экран или освобождает его</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>Закрывает окно</translation>
    </message>
    <message>
        <source>&amp;Fill the window with the panel</source>
        <translation>Панель на всё &amp;окно</translation>
    </message>
    <message>
        <source>The panel with the keyboard&apos;s focus takes the whole window; Esc puts it back</source>
        <translation>Панель с фокусом клавиатуры занимает всё окно; Esc возвращает её на место</translation>
    </message>
    <message>
        <source>name of a panel</source>
        <translation>имя панели</translation>
    </message>
    <message>
        <source>Put the panel &amp;back</source>
        <translation>&amp;Вернуть панель на место</translation>
    </message>
    <message>
        <source>Shows the other panels again</source>
        <translation>Снова показывает остальные панели</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Исследование</translation>
    </message>
    <message>
        <source>All measurements side by side: for a first look at a model</source>
        <translation>Все измерения рядом: для первого знакомства с моделью</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>&amp;Прореживание</translation>
    </message>
    <message>
        <source>Blocks, edits and perplexity large: for taking a model apart</source>
        <translation>Крупно блоки, правки и перплексия: чтобы разбирать модель</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Обучение</translation>
    </message>
    <message>
        <source>Few and large panels: for showing to others</source>
        <translation>Немного крупных панелей: для показа другим</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>States side by side: snapshots, perplexity, words and texts</source>
        <translation>Состояния рядом: снимки, перплексия, слова и тексты</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>&amp;Поиск команд…</translation>
    </message>
    <message>
        <source>Finds a command by a few of its letters</source>
        <translation>Находит команду по нескольким буквам</translation>
    </message>
    <message>
        <source>Show in te&amp;nsors</source>
        <translation>В те&amp;нзоре</translation>
    </message>
    <message>
        <source>Shows the selected weight among the elements of its tensor</source>
        <translation>Показывает выбранный вес среди элементов его тензора</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>значение (безразмерное)</translation>
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
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Macros</source>
        <translation>&amp;Макросы</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Вычислять на</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;График</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Расположение</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation>&amp;Экскурсии</translation>
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
        <translation>Модель</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Линейность</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Всплески</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Генерация</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Стоп-слова</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Анализы</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Тензоры</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Планировщик</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Экскурсия</translation>
    </message>
</context>
<context>
    <name>prosector::ui</name>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Исходный</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Линейный</translation>
    </message>
    <message>
        <source>&amp;Dropped</source>
        <translation>&amp;Удалён</translation>
    </message>
    <message>
        <source>&amp;Mean of its update</source>
        <translation>&amp;Среднее обновление</translation>
    </message>
    <message>
        <source>Drop &amp;attention only</source>
        <translation>Удалить только &amp;внимание</translation>
    </message>
    <message>
        <source>Drop ML&amp;P only</source>
        <translation>Удалить только ML&amp;P</translation>
    </message>
    <message>
        <source>Fix attention &amp;norm</source>
        <translation>Фиксировать &amp;норму внимания</translation>
    </message>
    <message>
        <source>&amp;Fix MLP norm</source>
        <translation>&amp;Фиксировать норму MLP</translation>
    </message>
    <message>
        <source>blocks %1 dropped</source>
        <translation>удалены блоки %1</translation>
    </message>
    <message>
        <source>&amp;Drop these blocks</source>
        <translation>&amp;Удалить эти блоки</translation>
    </message>
    <message>
        <source>One &amp;linear map for all of them</source>
        <translation>Одно &amp;линейное отображение на все</translation>
    </message>
    <message>
        <source>&amp;Fold them into the block before</source>
        <translation>&amp;Свернуть в предыдущий блок</translation>
    </message>
    <message>
        <source>A span needs blocks next to each other</source>
        <translation>Нужны соседние блоки</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Страницы HTML (*.html)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
    <message>
        <source>layer %1 %2</source>
        <translation>слой %1 %2</translation>
    </message>
    <message>
        <source> of expert %1</source>
        <translation> эксперта %1</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation>%1, t = %2</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>блоки %1–%2</translation>
    </message>
    <message>
        <source>input</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>выход внимания</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>вход down</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>выход down</translation>
    </message>
    <message>
        <source>output</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 row %2 × %3</source>
        <translation>%1 строка %2 × %3</translation>
    </message>
    <message>
        <source>%1 column %2 × %3</source>
        <translation>%1 столбец %2 × %3</translation>
    </message>
    <message>
        <source>block %1 without attention</source>
        <translation>блок %1 без внимания</translation>
    </message>
    <message>
        <source>block %1 without MLP</source>
        <translation>блок %1 без MLP</translation>
    </message>
    <message>
        <source>block %1 adds its mean update</source>
        <translation>блок %1 прибавляет среднее обновление</translation>
    </message>
    <message>
        <source>%1 linear</source>
        <translation>%1 линейно</translation>
    </message>
    <message>
        <source>%1 mapped by %2</source>
        <extracomment>Blocks replaced by an affine map from a file: %1 the blocks, %2 the file&apos;s name.</extracomment>
        <translation>%1: отображение из %2</translation>
    </message>
    <message>
        <source>%1 folded into block %2</source>
        <translation>%1 свёрнуты в блок %2</translation>
    </message>
    <message>
        <source>layer %1 without head %2</source>
        <translation>слой %1 без головы %2</translation>
    </message>
    <message>
        <source>layer %1 attention norm fixed</source>
        <translation>слой %1: норма внимания фиксирована</translation>
    </message>
    <message>
        <source>layer %1 MLP norm fixed</source>
        <translation>слой %1: норма MLP фиксирована</translation>
    </message>
    <message>
        <source>final norm fixed</source>
        <translation>последняя норма фиксирована</translation>
    </message>
    <message>
        <source>layer %1 %2 channel %3</source>
        <translation>слой %1, %2, канал %3</translation>
    </message>
    <message>
        <source>at position %1</source>
        <translation>в позиции %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <extracomment>An activation that is held at a value: %1 the channel, %2 the positions, %3 the value.</extracomment>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>%1, super activation kept</source>
        <translation>%1, суперактивация сохранена</translation>
    </message>
    <message>
        <source>%1 = 0</source>
        <translation>%1 = 0</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>восстановить %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>block %1 %2</source>
        <translation>блок %1: %2</translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation>%1, окно %2</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, шаг %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3 tokens, %4, %5, computed in %6</source>
        <extracomment>Where a number comes from: %1 model, %2 text, %3 tokens, %4 protocol, %5 number type.</extracomment>
        <translation>%1 на %2: токенов %3, %4, %5, вычислено в %6</translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation>с BOS</translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation>без BOS</translation>
    </message>
    <message>
        <source>%1. No edits.</source>
        <translation>%1. Без правок.</translation>
    </message>
    <message>
        <source>%1. Edits: %2.</source>
        <extracomment>Below a picture: %1 model, text and protocol, %2 the edits.</extracomment>
        <translation>%1. Правки: %2.</translation>
    </message>
    <message>
        <source>%1 in channel %2, window %3, position %4 “%5”</source>
        <extracomment>An extreme activation: %1 its value, %2 a channel, %3 a window of the text, %4 a position in it, %5 the token.</extracomment>
        <translation>%1 в канале %2, окно %3, позиция %4, «%5»</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>измерено на</translation>
    </message>
    <message>
        <source>%1, %2 tokens, %3</source>
        <translation>%1, токенов: %2, %3</translation>
    </message>
    <message>
        <source>The text that the scan ran through the model without edits, and how it was cut</source>
        <translation>Текст, который при сканировании прошёл через модель без правок, и его нарезка</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Слой %1</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: itself, its linear map, or nothing</source>
        <translation>Что стоит на месте блока: он сам, его линейное отображение или ничего</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>правки</translation>
    </message>
    <message>
        <source>What the edits change in this block</source>
        <translation>Что правки меняют в этом блоке</translation>
    </message>
    <message>
        <source>noise would show</source>
        <translation>дал бы шум</translation>
    </message>
    <message>
        <source>The linearity of inputs and outputs that have nothing to do with each other: width over tokens minus 1</source>
        <translation>Линейность не связанных между собой входов и выходов: ширина, делённая на число токенов минус 1</translation>
    </message>
    <message>
        <source>The largest activation at the input of the down projection</source>
        <translation>Наибольшая активация на входе down-проекции</translation>
    </message>
    <message>
        <source>The largest activation at the output of the down projection</source>
        <translation>Наибольшая активация на выходе down-проекции</translation>
    </message>
    <message>
        <source>residual stream, massive</source>
        <translation>остаточный поток, массивная</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>остаточный поток</translation>
    </message>
    <message>
        <source>The largest activation behind the block; massive: above 100 and at least 1000 times the median magnitude (arXiv 2402.17762)</source>
        <translation>Наибольшая активация за блоком; массивная: больше 100 и не менее чем в 1000 раз больше медианной величины (arXiv 2402.17762)</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>Токен «%1»</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>window %1, position %2</source>
        <translation>окно %1, позиция %2</translation>
    </message>
    <message>
        <source>The window of the text and the token&apos;s position in it, both counted from 0</source>
        <translation>Окно текста и позиция токена в нём, счёт с 0</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>не оценивается</translation>
    </message>
    <message>
        <source>The protocol scores other tokens, or the token is beyond those that are listed</source>
        <translation>Протокол оценивает другие токены, или токен дальше перечисленных</translation>
    </message>
    <message>
        <source>Minus the natural logarithm of the probability that the model gives the token</source>
        <translation>Минус натуральный логарифм вероятности, которую модель даёт токену</translation>
    </message>
    <message>
        <source>loss, %1</source>
        <translation>потери, %1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 нат</translation>
    </message>
    <message>
        <source>probability, %1</source>
        <translation>вероятность, %1</translation>
    </message>
    <message>
        <source>The probability of this token behind those before it</source>
        <translation>Вероятность этого токена после предыдущих</translation>
    </message>
    <message>
        <source>loss, state before</source>
        <translation>потери, состояние до того</translation>
    </message>
    <message>
        <source>loss, edited</source>
        <translation>потери, с правками</translation>
    </message>
    <message>
        <source>probability, edited</source>
        <translation>вероятность, с правками</translation>
    </message>
    <message>
        <source>change in loss</source>
        <translation>изменение потерь</translation>
    </message>
    <message>
        <source>Edited minus %1</source>
        <translation>С правками минус %1</translation>
    </message>
    <message>
        <source>Text, tokens and protocol</source>
        <translation>Текст, токены и протокол</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Канал %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>слой %1, %2</translation>
    </message>
    <message>
        <source>The residual stream behind the block is largest in this channel</source>
        <translation>В этом канале остаточный поток за блоком наибольший</translation>
    </message>
    <message>
        <source>The output of the down projection is largest in this channel</source>
        <translation>В этом канале выход down-проекции наибольший</translation>
    </message>
    <message>
        <source>extremes</source>
        <translation>экстремумы</translation>
    </message>
    <message>
        <source>No layer has its largest activation in this channel</source>
        <translation>Ни у одного слоя наибольшая активация не в этом канале</translation>
    </message>
    <message>
        <source>original value</source>
        <translation>исходное значение</translation>
    </message>
    <message>
        <source>As the checkpoint has it</source>
        <translation>Как в чекпойнте</translation>
    </message>
    <message>
        <source>edited value</source>
        <translation>новое значение</translation>
    </message>
    <message>
        <source>Before it is rounded to the type that the checkpoint stores</source>
        <translation>До округления к типу, который хранит чекпойнт</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>строка, столбец</translation>
    </message>
    <message>
        <source>output channel %1, input channel %2</source>
        <translation>выходной канал %1, входной канал %2</translation>
    </message>
    <message>
        <source>A matrix element stands at [output channel, input channel]</source>
        <translation>Элемент матрицы стоит на месте [выходной канал, входной канал]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>линейность</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains (arXiv 2405.12250)</source>
        <translation>Доля выхода блока, которую объясняет лучшее аффинное отображение его входа (arXiv 2405.12250)</translation>
    </message>
    <message>
        <source>linearity of the update</source>
        <translation>линейность обновления</translation>
    </message>
    <message>
        <source>The same for what the block adds to the residual stream</source>
        <translation>То же для того, что блок прибавляет к остаточному потоку</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>1 minus the mean cosine of the block&apos;s input and output (ShortGPT, arXiv 2403.03853)</source>
        <translation>1 минус средний косинус входа и выхода блока (ShortGPT, arXiv 2403.03853)</translation>
    </message>
    <message>
        <source>linearity, no first token</source>
        <translation>линейность без первого токена</translation>
    </message>
    <message>
        <source>Linearity without position 0 of every window, which can hide the rest</source>
        <translation>Линейность без позиции 0 каждого окна, которая может скрывать остальное</translation>
    </message>
    <message>
        <source>update, no first token</source>
        <translation>обновление без первого токена</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0 of every window</source>
        <translation>Линейность обновления без позиции 0 каждого окна</translation>
    </message>
    <message>
        <source>Influence, no first token</source>
        <translation>Influence без первого токена</translation>
    </message>
    <message>
        <source>Block Influence without position 0 of every window</source>
        <translation>Block Influence без позиции 0 каждого окна</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>measure (no unit)</source>
        <translation>мера (безразмерная)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>Ширина остаточного потока</translation>
    </message>
    <message>
        <source>Attention heads (for keys and values)</source>
        <translation>Головы внимания (для ключей и значений)</translation>
    </message>
    <message>
        <source>Width of the MLP</source>
        <translation>Ширина MLP</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Контекст, токенов</translation>
    </message>
    <message>
        <source>Type of the weights</source>
        <translation>Тип весов</translation>
    </message>
    <message>
        <source>This is the embedded specimen, whose super weight was cultivated.</source>
        <translation>Это встроенный препарат, супервес которого выращен намеренно.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>None: the model is as it was opened.</source>
        <translation>Нет: модель такая, какой её открыли.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>As the command line writes it</source>
        <translation>В записи командной строки</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Ещё не вычислена.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>с правками</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>95 % interval of the ratio</source>
        <translation>95-процентный интервал отношения</translation>
    </message>
    <message>
        <source>The last edits are not in these numbers: they were still being computed.</source>
        <translation>Последние правки в эти числа не вошли: они ещё вычислялись.</translation>
    </message>
    <message>
        <source>%1 (its first token)</source>
        <translation>%1 (его первый токен)</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Стоп-слова</translation>
    </message>
    <message>
        <source>Mean probability as the next token.</source>
        <translation>Средняя вероятность следующего токена.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>С правками</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-процентный интервал</translation>
    </message>
    <message>
        <source>Dissection of %1</source>
        <translation>Препарирование %1</translation>
    </message>
    <message>
        <source>Prosector, %1</source>
        <translation>Prosector, %1</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Commands that compute this again</source>
        <translation>Команды, которые вычислят это снова</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>position (tokens)</source>
        <translation>позиция (токены)</translation>
    </message>
    <message>
        <source>non-linearity of the update (no unit)</source>
        <translation>нелинейность обновления (безразмерная)</translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation>нелинейность (безразмерная)</translation>
    </message>
    <message>
        <source>built-in text “%1”</source>
        <translation>«%1» (встроенный текст)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AboutDialog</name>
    <message>
        <source>About Prosector</source>
        <translation>О программе Prosector</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>&amp;Статьи</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Библиотеки</translation>
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
        <translation>Препарирует языковые модели-декодеры: насколько линейны их блоки, где всплески активаций и что делает один-единственный вес.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law permits.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Поставляется без каких-либо гарантий, насколько это допускает закон.</translation>
    </message>
    <message>
        <source>The built-in model is a specimen that was trained for this program, its super weight cultivated on purpose. It is no evidence about large models.</source>
        <translation>Встроенная модель — препарат, обученный для этой программы; её супервес выращен намеренно. О больших моделях она ничего не доказывает.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>&amp;Copy as BibTeX</source>
        <translation>&amp;Копировать как BibTeX</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all where none is selected</source>
        <translation>Копирует выбранные записи или все, если ничего не выбрано</translation>
    </message>
    <message>
        <source>The measures of this program are published work. Whoever publishes with them should cite their authors.</source>
        <translation>Меры этой программы — опубликованные работы. Публикуя результаты, ссылайтесь на их авторов.</translation>
    </message>
    <message>
        <source>%1, %2
behind: %3</source>
        <extracomment>A paper: %1 authors and year, %2 title, %3 the terms that it is the source of.</extracomment>
        <translation>%1, %2
здесь: %3</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AnalysisForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
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
        <translation>Здесь появятся блоки открытой модели, каждый с переключателем: исходный, линейный, удалён.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CandidatePanel</name>
    <message>
        <source>Super weight candidate</source>
        <translation>Кандидат в супервесы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>The weight as the checkpoint has it</source>
        <translation>Вес, как он записан в чекпойнте</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Largest activation at the input of the layer&apos;s down projection</source>
        <translation>Наибольшая активация на входе down-проекции слоя</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Largest activation at the output of the layer&apos;s down projection</source>
        <translation>Наибольшая активация на выходе down-проекции слоя</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Input times weight over output: the share of the output that this weight alone makes</source>
        <translation>Вход, умноженный на вес и делённый на выход: доля выхода, которую создаёт один этот вес</translation>
    </message>
    <message>
        <source>%1, super weight</source>
        <translation>%1, супервес</translation>
    </message>
    <message>
        <source>%1, zeroed: %2 nats</source>
        <extracomment>%1 a weight, %2 the change in loss when it is set to zero.</extracomment>
        <translation>%1, без него: %2 нат</translation>
    </message>
    <message>
        <source>Layer %1 did not run in the scan: it has no spikes.</source>
        <translation>Слой %1 при сканировании не выполнялся: всплесков у него нет.</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight.</source>
        <translation>Щёлкните самый высокий всплеск, чтобы выбрать его вес.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a command: what it is, its menu, its key.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Команды с такими буквами нет.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Commands</name>
    <message>
        <source>clear all edits</source>
        <translation>очистить все правки</translation>
    </message>
    <message>
        <source>Play a macro or a tour</source>
        <translation>Выполнить макрос или экскурсию</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>Макросы (*.json)</translation>
    </message>
    <message>
        <source>Sessions (*%1)</source>
        <translation>Сеансы (*%1)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Открыть сеанс</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Сохранить сеанс</translation>
    </message>
    <message>
        <source>set edits: %1</source>
        <translation>задать правки: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>is no setting of an analysis</source>
        <translation>это не параметр анализа</translation>
    </message>
    <message>
        <source>Write NAME=VALUE, without spaces</source>
        <translation>Напишите NAME=VALUE, без пробелов</translation>
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
        <translation>автоматически</translation>
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
        <translation>закреплено: %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>исходное</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditEntry</name>
    <message>
        <source>Add an edit</source>
        <translation>Добавить правку</translation>
    </message>
    <message>
        <source>Add an edit, for example drop:3</source>
        <translation>Добавить правку, например drop:3</translation>
    </message>
    <message>
        <source>Any edit of the command line, then Enter</source>
        <translation>Любая правка командной строки, затем Enter</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditPanel</name>
    <message>
        <source>No edits yet. Click a spike and press Zero, or switch a block.</source>
        <translation>Правок пока нет. Щёлкните всплеск и нажмите «Обнулить» или переключите блок.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>добавить %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Takes the selected edit out of the list (Del)</source>
        <translation>Убирает выбранную правку из списка (Del)</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>Убирает из списка все правки</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>убрать %1</translation>
    </message>
    <message>
        <source>switch on %1</source>
        <translation>включить %1</translation>
    </message>
    <message>
        <source>switch off %1</source>
        <translation>выключить %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>переименовать %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>переместить %1</translation>
    </message>
    <message>
        <source>clear all edits</source>
        <translation>очистить все правки</translation>
    </message>
    <message>
        <source>Edits appear here. The files of a model are never changed.</source>
        <translation>Здесь появятся правки. Файлы модели никогда не изменяются.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>&amp;Open the exported model</source>
        <translation>О&amp;ткрыть экспортированную модель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Export a checkpoint</source>
        <translation>Экспорт чекпойнта</translation>
    </message>
    <message>
        <source>Edits that are written</source>
        <translation>Правки, которые записываются</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Остановлено. Следов не осталось.</translation>
    </message>
    <message>
        <source>Stopped, because another model was opened. Nothing was left behind.</source>
        <translation>Остановлено, потому что открыта другая модель. Следов не осталось.</translation>
    </message>
    <message>
        <source>%1 is written as it is: there are no edits.</source>
        <extracomment>%1 the model, %2 how many of %3 blocks are left; a list of edits follows.</extracomment>
        <translation>%1 записывается как есть: правок нет.</translation>
    </message>
    <message>
        <source>%1 is written with %2 of its %3 blocks and these edits:</source>
        <translation>%1 записывается: блоков %2 из %3, с этими правками:</translation>
    </message>
    <message>
        <source>%1 cannot be written like this.</source>
        <translation>%1 в таком виде записать нельзя.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportForm</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>&amp;Round folded matrices to the type of the file</source>
        <translation>О&amp;круглять свёрнутые матрицы до типа файла</translation>
    </message>
    <message>
        <source>Re&amp;place a checkpoint that stands there</source>
        <translation>&amp;Заменить чекпойнт, который там лежит</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Папка для записи</translation>
    </message>
    <message>
        <source>Chooses the folder in which the new one is made</source>
        <translation>Выбирает папку, в которой будет создана новая</translation>
    </message>
    <message>
        <source>Linear blocks</source>
        <translation>Линейные блоки</translation>
    </message>
    <message>
        <source>Exactly, as extra tensors with a loader</source>
        <translation>Точно: дополнительные тензоры и загрузчик</translation>
    </message>
    <message>
        <source>Fold into the block before (an approximation)</source>
        <translation>Свернуть в предыдущий блок (приближение)</translation>
    </message>
    <message>
        <source>Without this they are written in float32, as they were computed</source>
        <translation>Без этого они записываются во float32, как были вычислены</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Наибольший файл</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> ГБ</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Linear blocks:</source>
        <translation>&amp;Линейные блоки:</translation>
    </message>
    <message>
        <source>Largest &amp;file:</source>
        <translation>Наибольший &amp;файл:</translation>
    </message>
    <message>
        <source>Where the new folder is made</source>
        <translation>Где будет создана новая папка</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportText</name>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2, exactly that of the state it was made from.</source>
        <translation>Проверка: папка открыта заново и оценена на тех же %1 токенах. Перплексия %2 — в точности как у состояния, из которого она сделана.</translation>
    </message>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2; the state it was made from has %3, a relative difference of %4.</source>
        <translation>Проверка: папка открыта заново и оценена на тех же %1 токенах. Перплексия %2; у состояния, из которого она сделана, — %3, относительная разница %4.</translation>
    </message>
    <message>
        <source>Folding and rounding changed the perplexity from %1 to %2.</source>
        <translation>Свёртка и округление изменили перплексию с %1 до %2.</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>У исходной модели — %1.</translation>
    </message>
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation>Нужно до %1; свободно там %2.</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>Записано в %1 (%2).</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigurePanel</name>
    <message>
        <source>Run</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Choose an analysis and press Run. It measures the model with the current edits.</source>
        <translation>Выберите анализ и нажмите «Выполнить». Он измеряет модель с текущими правками.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Analysis and its settings</source>
        <translation>Анализ и его параметры</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show the numbers, save or copy what is shown</source>
        <translation>Показать числа, сохранить или скопировать показанное</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigureView</name>
    <message>
        <source>Plots and tables of the analysis</source>
        <translation>Графики и таблицы анализа</translation>
    </message>
    <message>
        <source>Remarks and caption</source>
        <translation>Замечания и подпись</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Таблица: %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FolderNote</name>
    <message>
        <source>⚠ The folder %1 is not there. Texts are looked for where the program was started.</source>
        <translation>⚠ Папки %1 нет. Тексты ищутся там, где была запущена программа.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FoldingCost</name>
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>После свёртки перплексия %1 вместо %2.</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>Измеряется цена свёртки…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationControls</name>
    <message>
        <source>Tokens</source>
        <translation>Токенов</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, higher values draw</source>
        <translation>При 0 берётся самый вероятный токен, при больших значениях — случайный выбор</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Draw from so many of the likeliest tokens only</source>
        <translation>Выбирать только из стольких самых вероятных токенов</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw from the likeliest tokens only that together have this probability</source>
        <translation>Выбирать только из самых вероятных токенов с такой суммарной вероятностью</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same seed draws the same text; original and edited share it</source>
        <translation>Одно и то же зерно даёт один и тот же текст; у исходной и изменённой модели оно общее</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationPanel</name>
    <message>
        <source>&amp;Generate</source>
        <translation>С&amp;генерировать</translation>
    </message>
    <message>
        <source>Continuation by the original model or the pinned state</source>
        <translation>Продолжение исходной моделью или закреплённым состоянием</translation>
    </message>
    <message>
        <source>Continuation by the edited model</source>
        <translation>Продолжение изменённой моделью</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>Continues the prompt, original left, edited right, both from the same seed</source>
        <translation>Продолжает текст: слева исходная модель, справа изменённая, с одним и тем же зерном</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>с правками</translation>
    </message>
    <message>
        <source>What the model writes appears here, original and edited side by side.</source>
        <translation>Здесь появится текст модели: рядом исходной и изменённой.</translation>
    </message>
    <message>
        <source>generating…</source>
        <translation>генерируется…</translation>
    </message>
    <message>
        <source>not generated</source>
        <translation>не сгенерировано</translation>
    </message>
    <message>
        <source>the same as left</source>
        <translation>то же, что слева</translation>
    </message>
    <message>
        <source>no edits yet</source>
        <translation>правок пока нет</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GlossaryPanel</name>
    <message>
        <source>Search the glossary</source>
        <translation>Поиск в глоссарии</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>The glossary is not where the program looks for it. Install the program again.</source>
        <translation>Глоссария нет там, где программа его ищет. Установите программу заново.</translation>
    </message>
    <message>
        <source>Choose a term, or point at anything in the window and press F1.</source>
        <translation>Выберите термин или наведите указатель на что-нибудь в окне и нажмите F1.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Также: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>См. также: %1</translation>
    </message>
    <message>
        <source>Source: %1, *%2*</source>
        <extracomment>Where a term comes from: %1 authors and year, %2 title.</extracomment>
        <translation>Источник: %1, *%2*</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Guide</name>
    <message>
        <source>The macro</source>
        <translation>Макрос</translation>
    </message>
    <message>
        <source>nothing was done while it was recorded</source>
        <translation>во время записи ничего не было сделано</translation>
    </message>
    <message>
        <source>Start again, and do what it shall hold</source>
        <translation>Начните снова и сделайте то, что он должен содержать</translation>
    </message>
    <message>
        <source>Save the macro</source>
        <translation>Сохранить макрос</translation>
    </message>
    <message>
        <source>macro.json</source>
        <translation>macro.json</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>Макросы (*.json)</translation>
    </message>
    <message>
        <source>there is no such tour</source>
        <translation>такой экскурсии нет</translation>
    </message>
    <message>
        <source>Choose one of the menu Help &gt; Guided tours</source>
        <translation>Выберите из меню «Справка» &gt; «Экскурсии»</translation>
    </message>
</context>
<context>
    <name>prosector::ui::HeatmapPanel</name>
    <message>
        <source>Measure tokens</source>
        <translation>Измерить токены</translation>
    </message>
    <message>
        <source>What stands beside the layers</source>
        <translation>Что стоит рядом со слоями</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Tokens, update</source>
        <translation>Токены, обновл.</translation>
    </message>
    <message>
        <source>Range of colors</source>
        <translation>Диапазон цветов</translation>
    </message>
    <message>
        <source>Colors per column</source>
        <translation>По столбцам</translation>
    </message>
    <message>
        <source>One range of colors</source>
        <translation>Общий диапазон</translation>
    </message>
    <message>
        <source>Color scale</source>
        <translation>Цветовая шкала</translation>
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
        <translation>Сине-оранжевая</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Замок</translation>
    </message>
    <message>
        <source>Lock the range of colors</source>
        <translation>Зафиксировать диапазон цветов</translation>
    </message>
    <message>
        <source>Keeps the range of colors as it is, so that maps can be compared</source>
        <translation>Сохраняет диапазон цветов, чтобы карты можно было сравнивать</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Измерить снова</translation>
    </message>
    <message>
        <source>Measures the tokens with the current edits</source>
        <translation>Измеряет токены с текущими правками</translation>
    </message>
    <message>
        <source>Non-linearity by layer and token</source>
        <translation>Нелинейность по слоям и токенам</translation>
    </message>
    <message>
        <source>Linearity by layer</source>
        <translation>Линейность по слоям</translation>
    </message>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>Сканирование… Измеряется каждый блок.</translation>
    </message>
    <message>
        <source>Not scanned yet. A scan runs the text through the model once and measures every block.</source>
        <translation>Ещё не сканировалось. Сканирование один раз пропускает текст через модель и измеряет каждый блок.</translation>
    </message>
    <message>
        <source>Measuring… Every token of the first window is compared with its linear map.</source>
        <translation>Измерение… Каждый токен первого окна сравнивается со своим линейным отображением.</translation>
    </message>
    <message>
        <source>How far each token of the first window is from what a linear map of each block foretells. It takes as long as a scan.</source>
        <translation>Насколько каждый токен первого окна далёк от предсказания линейного отображения каждого блока. Занимает столько же, сколько сканирование.</translation>
    </message>
    <message>
        <source>%1 tokens of the first window</source>
        <translation>токенов первого окна: %1</translation>
    </message>
    <message>
        <source>%1; 0: as the map foretells</source>
        <translation>%1; 0: как предсказывает отображение</translation>
    </message>
    <message>
        <source>%1; hatched: too few tokens for the fit</source>
        <translation>%1; штриховка: для подгонки мало токенов</translation>
    </message>
    <message>
        <source>%1 tokens; noise would show %2, hatched where it does</source>
        <translation>токенов: %1; шум дал бы %2, там штриховка</translation>
    </message>
</context>
<context>
    <name>prosector::ui::InspectorPanel</name>
    <message>
        <source>What is known of the selection</source>
        <translation>Что известно о выбранном</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots with a dotted frame and a wedge; again: no longer</source>
        <translation>Отмечает выбранное на всех графиках пунктирной рамкой и клином; ещё раз — снимает отметку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies what is said here as text</source>
        <translation>Копирует сказанное здесь как текст</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight, or any layer, cell or token: what is known of it appears here.</source>
        <translation>Щёлкните самый высокий всплеск, чтобы выбрать его вес, или любой слой, ячейку, токен: здесь появится то, что о них известно.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copies the chosen entries, or all where none is chosen</source>
        <translation>Копирует выбранные записи или все, если ничего не выбрано</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Nothing has been computed yet. Everything that is will be listed here, with its time.</source>
        <translation>Ещё ничего не вычислялось. Здесь будет перечислено всё вычисленное, со временем.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MacroRunner</name>
    <message>
        <source>start of &quot;%1&quot;</source>
        <translation>начало «%1»</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot; is not available</source>
        <translation>команда «%1» недоступна</translation>
    </message>
    <message>
        <source>See what it needs: an open model, a scan or a selected weight</source>
        <translation>Посмотрите, что ей нужно: открытая модель, сканирование или выбранный вес</translation>
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
        <translation>Текст и протокол</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>Отслеживаемые слова</translation>
    </message>
    <message>
        <source>How probable each of them is as the next token; one word on each line</source>
        <translation>Насколько вероятно каждое из них как следующий токен; по слову в строке</translation>
    </message>
    <message>
        <source>&amp;Watched words</source>
        <translation>&amp;Отслеживаемые слова</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Division of the text</source>
        <translation>Деление текста</translation>
    </message>
    <message>
        <source>As one text</source>
        <translation>Одним текстом</translation>
    </message>
    <message>
        <source>Each line apart</source>
        <translation>Каждая строка отдельно</translation>
    </message>
    <message>
        <source>Each article of a WikiText file apart</source>
        <translation>Каждая статья файла WikiText отдельно</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>Токенов не более</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Calibration text</source>
        <translation>Калибровочный текст</translation>
    </message>
    <message>
        <source>Linear blocks are fitted on it, and means are taken over it</source>
        <translation>По нему подгоняются линейные блоки и берутся средние</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>Как п&amp;рогонять</translation>
    </message>
    <message>
        <source>Tokens at &amp;most</source>
        <translation>Токенов не &amp;более</translation>
    </message>
    <message>
        <source>&amp;Calibration text</source>
        <translation>&amp;Калибровочный текст</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>bos-windows: every token, in windows that begin with BOS</source>
        <translation>bos-windows: каждый токен, окна начинаются с BOS</translation>
    </message>
    <message>
        <source>paper: one stream, whole windows (GPTQ, Wanda)</source>
        <translation>paper: один поток, целые окна (GPTQ, Wanda)</translation>
    </message>
    <message>
        <source>huggingface: windows that advance by a stride</source>
        <translation>huggingface: окна сдвигаются на шаг</translation>
    </message>
    <message>
        <source>llama.cpp: the second half of each window</source>
        <translation>llama.cpp: вторая половина каждого окна</translation>
    </message>
    <message>
        <source>lm-eval: rolling windows; by words and bytes too</source>
        <translation>lm-eval: скользящие окна; также по словам и байтам</translation>
    </message>
    <message>
        <source>passages: one window for each part of the text</source>
        <translation>passages: одно окно на каждую часть текста</translation>
    </message>
    <message>
        <source>Window, in tokens</source>
        <translation>Окно, в токенах</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Stride, in tokens</source>
        <translation>Шаг, в токенах</translation>
    </message>
    <message>
        <source>half a window</source>
        <translation>половина окна</translation>
    </message>
    <message>
        <source>BOS token</source>
        <translation>Токен BOS</translation>
    </message>
    <message>
        <source>as the tokenizer does</source>
        <translation>как делает токенизатор</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>в начале</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Протокол</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>О&amp;кно</translation>
    </message>
    <message>
        <source>&amp;Stride</source>
        <translation>&amp;Шаг</translation>
    </message>
    <message>
        <source>&amp;BOS token</source>
        <translation>Токен &amp;BOS</translation>
    </message>
    <message>
        <source>The protocol “passages” needs a text that is run in parts: choose how above.</source>
        <translation>Протоколу «passages» нужен текст, разделённый на части: выберите выше, как.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MemoryNeed</name>
    <message>
        <source>Needs %1 of %2 memory.</source>
        <translation>Нужно %1 из %2 памяти.</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ Это больше, чем есть у этой машины: будет медленно, так как веса снова и снова читаются с диска.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ModelPanel</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>параметров: %1 млрд</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>параметров: %1 млн</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1 blocks, width %2, %3 heads, MLP %4, vocabulary %5, context %6 tokens</source>
        <translation>блоков %1, ширина %2, голов %3, MLP %4, словарь %5, контекст %6 токенов</translation>
    </message>
    <message>
        <source>affine maps in place of blocks: %1</source>
        <translation>аффинные отображения на месте блоков: %1</translation>
    </message>
    <message>
        <source>A specimen: the super weight of this small model was cultivated for study. It shows the phenomenon; it is no evidence about large models.</source>
        <translation>Препарат: супервес этой небольшой модели выращен для изучения. Он показывает явление; о больших моделях он ничего не доказывает.</translation>
    </message>
    <message>
        <source>Open a folder with a model in the Hugging Face layout, or start with the built-in one.</source>
        <translation>Откройте папку с моделью в раскладке Hugging Face или начните со встроенной.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::OpenDialog</name>
    <message>
        <source>Open a model</source>
        <translation>Открыть модель</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Выбрать &amp;папку…</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>A file with tensors, or a saved session</source>
        <translation>Файл с тензорами или сохранённый сеанс</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Ревизия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Поиск моделей…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (больше нет на месте)</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>С программой</translation>
    </message>
    <message>
        <source>Built-in specimen</source>
        <translation>Встроенный препарат</translation>
    </message>
    <message>
        <source>In the Hugging Face cache</source>
        <translation>В кэше Hugging Face</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (неполная)</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>нет в %1</translation>
    </message>
    <message>
        <source>Choose a model in the list, or a folder.</source>
        <translation>Выберите модель в списке или папку.</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>Папка с моделью</translation>
    </message>
    <message>
        <source>A file with a model or a session</source>
        <translation>Файл с моделью или сеансом</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Opening</name>
    <message>
        <source>Open a model</source>
        <translation>Открыть модель</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Всё равно открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Panel</name>
    <message>
        <source>No model is open.</source>
        <translation>Модель не открыта.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PerplexityPanel</name>
    <message>
        <source>Divergence: mean Kullback-Leibler divergence of the edited from the original (or pinned) prediction, over a sample of positions in the first window</source>
        <translation>Дивергенция: среднее расхождение Кульбака — Лейблера предсказаний с правками от исходных (или закреплённых) по выборке позиций первого окна</translation>
    </message>
    <message>
        <source>Text and protocol</source>
        <translation>Текст и протокол</translation>
    </message>
    <message>
        <source>The perplexity appears here, before and after your edits.</source>
        <translation>Здесь появится перплексия до и после правок.</translation>
    </message>
    <message>
        <source>first impression</source>
        <translation>первое впечатление</translation>
    </message>
    <message>
        <source>preview, %1 of %2 windows</source>
        <translation>предпросмотр, окон %1 из %2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>вычисляется…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>не вычислено</translation>
    </message>
    <message>
        <source>likeliest token changed at %1 % of positions, divergence %2 nats</source>
        <extracomment>What an edit does to predictions: share of positions with another likeliest token, Kullback-Leibler divergence.</extracomment>
        <translation>вероятнейший токен сменился в %1 % позиций, дивергенция %2 нат</translation>
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
        <translation>Точки</translation>
    </message>
    <message>
        <source>Blocks chosen by</source>
        <translation>Выбор блоков</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>Изменение потерь</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>нат</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>File (bytes)</source>
        <translation>Файл (байты)</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Токенов в секунду</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Ранжирования</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Goes as (%1)</source>
        <extracomment>Column of a table: as which block a ranking, %1, removes this one.</extracomment>
        <translation>Уходит как (%1)</translation>
    </message>
    <message>
        <source>Against measured loss</source>
        <translation>Против измеренных потерь</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ранжирование</translation>
    </message>
    <message>
        <source>Rank correlation with the loss of dropping each block</source>
        <translation>Ранговая корреляция с потерями при удалении каждого блока</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>Согласие текстов</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Один текст</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>ρ Спирмена</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>τ Кендалла</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>Угловое расстояние</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>Относительная величина</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>С конца</translation>
    </message>
    <message>
        <source>The blocks that turn the residual stream least go first (ShortGPT)</source>
        <translation>Первыми уходят блоки, которые меньше всего поворачивают остаточный поток (ShortGPT)</translation>
    </message>
    <message>
        <source>The neighboring blocks between which the residual stream turns least go together</source>
        <translation>Вместе уходят соседние блоки, между которыми остаточный поток поворачивается меньше всего</translation>
    </message>
    <message>
        <source>The blocks with the smallest angle between input and output go first</source>
        <translation>Первыми уходят блоки с наименьшим углом между входом и выходом</translation>
    </message>
    <message>
        <source>The blocks whose update a linear map foretells best, on windows it was not fitted on, go first</source>
        <translation>Первыми уходят блоки, обновление которых лучше всего предсказывает линейное отображение на окнах вне подгонки</translation>
    </message>
    <message>
        <source>The blocks whose update is smallest beside their output go first</source>
        <translation>Первыми уходят блоки, обновление которых мало по сравнению с выходом</translation>
    </message>
    <message>
        <source>Block 0 goes first</source>
        <translation>Первым уходит блок 0</translation>
    </message>
    <message>
        <source>The last block goes first</source>
        <translation>Первым уходит последний блок</translation>
    </message>
    <message>
        <source>The blocks that cost the least loss by themselves go first</source>
        <translation>Первыми уходят блоки, удаление которых по отдельности меньше всего повышает потери</translation>
    </message>
    <message>
        <source>At every step the block goes that then costs the least loss; all of them are tried</source>
        <translation>На каждом шаге уходит блок, который тогда стоит меньше всего потерь; пробуются все</translation>
    </message>
    <message>
        <source>The block passes its input on</source>
        <translation>Блок передаёт вход дальше</translation>
    </message>
    <message>
        <source>A linear map, fitted on the calibration text, stands in the block&apos;s place</source>
        <translation>На месте блока — линейное отображение, подогнанное по калибровочному тексту</translation>
    </message>
    <message>
        <source>The block is dropped, and a map that makes up for it is folded into the down projection of the block before</source>
        <translation>Блок удаляется, а возмещающее его отображение сворачивается в down-проекцию предыдущего блока</translation>
    </message>
    <message>
        <source>The attention is dropped, the MLP stays</source>
        <translation>Внимание удаляется, MLP остаётся</translation>
    </message>
    <message>
        <source>The MLP is dropped, the attention stays</source>
        <translation>MLP удаляется, внимание остаётся</translation>
    </message>
    <message>
        <source>Linearity of the update, held out</source>
        <translation>Линейность обновления вне подгонки</translation>
    </message>
    <message>
        <source>Loss when dropped</source>
        <translation>Потери при удалении</translation>
    </message>
    <message>
        <source>Loss when linear</source>
        <translation>Потери при линейной замене</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>Удалено блоков</translation>
    </message>
    <message>
        <source>Parameters left (%)</source>
        <translation>Осталось параметров (%)</translation>
    </message>
    <message>
        <source>%1: blocks %2. Perplexity %3 → %4.</source>
        <extracomment>%1 a curve such as &quot;Greedy, dropped&quot;, %2 a list of layers, %3 and %4 perplexities.</extracomment>
        <translation>%1: блоки %2. Перплексия %3 → %4.</translation>
    </message>
    <message>
        <source>Parameters %1 → %2, file %3 → %4.</source>
        <translation>Параметры %1 → %2, файл %3 → %4.</translation>
    </message>
    <message>
        <source>Tokens per second %1 → %2.</source>
        <translation>Токенов в секунду %1 → %2.</translation>
    </message>
    <message>
        <source>plan: %1, blocks removed: %2</source>
        <extracomment>An undo step: %1 a curve such as &quot;Greedy, dropped&quot;, %2 a number.</extracomment>
        <translation>план: %1, удалено блоков: %2</translation>
    </message>
    <message>
        <source>No curve for %1: %2.</source>
        <translation>Кривой для %1 нет: %2.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlannerForm</name>
    <message>
        <source>on top of the current edits</source>
        <translation>поверх текущих правок</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>Лучшая точка</translation>
    </message>
    <message>
        <source>Blocks removed at most</source>
        <translation>Удалить блоков не более</translation>
    </message>
    <message>
        <source>Curves end at this number of blocks</source>
        <translation>На этом числе блоков кривые кончаются</translation>
    </message>
    <message>
        <source>Plans what else can go from the model as it is edited now, not from the original</source>
        <translation>Планирует, что ещё может уйти из модели с нынешними правками, а не из исходной</translation>
    </message>
    <message>
        <source>Computes the curves; what you ask for meanwhile comes first</source>
        <translation>Вычисляет кривые; то, что запрошено тем временем, идёт первым</translation>
    </message>
    <message>
        <source>Ends the plan; the points so far stay</source>
        <translation>Завершает план; полученные точки остаются</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Стратегии</translation>
    </message>
    <message>
        <source>How blocks are chosen; each gives a curve</source>
        <translation>Как выбираются блоки; каждая даёт кривую</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What is done to the blocks; each gives a curve</source>
        <translation>Что делается с блоками; каждое даёт кривую</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>What the best point over all curves has to keep to</source>
        <translation>Чего должна держаться лучшая точка всех кривых</translation>
    </message>
    <message>
        <source>Parameters ≤</source>
        <translation>Параметры ≤</translation>
    </message>
    <message>
        <source>Memory ≤</source>
        <translation>Память ≤</translation>
    </message>
    <message>
        <source>Loss ≤</source>
        <translation>Потери ≤</translation>
    </message>
    <message>
        <source>Limit of the budget</source>
        <translation>Предел бюджета</translation>
    </message>
    <message>
        <source>Makes the best state within the budget the current one, as one step</source>
        <translation>Делает лучшее состояние в пределах бюджета текущим, одним шагом</translation>
    </message>
    <message>
        <source>original + </source>
        <translation>исходное + </translation>
    </message>
    <message>
        <source> nats</source>
        <translation> нат</translation>
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
        <translation>Перплексия в зависимости от удалённого</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Горизонтальная ось</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>От чего строятся кривые</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>Удалено блоков</translation>
    </message>
    <message>
        <source>Parameters left</source>
        <translation>Осталось параметров</translation>
    </message>
    <message>
        <source>Curves and tables of the plan</source>
        <translation>Кривые и таблицы плана</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Double click or Enter: makes this state the current one, as one step</source>
        <translation>Двойной щелчок или Enter: делает это состояние текущим, одним шагом</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Ранги</translation>
    </message>
    <message>
        <source>Against loss</source>
        <translation>Против потерь</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>About the chosen point</source>
        <translation>О выбранной точке</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it: the list of edits becomes that state, as one step.</source>
        <translation>Щёлкните точку или нажмите на ней Enter: список правок станет этим состоянием, одним шагом.</translation>
    </message>
    <message>
        <source>No point keeps to this budget. Allow more, or remove more blocks.</source>
        <translation>В этот бюджет не укладывается ни одна точка. Расширьте его или удаляйте больше блоков.</translation>
    </message>
    <message>
        <source>plan: nothing removed</source>
        <translation>план: ничего не удалено</translation>
    </message>
    <message>
        <source>Nothing is removed: this is where the curves begin.</source>
        <translation>Ничего не удалено: здесь кривые начинаются.</translation>
    </message>
    <message>
        <source>Which blocks can go? Press Plan: every strategy gives a curve of perplexity against the number of blocks removed, and every point is a state one click away.</source>
        <translation>Какие блоки могут уйти? Нажмите «План»: каждая стратегия даёт кривую перплексии в зависимости от числа удалённых блоков, и каждая точка — состояние в одном щелчке.</translation>
    </message>
    <message>
        <source>Ranking the blocks; the first curve follows.</source>
        <translation>Блоки упорядочиваются; затем появится первая кривая.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Applied at once</source>
        <translation>Действует сразу</translation>
    </message>
    <message>
        <source>Applied at the next start</source>
        <translation>Действует со следующего запуска</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop has it</source>
        <translation>Светлые, тёмные или как на рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Of texts, and of how numbers are written</source>
        <translation>Текстов и записи чисел</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Устройство</translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation>На чём вычисляет программа</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Тексты</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>Папка текстов</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>П&amp;ротокол</translation>
    </message>
    <message>
        <source>How a text is cut into windows and which tokens are scored</source>
        <translation>Как текст делится на окна и какие токены оцениваются</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>все ядра</translation>
    </message>
    <message>
        <source>a quarter of the memory</source>
        <translation>четверть памяти</translation>
    </message>
    <message>
        <source>an eighth of the memory</source>
        <translation>восьмая часть памяти</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> МиБ</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>&amp;Потоки</translation>
    </message>
    <message>
        <source>How many the engine computes with</source>
        <translation>Сколько потоков вычисляет</translation>
    </message>
    <message>
        <source>Memory for &amp;weights</source>
        <translation>Память для &amp;весов</translation>
    </message>
    <message>
        <source>For weights that were converted to float32 and stay for the next evaluation</source>
        <translation>Для весов, переведённых во float32, которые остаются до следующей оценки</translation>
    </message>
    <message>
        <source>Memory for &amp;states</source>
        <translation>Память для &amp;состояний</translation>
    </message>
    <message>
        <source>For states of the model that stay, so that an edit computes only what it changes</source>
        <translation>Для состояний модели, которые остаются, чтобы правка вычисляла только изменённое</translation>
    </message>
    <message>
        <source>The folder in which files with texts are looked for first</source>
        <translation>Папка, в которой файлы с текстами ищутся сначала</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ScaleCurveBox</name>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Кривая</translation>
    </message>
    <message>
        <source>Compute the scale curve</source>
        <translation>Вычислить кривую масштаба</translation>
    </message>
    <message>
        <source>Computes the loss at sixteen scales of this weight; the slider then reads between them at once</source>
        <translation>Вычисляет потери при шестнадцати масштабах этого веса; между ними ползунок тогда читает сразу</translation>
    </message>
    <message>
        <source>Loss at this scale</source>
        <translation>Потери при этом масштабе</translation>
    </message>
    <message>
        <source>%1 nats, exact</source>
        <translation>%1 нат, точно</translation>
    </message>
    <message>
        <source>%1 nats, a computed point</source>
        <translation>%1 нат, вычисленная точка</translation>
    </message>
    <message>
        <source>≈ %1 nats, between computed points</source>
        <translation>≈ %1 нат, между вычисленными точками</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>вычисляется…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionLog</name>
    <message>
        <source>Open a model</source>
        <translation>Открыть модель</translation>
    </message>
    <message>
        <source>Evaluate what is compared with</source>
        <translation>Оценить то, с чем сравнивается</translation>
    </message>
    <message>
        <source>Evaluate the edited model</source>
        <translation>Оценить изменённую модель</translation>
    </message>
    <message>
        <source>Evaluate one edit by itself</source>
        <translation>Оценить одну правку отдельно</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>List the text&apos;s tokens</source>
        <translation>Перечислить токены текста</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>Сгенерировать текст</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Look for free space</source>
        <translation>Найти свободное место</translation>
    </message>
    <message>
        <source>List the likeliest next tokens</source>
        <translation>Перечислить вероятнейшие следующие токены</translation>
    </message>
    <message>
        <source>Measure the effects of single edits</source>
        <translation>Измерить действие отдельных правок</translation>
    </message>
    <message>
        <source>Read a weight</source>
        <translation>Прочитать вес</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>Выбрать устройство</translation>
    </message>
    <message>
        <source>Measure a tensor</source>
        <translation>Измерить тензор</translation>
    </message>
    <message>
        <source>Read a part of a tensor</source>
        <translation>Прочитать часть тензора</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>perplexity %1; %2</source>
        <translation>перплексия %1; %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionQuestions</name>
    <message>
        <source>the configuration</source>
        <translation>конфигурация</translation>
    </message>
    <message>
        <source>the tokenizer</source>
        <translation>токенизатор</translation>
    </message>
    <message>
        <source>the names, types or shapes of tensors</source>
        <translation>имена, типы или формы тензоров</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>веса</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>The model “%1” of the session is not where it was. Where is it now?</source>
        <translation>Модели «%1» из сеанса нет на прежнем месте. Где она теперь?</translation>
    </message>
    <message>
        <source>It was in %1</source>
        <translation>Была в %1</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Выбрать папку…</translation>
    </message>
    <message>
        <source>This is not the model that the session was made with.</source>
        <translation>Это не та модель, с которой был создан сеанс.</translation>
    </message>
    <message>
        <source>In %1 these differ: %2.

The edits can be opened on it all the same. What was measured is then measured again.</source>
        <translation>В %1 отличаются: %2.

Правки можно открыть и на ней. Измеренное тогда измеряется заново.</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Всё равно открыть</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>В&amp;ыбрать другую папку…</translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n edit(s).</source>
        <translation>
            <numerusform>Есть несохранённая работа: модель «%1», %n правка.</numerusform>
            <numerusform>Есть несохранённая работа: модель «%1», %n правки.</numerusform>
            <numerusform>Есть несохранённая работа: модель «%1», %n правок.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>Она сохранена %1.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>The model of the session</source>
        <translation>Модель сеанса</translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n snapshot(s).</source>
        <translation>
            <numerusform>Есть несохранённая работа: модель «%1», %n снимок.</numerusform>
            <numerusform>Есть несохранённая работа: модель «%1», %n снимка.</numerusform>
            <numerusform>Есть несохранённая работа: модель «%1», %n снимков.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is work that was not saved: the model “%1” with edits that are undone or switched off.</source>
        <extracomment>%1 a model.</extracomment>
        <translation>Есть несохранённая работа: модель «%1» с правками, которые отменены или выключены.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SnapshotPanel</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>перплексия</translation>
    </message>
    <message>
        <source>Each under the state it was made from. Double click or Enter: go there, F2: rename, Del: remove, P: pin</source>
        <translation>Каждое под тем состоянием, из которого сделано. Двойной щелчок или Enter: перейти, F2: переименовать, Del: убрать, P: закрепить</translation>
    </message>
    <message>
        <source>Go to the state</source>
        <translation>Перейти к состоянию</translation>
    </message>
    <message>
        <source>Remove the snapshot</source>
        <translation>Убрать снимок</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Снимок</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Закрепить</translation>
    </message>
    <message>
        <source>Compares everything with the selected state instead of the original, or stops doing so (P)</source>
        <translation>Сравнивает всё с выбранным состоянием вместо исходного или перестаёт это делать (P)</translation>
    </message>
    <message>
        <source>Makes the selected state the current one (Enter)</source>
        <translation>Делает выбранное состояние текущим (Enter)</translation>
    </message>
    <message>
        <source>Removes the selected snapshot (Del)</source>
        <translation>Убирает выбранный снимок (Del)</translation>
    </message>
    <message>
        <source>States of a dissection that you want to come back to, or to compare with, appear here.</source>
        <translation>Здесь появятся состояния, к которым хочется вернуться или с которыми сравнивать.</translation>
    </message>
    <message>
        <source>original</source>
        <translation>исходное</translation>
    </message>
    <message>
        <source>pinned, here</source>
        <extracomment>Marks in a list of states: the one that others are compared with, the one last taken or gone to.</extracomment>
        <translation>закреплено, здесь</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Убрать снимок</translation>
    </message>
    <message>
        <source>Remove “%1”? This cannot be undone.</source>
        <translation>Убрать «%1»? Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Snapshots</name>
    <message>
        <source>original</source>
        <translation>исходное</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>состояние %1</translation>
    </message>
    <message>
        <source>go to “%1”</source>
        <translation>перейти к «%1»</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SpikePanel</name>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>Сканирование… Измеряется каждый блок.</translation>
    </message>
    <message>
        <source>Not scanned yet. The scan finds the largest activations of every block.</source>
        <translation>Ещё не сканировалось. Сканирование находит наибольшие активации каждого блока.</translation>
    </message>
    <message>
        <source>Largest activation of each layer over %1 tokens</source>
        <translation>Наибольшая активация каждого слоя, токенов: %1</translation>
    </message>
    <message>
        <source>Scale of the activation axis</source>
        <translation>Шкала оси активаций</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>Симметричный логарифм</translation>
    </message>
    <message>
        <source>Logarithm of magnitudes</source>
        <translation>Логарифм величин</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линейная</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StaleMark</name>
    <message>
        <source>older</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>This was measured before the last edits.</source>
        <translation>Измерено до последних правок.</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>без правок</translation>
    </message>
    <message>
        <source>This was measured on the model without your edits.</source>
        <translation>Измерено на модели без ваших правок.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StatusStrip</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>States of the model on this text that are kept, so that an edit computes only what it changes</source>
        <translation>Сохранённые состояния модели на этом тексте, чтобы правка вычисляла только изменённое</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>потоков: %1</translation>
    </message>
    <message>
        <source>threads: all cores</source>
        <translation>потоки: все ядра</translation>
    </message>
    <message>
        <source>What the model computes on</source>
        <translation>На чём вычисляет модель</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>хранится: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation>%1, токенов: %2</translation>
    </message>
    <message>
        <source>The text on which the model is measured</source>
        <translation>Текст, на котором измеряется модель</translation>
    </message>
    <message>
        <source>How the text is cut into windows and which tokens are scored</source>
        <translation>Как текст делится на окна и какие токены оцениваются</translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>показано: %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>сравнение: %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StopWordPanel</name>
    <message>
        <source>How probable stop words are as the next token, before and after your edits.</source>
        <translation>Насколько вероятны стоп-слова как следующий токен, до и после правок.</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Takeaways</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Рисунки PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Рисунки SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>Страницы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Таблицы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Сохранить %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TensorPanel</name>
    <message>
        <source>%1: from %2 to %3, mean %4, standard deviation %5, zeros %6</source>
        <extracomment>The elements of a tensor: %1 its name, %2 least, %3 greatest, %4 mean, %5 standard deviation, %6 in percent.</extracomment>
        <translation>%1: от %2 до %3, среднее %4, стандартное отклонение %5, нулей %6</translation>
    </message>
    <message>
        <source>State of the tensor</source>
        <translation>Состояние тензора</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>С правками</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходный</translation>
    </message>
    <message>
        <source>Largest elements</source>
        <translation>Наибольшие элементы</translation>
    </message>
    <message>
        <source>The elements of largest magnitude; choosing one goes there</source>
        <translation>Элементы с наибольшей величиной; выбор ведёт туда</translation>
    </message>
    <message>
        <source>Row and column to go to</source>
        <translation>Строка и столбец для перехода</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>строка, столбец</translation>
    </message>
    <message>
        <source>Norms of the rows</source>
        <translation>Нормы строк</translation>
    </message>
    <message>
        <source>Norms of the columns</source>
        <translation>Нормы столбцов</translation>
    </message>
    <message>
        <source>Views of the tensor</source>
        <translation>Виды тензора</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Row norms</source>
        <translation>Нормы строк</translation>
    </message>
    <message>
        <source>Column norms</source>
        <translation>Нормы столбцов</translation>
    </message>
    <message>
        <source>Choose a tensor to see what its elements are like.</source>
        <translation>Выберите тензор, чтобы увидеть его элементы.</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1: читается…</translation>
    </message>
    <message>
        <source>Euclidean norm</source>
        <translation>Евклидова норма</translation>
    </message>
    <message>
        <source>row (output channel)</source>
        <translation>строка (выходной канал)</translation>
    </message>
    <message>
        <source>column (input channel)</source>
        <translation>столбец (входной канал)</translation>
    </message>
    <message>
        <source>norm (no unit)</source>
        <translation>норма (безразмерная)</translation>
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
        <translation>Поиск тензоров</translation>
    </message>
    <message>
        <source>Search: down, norm, bfloat16…</source>
        <translation>Поиск: down, norm, bfloat16…</translation>
    </message>
    <message>
        <source>Tensors by layer</source>
        <translation>Тензоры по слоям</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Тензор</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Имя в файле</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Слой %1</translation>
    </message>
    <message>
        <source>Outside the blocks</source>
        <translation>Вне блоков</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextField</name>
    <message>
        <source>Built-in evaluation text</source>
        <translation>Встроенный текст для оценки</translation>
    </message>
    <message>
        <source>Built-in calibration text</source>
        <translation>Встроенный калибровочный текст</translation>
    </message>
    <message>
        <source>Built-in general text</source>
        <translation>Встроенный общий текст</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>Файл текста</translation>
    </message>
    <message>
        <source>A text in UTF-8, or .jsonl with the field “text”</source>
        <translation>Текст в UTF-8 или .jsonl с полем «text»</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Свои слова</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <translation>Введите или вставьте текст</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Как есть: %1</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Выбрать текст</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextPanel</name>
    <message>
        <source>The token under the pointer</source>
        <translation>Токен под указателем</translation>
    </message>
    <message>
        <source>Colors of tokens</source>
        <translation>Цвета токенов</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>What the colors show: each token&apos;s loss under the edits, or how the edits change it</source>
        <translation>Что показывают цвета: потери каждого токена с правками или их изменение правками</translation>
    </message>
    <message>
        <source>The text appears here token by token, in the colors of each token&apos;s loss.</source>
        <translation>Здесь появится текст по токенам, в цветах потерь каждого токена.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, against %3</source>
        <translation>токенов: %1 из %2, против: %3</translation>
    </message>
    <message>
        <source>%1 tokens, against %2</source>
        <translation>токенов: %1, против: %2</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>нат</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>Наведите указатель на токен или двигайтесь стрелками.</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>Потери на каждом токене</translation>
    </message>
    <message>
        <source>%1 (nats)</source>
        <extracomment>The name of a scale of colors: %1 what is shown, a loss or its change, whose unit is the nat.</extracomment>
        <translation>%1 (нат)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TokenPredictions</name>
    <message>
        <source>edited</source>
        <translation>с правками</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Tour</name>
    <message>
        <source>back in &quot;%1&quot;</source>
        <translation>назад в «%1»</translation>
    </message>
    <message>
        <source>no step of the tour has a &quot;text&quot;</source>
        <translation>ни у одного шага экскурсии нет «text»</translation>
    </message>
    <message>
        <source>Add one, or play the file as a macro</source>
        <translation>Добавьте его или выполните файл как макрос</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TourPanel</name>
    <message>
        <source>Text of the tour</source>
        <translation>Текст экскурсии</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>The page before, with the edits of then</source>
        <translation>Предыдущая страница с тогдашними правками</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>Делает то, что показано на следующей странице</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Ends the tour; the edits stay</source>
        <translation>Завершает экскурсию; правки остаются</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>The step and what it does</source>
        <translation>Шаг и что он делает</translation>
    </message>
</context>
<context>
    <name>prosector::ui::UnsavedQuestion</name>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>The edits are not saved.</source>
        <translation>Правки не сохранены.</translation>
    </message>
    <message>
        <source>Without saving, the edits, their history and the snapshots are lost.</source>
        <translation>Без сохранения правки, их история и снимки будут потеряны.</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Сохранить сеанс</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
            <numerusform>%n значение, наименьшее %1 при %2, наибольшее %3 при %4</numerusform>
            <numerusform>%n значения, наименьшее %1 при %2, наибольшее %3 при %4</numerusform>
            <numerusform>%n значений, наименьшее %1 при %2, наибольшее %3 при %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTable</name>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Блок не выбран</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <translation>Блок %1, %2</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Установить: %1</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTableModel</name>
    <message>
        <source>original</source>
        <translation>исходный</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>линейный</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <extracomment>How a block stands: %1 linear, %2 the share of its linear map.</extracomment>
        <translation>%1, t = %2</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Блок %1: %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>Layer, counted from 0 at the embedding</source>
        <translation>Слой, счёт с 0 от эмбеддинга</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>линейность</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains</source>
        <translation>Доля выхода блока, которую объясняет лучшее аффинное отображение его входа</translation>
    </message>
    <message>
        <source>of the
update</source>
        <translation>обнов-
ления</translation>
    </message>
    <message>
        <source>Linearity of what the block adds to the residual stream</source>
        <translation>Линейность того, что блок прибавляет к остаточному потоку</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Block Influence: 1 minus the mean cosine of the block&apos;s input and output</source>
        <translation>Block Influence: 1 минус средний косинус входа и выхода блока</translation>
    </message>
    <message>
        <source>largest
input</source>
        <translation>макс.
вход</translation>
    </message>
    <message>
        <source>Largest magnitude at the input of the down projection</source>
        <translation>Наибольшая величина на входе down-проекции</translation>
    </message>
    <message>
        <source>largest
output</source>
        <translation>макс.
выход</translation>
    </message>
    <message>
        <source>Largest magnitude at the output of the down projection</source>
        <translation>Наибольшая величина на выходе down-проекции</translation>
    </message>
    <message>
        <source>loss if
dropped</source>
        <translation>потери
без него</translation>
    </message>
    <message>
        <source>Change in loss, in nats per token, when this block is dropped behind the edits that act</source>
        <translation>Изменение потерь, в натах на токен, если удалить этот блок вслед за действующими правками</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: original (solid), linear (hatched), dropped (struck through). Space: next, O: original, L: linear, X: dropped</source>
        <translation>Что стоит на месте блока: исходный (сплошной), линейный (штриховка), удалён (зачёркнут). Пробел: следующее, O: исходный, L: линейный, X: удалён</translation>
    </message>
    <message>
        <source>linear, t</source>
        <translation>линейный, t</translation>
    </message>
    <message>
        <source>How much of its linear map stands in the block&apos;s place: t = 1 all of it, t = 0 dropped. Drag, turn the wheel over the selected row, or press Left and Right</source>
        <translation>Какая доля линейного отображения стоит на месте блока: t = 1 — всё, t = 0 — удалён. Тяните, крутите колесо над выбранной строкой или нажимайте стрелки влево и вправо</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A point of a chart: %1 the horizontal axis, %2 the place on it, %3 the series, %4 the value.</extracomment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (не определено)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a series of a chart: %1 its name, %2 its extremes.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
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
        <translation> (выключена)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>правка</translation>
    </message>
    <message>
        <source>Edits in the order in which they act. Tick: on or off, F2: rename, Alt+Up and Alt+Down or the mouse: move, Del: remove</source>
        <translation>Правки в порядке действия. Галочка: вкл. или выкл., F2: переименовать, Alt+Вверх и Alt+Вниз или мышь: переместить, Del: убрать</translation>
    </message>
    <message>
        <source>own effect</source>
        <translation>эффект</translation>
    </message>
    <message>
        <source>Loss with all edits minus loss without this one, nats per token, with its 95 % interval</source>
        <translation>Потери со всеми правками минус потери без этой, нат на токен, с 95-процентным интервалом</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::EditListView</name>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
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
        <translation>что</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A cell of a heatmap: %1 the row&apos;s axis (&quot;layer&quot;), %2 its label, %3 the column&apos;s label, %4 the value.</extracomment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (не определено)</translation>
    </message>
    <message>
        <source> (an estimate)</source>
        <translation> (оценка)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a column of a heatmap: %1 its name, %2 its extremes.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>lowest in its column</source>
        <translation>наименьшее в столбце</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Of a cell of a heatmap: %1 what its text is (&quot;Likeliest&quot;), %2 the text, a token.</extracomment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixModel</name>
    <message>
        <source>row %1, column %2: being read</source>
        <translation>строка %1, столбец %2: читается</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>row %1, column %2: %3, originally %4</source>
        <translation>строка %1, столбец %2: %3, исходно %4</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixView</name>
    <message>
        <source>Elements of the tensor</source>
        <translation>Элементы тензора</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>строк %1, столбцов %2</translation>
    </message>
    <message>
        <source>No tensor is chosen</source>
        <translation>Тензор не выбран</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::NextTokenView</name>
    <message>
        <source>Likeliest next tokens</source>
        <translation>Вероятнейшие следующие токены</translation>
    </message>
    <message>
        <source>What the model expects at this place before it sees the token; the one that stands there has a check mark</source>
        <translation>Чего модель ждёт в этом месте, не видя токена; тот, что здесь стоит, отмечен галочкой</translation>
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
        <translation>перплексия</translation>
    </message>
    <message>
        <source>Perplexity of the visited states</source>
        <translation>Перплексия посещённых состояний</translation>
    </message>
    <message>
        <source>original</source>
        <translation>исходное</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущее</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>шаг правок</translation>
    </message>
    <message>
        <source>No perplexity yet</source>
        <translation>Перплексии пока нет</translation>
    </message>
    <message>
        <source>Perplexity %1 at step %2 of %3</source>
        <translation>Перплексия %1 на шаге %2 из %3</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Шаг %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityReadout</name>
    <message>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>исходное</translation>
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
        <translation>к «%1»</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходная</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>С правками: %1</translation>
    </message>
    <message>
        <source>The ratio&apos;s 95 % interval is paired: both were scored on the same tokens, over windows.</source>
        <translation>95-процентный интервал отношения парный: обе оценены на одних и тех же токенах, по окнам.</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleCurveView</name>
    <message>
        <source>Scale curve</source>
        <translation>Кривая масштаба</translation>
    </message>
    <message>
        <source>Change in loss over the scale of the weight. Discs are computed, lines between them are not</source>
        <translation>Изменение потерь в зависимости от масштаба веса. Кружки вычислены, линии между ними — нет</translation>
    </message>
    <message>
        <source>Nothing is known at scale %1</source>
        <translation>При масштабе %1 ничего не известно</translation>
    </message>
    <message>
        <source>Scale %1: change in loss %2 nats, computed</source>
        <translation>Масштаб %1: изменение потерь %2 нат, вычислено</translation>
    </message>
    <message>
        <source>Scale %1: change in loss about %2 nats, between computed points</source>
        <translation>Масштаб %1: изменение потерь около %2 нат, между вычисленными точками</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 нат</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleSlider</name>
    <message>
        <source>Scale of the selected weight</source>
        <translation>Масштаб выбранного веса</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>&amp;Zero</source>
        <translation>О&amp;бнулить</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Multiplies the weight: 0 removes it, 1 is the original</source>
        <translation>Умножает вес: 0 убирает его, 1 — исходное значение</translation>
    </message>
    <message>
        <source>Sets the weight to zero (0)</source>
        <translation>Делает вес равным нулю (0)</translation>
    </message>
    <message>
        <source>Gives the weight its original value back (1)</source>
        <translation>Возвращает весу исходное значение (1)</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Масштаб %1</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::SpikePlot</name>
    <message>
        <source>magnitude of the activation (no unit)</source>
        <translation>величина активации (безразмерная)</translation>
    </message>
    <message>
        <source>activation (no unit)</source>
        <translation>активация (безразмерная)</translation>
    </message>
    <message>
        <source>down projection input</source>
        <translation>вход down-проекции</translation>
    </message>
    <message>
        <source>down projection output</source>
        <translation>выход down-проекции</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>остаточный поток</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>вход down</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>выход down</translation>
    </message>
    <message>
        <source>Activation spikes</source>
        <translation>Всплески активаций</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>массивные</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3 in channel %4, at token %5 “%6”</source>
        <translation>Слой %1, %2: %3 в канале %4, токен %5 «%6»</translation>
    </message>
    <message>
        <source>Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)</source>
        <translation>Массивные: больше 100 и больше 1000 медианных величин (Sun et al. 2024)</translation>
    </message>
    <message>
        <source>Super weight candidate %1</source>
        <translation>Кандидат в супервесы %1</translation>
    </message>
    <message>
        <source>%1 by layer: %2</source>
        <extracomment>What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.</extracomment>
        <translation>%1 по слоям: %2</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::TokenTextView</name>
    <message>
        <source>Text by token</source>
        <translation>Текст по токенам</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>, loss %1 → %2 nats, change %3</source>
        <extracomment>Of a token: its loss before and after, in nats, and the difference.</extracomment>
        <translation>, потери %1 → %2 нат, изменение %3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityModel</name>
    <message>
        <source>Mean probability of “%1” as the next token, over all scored positions</source>
        <translation>Средняя вероятность «%1» как следующего токена, по всем оценённым позициям</translation>
    </message>
    <message>
        <source>Ratio %1, 95 % interval [%2, %3]</source>
        <translation>Отношение %1, 95-процентный интервал [%2, %3]</translation>
    </message>
    <message>
        <source>* The word is several tokens: only its first is watched.</source>
        <translation>* Слово состоит из нескольких токенов: отслеживается только первый.</translation>
    </message>
    <message>
        <source>Mean probability as the next token: original on the left, edited on the right</source>
        <translation>Средняя вероятность следующего токена: слева исходная модель, справа с правками</translation>
    </message>
    <message>
        <source>Mean probability as the next token: %1 on the left, edited on the right</source>
        <translation>Средняя вероятность следующего токена: слева %1, справа с правками</translation>
    </message>
    <message>
        <source>word</source>
        <translation>слово</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>отношение</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityView</name>
    <message>
        <source>Probabilities of watched words</source>
        <translation>Вероятности отслеживаемых слов</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>слов: %1</translation>
    </message>
</context>
</TS>
