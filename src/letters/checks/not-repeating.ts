/** Not the same sentence as in the last letter to this person, nor twice in one; no word doubled. */
import { betweenWords } from '../../domain/plain-letters.ts';
import { lettersTo } from '../facts/since.ts';
import { TO_REFEREES } from '../registry.ts';
import type { LetterRequest } from '../request.ts';
import { type Check, fail, pass, sentencesOf, wordsIn } from './check.ts';

/** "Thank you." may come back. */
const SHORTEST = 4;

/** Words no sentence has twice in a row, as "had" and "that" may stand. */
const DOUBLED = /\b(the|an?|to|of|and|for|with|at|from|your|my|our|we|be|is|are|was)\s+\1\b/i;

const bare = (sentence: string): string => sentence.toLowerCase().replace(betweenWords(sentence), ' ').trim();

/** Who else at this employer had the same sentences in a letter, all of them: "Hamid Nazari"; null where nobody had. */
const hadByAnother = (
  bared: readonly string[],
  { application, previous, to }: LetterRequest,
): string | null => {
  const theirs = lettersTo(previous, to);
  const others = previous.filter((letter) => !theirs.includes(letter));
  const told = bared.filter((sentence) => wordsIn(sentence) >= SHORTEST);
  const twin = others.find(({ text }) => {
    const said = new Set(sentencesOf(text ?? '').map(bare));
    return told.length > 0 && told.every((sentence) => said.has(sentence));
  });
  return application.people.find(({ id }) => twin?.to.includes(id))?.name ?? null;
};

export const notRepeating: Check = {
  id: 'not-repeating',
  run: ({ sentences, prose, request, template }) => {
    const doubled = DOUBLED.exec(prose)?.[0].replace(/\s+/g, ' ');
    if (doubled !== undefined) return fail(`"${doubled}" stands there twice: one is enough.`);
    const bared = sentences.map(bare);
    const twice = sentences.find(
      (sentence, index) => wordsIn(sentence) >= SHORTEST && bared.indexOf(bared[index] ?? '') < index,
    );
    if (twice !== undefined) return fail(`It says the same thing twice: "${twice}"`);
    if (request === null) return pass('It says nothing twice.');
    // Referees are at different places, and compare nothing.
    const twin = template?.name === TO_REFEREES ? null : hadByAnother(bared, request);
    if (twin !== null) {
      return fail(
        `${twin} had it word for word, and they may compare: --set topic="…" names what you talked about with this one.`,
      );
    }
    const last = lettersTo(request.previous, request.to).findLast(({ text }) => text !== null);
    if (!last?.text) return pass('No earlier letter to them is on record.');
    const said = new Set(sentencesOf(last.text).map(bare));
    const again = sentences.find((sentence) => wordsIn(sentence) >= SHORTEST && said.has(bare(sentence)));
    return again === undefined
      ? pass('It repeats nothing of the last letter.')
      : fail(`The last letter to them said it too: "${again}"`);
  },
};
