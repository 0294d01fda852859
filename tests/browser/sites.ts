import type { TestProject } from 'vitest/node';
import { root as ferries } from '../fixtures/ferries.ts';
import { serveSite } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of each site that tests look at, and the folder that it is in when it is built. */
    sites: Readonly<Record<SiteName, { readonly address: string; readonly folder: string }>>;
  }
}

/** The site of a small project, with which all is proved that holds for any talk; and that of the talk. */
export type SiteName = 'ferries' | 'talk';

export default async function serveSites(project: TestProject): Promise<() => Promise<void>> {
  const [kits, talks] = await Promise.all([
    serveSite(ferries),
    // Pictures of slides are tried with those of the small project.
    serveSite(process.cwd(), '--no-pictures'),
  ]);
  const places = ({ address, folder }: typeof kits) => ({ address, folder });
  project.provide('sites', { ferries: places(kits), talk: places(talks) });
  return async () => {
    await Promise.all([kits.close(), talks.close()]);
  };
}
