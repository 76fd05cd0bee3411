/** "Elmworks rang, interview Friday 10am": they rang to invite, and the talk is the one still to come. */
import { findDates } from '../dates/find.ts';
import { findMoment, type Timing } from './moment.ts';
import type { Examples, SentenceContext, Span } from './scene.ts';

/** How they got in touch; who rang them tells of a talk of their own. */
const CONTACT =
  /(?<!\b(?:i|we|i've|we've|i have|i'd|i just|then|and) )\b(?:rang|called|phoned|(?:e-?)?mailed|messaged|texted|wrote|got in touch|(?:has |have |'s )?been in touch)\b|\b(?:had|got|received|took|missed)(?: just)? (?:an?|another|the) (?:\w{2,12} )?(?:call|phone ?call|email|e-mail|text|message|voicemail|letter)(?= (?:back )?(?:from|about)\b)/gi;
/** What it was about may stand between. */
const REACHES = 90;
/** A clause of its own that names the talk, or their wish for one. */
const TALK =
  /(?:[,:–—-]|\b(?:and|to say|saying|says?|that)\b) {0,2}(?:(?:so|now|and|then) )?(?:(?:i(?:'ve| have|'m)?|we(?:'ve| have)?|there(?:'s| is)|they(?:'ve| have)?|s?he(?:'s| has)?)(?: just)? )?(?:(?:got|have|booked|scheduled|arranged|set up|offered|in for)(?: me| in| in for)? )?(?:(?:an?|the|my|their|another) )?(?:[\w-]{2,14} ){0,2}(?:interview|trial shift|trial day|trial|assessment(?: day| cent(?:re|er))?|meeting)\b(?!s|-)|(?:[,:–—-]|\band\b) {0,2}(?:(?:s?he|they|we) ?)?(?:wants?|wanted|would like|'d like|'d love|asked|hopes?|needs?)(?: to (?:see|meet|interview|have) me| me(?: to come| to go| to pop)?(?: in| over| by)?)\b(?! (?:about|how|why|what|if|whether|to|some)\b)/i;
/** It has taken place. */
const OVER =
  /\b(?:was|were|went|had|did|done|took|met|spoke|talked|discussed|chatted|lasted|asked about|yesterday|ago|last|today'?s|good|great|ok|okay|well)\b/i;
/** What they rang for was a talk of its own. */
const TALKED = /\b(?:we|i) (?:had|talked|spoke|chatted|discussed|went|did)\b|\bhad\b|\b(?:chat|talk|call)\b/i;
/** So far behind the talk its day may stand: "interview for the warehouse job on Friday". */
const DAY_REACHES = 60;

export interface Invited extends Timing {
  /** Their getting in touch, which was no talk by itself. */
  readonly contact: Span;
}

/** When the talk is that they got in touch to arrange; null where no such thing is told, or it is over. */
export const findInvited = (text: string, context: SentenceContext): Invited | null => {
  const { zone, now, dateOrder, work } = context;
  for (const contact of text.matchAll(CONTACT)) {
    const end = contact.index + contact[0].length;
    const behind = text.slice(end);
    const talk = TALK.exec(behind);
    if (talk === null || talk.index > REACHES || /[.;!?]\s/.test(behind.slice(0, talk.index))) continue;
    if (TALKED.test(behind.slice(0, talk.index + talk[0].length))) continue;
    const told = behind.slice(talk.index + talk[0].length);
    const clause = /^(?:[^.;!?]|[.](?!\s|$))*/.exec(told)?.[0] ?? '';
    if (OVER.test(clause) || clause.startsWith("'s over")) continue;
    const [day] = findDates(clause, { on: zone.dayOf(now), dateOrder, work });
    if (day === undefined || day.start > DAY_REACHES) continue;
    const { at, minutes } = findMoment(told, false, context, 'future');
    if (at === null) continue;
    return {
      at,
      minutes,
      applied: null,
      onlyApplied: false,
      spans: [],
      contact: { start: contact.index, end },
    };
  }
  return null;
};

/** Said on Wednesday 11 March 2026 at 9 in the morning, UTC: the day of the talk, and the stage. */
export const EXAMPLES: Examples<readonly [at: string, stage: string | null]> = [
  ['Elmworks rang, interview Friday 10am with Ida', ['2026-03-13T10:00:00.000Z', null]],
  ['Ida from Elmworks called, wants to see me Monday 9am', ['2026-03-16T09:00:00.000Z', null]],
  ['had a call from Elmworks, interview on Monday at 9', ['2026-03-16T09:00:00.000Z', null]],
  ['Elmworks phoned yesterday, video interview on Friday', ['2026-03-13', 'video']],
  ['Got a text from Ida at Elmworks: trial shift Saturday 9am', ['2026-03-14T09:00:00.000Z', 'trial shift']],
  [
    'Ida rang about the baker job at Elmworks and I have an interview Monday 2pm',
    ['2026-03-16T14:00:00.000Z', null],
  ],
  ['Elmworks emailed, interview Thursday 2pm', ['2026-03-12T14:00:00.000Z', null]],
  ["Elmworks phoned, they'd like to meet me on Tuesday at 11", ['2026-03-17T11:00:00.000Z', null]],
  ['Ida from Elmworks called to say I have an interview Friday 10am', ['2026-03-13T10:00:00.000Z', null]],
  [
    'Ida from Elmworks called yesterday, we talked about the team, interview on Monday',
    ['2026-03-10', 'phone'],
  ],
  ['Elmworks called, interview was Monday 9am', ['2026-03-09T09:00:00.000Z', null]],
  ['I rang Elmworks on Monday, interview went well', ['2026-03-09', 'phone']],
  ['phone interview with Ida at Elmworks on Monday at 9', ['2026-03-09T09:00:00.000Z', 'phone']],
];
