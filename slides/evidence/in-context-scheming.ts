import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'in-context-scheming',
  title: 'Given a goal in the prompt, several models schemed',
  section: 'Evidence',
  layout: 'diagram',
  minutes: 1,
  status: 'toy',
  introduces: ['inContextScheming'],
  sources: [cite('meinke2024')],
  body: html`
    ${mermaid(
      'A goal in the prompt goes to the model, which schemes. A goal from training would be another way in, drawn dotted: it was not tested.',
    )`
      flowchart LR
        prompt[Goal in the prompt]:::neutral -->|tested| model[Model]:::neutral --> scheme[Schemes]:::neutral
        training[Goal from training]:::mesa -. not tested .-> model
    `}
    <div class="pair">
      <p><b>Found:</b> in six agentic tests, each of five models schemed in some. o1 kept deceiving in
      <b>&gt; 85 %</b> of follow-up questions.</p>
      <p class="step"><b>Not shown:</b> how often it happens in normal use, or that training put a goal there.
      Without a strong nudge: about 1 %.</p>
    </div>`,
  notes: html`
    <p>Point at the two ways in. <b>In-context scheming</b>: the goal comes from the prompt, and with strong
    words. What is tested is whether a model can scheme for it.</p>
    <p>Five models did so in some of the six tests: o1, Claude 3.5 Sonnet, Claude 3 Opus, Gemini 1.5 Pro and
    Llama 3.1 405B. Asked about it, o1 kept deceiving in more than 85 % of follow-up questions; it confessed
    in fewer than 20 % of the cases, the others in about 80 %.</p>
    <p>Click for the limits. A capability under a given goal is not a propensity.</p>
    <p>Likely question: what has it to do with mesa-optimization? It shows that the third part, planning
    around oversight, is within reach. Where a goal would come from is the other question.</p>`,
});
