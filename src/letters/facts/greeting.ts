/** The greeting of a letter: as they address the candidate and sign, where they do; else as the names allow. */
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { callName, fullName, greet } from '../words/names.ts';
import { signatureOf } from '../words/signature.ts';
import { isTitle, titleOf } from '../words/titles.ts';

const ADDRESSED = /^\s*(?<word>dear|hi|hello|hey)\s+(?<name>\p{L}[^,.!:;\n–—]{0,60}?)\s*[,.!:;\n–—]/iu;

/** "Sam, …", "Sam - …": by the first name alone. */
const isBareAddress = (text: string, mine: string): boolean => {
  const opening = text.trimStart();
  return mine !== '' && opening.startsWith(mine) && /^ ?[,!:;\n–—-]/.test(opening.slice(mine.length));
};

/** "Dear Sam" is by the first name, "Dear Ms Reed" formal; "Dear candidate" tells nothing. */
const addressIn = (text: string, mine: string): { word: string; tone: 'first' | 'formal' } | null => {
  if (isBareAddress(text, mine)) return { word: '', tone: 'first' };
  const { word = '', name = '' } = ADDRESSED.exec(text)?.groups ?? {};
  const [first = '', ...rest] = name.split(/\s+/);
  if (rest.length > 0) return isTitle(first) ? { word, tone: 'formal' } : null;
  return /^\p{Lu}/u.test(first) && !isTitle(first) ? { word, tone: 'first' } : null;
};

const wordsOf = (name: string): readonly string[] => {
  const words = fullName(name).split(' ');
  return (titleOf(words)?.name ?? words).filter((word) => !isTitle(word));
};

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/** "Ruth" of Professor Ruth Alderton; "Alderton" of Dr Alderton is no first name. */
const isFirstNameOf = (signed: string, name: string): boolean => {
  const words = wordsOf(name);
  const isFirst = isSame(signed, words[0]);
  return isFirst && (words.length > 1 || words.length === fullName(name).split(' ').length);
};

/** "Lars Mikkelsen" of Mr Mikkelsen: the family name is the same, and more stands with it. */
const isFullNameOf = (signed: string, name: string): boolean =>
  signed.includes(' ') && isSame(wordsOf(signed).at(-1), wordsOf(name).at(-1));

/** "K. Marsh", who is called by no first name. */
const WITH_INITIAL = /^\p{Lu}\.? \p{Lu}/u;

const isTitled = (name: string): boolean => callName(name)?.form === 'titled';

/** "Dear Ruth," to Ruth Alderton who writes "Dear Sam … Ruth", or with her full name; "Dear Lars Mikkelsen," to him who writes "Dear Ms Reed … Lars Mikkelsen". */
const asTheyWrite = (text: string, name: string, mine: string): string | null => {
  const address = addressIn(text, mine);
  const signed = signatureOf(text)?.name ?? '';
  if (address === null || signed === '') return null;
  if (address.tone === 'first' && isFirstNameOf(signed, name))
    return `${isSame(address.word, 'dear') || (address.word === '' && isTitled(name)) ? 'Dear' : 'Hi'} ${signed},`;
  if (isSame(address.word, 'dear') && isSame(signed, name)) {
    if (WITH_INITIAL.test(signed)) return `Dear ${signed},`;
    const called = callName(name);
    if (address.tone === 'first' && called?.form === 'first') return `Dear ${called.text},`;
  }
  if (address.tone === 'first' || !isFullNameOf(signed, name)) return null;
  const titled = [signed, name].find((one) => callName(one)?.form === 'titled');
  return titled === undefined ? greet([name], 'formal') : greet([titled], 'plain');
};

const firstNameOf = (name: string): string => oneLine(name).split(' ')[0] ?? '';

/** The first line of a plain letter to these people, by their names as a letter may hold them. */
export const greetingFor = (
  { to, messages, me }: LetterRequest,
  audience: 'candidate' | 'employer',
  names: readonly string[],
): string => {
  const [name = '', ...more] = names;
  if (name === '' || more.length > 0 || audience === 'employer') return greet(names, 'plain');
  for (const { message } of [...messages].reverse()) {
    const isTheirs = message.from === null || message.from === to[0]?.id;
    const theirs = isTheirs ? asTheyWrite(message.text, name, firstNameOf(me.name ?? '')) : null;
    if (theirs !== null) return theirs;
  }
  return greet(names, 'plain');
};
