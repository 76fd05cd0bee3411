/** How far a job title reaches, back and on from the word that makes it one. */
import { isFirstName } from './lexicon/first-names.ts';
import { MODIFIERS, RANKS, ROLE_NOUNS, STAGE_LIKE } from './lexicon/job-words.ts';
import { COMPANY_WORDS } from './lexicon/plain-words.ts';
import { cueBefore, DETERMINERS, isHead, isPart, isPlain, isServed, isWord } from './title-words.ts';
import type { Token } from './tokens.ts';

const OF_HEADS =
  /^(?:head|chair|chairman|chairwoman|vp|svp|evp|avp|director|chief|president|dean|professor|lead|manager|officer|secretary|deputy)$/;
/** "Lecturer in Physics". */
const STUDIES = /^(?:lecturer|professor|fellow|researcher|postdoc|tutor|associate|trainee|\w{3,12}ship)$/;
/** What one studies, written small: "ecology", "physics". */
const STUDY =
  /^(?:\p{L}{2,12}(?:ology|ics|istry|nomy|graphy|sophy)|law|history|science|sciences|studies|engineering|arts|languages|literature|medicine|nursing|education|accounting|linguistics|french|german|spanish|english)$/u;
const LEVEL = /^(?:i{1,3}|iv|v|l\d|e\d|\d|ic\d)$/i;
const IN_BRACKETS =
  /^(?:l\d|remote|hybrid|contract|part-time|full-time|temporary|permanent|m\/[wf]\/[dx]|ic\d|[a-z]\d)$/i;

/** Words of every day that stand in jobs when they are written large: "Type Designer", "Work Coach". */
const IN_JOBS = new Set(
  'type work people video test office site night day business home team company tech technical voice press phone place building assessment hr friend first final weekend evening morning'.split(
    ' ',
  ),
);
const ORDINAL =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|lower|upper)$/;
/** "Saturday assistant": where the day is none of an interview. */
const DAYS_WORKED = /^(?:saturday|sunday|weekend|overnight)$/;
/** Pupils by their age: "Year 4", "Grade 3". */
const CLASS = /^(?:year|grade|stage)$/;
/** Where a field of study that begins here ends; null where none does. */
export const behindStudy = (from: number, tokens: readonly Token[]): number | null => {
  let to = from;
  for (let word = tokens[to]; isWord(word) && to < from + 2; word = tokens[to]) {
    if (!MODIFIERS.has(word.lower) && (word.capital || isPlain(word))) break;
    to++;
  }
  while (isWord(tokens[to]) && STUDY.test(tokens[to]?.lower ?? '') && to < from + 4) to++;
  return to > from && STUDY.test(tokens[to - 1]?.lower ?? '') ? to : null;
};
const isSixthForm = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.lower === 'form' && tokens[at - 1]?.lower === 'sixth';
/** "Part II Architectural Assistant". */
const isPartOf = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.lower === 'part' && /^(?:[123]|I{1,3})$/.test(tokens[at + 1]?.text ?? '');
const REGION =
  /^(?:dach|emea|apac|latam|mena|anz|uki|uk|us|usa|eu|europe|nordics|benelux|iberia|cee|americas|asia|africa)$/i;
/** "(Infra)", "(Band 7)", "(maternity cover)": behind a job they are part of it. */
const TERMS =
  /^(?:band|grade|level|tier|maternity|paternity|cover|fixed|fixed-term|term|temp|p\/t|f\/t|pt|ft|fte|\d{1,2}|hours?|months?|week|part|full|time)$/i;

/** "The glass bottle lead role": in a text that uses capitals, all small words before it are the job's. */
export const backBeforeNoun = (from: number, floor: number, tokens: readonly Token[]): number => {
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

/** "4th grade teacher". */
export const withGrade = (from: number, floor: number, tokens: readonly Token[]): number =>
  from > floor &&
  /^(?:grade|year|form)$/.test(tokens[from]?.lower ?? '') &&
  ORDINAL.test(tokens[from - 1]?.lower ?? '')
    ? from - 1
    : from;

/** Back over the words that stand before the last one of a title. */
export const startOf = (at: number, to: number, floor: number, tokens: readonly Token[]): number => {
  let from = at;
  const head = tokens[at];
  for (
    let prev = tokens[from - 1];
    isWord(prev) && from > floor && (!prev.possessive || isServed(prev));
    prev = tokens[from - 1]
  ) {
    const known =
      isPart(prev) ||
      isServed(prev) ||
      (prev.lower === 'call' && /^cent(?:re|er)$/.test(tokens[from]?.lower ?? '')) ||
      (from === at && (STAGE_LIKE.has(prev.lower) || DAYS_WORKED.test(prev.lower)));
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
    // "Year 4 Class Teacher".
    const isClass =
      (CLASS.test(prev.lower) && /^\d{1,2}$/.test(tokens[back]?.text ?? '')) || isPartOf(back - 1, tokens);
    if (
      (prev.possessive && !isServed(prev)) ||
      (!isServed(prev) &&
        isPlain(prev) &&
        !isClass &&
        !(prev.capital && head?.capital && IN_JOBS.has(prev.lower)))
    )
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
export const endOf = (at: number, to: number, tokens: readonly Token[]): number => {
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
        const isField = isPart(word) || STUDY.test(word.lower) || isSixthForm(reach, tokens);
        if (reach > end + 1 && !joins && !isField) break;
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
    ((join === 'in' &&
      STUDIES.test(last) &&
      (field.capital || MODIFIERS.has(field.lower) || STUDY.test(field.lower))) ||
      (join === 'de' && last === 'chef'))
  ) {
    end += 2;
    // "Lecturer in Medieval History".
    for (
      let more = tokens[end];
      isWord(more) && (field.capital ? more.capital : STUDY.test(more.lower)) && end < to + 5;
      more = tokens[end]
    )
      end++;
  }
  // "Research Assistant in social psychology", but "assistant in Leeds"; "teacher of English".
  const isInField =
    next()?.lower === 'in' &&
    (STUDIES.test(last) || /^(?:assistant|scientist|intern|teacher|student)$/.test(last));
  if (isInField || (next()?.lower === 'of' && last === 'teacher')) end = behindStudy(end + 1, tokens) ?? end;
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
