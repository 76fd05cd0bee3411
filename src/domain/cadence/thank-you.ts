/** Thank each person met, within 24 hours of the interview; to 48 hours it still counts (S0, S1, S3; rule 2). */
import { addDays, addHours, endOfDay } from '../calendar.ts';
import { fellThrough } from '../calling-off.ts';
import { type Interview, isDay, type Person } from '../facts.ts';
import { interviewStart, isLive, type Situation, thanksFor } from '../situation.ts';
import { dayOf, interviewEnd } from '../timeline.ts';
import { quoteWord } from '../words-behind.ts';
import { type Proposal, type Rule, say } from './proposal.ts';

const DUE_HOURS = 24;
const CLOSE_HOURS = 48;

export const thankYou: Rule = (situation) => {
  const { held, booked, context } = situation;
  const wanted = [...held, ...booked].filter(
    (interview) =>
      isLive(situation, interviewStart(interview, context.zone)) &&
      !isSaidToHaveFallenThrough(situation, interview),
  );
  return wanted.flatMap((interview) =>
    unthanked(situation, interview).map((person) => propose(situation, interview, person)),
  );
};

/** Words of its day that say plainly that it did not take place: there is nobody to thank. */
const isSaidToHaveFallenThrough = ({ words, context: { zone } }: Situation, interview: Interview): boolean =>
  words.some(({ message, day }) => day === dayOf(interview.at, zone) && fellThrough(message.text));

/** Whom of those met in an interview no thank-you has gone to; null stands for whoever was there, where nobody is named. */
export const unthanked = (situation: Situation, interview: Interview): (Person | null)[] => {
  const { people } = situation.application;
  const met = interview.with.flatMap((id) => people.filter((person) => person.id === id));
  const guests = met.length > 0 ? met : [null];
  return guests.filter((person) => !isThanked(situation, interview, person));
};

/** The item's key. */
export const aboutThanks = ({ id }: Interview, person: Person | null): string =>
  `thank-you/i${id}/${person ? `p${person.id}` : 'all'}`;

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
  const isHeld = situation.held.includes(interview);
  const met = person
    ? `You ${isHeld ? 'met' : 'meet'} ${person.name}`
    : `You ${isHeld ? 'had' : 'have'} an interview`;
  const shared = {
    rule: 'thank-you',
    about: aboutThanks(interview, person),
    template: 'thankyou',
    to: person ? [person] : [],
    why: `${met} on ${say(day, situation)}: a thank-you is due within 24 hours${alsoAsked(situation, interview)}`,
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
