/** A disk that fills up: a small one in memory where one may be mounted, else a limit on how large a file may grow. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  readonly how: 'a small disk' | 'a limit on files';
  /** From now on so many bytes more can be written: on the whole disk, or beyond this size of one file. */
  leave(bytes: number, size: number): void;
  /** Everything may be written again. */
  relieve(): void;
  remove(): void;
}

/** Room for the database, what a command writes beside it, and 2 MB more; what a command gets of it is up to `leave`. */
const MEGABYTES = 8;

export const openSmallDisk = (): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-disk-'));
  const isMounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m,mode=0700`, 'tmpfs', folder]).status === 0;
  return isMounted ? mounted(folder) : limited(folder);
};

const mounted = (folder: string): SmallDisk => {
  const ballast = join(folder, 'ballast');
  const relieve = (): void => rmSync(ballast, { force: true });
  return {
    folder,
    how: 'a small disk',
    leave: (bytes) => {
      relieve();
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
    relieve,
    remove: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const limited = (folder: string): SmallDisk => {
  // Without a listener the signal that comes with the limit would end this process.
  const ignore = (): void => {};
  process.on('SIGXFSZ', ignore);
  const limit = (most: string): void => {
    spawnSync('prlimit', ['--pid', String(process.pid), `--fsize=${most}:unlimited`]);
  };
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    how: 'a limit on files',
    leave: (bytes, size) => limit(String(size + bytes)),
    relieve: () => limit('unlimited'),
    remove: () => {
      limit('unlimited');
      process.removeListener('SIGXFSZ', ignore);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
