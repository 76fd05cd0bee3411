/** What the net sees of a message: word by word its stem, where it stands, and what rules and dates make of it. */
import type { Sentence } from '../canonical.ts';
import { isAhead } from '../in-play.ts';
import type { OwnedDate } from '../owners.ts';
import type { Surroundings } from '../purpose/features.ts';
import { stemmed } from '../words/features.ts';

/** One word, or the border between two sentences. */
export interface SeenWord {
  /** Its stem, or {@link BORDER}; the whole word too, where that is longer. */
  readonly spelled: readonly string[];
  /** Where its sentence stands, counted from both ends. */
  readonly place: string;
  /** What rules and dates tell of it: names with a space in them, as no stem has one. */
  readonly signs: readonly string[];
  /** The number of its sentence among those seen. */
  readonly sentence: number;
  /** Where the word stands for a date. */
  readonly date: OwnedDate | null;
}

/** What stands between sentences, and for a word nobody has learned. */
export const BORDER = '^';
export const STRANGE = '*strange';
/** So much of either end is looked at: no letter is longer, and a hostile text must hold nobody up. */
const END = 100;
/** Sentences further from an end than this are all the same. */
const FAR = 4;

const signsIn = ({ inPlay, on }: Surroundings): ((owned: OwnedDate) => string[]) => {
  const parts = [
    ['is theirs', new Set(inPlay.theirs)],
    ['is yours', new Set(inPlay.yours)],
    ['is lower', new Set(inPlay.lowers)],
    ['is meeting', new Set(inPlay.times)],
  ] as const;
  return (owned) => {
    const { date, role } = owned;
    const signs = [`role ${role}`, `bound ${date.bound ?? '-'}`, `shape ${date.shape}`];
    if (isAhead(owned, on)) signs.push('is ahead');
    if (date.past) signs.push('is past');
    if (date.time !== null) signs.push('has time');
    for (const [sign, dates] of parts) if (dates.has(owned)) signs.push(sign);
    return signs;
  };
};

const NOTHING: readonly string[] = [];
const BETWEEN: readonly string[] = [BORDER];

const spelledOf = (word: string): readonly string[] => {
  const stem = stemmed(word);
  return word.length > stem.length && word.startsWith(stem) && !word.startsWith('@') ? [stem, word] : [stem];
};

/** Nothing where nothing is said. */
export const seenIn = (around: Surroundings): readonly SeenWord[] => {
  const { sentences, owned, signals } = around;
  /** By sentence and word. */
  const told = new Map<number, Map<number, string[]>>();
  const tell = (sentence: number, word: number, signs: readonly string[]): void => {
    const words = told.get(sentence) ?? new Map<number, string[]>();
    told.set(sentence, words);
    const known = words.get(word);
    if (known === undefined) words.set(word, [...signs]);
    else known.push(...signs);
  };
  for (const { rule, says, turned, sentence, first, last } of signals) {
    const signs = [`says ${says}${turned === null ? '' : ` ${turned}`}`, `rule ${rule.name}`];
    for (let word = first; word < last; word++) tell(sentence.index, word, signs);
  }
  const signsOf = signsIn(around);
  const dates = new Map<Sentence, Map<number, OwnedDate>>();
  for (const one of owned) {
    tell(one.sentence.index, one.word, signsOf(one));
    const known = dates.get(one.sentence);
    if (known === undefined) dates.set(one.sentence, new Map([[one.word, one]]));
    else known.set(one.word, one);
  }

  const seen: Omit<SeenWord, 'sentence'>[] = [];
  const whose: number[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const { words, index } = sentence;
    const own = dates.get(sentence);
    const place = `at ${Math.min(i, FAR)} ${Math.min(sentences.length - 1 - i, FAR)}`;
    const signs = told.get(index);
    if (i === 0) seen.push({ spelled: BETWEEN, place, signs: NOTHING, date: null });
    for (const [at, word] of words.entries())
      seen.push({
        spelled: spelledOf(word),
        place,
        signs: signs?.get(at) ?? NOTHING,
        date: own?.get(at) ?? null,
      });
    seen.push({ spelled: BETWEEN, place, signs: NOTHING, date: null });
    while (whose.length < seen.length) whose.push(i);
  }
  const cut = seen.length > 2 * END ? seen.length - 2 * END : 0;
  const numbers = new Map<number, number>();
  return seen.flatMap((word, at) => {
    if (cut > 0 && at >= END && at < END + cut) return [];
    const own = whose[at] as number;
    const sentence = numbers.get(own) ?? numbers.size;
    numbers.set(own, sentence);
    return [{ ...word, sentence }];
  });
};
