/** Text as it was typed, made fit for one line of a letter. */

import { isAscii } from '../../domain/plain-letters.ts';

/** Controls that turn the reading direction: they can make a name or an address show as another. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
// Characters for private use have no shape of their own: in a letter they show as a box, or as a gap before a comma.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\p{Co}]/gu;
// Controls, and every kind of space and line break.
const GAPS = /[\p{Cc}\p{Z}]+/gu;
const ASCII_GAPS = /[\0- \x7f]+/g;
const LONE_SURROGATES = /\p{Cs}/gu;

/** No fact of a letter is longer; what follows is not even looked at. */
const LONGEST = 6000;

/** One line of at most 6,000 characters: line breaks, tabs and other controls become single spaces, invisible characters go. */
export const oneLine = (text: string): string => {
  const line = text.slice(0, LONGEST);
  if (isAscii(line)) return line.replace(ASCII_GAPS, ' ').trim();
  return line
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(BIDI_CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(GAPS, ' ')
    .trim();
};

/** On one line, sentence by sentence. */
export const sentencesIn = (text: string): string[] => oneLine(text).split(/(?<=[.!?])\s/);

/** Words a phrase cannot end on. */
const DANGLING =
  /[\s,;:–—-]+(?:a|an|the|and|or|but|of|to|for|with|in|on|at|by|from|as|that|which|who|your|our|their|is|are|&|\+)$/i;

/**
 * At most `max` characters, cut at the end of a clause where one is near, else at a word, never inside a character.
 * Nothing marks the cut: a letter with "…" in it looks broken off.
 */
export const clip = (text: string, max: number): string => {
  const characters = Array.from(text);
  if (characters.length <= max) return text;
  const head = characters.slice(0, max).join('');
  const whole = characters[max] === ' ';
  const clause = Math.max(...['. ', '; ', ', ', ' (', ' – ', ' - '].map((mark) => head.lastIndexOf(mark)));
  const word = whole ? head.length : head.lastIndexOf(' ');
  const end = clause >= head.length / 2 ? clause : word >= head.length / 3 ? word : head.length;
  let kept = head.slice(0, end).trimEnd();
  while (DANGLING.test(kept)) kept = kept.replace(DANGLING, '');
  return kept.replace(/[\s,;:–—-]+$/, '');
};

/** So much of a note is enough to know it by. */
const ENOUGH = 60;

/** Words of theirs or of the user, in quotation marks, long ones in part. */
export const quoted = (text: string, most = ENOUGH): string => {
  const line = oneLine(text);
  const kept = clip(line, most);
  return `“${kept}${kept === line ? '' : ' …'}”`;
};
