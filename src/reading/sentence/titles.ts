/** Job titles in a sentence, whosesoever: "Senior Software Engineer, Payments", "head of data", "the SRE role". */

import { isHonorific } from './honorifics.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { INTERVIEWER, MODIFIERS, ROLE_NOUNS } from './lexicon/job-words.ts';
import { COMPANY_WORDS } from './lexicon/plain-words.ts';
import { isNaming } from './phrases.ts';
import { backBeforeNoun, endOf, startOf, withGrade } from './title-extent.ts';
import {
  cueBefore,
  DETERMINERS,
  isHead,
  isPart,
  isPlain,
  isServed,
  isWord,
  type TitleCue,
} from './title-words.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Title {
  /** Tokens from … to, the last not included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly cue: TitleCue;
  /** "the", "their", "Acme's" before it. */
  readonly determined: boolean;
  /** A title of people one meets: recruiter, hiring manager, founder. */
  readonly interviewer: boolean;
  /** "in brackets": what stands before them has this title. */
  readonly bracketed: boolean;
}

export const findTitles = (text: string, tokens: readonly Token[] = tokensOf(text)): Title[] => {
  const titles: Title[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const title = titleAt(at, titles.at(-1)?.to ?? 0, text, tokens);
    if (title === null) continue;
    titles.push(title);
    at = title.to - 1;
  }
  return titles;
};

/** The title whose last word, or whose "role" or "position", stands at an offset. */
const titleAt = (at: number, floor: number, text: string, tokens: readonly Token[]): Title | null => {
  const token = tokens[at];
  if (!isWord(token)) return null;
  // "Mr Dean", "Dr Smith": a name.
  if (token.capital && /^(?:mr|mrs|ms|miss|mx|dr)\.?$/.test(tokens[at - 1]?.lower ?? '')) return null;
  // "With Dean and Lorraine": a name, where "the dean" and "Dean of Arts" are none.
  if (
    token.capital &&
    isFirstName(token.text) &&
    tokens[at + 1]?.lower !== 'of' &&
    /^(?:with|and|&|met|saw)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return null;
  if (isPlaceOfTrade(at, tokens) || opensFirm(at, tokens)) return null;
  // "The GM Alicia", where GM alone makes cars.
  if (token.text === 'GM' && isFirstName(tokens[at + 1]?.text ?? ''))
    return finished(at, at + 1, text, tokens);
  const area = areaAt(at, text, tokens);
  if (area !== null) return area;
  // "Summit Search" is a firm.
  const isFirm = token.lower === 'search' && token.capital;
  if (ROLE_NOUNS.has(token.lower) && !isFirm) {
    // "Post: Baker" is a label; "the baker post: Ida Frey" is none.
    const before = tokens[at - 1];
    const isLabel = !isWord(before) || isPlain(before) || DETERMINERS.has(before.lower);
    return (isLabel ? labelled(at, text, tokens) : null) ?? beforeNoun(at, floor, text, tokens);
  }
  // "A joiner's job".
  const owns = token.possessive && ROLE_NOUNS.has(tokens[at + 1]?.lower ?? '');
  if (!isHead(token) || (token.possessive && !owns)) return null;
  // "Wind turbine tech"; "tech interview", "tech lead" and "tech" alone are none.
  if (token.lower === 'tech') {
    const isLast = !isWord(tokens[at + 1]) || isPlain(tokens[at + 1] as Token);
    const told =
      isWord(tokens[at - 1]) &&
      !isPlain(tokens[at - 1] as Token) &&
      (/^(?:pharmacy|lab|vet|nail|dental|surgical|x-ray|pool)$/.test(tokens[at - 1]?.lower ?? '') ||
        !/^(?:interview|round|screen|chat|call|test|talk|stage|session)/.test(tokens[at + 1]?.lower ?? ''));
    if (!isLast || !told || tokens[at + 1]?.kind === 'gap') return null;
    if (token.capital && !MODIFIERS.has(tokens[at - 1]?.lower ?? '')) return null;
  }
  // "Professor Ida Frey", "a recruiter called Dev".
  if (
    (isHonorific(at, tokens) && (isHonorific(at + 1, tokens) || !isPart(tokens[at + 1] as Token))) ||
    isNaming(at - 1, tokens)
  )
    return null;
  // "Dev Anand", "Dean Walsh": a first name, and no trade.
  const behind = tokens[at + 1];
  if (
    token.capital &&
    isFirstName(token.text) &&
    isWord(behind) &&
    behind.capital &&
    !isPart(behind) &&
    !isPlain(behind) &&
    !ROLE_NOUNS.has(behind.lower)
  )
    return null;
  let to = at + 1;
  for (let next = tokens[to]; isWord(next) && isPart(next) && hasHeadFrom(to, tokens); next = tokens[to]) {
    // "Area manager Dean Forbes".
    if (next.capital && !token.capital && isFirstName(next.text)) break;
    to++;
  }
  const from = startOf(at, to, floor, tokens);
  const [first] = tokens.slice(from, from + 1);
  // "Peter Baker", "Acme Partner": a surname, and no trade.
  const before = tokens[from - 1];
  if (
    from === to - 1 &&
    isWord(before) &&
    before.start >= (tokens[floor]?.start ?? 0) &&
    (isFirstName(before.text, true) ||
      (isFirstName(before.text) && token.capital && before.capital && !MODIFIERS.has(before.lower))) &&
    !INTERVIEWER.test(token.lower)
  )
    return null;
  if (
    from === to - 1 &&
    /^(?:lead|head|chief|principal|host|po|ba|em|fellow|master|partner|owner|pm)$/.test(token.lower)
  ) {
    const next = tokens[to];
    const follows = isWord(next) && (next.lower === 'of' || ROLE_NOUNS.has(next.lower));
    const inBrackets = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
    const ofPerson =
      isWord(next) &&
      ((/^(?:with|by|met)$/.test(tokens[from - 1]?.lower ?? '') && next.capital) ||
        (/^(?:the|their|our)$/.test(tokens[from - 1]?.lower ?? '') && isHonorific(to, tokens)) ||
        // "Principal Ida Frey", between marks.
        (!isWord(tokens[from - 1]) && next.capital && isFirstName(next.text)));
    if (
      !follows &&
      !inBrackets &&
      !ofPerson &&
      cueBefore(from, tokens).cue === 'bare' &&
      !/^(?:owner|pm|lead|po)$/.test(token.lower)
    )
      return null;
  }
  if (first === undefined) return null;
  const begin = ROLE_NOUNS.has(tokens[to]?.lower ?? '') ? backBeforeNoun(from, floor, tokens) : from;
  return finished(withGrade(begin, floor, tokens), endOf(at, to, tokens), text, tokens);
};

/** "At Lakeside Vet", "interview Harbour Dentist": a place that is called by who works there. */
const isPlaceOfTrade = (at: number, tokens: readonly Token[]): boolean => {
  const [name, token] = [tokens[at - 1], tokens[at]];
  if (!token?.capital || !/^(?:vet|dentist|optician|florist|butcher|barber|jeweller)$/.test(token.lower))
    return false;
  if (!isWord(name) || !name.capital || isPart(name) || isPlain(name) || isFirstName(name.text)) return false;
  let from = at - 1;
  while (isWord(tokens[from - 1]) && tokens[from - 1]?.capital && !isPlain(tokens[from - 1] as Token)) from--;
  // "Lakeside Vet, receptionist": the job is another.
  const opens = from === 0 && !isWord(tokens[at + 1]) && tokens.slice(at + 1).some((word) => isHead(word));
  return opens || /^(?:at|from|with|the|interview)$/.test(tokens[from - 1]?.lower ?? '');
};

/** "Smith & Jones", "at Baker County Schools": a surname or a county, and no trade. */
const opensFirm = (at: number, tokens: readonly Token[]): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  // "At The Vet Practice".
  const isThe = tokens[at - 1]?.text === 'The' && COMPANY_WORDS.has(next?.lower ?? '');
  const [sign, behind] = next?.text === '&' ? [next, tokens[at + 2]] : [null, next];
  return (
    token?.capital === true &&
    isWord(behind) &&
    behind.capital &&
    !isHead(behind) &&
    !ROLE_NOUNS.has(behind.lower) &&
    (sign !== null || isThe || /^(?:at|from)$/.test(tokens[at - 1]?.lower ?? ''))
  );
};

/** "Front of house", "data entry": work that is named by where or what it is, where nothing more follows. */
const AREA =
  /^(?:front of house|back of house|customer service|customer services|customer support|data entry|quality control|bar work|waiting staff|(?:bar|kitchen|night|counter|door|hotel|catering|hospitality|shop|floor|event|events) staff|shop floor|goods in|room service|(?:(?:restaurant|kitchen|service|sales|bar|store|retail|seasonal|warehouse) )?team member|crew member|cast member|staff member|guest relations|inside sales|accounts payable|accounts receivable)$/;

const areaAt = (at: number, text: string, tokens: readonly Token[]): Title | null => {
  for (const length of [3, 2]) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || !AREA.test(words.map(({ lower }) => lower).join(' '))) continue;
    const next = tokens[at + length];
    if (isWord(next) && isPart(next)) return null;
    return finished(at, at + length, text, tokens);
  }
  return null;
};

const hasHeadFrom = (at: number, tokens: readonly Token[]): boolean => {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!isWord(token)) return false;
    if (isHead(token)) return true;
    if (!isPart(token)) return false;
  }
  return false;
};

const finished = (from: number, to: number, text: string, tokens: readonly Token[]): Title => {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const words = text.slice(first.start, last.end).replace(/'s$/i, '');
  const { cue, determined, bracketed } = cueBefore(from, tokens);
  const noun = ROLE_NOUNS.has(tokens[to]?.lower ?? '');
  return {
    from,
    to,
    text: words,
    cue: noun ? 'noun' : cue,
    determined,
    bracketed,
    interviewer: INTERVIEWER.test(words),
  };
};

/** "Role: Beekeeper's Hand": whatever stands behind the label. */
const labelled = (at: number, text: string, tokens: readonly Token[]): Title | null => {
  const sign = tokens[at + 1];
  if (sign === undefined || !/^(?:[:=]|is|was)$/.test(sign.lower)) return null;
  let from = at + 2;
  while (DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  let to = from;
  for (let word = tokens[to]; isWord(word) && to < from + 7; word = tokens[to]) {
    if (/^(?:at|with|in|on|from|yesterday|for)$/.test(word.lower)) break;
    to++;
  }
  if (to === from || /^(?:interview|call|phone|video|panel|screening|chat)$/.test(tokens[from]?.lower ?? ''))
    return null;
  return { ...finished(from, endOf(to - 1, to, tokens), text, tokens), cue: 'label' };
};

/** "The beekeeping role": the words back to the one that cannot belong to it. */
const beforeNoun = (at: number, floor: number, text: string, tokens: readonly Token[]): Title | null => {
  if (floor === at) return null;
  let from = at;
  for (let prev = tokens[from - 1]; from > floor && isWord(prev) && at - from < 4; prev = tokens[from - 1]) {
    if (
      (prev.possessive && !isServed(prev)) ||
      (isPlain(prev) && !MODIFIERS.has(prev.lower)) ||
      DETERMINERS.has(prev.lower)
    )
      break;
    from--;
  }
  if (from === at) return null;
  const title = finished(from, at, text, tokens);
  const noun = tokens[at]?.lower ?? '';
  if (isOther(noun, title.text)) return null;
  const isScheme = SCHEMES.test(noun) && NO_JOB_ALONE.test(title.text);
  return { ...(isScheme ? finished(from, at + 1, text, tokens) : title), cue: 'noun' };
};

const SCHEMES = /^(?:programme|program|scheme)$/;

/** "The graduate scheme" is called so, as nobody is "the graduate". */
const NO_JOB_ALONE = /^(?:grad|graduate|leadership|placement|rotation)$/i;

/** "The reading programme" is no job, as "the graduate programme" is. */
const isOther = (noun: string, words: string): boolean =>
  SCHEMES.test(noun) &&
  !/grad|trainee|intern|apprentic|fellow|leader|rotation|returner|placement|resident|phd|doctoral/i.test(
    words,
  );

const NOT_ALONE =
  /^(?:lead|owner|head|principal|chief|host|partner|master|fellow|guard|cook|coach|mentor|it|po|ba|em|pm|seller|staff|steward)$/;

/** True for words that speak of a job, as "talked about the Data Engineer role" does; "nurse to patient ratios" do not. */
export const isRoleLike = (words: string): boolean => {
  const said = tokensOf(words).filter((token) => token.kind === 'word');
  const last = said.at(-1);
  return (
    said.some(({ lower }) => ROLE_NOUNS.has(lower) && !SCHEMES.test(lower)) ||
    (last !== undefined && isHead(last) && !NOT_ALONE.test(last.lower))
  );
};
