/** Finds the application a person means by a number or a part of a name. */
import { notFound, usage } from '../../domain/errors.ts';
import type { Application, Person } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import type { Desk } from '../desk.ts';

export interface Match {
  readonly application: Application;
  /** The person the words named, where they named one. */
  readonly person: Person | null;
}

interface Candidate extends Match {
  /** 3 the whole name, 2 the start of a word in it, 1 somewhere inside. */
  readonly rank: number;
}

/** @throws Fault `not-found` for nobody, `usage` for several, with the candidates. */
export const findWho = async (desk: Desk, who: string): Promise<Match> => {
  const applications = await desk.store.applications();
  if (/^#?\d+$/.test(who)) {
    const id = Number(who.replace('#', ''));
    const application = applications.find((known) => known.id === id);
    if (application) return { application, person: null };
  }
  const wanted = fold(who);
  if (wanted === '')
    throw usage('Which application?', 'A number, or a part of the company, role or a name: jobfu list');
  const candidates = applications.flatMap((application) => match(application, wanted));
  const best = Math.max(0, ...candidates.map(({ rank }) => rank));
  const matches = candidates.filter(({ rank }) => rank === best);
  const chosen = await choose(desk, matches);
  if (chosen === null) {
    throw notFound(`No application matches "${who}".`, applications.length > 0 ? 'jobfu list' : 'jobfu add');
  }
  if (chosen.length > 1) {
    const names = chosen.map(({ application }) => describe(application)).join('; ');
    throw usage(`"${who}" may mean several: ${names}.`, 'Use the number.');
  }
  return chosen[0] as Match;
};

/** Among equals, the ones that still run; else all of them. */
const choose = async (desk: Desk, matches: readonly Candidate[]): Promise<readonly Match[] | null> => {
  if (matches.length === 0) return null;
  if (matches.length === 1) return matches;
  const context = await desk.planContext(matches.map(({ application }) => application));
  const running = matches.filter(({ application }) => {
    const { status } = situationOf(application, context).standing;
    return status === 'open' || status === 'offer';
  });
  return running.length === 1 ? running : matches;
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

/** For comparing names as people type them: no case, no accents, single spaces. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
