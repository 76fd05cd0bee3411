/** A wrapped text keeps its margin and has no space too many, with colour and without. */
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { loadStyle } from '../../src/terminal/style.ts';
import { openView } from '../../src/terminal/view.ts';

const text = 'a thank-you is due within 24 hours, and Sat 28 Nov is not a working day in your region';

test.each([24, 31, 40, 60])('at %i columns', async (width) => {
  for (const colour of [0, 3] as const) {
    const { style, wrap } = await openView(await loadStyle(colour), width);
    const lines = wrap(style.dim(text), 4).map((line) => stripVTControlCharacters(line));
    expect(lines.length).toBeGreaterThan(1);
    for (const [i, line] of lines.entries()) {
      expect(line.length).toBeLessThanOrEqual(width);
      expect(line).toMatch(i === 0 ? /^\S.*\S$/ : /^ {4}\S.*\S$/);
    }
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
  }
});
