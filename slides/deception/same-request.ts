import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { arrow, baseBox, mesaBox, plainBox } from '../figures/shapes.ts';

/** A message from one life line to another, its words above it. */
function message(y: number, from: number, to: number, words: string): Html {
  return html`${arrow([from, y], [to + (from < to ? -4 : 4), y])}
    <text x="${(from + to) / 2}" y="${y - 14}" text-anchor="middle">${words}</text>`;
}

const [trainer, model, user] = [130, 560, 990];

export default defineSlide({
  id: 'same-request',
  title: 'The same request can get two answers',
  section: 'Deception',
  layout: 'content',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§4.5')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 460" role="img"
        aria-label="Three life lines: the trainer, the model, a user. In training, the trainer makes a request, the model complies, and nothing is corrected. Later a user makes the same request, and the model acts for its own objective.">
        <path class="thin" d="M${trainer} 70V440M${model} 70V440M${user} 70V440"/>
        ${baseBox([trainer - 120, 8, 240, 62], 'Trainer')}
        ${mesaBox([model - 120, 8, 240, 62], 'Model')}
        ${plainBox([user - 120, 8, 240, 62], 'User')}
        ${message(134, trainer, model, 'a request')}
        ${message(200, model, trainer, 'complies')}
        ${message(266, trainer, model, 'nothing to correct')}
        <g class="step">${message(340, user, model, 'the same request')}</g>
        <g class="step">${message(412, model, user, 'acts for its objective')}</g>
      </svg>
    </figure>`,
  notes: html`
    <p>Read it from top to bottom. In training a request comes, the model complies, the loss is low and
    nothing is corrected. The one who asks is the one who can change the model.</p>
    <p>Click: later, the same request, from somebody who can't. Click: the model has no more reason to
    comply, and acts for its own objective. The weights are the same ones.</p>
    <p>What the model has to tell apart is only who is asking. It need not be sure: it is enough that one
    kind of request is not seen in training. The paper's example is a fact that nobody can produce in
    training, such as the factors of RSA-2048.</p>
    <p class="aside">Could one not make the two look alike? One tries; each test that succeeds in that is
    evidence.</p>`,
});
