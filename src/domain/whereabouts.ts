/** How far an application has come, and what is likely going on at their side (PLAYBOOK section 3). Never a forecast. */
import { say } from './cadence/proposal.ts';
import { daysBetween } from './calendar.ts';
import type { NextStep } from './facts.ts';
import { isLastRound, roundsReached, sayRound } from './rounds.ts';
import type { Situation } from './situation.ts';
import { type Word, wordToSettle } from './standing.ts';
import { dayOf } from './timeline.ts';
import { plural } from './wording.ts';

export interface Whereabouts {
  /** How far one has come, a sentence without its full stop. */
  readonly stands: string;
  /** What is likely going on at their side, or null where nothing is known of it. */
  readonly theirSide: string | null;
  /** The documents behind both. */
  readonly sources: readonly string[];
}

export const whereaboutsOf = (situation: Situation): Whereabouts => {
  switch (situation.standing.status) {
    case 'offer':
      return {
        stands: 'an offer is on the table',
        theirSide:
          'they wait for your answer, and many would like it within a day; the terms can still be talked about',
        sources: ['S2', 'S4'],
      };
    case 'accepted':
      return {
        stands: 'you took the offer',
        theirSide: 'the contract, and getting ready for you',
        sources: ['S2'],
      };
    case 'declined':
      return { stands: 'you turned the offer down', theirSide: null, sources: [] };
    case 'withdrawn':
      return { stands: 'you took your application back', theirSide: null, sources: [] };
    case 'ghosted':
      return {
        stands: 'closed, without a word from them',
        theirSide:
          'some say nothing while the seat is still open; should they write after all, it opens again',
        sources: ['S2'],
      };
    case 'rejected':
      return { ...refused(situation), sources: ['S1', 'S4'] };
    case 'open':
      return { stands: farSoFar(situation), theirSide: theirSideOf(situation), sources: ['S0', 'S2', 'S3'] };
  }
};

const refused = ({ held }: Situation): Omit<Whereabouts, 'sources'> =>
  held.length === 0
    ? { stands: 'they said no to the application', theirSide: null }
    : {
        stands: `they said no after ${plural(held.length, 'interview')}`,
        theirSide: 'the seat goes to somebody else; those who came far are sometimes called back',
      };

/** What each round tells of how one is seen, as a rule of thumb (S0). */
const farSoFar = ({ held, application, booked }: Situation): string => {
  if (held.length === 0) {
    if (booked.length > 0) return 'invited: they saw enough in your application to want to meet you';
    return application.applied === null
      ? 'noted; nothing has happened yet'
      : 'applied, and under consideration as far as anyone can tell';
  }
  const isFinal = held.some(isLastRound);
  const rounds = roundsReached(held);
  const seen = isFinal ? 'one of their top candidates' : rounds === 1 ? 'a good fit' : 'a strong contender';
  const named = isFinal ? 'last' : rounds > held.length ? sayRound(rounds) : null;
  const round =
    named === null ? `${plural(held.length, 'interview')} behind you` : `the ${named} round is behind you`;
  return `${round}; whoever gets this far usually counts as ${seen}`;
};

const STEP_AT_THEIR_SIDE: Readonly<Record<NextStep, string>> = {
  interview: 'they want to see more of you and are fitting the next conversation in',
  call: 'they want to talk and are finding a time',
  assessment: 'they wait for your work, and will hold it against that of the others',
  references: 'reference checks; these mostly come once somebody is on the shortlist',
  paperwork: 'the papers: checks and contracts tend to come near the end',
  negotiation: 'the terms are being worked out',
  other: 'they wait for what they asked of you',
};

const theirSideOf = (situation: Situation): string | null => {
  const { words, held, booked, application, clock } = situation;
  const word = wordToSettle(words);
  if (word && !word.settled) return 'unclear until you have read their last words yourself';
  const isInvitation = word?.reading.nextStep === 'interview' || word?.reading.nextStep === 'call';
  const isTaken = isInvitation && booked.length > 0;
  if (word?.meaningful && !isTaken && !isOlderThanInterview(word, situation))
    return afterWord(word, situation);
  if (booked.length > 0)
    return 'they are getting ready to meet you, too, and likely meeting others that week';
  if (held.length > 0 && clock) return afterSilence(daysBetween(clock.day, situation.today));
  return application.applied === null
    ? null
    : 'applications are read and sorted; much depends on how many came';
};

/** Words said before the latest interview speak of a round that is over. */
const isOlderThanInterview = (word: Word, { held, context }: Situation): boolean => {
  const last = held.at(-1);
  return last !== undefined && word.room?.id !== last.id && word.day < dayOf(last.at, context.zone);
};

const afterWord = ({ reading }: Word, situation: Situation): string => {
  const { kind, nextStep, deadline } = reading;
  if (kind === 'immediate') return STEP_AT_THEIR_SIDE[nextStep ?? 'other'];
  if (kind === 'vague') return 'they are still meeting people and comparing; nothing is decided yet';
  if (kind === 'none')
    return 'something inside the house holds it up, such as budget or a change of plans; rarely you';
  if (deadline?.to && deadline.to < situation.today) {
    return 'it takes longer than they thought, which is common; a chosen one may still be making up their mind';
  }
  return deadline?.to
    ? `notes are compared and the decision prepared; they mean to be done by ${say(deadline.to, situation)}`
    : 'notes are compared and the decision prepared';
};

/** Days since anything was heard. */
const afterSilence = (days: number): string => {
  if (days <= 3) return 'they go through their notes and meet the others';
  if (days <= 14)
    return 'a shortlist, then the ones who decide put their heads together; about two weeks is usual';
  if (days <= 28) return 'still within what a decision can take: up to four weeks for technical roles';
  return 'past the usual four weeks; it may be on hold, or decided and not yet said';
};
