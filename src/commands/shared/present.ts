/** Facts as the data of `--json`; the same objects are rendered for people. */
import type { Zone } from '../../domain/calendar.ts';
import { type Application, type Interview, isDay, type Moment } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import type { Desk } from '../desk.ts';
import { type ItemData, itemData } from './item-data.ts';
import { planAround } from './pressing.ts';

export const momentData = (moment: Moment, zone: Zone): string => (isDay(moment) ? moment : zone.iso(moment));

export const interviewData = (interview: Interview, application: Application, zone: Zone) => ({
  id: interview.id,
  stage: interview.stage,
  at: momentData(interview.at, zone),
  minutes: interview.minutes,
  place: interview.place,
  with: interview.with.flatMap((id) =>
    application.people
      .filter((person) => person.id === id)
      .map(({ name, email, role }) => ({ name, email, role })),
  ),
});

/** Number, company, role and status: how an application appears in every answer. */
export const applicationData = async (desk: Desk, application: Application) => {
  const context = await desk.planContext([application]);
  const { id, company, role } = application;
  return { id, company, role, status: situationOf(application, context).standing.status };
};

/** What comes next for one application, seen among all the others, whose messages it keeps its distance from. */
export const nextItems = async (desk: Desk, id: number): Promise<ItemData[]> => {
  const { due, upcoming } = await planAround(desk, [id]);
  return [...due, ...upcoming]
    .filter(({ application }) => application.id === id)
    .map((item) => itemData(item, desk.zone));
};
