/** The list: filters, orders, and a table that fits every screen. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListRow, listLines } from '../../src/terminal/render/list.ts';
import { PLAIN } from '../../src/terminal/style.ts';
import { openView } from '../../src/terminal/view.ts';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeAll(async () => {
  jobfu = openInProcess();
  const add = (...more: string[]) => jobfu.run(['add', ...more]);
  await add(
    '--company',
    'Corvid',
    '--role',
    'Data Engineer',
    '--at',
    '2026-03-02T10:00',
    '--with',
    'Noor Haddad',
  );
  await add('--company', 'Acme', '--role', 'Engineer', '--at', 'yesterday 3pm', '--with', 'Dana Lee');
  await add('--company', 'Borealis', '--at', '2026-04-01');
  await add('--company', 'Dunmore', '--role', 'Analyst', '--applied', '2026-03-09');
  await jobfu.run(['close', 'corvid', '--as', 'withdrawn']);
});
afterAll(() => jobfu.remove());

test.each<[string, string[], string[]]>([
  ['everything, by number', [], ['Corvid', 'Acme', 'Borealis', 'Dunmore']],
  ['by company', ['--sort', 'company'], ['Acme', 'Borealis', 'Corvid', 'Dunmore']],
  ['the other way round', ['--sort', 'company', '--reverse'], ['Dunmore', 'Corvid', 'Borealis', 'Acme']],
  ['by role, those without last', ['--sort', 'role'], ['Dunmore', 'Corvid', 'Acme', 'Borealis']],
  ['by status', ['--sort', 'STATUS'], ['Acme', 'Borealis', 'Dunmore', 'Corvid']],
  ['by interview', ['--sort', 'interview'], ['Corvid', 'Acme', 'Borealis', 'Dunmore']],
  ['by what comes next', ['--sort', 'next'], ['Acme', 'Dunmore', 'Borealis', 'Corvid']],
  ['open ones', ['--status', 'open'], ['Acme', 'Borealis', 'Dunmore']],
  ['two statuses', ['--status', 'withdrawn,offer'], ['Corvid']],
  ['by a part of the role', ['engineer'], ['Corvid', 'Acme']],
  ['by a part of a name, in two words', ['noor', 'had'], ['Corvid']],
  ['where there is something to do', ['--due'], ['Acme']],
])('%s', async (_what, args, companies) => {
  const { applications } = await jobfu.json<{ applications: { company: string }[] }>(['list', ...args]);
  expect(applications.map(({ company }) => company)).toEqual(companies);
});

test('nothing like that is said as such, and a misspelt order names its neighbour', async () => {
  expect((await jobfu.run(['list', 'zebra'])).out).toContain('None of 4 applications');
  const { status, err } = await jobfu.run(['list', '--sort', 'compny']);
  expect([status, err]).toEqual([2, expect.stringContaining('Did you mean company?')]);
});

test('of one application, nothing is said of several', async () => {
  const lines = listLines([], 1, { order: 'dmy', today: '2026-03-11' }, await openView(PLAIN, 80));
  expect(lines).toEqual(['The one application here is not like that. jobfu list shows it.']);
});

const ROWS: readonly ListRow[] = [
  {
    id: 12,
    company: 'The Exceedingly Long Company Name of Northumberland',
    role: 'Principal Staff Engineer for Payments',
    status: 'withdrawn',
    latest: '2026-03-10T15:00:00+00:00',
    booked: null,
    next: { rule: 'check-in', to: [], state: 'overdue', opens: '2026-03-09T00:00:00+00:00' },
  },
  { id: 3, company: '株式会社ノース', role: null, status: 'open', latest: null, booked: null, next: null },
];

test.each([60, 80, 200])('at %i columns no line is wider, and what comes next can be read', async (width) => {
  const view = await openView(PLAIN, width);
  const lines = listLines(ROWS, 2, { order: 'dmy', today: '2026-03-11' }, view);
  expect(lines).toHaveLength(3);
  const { default: widthOf } = await import('fast-string-width');
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  expect(lines[1]).toMatch(/^12 .*late: check in?/);
});

test('piped, nothing is cut and no column is left out', async () => {
  const lines = listLines(ROWS, 2, { order: 'dmy', today: '2026-03-11' }, await openView(PLAIN, null));
  expect(lines[0]?.split(/ {2,}/)).toEqual(['No', 'Company', 'Role', 'Status', 'Interview', 'Next']);
  expect(lines[1]).toContain(
    'Northumberland  Principal Staff Engineer for Payments  withdrawn  Tue 10 Mar  late: check in',
  );
});

test.each([24, 40, 46])('at %i columns they stand below each other, and nothing is cut', async (width) => {
  const view = await openView(PLAIN, width);
  const lines = listLines(ROWS, 2, { order: 'dmy', today: '2026-03-11' }, view);
  expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(
    '12 The Exceedingly Long Company Name of Northumberland, Principal Staff Engineer for Payments · withdrawn late: check in 3 株式会社ノース · open',
  );
  const { default: widthOf } = await import('fast-string-width');
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  const second = lines.findIndex((line) => line.startsWith('3   '));
  for (const line of lines.slice(1, second)) expect(line).toMatch(/^ {4}\S/);
});
