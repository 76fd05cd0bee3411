/** Cuts off the words they said about next steps, verbatim, from what the sentence tells of the interview. */
import { isFirstName } from './lexicon/first-names.ts';
import { CUES, type Cue } from './said-cues.ts';
import type { Examples, Span } from './scene.ts';
import { findTitles } from './titles.ts';
import { findUnsaid, PATTERNS as UNSAID } from './unsaid.ts';

const STRONG = /[.!?]{1,3}(?=\s|$)|[;|\n]|:(?= \p{Lu})|\s[-–—/]{1,2}\s/gu;
const SOFT = /, /g;

/** What begins a clause that tells of the interview itself. */
const FACTS =
  /^\s{0,3}(?:(?:the |their )?(?:role|position|job|title)(?: is|'s) (?!(?:on|still|not|now|filled|closed|frozen|paused|open|mine|yours|gone|no)\b)|it was|it's an?|that was|was (?:at|with|on)|met\b|we (?:talked|discussed|spoke|covered|met)|talked|discussed|spoke|topics?\b|role\b|position\b|company\b|stage\b|when\b|where\b|with\b|interviewers?\b|had (?:an?|my|the|another)\b|(?:the |my )?(?:first|second|last|other) one\b|just had|(?:great|good|nice|lovely|quick) (?:call|chat|talk|interview)|(?:(?:phone|video|in[- ]person|onsite|on-site|panel|final|technical|hr|first|second|third|zoom|teams|recruiter|screening|telephone)[ -])?(?:interview|call|screen|screening|round|chat)\b(?! (?:will|me))|(?:phone|zoom|onsite|teams|skype|video|panel)\b|the (?:interview|call|talk|chat)\b|my (?:interview|call|talk)|(?:yesterday|today|last)\b|i(?:'d|'ve)? (?:met|spoke|spoken|had|interviewed|talked|was interviewed|saw|seen)\b|(?:he|she) (?:is|was) (?:the|a|an)\b|interviewed|applied|spoke (?:with|to)\b|spoken (?:with|to)\b|talked (?:with|to)\b|\d{1,3}[ -]?min)/i;
const WHEN_WE_TALKED = / (?:when|while|as) (?:we|i) (?:spoke|talked|met|chatted|had)\b/i;
/** "… and we talked about pricing": the talk again. */
const OUR_TALK =
  /,? (?:and|but|then)(?: then)? (?:we|i) (?:also |then |even )?(?:talked|spoke|chatted|discussed|covered|went (?:over|through|into))\b|,? and (?:then |also ){0,2}(?:(?:s?he|they) (?:also |then )?)?(?:asked (?:me )?(?:about|how|why)|told (?:me|us) about|wanted to know|showed (?:me|us)|(?:walked|talked) (?:me|us) through)\b/i;
const AFTER_TALK =
  / after (?:(?:the|my|a|an|our|today's|yesterday's|this|last|monday's|tuesday's|wednesday's|thursday's|friday's)) [^.;]{0,30}?\b(?:interview|call|chat|screen|round|meeting|onsite|talk|panel|assessment|final|trial|test|stage|visit|zoom)\b/i;
/** Behind a comma only what can be nothing else: a day behind us, how it was held, a job, in a list. */
const LISTED =
  /^\s{0,3}(?:yesterday\b|today\b|last \w+day\b|\d{1,2}(?::\d{2})? ?(?:am|pm)\b(?=[,.;]|$)|(?:by )?(?:phone|zoom|video|on-?site|panel|teams|skype|in[- ]person|telephone)(?: call| interview)? ?(?=[,.;]|$)|(?:the |for (?:the |a )?)?(?:[\w+#&-]{2,20} ){1,4}(?:role|position|job|opening|vacancy)\b ?(?=[,.;]|$))/i;
/** How and when one talked: what stands behind the news it opens with. */
const TALK =
  /\b(?:interview(?:ed)?|called|call|rang|phoned?|video|spoke|spoken|talked|met|saw|seen|zoom|teams|skype|on-?site|in[- ]person|face to face|panel|screen(?:ing)?|chat|round|review|trial|assessment|meeting)\b/i;
const DATED =
  /\b(?:yesterday|today|this morning|last (?:week|\w+day|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun) \d|\d{1,2}(?::\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6} \d)/i;
const tellsOfTalk = (rest: string): boolean => {
  const near = rest.slice(0, 160);
  return TALK.test(near) && DATED.test(near) && !/^[.;!?:]? ?(?:they|she|he|we|and)\b/i.test(near);
};
const clauseOf = (text: string): string => /^[^.;!?]*/.exec(text)?.[0] ?? '';
/** Two items of a list and more, the first a name or a title: no sentence of theirs begins so. */
const LISTS = /^\s{0,3}[\p{Lu}\d][^.,;!?]{1,40}, [^.,;!?]{2,40}(?:,|$|[.;])/u;
/** Behind these a clause begins, also without a comma. */
const OPENING = /(?:^|[.,;:!?|/(–—"-]|\b(?:and|but|so|then|sadly|unfortunately|luckily)|\uE000) {0,3}$/i;
const LAST_WORDS = /(?:^|[.,;:!?|/()–—"]| - )((?:(?! - )[^.,;:!?|/()–—"]){1,40})$/;

/** "Talked about how they train staff": what was talked about, and no word of theirs. */
const ASKED_ABOUT =
  /\b(?:talked|talk|spoke|chatted|discussed|discussion|conversation|asked|covered|curious|heard|learned|learnt|about|explained|described|showed me|told me|wanted to know)\b[^.;!?]{0,60}\b(?:how|what|why|where|who|which \w{2,15})(?: much| many| long| often)? $/i;

/** "Explained how the shifts work", "told me what the unit does": the work, unless the clause speaks of what comes next. */
const EXPLAINED = /\b(?:explained|(?:told|tells) (?:me|us))$/i;
const OF_THE_WORK =
  /^ ?(?:to (?:me|us) )?(?:how|what|why|the|their|some of|more about) (?!(?:next|following)\b)/i;
/** "The problems they've had", "a course they built": what stands before "they" and what they do with it are one thing. */
const THING =
  /\b(?:about|discussed|covered|through|showed (?:me|us)|explained|described)\b[^.;:!?]{0,80}\b(?:the|their|an?|some|this|these|all|and|new) (?:[\w'&-]{2,20} ){0,4}(?!(?:and|but|so|because|since|that|if|when|while|or|as|then|yesterday|today|tomorrow|how|what|which|where|why)\b)[a-z][\w'&-]{1,20} $/i;
/** What makes a clause one about what comes next. */
const AHEAD =
  /\b(?:will|would|me|my|i|us|(?:the|their|hiring|selection|recruitment|application|interview) process|steps?|timeline|timescales?|decid\w{1,4}|decisions?|answer|hear|interview\w{0,4}|candidates?|rounds?|stages?|in touch|back|let|offer\w{0,3}|hir(?:e|ed|ing)|hop(?:e|es|ing)|expect(?:s|ed|ing)? (?:to|an?|the|it|that)|sa(?:y|ys|id)|call|ring|e-?mail|soon|tomorrow|next(?! (?:year|month|summer|spring|autumn|winter|term|season)\b)|want\w{0,2} to (?:see|meet|move|speak|talk|have|fill))\b|'ll\b|'d\b/i;

/** The words of a clause alone: up to its mark, or the "and" before a further one. */
const ownClause = (text: string): string => /^(?:(?! and )[^.,;!?]){0,120}/.exec(text)?.[0] ?? '';

/** True for a cue that tells of the work they do: what was talked about, and no word of theirs. */
const isOfTheWork = (text: string, start: number, end: number): boolean => {
  const cue = text.slice(start, end).trimEnd();
  if (EXPLAINED.test(cue))
    return (
      OF_THE_WORK.test(text.slice(end)) &&
      !AHEAD.test(ownClause(text.slice(end).replace(/^ ?to (?:me|us)/i, '')))
    );
  return (
    /^they/i.test(cue) &&
    THING.test(text.slice(Math.max(0, start - 140), start)) &&
    !AHEAD.test(ownClause(text.slice(start)))
  );
};

interface Found extends Span {
  readonly words: string;
  readonly reported: boolean;
  readonly quoted: boolean;
}

const firstCue = (text: string, from: number, unsaid: readonly Span[] = []) => {
  let best: { cue: Cue; start: number; end: number } | null = null;
  for (const cue of CUES) {
    cue.pattern.lastIndex = from;
    for (let match = cue.pattern.exec(text); match !== null; match = cue.pattern.exec(text)) {
      if (best !== null && match.index >= best.start) break;
      const at = match.index;
      if (unsaid.some(({ start, end }) => start <= at && at < end)) continue;
      if (
        cue.notFirst &&
        !DATED.test(text.slice(0, match.index)) &&
        DATED.test(clauseOf(text.slice(match.index)))
      )
        continue;
      if (cue.later && !(DATED.test(text.slice(0, match.index)) && TALK.test(text.slice(0, match.index))))
        continue;
      if (ASKED_ABOUT.test(text.slice(Math.max(0, match.index - 90), match.index))) continue;
      if (isOfTheWork(text, at, at + match[0].length)) continue;
      if (cue.opens && !OPENING.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
      best = { cue, ...pastDay(match, cue, text) };
      break;
    }
  }
  return best;
};

/** Where their words end: before the first clause that tells of the interview again. */
const endOf = (text: string, from: number, opens: boolean): number => {
  let end = text.length;
  for (const pattern of [STRONG, SOFT]) {
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match.index >= end) break;
      const next = text.slice(match.index + match[0].length, match.index + 90);
      // News first, the facts behind it: "They made me an offer! Elmworks, baker, final talk yesterday".
      const newsFirst =
        opens &&
        pattern === STRONG &&
        (isListedTitle(next) || LISTS.test(next) || tellsOfTalk(text.slice(match.index)));
      const tells =
        newsFirst ||
        (pattern === SOFT && opens && tellsOfTalk(clauseOf(text.slice(match.index + 2)))) ||
        (pattern === STRONG || opens ? FACTS.test(next) : LISTED.test(next) || isListedTitle(next));
      if (tells) {
        end = match.index + (/^[.!?]/.test(match[0]) ? 1 : 0);
        break;
      }
    }
  }
  const ends = [AFTER_TALK, WHEN_WE_TALKED, OUR_TALK].flatMap(
    (pattern) => pattern.exec(text.slice(from, end))?.index ?? [],
  );
  return ends.length === 0 ? end : from + Math.min(...ends);
};

/** "…, Senior Engineer, phone": the whole of a list's item. */
const isListedTitle = (text: string): boolean => {
  const [item = ''] = /^[^,.;]{1,60}/.exec(text) ?? [];
  const [title, another] = findTitles(item);
  return title !== undefined && another === undefined && title.text.length === item.trim().length;
};

/** "Said on the phone last Friday that …": when and how stay facts. */
const pastDay = (match: RegExpExecArray, cue: Cue, text: string): Span => {
  const end = match.index + match[0].length;
  // "The GM Alicia said": whom one met.
  const named = /^(?:(?:and|but) )?the [\w'-]{2,20} (\p{Lu}[\p{L}'-]{1,20}) /u.exec(match[0]);
  const start = match.index + (named !== null && isFirstName(named[1] ?? '') ? named[0].length : 0);
  if (cue.keeps !== 'after') return { start: match.index, end };
  const adverbs =
    /^(?: ?(?:on|by|over|in|at|last|this|yesterday|today|during)\b[^.;,":]{0,60}?) that (?=\w)/i.exec(
      text.slice(end),
    );
  if (adverbs === null || !(DATED.test(adverbs[0]) || TALK.test(adverbs[0]))) return { start, end };
  return { start: end + adverbs[0].length - 5, end: end + adverbs[0].length };
};

/** Nothing of the talk has been told yet. */
const opensText = (before: string): boolean => !DATED.test(before) && !TALK.test(before);

/** Where the user speaks for themselves again: in a clause of its own, not in the midst of theirs. */
const ownFrom = (text: string, from: number, unsaid: readonly Span[]): number =>
  unsaid.find(
    ({ start }) =>
      start > from && (/[.,;:!?|/()–—-] {0,2}$/.test(text.slice(from, start)) || BUT.test(text.slice(start))),
  )?.start ?? text.length;
const BUT = /^(?:and|but|so|then|though|although|however)\b/i;

const nextWords = (
  text: string,
  from: number,
  behindQuote: boolean,
  unsaid: readonly Span[],
): Found | null => {
  const found = firstCue(text, from, unsaid);
  if (found === null) return null;
  const { cue, start } = found;
  const subject = cue.keeps === 'verb' ? LAST_WORDS.exec(text.slice(Math.max(0, start - 42), start)) : null;
  const begin =
    cue.keeps === 'after' ? found.end : subject === null ? start : start - (subject[1]?.length ?? 0);
  // '"Soon", that is what Ida told me at Elmworks': what she said has been told.
  if (behindQuote && cue.keeps === 'after' && !cue.quoted && /^[^.;"]{0,40}$/.test(text.slice(from, start)))
    return { words: '', start, end: found.end, reported: true, quoted: false };
  const closing = cue.quoted ? text.indexOf('"', found.end) + 1 : 0;
  const end =
    closing > 0
      ? closing
      : Math.min(
          endOf(text, found.end, opensText(text.slice(0, Math.min(begin, start)))),
          ownFrom(text, found.end, unsaid),
        );
  const words = text
    .slice(begin, end)
    .replace(/^[\s"',:–—-]{1,9}/, '')
    .replace(/[\s"',;:–—|/(-]{1,9}$/, '')
    .replace(/"(?=[.!?]?$)/, '');
  // The company a refusal names is still to be found.
  const by =
    /^(?:i(?:'ve| have|'m| am)? )?(?:was |got |been )?(?:(?:rejected|turned down|shortlisted|selected|ghosted) by|no (?:luck|joy) (?:with|at)|(?:a |an )?(?:rejection|offer|refusal) from) /i.exec(
      text.slice(start, end),
    );
  return {
    words,
    start,
    end: by === null ? end : start + by[0].length,
    reported: cue.keeps === 'after',
    quoted: closing > 0,
  };
};

/** Their words, joined where they come in several places, and where they stand; also where the user's own guesses at them do. */
export const findSaid = (text: string): { readonly said: string | null; readonly spans: readonly Span[] } => {
  const spans: Span[] = [];
  const said: string[] = [];
  const unsaid = findUnsaid(text);
  for (let from = 0, tries = 0, quoted = false; tries < 5; tries++) {
    const found = nextWords(text, from, quoted, unsaid);
    if (found === null) break;
    spans.push({ start: found.start, end: found.end, reported: found.reported });
    if (found.words !== '') said.push(found.words);
    from = Math.max(found.end, from + 1);
    quoted = found.quoted;
  }
  // What would have been theirs had they said it is no fact of the talk either; the rest of a thought may be.
  for (const { start, end, told } of unsaid) {
    const cue = told ?? firstCue(text.slice(start, end), 0)?.start;
    if (cue === undefined || spans.some((span) => start < span.end && span.start < end)) continue;
    spans.push({ start: told ?? start + cue, end });
  }
  return { said: said.length === 0 ? null : said.join(' '), spans };
};

export const EXAMPLES: Examples<string | null> = [
  ['call with Ida at Elmworks yesterday; she said they decide by Friday', 'they decide by Friday'],
  ["had a chat with ida at elmworks today, they'll let me know by fri", "they'll let me know by fri"],
  ['Elmworks - phone - yesterday - decide by Friday', 'decide by Friday'],
  [
    'I was told I would hear back in two weeks. Interview at Elmworks yesterday.',
    'I would hear back in two weeks.',
  ],
  ['Ida promised an answer by Monday', 'Ida promised an answer by Monday'],
  ['The board will inform me by 20 March', 'The board will inform me by 20 March'],
  ["rejected by Elmworks after yesterday's call", 'rejected by Elmworks'],
  ['Ida told me: "we will be in touch". We talked about pricing.', 'we will be in touch.'],
  [
    "interview at Elmworks yesterday, talked about how they train staff, she'll ring by Friday",
    "she'll ring by Friday",
  ],
  ['phone interview with Ida at Elmworks yesterday', null],
  ['call with Ida at Elmworks yesterday; we talked about the problems they had last year', null],
  [
    "call with Ida at Elmworks yesterday. She walked me through the delays they've had with permits, and I liked it. She will call on Friday.",
    'She will call on Friday.',
  ],
  [
    'call with Ida at Elmworks yesterday. We talked about the rota they decide by Friday',
    'they decide by Friday',
  ],
  [
    'call with Ida at Elmworks yesterday. She explained how the shifts work and showed me the new line.',
    null,
  ],
  [
    'call with Ida at Elmworks yesterday. She explained the next steps: a trial day, then an offer.',
    'the next steps: a trial day, then an offer.',
  ],
  ['interview with Ida at Elmworks yesterday. She talked me through the new ticketing system.', null],
  [
    'interview at Elmworks yesterday; Ida Frey told me that the team is moving to a new system and asked about my experience. I should hear by Friday.',
    'the team is moving to a new system I should hear by Friday.',
  ],
  [
    'interview with Ida at Elmworks yesterday; she talked about the two sites they run and the standards they expect. She will ring on Friday.',
    'She will ring on Friday.',
  ],
  [
    'interview with Ida at Elmworks yesterday. She explained the month-end process. She explained the hiring process.',
    'the hiring process.',
  ],
  [
    'interview with Ida at Elmworks yesterday. She asked if I have a van and told me about the routes.',
    'She asked if I have a van',
  ],
  ['interview with Ida at Elmworks yesterday. She liked my portfolio, we talked about timber.', null],
  ['Ida from Elmworks called me yesterday', null],
  ['She is the hiring manager at Elmworks', null],
];

/** For the test that none of them can be made slow. */
export const PATTERNS: readonly RegExp[] = [
  ...CUES.map(({ pattern }) => pattern),
  ...UNSAID,
  FACTS,
  LISTED,
  AFTER_TALK,
  OUR_TALK,
  LISTS,
  TALK,
  DATED,
  THING,
  AHEAD,
];
