/** What they asked for and wait for, and what we did about it; shared by the rules that answer for it and by the chase. */

import { isTask, wantsReferences } from './asked.ts';
import { addDays } from './calendar.ts';
import type { Day, Decision, Instant } from './facts.ts';
import { answerTo, lettersAfterWord, type Situation, settledByUser } from './situation.ts';
import type { Word } from './standing.ts';
import { dayOf, isAfter } from './timeline.ts';

/** What we did about an immediate step, and when: since then it lies with them. */
export interface StepTaken {
  readonly at: Instant;
  readonly day: Day;
  readonly what: string;
}

/**
 * Since when an immediate step lies with them: our answer, or the task handed in. Words said in the room are answered
 * by the thank-you, so their clock is the interview itself. Who leaves the answer or the task out has dealt with it
 * otherwise, and the silence begins all the same.
 */
export const stepAnswered = (situation: Situation, word: Word): StepTaken | null => {
  const { context, places } = situation;
  const { zone } = context;
  const { id, room, at, day } = word;
  const handed = deliveryOf(situation, word);
  if (handed) return { at: handed.at, day: zone.dayOf(handed.at), what: 'What they asked for was done' };
  const about = `deliver/m${id}`;
  // The answer to a task is not the task.
  const left = settledByUser(situation, isTask(word) ? [about] : [about, ...answerKeys(situation, word)]);
  if (left) return { at: left.at, day: zone.dayOf(left.at), what: 'You set aside what they had asked for' };
  if (isTask(word)) return null;
  if (room !== null) return { at, day, what: 'They named a next step' };
  const answer = answerTo(situation, word);
  return answer && { at: places.get(answer.id) ?? '', day: dayOf(answer.on, zone), what: 'You answered' };
};

/** One answer goes for all they asked until then, so that what the user says of it goes for all of that, too. */
const answerKeys = ({ words }: Situation, word: Word): string[] =>
  words.filter((one) => !isAfter(word, one)).map(({ id }) => `answer/m${id}`);

/** The user's word that the task these words set was handed in. */
const deliveryOf = ({ application, context }: Situation, word: Word): Decision | null =>
  application.decisions.findLast(
    ({ verb, about, at }) => verb === 'done' && about === `deliver/m${word.id}` && at <= context.now,
  ) ?? null;

/** Tasks set and not handed in yet. */
export const openTasks = (situation: Situation): Word[] =>
  situation.requests.filter((word) => isTask(word) && deliveryOf(situation, word) === null);

/**
 * What waits for our answer, in order. Words said in the room are carried by the thank-you. What was left undone for so
 * long that it was given up when they asked for more is not brought back by it (rule 11).
 */
export const unanswered = (situation: Situation): Word[] => {
  const open = situation.requests.filter(
    (word) =>
      word.room === null &&
      answerTo(situation, word) === null &&
      deliveryOf(situation, word) === null &&
      settledByUser(situation, answerKeys(situation, word)) === null,
  );
  return open.filter(({ day }) => !isGivenUp(situation, day, open.at(-1)?.day));
};

/** Requests for references of which the referees know nothing yet. */
export const openReferenceRequests = (situation: Situation): Word[] =>
  situation.requests.filter(
    (word) => wantsReferences(word) && lettersAfterWord(situation, word, 'references-heads-up').length === 0,
  );

/**
 * What they wait for on a day, that of the clock or a later one, but for what had been given up by then: what comes so much
 * later is not left out for its sake (rule 4).
 */
export const owed = (situation: Situation, by = situation.clock?.day): Word[] =>
  situation.requests.filter((word) => {
    if (stepAnswered(situation, word) !== null) return false;
    const due = isTask(word) ? taskDay(situation, word) : word.day;
    return !isGivenUp(situation, due, by);
  });

/** Whether what was due on a day was dropped before another (rule 11). */
const isGivenUp = ({ context }: Situation, due: Day, by = due): boolean =>
  addDays(due, context.policy.staleDays) < by;

/** The day by which they want it, where they named one that was not over by then. */
export const dayToActBy = ({ reading: { deadline }, day }: Word): Day | null =>
  deadline?.owner === 'you' && deadline.to !== null && deadline.to >= day ? deadline.to : null;

/** The day a task is due: theirs, or a few days after they set it. */
export const taskDay = ({ context }: Situation, word: Word): Day =>
  dayToActBy(word) ?? addDays(word.day, context.policy.taskDays);
