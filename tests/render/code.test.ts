import { type Code, code, codeDiff, codeFile, codeMoves, type Value } from 'mesa-deck';
import { expect, test } from 'vitest';
import type { TextAt } from '../../src/render/code/listing.ts';
import { render } from './fixture.ts';

const sort = `
// #region all
export function sort(items: number[]): number[] {
  // #region partition
  const less = items.filter((each) => each < 1); // [!mark]
\tconst more = items;
  // #endregion partition
  return [...less, ...more];
}
// #endregion
/* region empty */
/* endregion */
`;
const files: Readonly<Record<string, string>> = {
  'file:///p/sort.ts': sort,
  'file:///p/open.py': 'a = 1\n# region part\nb = 2\n',
  'file:///p/unopened.py': 'a = 1\n# endregion\n',
  'file:///p/twice.html':
    '<!-- #region a -->\n<p>\n<!-- #endregion -->\n<!-- #region a -->\n<p>\n<!-- #endregion -->',
  'file:///p/crossed.sql': '-- region a\n-- region b\nselect 1\n-- endregion a\n-- endregion b',
};
const textAt: TextAt = (address) => {
  const name = address.replace('file:///p/', '');
  const text = files[address];
  return text === undefined ? { name, what: `no ${name}`, hint: 'x' } : { name, text };
};
const shown = (body: Value) => render({ body }, { textAt });
const file = (name: string) => new URL(`file:///p/${name}`);
/** Lines as a reader sees them: `*` before marked ones, their signs, their numbers. */
const read = (section: string, at = 0): readonly string[] => {
  const state = section.split('<pre ').slice(1)[at] ?? '';
  return [
    ...state.matchAll(/<(span|mark|ins|del) class="line( marked)?"([^>]*)>(.*?)\n<\/\1>/gs),
  ].map(([, element = '', marked, more = '', inner = '']) => {
    const sign = { ins: '+', del: '-' }[element] ?? '';
    const number = /data-no="(\d+)"/.exec(more)?.[1] ?? '';
    const step = /data-steps="([\d ]+)"/.exec(more)?.[1];
    const text = inner
      .replace(/<[^>]*>/g, '')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<');
    const mark = element === 'mark' || marked ? '*' : '';
    return `${mark}${sign}${number}${number && ' '}${text}${step ? ` (${step})` : ''}`;
  });
};
const failure = (body: Value) =>
  shown(body).then(
    () => 'no error',
    ({ what, where, hint }) => `${what} | ${where.replace(/.*'slide-1', /, '')} | ${hint}`,
  );

test('lines are marked by what they say, by comments in them, and by their numbers', async () => {
  const section = await shown(
    code('ts', { numbers: 10, mark: ['beta', /gam+a/, { from: 14, to: 'zeta' }] })`
      alpha
      beta
      gamma
      delta
      epsilon
      zeta
      eta // [!mark]
      // [!code highlight:2]
      theta
      iota
    `,
  );
  expect(read(section)).toEqual([
    '10 alpha',
    '*11 beta',
    '*12 gamma',
    '13 delta',
    '*14 epsilon',
    '*15 zeta',
    '*16 eta',
    '*17 theta',
    '*18 iota',
  ]);
});

test('a listing has a state for each step, and one for where nothing can be clicked', async () => {
  const section = await shown(code('python', { steps: ['a = 1', { from: 'a', to: 'b' }] })`
    a = 1
    b = 2 # [!step 3]
  `);
  expect([0, 1, 2, 3, 4].map((at) => read(section, at))).toEqual([
    ['a = 1', 'b = 2'],
    ['*a = 1', 'b = 2'],
    ['*a = 1', '*b = 2'],
    ['a = 1', '*b = 2'],
    ['*a = 1 (1 2)', '*b = 2 (2 3)'],
  ]);
  expect(section.match(/<pre class="code state step"/g)).toHaveLength(3);
});

test('a region of a file is shown as it is there, without the comments around it', async () => {
  const partition = { region: 'partition', numbers: 'file' } as const;
  expect(read(await shown(codeFile(file('sort.ts'), partition)))).toEqual([
    '*5 const less = items.filter((each) => each < 1);',
    '6 const more = items;',
  ]);
  expect(read(await shown(codeFile(file('sort.ts'), { mark: { region: 'partition' } })))).toEqual([
    'export function sort(items: number[]): number[] {',
    '*  const less = items.filter((each) => each < 1);',
    '*  const more = items;',
    '  return [...less, ...more];',
    '}',
  ]);
});

test('what changes has the lines of both listings', async () => {
  const before = code('ts', { numbers: true })`
    let x = 1;
    use(x);
    end();
  `;
  const after = code('ts', { numbers: true })`
    const x = 1;
    use(x); // [!mark]
    more();
    end();
  `;
  expect(read(await shown(codeDiff(before, after)))).toEqual([
    '-1 let x = 1;',
    '+1 const x = 1;',
    '*2 use(x);',
    '+3 more();',
    '4 end();',
  ]);
});

test('words that two states share have one name in both', async () => {
  const section = await shown(
    codeMoves(
      code('ts')`const total = a + b;`,
      code('ts')`return sum(a, total);`,
      code('ts')`return 1;`,
    ),
  );
  const names = section
    .split('<pre ')
    .slice(1)
    .map(
      (state) =>
        new Map([...state.matchAll(/data-k="(\d+)">([^<]*)</g)].map(([, k, text]) => [text, k])),
    );
  expect(names).toHaveLength(3);
  expect(names[0]?.get('total')).toBe(names[1]?.get('total'));
  expect(names[1]?.get('return')).toBe(names[2]?.get('return'));
  expect(names[0]?.get('const')).not.toBe(names[1]?.get('return'));
});

test('what a reader copies has its indentation, and no numbers', async () => {
  const section = await shown(code('python', { numbers: true })`
    def f():
        return 1
  `);
  const text = section.slice(section.indexOf('<pre')).replace(/<[^>]*>/g, '');
  expect(text).toContain('def f():\n    return 1\n');
});

const bad: readonly (readonly [string, Value])[] = [
  [
    'a text that is nowhere',
    code('ts', { mark: 'retrun x' })`
      let y;
      return x;
    `,
  ],
  [
    'a text that is twice',
    code('ts', { steps: ['x'] })`
      x = 1;
      y = x;
    `,
  ],
  ['a pattern that matches twice', code('ts', { mark: /\d/ })`a = 1 + 2`],
  ['a number too high', code('ts', { mark: 4 })`a`],
  [
    'an end before its beginning',
    code('ts', { mark: { from: 'b', to: 'a' } })`
      a
      b
    `,
  ],
  [
    'a step left out',
    code('ts')`
      a // [!step 2]
    `,
  ],
  [
    'a comment that is mistyped',
    code('ts')`
      a // [!stpe 2]
    `,
  ],
  ['an empty listing', code('ts')`  `],
  ['numbers of another kind', code('ts', { numbers: 'yes' as never })`a`],
  ['lines of another kind', code('ts', { mark: null as never })`a`],
  ['a file that is not there', codeFile(file('none.ts'))],
  ['a file that is no URL', codeFile('./sort.ts' as never)],
  ['a region that is not there', codeFile(file('sort.ts'), { region: 'partitoin' })],
  ['a region in a file without any', codeFile(file('unopened.py'), { region: 'a' })],
  ['an empty region', codeFile(file('sort.ts'), { region: 'empty' })],
  ['a region that does not end', codeFile(file('open.py'), { region: 'part' })],
  ['a region that is there twice', codeFile(file('twice.html'), { region: 'a' })],
  ['regions that cross', codeFile(file('crossed.sql'), { region: 'a' })],
  ['a language that nobody knows', codeFile(file('sort.ts'), { language: 'typoscript' })],
  ['a state that has steps', codeMoves(code('ts')`a`, code('ts', { steps: ['b'] })`b`)],
  ['one state', codeMoves(...([code('ts')`a`] as unknown as [Code, Code]))],
  ['a state that is no code', codeMoves(code('ts')`a`, 'b' as never)],
  ['a change of nothing', codeDiff(code('ts')`a`, undefined as never)],
];

test('what can not be shown says what, where and what to do', async () => {
  const told = bad.map(async ([name, body]) => `${name}: ${await failure(body)}`);
  expect((await Promise.all(told)).join('\n')).toMatchInlineSnapshot(`
    "a text that is nowhere: no line of the listing has "retrun x" | listing 1 | did you mean 'return x;'?
    a text that is twice: "x" is in lines 1, 2 of the listing | listing 1 | take more of its line, or a comment [!mark] or [!step 1] at its end
    a pattern that matches twice: /\\d/ is 2 times in a line of the listing | listing 1 | take more of its line, or a comment [!mark] or [!step 1] at its end
    a number too high: the listing has no line 4 | listing 1 | its lines are 1 to 1
    an end before its beginning: the lines from "b" to "a" end before they begin | listing 1 | change the two
    a step left out: step 1 of the listing marks no line | listing 1 | count the steps from 1, each in turn
    a comment that is mistyped: no listing knows what [!stpe 2] is | listing 1, line 1 | a comment can say [!mark], [!step 1], [!added] or [!removed]
    an empty listing: the listing is empty | listing 1 | give it a line of code, or take it out
    numbers of another kind: in content of the kind 'code' numbers is "yes", not a way to number lines | slides/test/slide-1.ts, slide 'slide-1' | write it as in numbers: true, numbers: 10 or numbers: 'file'
    lines of another kind: in content of the kind 'code' mark is null, not lines of code | slides/test/slide-1.ts, slide 'slide-1' | write it as in mark: ['text of a line', { region: 'name' }]
    a file that is not there: no none.ts | listing 1 | x
    a file that is no URL: no ./sort.ts | listing 1 | x
    a region that is not there: there is no region "partitoin" | listing 1, sort.ts | did you mean 'partition'?
    a region in a file without any: a region ends here that does not begin | listing 1, unopened.py, line 2 | write #region NAME in a comment before its first line, or take this one out
    an empty region: the region "empty" is empty | listing 1, sort.ts | put its comments around some lines
    a region that does not end: the region "part" is not closed | listing 1, open.py, line 2 | write #endregion in a comment behind its last line
    a region that is there twice: the region "a" is there twice | listing 1, twice.html | give one of them another name
    regions that cross: the region "b" of line 2 is open, and "a" ends here | listing 1, crossed.sql, line 4 | close the inner region first, or mend the name
    a language that nobody knows: there is no language "typoscript" of code | listing 1 | did you mean 'typescript'?
    a state that has steps: a state of the code has steps | listing 1, state 2 | mark lines of a state with mark: or [!mark], or give the steps states of their own
    one state: only one state of the code is given | listing 1 | give codeMoves two listings or more
    a state that is no code: a state of the code is "b" | listing 1, state 2 | make each state with code or codeFile
    a change of nothing: one of the two is undefined | listing 1, after | make both with code or codeFile"
  `);
});

test('text in brackets that is no order of ours is shown', async () => {
  expect(
    read(
      await shown(code('md')`
      # [!NOTE]
      # [!tip of the day]
    `),
    ),
  ).toEqual(['# [!NOTE]', '# [!tip of the day]']);
});
