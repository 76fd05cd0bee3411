/** The weights on disk are those the project's own sentences teach. */
import { expect, test } from 'vitest';
import { examples, learned } from './train.ts';

test('the weights on disk are those that were learned', async () => {
  await expect(learned(examples())).toMatchFileSnapshot('../../../src/reading/words/weights.ts');
});
