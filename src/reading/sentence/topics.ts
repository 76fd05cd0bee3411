/** What was talked about: "we talked about the billing migration and on-call". */
import type { Examples, Span } from './scene.ts';
import { isRoleLike } from './titles.ts';

/** What leads to what was talked about, each way of telling it. */
const LEADS = [
  '(?:talked|spoke|chatted|talking|speaking|chatting|conversation|discussion|talk|chat)(?: a lot| mainly| mostly| [^.;,]{1,60}?(?:, (?:the|their|an?|who)\\b[^.;,]{1,40},)?)?? about',
  'discussed|discussing|covered|(?:went|talked) (?:over|through|into)',
  // "Talked payroll migration", as in notes.
  'talked (?!(?:to|with|about|at|and|today|yesterday|on|by|in|after|for|us|me|them|a|again|briefly|mainly|mostly|together|then)\\b)(?=[\\p{L}])',
  'spent (?:most|much|half|a lot|all|some|the rest)? ?(?:of )?(?:the |our |my )?(?:time|interview|call|hour) (?:on|talking about|discussing)',
  'asked (?:me )?about|asked (?:me )?(?=(?:how|why|what) i\\b)|wanted to know (?:about |(?=how\\b))',
  '(?:was|were|seemed) (?:(?:very|really|most|especially|particularly) )?(?:interested in|impressed (?:by|with)|curious about|keen to hear about)',
  '(?:told|tells) (?:me |us )?about|(?:told|showed) (?:me|us) (?=(?:how|what|why)\\b)',
  // Who is shown the office has talked about nothing yet.
  'showed (?:me|us) (?=(?:the|their|an?|some) )(?!the (?:office|building|way|site|shop|place|kitchen|factory|premises|facilities)\\b)',
  '(?:walked|talked|guided) (?:me|us) through',
  '(?<!\\bi (?:also )?)(?:explained|described) (?:to (?:me|us) )?(?=(?:how|what|why|the|their)\\b)',
  'topics?(?: were| was| covered)?:?',
].join('|');
const ABOUT = new RegExp(
  `\\b(?:we |i |and |mainly |mostly |also |briefly |he |she |they ){0,3}(?:${LEADS}) {0,3}`,
  'giu',
);
const END =
  /[.;!?|(\n]|\s[-–—/]\s|[\uE000\uE001]|, (?:mostly|mainly|also) (?:talked|spoke|discussed|covered)\b|, (?:and |but )?(?:he|she|they|i|we|then|it|who|which|for|with|at|on)\b|\b(?:(?<!\b(?:merger|partnership|integration|contract|deal|collaboration|competition|compete|competing|my (?:[a-z-]{2,15} ){0,2}(?:time|work|years?|job|role|stint|placement|internship|apprenticeship|experience|background|project)) )(?:at|with)|yesterday|today|via|by) (?=[\uE000\uE001]|\p{Lu})|\bfor (?=[\uE000\uE001]|\p{Lu})|,? and (?:(?:we |then |he |she |they |also |I |I'd ){0,2}(?:said|talked|spoke|discussed|chatted|went (?:over|through)|asked|showed (?:me|us)|told|explained|described|walked (?:me|us)|wanted to know|suggested|recommended|advised|offered|invited|introduced|gave (?:me|us)|promised|encouraged))\b|(?:,? and |, (?:and |but |while )?)\p{Lu}[\p{L}'-]{1,20} (?:asked|talked|spoke|told|explained|described|showed|walked|wanted|was|said|mentioned)\b/u;

/** Between one thing and the next; "health and safety" is one. */
const PARTS =
  /, (?:and )?| & (?=(?:the|their|my|his|her|how|what|why)\b)|(?<!\b(?:health(?= and safety)|research(?= and dev)|terms(?= and cond)|profit(?= and loss)|supply(?= and dem)|learning(?= and dev)|click(?= and coll)|food(?= and (?:bev|drink))|mergers(?= and acq)|(?:equality|diversity)(?= and (?:div|incl))|arts(?= and crafts)|pros(?= and cons)|ins(?= and outs)|ups(?= and downs))) and (?=[^,]{1,60}$)/i;

/** "Running a small crew" is work, and no job. */
const DOING = /^[a-z]{2,}ing (?:an?|the|my|their|our|his|her|new|small|big|large|two|three|people|other)\b/i;

/** "…, told me the team is small": a clause of its own, and no thing. */
const TELLS =
  /^(?:told|said|asked|mentioned|explained|suggested|offered|seemed|recommended|advised|encouraged|liked|loved|gave|showed|promised) /i;

/** "Leo asked about the rota": whose topic it is. */
const TELLER =
  /(?:^|[.;,!?]\s|\b(?:and|while|but)\s)(?:\p{Lu}[\p{L}'-]{1,20}\s|(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s)?(\p{Lu}[\p{L}'-]{1,20})\s$/u;

/** "And suggested I speak to Ida": whom one has not met, and nothing one talked about. */
const SUGGESTED =
  /\b(?:(?:suggested|recommended|advised) (?:that )?I\b|(?:advised|encouraged|urged) me to\b|(?:suggested|recommended) (?=[^.;,]{2,40} as (?:an?|my) ))[^.;,!?\uE000]{0,120}/gi;

/** `told` is the same with nothing taken: "the Christmas range" is whole there. */
export const findTopics = (
  text: string,
  told = text,
): {
  readonly topics: readonly string[];
  readonly tellers: readonly (string | null)[];
  readonly spans: readonly Span[];
} => {
  const topics: string[] = [];
  const tellers: (string | null)[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(ABOUT)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from);
    const end = from + endOf(rest, told.slice(from), text.slice(0, from));
    const words = told
      .slice(from, end)
      .trim()
      .replace(/[\s,]{1,9}(?:and|but|so|then)$/i, '');
    const named = words
      .split(PARTS)
      .map((topic) => topic.trim().replace(/^about (?=\S)|[,\s]{1,9}$/g, ''))
      .filter(
        (topic) =>
          /[\p{L}\d]/u.test(topic) && !TELLS.test(topic) && !(isRoleLike(topic) && !DOING.test(topic)),
      );
    if (named.length === 0) continue;
    const verb = /\b(?:about|discuss\w+|covered|went \w+|topics?\b.{0,9})\s{0,3}$/i.exec(match[0]);
    spans.push({ start: from - (verb?.[0].length ?? 0), end });
    topics.push(...named);
    const teller = TELLER.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1] ?? null;
    tellers.push(...named.map(() => teller));
  }
  for (const { index, 0: words } of text.matchAll(SUGGESTED))
    spans.push({ start: index, end: index + words.length });
  return { topics, tellers, spans };
};

/** What was taken, a day or a time, where it begins; and anywhere. */
const TAKEN_WORDS = /^[\uE000\uE001]+/;
const TAKEN_WORD = /[\uE000\uE001]/;
/** Nothing ends on these: "the …". */
const HANGS = /\b(?:the|their|our|your|my|his|her|an?|this|of|for|about|and)\s$/i;
/** "In June", "for next spring": when something of theirs is. */
const OF_A_SEASON =
  /^\s?(?:in|for|from|until|since|by) (?:(?:early|late|mid|next|this|last) )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\d\d)$/i;
const THING_NEXT =
  /^ (?!(?:and|but|with|at|for|from|to|in|on|by|via|over|after|before|about|then|they|she|he|we|who|which|so|because|is|was|will)\b)[a-z]{3,}/i;
/** A day that belongs to a thing of theirs: "launches in June", "the Saturday workshops". */
const isOfTheirs = (day: string, next: string, before: string): boolean =>
  OF_A_SEASON.test(day) ||
  // "Sunday opening": what begins with a day, between the others.
  (/(?:^|, (?:and )?| and )$/.test(before) && /^\S+$/.test(day) && THING_NEXT.test(next)) ||
  (/^\s?the \S+$/i.test(day) &&
    /^ [a-z]{3,}/.test(next) &&
    !/^ (?:and|but|with|at|for|after|before|about)\b/.test(next));

/**
 * Where what was talked about ends. "The new warehouse for Halcyon" goes on behind its "for", which before a job ends it; "the
 * Christmas range" behind its day, and where the talk has a day of its own `before`, so does what they do by one.
 */
const endOf = (rest: string, told: string, before: string): number => {
  for (let from = 0; ; ) {
    const stop = END.exec(rest.slice(from));
    if (stop === null) return rest.length;
    const at = from + stop.index;
    const behindDay = at + (TAKEN_WORDS.exec(rest.slice(at))?.[0].length ?? 0);
    const hangs = HANGS.test(rest.slice(0, at)) && /^ [a-z]/.test(rest.slice(behindDay));
    const isTheirs =
      TAKEN_WORD.test(before) &&
      isOfTheirs(told.slice(at, behindDay), told.slice(behindDay), rest.slice(0, at));
    const next = rest.slice(at + stop[0].length);
    if (behindDay > at && (hangs || isTheirs)) from = behindDay;
    else if (stop[0] !== 'for ' || !/^\p{Lu}/u.test(next) || isRoleLike(/^[^.,;(]*/.exec(next)?.[0] ?? ''))
      return at;
    else from = at + stop[0].length;
  }
};

export const EXAMPLES: Examples<readonly string[]> = [
  [
    'call with Ida at Elmworks; we talked about the billing migration and on-call',
    ['the billing migration', 'on-call'],
  ],
  ['met Ida from Elmworks. Discussed pricing, hiring and culture.', ['pricing', 'hiring', 'culture']],
  ['spoke with Ida about the Data Engineer role at Elmworks', []],
  ["call with Ida at Elmworks, talked about the retrofit, they said they'd ring", ['the retrofit']],
  ['phone interview at Elmworks', []],
  [
    "call with Ida at Elmworks. We talked about wine training and she said they'd ring on Friday",
    ['wine training'],
  ],
  [
    'call with Ida at Elmworks. We talked about nurse to patient ratios and the new unit.',
    ['nurse to patient ratios', 'the new unit'],
  ],
  [
    'call with Ida at Elmworks today. Talked payroll migration and month end',
    ['payroll migration', 'month end'],
  ],
  [
    'interview at Elmworks today with Ida, Rosa talked about the rota and Leo asked about allergens',
    ['the rota', 'allergens'],
  ],
  [
    'interview at Elmworks today with Ida, spoke about their new warehouse in Leeds and their plan to move',
    ['their new warehouse in Leeds', 'their plan to move'],
  ],
  [
    'call with Ida at Elmworks today, discussed the new warehouse for Halcyon',
    ['the new warehouse for Halcyon'],
  ],
  ['call with Ida at Elmworks today, we talked about the merger with Halcyon', ['the merger with Halcyon']],
  [
    'call with Ida at Elmworks today. She explained how the shifts work and showed me the new line.',
    ['how the shifts work', 'the new line'],
  ],
  [
    'call with Ida at Elmworks today. She walked me through the new rota. I explained the gap in my CV.',
    ['the new rota'],
  ],
  [
    'met Ida and Leo at Elmworks today. Ida asked about my licence and night shifts, Leo explained the training.',
    ['Ida: my licence', 'Ida: night shifts', 'Leo: the training'],
  ],
  [
    'call with Ida at Elmworks today. We talked about irrigation, running a small crew and the tools they use.',
    ['irrigation', 'running a small crew', 'the tools they use'],
  ],
  [
    'call with Ida at Elmworks yesterday at 9. We talked about the brand refresh that launches in June and the budget.',
    ['the brand refresh that launches in June', 'the budget'],
  ],
  [
    "call with Ida at Elmworks yesterday at 9. We talked about hiring and how I'd grow the Saturday workshops.",
    ['hiring', "how I'd grow the Saturday workshops"],
  ],
  [
    'met Ida and Leo at Elmworks today. Ida talked about the clients they look after, Leo was keen to hear about my exams.',
    ['Ida: the clients they look after', 'Leo: my exams'],
  ],
  [
    'call with Ida at Elmworks today. She described the new youth fund and what they look for in a form.',
    ['the new youth fund', 'what they look for in a form'],
  ],
  [
    "call with Ida at Elmworks today. Discussed audio typing, diaries & the firm's move.",
    ['audio typing', 'diaries', "the firm's move"],
  ],
  [
    'call with Ida at Elmworks today. We talked about the lab and the funding, which is due in May.',
    ['the lab', 'the funding'],
  ],
  [
    'interview with Ida at Elmworks yesterday. We talked about the Christmas appeal and the shop.',
    ['the Christmas appeal', 'the shop'],
  ],
  [
    'met Ida and Leo at Elmworks today. Ida showed me the lab and Leo described the refit they are planning. Nobody said when.',
    ['Ida: the lab', 'Leo: the refit they are planning'],
  ],
  ['met Ida and Leo at Elmworks today. Ida was interested in my thesis.', ['my thesis']],
  [
    'call with Ida at Elmworks, she told me about their grad scheme and suggested I speak to Leo',
    ['their grad scheme'],
  ],
  [
    'call with Ida at Elmworks, we talked about the rota and what they suggested',
    ['the rota', 'what they suggested'],
  ],
  [
    'call with Ida at Elmworks yesterday at 9, we talked about christmas stock, team of 12, weekend rota',
    ['christmas stock', 'team of 12', 'weekend rota'],
  ],
  ['interview with Ida at Elmworks, we talked about easter bookings', ['easter bookings']],
  ['met Ida from Elmworks, we talked about friday at 9', []],
  [
    'interview with Ida at Elmworks yesterday at 9, talked about team of 12, sunday trading and returns',
    ['team of 12', 'sunday trading', 'returns'],
  ],
  [
    'interview with Ida at Elmworks yesterday, we talked about black friday and stock counts',
    ['black friday', 'stock counts'],
  ],
  [
    'interview with Ida at Elmworks yesterday; we talked about shifts, easter and the summer sale',
    ['shifts', 'easter', 'the summer sale'],
  ],
  [
    'call with Ida at Elmworks yesterday, we discussed the scheme, recommended that I apply by May',
    ['the scheme'],
  ],
  ['call with Ida at Elmworks, discussed the rota, told me the team is small', ['the rota']],
  [
    'interview with Ida at Elmworks, she asked why I want to fly and about a conflict with a colleague',
    ['why I want to fly', 'a conflict with a colleague'],
  ],
  ['interview with Ida at Elmworks, she asked when I could start', []],
  [
    'interview at Elmworks, spoke to Ida, the area manager, about early mornings and food safety',
    ['early mornings', 'food safety'],
  ],
  ['spoke to Ida, the area manager, about the baker job at Elmworks', []],
  [
    'call with Ida at Elmworks. She told me about the rise in arrears and asked how I would deal with a tenant.',
    ['the rise in arrears', 'how I would deal with a tenant'],
  ],
];
