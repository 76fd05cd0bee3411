/** Which step the candidate is asked for. */
import type { NextStep } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { Signal } from './refine.ts';

/** What each step is called; tried in this order where one sentence names several. */
const NAMES: readonly (readonly [NextStep, RegExp])[] = [
  [
    'references',
    / (?:references?|referees?|vouch|(?:former|previous|last|current|past) (?:employers?|managers?|boss(?:es)?|line managers?|supervisors?)|people (?:you (?:have )?worked|who know your|we (?:could|can|may) (?:talk|speak|call))|someone (?:we|who) (?:can|could|may)|worked for|about your (?:work|time) (?:with|at|there)?) (?!number)/,
  ],
  [
    'negotiation',
    / (?:salary|compensation|remuneration|package|negotiat[a-z]{1,6}|terms|notice period|pay|day rate|benefits|money) /,
  ],
  [
    'assessment',
    / (?:tests?|assessments?|exercises?|case stud(?:y|ies)|assignments?|challenges?|take home|homework|codetest|coding task|tasks?|hackerrank|codility|codesignal|assessment (?:day|cent(?:re|er))|quiz|questionnaire|trial (?:shift|day)|work sample|writing sample|presentation|case|kata|simulation|sample|practical|superday|solution|psychometric|aptitude|simulations) /,
  ],
  [
    'paperwork',
    / (?:forms?|documents?|documentation|contract|consent|passport|background check|right to work|bank (?:details|datas?)|personal details|payslips?|certificates?|diplomas?|transcripts?|paperwork|sign|id|cv|visa|licen[cs]e|declaration|copy|proof|nda|permit|onboarding|application form|cover letter|portfolio) /,
  ],
  [
    'interview',
    / (?:interviews?|interviewing|onsite|on site|screen|screening|panel|round|rounds|second time|final|meet|meeting|visit|video interview|recorded|pair programming|come in|in to|see you|in person|get to know you|stage) /,
  ],
  [
    'call',
    / (?:call|chat|phone|ring|conversation|talk|speak|speaking|talking|coffee|zoom|teams|minutes|discuss|hop on|connect|catch up) /,
  ],
];
const JUDGES =
  / (?:manager|director|ceo|cto|cfo|coo|vp|founder|panel|team|head of|head|boss|lead|partner|engineer|engineers|hiring|technical|interviewer|interviewers|board|chair|owner|principal|dean|colleagues) /;
const INTERVIEW =
  / (?:interviews?|interviewing|onsite|on site|phone screen|tech(?:nical)? screen|screening|screen|panel|second round|final round|next round|pair programming|record(?:ed)?(?: your)?|one way|deep dive|technical (?:chat|talk|session|round)|round (?:two|three|2|3)) /;
const MEETING =
  / (?:meet|meeting|see you|come in|visit|in person|come by|second time|come and see|get to know|in on|in for|talk|speak|chat|call|conversation) /;

/** What is named only to say when: "before the interview please …". */
const ASIDE =
  / (?:before|after|following|prior to|since|during|ahead of|for) (?:the|your|our|this|that|an?) (?:[a-z]{1,12} ){0,2}?(?:interview|visit|call|meeting|chat|presentation|conversation)(?= )/g;

const stepIn = (said: string): NextStep | null => {
  const trimmed = said.replace(ASIDE, ' ');
  const text = / (?:interview|test|call|sample|form|references?|meet|send|hand) /.test(trimmed)
    ? trimmed
    : said;
  if (/ (?:medical|drug test|occupational health|doctor) /.test(text)) return 'other';
  const interview = INTERVIEW.test(text);
  if (
    / (?:video|recorded|one way|technical|second|final|phone|telephone|hr|panel|first|next) (?:[a-z]{1,12} )?interview /.test(
      text,
    ) &&
    !/ (?:before|after|following|prior to) (?:the|your|our) (?:[a-z]{1,12} )?interview /.test(text)
  ) {
    if (!NAMES[2]?.[1].test(text.replace(/ presentation /g, ' '))) return 'interview';
  }
  let first: NextStep | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [step, names] of NAMES) {
    const hit = names.exec(text);
    if (hit !== null && hit.index < at && step !== 'interview' && step !== 'call') {
      first = step;
      at = hit.index;
    }
  }
  if (interview) {
    const hit = INTERVIEW.exec(text);
    if (first === null || (hit !== null && hit.index < at)) return 'interview';
    return first;
  }
  if (first !== null) return first;
  if (MEETING.test(text)) {
    if (JUDGES.test(text)) return 'interview';
    if (/ (?:meet|meeting|visit|come in|come by|in person|see you|second time) /.test(text))
      return 'interview';
    return 'call';
  }
  return NAMES[5]?.[1].test(text) === true ? 'call' : null;
};

/** The step of the sentences that ask, else of the whole message. */
export const stepOf = (asked: readonly Sentence[], sentences: readonly Sentence[]): NextStep => {
  const asking = new Set(asked);
  const steps: NextStep[] = [];
  if ([...asking].some((sentence) => / (?:medical|drug test|occupational health) /.test(sentence.text)))
    return 'other';
  for (const sentence of asking) {
    const step = stepIn(sentence.text);
    // What to bring along is no step of its own.
    if (step !== null && !(step === 'paperwork' && / bring /.test(sentence.text))) steps.push(step);
  }
  const firm = steps.find((step) => step !== 'call');
  if (firm !== undefined) return firm;
  const all = sentences.map((sentence) => sentence.text).join(' ');
  // A call about terms is the talk about terms.
  if (
    TERMS.test(all) ||
    / (?:agree on|about) (?:your |the |our )?(?:terms|salary|package|pay|compensation) /.test(all)
  )
    return 'negotiation';
  const near = stepIn(all);
  return steps[0] === 'call' && near !== 'interview' ? 'call' : (near ?? steps[0] ?? 'other');
};

const SIGN =
  / (?:sign|signed|signing|contract|letter|attached|enclosed|paperwork|documents?|forms?|e signature|writing) /;
const TERMS =
  / (?:discuss|negotiate|agree|talk (?:about|through|over)|go over|sit down) (?:[a-z',]{1,24} ){0,5}(?:salary|terms|package|money|compensation|pay|numbers|pension|details|start date) | talk (?:money|numbers|terms|salary) /;

/** What an offer asks for next: terms to be talked over, something to sign, or neither. */
export const offerStep = (offers: readonly Signal[], sentences: readonly Sentence[]): NextStep => {
  const all = sentences.map((sentence) => sentence.text).join('');
  if (TERMS.test(all)) return 'negotiation';
  return SIGN.test(all) || offers.some((signal) => signal.rule.step === 'paperwork') ? 'paperwork' : 'other';
};
