<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>prosector::ui::SessionQuestions</name>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n edit(s).</source>
        <translation>
            <numerusform>There is work that was not saved: the model “%1” with %n edit.</numerusform>
            <numerusform>There is work that was not saved: the model “%1” with %n edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is work that was not saved: the model “%1” with %n snapshot(s).</source>
        <translation>
            <numerusform>There is work that was not saved: the model “%1” with %n snapshot.</numerusform>
            <numerusform>There is work that was not saved: the model “%1” with %n snapshots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prosector::widgets</name>
    <message numerus="yes">
        <source>%n values, lowest %1 at %2, highest %3 at %4</source>
        <extracomment>What a screen reader says of a plot: %n numbers, %1 the lowest and %2 where it is, %3 the highest and %4 where.</extracomment>
        <translation>
            <numerusform>%n value, lowest %1 at %2, highest %3 at %4</numerusform>
            <numerusform>%n values, lowest %1 at %2, highest %3 at %4</numerusform>
        </translation>
    </message>
</context>
</TS>
