import type { KatexOptions } from 'katex';
import type { Formula } from '../../content/content.ts';
import type { Notation } from '../../content/notation.ts';
import { didYouMean, fail, isDeckError, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { type NextNumber, renderNumbered } from './equations.ts';
import { keptFormula } from './formulas.ts';
import { TimeOut, withinTime } from './time-limit.ts';

/** KaTeX macros of a registry: `\Obase` is set in the colour of its role. */
export function macrosOf(notation: Notation): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(notation).flatMap(([name, { tex, role }]) =>
      tex === undefined
        ? []
        : [[`\\${name}`, role === 'neutral' ? tex : `\\htmlClass{role-${role}}{${tex}}`]],
    ),
  );
}

/** A formula as HTML for the eye and MathML for screen readers; `next` numbers its equations. */
export function renderMath(
  { tex, display }: Formula,
  macros: Readonly<Record<string, string>>,
  place: Place,
  next: NextNumber = () => '',
): string {
  if (tex.length > longest) {
    const what = say`the formula ${short(tex)} has ${tex.length} characters`;
    fail(what, place, say`a formula has up to ${longest}: make several of it, or a picture`);
  }
  try {
    const options: KatexOptions = {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      globalGroup: false,
      maxExpand: 1000,
      maxSize: 50,
      macros: { ...macros },
      // \htmlClass is the one extension let through, and only for the roles' own classes.
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: ({ command, class: name }: { command: string; class?: string }) => {
        if (command === '\\htmlClass' && /^role-[a-z][a-z-]*$/.test(name ?? '')) return true;
        // Not trusted, KaTeX would show the command's name in red; a slide needs an error.
        throw new Error(say`${command} is not allowed in a slide`);
      },
    };
    return keptFormula(textOf(macros), `${display ? 1 : 0} ${tex}`, () => {
      let counts = false;
      const number = () => {
        counts = true;
        return next();
      };
      const set = () => renderNumbered(tex, options, number);
      // To watch the time takes longer than most formulas do.
      const html = mayGoOn(tex, macros) ? withinTime(patience, set) : set();
      // A number depends on what stands before it.
      return { html, keeps: !counts };
    });
  } catch (error) {
    return explain(tex, macros, place, error);
  }
}

/** Characters: a screen holds a hundredth. KaTeX takes a second for them at most, unless macros multiply. */
const longest = 5000;

/** Milliseconds. */
const patience = 10_000;

const texts = new WeakMap<object, string>();

function textOf(macros: Readonly<Record<string, string>>): string {
  const text = texts.get(macros) ?? JSON.stringify(macros);
  texts.set(macros, text);
  return text;
}

/** Whether a formula may write itself on and on: only with macros that are written by macros. */
function mayGoOn(tex: string, macros: Readonly<Record<string, string>>): boolean {
  if (/\\(?:[egx]?def|let|futurelet|\w*command|global|long)(?![a-zA-Z])/.test(tex)) return true;
  const names = Object.keys(macros);
  const uses = (text: string) =>
    (text.match(/\\(?:[a-zA-Z]+|.)/g) ?? []).filter((each) => names.includes(each));
  return uses(tex).some((name) => uses(macros[name] ?? '').length > 0);
}

/** A formula as it is named in an error. */
function short(tex: string): string {
  return tex.length > 120 ? `${tex.slice(0, 120)}…` : tex;
}

function explain(
  source: string,
  macros: Readonly<Record<string, string>>,
  place: Place,
  error: unknown,
): never {
  // What is wrong with a number's name.
  if (isDeckError(error)) throw error;
  const tex = short(source);
  if (error instanceof TimeOut) {
    const hint = say`do its macros write one another again and again? write it shorter`;
    return fail(say`the formula ${tex} takes more than ${patience / 1000} seconds`, place, hint);
  }
  if (error instanceof RangeError) {
    return fail(say`the formula ${tex} is too deep`, place, say`put fewer groups into one another`);
  }
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.replace(/^KaTeX parse error: /, 'KaTeX says: ');
  const unknown = /Undefined control sequence: (\\[a-zA-Z]+|\\.)/.exec(reason)?.[1];
  if (unknown) {
    const names = Object.keys(macros);
    const hint = didYouMean(unknown, names, say`define it in slides/notation.ts, or use plain TeX`);
    return fail(say`the formula ${tex} uses an unknown macro ${unknown}`, place, hint);
  }
  const open = /end of input|'EOF'/.test(reason) && /expected '(.+?)'/i.exec(reason)?.[1];
  if (open) {
    const hint = say`KaTeX expected '${open}' after '${source.trim().slice(-1)}'`;
    return fail(say`the formula ${tex} is not closed`, place, hint);
  }
  return fail(say`the formula ${tex} can't be read`, place, reason);
}
