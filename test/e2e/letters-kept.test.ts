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

describe.skipIf(!hasTmux)('at a terminal (skipped where tmux is not installed)', () => {
  let screen: Screen | null = null;
  afterEach(() => screen?.close());

  test('what is missing is asked for, kept with the interview, and not asked again', async () => {
    screen = openScreen(jobfu, 100);
    screen.type('jobfu draft interest acme --to dana; echo "status $?"');
    await screen.see('Challenge (a challenge they named)');
    screen.type('');
    await screen.see('Project (a project of theirs)');
    screen.type('the new ledger');
    expect(await screen.see('status 0')).toContain('the new ledger');
    expect(jobfu.run(['show', 'acme']).out).toContain('project: the new ledger');
    expect(jobfu.run(['draft', 'interest', 'acme']).out).toContain('the new ledger');
  });

  test('no answer is no letter, and Ctrl-C leaves everything as it was', async () => {
    screen = openScreen(jobfu, 100);
    screen.type('jobfu draft offer-extension acme; echo "status $?"');
    await screen.see('Until (the day you ask for)');
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
