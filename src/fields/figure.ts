import type { Figure } from '../content/content.ts';
import { didYouMean } from '../errors.ts';
import { say } from '../say.ts';
import { isKebab } from '../shared/ids.ts';
import { quoted } from '../shared/quoted.ts';
import { language } from './language.ts';
import {
  type Fields,
  type Flaw,
  filled,
  flawsIn,
  is,
  isNumber,
  isRecord,
  number,
  oneOf,
  optional,
  type Rule,
  text,
  texts,
} from './rule.ts';

const id: Rule = (value) =>
  isKebab(value)
    ? undefined
    : {
        what: say`${quoted(value)} is not a figure id`,
        hint: say`write it as in id: 'two-curves'`,
      };

const size = (example: string) => number(say`a size from 1 to 10000`, example, 1, 10_000);
const setting = (example: string) => number('a number', example, -1e9, 1e9);

const controlFields: Fields = {
  name: filled(say`a control of the figure has no name`, say`give it one: name: 'rate'`),
  label: filled(say`a control of the figure has no label`, say`say what it sets: label: 'Rate'`),
  kind: oneOf(say`kind of control`, ['range', 'number']),
  min: setting('min: 0'),
  max: setting('max: 1'),
  step: number(say`a number above 0`, 'step: 0.1', 1e-9, 1e9),
  value: setting('value: 0.5'),
};

const controls: Rule = (value, field) => {
  if (!Array.isArray(value)) return notAList(value, field);
  for (const each of value) {
    const flaw = isRecord(each) ? controlFlaw(each) : notAList(each, 'a control');
    if (flaw) return flaw;
  }
  return undefined;
};

const figureFields: Fields = {
  id,
  alt: filled(say`the figure has no text alternative`, say`say in words what it shows: alt: '…'`),
  caption: text("caption: 'What it shows'"),
  width: size('width: 1120'),
  height: size('height: 480'),
  controls,
  action: optional(text("action: 'Train'")),
  uses: optional(texts("uses: ['rate']")),
  laboratory: optional((value, field) =>
    isRecord(value) ? controls(value['controls'], `${field}.controls`) : notAList(value, field),
  ),
};

/** All that is wrong with a figure. */
export function* figureFlaws(figure: object): Iterable<Flaw> {
  let isSound = true;
  for (const flaw of flawsIn(figure, figureFields)) {
    isSound = false;
    yield flaw;
  }
  if (isSound) yield* twinFlaws(figure as Figure);
}

/** Both views have their settings by the names of the controls, so that two of one name would be one. */
function* twinFlaws({ controls: own, laboratory }: Figure): Iterable<Flaw> {
  const names = [...own, ...(laboratory?.controls ?? [])].map(({ name }) => name);
  const twin = names.find((name, at) => names.indexOf(name) !== at);
  if (twin === undefined) return;
  yield {
    what: say`two controls of the figure have the name '${twin}'`,
    hint: say`the laboratory has those of the slide too: leave one out, or rename it`,
  };
}

/** What is wrong with what a figure says in other languages. */
export function* figureWordsFlaws(definition: {
  readonly controls: Figure['controls'];
  readonly languages?: unknown;
  readonly laboratory?: { readonly controls?: Figure['controls'] };
}): Iterable<Flaw> {
  const { languages, controls: own, laboratory } = definition;
  if (languages === undefined) return;
  if (!isRecord(languages)) {
    const hint = say`write it as in languages: { de: { alt: '…' } }`;
    yield { what: say`languages is ${quoted(languages)}, not what a figure takes`, hint };
    return;
  }
  const known = [...own, ...(laboratory?.controls ?? [])].map(({ name }) => name);
  for (const [tag, words] of Object.entries(languages)) {
    const flaw = language(tag, 'languages');
    if (flaw) yield flaw;
    if (isRecord(words)) yield* flawsIn(words, wordFields, say`what a figure says`);
    else
      yield {
        what: say`languages.${tag} is ${quoted(words)}, not what a figure takes`,
        hint: say`write it as in languages: { de: { alt: '…' } }`,
      };
    const named =
      isRecord(words) && isRecord(words['controls']) ? Object.keys(words['controls']) : [];
    for (const name of named) {
      if (known.includes(name)) continue;
      const hint = didYouMean(name, known, say`its controls are ${known.join(', ') || 'none'}`);
      yield { what: say`the figure has no control '${name}'`, hint };
    }
  }
}

const wordFields: Fields = {
  alt: optional(text("alt: '…'")),
  caption: optional(text("caption: '…'")),
  action: optional(text("action: '…'")),
  say: optional(is(say`a function`, 'say: (state) => `…`', (value) => typeof value === 'function')),
  controls: optional(is(say`labels by their controls`, "controls: { rate: '…' }", isRecord)),
  labels: optional(is(say`words by those of the original`, "labels: { Score: '…' }", isRecord)),
  laboratory: optional(is(say`words of a laboratory`, "laboratory: { alt: '…' }", isRecord)),
};

function controlFlaw(control: Readonly<Record<string, unknown>>): Flaw | undefined {
  for (const flaw of flawsIn(control, controlFields)) return flaw;
  const { name, value, min, max } = control;
  if (isNumber(value) && isNumber(min) && isNumber(max) && value >= min && value <= max) return;
  return {
    what: say`the control '${name}' has the value ${value}, which is not from ${min} to ${max}`,
    hint: say`mend its value, min or max`,
  };
}

function notAList(value: unknown, field: string): Flaw {
  const hint = say`write controls: [{ name: 'rate', label: 'Rate', kind: 'range', … }]`;
  return { what: say`${field} is ${quoted(value)}, not what a figure takes`, hint };
}
