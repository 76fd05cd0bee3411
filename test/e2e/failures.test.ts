/** Failures nobody foresaw, outputs that cannot be written, and input that is too much: said in a line, kept private. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/domain/errors.ts';
import { unexpected } from '../../src/unexpected.ts';
import { IN_MEMORY, type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess(IN_MEMORY);
});
afterEach(() => {
  vi.restoreAllMocks();
  jobfu.remove();
});

const folder = (): string => join(jobfu.folder, '.local', 'state', 'jobfu', 'failures');

describe('a failure nobody foresaw', () => {
  test('one line, where the details are, how to report it; the details hold no facts and are private', () => {
    const inner = Object.assign(new RangeError('Acme wrote: see you on Friday'), { code: 'ERR_X' });
    const fault = unexpected(new Error('the words of Dana\nLee', { cause: inner }), {
      env: { HOME: jobfu.folder },
      clock: () => new Date('2026-03-11T09:00:00Z'),
      version: '1.2.3',
    });
    expect(fault.kind).toBe('failure');
    expect(fault.message).toBe('Something unexpected happened: the words of Dana Lee');
    const [name = ''] = readdirSync(folder());
    const path = join(folder(), name);
    expect(fault.hint).toContain(path);
    expect(fault.hint).toContain('report');
    const details = readFileSync(path, 'utf8');
    expect(details).toMatch(/^jobfu 1\.2\.3, Node v\d+/);
    expect(details).toMatch(/RangeError ERR_X\n {4}at /);
    expect(details).not.toMatch(/Acme|Friday|Dana|Lee/);
    expect([statSync(path).mode & 0o777, statSync(folder()).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  test('the last ten stay', () => {
    for (let i = 0; i < 14; i++) {
      const clock = (): Date => new Date(Date.UTC(2026, 2, 11, 9, i));
      unexpected(new Error('x'), { env: { HOME: jobfu.folder }, clock, version: '1' });
    }
    const names = readdirSync(folder()).sort();
    expect(names).toHaveLength(10);
    expect(names[0]).toContain('T090400');
  });

  test('where nothing can be saved it still says so', () => {
    writeFileSync(join(jobfu.folder, '.local'), 'in the way');
    const env = { HOME: jobfu.folder };
    const { hint } = unexpected(new Error('x'), { env, clock: () => new Date(), version: '1' });
    expect(hint).toContain('could not be saved');
  });
});

describe('outputs that cannot be written', () => {
  const LINES = [
    ['due'],
    ['list'],
    ['show', '1'],
    ['stats'],
    ['config'],
    ['export'],
    ['doctor'],
    ['--help'],
    ['log'],
  ];

  test.each(LINES)('%s into a full disk is exit 74, into a closed pipe exit 0', async (...argv) => {
    await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday']);
    expect((await jobfu.run(argv, { broken: 'ENOSPC' })).status).toBe(EXIT.io);
    expect(await jobfu.run(argv, { broken: 'EPIPE' })).toMatchObject({ status: EXIT.ok, err: '' });
  });

  test('is said where JSON was asked for as well', async () => {
    const { status, err } = await jobfu.run(['list', '--json'], { broken: 'ENOSPC' });
    expect([status, err]).toEqual([EXIT.io, 'jobfu: The output could not be written (ENOSPC).\n']);
  });

  test('what was kept stays kept, though nobody could be told', async () => {
    const add = ['add', '--company', 'Acme', '--at', 'yesterday'];
    expect((await jobfu.run(add, { broken: 'ENOSPC' })).status).toBe(EXIT.io);
    expect((await jobfu.run(['list'])).out).toContain('Acme');
  });
});

describe('too much', () => {
  const MORE = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');

  test.each([
    ['standard input', ['heard', '1', '-'], MORE],
    ['a flag from standard input', ['add', '--company', 'Acme', '--at', 'yesterday', '--said', '-'], MORE],
    ['a line to classify', ['classify'], MORE],
  ])('more than 10 MB on %s', async (_what, argv, input) => {
    await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday']);
    const before = (await jobfu.run(['export'])).out;
    const { status, err } = await jobfu.run(argv, { input });
    expect([status, err.includes('10 MB')]).toEqual([EXIT.usage, true]);
    expect((await jobfu.run(['export'])).out).toBe(before);
  });

  test('a file of more than 10 MB', async () => {
    await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday']);
    mkdirSync(join(jobfu.folder, 'mails'));
    const file = join(jobfu.folder, 'mails', 'large.eml');
    writeFileSync(file, MORE);
    expect((await jobfu.run(['heard', '1', '--file', file])).err).toContain('10 MB');
    rmSync(file);
  });

  test('a message of very many lines is shown whole', async () => {
    await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday']);
    const input = `We decide${'\n'.repeat(130_000)}by Friday`;
    expect((await jobfu.run(['heard', '1', '-'], { input })).status).toBe(0);
    const { status, out } = await jobfu.run(['show', '1']);
    expect([status, out.split('\n').length > 130_000]).toEqual([0, true]);
  });

  test.each([
    ['very many empty lines in the middle', `Hello${'\n'.repeat(1_000_000)}goodbye`],
    ['very many paragraphs', 'a\n\n'.repeat(170_000)],
  ])('a letter of %s is checked', async (_what, input) => {
    expect((await jobfu.run(['check', '-'], { input })).out).toContain('What is marked');
  });

  test('a list of people that lost its lines is no row', async () => {
    const table = join(jobfu.folder, 'table.csv');
    writeFileSync(table, `company,role,at,person\nAcme,Nurse,2026-02-20,"${'Dana Lee; '.repeat(200)}"\n`);
    const { status, out, err } = await jobfu.run(['import', table]);
    expect([status, `${out}${err}`]).toEqual([
      EXIT.failure,
      expect.stringContaining('200 people in one cell are too many'),
    ]);
  });

  test('a mail of parts within parts without an end is a fault of the mail', async () => {
    const head = 'Content-Type: multipart/mixed; boundary=a\n\n';
    const mail = join(jobfu.folder, 'nested.eml');
    writeFileSync(mail, `From: a@b.example\nSubject: x\n${head}${`--a\n${head}`.repeat(2_000)}`);
    const { status, err } = await jobfu.run(['classify', '--file', mail]);
    expect([status, err]).toEqual([EXIT.usage, expect.stringContaining('The mail cannot be unpacked')]);
  });

  test('half a character and a NUL never reach the database', async () => {
    const half = Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]);
    await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday', '--note', '-'], { input: half });
    expect((await jobfu.run(['export'])).out).toContain('a\ufffd');
    const nul = await jobfu.run(['add', '--company', '-', '--at', 'yesterday'], { input: 'A\0cme' });
    expect([nul.status, nul.err.includes('NUL')]).toEqual([EXIT.usage, true]);
  });
});
