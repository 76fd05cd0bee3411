/** A command line run by another one: the demo plays them. */
import { Readable, Writable } from 'node:stream';
import type { World } from './main.ts';

/** Another command line of this program, its output caught; remarks are part of what a person would see. */
export const runInside = async (
  main: (world: World) => Promise<number>,
  world: World,
  argv: readonly string[],
): Promise<{ status: number; output: string }> => {
  let output = '';
  const caught = () =>
    new Writable({
      write: (chunk, _encoding, done) => {
        output += String(chunk);
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: caught(), stderr: caught(), questions: caught() };
  const status = await main({ ...world, argv, streams });
  return { status, output };
};
