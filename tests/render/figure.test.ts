import { defineFigure, type FigureDefinition, figure, type Html, html, relabel } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { drawStill, figureIn, laboratoryOf } from '../../src/content/figure.ts';
import { markup } from '../../src/shared/markup.ts';
import { render } from './fixture.ts';

let runs = 0;
const counter = defineFigure({
  id: 'counter',
  alt: 'A number & <nothing> else',
  caption: 'Counts from "one".',
  width: 100,
  height: 50,
  action: 'Count',
  controls: [
    { name: 'to', label: 'Up to', kind: 'range', min: 1, max: 9, step: 1, value: 3 },
    { name: 'seed', label: 'Seed', kind: 'number', min: 0, max: 9, step: 1, value: 7 },
  ],
  *run({ to }) {
    runs += 1;
    for (let i = 1; i <= to; i += 1) yield i;
    yield undefined;
  },
  draw: (state, { seed }) => html`<text x="${seed}">${state} < 4</text>`,
  say: (state) => `It is ${state}.`,
});

const figures = { figures: new Map([['counter', counter as FigureDefinition]]) };

describe('a figure on a slide', () => {
  test('is the still picture of its last state, with words and controls', async () => {
    expect(await render({ body: figure(counter) }, figures)).toMatchInlineSnapshot(`
      "<section id="slide-1" class="slide layout-content" data-slide="slide-1" aria-labelledby="slide-1-title">
      <header class="slide-head"><h2 class="slide-title" id="slide-1-title">A title says what is so</h2></header>
      <div class="slide-body"><figure class="picture live" data-figure="counter">
      <svg viewBox="0 0 100 50" role="img" aria-label="A number &amp; &lt;nothing&gt; else"><text x="7">3 < 4</text></svg>
      <div class="figure-controls" role="group" aria-label="Controls: Counts from &quot;one&quot;."><button type="button" data-do="run">Count</button><button type="button" data-do="step">Step</button><label><span>Up to</span><input type="range" name="to" min="1" max="9" step="1" value="3" autocomplete="off"><b aria-hidden="true">3</b></label><label><span>Seed</span><input type="number" name="seed" min="0" max="9" step="1" value="7" autocomplete="off"></label><button type="button" data-do="reset">Reset</button><progress max="1" value="0" aria-label="How much of the run is done"></progress></div>
      <figcaption>Counts from &quot;one&quot;. <output aria-label="Result">It is 3.</output></figcaption>
      </figure></div>
      <footer class="slide-foot"><span class="slide-no">1</span></footer>
      </section>"
    `);
  });

  test('runs when it is rendered, and once; to compare or to copy it runs nothing', async () => {
    runs = 0;
    const fresh = { ...counter };
    const content = figure(fresh);
    expect(structuredClone(content)).toEqual(content);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(runs).toBe(0);
    const known = { figures: new Map([['counter', fresh as FigureDefinition]]) };
    await render({ body: html`<div>${content}</div>` }, known);
    await render({ body: content }, known);
    expect(runs).toBe(1);
  });

  test('does not run if it brings the state of its still picture', () => {
    runs = 0;
    expect(drawStill({ ...counter, still: 8 }).words).toBe('It is 8.');
    expect(runs).toBe(0);
  });
});

describe('a figure in the language of its slide', () => {
  const words = {
    alt: 'Eine Zahl',
    action: 'Zählen',
    controls: { to: 'Bis' },
    labels: { 'so many': 'so viele' },
    say: (state: number) => `Es ist ${state}.`,
    laboratory: { caption: 'Zählt im Labor.' },
  };
  const spoken = defineFigure({
    ...counter,
    draw: (state: number) => html`<text aria-label="so many">${state}</text><text>so many</text>`,
    languages: { de: words },
    laboratory: { draw: () => html`<text>so many</text>` },
  }) as FigureDefinition;
  const known = { figures: new Map([['counter', spoken]]) };

  test('says it in its picture, its controls and its result, and the rest as it is', async () => {
    const page = await render({ lang: 'de-AT', body: figure(spoken) }, known);
    expect(page).toContain(
      'aria-label="Eine Zahl"><text aria-label="so viele">3</text><text>so viele</text>',
    );
    expect(page).toContain('<button type="button" data-do="run">Zählen</button>');
    expect(page).toContain('<span>Bis</span>');
    expect(page).toContain('<span>Seed</span>');
    expect(page).toContain(
      'Counts from &quot;one&quot;. <output aria-label="Ergebnis">Es ist 3.</output>',
    );
    expect(await render({ body: figure(spoken) }, known)).toContain('It is 3.');
  });

  test('keeps what the slide calls otherwise', async () => {
    const body = relabel(figure(spoken), { Count: 'Los', Seed: 'Saat' });
    const page = await render({ lang: 'de', body }, known);
    expect(page).toContain('data-do="run">Los</button>');
    expect(page).toContain('<span>Saat</span>');
    expect(page).toContain('<span>Bis</span>');
  });

  test('says it in its laboratory', () => {
    const { caption, alt, draw } = laboratoryOf(figureIn(spoken, 'de'));
    expect([caption, alt, markup(draw(1, {}) as Html)]).toEqual([
      'Zählt im Labor.',
      'Eine Zahl',
      '<text>so viele</text>',
    ]);
  });

  test.each([
    [{ german: words }, 'languages is "german", not a language tag', "did you mean 'de'?"],
    [{ de: { controls: { too: 'Bis' } } }, "the figure has no control 'too'", "did you mean 'to'?"],
    [{ de: { alt: 7 } }, 'alt is 7, not a text', "write it as in alt: '…'"],
    [
      { de: { captoin: '' } },
      "what a figure says has no field 'captoin'",
      "did you mean 'caption'?",
    ],
    [
      { de: 'Wort' },
      'languages.de is "Wort", not what a figure takes',
      "write it as in languages: { de: { alt: '…' } }",
    ],
  ])('%o is an error', async (languages, what, hint) => {
    const wrong = { ...spoken, languages } as never;
    await expect(
      render({ body: figure(spoken) }, { figures: new Map([['counter', wrong]]) }),
    ).rejects.toMatchObject({ what, hint });
  });
});

describe('the laboratory of a figure', () => {
  const twoViews = defineFigure({
    ...counter,
    laboratory: {
      controls: [
        { name: 'times', label: 'Times', kind: 'range', min: 1, max: 5, step: 1, value: 2 },
      ],
      height: 200,
      draw: (state: number, { times }) => html`<text>${state} of ${times}</text>`,
    },
    run: ({ to, times }: Record<'to' | 'seed' | 'times', number>) => [to * times],
  }) as FigureDefinition;

  test('has a button on the slide, a link on paper, and none of its controls there', async () => {
    const page = await render(
      { id: 'count', body: figure(twoViews) },
      { figures: new Map([['counter', twoViews]]) },
    );
    expect(page).toContain('>6 < 4</text>');
    expect(page).not.toContain('Times');
    expect(page).toMatch(/<button type="button" data-do="laboratory" aria-haspopup="dialog"/);
    expect(page).toContain(
      '<span class="to-laboratory">Laboratory: <a href="?laboratory=counter#/count">',
    );
  });

  test('is the same model with all controls, and what it does not say is as on the slide', () => {
    const all = laboratoryOf(twoViews);
    expect(all.controls.map(({ name }) => name)).toEqual(['to', 'seed', 'times']);
    expect(all).toMatchObject({ alt: counter.alt, width: 100, height: 200 });
    expect(markup(drawStill(all).picture)).toBe('<text>6 of 2</text>');
    expect(drawStill(all).words).toBe(drawStill(twoViews).words);
    expect(laboratoryOf(counter as FigureDefinition).controls).toEqual(counter.controls);
  });
});

describe('a bad figure', () => {
  const failure = (changes: object, known: readonly string[] = ['counter']) => {
    const definition = { ...counter, ...changes } as FigureDefinition;
    const figures = new Map(known.map((id) => [id, definition]));
    return render({ body: figure(definition) }, { figures }).then(
      () => 'no error',
      (error: Error) => error.message,
    );
  };

  test('has no text alternative', async () => {
    expect(await failure({ alt: ' ' })).toMatchInlineSnapshot(`
      "error: the figure has no text alternative
         at: slides/test/slide-1.ts, slide 'slide-1', figure 1
       hint: say in words what it shows: alt: '…'"
    `);
  });

  test('has a control of its laboratory that is at fault, or that the slide has already', async () => {
    const [to] = counter.controls;
    expect(
      await failure({ laboratory: { controls: [{ ...to, name: 'n', value: 99 }] } }),
    ).toContain("the control 'n' has the value 99, which is not from 1 to 9");
    expect(await failure({ laboratory: { controls: [to] } })).toMatchInlineSnapshot(`
      "error: two controls of the figure have the name 'to'
         at: slides/test/slide-1.ts, slide 'slide-1', figure 1
       hint: the laboratory has those of the slide too: leave one out, or rename it"
    `);
    expect(await failure({ laboratory: { controls: 3 } })).toMatchInlineSnapshot(`
      "error: laboratory.controls is 3, not what a figure takes
         at: slides/test/slide-1.ts, slide 'slide-1', figure 1
       hint: write controls: [{ name: 'rate', label: 'Rate', kind: 'range', … }]"
    `);
  });

  test('has an id that is none', async () => {
    expect(await failure({ id: 'My figure' })).toMatchInlineSnapshot(`
      "error: "My figure" is not a figure id
         at: slides/test/slide-1.ts, slide 'slide-1', figure 1
       hint: write it as in id: 'two-curves'"
    `);
  });

  test('has a control whose value is out of its range', async () => {
    const [to, seed] = counter.controls;
    expect(await failure({ controls: [to, { ...seed, value: 10 }] })).toMatchInlineSnapshot(`
      "error: the control 'seed' has the value 10, which is not from 0 to 9
         at: slides/test/slide-1.ts, slide 'slide-1', figure 1
       hint: mend its value, min or max"
    `);
  });

  test('throws as it runs', async () => {
    const run = () => {
      throw new RangeError('the seed is odd');
    };
    expect(await failure({ run })).toMatchInlineSnapshot(`
      "error: the figure can't be drawn: the seed is odd
         at: slides/test/slide-1.ts, slide 'slide-1', figure 1
       hint: run, draw and say of the figure 'counter' are at fault"
    `);
    expect(await failure({ run: () => [] })).toContain('its run has no state');
  });

  test('shows what html can not show', async () => {
    expect(await failure({ draw: () => html`${{} as never}` })).toMatchInlineSnapshot(`
      "error: html can't show an empty object
         at: slides/test/slide-1.ts, slide 'slide-1', value 1
       hint: html takes text, numbers, null, and what math, mermaid, code, cite and html make; for markup from elsewhere use unsafeHtml(reason, string)"
    `);
  });

  test('is in no file that a browser could load', async () => {
    expect(await failure({}, [])).toMatchInlineSnapshot(`
      "error: no file has the figure 'counter' as its default export
         at: slides/test/slide-1.ts, slide 'slide-1', figure 1
       hint: export default defineFigure({ … }) from a file of its own, once"
    `);
  });
});
