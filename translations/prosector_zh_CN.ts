<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Affine map</source>
        <translation>仿射映射</translation>
    </message>
    <message>
        <source>y = x + x B + c in place of a block or a span of blocks, by ridge regression with lambda times the mean diagonal of the Gram matrix scaled to unit diagonal; the condition number is that of the system solved</source>
        <translation>以 y = x + x B + c 代替一个块或一个块区段，用岭回归拟合，惩罚为 lambda 乘以缩放到单位对角线的 Gram 矩阵的平均对角元；条件数为所解方程组的条件数</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>文本间的一致性</translation>
    </message>
    <message>
        <source>The same score of every layer on two or more texts side by side, with the rank correlations of each pair: Spearman&apos;s rho and Kendall&apos;s tau-b; 1 is the same order of layers</source>
        <translation>各层的同一分数在两个或更多文本上并列显示，并给出每一对的秩相关：Spearman rho 和 Kendall tau-b；1 表示各层次序相同</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>The share of the variation of token-centered hidden states along their first principal direction; the mean cosine is that of all pairs of two tokens, not centered</source>
        <translation>按 token 中心化后的隐藏状态，其变化沿第一主方向所占的比例；平均余弦取自所有 token 两两组合，未中心化</translation>
    </message>
    <message>
        <source>Attention sinks</source>
        <translation>Attention sink</translation>
    </message>
    <message>
        <source>A head is a sink where its attention to the first token, averaged over queries, is above the threshold; beside it, the share of queries that by themselves pay more than the threshold.</source>
        <translation>若一个头对首 token 的注意力（对各查询取平均）高于阈值，则该头为 sink；并列给出单独对首 token 的注意力超过阈值的查询所占比例。</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>块影响力</translation>
    </message>
    <message>
        <source>1 - the mean over tokens of the cosine between the residual stream entering and leaving a block; the angular distance is the mean of arccos(cosine) / pi, the relative magnitude that of |output - input| / |output|</source>
        <translation>1 减去残差流进入块与离开块之间余弦对各 token 的平均；角距离为 arccos(余弦) / pi 的平均，相对幅值为 |输出 - 输入| / |输出| 的平均</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Affine maps in place of blocks, all distilled at once towards the states of the original behind them: each round fits every map again by ridge regression, on the stream that the others make; stops when the loss on held-out windows no longer falls</source>
        <translation>以仿射映射代替块，同时将所有映射向其后原模型的状态蒸馏：每一轮在其他映射产生的残差流上用岭回归重新拟合每个映射；留出窗口上的损失不再下降时停止</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>内在维度</translation>
    </message>
    <message>
        <source>TwoNN: from the ratios of each token&apos;s distances to its second nearest and nearest other token, the slope of -ln(1 - F) over ln ratio through the origin, fitted to the smallest ratios; maximum likelihood: (points - 1) / sum of ln ratio</source>
        <translation>TwoNN：由每个 token 到第二近邻与最近邻的距离之比，取 -ln(1 - F) 对 ln 比值过原点的斜率，在最小的一部分比值上拟合；最大似然：(点数 - 1) / ln 比值之和</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>What each norm divides its tokens by, sqrt(variance + epsilon) or sqrt(mean square + epsilon), averaged over positions from 1 on and at position 0; and the loss when it divides by that average instead.</source>
        <translation>每个归一化对其 token 所除的数，即 sqrt(方差 + epsilon) 或 sqrt(均方 + epsilon)，分别对位置 1 起取平均和在位置 0；以及改除以该平均值时的损失。</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>1 - min |xA - y|^2 over all maps A, of a block&apos;s input x and output y (update: output minus input), both centered over tokens and scaled to Frobenius norm 1: the share of the variation that one affine map explains</source>
        <translation>对块的输入 x 与输出 y（更新：输出减输入），两者按 token 中心化并缩放到 Frobenius 范数为 1，在所有映射 A 上取 1 - min |xA - y|^2：一个仿射映射所能解释的变化比例</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>区段的线性度</translation>
    </message>
    <message>
        <source>The linearity of several blocks one after another: how well one affine map takes what enters the first to what leaves the last (update: to the difference of the two)</source>
        <translation>若干相邻块合起来的线性度：一个仿射映射能在多大程度上由进入首块的内容得到离开末块的内容（更新：得到两者之差）</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>token 的非线性度</translation>
    </message>
    <message>
        <source>sqrt(n) |xA - y| of each token, of the centered and scaled input x and output y of a block and the map A that fits all n tokens of the text best; 0 is a token that the map foretells</source>
        <translation>各 token 的 sqrt(n) |xA - y|，其中 x、y 为块的中心化并缩放后的输入与输出，A 为对文本全部 n 个 token 拟合最佳的映射；0 表示该 token 完全由映射预测</translation>
    </message>
    <message>
        <source>Logit lens</source>
        <translation>Logit lens</translation>
    </message>
    <message>
        <source>The head applied to the residual stream after each block: what the model would say if it ended there.</source>
        <translation>将输出头用于每个块之后的残差流：若模型到此结束，会预测什么。</translation>
    </message>
    <message>
        <source>Massive activations</source>
        <translation>巨量激活</translation>
    </message>
    <message>
        <source>The largest magnitudes of the residual stream leaving each block, in three different channels, beside the median magnitude of the same layer&apos;s whole output.</source>
        <translation>离开每个块的残差流的最大幅值（取自三个不同通道），与同一层整个输出的幅值中位数并列。</translation>
    </message>
    <message>
        <source>Difference of two models</source>
        <translation>两个模型的差异</translation>
    </message>
    <message>
        <source>The same measures of both models on one text, and for each matrix the relative distance of its weights, |other - this| / |this| in the Frobenius norm.</source>
        <translation>在同一文本上比较两个模型的相同指标，并给出每个矩阵权重的相对距离，即 Frobenius 范数下的 |另一个 - 此模型| / |此模型|。</translation>
    </message>
    <message>
        <source>Scale curve</source>
        <translation>倍率曲线</translation>
    </message>
    <message>
        <source>The loss while one weight of a down projection is multiplied by a factor; changes are paired with the loss at factor 1.</source>
        <translation>将某个 down 投影的一个权重乘以一个因子时的损失；变化与因子 1 处的损失配对计算。</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>停用词</translation>
    </message>
    <message>
        <source>Mean over scored positions of the probability of each word&apos;s first token behind a space, original and edited; the ratio&apos;s interval is taken over windows.</source>
        <translation>每个词的首 token（前有空格）的概率在各计分位置上的平均，分别给出原始与编辑后；比值的区间按窗口计算。</translation>
    </message>
    <message>
        <source>Super weights</source>
        <translation>超级权重</translation>
    </message>
    <message>
        <source>A weight of a down projection whose input and output channel both hold their layer&apos;s largest magnitude at some token, above a threshold; what it carries is measured by zeroing it.</source>
        <translation>down 投影中的一个权重，其输入通道和输出通道都在某个 token 上达到该层的最大幅值且高于阈值；将其置零可测出它所承载的作用。</translation>
    </message>
    <message>
        <source>Training series</source>
        <translation>训练序列</translation>
    </message>
    <message>
        <source>A measure of every layer over the checkpoints of a training run, each on the same text.</source>
        <translation>在一次训练的各检查点上给出每一层的某项指标，均取自同一文本。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>calibration text</source>
        <translation>校准文本</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>power iteration</source>
        <translation>幂迭代</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>without query 0</source>
        <translation>去除查询 0</translation>
    </message>
    <message>
        <source>the last of each window</source>
        <translation>每个窗口的最后一个</translation>
    </message>
    <message>
        <source>together</source>
        <translation>一起</translation>
    </message>
    <message>
        <source>each by itself too</source>
        <translation>也逐个进行</translation>
    </message>
    <message>
        <source>without position 0</source>
        <translation>去除位置 0</translation>
    </message>
    <message>
        <source>without massive activations</source>
        <translation>去除巨量激活</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>在每个块之后</translation>
    </message>
    <message>
        <source>between attention and MLP</source>
        <translation>在注意力与 MLP 之间</translation>
    </message>
    <message>
        <source>at every position</source>
        <translation>每个位置</translation>
    </message>
    <message>
        <source>before last words</source>
        <translation>在最后一个词之前</translation>
    </message>
    <message>
        <source>one as large</source>
        <translation>大小相近</translation>
    </message>
    <message>
        <source>changed as much</source>
        <translation>同样大小的改变</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>对角</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is a tour of the same name</source>
        <translation>%1 是同名的导览</translation>
    </message>
    <message>
        <source>its MLP does not run under the edits, so that nothing can be folded into it</source>
        <translation>其 MLP 在这些编辑下不运行，因此无法将任何内容折叠进去</translation>
    </message>
    <message>
        <source>both texts are the same, so that they agree in any case</source>
        <translation>两个文本相同，必然一致</translation>
    </message>
    <message>
        <source>the text has no window %1</source>
        <translation>文本没有窗口 %1</translation>
    </message>
    <message>
        <source>the window has no position %1</source>
        <translation>窗口没有位置 %1</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side: there is no state between them</source>
        <translation>此模型的注意力与 MLP 并行：两者之间没有状态</translation>
    </message>
    <message>
        <source>no block has a state between its attention and its MLP</source>
        <translation>没有任何块在其注意力与 MLP 之间有状态</translation>
    </message>
    <message>
        <source>the model has no layer %1</source>
        <translation>模型没有第 %1 层</translation>
    </message>
    <message>
        <source>no model to compare with is named</source>
        <translation>未指定要比较的模型</translation>
    </message>
    <message>
        <source>no down projection runs there</source>
        <translation>该处没有运行 down 投影</translation>
    </message>
    <message>
        <source>a weight needs its layer, its row and its column</source>
        <translation>指定权重需要其层、行和列</translation>
    </message>
    <message>
        <source>no passage has two words</source>
        <translation>没有任何文段含有两个词</translation>
    </message>
    <message>
        <source>there is no word to watch</source>
        <translation>没有要关注的词</translation>
    </message>
    <message>
        <source>there is no analysis of this name</source>
        <translation>没有此名称的分析</translation>
    </message>
    <message>
        <source>no window of the calibration text has a token there: the longest has %1</source>
        <translation>校准文本没有任何窗口在该处有 token：最长的窗口有 %1 个</translation>
    </message>
    <message>
        <source>is one window, and every other one is held out</source>
        <translation>只有一个窗口，而每隔一个窗口要留出一个</translation>
    </message>
    <message>
        <source>no token is left to fit a map to</source>
        <translation>没有剩下可用于拟合映射的 token</translation>
    </message>
    <message>
        <source>matrices are not written to a file with this extension</source>
        <translation>不能将矩阵写入此扩展名的文件</translation>
    </message>
    <message>
        <source>no checkpoint is named</source>
        <translation>未指定检查点</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for it</source>
        <translation>“%1”不是它的有效值</translation>
    </message>
    <message>
        <source>the analysis has no parameter &quot;%1&quot;</source>
        <translation>该分析没有参数“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no span of this model&apos;s blocks</source>
        <translation>“%1”不是此模型的块区段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a block twice</source>
        <translation>“%1”两次列出同一个块</translation>
    </message>
    <message>
        <source>cannot be made a folder (%1)</source>
        <translation>无法建为文件夹（%1）</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; stands in two shards, %2 and %3</source>
        <translation>张量“%1”出现在两个分片中：%2 和 %3</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing; %2 places it in this file</source>
        <translation>缺少张量“%1”；%2 将其置于此文件中</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>不含任何张量</translation>
    </message>
    <message>
        <source>ends inside %1: it is truncated or damaged</source>
        <translation>在%1中途结束：文件被截断或已损坏</translation>
    </message>
    <message>
        <source>objects and arrays are nested more than %1 deep</source>
        <translation>对象和数组的嵌套深度超过 %1</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; stands there twice</source>
        <translation>字段“%1”出现两次</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>缺少字段“%1”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2, not %3</source>
        <translation>字段“%1”必须是%2，而不是%3</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>is not valid JSON at byte %1</source>
        <translation>不是有效的 JSON，出错于字节 %1</translation>
    </message>
    <message>
        <source>is not valid JSON (a number is too large)</source>
        <translation>不是有效的 JSON（某个数字过大）</translation>
    </message>
    <message>
        <source>must be a JSON object, not %1</source>
        <translation>必须是 JSON 对象，而不是%1</translation>
    </message>
    <message>
        <source>has %1 bytes, more than the %2 that such a file may have</source>
        <translation>有 %1 字节，超过此类文件允许的 %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>从 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>weight_map gives the tensor &quot;%1&quot; the file &quot;%2&quot;, which does not lie beside the index</source>
        <translation>weight_map 将张量“%1”指向文件“%2”，而该文件不在索引旁边</translation>
    </message>
    <message>
        <source>weight_map gives the tensor %1 an object, where the name of its file must stand as a string</source>
        <translation>weight_map 给张量 %1 的是一个对象，此处必须是以字符串表示的文件名</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map 未列出任何张量</translation>
    </message>
    <message>
        <source>holds neither %1 nor %2, nor the same as %3</source>
        <translation>既不含 %1 也不含 %2，也没有 %3 的对应文件</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>无法打开（%1）</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, whose weights are quantized</source>
        <translation>是版本 %1 的 llama2.c 文件，其权重经过量化</translation>
    </message>
    <message>
        <source>is a llama2.c file of version %1, which Prosector does not know</source>
        <translation>是版本 %1 的 llama2.c 文件，Prosector 不识别该版本</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>末尾的 %1 字节不属于任何张量</translation>
    </message>
    <message>
        <source>it ends inside the tensor %1</source>
        <translation>在张量 %1 中途结束</translation>
    </message>
    <message>
        <source>does not have the size that its llama2.c header asks for (width %1, intermediate %2, layers %3, heads %4, key-value heads %5, vocabulary %6, context %7): %8</source>
        <translation>大小与其 llama2.c 文件头所要求的不符（宽度 %1，中间宽度 %2，层 %3，头 %4，键值头 %5，词表 %6，上下文 %7）：%8</translation>
    </message>
    <message>
        <source>is damaged: the sizes in its llama2.c header are none that a model can have</source>
        <translation>已损坏：其 llama2.c 文件头中的尺寸不可能属于任何模型</translation>
    </message>
    <message>
        <source>cannot be mapped into memory (%1)</source>
        <translation>无法映射到内存（%1）</translation>
    </message>
    <message>
        <source>%1 is missing: its link leads to no file</source>
        <translation>缺少 %1：其链接未指向任何文件</translation>
    </message>
    <message>
        <source>%1 is missing; %2 names it</source>
        <translation>缺少 %1；%2 提到了它</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>the weights are missing: neither model.safetensors nor pytorch_model.bin nor an index of either is there</source>
        <translation>缺少权重：没有 model.safetensors，没有 pytorch_model.bin，也没有两者的索引</translation>
    </message>
    <message>
        <source>a tensor is described by values of the wrong type</source>
        <translation>张量由类型错误的值描述</translation>
    </message>
    <message>
        <source>a tensor has more than %1 dimensions</source>
        <translation>某个张量超过 %1 维</translation>
    </message>
    <message>
        <source>a tensor has a negative size or stride</source>
        <translation>某个张量有负的尺寸或步幅</translation>
    </message>
    <message>
        <source>a tensor&apos;s offset is negative, or it has not one stride for each size</source>
        <translation>某个张量的偏移为负，或并非每个尺寸都有一个步幅</translation>
    </message>
    <message>
        <source>an ordered dictionary is not made of pairs</source>
        <translation>有序字典不是由键值对组成</translation>
    </message>
    <message>
        <source>asks for %1, which Prosector neither knows nor runs: it reads tensors only</source>
        <translation>要求 %1，Prosector 既不识别也不运行它：只读取张量</translation>
    </message>
    <message>
        <source>a storage type is called as if it were a function</source>
        <translation>将存储类型当作函数调用</translation>
    </message>
    <message>
        <source>the storage %1 is not described as PyTorch does</source>
        <translation>存储 %1 的描述方式与 PyTorch 不同</translation>
    </message>
    <message>
        <source>its pickle</source>
        <translation>pickle 数据</translation>
    </message>
    <message>
        <source>has the instruction %1, which no dictionary of tensors needs</source>
        <translation>含有指令 %1，张量字典不需要它</translation>
    </message>
    <message>
        <source>the pickle has more than %1 values</source>
        <translation>pickle 中的值超过 %1 个</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>pickle 取用了不存在的值</translation>
    </message>
    <message>
        <source>the pickle closes what it did not open</source>
        <translation>pickle 关闭了未曾打开的内容</translation>
    </message>
    <message>
        <source>the pickle uses a value of the wrong type</source>
        <translation>pickle 使用了类型错误的值</translation>
    </message>
    <message>
        <source>a dictionary has a key without a value</source>
        <translation>字典中有一个键没有值</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>值的嵌套深度超过 %1</translation>
    </message>
    <message>
        <source>the pickle remembers more than %1 values</source>
        <translation>pickle 记住的值超过 %1 个</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it did not remember</source>
        <translation>pickle 调用了未曾记住的值</translation>
    </message>
    <message>
        <source>is a pickle of protocol %1</source>
        <translation>是协议 %1 的 pickle</translation>
    </message>
    <message>
        <source>its pickle has %1 bytes, more than any dictionary of tensors</source>
        <translation>其 pickle 有 %1 字节，超过任何张量字典</translation>
    </message>
    <message>
        <source>its pickle does not begin as one of protocol 2 or later does</source>
        <translation>其 pickle 的开头不符合协议 2 或更高版本</translation>
    </message>
    <message>
        <source>holds more than %1 tensors</source>
        <translation>含有超过 %1 个张量</translation>
    </message>
    <message>
        <source>is a zip archive, but none that torch.save wrote: it has no data.pkl</source>
        <translation>是 zip 归档，但并非由 torch.save 写成：没有 data.pkl</translation>
    </message>
    <message>
        <source>was written with the byte order %1</source>
        <translation>以字节序 %1 写成</translation>
    </message>
    <message>
        <source>the record %1 of the tensor %2 is missing</source>
        <translation>缺少记录 %1（张量 %2）</translation>
    </message>
    <message>
        <source>the tensor %1 lies in a record of %2 bytes, but its storage claims %3 elements of %4 bytes</source>
        <translation>张量 %1 位于 %2 字节的记录中，但其存储声称有 %3 个元素，每个 %4 字节</translation>
    </message>
    <message>
        <source>the tensor %1 reaches beyond its storage of %2 elements</source>
        <translation>张量 %1 超出其 %2 个元素的存储</translation>
    </message>
    <message>
        <source>the tensor %1 is expanded to more than the file could hold</source>
        <translation>张量 %1 展开后超过文件所能容纳的大小</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>是文件夹，而不是文件</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>是管道或设备，而不是文件</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>has only %1 bytes: too short for a safetensors file, which begins with an 8-byte header length</source>
        <translation>只有 %1 字节：对 safetensors 文件来说过短，其开头是 8 字节的文件头长度</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes; a safetensors header has less than %2</source>
        <translation>声称文件头有 %1 字节；safetensors 文件头应小于 %2</translation>
    </message>
    <message>
        <source>claims a header of %1 bytes, but only %2 follow: the file is truncated</source>
        <translation>声称文件头有 %1 字节，但其后只有 %2 字节：文件被截断</translation>
    </message>
    <message>
        <source>the shape of tensor &quot;%1&quot; is too large to address</source>
        <translation>张量“%1”的形状过大，无法寻址</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; end before they begin</source>
        <translation>data_offsets [%1, %2]（张量“%3”）的结尾在开头之前</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; reach beyond the %4 bytes of data in the file: it is truncated or damaged</source>
        <translation>data_offsets [%1, %2]（张量“%3”）超出文件中 %4 字节的数据：文件被截断或已损坏</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] of tensor &quot;%3&quot; span %4 bytes, but its shape and dtype need %5</source>
        <translation>data_offsets [%1, %2]（张量“%3”）覆盖 %4 字节，但其形状和 dtype 需要 %5 字节</translation>
    </message>
    <message>
        <source>the data of the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>张量“%1”与“%2”的数据重叠</translation>
    </message>
    <message>
        <source>there is a hole of %1 bytes before the data of tensor &quot;%2&quot;</source>
        <translation>有 %1 字节的空洞，位于张量“%2”的数据之前</translation>
    </message>
    <message>
        <source>%1 bytes at the end belong to no tensor</source>
        <translation>末尾有 %1 字节不属于任何张量</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a negative number in its %2</source>
        <translation>张量“%1”有负数，位于其 %2</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a dimension that is too large</source>
        <translation>张量“%1”有一个维度过大</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the field &quot;%2&quot; twice</source>
        <translation>张量“%1”的字段“%2”出现两次</translation>
    </message>
    <message>
        <source>the header is not valid JSON at its byte %1</source>
        <translation>文件头不是有效的 JSON，出错于其字节 %1</translation>
    </message>
    <message>
        <source>the header must be a JSON object</source>
        <translation>文件头必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must be described by a JSON object</source>
        <translation>张量“%1”必须由 JSON 对象描述</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of __metadata__ must be a string</source>
        <translation>__metadata__ 的字段“%1”必须是字符串</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a field &quot;%2&quot; of the wrong type</source>
        <translation>张量“%1”的字段“%2”类型错误</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has something other than whole numbers in its %2</source>
        <translation>张量“%1”含有非整数，位于其 %2</translation>
    </message>
    <message>
        <source>__metadata__ stands there twice</source>
        <translation>__metadata__ 出现两次</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the dtype %2, which Prosector cannot read</source>
        <translation>张量“%1”的 dtype 为 %2，Prosector 无法读取</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>张量“%1”的 dtype 未知：“%2”</translation>
    </message>
    <message>
        <source>the header describes more than %1 tensors</source>
        <translation>文件头描述的张量超过 %1 个</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; lacks the field &quot;%2&quot;</source>
        <translation>张量“%1”缺少字段“%2”</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; must have two numbers in its data_offsets, not %2</source>
        <translation>张量“%1”的 data_offsets 必须有两个数字，而不是 %2 个</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;: this is no safetensors file</source>
        <translation>文件头不以“{”开头：这不是 safetensors 文件</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is described twice</source>
        <translation>张量“%1”被描述两次</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>is a PyTorch pickle of the form before version 1.6, which Prosector cannot read</source>
        <translation>是 1.6 版之前形式的 PyTorch pickle，Prosector 无法读取</translation>
    </message>
    <message>
        <source>is a tar archive, PyTorch&apos;s oldest form, which Prosector cannot read</source>
        <translation>是 tar 归档，即 PyTorch 最早的形式，Prosector 无法读取</translation>
    </message>
    <message>
        <source>is a llama.cpp file, which Prosector cannot read</source>
        <translation>是 llama.cpp 文件，Prosector 无法读取</translation>
    </message>
    <message>
        <source>is a TensorFlow or Flax file, which Prosector cannot read</source>
        <translation>是 TensorFlow 或 Flax 文件，Prosector 无法读取</translation>
    </message>
    <message>
        <source>is neither in the form that torch.save writes nor a llama2.c file</source>
        <translation>既不是 torch.save 写出的形式，也不是 llama2.c 文件</translation>
    </message>
    <message>
        <source>an extra field of its zip table</source>
        <translation>zip 目录的额外字段</translation>
    </message>
    <message>
        <source>a zip64 extra field</source>
        <translation>zip64 额外字段</translation>
    </message>
    <message>
        <source>the record %1 stands in the archive twice</source>
        <translation>记录 %1 在归档中出现两次</translation>
    </message>
    <message>
        <source>the record %1 is compressed, and Prosector reads the records of an archive where they lie</source>
        <translation>记录 %1 经过压缩，而 Prosector 就地读取归档中的记录</translation>
    </message>
    <message>
        <source>the record %1 is encrypted, and Prosector reads the records of an archive where they lie</source>
        <translation>记录 %1 经过加密，而 Prosector 就地读取归档中的记录</translation>
    </message>
    <message>
        <source>its end record</source>
        <translation>结束记录</translation>
    </message>
    <message>
        <source>the zip archive has no table at its end: the file is truncated</source>
        <translation>zip 归档末尾没有目录：文件被截断</translation>
    </message>
    <message>
        <source>is one part of a zip archive that was split</source>
        <translation>是分卷 zip 归档的一部分</translation>
    </message>
    <message>
        <source>its zip64 locator</source>
        <translation>zip64 定位记录</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond the file: it is truncated or damaged</source>
        <translation>zip 归档的目录超出文件：文件被截断或已损坏</translation>
    </message>
    <message>
        <source>the zip64 end record does not lie inside the file</source>
        <translation>zip64 结束记录不在文件之内</translation>
    </message>
    <message>
        <source>its zip64 end record</source>
        <translation>zip64 结束记录</translation>
    </message>
    <message>
        <source>the zip64 end record is not where its locator says</source>
        <translation>zip64 结束记录不在定位记录所指之处</translation>
    </message>
    <message>
        <source>the table of the zip archive reaches beyond its end record</source>
        <translation>zip 归档的目录超出其结束记录</translation>
    </message>
    <message>
        <source>the table of the zip archive</source>
        <translation>zip 归档的目录</translation>
    </message>
    <message>
        <source>entry %1 of the zip archive&apos;s table is damaged</source>
        <translation>条目 %1（zip 归档的目录）已损坏</translation>
    </message>
    <message>
        <source>the record %1 is stored, but its two sizes differ</source>
        <translation>记录 %1 未压缩存放，但其两个大小不一致</translation>
    </message>
    <message>
        <source>the record %1 begins beyond the end of the file</source>
        <translation>记录 %1 的开头超出文件末尾</translation>
    </message>
    <message>
        <source>the header of the record %1</source>
        <translation>记录 %1 的头部</translation>
    </message>
    <message>
        <source>the header of the record %1 contradicts the archive&apos;s table</source>
        <translation>记录 %1 的头部与归档的目录矛盾</translation>
    </message>
    <message>
        <source>the record %1 reaches beyond the end of the file: it is truncated</source>
        <translation>记录 %1 超出文件末尾：文件被截断</translation>
    </message>
    <message>
        <source>the record %1 overlaps what follows it</source>
        <translation>记录 %1 与其后的内容重叠</translation>
    </message>
    <message>
        <source>its snapshot is missing</source>
        <translation>缺少快照</translation>
    </message>
    <message>
        <source>the download of %1 is incomplete: %2</source>
        <translation>%1 的下载不完整：%2</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1(不完整)</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no such model in the Hugging Face cache %1</source>
        <translation>没有这样的文件或文件夹，Hugging Face 缓存中也没有这样的模型：%1</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache</source>
        <translation>缓存中没有修订版“%1”</translation>
    </message>
    <message>
        <source>the revision &quot;%1&quot; is not in the cache; there are: %2</source>
        <translation>缓存中没有修订版“%1”；现有：%2</translation>
    </message>
    <message>
        <source>the name of the model is empty</source>
        <translation>模型名称为空</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>the byte at offset %1 is no valid UTF-8</source>
        <translation>偏移 %1 处的字节不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>there is no layer %1 in the model</source>
        <translation>模型中没有第 %1 层</translation>
    </message>
    <message>
        <source>the factor is no finite number</source>
        <translation>因子不是有限数</translation>
    </message>
    <message>
        <source>the value is no finite number</source>
        <translation>该值不是有限数</translation>
    </message>
    <message>
        <source>the value of t is no finite number</source>
        <translation>t 的值不是有限数</translation>
    </message>
    <message>
        <source>there is no block before layer 0 that the span could be folded into</source>
        <translation>第 0 层之前没有可供区段折叠进去的块</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection to fold into</source>
        <translation>第 %1 层是混合专家，没有可供折叠的单一 down 投影</translation>
    </message>
    <message>
        <source>a norm follows the down projection of layer %1, so that nothing can be folded into it</source>
        <translation>第 %1 层的 down 投影后有归一化，因此无法将任何内容折叠进去</translation>
    </message>
    <message>
        <source>there is no head %1 in layer %2</source>
        <translation>没有头 %1（第 %2 层）</translation>
    </message>
    <message>
        <source>the MLP of this model reads the attention&apos;s norm</source>
        <translation>此模型的 MLP 读取注意力的归一化</translation>
    </message>
    <message>
        <source>this model has no norm in front of the attention</source>
        <translation>此模型的注意力之前没有归一化</translation>
    </message>
    <message>
        <source>this model has no norm in front of the MLP</source>
        <translation>此模型的 MLP 之前没有归一化</translation>
    </message>
    <message>
        <source>this model has no norm in front of the head</source>
        <translation>此模型的输出头之前没有归一化</translation>
    </message>
    <message>
        <source>attention and MLP of this model run side by side, with nothing in the middle</source>
        <translation>此模型的注意力与 MLP 并行，中间没有状态</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single input of a down projection</source>
        <translation>第 %1 层是混合专家，没有单一的 down 投影输入</translation>
    </message>
    <message>
        <source>there is no channel %1 in &quot;%2&quot; of layer %3</source>
        <translation>没有通道 %1（“%2”，第 %3 层）</translation>
    </message>
    <message>
        <source>there is no position %1 in a window of the model</source>
        <translation>模型的窗口中没有位置 %1</translation>
    </message>
    <message>
        <source>layer %1 is a mixture of experts, which has no single down projection</source>
        <translation>第 %1 层是混合专家，没有单一的 down 投影</translation>
    </message>
    <message>
        <source>the span ends before it begins</source>
        <translation>区段的结尾在开头之前</translation>
    </message>
    <message>
        <source>the MLP of this model has no gate</source>
        <translation>此模型的 MLP 没有门控</translation>
    </message>
    <message>
        <source>there is no row %1 in %2</source>
        <translation>没有行 %1，位于 %2</translation>
    </message>
    <message>
        <source>there is no column %1 in %2</source>
        <translation>没有列 %1，位于 %2</translation>
    </message>
    <message>
        <source>this model has no experts</source>
        <translation>此模型没有专家</translation>
    </message>
    <message>
        <source>there are no experts here</source>
        <translation>此处没有专家</translation>
    </message>
    <message>
        <source>there is no expert %1 in the mixture</source>
        <translation>混合专家中没有专家 %1</translation>
    </message>
    <message>
        <source>every expert of this layer has a matrix %1 of its own</source>
        <translation>此层的每个专家都有自己的矩阵 %1</translation>
    </message>
    <message>
        <source>value of t</source>
        <translation>t 的值</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>因子</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>there is no verb %1</source>
        <translation>没有动词 %1</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a whole number from 0</source>
        <translation>%1 不是有效的%2：必须是从 0 开始的整数</translation>
    </message>
    <message>
        <source>%1 is no %2: it must be a finite number with a decimal point, such as 0.5 or 1e-3</source>
        <translation>%1 不是有效的%2：必须是带小数点的有限数，如 0.5 或 1e-3</translation>
    </message>
    <message>
        <source>span of layers</source>
        <translation>层区段</translation>
    </message>
    <message>
        <source>%1 is no span of layers: it must be two of them, as in 3-5</source>
        <translation>%1 不是层区段：必须是两个层，如 3-5</translation>
    </message>
    <message>
        <source>%1 is no span of layers: the first one comes first</source>
        <translation>%1 不是层区段：靠前的层应写在前面</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>there is no matrix %1: it must be one of q k v o gate up down</source>
        <translation>没有矩阵 %1：必须是 q k v o gate up down 之一</translation>
    </message>
    <message>
        <source>%1 stands in no block: leave out the layer, as in zero:%2:ROW:COL</source>
        <translation>%1 不在任何块中：请省略层，如 zero:%2:ROW:COL</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>site</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>there is no site %1: it must be one of %2</source>
        <translation>没有测点 %1：必须是 %2 之一</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>there is no norm %1 in a layer: it must be attention or mlp</source>
        <translation>层中没有归一化 %1：必须是 attention 或 mlp</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 is one part too many</source>
        <translation>多出一个部分：%1</translation>
    </message>
    <message>
        <source>libtorch finds no such device in this machine</source>
        <translation>libtorch 在本机上找不到这样的设备</translation>
    </message>
    <message>
        <source>the sequences must have the same length, at least one token</source>
        <translation>各序列长度必须相同，且至少有一个 token</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>sequences of %1 tokens exceed the model&apos;s context of %2</source>
        <translation>%1 个 token 的序列超过模型的上下文 %2</translation>
    </message>
    <message>
        <source>its memory is full, and the processor has taken over; nothing is lost</source>
        <translation>其内存已满，已改由处理器继续；没有任何丢失</translation>
    </message>
    <message>
        <source>it failed (%1), and the processor has taken over; nothing is lost</source>
        <translation>失败（%1），已改由处理器继续；没有任何丢失</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no BOS token</source>
        <translation>模型的分词器没有 BOS token</translation>
    </message>
    <message>
        <source>an empty prompt leaves nothing to continue</source>
        <translation>提示词为空，没有可续写的内容</translation>
    </message>
    <message>
        <source>its %1 tokens leave no room in the model&apos;s context of %2</source>
        <translation>其 %1 个 token 在模型的上下文 %2 中没有留下空间</translation>
    </message>
    <message>
        <source>the model&apos;s output is not a finite number</source>
        <translation>模型的输出不是有限数</translation>
    </message>
    <message>
        <source>has no two words with a space between them</source>
        <translation>没有以空格分开的两个词</translation>
    </message>
    <message>
        <source>its last word has %1 tokens of %2: there is nothing to score, or nothing to read before it</source>
        <translation>其最后一个词占 %1 个 token，共 %2 个：没有可计分的内容，或其前没有可读的内容</translation>
    </message>
    <message>
        <source>the text has no such scored token</source>
        <translation>文本没有这样的计分 token</translation>
    </message>
    <message>
        <source>the field &quot;fnv1a&quot; must be a number in hexadecimal, not %1</source>
        <translation>字段“fnv1a”必须是十六进制数字，而不是%1</translation>
    </message>
    <message>
        <source>the field &quot;names&quot; must hold strings</source>
        <translation>字段“names”必须只含字符串</translation>
    </message>
    <message>
        <source>the field &quot;measure&quot; holds &quot;%1&quot;, which is no measure</source>
        <translation>字段“measure”的值为“%1”，这不是指标</translation>
    </message>
    <message>
        <source>the field &quot;value&quot; must be more than 0</source>
        <translation>字段“value”必须大于 0</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; names none of the table&apos;s texts</source>
        <translation>字段“text”未指向表中的任何文本</translation>
    </message>
    <message>
        <source>there is no tensor &quot;%1&quot;</source>
        <translation>没有张量“%1”</translation>
    </message>
    <message>
        <source>%1 rows of %2 columns are more than one window can hold</source>
        <translation>%1 行 %2 列超过一个窗口所能容纳的大小</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>没有打开任何模型</translation>
    </message>
    <message>
        <source>the model&apos;s vocabulary has only %1 entries</source>
        <translation>模型的词表只有 %1 项</translation>
    </message>
    <message>
        <source>a window of %1 tokens does not fit the model&apos;s context of %2</source>
        <translation>%1 个 token 的窗口放不进模型的上下文 %2</translation>
    </message>
    <message>
        <source>a stride of %1 leaves tokens between windows of %2 unscored</source>
        <translation>步长 %1 使窗口 %2 之间有 token 未计分</translation>
    </message>
    <message>
        <source>lm-eval predicts the first token from a prefix token</source>
        <translation>lm-eval 由前缀 token 预测首 token</translation>
    </message>
    <message>
        <source>the model&apos;s tokenizer has no token to put before the text</source>
        <translation>模型的分词器没有可置于文本之前的 token</translation>
    </message>
    <message>
        <source>the text has %1 tokens, which leaves nothing to score under %2 with windows of %3</source>
        <translation>文本有 %1 个 token，在 %2、窗口 %3 之下没有可计分的内容</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>every block is dropped, and a checkpoint needs one at least</source>
        <translation>所有块都已移除，而检查点至少需要一个块</translation>
    </message>
    <message>
        <source>is where the opened model lies, which an export never touches</source>
        <translation>是所打开模型的所在，导出绝不会改动它</translation>
    </message>
    <message>
        <source>the written model, opened again, has the perplexity %1 instead of %2 (relative difference %3); what was written has been removed</source>
        <translation>写出的模型重新打开后，困惑度为 %1 而非 %2（相对差 %3）；已删除所写内容</translation>
    </message>
    <message>
        <source>a map is a matrix for which an ordinary checkpoint has no place</source>
        <translation>映射是一个矩阵，普通检查点中没有它的位置</translation>
    </message>
    <message>
        <source>a block that only adds a vector has no place in an ordinary checkpoint</source>
        <translation>只加一个向量的块在普通检查点中没有位置</translation>
    </message>
    <message>
        <source>a norm with a fixed deviation is another computation, which no loader of checkpoints knows</source>
        <translation>标准差固定的归一化是另一种计算，没有任何检查点加载器识别它</translation>
    </message>
    <message>
        <source>a clamp holds an activation, and a checkpoint holds weights only</source>
        <translation>钳制固定的是激活，而检查点只含权重</translation>
    </message>
    <message>
        <source>a restored activation is a step of the computation, and a checkpoint holds weights only</source>
        <translation>恢复激活是计算中的一步，而检查点只含权重</translation>
    </message>
    <message>
        <source>a linear block is a matrix for which an ordinary checkpoint has no place</source>
        <translation>线性块是一个矩阵，普通检查点中没有它的位置</translation>
    </message>
    <message>
        <source>the residual stream of this model passes through the norm of that branch, so that zeros in its place are not the same</source>
        <translation>此模型的残差流要经过该分支的归一化，因此用零代替并不等价</translation>
    </message>
    <message>
        <source>config.json of the family %1 cannot say which of the blocks that are left have a sliding window or experts</source>
        <translation>系列 %1 的 config.json 无法说明余下哪些块有滑动窗口或专家</translation>
    </message>
    <message>
        <source>is a file, and an export is a folder</source>
        <translation>是文件，而导出需要文件夹</translation>
    </message>
    <message>
        <source>is a folder with something in it</source>
        <translation>是非空的文件夹</translation>
    </message>
    <message>
        <source>holds no config.json: it is no checkpoint that could be replaced</source>
        <translation>不含 config.json：它不是可被替换的检查点</translation>
    </message>
    <message>
        <source>is no name of a folder to export to</source>
        <translation>不是可供导出的文件夹名称</translation>
    </message>
    <message>
        <source>needs %1, but the disk has %2 left</source>
        <translation>需要 %1，但磁盘只剩 %2</translation>
    </message>
    <message>
        <source>cannot be asked for its free space (%1)</source>
        <translation>无法查询其剩余空间（%1）</translation>
    </message>
    <message>
        <source>the field &quot;authors&quot; names nobody</source>
        <translation>字段“authors”未列出任何人</translation>
    </message>
    <message>
        <source>has neither an &quot;arxiv&quot; number nor a &quot;url&quot;</source>
        <translation>既没有“arxiv”编号，也没有“url”</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot; like a citation before it</source>
        <translation>字段“id”的值为“%1”，与此前的一条引用相同</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; holds &quot;%1&quot;</source>
        <translation>字段“id”的值为“%1”</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands there twice</source>
        <translation>条目“%1”出现两次</translation>
    </message>
    <message>
        <source>the field &quot;related&quot; names &quot;%1&quot;, which is no entry</source>
        <translation>字段“related”提到“%1”，而没有这一条目</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; names no entry of en.json</source>
        <translation>字段“id”不是 en.json 中的条目</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not known here</source>
        <translation>此处不识别字段“%1”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must hold strings that are not empty</source>
        <translation>字段“%1”必须只含非空字符串</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is empty</source>
        <translation>字段“%1”为空</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names the language &quot;%2&quot;</source>
        <translation>字段“%1”提到语言“%2”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no English text</source>
        <translation>字段“%1”没有英语文本</translation>
    </message>
    <message>
        <source>has neither a &quot;command&quot; nor a &quot;text&quot;</source>
        <translation>既没有“command”，也没有“text”</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; stands there without a &quot;command&quot;</source>
        <translation>有字段“argument”，却没有“command”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds &quot;%2&quot;, which this window does not have</source>
        <translation>字段“%1”的值为“%2”，此窗口中没有</translation>
    </message>
    <message>
        <source>the field &quot;text&quot; has a brace that is not closed</source>
        <translation>字段“text”有未闭合的花括号</translation>
    </message>
    <message>
        <source>the field &quot;model&quot; holds &quot;%1&quot;, but a macro can only begin with &quot;demo&quot;</source>
        <translation>字段“model”的值为“%1”，但宏只能以“demo”开始</translation>
    </message>
    <message>
        <source>the field &quot;steps&quot; is empty</source>
        <translation>字段“steps”为空</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; holds &quot;%1&quot;, but the command &quot;%2&quot; takes none</source>
        <translation>字段“argument”的值为“%1”，但命令“%2”不接受参数</translation>
    </message>
    <message>
        <source>the field &quot;argument&quot; is missing, which the command &quot;%1&quot; needs</source>
        <translation>缺少命令“%1”所需的字段“argument”</translation>
    </message>
    <message>
        <source>it describes a model of more than %1 tensors</source>
        <translation>它描述的模型有超过 %1 个张量</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an activation this program does not know</source>
        <translation>“%1”是本程序不识别的激活函数</translation>
    </message>
    <message>
        <source>%1 %2 is no multiple of %3 %4</source>
        <translation>%1 %2 不是 %3 %4 的倍数</translation>
    </message>
    <message>
        <source>layer_types does not name every layer</source>
        <translation>layer_types 未列出每一层</translation>
    </message>
    <message>
        <source>attention_types must be a list of [pattern, repetitions]</source>
        <translation>attention_types 必须是 [模式, 重复次数] 的列表</translation>
    </message>
    <message>
        <source>attention kinds must be &quot;global&quot; or &quot;local&quot;</source>
        <translation>注意力种类必须是“global”或“local”</translation>
    </message>
    <message>
        <source>attention_types does not name every layer</source>
        <translation>attention_types 未列出每一层</translation>
    </message>
    <message>
        <source>MPT without ALiBi or with qk_ln is not supported</source>
        <translation>不支持没有 ALiBi 或带 qk_ln 的 MPT</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>the tensor %1 is not as wide as the model, or not float32</source>
        <translation>张量 %1 的宽度与模型不同，或不是 float32</translation>
    </message>
    <message>
        <source>the tensor %1 holds a value that is not a finite number</source>
        <translation>张量 %1 含有非有限数的值</translation>
    </message>
    <message>
        <source>%1 is longer than any model is deep</source>
        <translation>%1 的长度超过任何模型的深度</translation>
    </message>
    <message>
        <source>%1 holds something that is no object</source>
        <translation>%1 含有非对象的内容</translation>
    </message>
    <message>
        <source>the maps are not in the order of the blocks</source>
        <translation>各映射未按块的次序排列</translation>
    </message>
    <message>
        <source>holds no tensor %1</source>
        <translation>不含张量 %1</translation>
    </message>
    <message>
        <source>the tensor does not have the shape that a model of width %1 asks for, or no floating-point type</source>
        <translation>张量的形状不符合宽度为 %1 的模型的要求，或不是浮点类型</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>含有非有限数的值</translation>
    </message>
    <message>
        <source>the matrix has %1 rows and %2 columns</source>
        <translation>矩阵有 %1 行 %2 列</translation>
    </message>
    <message>
        <source>there are %1 experts, fewer than the usual %2 of each token</source>
        <translation>有 %1 个专家，少于每个 token 通常所用的 %2 个</translation>
    </message>
    <message>
        <source>mlp_only_layers holds something that is no layer</source>
        <translation>mlp_only_layers 含有不是层的内容</translation>
    </message>
    <message>
        <source>the weights are quantized (%1)</source>
        <translation>权重经过量化（%1）</translation>
    </message>
    <message>
        <source>by an unnamed method</source>
        <translation>方法未注明</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; is a family this version does not know</source>
        <translation>model_type “%1”是此版本不识别的系列</translation>
    </message>
    <message>
        <source>%1 holds something that is no number above 0</source>
        <translation>%1 含有不是大于 0 的数字的内容</translation>
    </message>
    <message>
        <source>%1 has %2 entries instead of %3</source>
        <translation>%1 有 %2 项，应为 %3 项</translation>
    </message>
    <message>
        <source>high_freq_factor must be above low_freq_factor, and both above 0</source>
        <translation>high_freq_factor 必须大于 low_freq_factor，且两者都大于 0</translation>
    </message>
    <message>
        <source>original_max_position_embeddings must be at least 2</source>
        <translation>original_max_position_embeddings 必须至少为 2</translation>
    </message>
    <message>
        <source>factor and original_max_position_embeddings must be at least 1</source>
        <translation>factor 和 original_max_position_embeddings 必须至少为 1</translation>
    </message>
    <message>
        <source>rope_type &quot;%1&quot; is not supported</source>
        <translation>不支持 rope_type “%1”</translation>
    </message>
    <message>
        <source>rope_theta must be above 0</source>
        <translation>rope_theta 必须大于 0</translation>
    </message>
    <message>
        <source>rotary positions would turn %1 of a head&apos;s %2 channels; it must be an even number of them</source>
        <translation>旋转位置会作用于 %1 个通道（每个头共 %2 个）；必须为偶数</translation>
    </message>
    <message>
        <source>the tensor %1 %2 is missing</source>
        <translation>缺少张量 %1 %2</translation>
    </message>
    <message>
        <source>its shape is %1, but config.json asks for %2</source>
        <translation>其形状为 %1，但 config.json 要求 %2</translation>
    </message>
    <message>
        <source>weights of type %1 cannot be computed with</source>
        <translation>不能用类型为 %1 的权重计算</translation>
    </message>
    <message>
        <source>the value at %1 is not a finite number</source>
        <translation>%1 处的值不是有限数</translation>
    </message>
    <message>
        <source>the model has a single block, which cannot be removed</source>
        <translation>模型只有一个块，不能移除</translation>
    </message>
    <message>
        <source>%1 of %2 blocks cannot be removed</source>
        <translation>不能移除 %1 个块，共 %2 个</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>不是本程序的会话</translation>
    </message>
    <message>
        <source>was saved by a newer version of the program: its format is %1, this version reads up to %2</source>
        <translation>由更新版本的程序保存：其格式为 %1，此版本最多读到 %2</translation>
    </message>
    <message>
        <source>is damaged: what stands in it is not what was saved</source>
        <translation>已损坏：其内容与保存时不同</translation>
    </message>
    <message>
        <source>a text in it claims to be longer than all</source>
        <translation>其中一段文本标明的长度超过全部文本</translation>
    </message>
    <message>
        <source>is not as long as the other columns of its table</source>
        <translation>与同一表格的其他列长度不同</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be %2</source>
        <translation>字段“%1”必须是%2</translation>
    </message>
    <message>
        <source>numbers, integers or texts</source>
        <translation>数值、整数或文本</translation>
    </message>
    <message>
        <source>a kind of plot</source>
        <translation>一种图</translation>
    </message>
    <message>
        <source>it names a column &quot;%1&quot; that its table does not have in this way</source>
        <translation>指定的列“%1”在其表格中并非如此存在</translation>
    </message>
    <message>
        <source>it does not fit the tables</source>
        <translation>与表格不符</translation>
    </message>
    <message>
        <source>it has no table</source>
        <translation>没有表格</translation>
    </message>
    <message>
        <source>HDF5 gave no reason</source>
        <translation>HDF5 未给出原因</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>无法写出（%1）</translation>
    </message>
    <message>
        <source>is not a file that HDF5 can read</source>
        <translation>不是 HDF5 能读取的文件</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>holds values of another type</source>
        <translation>含有其他类型的值</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>声称的大小超过文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>an edit in it cannot be understood: %1</source>
        <translation>其中有一项编辑无法理解：%1</translation>
    </message>
    <message>
        <source>auto, yes or no</source>
        <translation>auto、yes 或 no</translation>
    </message>
    <message>
        <source>a list of whole numbers from 0 to %1</source>
        <translation>由 0 到 %1 的整数组成的列表</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象的列表</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串的列表</translation>
    </message>
    <message>
        <source>a sentence in it has more values than places</source>
        <translation>其中一个句子的值多于占位符</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>its order does not name each layer once</source>
        <translation>顺序没有把每一层恰好列出一次</translation>
    </message>
    <message>
        <source>its strategy or its action is none of the planner&apos;s</source>
        <translation>其策略或操作不属于规划器</translation>
    </message>
    <message>
        <source>its rankings are of models with different numbers of layers</source>
        <translation>各排名来自层数不同的模型</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; names a snapshot that is not there</source>
        <translation>字段“%1”指向不存在的快照</translation>
    </message>
    <message>
        <source>two snapshots have the same number</source>
        <translation>两个快照编号相同</translation>
    </message>
    <message>
        <source>there are not as many effects as edits</source>
        <translation>影响的个数与编辑的个数不同</translation>
    </message>
    <message>
        <source>its arrays do not belong together</source>
        <translation>其各数组不相配</translation>
    </message>
    <message>
        <source>is not the text any more that the session was made with</source>
        <translation>已不是创建会话时的文本</translation>
    </message>
    <message>
        <source>a passage of its text is not inside the text</source>
        <translation>其文本的一个文段不在文本之内</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>大于 2 GiB</translation>
    </message>
    <message>
        <source>the character map&apos;s trie does not fit into it</source>
        <translation>字符映射的 trie 放不下</translation>
    </message>
    <message>
        <source>its pieces can be made of one another in too many ways</source>
        <translation>其子词可由彼此组成的方式过多</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>its size cannot be read</source>
        <translation>无法读取其大小</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB, which no tokenizer is</source>
        <translation>它大于 256 MiB，没有分词器这么大</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>is not a merge of two pieces of the vocabulary</source>
        <translation>不是词表中两个子词的合并</translation>
    </message>
    <message>
        <source>makes the text more than 64 times as long</source>
        <translation>使文本变长超过 64 倍</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>长于 %1 字节</translation>
    </message>
    <message>
        <source>has more than half a million values</source>
        <translation>含有超过 50 万个值</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>嵌套深度超过 %1 层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a decoder that is not supported</source>
        <translation>“%1”是不支持的解码器</translation>
    </message>
    <message>
        <source>merges[%1] needs the piece &quot;%2&quot;, which the vocabulary lacks</source>
        <translation>merges[%1] 需要子词“%2”，而词表中没有</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with the pieces and their ids</source>
        <translation>没有含子词及其 id 的字段“vocab”</translation>
    </message>
    <message>
        <source>has no field &quot;merges&quot;</source>
        <translation>没有字段“merges”</translation>
    </message>
    <message>
        <source>is not in the vocabulary</source>
        <translation>不在词表中</translation>
    </message>
    <message>
        <source>has no field &quot;vocab&quot; with pieces and their scores</source>
        <translation>没有含子词及其分数的字段“vocab”</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is not supported</source>
        <translation>不支持其类型“%1”</translation>
    </message>
    <message>
        <source>is not base 64</source>
        <translation>不是 Base64</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a normalizer that is not supported</source>
        <translation>“%1”是不支持的规范化器</translation>
    </message>
    <message>
        <source>cannot be used as a pattern: %1</source>
        <translation>不能用作模式：%1</translation>
    </message>
    <message>
        <source>repeats the text</source>
        <translation>使文本重复</translation>
    </message>
    <message>
        <source>puts more than %1 tokens around a text</source>
        <translation>在文本两端加上超过 %1 个 token</translation>
    </message>
    <message>
        <source>leaves the text out</source>
        <translation>漏掉文本</translation>
    </message>
    <message>
        <source>has more than %1 elements</source>
        <translation>有超过 %1 个元素</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a post-processor that is not supported</source>
        <translation>“%1”是不支持的后处理器</translation>
    </message>
    <message>
        <source>is none of Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous</source>
        <translation>不是 Removed、Isolated、MergedWithPrevious、MergedWithNext 和 Contiguous 之一</translation>
    </message>
    <message>
        <source>is not a single character</source>
        <translation>不是单个字符</translation>
    </message>
    <message>
        <source>is none of always, first and never</source>
        <translation>不是 always、first 和 never 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pre-tokenizer that is not supported</source>
        <translation>“%1”是不支持的预分词器</translation>
    </message>
    <message>
        <source>is one step too many: no tokenizer has more than %1</source>
        <translation>多出一步：没有分词器超过 %1 步</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>has no field &quot;%1&quot;</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>has only %1 elements</source>
        <translation>只有 %1 个元素</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>不是数组</translation>
    </message>
    <message>
        <source>is not a string</source>
        <translation>不是字符串</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true，也不是 false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>不在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>its list of pieces</source>
        <translation>子词列表</translation>
    </message>
    <message>
        <source>the file has more pieces than any vocabulary</source>
        <translation>文件中的子词比任何词表都多</translation>
    </message>
    <message>
        <source>it is empty or too long, or its score is no number</source>
        <translation>它为空或过长，或其分数不是数字</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>lacks the pieces &lt;unk&gt;, &lt;s&gt; and &lt;/s&gt;</source>
        <translation>缺少子词 &lt;unk&gt;、&lt;s&gt; 和 &lt;/s&gt;</translation>
    </message>
    <message>
        <source>there is no tokenizer here: no tokenizer.json, no tokenizer.model, no vocab.json with merges.txt, no tokenizer.bin</source>
        <translation>此处没有分词器：没有 tokenizer.json，没有 tokenizer.model，没有带 merges.txt 的 vocab.json，也没有 tokenizer.bin</translation>
    </message>
    <message>
        <source>field %1 is of no known kind</source>
        <translation>字段 %1 的种类未知</translation>
    </message>
    <message>
        <source>field %1 is no string</source>
        <translation>字段 %1 不是字符串</translation>
    </message>
    <message>
        <source>field %1 is no whole number</source>
        <translation>字段 %1 不是整数</translation>
    </message>
    <message>
        <source>field %1 is no number</source>
        <translation>字段 %1 不是数字</translation>
    </message>
    <message>
        <source>a number is longer than 64 bits</source>
        <translation>某个数字长于 64 位</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>is not a base-64 piece with its rank</source>
        <translation>不是带序号的 Base64 子词</translation>
    </message>
    <message>
        <source>with %1 ranks it is a tiktoken file whose splitting pattern is not known</source>
        <translation>有 %1 个序号，是切分模式未知的 tiktoken 文件</translation>
    </message>
    <message>
        <source>the pattern is longer than 64 KiB</source>
        <translation>模式长于 64 KiB</translation>
    </message>
    <message>
        <source>matching it was given up (%1)</source>
        <translation>已放弃匹配（%1）</translation>
    </message>
    <message>
        <source>sets within brackets are not supported</source>
        <translation>不支持方括号内的集合</translation>
    </message>
    <message>
        <source>\W and \H within brackets are not supported</source>
        <translation>不支持方括号内的 \W 和 \H</translation>
    </message>
    <message>
        <source>is neither BPE nor Unigram</source>
        <translation>既不是 BPE，也不是 Unigram</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>its score is no number</source>
        <translation>其分数不是数字</translation>
    </message>
    <message>
        <source>is of no known kind</source>
        <translation>种类未知</translation>
    </message>
    <message>
        <source>is said to be a byte but is not written as one</source>
        <translation>标为字节，却未按字节书写</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>有超过 %1 个子词</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>没有子词</translation>
    </message>
    <message>
        <source>trainer_spec names a special token that is none of its pieces</source>
        <translation>trainer_spec 提到的特殊 token 不在其子词之中</translation>
    </message>
    <message>
        <source>is not named by a token&apos;s id</source>
        <translation>不是以 token 的 id 命名</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which the vocabulary lacks</source>
        <translation>提到“%1”，而词表中没有</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>不是从 0 到 %1 的整数</translation>
    </message>
    <message>
        <source>is not a piece with its score</source>
        <translation>不是带分数的子词</translation>
    </message>
    <message>
        <source>is not a pair of pieces</source>
        <translation>不是一对子词</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>有超过 %1 个条目</translation>
    </message>
    <message>
        <source>the two evaluations did not score the same windows</source>
        <translation>两次评估未对相同的窗口计分</translation>
    </message>
    <message>
        <source>the separator is empty</source>
        <translation>分隔符为空</translation>
    </message>
    <message>
        <source>of its %1 passages (%2) none is left</source>
        <translation>其 %1 个文段（%2）一个也没有剩下</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>文本为空</translation>
    </message>
    <message>
        <source>there are bytes behind its last text</source>
        <translation>其最后一个文本之后还有多余的字节</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Affine maps in place of blocks</source>
        <translation>代替块的仿射映射</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>首块</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>末块</translation>
    </message>
    <message>
        <source>R2, held out</source>
        <translation>R2，留出集</translation>
    </message>
    <message>
        <source>R2 of the update, held out</source>
        <translation>更新的 R2，留出集</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Norm of the slope</source>
        <translation>斜率的范数</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>R2 on the fitted rows</source>
        <translation>拟合行上的 R2</translation>
    </message>
    <message>
        <source>R2 of the update on the fitted rows</source>
        <translation>拟合行上更新的 R2</translation>
    </message>
    <message>
        <source>How well one map stands in for blocks</source>
        <translation>一个映射代替块的效果</translation>
    </message>
    <message>
        <source>Fitted to %1, lambda %2; held out: fitted on every other window and measured on the rest</source>
        <translation>拟合于 %1，lambda %2；留出集：每隔一个窗口拟合，在其余窗口上测量</translation>
    </message>
    <message>
        <source>The map T behind the down projection of the block before: W becomes T^T W; the norm is that of T minus the identity</source>
        <translation>映射 T 接在前一个块的 down 投影之后：W 变为 T^T W；范数为 T 减单位矩阵的范数</translation>
    </message>
    <message>
        <source>y = x + x B + c; the norm is that of B. The edit linear:LAYER has the map that is fitted to the calibration text (text = calibration)</source>
        <translation>y = x + x B + c；范数为 B 的范数。编辑 linear:LAYER 使用在校准文本上拟合的映射（text = calibration）</translation>
    </message>
    <message>
        <source>Written to %1: fold [width, width] is T^T, to be multiplied with the down projection from the left</source>
        <translation>已写入 %1：fold [width, width] 为 T^T，从左侧乘到 down 投影上</translation>
    </message>
    <message>
        <source>Written to %1: weight [output, input] and bias of the whole block, its residual included: y = weight x + bias</source>
        <translation>已写入 %1：weight [output, input] 和 bias 表示整个块，含残差：y = weight x + bias</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>块影响力</translation>
    </message>
    <message>
        <source>Block Influence without position 0</source>
        <translation>块影响力，去除位置 0</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>Linearity without position 0</source>
        <translation>线性度，去除位置 0</translation>
    </message>
    <message>
        <source>Linearity of the update</source>
        <translation>更新的线性度</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0</source>
        <translation>更新的线性度，去除位置 0</translation>
    </message>
    <message>
        <source>Largest down projection input</source>
        <translation>down 投影的最大输入</translation>
    </message>
    <message>
        <source>Largest down projection output</source>
        <translation>down 投影的最大输出</translation>
    </message>
    <message>
        <source>Largest entry of the residual stream</source>
        <translation>残差流的最大元素</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Rank on %1</source>
        <translation>排名：%1</translation>
    </message>
    <message>
        <source>Agreement of two texts</source>
        <translation>两个文本的一致性</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本对</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>一个文本</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>另一个文本</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>Spearman rho</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendall tau</translation>
    </message>
    <message>
        <source>Largest change of rank</source>
        <translation>最大排名变化</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Rank 1 is the lowest score, ties share their mean rank; layers whose score is undefined on either text are left out of a pair</source>
        <translation>排名 1 为最低分，并列者取平均排名；在任一文本上分数无定义的层不计入该对</translation>
    </message>
    <message>
        <source>No other text was named: the second is the calibration text</source>
        <translation>未指定其他文本：第二个为校准文本</translation>
    </message>
    <message>
        <source>Anisotropy of the residual stream</source>
        <translation>残差流的各向异性</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>Mean cosine of two tokens</source>
        <translation>两个 token 的平均余弦</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>可能的最小值</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding. The last row is the state before the final norm</source>
        <translation>每层一行，为离开该块的状态；层 -1 为离开嵌入的状态。最后一行为末端归一化之前的状态</translation>
    </message>
    <message>
        <source>Tokens with massive activations, often the first of a window, make up most of the variation: compare rows = no-first</source>
        <translation>带巨量激活的 token（常为窗口的首个）占变化的大部分：请与 rows = no-first 比较</translation>
    </message>
    <message>
        <source>Attention to the first token</source>
        <translation>对首 token 的注意力</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Mean attention</source>
        <translation>平均注意力</translation>
    </message>
    <message>
        <source>Is a sink</source>
        <translation>是 sink</translation>
    </message>
    <message>
        <source>Share of queries above the threshold</source>
        <translation>高于阈值的查询比例</translation>
    </message>
    <message>
        <source>Sinks by layer</source>
        <translation>各层的 sink</translation>
    </message>
    <message>
        <source>Share of heads that are sinks</source>
        <translation>sink 头的比例</translation>
    </message>
    <message>
        <source>Share of head-query pairs</source>
        <translation>头-查询对的比例</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>所有层合计</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, counts as a query (published so)</source>
        <translation>查询 0 只能看到自身，仍计为一个查询（与发表的一致）</translation>
    </message>
    <message>
        <source>Query 0, which sees nothing but itself, is left out</source>
        <translation>查询 0 只能看到自身，未计入</translation>
    </message>
    <message>
        <source>The published rate is taken on windows of 64 tokens: longer windows have more queries far from the first token</source>
        <translation>发表的比率取自 64 个 token 的窗口：更长的窗口有更多远离首 token 的查询</translation>
    </message>
    <message>
        <source>Layers with a sliding window cannot see the first token from far away: such queries count with attention 0</source>
        <translation>带滑动窗口的层在远处看不到首 token：这样的查询按注意力 0 计</translation>
    </message>
    <message>
        <source>Layers whose attention does not run have no numbers</source>
        <translation>注意力不运行的层没有数值</translation>
    </message>
    <message>
        <source>Mean attention to the first token</source>
        <translation>对首 token 的平均注意力</translation>
    </message>
    <message>
        <source>Sinks by layer, two definitions</source>
        <translation>各层的 sink，两种定义</translation>
    </message>
    <message>
        <source>Influence of blocks</source>
        <translation>块的影响力</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>角距离</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>相对幅值</translation>
    </message>
    <message>
        <source>Attention&apos;s influence</source>
        <translation>注意力的影响力</translation>
    </message>
    <message>
        <source>MLP&apos;s influence</source>
        <translation>MLP 的影响力</translation>
    </message>
    <message>
        <source>Rank, least influence first</source>
        <translation>排名，影响力最小者在前</translation>
    </message>
    <message>
        <source>If all updates were equal and independent</source>
        <translation>若各更新等大且独立</translation>
    </message>
    <message>
        <source>Rows without a cosine</source>
        <translation>无余弦的行</translation>
    </message>
    <message>
        <source>Angular distance across spans of blocks</source>
        <translation>跨块区段的角距离</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Closest span of each length</source>
        <translation>各长度的最近区段</translation>
    </message>
    <message>
        <source>Least influence first: %1; removed in one shot, nothing measured again in between</source>
        <translation>影响力由小到大：%1；一次性移除，中间不再重新测量</translation>
    </message>
    <message>
        <source>The published code takes the last block&apos;s output behind the final norm, which would give that block %1 instead of %2</source>
        <translation>发表的代码取末块在末端归一化之后的输出，这会使该块的值为 %1 而非 %2</translation>
    </message>
    <message>
        <source>Tokens of norm zero have no cosine and are left out; the published code counts them as one of 0.5, which would give layer %1 %2</source>
        <translation>范数为零的 token 没有余弦，未计入；发表的代码将其计为 0.5，这会使第 %1 层的值为 %2</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, the last of each window</source>
        <translation>区段在 %1 个 token 上测量，取每个窗口的最后一个</translation>
    </message>
    <message>
        <source>Spans are measured on %1 tokens, evenly spread over the text</source>
        <translation>区段在 %1 个 token 上测量，均匀分布于文本</translation>
    </message>
    <message>
        <source>Attention and MLP both read the block&apos;s input, so that there is no state between them: each part&apos;s influence is that of its own addend alone on the input</source>
        <translation>注意力与 MLP 都读取块的输入，两者之间没有状态：各部分的影响力只取其自身加项对输入的影响</translation>
    </message>
    <message>
        <source>A block that is switched, or whose attention adds behind a norm of its own beside the MLP, has no parts to measure</source>
        <translation>被切换的块，以及注意力经自有归一化后与 MLP 并列相加的块，没有可测量的各部分</translation>
    </message>
    <message>
        <source>Influence of blocks and of their parts</source>
        <translation>块及其各部分的影响力</translation>
    </message>
    <message>
        <source>Angular distance and relative magnitude</source>
        <translation>角距离与相对幅值</translation>
    </message>
    <message>
        <source>Angular distance across spans</source>
        <translation>跨区段的角距离</translation>
    </message>
    <message>
        <source>Loss of the maps before each round</source>
        <translation>每轮之前映射的损失</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Loss, held out</source>
        <translation>损失，留出集</translation>
    </message>
    <message>
        <source>Loss on the fitted windows</source>
        <translation>拟合窗口上的损失</translation>
    </message>
    <message>
        <source>Each map before and after</source>
        <translation>各映射的前后对比</translation>
    </message>
    <message>
        <source>Loss unhealed, held out</source>
        <translation>修复前损失，留出集</translation>
    </message>
    <message>
        <source>Loss healed, held out</source>
        <translation>修复后损失，留出集</translation>
    </message>
    <message>
        <source>Perplexity on the text of the analysis</source>
        <translation>分析文本上的困惑度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>without the maps</source>
        <translation>无映射</translation>
    </message>
    <message>
        <source>maps, unhealed</source>
        <translation>映射，未修复</translation>
    </message>
    <message>
        <source>maps, healed</source>
        <translation>映射，已修复</translation>
    </message>
    <message>
        <source>Loss of the maps</source>
        <translation>映射的损失</translation>
    </message>
    <message>
        <source>Fitted to every other window of %1, least loss on the others after %2 rounds; then as many rounds on all windows</source>
        <translation>在每隔一个窗口上拟合（%1），其余窗口上的损失在 %2 轮后最小；然后在全部窗口上进行同样的轮数</translation>
    </message>
    <message>
        <source>%1 of %2 maps are worse healed than unhealed on the held-out windows</source>
        <translation>%1 个映射（共 %2 个）在留出窗口上修复后反而更差</translation>
    </message>
    <message>
        <source>A single map is its own best fit already; healing helps the maps behind another one</source>
        <translation>单个映射本身已是最佳拟合；修复有助于排在另一映射之后的映射</translation>
    </message>
    <message>
        <source>Written to %1; as edits:%2</source>
        <translation>已写入 %1；作为编辑：%2</translation>
    </message>
    <message>
        <source>Intrinsic dimension of the residual stream</source>
        <translation>残差流的内在维度</translation>
    </message>
    <message>
        <source>TwoNN</source>
        <translation>TwoNN</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>最大似然</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points that say nothing</source>
        <translation>无信息的点</translation>
    </message>
    <message>
        <source>Measured on the first %1 tokens of the text, each a point; the estimate depends on how many there are</source>
        <translation>在文本的前 %1 个 token 上测量，每个为一点；估计值取决于点数</translation>
    </message>
    <message>
        <source>A layer&apos;s row is the state that leaves the block; layer -1 is what leaves the embedding</source>
        <translation>每层一行，为离开该块的状态；层 -1 为离开嵌入的状态</translation>
    </message>
    <message>
        <source>Points with a duplicate, or whose two nearest are equally far, say nothing: they are left out of the fit but count in the distribution, so that TwoNN means little where they are many. Where positions are not added to the embedding, every repeated token is a duplicate at layer -1</source>
        <translation>有重复或最近两点等距的点不提供信息：它们不参与拟合，但计入分布，因此当其数量很多时 TwoNN 意义不大。若位置不加到嵌入上，层 -1 处每个重复的 token 都是重复点</translation>
    </message>
    <message>
        <source>What the norms divide by</source>
        <translation>归一化的除数</translation>
    </message>
    <message>
        <source>Before the attention</source>
        <translation>注意力之前</translation>
    </message>
    <message>
        <source>The same at position 0</source>
        <translation>同上，位置 0</translation>
    </message>
    <message>
        <source>Before the MLP</source>
        <translation>MLP 之前</translation>
    </message>
    <message>
        <source>Attention: mean squared distance from the mean</source>
        <translation>注意力：与均值的均方距离</translation>
    </message>
    <message>
        <source>MLP: mean squared distance from the mean</source>
        <translation>MLP：与均值的均方距离</translation>
    </message>
    <message>
        <source>Attention: deviation of all entries</source>
        <translation>注意力：所有元素的标准差</translation>
    </message>
    <message>
        <source>MLP: deviation of all entries</source>
        <translation>MLP：所有元素的标准差</translation>
    </message>
    <message>
        <source>What the final norm divides by</source>
        <translation>末端归一化的除数</translation>
    </message>
    <message>
        <source>From position 1 on</source>
        <translation>从位置 1 起</translation>
    </message>
    <message>
        <source>At position 0</source>
        <translation>位置 0</translation>
    </message>
    <message>
        <source>Mean squared distance from the mean</source>
        <translation>与均值的均方距离</translation>
    </message>
    <message>
        <source>Deviation of all entries</source>
        <translation>所有元素的标准差</translation>
    </message>
    <message>
        <source>Mean deviation by position, before the attention and (last) the final norm</source>
        <translation>各位置的平均标准差，注意力之前及（最后）末端归一化</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>final</source>
        <translation>末端</translation>
    </message>
    <message>
        <source>Loss with fixed deviations</source>
        <translation>固定标准差时的损失</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定项</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>损失变化</translation>
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
        <translation>窗口中位数</translation>
    </message>
    <message>
        <source>10 % of windows</source>
        <translation>窗口的 10 % 分位</translation>
    </message>
    <message>
        <source>90 % of windows</source>
        <translation>窗口的 90 % 分位</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all attention norms</source>
        <translation>所有注意力归一化</translation>
    </message>
    <message>
        <source>all MLP norms</source>
        <translation>所有 MLP 归一化</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>末端归一化</translation>
    </message>
    <message>
        <source>all norms</source>
        <translation>所有归一化</translation>
    </message>
    <message>
        <source>layer %1, attention</source>
        <translation>第 %1 层，注意力</translation>
    </message>
    <message>
        <source>layer %1, MLP</source>
        <translation>第 %1 层，MLP</translation>
    </message>
    <message>
        <source>Norms that this model does not have in front of its attention, its MLP or its head have no numbers; norms behind them are not measured</source>
        <translation>此模型的注意力、MLP 或输出头之前没有的归一化没有数值；其后的归一化不测量</translation>
    </message>
    <message>
        <source>The MLP of this model reads the attention&apos;s norm</source>
        <translation>此模型的 MLP 读取注意力的归一化</translation>
    </message>
    <message>
        <source>Fixed deviations are averages over the calibration text of the unedited model, with one of its own for position 0</source>
        <translation>固定的标准差是未编辑模型在校准文本上的平均值，位置 0 单独取值</translation>
    </message>
    <message>
        <source>Where the model&apos;s output is not finite there is no number</source>
        <translation>模型输出不是有限数之处没有数值</translation>
    </message>
    <message>
        <source>A model without norms is fragile: a few windows can carry the mean loss, so read the median and the quantiles of windows too</source>
        <translation>没有归一化的模型很脆弱：少数窗口可能主导平均损失，因此也请参看各窗口的中位数和分位数</translation>
    </message>
    <message>
        <source>Mean deviation by position</source>
        <translation>各位置的平均标准差</translation>
    </message>
    <message>
        <source>Adjusted for chance</source>
        <translation>随机校正</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出集</translation>
    </message>
    <message>
        <source>Update, adjusted for chance</source>
        <translation>更新，随机校正</translation>
    </message>
    <message>
        <source>Update, held out</source>
        <translation>更新，留出集</translation>
    </message>
    <message>
        <source>Chance level</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>Massive rows left out</source>
        <translation>去除的巨量行</translation>
    </message>
    <message>
        <source>Linearity of blocks</source>
        <translation>块的线性度</translation>
    </message>
    <message>
        <source>Linearity by layer and measure</source>
        <translation>各层各指标的线性度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Published scores have a chance level of width / (rows - 1), which noise alone would reach; the adjusted ones are 0 there</source>
        <translation>发表的分数有随机水平，即宽度 / (行数 - 1)，仅凭噪声即可达到；校正后的分数在该处为 0</translation>
    </message>
    <message>
        <source>Held out: the map is fitted without a penalty on every other window and measured on the rest against the fitted windows&apos; means, the mean of both ways; below 0 it does worse than those means</source>
        <translation>留出集：映射不加惩罚地每隔一个窗口拟合，在其余窗口上相对拟合窗口的均值测量，取两个方向的平均；低于 0 表示不如这些均值</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that the published score is 1 and says nothing, and the adjusted one is undefined; take a longer text</source>
        <translation>token 数不多于 %1 个通道 + 1：映射可以拟合任何数据，因此发表的分数为 1 且没有意义，校正后的分数无定义；请用更长的文本</translation>
    </message>
    <message>
        <source>Held-out scores are undefined where one fold of windows has nothing to fit or to measure: take at least two windows</source>
        <translation>若某一折的窗口没有可拟合或可测量的内容，留出集分数无定义：请至少用两个窗口</translation>
    </message>
    <message>
        <source>A block whose update does not vary between tokens has no score</source>
        <translation>更新在各 token 之间不变的块没有分数</translation>
    </message>
    <message>
        <source>A single token with a massive activation can push the score to nearly 1: compare rows = no-first and rows = no-massive</source>
        <translation>单个带巨量激活的 token 就能把分数推到接近 1：请与 rows = no-first 和 rows = no-massive 比较</translation>
    </message>
    <message>
        <source>Left out: tokens with an entry above 100 and at least 1,000 times the median magnitude, in the block&apos;s input or output</source>
        <translation>已去除：块的输入或输出中有元素大于 100 且至少为幅值中位数 1,000 倍的 token</translation>
    </message>
    <message>
        <source>No token of this text holds one: nothing was left out</source>
        <translation>此文本中没有这样的 token：未去除任何内容</translation>
    </message>
    <message>
        <source>Some layers have more massive tokens than are kept apart; the rest stayed in</source>
        <translation>某些层的巨量 token 多于单独保存的数量；其余的仍计入</translation>
    </message>
    <message>
        <source>Linearity with the residual</source>
        <translation>含残差的线性度</translation>
    </message>
    <message>
        <source>Linearity of the update alone</source>
        <translation>仅更新的线性度</translation>
    </message>
    <message>
        <source>Linearity of spans of blocks</source>
        <translation>块区段的线性度</translation>
    </message>
    <message>
        <source>Linearity, adjusted for chance</source>
        <translation>线性度，随机校正</translation>
    </message>
    <message>
        <source>Linearity of spans</source>
        <translation>区段的线性度</translation>
    </message>
    <message>
        <source>Linearity of the update of spans</source>
        <translation>区段更新的线性度</translation>
    </message>
    <message>
        <source>Measured on %1 tokens, evenly spread over the text; chance level %2</source>
        <translation>在 %1 个 token 上测量，均匀分布于文本；随机水平 %2</translation>
    </message>
    <message>
        <source>There are no more tokens than %1 channels + 1: a map fits anything, so that every score is 1 and says nothing, and the adjusted ones are undefined; keep more tokens or take a longer text</source>
        <translation>token 数不多于 %1 个通道 + 1：映射可以拟合任何数据，因此所有分数都为 1 且没有意义，校正后的分数无定义；请保留更多 token 或用更长的文本</translation>
    </message>
    <message>
        <source>Non-linearity of tokens</source>
        <translation>token 的非线性度</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>非线性度</translation>
    </message>
    <message>
        <source>Non-linearity of the update</source>
        <translation>更新的非线性度</translation>
    </message>
    <message>
        <source>Non-linearity of tokens, of the update</source>
        <translation>token 的更新的非线性度</translation>
    </message>
    <message>
        <source>The root mean square over all tokens that the map is fitted to is the root of 1 - linearity; tokens that a fit leaves out are shown all the same</source>
        <translation>在拟合映射所用的全部 token 上，均方根等于 1 - 线性度的平方根；未参与拟合的 token 仍然显示</translation>
    </message>
    <message>
        <source>A token with a massive activation pulls the map towards itself: its own distance is then small, and that of others large; compare rows = no-first</source>
        <translation>带巨量激活的 token 会把映射拉向自己：其自身的距离变小，其他的变大；请与 rows = no-first 比较</translation>
    </message>
    <message>
        <source>Every layer at every token</source>
        <translation>每一层的每个 token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个 token</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>Its probability</source>
        <translation>其概率</translation>
    </message>
    <message>
        <source>Rank of the next token</source>
        <translation>下一个 token 的排名</translation>
    </message>
    <message>
        <source>Cross-entropy to the next token</source>
        <translation>对下一个 token 的交叉熵</translation>
    </message>
    <message>
        <source>Divergence from the final prediction</source>
        <translation>与最终预测的散度</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>-log of the likeliest</source>
        <translation>最可能者的 -log</translation>
    </message>
    <message>
        <source>Means over the shown tokens</source>
        <translation>所示 token 的平均</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Share whose likeliest token is the last layer&apos;s</source>
        <translation>最可能 token 与末层相同的比例</translation>
    </message>
    <message>
        <source>Probability of the likeliest token</source>
        <translation>最可能 token 的概率</translation>
    </message>
    <message>
        <source>Layer -1 is what enters the first block; the others are what leaves each block</source>
        <translation>层 -1 为进入首块的状态；其余为离开各块的状态</translation>
    </message>
    <message>
        <source>Each layer is the state between its attention and its MLP</source>
        <translation>每一层为其注意力与 MLP 之间的状态</translation>
    </message>
    <message>
        <source>The final norm takes its statistics from each layer&apos;s own state</source>
        <translation>末端归一化的统计量取自每一层自身的状态</translation>
    </message>
    <message>
        <source>Without the final norm states of early layers have another scale than the head expects; the final prediction is the model&apos;s own, with its norm</source>
        <translation>不经末端归一化时，前面各层状态的尺度与输出头所期望的不同；最终预测为模型自身的预测，含其归一化</translation>
    </message>
    <message>
        <source>LLM-Microscope&apos;s &quot;loss&quot; is confidence_loss: it asks how sure a layer is, not whether it is right</source>
        <translation>LLM-Microscope 的“loss”即 confidence_loss：它衡量一层有多确信，而不是是否正确</translation>
    </message>
    <message>
        <source>Largest magnitudes of each layer&apos;s output</source>
        <translation>各层输出的最大幅值</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>第二通道</translation>
    </message>
    <message>
        <source>Third channel</source>
        <translation>第三通道</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Largest over median</source>
        <translation>最大/中位数</translation>
    </message>
    <message>
        <source>Channel of the largest</source>
        <translation>最大值的通道</translation>
    </message>
    <message>
        <source>Its position</source>
        <translation>其位置</translation>
    </message>
    <message>
        <source>The largest with its sign</source>
        <translation>最大值（带符号）</translation>
    </message>
    <message>
        <source>Its window</source>
        <translation>其窗口</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>其 token</translation>
    </message>
    <message>
        <source>Massive as published</source>
        <translation>按发表标准为巨量</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Magnitudes of the strongest channels, layer %1</source>
        <translation>最强通道的幅值，第 %1 层</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Largest magnitudes and the median</source>
        <translation>最大幅值与中位数</translation>
    </message>
    <message>
        <source>Largest magnitude over the median</source>
        <translation>最大幅值/中位数</translation>
    </message>
    <message>
        <source>Magnitudes, layer %1</source>
        <translation>幅值，第 %1 层</translation>
    </message>
    <message>
        <source>The published yes or no (above 100 and at least 1,000 times the median) fails for small models, whose activations have another scale: read the ratio</source>
        <translation>发表的是否判据（大于 100 且至少为中位数的 1,000 倍）不适用于小模型，其激活的尺度不同：请看比值</translation>
    </message>
    <message>
        <source>Massive activations are not important in every model: clamp the channel to see</source>
        <translation>巨量激活并非在每个模型中都重要：钳制该通道即可看出</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1，另一个</translation>
    </message>
    <message>
        <source>%1, other minus this</source>
        <translation>%1，另一个减此模型</translation>
    </message>
    <message>
        <source>Measures of both</source>
        <translation>两者的指标</translation>
    </message>
    <message>
        <source>Distance of the weights</source>
        <translation>权重的距离</translation>
    </message>
    <message>
        <source>Number of the matrix</source>
        <translation>矩阵编号</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>|other - this| / |this|</source>
        <translation>|另一个 - 此模型| / |此模型|</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>两者的损失</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Other minus this</source>
        <translation>另一个减此模型</translation>
    </message>
    <message>
        <source>No matrix has the same shape in both models: weights do not compare</source>
        <translation>两个模型中没有形状相同的矩阵：无法比较权重</translation>
    </message>
    <message>
        <source>Weights are compared as the checkpoints have them, without edits; the other model is %1</source>
        <translation>权重按检查点中的值比较，不含编辑；另一个模型为 %1</translation>
    </message>
    <message>
        <source>The models have %1 and %2 layers: the first %3 are compared</source>
        <translation>两个模型分别有 %1 层和 %2 层：比较前 %3 层</translation>
    </message>
    <message>
        <source>The models cut the text into other tokens: their losses per token do not compare</source>
        <translation>两个模型将文本切成不同的 token：每 token 的损失不可比较</translation>
    </message>
    <message>
        <source>No layer in question has both an input and an output spike: this weight joins the largest magnitudes that there are</source>
        <translation>没有任何候选层同时有输入尖峰和输出尖峰：此权重连接的是现有的最大幅值</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1: no factor does better than 1</source>
        <translation>最低损失在因子 %1 处：没有因子优于 1</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, and its interval leaves out no change</source>
        <translation>最低损失在因子 %1 处，其区间不包含零变化</translation>
    </message>
    <message>
        <source>The lowest loss is at factor %1, but it cannot be told from the loss at factor 1</source>
        <translation>最低损失在因子 %1 处，但与因子 1 处的损失无法区分</translation>
    </message>
    <message>
        <source>Loss by factor of %1</source>
        <translation>%1 各因子的损失</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Loss by factor</source>
        <translation>各因子的损失</translation>
    </message>
    <message>
        <source>Change in loss with its interval</source>
        <translation>损失变化及其区间</translation>
    </message>
    <message>
        <source>The weight is %1 (layer[row, column])</source>
        <translation>权重为 %1（层[行, 列]）</translation>
    </message>
    <message>
        <source>%1 passages without their last words; the mean is over the one position before each</source>
        <translation>%1 个文段去除最后一个词；平均取自各文段该词之前的那个位置</translation>
    </message>
    <message>
        <source>%1 passages of fewer than two words are left out</source>
        <translation>%1 个少于两个词的文段未计入</translation>
    </message>
    <message>
        <source>first of several</source>
        <translation>多个中的首个</translation>
    </message>
    <message>
        <source>whole word</source>
        <translation>整个词</translation>
    </message>
    <message>
        <source>Probabilities of words</source>
        <translation>词的概率</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑后</translation>
    </message>
    <message>
        <source>Edited / original</source>
        <translation>编辑后/原始</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95 % 区间，下限</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95 % 区间，上限</translation>
    </message>
    <message>
        <source>All words together</source>
        <translation>所有词合计</translation>
    </message>
    <message>
        <source>Mean probability at scored positions</source>
        <translation>计分位置上的平均概率</translation>
    </message>
    <message>
        <source>%1 words begin with %2 different tokens: words with the same first token show the same number, which counts once in the sum of all</source>
        <translation>%1 个词以 %2 个不同的 token 开头：首 token 相同的词显示相同的数值，在总和中只计一次</translation>
    </message>
    <message>
        <source>No edits: both sides are the original</source>
        <translation>没有编辑：两边都是原始</translation>
    </message>
    <message>
        <source>The matrix has no other weight as large as %1: its control is smaller. control = shift changes a weight elsewhere by as much as zeroing changes the candidate</source>
        <translation>矩阵中没有其他权重与 %1 一样大：其对照较小。control = shift 则将别处一个权重改变与候选置零相同的量</translation>
    </message>
    <message>
        <source>No layer has both an input and an output spike: by these thresholds the model has no super weight on this text</source>
        <translation>没有任何层同时有输入尖峰和输出尖峰：按这些阈值，模型在此文本上没有超级权重</translation>
    </message>
    <message>
        <source>No layer passes the absolute threshold; the relative one decides</source>
        <translation>没有任何层超过绝对阈值；由相对阈值决定</translation>
    </message>
    <message>
        <source>The share explained is no filter: late layers spike too and do no harm. Only the change in loss decides</source>
        <translation>所解释的比例并非筛选条件：靠后的层也有尖峰而无害。只有损失变化才能决定</translation>
    </message>
    <message>
        <source>Nothing is published of a model of this family and size</source>
        <translation>没有关于此系列和此大小模型的发表结果</translation>
    </message>
    <message>
        <source>Largest down projection input and output</source>
        <translation>down 投影的最大输入与输出</translation>
    </message>
    <message>
        <source>Change in loss when zeroed</source>
        <translation>置零时的损失变化</translation>
    </message>
    <message>
        <source>Weight-only score of the strongest channel over the median</source>
        <translation>仅权重分数：最强通道/中位数</translation>
    </message>
    <message>
        <source>Checked are the first %1 of %2 candidates</source>
        <translation>已检查前 %1 个候选，共 %2 个</translation>
    </message>
    <message>
        <source>%1, mean over layers</source>
        <translation>%1，各层平均</translation>
    </message>
    <message>
        <source>Checkpoint by checkpoint</source>
        <translation>逐个检查点</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>权重个数</translation>
    </message>
    <message>
        <source>Number of the checkpoint</source>
        <translation>检查点编号</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Mean over layers, or perplexity</source>
        <translation>各层平均，或困惑度</translation>
    </message>
    <message>
        <source>Every layer of every checkpoint</source>
        <translation>每个检查点的每一层</translation>
    </message>
    <message>
        <source>Checkpoints stand at equal distances, in their order, whatever their steps</source>
        <translation>检查点按次序等距排列，与其步数无关</translation>
    </message>
    <message>
        <source>Linearity has the same chance level in checkpoints of one shape on one text; in others it does not compare</source>
        <translation>同一文本上形状相同的检查点，其线性度的随机水平相同；否则不可比较</translation>
    </message>
    <message>
        <source>no edits</source>
        <translation>无编辑</translation>
    </message>
    <message>
        <source>edits: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>%1; %2, %3 tokens (windows: %4), %5, %6; float32; %7. %8 (%9)</source>
        <translation>%1；%2，%3 个 token，%4 个窗口，%5，%6；float32；%7。%8（%9）</translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation>含 BOS</translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation>不含 BOS</translation>
    </message>
    <message>
        <source>Largest magnitude of the output</source>
        <translation>输出的最大幅值</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>行（输出）</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>列（输入）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Share of the output explained</source>
        <translation>所解释的输出比例</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>置零</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Zeroed, 95 % low</source>
        <translation>置零，95 % 下限</translation>
    </message>
    <message>
        <source>Zeroed, 95 % high</source>
        <translation>置零，95 % 上限</translation>
    </message>
    <message>
        <source>Control, 95 % low</source>
        <translation>对照，95 % 下限</translation>
    </message>
    <message>
        <source>Control, 95 % high</source>
        <translation>对照，95 % 上限</translation>
    </message>
    <message>
        <source>Control&apos;s row</source>
        <translation>对照的行</translation>
    </message>
    <message>
        <source>Control&apos;s column</source>
        <translation>对照的列</translation>
    </message>
    <message>
        <source>Control&apos;s weight</source>
        <translation>对照的权重</translation>
    </message>
    <message>
        <source>Recovered by keeping the super activation</source>
        <translation>保留超级激活所恢复的比例</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Token position</source>
        <translation>token 位置</translation>
    </message>
    <message>
        <source>Largest magnitudes around the down projections</source>
        <translation>down 投影前后的最大幅值</translation>
    </message>
    <message>
        <source>Output&apos;s channel</source>
        <translation>输出的通道</translation>
    </message>
    <message>
        <source>Input&apos;s channel</source>
        <translation>输入的通道</translation>
    </message>
    <message>
        <source>What the weights alone say</source>
        <translation>仅由权重得出的结果</translation>
    </message>
    <message>
        <source>Strongest channel</source>
        <translation>最强通道</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>其分数</translation>
    </message>
    <message>
        <source>Median of channels</source>
        <translation>各通道中位数</translation>
    </message>
    <message>
        <source>Score over median</source>
        <translation>分数/中位数</translation>
    </message>
    <message>
        <source>Zeroed together</source>
        <translation>一同置零</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sum of the single changes</source>
        <translation>单独变化之和</translation>
    </message>
    <message>
        <source>layer %1, expert %2, column %3</source>
        <translation>第 %1 层，专家 %2，列 %3</translation>
    </message>
    <message>
        <source>layer %1, column %2</source>
        <translation>第 %1 层，列 %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Published super weights of a model of this shape</source>
        <translation>同形状模型已发表的超级权重</translation>
    </message>
    <message>
        <source>Weight here</source>
        <translation>此处的权重</translation>
    </message>
    <message>
        <source>Weight as published</source>
        <translation>发表的权重</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未发表</translation>
    </message>
    <message>
        <source>no: another model</source>
        <translation>否：另一模型</translation>
    </message>
    <message>
        <source>Linearity, no first token</source>
        <translation>线性度，不含首 token</translation>
    </message>
    <message>
        <source>Linearity of the update, no first token</source>
        <translation>更新的线性度，不含首 token</translation>
    </message>
    <message>
        <source>Block Influence, no first token</source>
        <translation>块影响力，不含首 token</translation>
    </message>
    <message>
        <source>Down projection input</source>
        <translation>down 投影输入</translation>
    </message>
    <message>
        <source>Down projection output</source>
        <translation>down 投影输出</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>残差流</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>%1: token position</source>
        <translation>%1：token 位置</translation>
    </message>
    <message>
        <source>%1: channel</source>
        <translation>%1：通道</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>每个 token 的损失</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>编辑前的损失</translation>
    </message>
    <message>
        <source>Visited states</source>
        <translation>访问过的状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>关注词</translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation>编辑前的概率</translation>
    </message>
    <message>
        <source>Probability after</source>
        <translation>编辑后的概率</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Ratio, 95 % from</source>
        <translation>比值，95 % 区间下限</translation>
    </message>
    <message>
        <source>Ratio, 95 % to</source>
        <translation>比值，95 % 区间上限</translation>
    </message>
    <message>
        <source>Several tokens</source>
        <translation>多个 token</translation>
    </message>
    <message>
        <source>Blocks of the model</source>
        <translation>模型的块</translation>
    </message>
    <message>
        <source>Share of the linear map</source>
        <translation>线性映射的比例</translation>
    </message>
    <message>
        <source>Change in loss without the block</source>
        <translation>去掉该块时的损失变化</translation>
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
        <translation>欧几里得范数</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Span</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>One block, or the first and the last as 3-5; empty: every block by itself</source>
        <translation>一个块，或首尾两块，如 3-5；空：每个块单独计算</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>岭惩罚</translation>
    </message>
    <message>
        <source>Penalty as a share of the mean diagonal</source>
        <translation>惩罚，以平均对角元的比例表示</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>All, or without position 0 of every window</source>
        <translation>全部，或去除每个窗口的位置 0</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Fit instead what can be folded into the down projection of the block before</source>
        <translation>改为拟合可折叠到前一个块 down 投影中的内容</translation>
    </message>
    <message>
        <source>Fitted to</source>
        <translation>拟合文本</translation>
    </message>
    <message>
        <source>The text of the analysis, or the calibration text</source>
        <translation>分析的文本，或校准文本</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>A folder or a file (.safetensors, .h5) for the maps, as float32; empty: they are not written</source>
        <translation>存放映射的文件夹或文件（.safetensors、.h5），float32；空：不写出</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The score by which layers are ranked</source>
        <translation>用于对各层排序的分数</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>Text files separated by semicolons; empty: the calibration text</source>
        <translation>以分号分隔的文本文件；空：校准文本</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Eigenvalues of the Gram matrix, or the faster power iteration, which approaches the value from below</source>
        <translation>Gram 矩阵的特征值，或更快的幂迭代，后者从下方逼近该值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Attention above which a head, or a query, counts</source>
        <translation>注意力高于此值的头或查询计入</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>All, or without query 0, which sees only itself</source>
        <translation>全部，或去除只能看到自身的查询 0</translation>
    </message>
    <message>
        <source>Angles at</source>
        <translation>角距离取自</translation>
    </message>
    <message>
        <source>Angular distances of all tokens, or of the last token of each window, as published</source>
        <translation>所有 token 的角距离，或每个窗口最后一个 token 的角距离（与发表的一致）</translation>
    </message>
    <message>
        <source>Tokens for spans</source>
        <translation>区段的 token 数</translation>
    </message>
    <message>
        <source>How many tokens are kept for the spans, at most</source>
        <translation>为区段最多保留多少个 token</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Blocks or spans of blocks as 2,4-5; empty: the two in the middle, each by itself</source>
        <translation>块或块区段，如 2,4-5；空：中间两块，各自单独</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多进行的轮数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>更新率</translation>
    </message>
    <message>
        <source>Share of the way to the new fit that a map goes in a round</source>
        <translation>映射每轮朝新拟合移动的比例</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Rounds without a better held-out loss before it stops</source>
        <translation>留出集损失未改善多少轮后停止</translation>
    </message>
    <message>
        <source>The calibration text, or the text of the analysis</source>
        <translation>校准文本，或分析的文本</translation>
    </message>
    <message>
        <source>How many tokens of the text&apos;s beginning are kept, at most</source>
        <translation>最多保留文本开头的多少个 token</translation>
    </message>
    <message>
        <source>Fitted fraction</source>
        <translation>拟合比例</translation>
    </message>
    <message>
        <source>Share of the smallest ratios that TwoNN fits; 0.2 is the published one</source>
        <translation>TwoNN 所拟合的最小比值的比例；发表的值为 0.2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The loss with norms of one kind and with all fixed; or also with every norm and layer by itself</source>
        <translation>固定同类归一化及固定全部时的损失；或再加上每个归一化和每一层单独固定</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置数</translation>
    </message>
    <message>
        <source>Of the profile by position</source>
        <translation>各位置曲线的位置数</translation>
    </message>
    <message>
        <source>All, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>全部，去除每个窗口的位置 0，或去除带巨量激活的 token</translation>
    </message>
    <message>
        <source>How many tokens are kept, at most</source>
        <translation>最多保留多少个 token</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Visible windows</source>
        <translation>显示的窗口</translation>
    </message>
    <message>
        <source>How many windows of the text are shown</source>
        <translation>显示文本的多少个窗口</translation>
    </message>
    <message>
        <source>All tokens, without position 0 of every window, or without tokens that hold a massive activation</source>
        <translation>所有 token，去除每个窗口的位置 0，或去除带巨量激活的 token</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Of the text, from 0</source>
        <translation>在文本中，从 0 开始</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 token</translation>
    </message>
    <message>
        <source>Position in the window</source>
        <translation>在窗口中的位置</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>显示多少个</translation>
    </message>
    <message>
        <source>Final norm</source>
        <translation>末端归一化</translation>
    </message>
    <message>
        <source>Whether the state passes the final norm first</source>
        <translation>状态是否先经过末端归一化</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Which states are read out</source>
        <translation>读出哪些状态</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>That the surface shows; -1: the one with the largest ratio</source>
        <translation>曲面所显示的层；-1：比值最大的层</translation>
    </message>
    <message>
        <source>That the surface shows, from 0</source>
        <translation>曲面所显示的窗口，从 0 开始</translation>
    </message>
    <message>
        <source>Of the surface, from the window&apos;s beginning</source>
        <translation>曲面的 token 数，从窗口开头算起</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Of the surface, the strongest ones</source>
        <translation>曲面的通道，取最强的</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>另一个模型</translation>
    </message>
    <message>
        <source>A folder, a file or a cached model</source>
        <translation>文件夹、文件或缓存的模型</translation>
    </message>
    <message>
        <source>Of the weight; -1: the top super weight candidate&apos;s</source>
        <translation>权重所在的层；-1：首个超级权重候选的层</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Output channel of the weight; -1: the candidate&apos;s</source>
        <translation>权重的输出通道；-1：候选的通道</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Input channel of the weight; -1: the candidate&apos;s</source>
        <translation>权重的输入通道；-1：候选的通道</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Of a mixture; -1: none</source>
        <translation>混合专家中的专家；-1：无</translation>
    </message>
    <message>
        <source>First factor</source>
        <translation>首个因子</translation>
    </message>
    <message>
        <source>The weight is multiplied by it</source>
        <translation>权重乘以该因子</translation>
    </message>
    <message>
        <source>Last factor</source>
        <translation>末个因子</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子数</translation>
    </message>
    <message>
        <source>How many, evenly spaced</source>
        <translation>取多少个，等间距</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words separated by spaces; empty: the program&apos;s list of stop words</source>
        <translation>以空格分隔的词；空：程序自带的停用词表</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Every scored position counts, or the one before the last word of each passage (of each line, where the text has no passages)</source>
        <translation>统计每个计分位置，或只统计每个文段最后一个词之前的位置（文本没有文段时为每一行）</translation>
    </message>
    <message>
        <source>Both spikes are larger than this</source>
        <translation>两个尖峰都大于此值</translation>
    </message>
    <message>
        <source>Relative threshold</source>
        <translation>相对阈值</translation>
    </message>
    <message>
        <source>Where no layer passes the threshold: times the median over layers of their largest magnitude</source>
        <translation>没有任何层超过阈值时使用：乘以各层最大幅值的中位数</translation>
    </message>
    <message>
        <source>What is found is zeroed and the text read again, at most so often</source>
        <translation>将找到的权重置零并重新读取文本，最多这么多次</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Outputs of one intermediate channel that are listed, at most</source>
        <translation>最多列出一个中间通道的多少个输出</translation>
    </message>
    <message>
        <source>Whether each candidate is zeroed to see what that costs</source>
        <translation>是否将每个候选置零以测量其代价</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查数</translation>
    </message>
    <message>
        <source>Candidates that are checked, at most</source>
        <translation>最多检查多少个候选</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>For comparison a weight about as large is zeroed, or any weight is changed by as much as the candidate</source>
        <translation>作为对照，将大小相近的一个权重置零，或将任一权重改变与候选相同的量</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Of the draw of control weights</source>
        <translation>用于抽取对照权重</translation>
    </message>
    <message>
        <source>Weight-only score</source>
        <translation>仅权重分数</translation>
    </message>
    <message>
        <source>Form of the score per output channel that needs no text; the exact one takes long for large models</source>
        <translation>每个输出通道的分数形式，不需要文本；精确形式对大模型耗时较长</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>File with published coordinates; empty: the list that comes with the program</source>
        <translation>含已发表坐标的文件；空：程序自带的列表</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Folders or cached models parted by semicolons, or one folder of checkpoints in natural order</source>
        <translation>以分号分隔的文件夹或缓存的模型，或按自然次序存放检查点的一个文件夹</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测量的内容</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>token 编号</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>%1, citation %2</source>
        <translation>%1，文献 %2</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1，条目 %2</translation>
    </message>
    <message>
        <source>%1, entry &quot;%2&quot;</source>
        <translation>%1，条目“%2”</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>number of blocks</source>
        <translation>块数</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s normalizer, pre_tokenizer or decoder</source>
        <translation>分词器的 normalizer、pre_tokenizer 或 decoder</translation>
    </message>
    <message>
        <source>%1, piece %2</source>
        <translation>%1，片段 %2</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s pattern %1</source>
        <translation>分词器的模式 %1</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>段落</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>One-shot strategies measure nothing again after a removal; greedy and loss choose by the text that the curves are measured on, which flatters them</source>
        <translation>一次性策略移除后不再重新测量；greedy 和 loss 按绘制曲线所用的文本选择，因此结果偏乐观</translation>
    </message>
    <message>
        <source>Maps are fitted to the unedited model on the calibration text %1</source>
        <translation>映射在未编辑模型上拟合，校准文本为 %1</translation>
    </message>
    <message>
        <source>The calibration text is the text that is scored: maps look better than on another text</source>
        <translation>校准文本就是计分的文本：映射看起来比在其他文本上更好</translation>
    </message>
    <message>
        <source>Held-out linearity is undefined: take a text of two windows or more</source>
        <translation>留出集线性度无定义：请用两个或更多窗口的文本</translation>
    </message>
    <message>
        <source>the ranking is undefined for every block on this text</source>
        <translation>在此文本上，所有块的排序都无定义</translation>
    </message>
    <message>
        <source>the edits that stand have switched off every block already</source>
        <translation>现有编辑已停用所有块</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>块影响力</translation>
    </message>
    <message>
        <source>Closest span</source>
        <translation>最近区段</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>角距离</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>相对幅值</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>从前往后</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>从后往前</translation>
    </message>
    <message>
        <source>Measured loss</source>
        <translation>实测损失</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>without attention</source>
        <translation>去除注意力</translation>
    </message>
    <message>
        <source>without MLP</source>
        <translation>去除 MLP</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>measuring anisotropy</source>
        <translation>正在测量各向异性</translation>
    </message>
    <message>
        <source>watching attention</source>
        <translation>正在观察注意力</translation>
    </message>
    <message>
        <source>measuring influence</source>
        <translation>正在测量影响力</translation>
    </message>
    <message>
        <source>measuring dimensions</source>
        <translation>正在测量维度</translation>
    </message>
    <message>
        <source>measuring norms</source>
        <translation>正在测量归一化</translation>
    </message>
    <message>
        <source>measuring linearity</source>
        <translation>正在测量线性度</translation>
    </message>
    <message>
        <source>keeping states</source>
        <translation>正在保留状态</translation>
    </message>
    <message>
        <source>fitting spans</source>
        <translation>正在拟合区段</translation>
    </message>
    <message>
        <source>measuring tokens</source>
        <translation>正在测量 token</translation>
    </message>
    <message>
        <source>reading the states</source>
        <translation>正在读取状态</translation>
    </message>
    <message>
        <source>looking for massive activations</source>
        <translation>正在查找巨量激活</translation>
    </message>
    <message>
        <source>comparing weights</source>
        <translation>正在比较权重</translation>
    </message>
    <message>
        <source>averaging activations</source>
        <translation>正在对激活取平均</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>gathering the original&apos;s states</source>
        <translation>正在收集原模型的状态</translation>
    </message>
    <message>
        <source>healing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>fitting linear blocks</source>
        <translation>正在拟合线性块</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>fitting the fold</source>
        <translation>正在拟合折叠</translation>
    </message>
    <message>
        <source>looking for spikes</source>
        <translation>正在查找尖峰</translation>
    </message>
    <message>
        <source>capturing activations</source>
        <translation>正在捕获激活</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>reading passages</source>
        <translation>正在读取文段</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>writing the weights</source>
        <translation>正在写入权重</translation>
    </message>
    <message>
        <source>reading weights</source>
        <translation>正在读取权重</translation>
    </message>
    <message>
        <source>ranking blocks</source>
        <translation>正在对块排序</translation>
    </message>
    <message>
        <source>planning: %1, %2</source>
        <translation>正在规划：%1，%2</translation>
    </message>
    <message>
        <source>scoring the model</source>
        <translation>正在对模型计分</translation>
    </message>
    <message>
        <source>dropping each block by itself</source>
        <translation>正在逐个移除块</translation>
    </message>
    <message>
        <source>making each block linear</source>
        <translation>正在逐个将块线性化</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Give one of the files another name</source>
        <translation>为其中一个文件另取名称</translation>
    </message>
    <message>
        <source>Take the edit of that block back, or choose another span</source>
        <translation>撤回对该块的编辑，或选择其他区段</translation>
    </message>
    <message>
        <source>Name another text file</source>
        <translation>指定另一个文本文件</translation>
    </message>
    <message>
        <source>Choose one from 0 to %1</source>
        <translation>选择从 0 到 %1 的一个</translation>
    </message>
    <message>
        <source>Set position to block</source>
        <translation>将 position 设为 block</translation>
    </message>
    <message>
        <source>Set position to block, or switch off the edits that replace the blocks</source>
        <translation>将 position 设为 block，或停用代替块的编辑</translation>
    </message>
    <message>
        <source>Name a folder, a file or a cached model</source>
        <translation>指定文件夹、文件或缓存的模型</translation>
    </message>
    <message>
        <source>Switch the edit off that drops the block or its MLP, or choose another layer</source>
        <translation>停用移除该块或其 MLP 的编辑，或选择其他层</translation>
    </message>
    <message>
        <source>Set all three, or none for the top candidate</source>
        <translation>三者都设置，或都不设置以使用首个候选</translation>
    </message>
    <message>
        <source>Use a text with a passage per line</source>
        <translation>使用每行一个文段的文本</translation>
    </message>
    <message>
        <source>Name some, separated by spaces</source>
        <translation>指定若干个，以空格分隔</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>Give the value itself, or a longer calibration text</source>
        <translation>直接给出该值，或给出更长的校准文本</translation>
    </message>
    <message>
        <source>Take a longer text or shorter windows</source>
        <translation>使用更长的文本或更短的窗口</translation>
    </message>
    <message>
        <source>Take position 0 in, or longer windows</source>
        <translation>计入位置 0，或使用更长的窗口</translation>
    </message>
    <message>
        <source>Use .safetensors, .h5 or .hdf5, or name a folder</source>
        <translation>使用 .safetensors、.h5 或 .hdf5，或指定文件夹</translation>
    </message>
    <message>
        <source>Name folders or cached models parted by semicolons, or one folder of checkpoints</source>
        <translation>指定以分号分隔的文件夹或缓存的模型，或一个存放检查点的文件夹</translation>
    </message>
    <message>
        <source>Correct it, or install the program again</source>
        <translation>更正它，或重新安装程序</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2</source>
        <translation>可取从 %1 到 %2 的数字</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>可取以下之一：%1</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>它没有参数</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>它有：%1</translation>
    </message>
    <message>
        <source>Give one block or the first and the last, as 3-5, between 0 and %1</source>
        <translation>给出一个块或首尾两块，如 3-5，介于 0 与 %1 之间</translation>
    </message>
    <message>
        <source>Name each block once</source>
        <translation>每个块只列出一次</translation>
    </message>
    <message>
        <source>Get an intact copy of the checkpoint</source>
        <translation>获取检查点的完好副本</translation>
    </message>
    <message>
        <source>Get an intact copy of the file and of the index, from the same version of the model</source>
        <translation>从模型的同一版本获取文件和索引的完好副本</translation>
    </message>
    <message>
        <source>Get an intact copy of the file</source>
        <translation>获取文件的完好副本</translation>
    </message>
    <message>
        <source>Download it again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>No file of this kind needs that; get an intact copy of it</source>
        <translation>此类文件都不需要它；请获取文件的完好副本</translation>
    </message>
    <message>
        <source>Add it, or get a complete copy of the file</source>
        <translation>补上它，或获取文件的完整副本</translation>
    </message>
    <message>
        <source>Correct it, or get an intact copy of the file</source>
        <translation>更正它，或获取文件的完好副本</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>检查是否为正确的文件</translation>
    </message>
    <message>
        <source>Get an intact copy of the index</source>
        <translation>获取索引的完好副本</translation>
    </message>
    <message>
        <source>Write the file&apos;s name alone: {&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</source>
        <translation>只写文件名：{&quot;weight_map&quot;: {&quot;tensor&quot;: &quot;file&quot;}}</translation>
    </message>
    <message>
        <source>Give a folder in Hugging Face layout, or the file with the tensors itself</source>
        <translation>指定 Hugging Face 布局的文件夹，或直接指定张量文件</translation>
    </message>
    <message>
        <source>Export it again with llama2.c&apos;s export.py --version 1</source>
        <translation>用 llama2.c 的 export.py --version 1 重新导出</translation>
    </message>
    <message>
        <source>Check that it is the right file, or download it again</source>
        <translation>检查是否为正确的文件，或重新下载</translation>
    </message>
    <message>
        <source>If you trust the file, load it in Python and save the state dictionary alone, as safetensors or with torch.save(model.state_dict(), file)</source>
        <translation>若信任该文件，请在 Python 中加载它，并只保存状态字典：存为 safetensors，或用 torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>Save the state dictionary again with torch.save or as safetensors</source>
        <translation>用 torch.save 或以 safetensors 重新保存状态字典</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which uses protocol 2</source>
        <translation>用 torch.save 重新保存，它使用协议 2</translation>
    </message>
    <message>
        <source>Save the state dictionary alone, without other values</source>
        <translation>只保存状态字典，不含其他值</translation>
    </message>
    <message>
        <source>Split it into several files with an index</source>
        <translation>拆分为多个文件并附索引</translation>
    </message>
    <message>
        <source>Save it again on a little-endian machine, or as safetensors</source>
        <translation>在小端机器上重新保存，或存为 safetensors</translation>
    </message>
    <message>
        <source>Call contiguous() on its tensors and save it again</source>
        <translation>对其张量调用 contiguous() 后重新保存</translation>
    </message>
    <message>
        <source>Give the name of a regular file</source>
        <translation>指定普通文件的名称</translation>
    </message>
    <message>
        <source>Check that this is a safetensors file, or get an intact copy of it</source>
        <translation>检查这是否为 safetensors 文件，或获取其完好副本</translation>
    </message>
    <message>
        <source>Quantized checkpoints are not supported: use one in float32, float16 or bfloat16</source>
        <translation>不支持量化的检查点：请使用 float32、float16 或 bfloat16 的检查点</translation>
    </message>
    <message>
        <source>Check that it is the right file, or get an intact copy of it</source>
        <translation>检查是否为正确的文件，或获取其完好副本</translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another place</source>
        <translation>磁盘已满：释放一些空间或选择其他位置</translation>
    </message>
    <message>
        <source>A limit on the size of files stands in the way: choose another place or raise the limit</source>
        <translation>受文件大小上限所限：选择其他位置或提高上限</translation>
    </message>
    <message>
        <source>Check who may read and write there, or choose another place</source>
        <translation>检查该处的读写权限，或选择其他位置</translation>
    </message>
    <message>
        <source>That disk is read-only: choose another place</source>
        <translation>该磁盘为只读：选择其他位置</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed: move it away or choose another place</source>
        <translation>需要文件夹之处有一个文件：将其移走或选择其他位置</translation>
    </message>
    <message>
        <source>A folder stands there: give the name of a file</source>
        <translation>该处有一个文件夹：请给出文件名</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>选择更短的名称</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller file</source>
        <translation>关闭其他程序，或选择更小的文件</translation>
    </message>
    <message>
        <source>Check that the place exists and is in order, or choose another one</source>
        <translation>检查该位置是否存在且正常，或选择其他位置</translation>
    </message>
    <message>
        <source>Save it as safetensors, for example with transformers: AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</source>
        <translation>存为 safetensors，例如用 transformers：AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)</translation>
    </message>
    <message>
        <source>Save it again with torch.save, which stores them as they are</source>
        <translation>用 torch.save 重新保存，它原样存放各记录</translation>
    </message>
    <message>
        <source>Finish it: %1</source>
        <translation>完成下载：%1</translation>
    </message>
    <message>
        <source>Check the spelling, or download the model first: %1</source>
        <translation>检查拼写，或先下载模型：%1</translation>
    </message>
    <message>
        <source>Name one that is there (%1@REVISION), or download it: %2</source>
        <translation>指定现有的一个（%1@REVISION），或下载：%2</translation>
    </message>
    <message>
        <source>Give a folder, a file, or a Hugging Face id such as org/name</source>
        <translation>给出文件夹、文件或 Hugging Face id，如 org/name</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8</source>
        <translation>将文本转换为 UTF-8</translation>
    </message>
    <message>
        <source>Begin the span at layer 1 or above</source>
        <translation>区段从第 1 层或更后面开始</translation>
    </message>
    <message>
        <source>Drop the blocks or use linear-span</source>
        <translation>移除这些块或使用 linear-span</translation>
    </message>
    <message>
        <source>Fix that one: fix-norm:%1:attention</source>
        <translation>固定该归一化：fix-norm:%1:attention</translation>
    </message>
    <message>
        <source>Only norms in front of the attention, the MLP and the head can be fixed</source>
        <translation>只能固定注意力、MLP 和输出头之前的归一化</translation>
    </message>
    <message>
        <source>Clamp in, attention_out, down_out or out</source>
        <translation>钳制 in、attention_out、down_out 或 out</translation>
    </message>
    <message>
        <source>Clamp down_out, which is what the experts give together</source>
        <translation>钳制 down_out，即各专家的合并输出</translation>
    </message>
    <message>
        <source>Zero the weight of one expert, as in zero:LAYER:down.EXPERT:ROW:COL</source>
        <translation>将一个专家的权重置零，如 zero:LAYER:down.EXPERT:ROW:COL</translation>
    </message>
    <message>
        <source>The first layer comes first, as in 3-5</source>
        <translation>靠前的层在前，如 3-5</translation>
    </message>
    <message>
        <source>Its matrices are q, k, v, o, up and down</source>
        <translation>其矩阵为 q、k、v、o、up 和 down</translation>
    </message>
    <message>
        <source>Leave out the number behind %1</source>
        <translation>去掉 %1 后面的数字</translation>
    </message>
    <message>
        <source>Name the expert, from 0 to %1, as in %2.0</source>
        <translation>指明专家，从 0 到 %1，如 %2.0</translation>
    </message>
    <message>
        <source>It must be from 0 to %1</source>
        <translation>必须从 0 到 %1</translation>
    </message>
    <message>
        <source>Give one such as 0.5</source>
        <translation>给出一个，如 0.5</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>使用以下之一：%1</translation>
    </message>
    <message>
        <source>The form is %1</source>
        <translation>形式为 %1</translation>
    </message>
    <message>
        <source>Choose one of %1, or build the program with a libtorch that is made for it and check the driver</source>
        <translation>选择以下之一：%1；或用适配该设备的 libtorch 构建程序并检查驱动</translation>
    </message>
    <message>
        <source>Pad or cut them; separate sequences by &apos;;&apos; and ids by &apos;,&apos;</source>
        <translation>填充或截断它们；序列之间用 &apos;;&apos;，id 之间用 &apos;,&apos;</translation>
    </message>
    <message>
        <source>Give at least one sequence</source>
        <translation>至少给出一个序列</translation>
    </message>
    <message>
        <source>Use shorter sequences</source>
        <translation>使用更短的序列</translation>
    </message>
    <message>
        <source>Use a shorter text or smaller windows, close other programs that use the device, then choose it again</source>
        <translation>使用更短的文本或更小的窗口，关闭占用该设备的其他程序，然后重新选择该设备</translation>
    </message>
    <message>
        <source>Check the device&apos;s driver, then choose it again</source>
        <translation>检查该设备的驱动，然后重新选择该设备</translation>
    </message>
    <message>
        <source>Choose no BOS token (--bos no)</source>
        <translation>为 BOS token 选择“无”（--bos no）</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>写几个词</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>缩短提示词</translation>
    </message>
    <message>
        <source>Undo the last edit, or use smaller factors</source>
        <translation>撤销最后一项编辑，或使用更小的因子</translation>
    </message>
    <message>
        <source>Leave the passage out, or give it the words before its last one</source>
        <translation>去掉该文段，或补上最后一个词之前的内容</translation>
    </message>
    <message>
        <source>Leave the passage out</source>
        <translation>去掉该文段</translation>
    </message>
    <message>
        <source>Choose a position inside the text</source>
        <translation>选择文本之内的位置</translation>
    </message>
    <message>
        <source>Choose one that the model lists</source>
        <translation>选择模型所列的一个</translation>
    </message>
    <message>
        <source>Ask for %1 elements at most</source>
        <translation>最多请求 %1 个元素</translation>
    </message>
    <message>
        <source>Open a checkpoint first</source>
        <translation>先打开检查点</translation>
    </message>
    <message>
        <source>Check that the tokenizer, or the given ids, belong to this model</source>
        <translation>检查分词器或给出的 id 是否属于此模型</translation>
    </message>
    <message>
        <source>Choose a window from 2 to %1</source>
        <translation>选择从 2 到 %1 的窗口</translation>
    </message>
    <message>
        <source>Choose a stride from 1 to %1</source>
        <translation>选择从 1 到 %1 的步长</translation>
    </message>
    <message>
        <source>Choose a BOS token (--bos auto or yes), or another protocol</source>
        <translation>选择使用 BOS token（--bos auto 或 yes），或选择其他协议</translation>
    </message>
    <message>
        <source>Choose a protocol other than lm-eval</source>
        <translation>选择 lm-eval 以外的协议</translation>
    </message>
    <message>
        <source>Use a longer text or a shorter window</source>
        <translation>使用更长的文本或更短的窗口</translation>
    </message>
    <message>
        <source>Close other programs, or use a shorter text</source>
        <translation>关闭其他程序，或使用更短的文本</translation>
    </message>
    <message>
        <source>Take back the edit of one block</source>
        <translation>撤回对一个块的编辑</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>选择其他位置</translation>
    </message>
    <message>
        <source>This is a defect of the program: report it with the model and the edits</source>
        <translation>这是程序的缺陷：请连同模型和编辑一起报告</translation>
    </message>
    <message>
        <source>Write it as tensors of its own with a loader, or drop the blocks</source>
        <translation>写成独立的张量并附加载器，或移除这些块</translation>
    </message>
    <message>
        <source>Write it as tensors of its own, drop the block, or take the edit back</source>
        <translation>写成独立的张量，移除该块，或撤回该编辑</translation>
    </message>
    <message>
        <source>Take the edit back before you export</source>
        <translation>导出前撤回该编辑</translation>
    </message>
    <message>
        <source>Take the edit back, or export the zeroed weight alone with zero:LAYER:down:ROW:COL</source>
        <translation>撤回该编辑，或只用 zero:LAYER:down:ROW:COL 导出置零的权重</translation>
    </message>
    <message>
        <source>Fold it into the block before it (an approximation, with a loss of its own), write it as tensors of its own with a loader, or drop the block</source>
        <translation>将其折叠到前一个块（近似，自有其损失），写成独立的张量并附加载器，或移除该块</translation>
    </message>
    <message>
        <source>Drop the whole block, or take the edit back</source>
        <translation>移除整个块，或撤回该编辑</translation>
    </message>
    <message>
        <source>Drop other blocks, or drop their attention and MLP instead</source>
        <translation>移除其他块，或改为移除其注意力和 MLP</translation>
    </message>
    <message>
        <source>Give the name of a new folder</source>
        <translation>给出新文件夹的名称</translation>
    </message>
    <message>
        <source>Give the name of a new or empty folder, or allow to overwrite it</source>
        <translation>给出新文件夹或空文件夹的名称，或允许覆盖</translation>
    </message>
    <message>
        <source>Only the folder of a checkpoint is overwritten; give the name of a new folder</source>
        <translation>只会覆盖检查点的文件夹；请给出新文件夹的名称</translation>
    </message>
    <message>
        <source>Free some space or choose another place</source>
        <translation>释放一些空间或选择其他位置</translation>
    </message>
    <message>
        <source>Add the authors as &quot;Family, Given&quot;</source>
        <translation>以“Family, Given”的形式添加作者</translation>
    </message>
    <message>
        <source>Add one of them, so that people find it</source>
        <translation>添加其中之一，以便查找</translation>
    </message>
    <message>
        <source>Give it a name of its own</source>
        <translation>给它自己的名称</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens only</source>
        <translation>只使用小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>删除其中一个</translation>
    </message>
    <message>
        <source>Correct its id</source>
        <translation>更正其 id</translation>
    </message>
    <message>
        <source>Correct the id, or remove the entry</source>
        <translation>更正 id，或删除该条目</translation>
    </message>
    <message>
        <source>Remove it, or give it one of these names: %1</source>
        <translation>删除它，或使用以下名称之一：%1</translation>
    </message>
    <message>
        <source>Write it in braces: {...}</source>
        <translation>写在花括号中：{...}</translation>
    </message>
    <message>
        <source>Write each in quotes</source>
        <translation>每个都写在引号中</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>填写它</translation>
    </message>
    <message>
        <source>Choose of en, de, ru, ja and zh_CN</source>
        <translation>从 en、de、ru、ja 和 zh_CN 中选择</translation>
    </message>
    <message>
        <source>Add one as &quot;en&quot;: it stands in for missing translations</source>
        <translation>以“en”添加一个：缺少译文时由它代替</translation>
    </message>
    <message>
        <source>Add it, as a string or as an object of strings by language</source>
        <translation>添加它，可为字符串，或按语言列出字符串的对象</translation>
    </message>
    <message>
        <source>Add one of them, or remove the step</source>
        <translation>添加其中之一，或删除该步骤</translation>
    </message>
    <message>
        <source>Add the command that takes it, or remove it</source>
        <translation>添加接受它的命令，或删除它</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>选择以下之一：%1</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant</source>
        <translation>可能是指“%1”</translation>
    </message>
    <message>
        <source>Close it behind the name of a figure: %1</source>
        <translation>在图名之后闭合：%1</translation>
    </message>
    <message>
        <source>Write &quot;demo&quot;, or remove the field and open another model in the first step</source>
        <translation>写“demo”，或删除该字段并在第一步打开其他模型</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加一个步骤</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>删除该参数</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加它</translation>
    </message>
    <message>
        <source>Check the numbers of layers, heads and experts in the file</source>
        <translation>检查文件中层、头和专家的数目</translation>
    </message>
    <message>
        <source>It knows silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu, relu and relu2</source>
        <translation>可识别 silu、gelu、gelu_new、gelu_pytorch_tanh、quick_gelu、relu 和 relu2</translation>
    </message>
    <message>
        <source>Correct the file, or give head_dim</source>
        <translation>更正文件，或给出 head_dim</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>更正文件</translation>
    </message>
    <message>
        <source>The published MPT models open</source>
        <translation>已发表的 MPT 模型可以打开</translation>
    </message>
    <message>
        <source>Get an intact copy of the file, from the same export as config.json</source>
        <translation>从与 config.json 相同的导出中获取文件的完好副本</translation>
    </message>
    <message>
        <source>Give a file that the analysis affine-map or healing wrote for this model and this span</source>
        <translation>给出 affine-map 或 healing 分析为此模型和此区段写出的文件</translation>
    </message>
    <message>
        <source>Choose a row and a column inside it</source>
        <translation>选择矩阵之内的行和列</translation>
    </message>
    <message>
        <source>Add %1 to the file</source>
        <translation>将 %1 添加到文件中</translation>
    </message>
    <message>
        <source>Open the checkpoint that they were made from; this program reads floating-point weights</source>
        <translation>打开其来源的检查点；本程序读取浮点权重</translation>
    </message>
    <message>
        <source>It knows: %1</source>
        <translation>可识别：%1</translation>
    </message>
    <message>
        <source>Supported are default, linear, dynamic, llama3, yarn and longrope</source>
        <translation>支持 default、linear、dynamic、llama3、yarn 和 longrope</translation>
    </message>
    <message>
        <source>Correct head_dim or the rotary share in the file</source>
        <translation>更正文件中的 head_dim 或旋转比例</translation>
    </message>
    <message>
        <source>Fetch the checkpoint again, or check that config.json belongs to it</source>
        <translation>重新获取检查点，或检查 config.json 是否属于它</translation>
    </message>
    <message>
        <source>Check that config.json belongs to this checkpoint</source>
        <translation>检查 config.json 是否属于此检查点</translation>
    </message>
    <message>
        <source>Convert the checkpoint to bfloat16, float16 or float32</source>
        <translation>将检查点转换为 bfloat16、float16 或 float32</translation>
    </message>
    <message>
        <source>The checkpoint is damaged or its training diverged; fetch it again or use another step</source>
        <translation>检查点已损坏或训练已发散；重新获取或使用其他步数的检查点</translation>
    </message>
    <message>
        <source>Plan with a model of two blocks or more</source>
        <translation>用有两个或更多块的模型进行规划</translation>
    </message>
    <message>
        <source>It must be from 1 to %1</source>
        <translation>必须从 1 到 %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved as a session</source>
        <translation>选择保存为会话的文件</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>更新程序</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder can be written to</source>
        <translation>检查磁盘是否已满，以及文件夹是否可写</translation>
    </message>
    <message>
        <source>Restore the file as it was</source>
        <translation>将文件恢复原样</translation>
    </message>
    <message>
        <source>Cut it into several texts</source>
        <translation>切分为多个文本</translation>
    </message>
    <message>
        <source>Put the model&apos;s tokenizer.json beside it</source>
        <translation>将模型的 tokenizer.json 放在旁边</translation>
    </message>
    <message>
        <source>Give a file that exists</source>
        <translation>给出存在的文件</translation>
    </message>
    <message>
        <source>Give a tokenizer&apos;s file</source>
        <translation>给出分词器的文件</translation>
    </message>
    <message>
        <source>Check its permissions and the disk</source>
        <translation>检查其权限和磁盘</translation>
    </message>
    <message>
        <source>Fetch vocab.json and merges.txt again, both from where the model comes from</source>
        <translation>从模型来源处重新获取 vocab.json 和 merges.txt，两者来自同一处</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files again from where the model comes from</source>
        <translation>从模型来源处重新获取分词器的文件</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is BPE or Unigram</source>
        <translation>使用分词器为 BPE 或 Unigram 的模型</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>使用分词器不同的模型</translation>
    </message>
    <message>
        <source>Check that it is llama2.c&apos;s tokenizer, or get an intact copy of it</source>
        <translation>检查是否为 llama2.c 的分词器，或获取其完好副本</translation>
    </message>
    <message>
        <source>Fetch the tokenizer&apos;s files from where the model comes from</source>
        <translation>从模型来源处获取分词器的文件</translation>
    </message>
    <message>
        <source>Use a shorter text, or the model&apos;s original tokenizer.json</source>
        <translation>使用更短的文本，或模型原有的 tokenizer.json</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is one of these</source>
        <translation>使用分词器属于其中之一的模型</translation>
    </message>
    <message>
        <source>Evaluate both with the same text and protocol</source>
        <translation>以相同的文本和协议评估两者</translation>
    </message>
    <message>
        <source>Give the text that stands between passages</source>
        <translation>给出文段之间的文字</translation>
    </message>
    <message>
        <source>Use another text, another separator or a smaller minimum</source>
        <translation>使用其他文本、其他分隔符或更小的下限</translation>
    </message>
    <message>
        <source>Write or choose one</source>
        <translation>输入或选择一个</translation>
    </message>
</context>
<context>
    <name>Tensor</name>
    <message>
        <source>token embedding</source>
        <translation>token 嵌入</translation>
    </message>
    <message>
        <source>position embedding</source>
        <translation>位置嵌入</translation>
    </message>
    <message>
        <source>embedding norm</source>
        <translation>嵌入归一化</translation>
    </message>
    <message>
        <source>embedding projection</source>
        <translation>嵌入投影</translation>
    </message>
    <message>
        <source>attention norm</source>
        <translation>注意力归一化</translation>
    </message>
    <message>
        <source>query projection</source>
        <translation>查询投影</translation>
    </message>
    <message>
        <source>key projection</source>
        <translation>键投影</translation>
    </message>
    <message>
        <source>value projection</source>
        <translation>值投影</translation>
    </message>
    <message>
        <source>query norm</source>
        <translation>查询归一化</translation>
    </message>
    <message>
        <source>key norm</source>
        <translation>键归一化</translation>
    </message>
    <message>
        <source>output projection</source>
        <translation>输出投影</translation>
    </message>
    <message>
        <source>norm behind the attention</source>
        <translation>注意力后归一化</translation>
    </message>
    <message>
        <source>norm behind the attention&apos;s sum</source>
        <translation>注意力求和后归一化</translation>
    </message>
    <message>
        <source>MLP norm</source>
        <translation>MLP 归一化</translation>
    </message>
    <message>
        <source>gate projection</source>
        <translation>gate 投影</translation>
    </message>
    <message>
        <source>up projection</source>
        <translation>up 投影</translation>
    </message>
    <message>
        <source>down projection</source>
        <translation>down 投影</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>gate of the shared MLP</source>
        <translation>共享 MLP 的门控</translation>
    </message>
    <message>
        <source>norm behind the MLP</source>
        <translation>MLP 后归一化</translation>
    </message>
    <message>
        <source>norm behind the MLP&apos;s sum</source>
        <translation>MLP 求和后归一化</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>末端归一化</translation>
    </message>
    <message>
        <source>head projection</source>
        <translation>输出头投影</translation>
    </message>
    <message>
        <source>head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>%1 of head %2</source>
        <translation>%1（头 %2）</translation>
    </message>
    <message>
        <source>%1 of expert %2</source>
        <translation>%1（专家 %2）</translation>
    </message>
    <message>
        <source>%1, bias</source>
        <translation>%1，偏置</translation>
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
        <translation>文档</translation>
    </message>
    <message>
        <source>parts between &quot;%1&quot;</source>
        <translation>以“%1”分隔的部分</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>至少 %2 个字符的%1</translation>
    </message>
    <message>
        <source>first %1 %2</source>
        <translation>%2（前 %1 个）</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>half turns</source>
        <translation>π rad</translation>
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
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Computes on a GPU where there is one, else on the CPU</source>
        <translation>有 GPU 时在 GPU 上计算，否则在 CPU 上计算</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>CPU(&amp;C)</translation>
    </message>
    <message>
        <source>Computes on the CPU; all that was computed stays</source>
        <translation>在 CPU 上计算；已算出的结果全部保留</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>GPU (CUDA)(&amp;G)</translation>
    </message>
    <message>
        <source>Computes on an NVIDIA or AMD GPU; all that was computed stays</source>
        <translation>在 NVIDIA 或 AMD GPU 上计算；已算出的结果全部保留</translation>
    </message>
    <message>
        <source>GPU (&amp;MPS)</source>
        <translation>GPU (MPS)(&amp;M)</translation>
    </message>
    <message>
        <source>Computes on an Apple GPU; all that was computed stays</source>
        <translation>在 Apple GPU 上计算；已算出的结果全部保留</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>Takes the step that was undone once more</source>
        <translation>重新执行刚撤销的一步</translation>
    </message>
    <message>
        <source>&amp;Zero the selected weight</source>
        <translation>将选中的权重置零(&amp;Z)</translation>
    </message>
    <message>
        <source>Sets the selected weight to zero</source>
        <translation>把选中的权重设为零</translation>
    </message>
    <message>
        <source>&amp;Restore the selected weight</source>
        <translation>恢复选中的权重(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the selected weight its original value back</source>
        <translation>让选中的权重回到原值</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;down</source>
        <translation>减小选中权重的倍率(&amp;D)</translation>
    </message>
    <message>
        <source>Takes 0.1 from the weight&apos;s scale</source>
        <translation>权重的倍率减 0.1</translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;up</source>
        <translation>增大选中权重的倍率(&amp;U)</translation>
    </message>
    <message>
        <source>Adds 0.1 to the weight&apos;s scale</source>
        <translation>权重的倍率加 0.1</translation>
    </message>
    <message>
        <source>&amp;Keep the selection marked</source>
        <translation>保留所选标记(&amp;K)</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots, also when something else is; again: no longer</source>
        <translation>在所有图中标出所选对象，改选其他对象后仍保留；再按一次则取消</translation>
    </message>
    <message>
        <source>&amp;Add an edit as text…</source>
        <translation>以文本添加编辑…(&amp;A)</translation>
    </message>
    <message>
        <source>Adds an edit as the command line writes it: drop:3</source>
        <translation>按命令行的写法添加一项编辑：drop:3</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Clear all edits</source>
        <translation>清除全部编辑(&amp;C)</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>移除列表中的全部编辑</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>拍摄快照(&amp;T)</translation>
    </message>
    <message>
        <source>Keeps the current state under a name, to come back to or to compare with</source>
        <translation>为当前状态命名并保留，以便返回或比较</translation>
    </message>
    <message>
        <source>&amp;Pin the state</source>
        <translation>固定该状态(&amp;P)</translation>
    </message>
    <message>
        <source>Compares everything with this state instead of the original; again: with the original</source>
        <translation>所有比较以此状态代替原模型；再按一次则改回原模型</translation>
    </message>
    <message>
        <source>Show what is &amp;compared with (hold B)</source>
        <translation>显示比较对象（按住 B）(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the original, or the pinned state, in all panels for a moment</source>
        <translation>在所有面板中暂时显示原模型或固定的状态</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Explains what is under the pointer</source>
        <translation>解释指针所指之处</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Every term of the window in plain words, with sources</source>
        <translation>用平实的语言解释窗口中的每个术语，并注明出处</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Guided &amp;tours…</source>
        <translation>导览…(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the tours to choose from</source>
        <translation>列出可选的导览</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>&amp;Next page of the tour</source>
        <translation>导览下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>执行下一页所演示的操作</translation>
    </message>
    <message>
        <source>&amp;Previous page of the tour</source>
        <translation>导览上一页(&amp;P)</translation>
    </message>
    <message>
        <source>Brings the page before back, with its edits</source>
        <translation>返回上一页，并恢复其编辑</translation>
    </message>
    <message>
        <source>&amp;Record a macro</source>
        <translation>录制宏(&amp;R)</translation>
    </message>
    <message>
        <source>Writes down what you do, until you choose it again</source>
        <translation>记录您的操作，直到再次选择此项</translation>
    </message>
    <message>
        <source>&amp;Play a macro…</source>
        <translation>播放宏…(&amp;P)</translation>
    </message>
    <message>
        <source>Does what a macro file says, step by step</source>
        <translation>逐步执行宏文件中的操作</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Stop the macro</source>
        <translation>停止宏(&amp;S)</translation>
    </message>
    <message>
        <source>Takes no further step; what was done stays</source>
        <translation>不再执行后续步骤；已完成的保留</translation>
    </message>
    <message>
        <source>&amp;About Prosector</source>
        <translation>关于 Prosector(&amp;A)</translation>
    </message>
    <message>
        <source>Version and license, the papers behind the measures, the libraries</source>
        <translation>版本与许可证、各指标所依据的论文、所用的库</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开…(&amp;O)</translation>
    </message>
    <message>
        <source>Opens a model from a folder or the Hugging Face cache, or a saved session</source>
        <translation>从文件夹或 Hugging Face 缓存打开模型，或打开已保存的会话</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open &amp;built-in model</source>
        <translation>打开内置模型(&amp;B)</translation>
    </message>
    <message>
        <source>Opens the small model that comes with the program</source>
        <translation>打开程序自带的小模型</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出…(&amp;X)</translation>
    </message>
    <message>
        <source>Writes the current state as a checkpoint that opens elsewhere, and proves it</source>
        <translation>将当前状态写成可在别处打开的检查点，并加以验证</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Runs the text through the original model and measures every block</source>
        <translation>让文本通过原模型，测量每个块</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Computes the perplexities that are missing</source>
        <translation>计算尚缺的困惑度</translation>
    </message>
    <message>
        <source>&amp;Text and protocol…</source>
        <translation>文本与协议…(&amp;T)</translation>
    </message>
    <message>
        <source>Chooses the texts, the protocol and the watched words that the model is measured with</source>
        <translation>选择测量模型所用的文本、协议和关注词</translation>
    </message>
    <message>
        <source>&amp;Drop each block in turn</source>
        <translation>依次移除每个块(&amp;D)</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each block; shown in the table of blocks</source>
        <translation>测量缺少各块时的损失；显示在块表中</translation>
    </message>
    <message>
        <source>&amp;Zero each candidate in turn</source>
        <translation>依次将每个候选置零(&amp;Z)</translation>
    </message>
    <message>
        <source>Measures what the loss would be without each super weight candidate; shown in their list</source>
        <translation>测量缺少各超级权重候选时的损失；显示在候选列表中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops what is being computed</source>
        <translation>停止正在进行的计算</translation>
    </message>
    <message>
        <source>&amp;Plan what can go</source>
        <translation>规划可移除的部分(&amp;P)</translation>
    </message>
    <message>
        <source>Ranks the blocks and draws the perplexity against the number of blocks removed</source>
        <translation>为各块排序，并绘制困惑度随移除块数的变化</translation>
    </message>
    <message>
        <source>Take the &amp;best point of the plan</source>
        <translation>采用规划的最佳点(&amp;B)</translation>
    </message>
    <message>
        <source>Makes the best state within the planner&apos;s budget the current one</source>
        <translation>将规划器预算内的最佳状态设为当前状态</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>The numbers behind the plot, and back</source>
        <translation>切换到图背后的数值，再按则返回</translation>
    </message>
    <message>
        <source>Save as a P&amp;NG picture…</source>
        <translation>保存为 PNG 图片…(&amp;N)</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as pixels, twice as fine as on the screen</source>
        <translation>将图与说明写成像素图，精度为屏幕的两倍</translation>
    </message>
    <message>
        <source>Save as an S&amp;VG drawing…</source>
        <translation>保存为 SVG 图形…(&amp;V)</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as shapes and letters</source>
        <translation>将图与说明写成矢量图形和文字</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF page…</source>
        <translation>保存为 PDF 页面…(&amp;D)</translation>
    </message>
    <message>
        <source>Writes the plot with its caption as a page for print</source>
        <translation>将图与说明写成可打印的页面</translation>
    </message>
    <message>
        <source>Save the numbers as &amp;CSV…</source>
        <translation>将数值保存为 CSV…(&amp;C)</translation>
    </message>
    <message>
        <source>Writes the numbers behind the plot as a table</source>
        <translation>将图背后的数值写成表格</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>The plot with its caption, for another program</source>
        <translation>供其他程序使用的图及其说明</translation>
    </message>
    <message>
        <source>Copy the n&amp;umbers</source>
        <translation>复制数值(&amp;U)</translation>
    </message>
    <message>
        <source>The numbers behind the plot, as a spreadsheet takes them</source>
        <translation>图背后的数值，可直接粘贴到电子表格</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand line</source>
        <translation>复制命令行(&amp;M)</translation>
    </message>
    <message>
        <source>What computes this again in a terminal</source>
        <translation>在终端中重新计算此结果的命令</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告…(&amp;R)</translation>
    </message>
    <message>
        <source>Writes the session, its plots and the commands behind them as a page of HTML</source>
        <translation>将会话、其图及相应命令写成一个 HTML 页面</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>打开会话…(&amp;S)</translation>
    </message>
    <message>
        <source>Opens a saved session with its model and all results</source>
        <translation>打开已保存的会话及其模型和全部结果</translation>
    </message>
    <message>
        <source>&amp;Save the session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>Saves model, texts, edits with their history, snapshots and results as one file</source>
        <translation>将模型、文本、编辑及其历史、快照和结果保存为一个文件</translation>
    </message>
    <message>
        <source>Save the session &amp;as…</source>
        <translation>会话另存为…(&amp;A)</translation>
    </message>
    <message>
        <source>Saves the session in another file</source>
        <translation>将会话保存到另一个文件</translation>
    </message>
    <message>
        <source>Set all edits</source>
        <translation>设置全部编辑</translation>
    </message>
    <message>
        <source>Replaces the edits by others, with spaces between: drop:3 linear:4</source>
        <translation>用其他编辑替换现有编辑，以空格分隔：drop:3 linear:4</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Select the top super weight</source>
        <translation>选择首个超级权重</translation>
    </message>
    <message>
        <source>Selects the first super weight candidate of the scan</source>
        <translation>选择扫描得到的第一个超级权重候选</translation>
    </message>
    <message>
        <source>Run an analysis</source>
        <translation>运行分析</translation>
    </message>
    <message>
        <source>Runs an analysis with settings: linearity rows=no-first</source>
        <translation>按设置运行一项分析：linearity rows=no-first</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Continue a prompt</source>
        <translation>续写提示词</translation>
    </message>
    <message>
        <source>Lets the original and the edited model continue the same words, without chance</source>
        <translation>让原模型和编辑后的模型续写同样的文字，不含随机性</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Colors of the &amp;system</source>
        <translation>系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop has it</source>
        <translation>浅色或深色，与桌面一致</translation>
    </message>
    <message>
        <source>&amp;Light colors</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>English where there is no translation into it</source>
        <translation>没有相应译文时使用英语</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项…(&amp;F)</translation>
    </message>
    <message>
        <source>Colors, language, threads, memory and what else is remembered</source>
        <translation>配色、语言、线程、内存及其他需记住的设置</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>The window takes the whole screen, or gives it back</source>
        <translation>窗口占满整个屏幕，或恢复原状</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Fill the window with the panel</source>
        <translation>面板占满窗口(&amp;F)</translation>
    </message>
    <message>
        <source>The panel with the keyboard&apos;s focus takes the whole window; Esc puts it back</source>
        <translation>拥有键盘焦点的面板占满整个窗口；按 Esc 恢复</translation>
    </message>
    <message>
        <source>name of a panel</source>
        <translation>面板名称</translation>
    </message>
    <message>
        <source>Put the panel &amp;back</source>
        <translation>面板归位(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the other panels again</source>
        <translation>重新显示其他面板</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>All measurements side by side: for a first look at a model</source>
        <translation>所有测量并列显示：适合初看一个模型</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>剪枝(&amp;P)</translation>
    </message>
    <message>
        <source>Blocks, edits and perplexity large: for taking a model apart</source>
        <translation>块、编辑和困惑度放大显示：适合拆解模型</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教学(&amp;T)</translation>
    </message>
    <message>
        <source>Few and large panels: for showing to others</source>
        <translation>面板少而大：适合向他人展示</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>States side by side: snapshots, perplexity, words and texts</source>
        <translation>各状态并列显示：快照、困惑度、词语和文本</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>搜索命令…(&amp;S)</translation>
    </message>
    <message>
        <source>Finds a command by a few of its letters</source>
        <translation>输入几个字母即可找到命令</translation>
    </message>
    <message>
        <source>Show in te&amp;nsors</source>
        <translation>在张量中显示(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the selected weight among the elements of its tensor</source>
        <translation>在张量的元素中显示所选权重</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>值（无单位）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Macros</source>
        <translation>宏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>计算设备(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation>导览(&amp;T)</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>激活尖峰</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>生成文本</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>停用词</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选对象</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>规划器</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
</context>
<context>
    <name>prosector::ui</name>
    <message>
        <source>&amp;Original</source>
        <translation>原始(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>线性(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dropped</source>
        <translation>移除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mean of its update</source>
        <translation>更新的均值(&amp;M)</translation>
    </message>
    <message>
        <source>Drop &amp;attention only</source>
        <translation>仅移除注意力(&amp;A)</translation>
    </message>
    <message>
        <source>Drop ML&amp;P only</source>
        <translation>仅移除 MLP(&amp;P)</translation>
    </message>
    <message>
        <source>Fix attention &amp;norm</source>
        <translation>固定注意力归一化(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fix MLP norm</source>
        <translation>固定 MLP 归一化(&amp;F)</translation>
    </message>
    <message>
        <source>blocks %1 dropped</source>
        <translation>移除块 %1</translation>
    </message>
    <message>
        <source>&amp;Drop these blocks</source>
        <translation>移除这些块(&amp;D)</translation>
    </message>
    <message>
        <source>One &amp;linear map for all of them</source>
        <translation>合用一个线性映射(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fold them into the block before</source>
        <translation>折叠到前一个块(&amp;F)</translation>
    </message>
    <message>
        <source>A span needs blocks next to each other</source>
        <translation>区段内的块必须相邻</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>layer %1 %2</source>
        <translation>第 %1 层 %2</translation>
    </message>
    <message>
        <source> of expert %1</source>
        <translation>（专家 %1）</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation>%1，t = %2</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>块 %1 至 %2</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>注意力输出</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>down 输入</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>down 输出</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
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
        <translation>块 %1 去除注意力</translation>
    </message>
    <message>
        <source>block %1 without MLP</source>
        <translation>块 %1 去除 MLP</translation>
    </message>
    <message>
        <source>block %1 adds its mean update</source>
        <translation>块 %1 加上其平均更新</translation>
    </message>
    <message>
        <source>%1 linear</source>
        <translation>%1 线性</translation>
    </message>
    <message>
        <source>%1 mapped by %2</source>
        <extracomment>Blocks replaced by an affine map from a file: %1 the blocks, %2 the file&apos;s name.</extracomment>
        <translation>%1 由 %2 映射</translation>
    </message>
    <message>
        <source>%1 folded into block %2</source>
        <translation>%1 折叠到块 %2</translation>
    </message>
    <message>
        <source>layer %1 without head %2</source>
        <translation>第 %1 层去除头 %2</translation>
    </message>
    <message>
        <source>layer %1 attention norm fixed</source>
        <translation>第 %1 层固定注意力归一化</translation>
    </message>
    <message>
        <source>layer %1 MLP norm fixed</source>
        <translation>第 %1 层固定 MLP 归一化</translation>
    </message>
    <message>
        <source>final norm fixed</source>
        <translation>固定末端归一化</translation>
    </message>
    <message>
        <source>layer %1 %2 channel %3</source>
        <translation>第 %1 层 %2 通道 %3</translation>
    </message>
    <message>
        <source>at position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <extracomment>An activation that is held at a value: %1 the channel, %2 the positions, %3 the value.</extracomment>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>%1, super activation kept</source>
        <translation>%1，保留超级激活</translation>
    </message>
    <message>
        <source>%1 = 0</source>
        <translation>%1 = 0</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>block %1 %2</source>
        <translation>块 %1 %2</translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation>%1，窗口 %2</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1，步长 %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3 tokens, %4, %5, computed in %6</source>
        <extracomment>Where a number comes from: %1 model, %2 text, %3 tokens, %4 protocol, %5 number type.</extracomment>
        <translation>%1，文本 %2：%3 个 token，%4，%5，以 %6 计算</translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation>含 BOS</translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation>不含 BOS</translation>
    </message>
    <message>
        <source>%1. No edits.</source>
        <translation>%1。无编辑。</translation>
    </message>
    <message>
        <source>%1. Edits: %2.</source>
        <extracomment>Below a picture: %1 model, text and protocol, %2 the edits.</extracomment>
        <translation>%1。编辑：%2。</translation>
    </message>
    <message>
        <source>%1 in channel %2, window %3, position %4 “%5”</source>
        <extracomment>An extreme activation: %1 its value, %2 a channel, %3 a window of the text, %4 a position in it, %5 the token.</extracomment>
        <translation>%1，通道 %2，窗口 %3，位置 %4“%5”</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>测量依据</translation>
    </message>
    <message>
        <source>%1, %2 tokens, %3</source>
        <translation>%1，%2 个 token，%3</translation>
    </message>
    <message>
        <source>The text that the scan ran through the model without edits, and how it was cut</source>
        <translation>扫描时通过未编辑模型的文本及其切分方式</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: itself, its linear map, or nothing</source>
        <translation>块所在位置的内容：块本身、其线性映射，或什么都没有</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>What the edits change in this block</source>
        <translation>编辑在此块中改变了什么</translation>
    </message>
    <message>
        <source>noise would show</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <source>The linearity of inputs and outputs that have nothing to do with each other: width over tokens minus 1</source>
        <translation>输入与输出毫不相关时的线性度：宽度除以 token 数减 1</translation>
    </message>
    <message>
        <source>The largest activation at the input of the down projection</source>
        <translation>down 投影输入处的最大激活</translation>
    </message>
    <message>
        <source>The largest activation at the output of the down projection</source>
        <translation>down 投影输出处的最大激活</translation>
    </message>
    <message>
        <source>residual stream, massive</source>
        <translation>残差流，巨量激活</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>残差流</translation>
    </message>
    <message>
        <source>The largest activation behind the block; massive: above 100 and at least 1000 times the median magnitude (arXiv 2402.17762)</source>
        <translation>块后的最大激活；巨量：大于 100 且至少为幅值中位数的 1000 倍（arXiv 2402.17762）</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>token“%1”</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>window %1, position %2</source>
        <translation>窗口 %1，位置 %2</translation>
    </message>
    <message>
        <source>The window of the text and the token&apos;s position in it, both counted from 0</source>
        <translation>文本的窗口及 token 在其中的位置，均从 0 计数</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未计分</translation>
    </message>
    <message>
        <source>The protocol scores other tokens, or the token is beyond those that are listed</source>
        <translation>该协议对其他 token 计分，或此 token 不在已列出的范围内</translation>
    </message>
    <message>
        <source>Minus the natural logarithm of the probability that the model gives the token</source>
        <translation>模型给出该 token 的概率的负自然对数</translation>
    </message>
    <message>
        <source>loss, %1</source>
        <translation>损失，%1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>probability, %1</source>
        <translation>概率，%1</translation>
    </message>
    <message>
        <source>The probability of this token behind those before it</source>
        <translation>在其前文之后出现此 token 的概率</translation>
    </message>
    <message>
        <source>loss, state before</source>
        <translation>损失，先前状态</translation>
    </message>
    <message>
        <source>loss, edited</source>
        <translation>损失，编辑后</translation>
    </message>
    <message>
        <source>probability, edited</source>
        <translation>概率，编辑后</translation>
    </message>
    <message>
        <source>change in loss</source>
        <translation>损失变化</translation>
    </message>
    <message>
        <source>Edited minus %1</source>
        <translation>编辑后减去%1</translation>
    </message>
    <message>
        <source>Text, tokens and protocol</source>
        <translation>文本、token 数和协议</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>The residual stream behind the block is largest in this channel</source>
        <translation>块后的残差流在此通道最大</translation>
    </message>
    <message>
        <source>The output of the down projection is largest in this channel</source>
        <translation>down 投影的输出在此通道最大</translation>
    </message>
    <message>
        <source>extremes</source>
        <translation>极值</translation>
    </message>
    <message>
        <source>No layer has its largest activation in this channel</source>
        <translation>没有任何层在此通道达到最大激活</translation>
    </message>
    <message>
        <source>original value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>As the checkpoint has it</source>
        <translation>检查点中的值</translation>
    </message>
    <message>
        <source>edited value</source>
        <translation>编辑后的值</translation>
    </message>
    <message>
        <source>Before it is rounded to the type that the checkpoint stores</source>
        <translation>尚未舍入为检查点所存的类型</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>行，列</translation>
    </message>
    <message>
        <source>output channel %1, input channel %2</source>
        <translation>输出通道 %1，输入通道 %2</translation>
    </message>
    <message>
        <source>A matrix element stands at [output channel, input channel]</source>
        <translation>矩阵元素位于 [输出通道, 输入通道]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains (arXiv 2405.12250)</source>
        <translation>块的输出中能由其输入的最佳仿射映射解释的比例（arXiv 2405.12250）</translation>
    </message>
    <message>
        <source>linearity of the update</source>
        <translation>更新的线性度</translation>
    </message>
    <message>
        <source>The same for what the block adds to the residual stream</source>
        <translation>同上，但针对块加到残差流上的部分</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>块影响力</translation>
    </message>
    <message>
        <source>1 minus the mean cosine of the block&apos;s input and output (ShortGPT, arXiv 2403.03853)</source>
        <translation>1 减去块的输入与输出的平均余弦（ShortGPT, arXiv 2403.03853）</translation>
    </message>
    <message>
        <source>linearity, no first token</source>
        <translation>线性度，不含首 token</translation>
    </message>
    <message>
        <source>Linearity without position 0 of every window, which can hide the rest</source>
        <translation>去除每个窗口位置 0 后的线性度；位置 0 可能掩盖其余部分</translation>
    </message>
    <message>
        <source>update, no first token</source>
        <translation>更新，不含首 token</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0 of every window</source>
        <translation>去除每个窗口位置 0 后更新的线性度</translation>
    </message>
    <message>
        <source>Influence, no first token</source>
        <translation>影响力，不含首 token</translation>
    </message>
    <message>
        <source>Block Influence without position 0 of every window</source>
        <translation>去除每个窗口位置 0 后的块影响力</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>measure (no unit)</source>
        <translation>指标（无单位）</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>残差流宽度</translation>
    </message>
    <message>
        <source>Attention heads (for keys and values)</source>
        <translation>注意力头（键和值）</translation>
    </message>
    <message>
        <source>Width of the MLP</source>
        <translation>MLP 宽度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>上下文，token</translation>
    </message>
    <message>
        <source>Type of the weights</source>
        <translation>权重类型</translation>
    </message>
    <message>
        <source>This is the embedded specimen, whose super weight was cultivated.</source>
        <translation>这是内置标本，其超级权重是特意培育的。</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>None: the model is as it was opened.</source>
        <translation>无：模型与打开时相同。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>As the command line writes it</source>
        <translation>命令行写法</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>编辑后</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>95 % interval of the ratio</source>
        <translation>比值的 95 % 区间</translation>
    </message>
    <message>
        <source>The last edits are not in these numbers: they were still being computed.</source>
        <translation>这些数值不含最近的编辑：当时仍在计算。</translation>
    </message>
    <message>
        <source>%1 (its first token)</source>
        <translation>%1(其首个 token)</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>停用词</translation>
    </message>
    <message>
        <source>Mean probability as the next token.</source>
        <translation>作为下一个 token 的平均概率。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑后</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Dissection of %1</source>
        <translation>%1 的剖析</translation>
    </message>
    <message>
        <source>Prosector, %1</source>
        <translation>Prosector，%1</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Commands that compute this again</source>
        <translation>可重新计算的命令</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>position (tokens)</source>
        <translation>位置（token）</translation>
    </message>
    <message>
        <source>non-linearity of the update (no unit)</source>
        <translation>更新的非线性度（无单位）</translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation>非线性度（无单位）</translation>
    </message>
    <message>
        <source>built-in text “%1”</source>
        <translation>内置文本“%1”</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AboutDialog</name>
    <message>
        <source>About Prosector</source>
        <translation>关于 Prosector</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>论文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>库(&amp;L)</translation>
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
        <translation>剖析解码器语言模型：各块的线性程度、激活在何处出现尖峰，以及单个权重的作用。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law permits.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。在法律允许的范围内不提供任何担保。</translation>
    </message>
    <message>
        <source>The built-in model is a specimen that was trained for this program, its super weight cultivated on purpose. It is no evidence about large models.</source>
        <translation>内置模型是为本程序训练的标本，其超级权重是特意培育的。它不能作为关于大模型的证据。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>&amp;Copy as BibTeX</source>
        <translation>复制为 BibTeX(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all where none is selected</source>
        <translation>复制选中的条目；未选中时复制全部</translation>
    </message>
    <message>
        <source>The measures of this program are published work. Whoever publishes with them should cite their authors.</source>
        <translation>本程序的各项指标均出自已发表的研究。用其发表结果时应引用原作者。</translation>
    </message>
    <message>
        <source>%1, %2
behind: %3</source>
        <extracomment>A paper: %1 authors and year, %2 title, %3 the terms that it is the source of.</extracomment>
        <translation>%1，%2
所涉术语：%3</translation>
    </message>
</context>
<context>
    <name>prosector::ui::AnalysisForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
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
        <translation>打开模型的各块显示在此，每块有一个开关：原始、线性、移除。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CandidatePanel</name>
    <message>
        <source>Super weight candidate</source>
        <translation>超级权重候选</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The weight as the checkpoint has it</source>
        <translation>检查点中的权重值</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Largest activation at the input of the layer&apos;s down projection</source>
        <translation>该层 down 投影输入处的最大激活</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Largest activation at the output of the layer&apos;s down projection</source>
        <translation>该层 down 投影输出处的最大激活</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释比例</translation>
    </message>
    <message>
        <source>Input times weight over output: the share of the output that this weight alone makes</source>
        <translation>输入乘权重再除以输出：仅由此权重产生的输出比例</translation>
    </message>
    <message>
        <source>%1, super weight</source>
        <translation>%1，超级权重</translation>
    </message>
    <message>
        <source>%1, zeroed: %2 nats</source>
        <extracomment>%1 a weight, %2 the change in loss when it is set to zero.</extracomment>
        <translation>%1，置零：%2 nats</translation>
    </message>
    <message>
        <source>Layer %1 did not run in the scan: it has no spikes.</source>
        <translation>第 %1 层在扫描中未运行：没有尖峰。</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight.</source>
        <translation>点击最高的尖峰即可选中其权重。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a command: what it is, its menu, its key.</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>没有命令含有这些字母。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Commands</name>
    <message>
        <source>clear all edits</source>
        <translation>清除全部编辑</translation>
    </message>
    <message>
        <source>Play a macro or a tour</source>
        <translation>播放宏或导览</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>宏 (*.json)</translation>
    </message>
    <message>
        <source>Sessions (*%1)</source>
        <translation>会话 (*%1)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>set edits: %1</source>
        <translation>设置编辑：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>is no setting of an analysis</source>
        <translation>不是分析的设置</translation>
    </message>
    <message>
        <source>Write NAME=VALUE, without spaces</source>
        <translation>写成 NAME=VALUE，不含空格</translation>
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
        <translation>%1：%2。</translation>
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
        <translation>自动</translation>
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
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditEntry</name>
    <message>
        <source>Add an edit</source>
        <translation>添加编辑</translation>
    </message>
    <message>
        <source>Add an edit, for example drop:3</source>
        <translation>添加编辑，例如 drop:3</translation>
    </message>
    <message>
        <source>Any edit of the command line, then Enter</source>
        <translation>输入命令行中的任一编辑，然后按 Enter</translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditPanel</name>
    <message>
        <source>No edits yet. Click a spike and press Zero, or switch a block.</source>
        <translation>尚无编辑。点击尖峰并按“置零”，或切换某个块。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Takes the selected edit out of the list (Del)</source>
        <translation>从列表中移除选中的编辑（Del）</translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation>移除列表中的全部编辑</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>switch on %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>switch off %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>clear all edits</source>
        <translation>清除全部编辑</translation>
    </message>
    <message>
        <source>Edits appear here. The files of a model are never changed.</source>
        <translation>编辑显示在此。模型文件绝不会被更改。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open the exported model</source>
        <translation>打开导出的模型(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export a checkpoint</source>
        <translation>导出检查点</translation>
    </message>
    <message>
        <source>Edits that are written</source>
        <translation>将写入的编辑</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>已停止。未留下任何文件。</translation>
    </message>
    <message>
        <source>Stopped, because another model was opened. Nothing was left behind.</source>
        <translation>因打开了另一个模型而停止。未留下任何文件。</translation>
    </message>
    <message>
        <source>%1 is written as it is: there are no edits.</source>
        <extracomment>%1 the model, %2 how many of %3 blocks are left; a list of edits follows.</extracomment>
        <translation>%1 按原样写入：没有编辑。</translation>
    </message>
    <message>
        <source>%1 is written with %2 of its %3 blocks and these edits:</source>
        <translation>%1 将写入其 %3 个块中的 %2 个以及下列编辑：</translation>
    </message>
    <message>
        <source>%1 cannot be written like this.</source>
        <translation>%1 无法这样写入。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportForm</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览…(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Round folded matrices to the type of the file</source>
        <translation>将折叠后的矩阵舍入为文件的类型(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;place a checkpoint that stands there</source>
        <translation>替换该处已有的检查点(&amp;P)</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>Chooses the folder in which the new one is made</source>
        <translation>选择新文件夹的所在位置</translation>
    </message>
    <message>
        <source>Linear blocks</source>
        <translation>线性块</translation>
    </message>
    <message>
        <source>Exactly, as extra tensors with a loader</source>
        <translation>精确：作为附加张量，附带加载程序</translation>
    </message>
    <message>
        <source>Fold into the block before (an approximation)</source>
        <translation>折叠到前一个块（近似）</translation>
    </message>
    <message>
        <source>Without this they are written in float32, as they were computed</source>
        <translation>不选则按计算时的 float32 写入</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Linear blocks:</source>
        <translation>线性块(&amp;L)：</translation>
    </message>
    <message>
        <source>Largest &amp;file:</source>
        <translation>最大文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Where the new folder is made</source>
        <translation>新文件夹的所在位置</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportText</name>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2, exactly that of the state it was made from.</source>
        <translation>验证：已重新打开该文件夹，并在相同的 %1 个 token 上计分。其困惑度为 %2，与来源状态完全一致。</translation>
    </message>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2; the state it was made from has %3, a relative difference of %4.</source>
        <translation>验证：已重新打开该文件夹，并在相同的 %1 个 token 上计分。其困惑度为 %2；来源状态为 %3，相对差 %4。</translation>
    </message>
    <message>
        <source>Folding and rounding changed the perplexity from %1 to %2.</source>
        <translation>折叠与舍入使困惑度从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>原模型为 %1。</translation>
    </message>
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation>最多需要 %1；该处可用 %2。</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>已写入 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigurePanel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Choose an analysis and press Run. It measures the model with the current edits.</source>
        <translation>选择一项分析并按“运行”。它按当前编辑测量模型。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analysis and its settings</source>
        <translation>分析及其设置</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Show the numbers, save or copy what is shown</source>
        <translation>显示数值，保存或复制所显示的内容</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigureView</name>
    <message>
        <source>Plots and tables of the analysis</source>
        <translation>分析的图与表</translation>
    </message>
    <message>
        <source>Remarks and caption</source>
        <translation>备注与说明</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表：%1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FolderNote</name>
    <message>
        <source>⚠ The folder %1 is not there. Texts are looked for where the program was started.</source>
        <translation>⚠ 文件夹 %1 不存在。将在程序启动的位置查找文本。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::FoldingCost</name>
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>折叠后困惑度为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>正在测量折叠的代价…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationControls</name>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, higher values draw</source>
        <translation>0 取最可能的 token，更大的值则随机抽取</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Draw from so many of the likeliest tokens only</source>
        <translation>仅从概率最高的这么多个 token 中抽取</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw from the likeliest tokens only that together have this probability</source>
        <translation>仅从合计达到此概率的最可能 token 中抽取</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same text; original and edited share it</source>
        <translation>相同的种子抽出相同的文本；原模型与编辑后的模型共用</translation>
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
        <translation>原模型或固定状态的续写</translation>
    </message>
    <message>
        <source>Continuation by the edited model</source>
        <translation>编辑后模型的续写</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Continues the prompt, original left, edited right, both from the same seed</source>
        <translation>续写提示词，左为原始，右为编辑后，两者使用同一种子</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>编辑后</translation>
    </message>
    <message>
        <source>What the model writes appears here, original and edited side by side.</source>
        <translation>模型写出的文本显示在此，原始与编辑后并排。</translation>
    </message>
    <message>
        <source>generating…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>not generated</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>the same as left</source>
        <translation>与左侧相同</translation>
    </message>
    <message>
        <source>no edits yet</source>
        <translation>尚无编辑</translation>
    </message>
</context>
<context>
    <name>prosector::ui::GlossaryPanel</name>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>The glossary is not where the program looks for it. Install the program again.</source>
        <translation>程序未在应有的位置找到术语表。请重新安装程序。</translation>
    </message>
    <message>
        <source>Choose a term, or point at anything in the window and press F1.</source>
        <translation>选择一个术语，或指向窗口中的任意对象并按 F1。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>也称：%1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>另见：%1</translation>
    </message>
    <message>
        <source>Source: %1, *%2*</source>
        <extracomment>Where a term comes from: %1 authors and year, %2 title.</extracomment>
        <translation>来源：%1，*%2*</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Guide</name>
    <message>
        <source>The macro</source>
        <translation>该宏</translation>
    </message>
    <message>
        <source>nothing was done while it was recorded</source>
        <translation>录制期间未进行任何操作</translation>
    </message>
    <message>
        <source>Start again, and do what it shall hold</source>
        <translation>请重新开始，并执行要录入的操作</translation>
    </message>
    <message>
        <source>Save the macro</source>
        <translation>保存宏</translation>
    </message>
    <message>
        <source>macro.json</source>
        <translation>macro.json</translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation>宏 (*.json)</translation>
    </message>
    <message>
        <source>there is no such tour</source>
        <translation>没有这样的导览</translation>
    </message>
    <message>
        <source>Choose one of the menu Help &gt; Guided tours</source>
        <translation>从菜单“帮助 &gt; 导览”中选择一个</translation>
    </message>
</context>
<context>
    <name>prosector::ui::HeatmapPanel</name>
    <message>
        <source>Measure tokens</source>
        <translation>测量 token</translation>
    </message>
    <message>
        <source>What stands beside the layers</source>
        <translation>与层并列的内容</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Tokens, update</source>
        <translation>token，更新</translation>
    </message>
    <message>
        <source>Range of colors</source>
        <translation>颜色范围</translation>
    </message>
    <message>
        <source>Colors per column</source>
        <translation>每列各自的颜色</translation>
    </message>
    <message>
        <source>One range of colors</source>
        <translation>统一的颜色范围</translation>
    </message>
    <message>
        <source>Color scale</source>
        <translation>色标</translation>
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
        <translation>蓝-白-橙</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the range of colors</source>
        <translation>锁定颜色范围</translation>
    </message>
    <message>
        <source>Keeps the range of colors as it is, so that maps can be compared</source>
        <translation>保持颜色范围不变，便于比较不同的图</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measures the tokens with the current edits</source>
        <translation>按当前编辑测量各 token</translation>
    </message>
    <message>
        <source>Non-linearity by layer and token</source>
        <translation>按层与 token 的非线性度</translation>
    </message>
    <message>
        <source>Linearity by layer</source>
        <translation>按层的线性度</translation>
    </message>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>正在扫描…正在测量每个块。</translation>
    </message>
    <message>
        <source>Not scanned yet. A scan runs the text through the model once and measures every block.</source>
        <translation>尚未扫描。扫描让文本通过模型一次，并测量每个块。</translation>
    </message>
    <message>
        <source>Measuring… Every token of the first window is compared with its linear map.</source>
        <translation>正在测量…第一个窗口的每个 token 正与其线性映射比较。</translation>
    </message>
    <message>
        <source>How far each token of the first window is from what a linear map of each block foretells. It takes as long as a scan.</source>
        <translation>第一个窗口的每个 token 与各块线性映射所预测的相差多远。耗时与一次扫描相当。</translation>
    </message>
    <message>
        <source>%1 tokens of the first window</source>
        <translation>第一个窗口的 %1 个 token</translation>
    </message>
    <message>
        <source>%1; 0: as the map foretells</source>
        <translation>%1；0：与映射预测一致</translation>
    </message>
    <message>
        <source>%1; hatched: too few tokens for the fit</source>
        <translation>%1；阴影：token 太少，拟合不可靠</translation>
    </message>
    <message>
        <source>%1 tokens; noise would show %2, hatched where it does</source>
        <translation>%1 个 token；噪声水平 %2，不高于它的以阴影表示</translation>
    </message>
</context>
<context>
    <name>prosector::ui::InspectorPanel</name>
    <message>
        <source>What is known of the selection</source>
        <translation>关于所选对象的已知信息</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>保留标记</translation>
    </message>
    <message>
        <source>Marks what is selected in all plots with a dotted frame and a wedge; again: no longer</source>
        <translation>在所有图中用虚点框和楔形标出所选对象；再按一次则取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies what is said here as text</source>
        <translation>将此处内容复制为文本</translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight, or any layer, cell or token: what is known of it appears here.</source>
        <translation>点击最高的尖峰以选中其权重，或选择任意层、单元格或 token：其已知信息将显示在此。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen entries, or all where none is chosen</source>
        <translation>复制选中的条目；未选中时复制全部</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing has been computed yet. Everything that is will be listed here, with its time.</source>
        <translation>尚未进行任何计算。所有计算及其用时将列在此处。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MacroRunner</name>
    <message>
        <source>start of &quot;%1&quot;</source>
        <translation>“%1”开始</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot; is not available</source>
        <translation>命令“%1”不可用</translation>
    </message>
    <message>
        <source>See what it needs: an open model, a scan or a selected weight</source>
        <translation>查看它需要什么：已打开的模型、一次扫描或选中的权重</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An error within a step: %1 a file, tensor or field, %2 what is wrong with it.</extracomment>
        <translation>%1：%2</translation>
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
        <translation>文本与协议</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>关注词</translation>
    </message>
    <message>
        <source>How probable each of them is as the next token; one word on each line</source>
        <translation>每个词作为下一个 token 的概率；每行一个词</translation>
    </message>
    <message>
        <source>&amp;Watched words</source>
        <translation>关注词(&amp;W)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Division of the text</source>
        <translation>文本的划分</translation>
    </message>
    <message>
        <source>As one text</source>
        <translation>作为一个文本</translation>
    </message>
    <message>
        <source>Each line apart</source>
        <translation>每行单独</translation>
    </message>
    <message>
        <source>Each article of a WikiText file apart</source>
        <translation>WikiText 文件的每篇文章单独</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>token 上限</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calibration text</source>
        <translation>校准文本</translation>
    </message>
    <message>
        <source>Linear blocks are fitted on it, and means are taken over it</source>
        <translation>线性块在其上拟合，均值也取自它</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>运行方式(&amp;R)</translation>
    </message>
    <message>
        <source>Tokens at &amp;most</source>
        <translation>token 上限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Calibration text</source>
        <translation>校准文本(&amp;C)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>bos-windows: every token, in windows that begin with BOS</source>
        <translation>bos-windows：所有 token，每个窗口以 BOS 开头</translation>
    </message>
    <message>
        <source>paper: one stream, whole windows (GPTQ, Wanda)</source>
        <translation>paper：一个连续流，完整窗口（GPTQ、Wanda）</translation>
    </message>
    <message>
        <source>huggingface: windows that advance by a stride</source>
        <translation>huggingface：按步长前进的窗口</translation>
    </message>
    <message>
        <source>llama.cpp: the second half of each window</source>
        <translation>llama.cpp：每个窗口的后半部分</translation>
    </message>
    <message>
        <source>lm-eval: rolling windows; by words and bytes too</source>
        <translation>lm-eval：滚动窗口；也按词和字节计</translation>
    </message>
    <message>
        <source>passages: one window for each part of the text</source>
        <translation>passages：文本的每个部分一个窗口</translation>
    </message>
    <message>
        <source>Window, in tokens</source>
        <translation>窗口，以 token 计</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Stride, in tokens</source>
        <translation>步长，以 token 计</translation>
    </message>
    <message>
        <source>half a window</source>
        <translation>半个窗口</translation>
    </message>
    <message>
        <source>BOS token</source>
        <translation>BOS token</translation>
    </message>
    <message>
        <source>as the tokenizer does</source>
        <translation>与分词器一致</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>置于最前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>窗口(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stride</source>
        <translation>步长(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;BOS token</source>
        <translation>BOS token(&amp;B)</translation>
    </message>
    <message>
        <source>The protocol “passages” needs a text that is run in parts: choose how above.</source>
        <translation>“passages”协议需要分段运行的文本：请在上方选择划分方式。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::MemoryNeed</name>
    <message>
        <source>Needs %1 of %2 memory.</source>
        <translation>需要 %1 内存，共 %2。</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ 这超过了本机的内存：权重会反复从磁盘读取，速度会很慢。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ModelPanel</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1B 参数</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1M 参数</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1，%2，%3 (%4)</translation>
    </message>
    <message>
        <source>%1 blocks, width %2, %3 heads, MLP %4, vocabulary %5, context %6 tokens</source>
        <translation>%1 个块，宽度 %2，%3 个头，MLP %4，词表 %5，上下文 %6 个 token</translation>
    </message>
    <message>
        <source>affine maps in place of blocks: %1</source>
        <translation>代替块的仿射映射：%1</translation>
    </message>
    <message>
        <source>A specimen: the super weight of this small model was cultivated for study. It shows the phenomenon; it is no evidence about large models.</source>
        <translation>标本：这个小模型的超级权重是为研究而特意培育的。它展示现象，但不能作为关于大模型的证据。</translation>
    </message>
    <message>
        <source>Open a folder with a model in the Hugging Face layout, or start with the built-in one.</source>
        <translation>打开一个 Hugging Face 布局的模型文件夹，或从内置模型开始。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::OpenDialog</name>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹…(&amp;F)</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>选择文件…(&amp;I)</translation>
    </message>
    <message>
        <source>A file with tensors, or a saved session</source>
        <translation>含张量的文件，或已保存的会话</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>先前打开过</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1(已不存在)</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Built-in specimen</source>
        <translation>内置标本</translation>
    </message>
    <message>
        <source>In the Hugging Face cache</source>
        <translation>在 Hugging Face 缓存中</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1(不完整)</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1 中没有</translation>
    </message>
    <message>
        <source>Choose a model in the list, or a folder.</source>
        <translation>在列表中选择模型，或选择文件夹。</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>A file with a model or a session</source>
        <translation>模型文件或会话文件</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Opening</name>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>仍然打开(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Panel</name>
    <message>
        <source>No model is open.</source>
        <translation>未打开模型。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PerplexityPanel</name>
    <message>
        <source>Divergence: mean Kullback-Leibler divergence of the edited from the original (or pinned) prediction, over a sample of positions in the first window</source>
        <translation>散度：编辑后的预测相对原始（或固定）预测的平均 Kullback-Leibler 散度，取自第一个窗口中的位置样本</translation>
    </message>
    <message>
        <source>Text and protocol</source>
        <translation>文本与协议</translation>
    </message>
    <message>
        <source>The perplexity appears here, before and after your edits.</source>
        <translation>困惑度显示在此，编辑前与编辑后。</translation>
    </message>
    <message>
        <source>first impression</source>
        <translation>初步印象</translation>
    </message>
    <message>
        <source>preview, %1 of %2 windows</source>
        <translation>预览，%2 个窗口中的 %1 个</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>likeliest token changed at %1 % of positions, divergence %2 nats</source>
        <extracomment>What an edit does to predictions: share of positions with another likeliest token, Kullback-Leibler divergence.</extracomment>
        <translation>%1 % 的位置上最可能的 token 改变，散度 %2 nats</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlanReading</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A curve of the planner: %1 how blocks are chosen, %2 what is done to them.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Blocks chosen by</source>
        <translation>块的选择依据</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除数</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation>损失变化</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>File (bytes)</source>
        <translation>文件（字节）</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Goes as (%1)</source>
        <extracomment>Column of a table: as which block a ranking, %1, removes this one.</extracomment>
        <translation>移除次序（%1）</translation>
    </message>
    <message>
        <source>Against measured loss</source>
        <translation>与实测损失比较</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Rank correlation with the loss of dropping each block</source>
        <translation>与移除各块所致损失的秩相关</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>文本间的一致性</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>一个文本</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>另一个文本</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>Spearman rho</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendall tau</translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation>块影响力</translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation>角距离</translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation>相对幅值</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>从前往后</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>从后往前</translation>
    </message>
    <message>
        <source>The blocks that turn the residual stream least go first (ShortGPT)</source>
        <translation>最少转动残差流的块最先移除（ShortGPT）</translation>
    </message>
    <message>
        <source>The neighboring blocks between which the residual stream turns least go together</source>
        <translation>残差流在其间转动最少的相邻块一起移除</translation>
    </message>
    <message>
        <source>The blocks with the smallest angle between input and output go first</source>
        <translation>输入与输出夹角最小的块最先移除</translation>
    </message>
    <message>
        <source>The blocks whose update a linear map foretells best, on windows it was not fitted on, go first</source>
        <translation>更新最能被线性映射预测的块最先移除，在未参与拟合的窗口上衡量</translation>
    </message>
    <message>
        <source>The blocks whose update is smallest beside their output go first</source>
        <translation>更新相对输出最小的块最先移除</translation>
    </message>
    <message>
        <source>Block 0 goes first</source>
        <translation>块 0 最先移除</translation>
    </message>
    <message>
        <source>The last block goes first</source>
        <translation>最后一块最先移除</translation>
    </message>
    <message>
        <source>The blocks that cost the least loss by themselves go first</source>
        <translation>单独移除时损失代价最小的块最先移除</translation>
    </message>
    <message>
        <source>At every step the block goes that then costs the least loss; all of them are tried</source>
        <translation>每一步移除当时损失代价最小的块；逐一尝试所有块</translation>
    </message>
    <message>
        <source>The block passes its input on</source>
        <translation>块将其输入原样传递</translation>
    </message>
    <message>
        <source>A linear map, fitted on the calibration text, stands in the block&apos;s place</source>
        <translation>由在校准文本上拟合的线性映射代替该块</translation>
    </message>
    <message>
        <source>The block is dropped, and a map that makes up for it is folded into the down projection of the block before</source>
        <translation>移除该块，并将弥补它的映射折叠到前一块的 down 投影中</translation>
    </message>
    <message>
        <source>The attention is dropped, the MLP stays</source>
        <translation>移除注意力，保留 MLP</translation>
    </message>
    <message>
        <source>The MLP is dropped, the attention stays</source>
        <translation>移除 MLP，保留注意力</translation>
    </message>
    <message>
        <source>Linearity of the update, held out</source>
        <translation>更新的线性度，留出集</translation>
    </message>
    <message>
        <source>Loss when dropped</source>
        <translation>移除时的损失</translation>
    </message>
    <message>
        <source>Loss when linear</source>
        <translation>线性时的损失</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>移除的块数</translation>
    </message>
    <message>
        <source>Parameters left (%)</source>
        <translation>剩余参数 (%)</translation>
    </message>
    <message>
        <source>%1: blocks %2. Perplexity %3 → %4.</source>
        <extracomment>%1 a curve such as &quot;Greedy, dropped&quot;, %2 a list of layers, %3 and %4 perplexities.</extracomment>
        <translation>%1：块 %2。困惑度 %3 → %4。</translation>
    </message>
    <message>
        <source>Parameters %1 → %2, file %3 → %4.</source>
        <translation>参数 %1 → %2，文件 %3 → %4。</translation>
    </message>
    <message>
        <source>Tokens per second %1 → %2.</source>
        <translation>每秒 token 数 %1 → %2。</translation>
    </message>
    <message>
        <source>plan: %1, blocks removed: %2</source>
        <extracomment>An undo step: %1 a curve such as &quot;Greedy, dropped&quot;, %2 a number.</extracomment>
        <translation>规划：%1，移除块数：%2</translation>
    </message>
    <message>
        <source>No curve for %1: %2.</source>
        <translation>%1 没有曲线：%2。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlannerForm</name>
    <message>
        <source>on top of the current edits</source>
        <translation>以当前编辑为基础</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>最佳点</translation>
    </message>
    <message>
        <source>Blocks removed at most</source>
        <translation>移除块数上限</translation>
    </message>
    <message>
        <source>Curves end at this number of blocks</source>
        <translation>曲线到此块数为止</translation>
    </message>
    <message>
        <source>Plans what else can go from the model as it is edited now, not from the original</source>
        <translation>在当前编辑后的模型上规划还能移除什么，而非从原模型开始</translation>
    </message>
    <message>
        <source>Computes the curves; what you ask for meanwhile comes first</source>
        <translation>计算曲线；其间的其他请求优先</translation>
    </message>
    <message>
        <source>Ends the plan; the points so far stay</source>
        <translation>结束规划；已有的点保留</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>最多(&amp;U)</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>How blocks are chosen; each gives a curve</source>
        <translation>块的选择方式；每种给出一条曲线</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What is done to the blocks; each gives a curve</source>
        <translation>对块所做的处理；每种给出一条曲线</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>What the best point over all curves has to keep to</source>
        <translation>所有曲线上的最佳点须满足的条件</translation>
    </message>
    <message>
        <source>Parameters ≤</source>
        <translation>参数量 ≤</translation>
    </message>
    <message>
        <source>Memory ≤</source>
        <translation>内存 ≤</translation>
    </message>
    <message>
        <source>Loss ≤</source>
        <translation>损失 ≤</translation>
    </message>
    <message>
        <source>Limit of the budget</source>
        <translation>预算上限</translation>
    </message>
    <message>
        <source>Makes the best state within the budget the current one, as one step</source>
        <translation>以一步将预算内的最佳状态设为当前状态</translation>
    </message>
    <message>
        <source>original + </source>
        <translation>原始 + </translation>
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
        <translation>困惑度随移除部分的变化</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>曲线所对应的横轴</translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation>移除的块数</translation>
    </message>
    <message>
        <source>Parameters left</source>
        <translation>剩余参数</translation>
    </message>
    <message>
        <source>Curves and tables of the plan</source>
        <translation>规划的曲线与表</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Double click or Enter: makes this state the current one, as one step</source>
        <translation>双击或按 Enter：以一步将此状态设为当前状态</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Against loss</source>
        <translation>与损失比较</translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation>文本间的一致性</translation>
    </message>
    <message>
        <source>About the chosen point</source>
        <translation>关于所选的点</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it: the list of edits becomes that state, as one step.</source>
        <translation>点击一个点，或在其上按 Enter：以一步将编辑列表变为该状态。</translation>
    </message>
    <message>
        <source>No point keeps to this budget. Allow more, or remove more blocks.</source>
        <translation>没有点满足此预算。请放宽预算，或移除更多块。</translation>
    </message>
    <message>
        <source>plan: nothing removed</source>
        <translation>规划：未移除任何块</translation>
    </message>
    <message>
        <source>Nothing is removed: this is where the curves begin.</source>
        <translation>未移除任何块：曲线由此开始。</translation>
    </message>
    <message>
        <source>Which blocks can go? Press Plan: every strategy gives a curve of perplexity against the number of blocks removed, and every point is a state one click away.</source>
        <translation>哪些块可以移除？按“规划”：每种策略给出一条困惑度随移除块数变化的曲线，每个点都是一键可达的状态。</translation>
    </message>
    <message>
        <source>Ranking the blocks; the first curve follows.</source>
        <translation>正在对各块排序；随后出现第一条曲线。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Applied at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>Applied at the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop has it</source>
        <translation>浅色、深色，或与桌面一致</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Of texts, and of how numbers are written</source>
        <translation>文字的语言及数字的写法</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation>引擎在何处计算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>文本文件夹</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>How a text is cut into windows and which tokens are scored</source>
        <translation>文本如何切成窗口，以及对哪些 token 计分</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>a quarter of the memory</source>
        <translation>内存的四分之一</translation>
    </message>
    <message>
        <source>an eighth of the memory</source>
        <translation>内存的八分之一</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>线程(&amp;R)</translation>
    </message>
    <message>
        <source>How many the engine computes with</source>
        <translation>引擎计算所用的线程数</translation>
    </message>
    <message>
        <source>Memory for &amp;weights</source>
        <translation>权重内存(&amp;W)</translation>
    </message>
    <message>
        <source>For weights that were converted to float32 and stay for the next evaluation</source>
        <translation>存放转换为 float32 并留待下次评估的权重</translation>
    </message>
    <message>
        <source>Memory for &amp;states</source>
        <translation>状态内存(&amp;S)</translation>
    </message>
    <message>
        <source>For states of the model that stay, so that an edit computes only what it changes</source>
        <translation>存放保留的模型状态，使编辑只需计算其改变的部分</translation>
    </message>
    <message>
        <source>The folder in which files with texts are looked for first</source>
        <translation>首先查找文本文件的文件夹</translation>
    </message>
</context>
<context>
    <name>prosector::ui::ScaleCurveBox</name>
    <message>
        <source>&amp;Curve</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>Compute the scale curve</source>
        <translation>计算倍率曲线</translation>
    </message>
    <message>
        <source>Computes the loss at sixteen scales of this weight; the slider then reads between them at once</source>
        <translation>计算此权重在十六个倍率下的损失；之后滑块可即时在其间读数</translation>
    </message>
    <message>
        <source>Loss at this scale</source>
        <translation>此倍率下的损失</translation>
    </message>
    <message>
        <source>%1 nats, exact</source>
        <translation>%1 nats，精确</translation>
    </message>
    <message>
        <source>%1 nats, a computed point</source>
        <translation>%1 nats，计算点</translation>
    </message>
    <message>
        <source>≈ %1 nats, between computed points</source>
        <translation>≈ %1 nats，介于计算点之间</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionLog</name>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Evaluate what is compared with</source>
        <translation>评估比较对象</translation>
    </message>
    <message>
        <source>Evaluate the edited model</source>
        <translation>评估编辑后的模型</translation>
    </message>
    <message>
        <source>Evaluate one edit by itself</source>
        <translation>单独评估一项编辑</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>List the text&apos;s tokens</source>
        <translation>列出文本的 token</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>生成文本</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Look for free space</source>
        <translation>查找可用空间</translation>
    </message>
    <message>
        <source>List the likeliest next tokens</source>
        <translation>列出最可能的下一个 token</translation>
    </message>
    <message>
        <source>Measure the effects of single edits</source>
        <translation>测量单项编辑的影响</translation>
    </message>
    <message>
        <source>Read a weight</source>
        <translation>读取权重</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <source>Measure a tensor</source>
        <translation>测量张量</translation>
    </message>
    <message>
        <source>Read a part of a tensor</source>
        <translation>读取张量的一部分</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>写入文件</translation>
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
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>perplexity %1; %2</source>
        <translation>困惑度 %1；%2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionQuestions</name>
    <message>
        <source>the configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>the tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>the names, types or shapes of tensors</source>
        <translation>张量的名称、类型或形状</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The model “%1” of the session is not where it was. Where is it now?</source>
        <translation>会话的模型“%1”不在原处。它现在在哪里？</translation>
    </message>
    <message>
        <source>It was in %1</source>
        <translation>原位于 %1</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>选择文件夹…(&amp;C)</translation>
    </message>
    <message>
        <source>This is not the model that the session was made with.</source>
        <translation>这不是创建该会话时所用的模型。</translation>
    </message>
    <message>
        <source>In %1 these differ: %2.

The edits can be opened on it all the same. What was measured is then measured again.</source>
        <translation>%1 中以下内容不同：%2。

编辑仍可在其上打开。已测量的内容届时将重新测量。</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>仍然打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>选择其他文件夹…(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n edit(s).</source>
        <translation>
            <numerusform>有未保存的工作：模型“%1”，%n 项编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>保留于 %1。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>The model of the session</source>
        <translation>会话的模型</translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n snapshot(s).</source>
        <translation>
            <numerusform>有未保存的工作：模型“%1”，%n 个快照。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is work that was not saved: the model “%1” with edits that are undone or switched off.</source>
        <extracomment>%1 a model.</extracomment>
        <translation>有未保存的工作：模型“%1”，其编辑已撤销或已关闭。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SnapshotPanel</name>
    <message>
        <source>&amp;Go to</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Each under the state it was made from. Double click or Enter: go there, F2: rename, Del: remove, P: pin</source>
        <translation>每个快照列在其来源状态之下。双击或 Enter：前往，F2：重命名，Del：移除，P：固定</translation>
    </message>
    <message>
        <source>Go to the state</source>
        <translation>前往该状态</translation>
    </message>
    <message>
        <source>Remove the snapshot</source>
        <translation>移除快照</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>拍摄(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Compares everything with the selected state instead of the original, or stops doing so (P)</source>
        <translation>所有比较以选中的状态代替原模型，或不再如此（P）</translation>
    </message>
    <message>
        <source>Makes the selected state the current one (Enter)</source>
        <translation>将选中的状态设为当前状态（Enter）</translation>
    </message>
    <message>
        <source>Removes the selected snapshot (Del)</source>
        <translation>移除选中的快照（Del）</translation>
    </message>
    <message>
        <source>States of a dissection that you want to come back to, or to compare with, appear here.</source>
        <translation>想要返回或用于比较的状态显示在此。</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>pinned, here</source>
        <extracomment>Marks in a list of states: the one that others are compared with, the one last taken or gone to.</extracomment>
        <translation>已固定，当前</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>here</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>移除快照</translation>
    </message>
    <message>
        <source>Remove “%1”? This cannot be undone.</source>
        <translation>移除“%1”？此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Snapshots</name>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>go to “%1”</source>
        <translation>前往“%1”</translation>
    </message>
</context>
<context>
    <name>prosector::ui::SpikePanel</name>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation>正在扫描…正在测量每个块。</translation>
    </message>
    <message>
        <source>Not scanned yet. The scan finds the largest activations of every block.</source>
        <translation>尚未扫描。扫描会找出每个块的最大激活。</translation>
    </message>
    <message>
        <source>Largest activation of each layer over %1 tokens</source>
        <translation>%1 个 token 上各层的最大激活</translation>
    </message>
    <message>
        <source>Scale of the activation axis</source>
        <translation>激活轴的刻度</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>对称对数</translation>
    </message>
    <message>
        <source>Logarithm of magnitudes</source>
        <translation>幅值的对数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StaleMark</name>
    <message>
        <source>older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>This was measured before the last edits.</source>
        <translation>此结果测量于最近的编辑之前。</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>未编辑</translation>
    </message>
    <message>
        <source>This was measured on the model without your edits.</source>
        <translation>此结果在没有您的编辑的模型上测得。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StatusStrip</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>States of the model on this text that are kept, so that an edit computes only what it changes</source>
        <translation>在此文本上保留的模型状态，使编辑只需计算其改变的部分</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>线程：%1</translation>
    </message>
    <message>
        <source>threads: all cores</source>
        <translation>线程：所有核心</translation>
    </message>
    <message>
        <source>What the model computes on</source>
        <translation>模型在何处计算</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation>%1，%2 个 token</translation>
    </message>
    <message>
        <source>The text on which the model is measured</source>
        <translation>测量模型所用的文本</translation>
    </message>
    <message>
        <source>How the text is cut into windows and which tokens are scored</source>
        <translation>文本如何切成窗口，以及对哪些 token 计分</translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与%1比较</translation>
    </message>
</context>
<context>
    <name>prosector::ui::StopWordPanel</name>
    <message>
        <source>How probable stop words are as the next token, before and after your edits.</source>
        <translation>停用词作为下一个 token 的概率，编辑前与编辑后。</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Takeaways</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TensorPanel</name>
    <message>
        <source>%1: from %2 to %3, mean %4, standard deviation %5, zeros %6</source>
        <extracomment>The elements of a tensor: %1 its name, %2 least, %3 greatest, %4 mean, %5 standard deviation, %6 in percent.</extracomment>
        <translation>%1：%2 至 %3，均值 %4，标准差 %5，零 %6</translation>
    </message>
    <message>
        <source>State of the tensor</source>
        <translation>张量的状态</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑后</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Largest elements</source>
        <translation>最大元素</translation>
    </message>
    <message>
        <source>The elements of largest magnitude; choosing one goes there</source>
        <translation>幅值最大的元素；选择即可前往</translation>
    </message>
    <message>
        <source>Row and column to go to</source>
        <translation>要前往的行与列</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>行，列</translation>
    </message>
    <message>
        <source>Norms of the rows</source>
        <translation>行的范数</translation>
    </message>
    <message>
        <source>Norms of the columns</source>
        <translation>列的范数</translation>
    </message>
    <message>
        <source>Views of the tensor</source>
        <translation>张量的视图</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Row norms</source>
        <translation>行范数</translation>
    </message>
    <message>
        <source>Column norms</source>
        <translation>列范数</translation>
    </message>
    <message>
        <source>Choose a tensor to see what its elements are like.</source>
        <translation>选择一个张量以查看其元素。</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1：正在读取…</translation>
    </message>
    <message>
        <source>Euclidean norm</source>
        <translation>欧几里得范数</translation>
    </message>
    <message>
        <source>row (output channel)</source>
        <translation>行（输出通道）</translation>
    </message>
    <message>
        <source>column (input channel)</source>
        <translation>列（输入通道）</translation>
    </message>
    <message>
        <source>norm (no unit)</source>
        <translation>范数（无单位）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TensorTree</name>
    <message>
        <source>Search the tensors</source>
        <translation>搜索张量</translation>
    </message>
    <message>
        <source>Search: down, norm, bfloat16…</source>
        <translation>搜索：down、norm、bfloat16…</translation>
    </message>
    <message>
        <source>Tensors by layer</source>
        <translation>按层列出的张量</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Outside the blocks</source>
        <translation>块以外</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextField</name>
    <message>
        <source>Built-in evaluation text</source>
        <translation>内置评估文本</translation>
    </message>
    <message>
        <source>Built-in calibration text</source>
        <translation>内置校准文本</translation>
    </message>
    <message>
        <source>Built-in general text</source>
        <translation>内置通用文本</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>A text in UTF-8, or .jsonl with the field “text”</source>
        <translation>UTF-8 文本，或含“text”字段的 .jsonl</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>自己的文字</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <translation>输入或粘贴文本</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>保持不变：%1</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>选择文本</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextPanel</name>
    <message>
        <source>The token under the pointer</source>
        <translation>指针下的 token</translation>
    </message>
    <message>
        <source>Colors of tokens</source>
        <translation>token 的颜色</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What the colors show: each token&apos;s loss under the edits, or how the edits change it</source>
        <translation>颜色表示的内容：每个 token 在编辑下的损失，或编辑使其改变多少</translation>
    </message>
    <message>
        <source>The text appears here token by token, in the colors of each token&apos;s loss.</source>
        <translation>文本在此逐个 token 显示，颜色表示各 token 的损失。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, against %3</source>
        <translation>%2 个 token 中的 %1 个，相对%3</translation>
    </message>
    <message>
        <source>%1 tokens, against %2</source>
        <translation>%1 个 token，相对%2</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>指向一个 token，或用方向键移动。</translation>
    </message>
    <message>
        <source>Loss of each token</source>
        <translation>每个 token 的损失</translation>
    </message>
    <message>
        <source>%1 (nats)</source>
        <extracomment>The name of a scale of colors: %1 what is shown, a loss or its change, whose unit is the nat.</extracomment>
        <translation>%1（nats）</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TokenPredictions</name>
    <message>
        <source>edited</source>
        <translation>编辑后</translation>
    </message>
</context>
<context>
    <name>prosector::ui::Tour</name>
    <message>
        <source>back in &quot;%1&quot;</source>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>no step of the tour has a &quot;text&quot;</source>
        <translation>导览没有任何步骤含有“text”</translation>
    </message>
    <message>
        <source>Add one, or play the file as a macro</source>
        <translation>添加一个，或将该文件作为宏播放</translation>
    </message>
</context>
<context>
    <name>prosector::ui::TourPanel</name>
    <message>
        <source>Text of the tour</source>
        <translation>导览文字</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>The page before, with the edits of then</source>
        <translation>上一页，恢复当时的编辑</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation>执行下一页所演示的操作</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>Ends the tour; the edits stay</source>
        <translation>结束导览；编辑保留</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在执行…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>The step and what it does</source>
        <translation>这一步及其作用</translation>
    </message>
</context>
<context>
    <name>prosector::ui::UnsavedQuestion</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The edits are not saved.</source>
        <translation>编辑尚未保存。</translation>
    </message>
    <message>
        <source>Without saving, the edits, their history and the snapshots are lost.</source>
        <translation>不保存的话，编辑、编辑历史和快照都会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
            <numerusform>%n 个值，最低 %1 在 %2，最高 %3 在 %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTable</name>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>未选中任何块</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <translation>块 %1，%2</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>设为%1</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTableModel</name>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <extracomment>How a block stands: %1 linear, %2 the share of its linear map.</extracomment>
        <translation>%1，t = %2</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>块 %1：%2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer, counted from 0 at the embedding</source>
        <translation>层，从嵌入处由 0 计数</translation>
    </message>
    <message>
        <source>linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains</source>
        <translation>块的输出中能由其输入的最佳仿射映射解释的比例</translation>
    </message>
    <message>
        <source>of the
update</source>
        <translation>更新的
线性度</translation>
    </message>
    <message>
        <source>Linearity of what the block adds to the residual stream</source>
        <translation>块加到残差流上的部分的线性度</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Block Influence: 1 minus the mean cosine of the block&apos;s input and output</source>
        <translation>块影响力：1 减去块的输入与输出的平均余弦</translation>
    </message>
    <message>
        <source>largest
input</source>
        <translation>最大
输入</translation>
    </message>
    <message>
        <source>Largest magnitude at the input of the down projection</source>
        <translation>down 投影输入处的最大幅值</translation>
    </message>
    <message>
        <source>largest
output</source>
        <translation>最大
输出</translation>
    </message>
    <message>
        <source>Largest magnitude at the output of the down projection</source>
        <translation>down 投影输出处的最大幅值</translation>
    </message>
    <message>
        <source>loss if
dropped</source>
        <translation>移除时
损失</translation>
    </message>
    <message>
        <source>Change in loss, in nats per token, when this block is dropped behind the edits that act</source>
        <translation>在生效的编辑之上再移除此块时的损失变化，nats / token</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: original (solid), linear (hatched), dropped (struck through). Space: next, O: original, L: linear, X: dropped</source>
        <translation>块所在位置的内容：原始（实心）、线性（阴影）、移除（划去）。空格：下一个，O：原始，L：线性，X：移除</translation>
    </message>
    <message>
        <source>linear, t</source>
        <translation>线性，t</translation>
    </message>
    <message>
        <source>How much of its linear map stands in the block&apos;s place: t = 1 all of it, t = 0 dropped. Drag, turn the wheel over the selected row, or press Left and Right</source>
        <translation>块所在位置采用多少其线性映射：t = 1 为全部，t = 0 为移除。拖动、在选中行上滚动滚轮，或按左右方向键</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A point of a chart: %1 the horizontal axis, %2 the place on it, %3 the series, %4 the value.</extracomment>
        <translation>%1 %2，%3：%4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation>（未定义）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a series of a chart: %1 its name, %2 its extremes.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
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
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edits in the order in which they act. Tick: on or off, F2: rename, Alt+Up and Alt+Down or the mouse: move, Del: remove</source>
        <translation>按生效顺序排列的编辑。勾选：启用或停用，F2：重命名，Alt+Up、Alt+Down 或鼠标：移动，Del：移除</translation>
    </message>
    <message>
        <source>own effect</source>
        <translation>单独影响</translation>
    </message>
    <message>
        <source>Loss with all edits minus loss without this one, nats per token, with its 95 % interval</source>
        <translation>全部编辑时的损失减去缺少此项时的损失，nats / token，附 95 % 区间</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::EditListView</name>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::FactTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A cell of a heatmap: %1 the row&apos;s axis (&quot;layer&quot;), %2 its label, %3 the column&apos;s label, %4 the value.</extracomment>
        <translation>%1 %2，%3：%4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation>（未定义）</translation>
    </message>
    <message>
        <source> (an estimate)</source>
        <translation>（估计值）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a column of a heatmap: %1 its name, %2 its extremes.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>lowest in its column</source>
        <translation>该列最低</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Of a cell of a heatmap: %1 what its text is (&quot;Likeliest&quot;), %2 the text, a token.</extracomment>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixModel</name>
    <message>
        <source>row %1, column %2: being read</source>
        <translation>第 %1 行，第 %2 列：正在读取</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>row %1, column %2: %3, originally %4</source>
        <translation>第 %1 行，第 %2 列：%3，原为 %4</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::MatrixView</name>
    <message>
        <source>Elements of the tensor</source>
        <translation>张量的元素</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 行，%2 列</translation>
    </message>
    <message>
        <source>No tensor is chosen</source>
        <translation>未选择张量</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::NextTokenView</name>
    <message>
        <source>Likeliest next tokens</source>
        <translation>最可能的下一个 token</translation>
    </message>
    <message>
        <source>What the model expects at this place before it sees the token; the one that stands there has a check mark</source>
        <translation>模型在看到该 token 之前对此处的预期；实际的 token 带有勾号</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1：%2。%3：%4。</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityChart</name>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Perplexity of the visited states</source>
        <translation>各访问状态的困惑度</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>编辑步骤</translation>
    </message>
    <message>
        <source>No perplexity yet</source>
        <translation>尚无困惑度</translation>
    </message>
    <message>
        <source>Perplexity %1 at step %2 of %3</source>
        <translation>困惑度 %1，第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>第 %1 步，%2：%3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityReadout</name>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
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
        <translation>相对%1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>编辑后：%1</translation>
    </message>
    <message>
        <source>The ratio&apos;s 95 % interval is paired: both were scored on the same tokens, over windows.</source>
        <translation>比值的 95 % 区间为配对区间：两者在相同的 token 上计分，按窗口统计。</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleCurveView</name>
    <message>
        <source>Scale curve</source>
        <translation>倍率曲线</translation>
    </message>
    <message>
        <source>Change in loss over the scale of the weight. Discs are computed, lines between them are not</source>
        <translation>损失变化随权重倍率的曲线。圆点为计算所得，其间的线段则不是</translation>
    </message>
    <message>
        <source>Nothing is known at scale %1</source>
        <translation>倍率 %1 处尚无数据</translation>
    </message>
    <message>
        <source>Scale %1: change in loss %2 nats, computed</source>
        <translation>倍率 %1：损失变化 %2 nats，已计算</translation>
    </message>
    <message>
        <source>Scale %1: change in loss about %2 nats, between computed points</source>
        <translation>倍率 %1：损失变化约 %2 nats，介于计算点之间</translation>
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
        <translation>选中权重的倍率</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>倍率(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zero</source>
        <translation>置零(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Multiplies the weight: 0 removes it, 1 is the original</source>
        <translation>乘以权重：0 即移除，1 为原值</translation>
    </message>
    <message>
        <source>Sets the weight to zero (0)</source>
        <translation>将权重设为零（0）</translation>
    </message>
    <message>
        <source>Gives the weight its original value back (1)</source>
        <translation>让权重回到原值（1）</translation>
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
        <translation>激活的幅值（无单位）</translation>
    </message>
    <message>
        <source>activation (no unit)</source>
        <translation>激活（无单位）</translation>
    </message>
    <message>
        <source>down projection input</source>
        <translation>down 投影输入</translation>
    </message>
    <message>
        <source>down projection output</source>
        <translation>down 投影输出</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>残差流</translation>
    </message>
    <message>
        <source>down input</source>
        <translation>down 输入</translation>
    </message>
    <message>
        <source>down output</source>
        <translation>down 输出</translation>
    </message>
    <message>
        <source>Activation spikes</source>
        <translation>激活尖峰</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>巨量激活</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3 in channel %4, at token %5 “%6”</source>
        <translation>第 %1 层，%2：%3，通道 %4，token %5“%6”</translation>
    </message>
    <message>
        <source>Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)</source>
        <translation>巨量：大于 100 且大于幅值中位数的 1000 倍（Sun et al. 2024）</translation>
    </message>
    <message>
        <source>Super weight candidate %1</source>
        <translation>超级权重候选 %1</translation>
    </message>
    <message>
        <source>%1 by layer: %2</source>
        <extracomment>What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.</extracomment>
        <translation>各层的%1：%2</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::TokenTextView</name>
    <message>
        <source>Text by token</source>
        <translation>逐个 token 的文本</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>, loss %1 → %2 nats, change %3</source>
        <extracomment>Of a token: its loss before and after, in nats, and the difference.</extracomment>
        <translation>，损失 %1 → %2 nats，变化 %3</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityModel</name>
    <message>
        <source>Mean probability of “%1” as the next token, over all scored positions</source>
        <translation>“%1”作为下一个 token 的平均概率，取自所有计分位置</translation>
    </message>
    <message>
        <source>Ratio %1, 95 % interval [%2, %3]</source>
        <translation>比值 %1，95 % 区间 [%2, %3]</translation>
    </message>
    <message>
        <source>* The word is several tokens: only its first is watched.</source>
        <translation>* 该词由多个 token 组成：仅关注其第一个。</translation>
    </message>
    <message>
        <source>Mean probability as the next token: original on the left, edited on the right</source>
        <translation>作为下一个 token 的平均概率：左为原始，右为编辑后</translation>
    </message>
    <message>
        <source>Mean probability as the next token: %1 on the left, edited on the right</source>
        <translation>作为下一个 token 的平均概率：左为%1，右为编辑后</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityView</name>
    <message>
        <source>Probabilities of watched words</source>
        <translation>关注词的概率</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>词数：%1</translation>
    </message>
</context>
</TS>
