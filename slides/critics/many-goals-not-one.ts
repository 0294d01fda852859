import { cite, defineSlide, html } from 'mesa-deck';

/** Contexts, and what each of them switches on: a size and a direction of its own. */
const shards = [
  { context: 'hungry', r: 30, angle: -30 },
  { context: 'watched', r: 40, angle: 100 },
  { context: 'alone', r: 24, angle: 190 },
].map(({ context, r, angle }, i) => {
  const x = 90 + 170 * i;
  return html`
    <text x="${x}" y="30" text-anchor="middle">${context}</text>
    <path class="ink-line" d="M${x} 44v26m-9-12 9 12 9-12"/>
    <path class="mesa-mark" d="M${x - r} ${120 + 0.8 * r}l${0.3 * r} ${-1.6 * r}h${1.4 * r}l${0.3 * r} ${1.6 * r}z"/>
    <path class="ink-line" transform="translate(${x} 120) rotate(${angle})" d="M-13 0H12M3-8L12 0 3 8"/>`;
});

export default defineSlide({
  id: 'many-goals-not-one',
  title: 'There may be many partial goals, and no single one',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1,
  status: 'argued',
  sources: [cite('pope2022shard'), cite('mini2023')],
  body: html`
    <div>
      <h3>Shards</h3>
      <figure class="picture">
        <svg viewBox="0 0 520 166" role="img"
          aria-label="A sketch: three contexts, each switching on a goal of its own size and direction.">
          ${shards}
        </svg>
      </figure>
      <p>Values as habits of choice that contexts switch on: many and partial.</p>
    </div>
    <div class="step">
      <h3>A maze agent, opened</h3>
      <p>Several goals, each in its context; eleven channels track where the cheese is. Editing them
      partly controls where it goes.</p>
    </div>`,
  notes: html`
    <p>Shard theory says that “the mesa-objective” may be the wrong unit. What reinforcement grows is a
    bundle of habits of choice, each switched on by its context.</p>
    <p>Click: in a maze agent of the goal misgeneralization work, researchers found eleven channels that
    track the goal. Changing them partly controls the agent. The goal is redundant and spread out: closer to
    a bundle than to one clean objective.</p>
    <p>Point out what stays: a bundle can misgeneralise as well. The critique changes what to look for
    inside, and not whether to look.</p>
    <p class="aside">Does that make it safer? It is not known.</p>`,
});
