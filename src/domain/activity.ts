/** The record of a search by the day: what was done, with whom; what one hands in where proof is asked for. */
import type { Zone } from './calendar.ts';
import type { Application, Channel, Day, Interview, Letter, Message, Moment } from './facts.ts';
import { historyOf } from './history.ts';
import { byText } from './order.ts';
import { dayOf, hasHappened } from './timeline.ts';
import { sayStage } from './wording.ts';

export interface Activity {
  readonly day: Day;
  /** The local time, where it is known. */
  readonly time: string | null;
  readonly what: 'applied' | 'interview' | 'heard' | 'wrote' | 'ended';
  /** In plain words: "phone interview", "wrote to them: thank you". */
  readonly says: string;
  readonly via: Channel | null;
  /** Names of those concerned. */
  readonly people: readonly string[];
  readonly application: Pick<Application, 'id' | 'company' | 'role' | 'url'>;
}

/** All that happened by `now`, in order; interviews called off are left out, and what was only decided about the plan. */
export const activitiesOf = (applications: readonly Application[], now: string, zone: Zone): Activity[] =>
  applications
    .flatMap((application) => activitiesIn(application, now, zone))
    .sort((a, b) => byText(a.day, b.day) || byText(a.time ?? '', b.time ?? ''));

const activitiesIn = (application: Application, now: string, zone: Zone): Activity[] => {
  const { id, company, role, url, people } = application;
  const names = (ids: readonly (number | null)[]): string[] =>
    people.filter((person) => ids.includes(person.id)).map(({ name }) => name);
  return historyOf(application, zone)
    .filter(({ at }) => hasHappened(at, now, zone))
    .flatMap((event): Activity[] => {
      const shared = { ...whenOf(event.at, zone), application: { id, company, role, url } };
      switch (event.what) {
        case 'applied':
          return [{ ...shared, what: 'applied', says: 'applied', via: null, people: [] }];
        case 'interview':
          return event.interview.cancelled === null ? [interviewed(event.interview, names, shared)] : [];
        case 'heard':
          // Words in the room belong to the interview.
          return event.message.interview === null
            ? [heard(event.message, event.reading.outcome, names, shared)]
            : [];
        case 'sent':
          return [wrote(event.letter, names, shared)];
        case 'ended':
          return [{ ...shared, what: 'ended', says: saysEnded(event.as), via: null, people: [] }];
        default:
          return [];
      }
    });
};

type Shared = Pick<Activity, 'day' | 'time' | 'application'>;
type Names = (ids: readonly (number | null)[]) => string[];

const whenOf = (at: Moment, zone: Zone): Pick<Activity, 'day' | 'time'> => ({
  day: dayOf(at, zone),
  time: at.length === 10 ? null : zone.timeOf(at),
});

const interviewed = ({ stage, with: met }: Interview, names: Names, shared: Shared): Activity => ({
  ...shared,
  what: 'interview',
  says: sayStage(stage),
  via: null,
  people: names(met),
});

const heard = (message: Message, outcome: string | null, names: Names, shared: Shared): Activity => ({
  ...shared,
  what: 'heard',
  says:
    outcome === null ? 'heard from them' : outcome === 'offer' ? 'received an offer' : 'received a refusal',
  via: message.via,
  people: names([message.from]),
});

const wrote = ({ template, via, to }: Letter, names: Names, shared: Shared): Activity => ({
  ...shared,
  what: 'wrote',
  says: `wrote to them: ${template.replaceAll('-', ' ').replace('thankyou', 'thank you').replace('checkin', 'check-in')}`,
  via,
  people: names(to),
});

const saysEnded = (as: string): string => (as === 'reopened' ? 'opened it again' : `ended: ${as}`);
