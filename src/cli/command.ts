import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DeckError, didYouMean } from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Arguments {
  /** What stands without a dash: deck ids. */
  readonly names: readonly string[];
  readonly values: Values;
  readonly root: string;
}

/** One command of the command line, in a file of its own. */
export interface Command {
  readonly name: string;
  /** What follows the name, for the help: "[deck …]". */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly help: string }>
  >;
  /** Whether all that follows the name is for somebody else to read. */
  readonly passesOn?: boolean;
  run(args: Arguments): Promise<void>;
}

/** Reads a command's arguments; an unknown option is a DeckError that names the nearest known one. */
export function readArguments(command: Command, args: readonly string[], root: string): Arguments {
  if (command.passesOn) return { names: args, values: {}, root };
  const known = [...Object.keys(command.options), 'help'];
  const options: Options = { help: { type: 'boolean' } };
  for (const [name, { type }] of Object.entries(command.options)) options[name] = { type };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const where = `mesa-deck ${command.name}`;
    if (!known.includes(token.name)) {
      const hint = didYouMean(token.name, known, `see mesa-deck ${command.name} --help`);
      throw new DeckError(`there is no option ${token.rawName}`, where, hint);
    }
    const type = options[token.name]?.type;
    if (type === 'string' && !token.value) {
      throw new DeckError(`${token.rawName} needs a value`, where, `write ${token.rawName}=…`);
    }
    if (type === 'boolean' && token.value !== undefined) {
      throw new DeckError(`${token.rawName} takes no value`, where, `write just ${token.rawName}`);
    }
  }
  return { names: positionals, values: values as Values, root };
}

/** A command's help. */
export function helpOf({ name, usage, summary, options }: Command): string {
  const rows = Object.entries(options).map(([option, { type, help }]) => [
    `--${option}${type === 'string' ? ' …' : ''}`,
    help,
  ]);
  const width = Math.max(...rows.map(([option = '']) => option.length), 6) + 2;
  const lines = [...rows, ['--help', 'shows this']].map(
    ([option = '', help = '']) => `  ${option.padEnd(width)}${help}`,
  );
  return [`mesa-deck ${name} ${usage}`.trim(), '', summary, '', ...lines].join('\n');
}

/** Tells who waits what for; a file or a pipe gets the results alone. */
export function progress(message: string): void {
  if (process.stderr.isTTY) console.error(message);
}

/** Whether an option that takes no value is there. */
export function flagOption(values: Values, name: string): boolean {
  return values[name] === true;
}

export function textOption(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
