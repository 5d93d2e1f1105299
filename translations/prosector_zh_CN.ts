<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>值（无单位）</translation>
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
        <translation> (专家 %1)</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation>%1,t = %2</translation>
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
        <translation>%1，文本 %2:%3 个 token，%4，%5，计算用时 %6</translation>
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
        <translation>块后的最大激活；巨量：大于 100 且至少为幅值中位数的 1000 倍 (arXiv 2402.17762)</translation>
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
        <translation>块的输出中能由其输入的最佳仿射映射解释的比例 (arXiv 2405.12250)</translation>
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
        <translation>1 减去块的输入与输出的平均余弦 (ShortGPT, arXiv 2403.03853)</translation>
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
        <translation>Prosector,%1</translation>
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
        <translation>位置(token)</translation>
    </message>
    <message>
        <source>non-linearity of the update (no unit)</source>
        <translation>更新的非线性度（无单位）</translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation>非线性度（无单位）</translation>
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
        <translation>%1,%2,%3</translation>
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
        <translation>从列表中移除选中的编辑 (Del)</translation>
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
        <translation>文件夹(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Linear blocks:</source>
        <translation>线性块(&amp;L):</translation>
    </message>
    <message>
        <source>Largest &amp;file:</source>
        <translation>最大文件(&amp;F):</translation>
    </message>
    <message>
        <source>Where the new folder is made</source>
        <translation>新文件夹的所在位置</translation>
    </message>
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation>最多需要 %1；该处可用 %2。</translation>
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
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>折叠后困惑度为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>正在测量折叠的代价…</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>已写入 %1 (%2)。</translation>
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
        <translation>来源：%1,*%2*</translation>
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
        <translation>%1;0：与映射预测一致</translation>
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
        <translation>paper：一个连续流，完整窗口(GPTQ、Wanda)</translation>
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
        <translation>%1,%2,%3 (%4)</translation>
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
        <source>%1
Needs %2 of %3 memory.</source>
        <translation>%1
需要 %2，内存共 %3。</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ 超出本机内存：会很慢，因为权重要反复从磁盘读取。</translation>
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
        <translation>%1,%2</translation>
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
        <translation>移除次序 (%1)</translation>
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
        <source>The blocks that turn the residual stream least go first (ShortGPT)</source>
        <translation>最少转动残差流的块最先移除 (ShortGPT)</translation>
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
        <source>The folder in which texts are looked for first</source>
        <translation>首先查找文本的文件夹</translation>
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
        <translation>困惑度 %1;%2</translation>
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
        <translation>所有比较以选中的状态代替原模型，或不再如此 (P)</translation>
    </message>
    <message>
        <source>Makes the selected state the current one (Enter)</source>
        <translation>将选中的状态设为当前状态 (Enter)</translation>
    </message>
    <message>
        <source>Removes the selected snapshot (Del)</source>
        <translation>移除选中的快照 (Del)</translation>
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
        <translation>移除“%1”?此操作无法撤销。</translation>
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
        <translation>%1:%2 至 %3，均值 %4，标准差 %5，零 %6</translation>
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
        <translation>%1:%2</translation>
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
        <source>%1 of %2 tokens</source>
        <translation>%2 个 token 中的 %1 个</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>相对%1</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>指向一个 token，或用方向键移动。</translation>
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
        <translation>%1,t = %2</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>块 %1:%2</translation>
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
        <translation>%1 %2,%3:%4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (未定义)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a series of a chart: %1 its name, %2 its extremes.</extracomment>
        <translation>%1:%2</translation>
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
        <translation> (已停用)</translation>
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
        <translation>%1:%2</translation>
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
        <translation>%1 %2,%3:%4</translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation> (未定义)</translation>
    </message>
    <message>
        <source> (an estimate)</source>
        <translation> (估计值)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a column of a heatmap: %1 its name, %2 its extremes.</extracomment>
        <translation>%1:%2</translation>
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
        <translation>%1:%2。%3:%4。</translation>
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
        <translation>第 %1 步，%2:%3</translation>
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
        <translation>乘以权重：0 即移除,1 为原值</translation>
    </message>
    <message>
        <source>Sets the weight to zero (0)</source>
        <translation>将权重设为零 (0)</translation>
    </message>
    <message>
        <source>Gives the weight its original value back (1)</source>
        <translation>让权重回到原值 (1)</translation>
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
        <translation>第 %1 层，%2:%3，通道 %4，token %5“%6”</translation>
    </message>
    <message>
        <source>Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)</source>
        <translation>巨量：大于 100 且大于幅值中位数的 1000 倍 (Sun et al. 2024)</translation>
    </message>
    <message>
        <source>Super weight candidate %1</source>
        <translation>超级权重候选 %1</translation>
    </message>
    <message>
        <source>%1 by layer: %2</source>
        <extracomment>What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.</extracomment>
        <translation>各层的%1:%2</translation>
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
        <translation>比值 %1,95 % 区间 [%2, %3]</translation>
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
