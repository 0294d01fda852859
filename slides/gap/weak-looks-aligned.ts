import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'weak-looks-aligned',
  title: 'Some models look aligned only because they are weak',
  section: 'The gap',
  layout: 'diagram',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§3')],
  body: html`
    ${mermaid(
      'One goal, less stuff in all, meets two beliefs. A robot that thinks vacuumed dirt is destroyed cleans the room. A smarter one knows that the dirt is in the bag, and has no reason to clean.',
    )`
      %%{init: {"flowchart": {"nodeSpacing": 60, "rankSpacing": 70}}}%%
      flowchart LR
        goal[Goal: less stuff in all]:::mesa --> weak[Thinks vacuumed dirt is destroyed]:::mesa
        goal --> strong[Knows it is in the bag]:::mesa
        weak --> cleans[Cleans the room]:::neutral
        strong --> stops[No reason to clean]:::neutral
        %% step: strong
    `}
    <p class="lead">The goal is the same. A better search ends the agreement.</p>`,
  notes: html`
    <p>The third row of the table once more, as a picture. Start at the left: the goal is less stuff in the world,
    not a clean room. Upper path: the robot believes, wrongly, that what it vacuums up is destroyed. So it cleans,
    and training has nothing to correct.</p>
    <p>Click. Lower path: the same goal in a robot that understands its bag. The dirt only moved. It has no reason to
    clean any more, and nothing in its goal has changed.</p>
    <p>So a gain in capability can reveal a misaligned goal. Deception is the mirror image: there, capability
    hides one.</p>
    <p>Likely question: has this been seen? It is an argument with an invented robot. Nobody has shown it in a
    trained network.</p>`,
});
