import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'when-search-is-learned',
  title: 'Diverse tasks and compression favour learned search',
  section: 'Learned search',
  layout: 'diagram',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§2.1')],
  body: html`
    ${mermaid(
      'Four properties of the task. Many different situations, a long policy in little space and humans to reason about favour a learned search; a narrow task works against it, since rules are enough.',
    )`
      %%{init: {"flowchart": {"nodeSpacing": 44, "rankSpacing": 70}}}%%
      flowchart LR
        diverse[Many different situations]:::neutral -->|one search covers all| search[Internal search]:::mesa
        long[Long policy, little space]:::neutral -->|search is shorter| search
        human[Humans to reason about]:::neutral -->|they optimize too| search
        narrow[Narrow task]:::neutral -->|rules are enough| rules[Rules]:::neutral
        %% step: diverse
        %% step: long
        %% step: human
        %% step: narrow, rules
    `}`,
  notes: html`
    <p>When would training find a search rather than a pile of rules? The paper argues from the task first.
    Click through the arrows.</p>
    <p>Many different situations: each would need its own rule, one search covers them all. Compression: a
    search with a goal is a short description of a long policy. Humans: to foresee people is to reason about
    optimizers, and the machinery can be reused.</p>
    <p>Last click: tic-tac-toe needs no optimizer; a few rules play it perfectly. Narrow tasks stay with rules.</p>
    <p class="aside">Is this measured? No. All four are arguments from 2019. The authors say themselves
    that without a precise definition it is hard to check whether a model is an optimizer.</p>`,
});
