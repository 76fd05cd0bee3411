/** Applications as a table that fits the screen, one below the other on a narrow one; piped, nothing is cut. */
import fastStringWidth from 'fast-string-width';
import { sayDay } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { sayApplication, sayTask } from './items.ts';
import type { Screen } from './recorded.ts';

export interface ListRow {
  readonly id: number;
  readonly company: string;
  readonly role: string | null;
  readonly status: string;
  readonly latest: string | null;
  readonly booked: string | null;
  readonly next: {
    readonly rule: string;
    readonly to: readonly { readonly name: string }[];
    readonly state: 'overdue' | 'today' | 'upcoming';
    readonly opens: string;
  } | null;
}

interface Column {
  readonly name: string;
  readonly cell: (row: ListRow, screen: Screen) => string;
  /** Below so many signs it says nothing any more; left out of a screen where it would have to be narrower. */
  readonly least: number;
}

/** As they stand; LESS_NEEDED goes first on a narrow screen. */
const COLUMNS: readonly Column[] = [
  { name: 'No', cell: ({ id }) => String(id), least: 2 },
  { name: 'Company', cell: ({ company }) => company, least: 12 },
  { name: 'Role', cell: ({ role }) => role ?? '', least: 12 },
  { name: 'Status', cell: ({ status }) => status, least: 9 },
  { name: 'Interview', cell: (row, screen) => sayLatest(row, screen), least: 10 },
  { name: 'Next', cell: (row, screen) => sayNext(row, screen), least: 14 },
];
const LESS_NEEDED = 'Interview';

/** `total`: how many there are without any filter. */
export const listLines = (rows: readonly ListRow[], total: number, screen: Screen, view: View): string[] => {
  if (total === 0) return ['No applications here. jobfu add records one.'];
  if (rows.length === 0)
    return [
      total === 1
        ? 'The one application here is not like that. jobfu list shows it.'
        : `None of ${total} applications is like that. jobfu list shows them all.`,
    ];
  const columns = columnsFor(view.width);
  if (columns === null) return rows.flatMap((row) => standing(row, screen, view));
  const header = columns.map(({ name }) => name);
  const table = rows.map((row) => columns.map(({ cell }) => cell(row, screen)));
  const widths = columns.map((_, i) =>
    [header, ...table].reduce((most, cells) => Math.max(most, fastStringWidth(cells[i] ?? '')), 0),
  );
  fit(widths, columns, view.width);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [view.style.bold(line(header)), ...table.map(line)];
};

/** "12  Acme, Engineer · open", and below it what comes next: nothing of it is cut. */
const standing = (row: ListRow, screen: Screen, view: View): string[] => {
  const number = String(row.id).padEnd(NUMBER);
  const margin = ' '.repeat(NUMBER + 2);
  const head = `${view.style.bold(`${number}  ${sayApplication(row)}`)} · ${row.status}`;
  const next = sayNext(row, screen);
  return [
    ...view.wrap(head, margin.length),
    ...(next === '' ? [] : view.wrap(`${margin}${next}`, margin.length)),
  ];
};

/** Digits of most numbers. */
const NUMBER = 2;

/** The columns there is room for; null where even the needed ones have none. */
const columnsFor = (width: number | null): readonly Column[] | null => {
  const needed = COLUMNS.filter(({ name }) => name !== LESS_NEEDED);
  const room = (columns: readonly Column[]): number =>
    columns.reduce((sum, { least }) => sum + least + 2, -2);
  if (width === null || room(COLUMNS) <= width) return COLUMNS;
  return room(needed) <= width ? needed : null;
};

const sayLatest = ({ latest, booked }: ListRow, { order, today }: Screen): string => {
  const moment = booked ?? latest;
  return moment ? sayDay(moment.slice(0, 10), order, today) : '';
};

const sayNext = ({ next }: ListRow, { order, today }: Screen): string => {
  if (!next) return '';
  const task = sayTask(next);
  // When comes first: on a narrow screen the end is cut.
  if (next.state === 'upcoming') return `${sayDay(next.opens.slice(0, 10), order, today)}: ${task}`;
  return next.state === 'overdue' ? `late: ${task}` : `now: ${task}`;
};

/** The wide columns give way, the widest first, until the table fits. */
const fit = (widths: number[], columns: readonly Column[], width: number | null): void => {
  if (width === null) return;
  const gaps = (widths.length - 1) * 2;
  const spare = (i: number): number => ((widths[i] ?? 0) > (columns[i]?.least ?? 0) ? (widths[i] ?? 0) : 0);
  for (let over = widths.reduce((sum, w) => sum + w, gaps) - width; over > 0; over--) {
    const spares = widths.map((_, i) => spare(i));
    const widest = spares.indexOf(Math.max(...spares));
    if (spares[widest] === 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
};

const pad = (text: string, width: number): string => {
  const flat = text.replace(/\s+/g, ' ');
  if (fastStringWidth(flat) <= width) return flat + ' '.repeat(width - fastStringWidth(flat));
  let cut = '';
  for (const character of flat) {
    if (fastStringWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…${' '.repeat(Math.max(0, width - 1 - fastStringWidth(cut)))}`;
};
