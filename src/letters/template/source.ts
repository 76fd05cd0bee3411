/** Takes a template file apart: front matter, then sections, each a `Subject:` line and a body. No Handlebars here. */
import { AUDIENCES, type Audience, type Heading, type Problem } from './template.ts';

/** A section as typed. Lines count from 1. */
export interface SourceSection {
  readonly variant: string | null;
  readonly subject: string;
  readonly subjectLine: number;
  /** Where the subject's text starts on its line, from 0. */
  readonly subjectColumn: number;
  readonly body: string;
  readonly bodyLine: number;
}

interface SourceParts {
  readonly heading: Heading;
  readonly sections: readonly SourceSection[];
  readonly problems: readonly Problem[];
}

const LETTER_WORDS = { from: 60, to: 160 };
const REPLY_WORDS = { from: 25, to: 80 };
const KEYS = ['name', 'when', 'audience', 'reply', 'thread', 'interview', 'needs', 'likes', 'source'];

/** `=== short` opens the wording called "short". */
const SECTION = /^===\s*([a-z][a-z0-9-]*)\s*$/;

export const nameFromFile = (fileName: string): string =>
  (fileName.split(/[/\\]/).at(-1) ?? fileName).replace(/\.hbs$/, '');

/** Splits the text; what is wrong with its form is among the problems, and the rest is still read. */
export const splitSource = (source: string, fileName: string): SourceParts => {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const problems: Problem[] = [];
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : 0;
  if (end < 0)
    problems.push({ line: 1, column: 1, says: 'the front matter is not closed: put --- below it' });
  const first = end > 0 ? end + 1 : 0;
  const heading = readHeading(end > 0 ? lines.slice(1, end) : [], fileName, problems);
  const sections = end < 0 ? [] : readSections(lines, first, problems);
  return { heading, sections, problems };
};

const readHeading = (lines: readonly string[], fileName: string, problems: Problem[]): Heading => {
  const values = new Map<string, string>();
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const found = /^([a-z]+)\s*:\s*(.*)$/.exec(line);
    const at = { line: index + 2, column: 1 };
    if (!found) problems.push({ ...at, says: `"${line.trim()}" is no front matter: write it as key: value` });
    else if (!KEYS.includes(found[1] ?? '')) {
      problems.push({ ...at, says: `the front matter knows no "${found[1]}": it takes ${KEYS.join(', ')}` });
    } else values.set(found[1] ?? '', (found[2] ?? '').trim());
  });
  const choice = <T extends string>(key: string, among: readonly T[], otherwise: T): T => {
    const given = values.get(key);
    const known = among.find((value) => value === given);
    if (given !== undefined && known === undefined) {
      const line = 2 + lines.findIndex((text) => text.startsWith(key));
      problems.push({ line, column: 1, says: `${key} is ${among.join(' or ')}, not "${given}"` });
    }
    return known ?? otherwise;
  };
  const list = (key: string): string[] =>
    (values.get(key) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const name = values.get('name') ?? nameFromFile(fileName);
  if (name !== nameFromFile(fileName)) {
    const line = 2 + lines.findIndex((text) => text.startsWith('name'));
    problems.push({ line, column: 1, says: `it is called "${name}" here, and its file ${fileName}` });
  }
  const reply = choice('reply', ['yes', 'no'], 'no') === 'yes';
  return {
    name,
    when: values.get('when') ?? '',
    audience: choice<Audience>('audience', AUDIENCES, 'candidate'),
    // A reply stays in their thread; a longer letter may too.
    thread: choice('thread', ['yes', 'no'], reply ? 'yes' : 'no') === 'yes',
    interview: choice('interview', ['theirs', 'latest'], 'latest'),
    words: reply ? REPLY_WORDS : LETTER_WORDS,
    needs: list('needs').map((group) => group.split('|').map((field) => field.trim())),
    likes: list('likes'),
    source: values.get('source') ?? '',
  };
};

const readSections = (lines: readonly string[], first: number, problems: Problem[]): SourceSection[] => {
  const starts: { variant: string | null; line: number }[] = [];
  for (let index = first; index < lines.length; index++) {
    const variant = SECTION.exec(lines[index] ?? '')?.[1];
    if (variant !== undefined) starts.push({ variant, line: index + 1 });
  }
  const before = lines.slice(first, (starts[0]?.line ?? lines.length + 1) - 1);
  if (starts.length === 0 || before.some((line) => line.trim() !== '')) {
    starts.unshift({ variant: null, line: first });
    if (starts.length > 1) {
      problems.push({ line: first + 1, column: 1, says: 'name this wording too: put === full above it' });
    }
  }
  return starts.map(({ variant, line }, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? lines.length : next.line - 1;
    if (starts.findIndex((other) => other.variant === variant) < index) {
      problems.push({ line, column: 1, says: `there are two wordings called "${variant}"` });
    }
    return readSection(lines, variant, line, end, problems);
  });
};

const readSection = (
  lines: readonly string[],
  variant: string | null,
  start: number,
  end: number,
  problems: Problem[],
): SourceSection => {
  let at = start;
  while (at < end && (lines[at] ?? '').trim() === '') at++;
  const found = /^(Subject:\s*)(.*)$/i.exec(lines[at] ?? '');
  if (!found || at >= end) {
    problems.push({
      line: Math.min(at, lines.length - 1) + 1,
      column: 1,
      says: 'the subject is missing: start with a line "Subject: …"',
    });
  } else if (found[2]?.trim() === '') {
    problems.push({ line: at + 1, column: 1, says: 'the subject is empty' });
  }
  const bodyAt = found && at < end ? at + 1 : at;
  const body = lines.slice(bodyAt, end).join('\n');
  if (body.trim() === '')
    problems.push({
      line: Math.min(bodyAt, lines.length - 1) + 1,
      column: 1,
      says: 'the letter has no text',
    });
  return {
    variant,
    subject: found?.[2] ?? '',
    subjectLine: at + 1,
    subjectColumn: found?.[1]?.length ?? 0,
    body,
    bodyLine: bodyAt + 1,
  };
};

/** A line longer than this makes its paragraph prose. */
const LONG_LINE = 60;

/**
 * Joins the lines of prose, so that a template can be written in readable lines and a fact that is not there leaves no
 * ragged one. A paragraph of short lines alone (a greeting, a sign-off, a list) keeps them.
 */
export const joinProse = (body: string): string =>
  body
    .split(/\n[ \t]*(?=\n)/)
    .map((paragraph) => {
      const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
      const isProse = lines.some((line) => line.length > LONG_LINE);
      return isProse ? `\n${lines.map((line) => line.trim()).join(' ')}` : paragraph;
    })
    .join('\n');
