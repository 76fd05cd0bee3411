/** Who may import whom: each room, what it may use, and why. A stranger fails the test. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
  readonly because: string;
}

const NODE = /^node:/;

const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    rooms: ['domain'],
    packages: [/^date-fns\//, /^@date-fns\/utc\//],
    because: 'facts in, plan out: no disk, no clock, no screen',
  },
  reading: {
    rooms: ['reading', 'domain'],
    packages: [/^date-fns\//, /^@date-fns\/(utc|tz)(\/|$)/, /^postal-mime$/],
    because: 'text in, reading out',
  },
  store: {
    rooms: ['store', 'domain'],
    packages: [/^better-sqlite3$/, NODE],
    because: 'rows are facts here and nowhere else',
  },
  letters: {
    rooms: ['letters', 'domain'],
    packages: [/^handlebars(\/|$)/, /^date-fns\//],
    because: 'templates and facts in, an email out',
  },
  formats: {
    rooms: ['formats', 'domain'],
    packages: [
      /^csv-parse$/,
      /^csv-stringify\/sync$/,
      /^ical-generator$/,
      /^valibot$/,
      /^node:(buffer|stream)$/,
    ],
    because: 'facts in, files of other programs out, and back: no disk, no clock, no screen',
  },
  terminal: {
    rooms: ['terminal', 'domain'],
    packages: [/^chalk$/, /^inquirer$/, /^clipboardy$/, /^fast-wrap-ansi$/, /^fast-string-width$/, NODE],
    because: 'rendering returns lines; only the shell writes them',
  },
  commands: {
    rooms: ['commands', 'domain', 'reading', 'store', 'letters', 'formats', 'terminal'],
    packages: [NODE],
    because: 'options to facts to lines; the work is done in the other rooms',
  },
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );

/** Static and late imports, as they stand in the text. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)'([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );

const SRC = join(import.meta.dirname, '..', 'src');

const roomOf = (file: string): string => relative(SRC, file).split(/[/\\]/)[0] ?? '';

test.each(Object.entries(ROOMS))('%s imports only what it may', (name, { rooms, packages, because }) => {
  const files = filesIn(join(SRC, name));
  expect(files.length).toBeGreaterThan(0);
  const strangers = files.flatMap((file) =>
    importsOf(file)
      .filter((target) =>
        target.startsWith('.')
          ? !rooms.includes(roomOf(join(dirname(file), target)))
          : !packages.some((allowed) => allowed.test(target)),
      )
      .map((target) => `${relative(SRC, file)} imports ${target}`),
  );
  expect(strangers, because).toEqual([]);
});

test('every folder of src is a room', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ROOMS).sort());
});

test('inquirer, handlebars and chalk are never loaded with the program', () => {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm)) {
      if (target.startsWith('.')) walk(join(dirname(file), target));
      else seen.add(target);
    }
  };
  walk(join(SRC, 'start.ts'));
  const heavy = [
    'inquirer',
    'clipboardy',
    'chalk',
    'handlebars',
    'handlebars/runtime.js',
    'postal-mime',
    'fast-wrap-ansi',
  ];
  expect(heavy.filter((name) => seen.has(name))).toEqual([]);
});

/** Files of a folder, as the names a list ought to have. */
const namesIn = (...path: string[]): string[] =>
  readdirSync(join(SRC, ...path)).map((name) => name.replace(/\.ts$/, ''));

test('every rule of the cadence is a file of its name, and every file a rule', async () => {
  const { CADENCE } = await import('../src/domain/plan.ts');
  const { RULES } = await import('../src/domain/cadence/proposal.ts');
  const shared = ['proposal', 'chase-step'];
  expect(
    namesIn('domain', 'cadence')
      .filter((name) => !shared.includes(name))
      .sort(),
  ).toEqual(Object.keys(CADENCE).sort());
  expect([...RULES].sort()).toEqual(Object.keys(CADENCE).sort());
});

test('the README names every rule of the cadence', async () => {
  const { RULES } = await import('../src/domain/cadence/proposal.ts');
  const readme = readFileSync(join(SRC, '..', 'README.md'), 'utf8');
  expect(RULES.filter((rule) => !readme.includes(`\`${rule}\``))).toEqual([]);
});

test('every command is a file of its name, and every file a command', async () => {
  const { COMMANDS } = await import('../src/program.ts');
  const shared = ['command', 'desk', 'shared', 'schemas'];
  expect(
    namesIn('commands')
      .filter((name) => !shared.includes(name))
      .sort(),
  ).toEqual(COMMANDS.map(({ name }) => name).sort());
});
