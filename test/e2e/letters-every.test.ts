/** Every letter of the registry through the built program: with company and role alone, with hostile facts, and in the README. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANDIDATE_LETTERS, EMPLOYER_LETTERS } from '../../src/letters/registry.ts';
import { bodyOf, hasPython, readBack, readLink } from '../read-mail.ts';
import { openProgram, type Program } from './program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LETTERS = [...CANDIDATE_LETTERS, ...EMPLOYER_LETTERS];

interface Draft {
  template: string;
  application: { id: number; company: string; role: string | null; status: string };
  to: { name: string; email: string | null }[];
  subject: string;
  body: string;
  checks: { id: string; ok: boolean; says: string }[];
}

describe('with company and role alone', () => {
  let jobfu: Program;
  beforeAll(() => {
    jobfu = openProgram();
    jobfu.run(['add', '--company', 'Acme', '--role', 'Senior Engineer', '--applied', '2026-02-20']);
  });
  afterAll(() => jobfu.remove());

  /** The facts two letters cannot do without. */
  const NEEDED: Readonly<Record<string, string>> = { interest: 'challenge=', 'offer-extension': 'until=' };

  test.each(LETTERS)('%s', (name) => {
    const needed = NEEDED[name];
    if (needed !== undefined) {
      const { status, out, err } = jobfu.run(['draft', name, 'acme']);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(`jobfu draft ${name} 1 --set ${needed}`);
    }
    const given = needed === undefined ? [] : ['--set', `${needed}2026-03-20`];
    const data = jobfu.json<Draft>(['draft', name, 'acme', ...given]);
    expect(Object.keys(data).slice(0, 6)).toEqual([
      'template',
      'application',
      'to',
      'subject',
      'body',
      'checks',
    ]);
    expect(data.template).toBe(name);
    expect(`${data.subject}\n${data.body}`).toMatch(/Acme|Senior Engineer/);
    expect(data.body).not.toMatch(/ {2}|\n{3}|undefined|null|[[\]{}]| [,.]/);
    const checked = Object.fromEntries(data.checks.map(({ id, ok }) => [id, ok]));
    expect(checked).toMatchObject({
      'subject-clear': true,
      brief: true,
      tone: true,
      'no-slot-left': true,
      'no-attachment-promised-and-missing': true,
    });
  });
});

describe('with hostile facts, the letter is the same at every end', () => {
  const COMPANY = 'O\'Brien & "Sons" <Ltd>\r\nBcc: thief@evil.example';
  const ROLE = 'Señor 🚀 Engineer {{role}}';
  const PEOPLE = [
    'Dana\r\nX-Evil: yes <dana@acme.example>',
    'ليلى حداد <layla@acme.example>',
    '"Quoted; Name" <q@acme.example>',
    '山田太郎 <taro@acme.example>',
    '🙂 <smile@acme.example>',
  ];
  const TOPIC = 'the migration; of everything, “at once” '.repeat(130);

  let jobfu: Program;
  beforeAll(() => {
    jobfu = openProgram();
    jobfu.run(['config', 'set', 'name', 'Zoë "Z" O\'Neil, PhD']);
    jobfu.run(['config', 'set', 'email', 'zoe@post.example']);
    const add = jobfu.run([
      'add',
      '--company',
      COMPANY,
      '--role',
      ROLE,
      '--at',
      'yesterday 3pm',
      ...PEOPLE.flatMap((person) => ['--with', person]),
      '--topic',
      TOPIC,
      '--project',
      'a\tb\u202ec\u202c\r\n.\r\n',
      '--challenge',
      '&#x27; <script>alert(1)</script>',
    ]);
    if (add.status !== 0) throw new Error(add.err);
  });
  afterAll(() => jobfu.remove());

  const ALLOWED = [
    'From',
    'To',
    'Subject',
    'Date',
    'MIME-Version',
    'Content-Type',
    'Content-Transfer-Encoding',
    'X-Unsent',
  ];

  test.skipIf(!hasPython).each(['dana', 'layla', 'q@acme', 'taro', 'smile'])(
    'to %s (skipped where python3 is not installed)',
    (who) => {
      for (const name of ['thankyou', 'checkin', 'interest']) {
        const words = ['draft', name, '1', '--to', who];
        const data = jobfu.json<Draft>(words);
        const person = data.to[0];
        expect(person?.email).toMatch(/@acme\.example$/);
        expect(data.subject).not.toMatch(/[\r\n]/);
        expect(data.body).not.toMatch(/ {2}|\n{3}|&amp;|&quot;|\r|\u202e/);
        // 5 kB of topic leave a letter, not a novel.
        expect(data.body.length).toBeLessThan(2500);

        const [mail] = readBack([jobfu.run([...words, '--eml', '-']).out]);
        expect(mail?.headers.filter((header) => !ALLOWED.includes(header))).toEqual([]);
        expect(mail?.defects).toEqual([]);
        expect(mail?.subject).toBe(data.subject);
        expect(mail?.to).toEqual([[person?.name, person?.email]]);
        expect(mail?.from).toEqual([['Zoë "Z" O\'Neil, PhD', 'zoe@post.example']]);
        expect(mail && bodyOf(mail)).toBe(data.body);

        // Most of these are too long for a link; whichever comes, it is the same letter.
        const link = jobfu.json<Draft & { mailto: string | null; eml?: { file: string } }>([
          ...words,
          '--mailto',
        ]);
        if (link.mailto === null) {
          expect(readFileSync(link.eml?.file ?? '', 'utf8')).toBe(jobfu.run([...words, '--eml', '-']).out);
        } else {
          const { to, ...rest } = readLink(link.mailto);
          expect(to).toBe(person?.email);
          expect(rest).toEqual({ subject: data.subject, body: data.body });
        }
      }
    },
  );
});

describe('the list of letters', () => {
  let jobfu: Program;
  beforeAll(() => {
    jobfu = openProgram();
  });
  afterAll(() => jobfu.remove());

  interface Row {
    name: string;
    when: string;
    audience: string;
    variants: string[];
  }

  test('is the same on disk, in the registry, in jobfu templates and in the README', () => {
    const { templates } = jobfu.json<{ templates: Row[] }>(['templates']);
    expect(templates.map(({ name }) => name)).toEqual(LETTERS);
    const onDisk = readdirSync(join(ROOT, 'templates'))
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => file.replace('.hbs', ''));
    expect([...LETTERS].sort()).toEqual(onDisk.sort());

    const section = readFileSync(join(ROOT, 'README.md'), 'utf8')
      .split('\n## The letters\n')[1]
      ?.split('\n## ')[0];
    const rows = [...(section ?? '').matchAll(/^\| `([a-z-]+)` \| (.*?) \| (.*?) \|$/gm)];
    expect(rows.map(([, name, when, variants]) => `${name}: ${when} (${variants})`)).toEqual(
      templates.map(({ name, when, variants }) => `${name}: ${when} (${variants.join(', ')})`),
    );
  });

  test('has the employer’s letters apart', () => {
    const { out } = jobfu.run(['templates']);
    const [mine, theirs] = out.split('For those who hire');
    for (const name of CANDIDATE_LETTERS) expect(mine).toMatch(new RegExp(`^ +${name} `, 'm'));
    for (const name of EMPLOYER_LETTERS) expect(theirs).toMatch(new RegExp(`^ +${name} `, 'm'));
  });
});
