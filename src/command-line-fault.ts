/** What commander says of a line nobody can mean, in our words, with an example of the command that was typed. */
import type { CommandSpec } from './commands/command.ts';
import { type Fault, usage } from './domain/errors.ts';
import { nearest } from './domain/nearest.ts';
import { upper } from './domain/wording.ts';
import { COMMANDS, type CommanderError, commandTyped } from './program.ts';

/** Options of one meaning, each with a name of its own in some command; and other names people try for them. */
const SAME_MEANING = [
  'at on when date day time',
  'with person to from who contact recruiter interviewer name',
  'role title job position',
  'company employer firm',
  'said words message text says quote',
  'by until deadline due',
  'place location where address',
  'note notes comment',
  'topic topics about subject discussed',
  'stage kind type round',
  'minutes length duration',
  'url link posting',
].map((names) => names.split(' '));

/** The option this command has for what was meant. */
const sameIn = ({ options = [] }: CommandSpec, typed: string): string | null => {
  const names = SAME_MEANING.find((same) => same.includes(typed)) ?? [];
  const own = options.map(({ flags }) => /--([a-z-]+)/.exec(flags)?.[1] ?? '');
  return names.find((name) => own.includes(name)) ?? null;
};

/** @param argv the words typed: the hint is an example of their own command */
export const commandLineFault = async (error: CommanderError, argv: readonly string[]): Promise<Fault> => {
  const { code, message } = error;
  if (code === 'commander.help')
    return usage('Which command?', `jobfu help, or one of: ${COMMANDS.map(({ name }) => name).join(', ')}`);
  const [line = '', ...more] = message.replace(/^error: /, '').split('\n');
  const meant = /Did you mean [^?]+\?/.exec(more.join(' '))?.[0];
  const word = /'([^']*)'/.exec(line)?.[1] ?? '';
  const [name] = commandTyped(argv);
  const entry = COMMANDS.find((known) => known.name === name);
  const help = entry === undefined ? 'jobfu help' : `jobfu help ${entry.name}`;
  const command = entry === undefined ? null : await entry.load();
  const examples = command?.examples ?? [];
  const like = (part: string): string => examples.find((example) => example.includes(part)) ?? help;
  switch (code) {
    case 'commander.unknownCommand':
      return usage(`There is no command "${word}".`, meant ?? help);
    case 'commander.unknownOption': {
      const same = command === null ? null : sameIn(command, word.replace(/^--/, ''));
      return usage(
        `There is no option "${word}"${entry ? ` for ${entry.name}` : ''}.`,
        same === null ? (meant ?? help) : `Did you mean --${same}?`,
      );
    }
    case 'commander.missingArgument':
      return usage(`The <${word}> is missing.`, examples[0] ?? help);
    case 'commander.optionMissingArgument': {
      const flag = word.split(' ')[0] ?? word;
      return usage(`${flag} needs a value: ${word}.`, like(flag));
    }
    case 'commander.excessArguments': {
      const quoted = examples.find((example) => example.includes('"'));
      return usage(
        `${entry?.name ?? 'jobfu'} takes fewer words than that.`,
        quoted === undefined ? help : `What belongs together takes quotes: ${quoted}`,
      );
    }
    default: {
      const sentence = upper(line);
      return usage(/[.?!]$/.test(sentence) ? sentence : `${sentence}.`, meant ?? help);
    }
  }
};

/** Before `help`, which would only list all there are. @throws Fault `usage` for a command nobody knows */
export const refuseUnknown = (name: string | undefined): void => {
  const names = COMMANDS.map((entry) => entry.name);
  if (name === undefined || names.includes(name)) return;
  const near = nearest(name, names);
  throw usage(`There is no command "${name}".`, near === null ? 'jobfu help' : `Did you mean ${near}?`);
};
