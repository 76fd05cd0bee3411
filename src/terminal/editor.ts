/** A text in the user's own editor, and what comes back of it. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Fault, usage } from '../domain/errors.ts';
import { writePrivateFile } from './private-file.ts';
import { splitWords } from './split-words.ts';
import type { Terminal } from './terminal.ts';

const NAME_ONE = 'Name one in front of the command: EDITOR=nano jobfu …';

/**
 * The text as it was saved. The file is readable by its owner alone and is removed whatever happens.
 * @throws Fault `usage` where no editor is named, `cancelled` where it ends with another status than 0
 */
export const editText = async (
  text: string,
  fileName: string,
  env: NodeJS.ProcessEnv,
  { streams }: Terminal,
): Promise<string> => {
  const [editor, ...words] = splitWords(env.VISUAL || env.EDITOR || '');
  if (editor === undefined) {
    throw usage('No editor is named: $VISUAL and $EDITOR are empty.', NAME_ONE);
  }
  const file = await writePrivateFile(fileName, text);
  try {
    // An editor draws on its output; where ours goes elsewhere, it gets the one for messages.
    const out = streams.stdout.isTTY === true ? 'inherit' : 2;
    const status = await finished(editor, [...words, file.path], env, out);
    if (status !== 0) {
      throw new Fault('cancelled', `The editor ended with status ${status}; nothing was done.`);
    }
    return await readFile(file.path, 'utf8');
  } finally {
    await file.remove();
  }
};

/** Its exit status; 1 where a signal ended it. */
const finished = async (
  editor: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  out: 'inherit' | 2,
): Promise<number> => {
  const child = spawn(editor, args, { stdio: ['inherit', out, 'inherit'], env });
  // Ctrl-C is the editor's while it runs, and who ends us ends it: dying first would leave the letter lying about.
  const interrupt = (): void => {};
  const end = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', end).on('SIGHUP', end);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status) => resolve(status ?? 1));
    });
  } catch (error) {
    throw new Fault('usage', `The editor "${editor}" cannot be started.`, NAME_ONE, error);
  } finally {
    process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', end).removeListener('SIGHUP', end);
  }
};
