/** What `doctor` looks at, one finding each: what is so, and where it is not well, what to type. */
import { dirname } from 'node:path';
import { plural, upper } from '../../domain/wording.ts';
import { listBackups } from '../../store/backups.ts';
import { type Examination, examine, isWritable } from '../../store/examine.ts';
import { guarded } from '../../store/guarded.ts';
import { localDay } from '../../store/keeping.ts';
import { HEAD_HINT } from '../../store/migrate.ts';
import { riskOfPlace } from '../../store/place.ts';
import { newestGoodBackup } from '../../store/restore.ts';
import { looseOf, sqliteVersion } from '../../store/safekeeping.ts';
import { SCHEMA_VERSION } from '../../store/schema.ts';
import { spaceAround } from '../../store/space.ts';
import type { Context } from '../command.ts';
import { defaultDatabase } from './folders.ts';

export interface Finding {
  /** What was looked at, or what kind of damage was found. */
  readonly id: string;
  readonly level: 'ok' | 'warning' | 'damage';
  readonly says: string;
  /** What to type or do. */
  readonly hint: string | null;
}

const fine = (id: string, says: string): Finding => ({ id, level: 'ok', says, hint: null });
const mind = (id: string, says: string, hint: string): Finding => ({ id, level: 'warning', says, hint });

/** Everything `doctor` has to say, in a fixed order. Nothing is written. @throws Fault where the file cannot be looked at */
export const lookOver = async (context: Context): Promise<Finding[]> => {
  const { databasePath, env } = context;
  const found = await guarded(databasePath, () => examine(databasePath));
  const isDefault = databasePath === defaultDatabase(env);
  return [
    ...contents(databasePath, found),
    ...(found === null || isWritable(databasePath) ? [] : [rights(databasePath)]),
    privacy(databasePath, isDefault ? dirname(databasePath) : null),
    place(databasePath),
    ...(found === null ? [] : [space(databasePath)]),
    clock(context, found),
    ...(found === null ? [] : [backups(context)]),
    versions(context, found),
  ];
};

const contents = (path: string, found: Examination | null): Finding[] => {
  if (found === null) return [fine('database', `There is no database yet; jobfu add makes ${path}.`)];
  if (found.damage.length > 0) {
    return found.damage.map(({ is, says }) => ({
      id: is,
      level: 'damage',
      says: `${path}: ${says}`,
      hint:
        MENDS[is] ?? 'jobfu doctor --repair puts the newest good backup in its place, and keeps the file.',
    }));
  }
  const { applications, unchecked } = found;
  const whole = fine(
    'database',
    `${upper(plural(applications, 'application'))}, every row as it was written, in ${path}`,
  );
  const foreign = `${unchecked} ${unchecked === 1 ? 'row was' : 'rows were'} written by another program, and can be checked once jobfu writes again.`;
  return unchecked === 0 ? [whole] : [whole, mind('unchecked', foreign, 'Nothing to do.')];
};

const MENDS: Readonly<Record<string, string>> = {
  foreign: 'Name another file with --db.',
  newer: 'Update jobfu; nothing was changed.',
  head: HEAD_HINT,
};

const rights = (path: string): Finding =>
  mind(
    'rights',
    `${path} can only be read here: nothing can be changed.`,
    'Give yourself the right to write it and its folder.',
  );

const privacy = (path: string, folder: string | null): Finding => {
  const loose = looseOf(path, folder);
  const [first] = loose;
  if (first === undefined) return fine('privacy', 'Readable by you alone.');
  const others = loose.length > 1 ? `, and ${loose.length - 1} more` : '';
  return mind(
    'privacy',
    `Others on this machine may look into ${first.path}${others}.`,
    loose.length > 1 ? 'jobfu doctor --repair' : `chmod ${first.should} ${first.path}`,
  );
};

const place = (path: string): Finding => {
  const risk = riskOfPlace(path);
  return risk === null
    ? fine('place', 'On a disk of this machine, in no folder that is copied about.')
    : mind(`place-${risk.is}`, risk.says, risk.hint);
};

const MEGABYTE = 1024 * 1024;

/** A write needs room for its log, a backup for the whole file. */
const space = (path: string): Finding => {
  const known = spaceAround(path);
  if (known === null) return fine('space', 'The system does not tell how much space is free.');
  const free = Math.floor(known.free / MEGABYTE);
  const says = free < 10_000 ? `${free} MB free` : `${Math.floor(free / 1024)} GB free`;
  return known.free < Math.max(50 * MEGABYTE, known.size * 3)
    ? mind('space', `Only ${says}, little for backups.`, `Free some space on the disk of ${path}.`)
    : fine('space', `${says}.`);
};

const A_DAY = 86_400_000;

/** A clock set back would date new facts before old ones. */
const clock = ({ now, clock: real }: Context, found: Examination | null): Finding => {
  const latest = found?.latest ? Date.parse(found.latest) : Number.NEGATIVE_INFINITY;
  const shown = `${now.slice(0, 16).replace('T', ' ')} UTC`;
  if (latest > Date.parse(now) + A_DAY) {
    return mind(
      'clock',
      `The clock says ${shown}, but something was noted on ${found?.latest?.slice(0, 10)}.`,
      'Set the clock of this machine right.',
    );
  }
  if (real().getFullYear() < 2026) return mind('clock', `The clock says ${shown}.`, 'Set it right.');
  return fine('clock', `The clock says ${shown}.`);
};

const backups = ({ databasePath, clock: real }: Context): Finding => {
  const all = listBackups(databasePath);
  const newest = newestGoodBackup(databasePath);
  if (newest === null) {
    const says = all.length === 0 ? 'There is no backup yet.' : `None of ${all.length} backups is good.`;
    return mind('backup', says, 'jobfu backup');
  }
  const bad = all.filter(({ at }) => at.getTime() > newest.at.getTime()).length;
  const day = localDay(newest.at);
  if (bad > 0) {
    return mind(
      'backup',
      `The newest good backup is of ${day}; ${bad} after it are not good.`,
      'jobfu backup',
    );
  }
  const age = (real().getTime() - newest.at.getTime()) / A_DAY;
  if (age > 14) return mind('backup', `The newest backup is of ${day}.`, 'jobfu backup');
  return fine(
    'backup',
    `${all.length === 1 ? 'The one backup' : `The newest of ${all.length} backups`} is of ${day}, and good: ${newest.path}`,
  );
};

const versions = ({ version }: Context, found: Examination | null): Finding => {
  const data = found?.version ?? SCHEMA_VERSION;
  const older = data < SCHEMA_VERSION ? ', which the next command brings forward' : '';
  return fine(
    'versions',
    `jobfu ${version}, Node ${process.versions.node}, SQLite ${sqliteVersion()}, data version ${data}${older}.`,
  );
};
