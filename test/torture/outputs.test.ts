/**
 * Hostile facts in everything that leaves jobfu: no header, property, formula, tag, control or bidi byte comes of them.
 * A further format is one more entry of FORMATS, or one more command of `batch`.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYSTEM_ZONE } from '../../src/domain/calendar.ts';
import { TABLE_HEADER, tableLines } from '../../src/formats/csv/table.ts';
import { csvOf } from '../../src/formats/csv/write.ts';
import { FORMAT, VERSION } from '../../src/formats/json/schema.ts';
import { toEml } from '../../src/letters/ways-out/eml.ts';
import { toMailto } from '../../src/letters/ways-out/mailto.ts';
import { displayable } from '../../src/terminal/displayable.ts';
import { IN_MEMORY, type InProcess, openInProcess } from '../e2e/in-process.ts';
import { HARM, HOSTILE, searchWith } from '../formats/hostile.ts';
import { asArchive } from '../formats/search.ts';
import { count, IS_TORTURE } from './counts.ts';

const OUTPUTS = count(20_000, 1_000_000);

/** Pieces of hostile texts, joined with anything at all. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE.filter((one) => one.length < 300)) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\r',
          '\n',
          '\r\n',
          '\u0000',
          '\u2028',
          '\t',
          ' ',
          '=?utf-8?B?',
          ',',
          ';',
          ':',
        ),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const NOW = '2026-03-11T09:00:00.000Z';

const letter = (words: string) => ({
  to: [{ name: words, email: 'dana@acme.example' }],
  subject: words,
  body: words,
});
const rowsOf = (words: string): string =>
  csvOf([TABLE_HEADER, ...tableLines({ application: searchWith(words), status: 'open' }, SYSTEM_ZONE)]);

const EML_HEADERS = 'From To Subject Date MIME-Version Content-Type Content-Transfer-Encoding X-Unsent';

/** A format: what it makes of a text, and what harm would look like in that. */
const FORMATS: Readonly<Record<string, { share: number; harm: (words: string) => string[] }>> = {
  eml: {
    share: 0.25,
    harm: (words) => {
      const mail = toEml(letter(words), { name: words, email: 'sam@reed.example' }, NOW);
      const head = mail.slice(0, mail.indexOf('\r\n\r\n'));
      const names = head
        .replace(/\r\n[ \t]/g, ' ')
        .split('\r\n')
        .map((line) => line.replace(/:.*/s, ''));
      return [
        ...(names.join(' ') === EML_HEADERS ? [] : [`headers ${names.join(' ')}`]),
        ...(/^[\x20-\x7e\r\n\t]*$/.test(head) ? [] : ['a byte in the head that is not plain']),
        ...(/(?<!\r)\n|\r(?!\n)/.test(mail) ? ['a bare line end'] : []),
        ...(mail.split('\r\n').some((line) => Buffer.byteLength(line) > 998) ? ['a line too long'] : []),
      ];
    },
  },
  mailto: {
    share: 0.25,
    harm: (words) => {
      const { url } = toMailto(letter(words));
      return /^mailto:dana@acme\.example\?subject=[\w.~%-]*&body=[\w.~%-]*$/.test(url) ? [] : [url];
    },
  },
  terminal: {
    share: 0.2,
    harm: (words) => (CONTROLS.test(displayable(words)) ? ['a control or bidi character'] : []),
  },
  csv: { share: 0.25, harm: (words) => HARM.csv(rowsOf(words), rowsOf('plain')) },
};

test.each(Object.entries(FORMATS))(
  `%s of hostile facts, ${OUTPUTS} outputs in all`,
  { timeout: 60_000 + OUTPUTS * 50 },
  (_name, { share, harm }) => {
    fc.assert(
      fc.property(text, (words) => {
        expect(harm(words)).toEqual([]);
      }),
      { numRuns: Math.ceil(OUTPUTS * share), ...(IS_TORTURE ? { seed: Date.now() } : {}) },
    );
  },
);

let jobfu: InProcess;
beforeAll(() => {
  jobfu = openInProcess(IN_MEMORY);
});
afterAll(() => jobfu.remove());

/** What the commands themselves print of a search full of these texts. */
const batch = async (texts: readonly string[]) => {
  const applications = texts.map((words, i) => searchWith(words, i + 1));
  const archive = { format: FORMAT, version: VERSION, ...asArchive(applications) };
  const database = `${jobfu.folder}/${Math.random()}.db`;
  const run = async (...argv: string[]): Promise<string> => {
    const input = argv[0] === 'import' ? JSON.stringify(archive) : '';
    const { status, out, err } = await jobfu.run([...argv, '--db', database], {
      now: '2026-03-25T09:00',
      input,
    });
    if (status !== 0) throw new Error(err);
    return out;
  };
  await run('import', '-');
  return {
    csv: await run('export', '--format', 'csv'),
    ics: await run('calendar'),
    html: await run('report', '--html', '-'),
    terminal: [await run('list'), await run('due'), await run('show', '1'), await run('log')].join('\n'),
  };
};

/** A page without its style, in which there are no facts: it takes jsdom long to read. */
const withoutStyle = (page: string): string => page.replace(/<style>[^<]*<\/style>/, '');

/** The names of the elements a page has, each once. */
const elementsOf = (page: string): string[] => [
  ...new Set(
    [...new JSDOM(withoutStyle(page)).window.document.querySelectorAll('*')].map(({ tagName }) => tagName),
  ),
];

const BATCH = 50;
const BATCHES = Math.ceil(OUTPUTS / 4000);

test(`the commands themselves, ${BATCHES} searches of ${BATCH} hostile facts`, {
  timeout: 60_000 + BATCHES * 20_000,
}, async () => {
  // What the door lets in: a NUL stays outside, and a name has to have a word in it.
  const kept = text.map((words) => `x${words.replaceAll('\0', '').replace(/\p{Cs}/gu, '')}`);
  const plain = await batch(Array.from({ length: BATCH }, (_, i) => `plain ${i}`));
  const known = elementsOf(plain.html);
  await fc.assert(
    fc.asyncProperty(fc.array(kept, { minLength: BATCH, maxLength: BATCH }), async (texts) => {
      const made = await batch(texts);
      expect(HARM.csv(made.csv, plain.csv)).toEqual([]);
      expect(HARM.ics(made.ics, plain.ics)).toEqual([]);
      // Long and equal names make other bars and lanes, but no other kinds of elements.
      expect(
        HARM.html(withoutStyle(made.html), withoutStyle(plain.html)).filter(
          (harm) => !harm.startsWith('other elements'),
        ),
      ).toEqual([]);
      expect(elementsOf(made.html).filter((name) => !known.includes(name))).toEqual([]);
      expect(CONTROLS.exec(made.terminal)).toBeNull();
    }),
    { numRuns: BATCHES, endOnFailure: true, ...(IS_TORTURE ? { seed: Date.now() } : {}) },
  );
});
