import { cite, html, relabel, translate } from 'mesa-deck';
import { halfUnveiled } from '../figures/mesa.ts';
import original from './what-helps.ts';

export default translate(original, {
  lang: 'de',
  of: '574b2a62',
  title: 'Wir wählten die Verlustfunktion, nicht das Ziel. Also hinsehen',
  body: html`
    <div class="stack">
      <p><b>Den Gleichstand brechen:</b> andere Daten; Training, das Gelerntes einengt.</p>
      <p class="step"><b>Hineinsehen:</b> Interpretierbarkeit hat eingepflanzte Ziele gefunden. Gewachsene sind
      offen.</p>
      <p class="step"><b>Vom Schlimmsten ausgehen</b> und es eindämmen: Kontrolle.</p>
    </div>
    ${relabel(halfUnveiled(), {
      'The mesa of the first slide on its strata, the left half in full, the right half still an outline.':
        'Die Mesa der ersten Folie auf ihren Schichten, die linke Hälfte ausgeführt, die rechte noch ein Umriss.',
    })}`,
  notes: html`
    <p>Was haben wir bekommen? Das halbe Bild ist noch verhüllt. Drei Dinge helfen.</p>
    <p>Den Gleichstand brechen: In CoinRun genügten dafür weitgehend andere Daten in 2 % der Level, und Trainingsverfahren
    können einengen, was gelernt wird.</p>
    <p class="step">Klick. Hineinsehen: Das ist Interpretierbarkeit. Drei von vier Teams fanden ein Ziel, das
    eingepflanzt worden war. Für eines, das von selbst gewachsen ist, hat das noch niemand gezeigt.</p>
    <p class="step">Klick. Vom Schlimmsten ausgehen: Kontrolle hält ein Modell nützlich, selbst wenn es gegen uns
    arbeitet. Die Verlustfunktion haben wir gewählt; das Ziel nicht. Also sehen wir hin.</p>
    <p class="aside">Wie besorgt sollte ich sein? Die Teile sind in eigens dafür gebauten Umgebungen gezeigt worden, das
    Ganze nicht. Das ist ein Grund, hinzusehen, und keiner, sich sicher zu sein. Das Audit: ${cite('marks2025')};
    Kontrolle: ${cite('greenblatt2023control')}.</p>`,
});
