import type { Html } from 'mesa-deck';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { isDeckError } from '../../../src/errors.ts';
import type { Passage } from '../../../src/render/blocks/writer.ts';
import { ContentRenderer } from '../../../src/render/slide/content.ts';
import type { Resources } from '../../../src/render/slide/resources.ts';
import fc from '../../property.ts';

/** A template of pieces that a careless author might write, and of some that an attacker would like. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="a">',
      '</div>',
      '<a href="',
      "<a href='",
      '">',
      "'>",
      '</a>',
      '<p title="',
      '"',
      '<img alt="" src="',
      '<svg>',
      '</svg>',
      '<set attributeName="href" to="',
      '"/>',
      '<b>',
      '</b>',
      '<li>',
      '<ul>',
      '</ul>',
      '<textarea>',
      '</textarea>',
      '<style>',
      '</style>',
      '<script>',
      '</script>',
      '<!-- ',
      ' -->',
      '<p ',
      ' href="',
      ' onclick="',
      ' style="color: ',
      '<iframe src="',
      '</iframe>',
      '<button formaction="',
      '</button>',
      '<table><tr><td>',
      '</td></tr></table>',
      '<title>',
      '</title>',
      '<math><mi>',
      '</mi></math>',
      '<select><option>',
      '</select>',
      '<foreignObject>',
      '</foreignObject>',
      '<template>',
      '</template>',
      '<noscript>',
      '</noscript>',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<',
      '</',
      '<!',
      '<!-',
      '-',
      '>',
      '/',
      '=',
      '"',
      "'",
      ' ',
      '\n',
      '&',
      '&#',
      '&#106',
      ';',
      ':',
      'java',
      'script:',
      'a',
      '`',
      '--!>',
      '<?',
      ']]>',
      '<![CDATA[',
      '<desc>',
      '</desc>',
      '<a href=',
      '<a/href="',
      '\0',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);
const hostile = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    ' javascript:alert(1)',
    '\n',
    '',
    ' ',
    'java',
    'script:alert(1)',
    ':',
    'x" onclick="a',
    "x' onclick='a",
    'x onclick=a',
    '<img src=x onerror=a>',
    '</textarea><img onerror=a>',
    '--><img onerror=a>',
    '-',
    '>',
    '</style><b>',
    'title ',
    '/script>',
    '/textarea ',
    'data:text/html,x',
    '106;',
    '#106;avascript:1',
    'lt;',
    ';position:fixed',
    'url(//evil)',
    'vbscript:1',
    'b',
    'img ',
    '`',
    '\0',
    '\u0001javascript:1',
  ),
  fc.string({ maxLength: 8 }),
  fc.integer(),
);
const { template } = fc.letrec<{ template: Html; value: unknown }>((tie) => ({
  template: fc
    .array(fc.tuple(fc.array(piece, { maxLength: 3 }), tie('value')), { maxLength: 5 })
    .chain((parts) =>
      fc.array(piece, { maxLength: 3 }).map(
        (end): Html => ({
          kind: 'html',
          strings: [...parts.map(([pieces]) => pieces.join('')), end.join('')],
          values: parts.map(([, value]) => value),
        }),
      ),
    ),
  value: fc.oneof({ depthSize: 'small' }, { weight: 4, arbitrary: hostile }, tie('template')),
}));

const places = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'poster',
  'data',
  'ping',
  'background',
  'xlink:href',
  'data-src',
];
/** Every place of an address, around values in pieces. */
const address = fc
  .tuple(
    fc.constantFrom(...places),
    fc.array(fc.tuple(fc.constantFrom('', ' ', 'java', '\n'), hostile)),
  )
  .map(
    ([name, parts]): Html => ({
      kind: 'html',
      strings: [
        `<a ${name}="${parts[0]?.[0] ?? ''}`,
        ...parts.slice(1).map(([own]) => own),
        '">x</a>',
      ],
      values: parts.map(([, value]) => value),
    }),
  )
  .filter(({ strings, values }) => strings.length === values.length + 1);

/** The same template with nothing but an x in each of its places. */
const tame = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? { ...value, values: (value as Html).values.map(tame) }
    : 'x';

const render = (body: unknown) =>
  new ContentRenderer({} as Resources, { slide: 'x' }, {} as Passage).render(body);

interface Seen {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What is in a script or a stylesheet. */
  readonly code: string;
}

/** All elements of finished markup, in order. */
function seen(markup: string): readonly Seen[] {
  const all: Seen[] = [];
  const walk = (node: Tree.Node) => {
    if ('tagName' in node) {
      const attributes = new Map(
        node.attrs.map(({ name, prefix, value }) => [`${prefix ?? ''}${name}`, value]),
      );
      const texts = node.childNodes.map((child) => ('value' in child ? child.value : ''));
      const code = /^(?:script|style)$/.test(node.tagName) ? texts.join('') : '';
      all.push({ name: node.tagName, attributes, code });
    }
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parseFragment(markup));
  return all;
}

const leads = (address: string) =>
  ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address, 'https://x.org/').protocol);

function isHarmless(body: Html): boolean {
  let markup: string;
  try {
    markup = render(body);
  } catch (error) {
    if (isDeckError(error)) return false;
    throw error;
  }
  const [got, due] = [seen(markup), seen(render(tame(body)))];
  const shape = (elements: readonly Seen[]) =>
    elements.map(({ name, attributes, code }) => [name, ...attributes.keys(), code]);
  expect(shape(got)).toEqual(shape(due));
  for (const [index, { attributes }] of got.entries()) {
    for (const [name, value] of attributes) {
      const own = due[index]?.attributes.get(name);
      if (own === value) continue;
      expect(name).not.toMatch(/^on|^srcdoc$/);
      if (/href|src|action|poster|^data|ping|background|^to$/.test(name)) {
        for (const part of name === 'srcset' || name === 'ping' ? value.split(/[\s,]+/) : [value]) {
          expect(URL.canParse(part, 'https://x.org/') ? leads(part) : true).toBe(true);
        }
      }
    }
  }
  return true;
}

test('what is put into a template adds no element, no attribute, and nothing that runs', () => {
  let shown = 0;
  fc.assert(
    fc.property(template, (body) => {
      shown += Number(isHarmless(body));
    }),
    { numRuns: 2500 },
  );
  // Not all was refused.
  expect(shown).toBeGreaterThan(100);
});

test('nor in an address, in whatever pieces', () => {
  let shown = 0;
  fc.assert(
    fc.property(address, (body) => {
      shown += Number(isHarmless(body));
    }),
    { numRuns: 1000 },
  );
  expect(shown).toBeGreaterThan(100);
});
