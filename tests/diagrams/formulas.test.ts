import { html, mermaid } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { markFormulas, setFormulas } from '../../src/diagrams/formulas.ts';
import { namesOn } from '../../src/plan/uses.ts';
import { deckOf, options, render } from '../render/fixture.ts';

const first = '\ue100';

describe('formulas in labels', () => {
  test('are letters of their width for Mermaid, but for those in comments', () => {
    const { source, formulas, open } = markFormulas(
      'flowchart LR\n  %% $$no$$\n  a["$$\\theta$$ to $$f(x) = y$$"]',
    );
    expect(formulas).toEqual(['\\theta', 'f(x) = y']);
    expect(source).toMatch(/^flowchart LR\n {2}%% \$\$no\$\$\n {2}a\["\ue1000+ to \ue1010{5,}"\]$/);
    expect(open).toBeUndefined();
  });

  test('stand where their letters were drawn, each line by itself', () => {
    const svg =
      '<svg font-size="24"><text x="100" y="50" text-anchor="middle">plain</text>' +
      `<text x="100" y="50" text-anchor="middle"><tspan x="100" y="50">Loss</tspan><tspan x="100" y="76">of ${first}00</tspan></text>` +
      `<text x="10" y="20" font-size="16" transform="translate(1 2)">${first}0</text></svg>`;
    const set = setFormulas(svg, ['L'], (tex) => `<i>${tex}</i>`);
    expect(set).toContain('<text x="100" y="50" text-anchor="middle">plain</text>');
    expect(set).toContain(
      '<foreignObject class="formula-label" x="-700" y="19.84" width="1600" height="96" style="overflow:visible">' +
        '<div style="justify-content:center;height:96px;font-size:24px"><span>of <i>L</i></span></div></foreignObject>',
    );
    expect(set).toContain(
      '<g transform="translate(1 2)"><foreignObject class="formula-label" x="10"',
    );
    expect(set).not.toMatch(/[\ue100-\ue7ff]/);
  });

  test('are words of the text alternative, as far as it has them not', async () => {
    const drawing = {
      svg: `<svg font-size="24"><text x="1" y="1">${first}</text></svg>`,
      width: 1,
      height: 1,
      steps: 0,
    };
    const body = mermaid('Half a score.')`flowchart LR
        a["$$\frac{1}{2} + \Obase^2$$"]`;
    const drawings = new Map([[markFormulas(body.source).source, drawing]]);
    const section = await render({ body, introduces: ['Obase'] }, { drawings });
    expect(section).toContain('aria-label="Half a score: 1/2+O_b^2"');
    expect(section).toContain('role-base');
    expect(section).not.toContain('katex-mathml');
    const [slide] = deckOf({ body: html`${body}` }).slides;
    expect(slide && namesOn(slide, options.notation)).toEqual(['Obase']);
  });

  test('are closed on their line, and sound', async () => {
    const fault = (label: string) =>
      render({
        body: mermaid('A')(
          Object.assign([`flowchart LR\n  a["${label}"]`], {
            raw: [`flowchart LR\n  a["${label}"]`],
          }),
        ),
      }).then(
        () => 'nothing is wrong',
        (error: Error) => error.message,
      );
    expect(await fault('$$x')).toContain(
      "error: a formula in a label is not closed\n   at: slides/test/slide-1.ts, slide 'slide-1', diagram 1, line 2",
    );
    expect(await fault('$$\\nope$$')).toContain('diagram 1');
  });
});
