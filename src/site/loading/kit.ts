/**
 * What slides import by the kit's name when they are loaded: the kit that loads them, as it is in this process,
 * and not one more that would have to be read and run with each project.
 */
export const kitName = 'kit://mesa-deck';

/** The kit's modules that slides may use. */
export function importKit(): Promise<object> {
  return import('../../index.ts');
}
