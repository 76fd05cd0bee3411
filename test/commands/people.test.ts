/** People as they are typed: who is one person with a job, and who are two. */
import { expect, test } from 'vitest';
import { parsePeople } from '../../src/commands/shared/people.ts';

const typed = (text: string): string[] =>
  parsePeople(text, '--with').map(({ name, role }) => (role === null ? name : `${name} (${role})`));

test.each([
  ['Dana Lee, Tom Ash', ['Dana Lee', 'Tom Ash']],
  ['Dana and Tom', ['Dana', 'Tom']],
  ['Mei-Ling Zhou, Head of Design', ['Mei-Ling Zhou (Head of Design)']],
  ['Gemma, practice manager', ['Gemma (practice manager)']],
  ['Sue, HR', ['Sue (HR)']],
  ['Sue (in-house), HR', ['Sue (in-house, HR)']],
  ['a lady from HR, didnt catch her name', ['a lady from HR (didnt catch her name)']],
  ['Dana Lee, recruiter, Tom Ash, CTO', ['Dana Lee (recruiter)', 'Tom Ash (CTO)']],
  ['Dana Lee, recruiter at Hartwell and Tom Ash', ['Dana Lee (recruiter at Hartwell)', 'Tom Ash']],
  ['Priya Nair, Head of Design and Research', ['Priya Nair (Head of Design and Research)']],
  ['Dana Lee, PhD, VP Marketing', ['Dana Lee, PhD (VP Marketing)']],
  ['Dana Lee, PhD', ['Dana Lee, PhD']],
  ['Louise Tan - ops director', ['Louise Tan (ops director)']],
  ['hiring manager - Bob', ['Bob (hiring manager)']],
  ['Ann Marsh, Tom Head', ['Ann Marsh', 'Tom Head']],
  ['Ann Marsh, Bill Cook and Rob Porter', ['Ann Marsh', 'Bill Cook', 'Rob Porter']],
  ['Dana, the hiring manager', ['Dana (the hiring manager)']],
  ['the hiring manager, the CTO', ['the hiring manager', 'the CTO']],
  ['Ann Lee, nurse, Bob Roy, site lead', ['Ann Lee (nurse)', 'Bob Roy (site lead)']],
  ['Jules, my future boss', ['Jules (my future boss)']],
  ['Anna Baker, Tom Cook, Jo Nurse', ['Anna Baker', 'Tom Cook', 'Jo Nurse']],
  ['Dana; HR', ['Dana', 'HR']],
  ...['nobody', 'no one', 'don’t know', '-', 'n/a', 'None.'].map((none): [string, string[]] => [none, []]),
  ['Smith-Jones - Acme', ['Smith-Jones - Acme']],
])('%j', (text, people) => {
  expect(typed(text)).toEqual(people);
});

test('the address stands anywhere behind the name', () => {
  expect(parsePeople('Leah Stone (head of product) <leah@acme.example>, Tom', '--with')).toEqual([
    { name: 'Leah Stone', email: 'leah@acme.example', role: 'head of product' },
    { name: 'Tom', email: null, role: null },
  ]);
  expect(parsePeople('Gemma, practice manager <gemma@acme.example>, Tom', '--with')).toEqual([
    { name: 'Gemma', email: 'gemma@acme.example', role: 'practice manager' },
    { name: 'Tom', email: null, role: null },
  ]);
});
