/** The numbers of the words of messages, one list for the whole reader. */

import { ruleMachine } from './machine.ts';
import { createVocabulary, type Vocabulary } from './match/vocabulary.ts';

let made: Vocabulary | null = null;

export const vocabulary = (): Vocabulary => {
  made ??= createVocabulary(ruleMachine().tables.words.split(' '));
  return made;
};
