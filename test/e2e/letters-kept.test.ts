/** What is asked for, checked, and kept of a letter: check, sent, show, and questions at a terminal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';
import { hasTmux, openScreen, type Screen } from './screen.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
  jobfu.run(['config', 'set', 'name', 'Sam Reed']);
  jobfu.run([
    'add',
    '--company',
    'Acme',
    '--role',
    'Engineer',
    '--at',
    'yesterday 3pm',
    '--with',
    'Dana Lee <dana@acme.example> (recruiter)',
    '--with',
    'Omar Haddad <omar@acme.example> (hiring manager)',
    '--topic',
    'the billing migration',
  ]);
});
afterEach(() => jobfu.remove());

interface Checks {
  checks: { id: string; ok: boolean; says: string }[];
}
const failing = ({ checks }: Checks): string[] => checks.filter(({ ok }) => !ok).map(({ id }) => id);
const file = (name: string, text: string): string => {
  const path = join(jobfu.folder, name);
  writeFileSync(path, text);
  return path;
};

const GOOD = `Subject: Thank you: Engineer interview

Hi Dana,

Thank you for the interview for the Engineer role on Tuesday. I keep thinking about the billing migration and how you
cut it into small steps; at my last place we did the same with a ledger, and I know how much care it takes. If you would
like to see how we tested it, I am glad to send you a page about it. I look forward to hearing from you.

Best regards,
Sam
`;

describe('check', () => {
  test('looks at a letter somebody wrote, and is never a failure', () => {
    const path = file('letter.txt', GOOD.replace('Best', 'Sorry to bother you, [name]. Best'));
    const { status, out } = jobfu.run(['check', path]);
    expect(status).toBe(0);
    expect(out).toMatch(/^! {2}tone: .*"Sorry to bother"|^! {2}tone: /m);
    expect(out).toMatch(/^ok brief: \d+ words\.$/m);
    expect(failing(jobfu.json<Checks>(['check', path]))).toEqual(['tone', 'no-slot-left']);
  });

  test('knows more of a letter for an application', () => {
    const late = GOOD.replace('Hi Dana', 'Hi Priya').replaceAll(/billing migration[^;]*;/g, 'talk;');
    const input = { input: late, now: '2026-03-20T09:00' };
    expect(failing(jobfu.json<Checks>(['check', '-'], input))).toEqual([]);
    expect(
      failing(jobfu.json<Checks>(['check', '-', '--for', 'dana', '--template', 'thankyou'], input)),
    ).toEqual(['in-time', 'addressed-by-name', 'something-specific']);
    jobfu.run(['sent', 'thankyou', '--to', 'dana', '--text', file('sent.txt', GOOD)]);
    expect(failing(jobfu.json<Checks>(['check', '-', '--for', 'dana'], { input: GOOD }))).toEqual([
      'not-repeating',
    ]);
  });

  test('passes every draft it is handed back, and reads mail files', () => {
    const draft = jobfu.run(['draft', 'thankyou', '--to', 'dana']).out;
    expect(failing(jobfu.json<Checks>(['check', '-', '--for', 'dana'], { input: draft }))).toEqual([]);
    const mail = jobfu.run(['draft', 'thankyou', '--to', 'dana', '--eml', '-']).out;
    expect(jobfu.json<Checks>(['check', '-'], { input: mail })).toEqual(
      jobfu.json<Checks>(['check', '-'], { input: draft }),
    );
  });

  test('tells what was not checked from what is good, and what checks more', () => {
    const path = file('letter.txt', GOOD);
    const { out } = jobfu.run(['check', path]);
    expect(out).toContain('-  in-time: Not checked. When it is due is not known.\n');
    expect(out).toContain('-  right-names: Not checked. Whom it is about is not known.\n');
    expect(out).toContain('ok signed: It is signed.\n');
    expect(out).toMatch(/was not checked: --for <who> and --template <name> check more\.\n$/);
    const { checks } = jobfu.json<Checks>(['check', path]);
    expect(checks[0]).toEqual({ id: 'in-time', ok: true, says: 'When it is due is not known.' });
    expect(jobfu.run(['check', path, '--for', 'dana']).out).toMatch(/: --template <name> checks more\.\n$/);
    const whole = jobfu.run(['check', path, '--for', 'dana', '--template', 'thankyou']).out;
    expect(whole).not.toMatch(/^-|checks? more/m);
  });

  test('counts what goes along with a mail file', () => {
    const mail = (parts: string): string =>
      `From: sam@post.example\nSubject: Engineer: my work\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHi Dana,\n\nI have attached my CV.\n${parts}\n--b--\n`;
    const cv = '--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=cv.pdf\n\nx';
    expect(failing(jobfu.json<Checks>(['check', '-'], { input: mail('') }))).toContain(
      'no-attachment-promised-and-missing',
    );
    expect(failing(jobfu.json<Checks>(['check', '-'], { input: mail(cv) }))).not.toContain(
      'no-attachment-promised-and-missing',
    );
  });

  test('says what it cannot read', () => {
    expect(jobfu.run(['check', join(jobfu.folder, 'none.txt')]).status).toBe(3);
    expect(jobfu.run(['check', '-'], { input: '\n\n' }).status).toBe(2);
    expect(jobfu.run(['check', '-', '--template', 'thankyuo'], { input: GOOD }).status).toBe(2);
    expect(jobfu.run(['check', '-', '--for', 'nobody'], { input: GOOD }).status).toBe(3);
    expect(jobfu.run(['check', '-'], { input: 'Hi Dana,\n\nThanks.' }).err).toContain('Subject:');
  });
});

interface Shown {
  timeline: { what: string; letter?: { template: string; subject: string | null; text: string | null } }[];
}
const letters = () =>
  jobfu.json<Shown>(['show', 'acme']).timeline.flatMap(({ letter }) => (letter ? [letter] : []));

describe('sent', () => {
  test('keeps the words of the draft, and show has them', () => {
    const { subject, body } = jobfu.json<{ subject: string; body: string }>([
      'draft',
      'thankyou',
      '--to',
      'dana',
    ]);
    jobfu.run(['sent', 'thankyou', '--to', 'dana']);
    expect(letters()).toMatchObject([{ template: 'thankyou', subject, text: body }]);
    const { out } = jobfu.run(['show', 'acme']);
    for (const line of body.split('\n').filter(Boolean)) expect(out).toContain(line);
    expect(out).toContain(subject);
  });

  test.each([
    ['text as draft prints it', `To: Dana Lee <dana@acme.example>\n${GOOD}`],
    ['text with Windows line ends', GOOD.replaceAll('\n', '\r\n')],
    ['a mail file', `MIME-Version: 1.0\nContent-Type: text/plain\n${GOOD}`],
  ])('keeps the words as they went out: %s', (_what, text) => {
    jobfu.run(['sent', 'thankyou', '--to', 'dana', '--text', file('words', text)]);
    const [subject, ...body] = GOOD.trimEnd().split('\n');
    expect(letters()).toMatchObject([
      { subject: subject?.replace('Subject: ', ''), text: body.join('\n').trimStart() },
    ]);
  });

  test('says which fact the words would need', () => {
    const { status, err } = jobfu.run(['sent', 'offer-extension', 'acme']);
    expect(status).toBe(0);
    expect(err).toContain('--set until=');
    expect(letters()).toMatchObject([{ text: null }]);
    jobfu.run(['sent', 'offer-extension', 'acme', '--set', 'until=2026-03-20']);
    expect(letters()[1]?.text).toContain('Friday 20 March');
  });
});

describe('whom it goes to', () => {
  test('more time is asked of the recruiter and the hiring manager', () => {
    const { to } = jobfu.json<{ to: { name: string }[] }>([
      'draft',
      'offer-extension',
      '1',
      '--set',
      'until=Friday',
    ]);
    expect(to.map(({ name }) => name)).toEqual(['Dana Lee', 'Omar Haddad']);
  });

  test('a referee’s letter never goes to the employer', () => {
    const { to } = jobfu.json<{ to: unknown[] }>(['draft', 'references-heads-up', '1']);
    expect(to).toEqual([]);
    const named = jobfu.run(['draft', 'references-heads-up', '1', '--to', 'Priya Nair <priya@post.example>']);
    expect(named.out).toContain('To: Priya Nair <priya@post.example>');
    expect(named.out).toContain('Hi Priya,');
  });

  test('nor is somebody there offered as a referee, and a referee needs no application named', () => {
    jobfu.run(['heard', 'acme', 'Could you give us two references by Friday?', '--from', 'dana']);
    const due = jobfu.run(['draft', 'references-heads-up']);
    expect(due.err).toContain('--to "your referee"');
    expect(due.err).not.toContain('Dana Lee');
    expect(jobfu.run(['draft']).err).not.toContain('references-heads-up 1 --to "Omar');
    expect(jobfu.run(['draft', 'references-heads-up', 'dana']).out).toMatch(/^To:\n/);
    const meant = jobfu.run(['draft', 'references-heads-up', '1', '--to', 'dana']);
    expect(meant.err).toContain('Dana Lee is recorded at Acme, and this letter is for your own referees');

    const bob = jobfu.run(['draft', 'references-heads-up', '--to', 'Bob Ref']);
    expect(bob.out).toContain('Hi Bob,');
    expect(bob.err).not.toContain('recorded');
    expect(jobfu.run(['sent', 'references-heads-up', '--to', 'Bob Ref']).err).toContain(
      'Bob Ref is kept as your referee.',
    );
    expect(jobfu.run(['draft', 'references-heads-up', '1']).out).toMatch(/^To:\n/);
    const second = jobfu.run(['draft', 'references-heads-up', '1', '--to', 'Ray Dunn']);
    expect(second.err).not.toContain('word for word');
    const known = jobfu.run(['prep', 'acme']).out;
    expect(known).toContain('Dana Lee');
    expect(known).not.toContain('Bob Ref');
  });

  test('a referee told once before is told of the employer that asks now', () => {
    jobfu.run(['sent', 'references-heads-up', '1', '--to', 'Bob Ref']);
    jobfu.run([
      'add',
      '--company',
      'Beta',
      '--role',
      'Chef',
      '--at',
      'yesterday',
      '--said',
      'we need two references',
    ]);
    expect(jobfu.run(['draft', 'references-heads-up', '--to', 'Bob Ref']).out).toContain('Beta may call you');
  });
});

test('a reply goes into their thread', () => {
  const mail =
    'From: Dana Lee <dana@acme.example>\nSubject: RE: AW: Your interview\nDate: Wed, 11 Mar 2026 08:00:00 +0000\n\nWe are still talking to others and will be in touch.\n';
  jobfu.run(['heard', 'acme', '-'], { input: mail });
  const { subject, to } = jobfu.json<{ subject: string; to: { name: string }[] }>([
    'draft',
    'reply-vague',
    'acme',
  ]);
  expect(subject).toBe('Re: Your interview');
  expect(to[0]?.name).toBe('Dana Lee');
});

test('a day given in words stands in the letter as a day', () => {
  const asked = (until: string) =>
    jobfu.run(['draft', 'offer-extension', 'acme', '--set', `until=${until}`]).out;
  expect(asked('next friday')).toContain('until Friday 20 March?');
  expect(asked('next week')).toContain('until Friday 20 March?');
  expect(asked('another week')).toContain('May I have another week?');
  expect(asked('two more days')).toContain('May I have two more days?');
  expect(asked('until Friday 20 March')).toContain('until Friday 20 March?');
  expect(asked('tomorrow 5pm')).toContain('until Thursday 12 March at 17:00?');
  expect(asked('the day after the board meets')).toContain('until the day after the board meets?');
  const { out } = jobfu.run(['draft', 'checkin', 'acme', '--set', 'day=last Monday']);
  expect(out).toContain('on Monday 9 March.');
});

describe.skipIf(!hasTmux)('at a terminal (skipped where tmux is not installed)', () => {
  let screen: Screen | null = null;
  afterEach(() => screen?.close());

  test('what is missing is asked for, kept with the interview, and not asked again', async () => {
    screen = openScreen(jobfu, 100);
    screen.type('jobfu draft interest acme --to dana; echo "status $?"');
    await screen.see('Challenge (a challenge they named, as in');
    screen.type('');
    await screen.see('Project (a project of theirs, as in');
    screen.type('They rebuild the ledger');
    await screen.see('Name it as a thing');
    screen.tmux('send-keys', 'C-u');
    screen.type('the new ledger');
    expect(await screen.see('status 0')).toContain('the new ledger');
    expect(jobfu.run(['show', 'acme']).out).toContain('project: the new ledger');
    expect(jobfu.run(['draft', 'interest', 'acme']).out).toContain('the new ledger');
  });

  test('no answer is no letter, and Ctrl-C leaves everything as it was', async () => {
    screen = openScreen(jobfu, 100);
    screen.type('jobfu draft offer-extension acme; echo "status $?"');
    await screen.see('Until (the day you ask for)');
    screen.tmux('send-keys', 'next friday');
    await screen.see('(Fri 20 Mar)');
    screen.tmux('send-keys', 'C-u');
    screen.type('');
    expect(await screen.see('status 2')).toContain('--set until=');
    screen.type('clear; jobfu draft interest acme; echo "status $?"');
    await screen.see('Challenge');
    screen.tmux('send-keys', 'C-c');
    await screen.see('status 130');
    expect(jobfu.run(['draft', 'interest', 'acme']).status).toBe(2);
  });

  test('a mail file is replaced only where somebody says yes', async () => {
    const path = file('there.eml', 'keep me');
    screen = openScreen(jobfu, 100);
    screen.type(`jobfu draft thankyou --to dana --eml ${path}; echo "status $?"`);
    await screen.see('Replace it?');
    screen.type('n');
    await screen.see('status 4');
  });
});

describe('words changed in the editor', () => {
  interface Drafted {
    readonly subject: string;
    readonly body: string;
    readonly edited: string | null;
  }
  const editor = { VISUAL: "sed -i 's/^Hi Dana/Dear Dana/'" };
  const DANA = ['thankyou', 'acme', '--to', 'dana'];
  const drafted = (...more: string[]): Drafted => jobfu.json<Drafted>(['draft', ...DANA, ...more]);
  const edit = (...more: string[]) => jobfu.run(['draft', ...DANA, '--edit', ...more], { env: editor });

  test('are the draft from then on, for that letter to that person, until it is sent', () => {
    const before = drafted();
    expect(before).toMatchObject({ edited: null, body: expect.stringMatching(/^Hi Dana,/) });
    expect(edit().err).toContain('jobfu sent thankyou 1 --to "Dana Lee"');
    const own = { ...before, edited: expect.stringMatching(/^2026-03-11T09:00/) };
    expect(drafted()).toMatchObject({ ...own, body: before.body.replace('Hi Dana', 'Dear Dana') });
    expect(jobfu.run(['draft', ...DANA]).err).toMatch(/your own words of Wed 11 Mar\..* --anew$/m);
    expect(jobfu.run(['draft', 'thankyou', 'acme', '--to', 'omar']).out).toContain('Hi Omar,');
    expect(jobfu.run(['draft', 'checkin', 'acme', '--to', 'dana']).out).toContain('Hi Dana,');
    expect(jobfu.run(['sent', ...DANA]).err).toContain('as you changed them');
    expect(jobfu.run(['show', 'acme']).out).toContain('Dear Dana,');
    expect(drafted()).toMatchObject({ edited: null });
  });

  test('stay what they are under --set and --variant, and say so; --anew lets them go; undo brings them back', () => {
    edit();
    const { out, err } = jobfu.run(['draft', ...DANA, '--variant', 'short']);
    expect(out).toContain('Dear Dana,');
    expect(err).toContain('with --anew they count');
    expect(jobfu.run(['draft', ...DANA, '--variant', 'formal', '--anew']).out).toContain('Dear Dana Lee,');
    expect(drafted()).toMatchObject({ edited: null, body: expect.stringMatching(/^Hi Dana,/) });
    expect(jobfu.run(['undo']).out).toContain('started anew with thankyou to Dana Lee');
    expect(drafted().body).toMatch(/^Dear Dana,/);
    expect(jobfu.run(['undo']).out).toContain('changed the words of thankyou to Dana Lee');
    expect(drafted().body).toMatch(/^Hi Dana,/);
    expect(jobfu.run(['undo']).out).toContain('added the interview');
  });

  test('a letter sent with other words is no draft either; undo brings both back', () => {
    edit();
    jobfu.run(['sent', ...DANA, '--text', file('own.txt', 'Dear Dana,\n\nAs it went out.\n')]);
    expect(jobfu.run(['show', 'acme']).out).toContain('As it went out.');
    jobfu.run(['undo']);
    expect(drafted().body).toMatch(/^Dear Dana,/);
  });

  test('are said to be old once something newer is on record', () => {
    edit();
    jobfu.run(['heard', 'acme', 'We are still deciding.', '--from', 'dana']);
    expect(jobfu.run(['draft', ...DANA]).err).toContain('older than the latest');
  });

  test('left alone in the editor, or given up, they are not kept', () => {
    jobfu.run(['draft', ...DANA, '--edit'], { env: { VISUAL: 'true' } });
    expect(drafted().edited).toBeNull();
    edit();
    expect(jobfu.run(['draft', ...DANA, '--anew', '--edit'], { env: { VISUAL: 'false' } }).status).toBe(4);
    expect(drafted().body).toMatch(/^Dear Dana,/);
  });

  test('of a letter to somebody new are kept with that person', () => {
    const REFEREE = ['references-heads-up', 'acme', '--to', 'Ann Bell'];
    jobfu.run(['draft', ...REFEREE, '--edit'], { env: { VISUAL: "sed -i 's/^Hi Ann/Dear Ann/'" } });
    expect(jobfu.run(['draft', ...REFEREE]).out).toContain('Dear Ann,');
  });

  test('come along in an export, once, and not after they were sent', () => {
    edit();
    const exported = jobfu.run(['export', '--format', 'json']).out;
    const path = file('all.json', exported);
    const other = join(jobfu.folder, 'other.db');
    const there = ['--db', other];
    expect(jobfu.run(['import', path, ...there]).out).toContain('one changed draft');
    expect(jobfu.run(['draft', ...DANA, ...there]).out).toContain('Dear Dana,');
    expect(jobfu.run(['export', '--format', 'json', ...there]).out).toBe(exported);
    expect(jobfu.run(['import', path, ...there]).out).not.toContain('changed draft');
    jobfu.run(['sent', ...DANA, ...there]);
    expect(jobfu.run(['import', path, ...there]).out).not.toContain('changed draft');
    jobfu.run(['rm', 'acme', '--yes']);
    jobfu.run(['add', '--company', 'Borealis', '--at', 'yesterday']);
    expect(jobfu.run(['import', path]).out).toContain('one changed draft');
    expect(jobfu.run(['draft', ...DANA]).out).toContain('Dear Dana,');
  });
});
