/**
 * The user's letters as data, kept where the machine keeps what can be made again: a template is read once, not at every
 * draft. It is plain data, taken only where the texts it was made of are the same to the letter.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { SectionPieces } from '../../letters/template/precompiled.ts';
import type { Heading } from '../../letters/template/template.ts';

interface Compiled {
  readonly heading: Heading;
  readonly sections: readonly SectionPieces[];
}

/** Null where there is none, or it was made of other texts. `key` is all that went into it. */
export const readCompiled = async (
  name: string,
  key: string,
  env: NodeJS.ProcessEnv,
): Promise<Compiled | null> => {
  try {
    const kept = JSON.parse(await readFile(fileFor(name, env), 'utf8')) as Compiled & { key: string };
    return kept.key === key ? kept : null;
  } catch {
    return null;
  }
};

/** For its owner alone. A place that cannot be written to costs time at the next draft, and nothing else. */
export const writeCompiled = async (
  name: string,
  key: string,
  compiled: Compiled,
  env: NodeJS.ProcessEnv,
): Promise<void> => {
  const file = fileFor(name, env);
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
    await writeFile(fresh, JSON.stringify({ key, ...compiled }), { mode: 0o600 });
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => {});
  }
};

const fileFor = (name: string, env: NodeJS.ProcessEnv): string => {
  const home = env.HOME || env.USERPROFILE || homedir();
  const xdg = env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : null;
  const base =
    process.platform === 'darwin'
      ? join(home, 'Library', 'Caches')
      : process.platform === 'win32'
        ? env.LOCALAPPDATA || join(home, 'AppData', 'Local')
        : (xdg ?? join(home, '.cache'));
  return join(base, 'jobfu', 'letters', `${name}.json`);
};
