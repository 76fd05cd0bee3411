/** Which step the candidate is asked for. */
import type { NextStep } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { Signal } from './refine.ts';

/** A medical is no interview and no form, whatever else the sentence names. */
const MEDICAL =
  / (?:medical|drug (?:test|screen|screening)|drug and alcohol|occupational health|health check|fitness check) /;
/** Who does one, or is met in an interview where care is the work. */
const WHO_EXAMINES = / (?:doctor|nurse) /;
const TALKS =
  / (?:interview|panel|round|face to face)(?! (?:[a-z]{1,12} ){0,8}(?:jabs?|vaccin[a-z]{1,6}|questionnaire|paper|form)) /;

/** What each step is called by its own name, in any sentence. Where one sentence names several, the first one counts. */
const NAMES: readonly (readonly [NextStep, RegExp])[] = [
  [
    'references',
    / (?:references?|referees?|ref checks?|refs|vouch|testimonials?|(?:former|previous|last|current|past|old|ex) (?:employers?|managers?|boss(?:es)?|line managers?|supervisors?)|(?:people|someone|somebody|persons?|anyone|managers?|colleagues|those) (?:who (?:know|can speak|could speak|have managed|managed|supervised) [a-z]{1,8}|(?:that |whom |who )?(?:you|i) (?:have |had |once |used to )?(?:worked|reported?|work)(?: (?:to|for|with|under))?|(?:we|who) (?:can|could|may) (?:talk|speak|call|ring|contact|ask|vouch))|(?:who|whom) (?:they|we|i|she|he) (?:can|could|may) (?:call|ring|contact|ask|phone|speak to|talk to)|worked for|about (?:your|my) (?:work|time) (?:with|at|there)?) (?!number|code)/,
  ],
  [
    'negotiation',
    / (?:negotiat[a-z]{1,6}|salary|compensation|comp|remuneration|package|notice period|day rate|rate|wages?|(?:sort|kind) of money|how much (?:would|do|are|did) (?:you|i)|talk (?:money|numbers|terms)|what you (?:earn|make)|terms|pay|benefits|money|figures) /,
  ],
  [
    'assessment',
    / (?:tests?|assessments?|exercises?|case stud(?:y|ies)|(?:business|a|the|our|short|small|written|consulting) cases?|assignments?|challenges?|take home|homework|codetest|coding task|tasks?|hackerrank|codility|codesignal|leetcode|assessment (?:day|cent(?:re|er))|quiz(?:zes)?|(?:personality|technical|psychometric|skills|logic|competency) questionnaires?|games?|puzzles?|trial (?:shift|day|lesson|work|period)|trial|work samples?|writing samples?|(?:teaching |cooking |skills )?demonstration|demo lesson|mock lesson|sample lesson|role play|in tray|presentation|slides|kata|simulations?|sample|practical|superday|solution|psychometric|aptitude|audition|essay|problem set|coding problems?|mini project|project brief) /,
  ],
  [
    'paperwork',
    / (?:forms?|documents?|docs|documentation|contract|consent|passport|(?:background|security|criminal|credit|pre employment|vetting) (?:checks?|screening|clearance|vetting)|vetting|dbs|police (?:check|clearance|certificate)|right to work|bank (?:details|datas?)|personal (?:details|data|particulars)|particulars|payslips?|certificates?|diplomas?|degree|transcripts?|paperwork|papers|sign|signed|signature|countersign|id|cv|visa|licen[cs]e|declaration|copy|copies|proof|nda|permit|onboarding|application form|cover letter|portfolio|questionnaires?|(?:pre )?screening questions|photo|scan|tax number|p45|national insurance|social security|eligibility) /,
  ],
];

const JUDGES =
  / (?:manager|director|ceo|cto|cfo|coo|vp|founders?|panel|team|head of|head|boss|lead|partners?|engineer|engineers|hiring|technical|interviewer|interviewers|board|chair|owner|principal|dean|colleagues|trustees|governors|committee|supervisor|professor|chef|president|client|bosses) /;
const INTERVIEW =
  / (?:interviews?|interviewing|interviewed(?! (?:me|you|us|and|today|yesterday))|onsite|on site|(?:phone|tech|technical|telephone|video|recruiter|hr|initial|first) (?:screen|screening)|screen|screening (?:call|interview|chat|conversation)|a screening|panel|(?:first|second|third|fourth|final|last|next|2nd|3rd|1st) (?:[a-z]{1,10} )?(?:round|stage|chat|talk|conversation|meeting)|rounds? (?:two|three|four|one|\d)|(?:first|second|third|final|next|1st|2nd|3rd|phone|video) iv|final (?:four|three|two|five|six)|finals|face to face|f2f|in person (?:chat|talk|meeting|session)|pair programming|pairing session|record(?:ed)?(?: your)?|one way|on camera|deep dive|technical (?:chat|talk|session|round|discussion)|fireside|culture fit|chemistry (?:meeting|call)) /;
/** A talk whose purpose shows only from who is there. */
const MEETING =
  / (?:meet|meeting|see you|come in|visit|in person|come by|second time|come and see|get to know|see me|going in|in again|present yourself|come before|second look|slot|in on|in for|back in|have you (?:in|back|over|round)|having you|(?:want|wants|like|have|having) (?:you|me) (?:back|in)|talk|speak|chat|call|conversation|session|sit down|present to) /;
const FACES =
  / (?:meet|meeting|visit|come in|come by|come and see|in person|see you|see me|going in|in again|present yourself|come before|second look|second time|back in|have you (?:in|back|over|round)|having you (?:in|back|over)|(?:want|wants|like) (?:you|me) (?:back|in)|get to know you) /;
const CALL =
  / (?:call|chat|phone|ring|bell|buzz|conversation|talk|speak|speaking|talking|coffee|zoom|teams|minutes|min|mins|discuss|hop on|connect|catch up|natter|reach you|number|word) /;

/** What is named only to say when, or is behind us: "before the interview please …", "your references came back". */
const ASIDE =
  / (?:before|after|following|prior to|since|during|ahead of|further to|thanks for|thank you for|for(?! an? )) (?:the|your|our|this|that|an?|completing (?:the|our)) (?:[a-z]{1,12} ){0,2}?(?:interview|visit|call|meeting|chat|presentation|conversation|test|assessment)(?= )/g;
const DONE =
  / (?:references?|tests?|results?|exercise|assessment|documents|forms?|case study|challenge|solution|presentation)(?: [a-z]{1,12}){0,2} (?:came|come|was|were|have been|has been|is in|are in|arrived|convinced|impressed|looked|looks) (?:back |in |received |great |very |well |really |checked )?/g;
/** "Great to see you today", "thanks for coming in": behind us. */
const MET =
  / (?:great|good|nice|lovely|pleasure|delight|enjoyed|thanks|thank you)(?: [a-z]{1,9}){0,3}? (?:to |for )?(?:see|seeing|meet|meeting|met|speak|speaking|talk|talking|chat|chatting|coming|having) (?:with |to )?(?:you|in|over|by|me|us)(?= (?:today|yesterday|earlier|just|last|this|on|at|again|both|and|all|[.,!;])|$)/g;
/** "In case that does not suit" is no case to be solved; "no later than" names nothing. */
const PHRASES = / (?:in|just in|in any|in that|in either) (?:case|event)(?= )/g;

const isMedical = (text: string): boolean =>
  MEDICAL.test(text) || (WHO_EXAMINES.test(text) && !TALKS.test(text));

const FIRM = / (?:interview|test|call|sample|forms?|references?|meet|send|hand|certificates?|documents?) /;

const stepIn = (said: string): NextStep | null => {
  const plain = said.replace(PHRASES, ' ').replace(MET, ' ');
  const trimmed = plain.replace(DONE, ' ').replace(ASIDE, ' ');
  const text = FIRM.test(trimmed) || !FIRM.test(plain) ? trimmed : plain;
  if (isMedical(text)) return 'other';
  let first: NextStep | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [step, names] of NAMES) {
    const hit = names.exec(text);
    if (hit !== null && hit.index < at) {
      first = step;
      at = hit.index;
    }
  }
  // A talk about terms is no interview, an interview with a case is one.
  if (/ negotiat[a-z]{1,6} /.test(text)) return 'negotiation';
  if (
    / (?:video|recorded|one way|technical|second|final|phone|telephone|hr|panel|first|next) (?:[a-z]{1,12} )?interview /.test(
      text,
    ) &&
    (first !== 'assessment' || / presentation /.test(text))
  )
    return 'interview';
  const interview = INTERVIEW.exec(text);
  if (interview !== null && (first === null || interview.index < at)) return 'interview';
  if (first !== null) return first;
  if (MEETING.test(text)) return JUDGES.test(text) || FACES.test(text) ? 'interview' : 'call';
  return CALL.test(text) ? 'call' : null;
};

const DOES = / (?:send|submit|return|complete|hand in|upload|fill|give|provide|bring back|prepare) /;

/** "Price it up and get it back to me": something to hand in, that has no name. */
const HANDED_IN =
  / (?:get|send|have|let (?:me|us) have) (?:it|them|this|that) (?:back )?(?:over )?(?:to|with) (?:me|us|them|her|him) /;

/** Talk of pay or of people that asks for nothing: it tells no step where another sentence does the asking. */
const MERE: ReadonlySet<NextStep> = new Set(['negotiation', 'call']);

/** The sentences around those that ask, the nearest first, the ones before them ahead of those after. */
const nearest = (asked: ReadonlySet<Sentence>, sentences: readonly Sentence[]): readonly Sentence[] => {
  const places = [...asked].map((sentence) => sentence.index);
  const far = (sentence: Sentence): number =>
    Math.min(
      ...places.map((place) =>
        sentence.index < place ? place - sentence.index : sentence.index - place + 0.5,
      ),
    );
  return sentences.filter((sentence) => !asked.has(sentence)).sort((a, b) => far(a) - far(b));
};

/** The step of the sentences that ask, else of those around them. */
export const stepOf = (asked: readonly Sentence[], sentences: readonly Sentence[]): NextStep => {
  const asking = new Set([...asked].sort((a, b) => a.index - b.index));
  if ([...asking].some(({ text }) => isMedical(text))) return 'other';
  const steps: NextStep[] = [];
  const doing: NextStep[] = [];
  for (const sentence of asking) {
    const step = stepIn(sentence.text);
    // What to bring along is no step of its own.
    if (step === null || (step === 'paperwork' && / bring /.test(sentence.text))) continue;
    steps.push(step);
    if (step === 'assessment' && DOES.test(sentence.text)) doing.push(step);
  }
  const firm = steps.find((step) => step !== 'call');
  // "See you Friday; before that please send the exercise": the work to be done comes first.
  const seen = [...asking].find((sentence) => stepIn(sentence.text) === firm);
  if (firm === 'interview' && doing.length > 0 && seen !== undefined && !INTERVIEW.test(seen.text))
    return doing[0] ?? firm;
  if (firm !== undefined) return firm;
  const all = sentences.map((sentence) => sentence.text).join(' ');
  // A call about terms is the talk about terms.
  if (
    TERMS.test(all) ||
    / (?:agree on|about) (?:your |the |our )?(?:terms|salary|package|pay|compensation) /.test(all)
  )
    return 'negotiation';
  const around = nearest(asking, sentences);
  const near = around
    .map((sentence) => stepIn(sentence.text))
    .find((step) => step !== null && !MERE.has(step));
  if (steps[0] === 'call')
    return near === 'interview' && around.some(({ text }) => INTERVIEW.test(text)) ? 'interview' : 'call';
  if ([...asking].some(({ text }) => HANDED_IN.test(text))) return 'assessment';
  if (near !== undefined && near !== null) return near;
  return around.some(({ text }) => CALL.test(text) && / (?:call|chat|phone|ring|coffee|zoom) /.test(text))
    ? 'call'
    : 'other';
};

const SIGN =
  / (?:sign|signed|signing|countersign|contract|letter|attached|enclosed|paperwork|documents?|forms?|e signature|docusign|written (?:offer|contract|confirmation|terms)) /;
const TERMS =
  / (?:discuss|negotiate|agree|talk (?:about|through|over|you through)|go(?:es)? (?:over|through)(?! an? )|thrash out|run through|walk (?:you )?through|sit down|settle|hammer out|iron out|speak about) (?:[a-z',]{1,24} ){0,5}(?:salary|terms|package|money|compensation|comp|pay|numbers|pension|details|start date|offer|benefits|conditions|title|holiday|leave|both|hours|rate) | talk (?:money|numbers|terms|salary) | (?:salary |contract |pay )?negotiat[a-z]{1,6} | (?:talk|go|run|walk|discuss|speak) (?:it|this|that|everything|things) (?:through|over|thru) | (?:salary|terms|package|pay|conditions|hours|numbers|rate|details) (?:[a-z,]{1,12} ){0,4}to be (?:agreed|settled|discussed|negotiated|thrashed out|ironed out|hammered out) | (?:room to|counter(?: ?offer)?|meet in the middle|haggle) /;

/** What an offer asks for next: terms to be talked over, something to sign, or neither. */
export const offerStep = (offers: readonly Signal[], sentences: readonly Sentence[]): NextStep => {
  const all = sentences.map((sentence) => sentence.text).join('');
  if (TERMS.test(all)) return 'negotiation';
  return SIGN.test(all) || offers.some((signal) => signal.rule.step === 'paperwork') ? 'paperwork' : 'other';
};
