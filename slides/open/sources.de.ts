import { html, translate } from 'mesa-deck';
import { sources } from './lists.ts';

/** The only page of the sources of a short talk. */
export default translate(sources('references', 1, 1), {
  lang: 'de',
  of: '84f5e9bf',
  title: 'Alles davon lässt sich an der Quelle nachlesen',
  notes: html`<p class="aside">Für die Fragen, und für alle, die eine Behauptung prüfen wollen. Jeder Titel ist ein Link,
    auch im Handout. Womit anfangen? Mit Hubinger und anderen, 2019, deren Begriffe dieser Vortrag übersetzt; dann mit
    einem Befund, an dem Sie zweifeln, im Original und mit seinen Grenzen.</p>`,
});
