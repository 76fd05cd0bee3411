/** How days, people and interviews are said. */
import { expect, test } from 'vitest';
import { sayStage } from '../../src/domain/wording.ts';

test('an interview by its stage, and no interview twice over', () => {
  expect(sayStage('phone')).toBe('phone interview');
  expect(sayStage('second interview')).toBe('second interview');
  expect(sayStage(null)).toBe('interview');
});
