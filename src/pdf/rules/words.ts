import type { Pdf } from '../document.ts';
import type { Flaw, Rules } from '../finding.ts';
import { placeOfTag, type Tag } from '../tags.ts';
import { at, textAt } from '../values.ts';

/** Alternative texts, and in which language all words are. */
export const wordRules: Rules = {
  *'7.2-2'({ catalog, lang }) {
    if (lang !== undefined || at(at(catalog, 'Outlines'), 'First') === undefined) return;
    yield {
      what: 'nothing says in which language the outline is',
      hint: 'set /Lang in the catalog',
    };
  },
  '7.2-21': (pdf) => unspoken(pdf, 'ActualText', 'replacement text'),
  '7.2-22': (pdf) => unspoken(pdf, 'Alt', 'alternative text'),
  '7.2-23': (pdf) => unspoken(pdf, 'E', 'expansion'),
  *'7.2-29'({ dicts, content }) {
    const said = [
      ...dicts.map((each) => textAt(each, 'Lang')),
      ...content.marks.map(({ lang }) => lang),
    ];
    for (const tag of new Set(said.filter((each) => each !== undefined))) {
      if (/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag)) continue;
      yield {
        what: `${JSON.stringify(tag)} is not a language`,
        hint: 'write a tag such as en or de-AT',
      };
    }
  },
  *'7.2-33'({ lang, xmp }) {
    // One alternative of a known language tells; "x-default" alone does not.
    const isUnsaid = (langs: readonly string[]) =>
      langs.length > 0 && langs.every((each) => each === 'x-default');
    if (lang !== undefined || !xmp?.properties.some(({ langs }) => isUnsaid(langs))) return;
    yield {
      what: 'nothing says in which language the metadata are',
      hint: 'set /Lang in the catalog',
    };
  },
  '7.3-1': (pdf) => silent(pdf, 'Figure', 'write what it shows, or mark it as an artifact'),
  '7.7-1': (pdf) => silent(pdf, 'Formula', 'write how it is read'),
};

function* unspoken({ tags, lang }: Pdf, key: string, name: string): Iterable<Flaw> {
  if (lang !== undefined) return;
  for (const tag of tags.all) {
    if (at(tag.dict, key) === undefined || tag.lang !== undefined) continue;
    const what = `nothing says in which language the ${name} of an element is`;
    yield { what, ...placeOfTag(tag, tags), hint: 'set /Lang in the catalog' };
  }
}

function* silent({ tags }: Pdf, role: string, hint: string): Iterable<Flaw> {
  const isSilent = ({ dict: found }: Tag) =>
    !textAt(found, 'Alt') && at(found, 'ActualText') === undefined;
  for (const tag of tags.all.filter((each) => each.role === role && isSilent(each))) {
    yield {
      what: `a ${role.toLowerCase()} has no alternative text`,
      ...placeOfTag(tag, tags),
      hint,
    };
  }
}
