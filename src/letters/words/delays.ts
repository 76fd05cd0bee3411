/** Why an employer's decision takes longer, noted in brief, as one tells it: "two interviewers on leave", "high number of applications". */
import { lower } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';

/** told: a clause of its own · thing: what the reason is */
export interface Delay {
  readonly kind: 'told' | 'thing';
  readonly text: string;
}

const DETERMINED =
  /^(?:the|an?|my|our|your|their|his|her|its|this|that|these|those|another|one|two|three|four|some|several|both|half|many|most|all|\d+|\S+['’]s)(?=\s)/i;
/** "HR", "Karen", "Dr Shaw": nothing stands before a name. */
const A_NAME = /^(?:[A-Z]{2,}|[A-Z][a-z]+(?: [A-Z][a-z]+)*)$/;
/** No thing begins with these, and so nothing can be said of it. */
const NO_SUBJECT =
  /^(?:I|we|you|he|she|they|it|there|still|just|only|also|always|really|not|no|nothing|nobody|being|having|waiting|because|if|when|as|to|been|got|has|have|had|is|are|was|were|will|will be|was|off|away|out|on|sorry)\b/i;
/** What a sentence has of its own, and a note lacks. */
const HAS_VERB =
  /\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|need|needs|must|do|does|did|left|went|came|got|took|takes)\b|['’](?:s|re|ve|ll)\b(?! \w+ (?:on|off|away))|n['’]t\b/i;

const AWAY =
  /^(\S+(?: \S+){0,4}?) ((?:still )?(?:on (?:annual |sick |maternity |paternity |parental |study |compassionate )?leave|on holiday|on jury (?:service|duty)|off(?= sick| ill| work|$| until| till| this| next| for)(?: sick| ill| work)?|out of (?:the )?office|away|abroad|ill|sick|unwell|poorly|in hospital|unavailable|back(?= on| next| from| in| after)|travelling|traveling|not (?:back|available|here|in))(?: (?:until|till|this|next|for|at|all|from|in|on|with|after)\b.*)?)$/i;
const PUT_OFF =
  /^(\S+(?: \S+){0,4}?) (not (?:yet )?(?:been )?)?((?:postponed|delayed|cancelled|canceled|moved|rescheduled|pushed back|put back|held up|signed off|approved|agreed|confirmed|finali[sz]ed|released)(?: (?:yet|to|until|till|by|for|because|due|from|again|at|on)\b.*| yet)?)$/i;
const ONE_OF_OURS =
  /^(?:(?:hiring|general|line|area|store|shop|ward|practice|office|head|regional|senior|finance|hr|managing|deputy) )?(?:manager|director|head|head of [a-z]+|headteacher|head teacher|boss|owner|partners?|team|panel|interviewers?|colleagues?|recruiter|principal|chef|ceo|md|cfo|cto|founder|chair|governors?|board|managers|directors)$/i;
const WITHOUT_ARTICLE = /^(?:funding|approval|feedback|budgets|references|interviews|checks|results)\b/i;

const isSeveral = (subject: string): boolean =>
  /^(?:two|three|four|several|both|half|many|most|all|some|[2-9])\b/i.test(subject) || /[^s]s$/.test(subject);

/** Whose it is: "our manager", "the board meeting"; what has its word or is a name stays. */
const withDeterminer = (subject: string): string => {
  if (DETERMINED.test(subject) || A_NAME.test(subject) || WITHOUT_ARTICLE.test(subject)) return subject;
  return ONE_OF_OURS.test(subject) ? `our ${lower(subject)}` : `the ${subject}`;
};

const canBeSaidOf = (subject: string): boolean =>
  !NO_SUBJECT.test(subject) &&
  !HAS_VERB.test(subject) &&
  !/[,;:]/.test(subject) &&
  subject.split(' ').length <= 5;

const asAway = (text: string): Delay | null => {
  const [, who = '', where = ''] = AWAY.exec(text) ?? [];
  if (who === '' || !canBeSaidOf(who)) return null;
  const isKnown = DETERMINED.test(who) || A_NAME.test(who) || ONE_OF_OURS.test(who);
  if (!isKnown) return null;
  return { kind: 'told', text: `${withDeterminer(who)} ${isSeveral(who) ? 'are' : 'is'} ${where}` };
};

const asPutOff = (text: string): Delay | null => {
  const [, what = '', not, done = ''] = PUT_OFF.exec(text) ?? [];
  if (what === '' || !canBeSaidOf(what)) return null;
  const has = isSeveral(what) ? 'have' : 'has';
  const yet = not !== undefined && /\byet\b/i.test(not) && !/\byet\b/i.test(done) ? ' yet' : '';
  return {
    kind: 'told',
    text: `${withDeterminer(what)} ${has} ${not === undefined ? '' : 'not '}been ${done}${yet}`,
  };
};

const A_NUMBER =
  /^(?:(?:an? |the )?((?:very |unusually |unexpectedly )?(?:high|large|huge|big|record|massive|great) (?:number|volume|amount)s?) of|(lots of|loads of|a lot of|so many|too many|many)) ((?:\S+ ){0,2}(?:applications?|applicants|candidates|cvs|enquiries|responses|interest|interviews|people)(?: .*)?)$/i;

const asNumber = (text: string): Delay | null => {
  const [, measure = '', many = '', ofThem = ''] = A_NUMBER.exec(text) ?? [];
  if (ofThem === '' || HAS_VERB.test(text)) return null;
  const counted = many === '' ? `${/s$/i.test(measure) ? measure : withArticle(measure)} of` : many;
  return { kind: 'told', text: `we have had ${counted.toLowerCase()} ${ofThem}` };
};

/** "The partners meet on Thursdays", "the committee sits once a month" */
const OF_A_ROW = /^(?:the|our) (?:\S+ ){0,2}?(?:meets?|sits?|returns?|decides?|gets? back|comes? back) \S/i;
/** "Other interviews next week", "two more candidates to see" */
const MORE_TO_COME =
  /^(?:(?:some|a few|one|two|three|four|several) )?(?:more|other|further|final|last|remaining|second) (?:\S+ )?(?:interviews?|candidates?|people|applicants?|finalists?)(?= (?:next|this|on|in|to|tomorrow|until|booked|planned|still)\b|$)/i;

const asTellsItself = (text: string): Delay | null => {
  if (OF_A_ROW.test(text)) return { kind: 'told', text };
  return MORE_TO_COME.test(text) && !HAS_VERB.test(text.replace(/ to do$/i, ''))
    ? {
        kind: 'told',
        text: `we have ${/[^s]s\b|\bpeople\b|^one\b/i.test(text) ? lower(text) : withArticle(lower(text))}`,
      }
    : null;
};

/** "IT problems", "a diary clash" */
const TROUBLE =
  /^(?:IT|technical|system|staffing|diary|scheduling|payroll|budget) (?:problems|issues|faults|difficulties|clashes|reasons)$/i;
/** "Illness in the team" */
const AMONG_US =
  /^(?:(?:staff|covid) )?(?:illness|sickness|absences?|leave|holidays|shortages?|changes|staffing)(?: issues| problems| shortages)? (?:in|within|on|at|across|among) \S.*$/i;
const WITH_A =
  /^(?:[\w-]+ ){0,3}(?:freeze|restructure|reorgani[sz]ation|backlog|shortage|strike|inspection|audit|rush|outage|merger|takeover|closure|clash|busy (?:period|time|week|month|spell)|mix-up|emergency|bereavement)$/i;
const WITH_THE =
  /^(?:[\w-]+ ){0,3}(?:sign[- ]?off|approval|accounts|holidays|half[- ]term|schedule|year[- ]end|month[- ]end|paperwork|exams|rota|handover)$/i;

const asBareThing = (text: string): Delay | null => {
  if (TROUBLE.test(text)) return { kind: 'thing', text };
  if (HAS_VERB.test(text) || NO_SUBJECT.test(text)) return null;
  if (AMONG_US.test(text)) return { kind: 'thing', text };
  if (DETERMINED.test(text)) return null;
  if (WITH_A.test(text)) return { kind: 'thing', text: withArticle(text) };
  return WITH_THE.test(text)
    ? { kind: 'thing', text: `the ${text.replace(/\bsign ?off$/i, 'sign-off')}` }
    : null;
};

/** The cause of a delay noted without a verb, or without its article; null for any other words. */
export const asDelay = (text: string): Delay | null =>
  asTellsItself(text) ?? asAway(text) ?? asPutOff(text) ?? asNumber(text) ?? asBareThing(text);
