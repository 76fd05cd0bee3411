/** What the build makes of patterns and lists at the top of a file: the same, made when they are first asked for. */
import { expect, test } from 'vitest';
import { lateConstants } from '../../scripts/build-constants.mjs';

const SOON = 'const SOON = /\\b(?:soon|shortly|before long|in a while)\\b/i;';
const DAYS = "const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);";

const late = (code: string, name = 'letters'): string =>
  lateConstants.renderChunk(code, { name })?.code ?? code;
const made = (code: string): unknown => new Function(`${code}\nreturn answer;`)();

test.each([
  `${SOON} const answer = SOON.test('very soon') && !SOON.test('later');`,
  `${DAYS} ${SOON} const answer = ['friday', 'soon'].map((word) => DAYS.has(word) || SOON.test(word));`,
  // One made of another, and one asked for before it is needed.
  `${SOON} const VERY = new RegExp(\`very (?:much )?(?:\${SOON.source})\`, SOON.flags); const answer = VERY.test('very soon');`,
  `const isSoon = (said) => SOON.test(said); ${SOON} const answer = isSoon('in a while');`,
  // As a value, in short and in full.
  `${SOON} const all = { SOON }; const answer = all.SOON.test('shortly');`,
  `${SOON} const all = { SOON: SOON, [String(SOON)]: 1 }; const answer = Object.keys(all);`,
  `${SOON} const { SOON: known, other = SOON } = { SOON: 1 }; const answer = [known, other.source];`,
  // The same one each time: where it stopped stays known.
  "const EACH = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/g; EACH.test('monday'); const answer = [EACH.lastIndex, EACH.test('monday')];",
  // Names that are no use of it.
  `${SOON} const answer = [{ SOON: 2 }.SOON, class { SOON = 3; static SOON() { return 4; } }.SOON()];`,
])('%s', (code) => {
  expect(late(code)).not.toBe(code);
  expect(made(late(code))).toEqual(made(code));
});

test('a constant is made once, and not before it is asked for', () => {
  const code = late(
    "const made = []; const DAYS = new Set(['monday', 'tuesday', 'wednesday', made.push('made')]);" +
      ' const before = made.length; const all = () => [DAYS, DAYS].length; all(); const answer = [before, made.length];',
  );
  expect(made(code)).toEqual([0, 1]);
});

test.each([
  ['a name that means something else in a function', `${SOON} const answer = ((SOON) => SOON)(1);`],
  [
    'a name taken apart from an object',
    `${SOON} const answer = (({ a: { SOON } }) => SOON)({ a: { SOON: 1 } });`,
  ],
  ['a name that is caught', `${SOON} let answer; try { throw 1; } catch (SOON) { answer = SOON; }`],
  ['what is as quickly made', 'const SOON = /soon/; const answer = SOON.test("soon");'],
])('%s stays', (_, code) => {
  expect(late(code)).toBe(code);
});

test('what due loads stays as it is', () => {
  expect(lateConstants.renderChunk(SOON, { name: 'jobfu' })).toBeNull();
});
