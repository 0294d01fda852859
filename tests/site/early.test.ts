import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bootScript } from '../../src/site/pages/early.ts';

test('the policy in docs/hosting.md names the one script that stands in a page', () => {
  expect(readFileSync('docs/hosting.md', 'utf8')).toContain(
    `script-src 'self' '${bootScript.hash}';`,
  );
});
