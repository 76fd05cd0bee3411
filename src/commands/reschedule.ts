/** `jobfu reschedule`: the interview takes place at another time. */
import { notFound, usage } from '../domain/errors.ts';
import { type Application, type Interview, isDay, type Moment } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import type { CommandSpec } from './command.ts';
import { type Desk, zoneName } from './desk.ts';
import { answerChanged, sayInterviewOf } from './shared/interview.ts';
import { interviewTyped, sayMoment } from './shared/when.ts';
import { describe, findWho } from './shared/who.ts';

export const reschedule: CommandSpec = {
  name: 'reschedule',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '<when>', says: 'the new time: "next Tuesday 9:30", 2026-03-24T10:00' },
  ],
  examples: ['jobfu reschedule acme "next Tuesday 9:30"', 'jobfu reschedule 3 2026-03-24T10:00'],
  run: async (context, [who = '', when = '']) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, who);
    const interview = await interviewAhead(desk, application);
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
    return answerChanged(
      desk,
      application.id,
      interview.id,
      'Moved',
      hourLost(desk, application, interview, at),
    );
  },
};

/** A new day alone says nothing of the hour, which may have changed with it. */
const hourLost = ({ zone }: Desk, { id }: Application, was: Interview, at: Moment): string[] => {
  if (!isDay(at) || isDay(was.at)) return [];
  const hour = zone.timeOf(was.at);
  return [
    `It was at ${hour}; its hour is not known now. If that stays: jobfu reschedule ${id} "${at}T${hour}"`,
  ];
};

/** The next one still to come; what has taken place stays where it was. @throws Fault `not-found` for none */
const interviewAhead = async (desk: Desk, application: Application): Promise<Interview> => {
  const { booked, held } = situationOf(application, await desk.planContext([application]));
  const [next] = booked;
  if (next) return next;
  const last = held.at(-1);
  const role = application.role === null ? '' : ` --role "${application.role}"`;
  throw notFound(
    `No interview is ahead for ${describe(application)}${last ? `; the last was on ${sayMoment(last.at, desk)}` : ''}.`,
    `A new one: jobfu add --company "${application.company}"${role} --at "…"${
      last
        ? `; where the last did not take place, jobfu cancel ${application.id} first; a wrong time: jobfu edit ${application.id} --at "…"`
        : ''
    }`,
  );
};
