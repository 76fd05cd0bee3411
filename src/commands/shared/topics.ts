/** Topics as they are typed: "Dana: the billing migration" is tied to Dana. */
import type { Topic } from '../../domain/facts.ts';
import { isTitle } from '../../letters/words/titles.ts';
import { fold } from './fold.ts';
import { isWithin } from './within.ts';

/** People by number, with their names. */
type People = ReadonlyMap<number, string>;

/** Whose a topic is: the one or the several named before it. */
interface Tied {
  readonly owners: readonly number[];
  readonly text: string;
}

/** What may be between the topic of one and that of another; it stays where nobody is named behind it. */
const PARTS = /(\s*[;,]\s+(?:and\s+)?|\s+and\s+(?=\S{1,30}(?: \S{1,30}){0,4} about ))/;

/**
 * What was typed as one topic, which may be several: "Ines: diary studies; Bram: the hand-off". Each belongs to those whose
 * names stand before its colon or dash; any other colon or dash is part of it.
 */
export const tieTopics = (typed: string, people: People): Topic[] => {
  const parts = typed.split(PARTS);
  const found: Tied[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i] ?? '';
    const joint = parts[i - 1] ?? '';
    const tied = tie(part, people);
    const before = found.at(-1);
    if (before === undefined || tied.owners.length > 0) found.push(tied);
    else found.splice(-1, 1, { owners: before.owners, text: `${before.text}${joint}${part}` });
  }
  // "Dana, Tom: the rota" begins with the first of its names.
  const whole = tie(typed, people);
  return (whole.owners.length > 1 ? [whole] : found)
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ owners, text }): Topic[] =>
      owners.length === 0 ? [{ text, person: null }] : owners.map((person) => ({ text, person })),
    );
};

/** "Luke about the rota", behind what another asked: the verb stands with the first alone. */
const ABOUT =
  /^((?:with )?\S{1,30}(?: \S{1,30}){0,3}?)(?: (?:asked|talked|spoke|told)(?: (?:to )?(?:me|us))?)? about (\S.*)$/s;

/**
 * All that was told of one interview. Where all but one of those met are said to have talked "about" a thing of theirs, what
 * stands with nobody is the other's: "Anna asked about testing, Luke about my thesis".
 */
export const tieTold = (told: readonly string[], people: People): Topic[] => {
  const tied = told.flatMap((typed) => tieTopics(typed, people));
  const others = [...people.keys()].filter((id) => !tied.some(({ person }) => person === id));
  const isShared = told.some((typed) =>
    typed.split(PARTS).some((part) => ABOUT.test(part) && tie(part, people).owners.length > 0),
  );
  const [other = null] = isShared && others.length === 1 ? others : [];
  return tied.map(({ text, person }) => ({ text, person: person ?? other }));
};

/** "Mrs Abbott: breakfast club", "jim - the new crane", "with Dana and Tom: the rota", "Tom about the rota". */
const tie = (text: string, people: People): Tied => {
  const [, before = '', after = ''] =
    /^([^:;]{1,80}?)(?::\s*|\s+[-–—]\s+)(\S.*)$/s.exec(text.trim()) ?? ABOUT.exec(text.trim()) ?? [];
  const names = before.replace(/^(?:with|from|for)\s+/i, '').split(/\s*,\s*|\s+(?:and|&)\s+/);
  const owners = names.map((name) => ownerOf(name, people));
  return after === '' || !owners.every((owner) => owner !== null)
    ? { owners: [], text }
    : { owners: [...new Set(owners)], text: after };
};

/** The only one who answers to a name: as it stands, in part with the title, or without it: "Mrs Abbott" is "Mrs J Abbott". */
const ownerOf = (name: string, people: People): number | null => {
  const wanted = withoutMarks(name);
  const typed = untitled(wanted);
  if (wanted === '') return null;
  const ways: readonly ((known: string) => boolean)[] = [
    (known) => known === wanted,
    (known) => isWithin(wanted.split(' '), known.split(' ')),
    (known) => isWithin(typed, untitled(known)) && !isOtherTitle(wanted, known),
  ];
  for (const answers of ways) {
    const found = [...people].filter(([, known]) => answers(withoutMarks(known)));
    if (found.length > 0) return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  }
  return null;
};

const withoutMarks = (name: string): string => fold(name).replace(/\./g, '');

/** "Dr Priya Nair" is priya, nair. */
const untitled = (name: string): string[] => name.split(' ').filter((word) => !isTitle(word));

/** "Mr Okafor" is not Mrs Okafor. */
const isOtherTitle = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((name) => /^(?:mr|mrs|ms|miss|mx)(?= )/.exec(name)?.[0]);
  return first !== undefined && second !== undefined && (first === 'mr') !== (second === 'mr');
};
