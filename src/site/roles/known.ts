import { type ProjectRoles, plainRoles } from './load.ts';

/** The roles of projects as they were last loaded, by their roots. */
const known = new Map<string, ProjectRoles>();

/** Remembers a project's roles: themes are read for them, whoever asks for one. */
export function keepRoles(root: string, roles: ProjectRoles): void {
  known.set(root, roles);
}

/** The roles of a project that was loaded; the default ones before. */
export function rolesOf(root: string): ProjectRoles {
  return known.get(root) ?? plainRoles;
}
