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
</context>
</TS>
