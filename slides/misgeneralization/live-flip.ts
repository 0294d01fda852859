import { cite, defineSlide, figure, html } from 'mesa-deck';
import flips from '../figures/flips.ts';

export default defineSlide({
  id: 'live-flip',
  title: 'Try it: with half the other levels it flips about twice as late',
  section: 'The gap',
  minutes: 2,
  status: 'toy',
  sources: [cite('langosco2022')],
  body: figure(flips),
  notes: html`
    <p>How long a wrong goal lasts once some levels tell it apart, on logarithmic axes. The agent starts with a liking for green,
    δ = −2, and a share of its levels has the green on the object. Each mark is a whole training run.</p>
    <p>Point at the dotted line: 2.9 over the share, for this start and this learning rate. The marks follow it within
    a fifth; at 0.5 % the run takes 691 updates where the line says 580. The ring is this run: press Train and watch it
    rise until the goal flips.</p>
    <p>Now set 2 % and train: with a budget of 100 updates it has not flipped, though δ has come from −2 to −0.6 (the laboratory, A, draws it);
    a test of where it goes would see no change. Set the budget to 200: at 148 it flips. With a fixed number of updates one
    sees a threshold where there is none.</p>
    <p class="aside">Is this why 2 % of other levels were enough in CoinRun ${cite('langosco2022')}? It may be;
    nobody has shown it. Our model is a planner with two learned numbers, trained on the exact gradient.</p>`,
});
