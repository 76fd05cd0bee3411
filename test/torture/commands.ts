/** Command lines that write, at least one for each command that does, and a search they all fit. */
import type { InProcess } from '../e2e/in-process.ts';

const ADD = ['add', '--at', 'yesterday 3pm', '--stage', 'phone', '--with', 'Dana Lee <dana@acme.example>'];

/** A search with something of every kind, a step that was undone, and a backup of it in `BACKUP`. */
export const PREPARING: readonly (readonly string[])[] = [
  [...ADD, '--company', 'Acme', '--said', 'we will be in touch soon', '--topic', 'the billing migration'],
  ['add', '--company', 'Borealis', '--at', 'in 3 days', '--with', 'Ravi Sen'],
  [...ADD, '--company', 'Corvid'],
  ['close', 'corvid', '--as', 'ghosted'],
  ['config', 'set', 'name', 'Sam Reed'],
  ['backup', 'BACKUP'],
  ['heard', 'acme', 'We would like to meet you.'],
  ['skip', 'acme', 'thank-you'],
  ['undo'],
];

export const prepare = async ({ run }: InProcess, backup: string): Promise<void> => {
  for (const line of PREPARING) {
    const { status, err } = await run(line.map((word) => (word === 'BACKUP' ? backup : word)));
    if (status !== 0) throw new Error(`${line.join(' ')}: ${err}`);
  }
};

export interface WritingLine {
  readonly argv: readonly string[];
  /** True where the machine's clock stands on the day after: the first change of a day makes a backup. */
  readonly tomorrow?: true;
}

/** `OUT` stands for a file that is not there yet, `BACKUP` for the backup of `prepare`, `TABLE` for a CSV file. */
export const WRITING: readonly WritingLine[] = [
  { argv: ['add', '--company', 'Dorado', '--at', 'yesterday', '--with', 'Noor Haddad', '--said', 'see you'] },
  { argv: ['add', '--company', 'Dorado', '--at', 'yesterday', '--with', 'Noor Haddad'], tomorrow: true },
  { argv: ['heard', 'acme', 'We will decide by the end of next week.', '--from', 'Lena Fischer'] },
  { argv: ['correct', 'acme', '--as', 'vague'] },
  { argv: ['sent', 'thankyou', 'acme'] },
  { argv: ['done', 'borealis', 'prepare'] },
  { argv: ['snooze', 'acme', 'tomorrow', 'thank-you'] },
  { argv: ['skip', 'acme', 'thank-you'] },
  { argv: ['reschedule', 'borealis', 'in 5 days'] },
  { argv: ['cancel', 'borealis'] },
  { argv: ['close', 'acme', '--as', 'withdrawn'] },
  { argv: ['reopen', 'corvid'] },
  { argv: ['edit', 'acme', '--note', 'a note of my own '.repeat(200)] },
  { argv: ['rm', 'acme', '--yes'] },
  { argv: ['undo'] },
  { argv: ['redo'] },
  { argv: ['config', 'set', 'region', 'US-CA'] },
  { argv: ['templates', 'eject', 'thankyou'] },
  { argv: ['import', 'TABLE'] },
  { argv: ['export', '--output', 'OUT'] },
  { argv: ['report', '--html', 'OUT'] },
  { argv: ['calendar', '--output', 'OUT'] },
  { argv: ['draft', 'thankyou', 'acme', '--eml', 'OUT'] },
  { argv: ['backup', 'OUT'] },
  { argv: ['backup'] },
  { argv: ['restore', 'BACKUP', '--yes'] },
  // Once a disk so full that the database could not be opened was taken for damage, and a backup put in its place.
  { argv: ['doctor', '--repair', '--yes'] },
  { argv: ['wipe', '--yes'] },
];

/** Commands that only read, or write where `doctor` and the disk tests do not look: the demo has its own folder. */
export const READING = [
  'due',
  'classify',
  'list',
  'show',
  'simulate',
  'stats',
  'log',
  'prep',
  'questions',
  'check',
  'completion',
  'remind',
  'demo',
];
