/** What went to and fro since: a task handed in, an answer sent, letters they have had. */
import { daysBetween, type Zone } from '../../domain/calendar.ts';
import {
  type Day,
  type Interview,
  isDay,
  type Letter,
  type Moment,
  type Person,
} from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';

/** The day the task they last asked for was handed in, or, where it was done with them at a time they named, that day. */
export const handedIn = (
  { application, zone, now }: LetterRequest,
  asked: SettledMessage | null,
  isThere: boolean,
): Day | null => {
  if (asked?.reading.nextStep !== 'assessment') return null;
  const done = application.decisions.findLast(
    ({ verb, rule, at }) => verb === 'done' && rule === 'deliver' && at >= asked.message.on && at <= now,
  );
  if (done === undefined) return null;
  const named = isThere ? asked.reading.appointment?.at.slice(0, 10) : undefined;
  return named !== undefined && named <= zone.dayOf(now) ? named : dayOf(done.at, zone);
};

/** True of a message from one of these people, as far as is known. */
const isFromOneOf = (to: readonly Person[], { message: { from } }: SettledMessage): boolean =>
  from === null || to.length === 0 || to.some(({ id }) => id === from);

/** The day those the letter goes to last wrote that nothing is settled yet, outside an interview. */
export const heardDay = (last: SettledMessage | null, { to, zone }: LetterRequest): Day | null =>
  last?.reading.kind === 'vague' &&
  last.reading.outcome === null &&
  last.message.interview === null &&
  isFromOneOf(to, last)
    ? dayOf(last.message.on, zone)
    : null;

/** Letters that thank for the interview: where no thank-you went out, the first check-in does. */
const THANKING = ['thankyou', 'checkin', 'checkin-deadline'];

/** True where none of those the letter goes to has been thanked for this interview. */
export const isUnthanked = ({ previous, to, zone }: LetterRequest, { at }: Interview): boolean =>
  !lettersTo(previous, to).some(({ template, on }) => THANKING.includes(template) && !isBefore(on, at, zone));

/** The day they were thanked for this interview in a letter of its own, or null. */
export const thankedOn = ({ previous, to, zone }: LetterRequest, { at }: Interview): Day | null => {
  const thanks = lettersTo(previous, to).findLast(
    ({ template, on }) => template === 'thankyou' && !isBefore(on, at, zone),
  );
  return thanks === undefined ? null : dayOf(thanks.on, zone);
};

/** Of two moments of which only the days are known on one side, the days decide. */
const isBefore = (one: Moment, other: Moment, zone: Zone): boolean =>
  isDay(one) || isDay(other) ? dayOf(one, zone) < dayOf(other, zone) : one < other;

/** The day a call or an interview they asked for was agreed to in writing, where it is still the last that was said. */
export const answered = (
  { previous, zone }: LetterRequest,
  asked: SettledMessage | null,
  last: SettledMessage | null,
): Day | null => {
  const step = asked?.reading.nextStep;
  // Where they named the time, it will have been held.
  if (
    asked === null ||
    asked !== last ||
    asked.reading.appointment !== null ||
    (step !== 'interview' && step !== 'call')
  )
    return null;
  const since = dayOf(asked.message.on, zone);
  const letter = previous.findLast(
    ({ template, on }) => template === 'reply-immediate' && dayOf(on, zone) >= since,
  );
  return letter === undefined ? null : dayOf(letter.on, zone);
};

/** Check-ins of every name: after any of them the plain one is no first. */
export const CHECKINS = ['checkin', 'checkin-application', 'checkin-deadline'];

/** True where they have had this letter, in its first wording; a thank-you only where theirs was for an earlier interview than `latest`. */
export const isAgain = (
  { previous, to, zone }: LetterRequest,
  name: string,
  latest: Interview | null,
): boolean => {
  const same = lettersTo(previous, to).filter(
    ({ template, on }) =>
      template === name && (name !== 'thankyou' || latest === null || isBefore(on, latest.at, zone)),
  );
  return same.length % 2 === 1;
};

/** How a check-in begins: with the interview, with the check-in before it, or once more after an answer. */
type Wording = 'first' | 'again' | 'onceMore';

/** What fits best comes first: after a check-in that stayed without an answer, and where they have spoken since. */
const AFTER_SILENCE: readonly Wording[] = ['again', 'onceMore', 'first'];
const AFTER_WORD: readonly Wording[] = ['first', 'onceMore', 'again'];

/**
 * The wording of the check-in that is due: the one that fits best of those they have not had. Which one each check-in
 * before it had is told in the same way.
 */
export const checkinWording = (
  { previous, to, messages, zone, now }: LetterRequest,
  held: readonly Interview[],
): Wording => {
  const letters = lettersTo(previous, to).filter(({ template }) => CHECKINS.includes(template));
  const theirs = [...messages.map(({ message }) => message.on), ...held.map(({ at }) => at)];
  const had: Wording[] = [];
  // Who writes on the day of a check-in answers it, where the hours do not tell otherwise.
  const next = (before: Moment | null, until: Moment): Wording => {
    const isSilent =
      before !== null && !theirs.some((at) => !isBefore(at, before, zone) && !isBefore(until, at, zone));
    const fitting = isSilent ? AFTER_SILENCE : AFTER_WORD;
    return fitting.find((wording) => !had.includes(wording)) ?? (isSilent ? 'again' : 'onceMore');
  };
  let before: Moment | null = null;
  for (const { template, on } of letters) {
    if (template === 'checkin') had.push(next(before, on));
    before = on;
  }
  return next(before, now);
};

/** The day on which they named theirs, where that was said neither in an interview nor on its day, and to one it goes to. */
export const namedOn = (
  promise: SettledMessage | null,
  latest: Interview | null,
  { to, zone }: LetterRequest,
): Day | null => {
  if (promise === null || promise.message.interview !== null) return null;
  const day = dayOf(promise.message.on, zone);
  return isFromOneOf(to, promise) && (latest === null || day > dayOf(latest.at, zone)) ? day : null;
};

/** Letters that went to any of these people; one that names no one may have gone to them. */
export const lettersTo = (letters: readonly Letter[], to: readonly Person[]): Letter[] =>
  letters.filter(
    (letter) => letter.to.length === 0 || to.length === 0 || to.some(({ id }) => letter.to.includes(id)),
  );

/** How long ago they were last in touch, for the letter that takes it up again: "a few months ago", "recently". */
export const lastInTouch = (
  { application, messages, previous, zone, now }: LetterRequest,
  latest: Interview | null,
): string => {
  const days = [
    ...(latest === null ? [] : [dayOf(latest.at, zone)]),
    ...(application.applied === null ? [] : [application.applied]),
    ...messages.map(({ message }) => dayOf(message.on, zone)),
    ...previous.map(({ on }) => dayOf(on, zone)),
  ].sort();
  const last = days.at(-1);
  if (last === undefined) return 'some time ago';
  const passed = daysBetween(last, zone.dayOf(now));
  return AGO.find(([least]) => passed >= least)?.[1] ?? 'recently';
};

/** From so many days on. */
const AGO: readonly (readonly [number, string])[] = [
  [540, 'some time ago'],
  [300, 'about a year ago'],
  [56, 'a few months ago'],
  [14, 'a few weeks ago'],
];

/** True where they have written since a letter of this name went to them. */
export const wroteSince = ({ messages, previous, to, zone }: LetterRequest, name: string): boolean => {
  const sent = lettersTo(previous, to).findLast(({ template }) => template === name);
  return (
    sent !== undefined &&
    messages.some(({ message }) => dayOf(message.on, zone) >= dayOf(sent.on, zone) && message.id > sent.id)
  );
};
