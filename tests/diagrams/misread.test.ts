import { mermaid } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../src/diagrams/diagram.ts';
import { explain } from '../../src/diagrams/fault.ts';
import { kindOf } from '../../src/diagrams/kinds/index.ts';
import type { Kind } from '../../src/diagrams/kinds/kind.ts';
import { proofreadCharacters } from '../../src/diagrams/proofread.ts';

/** "line 2: what, hint" of what Mermaid would read otherwise than it is meant; "" if nothing. */
function misread(source: string): string {
  const lines = source.split('\n');
  try {
    proofreadCharacters(lines);
    kindOf(source)?.proofread?.(lines);
    return '';
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { line, message, hint } = error.fault;
    return `line ${line}: ${message}, ${hint}`;
  }
}

describe('a flowchart', () => {
  const chart = (line: string) => misread(`flowchart LR\n${line}`);

  test('with a letter that touches a line', () => {
    expect(chart('a--ok-->b')).toBe(
      "line 2: '--ok' is read as a line that ends in a ring at 'k', put a space where it is meant: -- ok, or --o k",
    );
    expect(chart('a---xB')).toContain("'---xB' is read as a line that ends in a cross at 'B'");
    for (const line of ['a---oB', 'a==xB', 'a-.-oB', 'a -- t --oB'])
      expect(chart(line)).not.toBe('');
  });

  test('with a word of the language as a name', () => {
    expect(chart('start --> end')).toBe(
      `line 2: 'end' is a word of Mermaid's own, write it otherwise, as in End, or as a label: n1["end"]`,
    );
    for (const line of ['click --> a', 'a -->|x| style', 'a --> b --> class', 'graph --- a']) {
      expect(chart(line)).toContain("is a word of Mermaid's own");
    }
  });

  test('that is as it is meant', () => {
    const lines = [
      ...[
        'a --o b x--x c',
        'a -- ok --> b',
        'a -- end --> b',
        'a[end] --> b(style)',
        'a -->|x--ok| b',
      ],
      ...[
        'endpoint --> classic',
        'click a "https://x--ok.org"',
        'end',
        'a["say --ok"]',
        'a[#35;1 #quot;]',
      ],
    ];
    for (const line of lines) expect(chart(line), line).toBe('');
  });
});

describe('a sequence diagram', () => {
  const told = (line: string) => misread(`sequenceDiagram\n${line}`);

  test('with signs that are no text', () => {
    expect(told('A->>B: save; then tell')).toBe(
      "line 2: ';' ends the text, write #59; for it: A->>B: save#59; then tell",
    );
    expect(told('A->>B: issue #12 is done')).toBe(
      "line 2: '#' begins a comment: what follows would be lost, write #35; for it: A->>B: issue #35;12 is done",
    );
    expect(told('Note over A,B: first; second')).toContain('#59;');
    expect(told('A->>B: one; B->>A: two')).toBe('');
    expect(told('A->>B: a #35;1 #59; b')).toBe('');
  });

  test('with a word of the language as a name', () => {
    expect(told('A->>End: hi')).toBe(
      "line 2: 'End' is a word of Mermaid's own, give it another name: participant p1 as End",
    );
    expect(told('note-->>A: hi')).toContain("'note'");
    expect(told('A->>B: the end of a loop')).toBe('');
    expect(told('alt is end')).toBe('');
  });
});

test('a state diagram with a word of the language, or a second statement in a text', () => {
  expect(misread('stateDiagram-v2\nA --> state')).toContain("'state' is a word of Mermaid's own");
  expect(misread('stateDiagram-v2\nA --> B: save; then')).toContain('A --> B: save#59; then');
  expect(misread('stateDiagram-v2\n[*] --> end\nstate A {\nx --> y: z\n}')).toBe('');
});

test('characters by their numbers, in every kind', () => {
  expect(misread('pie\n"a &#59; b": 1')).toBe(
    "line 2: '&#59;' is read as '&' and '#59;', Mermaid writes it without the '&': #59;",
  );
  expect(misread('timeline\n2019 : issue #12; done')).toContain('put #35;');
  expect(misread('pie\n"issue #120;": 1')).toContain("read as the character 'x'");
  expect(misread('pie\n"a\u0001": 1')).toContain('U+0001');
  expect(misread('pie\n"#35; #quot; #9829; 👩‍🔬 é": 1')).toBe('');
});

test('a bracket or a quote that is left open is told where it opens', () => {
  const told = (source: string, line: number) => {
    const fault = { name: '', message: `Parse error on line ${line}:` };
    return explain(fault, kindOf(source) as Kind, source);
  };
  expect(told('flowchart LR\n a --> b[Open\n b --> c\n c --> d[x]', 4)).toMatchInlineSnapshot(`
    {
      "hint": "the [ is not closed; a label with brackets in it wants double quotes: id["label (more)"]",
      "line": 2,
      "message": "the diagram can't be read at "a --> b[Open"",
    }
  `);
  expect(told('flowchart LR\n a --> b["Open]\n b --> c["x"]', 3).line).toBe(2);
  expect(told('sequenceDiagram\n A->>B: sad :-(\n A ? B', 3).line).toBe(3);
});

test('a backtick in a template arrives as a backtick', () => {
  expect(
    mermaid('x')`flowchart LR
    a["\`**bold** \${x}\`"]`.source,
  ).toBe('flowchart LR\n    a["`**bold** ${x}`"]');
});
