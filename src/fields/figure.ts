import type { Figure } from '../content/content.ts';
import { say } from '../say.ts';
import { isKebab } from '../shared/ids.ts';
import { quoted } from '../shared/quoted.ts';
import {
  type Fields,
  type Flaw,
  filled,
  flawsIn,
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
