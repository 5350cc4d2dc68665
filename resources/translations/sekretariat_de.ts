<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>About Secretariat</source>
        <translation>Über Sekretariat</translation>
    </message>
    <message>
        <source>The work of a conference’s office: people, bodies, sessions and papers. Works without network and without server. Free software under the MIT licence.</source>
        <translation>Die Arbeit der Geschäftsstelle einer Konferenz: Personen, Gremien, Sitzungen und Papiere. Arbeitet ohne Netz und ohne Server. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Versions and places</source>
        <translation>Versionen und Orte</translation>
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
        <translation>Hinzufügen …</translation>
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
        <source>Save contact cards…</source>
        <translation>Visitenkarten speichern…</translation>
    </message>
    <message>
        <source>Save open data (OParl)…</source>
        <translation>Offene Daten (OParl) speichern…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
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
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
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
        <source>Make the first part larger</source>
        <translation>Ersten Teil der Seite vergrößern</translation>
    </message>
    <message>
        <source>Make the first part smaller</source>
        <translation>Ersten Teil der Seite verkleinern</translation>
    </message>
    <message>
        <source>Open office…</source>
        <translation>Geschäftsstelle öffnen…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Appoint person…</source>
        <translation>Person berufen…</translation>
    </message>
    <message>
        <source>Change of member…</source>
        <translation>Wechsel…</translation>
    </message>
    <message>
        <source>On leave…</source>
        <translation>Ruhen…</translation>
    </message>
    <message>
        <source>Assign to forum…</source>
        <translation>Forum zuordnen…</translation>
    </message>
    <message>
        <source>Edit seat…</source>
        <translation>Sitz bearbeiten…</translation>
    </message>
    <message>
        <source>Delete seat</source>
        <translation>Sitz löschen</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Edit body…</source>
        <translation>Gremium bearbeiten…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Legislative terms…</source>
        <translation>Wahlperioden…</translation>
    </message>
    <message>
        <source>Offices…</source>
        <translation>Ämter…</translation>
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
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Fix numbers</source>
        <translation>Nummern festschreiben</translation>
    </message>
    <message>
        <source>Copy items…</source>
        <translation>Punkte übernehmen…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as Word file…</source>
        <translation>Als Word speichern…</translation>
    </message>
    <message>
        <source>Save each letter as a file…</source>
        <translation>Jeden Brief einzeln speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next doubtful row</source>
        <translation>Nächste zweifelhafte Zeile</translation>
    </message>
    <message>
        <source>Previous doubtful row</source>
        <translation>Vorige zweifelhafte Zeile</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Remember as different</source>
        <translation>Als verschieden merken</translation>
    </message>
    <message>
        <source>Remembered as different…</source>
        <translation>Als verschieden gemerkte…</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Andere Datensätze</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Dubletten…</translation>
    </message>
    <message>
        <source>Postpone session…</source>
        <translation>Sitzung verschieben…</translation>
    </message>
    <message>
        <source>Call session off…</source>
        <translation>Sitzung absagen…</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Sessions in a row…</source>
        <translation>Sitzungen in einer Reihe…</translation>
    </message>
    <message>
        <source>Holidays and calendars…</source>
        <translation>Ferien und Kalender…</translation>
    </message>
    <message>
        <source>Plan steps</source>
        <translation>Schritte planen</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Print checklist</source>
        <translation>Checkliste drucken</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Inquiries…</source>
        <translation>Abfragen…</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Alles richtig</translation>
    </message>
    <message>
        <source>Changes arrived</source>
        <translation>Änderungen eingegangen</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>Niederschrift drucken</translation>
    </message>
    <message>
        <source>Delete inquiry with all answers</source>
        <translation>Abfrage mit allen Rückmeldungen löschen</translation>
    </message>
    <message>
        <source>Take back answer</source>
        <translation>Rückmeldung zurücknehmen</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Unentschuldigt</translation>
    </message>
    <message>
        <source>Add as guest</source>
        <translation>Als Gast erfassen</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Edit attachment…</source>
        <translation>Anlage bearbeiten…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Motions…</source>
        <translation>Anträge …</translation>
    </message>
    <message>
        <source>Run-off…</source>
        <translation>Stichwahl…</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Stands in for…</source>
        <translation>In Vertretung für …</translation>
    </message>
    <message>
        <source>Takes the chair</source>
        <translation>Übernimmt den Vorsitz</translation>
    </message>
    <message>
        <source>Take over day before</source>
        <translation>Vom Vortag übernehmen</translation>
    </message>
    <message>
        <source>Takes no part in the item</source>
        <translation>Wirkt beim TOP nicht mit</translation>
    </message>
    <message>
        <source>State the quorum</source>
        <translation>Beschlussfähigkeit feststellen</translation>
    </message>
    <message>
        <source>Quorum doubted</source>
        <translation>Beschlussfähigkeit gerügt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Versenden…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Unter Vorbehalt</translation>
    </message>
    <message>
        <source>Represented by…</source>
        <translation>Vertretung…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppen</translation>
    </message>
    <message>
        <source>Invite guest…</source>
        <translation>Gast einladen…</translation>
    </message>
    <message>
        <source>Strike off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Print answers</source>
        <translation>Rückmeldungen drucken</translation>
    </message>
    <message>
        <source>Support needs…</source>
        <translation>Unterstützungsbedarf…</translation>
    </message>
    <message>
        <source>Proof of dispatch</source>
        <translation>Versandnachweis</translation>
    </message>
    <message>
        <source>Note dispatch</source>
        <translation>Versand vermerken</translation>
    </message>
    <message>
        <source>Print correction</source>
        <translation>Berichtigung drucken</translation>
    </message>
    <message>
        <source>Print extract</source>
        <translation>Auszug drucken</translation>
    </message>
    <message>
        <source>Draft press text</source>
        <translation>Presseinformation entwerfen</translation>
    </message>
    <message>
        <source>Details of the press text…</source>
        <translation>Angaben zum Pressetext…</translation>
    </message>
    <message>
        <source>Print press text</source>
        <translation>Presseinformation drucken</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Fassung festhalten</translation>
    </message>
    <message>
        <source>Have them checked</source>
        <translation>Zur Prüfung geben</translation>
    </message>
    <message>
        <source>Note release</source>
        <translation>Freigabe vermerken</translation>
    </message>
    <message>
        <source>Note publication</source>
        <translation>Veröffentlichung vermerken</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück in den Entwurf</translation>
    </message>
    <message>
        <source>Put the approval on the next agenda</source>
        <translation>Auf die nächste Tagesordnung</translation>
    </message>
    <message>
        <source>Take over the data</source>
        <translation>Daten übernehmen</translation>
    </message>
    <message>
        <source>Keep my wording</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Note approval</source>
        <translation>Genehmigung vermerken</translation>
    </message>
    <message>
        <source>Take over open items</source>
        <translation>Offenes übernehmen</translation>
    </message>
    <message>
        <source>Sessions held…</source>
        <translation>Durchgeführte Sitzungen…</translation>
    </message>
    <message>
        <source>Circular votes…</source>
        <translation>Umlaufverfahren…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Circular letters</source>
        <translation>Umlaufschreiben</translation>
    </message>
    <message>
        <source>Votes yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Votes no</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Objects to procedure</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Auszählen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Payment list…</source>
        <translation>Auszahlungsliste…</translation>
    </message>
    <message>
        <source>Rates…</source>
        <translation>Kilometersätze…</translation>
    </message>
    <message>
        <source>Letterheads…</source>
        <translation>Briefköpfe…</translation>
    </message>
    <message>
        <source>Sheets of cards…</source>
        <translation>Bögen für Karten…</translation>
    </message>
    <message>
        <source>Order of precedence…</source>
        <translation>Protokollarische Reihenfolge…</translation>
    </message>
    <message>
        <source>Take usual order</source>
        <translation>Übliche Reihenfolge nehmen</translation>
    </message>
    <message>
        <source>Take shipped text</source>
        <translation>Mitgelieferten Text nehmen</translation>
    </message>
    <message>
        <source>Take all shipped texts</source>
        <translation>Alle mitgelieferten Texte nehmen</translation>
    </message>
    <message>
        <source>Add task…</source>
        <translation>Auftrag hinzufügen…</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Umsetzung</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Write live</source>
        <translation>Live mitschreiben</translation>
    </message>
    <message>
        <source>Item done, go on</source>
        <translation>TOP erledigt, weiter</translation>
    </message>
    <message>
        <source>Text modules…</source>
        <translation>Textbausteine …</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Nächstes fragliches Wort</translation>
    </message>
    <message>
        <source>Correct word…</source>
        <translation>Wort berichtigen …</translation>
    </message>
    <message>
        <source>Record resolution</source>
        <translation>Beschluss erfassen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Search in this paper</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Pages at the side</source>
        <translation>Seiten am Rand</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation>Dokument suchen</translation>
    </message>
    <message>
        <source>Set up printer…</source>
        <translation>Drucker einrichten …</translation>
    </message>
    <message>
        <source>Check before sending…</source>
        <translation>Vor dem Versenden prüfen …</translation>
    </message>
    <message>
        <source>Issue and keep as it is…</source>
        <translation>Ausgeben und aufbewahren…</translation>
    </message>
    <message>
        <source>Issued papers…</source>
        <translation>Ausgegebene Dokumente …</translation>
    </message>
    <message>
        <source>Papers for the room…</source>
        <translation>Saalpaket …</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>Point one level deeper</source>
        <translation>Punkt eine Ebene tiefer</translation>
    </message>
    <message>
        <source>Point one level up</source>
        <translation>Punkt eine Ebene höher</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfung …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Add column on the right</source>
        <translation>Spalte rechts einfügen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Show diagnosis file</source>
        <translation>Diagnosedatei zeigen</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Zu einer Sicherung zurückkehren…</translation>
    </message>
    <message>
        <source>About Secretariat</source>
        <translation>Über Sekretariat</translation>
    </message>
</context>
<context>
    <name>AdditionDialog</name>
    <message>
        <source>Add item</source>
        <translation>Punkt ergänzen</translation>
    </message>
    <message>
        <source>The rules of the body ask: {}.</source>
        <translation>Die Regeln des Gremiums verlangen: {}.</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Release numbers</source>
        <translation>Nummern freigeben</translation>
    </message>
    <message>
        <source>Fix numbers</source>
        <translation>Nummern festschreiben</translation>
    </message>
    <message>
        <source>to item {}</source>
        <translation>an TOP {}</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Kein Punkt ausgewählt.</translation>
    </message>
    <message>
        <source>Item {}</source>
        <translation>TOP {}</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>The agenda is empty. Add the first item, or copy items from an earlier session.</source>
        <translation>Die Tagesordnung ist leer. Fügen Sie den ersten Punkt hinzu oder übernehmen Sie Punkte aus einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>Copy items…</source>
        <translation>Punkte übernehmen…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer of {}</source>
        <translation>Rückmeldung von {}</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Rückmeldung speichern</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Adds a person who is not kept here yet.</source>
        <translation>Fügt eine Person hinzu, die hier noch nicht geführt wird.</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approve: {}</source>
        <translation>Freigeben: {}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
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
        <translation>Personen einem Forum zuordnen</translation>
    </message>
    <message>
        <source>Assign persons</source>
        <translation>Personen zuordnen</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>&amp;Find person (Enter adds)</source>
        <translation>Person &amp;suchen (Eingabe nimmt sie auf)</translation>
    </message>
    <message>
        <source>C&amp;hosen persons (Del removes)</source>
        <translation>Ge&amp;wählte Personen (Entf nimmt sie heraus)</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Adds a person who is not kept here yet.</source>
        <translation>Fügt eine Person hinzu, die hier noch nicht geführt wird.</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Gefundene Personen</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attaching {}</source>
        <translation>{} wird angehängt</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anlage speichern</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Guests get what is public. Without an item, it belongs to the whole session.</source>
        <translation>Öffentliche Anlagen gehen auch an Gäste. Ohne Tagesordnungspunkt gehört die Anlage zur ganzen Sitzung.</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>No text can be read from this file.</source>
        <translation>Aus dieser Datei lässt sich kein Text lesen.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Drop files here, or attach one. They go with the invitations, and the search finds what they say.</source>
        <translation>Ziehen Sie Dateien hierher, oder hängen Sie eine an. Sie gehen mit den Einladungen hinaus, und die Suche findet, was darin steht.</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Anlage entfernen</translation>
    </message>
    <message>
        <source>to the session as a whole</source>
        <translation>an die ganze Sitzung</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Save attachment as file</source>
        <translation>Anlage als Datei speichern</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>the whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>Anwesenheit speichern</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>excused or absent</source>
        <translation>entschuldigt oder abwesend</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Nobody sits in this body on the day of the session.</source>
        <translation>Am Tag der Sitzung gehört niemand diesem Gremium an.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Minute shown and noted for</source>
        <translation>Uhrzeit, die gezeigt und erfasst wird</translation>
    </message>
    <message>
        <source>Agenda item dealt with</source>
        <translation>Behandelter Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Kein TOP</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>takes no part</source>
        <translation>wirkt nicht mit</translation>
    </message>
    <message>
        <source>no right to speak</source>
        <translation>ohne Rederecht</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>left at {}</source>
        <translation>gegangen um {}</translation>
    </message>
    <message>
        <source>comes at {}</source>
        <translation>kommt um {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>For seat</source>
        <translation>Für Sitz</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Letters, Enter: present</source>
        <translation>Buchstaben, Eingabe: anwesend</translation>
    </message>
    <message>
        <source>Two or three letters and Enter check in; “name / member” stands in for them</source>
        <translation>Zwei oder drei Buchstaben und Enter erfassen die Anwesenheit; „Name / Mitglied“ erfasst die Vertretung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>AttendanceStatisticsPage</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Here stands how often seats were represented: by the member, a deputy, by video. Check people in at a session; the figures follow.</source>
        <translation>Hier steht, wie oft Sitze vertreten waren: durch das Mitglied, durch die Stellvertretung, per Video. Erfassen Sie in einer Sitzung, wer da ist; die Zahlen folgen daraus.</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{} o’clock</source>
        <translation>{} Uhr</translation>
    </message>
    <message>
        <source>Copy before an upgrade, {}</source>
        <translation>Kopie vor einer Umstellung, {}</translation>
    </message>
    <message>
        <source>Backup, {}</source>
        <translation>Sicherung, {}</translation>
    </message>
</context>
<context>
    <name>BallotsPage</name>
    <message>
        <source>Counts</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Nobody is asked. The body has no seats with a vote on this day.</source>
        <translation>Niemand wird gefragt. Das Gremium hat an diesem Tag keine Sitze mit Stimmrecht.</translation>
    </message>
    <message>
        <source>Take back answer</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Answers are possible until {}. Seats without an answer: {}.</source>
        <translation>Antworten sind bis {} möglich. Noch ohne Antwort: {}.</translation>
    </message>
    <message>
        <source>Close now all the same</source>
        <translation>Trotzdem jetzt auszählen</translation>
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
        <translation>Gremien haben Sitze, Mitglieder und Sitzungen. Beginnen Sie mit dem Plenum.</translation>
    </message>
    <message>
        <source>Add body…</source>
        <translation>Gremium anlegen…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Edit body…</source>
        <translation>Gremium bearbeiten…</translation>
    </message>
    <message>
        <source>Delete body</source>
        <translation>Gremium löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Save open data (OParl)</source>
        <translation>Offene Daten (OParl) speichern</translation>
    </message>
    <message>
        <source>OParl files (*.json)</source>
        <translation>OParl-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Writing the open data</source>
        <translation>Offene Daten werden geschrieben</translation>
    </message>
    <message>
        <source>Bodies and members were written to “{}”.</source>
        <translation>Gremien und Mitglieder wurden in „{}“ gespeichert.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>on the day shown</source>
        <translation>am Stichtag bestehend</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not yet constituted</source>
        <translation>noch nicht konstituiert</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>Add body</source>
        <translation>Gremium anlegen</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Gremium speichern</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Participant without a seat</source>
        <translation>Teilnahme ohne Sitz</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Fassung der Regeln</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
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
        <translation>Punkt der Standardtagesordnung</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Predecessors and former names</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Standard agenda</source>
        <translation>Standardtagesordnung</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>By these the body groups organisations; an organisation&apos;s category is chosen in its own dialog</source>
        <translation>Danach ordnet das Gremium die Organisationen; welche Kategorie eine Organisation hat, wird in ihrem eigenen Dialog gewählt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Versions of the body&apos;s rules; without one its preset holds. Please compare presets with the rules of procedure.</source>
        <translation>Fassungen der Regeln des Gremiums; ohne eigene Fassung gilt seine Voreinstellung. Bitte gleichen Sie Voreinstellungen mit der Geschäftsordnung ab.</translation>
    </message>
</context>
<context>
    <name>BodyRulesForm</name>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ladungsfrist</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beschlussfähigkeit</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Circulars, minutes</source>
        <translation>Umlauf, Niederschrift</translation>
    </message>
</context>
<context>
    <name>CalendarArea</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>Holidays and calendars</source>
        <translation>Ferien und Kalender</translation>
    </message>
    <message>
        <source>No calendar yet. School holidays, religious days and Landtag weeks come from calendar files (.ics) or are typed.</source>
        <translation>Noch kein Kalender. Schulferien, religiöse Tage und Plenarwochen kommen aus Kalenderdateien (.ics) oder werden eingetippt.</translation>
    </message>
    <message>
        <source>Take in calendar file…</source>
        <translation>Kalenderdatei einlesen…</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Eintrag anlegen</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Einträge entfernen</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Kalenderdatei wählen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Kalender wird gelesen</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>Call session off</source>
        <translation>Sitzung absagen</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>Where the first card goes on a sheet that was begun: counted by rows, from 1</source>
        <translation>Wo die erste Karte auf einem angefangenen Bogen hinkommt: zeilenweise gezählt, ab 1</translation>
    </message>
    <message>
        <source>Shee&amp;t…</source>
        <translation>Bo&amp;gen…</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>&amp;First free place</source>
        <translation>&amp;Erster freier Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen person(s)…</source>
        <translation>
            <numerusform>%n ausgewählte Person…</numerusform>
            <numerusform>%n ausgewählte Personen…</numerusform>
        </translation>
    </message>
    <message>
        <source>choose persons…</source>
        <translation>Personen auswählen…</translation>
    </message>
</context>
<context>
    <name>CardExport</name>
    <message>
        <source>Save contact cards</source>
        <translation>Visitenkarten speichern</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Visitenkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Writing the contact cards</source>
        <translation>Visitenkarten werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) written to “{}”.</source>
        <translation>
            <numerusform>%n Visitenkarte in „{}“ gespeichert.</numerusform>
            <numerusform>%n Visitenkarten in „{}“ gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardExportDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählte</numerusform>
            <numerusform>%n ausgewählte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n of this list</source>
        <translation>
            <numerusform>alle %n dieser Liste</numerusform>
            <numerusform>alle %n dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save cards…</source>
        <translation>Karten &amp;speichern…</translation>
    </message>
    <message>
        <source>Save contact cards</source>
        <translation>Visitenkarten speichern</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>F&amp;assung</translation>
    </message>
    <message>
        <source>Private and blocked addresses and private numbers stand on no card.</source>
        <translation>Private und gesperrte Anschriften sowie private Nummern stehen auf keiner Karte.</translation>
    </message>
</context>
<context>
    <name>CardFormatDialog</name>
    <message>
        <source>Sheet of cards</source>
        <translation>Bogen für Karten</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Bogen speichern</translation>
    </message>
    <message>
        <source>The drawing follows as soon as all measures are there.</source>
        <translation>Die Zeichnung folgt, sobald alle Maße da sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on a sheet</source>
        <translation>
            <numerusform>%n Karte auf einem Bogen</numerusform>
            <numerusform>%n Karten auf einem Bogen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFormatsPage</name>
    <message>
        <source>Columns × rows</source>
        <translation>Spalten × Zeilen</translation>
    </message>
    <message>
        <source>Card (mm)</source>
        <translation>Karte (mm)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Sheets of cards</source>
        <translation>Bögen für Karten</translation>
    </message>
    <message>
        <source>Add sheet</source>
        <translation>Bogen anlegen</translation>
    </message>
    <message>
        <source>Remove sheet</source>
        <translation>Bogen entfernen</translation>
    </message>
    <message>
        <source>Test sheet</source>
        <translation>Prüfbogen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener Bogen</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>mitgeliefert</translation>
    </message>
</context>
<context>
    <name>CellsTable</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Checking the spelling</source>
        <translation>Rechtschreibung wird geprüft</translation>
    </message>
</context>
<context>
    <name>CircularDetail</name>
    <message>
        <source>Details of the circular vote</source>
        <translation>Einzelheiten zum Umlaufverfahren</translation>
    </message>
    <message>
        <source>Circular vote</source>
        <translation>Umlaufverfahren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>CircularDialog</name>
    <message>
        <source>Circular vote</source>
        <translation>Umlaufverfahren</translation>
    </message>
    <message>
        <source>Save circular vote</source>
        <translation>Umlauf speichern</translation>
    </message>
</context>
<context>
    <name>CircularsPage</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Circular votes</source>
        <translation>Umlaufverfahren</translation>
    </message>
    <message>
        <source>Here stand questions put to the members in writing. Open the first one; members answer whether they agree with the procedure and how they vote.</source>
        <translation>Hier stehen Fragen, die den Mitgliedern schriftlich gestellt werden. Eröffnen Sie das erste Umlaufverfahren; die Mitglieder antworten, ob sie mit dem Verfahren einverstanden sind und wie sie stimmen.</translation>
    </message>
    <message>
        <source>Open circular vote</source>
        <translation>Umlauf eröffnen</translation>
    </message>
    <message>
        <source>Edit circular vote</source>
        <translation>Umlauf bearbeiten</translation>
    </message>
    <message>
        <source>Remove circular vote</source>
        <translation>Umlauf entfernen</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Travel claim</source>
        <translation>Reisekostenantrag</translation>
    </message>
    <message>
        <source>Save claim</source>
        <translation>Antrag speichern</translation>
    </message>
</context>
<context>
    <name>ClaimsArea</name>
    <message>
        <source>Travel costs</source>
        <translation>Reisekosten</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Travel costs</source>
        <translation>Reisekosten</translation>
    </message>
    <message>
        <source>Here stand the travel claims of the members. Add the first one; the amount follows from the rate of its day, the last day from the end of the journey.</source>
        <translation>Hier stehen die Reisekostenanträge der Mitglieder. Fügen Sie den ersten hinzu; der Betrag folgt aus dem Satz des Tages, der letzte Tag zum Einreichen aus dem Ende der Reise.</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Antrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Antrag entfernen</translation>
    </message>
    <message>
        <source>Save payment list</source>
        <translation>Auszahlungsliste speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Payment list {}</source>
        <translation>Auszahlungsliste {}</translation>
    </message>
    <message>
        <source>Writing the payment list</source>
        <translation>Die Auszahlungsliste wird geschrieben</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>Nothing to check: only submitted claims are checked, once.</source>
        <translation>Nichts zu prüfen: Geprüft werden nur eingereichte Anträge, und jeder einmal.</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Planned time of the item</source>
        <translation>Geplante Zeit des TOP</translation>
    </message>
    <message>
        <source>Time left for the item</source>
        <translation>Verbleibende Zeit des TOP</translation>
    </message>
    <message>
        <source>Items left</source>
        <translation>Offene TOP</translation>
    </message>
    <message>
        <source>Whether the text is kept</source>
        <translation>Ob der Text gespeichert ist</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>noch %n TOP</numerusform>
            <numerusform>noch %n TOP</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>being kept…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation>keine Zeit geplant</translation>
    </message>
    <message>
        <source>planned from {}</source>
        <translation>geplant ab {}</translation>
    </message>
    <message>
        <source>planned {} to {}</source>
        <translation>geplant {} bis {}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over its time</source>
        <translation>
            <numerusform>%n Minute über der Zeit</numerusform>
            <numerusform>%n Minuten über der Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left for the item</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>Without a begin the items have no times yet.</source>
        <translation>Ohne Beginn der Sitzung haben die Punkte noch keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Planned end {}</source>
        <translation>Geplantes Ende {} Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n Minute über der Zeit</numerusform>
            <numerusform>%n Minuten über der Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n Minute vor dem Ende der Sitzung</numerusform>
            <numerusform>%n Minuten vor dem Ende der Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>just in time</source>
        <translation>genau zum Ende der Sitzung</translation>
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
        <translation>{} von {} Spalten werden gelesen</translation>
    </message>
    <message>
        <source>No column holds the names yet. Please say which one does.</source>
        <translation>Noch enthält keine Spalte die Namen. Bitte geben Sie an, welche es ist.</translation>
    </message>
    <message>
        <source>Several columns fill “{}”; the first one with a value counts.</source>
        <translation>Mehrere Spalten füllen „{}“; es zählt die erste mit einem Wert.</translation>
    </message>
    <message>
        <source>&amp;Headings stand in row</source>
        <translation>&amp;Überschriften in Zeile</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>P&amp;rofile …</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>Profil &amp;sichern …</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Cross for forum {}</source>
        <translation>Kreuz für Forum {}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Fills the field</source>
        <translation>Füllt das Feld</translation>
    </message>
    <message>
        <source>Field of “{}”</source>
        <translation>Feld zu „{}“</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– auslassen –</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Stays: {}</source>
        <translation>Bleibt: {}</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Show backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>This office is open in another window, which comes to the front.</source>
        <translation>Diese Geschäftsstelle ist in einem anderen Fenster offen; es kommt nach vorn.</translation>
    </message>
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
    <message numerus="yes">
        <source>%n support need(s) reached the day of deletion and went.</source>
        <translation>
            <numerusform>Bei %n Unterstützungsbedarf war der Tag der Löschung erreicht, er wurde gelöscht.</numerusform>
            <numerusform>Bei %n Einträgen zum Unterstützungsbedarf war der Tag der Löschung erreicht, sie wurden gelöscht.</numerusform>
        </translation>
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
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>Jahresplan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Travel costs</source>
        <translation>Reisekosten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ConflictChoices</name>
    <message>
        <source>Your wording “{}”</source>
        <translation>Ihre Fassung „{}“</translation>
    </message>
    <message>
        <source>the other wording “{}”</source>
        <translation>andere Fassung „{}“</translation>
    </message>
</context>
<context>
    <name>CopyItemsDialog</name>
    <message>
        <source>&amp;Copy items</source>
        <translation>Punkte &amp;übernehmen</translation>
    </message>
    <message>
        <source>Copy items from another session</source>
        <translation>Punkte aus einer anderen Sitzung übernehmen</translation>
    </message>
    <message>
        <source>&amp;From the session</source>
        <translation>Aus der &amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Items to copy</source>
        <translation>&amp;Punkte zum Übernehmen</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Correct the row here; your file stays as it is</source>
        <translation>Hier &amp;berichtigen; Ihre Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Zellen der Zeile</translation>
    </message>
    <message>
        <source>C&amp;heck the row again</source>
        <translation>Zeile neu &amp;prüfen</translation>
    </message>
    <message>
        <source>Make &amp;two rows…</source>
        <translation>Zeile &amp;teilen …</translation>
    </message>
</context>
<context>
    <name>CountedPage</name>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Wahlperiode</translation>
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
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The report is kept as {}</source>
        <translation>Der Bericht liegt in {}</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>The program could not start. Your offices are safe. Please send this report to those who look after the program.</source>
        <translation>Das Programm konnte nicht starten. Ihre Daten sind sicher. Bitte geben Sie diesen Bericht denen, die das Programm betreuen.</translation>
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
    <name>DayChoice</name>
    <message>
        <source>Day of the session</source>
        <translation>Tag der Sitzung</translation>
    </message>
    <message>
        <source>Day {}: {}</source>
        <translation>{}. Tag: {}</translation>
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
    <name>DayPanel</name>
    <message>
        <source>Sessions and steps of the day</source>
        <translation>Sitzungen und Schritte des Tages</translation>
    </message>
    <message>
        <source>Nothing is planned for this day. Enter adds a session.</source>
        <translation>Für diesen Tag ist nichts geplant. Die Eingabetaste legt eine Sitzung an.</translation>
    </message>
</context>
<context>
    <name>DecidedPage</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Remembered as different</source>
        <translation>Als verschieden gemerkt</translation>
    </message>
    <message>
        <source>Here stand pairs that are remembered as different and not offered again. There is none yet.</source>
        <translation>Hier stehen Paare, die als verschieden gemerkt sind und nicht wieder vorgeschlagen werden. Bisher gibt es keine.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
</context>
<context>
    <name>DispatchLine</name>
    <message>
        <source>Dispatches of the session</source>
        <translation>Versand der Sitzung</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Antworten bisher</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts versandt</translation>
    </message>
    <message>
        <source>Last sent: {} on {}</source>
        <translation>Zuletzt versandt: {} am {}</translation>
    </message>
    <message>
        <source>Now due: {}</source>
        <translation>Jetzt fällig: {}</translation>
    </message>
    <message>
        <source>approved on {} by {}</source>
        <translation>freigegeben am {} von {}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Please choose a person above.</source>
        <translation>Bitte wählen Sie oben eine Person aus.</translation>
    </message>
    <message>
        <source>No circular vote has been opened yet. Open one under Resolutions.</source>
        <translation>Es ist noch kein Umlaufverfahren eröffnet. Eröffnen Sie eines unter „Beschlüsse“.</translation>
    </message>
    <message>
        <source>Nothing to print yet. Papers are made of bodies and sessions.</source>
        <translation>Noch gibt es nichts zu drucken. Schriftstücke entstehen aus Gremien und Sitzungen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n row(s) taken over: {} new, {} changed.</source>
        <translation>
            <numerusform>%n Zeile übernommen: {} neu, {} geändert.</numerusform>
            <numerusform>%n Zeilen übernommen: {} neu, {} geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The office is as it was before.</source>
        <translation>Die Geschäftsstelle ist wieder wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%n faulty row(s) stayed out; correct them in the list and read it again.</source>
        <translation>
            <numerusform>%n fehlerhafte Zeile blieb außen vor; berichtigen Sie sie in der Liste und lesen Sie diese erneut ein.</numerusform>
            <numerusform>%n fehlerhafte Zeilen blieben außen vor; berichtigen Sie sie in der Liste und lesen Sie diese erneut ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” (Ctrl+Z) takes the whole import back.</source>
        <translation>„Rückgängig“ (Strg+Z) nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>Show &amp;people</source>
        <translation>&amp;Personen zeigen</translation>
    </message>
    <message>
        <source>Show the b&amp;ody</source>
        <translation>&amp;Gremium zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>&amp;Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Unite two chosen…</source>
        <translation>Zwei gewählte zusammenführen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Please choose two rows: the second one with Ctrl and a click.</source>
        <translation>Bitte wählen Sie zwei Zeilen: die zweite mit Strg und einem Klick oder mit Umschalt und Pfeiltaste.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Let go to open the office “{}”</source>
        <translation>Loslassen öffnet die Geschäftsstelle „{}“</translation>
    </message>
    <message>
        <source>Let go to attach {}: {}</source>
        <translation>Loslassen zum Anhängen {}: {}</translation>
    </message>
    <message>
        <source>Let go to read the rows</source>
        <translation>Loslassen liest die Zeilen ein</translation>
    </message>
    <message>
        <source>Let go to take in the calendar “{}”</source>
        <translation>Loslassen liest den Kalender „{}“ ein</translation>
    </message>
    <message>
        <source>Let go to read the list “{}”</source>
        <translation>Loslassen liest die Liste „{}“ ein</translation>
    </message>
</context>
<context>
    <name>DuplicatesArea</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Read on</source>
        <translation>Eingelesen am</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No import yet.</source>
        <translation>Noch kein Import.</translation>
    </message>
    <message>
        <source>Profile: {}</source>
        <translation>Profil: {}</translation>
    </message>
    <message>
        <source>Excel ({})</source>
        <translation>Excel ({})</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Report saved as {}.</source>
        <translation>Der Bericht wurde als {} gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n report(s) for good? What was imported stays; the next list of this kind is compared with the office alone.</source>
        <translation>
            <numerusform>%n Bericht endgültig löschen? Was eingelesen wurde, bleibt; die nächste Liste dieser Art wird nur mit dem Bestand verglichen.</numerusform>
            <numerusform>%n Berichte endgültig löschen? Was eingelesen wurde, bleibt; die nächste Liste dieser Art wird nur mit dem Bestand verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete reports</source>
        <translation>Berichte &amp;löschen</translation>
    </message>
    <message>
        <source>The first {} are shown; the paper and the Excel file hold all.</source>
        <translation>Gezeigt werden die ersten {}; Ausdruck und Excel-Datei enthalten alle.</translation>
    </message>
    <message>
        <source>Columns without a field, kept with the report: {}</source>
        <translation>Spalten ohne Feld, beim Bericht aufbewahrt: {}</translation>
    </message>
    <message>
        <source>The import changed nothing.</source>
        <translation>Der Import hat nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Back to the import</source>
        <translation>&amp;Zurück zum Import</translation>
    </message>
    <message>
        <source>&amp;Print report</source>
        <translation>Bericht &amp;drucken</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>Als &amp;Excel sichern …</translation>
    </message>
    <message>
        <source>&amp;Delete reports…</source>
        <translation>Berichte &amp;löschen …</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht über den Import</translation>
    </message>
    <message>
        <source>Reports hold personal data of the lists. Please delete them as soon as they are no longer needed; what was imported stays.</source>
        <translation>Berichte enthalten personenbezogene Daten der Listen. Bitte löschen Sie sie, sobald sie nicht mehr gebraucht werden; was eingelesen wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End membership: {}</source>
        <translation>Mandat beenden: {}</translation>
    </message>
    <message>
        <source>End membership</source>
        <translation>Mandat beenden</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Eintrag speichern</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work. What was saved before is safe, and you can go on.</source>
        <translation>Das hat nicht geklappt. Was vorher gespeichert war, ist sicher; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The program was not closed properly last time. What was saved is there.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Was gespeichert war, ist vorhanden.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Lists ({})</source>
        <translation>Listen ({})</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste auswählen</translation>
    </message>
    <message>
        <source>None, take in persons only</source>
        <translation>keines, nur Personen aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>as last time: profile “{}”</source>
        <translation>wie beim letzten Mal: Profil „{}“</translation>
    </message>
    <message>
        <source>recognised from the headings</source>
        <translation>aus den Überschriften erkannt</translation>
    </message>
    <message>
        <source>This very file was read in already, on {} by {}.</source>
        <translation>Diese Datei wurde am {} von {} schon eingelesen.</translation>
    </message>
    <message>
        <source>Choose a list of persons or members, in Excel, OpenDocument or CSV. Nothing is written before you have seen what would change.</source>
        <translation>Wählen Sie eine Liste von Personen oder Mitgliedern als Excel-, OpenDocument- oder CSV-Datei. Geschrieben wird erst, wenn Sie gesehen haben, was sich ändert.</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Datei &amp;auswählen…</translation>
    </message>
    <message>
        <source>or drag a file onto this page</source>
        <translation>oder eine Datei auf diese Seite ziehen</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>&amp;Frühere Importe …</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Tabellenblatt</translation>
    </message>
    <message>
        <source>B&amp;ody to fill</source>
        <translation>Zu füllendes &amp;Gremium</translation>
    </message>
    <message>
        <source>This list speaks of seats, so a body is chosen already. Please choose another one, or none, if that is not what you want.</source>
        <translation>Die Liste nennt Sitze, deshalb ist schon ein Gremium gewählt. Bitte wählen Sie ein anderes oder keines, wenn das nicht passt.</translation>
    </message>
    <message>
        <source>Assignment of columns</source>
        <translation>Zuordnung der Spalten</translation>
    </message>
    <message>
        <source>Recognise &amp;anew</source>
        <translation>&amp;Neu erkennen</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>P&amp;rofile …</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Before sending</source>
        <translation>Vor dem Versenden</translation>
    </message>
    <message>
        <source>Enter or a double click leads to where it is mended.</source>
        <translation>Eingabetaste oder Doppelklick führt dorthin, wo es behoben wird.</translation>
    </message>
    <message>
        <source>What the paper lacks</source>
        <translation>Was dem Schriftstück fehlt</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Muss behoben werden</translation>
    </message>
    <message>
        <source>Please look at it</source>
        <translation>Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message numerus="yes">
        <source>%n picture(s) left out: texts hold what is printed.</source>
        <translation>
            <numerusform>%n Bild wurde nicht übernommen, denn im Text steht nur, was gedruckt wird. Bilder können Sie der Sitzung als Anlage beifügen.</numerusform>
            <numerusform>%n Bilder wurden nicht übernommen, denn im Text steht nur, was gedruckt wird. Bilder können Sie der Sitzung als Anlage beifügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>Invite somebody without a seat</source>
        <translation>Person ohne Sitz einladen</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Save the handbook</source>
        <translation>Handbuch speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Writing the handbook</source>
        <translation>Handbuch wird geschrieben</translation>
    </message>
    <message>
        <source>Handbook saved.</source>
        <translation>Handbuch gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere. Try part of the word.</source>
        <translation>Nirgends gefunden. Versuchen Sie es mit einem Teil des Wortes.</translation>
    </message>
    <message>
        <source>{} – Handbook</source>
        <translation>{} – Handbuch</translation>
    </message>
    <message>
        <source>Search in the handbook (Ctrl+F)</source>
        <translation>Im Handbuch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Weiter (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>&amp;Print chapter…</source>
        <translation>Kapitel &amp;drucken…</translation>
    </message>
    <message>
        <source>Print chapter (Ctrl+P)</source>
        <translation>Kapitel drucken (Strg+P)</translation>
    </message>
    <message>
        <source>&amp;Save all as PDF…</source>
        <translation>Alles als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the whole handbook as PDF (Ctrl+S)</source>
        <translation>Das ganze Handbuch als PDF speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Contents of the handbook</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, taken back</source>
        <translation>{}, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
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
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Search in what was done and by whom (Ctrl+F)</source>
        <translation>Suchen, was getan wurde und von wem (Strg+F)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>HoldersTable</name>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message numerus="yes">
        <source>vacant for %n day(s)</source>
        <translation>
            <numerusform>%n Tag unbesetzt</numerusform>
            <numerusform>%n Tage unbesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Comparing with the office</source>
        <translation>Liste wird mit dem Bestand verglichen</translation>
    </message>
    <message>
        <source>Taking over the list</source>
        <translation>Liste wird übernommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>&amp;Assign columns</source>
        <translation>&amp;Spalten zuordnen</translation>
    </message>
    <message>
        <source>Show &amp;plan</source>
        <translation>&amp;Plan anzeigen</translation>
    </message>
    <message>
        <source>Read &amp;another list</source>
        <translation>&amp;Weitere Liste einlesen</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>Import ab&amp;brechen</translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>A list is being read already. Please wait until it has been read.</source>
        <translation>Es wird schon eine Liste eingelesen. Bitte warten Sie, bis sie gelesen ist.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries to organisations</source>
        <translation>Abfragen bei Organisationen</translation>
    </message>
    <message>
        <source>Here organisations are asked to check what is kept of them, and their answers are ticked off. Begin with the first round.</source>
        <translation>Hier werden Organisationen gebeten, ihre Angaben zu prüfen, und ihre Rückmeldungen abgehakt. Beginnen Sie mit der ersten Abfrage.</translation>
    </message>
    <message>
        <source>Inquiry of {}</source>
        <translation>Abfrage vom {}</translation>
    </message>
    <message>
        <source>Ask organisations…</source>
        <translation>Organisationen abfragen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Choose a folder for sheets, messages and letters</source>
        <translation>Ordner für Stammdatenblätter, E-Mail-Entwürfe und Briefe wählen</translation>
    </message>
    <message>
        <source>Writing sheets, messages and letters</source>
        <translation>Stammdatenblätter, E-Mail-Entwürfe und Briefe werden geschrieben</translation>
    </message>
    <message>
        <source>Writing reminders</source>
        <translation>Erinnerungen werden geschrieben</translation>
    </message>
    <message>
        <source>{} organisations: {} message drafts and {} letters in “{}”.</source>
        <translation>Organisationen: {}, E-Mail-Entwürfe: {}, Briefe: {}, in „{}“.</translation>
    </message>
    <message>
        <source>{} of them have neither e-mail nor address: {} …</source>
        <translation>{} davon haben weder E-Mail-Adresse noch Anschrift: {} …</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>InquiryDialog</name>
    <message>
        <source>Ask organisations</source>
        <translation>Organisationen abfragen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>InvitationsPanel</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Nobody sits in this body on the day of the session. Please check its members, or invite a guest.</source>
        <translation>Am Tag der Sitzung gehört diesem Gremium niemand an. Bitte prüfen Sie die Mitglieder, oder laden Sie einen Gast ein.</translation>
    </message>
    <message>
        <source>Letters, Enter: accepted</source>
        <translation>Buchstaben, Eingabe: Zusage</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wer vertritt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue “{}”</source>
        <translation>„{}“ ausgeben</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Geht an</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>May stay empty; letters name their recipients themselves. Names are parted by semicolons.</source>
        <translation>Kann leer bleiben; Briefe nennen selbst, an wen sie gehen. Mehrere Namen trennt ein Semikolon.</translation>
    </message>
    <message>
        <source>&amp;Issue paper</source>
        <translation>&amp;Dokument ausgeben</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Issued papers</source>
        <translation>Ausgegebene Dokumente</translation>
    </message>
    <message>
        <source>Search by title or recipient</source>
        <translation>Nach Titel oder Namen suchen</translation>
    </message>
    <message>
        <source>&amp;Print again…</source>
        <translation>&amp;Erneut drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Message (*.eml)</source>
        <translation>Nachricht (*.eml)</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>IssuedPapers</name>
    <message>
        <source>Issuing the paper</source>
        <translation>Das Dokument wird ausgegeben</translation>
    </message>
    <message>
        <source>Issued and kept as it is: {}</source>
        <translation>Ausgegeben und unverändert aufbewahrt: {}</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Was hat sich seither geändert?</translation>
    </message>
    <message>
        <source>As it went out</source>
        <translation>Wie ausgegeben</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>To: {}</source>
        <translation>An: {}</translation>
    </message>
    <message>
        <source>Enclosed: {}</source>
        <translation>Beigefügt: {}</translation>
    </message>
    <message>
        <source>The file is the one that was issued (SHA-256 {}…)</source>
        <translation>Die Datei ist die ausgegebene (SHA-256 {}…)</translation>
    </message>
    <message>
        <source>version of the template {}</source>
        <translation>Fassung der Vorlage {}</translation>
    </message>
    <message>
        <source>Comparing papers</source>
        <translation>Dokumente werden verglichen</translation>
    </message>
    <message>
        <source>It would say the same today, word for word.</source>
        <translation>Das Dokument lautete heute Wort für Wort ebenso.</translation>
    </message>
    <message>
        <source>Words, letterhead or sender have been changed since.</source>
        <translation>Texte, Briefkopf oder Absender wurden seither geändert.</translation>
    </message>
    <message>
        <source>Nothing has been issued here yet. Invitations, inquiries and minutes are kept when they are sent; “Issue” keeps the paper that is seen.</source>
        <translation>Hier wurde noch nichts ausgegeben. Einladungen, Abfragen und Niederschriften werden beim Versenden aufbewahrt; „Ausgeben“ bewahrt das gezeigte Dokument auf.</translation>
    </message>
</context>
<context>
    <name>ItemPapers</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attachments of the item</source>
        <translation>Anlagen des Tagesordnungspunkts</translation>
    </message>
    <message>
        <source>to the session as a whole</source>
        <translation>an die ganze Sitzung</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Anlage entfernen</translation>
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
        <translation>Ruhen: {}</translation>
    </message>
    <message>
        <source>Save leave</source>
        <translation>Ruhen speichern</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Briefkopf speichern</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf)</source>
        <translation>Schriften (*.ttf *.otf)</translation>
    </message>
    <message>
        <source>Add font</source>
        <translation>Schrift aufnehmen</translation>
    </message>
    <message>
        <source>Choose colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>as the logo</source>
        <translation>als Logo</translation>
    </message>
</context>
<context>
    <name>LetterheadForm</name>
    <message>
        <source>Parts of the letterhead</source>
        <translation>Teile des Briefkopfs</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Type and paper</source>
        <translation>Schrift und Papier</translation>
    </message>
    <message>
        <source>Add font…</source>
        <translation>Schrift aufnehmen …</translation>
    </message>
    <message>
        <source>Remove font</source>
        <translation>Schrift entfernen</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Farbe wählen …</translation>
    </message>
    <message>
        <source>Letters keep the margins of DIN 5008; sheets on their side have slightly narrower ones.</source>
        <translation>Briefe behalten die Ränder nach DIN 5008; Blätter im Querformat haben etwas schmalere.</translation>
    </message>
    <message>
        <source>Which tray holds which paper is said once for each printer, in the documents under “Set up printer”.</source>
        <translation>In welchem Fach welches Papier liegt, sagen Sie je Drucker einmal: bei den Dokumenten unter „Drucker einrichten“.</translation>
    </message>
    <message>
        <source>Paper shown beside</source>
        <translation>Gezeigtes Dokument</translation>
    </message>
    <message>
        <source>empty: the whole office</source>
        <translation>leer: die ganze Geschäftsstelle</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fett</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>fett kursiv</translation>
    </message>
    <message>
        <source>Without a file yet: {}. The nearest style stands in; files can be added.</source>
        <translation>Noch ohne eigene Datei: {}. Dafür steht der nächste Schnitt; Dateien können Sie aufnehmen.</translation>
    </message>
    <message>
        <source>No logo yet. Drop a picture here, or choose one.</source>
        <translation>Noch kein Logo. Ziehen Sie ein Bild hierher oder wählen Sie eines.</translation>
    </message>
</context>
<context>
    <name>LetterheadsPage</name>
    <message>
        <source>On this day</source>
        <translation>Am Stichtag</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>Briefköpfe</translation>
    </message>
    <message>
        <source>Here stands what papers begin with: the ministry&apos;s name, address, logo, whom to ask. Until the first one is added, the text from the settings is printed.</source>
        <translation>Hier steht, womit Dokumente beginnen: Name des Ministeriums, Anschrift, Logo, Auskunft. Bis der erste Briefkopf angelegt ist, wird der Text aus den Einstellungen gedruckt.</translation>
    </message>
    <message>
        <source>Add letterhead</source>
        <translation>Briefkopf anlegen</translation>
    </message>
    <message>
        <source>Remove letterhead</source>
        <translation>Briefkopf entfernen</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>later on</source>
        <translation>gilt später</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>galt vorher</translation>
    </message>
    <message>
        <source>whole office</source>
        <translation>ganze Geschäftsstelle</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Verknüpfung setzen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>This leads nowhere. Type an address such as {} or {}.</source>
        <translation>Diese Adresse führt nirgendwohin. Bitte geben Sie eine Adresse wie {} oder {} ein.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Save list as Excel sheet</source>
        <translation>Liste als Excel-Tabelle speichern</translation>
    </message>
    <message>
        <source>Excel sheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>Excel-Tabellen (*.xlsx);;CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>Liste als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Die Liste wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “{}”.</source>
        <translation>
            <numerusform>%n Zeile in „{}“ geschrieben.</numerusform>
            <numerusform>%n Zeilen in „{}“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{}: all</source>
        <translation>{}: alle</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
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
    <name>ListStates</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
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
        <source>Nothing is on record for {}.</source>
        <translation>Für den {} ist hier nichts verzeichnet.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heutigen Stand zeigen</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Session as a whole</source>
        <translation>Sitzung insgesamt</translation>
    </message>
    <message>
        <source>Items of the session</source>
        <translation>TOP der Sitzung</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
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
        <source>Page shown</source>
        <translation>Gezeigte Seite</translation>
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
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>They left &amp;on</source>
        <translation>Ausgeschieden &amp;am</translation>
    </message>
    <message>
        <source>Meaning of “{}”</source>
        <translation>Bedeutung von „{}“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Add session</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Further body</source>
        <translation>Weiteres Gremium</translation>
    </message>
    <message>
        <source>Further day</source>
        <translation>Weiterer Tag</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Parts of the session</source>
        <translation>Teile der Sitzung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Hint on the date</source>
        <translation>Hinweis zum Datum</translation>
    </message>
    <message>
        <source>Place and technology</source>
        <translation>Ort und Technik</translation>
    </message>
    <message>
        <source>Further bodies and days</source>
        <translation>Weitere Gremien und Tage</translation>
    </message>
    <message>
        <source>Meets together with</source>
        <translation>Tagt gemeinsam mit</translation>
    </message>
    <message>
        <source>Further days</source>
        <translation>Weitere Tage</translation>
    </message>
    <message>
        <source>Chair and course</source>
        <translation>Leitung und Verlauf</translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>No session yet. A session brings its number, agenda and papers along.</source>
        <translation>Noch keine Sitzung. Eine Sitzung bringt Nummer, Tagesordnung und Schriftstücke gleich mit.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Tagesordnung drucken</translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>Saved. Please note: {}</source>
        <translation>Gespeichert. Bitte beachten Sie: {}</translation>
    </message>
    <message>
        <source>Please choose a seat in the list first.</source>
        <translation>Bitte wählen Sie zuerst einen Sitz in der Liste.</translation>
    </message>
    <message>
        <source>Please choose a member in the list first.</source>
        <translation>Bitte wählen Sie zuerst ein Mitglied in der Liste.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>This body has no seats on this day. Seats exist before anybody sits.</source>
        <translation>Dieses Gremium hat an diesem Tag keine Sitze. Ein Sitz besteht auch, solange er unbesetzt ist; legen Sie einen oder viele auf einmal an.</translation>
    </message>
    <message>
        <source>Nobody takes part in this forum on this day.</source>
        <translation>An diesem Forum nimmt an diesem Tag niemand teil. Ordnen Sie Personen zu, so viele Sie möchten auf einmal.</translation>
    </message>
    <message>
        <source>Members · {}</source>
        <translation>Mitglieder · {}</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Sitze anlegen…</translation>
    </message>
    <message>
        <source>Assign persons…</source>
        <translation>Personen zuordnen…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown</source>
        <translation>
            <numerusform>%n Zeile gezeigt</numerusform>
            <numerusform>%n Zeilen gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} seats filled</source>
        <translation>{} von {} Sitzen besetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n Teilnahme</numerusform>
            <numerusform>%n Teilnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Gremium</translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation>Stellvertretung für</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>vacant only</source>
        <translation>nur unbesetzte</translation>
    </message>
    <message>
        <source>filled only</source>
        <translation>nur besetzte</translation>
    </message>
    <message>
        <source>on leave only</source>
        <translation>nur ruhende</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>N. N. (vacant since {})</source>
        <translation>N. N. (unbesetzt seit {})</translation>
    </message>
    <message>
        <source>N. N. (vacant)</source>
        <translation>N. N. (unbesetzt)</translation>
    </message>
    <message>
        <source>{} (on leave)</source>
        <translation>{} (ruht)</translation>
    </message>
</context>
<context>
    <name>MembershipDialog</name>
    <message>
        <source>Appoint to seat {}</source>
        <translation>Auf Sitz {} berufen</translation>
    </message>
    <message>
        <source>Membership in seat {}</source>
        <translation>Mandat auf Sitz {}</translation>
    </message>
    <message>
        <source>Appoint person</source>
        <translation>Person berufen</translation>
    </message>
    <message>
        <source>Save membership</source>
        <translation>Mandat speichern</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Unite two records</source>
        <translation>Zwei Datensätze zusammenführen</translation>
    </message>
    <message>
        <source>What is ticked stays. Everything that names the right record will name the left one; the lists of both are united, and the old record leads to the one that stays.</source>
        <translation>Was angekreuzt ist, bleibt. Alles, was auf den rechten Datensatz verweist, verweist danach auf den linken. Die Listen beider werden vereint, doppelte Einträge nur einmal behalten.</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>Beide Datensätze, Feld für Feld</translation>
    </message>
    <message>
        <source>&amp;Keep the other name as a former name</source>
        <translation>Den anderen Namen als &amp;früheren Namen behalten</translation>
    </message>
    <message>
        <source>So the person is found under this name too, and the next list with it is recognised.</source>
        <translation>So ist der Datensatz auch unter diesem Namen zu finden, und die nächste Liste damit wird erkannt.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>&amp;Seiten tauschen</translation>
    </message>
    <message>
        <source>Let the other record be the one that stays.</source>
        <translation>Den anderen Datensatz bestehen lassen.</translation>
    </message>
    <message>
        <source>&amp;Remember as different</source>
        <translation>Als &amp;verschieden merken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>&amp;Zusammenführen</translation>
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
    <name>MilestoneDialog</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Schritt speichern</translation>
    </message>
</context>
<context>
    <name>MilestonesPanel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planmäßig am</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The steps around a session are counted from its day.</source>
        <translation>Die Schritte rund um eine Sitzung werden von ihrem Tag aus gezählt. Mit „Schritte planen“ entsteht der ganze Plan.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) written to {}.</source>
        <translation>
            <numerusform>%n Schritt in {} geschrieben.</numerusform>
            <numerusform>%n Schritte in {} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesBar</name>
    <message>
        <source>Kind of minutes</source>
        <translation>Art der Niederschrift</translation>
    </message>
    <message>
        <source>objections until {}</source>
        <translation>Einwendungen bis {}</translation>
    </message>
    <message>
        <source>approval from {}</source>
        <translation>Genehmigung ab {}</translation>
    </message>
</context>
<context>
    <name>MinutesChecksPanel</name>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Before the dispatch: {}</source>
        <translation>Vor dem Versand: {}</translation>
    </message>
    <message>
        <source>The proof finds nothing to look at.</source>
        <translation>Die Textprobe findet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Enter leads there.</source>
        <translation>
            <numerusform>%n Stelle ansehen. Enter führt hin.</numerusform>
            <numerusform>%n Stellen ansehen. Enter führt hin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesLock</name>
    <message>
        <source>Lock of the minutes</source>
        <translation>Sperre der Niederschrift</translation>
    </message>
    <message>
        <source>Sent on {}: the text is locked. Objections can still be noted; one that is accepted is printed as a correction.</source>
        <translation>Versandt am {}: Der Text ist gesperrt. Einwendungen lassen sich weiter erfassen; eine anerkannte wird als Berichtigung gedruckt.</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Parts of the minutes</source>
        <translation>Teile der Niederschrift</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Textprobe</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwendungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Parts of the minutes</source>
        <translation>Teile der Niederschrift</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>Text der Niederschrift</translation>
    </message>
    <message>
        <source>What the data say, with the differences</source>
        <translation>Was die Daten sagen, mit den Unterschieden</translation>
    </message>
    <message>
        <source>From the data, compared with your text</source>
        <translation>Aus den Daten, verglichen mit Ihrem Text</translation>
    </message>
</context>
<context>
    <name>MinutesVersionsPanel</name>
    <message>
        <source>Kept versions</source>
        <translation>Festgehaltene Fassungen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>dem Text von jetzt</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>Fassung {}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Fassung {}</translation>
    </message>
    <message>
        <source>No version is kept yet. Each step, and the dispatch, keeps one.</source>
        <translation>Noch ist keine Fassung festgehalten. Jeder Schritt und der Versand halten eine fest.</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>Beide stimmen Wort für Wort überein.</translation>
    </message>
</context>
<context>
    <name>ModulesDialog</name>
    <message>
        <source>Text modules</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Save text modules</source>
        <translation>Textbausteine speichern</translation>
    </message>
</context>
<context>
    <name>MotionsDialog</name>
    <message>
        <source>Motions</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Save motions</source>
        <translation>Anträge speichern</translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation>Zur Abstimmung stellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add what is moved. Points of order come first, then amendments, the one that goes furthest first, then the matter itself.</source>
        <translation>Fügen Sie hinzu, was beantragt wird. Zuerst kommen Anträge zur Geschäftsordnung, dann Änderungsanträge, der weitestgehende zuerst, dann die Sache selbst.</translation>
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
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
</context>
<context>
    <name>NamedVotes</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>Namentliche Stimmen</translation>
    </message>
</context>
<context>
    <name>NeedsTab</name>
    <message>
        <source>Support need</source>
        <translation>Unterstützungsbedarf</translation>
    </message>
    <message>
        <source>Please enter the passphrase. Closing this window locks the needs again.</source>
        <translation>Bitte geben Sie den Kennsatz ein. Beim Schließen dieses Fensters wird der Bedarf wieder gesperrt.</translation>
    </message>
    <message>
        <source>This office has no passphrase for support needs yet. Please choose one of at least 12 characters and keep it in a safe place: without it nobody can read the needs, and it cannot be replaced.</source>
        <translation>Diese Geschäftsstelle hat für den Unterstützungsbedarf noch keinen Kennsatz. Bitte wählen Sie einen mit mindestens 12 Zeichen und bewahren Sie ihn sicher auf: Ohne ihn kann niemand den Bedarf lesen, und er lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Kennsatz festlegen</translation>
    </message>
    <message>
        <source>Kept with the person&apos;s consent only, encrypted, and shown on no list. A need for one session is deleted four weeks after it.</source>
        <translation>Wird nur mit Einwilligung der Person aufbewahrt, verschlüsselt, und steht auf keiner Liste. Ein Bedarf für eine Sitzung wird vier Wochen nach ihr gelöscht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennsatz</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Kennsatz wiederholen</translation>
    </message>
    <message>
        <source>Show support needs</source>
        <translation>Bedarf anzeigen</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Show calculation</source>
        <translation>Berechnung anzeigen</translation>
    </message>
    <message>
        <source>Invitation was due by {}: {}</source>
        <translation>Einladung versandt, letzter Tag {}: {}</translation>
    </message>
    <message>
        <source>Send the invitation by {}: {}</source>
        <translation>Einladung absenden bis {}: {}</translation>
    </message>
    <message>
        <source>shortened notice</source>
        <translation>verkürzte Ladungsfrist</translation>
    </message>
    <message>
        <source>with a shortened notice, and its reason, by {}</source>
        <translation>mit verkürzter Ladungsfrist und Grund bis {}</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Objection</source>
        <translation>Einwendung</translation>
    </message>
    <message>
        <source>Save objection</source>
        <translation>Einwendung speichern</translation>
    </message>
    <message>
        <source>the minutes as a whole</source>
        <translation>Niederschrift insgesamt</translation>
    </message>
</context>
<context>
    <name>ObjectionForm</name>
    <message>
        <source>Part of the minutes</source>
        <translation>Teil der Niederschrift</translation>
    </message>
</context>
<context>
    <name>ObjectionsPanel</name>
    <message>
        <source>Part of the minutes</source>
        <translation>Teil der Niederschrift</translation>
    </message>
    <message>
        <source>Nobody has objected. What comes in after the dispatch is noted here.</source>
        <translation>Es liegt keine Einwendung vor. Was nach dem Versand eingeht, wird hier erfasst.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwendungen</translation>
    </message>
    <message>
        <source>Note objection</source>
        <translation>Einwendung erfassen</translation>
    </message>
    <message>
        <source>{}, late</source>
        <translation>{}, verspätet</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Add office</source>
        <translation>Amt anlegen</translation>
    </message>
    <message>
        <source>Save office</source>
        <translation>Amt speichern</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Amtszeit</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Holders</source>
        <translation>Amtszeiten</translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Held by</source>
        <translation>Inne hat es</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Offices give a chair or a seat to whoever holds them.</source>
        <translation>Ein Amt gibt Vorsitz oder Sitz an die Person, die es gerade innehat. Legen Sie zum Beispiel das Amt der Ministerin oder des Ministers an.</translation>
    </message>
    <message>
        <source>Add office…</source>
        <translation>Amt anlegen…</translation>
    </message>
    <message>
        <source>Delete office</source>
        <translation>Amt löschen</translation>
    </message>
</context>
<context>
    <name>OrganizationDetail</name>
    <message>
        <source>Details of the organisation</source>
        <translation>Angaben zur Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Persons there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>Save organisation</source>
        <translation>Organisation speichern</translation>
    </message>
    <message>
        <source>Persons there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Postanschriften</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail addresses and phone numbers, the most important first</source>
        <translation>E-Mail-Adressen und Telefonnummern, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Names the organisation had until a day</source>
        <translation>Namen, die die Organisation bis zu einem Tag trug</translation>
    </message>
    <message>
        <source>In bodies</source>
        <translation>In Gremien</translation>
    </message>
    <message>
        <source>Its category in the bodies&apos; own lists</source>
        <translation>Ihre Kategorie in den eigenen Listen der Gremien</translation>
    </message>
    <message>
        <source>Bodies the organisation names persons for</source>
        <translation>Gremien, für die die Organisation Personen benennt</translation>
    </message>
</context>
<context>
    <name>OrganizationParts</name>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Nomination right</source>
        <translation>Benennungsrecht</translation>
    </message>
    <message>
        <source>Category in a body</source>
        <translation>Kategorie in einem Gremium</translation>
    </message>
</context>
<context>
    <name>OrganizationsArea</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>OrganizationsList</name>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Here stand the organisations that send members or employ persons. Add the first one, or import a list.</source>
        <translation>Hier stehen die Organisationen, die Mitglieder entsenden oder Personen beschäftigen. Fügen Sie die erste hinzu oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Nächste Sitzungen</translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation>Es ist keine Sitzung geplant.</translation>
    </message>
    <message>
        <source>Not yet marked as held</source>
        <translation>Noch nicht als durchgeführt vermerkt</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Überfällig und diese Woche fällig</translation>
    </message>
    <message>
        <source>Minutes not yet approved</source>
        <translation>Niederschriften vor der Genehmigung</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Unbesetzte Sitze</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>Alle Sitze sind besetzt.</translation>
    </message>
    <message>
        <source>Memberships ending in the next 90 days</source>
        <translation>Mitgliedschaften, die in den nächsten 90 Tagen enden</translation>
    </message>
    <message>
        <source>No membership ends soon.</source>
        <translation>Es endet demnächst keine Mitgliedschaft.</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Zuletzt getan</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Backing up the office</source>
        <translation>Geschäftsstelle wird gesichert</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Gremium anlegen</translation>
    </message>
    <message>
        <source>with seats, for members and sessions</source>
        <translation>mit Sitzen, für Mitglieder und Sitzungen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>of your members, from Excel or CSV</source>
        <translation>Ihrer Mitglieder, aus Excel oder CSV</translation>
    </message>
    <message>
        <source>Add people by hand</source>
        <translation>Personen von Hand anlegen</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>eine nach der anderen</translation>
    </message>
    <message>
        <source>Look at the sample conference</source>
        <translation>Beispielkonferenz ansehen</translation>
    </message>
    <message>
        <source>Office, Open office; your own office stays as it is</source>
        <translation>über Geschäftsstelle, Öffnen; Ihre eigene bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Alle {} anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep this office safe.</source>
        <translation>Diese Geschäftsstelle wird auf dem Server gesichert.</translation>
    </message>
    <message>
        <source>This office was never backed up.</source>
        <translation>Diese Geschäftsstelle wurde noch nie gesichert.</translation>
    </message>
    <message>
        <source>Last backup: {}, in {}</source>
        <translation>Letzte Sicherung: {}, in {}</translation>
    </message>
    <message>
        <source>That is {} days ago; please back up now.</source>
        <translation>Das ist {} Tage her; bitte sichern Sie jetzt.</translation>
    </message>
    <message>
        <source>Backed up as {}.</source>
        <translation>Gesichert als {}.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>{} o’clock</source>
        <translation>{} Uhr</translation>
    </message>
    <message>
        <source>objections until {}</source>
        <translation>Einwendungen bis {}</translation>
    </message>
    <message>
        <source>to be approved in the session on {}</source>
        <translation>zu genehmigen in der Sitzung am {}</translation>
    </message>
    <message>
        <source>objections ended on {}; please note the approval</source>
        <translation>Einwendungsfrist endete am {}; bitte die Genehmigung vermerken</translation>
    </message>
    <message>
        <source>waits for a session to approve it</source>
        <translation>wartet auf eine Sitzung, die sie genehmigt</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>in {} Tagen</translation>
    </message>
    <message>
        <source>Still missing: {}</source>
        <translation>Es fehlt noch: {}</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>Nächster Schritt: {}</translation>
    </message>
    <message>
        <source>No rapporteur yet for item {}</source>
        <translation>Noch ohne Berichterstattung: TOP {}</translation>
    </message>
    <message>
        <source>Seat {}</source>
        <translation>Sitz {}</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Unbesetzter Sitz</translation>
    </message>
    <message>
        <source>vacant since {}</source>
        <translation>unbesetzt seit {}</translation>
    </message>
    <message>
        <source>never filled</source>
        <translation>nie besetzt</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Seiten des Schriftstücks</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>Compare and unite…</source>
        <translation>Vergleichen und zusammenführen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>The office is being searched for duplicates.</source>
        <translation>Es wird nach Dubletten gesucht.</translation>
    </message>
    <message>
        <source>Here stand records that may be kept twice, with the reasons.</source>
        <translation>Hier stehen Datensätze, die doppelt vorkommen könnten, mit den Gründen.</translation>
    </message>
    <message numerus="yes">
        <source>No duplicates found among %n record(s).</source>
        <translation>
            <numerusform>Keine Dubletten gefunden: Ein Datensatz wurde geprüft.</numerusform>
            <numerusform>Keine Dubletten gefunden: %n Datensätze wurden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates · Persons</source>
        <translation>Dubletten · Personen</translation>
    </message>
    <message>
        <source>Duplicates · Organisations</source>
        <translation>Dubletten · Organisationen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Place of the one</source>
        <translation>Organisation oder Ort</translation>
    </message>
    <message>
        <source>Place of the other</source>
        <translation>Beim anderen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Other e-mail</source>
        <translation>Andere E-Mail</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>What the paper is about</source>
        <translation>Worum es im Schriftstück geht</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>Only &amp;to</source>
        <translation>Nur &amp;an</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Fassung</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Stan&amp;d</translation>
    </message>
</context>
<context>
    <name>PaperFindings</name>
    <message>
        <source>Checking the paper</source>
        <translation>Das Schriftstück wird geprüft</translation>
    </message>
    <message>
        <source>Nothing is amiss: the paper can go out.</source>
        <translation>Nichts zu beanstanden: Das Schriftstück kann hinaus.</translation>
    </message>
</context>
<context>
    <name>PaperLinks</name>
    <message>
        <source>Links in the paper</source>
        <translation>Verweise im Schriftstück</translation>
    </message>
    <message>
        <source>Page {}: Enter opens it</source>
        <translation>Seite {}: Öffnen mit der Eingabetaste</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Find a paper</source>
        <translation>Schriftstück suchen</translation>
    </message>
    <message>
        <source>Find a paper (Ctrl+Shift+F)</source>
        <translation>Schriftstück suchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>No paper is called like that.</source>
        <translation>So heißt kein Schriftstück.</translation>
    </message>
    <message>
        <source>Papers of the office</source>
        <translation>Schriftstücke der Geschäftsstelle</translation>
    </message>
</context>
<context>
    <name>PaperMaker</name>
    <message>
        <source>Making the paper</source>
        <translation>Schriftstück wird erstellt</translation>
    </message>
    <message>
        <source>Called off. F5 makes the paper.</source>
        <translation>Abgebrochen. Mit F5 wird das Schriftstück erstellt.</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Schriftstück wird erstellt</translation>
    </message>
    <message>
        <source>Printing: {}</source>
        <translation>Wird gedruckt: {}</translation>
    </message>
    <message>
        <source>The paper is on its way to “{}”.</source>
        <translation>Das Schriftstück ist unterwegs zu „{}“.</translation>
    </message>
    <message>
        <source>Does it go out?</source>
        <translation>Geht es hinaus?</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgeben …</translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word file</source>
        <translation>Als Word-Datei speichern</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Ordner für die Briefe</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Briefe werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved in “{}”.</source>
        <translation>
            <numerusform>%n Brief in „{}“ gespeichert.</numerusform>
            <numerusform>%n Briefe in „{}“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the Word file</source>
        <translation>Word-Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Headings of the paper</source>
        <translation>Überschriften des Schriftstücks</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Stelle {} von {}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Pages at the side</source>
        <translation>Seiten am Rand</translation>
    </message>
    <message>
        <source>Pages at the side (F7)</source>
        <translation>Seiten am Rand (F7)</translation>
    </message>
    <message>
        <source>Page seen</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Zu einer Seite gehen (Strg+G)</translation>
    </message>
    <message>
        <source>Search in this paper (Ctrl+F)</source>
        <translation>Im Schriftstück suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in this paper</source>
        <translation>Im Schriftstück suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Darstellungsgröße</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+wheel)</source>
        <translation>Darstellungsgröße (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Ways through the paper</source>
        <translation>Wege durch das Schriftstück</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Take into the list</source>
        <translation>In die Liste übernehmen</translation>
    </message>
</context>
<context>
    <name>ParticipationDialog</name>
    <message>
        <source>Participant</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Save participant</source>
        <translation>Teilnahme speichern</translation>
    </message>
</context>
<context>
    <name>ParticipationEndDialog</name>
    <message>
        <source>End participation</source>
        <translation>Teilnahme beenden</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
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
        <translation>Hier stehen die Personen der Geschäftsstelle: Mitglieder, Stellvertretungen, Ansprechpersonen und Gäste. Fügen Sie die erste hinzu oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
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
        <translation>Angaben zur Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandate</translation>
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
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Ämter</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save person</source>
        <translation>Person speichern</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Already kept under this name: {}.</source>
        <translation>Unter diesem Namen gibt es schon: {}.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Name and salutation</source>
        <translation>Name, Anrede</translation>
    </message>
    <message>
        <source>Titles and offices</source>
        <translation>Titel, Ämter</translation>
    </message>
    <message>
        <source>Academic titles, in the order they are written</source>
        <translation>Akademische Grade in der Reihenfolge, in der sie geschrieben werden</translation>
    </message>
    <message>
        <source>Offices and mandates the person is addressed by</source>
        <translation>Ämter und Mandate, mit denen die Person angeschrieben wird</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Organisations the person works or stands for</source>
        <translation>Organisationen, für die die Person arbeitet oder spricht</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <source>Blocked and private addresses stand on no list</source>
        <translation>Gesperrte und private Anschriften stehen auf keiner Liste</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail addresses and phone numbers, the most important first</source>
        <translation>E-Mail-Adressen und Telefonnummern, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Names the person had until a day</source>
        <translation>Namen, die die Person bis zu einem Tag trug</translation>
    </message>
    <message>
        <source>Support needs</source>
        <translation>Unterstützungsbedarf</translation>
    </message>
    <message>
        <source>Statistics and remark</source>
        <translation>Statistik, Notiz</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Academic title</source>
        <translation>Akademischer Grad</translation>
    </message>
    <message>
        <source>Office or mandate</source>
        <translation>Amt oder Mandat</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
    </message>
</context>
<context>
    <name>PersonsDialog</name>
    <message>
        <source>Choose persons</source>
        <translation>Personen auswählen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Use persons</source>
        <translation>Personen über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>PersonsThere</name>
    <message>
        <source>Persons there</source>
        <translation>Personen dort</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>&amp;Tick off answer</source>
        <translation>&amp;Rückmeldung abhaken</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n row(s)</source>
        <translation>
            <numerusform>%n Zeile &amp;übernehmen</numerusform>
            <numerusform>%n Zeilen &amp;übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>all {}</source>
        <translation>alle {}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) to be decided: the same person, a new one, or left out?</source>
        <translation>
            <numerusform>%n zweifelhafte Zeile ist zu entscheiden: dieselbe Person, eine neue oder auslassen?</numerusform>
            <numerusform>%n zweifelhafte Zeilen sind zu entscheiden: dieselbe Person, eine neue oder auslassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes; the answer of the organisation can be ticked off.</source>
        <translation>Es ändert sich nichts; die Rückmeldung der Organisation kann abgehakt werden.</translation>
    </message>
    <message>
        <source>The office holds everything already; there is nothing to take over.</source>
        <translation>Alles ist bereits im Bestand; es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>All or nothing is written, as one step that can be undone.</source>
        <translation>Geschrieben wird alles oder nichts, als ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Find rows of the plan</source>
        <translation>Zeilen im Plan finden</translation>
    </message>
    <message>
        <source>Find row or person</source>
        <translation>Zeile oder Person finden</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>&amp;Leave out what is undecided</source>
        <translation>&amp;Unentschiedene auslassen</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone session</source>
        <translation>Sitzung verschieben</translation>
    </message>
</context>
<context>
    <name>PostponeForm</name>
    <message>
        <source>Hint on the date</source>
        <translation>Hinweis zum Datum</translation>
    </message>
</context>
<context>
    <name>PrecedencePage</name>
    <message>
        <source>Order of precedence</source>
        <translation>Protokollarische Reihenfolge</translation>
    </message>
    <message>
        <source>Add office</source>
        <translation>Amt hinzufügen</translation>
    </message>
    <message>
        <source>Remove office</source>
        <translation>Amt entfernen</translation>
    </message>
    <message>
        <source>In this order guests of honour are greeted; seating list and lists by precedence follow it. The form for women is found as well. F2 words an office anew.</source>
        <translation>In dieser Reihenfolge werden Ehrengäste begrüßt; Sitzplan und Listen nach protokollarischer Reihenfolge folgen ihr. Die weibliche Form wird mit erkannt. Mit F2 schreiben Sie ein Amt um.</translation>
    </message>
</context>
<context>
    <name>PressDialog</name>
    <message>
        <source>Details of the press text</source>
        <translation>Angaben zum Pressetext</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Angaben speichern</translation>
    </message>
</context>
<context>
    <name>PressPanel</name>
    <message>
        <source>Press text</source>
        <translation>Presseinformation</translation>
    </message>
    <message>
        <source>Draft the text from the facts of the session, then word it as you like.</source>
        <translation>Entwerfen Sie den Text aus den Angaben der Sitzung und fassen Sie ihn dann, wie Sie möchten.</translation>
    </message>
    <message>
        <source>not before {}</source>
        <translation>Sperrfrist bis {}</translation>
    </message>
    <message>
        <source>Special characters since March 2024: {}</source>
        <translation>Sonderzeichen, seit März 2024 zu vermeiden: {}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>&amp;Save setting</source>
        <translation>Einstellung &amp;speichern</translation>
    </message>
    <message>
        <source>Setting of the printer “{}” saved.</source>
        <translation>Einstellung des Druckers „{}“ gespeichert.</translation>
    </message>
    <message>
        <source>as chosen when printing</source>
        <translation>wie beim Drucken gewählt</translation>
    </message>
    <message>
        <source>Test sheet</source>
        <translation>Prüfblatt</translation>
    </message>
    <message>
        <source>The test sheet is on its way to “{}”.</source>
        <translation>Das Prüfblatt ist auf dem Weg zu „{}“.</translation>
    </message>
    <message>
        <source>Set up printer</source>
        <translation>Drucker einrichten</translation>
    </message>
    <message>
        <source>Labels and badges have to meet their sheet. Print the test sheet on plain paper, measure, and enter by how much everything is to be moved. This is kept for each printer of this computer.</source>
        <translation>Etiketten und Namensschilder müssen ihren Bogen genau treffen. Drucken Sie das Prüfblatt auf einfaches Papier, messen Sie nach und tragen Sie ein, um wie viel alles verschoben werden soll. Das wird für jeden Drucker dieses Rechners gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Tray of such sheets</source>
        <translation>&amp;Fach für solche Bogen</translation>
    </message>
    <message>
        <source>Tray of &amp;letterhead paper</source>
        <translation>Fach für &amp;Briefbogen</translation>
    </message>
    <message>
        <source>Tray of &amp;blank paper of letters</source>
        <translation>Fach für Blanko&amp;papier der Briefe</translation>
    </message>
    <message>
        <source>Print &amp;test sheet</source>
        <translation>&amp;Prüfblatt drucken</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Profiles ({})</source>
        <translation>Profile ({})</translation>
    </message>
    <message>
        <source>Save the profile as a file</source>
        <translation>Profil als Datei sichern</translation>
    </message>
    <message>
        <source>Profile saved as {}.</source>
        <translation>Das Profil wurde als {} gesichert.</translation>
    </message>
    <message>
        <source>Take over a profile from a file</source>
        <translation>Profil aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Profiles of lists</source>
        <translation>Profile für Listen</translation>
    </message>
    <message>
        <source>&amp;Each profile keeps how one kind of list is read; it is known again by its headings.</source>
        <translation>&amp;Jedes Profil bewahrt, wie eine Art von Liste gelesen wird; an ihren Überschriften wird sie wiedererkannt.</translation>
    </message>
    <message>
        <source>&amp;Follow profile</source>
        <translation>Profil &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Rename profile</source>
        <translation>Profil &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>Profil &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>Als Datei &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Take from file…</source>
        <translation>Aus Datei ü&amp;bernehmen …</translation>
    </message>
</context>
<context>
    <name>ProgramHelp</name>
    <message>
        <source>No diagnosis file can be written here.</source>
        <translation>Hier kann keine Diagnosedatei geschrieben werden.</translation>
    </message>
    <message>
        <source>The diagnosis file is {}. It holds nothing of the office’s data.</source>
        <translation>Die Diagnosedatei liegt in {}. Sie enthält nichts aus den Daten der Geschäftsstelle.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Office: {}</source>
        <translation>Geschäftsstelle: {}</translation>
    </message>
    <message>
        <source>Settings of the window: {}</source>
        <translation>Einstellungen des Fensters: {}</translation>
    </message>
    <message>
        <source>Diagnosis file: {}</source>
        <translation>Diagnosedatei: {}</translation>
    </message>
    <message>
        <source>Runs from a stick: everything lies beside the program.</source>
        <translation>Läuft vom Stick: Alles liegt neben dem Programm.</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Resolution for the room</source>
        <translation>Beschluss für den Saal</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>The dictionary cannot be opened. Please start the program again.</source>
        <translation>Das Wörterbuch lässt sich nicht öffnen. Bitte das Programm neu starten.</translation>
    </message>
    <message>
        <source>Spelling is not checked here. The menu of the text switches it on.</source>
        <translation>Die Rechtschreibung wird hier nicht geprüft. Das Kontextmenü des Textes schaltet sie ein.</translation>
    </message>
    <message>
        <source>No word is doubtful here.</source>
        <translation>Hier ist kein Wort fraglich.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Pass over in this text</source>
        <translation>In diesem Text übergehen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Words of the office…</source>
        <translation>Wörter der Geschäftsstelle …</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Travel rate</source>
        <translation>Reisekostensatz</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Satz speichern</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Travel rates</source>
        <translation>Reisekostensätze</translation>
    </message>
    <message>
        <source>Here stands what a kilometre is paid with. Until the first rate is added, an example of an older source is used: 35 cents with an important reason, 21 without.</source>
        <translation>Hier steht, was für einen Kilometer gezahlt wird. Bis der erste Satz eingetragen ist, gilt ein Beispiel aus einer älteren Quelle: 35 Cent mit triftigem Grund, 21 ohne.</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Remove rate</source>
        <translation>Satz entfernen</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Try to open again</source>
        <translation>Erneut versuchen</translation>
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
    <name>RecordPage</name>
    <message>
        <source>Please choose the one record to delete.</source>
        <translation>Bitte wählen Sie den einen Datensatz, der gelöscht werden soll.</translation>
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
    <name>RepliesOverview</name>
    <message>
        <source>Answers by group</source>
        <translation>Antworten nach Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Saal</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Answer of {}</source>
        <translation>Rückmeldung von {}</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Rückmeldung speichern</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Sound backups of this office are being looked for.</source>
        <translation>Unbeschädigte Sicherungen dieser Geschäftsstelle werden gesucht.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen suchen</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>The office is back. Its damaged file is kept as {}.</source>
        <translation>Die Geschäftsstelle ist wieder da. Die beschädigte Datei heißt jetzt {}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>{} is damaged</source>
        <translation>„{}“ ist beschädigt</translation>
    </message>
    <message>
        <source>{} is gone</source>
        <translation>„{}“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>No sound backup was found where its backups lie. Perhaps there is one on another drive. Nothing is deleted or written over.</source>
        <translation>Am üblichen Ort liegt keine unbeschädigte Sicherung. Vielleicht gibt es eine auf einem anderen Laufwerk. Gelöscht oder überschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Which state do you want to go on with? What was done after it is not in it. The damaged file stays beside it under another name.</source>
        <translation>Mit welchem Stand möchten Sie weiterarbeiten? Was danach erfasst wurde, fehlt darin. Die beschädigte Datei bleibt unter anderem Namen daneben liegen.</translation>
    </message>
    <message>
        <source>Which state do you want to go on with? What was done after it is not in it.</source>
        <translation>Mit welchem Stand möchten Sie weiterarbeiten? Was danach erfasst wurde, fehlt darin.</translation>
    </message>
    <message>
        <source>Bring back {}</source>
        <translation>Stand vom {} zurückholen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Offices (*{})</source>
        <translation>Geschäftsstellen (*{})</translation>
    </message>
    <message>
        <source>Take another file…</source>
        <translation>Andere Datei nehmen…</translation>
    </message>
    <message>
        <source>A backup from another drive or from a colleague.</source>
        <translation>Eine Sicherung von einem anderen Laufwerk oder aus einer anderen Hand.</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>Andere Geschäftsstelle öffnen</translation>
    </message>
    <message>
        <source>Everything stays as it is; you can decide later.</source>
        <translation>Alles bleibt, wie es ist; Sie können später entscheiden.</translation>
    </message>
</context>
<context>
    <name>ResolutionBookPage</name>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Yes/no/abstentions</source>
        <translation>Ja/Nein/Enthaltung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Legislative term</source>
        <translation>Wahlperiode</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Here stand the resolutions of all sessions with their exact wording and what became of them. They come from the sessions: open one and record what it decides.</source>
        <translation>Hier stehen die Beschlüsse aller Sitzungen im genauen Wortlaut und was aus ihnen wurde. Sie kommen aus den Sitzungen: Öffnen Sie eine und halten Sie fest, was beschlossen wird.</translation>
    </message>
</context>
<context>
    <name>ResolutionDetail</name>
    <message>
        <source>Details of the resolution</source>
        <translation>Einzelheiten zum Beschluss</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Yes/no/abstentions</source>
        <translation>Ja/Nein/Enthaltung</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Erklärung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>ResolutionDialog</name>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Record resolution</source>
        <translation>Beschluss erfassen</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Einspruch zu Protokoll</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Vorgeschlagene Person</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Motion and vote</source>
        <translation>Antrag und Abstimmung</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>Namentliche Stimmen</translation>
    </message>
    <message>
        <source>One letter for each vote: Y yes, N no, A abstention, I invalid; the keyboard goes on to the next name.</source>
        <translation>Je Stimme ein Buchstabe: J ja, N nein, E Enthaltung, U ungültig; danach folgt der nächste Name.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Wahlvorschläge</translation>
    </message>
    <message>
        <source>For an election: who stands, with the votes they got.</source>
        <translation>Bei einer Wahl: wer vorgeschlagen ist, mit den erhaltenen Stimmen.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Dissent on record</source>
        <translation>Zu Protokoll</translation>
    </message>
</context>
<context>
    <name>ResolutionsArea</name>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Circular votes</source>
        <translation>Umlaufverfahren</translation>
    </message>
</context>
<context>
    <name>ResolutionsPanel</name>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>What is decided stands here with its exact wording.</source>
        <translation>Hier steht, was beschlossen wird, im genauen Wortlaut.</translation>
    </message>
    <message>
        <source>Record resolution</source>
        <translation>Beschluss erfassen</translation>
    </message>
    <message>
        <source>Remove motion</source>
        <translation>Antrag entfernen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>&amp;Go back to this state</source>
        <translation>&amp;Zu diesem Stand zurückkehren</translation>
    </message>
    <message>
        <source>There is no backup in {} yet. Choose another file, or make one first.</source>
        <translation>In {} liegt noch keine Sicherung. Wählen Sie eine andere Datei oder sichern Sie zuerst.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Offices (*.sekretariat)</source>
        <translation>Geschäftsstellen (*.sekretariat)</translation>
    </message>
    <message>
        <source>What was done since then cannot be told from this file.</source>
        <translation>Was seither getan wurde, lässt sich aus dieser Datei nicht ersehen.</translation>
    </message>
    <message>
        <source>Nothing was done since then.</source>
        <translation>Seither wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done since then will be gone.</source>
        <translation>
            <numerusform>%n Handlung seither geht verloren.</numerusform>
            <numerusform>%n Handlungen seither gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was on {}.</source>
        <translation>Die erste war am {} Uhr.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Backups of this office, the newest first</source>
        <translation>Sicherungen dieser Geschäftsstelle, die neueste zuerst</translation>
    </message>
    <message>
        <source>The present state is backed up before, so it can be brought back as well.</source>
        <translation>Der jetzige Stand wird vorher gesichert und lässt sich ebenso zurückholen.</translation>
    </message>
</context>
<context>
    <name>RoomPapers</name>
    <message>
        <source>Making the papers for the room</source>
        <translation>Saalpaket wird zusammengestellt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the papers of the room</source>
        <translation>Ordner für das Saalpaket</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in “{}”.</source>
        <translation>
            <numerusform>%n Schriftstück in „{}“ gespeichert.</numerusform>
            <numerusform>%n Schriftstücke in „{}“ gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPapersDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save &amp;files…</source>
        <translation>Einzeln spei&amp;chern…</translation>
    </message>
    <message>
        <source>Papers for the room</source>
        <translation>Saalpaket</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>Schri&amp;ftstücke</translation>
    </message>
    <message>
        <source>They are printed as one job in this order, or saved as single files.</source>
        <translation>Sie werden in dieser Reihenfolge als ein Druckauftrag gedruckt oder als einzelne Dateien gespeichert.</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “{}”, row {}</source>
        <translation>Blatt „{}“, Zeile {}</translation>
    </message>
    <message>
        <source>“{}” in all rows:</source>
        <translation>„{}“ in allen Zeilen:</translation>
    </message>
    <message>
        <source>take the row in</source>
        <translation>Zeile übernehmen</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>is a new person</source>
        <translation>ist eine neue Person</translation>
    </message>
    <message>
        <source>are the persons that fit best</source>
        <translation>sind die am besten passenden Personen</translation>
    </message>
    <message>
        <source>are new persons</source>
        <translation>sind neue Personen</translation>
    </message>
    <message>
        <source>leave the rows out</source>
        <translation>Zeilen auslassen</translation>
    </message>
    <message>
        <source>take the rows in</source>
        <translation>Zeilen übernehmen</translation>
    </message>
    <message>
        <source>is the same person: {} ({}, {} %)</source>
        <translation>ist dieselbe Person: {} ({}, {} %)</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Was die Zeile sagt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>column “{}”</source>
        <translation>Spalte „{}“</translation>
    </message>
    <message>
        <source>What would &amp;change</source>
        <translation>Was sich &amp;ändert</translation>
    </message>
    <message>
        <source>&amp;Accept in all</source>
        <translation>Überall ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Refuse in all</source>
        <translation>Überall a&amp;blehnen</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Preset, please compare with the rules of procedure</source>
        <translation>Voreinstellung, bitte mit der Geschäftsordnung abgleichen</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The office is as it was then. The state before is kept as a backup.</source>
        <translation>Die Geschäftsstelle ist wieder auf dem früheren Stand. Der Stand davor liegt als Sicherung bereit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Zur Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Backing up the office</source>
        <translation>Geschäftsstelle wird gesichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>SaveProfileDialog</name>
    <message>
        <source>none, persons only</source>
        <translation>keines, nur Personen</translation>
    </message>
    <message>
        <source>ask about each</source>
        <translation>jedes Mal fragen</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>Profil &amp;sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil sichern</translation>
    </message>
    <message>
        <source>&amp;Name of this kind of list</source>
        <translation>&amp;Name dieser Art von Liste</translation>
    </message>
    <message>
        <source>Body it fills</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>&amp;Doubtful rows</source>
        <translation>&amp;Zweifelsfälle</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Print agenda</source>
        <translation>Tagesordnung drucken</translation>
    </message>
    <message>
        <source>Print sign-in sheet</source>
        <translation>Anwesenheitsliste drucken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
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
        <source>Agenda items</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Niederschrift</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter opens. Accents make no difference: “sukru”.</source>
        <translation>↑ und ↓ wählen aus, die Eingabetaste öffnet. Akzente spielen keine Rolle: „sukru“.</translation>
    </message>
    <message>
        <source>Nothing fits “{}”.</source>
        <translation>Nichts passt zu „{}“.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Name, organisation, body, session, agenda item or action</source>
        <translation>Name, Organisation, Gremium, Sitzung, Tagesordnungspunkt oder Aktion</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>SeatDetail</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Details of the seat</source>
        <translation>Angaben zum Sitz</translation>
    </message>
    <message>
        <source>Who sat here</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who sat in seat {}</source>
        <translation>Belegung von Sitz {}</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Seat {}</source>
        <translation>Sitz {}</translation>
    </message>
    <message>
        <source>Save seat</source>
        <translation>Sitz speichern</translation>
    </message>
</context>
<context>
    <name>SeatTemplateDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Sitze anlegen</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Folder for reminders</source>
        <translation>Ordner für Erinnerungen</translation>
    </message>
    <message>
        <source>Folder for messages and letters</source>
        <translation>Ordner für Nachrichten und Briefe</translation>
    </message>
    <message>
        <source>Writing messages and letters</source>
        <translation>Nachrichten und Briefe werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: {} and {} written to {}.</source>
        <translation>{}: {} und {} nach {} geschrieben.</translation>
    </message>
    <message>
        <source>Everybody can be written to.</source>
        <translation>Alle können angeschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s).</source>
        <translation>
            <numerusform>%n Hinweis.</numerusform>
            <numerusform>%n Hinweise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Sessions in a row</source>
        <translation>Sitzungen in einer Reihe</translation>
    </message>
    <message>
        <source>Add ticked sessions</source>
        <translation>Angehakte Sitzungen anlegen</translation>
    </message>
    <message>
        <source>Please enter body and rule; the dates follow.</source>
        <translation>Bitte Gremium und Regel angeben; die Termine folgen daraus.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Rule of the dates</source>
        <translation>Regel der Termine</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Open office</source>
        <translation>Geschäftsstelle öffnen</translation>
    </message>
    <message>
        <source>Office on a server</source>
        <translation>Geschäftsstelle auf einem Server</translation>
    </message>
    <message>
        <source>Several clerks share an office on a PostgreSQL server. Those who look after the server know these entries.</source>
        <translation>Auf einem PostgreSQL-Server arbeiten mehrere mit derselben Geschäftsstelle. Diese Angaben kennt der Betrieb des Servers.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>only where it is asked for; never kept</source>
        <translation>nur falls nötig; wird nie gespeichert</translation>
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
        <translation>Zurück zur Liste der Sitzungen (Esc)</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Teile der Sitzung</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Niederschrift</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>together with {}</source>
        <translation>gemeinsam mit {}</translation>
    </message>
    <message>
        <source>moved from {}</source>
        <translation>verschoben vom {}</translation>
    </message>
    <message>
        <source>Chair: {}</source>
        <translation>Vorsitz: {}</translation>
    </message>
    <message>
        <source>Chair: {} ({})</source>
        <translation>Leitung: {} ({})</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Tagesordnung drucken</translation>
    </message>
</context>
<context>
    <name>SessionRows</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>SessionsHeldPage</name>
    <message>
        <source>Sessions held</source>
        <translation>Durchgeführte Sitzungen</translation>
    </message>
    <message>
        <source>Here stand the sessions that took place, with their topics.</source>
        <translation>Hier stehen die Sitzungen, die stattgefunden haben, mit ihren Themen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Backing up the office</source>
        <translation>Geschäftsstelle wird gesichert</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Backed up as {}.</source>
        <translation>Gesichert als {}.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Pfad kopiert.</translation>
    </message>
    <message>
        <source>The language holds from the next start on; papers stay German.</source>
        <translation>Die Sprache gilt ab dem nächsten Start; Papiere bleiben deutsch.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Die Geschäftsstelle</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>Einstellungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Words of the office…</source>
        <translation>&amp;Wörter der Geschäftsstelle …</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>File of the office</source>
        <translation>Datei der Geschäftsstelle</translation>
    </message>
    <message>
        <source>Copy pa&amp;th</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>&amp;Test sheet: only edges and numbers of the cards</source>
        <translation>&amp;Prüfbogen: nur Kanten und Nummern der Karten</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Click the first free place, or go there with the arrow keys.</source>
        <translation>Klicken Sie auf den ersten freien Platz oder gehen Sie mit den Pfeiltasten dorthin.</translation>
    </message>
    <message>
        <source>&amp;First free place</source>
        <translation>&amp;Erster freier Platz</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Use &amp;sheet</source>
        <translation>Bogen über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Place {} of {} is the first free one.</source>
        <translation>Platz {} von {} ist der erste freie.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>&amp;Make two rows</source>
        <translation>Zeile &amp;teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make two rows</source>
        <translation>Zeile teilen</translation>
    </message>
    <message>
        <source>The row names two persons. Please check what belongs to whom; every text can be typed over.</source>
        <translation>Die Zeile nennt zwei Personen. Bitte prüfen Sie, was zu wem gehört; jeder Text lässt sich überschreiben.</translation>
    </message>
    <message>
        <source>Cells of both persons</source>
        <translation>Zellen beider Personen</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>Quorum now</source>
        <translation>Beschlussfähigkeit jetzt</translation>
    </message>
    <message>
        <source>Show calculation</source>
        <translation>Berechnung anzeigen</translation>
    </message>
    <message>
        <source>Chair: {}</source>
        <translation>Vorsitz: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>%n Person anwesend</numerusform>
            <numerusform>%n Personen anwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} seats represented</source>
        <translation>{} von {} Sitzen vertreten</translation>
    </message>
    <message>
        <source>quorum reached</source>
        <translation>beschlussfähig</translation>
    </message>
    <message>
        <source>not enough to decide</source>
        <translation>nicht beschlussfähig</translation>
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
        <source>On the server {}</source>
        <translation>Auf dem Server {}</translation>
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
        <source>A made-up conference with members, bodies and sessions, to look around and try out.</source>
        <translation>Eine erfundene Konferenz mit Mitgliedern, Gremien und Sitzungen, zum Umsehen und Ausprobieren.</translation>
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
    <message>
        <source>Open an office on a server…</source>
        <translation>Geschäftsstelle auf einem Server öffnen…</translation>
    </message>
    <message>
        <source>One that several clerks share, on a PostgreSQL server of your house.</source>
        <translation>Eine, mit der mehrere arbeiten, auf einem PostgreSQL-Server Ihres Hauses.</translation>
    </message>
</context>
<context>
    <name>StatisticsArea</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
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
        <translation>findet nicht statt</translation>
    </message>
    <message>
        <source>missing: {}</source>
        <translation>fehlt: {}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>SuccessionDialog</name>
    <message>
        <source>Change of member: {}</source>
        <translation>Wechsel: {}</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>Wechsel eintragen</translation>
    </message>
</context>
<context>
    <name>SuccessionForm</name>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Adds a person who is not kept here yet.</source>
        <translation>Fügt eine Person hinzu, die hier noch nicht geführt wird.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Take in calendar file</source>
        <translation>Kalenderdatei einlesen</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>{} new, {} go, {} stay as they are</source>
        <translation>{} neu, {} entfallen, {} bleiben unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read and stay out</source>
        <translation>
            <numerusform>%n Eintrag ist nicht lesbar und bleibt außen vor</numerusform>
            <numerusform>%n Einträge sind nicht lesbar und bleiben außen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Take in &amp;as</source>
        <translation>Einlesen &amp;als</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Take in &amp;calendar</source>
        <translation>&amp;Kalender übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>Auftrag speichern</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Due</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Here stand the tasks of sessions and resolutions and what is to be looked at again. Add the first one; what stays open goes onto the agenda of the next session.</source>
        <translation>Hier stehen die Aufträge aus Sitzungen und Beschlüssen und die Wiedervorlagen. Fügen Sie den ersten hinzu; was offen bleibt, kommt auf die Tagesordnung der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Auftrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Auftrag entfernen</translation>
    </message>
</context>
<context>
    <name>TemplatesArea</name>
    <message>
        <source>Texts of papers</source>
        <translation>Texte der Dokumente</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
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
        <translation>Wahlperiode speichern</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Legislative terms</source>
        <translation>Wahlperioden</translation>
    </message>
    <message>
        <source>Legislative terms number the sessions of bodies and end with them.</source>
        <translation>Nach Wahlperioden werden die Sitzungen der Gremien gezählt. Legen Sie die erste an.</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Wahlperiode anlegen…</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>Wahlperiode löschen</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Nothing is put into this text.</source>
        <translation>In diesen Text wird nichts eingesetzt.</translation>
    </message>
    <message>
        <source>&amp;Placeholders (Enter puts one in)</source>
        <translation>&amp;Platzhalter (Eingabetaste setzt ein)</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>Mitgelieferter Text</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Welche Texte</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Texts of this paper</source>
        <translation>Texte dieses Dokuments</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Own texts</source>
        <translation>Eigene Texte</translation>
    </message>
    <message>
        <source>No text says that. Please look among all texts.</source>
        <translation>Kein Text sagt das. Bitte suchen Sie unter allen Texten.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>not kept yet: </source>
        <translation>noch nicht übernommen: </translation>
    </message>
    <message>
        <source>own text: </source>
        <translation>eigener Text: </translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n own text(s) given up, the shipped ones hold again.</source>
        <translation>
            <numerusform>%n eigener Text aufgegeben, der mitgelieferte gilt wieder.</numerusform>
            <numerusform>%n eigene Texte aufgegeben, die mitgelieferten gelten wieder.</numerusform>
        </translation>
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
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Making the paper</source>
        <translation>Dokument wird erstellt</translation>
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
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of the office</source>
        <translation>Wörter der Geschäftsstelle</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Save words</source>
        <translation>Wörter speichern</translation>
    </message>
    <message>
        <source>These words are not doubtful in any text of the office.</source>
        <translation>Diese Wörter gelten in keinem Text der Geschäftsstelle als fraglich.</translation>
    </message>
</context>
<context>
    <name>YearModel</name>
    <message>
        <source>S</source>
        <comment>school holidays</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>R</source>
        <comment>religious day</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <comment>Landtag week</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <comment>own days off</comment>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Year {}</source>
        <translation>Jahr {}</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of sessions written to {}.</source>
        <translation>
            <numerusform>%n Sitzungstag in {} geschrieben.</numerusform>
            <numerusform>%n Sitzungstage in {} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Alle Gremien</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>{} a step is due</source>
        <translation>{} ein Schritt ist fällig</translation>
    </message>
    <message>
        <source>grey: offices are closed</source>
        <translation>grau: dienstfrei</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open or add session</source>
        <translation>Sitzung öffnen oder anlegen</translation>
    </message>
</context>
</TS>
