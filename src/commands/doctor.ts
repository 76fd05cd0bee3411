/** `jobfu doctor`: is everything sound, and where not, what to type; `--repair` does it. */
import { EXIT, Fault, type FaultKind, usage } from '../domain/errors.ts';
import type { Damage } from '../store/examine.ts';
import { guarded } from '../store/guarded.ts';
import { localMinute } from '../store/keeping.ts';
import { putHeadRight } from '../store/migrate.ts';
import { newestGoodBackup, restore } from '../store/restore.ts';
import { closeToOthers, looseOf } from '../store/safekeeping.ts';
import { type CommandSpec, type Context, flagOption, outcome } from './command.ts';
import { agree } from './shared/agree.ts';
import { type Finding, lookOver } from './shared/check-up.ts';

/** Damage a backup mends; what is not ours, or newer, is nothing to mend. */
const MENDABLE: ReadonlySet<string> = new Set(['unreadable', 'structure', 'references', 'rows', 'numbers']);

export const doctor: CommandSpec = {
  name: 'doctor',
  options: [
    {
      flags: '--repair',
      says: 'close what others may read; mend a damaged head; put the newest good backup in the place of a file damaged elsewhere, which is kept',
    },
  ],
  examples: ['jobfu doctor', 'jobfu doctor --repair', 'jobfu doctor --json'],
  run: async (context, _args, options) => {
    const repaired = flagOption(options, 'repair') ? await repair(context) : [];
    const findings = await lookOver(context);
    const isDamaged = findings.some(({ level }) => level === 'damage');
    return outcome({
      data: { database: context.databasePath, isDamaged, findings, repaired },
      status: isDamaged ? EXIT['damaged' satisfies FaultKind] : EXIT.ok,
      render: (shown, view) => [
        ...shown.repaired.flatMap((line) => view.wrap(line, 2)),
        ...shown.findings.flatMap(({ level, says, hint }) => [
          ...view.wrap(`${MARKS[level].padEnd(8)} ${says}`, 9),
          ...(hint === null ? [] : view.wrap(`         ${hint}`, 9)),
        ]),
      ],
    });
  },
};

const MARKS: Readonly<Record<Finding['level'], string>> = {
  ok: 'ok',
  warning: 'mind',
  damage: 'DAMAGED',
};

/** What was done, a sentence each. @throws Fault `damaged` where there is no good backup */
const repair = async (context: Context): Promise<string[]> => {
  const { databasePath, clock } = context;
  const done: string[] = [];
  let findings = await lookOver(context);
  const isOurs = !findings.some(({ id }) => id === ('foreign' satisfies Damage['is']));
  for (const loose of isOurs ? looseOf(databasePath, null) : []) {
    closeToOthers(loose);
    done.push(`Closed to others: ${loose.path}`);
  }
  if (findings.some(({ id }) => id === ('head' satisfies Damage['is']))) {
    await guarded(databasePath, () => putHeadRight(databasePath));
    done.push(`Put right the head of ${databasePath}.`);
    findings = await lookOver(context);
  }
  const damage = findings.find(({ level, id }) => level === 'damage' && MENDABLE.has(id));
  if (damage === undefined) return done;
  const newest = newestGoodBackup(databasePath);
  if (newest === null) {
    throw new Fault(
      'damaged',
      `${damage.says} There is no good backup to restore.`,
      `Keep ${databasePath}; sqlite3 ${databasePath} .recover may save what can still be read.`,
    );
  }
  await confirm(context, newest.at);
  const { kept } = await restore(newest.path, databasePath, clock());
  done.push(`Restored the backup of ${localMinute(newest.at)}: ${newest.path}`);
  if (kept !== null) done.push(`The damaged file is kept: ${kept}`);
  return done;
};

const confirm = async (context: Context, at: Date): Promise<void> => {
  if (context.yes) return;
  const backup = `the backup of ${localMinute(at)}`;
  if (!context.terminal.interactive) {
    throw usage(
      `Only ${backup} mends that, and nobody is there to be asked.`,
      'jobfu doctor --repair --yes puts it in the place of the damaged file, which is kept beside it.',
    );
  }
  const question = `Put ${backup} in the place of the damaged file, which is kept beside it?`;
  await agree(context, question, 'Nothing was changed.', { bare: true });
};
