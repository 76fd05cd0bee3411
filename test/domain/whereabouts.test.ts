/** Where an application stands and what is likely going on at their side: likely, and never a promise. */
import { expect, test } from 'vitest';
import { checklistFor, looksFor, occasionOf } from '../../src/domain/preparation.ts';
import { situationOf } from '../../src/domain/situation.ts';
import { statisticsOf } from '../../src/domain/statistics.ts';
import { whereaboutsOf } from '../../src/domain/whereabouts.ts';
import { contextAt, deadline, History, reading } from './build.ts';

const situation = (history: History) =>
  situationOf(history.application, contextAt('2026-03-11T09:00:00.000Z'));

const met = (stage: string, day: string, history = new History()): History =>
  history.interview(`${day}T15:00:00.000Z`, { stage });

const TWO = met('video', '2026-03-09', met('phone', '2026-03-02'));

test.each([
  ['applied', new History({ applied: '2026-03-01' }), /under consideration/, /read and sorted/],
  ['one interview', met('phone', '2026-03-10'), /a good fit/, /through their notes/],
  ['two interviews', TWO, /a strong contender/, /through their notes/],
  ['the last round', met('final', '2026-03-10', TWO), /top candidates/, /through their notes/],
  ['silence', met('phone', '2026-02-20'), /a good fit/, /up to four weeks/],
  ['a long silence', met('phone', '2026-01-20'), /a good fit/, /on hold/],
  [
    'their day',
    met('phone', '2026-03-09').heard(
      '2026-03-10',
      reading('clear-timeline', { deadline: deadline('2026-03-20', '2026-03-10') }),
    ),
    /a good fit/,
    /done by Fri 20 Mar/,
  ],
  [
    'their day gone by',
    met('phone', '2026-03-02').heard(
      '2026-03-03',
      reading('clear-timeline', { deadline: deadline('2026-03-09', '2026-03-03') }),
    ),
    /a good fit/,
    /longer than they thought/,
  ],
  [
    'vague words',
    met('phone', '2026-03-09').heard('2026-03-10', reading('vague')),
    /a good fit/,
    /still meeting people/,
  ],
  [
    'references',
    met('phone', '2026-03-09').heard('2026-03-10', reading('immediate', { nextStep: 'references' })),
    /a good fit/,
    /reference checks/,
  ],
  [
    'words nobody is sure of',
    met('phone', '2026-03-09').heard('2026-03-10', reading('vague', { confidence: 0.4 })),
    /a good fit/,
    /read their last words yourself/,
  ],
  [
    'vague words, and another interview since',
    met('video', '2026-03-10', met('phone', '2026-03-02').heard('2026-03-03', reading('vague'))),
    /a strong contender/,
    /through their notes/,
  ],
  [
    'an interview ahead',
    met('video', '2026-03-12', met('phone', '2026-03-02')),
    /a good fit/,
    /getting ready to meet you/,
  ],
  [
    'an offer',
    met('final', '2026-03-09').heard('2026-03-10', reading('offer')),
    /offer is on the table/,
    /wait for your answer/,
  ],
  [
    'a refusal',
    met('final', '2026-03-09').heard('2026-03-10', reading('rejection')),
    /said no/,
    /somebody else/,
  ],
])('%s', (_what, history, stands, theirSide) => {
  const whereabouts = whereaboutsOf(situation(history));
  expect(whereabouts.stands).toMatch(stands);
  expect(whereabouts.theirSide).toMatch(theirSide);
  expect(`${whereabouts.stands} ${whereabouts.theirSide}`).not.toMatch(
    /\b(?:certainly|definitely|you will get|surely|guarantee)/i,
  );
});

test('the checklist fits the occasion', () => {
  const of = (history: History) => {
    const here = situation(history);
    return [
      occasionOf(here),
      checklistFor(here)
        .map(({ says }) => says)
        .join(' '),
    ];
  };
  expect(of(met('video', '2026-03-12'))).toEqual([
    'interview',
    expect.stringMatching(/the link.*next steps/i),
  ]);
  expect(of(met('phone', '2026-03-10'))).toEqual([
    'waiting',
    expect.stringMatching(/write nothing before it/),
  ]);
  expect(of(met('final', '2026-03-09').heard('2026-03-10', reading('offer')))).toEqual([
    'offer',
    expect.stringMatching(/Salary.*Benefits/),
  ]);
  expect(of(met('final', '2026-03-09').heard('2026-03-10', reading('rejection')))).toEqual([
    'refused',
    expect.stringMatching(/one thing to do better/),
  ]);
});

test('recruiters and managers look for different things; of somebody unknown nothing is said', () => {
  expect(looksFor({ role: 'recruiter' })?.says).toMatch(/work with others/);
  expect(looksFor({ role: 'hiring manager' })?.says).toMatch(/do the work/);
  expect(looksFor({ role: null })).toBeNull();
});

test.each([
  ['second interview', /^the second round is behind you; .*strong contender$/, 2],
  ['2nd interview', /strong contender/, 2],
  ['third round', /^the third round is behind you/, 3],
  ['final', /top candidates/, 2],
  ['final interview', /top candidates/, 2],
  ['phone', /^one interview behind you/, 1],
])('a stage that names its round counts as that round: %s', (stage, stands, rounds) => {
  const one = situation(met(stage, '2026-03-10'));
  expect(whereaboutsOf(one).stands).toMatch(stands);
  const reached = statisticsOf([one]).funnel.flatMap(({ step, reached: n }) =>
    /interview/.test(step) ? [n] : [],
  );
  expect(reached.filter((n) => n === 1)).toHaveLength(rounds);
});
