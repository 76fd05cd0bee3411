/** A topic with a name before it belongs to the one who is named, however the name is typed. */
import { expect, test } from 'vitest';
import { tieTopics } from '../../src/commands/shared/topics.ts';

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
])('%j', (typed, topics) => {
  expect(tieTopics(typed, PEOPLE).map(({ person, text }) => [person, text])).toEqual(topics);
});
