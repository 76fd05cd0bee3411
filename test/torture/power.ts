/**
 * Power loss. strace records in what order a process writes, and when it has written "kept"; from that, images of the
 * disk are made as a loss of power would leave them: what was synced is there, and of what came after, any part.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One event in the order of the recording. */
export type Event =
  | { readonly is: 'create' | 'unlink'; readonly file: string }
  | { readonly is: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly is: 'truncate'; readonly file: string; readonly at: number }
  | { readonly is: 'sync'; readonly file: string }
  | { readonly is: 'rename'; readonly file: string; readonly to: string }
  | { readonly is: 'kept'; readonly line: string };

/** Calls that matter; `-y` gives each descriptor's path, `-xx` every byte. */
export const STRACE = [
  '-f',
  '-y',
  '-xx',
  '-s',
  '100000',
  '-e',
  'trace=openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2',
];

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');
const textOf = (hex: string): string => bytesOf(hex).toString('utf8');

/** The events of a recording that touch files of this folder, and the lines written to standard output. */
export const parseTrace = (trace: string, folder: string): Event[] => {
  const seen = new Set<string>();
  return whole(trace).flatMap((line): Event[] => {
    const [, call = '', rest = ''] = /^(?:\d+ +)?(\w+)\((.*)$/.exec(line) ?? [];
    if (/\) += -1 /.test(line)) return [];
    if (call === 'openat') {
      const path = textOf(/"((?:\\x[0-9a-f]{2})*)"/.exec(rest)?.[1] ?? '');
      if (!path.startsWith(`${folder}/`) || path.endsWith('-shm')) return [];
      if (!rest.includes('O_CREAT') || seen.has(path)) return [];
      seen.add(path);
      return [{ is: 'create', file: basename(path) }];
    }
    if (call.startsWith('unlink') || call.startsWith('rename')) {
      const [path = '', to = ''] = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
        textOf(hex),
      );
      if (!path.startsWith(`${folder}/`) || path.endsWith('-shm')) return [];
      seen.delete(path);
      return call.startsWith('unlink')
        ? [{ is: 'unlink', file: basename(path) }]
        : [{ is: 'rename', file: basename(path), to: basename(to) }];
    }
    const [, descriptor = '', named = '', after = ''] =
      /^(\d+)<((?:\\x[0-9a-f]{2})*|[^>]*)>,? ?(.*)$/.exec(rest) ?? [];
    const path = named.startsWith('\\x') ? textOf(named) : named;
    const data = /^"((?:\\x[0-9a-f]{2})*)"/.exec(after)?.[1] ?? '';
    if (call === 'write' && descriptor === '1') {
      return textOf(data)
        .split('\n')
        .filter(Boolean)
        .map((kept) => ({ is: 'kept', line: kept }));
    }
    if (path === folder && call === 'fsync') return [{ is: 'sync', file: FOLDER }];
    // What several processes share in memory is gone after a loss of power, and made anew.
    if (!path.startsWith(`${folder}/`) || path.endsWith('-shm')) return [];
    const file = basename(path);
    if (call === 'pwrite64') {
      const at = Number(/, (\d+)\) += /.exec(after)?.[1]);
      return [{ is: 'write', file, at, bytes: bytesOf(data) }];
    }
    if (call === 'ftruncate') return [{ is: 'truncate', file, at: Number(/^(\d+)/.exec(after)?.[1]) }];
    if (call === 'fsync' || call === 'fdatasync') return [{ is: 'sync', file }];
    return [];
  });
};

/** strace cuts a call in two where another thread comes between; the halves are put together again. */
const whole = (trace: string): string[] => {
  const begun = new Map<string, string>();
  return trace.split('\n').flatMap((line) => {
    const [, thread = ''] = /^(\d+) /.exec(line) ?? [];
    if (line.endsWith(' <unfinished ...>')) {
      begun.set(thread, line.slice(0, -' <unfinished ...>'.length));
      return [];
    }
    const resumed = /^\d+ +<\.\.\. \w+ resumed>(.*)$/.exec(line);
    return resumed ? [`${begun.get(thread) ?? ''}${resumed[1]}`] : [line];
  });
};

/** Disks write a sector whole or not at all. */
const SECTOR = 512;

type Write = Extract<Event, { is: 'write' | 'truncate' }>;

/** A file apart from its names: what is certainly on the disk of it, and what was written since. */
interface Inode {
  durable: Buffer;
  pending: Write[];
}

/** A name came to stand for a file, or for none. */
interface Naming {
  readonly name: string;
  readonly inode: Inode | null;
}

/** A disk that follows a recording, and can be asked at any moment what a loss of power would leave of it. */
export class Disk {
  private readonly inodes = new Map<string, Inode>();
  private readonly named = new Map<string, Inode | null>();
  private unsynced: Naming[] = [];
  readonly acknowledged: string[] = [];

  follow(event: Event): void {
    if (event.is === 'kept') this.acknowledged.push(event.line);
    else if (event.is === 'sync' && event.file === FOLDER) this.syncNames(() => true);
    else if (event.is === 'create') this.name(event.file, { durable: Buffer.alloc(0), pending: [] });
    else if (event.is === 'unlink') this.name(event.file, null);
    else if (event.is === 'rename') {
      this.name(event.to, this.inodes.get(event.file) ?? null);
      this.name(event.file, null);
    } else {
      const inode = this.inodes.get(event.file);
      if (inode === undefined) throw new Error(`${event.file} was never made`);
      if (event.is === 'write' || event.is === 'truncate') inode.pending.push(event);
      else {
        inode.durable = applied(inode.durable, inode.pending);
        inode.pending = [];
        // On the file systems people have, its name is on the disk with it.
        this.syncNames((naming) => naming.inode === inode);
      }
    }
  }

  private name(name: string, inode: Inode | null): void {
    if (inode === null) this.inodes.delete(name);
    else this.inodes.set(name, inode);
    this.unsynced.push({ name, inode });
  }

  private syncNames(which: (naming: Naming) => boolean): void {
    const all = this.unsynced;
    for (const { name, inode } of all.filter(which)) this.named.set(name, inode);
    // What a name stood for before is over with it.
    this.unsynced = all.filter(
      (one, i) => !all.slice(i).some((later) => later.name === one.name && which(later)),
    );
  }

  /**
   * Writes the files as they may lie there after a loss of power now. What was synced is there; each write after that
   * is there, is not, or is there in part; so it is with names.
   */
  lay(folder: string, random: () => number): void {
    const chance = random();
    const names = new Map(this.named);
    for (const { name, inode } of this.unsynced) if (random() < chance) names.set(name, inode);
    mkdirSync(folder, { recursive: true });
    for (const [name, inode] of names) {
      if (inode === null) continue;
      const there = inode.pending.flatMap((write) =>
        random() >= chance ? [] : [random() < 0.2 ? torn(write, random) : write],
      );
      const bytes = applied(inode.durable, there);
      writeFileSync(join(folder, name), bytes);
    }
  }
}

/** What the folder itself is called among the events. */
const FOLDER = '.';

const torn = (write: Write, random: () => number): Write =>
  write.is === 'write'
    ? {
        ...write,
        bytes: write.bytes.subarray(0, Math.floor((random() * write.bytes.length) / SECTOR) * SECTOR),
      }
    : write;

/** A copy with these writes in it; room for all of them is made once, for there are thousands. */
const applied = (before: Buffer, writes: readonly Write[]): Buffer => {
  const ends = writes.map((write) => (write.is === 'write' ? write.at + write.bytes.length : write.at));
  const bytes = Buffer.alloc(Math.max(before.length, ...ends));
  before.copy(bytes);
  let size = before.length;
  for (const write of writes) {
    if (write.is === 'write') {
      write.bytes.copy(bytes, write.at);
      size = Math.max(size, write.at + write.bytes.length);
    } else {
      if (write.at < size) bytes.fill(0, write.at, size);
      size = write.at;
    }
  }
  return bytes.subarray(0, size);
};
