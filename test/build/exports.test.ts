/** What the build makes of the names a file hands out: the same names, in fewer bytes, and what changes later is seen. */
import { expect, test } from 'vitest';
import { shortExports } from '../../scripts/build-exports.mjs';

const handedOut = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `Object.defineProperty(exports, '${name}', {\n  enumerable: true,\n  get: function () {\n    return ${name}$1;\n  }\n});\n`,
    )
    .join('');

const CODE = `const a$1 = 1;
class b$1 {}
async function c$1() {}
let d$1 = 4;
var e$1 = () => {
  const d$2 = 6;
  d$1 = d$2;
};
${handedOut(['a', 'b', 'c', 'd', 'e'])}`;

const made = (code: string): Record<string, unknown> => {
  const exports = {};
  new Function('exports', code)(exports);
  return exports;
};

test('the same names are handed out, those that never change as they are', () => {
  const short = shortExports.renderChunk(CODE).code;
  expect(short).toContain('exports.a = a$1;\nexports.b = b$1;\nexports.c = c$1;\nObject.defineProperty');
  const [before, after] = [made(CODE), made(short)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  (after.e as () => void)();
  expect(after).toMatchObject({ a: 1, d: 6 });
});
