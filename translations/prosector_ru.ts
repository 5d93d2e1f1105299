<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>значение (безразмерное)</translation>
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
        <translation>%1 на %2: %3 токенов, %4, %5, вычислено в %6</translation>
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
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation>Нужно до %1; свободно там %2.</translation>
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
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>После свёртки перплексия %1 вместо %2.</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>Измеряется цена свёртки…</translation>
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
        <translation>Оставить отметку</translation>
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
        <source>%1
Needs %2 of %3 memory.</source>
        <translation>%1
Нужно %2 из %3 памяти.</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ Это больше, чем есть у машины: будет медленно, так как веса снова и снова читаются с диска.</translation>
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
        <translation>Ранжирования</translation>
    </message>
    <message>
        <source>Against loss</source>
        <translation>Против потерь</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>Согласие текстов</translation>
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
        <source>The folder in which texts are looked for first</source>
        <translation>Папка, в которой тексты ищутся прежде всего</translation>
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
        <source>%1 of %2 tokens</source>
        <translation>токенов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>токенов: %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>против: %1</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>нат</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>Наведите указатель на токен или двигайтесь стрелками.</translation>
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
        <translation>вклад</translation>
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
