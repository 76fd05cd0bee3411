/** Where it is: a link, a street, a room, a town. */
import { findLink } from './contacts.ts';
import type { Examples, Span } from './scene.ts';

const STREET =
  /(?<![\d:.,])\b(?:at )?(\d{1,5}[a-z]? (?!(?:with|for|and|at|on|in|from|of|by|about|to|as)\b)(?:(?!(?:at|with|for|in|on|from|about|[ap]m|interviews?|call|chat|meeting)\b)[\p{L}'.-]{2,20} ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|square|drive|way|boulevard|blvd|court|place|terrace|crescent|quay|row|close|hill|gardens|park|strasse|straße|platz)\b\.?(?:, (?!(?:yesterday|today|tomorrow|with|for|on|at|in|next|last|this|and)\b)[\p{L}'-]{2,20}(?=[.,;)\n]|$|\s(?:with|for|on|at|yesterday|today|tomorrow|\d)))?)/giu;
const STREET_ALONE =
  /\b(?:on|in) ((?:\p{Lu}[\p{L}'-]{1,20} ){1,2}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Boulevard|Terrace|Crescent|Quay|Row))\b(?!\.?\p{L}| \p{Lu})/u;
const ROOM =
  /\b(?:in |at )?((?:room|floor|suite|building|gate|hall) (?:\p{L}{0,2}[.-]?\d[\p{L}\d.-]{0,6}|\p{L}))\b/iu;
/** "Lecturer in Plumbing" is a job. */
const TOWN =
  /(?<!\b(?:[Ll]ecturer|[Pp]rofessor|[Ff]ellow|[Rr]esearcher|[Pp]ostdoc|[Tt]utor|[Tt]rainee|[Dd]egree|[Pp]hD|\p{L}{3,12}ship|[Aa]pprentice) )\bin (\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?)(?=[\s,.;)]|$)/u;
/** "In German", "in March": no towns. */
const NO_TOWN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|english|german|french|spanish|italian|dutch|person|early|late|mid|q[1-4]|hr|company)\b/i;

export const findPlace = (text: string): (Span & { readonly place: string }) | null => {
  const link = findLink(text);
  if (link !== null) return { place: link.link, start: link.start, end: link.end };
  for (const pattern of [STREET, STREET_ALONE, ROOM, TOWN]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    const place = match?.[1]?.replace(/[.,]$/, '') ?? '';
    if (match === null || place === '' || (pattern === TOWN && NO_TOWN.test(place))) continue;
    return { place, start: match.index, end: match.index + match[0].length };
  }
  return null;
};

export const EXAMPLES: Examples<string | null> = [
  ['interview at Elmworks, 12 Mill Lane, tomorrow', '12 Mill Lane'],
  ['interview at Elmworks tomorrow, https://meet.example/x-y.', 'https://meet.example/x-y'],
  ['interview with Elmworks in Leeds tomorrow', 'Leeds'],
  ['interview with Elmworks tomorrow, room 4b', 'room 4b'],
  ['interview with Elmworks in March', null],
];
