import type { Canvas } from '../../charts/spec.ts';

let opened: Promise<Canvas> | undefined;

/** What draws charts outside of a browser. It is loaded when it is asked for first. */
export function openCanvas(): Promise<Canvas> {
  opened ??= load();
  return opened;
}

async function load(): Promise<Canvas> {
  const [Plot, { parseHTML }] = await Promise.all([
    import('@observablehq/plot'),
    // All of it in one file, which is loaded sooner than the hundred that it is made of.
    import('linkedom/worker'),
  ]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return { Plot, document };
}
