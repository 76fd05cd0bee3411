/** Of several times they name, the one that is booked: who has booked it takes it. */
import { type Interview, isDay, type Message } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest } from '../request.ts';
import { isTime, nameDay, weekdaysInFull } from '../words/days.ts';
import { bookedInterviews, localTime } from './interview.ts';

/** "Thursday at 3pm, Friday at 10 or Monday": one by one. */
const BETWEEN_TIMES = /[,;?!\n/]|\bor\b|\band\b|[.:] | [-–] /i;

/** Beside a time that is given up: "Thursday at 3pm no longer works", "move it from Thursday at 3pm". */
const GIVES_UP =
  /n['’]t\b|\b(?:not?|cannot|cant|cancel\w*|mov(?:e|ing)|push|postpon\w+|instead of|rather than|from)\b/i;

const NAMES_AN_HOUR = /\bat \d|\d[:.]\d|\d ?[ap]\.?m\b|\bnoon\b/i;

/**
 * The interview booked since for a day they name, or moved to the very time; undefined where none is. One that was booked
 * before they wrote, and stands where it stood, is no choice of theirs.
 */
export const bookedOfTheirs = (
  { id, text, on }: Pick<Message, 'id' | 'text' | 'on'>,
  { application, now, zone }: Pick<LetterRequest, 'application' | 'now' | 'zone'>,
): Interview | undefined => {
  const times = weekdaysInFull(text).split(BETWEEN_TIMES);
  const written = dayOf(on, zone);
  return bookedInterviews(application, now, zone).find(({ id: booked, at }) => {
    const day = dayOf(at, zone);
    if (booked > id) return times.some((time) => nameDay(day, time, written) === true);
    if (isDay(at)) return false;
    return times.some(
      (time) =>
        NAMES_AN_HOUR.test(time) && !GIVES_UP.test(time) && isTime(localTime(at, { zone }), time, written),
    );
  });
};
