import {
  cite,
  code,
  defineDeck,
  defineSlide,
  glossary,
  html,
  math,
  mermaid,
  references,
} from 'mesa-deck';

/** Each layout once, in itself, with the lines that ask for it. */
const title = defineSlide({
  id: 'layout-title',
  title: 'The layouts, one by one',
  layout: 'title',
  body: html`<p class="kicker">layout: 'title'</p>
    <p class="lead">A name, a line, and room for a picture behind.</p>`,
  notes: html`<p>The first slide. An svg of class backdrop fills the slide behind the title.</p>`,
});

const section = defineSlide({
  id: 'layout-section',
  title: 'A divider tells where the talk is',
  layout: 'section',
  section: 'Layouts',
  body: html`<p class="lead muted">layout: 'section'</p>`,
  notes: html`<p>Give the slides of a part the same section; the mark shows which part is now.</p>`,
});

const content = defineSlide({
  id: 'layout-content',
  title: 'Text and formulas stand in the middle of what is left',
  section: 'Layouts',
  body: html`
    <p>The layout of a slide that names none. A formula on a line of its own:</p>
    <div>${math.display`\params \leftarrow \params - \rate\, \nabla \Loss(\params)`}</div>
    ${code('ts')`
      defineSlide({
        id: 'two-gaps',
        title: 'There are two gaps',
        body: html\`<p>…</p>\`,
      });
    `}`,
  introduces: ['params', 'rate', 'Loss'],
  notes: html`<p>math.display puts a formula on a line of its own; code highlights source.</p>`,
});

const statement = defineSlide({
  id: 'layout-statement',
  title: 'A statement is one sentence, large',
  layout: 'statement',
  section: 'Layouts',
  body: html`<p>The first paragraph is set like a title.</p><p>layout: 'statement'</p>`,
  notes: html`<p>For the sentence that has to stay, once or twice in a talk.</p>`,
});

const columns = defineSlide({
  id: 'layout-columns',
  title: 'Columns set two or three things side by side',
  layout: 'columns',
  section: 'Layouts',
  body: html`
    <div><h3>Left</h3><p>Each child of the body is a column.</p></div>
    <div class="step"><h3>Right</h3><p>layout: 'columns'; this one is a step.</p></div>`,
  notes: html`<p>A diagram as the first column gets a fixed width, the text what is left.</p>`,
});

const twoCards = defineSlide({
  id: 'layout-two-cards',
  title: 'A layout of your own is a file with slots',
  layout: 'two-cards',
  section: 'Layouts',
  slots: {
    left: html`<h3>slides/layouts/two-cards.ts</h3>
      <p>Names its slots, and puts them into a template.</p>`,
    right: html`<h3>slides/layouts/two-cards.css</h3>
      <p>Says how that looks, in the tokens of the theme.</p>`,
    below: html`<p class="muted">layout: 'two-cards', slots: { left, right, below }</p>`,
  },
  notes: html`<p>A slot whose name ends in a question mark may be left empty. npm run types tells the
    compiler which layouts there are, and which slots they have.</p>`,
});

const compare = defineSlide({
  id: 'layout-compare',
  title: 'A table compares line by line',
  layout: 'compare',
  section: 'Layouts',
  body: html`
    <table>
      <thead><tr><th scope="col">Optimizer</th><th scope="col">Searches over</th></tr></thead>
      <tbody>
        <tr><th scope="row"><b class="base">base</b></th><td>parameters</td></tr>
        <tr><th scope="row"><b class="mesa">mesa</b></th><td>actions</td></tr>
      </tbody>
    </table>`,
  notes: html`<p>layout: 'compare'. Numbers in a cell of class number line up at the right.</p>`,
});

const diagram = defineSlide({
  id: 'layout-diagram',
  title: 'A diagram fills the slide',
  layout: 'diagram',
  section: 'Layouts',
  body: mermaid(
    'Data go to the base optimizer, which writes a model; in it is a mesa-optimizer, whose behaviour goes back',
  )`
    flowchart LR
      data[(Data)] --> base[Base optimizer]:::base
      base -->|writes| model[Learned model]
      model --> mesa[Mesa-optimizer]:::mesa
      mesa -->|behaviour| base
      %% step: mesa
  `,
  notes: html`<p>layout: 'diagram'. Labels have 24 px as long as the diagram fits.</p>`,
});

const figure = defineSlide({
  id: 'layout-figure',
  title: 'A figure has its words beside it',
  layout: 'figure',
  section: 'Layouts',
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 600 320" role="img" aria-label="A blue square and an orange trapezoid on a line.">
        <path class="thin" d="M20 250h560"/>
        <rect class="base-mark" x="80" y="150" width="140" height="100"/>
        <path class="mesa-mark" d="M340 250l24-100h112l24 100z"/>
        <text x="150" y="300" text-anchor="middle">base</text>
        <text x="420" y="300" text-anchor="middle">mesa</text>
      </svg>
    </figure>
    <div><p>layout: 'figure'</p><p>An svg in a figure of class picture, in the colours of the roles.</p></div>`,
  notes: html`<p>Classes: base-mark, mesa-mark, neutral-mark, base-line, mesa-line, ink-line, thin, quiet.</p>`,
});

const quotation = defineSlide({
  id: 'layout-quotation',
  title: 'A quotation is large, and says who',
  layout: 'quotation',
  section: 'Layouts',
  body: html`<blockquote>Keeping the two optimizers straight is the whole game.</blockquote>
    <p class="muted">layout: 'quotation'</p>`,
  notes: html`<p>A blockquote, and a line that says whose words they are.</p>`,
});

const lists = defineSlide({
  id: 'layout-references',
  title: 'References and glossary make themselves',
  layout: 'references',
  section: 'Lists',
  sources: [cite('hubinger2019risks')],
  body: html`${references()}${glossary()}`,
  notes: html`<p>layout: 'references' with references() or glossary(): what the deck cites and introduces.</p>`,
});

const background = defineSlide({
  id: 'layout-background',
  title: 'A slide lies on a colour, a gradient or a picture',
  layout: 'statement',
  section: 'Layouts',
  background: { gradient: ['base-soft', 'ground', 'mesa-soft'] },
  body: html`<p>Around it stand what its deck says of all: a footer, a logo, a number.</p>
    <p class="lead">background: { gradient: ['base-soft', 'ground', 'mesa-soft'] }</p>`,
  notes: html`<p>A token of the theme, some that run into one another, or a picture with a veil over it.
    footer, logo, pageNumbers and sectionNumbers are the deck's.</p>`,
});

const appendix = defineSlide({
  id: 'layout-appendix',
  title: 'An appendix stands behind the talk',
  layout: 'statement',
  body: html`<p>Its slides count neither in numbers nor in minutes.</p><p class="lead">appendix: [more]</p>`,
  notes: html`<p>For questions. draft: true keeps a slide out of a build, skip: true passes over it as one
    steps through the talk.</p>`,
});

export default defineDeck({
  id: 'gallery',
  title: 'The layouts, one by one',
  description: 'Every layout of the kit, each shown in itself.',
  license: 'CC-BY-4.0',
  keywords: ['slides', 'layouts'],
  theme: 'mesa',
  slides: [
    title,
    section,
    content,
    statement,
    columns,
    twoCards,
    compare,
    diagram,
    figure,
    quotation,
    background,
    lists,
  ],
  appendix: [appendix],
  footer: 'The gallery of layouts',
  logo: { file: './crest.svg', alt: 'Two slides, one behind the other', height: 40 },
  pageNumbers: 'n / N',
  sectionNumbers: true,
});
