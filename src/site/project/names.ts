import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Names } from '../../shared/files/register-file.ts';
import { themeNames } from '../themes/find.ts';
import type { Project } from './project.ts';

/** What the slides of a project may name: its own symbols, references and themes, and those of packages. */
export function namesOf({ root, notation, references, labels, layouts, roles }: Project): Names {
  return {
    ownNotation: existsSync(join(root, 'slides/notation.ts')),
    symbols: Object.keys(notation),
    references: references.map(({ id }) => id),
    themes: themeNames(root),
    labels: [...labels.keys()],
    roles: [...roles.keys()],
    layouts: new Map(
      [...layouts].flatMap(([name, { layout }]) => (layout ? [[name, layout.slots]] : [])),
    ),
  };
}
