import { createHash, type Hash } from 'node:crypto';

/** What can't be told apart by looking at it: what it gives may be another each time, or in another process. */
export class Untold extends Error {}

/**
 * A hash of plain values, as deep as they go: two that differ in anything have two. Functions are told by their
 * text, so who goes by this has called them all.
 *
 * @throws Untold for getters, and for what is of a class of its own.
 */
export function hashOfValues(value: unknown): string {
  const hash = createHash('sha256');
  add(value, hash, new Map());
  return hash.digest('hex');
}

/** Where things were met first: many slides share what they show, and some things hold themselves. */
type Met = Map<object, number>;

function add(value: unknown, hash: Hash, met: Met): void {
  if (typeof value === 'symbol') throw new Untold('a symbol');
  if (typeof value !== 'object' && typeof value !== 'function') {
    hash.update(`${typeof value} ${Object.is(value, -0) ? '-0' : text(String(value))};`);
    return;
  }
  if (value === null) {
    hash.update('null;');
    return;
  }
  const before = met.get(value);
  if (before !== undefined) {
    hash.update(`again ${before};`);
    return;
  }
  met.set(value, met.size);
  if (value instanceof Map || value instanceof Set) {
    hash.update(`${value instanceof Map ? 'map' : 'set'} ${value.size}`);
    for (const each of value) add(each, hash, met);
  } else if (value instanceof Date) {
    hash.update(`date ${value.getTime()}`);
  } else if (value instanceof URL || value instanceof RegExp) {
    hash.update(`${value.constructor.name} ${text(String(value))}`);
  } else if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    hash.update(`${value.constructor.name} ${bytes.length} `).update(bytes);
    return;
  } else hash.update(kindOf(value));
  addFields(value, hash, met);
}

function kindOf(value: object): string {
  if (typeof value === 'function') return `function ${text(String(value))}`;
  if (Array.isArray(value)) return `list ${value.length}`;
  const above = Object.getPrototypeOf(value);
  if (above === null || above === Object.prototype) return 'object';
  throw new Untold(`an object of ${above.constructor?.name}`);
}

function addFields(value: object, hash: Hash, met: Met): void {
  // A class has a prototype, which leads back to it; all that is in it stands in its text.
  const names = Reflect.ownKeys(value).filter((name) => !isInText(value, name));
  hash.update(` ${names.length} {`);
  for (const name of names) {
    const field = Object.getOwnPropertyDescriptor(value, name);
    if (!field || !('value' in field)) throw new Untold(`the getter ${String(name)}`);
    hash.update(`${typeof name} ${text(String(name))}: `);
    add(field.value, hash, met);
  }
  hash.update('}');
}

function isInText(value: object, name: string | symbol): boolean {
  return typeof value === 'function' && ['length', 'name', 'prototype'].includes(String(name));
}

/** With its length, so that no two lists of texts read the same. */
const text = (of: string) => `${of.length} ${of}`;
