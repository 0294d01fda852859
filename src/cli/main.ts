import { DeckError, didYouMean, isDeckError } from '../errors.ts';
import { say } from '../say.ts';
import { registerPath } from '../shared/files/register-file.ts';
import { listed } from '../shared/text/listed.ts';
import { isKitRoot, kitVersion } from '../site/project/kit.ts';
import { speakIn, told, wantedLanguage } from '../words/told.ts';
import { type Command, helpOf, readArguments } from './command.ts';
import { placeHere } from './root.ts';
import { systemError } from './system-error.ts';

interface Listed {
  readonly summary: string;
  /** Loaded when it is called: a list of commands needs no bundler and no browser. */
  readonly load: () => Promise<Command>;
  /** Whether it speaks of this repository, and is not offered in a user's project. */
  readonly ours?: boolean;
}

const commands: Readonly<Record<string, Listed>> = {
  start: {
    summary: say`Serves the shelf and every deck, and shows each change as soon as it is saved.`,
    load: async () => (await import('./commands/start.ts')).start,
  },
  build: {
    summary: say`Writes the shelf and decks, all if none is named, to dist/ as a static site.`,
    load: async () => (await import('./commands/build.ts')).build,
  },
  preview: {
    summary: say`Serves dist/ as it was built.`,
    load: async () => (await import('./commands/preview.ts')).preview,
  },
  pdf: {
    summary: say`Prints decks as PDF, a page a slide, to out/<deck>.pdf.`,
    load: async () => (await import('./commands/pdf.ts')).pdf,
  },
  handout: {
    summary: say`Prints handouts as PDF, to out/<deck>-handout.pdf.`,
    load: async () => (await import('./commands/handout.ts')).handout,
  },
  offline: {
    summary: say`Writes decks as one HTML file each, to out/<deck>.html, that opens with no network.`,
    load: async () => (await import('./commands/offline.ts')).offline,
  },
  sheet: {
    summary: say`Draws all slides in all themes, on a page to look through: out/sheets/index.html.`,
    load: async () => (await import('./commands/sheet.ts')).sheet,
  },
  check: {
    summary: say`Reads and looks at decks as a doctor would: time, notation, sources, text, legibility.`,
    load: async () => (await import('./commands/check.ts')).check,
  },
  new: {
    summary: say`Writes a deck to begin with: a talk of your own, in a new project if there is none, or a remix.`,
    load: async () => (await import('./commands/new.ts')).newCommand,
  },
  languages: {
    summary: say`Tells how far the translations of decks are; --seen records that some were read beside their originals.`,
    load: async () => (await import('./commands/languages.ts')).languages,
  },
  cite: {
    summary: say`Adds a source to slides/references.json, from a file that was saved: CSL-JSON, BibTeX or RIS.`,
    load: async () => (await import('./commands/cite.ts')).cite,
  },
  types: {
    summary: say`Writes ${registerPath}, by which the compiler knows the symbols, references, themes and labels that slides may name.`,
    load: async () => (await import('./commands/types.ts')).types,
  },
  models: {
    summary: say`Runs the talk's models and prints their results beside theory.`,
    load: async () => (await import('./commands/models.ts')).models,
    ours: true,
  },
  bench: {
    summary: say`Measures a deck, the shortest if none is named, beside a plain and a run-time reveal.js page of the same slides, and exports beside Marp.`,
    load: async () => (await import('./commands/bench.ts')).bench,
    ours: true,
  },
};

/** What is known of a command before it runs. */
export interface Beginning {
  /** Whether it goes on until it is ended. */
  readonly serves: boolean;
  /** Whether its work takes as long as it takes. */
  readonly unbounded: boolean;
}

/** Whoever runs commands. */
interface Around {
  /** Called with what is known of a command, before it runs. */
  readonly begin?: (beginning: Beginning) => void;
  /** Whether it has been asked to end: what fails then is not told. */
  readonly isEnding?: () => boolean;
}

export interface Outcome {
  readonly status: 0 | 1;
  /** Whether it goes on until it is ended. */
  readonly serves: boolean;
}

/** Runs one command; what went wrong is printed. */
export async function main(
  args: readonly string[],
  { begin = () => {}, isEnding = () => false }: Around = {},
): Promise<Outcome> {
  try {
    await speakIn(wantedLanguage(process.env));
    const serves = await run(args, begin);
    return { status: process.exitCode === 1 ? 1 : 0, serves };
  } catch (error) {
    const failure = systemError(error) ?? error;
    // What it was busy with fails when its browser is taken away.
    if (!isEnding()) console.error(isDeckError(failure) ? told(failure.message) : failure);
    return { status: 1, serves: false };
  }
}

/** Returns whether the command goes on until it is ended. */
async function run(
  [first, ...others]: readonly string[],
  begin: (beginning: Beginning) => void,
): Promise<boolean> {
  // "help build" is "build --help".
  const isHelp = first === 'help' && others.length > 0;
  const [name, ...rest] = isHelp ? [...others, '--help'] : [first, ...others];
  const place = placeHere();
  const offered = Object.keys(commands).filter((each) => {
    return isKitRoot(place.root) || !commands[each]?.ours;
  });
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    console.log(overview(offered));
    return false;
  }
  if (name === '--version' || name === '-v') {
    console.log(kitVersion());
    return false;
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found) {
    const hint = didYouMean(name, offered, say`choose ${listed(offered, 'or')}`);
    throw new DeckError(say`there is no command '${name}'`, 'mesa-deck', hint);
  }
  const command = await found.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(helpOf(name, found.summary, command));
    return false;
  }
  const { serves = false, unbounded = false } = command;
  const args = readArguments(name, command, rest, place);
  begin({ serves, unbounded });
  await command.run(args);
  return serves;
}

function overview(names: readonly string[]): string {
  const rows = names.map((name) => `  ${name.padEnd(10)}${told(commands[name]?.summary ?? '')}`);
  return ['mesa-deck <command> [--help]', '', ...rows, '', 'mesa-deck --version'].join('\n');
}
