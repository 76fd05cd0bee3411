/** How long it takes or took: "45-minute call", "for an hour". In minutes. */
import type { Examples, Span } from './scene.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['forty-five', 45],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
]);
const NUMBER = `(\\d{1,3}(?:[.,]\\d)?|${[...NUMBERS.keys()].reverse().join('|')})`;
const LENGTHS: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [/\bhalf(?: an?|-an)?[- ]hour(?:-long)?\b/i, () => 30],
  [/\b(?:three[- ]quarters of an hour)\b/i, () => 45],
  [/\b(?:an?|one) hour and a half\b|\bone and a half hours?\b/i, () => 90],
  [
    /\b(\d{1,2}) ?h(?:rs?|ours?)? ?(?:and )?(\d{1,2}) ?m(?:ins?|inutes?)?\b/i,
    ([, h, m]) => Number(h) * 60 + Number(m),
  ],
  [new RegExp(`\\b${NUMBER}[ -]?(?:minutes?|mins?)(?:-long)?\\b`, 'i'), ([, n = '']) => amountOf(n)],
  [
    new RegExp(
      `\\b${NUMBER}[ -]?(?:hours?|hrs?)(?:[ -]long)?\\b(?! (?:interview|round|call|screen|chat|talk|person|lady|manager|partner)\\b)`,
      'i',
    ),
    ([, n = '']) => amountOf(n) * 60,
  ],
  [/\bhour[- ]long\b/i, () => 60],
];

const amountOf = (text: string): number => NUMBERS.get(text.toLowerCase()) ?? Number(text.replace(',', '.'));

/** "Two hours ago", "in 20 minutes" and "an hour later" tell when, not how long. */
const WHEN_BEFORE = /\b(?:in|within|after|every) {1,3}(?:about )?$/i;
const WHEN_AFTER = /^ (?:ago|from now|later|before|earlier|away|back)\b/i;

export const findMinutes = (text: string): (Span & { readonly minutes: number }) | null => {
  for (const [pattern, count] of LENGTHS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = match.index + match[0].length;
    if (WHEN_BEFORE.test(text.slice(0, match.index)) || WHEN_AFTER.test(text.slice(end))) continue;
    const minutes = Math.round(count(match));
    if (minutes < 1 || minutes > 1440) continue;
    const lead = /(?:\b(?:for|lasted|took|about|almost|nearly|just|over|around) {1,3}){1,3}$/i.exec(
      text.slice(0, match.index),
    );
    return { minutes, start: match.index - (lead?.[0].length ?? 0), end };
  }
  return null;
};

export const EXAMPLES: Examples<number | null> = [
  ['a 45-minute call with Ida at Elmworks today', 45],
  ['talked to Ida at Elmworks today for an hour', 60],
  ['Elmworks, today, 30 min', 30],
  ['spoke for half an hour with Ida', 30],
  ['an hour and a half with Ida today', 90],
  ['two-hour panel at Elmworks today', 120],
  ['phone call with Elmworks two hours ago', null],
  ['interview in 20 minutes', null],
];
