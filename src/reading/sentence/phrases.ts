/** Words that stand together as one name: "Dana Lee", "Kite & Key, Inc.", "University of Elmworks". */
import { isHonorific } from './honorifics.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { COMPANY_WORDS, PLAIN } from './lexicon/plain-words.ts';
import type { Title } from './titles.ts';
import type { Token } from './tokens.ts';

const PARTICLES = new Set(
  'de van von der den di da del della la le el al bin ibn ter ten dos das du af zu y'.split(' '),
);
const OF_NAMES = new Set(
  'university bank college city ministry department institute school house bureau museum council county port society friends bay isle embassy consulate church order board'.split(
    ' ',
  ),
);
/** "Bakker en Zonen". */
const FAMILY =
  /^(?:sons|daughters|co|partners|company|brothers|sisters|associates|zonen|söhne|fils|hijos|figli|partner|søn|söner)$/;
/** One is interviewed at these for something; the others are for something themselves. */
const BUSY = new Set(
  'university bank college city school house council county port museum isle bay friends'.split(' '),
);
const LEGAL = new Set('inc llc llp ltd gmbh ag plc limited corp co kg sa bv nv ab as pty'.split(' '));
/** What a company is, often written small: "Northgate council". */
const INSTITUTIONS = new Set(
  'council university college hospital school bank group ltd inc gmbh llc plc labs clinic museum library county industries holdings enterprises'.split(
    ' ',
  ),
);
/** Places of work one speaks of without a name: "the town library", "the zoo". */
const SMALL_INSTITUTIONS = new Set(
  'council university college hospital school bank clinic museum library surgery practice pharmacy bakery brewery theatre gallery zoo garage church nursery kindergarten hotel pub restaurant cafe café academy hospice airport post-office charity dentist vets cinema butchers florist bookshop'.split(
    ' ',
  ),
);
/** Words of every day that stand in names when they are written large. */
const IN_NAMES = new Set(
  'met post one two three four five six seven eight nine ten first second next other good great home work works video office people place site now noon night friend friends way paper house there here up down out off on over under hello lunch breakfast coffee tea week day days last final best old new big little tiny great'.split(
    ' ',
  ),
);

/** Tokens from … to, the last not included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Capitals tell names from other words only where the writer uses them. */
const usesCapitals = (tokens: readonly Token[], inTitle: ReadonlyMap<number, Title>): boolean => {
  const words = tokens.filter(
    (token, i) => token.kind === 'word' && !inTitle.has(i) && !PLAIN.has(token.lower),
  );
  const all = tokens.filter(({ kind, text }) => kind === 'word' && /\p{L}{2}/u.test(text));
  const shouts = all.length > 3 && all.every(({ text }) => text === text.toUpperCase());
  // "At the Home Office": all of it words of every day.
  const isOffice = tokens.some(({ text }, i) => text === 'Office' && tokens[i - 1]?.capital);
  return !shouts && (isOffice || words.some(({ capital }) => capital));
};

export const findPhrases = (
  text: string,
  tokens: readonly Token[],
  inTitle: ReadonlyMap<number, Title>,
): Phrase[] => {
  const cased = usesCapitals(tokens, inTitle);
  const isName = (at: number, inside: boolean): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'word' || inTitle.has(at) || isHonorific(at, tokens)) return false;
    if (!inside && opensAsVerb(at, tokens)) return false;
    if (/^\d+$/.test(token.text)) return inside && tokens[at - 1]?.capital === true;
    // "Yusuf A."
    if (inside && /^\p{Lu}\.$/u.test(token.text) && tokens[at - 1]?.capital) return true;
    // "Pellworm IT", "Elm AI": letters of their own.
    if (inside && cased && /^(?:IT|HR|TV|UK|US)$/.test(token.text) && tokens[at - 1]?.capital) return true;
    if (PLAIN.has(token.lower)) {
      if (!inside && cased && isNamesake(at, tokens)) return true;
      if (inside && (COMPANY_WORDS.has(token.lower) || LEGAL.has(token.lower)))
        return !cased || token.capital;
      if (inside) return cased && token.capital && IN_NAMES.has(token.lower);
      // "At Next": a name, where a day would have "on".
      if (cased && token.text === 'Next' && tokens[at - 1]?.lower === 'at') return true;
      const next = tokens[at + 1];
      return (
        cased &&
        token.capital &&
        IN_NAMES.has(token.lower) &&
        (/^(?:at|with|from|for|of|to|by)$/.test(tokens[at - 1]?.lower ?? '') ||
          // "At The Coffee House", "the Home Office".
          (tokens[at - 1]?.lower === 'the' &&
            (COMPANY_WORDS.has(next?.lower ?? '') || next?.lower === 'office'))) &&
        next?.kind === 'word' &&
        next.capital &&
        !isFirstName(next.text, true)
      );
    }
    if (!cased || token.capital) return true;
    if (inside && INSTITUTIONS.has(token.lower)) return true;
    if (!inside && cased && COMPANY_WORDS.has(token.lower) && !isFirstName(token.text)) return false;
    return inside ? tokens[at - 1]?.capital === false : leadsTo(at, tokens) || isFirstName(token.text, true);
  };
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(at, false)) continue;
    let to = at + 1;
    for (;;) {
      const last = tokens[to - 1] as Token;
      const next = tokens[to];
      if (next === undefined) break;
      // "St Elspeth's Hospital"
      if (last.possessive) {
        // "Dr Frey's practice"
        if (isHonorific(at - 1, tokens) && SMALL_INSTITUTIONS.has(next.lower)) {
          to++;
          continue;
        }
        // "St Elspeth's RC Primary": a saint owns all that is written large behind.
        const isSaints =
          /^(?:st\.?|saint)$/.test(tokens[at]?.lower ?? '') &&
          next.capital &&
          (!PLAIN.has(next.lower) || IN_NAMES.has(next.lower));
        if ((cased && !next.capital) || inTitle.has(to) || !(COMPANY_WORDS.has(next.lower) || isSaints))
          break;
        to++;
        continue;
      }
      if (isName(to, true)) to++;
      else if (
        next.text === '&' &&
        (isName(to + 1, false) || isName(to + 1, true) || COMPANY_WORDS.has(tokens[to + 1]?.lower ?? ''))
      )
        to += 2;
      else if (
        /^(?:and|und|en|et|y|e|og|och|\+)$/.test(next.lower) &&
        FAMILY.test(tokens[to + 1]?.lower ?? '') &&
        (!cased || last.capital)
      )
        to += 2;
      else if (
        next.lower === 'and' &&
        isInn(at, tokens) &&
        isName(to + 1, false) &&
        !isFirstName(tokens[to + 1]?.text ?? '')
      )
        to += 2;
      else if (PARTICLES.has(next.lower) && next.kind === 'word' && isName(to + 1, true)) to += 2;
      else if (
        OF_NAMES.has(last.lower) &&
        isName(to + 1, false) &&
        (next.lower === 'of' || (next.lower === 'for' && last.capital && !BUSY.has(last.lower)))
      )
        to += 2;
      else if (
        next.text === ',' &&
        LEGAL.has(tokens[to + 1]?.lower ?? '') &&
        tokens[to + 1]?.kind === 'word' &&
        !(cased && !tokens[to + 1]?.capital && PLAIN.has(tokens[to + 1]?.lower ?? ''))
      )
        to += 2;
      else break;
    }
    phrases.push({ from: pastEpithet(cased ? pastSmall(at, to, tokens) : at, to, tokens), to });
    at = to - 1;
  }
  return [...phrases, ...smallInstitutions(tokens, cased, inTitle, phrases)]
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => /\p{L}/u.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end)))
    .flatMap((phrase) => splitPeople(phrase, tokens));
};

/** "At The Dog and Duck". */
const isInn = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.capital === true &&
  tokens[at - 1]?.lower === 'the' &&
  /^(?:at|from)$/.test(tokens[at - 2]?.lower ?? '');

/** "At the town library": in a text with capitals, a place of work that has no other name. */
const smallInstitutions = (
  tokens: readonly Token[],
  cased: boolean,
  inTitle: ReadonlyMap<number, Title>,
  phrases: readonly Phrase[],
): Phrase[] => {
  if (!cased || phrases.some(({ from }) => /^(?:at|@)$/.test(tokens[from - 1]?.lower ?? ''))) return [];
  for (let at = 1; at < tokens.length; at++) {
    const [cue, article] = [tokens[at - 1], tokens[at]];
    if (!/^(?:at|with|to|from)$/.test(cue?.lower ?? '')) continue;
    if (!/^(?:the|a|my|our)$/.test(article?.lower ?? '')) continue;
    let to = at + 1;
    while (
      tokens[to]?.kind === 'word' &&
      tokens[to]?.capital === false &&
      !PLAIN.has(tokens[to]?.lower ?? '') &&
      !inTitle.has(to) &&
      to < at + 4
    )
      to++;
    const last = tokens[to - 1]?.lower ?? '';
    if (to > at + 1 && SMALL_INSTITUTIONS.has(last) && !phrases.some(({ from }) => from === to))
      return [{ from: at + 1, to }];
  }
  return [];
};

/** "Big Al Thorne": what they are called beside their name. */
const pastEpithet = (from: number, to: number, tokens: readonly Token[]): number =>
  to - from >= 2 &&
  /^(?:big|old|little|young|dear|lovely)$/.test(tokens[from]?.lower ?? '') &&
  isFirstName(tokens[from + 1]?.text ?? '')
    ? from + 1
    : from;

/** "Met publisher Ida Frey": small words before a name are what she is, but for "de" and "van". */
const pastSmall = (from: number, to: number, tokens: readonly Token[]): number => {
  let at = from;
  while (at < to - 1 && tokens[at]?.capital === false && !PARTICLES.has(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.capital === true ? at : from;
};

/** "And Guy Thorne": a word of every day that is a first name, too, before a name. */
const isNamesake = (at: number, tokens: readonly Token[]): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.capital !== true || !isFirstName(token.text)) return false;
  // "With Will and Ida".
  if (/^(?:with|met|and|&)$/.test(before?.lower ?? '') && /^(?:and|&|,|at|from)$/.test(next?.lower ?? ''))
    return true;
  return (
    before !== undefined &&
    !/^[.!?]$/.test(before.text) &&
    next?.kind === 'word' &&
    next.capital &&
    !PLAIN.has(next.lower) &&
    !COMPANY_WORDS.has(next.lower)
  );
};

/** "Negotiating with", "Rushed to": a verb that has its capital from the beginning of a sentence. */
const opensAsVerb = (at: number, tokens: readonly Token[]): boolean => {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    (before === undefined || /^[.!?:;]$/.test(before.text)) &&
    /^\p{L}{3,}(?:ing|ed)$/u.test(tokens[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.capital &&
    PLAIN.has(next.lower)
  );
};

/** Whether the word before leads to a name, written small as it is: "at", "with"; "to" and "by" only with their verb. */
const leadsTo = (at: number, tokens: readonly Token[]): boolean => {
  const cue = tokens[at - 1];
  if (cue?.kind !== 'word') return false;
  if (
    isHonorific(at - 1, tokens) ||
    isNaming(at - 1, tokens) ||
    /^(?:at|with|from|met|company|interviewer)$/.test(cue.lower)
  )
    return true;
  const verb = tokens[at - 2]?.lower ?? '';
  if (cue.lower === 'by')
    return /(?<!follow|preced|impress|surpris)(?:ed|run|led|held|seen|met|rung)$/.test(verb);
  return (
    cue.lower === 'to' &&
    /^(?:spoke|talked|spoken|speaking|talking|chatted|applied|sent|introduced|application)$/.test(verb)
  );
};

/** "A recruiter called Dev", "her name is Ida": what follows is a name, were it a word as well. */
export const isNaming = (at: number, tokens: readonly Token[]): boolean => {
  const [before, cue] = [tokens[at - 1], tokens[at]];
  if (cue?.kind !== 'word' || before?.kind !== 'word') return false;
  if (cue.lower === 'named') return true;
  if (/^(?:is|was)$/.test(cue.lower)) return before.lower === 'name';
  return (
    cue.lower === 'called' &&
    (before.lower === 'is' ||
      /^(?:recruiter|guy|lady|woman|man|bloke|chap|girl|boy|person|someone|somebody|manager|head|boss|owner|company|firm|startup|start-up|agency|place|shop|gentleman|colleague|hm|lead|director)$/.test(
        before.lower,
      ))
  );
};

/** "Dana & Ravi" are two people. */
const splitPeople = ({ from, to }: Phrase, tokens: readonly Token[]): Phrase[] => {
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at]?.text !== '&') continue;
    const left = tokens[from];
    const right = tokens[at + 1];
    const company = tokens
      .slice(from, to)
      .some(({ lower }, i) => i > 0 && lower !== '&' && COMPANY_WORDS.has(lower));
    const full = at - from >= 2 && to - at - 1 >= 2;
    const firsts = [left, right].filter((word) => isFirstName(word?.text ?? '')).length;
    if (left && right && !company && firsts >= (full ? 1 : 2))
      return [{ from, to: at }, ...splitPeople({ from: at + 1, to }, tokens)];
  }
  const split = atPerson(from, to, tokens);
  return split === null
    ? [{ from, to }]
    : [
        { from, to: split },
        { from: split, to },
      ];
};

/** "Acme Dana Lee" in notes without marks: where the person begins. */
const atPerson = (from: number, to: number, tokens: readonly Token[]): number | null => {
  const at = to - 2;
  const [first, name, last] = [tokens[from], tokens[at], tokens[to - 1]];
  const led = tokens[from - 1];
  if (at <= from || !first?.capital || !name?.capital || !last?.capital || name.possessive) return null;
  if (led?.kind === 'word' && /^(?:at|with|from|of|by|for|the|to|and|met)$/.test(led.lower)) return null;
  if (!isFirstName(name.text, true) || isFirstName(first.text)) return null;
  if (tokens.slice(from, to).some(({ kind, lower }) => kind !== 'word' || PARTICLES.has(lower))) return null;
  if (COMPANY_WORDS.has(last.lower) || (at === from + 1 && COMPANY_WORDS.has(first.lower))) return null;
  return at;
};
