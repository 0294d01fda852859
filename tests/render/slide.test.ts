import { html, math, mermaid, type Slide } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { renderSlides } from '../../src/render/deck.ts';
import { deckOf, options, render } from './fixture.ts';

describe('a slide', () => {
  test('is a section with its id, title, body, notes and number', async () => {
    const section = await render({
      title: 'One can build another',
      body: html`<p>Body</p>`,
      notes: html`<p>Say it</p>`,
      minutes: 1.5,
      section: 'The stack',
    });
    expect(section).toMatchInlineSnapshot(`
      "<section id="slide-1" class="slide layout-content" data-slide="slide-1" data-minutes="1.5" aria-labelledby="slide-1-title">
      <header class="slide-head"><h2 class="slide-title" id="slide-1-title">One can build another</h2></header>
      <div class="slide-body"><p>Body</p></div>
      <footer class="slide-foot"><span class="section-name">The stack</span><span class="slide-no">1</span></footer>
      <aside class="notes" aria-label="Notes: One can build another"><p>Say it</p></aside>
      </section>"
    `);
  });

  test('shows how far the talk is, a step for each part', async () => {
    const sections = renderSlides(
      deckOf({ section: 'A' }, { section: 'A' }, { section: 'B' }, { section: 'C' }, {}),
      options,
    );
    const arcs = sections.map(({ section }) => /class="arc"[^>]*>(.*?)<\/span>/.exec(section)?.[1]);
    expect(arcs).toEqual([
      '<i class="now"></i><i></i><i></i>',
      '<i class="now"></i><i></i><i></i>',
      '<i class="done"></i><i class="now"></i><i></i>',
      '<i class="done"></i><i class="done"></i><i class="now"></i>',
      '<i></i><i></i><i></i>',
    ]);
  });
});

describe('a bad slide', () => {
  const messageOf = (slide: Partial<Slide>) =>
    render(slide).then(
      () => 'no error',
      (error: Error) => error.message,
    );

  test('without a title', async () => {
    expect(await messageOf({ title: '  ' })).toMatchInlineSnapshot(`
      "error: the slide has no title
         at: slides/test/slide-1.ts, slide 'slide-1'
       hint: give its claim as a sentence: title: "…""
    `);
  });

  test('with an id that is not one', async () => {
    expect(await messageOf({ id: 'Not An Id' })).toMatchInlineSnapshot(`
      "error: "Not An Id" is not a slide id
         at: slides/test/Not An Id.ts, slide 'Not An Id'
       hint: write it in kebab-case, as in id: 'my-slide'"
    `);
  });

  test('that introduces a symbol nobody has defined', async () => {
    expect(await messageOf({ introduces: ['Obase', 'Oboth'] })).toMatchInlineSnapshot(`
      "error: the slide introduces 'Oboth', which the notation does not have
         at: slides/test/slide-1.ts, slide 'slide-1'
       hint: define it in slides/notation.ts, which has Obase, Omesa, params"
    `);
  });

  test('with a diagram that has no text alternative', async () => {
    expect(await messageOf({ body: mermaid('')`flowchart LR` })).toMatchInlineSnapshot(`
      "error: the diagram has no text alternative
         at: slides/test/slide-1.ts, slide 'slide-1', diagram 1
       hint: say in words what it shows: mermaid('A trains B')\`…\`"
    `);
  });

  test('with a diagram that does not parse', async () => {
    const fault = { message: "the diagram can't be read", line: 2, hint: 'an arrow is -->' };
    const slide = { body: mermaid('A to B')`flowchart LR` };
    const error = await render(slide, {
      drawings: new Map([['flowchart LR', fault]]),
    }).catch((each) => each);
    expect(error.message).toMatchInlineSnapshot(`
      "error: the diagram can't be read
         at: slides/test/slide-1.ts, slide 'slide-1', diagram 1, line 2
       hint: an arrow is -->"
    `);
  });

  test('shows its fault in its place, and the rest of the deck goes on', async () => {
    const faults: unknown[] = [];
    const sections = renderSlides(
      deckOf({ body: html`<p>fine</p>` }, { body: math`\frac{<b>` }, { body: html`<p>too</p>` }),
      { ...options, onFault: (error) => faults.push(error) },
    );
    expect(faults).toHaveLength(1);
    expect(sections[0]?.section).toContain('<p>fine</p>');
    expect(sections[1]?.section).toContain(
      '<section id="slide-2" class="slide fault" data-slide="slide-2"',
    );
    expect(sections[1]?.section).toContain('the formula \\frac{&lt;b&gt; is not closed');
    expect(sections[2]?.section).toContain('<p>too</p>');
  });
});
