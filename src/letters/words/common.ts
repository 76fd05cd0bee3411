/**
 * Whether a word that stands first in a note is a common one, whose capital is only that of a beginning: "Wound care" is wound
 * care, "Kubernetes" is nothing but itself. The list is long: the build loads this module when a capital is to be judged.
 */
import { formsOf, isToldByForm } from './word-forms.ts';
import { ALSO_NAMES, NAMES_OF_THE_FORM, SECTIONS } from './word-list.ts';

const among = (words: string, word: string): boolean => ` ${words} `.includes(` ${word} `);

const isListed = (word: string): boolean => {
  let found = '';
  for (const [, shared, rest = ''] of (SECTIONS[word.slice(0, 2)] ?? '').matchAll(/(\d)([a-z]*)/g)) {
    found = (found || word).slice(0, Number(shared)) + rest;
    if (found === word) return true;
  }
  return false;
};

const SMALLEST = 'on in at to of by if we it no my up as or so do an he be';

/** `word` in small letters; `alone` where no small word follows that tells a word from a name ("Grant", "Grant applications"). */
export const isCommonWord = (word: string, alone: boolean): boolean => {
  if (word.length < 3) return among(SMALLEST, word);
  if (among(NAMES_OF_THE_FORM, word)) return !alone && among(ALSO_NAMES, word);
  if (isToldByForm(word)) return true;
  const forms = formsOf(word);
  return forms.some(isListed) || (!alone && forms.some((form) => among(ALSO_NAMES, form)));
};
