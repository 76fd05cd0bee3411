/** Job titles in a sentence, whosesoever: "Senior Software Engineer, Payments", "head of data", "the SRE role". */

import { isHonorific } from './honorifics.ts';
import { isFirstName } from './lexicon/first-names.ts';
import {
  HEAD_ENDING,
  HEADS,
  INTERVIEWER,
  MODIFIERS,
  RANKS,
  ROLE_NOUNS,
  STAGE_LIKE,
} from './lexicon/job-words.ts';
import { COMPANY_WORDS, PLAIN } from './lexicon/plain-words.ts';
import { isNaming } from './phrases.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What says that a title is the job applied for; `bare` where nothing does. */
export type TitleCue = 'label' | 'noun' | 'for' | 'about' | 'bare';

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

const FOR = new Set(['for', 'as', 'becoming']);
const ABOUT = new Set(['about', 're', 'regarding', 'concerning', 'on']);
const DETERMINERS = new Set(
  'the a an their our my your his her its this that another new open current'.split(' '),
);
const OF_HEADS =
  /^(?:head|chair|chairman|chairwoman|vp|svp|evp|avp|director|chief|president|dean|professor|lead|manager|officer|secretary|deputy)$/;
/** "Lecturer in Physics". */
const STUDIES = /^(?:lecturer|professor|fellow|researcher|postdoc|tutor|associate|trainee|\w{3,12}ship)$/;
const LEVEL = /^(?:i{1,3}|iv|v|l\d|e\d|\d|ic\d)$/i;
const IN_BRACKETS =
  /^(?:l\d|remote|hybrid|contract|part-time|full-time|temporary|permanent|m\/[wf]\/[dx]|ic\d|[a-z]\d)$/i;

/** Words of every day that stand in jobs when they are written large: "Type Designer", "Work Coach". */
const IN_JOBS = new Set(
  'type work people video test office site night day business home team company tech technical voice press phone place building assessment hr friend first final weekend evening morning'.split(
    ' ',
  ),
);
const REGION =
  /^(?:dach|emea|apac|latam|mena|anz|uki|uk|us|usa|eu|europe|nordics|benelux|iberia|cee|americas|asia|africa)$/i;
/** "(Infra)", "(Band 7)", "(maternity cover)": behind a job they are part of it. */
const TERMS =
  /^(?:band|grade|level|tier|maternity|paternity|cover|fixed|fixed-term|term|temp|p\/t|f\/t|pt|ft|fte|\d{1,2}|hours?|months?|week|part|full|time)$/i;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isHead = (token: Token): boolean => HEADS.has(token.lower) || HEAD_ENDING.test(token.lower);
const isPart = (token: Token): boolean =>
  MODIFIERS.has(token.lower) || RANKS.has(token.lower) || isHead(token);
const isPlain = (token: Token): boolean => PLAIN.has(token.lower);

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
      !/^(?:interview|round|screen|chat|call|test|talk|stage|session)/.test(tokens[at + 1]?.lower ?? '');
    if (!isLast || !told || tokens[at + 1]?.kind === 'gap') return null;
    if (token.capital && !MODIFIERS.has(tokens[at - 1]?.lower ?? '')) return null;
  }
  // "Professor Ida Frey", "a recruiter called Dev".
  if ((isHonorific(at, tokens) && !isPart(tokens[at + 1] as Token)) || isNaming(at - 1, tokens)) return null;
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
  return finished(begin, endOf(at, to, tokens), text, tokens);
};

/** "Front of house", "data entry": work that is named by where or what it is, where nothing more follows. */
const AREA =
  /^(?:front of house|back of house|customer service|customer services|customer support|data entry|quality control|bar work|waiting staff|bar staff|kitchen staff|night staff|shop floor|goods in|room service|guest relations|inside sales|accounts payable|accounts receivable)$/;

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

/** "The glass bottle lead role": in a text that uses capitals, all small words before it are the job's. */
const backBeforeNoun = (from: number, floor: number, tokens: readonly Token[]): number => {
  if (tokens[from]?.capital !== false || !tokens.some(({ capital }, i) => i > 0 && capital)) return from;
  let back = from;
  for (
    let prev = tokens[back - 1];
    back > floor && from - back < 3 && isWord(prev);
    prev = tokens[back - 1]
  ) {
    if (prev.capital || prev.possessive || isPlain(prev) || DETERMINERS.has(prev.lower)) break;
    if (isFirstName(prev.text)) break;
    back--;
  }
  return back;
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

/** Back over the words that stand before the last one of a title. */
const startOf = (at: number, to: number, floor: number, tokens: readonly Token[]): number => {
  let from = at;
  const head = tokens[at];
  for (
    let prev = tokens[from - 1];
    isWord(prev) && from > floor && !prev.possessive;
    prev = tokens[from - 1]
  ) {
    const known = isPart(prev) || (from === at && STAGE_LIKE.has(prev.lower));
    if (!known) break;
    const ranked = from !== at && RANKS.has(tokens[from]?.lower ?? '');
    if (ranked && !RANKS.has(prev.lower)) break;
    // "Bluewater Care nurse": a capitalised company word before a title in small letters stays with the company.
    const opens = from === 1 || /^[.!?]$/.test(tokens[from - 2]?.text ?? '');
    if (prev.capital && !opens && head?.capital === false && COMPANY_WORDS.has(prev.lower)) break;
    from--;
  }
  if (RANKS.has(tokens[from]?.lower ?? '') && from !== at) return from;
  from = backToWith(from, floor, tokens);
  // All words back to "for", or the one word that fills its place between two marks.
  let back = from;
  for (
    let prev = tokens[back - 1];
    back > floor && isWord(prev) && from - back <= 4;
    prev = tokens[back - 1]
  ) {
    if (prev.possessive || (isPlain(prev) && !(prev.capital && head?.capital && IN_JOBS.has(prev.lower))))
      break;
    if (prev.capital && head?.capital === false && COMPANY_WORDS.has(prev.lower)) break;
    back--;
  }
  if (back === from) return from;
  const cue = tokens[back - 1];
  const cued = cueBefore(back, tokens).cue;
  if (cued !== 'bare') return back;
  const first = tokens[back];
  if (first === undefined) return from;
  const unknown = tokens.slice(back, from);
  const isCased = tokens.some(({ capital }, i) => i > 0 && capital);
  // "(orbital mechanics engineer)", "a night soil carter": all that the brackets or the article begin.
  const isNamed = unknown.some((word) => isFirstName(word.text));
  if (cue?.text === '(' || (/^an?$/.test(cue?.lower ?? '') && !unknown.some(({ capital }) => capital)))
    return isNamed ? from : back;
  if (cue?.kind === 'word' || isNamed) return from;
  const behind = tokens[to];
  const isItem = cue === undefined || cue.kind === 'mark';
  const closes = !isWord(behind) || ROLE_NOUNS.has(behind.lower) || (isItem && isPlain(behind));
  // "Elmworks nurse": the company's words stay the company's, where nothing tells one from the other.
  const mayBeCompany = unknown.some((word) => COMPANY_WORDS.has(word.lower) && (word.capital || !isCased));
  if (!closes || mayBeCompany) return from;
  const alike = unknown.every(
    (word, i) => word.capital === head?.capital || (i === 0 && back === 0 && word.capital),
  );
  if (unknown.length === 1 && (first.capital === head?.capital || isListItem(back, to, tokens)))
    return isWord(behind) && !ROLE_NOUNS.has(behind.lower) && !isCompanyElsewhere(back, to, tokens)
      ? from
      : back;
  return alike && unknown.length <= 3 && isCompanyElsewhere(back, to, tokens) ? back : from;
};

/** Outside the title: a name behind "at" or "with", one with a company's word in it, or one that has an item of its own. */
const isCompanyElsewhere = (from: number, to: number, tokens: readonly Token[]): boolean => {
  const isCased = tokens.some(({ capital }, i) => i > 0 && capital);
  return tokens.some((token, i) => {
    if ((i >= from && i < to) || !isWord(token) || isPart(token) || isPlain(token)) return false;
    const before = tokens[i - 1];
    const led = isWord(before) && /^(?:at|from|of|with|for|join|the)$/.test(before.lower);
    if (isCased && !token.capital) return false;
    if (/^(?:at|from)$/.test(before?.lower ?? '') && isWord(before)) return true;
    if (COMPANY_WORDS.has(token.lower) && isWord(before) && (before.capital || !isCased)) return true;
    return !isFirstName(token.text) && (led || !isWord(before));
  });
};

/** "With wing commander Ida Frey": in a text that uses capitals, small words between "with" and a title are part of it. */
const backToWith = (from: number, floor: number, tokens: readonly Token[]): number => {
  if (tokens[from]?.capital !== false || !tokens.some(({ capital }, i) => i > 0 && capital)) return from;
  for (let back = from - 1; back >= floor && from - back <= 2; back--) {
    const word = tokens[back];
    if (!isWord(word) || word.capital || word.possessive || isPlain(word) || isFirstName(word.text))
      return from;
    const cue = tokens[back - 1];
    if (isWord(cue) && (/^(?:with|by|met)$/.test(cue.lower) || cue.possessive)) return back;
  }
  return from;
};

/** Between two dashes, strokes or bars, others before it: its company has an item of its own. */
const isListItem = (from: number, to: number, tokens: readonly Token[]): boolean => {
  const sign = tokens[from - 1]?.text ?? '';
  return (
    /^[-–—/|]$/.test(sign) &&
    tokens[to]?.text === sign &&
    tokens.slice(0, from - 1).some(({ text }) => text === sign)
  );
};

/** On over "of Data", "II", ", Payments", "(remote)", "to the CEO". */
const endOf = (at: number, to: number, tokens: readonly Token[]): number => {
  let end = to;
  const last = tokens[end - 1]?.lower ?? '';
  const next = (): Token | undefined => tokens[end];
  if (OF_HEADS.test(last) || OF_HEADS.test(tokens[at]?.lower ?? '')) {
    if (next()?.lower === 'of') {
      let reach = end + 1;
      for (let word = tokens[reach]; isWord(word) && reach < end + 5; word = tokens[reach]) {
        // "The head of Elmfield Primary": a name, where the title is written small.
        if (word.capital && tokens[at]?.capital === false && !isPart(word)) break;
        // "Sales Director of Elm Works": a title that has its field already.
        const area = tokens[at - 1];
        if (word.capital && !isPart(word) && isWord(area) && MODIFIERS.has(area.lower)) break;
        const joins =
          word.lower === 'and' && isWord(tokens[reach + 1]) && MODIFIERS.has(tokens[reach + 1]?.lower ?? '');
        if (
          isPlain(word) &&
          !joins &&
          !MODIFIERS.has(word.lower) &&
          !(word.capital && /^(?:people|staff)$/.test(word.lower)) &&
          !/^(?:people|staff)$/.test(word.lower)
        )
          break;
        if (reach > end + 1 && !joins && !isPart(word)) break;
        reach++;
      }
      if (reach > end + 1) end = reach;
    } else if (/^(?:vp|svp|evp|avp)$/.test(last)) {
      while (isWord(next()) && isPart(next() as Token)) end++;
    }
  }
  const [join, field] = [next()?.lower ?? '', tokens[end + 1]];
  if (
    isWord(field) &&
    ((join === 'in' && STUDIES.test(last) && (field.capital || MODIFIERS.has(field.lower))) ||
      (join === 'de' && last === 'chef'))
  ) {
    end += 2;
    // "Lecturer in Medieval History".
    for (
      let more = tokens[end];
      field.capital && isWord(more) && more.capital && end < to + 5;
      more = tokens[end]
    )
      end++;
  }
  if (isWord(next()) && LEVEL.test(next()?.lower ?? '') && !(next()?.lower === 'i' && next()?.text === 'i'))
    end++;
  if (
    next()?.lower === 'to' &&
    tokens[end + 1]?.lower === 'the' &&
    /^(?:ceo|cto|cfo|coo|director|board|md|president|founder)$/.test(tokens[end + 2]?.lower ?? '')
  )
    end += 3;
  if (next()?.text === '(' && IN_BRACKETS.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ')')
    end += 3;
  if (next()?.text === '(') {
    let reach = end + 1;
    for (let word = tokens[reach]; isWord(word) && reach < end + 5; word = tokens[reach]) {
      if (
        !(
          MODIFIERS.has(word.lower) ||
          TERMS.test(word.lower) ||
          LEVEL.test(word.lower) ||
          REGION.test(word.lower)
        )
      )
        break;
      reach++;
    }
    if (reach > end + 1 && tokens[reach]?.text === ')') end = reach + 1;
  }
  if (isWord(next()) && REGION.test(next()?.text ?? '') && next()?.capital) end++;
  else if (next()?.text === ',' && REGION.test(tokens[end + 1]?.text ?? '') && tokens[end + 1]?.capital)
    end += 2;
  if (next()?.text === ',' && isWord(tokens[end + 1])) {
    let reach = end + 1;
    for (
      let word = tokens[reach];
      isWord(word) && MODIFIERS.has(word.lower) && !isHead(word) && reach < end + 4;
      word = tokens[reach]
    ) {
      if (word.capital !== tokens[end - 1]?.capital) break;
      reach++;
    }
    const stop = tokens[reach];
    const bounded = stop === undefined || stop.kind !== 'word' || isPlain(stop);
    if (reach > end + 1 && bounded && stop?.text !== '(') end = reach;
  }
  return end;
};

const cueBefore = (
  from: number,
  tokens: readonly Token[],
): { cue: TitleCue; determined: boolean; bracketed: boolean } => {
  let at = from - 1;
  let determined = tokens[at]?.possessive === true;
  while (DETERMINERS.has(tokens[at]?.lower ?? '') && tokens[at]?.kind === 'word') {
    if (!/^(?:a|an|new|open|another)$/.test(tokens[at]?.lower ?? '')) determined = true;
    at--;
  }
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  // "About being a keeper", "to be a ranger".
  const ofBeing =
    /^(?:be|being)$/.test(word) &&
    /^(?:an?|his|her|their)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:to|about|for|of|on)$/.test(before);
  const isLabel = ROLE_NOUNS.has(word) || word === 'title';
  const labelled =
    isLabel || (/^(?:[:=]|is|was|of|as)$/.test(word) && (ROLE_NOUNS.has(before) || before === 'title'));
  const cue = labelled
    ? 'label'
    : FOR.has(word) || ofBeing
      ? 'for'
      : ABOUT.has(word) && word !== 'on'
        ? 'about'
        : 'bare';
  return { cue, determined, bracketed: word === '(' };
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
    if (prev.possessive || (isPlain(prev) && !MODIFIERS.has(prev.lower)) || DETERMINERS.has(prev.lower))
      break;
    from--;
  }
  return from === at ? null : { ...finished(from, at, text, tokens), cue: 'noun' };
};

const NOT_ALONE =
  /^(?:lead|owner|head|principal|chief|host|partner|master|fellow|guard|cook|coach|mentor|it|po|ba|em|pm|seller|staff|steward)$/;

/** True for words that speak of a job, as "talked about the Data Engineer role" does. */
export const isRoleLike = (words: string): boolean =>
  tokensOf(words).some(
    (token) =>
      token.kind === 'word' &&
      (ROLE_NOUNS.has(token.lower) || (isHead(token) && !NOT_ALONE.test(token.lower))),
  );
