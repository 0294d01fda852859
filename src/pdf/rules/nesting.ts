import type { Pdf } from '../document.ts';
import type { Flaw, Rules } from '../finding.ts';
import { innerKids, outerParent, placeOfTag, standardTypes, type Tag } from '../tags.ts';
import { at, textAt } from '../values.ts';

const rolesIn = (tag: Tag) => innerKids(tag).map(({ role }) => role ?? '');

/** Elements of a role, and what is wrong with them. */
function* each(
  { tags }: Pdf,
  role: string | RegExp,
  isWrong: (tag: Tag) => boolean,
  what: string,
  hint: string,
): Iterable<Flaw> {
  const matches = (tag: Tag) =>
    typeof role === 'string' ? tag.role === role : role.test(tag.role ?? '');
  for (const tag of tags.all.filter(matches)) {
    if (isWrong(tag)) yield { what, ...placeOfTag(tag, tags), hint };
  }
}

const stands = (pdf: Pdf, role: string, parents: readonly string[]) =>
  each(
    pdf,
    role,
    (tag) => !parents.includes(outerParent(tag)?.role ?? ''),
    `a ${role} stands outside of ${listed(parents)}`,
    `put it into ${listed(parents)}`,
  );

const holds = (pdf: Pdf, role: string, kids: readonly string[]) =>
  each(
    pdf,
    role,
    (tag) => rolesIn(tag).some((kid) => !kids.includes(kid)),
    `a ${role} holds something else than ${listed(kids)}`,
    'put the rest elsewhere, or into one of these',
  );

const holdsAtMostOne = (pdf: Pdf, role: string, kid: string) =>
  each(
    pdf,
    role,
    (tag) => rolesIn(tag).filter((each) => each === kid).length > 1,
    `a ${role} holds more than one ${kid}`,
    'keep one',
  );

const captionFirst = (pdf: Pdf, role: string) =>
  each(
    pdf,
    role,
    (tag) => rolesIn(tag).slice(1).includes('Caption'),
    `the caption of a ${role} is not its first part`,
    'put it first',
  );

function listed(names: readonly string[]): string {
  const [last = '', ...others] = names.toReversed();
  return others.length > 0 ? `${others.toReversed().join(', ')} or ${last}` : last;
}

/** Which elements stand where, ISO 32000-1, 14.8.4. */
export const nestingRules: Rules = {
  '7.1-5': (pdf) =>
    each(
      pdf,
      /^$/,
      ({ type }) => !isCircular(type, pdf.tags.roleMap),
      'an element is of a type that stands for no standard one',
      'map its type in the RoleMap',
    ),
  *'7.1-6'({ tags }) {
    const types = new Set(tags.all.map(({ type }) => type));
    for (const type of types) {
      if (!isCircular(type, tags.roleMap)) continue;
      yield { what: `the type ${type} is mapped to itself`, hint: 'map it to a standard type' };
    }
  },
  *'7.1-7'({ tags }) {
    const types = new Set(tags.all.map(({ type }) => type));
    for (const type of types) {
      if (!standardTypes.has(type) || !tags.roleMap.has(type)) continue;
      const what = `the standard type ${type} is mapped to ${tags.roleMap.get(type)}`;
      yield { what, hint: 'take it out of the RoleMap' };
    }
  },
  '7.1-12': (pdf) =>
    each(
      pdf,
      /.*/,
      ({ dict }) => at(dict, 'P') === undefined,
      'an element has no parent',
      'add /P',
    ),
  '7.2-3': (pdf) => holds(pdf, 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
  '7.2-4': (pdf) => stands(pdf, 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
  '7.2-5': (pdf) => stands(pdf, 'THead', ['Table']),
  '7.2-6': (pdf) => stands(pdf, 'TBody', ['Table']),
  '7.2-7': (pdf) => stands(pdf, 'TFoot', ['Table']),
  '7.2-8': (pdf) => stands(pdf, 'TH', ['TR']),
  '7.2-9': (pdf) => stands(pdf, 'TD', ['TR']),
  '7.2-10': (pdf) => holds(pdf, 'TR', ['TH', 'TD']),
  '7.2-11': (pdf) => holdsAtMostOne(pdf, 'Table', 'THead'),
  '7.2-12': (pdf) => holdsAtMostOne(pdf, 'Table', 'TFoot'),
  '7.2-13': (pdf) => needsBody(pdf, 'TFoot'),
  '7.2-14': (pdf) => needsBody(pdf, 'THead'),
  '7.2-16': (pdf) =>
    each(
      pdf,
      'Table',
      (tag) => rolesIn(tag).slice(1, -1).includes('Caption'),
      'the caption of a table stands between its rows',
      'put it first or last',
    ),
  '7.2-17': (pdf) => stands(pdf, 'LI', ['L']),
  '7.2-18': (pdf) => stands(pdf, 'LBody', ['LI']),
  '7.2-19': (pdf) => holds(pdf, 'L', ['L', 'LI', 'Caption']),
  '7.2-20': (pdf) => holds(pdf, 'LI', ['Lbl', 'LBody']),
  '7.2-26': (pdf) => stands(pdf, 'TOCI', ['TOC']),
  '7.2-27': (pdf) => holds(pdf, 'TOC', ['TOC', 'TOCI', 'Caption']),
  '7.2-28': (pdf) => captionFirst(pdf, 'TOC'),
  '7.2-36': (pdf) => holds(pdf, 'THead', ['TR']),
  '7.2-37': (pdf) => holds(pdf, 'TBody', ['TR']),
  '7.2-38': (pdf) => holds(pdf, 'TFoot', ['TR']),
  '7.2-39': (pdf) => holdsAtMostOne(pdf, 'Table', 'Caption'),
  '7.2-40': (pdf) => captionFirst(pdf, 'L'),
  *'7.4.2-1'({ tags }) {
    let level = 0;
    for (const tag of tags.all) {
      const next = Number(/^H([1-6])$/.exec(tag.role ?? '')?.[1] ?? 0);
      if (next === 0) continue;
      if (next > level + 1) {
        const what =
          level === 0 ? `the first heading is an H${next}` : `an H${next} follows an H${level}`;
        yield { what, ...placeOfTag(tag, tags), hint: `make it an H${level + 1}` };
      }
      level = next;
    }
  },
  *'7.4.4-1'({ tags }) {
    const groups = [tags.top, ...tags.all.map(innerKids)];
    for (const kids of groups) {
      if (kids.filter(({ role }) => role === 'H').length < 2) continue;
      const place = kids[0]?.parent && placeOfTag(kids[0].parent, tags);
      yield {
        what: 'an element holds two headings of type H',
        ...place,
        hint: 'give each a section',
      };
    }
  },
  '7.4.4-2': (pdf) => mixed(pdf, 'H', /^H[1-6]$/),
  '7.4.4-3': (pdf) => mixed(pdf, /^H[1-6]$/, /^H$/),
  '7.9-1': (pdf) =>
    each(
      pdf,
      'Note',
      ({ dict }) => !textAt(dict, 'ID'),
      'a note has no ID',
      'give it one of its own',
    ),
  '7.9-2': (pdf) => {
    const ids = pdf.tags.all
      .filter(({ role }) => role === 'Note')
      .map(({ dict }) => textAt(dict, 'ID'));
    const isTwice = (id: string | undefined) =>
      id !== undefined && ids.indexOf(id) !== ids.lastIndexOf(id);
    return each(
      pdf,
      'Note',
      ({ dict }) => isTwice(textAt(dict, 'ID')),
      'two notes have one ID',
      'give each one of its own',
    );
  },
};

const needsBody = (pdf: Pdf, part: string) =>
  each(
    pdf,
    'Table',
    (tag) => rolesIn(tag).includes(part) && !rolesIn(tag).includes('TBody'),
    `a table has a ${part} and no TBody`,
    'put its rows into a TBody',
  );

function mixed(pdf: Pdf, role: string | RegExp, other: RegExp): Iterable<Flaw> {
  const isMixed = pdf.tags.all.some((tag) => other.test(tag.role ?? ''));
  return each(
    pdf,
    role,
    () => isMixed,
    'headings of type H and of levels are mixed',
    'use levels alone',
  );
}

function isCircular(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let name: string | undefined = type; name !== undefined; name = roleMap.get(name)) {
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}
