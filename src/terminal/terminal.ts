/** The three streams as commands see them: what may be asked, how wide, how colourful, and what a failed write means. */
import type { Readable, Writable } from 'node:stream';
import { Fault, usage } from '../domain/errors.ts';

/** Of a writable stream what is needed here, so that something lighter may stand in its place. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done: (error?: Error | null) => void): unknown;
  once(event: 'error', listener: () => void): unknown;
  removeListener(event: 'error', listener: () => void): unknown;
}

export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard error again, whole: questions are asked on it, so that standard output stays what the command prints. */
  readonly questions: Writable;
}

export type ColourLevel = 0 | 1 | 2 | 3;

export interface Terminal {
  readonly streams: Streams;
  /** Somebody is there to answer: input and output are both a terminal. */
  readonly interactive: boolean;
  readonly inputIsTerminal: boolean;
  /** Columns to wrap at, or null where the output goes elsewhere: that is never wrapped. */
  readonly width: number | null;
  readonly colour: ColourLevel;
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** All of standard input. @throws Fault `usage` above the cap. */
  readAll(cap: number): Promise<Uint8Array>;
}

/** The reader of our output is gone (`| head -1`): not a failure. */
export class BrokenPipe extends Error {}

export const openTerminal = (
  streams: Streams,
  env: NodeJS.ProcessEnv,
  wants: { colour: boolean; input: boolean },
): Terminal => {
  const { stdout } = streams;
  const outIsTerminal = stdout.isTTY === true;
  // Input and messages are touched only where they are needed: each stream takes its time to start.
  const inputIsTerminal = (): boolean => streams.stdin.isTTY === true;
  return {
    streams,
    get inputIsTerminal() {
      return inputIsTerminal();
    },
    get interactive() {
      return wants.input && outIsTerminal && inputIsTerminal();
    },
    width: outIsTerminal ? Math.max(20, stdout.columns ?? 80) : null,
    colour: colourLevel(env, wants.colour, outIsTerminal),
    out: (text) => write(stdout, text),
    err: (text) => write(streams.stderr, text),
    readAll: (cap) => readAll(streams.stdin, cap),
  };
};

/** Flag, then NO_COLOR, then FORCE_COLOR, then the terminal itself. */
const colourLevel = (env: NodeJS.ProcessEnv, wanted: boolean, isTerminal: boolean): ColourLevel => {
  if (!wanted || (env.NO_COLOR ?? '') !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined)
    return forced === '0' || forced === 'false' ? 0 : forced === '2' ? 2 : forced === '3' ? 3 : 1;
  return isTerminal && env.TERM !== 'dumb' ? 1 : 0;
};

const write = (stream: Output, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // Both the callback and the stream report the error; without a listener the second one would end the process.
    const ignore = (): void => {};
    stream.once('error', ignore);
    stream.write(text, (error) => {
      if (!error) {
        stream.removeListener('error', ignore);
        resolve();
        return;
      }
      const code = 'code' in error ? error.code : '';
      if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') reject(new BrokenPipe());
      else reject(new Fault('io', `The output could not be written (${String(code)}).`, null, error));
    });
  });

const readAll = async (stdin: Readable, cap: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > cap)
      throw usage(`More than ${cap / 1024 / 1024} MB came in.`, 'Cut it down to the words themselves.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
