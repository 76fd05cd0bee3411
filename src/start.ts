/** Starts the real program: this process's words, streams and clock. */
import { readFileSync } from 'node:fs';
import { main } from './main.ts';

/** Sets the exit status and returns once everything is written; the process ends by itself. */
export const start = async (): Promise<void> => {
  const home = new URL('../', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string };
  const { stdin, stdout, stderr, env, argv } = process;
  process.exitCode = await main({
    argv: argv.slice(2),
    env,
    stdin,
    stdout,
    stderr,
    clock: () => new Date(),
    home,
    version,
  });
};
