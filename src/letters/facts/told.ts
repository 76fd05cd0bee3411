/** What they have had in letters lately, so that the next one does not tell it in the same words. */
import { addDays } from '../../domain/calendar.ts';
import type { Interview } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { monthOf } from '../words/days.ts';
import { asMeeting, isTalk } from '../words/meetings.ts';
import { joinTopics } from '../words/topics.ts';
import { lettersTo } from './since.ts';

/** Days for which the words of a letter are remembered; after that, what was talked about tells them who writes. */
const REMEMBERED = 56;

/** Counts the letters they lately had that name something: "the rota". */
export const tellings = ({ previous, to, zone, now }: LetterRequest): ((phrase: string) => number) => {
  const since = addDays(zone.dayOf(now), -REMEMBERED);
  const texts = lettersTo(previous, to)
    .filter(({ on }) => dayOf(on, zone) >= since)
    .map(({ text }) => oneLine(text ?? '').toLowerCase());
  return (phrase) => (phrase === '' ? 0 : texts.filter((text) => text.includes(phrase.toLowerCase())).length);
};

/** The topics that may be told: those no letter named; the first of several that one letter named; then none. */
export const topicsToTell = (
  noted: readonly string[],
  timesTold: (phrase: string) => number,
): readonly string[] => {
  const told = (text: string): number => timesTold(joinTopics([text]).phrase);
  const fresh = noted.filter((text) => told(text) === 0);
  if (fresh.length > 0) return fresh;
  return noted.length > 1 && noted.every((text) => told(text) === 1) ? noted.slice(0, 1) : [];
};

/** The interview in brief, once a letter has named its topics: "our conversation in March", "the trial shift earlier this month". */
export const recalledAs = (
  { at, stage }: Interview,
  { zone, now }: Pick<LetterRequest, 'zone' | 'now'>,
): string => {
  const day = dayOf(at, zone);
  const isThisMonth = day.slice(0, 7) === zone.dayOf(now).slice(0, 7);
  return `${isTalk(stage) ? 'our conversation' : `the ${asMeeting(stage)}`} ${isThisMonth ? 'earlier this month' : `in ${monthOf(day)}`}`;
};
