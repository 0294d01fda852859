import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-stack',
  title: 'Training is a search, and may build another',
  section: 'The stack',
  layout: 'section',
  minutes: 0.3,
  body: html`<p class="lead muted">Two optimizers; one is in what the other leaves behind.</p>`,
  notes: html`<p>Say where we are: first the two optimizers, and how to keep them apart. Everything later needs
    this. The row of marks at the foot has one for each part; the filled one is where we are.</p>
    <p class="aside">Is “mesa” a misprint of “meta”? No, the opposite: meta is one level out, mesa one level
    in.</p>`,
});
