/** Show: what they said and what was sent, whole. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { showLines } from '../../src/terminal/render/show.ts';
import { loadStyle } from '../../src/terminal/style.ts';
import { openView } from '../../src/terminal/view.ts';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
});
afterEach(() => jobfu.remove());

const LONG =
  'Sorry that this has taken us so long, there was a trade fair and half of the team was away, and then the holidays came: we meet on Monday and will let you know on Tuesday.';
const MAIL = 'Hi Sam,\n\nyou will hear from us by Friday.\n\nBest wishes,\nDana';

test('their words are shown whole, line by line where they have lines', async () => {
  await jobfu.run(['heard', 'acme', LONG]);
  await jobfu.run(['heard', 'acme', '-', '--from', 'dana'], { input: MAIL });
  const { out } = await jobfu.run(['show', 'acme']);
  expect(out).toContain(`they: “${LONG}”\n`);
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.endsWith('Dana Lee:'));
  expect(lines.slice(at + 1, at + 7).map((line) => line.trim())).toEqual(MAIL.split('\n'));
});

test('on a screen they are wrapped behind the column of days', async () => {
  await jobfu.run(['heard', 'acme', LONG]);
  const shown = await jobfu.json<Parameters<typeof showLines>[0]>(['show', 'acme']);
  const view = await openView(await loadStyle(0), 60);
  const lines = showLines(shown, { order: 'dmy', today: '2026-03-11' }, view);
  const at = lines.findIndex((line) => line.includes('they: “Sorry'));
  const said = lines.slice(at, lines.findIndex((line) => line.endsWith('Tuesday.”')) + 1);
  expect(said.length).toBeGreaterThan(2);
  expect(said.slice(1).every((line) => /^ {14}\S/.test(line) && line.length <= 60)).toBe(true);
  expect(said.map((line) => line.trim()).join(' ')).toContain(LONG);
});
