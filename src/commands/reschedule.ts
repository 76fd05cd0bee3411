/** `jobfu reschedule`: the interview takes place at another time. */
import { notFound, usage } from '../domain/errors.ts';
import { type Interview, isDay, type Moment } from '../domain/facts.ts';
import { type CommandSpec, textOption } from './command.ts';
import { type Desk, zoneName } from './desk.ts';
import {
  answerChanged,
  INTERVIEW_OPTION,
  interviewMeant,
  type Meant,
  otherRemarks,
  sayInterviewOf,
} from './shared/interview.ts';
import { interviewTyped, sayMoment } from './shared/when.ts';
import { describe, findWho } from './shared/who.ts';

export const reschedule: CommandSpec = {
  name: 'reschedule',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '<when>', says: 'the new time: "next Tuesday 9:30", 2026-03-24T10:00' },
  ],
  options: [INTERVIEW_OPTION],
  examples: [
    'jobfu reschedule acme "next Tuesday 9:30"',
    'jobfu reschedule 3 2026-03-24T10:00 --interview 12',
  ],
  run: async (context, [who = '', when = ''], options) => {
    const desk = await context.desk();
    const number = textOption(options, 'interview');
    const meant = await interviewMeant(desk, await findWho(desk, who), number);
    const { application } = meant;
    const interview = interviewAhead(desk, meant, number !== undefined);
    const { at } = interviewTyped(desk, when, 'future');
    if (at === interview.at)
      throw usage('That is when it is already; nothing was changed.', `jobfu show ${application.id}`);
    const today = desk.zone.dayOf(desk.now);
    if (isDay(at) ? at < today : at <= desk.now)
      throw usage(
        `${sayMoment(at, desk)} has passed; nothing was changed.`,
        `To correct when an interview was: jobfu edit ${application.id} --at "…"`,
      );
    await desk.store.write(
      (writer) => writer.moveInterview(interview.id, at, zoneName()),
      `moved the ${sayInterviewOf(desk, application, interview)} to ${sayMoment(at, desk)}`,
      application,
    );
    return answerChanged(desk, application.id, interview.id, 'Moved', [
      ...otherRemarks(desk, meant, (which) => `jobfu reschedule ${application.id} "${when}" ${which}`),
      ...hourLost(desk, application.id, interview, at),
    ]);
  },
};

/** A new day alone says nothing of the hour, which may have changed with it. */
const hourLost = ({ zone }: Desk, id: number, was: Interview, at: Moment): string[] => {
  if (!isDay(at) || isDay(was.at)) return [];
  const hour = zone.timeOf(was.at);
  return [
    `It was at ${hour}; its hour is not known now. If that stays: jobfu reschedule ${id} "${at}T${hour}"`,
  ];
};

/** What has taken place stays where it was. @throws Fault `not-found` where none is still to come */
const interviewAhead = (
  desk: Desk,
  { application, interview, isAhead, last }: Meant,
  isNamed: boolean,
): Interview => {
  if (interview !== null && isAhead) return interview;
  if (interview !== null && isNamed)
    throw usage(
      `The interview of ${sayMoment(interview.at, desk)} is not ahead, and stays where it was.`,
      `A wrong time: jobfu edit ${application.id} --interview ${interview.id} --at "…"`,
    );
  const held = interview ?? last;
  const role = application.role === null ? '' : ` --role "${application.role}"`;
  const which = held === null || held === last ? '' : ` --interview ${held.id}`;
  throw notFound(
    `No interview is ahead for ${describe(application)}${held ? `; the last was on ${sayMoment(held.at, desk)}` : ''}.`,
    `A new one: jobfu add --company "${application.company}"${role} --at "…"${
      held
        ? `; where the last did not take place, jobfu cancel ${application.id}${which} first; a wrong time: jobfu edit ${application.id}${which} --at "…"`
        : ''
    }`,
  );
};
