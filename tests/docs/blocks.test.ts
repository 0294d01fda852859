import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicEntries } from './reference.ts';

const root = process.cwd();
/** Below the repository, whose packages the compiler has to find. */
const folder = join(root, 'out/docs-blocks');
const names = publicEntries().map(({ name }) => name);

/** What a piece of a file lacks: names that stand elsewhere, and files of the reader's own. */
const pieces = /error TS(?:2304|2307|2552|7006|7031):/;

/** The lines of code in the documentation, by their file and number, each with the imports that it leaves out. */
function* blocks(): Iterable<readonly [name: string, code: string]> {
  for (const file of readdirSync('docs')) {
    // The examples of the reference stand in docstrings.
    if (!file.endsWith('.md') || file === 'reference.md') continue;
    const text = readFileSync(`docs/${file}`, 'utf8');
    for (const [index, [, code = '']] of [...text.matchAll(/```ts\n(.*?)```/gs)].entries()) {
      const imported = [...code.matchAll(/import \{([^}]*)\}/g)].map(([, list]) => list).join();
      const bare = code.replace(/\/\/.*/g, '');
      const used = names.filter(
        (name) =>
          new RegExp(`(?<![\\w.'-])${name}(?=[(\`]|\\(\\{)`).test(bare) &&
          !new RegExp(`\\b${name}\\b`).test(imported),
      );
      const lines = used.length > 0 ? `import { ${used.join(', ')} } from 'mesa-deck';` : '';
      // A field of a slide or a figure by itself.
      const whole = /^\s*\w+: /.test(code) ? `({\n${code}});\n` : code;
      yield [`${file.replace('.md', '')}-${index + 1}.ts`, `${lines}\n${whole}`];
    }
  }
}

test('the code in the documentation is right by the compiler', async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = [...blocks()];
  expect(all.length).toBeGreaterThan(25);
  for (const [name, code] of all) writeFileSync(join(folder, name), code);
  const settings = { extends: '../../tsconfig.json', include: ['.'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const told = await new Promise<string>((resolve) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFile(process.execPath, [tsc, '-p', folder], { cwd: folder }, (_, out) => resolve(out));
  });
  const errors = told.split('\n').filter((line) => /^\S+\(\d/.test(line) && !pieces.test(line));
  expect(errors).toEqual([]);
});
