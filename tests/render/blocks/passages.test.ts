import {
  callout,
  cite,
  columns,
  fitText,
  footnote,
  html,
  margin,
  math,
  quotation,
  steps,
  type Value,
} from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { render } from '../fixture.ts';

/** The message of what stops a slide with this body. */
const fault = (body: Value) =>
  render({ body }).then(
    () => 'nothing is wrong',
    (error: Error) => error.message,
  );

describe('footnotes', () => {
  test('stand at the foot of the slide, numbered in the order of their calls', async () => {
    const section = await render({
      body: html`<p>One${footnote`The first, of ${math`x`}.`} two${footnote(html`The <b>second</b>.`)}</p>`,
    });
    expect(section).toContain(
      '<p>One<sup class="footnote-call"><a id="call-slide-1-1" href="#note-slide-1-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> two',
    );
    const foot = section.slice(section.indexOf('</div>\n<div class="slide-footnotes">'));
    expect(foot).toContain(
      '<div class="footnote" role="doc-footnote" id="note-slide-1-2"><a class="footnote-back" href="#call-slide-1-2" role="doc-backlink" aria-label="Back to the text, footnote 2">2</a> <span class="footnote-text">The <b>second</b>.</span></div>',
    );
    expect(foot).toContain('class="katex"');
    expect(foot.indexOf('slide-footnotes')).toBeLessThan(foot.indexOf('<footer'));
  });

  test('of the notes go on counting, at the end of the notes', async () => {
    const section = await render({
      body: html`<p>One${footnote`On the slide.`}</p>`,
      notes: html`<p>Two${footnote`In the notes.`}</p>`,
    });
    const [slide = '', notes = ''] = section.split('<aside');
    expect(slide).not.toContain('In the notes.');
    expect(notes).toContain('id="note-slide-1-2"');
    expect(notes).not.toContain('On the slide.');
  });

  test('may stand in a link or a list, and hold no open tag', async () => {
    expect(await render({ body: steps(html`a${footnote`b`}`) })).toContain('role="doc-footnote"');
    expect(await fault(html`<p>${footnote`<b>open`}</p>`)).toContain('the tag <b> is not closed');
  });

  test('need a text', async () => {
    expect(await fault(html`<p>One${footnote``}</p>`)).toBe(
      [
        'error: the footnote has no text',
        "   at: slides/test/slide-1.ts, slide 'slide-1', footnote 1",
        ' hint: say something: footnote`…`',
      ].join('\n'),
    );
  });
});

test('a margin remark stays in its paragraph', async () => {
  expect(
    await render({ body: html`<p>${margin`Seen from <i>Skagen</i>.`}They leave.</p>` }),
  ).toContain(
    '<p><span class="margin-note" role="note">Seen from <i>Skagen</i>.</span>They leave.</p>',
  );
});

describe('columns', () => {
  test('share the width', async () => {
    expect(await render({ body: columns({ ratio: [2, 1] }, html`<p>a</p>`, 'b') })).toContain(
      '<div class="columns" style="grid-template-columns: minmax(0, 2fr) minmax(0, 1fr)"><div><p>a</p></div><div>b</div></div>',
    );
  });

  test('are two or three, with a share for each', async () => {
    expect(await fault(columns('a'))).toContain('there is one column');
    expect(await fault(columns('a', 'b', 'c', 'd'))).toContain('there are 4 columns');
    expect(await fault(columns({ ratio: [1] }, 'a', 'b'))).toContain('2 columns have 1 shares');
    expect(await fault(columns({ ratio: [1, 0] }, 'a', 'b'))).toContain(
      'ratio is a list, not a list of shares',
    );
  });
});

describe('callouts', () => {
  test('say in a word and by a mark what they are', async () => {
    const section = await render({
      body: callout('warning', 'Mind the <nests>')`<p>Keep off.</p>`,
    });
    expect(section).toMatch(
      /<div class="callout callout-warning" role="note">.*aria-label="Warning"/,
    );
    expect(section).toContain('<b>Mind the &lt;nests&gt;</b>');
    expect(await render({ body: callout('tip')`Look.` })).toContain('<b>Tip</b>');
  });

  test('name what is wrong with them', async () => {
    expect(await fault(callout('waring' as 'warning')`x`)).toContain("did you mean 'warning'?");
    expect(await fault(callout('note')` `)).toContain('the callout has no text');
    expect(await fault(html`<p>${callout('note')`x`}</p>`)).toContain(
      "<div> in line 1 can't stand in a paragraph",
    );
  });
});

describe('quotations', () => {
  test('say whose words they are, where and when, with a face', async () => {
    const face = html`<svg viewBox="0 0 1 1" role="img" aria-label="Rachel Carson"></svg>`;
    const by = { author: 'Rachel Carson', source: 'Silent Spring', year: 1962, face };
    const section = await render({ body: quotation(by)`No witchcraft.` });
    expect(section).toContain(
      '<figure class="quotation"><div class="face"><svg viewBox="0 0 1 1" role="img" aria-label="Rachel Carson"></svg></div>' +
        '<blockquote>No witchcraft.</blockquote><figcaption><b>Rachel Carson</b>, <i>Silent Spring</i>, 1962</figcaption></figure>',
    );
    const cited = await render({
      body: quotation({ author: 'One', source: cite('one2020') })`Yes.`,
    });
    expect(cited).toContain('<figcaption><b>One</b>, <cite>');
  });

  test('name what they lack', async () => {
    expect(await fault(quotation({ author: ' ' })`x`)).toContain('does not say whose words');
    expect(await fault(quotation({ author: 'A' })``)).toContain('the quotation has no words');
    expect(await fault(quotation({ author: 'A', face: html`me` })`x`)).toContain('is no picture');
    expect(await fault(quotation({} as { author: string })`x`)).toContain(
      'author is undefined, not a text',
    );
  });
});

test('steps are items that come one by one', async () => {
  expect(await render({ body: steps('a < b', html`<b>c</b>`) })).toContain(
    '<ul><li class="step">a &lt; b</li><li class="step"><b>c</b></li></ul>',
  );
  expect(await render({ body: steps.numbered('a') })).toContain('<ol><li class="step">a</li></ol>');
  expect(await fault(steps())).toContain('the list of steps has no items');
});

test('text to be fitted says its limits', async () => {
  expect(await render({ body: fitText({ max: 40 })`<p>Long.</p>` })).toContain(
    '<div class="fit" data-min="20" data-max="40" style="--fit: 40px"><p>Long.</p></div>',
  );
  expect(await fault(fitText({ min: 50 })`x`)).toContain(
    'the least size, 50 px, is above the largest, 28 px',
  );
  expect(await fault(fitText({ min: -1 })`x`)).toContain('min is -1, not a size in px');
});
