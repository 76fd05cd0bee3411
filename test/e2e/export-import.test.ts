/** Out and in again: a database comes back as it was, a spreadsheet comes in, one undo takes it out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FORMAT, VERSION } from '../../src/formats/json/schema.ts';
import { search, snoozed } from '../domain/searches.ts';
import { asArchive, madeUpSearch } from '../formats/search.ts';
import { dump } from '../store/dump.ts';
import { fillStore } from '../store/fill.ts';
import { IN_MEMORY, type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
let fresh = 0;
beforeAll(() => {
  jobfu = openInProcess(IN_MEMORY);
});
afterAll(() => jobfu.remove());

/** A database of its own for each test, and for each that is imported into. */
let database: string;
const another = (): string => join(jobfu.folder, `${++fresh}.db`);
beforeEach(() => {
  database = another();
});

const run = async (argv: readonly string[], db = database, input = '') => {
  const done = await jobfu.run([...argv, '--db', db], { input });
  if (done.status !== 0) throw new Error(`${argv.join(' ')}: ${done.err}`);
  return done;
};

const data = async <T>(argv: readonly string[], db = database, input = ''): Promise<T> => {
  const { out } = await jobfu.run([...argv, '--db', db, '--json'], { input });
  return (JSON.parse(out) as { data: T }).data;
};

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(jobfu.folder, name);
  writeFileSync(path, text);
  return path;
};

interface Imported {
  added: { applications: number; interviews: number; messages: number; people: number; endings: number };
  kept: number;
  skipped: number;
  bad: { line: number; says: string }[];
  unsure: { line: number; status: string }[];
  undated: { line: number; company: string; says: string }[];
  undatedOffers: { line: number; company: string }[];
  columns: { header: string; field: string | null }[];
}

describe('an export in JSON', () => {
  test('makes an empty database the same, numbers of what was removed included', async () => {
    await fillStore(database, 4);
    await run(['rm', '4', '--yes']);
    const copy = another();
    await run(['import', '-'], copy, (await run(['export'])).out);
    expect(dump(copy)).toEqual(dump(database));
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('=1+1', 'a\r\nb', '"', '__proto__', '<b>', '\u202e', '漢字 😀'),
  );

  test('comes back whole from any search', async () => {
    await fc.assert(
      fc.asyncProperty(
        search,
        fc.array(text, { minLength: 4, maxLength: 4 }),
        async (applications, texts) => {
          const [company = 'x', role = 'x', note = 'x', words = 'x'] = texts.map((one) =>
            one.replaceAll('\0', 'x'),
          );
          const told = snoozed(applications, '2026-03-20T10:00:00.000Z').map((application, i) =>
            i > 0
              ? application
              : {
                  ...application,
                  company,
                  role,
                  note,
                  messages: application.messages.map((message) => ({
                    ...message,
                    text: words,
                    correction: { as: null, by: '2026-05-05', at: '2026-03-20T10:00:00.000Z' },
                  })),
                },
          );
          const given = {
            format: FORMAT,
            version: VERSION,
            ...asArchive(told),
            settings: { name: 'Sam Reed' },
          };
          const [first, second] = [another(), another()];
          await run(['import', '-'], first, JSON.stringify(given));
          const { out } = await run(['export'], first);
          expect(JSON.parse(out)).toEqual({ ...given, exported: '2026-03-11T09:00:00.000Z' });
          await run(['import', '-'], second, out);
          expect(dump(second)).toEqual(dump(first));
        },
      ),
      { numRuns: Number(process.env.JOBFU_RUNS ?? 25) },
    );
  });

  test('joins a database that has something else, and adds what is new to what is there', async () => {
    const archive = asArchive(madeUpSearch(6));
    const text = JSON.stringify({ format: FORMAT, version: VERSION, ...archive });
    await run(['add', '--company', 'Zephyr', '--at', 'yesterday', '--with', 'Mira Olsen']);
    expect(await data<Imported>(['import', '-'], database, text)).toMatchObject({ kept: 6, skipped: 0 });
    const plans = await data<object[]>(['list']);
    expect(await data<Imported>(['import', '-'], database, text)).toMatchObject({ kept: 0, skipped: 6 });
    expect(await data(['list'])).toEqual(plans);
    const more = JSON.parse(text) as { applications: { endings: object[] }[] };
    more.applications[0]?.endings.push({ id: 999, as: 'withdrawn', at: '2026-03-10T10:00:00.000Z' });
    expect(await data<Imported>(['import', '-'], database, JSON.stringify(more))).toMatchObject({
      added: { applications: 0, endings: 1 },
      kept: 1,
      skipped: 5,
    });
  });

  test('what was put off stays put off under its new number', async () => {
    await run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
    await run(['skip', 'acme', 'thank-you']);
    const text = (await run(['export'])).out;
    const other = another();
    await run(['add', '--company', 'Zephyr', '--applied', 'yesterday'], other);
    await run(['import', '-'], other, text);
    expect((await data<{ due: object[] }>(['due'], other)).due).toEqual([]);
  });
});

const SHEET = `Employer,Job Title,Date Applied,Contact,Contact Phone Number,Status,Notes,Interview Date,Next Steps
Acme Inc.,Senior Engineer,03/02/2026,Dana Lee <dana@acme.example>,555,Interviewing,"Nice
place",10/03/2026 3:00 PM,we'll decide by the end of next week
Borealis,Analyst,28/02/2026,"Ravi Sen, Noor Haddad",,Rejected,,,
,Nobody,1/3/2026,,,,,,
Corvid,Designer,03/25/2026,,,Applied,,,
Dunes,Writer,1 March,n/a,,Offer received,-,,
Elm,Baker,46080,,,Zorp,,,
Fjord,,,,,Wishlist,,,
`;

describe('a spreadsheet', () => {
  test('is understood, its bad lines named, and one undo takes it back', async () => {
    const path = file('sheet.csv', SHEET);
    await run(['config', 'set', 'name', 'Sam Reed']);
    const before = dump(database);
    const { out, err, status } = await jobfu.run(['import', path, '--db', database]);
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('line 5: the company is missing');
    expect(out).toContain('line 6: "03/25/2026" is no day, read as dmy: --date-order mdy');
    expect(out).toContain('line 8: Zorp');
    expect(out).toContain('Contact Phone Number  (left out)');
    const { applications } = await data<{
      applications: { company: string; status: string; applied: string; latest: string | null }[];
    }>(['list']);
    expect(
      applications
        .map(({ company, status: where, applied, latest }) => `${company} ${where} ${applied} ${latest}`)
        .sort(),
    ).toEqual([
      'Acme Inc. open 2026-02-03 2026-03-10T15:00:00+00:00',
      'Borealis rejected 2026-02-28 null',
      'Dunes offer 2026-03-01 null',
      'Elm open 2026-02-27 null',
      'Fjord open null null',
    ]);
    expect((await run(['show', 'acme'])).out).toContain('word by Fri 20 Mar');
    await run(['undo']);
    expect(dump(database)).toEqual(before);
  });

  test('twice is once', async () => {
    const path = file('twice.csv', SHEET);
    const first = await data<Imported>(['import', path]);
    expect(first).toMatchObject({ kept: 5, skipped: 0, added: { applications: 5, people: 3, messages: 2 } });
    const facts = dump(database);
    expect(await data<Imported>(['import', path])).toMatchObject({ kept: 0, skipped: 5 });
    expect(dump(database)).toEqual(facts);
  });

  test('what an application that is there lacked is filled in, and said', async () => {
    await run([
      'add',
      '--company',
      'Elmworks',
      '--role',
      'Analyst',
      '--at',
      'yesterday 3pm',
      '--with',
      'Ida Berg',
    ]);
    const path = file(
      'lacking.csv',
      'company,role,applied,person\nElmworks,Analyst,2026-02-20,Ida Berg <ida@elmworks.example>\n',
    );
    const { out } = await run(['import', path]);
    expect(out).toContain('Kept: two facts that were lacking\n\nTo take it back: jobfu undo');
    expect((await run(['show', 'elmworks'])).out).toMatch(
      /Ida Berg <ida@elmworks\.example>[\s\S]*you applied/,
    );
    expect((await run(['import', path])).out).toContain('Kept: nothing new\nThere already: one row');
    expect((await run(['undo'])).out).toContain('Undone: imported');
  });

  test('a dry run says it all and writes nothing, not even a file', async () => {
    const path = file('dry.csv', SHEET);
    const { out } = await jobfu.run(['import', path, '--dry-run', '--db', database]);
    expect(out).toContain(
      'Acme Inc., Senior Engineer · applied 2026-02-03 · interview 2026-03-10 15:00 · open',
    );
    expect(out).toContain('Nothing was written');
    expect((await run(['list'])).out).toContain('No applications');
    expect(() => dump(database)).toThrow();
    await run(['add', '--company', 'Acme Inc.', '--role', 'Senior Engineer', '--applied', '2026-02-03']);
    const facts = dump(database);
    expect(await data<Imported>(['import', path, '--dry-run'])).toMatchObject({ added: { applications: 4 } });
    expect(dump(database)).toEqual(facts);
  });

  test('an interview whose day the sheet leaves out is named, for nothing counts from it', async () => {
    const rows = [
      'Acme,2026-02-20,Interview,',
      'Borealis,2026-02-20,Phone screen,2026-03-10',
      'Corvid,2026-02-20,Rejected after final round,',
      'Dunes,2026-02-20,Waiting for an interview,',
      'Elm,2026-02-20,2nd Round,',
    ];
    const path = file('stages.csv', ['Company,Applied,Status,Interview date', ...rows].join('\n'));
    const { undated } = await data<Imported>(['import', path, '--dry-run']);
    expect(undated).toEqual([
      { line: 2, company: 'Acme', says: 'Interview' },
      { line: 6, company: 'Elm', says: '2nd Round' },
    ]);
    const { out } = await jobfu.run(['import', path, '--db', database]);
    expect(out).toContain('  line 2, Acme: Interview');
    expect(out).toContain('  jobfu add --company "Acme" --at "…"');
  });

  test('an offer whose day the sheet leaves out is said to count from today; what was there already is not', async () => {
    const rows = ['Acme,Offer,', 'Borealis,Offer,2026-03-09', 'Corvid,Rejected,'];
    const path = file('offers.csv', ['Company,Status,Status date', ...rows].join('\n'));
    const { out } = await jobfu.run(['import', path, '--db', database]);
    expect(out).toContain('Offers without a day: counted from today\n  line 2, Acme\n');
    const settled = await jobfu.run(['correct', 'Acme', '--by', 'in 9 days', '--db', database]);
    expect(settled.status).toBe(0);
    const { undatedOffers } = await data<Imported>(['import', path, '--db', database]);
    expect(undatedOffers).toEqual([]);
  });

  test('columns and the order of dates as the user says', async () => {
    const path = file('own.csv', 'Firma;Am;Stelle\nAcme;3/2/26;Bäcker\n');
    const named = ['--column', 'Firma=company', '--column', 'Am=applied', '--column', 'Stelle=role'];
    const said = await jobfu.run(['import', path, '--db', database]);
    expect([said.status, said.err.split('\n')[0]]).toEqual([
      2,
      'jobfu: No column names the company; the first line says: Firma, Am, Stelle.',
    ]);
    await run(['import', path, ...named, '--date-order', 'mdy']);
    expect((await run(['export', '--format', 'csv'])).out).toContain('Acme,Bäcker,open,2026-03-02');
  });

  test('a day that would still be ahead names the order that fits; a link is nobody, and stays with the notes', async () => {
    const path = file(
      'mixed.csv',
      'Company,Applied,Contact\nAcme,3/10/2026,Dana\nBorealis,3/2/2026,"Lea Fox, https://people.example/in/lea/?a=1"\n',
    );
    const { out } = await jobfu.run(['import', path, '--db', database]);
    expect(out).toContain('line 2: applied "3/10/2026" is still ahead, read as dmy: --date-order mdy');
    const shown = (await run(['show', 'borealis'])).out;
    expect(shown).toMatch(/^ +Lea Fox$/m);
    expect(shown).toMatch(/^ +https:\/\/people.example\/in\/lea\/\?a=1$/m);
  });

  test('what comes from other places: nothing, a folder, no file, a picture', async () => {
    const fault = async (path: string, input = '') => {
      const { status, err } = await jobfu.run(['import', path, '--db', database], { input });
      return [status, err.split('\n')[0]];
    };
    expect(await fault(file('empty.csv', ''))).toEqual([2, 'jobfu: There is nothing in this file.']);
    expect(await fault(jobfu.folder)).toEqual([2, `jobfu: ${jobfu.folder} is a folder.`]);
    expect(await fault('/nowhere/x.csv')).toEqual([3, 'jobfu: There is no file /nowhere/x.csv.']);
    expect((await fault('-', '{"a":1}'))[0]).toBe(2);
    expect(
      (
        await fault(
          file(
            'a.png',
            Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
          ),
        )
      )[0],
    ).toBe(2);
  });

  test('a table that was exported comes back as the same table', async () => {
    await run(
      ['import', '-'],
      database,
      JSON.stringify({ format: FORMAT, version: VERSION, ...asArchive(madeUpSearch(20, '2026-03-10')) }),
    );
    const { out } = await run(['export', '--format', 'csv']);
    const copy = another();
    await run(['import', '-'], copy, out);
    const cut = (text: string): string[] =>
      // What a table cannot say: words read as an offer carry that only in what they say.
      text
        .split('\r\n')
        .map((line) => line.replace(/,(open|offer|accepted|rejected|declined|ghosted),/, ',,'));
    expect(cut((await run(['export', '--format', 'csv'], copy)).out)).toEqual(cut(out));
  });
});

test('what comes next after a refusal is the same once its table was exported and taken in again', async () => {
  await run([
    'add',
    '--company',
    'Acme',
    '--role',
    'Nurse',
    '--at',
    '2026-03-09 10:00',
    '--with',
    'Bev Marsh',
  ]);
  await run(['heard', 'acme', 'Unfortunately no.']);
  await run(['add', '--company', 'Brook', '--at', '2026-03-09']);
  await run(['close', 'brook', '--as', 'rejected']);
  interface Due {
    due: { application: { company: string }; rule: string; due: string }[];
  }
  const due = async (db: string) =>
    (await data<Due>(['due'], db)).due.map((item) => [item.application.company, item.rule, item.due]);
  const table = file('refused.csv', (await run(['export', '--format', 'csv'])).out);
  const db = another();
  const imported = await data<{ added: { endings: number } }>(['import', table], db);
  expect(imported.added.endings).toBe(1);
  expect(await due(database)).toMatchObject([['Acme', 'rejection-thanks', expect.anything()]]);
  expect(await due(db)).toEqual(await due(database));
  expect((await run(['show', 'acme'], db)).out).not.toContain('you closed it');
  expect((await data<{ skipped: number }>(['import', table], db)).skipped).toBe(3);
});

describe('a record', () => {
  test('holds what was done in its span, by the day', async () => {
    await run([
      'add',
      '--company',
      'Acme',
      '--role',
      'SRE',
      '--applied',
      '2026-03-02',
      '--url',
      'https://acme.example/1',
    ]);
    await run([
      'add',
      '--company',
      'Acme',
      '--stage',
      'phone',
      '--at',
      'yesterday 3pm',
      '--with',
      'Dana Lee',
      '--said',
      'we will be in touch',
    ]);
    await run(['sent', 'thankyou', 'acme']);
    await run(['heard', 'acme', 'Unfortunately we decided not to move forward.', '--on', 'today']);
    const { out } = await run(['export', '--format', 'csv', '--from', '2026-03-03', '--to', 'today']);
    expect(out.split('\r\n')).toEqual([
      'date,time,activity,company,role,with,by,posting',
      '2026-03-10,15:00,phone interview,Acme,SRE,Dana Lee,,https://acme.example/1',
      '2026-03-11,09:00,wrote to them: thank you,Acme,SRE,Dana Lee,email,https://acme.example/1',
      '2026-03-11,09:00,received a refusal,Acme,SRE,,,https://acme.example/1',
      '',
    ]);
    const { status } = await jobfu.run([
      'export',
      '--from',
      'yesterday',
      '--format',
      'json',
      '--db',
      database,
    ]);
    expect(status).toBe(2);
  });
});
