/** CSV as people have it: any of three separators, any of three encodings, read line by line; memory stays flat. */
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { unguard } from './guard.ts';

export interface CsvRow {
  /** The line of the file it begins on, the first being 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFault {
  readonly line: number;
  readonly says: string;
}

/** Bytes looked at to tell the encoding and the separator. */
const LOOK = 256 * 1024;

/** A row longer than this is a quote that was never closed. */
const LONGEST_ROW = 1_000_000;

/** The rows, the header among them, and in their place what could not be read. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow | CsvFault> {
  const { text, separator } = await look(bytes);
  let broken = false;
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    info: true,
    on_skip: () => {
      broken = true;
    },
  });
  let line = 0;
  const source = Readable.from(text, { objectMode: true });
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      const start = line + 1;
      line = info.lines;
      const cells = record.map((cell) => unguard(cell.trim()));
      // What `skip_empty_lines` leaves: rows of separators alone, as spreadsheets write them at the end.
      if (cells.some((cell) => cell !== '')) yield { line: lineOf(start, info.lines, record), cells };
    }
  } finally {
    source.destroy();
  }
  // With quotes and counts of cells taken loosely, one thing is left that nobody can read on from.
  if (broken) yield { line: line + 1, says: 'a quotation mark is opened here and never closed' };
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Empty lines before a row are skipped unseen: it begins as many lines back as it has line ends within it. */
const lineOf = (start: number, end: number, record: readonly string[]): number => {
  const within = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return Math.max(start, end - within);
};

/** The text with what its beginning tells of it. */
const look = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ text: AsyncIterable<string>; separator: string }> => {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < LOOK) {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    size += value.length;
  }
  const start = Buffer.concat(seen);
  const decoder = new TextDecoder(encodingOf(start, size >= LOOK));
  const first = decoder.decode(start, { stream: true });
  const text = async function* (): AsyncGenerator<string> {
    yield plain(first);
    for (;;) {
      const { value, done } = await iterator.next();
      if (done) break;
      yield plain(decoder.decode(value, { stream: true }));
    }
    yield plain(decoder.decode());
  };
  return { text: text(), separator: separatorOf(first) };
};

/** Nothing the database would cut a text at. */
const plain = (text: string): string => text.replaceAll('\0', '');

/** By the mark at the start, else UTF-8 where it is that, else what spreadsheets on Windows write. */
const encodingOf = (bytes: Uint8Array, goesOn: boolean): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Where it goes on, the last character may be cut in two.
  const ends = goesOn ? [0, 1, 2, 3] : [0];
  return ends.some((off) => isUtf8(bytes.subarray(0, bytes.length - off))) ? 'utf-8' : 'windows-1252';
};

/** The separator found most in the first line, outside quotes. */
const separatorOf = (text: string): string => {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => bare.split(separator).length - 1;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
};
