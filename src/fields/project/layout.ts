import { type LayoutDefinition, slotOf } from '../../content/project/layout.ts';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';
import { type Fields, type Flaw, flawsIn, is, isRecord, isText, type Rule } from '../rule.ts';

const end = "end the file with export default defineLayout({ slots: ['left'], body: … })";

const slots: Rule = (value, field) => {
  const list = is(say`a list of names`, "slots: ['left', 'right', 'below?']", (given) => {
    return Array.isArray(given) && given.every((each) => isText(each) && isName(each));
  })(value, field);
  if (list) return list;
  const names = (value as readonly string[]).map((each) => slotOf(each).name);
  if (names.length === 0) {
    return { what: say`the layout has no slot`, hint: say`name one: slots: ['body']` };
  }
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin === undefined) return undefined;
  return { what: say`two slots have the name '${twin}'`, hint: say`give one of them another name` };
};

const layoutFields = {
  slots,
  body: is(
    'a function',
    'body: ({ left }) => html`<div>$' + '{left}</div>`',
    (value) => typeof value === 'function',
  ),
} satisfies Record<keyof LayoutDefinition, Rule> & Fields;

/** All that is wrong with the default export of a layout's file. */
export function layoutFaults(layout: unknown, file: string): readonly DeckError[] {
  const flaws: Iterable<Flaw> = isRecord(layout)
    ? flawsIn(layout, layoutFields, say`a layout`)
    : [
        {
          what:
            layout === undefined
              ? say`the layout has no default export`
              : say`${quoted(layout)} is not a layout`,
          hint: end,
        },
      ];
  return [...flaws].map(({ what, hint }) => new DeckError(what, { file }, hint));
}

/** A name that destructuring can take, perhaps with a question mark. */
function isName(slot: string): boolean {
  return /^[a-zA-Z][\w]*\??$/.test(slot);
}
