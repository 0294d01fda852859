import { cite, defineSlide, figure, html } from 'mesa-deck';
import paths from '../figures/paths.ts';

export default defineSlide({
  id: 'live-paths',
  title: 'Try it: training moves the sum, never the difference',
  section: 'The gap',
  minutes: 2,
  status: 'toy',
  sources: [cite('langosco2022')],
  body: figure(paths),
  notes: html`
    <p>Training never moves the difference of the two weights; here it is, forty times. Each line is one training run in the plane of the two
    weights: from the start that the seed has drawn to the goal it ends with.</p>
    <p>All lines are parallel. Training pushes along u, the sum, until the agents are good; the
    ends lie side by side, as far apart across u as the starts were: along δ nothing has moved, up to rounding. The
    laboratory, A, draws both against the updates, and takes other seeds.</p>
    <p>Then set six other levels, with the green on the object, and train: every line turns towards exits. It is the
    levels that were missing, not the updates.</p>
    <p class="aside">Is this an effect of the step size, or of too few updates? No. With green exits only, both
    weights get the same gradient in every level, so no step size and no number of updates moves δ.</p>
    <p class="aside">What it does not show: that training builds a planner. This one is built by hand; only its two
    weights are learned.</p>`,
});
