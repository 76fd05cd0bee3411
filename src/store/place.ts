/** Places where a database is at risk: network disks, whose locks do not hold, and folders another program copies about. */
import { existsSync, realpathSync, statfsSync } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';

export interface PlaceRisk {
  readonly is: 'network' | 'sync';
  readonly says: string;
  readonly hint: string;
}

/** What `statfs` calls the kinds of disk on Linux that are not a disk of this machine (linux/magic.h). */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0x65735546, 'FUSE'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x73757245, 'Coda'],
  [0x00c36400, 'Ceph'],
  [0x564c, 'NetWare'],
  [0x7461636f, 'OCFS2'],
  [0x0bd00bd0, 'Lustre'],
]);

/** Folders of programs that copy files to other machines, as they name them. */
const SYNCED =
  /^(Dropbox|OneDrive|Google ?Drive|GoogleDrive|My Drive|iCloud ?Drive|Mobile Documents|CloudStorage|CloudDocs|Nextcloud|ownCloud|pCloud ?Drive|MEGA|MEGAsync|Box|Box Sync|Sync|Syncthing|SeaDrive|Seafile|Tresorit|Proton ?Drive|Yandex\.Disk)( ?[-(].*)?$/i;

/** Files and folders such programs leave at the top of what they copy. */
const MARKS = ['.dropbox', '.dropbox.cache', '.stfolder', '.sync', '.owncloudsync.log', '.nextcloudsync.log'];

const MOVE = 'Keep the database on a disk of this machine: --db or JOBFU_DB names another place.';

/** What is risky about the place of a file that is there or is to be made; null where nothing is known to be. */
export const riskOfPlace = (path: string): PlaceRisk | null => {
  const folder = realFolder(dirname(path));
  const kind = process.platform === 'linux' ? NETWORK.get(typeOf(folder)) : undefined;
  if (kind !== undefined) {
    return {
      is: 'network',
      says: `${path} lies on a network or FUSE disk (${kind}): two commands at once may damage it there.`,
      hint: MOVE,
    };
  }
  const synced = syncedFolder(folder);
  if (synced !== null) {
    return {
      is: 'sync',
      says: `${path} lies in a folder that is copied to other machines (${synced}): a copy taken in mid-write is a damaged one.`,
      hint: MOVE,
    };
  }
  return null;
};

/** Where links lead; a folder that is not there yet is judged by the one it will stand in. */
const realFolder = (folder: string): string => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at)) return realpathSync(at);
    if (at === parse(at).root) return folder;
  }
};

const typeOf = (folder: string): number => {
  try {
    return statfsSync(folder).type >>> 0;
  } catch {
    return 0;
  }
};

const syncedFolder = (folder: string): string | null => {
  const { root } = parse(folder);
  const named = folder
    .slice(root.length)
    .split(sep)
    .find((part) => SYNCED.test(part));
  if (named !== undefined) return named;
  for (let at = folder; at !== root; at = dirname(at)) {
    if (MARKS.some((mark) => existsSync(join(at, mark)))) return at;
  }
  return null;
};
