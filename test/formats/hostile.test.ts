/** Each hostile fact through each format, by the real commands on a real file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT, VERSION } from '../../src/formats/json/schema.ts';
import { IN_MEMORY, type InProcess, openInProcess } from '../e2e/in-process.ts';
import { HARM, HOSTILE, searchWith } from './hostile.ts';
import { asArchive } from './search.ts';

const NOW = '2026-03-25T09:00';

/** What leaves a search whose applications hold nothing but these texts, each its own. */
const outputs = async (texts: readonly string[], jobfu: InProcess) => {
  const applications = texts.map((text, i) => searchWith(text, i + 1));
  const archive = { format: FORMAT, version: VERSION, ...asArchive(applications) };
  const database = `${jobfu.folder}/${Math.random()}.db`;
  const run = async (...argv: string[]): Promise<string> => {
    const { status, out, err } = await jobfu.run([...argv, '--db', database], {
      now: NOW,
      input: argv[0] === 'import' ? JSON.stringify(archive) : '',
    });
    if (status !== 0) throw new Error(err);
    return out;
  };
  await run('import', '-');
  return {
    csv: await run('export', '--format', 'csv'),
    record: await run('export', '--format', 'csv', '--from', '2026-01-01'),
    ics: await run('calendar'),
    html: await run('report', '--html', '-'),
    json: await run('export'),
    stats: await run('stats'),
  };
};

let jobfu: InProcess;
beforeAll(() => {
  jobfu = openInProcess(IN_MEMORY);
});
afterAll(() => jobfu.remove());

describe('hostile facts', () => {
  test('do no harm in any format', async () => {
    const made = await outputs(HOSTILE, jobfu);
    const harmless = await outputs(
      HOSTILE.map((_, i) => `plain ${i}`),
      jobfu,
    );
    expect(HARM.csv(made.csv, harmless.csv)).toEqual([]);
    expect(HARM.csv(made.record, harmless.record)).toEqual([]);
    expect(HARM.ics(made.ics, harmless.ics)).toEqual([]);
    expect(HARM.html(made.html, harmless.html)).toEqual([]);
    // JSON keeps every text as it is: it is the way back.
    const { applications } = JSON.parse(made.json) as { applications: { company: string; url: string }[] };
    expect(applications.map(({ company }) => company)).toEqual(HOSTILE);
    expect(applications.map(({ url }) => url)).toEqual(HOSTILE);
    expect(made.stats).not.toContain('\u001b');
  });

  test('the harness sees harm where there is some', () => {
    expect(HARM.csv('a\n=1\n', 'a\nb\n')).toEqual(['=1']);
    expect(HARM.ics('SUMMARY:a\rX:1\r\n', 'SUMMARY:a\r\n')).toContain('a bare line end');
    expect(HARM.ics('SUMMARY:a\r\nX:1\r\n', 'SUMMARY:a\r\n')).toEqual(['lines SUMMARY X ']);
    expect(HARM.ics(`SUMMARY:${'é'.repeat(40)}\r\n`, 'SUMMARY:a\r\n')).toEqual(['a line of 88 octets']);
    expect(HARM.html('<p><b onclick="x">', '<p>')).toEqual([
      'other elements than the harmless page has',
      'B onclick="x"',
    ]);
  });
});
