/** What is worked out from the facts so that few of them need to be read: names, relations, outlooks. Rows, here only. */
import type { Database } from 'better-sqlite3';
import type { Instant } from '../domain/facts.ts';
import { ready } from './statements.ts';
import type { Candidate, Named, Outlooks } from './store.ts';

/** What a file that is not there yet holds. */
export const NO_OUTLOOKS: Outlooks = {
  isLargerThan: async () => false,
  unsettled: async () => [],
  stamp: async () => null,
  lastComputed: async () => null,
  named: async () => [],
  sharing: async () => [],
  related: async (ids) => [...ids],
  openProspects: async () => [],
  heldUp: async () => [],
  comingByOpening: async () => [],
  comingByDay: async () => [],
  atRest: async () => [],
  latest: async () => null,
  lastInterviewed: async () => [],
};

export const outlooksOn = (db: Database): Outlooks => {
  const ids = (sql: string, parameters: object): number[] =>
    (ready(db, sql).all(parameters) as { id: number }[]).map(({ id }) => id);
  const sharing = (keys: readonly string[]): number[] =>
    ids(
      'SELECT DISTINCT application_id AS id FROM relation WHERE key IN (SELECT value FROM json_each(@keys)) ORDER BY id',
      { keys: JSON.stringify(keys) },
    );
  const keysOf = (applications: readonly number[]): string[] =>
    (
      ready(
        db,
        'SELECT DISTINCT key FROM relation WHERE application_id IN (SELECT value FROM json_each(@ids))',
      ).all({ ids: JSON.stringify(applications) }) as { key: string }[]
    ).map(({ key }) => key);
  const candidates = (sql: string, parameters: object): Candidate[] =>
    ready(db, sql).all(parameters) as Candidate[];
  return {
    isLargerThan: async (n) => ready(db, 'SELECT 1 FROM application LIMIT 1 OFFSET ?').get(n) !== undefined,
    unsettled: async () => ids('SELECT application_id AS id FROM unsettled ORDER BY id', {}),
    stamp: async () => db.prepare<[], { value: string }>('SELECT value FROM stamp').get()?.value ?? null,
    lastComputed: async () =>
      db.prepare<[], { last: Instant | null }>('SELECT max(computed) AS last FROM outlook').get()?.last ??
      null,
    named: async (part, limit) =>
      db
        .prepare<object, Named>(
          `SELECT application_id AS application, folded FROM name WHERE instr(folded, @part) > 0
           ORDER BY folded <> @part, application_id LIMIT @limit`,
        )
        .all({ part, limit }),
    sharing: async (keys) => sharing(keys),
    related: async (applications) => {
      const found = new Set(applications);
      const seen = new Set<string>();
      for (let frontier = [...applications]; frontier.length > 0; ) {
        const fresh = keysOf(frontier).filter((key) => !seen.has(key));
        for (const key of fresh) seen.add(key);
        frontier = fresh.length === 0 ? [] : sharing(fresh).filter((id) => !found.has(id));
        for (const id of frontier) found.add(id);
      }
      return [...found].sort((a, b) => a - b);
    },
    openProspects: async ({ now, since, soon, limit }) =>
      candidates(
        `SELECT application_id AS application, due AS at FROM (
           SELECT application_id, due FROM prospect
             WHERE due > @since AND due <= @soon AND opens <= @now AND closes > @now
           UNION ALL
           SELECT application_id, due FROM prospect INDEXED BY prospect_long
             WHERE long = 1 AND due > @soon AND opens <= @now AND closes > @now
         ) ORDER BY due, application_id LIMIT @limit`,
        { now, since, soon, limit },
      ),
    heldUp: async (now, limit) =>
      ids(
        `SELECT DISTINCT application_id AS id FROM prospect INDEXED BY prospect_shared
         WHERE shares = 1 AND opens <= @now AND closes > @now LIMIT @limit`,
        { now, limit },
      ),
    comingByOpening: async (now, limit) =>
      candidates(
        'SELECT application_id AS application, opens AS at FROM prospect WHERE opens > @now ORDER BY opens, application_id LIMIT @limit',
        { now, limit },
      ),
    comingByDay: async ({ now, today, tomorrow, limit }) =>
      candidates(
        // What opens later today is looked for by its hour: most of what has today's day is open already.
        `SELECT application_id AS application, day AS at FROM (
           SELECT application_id, day FROM prospect INDEXED BY prospect_by_opening
             WHERE opens > @now AND opens < @tomorrow
           UNION ALL
           SELECT application_id, day FROM prospect WHERE day > @today AND opens >= @tomorrow
         ) ORDER BY day, application_id LIMIT @limit`,
        { now, today, tomorrow, limit },
      ),
    atRest: async (now, limit) =>
      ids(
        'SELECT application_id AS id FROM outlook WHERE active = 1 AND rests <= @now ORDER BY application_id LIMIT @limit',
        { now, limit },
      ),
    latest: async () =>
      ids(
        `SELECT id FROM application WHERE NOT EXISTS (SELECT 1 FROM ending WHERE application_id = application.id)
         ORDER BY id DESC LIMIT 1`,
        {},
      )[0] ??
      ids('SELECT id FROM application ORDER BY id DESC LIMIT 1', {})[0] ??
      null,
    lastInterviewed: async (limit) =>
      ids(
        `SELECT DISTINCT application_id AS id FROM
           (SELECT application_id, at FROM interview WHERE cancelled IS NULL ORDER BY at DESC LIMIT @limit)`,
        { limit },
      ),
  };
};
