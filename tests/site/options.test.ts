import { expect, test } from 'vitest';
import { mesaDeck } from '../../src/site/plugin.ts';

const config = (options: object) => async () => {
  const [site] = mesaDeck(options);
  const hook = site?.config as (config: object, env: { command: 'serve' }) => Promise<unknown>;
  return hook({}, { command: 'serve' });
};

test('an option of the plugin that there is not is named with what was meant', async () => {
  await expect(config({ deckFile: ['a.ts'] })).rejects.toThrow(
    "there is no option 'deckFile'\n   at: mesaDeck({ … })\n hint: did you mean 'deckFiles'?",
  );
  await expect(config({ toString: 1 })).rejects.toThrow("there is no option 'toString'");
  await expect(config({ deckIds: ['talk'], title: 'Talks' })()).resolves.toBeTruthy();
});
