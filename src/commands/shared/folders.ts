/** The folders jobfu calls its own: XDG on Linux, the native ones on macOS and Windows (TRUST: conventions). */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Purpose = 'data' | 'config' | 'state';

const XDG = {
  data: ['XDG_DATA_HOME', '.local', 'share'],
  config: ['XDG_CONFIG_HOME', '.config'],
  state: ['XDG_STATE_HOME', '.local', 'state'],
} as const;

/** Where this platform keeps what belongs to a person: facts, letters of one's own, details of failures. */
export const ownFolder = (
  purpose: Purpose,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string => {
  const home = env.HOME || env.USERPROFILE || homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'jobfu');
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'jobfu');
  const [variable, ...fallback] = XDG[purpose];
  // The XDG rules say that a relative path is to be passed over.
  const named = env[variable];
  return join(named && isAbsolute(named) ? named : join(home, ...fallback), 'jobfu');
};

/** Where the database lies unless somebody says otherwise. */
export const defaultDatabase = (env: NodeJS.ProcessEnv): string => join(ownFolder('data', env), 'jobfu.db');

/** Where the details of failures lie. */
export const failuresFolder = (env: NodeJS.ProcessEnv): string => join(ownFolder('state', env), 'failures');
