import type { Mark } from '../content/found.ts';
import type { Rules } from '../finding.ts';
import { at } from '../values.ts';

const isArtifact = ({ tag }: Mark) => tag === 'Artifact';
const isTagged = ({ element }: Mark) => element !== undefined;

/** What is painted: each thing has a place in the structure, or is said to be decoration. */
export const contentRules: Rules = {
  *'7.1-1'({ content }) {
    for (const mark of content.marks) {
      if (!isArtifact(mark) || !mark.outer.some(isTagged)) continue;
      const hint = 'end the tagged piece before the artifact begins';
      yield { what: 'decoration stands inside of tagged content', page: mark.page, hint };
    }
  },
  *'7.1-2'({ content }) {
    for (const mark of content.marks) {
      if (!isTagged(mark) || !mark.outer.some(isArtifact)) continue;
      const hint = 'end the artifact before the tagged piece begins';
      yield { what: 'tagged content stands inside of decoration', page: mark.page, hint };
    }
  },
  *'7.1-3'({ content }) {
    for (const { kind, marks, page } of content.items) {
      if (marks.some((mark) => isTagged(mark) || isArtifact(mark))) continue;
      const hint = 'give it an element, or mark it as an artifact';
      yield { what: `a ${kind} is neither tagged nor an artifact`, page, hint };
    }
  },
  *'7.2-30'({ content, lang }) {
    yield* unspoken(content.marks, lang, 'hasActualText', 'replacement text');
  },
  *'7.2-31'({ content, lang }) {
    yield* unspoken(content.marks, lang, 'hasAlt', 'alternative text');
  },
  *'7.2-32'({ content, lang }) {
    yield* unspoken(content.marks, lang, 'hasExpansion', 'expansion');
  },
  *'7.2-34'({ content, lang }) {
    if (lang !== undefined) return;
    for (const { kind, marks, page } of content.items) {
      if (kind !== 'text' || marks.some(isArtifact) || marks.some(languageOf)) continue;
      yield {
        what: 'nothing says in which language a text is',
        page,
        hint: 'set /Lang in the catalog',
      };
    }
  },
  *'7.20-1'({ content }) {
    for (const { form, page } of content.forms) {
      if (at(form, 'Ref') === undefined) continue;
      yield { what: 'a part of another file is shown', page, hint: 'put it into this one' };
    }
  },
  *'7.20-2'({ content }) {
    for (const { count, hasTagged, page } of content.forms) {
      if (count < 2 || !hasTagged) continue;
      const what = 'a form with tagged content is shown more than once';
      yield { what, page, hint: 'give each place a form of its own' };
    }
  },
};

function languageOf({ lang, element }: Mark): string | undefined {
  return lang ?? element?.lang;
}

function* unspoken(
  marks: readonly Mark[],
  lang: string | undefined,
  text: 'hasActualText' | 'hasAlt' | 'hasExpansion',
  name: string,
) {
  if (lang !== undefined) return;
  for (const mark of marks) {
    if (mark.tag !== 'Span' || !mark[text]) continue;
    if ([...mark.outer, mark].some(languageOf)) continue;
    const what = `nothing says in which language the ${name} of a span is`;
    yield { what, page: mark.page, hint: 'set /Lang in the catalog' };
  }
}
