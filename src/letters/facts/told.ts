/** What they have had in letters lately, so that the next one does not tell it in the same words. */
import { addDays, weekday } from '../../domain/calendar.ts';
import type { Day, Interview } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { monthOf, WEEKDAYS } from '../words/days.ts';
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
  // Beside other work a thing may have stood without its article.
  return (phrase) =>
    phrase === ''
      ? 0
      : texts.filter((text) => text.includes(phrase.toLowerCase().replace(/^the (?=\S+ \S)/, ''))).length;
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

/** The interview in brief, once a letter has named its topics: "our conversation last week", "the trial shift in March". */
export const recalledAs = (
  { at, stage }: Interview,
  { zone, now }: Pick<LetterRequest, 'zone' | 'now'>,
): string =>
  `${isTalk(stage) ? 'our conversation' : `the ${asMeeting(stage)}`} ${longAgo(dayOf(at, zone), zone.dayOf(now))}`;

/** When a day gone by was, as one says it: "today", "on Monday", "last week", "earlier this month", "in February". */
const longAgo = (day: Day, today: Day): string => {
  if (day === today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  const monday = addDays(today, 1 - weekday(today));
  if (day >= monday) return `on ${WEEKDAYS[weekday(day) - 1]}`;
  if (day >= addDays(monday, -7)) return 'last week';
  return day.slice(0, 7) === today.slice(0, 7) ? 'earlier this month' : `in ${monthOf(day)}`;
};
