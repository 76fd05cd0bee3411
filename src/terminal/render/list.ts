/** Applications as a table that fits the screen; piped, the columns are not cut. */
import fastStringWidth from 'fast-string-width';
import { sayDay } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { sayTask } from './items.ts';
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

export const listLines = (rows: readonly ListRow[], screen: Screen, view: View): string[] => {
  if (rows.length === 0) return ['No applications here. jobfu add records one.'];
  const table = rows.map((row) => [
    String(row.id),
    row.company,
    row.role ?? '',
    row.status,
    sayLatest(row, screen),
    sayNext(row, screen),
  ]);
  const header = ['No', 'Company', 'Role', 'Status', 'Interview', 'Next'];
  const widths = header.map((name, i) =>
    Math.max(
      ...[header, ...table].map((cells) => fastStringWidth((cells === header ? name : cells[i]) ?? '')),
    ),
  );
  fit(widths, view.width);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [view.style.bold(line(header)), ...table.map(line)];
};

const sayLatest = ({ latest, booked }: ListRow, { order, today }: Screen): string => {
  const moment = booked ?? latest;
  return moment ? sayDay(moment.slice(0, 10), order, today) : '';
};

const sayNext = ({ next }: ListRow, { order, today }: Screen): string => {
  if (!next) return '';
  const task = sayTask(next);
  if (next.state === 'upcoming') return `${task}, ${sayDay(next.opens.slice(0, 10), order, today)}`;
  return next.state === 'overdue' ? `${task}, overdue` : `${task}, now`;
};

/** The wide columns give way, the widest first, until the table fits. */
const fit = (widths: number[], width: number | null): void => {
  if (width === null) return;
  const gaps = (widths.length - 1) * 2;
  for (let over = widths.reduce((sum, w) => sum + w, gaps) - width; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 6) return;
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
