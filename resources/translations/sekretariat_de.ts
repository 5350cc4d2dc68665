<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>BodiesPage</source>
        <comment>No.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>Chair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>Seats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>Filled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>Other names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>Existing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>on the day shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BodiesPage</source>
        <comment>not yet constituted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>Seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>Name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>In the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>Deputy for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>since</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>E-mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>Telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>Town</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>vacant only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>filled only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>on leave only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>Seats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>N. N. (vacant since {})</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>N. N. (vacant)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MembersPage</source>
        <comment>{} (on leave)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RowDetail</source>
        <comment>Error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RowDetail</source>
        <comment>Please check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RowDetail</source>
        <comment>column “{}”</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Choose the day shown</source>
        <translation>Stichtag wählen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show sidebar text</source>
        <translation>Seitenleiste mit Text</translation>
    </message>
    <message>
        <source>Open office…</source>
        <translation>Geschäftsstelle öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to forum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Legislative terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous doubtful row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Release numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a begin the items have no times yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minute(s) over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minute(s) left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>The agenda is empty. Add the first item, or copy items from an earlier session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>as of {}</source>
        <translation>Stand {}</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign persons to a forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign persons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>&amp;Find person (Enter adds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hosen persons (Del removes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Assignments ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load an assignment of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the assignment of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment saved as {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodiesArea</name>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Bodies have seats, members and sessions. Begin with the plenary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Edit body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>Add body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Standard item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Parts of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Predecessors and former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Show &amp;columns</source>
        <translation>Spalten &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Columns of this list</source>
        <translation>Spalten dieser Liste</translation>
    </message>
    <message>
        <source>Saved &amp;layout</source>
        <translation>Gespeicherte A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>S&amp;hown columns</source>
        <translation>Angezeigte S&amp;palten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>{} of {} columns are taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names yet. Please say which one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns fill “{}”; the first one with a value counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings stand in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load assignment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save assignment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Cross for forum {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The office is being opened.</source>
        <translation>Die Geschäftsstelle wird geöffnet.</translation>
    </message>
    <message>
        <source>Opening the office</source>
        <translation>Geschäftsstelle wird geöffnet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>This page is still being written.</source>
        <translation>Diese Seite entsteht noch.</translation>
    </message>
</context>
<context>
    <name>CopyItemsDialog</name>
    <message>
        <source>&amp;Copy items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy items from another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Items to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program could not do this. What was saved before is safe, and you can go on working. Please send this report to those who look after the program.</source>
        <translation>Das hat das Programm nicht geschafft. Was vorher gespeichert wurde, ist sicher, und Sie können weiterarbeiten. Bitte geben Sie diesen Bericht an die Stelle, die das Programm betreut.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>e.g. 03.11.2020</source>
        <translation>z. B. 03.11.2020</translation>
    </message>
    <message>
        <source>Type a day, or open the calendar with Alt+Down</source>
        <translation>Tag eingeben oder mit Alt+Pfeil ab den Kalender öffnen</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this paper (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page&apos;s width (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print yet. Papers are made of bodies and sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n faulty row(s) stayed out; correct them in the list and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s) left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Undo” (Ctrl+Z) takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the b&amp;ody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End membership: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End membership</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Lists ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, take in persons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised from the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of persons or members, in Excel, OpenDocument or CSV. Nothing is written before you have seen what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drag a file onto this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ody to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load assignment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldersTable</name>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant for {} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over %n row(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>On leave: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Save list as Excel sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel sheets (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the Excel sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows written to “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{}: all</source>
        <translation>{}: alle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Zu dieser Suche gibt es hier keinen Eintrag.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The day this list is shown for (Ctrl+Shift+D)</source>
        <translation>Der Tag, für den diese Liste gilt (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Search in this list (Ctrl+F)</source>
        <translation>In dieser Liste suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{} – Secretariat</source>
        <translation>{} – Sekretariat</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Geschäftsstelle</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Ge&amp;he zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Parts of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Hint on the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>No session yet. A session brings its number, agenda and papers along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>Saved. Please note: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a seat in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a member in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>This body has no seats on this day. Seats exist before anybody sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} seats filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n line(s) shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipDialog</name>
    <message>
        <source>Appoint to seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership in seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save membership</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Sortiert unter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Add office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Holders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices give a chair or a seat to whoever holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>Parts of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses and phone numbers, the most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the organisation had until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies the organisation names persons for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is on its way to “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipationDialog</name>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipationEndDialog</name>
    <message>
        <source>End participation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Here stand the persons of the office: members, deputies, contact persons and guests. Add the first one, or import a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member directory</source>
        <translation>Mitgliederverzeichnis</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Details of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Entsandt von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why ended</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already kept under this name: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Parts of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles and offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic titles, in the order they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices and mandates the person is addressed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations the person works or stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked and private addresses stand on no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses and phone numbers, the most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the person had until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics and remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Academic title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office or mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>all {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n doubtful row(s) to be decided: the same person, a new one, or left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office holds everything already; there is nothing to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing is written, as one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out what is undecided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close without saving? What you have typed here is then lost.</source>
        <translation>Ohne Speichern schließen? Was Sie hier eingegeben haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Discard entries</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change from</source>
        <translation>Änderung ab</translation>
    </message>
    <message>
        <source>Something is different from this day on; before it, the old entry stays right.</source>
        <translation>Ab diesem Tag ist etwas anders; davor gilt weiter der alte Eintrag.</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Tag der Änderung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>The entry was wrong from the start.</source>
        <translation>Der Eintrag war von Anfang an falsch.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>ReferenceEdit</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>Sheet “{}”, row {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the row in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the same person: {} ({}, {} of 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would &amp;change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatDetail</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parts of the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sat here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who sat in seat {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatTemplateDialog</name>
    <message>
        <source>Add seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Back to the list of sessions (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionRows</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Offices (*{})</source>
        <translation>Geschäftsstellen (*{})</translation>
    </message>
    <message>
        <source>Go on with {}</source>
        <translation>Weiter mit {}</translation>
    </message>
    <message>
        <source>Begin an empty office</source>
        <translation>Leere Geschäftsstelle anlegen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Geschäftsstelle</translation>
    </message>
    <message>
        <source>Welcome to the secretariat</source>
        <translation>Willkommen im Sekretariat</translation>
    </message>
    <message>
        <source>People, bodies, sessions and papers of an office are kept in one file. Which one do you want to work with?</source>
        <translation>Personen, Gremien, Sitzungen und Unterlagen einer Geschäftsstelle stehen in einer Datei. Mit welcher möchten Sie arbeiten?</translation>
    </message>
    <message>
        <source>Open the sample conference</source>
        <translation>Beispielkonferenz ansehen</translation>
    </message>
    <message>
        <source>A made-up conference with members, bodies and two sessions, to look around and try out.</source>
        <translation>Eine erfundene Konferenz mit Mitgliedern, Gremien und zwei Sitzungen, zum Umsehen und Ausprobieren.</translation>
    </message>
    <message>
        <source>Choose where the new file is to be; then import your list or add people by hand.</source>
        <translation>Wählen Sie, wo die neue Datei liegen soll; danach lesen Sie Ihre Liste ein oder legen Personen von Hand an.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>An office you or a colleague keeps already.</source>
        <translation>Eine Geschäftsstelle, die Sie oder andere schon führen.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>does not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuccessionDialog</name>
    <message>
        <source>Change of member: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Legislative term</source>
        <translation>Wahlperiode</translation>
    </message>
    <message>
        <source>Save term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Legislative terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislative terms number the sessions of bodies and end with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>e.g. 14:30</source>
        <translation>z. B. 14:30</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo: {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Wiederholen: {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
</context>
</TS>
