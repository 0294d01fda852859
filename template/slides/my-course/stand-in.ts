import { cite, defineSlide, html, math, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'stand-in',
  title: 'A score stands in for what we cannot measure',
  section: 'The question',
  minutes: 1.5,
  status: 'argued',
  introduces: ['worth', 'score'],
  sources: [cite('strathern1997', 'p. 308')],
  body: html`
    ${mermaid('What we want, joined to what we score, from which an arrow leads to what we pick')`
      flowchart LR
        want[What we want]:::worth -. goes along with .- score[What we score]:::score
        score --> pick[What we pick]
        %% step: pick
    `}
    <p>We want a high ${math`\worth`}, and pick what has a high ${math`\score`}.</p>
    <p class="lead step">The harder we pick, the more the two come apart.</p>`,
  notes: html`
    <p>The worth ${math`\worth`} cannot be measured; the score ${math`\score`} can, and goes along with it.</p>
    <p>Click: nothing but the score decides what is picked. Once a measure is a target, it is no longer
    a good measure ${cite('strathern1997', 'p. 308')}. Training is picking, a million times over.</p>`,
});
