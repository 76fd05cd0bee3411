/** Which interview `cancel` means, and what it and `reschedule` answer once one has changed. */
import { notFound } from '../../domain/errors.ts';
import type { Application, Interview } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import { sayApplication } from '../../terminal/render/items.ts';
import { nextLines, sayInterview } from '../../terminal/render/recorded.ts';
import { outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { applicationData, interviewData, nextItems } from './present.ts';
import { describe, findWho } from './who.ts';

/** The next interview booked; without one, the last that ought to have been held. @throws Fault `not-found` for none */
export const findInterview = async (
  desk: Desk,
  who: string,
): Promise<{ application: Application; interview: Interview; isAhead: boolean }> => {
  const { application } = await findWho(desk, who);
  const { booked, held } = situationOf(application, await desk.planContext([application]));
  const interview = booked[0] ?? held.at(-1);
  if (!interview) {
    throw notFound(`No interview is recorded for ${describe(application)}.`, `jobfu show ${application.id}`);
  }
  return { application, interview, isAhead: booked.length > 0 };
};

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
