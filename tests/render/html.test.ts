import { cite, code, html, math, mermaid, unsafeHtml, type Value } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { render } from './fixture.ts';

describe('html', () => {
  test('escapes what is put into it', async () => {
    const text = '<script>alert("1 & 2")</script>';
    const section = await render({ body: html`<p title="${text}">${text}</p>` });
    expect(section).toContain(
      '<p title="&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;">' +
        '&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</p>',
    );
  });

  test('escapes titles, alternatives and file names as well', async () => {
    const section = await render({
      title: 'Is 1 < 2 & "so"?',
      body: mermaid('A "b" <c>')`flowchart LR
        a --> b`,
    });
    expect(section).toContain('Is 1 &lt; 2 &amp; &quot;so&quot;?');
    expect(section).toContain('aria-label="A &quot;b&quot; &lt;c&gt;"');
  });

  test('takes markup from its own parts, nested and in arrays', async () => {
    const items = ['a', 'b'].map((each) => html`<li>${each}</li>`);
    const section = await render({ body: html`<ul>${items}</ul>${null}${false}${0}` });
    expect(section).toContain('<ul><li>a</li><li>b</li></ul>0');
  });

  test('takes markup from elsewhere only with a reason', async () => {
    const section = await render({ body: unsafeHtml('written by this test', '<hr>') });
    expect(section).toContain('<div class="slide-body"><hr></div>');
  });

  test('highlights code without a style of its own', async () => {
    const section = await render({ body: code('ts')`const a: string = '<b>';` });
    expect(section).toContain('--code-token-keyword');
    expect(section).toContain('&lt;b&gt;');
    expect(await render({ body: code('text')`a < b` })).toContain('a &lt; b');
  });
});

test('code in a language that nobody knows offers the nearest', async () => {
  const told = (language: string) =>
    render({ body: code(language)`a < b` }).catch(({ what, hint }) => `${what}; ${hint}`);
  expect([await told('typoscript'), await told('constructor')]).toMatchInlineSnapshot(`
    [
      "there is no language "typoscript" of code; did you mean 'typescript'?",
      "there is no language "constructor" of code; take one that Shiki knows, or code('text')",
    ]
  `);
});

describe('bad values', () => {
  const failure = async (body: unknown) =>
    render({ body: body as Value }).then(
      () => 'no error',
      (error: Error) => error.message,
    );

  test('undefined', async () => {
    expect(await failure(html`<p>${'a'}</p><p>${undefined as never}</p>`)).toMatchInlineSnapshot(`
      "error: html can't show undefined
         at: slides/test/slide-1.ts, slide 'slide-1', value 1
       hint: html takes text, numbers, null, and what math, mermaid, code, cite and html make; for markup from elsewhere use unsafeHtml(reason, string)"
    `);
  });

  test('an object', async () => {
    expect(await failure(html`${{ name: 'x', size: 1 } as never}`)).toMatchInlineSnapshot(`
      "error: html can't show an object with name, size
         at: slides/test/slide-1.ts, slide 'slide-1', value 1
       hint: html takes text, numbers, null, and what math, mermaid, code, cite and html make; for markup from elsewhere use unsafeHtml(reason, string)"
    `);
  });

  test('a function that was not called, NaN, true', async () => {
    expect(await failure(html`${mermaid('x') as never}`)).toContain("html can't show the function");
    expect(await failure(html`${Number.NaN}`)).toContain("html can't show NaN");
    expect(await failure(html`${true as never}`)).toContain("html can't show true");
  });

  test('a value in a tag without quotes', async () => {
    expect(await failure(html`<p class=${'a b'}>x</p>`)).toMatchInlineSnapshot(`
      "error: a value stands in a tag without quotes
         at: slides/test/slide-1.ts, slide 'slide-1', html, line 1
       hint: put it in quotes: name="…""
    `);
  });

  test('an address that runs code, however it is written', async () => {
    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\tscript:alert(1)',
    ]) {
      expect(await failure(html`<a href="${address}">x</a>`)).toContain('would run code');
    }
    expect(await failure(html`<a href="${'https://example.org/?javascript:'}">x</a>`)).toBe(
      'no error',
    );
  });

  test('content as an attribute', async () => {
    expect(await failure(html`<p title="${math`x` as never}">x</p>`)).toContain(
      "an object with kind, tex, display can't be an attribute's value",
    );
  });
});

describe('citations', () => {
  test('are labelled by authors and year, with the place', async () => {
    const section = await render({ body: html`${cite('one2020', '§2')} ${cite('many2021')}` });
    expect(section).toContain('<cite><a href="https://example.org/one">One 2020, §2</a></cite>');
    expect(section).toContain('<cite>Many et al. 2021</cite>');
  });

  test('name the nearest entry for one that is not there', async () => {
    await expect(render({ body: cite('one202') })).rejects.toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: there is no reference 'one202'
         at: slides/test/slide-1.ts, slide 'slide-1', citation 1
       hint: did you mean 'one2020'?]
    `);
  });
});
