/** How days, people and interviews are said. */
import { expect, test } from 'vitest';
import { sayStage } from '../../src/domain/wording.ts';

test('what has a name of its own is called by that', () => {
  for (const name of ['coffee chat', 'trial shift', 'assessment', 'phone screen', 'Assessment Day'])
    expect(sayStage(name)).toBe(name);
  expect(sayStage('second round')).toBe('second round interview');
});

test('an interview by its stage, and no interview twice over', () => {
  expect(sayStage('hr')).toBe('HR interview');
  expect(sayStage('phone')).toBe('phone interview');
  expect(sayStage('second interview')).toBe('second interview');
  expect(sayStage(null)).toBe('interview');
});
