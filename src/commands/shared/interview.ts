/** Which interview `cancel` and `reschedule` mean, and what is answered once one has changed. */
import { usage } from '../../domain/errors.ts';
import type { Application, Interview } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import { sayList } from '../../domain/wording.ts';
import { sayApplication } from '../../terminal/render/items.ts';
import { nextLines, sayInterview } from '../../terminal/render/recorded.ts';
import { outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { applicationData, interviewData, nextItems } from './present.ts';
import { sayMoment } from './when.ts';
import { describe, type Match } from './who.ts';

export const INTERVIEW_OPTION = {
  flags: '--interview <n>',
  says: 'which interview (default: the next, of somebody named their next)',
};

export interface Meant {
  readonly application: Application;
  /** Null where none is booked, nor one held that may be meant. */
  readonly interview: Interview | null;
  readonly isAhead: boolean;
  /** Others booked, which may have been meant as well. */
  readonly others: readonly Interview[];
  /** The last that ought to have been held. */
  readonly last: Interview | null;
}

/**
 * The interview named by its number; of somebody named theirs; else the next booked, and without one the last that ought to
 * have been held.
 * @throws Fault `usage` for a number that is not there, or where somebody is named who is at none of those booked
 */
export const interviewMeant = async (
  desk: Desk,
  { application, person }: Match,
  number: string | undefined,
): Promise<Meant> => {
  const { booked, held } = situationOf(application, await desk.planContext([application]));
  const last = held.at(-1) ?? null;
  if (number !== undefined) {
    const interview = interviewNumbered(desk, application, number);
    return { application, interview, isAhead: booked.includes(interview), others: [], last };
  }
  const theirs = ({ with: met }: Interview): boolean => person !== null && met.includes(person.id);
  const next = booked.find(theirs);
  if (next !== undefined) return { application, interview: next, isAhead: true, others: [], last };
  const isElsewhere =
    booked.some(({ with: met }) => met.length > 0) && (booked.length > 1 || held.some(theirs));
  if (person !== null && isElsewhere) {
    throw usage(
      `No interview with ${person.name} is ahead; ${booked.length === 1 ? 'what is booked is' : 'booked are'} ${sayList(booked.map((one) => sayInterviewOf(desk, application, one)))}.`,
      `Say which: ${numbersOf(desk, application, [...booked, ...held.filter(theirs)])}`,
    );
  }
  const [first, ...others] = booked;
  const past = held.findLast(theirs) ?? last;
  return { application, interview: first ?? past, isAhead: first !== undefined, others, last };
};

const interviewNumbered = (desk: Desk, application: Application, number: string): Interview => {
  const there = application.interviews.filter(({ cancelled }) => cancelled === null);
  const known = there.find(({ id }) => String(id) === number.trim().replace('#', ''));
  if (known) return known;
  throw usage(
    `There is no interview ${number} for ${describe(application)}.`,
    there.length === 0 ? `jobfu show ${application.id}` : `There is: ${numbersOf(desk, application, there)}`,
  );
};

/** "--interview 2 (Thu 12 Mar 10:00), --interview 4 (Fri 13 Mar 11:00)" */
const numbersOf = (desk: Desk, { people }: Application, interviews: readonly Interview[]): string =>
  interviews
    .map(({ id, at, with: met }) => {
      const names = people.filter((person) => met.includes(person.id)).map(({ name }) => name);
      return `--interview ${id} (${sayMoment(at, desk)}${names.length > 0 ? ` with ${sayList(names)}` : ''})`;
    })
    .join(', ');

/** What else is booked, and how it is named; `again` is the command that was typed, for one of them. */
export const otherRemarks = (
  desk: Desk,
  { application, others }: Meant,
  again: (which: string) => string,
): string[] =>
  others
    .slice(0, 1)
    .map(
      (other) =>
        `The ${sayInterviewOf(desk, application, other)} stays. If you meant that one: jobfu undo, then ${again(`--interview ${other.id}`)}`,
    );

export const answerChanged = async (
  desk: Desk,
  id: number,
  interviewId: number,
  says: string,
  remarks: readonly string[] = [],
) => {
  const application = (await desk.store.application(id)) as Application;
  const interview = application.interviews.find((known) => known.id === interviewId) as Interview;
  const data = {
    application: await applicationData(desk, application),
    interview: interviewData(interview, application, desk.zone),
    next: await nextItems(desk, id),
  };
  const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
  return outcome({
    data,
    remarks,
    confirms: true,
    render: (shown, view) => [
      ...view.wrap(
        `${says}: ${sayInterview(shown.interview, screen)} · ${sayApplication(shown.application)}`,
        2,
      ),
      ...nextLines(shown.next, shown.application.id, screen, view),
    ],
  });
};

/** "phone interview with Dana Lee on Tue 10 Mar 15:00 at Acme, Engineer": for the log. */
export const sayInterviewOf = (desk: Desk, application: Application, interview: Interview): string => {
  const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
  return `${sayInterview(interviewData(interview, application, desk.zone), screen)} at ${sayApplication(application)}`;
};
