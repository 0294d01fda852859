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
    <p>Each mark is an agent: a planner whose inner reward has two learned numbers, one for exits and one for green.
    In training the exit is always green. Left: all agents have the same training return, whatever they do later.
    Training data cannot see the gap. Middle: the difference of the two numbers, read from inside, orders them.</p>
    <p>All agents want both. Where the exit is green, all go there. Swap the colours, and which want wins in a tie is
    set by the difference, which nobody set. Click an agent, high or low: some go on to the exit, some to the other
    object.</p>
    <p class="aside">What it does not show: a search that training has invented. The planner and the form of its reward
    are built by hand, after the coin that always stood at the end of the level ${cite('langosco2022')}; gradient descent
    only sets two numbers, and they determine the behaviour, so that they explain it is no finding. Level 13 is chosen
    because it is a tie: with colours swapped, in 35 of the 64 levels all 40 agents go to the same thing. Why do the seeds
    differ? They start at other numbers, and no training level depends on the difference.</p>`,
});
