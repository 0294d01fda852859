import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'optimization-budget',
  title: 'On paper, diverse tasks buy search at run time',
  section: 'Learned search',
  layout: 'figure',
  minutes: 1.2,
  status: 'argued',
  introduces: ['power', 'instances', 'runtime', 'cost'],
  sources: [cite('hubinger2019risks', '§2.1')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 640 450" role="img"
        aria-label="The cost of learning rises ever more steeply with run-time optimization. Where its slope equals the number of tasks lies the best amount: little for few tasks, much for many.">
        <path class="thin" d="M50 20V390H620"/>
        <path class="base-line" d="M50 390Q310 390 570 40"/>
        <text x="562" y="34" text-anchor="end">cost of learning, <tspan font-style="italic">f</tspan></text>
        <g>
          <path class="ink-line" d="M128 390 290 325"/>
          <text x="150" y="314" class="quiet">few tasks</text>
          <path class="thin" d="M206 359V390"/>
          <path class="fill-mesa" d="M195 399l5-18h12l5 18z"/>
        </g>
        <g class="step">
          <path class="ink-line" d="M366 270 530 101"/>
          <text x="300" y="196" class="quiet">many tasks</text>
          <path class="thin" d="M448 185V390"/>
          <path class="fill-mesa" d="M437 399l5-18h12l5 18z"/>
        </g>
        <text x="620" y="434" text-anchor="end">run-time optimization, <tspan font-style="italic">r</tspan></text>
      </svg>
    </figure>
    <div>
      ${math.display`\small \runtime^* = \operatorname*{argmax}_{\runtime} \frac{\power - \cost(\runtime)}{\instances} + \runtime`}
      <p class="small">${math`\power`}: power that training can spend<br>
      ${math`\instances`}: number of different tasks<br>
      ${math`\runtime`}: optimization at run time<br>
      ${math`\cost(\runtime)`}: power it takes to learn that</p>
      <div class="step">${math.display`\cost'(\runtime^*) = \instances`}</div>
    </div>`,
  notes: html`
    <p>The paper's toy budget. Training has power ${math`\power`}. It spends ${math`\cost(\runtime)`} on finding
    an algorithm that optimizes by itself; what is left is shared by ${math`\instances`} tasks, each getting
    its own tuning. The search at run time helps in every one of them, so it is not divided.</p>
    <p>Set the derivative to zero: the slope of the cost equals the number of tasks. Point at the two tangents:
    few tasks, a flat tangent, little search; click, many tasks, a steep one, more search. This needs a cost
    that rises ever more steeply.</p>
    <p class="aside">Where has ${math`\power`} gone? It drops out of the derivative; it only has to be large
    enough to pay. And the units? There are none: nobody has measured ${math`\cost`}. It sharpens an argument
    and predicts no number. The paper writes P and x; those letters have other meanings in this talk.</p>`,
});
