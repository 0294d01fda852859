import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { breachesOf } from '../../src/pdf/check.ts';
import { readPdf } from '../../src/pdf/document.ts';
import { PDFDocument, PDFName, PDFNumber, PDFRawStream } from '../../src/pdf/library.ts';
import { textAt } from '../../src/pdf/values.ts';
import { printDeck } from '../../src/site/print/pdf.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { Site } from '../../src/site/site.ts';
import { root } from '../fixtures/birds.ts';
import { birdsSite } from './birds.ts';
import { openHost } from './host.ts';
import { lent, open, openDeck, shown, useBrowser } from './page.ts';
import { openPdf, textsOf } from './read-pdf.ts';
import { frame, talkAt } from './speaker.ts';

useBrowser();
let site: Bundle;
beforeAll(async () => {
  site = await birdsSite();
});

const deckAt = async (slide: string, options = {}) => {
  const { address } = await openHost(site);
  return openDeck(`${address}birds/#/${slide}`, options);
};

/** How the first film of the slide that is shown is. */
const film = () => {
  const media = document.querySelector<HTMLMediaElement>('.present :is(video, audio)');
  return media && { paused: media.paused, muted: media.muted, time: media.currentTime };
};

test('a picture has its size before it is loaded, and the format and width that its place asks for', async () => {
  const { address, answers } = await openHost(site);
  void answers;
  const page = await openDeck(`${address}birds/#/post`);
  const look = () =>
    page.evaluate(() => {
      const picture = document.querySelector<HTMLImageElement>('#post .image img[alt^="A gull"]');
      const box = picture?.getBoundingClientRect();
      return {
        source: picture?.currentSrc.replace(/.*\/|-[\w-]{8}\.(?=\w+$)/g, (part) =>
          part.endsWith('.') ? '.' : '',
        ),
        shape: box && Math.round((box.height / box.width) * 100),
        natural: picture?.naturalWidth,
      };
    });
  await expect
    .poll(look)
    .toEqual({ source: 'post-600w.avif', shape: 150, natural: expect.any(Number) });
  // The same place with no picture at all.
  await page.evaluate(() => {
    for (const source of document.querySelectorAll('source')) source.remove();
    for (const picture of document.images) picture.removeAttribute('src');
  });
  expect((await look()).shape).toBe(150);
  expect(page.trouble).toEqual([]);
});

test('what moves is still for who asks for less movement, and on paper', async () => {
  const page = await deckAt('beat', { reducedMotion: 'no-preference' });
  const seen = () =>
    page.evaluate(() => {
      const pictures = [...document.querySelectorAll<HTMLElement>('#beat .image > picture')];
      return pictures.filter((each) => each.checkVisibility()).map((each) => each.className);
    });
  expect(await seen()).toEqual(['moving', '']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await seen()).toEqual(['still', '']);
  await page.emulateMedia({ reducedMotion: 'no-preference', media: 'print' });
  expect(await seen()).toEqual(['still', '']);
});

test('what a picture or a film shows at length is a key away', async () => {
  const page = await deckAt('beat');
  await page.keyboard.press('i');
  const said = () => page.locator('dialog.described .text').innerText();
  await expect
    .poll(said)
    .toMatch(/^A bird that beats its wings\s+Down with wings spread, up with wings half folded\.$/);
  await page.keyboard.press('Escape');
  await page.goto(page.url().replace(/#.*/, '#/dive'));
  await expect.poll(() => shown(page)).toBe('dive');
  await page.keyboard.press('i');
  await expect.poll(said).toMatch(/^A gannet folds its wings and dives\s+It circles, tips over/);
  const read = await page.context().newPage();
  await read.goto(new URL('read/', page.url()).href);
  await read.locator('#\\/beat .described > summary').click();
  expect(await read.locator('#\\/beat .described').innerText()).toContain('wings half folded');
  expect(page.trouble).toEqual([]);
});

test('a title on a picture stands on black for who asks for less transparency', async () => {
  const page = await deckAt('title');
  const session = await page.context().newCDPSession(page);
  const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  const ground = await page
    .locator('#title .image.full > picture')
    .evaluate((picture) => getComputedStyle(picture, '::after').backgroundImage);
  expect(ground).toMatch(/^linear-gradient\(to top, rgb\(0, 0, 0\) [\d.]+%, rgba\(0, 0, 0, 0\) 0/);
});

test('steps start and stop a film, and nothing else does', async () => {
  const page = await deckAt('dive');
  expect(await page.evaluate(film)).toEqual({ paused: true, muted: false, time: 0 });
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await page.evaluate(film))?.time).toBeGreaterThan(0);
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await page.evaluate(film))?.paused).toBe(true);
  expect(await shown(page)).toBe('dive');
  await page.keyboard.press('PageDown');
  await expect.poll(() => shown(page)).toBe('call');
  // Who comes to the middle of it has not asked for it.
  await page.goto(page.url().replace(/#.*/, '#/dive/0'));
  await page.reload();
  await page.waitForSelector('html.ready');
  expect(await page.evaluate(film)).toMatchObject({ paused: true, time: 0 });
  expect(page.trouble).toEqual([]);
});

test('a step that comes before the code that follows it starts its film, too', async () => {
  const { address } = await openHost(site);
  const page = await open(address);
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/cues-*.js', (route) => asked.then(() => route.continue()));
  await page.goto(`${address}birds/#/dive`);
  await page.waitForSelector('html.ready');
  await page.keyboard.press('PageDown');
  await page.waitForSelector('#dive .cue.visible', { state: 'attached' });
  send();
  await expect.poll(async () => (await page.evaluate(film))?.time).toBeGreaterThan(0);
});

test('a speaker leads a film that the audience hears, and sees it in silence', async () => {
  const deck = await deckAt('dive');
  const speaker = await talkAt(deck);
  const now = frame(speaker, 'now').locator('#dive video');
  const next = frame(speaker, 'next').locator('#dive video');
  const stateOf = (video: typeof now) =>
    video.evaluate((media: HTMLVideoElement) => ({
      paused: media.paused,
      muted: media.muted,
      time: media.currentTime,
    }));
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => stateOf(now)).toMatchObject({ muted: true });
  await expect.poll(async () => (await deck.evaluate(film))?.time).toBeGreaterThan(0);
  await expect.poll(async () => (await stateOf(now)).time).toBeGreaterThan(0);
  expect(await deck.evaluate(film)).toMatchObject({ muted: false });
  expect(await stateOf(next)).toMatchObject({ paused: true, time: 0 });
  // The hand in the speaker view.
  await expect.poll(() => speaker.locator('.film-bar').isVisible()).toBe(true);
  await speaker.locator('.film-at').evaluate((field: HTMLInputElement) => {
    field.value = '0.2';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await speaker.keyboard.press('PageDown');
  await expect.poll(async () => (await deck.evaluate(film))?.paused).toBe(true);
  await expect.poll(async () => (await stateOf(now)).paused).toBe(true);
  await deck.evaluate(() => {
    const media = document.querySelector<HTMLVideoElement>('.present video');
    if (media) media.currentTime = 0;
  });
  await expect.poll(async () => (await stateOf(now)).time).toBeLessThan(0.1);
  await expect.poll(() => speaker.locator('.film-play').innerText()).toBe('Play');
  await speaker.locator('.film-play').click();
  await expect.poll(async () => (await deck.evaluate(film))?.time).toBeGreaterThan(0);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => speaker.locator('.film-bar').isVisible()).toBe(false);
});

test('a speaker hears no film twice, though the slide is there before the code that follows its steps', async () => {
  const deck = await deckAt('dive');
  await deck.context().route('**/cues-*.js', (route) => {
    // In the windows of the speaker view it never comes.
    const isInside = route.request().frame().parentFrame() !== null;
    return isInside ? route.abort() : route.continue();
  });
  await deck.reload();
  await deck.waitForSelector('html.ready');
  const speaker = await talkAt(deck);
  const now = frame(speaker, 'now').locator('#dive video');
  await speaker.keyboard.press('PageDown');
  const played = () =>
    now.evaluate(({ currentTime, muted }: HTMLVideoElement) => [currentTime > 0, muted]);
  await expect.poll(played).toEqual([true, true]);
  expect(await deck.evaluate(film)).toMatchObject({ muted: false });
});

test('a page of another site is asked for on a click, in a sandbox, until the slide is left', async () => {
  const page = await deckAt('call');
  const asked: string[] = [];
  await page.route('https://example.org/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      contentType: 'text/html',
      body: `<input autofocus><script>
        parent.postMessage(JSON.stringify({ method: 'next' }), '*');
        try { top.location = 'https://example.org/away' } catch {}
        document.querySelector('input').focus();
      </script>`,
    });
  });
  expect([await page.locator('iframe').count(), asked]).toEqual([0, []]);
  await page.locator('.embed-load').click();
  const iframe = page.locator('.embed iframe');
  expect(await iframe.getAttribute('sandbox')).toBe('allow-scripts allow-forms allow-same-origin');
  await page.frameLocator('.embed iframe').locator('input').waitFor();
  expect(asked).toEqual(['https://example.org/colonies']);
  expect(await shown(page)).toBe('call');
  // It was not pointed at, so the keys are the deck's.
  await page.mouse.move(5, 5);
  await page
    .frameLocator('.embed iframe')
    .locator('input')
    .evaluate((field: HTMLElement) => field.focus());
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName))
    .not.toBe('iframe');
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.embed iframe').count()).toBe(0);
  expect(asked).toEqual(['https://example.org/colonies']);
});

test('without scripts there are the pictures, the browser’s own player, and a link in the place of a page', async () => {
  const { address } = await openHost(site);
  const page = await open(`${address}birds/`, { javaScriptEnabled: false });
  expect(await page.locator('#post img[alt^="A gull"]').isVisible()).toBe(true);
  expect(await page.locator('#dive video[controls]').isVisible()).toBe(true);
  expect(await page.locator('#call .embed-load').isVisible()).toBe(false);
  expect(await page.locator('#call .embed .on-paper a').getAttribute('href')).toBe(
    'https://example.org/colonies',
  );
  expect(page.trouble).toEqual([]);
});

test('a PDF has pictures in the resolution of its paper, and what stands for what paper can’t play', async () => {
  const address = () => 'https://example.org/birds/';
  const draw = async () => new Map();
  const project = new Site({ root, draw, pictures: false, only: 'slides', paper: true, address });
  const [deck] = await project.decks();
  if (!deck) throw new Error('there is no deck');
  const bundle = await bundleForPrint(project, { scripts: false });
  const printed = await printDeck(await lent.open(), bundle, deck, 'a5', { steps: true });
  const pdf = await PDFDocument.load(printed);
  const widths = pdf.context.enumerateIndirectObjects().flatMap(([, stream]) => {
    if (!(stream instanceof PDFRawStream)) return [];
    const { dict } = stream;
    if (dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) return [];
    const photo = dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode');
    return photo ? [dict.lookup(PDFName.of('Width'), PDFNumber).asNumber()] : [];
  });
  // The file of the first is 1920 px wide, and the paper has 190 mm for it: 1646 dots, and what is cut off.
  expect(Math.max(...widths)).toBeGreaterThanOrEqual(1646);
  expect(Math.max(...widths)).toBeLessThan(1760);
  expect(Math.min(...widths)).toBeLessThan(450);
  const pages = await textsOf(await openPdf(printed));
  // A film that starts and stops is one page.
  expect(pages.filter((text) => text.includes('Agannethitsthewater'))).toHaveLength(1);
  expect(pages.join('')).toMatch(/Film.*Sound.*example\.org\/colonies/);
  const links = JSON.stringify(
    await Promise.all(
      pages.map(async (_, page) =>
        (await (await openPdf(printed)).getPage(page + 1)).getAnnotations(),
      ),
    ),
  );
  expect(links).toContain('https://example.org/birds/#/dive');
  expect(links).toContain('https://example.org/colonies');
  const file = await readPdf(printed, 'birds.pdf');
  expect(breachesOf(file)).toEqual([]);
  const alts = file.tags.all.map(({ dict }) => textAt(dict, 'Alt'));
  expect(alts).toContain(
    'A bird that beats its wings\nDown with wings spread, up with wings half folded.',
  );
  expect(
    alts.filter((alt) => alt?.startsWith('A gannet folds its wings and dives\nIt')),
  ).toHaveLength(1);
});
