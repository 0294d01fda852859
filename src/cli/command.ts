import { parseArgs } from 'node:util';
import { DeckError, nearest } from '../errors.ts';
import { say } from '../say.ts';
import { commandLine } from '../site/project/kit.ts';
import { told } from '../words/told.ts';

/** Where a command runs. */
export interface Place {
  /** The project's folder. */
  readonly root: string;
  /** The folder that it was called in: what is typed as a path is from there. */
  readonly cwd: string;
}

/** An option of a command: how it is read from the command line, and what it is for. */
export interface Option<Value> {
  readonly help: string;
  /** Whether a text follows it. */
  readonly takesText: boolean;
  /** Its value; throws a DeckError for a text that it can't have. `name` is with its dashes. */
  read(text: string | undefined, name: string, place: Place): Value;
}

type Options = Readonly<Record<string, Option<unknown>>>;

type ValuesOf<Given extends Options> = {
  readonly [Name in keyof Given]: Given[Name] extends Option<infer Value> ? Value : never;
};

export interface Arguments<Values = Readonly<Record<string, unknown>>> extends Place {
  /** What stands without a dash: deck ids. */
  readonly names: readonly string[];
  readonly values: Values;
}

/** One command of the command line, in a file of its own. */
export interface Command {
  /** What follows the name, for the help: "[deck …]". Without it no names are taken. */
  readonly usage: string;
  readonly options: Options;
  /** Whether all that follows the name is for somebody else to read. */
  readonly passesOn?: boolean;
  /** Whether it goes on when `run` has ended, until it is ended itself. */
  readonly serves?: boolean;
  /** Whether its work takes as long as it takes: nobody waits for a sign of life. */
  readonly unbounded?: boolean;
  run(args: Arguments<never>): Promise<void>;
}

/** A command; the values that `run` gets are those that its options read. */
export function defineCommand<const Given extends Options>(command: {
  readonly usage: string;
  readonly options: Given;
  readonly passesOn?: boolean;
  readonly serves?: boolean;
  readonly unbounded?: boolean;
  run(args: Arguments<ValuesOf<Given>>): Promise<void>;
}): Command {
  return command;
}

/** Reads what follows a command's name; what is wrong with it is a DeckError. */
export function readArguments(
  name: string,
  command: Command,
  args: readonly string[],
  place: Place,
): Arguments<never> {
  if (command.passesOn) return { ...place, names: args, values: {} as never };
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(command.options).map(([option, { takesText }]) => [
        option,
        { type: takesText ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const where = `mesa-deck ${name}`;
  const texts = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const option = Object.hasOwn(command.options, token.name)
      ? command.options[token.name]
      : undefined;
    if (!option) {
      const near = nearest(token.name, Object.keys(command.options));
      const all = say`see ${commandLine(place.root, name, '--help')}`;
      const hint = near === undefined ? all : say`did you mean '${`--${near}`}'?`;
      throw new DeckError(say`there is no option ${rawName}`, where, hint);
    }
    if (option.takesText && !value) {
      throw new DeckError(say`${rawName} needs a value`, where, say`write ${rawName}=…`);
    }
    if (!option.takesText && value !== undefined) {
      throw new DeckError(say`${rawName} takes no value`, where, say`write just ${rawName}`);
    }
    texts.set(token.name, value ?? '');
  }
  if (command.usage === '' && positionals.length > 0) {
    const hint = say`leave '${positionals.join(' ')}' out; see ${commandLine(place.root, name, '--help')}`;
    throw new DeckError(say`${name} takes no names`, where, hint);
  }
  const values = Object.entries(command.options).map(([option, { read }]) => [
    option,
    read(texts.get(option), `--${option}`, place),
  ]);
  return { ...place, names: positionals, values: Object.fromEntries(values) as never };
}

/** A command's help. */
export function helpOf(name: string, summary: string, { usage, options }: Command): string {
  const rows = Object.entries(options).map(([option, { takesText, help }]) => [
    `--${option}${takesText ? ' …' : ''}`,
    told(help),
  ]);
  const width = Math.max(...rows.map(([option = '']) => option.length), 6) + 2;
  const lines = [...rows, ['--help', told(say`shows this`)]].map(
    ([option = '', help = '']) => `  ${option.padEnd(width)}${help}`,
  );
  return [`mesa-deck ${name} ${usage}`.trim(), '', told(summary), '', ...lines].join('\n');
}

/** Tells who waits what for; a file or a pipe gets the results alone. */
export function progress(message: string): void {
  if (process.stderr.isTTY) console.error(told(message));
}
