/** A failure nobody foresaw: one line for the user, and the details in a file of theirs, without any of their facts. */
import { closeSync, fchmodSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { failuresFolder } from './commands/shared/folders.ts';
import { Fault } from './domain/errors.ts';
import { makeFolder } from './store/making.ts';

interface Circumstances {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: () => Date;
  readonly version: string;
}

/** How many of these files stay. */
const KEPT = 10;

/** What the files are called. */
const DETAILS = /^failure-[\dTZ]+-\d+\.txt$/;

export const unexpected = (error: unknown, circumstances: Circumstances): Fault => {
  const path = save(detailsOf(error, circumstances.version), circumstances);
  const message = error instanceof Error ? error.message : String(error);
  return new Fault(
    'failure',
    `Something unexpected happened: ${message.replace(/\s+/g, ' ').slice(0, 200)}`,
    path === null
      ? 'Its details could not be saved. Please report what you typed; jobfu doctor may say more.'
      : `The details are in ${path}, none of your facts among them: please report it with that file.`,
    error,
  );
};

/** Kinds and places of code alone: a message may quote what the user wrote. */
const detailsOf = (error: unknown, version: string): string => {
  const lines = [
    `jobfu ${version}, Node ${process.version}, ${process.platform} ${process.arch}`,
    ...chain(error).flatMap((one) => {
      const code = one instanceof Error && 'code' in one ? ` ${String(one.code)}` : '';
      const frames = one instanceof Error ? (one.stack ?? '').match(/^ {4}at .*$/gm) : null;
      return [`${one instanceof Error ? one.name : typeof one}${code}`, ...(frames ?? [])];
    }),
  ];
  return `${lines.join('\n')}\n`;
};

const chain = (error: unknown): unknown[] => {
  const all: unknown[] = [];
  for (let one = error; one !== undefined && all.length < 5; ) {
    all.push(one);
    one = one instanceof Error ? one.cause : undefined;
  }
  return all;
};

const save = (details: string, { env, clock }: Circumstances): string | null => {
  try {
    const folder = failuresFolder(env);
    makeFolder(folder);
    const stamp = clock().toISOString().replace(/[-:.]/g, '');
    const path = join(folder, `failure-${stamp}-${process.pid}.txt`);
    const file = openSync(path, 'wx', 0o600);
    try {
      fchmodSync(file, 0o600);
      writeSync(file, details);
    } finally {
      closeSync(file);
    }
    const all = readdirSync(folder).filter((name) => DETAILS.test(name));
    for (const name of all.sort().slice(0, -KEPT)) rmSync(join(folder, name), { force: true });
    return path;
  } catch {
    return null;
  }
};
