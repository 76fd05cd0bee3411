/** Hands a link or a file to the program that opens such things on this machine. */
import { spawn } from 'node:child_process';
import { Fault } from '../domain/errors.ts';
import { splitWords } from './split-words.ts';

/** A command line that opens a target, as words. */
type Opener = readonly [string, ...string[]];

/**
 * Ways to open, the first one first. `$BROWSER` is a habit of Unix desktops: commands with colons between them, `%s`
 * standing for the target. It comes first for links; a mail file is for the program that reads mail files.
 */
export const openersFor = (
  target: string,
  kind: 'link' | 'file',
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly Opener[] => {
  if (platform === 'darwin') return [['open', target]];
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler', target]];
  const browsers = (env.BROWSER ?? '')
    .split(':')
    .map((command) => splitWords(command, false))
    .filter((words): words is [string, ...string[]] => words.length > 0)
    .map((words): Opener => {
      const [command, ...args] = words.map((word) => word.replaceAll('%s', () => target));
      return words.some((word) => word.includes('%s'))
        ? [command ?? '', ...args]
        : [command ?? '', ...args, target];
    });
  const desktop: Opener = ['xdg-open', target];
  return kind === 'link' ? [...browsers, desktop] : [desktop, ...browsers];
};

/** @throws Fault `failure` where nothing on this machine opens it */
export const openTarget = async (
  target: string,
  kind: 'link' | 'file',
  env: NodeJS.ProcessEnv,
): Promise<void> => {
  for (const [command, ...args] of openersFor(target, kind, process.platform, env)) {
    if (await starts(command, args, env)) return;
  }
  throw new Fault(
    'failure',
    'No program was found that opens mail here.',
    'jobfu draft prints the letter, --mailto a link, --eml letter.eml a mail file.',
  );
};

/** How long an opener may take to say that it cannot; one that is still there then is the program itself. */
const PATIENCE = 1500;

/** False where the command is not there, or ends at once with a fault. */
const starts = (command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, env });
    const settle = (answer: boolean): void => {
      clearTimeout(timer);
      child.unref();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(true), PATIENCE);
    child.once('error', () => settle(false));
    child.once('exit', (status) => settle(status === 0));
  });
