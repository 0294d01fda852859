import { cite, html, mermaid, translate } from 'mesa-deck';
import original from './two-gaps.ts';

export default translate(original, {
  lang: 'de',
  of: '75b06b9a',
  title: 'Äußeres und inneres Alignment sind zwei verschiedene Lücken',
  body: html`
    ${mermaid(
      'Was wir wollen, dann das Basis-Ziel, dann das Mesa-Ziel. Die Lücke zwischen den ersten beiden ist das äußere Alignment, die zwischen den letzten beiden das innere.',
    )`
      flowchart LR
        want[Was wir wollen]:::neutral -. äußeres Alignment .- base[Basis-Ziel]:::base
        base -. inneres Alignment .- mesa[Mesa-Ziel]:::mesa
        %% step: base
        %% step: mesa
    `}
    <div class="pair">
      <p><b>Außen</b>, von uns zur Verlustfunktion: Belohnen wir, was wir wollen?</p>
      <p class="step"><b>Innen</b>, von der Verlustfunktion zum Modell: Sucht es nach dem, was wir belohnen?</p>
    </div>
    <p class="lead step">Eine perfekte Verlustfunktion schließt die erste Lücke und lässt die zweite offen.</p>`,
  notes: html`
    <p>Zwei Verbindungen, zwei Lücken. Äußeres Alignment: Ist das <b class="base">Basis-Ziel</b>, was wir gemeint
    haben? Hier wohnt das Reward Hacking: Ein mangelhaftes Ziel wird ausgenutzt.</p>
    <p class="step" data-step="2">Klick, inneres Alignment: Sucht das Modell nach dem Basis-Ziel, oder nach etwas, das
    im Training nur mit ihm einherging?</p>
    <p class="step" data-step="4">Eine Merkhilfe: Außen geht von uns zur Verlustfunktion, innen von der Verlustfunktion
    zum Modell. Eine perfekte Verlustfunktion schließt die erste Lücke. In der zweiten bleibt es verborgen, denn die
    Trainingsdaten bewerten beide Ziele gleich.</p>
    <p class="aside">Schließt man mit der einen Lücke auch die andere? Nein. Eine perfekte Verlustfunktion lässt die
    innere offen, und ein Modell, das genau auf eine falsche Verlustfunktion zielt, hat die äußere. Zwei ältere Bilder
    des Scheiterns passen zu den beiden: zu bekommen, was man misst, und Muster, die nach Einfluss streben, weil das
    Training sie auswählt ${cite('christiano2019failure')}.</p>`,
});
