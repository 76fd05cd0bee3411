/** What sets the letter to one of several who were met apart from that to the others, and what was noted of one alone. */
import type { Interview, Person, Topic } from '../../domain/facts.ts';
import { isTitle } from '../words/titles.ts';
import type { Facts } from './fields.ts';

/** Which of so many the letter goes to; null for one alone, or for all. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

export const partOf = (interview: Interview | null, to: readonly Person[]): Part | null => {
  const met = interview?.with ?? [];
  const [reader, another] = to;
  const index = reader === undefined || another !== undefined ? -1 : met.indexOf(reader.id);
  return index < 0 || met.length < 2 ? null : { index, of: met.length };
};

/** So many wordings a thank-you has for those met by one candidate. */
const WORDINGS = 3;

/** Which wording of a thank-you one of those met is sent, be it of one interview or of one each: they may compare theirs. */
export const turnOf = (
  letter: string,
  held: readonly Interview[],
  to: readonly Person[],
): Pick<Facts, 'second' | 'third'> => {
  const [reader, another] = to;
  const met = [...new Set(held.flatMap((interview) => interview.with))];
  const isOne = letter === 'thankyou' && reader !== undefined && another === undefined;
  const turn = isOne ? met.indexOf(reader.id) % WORDINGS : 0;
  return { second: turn === 1, third: turn === 2 };
};

/** "My thesis", "why I moved": of oneself, which alone would make a poor letter. */
const isOfOneself = ({ text }: Pick<Topic, 'text'>): boolean => /\b(?:my|I|me)\b/i.test(text);

/** Of topics talked about with all, each gets some, and one of theirs where there is any: they may compare their letters. */
export const sharedOut = <T extends Topic>(topics: readonly T[], part: Part | null): T[] => {
  const common = topics.filter(({ person }) => person === null);
  if (part === null || common.length < 2) return [...topics];
  const own = common.filter(isOfOneself);
  const theirs = common.filter((topic) => !own.includes(topic));
  const isForOne = (topic: T, among: readonly T[]): boolean => {
    const rounds = Math.min(part.of, Math.max(theirs.length, own.length, 2));
    const isAlone = among === theirs && among.length === 1;
    return isAlone || (among.includes(topic) && among.indexOf(topic) % rounds === part.index % rounds);
  };
  return topics.filter(
    (topic) => topic.person !== null || isForOne(topic, own.includes(topic) ? own : theirs),
  );
};

const LABELLED = /^(?:(?:with|from|for)\s+)?([^:;]{1,60}?)(?::\s*|\s+[-–—]\s+)(\S.*)$/s;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '' && !isTitle(word));

/** "Ravi: flaky tests" is flaky tests to Ravi, and nothing to whom else one met; any other note stays. */
export const noteFor = (
  noted: string,
  interview: Interview | null,
  people: readonly Person[],
  to: readonly Person[],
): string => {
  const [, label = '', told = ''] = LABELLED.exec(noted.trim()) ?? [];
  const named = wordsOf(label);
  if (named.length === 0) return noted;
  const owner = people.find(
    ({ id, name }) => interview?.with.includes(id) && named.every((word) => wordsOf(name).includes(word)),
  );
  if (owner === undefined) return noted;
  return to.some(({ id }) => id === owner.id) ? told : '';
};

/** "Julie's plans", "how Julie runs the ward", as they are noted of anybody, where the letter goes to Julie. */
export const ofReader = (noted: string, to: readonly Person[]): string => {
  const [reader] = to;
  const [first = ''] = reader?.name.split(/\s+/) ?? [];
  if (reader === undefined || to.length > 1 || first.length < 2 || isTitle(first)) return noted;
  for (const name of [reader.name, first]) {
    if (!noted.includes(name)) continue;
    const words = noted.split(name);
    return words.slice(1).reduce((text, rest) => {
      if (/^['’]s\s/.test(rest)) return `${text}their${rest.slice(2)}`;
      return /(?:^|\s)(?:how|why|what|where|when) $/i.test(text) && /^ [a-z]/.test(rest)
        ? `${text}she${rest}`
        : `${text}${name}${rest}`;
    }, words[0] ?? '');
  }
  return noted;
};

/** A thank-you offers help with one thing: with what was given for it, else with the project, and to the second one met with the challenge. */
export const toHelpWith = (
  letter: string,
  { project, challenge }: Pick<Facts, 'project' | 'challenge'>,
  given: Partial<Pick<Facts, 'project' | 'challenge'>>,
  part: Part | null,
): Pick<Facts, 'project' | 'challenge'> => {
  if (project === '' || challenge === '') return { project, challenge };
  // What was given for this letter comes before what was noted.
  if (letter === 'interest')
    return given.project !== undefined && given.challenge === undefined
      ? { project, challenge: '' }
      : { project, challenge };
  if (letter !== 'thankyou') return { project, challenge };
  const isGiven = given.challenge !== undefined || given.project !== undefined;
  const isChallenge = isGiven ? given.project === undefined : part !== null && part.index % 2 === 1;
  return isChallenge ? { project: '', challenge } : { project, challenge: '' };
};
