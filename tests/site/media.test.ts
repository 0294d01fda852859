import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { openCache } from '../../src/files/cache.ts';
import { appOf } from '../../src/site/app/app.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { readPicture } from '../../src/site/media/read.ts';
import { openSharp } from '../../src/site/media/sharp.ts';
import { cleanSvg } from '../../src/site/media/svg.ts';
import { writtenAs } from '../../src/site/media/write.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { loadProject } from '../../src/site/project/project.ts';
import { bundlePage } from '../../src/site/single.ts';
import { Site } from '../../src/site/site.ts';
import { emptyCache, folderOf, write } from '../folder.ts';

/** A picture of one colour, and a file of it. */
const plain = (width: number, height: number, background = '#c8d8e8') =>
  sharp({ create: { width, height, channels: 3, background } });
const put = (root: string, path: string, content: Uint8Array) => {
  write(root, path, '');
  writeFileSync(join(root, path), content);
};

/** A project of one slide, beside which these files lie. */
async function projectOf(
  body: string,
  { layout = 'content', files = {} as Readonly<Record<string, Uint8Array | string>> } = {},
): Promise<string> {
  const root = folderOf({
    'slides/decks/small.ts': `
      import { defineDeck } from 'mesa-deck';
      import first from '../a/first.ts';
      export default defineDeck({ id: 'small', title: 'Small', author: 'Ada', license: 'CC-BY-4.0', slides: [first] });`,
    'slides/a/first.ts': `
      import { credits, defineSlide, embed, film, gallery, html, image, sound } from 'mesa-deck';
      const at = (name) => new URL(name, import.meta.url);
      export default defineSlide({ id: 'first', title: 'One', layout: '${layout}', body: ${body} });`,
  });
  for (const [path, content] of Object.entries(files)) {
    put(root, `slides/a/${path}`, typeof content === 'string' ? Buffer.from(content) : content);
  }
  return root;
}

const siteOf = (root: string, more = {}) =>
  new Site({ root, draw: async () => new Map(), pictures: false, ...more });
const pageOf = async (root: string, more = {}) =>
  String(await siteOf(root, more).page('small/index.html'));
const messageOf = (root: string) =>
  pageOf(root).then(
    () => 'no error',
    (error: Error) => error.message.replaceAll(root, ''),
  );

describe('a drawing', () => {
  test('loses all that could run or be asked for, and keeps what it shows', () => {
    const { svg, removed, width, height } = cleanSvg(`<?xml version="1.0"?>
      <!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" onload="go()">
        <script>alert(1)</script>
        <style>@import url(https://example.org/a.css); .a { fill: url(#g); background: url("https://example.org/b.png") } .b { f\\69ll: u\\72l(//example.org/c) }</style>
        <foreignObject><body xmlns="http://www.w3.org/1999/xhtml">page</body></foreignObject>
        <a href="javascript:alert(1)"><text onclick="go()">A &amp; B</text></a>
        <image xlink:href="https://example.org/d.png"/><use href="other.svg#x"/>
        <set attributeName="href" to="javascript:alert(1)"/>
        <image href="data:image/svg+xml,%3Csvg onload='go()'/%3E"/>
        <use href="#shape"/><path id="shape" class="a" style="stroke:url(https://example.org/e)" fill="url(#g)" d="M0 0h9"/>
      </svg>`);
    expect(svg).not.toMatch(
      /script|on\w+=|foreignObject|example\.org|javascript:|import|svg\+xml/i,
    );
    expect(svg).toContain('A &amp; B');
    expect(svg).toContain('<use href="#shape"/>');
    expect(svg).toContain('fill="url(#g)"');
    expect(svg).toContain('fill: url(#g)');
    expect([width, height]).toEqual([40, 20]);
    expect(removed).toContain('<script>');
    expect(removed).toContain('<foreignObject>');
  });
});

describe('a file that can’t be shown', () => {
  const read = async (make: (file: string) => unknown) => {
    const file = join(folderOf(), 'a.jpg');
    await make(file);
    const found = await readPicture(file, 'a.jpg', { cache: openCache(folderOf()), sharp });
    return 'hint' in found ? `${found.what}; ${found.hint}` : found;
  };
  const jpeg = () => plain(600, 400).jpeg().toBuffer();
  /** The head of a PNG, as large as one likes. */
  const head = async (width: number, height: number) => {
    const png = await plain(4, 4).png().toBuffer();
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
    return png;
  };

  test('says what it is, and what to do', async () => {
    expect(await read((file) => writeFileSync(file, ''))).toMatchInlineSnapshot(
      `"the picture a.jpg is empty; save it again"`,
    );
    expect(await read((file) => writeFileSync(file, 'no picture'))).toMatchInlineSnapshot(
      `"the picture a.jpg can't be read: it is in no format of pictures; is it a picture? save it again as JPEG, PNG or WebP"`,
    );
    expect(
      await read(async (file) => writeFileSync(file, (await jpeg()).subarray(0, 700))),
    ).toMatch(/^the picture a\.jpg can't be read: .*; it may be cut off: copy or save it again$/);
    expect(
      await read(async (file) => {
        writeFileSync(file, await jpeg());
        truncateSync(file, 50_000_000);
      }),
    ).toMatchInlineSnapshot(
      `"the picture a.jpg has 50 MB, more than 40; save it smaller: a slide shows no more than 2560 px of it"`,
    );
    expect(
      await read(async (file) => writeFileSync(file, await head(30_000, 20))),
    ).toMatchInlineSnapshot(
      `"the picture a.jpg has 30000 × 20 px, more than 16384 on a side or 120 million; save it smaller: a slide shows no more than 2560 px of it"`,
    );
    expect(await read((file) => writeFileSync(file, '<svg><path></svg>'))).toMatch(/can't be read/);
  });

  test('a phone’s picture lies on its side, and is as it is looked at', async () => {
    const turned = await read(async (file) => {
      writeFileSync(file, await plain(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    });
    expect(turned).toMatchObject({ width: 20, height: 30 });
  });

  test('without the library a picture is shown as it is, and that is told', async () => {
    const told: string[] = [];
    const load = () => Promise.reject(new Error('no part for this platform'));
    expect(await openSharp((word) => told.push(word), load)).toBe(undefined);
    expect(told).toMatchInlineSnapshot(`
      [
        "warning: sharp can't be loaded (no part for this platform), so pictures are shown as they are, in one size; npm install --include=optional sharp",
      ]
    `);
    const file = join(folderOf(), 'a.jpg');
    writeFileSync(file, await plain(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    const found = await readPicture(file, 'a.jpg', {
      cache: openCache(folderOf()),
      sharp: undefined,
    });
    expect(found).toMatchObject({ width: 20, height: 30, format: 'jpg' });
  });

  test('what moves is known by its marks, also where the library sees one picture', async () => {
    const frames = await sharp({
      create: { width: 8, height: 24, channels: 4, background: '#123456' },
    })
      .composite([{ input: await plain(8, 8).png().toBuffer(), top: 8, left: 0 }])
      .raw()
      .toBuffer();
    const raw = { width: 8, height: 24, channels: 4, pageHeight: 8 } as const;
    const moving = sharp(frames, { raw });
    const png = await plain(4, 4).png().toBuffer();
    const at = png.indexOf('IDAT') - 4;
    const control = Buffer.from('000000086163544c0000000200000000', 'hex');
    const apng = Buffer.concat([
      png.subarray(0, at),
      control,
      Buffer.from('f38d9370', 'hex'),
      png.subarray(at),
    ]);
    const all = [await moving.gif().toBuffer(), await moving.webp().toBuffer(), apng, png];
    const moves = await Promise.all(
      all.map(async (content) => {
        const found = await read((file) => writeFileSync(file, content));
        return typeof found === 'string' ? found : found.moves;
      }),
    );
    expect(moves).toEqual([true, true, true, false]);
  });
});

describe('a picture on a slide', { timeout: 240_000 }, () => {
  test('is there in every output: in formats and sizes, in the size of paper, inside of one file', async () => {
    vi.stubEnv('MESA_DECK_CACHE', emptyCache('chromium', 'fonts'));
    const noise = Buffer.from(
      Uint8Array.from({ length: 900 * 600 * 3 }, (_, at) => (at * 7919) % 251),
    );
    const photo = await sharp(noise, { raw: { width: 900, height: 600, channels: 3 } })
      .blur(8)
      .jpeg()
      .toBuffer();
    const root = await projectOf(
      `html\`\${image(at('./cat & dog.jpg'), { alt: 'A "cat"', caption: html\`<i>Felis</i>\`, credit: 'Ben', license: 'CC-BY-SA-4.0', crop: '1:1', focus: [0.25, 0.5] })}
        \${image('./mark.svg', { decorative: true })} \${credits()}\``,
      {
        files: {
          'cat & dog.jpg': photo,
          'mark.svg': '<svg viewBox="0 0 20 10"><script>x</script><path d="M0 0h9"/></svg>',
        },
      },
    );
    const warnings: string[] = [];
    const built = await bundleSite({
      root,
      pictures: false,
      warn: (word) => void warnings.push(word),
    });
    const page = String(built.get('small/index.html'));
    expect(page).toMatch(
      /<source type="image\/avif" srcset="\.\.\/assets\/cat-dog-640w-[\w-]+\.avif 640w, \.\.\/assets\/cat-dog-900w-[\w-]+\.avif 900w" sizes="min\([\d.]+vw, [\d.]+vh\)">/,
    );
    expect(page).toMatch(
      /<img src="\.\.\/assets\/cat-dog-900w-[\w-]+\.jpg" alt="A &quot;cat&quot;" width="900" height="600" decoding="async" style="object-fit:cover;object-position:25% 50%">/,
    );
    expect(page).toMatch(
      /<img src="\.\.\/assets\/mark-20w-[\w-]+\.svg" alt="" width="20" height="10"/,
    );
    expect(page).toContain('<i>Felis</i>');
    // The credit stands with the picture, and in the list.
    expect(page.match(/<small class="origin">Ben, /g)).toHaveLength(2);
    expect(warnings.filter((each) => each.includes('mark.svg'))).toEqual([
      'warning: small/first: slides/a/mark.svg holds <script>, which is left out, take it out of the file',
    ]);
    for (const [, path = ''] of page.matchAll(/(?:src=|srcset=|, )"?\.\.\/(assets\/[^\s"]+)/g)) {
      expect(built.has(decodeURIComponent(path)), path).toBe(true);
    }
    // An app keeps each picture in one format.
    const app = await appOf(built, { apps: new Map(), script: 'x.js' });
    const kept = String(app.get('sw.js')).match(/cat-dog-\d+w-[\w-]{8}\.\w+/g);
    expect(kept?.map((path) => path.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
      'cat-dog-640w.avif',
      'cat-dog-900w.avif',
    ]);
    // Made anew from nothing they are the same, to the byte.
    for (const format of ['avif', 'webp', 'jpg', 'png'] as const) {
      const original = join(root, 'slides/a/cat & dog.jpg');
      const [one, two] = await Promise.all(
        [1, 2].map(() => writtenAs(original, format, 640, sharp)),
      );
      expect(Buffer.from(one ?? []).equals(two ?? Buffer.from([])), format).toBe(true);
    }

    const file = await bundlePage('small', { root });
    expect(file.match(/<img src="data:image\/(webp|svg\+xml);base64,/g)).toHaveLength(2);
    expect(file).not.toMatch(/<source|mesafile|src="\.\./);

    const printed = await bundleForPrint(siteOf(root, { paper: true }), { scripts: false });
    const [, address = ''] =
      /src="(\/[^"]*cat-dog[^"]*)"/.exec(String(printed.get('small/index.html'))) ?? [];
    const [, inside = ''] =
      (await printed.pictureFor?.(decodeURIComponent(address), 100))?.split(',') ?? [];
    // 100 CSS px are 1.04 inches.
    expect(await sharp(Buffer.from(inside, 'base64')).metadata()).toMatchObject({
      width: 256,
      format: 'jpeg',
    });
    expect(await printed.pictureFor?.('/elsewhere.png', 100)).toBeUndefined();
  });

  test('has as much black over it as its title asks for', async () => {
    vi.stubEnv('MESA_DECK_CACHE', emptyCache('chromium', 'fonts'));
    const scrims: number[] = [];
    for (const colour of ['#ffffff', '#8a8a8a', '#203040']) {
      const files = { 'a.png': await plain(160, 90, colour).png().toBuffer() };
      const root = await projectOf(`image(at('./a.png'), { alt: 'A' })`, {
        layout: 'full-bleed',
        files,
      });
      scrims.push(Number(/--scrim:([\d.]+)/.exec(await pageOf(root))?.[1]));
    }
    const light = (value: number) => ((value + 0.055) / 1.055) ** 2.4;
    const contrasts = [1, 0x8a / 255].map((value, index) => {
      return 1.05 / (light(value * (1 - (scrims[index] ?? 0))) + 0.05);
    });
    for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(4.5);
    for (const contrast of contrasts) expect(contrast).toBeLessThan(4.7);
    expect(scrims[2]).toBe(0);
  });

  test('of a package lies beside its compiled slide', async () => {
    const root = folderOf({
      'package.json': '{ "name": "mine", "dependencies": { "theirs": "1" } }',
      'slides/decks/small.ts': `
        import { defineDeck } from 'mesa-deck';
        import theirs from 'theirs/lib/theirs.js';
        export default defineDeck({ id: 'small', title: 'Small', slides: [theirs] });`,
      'node_modules/theirs/package.json':
        '{ "name": "theirs", "type": "module", "peerDependencies": { "mesa-deck": "*" } }',
      'node_modules/theirs/lib/theirs.js': `
        import { defineSlide, image } from 'mesa-deck';
        export default defineSlide({ id: 'theirs', title: 'A', body: image(new URL('./a.svg', import.meta.url), { alt: 'A' }) });`,
      'node_modules/theirs/lib/a.svg': '<svg viewBox="0 0 30 20"/>',
    });
    expect(await pageOf(root)).toContain('width="30" height="20"');
    const site = siteOf(root);
    const { assets } = await loadProject({ root });
    expect(assets.found.size).toBe(0);
    expect(await site.page('small/index.html')).not.toContain('file:///');
  });
});

test('what is missing or said in vain is told with its place', { timeout: 240_000 }, async () => {
  vi.stubEnv('MESA_DECK_CACHE', emptyCache('chromium', 'fonts'));
  const svg = '<svg viewBox="0 0 30 20"/>';
  const webm = Buffer.from('1a45dfa3', 'hex');
  const files = {
    'a.svg': svg,
    'dive.webm': webm,
    'dive.vtt': 'WEBVTT',
    'none.vtt': '1\n',
    'none.mp4': '-',
  };
  const told = async (body: string) => messageOf(await projectOf(body, { files }));
  expect(await told(`image(at('./b.svg'), { alt: 'A' })`)).toMatchInlineSnapshot(`
    "error: there is no file ./b.svg
       at: slides/a/first.ts, slide 'first', picture 1
     hint: did you mean './a.svg'?"
  `);
  expect(await told(`image(at('./a.svg'))`)).toMatchInlineSnapshot(`
    "error: the picture has no text alternative
       at: slides/a/first.ts, slide 'first', picture 1
     hint: say what it shows: { alt: 'A gull on a post' }, or that it shows nothing: { decorative: true }"
  `);
  expect(await told(`image(at('./a.svg'), { alt: '' })`)).toMatch(/no text alternative/);
  expect(
    await told(`image(at('./a.svg'), { alt: 'A', crop: 'wide', focus: [2, 0] })`),
  ).toMatchInlineSnapshot(`
    "error: crop is "wide", not a shape
       at: slides/a/first.ts, slide 'first', picture 1
     hint: write it as in crop: '16:9'"
  `);
  expect(await told(`image(at('./a.svg'), { alt: 'A', captoin: 'b' })`)).toMatch(
    /did you mean 'caption'/,
  );
  expect(await told(`image('https://example.org/a.jpg', { alt: 'A' })`)).toMatch(
    /no file|another site/,
  );
  expect(await told(`gallery([image(at('./a.svg'), { alt: 'A' })])`)).toMatchInlineSnapshot(`
    "error: a gallery has 1 picture
       at: slides/a/first.ts, slide 'first', gallery 1
     hint: gallery([image(…), image(…)]) takes two to six pictures"
  `);
  const film = (file: string, vtt: string) =>
    told(`film(at('${file}'), { alt: 'A', poster: at('./a.svg'), captions: at('${vtt}') })`);
  expect(await film('./dive.webm', './dive.vtt')).toBe('no error');
  expect(await film('./none.mp4', './dive.vtt')).toMatch(/none\.mp4 is not what its name says/);
  expect(await film('./dive.webm', './none.vtt')).toMatch(/the first line is WEBVTT/);
  expect(await film('./dive.webm', './gone.vtt')).toMatch(/there is no file \.\/gone\.vtt/);
  expect(await told(`film(at('./dive.webm'), { alt: 'A' })`)).toMatchInlineSnapshot(`
    "error: the film has no poster
       at: slides/a/first.ts, slide 'first', film 1
     hint: name the picture that stands for it: poster: new URL('./dive.jpg', import.meta.url)"
  `);
  expect(
    await told(
      `film(at('./dive.webm'), { alt: 'A', poster: at('./a.svg'), captions: { none: '' } })`,
    ),
  ).toMatchInlineSnapshot(`
    "error: there are no captions
       at: slides/a/first.ts, slide 'first', film 1
     hint: name a WebVTT file: captions: new URL('./dive.vtt', import.meta.url), or say why there are none: captions: { none: 'no speech' }"
  `);
  expect(
    await told(
      `film(at('./dive.avi'), { alt: 'A', poster: at('./a.svg'), captions: at('./dive.vtt') })`,
    ),
  ).toMatch(/no browser plays dive\.avi/);
  expect(
    await told(`sound(at('./dive.webm'), { captions: { none: 'no speech' } })`),
  ).toMatchInlineSnapshot(`
    "error: the sound has no title
       at: slides/a/first.ts, slide 'first', sound 1
     hint: say what is heard: title: 'The call of a curlew'"
  `);
  expect(
    await told(`embed('page.html', { title: 'A', poster: at('./a.svg') })`),
  ).toMatchInlineSnapshot(`
    "error: address is "page.html", not the address of a page
       at: slides/a/first.ts, slide 'first', page 1
     hint: write it as in embed('https://example.org/map', { … })"
  `);
});
