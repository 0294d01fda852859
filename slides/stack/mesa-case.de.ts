import { html, relabel, translate } from 'mesa-deck';
import { cases } from '../figures/cases.de.ts';
import { mesaCase } from '../figures/cases.ts';
import original from './mesa-case.ts';

export default translate(original, {
  lang: 'de',
  of: 'a72c0f6e',
  title: 'Der Mesa-Fall: Das Training hinterlässt eine Suche',
  body: html`${relabel(mesaCase(), cases)}
    <p>Vom <b class="base">Basis-Ziel</b> führt kein Pfeil zum <b class="mesa">Mesa-Ziel</b>.</p>`,
  notes: html`
    <p>Links das Training: Es bewertet Verhalten und ändert die Parameter. Rechts, was es hinterlassen hat.
    Gewöhnlich denken wir dabei an Regeln.</p>
    <p class="step">Klick. Es kann eine zweite Schleife sein: eine Suche, die bei jeder Eingabe Handlungen vergleicht,
    mit festen Gewichten.</p>
    <p class="step">Klick. Sie vergleicht nach einem eigenen Ziel, dem <b class="mesa">Mesa-Ziel</b>. Folgen Sie den
    Pfeilen: Vom Basis-Ziel führt keiner dorthin. Das Training erreicht es nur über das Verhalten.</p>
    <p class="aside">Wann würde ein Training so etwas finden? Es gibt Argumente, keinen Nachweis, dass vielfältige
    Aufgaben und eine kurze Beschreibung eine Suche begünstigen und dass ein Preis auf Rechenzeit ihr entgegenwirkt.
    Ist ein großes Sprachmodell so etwas? Das weiß niemand; es gibt keine anerkannte Probe auf eine Suche im Inneren
    eines Netzes.</p>`,
});
