/**
 * Facts that want to do harm (TRUST: input and output), a search in which every fact is one of them, and for each
 * format what harm would look like in what comes out. To be used by whatever brings facts into a format.
 */
import { parse } from 'csv-parse/sync';
import { JSDOM, type Page } from 'jsdom';
import type { Application } from '../../src/domain/facts.ts';
import { deadline, History, reading } from '../domain/build.ts';

export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://evil.example","click")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '\t=7*8',
  '＝1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><base href="https://evil.example/">',
  '&lt;b&gt; &amp; &#x41;',
  `<!-- --> ]]> <![CDATA[ \${x} {{x}} {{{x}}}`,
  'javascript:alert(1)',
  'https://evil.example/"onclick="alert(1)',
  'a\r\nATTENDEE:mailto:evil@evil.example\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
  'a\rBEGIN:VALARM\rACTION:EMAIL',
  'a\nEND:VCALENDAR\nBEGIN:VCALENDAR',
  'semi;colon,comma\\back\\nslash:quote"',
  '\u2028line\u2029paragraph\u0085next',
  '\u001b[2J\u001b]0;title\u0007\u009b31m',
  '\u202egnp.exe\u2066x\u2069',
  `${'x'.repeat(2000)}`,
  `${'é'.repeat(80)}${'😀'.repeat(80)}${'漢字'.repeat(80)}`,
  'a,b;c\td"e""f',
  '"',
  'toString __proto__ constructor',
  '%s %d \\u0041 $(id) `id` $HOME',
];

/** An application whose every text is this one. */
export const searchWith = (text: string, id = 1): Application => {
  const history = new History({
    id,
    company: text,
    role: text,
    applied: '2026-02-20',
    url: text,
    note: text,
    created: '2026-02-20T08:00:00.000Z',
  })
    .met(text, text, text)
    .interview('2026-03-03T10:00:00.000Z', {
      stage: text,
      topics: [{ text, person: 1 }],
      project: text,
      challenge: text,
      place: text,
      note: text,
    })
    .heard(
      '2026-03-05T10:00:00.000Z',
      reading('clear-timeline', {
        deadline: deadline('2026-03-27', '2026-03-05', { phrase: text }),
      }),
      { text, subject: text, from: 1 },
    )
    .interview('2026-03-30T10:00:00.000Z', { stage: text, place: text });
  const { letters, ...rest } = history.sent('thankyou', '2026-03-03T18:00:00.000Z', [1]).application;
  return { ...rest, letters: letters.map((letter) => ({ ...letter, subject: text, text })) };
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Harm done by what a format made of a hostile search, beside what it made of a harmless one; none where it is sound. */
export const HARM: Readonly<Record<'csv' | 'ics' | 'html', (hostile: string, harmless: string) => string[]>> =
  {
    csv: (hostile, harmless) => {
      const [lines, tame] = [hostile, harmless].map((text) => parse(text) as string[][]);
      const harm = (lines ?? []).flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
      if (lines?.length !== tame?.length) harm.push(`${lines?.length} lines, not ${tame?.length}`);
      return harm;
    },
    ics: (hostile, harmless) => {
      const harm: string[] = [];
      for (const line of hostile.split('\r\n')) {
        if (Buffer.byteLength(line) > 75) harm.push(`a line of ${Buffer.byteLength(line)} octets`);
      }
      if (/(?<!\r)\n|\r(?!\n)/.test(hostile)) harm.push('a bare line end');
      if (CONTROLS.test(hostile)) harm.push('a control character');
      // Every line begins with the very names the harmless one has, in their order.
      const names = (text: string): string =>
        text
          .replace(/\r\n /g, '')
          .split('\r\n')
          .map((line) => line.replace(/[:;].*/s, ''))
          // A link in the place of an interview has a line of its own.
          .filter((name) => name !== 'URL')
          .join(' ');
      if (names(hostile) !== names(harmless)) harm.push(`lines ${names(hostile)}`);
      return harm;
    },
    html: (hostile, harmless) => {
      const [document, tame] = [hostile, harmless].map((text) => new JSDOM(text).window.document);
      if (!document || !tame) return ['no page'];
      const harm: string[] = [];
      const tags = (of: Page): string =>
        [...of.querySelectorAll('*')].map(({ tagName }) => tagName).join(' ');
      if (tags(document) !== tags(tame)) harm.push('other elements than the harmless page has');
      for (const element of document.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          if (/^on|^(href|src|action|style)$/i.test(name)) harm.push(`${element.tagName} ${name}="${value}"`);
        }
      }
      if (CONTROLS.test(document.documentElement.textContent ?? '')) harm.push('a control character');
      return harm;
    },
  };
