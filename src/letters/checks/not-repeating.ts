/** Not the same sentence as in the last letter to this person. */
import { lettersTo } from '../facts/brief.ts';
import { type Check, fail, pass, sentencesOf, wordsIn } from './check.ts';

/** "Thank you." may come back. */
const SHORTEST = 4;

const bare = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const notRepeating: Check = {
  id: 'not-repeating',
  run: ({ sentences, request }) => {
    const last =
      request === null
        ? undefined
        : lettersTo(request.previous, request.to).findLast(({ text }) => text !== null);
    if (!last?.text) return pass('No earlier letter to them is on record.');
    const said = new Set(sentencesOf(last.text).map(bare));
    const again = sentences.find((sentence) => wordsIn(sentence) >= SHORTEST && said.has(bare(sentence)));
    return again === undefined
      ? pass('It repeats nothing of the last letter.')
      : fail(`The last letter to them said it too: "${again}"`);
  },
};
