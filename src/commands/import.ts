/** `jobfu import`: an export of jobfu, or somebody's spreadsheet; one transaction, so that one undo takes it back. */
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DateOrder } from '../domain/calendar.ts';
import { Fault, notFound, usage } from '../domain/errors.ts';
import { cannotRead, codeOf } from '../domain/file-faults.ts';
import { DATE_ORDERS } from '../domain/settings.ts';
import { plural } from '../domain/wording.ts';
import { type Column, FIELDS, type Field, headerKey, matchColumns } from '../formats/csv/columns.ts';
import { tellsOfInterview } from '../formats/csv/status.ts';
import type { Writer } from '../store/store.ts';
import { openProgress, type Progress } from '../terminal/progress.ts';
import { importLines } from '../terminal/render/import.ts';
import {
  type CommandSpec,
  type Context,
  flagOption,
  listOption,
  type Options,
  outcome,
  textOption,
} from './command.ts';
import type { Desk } from './desk.ts';
import { decodeText, readInput } from './shared/door.ts';
import { joinArchived, keepSettings, restoreArchive } from './shared/import-archive.ts';
import {
  type Counts,
  keepRefusals,
  keepRow,
  noCounts,
  openRegister,
  startImport,
} from './shared/import-facts.ts';
import { type ImportRow, rowOf } from './shared/import-row.ts';

export const importFacts: CommandSpec = {
  name: 'import',
  arguments: [{ name: '<file>', says: 'an export of jobfu, or CSV with a header; - for standard input' }],
  options: [
    { flags: '--dry-run', says: 'say what would be written, and write nothing' },
    {
      flags: '--date-order <order>',
      says: 'how 3/4/2026 is meant in this file: dmy, mdy or ymd',
      values: DATE_ORDERS,
    },
    {
      flags: '--column <header=field>',
      says: `what a column is, where jobfu errs: "Firma=company"; fields: ${FIELDS.join(', ')}`,
      repeatable: true,
    },
  ],
  examples: [
    'jobfu import applications.csv --dry-run',
    'jobfu import applications.csv --date-order mdy',
    'jobfu import search.json',
  ],
  run: async (context, [path = ''], options) => {
    const desk = await context.desk();
    const source = await openSource(context, path);
    const progress = openProgress(context.terminal, !context.json);
    const isRehearsal = flagOption(options, 'dryRun');
    const settings = { order: orderOf(desk, options), columns: columnsOf(options) };
    const change = async (writer: Writer): Promise<Imported> =>
      source.looksLikeJson
        ? await importArchive(writer, source, progress)
        : await importTable(writer, desk, source, settings, progress);
    let imported: Imported;
    try {
      imported = isRehearsal
        ? await desk.store.rehearse(change)
        : await desk.store.write(
            change,
            ({ added }) => `imported ${plural(added.applications, 'application')} from ${basename(path)}`,
          );
    } finally {
      await progress.clear();
      await source.close();
    }
    const data = { file: path, dryRun: isRehearsal, ...imported };
    return outcome({
      data,
      render: (shown, view) => importLines(shown, view),
      // As for a message that cannot be read: what is sound is kept, and the status says that not all was.
      ...(imported.bad.length > 0 ? { status: 1 } : {}),
    });
  },
};

/** What came of it. */
interface Imported {
  readonly format: 'csv' | 'json';
  /** CSV: what each column was taken for. */
  readonly columns: readonly Column[];
  readonly added: Counts;
  readonly settings: readonly string[];
  /** Rows, or applications, of which something was new; and those that were there already. */
  readonly kept: number;
  readonly skipped: number;
  readonly bad: readonly Bad[];
  /** Statuses nobody could be sure of: the application is left as it is. */
  readonly unsure: readonly { readonly line: number; readonly status: string }[];
  /** Rows that tell of an interview and not of its day: nothing can be counted from it. */
  readonly undated: readonly { readonly line: number; readonly company: string; readonly says: string }[];
  /** Offers that name no day on which they came: they count from today. */
  readonly undatedOffers: readonly { readonly line: number; readonly company: string }[];
  /** The first rows as they were understood. */
  readonly sample: readonly ImportRow[];
}

interface Bad {
  /** CSV: the line it begins on; JSON: the place of the application. */
  readonly line: number;
  readonly says: string;
}

const SAMPLED = 3;

/** How much of the whole work it is to take in what the file holds; the rest is to look ahead for all of it. */
const TAKING_IN = 0.75;
const LOOKING_AHEAD = 'working out what comes next';

const orderOf = (desk: Desk, options: Options): DateOrder => {
  const typed = textOption(options, 'dateOrder')?.toLowerCase();
  if (typed === undefined) return desk.dateOrder;
  const order = DATE_ORDERS.find((known) => known === typed);
  if (order === undefined)
    throw usage(`--date-order is dmy, mdy or ymd, not "${typed}".`, '--date-order mdy');
  return order;
};

const columnsOf = (options: Options): ReadonlyMap<string, Field> =>
  new Map(
    listOption(options, 'column').map((text) => {
      const at = text.lastIndexOf('=');
      const wanted = text
        .slice(at + 1)
        .trim()
        .toLowerCase();
      const field = FIELDS.find((known) => known.toLowerCase() === wanted);
      if (at < 1 || field === undefined) {
        throw usage(
          `--column "${text}" is not understood.`,
          `--column "Firma=company"; fields: ${FIELDS.join(', ')}`,
        );
      }
      return [headerKey(text.slice(0, at)), field] as const;
    }),
  );

// ---------------------------------------------------------------- where it comes from

interface Source {
  readonly looksLikeJson: boolean;
  bytes(): AsyncIterable<Uint8Array>;
  /** How much of it has been read, 0 to 1. */
  part(): number;
  close(): Promise<void>;
}

const openSource = async (context: Context, path: string): Promise<Source> => {
  if (path === '-') {
    const bytes = await readInput(context, 'jobfu import applications.csv');
    return {
      looksLikeJson: isJson(bytes),
      bytes: async function* () {
        yield bytes;
      },
      part: () => 1,
      close: async () => {},
    };
  }
  try {
    const { size } = await stat(path).then((found) => {
      if (found.isDirectory()) throw usage(`${path} is a folder.`, 'Name a file.');
      return found;
    });
    const handle = await open(path, 'r');
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(64), position: 0 });
    let read = 0;
    return {
      looksLikeJson: isJson(buffer.subarray(0, bytesRead)),
      bytes: async function* () {
        for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) {
          read += (chunk as Uint8Array).length;
          yield chunk as Uint8Array;
        }
      },
      part: () => (size === 0 ? 1 : read / size),
      close: () => handle.close(),
    };
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw notFound(`There is no file ${path}.`, 'Check the name, or use - for standard input.');
    throw cannotRead(path, error);
  }
};

const isJson = (bytes: Uint8Array): boolean => /^[\s\ufeff]*[{[]/.test(decodeText(bytes.subarray(0, 64)));

// ---------------------------------------------------------------- an export of jobfu

/** An export is read whole; above this it is none. */
const ARCHIVE_CAP = 512 * 1024 * 1024;

const importArchive = async (writer: Writer, source: Source, progress: Progress): Promise<Imported> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes()) {
    size += chunk.length;
    if (size > ARCHIVE_CAP) throw usage('This file is larger than 512 MB.', 'No export of jobfu is.');
    chunks.push(chunk);
  }
  const { unpack } = await import('../formats/json/read.ts');
  const { archive, bad } = unpack(decodeText(Buffer.concat(chunks)));
  const { applications } = archive;
  let done = 0;
  const each = async (): Promise<void> => {
    done++;
    await progress.show((done / applications.length) * TAKING_IN, `${done} applications`);
  };
  const shared = {
    format: 'json' as const,
    columns: [],
    unsure: [],
    undated: [],
    undatedOffers: [],
    sample: [],
    bad: bad.map(({ place, says }) => ({ line: place, says })),
  };
  if ((await writer.numbers()).length === 0) {
    const added = await restoreArchive(writer, archive, each);
    const settings = await keepSettings(writer, archive.settings);
    await progress.rest(TAKING_IN, LOOKING_AHEAD);
    return { ...shared, added, settings, kept: applications.length, skipped: 0 };
  }
  const added = noCounts();
  const importing = { writer, register: await openRegister(writer), counts: added };
  let kept = 0;
  for (const application of applications) {
    if (await joinArchived(importing, application)) kept++;
    await each();
  }
  const settings = await keepSettings(writer, archive.settings);
  await progress.rest(TAKING_IN, LOOKING_AHEAD);
  return { ...shared, added, settings, kept, skipped: applications.length - kept };
};

// ---------------------------------------------------------------- somebody's spreadsheet

const importTable = async (
  writer: Writer,
  desk: Desk,
  source: Source,
  { order, columns: given }: { order: DateOrder; columns: ReadonlyMap<string, Field> },
  progress: Progress,
): Promise<Imported> => {
  const { csvRows } = await import('../formats/csv/read.ts');
  const importing = await startImport(writer, desk);
  const bad: Bad[] = [];
  const unsure: Imported['unsure'][number][] = [];
  const undated: Imported['undated'][number][] = [];
  const undatedOffers: Imported['undatedOffers'][number][] = [];
  const sample: ImportRow[] = [];
  let columns: Column[] | null = null;
  let kept = 0;
  let skipped = 0;
  for await (const read of csvRows(source.bytes())) {
    if (!('cells' in read)) {
      bad.push(read);
      continue;
    }
    if (columns === null) {
      columns = headerOf(read.cells, given);
      continue;
    }
    const row = understood(columns, read.cells, desk, order);
    if (typeof row === 'string') {
      bad.push({ line: read.line, says: row });
      continue;
    }
    if (row.statusCell !== null && row.status === null)
      unsure.push({ line: read.line, status: row.statusCell });
    const told = interviewTold(row);
    if (told !== null) undated.push({ line: read.line, company: row.company, says: told });
    if (sample.length < SAMPLED) sample.push(row);
    if (await keepRow(importing, row)) {
      kept++;
      if (row.status === 'offer' && row.statusOn === null)
        undatedOffers.push({ line: read.line, company: row.company });
    } else skipped++;
    await progress.show(source.part() * TAKING_IN, `${kept + skipped + bad.length} rows`);
  }
  await keepRefusals(importing);
  await progress.rest(TAKING_IN, LOOKING_AHEAD);
  if (columns === null)
    throw usage('There is nothing in this file.', 'A CSV file begins with a header: company,role,…');
  return {
    format: 'csv',
    columns,
    added: importing.counts,
    settings: [],
    kept,
    skipped,
    bad,
    unsure,
    undated,
    undatedOffers,
    sample,
  };
};

/** What a row of an application still open says of an interview, where it names no day for it. */
const interviewTold = ({ at, stage, status, statusCell }: ImportRow): string | null => {
  if (at !== null || (status !== null && status !== 'open')) return null;
  return stage ?? (statusCell !== null && tellsOfInterview(statusCell) ? statusCell : null);
};

/** @throws Fault `usage` where no column tells the company: nothing in the file can be kept then */
const headerOf = (cells: readonly string[], given: ReadonlyMap<string, Field>): Column[] => {
  const columns = matchColumns(cells, given);
  if (columns.some(({ field }) => field === 'company')) return columns;
  const named = cells.slice(0, 8).map((cell) => (cell.length > 30 ? `${cell.slice(0, 29)}…` : cell));
  throw usage(
    `No column names the company; the first line says: ${named.join(', ')}.`,
    'A header is needed: company, role, applied, …; or say which it is: --column "Firma=company"',
  );
};

const understood = (
  columns: readonly Column[],
  cells: readonly string[],
  desk: Desk,
  order: DateOrder,
): ImportRow | string => {
  const fields: Partial<Record<Field, string>> = {};
  columns.forEach(({ field }, i) => {
    if (field !== null) fields[field] = cells[i] ?? '';
  });
  try {
    return rowOf(fields, desk, order);
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
};
