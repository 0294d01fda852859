import { cite, defineSlide, type Html, html } from 'mesa-deck';

/** Where the model goes, and what stands there. */
function aim(alt: string, drawn: Html): Html {
  return html`
    <figure class="picture">
      <svg viewBox="0 0 520 200" role="img" aria-label="${alt}">${drawn}</svg>
    </figure>`;
}

const wrong = html`
  <ellipse class="neutral-mark" cx="120" cy="56" rx="98" ry="50"/>
  <text x="120" y="65" text-anchor="middle">wanted</text>
  <rect class="base-mark" x="318" y="14" width="176" height="84"/>
  <text x="406" y="65" text-anchor="middle">asked for</text>
  <path class="ink-line" d="M272 180Q390 180 404 110m-14 12 14-12 10 16"/>
  <text x="260" y="190" text-anchor="end">the model</text>`;

const right = html`
  <ellipse class="neutral-mark" cx="120" cy="56" rx="118" ry="54"/>
  <rect class="base-mark" x="32" y="14" width="176" height="84"/>
  <text x="120" y="47" text-anchor="middle">asked for,</text>
  <text x="120" y="79" text-anchor="middle">wanted</text>
  <ellipse class="neutral-mark" cx="404" cy="56" rx="98" ry="50"/>
  <text x="404" y="65" text-anchor="middle">pursued</text>
  <path class="ink-line" d="M272 180Q390 180 404 110m-14 12 14-12 10 16"/>
  <text x="260" y="190" text-anchor="end">the model</text>`;

export default defineSlide({
  id: 'correct-specification',
  title: 'Correct specifications are not enough for correct goals',
  section: 'The gap',
  layout: 'columns',
  minutes: 1,
  status: 'toy',
  sources: [cite('shah2022')],
  body: html`
    <div class="stack">
      <h3>A wrong specification</h3>
      ${aim('What is wanted stands at the left. What is asked for stands apart from it, and the model goes to what is asked for.', wrong)}
      <p>The <b class="base">specification</b> is wrong. Fix it.</p>
    </div>
    <div class="stack step">
      <h3>Goal misgeneralization</h3>
      ${aim('What is asked for is what is wanted. The model goes, with skill, to something else that went along with it in training.', right)}
      <p>The specification is right. Fixing it changes nothing.</p>
    </div>`,
  notes: html`
    <p>Left: reward hacking, a flaw in what we ask for. It belongs to the outer gap. Click. Right: what we ask for is
    fine, in every training episode, and the model takes something else from it.</p>
    <p>The definition needs no mesa-optimizer: a learned program that competently pursues an undesired goal which
    did well in training and does badly in new situations.</p>
    <p>Tell one example. In Cultural Transmission a 3D agent learns to follow a partner who knows the way. Paired with
    an anti-expert it follows just as faithfully. The paper has cases beyond RL too, such as evaluating
    expressions with a language model.</p>
    <p class="aside">Does it always happen? No. With the coin spread over the right 20 % of the level in training,
    an agent generalised correctly. These are proofs of existence, not of frequency.</p>`,
});
