import { html, relabel, translate } from 'mesa-deck';
import original from './title.ts';

export default translate(original, {
  lang: 'de',
  of: '97820322',
  title: 'Zwei Optimierer, ein Modell',
  body: relabel(original.body, {
    'The outline of a mesa, a hill with a flat top, on broad layers of rock: what it is made of can’t be seen.':
      'Der Umriss einer Mesa, eines Hügels mit flacher Kuppe, auf breiten Gesteinsschichten: Woraus sie besteht, ist nicht zu sehen.',
    'Mesa-optimization': 'Mesa-Optimierung',
    'We know what we asked for.': 'Wir wissen, was wir verlangt haben.',
    'What did we get?': 'Was haben wir bekommen?',
  }),
  notes: html`
    <p>Beginnen Sie mit der Frage. Wenn wir ein Modell trainieren, wissen wir, was wir verlangt haben: Die
    Verlustfunktion haben wir selbst geschrieben. Was haben wir bekommen?</p>
    <p>Zuerst das Wort. <em>Mesa</em> kommt vom griechischen Wort für „innen“ und ist als Gegenstück zu
    <em>Meta</em> gewählt. Dass eine Mesa auch ein Tafelberg ist, ist ein Wortspiel und unser Bild: Blau ist im ganzen
    Vortrag der Basis-Optimierer, mit dem wir trainieren, und orange der Mesa-Optimierer, der dabei entstehen
    kann.</p>
    <p class="aside">Wer das Wort geprägt hat: die Autoren des Aufsatzes von 2019, dem dieser Vortrag folgt. Der Berg
    steht auf seiner Basis; in allen anderen Bildern liegt eine Ebene im Inneren der anderen.</p>`,
});
