import { cite, defineSlide, figure, html } from 'mesa-deck';
import seeds from '../figures/seeds.ts';

export default defineSlide({
  id: 'live-seeds',
  title: 'Try it: agents that train alike can walk to different goals',
  section: 'The gap',
  minutes: 2,
  status: 'toy',
  sources: [cite('langosco2022'), cite('shah2022')],
  body: figure(seeds),
  notes: html`
    <p>Forty agents, each a planner whose inner reward has two learned numbers, one for exits and one for green. In
    training, at the left, the exit is always green: all forty go there, and have the same return. Training data cannot
    see the gap.</p>
    <p>Swap the colours, at the right. All agents want both, and now these lie apart: thirty go on to the exit, ten to
    the green object. The row of marks says who: which want wins is set by the difference of the two numbers, read
    from inside, and nobody set it. Outlines are those who go to the object.</p>
    <p>The laboratory, A, has the agents one by one: click a mark, and see it walk.</p>
    <p class="aside">What it does not show: a search that training has invented. The planner and the form of its reward
    are built by hand, after the coin that always stood at the end of the level ${cite('langosco2022')}; gradient descent
    only sets two numbers, and they determine the behaviour, so that they explain it is no finding. Level 13 is chosen
    because it is a tie: with colours swapped, in 35 of the 64 levels all 40 agents go to the same thing. Why do the seeds
    differ? They start at other numbers, and no training level depends on the difference.</p>`,
});
