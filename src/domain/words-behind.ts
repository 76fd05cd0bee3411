/** The words of a message that carry its meaning: whole clauses, with what is asked, denied or promised in them. */
import type { Evidence, Reading } from './facts.ts';
import type { Word } from './standing.ts';
import { quote } from './wording.ts';

/** Characters a quotation may have; a sentence that has more is cut between its clauses. */
const MOST = 90;

/** Of a single clause that has more: so many, as long as its evidence stands in them. */
const HOLDS = 84;

/** Evidence for a day alone, which says neither what is asked nor what is denied. */
const OF_A_DAY: ReadonlySet<string> = new Set(['your-deadline', 'their-day', 'lower-bound']);
/** Evidence that rests on no rule: single words. */
const WORDS_LEAN = 'words-lean';
const WELCOME = 'questions-welcome';

/**
 * The words a reading rests on, as they stand in the text it was made from: the sentence around its evidence, or, where
 * that is long, the clauses of it that hold the evidence. All that was said where there is no evidence, or it is not of
 * this text.
 */
export const wordsBehind = (text: string, reading: Reading): string => {
  const own = tellingEvidence(reading);
  if (own === null || text.slice(own.start, own.end) !== own.quote) return text;
  const sentence = sentenceAround(text, own);
  const whole = cut(text, sentence).replace(GREETING, '');
  return whole.length <= MOST ? whole : cut(text, clausesAround(text, sentence, own));
};

/** A word of theirs in quotation marks, by what it rests on. */
export const quoteWord = ({ message, reading }: Pick<Word, 'message' | 'reading'>): string =>
  quote(wordsBehind(message.text, reading));

/** Rules before words that lean, and both before a mere day; what a correction overruled may still be the best there is. */
const tellingEvidence = ({ evidence, kind, outcome }: Reading): Evidence | null => {
  const saying = evidence.filter(({ says, rule }) => says === (outcome ?? kind) && rule !== WELCOME);
  const ofMatter = saying.filter(({ rule }) => !OF_A_DAY.has(rule));
  return (
    ofMatter.find(({ rule }) => rule !== WORDS_LEAN) ??
    saying.find(({ rule }) => OF_A_DAY.has(rule)) ??
    ofMatter[0] ??
    evidence[0] ??
    null
  );
};

/** "Hi Sam," before what is said. */
const GREETING =
  /^(?:[Hh](?:i|ello|ey)|[Dd]ear|[Gg]ood (?:morning|afternoon|evening))(?:\s\p{Lu}[\p{L}.'’-]{0,20}| there| all){0,3}\s?[,!:–—-]\s+(?=.{9})/u;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const cut = (text: string, { start, end }: Stretch): string => text.slice(start, end).trim();

/** Ends a sentence, but for the stops of titles and the like. */
const STOP = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|e\.g|i\.e|approx|incl|no|No))[.!?]{1,5}["”’)]{0,3}(?=\s|$)|\n/g;
/** A line of mail so long was broken by its program, and goes on in the next; a shorter one where that opens small. */
const BROKEN_LINE = 56;
const BROKEN_EARLY = 40;

const sentenceAround = (text: string, { start, end }: Stretch): Stretch => {
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const after = stop.index + stop[0].length;
    if (stop[0] === '\n' && goesOn(text, stop.index)) continue;
    if (after <= start) from = after;
    else if (stop.index >= end) return { start: from, end: stop.index };
  }
  return { start: from, end: text.length };
};

const goesOn = (text: string, at: number): boolean => {
  const { length } = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  const next = text.charAt(at + 1);
  return length >= BROKEN_LINE ? !/[\s>*•-]/.test(next) : length >= BROKEN_EARLY && /[a-z]/.test(next);
};

/** Where a clause of a sentence ends: at a sign, or before a word that opens one with a subject of its own. */
const CLAUSE =
  /[,;:–—]\s{1,9}|\s(?=(?:and|but|so|because|while|although|which|who|if|when)\s{1,3}(?:we|i|you|they|he|she|it|there|the|our|your|my|please)\b)/gi;
const NEGATION =
  /\b(?:not|never|no|cannot|unable|nobody|nothing|without|hardly|neither|nor|unlikely)\b|n[’']t\b/i;

/** The clauses that hold the evidence, and as many beside them as there is room for; never a clause without its denial. */
const clausesAround = (text: string, sentence: Stretch, own: Stretch): Stretch => {
  const ends = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE)].map(
    ({ index, 0: sign }) => sentence.start + index + sign.length,
  );
  const starts = [sentence.start, ...ends];
  let first = starts.findLastIndex((start) => start <= own.start);
  let last = starts.findLastIndex((start) => start < own.end);
  const stretch = (a: number, b: number): Stretch => ({
    start: starts[a] ?? sentence.start,
    end: starts[b + 1] ?? sentence.end,
  });
  const fits = (a: number, b: number): boolean => cut(text, stretch(a, b)).length <= MOST;
  while (last + 1 < starts.length && fits(first, last + 1)) last++;
  while (first > 0 && fits(first - 1, last)) first--;
  const chosen = stretch(first, last);
  const said = withoutJoints(text, chosen);
  return cut(text, said).length <= MOST ? said : wordsAround(text, said, own);
};

/** A clause is quoted without the comma it ends at, and without the word that joined it to the one before. */
const withoutJoints = (text: string, { start, end }: Stretch): Stretch => {
  const said = text.slice(start, end);
  const joint = /^\s*(?:and|but|so)\s+/i.exec(said)?.[0].length ?? 0;
  let last = end;
  while (last > start && /[,;:–—\s]/.test(text.charAt(last - 1))) last--;
  return { start: start + joint, end: last };
};

const SUBJECT = /\b(?:we|i|you|they|he|she|it|there|please)\b/gi;

/** Of a clause without an end: from its start, else from its denial or the last subject before the evidence. */
const wordsAround = (text: string, clause: Stretch, own: Stretch): Stretch => {
  const earliest = own.end - HOLDS;
  const lead = text.slice(clause.start, own.start);
  const denied = NEGATION.exec(lead)?.index ?? lead.length;
  const begins = [...lead.matchAll(SUBJECT)].map(({ index }) => index).filter((index) => index <= denied);
  const start = [0, ...begins.reverse(), denied]
    .map((index) => clause.start + index)
    .find((index) => index >= earliest);
  return { start: start ?? own.start, end: clause.end };
};
