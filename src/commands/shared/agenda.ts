/** What of a search belongs into a calendar: interviews, what is to do, and the days they named. */
import { addMinutes } from '../../domain/calendar.ts';
import { type Application, type Interview, isDay } from '../../domain/facts.ts';
import type { PlanItem } from '../../domain/plan.ts';
import { promisesOf } from '../../domain/promises.ts';
import type { AgendaEntry } from '../../domain/publishing.ts';
import { situationOf } from '../../domain/situation.ts';
import { sayNames, upper } from '../../domain/wording.ts';
import { sayApplication, sayTask } from '../../terminal/render/items.ts';
import type { Desk } from '../desk.ts';

const HOUR = 60;

/** An hour before an interview; nine in the morning of a day; the evening before where the morning is too late. */
const BEFORE_INTERVIEW = -HOUR;
const IN_THE_MORNING = 9 * HOUR;
const THE_EVENING_BEFORE = -6 * HOUR;

export const agendaOf = async (desk: Desk, applications: readonly Application[]): Promise<AgendaEntry[]> => {
  const context = await desk.planContext(applications);
  const plan = await desk.planFor(applications);
  const byNumber = new Map(applications.map((application) => [application.id, application]));
  const today = desk.zone.dayOf(desk.now);
  return [
    ...applications.flatMap((application) =>
      application.interviews.map((interview) => interviewEntry(interview, application, desk)),
    ),
    ...[...plan.due, ...plan.upcoming].flatMap((item) => {
      const application = byNumber.get(item.application.id);
      return application ? [followUpEntry(item, application, desk)] : [];
    }),
    ...applications.flatMap((application) =>
      promisesOf(situationOf(application, context))
        .filter(({ outcome, by }) => outcome === 'open' && by >= today)
        .map(
          ({ by, phrase, said }): AgendaEntry => ({
            uid: uidOf(`promise-${said}-${by}`, application),
            kind: 'promise',
            start: by,
            minutes: null,
            title: `Word by today: ${sayApplication(application)}`,
            // A day the user typed is no quotation of theirs.
            details: `${phrase === by ? 'They are to write by this day.' : `They said: “${phrase}”`}\njobfu show ${application.id}`,
            place: null,
            alarm: null,
            cancelled: false,
          }),
        ),
    ),
  ];
};

/** The same for good, and different in every database: an application is known by when it was recorded, too. */
const uidOf = (key: string, { id, created }: Application): string =>
  `${key.replace(/[^\w-]+/g, '-')}-a${id}-${created.replace(/\D/g, '')}@jobfu`;

const interviewEntry = (interview: Interview, application: Application, desk: Desk): AgendaEntry => {
  const { id, at, stage, minutes, place, note, cancelled } = interview;
  const met = application.people.filter((person) => interview.with.includes(person.id));
  const details = [
    ...(met.length > 0 ? [`With ${sayNames(met)}`] : []),
    ...met.flatMap(({ name, email, role }) =>
      email || role ? [`${name}${role ? `, ${role}` : ''}${email ? `: ${email}` : ''}`] : [],
    ),
    ...(application.url ? [`The posting: ${application.url}`] : []),
    ...(note ? [note] : []),
    `jobfu show ${application.id}`,
  ];
  return {
    uid: uidOf(`interview-${id}`, application),
    kind: 'interview',
    start: at,
    minutes: isDay(at) ? null : (minutes ?? desk.policy.interviewMinutes),
    title: `Interview: ${sayApplication(application)}${stage ? ` (${stage})` : ''}`,
    details: details.join('\n'),
    place,
    alarm: isDay(at) ? THE_EVENING_BEFORE : BEFORE_INTERVIEW,
    cancelled: cancelled !== null,
  };
};

/** On the day it is due; what is overdue, today. */
const followUpEntry = (item: PlanItem, application: Application, { zone, now }: Desk): AgendaEntry => {
  const task = sayTask(item);
  const today = zone.dayOf(now);
  const due = zone.dayOf(item.due);
  const time = zone.timeOf(item.due);
  const isOnTime = due >= today;
  const day = isOnTime ? due : today;
  const clock = isOnTime && time !== '23:59' ? ` (by ${time})` : '';
  return {
    // A day in its key says when it was planned for: moved, it is the same event.
    uid: uidOf(item.about.replace(/\/\d{4}-\d{2}-\d{2}$/, ''), application),
    kind: 'follow-up',
    start: day,
    minutes: null,
    title: `${upper(task)}: ${sayApplication(application)}${clock}`,
    details: `${item.why}\n${item.command}`,
    place: null,
    alarm: clock !== '' && item.due <= morning(day, zone) ? THE_EVENING_BEFORE : IN_THE_MORNING,
    cancelled: false,
  };
};

const morning = (day: string, zone: Desk['zone']): string =>
  addMinutes(zone.at(day, '00:00'), IN_THE_MORNING + HOUR);
