import { cite, defineSlide, figure, html } from 'mesa-deck';
import seeds from '../figures/seeds.ts';

export default defineSlide({
  id: 'live-seeds',
  title: 'Try it: agents that train alike walk to different goals',
  section: 'Evidence',
  minutes: 2,
  status: 'toy',
  sources: [cite('langosco2022'), cite('shah2022')],
  body: figure(seeds),
  notes: html`
    <p>Each mark is an agent: a planner whose inner reward has two learned numbers, for exits and for green.
    In training the exit is always green. Left: the training return says nothing of the deployment return.
    Middle: the two numbers, read from inside, say nearly all.</p>
    <p>Click an agent, high or low, and look at its walks. Where the exit is green, all agents go there. Swap
    the colours: some go on to the exit, some to the other object.</p>
    <p>What it does not show: a search that training has invented. The planner and the form of its reward are
    built by hand, after the coin that always stood at the end of the level ${cite('langosco2022')}; gradient
    descent only sets two numbers.</p>
    <p>Likely question: why do the seeds differ, if training is the same? They start at other numbers, and
    training never moves their difference: no training level depends on it.</p>`,
});
