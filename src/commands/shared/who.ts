/** Finds the application a person means by a number or a part of a name. */
import { notFound, usage } from '../../domain/errors.ts';
import type { Application, Person } from '../../domain/facts.ts';
import { nearest } from '../../domain/nearest.ts';
import { situationOf } from '../../domain/situation.ts';
import { isActive } from '../../domain/standing.ts';
import { sayList } from '../../domain/wording.ts';
import type { Desk } from '../desk.ts';
import { fold } from './fold.ts';
import { FEW } from './pressing.ts';

export { fold } from './fold.ts';

export interface Match {
  readonly application: Application;
  /** The person the words named, where they named one. */
  readonly person: Person | null;
}

interface Candidate extends Match {
  /** 3 the whole name, 2 the start of a word in it, 1 somewhere inside. */
  readonly rank: number;
}

/** Names looked through; and applications listed where several may be meant. */
const MOST_NAMES = 20_000;
const LISTED = 10;

/** @throws Fault `not-found` for nobody, `usage` for several, with the candidates. */
export const findWho = async (desk: Desk, who: string): Promise<Match> => {
  if (/^#?\d+$/.test(who)) {
    const application = await desk.store.application(Number(who.replace('#', '')));
    if (application) return { application, person: null };
  }
  const wanted = fold(who);
  if (wanted === '')
    throw usage('Which application?', 'A number, or a part of the company, role or a name: jobfu list');
  const { ids, lesser } = await bestNamed(desk, wanted);
  const applications = await desk.store.some(ids.slice(0, 50 * LISTED));
  const matches = applications.flatMap((application) => match(application, wanted));
  const chosen = await choose(desk, matches);
  if (chosen === null) {
    const isEmpty = !(await desk.store.outlooks.isLargerThan(0));
    const near = isEmpty ? null : await nearestName(desk, wanted);
    throw notFound(
      `No application matches "${who}".`,
      isEmpty ? 'jobfu add' : near === null ? 'jobfu list' : `Did you mean ${near}?`,
    );
  }
  if (chosen.length > 1) {
    const names = chosen.slice(0, LISTED).map(({ application }) => describe(application));
    // Those that fit less well may be meant, too.
    const more = Math.max(ids.length, chosen.length) - names.length + lesser;
    throw usage(
      `"${who}" may mean several: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
      'Use the number.',
    );
  }
  return chosen[0] as Match;
};

/** The name somebody may have misspelt: a company, a person, or a word of either; not looked for among very many. */
const nearestName = async (desk: Desk, wanted: string): Promise<string | null> => {
  if (await desk.store.outlooks.isLargerThan(FEW)) return null;
  const names = (await desk.store.applications()).flatMap(({ company, people }) => [
    company,
    ...people.map(({ name }) => name),
  ]);
  const words = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((word) => word.length > 2);
  return nearest(wanted, [...new Set(words)]);
};

/** The applications whose names fit best, by number, and how many fit less well. */
const bestNamed = async (
  desk: Desk,
  wanted: string,
): Promise<{ readonly ids: readonly number[]; readonly lesser: number }> => {
  const ranks = new Map<number, number>();
  for (const { application, folded } of await desk.store.outlooks.named(wanted, MOST_NAMES)) {
    ranks.set(application, Math.max(ranks.get(application) ?? 0, rankOf(folded, wanted)));
  }
  const best = Math.max(0, ...ranks.values());
  const ids = [...ranks]
    .filter(([, rank]) => rank === best)
    .map(([id]) => id)
    .sort((a, b) => a - b);
  return { ids, lesser: ranks.size - ids.length };
};

/** Among equals, the ones that still run; else all of them. */
const choose = async (desk: Desk, matches: readonly Candidate[]): Promise<readonly Match[] | null> => {
  if (matches.length === 0) return null;
  if (matches.length === 1) return matches;
  const running = await stillRunning(
    desk,
    matches.map(({ application }) => application),
  );
  return running.length === 1 ? matches.filter(({ application }) => running.includes(application)) : matches;
};

/** Those that are open, or have an offer on the table. */
export const stillRunning = async (
  desk: Desk,
  applications: readonly Application[],
): Promise<readonly Application[]> => {
  const context = await desk.planContext(applications);
  return applications.filter((application) => isActive(situationOf(application, context).standing.status));
};

/** So many are named at most. */
export const MOST_NAMED = 3;

/** "3 Acme (Dev), 2 Beta and 4 more" */
export const describeSome = (applications: readonly Application[]): string => {
  const named = applications.slice(0, MOST_NAMED).map(describe);
  const rest = applications.length - named.length;
  return sayList(rest > 0 ? [...named, `${rest} more`] : named);
};

export const describe = ({ id, company, role }: Pick<Application, 'id' | 'company' | 'role'>): string =>
  `${id} ${company}${role ? ` (${role})` : ''}`;

const match = (application: Application, wanted: string): Candidate[] => {
  const own = Math.max(rankOf(application.company, wanted), rankOf(application.role ?? '', wanted));
  const named = application.people
    .map((person) => ({
      person,
      rank: Math.max(rankOf(person.name, wanted), rankOf(person.email ?? '', wanted)),
    }))
    .filter(({ rank }) => rank > own)
    .sort((a, b) => b.rank - a.rank)[0];
  if (named) return [{ application, person: named.person, rank: named.rank }];
  return own > 0 ? [{ application, person: null, rank: own }] : [];
};

const rankOf = (name: string, wanted: string): number => {
  const folded = fold(name);
  if (folded === wanted) return 3;
  const at = folded.indexOf(wanted);
  if (at < 0) return 0;
  return at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') ? 2 : 1;
};
