<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
<context>
    <name>figure</name>
    <message>
        <source>value (no unit)</source>
        <translation>Wert (ohne Einheit)</translation>
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
        <translation>Protokoll</translation>
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
        <translation>&amp;Mittel seiner Änderung</translation>
    </message>
    <message>
        <source>Drop &amp;attention only</source>
        <translation>Nur die &amp;Attention weglassen</translation>
    </message>
    <message>
        <source>Drop ML&amp;P only</source>
        <translation>Nur die ML&amp;P weglassen</translation>
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
        <translation>Block %1 addiert seine mittlere Änderung</translation>
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
        <translation>Linearität der Änderung</translation>
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
        <translation>Änderung ohne erstes Token</translation>
    </message>
    <message>
        <source>Linearity of the update without position 0 of every window</source>
        <translation>Linearität der Änderung ohne Position 0 jedes Fensters</translation>
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
        <translation>Breite der MLP</translation>
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
        <translation>Nichtlinearität der Änderung (ohne Einheit)</translation>
    </message>
    <message>
        <source>non-linearity (no unit)</source>
        <translation>Nichtlinearität (ohne Einheit)</translation>
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
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation>Braucht bis zu %1; frei sind dort %2.</translation>
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
    <message>
        <source>Folded, the perplexity is %1 instead of %2.</source>
        <translation>Gefaltet ist die Perplexität %1 statt %2.</translation>
    </message>
    <message>
        <source>What folding costs is being measured…</source>
        <translation>Es wird gemessen, was das Falten kostet…</translation>
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
        <translation>Tokens, Änderung</translation>
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
        <translation>%1 Tokens; Rauschen ergäbe %2, schraffiert, wo es so ist</translation>
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
        <translation>Markiert lassen</translation>
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
        <translation>Protokoll</translation>
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
        <translation>Höchstens Tokens</translation>
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
        <translation>&amp;Höchstens Tokens</translation>
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
        <source>%1
Needs %2 of %3 memory.</source>
        <translation>%1
Braucht %2 von %3 Speicher.</translation>
    </message>
    <message>
        <source>⚠ That is more than this machine has: it will be slow, as weights are read from the disk again and again.</source>
        <translation>⚠ Das ist mehr, als diese Maschine hat: Es wird langsam, weil Gewichte immer wieder von der Platte gelesen werden.</translation>
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
        <translation>Die Blöcke, deren Änderung eine lineare Abbildung am besten vorhersagt, auf nicht angepassten Fenstern, gehen zuerst</translation>
    </message>
    <message>
        <source>The blocks whose update is smallest beside their output go first</source>
        <translation>Die Blöcke, deren Änderung neben ihrem Ausgang am kleinsten ist, gehen zuerst</translation>
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
        <translation>Die Attention wird weggelassen, die MLP bleibt</translation>
    </message>
    <message>
        <source>The MLP is dropped, the attention stays</source>
        <translation>Die MLP wird weggelassen, die Attention bleibt</translation>
    </message>
    <message>
        <source>Linearity of the update, held out</source>
        <translation>Linearität der Änderung, an anderen Fenstern</translation>
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
        <translation>Übereinstimmung</translation>
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
        <source>The folder in which texts are looked for first</source>
        <translation>Der Ordner, in dem Texte zuerst gesucht werden</translation>
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
</context>
<context>
    <name>prosector::ui::ScaleCurveBox</name>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Kurve</translation>
    </message>
    <message>
        <source>Compute the scale curve</source>
        <translation>Skalenkurve berechnen</translation>
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
</context>
<context>
    <name>prosector::ui::SnapshotPanel</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Hingehen</translation>
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
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Point at a token, or move with the arrow keys.</source>
        <translation>Auf ein Token zeigen, oder mit den Pfeiltasten wandern.</translation>
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
        <translation>Linearität</translation>
    </message>
    <message>
        <source>Share of the block&apos;s output that the best affine map of its input explains</source>
        <translation>Anteil des Blockausgangs, den die beste affine Abbildung seines Eingangs erklärt</translation>
    </message>
    <message>
        <source>of the
update</source>
        <translation>der
Änderung</translation>
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
        <translation>größter
Eingang</translation>
    </message>
    <message>
        <source>Largest magnitude at the input of the down projection</source>
        <translation>Größter Betrag am Eingang der Down-Projektion</translation>
    </message>
    <message>
        <source>largest
output</source>
        <translation>größter
Ausgang</translation>
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
        <translation>Skalenkurve</translation>
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
