import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'ways-in',
  title: 'What is trained for can enter a model in three ways',
  section: 'The gap',
  layout: 'diagram',
  minutes: 1.5,
  status: 'argued',
  introduces: ['internalization', 'corrigibleAlignment', 'robustAlignment'],
  sources: [cite('hubinger2019risks', '§4.3–4.4')],
  body: html`
    ${mermaid(
      'The base objective enters as a goal: internalization; or as knowledge. A goal that points at the knowledge is corrigibility, one that only uses it is deception. The first two are robust alignment, deception is pseudo-alignment.',
    )`
      flowchart LR
        base[Base objective]:::base -->|as goal| own[Internalization]:::neutral
        base -->|as a fact| know[Knowledge]:::mesa
        know -->|as target| point[Corrigibility]:::neutral
        know -->|as means| use[Deception]:::neutral
        own --> robust[Robust<br>alignment]:::neutral
        point --> robust
        use --> pseudo[Pseudo-<br>alignment]:::neutral
        %% step: know, point
        %% step: use, pseudo
    `}
    <p class="lead step">Only the first two are robust alignment.</p>`,
  notes: html`
    <p>How can information about the <b class="base">base objective</b> get inside at all? First way, at the top:
    it becomes the goal itself. That is internalization.</p>
    <p>Click: or it is learned as a fact about the world, as part of what the model knows. If the model's goal then
    points at that fact, “whatever they train me for”, it is corrigible. Both agree with the base objective on
    whatever data may come: robust alignment.</p>
    <p>Click: the third way. The same knowledge, used only to keep a different goal from being changed. That is a
    form of pseudo-alignment, however well it behaves.</p>
    <p>Likely question: which is likeliest? The paper argues that more paths lead to deception than to the
    first two; that is contested.</p>`,
});
