/** Names in a sentence, people's and companies' alike: where they stand, what stands around them, and what that speaks for. */
import type { Address } from './contacts.ts';
import { weigh } from './evidence.ts';
import { isHonorific } from './honorifics.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import type { SentenceContext } from './scene.ts';
import type { Title } from './titles.ts';
import type { Token } from './tokens.ts';

export interface Name {
  /** Tokens from … to, the last not included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly email: string | null;
  /** "Dr", "Detective Inspector" before it. */
  readonly honorific: string | null;
  /** The title right before it: "the recruiter Dana Lee". */
  readonly titleBefore: Title | null;
  /** The title right behind it: "Dana Lee (CTO)", "Dana Lee, the CTO". */
  readonly titleBehind: Title | null;
  /** Named as one that recruits for others: "the search firm Elm". */
  readonly agency: boolean;
  /** How much speaks for a person, and for a company. */
  readonly person: number;
  readonly company: number;
  /** How much speaks for a job in words no list knows. */
  readonly job: number;
}

const DETERMINERS = new Set(
  'the a an their our my your his her its named called company firm employer startup start-up agency client'.split(
    ' ',
  ),
);
const JOINT = /^(?:and|&|\+|,|with)$/;

export const findNames = (
  text: string,
  tokens: readonly Token[],
  titles: readonly Title[],
  { addresses, known }: { addresses: readonly Address[]; known: SentenceContext['known'] },
): Name[] => {
  const inTitle = new Map<number, Title>();
  for (const title of titles) for (let i = title.from; i < title.to; i++) inTitle.set(i, title);
  const names = findPhrases(text, tokens, inTitle).map((phrase) =>
    nameOf(phrase, text, tokens, inTitle, { addresses, known, jobTold: titles.some(isJob) }),
  );
  return joined(
    names.filter((name) => !LENGTH.test(name.text)),
    tokens,
  );
};

/** "1-2 wks", "48h": nobody's name. */
const LENGTH =
  /^\d{1,3}(?: ?[-\u2013] ?\d{1,3})? ?(?:h|hrs?|hours?|mins?|minutes?|d|days?|w|wks?|weeks?|mths?|months?)$/i;

/** A title that is nobody's one meets. */
const isJob = ({ interviewer, bracketed }: Title): boolean => !interviewer && !bracketed;

const wordsBefore = (from: number, tokens: readonly Token[]): string => {
  let at = from;
  while (at > 0 && from - at < 4 && tokens[at - 1]?.kind === 'word') at--;
  const words = tokens.slice(at, from).map(({ lower }) => lower);
  const article = words.findLastIndex((word) => /^(?:the|an?|from|with|of|at|by|through|via)$/.test(word));
  return words.slice(article + 1).join(' ');
};

export interface Before {
  /** The word that leads to the name, or the mark. */
  readonly cue: string;
  /** "Company:", "With:". */
  readonly label: boolean;
  readonly titleBefore: Title | null;
  readonly honorific: string | null;
  readonly the: boolean;
}

/** What stands before a name: the word that leads to it, past its title and "the". */
const before = (from: number, tokens: readonly Token[], inTitle: ReadonlyMap<number, Title>): Before => {
  let at = from - 1;
  let titleBefore: Title | null = null;
  let honorific: string | null = null;
  let the = false;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const token = tokens[at] as Token;
    const title = inTitle.get(at);
    if (title !== undefined) {
      const applied =
        title.cue === 'for' || title.cue === 'about' || title.cue === 'label' || title.cue === 'noun';
      if (titleBefore !== null || applied) break;
      titleBefore = title;
      at = title.from - 1;
      continue;
    }
    if (isHonorific(at, tokens)) {
      honorific = honorific === null ? token.text : `${token.text} ${honorific}`;
      at--;
      continue;
    }
    if (token.kind === 'word' && DETERMINERS.has(token.lower)) {
      if (at === from - 1 && token.lower === 'the') the = true;
      if (/^(?:company|firm|employer)$/.test(token.lower))
        return { cue: 'company', label: true, titleBefore, honorific, the };
      at--;
      continue;
    }
    const beforeComma = inTitle.get(at - 1);
    if (
      token.text === ',' &&
      titleBefore === null &&
      beforeComma !== undefined &&
      (beforeComma.determined || beforeComma.interviewer) &&
      !isApposition(beforeComma, tokens)
    ) {
      at--;
      continue;
    }
    if (/^[:=]$/.test(token.text)) {
      const word = tokens[at - 1]?.lower ?? '';
      if (/^(?:company|employer|firm|where|at)$/.test(word))
        return { cue: 'company', label: true, titleBefore, honorific, the };
      if (/^(?:with|who|interviewers?|contact|people|person|met)$/.test(word))
        return { cue: 'interviewer', label: true, titleBefore, honorific, the };
      return { cue: '', label: false, titleBefore, honorific, the };
    }
    return {
      cue: token.kind === 'word' ? token.lower : token.text,
      label: false,
      titleBefore,
      honorific,
      the,
    };
  }
  return { cue: '', label: false, titleBefore, honorific, the };
};

/** Between commas a title belongs to the name before it. */
const isApposition = ({ from }: Title, tokens: readonly Token[]): boolean => {
  let at = from - 1;
  while (tokens[at]?.kind === 'word' && DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'word' && at > 0;
};

/** The title behind a name, in brackets, behind a comma or dash, or with its article: "Ida the store manager". */
const behind = (to: number, tokens: readonly Token[], inTitle: ReadonlyMap<number, Title>): Title | null => {
  const sign = tokens[to]?.text ?? '';
  let at = to;
  // "Ida Frey <ida@elm.example> (COO)".
  if (tokens[at]?.kind === 'gap' && tokens[at + 1]?.text === '(') return behind(at + 1, tokens, inTitle);
  if (/^[(,/-]$/.test(sign)) at++;
  else if (!/^(?:is|was|the)$/.test(sign) && !inTitle.has(to)) return null;
  if (sign === 'is' || sign === 'was') at++;
  while (
    tokens[at]?.kind === 'word' &&
    (DETERMINERS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'who' || tokens[at]?.lower === 'is')
  )
    at++;
  // "Dana Lee, Acme's VP of Engineering".
  for (
    let reach = at;
    sign === ',' && reach < at + 3 && tokens[reach]?.kind === 'word' && !inTitle.has(reach);
    reach++
  )
    if (tokens[reach]?.possessive === true) {
      at = reach + 1;
      break;
    }
  const title = inTitle.get(at);
  if (title === undefined || title.from !== at || /^(?:for|about|label)$/.test(title.cue)) return null;
  return title;
};

/** "At St Mary's, for…": nothing follows that it could own. */
const isOwnGenitive = (words: readonly Token[], to: number, tokens: readonly Token[]): boolean => {
  const next = tokens[to];
  const saint = /^(?:st\.?|saint)$/.test(words[0]?.lower ?? '');
  return (
    (saint || words.at(-1)?.capital === true) &&
    (next?.kind !== 'word' ||
      (saint && next.capital === false) ||
      /^(?:for|as|with|by|about|and|in|on|at|re|who|which|they|he|she)$/.test(next.lower)) &&
    (saint || /^(?:at|with|from|to)$/.test(tokens[to - words.length - 1]?.lower ?? '')) &&
    // "At Ida's": hers, where a gap may hide what she owns; "at Barnardo's" is the name.
    (saint || next?.kind !== 'gap' || !isFirstName(words.at(-1)?.text ?? ''))
  );
};

const nameOf = (
  { from, to }: Phrase,
  text: string,
  tokens: readonly Token[],
  inTitle: ReadonlyMap<number, Title>,
  {
    addresses,
    known,
    jobTold,
  }: { addresses: readonly Address[]; known: SentenceContext['known']; jobTold: boolean },
): Name => {
  const words = tokens.slice(from, to);
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const lead = before(from, tokens, inTitle);
  const titleBehind = last.possessive ? null : behind(to, tokens, inTitle);
  const end = last.possessive && !isOwnGenitive(words, to, tokens) ? last.start + last.text.length : last.end;
  const name = text.slice(first.start, end);
  const address = addresses.find(
    (one) =>
      (one.start >= last.end && one.start - last.end <= 3) ||
      (one.end <= first.start && first.start - one.end <= 1),
  );
  const { person, company, job } = weigh({
    name,
    words,
    lead,
    titleBehind,
    addressed: address !== undefined,
    after: text.slice(last.end, last.end + 24),
    next: tokens.slice(to, to + 2).filter(({ kind }) => kind === 'word'),
    earlier: tokens.slice(Math.max(0, from - 8), from),
    opens: from === 0 && /^[-–—/|,:.;]$/.test(tokens[to]?.text ?? ''),
    jobTold,
    known,
  });
  // "Ida Frey (Head of Data, Elmworks)", "Ida Frey (Elmworks, Head of Data)".
  const closes =
    tokens[to]?.text === ')' && tokens[from - 1]?.text === ',' && inTitle.get(from - 2)?.bracketed === true;
  const opens =
    tokens[from - 1]?.text === '(' &&
    tokens[to]?.text === ',' &&
    inTitle.has(to + 1) &&
    // "At Elmworks (Ida Frey, Head of Ops)" names whom one met.
    !isFirstName(first.text);
  // "The Halcyon interview" is one at Halcyon.
  const isOfTalk =
    !last.possessive &&
    tokens[to]?.kind !== 'mark' &&
    /^(?:interviews?|role|job|position|call|chat|team|people|folks)$/.test(tokens[to]?.lower ?? '');
  const article = lead.the && company > person && !isOfTalk ? tokens[from - 1] : undefined;
  const shown = {
    from,
    to,
    text: article === undefined ? name : text.slice(article.start, end),
    email: address?.email ?? null,
    honorific: lead.honorific,
    titleBefore: lead.titleBefore,
    titleBehind,
    agency:
      /^(?:\w+ )?(?:search firm|agency|headhunters?|recruiters|recruitment (?:firm|company|consultancy)|staffing (?:firm|company)) ?(?:called |named )?$/.test(
        wordsBefore(from, tokens),
      ),
    person,
    company,
    job,
  };
  return closes || opens
    ? { ...shown, titleBefore: null, titleBehind: null, person: 0, company: company + 4 }
    : shown;
};

/** So little speaks for a person that more is needed. */
const UNSURE = 1.4;

/** Who stands beside a person, with "and" or a comma between, is one too. */
const joined = (names: readonly Name[], tokens: readonly Token[]): Name[] => {
  const grown = [...names];
  for (let round = 0; round < 2; round++) {
    for (let i = 1; i < grown.length; i++) {
      const left = grown[i - 1] as Name;
      const right = grown[i] as Name;
      const start = Math.max(left.to, left.titleBehind?.to ?? 0);
      const signs = tokens
        .slice(start, right.from)
        .filter(({ text }, i) => text !== ')' && text !== '(' && !isHonorific(start + i, tokens))
        .map(({ lower }) => lower);
      const adds = signs.length > 0 && signs.every((sign) => JOINT.test(sign) || DETERMINERS.has(sign));
      const strongly = adds && signs.some((sign) => /^(?:and|&|\+)$/.test(sign));
      if (!adds || signs.includes('with')) continue;
      if (left.person > left.company && right.person >= right.company - 1 && right.company < 3) {
        grown[i] = { ...right, person: right.person + (strongly ? 2 : 0.6) };
        // "The owners Pat and Lou": the first of them, too, where it may be a word of every day.
        if (strongly && left.person < UNSURE && right.person > right.company + 2)
          grown[i - 1] = { ...left, person: left.person + 2 };
      } else if (strongly && right.person > right.company + 2 && left.company < 3)
        grown[i - 1] = { ...left, person: left.person + 2 };
    }
  }
  return grown;
};
