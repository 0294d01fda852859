import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'plans-in-language',
  title: 'Language models pick the rhyme before they write the line',
  section: 'Learned search',
  layout: 'content',
  minutes: 1,
  status: 'toy',
  sources: [cite('lindsey2025'), cite('maar2026')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 250" role="img"
        aria-label="A first line of a couplet ends in “grab it”. At its end, before the second line begins, the word “rabbit” is active inside the model; the words of the second line then lead up to it. Steering there changes the rhyme, and the words before it.">
        ${plainBox([0, 20, 520, 70], '… and had to grab it,')}
        ${arrow([520, 55], [616, 55])}
        <circle class="neutral-mark" cx="640" cy="55" r="20"></circle>
        <text class="strong" x="676" y="64">rabbit</text>
        <text class="quiet" x="776" y="64">picked here</text>
        <g class="step">
          ${arrow([640, 76], [640, 150])}
          <text class="quiet" x="662" y="122">leads to</text>
          ${plainBox([0, 155, 820, 70], 'His hunger was like a starving rabbit')}
        </g>
      </svg>
    </figure>
    <div class="pair">
      <p>Claude 3.5 Haiku: candidate words are active before the line is written, and are used to write it.</p>
      <p class="step">Steer there, and the rhyme and the words before it change: in many models, from 1B parameters.</p>
    </div>`,
  notes: html`
    <p>Language models are trained to predict one word at a time. So one would think that they improvise. In one study of
    Claude 3.5 Haiku, words that could end the next line of a poem are active before that line is written, and the model
    uses them to write it.</p>
    <p>Click. A later study finds the same by a simpler method in many models: a vector, added at the end of the line
    before, changes the rhyme and the words that lead up to it. They find it in models of one billion parameters and
    more.</p>
    <p>So planning ahead is there, outside games, and nobody wrote it.</p>
    <p class="aside">Is it a search? Not shown. To pick a word and write towards it is planning; a mesa-optimizer would have
    to compare plans by an objective. The first study shows it on chosen prompts, by following what activates what.</p>`,
});
