/** Starts the real program: this process's words, streams and clock. */
import manifest from '../package.json' with { type: 'json' };
// What is typed into every new shell comes with the first file; the other commands are loaded when called.
import './commands/due.ts';
import { main } from './main.ts';
import { processStreams } from './terminal/process-streams.ts';

export { main };

/** Sets the exit status and returns once everything is written; the process ends by itself. */
export const start = async (): Promise<void> => {
  const { env, argv } = process;
  process.exitCode = await main({
    argv: argv.slice(2),
    env,
    streams: processStreams(),
    clock: () => new Date(),
    get home() {
      return new URL('../', import.meta.url);
    },
    version: manifest.version,
  });
};
