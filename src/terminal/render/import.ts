/** What an import made of a file: what each column was taken for, what was kept, and what was not. */
import { plural, sayStage, upper } from '../../domain/wording.ts';
import type { View } from '../view.ts';

export interface ImportShown {
  readonly file: string;
  readonly dryRun: boolean;
  readonly format: 'csv' | 'json';
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly added: {
    readonly applications: number;
    readonly completed: number;
    readonly interviews: number;
    readonly people: number;
    readonly messages: number;
    readonly letters: number;
    readonly drafts: number;
    readonly decisions: number;
    readonly endings: number;
  };
  readonly settings: readonly string[];
  readonly kept: number;
  readonly skipped: number;
  readonly bad: readonly { readonly line: number; readonly says: string }[];
  readonly unsure: readonly { readonly line: number; readonly status: string }[];
  readonly undated: readonly { readonly line: number; readonly company: string; readonly says: string }[];
  readonly undatedOffers: readonly { readonly line: number; readonly company: string }[];
  readonly sample: readonly {
    readonly company: string;
    readonly role: string | null;
    readonly applied: string | null;
    readonly stage: string | null;
    readonly at: string | null;
    readonly status: string | null;
  }[];
}

/** Lines of one kind that are shown; --json has them all. */
const LISTED = 30;

export const importLines = (shown: ImportShown, view: View): string[] => {
  const { dryRun, columns, settings, skipped, bad, unsure, undated, undatedOffers, sample } = shown;
  const { bold } = view.style;
  const lines: string[] = [];
  if (columns.length > 0) lines.push(bold('Columns'), ...columnLines(columns, view), '');
  if (dryRun && sample.length > 0) {
    lines.push(bold('The first rows, as understood'));
    for (const row of sample) lines.push(...view.wrap(`  ${saySample(row)}`, 4));
    lines.push('');
  }
  lines.push(...view.wrap(`${bold(dryRun ? 'Would be kept' : 'Kept')}: ${sayAdded(shown.added)}`, 2));
  if (settings.length > 0) lines.push(...view.wrap(`Settings taken over: ${settings.join(', ')}`, 2));
  if (skipped > 0)
    lines.push(`There already: ${plural(skipped, shown.format === 'csv' ? 'row' : 'application')}`);
  lines.push(...faultLines(shown.format === 'csv' ? 'line' : 'application', bad, view));
  if (unsure.length > 0) {
    lines.push('', bold('Left open, for the status is not understood'));
    lines.push(
      ...listed(
        unsure.map(({ line, status }) => `line ${line}: ${status}`),
        view,
      ),
    );
  }
  if (undated.length > 0) {
    lines.push(
      '',
      ...view.wrap(bold('Interviews without a day: the plan still counts from the application'), 2),
    );
    lines.push(
      ...listed(
        undated.map(({ line, company, says }) => `line ${line}, ${company}: ${says}`),
        view,
      ),
      'Tell it the day, and the plan follows:',
      `  jobfu add --company "${undated[0]?.company}" --at "…"`,
    );
  }
  if (undatedOffers.length > 0) {
    lines.push(
      '',
      bold('Offers without a day: counted from today'),
      ...listed(
        undatedOffers.map(({ line, company }) => `line ${line}, ${company}`),
        view,
      ),
      'Tell by when they want your answer, and the plan follows:',
      `  jobfu correct "${undatedOffers[0]?.company}" --by "…"`,
    );
  }
  if (dryRun) lines.push('', ...view.wrap('Nothing was written. Without --dry-run it is.'));
  else if (Object.values(shown.added).some((n) => n > 0)) lines.push('', 'To take it back: jobfu undo');
  return lines;
};

const columnLines = (columns: ImportShown['columns'], view: View): string[] => {
  const width = Math.min(28, Math.max(...columns.map(({ header }) => header.length)));
  return columns.flatMap(({ header, field }) =>
    view.wrap(
      `  ${header.padEnd(width)}  ${field === null ? '(left out)' : (NAMES[field] ?? field)}`,
      width + 4,
    ),
  );
};

/** Fields as they are said. */
const NAMES: Readonly<Record<string, string>> = {
  at: 'when the interview was',
  applied: 'the day you applied',
  said: 'what they said',
  saidOn: 'the day they said it',
  statusOn: 'the day of the status',
  time: 'time of the interview',
  url: 'the posting',
};

const saySample = ({ company, role, applied, stage, at, status }: ImportShown['sample'][number]): string =>
  [
    role ? `${company}, ${role}` : company,
    ...(applied ? [`applied ${applied}`] : []),
    ...(at ? [`${sayStage(stage)} ${at.slice(0, 16).replace('T', ' ')}`] : []),
    ...(status ? [status] : []),
  ].join(' · ');

const sayAdded = (added: ImportShown['added']): string => {
  const said = [
    ...(added.applications > 0 ? [plural(added.applications, 'application')] : []),
    ...(added.interviews > 0 ? [plural(added.interviews, 'interview')] : []),
    ...(added.people > 0 ? [plural(added.people, 'person', 'people')] : []),
    ...(added.messages > 0 ? [plural(added.messages, 'message')] : []),
    ...(added.letters > 0 ? [plural(added.letters, 'letter')] : []),
    ...(added.drafts > 0 ? [plural(added.drafts, 'changed draft')] : []),
    ...(added.decisions > 0 ? [plural(added.decisions, 'decision')] : []),
    ...(added.endings > 0 ? [plural(added.endings, 'ending')] : []),
    ...(added.completed > 0
      ? [plural(added.completed, 'fact that was lacking', 'facts that were lacking')]
      : []),
  ];
  return said.length === 0 ? 'nothing new' : said.join(', ');
};

const faultLines = (what: string, bad: ImportShown['bad'], view: View): string[] => {
  if (bad.length === 0) return [];
  const head = `${upper(plural(bad.length, what))} could not be read`;
  return [
    '',
    view.style.bold(head),
    ...listed(
      bad.map(({ line, says }) => `${what} ${line}: ${says}`),
      view,
    ),
  ];
};

const listed = (all: readonly string[], view: View): string[] => [
  ...all.slice(0, LISTED).flatMap((line) => view.wrap(`  ${line}`, 4)),
  ...(all.length > LISTED ? [`  and ${all.length - LISTED} more; --json lists them all`] : []),
];
