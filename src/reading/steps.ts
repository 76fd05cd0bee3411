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
    / (?:references?|referees?|ref checks?|refs|vouch|testimonials?|(?:former|previous|last|current|present|past|old|ex) (?:two |three )?(?:employers?|managers?|boss(?:es)?|line managers?|supervisors?)|(?:people|someone|somebody|persons?|anyone|managers?|colleagues|those) (?:who (?:know|can speak|could speak|have managed|managed|(?:have |has )?supervised|(?:have |has )?taught|(?:have |has )?worked with|(?:have |has )?worked for) [a-z]{1,8}|(?:that |whom |who )?(?:you|i) (?:have |had |once |used to )?(?:worked|reported?|work)(?: (?:to|for|with|under))?|(?:we|who) (?:can|could|may) (?:talk|speak|call|ring|contact|ask|vouch))|(?:who|whom) (?:they|we|i|she|he) (?:can|could|may) (?:call|ring|contact|ask|phone|speak to|talk to)|worked for|about (?:your|my) (?:work|time) (?:with|at|there)?) (?!number|code)/,
  ],
  [
    'negotiation',
    / (?:negotiat[a-z]{1,6}|salary|compensation|comp|remuneration|package|notice period|day rate|rate|wages?|(?:sort|kind) of money|how much (?:would|do|are|did) (?:you|i)|talk (?:money|numbers|terms)|what you (?:earn|make)|what are you on|stretch to @?[a-z0-9.]{1,9}|terms|pay|benefits|money|figures) /,
  ],
  [
    'assessment',
    / (?:tests?|assessments?|exercises?|case stud(?:y|ies)|(?:business|a|the|our|short|small|written|consulting) cases?|assignments?|challenges?|take home|homework|codetest|coding (?:task|thing|bit|piece|project|work)|tasks?(?! [:;])|(?:numerical|verbal|logical|abstract|inductive|deductive) (?:and (?:numerical|verbal|logical|abstract) )?reasoning|lesson plan|deck|mock ?up|wireframes?|one pager|situational judge?ment|respon(?:d|se) to the brief|translat(?:e|ion of) (?:[a-z0-9]{1,8} ){0,3}(?:pages?|text|paragraphs?|passage|article)|data ?set|(?:minutes?|seconds?|product|sales|short|elevator|investor) pitch|teach (?:a|an|one|our|the) (?:[a-z0-9]{1,12} ){0,3}(?:lesson|class)|(?:personality|work style|working style|behavioural|aptitude) (?:profile|inventory|survey)|(?:thoughts|ideas|views|recommendations?) on (?:one|two|a|half a) (?:page|side|sheet)s?|hackerrank|codility|codesignal|leetcode|assessment (?:day|cent(?:re|er))|quiz(?:zes)?|(?:personality|technical|psychometric|skills|logic|competency) questionnaires?|games?|(?<!of the )puzzles?|trial (?:shift|day|morning|afternoon|evening|lesson|work|period)|trial|work samples?|writing samples?|(?:teaching |cooking |skills )?demonstration|demo lesson|mock lesson|sample lesson|role play|in tray|presentation|slides|kata|simulations?|sample|practical|superday|solution|psychometric|aptitude|audition|essay|sample (?:article|post|text|piece|translation|lesson|page)|(?:typing|excel|driving|trade) test|problem set|coding problems?|mini project|project brief) /,
  ],
  [
    'paperwork',
    / (?:forms?|documents?|docs|documentation|contract|consent|passport|(?:background|security|criminal|credit|pre employment|vetting) (?:checks?|screening|clearance|vetting)|vetting|dbs|police (?:check|clearance|certificate)|right to (?:work|represent)|share code|(?<!with (?:your|my) )permission|authori[sz]ation|authori[sz]e|(?:following|below|these) (?:details|information|info|particulars)|bank (?:details|datas?)|personal (?:details|data|particulars)|particulars|payslips?|certificates?|diplomas?|degree|transcripts?|paperwork|papers|sign|signed|signature|countersign|id|cv|visa|licen[cs]e|declaration|copy|copies|proof|nda|permit|onboarding|application form|cover letter|portfolio|questionnaires?|(?:pre )?screening questions|photo|scan|tax number|p45|national insurance|social security|eligibility) /,
  ],
];

const JUDGES =
  / (?:manager|director|ceo|cto|cfo|coo|vp|founders?|panel|team|head of|head|boss|lead|partners?|engineer|engineers|hiring|technical|interviewer|interviewers|board|chair|owner|principal|dean|colleagues|trustees|governors|committee|supervisor|professor|chef|president|client|bosses) /;
const INTERVIEW =
  / (?:interviews?|(?:1st|2nd|3rd|first|second|third|final|next|phone|video) iv|interviewing|interviewed(?! (?:me|you|us|and|today|yesterday))|onsite|on site|(?:phone|tech|technical|telephone|video|recruiter|hr|initial|first) (?:screen|screening)|screen|screening (?:call|interview|chat|conversation)|a screening|(?<! (?:on to|by|from|of|with) (?:the|our) )panel|(?:first|second|third|fourth|final|last|next|2nd|3rd|1st) (?:[a-z]{1,10} )?(?:chat|talk|conversation|meeting)|final (?:four|three|two|five|six)|finals|face to face|f2f|in person (?:chat|talk|meeting|session)|pair programming|pairing session|record(?:ed)?(?: your)?|one way|on camera|(?:minutes?|seconds?|short|intro|introduction|introductory) video|video (?:of yourself|about (?:your|my)self|introducing|introduction)|deep dive|(?:see|seeing|meet|meeting|interview) (?:the |our |all )?(?:candidates|applicants|shortlisted)|technical (?:chat|talk|session|round|discussion)|fireside|culture fit|chemistry (?:meeting|call)) /;
/** A stage is an interview, unless they say what else it is. */
const STAGE =
  / (?:(?:first|second|third|fourth|final|last|next|2nd|3rd|1st) (?:[a-z]{1,10} )?(?:round|stage)|rounds? (?:two|three|four|one|\d)) /;
/** A talk whose purpose shows only from who is there. */
const MEETING =
  / (?:meet|meeting|see you|come in|visit|in person|come by|second time|come and see|get to know|see me|come to (?:the|our) (?:office|site|studio|shop|school|clinic|lab|showroom)|present (?:it|this|that|them) to|going in|in again|present yourself|come before|second look|slot|zoom|teams|skype|in on|in for|back in|spend (?:an?|the|half an?|some) (?:morning|afternoon|day|hour|shift|time|evening) (?:with|at|in)|have you (?:in|back|over|round)|having you|(?:want|wants|like|have|having) (?:you|me) (?:back|in)|talk|speak|chat|call|conversation|session|sit down|present to) /;
const FACES =
  / (?:meet|meeting|visit|come in|come by|come and see|in person|see you|see me|going in|in again|present yourself|come before|second look|second time|back in|spend (?:an?|the|half an?|some) (?:morning|afternoon|day|hour|shift|time|evening) (?:with|at|in)|have you (?:in|back|over|round)|having you (?:in|back|over)|(?:want|wants|like) (?:you|me) (?:back|in)|get to know you) /;
const CALL =
  / (?:call|chat|phone|ring|bell|buzz|conversation|talk|speak|speaking|talking|coffee|zoom|teams|minutes|min|mins|discuss|hop on|connect|catch up|natter|reach you|number|word|tried (?:calling|ringing|phoning|to (?:call|ring|phone|reach))|missed (?:you|your call)) /;

/** "The trial went well" */
const WENT =
  / (?:trial|test|task|audition|practical|presentation|lesson|exercise)(?: (?:shift|day|morning|lesson))? (?:went|has gone) (?:[a-z]{1,9} )?(?:well|great|fine|ok|okay|brilliantly|smoothly)(?= )/g;

/** What is shown to those one meets. */
const SHOWN = / (?:pitch|presentation|slides|deck) /;

/** What is named only to say when, or is behind us: "before the interview please …", "your references came back". */
const ASIDE =
  / (?:before|after|following|prior to|since|during|ahead of|further to|thanks for|thank you for|(?<!(?:selected|invited|shortlisted|chosen|booked|down|through) )for(?! an? )) (?:the|your|our|this|that|an?|completing (?:the|our)|@[a-z]{1,9}\d{1,3} s) (?:[a-z]{1,12} ){0,2}?(?:interview|visit|call|meeting|chat|presentation|conversation|test|assessment|panel)(?= )| (?:on|in|from) (?:your|my) (?:cv|resume|application|form|letter|profile)(?= )/g;
const DONE =
  / (?:references?|tests?|results?|exercise|assessment|documents|forms?|case study|challenge|solution|presentation)(?: [a-z]{1,12}){0,2} (?:came|come|was|were|have been|has been|is in|are in|arrived|convinced|impressed|looked|looks) (?:back |in |received |great |very |well |really |checked )?/g;
/** "Great to see you today", "thanks for coming in": behind us. */
const MET =
  / (?:great|good|nice|lovely|pleasure|delight|enjoyed|thanks|thank you)(?: [a-z]{1,9}){0,3}? (?:to |for )?(?:see|seeing|meet|meeting|met|speak|speaking|talk|talking|chat|chatting|coming|having) (?:with |to )?(?:you|in|over|by|me|us)(?= (?:today|yesterday|earlier|just|last|this|on|at|again|both|and|all|[.,!;])|$)/g;
/** "Loved your trial day", "having read your case study": done as well. */
const LIKED =
  / (?:loved?|liked?|enjoyed|passed|read|reading|reviewed|seen|looked at|impressed (?:by|with)|happy with|pleased with) (?:your|the|my) (?:[a-z]{1,12} ){0,2}?(?:tests?|exercise|assessment|case study|challenge|presentation|trial(?: (?:shift|day|morning|afternoon|evening|lesson))?|samples?|essay|solution|portfolio|lesson|task)(?= )/g;
/** "Before the contract goes out": when, and not what. */
const UNTIL_PAPERS =
  / (?:before|once|until|when) (?:the|your|a|any|we send the) (?:[a-z]{1,12} ){0,2}?(?:contract|offer|paperwork|papers|documents?)(?: (?:goes|go|is|are|can|gets|get|comes|will)(?= )|(?= ))/g;
/** "See you then" ends a message about a call as well. */
const FAREWELL = / see you (?:then|there|soon|later|around|all)(?= [.,!;]|$)/g;
/** "Do you have a driving licence?" wants a yes or a no, and no paper. */
const ASKED_IF =
  / (?:(?:do you|if you|whether you|do i|if i|whether i) (?:would )?(?:already |currently |also )?(?:have|hold|need)|you (?:would|will) (?:also )?need) (?:a|an|any|your|my) (?:[a-z]{1,12} ){0,3}?(?:licen[cs]e|degree|visa|permit|certificates?|diploma|passport|dbs|right to work)(?= )/g;
/** "One outstanding task on your application" is whatever it is. */
const TO_DO =
  / (?:outstanding|pending|open|new|incomplete|remaining) tasks?(?= )| tasks? (?:on|for|in) (?:your|my) (?:application|profile|account|portal)(?= )/g;

/** "In case that does not suit" is no case to be solved; "no later than" names nothing. */
const PHRASES = / (?:in|just in|in any|in that|in either) (?:case|event)(?= )/g;

/** A form about one's health is a form. */
const FILLED_IN =
  / (?:fill|complete|return|sign|send) (?:[a-z]{1,12} ){0,5}(?:forms?|questionnaires?|declarations?) /;

const isMedical = (text: string): boolean =>
  !FILLED_IN.test(text) && (MEDICAL.test(text) || (WHO_EXAMINES.test(text) && !TALKS.test(text)));

const BESIDE_IT = [PHRASES, MET, LIKED, UNTIL_PAPERS, FAREWELL, ASKED_IF, TO_DO, DONE, WENT];

/** Something is to be done or sent, or is called by its name. */
const isFirm = (text: string): boolean =>
  / (?:test|call|meet|send|hand|sign) /.test(text) ||
  (DOES.test(text) && !/ (?:times|slots?|availability|dates) /.test(text)) ||
  INTERVIEW.test(text) ||
  NAMES.some(([, names]) => names.test(text));

const DOES = / (?:send|submit|return|complete|hand in|upload|fill|give|provide|bring back|prepare) /;

/** `stage` where a stage is named, and not what it is. */
const stepIn = (said: string): NextStep | 'stage' | null => {
  const plain = BESIDE_IT.reduce((text, beside) => text.replace(beside, ' '), said);
  const trimmed = plain.replace(ASIDE, ' ');
  const text = isFirm(trimmed) ? trimmed : plain;
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
  // Who meets them to present something has an interview.
  if (first === 'assessment' && SHOWN.test(text) && FACES.test(text) && JUDGES.test(text)) return 'interview';
  if (first !== null) return first;
  if (STAGE.test(text)) return MEETING.test(text) ? 'interview' : 'stage';
  if (MEETING.test(text)) return JUDGES.test(text) || FACES.test(text) ? 'interview' : 'call';
  return CALL.test(text) ? 'call' : null;
};

/** "Price it up and get it back to me": something to hand in, that has no name. */
const HANDED_IN =
  / (?:get|send|have|let (?:me|us) have) (?:it|them|this|that) (?:back )?(?:over )?(?:to|with) (?:me|us|them|her|him) /;

/** "We still need the following:", with what behind it. */
const LIST_FOLLOWS = / : $/;

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
  let brings = false;
  let isStage = false;
  for (const sentence of asking) {
    const list = LIST_FOLLOWS.test(sentence.text) ? sentences[sentence.index + 1] : undefined;
    const step = (list && stepIn(list.text)) ?? stepIn(sentence.text);
    // What to bring along is no step of its own.
    if (step === 'paperwork' && / bring /.test(sentence.text)) brings = true;
    else if (step === 'stage') isStage = true;
    else if (step !== null) steps.push(step);
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
    .map((step) => (step === 'stage' ? 'interview' : step))
    .find((step) => step !== null && !MERE.has(step));
  if (isStage) return near ?? 'interview';
  if (steps[0] === 'call')
    return near === 'interview' && around.some(({ text }) => INTERVIEW.test(text) || STAGE.test(text))
      ? 'interview'
      : 'call';
  if ([...asking].some(({ text }) => HANDED_IN.test(text)))
    return near === 'paperwork' || near === 'references' ? near : 'assessment';
  if (near !== undefined && near !== null) return near;
  return around.some(
    ({ text }) =>
      CALL.test(text) && / (?:call|chat|phone|ring|coffee|zoom|calling|ringing|phoning|missed) /.test(text),
  )
    ? 'call'
    : brings
      ? 'paperwork'
      : 'other';
};

const SIGN =
  / (?:sign|signed|signing|countersign|contract|letter|attached|enclosed|paperwork|documents?|forms?|e signature|(?:your|my) signature|agreement|docusign|written (?:offer|contract|confirmation|terms)) /;
const TERMS =
  / (?:discuss|negotiate|agree|talk (?:about|through|over|you through)|go(?:es)? (?:over|through)(?! an? )|thrash out|run through|walk (?:you )?through|sit down|settle|hammer out|iron out|speak about) (?:[a-z',]{1,24} ){0,5}(?:salary|terms|package|money|compensation|comp|pay|numbers|pension|details|start date|offer|benefits|conditions|title|holiday|leave|both|hours|rate) | talk (?:money|numbers|terms|salary) | (?:salary |contract |pay )?negotiat[a-z]{1,6} | (?:talk|go|run|walk|discuss|speak) (?:it|this|that|everything|things) (?:through|over|thru) | (?:salary|terms|package|pay|conditions|hours|numbers|rate|details) (?:[a-z,]{1,12} ){0,4}to be (?:agreed|settled|discussed|negotiated|thrashed out|ironed out|hammered out) | (?:room to|counter(?: ?offer)?|meet in the middle|haggle) /;

/** What an offer asks for next: terms to be talked over, something to sign, or neither. */
export const offerStep = (offers: readonly Signal[], sentences: readonly Sentence[]): NextStep => {
  const all = sentences.map((sentence) => sentence.text).join('');
  if (TERMS.test(all)) return 'negotiation';
  return SIGN.test(all) || offers.some((signal) => signal.rule.step === 'paperwork') ? 'paperwork' : 'other';
};
