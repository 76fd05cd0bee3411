/** A topic with a name before it belongs to the one who is named, however the name is typed. */
import { expect, test } from 'vitest';
import { tieTold, tieTopics } from '../../src/commands/shared/topics.ts';

const PEOPLE = new Map([
  [1, 'Sister Bridget Walsh'],
  [2, 'Dr. Amit Rao'],
  [3, 'Mrs J Abbott'],
  [4, 'Ines'],
  [5, 'Bram'],
  [6, 'Jim Doyle'],
  [7, 'Mr Okafor'],
  [8, 'Mrs Okafor'],
]);

test.each([
  ['the new handover system', [[null, 'the new handover system']]],
  ['Dr Rao: nights vs days rota', [[2, 'nights vs days rota']]],
  ['Rao: nights', [[2, 'nights']]],
  ['Mrs Abbott: breakfast club', [[3, 'breakfast club']]],
  ['sister walsh - the rota', [[1, 'the rota']]],
  [
    'Ines: diary studies; Bram: the hand-off to devs',
    [
      [4, 'diary studies'],
      [5, 'the hand-off to devs'],
    ],
  ],
  [
    'the move, Ines: diary studies; card sorting, Bram: the hand-off',
    [
      [null, 'the move'],
      [4, 'diary studies; card sorting'],
      [5, 'the hand-off'],
    ],
  ],
  ['jim - the new crane', [[6, 'the new crane']]],
  ['with Ines: diary studies', [[4, 'diary studies']]],
  [
    'Ines and Bram: the hand-off',
    [
      [4, 'the hand-off'],
      [5, 'the hand-off'],
    ],
  ],
  [
    'Ines, Bram: the hand-off',
    [
      [4, 'the hand-off'],
      [5, 'the hand-off'],
    ],
  ],
  ['Mrs Okafor: school runs', [[8, 'school runs']]],
  ['Okafor: school runs', [[null, 'Okafor: school runs']]],
  ['Sarah: onboarding', [[null, 'Sarah: onboarding']]],
  ['my last year: 118% of quota', [[null, 'my last year: 118% of quota']]],
  ['pay; hours, breaks', [[null, 'pay; hours, breaks']]],
  ['the hand-off - who does it', [[null, 'the hand-off - who does it']]],
  ['Bram about the hand-off', [[5, 'the hand-off']]],
  ['with Ines about relocation', [[4, 'relocation']]],
  [
    'card sorting and Bram about my thesis on churn',
    [
      [null, 'card sorting'],
      [5, 'my thesis on churn'],
    ],
  ],
  [
    'Ines asked about card sorting, Bram about devs and releases',
    [
      [4, 'card sorting'],
      [5, 'devs and releases'],
    ],
  ],
  [
    'Ines: card sorting, and Jim talked about the new crane',
    [
      [4, 'card sorting'],
      [6, 'the new crane'],
    ],
  ],
  ['the rota and what they think about nights', [[null, 'the rota and what they think about nights']]],
  ['Sarah about onboarding', [[null, 'Sarah about onboarding']]],
])('%j', (typed, topics) => {
  expect(tieTopics(typed, PEOPLE).map(({ person, text }) => [person, text])).toEqual(topics);
});

const [ANNA, LUKE, MO] = [
  [1, 'Anna Petrov'],
  [2, 'Luke Shaw'],
  [3, 'Mo Farris'],
] as const;

test.each([
  [['A/B testing and Luke about my thesis'], [ANNA, LUKE], ['1 A/B testing', '2 my thesis']],
  [
    ['audits', 'Luke about the rota'],
    [ANNA, LUKE],
    ['1 audits', '2 the rota'],
  ],
  [
    ['audits', 'Luke about the rota', 'Mo about pay'],
    [ANNA, LUKE, MO],
    ['1 audits', '2 the rota', '3 pay'],
  ],
  [
    ['audits', 'Luke about the rota'],
    [ANNA, LUKE, MO],
    ['null audits', '2 the rota'],
  ],
  [
    ['audits', 'Luke: the rota'],
    [ANNA, LUKE],
    ['null audits', '2 the rota'],
  ],
  [
    ['audits', 'the rota'],
    [ANNA, LUKE],
    ['null audits', 'null the rota'],
  ],
] as const)('told of several: %j', (told, people, topics) => {
  expect(tieTold(told, new Map(people)).map(({ person, text }) => `${person} ${text}`)).toEqual(topics);
});
