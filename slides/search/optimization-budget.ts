import { cite, defineSlide, type Html, html, math } from 'mesa-deck';

/** Where the bar of power begins, and how long it is. */
const [left, whole] = [150, 820] as const;

/**
 * A budget for some tasks, with a cost that rises as the square: of three times the tasks, nine times as
 * much goes into finding a search.
 */
function budget(y: number, tasks: number): Html {
  const search = (whole * 0.05 * tasks ** 2) / 16;
  const slice = (whole - search) / tasks;
  const slices = Array.from({ length: tasks }, (_, i) => {
    const x = Math.round(left + search + slice * i);
    return html`<rect class="base-mark" x="${x}" y="${y}" width="${Math.round(slice)}" height="56"/>`;
  });
  const end = Math.round(left + search);
  return html`<text class="strong" x="0" y="${y + 37}">${tasks} tasks</text>${slices}
    <path class="plus" d="M${left} ${y + 56}V${y}H${end - 8}L${end} ${y + 56}z"/>`;
}

export default defineSlide({
  id: 'optimization-budget',
  title: 'On paper, diverse tasks buy search at run time',
  section: 'Learned search',
  layout: 'content',
  minutes: 1.2,
  status: 'argued',
  introduces: ['power', 'instances', 'runtime', 'cost'],
  sources: [cite('hubinger2019risks', '§2.1')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 244" role="img"
        aria-label="Two bars of the same length, the power of training. For 4 tasks a small part of it finds a search, and each task gets a large part for itself. For 12 tasks nearly half finds a search, and the parts for each task are small.">
        <text x="${left}" y="26" class="mesa-word">find a search</text>
        <text x="${left + whole}" y="26" class="base-word" text-anchor="end">tune for each task</text>
        ${budget(44, 4)}
        <g class="step">${budget(144, 12)}</g>
        <text x="${left + whole + 24}" y="81" class="quiet">large parts</text>
        <text x="${left + whole + 24}" y="181" class="quiet step">small parts</text>
      </svg>
    </figure>
    <div class="equations">
      ${math.display`\runtime^* = \operatorname*{argmax}_{\runtime} \frac{\power - \cost(\runtime)}{\instances} + \runtime`}
      <p class="small">Of its power ${math`\power`}, training spends ${math`\cost(\runtime)`} on finding an optimization
      ${math`\runtime`} at run time. ${math`\instances`} tasks share the rest; all of them have ${math`\runtime`}.
      <span class="step">At best, ${math`\cost'(\runtime^*) = \instances`}.</span></p>
    </div>`,
  notes: html`
    <p>The paper's toy budget. Training has power ${math`\power`}. It spends ${math`\cost(\runtime)`} on finding
    an algorithm that optimizes by itself; what is left is shared by ${math`\instances`} tasks, each getting
    its own tuning. The search at run time helps in every one of them, so it is not divided.</p>
    <p>The first bar: four tasks. Each gets a large part for itself, and little goes into a search.</p>
    <p class="step">Click. Twelve tasks: tuned one by one each would get little, so nearly half of the power goes into
    something that serves all.</p>
    <p class="step">Click. Set the derivative to zero: the slope of the cost equals the number of tasks. This needs a cost
    that rises ever more steeply; the bars are drawn for one that rises as the square.</p>
    <p class="aside">Where has ${math`\power`} gone? It drops out of the derivative; it only has to be large
    enough to pay. And the units? There are none: nobody has measured ${math`\cost`}. It sharpens an argument
    and predicts no number. The paper writes P and x; those letters have other meanings in this talk.</p>`,
});
