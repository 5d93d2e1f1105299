<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>command</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the step that was undone once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zero the selected weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the selected weight to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the selected weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected weight its original value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes 0.1 from the weight&apos;s scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the selected weight &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds 0.1 to the weight&apos;s scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an edit as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an edit as the command line writes it: drop:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear all edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the current state under a name, to come back to or to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares everything with this state instead of the original; again: with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is &amp;compared with (hold B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the original, or the pinned state, in all panels for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the small model that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the text through the original model and measures every block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the perplexities that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops what is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English where there is no translation into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Prosector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the window with the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel with the keyboard&apos;s focus takes the whole window; Esc puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the panel &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the other panels again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measurements side by side: for a first look at a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks, edits and perplexity large: for taking a model apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few and large panels: for showing to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States side by side: snapshots, perplexity, words and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a command by a few of its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors, language, threads, memory and what else is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window takes the whole screen, or gives it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the current state as a checkpoint that opens elsewhere, and proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on a GPU where there is one, else on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on the CPU; all that was computed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on an NVIDIA or AMD GPU; all that was computed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (&amp;MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on an Apple GPU; all that was computed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the selection marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks what is selected in all plots, also when something else is; again: no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains what is under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every term of the window in plain words, with sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided &amp;tours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the tours to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the page before back, with its edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record a macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes down what you do, until you choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play a macro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does what a macro file says, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no further step; what was done stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and license, the papers behind the measures, the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a model from a folder or the Hugging Face cache, or a saved session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text and protocol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the texts, the protocol and the watched words that the model is measured with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop each block in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures what the loss would be without each block; shown in the table of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zero each candidate in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures what the loss would be without each super weight candidate; shown in their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan what can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks the blocks and draws the perplexity against the number of blocks removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;best point of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the best state within the planner&apos;s budget the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a saved session with its model and all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves model, texts, edits with their history, snapshots and results as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the session in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the edits by others, with spaces between: drop:3 linear:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the top super weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the first super weight candidate of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs an analysis with settings: linearity rows=no-first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the original and the edited model continue the same words, without chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind the plot, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a P&amp;NG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the plot with its caption as pixels, twice as fine as on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as an S&amp;VG drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the plot with its caption as shapes and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a P&amp;DF page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the plot with its caption as a page for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the numbers behind the plot as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot with its caption, for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the n&amp;umbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind the plot, as a spreadsheet takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes this again in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the session, its plots and the commands behind them as a page of HTML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu within a menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui</name>
    <message>
        <source>&amp;Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mean of its update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop &amp;attention only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop ML&amp;P only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix attention &amp;norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fix MLP norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks %1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop these blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;linear map for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold them into the block before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span needs blocks next to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of expert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 column %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 without attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 without MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 adds its mean update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folded into block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 without head %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 attention norm fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 MLP norm fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final norm fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 %2 channel %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <extracomment>An activation that is held at a value: %1 the channel, %2 the positions, %3 the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, super activation kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3 tokens, %4, %5, computed in %6</source>
        <extracomment>Where a number comes from: %1 model, %2 text, %3 tokens, %4 protocol, %5 number type.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with BOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without BOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linearity of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for what the block adds to the residual stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linearity, no first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linearity without position 0 of every window, which can hide the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update, no first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linearity of the update without position 0 of every window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence, no first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block Influence without position 0 of every window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains (arXiv 2405.12250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minus the mean cosine of the block&apos;s input and output (ShortGPT, arXiv 2403.03853)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mapped by %2</source>
        <extracomment>Blocks replaced by an affine map from a file: %1 the blocks, %2 the file&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in channel %2, window %3, position %4 “%5”</source>
        <extracomment>An extreme activation: %1 its value, %2 a channel, %3 a window of the text, %4 a position in it, %5 the token.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 tokens, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that the scan ran through the model without edits, and how it was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: itself, its linear map, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edits change in this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise would show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linearity of inputs and outputs that have nothing to do with each other: width over tokens minus 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest activation at the input of the down projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest activation at the output of the down projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual stream, massive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest activation behind the block; massive: above 100 and at least 1000 times the median magnitude (arXiv 2402.17762)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window %1, position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the text and the token&apos;s position in it, both counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol scores other tokens, or the token is beyond those that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the natural logarithm of the probability that the model gives the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability of this token behind those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, state before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change in loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited minus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, tokens and protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residual stream behind the block is largest in this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of the down projection is largest in this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extremes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer has its largest activation in this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the checkpoint has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is rounded to the type that the checkpoint stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row, column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output channel %1, input channel %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix element stands at [output channel, input channel]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-linearity of the update (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Edits: %2.</source>
        <extracomment>Below a picture: %1 model, text and protocol, %2 the edits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads (for keys and values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the embedded specimen, whose super weight was cultivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the model is as it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the command line writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of the ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edits are not in these numbers: they were still being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its first token)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability as the next token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosector, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that compute this again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::AboutDialog</name>
    <message>
        <source>About Prosector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes decoder language models apart: how linear their blocks are, where activations spike, and what a single weight does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law permits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in model is a specimen that was trained for this program, its super weight cultivated on purpose. It is no evidence about large models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected entries, or all where none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures of this program are published work. Whoever publishes with them should cite their authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2
behind: %3</source>
        <extracomment>A paper: %1 authors and year, %2 title, %3 the terms that it is the source of.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::AnalysisForm</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::BlockPanel</name>
    <message>
        <source>The blocks of the open model appear here, each with a switch: original, linear, dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::CandidatePanel</name>
    <message>
        <source>Super weight candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight as the checkpoint has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest activation at the input of the layer&apos;s down projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest activation at the output of the layer&apos;s down projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input times weight over output: the share of the output that this weight alone makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, super weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 did not run in the scan: it has no spikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, zeroed: %2 nats</source>
        <extracomment>%1 a weight, %2 the change in loss when it is set to zero.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a command: what it is, its menu, its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Commands</name>
    <message>
        <source>clear all edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a macro or a tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set edits: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Device</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Dissection</name>
    <message>
        <source>pinned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditEntry</name>
    <message>
        <source>Add an edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an edit, for example drop:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any edit of the command line, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::EditPanel</name>
    <message>
        <source>No edits yet. Click a spike and press Zero, or switch a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selected edit out of the list (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all edits out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear all edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits appear here. The files of a model are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::ExportDialog</name>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2, exactly that of the state it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: the folder was opened again and scored on the same %1 tokens. Its perplexity is %2; the state it was made from has %3, a relative difference of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding and rounding changed the perplexity from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Round folded matrices to the type of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place a checkpoint that stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the exported model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits that are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the folder in which the new one is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly, as extra tensors with a loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold into the block before (an approximation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this they are written in float32, as they were computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Linear blocks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new folder is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, because another model was opened. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written as it is: there are no edits.</source>
        <extracomment>%1 the model, %2 how many of %3 blocks are left; a list of edits follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written with %2 of its %3 blocks and these edits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigurePanel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an analysis and press Run. It measures the model with the current edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis and its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers, save or copy what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::FigureView</name>
    <message>
        <source>Plots and tables of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks and caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationControls</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes the likeliest token, higher values draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from so many of the likeliest tokens only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from the likeliest tokens only that together have this probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same text; original and edited share it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::GenerationPanel</name>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuation by the original model or the pinned state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuation by the edited model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues the prompt, original left, edited right, both from the same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model writes appears here, original and edited side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no edits yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::GlossaryPanel</name>
    <message>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glossary is not where the program looks for it. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a term, or point at anything in the window and press F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, *%2*</source>
        <extracomment>Where a term comes from: %1 authors and year, %2 title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Guide</name>
    <message>
        <source>The macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done while it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again, and do what it shall hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macros (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::HeatmapPanel</name>
    <message>
        <source>Linearity by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors per column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One range of colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scanned yet. A scan runs the text through the model once and measures every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands beside the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue-white-orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the range of colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the range of colors as it is, so that maps can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the tokens with the current edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-linearity by layer and token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring… Every token of the first window is compared with its linear map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each token of the first window is from what a linear map of each block foretells. It takes as long as a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens of the first window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; 0: as the map foretells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; hatched: too few tokens for the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens; noise would show %2, hatched where it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::InspectorPanel</name>
    <message>
        <source>What is known of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks what is selected in all plots with a dotted frame and a wedge; again: no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is said here as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the highest spike to select its weight, or any layer, cell or token: what is known of it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen entries, or all where none is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been computed yet. Everything that is will be listed here, with its time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::MacroRunner</name>
    <message>
        <source>start of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::MainWindow</name>
    <message>
        <source>%1 – Prosector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::MeasureDialog</name>
    <message>
        <source>Text and protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable each of them is as the next token; one word on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watched words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each article of a WikiText file apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear blocks are fitted on it, and means are taken over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calibration text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bos-windows: every token, in windows that begin with BOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper: one stream, whole windows (GPTQ, Wanda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huggingface: windows that advance by a stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp: the second half of each window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lm-eval: rolling windows; by words and bytes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages: one window for each part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOS token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the tokenizer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;BOS token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol “passages” needs a text that is run in parts: choose how above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::ModelPanel</name>
    <message>
        <source>%1 billion parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks, width %2, %3 heads, MLP %4, vocabulary %5, context %6 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specimen: the super weight of this small model was cultivated for study. It shows the phenomenon; it is no evidence about large models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with a model in the Hugging Face layout, or start with the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affine maps in place of blocks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::OpenDialog</name>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with tensors, or a saved session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Hugging Face cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model in the list, or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Needs %2 of %3 memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a model or a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Panel</name>
    <message>
        <source>No model is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::PerplexityPanel</name>
    <message>
        <source>Divergence: mean Kullback-Leibler divergence of the edited from the original (or pinned) prediction, over a sample of positions in the first window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perplexity appears here, before and after your edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview, %1 of %2 windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeliest token changed at %1 % of positions, divergence %2 nats</source>
        <extracomment>What an edit does to predictions: share of positions with another likeliest token, Kullback-Leibler divergence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and protocol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlanReading</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A curve of the planner: %1 how blocks are chosen, %2 what is done to them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes as (%1)</source>
        <extracomment>Column of a table: as which block a ranking, %1, removes this one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against measured loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation with the loss of dropping each block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angular distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks that turn the residual stream least go first (ShortGPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighboring blocks between which the residual stream turns least go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks with the smallest angle between input and output go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks whose update a linear map foretells best, on windows it was not fitted on, go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks whose update is smallest beside their output go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block 0 goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last block goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks that cost the least loss by themselves go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every step the block goes that then costs the least loss; all of them are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block passes its input on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear map, fitted on the calibration text, stands in the block&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is dropped, and a map that makes up for it is folded into the down projection of the block before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attention is dropped, the MLP stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MLP is dropped, the attention stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linearity of the update, held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss when dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss when linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters left (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: blocks %2. Perplexity %3 → %4.</source>
        <extracomment>%1 a curve such as &quot;Greedy, dropped&quot;, %2 a list of layers, %3 and %4 perplexities.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters %1 → %2, file %3 → %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second %1 → %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: %1, blocks removed: %2</source>
        <extracomment>An undo step: %1 a curve such as &quot;Greedy, dropped&quot;, %2 a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curve for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlannerForm</name>
    <message>
        <source>on top of the current edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks removed at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves end at this number of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans what else can go from the model as it is edited now, not from the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the curves; what you ask for meanwhile comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the plan; the points so far stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How blocks are chosen; each gives a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to the blocks; each gives a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the best point over all curves has to keep to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters ≤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ≤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss ≤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the best state within the budget the current one, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original + </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::PlannerPanel</name>
    <message>
        <source>Click a point, or press Enter on it: the list of edits becomes that state, as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point keeps to this budget. Allow more, or remove more blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: nothing removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed: this is where the curves begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring the model; the first curve follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which blocks can go? Press Plan: every strategy gives a curve of perplexity against the number of blocks removed, and every point is a state one click away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity against what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves and tables of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or Enter: makes this state the current one, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of texts, and of how numbers are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which texts are looked for first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a text is cut into windows and which tokens are scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an eighth of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many the engine computes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for &amp;weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For weights that were converted to float32 and stay for the next evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for &amp;states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For states of the model that stay, so that an edit computes only what it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::ScaleCurveBox</name>
    <message>
        <source>&amp;Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the scale curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the loss at sixteen scales of this weight; the slider then reads between them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss at this scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nats, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nats, a computed point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 nats, between computed points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionLog</name>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate what is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the edited model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate one edit by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the text&apos;s tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::SessionQuestions</name>
    <message>
        <source>the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names, types or shapes of tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” of the session is not where it was. Where is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the model that the session was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 these differ: %2.

The edits can be opened on it all the same. What was measured is then measured again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n edit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::SnapshotPanel</name>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each under the state it was made from. Double click or Enter: go there, F2: rename, Del: remove, P: pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares everything with the selected state instead of the original, or stops doing so (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the selected state the current one (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the selected snapshot (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of a dissection that you want to come back to, or to compare with, appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned, here</source>
        <extracomment>Marks in a list of states: the one that others are compared with, the one last taken or gone to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Snapshots</name>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::SpikePanel</name>
    <message>
        <source>Scanning… Every block is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scanned yet. The scan finds the largest activations of every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest activation of each layer over %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the activation axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithm of magnitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::StaleMark</name>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was measured before the last edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was measured on the model without your edits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::StatusStrip</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of the model on this text that are kept, so that an edit computes only what it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads: all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on which the model is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text is cut into windows and which tokens are scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model computes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::StopWordPanel</name>
    <message>
        <source>How probable stop words are as the next token, before and after your edits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Takeaways</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextField</name>
    <message>
        <source>Built-in evaluation text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in calibration text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in general text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in UTF-8, or .jsonl with the field “text”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::TextPanel</name>
    <message>
        <source>The token under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colors show: each token&apos;s loss under the edits, or how the edits change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text appears here token by token, in the colors of each token&apos;s loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::TokenPredictions</name>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::Tour</name>
    <message>
        <source>back in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::ui::TourPanel</name>
    <message>
        <source>Text of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before, with the edits of then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does what the next page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the tour; the edits stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets</name>
    <message>
        <source>%1 %</source>
        <extracomment>A probability in percent; %1 is the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values, lowest %1 at %2, highest %3 at %4</source>
        <extracomment>What a screen reader says of a plot: %n numbers, %1 the lowest and %2 where it is, %3 the highest and %4 where.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTable</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::BlockTableModel</name>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <extracomment>How a block stands: %1 linear, %2 the share of its linear map.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer, counted from 0 at the embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the
update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linearity of what the block adds to the residual stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block Influence: 1 minus the mean cosine of the block&apos;s input and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest
input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest magnitude at the input of the down projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest
output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest magnitude at the output of the down projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the block&apos;s place: original (solid), linear (hatched), dropped (struck through). Space: next, O: original, L: linear, X: dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear, t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its linear map stands in the block&apos;s place: t = 1 all of it, t = 0 dropped. Drag, turn the wheel over the selected row, or press Left and Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss if
dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in loss, in nats per token, when this block is dropped behind the edits that act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ChartView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A point of a chart: %1 the horizontal axis, %2 the place on it, %3 the series, %4 the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a series of a chart: %1 its name, %2 its extremes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::EditListModel</name>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits in the order in which they act. Tick: on or off, F2: rename, Alt+Up and Alt+Down or the mouse: move, Del: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss with all edits minus loss without this one, nats per token, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::EditListView</name>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::FactTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>A cell of a heatmap: %1 the row&apos;s axis (&quot;layer&quot;), %2 its label, %3 the column&apos;s label, %4 the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undefined)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest in its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (an estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a column of a heatmap: %1 its name, %2 its extremes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::NextTokenView</name>
    <message>
        <source>Likeliest next tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model expects at this place before it sees the token; the one that stands there has a check mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityChart</name>
    <message>
        <source>perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity of the visited states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No perplexity yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity %1 at step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::PerplexityReadout</name>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1  [%2, %3]</source>
        <extracomment>How many times the perplexity grew, with its 95 % interval.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>After a ratio: %1 is the state that it is relative to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio&apos;s 95 % interval is paired: both were scored on the same tokens, over windows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleCurveView</name>
    <message>
        <source>Scale curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in loss over the scale of the weight. Discs are computed, lines between them are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known at scale %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1: change in loss %2 nats, computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1: change in loss about %2 nats, between computed points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::ScaleSlider</name>
    <message>
        <source>Scale of the selected weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the weight: 0 removes it, 1 is the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the weight to zero (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the weight its original value back (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::SpikePlot</name>
    <message>
        <source>down projection input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down projection output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1, %2: %3 in channel %4, at token %5 “%6”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super weight candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnitude of the activation (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>massive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by layer: %2</source>
        <extracomment>What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::TokenTextView</name>
    <message>
        <source>Text by token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, loss %1 → %2 nats, change %3</source>
        <extracomment>Of a token: its loss before and after, in nats, and the difference.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityModel</name>
    <message>
        <source>Mean probability of “%1” as the next token, over all scored positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio %1, 95 % interval [%2, %3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* The word is several tokens: only its first is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability as the next token: original on the left, edited on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability as the next token: %1 on the left, edited on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prosector::widgets::WordProbabilityView</name>
    <message>
        <source>Probabilities of watched words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
