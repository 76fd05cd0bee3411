/** Whose each date is: every date goes to the words that govern it — the nearest, in its own clause where there are any. */

import type { Day } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import { addDays } from './dates/days.ts';
import type { DateFinding } from './dates/find.ts';
import { mondayOf } from './dates/periods.ts';
import type { Signal } from './refine.ts';
import type { DateRole } from './rules/rule.ts';

/** A date with what it is there for. */
export interface OwnedDate {
  readonly date: DateFinding;
  readonly sentence: Sentence;
  /** The sentence after it; null at the end. */
  readonly next: Sentence | null;
  /** Its word in the sentence. */
  readonly word: number;
  readonly role: DateRole;
  /** The words that own it; null where only its place tells. */
  readonly by: Signal | null;
}

const RANK: Readonly<Record<DateRole, number>> = {
  denied: 0,
  superseded: 0,
  until: -0.5,
  act: 0.2,
  answer: 0.3,
  appointment: 0.9,
  review: 0.8,
  aside: 1.1,
};

/** The words of its sentence before a date, in canonical spelling, the space between included. */
export const wordsBefore = ({ sentence, word }: Pick<OwnedDate, 'sentence' | 'word'>): string =>
  sentence.text.slice(0, sentence.offsets[word] ?? 0);

/** … and those after it. */
const wordsBehind = ({ sentence, word }: Pick<OwnedDate, 'sentence' | 'word'>): string =>
  sentence.text.slice((sentence.offsets[word + 1] ?? sentence.text.length + 1) - 1);

/** "It is Thursday now", said on a Thursday, of a promise that was for Tuesday. */
const TODAY =
  /(?:^|[.,;:!"]|\b(?:and|but|so|yet)) (?:(?:it|today|@[a-z]\d{1,2}) is|its) (?:now |already |only )?(?:the )?$/;
/** "It is 9pm", and no more: the hour it is. */
const CLOCK_NOW =
  /(?:^|[.,;:!"]|\b(?:and|but|so|yet)) (?:it is|its) (?:now |already |only |nearly |almost |just |gone |past |about ){0,2}$/;
/** "It isn't Monday, it's Tuesday" says another thing. */
const CORRECTS = / (?:not|sorry|moved|instead|changed) /;

/** "Last Thursday she said two weeks. Nothing so far": a day told of stands until it comes, unless more is said of it than
 * that nobody has been heard yet. */
export const standsYet = ({ retold }: DateFinding, { rule, sentence, first, last }: Signal): boolean =>
  retold &&
  rule.name === 'promise-not-kept' &&
  SILENT.test(` ${sentence.words.slice(first, last).join(' ')} `);

const SILENT = / (?:nothing|nobody|no|not|never|silence|crickets|zilch|nada) /;

/** Whether a date only says which day it is; `on` is the message's own. */
export const saysToday = (owned: Pick<OwnedDate, 'date' | 'sentence' | 'word'>, on: Day): boolean =>
  owned.date.earlier?.to === on &&
  TODAY.test(wordsBefore(owned)) &&
  !CORRECTS.test(wordsBefore(owned)) &&
  /^(?: (?:now|today|already|and|so|but|, )|[ .!?,;]*$)/.test(wordsBehind(owned));

/** Whether a clock time only says how late it is. */
export const saysNow = (owned: Pick<OwnedDate, 'date' | 'sentence' | 'word'>): boolean =>
  owned.date.shape === 'time-only' &&
  CLOCK_NOW.test(wordsBefore(owned)) &&
  /^(?: (?:now|already|at night|in the (?:morning|evening|afternoon)))?(?: (?:and|so|but|, )|[ .!?,;]*$)/.test(
    wordsBehind(owned),
  );

const between = (words: readonly string[], from: number, to: number): number => {
  let cost = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] ?? '';
    if (word === ',' || word === ':' || word === '"') cost += 2;
    else if (
      word === 'and' ||
      word === 'but' ||
      word === 'so' ||
      word === 'then' ||
      word === 'because' ||
      word === 'while' ||
      word === 'which'
    )
      cost += 2;
    else if (word.startsWith('@')) cost += 1.5;
    else cost += 0.6;
  }
  return cost;
};

const LEADING =
  /^(?:by|on|in|at|the|so|and|but|then|ok|okay|well|until|till|within|come|before|hopefully|maybe|probably|latest|around|about|say|no|later|than|from|only|just|either|next|this|for|during|over|it|is|as|of|after|please|yes|hi|not|if|same|dear|all|hello|hey)$/;

/** A date that opens its clause, nothing but small words before it. */
const opens = (words: readonly string[], word: number): boolean => {
  for (let i = word - 1; i >= 0 && word - i <= 4; i--) {
    const at = words[i] ?? '';
    if (/^[,;:"]$/.test(at)) return true;
    if (!LEADING.test(at)) return false;
  }
  return word <= 4;
};

const distance = (signal: Signal, word: number): number => {
  const { words } = signal.sentence;
  if (word >= signal.first && word < signal.last) return 0;
  if (signal.last <= word) return between(words, signal.last, word);
  // A date that opens its sentence belongs to what follows, comma or not.
  const opening = opens(words, word);
  const cost = between(words, word + 1, signal.first);
  return opening ? Math.max(0, cost - 1.5) : cost + 2.5;
};

const FAR = 14;

/** The words before a date that settle it by themselves. */
const SAID_OF_US =
  / (?:we|i) (?:had |have |know (?:i|we) |originally |first |initially |previously |earlier )*(?:said|told you|promised(?: you)?|told everyone|indicated|mentioned)(?: (?:that|you|it would be|to|by|on|the|until|for|a|an|decision|answer|would|be|have))* $/;
const IN_PLACE_OF = / (?:instead of|rather than|as opposed to|in place of)(?: on| by)?(?: the)? $/;
const DENIED =
  /(?<! or| later| yes| or a) (?:not|no(?! later)|nothing|nobody|never|unlikely|doubt|cannot|without|impossible)(?: [a-z']{1,14}){0,7}? (?:(?:by|on|before|until|till|within|in|this side of|prior to|for|earlier than|sooner than|at|much before) )?(?:the )?$/;
const EARLIEST = / (?:earliest|soonest|not be before|no earlier than|no sooner than)(?: [a-z']{1,14}){0,8} $/;
const NOT_LATER =
  / (?:no|not) later than (?:the )?$| no more than $| (?:not|never)(?: [a-z']{1,14}){0,6}? (?:more than|longer than|later than|past|beyond) (?:the )?$/;

/** "We were going to decide today": what was meant once reaches over the words about deciding. */
const takesOver = (other: Signal, by: Signal): boolean =>
  other.rule.governs === 'superseded' &&
  other.first <= by.first + 1 &&
  by.first - other.last <= 4 &&
  !other.sentence.words.slice(other.last, by.first).some((word) => /^(?:,|:|but|now|and)$/.test(word));

const ENDS = new Set(['by', 'within', 'before']);
const ENDS_OR_UNTIL = new Set([...ENDS, 'until']);

/** Attending something, as against handing something in. */
const ATTENDS =
  / (?:come|coming|going in|go in|going back|in again|meet|meeting|attend|join|be at|see|seeing|visit|arrive|speak|talk|speaking|talking|interview|interviews|present|hold|reserve|block|report to|sit|panel|session|chat|invited|round|stage|onsite|back in|me in|you in|me back|you back|catch up|pop|drop (?:in|by)|attendance|(?:call|ring|phone|calling) (?:you|with)) /;
const HANDS_IN =
  / (?:send|sign|return|submit|reply|respond|answer|decide|decision|complete|fill|upload|let (?:me|us|them|him|her) (?:know|have)|give (?:it|us|me|them)|finish|hand|confirm(?! your attendance)|email|provide|tell) /;
/** Words of handing in, of which the end of a stretch is the day it is due, whatever else stands between. */
const DUE_BEFORE =
  / (?:sign|signed|countersign|return|returned|send|email|mail|reply|respond|answer|upload|complete|completed|fill|give|hand|submit|submitted|confirm|accept|accepted|pick|book|register|tell|let (?:us|me|them|him|her) (?:know|have)|turn (?:it|this|them) in|push|post|provide|finish|record|get [a-z0-9']{1,12} (?:done|back|signed|over)|back|prepare|names|references) (?:(?!(?:we|they|he|she|team|manager|start|starts|starting|begin|someone|somebody) )[a-z0-9',]{1,24} ){0,14}$/;
const DUE_FIELD =
  / (?:due|deadline|due date|expires?|expiry|lapses?|valid|(?:it|test|offer|link|window|assessment|exercise|questionnaire|form|bookings?|slots?|uploads?) (?:[a-z]{1,12} ){0,6}closes?|(?:will|to) close|offer (?:[a-z]{1,12} )?(?:stands|remains|is|stays|holds)(?: (?:open|good|valid|yours))?|respond by|complete by|return by)(?: (?:on|by|date|until|till|at|is|:|the|back|in|within|for))* $/;
const THEY_DO =
  / (?:we|they|he|she|team|manager|recruiter|hr) (?:will|shall|would|can|could|hope|aim|plan|expect|should|are|is|will be) /;

/** Where one of these owns a day the candidate has to keep, it reached over the words that ask. */
const TAKEN = new Set(['past-event', 'start-date', 'no-news-yet', 'they-will-decide', 'offer-made']);

const dueHere = (by: Signal | null, before: string, word: number, signals: readonly Signal[]): boolean => {
  if (by !== null && !TAKEN.has(by.rule.name)) return false;
  if ((by === null || by.rule.name === 'offer-made') && DUE_FIELD.test(before)) return true;
  if (/ offer (?:[a-z]{1,12} ){0,6}$/.test(before) && DUE_FIELD.test(before)) return true;
  const asked = signals.some((signal) => signal.says === 'immediate' && signal.first < word);
  const due = DUE_BEFORE.exec(before);
  if (due === null || THEY_DO.test(due[0])) return false;
  // Without a request in the sentence only an imperative will do: "To accept, countersign and mail it by …".
  return (
    asked ||
    (by?.rule.name !== 'past-event' && !THEY_DO.test(before)) ||
    / (?:it|this|both|copy|one) (?:[a-z]{1,8} )?signed | (?:back|return) [a-z ]{0,12}signed /.test(before)
  );
};

/** True where it is they who will fix the time: the date is then the day by which they do. */
const arranged = (signal: Signal): boolean =>
  / (?:will|shall|going to) (?!you )/.test(
    ` ${signal.sentence.words.slice(Math.max(0, signal.first - 2), signal.last).join(' ')} `,
  ) && signal.rule.name !== 'could-you';

export const ownDates = (
  sentences: readonly Sentence[],
  dates: readonly DateFinding[],
  signals: readonly Signal[],
  on: Day,
): OwnedDate[] => {
  const owned: OwnedDate[] = [];
  const bySentence = new Map<Sentence, Signal[]>();
  for (const signal of signals) {
    if (signal.rule.governs === undefined) continue;
    const known = bySentence.get(signal.sentence);
    if (known === undefined) bySentence.set(signal.sentence, [signal]);
    else known.push(signal);
  }
  for (const sentence of sentences) {
    for (let word = 0; word < sentence.words.length; word++) {
      const token = sentence.words[word] ?? '';
      if (!token.startsWith('@')) continue;
      const date = dates[Number(token.slice(2))];
      if (date === undefined) continue;
      let best: Signal | null = null;
      let least = Number.POSITIVE_INFINITY;
      const governed = bySentence.get(sentence) ?? [];
      for (const signal of governed) {
        // Time is granted until the day among the words that grant it, and until no other.
        if (signal.rule.governs === 'until' && (word < signal.first || word >= signal.last)) continue;
        // What has happened has no day to end by.
        if (
          signal.rule.name === 'past-event' &&
          !date.past &&
          ENDS.has(date.bound ?? '') &&
          governed.some(({ rule }) => rule.governs === 'answer' || rule.governs === 'act')
        )
          continue;
        const cost = distance(signal, word) + RANK[signal.rule.governs ?? 'aside'] * 1.2;
        if (cost < least) {
          least = cost;
          best = signal;
        }
      }
      let role: DateRole = best !== null && least < FAR ? (best.rule.governs ?? 'aside') : 'aside';
      const by = least < FAR ? best : null;
      const before = wordsBefore({ sentence, word });
      if (SAID_OF_US.test(before) || IN_PLACE_OF.test(before)) role = 'superseded';
      else if (
        role === 'answer' &&
        by?.rule.name !== 'check-back' &&
        !NOT_LATER.test(before) &&
        DENIED.test(before)
      )
        role = 'denied';
      if (role === 'denied' && NOT_LATER.test(before)) role = 'answer';
      if (role === 'answer' && EARLIEST.test(before)) role = 'denied';
      if (by?.turned === 'counterfactual') role = 'denied';
      if (
        role === 'answer' &&
        by !== null &&
        (bySentence.get(sentence) ?? []).some((other) => takesOver(other, by))
      )
        role = 'superseded';
      if (role === 'appointment' && by !== null && ENDS.has(date.bound ?? ''))
        role = arranged(by) ? 'answer' : 'act';
      if (
        (role === 'aside' || (role === 'answer' && by?.rule.name === 'they-will-decide')) &&
        (ENDS_OR_UNTIL.has(date.bound ?? '') || DUE_FIELD.test(before)) &&
        dueHere(by, before, word, bySentence.get(sentence) ?? [])
      )
        role = 'act';
      // "Please come in on Friday" is the day to be there, "please send it on Friday" the day it is due.
      if (role === 'act' && by !== null && !ENDS_OR_UNTIL.has(date.bound ?? '')) {
        const said = sentence.text.slice(
          (sentence.offsets[Math.min(by.first, word)] ?? 1) - 1,
          sentence.offsets[word] ?? 0,
        );
        if (ATTENDS.test(said) && !HANDS_IN.test(said)) role = 'appointment';
      }
      owned.push({ date, sentence, next: sentences[sentence.index + 1] ?? null, word, role, by });
    }
  }
  // A promise whose day went by takes every day named for it along.
  const unkept = signals.findLast((signal) => signal.rule.name === 'promise-not-kept');
  // "It's only Wednesday now": what was promised is still to come.
  const today = owned.findLast((one) => saysToday(one, on) && !/ only (?:the )?$/.test(wordsBefore(one)));
  const isBefore = (one: OwnedDate, end = 0): boolean =>
    one.date.start < end &&
    !(unkept !== undefined && standsYet(one.date, unkept)) &&
    TAKEN_ALONG.has(one.role);
  return owned.map((one) => {
    const isOver = today !== undefined && isBefore(one, today.date.start) && hasBeen(one.date, on);
    if (isOver) return { ...one, date: { ...one.date, past: true }, role: 'superseded' };
    return isBefore(one, unkept?.end) ? { ...one, role: 'superseded' } : one;
  });
};

const TAKEN_ALONG: ReadonlySet<DateRole> = new Set(['answer', 'aside', 'review', 'act']);

/** Days a day of the month may lie behind and be the one they named, rather than next month's. */
const LATELY = 10;

/** Of a weekday without a date: it has been in this week. Of a day of the month without a month: it has been lately. */
const hasBeen = ({ earlier, to }: DateFinding, on: Day): boolean => {
  if (earlier === null || to === null || earlier.to >= on) return false;
  if (addDays(earlier.to, 7) === to) return earlier.to >= mondayOf(on);
  return to > addDays(earlier.to, 7) && to <= addDays(earlier.to, 31) && earlier.to >= addDays(on, -LATELY);
};
