/** CSV out and in: no live formula, nothing lost, and the spreadsheets people really have. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchColumns } from '../../src/formats/csv/columns.ts';
import { guard, unguard } from '../../src/formats/csv/guard.ts';
import { csvRows } from '../../src/formats/csv/read.ts';
import { statusMeant } from '../../src/formats/csv/status.ts';
import { csvOf } from '../../src/formats/csv/write.ts';

const bytes = async function* (...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
};

const rowsOf = async (...parts: (string | Uint8Array)[]): Promise<string[]> => {
  const rows: string[] = [];
  for await (const row of csvRows(bytes(...parts))) {
    rows.push('cells' in row ? `${row.line}: ${row.cells.join('|')}` : `${row.line}! ${row.says}`);
  }
  return rows;
};

describe('written', () => {
  test('lines end in CR LF, quotes are doubled, nothing is nothing', () => {
    expect(
      csvOf([
        ['company', 'n'],
        ['Say "hi", Ltd', 3],
        [null, 'a\nb'],
      ]),
    ).toBe('company,n\r\n"Say ""hi"", Ltd",3\r\n,"a\nb"\r\n');
  });

  test('no cell begins as a formula does, and every text comes back', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', 'a', '\n', '＝') }),
    );
    const text = cell.map((one) => one.trim().replaceAll('\0', '')).filter((one) => one !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (lines) => {
        const written = csvOf([['company', 'role'], ...lines]);
        for (const [, ...cells] of [parse(written, { relax_quotes: true }) as string[][]]) {
          for (const one of cells.flat()) expect(one).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }
        const back: (readonly string[])[] = [];
        for await (const row of csvRows(bytes(written))) if ('cells' in row) back.push(row.cells);
        expect(back.slice(1)).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  test('the guard finds its way back from anything', () => {
    fc.assert(fc.property(fc.string(), (text) => unguard(guard(text)) === text));
    expect([guard('=1+1'), guard("'=1"), guard('plain')]).toEqual(["'=1+1", "''=1", 'plain']);
  });
});

describe('read', () => {
  test('by line, over empty lines and line ends within quotes', async () => {
    expect(await rowsOf('company,role\n\n"A\nB",x\n\n,,\nC,y\n')).toEqual([
      '1: company|role',
      '3: A\nB|x',
      '7: C|y',
    ]);
  });

  test('three separators, a mark at the start, and quotes that hold the others', async () => {
    expect(await rowsOf('\ufeffcompany;role\nA;"b;c"\n')).toEqual(['1: company|role', '2: A|b;c']);
    expect(await rowsOf('company\trole\nA, Inc\tb\n')).toEqual(['1: company|role', '2: A, Inc|b']);
    expect(await rowsOf('"Company; or firm",role\nA,b\n')).toEqual(['1: Company; or firm|role', '2: A|b']);
  });

  test('UTF-8, what Windows writes, and UTF-16', async () => {
    expect(await rowsOf('company\nZoë\n')).toEqual(['1: company', '2: Zoë']);
    expect(await rowsOf(Buffer.from('company\nZo\xeb\n', 'latin1'))).toEqual(['1: company', '2: Zoë']);
    expect(await rowsOf(Buffer.from('\ufeffcompany\nZoë\n', 'utf16le'))).toEqual(['1: company', '2: Zoë']);
    const cut = Buffer.from('company\nZoë\n');
    expect(await rowsOf(cut.subarray(0, 11), cut.subarray(11))).toEqual(['1: company', '2: Zoë']);
  });

  test('a quotation mark that is never closed takes only what comes after it', async () => {
    const never = 'a quotation mark is opened here and never closed';
    expect(await rowsOf('company,role\nA,b\n"C,d\nE,f\n')).toEqual([
      '1: company|role',
      '2: A|b',
      `3! ${never}`,
    ]);
    expect(await rowsOf(`company\nA\n"${'x\n'.repeat(700_000)}`)).toEqual([
      '1: company',
      '2: A',
      `3! ${never}`,
    ]);
  });
});

const fieldsOf = (...headers: string[]): (string | null)[] => matchColumns(headers).map(({ field }) => field);

describe('columns', () => {
  test.each([
    [
      ['Employer', 'Job Title', 'Date Applied', 'Contact', 'Status', 'Notes'],
      ['company', 'role', 'applied', 'person', 'status', 'note'],
    ],
    [
      ['Application Date', 'Contact Email', 'Contact Phone Number', 'Company Name', 'Job Title', 'Job Url'],
      ['applied', 'email', null, 'company', 'role', 'url'],
    ],
    [
      [
        'Job Position',
        'Company',
        'Max. Salary',
        'Location',
        'Status',
        'Date Saved',
        'Deadline',
        'Date Applied',
      ],
      ['role', 'company', null, null, 'status', null, null, 'applied'],
    ],
    [
      [
        'COMPANY (current)',
        'Company Website',
        'Company Size',
        'Position title',
        'Interview Notes',
        'interviewDate',
      ],
      ['company', null, null, 'role', 'note', 'at'],
    ],
    [
      ['Organisation', 'Vacancy', 'Date', 'Outcome', 'Hiring Manager', 'Next Steps', 'Link'],
      ['company', 'role', 'applied', 'status', 'person', 'said', 'url'],
    ],
  ])('%j', (headers, fields) => {
    expect(fieldsOf(...headers)).toEqual(fields);
  });

  test('each field once, the best first; what the user says wins', () => {
    expect(fieldsOf('Title', 'Role', 'Company')).toEqual([null, 'role', 'company']);
    const given = new Map([['firma', 'company' as const]]);
    expect(matchColumns(['Firma', 'Company'], given).map(({ field }) => field)).toEqual(['company', null]);
  });
});

test.each([
  ['Applied', 'open'],
  ['Phone Screen', 'open'],
  ['Offer received!', 'offer'],
  ['Offer declined', 'declined'],
  ['Accepted the offer', 'accepted'],
  ['Rejected after interview', 'rejected'],
  ['Not selected', 'rejected'],
  ['No response', 'ghosted'],
  ['I withdrew', 'withdrawn'],
  ['rejected', 'rejected'],
  ['declined', 'declined'],
  ['ghosted', 'ghosted'],
  ['Zorp', null],
  ['no offer', null],
])('a status of "%s" means %s', (text, meant) => {
  expect(statusMeant(text)).toBe(meant);
});
