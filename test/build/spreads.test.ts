/** What the build makes of objects that begin with another one: the same objects, in another form. */
import { expect, test } from 'vitest';
import { quickSpreads } from '../../scripts/build-spreads.mjs';

const given = { a: 1, b: { c: 2 }, n: null, u: undefined };

const EXAMPLES = [
  '({ ...given, id: 7 })',
  '({ ...given, a: 2, })',
  '({ ...given, ...given.b })',
  '({ ...given, ...given.n, d: 1, ...given.u, e: { ...given.b, f: [{ ...given, g: 3 }] }, h: 4 })',
  '({ ...(given.n ?? { k: 1 }), a: ((more) => ({ ...more, more }))(given) })',
  '({ ...given, a, set() { return 5; }, ["x" + 1]: 6 })',
  // Left as they are: nothing is added, or nothing stands before it, or it would be called.
  '({ ...given })',
  '({ id: 7, ...given })',
  '({ ...given, get later() { return 8; } })',
];

const made = (code: string): unknown => new Function('given', 'a', `return ${code}`)(given, 9);

test.each(EXAMPLES)('%s', (code) => {
  const { code: quick } = quickSpreads.renderChunk(code);
  const [before, after] = [made(code), made(quick)] as [object, object];
  expect(quick).not.toMatch(/\{ ?\.\.\.given, (?!get )/);
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  expect(Object.keys(after)).toEqual(Object.keys(before));
});
