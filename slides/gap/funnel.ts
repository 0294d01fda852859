import { cite, defineSlide, html } from 'mesa-deck';
import { funnel } from '../figures/funnel.ts';

export default defineSlide({
  id: 'funnel',
  title: 'The loss is a funnel, and many models come through',
  section: 'The gap',
  layout: 'figure',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§3')],
  body: html`
    ${funnel()}
    <div>
      <p>The <b class="base">loss</b> narrows all parameters down to the few that score well.</p>
      <p class="step">Those on one level are equal to it. Their <b class="mesa">goals</b> need not be.</p>
      <p class="step small muted">A sketch, not a measurement.</p>
    </div>`,
  notes: html`
    <p>From top to bottom. Each dot is one setting of the parameters. Training is the funnel: it takes what gives a
    low loss and leaves the rest.</p>
    <p>Click, and run your finger along the line at the bottom: seven models with the same training loss. The arrow
    in each is what it is after. The loss sees the level, not the arrow.</p>
    <p>Click and say it: the picture is a sketch. How many models come through, and how their arrows are spread,
    nobody has measured for large networks. Counting arrows alone is no argument: training does not draw
    models evenly from those that fit.</p>
    <p class="aside">Is one of them more likely? Yes, by the inductive bias of the training. Which one that is
    remains the hard part.</p>`,
});
