/** Keeping, mending and removing, as a person does it: backup, restore, doctor, wipe; and who may look in. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';
import { BIN, WEDNESDAY } from './program.ts';
import { hasTmux, openScreen } from './screen.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess();
});
afterEach(() => jobfu.remove());

const add = async (company: string): Promise<void> => {
  const { status } = await jobfu.run([
    'add',
    '--company',
    company,
    '--at',
    'yesterday 3pm',
    '--with',
    'Dana Lee',
  ]);
  expect(status).toBe(0);
};
const companies = async (): Promise<string[]> => {
  const { applications } = await jobfu.json<{ applications: { company: string }[] }>(['list']);
  return applications.map(({ company }) => company);
};

interface Report {
  readonly isDamaged: boolean;
  readonly findings: readonly { id: string; level: string; says: string; hint: string | null }[];
  readonly repaired: readonly string[];
}
const report = async (args: readonly string[] = []): Promise<{ status: number | null; data: Report }> => {
  const { status, out } = await jobfu.run(['doctor', ...args, '--json']);
  return { status, data: (JSON.parse(out) as { data: Report }).data };
};
const finding = async (id: string) => (await report()).data.findings.find((one) => one.id === id);

/** Everything under a folder with its mode, as `ls` would tell. */
const modes = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const mode = (statSync(path).mode & 0o777).toString(8);
    return [
      `${mode} ${entry.isDirectory() ? 'folder' : 'file'}`,
      ...(entry.isDirectory() ? modes(path) : []),
    ];
  });

describe('backup and restore', () => {
  test('there and back', async () => {
    expect((await jobfu.run(['backup'])).status).toBe(3);
    await add('Acme');
    const file = join(jobfu.folder, 'kept.db');
    expect((await jobfu.run(['backup', file])).out).toBe(`Backed up: one application, to ${file}\n`);
    await add('Borealis');
    expect(await jobfu.run(['restore', file])).toMatchObject({ status: 2 });
    const { kept } = await jobfu.json<{ kept: string }>(['restore', file, '--yes']);
    expect(await companies()).toEqual(['Acme']);
    await jobfu.json(['restore', kept, '--yes']);
    expect(await companies()).toEqual(['Acme', 'Borealis']);
  });

  test('nothing is replaced unasked, nothing else is taken for a backup', async () => {
    await add('Acme');
    const file = join(jobfu.folder, 'letter.txt');
    writeFileSync(file, 'Dear Dana', { mode: 0o644 });
    expect(await jobfu.run(['backup', file])).toMatchObject({ status: 2 });
    expect(await jobfu.run(['restore', file, '--yes'])).toMatchObject({ status: 6 });
    expect(readFileSync(file, 'utf8')).toBe('Dear Dana');
    expect((await jobfu.run(['backup', jobfu.folder])).status).toBe(2);
    expect((await jobfu.run(['backup', jobfu.database])).status).toBe(2);
    expect((await jobfu.run(['backup', join(jobfu.folder, 'no', 'where.db')])).status).toBe(3);
    expect((await jobfu.run(['restore', 'nowhere.db', '--yes'])).status).toBe(3);
    expect((await jobfu.run(['backup', file, '--yes'])).status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await companies()).toEqual(['Acme']);
  });
});

describe('doctor', () => {
  test('a sound database: exit 0, and before there is one', async () => {
    expect(await report()).toMatchObject({ status: 0, data: { isDamaged: false } });
    expect(existsSync(jobfu.database)).toBe(false);
    await add('Acme');
    await jobfu.run(['backup']);
    const { status, data } = await report();
    expect(status).toBe(0);
    expect(data.findings.map(({ id, level }) => `${id} ${level}`)).toEqual([
      'database ok',
      'privacy ok',
      'place ok',
      'space ok',
      'clock ok',
      'backup ok',
      'versions ok',
    ]);
  });

  test('it says what to type for each thing it finds, and exit 0 where nothing is lost', async () => {
    await add('Acme');
    chmodSync(jobfu.database, 0o644);
    expect(await finding('privacy')).toMatchObject({ level: 'warning', hint: `chmod 600 ${jobfu.database}` });
    chmodSync(jobfu.database, 0o644);
    expect(await finding('backup')).toMatchObject({ level: 'warning', hint: 'jobfu backup' });
    expect((await report(['--repair'])).data.repaired).toEqual([`Closed to others: ${jobfu.database}`]);
    expect(statSync(jobfu.database).mode & 0o777).toBe(0o600);
    const { out } = await jobfu.run(['doctor', '--json'], { now: '2026-03-01T09:00' });
    expect(out).toContain('Set the clock of this machine right.');
  });

  test.each(['Dropbox', 'OneDrive - Acme', 'iCloud Drive', 'Nextcloud'])(
    'a folder that is copied about: %s',
    async (name) => {
      const database = join(jobfu.folder, name, 'notes', 'jobfu.db');
      const first = await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday', '--db', database]);
      expect(first.status).toBe(0);
      expect(first.err).toContain('copied to other machines');
      const again = await jobfu.run(['add', '--company', 'Borealis', '--at', 'yesterday', '--db', database]);
      expect(again.err).toBe('');
      expect((await jobfu.run(['doctor', '--db', database])).out).toContain('JOBFU_DB names another place');
    },
  );

  test('damage: exit 6 with what to type; --repair restores the newest good backup and keeps the bad file', async () => {
    await add('Acme');
    await jobfu.run(['backup']);
    await add('Borealis');
    await jobfu.run(['backup']);
    const [older = '', newest = ''] = readdirSync(`${jobfu.database}-backups`).sort();
    writeFileSync(join(`${jobfu.database}-backups`, newest), 'this one is not good');
    const bytes = readFileSync(jobfu.database);
    // The name of the company, where the row holds it.
    bytes.write('Bor3alis', bytes.indexOf('Borealis'));
    writeFileSync(jobfu.database, bytes);
    const { status, data } = await report();
    expect(status).toBe(6);
    expect(data.isDamaged).toBe(true);
    expect(data.findings[0]).toMatchObject({ level: 'damage', hint: expect.stringContaining('--repair') });
    expect(await jobfu.run(['doctor', '--repair'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('jobfu doctor --repair --yes puts it in the place'),
    });
    expect(readFileSync(jobfu.database).equals(bytes)).toBe(true);
    const repaired = await report(['--repair', '--yes']);
    expect(repaired.status).toBe(0);
    expect(repaired.data.repaired.join()).toContain(older);
    expect(await companies()).toEqual(['Acme']);
    const aside = readdirSync(jobfu.folder).find((name) => name.includes('.damaged-')) ?? '';
    expect(readFileSync(join(jobfu.folder, aside)).includes('Bor3alis')).toBe(true);
  });

  test('damage without a good backup: nothing is touched', async () => {
    await add('Acme');
    writeFileSync(jobfu.database, 'not a database, only words'.repeat(100));
    const run = await jobfu.run(['doctor', '--repair', '--yes']);
    expect(run.status).toBe(6);
    expect(run.err).toContain('no good backup');
    expect(readFileSync(jobfu.database, 'utf8')).toContain('only words');
    expect((await jobfu.run(['due'])).status).toBe(6);
    expect((await jobfu.run(['due'])).err).toContain('jobfu doctor says');
    // Named by a flag, it is named again.
    expect((await jobfu.run(['due', '--db', jobfu.database])).err).toContain(
      `jobfu doctor --db ${jobfu.database} --repair`,
    );
  });
});

describe('wipe', () => {
  const home = (): string[] => readdirSync(jobfu.folder, { recursive: true }).map(String).sort();
  const own = { JOBFU_DB: '', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '', XDG_STATE_HOME: '' };
  const run = (args: readonly string[]) => jobfu.run(args, { env: own });

  test('takes its own folders and nothing else', async () => {
    mkdirSync(join(jobfu.folder, '.config', 'other'), { recursive: true });
    writeFileSync(join(jobfu.folder, '.config', 'other', 'theirs'), '');
    mkdirSync(join(jobfu.folder, '.local', 'share'), { recursive: true });
    writeFileSync(join(jobfu.folder, '.local', 'share', 'theirs'), '');
    const before = home();
    await run(['add', '--company', 'Acme', '--at', 'yesterday']);
    await run(['templates', 'eject', 'thankyou']);
    await run(['backup']);
    expect(home().length).toBeGreaterThan(before.length + 6);
    expect((await run(['wipe'])).status).toBe(2);
    expect((await run(['wipe', '--yes'])).status).toBe(0);
    expect(home().filter((path) => path.includes('jobfu'))).toEqual([]);
    expect(home()).toEqual(expect.arrayContaining(before));
    expect((await run(['wipe', '--yes'])).out).toContain('nothing');
  });

  test('what somebody else put into its folders stays, and is named; links are not followed', async () => {
    await run(['add', '--company', 'Acme', '--at', 'yesterday']);
    const data = join(jobfu.folder, '.local', 'share', 'jobfu');
    writeFileSync(join(data, 'my-notes.txt'), 'mine');
    const elsewhere = join(jobfu.folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'thankyou.hbs'), 'mine');
    mkdirSync(join(jobfu.folder, '.config', 'jobfu'), { recursive: true });
    symlinkSync(elsewhere, join(jobfu.folder, '.config', 'jobfu', 'templates'));
    const { err, status } = await run(['wipe', '--yes']);
    expect(status).toBe(0);
    expect(err).toContain(`${data} stays`);
    expect(readdirSync(data)).toEqual(['my-notes.txt']);
    expect(readFileSync(join(elsewhere, 'thankyou.hbs'), 'utf8')).toBe('mine');
  });

  test('what does not show itself to be jobfu’s stays; a damaged one goes where it is said to be one', async () => {
    writeFileSync(jobfu.database, 'thesis');
    mkdirSync(`${jobfu.database}-backups`);
    writeFileSync(join(`${jobfu.database}-backups`, '.notes'), 'mine');
    const refused = await jobfu.run(['wipe', '--yes']);
    expect(refused).toMatchObject({ status: 6, err: expect.stringContaining('jobfu wipe --damaged') });
    expect(readFileSync(jobfu.database, 'utf8')).toBe('thesis');
    expect((await jobfu.run(['wipe', '--damaged', '--yes'])).out).toContain(jobfu.database);
    expect(home()).toEqual(['jobfu.db-backups', join('jobfu.db-backups', '.notes')]);
    const foreign = new Database(jobfu.database);
    foreign.exec('CREATE TABLE photo (id INTEGER PRIMARY KEY)');
    foreign.close();
    chmodSync(jobfu.database, 0o644);
    await jobfu.run(['doctor', '--repair']);
    expect(statSync(jobfu.database).mode & 0o777).toBe(0o644);
    expect(await jobfu.run(['wipe', '--damaged', '--yes'])).toMatchObject({
      status: 6,
      err: expect.stringContaining('is not a jobfu database'),
    });
    expect(existsSync(jobfu.database)).toBe(true);
  });

  test('a database that was named goes alone', async () => {
    await run(['add', '--company', 'Acme', '--at', 'yesterday']);
    await add('Borealis');
    await jobfu.run(['backup']);
    await jobfu.run(['wipe', '--yes']);
    expect(existsSync(jobfu.database)).toBe(false);
    expect(existsSync(join(jobfu.folder, '.local', 'share', 'jobfu', 'jobfu.db'))).toBe(true);
  });

  test.skipIf(!hasTmux)('asks twice, the second time for a word (tmux is not installed)', async () => {
    await add('Acme');
    const screen = openScreen(jobfu, 100);
    try {
      screen.type('jobfu wipe');
      await screen.see('Remove all of these for good');
      screen.type('y');
      await screen.see('Type wipe to go on');
      screen.type('yes');
      await screen.see('Nothing was removed.');
      expect(existsSync(jobfu.database)).toBe(true);
      screen.type('clear; jobfu wipe');
      await screen.see(/^(?![\s\S]*Nothing was removed)[\s\S]*\(y\/N\)/);
      screen.type('y');
      await screen.see('Type wipe to go on');
      screen.type('wipe');
      await screen.see('Removed:');
      expect(existsSync(jobfu.database)).toBe(false);
    } finally {
      screen.close();
    }
  });
});

describe('private', () => {
  test('whatever is written is its owner’s alone, under the widest umask too', async () => {
    const folder = join(jobfu.folder, 'private');
    const env = {
      JOBFU_DB: '',
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_STATE_HOME: join(folder, 'state'),
      TMPDIR: join(folder, 'temporary'),
    };
    mkdirSync(folder, { mode: 0o700 });
    mkdirSync(join(folder, 'temporary'), { mode: 0o700 });
    const umask = process.umask(0);
    try {
      for (const args of [
        ['add', '--company', 'Acme', '--at', 'yesterday', '--with', 'Dana <dana@acme.example>'],
        ['backup'],
        ['backup', join(folder, 'mine.db')],
        ['draft', 'thankyou', 'acme', '--eml', join(folder, 'letter.eml')],
        ['templates', 'eject', 'thankyou'],
        ['restore', join(folder, 'mine.db'), '--yes'],
      ]) {
        expect([args[0], (await jobfu.run(args, { env })).status]).toEqual([args[0], 0]);
      }
    } finally {
      process.umask(umask);
    }
    const found = modes(folder);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((mode) => mode !== '600 file' && mode !== '700 folder')).toEqual([]);
  });

  test('a file others could read is closed when it is replaced', async () => {
    await add('Acme');
    const file = join(jobfu.folder, 'letter.eml');
    writeFileSync(file, 'old', { mode: 0o666 });
    chmodSync(file, 0o666);
    expect((await jobfu.run(['draft', 'thankyou', 'acme', '--eml', file, '--yes'])).status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('words from standard input', () => {
  test.each([
    [['--said', '-'], 'messages'],
    [['--topic', '-'], 'interviews'],
    [['--note', '-'], 'interviews'],
  ])('add %s', async (flags, where) => {
    const words = 'we’ll decide "soon" $(rm) `x`';
    const run = await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday', ...flags], {
      input: `${words}\n`,
    });
    expect(run).toMatchObject({ status: 0 });
    const shown = await jobfu.json<Record<string, unknown>>(['show', 'acme']);
    expect(JSON.stringify(shown[where] ?? shown)).toContain(JSON.stringify(words).slice(1, -1));
  });

  test('the value of a --set, and only one flag at a time', async () => {
    await add('Acme');
    const letter = await jobfu.json<{ body: string }>(['draft', 'interest', 'acme', '--set', 'project=-'], {
      input: 'Project Orion',
    });
    expect(letter.body).toContain('Project Orion');
    const twice = await jobfu.run(['add', '--company', '-', '--role', '-', '--at', 'yesterday'], {
      input: 'x',
    });
    expect(twice.status).toBe(2);
    expect(twice.err).toContain('Only one of --company, --role');
  });
});

test('a database that was there is copied about as one file', async () => {
  await add('Acme');
  const copy = join(jobfu.folder, 'copy.db');
  copyFileSync(jobfu.database, copy);
  expect((await jobfu.run(['list', '--db', copy])).out).toContain('Acme');
  rmSync(copy);
});

/** Nobody keeps the root of a machine from writing: there, the program runs as somebody else. */
const asReader = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : ['env'];
const asGuest = (...words: string[]) => {
  const [command = '', ...first] = asReader;
  return spawnSync(command, [...first, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/nonexistent', TZ: 'UTC', JOBFU_NOW: WEDNESDAY },
  });
};
const guestsMayRead = asGuest(process.execPath, BIN, '--version').status === 0;

test.skipIf(!guestsMayRead)(
  'a database one may only read is read, says so, and refuses changes',
  async () => {
    await add('Acme');
    const folder = mkdtempSync(join(tmpdir(), 'jobfu-guest-'));
    const copy = join(folder, 'copy.db');
    copyFileSync(jobfu.database, copy);
    chmodSync(copy, 0o444);
    chmodSync(folder, 0o555);
    try {
      for (const args of [['due'], ['list'], ['show', 'acme']]) {
        const { status, stdout, stderr } = asGuest(process.execPath, BIN, ...args, '--db', copy);
        expect({ status, stderr }).toEqual({
          status: 0,
          stderr: expect.stringContaining('can only be read here'),
        });
        expect(stdout).toContain('Acme');
      }
      const examined = asGuest(process.execPath, BIN, 'doctor', '--db', copy);
      expect(examined).toMatchObject({ status: 0, stderr: '' });
      expect(examined.stdout).toContain('One application, every row as it was written');
      expect(examined.stdout).toMatch(/^mind .*can only be read here/m);
      const refused = asGuest(process.execPath, BIN, 'heard', 'acme', 'we will be in touch', '--db', copy);
      expect(refused.status).toBe(74);
      expect(refused.stderr).toContain('cannot be written here');
    } finally {
      chmodSync(folder, 0o755);
      rmSync(folder, { recursive: true });
    }
  },
);

test.skipIf(!guestsMayRead)('what may not be read, written or removed says so, and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-closed-'));
  await add('Acme');
  const copy = join(folder, 'copy.db');
  copyFileSync(jobfu.database, copy);
  chmodSync(copy, 0o444);
  chmodSync(folder, 0o555);
  const env = ['env', 'JOBFU_NOW=2026-03-11T09:00', `JOBFU_TEMPLATES=${join(folder, 'templates')}`];
  const hintOf = (...args: string[]): string => {
    const { status, stderr } = asGuest(...env, process.execPath, BIN, ...args, '--db', copy);
    expect([args[0], status]).toEqual([args[0], 74]);
    return stderr.split('\n').at(-2) ?? '';
  };
  try {
    expect(hintOf('wipe', '--yes')).toBe(`  Give yourself the right to write ${folder}, then type it again.`);
    const out = join(folder, 'out');
    for (const args of [
      ['report', '--html', out],
      ['calendar', '--output', out],
      ['export', '--format', 'json', '--output', out],
      ['draft', 'thankyou', 'acme', '--eml', out],
      ['backup', out],
      ['templates', 'eject', 'thankyou'],
    ]) {
      expect(hintOf(...args)).toMatch(
        /^ {2}Give yourself the right to write it and its folder, or name another/,
      );
    }
    chmodSync(copy, 0o000);
    for (const name of ['due', 'doctor', 'wipe']) expect(hintOf(name)).toContain('the right to read');
    chmodSync(copy, 0o444);
    chmodSync(folder, 0o000);
    for (const name of ['due', 'doctor']) expect(hintOf(name)).toContain('the right to read');
  } finally {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  }
});
