/** The message in canonical spelling: lower case, contractions and chat spellings written out, one space between words,
 * dates folded into one token each — with the way back from every character to its place in the original. */

import { type Piece, spelled } from './spelling.ts';
import { vocabulary } from './vocabulary.ts';

/** A stretch that stands in the canonical text as one token: a date finding. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  /** What stands for it, without spaces: `@by3`. */
  readonly token: string;
}

/** One sentence in canonical spelling. `text` starts and ends with a space, so that patterns can lean on both. */
export interface Sentence {
  readonly index: number;
  readonly text: string;
  /** Canonical words in order; `.`, `,`, `?` and the like are words of their own. */
  readonly words: readonly string[];
  /** The numbers of the words: vocabulary.ts. */
  readonly ids: readonly number[];
  /** Where each word starts in `text`. */
  readonly offsets: readonly number[];
  /** Where each word stands in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What stands where a longer spelling was (`&rsquo;`) inside a word; skipped here. */
export const FILLER = 0xad;

const PARTICIPLE =
  /^(?:[a-z]{2,12}ed|been|had|told|said|meant|thought|better|got|made|given|taken|done|known|heard|seen|met)$/;
/** Words longer than this are cut in the canonical text, so that no pattern ever meets an endless one. */
const LONGEST_WORD = 24;
/** A run of words without an end is cut here, for the same reason. */
const LONGEST_SENTENCE = 90;
/** A line this long was broken by the mail program, not by the writer. */
const WRAPPED_LINE = 48;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st vs approx dept ref no nr tel ext e.g i.e eg ie etc incl max min resp fig vol jr sr am pm a.m p.m'.split(
    ' ',
  ),
);

/** Text and offsets are put together when they are first asked for: most sentences are only read word by word. */
class Line implements Sentence {
  readonly index: number;
  readonly words: readonly string[];
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  #text: string | null = null;
  #offsets: readonly number[] | null = null;

  constructor(
    index: number,
    words: readonly string[],
    ids: readonly number[],
    starts: readonly number[],
    ends: readonly number[],
  ) {
    this.index = index;
    this.words = words;
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
  }

  get text(): string {
    this.#text ??= ` ${this.words.join(' ')} `;
    return this.#text;
  }

  get offsets(): readonly number[] {
    if (this.#offsets === null) {
      const offsets: number[] = [];
      let at = 1;
      for (const word of this.words) {
        offsets.push(at);
        at += word.length + 1;
      }
      this.#offsets = offsets;
    }
    return this.#offsets;
  }
}

/** A word as it was written, spelled out; the numbers of its words beside it. */
interface Spelled {
  readonly pieces: readonly Piece[];
  readonly ids: readonly number[];
  /** True for what is spelled by the word before it. */
  readonly leans: boolean;
}

/** Words once spelled out; forgotten together with the numbers of strange words. */
const spellings = new Map<string, Spelled>();
let spellingsAge = -1;
const LEANING = /^(?:r|ill|mail)$/;

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
const WORDLIKE = /\p{L}|\p{M}|\p{N}/u;

/** By character below 128. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, c) => {
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return LETTER;
  if (c >= 48 && c <= 57) return DIGIT;
  return c <= 32 ? SPACE : OTHER;
});

const classOf = (text: string, i: number): number => {
  const c = text.charCodeAt(i);
  return c < 128 ? (CLASSES[c] as number) : wideClassOf(text, i, c);
};

const wideClassOf = (text: string, i: number, c: number): number => {
  if (
    c === 0xa0 ||
    c === 0x2007 ||
    c === 0x202f ||
    c === 0x200b ||
    c === 0xfeff ||
    c === 0x2060 ||
    c === 0xad
  )
    return SPACE;
  if (c >= 0x2000 && c <= 0x2bff) return OTHER;
  if (c >= 0xd800 && c <= 0xdfff) return OTHER;
  return WORDLIKE.test(text.charAt(i)) ? LETTER : OTHER;
};

const isApostrophe = (c: string): boolean =>
  c === "'" || c === '’' || c === '‘' || c === 'ʼ' || c === '´' || c === '`';
const isUpper = (c: string): boolean => c !== c.toLowerCase();

/**
 * Splits a masked message into sentences of canonical words. Every offset stays one into the original.
 * Linear in the length of the text, whatever it holds.
 */
export const canonical = (text: string, folds: readonly Fold[]): Sentence[] => {
  const known = vocabulary();
  known.settle();
  if (spellingsAge !== known.age) {
    spellings.clear();
    spellingsAge = known.age;
  }
  const would = known.numberOf('would');
  const sentences: Sentence[] = [];
  let words: string[] = [];
  let ids: number[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  /** Whether the words so far are more than signs. */
  let speaks = false;

  const flush = (): void => {
    if (words.length === 0) return;
    if (speaks) sentences.push(new Line(sentences.length, words, ids, starts, ends));
    words = [];
    ids = [];
    starts = [];
    ends = [];
    speaks = false;
  };
  /** `'d` is written out as "would"; before a participle it was "had". */
  const push = (word: string, id: number, start: number, end: number): void => {
    const before = words.length - 1;
    if (
      before >= 0 &&
      ids[before] === would &&
      (ends[before] ?? 0) - (starts[before] ?? 0) <= 2 &&
      PARTICIPLE.test(word)
    ) {
      words[before] = 'had';
      ids[before] = known.numberOf('had');
    }
    words.push(word);
    ids.push(id);
    starts.push(start);
    ends.push(end);
    if (!speaks && (word.length > 1 || /[a-z0-9@?]/.test(word))) speaks = true;
    if (words.length >= LONGEST_SENTENCE) flush();
  };
  const sign = (word: string, start: number, end: number): void =>
    push(word, known.numberOf(word), start, end);

  /** One word as it was written. */
  const word = (raw: string, start: number, end: number): void => {
    let found = spellings.get(raw);
    if (found === undefined) {
      const plain = raw.replace(/[’‘ʼ´`]/g, "'").replaceAll('\u00ad', '');
      const pieces = spelled(plain.slice(0, LONGEST_WORD), undefined);
      found = {
        pieces,
        ids: pieces.map((piece) => known.numberOf(piece.word)),
        leans: LEANING.test(plain.toLowerCase()),
      };
      spellings.set(raw, found);
    }
    if (found.leans) {
      const last = words.length - 1;
      const lower = raw.toLowerCase();
      if (lower === 'mail' && words[last] === 'e') {
        words[last] = 'email';
        ids[last] = known.numberOf('email');
        ends[last] = end;
        return;
      }
      for (const { word: each, from, to } of spelled(lower, words[last]))
        push(each, known.numberOf(each), start + from, to === null ? end : start + to);
      return;
    }
    const { pieces, ids: numbers } = found;
    if (pieces.length === 1) {
      push((pieces[0] as Piece).word, numbers[0] as number, start, end);
      return;
    }
    for (let k = 0; k < pieces.length; k++) {
      const { word: each, from, to } = pieces[k] as Piece;
      push(each, numbers[k] as number, start + from, to === null ? end : start + to);
    }
  };

  let fold = 0;
  let i = 0;
  let lineStart = 0;
  while (i < text.length) {
    while (fold < folds.length && (folds[fold] as Fold).start < i) fold++;
    const folded = folds[fold];
    if (folded !== undefined && folded.start === i) {
      sign(folded.token, folded.start, folded.end);
      i = folded.end;
      fold++;
      continue;
    }
    const kind = classOf(text, i);
    if (kind === SPACE) {
      if (text.charAt(i) === '\n') {
        const width = i - lineStart;
        let j = i + 1;
        let breaks = 1;
        while (j < text.length && classOf(text, j) === SPACE) {
          if (text.charAt(j) === '\n') breaks++;
          j++;
        }
        const lineOfItsOwn =
          breaks > 1 || width < WRAPPED_LINE || /^[-*•–—·▪►✓☐\d(]/.test(text.slice(j, j + 1));
        const runsOn = breaks === 1 && /^\p{Ll}/u.test(text.slice(j, j + 1)) && width >= 20;
        if (lineOfItsOwn && !runsOn) {
          flush();
        }
        i = j;
        lineStart = j;
        continue;
      }
      i++;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) {
      let j = i + 1;
      const limit = folded?.start ?? text.length;
      for (; j < text.length && j < limit; j++) {
        const c = classOf(text, j);
        if (c === LETTER || c === DIGIT || text.charCodeAt(j) === FILLER) continue;
        if (isApostrophe(text.charAt(j)) && j + 1 < limit && classOf(text, j + 1) === LETTER) continue;
        break;
      }
      const raw = text.slice(i, Math.min(j, i + 64));
      // Addresses and links are one token each: their dots end no sentence and their words mean nothing.
      const after = text.charAt(j);
      if (
        (after === ':' && (raw === 'http' || raw === 'https') && text.startsWith('//', j + 1)) ||
        (after === '.' && raw.toLowerCase() === 'www') ||
        (after === '@' && j + 1 < text.length && classOf(text, j + 1) === LETTER) ||
        ((after === '.' || after === '_') &&
          j + 1 < limit &&
          classOf(text, j + 1) === LETTER &&
          !isUpper(text.charAt(j + 1)) &&
          raw.length > 1)
      ) {
        let k = j;
        while (
          k < text.length &&
          k < limit &&
          k - i < 400 &&
          classOf(text, k) !== SPACE &&
          !/[<>"')\]]/.test(text.charAt(k))
        )
          k++;
        while (k > j && /[.,;:!?]/.test(text.charAt(k - 1))) k--;
        sign('url', i, k);
        i = k;
        continue;
      }
      if (after === '/' && (raw === 'w' || raw === 'W')) {
        const without = /^[oO]\b/.test(text.slice(j + 1, j + 3));
        word(without ? 'w/o' : 'w/', i, j + 1 + (without ? 1 : 0));
        i = j + 1 + (without ? 1 : 0);
        continue;
      }
      word(raw, i, j);
      i = j;
      continue;
    }
    const c = text.charAt(i);
    if (c === '.' || c === '!' || c === '?' || c === '…') {
      let j = i + 1;
      while (j < text.length && /[.!?…]/.test(text.charAt(j))) j++;
      const asks = text.slice(i, Math.min(j, i + 8)).includes('?');
      const last = words[words.length - 1];
      const next = text.charAt(j);
      const inNumber = c === '.' && j === i + 1 && last !== undefined && /\d$/.test(last) && /\d/.test(next);
      const afterAbbreviation =
        c === '.' &&
        j === i + 1 &&
        last !== undefined &&
        (ABBREVIATIONS.has(last) || (last.length === 1 && /[a-z]/.test(last) && last !== 'i')) &&
        // "No. 5", but "it is not a no. You will hear on Friday".
        (last !== 'no' || /^ {0,3}[\d#]/.test(text.slice(j, j + 4)));
      if (inNumber || afterAbbreviation) {
        i = j;
        continue;
      }
      if (c === '…' || (c === '.' && j - i >= 2 && !asks)) sign(',', i, j);
      else {
        sign(asks ? '?' : '.', i, j);
        flush();
      }
      i = j;
      continue;
    }
    if (c === ';' || c === '•' || c === '▪' || c === '►' || c === '|') {
      sign(';', i, i + 1);
      flush();
      i++;
      continue;
    }
    if (c === ',' || c === ':' || c === '(' || c === ')' || c === '–' || c === '—')
      sign(c === ':' ? ':' : ',', i, i + 1);
    else if (c === '-') {
      if (classOf(text, i - 1) === SPACE || i === 0) sign(',', i, i + 1);
    } else if (c === '&' || c === '+') sign('and', i, i + 1);
    else if (c === '"' || c === '“' || c === '”' || c === '«' || c === '»') sign('"', i, i + 1);
    else if (c === '[' || c === '{') {
      // Brackets round real figures, "within [5-7 business days]", are only brackets.
      const figures = folds[fold];
      if (figures !== undefined && figures.start >= i && figures.start <= i + 2) {
        i++;
        continue;
      }
      // An unfilled placeholder says nothing, least of all a date.
      const close = c === '[' ? ']' : '}';
      const within = text.slice(i, i + 60).indexOf(close);
      if (within > 0) {
        let j = i + within;
        while (text.charAt(j + 1) === close) j++;
        sign('placeholder', i, j + 1);
        while (fold < folds.length && (folds[fold] as Fold).start <= j) fold++;
        i = j + 1;
        continue;
      }
    } else if (c.charCodeAt(0) >= 0xd800 && c.charCodeAt(0) <= 0xdbff) {
      sign(',', i, Math.min(i + 2, text.length));
      i += 2;
      continue;
    }
    i++;
  }
  flush();
  return sentences;
};
