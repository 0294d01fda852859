import { html, math } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { TimeOut, withinTime } from '../../src/render/math/time-limit.ts';
import { render } from './fixture.ts';

describe('math', () => {
  test('is finished HTML with MathML beside it', async () => {
    const section = await render({ body: html`${math`\frac{1}{2}`}` });
    expect(section).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
    expect(section).toContain('class="katex-html" aria-hidden="true"');
  });

  test("sets a symbol of the registry in its role's class, and a neutral one in none", async () => {
    const section = await render({ body: html`${math`\Obase \Omesa \params`}` });
    expect(section).toContain('enclosing role-base');
    expect(section).toContain('enclosing role-mesa');
    expect(section).not.toContain('role-neutral');
  });

  test('does not paint what only takes room', async () => {
    const section = await render({ body: html`${math`y\vphantom{x^\top} \phantom{ab}`}` });
    const [, drawn = ''] = section.split('class="katex-html"');
    expect(drawn).toMatch(/visibility:hidden;?">ab</);
    expect(drawn).not.toContain('transparent');
  });

  test.each([
    [
      'not closed',
      math`\frac{a`,
      `error: the formula \\frac{a is not closed
   at: slides/test/slide-1.ts, slide 'slide-1', formula 2
 hint: KaTeX expected '}' after 'a'`,
    ],
    [
      'an unknown macro near a known one',
      math`\Obaze + 1`,
      `error: the formula \\Obaze + 1 uses an unknown macro \\Obaze
   at: slides/test/slide-1.ts, slide 'slide-1', formula 2
 hint: did you mean '\\Obase'?`,
    ],
    [
      'an unknown macro',
      math`\something{x}`,
      `error: the formula \\something{x} uses an unknown macro \\something
   at: slides/test/slide-1.ts, slide 'slide-1', formula 2
 hint: define it in slides/notation.ts, or use plain TeX`,
    ],
    [
      'not TeX',
      math`x^2^3`,
      `error: the formula x^2^3 can't be read
   at: slides/test/slide-1.ts, slide 'slide-1', formula 2
 hint: KaTeX says: Double superscript at position 4: x^2^̲3`,
    ],
  ])('tells of a formula that is %s', async (_, formula, message) => {
    const error = await render({ body: html`${math`x`} ${formula}` }).catch((each) => each);
    expect(error.message).toBe(message);
  });

  test('counts the formulas of notes by themselves', async () => {
    const slide = { body: html`${math`x`}`, notes: html`${math`\frac{`}` };
    const error = await render(slide).catch((each) => each);
    expect(error.where).toBe("slides/test/slide-1.ts, slide 'slide-1', notes, formula 1");
  });

  test('lets no class, style or address through', async () => {
    for (const formula of [
      math`\htmlClass{evil}{x}`,
      math`\htmlStyle{color:red}{x}`,
      math`\href{https://example.org}{x}`,
    ]) {
      await expect(render({ body: formula })).rejects.toThrow('is not allowed in a slide');
    }
  });

  test('refuses one that is too long, too deep, or never ends', async () => {
    const rendered = (tex: string) =>
      render({ body: { kind: 'math', tex, display: true } }).catch((error) => error.message);
    const long = await rendered('x'.repeat(100_000));
    expect(long).toContain('x… has 100000 characters');
    expect(long).toContain("slide 'slide-1', formula 1\n hint: a formula has up to 5000");
    expect(await rendered(`${'{'.repeat(2400)}x${'}'.repeat(2400)}`)).toMatch(/is too deep|<math/);
    expect(() =>
      withinTime(20, () => {
        for (;;);
      }),
    ).toThrow(TimeOut);
    expect(withinTime(1000, () => 'done')).toBe('done');
    expect(() =>
      withinTime(1000, () => {
        throw new Error('as it is');
      }),
    ).toThrow('as it is');
  });
});
