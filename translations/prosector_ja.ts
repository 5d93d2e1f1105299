<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>command</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Computes on a GPU where there is one, else on the CPU</source>
        <translation>GPU があれば GPU で、なければ CPU で計算する</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>CPU(&amp;C)</translation>
    </message>
    <message>
        <source>Computes on the CPU; all that was computed stays</source>
        <translation>CPU で計算する。計算済みの結果はすべて残る</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>GPU (CUDA)(&amp;G)</translation>
    </message>
    <message>
        <source>Computes on an NVIDIA or AMD GPU; all that was computed stays</source>
        <translation>NVIDIA または AMD の GPU で計算する。計算済みの結果はすべて残る</translation>
    </message>
    <message>
        <source>GPU (&amp;MPS)</source>
        <translation>GPU (MPS)(&amp;M)</translation>
    </message>
    <message>
        <source>Computes on an Apple GPU; all that was computed stays</source>
        <translation>Apple の GPU で計算する。計算済みの結果はすべて残る</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>直前の操作を取り消す</translation>
    </message>
    <message>
        <source>Takes the step that was undone once more</source>
        <translation>取り消した操作をもう一度行う</translation>
    </message>
    <message>
        <source>&amp;Zero the selected weight</source>
        <translation>選択した重みを 0 にする(&amp;Z)</translation>
    </message>
    <message>
        <source>Sets the selected weight to zero</source>
        <translation>選択した重みを 0 にする</translation>
    </message>
    <message>
        <source>&amp;Restore the selected weight</source>
        <translation>選択した重みを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the selected weight its original value back</source>
        <translation>選択した重みを元の値に戻す</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;down</source>
        <translation>選択した重みの倍率を下げる(&amp;D)</translation>
    </message>
    <message>
        <source>Takes 0.1 from the weight&apos;s scale</source>
        <translation>重みの倍率から 0.1 を引く</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;up</source>
        <translation>選択した重みの倍率を上げる(&amp;U)</translation>
    </message>
    <message>
        <source>Adds 0.1 to the weight&apos;s scale</source>
        <translation>重みの倍率に 0.1 を足す</translation>
    </message>
    <message>
        <source>&amp;Keep the selection marked</source>
        <translation>選択に印を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots, also when something else is; again: no longer</source>
        <translation>選択したものに全プロットで印を付け、選択を変えても残す。もう一度で解除</translation>
    </message>
    <message>
        <source>&amp;Add an edit as text…</source>
        <translation>編集をテキストで追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds an edit as the command line writes it: drop:3</source>
        <translation>コマンドラインと同じ書き方で編集を追加する: drop:3</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;Clear all edits</source>
        <translation>すべての編集を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>リストからすべての編集を取り除く</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>スナップショットを取る(&amp;T)</translation>
    </message>
    <message>
        <source>Keeps the current state under a name, to come back to or to compare with</source>
        <translation>現在の状態を名前付きで残し、後で戻ったり比較したりできるようにする</translation>
    </message>
    <message>
        <source>&amp;Pin the state</source>
        <translation>状態をピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Compares everything with this state instead of the original; again: with the original</source>
        <translation>元のモデルの代わりにこの状態をすべての比較対象にする。もう一度で元のモデルに戻す</translation>
    </message>
    <message>
        <source>Show what is &amp;compared with (hold B)</source>
        <translation>比較対象を表示 (B を押している間)(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the original, or the pinned state, in all panels for a moment</source>
        <translation>元のモデルまたはピン留めした状態を、すべてのパネルに一時的に表示する</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>Explains what is under the pointer</source>
        <translation>ポインターの下にあるものを説明する</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>Every term of the window in plain words, with sources</source>
        <translation>ウィンドウのすべての用語を平易な言葉と出典で説明する</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Guided &amp;tours…</source>
        <translation>ガイドツアー(&amp;T)…</translation>
    </message>
    <message>
        <source>Shows the tours to choose from</source>
        <translation>選べるツアーを表示する</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>&amp;Next page of the tour</source>
        <translation>ツアーの次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>次のページが示す操作を行う</translation>
    </message>
    <message>
        <source>&amp;Previous page of the tour</source>
        <translation>ツアーの前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>Brings the page before back, with its edits</source>
        <translation>前のページを編集ごと元に戻す</translation>
    </message>
    <message>
        <source>&amp;Record a macro</source>
        <translation>マクロを記録(&amp;R)</translation>
    </message>
    <message>
        <source>Writes down what you do, until you choose it again</source>
        <translation>もう一度選ぶまで、操作を書き留める</translation>
    </message>
    <message>
        <source>&amp;Play a macro…</source>
        <translation>マクロを再生(&amp;P)…</translation>
    </message>
    <message>
        <source>Does what a macro file says, step by step</source>
        <translation>マクロファイルの内容を一手順ずつ実行する</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Stop the macro</source>
        <translation>マクロを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Takes no further step; what was done stays</source>
        <translation>以後の手順を行わない。実行済みのものは残る</translation>
    </message>
    <message>
        <source>&amp;About Prosector</source>
        <translation>Prosector について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and license, the papers behind the measures, the libraries</source>
        <translation>バージョンとライセンス、指標のもとになった論文、ライブラリ</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a model from a folder or the Hugging Face cache, or a saved session</source>
        <translation>フォルダーや Hugging Face キャッシュのモデル、または保存したセッションを開く</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open &amp;built-in model</source>
        <translation>内蔵モデルを開く(&amp;B)</translation>
    </message>
    <message>
        <source>Opens the small model that comes with the program</source>
        <translation>プログラムに付属する小さなモデルを開く</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the current state as a checkpoint that opens elsewhere, and proves it</source>
        <translation>現在の状態をほかで開けるチェックポイントとして書き出し、正しさを確かめる</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Runs the text through the original model and measures every block</source>
        <translation>テキストを元のモデルに通し、すべてのブロックを測定する</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>Computes the perplexities that are missing</source>
        <translation>まだないパープレキシティを計算する</translation>
    </message>
    <message>
        <source>&amp;Text and protocol…</source>
        <translation>テキストとプロトコル(&amp;T)…</translation>
    </message>
    <message>
        <source>Chooses the texts, the protocol and the watched words that the model is measured with</source>
        <translation>測定に使うテキスト、プロトコル、監視する単語を選ぶ</translation>
    </message>
    <message>
        <source>&amp;Drop each block in turn</source>
        <translation>各ブロックを順に除去(&amp;D)</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each block; shown in the table of blocks</source>
        <translation>各ブロックがない場合の損失を測り、ブロックの表に示す</translation>
    </message>
    <message>
        <source>&amp;Zero each candidate in turn</source>
        <translation>各候補を順に 0 にする(&amp;Z)</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each super weight candidate; shown in their list</source>
        <translation>各 super weight 候補がない場合の損失を測り、候補のリストに示す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops what is being computed</source>
        <translation>計算中のものを止める</translation>
    </message>
    <message>
        <source>&amp;Plan what can go</source>
        <translation>取り除けるものを計画(&amp;P)</translation>
    </message>
    <message>
        <source>Ranks the blocks and draws the perplexity against the number of blocks removed</source>
        <translation>ブロックを順位付けし、除去したブロック数に対するパープレキシティを描く</translation>
    </message>
    <message>
        <source>Take the &amp;best point of the plan</source>
        <translation>計画の最良点を採用(&amp;B)</translation>
    </message>
    <message>
        <source>Makes the best state within the planner&apos;s budget the current one</source>
        <translation>プランナーの予算内で最良の状態を現在の状態にする</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>The numbers behind the plot, and back</source>
        <translation>プロットのもとの数値に切り替える。もう一度で戻る</translation>
    </message>
    <message>
        <source>Save as a P&amp;NG picture…</source>
        <translation>PNG 画像で保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as pixels, twice as fine as on the screen</source>
        <translation>プロットをキャプション付きで、画面の 2 倍の細かさのピクセル画像に書き出す</translation>
    </message>
    <message>
        <source>Save as an S&amp;VG drawing…</source>
        <translation>SVG 図で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as shapes and letters</source>
        <translation>プロットをキャプション付きで、図形と文字として書き出す</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF page…</source>
        <translation>PDF ページで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as a page for print</source>
        <translation>プロットをキャプション付きで、印刷用ページとして書き出す</translation>
    </message>
    <message>
        <source>Save the numbers as &amp;CSV…</source>
        <translation>数値を CSV で保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes the numbers behind the plot as a table</source>
        <translation>プロットのもとの数値を表として書き出す</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>画像をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>The plot with its caption, for another program</source>
        <translation>ほかのプログラムに渡す、キャプション付きのプロット</translation>
    </message>
    <message>
        <source>Copy the n&amp;umbers</source>
        <translation>数値をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>The numbers behind the plot, as a spreadsheet takes them</source>
        <translation>プロットのもとの数値を、表計算ソフトが受け取る形で</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand line</source>
        <translation>コマンドラインをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>What computes this again in a terminal</source>
        <translation>端末で同じ計算を行うコマンド</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Writes the session, its plots and the commands behind them as a page of HTML</source>
        <translation>セッション、プロット、そのコマンドを HTML ページに書き出す</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>セッションを開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens a saved session with its model and all results</source>
        <translation>保存したセッションを、モデルとすべての結果とともに開く</translation>
    </message>
    <message>
        <source>&amp;Save the session</source>
        <translation>セッションを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves model, texts, edits with their history, snapshots and results as one file</source>
        <translation>モデル、テキスト、編集とその履歴、スナップショット、結果を一つのファイルに保存する</translation>
    </message>
    <message>
        <source>Save the session &amp;as…</source>
        <translation>セッションを別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves the session in another file</source>
        <translation>セッションを別のファイルに保存する</translation>
    </message>
    <message>
        <source>Set all edits</source>
        <translation>すべての編集を設定</translation>
    </message>
    <message>
        <source>Replaces the edits by others, with spaces between: drop:3 linear:4</source>
        <translation>編集を空白区切りの別の編集に置き換える: drop:3 linear:4</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Select the top super weight</source>
        <translation>最上位の super weight を選択</translation>
    </message>
    <message>
        <source>Selects the first super weight candidate of the scan</source>
        <translation>スキャンの最初の super weight 候補を選択する</translation>
    </message>
    <message>
        <source>Run an analysis</source>
        <translation>解析を実行</translation>
    </message>
    <message>
        <source>Runs an analysis with settings: linearity rows=no-first</source>
        <translation>設定を付けて解析を実行する: linearity rows=no-first</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Continue a prompt</source>
        <translation>プロンプトの続きを生成</translation>
    </message>
    <message>
        <source>Lets the original and the edited model continue the same words, without chance</source>
        <translation>元のモデルと編集後のモデルに、同じ言葉の続きを乱数なしで書かせる</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Colors of the &amp;system</source>
        <translation>システムの配色(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop has it</source>
        <translation>デスクトップに合わせて明るい配色か暗い配色</translation>
    </message>
    <message>
        <source>&amp;Light colors</source>
        <translation>明るい配色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>明るい地に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation>暗い配色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>暗い地に明るい文字</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>English where there is no translation into it</source>
        <translation>その言語の翻訳がなければ英語</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>環境設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Colors, language, threads, memory and what else is remembered</source>
        <translation>配色、言語、スレッド、メモリ、そのほか記憶される設定</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>The window takes the whole screen, or gives it back</source>
        <translation>ウィンドウを全画面にする、または元に戻す</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Fill the window with the panel</source>
        <translation>パネルをウィンドウ全体に(&amp;F)</translation>
    </message>
    <message>
        <source>The panel with the keyboard&apos;s focus takes the whole window; Esc puts it back</source>
        <translation>キーボードフォーカスのあるパネルをウィンドウ全体に広げる。Esc で戻る</translation>
    </message>
    <message>
        <source>name of a panel</source>
        <translation>パネルの名前</translation>
    </message>
    <message>
        <source>Put the panel &amp;back</source>
        <translation>パネルを戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the other panels again</source>
        <translation>ほかのパネルを再び表示する</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>All measurements side by side: for a first look at a model</source>
        <translation>すべての測定を並べる: モデルを初めて見るときに</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>枝刈り(&amp;P)</translation>
    </message>
    <message>
        <source>Blocks, edits and perplexity large: for taking a model apart</source>
        <translation>ブロック、編集、パープレキシティを大きく: モデルを分解するときに</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教える(&amp;T)</translation>
    </message>
    <message>
        <source>Few and large panels: for showing to others</source>
        <translation>少数の大きなパネル: 人に見せるときに</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>States side by side: snapshots, perplexity, words and texts</source>
        <translation>状態を並べる: スナップショット、パープレキシティ、単語、テキスト</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>コマンドを検索(&amp;S)…</translation>
    </message>
    <message>
        <source>Finds a command by a few of its letters</source>
        <translation>コマンドを数文字から探す</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>値 (単位なし)</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Macros</source>
        <translation>マクロ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>計算に使うデバイス(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>プロット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation>ガイドツアー(&amp;T)</translation>
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
        <translation>モデル</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>線形性</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>スパイク</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>生成テキスト</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>ストップワード</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>プランナー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>ガイドツアー</translation>
    </message>
</context>
<context>
    <name>prosector::ui</name>
    <message>
        <source>&amp;Original</source>
        <translation>元のまま(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>線形(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dropped</source>
        <translation>除去(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mean of its update</source>
        <translation>更新の平均(&amp;M)</translation>
    </message>
    <message>
        <source>Drop &amp;attention only</source>
        <translation>attention のみ除去(&amp;A)</translation>
    </message>
    <message>
        <source>Drop ML&amp;P only</source>
        <translation>MLP のみ除去(&amp;P)</translation>
    </message>
    <message>
        <source>Fix attention &amp;norm</source>
        <translation>attention の norm を固定(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fix MLP norm</source>
        <translation>MLP の norm を固定(&amp;F)</translation>
    </message>
    <message>
        <source>blocks %1 dropped</source>
        <translation>ブロック %1 を除去</translation>
    </message>
    <message>
        <source>&amp;Drop these blocks</source>
        <translation>これらのブロックを除去(&amp;D)</translation>
    </message>
    <message>
        <source>One &amp;linear map for all of them</source>
        <translation>全体を一つの線形写像に(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fold them into the block before</source>
        <translation>直前のブロックに畳み込む(&amp;F)</translation>
    </message>
    <message>
        <source>A span needs blocks next to each other</source>
        <translation>スパンには隣り合うブロックが必要です</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML ページ (*.html)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>layer %1 %2</source>
        <translation>レイヤー %1 %2</translation>
    </message>
    <message>
        <source> of expert %1</source>
        <translation> (エキスパート %1)</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation>%1、t = %2</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>ブロック %1～%2</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>attention 出力</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>down 入力</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>down 出力</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 row %2 × %3</source>
        <translation>%1 行 %2 × %3</translation>
    </message>
    <message>
        <source>%1 column %2 × %3</source>
        <translation>%1 列 %2 × %3</translation>
    </message>
    <message>
        <source>block %1 without attention</source>
        <translation>ブロック %1 attention なし</translation>
    </message>
    <message>
        <source>block %1 without MLP</source>
        <translation>ブロック %1 MLP なし</translation>
    </message>
    <message>
        <source>block %1 adds its mean update</source>
        <translation>ブロック %1 は更新の平均を足す</translation>
    </message>
    <message>
        <source>%1 linear</source>
        <translation>%1 線形</translation>
    </message>
    <message>
        <source>%1 mapped by %2</source>
        <extracomment>Blocks replaced by an affine map from a file: %1 the blocks, %2 the file&apos;s name.</extracomment>
        <translation>%1 を %2 で写像</translation>
    </message>
    <message>
        <source>%1 folded into block %2</source>
        <translation>%1 をブロック %2 に畳み込み</translation>
    </message>
    <message>
        <source>layer %1 without head %2</source>
        <translation>レイヤー %1 ヘッド %2 なし</translation>
    </message>
    <message>
        <source>layer %1 attention norm fixed</source>
        <translation>レイヤー %1 attention の norm 固定</translation>
    </message>
    <message>
        <source>layer %1 MLP norm fixed</source>
        <translation>レイヤー %1 MLP の norm 固定</translation>
    </message>
    <message>
        <source>final norm fixed</source>
        <translation>最終 norm 固定</translation>
    </message>
    <message>
        <source>layer %1 %2 channel %3</source>
        <translation>レイヤー %1 %2 チャンネル %3</translation>
    </message>
    <message>
        <source>at position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全位置</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <extracomment>An activation that is held at a value: %1 the channel, %2 the positions, %3 the value.</extracomment>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1, super activation kept</source>
        <translation>%1、super activation は維持</translation>
    </message>
    <message>
        <source>%1 = 0</source>
        <translation>%1 = 0</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>block %1 %2</source>
        <translation>ブロック %1 %2</translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation>%1、ウィンドウ %2</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1、ストライド %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3 tokens, %4, %5, computed in %6</source>
        <extracomment>Where a number comes from: %1 model, %2 text, %3 tokens, %4 protocol, %5 number type.</extracomment>
        <translation>%1、%2: %3 トークン、%4、%5、%6 で計算</translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation>BOS あり</translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation>BOS なし</translation>
    </message>
    <message>
        <source>%1. No edits.</source>
        <translation>%1。編集なし。</translation>
    </message>
    <message>
        <source>%1. Edits: %2.</source>
        <extracomment>Below a picture: %1 model, text and protocol, %2 the edits.</extracomment>
        <translation>%1。編集: %2。</translation>
    </message>
    <message>
        <source>%1 in channel %2, window %3, position %4 “%5”</source>
        <extracomment>An extreme activation: %1 its value, %2 a channel, %3 a window of the text, %4 a position in it, %5 the token.</extracomment>
        <translation>%1、チャンネル %2、ウィンドウ %3、位置 %4「%5」</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <source>%1, %2 tokens, %3</source>
        <translation>%1、%2 トークン、%3</translation>
    </message>
    <message>
        <source>The text that the scan ran through the model without edits, and how it was cut</source>
        <translation>編集なしのモデルにスキャンで通したテキストと、その区切り方</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: itself, its linear map, or nothing</source>
        <translation>ブロックの位置にあるもの: ブロック自身、その線形写像、または何もなし</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>What the edits change in this block</source>
        <translation>編集がこのブロックで変えるもの</translation>
    </message>
    <message>
        <source>noise would show</source>
        <translation>ノイズでの値</translation>
    </message>
    <message>
        <source>The linearity of inputs and outputs that have nothing to do with each other: width over tokens minus 1</source>
        <translation>互いに無関係な入力と出力が示す線形性: 幅 ÷ (トークン数 − 1)</translation>
    </message>
    <message>
        <source>The largest activation at the input of the down projection</source>
        <translation>down projection の入力で最大の活性</translation>
    </message>
    <message>
        <source>The largest activation at the output of the down projection</source>
        <translation>down projection の出力で最大の活性</translation>
    </message>
    <message>
        <source>residual stream, massive</source>
        <translation>残差ストリーム、massive</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>残差ストリーム</translation>
    </message>
    <message>
        <source>The largest activation behind the block; massive: above 100 and at least 1000 times the median magnitude (arXiv 2402.17762)</source>
        <translation>ブロックの後で最大の活性。massive: 100 を超え、大きさの中央値の 1000 倍以上 (arXiv 2402.17762)</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>トークン「%1」</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>window %1, position %2</source>
        <translation>ウィンドウ %1、位置 %2</translation>
    </message>
    <message>
        <source>The window of the text and the token&apos;s position in it, both counted from 0</source>
        <translation>テキストのウィンドウと、その中でのトークンの位置。どちらも 0 から数える</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>採点対象外</translation>
    </message>
    <message>
        <source>The protocol scores other tokens, or the token is beyond those that are listed</source>
        <translation>プロトコルが採点するのは別のトークンか、一覧の範囲を超えたトークンです</translation>
    </message>
    <message>
        <source>Minus the natural logarithm of the probability that the model gives the token</source>
        <translation>モデルがこのトークンに与える確率の自然対数に負号を付けたもの</translation>
    </message>
    <message>
        <source>loss, %1</source>
        <translation>損失、%1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>probability, %1</source>
        <translation>確率、%1</translation>
    </message>
    <message>
        <source>The probability of this token behind those before it</source>
        <translation>前のトークン列に続いてこのトークンが出る確率</translation>
    </message>
    <message>
        <source>loss, state before</source>
        <translation>損失、直前の状態</translation>
    </message>
    <message>
        <source>loss, edited</source>
        <translation>損失、編集後</translation>
    </message>
    <message>
        <source>probability, edited</source>
        <translation>確率、編集後</translation>
    </message>
    <message>
        <source>change in loss</source>
        <translation>損失の変化</translation>
    </message>
    <message>
        <source>Edited minus %1</source>
        <translation>編集後 − %1</translation>
    </message>
    <message>
        <source>Text, tokens and protocol</source>
        <translation>テキスト、トークン、プロトコル</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>チャンネル %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>レイヤー %1、%2</translation>
    </message>
    <message>
        <source>The residual stream behind the block is largest in this channel</source>
        <translation>ブロックの後の残差ストリームは、このチャンネルで最大です</translation>
    </message>
    <message>
        <source>The output of the down projection is largest in this channel</source>
        <translation>down projection の出力は、このチャンネルで最大です</translation>
    </message>
    <message>
        <source>extremes</source>
        <translation>極値</translation>
    </message>
    <message>
        <source>No layer has its largest activation in this channel</source>
        <translation>このチャンネルで最大の活性を持つレイヤーはありません</translation>
    </message>
    <message>
        <source>original value</source>
        <translation>元の値</translation>
    </message>
    <message>
        <source>As the checkpoint has it</source>
        <translation>チェックポイントにある値</translation>
    </message>
    <message>
        <source>edited value</source>
        <translation>編集後の値</translation>
    </message>
    <message>
        <source>Before it is rounded to the type that the checkpoint stores</source>
        <translation>チェックポイントの保存型に丸める前の値</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>行、列</translation>
    </message>
    <message>
        <source>output channel %1, input channel %2</source>
        <translation>出力チャンネル %1、入力チャンネル %2</translation>
    </message>
    <message>
        <source>A matrix element stands at [output channel, input channel]</source>
        <translation>行列要素の位置は [出力チャンネル, 入力チャンネル]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>線形性</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains (arXiv 2405.12250)</source>
        <translation>入力の最良のアフィン写像が説明する、ブロック出力の割合 (arXiv 2405.12250)</translation>
    </message>
    <message>
        <source>linearity of the update</source>
        <translation>更新の線形性</translation>
    </message>
    <message>
        <source>The same for what the block adds to the residual stream</source>
        <translation>ブロックが残差ストリームに足すものについての同じ値</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>1 minus the mean cosine of the block&apos;s input and output (ShortGPT, arXiv 2403.03853)</source>
        <translation>1 − ブロックの入力と出力のコサインの平均 (ShortGPT, arXiv 2403.03853)</translation>
    </message>
    <message>
        <source>linearity, no first token</source>
        <translation>線形性、先頭トークン除外</translation>
    </message>
    <message>
        <source>Linearity without position 0 of every window, which can hide the rest</source>
        <translation>各ウィンドウの位置 0 を除いた線形性。位置 0 は残りを隠すことがある</translation>
    </message>
    <message>
        <source>update, no first token</source>
        <translation>更新、先頭トークン除外</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0 of every window</source>
        <translation>各ウィンドウの位置 0 を除いた更新の線形性</translation>
    </message>
    <message>
        <source>Influence, no first token</source>
        <translation>Influence、先頭トークン除外</translation>
    </message>
    <message>
        <source>Block Influence without position 0 of every window</source>
        <translation>各ウィンドウの位置 0 を除いた Block Influence</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>measure (no unit)</source>
        <translation>指標 (単位なし)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー数</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>残差ストリームの幅</translation>
    </message>
    <message>
        <source>Attention heads (for keys and values)</source>
        <translation>attention ヘッド (キーと値)</translation>
    </message>
    <message>
        <source>Width of the MLP</source>
        <translation>MLP の幅</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>コンテキスト (トークン)</translation>
    </message>
    <message>
        <source>Type of the weights</source>
        <translation>重みの型</translation>
    </message>
    <message>
        <source>This is the embedded specimen, whose super weight was cultivated.</source>
        <translation>これは内蔵の標本モデルで、super weight は意図して育てられたものです。</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>None: the model is as it was opened.</source>
        <translation>なし: モデルは開いたときのままです。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>As the command line writes it</source>
        <translation>コマンドラインでの書き方</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集後</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>95 % interval of the ratio</source>
        <translation>比の 95 % 区間</translation>
    </message>
    <message>
        <source>The last edits are not in these numbers: they were still being computed.</source>
        <translation>直前の編集はこれらの数値に含まれていません。まだ計算中でした。</translation>
    </message>
    <message>
        <source>%1 (its first token)</source>
        <translation>%1 (先頭トークン)</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>ストップワード</translation>
    </message>
    <message>
        <source>Mean probability as the next token.</source>
        <translation>次のトークンとしての平均確率。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集後</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>Dissection of %1</source>
        <translation>%1 の解剖</translation>
    </message>
    <message>
        <source>Prosector, %1</source>
        <translation>Prosector、%1</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Commands that compute this again</source>
        <translation>同じ計算を行うコマンド</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>position (tokens)</source>
        <translation>位置 (トークン)</translation>
    </message>
    <message>
        <source>non-linearity of the update (no unit)</source>
        <translation>更新の非線形性 (単位なし)</translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation>非線形性 (単位なし)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AboutDialog</name>
    <message>
        <source>About Prosector</source>
        <translation>Prosector について</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>論文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ライブラリ(&amp;L)</translation>
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
        <translation>デコーダー型言語モデルを分解します。ブロックはどれだけ線形か、活性はどこで突出するか、一つの重みは何をするか。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law permits.</source>
        <translation>GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。法の許す限り、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>The built-in model is a specimen that was trained for this program, its super weight cultivated on purpose. It is no evidence about large models.</source>
        <translation>内蔵モデルはこのプログラムのために学習された標本で、super weight は意図して育てられています。大規模モデルについての証拠にはなりません。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>&amp;Copy as BibTeX</source>
        <translation>BibTeX でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all where none is selected</source>
        <translation>選択した項目をコピーする。選択がなければすべて</translation>
    </message>
    <message>
        <source>The measures of this program are published work. Whoever publishes with them should cite their authors.</source>
        <translation>このプログラムの指標は発表済みの研究に基づきます。これらを使って発表するときは、著者を引用してください。</translation>
    </message>
    <message>
        <source>%1, %2
behind: %3</source>
        <extracomment>A paper: %1 authors and year, %2 title, %3 the terms that it is the source of.</extracomment>
        <translation>%1、%2
関連: %3</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AnalysisForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>prosector::ui::BlockPanel</name>
    <message>
        <source>The blocks of the open model appear here, each with a switch: original, linear, dropped.</source>
        <translation>開いたモデルのブロックがここに並び、それぞれを切り替えられます: 元のまま、線形、除去。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CandidatePanel</name>
    <message>
        <source>Super weight candidate</source>
        <translation>super weight 候補</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The weight as the checkpoint has it</source>
        <translation>チェックポイントにある重み</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Largest activation at the input of the layer&apos;s down projection</source>
        <translation>このレイヤーの down projection の入力で最大の活性</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Largest activation at the output of the layer&apos;s down projection</source>
        <translation>このレイヤーの down projection の出力で最大の活性</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明率</translation>
    </message>
    <message>
        <source>Input times weight over output: the share of the output that this weight alone makes</source>
        <translation>入力 × 重み ÷ 出力: 出力のうち、この重みだけで生じる割合</translation>
    </message>
    <message>
        <source>%1, super weight</source>
        <translation>%1、super weight</translation>
    </message>
    <message>
        <source>%1, zeroed: %2 nats</source>
        <extracomment>%1 a weight, %2 the change in loss when it is set to zero.</extracomment>
        <translation>%1、0 にすると: %2 nats</translation>
    </message>
    <message>
        <source>Layer %1 did not run in the scan: it has no spikes.</source>
        <translation>レイヤー %1 はスキャンで実行されなかったため、スパイクがありません。</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight.</source>
        <translation>最も高いスパイクをクリックすると、その重みを選択します。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a command: what it is, its menu, its key.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>この文字を含むコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Commands</name>
    <message>
        <source>clear all edits</source>
        <translation>すべての編集を消去</translation>
    </message>
    <message>
        <source>Play a macro or a tour</source>
        <translation>マクロまたはツアーを再生</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>マクロ (*.json)</translation>
    </message>
    <message>
        <source>Sessions (*%1)</source>
        <translation>セッション (*%1)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>set edits: %1</source>
        <translation>編集を設定: %1</translation>
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
        <translation>自動</translation>
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
        <translation>ピン留め: %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>元のモデル</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditEntry</name>
    <message>
        <source>Add an edit</source>
        <translation>編集を追加</translation>
    </message>
    <message>
        <source>Add an edit, for example drop:3</source>
        <translation>編集を追加 (例: drop:3)</translation>
    </message>
    <message>
        <source>Any edit of the command line, then Enter</source>
        <translation>コマンドラインの編集を入力して Enter</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditPanel</name>
    <message>
        <source>No edits yet. Click a spike and press Zero, or switch a block.</source>
        <translation>まだ編集はありません。スパイクをクリックして「0 にする」を押すか、ブロックを切り替えてください。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>Takes the selected edit out of the list (Del)</source>
        <translation>選択した編集をリストから取り除く (Del)</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>リストからすべての編集を取り除く</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>switch on %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>switch off %1</source>
        <translation>%1 を無効化</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>clear all edits</source>
        <translation>すべての編集を消去</translation>
    </message>
    <message>
        <source>Edits appear here. The files of a model are never changed.</source>
        <translation>編集はここに並びます。モデルのファイルが変更されることはありません。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportDialog</name>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2, exactly that of the state it was made from.</source>
        <translation>証明: フォルダーを開き直し、同じ %1 トークンで採点しました。パープレキシティは %2 で、元になった状態と完全に一致します。</translation>
    </message>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2; the state it was made from has %3, a relative difference of %4.</source>
        <translation>証明: フォルダーを開き直し、同じ %1 トークンで採点しました。パープレキシティは %2、元になった状態は %3、相対差は %4 です。</translation>
    </message>
    <message>
        <source>Folding and rounding changed the perplexity from %1 to %2.</source>
        <translation>畳み込みと丸めにより、パープレキシティは %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>元のモデルは %1 です。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Round folded matrices to the type of the file</source>
        <translation>畳み込んだ行列をファイルの型に丸める(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;place a checkpoint that stands there</source>
        <translation>既存のチェックポイントを置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open the exported model</source>
        <translation>エクスポートしたモデルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export a checkpoint</source>
        <translation>チェックポイントをエクスポート</translation>
    </message>
    <message>
        <source>Edits that are written</source>
        <translation>書き出す編集</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>停止しました。何も残していません。</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>書き出すフォルダー</translation>
    </message>
    <message>
        <source>Chooses the folder in which the new one is made</source>
        <translation>新しいフォルダーを作る場所を選ぶ</translation>
    </message>
    <message>
        <source>Linear blocks</source>
        <translation>線形ブロック</translation>
    </message>
    <message>
        <source>Exactly, as extra tensors with a loader</source>
        <translation>正確に、ローダー付きの追加テンソルとして</translation>
    </message>
    <message>
        <source>Fold into the block before (an approximation)</source>
        <translation>直前のブロックに畳み込む (近似)</translation>
    </message>
    <message>
        <source>Without this they are written in float32, as they were computed</source>
        <translation>これを選ばなければ、計算したままの float32 で書き出す</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大のファイル</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Linear blocks:</source>
        <translation>線形ブロック(&amp;L):</translation>
    </message>
    <message>
        <source>Largest &amp;file:</source>
        <translation>最大ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Where the new folder is made</source>
        <translation>新しいフォルダーを作る場所</translation>
    </message>
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation>最大 %1 必要です。空きは %2 です。</translation>
    </message>
    <message>
        <source>Stopped, because another model was opened. Nothing was left behind.</source>
        <translation>別のモデルが開かれたため停止しました。何も残していません。</translation>
    </message>
    <message>
        <source>%1 is written as it is: there are no edits.</source>
        <extracomment>%1 the model, %2 how many of %3 blocks are left; a list of edits follows.</extracomment>
        <translation>%1 をそのまま書き出します。編集はありません。</translation>
    </message>
    <message>
        <source>%1 is written with %2 of its %3 blocks and these edits:</source>
        <translation>%1 を、%3 ブロック中 %2 ブロックと次の編集で書き出します:</translation>
    </message>
    <message>
        <source>%1 cannot be written like this.</source>
        <translation>%1 はこのままでは書き出せません。</translation>
    </message>
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>畳み込むと、パープレキシティは %2 ではなく %1 になります。</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>畳み込みの影響を測定しています…</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>%1 に書き出しました (%2)。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigurePanel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Choose an analysis and press Run. It measures the model with the current edits.</source>
        <translation>解析を選んで「実行」を押してください。現在の編集を加えたモデルを測定します。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Analysis and its settings</source>
        <translation>解析とその設定</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Show the numbers, save or copy what is shown</source>
        <translation>数値の表示、表示内容の保存とコピー</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigureView</name>
    <message>
        <source>Plots and tables of the analysis</source>
        <translation>解析のプロットと表</translation>
    </message>
    <message>
        <source>Remarks and caption</source>
        <translation>注記とキャプション</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表: %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationControls</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, higher values draw</source>
        <translation>0 は最も確からしいトークンを取り、大きい値では抽選する</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Draw from so many of the likeliest tokens only</source>
        <translation>最も確からしいトークンのうち、この数だけから抽選する</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw from the likeliest tokens only that together have this probability</source>
        <translation>合わせてこの確率になる、最も確からしいトークンだけから抽選する</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed draws the same text; original and edited share it</source>
        <translation>同じシードは同じテキストを生む。元のモデルと編集後で共有する</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationPanel</name>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Continuation by the original model or the pinned state</source>
        <translation>元のモデルまたはピン留めした状態による続き</translation>
    </message>
    <message>
        <source>Continuation by the edited model</source>
        <translation>編集後のモデルによる続き</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Continues the prompt, original left, edited right, both from the same seed</source>
        <translation>プロンプトの続きを書く。左が元のモデル、右が編集後。どちらも同じシード</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集後</translation>
    </message>
    <message>
        <source>What the model writes appears here, original and edited side by side.</source>
        <translation>モデルの書くテキストが、元のモデルと編集後を並べてここに表示されます。</translation>
    </message>
    <message>
        <source>generating…</source>
        <translation>生成中…</translation>
    </message>
    <message>
        <source>not generated</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>the same as left</source>
        <translation>左と同じ</translation>
    </message>
    <message>
        <source>no edits yet</source>
        <translation>まだ編集なし</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GlossaryPanel</name>
    <message>
        <source>Search the glossary</source>
        <translation>用語集を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The glossary is not where the program looks for it. Install the program again.</source>
        <translation>用語集が所定の場所にありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Choose a term, or point at anything in the window and press F1.</source>
        <translation>用語を選ぶか、ウィンドウ内の何かを指して F1 を押してください。</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>別名: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>Source: %1, *%2*</source>
        <extracomment>Where a term comes from: %1 authors and year, %2 title.</extracomment>
        <translation>出典: %1, *%2*</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Guide</name>
    <message>
        <source>The macro</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>nothing was done while it was recorded</source>
        <translation>記録中に何も行われませんでした</translation>
    </message>
    <message>
        <source>Start again, and do what it shall hold</source>
        <translation>もう一度始めて、記録したい操作を行ってください</translation>
    </message>
    <message>
        <source>Save the macro</source>
        <translation>マクロを保存</translation>
    </message>
    <message>
        <source>macro.json</source>
        <translation>macro.json</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>マクロ (*.json)</translation>
    </message>
</context>
<context>
    <name>prosector::ui::HeatmapPanel</name>
    <message>
        <source>Measure tokens</source>
        <translation>トークンを測定</translation>
    </message>
    <message>
        <source>What stands beside the layers</source>
        <translation>レイヤーと並べるもの</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tokens, update</source>
        <translation>トークン、更新</translation>
    </message>
    <message>
        <source>Range of colors</source>
        <translation>配色の範囲</translation>
    </message>
    <message>
        <source>Colors per column</source>
        <translation>列ごとの配色</translation>
    </message>
    <message>
        <source>One range of colors</source>
        <translation>共通の配色範囲</translation>
    </message>
    <message>
        <source>Color scale</source>
        <translation>カラースケール</translation>
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
        <translation>青-白-橙</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Lock the range of colors</source>
        <translation>配色の範囲を固定</translation>
    </message>
    <message>
        <source>Keeps the range of colors as it is, so that maps can be compared</source>
        <translation>マップを比較できるように、配色の範囲を保つ</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再測定</translation>
    </message>
    <message>
        <source>Measures the tokens with the current edits</source>
        <translation>現在の編集でトークンを測定する</translation>
    </message>
    <message>
        <source>Non-linearity by layer and token</source>
        <translation>レイヤーとトークンごとの非線形性</translation>
    </message>
    <message>
        <source>Linearity by layer</source>
        <translation>レイヤーごとの線形性</translation>
    </message>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>スキャン中… すべてのブロックを測定しています。</translation>
    </message>
    <message>
        <source>Not scanned yet. A scan runs the text through the model once and measures every block.</source>
        <translation>まだスキャンしていません。スキャンはテキストをモデルに一度通し、すべてのブロックを測定します。</translation>
    </message>
    <message>
        <source>Measuring… Every token of the first window is compared with its linear map.</source>
        <translation>測定中… 最初のウィンドウの各トークンを、その線形写像と比べています。</translation>
    </message>
    <message>
        <source>How far each token of the first window is from what a linear map of each block foretells. It takes as long as a scan.</source>
        <translation>最初のウィンドウの各トークンが、各ブロックの線形写像の予測からどれだけ離れているか。スキャンと同じ時間がかかります。</translation>
    </message>
    <message>
        <source>%1 tokens of the first window</source>
        <translation>最初のウィンドウの %1 トークン</translation>
    </message>
    <message>
        <source>%1; 0: as the map foretells</source>
        <translation>%1、0: 写像の予測どおり</translation>
    </message>
    <message>
        <source>%1; hatched: too few tokens for the fit</source>
        <translation>%1、斜線: 当てはめにはトークンが足りない</translation>
    </message>
    <message>
        <source>%1 tokens; noise would show %2, hatched where it does</source>
        <translation>%1 トークン、ノイズでの値は %2、それに当たるものは斜線</translation>
    </message>
</context>
<context>
    <name>prosector::ui::InspectorPanel</name>
    <message>
        <source>What is known of the selection</source>
        <translation>選択についてわかっていること</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>印を残す</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots with a dotted frame and a wedge; again: no longer</source>
        <translation>選択したものに全プロットで点線の枠とくさびの印を付ける。もう一度で解除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies what is said here as text</source>
        <translation>ここに書かれていることをテキストとしてコピーする</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight, or any layer, cell or token: what is known of it appears here.</source>
        <translation>最も高いスパイクをクリックするとその重みを選択します。レイヤー、セル、トークンも選べます。わかっていることがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen entries, or all where none is chosen</source>
        <translation>選択した項目をコピーする。選択がなければすべて</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing has been computed yet. Everything that is will be listed here, with its time.</source>
        <translation>まだ何も計算されていません。計算したものは、かかった時間とともにここに並びます。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MacroRunner</name>
    <message>
        <source>start of &quot;%1&quot;</source>
        <translation>「%1」の開始</translation>
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
        <translation>テキストとプロトコル</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>監視する単語</translation>
    </message>
    <message>
        <source>How probable each of them is as the next token; one word on each line</source>
        <translation>次のトークンとしての各単語の確率。1 行に 1 語</translation>
    </message>
    <message>
        <source>&amp;Watched words</source>
        <translation>監視する単語(&amp;W)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Division of the text</source>
        <translation>テキストの分割</translation>
    </message>
    <message>
        <source>As one text</source>
        <translation>一つのテキストとして</translation>
    </message>
    <message>
        <source>Each line apart</source>
        <translation>行ごとに別々に</translation>
    </message>
    <message>
        <source>Each article of a WikiText file apart</source>
        <translation>WikiText ファイルの記事ごとに別々に</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Calibration text</source>
        <translation>較正テキスト</translation>
    </message>
    <message>
        <source>Linear blocks are fitted on it, and means are taken over it</source>
        <translation>線形ブロックはこれに当てはめ、平均もこれについて取る</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>実行単位(&amp;R)</translation>
    </message>
    <message>
        <source>Tokens at &amp;most</source>
        <translation>最大トークン数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Calibration text</source>
        <translation>較正テキスト(&amp;C)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>bos-windows: every token, in windows that begin with BOS</source>
        <translation>bos-windows: BOS で始まるウィンドウの全トークン</translation>
    </message>
    <message>
        <source>paper: one stream, whole windows (GPTQ, Wanda)</source>
        <translation>paper: 一つの流れ、完全なウィンドウのみ (GPTQ, Wanda)</translation>
    </message>
    <message>
        <source>huggingface: windows that advance by a stride</source>
        <translation>huggingface: ストライドで進むウィンドウ</translation>
    </message>
    <message>
        <source>llama.cpp: the second half of each window</source>
        <translation>llama.cpp: 各ウィンドウの後半</translation>
    </message>
    <message>
        <source>lm-eval: rolling windows; by words and bytes too</source>
        <translation>lm-eval: 転がるウィンドウ。単語とバイトでも</translation>
    </message>
    <message>
        <source>passages: one window for each part of the text</source>
        <translation>passages: テキストの各部分に一つのウィンドウ</translation>
    </message>
    <message>
        <source>Window, in tokens</source>
        <translation>ウィンドウ (トークン)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Stride, in tokens</source>
        <translation>ストライド (トークン)</translation>
    </message>
    <message>
        <source>half a window</source>
        <translation>ウィンドウの半分</translation>
    </message>
    <message>
        <source>BOS token</source>
        <translation>BOS トークン</translation>
    </message>
    <message>
        <source>as the tokenizer does</source>
        <translation>トークナイザーに従う</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>先頭に置く</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>ウィンドウ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stride</source>
        <translation>ストライド(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;BOS token</source>
        <translation>BOS トークン(&amp;B)</translation>
    </message>
    <message>
        <source>The protocol “passages” needs a text that is run in parts: choose how above.</source>
        <translation>プロトコル「passages」には部分ごとに実行するテキストが必要です。上で分割方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ModelPanel</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 × 10 億パラメータ</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 × 100 万パラメータ</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1、%2、%3 (%4)</translation>
    </message>
    <message>
        <source>%1 blocks, width %2, %3 heads, MLP %4, vocabulary %5, context %6 tokens</source>
        <translation>%1 ブロック、幅 %2、%3 ヘッド、MLP %4、語彙 %5、コンテキスト %6 トークン</translation>
    </message>
    <message>
        <source>affine maps in place of blocks: %1</source>
        <translation>ブロックに代わるアフィン写像: %1</translation>
    </message>
    <message>
        <source>A specimen: the super weight of this small model was cultivated for study. It shows the phenomenon; it is no evidence about large models.</source>
        <translation>標本: この小さなモデルの super weight は研究用に育てられたものです。現象を示しますが、大規模モデルについての証拠にはなりません。</translation>
    </message>
    <message>
        <source>Open a folder with a model in the Hugging Face layout, or start with the built-in one.</source>
        <translation>Hugging Face 形式のモデルのフォルダーを開くか、内蔵モデルから始めてください。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::OpenDialog</name>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>ファイルを選択(&amp;I)…</translation>
    </message>
    <message>
        <source>A file with tensors, or a saved session</source>
        <translation>テンソルのファイル、または保存したセッション</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前に開いたもの</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (現在はない)</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Built-in specimen</source>
        <translation>内蔵の標本</translation>
    </message>
    <message>
        <source>In the Hugging Face cache</source>
        <translation>Hugging Face キャッシュ内</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (不完全)</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1 にはありません</translation>
    </message>
    <message>
        <source>Choose a model in the list, or a folder.</source>
        <translation>リストのモデルかフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1
Needs %2 of %3 memory.</source>
        <translation>%1
メモリ %3 のうち %2 が必要です。</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ このマシンのメモリを超えています。重みをディスクから繰り返し読むため遅くなります。</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>A file with a model or a session</source>
        <translation>モデルまたはセッションのファイル</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択したもの</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Panel</name>
    <message>
        <source>No model is open.</source>
        <translation>モデルが開かれていません。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PerplexityPanel</name>
    <message>
        <source>Divergence: mean Kullback-Leibler divergence of the edited from the original (or pinned) prediction, over a sample of positions in the first window</source>
        <translation>ダイバージェンス: 元の (またはピン留めした) 予測に対する編集後の予測の平均 Kullback-Leibler ダイバージェンス。最初のウィンドウの位置の標本による</translation>
    </message>
    <message>
        <source>Text and protocol</source>
        <translation>テキストとプロトコル</translation>
    </message>
    <message>
        <source>The perplexity appears here, before and after your edits.</source>
        <translation>編集の前と後のパープレキシティがここに表示されます。</translation>
    </message>
    <message>
        <source>first impression</source>
        <translation>第一印象</translation>
    </message>
    <message>
        <source>preview, %1 of %2 windows</source>
        <translation>プレビュー、%2 中 %1 ウィンドウ</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>likeliest token changed at %1 % of positions, divergence %2 nats</source>
        <extracomment>What an edit does to predictions: share of positions with another likeliest token, Kullback-Leibler divergence.</extracomment>
        <translation>位置の %1 % で最有力トークンが変化、ダイバージェンス %2 nats</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlanReading</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A curve of the planner: %1 how blocks are chosen, %2 what is done to them.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Blocks chosen by</source>
        <translation>ブロックの選び方</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>除去数</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>損失の変化</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>File (bytes)</source>
        <translation>ファイル (バイト)</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Goes as (%1)</source>
        <extracomment>Column of a table: as which block a ranking, %1, removes this one.</extracomment>
        <translation>除去順 (%1)</translation>
    </message>
    <message>
        <source>Against measured loss</source>
        <translation>測定した損失と比較</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Rank correlation with the loss of dropping each block</source>
        <translation>各ブロックを除去したときの損失との順位相関</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>テキスト間の一致</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>一方のテキスト</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>他方のテキスト</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>Spearman の ρ</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendall の τ</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Closest span</source>
        <translation>最も近いスパン</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>角距離</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>線形性</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>相対的な大きさ</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>末尾から</translation>
    </message>
    <message>
        <source>Measured loss</source>
        <translation>測定した損失</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>貪欲法</translation>
    </message>
    <message>
        <source>The blocks that turn the residual stream least go first (ShortGPT)</source>
        <translation>残差ストリームの向きを最も変えないブロックから除去 (ShortGPT)</translation>
    </message>
    <message>
        <source>The neighboring blocks between which the residual stream turns least go together</source>
        <translation>残差ストリームの向きが最も変わらない、隣り合うブロックをまとめて除去</translation>
    </message>
    <message>
        <source>The blocks with the smallest angle between input and output go first</source>
        <translation>入力と出力のなす角が最も小さいブロックから除去</translation>
    </message>
    <message>
        <source>The blocks whose update a linear map foretells best, on windows it was not fitted on, go first</source>
        <translation>当てはめに使わないウィンドウで、線形写像が更新を最もよく予測するブロックから除去</translation>
    </message>
    <message>
        <source>The blocks whose update is smallest beside their output go first</source>
        <translation>出力に比べて更新が最も小さいブロックから除去</translation>
    </message>
    <message>
        <source>Block 0 goes first</source>
        <translation>ブロック 0 から除去</translation>
    </message>
    <message>
        <source>The last block goes first</source>
        <translation>最後のブロックから除去</translation>
    </message>
    <message>
        <source>The blocks that cost the least loss by themselves go first</source>
        <translation>単独で損失の増加が最も小さいブロックから除去</translation>
    </message>
    <message>
        <source>At every step the block goes that then costs the least loss; all of them are tried</source>
        <translation>各段階で、その時点の損失の増加が最も小さいブロックを除去。すべてを試す</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>without attention</source>
        <translation>attention なし</translation>
    </message>
    <message>
        <source>without MLP</source>
        <translation>MLP なし</translation>
    </message>
    <message>
        <source>The block passes its input on</source>
        <translation>ブロックは入力をそのまま渡す</translation>
    </message>
    <message>
        <source>A linear map, fitted on the calibration text, stands in the block&apos;s place</source>
        <translation>較正テキストに当てはめた線形写像がブロックに代わる</translation>
    </message>
    <message>
        <source>The block is dropped, and a map that makes up for it is folded into the down projection of the block before</source>
        <translation>ブロックを除去し、それを補う写像を直前のブロックの down projection に畳み込む</translation>
    </message>
    <message>
        <source>The attention is dropped, the MLP stays</source>
        <translation>attention を除去し、MLP は残す</translation>
    </message>
    <message>
        <source>The MLP is dropped, the attention stays</source>
        <translation>MLP を除去し、attention は残す</translation>
    </message>
    <message>
        <source>Linearity of the update, held out</source>
        <translation>更新の線形性、ホールドアウト</translation>
    </message>
    <message>
        <source>Loss when dropped</source>
        <translation>除去時の損失</translation>
    </message>
    <message>
        <source>Loss when linear</source>
        <translation>線形化時の損失</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>除去したブロック数</translation>
    </message>
    <message>
        <source>Parameters left (%)</source>
        <translation>残るパラメータ (%)</translation>
    </message>
    <message>
        <source>%1: blocks %2. Perplexity %3 → %4.</source>
        <extracomment>%1 a curve such as &quot;Greedy, dropped&quot;, %2 a list of layers, %3 and %4 perplexities.</extracomment>
        <translation>%1: ブロック %2。パープレキシティ %3 → %4。</translation>
    </message>
    <message>
        <source>Parameters %1 → %2, file %3 → %4.</source>
        <translation>パラメータ数 %1 → %2、ファイル %3 → %4。</translation>
    </message>
    <message>
        <source>Tokens per second %1 → %2.</source>
        <translation>トークン/秒 %1 → %2。</translation>
    </message>
    <message>
        <source>plan: %1, blocks removed: %2</source>
        <extracomment>An undo step: %1 a curve such as &quot;Greedy, dropped&quot;, %2 a number.</extracomment>
        <translation>計画: %1、除去ブロック数: %2</translation>
    </message>
    <message>
        <source>No curve for %1: %2.</source>
        <translation>%1 の曲線なし: %2。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlannerForm</name>
    <message>
        <source>on top of the current edits</source>
        <translation>現在の編集に重ねて</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>最良点</translation>
    </message>
    <message>
        <source>Blocks removed at most</source>
        <translation>除去するブロックの上限</translation>
    </message>
    <message>
        <source>Curves end at this number of blocks</source>
        <translation>曲線はこのブロック数で終わる</translation>
    </message>
    <message>
        <source>Plans what else can go from the model as it is edited now, not from the original</source>
        <translation>元のモデルではなく、現在の編集後のモデルからさらに何を取り除けるかを計画する</translation>
    </message>
    <message>
        <source>Computes the curves; what you ask for meanwhile comes first</source>
        <translation>曲線を計算する。その間に頼んだことが優先される</translation>
    </message>
    <message>
        <source>Ends the plan; the points so far stay</source>
        <translation>計画を終える。それまでの点は残る</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>上限(&amp;U)</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>How blocks are chosen; each gives a curve</source>
        <translation>ブロックの選び方。それぞれが一つの曲線になる</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What is done to the blocks; each gives a curve</source>
        <translation>ブロックに行うこと。それぞれが一つの曲線になる</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>What the best point over all curves has to keep to</source>
        <translation>全曲線の最良点が守るべき条件</translation>
    </message>
    <message>
        <source>Parameters ≤</source>
        <translation>パラメータ ≤</translation>
    </message>
    <message>
        <source>Memory ≤</source>
        <translation>メモリ ≤</translation>
    </message>
    <message>
        <source>Loss ≤</source>
        <translation>損失 ≤</translation>
    </message>
    <message>
        <source>Limit of the budget</source>
        <translation>予算の上限</translation>
    </message>
    <message>
        <source>Makes the best state within the budget the current one, as one step</source>
        <translation>予算内で最良の状態を、一つの操作として現在の状態にする</translation>
    </message>
    <message>
        <source>original + </source>
        <translation>元 + </translation>
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
        <translation>除去量に対するパープレキシティ</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>曲線の横軸に取るもの</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>除去したブロック数</translation>
    </message>
    <message>
        <source>Parameters left</source>
        <translation>残るパラメータ</translation>
    </message>
    <message>
        <source>Curves and tables of the plan</source>
        <translation>計画の曲線と表</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Double click or Enter: makes this state the current one, as one step</source>
        <translation>ダブルクリックまたは Enter: この状態を、一つの操作として現在の状態にする</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Against loss</source>
        <translation>損失と比較</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>テキスト間の一致</translation>
    </message>
    <message>
        <source>About the chosen point</source>
        <translation>選んだ点について</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it: the list of edits becomes that state, as one step.</source>
        <translation>点をクリックするか Enter を押すと、編集リストが一つの操作でその状態になります。</translation>
    </message>
    <message>
        <source>No point keeps to this budget. Allow more, or remove more blocks.</source>
        <translation>この予算を満たす点はありません。予算を緩めるか、除去するブロックを増やしてください。</translation>
    </message>
    <message>
        <source>plan: nothing removed</source>
        <translation>計画: 除去なし</translation>
    </message>
    <message>
        <source>Nothing is removed: this is where the curves begin.</source>
        <translation>何も除去していません。曲線はここから始まります。</translation>
    </message>
    <message>
        <source>Which blocks can go? Press Plan: every strategy gives a curve of perplexity against the number of blocks removed, and every point is a state one click away.</source>
        <translation>どのブロックを取り除けるか? 「計画」を押すと、各戦略が除去ブロック数に対するパープレキシティの曲線になり、どの点もクリック一つで現在の状態にできます。</translation>
    </message>
    <message>
        <source>Ranking the blocks; the first curve follows.</source>
        <translation>ブロックを順位付けしています。続いて最初の曲線が現れます。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Applied at once</source>
        <translation>すぐに適用</translation>
    </message>
    <message>
        <source>Applied at the next start</source>
        <translation>次の起動時に適用</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop has it</source>
        <translation>明るい、暗い、またはデスクトップに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Of texts, and of how numbers are written</source>
        <translation>テキストと数値の表記の言語</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation>エンジンが計算に使うデバイス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>テキストのフォルダー</translation>
    </message>
    <message>
        <source>The folder in which texts are looked for first</source>
        <translation>テキストを最初に探すフォルダー</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>How a text is cut into windows and which tokens are scored</source>
        <translation>テキストをウィンドウに区切る方法と、採点するトークン</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>全コア</translation>
    </message>
    <message>
        <source>a quarter of the memory</source>
        <translation>メモリの 4 分の 1</translation>
    </message>
    <message>
        <source>an eighth of the memory</source>
        <translation>メモリの 8 分の 1</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>スレッド(&amp;R)</translation>
    </message>
    <message>
        <source>How many the engine computes with</source>
        <translation>エンジンが計算に使う数</translation>
    </message>
    <message>
        <source>Memory for &amp;weights</source>
        <translation>重み用メモリ(&amp;W)</translation>
    </message>
    <message>
        <source>For weights that were converted to float32 and stay for the next evaluation</source>
        <translation>float32 に変換し、次の評価のために残す重みのため</translation>
    </message>
    <message>
        <source>Memory for &amp;states</source>
        <translation>状態用メモリ(&amp;S)</translation>
    </message>
    <message>
        <source>For states of the model that stay, so that an edit computes only what it changes</source>
        <translation>編集が変える部分だけを計算できるように残す、モデルの状態のため</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ScaleCurveBox</name>
    <message>
        <source>&amp;Curve</source>
        <translation>曲線(&amp;C)</translation>
    </message>
    <message>
        <source>Compute the scale curve</source>
        <translation>倍率曲線を計算</translation>
    </message>
    <message>
        <source>Computes the loss at sixteen scales of this weight; the slider then reads between them at once</source>
        <translation>この重みの 16 通りの倍率での損失を計算する。以後、スライダーはその間の値をすぐに示す</translation>
    </message>
    <message>
        <source>Loss at this scale</source>
        <translation>この倍率での損失</translation>
    </message>
    <message>
        <source>%1 nats, exact</source>
        <translation>%1 nats、正確</translation>
    </message>
    <message>
        <source>%1 nats, a computed point</source>
        <translation>%1 nats、計算した点</translation>
    </message>
    <message>
        <source>≈ %1 nats, between computed points</source>
        <translation>≈ %1 nats、計算した点の間</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionLog</name>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Evaluate what is compared with</source>
        <translation>比較対象の評価</translation>
    </message>
    <message>
        <source>Evaluate the edited model</source>
        <translation>編集後のモデルの評価</translation>
    </message>
    <message>
        <source>Evaluate one edit by itself</source>
        <translation>編集単独の評価</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>List the text&apos;s tokens</source>
        <translation>テキストのトークン一覧</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>テキスト生成</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Look for free space</source>
        <translation>空き容量の確認</translation>
    </message>
    <message>
        <source>List the likeliest next tokens</source>
        <translation>有力な次トークンの一覧</translation>
    </message>
    <message>
        <source>Measure the effects of single edits</source>
        <translation>編集ごとの効果の測定</translation>
    </message>
    <message>
        <source>Read a weight</source>
        <translation>重みの読み取り</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>デバイスの選択</translation>
    </message>
    <message>
        <source>Measure a tensor</source>
        <translation>テンソルの測定</translation>
    </message>
    <message>
        <source>Read a part of a tensor</source>
        <translation>テンソルの一部の読み取り</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>ファイルの書き込み</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>perplexity %1; %2</source>
        <translation>パープレキシティ %1、%2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionQuestions</name>
    <message>
        <source>the configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>the tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>the names, types or shapes of tensors</source>
        <translation>テンソルの名前、型または形状</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>The model “%1” of the session is not where it was. Where is it now?</source>
        <translation>セッションのモデル「%1」が元の場所にありません。今はどこにありますか?</translation>
    </message>
    <message>
        <source>It was in %1</source>
        <translation>元の場所: %1</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>フォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>This is not the model that the session was made with.</source>
        <translation>これはセッションが作られたときのモデルではありません。</translation>
    </message>
    <message>
        <source>In %1 these differ: %2.

The edits can be opened on it all the same. What was measured is then measured again.</source>
        <translation>%1 では次のものが異なります: %2。

それでも編集をこのモデルで開けます。測定済みのものは測定し直します。</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>それでも開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>別のフォルダーを選択(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n edit(s).</source>
        <translation>
            <numerusform>保存されていない作業があります: モデル「%1」、%n 件の編集。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>%1 に保管されました。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>The model of the session</source>
        <translation>セッションのモデル</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SnapshotPanel</name>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Each under the state it was made from. Double click or Enter: go there, F2: rename, Del: remove, P: pin</source>
        <translation>それぞれ元になった状態の下に並ぶ。ダブルクリックまたは Enter: 移動、F2: 名前を変更、Del: 削除、P: ピン留め</translation>
    </message>
    <message>
        <source>Go to the state</source>
        <translation>その状態へ移動</translation>
    </message>
    <message>
        <source>Remove the snapshot</source>
        <translation>スナップショットを削除</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>取る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Compares everything with the selected state instead of the original, or stops doing so (P)</source>
        <translation>元のモデルの代わりに選択した状態をすべての比較対象にする、またはやめる (P)</translation>
    </message>
    <message>
        <source>Makes the selected state the current one (Enter)</source>
        <translation>選択した状態を現在の状態にする (Enter)</translation>
    </message>
    <message>
        <source>Removes the selected snapshot (Del)</source>
        <translation>選択したスナップショットを削除する (Del)</translation>
    </message>
    <message>
        <source>States of a dissection that you want to come back to, or to compare with, appear here.</source>
        <translation>後で戻りたい、または比較したい状態がここに並びます。</translation>
    </message>
    <message>
        <source>original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>pinned, here</source>
        <extracomment>Marks in a list of states: the one that others are compared with, the one last taken or gone to.</extracomment>
        <translation>ピン留め、現在地</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>here</source>
        <translation>現在地</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>スナップショットを削除</translation>
    </message>
    <message>
        <source>Remove “%1”? This cannot be undone.</source>
        <translation>「%1」を削除しますか? 元に戻せません。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Snapshots</name>
    <message>
        <source>original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>go to “%1”</source>
        <translation>「%1」へ移動</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SpikePanel</name>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>スキャン中… すべてのブロックを測定しています。</translation>
    </message>
    <message>
        <source>Not scanned yet. The scan finds the largest activations of every block.</source>
        <translation>まだスキャンしていません。スキャンは各ブロックの最大の活性を見つけます。</translation>
    </message>
    <message>
        <source>Largest activation of each layer over %1 tokens</source>
        <translation>%1 トークンでの各レイヤーの最大の活性</translation>
    </message>
    <message>
        <source>Scale of the activation axis</source>
        <translation>活性の軸の目盛り</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>対称対数</translation>
    </message>
    <message>
        <source>Logarithm of magnitudes</source>
        <translation>大きさの対数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StaleMark</name>
    <message>
        <source>older</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>This was measured before the last edits.</source>
        <translation>直前の編集より前に測定されたものです。</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>編集前</translation>
    </message>
    <message>
        <source>This was measured on the model without your edits.</source>
        <translation>編集なしのモデルで測定されたものです。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StatusStrip</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>States of the model on this text that are kept, so that an edit computes only what it changes</source>
        <translation>編集が変える部分だけを計算できるように残してある、このテキストでのモデルの状態</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>スレッド: %1</translation>
    </message>
    <message>
        <source>threads: all cores</source>
        <translation>スレッド: 全コア</translation>
    </message>
    <message>
        <source>What the model computes on</source>
        <translation>モデルの計算に使うデバイス</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>保持: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation>%1、%2 トークン</translation>
    </message>
    <message>
        <source>The text on which the model is measured</source>
        <translation>モデルの測定に使うテキスト</translation>
    </message>
    <message>
        <source>How the text is cut into windows and which tokens are scored</source>
        <translation>テキストをウィンドウに区切る方法と、採点するトークン</translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>表示中: %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>比較対象: %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StopWordPanel</name>
    <message>
        <source>How probable stop words are as the next token, before and after your edits.</source>
        <translation>編集の前と後で、ストップワードが次のトークンになる確率。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Takeaways</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF ページ (*.pdf)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TensorPanel</name>
    <message>
        <source>%1: from %2 to %3, mean %4, standard deviation %5, zeros %6</source>
        <extracomment>The elements of a tensor: %1 its name, %2 least, %3 greatest, %4 mean, %5 standard deviation, %6 in percent.</extracomment>
        <translation>%1: %2～%3、平均 %4、標準偏差 %5、ゼロ %6</translation>
    </message>
    <message>
        <source>State of the tensor</source>
        <translation>テンソルの状態</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集後</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Largest elements</source>
        <translation>最大の要素</translation>
    </message>
    <message>
        <source>The elements of largest magnitude; choosing one goes there</source>
        <translation>大きさが最大の要素。選ぶとそこへ移動する</translation>
    </message>
    <message>
        <source>Row and column to go to</source>
        <translation>移動先の行と列</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>行、列</translation>
    </message>
    <message>
        <source>Norms of the rows</source>
        <translation>行のノルム</translation>
    </message>
    <message>
        <source>Norms of the columns</source>
        <translation>列のノルム</translation>
    </message>
    <message>
        <source>Views of the tensor</source>
        <translation>テンソルの表示</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Row norms</source>
        <translation>行ノルム</translation>
    </message>
    <message>
        <source>Column norms</source>
        <translation>列ノルム</translation>
    </message>
    <message>
        <source>Choose a tensor to see what its elements are like.</source>
        <translation>テンソルを選ぶと、その要素の様子が表示されます。</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1: 読み込み中…</translation>
    </message>
    <message>
        <source>Euclidean norm</source>
        <translation>ユークリッドノルム</translation>
    </message>
    <message>
        <source>row (output channel)</source>
        <translation>行 (出力チャンネル)</translation>
    </message>
    <message>
        <source>column (input channel)</source>
        <translation>列 (入力チャンネル)</translation>
    </message>
    <message>
        <source>norm (no unit)</source>
        <translation>ノルム (単位なし)</translation>
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
        <translation>テンソルを検索</translation>
    </message>
    <message>
        <source>Search: down, norm, bfloat16…</source>
        <translation>検索: down、norm、bfloat16…</translation>
    </message>
    <message>
        <source>Tensors by layer</source>
        <translation>レイヤー別のテンソル</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイル内の名前</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Outside the blocks</source>
        <translation>ブロックの外</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextField</name>
    <message>
        <source>Built-in evaluation text</source>
        <translation>内蔵の評価テキスト</translation>
    </message>
    <message>
        <source>Built-in calibration text</source>
        <translation>内蔵の較正テキスト</translation>
    </message>
    <message>
        <source>Built-in general text</source>
        <translation>内蔵の一般テキスト</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>テキストのファイル</translation>
    </message>
    <message>
        <source>A text in UTF-8, or .jsonl with the field “text”</source>
        <translation>UTF-8 のテキスト、または「text」フィールドを持つ .jsonl</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>自分の文章</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <translation>テキストを書くか貼り付ける</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>現在のまま: %1</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>テキストを選択</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextPanel</name>
    <message>
        <source>The token under the pointer</source>
        <translation>ポインターの下のトークン</translation>
    </message>
    <message>
        <source>Colors of tokens</source>
        <translation>トークンの配色</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>What the colors show: each token&apos;s loss under the edits, or how the edits change it</source>
        <translation>色の意味: 編集後の各トークンの損失、または編集による変化</translation>
    </message>
    <message>
        <source>The text appears here token by token, in the colors of each token&apos;s loss.</source>
        <translation>テキストがトークンごとに、損失に応じた色でここに表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 中 %1 トークン</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>対 %1</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>トークンを指すか、矢印キーで移動してください。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TokenPredictions</name>
    <message>
        <source>edited</source>
        <translation>編集後</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Tour</name>
    <message>
        <source>back in &quot;%1&quot;</source>
        <translation>「%1」に戻る</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TourPanel</name>
    <message>
        <source>Text of the tour</source>
        <translation>ツアーのテキスト</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The page before, with the edits of then</source>
        <translation>前のページを、そのときの編集とともに</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>次のページが示す操作を行う</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>終える(&amp;L)</translation>
    </message>
    <message>
        <source>Ends the tour; the edits stay</source>
        <translation>ツアーを終える。編集は残る</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>The step and what it does</source>
        <translation>この手順とその働き</translation>
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
            <numerusform>%n 個の値、最小 %1 (%2)、最大 %3 (%4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTable</name>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>ブロックが選択されていません</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <translation>ブロック %1、%2</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>%1 にする</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTableModel</name>
    <message>
        <source>original</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <extracomment>How a block stands: %1 linear, %2 the share of its linear map.</extracomment>
        <translation>%1、t = %2</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>ブロック %1: %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Layer, counted from 0 at the embedding</source>
        <translation>レイヤー。埋め込み側から 0 で数える</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>線形性</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains</source>
        <translation>入力の最良のアフィン写像が説明する、ブロック出力の割合</translation>
    </message>
    <message>
        <source>of the
update</source>
        <translation>更新の
線形性</translation>
    </message>
    <message>
        <source>Linearity of what the block adds to the residual stream</source>
        <translation>ブロックが残差ストリームに足すものの線形性</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Block Influence: 1 minus the mean cosine of the block&apos;s input and output</source>
        <translation>Block Influence: 1 − ブロックの入力と出力のコサインの平均</translation>
    </message>
    <message>
        <source>largest
input</source>
        <translation>最大
入力</translation>
    </message>
    <message>
        <source>Largest magnitude at the input of the down projection</source>
        <translation>down projection の入力での最大の大きさ</translation>
    </message>
    <message>
        <source>largest
output</source>
        <translation>最大
出力</translation>
    </message>
    <message>
        <source>Largest magnitude at the output of the down projection</source>
        <translation>down projection の出力での最大の大きさ</translation>
    </message>
    <message>
        <source>loss if
dropped</source>
        <translation>除去時の
損失</translation>
    </message>
    <message>
        <source>Change in loss, in nats per token, when this block is dropped behind the edits that act</source>
        <translation>有効な編集に加えてこのブロックを除去したときの損失の変化 (トークンあたり nats)</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: original (solid), linear (hatched), dropped (struck through). Space: next, O: original, L: linear, X: dropped</source>
        <translation>ブロックの位置にあるもの: 元のまま (塗り)、線形 (斜線)、除去 (取り消し線)。Space: 次へ、O: 元のまま、L: 線形、X: 除去</translation>
    </message>
    <message>
        <source>linear, t</source>
        <translation>線形、t</translation>
    </message>
    <message>
        <source>How much of its linear map stands in the block&apos;s place: t = 1 all of it, t = 0 dropped. Drag, turn the wheel over the selected row, or press Left and Right</source>
        <translation>ブロックの位置に線形写像がどれだけあるか: t = 1 はすべて、t = 0 は除去。ドラッグ、選択行の上でホイール、または左右キーで変える</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A point of a chart: %1 the horizontal axis, %2 the place on it, %3 the series, %4 the value.</extracomment>
        <translation>%1 %2、%3: %4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (未定義)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a series of a chart: %1 its name, %2 its extremes.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
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
        <translation> (無効)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edits in the order in which they act. Tick: on or off, F2: rename, Alt+Up and Alt+Down or the mouse: move, Del: remove</source>
        <translation>作用する順に並んだ編集。チェック: 有効・無効、F2: 名前を変更、Alt+↑・Alt+↓ またはマウス: 移動、Del: 削除</translation>
    </message>
    <message>
        <source>own effect</source>
        <translation>単独の効果</translation>
    </message>
    <message>
        <source>Loss with all edits minus loss without this one, nats per token, with its 95 % interval</source>
        <translation>全編集での損失 − この編集なしの損失 (トークンあたり nats)、95 % 区間付き</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::EditListView</name>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
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
        <translation>項目</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A cell of a heatmap: %1 the row&apos;s axis (&quot;layer&quot;), %2 its label, %3 the column&apos;s label, %4 the value.</extracomment>
        <translation>%1 %2、%3: %4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (未定義)</translation>
    </message>
    <message>
        <source> (an estimate)</source>
        <translation> (推定)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a column of a heatmap: %1 its name, %2 its extremes.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>lowest in its column</source>
        <translation>列内の最小</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixModel</name>
    <message>
        <source>row %1, column %2: being read</source>
        <translation>行 %1、列 %2: 読み込み中</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>行 %1、列 %2: %3</translation>
    </message>
    <message>
        <source>row %1, column %2: %3, originally %4</source>
        <translation>行 %1、列 %2: %3、元の値 %4</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixView</name>
    <message>
        <source>Elements of the tensor</source>
        <translation>テンソルの要素</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 行、%2 列</translation>
    </message>
    <message>
        <source>No tensor is chosen</source>
        <translation>テンソルが選ばれていません</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::NextTokenView</name>
    <message>
        <source>Likeliest next tokens</source>
        <translation>最も有力な次トークン</translation>
    </message>
    <message>
        <source>What the model expects at this place before it sees the token; the one that stands there has a check mark</source>
        <translation>このトークンを見る前に、モデルがこの位置に予想するもの。実際のトークンにはチェックが付く</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2。%3: %4。</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityChart</name>
    <message>
        <source>perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Perplexity of the visited states</source>
        <translation>訪れた状態のパープレキシティ</translation>
    </message>
    <message>
        <source>original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>編集ステップ</translation>
    </message>
    <message>
        <source>No perplexity yet</source>
        <translation>パープレキシティはまだありません</translation>
    </message>
    <message>
        <source>Perplexity %1 at step %2 of %3</source>
        <translation>パープレキシティ %1、%3 中ステップ %2</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>ステップ %1、%2: %3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityReadout</name>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>元のモデル</translation>
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
        <translation>対 %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>編集後: %1</translation>
    </message>
    <message>
        <source>The ratio&apos;s 95 % interval is paired: both were scored on the same tokens, over windows.</source>
        <translation>比の 95 % 区間は対応のあるもの: 両者を同じトークンで採点し、ウィンドウを単位とする。</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleCurveView</name>
    <message>
        <source>Scale curve</source>
        <translation>倍率曲線</translation>
    </message>
    <message>
        <source>Change in loss over the scale of the weight. Discs are computed, lines between them are not</source>
        <translation>重みの倍率に対する損失の変化。丸は計算した値、その間の線は計算していない</translation>
    </message>
    <message>
        <source>Nothing is known at scale %1</source>
        <translation>倍率 %1 では何もわかっていません</translation>
    </message>
    <message>
        <source>Scale %1: change in loss %2 nats, computed</source>
        <translation>倍率 %1: 損失の変化 %2 nats、計算値</translation>
    </message>
    <message>
        <source>Scale %1: change in loss about %2 nats, between computed points</source>
        <translation>倍率 %1: 損失の変化 約 %2 nats、計算した点の間</translation>
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
        <translation>選択した重みの倍率</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>倍率(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zero</source>
        <translation>0 にする(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Multiplies the weight: 0 removes it, 1 is the original</source>
        <translation>重みに掛ける値: 0 は除去、1 は元の値</translation>
    </message>
    <message>
        <source>Sets the weight to zero (0)</source>
        <translation>重みを 0 にする (0)</translation>
    </message>
    <message>
        <source>Gives the weight its original value back (1)</source>
        <translation>重みを元の値に戻す (1)</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>倍率 %1</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::SpikePlot</name>
    <message>
        <source>magnitude of the activation (no unit)</source>
        <translation>活性の大きさ (単位なし)</translation>
    </message>
    <message>
        <source>activation (no unit)</source>
        <translation>活性 (単位なし)</translation>
    </message>
    <message>
        <source>down projection input</source>
        <translation>down projection 入力</translation>
    </message>
    <message>
        <source>down projection output</source>
        <translation>down projection 出力</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>残差ストリーム</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>down 入力</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>down 出力</translation>
    </message>
    <message>
        <source>Activation spikes</source>
        <translation>活性スパイク</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>massive</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3 in channel %4, at token %5 “%6”</source>
        <translation>レイヤー %1、%2: %3、チャンネル %4、トークン %5「%6」</translation>
    </message>
    <message>
        <source>Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)</source>
        <translation>massive: 100 を超え、かつ大きさの中央値の 1000 倍を超える (Sun et al. 2024)</translation>
    </message>
    <message>
        <source>Super weight candidate %1</source>
        <translation>super weight 候補 %1</translation>
    </message>
    <message>
        <source>%1 by layer: %2</source>
        <extracomment>What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.</extracomment>
        <translation>%1、レイヤー別: %2</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::TokenTextView</name>
    <message>
        <source>Text by token</source>
        <translation>トークンごとのテキスト</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>, loss %1 → %2 nats, change %3</source>
        <extracomment>Of a token: its loss before and after, in nats, and the difference.</extracomment>
        <translation>、損失 %1 → %2 nats、変化 %3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityModel</name>
    <message>
        <source>Mean probability of “%1” as the next token, over all scored positions</source>
        <translation>採点した全位置での、「%1」が次のトークンになる平均確率</translation>
    </message>
    <message>
        <source>Ratio %1, 95 % interval [%2, %3]</source>
        <translation>比 %1、95 % 区間 [%2, %3]</translation>
    </message>
    <message>
        <source>* The word is several tokens: only its first is watched.</source>
        <translation>* この単語は複数のトークンからなり、最初のトークンだけを監視します。</translation>
    </message>
    <message>
        <source>Mean probability as the next token: original on the left, edited on the right</source>
        <translation>次のトークンになる平均確率: 左が元のモデル、右が編集後</translation>
    </message>
    <message>
        <source>Mean probability as the next token: %1 on the left, edited on the right</source>
        <translation>次のトークンになる平均確率: 左が %1、右が編集後</translation>
    </message>
    <message>
        <source>word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityView</name>
    <message>
        <source>Probabilities of watched words</source>
        <translation>監視する単語の確率</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>単語: %1</translation>
    </message>
</context>
</TS>
