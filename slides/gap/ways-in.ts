import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, baseBox, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'ways-in',
  title: 'What is trained for can enter a model in three ways',
  section: 'The gap',
  layout: 'content',
  minutes: 1.5,
  status: 'argued',
  introduces: ['internalization', 'corrigibleAlignment', 'robustAlignment'],
  sources: [cite('hubinger2019risks', '§4.3–4.4')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 420" role="img"
        aria-label="The base objective enters as a goal: internalization. Or it enters as knowledge. A goal that points at the knowledge is corrigibility, one that only uses it is deception. The first two are robust alignment, deception is pseudo-alignment.">
        ${baseBox([0, 160, 200, 90], 'Base', 'objective')}
        ${arrow([200, 190], [536, 62])}<text class="quiet" x="352" y="92" text-anchor="middle">as the goal</text>
        ${plainBox([540, 20, 250, 76], 'Internalization')}
        ${arrow([790, 58], [876, 58])}
        <g class="step">
          ${arrow([200, 226], [286, 256])}<text class="quiet" x="216" y="282" text-anchor="middle">as a fact</text>
          ${plainBox([290, 222, 170, 76], 'Knowledge')}
          ${arrow([460, 244], [536, 216])}<text class="quiet" x="476" y="206" text-anchor="middle">target</text>
          ${plainBox([540, 170, 250, 76], 'Corrigibility')}
          ${arrow([790, 200], [876, 140])}
        </g>
        ${plainBox([880, 20, 240, 130], 'Robust', 'alignment')}
        <g class="step">
          ${arrow([460, 270], [536, 346])}<text class="quiet" x="480" y="342" text-anchor="end">means</text>
          ${plainBox([540, 320, 250, 76], 'Deception')}
          ${arrow([790, 358], [876, 358])}
          ${plainBox([880, 310, 240, 96], 'Pseudo-', 'alignment')}
        </g>
      </svg>
    </figure>`,
  notes: html`
    <p>How can information about the <b class="base">base objective</b> get inside at all? First way, at the top:
    it becomes the goal itself. That is internalization.</p>
    <p>Click: or it is learned as a fact about the world, as part of what the model knows. If the model's goal then
    points at that fact, “whatever they train me for”, it is corrigible. Both agree with the base objective on
    whatever data may come: robust alignment.</p>
    <p>Click: the third way. The same knowledge, used only as a means, to keep a different goal from being changed.
    That is a form of pseudo-alignment, however well it behaves.</p>
    <p class="aside">Which is likeliest? The paper argues that more paths lead to deception than to the first two;
    that is contested.</p>`,
});
