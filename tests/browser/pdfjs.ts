/**
 * The reader of PDF files. It brings along what old engines lack, and puts its own, slower by an order of magnitude,
 * in the place of some that Node.js has: all other tests of the process would have these, and the kit as well.
 */
const owners: readonly object[] = [
  ...[JSON, Object, Array.prototype, Function.prototype, Map.prototype, Promise.prototype],
  ...[RegExp.prototype, Set.prototype, String.prototype, Uint8Array.prototype],
];
const own = owners.map((owner) => Object.getOwnPropertyDescriptors(owner));

// Loaded here, and not with the first file that is read.
const worker = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
await import(worker);
export const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');

owners.forEach(
  (owner, at) => void Object.defineProperties(owner, own[at] as PropertyDescriptorMap),
);
