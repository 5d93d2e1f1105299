<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Affine map</source>
        <translation>アフィン写像</translation>
    </message>
    <message>
        <source>y = x + x B + c in place of a block or a span of blocks, by ridge regression with lambda times the mean diagonal of the Gram matrix scaled to unit diagonal; the condition number is that of the system solved</source>
        <translation>ブロックまたはスパンに代わる y = x + x B + c。リッジ回帰で求め、lambda には対角を 1 に正規化したグラム行列の平均対角を掛ける。条件数は解いた連立方程式のもの</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>テキスト間の一致</translation>
    </message>
    <message>
        <source>The same score of every layer on two or more texts side by side, with the rank correlations of each pair: Spearman&apos;s rho and Kendall&apos;s tau-b; 1 is the same order of layers</source>
        <translation>二つ以上のテキストで求めた各レイヤーの同じスコアを並べ、各組の順位相関を示す: Spearman の ρ と Kendall の τ-b。1 はレイヤーの順序が同じであること</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>異方性</translation>
    </message>
    <message>
        <source>The share of the variation of token-centered hidden states along their first principal direction; the mean cosine is that of all pairs of two tokens, not centered</source>
        <translation>トークンについて中心化した隠れ状態の変動のうち、第 1 主方向に沿う割合。平均コサインは、中心化しない全トークン対のもの</translation>
    </message>
    <message>
        <source>Attention sinks</source>
        <translation>attention sink</translation>
    </message>
    <message>
        <source>A head is a sink where its attention to the first token, averaged over queries, is above the threshold; beside it, the share of queries that by themselves pay more than the threshold.</source>
        <translation>先頭トークンへの attention をクエリで平均した値がしきい値を超えるヘッドを sink とする。あわせて、単独でしきい値を超えるクエリの割合も示す。</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>1 - the mean over tokens of the cosine between the residual stream entering and leaving a block; the angular distance is the mean of arccos(cosine) / pi, the relative magnitude that of |output - input| / |output|</source>
        <translation>1 − ブロックに入る残差ストリームと出る残差ストリームのコサインのトークン平均。角距離は arccos(コサイン) / π の平均、相対的な大きさは |出力 − 入力| / |出力| の平均</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>ヒーリング</translation>
    </message>
    <message>
        <source>Affine maps in place of blocks, all distilled at once towards the states of the original behind them: each round fits every map again by ridge regression, on the stream that the others make; stops when the loss on held-out windows no longer falls</source>
        <translation>ブロックに代わるアフィン写像すべてを、元のモデルの後続の状態に向けて同時に蒸留する: 各ラウンドで、ほかの写像が作るストリーム上で各写像をリッジ回帰で当てはめ直す。ホールドアウトのウィンドウでの損失が下がらなくなったら止める</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>内在次元</translation>
    </message>
    <message>
        <source>TwoNN: from the ratios of each token&apos;s distances to its second nearest and nearest other token, the slope of -ln(1 - F) over ln ratio through the origin, fitted to the smallest ratios; maximum likelihood: (points - 1) / sum of ln ratio</source>
        <translation>TwoNN: 各トークンの最近傍と第 2 近傍の距離の比（第 2 ÷ 最近傍）から、ln 比に対する -ln(1 - F) の原点を通る傾きを、小さい比に当てはめて求める。最尤法: (点数 − 1) / ln 比の総和</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>What each norm divides its tokens by, sqrt(variance + epsilon) or sqrt(mean square + epsilon), averaged over positions from 1 on and at position 0; and the loss when it divides by that average instead.</source>
        <translation>各 norm がトークンを割る値 sqrt(分散 + epsilon) または sqrt(二乗平均 + epsilon) を、位置 1 以降の平均と位置 0 について示す。さらに、その平均値で割ったときの損失も示す。</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>線形性</translation>
    </message>
    <message>
        <source>1 - min |xA - y|^2 over all maps A, of a block&apos;s input x and output y (update: output minus input), both centered over tokens and scaled to Frobenius norm 1: the share of the variation that one affine map explains</source>
        <translation>ブロックの入力 x と出力 y (更新では出力 − 入力) について、すべての写像 A での 1 - min |xA - y|^2。どちらもトークンについて中心化し、フロベニウスノルムを 1 にする: 一つのアフィン写像が説明する変動の割合</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>スパンの線形性</translation>
    </message>
    <message>
        <source>The linearity of several blocks one after another: how well one affine map takes what enters the first to what leaves the last (update: to the difference of the two)</source>
        <translation>連続する複数ブロックの線形性: 最初のブロックに入るものを最後のブロックから出るものへ（更新では両者の差へ）、一つのアフィン写像がどれだけよく写すか</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>トークンの非線形性</translation>
    </message>
    <message>
        <source>sqrt(n) |xA - y| of each token, of the centered and scaled input x and output y of a block and the map A that fits all n tokens of the text best; 0 is a token that the map foretells</source>
        <translation>各トークンの sqrt(n) |xA - y|。x と y は中心化・正規化したブロックの入力と出力、A はテキストの全 n トークンに最もよく当てはまる写像。0 は写像の予測どおりのトークン</translation>
    </message>
    <message>
        <source>Logit lens</source>
        <translation>logit lens</translation>
    </message>
    <message>
        <source>The head applied to the residual stream after each block: what the model would say if it ended there.</source>
        <translation>各ブロックの後の残差ストリームにヘッドを適用したもの: そこで終わるとしたらモデルが何を出力するか。</translation>
    </message>
    <message>
        <source>Massive activations</source>
        <translation>massive activation</translation>
    </message>
    <message>
        <source>The largest magnitudes of the residual stream leaving each block, in three different channels, beside the median magnitude of the same layer&apos;s whole output.</source>
        <translation>各ブロックを出る残差ストリームの最大の大きさを異なる 3 チャンネルについて、同じレイヤーの出力全体の大きさの中央値と並べて示す。</translation>
    </message>
    <message>
        <source>Difference of two models</source>
        <translation>二つのモデルの差</translation>
    </message>
    <message>
        <source>The same measures of both models on one text, and for each matrix the relative distance of its weights, |other - this| / |this| in the Frobenius norm.</source>
        <translation>同じテキストでの両モデルの同じ指標と、各行列の重みの相対距離 |他方 − 本モデル| / |本モデル|（フロベニウスノルム）。</translation>
    </message>
    <message>
        <source>Scale curve</source>
        <translation>倍率曲線</translation>
    </message>
    <message>
        <source>The loss while one weight of a down projection is multiplied by a factor; changes are paired with the loss at factor 1.</source>
        <translation>down projection の一つの重みに倍率を掛けたときの損失。変化は倍率 1 での損失と対にして求める。</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>ストップワード</translation>
    </message>
    <message>
        <source>Mean over scored positions of the probability of each word&apos;s first token behind a space, original and edited; the ratio&apos;s interval is taken over windows.</source>
        <translation>空白に続く各単語の先頭トークンの確率を、採点した位置で平均した値。元のモデルと編集後を示す。比の区間はウィンドウを単位とする。</translation>
    </message>
    <message>
        <source>Super weights</source>
        <translation>super weight</translation>
    </message>
    <message>
        <source>A weight of a down projection whose input and output channel both hold their layer&apos;s largest magnitude at some token, above a threshold; what it carries is measured by zeroing it.</source>
        <translation>入力チャンネルと出力チャンネルの両方が、あるトークンでレイヤーの最大の大きさを取り、しきい値を超える down projection の重み。その働きは 0 にして測る。</translation>
    </message>
    <message>
        <source>Training series</source>
        <translation>学習の推移</translation>
    </message>
    <message>
        <source>A measure of every layer over the checkpoints of a training run, each on the same text.</source>
        <translation>学習中の各チェックポイントでの、全レイヤーのある指標。いずれも同じテキストで測る。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>calibration text</source>
        <translation>較正テキスト</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>power iteration</source>
        <translation>べき乗法</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>without query 0</source>
        <translation>クエリ 0 を除く</translation>
    </message>
    <message>
        <source>the last of each window</source>
        <translation>各ウィンドウの最後</translation>
    </message>
    <message>
        <source>together</source>
        <translation>まとめて</translation>
    </message>
    <message>
        <source>each by itself too</source>
        <translation>個別にも</translation>
    </message>
    <message>
        <source>without position 0</source>
        <translation>位置 0 を除く</translation>
    </message>
    <message>
        <source>without massive activations</source>
        <translation>massive activation を除く</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>各ブロックの後</translation>
    </message>
    <message>
        <source>between attention and MLP</source>
        <translation>attention と MLP の間</translation>
    </message>
    <message>
        <source>at every position</source>
        <translation>すべての位置</translation>
    </message>
    <message>
        <source>before last words</source>
        <translation>最後の単語の前</translation>
    </message>
    <message>
        <source>one as large</source>
        <translation>同程度の重み</translation>
    </message>
    <message>
        <source>changed as much</source>
        <translation>同じ量の変更</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>対角</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is a tour of the same name</source>
        <translation>%1 は同じ名前のツアーです</translation>
    </message>
    <message>
        <source>its MLP does not run under the edits, so that nothing can be folded into it</source>
        <translation>編集によりこのブロックの MLP が実行されないため、何も畳み込めません</translation>
    </message>
    <message>
        <source>both texts are the same, so that they agree in any case</source>
        <translation>両方のテキストが同じなので、必ず一致します</translation>
    </message>
    <message>
        <source>the text has no window %1</source>
        <translation>テキストにウィンドウ %1 がありません</translation>
    </message>
    <message>
        <source>the window has no position %1</source>
        <translation>ウィンドウに位置 %1 がありません</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side: there is no state between them</source>
        <translation>このモデルの attention と MLP は並列に動くため、その間の状態がありません</translation>
    </message>
    <message>
        <source>no block has a state between its attention and its MLP</source>
        <translation>attention と MLP の間に状態を持つブロックがありません</translation>
    </message>
    <message>
        <source>the model has no layer %1</source>
        <translation>モデルにレイヤー %1 がありません</translation>
    </message>
    <message>
        <source>no model to compare with is named</source>
        <translation>比較するモデルが指定されていません</translation>
    </message>
    <message>
        <source>no down projection runs there</source>
        <translation>そこで実行される down projection がありません</translation>
    </message>
    <message>
        <source>a weight needs its layer, its row and its column</source>
        <translation>重みにはレイヤー、行、列の指定が必要です</translation>
    </message>
    <message>
        <source>no passage has two words</source>
        <translation>2 語以上のパッセージがありません</translation>
    </message>
    <message>
        <source>there is no word to watch</source>
        <translation>監視する単語がありません</translation>
    </message>
    <message>
        <source>there is no analysis of this name</source>
        <translation>この名前の解析はありません</translation>
    </message>
    <message>
        <source>no window of the calibration text has a token there: the longest has %1</source>
        <translation>較正テキストには、そこにトークンのあるウィンドウがありません。最長で %1 です</translation>
    </message>
    <message>
        <source>is one window, and every other one is held out</source>
        <translation>ウィンドウが一つだけですが、一つおきにホールドアウトする必要があります</translation>
    </message>
    <message>
        <source>no token is left to fit a map to</source>
        <translation>写像を当てはめるトークンが残っていません</translation>
    </message>
    <message>
        <source>matrices are not written to a file with this extension</source>
        <translation>この拡張子のファイルに行列は書き込めません</translation>
    </message>
    <message>
        <source>no checkpoint is named</source>
        <translation>チェックポイントが指定されていません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for it</source>
        <translation>「%1」は値として使えません</translation>
    </message>
    <message>
        <source>the analysis has no parameter &quot;%1&quot;</source>
        <translation>この解析にパラメータ「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no span of this model&apos;s blocks</source>
        <translation>「%1」はこのモデルのブロックのスパンではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a block twice</source>
        <translation>「%1」は同じブロックを 2 回指定しています</translation>
    </message>
    <message>
        <source>cannot be made a folder (%1)</source>
        <translation>フォルダーを作成できません（%1）</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; stands in two shards, %2 and %3</source>
        <translation>テンソル「%1」が二つのシャード %2 と %3 にあります</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing; %2 places it in this file</source>
        <translation>テンソル「%1」がありません。%2 ではこのファイルにあるはずです</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>テンソルが含まれていません</translation>
    </message>
    <message>
        <source>ends inside %1: it is truncated or damaged</source>
        <translation>%1の途中で終わっています。ファイルが切れているか破損しています</translation>
    </message>
    <message>
        <source>objects and arrays are nested more than %1 deep</source>
        <translation>オブジェクトと配列の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; stands there twice</source>
        <translation>フィールド「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>フィールド「%1」がありません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2, not %3</source>
        <translation>フィールド「%1」は%2でなければなりません（実際: %3）</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>is not valid JSON at byte %1</source>
        <translation>バイト %1 で JSON として正しくありません</translation>
    </message>
    <message>
        <source>is not valid JSON (a number is too large)</source>
        <translation>JSON として正しくありません（数値が大きすぎます）</translation>
    </message>
    <message>
        <source>must be a JSON object, not %1</source>
        <translation>JSON オブジェクトでなければなりません（実際: %1）</translation>
    </message>
    <message>
        <source>has %1 bytes, more than the %2 that such a file may have</source>
        <translation>%1 バイトあり、この種のファイルの上限 %2 を超えています</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>weight_map gives the tensor &quot;%1&quot; the file &quot;%2&quot;, which does not lie beside the index</source>
        <translation>weight_map ではテンソル「%1」がファイル「%2」にありますが、このファイルはインデックスと同じ場所にありません</translation>
    </message>
    <message>
        <source>weight_map gives the tensor %1 an object, where the name of its file must stand as a string</source>
        <translation>weight_map でテンソル %1 の値がオブジェクトになっています。ファイル名の文字列でなければなりません</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map にテンソルがありません</translation>
    </message>
    <message>
        <source>holds neither %1 nor %2, nor the same as %3</source>
        <translation>%1 も %2 もなく、%3 とそのインデックスもありません</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>開けません（%1）</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, whose weights are quantized</source>
        <translation>バージョン %1 の llama2.c ファイルで、重みが量子化されています</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, which Prosector does not know</source>
        <translation>バージョン %1 の llama2.c ファイルで、Prosector の知らない形式です</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>末尾の %1 バイトがどのテンソルにも属していません</translation>
    </message>
    <message>
        <source>it ends inside the tensor %1</source>
        <translation>テンソル %1 の途中で終わっています</translation>
    </message>
    <message>
        <source>does not have the size that its llama2.c header asks for (width %1, intermediate %2, layers %3, heads %4, key-value heads %5, vocabulary %6, context %7): %8</source>
        <translation>サイズが llama2.c のヘッダーと合いません（幅 %1、中間 %2、レイヤー %3、ヘッド %4、KV ヘッド %5、語彙 %6、コンテキスト %7）: %8</translation>
    </message>
    <message>
        <source>is damaged: the sizes in its llama2.c header are none that a model can have</source>
        <translation>破損しています。llama2.c のヘッダーのサイズがモデルとしてありえない値です</translation>
    </message>
    <message>
        <source>cannot be mapped into memory (%1)</source>
        <translation>メモリにマップできません（%1）</translation>
    </message>
    <message>
        <source>%1 is missing: its link leads to no file</source>
        <translation>%1 がありません。リンク先のファイルが存在しません</translation>
    </message>
    <message>
        <source>%1 is missing; %2 names it</source>
        <translation>%1 がありません。%2 で指定されています</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>the weights are missing: neither model.safetensors nor pytorch_model.bin nor an index of either is there</source>
        <translation>重みがありません。model.safetensors も pytorch_model.bin も、そのインデックスもありません</translation>
    </message>
    <message>
        <source>a tensor is described by values of the wrong type</source>
        <translation>テンソルの記述に型の誤った値があります</translation>
    </message>
    <message>
        <source>a tensor has more than %1 dimensions</source>
        <translation>%1 次元を超えるテンソルがあります</translation>
    </message>
    <message>
        <source>a tensor has a negative size or stride</source>
        <translation>サイズまたはストライドが負のテンソルがあります</translation>
    </message>
    <message>
        <source>a tensor&apos;s offset is negative, or it has not one stride for each size</source>
        <translation>テンソルのオフセットが負か、ストライドの数がサイズの数と合いません</translation>
    </message>
    <message>
        <source>an ordered dictionary is not made of pairs</source>
        <translation>順序付き辞書が対で構成されていません</translation>
    </message>
    <message>
        <source>asks for %1, which Prosector neither knows nor runs: it reads tensors only</source>
        <translation>%1 を要求していますが、Prosector はこれを知らず、実行もしません。読むのはテンソルだけです</translation>
    </message>
    <message>
        <source>a storage type is called as if it were a function</source>
        <translation>ストレージ型が関数のように呼び出されています</translation>
    </message>
    <message>
        <source>the storage %1 is not described as PyTorch does</source>
        <translation>ストレージ %1 の記述が PyTorch の形式ではありません</translation>
    </message>
    <message>
        <source>its pickle</source>
        <translation>pickle データ</translation>
    </message>
    <message>
        <source>has the instruction %1, which no dictionary of tensors needs</source>
        <translation>命令 %1 がありますが、テンソルの辞書には不要なものです</translation>
    </message>
    <message>
        <source>the pickle has more than %1 values</source>
        <translation>pickle の値が %1 個を超えています</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>pickle が存在しない値を取り出しています</translation>
    </message>
    <message>
        <source>the pickle closes what it did not open</source>
        <translation>pickle が開いていないものを閉じています</translation>
    </message>
    <message>
        <source>the pickle uses a value of the wrong type</source>
        <translation>pickle が誤った型の値を使っています</translation>
    </message>
    <message>
        <source>a dictionary has a key without a value</source>
        <translation>辞書に値のないキーがあります</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>値の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>the pickle remembers more than %1 values</source>
        <translation>pickle が記憶する値が %1 個を超えています</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it did not remember</source>
        <translation>pickle が記憶していない値を呼び出しています</translation>
    </message>
    <message>
        <source>is a pickle of protocol %1</source>
        <translation>プロトコル %1 の pickle です</translation>
    </message>
    <message>
        <source>its pickle has %1 bytes, more than any dictionary of tensors</source>
        <translation>pickle が %1 バイトあり、テンソルの辞書としては大きすぎます</translation>
    </message>
    <message>
        <source>its pickle does not begin as one of protocol 2 or later does</source>
        <translation>pickle の先頭がプロトコル 2 以降の形式ではありません</translation>
    </message>
    <message>
        <source>holds more than %1 tensors</source>
        <translation>テンソルが %1 個を超えています</translation>
    </message>
    <message>
        <source>is a zip archive, but none that torch.save wrote: it has no data.pkl</source>
        <translation>zip アーカイブですが、data.pkl がなく、torch.save が書いたものではありません</translation>
    </message>
    <message>
        <source>was written with the byte order %1</source>
        <translation>バイト順 %1 で書かれています</translation>
    </message>
    <message>
        <source>the record %1 of the tensor %2 is missing</source>
        <translation>レコード %1（テンソル %2）がありません</translation>
    </message>
    <message>
        <source>the tensor %1 lies in a record of %2 bytes, but its storage claims %3 elements of %4 bytes</source>
        <translation>テンソル %1 のレコードは %2 バイトですが、ストレージでは %4 バイトの要素 %3 個とされています</translation>
    </message>
    <message>
        <source>the tensor %1 reaches beyond its storage of %2 elements</source>
        <translation>テンソル %1 が要素 %2 個のストレージの範囲を超えています</translation>
    </message>
    <message>
        <source>the tensor %1 is expanded to more than the file could hold</source>
        <translation>テンソル %1 がファイルに収まらない大きさに展開されています</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>ファイルではなくパイプまたはデバイスです</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>has only %1 bytes: too short for a safetensors file, which begins with an 8-byte header length</source>
        <translation>%1 バイトしかなく、8 バイトのヘッダー長で始まる safetensors ファイルとしては短すぎます</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes; a safetensors header has less than %2</source>
        <translation>ヘッダー長が %1 バイトとされていますが、safetensors のヘッダーは %2 未満です</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes, but only %2 follow: the file is truncated</source>
        <translation>ヘッダー長が %1 バイトとされていますが、続きは %2 しかありません。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>the shape of tensor &quot;%1&quot; is too large to address</source>
        <translation>テンソル「%1」の形状が大きすぎ、アドレス指定できません</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; end before they begin</source>
        <translation>data_offsets [%1, %2]（テンソル「%3」）の終わりが始まりより前にあります</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; reach beyond the %4 bytes of data in the file: it is truncated or damaged</source>
        <translation>data_offsets [%1, %2]（テンソル「%3」）がファイルのデータ %4 バイトを超えています。ファイルが切れているか破損しています</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; span %4 bytes, but its shape and dtype need %5</source>
        <translation>data_offsets [%1, %2]（テンソル「%3」）の範囲は %4 バイトですが、形状と dtype からは %5 必要です</translation>
    </message>
    <message>
        <source>the data of the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>テンソル「%1」と「%2」のデータが重なっています</translation>
    </message>
    <message>
        <source>there is a hole of %1 bytes before the data of tensor &quot;%2&quot;</source>
        <translation>%1 バイトの隙間がテンソル「%2」のデータの前にあります</translation>
    </message>
    <message>
        <source>%1 bytes at the end belong to no tensor</source>
        <translation>末尾の %1 バイトがどのテンソルにも属していません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a negative number in its %2</source>
        <translation>テンソル「%1」の %2 に負の数があります</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a dimension that is too large</source>
        <translation>テンソル「%1」に大きすぎる次元があります</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the field &quot;%2&quot; twice</source>
        <translation>テンソル「%1」にフィールド「%2」が 2 回あります</translation>
    </message>
    <message>
        <source>the header is not valid JSON at its byte %1</source>
        <translation>ヘッダーがバイト %1 で JSON として正しくありません</translation>
    </message>
    <message>
        <source>the header must be a JSON object</source>
        <translation>ヘッダーは JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must be described by a JSON object</source>
        <translation>テンソル「%1」は JSON オブジェクトで記述しなければなりません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of __metadata__ must be a string</source>
        <translation>__metadata__ のフィールド「%1」は文字列でなければなりません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a field &quot;%2&quot; of the wrong type</source>
        <translation>テンソル「%1」のフィールド「%2」の型が誤っています</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has something other than whole numbers in its %2</source>
        <translation>テンソル「%1」の %2 に整数以外のものがあります</translation>
    </message>
    <message>
        <source>__metadata__ stands there twice</source>
        <translation>__metadata__ が 2 回あります</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the dtype %2, which Prosector cannot read</source>
        <translation>テンソル「%1」の dtype %2 は Prosector では読めません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>テンソル「%1」の dtype「%2」は未知のものです</translation>
    </message>
    <message>
        <source>the header describes more than %1 tensors</source>
        <translation>ヘッダーに記述されたテンソルが %1 個を超えています</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; lacks the field &quot;%2&quot;</source>
        <translation>テンソル「%1」にフィールド「%2」がありません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must have two numbers in its data_offsets, not %2</source>
        <translation>テンソル「%1」の data_offsets は二つの数でなければなりません（実際: %2）</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;: this is no safetensors file</source>
        <translation>ヘッダーが「{」で始まらないため、safetensors ファイルではありません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is described twice</source>
        <translation>テンソル「%1」が 2 回記述されています</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>読み取れません（%1）</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>書き込めません（%1）</translation>
    </message>
    <message>
        <source>is a PyTorch pickle of the form before version 1.6, which Prosector cannot read</source>
        <translation>バージョン 1.6 より前の形式の PyTorch pickle で、Prosector では読めません</translation>
    </message>
    <message>
        <source>is a tar archive, PyTorch&apos;s oldest form, which Prosector cannot read</source>
        <translation>PyTorch の最も古い形式の tar アーカイブで、Prosector では読めません</translation>
    </message>
    <message>
        <source>is a llama.cpp file, which Prosector cannot read</source>
        <translation>llama.cpp のファイルで、Prosector では読めません</translation>
    </message>
    <message>
        <source>is a TensorFlow or Flax file, which Prosector cannot read</source>
        <translation>TensorFlow または Flax のファイルで、Prosector では読めません</translation>
    </message>
    <message>
        <source>is neither in the form that torch.save writes nor a llama2.c file</source>
        <translation>torch.save の書く形式でも llama2.c ファイルでもありません</translation>
    </message>
    <message>
        <source>an extra field of its zip table</source>
        <translation>zip 目録の拡張フィールド</translation>
    </message>
    <message>
        <source>a zip64 extra field</source>
        <translation>zip64 拡張フィールド</translation>
    </message>
    <message>
        <source>the record %1 stands in the archive twice</source>
        <translation>レコード %1 がアーカイブに 2 回あります</translation>
    </message>
    <message>
        <source>the record %1 is compressed, and Prosector reads the records of an archive where they lie</source>
        <translation>レコード %1 が圧縮されています。Prosector はアーカイブのレコードをその場で読みます</translation>
    </message>
    <message>
        <source>the record %1 is encrypted, and Prosector reads the records of an archive where they lie</source>
        <translation>レコード %1 が暗号化されています。Prosector はアーカイブのレコードをその場で読みます</translation>
    </message>
    <message>
        <source>its end record</source>
        <translation>終端レコード</translation>
    </message>
    <message>
        <source>the zip archive has no table at its end: the file is truncated</source>
        <translation>zip アーカイブの末尾に目録がありません。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>is one part of a zip archive that was split</source>
        <translation>分割された zip アーカイブの一部です</translation>
    </message>
    <message>
        <source>its zip64 locator</source>
        <translation>zip64 ロケーター</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond the file: it is truncated or damaged</source>
        <translation>zip アーカイブの目録がファイルの範囲を超えています。ファイルが切れているか破損しています</translation>
    </message>
    <message>
        <source>the zip64 end record does not lie inside the file</source>
        <translation>zip64 終端レコードがファイル内にありません</translation>
    </message>
    <message>
        <source>its zip64 end record</source>
        <translation>zip64 終端レコード</translation>
    </message>
    <message>
        <source>the zip64 end record is not where its locator says</source>
        <translation>zip64 終端レコードがロケーターの示す位置にありません</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond its end record</source>
        <translation>zip アーカイブの目録が終端レコードを超えています</translation>
    </message>
    <message>
        <source>the table of the zip archive</source>
        <translation>zip アーカイブの目録</translation>
    </message>
    <message>
        <source>entry %1 of the zip archive&apos;s table is damaged</source>
        <translation>zip アーカイブの目録の項目 %1 が破損しています</translation>
    </message>
    <message>
        <source>the record %1 is stored, but its two sizes differ</source>
        <translation>レコード %1 は無圧縮ですが、二つのサイズが異なります</translation>
    </message>
    <message>
        <source>the record %1 begins beyond the end of the file</source>
        <translation>レコード %1 の始まりがファイルの末尾を超えています</translation>
    </message>
    <message>
        <source>the header of the record %1</source>
        <translation>レコード %1 のヘッダー</translation>
    </message>
    <message>
        <source>the header of the record %1 contradicts the archive&apos;s table</source>
        <translation>レコード %1 のヘッダーがアーカイブの目録と矛盾しています</translation>
    </message>
    <message>
        <source>the record %1 reaches beyond the end of the file: it is truncated</source>
        <translation>レコード %1 がファイルの末尾を超えています。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>the record %1 overlaps what follows it</source>
        <translation>レコード %1 が後続のものと重なっています</translation>
    </message>
    <message>
        <source>its snapshot is missing</source>
        <translation>スナップショットがありません</translation>
    </message>
    <message>
        <source>the download of %1 is incomplete: %2</source>
        <translation>%1 のダウンロードが完了していません: %2</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1（不完全）</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no such model in the Hugging Face cache %1</source>
        <translation>そのようなファイルやフォルダーはなく、Hugging Face キャッシュ %1 にもそのモデルはありません</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache</source>
        <translation>リビジョン「%1」はキャッシュにありません</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache; there are: %2</source>
        <translation>リビジョン「%1」はキャッシュにありません。あるもの: %2</translation>
    </message>
    <message>
        <source>the name of the model is empty</source>
        <translation>モデルの名前が空です</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>the byte at offset %1 is no valid UTF-8</source>
        <translation>オフセット %1 のバイトが UTF-8 として正しくありません</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>there is no layer %1 in the model</source>
        <translation>モデルにレイヤー %1 がありません</translation>
    </message>
    <message>
        <source>the factor is no finite number</source>
        <translation>倍率が有限の数ではありません</translation>
    </message>
    <message>
        <source>the value is no finite number</source>
        <translation>値が有限の数ではありません</translation>
    </message>
    <message>
        <source>the value of t is no finite number</source>
        <translation>t の値が有限の数ではありません</translation>
    </message>
    <message>
        <source>there is no block before layer 0 that the span could be folded into</source>
        <translation>レイヤー 0 の前には、スパンを畳み込めるブロックがありません</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection to fold into</source>
        <translation>レイヤー %1 は MoE で、畳み込み先となる単一の down projection がありません</translation>
    </message>
    <message>
        <source>a norm follows the down projection of layer %1, so that nothing can be folded into it</source>
        <translation>レイヤー %1 の down projection の後に norm があるため、何も畳み込めません</translation>
    </message>
    <message>
        <source>there is no head %1 in layer %2</source>
        <translation>ヘッド %1 がレイヤー %2 にありません</translation>
    </message>
    <message>
        <source>the MLP of this model reads the attention&apos;s norm</source>
        <translation>このモデルの MLP は attention の norm の出力を読みます</translation>
    </message>
    <message>
        <source>this model has no norm in front of the attention</source>
        <translation>このモデルには attention の前の norm がありません</translation>
    </message>
    <message>
        <source>this model has no norm in front of the MLP</source>
        <translation>このモデルには MLP の前の norm がありません</translation>
    </message>
    <message>
        <source>this model has no norm in front of the head</source>
        <translation>このモデルにはヘッドの前の norm がありません</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side, with nothing in the middle</source>
        <translation>このモデルの attention と MLP は並列に動くため、中間がありません</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single input of a down projection</source>
        <translation>レイヤー %1 は MoE で、down projection の入力が一つではありません</translation>
    </message>
    <message>
        <source>there is no channel %1 in &quot;%2&quot; of layer %3</source>
        <translation>チャンネル %1 は「%2」（レイヤー %3）にありません</translation>
    </message>
    <message>
        <source>there is no position %1 in a window of the model</source>
        <translation>モデルのウィンドウに位置 %1 はありません</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection</source>
        <translation>レイヤー %1 は MoE で、down projection が一つではありません</translation>
    </message>
    <message>
        <source>the span ends before it begins</source>
        <translation>スパンの終わりが始まりより前にあります</translation>
    </message>
    <message>
        <source>the MLP of this model has no gate</source>
        <translation>このモデルの MLP には gate がありません</translation>
    </message>
    <message>
        <source>there is no row %1 in %2</source>
        <translation>行 %1 は %2 にありません</translation>
    </message>
    <message>
        <source>there is no column %1 in %2</source>
        <translation>列 %1 は %2 にありません</translation>
    </message>
    <message>
        <source>this model has no experts</source>
        <translation>このモデルにはエキスパートがありません</translation>
    </message>
    <message>
        <source>there are no experts here</source>
        <translation>ここにはエキスパートがありません</translation>
    </message>
    <message>
        <source>there is no expert %1 in the mixture</source>
        <translation>MoE にエキスパート %1 はありません</translation>
    </message>
    <message>
        <source>every expert of this layer has a matrix %1 of its own</source>
        <translation>このレイヤーではエキスパートごとに行列 %1 があります</translation>
    </message>
    <message>
        <source>value of t</source>
        <translation>t の値</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>there is no verb %1</source>
        <translation>%1 という動詞はありません</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a whole number from 0</source>
        <translation>%1 は%2として使えません。0 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a finite number with a decimal point, such as 0.5 or 1e-3</source>
        <translation>%1 は%2として使えません。0.5 や 1e-3 のような、小数点を使う有限の数でなければなりません</translation>
    </message>
    <message>
        <source>span of layers</source>
        <translation>レイヤーのスパン</translation>
    </message>
    <message>
        <source>%1 is no span of layers: it must be two of them, as in 3-5</source>
        <translation>%1 はレイヤーのスパンではありません。3-5 のように二つのレイヤーでなければなりません</translation>
    </message>
    <message>
        <source>%1 is no span of layers: the first one comes first</source>
        <translation>%1 はレイヤーのスパンではありません。小さいほうを先に書きます</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>there is no matrix %1: it must be one of q k v o gate up down</source>
        <translation>%1 という行列はありません。q k v o gate up down のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>%1 stands in no block: leave out the layer, as in zero:%2:ROW:COL</source>
        <translation>%1 はブロックの中にありません。zero:%2:ROW:COL のようにレイヤーを省いてください</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>site</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>there is no site %1: it must be one of %2</source>
        <translation>%1 という箇所はありません。次のいずれかでなければなりません: %2</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm 名</translation>
    </message>
    <message>
        <source>there is no norm %1 in a layer: it must be attention or mlp</source>
        <translation>レイヤーに %1 という norm はありません。attention または mlp でなければなりません</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>%1 is one part too many</source>
        <translation>%1 は余分です</translation>
    </message>
    <message>
        <source>libtorch finds no such device in this machine</source>
        <translation>libtorch がこのマシンでそのデバイスを見つけられません</translation>
    </message>
    <message>
        <source>the sequences must have the same length, at least one token</source>
        <translation>系列は同じ長さで、1 トークン以上でなければなりません</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>一つもありません</translation>
    </message>
    <message>
        <source>sequences of %1 tokens exceed the model&apos;s context of %2</source>
        <translation>%1 トークンの系列がモデルのコンテキスト %2 を超えています</translation>
    </message>
    <message>
        <source>its memory is full, and the processor has taken over; nothing is lost</source>
        <translation>メモリが不足したため、CPU で計算を続けています。失われたものはありません</translation>
    </message>
    <message>
        <source>it failed (%1), and the processor has taken over; nothing is lost</source>
        <translation>失敗したため（%1）、CPU で計算を続けています。失われたものはありません</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no BOS token</source>
        <translation>モデルのトークナイザーに BOS トークンがありません</translation>
    </message>
    <message>
        <source>an empty prompt leaves nothing to continue</source>
        <translation>プロンプトが空で、続きを生成できません</translation>
    </message>
    <message>
        <source>its %1 tokens leave no room in the model&apos;s context of %2</source>
        <translation>%1 トークンあり、モデルのコンテキスト %2 に余地がありません</translation>
    </message>
    <message>
        <source>the model&apos;s output is not a finite number</source>
        <translation>モデルの出力が有限の数ではありません</translation>
    </message>
    <message>
        <source>has no two words with a space between them</source>
        <translation>空白で区切られた 2 語がありません</translation>
    </message>
    <message>
        <source>its last word has %1 tokens of %2: there is nothing to score, or nothing to read before it</source>
        <translation>最後の単語が %2 トークン中 %1 トークンを占め、採点するもの、またはその前に読むものがありません</translation>
    </message>
    <message>
        <source>the text has no such scored token</source>
        <translation>テキストに、採点されたそのトークンはありません</translation>
    </message>
    <message>
        <source>the field &quot;fnv1a&quot; must be a number in hexadecimal, not %1</source>
        <translation>フィールド「fnv1a」は 16 進数でなければなりません（実際: %1）</translation>
    </message>
    <message>
        <source>the field &quot;names&quot; must hold strings</source>
        <translation>フィールド「names」は文字列でなければなりません</translation>
    </message>
    <message>
        <source>the field &quot;measure&quot; holds &quot;%1&quot;, which is no measure</source>
        <translation>フィールド「measure」の「%1」は指標ではありません</translation>
    </message>
    <message>
        <source>the field &quot;value&quot; must be more than 0</source>
        <translation>フィールド「value」は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; names none of the table&apos;s texts</source>
        <translation>フィールド「text」の指すテキストが表にありません</translation>
    </message>
    <message>
        <source>there is no tensor &quot;%1&quot;</source>
        <translation>テンソル「%1」はありません</translation>
    </message>
    <message>
        <source>%1 rows of %2 columns are more than one window can hold</source>
        <translation>%1 行 %2 列は一つのウィンドウに収まりません</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>the model&apos;s vocabulary has only %1 entries</source>
        <translation>モデルの語彙は %1 項目しかありません</translation>
    </message>
    <message>
        <source>a window of %1 tokens does not fit the model&apos;s context of %2</source>
        <translation>%1 トークンのウィンドウはモデルのコンテキスト %2 に収まりません</translation>
    </message>
    <message>
        <source>a stride of %1 leaves tokens between windows of %2 unscored</source>
        <translation>ストライド %1 では、長さ %2 のウィンドウの間に採点されないトークンが残ります</translation>
    </message>
    <message>
        <source>lm-eval predicts the first token from a prefix token</source>
        <translation>lm-eval は先頭のトークンを前置トークンから予測します</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no token to put before the text</source>
        <translation>モデルのトークナイザーに、テキストの前に置くトークンがありません</translation>
    </message>
    <message>
        <source>the text has %1 tokens, which leaves nothing to score under %2 with windows of %3</source>
        <translation>テキストは %1 トークンで、%2 でウィンドウ %3 の場合に採点するものが残りません</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>every block is dropped, and a checkpoint needs one at least</source>
        <translation>すべてのブロックが除去されていますが、チェックポイントには一つ以上必要です</translation>
    </message>
    <message>
        <source>is where the opened model lies, which an export never touches</source>
        <translation>開いているモデルの場所です。エクスポートがこれに触れることはありません</translation>
    </message>
    <message>
        <source>the written model, opened again, has the perplexity %1 instead of %2 (relative difference %3); what was written has been removed</source>
        <translation>書き出したモデルを開き直すと、パープレキシティが %2 ではなく %1 でした（相対差 %3）。書き出したものは削除しました</translation>
    </message>
    <message>
        <source>a map is a matrix for which an ordinary checkpoint has no place</source>
        <translation>写像は行列で、通常のチェックポイントには収める場所がありません</translation>
    </message>
    <message>
        <source>a block that only adds a vector has no place in an ordinary checkpoint</source>
        <translation>ベクトルを足すだけのブロックは、通常のチェックポイントには収める場所がありません</translation>
    </message>
    <message>
        <source>a norm with a fixed deviation is another computation, which no loader of checkpoints knows</source>
        <translation>偏差を固定した norm は別の計算で、チェックポイントのローダーは対応していません</translation>
    </message>
    <message>
        <source>a clamp holds an activation, and a checkpoint holds weights only</source>
        <translation>クランプは活性を固定するもので、チェックポイントは重みしか持てません</translation>
    </message>
    <message>
        <source>a restored activation is a step of the computation, and a checkpoint holds weights only</source>
        <translation>活性の復元は計算の一段階で、チェックポイントは重みしか持てません</translation>
    </message>
    <message>
        <source>a linear block is a matrix for which an ordinary checkpoint has no place</source>
        <translation>線形ブロックは行列で、通常のチェックポイントには収める場所がありません</translation>
    </message>
    <message>
        <source>the residual stream of this model passes through the norm of that branch, so that zeros in its place are not the same</source>
        <translation>このモデルの残差ストリームはこの枝の norm を通るため、0 で置き換えても同じになりません</translation>
    </message>
    <message>
        <source>config.json of the family %1 cannot say which of the blocks that are left have a sliding window or experts</source>
        <translation>ファミリー %1 の config.json では、残るブロックのどれがスライディングウィンドウやエキスパートを持つかを記述できません</translation>
    </message>
    <message>
        <source>is a file, and an export is a folder</source>
        <translation>ファイルですが、エクスポート先はフォルダーです</translation>
    </message>
    <message>
        <source>is a folder with something in it</source>
        <translation>空でないフォルダーです</translation>
    </message>
    <message>
        <source>holds no config.json: it is no checkpoint that could be replaced</source>
        <translation>config.json がなく、置き換えられるチェックポイントではありません</translation>
    </message>
    <message>
        <source>is no name of a folder to export to</source>
        <translation>エクスポート先のフォルダーの名前として使えません</translation>
    </message>
    <message>
        <source>needs %1, but the disk has %2 left</source>
        <translation>%1 必要ですが、ディスクの空きは %2 です</translation>
    </message>
    <message>
        <source>cannot be asked for its free space (%1)</source>
        <translation>空き容量を調べられません（%1）</translation>
    </message>
    <message>
        <source>the field &quot;authors&quot; names nobody</source>
        <translation>フィールド「authors」に誰も挙げられていません</translation>
    </message>
    <message>
        <source>has neither an &quot;arxiv&quot; number nor a &quot;url&quot;</source>
        <translation>「arxiv」番号も「url」もありません</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot; like a citation before it</source>
        <translation>フィールド「id」の「%1」は前の文献と同じです</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot;</source>
        <translation>フィールド「id」が「%1」になっています</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands there twice</source>
        <translation>項目「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>the field &quot;related&quot; names &quot;%1&quot;, which is no entry</source>
        <translation>フィールド「related」の「%1」という項目はありません</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; names no entry of en.json</source>
        <translation>フィールド「id」の項目が en.json にありません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not known here</source>
        <translation>フィールド「%1」はここでは使えません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must hold strings that are not empty</source>
        <translation>フィールド「%1」は空でない文字列を持たなければなりません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is empty</source>
        <translation>フィールド「%1」が空です</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names the language &quot;%2&quot;</source>
        <translation>フィールド「%1」に言語「%2」が指定されています</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no English text</source>
        <translation>フィールド「%1」に英語のテキストがありません</translation>
    </message>
    <message>
        <source>has neither a &quot;command&quot; nor a &quot;text&quot;</source>
        <translation>「command」も「text」もありません</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; stands there without a &quot;command&quot;</source>
        <translation>フィールド「argument」がありますが、「command」がありません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds &quot;%2&quot;, which this window does not have</source>
        <translation>フィールド「%1」の「%2」はこのウィンドウにありません</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; has a brace that is not closed</source>
        <translation>フィールド「text」に閉じていない波括弧があります</translation>
    </message>
    <message>
        <source>the field &quot;model&quot; holds &quot;%1&quot;, but a macro can only begin with &quot;demo&quot;</source>
        <translation>フィールド「model」が「%1」ですが、マクロの開始に使えるのは「demo」だけです</translation>
    </message>
    <message>
        <source>the field &quot;steps&quot; is empty</source>
        <translation>フィールド「steps」が空です</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; holds &quot;%1&quot;, but the command &quot;%2&quot; takes none</source>
        <translation>フィールド「argument」に「%1」がありますが、コマンド「%2」は引数を取りません</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; is missing, which the command &quot;%1&quot; needs</source>
        <translation>フィールド「argument」がありません。コマンド「%1」に必要です</translation>
    </message>
    <message>
        <source>it describes a model of more than %1 tensors</source>
        <translation>テンソルが %1 個を超えるモデルを記述しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an activation this program does not know</source>
        <translation>「%1」はこのプログラムの知らない活性化関数です</translation>
    </message>
    <message>
        <source>%1 %2 is no multiple of %3 %4</source>
        <translation>%1 %2 が %3 %4 の倍数ではありません</translation>
    </message>
    <message>
        <source>layer_types does not name every layer</source>
        <translation>layer_types が全レイヤーを指定していません</translation>
    </message>
    <message>
        <source>attention_types must be a list of [pattern, repetitions]</source>
        <translation>attention_types は [パターン, 繰り返し] のリストでなければなりません</translation>
    </message>
    <message>
        <source>attention kinds must be &quot;global&quot; or &quot;local&quot;</source>
        <translation>attention の種類は「global」または「local」でなければなりません</translation>
    </message>
    <message>
        <source>attention_types does not name every layer</source>
        <translation>attention_types が全レイヤーを指定していません</translation>
    </message>
    <message>
        <source>MPT without ALiBi or with qk_ln is not supported</source>
        <translation>ALiBi なし、または qk_ln ありの MPT には対応していません</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>テンソル %1 がありません</translation>
    </message>
    <message>
        <source>the tensor %1 is not as wide as the model, or not float32</source>
        <translation>テンソル %1 の幅がモデルと違うか、float32 ではありません</translation>
    </message>
    <message>
        <source>the tensor %1 holds a value that is not a finite number</source>
        <translation>テンソル %1 に有限でない値があります</translation>
    </message>
    <message>
        <source>%1 is longer than any model is deep</source>
        <translation>%1 の長さが、モデルとしてありうるレイヤー数を超えています</translation>
    </message>
    <message>
        <source>%1 holds something that is no object</source>
        <translation>%1 にオブジェクトでないものがあります</translation>
    </message>
    <message>
        <source>the maps are not in the order of the blocks</source>
        <translation>写像がブロックの順に並んでいません</translation>
    </message>
    <message>
        <source>holds no tensor %1</source>
        <translation>テンソル %1 がありません</translation>
    </message>
    <message>
        <source>the tensor does not have the shape that a model of width %1 asks for, or no floating-point type</source>
        <translation>テンソルの形状が幅 %1 のモデルと合わないか、浮動小数点型ではありません</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>有限でない値があります</translation>
    </message>
    <message>
        <source>the matrix has %1 rows and %2 columns</source>
        <translation>行列は %1 行 %2 列です</translation>
    </message>
    <message>
        <source>there are %1 experts, fewer than the usual %2 of each token</source>
        <translation>エキスパートが %1 個で、各トークンが通常使う %2 個より少なくなっています</translation>
    </message>
    <message>
        <source>mlp_only_layers holds something that is no layer</source>
        <translation>mlp_only_layers にレイヤーでないものがあります</translation>
    </message>
    <message>
        <source>the weights are quantized (%1)</source>
        <translation>重みが量子化されています（%1）</translation>
    </message>
    <message>
        <source>by an unnamed method</source>
        <translation>方式は不明</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; is a family this version does not know</source>
        <translation>model_type「%1」はこのバージョンの知らないファミリーです</translation>
    </message>
    <message>
        <source>%1 holds something that is no number above 0</source>
        <translation>%1 に正の数でないものがあります</translation>
    </message>
    <message>
        <source>%1 has %2 entries instead of %3</source>
        <translation>%1 の要素数は %3 であるべきところ %2 です</translation>
    </message>
    <message>
        <source>high_freq_factor must be above low_freq_factor, and both above 0</source>
        <translation>high_freq_factor は low_freq_factor より大きく、どちらも正でなければなりません</translation>
    </message>
    <message>
        <source>original_max_position_embeddings must be at least 2</source>
        <translation>original_max_position_embeddings は 2 以上でなければなりません</translation>
    </message>
    <message>
        <source>factor and original_max_position_embeddings must be at least 1</source>
        <translation>factor と original_max_position_embeddings は 1 以上でなければなりません</translation>
    </message>
    <message>
        <source>rope_type &quot;%1&quot; is not supported</source>
        <translation>rope_type「%1」には対応していません</translation>
    </message>
    <message>
        <source>rope_theta must be above 0</source>
        <translation>rope_theta は正でなければなりません</translation>
    </message>
    <message>
        <source>rotary positions would turn %1 of a head&apos;s %2 channels; it must be an even number of them</source>
        <translation>RoPE がヘッドの %2 チャンネル中 %1 チャンネルを回転させることになりますが、偶数でなければなりません</translation>
    </message>
    <message>
        <source>the tensor %1 %2 is missing</source>
        <translation>テンソル %1 %2 がありません</translation>
    </message>
    <message>
        <source>its shape is %1, but config.json asks for %2</source>
        <translation>形状は %1 ですが、config.json によれば %2 のはずです</translation>
    </message>
    <message>
        <source>weights of type %1 cannot be computed with</source>
        <translation>型 %1 の重みでは計算できません</translation>
    </message>
    <message>
        <source>the value at %1 is not a finite number</source>
        <translation>%1 の値が有限の数ではありません</translation>
    </message>
    <message>
        <source>the model has a single block, which cannot be removed</source>
        <translation>モデルのブロックは一つだけで、除去できません</translation>
    </message>
    <message>
        <source>%1 of %2 blocks cannot be removed</source>
        <translation>除去するブロック %1（全 %2）は多すぎます</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>このプログラムのセッションではありません</translation>
    </message>
    <message>
        <source>was saved by a newer version of the program: its format is %1, this version reads up to %2</source>
        <translation>プログラムのより新しいバージョンで保存されています。形式は %1 ですが、このバージョンが読めるのは %2 までです</translation>
    </message>
    <message>
        <source>is damaged: what stands in it is not what was saved</source>
        <translation>破損しています。内容が保存時のものと異なります</translation>
    </message>
    <message>
        <source>a text in it claims to be longer than all</source>
        <translation>中のテキストの長さが全体より長いとされています</translation>
    </message>
    <message>
        <source>is not as long as the other columns of its table</source>
        <translation>同じ表のほかの列と長さが異なります</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2</source>
        <translation>フィールド「%1」は%2でなければなりません</translation>
    </message>
    <message>
        <source>numbers, integers or texts</source>
        <translation>数値、整数またはテキスト</translation>
    </message>
    <message>
        <source>a kind of plot</source>
        <translation>プロットの種類</translation>
    </message>
    <message>
        <source>it names a column &quot;%1&quot; that its table does not have in this way</source>
        <translation>列「%1」を指していますが、表にそのような列はありません</translation>
    </message>
    <message>
        <source>it does not fit the tables</source>
        <translation>表と合いません</translation>
    </message>
    <message>
        <source>it has no table</source>
        <translation>表がありません</translation>
    </message>
    <message>
        <source>HDF5 gave no reason</source>
        <translation>HDF5 から理由は示されませんでした</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>書き込めませんでした（%1）</translation>
    </message>
    <message>
        <source>is not a file that HDF5 can read</source>
        <translation>HDF5 で読めるファイルではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>holds values of another type</source>
        <translation>別の型の値が入っています</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>ファイルより大きいサイズが記されています</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>an edit in it cannot be understood: %1</source>
        <translation>解釈できない編集があります: %1</translation>
    </message>
    <message>
        <source>auto, yes or no</source>
        <translation>auto、yes、no のいずれか</translation>
    </message>
    <message>
        <source>a list of whole numbers from 0 to %1</source>
        <translation>0 から %1 までの整数のリスト</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>オブジェクトのリスト</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>a sentence in it has more values than places</source>
        <translation>中の文に、置き場所より多くの値があります</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>its order does not name each layer once</source>
        <translation>順序が各レイヤーを一度ずつ挙げていません</translation>
    </message>
    <message>
        <source>its strategy or its action is none of the planner&apos;s</source>
        <translation>戦略または操作がプランナーのものではありません</translation>
    </message>
    <message>
        <source>its rankings are of models with different numbers of layers</source>
        <translation>ランキングがレイヤー数の異なるモデルのものです</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names a snapshot that is not there</source>
        <translation>フィールド「%1」の指すスナップショットがありません</translation>
    </message>
    <message>
        <source>two snapshots have the same number</source>
        <translation>二つのスナップショットが同じ番号です</translation>
    </message>
    <message>
        <source>there are not as many effects as edits</source>
        <translation>効果の数が編集の数と一致しません</translation>
    </message>
    <message>
        <source>its arrays do not belong together</source>
        <translation>配列どうしが対応していません</translation>
    </message>
    <message>
        <source>is not the text any more that the session was made with</source>
        <translation>セッションを作ったときのテキストから変わっています</translation>
    </message>
    <message>
        <source>a passage of its text is not inside the text</source>
        <translation>テキストの範囲外のパッセージがあります</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>2 GiB を超えています</translation>
    </message>
    <message>
        <source>the character map&apos;s trie does not fit into it</source>
        <translation>文字マップのトライ木が収まりません</translation>
    </message>
    <message>
        <source>its pieces can be made of one another in too many ways</source>
        <translation>ピースどうしの組み立て方が多すぎます</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>its size cannot be read</source>
        <translation>サイズを読み取れません</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB, which no tokenizer is</source>
        <translation>256 MiB を超えており、トークナイザーとしてはありえない大きさです</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>is not a merge of two pieces of the vocabulary</source>
        <translation>語彙の二つのピースのマージではありません</translation>
    </message>
    <message>
        <source>makes the text more than 64 times as long</source>
        <translation>テキストが 64 倍を超える長さになります</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>has more than half a million values</source>
        <translation>値が 50 万個を超えています</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a decoder that is not supported</source>
        <translation>「%1」は対応していないデコーダーです</translation>
    </message>
    <message>
        <source>merges[%1] needs the piece &quot;%2&quot;, which the vocabulary lacks</source>
        <translation>merges[%1] に必要なピース「%2」が語彙にありません</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with the pieces and their ids</source>
        <translation>ピースとその id を持つフィールド「vocab」がありません</translation>
    </message>
    <message>
        <source>has no field &quot;merges&quot;</source>
        <translation>フィールド「merges」がありません</translation>
    </message>
    <message>
        <source>is not in the vocabulary</source>
        <translation>語彙にありません</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with pieces and their scores</source>
        <translation>ピースとそのスコアを持つフィールド「vocab」がありません</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is not supported</source>
        <translation>型「%1」には対応していません</translation>
    </message>
    <message>
        <source>is not base 64</source>
        <translation>base64 ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a normalizer that is not supported</source>
        <translation>「%1」は対応していない正規化です</translation>
    </message>
    <message>
        <source>cannot be used as a pattern: %1</source>
        <translation>パターンとして使えません: %1</translation>
    </message>
    <message>
        <source>repeats the text</source>
        <translation>テキストを繰り返しています</translation>
    </message>
    <message>
        <source>puts more than %1 tokens around a text</source>
        <translation>テキストの前後に付けるトークンが %1 個を超えています</translation>
    </message>
    <message>
        <source>leaves the text out</source>
        <translation>テキストが含まれていません</translation>
    </message>
    <message>
        <source>has more than %1 elements</source>
        <translation>要素が %1 個を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a post-processor that is not supported</source>
        <translation>「%1」は対応していないポストプロセッサーです</translation>
    </message>
    <message>
        <source>is none of Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous</source>
        <translation>Removed、Isolated、MergedWithPrevious、MergedWithNext、Contiguous のいずれでもありません</translation>
    </message>
    <message>
        <source>is not a single character</source>
        <translation>1 文字ではありません</translation>
    </message>
    <message>
        <source>is none of always, first and never</source>
        <translation>always、first、never のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pre-tokenizer that is not supported</source>
        <translation>「%1」は対応していないプレトークナイザーです</translation>
    </message>
    <message>
        <source>is one step too many: no tokenizer has more than %1</source>
        <translation>段階が一つ多すぎます。トークナイザーの上限は %1 です</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>has no field &quot;%1&quot;</source>
        <translation>フィールド「%1」がありません</translation>
    </message>
    <message>
        <source>has only %1 elements</source>
        <translation>要素が %1 個しかありません</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>配列ではありません</translation>
    </message>
    <message>
        <source>is not a string</source>
        <translation>文字列ではありません</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>%1～%2 の範囲にありません</translation>
    </message>
    <message>
        <source>its list of pieces</source>
        <translation>ピースのリスト</translation>
    </message>
    <message>
        <source>the file has more pieces than any vocabulary</source>
        <translation>ファイルのピースが、語彙としてありうる数を超えています</translation>
    </message>
    <message>
        <source>it is empty or too long, or its score is no number</source>
        <translation>空か長すぎるか、スコアが数値ではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>lacks the pieces &lt;unk&gt;, &lt;s&gt; and &lt;/s&gt;</source>
        <translation>ピース &lt;unk&gt;、&lt;s&gt;、&lt;/s&gt; がありません</translation>
    </message>
    <message>
        <source>there is no tokenizer here: no tokenizer.json, no tokenizer.model, no vocab.json with merges.txt, no tokenizer.bin</source>
        <translation>トークナイザーがありません。tokenizer.json、tokenizer.model、vocab.json と merges.txt、tokenizer.bin のいずれもありません</translation>
    </message>
    <message>
        <source>field %1 is of no known kind</source>
        <translation>フィールド %1 の種類が未知です</translation>
    </message>
    <message>
        <source>field %1 is no string</source>
        <translation>フィールド %1 が文字列ではありません</translation>
    </message>
    <message>
        <source>field %1 is no whole number</source>
        <translation>フィールド %1 が整数ではありません</translation>
    </message>
    <message>
        <source>field %1 is no number</source>
        <translation>フィールド %1 が数値ではありません</translation>
    </message>
    <message>
        <source>a number is longer than 64 bits</source>
        <translation>64 ビットを超える数があります</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>is not a base-64 piece with its rank</source>
        <translation>base64 のピースとその順位ではありません</translation>
    </message>
    <message>
        <source>with %1 ranks it is a tiktoken file whose splitting pattern is not known</source>
        <translation>順位が %1 個の tiktoken ファイルで、分割パターンが不明です</translation>
    </message>
    <message>
        <source>the pattern is longer than 64 KiB</source>
        <translation>パターンが 64 KiB を超えています</translation>
    </message>
    <message>
        <source>matching it was given up (%1)</source>
        <translation>照合を打ち切りました（%1）</translation>
    </message>
    <message>
        <source>sets within brackets are not supported</source>
        <translation>角括弧内の集合には対応していません</translation>
    </message>
    <message>
        <source>\W and \H within brackets are not supported</source>
        <translation>角括弧内の \W と \H には対応していません</translation>
    </message>
    <message>
        <source>is neither BPE nor Unigram</source>
        <translation>BPE でも Unigram でもありません</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>its score is no number</source>
        <translation>スコアが数値ではありません</translation>
    </message>
    <message>
        <source>is of no known kind</source>
        <translation>種類が未知です</translation>
    </message>
    <message>
        <source>is said to be a byte but is not written as one</source>
        <translation>バイトとされていますが、バイトの表記ではありません</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>ピースが %1 個を超えています</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>ピースがありません</translation>
    </message>
    <message>
        <source>trainer_spec names a special token that is none of its pieces</source>
        <translation>trainer_spec の特殊トークンがピースの中にありません</translation>
    </message>
    <message>
        <source>is not named by a token&apos;s id</source>
        <translation>名前がトークンの id ではありません</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which the vocabulary lacks</source>
        <translation>「%1」を指していますが、語彙にありません</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>0 から %1 までの整数ではありません</translation>
    </message>
    <message>
        <source>is not a piece with its score</source>
        <translation>ピースとスコアの対ではありません</translation>
    </message>
    <message>
        <source>is not a pair of pieces</source>
        <translation>ピースの対ではありません</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>項目が %1 個を超えています</translation>
    </message>
    <message>
        <source>the two evaluations did not score the same windows</source>
        <translation>二つの評価が採点したウィンドウが異なります</translation>
    </message>
    <message>
        <source>the separator is empty</source>
        <translation>区切りが空です</translation>
    </message>
    <message>
        <source>of its %1 passages (%2) none is left</source>
        <translation>パッセージ %1 件（%2）のうち、残るものがありません</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>テキストが空です</translation>
    </message>
    <message>
        <source>there are bytes behind its last text</source>
        <translation>最後のテキストの後ろに余分なバイトがあります</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Affine maps in place of blocks</source>
        <translation>ブロックに代わるアフィン写像</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>最初のブロック</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>最後のブロック</translation>
    </message>
    <message>
        <source>R2, held out</source>
        <translation>R2、ホールドアウト</translation>
    </message>
    <message>
        <source>R2 of the update, held out</source>
        <translation>更新の R2、ホールドアウト</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Norm of the slope</source>
        <translation>傾きのノルム</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>R2 on the fitted rows</source>
        <translation>当てはめた行での R2</translation>
    </message>
    <message>
        <source>R2 of the update on the fitted rows</source>
        <translation>当てはめた行での更新の R2</translation>
    </message>
    <message>
        <source>How well one map stands in for blocks</source>
        <translation>一つの写像がブロックをどれだけ代替できるか</translation>
    </message>
    <message>
        <source>Fitted to %1, lambda %2; held out: fitted on every other window and measured on the rest</source>
        <translation>%1 に当てはめ、lambda は %2。ホールドアウト: 一つおきのウィンドウに当てはめ、残りで測定</translation>
    </message>
    <message>
        <source>The map T behind the down projection of the block before: W becomes T^T W; the norm is that of T minus the identity</source>
        <translation>直前のブロックの down projection の後に置く写像 T: W は T^T W になる。ノルムは T − 単位行列のもの</translation>
    </message>
    <message>
        <source>y = x + x B + c; the norm is that of B. The edit linear:LAYER has the map that is fitted to the calibration text (text = calibration)</source>
        <translation>y = x + x B + c。ノルムは B のもの。較正テキストに当てはめた写像（text = calibration）が、編集 linear:LAYER の写像である</translation>
    </message>
    <message>
        <source>Written to %1: fold [width, width] is T^T, to be multiplied with the down projection from the left</source>
        <translation>%1 に書き出し: fold [幅, 幅] は T^T で、down projection に左から掛ける</translation>
    </message>
    <message>
        <source>Written to %1: weight [output, input] and bias of the whole block, its residual included: y = weight x + bias</source>
        <translation>%1 に書き出し: 残差を含むブロック全体の weight [出力, 入力] と bias: y = weight x + bias</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>Block Influence</translation>
    </message>
    <message>
        <source>Block Influence without position 0</source>
        <translation>Block Influence、位置 0 除外</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>線形性</translation>
    </message>
    <message>
        <source>Linearity without position 0</source>
        <translation>線形性、位置 0 除外</translation>
    </message>
    <message>
        <source>Linearity of the update</source>
        <translation>更新の線形性</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0</source>
        <translation>更新の線形性、位置 0 除外</translation>
    </message>
    <message>
        <source>Largest down projection input</source>
        <translation>down projection 入力の最大</translation>
    </message>
    <message>
        <source>Largest down projection output</source>
        <translation>down projection 出力の最大</translation>
    </message>
    <message>
        <source>Largest entry of the residual stream</source>
        <translation>残差ストリームの最大要素</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Rank on %1</source>
        <translation>%1 での順位</translation>
    </message>
    <message>
        <source>Agreement of two texts</source>
        <translation>二つのテキストの一致</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
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
        <source>Largest change of rank</source>
        <translation>順位の最大変化</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Rank 1 is the lowest score, ties share their mean rank; layers whose score is undefined on either text are left out of a pair</source>
        <translation>順位 1 が最も低いスコア。同点は平均順位とする。どちらかのテキストでスコアが未定義のレイヤーは、その組から除く</translation>
    </message>
    <message>
        <source>No other text was named: the second is the calibration text</source>
        <translation>他方のテキストの指定がないため、二つ目は較正テキスト</translation>
    </message>
    <message>
        <source>Anisotropy of the residual stream</source>
        <translation>残差ストリームの異方性</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>異方性</translation>
    </message>
    <message>
        <source>Mean cosine of two tokens</source>
        <translation>トークン対の平均コサイン</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>理論下限</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding. The last row is the state before the final norm</source>
        <translation>各レイヤーの行はブロックを出る状態、レイヤー -1 は埋め込みの出力。最終行は最終 norm の前の状態</translation>
    </message>
    <message>
        <source>Tokens with massive activations, often the first of a window, make up most of the variation: compare rows = no-first</source>
        <translation>massive activation を持つトークン（多くはウィンドウの先頭）が変動の大半を占める: rows = no-first と比較</translation>
    </message>
    <message>
        <source>Attention to the first token</source>
        <translation>先頭トークンへの attention</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Mean attention</source>
        <translation>平均 attention</translation>
    </message>
    <message>
        <source>Is a sink</source>
        <translation>sink か</translation>
    </message>
    <message>
        <source>Share of queries above the threshold</source>
        <translation>しきい値を超えるクエリの割合</translation>
    </message>
    <message>
        <source>Sinks by layer</source>
        <translation>レイヤー別の sink</translation>
    </message>
    <message>
        <source>Share of heads that are sinks</source>
        <translation>sink であるヘッドの割合</translation>
    </message>
    <message>
        <source>Share of head-query pairs</source>
        <translation>ヘッド・クエリ対の割合</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>全レイヤー合計</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, counts as a query (published so)</source>
        <translation>自身しか見ないクエリ 0 もクエリに数える（論文どおり）</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, is left out</source>
        <translation>自身しか見ないクエリ 0 は除く</translation>
    </message>
    <message>
        <source>The published rate is taken on windows of 64 tokens: longer windows have more queries far from the first token</source>
        <translation>論文の比率は 64 トークンのウィンドウによる: 長いウィンドウほど先頭トークンから遠いクエリが多い</translation>
    </message>
    <message>
        <source>Layers with a sliding window cannot see the first token from far away: such queries count with attention 0</source>
        <translation>スライディングウィンドウのレイヤーは遠くから先頭トークンを見られない: そのようなクエリは attention 0 とする</translation>
    </message>
    <message>
        <source>Layers whose attention does not run have no numbers</source>
        <translation>attention が実行されないレイヤーには数値がない</translation>
    </message>
    <message>
        <source>Mean attention to the first token</source>
        <translation>先頭トークンへの平均 attention</translation>
    </message>
    <message>
        <source>Sinks by layer, two definitions</source>
        <translation>レイヤー別の sink、二つの定義</translation>
    </message>
    <message>
        <source>Influence of blocks</source>
        <translation>ブロックの影響</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>角距離</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>相対的な大きさ</translation>
    </message>
    <message>
        <source>Attention&apos;s influence</source>
        <translation>attention の影響</translation>
    </message>
    <message>
        <source>MLP&apos;s influence</source>
        <translation>MLP の影響</translation>
    </message>
    <message>
        <source>Rank, least influence first</source>
        <translation>順位、影響の小さい順</translation>
    </message>
    <message>
        <source>If all updates were equal and independent</source>
        <translation>全更新が等大・独立の場合</translation>
    </message>
    <message>
        <source>Rows without a cosine</source>
        <translation>コサインのない行数</translation>
    </message>
    <message>
        <source>Angular distance across spans of blocks</source>
        <translation>スパンをまたぐ角距離</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック数</translation>
    </message>
    <message>
        <source>Closest span of each length</source>
        <translation>各長さで最も近いスパン</translation>
    </message>
    <message>
        <source>Least influence first: %1; removed in one shot, nothing measured again in between</source>
        <translation>影響の小さい順: %1。一度に除去し、途中で測り直さない</translation>
    </message>
    <message>
        <source>The published code takes the last block&apos;s output behind the final norm, which would give that block %1 instead of %2</source>
        <translation>公開コードは最後のブロックの出力を最終 norm の後で取るため、そのブロックは %2 ではなく %1 となる</translation>
    </message>
    <message>
        <source>Tokens of norm zero have no cosine and are left out; the published code counts them as one of 0.5, which would give layer %1 %2</source>
        <translation>ノルム 0 のトークンはコサインがないため除く。公開コードはこれを 0.5 とみなすため、レイヤー %1 は %2 となる</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, the last of each window</source>
        <translation>スパンは %1 トークン（各ウィンドウの末尾）で測定</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, evenly spread over the text</source>
        <translation>スパンは、テキスト全体から等間隔に取った %1 トークンで測定</translation>
    </message>
    <message>
        <source>Attention and MLP both read the block&apos;s input, so that there is no state between them: each part&apos;s influence is that of its own addend alone on the input</source>
        <translation>attention と MLP がどちらもブロックの入力を読むため、その間の状態がない: 各部分の影響は、それだけを入力に足したときのもの</translation>
    </message>
    <message>
        <source>A block that is switched, or whose attention adds behind a norm of its own beside the MLP, has no parts to measure</source>
        <translation>切り替えたブロックや、attention が専用の norm を経て MLP と並列に加わるブロックには、測定できる部分がない</translation>
    </message>
    <message>
        <source>Influence of blocks and of their parts</source>
        <translation>ブロックとその部分の影響</translation>
    </message>
    <message>
        <source>Angular distance and relative magnitude</source>
        <translation>角距離と相対的な大きさ</translation>
    </message>
    <message>
        <source>Angular distance across spans</source>
        <translation>スパンの角距離</translation>
    </message>
    <message>
        <source>Loss of the maps before each round</source>
        <translation>各ラウンド前の写像の損失</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>Loss, held out</source>
        <translation>損失、ホールドアウト</translation>
    </message>
    <message>
        <source>Loss on the fitted windows</source>
        <translation>当てはめたウィンドウでの損失</translation>
    </message>
    <message>
        <source>Each map before and after</source>
        <translation>各写像の前後</translation>
    </message>
    <message>
        <source>Loss unhealed, held out</source>
        <translation>ヒーリング前の損失、ホールドアウト</translation>
    </message>
    <message>
        <source>Loss healed, held out</source>
        <translation>ヒーリング後の損失、ホールドアウト</translation>
    </message>
    <message>
        <source>Perplexity on the text of the analysis</source>
        <translation>解析テキストでのパープレキシティ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>without the maps</source>
        <translation>写像なし</translation>
    </message>
    <message>
        <source>maps, unhealed</source>
        <translation>写像、ヒーリング前</translation>
    </message>
    <message>
        <source>maps, healed</source>
        <translation>写像、ヒーリング後</translation>
    </message>
    <message>
        <source>Loss of the maps</source>
        <translation>写像の損失</translation>
    </message>
    <message>
        <source>Fitted to every other window of %1, least loss on the others after %2 rounds; then as many rounds on all windows</source>
        <translation>%1 の一つおきのウィンドウに当てはめ、残りのウィンドウでの損失は %2 ラウンド後に最小。その後、全ウィンドウで同じ数のラウンドを実行</translation>
    </message>
    <message>
        <source>%1 of %2 maps are worse healed than unhealed on the held-out windows</source>
        <translation>ホールドアウトのウィンドウでヒーリング後のほうが悪い写像: %2 中 %1</translation>
    </message>
    <message>
        <source>A single map is its own best fit already; healing helps the maps behind another one</source>
        <translation>写像が一つならそれ自体がすでに最良の当てはめ。ヒーリングが効くのは、別の写像の後にある写像</translation>
    </message>
    <message>
        <source>Written to %1; as edits:%2</source>
        <translation>%1 に書き出し。編集としては:%2</translation>
    </message>
    <message>
        <source>Intrinsic dimension of the residual stream</source>
        <translation>残差ストリームの内在次元</translation>
    </message>
    <message>
        <source>TwoNN</source>
        <translation>TwoNN</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>最尤法</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points that say nothing</source>
        <translation>情報のない点</translation>
    </message>
    <message>
        <source>Measured on the first %1 tokens of the text, each a point; the estimate depends on how many there are</source>
        <translation>テキストの先頭 %1 トークンを点として測定。推定値は点の数に依存する</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding</source>
        <translation>各レイヤーの行はブロックを出る状態、レイヤー -1 は埋め込みの出力</translation>
    </message>
    <message>
        <source>Points with a duplicate, or whose two nearest are equally far, say nothing: they are left out of the fit but count in the distribution, so that TwoNN means little where they are many. Where positions are not added to the embedding, every repeated token is a duplicate at layer -1</source>
        <translation>重複のある点や、最近傍の二つが等距離の点は情報を持たない: 当てはめからは除くが分布には数えるため、これが多いと TwoNN の意味は乏しい。位置を埋め込みに加えないモデルでは、レイヤー -1 で繰り返しのトークンがすべて重複になる</translation>
    </message>
    <message>
        <source>What the norms divide by</source>
        <translation>norm の除数</translation>
    </message>
    <message>
        <source>Before the attention</source>
        <translation>attention の前</translation>
    </message>
    <message>
        <source>The same at position 0</source>
        <translation>同、位置 0</translation>
    </message>
    <message>
        <source>Before the MLP</source>
        <translation>MLP の前</translation>
    </message>
    <message>
        <source>Attention: mean squared distance from the mean</source>
        <translation>attention: 平均からの二乗距離の平均</translation>
    </message>
    <message>
        <source>MLP: mean squared distance from the mean</source>
        <translation>MLP: 平均からの二乗距離の平均</translation>
    </message>
    <message>
        <source>Attention: deviation of all entries</source>
        <translation>attention: 全要素の偏差</translation>
    </message>
    <message>
        <source>MLP: deviation of all entries</source>
        <translation>MLP: 全要素の偏差</translation>
    </message>
    <message>
        <source>What the final norm divides by</source>
        <translation>最終 norm の除数</translation>
    </message>
    <message>
        <source>From position 1 on</source>
        <translation>位置 1 以降</translation>
    </message>
    <message>
        <source>At position 0</source>
        <translation>位置 0</translation>
    </message>
    <message>
        <source>Mean squared distance from the mean</source>
        <translation>平均からの二乗距離の平均</translation>
    </message>
    <message>
        <source>Deviation of all entries</source>
        <translation>全要素の偏差</translation>
    </message>
    <message>
        <source>Mean deviation by position, before the attention and (last) the final norm</source>
        <translation>位置別の平均偏差、attention の前と（末尾）最終 norm</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Loss with fixed deviations</source>
        <translation>偏差固定時の損失</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定対象</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>損失の変化</translation>
    </message>
    <message>
        <source>95 % low</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 % high</source>
        <translation>95 % 上限</translation>
    </message>
    <message>
        <source>Median of windows</source>
        <translation>ウィンドウの中央値</translation>
    </message>
    <message>
        <source>10 % of windows</source>
        <translation>ウィンドウの 10 % 点</translation>
    </message>
    <message>
        <source>90 % of windows</source>
        <translation>ウィンドウの 90 % 点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all attention norms</source>
        <translation>全 attention norm</translation>
    </message>
    <message>
        <source>all MLP norms</source>
        <translation>全 MLP norm</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>最終 norm</translation>
    </message>
    <message>
        <source>all norms</source>
        <translation>全 norm</translation>
    </message>
    <message>
        <source>layer %1, attention</source>
        <translation>レイヤー %1、attention</translation>
    </message>
    <message>
        <source>layer %1, MLP</source>
        <translation>レイヤー %1、MLP</translation>
    </message>
    <message>
        <source>Norms that this model does not have in front of its attention, its MLP or its head have no numbers; norms behind them are not measured</source>
        <translation>このモデルの attention、MLP、ヘッドの前にない norm には数値がない。それらの後の norm は測定しない</translation>
    </message>
    <message>
        <source>The MLP of this model reads the attention&apos;s norm</source>
        <translation>このモデルの MLP は attention の norm の出力を読む</translation>
    </message>
    <message>
        <source>Fixed deviations are averages over the calibration text of the unedited model, with one of its own for position 0</source>
        <translation>固定した偏差は、編集なしのモデルの較正テキストでの平均で、位置 0 には専用の値を使う</translation>
    </message>
    <message>
        <source>Where the model&apos;s output is not finite there is no number</source>
        <translation>モデルの出力が有限でないところには数値がない</translation>
    </message>
    <message>
        <source>A model without norms is fragile: a few windows can carry the mean loss, so read the median and the quantiles of windows too</source>
        <translation>norm のないモデルは壊れやすい: 少数のウィンドウが平均損失を左右しうるので、ウィンドウの中央値と分位点も見ること</translation>
    </message>
    <message>
        <source>Mean deviation by position</source>
        <translation>位置別の平均偏差</translation>
    </message>
    <message>
        <source>Adjusted for chance</source>
        <translation>チャンス補正</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>Update, adjusted for chance</source>
        <translation>更新、チャンス補正</translation>
    </message>
    <message>
        <source>Update, held out</source>
        <translation>更新、ホールドアウト</translation>
    </message>
    <message>
        <source>Chance level</source>
        <translation>チャンスレベル</translation>
    </message>
    <message>
        <source>Massive rows left out</source>
        <translation>除いた massive な行</translation>
    </message>
    <message>
        <source>Linearity of blocks</source>
        <translation>ブロックの線形性</translation>
    </message>
    <message>
        <source>Linearity by layer and measure</source>
        <translation>レイヤーと指標ごとの線形性</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Published scores have a chance level of width / (rows - 1), which noise alone would reach; the adjusted ones are 0 there</source>
        <translation>論文のスコアのチャンスレベルは 幅 / (行数 - 1) で、ノイズだけでもこの値になる。補正後のスコアではこれが 0 になる</translation>
    </message>
    <message>
        <source>Held out: the map is fitted without a penalty on every other window and measured on the rest against the fitted windows&apos; means, the mean of both ways; below 0 it does worse than those means</source>
        <translation>ホールドアウト: 写像を罰則なしで一つおきのウィンドウに当てはめ、残りで、当てはめたウィンドウの平均を基準に測る。両方向の平均を取る。0 未満はその平均にも劣ることを示す</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that the published score is 1 and says nothing, and the adjusted one is undefined; take a longer text</source>
        <translation>トークン数が %1 チャンネル + 1 以下: 写像は何にでも当てはまるため、論文のスコアは 1 で意味がなく、補正後は未定義。より長いテキストを使うこと</translation>
    </message>
    <message>
        <source>Held-out scores are undefined where one fold of windows has nothing to fit or to measure: take at least two windows</source>
        <translation>ウィンドウの一方の組に当てはめるもの、または測るものがない場合、ホールドアウトのスコアは未定義: ウィンドウを二つ以上使うこと</translation>
    </message>
    <message>
        <source>A block whose update does not vary between tokens has no score</source>
        <translation>更新がトークン間で変わらないブロックにはスコアがない</translation>
    </message>
    <message>
        <source>A single token with a massive activation can push the score to nearly 1: compare rows = no-first and rows = no-massive</source>
        <translation>massive activation を持つトークンが一つあるだけで、スコアがほぼ 1 になることがある: rows = no-first および rows = no-massive と比較</translation>
    </message>
    <message>
        <source>Left out: tokens with an entry above 100 and at least 1,000 times the median magnitude, in the block&apos;s input or output</source>
        <translation>除外: ブロックの入力または出力に、100 を超え、かつ大きさの中央値の 1,000 倍以上の要素を持つトークン</translation>
    </message>
    <message>
        <source>No token of this text holds one: nothing was left out</source>
        <translation>このテキストに該当するトークンはない: 何も除いていない</translation>
    </message>
    <message>
        <source>Some layers have more massive tokens than are kept apart; the rest stayed in</source>
        <translation>massive なトークンが、分けて保持できる数を超えるレイヤーがある。残りは含めたまま</translation>
    </message>
    <message>
        <source>Linearity with the residual</source>
        <translation>残差込みの線形性</translation>
    </message>
    <message>
        <source>Linearity of the update alone</source>
        <translation>更新のみの線形性</translation>
    </message>
    <message>
        <source>Linearity of spans of blocks</source>
        <translation>ブロックのスパンの線形性</translation>
    </message>
    <message>
        <source>Linearity, adjusted for chance</source>
        <translation>線形性、チャンス補正</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>スパンの線形性</translation>
    </message>
    <message>
        <source>Linearity of the update of spans</source>
        <translation>スパンの更新の線形性</translation>
    </message>
    <message>
        <source>Measured on %1 tokens, evenly spread over the text; chance level %2</source>
        <translation>テキスト全体から等間隔に取った %1 トークンで測定。チャンスレベルは %2</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that every score is 1 and says nothing, and the adjusted ones are undefined; keep more tokens or take a longer text</source>
        <translation>トークン数が %1 チャンネル + 1 以下: 写像は何にでも当てはまるため、スコアはすべて 1 で意味がなく、補正後は未定義。保持するトークンを増やすか、より長いテキストを使うこと</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>トークンの非線形性</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>非線形性</translation>
    </message>
    <message>
        <source>Non-linearity of the update</source>
        <translation>更新の非線形性</translation>
    </message>
    <message>
        <source>Non-linearity of tokens, of the update</source>
        <translation>トークンの非線形性、更新</translation>
    </message>
    <message>
        <source>The root mean square over all tokens that the map is fitted to is the root of 1 - linearity; tokens that a fit leaves out are shown all the same</source>
        <translation>写像を当てはめた全トークンでの二乗平均平方根は、1 − 線形性の平方根に等しい。当てはめから除いたトークンも表示する</translation>
    </message>
    <message>
        <source>A token with a massive activation pulls the map towards itself: its own distance is then small, and that of others large; compare rows = no-first</source>
        <translation>massive activation を持つトークンは写像を引き寄せる: それ自身の距離は小さく、ほかのトークンの距離は大きくなる。rows = no-first と比較</translation>
    </message>
    <message>
        <source>Every layer at every token</source>
        <translation>各トークンでの各レイヤー</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>次のトークン</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>最有力</translation>
    </message>
    <message>
        <source>Its probability</source>
        <translation>その確率</translation>
    </message>
    <message>
        <source>Rank of the next token</source>
        <translation>次トークンの順位</translation>
    </message>
    <message>
        <source>Cross-entropy to the next token</source>
        <translation>次トークンの交差エントロピー</translation>
    </message>
    <message>
        <source>Divergence from the final prediction</source>
        <translation>最終予測からのダイバージェンス</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>-log of the likeliest</source>
        <translation>最有力の -log</translation>
    </message>
    <message>
        <source>Means over the shown tokens</source>
        <translation>表示トークンの平均</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Share whose likeliest token is the last layer&apos;s</source>
        <translation>最有力が最終レイヤーと同じ割合</translation>
    </message>
    <message>
        <source>Probability of the likeliest token</source>
        <translation>最有力トークンの確率</translation>
    </message>
    <message>
        <source>Layer -1 is what enters the first block; the others are what leaves each block</source>
        <translation>レイヤー -1 は最初のブロックに入るもの、ほかは各ブロックを出るもの</translation>
    </message>
    <message>
        <source>Each layer is the state between its attention and its MLP</source>
        <translation>各レイヤーは attention と MLP の間の状態</translation>
    </message>
    <message>
        <source>The final norm takes its statistics from each layer&apos;s own state</source>
        <translation>最終 norm の統計量は、各レイヤー自身の状態から取る</translation>
    </message>
    <message>
        <source>Without the final norm states of early layers have another scale than the head expects; the final prediction is the model&apos;s own, with its norm</source>
        <translation>最終 norm がないと、前半レイヤーの状態はヘッドの想定と異なるスケールになる。最終予測は norm を含むモデル本来のもの</translation>
    </message>
    <message>
        <source>LLM-Microscope&apos;s &quot;loss&quot; is confidence_loss: it asks how sure a layer is, not whether it is right</source>
        <translation>LLM-Microscope の「loss」は confidence_loss である: レイヤーの確信度を問うもので、正しいかどうかは問わない</translation>
    </message>
    <message>
        <source>Largest magnitudes of each layer&apos;s output</source>
        <translation>各レイヤーの出力の最大の大きさ</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>第 2 チャンネル</translation>
    </message>
    <message>
        <source>Third channel</source>
        <translation>第 3 チャンネル</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Largest over median</source>
        <translation>最大 ÷ 中央値</translation>
    </message>
    <message>
        <source>Channel of the largest</source>
        <translation>最大のチャンネル</translation>
    </message>
    <message>
        <source>Its position</source>
        <translation>その位置</translation>
    </message>
    <message>
        <source>The largest with its sign</source>
        <translation>符号付きの最大</translation>
    </message>
    <message>
        <source>Its window</source>
        <translation>そのウィンドウ</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>そのトークン</translation>
    </message>
    <message>
        <source>Massive as published</source>
        <translation>論文基準で massive</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Magnitudes of the strongest channels, layer %1</source>
        <translation>最も強いチャンネルの大きさ、レイヤー %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Largest magnitudes and the median</source>
        <translation>最大の大きさと中央値</translation>
    </message>
    <message>
        <source>Largest magnitude over the median</source>
        <translation>最大の大きさ ÷ 中央値</translation>
    </message>
    <message>
        <source>Magnitudes, layer %1</source>
        <translation>大きさ、レイヤー %1</translation>
    </message>
    <message>
        <source>The published yes or no (above 100 and at least 1,000 times the median) fails for small models, whose activations have another scale: read the ratio</source>
        <translation>論文の判定基準（100 を超え、中央値の 1,000 倍以上）は、活性のスケールが異なる小さなモデルには使えない: 比を見ること</translation>
    </message>
    <message>
        <source>Massive activations are not important in every model: clamp the channel to see</source>
        <translation>massive activation はどのモデルでも重要とは限らない: チャンネルをクランプして確かめること</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1、他方</translation>
    </message>
    <message>
        <source>%1, other minus this</source>
        <translation>%1、他方 − 本モデル</translation>
    </message>
    <message>
        <source>Measures of both</source>
        <translation>両者の指標</translation>
    </message>
    <message>
        <source>Distance of the weights</source>
        <translation>重みの距離</translation>
    </message>
    <message>
        <source>Number of the matrix</source>
        <translation>行列の番号</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>|other - this| / |this|</source>
        <translation>|他方 − 本モデル| / |本モデル|</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>両者の損失</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>本モデル</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>他方</translation>
    </message>
    <message>
        <source>Other minus this</source>
        <translation>他方 − 本モデル</translation>
    </message>
    <message>
        <source>No matrix has the same shape in both models: weights do not compare</source>
        <translation>両モデルで形状の同じ行列がない: 重みは比較できない</translation>
    </message>
    <message>
        <source>Weights are compared as the checkpoints have them, without edits; the other model is %1</source>
        <translation>重みは編集なしの、チェックポイントにある値で比べる。他方のモデルは %1</translation>
    </message>
    <message>
        <source>The models have %1 and %2 layers: the first %3 are compared</source>
        <translation>モデルのレイヤー数は %1 と %2: 先頭の %3 レイヤーを比べる</translation>
    </message>
    <message>
        <source>The models cut the text into other tokens: their losses per token do not compare</source>
        <translation>モデルによってテキストのトークンへの分割が異なる: トークンあたりの損失は比較できない</translation>
    </message>
    <message>
        <source>No layer in question has both an input and an output spike: this weight joins the largest magnitudes that there are</source>
        <translation>対象のレイヤーに、入力と出力の両方にスパイクのあるものがない: この重みは、あるうちで最大の大きさどうしを結ぶもの</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1: no factor does better than 1</source>
        <translation>損失が最小の倍率は %1: 1 より良い倍率はない</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, and its interval leaves out no change</source>
        <translation>損失が最小の倍率は %1 で、その区間は変化なしを含まない</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, but it cannot be told from the loss at factor 1</source>
        <translation>損失が最小の倍率は %1 だが、倍率 1 の損失と区別できない</translation>
    </message>
    <message>
        <source>Loss by factor of %1</source>
        <translation>%1 の倍率ごとの損失</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Loss by factor</source>
        <translation>倍率ごとの損失</translation>
    </message>
    <message>
        <source>Change in loss with its interval</source>
        <translation>損失の変化とその区間</translation>
    </message>
    <message>
        <source>The weight is %1 (layer[row, column])</source>
        <translation>重みは %1（layer[row, column]）</translation>
    </message>
    <message>
        <source>%1 passages without their last words; the mean is over the one position before each</source>
        <translation>最後の単語を除いた %1 パッセージ。平均は、それぞれの直前の 1 位置について取る</translation>
    </message>
    <message>
        <source>%1 passages of fewer than two words are left out</source>
        <translation>2 語未満の %1 パッセージは除く</translation>
    </message>
    <message>
        <source>first of several</source>
        <translation>先頭トークンのみ</translation>
    </message>
    <message>
        <source>whole word</source>
        <translation>単語全体</translation>
    </message>
    <message>
        <source>Probabilities of words</source>
        <translation>単語の確率</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集後</translation>
    </message>
    <message>
        <source>Edited / original</source>
        <translation>編集後 / 元</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95 % 区間、下限</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95 % 区間、上限</translation>
    </message>
    <message>
        <source>All words together</source>
        <translation>全単語合計</translation>
    </message>
    <message>
        <source>Mean probability at scored positions</source>
        <translation>採点した位置での平均確率</translation>
    </message>
    <message>
        <source>%1 words begin with %2 different tokens: words with the same first token show the same number, which counts once in the sum of all</source>
        <translation>%1 語の先頭トークンは %2 種類: 先頭トークンの同じ単語は同じ数値になり、全体の合計では 1 回だけ数える</translation>
    </message>
    <message>
        <source>No edits: both sides are the original</source>
        <translation>編集なし: どちらの側も元のモデル</translation>
    </message>
    <message>
        <source>The matrix has no other weight as large as %1: its control is smaller. control = shift changes a weight elsewhere by as much as zeroing changes the candidate</source>
        <translation>行列に %1 ほど大きい重みがほかにない: 対照はそれより小さい。control = shift では、候補を 0 にするときと同じ量だけ別の場所の重みを変える</translation>
    </message>
    <message>
        <source>No layer has both an input and an output spike: by these thresholds the model has no super weight on this text</source>
        <translation>入力と出力の両方にスパイクのあるレイヤーがない: これらのしきい値では、このテキストでモデルに super weight はない</translation>
    </message>
    <message>
        <source>No layer passes the absolute threshold; the relative one decides</source>
        <translation>絶対しきい値を超えるレイヤーがない。相対しきい値で判定する</translation>
    </message>
    <message>
        <source>The share explained is no filter: late layers spike too and do no harm. Only the change in loss decides</source>
        <translation>説明率は選別基準にならない: 後半のレイヤーにもスパイクはあるが害はない。決め手は損失の変化だけ</translation>
    </message>
    <message>
        <source>Nothing is published of a model of this family and size</source>
        <translation>このファミリーとサイズのモデルについて公表されたものはない</translation>
    </message>
    <message>
        <source>Largest down projection input and output</source>
        <translation>down projection の入力と出力の最大</translation>
    </message>
    <message>
        <source>Change in loss when zeroed</source>
        <translation>0 にしたときの損失の変化</translation>
    </message>
    <message>
        <source>Weight-only score of the strongest channel over the median</source>
        <translation>最も強いチャンネルの重みのみのスコア ÷ 中央値</translation>
    </message>
    <message>
        <source>Checked are the first %1 of %2 candidates</source>
        <translation>%2 候補のうち最初の %1 を検証</translation>
    </message>
    <message>
        <source>%1, mean over layers</source>
        <translation>%1、レイヤー平均</translation>
    </message>
    <message>
        <source>Checkpoint by checkpoint</source>
        <translation>チェックポイント別</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>重みの数</translation>
    </message>
    <message>
        <source>Number of the checkpoint</source>
        <translation>チェックポイントの番号</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Mean over layers, or perplexity</source>
        <translation>レイヤー平均またはパープレキシティ</translation>
    </message>
    <message>
        <source>Every layer of every checkpoint</source>
        <translation>各チェックポイントの各レイヤー</translation>
    </message>
    <message>
        <source>Checkpoints stand at equal distances, in their order, whatever their steps</source>
        <translation>チェックポイントは学習ステップにかかわらず、順番どおり等間隔に並べる</translation>
    </message>
    <message>
        <source>Linearity has the same chance level in checkpoints of one shape on one text; in others it does not compare</source>
        <translation>線形性のチャンスレベルは、同じテキストで同じ形のチェックポイントなら等しい。形が異なると比較できない</translation>
    </message>
    <message>
        <source>no edits</source>
        <translation>編集なし</translation>
    </message>
    <message>
        <source>edits: %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>%1; %2, %3 tokens (windows: %4), %5, %6; float32; %7. %8 (%9)</source>
        <translation>%1、%2、%3 トークン（%4 ウィンドウ）、%5、%6、float32、%7。%8（%9）</translation>
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
        <source>Largest magnitude of the output</source>
        <translation>出力の最大の大きさ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>行（出力）</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>列（入力）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Share of the output explained</source>
        <translation>出力の説明率</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>0 にした場合</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>Zeroed, 95 % low</source>
        <translation>0 にした場合、95 % 下限</translation>
    </message>
    <message>
        <source>Zeroed, 95 % high</source>
        <translation>0 にした場合、95 % 上限</translation>
    </message>
    <message>
        <source>Control, 95 % low</source>
        <translation>対照、95 % 下限</translation>
    </message>
    <message>
        <source>Control, 95 % high</source>
        <translation>対照、95 % 上限</translation>
    </message>
    <message>
        <source>Control&apos;s row</source>
        <translation>対照の行</translation>
    </message>
    <message>
        <source>Control&apos;s column</source>
        <translation>対照の列</translation>
    </message>
    <message>
        <source>Control&apos;s weight</source>
        <translation>対照の重み</translation>
    </message>
    <message>
        <source>Recovered by keeping the super activation</source>
        <translation>super activation 維持での回復</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Token position</source>
        <translation>トークン位置</translation>
    </message>
    <message>
        <source>Largest magnitudes around the down projections</source>
        <translation>down projection 前後の最大の大きさ</translation>
    </message>
    <message>
        <source>Output&apos;s channel</source>
        <translation>出力のチャンネル</translation>
    </message>
    <message>
        <source>Input&apos;s channel</source>
        <translation>入力のチャンネル</translation>
    </message>
    <message>
        <source>What the weights alone say</source>
        <translation>重みだけからわかること</translation>
    </message>
    <message>
        <source>Strongest channel</source>
        <translation>最も強いチャンネル</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>そのスコア</translation>
    </message>
    <message>
        <source>Median of channels</source>
        <translation>チャンネルの中央値</translation>
    </message>
    <message>
        <source>Score over median</source>
        <translation>スコア ÷ 中央値</translation>
    </message>
    <message>
        <source>Zeroed together</source>
        <translation>まとめて 0 にした場合</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Sum of the single changes</source>
        <translation>個別の変化の合計</translation>
    </message>
    <message>
        <source>layer %1, expert %2, column %3</source>
        <translation>レイヤー %1、エキスパート %2、列 %3</translation>
    </message>
    <message>
        <source>layer %1, column %2</source>
        <translation>レイヤー %1、列 %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Published super weights of a model of this shape</source>
        <translation>この形のモデルについて公表された super weight</translation>
    </message>
    <message>
        <source>Weight here</source>
        <translation>ここでの重み</translation>
    </message>
    <message>
        <source>Weight as published</source>
        <translation>公表された重み</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公表</translation>
    </message>
    <message>
        <source>no: another model</source>
        <translation>いいえ: 別のモデル</translation>
    </message>
    <message>
        <source>Linearity, no first token</source>
        <translation>線形性、先頭トークン除外</translation>
    </message>
    <message>
        <source>Linearity of the update, no first token</source>
        <translation>更新の線形性、先頭トークン除外</translation>
    </message>
    <message>
        <source>Block Influence, no first token</source>
        <translation>Block Influence、先頭トークン除外</translation>
    </message>
    <message>
        <source>Down projection input</source>
        <translation>down projection 入力</translation>
    </message>
    <message>
        <source>Down projection output</source>
        <translation>down projection 出力</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>残差ストリーム</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>%1: token position</source>
        <translation>%1: トークン位置</translation>
    </message>
    <message>
        <source>%1: channel</source>
        <translation>%1: チャンネル</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>各トークンの損失</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>編集前の損失</translation>
    </message>
    <message>
        <source>Visited states</source>
        <translation>訪れた状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>監視する単語</translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation>編集前の確率</translation>
    </message>
    <message>
        <source>Probability after</source>
        <translation>編集後の確率</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>Ratio, 95 % from</source>
        <translation>比、95 % 区間の下限</translation>
    </message>
    <message>
        <source>Ratio, 95 % to</source>
        <translation>比、95 % 区間の上限</translation>
    </message>
    <message>
        <source>Several tokens</source>
        <translation>複数トークン</translation>
    </message>
    <message>
        <source>Blocks of the model</source>
        <translation>モデルのブロック</translation>
    </message>
    <message>
        <source>Share of the linear map</source>
        <translation>線形写像の割合</translation>
    </message>
    <message>
        <source>Change in loss without the block</source>
        <translation>ブロックを除いたときの損失の変化</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Euclidean norm</source>
        <translation>ユークリッドノルム</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Span</source>
        <translation>スパン</translation>
    </message>
    <message>
        <source>One block, or the first and the last as 3-5; empty: every block by itself</source>
        <translation>一つのブロック、または 3-5 のように最初と最後のブロック。空なら各ブロック単独</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>リッジ</translation>
    </message>
    <message>
        <source>Penalty as a share of the mean diagonal</source>
        <translation>平均対角に対する割合で表した罰則</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>All, or without position 0 of every window</source>
        <translation>すべて、または各ウィンドウの位置 0 を除く</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>Fit instead what can be folded into the down projection of the block before</source>
        <translation>代わりに、直前のブロックの down projection に畳み込める写像を当てはめる</translation>
    </message>
    <message>
        <source>Fitted to</source>
        <translation>当てはめ対象</translation>
    </message>
    <message>
        <source>The text of the analysis, or the calibration text</source>
        <translation>解析のテキスト、または較正テキスト</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>A folder or a file (.safetensors, .h5) for the maps, as float32; empty: they are not written</source>
        <translation>写像を float32 で書き出すフォルダーまたはファイル（.safetensors, .h5）。空なら書き出さない</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>The score by which layers are ranked</source>
        <translation>レイヤーの順位付けに使うスコア</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>ほかのテキスト</translation>
    </message>
    <message>
        <source>Text files separated by semicolons; empty: the calibration text</source>
        <translation>セミコロン区切りのテキストファイル。空なら較正テキスト</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Eigenvalues of the Gram matrix, or the faster power iteration, which approaches the value from below</source>
        <translation>グラム行列の固有値、またはより速いべき乗法（値に下から近づく）</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Attention above which a head, or a query, counts</source>
        <translation>ヘッドまたはクエリを数え入れる attention の下限</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>All, or without query 0, which sees only itself</source>
        <translation>すべて、または自身しか見ないクエリ 0 を除く</translation>
    </message>
    <message>
        <source>Angles at</source>
        <translation>角度の位置</translation>
    </message>
    <message>
        <source>Angular distances of all tokens, or of the last token of each window, as published</source>
        <translation>全トークンの角距離、または論文どおり各ウィンドウの末尾トークンの角距離</translation>
    </message>
    <message>
        <source>Tokens for spans</source>
        <translation>スパン用トークン</translation>
    </message>
    <message>
        <source>How many tokens are kept for the spans, at most</source>
        <translation>スパンのために保持するトークン数の上限</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>スパン</translation>
    </message>
    <message>
        <source>Blocks or spans of blocks as 2,4-5; empty: the two in the middle, each by itself</source>
        <translation>2,4-5 のようなブロックまたはスパン。空なら中央の二つをそれぞれ単独で</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ラウンド数</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>ラウンド数の上限</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>更新率</translation>
    </message>
    <message>
        <source>Share of the way to the new fit that a map goes in a round</source>
        <translation>1 ラウンドで写像が新しい当てはめに近づく割合</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Rounds without a better held-out loss before it stops</source>
        <translation>ホールドアウトの損失が改善しないまま続けるラウンド数</translation>
    </message>
    <message>
        <source>The calibration text, or the text of the analysis</source>
        <translation>較正テキスト、または解析のテキスト</translation>
    </message>
    <message>
        <source>How many tokens of the text&apos;s beginning are kept, at most</source>
        <translation>テキストの先頭から保持するトークン数の上限</translation>
    </message>
    <message>
        <source>Fitted fraction</source>
        <translation>当てはめ率</translation>
    </message>
    <message>
        <source>Share of the smallest ratios that TwoNN fits; 0.2 is the published one</source>
        <translation>TwoNN で当てはめる、小さいほうからの比の割合。論文では 0.2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>The loss with norms of one kind and with all fixed; or also with every norm and layer by itself</source>
        <translation>同種の norm をまとめて、およびすべてを固定したときの損失。またはさらに各 norm と各レイヤーも単独で</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Of the profile by position</source>
        <translation>位置別プロファイルの位置の数</translation>
    </message>
    <message>
        <source>All, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>すべて、各ウィンドウの位置 0 を除く、または massive activation を持つトークンを除く</translation>
    </message>
    <message>
        <source>How many tokens are kept, at most</source>
        <translation>保持するトークン数の上限</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Visible windows</source>
        <translation>表示ウィンドウ数</translation>
    </message>
    <message>
        <source>How many windows of the text are shown</source>
        <translation>表示するテキストのウィンドウ数</translation>
    </message>
    <message>
        <source>All tokens, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>全トークン、各ウィンドウの位置 0 を除く、または massive activation を持つトークンを除く</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Of the text, from 0</source>
        <translation>テキストのウィンドウ、0 から数える</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>Position in the window</source>
        <translation>ウィンドウ内の位置</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>表示する数</translation>
    </message>
    <message>
        <source>Final norm</source>
        <translation>最終 norm</translation>
    </message>
    <message>
        <source>Whether the state passes the final norm first</source>
        <translation>状態を先に最終 norm に通すかどうか</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Which states are read out</source>
        <translation>どの状態を読み出すか</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>That the surface shows; -1: the one with the largest ratio</source>
        <translation>曲面図に示すレイヤー。-1: 比が最大のもの</translation>
    </message>
    <message>
        <source>That the surface shows, from 0</source>
        <translation>曲面図に示すウィンドウ、0 から数える</translation>
    </message>
    <message>
        <source>Of the surface, from the window&apos;s beginning</source>
        <translation>曲面図に示すトークン数、ウィンドウの先頭から</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Of the surface, the strongest ones</source>
        <translation>曲面図に示すチャンネル数、強いものから</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>他方のモデル</translation>
    </message>
    <message>
        <source>A folder, a file or a cached model</source>
        <translation>フォルダー、ファイル、またはキャッシュ内のモデル</translation>
    </message>
    <message>
        <source>Of the weight; -1: the top super weight candidate&apos;s</source>
        <translation>重みのレイヤー。-1: 最上位の super weight 候補のもの</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Output channel of the weight; -1: the candidate&apos;s</source>
        <translation>重みの出力チャンネル。-1: 候補のもの</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Input channel of the weight; -1: the candidate&apos;s</source>
        <translation>重みの入力チャンネル。-1: 候補のもの</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Of a mixture; -1: none</source>
        <translation>MoE のエキスパート。-1: なし</translation>
    </message>
    <message>
        <source>First factor</source>
        <translation>最初の倍率</translation>
    </message>
    <message>
        <source>The weight is multiplied by it</source>
        <translation>重みに掛ける値</translation>
    </message>
    <message>
        <source>Last factor</source>
        <translation>最後の倍率</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>倍率の数</translation>
    </message>
    <message>
        <source>How many, evenly spaced</source>
        <translation>等間隔に取る数</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Words separated by spaces; empty: the program&apos;s list of stop words</source>
        <translation>空白区切りの単語。空ならプログラムのストップワード一覧</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Every scored position counts, or the one before the last word of each passage (of each line, where the text has no passages)</source>
        <translation>採点した全位置を数えるか、各パッセージの最後の単語の直前だけを数える（パッセージのないテキストでは各行）</translation>
    </message>
    <message>
        <source>Both spikes are larger than this</source>
        <translation>両方のスパイクがこれより大きいこと</translation>
    </message>
    <message>
        <source>Relative threshold</source>
        <translation>相対しきい値</translation>
    </message>
    <message>
        <source>Where no layer passes the threshold: times the median over layers of their largest magnitude</source>
        <translation>しきい値を超えるレイヤーがない場合: 最大の大きさの、レイヤー間の中央値に対する倍数</translation>
    </message>
    <message>
        <source>What is found is zeroed and the text read again, at most so often</source>
        <translation>見つけたものを 0 にしてテキストを読み直す回数の上限</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Outputs of one intermediate channel that are listed, at most</source>
        <translation>中間チャンネルごとに挙げる出力の数の上限</translation>
    </message>
    <message>
        <source>Whether each candidate is zeroed to see what that costs</source>
        <translation>各候補を 0 にして損失への影響を調べるかどうか</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証数</translation>
    </message>
    <message>
        <source>Candidates that are checked, at most</source>
        <translation>検証する候補数の上限</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>For comparison a weight about as large is zeroed, or any weight is changed by as much as the candidate</source>
        <translation>比較のため、同程度の大きさの重みを 0 にするか、任意の重みを候補と同じ量だけ変える</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Of the draw of control weights</source>
        <translation>対照の重みの抽選用</translation>
    </message>
    <message>
        <source>Weight-only score</source>
        <translation>重みのみのスコア</translation>
    </message>
    <message>
        <source>Form of the score per output channel that needs no text; the exact one takes long for large models</source>
        <translation>テキスト不要の、出力チャンネルごとのスコアの形式。厳密な形式は大きなモデルでは時間がかかる</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>File with published coordinates; empty: the list that comes with the program</source>
        <translation>公表された座標のファイル。空ならプログラム付属の一覧</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Folders or cached models parted by semicolons, or one folder of checkpoints in natural order</source>
        <translation>セミコロン区切りのフォルダーまたはキャッシュ内のモデル、または自然順に並ぶチェックポイントを収めた一つのフォルダー</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>測定するもの</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation>編集「%1」</translation>
    </message>
    <message>
        <source>%1, citation %2</source>
        <translation>%1、文献 %2</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1、項目 %2</translation>
    </message>
    <message>
        <source>%1, entry &quot;%2&quot;</source>
        <translation>%1、項目「%2」</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>number of blocks</source>
        <translation>ブロック数</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s normalizer, pre_tokenizer or decoder</source>
        <translation>トークナイザーの normalizer、pre_tokenizer または decoder</translation>
    </message>
    <message>
        <source>%1, piece %2</source>
        <translation>%1、ピース %2</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s pattern %1</source>
        <translation>トークナイザーのパターン %1</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>パッセージ</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>One-shot strategies measure nothing again after a removal; greedy and loss choose by the text that the curves are measured on, which flatters them</source>
        <translation>ワンショットの戦略は除去後に測り直さない。greedy と loss は曲線を測るのと同じテキストで選ぶため、有利に見える</translation>
    </message>
    <message>
        <source>Maps are fitted to the unedited model on the calibration text %1</source>
        <translation>写像は、編集なしのモデルに較正テキスト %1 で当てはめる</translation>
    </message>
    <message>
        <source>The calibration text is the text that is scored: maps look better than on another text</source>
        <translation>較正テキストが採点するテキストと同じ: 写像は別のテキストの場合より良く見える</translation>
    </message>
    <message>
        <source>Held-out linearity is undefined: take a text of two windows or more</source>
        <translation>ホールドアウトの線形性は未定義: ウィンドウが二つ以上になるテキストを使うこと</translation>
    </message>
    <message>
        <source>the ranking is undefined for every block on this text</source>
        <translation>このテキストでは順位付けが全ブロックで未定義です</translation>
    </message>
    <message>
        <source>the edits that stand have switched off every block already</source>
        <translation>現在の編集で、すでに全ブロックが無効です</translation>
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
</context>
<context>
    <name>Progress</name>
    <message>
        <source>measuring anisotropy</source>
        <translation>異方性を測定中</translation>
    </message>
    <message>
        <source>watching attention</source>
        <translation>attention を観測中</translation>
    </message>
    <message>
        <source>measuring influence</source>
        <translation>影響を測定中</translation>
    </message>
    <message>
        <source>measuring dimensions</source>
        <translation>次元を測定中</translation>
    </message>
    <message>
        <source>measuring norms</source>
        <translation>norm を測定中</translation>
    </message>
    <message>
        <source>measuring linearity</source>
        <translation>線形性を測定中</translation>
    </message>
    <message>
        <source>keeping states</source>
        <translation>状態を保持中</translation>
    </message>
    <message>
        <source>fitting spans</source>
        <translation>スパンを当てはめ中</translation>
    </message>
    <message>
        <source>measuring tokens</source>
        <translation>トークンを測定中</translation>
    </message>
    <message>
        <source>reading the states</source>
        <translation>状態を読み取り中</translation>
    </message>
    <message>
        <source>looking for massive activations</source>
        <translation>massive activation を探索中</translation>
    </message>
    <message>
        <source>comparing weights</source>
        <translation>重みを比較中</translation>
    </message>
    <message>
        <source>averaging activations</source>
        <translation>活性を平均中</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>gathering the original&apos;s states</source>
        <translation>元のモデルの状態を収集中</translation>
    </message>
    <message>
        <source>healing</source>
        <translation>ヒーリング中</translation>
    </message>
    <message>
        <source>fitting linear blocks</source>
        <translation>線形ブロックを当てはめ中</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>fitting the fold</source>
        <translation>畳み込みを当てはめ中</translation>
    </message>
    <message>
        <source>looking for spikes</source>
        <translation>スパイクを探索中</translation>
    </message>
    <message>
        <source>capturing activations</source>
        <translation>活性を取得中</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>reading passages</source>
        <translation>パッセージを読み取り中</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>予測中</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>writing the weights</source>
        <translation>重みを書き込み中</translation>
    </message>
    <message>
        <source>reading weights</source>
        <translation>重みを読み取り中</translation>
    </message>
    <message>
        <source>ranking blocks</source>
        <translation>ブロックを順位付け中</translation>
    </message>
    <message>
        <source>planning: %1, %2</source>
        <translation>計画中: %1、%2</translation>
    </message>
    <message>
        <source>scoring the model</source>
        <translation>モデルを採点中</translation>
    </message>
    <message>
        <source>dropping each block by itself</source>
        <translation>各ブロックを単独で除去中</translation>
    </message>
    <message>
        <source>making each block linear</source>
        <translation>各ブロックを線形化中</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Give one of the files another name</source>
        <translation>どちらかのファイルに別の名前を付けてください</translation>
    </message>
    <message>
        <source>Take the edit of that block back, or choose another span</source>
        <translation>そのブロックの編集を取り消すか、別のスパンを選んでください</translation>
    </message>
    <message>
        <source>Name another text file</source>
        <translation>別のテキストファイルを指定してください</translation>
    </message>
    <message>
        <source>Choose one from 0 to %1</source>
        <translation>0 から %1 までで選んでください</translation>
    </message>
    <message>
        <source>Set position to block</source>
        <translation>position を block にしてください</translation>
    </message>
    <message>
        <source>Set position to block, or switch off the edits that replace the blocks</source>
        <translation>position を block にするか、ブロックを置き換える編集を無効にしてください</translation>
    </message>
    <message>
        <source>Name a folder, a file or a cached model</source>
        <translation>フォルダー、ファイル、またはキャッシュ内のモデルを指定してください</translation>
    </message>
    <message>
        <source>Switch the edit off that drops the block or its MLP, or choose another layer</source>
        <translation>ブロックまたはその MLP を除去する編集を無効にするか、別のレイヤーを選んでください</translation>
    </message>
    <message>
        <source>Set all three, or none for the top candidate</source>
        <translation>三つとも指定するか、最上位の候補を使うならどれも指定しないでください</translation>
    </message>
    <message>
        <source>Use a text with a passage per line</source>
        <translation>1 行に 1 パッセージのテキストを使ってください</translation>
    </message>
    <message>
        <source>Name some, separated by spaces</source>
        <translation>空白区切りで指定してください</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>次のものがあります: %1</translation>
    </message>
    <message>
        <source>Give the value itself, or a longer calibration text</source>
        <translation>値そのものを指定するか、より長い較正テキストを使ってください</translation>
    </message>
    <message>
        <source>Take a longer text or shorter windows</source>
        <translation>より長いテキストか、より短いウィンドウを使ってください</translation>
    </message>
    <message>
        <source>Take position 0 in, or longer windows</source>
        <translation>位置 0 を含めるか、より長いウィンドウを使ってください</translation>
    </message>
    <message>
        <source>Use .safetensors, .h5 or .hdf5, or name a folder</source>
        <translation>.safetensors、.h5、.hdf5 を使うか、フォルダーを指定してください</translation>
    </message>
    <message>
        <source>Name folders or cached models parted by semicolons, or one folder of checkpoints</source>
        <translation>フォルダーまたはキャッシュ内のモデルをセミコロン区切りで指定するか、チェックポイントを収めた一つのフォルダーを指定してください</translation>
    </message>
    <message>
        <source>Correct it, or install the program again</source>
        <translation>修正するか、プログラムを再インストールしてください</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2</source>
        <translation>%1 から %2 までの数を取ります</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>次のいずれかです: %1</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>パラメータはありません</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>次のパラメータがあります: %1</translation>
    </message>
    <message>
        <source>Give one block or the first and the last, as 3-5, between 0 and %1</source>
        <translation>一つのブロック、または 3-5 のように最初と最後のブロックを、0 から %1 までで指定してください</translation>
    </message>
    <message>
        <source>Name each block once</source>
        <translation>各ブロックは 1 回だけ指定してください</translation>
    </message>
    <message>
        <source>Get an intact copy of the checkpoint</source>
        <translation>破損のないチェックポイントを入手してください</translation>
    </message>
    <message>
        <source>Get an intact copy of the file and of the index, from the same version of the model</source>
        <translation>モデルの同じバージョンから、破損のないファイルとインデックスを入手してください</translation>
    </message>
    <message>
        <source>Get an intact copy of the file</source>
        <translation>破損のないファイルを入手してください</translation>
    </message>
    <message>
        <source>Download it again</source>
        <translation>もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>No file of this kind needs that; get an intact copy of it</source>
        <translation>この種のファイルには不要なものです。破損のないファイルを入手してください</translation>
    </message>
    <message>
        <source>Add it, or get a complete copy of the file</source>
        <translation>追加するか、完全なファイルを入手してください</translation>
    </message>
    <message>
        <source>Correct it, or get an intact copy of the file</source>
        <translation>修正するか、破損のないファイルを入手してください</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>正しいファイルか確認してください</translation>
    </message>
    <message>
        <source>Get an intact copy of the index</source>
        <translation>破損のないインデックスを入手してください</translation>
    </message>
    <message>
        <source>Write the file&apos;s name alone: {&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</source>
        <translation>ファイルの名前だけを書いてください: {&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</translation>
    </message>
    <message>
        <source>Give a folder in Hugging Face layout, or the file with the tensors itself</source>
        <translation>Hugging Face 形式のフォルダーか、テンソルのファイルそのものを指定してください</translation>
    </message>
    <message>
        <source>Export it again with llama2.c&apos;s export.py --version 1</source>
        <translation>llama2.c の export.py --version 1 でエクスポートし直してください</translation>
    </message>
    <message>
        <source>Check that it is the right file, or download it again</source>
        <translation>正しいファイルか確認するか、もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>If you trust the file, load it in Python and save the state dictionary alone, as safetensors or with torch.save(model.state_dict(), file)</source>
        <translation>信頼できるファイルなら、Python で読み込み、state dictionary だけを safetensors として、または torch.save(model.state_dict(), file) で保存してください</translation>
    </message>
    <message>
        <source>Save the state dictionary again with torch.save or as safetensors</source>
        <translation>state dictionary を torch.save で、または safetensors として保存し直してください</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which uses protocol 2</source>
        <translation>プロトコル 2 を使う torch.save で保存し直してください</translation>
    </message>
    <message>
        <source>Save the state dictionary alone, without other values</source>
        <translation>ほかの値を含めず、state dictionary だけを保存してください</translation>
    </message>
    <message>
        <source>Split it into several files with an index</source>
        <translation>インデックス付きの複数のファイルに分割してください</translation>
    </message>
    <message>
        <source>Save it again on a little-endian machine, or as safetensors</source>
        <translation>リトルエンディアンのマシンで、または safetensors として保存し直してください</translation>
    </message>
    <message>
        <source>Call contiguous() on its tensors and save it again</source>
        <translation>テンソルに contiguous() を呼び出し、保存し直してください</translation>
    </message>
    <message>
        <source>Give the name of a regular file</source>
        <translation>通常のファイルの名前を指定してください</translation>
    </message>
    <message>
        <source>Check that this is a safetensors file, or get an intact copy of it</source>
        <translation>safetensors ファイルか確認するか、破損のないファイルを入手してください</translation>
    </message>
    <message>
        <source>Quantized checkpoints are not supported: use one in float32, float16 or bfloat16</source>
        <translation>量子化されたチェックポイントには対応していません。float32、float16、bfloat16 のものを使ってください</translation>
    </message>
    <message>
        <source>Check that it is the right file, or get an intact copy of it</source>
        <translation>正しいファイルか確認するか、破損のないファイルを入手してください</translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another place</source>
        <translation>ディスクがいっぱいです。空きを作るか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>A limit on the size of files stands in the way: choose another place or raise the limit</source>
        <translation>ファイルサイズの制限に達しました。別の場所を選ぶか、制限を緩めてください</translation>
    </message>
    <message>
        <source>Check who may read and write there, or choose another place</source>
        <translation>そこの読み書き権限を確認するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>That disk is read-only: choose another place</source>
        <translation>そのディスクは読み取り専用です。別の場所を選んでください</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed: move it away or choose another place</source>
        <translation>フォルダーが必要な場所にファイルがあります。移動するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>A folder stands there: give the name of a file</source>
        <translation>そこにはフォルダーがあります。ファイルの名前を指定してください</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>より短い名前を選んでください</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>綴りを確認してください</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller file</source>
        <translation>ほかのプログラムを閉じるか、より小さいファイルを選んでください</translation>
    </message>
    <message>
        <source>Check that the place exists and is in order, or choose another one</source>
        <translation>その場所があり、正常であることを確認するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>Save it as safetensors, for example with transformers: AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</source>
        <translation>safetensors として保存してください。例: transformers で AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which stores them as they are</source>
        <translation>レコードをそのまま格納する torch.save で保存し直してください</translation>
    </message>
    <message>
        <source>Finish it: %1</source>
        <translation>ダウンロードを完了してください: %1</translation>
    </message>
    <message>
        <source>Check the spelling, or download the model first: %1</source>
        <translation>綴りを確認するか、先にモデルをダウンロードしてください: %1</translation>
    </message>
    <message>
        <source>Name one that is there (%1@REVISION), or download it: %2</source>
        <translation>あるもの（%1@REVISION）を指定するか、ダウンロードしてください: %2</translation>
    </message>
    <message>
        <source>Give a folder, a file, or a Hugging Face id such as org/name</source>
        <translation>フォルダー、ファイル、または org/name のような Hugging Face の id を指定してください</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8</source>
        <translation>テキストを UTF-8 に変換してください</translation>
    </message>
    <message>
        <source>Begin the span at layer 1 or above</source>
        <translation>スパンをレイヤー 1 以降から始めてください</translation>
    </message>
    <message>
        <source>Drop the blocks or use linear-span</source>
        <translation>ブロックを除去するか、linear-span を使ってください</translation>
    </message>
    <message>
        <source>Fix that one: fix-norm:%1:attention</source>
        <translation>そちらを固定してください: fix-norm:%1:attention</translation>
    </message>
    <message>
        <source>Only norms in front of the attention, the MLP and the head can be fixed</source>
        <translation>固定できるのは attention、MLP、ヘッドの前の norm だけです</translation>
    </message>
    <message>
        <source>Clamp in, attention_out, down_out or out</source>
        <translation>in、attention_out、down_out、out のいずれかをクランプしてください</translation>
    </message>
    <message>
        <source>Clamp down_out, which is what the experts give together</source>
        <translation>エキスパート全体の出力である down_out をクランプしてください</translation>
    </message>
    <message>
        <source>Zero the weight of one expert, as in zero:LAYER:down.EXPERT:ROW:COL</source>
        <translation>zero:LAYER:down.EXPERT:ROW:COL のように、一つのエキスパートの重みを 0 にしてください</translation>
    </message>
    <message>
        <source>The first layer comes first, as in 3-5</source>
        <translation>3-5 のように、最初のレイヤーを先に書いてください</translation>
    </message>
    <message>
        <source>Its matrices are q, k, v, o, up and down</source>
        <translation>行列は q、k、v、o、up、down です</translation>
    </message>
    <message>
        <source>Leave out the number behind %1</source>
        <translation>%1 の後の番号を省いてください</translation>
    </message>
    <message>
        <source>Name the expert, from 0 to %1, as in %2.0</source>
        <translation>%2.0 のように、エキスパートを 0 から %1 までで指定してください</translation>
    </message>
    <message>
        <source>It must be from 0 to %1</source>
        <translation>0 から %1 まででなければなりません</translation>
    </message>
    <message>
        <source>Give one such as 0.5</source>
        <translation>0.5 のような値を指定してください</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>次のいずれかを使ってください: %1</translation>
    </message>
    <message>
        <source>The form is %1</source>
        <translation>形式は %1 です</translation>
    </message>
    <message>
        <source>Choose one of %1, or build the program with a libtorch that is made for it and check the driver</source>
        <translation>%1 のいずれかを選ぶか、そのデバイス用の libtorch でプログラムをビルドし、ドライバーを確認してください</translation>
    </message>
    <message>
        <source>Pad or cut them; separate sequences by &apos;;&apos; and ids by &apos;,&apos;</source>
        <translation>パディングするか切り詰めてください。系列は「;」、id は「,」で区切ります</translation>
    </message>
    <message>
        <source>Give at least one sequence</source>
        <translation>系列を一つ以上指定してください</translation>
    </message>
    <message>
        <source>Use shorter sequences</source>
        <translation>より短い系列を使ってください</translation>
    </message>
    <message>
        <source>Use a shorter text or smaller windows, close other programs that use the device, then choose it again</source>
        <translation>より短いテキストか小さいウィンドウを使い、デバイスを使うほかのプログラムを閉じてから、デバイスを選び直してください</translation>
    </message>
    <message>
        <source>Check the device&apos;s driver, then choose it again</source>
        <translation>デバイスのドライバーを確認してから、選び直してください</translation>
    </message>
    <message>
        <source>Choose no BOS token (--bos no)</source>
        <translation>BOS トークン「なし」を選んでください (--bos no)</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>何語か書いてください</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>プロンプトを短くしてください</translation>
    </message>
    <message>
        <source>Undo the last edit, or use smaller factors</source>
        <translation>直前の編集を元に戻すか、より小さい倍率を使ってください</translation>
    </message>
    <message>
        <source>Leave the passage out, or give it the words before its last one</source>
        <translation>そのパッセージを除くか、最後の単語の前に来る単語を加えてください</translation>
    </message>
    <message>
        <source>Leave the passage out</source>
        <translation>そのパッセージを除いてください</translation>
    </message>
    <message>
        <source>Choose a position inside the text</source>
        <translation>テキスト内の位置を選んでください</translation>
    </message>
    <message>
        <source>Choose one that the model lists</source>
        <translation>モデルの一覧にあるものを選んでください</translation>
    </message>
    <message>
        <source>Ask for %1 elements at most</source>
        <translation>要求する要素を %1 個以下にしてください</translation>
    </message>
    <message>
        <source>Open a checkpoint first</source>
        <translation>先にチェックポイントを開いてください</translation>
    </message>
    <message>
        <source>Check that the tokenizer, or the given ids, belong to this model</source>
        <translation>トークナイザーまたは指定した id がこのモデルのものか確認してください</translation>
    </message>
    <message>
        <source>Choose a window from 2 to %1</source>
        <translation>2 から %1 までのウィンドウを選んでください</translation>
    </message>
    <message>
        <source>Choose a stride from 1 to %1</source>
        <translation>1 から %1 までのストライドを選んでください</translation>
    </message>
    <message>
        <source>Choose a BOS token (--bos auto or yes), or another protocol</source>
        <translation>BOS トークンを付ける (--bos auto または yes) か、別のプロトコルを選んでください</translation>
    </message>
    <message>
        <source>Choose a protocol other than lm-eval</source>
        <translation>lm-eval 以外のプロトコルを選んでください</translation>
    </message>
    <message>
        <source>Use a longer text or a shorter window</source>
        <translation>より長いテキストか、より短いウィンドウを使ってください</translation>
    </message>
    <message>
        <source>Close other programs, or use a shorter text</source>
        <translation>ほかのプログラムを閉じるか、より短いテキストを使ってください</translation>
    </message>
    <message>
        <source>Take back the edit of one block</source>
        <translation>一つのブロックの編集を取り消してください</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>This is a defect of the program: report it with the model and the edits</source>
        <translation>プログラムの欠陥です。モデルと編集を添えて報告してください</translation>
    </message>
    <message>
        <source>Write it as tensors of its own with a loader, or drop the blocks</source>
        <translation>ローダー付きの専用テンソルとして書き出すか、ブロックを除去してください</translation>
    </message>
    <message>
        <source>Write it as tensors of its own, drop the block, or take the edit back</source>
        <translation>専用テンソルとして書き出すか、ブロックを除去するか、編集を取り消してください</translation>
    </message>
    <message>
        <source>Take the edit back before you export</source>
        <translation>エクスポートの前に編集を取り消してください</translation>
    </message>
    <message>
        <source>Take the edit back, or export the zeroed weight alone with zero:LAYER:down:ROW:COL</source>
        <translation>編集を取り消すか、0 にした重みだけを zero:LAYER:down:ROW:COL としてエクスポートしてください</translation>
    </message>
    <message>
        <source>Fold it into the block before it (an approximation, with a loss of its own), write it as tensors of its own with a loader, or drop the block</source>
        <translation>直前のブロックに畳み込む（近似で、それ自体の損失を伴う）か、ローダー付きの専用テンソルとして書き出すか、ブロックを除去してください</translation>
    </message>
    <message>
        <source>Drop the whole block, or take the edit back</source>
        <translation>ブロック全体を除去するか、編集を取り消してください</translation>
    </message>
    <message>
        <source>Drop other blocks, or drop their attention and MLP instead</source>
        <translation>別のブロックを除去するか、代わりに attention と MLP を除去してください</translation>
    </message>
    <message>
        <source>Give the name of a new folder</source>
        <translation>新しいフォルダーの名前を指定してください</translation>
    </message>
    <message>
        <source>Give the name of a new or empty folder, or allow to overwrite it</source>
        <translation>新しいフォルダーか空のフォルダーの名前を指定するか、上書きを許可してください</translation>
    </message>
    <message>
        <source>Only the folder of a checkpoint is overwritten; give the name of a new folder</source>
        <translation>上書きできるのはチェックポイントのフォルダーだけです。新しいフォルダーの名前を指定してください</translation>
    </message>
    <message>
        <source>Free some space or choose another place</source>
        <translation>空きを作るか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>Add the authors as &quot;Family, Given&quot;</source>
        <translation>著者を「姓, 名」の形で追加してください</translation>
    </message>
    <message>
        <source>Add one of them, so that people find it</source>
        <translation>見つけられるように、どちらかを追加してください</translation>
    </message>
    <message>
        <source>Give it a name of its own</source>
        <translation>固有の名前を付けてください</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens only</source>
        <translation>小文字、数字、ハイフンだけを使ってください</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>どちらかを削除してください</translation>
    </message>
    <message>
        <source>Correct its id</source>
        <translation>id を修正してください</translation>
    </message>
    <message>
        <source>Correct the id, or remove the entry</source>
        <translation>id を修正するか、項目を削除してください</translation>
    </message>
    <message>
        <source>Remove it, or give it one of these names: %1</source>
        <translation>削除するか、次のいずれかの名前にしてください: %1</translation>
    </message>
    <message>
        <source>Write it in braces: {...}</source>
        <translation>波括弧で囲んでください: {...}</translation>
    </message>
    <message>
        <source>Write each in quotes</source>
        <translation>それぞれを引用符で囲んでください</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>記入してください</translation>
    </message>
    <message>
        <source>Choose of en, de, ru, ja and zh_CN</source>
        <translation>en、de、ru、ja、zh_CN から選んでください</translation>
    </message>
    <message>
        <source>Add one as &quot;en&quot;: it stands in for missing translations</source>
        <translation>「en」として追加してください。翻訳がないときに使われます</translation>
    </message>
    <message>
        <source>Add it, as a string or as an object of strings by language</source>
        <translation>文字列、または言語ごとの文字列を持つオブジェクトとして追加してください</translation>
    </message>
    <message>
        <source>Add one of them, or remove the step</source>
        <translation>どちらかを追加するか、この手順を削除してください</translation>
    </message>
    <message>
        <source>Add the command that takes it, or remove it</source>
        <translation>引数を取るコマンドを追加するか、引数を削除してください</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>次のいずれかを選んでください: %1</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant</source>
        <translation>「%1」のことかもしれません</translation>
    </message>
    <message>
        <source>Close it behind the name of a figure: %1</source>
        <translation>図の名前の後で閉じてください: %1</translation>
    </message>
    <message>
        <source>Write &quot;demo&quot;, or remove the field and open another model in the first step</source>
        <translation>「demo」と書くか、フィールドを削除して最初の手順で別のモデルを開いてください</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>手順を追加してください</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>引数を削除してください</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加してください</translation>
    </message>
    <message>
        <source>Check the numbers of layers, heads and experts in the file</source>
        <translation>ファイルのレイヤー、ヘッド、エキスパートの数を確認してください</translation>
    </message>
    <message>
        <source>It knows silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu, relu and relu2</source>
        <translation>使えるのは silu、gelu、gelu_new、gelu_pytorch_tanh、quick_gelu、relu、relu2 です</translation>
    </message>
    <message>
        <source>Correct the file, or give head_dim</source>
        <translation>ファイルを修正するか、head_dim を指定してください</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>ファイルを修正してください</translation>
    </message>
    <message>
        <source>The published MPT models open</source>
        <translation>公開されている MPT モデルは開けます</translation>
    </message>
    <message>
        <source>Get an intact copy of the file, from the same export as config.json</source>
        <translation>config.json と同じエクスポートの、破損のないファイルを入手してください</translation>
    </message>
    <message>
        <source>Give a file that the analysis affine-map or healing wrote for this model and this span</source>
        <translation>解析 affine-map または healing がこのモデルとこのスパンについて書き出したファイルを指定してください</translation>
    </message>
    <message>
        <source>Choose a row and a column inside it</source>
        <translation>範囲内の行と列を選んでください</translation>
    </message>
    <message>
        <source>Add %1 to the file</source>
        <translation>ファイルに %1 を追加してください</translation>
    </message>
    <message>
        <source>Open the checkpoint that they were made from; this program reads floating-point weights</source>
        <translation>量子化前のチェックポイントを開いてください。このプログラムは浮動小数点の重みを読みます</translation>
    </message>
    <message>
        <source>It knows: %1</source>
        <translation>対応しているもの: %1</translation>
    </message>
    <message>
        <source>Supported are default, linear, dynamic, llama3, yarn and longrope</source>
        <translation>対応しているのは default、linear、dynamic、llama3、yarn、longrope です</translation>
    </message>
    <message>
        <source>Correct head_dim or the rotary share in the file</source>
        <translation>ファイルの head_dim または RoPE の割合を修正してください</translation>
    </message>
    <message>
        <source>Fetch the checkpoint again, or check that config.json belongs to it</source>
        <translation>チェックポイントを取得し直すか、config.json がそれに対応するものか確認してください</translation>
    </message>
    <message>
        <source>Check that config.json belongs to this checkpoint</source>
        <translation>config.json がこのチェックポイントに対応するものか確認してください</translation>
    </message>
    <message>
        <source>Convert the checkpoint to bfloat16, float16 or float32</source>
        <translation>チェックポイントを bfloat16、float16、float32 のいずれかに変換してください</translation>
    </message>
    <message>
        <source>The checkpoint is damaged or its training diverged; fetch it again or use another step</source>
        <translation>チェックポイントが破損しているか、学習が発散しています。取得し直すか、別のステップのものを使ってください</translation>
    </message>
    <message>
        <source>Plan with a model of two blocks or more</source>
        <translation>二つ以上のブロックを持つモデルで計画してください</translation>
    </message>
    <message>
        <source>It must be from 1 to %1</source>
        <translation>1 から %1 まででなければなりません</translation>
    </message>
    <message>
        <source>Choose a file that was saved as a session</source>
        <translation>セッションとして保存したファイルを選んでください</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>プログラムを更新してください</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder can be written to</source>
        <translation>ディスクに空きがあり、フォルダーに書き込めることを確認してください</translation>
    </message>
    <message>
        <source>Restore the file as it was</source>
        <translation>ファイルを元の内容に戻してください</translation>
    </message>
    <message>
        <source>Cut it into several texts</source>
        <translation>複数のテキストに分割してください</translation>
    </message>
    <message>
        <source>Put the model&apos;s tokenizer.json beside it</source>
        <translation>モデルの tokenizer.json を同じ場所に置いてください</translation>
    </message>
    <message>
        <source>Give a file that exists</source>
        <translation>存在するファイルを指定してください</translation>
    </message>
    <message>
        <source>Give a tokenizer&apos;s file</source>
        <translation>トークナイザーのファイルを指定してください</translation>
    </message>
    <message>
        <source>Check its permissions and the disk</source>
        <translation>アクセス権限とディスクを確認してください</translation>
    </message>
    <message>
        <source>Fetch vocab.json and merges.txt again, both from where the model comes from</source>
        <translation>vocab.json と merges.txt を、どちらもモデルの入手元から取得し直してください</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files again from where the model comes from</source>
        <translation>トークナイザーのファイルを、モデルの入手元から取得し直してください</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is BPE or Unigram</source>
        <translation>トークナイザーが BPE または Unigram のモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>別のトークナイザーを持つモデルを使ってください</translation>
    </message>
    <message>
        <source>Check that it is llama2.c&apos;s tokenizer, or get an intact copy of it</source>
        <translation>llama2.c のトークナイザーか確認するか、破損のないファイルを入手してください</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files from where the model comes from</source>
        <translation>トークナイザーのファイルを、モデルの入手元から取得してください</translation>
    </message>
    <message>
        <source>Use a shorter text, or the model&apos;s original tokenizer.json</source>
        <translation>より短いテキストか、モデル本来の tokenizer.json を使ってください</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is one of these</source>
        <translation>トークナイザーがこれらのいずれかであるモデルを使ってください</translation>
    </message>
    <message>
        <source>Evaluate both with the same text and protocol</source>
        <translation>どちらも同じテキストとプロトコルで評価してください</translation>
    </message>
    <message>
        <source>Give the text that stands between passages</source>
        <translation>パッセージの間にあるテキストを指定してください</translation>
    </message>
    <message>
        <source>Use another text, another separator or a smaller minimum</source>
        <translation>別のテキスト、別の区切り、またはより小さい最小値を使ってください</translation>
    </message>
    <message>
        <source>Write or choose one</source>
        <translation>書くか選ぶかしてください</translation>
    </message>
</context>
<context>
    <name>Tensor</name>
    <message>
        <source>token embedding</source>
        <translation>トークン埋め込み</translation>
    </message>
    <message>
        <source>position embedding</source>
        <translation>位置埋め込み</translation>
    </message>
    <message>
        <source>embedding norm</source>
        <translation>埋め込みの norm</translation>
    </message>
    <message>
        <source>embedding projection</source>
        <translation>埋め込みの projection</translation>
    </message>
    <message>
        <source>attention norm</source>
        <translation>attention の norm</translation>
    </message>
    <message>
        <source>query projection</source>
        <translation>query projection</translation>
    </message>
    <message>
        <source>key projection</source>
        <translation>key projection</translation>
    </message>
    <message>
        <source>value projection</source>
        <translation>value projection</translation>
    </message>
    <message>
        <source>query norm</source>
        <translation>query の norm</translation>
    </message>
    <message>
        <source>key norm</source>
        <translation>key の norm</translation>
    </message>
    <message>
        <source>output projection</source>
        <translation>output projection</translation>
    </message>
    <message>
        <source>norm behind the attention</source>
        <translation>attention の後の norm</translation>
    </message>
    <message>
        <source>norm behind the attention&apos;s sum</source>
        <translation>attention 加算後の norm</translation>
    </message>
    <message>
        <source>MLP norm</source>
        <translation>MLP の norm</translation>
    </message>
    <message>
        <source>gate projection</source>
        <translation>gate projection</translation>
    </message>
    <message>
        <source>up projection</source>
        <translation>up projection</translation>
    </message>
    <message>
        <source>down projection</source>
        <translation>down projection</translation>
    </message>
    <message>
        <source>router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>gate of the shared MLP</source>
        <translation>共有 MLP の gate</translation>
    </message>
    <message>
        <source>norm behind the MLP</source>
        <translation>MLP の後の norm</translation>
    </message>
    <message>
        <source>norm behind the MLP&apos;s sum</source>
        <translation>MLP 加算後の norm</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>最終 norm</translation>
    </message>
    <message>
        <source>head projection</source>
        <translation>ヘッドの projection</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>%1 of head %2</source>
        <translation>%1（ヘッド %2）</translation>
    </message>
    <message>
        <source>%1 of expert %2</source>
        <translation>%1（エキスパート %2）</translation>
    </message>
    <message>
        <source>%1, bias</source>
        <translation>%1、バイアス</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>parts between &quot;%1&quot;</source>
        <translation>「%1」で区切った部分</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>%2 文字以上の%1</translation>
    </message>
    <message>
        <source>first %1 %2</source>
        <translation>%2、先頭 %1 件</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>half turns</source>
        <translation>半回転</translation>
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
        <translation>比較対象を表示（B を押している間）(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the original, or the pinned state, in all panels for a moment</source>
        <translation>元のモデルまたはピン留めした状態を、すべてのパネルに一時的に表示する</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>これは何？(&amp;W)</translation>
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
    <message>
        <source>Show in te&amp;nsors</source>
        <translation>テンソルで表示(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the selected weight among the elements of its tensor</source>
        <translation>選択した重みをテンソルの要素の中に表示します</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>値（単位なし）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>（エキスパート %1）</translation>
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
        <translation>ブロックの後で最大の活性。massive: 100 を超え、大きさの中央値の 1000 倍以上（arXiv 2402.17762）</translation>
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
        <translation>入力の最良のアフィン写像が説明する、ブロック出力の割合（arXiv 2405.12250）</translation>
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
        <translation>1 − ブロックの入力と出力のコサインの平均（ShortGPT, arXiv 2403.03853）</translation>
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
        <translation>影響、先頭トークン除外</translation>
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
        <translation>指標（単位なし）</translation>
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
        <translation>attention ヘッド（キーと値）</translation>
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
        <translation>コンテキスト（トークン）</translation>
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
        <translation>%1（先頭トークン）</translation>
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
        <translation>位置（トークン）</translation>
    </message>
    <message>
        <source>non-linearity of the update (no unit)</source>
        <translation>更新の非線形性（単位なし）</translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation>非線形性（単位なし）</translation>
    </message>
    <message>
        <source>built-in text “%1”</source>
        <translation>内蔵テキスト「%1」</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>is no setting of an analysis</source>
        <translation>解析の設定ではありません</translation>
    </message>
    <message>
        <source>Write NAME=VALUE, without spaces</source>
        <translation>NAME=VALUE を空白なしで書いてください</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CoreText</name>
    <message>
        <source>%1.</source>
        <extracomment>An error as a sentence: %1 what went wrong.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>An error as a sentence: %1 a file, tensor or field, %2 what is wrong with it.</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 an error as a sentence, %2 what to do about it.</extracomment>
        <translation>%1%2。</translation>
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
        <translation>編集を追加（例: drop:3）</translation>
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
        <translation>選択した編集をリストから取り除く（Del）</translation>
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
</context>
<context>
    <name>prosector::ui::ExportForm</name>
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
        <translation>直前のブロックに畳み込む（近似）</translation>
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
</context>
<context>
    <name>prosector::ui::ExportText</name>
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
        <source>Needs up to %1; %2 are free there.</source>
        <translation>最大 %1 必要です。空きは %2 です。</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>%1 に書き出しました（%2）。</translation>
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
    <name>prosector::ui::FolderNote</name>
    <message>
        <source>⚠ The folder %1 is not there. Texts are looked for where the program was started.</source>
        <translation>⚠ フォルダー %1 がありません。テキストはプログラムを起動した場所で探します。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FoldingCost</name>
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>畳み込むと、パープレキシティは %2 ではなく %1 になります。</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>畳み込みの影響を測定しています…</translation>
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
        <source>, </source>
        <extracomment>Between the names of a list.</extracomment>
        <translation>、</translation>
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
    <message>
        <source>there is no such tour</source>
        <translation>そのようなツアーはありません</translation>
    </message>
    <message>
        <source>Choose one of the menu Help &gt; Guided tours</source>
        <translation>メニュー「ヘルプ」&gt;「ガイドツアー」から選んでください</translation>
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
    <message>
        <source>the command &quot;%1&quot; is not available</source>
        <translation>コマンド「%1」は使えません</translation>
    </message>
    <message>
        <source>See what it needs: an open model, a scan or a selected weight</source>
        <translation>必要なものを確認してください: 開いたモデル、スキャン、または選択した重み</translation>
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
        <translation>paper: 一つの流れ、完全なウィンドウのみ（GPTQ, Wanda）</translation>
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
        <translation>lm-eval: ローリングウィンドウ。単語とバイトでも</translation>
    </message>
    <message>
        <source>passages: one window for each part of the text</source>
        <translation>passages: テキストの各部分に一つのウィンドウ</translation>
    </message>
    <message>
        <source>Window, in tokens</source>
        <translation>ウィンドウ（トークン）</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Stride, in tokens</source>
        <translation>ストライド（トークン）</translation>
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
    <name>prosector::ui::MemoryNeed</name>
    <message>
        <source>Needs %1 of %2 memory.</source>
        <translation>メモリ %2 のうち %1 が必要です。</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ このマシンのメモリを超えています。重みを何度もディスクから読むため、遅くなります。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ModelPanel</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1B パラメータ</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1M パラメータ</translation>
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
        <translation>%1（現在はない）</translation>
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
        <translation>%1（不完全）</translation>
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
    <name>prosector::ui::Opening</name>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>それでも開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>ダイバージェンス: 元の（またはピン留めした）予測に対する編集後の予測の平均 Kullback-Leibler ダイバージェンス。最初のウィンドウの位置の標本による</translation>
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
        <translation>ファイル（バイト）</translation>
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
        <translation>除去順（%1）</translation>
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
        <source>Angular distance</source>
        <translation>角距離</translation>
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
        <source>The blocks that turn the residual stream least go first (ShortGPT)</source>
        <translation>残差ストリームの向きを最も変えないブロックから除去（ShortGPT）</translation>
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
        <translation>点をクリックするか Enter で、編集リストがその状態になります。</translation>
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
        <translation>どのブロックを取り除けるか？「計画」を押すと、各戦略が除去ブロック数に対するパープレキシティの曲線になり、どの点もクリック一つで現在の状態にできます。</translation>
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
    <message>
        <source>The folder in which files with texts are looked for first</source>
        <translation>テキストのファイルを最初に探すフォルダー</translation>
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
        <translation>セッションのモデル「%1」が元の場所にありません。今はどこにありますか？</translation>
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
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n snapshot(s).</source>
        <translation>
            <numerusform>保存されていない作業があります: モデル「%1」、%n 件のスナップショット。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is work that was not saved: the model “%1” with edits that are undone or switched off.</source>
        <extracomment>%1 a model.</extracomment>
        <translation>保存されていない作業があります: モデル「%1」、元に戻した、またはオフにした編集。</translation>
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
        <translation>元のモデルの代わりに選択した状態をすべての比較対象にする、またはやめる（P）</translation>
    </message>
    <message>
        <source>Makes the selected state the current one (Enter)</source>
        <translation>選択した状態を現在の状態にする（Enter）</translation>
    </message>
    <message>
        <source>Removes the selected snapshot (Del)</source>
        <translation>選択したスナップショットを削除する（Del）</translation>
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
        <translation>「%1」を削除しますか？元に戻せません。</translation>
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
        <translation>行（出力チャンネル）</translation>
    </message>
    <message>
        <source>column (input channel)</source>
        <translation>列（入力チャンネル）</translation>
    </message>
    <message>
        <source>norm (no unit)</source>
        <translation>ノルム（単位なし）</translation>
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
        <source>%1 of %2 tokens, against %3</source>
        <translation>%2 中 %1 トークン、対 %3</translation>
    </message>
    <message>
        <source>%1 tokens, against %2</source>
        <translation>%1 トークン、対 %2</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>トークンを指すか、矢印キーで移動してください。</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>各トークンの損失</translation>
    </message>
    <message>
        <source>%1 (nats)</source>
        <extracomment>The name of a scale of colors: %1 what is shown, a loss or its change, whose unit is the nat.</extracomment>
        <translation>%1 (nats)</translation>
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
    <message>
        <source>no step of the tour has a &quot;text&quot;</source>
        <translation>ツアーの手順のどれにも「text」がありません</translation>
    </message>
    <message>
        <source>Add one, or play the file as a macro</source>
        <translation>追加するか、ファイルをマクロとして再生してください</translation>
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
    <name>prosector::ui::UnsavedQuestion</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>The edits are not saved.</source>
        <translation>編集が保存されていません。</translation>
    </message>
    <message>
        <source>Without saving, the edits, their history and the snapshots are lost.</source>
        <translation>保存しないと、編集、その履歴、スナップショットが失われます。</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>セッションを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
            <numerusform>%n 個の値、最小 %1（%2）、最大 %3（%4）</numerusform>
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
        <translation>有効な編集に加えてこのブロックを除去したときの損失の変化（トークンあたり nats）</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: original (solid), linear (hatched), dropped (struck through). Space: next, O: original, L: linear, X: dropped</source>
        <translation>ブロックの位置にあるもの: 元のまま（塗り）、線形（斜線）、除去（取り消し線）。Space: 次へ、O: 元のまま、L: 線形、X: 除去</translation>
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
        <translation>（未定義）</translation>
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
        <translation>（無効）</translation>
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
        <translation>全編集での損失 − この編集なしの損失（トークンあたり nats）、95 % 区間付き</translation>
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
        <translation>（未定義）</translation>
    </message>
    <message>
        <source> (an estimate)</source>
        <translation>（推定）</translation>
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
    <message>
        <source>%1: “%2”</source>
        <extracomment>Of a cell of a heatmap: %1 what its text is (&quot;Likeliest&quot;), %2 the text, a token.</extracomment>
        <translation>%1: 「%2」</translation>
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
        <translation>重みを 0 にする（0）</translation>
    </message>
    <message>
        <source>Gives the weight its original value back (1)</source>
        <translation>重みを元の値に戻す（1）</translation>
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
        <translation>活性の大きさ（単位なし）</translation>
    </message>
    <message>
        <source>activation (no unit)</source>
        <translation>活性（単位なし）</translation>
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
        <translation>massive: 100 を超え、かつ大きさの中央値の 1000 倍を超える（Sun et al. 2024）</translation>
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
