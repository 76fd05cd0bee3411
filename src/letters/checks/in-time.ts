/** S0's "sent in time": a thank-you within a day, an answer within two working days, nothing before the day they named. */
import { daysBetween, WEEKDAYS_ONLY, workingDaysBetween, type Zone } from '../../domain/calendar.ts';
import { type Instant, type Interview, isDay } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { bookedInterviews, heldInterviews, interviewsFor } from '../facts/interview.ts';
import { handedIn } from '../facts/since.ts';
import { wordsFor } from '../facts/word.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { dayInWords } from '../words/days.ts';
import { type Check, fail, pass, unjudged } from './check.ts';

/** PLAYBOOK section 1: within 24 hours, acceptable to 48. */
const GOOD_HOURS = 24;
const LAST_HOURS = 48;
const ANSWER_WORKING_DAYS = 2;
const CHASES = ['checkin', 'checkin-application', 'checkin-deadline', 'closing'];

export const inTime: Check = {
  id: 'in-time',
  run: ({ template, request, isReply }) => {
    if (template === null || request === null) return unjudged('When it is due is not known.');
    const { now, zone, to, application } = request;
    const today = zone.dayOf(now);
    const held = heldInterviews(application, now, zone);
    if (template.interview === 'theirs' && held.length === 0) return tooEarly(request);
    if (template.name === 'thankyou') {
      const { latest } = interviewsFor(held, to, 'theirs');
      return latest === null ? unjudged('No interview is on record.') : thanks(latest, now, zone);
    }
    if (template.name === 'reschedule') return notice(request);
    const { promise, asked, last: newest } = wordsFor(request.messages, held.at(-1) ?? null, now, zone);
    const named = promise?.reading.deadline?.to;
    if (CHASES.includes(template.name) && named && named >= today) {
      return fail(`They named ${dayInWords(named, request.dateOrder, today)}: write after it.`);
    }
    const notBefore = newest?.reading.deadline;
    if (
      CHASES.includes(template.name) &&
      notBefore?.owner === 'them' &&
      notBefore.to === null &&
      notBefore.from &&
      notBefore.from > today
    ) {
      return fail(
        `They have no news before ${dayInWords(notBefore.from, request.dateOrder, today)}: write after it.`,
      );
    }
    const isLeft =
      asked?.reading.deadline?.owner === 'you' &&
      handedIn(request, asked, false) === null &&
      !isOver(request, asked);
    const due = isLeft ? asked.reading.deadline.to : null;
    if (due && due < today && (template.name === 'offer-extension' || isReply)) {
      return fail(`They wanted an answer by ${dayInWords(due, request.dateOrder, today)}: call them.`);
    }
    const last = request.messages.at(-1);
    // A refusal is not the feedback that came after it.
    if (template.name === 'feedback-thanks' && last?.reading.outcome) {
      return unjudged('When the feedback came is not on record.');
    }
    if (isReply && last) {
      const days = workingDaysBetween(dayOf(last.message.on, zone), today, WEEKDAYS_ONLY);
      return days <= ANSWER_WORKING_DAYS
        ? pass('An answer within two working days is in time.')
        : fail(
            // After an offer or a refusal there is no next check-in.
            last.reading.outcome === null
              ? `Their message is ${days} working days old: let the next check-in carry the answer.`
              : `Their message is ${days} working days old: answer today, late is better than never.`,
          );
    }
    return pass('No time is set for it.');
  },
};

/** Nobody waits for an answer once they have decided: "we have not heard from you, so the job went to another". */
const isOver = ({ messages, application }: LetterRequest, asked: SettledMessage): boolean => {
  const since = messages.slice(messages.indexOf(asked) + 1);
  const ending = application.endings.at(-1);
  return (
    since.some(({ reading }) => reading.outcome !== null) ||
    (ending !== undefined && ending.as !== 'reopened' && ending.at > asked.message.on)
  );
};

/** Whoever waits for somebody today may not read it before. */
const notice = ({ application, now, zone }: LetterRequest): ReturnType<Check['run']> => {
  const [next] = bookedInterviews(application, now, zone);
  return next !== undefined && dayOf(next.at, zone) === zone.dayOf(now)
    ? fail('It is today: call them as well.')
    : pass('They can plan anew.');
};

/** Thanks for an interview that is still ahead, or of which nothing is known. */
const tooEarly = ({ application, now, zone, dateOrder }: LetterRequest): ReturnType<Check['run']> => {
  const [booked] = application.interviews
    .filter(({ cancelled }) => cancelled === null)
    .map(({ at }) => dayOf(at, zone))
    .sort();
  return booked === undefined
    ? fail('No interview is recorded: jobfu add notes it.')
    : fail(`It is too early: the interview is on ${dayInWords(booked, dateOrder, zone.dayOf(now))}.`);
};

const thanks = (interview: Interview, now: Instant, zone: Zone): ReturnType<Check['run']> => {
  const late = 'the thanks go into the next check-in.';
  // Counted as a person counts them: from Friday afternoon to Monday morning it is three.
  const days = daysBetween(dayOf(interview.at, zone), zone.dayOf(now));
  if (isDay(interview.at)) {
    return days <= 2 ? pass('It is in time.') : fail(`The interview was ${days} days ago: ${late}`);
  }
  const hours = Math.floor((Date.parse(now) - Date.parse(interview.at)) / 3_600_000);
  if (hours <= GOOD_HOURS) return pass('It is within a day of the interview.');
  if (hours <= LAST_HOURS) return pass('A day has passed since the interview; today is still good.');
  return fail(`The interview was ${days} days ago: ${late}`);
};
