/** Greetings: a first name where it is plain, else the name as given. */
import { describe, expect, it } from 'vitest';
import { callName, greet } from '../../src/letters/words/names.ts';

describe('a person is called', () => {
  it.each([
    ['Dana Lee', 'Dana'],
    ['dana lee', 'Dana'],
    ['DANA LEE', 'Dana'],
    ['Dana M. Lee', 'Dana'],
    ['Jean-Luc Moreau', 'Jean-Luc'],
    ['José García', 'José'],
    ["Aoife O'Brien", 'Aoife'],
    ['JP Ferris', 'JP'],
    ['Min-jun Kim', 'Min-jun'],
    ['Dana Smith-Jones', 'Dana'],
    ['Lee, Dana', 'Dana'],
    ['Dana Lee, PhD', 'Dana'],
    ['Dana Lee (she/her)', 'Dana'],
    ['Dana Lee | Acme Talent', 'Dana'],
    ['"Dana Lee"', 'Dana'],
    ['  Dana\r\nLee ', 'Dana'],
    ['Dana Lee PhD', 'Dana'],
    ['My Linh', 'My'],
    ['casting director Ros Quinn', 'Ros'],
    ['Watch Manager Steve Holt', 'Steve'],
  ])('%j by the first name', (name, called) => {
    expect(callName(name)).toEqual({ form: 'first', text: called });
  });

  it.each([
    ['Priya', 'Priya'],
    ['Sanne van der Berg', 'Sanne van der Berg'],
    ['Maria de la Cruz', 'Maria de la Cruz'],
    ['Ana Sofia Lima', 'Ana Sofia Lima'],
    ['J. Lee', 'J. Lee'],
    ['山田太郎', '山田太郎'],
    ['山田 太郎', '山田 太郎'],
    ['ليلى حداد', 'ليلى حداد'],
    ['Ирина Петрова', 'Ирина Петрова'],
    ['Hiring Team', 'Hiring Team'],
    ['priya', 'Priya'],
    ['Kim Min-jun', 'Kim Min-jun'],
    ['Wang Wei', 'Wang Wei'],
    ['van Dijk', 'van Dijk'],
    ['ANA DE LA CRUZ', 'Ana de la Cruz'],
    ['HR', 'HR team'],
    ['the hiring team', 'hiring team'],
    ['Sarah Li Ma', 'Sarah Li Ma'],
    ['big Dave', 'Dave'],
    ['Old Tom', 'Tom'],
    ['Young Kim Park', 'Young Kim Park'],
    ['Bob, manager', 'Bob'],
    ['hiring manager - Bob', 'Bob'],
    ['Team Lead Sarah', 'Sarah'],
    ['Kev from transport office', 'Kev'],
    ['someone called Becky', 'Becky'],
    ['Becky?', 'Becky'],
    ['dAVE', 'Dave'],
  ])('%j by the whole name, as given', (name, called) => {
    expect(callName(name)).toEqual({ form: 'full', text: called });
  });

  it.each([
    ['Dr Dana Lee', 'Dr Lee'],
    ['Mrs Sarah J. Clarke', 'Mrs Clarke'],
    ['Prof Alan Whitmore', 'Professor Whitmore'],
    ['Dr Maria van Dijk', 'Dr van Dijk'],
    ['Sir John Hale', 'Sir John Hale'],
    ['Dr Kim Min-jun', 'Dr Kim Min-jun'],
    ['Mr Nguyen Van An', 'Mr Nguyen Van An'],
  ])('%j with the title and the family name: %s', (name, text) => {
    expect(callName(name)).toEqual({ form: 'titled', text });
  });

  it.each([
    'Dr. Lee',
    'Chef Marco',
    'Prof. Dr. Weiss',
    'Ms. Okafor',
    'Frau Lindgren',
    'Sister Agnes',
    'Nurse Joy',
    'Doctor Strange',
    'Aunty Pat',
  ])('%j with the title', (name) => {
    expect(callName(name)).toEqual({ form: 'titled', text: name });
  });

  it.each([
    '',
    '  ',
    'nurse manager',
    'the head chef',
    'dana@acme.example',
    '<dana@acme.example>',
    '???',
    '\u200b',
    '42',
    'the founders',
    'my old boss',
    'two managers',
    "can't remember",
    'N/A',
    'unknown',
  ])('%j not at all', (name) => {
    expect(callName(name)).toBeNull();
  });

  it('without marks that turn the reading direction', () => {
    expect(callName('Dana\u202e Lee')?.text).toBe('Dana');
  });
});

describe('the greeting', () => {
  it.each([
    [[], 'Hello,'],
    [['dana@acme.example'], 'Hello,'],
    [['Dana Lee'], 'Hi Dana,'],
    [['Dr. Lee'], 'Dear Dr. Lee,'],
    [['Sister Agnes (ward sister)'], 'Dear Sister Agnes,'],
    [['the hiring team'], 'Hello hiring team,'],
    [['nurse manager'], 'Hello,'],
    [['Head of Year Mr Banks'], 'Dear Mr Banks,'],
    [["sister Angela O'Brien"], "Dear Sister Angela O'Brien,"],
    [['Ms. Deborah Hart FCA'], 'Dear Ms. Hart,'],
    [['Sanne van der Berg'], 'Hello Sanne van der Berg,'],
    [['Dana Lee', 'Omar Haddad'], 'Hi Dana and Omar,'],
    [['Dana Lee', 'Omar Haddad', 'Priya Nair'], 'Hi Dana, Omar and Priya,'],
    [['Dana Lee', 'Dr. Weiss'], 'Dear Dana Lee and Dr. Weiss,'],
    [['Ana de la Cruz', 'Tom Ferris'], 'Hello Ana de la Cruz and Tom Ferris,'],
    [['Priya', 'Dana Lee'], 'Hello Priya and Dana,'],
    [['Dana Lee', 'Dana Cole'], 'Hello Dana Lee and Dana Cole,'],
    [['A B', 'Cy Da', 'Ed Fy', 'Gi Ho', 'Io Ju'], 'Hello all,'],
  ])('to %j is %j', (names, greeting) => {
    expect(greet(names, 'plain')).toBe(greeting);
  });

  it('keeps the whole name in a formal letter', () => {
    expect(greet(['Dana Lee'], 'formal')).toBe('Dear Dana Lee,');
    expect(greet(['dana lee'], 'formal')).toBe('Dear Dana Lee,');
    expect(greet(["JEAN-LUC O'NEILL"], 'formal')).toBe("Dear Jean-Luc O'Neill,");
    expect(greet(['JOHN MCDONALD'], 'formal')).toBe('Dear John McDonald,');
    expect(greet(['Dr Dana Lee PhD'], 'formal')).toBe('Dear Dr Lee,');
    expect(greet(['Dr. Lee', 'Omar Haddad'], 'formal')).toBe('Dear Dr. Lee and Omar Haddad,');
  });
});
