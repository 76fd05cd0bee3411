/** The morning view as lines: calm, whole sentences, nothing wider than the screen, and what to type under each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueLines } from '../../src/terminal/render/due.ts';
import type { ItemLines } from '../../src/terminal/render/items.ts';
import { PLAIN } from '../../src/terminal/style.ts';
import { openView } from '../../src/terminal/view.ts';

const item = (id: number, more: Partial<ItemLines> = {}): ItemLines => ({
  application: { id, company: 'Dunmore Analytics', role: 'Site Reliability Engineer' },
  rule: 'check-in',
  to: [],
  opens: '2026-03-11T00:00:00+00:00',
  due: '2026-03-11T23:59:59+00:00',
  state: 'today',
  why: 'Nothing has been said about next steps since the interview of Wed 4 Mar: a check-in after a week',
  sources: ['S1', 'J'],
  command: `jobfu draft checkin ${id}`,
  ...more,
});

const SCREEN = { today: '2026-03-11', order: 'dmy', isQuiet: false } as const;
const late = { state: 'overdue', due: '2026-03-09T23:59:59+00:00' } as const;
const lines = async (morning: Partial<Parameters<typeof dueLines>[0]>, width: number | null = null) =>
  dueLines(
    { due: [], upcoming: [], waiting: [], more: { due: false, upcoming: false, waiting: false }, ...morning },
    SCREEN,
    await openView(PLAIN, width),
  );

test.each([
  [[item(1)], 'One thing to do'],
  [[item(1, late)], 'One thing to do, and it is late'],
  [[item(1, late), item(2)], '2 things to do, 1 of them late'],
  [[item(1, late), item(2, late)], '2 things to do, all of them late'],
])('%#: the first line counts', async (due, first) => {
  expect((await lines({ due }))[0]).toBe(first);
});

test('whom else an offer may interest is said once', async () => {
  const others = [
    { id: 4, company: 'Acme' },
    { id: 7, company: 'Borealis' },
  ];
  const text = (
    await lines({
      due: [item(1, { rule: 'offer-thanks', others })],
      upcoming: [item(1, { rule: 'offer-decide', state: 'upcoming', others })],
    })
  ).join('\n');
  expect(text.match(/Still running/g)).toHaveLength(1);
  expect(text).toContain('Acme 4, Borealis 7');
});

test('a quiet day says so, and what a quiet hour is good for', async () => {
  const waiting = [
    {
      application: { id: 3, company: 'Acme', role: null },
      until: '2026-03-24',
      why: 'They said by Fri 20 Mar',
    },
  ];
  const text = (await lines({ waiting })).join('\n');
  expect(text).toContain('Nothing is due: the day is yours.');
  expect(text).toContain('jobfu prep 3');
  expect(text).toContain('Resting\n- Acme · until Tue 24 Mar\n');
  expect((await lines({})).join('\n')).toContain('nothing is open');
});

test.each([
  ['at its hour', { opens: '2026-03-11T16:00:00+00:00', due: '2026-03-12T15:00:00+00:00' }],
  ['its hour unknown', { opens: '2026-03-12T00:00:00+00:00', due: '2026-03-12T23:59:59.999+00:00' }],
])('a day with an interview is not said to be free: %s', async (_, times) => {
  const thanks = item(2, { rule: 'thank-you', state: 'upcoming', ...times });
  const text = (await lines({ upcoming: [item(3, { state: 'upcoming' }), thanks] })).join('\n');
  expect(text).toContain('Nothing is due, and today you have an interview: ');
  expect(text).not.toContain('the day is yours');
  expect(text).toContain('jobfu prep 2');
  const tomorrow = item(2, { rule: 'thank-you', state: 'upcoming', due: '2026-03-13T15:00:00+00:00' });
  expect((await lines({ upcoming: [tomorrow] })).join('\n')).toContain('the day is yours');
});

describe.each([40, 60, 200])('at %i columns', (width) => {
  test('lines fit, sources stay together, and the command stands whole on a line of its own', async () => {
    const shown = await lines(
      { due: [item(1, late), item(12)], upcoming: [item(3, { state: 'upcoming' })] },
      width,
    );
    for (const line of shown) expect(line.length).toBeLessThanOrEqual(width);
    expect(shown.filter((line) => /^ *jobfu draft checkin \d+$/.test(line))).toHaveLength(3);
    expect(shown.filter((line) => line.includes('[S1, J]'))).toHaveLength(3);
    for (const line of shown) expect(line).not.toMatch(/^\s*·/);
  });

  test('wrapping loses and adds nothing but blanks', async () => {
    const view = await openView(PLAIN, width);
    const words = fc.array(fc.stringMatching(/^[a-z.,:é]{1,18}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.constantFrom(0, 2, 4), (said, indent) => {
        const wrapped = view.wrap(`${' '.repeat(indent)}${said.join(' ')}`, indent);
        expect(wrapped.join(' ').trim().split(/\s+/)).toEqual(said);
        for (const line of wrapped) expect(line.length).toBeLessThanOrEqual(width);
        for (const line of wrapped.slice(1)) expect(line).toMatch(new RegExp(`^ {${indent}}\\S`));
      }),
    );
  });
});
