import type { Sentences } from '../../say.ts';

/** What errors, the doctor and the command line say, in German. */
export const de: Sentences = {
  'let plot give what Plot.plot makes: plot: (Plot, rows) => Plot.plot({ … })':
    'plot soll liefern, was Plot.plot liefert: plot: (Plot, rows) => Plot.plot({ … })',
  'plot gives no drawing': 'plot liefert keine Zeichnung',
  'write plot: (Plot, rows) => Plot.plot({ … })':
    'so schreiben: plot: (Plot, rows) => Plot.plot({ … })',
  'plot is {0}, not a function': 'plot ist {0} und keine Funktion',
  'there is no mark {0} of a chart': 'ein Diagramm hat keine Darstellung {0}',
  'give it rows: data(new URL("./rain.csv", import.meta.url)), or a list of objects':
    'Zeilen angeben: data(new URL("./rain.csv", import.meta.url)), oder eine Liste von Objekten',
  'the data are {0}, not a list of rows': 'die Daten sind {0} und keine Liste von Zeilen',
  'the chart has no data': 'das Diagramm hat keine Daten',
  'does a filter leave nothing? give it a row':
    'lässt ein Filter nichts übrig? Es braucht mindestens eine Zeile',
  'row {0} of the data is {1}, not an object': 'Zeile {0} der Daten ist {1} und kein Objekt',
  "write rows as in { month: 'Jan', mm: 80 }": "Zeilen schreiben wie in { month: 'Jan', mm: 80 }",
  'the columns are {0}': 'die Spalten sind {0}',
  'the chart has no {0}': 'dem Diagramm fehlt {0}',
  '{0} is {1}': '{0} ist {1}',
  'name a column: {0}': 'eine Spalte nennen: {0}',
  "there is no column '{0}' in the data": "die Daten haben keine Spalte '{0}'",
  '{0} is {1}, not a text': '{0} ist {1} und kein Text',
  "write {0}: 'Rain, mm'": "so schreiben: {0}: 'Rain, mm'",
  'bins is {0}, not a number of bins': 'bins ist {0} und keine Anzahl von Klassen',
  'write bins: 20': 'so schreiben: bins: 20',
  "the column '{0}' holds nothing but empty cells, and no number":
    "die Spalte '{0}' hat nur leere Zellen und keine Zahl",
  "the column '{0}' holds {1} in row {2}, and no number":
    "die Spalte '{0}' enthält {1} in Zeile {2} und keine Zahl",
  'a histogram counts numbers': 'ein Histogramm zählt Zahlen',
  'a line has a height': 'eine Linie hat eine Höhe',
  'one of x and y has to be numbers: the lengths of the bars':
    'x oder y muss aus Zahlen bestehen: den Längen der Balken',
  'one of x and y has to be numbers': 'x oder y muss aus Zahlen bestehen',
  'leave series out, or make a histogram of each':
    'series weglassen, oder für jede Reihe ein eigenes Histogramm',
  'a histogram has no series': 'ein Histogramm hat keine Reihen',
  'bins are of a histogram, not of {0}': 'bins gibt es bei einem Histogramm, nicht bei {0}',
  'leave bins out': 'bins weglassen',
  "the column '{0}' has {1} series, and a theme has colours for {2}":
    "die Spalte '{0}' hat {1} Reihen, und ein Design hat Farben für {2}",
  'leave some out, or put them together as others':
    'einige weglassen oder als „andere“ zusammenfassen',
  'add it to slides/references.json': 'in slides/references.json eintragen',
  "there is no reference '{0}'": "es gibt keine Quelle '{0}'",
  'end it with a slide whose body is references()':
    'mit einer Folie schließen, deren Inhalt references() ist',
  'the deck cites and lists no references': 'der Foliensatz zitiert und führt keine Quellen auf',
  'cite what the claims rest on, or leave the slide out':
    'zitieren, worauf die Behauptungen beruhen, oder die Folie weglassen',
  'the list of references is empty': 'das Quellenverzeichnis ist leer',
  "no slide cites '{0}'": "keine Folie zitiert '{0}'",
  'cite it where a claim rests on it, or leave it out':
    'dort zitieren, wo eine Behauptung darauf beruht, oder weglassen',
  "the figure '{0}' has {1} controls, and a slide holds {2}":
    "die Abbildung '{0}' hat {1} Regler, und eine Folie fasst {2}",
  'move the others into its laboratory: laboratory: { controls: [ … ] }':
    'die anderen in ihr Labor verschieben: laboratory: { controls: [ … ] }',
  "the slide refers to the {0} '{1}', which the deck leaves out":
    "die Folie verweist auf {0} '{1}', was der Foliensatz weglässt",
  "add '{0}', which has it, or say it in words: adapt(slide, { body: … })":
    "'{0}' hinzunehmen, wo es steht, oder es in Worten sagen: adapt(slide, { body: … })",
  'say how long you speak to it: minutes: 1': 'angeben, wie lange dazu gesprochen wird: minutes: 1',
  'the slide has no minutes': 'die Folie hat keine Minuten',
  'give less than the {0} minutes of the deck':
    'weniger als die {0} Minuten des Foliensatzes angeben',
  '{0} minutes for questions leave none for the slides': {
    one: '{0} Minute für Fragen lässt den Folien keine übrig',
    other: '{0} Minuten für Fragen lassen den Folien keine übrig',
  },
  'leave some out ({0}), or state {1}': 'einige weglassen ({0}) oder {1} angeben',
  'add slides or time, or state {0}': 'Folien oder Zeit hinzufügen oder {0} angeben',
  'the slides take {0} minutes, {1} % over the {2} that {3} for questions leave':
    'die Folien dauern {0} Minuten, {1} % mehr als die {2}, die {3} für Fragen übrig lassen',
  'the slides take {0} minutes, {1} % under the {2} that {3} for questions leave':
    'die Folien dauern {0} Minuten, {1} % weniger als die {2}, die {3} für Fragen übrig lassen',
  'the slides take {0} minutes, {1} % over the {2} stated':
    'die Folien dauern {0} Minuten, {1} % mehr als die angegebenen {2}',
  'the slides take {0} minutes, {1} % under the {2} stated':
    'die Folien dauern {0} Minuten, {1} % weniger als die angegebenen {2}',
  'add that slide, or link to another': 'diese Folie hinzufügen oder auf eine andere verweisen',
  'the link #{0} leads to no slide of the deck':
    'der Link #{0} führt zu keiner Folie des Foliensatzes',
  'write what you say, for a stranger: notes: html`<p>…</p>`':
    'aufschreiben, was Sie sagen, für Fremde: notes: html`<p>…</p>`',
  'the slide has no notes': 'die Folie hat keine Notizen',
  'the notes have {0} words, and those of this project have {1}':
    'die Notizen haben {0} Wörter, und in diesem Projekt haben sie {1}',
  'say what a stranger needs to give the talk':
    'sagen, was Fremde brauchen, um den Vortrag zu halten',
  '1 word of the notes is said aloud, and {0} are due':
    '1 Wort der Notizen wird gesprochen, und {0} sollen es sein',
  '{0} words of the notes are said aloud, and {1} are due':
    '{0} Wörter der Notizen werden gesprochen, und {1} sollen es sein',
  'write what you say to the slide': 'aufschreiben, was Sie zur Folie sagen',
  '{0} spoken words of notes in 1 minute: {1} a minute':
    '{0} gesprochene Wörter der Notizen in 1 Minute: {1} je Minute',
  '{0} spoken words of notes in {1} minutes: {2} a minute':
    '{0} gesprochene Wörter der Notizen in {1} Minuten: {2} je Minute',
  'say less, give it {0} minutes, or mark what is not said: <p class="aside">':
    'weniger sagen, {0} Minuten geben, oder kennzeichnen, was nicht gesagt wird: <p class="aside">',
  'a room can follow {0}; say less, or mark what is not said: <p class="aside">':
    'ein Saal kann {0} folgen; weniger sagen, oder kennzeichnen, was nicht gesagt wird: <p class="aside">',
  'leave it out of introduces on one of them': 'auf einer der beiden aus introduces herausnehmen',
  "'{0}' is introduced on '{1}' too": "'{0}' wird auch auf '{1}' eingeführt",
  'the symbol \\{0} is shown before it is introduced':
    'das Symbol \\{0} erscheint, bevor es eingeführt ist',
  'the term “{0}” is used before it is introduced':
    'der Begriff „{0}“ wird verwendet, bevor er eingeführt ist',
  'give the answer that the slide gives': 'die Antwort geben, die die Folie gibt',
  'the title “{0}” asks': 'der Titel „{0}“ fragt',
  'the title “{0}” names a topic in 1 word': 'der Titel „{0}“ nennt ein Thema in 1 Wort',
  'the title “{0}” names a topic in {1} words': 'der Titel „{0}“ nennt ein Thema in {1} Wörtern',
  'say what is so, in a sentence': 'in einem Satz sagen, was der Fall ist',
  'put its file into slides/decks/': 'seine Datei nach slides/decks/ legen',
  "its original, deck '{0}', is not here": "sein Original, der Foliensatz '{0}', ist nicht da",
  'then say so: mesa-deck languages {0} --seen': 'dann angeben: mesa-deck languages {0} --seen',
  "write it beside its original: translate(slide, { lang: '{0}', … })":
    "neben ihr Original schreiben: translate(slide, { lang: '{0}', … })",
  "the slide is not translated, and shown in '{0}'":
    "die Folie ist nicht übersetzt und erscheint auf '{0}'",
  'the translation does not say which state of its original it was made of':
    'die Übersetzung sagt nicht, von welchem Stand ihres Originals sie ist',
  'read both, {0} {1}': 'beide lesen, {0} {1}',
  'read both, mend it, {0} {1}': 'beide lesen, sie berichtigen, {0} {1}',
  'the translation is older than its original': 'die Übersetzung ist älter als ihr Original',
  'the notes of the slide are not translated': 'die Notizen der Folie sind nicht übersetzt',
  'the {0} of the slide is not translated': 'von der Folie ist {0} nicht übersetzt',
  'add it: {0}: html`…`': 'hinzufügen: {0}: html`…`',
  'not translated: {0}': 'nicht übersetzt: {0}',
  'add it to what relabel is given, be it the same':
    'an relabel übergeben, auch wenn es gleich bleibt',
  "the original does not have the {0} '{1}'": "im Original fehlt {0} '{1}'",
  "the translation does not have the {0} '{1}'": "in der Übersetzung fehlt {0} '{1}'",
  'a translation shows the same in other words':
    'eine Übersetzung zeigt dasselbe in anderen Worten',
  "say it in the deck: sections: { '{0}': '…' }": "im Foliensatz angeben: sections: { '{0}': '…' }",
  "the part '{0}' is not translated": "der Teil '{0}' ist nicht übersetzt",
  '{0} words, and a slide of this project holds {1}':
    '{0} Wörter, und eine Folie dieses Projekts fasst {1}',
  "{0} words, and the layout '{1}' holds {2}": "{0} Wörter, und das Layout '{1}' fasst {2}",
  'move some to the notes, or to another slide':
    'einige in die Notizen oder auf eine andere Folie verschieben',
  "put '{0}', which introduces it, before this slide":
    "'{0}', wo es eingeführt wird, vor diese Folie stellen",
  "explain it here and say so, introduces: ['{0}'], or add a slide that does":
    "es hier erklären und das angeben, introduces: ['{0}'], oder eine Folie hinzufügen, die es tut",
  'building {0} …': '{0} wird gebaut …',
  'looking at {0}, {1} slides …': '{0} wird angesehen, {1} Folien …',
  'printing {0} …': '{0} wird gedruckt …',
  '{0}: error: {1}, {2}': '{0}: Fehler: {1}, {2}',
  '{0}: advice: {1}, {2}': '{0}: Rat: {1}, {2}',
  '{0} error': '{0} Fehler',
  '{0} errors': '{0} Fehler',
  '{0} piece of advice': '{0} Rat',
  '{0} pieces of advice': '{0} Ratschläge',
  '{0} deck': '{0} Foliensatz',
  '{0} decks': '{0} Foliensätzen',
  '{0} slide': '{0} Folie',
  '{0} slides': '{0} Folien',
  '{0}, {1} in {2}, {3}': '{0}, {1} in {2}, {3}',
  'there is no such file': 'diese Datei gibt es nicht',
  'name a PDF: --pdf out/talk.pdf': 'eine PDF-Datei nennen: --pdf out/talk.pdf',
  '{0}: error: and {1} more like it ({2})': '{0}: Fehler: und {1} weitere dieser Art ({2})',
  'page {0}': 'Seite {0}',
  '{0}: error: {1}, {2} ({3})': '{0}: Fehler: {1}, {2} ({3})',
  '{0} conforms to PDF/UA-1, as far as a machine can tell':
    '{0} entspricht PDF/UA-1, soweit eine Maschine das sagen kann',
  '{0} rule': '{0} Regel',
  '{0} rules': '{0} Regeln',
  '{0} does not conform to PDF/UA-1: {1} against {2}':
    '{0} entspricht nicht PDF/UA-1: {1} gegen {2}',
  'a listing has {0} lines, and its place holds {1}':
    'ein Listing hat {0} Zeilen, und sein Platz fasst {1}',
  'show a region of it, or make two slides of it':
    'einen Ausschnitt zeigen oder zwei Folien daraus machen',
  'a listing is {0} letters wide, and its place holds {1}':
    'ein Listing ist {0} Zeichen breit, und sein Platz fasst {1}',
  'break its longest lines, or give it more room':
    'die längsten Zeilen umbrechen oder ihm mehr Platz geben',
  '{0} has no room: at {1} px, the least that it may have, {2} px are missing':
    '{0} hat keinen Platz: bei {1} px, der kleinsten erlaubten Größe, fehlen {2} px',
  'say less, give it more of the slide, or a smaller min':
    'weniger sagen, mehr von der Folie geben, oder ein kleineres min',
  'shorten it, take a layout with more room, or make two slides of it':
    'kürzen, ein Layout mit mehr Platz nehmen oder zwei Folien daraus machen',
  '{0} reaches out of the slide': '{0} ragt aus der Folie heraus',
  '{0} reach out of the slide': '{0} ragen aus der Folie heraus',
  'the content of {0} does not fit': 'der Inhalt von {0} passt nicht hinein',
  "{0} comes too near to the slide's edge": '{0} kommt dem Rand der Folie zu nahe',
  "{0} come too near to the slide's edge": '{0} kommen dem Rand der Folie zu nahe',
  'break it into lines: \\begin{aligned} … \\\\ … \\end{aligned}':
    'in Zeilen umbrechen: \\begin{aligned} … \\\\ … \\end{aligned}',
  '{0} does not fit': '{0} passt nicht hinein',
  'give them more room, or say less': 'mehr Platz geben oder weniger sagen',
  'the lines of {0}': 'die Zeilen von {0}',
  '{0} and {1}': '{0} und {1}',
  '{0} lie upon one another': '{0} liegen übereinander',
  '{0}: {1} has {2}': '{0}: {1} hat {2}',
  'a text is under {0} px': 'ein Text ist unter {0} px',
  '{0} texts are under {1} px': '{0} Texte sind unter {1} px',
  'a label is under {0} px': 'eine Beschriftung ist unter {0} px',
  '{0} labels are under {1} px': '{0} Beschriftungen sind unter {1} px',
  'a text of a figure is under {0} px': 'ein Text einer Abbildung ist unter {0} px',
  '{0} texts of a figure are under {1} px': '{0} Texte einer Abbildung sind unter {1} px',
  'draw less, and larger, on the slide, and the rest in its laboratory':
    'auf der Folie weniger und größer zeichnen, den Rest in ihrem Labor',
  'say less, so that it can be larger': 'weniger sagen, damit es größer sein kann',
  'make several diagrams of it: it has {0} labels':
    'mehrere Diagramme daraus machen: es hat {0} Beschriftungen',
  'take nodes out, shorten labels, or turn the diagram (LR, TB)':
    'Knoten herausnehmen, Beschriftungen kürzen oder das Diagramm drehen (LR, TB)',
  '{0} and {1} more': '{0} und {1} weitere',
  'run the command again; with MESA_DECK_CHROME set it uses another browser':
    'den Befehl noch einmal ausführen; mit MESA_DECK_CHROME nimmt er einen anderen Browser',
  "looking at deck '{0}'": "beim Ansehen des Foliensatzes '{0}'",
  'the browser ended while it was measuring': 'der Browser hat sich beim Messen beendet',
  'in its PDF {0}{1}': 'in seinem PDF {0}{1}',
  '{0} (PDF/UA-1, {1})': '{0} (PDF/UA-1, {1})',
  'look for what ends a process in slides and figures; or there was no memory left':
    'suchen, was in Folien und Abbildungen den Prozess beendet; oder der Speicher hat nicht gereicht',
  '   it starts again as soon as the file is saved':
    '   er beginnt von vorn, sobald die Datei gespeichert ist',
  'the command ended before it was done': 'der Befehl hat sich beendet, bevor er fertig war',
  'the command was ended by {0}': 'der Befehl wurde durch {0} beendet',
  'the slides': 'die Folien',
  'the slide': 'die Folie',
  'the file': 'die Datei',
  'the deck': 'der Foliensatz',
  'the project': 'das Projekt',
  '{0} does not come to an end: it has run for {1} s':
    '{0} kommt zu keinem Ende: Laufzeit bisher {1} s',
  'look for a loop in it; {0}': 'nach einer Endlosschleife suchen; {0}',
  '{0} ends the process': '{0} beendet den Prozess',
  'take out what ends it': 'herausnehmen, was ihn beendet',
  'it is thrown where nobody waits for it': 'der Fehler entsteht, wo niemand auf ihn wartet',
  'warning: {0}, line {1}: a timer still runs; it ends with the command':
    'Warnung: {0}, Zeile {1}: ein Timer läuft noch; er endet mit dem Befehl',
  'see {0}': 'siehe {0}',
  "did you mean '{0}'?": "war '{0}' gemeint?",
  'there is no option {0}': 'es gibt keine Option {0}',
  '{0} needs a value': '{0} braucht einen Wert',
  'write {0}=…': '{0}=… schreiben',
  '{0} takes no value': '{0} nimmt keinen Wert',
  'write just {0}': 'nur {0} schreiben',
  "leave '{0}' out; see {1}": "'{0}' weglassen; siehe {1}",
  '{0} takes no names': '{0} nimmt keine Namen',
  'shows this': 'zeigt diese Hilfe',
  'the folder to write; dist if not given':
    'der Ordner, in den geschrieben wird; dist, wenn nicht angegeben',
  'a theme for all decks, in the place of their own':
    'ein Design für alle Foliensätze anstelle ihres eigenen',
  'where the site will be, as in https://example.org/talks/: without it links to it show no card on most sites':
    'wo die Website stehen wird, wie in https://example.org/talks/: ohne die Angabe zeigen Links auf sie in den meisten Diensten keine Vorschau',
  "leaves the speaker's notes out of every file":
    'lässt die Notizen zum Vortrag aus jeder Datei weg',
  'draws no pictures of slides, for the shelf and for links':
    'zeichnet keine Bilder der Folien für Regal und Links',
  'a site that is not kept on a device for use with no network':
    'eine Website, die nicht zum Lesen ohne Netz auf einem Gerät bleibt',
  'kept, since no build made it: {0}': 'geblieben, weil kein Build sie geschrieben hat: {0}',
  'checks this PDF against PDF/UA-1, in the place of decks':
    'prüft diese PDF-Datei nach PDF/UA-1, anstelle von Foliensätzen',
  'with --pdf: prints what it breaks as JSON': 'mit --pdf: gibt als JSON aus, wogegen sie verstößt',
  'there is no PDF to report on': 'es gibt keine PDF-Datei, über die zu berichten wäre',
  'name it: --pdf out/talk.pdf --json': 'sie nennen: --pdf out/talk.pdf --json',
  'what to call the entry, where there is one': 'wie der Eintrag heißen soll, wenn es einer ist',
  'cite takes one file, and there are {0}': 'cite nimmt eine Datei, und es sind {0}',
  'name them one by one': 'sie einzeln nennen',
  '\nadded: {0}': '\nhinzugefügt: {0}',
  'Now: mesa-deck types, so that the compiler knows':
    'Jetzt: mesa-deck types, damit der Compiler davon weiß',
  'save an entry as CSL-JSON, BibTeX or RIS, and name its file: mesa-deck cite doe2020.ris':
    'einen Eintrag als CSL-JSON, BibTeX oder RIS speichern und seine Datei nennen: mesa-deck cite doe2020.ris',
  'no file is named': 'es ist keine Datei genannt',
  'save it and name its file: curl -LH "Accept: application/vnd.citationstyles.csl+json" https://doi.org/{0} > saved.json':
    'ihn speichern und seine Datei nennen: curl -LH "Accept: application/vnd.citationstyles.csl+json" https://doi.org/{0} > saved.json',
  "the kit asks no other site, so it can't fetch {0}":
    'mesa-deck fragt keine andere Website und kann {0} deshalb nicht holen',
  '{0}; {1} if not given': '{0}; {1}, wenn nicht angegeben',
  'ids of slides, as in title,two-gaps: just these, in this order':
    'ids von Folien, wie in title,two-gaps: nur diese, in dieser Reihenfolge',
  "the deck's address, printed also as a QR code; for one deck":
    'die Adresse des Foliensatzes, auch als QR-Code gedruckt; für einen Foliensatz',
  'two pages a side on sheets to be folded: A5 on A4, half letter on Letter, B5 on B4':
    'zwei Seiten je Blattseite, zum Falten: A5 auf A4, Half Letter auf Letter, B5 auf B4',
  'links also as numbered addresses': 'Links auch als nummerierte Adressen',
  'for paper printed on both sides: the wide margin is on the edge that is bound':
    'für beidseitig bedrucktes Papier: der breite Rand liegt an der Bindung',
  'text on {0} slides a page of {1} is {2} points high':
    'Text auf {0} Folien je Seite {1} ist {2} Punkt hoch',
  'warning: {0}, which few can read; take fewer slides a page':
    'Warnung: {0}, was wenige lesen können; weniger Folien je Seite nehmen',
  "one deck's address": 'die Adresse eines Foliensatzes',
  '--slides names no slide': '--slides nennt keine Folie',
  'write --slides title,two-gaps': '--slides title,two-gaps schreiben',
  "deck '{0}' has {1}": "der Foliensatz '{0}' hat {1}",
  "there is no slide '{0}'": "es gibt keine Folie '{0}'",
  'ids of slides that were read beside their originals, as in score,gap, or all; for one deck':
    'ids von Folien, die neben ihren Originalen gelesen wurden, wie in score,gap, oder all; für einen Foliensatz',
  '{0}: not translated': '{0}: nicht übersetzt',
  'no deck is translated': 'kein Foliensatz ist übersetzt',
  'write export default translateDeck(talk, { lang, title, slides })':
    'so schreiben: export default translateDeck(talk, { lang, title, slides })',
  'name the deck: mesa-deck languages {0} --seen {1}':
    'den Foliensatz nennen: mesa-deck languages {0} --seen {1}',
  '--seen is for one deck': '--seen ist für einen Foliensatz',
  'not translated': 'nicht übersetzt',
  'of an original that it does not name': 'von einem Original, das sie nicht nennt',
  'older than its original': 'älter als das Original',
  translated: 'übersetzt',
  "{0}: {1} of {2} slides are translated, in '{3}'":
    "{0}: {1} von {2} Folien sind übersetzt, auf '{3}'",
  'write it first, beside its original': 'sie zuerst schreiben, neben ihr Original',
  'the slide is not translated': 'die Folie ist nicht übersetzt',
  'put its file into slides/decks/, and mend what keeps it from being loaded':
    'seine Datei nach slides/decks/ legen und beheben, was sie am Laden hindert',
  'write it in kebab-case: {0}': 'in Kleinbuchstaben mit Bindestrichen schreiben: {0}',
  "'{0}' is not a name for a theme": "'{0}' ist kein Name für ein Design",
  'write such addresses in it by the name of its package, or begin from another theme':
    'solche Adressen darin mit dem Namen seines Pakets schreiben, oder von einem anderen Design ausgehen',
  'the theme names files beside itself': 'das Design nennt Dateien neben sich',
  "\nNow: theme: '{0}' in a deck, and {1} for the compiler":
    "\nJetzt: theme: '{0}' in einem Foliensatz, und {1} für den Compiler",
  'a deck whose slides the new one takes, of the project or the kit; or a theme':
    'ein Foliensatz, aus dem der neue seine Folien nimmt, im Projekt oder in mesa-deck; oder ein Design',
  'writes a theme of this name in the place of a deck; with --from it begins from that':
    'schreibt ein Design dieses Namens anstelle eines Foliensatzes; mit --from geht es von jenem aus',
  'ids of the slides to take, in this order: a,b,c':
    'ids der Folien, die übernommen werden, in dieser Reihenfolge: a,b,c',
  'cuts the slides to this length, and says what it dropped':
    'kürzt die Folien auf diese Länge und sagt, was weggefallen ist',
  'length in minutes': 'Länge in Minuten',
  'name the deck: --from talk': 'den Foliensatz nennen: --from talk',
  '{0} takes slides of a deck, and none is named':
    '{0} nimmt Folien eines Foliensatzes, und es ist keiner genannt',
  '\nadded to package.json: {0}': '\nin package.json hinzugefügt: {0}',
  '\nthere already, and left as it was: {0}': '\nschon da und unverändert: {0}',
  '\nNow: {0}npx mesa-deck start': '\nJetzt: {0}npx mesa-deck start',
  'mend it: {0}': 'beheben: {0}',
  "package.json can't be read": 'package.json ist nicht lesbar',
  'choose another id: the deck would get the same page':
    'eine andere id wählen: der Foliensatz bekäme dieselbe Seite',
  "there is a deck '{0}' already": "es gibt schon einen Foliensatz '{0}'",
  '\n{0} minutes in {1} slides, of {2} minutes in {3} slides':
    '\n{0} Minuten auf {1} Folien, von {2} Minuten auf {3} Folien',
  '\ndropped; in the file a comment, to be brought back:':
    '\nweggefallen; in der Datei als Kommentar, um es zurückzuholen:',
  '  {0} ({1} min): {2}': '  {0} ({1} min): {2}',
  '  {0} needs {1} before it: {2}': '  {0} braucht vorher {1}: {2}',
  '\nmissing:': '\nes fehlt:',
  'the file to write, for one deck': 'die Datei, in die geschrieben wird, für einen Foliensatz',
  'one file': 'eine Datei',
  'putting {0} into one file …': '{0} wird in eine Datei gepackt …',
  'slide (as shown, if not given), {0}': 'slide (wie gezeigt, wenn nicht angegeben), {0}',
  'merged (if not given), or separate: a page a step':
    'merged (wenn nicht angegeben) oder separate: eine Seite je Schritt',
  'kind of steps': 'Art von Schritten',
  'a page with its notes after each slide': 'nach jeder Folie eine Seite mit ihren Notizen',
  "the deck's address, to which links from films and to laboratories lead; for one deck":
    'die Adresse des Foliensatzes, zu der Links von Filmen und Laboren führen; für einen Foliensatz',
  'a file that the pen ({0}) saved: what was drawn on the slides':
    'eine Datei, die der Stift ({0}) gespeichert hat: was auf die Folien gezeichnet wurde',
  'the drawings of one deck': 'die Zeichnungen eines Foliensatzes',
  "deck '{0}' has no slide {1}": "der Foliensatz '{0}' hat keine Folie {1}",
  'name the deck that was drawn on': 'den Foliensatz nennen, auf den gezeichnet wurde',
  'warning: {0}; what {1} has for it is left out':
    'Warnung: {0}; was {1} dafür enthält, wird weggelassen',
  'the port; 4173 or the next free one if not given':
    'der Port; 4173 oder der nächste freie, wenn nicht angegeben',
  'opens the shelf in the browser': 'öffnet das Regal im Browser',
  'run {0} first': 'zuerst {0} ausführen',
  'there is nothing to preview': 'es gibt nichts anzusehen',
  'the folder to write; out/sheets if not given':
    'der Ordner, in den geschrieben wird; out/sheets, wenn nicht angegeben',
  'the themes to draw them in, as in night,paper; all if not given':
    'die Designs, in denen sie gezeichnet werden, wie in night,paper; alle, wenn nicht angegeben',
  'the port; 5173 or the next free one if not given':
    'der Port; 5173 oder der nächste freie, wenn nicht angegeben',
  '{0} is up to date': '{0} ist auf dem neuesten Stand',
  "no deck is in '{0}'": "kein Foliensatz ist auf '{0}'",
  'there are decks in {0}': 'es gibt Foliensätze auf {0}',
  'it is in {0}; docs/languages.md tells how a deck is translated':
    'es gibt ihn auf {0}; docs/languages.md erklärt, wie ein Foliensatz übersetzt wird',
  "deck '{0}' is not in '{1}'": "den Foliensatz '{0}' gibt es nicht auf '{1}'",
  'Serves the shelf and every deck, and shows each change as soon as it is saved.':
    'Zeigt das Regal und alle Foliensätze, und jede Änderung, sobald sie gespeichert ist.',
  'Writes the shelf and decks, all if none is named, to dist/ as a static site.':
    'Schreibt Regal und Foliensätze, alle, wenn keiner genannt ist, als statische Website nach dist/.',
  'Serves dist/ as it was built.': 'Zeigt dist/, wie es gebaut wurde.',
  'Prints decks as PDF, a page a slide, to out/<deck>.pdf.':
    'Druckt Foliensätze als PDF, eine Seite je Folie, nach out/<deck>.pdf.',
  'Prints handouts as PDF, to out/<deck>-handout.pdf.':
    'Druckt Handouts als PDF nach out/<deck>-handout.pdf.',
  'Writes decks as one HTML file each, to out/<deck>.html, that opens with no network.':
    'Schreibt Foliensätze als je eine HTML-Datei nach out/<deck>.html, die sich ohne Netz öffnen lässt.',
  'Draws all slides in all themes, on a page to look through: out/sheets/index.html.':
    'Zeichnet alle Folien in allen Designs auf eine Seite zum Durchsehen: out/sheets/index.html.',
  'Reads and looks at decks as a doctor would: time, notation, sources, text, legibility.':
    'Liest und betrachtet Foliensätze, wie ein Arzt es täte: Zeit, Notation, Quellen, Text, Lesbarkeit.',
  'Writes a deck to begin with: a talk of your own, in a new project if there is none, or a remix.':
    'Schreibt einen Foliensatz für den Anfang: einen eigenen Vortrag, in einem neuen Projekt, wenn es keines gibt, oder einen Remix.',
  'Tells how far the translations of decks are; --seen records that some were read beside their originals.':
    'Sagt, wie weit die Übersetzungen der Foliensätze sind; --seen hält fest, welche neben ihren Originalen gelesen wurden.',
  'Adds a source to slides/references.json, from a file that was saved: CSL-JSON, BibTeX or RIS.':
    'Trägt eine Quelle aus einer gespeicherten Datei in slides/references.json ein: CSL-JSON, BibTeX oder RIS.',
  'Writes {0}, by which the compiler knows the symbols, references, themes and labels that slides may name.':
    'Schreibt {0}, woher der Compiler die Symbole, Quellen, Designs und Namen kennt, die Folien nennen dürfen.',
  "Runs the talk's models and prints their results beside theory.":
    'Führt die Modelle des Vortrags aus und stellt ihre Ergebnisse neben die Theorie.',
  'Measures a deck, the shortest if none is named, beside a plain and a run-time reveal.js page of the same slides, and exports beside Marp.':
    'Misst einen Foliensatz, den kürzesten, wenn keiner genannt ist, neben einer einfachen und einer zur Laufzeit gebauten reveal.js-Seite derselben Folien, und Exporte neben Marp.',
  'choose {0}': 'wählen: {0}',
  "there is no command '{0}'": "es gibt keinen Befehl '{0}'",
  "there is no {0} '{1}'": "{0} '{1}' gibt es nicht",
  '{0} is not a {1}': '{0} passt nicht; verlangt ist: {1}',
  'give a number, as in {0} 15': 'eine Zahl angeben, wie in {0} 15',
  'write them as in {0} {1}': 'so schreiben: {0} {1}',
  '{0} are no numbers': '{0}: das sind keine Zahlen',
  'give a whole number from 0 to 65535': 'eine ganze Zahl von 0 bis 65535 angeben',
  '{0} is not a port': '{0} ist kein Port',
  'leave out what follows ? or #: {0} {1}': 'weglassen, was auf ? oder # folgt: {0} {1}',
  "'{0}' is not the address of a folder": "'{0}' ist nicht die Adresse eines Ordners",
  'write it whole: {0} {1}': 'sie ganz schreiben: {0} {1}',
  "'{0}' is not the address of a page": "'{0}' ist nicht die Adresse einer Seite",
  'slides that are drafts, too': 'auch Folien, die Entwürfe sind',
  'one deck file, in the place of slides/decks/*.ts':
    'eine Datei eines Foliensatzes, anstelle von slides/decks/*.ts',
  'check the path': 'den Pfad prüfen',
  'there is no such deck file: {0}': 'diese Datei eines Foliensatzes gibt es nicht: {0}',
  'the language of the decks, as in de': 'die Sprache der Foliensätze, wie in de',
  'write it as in {0} de': 'schreiben wie in {0} de',
  "'{0}' is not a language tag": "'{0}' ist keine Sprachkennung",
  "a theme in the place of the deck's own": 'ein Design anstelle des eigenen des Foliensatzes',
  'name one deck, or leave {0} away': 'einen Foliensatz nennen oder {0} weglassen',
  'there are {0} decks': 'es gibt {0} Foliensätze',
  '{0} is {1}, and {2}': '{0} ist {1}, und {2}',
  'making the pages of {0} …': 'die Seiten von {0} werden gebaut …',
  '{0} conforms to PDF/UA-1': '{0} entspricht PDF/UA-1',
  'page {0}{1}': 'Seite {0}{1}',
  'warning: {0}: {1}, {2} ({3})': 'Warnung: {0}: {1}, {2} ({3})',
  'warning: {0}: and {1} more like these': 'Warnung: {0}: und {1} weitere dieser Art',
  'warning: {0} does not conform to PDF/UA-1': 'Warnung: {0} entspricht nicht PDF/UA-1',
  'go to a folder that is there': 'in einen Ordner gehen, den es gibt',
  'the folder that this runs in is gone': 'den Ordner, in dem dies läuft, gibt es nicht mehr',
  'the port': 'der Port',
  'the port {0}': 'der Port {0}',
  'end what uses it, or choose another: {0}':
    'beenden, was ihn belegt, oder einen anderen wählen: {0}',
  '{0} is in use': '{0} ist belegt',
  'choose one above 1023: {0}': 'einen über 1023 wählen: {0}',
  '{0} is kept for the system': '{0} ist dem System vorbehalten',
  'too many files are open at once': 'es sind zu viele Dateien auf einmal offen',
  'allow more of them: ulimit -n 4096': 'mehr davon erlauben: ulimit -n 4096',
  'too many files are open on this machine': 'auf dieser Maschine sind zu viele Dateien offen',
  'end some of its programs': 'einige ihrer Programme beenden',
  'the disk is full': 'der Datenträger ist voll',
  'make room on it, then run the command again':
    'Platz darauf schaffen, dann den Befehl noch einmal ausführen',
  'your part of the disk is full': 'Ihr Anteil am Datenträger ist voll',
  'a file or folder may not be used': 'eine Datei oder ein Ordner darf nicht benutzt werden',
  'free it or its permissions': 'freigeben oder die Rechte ändern',
  'what is to be written lies on a disk that can only be read':
    'was geschrieben werden soll, liegt auf einem schreibgeschützten Datenträger',
  'choose another folder': 'einen anderen Ordner wählen',
  'the disk fails': 'der Datenträger ist defekt',
  'copy what is on it to another': 'seinen Inhalt auf einen anderen kopieren',
  'this machine': 'diese Maschine',
  'the table is empty': 'die Tabelle ist leer',
  'its first line names the columns': 'ihre erste Zeile nennt die Spalten',
  'name all columns, as in {0}': 'alle Spalten benennen, wie in {0}',
  'column {0} has no name': 'Spalte {0} hat keinen Namen',
  "two columns are called '{0}'": "zwei Spalten heißen '{0}'",
  'rename one of them': 'eine von beiden umbenennen',
  'the row has {0}, and the table {1}': 'die Zeile hat {0}, und die Tabelle {1}',
  'its cells are parted by semicolons: name it .tsv with tabs, or write commas':
    'ihre Zellen sind durch Semikolons getrennt: die Datei mit Tabulatoren .tsv nennen oder Kommas schreiben',
  'put what holds a separator into double quotes, and close each of them':
    'in doppelte Anführungszeichen setzen, was ein Trennzeichen enthält, und jedes schließen',
  '{0} cell': '{0} Zelle',
  '{0} cells': '{0} Zellen',
  '{0} column': '{0} Spalte',
  '{0} columns': '{0} Spalten',
  'double a quote inside of quotes: "he said ""no"""':
    'ein Anführungszeichen innerhalb von Anführungszeichen verdoppeln: "he said ""no"""',
  'something stands behind a closing quote':
    'hinter einem schließenden Anführungszeichen steht etwas',
  'a quote is not closed': 'ein Anführungszeichen ist nicht geschlossen',
  'close it with another "': 'mit einem weiteren " schließen',
  'the table has no rows': 'die Tabelle hat keine Zeilen',
  'give it some: a chart of nothing shows nothing':
    'ihr welche geben: ein Diagramm von nichts zeigt nichts',
  'the row': 'die Zeile',
  'it is no JSON: {0}': 'das ist kein JSON: {0}',
  'mend it there': 'dort beheben',
  'it is no list of objects': 'das ist keine Liste von Objekten',
  'write [{ "month": "Jan", "mm": 80 }, …]': 'so schreiben: [{ "month": "Jan", "mm": 80 }, …]',
  'object {0}': 'Objekt {0}',
  "{0} holds no text or number as '{1}'": "{0} hat weder Text noch Zahl als '{1}'",
  'write plain values': 'einfache Werte schreiben',
  'its columns are {0}': 'die Spalten sind {0}',
  "there is no column '{0}'": "es gibt keine Spalte '{0}'",
  "the cell '{0}' is empty": "die Zelle '{0}' ist leer",
  "the cell '{0}' is {1}, no {2}": "die Zelle '{0}' ist {1}; verlangt ist: {2}",
  "fill it, or let it be empty: {0}: '{1}?'": "sie füllen oder leer sein lassen: {0}: '{1}?'",
  'write digits, with a point before the decimals':
    'Ziffern schreiben, mit einem Punkt vor den Dezimalstellen',
  'write it as in 2026-03-01': 'schreiben wie in 2026-03-01',
  "name it from the file that asks for it: new URL('./rain.csv', import.meta.url)":
    "von der Datei aus benennen, die danach fragt: new URL('./rain.csv', import.meta.url)",
  '{0} is no address of a file': '{0} ist keine Adresse einer Datei',
  'it has {0} MB': 'sie hat {0} MB',
  'take up to 20 MB': 'höchstens 20 MB nehmen',
  'look at its name and folder: the path starts at the file that asks for it':
    'Namen und Ordner prüfen: der Pfad beginnt bei der Datei, die danach fragt',
  'there is no file {0}': 'es gibt keine Datei {0}',
  'the file is not in UTF-8': 'die Datei ist nicht in UTF-8',
  "the file can't be read: {0}": 'die Datei ist nicht lesbar: {0}',
  'save it as a text in UTF-8': 'als Text in UTF-8 speichern',
  'name it in the notation first': 'es zuerst in der Notation benennen',
  "the notation has no '{0}' to name in '{1}'":
    "die Notation hat kein '{0}', das auf '{1}' zu benennen wäre",
  'places {0} and {1}': 'Stellen {0} und {1}',
  "give one of them another id, { ...slide, id: '{0}-2' }, or leave one out":
    "einer von beiden eine andere id geben, { ...slide, id: '{0}-2' }, oder eine weglassen",
  "two slides have the id '{0}'": "zwei Folien haben die id '{0}'",
  'unpacking the browser that draws; this is done once …':
    'der Browser, der zeichnet, wird ausgepackt; das geschieht nur einmal …',
  'drawing what {0} shows; its slides are there meanwhile …':
    'gezeichnet wird, was {0} zeigt; die Folien sind inzwischen da …',
  'drawing diagram {0} of {1} …': 'Diagramm {0} von {1} wird gezeichnet …',
  'the diagram was not drawn within {0} seconds':
    'das Diagramm wurde nicht innerhalb von {0} Sekunden gezeichnet',
  'make it smaller, or make several of it; MESA_DECK_DRAWING_SECONDS sets another limit':
    'verkleinern oder mehrere daraus machen; MESA_DECK_DRAWING_SECONDS setzt eine andere Grenze',
  'the diagram has {0} characters, and Mermaid reads up to {1}':
    'das Diagramm hat {0} Zeichen, und Mermaid liest bis zu {1}',
  'make several diagrams of it': 'mehrere Diagramme daraus machen',
  "a diagram of the kind '{0}' can't have steps":
    "ein Diagramm der Art '{0}' kann keine Schritte haben",
  'flowcharts, state and sequence diagrams can; or make two diagrams of it':
    'Fluss-, Zustands- und Sequenzdiagramme können es; oder zwei Diagramme daraus machen',
  'make it smaller, or make several diagrams of it':
    'verkleinern oder mehrere Diagramme daraus machen',
  'see the syntax of Mermaid': 'siehe die Syntax von Mermaid',
  'the {0} is not closed; a label with brackets in it wants double quotes: id["label (more)"]':
    '{0} ist nicht geschlossen; eine Beschriftung mit Klammern gehört in doppelte Anführungszeichen: id["label (more)"]',
  'the diagram can\'t be read at "{0}"': 'das Diagramm ist nicht lesbar bei "{0}"',
  'a diagram starts with its kind, as in {0}': 'ein Diagramm beginnt mit seiner Art, wie in {0}',
  'the diagram is empty': 'das Diagramm ist leer',
  "'{0}' is not a kind of diagram": "'{0}' ist keine Art von Diagramm",
  'put a label with brackets or quotes in it in double quotes: id["label (more)"]':
    'eine Beschriftung mit Klammern oder Anführungszeichen in doppelte Anführungszeichen setzen: id["label (more)"]',
  'is an arrow, a bracket or a quote left open?':
    'ist ein Pfeil, eine Klammer oder ein Anführungszeichen offen geblieben?',
  'Mermaid did not expect {0} there': 'Mermaid hat dort {0} nicht erwartet',
  'write symbols as letters of Unicode: θ, ∇L, Oₘ':
    'Symbole als Unicode-Zeichen schreiben: θ, ∇L, Oₘ',
  'a label holds a formula': 'eine Beschriftung enthält eine Formel',
  'the diagram holds a picture': 'das Diagramm enthält ein Bild',
  'put it on the slide beside the diagram': 'es auf der Folie neben das Diagramm stellen',
  '< or > in a label without quotes: {0}':
    '< oder > in einer Beschriftung ohne Anführungszeichen: {0}',
  'put the label in quotes: id["a > b"]':
    'die Beschriftung in Anführungszeichen setzen: id["a > b"]',
  'write it otherwise, as in {0}, or as a label: n1["{1}"]':
    'anders schreiben, wie in {0}, oder als Beschriftung: n1["{1}"]',
  'write it otherwise, as in {0}, or: state "{1}" as s1':
    'anders schreiben, wie in {0}, oder: state "{1}" as s1',
  'ends the text, and what follows is read as a state':
    'beendet den Text, und was folgt, wird als Zustand gelesen',
  'the subgraphs {0} are inside of one another': 'die Untergraphen {0} liegen ineinander',
  'take one of them out of the other': 'einen davon aus dem anderen herausnehmen',
  'give it another name: participant p1 as {0}': 'einen anderen Namen geben: participant p1 as {0}',
  'begins a comment: what follows would be lost':
    'beginnt einen Kommentar: was folgt, ginge verloren',
  'ends the text': 'beendet den Text',
  "the browser can't load the font {0}": 'der Browser kann die Schrift {0} nicht laden',
  'the fonts of the theme, before diagrams are measured':
    'die Schriften des Designs, bevor Diagramme gemessen werden',
  'check that the file is a woff2 font': 'prüfen, ob die Datei eine woff2-Schrift ist',
  'take it out: it can be in no text': 'herausnehmen: es kann in keinem Text stehen',
  'there is a control character, U+{0}': 'es gibt ein Steuerzeichen, U+{0}',
  "'{0}' is read as '&' and '{1}'": "'{0}' wird als '&' und '{1}' gelesen",
  "Mermaid writes it without the '&': {0}": "Mermaid schreibt es ohne das '&': {0}",
  "the character '{0}'": "das Zeichen '{0}'",
  "put #35; for the '#': #35;{0};": "#35; für '#' schreiben: #35;{0};",
  "'{0}' is read as {1} by its number": "'{0}' wird nach seiner Nummer als {1} gelesen",
  'write {0} for it: {1}': 'dafür {0} schreiben: {1}',
  "'{0}' is a word of Mermaid's own": "'{0}' ist ein Wort von Mermaid selbst",
  "'{0}' is read as a line that ends in a ring at '{1}'":
    "'{0}' wird als Linie gelesen, die bei '{1}' in einem Ring endet",
  "'{0}' is read as a line that ends in a cross at '{1}'":
    "'{0}' wird als Linie gelesen, die bei '{1}' in einem Kreuz endet",
  'put a space where it is meant: {0} {1}{2}, or {3}{4} {5}':
    'ein Leerzeichen setzen, wo es gemeint ist: {0} {1}{2} oder {3}{4} {5}',
  'write the ids after it, with commas between: %% step: node-id, other-id':
    'dahinter die ids schreiben, durch Kommas getrennt: %% step: node-id, other-id',
  'a step names nothing': 'ein Schritt nennt nichts',
  "'{0}' is in two steps": "'{0}' ist in zwei Schritten",
  'name it once: it appears once': 'nur einmal nennen: es erscheint einmal',
  'its parts are {0}': 'seine Teile sind {0}',
  "a step names '{0}', which is not in the diagram":
    "ein Schritt nennt '{0}', was im Diagramm nicht vorkommt",
  "deck '{0}'": "Foliensatz '{0}'",
  "slide '{0}'": "Folie '{0}'",
  'line {0}': 'Zeile {0}',
  'error: {0}\n   at: {1}\n hint: {2}': 'Fehler: {0}\n    bei: {1}\nHinweis: {2}',
  'a size in px': 'eine Größe in px',
  'a list of shares': 'eine Liste von Anteilen',
  statement: 'Aussage',
  'a way to number lines': 'eine Art, Zeilen zu nummerieren',
  'lines of code': 'Codezeilen',
  'a list of lines of code': 'eine Liste von Codezeilen',
  'a list of texts': 'eine Liste von Texten',
  'a text or html`…`': 'ein Text oder html`…`',
  'a whole number from 1': 'eine ganze Zahl ab 1',
  'a size from 100 to 4000': 'eine Größe von 100 bis 4000',
  'an object': 'ein Objekt',
  "the content can't be read: {0}": 'der Inhalt ist nicht lesbar: {0}',
  'the content is more than {0} levels deep': 'der Inhalt ist mehr als {0} Ebenen tief',
  'the content is more than {0} parts': 'der Inhalt hat mehr als {0} Teile',
  'does it hold itself?': 'enthält er sich selbst?',
  'make it with {0}': 'mit {0} herstellen',
  "in content of the kind '{0}' {1}": "in Inhalt der Art '{0}' {1}",
  '{0} is not a deck id': '{0} ist keine id eines Foliensatzes',
  "write it in kebab-case, as in id: 'my-talk'":
    "in Kleinbuchstaben mit Bindestrichen schreiben, wie in id: 'my-talk'",
  'the deck has no slides': 'der Foliensatz hat keine Folien',
  'add some: slides: [ … ]': 'welche hinzufügen: slides: [ … ]',
  theme: 'Design',
  'the deck has no title': 'der Foliensatz hat keinen Titel',
  'give it one: title: "…"': 'ihm einen geben: title: "…"',
  'a length in minutes': 'eine Länge in Minuten',
  'a time in minutes': 'eine Zeit in Minuten',
  transition: 'Übergang',
  'citation style': 'Zitierstil',
  numbering: 'Nummerierung',
  'an original': 'ein Original',
  'end the file with export default defineDeck({ id, title, slides: [ … ] })':
    'die Datei mit export default defineDeck({ id, title, slides: [ … ] }) beenden',
  'a deck': 'ein Foliensatz',
  '{0} is not a deck': '{0} ist kein Foliensatz',
  'slide {0}': 'Folie {0}',
  '{0} is not a figure id': '{0} ist keine id einer Abbildung',
  "write it as in id: 'two-curves'": "schreiben wie in id: 'two-curves'",
  'a size from 1 to 10000': 'eine Größe von 1 bis 10000',
  'a control of the figure has no name': 'ein Regler der Abbildung hat keinen Namen',
  "give it one: name: 'rate'": "ihm einen geben: name: 'rate'",
  'a control of the figure has no label': 'ein Regler der Abbildung hat keine Beschriftung',
  "say what it sets: label: 'Rate'": "sagen, was er einstellt: label: 'Rate'",
  'kind of control': 'Art von Regler',
  'a number above 0': 'eine Zahl über 0',
  'the figure has no text alternative': 'die Abbildung hat keinen Alternativtext',
  "say in words what it shows: alt: '…'": "in Worten sagen, was sie zeigt: alt: '…'",
  "two controls of the figure have the name '{0}'":
    "zwei Regler der Abbildung haben den Namen '{0}'",
  'the laboratory has those of the slide too: leave one out, or rename it':
    'das Labor hat auch die der Folie: einen weglassen oder umbenennen',
  "the control '{0}' has the value {1}, which is not from {2} to {3}":
    "der Regler '{0}' hat den Wert {1}, der nicht zwischen {2} und {3} liegt",
  'mend its value, min or max': 'value, min oder max berichtigen',
  "write controls: [{ name: 'rate', label: 'Rate', kind: 'range', … }]":
    "so schreiben: controls: [{ name: 'rate', label: 'Rate', kind: 'range', … }]",
  '{0} is {1}, not what a figure takes': '{0} ist {1}, nicht was eine Abbildung nimmt',
  '{0} is {1}, not a language tag': '{0} ist {1} und keine Sprachkennung',
  'an address': 'eine Adresse',
  'a size in px of a slide': 'eine Größe in px einer Folie',
  "name it by its place beside the slide: new URL('./gull.jpg', import.meta.url)":
    "nach ihrem Ort neben der Folie benennen: new URL('./gull.jpg', import.meta.url)",
  'a point of the picture': 'ein Punkt des Bildes',
  'the picture has no text alternative': 'das Bild hat keinen Alternativtext',
  "say what it shows: { alt: 'A gull on a post' }, or that it shows nothing: { decorative: true }":
    "sagen, was es zeigt: { alt: 'A gull on a post' }, oder dass es nichts zeigt: { decorative: true }",
  'take one of the two away': 'eines von beiden wegnehmen',
  'the picture is decorative and has a description':
    'das Bild ist schmückend und hat eine Beschreibung',
  'the picture is decorative and has a text alternative':
    'das Bild ist schmückend und hat einen Alternativtext',
  'a picture': 'ein Bild',
  'gallery([image(…), image(…)]) takes two to six pictures':
    'gallery([image(…), image(…)]) nimmt zwei bis sechs Bilder',
  'a gallery has {0} picture': 'eine Galerie hat {0} Bild',
  'a gallery has {0} pictures': 'eine Galerie hat {0} Bilder',
  'a gallery holds what is no picture': 'eine Galerie enthält etwas, das kein Bild ist',
  'a gallery': 'eine Galerie',
  'there are no captions': 'es gibt keine Untertitel',
  "name a WebVTT file: captions: new URL('./dive.vtt', import.meta.url), or say why there are none: captions: { none: 'no speech' }":
    "eine WebVTT-Datei nennen: captions: new URL('./dive.vtt', import.meta.url), oder sagen, warum es keine gibt: captions: { none: 'no speech' }",
  '{0} has no poster': '{0} hat kein Vorschaubild',
  "name the picture that stands for it: poster: new URL('./dive.jpg', import.meta.url)":
    "das Bild nennen, das dafür steht: poster: new URL('./dive.jpg', import.meta.url)",
  'the film has no text alternative': 'der Film hat keinen Alternativtext',
  "say what it shows: alt: 'A gannet folds its wings and dives'":
    "sagen, was er zeigt: alt: 'A gannet folds its wings and dives'",
  'the film': 'der Film',
  'the sound has no title': 'der Ton hat keinen Titel',
  "say what is heard: title: 'The call of a curlew'":
    "sagen, was zu hören ist: title: 'The call of a curlew'",
  'the address of a page': 'die Adresse einer Seite',
  'the page has no title': 'die Seite hat keinen Titel',
  "say what it is: title: 'A map of all colonies'":
    "sagen, was sie ist: title: 'A map of all colonies'",
  'the page': 'die Seite',
  'a film': 'ein Film',
  'a sound': 'ein Ton',
  'an embedded page': 'eine eingebettete Seite',
  'it has no name': 'es fehlt ein Name',
  "say what it is called: name: 'parameters'": "sagen, wie es heißt: name: 'parameters'",
  'it has no meaning': 'es fehlt eine Bedeutung',
  "say what it is: meaning: 'what training sets'":
    "sagen, was es ist: meaning: 'what training sets'",
  role: 'Rolle',
  'names by language': 'Namen nach Sprachen',
  'end the file with export default defineNotation({ … })':
    'die Datei mit export default defineNotation({ … }) beenden',
  'the notation is {0}': 'die Notation ist {0}',
  "the entry '{0}'": "der Eintrag '{0}'",
  "write { name: '…', meaning: '…', role: 'neutral' }":
    "so schreiben: { name: '…', meaning: '…', role: 'neutral' }",
  'the entry is {0}': 'der Eintrag ist {0}',
  'an entry of the notation': 'ein Eintrag der Notation',
  'formulas call it by its key: take letters alone, as in Obase':
    'Formeln rufen ihn mit seinem Schlüssel: nur Buchstaben nehmen, wie in Obase',
  "\\{0} can't be the name of a macro": '\\{0} kann kein Name eines Makros sein',
  'true or false': 'true oder false',
  'place of a logo': 'Platz eines Logos',
  'a height from 12 to 120': 'eine Höhe von 12 bis 120',
  "write logo: { file: './crest.svg', alt: 'University of Ys' }":
    "so schreiben: logo: { file: './crest.svg', alt: 'University of Ys' }",
  'logo is {0}, not a picture with its text': 'logo ist {0} und kein Bild mit seinem Text',
  'a logo': 'ein Logo',
  'of the logo, {0}': 'im Logo: {0}',
  'numbering of pages': 'Nummerierung der Seiten',
  '{0} is {1}, which is no background': '{0} ist {1}, und das ist kein Hintergrund',
  'write {0}': '{0} schreiben',
  "a text of classes' names": 'ein Text mit Namen von Klassen',
  "write declarations: style: 'font-size: 26px; line-height: 1.2'":
    "Deklarationen schreiben: style: 'font-size: 26px; line-height: 1.2'",
  'style is {0}, not a text': 'style ist {0} und kein Text',
  "rules go into slides/styles.css, for a class of the slide: class: 'dense'":
    "Regeln gehören nach slides/styles.css, für eine Klasse der Folie: class: 'dense'",
  'style holds more than declarations: {0}': 'style enthält mehr als Deklarationen: {0}',
  'style holds {0}, which is no declaration': 'style enthält {0}, und das ist keine Deklaration',
  'say it of something on the slide, in slides/styles.css: .dense .slide-body { … }':
    'für etwas auf der Folie angeben, in slides/styles.css: .dense .slide-body { … }',
  'the deck says the {0} of a slide': '{0} einer Folie bestimmt der Foliensatz',
  'a list of names': 'eine Liste von Namen',
  'the layout has no slot': 'das Layout hat keinen Platz',
  "name one: slots: ['body']": "einen nennen: slots: ['body']",
  "two slots have the name '{0}'": "zwei Plätze haben den Namen '{0}'",
  'give one of them another name': 'einem von beiden einen anderen Namen geben',
  'a layout': 'ein Layout',
  "the theme's footer has no default export": 'der Fuß des Designs hat keinen Default-Export',
  "the theme's footer can't be filled: {0}": 'der Fuß des Designs lässt sich nicht füllen: {0}',
  "export default html`…`, or a function that makes it of a deck's title, author, license and lang":
    'schreiben Sie export default html`…`, oder eine Funktion, die das aus title, author, license und lang eines Foliensatzes macht',
  'the layout has no default export': 'das Layout hat keinen Default-Export',
  '{0} is not a layout': '{0} ist kein Layout',
  shape: 'Form',
  line: 'Linie',
  'the roles have no default export': 'die Rollen haben keinen Default-Export',
  'the roles are {0}': 'die Rollen sind {0}',
  'end the file with export default defineRoles({ … })':
    'die Datei mit export default defineRoles({ … }) beenden',
  "the role '{0}'": "die Rolle '{0}'",
  "name some: prey: { color: '#1f6f54', shape: 'rounded', line: 'solid' }":
    "welche nennen: prey: { color: '#1f6f54', shape: 'rounded', line: 'solid' }",
  'there is no role': 'es gibt keine Rolle',
  "'{0}' can't be the name of a role": "'{0}' kann kein Name einer Rolle sein",
  "'{0}' can't be the name of a role: it is what is of no role":
    "'{0}' kann kein Name einer Rolle sein: so heißt, was keine Rolle hat",
  "'{0}' can't be the name of a role: it is a word of the kit":
    "'{0}' kann kein Name einer Rolle sein: es ist ein Wort von mesa-deck",
  "take another of small letters, as in 'prey'":
    "einen anderen aus Kleinbuchstaben nehmen, wie in 'prey'",
  'a role': 'eine Rolle',
  "write { color: '#1f6f54', shape: 'rounded', line: 'solid' }":
    "so schreiben: { color: '#1f6f54', shape: 'rounded', line: 'solid' }",
  'the role is {0}': 'die Rolle ist {0}',
  'the reference has no id': 'die Quelle hat keine id',
  'give it one: "id": "doe2020"': 'ihr eine geben: "id": "doe2020"',
  'a name': 'ein Name',
  'an http(s) or DOI address': 'eine http(s)- oder DOI-Adresse',
  'the reference has no title': 'die Quelle hat keinen Titel',
  'give it one: "title": "…"': 'ihr einen geben: "title": "…"',
  "the reference '{0}'": "die Quelle '{0}'",
  'entry {0}': 'Eintrag {0}',
  'write CSL-JSON: { "id": "…", "title": "…" }': 'CSL-JSON schreiben: { "id": "…", "title": "…" }',
  '{0} is not a reference': '{0} ist keine Quelle',
  '{0} is {1}, not {2}': '{0} ist {1}; verlangt ist: {2}',
  'write it as in {0}': 'schreiben wie in {0}',
  'a text': 'ein Text',
  '{0} holds {1}, not {2}': '{0} enthält {1}; verlangt ist: {2}',
  'the name of a {0}': 'ein Name ({0})',
  'there is no {0} {1}': '{0} {1} gibt es nicht',
  "a field can't be read: {0}": 'ein Feld ist nicht lesbar: {0}',
  'the fields are {0}': 'die Felder sind {0}',
  '{0} has no field {1}': '{0} hat kein Feld {1}',
  '{0} is not a slide id': '{0} ist keine id einer Folie',
  "write it in kebab-case, as in id: 'my-slide'":
    "in Kleinbuchstaben mit Bindestrichen schreiben, wie in id: 'my-slide'",
  'the slide has no body': 'die Folie hat keinen Inhalt',
  'give it one: body: html`…`, or null for none':
    'ihr einen geben: body: html`…`, oder null für keinen',
  'a list of citations': 'eine Liste von Zitaten',
  'a citation': 'ein Zitat',
  'the slide has no title': 'die Folie hat keinen Titel',
  'give its claim as a sentence: title: "…"': 'die Behauptung als Satz angeben: title: "…"',
  status: 'Status',
  "a slide is its file's default export: import mine from './mine.ts'":
    "eine Folie ist der Default-Export ihrer Datei: import mine from './mine.ts'",
  '{0} is not a slide': '{0} ist keine Folie',
  "say which layout they are of: layout: 'two-cards'":
    "angeben, von welchem Layout sie sind: layout: 'two-cards'",
  'the slide fills slots and names no layout': 'die Folie füllt Plätze und nennt kein Layout',
  'a slide': 'eine Folie',
  layout: 'Layout',
  'make it with translate(slide, { … })': 'mit translate(slide, { … }) herstellen',
  "the original can't be read: {0}": 'das Original ist nicht lesbar: {0}',
  'a list of margins in px': 'eine Liste von Rändern in px',
  'a margin in px': 'ein Rand in px',
  'a number of words': 'eine Anzahl von Wörtern',
  'a number of controls': 'eine Anzahl von Reglern',
  '{0} holds {1} sizes, not three: top, side, bottom':
    '{0} enthält {1} Größen und nicht drei: oben, Seite, unten',
  'write it as in "margins": [30, 60, 20]': 'schreiben wie in "margins": [30, 60, 20]',
  'warning: {0}': 'Warnung: {0}',
  '{0} is damaged, and made again': '{0} ist beschädigt und wird neu erzeugt',
  'read {0}': '{0} lesen',
  "the cache {0} can't be read: {1}": 'der Zwischenspeicher {0} ist nicht lesbar: {1}',
  'nothing can be kept in the cache {0}: {1}':
    'im Zwischenspeicher {0} kann nichts aufbewahrt werden: {1}',
  '{0} is a file, where a folder is due': '{0} ist eine Datei, wo ein Ordner sein muss',
  '{0}; free the place or its permissions, then run the command again':
    '{0}; den Ort freigeben oder seine Rechte ändern, dann den Befehl noch einmal ausführen',
  "{0} can't be written": '{0} kann nicht geschrieben werden',
  'choose another id, or move that file away: nothing is written over':
    'eine andere id wählen oder die Datei verschieben: nichts wird überschrieben',
  'the file is there already': 'die Datei gibt es schon',
  'move it away, or rename the deck': 'sie verschieben oder den Foliensatz umbenennen',
  'name a folder of its own, as in --out dist': 'einen eigenen Ordner nennen, wie in --out dist',
  '{0} is the project, and a build would replace it':
    '{0} ist das Projekt, und ein Build würde es ersetzen',
  '{0} holds the project, and a build would replace it':
    '{0} enthält das Projekt, und ein Build würde es ersetzen',
  '{0} is your home, and a build would replace it':
    '{0} ist Ihr Benutzerordner, und ein Build würde ihn ersetzen',
  "{0} is in the project's {1}, where no site belongs":
    '{0} liegt in {1} des Projekts, wohin keine Website gehört',
  'a file of that name is in the way': 'eine Datei dieses Namens ist im Weg',
  'empty it, or {0}': 'ihn leeren, oder {0}',
  '{0} holds what no build made: {1}': '{0} enthält, was kein Build geschrieben hat: {1}',
  'the file that is there is not a {0}': 'die vorhandene Datei ist keine {0}',
  'a folder is there; name a file in it': 'dort ist ein Ordner; eine Datei darin nennen',
  'it is not a file': 'es ist keine Datei',
  'this is not a PDF that can be read': 'das ist keine lesbare PDF-Datei',
  'ask for less, or cut a longer deck': 'weniger verlangen oder einen längeren Foliensatz kürzen',
  'the deck takes just {0} min': 'der Foliensatz dauert nur {0} min',
  'one takes {0}: ask for that, or pick the slides by hand: --pick a,b,c':
    'eine Fassung dauert {0}: diese Länge verlangen, oder die Folien von Hand wählen: --pick a,b,c',
  'ask for more: the title and a slide with all that it needs take longer':
    'mehr verlangen: der Titel und eine Folie mit allem, was sie braucht, dauern länger',
  'no cut of the deck takes {0} min': 'keine gekürzte Fassung des Foliensatzes dauert {0} min',
  'there is no time given for {0}': 'für {0} ist keine Zeit angegeben',
  'give each slide its minutes, or pick slides by hand: --pick a,b,c':
    'jeder Folie ihre Minuten geben, oder Folien von Hand wählen: --pick a,b,c',
  '{0} names no slide': '{0} nennt keine Folie',
  'write their ids: {0} a,b,c': 'ihre ids schreiben: {0} a,b,c',
  'there are no slides {0}': 'es gibt keine Folien {0}',
  'there is no slide {0}': 'es gibt keine Folie {0}',
  'its slides are {0}': 'seine Folien sind {0}',
  "the slide '{0}' is picked twice": "die Folie '{0}' ist zweimal gewählt",
  'name each slide once': 'jede Folie einmal nennen',
  'it is a divider, and the talk is short': 'sie trennt nur Teile, und der Vortrag ist kurz',
  'it opens a part of which nothing is left': 'sie eröffnet einen Teil, von dem nichts übrig ist',
  'it opens a part of which one slide is left':
    'sie eröffnet einen Teil, von dem eine Folie übrig ist',
  'the rest': 'der Rest',
  '{0}, no shorter talk has it': '{0}, kein kürzerer Vortrag hat sie',
  '{0}; {1} goes from {2} to {3} min': '{0}; {1} geht von {2} auf {3} min',
  'no later slide needs it': 'keine spätere Folie braucht sie',
  'only {0} needs it, which is left out too': 'nur {0} braucht sie, und fällt auch weg',
  'only {0} need it, which are left out too': 'nur {0} brauchen sie, und fallen auch weg',
  'the script {0}': 'das Skript {0}',
  'the package {0}': 'das Paket {0}',
  'a remix': 'ein Remix',
  'an object without slides': 'ein Objekt ohne Folien',
  "a deck is its file's default export, as in import talk from './talk.ts', and of two files that import one another, one has none yet":
    "ein Foliensatz ist der Default-Export seiner Datei, wie in import talk from './talk.ts', und von zwei Dateien, die einander importieren, hat eine noch keinen",
  footnote: 'Fußnote',
  'the footnote has no text': 'die Fußnote hat keinen Text',
  'say something: footnote`…`': 'etwas sagen: footnote`…`',
  'margin remark': 'Randbemerkung',
  'the margin remark has no text': 'die Randbemerkung hat keinen Text',
  'say something: margin`…`': 'etwas sagen: margin`…`',
  columns: 'Spalten',
  'give two or three: columns(html`…`, html`…`)':
    'zwei oder drei angeben: columns(html`…`, html`…`)',
  'there is one column': 'es gibt eine Spalte',
  'there are {0} columns': 'es gibt {0} Spalten',
  'give a share for each: ratio: [{0}]': 'jeder einen Anteil geben: ratio: [{0}]',
  '{0} columns have {1} shares': '{0} Spalten haben {1} Anteile',
  callout: 'Hinweiskasten',
  "there is no callout '{0}'": "einen Hinweiskasten '{0}' gibt es nicht",
  'the callout has no text': 'der Hinweiskasten hat keinen Text',
  "say something: callout('{0}')`…`": "etwas sagen: callout('{0}')`…`",
  quotation: 'Zitat',
  'the quotation does not say whose words it has': 'das Zitat sagt nicht, von wem die Worte sind',
  "name who: author: 'Ada Quay'": "sagen, von wem: author: 'Ada Quay'",
  'the quotation has no words': 'das Zitat hat keine Worte',
  'quote some: quotation({ … })`…`': 'welche zitieren: quotation({ … })`…`',
  'give a picture: face: html`<img src="./ada.jpg" alt="Ada Quay">`':
    'ein Bild angeben: face: html`<img src="./ada.jpg" alt="Ada Quay">`',
  'the face of the quotation is no picture': 'das Gesicht des Zitats ist kein Bild',
  'list of steps': 'Schrittliste',
  'the list of steps has no items': 'die Schrittliste hat keine Einträge',
  "give some: steps('a', 'b')": "welche angeben: steps('a', 'b')",
  'fit text': 'eingepasster Text',
  'the least size, {0} px, is above the largest, {1} px':
    'die kleinste Größe, {0} px, liegt über der größten, {1} px',
  'write fitText({ min: {0}, max: {1} })': 'fitText({ min: {0}, max: {1} }) schreiben',
  'there is no text to fit': 'es gibt keinen Text einzupassen',
  'say something: fitText()`…`': 'etwas sagen: fitText()`…`',
  'the {0} says nothing': '{0} sagt nichts aus',
  'state it: {0}()`…`': 'es aussprechen: {0}()`…`',
  proof: 'Beweis',
  'the proof says nothing': 'der Beweis sagt nichts',
  'write it: proof()`…`': 'ihn schreiben: proof()`…`',
  reference: 'Verweis',
  "{0} can't be a name": '{0} kann kein Name sein',
  "write it in kebab-case, as in theorem('fixed-point')":
    "in Kleinbuchstaben mit Bindestrichen schreiben, wie in theorem('fixed-point')",
  "give it one: theorem('fixed-point')`…`, equation('loss')`…`":
    "einen Namen geben: theorem('fixed-point')`…`, equation('loss')`…`",
  'what is referred to has no name': 'worauf verwiesen wird, hat keinen Namen',
  "name it where it stands: theorem('{0}')`…` or equation('{1}')`…`":
    "dort benennen, wo es steht: theorem('{0}')`…` oder equation('{1}')`…`",
  "nothing is called '{0}'": "nichts heißt '{0}'",
  listing: 'Listing',
  'only one state of the code is given': 'es ist nur ein Zustand des Codes angegeben',
  'give codeMoves two listings or more': 'codeMoves zwei oder mehr Listings geben',
  '{0}, state {1}': '{0}, Zustand {1}',
  'make each state with code or codeFile': 'jeden Zustand mit code oder codeFile herstellen',
  'a state of the code is {0}': 'ein Zustand des Codes ist {0}',
  'mark lines of a state with mark: or [!mark], or give the steps states of their own':
    'Zeilen eines Zustands mit mark: oder [!mark] hervorheben, oder den Schritten eigene Zustände geben',
  'a state of the code has steps': 'ein Zustand des Codes hat Schritte',
  before: 'vorher',
  after: 'nachher',
  'make both with code or codeFile': 'beide mit code oder codeFile herstellen',
  'one of the two is {0}': 'einer der beiden ist {0}',
  "take one that Shiki knows, or code('text')": "eine nehmen, die Shiki kennt, oder code('text')",
  'there is no language {0} of code': 'es gibt keine Programmiersprache {0}',
  "say 'text of it', /a pattern/, { region: 'name' } or { from: '…', to: '…' }":
    "'Text daraus', /ein Muster/, { region: 'name' } oder { from: '…', to: '…' } sagen",
  "lines of code can't be found by {0}": 'Codezeilen lassen sich nicht finden durch {0}',
  'the lines from {0} to {1} end before they begin':
    'die Zeilen von {0} bis {1} enden, bevor sie beginnen',
  'change the two': 'die beiden vertauschen',
  'its lines are {0} to {1}': 'seine Zeilen sind {0} bis {1}',
  'the listing has no line {0}': 'das Listing hat keine Zeile {0}',
  'take words that the listing has': 'Worte nehmen, die das Listing hat',
  'no line of the listing has {0}': 'keine Zeile des Listings hat {0}',
  '{0} is in lines {1} of the listing': '{0} steht in den Zeilen {1} des Listings',
  '{0} is {1} times in a line of the listing': '{0} steht {1}-mal in einer Zeile des Listings',
  'take more of its line, or a comment [!mark] or [!step 1] at its end':
    'mehr von der Zeile nehmen, oder an ihrem Ende einen Kommentar [!mark] oder [!step 1]',
  'the lines': 'die Zeilen',
  'the listing is empty': 'das Listing ist leer',
  'give it a line of code, or take it out': 'ihm eine Codezeile geben oder es herausnehmen',
  'the listing has {0} lines': 'das Listing hat {0} Zeilen',
  "show a region of it, as in { region: 'main' }: a slide holds some 18":
    "einen Ausschnitt zeigen, wie in { region: 'main' }: eine Folie fasst etwa 18",
  'count the steps from 1, each in turn': 'die Schritte ab 1 zählen, jeden der Reihe nach',
  'step {0} of the listing marks no line': 'Schritt {0} des Listings hebt keine Zeile hervor',
  'a comment can say [!mark], [!step 1], [!added] or [!removed]':
    'ein Kommentar kann [!mark], [!step 1], [!added] oder [!removed] sagen',
  'no listing knows what [!{0}] is': 'kein Listing weiß, was [!{0}] ist',
  "there can't be a step {0}": 'einen Schritt {0} kann es nicht geben',
  'steps are counted from 1': 'Schritte werden ab 1 gezählt',
  'the region {0} is not closed': 'der Ausschnitt {0} ist nicht geschlossen',
  'write #endregion in a comment behind its last line':
    '#endregion in einem Kommentar hinter seine letzte Zeile schreiben',
  'write #region NAME in a comment before its first line, or take this one out':
    '#region NAME in einem Kommentar vor seine erste Zeile schreiben, oder diesen herausnehmen',
  'a region ends here that does not begin': 'hier endet ein Ausschnitt, der nicht beginnt',
  'close the inner region first, or mend the name':
    'zuerst den inneren Ausschnitt schließen, oder den Namen berichtigen',
  'the region {0} of line {1} is open, and {2} ends here':
    'der Ausschnitt {0} aus Zeile {1} ist offen, und hier endet {2}',
  'the region {0} is there twice': 'den Ausschnitt {0} gibt es zweimal',
  'the regions are {0}': 'die Ausschnitte sind {0}',
  'put it between the comments #region {0} and #endregion':
    'zwischen die Kommentare #region {0} und #endregion setzen',
  'there is no region {0}': 'es gibt keinen Ausschnitt {0}',
  'the region {0} is empty': 'der Ausschnitt {0} ist leer',
  'put its comments around some lines': 'seine Kommentare um einige Zeilen setzen',
  chart: 'Diagramm',
  "say in words what it shows: alt: 'It rains most in winter'":
    "in Worten sagen, was es zeigt: alt: 'It rains most in winter'",
  'the chart has no text alternative': 'das Diagramm hat keinen Alternativtext',
  'look at its data, and at plot or options; Observable Plot says so':
    'seine Daten und plot oder options ansehen; das meldet Observable Plot',
  "the chart can't be drawn: {0}": 'das Diagramm lässt sich nicht zeichnen: {0}',
  table: 'Tabelle',
  'highlight fails for row {0}: {1}': 'highlight scheitert bei Zeile {0}: {1}',
  'write highlight: (row, column) => row.mm > 100':
    'so schreiben: highlight: (row, column) => row.mm > 100',
  'the value of a column fails for row {0}: {1}':
    'der Wert einer Spalte scheitert bei Zeile {0}: {1}',
  'look at what it asks of the row': 'ansehen, was er von der Zeile verlangt',
  'the rows are {0}': 'die Zeilen sind {0}',
  'give it a list of rows: does a filter leave nothing?':
    'eine Liste von Zeilen angeben: lässt ein Filter nichts übrig?',
  'row {0} is {1}': 'Zeile {0} ist {1}',
  "write rows as in { month: 'Jan' }": "Zeilen schreiben wie in { month: 'Jan' }",
  'there is no column {0} in the data': 'die Daten haben keine Spalte {0}',
  'columns is {0}': 'columns ist {0}',
  "write columns: ['month', 'mm']": "so schreiben: columns: ['month', 'mm']",
  'digits is {0}, not a number of decimals': 'digits ist {0} und keine Anzahl von Dezimalstellen',
  'write digits: 1': 'so schreiben: digits: 1',
  'look at its fields and what it shows; if all is well, this is a fault of the kit':
    'ihre Felder und was sie zeigt ansehen; ist alles in Ordnung, ist das ein Fehler von mesa-deck',
  "the slide can't be rendered: {0}": 'die Folie lässt sich nicht darstellen: {0}',
  'slides can show files where a project is read':
    'Folien können Dateien zeigen, wo ein Projekt gelesen wird',
  'the footer': 'die Fußzeile',
  'the logo': 'das Logo',
  'choose ground, surface, base-soft or another colour of the theme':
    'ground, surface, base-soft oder eine andere Farbe des Designs wählen',
  "the theme has no colour '{0}' for the background":
    "das Design hat keine Farbe '{0}' für den Hintergrund",
  'write the code in the template, and give it text through a data-… attribute':
    'den Code in die Vorlage schreiben und ihm Text durch ein Attribut data-… geben',
  'a value stands in {0}="…", which runs what is in it':
    'ein Wert steht in {0}="…", was ausführt, was darin steht',
  'write it in the template, or show the page by its address: src="…"':
    'in die Vorlage schreiben, oder die Seite durch ihre Adresse zeigen: src="…"',
  'a value stands in {0}="…" of a frame': 'ein Wert steht in {0}="…" eines Rahmens',
  'a value stands in {0}="…"': 'ein Wert steht in {0}="…"',
  'write it in the template': 'in die Vorlage schreiben',
  'a page loads and runs only what its template itself names':
    'eine Seite lädt und führt nur aus, was ihre Vorlage selbst nennt',
  'a value stands in a <{0}>': 'ein Wert steht in einem <{0}>',
  'link to http(s), mailto, tel, a file or #slide-id':
    'auf http(s), mailto, tel, eine Datei oder #slide-id verweisen',
  'the address {0} would run code': 'die Adresse {0} würde Code ausführen',
  'write the properties in the template, and only numbers and names as values':
    'die Eigenschaften in die Vorlage schreiben und nur Zahlen und Namen als Werte',
  'the style {0} is more than one value': 'der Stil {0} ist mehr als ein Wert',
  'the style {0} fetches what a value names': 'der Stil {0} holt, was ein Wert nennt',
  'the function {0}': 'die Funktion {0}',
  'a {0}': 'ein Wert der Art {0}',
  'an object with {0}': 'ein Objekt mit {0}',
  'an empty object': 'ein leeres Objekt',
  'the tag {0} is not closed': 'das Tag {0} ist nicht geschlossen',
  'close it with </{0}>': 'mit </{0}> schließen',
  "a slide can't have a <{0}>": 'eine Folie kann kein <{0}> haben',
  'it is a part of a page': 'das ist Teil einer Seite',
  'HTML closes only with an end tag: <{0}></{1}>':
    'HTML schließt nur mit einem End-Tag: <{0}></{1}>',
  "<{0}> in line {1} can't stand in a paragraph: end the paragraph before it, with </p>":
    '<{0}> in Zeile {1} kann nicht in einem Absatz stehen: den Absatz davor mit </p> beenden',
  'take it away, or open it: <{0}>': 'herausnehmen oder öffnen: <{0}>',
  '</{0}> closes nothing': '</{0}> schließt nichts',
  'close it before, with </{0}>; it began in line {1}':
    'vorher mit </{0}> schließen; es begann in Zeile {1}',
  '</{0}> stands where {1} is open': '</{0}> steht, wo {1} offen ist',
  'put it into a <foreignObject>': 'in ein <foreignObject> setzen',
  'put it into an <mtext>': 'in ein <mtext> setzen',
  "<{0}> can't stand in <{1}>": '<{0}> kann nicht in <{1}> stehen',
  'end the paragraph before it, with </p>': 'den Absatz davor mit </p> beenden',
  'close it before': 'vorher schließen',
  'a browser ends {0} there: {1}': 'ein Browser beendet {0} dort: {1}',
  "{0} can't stand in <{1}>": '{0} kann nicht in <{1}> stehen',
  'write it in the template; what a script needs goes into a data-… attribute':
    'in die Vorlage schreiben; was ein Skript braucht, kommt in ein Attribut data-…',
  'a value stands in <{0}>': 'ein Wert steht in <{0}>',
  'a <script> has a comment of HTML': 'ein <script> hat einen HTML-Kommentar',
  'take the <!-- away': 'das <!-- wegnehmen',
  'a comment is not closed': 'ein Kommentar ist nicht geschlossen',
  'close it with -->': 'mit --> schließen',
  '{0} is not a tag': '{0} ist kein Tag',
  'write < as &lt;, a comment as <!-- … -->':
    '< als &lt; schreiben, einen Kommentar als <!-- … -->',
  'a value stands in a tag without quotes': 'ein Wert steht ohne Anführungszeichen in einem Tag',
  'put it in quotes: name="…"': 'in Anführungszeichen setzen: name="…"',
  'write the whole of it in the template, or & as &amp;':
    'ganz in die Vorlage schreiben, oder & als &amp;',
  'a value stands in an entity, after &': 'ein Wert steht in einer Entität, nach &',
  'the tag {0} has no >': 'dem Tag {0} fehlt >',
  'write the whole of it in one template': 'ganz in eine Vorlage schreiben',
  'is a quote left open before it? text in an attribute writes " as &quot;':
    'ist davor ein Anführungszeichen offen geblieben? Text in einem Attribut schreibt " als &quot;',
  '{0} goes on with {1}': '{0} geht mit {1} weiter',
  'a browser reads only the first: write it once':
    'ein Browser liest nur das erste: einmal schreiben',
  '{0} has {1} twice': '{0} hat {1} zweimal',
  'write it in quotes: {0}="…"': 'in Anführungszeichen schreiben: {0}="…"',
  '{0} has no value': '{0} hat keinen Wert',
  'only the tag that opens has attributes': 'nur das öffnende Tag hat Attribute',
  'the end tag {0} has an attribute': 'das End-Tag {0} hat ein Attribut',
  '{0} and {1} have no space between them': 'zwischen {0} und {1} steht kein Leerzeichen',
  'put one there': 'dort eines setzen',
  'the quote of {0}={1}{2} is not closed':
    'das Anführungszeichen von {0}={1}{2} ist nicht geschlossen',
  'close it: {0}={1}{2}{3}': 'schließen: {0}={1}{2}{3}',
  'write names in the template, and put only what stands in quotes into a value; a < of a text is &lt;':
    'Namen in die Vorlage schreiben und nur in einen Wert setzen, was in Anführungszeichen steht; ein < im Text ist &lt;',
  'a value stands in the tag {0}': 'ein Wert steht im Tag {0}',
  'the picture {0} was not read': 'das Bild {0} wurde nicht gelesen',
  'this is a fault of the kit': 'das ist ein Fehler von mesa-deck',
  'save it as MP4 or WebM, a sound as MP3, M4A, OGG or WAV':
    'als MP4 oder WebM speichern, einen Ton als MP3, M4A, OGG oder WAV',
  'no browser plays {0}': 'kein Browser spielt {0}',
  'the slide is by {0} and states no licence': 'die Folie ist von {0} und nennt keine Lizenz',
  "ask for one and state it, as in license: 'CC-BY-4.0'":
    "nach einer fragen und sie nennen, wie in license: 'CC-BY-4.0'",
  'its licence {0} does not fit into a deck under {1}':
    'ihre Lizenz {0} passt nicht in einen Foliensatz unter {1}',
  'leave it out, ask its authors, or put the deck under {0}':
    'weglassen, ihre Urheber fragen, oder den Foliensatz unter {0} stellen',
  another: 'etwas anderes',
  '{0} is called so too: rename one of them': '{0} heißt auch so: eines von beiden umbenennen',
  "{0} of slide '{1}' is called so too: rename one of them":
    "{0} der Folie '{1}' heißt auch so: eines von beiden umbenennen",
  "two things are called '{0}'": "zwei Dinge heißen '{0}'",
  'see the terminal': 'siehe das Terminal',
  'copy the file beside the slide and name it there: no page of a deck asks another site for anything':
    'die Datei neben die Folie kopieren und dort nennen: keine Seite eines Foliensatzes fragt eine andere Website nach etwas',
  'the file {0} is on another site': 'die Datei {0} liegt auf einer anderen Website',
  "{0} can't be an attribute's value": '{0} kann nicht der Wert eines Attributs sein',
  "{0} can't be in an element for text alone":
    '{0} kann nicht in einem Element nur für Text stehen',
  'give text or a number': 'einen Text oder eine Zahl angeben',
  formula: 'Formel',
  'take the name away, or the star, \\\\tag or \\\\notag that takes its number':
    'den Namen wegnehmen, oder den Stern, \\\\tag oder \\\\notag, das ihr die Nummer nimmt',
  "the equation '{0}' has no number to refer to":
    "die Gleichung '{0}' hat keine Nummer, auf die man verweisen könnte",
  diagram: 'Diagramm',
  "say in words what it shows: mermaid('A trains B')`…`":
    "in Worten sagen, was es zeigt: mermaid('A trains B')`…`",
  'the diagram has no text alternative': 'das Diagramm hat keinen Alternativtext',
  'close it in the same line: $$\\\\theta$$; a dollar sign alone is $':
    'in derselben Zeile schließen: $$\\\\theta$$; ein Dollarzeichen allein ist $',
  'a formula in a label is not closed': 'eine Formel in einer Beschriftung ist nicht geschlossen',
  'the diagram was not drawn': 'das Diagramm wurde nicht gezeichnet',
  'this is a fault of the kit: report it': 'das ist ein Fehler von mesa-deck: bitte melden',
  figure: 'Abbildung',
  'export default defineFigure({ … }) from a file of its own, once':
    'export default defineFigure({ … }) einmal aus einer eigenen Datei',
  "no file has the figure '{0}' as its default export":
    "keine Datei hat die Abbildung '{0}' als Default-Export",
  'the slide was made for a later version of the kit: npm install mesa-deck@latest':
    'die Folie ist für eine neuere Version von mesa-deck: npm install mesa-deck@latest',
  "there is no content of the kind '{0}'": "es gibt keinen Inhalt der Art '{0}'",
  value: 'Wert',
  'html takes text, numbers, null, and what math, mermaid, code, cite and html make; for markup from elsewhere use unsafeHtml(reason, string)':
    'html nimmt Text, Zahlen, null, und was math, mermaid, code, cite und html liefern; für Markup von anderswo unsafeHtml(reason, string)',
  "html can't show {0}": 'html kann {0} nicht zeigen',
  "run, draw and say of the figure '{0}' are at fault":
    "run, draw und say der Abbildung '{0}' sind fehlerhaft",
  "the figure can't be drawn: {0}": 'die Abbildung lässt sich nicht zeichnen: {0}',
  'what the figure says is {0}, not a text': 'was die Abbildung sagt, ist {0} und kein Text',
  "the notation '{0}'": "die Notation '{0}'",
  'the formula {0} has {1} characters': 'die Formel {0} hat {1} Zeichen',
  'a formula has up to {0}: make several of it, or a picture':
    'eine Formel hat bis zu {0}: mehrere daraus machen, oder ein Bild',
  '{0} is not allowed in a slide': '{0} ist auf einer Folie nicht erlaubt',
  'do its macros write one another again and again? write it shorter':
    'schreiben ihre Makros einander immer wieder? Kürzer schreiben',
  'the formula {0} takes more than {1} seconds': 'die Formel {0} braucht mehr als {1} Sekunden',
  'the formula {0} is too deep': 'die Formel {0} ist zu tief verschachtelt',
  'put fewer groups into one another': 'weniger Gruppen ineinander setzen',
  'define it in slides/notation.ts, or use plain TeX':
    'in slides/notation.ts definieren, oder einfaches TeX verwenden',
  'the formula {0} uses an unknown macro {1}': 'die Formel {0} verwendet ein unbekanntes Makro {1}',
  "KaTeX expected '{0}' after '{1}'": "KaTeX hat '{0}' nach '{1}' erwartet",
  'the formula {0} is not closed': 'die Formel {0} ist nicht geschlossen',
  "the formula {0} can't be read": 'die Formel {0} ist nicht lesbar',
  notes: 'Notizen',
  'define it in slides/notation.ts, which has no symbol yet':
    'in slides/notation.ts definieren, wo noch kein Symbol steht',
  'define it in slides/notation.ts, which has {0}':
    'in slides/notation.ts definieren, wo es {0} gibt',
  "the slide introduces '{0}', which the notation does not have":
    "die Folie führt '{0}' ein, was in der Notation nicht steht",
  "there is no status '{0}'": "es gibt keinen Status '{0}'",
  'it took too long': 'es hat zu lange gedauert',
  citation: 'Zitat',
  'it is not JSON': 'es ist kein JSON',
  'the whole file': 'die ganze Datei',
  'it holds no drawings': 'sie enthält keine Zeichnungen',
  'save them with the pen’s tools ({0})': 'welche mit den Werkzeugen des Stifts speichern ({0})',
  'version {0} is not known': 'die Version {0} ist nicht bekannt',
  'this mesa-deck reads {0}': 'dieses mesa-deck liest {0}',
  'there are no slides': 'es gibt keine Folien',
  'slides is an object by the ids of slides': 'slides ist ein Objekt nach den ids der Folien',
  'ids are in kebab-case': 'ids stehen in Kleinbuchstaben mit Bindestrichen',
  'its strokes are not a list': 'ihre Striche sind keine Liste',
  'write a list': 'eine Liste schreiben',
  'stroke {0}': 'Strich {0}',
  'it is not a stroke': 'das ist kein Strich',
  'a stroke has colour, width and points': 'ein Strich hat Farbe, Breite und Punkte',
  'no pen has the colour {0}': 'kein Stift hat die Farbe {0}',
  'its width is out of range': 'seine Breite ist außerhalb des Bereichs',
  'a width is a number from 0.5 to {0}': 'eine Breite ist eine Zahl von 0,5 bis {0}',
  'its points are not a list that fits': 'seine Punkte sind keine passende Liste',
  'a stroke has from 1 to {0} points': 'ein Strich hat 1 bis {0} Punkte',
  'a point is [x, y] on a slide of {0} × {1}, or [x, y, pressure], from 0 to 1':
    'ein Punkt ist [x, y] auf einer Folie von {0} × {1}, oder [x, y, Druck], von 0 bis 1',
  "its point {0} can't be read": 'sein Punkt {0} ist nicht lesbar',
  'the new deck has no id': 'der neue Foliensatz hat keine id',
  'name it: {0}': 'sie nennen: {0}',
  'write it as one word: {0}': 'in einem Wort schreiben: {0}',
  'a deck has one id, and there are {0}': 'ein Foliensatz hat eine id, und es sind {0}',
  'a function': 'eine Funktion',
  'a symbol': 'ein Symbol',
  'an empty list': 'eine leere Liste',
  'a list': 'eine Liste',
  'unknown error': 'unbekannter Fehler',
  '{0} or {1}': '{0} oder {1}',
  painting: 'Malen',
  'painting the icons': 'beim Malen der Symbole der App',
  "warning: the app's icons can't be painted ({0}); it has one that not every system takes":
    'Warnung: die Symbole der App lassen sich nicht malen ({0}); sie hat eines, das nicht jedes System nimmt',
  "name it from the slide's own file: new URL('{0}', import.meta.url)":
    "von der Datei der Folie aus benennen: new URL('{0}', import.meta.url)",
  'the file {0} has {1} MB': 'die Datei {0} hat {1} MB',
  'the file {0} is no text': 'die Datei {0} ist kein Text',
  'show a text of up to 2 MB': 'einen Text von höchstens 2 MB zeigen',
  'its path starts at the file that names it': 'ihr Pfad beginnt bei der Datei, die sie nennt',
  '{0} is a folder': '{0} ist ein Ordner',
  'name a file in it': 'eine Datei darin nennen',
  'the file {0} is not in UTF-8': 'die Datei {0} ist nicht in UTF-8',
  'save it as UTF-8': 'als UTF-8 speichern',
  "the file {0} can't be read: {1}": 'die Datei {0} ist nicht lesbar: {1}',
  'look at its permissions': 'ihre Rechte ansehen',
  drawing: 'Zeichnen',
  'drawing the diagrams': 'beim Zeichnen der Diagramme',
  "'{0}' is not a number of seconds": "'{0}' ist keine Anzahl von Sekunden",
  'give seconds, from 1 to 86400': 'Sekunden angeben, von 1 bis 86400',
  '{0} does not start ({1}); the packaged browser is used instead':
    '{0} startet nicht ({1}); stattdessen läuft der mitgelieferte Browser',
  'no browser at {0}': 'kein Browser unter {0}',
  'the environment variable MESA_DECK_CHROME': 'die Umgebungsvariable MESA_DECK_CHROME',
  'give the path of a Chrome, Edge or Chromium program, or unset the variable':
    'den Pfad eines Programms Chrome, Edge oder Chromium angeben, oder die Variable löschen',
  'no browser to draw diagrams and print pages with':
    'es gibt keinen Browser, um Diagramme zu zeichnen und Seiten zu drucken',
  'this machine ({0} {1})': 'diese Maschine ({0} {1})',
  '{0}, or set MESA_DECK_CHROME to the path of one':
    '{0}, oder MESA_DECK_CHROME auf den Pfad eines Browsers setzen',
  'warning: no browser can be kept in the cache {0}: {1}':
    'Warnung: im Zwischenspeicher {0} kann kein Browser bleiben: {1}',
  'make the folder, or set the variable TMPDIR to one that is there':
    'den Ordner anlegen, oder die Variable TMPDIR auf einen vorhandenen setzen',
  'the folder for temporary files is not there': 'den Ordner für temporäre Dateien gibt es nicht',
  'its package is damaged: remove {0}, then npm install; or install Chrome, Edge or Chromium':
    'sein Paket ist beschädigt: {0} entfernen, dann npm install; oder Chrome, Edge oder Chromium installieren',
  'the folder must be writable, with 250 MB free; or install Chrome, Edge or Chromium':
    'der Ordner muss beschreibbar sein und 250 MB frei haben; oder Chrome, Edge oder Chromium installieren',
  "the packaged browser can't be unpacked: {0}":
    'der mitgelieferte Browser lässt sich nicht entpacken: {0}',
  'install the package of your system that holds {0}, or Chrome, Edge or Chromium':
    'das Paket Ihres Systems installieren, das {0} enthält, oder Chrome, Edge oder Chromium',
  'set MESA_DECK_CHROME to the path of a Chrome, Edge or Chromium that starts':
    'MESA_DECK_CHROME auf den Pfad eines Chrome, Edge oder Chromium setzen, das startet',
  'the browser does not start: {0}': 'der Browser startet nicht: {0}',
  'install Chrome, Edge or Chromium, or run npm install without --omit=optional':
    'Chrome, Edge oder Chromium installieren, oder npm install ohne --omit=optional ausführen',
  'install Chrome, Edge or Chromium': 'Chrome, Edge oder Chromium installieren',
  'the browser ended while it was {0}': 'der Browser hat sich beim {0} beendet',
  'rename it: the site has a file of its own there':
    'umbenennen: die Website hat dort eine eigene Datei',
  'public/{0} is in the way': 'public/{0} ist im Weg',
  "name a folder of the site: folder: 'slides'":
    "einen Ordner der Website nennen: folder: 'slides'",
  'the slides would be outside of the site': 'die Folien lägen außerhalb der Website',
  'the text to be fitted has no room: at {0} px, its least, {1} px are missing':
    'der einzupassende Text hat keinen Platz: bei {0} px, seiner kleinsten Größe, fehlen {1} px',
  'give it a body: body: html`…`': 'ihr einen Inhalt geben: body: html`…`',
  "the layout '{0}' is the kit's and has no slots":
    "das Layout '{0}' gehört zu mesa-deck und hat keine Plätze",
  "there is no layout '{0}'": "es gibt kein Layout '{0}'",
  'write slides/layouts/{0}.ts, or choose {1}': 'slides/layouts/{0}.ts schreiben, oder wählen: {1}',
  'it has {0}': 'es hat {0}',
  "the layout '{0}' has no slot '{1}'": "das Layout '{0}' hat keinen Platz '{1}'",
  'give the slide a body: body: html`…`': 'der Folie einen Inhalt geben: body: html`…`',
  "fill it, slots: { {0}: html`…` }, or call it '{1}?' in {2}":
    "ihn füllen, slots: { {0}: html`…` }, oder ihn in {2} '{1}?' nennen",
  "nothing fills the slot '{0}' of the layout '{1}'":
    "nichts füllt den Platz '{0}' des Layouts '{1}'",
  'put {0} into the template of its body': '{0} in die Vorlage seines Inhalts setzen',
  "the layout '{0}' does not show its slot '{1}'":
    "das Layout '{0}' zeigt seinen Platz '{1}' nicht",
  "the layout '{0}' can't be filled: {1}": "das Layout '{0}' lässt sich nicht füllen: {1}",
  'its body takes slots, where one that is left empty is null, and gives html`…`':
    'sein Inhalt nimmt Plätze, wobei ein leer gelassener null ist, und gibt html`…`',
  'say which holds: write slides/layouts/{0}.ts, which goes before both':
    'sagen, was gilt: slides/layouts/{0}.ts schreiben, was vor beiden kommt',
  "two layouts have the name '{0}'": "zwei Layouts haben den Namen '{0}'",
  'call it otherwise, as in slides/layouts/my-{0}.ts':
    'anders nennen, wie in slides/layouts/my-{0}.ts',
  "the kit has a layout '{0}' of its own": "mesa-deck hat selbst ein Layout '{0}'",
  'write it in kebab-case, as in slides/layouts/two-cards.ts':
    'in Kleinbuchstaben mit Bindestrichen schreiben, wie in slides/layouts/two-cards.ts',
  "'{0}' can't be the name of a layout": "'{0}' kann kein Name eines Layouts sein",
  'the file throws {0}': 'die Datei wirft {0}',
  'throw new Error("…") says what is wrong': 'throw new Error("…") sagt, was falsch ist',
  'the file is not loaded after {0} s: it waits for something that does not come':
    'die Datei ist nach {0} s nicht geladen: sie wartet auf etwas, das nicht kommt',
  'look at what it awaits; {0}': 'ansehen, worauf sie mit await wartet; {0}',
  'the file ends the process': 'die Datei beendet den Prozess',
  'take process.exit out of it': 'process.exit herausnehmen',
  'to let it take longer, set MESA_DECK_PATIENCE=120, in seconds':
    'damit es länger dauern darf, MESA_DECK_PATIENCE=120 setzen, in Sekunden',
  '{0} is empty': '{0} ist leer',
  'save it again': 'noch einmal speichern',
  '{0} is not what its name says': '{0} ist nicht, was der Name sagt',
  'captions are WebVTT: the first line is WEBVTT, then times and texts':
    'Untertitel sind WebVTT: die erste Zeile ist WEBVTT, dann folgen Zeiten und Texte',
  'is it whole? save or convert it again':
    'ist die Datei ganz? Noch einmal speichern oder umwandeln',
  '{0} holds {1}, which is left out': '{0} enthält {1}, was weggelassen wird',
  'take it out of the file': 'aus der Datei herausnehmen',
  'the picture {0} is empty': 'das Bild {0} ist leer',
  'the picture {0} has {1} MB, more than {2}': 'das Bild {0} hat {1} MB, mehr als {2}',
  'save it smaller: a slide shows no more than 2560 px of it':
    'kleiner speichern: eine Folie zeigt davon höchstens 2560 px',
  'export it anew from the program that drew it':
    'aus dem Programm, das es gezeichnet hat, neu exportieren',
  'it is in no format of pictures': 'es ist in keinem Bildformat',
  'is it a picture? save it again as JPEG, PNG or WebP':
    'ist es ein Bild? Noch einmal als JPEG, PNG oder WebP speichern',
  'the picture {0} is of a format that browsers do not show ({1})':
    'das Bild {0} hat ein Format, das Browser nicht zeigen ({1})',
  'save it as JPEG, PNG, WebP or AVIF': 'als JPEG, PNG, WebP oder AVIF speichern',
  'the picture {0} has {1} × {2} px, more than {3} on a side or {4} million':
    'das Bild {0} hat {1} × {2} px, mehr als {3} auf einer Seite oder {4} Millionen',
  'it may be cut off: copy or save it again':
    'vielleicht ist es abgeschnitten: noch einmal kopieren oder speichern',
  "the picture {0} can't be read: {1}": 'das Bild {0} ist nicht lesbar: {1}',
  "sharp can't be loaded ({0})": 'sharp lässt sich nicht laden ({0})',
  'warning: {0}, so pictures are shown as they are, in one size; npm install --include=optional sharp':
    'Warnung: {0}, deshalb werden Bilder gezeigt, wie sie sind, in einer Größe; npm install --include=optional sharp',
  'it holds no svg element': 'es enthält kein svg-Element',
  'url(…) of another file': 'url(…) einer anderen Datei',
  'it has no size': 'es hat keine Größe',
  '{0} is asked for before it is made': '{0} wird verlangt, bevor es erzeugt ist',
  'the options are {0}': 'die Optionen sind {0}',
  "there is no option '{0}'": "es gibt keine Option '{0}'",
  'warning: {0}: {1}, {2}': 'Warnung: {0}: {1}, {2}',
  '{0}; or build with --no-pictures': '{0}; oder mit --no-pictures bauen',
  'run the command again, set MESA_DECK_CHROME to another browser, or build with --no-pictures':
    'den Befehl noch einmal ausführen, MESA_DECK_CHROME auf einen anderen Browser setzen oder mit --no-pictures bauen',
  "the picture can't be drawn: {0}": 'das Bild lässt sich nicht zeichnen: {0}',
  "the card of deck '{0}'": "die Karte des Foliensatzes '{0}'",
  "deck '{0}', slide '{1}'": "Foliensatz '{0}', Folie '{1}'",
  'the site is in {0}; more pictures of slides follow …':
    'die Site liegt in {0}; weitere Bilder von Folien folgen …',
  'drawing the pictures of new and changed slides …':
    'die Bilder neuer und geänderter Folien werden gezeichnet …',
  'drawing the slides in the theme {0} …': 'die Folien im Design {0} werden gezeichnet …',
  'save one with the pen’s tools ({0} in the deck)':
    'eine mit den Werkzeugen des Stifts speichern ({0} im Foliensatz)',
  "there is no file of drawings '{0}'": "es gibt keine Datei mit Zeichnungen '{0}'",
  "the drawings can't be used: {0}": 'die Zeichnungen sind nicht verwendbar: {0}',
  "the handout of deck '{0}'": "das Handout des Foliensatzes '{0}'",
  printing: 'Drucken',
  'printing {0}': 'beim Drucken: {0}',
  "warning: {0}: the {1} {2} can't be loaded, so it is missing in print":
    'Warnung: {0}: {2} ({1}) lässt sich nicht laden und fehlt deshalb im Druck',
  'something on its slides never ends: look at their scripts, frames and pictures':
    'etwas auf den Folien endet nie: ihre Skripte, Rahmen und Bilder ansehen',
  'the page is not loaded after 30 s': 'die Seite ist nach 30 s nicht geladen',
  "did you mean '{0}/{1}'?": "war '{0}/{1}' gemeint?",
  'put it beside the file that names it, as {0}': 'neben die Datei legen, die es nennt, als {0}',
  'the package does not have it: it has to lie beside the compiled slide':
    'das Paket hat es nicht: es muss neben der kompilierten Folie liegen',
  "put it beside {0} and write './{1}', or into public/ and write '/{2}'":
    "neben {0} legen und './{1}' schreiben, oder nach public/ und '/{2}' schreiben",
  'there is no such deck file': 'diese Datei eines Foliensatzes gibt es nicht',
  'the deck file has no default export': 'die Datei des Foliensatzes hat keinen Default-Export',
  "the deck file's default export is not a deck":
    'der Default-Export der Datei ist kein Foliensatz',
  'imported by {0}': 'importiert von {0}',
  'write export default in the place of export const {0} =':
    'export default anstelle von export const {0} = schreiben',
  'end it with export default defineSlide({ … })': 'mit export default defineSlide({ … }) beenden',
  'the file has no default export': 'die Datei hat keinen Default-Export',
  "{0} exports no '{1}'": "{0} exportiert kein '{1}'",
  'it exports {0}': 'exportiert wird {0}',
  'a module adds {0} to Object.prototype': 'ein Modul fügt Object.prototype {0} hinzu',
  'or what it imports': 'oder was sie importiert',
  'keep it on an object of your own': 'auf einem eigenen Objekt aufbewahren',
  "{0} can't be found": '{0} ist nicht zu finden',
  'check the path of the import': 'den Pfad des Imports prüfen',
  'install the package, or check its name': 'das Paket installieren oder seinen Namen prüfen',
  "there is no '{0}'": "es gibt kein '{0}'",
  'the error is thrown while {0} is loaded': 'der Fehler entsteht, während {0} geladen wird',
  "import it: import { {0} } from 'mesa-deck'": "importieren: import { {0} } from 'mesa-deck'",
  "did you mean '{0}', from 'mesa-deck'?": "war '{0}' aus 'mesa-deck' gemeint?",
  "the file can't be loaded: {0}": 'die Datei lässt sich nicht laden: {0}',
  'write it as in "check": { "words": 48 }': 'schreiben wie in "check": { "words": 48 }',
  'check is {0}, not an object': 'check ist {0} und kein Objekt',
  "there is no deck '{0}'": "es gibt keinen Foliensatz '{0}'",
  'there is no deck': 'es gibt keinen Foliensatz',
  'write slides/decks/my-talk.ts with export default defineDeck({ … })':
    'slides/decks/my-talk.ts mit export default defineDeck({ … }) schreiben',
  "two decks have the id '{0}'": "zwei Foliensätze haben die id '{0}'",
  "say which holds: define '{0}' in your {1}, which goes before both":
    "sagen, was gilt: '{0}' in {1} definieren, was vor beiden kommt",
  "two packages differ in the {0} '{1}'": "zwei Pakete unterscheiden sich: {0} '{1}'",
  'end it with export default defineNotation({ … })':
    'mit export default defineNotation({ … }) beenden',
  'the notation has no default export': 'die Notation hat keinen Default-Export',
  "two figures have the id '{0}'": "zwei Abbildungen haben die id '{0}'",
  'the file has no entry': 'die Datei hat keinen Eintrag',
  'the file has no entry with the DOI {0}': 'die Datei hat keinen Eintrag mit der DOI {0}',
  'save it, and name that file': 'ihn speichern und diese Datei nennen',
  '--id names one entry, and the file has {0}': '--id benennt einen Eintrag, und die Datei hat {0}',
  'leave it out, or name one by its DOI': 'weglassen, oder einen durch seine DOI nennen',
  "the source {0} is there already, as '{1}'": "die Quelle {0} gibt es schon, als '{1}'",
  "there is a reference '{0}' already": "es gibt schon eine Quelle '{0}'",
  "cite it: cite('{0}')": "zitieren: cite('{0}')",
  'if it is another source, name this one: --id …':
    'ist es eine andere Quelle, diese benennen: --id …',
  'an entry is @article{doe2020, author = {…}, title = {…}, year = {2020}}':
    'ein Eintrag ist @article{doe2020, author = {…}, title = {…}, year = {2020}}',
  'the file has no entry of BibTeX': 'die Datei hat keinen BibTeX-Eintrag',
  'a key or a name': 'ein Schlüssel oder ein Name',
  'a name of a field': 'ein Name eines Feldes',
  'the end of the file': 'das Ende der Datei',
  '{0} is missing before {1}': '{0} fehlt vor {1}',
  'a brace or a quote of the entry before is not closed':
    'eine Klammer oder ein Anführungszeichen des Eintrags davor ist nicht geschlossen',
  'look at that line': 'diese Zeile ansehen',
  "look at the entry '{0}'": "den Eintrag '{0}' ansehen",
  "the references can't be read: {0}": 'die Quellen sind nicht lesbar: {0}',
  "the references can't be read": 'die Quellen sind nicht lesbar',
  'write a list of CSL-JSON entries: [{ "id": … }]':
    'eine Liste von CSL-JSON-Einträgen schreiben: [{ "id": … }]',
  'the references are not a list': 'die Quellen sind keine Liste',
  '{0}, and {1}': '{0}, und {1}',
  "two references have the id '{0}'": "zwei Quellen haben die id '{0}'",
  'take one of them out, or rename it': 'eine von beiden herausnehmen oder umbenennen',
  '{0} is no file of references': '{0} ist keine Datei mit Quellen',
  'give a .json (CSL-JSON), .bib or .ris': 'eine .json (CSL-JSON), .bib oder .ris angeben',
  'the entry is not ended': 'der Eintrag ist nicht beendet',
  "end it with a line 'ER  - '": "mit einer Zeile 'ER  - ' beenden",
  'the file has no entry of RIS': 'die Datei hat keinen RIS-Eintrag',
  "an entry begins with a line 'TY  - JOUR'": "ein Eintrag beginnt mit einer Zeile 'TY  - JOUR'",
  'save the entry as CSL-JSON, BibTeX or RIS, and name its file':
    'den Eintrag als CSL-JSON, BibTeX oder RIS speichern und seine Datei nennen',
  "'{0}' is no ending of a file of references": "'{0}' ist keine Endung einer Datei mit Quellen",
  'name a .json (CSL-JSON), .bib or .ris': 'eine .json (CSL-JSON), .bib oder .ris nennen',
  '{0}, entry {1}': '{0}, Eintrag {1}',
  '{0}, line {1}': '{0}, Zeile {1}',
  "the role '{0}', in the theme {1}": "die Rolle '{0}' im Design {1}",
  "the colour of '{0}' meets that of '{1}': {2} and {3} are {4} apart":
    "die Farbe von '{0}' fällt mit der von '{1}' zusammen: {2} und {3} sind {4} auseinander",
  'take another hue for one of them: {0} in CIEDE2000 is seen from the last row':
    'einer von beiden einen anderen Farbton geben: {0} in CIEDE2000 sieht man aus der letzten Reihe',
  "'{0}' and '{1}' have the same shape and line, {2} and {3}":
    "'{0}' und '{1}' haben dieselbe Form und Linie, {2} und {3}",
  'give one of them another: in grey and for colour-blind eyes nothing else tells them apart':
    'einer von beiden etwas anderes geben: in Grau und für farbenblinde Augen unterscheidet sie sonst nichts',
  "say which holds: define '{0}' in your slides/roles.ts, which goes before both":
    "sagen, was gilt: '{0}' in Ihrem slides/roles.ts definieren, was vor beiden kommt",
  "two packages differ in the role '{0}'": "zwei Pakete unterscheiden sich in der Rolle '{0}'",
  "write it as CSS does, as in color: '#a3203a'": "wie in CSS schreiben: color: '#a3203a'",
  '{0} is no colour': '{0} ist keine Farbe',
  '{0} has {1} MB, and an offline file holds {2} of one file':
    '{0} hat {1} MB, und eine Offline-Datei fasst {2} von einer Datei',
  'save it smaller, or give the built site: npm run build':
    'kleiner speichern, oder die gebaute Website weitergeben: npm run build',
  "rename the deck, or put all slides into a folder: mesaDeck({ folder: 'slides' })":
    "den Foliensatz umbenennen, oder alle Folien in einen Ordner legen: mesaDeck({ folder: 'slides' })",
  'the site has a page where a deck would get its own':
    'die Website hat eine Seite, wo ein Foliensatz die seine bekäme',
  'the decks are {0}': 'die Foliensätze sind {0}',
  "no stylesheet has the class '{0}'": "kein Stylesheet hat die Klasse '{0}'",
  'take it out, or say in slides/styles.css how it looks':
    'herausnehmen, oder in slides/styles.css sagen, wie sie aussieht',
  'mend it there; a rule is written selector { name: value; }':
    'dort beheben; eine Regel schreibt sich selector { name: value; }',
  "the stylesheet can't be read: {0}": 'das Stylesheet ist nicht lesbar: {0}',
  'put it beside the stylesheet, or install the package that has it':
    'neben das Stylesheet legen, oder das Paket installieren, das es enthält',
  'put a whole font there; npm install @fontsource/<name> brings one':
    'eine ganze Schrift dorthin legen; npm install @fontsource/<name> bringt eine',
  "the font {0} can't be read: {1}": 'die Schrift {0} ist nicht lesbar: {1}',
  "the fonts {0} of the theme '{1}' have no {2}: another machine draws it otherwise, or an empty box":
    "den Schriften {0} des Designs '{1}' fehlt {2}: eine andere Maschine zeichnet es anders, oder ein leeres Kästchen",
  "the font {0} of the theme '{1}' has no {2}: another machine draws it otherwise, or an empty box":
    "der Schrift {0} des Designs '{1}' fehlt {2}: eine andere Maschine zeichnet es anders, oder ein leeres Kästchen",
  'npm install @fontsource/{0}: its font is then used where the theme has none':
    'npm install @fontsource/{0}: dann steht seine Schrift bereit, wo das Design keine hat',
  'a motif is an SVG': 'ein Motiv ist ein SVG',
  'begin it with <svg xmlns="http://www.w3.org/2000/svg" …':
    'beginnen mit <svg xmlns="http://www.w3.org/2000/svg" …',
  "the motif can't be read: {0}": 'das Motiv ist nicht lesbar: {0}',
  'draw it of shapes and gradients, coloured by attributes: fill="var(--base)"':
    'aus Formen und Verläufen zeichnen, gefärbt durch Attribute: fill="var(--base)"',
  "a motif can't have {0}: it becomes part of the page":
    'ein Motiv kann kein {0} haben: es wird Teil der Seite',
  'put its rules in the place of the import, and fonts into a package or beside it':
    'seine Regeln an die Stelle des Imports setzen, und Schriften in ein Paket oder daneben',
  "a stylesheet of slides can't import another: {0}":
    'ein Stylesheet von Folien kann kein anderes importieren: {0}',
  'end the value of {0} with a semicolon, before {1}':
    'den Wert von {0} mit einem Semikolon beenden, vor {1}',
  'a semicolon is lost after the value of {0}': 'nach dem Wert von {0} fehlt ein Semikolon',
  'put the file beside the stylesheet or install a package that has it: no page asks another site':
    'die Datei neben das Stylesheet legen, oder ein Paket installieren, das sie enthält: keine Seite fragt eine andere Website',
  'there is no token {0}': 'es gibt kein Token {0}',
  'did you mean {0}?': 'war {0} gemeint?',
  'the face of a font has no file': 'die Schriftdatei einer @font-face-Regel fehlt',
  'give it one: src: url("./my.woff2")': 'eine angeben: src: url("./my.woff2")',
  'put the woff2 file of a font there; npm install @fontsource/<name> brings one':
    'die woff2-Datei einer Schrift dorthin legen; npm install @fontsource/<name> bringt eine',
  '{0} is no font': '{0} ist keine Schrift',
  'the theme does not set {0}, and has the plain ones of the contract there':
    'das Design setzt {0} nicht und hat dort die schlichten Werte des Vertrags',
  'each other': 'einander',
  'set it on :root, beside {0}': 'auf :root setzen, neben {0}',
  'set them on :root, beside {0}': 'sie auf :root setzen, neben {0}',
  'white paper': 'weißem Papier',
  '{0} on {1} has a contrast of {2}:1': '{0} auf {1} hat einen Kontrast von {2}:1',
  'make it {0}:1 or more: a lighter {1}': 'auf {0}:1 oder mehr bringen: {1} heller',
  'make it {0}:1 or more: a darker {1}': 'auf {0}:1 oder mehr bringen: {1} dunkler',
  'a grey print': 'ein grauer Druck',
  '{0} eyes': '{0} (Augen)',
  '--base and --mesa look alike to {0}': '--base und --mesa sehen gleich aus für: {0}',
  'make one of them darker, or give it another hue':
    'eines von beiden dunkler machen, oder ihm einen anderen Farbton geben',
  'base and mesa have the same {0}, {1}: without colours nothing tells them apart':
    'base und mesa haben dasselbe, {0}: {1}; ohne Farben unterscheidet sie nichts',
  'give one of them another, --mesa-{0}: …': 'einem von beiden etwas anderes geben, --mesa-{0}: …',
  'nothing uses {0}, which is no token of the contract':
    'nichts verwendet {0}, was kein Token des Vertrags ist',
  'take it out': 'herausnehmen',
  'look of diagrams': 'Stil von Diagrammen',
  "there is no {0} '{1}' for {2}": "{0} '{1}' gibt es für {2} nicht",
  '{0} is {1}, which is no colour': '{0} ist {1}, und das ist keine Farbe',
  'write it as in {0}: #1a1a1a': 'schreiben wie in {0}: #1a1a1a',
  "there is no theme '{0}'": "es gibt kein Design '{0}'",
  "the package {0} of the theme '{1}' is not installed":
    "das Paket {0} des Designs '{1}' ist nicht installiert",
  'run npm install': 'npm install ausführen',
  'put its stylesheet there as theme.css, or name it in package.json: "style": "{0}.css"':
    'sein Stylesheet als theme.css dorthin legen, oder in package.json nennen: "style": "{0}.css"',
  "there is no {0} in the theme's package": 'im Paket des Designs fehlt {0}',
  "translate takes another file's slide: import score from './score.ts'":
    "translate nimmt die Folie einer anderen Datei: import score from './score.ts'",
  'what is translated is not a slide': 'was übersetzt wird, ist keine Folie',
  "leave its id out: a translation has its original's":
    'die id weglassen: eine Übersetzung hat die ihres Originals',
  "the translation of '{0}' has the id '{1}'": "die Übersetzung von '{0}' hat die id '{1}'",
  'the translation does not say its language': 'die Übersetzung nennt ihre Sprache nicht',
  "add it: lang: 'de'": "hinzufügen: lang: 'de'",
  "import it from its file, as in import talk from './talk.ts'":
    "aus seiner Datei importieren, wie in import talk from './talk.ts'",
  'what is translated is not a deck': 'was übersetzt wird, ist kein Foliensatz',
  "there is no slide '{0}' to translate in deck '{1}'":
    "es gibt keine zu übersetzende Folie '{0}' im Foliensatz '{1}'",
  "write it on a line of its own: of: '{0}',": "in eine eigene Zeile schreiben: of: '{0}',",
  "it can't be told where the mark of the original goes":
    'es ist nicht zu erkennen, wohin die Marke des Originals gehört',
  "'{0}' is no text": "'{0}' ist kein Text",
  'write a text, or null to leave it in English':
    'einen Text schreiben, oder null, um es englisch zu lassen',
  "'{0}' has plural forms, and no number": "'{0}' hat Pluralformen und keine Zahl",
  'write one text': 'einen einzigen Text schreiben',
  "'{0}' has no plural forms": "'{0}' hat keine Pluralformen",
  'write { {0} }': '{ {0} } schreiben',
  "'{0}' lacks the plural form '{1}'": "'{0}' fehlt die Pluralform '{1}'",
  "'{0}' has the plural form '{1}', which the language does not have":
    "'{0}' hat die Pluralform '{1}', die es in der Sprache nicht gibt",
  "'{0}' has a blank {1} that nothing fills": "'{0}' hat eine Lücke {1}, die nichts füllt",
  'it has no blanks': 'es hat keine Lücken',
  'its blanks are {0}': 'die Lücken sind {0}',
  "'{0}' leaves out {1}": "in '{0}' fehlt {1}",
  'put it where it belongs in the sentence': 'dort einsetzen, wo es im Satz hingehört',
  "the slot '{0}' is not translated": "der Platz '{0}' ist nicht übersetzt",
  'add it: slots: { {0}: html`…` }': 'hinzufügen: slots: { {0}: html`…` }',
  "the layout '{0}' shows its slot '{1}' twice":
    "das Layout '{0}' zeigt seinen Platz '{1}' zweimal",
  'put {0} into the template of its body once':
    '{0} nur einmal in die Vorlage seines Inhalts setzen',
  'the slide is a draft, and left out of what is built':
    'die Folie ist ein Entwurf und fehlt in dem, was gebaut wird',
  'take out draft: true when it is ready': 'draft: true herausnehmen, wenn sie fertig ist',
  'write it as in --words fr': 'so schreiben: --words fr',
  "\nNow: write the words, and lang: '{0}' in a deck":
    "\nJetzt: die Wörter schreiben, und lang: '{0}' in einen Foliensatz",
  'writes the words of the pages in this language, to be said, as in fr, in the place of a deck':
    'schreibt anstelle eines Foliensatzes die Wörter der Seiten zum Übersetzen in diese Sprache, etwa fr',
  "two files have the words of '{0}'": "zwei Dateien haben die Wörter von '{0}'",
  'put them into one': 'in eine zusammenlegen',
  'the file of words is called {0}, which is no language tag':
    'die Wörterdatei heißt {0}, und das ist kein Sprachkürzel',
  'call it as in words/fr.ts': 'so nennen wie words/fr.ts',
  'the file of words has no default export': 'die Wörterdatei hat keinen Standardexport',
  'the file of words is {0}': 'die Wörterdatei ist {0}',
  'end it with export default defineWords({ … })': 'mit export default defineWords({ … }) beenden',
  'the groups are {0}': 'die Gruppen sind {0}',
  "there is no group of words '{0}'": "es gibt keine Wortgruppe '{0}'",
  "write {0}: { {1}: '…' }": "{0}: { {1}: '…' } schreiben",
  "the group '{0}' is {1}": "die Gruppe '{0}' ist {1}",
  "the group '{0}' has {1}": "die Gruppe '{0}' hat {1}",
  "there is no word '{0}'": "es gibt kein Wort '{0}'",
  'it lacks {0}, which are said in English': 'es fehlen {0}; sie bleiben englisch',
  'write them, or null for what is to stay English':
    'sie schreiben, oder null für das, was englisch bleiben soll',
  "write said: { 'the English sentence': '…' }": "said: { 'der englische Satz': '…' } schreiben",
  "'said' is {0}": "'said' ist {0}",
  "nothing says '{0}'": "nichts sagt '{0}'",
  'say it in its file: languages: { {0}: { alt, caption, controls, labels, say } }':
    'in ihrer Datei sagen: languages: { {0}: { alt, caption, controls, labels, say } }',
  "the figure '{0}' says nothing in '{1}'": "die Abbildung '{0}' sagt nichts in '{1}'",
  "write it as in languages: { de: { alt: '…' } }": "so schreiben: languages: { de: { alt: '…' } }",
  'languages is {0}, not what a figure takes':
    'languages ist {0} und nicht das, was eine Abbildung nimmt',
  'what a figure says': 'was eine Abbildung sagt',
  'languages.{0} is {1}, not what a figure takes':
    'languages.{0} ist {1} und nicht das, was eine Abbildung nimmt',
  'its controls are {0}': 'ihre Regler sind {0}',
  "the figure has no control '{0}'": "die Abbildung hat keinen Regler '{0}'",
  'labels by their controls': 'Beschriftungen nach ihren Reglern',
  'words by those of the original': 'Wörter nach denen des Originals',
  'words of a laboratory': 'Wörter eines Labors',
  none: 'keine',
  "the translation of '{0}' has the minutes {1}, its original {2}":
    "die Übersetzung von '{0}' hat als Minuten {1}, ihr Original {2}",
  "leave its minutes out: a translation has its original's":
    'ihre Minuten weglassen: eine Übersetzung hat die ihres Originals',
  'line of a diagram': 'Zeile eines Diagramms',
  symbol: 'Symbol',
  picture: 'Bild',
  frame: 'Rahmen',
};
