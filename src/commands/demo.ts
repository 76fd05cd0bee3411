/** `jobfu demo`: the whole round on invented data, by the real commands, in a database that is thrown away. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../domain/errors.ts';
import { type CommandSpec, outcome } from './command.ts';

interface Step {
  readonly says: string;
  readonly now: string;
  readonly argv: readonly string[];
}

/** The story; its days are fixed, so that everybody sees the same one. */
const STORY: readonly Step[] = [
  {
    says: 'Wednesday morning, 11 March 2026. Yesterday you had a phone interview; note it while you remember.',
    now: '2026-03-11T09:00',
    argv: [
      'add',
      '--company',
      'Acme',
      '--role',
      'Senior Engineer',
      '--stage',
      'phone',
      '--at',
      'yesterday 3pm',
      '--with',
      'Dana Lee <dana@acme.example> (recruiter)',
      '--topic',
      'the billing migration',
      '--said',
      "we'll decide by the end of next week",
    ],
  },
  { says: 'What is there to do?', now: '2026-03-11T09:05', argv: ['due'] },
  { says: 'The email, ready to send.', now: '2026-03-11T09:06', argv: ['draft', 'thankyou', 'acme'] },
  { says: 'You sent it. The plan moves on.', now: '2026-03-11T09:15', argv: ['sent', 'thankyou', 'acme'] },
  {
    says: 'Two working days after the day they named, nobody has written. It is Tuesday, 24 March.',
    now: '2026-03-24T08:30',
    argv: ['due'],
  },
  { says: 'A check-in that recalls their own day.', now: '2026-03-24T08:31', argv: ['draft'] },
  { says: 'Sent.', now: '2026-03-24T08:40', argv: ['sent'] },
  {
    says: 'The next day they write.',
    now: '2026-03-25T11:20',
    argv: [
      'heard',
      'acme',
      'Sorry for the wait! Could you come in next Tuesday at 10:00 to meet the team?',
      '--from',
      'dana',
    ],
  },
  { says: 'And where it all stands.', now: '2026-03-25T11:25', argv: ['show', 'acme'] },
];

export const demo: CommandSpec = {
  name: 'demo',
  examples: ['jobfu demo', 'jobfu demo --no-color'],
  run: async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'jobfu-demo-'));
    const database = join(folder, 'demo.db');
    try {
      await context.run(['config', 'set', 'name', 'Sam Reed', '--db', database], STORY[0]?.now ?? '');
      const steps = [];
      for (const { says, now, argv } of STORY) {
        const { status, output } = await context.run([...argv, '--db', database, '--no-input'], now);
        if (status !== 0) {
          const [what = '', hint = null] = output.trim().split('\n');
          throw new Fault(
            'failure',
            `${typed(argv)} failed: ${what.replace(/^jobfu: /, '')}`,
            hint?.trim() ?? null,
          );
        }
        steps.push({ says, now, command: typed(argv), output: output.trimEnd() });
      }
      return outcome({
        data: { steps },
        render: (shown, view) => [
          ...view.wrap('A made-up search, from the interview to the next one. Nothing of it is kept.'),
          ...shown.steps.flatMap(({ says, command, output }) => [
            '',
            ...view.wrap(view.style.dim(`# ${says}`), 2),
            view.style.bold(`$ ${command}`),
            ...output.split('\n').flatMap((line) => view.wrap(line, marginOf(line))),
          ]),
          '',
          'Your turn: jobfu add',
        ],
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A day of the line of time, and what stands before it: "* Wed 25 Mar  ". */
const DAY = /^[ *!-] [A-Z][a-z]{2}(?: \d{1,2} [A-Z][a-z]{2}|, [A-Z][a-z]{2} \d{1,2}) +/;

/** A wrapped line goes on where it began, a little further in where it is an item of a list, and behind a day it begins with. */
const marginOf = (line: string): number =>
  DAY.exec(line)?.[0].length ?? (/^ */.exec(line)?.[0].length ?? 0) + (/^ *[-*!] /.test(line) ? 2 : 0);

/** A command line as a person would type it. */
const typed = (argv: readonly string[]): string =>
  ['jobfu', ...argv.map((word) => (/^[\w./-]+$/.test(word) ? word : `"${word}"`))].join(' ');
