/** Random input: whatever comes in is read, or refused by name; nothing fails unexpectedly, nothing takes a second. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/commands/desk.ts';
import { whenTyped } from '../../src/commands/shared/when.ts';
import { EXIT, Fault } from '../../src/domain/errors.ts';
import { COMMANDS } from '../../src/program.ts';
import { readMail } from '../../src/reading/mail.ts';
import { read } from '../../src/reading/read.ts';
import { IN_MEMORY, type InProcess, openInProcess } from '../e2e/in-process.ts';
import { HOSTILE } from '../formats/hostile.ts';
import { count, IS_TORTURE } from './counts.ts';

const INPUTS = count(20_000, 1_000_000);

let jobfu: InProcess;
let desk: Desk;
const cwd = process.cwd();
beforeAll(async () => {
  jobfu = openInProcess(IN_MEMORY);
  // Random command lines name random files.
  process.chdir(jobfu.folder);
  await jobfu.run([
    'add',
    '--company',
    'Acme',
    '--at',
    'yesterday',
    '--with',
    'Dana Lee',
    '--said',
    'see you',
  ]);
  desk = await openDesk(jobfu.database, '2026-03-11T09:00:00.000Z', {});
});
afterAll(async () => {
  await desk.close();
  process.chdir(cwd);
  jobfu.remove();
});

const WORDS = (
  "we will decide by the end of next week Friday 3pm 12/04 2026-03-31 tomorrow unfortunately offer interview don't " +
  'not soon if you could please send Q2 noon ET +1 acme Dana <dana@acme.example> -- - "" \' = \n \r\n > On wrote: 31 Feb'
).split(' ');

const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '));

const HEADERS = [
  'From',
  'To',
  'Subject',
  'Date',
  'Content-Type',
  'Content-Transfer-Encoding',
  'MIME-Version',
  'X',
  '',
];
const VALUES = [
  'Dana Lee <dana@acme.example>',
  'multipart/mixed; boundary=b',
  'multipart/alternative; boundary="b"',
  'text/html; charset=utf-16',
  'text/plain; charset=nonsense; format=flowed',
  'base64',
  'quoted-printable',
  '=?utf-8?B?/////w==?=',
  'Wed, 99 Foo 2026 25:61:00 +9999',
  '',
];
const mail = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...HEADERS), fc.oneof(fc.constantFrom(...VALUES), words)), {
      maxLength: 8,
    }),
    fc.array(
      fc.oneof(
        words,
        fc.constantFrom(
          '--b',
          '--b--',
          '',
          '=',
          '=ZZ',
          '<p>hello<br>',
          '> quoted',
          'Content-Type: text/html',
        ),
      ),
    ),
  )
  .map(
    ([head, body]) =>
      `${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body.join('\r\n')}`,
  );

const FLAGS =
  '--company --role --at --with --topic --said --as --by --on --json --days --limit --set --to --text --status --yes --quiet --nonsense'.split(
    ' ',
  );
const argv = fc
  .tuple(
    fc.constantFrom(...COMMANDS.map(({ name }) => name), 'nonsense', ''),
    fc.array(
      fc.oneof(
        fc.constantFrom(...FLAGS),
        fc.constantFrom('acme', '1', '99', '-', 'thankyou', 'list', 'set', 'name'),
        words,
      ),
      { maxLength: 6 },
    ),
  )
  // What starts a program, asks a second time or plays a whole story is left out.
  .map(([name, rest]) =>
    [name, ...rest].filter((word) => !/^--(open|copy|edit|editor)$/.test(word) && word !== 'demo'),
  );

const table = fc
  .array(
    fc.array(fc.oneof(fc.constantFrom('company', 'role', 'at', 'person', 'said', 'status'), words), {
      maxLength: 6,
    }),
    { maxLength: 5 },
  )
  .map((lines) => lines.map((line) => line.join(',')).join('\n'));
const json = fc.oneof(
  fc.json(),
  fc.json().map((value) => `{"format":"jobfu","version":1,"applications":${value}}`),
);

const runs = async (line: readonly string[], input: string | Uint8Array = ''): Promise<void> => {
  const { status, err } = await jobfu.run(line, { input });
  if (status === EXIT.failure && err.includes('unexpected')) throw new Error(err);
  if (status === null || !Object.values<number>(EXIT).includes(status)) throw new Error(`status ${status}`);
};

/** Kinds of input, what takes them, and of how many each is one. */
const KINDS: Readonly<
  Record<string, { share: number; input: fc.Arbitrary<unknown>; take: (input: never) => unknown }>
> = {
  'words to read': {
    share: 0.4,
    input: words,
    take: (text: string) => read(text, { on: '2026-03-11', dateOrder: desk.dateOrder, work: desk.work }),
  },
  mails: { share: 0.25, input: mail, take: (text: string) => readMail(Buffer.from(text)) },
  'bytes as mails': {
    share: 0.1,
    input: fc.uint8Array({ maxLength: 400 }),
    take: (bytes: Uint8Array) => readMail(bytes),
  },
  days: { share: 0.15, input: words, take: (text: string) => whenTyped(desk, text, 'future') },
  'command lines': { share: 0.06, input: argv, take: (line: string[]) => runs(line, 'some words\n') },
  tables: { share: 0.02, input: table, take: (text: string) => runs(['import', '-', '--dry-run'], text) },
  JSON: { share: 0.02, input: json, take: (text: string) => runs(['import', '-', '--dry-run'], text) },
};

const SECOND = 1_000_000;

test.each(Object.entries(KINDS))(
  `%s, ${INPUTS} inputs in all`,
  { timeout: 60_000 + INPUTS * 20 },
  async (_name, { share, input, take }) => {
    await fc.assert(
      fc.asyncProperty(input, async (one) => {
        // Time of this process alone: a busy machine is not the input's fault.
        const before = process.cpuUsage();
        try {
          await take(one as never);
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
        }
        const { user, system } = process.cpuUsage(before);
        expect(user + system).toBeLessThan(SECOND);
      }),
      { numRuns: Math.ceil(INPUTS * share), ...(IS_TORTURE ? { seed: Date.now() } : {}) },
    );
  },
);
