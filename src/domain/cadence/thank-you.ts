/** Thank each person met, within 24 hours of the interview; to 48 hours it still counts (S0, S1, S3; rule 2). */
import { addDays, addHours, endOfDay } from '../calendar.ts';
import { type Interview, isDay, type Person } from '../facts.ts';
import { interviewStart, isLive, type Situation, thanksFor } from '../situation.ts';
import { dayOf, interviewEnd } from '../timeline.ts';
import { sayNames } from '../wording.ts';
import { quoteWord } from '../words-behind.ts';
import { type Proposal, type Rule, say } from './proposal.ts';

const DUE_HOURS = 24;
const CLOSE_HOURS = 48;

export const thankYou: Rule = (situation) => {
  const { held, booked, application, context } = situation;
  const wanted = [...held, ...booked].filter((interview) =>
    isLive(situation, interviewStart(interview, context.zone)),
  );
  return wanted.flatMap((interview) => {
    const met = interview.with.flatMap((id) => application.people.filter((person) => person.id === id));
    const guests: (Person | null)[] = met.length > 0 ? met : [null];
    return guests
      .filter((person) => !isThanked(situation, interview, person))
      .map((person) => propose(situation, interview, person));
  });
};

const isThanked = (situation: Situation, interview: Interview, person: Person | null): boolean =>
  thanksFor(situation, interview).some(
    ({ to }) => to.length === 0 || person === null || to.includes(person.id),
  );

/** A step they asked for in the interview is answered by the thank-you itself (rule 3). */
const alsoAsked = ({ words }: Situation, interview: Interview): string => {
  const word = words.findLast(({ room, meaningful }) => meaningful && room?.id === interview.id);
  if (word?.reading.kind !== 'immediate' || word.reading.outcome !== null) return '';
  return `, and it answers what they asked of you there, ${quoteWord(word)}`;
};

const propose = (situation: Situation, interview: Interview, person: Person | null): Proposal => {
  const { zone, policy } = situation.context;
  const day = dayOf(interview.at, zone);
  const who = person ? sayNames([person]) : 'them';
  const shared = {
    rule: 'thank-you',
    about: `thank-you/i${interview.id}/${person ? `p${person.id}` : 'all'}`,
    template: 'thankyou',
    to: person ? [person] : [],
    why: `You ${situation.held.includes(interview) ? 'met' : 'meet'} ${who} on ${say(day, situation)}: a thank-you is due within 24 hours${alsoAsked(situation, interview)}`,
    sources: ['S0', 'S1', 'S3'],
  } as const;
  if (!isDay(interview.at)) {
    return {
      ...shared,
      opens: interviewEnd(interview, policy.interviewMinutes, zone),
      due: addHours(interview.at, DUE_HOURS),
      closes: addHours(interview.at, CLOSE_HOURS),
    };
  }
  // Known by its day only: it is over when the day is, or as soon as words from it are on record.
  const isOver = situation.words.some(({ room }) => room?.id === interview.id);
  return {
    ...shared,
    opens: zone.at(isOver ? day : addDays(day, 1), '00:00'),
    due: endOfDay(addDays(day, 1), zone),
    closes: endOfDay(addDays(day, 2), zone),
  };
};
