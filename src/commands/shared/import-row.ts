/** One row of somebody's spreadsheet as facts, or what is wrong with it. Pure but for the calendar it is given. */
import { type DateOrder, isRealDay, makeDay } from '../../domain/calendar.ts';
import { Fault, usage } from '../../domain/errors.ts';
import { type Day, isDay, type Moment, STAGES } from '../../domain/facts.ts';
import { DATE_ORDERS } from '../../domain/settings.ts';
import type { Field } from '../../formats/csv/columns.ts';
import { type StatusMeant, statusMeant } from '../../formats/csv/status.ts';
import type { NewPerson } from '../../store/store.ts';
import type { Desk } from '../desk.ts';
import { acceptLine, acceptText, isNothing } from './door.ts';
import { wholeNumber } from './numbers.ts';
import { parsePerson } from './people.ts';
import { whenTyped } from './when.ts';

export interface ImportRow {
  readonly company: string;
  readonly role: string | null;
  readonly applied: Day | null;
  readonly url: string | null;
  readonly region: string | null;
  readonly note: string | null;
  readonly people: readonly NewPerson[];
  readonly stage: string | null;
  readonly at: Moment | null;
  readonly minutes: number | null;
  readonly topics: readonly string[];
  readonly project: string | null;
  readonly challenge: string | null;
  readonly place: string | null;
  readonly said: string | null;
  readonly saidOn: Moment | null;
  readonly status: StatusMeant | null;
  /** The cell, for words nobody could be sure of, and to say what was in it. */
  readonly statusCell: string | null;
  readonly statusOn: Day | null;
}

type Cells = Readonly<Partial<Record<Field, string>>>;

/** @throws Fault `usage` that says what is wrong with the row */
export const rowOf = (cells: Cells, desk: Desk, order: DateOrder): ImportRow => {
  const raw = (field: Field): string | null => {
    const value = cells[field]?.trim() ?? '';
    return value === '' || isNothing(value) ? null : value;
  };
  const line = (field: Field): string | null => acceptLine(raw(field) ?? undefined, field);
  const company = line('company');
  if (company === null) throw usage('the company is missing');
  const moment = (field: Field): Moment | null => {
    const text = line(field);
    return text === null ? null : momentOf(text, desk, order);
  };
  const day = (field: Field): Day | null => {
    const given = moment(field);
    return given === null || isDay(given) ? given : desk.zone.dayOf(given);
  };
  const today = desk.zone.dayOf(desk.now);
  const isAhead = (given: Moment): boolean => (isDay(given) ? given > today : given > desk.now);
  /** Another order in which the cell tells of something that has been, as it has to. */
  const otherOrder = (text: string): DateOrder | undefined =>
    DATE_ORDERS.find((other) => {
      try {
        return other !== order && !isAhead(momentOf(text, desk, other));
      } catch {
        return false;
      }
    });
  const past = <T extends Moment>(field: Field, what: string, given: T | null): T | null => {
    if (given === null || !isAhead(given)) return given;
    const text = line(field) ?? '';
    const other = otherOrder(text);
    throw usage(
      other === undefined
        ? `${what} ${given.slice(0, 10)} is still ahead`
        : `${what} "${text}" is still ahead, read as ${order}: --date-order ${other}`,
    );
  };
  const applied = past('applied', 'applied', day('applied'));
  const { stage, status, statusCell } = stageAndStatus(line('stage'), line('status'));
  const said = raw('said');
  const contact = contactOf(line('person'));
  return {
    company,
    role: line('role'),
    applied,
    url: line('url'),
    region: line('region'),
    note: noteOf(raw('note'), contact.links),
    people: peopleOf(contact.names, line('email')),
    stage,
    at: withTime(moment('at'), line('time'), desk),
    minutes: minutesOf(line('minutes')),
    topics: (line('topic') ?? '').split(/\s*;\s*/).filter(Boolean),
    project: line('project'),
    challenge: line('challenge'),
    place: line('place'),
    said: said === null ? null : acceptText(said, 'said').trim(),
    saidOn: past('saidOn', 'said on', moment('saidOn')),
    status,
    statusCell,
    statusOn: past('statusOn', 'status on', day('statusOn')),
  };
};

/** A column of stages often holds where the application stands: "Applied", "Offer", "Rejected". */
const stageAndStatus = (
  stage: string | null,
  status: string | null,
): Pick<ImportRow, 'stage' | 'status' | 'statusCell'> => {
  const meant = status === null ? null : statusMeant(status);
  const isStage = stage !== null && (STAGES as readonly string[]).includes(stage.toLowerCase());
  const staged = stage === null || isStage ? null : statusMeant(stage);
  if (status === null && staged !== null && !/interview|screen|round/i.test(stage ?? '')) {
    return { stage: null, status: staged, statusCell: stage };
  }
  return { stage: isStage ? stage.toLowerCase() : stage, status: meant, statusCell: status };
};

const minutesOf = (text: string | null): number | null => {
  if (text === null) return null;
  const hours = /^(\d{1,2}(?:\.\d)?) ?h/i.exec(text)?.[1];
  const minutes = hours
    ? String(Math.round(Number(hours) * 60))
    : text.replace(/ ?m(?:in(?:ute)?s?)?\.?$/i, '');
  return wholeNumber(minutes, 'minutes', { min: 1, max: 1440 });
};

const LINK = /\b(?:https?:\/\/|www\.)[^\s;,"<>()]+/gi;

/** Who stands in the cell, and where to find them: a link there is nobody's name. */
const contactOf = (text: string | null): { names: string | null; links: readonly string[] } => ({
  names: text?.replace(LINK, '').replace(/^[\s;,:/–-]+|[\s;,:/–-]+$/g, '') || null,
  links: text?.match(LINK) ?? [],
});

/** A link to a contact is kept with the notes. */
const noteOf = (note: string | null, links: readonly string[]): string | null =>
  [...(note === null ? [] : [acceptText(note, 'note').trim()]), ...links].join('\n') || null;

/** More are no people of one application, but a list that lost its lines. */
const MOST_PEOPLE = 100;

/** "Dana Lee (recruiter); Ravi Sen", with the one address where there is one person. */
const peopleOf = (text: string | null, email: string | null): NewPerson[] => {
  const parts = (text ?? '').split(/\s*[;/&\n]\s*|\s*,\s*(?=\p{Lu}\S*\s+\p{Lu})|\s+and\s+/u).filter(Boolean);
  if (parts.length > MOST_PEOPLE) throw usage(`${parts.length} people in one cell are too many`);
  const people = parts.map((part) => parsePerson(part, 'person'));
  if (email === null) return people;
  const [only, another] = people;
  if (only === undefined) return [parsePerson(email, 'email')];
  if (another !== undefined || only.email !== null) return people;
  return [{ ...only, email: parsePerson(email, 'email').email }];
};

// ---------------------------------------------------------------- days

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?$/i;

/** `15:00` of "3 PM", "3:00pm", "15h00"; null for what is no time. */
const clockOf = (text: string): string | null => {
  const [, hours = '', minutes = '00', half] = CLOCK.exec(text.trim()) ?? [];
  if (hours === '') return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};

const withTime = (at: Moment | null, time: string | null, { zone }: Desk): Moment | null => {
  if (at === null || time === null || !isDay(at)) return at;
  const clock = clockOf(time);
  if (clock === null) throw usage(`"${time}" is no time of day`);
  return zone.at(at, clock);
};

/** Days are counted by spreadsheets from the last but one of 1899. */
const SERIAL = /^[3-6]\d{4}(?:\.\d+)?$/;
const FIRST_DAY = Date.UTC(1899, 11, 30);

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[,T ]+(\S.*))?$/;

/**
 * A day or time as spreadsheets write it; numbers in the user's order.
 * @throws Fault `usage` for what is none, or fits another order only: a whole column would be read wrongly
 */
const momentOf = (text: string, desk: Desk, order: DateOrder): Moment => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text)) return text;
  if (SERIAL.test(text)) {
    return new Date(FIRST_DAY + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = '', separator = '', second = '', third = '', time] = numeric;
    const parts = [first, second, third];
    // With dots the day comes first everywhere; with four digits first, the year does.
    const meant =
      first.length === 4
        ? 'ymd'
        : separator === '.'
          ? 'dmy'
          : order === 'ymd' && third.length === 4
            ? 'dmy'
            : order;
    const day = dayIn(parts, meant);
    if (day === null) {
      const other = (['dmy', 'mdy', 'ymd'] as const).find((one) => dayIn(parts, one) !== null);
      throw usage(
        other === undefined
          ? `"${text}" is no day of the calendar`
          : `"${text}" is no day, read as ${order}: --date-order ${other}`,
      );
    }
    if (time === undefined) return day;
    const clock = clockOf(time);
    if (clock !== null) return desk.zone.at(day, clock);
    return whenTyped(desk, `${day} ${time}`, 'past');
  }
  try {
    return whenTyped(desk, text, 'past');
  } catch (error) {
    if (error instanceof Fault) throw usage(`"${text.slice(0, 60)}" is no day or time jobfu can read`);
    throw error;
  }
};

const dayIn = (parts: readonly string[], order: DateOrder): Day | null => {
  const at = { dmy: [2, 1, 0], mdy: [2, 0, 1], ymd: [0, 1, 2] }[order];
  const [year = '', month = '', date = ''] = at.map((i) => parts[i] ?? '');
  if (month.length > 2 || date.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const day = makeDay(full, Number(month), Number(date));
  return full >= 1900 && isRealDay(day) ? day : null;
};
