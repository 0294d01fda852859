import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'better-instruments',
  title: 'An instrument would read the objective, not the behaviour',
  section: 'What now',
  layout: 'diagram',
  minutes: 1,
  status: 'open',
  sources: [cite('macdiarmid2024probes'), cite('marks2025')],
  body: html`
    ${mermaid(
      'Two ways to know a model: tests see its behaviour only; probes and audits look at the inside, where the mesa-objective would be.',
    )`
      flowchart LR
        tests[Tests]:::neutral --> behaviour[Behaviour]:::neutral
        probes[Probes, audits]:::neutral --> goal[Mesa-objective]:::mesa
        behaviour -.->|ties| goal
        %% step: probes, goal
    `}
    <p>Shown on planted goals. Whether it carries over to goals that grew by themselves is open.</p>`,
  notes: html`
    <p>Point left to right. A test observes behaviour, and behaviour ties. Click: an instrument that looks
    inside is a different kind of evidence; it can differ where behaviour does not.</p>
    <p>So far: a linear probe made from one generic question separates planted defection almost perfectly;
    three of four audit teams found an objective that had been trained in.</p>
    <p>The limit is the same for both: the goals were planted. A planted goal may stand out because it was
    planted. One later paper suggests that probes catch a model that lies and miss one that believes in what
    it does; treat that as a hint.</p>
    <p>Likely question: what would convince you? An instrument that is tested blind on goals nobody
    planted.</p>
    <p>The hint is in ${cite('haralambiev2026')}; it rests on one source.</p>`,
});
