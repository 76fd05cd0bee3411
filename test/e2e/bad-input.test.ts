/** Bad input: one line that says what is wrong, one that says what to type, the right status, and nothing written. */
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

const dump = (): unknown => jobfu.json(['list']);

describe('on an empty database', () => {
  test.each([
    ['no company', ['add', '--at', 'yesterday 3pm'], 2, '--company'],
    ['an empty company', ['add', '--company', '  ', '--at', 'yesterday 3pm'], 2, '--company'],
    ['no time', ['add', '--company', 'Acme'], 2, '--at'],
    [
      'an unreadable date',
      ['add', '--company', 'Acme', '--at', 'the day of the thing'],
      2,
      'the day of the thing',
    ],
    ['a day that does not exist', ['add', '--company', 'Acme', '--at', '2026-02-30'], 2, '2026-02-30'],
    [
      'minutes that are no number',
      ['add', '--company', 'Acme', '--at', 'today', '--minutes', 'an hour'],
      2,
      '--minutes',
    ],
    [
      'an address that is none',
      ['add', '--company', 'Acme', '--at', 'today', '--with', 'Dana <dana at acme>'],
      2,
      'dana at acme',
    ],
    ['words that are none', ['add', '--company', 'Acme', '--at', 'today', '--said', ' '], 2, '--said'],
    [
      'a meaning nobody knows',
      ['add', '--company', 'Acme', '--at', 'today', '--said', 'x', '--as', 'great'],
      2,
      'clear-timeline',
    ],
    [
      'a day before the words',
      ['add', '--company', 'Acme', '--at', 'today', '--said', 'x', '--by', '2026-03-01'],
      2,
      '--by',
    ],
    ['an unknown region', ['add', '--company', 'Acme', '--at', 'today', '--region', 'XX'], 2, 'XX'],
    ['an application nobody knows', ['heard', 'nobody', 'words'], 3, 'nobody'],
    ['an unknown number', ['show', '42'], 3, '42'],
    ['an unknown command', ['dues'], 2, 'due'],
    ['an unknown flag', ['due', '--dayz', '3'], 2, '--days'],
    ['a number that is none', ['due', '--days', 'three'], 2, '--days'],
    ['an unreadable clock', ['due', '--now', 'soon'], 2, '--now'],
    ['a setting nobody knows', ['config', 'set', 'nmae', 'Sam'], 2, 'nmae'],
    ['a setting out of bounds', ['config', 'set', 'reviewBelow', '7'], 2, 'reviewBelow'],
    ['a zone that is none', ['config', 'set', 'timezone', 'Mars/Base'], 2, 'Mars/Base'],
    ['a letter nobody knows', ['draft', 'thankyuo', 'acme'], 2, 'thankyuo'],
    ['nothing due to draft', ['draft'], 2, 'No letter is due'],
  ])('%s', (_what, args, status, mention) => {
    const run = jobfu.run(args);
    expect(run.status).toBe(status);
    expect(run.out).toBe('');
    expect(run.err).toContain(mention);
    expect(run.err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(existsSync(jobfu.database)).toBe(false);
  });

  test('as JSON: the error on standard output, with its kind and what to type', () => {
    const { status, out } = jobfu.run(['show', '42', '--json']);
    expect(status).toBe(3);
    expect(JSON.parse(out)).toEqual({
      schema: 1,
      error: { code: 'not-found', message: 'No application matches "42".', hint: 'jobfu add' },
    });
  });
});

describe('on a database with something in it', () => {
  beforeEach(() => {
    jobfu.run([
      'add',
      '--company',
      'Acme',
      '--role',
      'Engineer',
      '--stage',
      'phone',
      '--at',
      'yesterday 3pm',
      '--with',
      'Dana Lee',
    ]);
    jobfu.run([
      'add',
      '--company',
      'Acme',
      '--role',
      'Analyst',
      '--stage',
      'phone',
      '--at',
      'yesterday 4pm',
      '--with',
      'Dana Lee',
    ]);
  });

  test.each([
    ['an ambiguous name', ['show', 'acme'], 2, 'Engineer'],
    ['an empty message', ['heard', '1', '  '], 2, 'no words'],
    ['no message', ['heard', '1'], 2, 'words are missing'],
    ['words without whose they are', ['heard', 'We will decide by Friday.'], 2, 'Who said that?'],
    [
      'the very same interview',
      ['add', '--company', 'acme', '--role', 'engineer', '--stage', 'phone', '--at', 'yesterday 3pm'],
      2,
      'already recorded',
    ],
    ['words from the future', ['heard', '1', 'hello', '--on', 'tomorrow'], 2, '--on'],
    ['a day before they said it', ['heard', '1', 'hello', '--by', '2026-03-01'], 2, '--by'],
    ['a file that is not there', ['heard', '1', '--file', 'nowhere.eml'], 3, 'nowhere.eml'],
    ['an ending that is none', ['close', '1', '--as', 'forgotten'], 2, 'ghosted'],
    ['nothing said to correct', ['correct', '1', '--as', 'vague'], 2, 'nothing yet'],
    ['nothing to tick off', ['done', '1', 'prepare'], 2, 'prepare'],
    ['a letter ticked off', ['done', '1', 'thank-you'], 2, 'jobfu sent thankyou'],
    ['a person nobody knows', ['draft', 'thankyou', '1', '--to', '(x)'], 2, '--to'],
    ['a status nobody knows', ['list', '--status', 'maybe'], 2, 'maybe'],
  ])('%s', (_what, args, status, mention) => {
    const before = dump();
    const run = jobfu.run(args);
    expect(run.status).toBe(status);
    expect(run.err).toContain(mention);
    expect(run.err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(dump()).toEqual(before);
  });

  test.each([
    ['a message', ['heard', '1', '-'], 'hello\0there'],
    ['a letter', ['sent', 'thankyou', '1', '--text', '-'], 'Dear\0Dana'],
    ['a line to classify', ['classify'], 'we\0will'],
  ])('a NUL in %s', (_what, args, input) => {
    const before = dump();
    const run = jobfu.run(args, { input });
    expect(run.status).toBe(2);
    expect(run.err).toContain('NUL');
    expect(dump()).toEqual(before);
  });

  test('what could move the cursor or turn words round is kept, and never shown', () => {
    jobfu.run(['heard', '1', 'We \u001b[2Jwill \u202ebe in touch.\u0007']);
    const { out } = jobfu.run(['show', '1']);
    expect(out).toContain('We [2Jwill be in touch.');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
