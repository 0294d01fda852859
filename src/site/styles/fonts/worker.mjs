import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';

// Plain JavaScript, as it begins in a thread of its own, where nothing takes types out. To pack fonts takes longer
// than to set the slides they are for, and a processor has more than one core.

// The libraries are WebAssembly, and to compile their functions a second time takes longer than they then save: a site
// has a few fonts, of a few characters each. An engine that does not know the flag leaves it.
setFlagsFromString('--wasm-tiering-budget=2000000000');

/**
 * What is asked of the thread, and what it answers by the same number.
 * @typedef {{ readonly id: number, readonly tool: keyof typeof tools, readonly args: readonly any[] }} Job
 * @typedef {{ readonly id: number, readonly result?: unknown, readonly fault?: string }} Answer
 */

const tools = {
  /**
   * A font of fewer characters, or in another format.
   * @param {Uint8Array} font
   * @param {string} text
   * @param {Parameters<typeof import('subset-font')>[2]} options
   */
  async subset(font, text, options) {
    return (await import('subset-font')).default(Buffer.from(font), text, options);
  },
  /**
   * @param {Uint8Array} font
   * @param {'truetype' | 'woff2'} format
   */
  async convert(font, format) {
    return (await import('fontverter')).default.convert(Buffer.from(font), format);
  },
  /**
   * The characters that a font has.
   * @param {Uint8Array} font
   */
  async characters(font) {
    const { Blob, Face } = await import('harfbuzzjs');
    // It reads fonts as they are in no web page.
    const plain = await tools.convert(font, 'truetype');
    return [...new Face(new Blob(plain)).collectUnicodes()];
  },
};

// The libraries share one memory, and give what lies in it before they have copied it: with two calls at a time a
// font gets bytes of another.
let turn = Promise.resolve();
parentPort?.on('message', (/** @type {Job} */ job) => {
  turn = turn.then(() => answer(job));
});

/** @param {Job} job */
async function answer({ id, tool, args }) {
  /** @type {(...args: any[]) => Promise<unknown>} */
  const work = tools[tool];
  /** @type {Answer} */
  const told = await work(...args).then(
    (result) => ({ id, result }),
    (error) => ({ id, fault: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(told);
}
