/** `jobfu export`: everything as JSON, or a table as CSV; with a span of days, the record of what was done in it. */
import { activitiesOf } from '../domain/activity.ts';
import { usage } from '../domain/errors.ts';
import type { Day } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import { plural, upper } from '../domain/wording.ts';
import { RECORD_HEADER, recordLine, TABLE_HEADER, tableLines } from '../formats/csv/table.ts';
import { type Cell, csvOf } from '../formats/csv/write.ts';
import { archiveText } from '../formats/json/write.ts';
import { type CommandSpec, type Context, type Options, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { oneOf } from './shared/choice.ts';
import { isStandardOutput, writeOwnFile } from './shared/own-file.ts';
import { inChunks } from './shared/settle.ts';
import { dayTyped } from './shared/when.ts';

const FORMATS = ['json', 'csv'] as const;

export const exportFacts: CommandSpec = {
  name: 'export',
  options: [
    { flags: '--format <format>', says: 'json (everything, and back again) or csv', values: FORMATS },
    { flags: '--from <when>', says: 'csv: a record of what was done, from this day on' },
    { flags: '--to <when>', says: 'csv: a record of what was done, up to this day' },
    {
      flags: '--output <file>',
      says: 'a file, readable by you alone, in place of standard output',
    },
  ],
  examples: [
    'jobfu export --format json --output search.json',
    'jobfu export --format csv --output search.csv',
    'jobfu export --format csv --from 2026-03-01 --to 2026-03-31',
  ],
  run: async (context, _args, options) => {
    const desk = await context.desk();
    const format = formatOf(options);
    const span = spanOf(desk, options);
    if (format === 'json' && span) {
      throw usage('--from and --to make a record, which is CSV.', 'jobfu export --format csv --from …');
    }
    return format === 'json' ? exportJson(context, desk, options) : exportCsv(context, desk, options, span);
  },
};

const formatOf = (options: Options): 'json' | 'csv' => {
  const typed = textOption(options, 'format');
  const byName = /\.csv$/i.test(textOption(options, 'output') ?? '') ? 'csv' : 'json';
  return typed === undefined ? byName : oneOf(typed, FORMATS, '--format');
};

interface Span {
  readonly from: Day;
  readonly to: Day;
}

const spanOf = (desk: Desk, options: Options): Span | null => {
  const from = textOption(options, 'from');
  const to = textOption(options, 'to');
  if (from === undefined && to === undefined) return null;
  const span = {
    from: from === undefined ? '0000-01-01' : dayTyped(desk, from, 'past'),
    to: to === undefined ? '9999-12-31' : dayTyped(desk, to, 'past'),
  };
  if (span.from > span.to) {
    throw usage(`--from ${span.from} lies after --to ${span.to}.`, 'Name the earlier day first.');
  }
  return span;
};

// ---------------------------------------------------------------- everything, as JSON

const exportJson = async (context: Context, desk: Desk, options: Options) => {
  const { store, settings, now } = desk;
  const numbers = await store.numbers();
  const chunks = async function* () {
    for (const ids of inChunks(numbers)) yield await store.archived(ids);
  };
  const text = archiveText({ exported: now, settings, numbers: await store.lastNumbers() }, chunks());
  const output = textOption(options, 'output');
  if (!isStandardOutput(output)) {
    await writeOwnFile(context, output, text, 'jobfu export --output search.json');
    return written({ format: 'json', file: output, applications: numbers.length });
  }
  if (context.json) {
    let whole = '';
    for await (const piece of text) whole += piece;
    return outcome({ data: JSON.parse(whole) as unknown, render: () => [] });
  }
  for await (const piece of text) await context.terminal.out(piece);
  return null;
};

const written = (data: { format: 'json' | 'csv'; file: string; applications: number; lines?: number }) =>
  outcome({
    data,
    confirms: true,
    render: ({ file, applications, lines }) => [
      `${upper(lines === undefined ? plural(applications, 'application') : plural(lines, 'line'))} in ${file}`,
    ],
  });

// ---------------------------------------------------------------- a table, or a record

/** By this mark spreadsheets know that a file is UTF-8. */
const MARK = '\ufeff';

const exportCsv = async (context: Context, desk: Desk, options: Options, span: Span | null) => {
  const { header, lines, applications } = span ? await recordOf(desk, span) : await tableOf(desk);
  const text = csvOf([header, ...lines]);
  const output = textOption(options, 'output');
  if (!isStandardOutput(output)) {
    await writeOwnFile(context, output, MARK + text, 'jobfu export --output search.csv');
    return written({ format: 'csv', file: output, applications, lines: lines.length });
  }
  if (!context.json) {
    await context.terminal.out(text);
    return null;
  }
  return outcome({ data: { format: 'csv', text, applications, lines: lines.length }, render: () => [] });
};

const tableOf = async ({ store, zone, planContext }: Desk) => {
  const lines: Cell[][] = [];
  const numbers = await store.numbers();
  for (const ids of inChunks(numbers)) {
    const applications = await store.some(ids);
    const context = await planContext(applications);
    for (const application of applications) {
      const { status } = situationOf(application, context).standing;
      lines.push(...tableLines({ application, status }, zone));
    }
  }
  return { header: TABLE_HEADER, lines, applications: numbers.length };
};

const recordOf = async ({ store, now, zone }: Desk, { from, to }: Span) => {
  const activities = activitiesOf(await store.applications(), now, zone).filter(
    ({ day }) => day >= from && day <= to,
  );
  return {
    header: RECORD_HEADER,
    lines: activities.map(recordLine),
    applications: new Set(activities.map(({ application }) => application.id)).size,
  };
};
