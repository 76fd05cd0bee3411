/** Every way a letter leaves the built program, read back at the other end. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, hasPython, readBack, readLink, unflow } from '../read-mail.ts';
import { openProgram, type Program, type Run } from './program.ts';
import { hasTmux, openScreen } from './screen.ts';

interface Draft {
  template: string;
  to: { name: string; email: string | null }[];
  subject: string;
  body: string;
  checks: { id: string; ok: boolean; says: string }[];
  eml?: { file?: string; text?: string };
  mailto?: string | null;
  opened?: string;
  copied?: boolean;
}

let jobfu: Program;
let bin: string;
beforeAll(() => {
  jobfu = openProgram();
  bin = join(jobfu.folder, 'bin');
  mkdirSync(bin);
  jobfu.run(['config', 'set', 'name', 'Zoë Reed']);
  jobfu.run(['config', 'set', 'email', 'zoe@post.example']);
  jobfu.run([
    'add',
    '--company',
    'Acme',
    '--role',
    'Senior Engineer',
    '--at',
    'yesterday 3pm',
    '--with',
    'Dana Lee <dana@acme.example> (recruiter)',
    '--topic',
    'the billing migration',
  ]);
  jobfu.run([
    'add',
    '--company',
    'Borealis',
    '--role',
    'Analyst',
    '--at',
    'yesterday 3pm',
    '--with',
    'Ravi Sen',
  ]);
});
afterAll(() => jobfu.remove());

/** A program of the machine's, as a script that writes down what it is called with. */
const stub = (name: string, script: string): string => {
  const file = join(bin, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
};

const DRAFT = ['draft', 'thankyou', 'acme'];
const drafted = (): Draft => jobfu.json<Draft>(DRAFT);
const pathOnly = (folder: string) => ({ env: { PATH: folder } });
/** Facts that make every link too long: a letter outside ASCII takes six characters there. */
const LONG = ['--set', `topics=${'données et événements '.repeat(8)}`, '--set', `fit=${'é'.repeat(200)}`];
const LONG_DRAFT = [
  ...DRAFT,
  ...LONG,
  '--set',
  `project=${'été '.repeat(45)}`,
  '--set',
  `story=${'à '.repeat(150)}`,
];

describe('--eml', () => {
  test('writes a mail file for its owner alone, and says where', () => {
    const file = join(jobfu.folder, 'letter.eml');
    const { status, out, err } = jobfu.run([...DRAFT, '--eml', file]);
    expect(status).toBe(0);
    expect(out).toContain('Hi Dana,');
    expect(err).toContain(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^From: =\?utf-8\?B\?/);
  });

  test('replaces no file without --yes', () => {
    const file = join(jobfu.folder, 'mine.txt');
    writeFileSync(file, 'keep me', { mode: 0o644 });
    const refused = jobfu.run([...DRAFT, '--eml', file]);
    expect(refused.status).toBe(2);
    expect(refused.out).toBe('');
    expect(refused.err).toContain('--yes');
    expect(readFileSync(file, 'utf8')).toBe('keep me');
    expect(jobfu.run([...DRAFT, '--eml', file, '--yes']).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Subject: ');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(jobfu.folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('says what is wrong with a place', () => {
    expect(jobfu.run([...DRAFT, '--eml', jobfu.folder]).err).toContain('is a folder');
    expect(jobfu.run([...DRAFT, '--eml', join(jobfu.folder, 'none', 'a.eml')]).status).toBe(3);
  });

  test('with - is the mail itself, and in JSON part of the data', () => {
    const { status, out } = jobfu.run([...DRAFT, '--eml', '-']);
    expect(status).toBe(0);
    expect(out.split('\r\n').length).toBe(out.split('\n').length);
    expect(jobfu.json<Draft>([...DRAFT, '--eml', '-']).eml?.text).toBe(out);
  });

  test('says whose address is not known', () => {
    const { out, err } = jobfu.run(['draft', 'thankyou', 'borealis', '--eml', '-']);
    expect(out).not.toMatch(/^To:/m);
    expect(err).toContain('No address of Ravi Sen is known');
  });

  test('says once that nobody is named', () => {
    const other = openProgram();
    other.run(['add', '--company', 'Corvid', '--role', 'Analyst', '--applied', '2 weeks ago']);
    const { err } = other.run(['draft', 'checkin-application', 'corvid', '--eml', '-']);
    expect(err.match(/no ?(?:one|body) is named/gi)).toHaveLength(1);
    other.remove();
  });

  test.skipIf(!hasPython)('is read back whole by Python (skipped where python3 is not installed)', () => {
    const letter = drafted();
    const [mail] = readBack([jobfu.run([...DRAFT, '--eml', '-']).out]);
    expect(mail).toMatchObject({
      from: [['Zoë Reed', 'zoe@post.example']],
      to: [['Dana Lee', 'dana@acme.example']],
      subject: letter.subject,
      date: '2026-03-11T09:00:00+00:00',
      defects: [],
      multipart: false,
    });
    expect(mail && bodyOf(mail)).toBe(letter.body);
  });
});

/** A maildir with one letter in it. */
const maildir = (): string => {
  const folder = join(jobfu.folder, 'mail');
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
  const mail = jobfu.run([...DRAFT, '--eml', '-']).out;
  writeFileSync(join(folder, 'cur', '1.1.here:2,S'), mail.replaceAll('\r\n', '\n'));
  return folder;
};

const hasNotmuch = spawnSync('notmuch', ['--version']).status === 0;
test.skipIf(!hasNotmuch)(
  'the mail file reads back whole in notmuch (skipped where it is not installed)',
  () => {
    const folder = maildir();
    const config = join(jobfu.folder, 'notmuch.conf');
    writeFileSync(config, `[database]\npath=${folder}\n[user]\nname=Zoë\nprimary_email=zoe@post.example\n`);
    const notmuch = (...args: string[]) =>
      spawnSync('notmuch', [`--config=${config}`, ...args], { encoding: 'utf8' }).stdout;
    notmuch('new');
    const [[[found]]] = JSON.parse(notmuch('show', '--format=json', '--body=true', '*')) as [
      [[{ headers: Record<string, string>; body: [{ content: string }] }]],
    ];
    const letter = drafted();
    expect(found.headers.Subject).toBe(letter.subject);
    expect(found.headers.To).toBe('Dana Lee <dana@acme.example>');
    expect(found.headers.From).toBe('Zoë Reed <zoe@post.example>');
    expect(unflow(found.body[0].content)).toBe(letter.body);
  },
);

const hasNeomutt = hasTmux && spawnSync('neomutt', ['-v']).status === 0;
test.skipIf(!hasNeomutt)(
  'the mail file opens in neomutt (skipped where it or tmux is not installed)',
  async () => {
    const folder = maildir();
    // It would ask whether to make the folder it keeps its own mail in.
    mkdirSync(join(jobfu.folder, 'Mail'));
    const screen = openScreen(jobfu, 200, { LANG: 'C.UTF-8' });
    try {
      screen.type(`neomutt -n -F /dev/null -R -f ${folder} -e "set reflow_wrap=190"`);
      await screen.see('Msgs:1');
      screen.tmux('send-keys', 'Enter');
      // Its lines are joined again: the paragraph stands on the screen as it was written.
      const text = await screen.see('the billing migration, and I would very much like');
      expect(text).toContain(`Subject: ${drafted().subject}`);
      expect(text).toContain('To: Dana Lee <dana@acme.example>');
    } finally {
      screen.close();
    }
  },
);

describe('--mailto', () => {
  test('prints a link that holds the letter', () => {
    const { status, out } = jobfu.run([...DRAFT, '--mailto']);
    const { subject, body } = drafted();
    expect(status).toBe(0);
    expect(readLink(out.trimEnd())).toEqual({ to: 'dana@acme.example', subject, body });
    expect(jobfu.json<Draft>([...DRAFT, '--mailto']).mailto).toBe(out.trimEnd());
  });

  test('gives way to a mail file above 1,900 characters, and says so', () => {
    const { status, out, err } = jobfu.run([...LONG_DRAFT, '--mailto']);
    expect(status).toBe(0);
    const file = out.trimEnd();
    expect(file).toMatch(/\.eml$/);
    expect(err).toMatch(/As a link it would have \d+ characters/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8')).toContain('Subject: ');
    const data = jobfu.json<Draft>([...LONG_DRAFT, '--mailto']);
    expect(data.mailto).toBeNull();
    expect(data.eml?.file).toMatch(/\.eml$/);
  });

  test('and --eml - cannot both have standard output', () => {
    expect(jobfu.run([...DRAFT, '--mailto', '--eml', '-']).status).toBe(2);
  });
});

describe.skipIf(process.platform !== 'linux')('--open (on Linux: the others have one opener each)', () => {
  const called = (): string[] => readFileSync(join(jobfu.folder, 'called'), 'utf8').trimEnd().split('\n');
  const note = (words: string) =>
    `for word in ${words}; do echo "$word"; done > '${join(jobfu.folder, 'called')}'`;

  test('hands the link to the desktop, as one word', () => {
    stub('xdg-open', note('"$@"'));
    const { status, err } = jobfu.run([...DRAFT, '--open'], pathOnly(bin));
    expect(err).toContain('mail program');
    expect(status).toBe(0);
    const [link, ...others] = called();
    expect(others).toEqual([]);
    expect(readLink(link ?? '').body).toBe(drafted().body);
  });

  test('asks $BROWSER first, split into words, no shell', () => {
    const browser = stub('my browser', note('"$@"'));
    const env = { PATH: bin, BROWSER: `nothing-here:'${browser}' --new "a b;c" %s --end` };
    expect(jobfu.run([...DRAFT, '--open'], { env }).status).toBe(0);
    const [first, second, link, last] = called();
    expect([first, second, last]).toEqual(['--new', 'a b;c', '--end']);
    expect(link).toMatch(/^mailto:dana@acme\.example\?/);
  });

  test('opens the mail file where the link would be too long', () => {
    stub('xdg-open', note('"$@"'));
    const data = JSON.parse(jobfu.run([...LONG_DRAFT, '--open', '--json'], pathOnly(bin)).out) as {
      data: Draft;
    };
    expect(data.data.opened).toBe('file');
    expect(called()).toEqual([data.data.eml?.file]);
  });

  test('says so where nothing opens mail', () => {
    const { status, err } = jobfu.run([...DRAFT, '--open'], pathOnly(join(jobfu.folder, 'empty')));
    expect(status).toBe(1);
    expect(err).toContain('No program was found');
    stub('xdg-open', 'exit 3');
    expect(jobfu.run([...DRAFT, '--open'], pathOnly(bin)).status).toBe(1);
  });
});

describe.skipIf(process.platform !== 'linux')('--copy (on Linux: the others have a clipboard always)', () => {
  test('puts the text on the clipboard, and nothing but the text', () => {
    const file = join(jobfu.folder, 'clipboard');
    stub('xsel', `/bin/cat > '${file}'`);
    const { status, out, err } = jobfu.run([...DRAFT, '--copy'], pathOnly(bin));
    expect(err).toContain('on the clipboard');
    expect(status).toBe(0);
    expect(out).toContain('Subject: ');
    expect(readFileSync(file, 'utf8')).toBe(drafted().body);
  });

  test('says so where there is none', () => {
    const { status, out, err } = jobfu.run([...DRAFT, '--copy'], pathOnly(join(jobfu.folder, 'empty')));
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('no clipboard');
    expect(err).toContain('--eml');
  });
});

describe('--edit', () => {
  // Every test finds the letter as jobfu writes it.
  afterEach(() => {
    jobfu.run([...DRAFT, '--anew']);
  });
  /** An editor that notes what it is given and changes the letter; its own path has a blank in it. */
  const editor = (change: string): string => {
    const file = join(jobfu.folder, 'my editor.mjs');
    writeFileSync(
      file,
      `import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
const words = process.argv.slice(2);
const file = words.at(-1);
const text = readFileSync(file, 'utf8');
const mode = (path) => (statSync(path).mode & 0o777).toString(8);
writeFileSync(${JSON.stringify(join(jobfu.folder, 'noted.json'))}, JSON.stringify({ words, text, file: mode(file), folder: mode(dirname(file)) }));
console.log('drawn on the screen');
${change}`,
    );
    return `'${process.execPath}' "${file}" --wait`;
  };
  const noted = () =>
    JSON.parse(readFileSync(join(jobfu.folder, 'noted.json'), 'utf8')) as {
      words: string[];
      text: string;
      file: string;
      folder: string;
    };
  const edit = (change: string, more: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Run =>
    jobfu.run([...DRAFT, '--edit', ...more], { env: { VISUAL: editor(change), EDITOR: 'false', ...env } });

  test('gives the letter to $VISUAL in a private file, and takes back what was saved', () => {
    const before = drafted();
    const { status, out, err } = edit(
      "writeFileSync(file, text.replace('Subject: ', 'Subject: Hello. ').replace('Hi Dana', 'Dear Dana'));",
    );
    expect(status).toBe(0);
    expect(out).toContain(`Subject: Hello. ${before.subject}`);
    expect(out).toContain('Dear Dana,');
    // What the editor prints is not the letter.
    expect(out).not.toContain('drawn on the screen');
    expect(err).toContain('Your words are kept: jobfu sent thankyou 1 --to "Dana Lee"');
    const { words, text, file, folder } = noted();
    expect(words[0]).toBe('--wait');
    expect(text).toBe(`Subject: ${before.subject}\n\n${before.body}\n`);
    expect([file, folder]).toEqual(['600', '700']);
    expect(existsSync(words.at(-1) ?? '')).toBe(false);
    expect(existsSync(join(words.at(-1) ?? '', '..'))).toBe(false);
  });

  test('checks what came back', () => {
    const data = JSON.parse(
      edit("writeFileSync(file, text.replace('Hi Dana', 'Sorry to bother you, [name]'));", ['--json']).out,
    ) as { data: Draft };
    const failed = data.data.checks.filter(({ ok }) => !ok).map(({ id }) => id);
    expect(failed).toEqual(expect.arrayContaining(['tone', 'no-slot-left', 'addressed-by-name']));
  });

  test('goes on to the other ways', () => {
    const { out } = edit("writeFileSync(file, text.replace('Hi Dana', 'Dear Dana'));", ['--mailto']);
    expect(readLink(out.trimEnd()).body).toMatch(/^Dear Dana,/);
  });

  test('does nothing where the editor gives up or the letter comes back empty', () => {
    const file = join(jobfu.folder, 'never.eml');
    for (const change of [
      'process.exit(1);',
      "writeFileSync(file, '\\n');",
      "writeFileSync(file, 'Subject: x\\n\\n');",
    ]) {
      const { status, out } = edit(change, ['--eml', file]);
      expect([status, out]).toEqual([4, '']);
      expect(existsSync(noted().words.at(-1) ?? '')).toBe(false);
    }
    expect(existsSync(file)).toBe(false);
  });

  test('says so where there is no editor', () => {
    expect(jobfu.run([...DRAFT, '--edit']).status).toBe(2);
    const { status, err } = jobfu.run([...DRAFT, '--edit'], { env: { EDITOR: 'no-such-editor -w' } });
    expect(status).toBe(2);
    expect(err).toContain('no-such-editor');
    // Nothing of any letter is left where the machine keeps what is temporary.
    const left = readdirSync(jobfu.folder)
      .filter((name) => /^jobfu-/.test(name))
      .flatMap((name) => readdirSync(join(jobfu.folder, name)));
    expect(left.filter((name) => !name.endsWith('.eml'))).toEqual([]);
    expect(left).not.toEqual([]);
  });
});
