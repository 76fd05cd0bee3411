/** Applications as a table: a row for each interview, or for the application where there was none; `import` reads it. */

import type { Activity } from '../../domain/activity.ts';
import type { Zone } from '../../domain/calendar.ts';
import {
  type Application,
  type ApplicationStatus,
  type Interview,
  isDay,
  type Moment,
} from '../../domain/facts.ts';
import type { Cell } from './write.ts';

export const TABLE_HEADER = [
  'company',
  'role',
  'status',
  'applied',
  'stage',
  'at',
  'minutes',
  'person',
  'email',
  'topic',
  'project',
  'challenge',
  'said',
  'said on',
  'place',
  'url',
  'region',
  'note',
] as const;

/** Days stay days, instants become local wall time: `2026-03-10T15:00`. */
const local = (moment: Moment, zone: Zone): string =>
  isDay(moment) ? moment : `${zone.dayOf(moment)}T${zone.timeOf(moment)}`;

export interface TableRow {
  readonly application: Application;
  readonly status: ApplicationStatus;
}

export const tableLines = ({ application, status }: TableRow, zone: Zone): Cell[][] => {
  const { company, role, applied, url, region, note, interviews, messages, people } = application;
  const kept = interviews.filter(({ cancelled }) => cancelled === null);
  const said = (interview: Interview | null) =>
    messages.filter((message) => message.interview === (interview?.id ?? null));
  const line = (interview: Interview | null, message: Application['messages'][number] | null): Cell[] => {
    const met = interview === null ? people : people.filter(({ id }) => interview.with.includes(id));
    return [
      company,
      role,
      status,
      applied,
      interview?.stage ?? null,
      interview ? local(interview.at, zone) : null,
      interview?.minutes ?? null,
      met
        .map(({ name, email, role: part }) => personCell(name, met.length > 1 ? email : null, part))
        .join('; '),
      met.length === 1 ? (met[0]?.email ?? null) : null,
      interview?.topics.map(({ text }) => text).join('; ') ?? null,
      interview?.project ?? null,
      interview?.challenge ?? null,
      message?.text ?? null,
      message ? local(message.on, zone) : null,
      interview?.place ?? null,
      url,
      region,
      interview ? interview.note : note,
    ];
  };
  const inRooms = kept.flatMap((interview) => {
    const words = said(interview);
    return words.length === 0 ? [line(interview, null)] : words.map((message) => line(interview, message));
  });
  const elsewhere = said(null).map((message) => line(null, message));
  const all = [...inRooms, ...elsewhere];
  return all.length > 0 && (note === null || elsewhere.length > 0) ? all : [line(null, null), ...all];
};

const personCell = (name: string, email: string | null, part: string | null): string =>
  `${name}${email ? ` <${email}>` : ''}${part ? ` (${part})` : ''}`;

export const RECORD_HEADER = [
  'date',
  'time',
  'activity',
  'company',
  'role',
  'with',
  'by',
  'posting',
] as const;

export const recordLine = ({ day, time, says, via, people, application }: Activity): Cell[] => [
  day,
  time,
  says,
  application.company,
  application.role,
  people.join('; '),
  via,
  application.url,
];
