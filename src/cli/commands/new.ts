import { existsSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { Deck, Slide } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import { writeNew } from '../../files/write-new.ts';
import { type Cut, cutDeck } from '../../plan/cut.ts';
import { round, sum } from '../../plan/minutes.ts';
import { needsOf } from '../../plan/needs.ts';
import { isSpoken } from '../../plan/part.ts';
import { picksOf } from '../../plan/picks.ts';
import { projectFrom } from '../../plan/template.ts';
import { newDeck, remixDeck, type SourceFiles, type Taken } from '../../shared/deck-file.ts';
import { deckIdOf } from '../../shared/ids.ts';
import { kitDecks } from '../../site/project/kit.ts';
import { chooseDecks, loadProject, type Project } from '../../site/project/project.ts';
import { kitVersion, readTemplate } from '../../site/project/template.ts';
import { type Arguments, type Command, textOption } from '../command.ts';

/** Not `new`, which is no name for a variable. */
export const newCommand: Command = {
  name: 'new',
  usage: '<deck-id>',
  summary:
    'Writes a deck to begin with: a talk of your own, in a new project if there is none, or a remix.',
  options: {
    from: {
      type: 'string',
      help: 'a deck whose slides the new one takes, of the project or the kit',
    },
    pick: { type: 'string', help: 'ids of the slides to take, in this order: a,b,c' },
    minutes: { type: 'string', help: 'cuts the slides to this length, and says what it dropped' },
  },
  async run({ names, values, root }) {
    const id = deckIdOf(names);
    const minutes = minutesOption(values);
    const list = textOption(values, 'pick');
    const from = textOption(values, 'from');
    if (from === undefined && (list ?? minutes) !== undefined) {
      const option = list === undefined ? '--minutes' : '--pick';
      const hint = 'name the deck: --from talk';
      throw new DeckError(`${option} takes slides of a deck, and none is named`, option, hint);
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
};

/** The project that has a deck, or where it has none of that id, the decks that come with the kit. */
async function sourceOf(project: Project, from: string): Promise<Project> {
  const { root, decks } = project;
  const own = decks.some(({ id }) => id === from);
  const kits = own ? [] : kitDecks();
  return kits.some((file) => kitName(file) === from) ? loadProject({ root, decks: kits }) : project;
}

const kitName = (file: string) => basename(file).replace(/\..*/, '');

/** Writes a project to begin with; what is set up already stays as it is. */
function beginProject(id: string, root: string): void {
  const files = projectFrom(readTemplate(), id, kitVersion());
  const settings = ['package.json', 'tsconfig.json', '.gitignore'];
  const kept = settings.filter((path) => existsSync(join(root, path)));
  const fresh = Object.entries(files).filter(([path]) => !kept.includes(path));
  for (const path of writeNew(Object.fromEntries(fresh), root)) console.log(path);
  if (kept.length > 0) console.log(`\nthere already, and left as it was: ${kept.join(', ')}`);
  const install = kept.includes('package.json') ? '' : 'npm install && ';
  console.log(`\nNow: ${install}npx mesa-deck start`);
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
  const slides: readonly Taken[] = picked.slides.map((slide) => {
    const dropped = why.get(slide);
    return { slide, ...(dropped === undefined ? {} : { dropped }) };
  });
  const { theme, lang, author, license } = deck;
  const length = minutes ?? lengthOf(deck, picked.slides);
  return remixDeck({
    id,
    from: deck.id,
    path: isKits ? `mesa-deck/decks/${kitName(file)}` : `./${basename(file)}`,
    slides,
    ...(length === undefined ? {} : { minutes: length }),
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
  return Math.abs(total / whole - 1) <= 0.05 ? whole : round(total);
}

function minutesOption(values: Arguments['values']): number | undefined {
  const text = textOption(values, 'minutes');
  if (text === undefined) return undefined;
  const minutes = Number(text);
  if (minutes > 0 && minutes < 1000) return minutes;
  const hint = 'give a number, as in --minutes 15';
  throw new DeckError(`${text} is no length in minutes`, '--minutes', hint);
}

function refuseTaken(project: Project, id: string): void {
  const found = project.decks.find((deck) => deck.id === id);
  if (!found) return;
  const hint = 'choose another id: the deck would get the same page';
  throw new DeckError(`there is a deck '${id}' already`, found.file, hint);
}

function explain({ kept, minutes, dropped }: Cut, { slides }: Deck): void {
  const before = `${round(sum(slides))} minutes in ${slides.length} slides`;
  console.log(`\n${round(minutes)} minutes in ${kept.length} slides, of ${before}`);
  if (dropped.length > 0) console.log('\ndropped; in the file a comment, to be brought back:');
  for (const { slide, why } of dropped) {
    console.log(`  ${slide.id} (${slide.minutes ?? 0} min): ${why}`);
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
        return `  ${slide.id} needs ${need.slide.id} before it: ${names}`;
      }),
  );
  if (lines.length > 0) console.log(['\nmissing:', ...lines].join('\n'));
}
