import { cite, defineDeck, defineSlide, html, math, mermaid } from 'mesa-deck';

const loop = defineSlide({
  id: 'loop',
  title: 'A loop scores, updates and scores again',
  section: 'The loop',
  layout: 'columns',
  status: 'definition',
  introduces: ['Score'],
  sources: [cite('doe2020', '§2')],
  body: html`
    ${mermaid('Score, then update, then score')`flowchart TB
      score[Score]:::base --> update[Update]:::mesa --> score`}
    <div class="stack">
      <p>The <b class="base">base</b> has ${math`\Score`}, and the <b class="mesa">mesa</b> another.</p>
      <ul><li>First</li><li class="step">Then</li></ul>
      ${math.display`\theta^* = \operatorname*{argmax}_\theta \frac{1}{n}\sum_i x_i`}
    </div>`,
  notes: html`
    <p>A loop has no end ${cite('doe2020')}. This paragraph is long enough to go on to a second line, where
    it is set in the same measure as on the first one.</p>
    <p>A second one.</p>`,
});

const table = defineSlide({
  id: 'table',
  title: 'A table has rows',
  section: 'The rows',
  body: html`
    <table>
      <thead><tr><th>Name</th><th>Value</th></tr></thead>
      <tbody><tr><td>One</td><td>1</td></tr><tr><td>Two</td><td>2</td></tr></tbody>
    </table>`,
});

export default defineDeck({
  id: 'plain',
  title: 'A plain deck',
  theme: 'mesa',
  description: 'What printed pages are compared with.',
  author: 'Jo Doe',
  license: 'CC-BY-4.0',
  slides: [loop, table],
});
