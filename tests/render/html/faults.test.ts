import { code, html, math, type Value } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../src/content/content.ts';
import { textOf } from '../../../src/plan/text.ts';
import { render } from '../fixture.ts';

const outcome = (body: Value) =>
  render({ body }).then(
    (section) => /<div class="slide-body">([\s\S]*)<\/div>\n<footer/.exec(section)?.[1],
    (error: Error) => error.message,
  );
const x = 'x';

describe('a value', () => {
  const run = 'alert(1)';
  test.each<[string, Value, string]>([
    ['an event', html`<p onclick="${run}">x</p>`, 'a value stands in onclick="…"'],
    ['an event in capitals', html`<img ONERROR='${run}'>`, 'a value stands in onerror="…"'],
    ['a page in a frame', html`<iframe srcdoc="${x}"></iframe>`, 'a value stands in srcdoc="…"'],
    ['a script', html`<script>${run}</script>`, 'a value stands in <script>'],
    ['the address of a script', html`<script src="${x}"></script>`, 'a value stands in a <script>'],
    ['a stylesheet', html`<style>p{${x}}</style>`, 'a value stands in <style>'],
    ['a drawing’s stylesheet', html`<svg><style>${x}</style></svg>`, 'a value stands in <style>'],
    ['a linked stylesheet', html`<link rel="stylesheet" href="${x}">`, 'stands in a <link>'],
    ['the base of all addresses', html`<base href="${x}">`, 'a value stands in a <base>'],
    ['a refresh', html`<meta http-equiv="refresh" content="0;${x}">`, 'stands in a <meta>'],
    ['what a frame may', html`<iframe sandbox="${x}"></iframe>`, 'a value stands in sandbox="…"'],
    ['the name of an attribute', html`<p ${x}="a">x</p>`, 'a value stands in the tag <p'],
    ['a part of such a name', html`<p on${x}="a">x</p>`, 'a value stands in the tag <p on'],
    ['an attribute after others', html`<a href="?q=" ${x}>x</a>`, 'in the tag <a href="?q="'],
    ['one without quotes', html`<a title="a < b" href=${x}>x</a>`, 'in a tag without quotes'],
    ['a part of one', html`<a href=a${x}>x</a>`, 'a value stands in a tag without quotes'],
    ['the name of a tag', html`<${x}>x</${x}>`, 'a value stands in the tag <'],
    ['a part of it', html`<h${1}>x</h1>`, 'a value stands in the tag <h'],
    ['an end tag', html`<b>x</${x}>`, 'a value stands in the tag </'],
    ['an entity', html`<a href="&#${106};avascript:1">x</a>`, 'a value stands in an entity'],
    ['an end tag of a text', html`<textarea></${'textarea '}x</textarea>`, 'in the tag </'],
  ])('is refused in %s', async (_, body, what) => {
    expect(await outcome(body)).toContain(what);
  });

  test.each<[string, Value]>([
    ['a space before', html`<a href=" ${'javascript:1'}">x</a>`],
    ['a line before', html`<a href="\n${'\n javascript:1'}">x</a>`],
    ['a control character', html`<a href="${'\u0001java\u0000script:1'}">x</a>`],
    ['an empty value first', html`<a href="${''}${'javascript:1'}">x</a>`],
    ['pieces', html`<a href="java${'script'}:${1}">x</a>`],
    ['an entity of the template', html`<a href="&#106;ava${'script:1'}">x</a>`],
    ['a quote in the tag before', html`<a title="a < b" href="${'javascript:1'}">x</a>`],
    ['single quotes', html`<a href='${'javascript:1'}'>x</a>`],
    ['capitals', html`<A HREF="${'JavaScript:1'}">x</A>`],
    ['data', html`<a href="${'data:text/html,<script>1</script>'}">x</a>`],
    ['a button', html`<button formaction="${'javascript:1'}">x</button>`],
    ['a form', html`<form action="${'javascript:1'}"></form>`],
    ['a frame', html`<iframe src="${'javascript:1'}"></iframe>`],
    ['a frame that is loaded later', html`<iframe data-src="${'javascript:1'}"></iframe>`],
    ['an object', html`<object data="${'data:text/html,x'}"></object>`],
    ['a poster', html`<video poster="${'javascript:1'}"></video>`],
    ['a picture', html`<img src="${'javascript:1'}" alt="">`],
    ['pictures of several sizes', html`<img srcset="a.png 1x, ${'javascript:1'} 2x" alt="">`],
    ['a ping', html`<a href="#x" ping="a ${'javascript:1'}">x</a>`],
    ['a background', html`<table background="${'javascript:1'}"></table>`],
    ['a background of reveal.js', html`<p data-background-iframe="${'javascript:1'}">x</p>`],
    ['a drawing', html`<svg><a xlink:href="${'javascript:1'}"><text>x</text></a></svg>`],
    ['a change', html`<svg><a><set attributeName="href" to="${'javascript:1'}"/></a></svg>`],
    ['a motion', html`<svg><animate values="#a;${'javascript:1'}"/></svg>`],
    ['where it begins', html`<svg><animate from="${'javascript:1'}"/></svg>`],
    ['by what', html`<svg><animate by="${'javascript:1'}"/></svg>`],
  ])('does not make an address that runs code, with %s', async (_, body) => {
    expect(await outcome(body)).toContain('would run code');
  });

  test('makes any address that leads to a place', async () => {
    for (const to of [
      'https://x.org/?javascript:',
      'mailto:a@b.c',
      '#x',
      'a/b:c',
      '?a:b',
      '../x',
    ]) {
      expect(await outcome(html`<a href="${to}">x</a>`)).toBe(`<a href="${to}">x</a>`);
    }
    const picture = 'data:image/png;base64,AAAA';
    expect(await outcome(html`<img src="${picture}" alt="">`)).toContain(picture);
  });

  test('in a style is one value, which fetches nothing', async () => {
    expect(await outcome(html`<p style="width: calc(${50}% + ${'var(--x)'})">x</p>`)).toBe(
      '<p style="width: calc(50% + var(--x))">x</p>',
    );
    expect(await outcome(html`<p style="background: url(a.png); width: ${50}%">x</p>`)).toContain(
      'url(a.png)',
    );
    for (const body of [
      html`<p style="color: ${'red; position: fixed'}">x</p>`,
      html`<p style="color: ${'url(//evil)'}">x</p>`,
      html`<p style="background: u${'rl(x)'}">x</p>`,
      html`<p style="background: url(${'//evil'})">x</p>`,
      html`<p style="color: ${'\\72 ed'}">x</p>`,
    ]) {
      expect(await outcome(body)).toMatch(/is more than one value|fetches what a value names/);
    }
  });

  test('in a comment is left out, whatever it is', async () => {
    const body = html`<p>seen</p><!-- ${'left out'} ${math`\oops`} -${undefined as never}-> -->`;
    expect(await outcome(body)).toBe('<p>seen</p><!--   --> -->');
    // Nor is it counted, listed or drawn.
    const twice = html`<!-- <b>${math`a`}</b> -->x ${math`b`}`;
    expect([...contentOf(twice, 'math')].map(({ tex }) => tex)).toEqual(['b']);
    expect(textOf(html`<!-- <b>${'left out'}</b> -->x ${'y'}`)).toBe('x y');
  });

  test('in an element for text alone is text', async () => {
    expect(await outcome(html`<textarea>${'</textarea><b>'}</textarea>`)).toBe(
      '<textarea>&lt;/textarea&gt;&lt;b&gt;</textarea>',
    );
    expect(await outcome(html`<textarea>${html`<b>x</b>`}</textarea>`)).toContain(
      "can't be in an element for text alone",
    );
  });

  test('stands in the text beside a < that is one', async () => {
    expect(await outcome(html`<p>1 < ${2} <3</p>`)).toBe('<p>1 < 2 <3</p>');
  });
});

describe('a template', () => {
  test.each<[string, Value, string]>([
    [
      'tag',
      html`
        <div><p>x</p>`,
      `the tag <div> is not closed
   at: slides/test/slide-1.ts, slide 'slide-1', html, line 2
 hint: close it with </div>`,
    ],
    [
      'quote',
      html`<p>a</p>
        <p class="small>x</p>`,
      `the quote of class="small>x</p> is not closed
   at: slides/test/slide-1.ts, slide 'slide-1', html, line 2
 hint: close it: class="small"`,
    ],
    [
      'quote before another one',
      html`<p class="small>x</p> <p class="b">x</p>`,
      `the quote of class="small>x</p> <p class= is not closed
   at: slides/test/slide-1.ts, slide 'slide-1', html, line 1
 hint: close it: class="small"`,
    ],
    [
      'tag of a nested template',
      html`<p>${html`<a href="`}${'javascript:1'}"></a></p>`,
      `the quote of href=" is not closed
   at: slides/test/slide-1.ts, slide 'slide-1', html, line 1
 hint: close it: href=""`,
    ],
    [
      'tag that another template closes',
      html`<div>${html`</div><div>`}</div>`,
      `</div> closes nothing
   at: slides/test/slide-1.ts, slide 'slide-1', html, line 1
 hint: take it away, or open it: <div>`,
    ],
    [
      'comment',
      html`<p>x</p><!-- ${x}`,
      `a comment is not closed
   at: slides/test/slide-1.ts, slide 'slide-1', html, line 1
 hint: close it with -->`,
    ],
  ])('with an open %s is an error', async (_, body, message) => {
    expect(await outcome(body)).toBe(`error: ${message}`);
  });

  test.each<[string, Value, string]>([
    ['tags in the wrong order', html`<b><i>x</b></i>`, '</b> stands where <i> is open'],
    ['an end without a beginning', html`<p>x</p></div>`, '</div> closes nothing'],
    ['a paragraph around a block', html`<p><ul><li>x</ul></p>`, '</p> closes nothing'],
    ['a paragraph around a nested block', html`<p>${html`<div></div>`}</p>`, "can't stand in <p>"],
    ['a link in a link', html`<a href="#a"><b><a href="#b">x</a></b></a>`, "can't stand in <a>"],
    ['an element that closes itself', html`<div/>x`, 'the tag <div/> is not closed'],
    ['a page of its own', html`<body class="x">`, "a slide can't have a <body>"],
    ['HTML in a drawing', html`<svg><p>x</p></svg>`, "<p> can't stand in <svg>"],
    ['an attribute twice', html`<p class="a" class="b">x</p>`, 'has class twice'],
    ['attributes without a space', html`<p class="a"id="b">x</p>`, 'have no space between them'],
    ['a declaration', html`<!doctype html>`, 'is not a tag'],
    ['an attribute of an end tag', html`<b>x</b class="x">`, 'has an attribute'],
  ])('with %s is an error', async (_, body, what) => {
    expect(await outcome(body)).toContain(what);
  });

  test('of the slide’s author may run code, and leave out what HTML lets one leave out', async () => {
    const body = html`
      <ul><li>a<li><p>b<li>c</ul><p>one<p>two<dl><dt>a<dd>b</dl>
      <table><tr><td>1<td>2<tr><td>3</table><br><hr/><input disabled value=a>
      <svg viewBox="0 0 1 1"><path d="M0 0"/><foreignObject><p>x</p></foreignObject></svg>
      <script>if (1 < 2) alert("</p>")</script><a href="javascript:void 0" onclick="x()">x</a>
      <p title='a > b "c"'>a < b && c</p><select><option>a<option>b</select>`;
    expect(await outcome(body)).toBe(body.strings[0]);
  });

  test('has the faults of notes named as well', async () => {
    const notes = html`<p>x</p>
      <b>`;
    const error = await render({ notes }).catch((each) => each);
    expect(error.where).toBe("slides/test/slide-1.ts, slide 'slide-1', notes, html, line 2");
  });

  test('ends a paragraph where a block of the kit’s is put into it', async () => {
    expect(await outcome(html`<p>x: ${code('ts')`1`}</p>`)).toContain(
      "<div> in line 1 can't stand in a paragraph: end the paragraph before it, with </p>",
    );
  });
});
