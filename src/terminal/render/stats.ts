/** The search in figures: promises by employer, how the reader did, letters sent. */
import { byText } from '../../domain/order.ts';
import { plural } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { type PromiseLine, sayPromise } from './promises.ts';
import type { Screen } from './recorded.ts';

export interface Stats {
  readonly applications: { readonly total: number; readonly status: Readonly<Record<string, number>> };
  readonly interviews: { readonly held: number };
  readonly promises: {
    readonly total: number;
    readonly byEmployer: readonly {
      readonly company: string;
      readonly total: number;
      readonly kept: number;
      readonly late: number;
      readonly never: number;
      readonly open: number;
      readonly promises: readonly PromiseLine[];
    }[];
  };
  readonly readings: { readonly total: number; readonly overruled: number; readonly unsure: number };
  readonly letters: { readonly total: number; readonly byTemplate: Readonly<Record<string, number>> };
}

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([a, m], [b, n]) => n - m || byText(a, b))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ');

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const statsLines = (
  { applications, interviews, promises, readings, letters }: Stats,
  screen: Screen,
  view: View,
): string[] => {
  const { bold } = view.style;
  if (applications.total === 0) return ['No applications here. jobfu add records one.'];
  const lines = [
    ...view.wrap(
      `${upper(plural(applications.total, 'application'))} (${counted(applications.status)}), ${plural(interviews.held, 'interview')} held`,
    ),
    '',
    bold('What they promised'),
  ];
  if (promises.total === 0) lines.push('Nobody has named a day yet.');
  for (const { company, total, kept, late, never, open, promises: all } of promises.byEmployer) {
    const counts = counted({ kept, late, 'never came': never, open })
      .split(', ')
      .filter((part) => !part.startsWith('0 '));
    lines.push(...view.wrap(`${company}: ${plural(total, 'promise')}, ${counts.join(', ')}`, 2));
    for (const promise of all) lines.push(...view.wrap(`  ${sayPromise(promise, screen)}`, 4));
  }
  lines.push(
    '',
    bold('What was read'),
    `${upper(plural(readings.total, 'message'))} read, ${plural(readings.overruled, 'reading')} overruled by you, ${plural(readings.unsure, 'reading')} too unsure to plan with`,
    '',
    bold('What you sent'),
    letters.total === 0
      ? 'No letters yet.'
      : `${upper(plural(letters.total, 'letter'))}: ${counted(letters.byTemplate)}`,
  );
  return lines;
};
