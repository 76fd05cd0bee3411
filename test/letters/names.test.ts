/** Greetings: a first name where it is plain, else the name as given. */
import { describe, expect, it } from 'vitest';
import { callName, greet } from '../../src/letters/words/names.ts';

describe('a person is called', () => {
  it.each([
    ['Dana Lee', 'Dana'],
    ['dana lee', 'Dana'],
    ['Dev Anand', 'Dev'],
    ['Ed Lacey', 'Ed'],
    ['ed lacey', 'Ed'],
    ['Art Hill', 'Art'],
    ['Di Stubbs', 'Di'],
    ['Bishop Marks', 'Bishop'],
    ['Justice Hall', 'Justice'],
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
    ['Sanne van der Berg', 'Sanne'],
    ['Maria de la Cruz', 'Maria'],
    ['ANA DE LA CRUZ', 'Ana'],
    ['Floor van Dijk', 'Floor'],
    ['Danny P', 'Danny'],
    ['Danny P.', 'Danny'],
    ['danny p', 'Danny'],
    ['Danny p', 'Danny'],
    ['Chloe Marsh / talent partner', 'Chloe'],
    ['Louise Tan - ops director', 'Louise'],
    ['Mei-Ling Zhou, Head of Design', 'Mei-Ling'],
    ['Band 7 Raj Patel', 'Raj'],
    ['Tom Head', 'Tom'],
    ['Dean Hall', 'Dean'],
    ['the Dean Mary Holt', 'Mary'],
    ['Sarah Jones OBE', 'Sarah'],
  ])('%j by the first name', (name, called) => {
    expect(callName(name)).toEqual({ form: 'first', text: called });
  });

  it.each([
    ['Dev', 'Dev'],
    ['Dev Patel, tech lead', 'Dev'],
    ['Dev Patel tech lead', 'Dev'],
    ['Ed', 'Ed'],
    ['Art', 'Art'],
    ['Ed Lacey, site manager', 'Ed'],
    ['news ed. Tasha', 'Tasha'],
    ['ed. Tasha', 'Tasha'],
  ])('%j by a name short for a job', (name, called) => {
    expect(callName(name)?.text).toBe(called);
  });

  it.each([
    ['Priya', 'Priya'],
    ['Di', 'Di'],
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
    ['HR', 'HR team'],
    ['Recruitment', 'Recruitment team'],
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
    ['big mike the foreman', 'Mike'],
    ['Kim head housekeeper', 'Kim'],
    ['news ed. Tasha', 'Tasha'],
    ['Sue, HR', 'Sue'],
    ['Gemma, practice manager', 'Gemma'],
    ['jim - site foreman', 'Jim'],
    ['Mike the gaffer', 'Mike'],
    ['Priya (lead dev)', 'Priya'],
    ['lead dev Priya', 'Priya'],
    ['Sue HR', 'Sue'],
    ['Kim Head Housekeeper', 'Kim'],
  ])('%j by the whole name, as given', (name, called) => {
    expect(callName(name)).toEqual({ form: 'full', text: called });
  });

  it.each([
    ['Ms Charlotte Ward', 'Ms Ward'],
    ['Mr Tom Head', 'Mr Head'],
    ['Dr Anna Hall', 'Dr Hall'],
    ['Dr Dana Lee', 'Dr Lee'],
    ['Mrs Sarah J. Clarke', 'Mrs Clarke'],
    ['Prof Alan Whitmore', 'Professor Whitmore'],
    ['Dr Maria van Dijk', 'Dr van Dijk'],
    ['Sir John Hale', 'Sir John'],
    ['Sir Malcolm Pemberton KC', 'Sir Malcolm'],
    ['Dame Ruth Ashby DBE', 'Dame Ruth'],
    ['Baroness Eleanor Pryce', 'Baroness Pryce'],
    ['Lord Alan Marsh', 'Lord Marsh'],
    ['Lady Helen Marsh', 'Lady Helen'],
    ['Lady Marsh', 'Lady Marsh'],
    ['DI Karen Stubbs', 'DI Stubbs'],
    ['DC Amir Khan', 'DC Khan'],
    ['Detective Inspector Karen Stubbs', 'Detective Inspector Stubbs'],
    ['Detective Chief Inspector Karen Stubbs', 'Inspector Stubbs'],
    ['Wing Commander Paul Frost', 'Wing Commander Frost'],
    ['Supt Ian Hale', 'Supt Hale'],
    ['Cpl Dan Fox', 'Cpl Fox'],
    ['Commander Ben Oak', 'Commander Oak'],
    ['Maj Gen Tom Hill', 'Maj Gen Hill'],
    ['Canon Paul Reed', 'Canon Reed'],
    ['Bishop Mark Wood', 'Bishop Wood'],
    ['Ambassador Ines Roth', 'Ambassador Roth'],
    ['prof. dr. Anna Schulz', 'Professor Schulz'],
    ['Prof. Dr. Weiss', 'Professor Weiss'],
    ['Prof. Sir Malcolm Grantham', 'Sir Malcolm'],
    ['Herr Dr. Weiss', 'Herr Dr. Weiss'],
    ['Sister Bridget Walsh', 'Sister Walsh'],
    ['Principal Torres', 'Principal Torres'],
    ['Sister Mary Joseph', 'Sister Mary Joseph'],
    ['Rev. Tim Boyle', 'Reverend Boyle'],
    ['Rev. Dr. Ann Boyle', 'Dr. Boyle'],
    ['Mr Barnes jnr', 'Mr Barnes'],
    ['Mr Tom Barnes Jr', 'Mr Barnes'],
    ['patient rep Mrs Edith Cole', 'Mrs Cole'],
    ['Cllr Jane Foster', 'Cllr Foster'],
    ['Mr Dean Harris', 'Mr Harris'],
    ['Dean of Science Mary Holt', 'Dean of Science Mary Holt'],
    ['Major Tom Stubbs', 'Major Stubbs'],
    ['Father Brendan Doyle', 'Father Brendan Doyle'],
    ['Dr Kim Min-jun', 'Dr Kim Min-jun'],
    ['Mr Nguyen Van An', 'Mr Nguyen Van An'],
  ])('%j with the title and the family name: %s', (name, text) => {
    expect(callName(name)).toEqual({ form: 'titled', text });
  });

  it.each([
    'Dr. Lee',
    'Chef Marco',
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
    'hiring manager',
    'the HR manager',
    'the head chef',
    'dana@acme.example',
    '<dana@acme.example>',
    '???',
    '\u200b',
    '42',
    'the founders',
    'my old boss',
    'two managers',
    '2 people',
    'two year 9 pupils',
    "can't remember",
    'N/A',
    'unknown',
  ])('%j not at all', (name) => {
    expect(callName(name)).toBeNull();
  });

  it.each(['Jobs', 'It Jobs', 'Info', 'Office', 'Hello', 'No Reply', 'Noreply', 'Careers Uk', 'Enquiries'])(
    'a mailbox is nobody by name: %s',
    (name) => {
      expect(callName(name)).toBeNull();
    },
  );

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
    [['the hiring manager'], 'Hello,'],
    [['HR office'], 'Hello HR office,'],
    [['Head of Year Mr Banks'], 'Dear Mr Banks,'],
    [["sister Angela O'Brien"], "Dear Sister O'Brien,"],
    [['Ms. Deborah Hart FCA'], 'Dear Ms. Hart,'],
    [['Sanne van der Berg'], 'Hi Sanne,'],
    [['Dana Lee', 'Omar Haddad'], 'Hi Dana and Omar,'],
    [['Dana Lee', 'Omar Haddad', 'Priya Nair'], 'Hi Dana, Omar and Priya,'],
    [['Dana Lee', 'Dr. Weiss'], 'Dear Dana Lee and Dr. Weiss,'],
    [['Ana de la Cruz', 'Tom Ferris'], 'Hi Ana and Tom,'],
    [['a lady from HR'], 'Hello,'],
    [['didnt catch her name'], 'Hello,'],
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
