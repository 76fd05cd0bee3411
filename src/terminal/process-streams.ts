/** The streams of this process, each made when it is first asked for: Node takes milliseconds for every one. */
import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Output, Streams } from './terminal.ts';

export const processStreams = (): Streams => {
  const stdout = plainOutput(1);
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return stdout ?? process.stdout;
    },
    get stderr() {
      return plainOutput(2) ?? process.stderr;
    },
    get questions() {
      return process.stderr;
    },
  };
};

/** A file, a pipe or nothing at all is written to directly; for a terminal there is Node's stream. */
const plainOutput = (descriptor: 1 | 2): Output | null => {
  if (process.platform === 'win32' || !takesAll(descriptor)) return null;
  return {
    isTTY: false,
    write: (text, done) => {
      const rest = writeAll(descriptor, Buffer.from(text));
      if (rest instanceof Error) done(rest);
      // A pipe that takes no more for now: the stream knows how to wait for it.
      else if (rest.length > 0) (descriptor === 1 ? process.stdout : process.stderr).write(rest, done);
      else done();
    },
    once: () => {},
    removeListener: () => {},
  };
};

const takesAll = (descriptor: number): boolean => {
  try {
    const kind = fstatSync(descriptor);
    return kind.isFile() || kind.isFIFO() || kind.isSocket() || kind.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
};

/** What could not be written yet, or what went wrong. */
const writeAll = (descriptor: number, bytes: Buffer): Buffer | Error => {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'EAGAIN') return rest;
    return error;
  }
  return rest;
};
