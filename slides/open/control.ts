import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'control',
  title: 'Control assumes the worst, and does not need to know the goal',
  section: 'What now',
  layout: 'content',
  minutes: 1,
  status: 'toy',
  introduces: ['control'],
  sources: [cite('greenblatt2023control')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 250" role="img"
        aria-label="An untrusted, strong model writes code. A trusted, weaker model looks at it, and edits what is suspicious. People look at a little of it. Only then is the code used.">
        ${plainBox([0, 20, 300, 90], 'Untrusted model', 'writes code')}
        ${arrow([300, 65], [406, 65])}
        ${plainBox([410, 20, 300, 90], 'Trusted, weaker model', 'rates and edits')}
        ${arrow([710, 65], [866, 65])}
        ${plainBox([870, 20, 250, 90], 'Code is used')}
        ${plainBox([410, 160, 300, 76], 'People, for a little')}
        ${arrow([560, 160], [560, 116])}
      </svg>
    </figure>
    <p class="step">Tested against a red team that makes the strong model sabotage: better than simple safeguards.</p>`,
  notes: html`
    <p>The one answer that does not have to solve inner alignment. Assume that the strong model works against us, and ask
    what can be done all the same: that is AI control.</p>
    <p>The study has programming problems. A strong, untrusted model writes the code. A weaker model, which is trusted, rates
    and edits it, and people look at a little of it. Nothing subtly wrong may be handed in.</p>
    <p>Click. The team that defends is tested against a team that makes the strong model sabotage. Editing by the trusted
    model, or monitoring by another copy, did substantially better than simple baselines.</p>
    <p class="aside">Is it enough? It contains; it does not align, and it has to be tested anew for stronger models. The setting
    is one kind of task, with GPT-4 as the untrusted and GPT-3.5 as the trusted model.</p>`,
});
