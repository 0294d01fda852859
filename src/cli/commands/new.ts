import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { Deck, Slide } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import { askForFile, writeWhole } from '../../files/write.ts';
import { writeNew } from '../../files/write-new.ts';
import { type Cut, cutDeck } from '../../plan/cut.ts';
import { isWithin, round, sum } from '../../plan/minutes.ts';
import { needsOf } from '../../plan/needs.ts';
import { isSpoken } from '../../plan/part.ts';
import { picksOf } from '../../plan/picks.ts';
import { type Completed, completedManifest, projectFrom } from '../../plan/template.ts';
import { say, sayAll } from '../../say.ts';
import { newDeck, remixDeck, type SourceFiles, type Taken } from '../../shared/files/deck-file.ts';
import { deckIdOf } from '../../shared/ids.ts';
import { commandLine, kitDecks, kitVersion } from '../../site/project/kit.ts';
import { chooseDecks, loadProject, type Project } from '../../site/project/project.ts';
import { readTemplate } from '../../site/project/template.ts';
import { told } from '../../words/told.ts';
import { defineCommand } from '../command.ts';
import { number, text } from '../options.ts';

/** Not `new`, which is no name for a variable. */
export const newCommand = defineCommand({
  usage: '<deck-id>',
  options: {
    from: text(say`a deck whose slides the new one takes, of the project or the kit; or a theme`),
    theme: text(
      say`writes a theme of this name in the place of a deck; with --from it begins from that`,
    ),
    words: text(
      say`writes the words of the pages in this language, to be said, as in fr, in the place of a deck`,
    ),
    pick: text(say`ids of the slides to take, in this order: a,b,c`),
    minutes: number(say`cuts the slides to this length, and says what it dropped`, {
      least: 0,
      most: 1000,
      what: say`length in minutes`,
    }),
  },
  async run({ names, values, root }) {
    if (values.words !== undefined) {
      return (await import('./new/words.ts')).writeWords(values.words, root);
    }
    if (values.theme !== undefined) {
      return (await import('./new/theme.ts')).writeTheme(
        values.theme,
        values.from ?? 'plain',
        root,
      );
    }
    const id = deckIdOf(names, commandLine(root, 'new', 'my-course'));
    const { minutes, pick: list, from } = values;
    if (from === undefined && (list ?? minutes) !== undefined) {
      const option = list === undefined ? '--minutes' : '--pick';
      const hint = say`name the deck: --from talk`;
      throw new DeckError(
        say`${option} takes slides of a deck, and none is named`,
        { option },
        hint,
      );
    }
    if (from === undefined && !existsSync(join(root, 'slides'))) return beginProject(id, root);
    const project = await loadProject({ root });
    refuseTaken(project, id);
    if (from === undefined) {
      for (const path of writeNew(newDeck(id), root)) console.log(path);
      return;
    }
    const source = await sourceOf(project, from);
    const [deck] = chooseDecks(source, [from]) as [Deck];
    const picked = list === undefined ? deck : { ...deck, slides: picksOf(deck, list) };
    const context = { notation: source.notation, others: decksOf(source) };
    const cut = minutes === undefined ? undefined : cutDeck(picked, minutes, context);
    const files = remixOf({ id, project: source, deck, picked, cut, minutes });
    for (const path of writeNew(files, root)) console.log(path);
    if (cut) explain(cut, picked);
    tellMissing(cut?.kept ?? picked.slides, deck, source);
  },
});

/** The project that has a deck, or where it has none of that id, the decks that come with the kit. */
async function sourceOf(project: Project, from: string): Promise<Project> {
  const { root, decks } = project;
  const own = decks.some(({ id }) => id === from);
  const kits = own ? [] : kitDecks();
  return kits.some((file) => kitName(file) === from)
    ? loadProject({ root, deckFiles: kits })
    : project;
}

const kitName = (file: string) => basename(file).replace(/\..*/, '');

/** Writes a project to begin with; what is set up already stays, and gets what is missing in it. */
function beginProject(id: string, root: string): void {
  const files = projectFrom(readTemplate(), id, kitVersion());
  const settings = ['package.json', 'tsconfig.json', '.gitignore'];
  const kept = settings.filter((path) => existsSync(join(root, path)));
  const fresh = Object.entries(files).filter(([path]) => !kept.includes(path));
  const manifest = kept.includes('package.json') ? completed(root, files) : undefined;
  for (const path of writeNew(Object.fromEntries(fresh), root)) console.log(path);
  if (manifest?.added.length) {
    writeWhole(join(root, 'package.json'), manifest.text, root);
    console.log(told(say`\nadded to package.json: ${manifest.added.join(', ')}`));
  }
  const left = kept.filter((path) => path !== 'package.json' || !manifest?.added.length);
  if (left.length > 0)
    console.log(told(say`\nthere already, and left as it was: ${left.join(', ')}`));
  const isInstalled = manifest && !manifest.added.some((each) => each.startsWith('the package'));
  console.log(told(say`\nNow: ${isInstalled ? '' : 'npm install && '}npx mesa-deck start`));
}

/** The package.json that npm has made, with what it lacks; asks before anything is written. */
function completed(root: string, files: SourceFiles): Completed {
  const path = join(root, 'package.json');
  askForFile(path, root, '.json');
  try {
    return completedManifest(readFileSync(path, 'utf8'), files['package.json'] ?? '{}');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = say`mend it: ${message}`;
    throw new DeckError(say`package.json can't be read`, 'package.json', hint, { cause: error });
  }
}

interface Plan {
  readonly id: string;
  readonly project: Project;
  readonly deck: Deck;
  readonly picked: Deck;
  readonly cut: Cut | undefined;
  readonly minutes: number | undefined;
}

function remixOf({ id, project, deck, picked, cut, minutes }: Plan): SourceFiles {
  const file = project.decks.find((each) => each.id === deck.id)?.file ?? '';
  const isKits = isAbsolute(file);
  const why = new Map(cut?.dropped.map(({ slide, why }) => [slide, why]));
  const slides: readonly Taken[] = picked.slides.map((slide) => ({
    slide,
    dropped: why.get(slide),
  }));
  const { theme, lang, author, license } = deck;
  return remixDeck({
    id,
    from: deck.id,
    path: isKits ? `mesa-deck/decks/${kitName(file)}` : `./${basename(file)}`,
    slides,
    minutes: minutes ?? lengthOf(deck, picked.slides),
    // The kit's slides say by themselves whose they are; the deck is another's.
    kept: { lang, theme, license, ...(isKits ? {} : { author }) },
  });
}

function decksOf(project: Project): readonly Deck[] {
  return project.decks.flatMap((each) => (each.error ? [] : [each.deck]));
}

/** The length to state for some slides: the deck's own if all are there, else their sum, rounded. */
function lengthOf(deck: Deck, slides: readonly Slide[]): number | undefined {
  if (slides.length === deck.slides.length && deck.minutes !== undefined) return deck.minutes;
  if (slides.some((slide) => isSpoken(slide) && slide.minutes === undefined)) return undefined;
  const total = sum(slides);
  if (total === 0) return undefined;
  const whole = Math.round(total);
  return isWithin(total, whole) ? whole : round(total);
}

function refuseTaken(project: Project, id: string): void {
  const found = project.decks.find((deck) => deck.id === id);
  if (!found) return;
  const hint = say`choose another id: the deck would get the same page`;
  throw new DeckError(say`there is a deck '${id}' already`, found.file, hint);
}

function explain({ kept, minutes, dropped }: Cut, { slides }: Deck): void {
  const before = [round(sum(slides)), slides.length] as const;
  const lengths = say`\n${round(minutes)} minutes in ${kept.length} slides, of ${before[0]} minutes in ${before[1]} slides`;
  console.log(told(lengths));
  if (dropped.length > 0)
    console.log(told(say`\ndropped; in the file a comment, to be brought back:`));
  for (const { slide, why } of dropped) {
    console.log(told(say`  ${slide.id} (${slide.minutes ?? 0} min): ${why}`));
  }
}

/** What a hand-made choice takes out of its context: a word that no earlier slide explains. */
function tellMissing(slides: readonly Slide[], deck: Deck, { notation }: Project): void {
  const needs = needsOf(deck.slides, notation);
  const lines = slides.flatMap((slide, index) =>
    (needs.get(slide) ?? [])
      .filter((need) => !slides.slice(0, index).includes(need.slide))
      .map((need) => {
        const names = need.names.map((name) => notation[name]?.name ?? name).join(', ');
        return say`  ${slide.id} needs ${need.slide.id} before it: ${names}`;
      }),
  );
  if (lines.length > 0) console.log(told(sayAll([say`\nmissing:`, ...lines], '\n')));
}
