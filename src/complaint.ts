/** What is said where a command fails: loaded only then. */
import { EXIT, Fault } from './domain/errors.ts';
import type { World } from './main.ts';
import { CommanderError } from './program.ts';
import { displayable } from './terminal/displayable.ts';
import { shellQuoted } from './terminal/schedule.ts';
import type { Terminal } from './terminal/terminal.ts';
import { viewOf } from './terminal/view.ts';

/**
 * One line that says what is wrong, and one that says what to type; as JSON on standard output where that was asked for.
 * Returns the exit status.
 */
export const complain = async (
  world: World,
  terminal: Terminal,
  wantsJson: boolean,
  error: unknown,
): Promise<number> => {
  const fault = await toFault(error, world);
  const { kind, message } = fault;
  const hint = kind === 'damaged' ? withDatabase(fault.hint, world.argv) : fault.hint;
  const { wrap } = await viewOf(terminal);
  await terminal.err(`${wrap(displayable(`jobfu: ${message}`), 4).join('\n')}\n`);
  // What to type stays on one line, so that it can be copied whole.
  if (hint) await terminal.err(`${displayable(`  ${hint}`)}\n`);
  // Last, and as far as it goes: it may be the output that cannot be written.
  if (wantsJson)
    await terminal
      .out(`${JSON.stringify({ schema: 1, error: { code: kind, message, hint } })}\n`)
      .catch(() => undefined);
  return EXIT[kind];
};

/** What to type about a damaged database names it again, where it was named. */
const withDatabase = (hint: string | null, argv: readonly string[]): string | null => {
  const at = argv.findIndex((word) => word === '--db' || word.startsWith('--db='));
  const [flag = '', next = ''] = argv.slice(at);
  const file = flag === '--db' ? next : flag.slice('--db='.length);
  if (at < 0 || hint === null) return hint;
  return hint.replaceAll(/jobfu (?:doctor|wipe)/g, (command) => `${command} --db ${shellQuoted([file])}`);
};

const toFault = async (error: unknown, world: World): Promise<Fault> => {
  if (error instanceof Fault) return error;
  if (error instanceof CommanderError)
    return (await import('./command-line-fault.ts')).commandLineFault(error, world.argv);
  return (await import('./unexpected.ts')).unexpected(error, world);
};
