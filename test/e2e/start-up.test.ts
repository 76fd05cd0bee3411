/** What keeps a start quick, by its causes; how quick it is, `npm run bench` tells. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seed } from '../bench/seed.ts';
import { BIN, openProgram, type Program } from './program.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

let jobfu: Program;
beforeAll(() => {
  jobfu = openProgram();
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
});
afterAll(() => jobfu.remove());

interface Start {
  /** Files of dist/, in the order they were loaded. */
  readonly files: readonly string[];
  /** Of them, those V8 had to compile. */
  readonly compiled: readonly string[];
  /** Bytes of what V8 made of functions the build had not called. */
  readonly more: number;
  /** Modules of Node itself that are not there from the start. */
  readonly node: readonly string[];
  /** JavaScript of other packages. */
  readonly packages: readonly string[];
  /** Native parts of other packages. */
  readonly native: readonly string[];
  readonly out: string;
}

/** Runs a command line and tells what it loaded. `before` runs first, in the same process. */
const startOf = (argv: readonly string[], { before = '', zone = 'UTC' } = {}): Start => {
  const script = `
    ${before};
    process.argv = [process.argv[0], 'jobfu', ...${JSON.stringify(argv)}];
    const { load, scripts, COMPILED } = require(${JSON.stringify(BIN)});
    const { statSync } = require('node:fs');
    const { basename, join } = require('node:path');
    const kept = (id) => statSync(join(COMPILED, id), { throwIfNoEntry: false })?.size ?? 0;
    const there = new Set(process.moduleLoadList);
    load('./start.js').start().then(() => console.error(JSON.stringify({
      files: [...scripts.keys()].map((id) => id.slice(2)),
      compiled: [...scripts].filter(([, { cachedDataRejected }]) => cachedDataRejected !== false).map(([id]) => id),
      more: [...scripts].reduce((sum, [id, script]) => sum + Math.max(0, script.createCachedData().length - kept(id)), 0),
      node: process.moduleLoadList.filter((id) => !there.has(id)),
      packages: Object.keys(require.cache).filter((id) => id.includes('node_modules')),
      native: process.report.getReport().sharedObjects.filter((file) => file.endsWith('.node')).map((file) => basename(file)),
    })));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: jobfu.folder,
      TZ: zone,
      JOBFU_DB: jobfu.database,
      JOBFU_NOW: '2026-03-11T09:00',
    },
  });
  return { ...(JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Omit<Start, 'out'>), out: stdout };
};

const bytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);

test('due loads one file and what it starts with, each compiled by V8 in the build', () => {
  const { files, compiled, out } = startOf(['due']);
  expect(out).toContain('Thank Dana Lee');
  expect(files.map((file) => file.replace(/-[\w-]{8}\.js$/, '.js'))).toEqual([
    'start.js',
    'jobfu.js',
    'rolldown-runtime.js',
  ]);
  expect(compiled).toEqual([]);
  expect(bytes(files)).toBeLessThan(120_000);
});

test('no file makes an object from another and more in the way V8 is slow with', () => {
  const slow = readdirSync(DIST)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => readFileSync(join(DIST, file), 'latin1').match(/\{\.\.\.[\w$.]+,(?!\}).{20}/g) ?? []);
  expect(slow).toEqual([]);
});

test('what is typed most finds all it calls compiled, on a search of any size', async () => {
  const many = join(jobfu.folder, 'many.db');
  await seed(many, 520);
  const lines = [
    ['due'],
    ['due', '--db', many],
    ['draft', 'thankyou', '--db', many],
    ['add', '--company', 'Corvid', '--at', 'yesterday 3pm', '--db', many],
    ['heard', '4', "we'll decide by the end of next week", '--db', many],
    ['classify', 'we will be in touch'],
  ];
  for (const line of lines) {
    const { compiled, more } = startOf(line);
    expect({ line, compiled }).toEqual({ line, compiled: [] });
    // Each run has a word of its own here and there; what was forgotten in the build was three times as much.
    expect(more).toBeLessThan(1500);
  }
});

test.each([
  ['due'],
  ['draft', 'thankyou', '--quiet'],
  ['classify', 'we will be in touch'],
  ['add', '--company', 'Dunes', '--at', 'yesterday 3pm', '--quiet'],
  ['heard', 'acme', 'we will be in touch', '--quiet'],
])('%s wakes no stream, no process and no promise of the file system', (...argv) => {
  const { node } = startOf(argv);
  expect(node.filter((id) => /stream|tty|net\b|child_process|readline|fs\/promises|url/.test(id))).toEqual(
    [],
  );
});

test('the native part of better-sqlite3 is found at once, without its own JavaScript', () => {
  const { packages, native } = startOf(['due']);
  expect(packages).toEqual([]);
  expect(native).toEqual(['better_sqlite3.node']);
});

test('lists wake no reader, and what reads and records wakes no letter', () => {
  const groups = (...argv: string[]): string[] => startOf(argv).files.map((file) => file.split('-')[0] ?? '');
  for (const argv of [['list'], ['show', '1']]) expect(groups(...argv)).not.toContain('reading');
  expect(groups('draft', 'thankyou', '1')).toContain('letters');
  for (const argv of [
    ['classify', 'We will decide by Friday.'],
    ['heard', '1', 'We will decide by Friday.'],
    ['add', '--company', 'Birch', '--at', 'yesterday 4pm', '--with', 'Ida Frey'],
  ])
    expect(groups(...argv)).not.toContain('letters');
});

test('help and version open no database', () => {
  for (const argv of [['--version'], ['help']]) {
    expect(startOf(argv).native).toEqual([]);
  }
});

test.each([['due'], ['draft', 'thankyou'], ['add', '--company', 'Borealis', '--at', 'yesterday 3pm']])(
  'Intl sleeps through %s, in any zone of the machine',
  (...argv) => {
    const before = `
      const asleep = () => { throw new Error('Intl was woken'); };
      Intl.DateTimeFormat = asleep;
      Intl.Collator = asleep;
      String.prototype.localeCompare = asleep`;
    expect(startOf(argv, { before, zone: 'Europe/Berlin' }).out).not.toBe('');
  },
);

test('a letter loads neither the reader nor the compiler of templates', () => {
  const { files } = startOf(['draft', 'thankyou']);
  expect(files.filter((file) => /^(reading|dist|postal|clipboardy)/.test(file))).toEqual([]);
  expect(files.some((file) => file.startsWith('compiled_thankyou'))).toBe(true);
});

test('what V8 compiled is kept for this version of it, and another one does without', () => {
  const folder = readdirSync(DIST).find((name) => name.startsWith('v8-'));
  expect(folder).toBe(`v8-${process.versions.v8}-${process.arch}`);
  expect(existsSync(join(DIST, folder ?? '', 'start.js'))).toBe(true);
  const before = `Object.defineProperty(process.versions, 'v8', { value: '0' })`;
  expect(startOf(['due'], { before }).out).toContain('Thank Dana Lee');
});
