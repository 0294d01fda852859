import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DiagramStyle, isFault } from '../../src/diagrams/diagram.ts';
import { drawDiagrams } from '../../src/diagrams/draw.ts';
import { describeDiagram } from '../../src/render/diagram/description.ts';
import { kitLanguages } from '../../src/words/languages.ts';
import { lent } from '../browser/page.ts';
import { folderOf } from '../folder.ts';

let browser: Awaited<ReturnType<typeof lent.open>>;
beforeAll(async () => {
  browser = await lent.open();
});
afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));

const style: DiagramStyle = {
  fonts: [],
  fontFamily: 'sans-serif',
  fontSize: 24,
  shapes: { base: 'rectangle', mesa: 'trapezoid', neutral: 'stadium' },
};

const sources = {
  flowchart: `flowchart LR
    subgraph quay [The quay]
      boat["Boat<br>of the day"]
    end
    boat -- sails --> island{Island?}
    island <--> harbour[(Harbour)]
    island --- ghost[Nothing]:::ghost
    boat --- harbour`,
  state: `stateDiagram-v2
    [*] --> Waiting
    Waiting --> Sailing : the tide turns
    Sailing --> [*]`,
  sequence: `sequenceDiagram
    participant f as Ferry
    Pilot->>f: Which berth?
    f-->>Pilot: The north one`,
  class: `classDiagram
    class Boat { +name : text
      +sail() }
    Boat <|-- Ferry`,
  entities: `erDiagram
    PORT ||--o{ BOAT : holds
    BOAT { string name }`,
  pie: `pie title Passengers
    "Islanders" : 3
    "Guests" : 1`,
};

/** Each of the sources in words, as lines of text. */
async function described(lang: string): Promise<Readonly<Record<string, string>>> {
  const drawn = await drawDiagrams(Object.values(sources), style, {
    openPage: () => browser.newPage(),
    cacheDir: folderOf({}),
  });
  const all = Object.entries(sources).map(([name, source]) => {
    const result = drawn.get(source);
    if (!result || isFault(result) || !result.outline) return [name, JSON.stringify(result)];
    const words = describeDiagram(result.outline, kitLanguages.wordIn(lang));
    return [
      name,
      words
        .replace(/<\/(?:p|li)>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .trim(),
    ];
  });
  return Object.fromEntries(all);
}

describe('a diagram at length', () => {
  test('says what stands in it and what leads where, and of other kinds all that is written', async () => {
    expect(await described('en')).toMatchInlineSnapshot(`
      {
        "class": "It shows Boat and Ferry.
      Boat lists +name : text and +sail().
      Ferry is a kind of Boat.",
        "entities": "It shows PORT and BOAT.
      BOAT lists string name.
      PORT is joined with BOAT: holds.",
        "flowchart": "It shows The quay, Island? and Harbour.
      In “The quay”: Boat of the day.
      Boat of the day leads to Island?: sails.
      Island? and Harbour lead to one another.
      Boat of the day is joined with Harbour.",
        "pie": "In it stands: 75%, 25%, Passengers, Islanders and Guests.",
        "sequence": "It shows Ferry and Pilot.
      Pilot to Ferry: Which berth?
      Ferry to Pilot: The north one",
        "state": "It shows Start, Waiting, Sailing and End.
      Start leads to Waiting.
      Waiting leads to Sailing: the tide turns.
      Sailing leads to End.",
      }
    `);
  });
});
