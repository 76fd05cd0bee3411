/** Every fact a template may name, in the words of the help, with what the preview shows for it. */

/** text: words · day: a day, put into words · flag: for `{{#if …}}` alone, cannot be set */
type FieldKind = 'text' | 'day' | 'flag';

interface Field {
  readonly kind: FieldKind;
  readonly says: string;
}

const text = (says: string) => ({ kind: 'text', says }) as const;
const day = (says: string) => ({ kind: 'day', says }) as const;
const flag = (says: string) => ({ kind: 'flag', says }) as const;

export const FIELDS = {
  company: text('the employer'),
  role: text('the job, without the word "role"'),
  theRole: text('the same with its article and the word for it: "the nurse role", "the internship"'),
  greeting: text('the first line: "Hi Dana,"'),
  formalGreeting: text('the first line of a formal letter: "Dear Dana Lee,"'),
  name: text('how the one it goes to is called: "Dana"; empty for several or no one'),
  several: flag('it goes to more than one person'),
  all: text('"both" for two people, "all" for more, empty for one'),

  met: flag('an interview was held'),
  metThem: flag('an interview was held, and those it goes to were there, as far as is known'),
  metOthers: flag('others than those it goes to took part, or may have'),
  unthanked: flag('in a check-in: they have had no thank-you for that interview'),
  thankedOn: day('the day they were thanked for it in a letter of its own'),
  meeting: text('what the interview is called: "phone interview"'),
  interviewed: flag('it was an interview by name, and no coffee, lunch or trial shift'),
  given: flag('it is what the candidate gave there: a presentation, a sample lesson'),
  attended: flag('it is somewhere one went for a while: an assessment centre, a selection day'),
  coffee: flag('it was a coffee or an informal chat, outside of any application'),
  introduction: text('to whom they offered to introduce you: "your head of design"'),
  introductionAwaited: flag('it was a coffee, and they offered that introduction by a day'),
  topicsOwn: flag('what was talked about is your own: "my experience with audits", "how I would do it"'),
  topicsTalk: flag(
    'what was talked about is a talk of theirs, which one hears about: "your talk on funding"',
  ),
  laterOpen: flag('that may be told by itself, as they did not encourage you to apply again then'),
  later: text('when they said there may be something again: "in the autumn"'),
  byPhone: flag('it was held by phone'),
  talk: flag('it was a conversation, as far as is known, and no test'),
  marked: flag('it was a test or a task, which is marked'),
  panel: flag('it was a panel interview'),
  day: day('the day of the interview'),
  topics: text('what was talked about with them, as in "how you run on-call"'),
  recalled: text('the same in brief, once a letter to them has named it: "our conversation in March"'),
  project: text('a project of theirs, as in "the new invoicing service"'),
  challenge: text('a challenge they named, as in "keeping month-end runs short"'),
  earlierMeeting: text('the interview before it'),
  earlierDay: day('the day of the interview before it, where those it goes to were there'),
  earlierTopics: text('what was talked about with them that day'),
  seeAgain: text('what it was to meet somebody again: "see you again", "talk to you again"'),
  ago: text('how long ago you were last in touch: "a few months ago"'),

  agency: flag('it goes to somebody who recruits for the employer from outside'),
  arranged: flag('such a one arranged the interview and was not there'),
  asYou: text('the employer as one speaks to them: "you", or "Acme" to an agency'),

  deadline: day('the day by which they answer'),
  byDeadline: text('the same as they put it: "by Friday 20 March", "within a couple of weeks"'),
  dayNamed: flag('they named a day, and no stretch of time'),
  decides: flag('what they named that day for is their decision, and not news alone'),
  hearFrom: text('who else of theirs is to write then: "HR", "your recruiter", "Paul"'),
  stepNamed: text(
    'what they named as the next step, with nothing asked and no time for it: "the trial shift"',
  ),
  notBefore: text(
    'before when they rule news out, while that is ahead: "before Friday 20 March", "before Easter"',
  ),
  waitedFor: text('the same once that has come'),
  namedByOther: flag('somebody else of theirs named it'),
  silenceIsNo: flag('they said that no word by then is a no'),
  willWrite: flag(
    'they will be in touch either way, within two days, or at a time that is not on record as a day',
  ),
  call: text('the call they promised: "your call", or "the call" of somebody else'),
  rangBy: text('when they were to, where that is past: "on Friday 20 March", "last week"'),
  namedOn: day('the day on which they named theirs, where that was in no interview'),
  ringing: text('when they will: "tomorrow", "on Friday 20 March", "early next week"'),
  apologised: flag('the last they said holds an apology'),
  goodWish: text('the wish for those they wrote of as ill: "your son is better soon"'),
  loss: flag('they wrote of a death in the family'),
  ahead: flag('that day is still to come'),
  due: day('the day by which you are to answer or hand in'),
  step: text('the next step they named: "the call"'),
  stepMeeting: flag('the step is an interview, a call or a talk'),
  stepTask: flag('the step is a test or an exercise'),
  stepThere: flag('it is a test done with them, as a trial shift is'),
  asksPay: flag('they ask what you expect to earn'),
  stepReferences: flag('the step is references'),
  stepPaperwork: flag('the step is forms or documents'),
  papersTask: text('what you do with the papers they want back: "sign the contract and send it back"'),
  signsThere: flag('they want you to come in and sign'),
  signsOn: text('the day they name for it: "on Thursday 26 March"'),
  papersComing: text('the papers they say they will send: "the contract"'),
  papersGiven: flag('the answer given hands over what they asked for'),
  conditions: text('the checks the offer depends on: "the references and the DBS check"'),
  acceptsOnline: flag('they want the offer accepted on a page of theirs'),
  askedThere: flag('they asked for that step in the interview itself'),
  askedToo: flag('they did, and named a day for their news as well: papers, referees, a task, a time'),
  askedSince: flag('they asked for a talk since'),
  held: flag('the last they said is that no next step can be named yet'),
  onHold: flag('they said that it is on hold'),
  holdUntil: text('how long, where they said so: "until after Easter"'),
  bookedMeeting: text('the interview that is booked: "the interview on Tuesday 31 March"'),
  upperBookedMeeting: text('the same at the beginning of a sentence'),
  roundToCome: text('the next round they spoke of, with no day for it yet: "The second interview"'),
  decisionAhead: flag('the day by which they decide is still to come'),
  inTime: flag('that interview, or that day, comes before the other offer runs out'),
  heardDay: day('the day they last wrote, where nothing is settled yet'),
  hasOffer: flag('they have made an offer'),
  offerThanked: flag('in a talk about terms: the thanks for the offer went out'),
  handedIn: day('the day you handed in or did the task they set'),
  answered: day('the day you answered what they asked, where nothing came of it yet'),
  offered: flag('they offered feedback with their refusal'),
  alsoSend: text('what else they wait for: "the references by Friday 20 March and the documents"'),
  alsoMeet: text('the talk they asked for besides, with no time proposed: "the interview"'),
  alsoAt: text('the time they propose for it: "Thursday 26 March at 11:00 for the interview"'),
  alsoRing: flag('they want to be rung, beside what is answered first'),
  alsoReferees: flag('referees are to be told, beside what is answered first'),
  ringWhom: text('whom they want to be rung, where it is somebody else: "Lisa"'),
  fillsIn: flag('the forms are filled in on a page of theirs, and nothing is sent'),
  urgent: flag('they want it as soon as possible'),
  nextMeeting: text('the meeting that comes next: "the second interview", "the next conversation"'),
  awaited: text(
    'what comes next, to look forward to: "the take-home task", "hearing about the second round"',
  ),
  invitation: text('what they invite to: "a second interview", "lunch"'),
  overMeal: flag('it is over a meal or a coffee'),
  talkAsked: flag('they ask for a talk: a call, a chat'),
  fromAfar: flag('the meeting is on a screen or by phone'),
  ofTerms: flag('the talk is about the terms'),
  toCome: flag('they want you to come'),
  doing: text('the task with its verb: "do the test", "come to the assessment day"'),
  asksIfComing: flag('they ask whether you will come as agreed'),
  asksReceipt: flag('they ask whether their message came'),
  confirmed: flag('they confirm what is agreed'),
  toWrite: flag('you are to send them a message'),
  writeWhom: text('somebody else you are to write to for a time: "Tom"'),
  anyDay: flag('any day will do for them'),
  goodNews: flag('they bring good news with it: "you are through"'),
  newsAlone: flag('they bring good news and ask for nothing'),
  toSee: flag('they ask for something to be done that is no meeting, paper or task'),
  papers: text('the papers they ask for, in your words: "my passport and two references"'),
  bring: text('what they want brought along, in your words: "my portfolio"'),
  toPrepare: text('what they want made ready for the interview: "the presentation"'),
  missed: flag('they say that you did not come'),
  declines: flag('the times given say no to theirs'),
  timesTold: text('times given as a sentence: "I work nights, so after 2 any day"'),
  theirTime: text('the one of the times they name that you take: "Tuesday at 14:00"'),
  booking: flag('they left it to you to book a time, on a page of theirs or elsewhere'),
  books: text('what you do then: "choose a time on your page today"'),
  ringsToArrange: flag('you are to ring for a time, and not yet to talk'),
  twoTimes: flag('the times they named are two'),
  asksFavour: flag('they want something done, and no question answered'),
  daysAlone: flag('the times they named are days without an hour'),
  severalTimes: flag('they named several times to choose from'),
  moves: flag('they put an appointment off to another time'),
  granted: flag('you asked for another time, and they name one'),
  calledOff: flag('they called an appointment off'),
  putOff: flag('the last they said calls an appointment off'),
  toRing: flag('they ask you to ring them'),
  doneForOne: text('what they did or will do for you: "passing my details to the store manager"'),
  toReport: text('what they want to hear of after a coffee: "how I get on"'),
  ringOn: text('when they asked in the interview to be rung: "on Friday 20 March", "soon"'),
  stepTold: flag('they told in the interview what the next step is, and asked for nothing yet'),
  theyArrange: flag('they see to a time themselves'),
  hoursTold: text('the hours of that day they leave you to choose from: "between 10 and 4"'),
  partOfDay: text('the part of that day they propose, without an hour: "that morning"'),
  toldHours: flag('they told the hours with the day: "any time after 2"'),
  toldWhat: flag('they said what to bring or have ready'),
  taskDay: flag('the task has its day, and the times are for something else'),
  taskAlone: flag('it is done alone, and the times given are for it'),
  taskToCome: flag('they will send the test, and have not yet'),
  asksTimes: flag('they ask when you are free'),
  weekAsked: text('the week they ask that for: "next week"'),
  asksStill: flag('they ask whether you are still there for it'),
  waited: flag('they say that they have not heard from you'),
  asksFact: flag('they ask for an answer in words, and for no meeting'),
  otherTimes: flag('they proposed a time, and the times given are others'),
  heldThere: flag('they said in the interview that no next step can be named yet'),
  appointment: day('the time they propose'),
  onAppointment: text('the same in a sentence: "on Thursday 26 March at 11:00"'),
  noHour: flag('they propose a day and name no hour'),

  booked: text('what the interview you cannot come to is called: "phone interview"'),
  onBooked: text('when it is, in a sentence: "on Thursday 26 March at 11:00"'),
  bookedPast: flag('its time has passed'),
  bookedMissed: flag('they say that you did not come to it'),
  bookedOff: flag('they called it off'),

  applied: day('the day of the application'),
  onceMore: flag('a check-in that needs a third wording: they answered one before it, or have had both'),
  again: flag('the last such letter to them used the other wording'),
  second: flag(
    'in a thank-you: they are the second of those met, and may compare theirs with what the first had',
  ),
  third: flag('the same, of the third'),

  experience: text('experience of yours, as in "four years of ledger work at Northwind"'),
  story: text('the same as a sentence, as in "I led the ledger move at Northwind"'),
  fit: text('why you fit, as in "five years of payment systems"'),
  previous: text('where you met a like problem: "Northwind"'),
  approach: text('what you did there, as in "we split the batch job into small steps"'),
  outcome: text('what came of it, as in "the nightly run fell from six hours to one"'),
  point: text('the one point it is about, as in "my answers on system design"'),
  takeaway: text('what you take from their feedback, as in "to lead with the result"'),
  notComing: text('what is booked and will not be kept: "coming to the interview on Tuesday 31 March"'),
  refereesWrite: flag('they send referees a form or an email'),
  refereesTold: flag('your referees have been told that they may be called'),
  referencesAsked: flag('they asked for references'),
  offeredBy: text('somebody else of theirs of whom feedback is to be had, as they offered: "Maya"'),
  referredBy: text('who sent you to those it goes to for feedback: "Neil"'),
  offeredTalk: flag('they offered feedback by phone or in a talk'),
  feedbackCame: flag('their feedback came with the refusal'),
  listed: text('the list they put you on: "on the reserve list"'),
  asksBesides: flag('they ask or offer something with their refusal'),
  invitedTo: text('in thanks for feedback: what they ask you to, as in "the coffee"'),
  roleInstead: text('the other role they offer with their feedback: "the customer adviser role"'),
  whenItOpens: text('when they will write again: "when the growth role opens in May"'),
  applyAgain: flag('they say with their feedback that you may apply again'),
  encouraged: flag('they said in so many words that you may apply again'),
  againWhen: text('when that is: "next year"'),
  takeawayTold: text('what you take from it as a sentence: "I will speak up more", "I have booked a course"'),
  takeawayDoing: flag('what you take from it is something to be done: "deploying models"'),
  offerTalk: flag('they ask for a talk about their offer'),
  ringsBack: flag('you are to ring them for that talk'),
  talkAhead: flag('that talk is at a time they propose, and you name no other'),
  offerInWriting: flag('their offer came in writing, or is to'),
  notToCall: flag('they say with their offer that they are away, or whom else to ask'),
  questionsWelcome: flag('they welcome questions about their offer'),
  moreOffered: flag('in thanks for an offer: they have written since the first'),
  termsAnswered: flag('they have written since the talk about terms was asked for'),
  invitationOpen: text('an invitation nothing is booked for: "a second interview"'),
  takeawayThing: flag('what you take from their feedback is a thing: "the certificate"'),
  kindWords: flag('they praise with their refusal: "you were a close second"'),
  leftBy: text('how you left it yourself: "did not accept your offer", "withdrew my application"'),
  stayInTouch: flag('they would like to stay in touch, as they said with their refusal'),
  tellOfOthers: flag('they said with their refusal that they will write of other jobs'),
  refusedBy: text('who told you of their refusal, where it is none of those it goes to: "Priya"'),
  keepsDetails: text('what they keep of you, as they said with their refusal: "my details", "me in mind"'),
  times: text('when you can, as in "on Tuesday after 14:00 or any time on Thursday"'),
  answer: text('your answer to what they ask, as in "My notice period is four weeks"'),
  until: day('the day you ask for'),
  by: day('the day by which you will answer'),
  reason: text('why, as in "I would like to talk it over with my family"'),
  offerDay: day('the day the other offer runs out'),
  start: text('the day you can start'),
  stress: text('what a referee might tell them, as in "about the warehouse project", "how I led it"'),
  strength: text('what was good, as in "the way you explained your trade-offs"'),
  improve: text('what would have made the difference, as in "more detail on testing"'),
  startTold: flag('the start is told in a sentence: "I have to give four weeks\' notice"'),
  challengeTold: text('a challenge told in a sentence, as it is mentioned: "that clients want fixed fees"'),
  projectDeed: flag('the project is something done: "opening three shops"'),
  projectWork: text(
    'what one does at the project: "the work on the app", "your work with schools", "opening three shops"',
  ),
  keptFrom: text('what keeps you from what is booked: "I have been called for jury duty"'),
  reasonDecides: text('the reason, where it tells what you decided: "I have decided to stay where I am"'),
  reasonAccepts: flag('the reason is something you accepted'),
  reasonThought: flag('the reason says that you thought it over'),
  reasonThing: flag('the reason is a thing: "the commute", and no "I found another job"'),
  reasonDoing: flag('such a thing is something to be done: "reading the contract"'),
  reasonTold: text('such a reason as a sentence: "I found another job"'),
  reasonKindly: text('the reason as one says it who turns somebody down: "I have accepted another position"'),
  reasonFor: flag('the reason is one to do it for: "for family reasons"'),
  pointAsked: flag('the point is a question'),
  pointTold: flag('the point is a sentence: "I was hoping for 55k"'),
  pointWhether: flag(
    'the point is a question told: "whether it can be remote", "how the bonus is worked out"',
  ),
  pointOf: text('what such a sentence is about: "the salary"'),
  referencesTold: flag('they spoke of references, which they have or wait for'),
  roughlyWhen: flag(
    'they have said roughly how long it takes, or that they cannot say: "it might be next week"',
  ),
  answerAsks: flag('the answer is a question of one’s own'),
  answerBare: flag('the answer is a figure alone: "28-30k"'),
  untilSpan: flag('what you ask for is a stretch and no day: "two more days"'),
  timesBy: flag('the time given is one to be done by: "by Sunday"'),
  improveLacked: flag('what is to be better is said as what was missing: "not enough practice"'),
  improveTold: flag('what is to be better is told: "you were late"'),
  improveWhole: text('what is to be better as a sentence of its own: "In the end we had more applicants"'),
  improveDeed: flag('what is to be better is something to do: "to be more specific"'),
  noExamples: flag(
    'no examples can be given of what is to be better, and nothing else is praised: "more experience", "we had more applicants"',
  ),
  improvePart: flag('what is to be better is named, and nothing said of it: "the SQL test"'),
  strengthTold: flag('what was good is told: "you knew the menu well"'),
  strengthWhole: text('what was good as a sentence of its own: "You came across as warm and genuine"'),
  nextOffer: flag('what comes next is an offer'),
  nextPapers: flag('what comes next is no meeting: references, a check, an offer'),
  nextDay: flag('what comes next is told with its day'),
  nextWithWhom: flag('what comes next is told with whom it is: "an interview with Ada and Tom"'),
  nextRemote: flag('what comes next is held by phone or on a screen'),
  byWhen: text('the day an employer names, as one says when: "by Friday 20 March", "early next week"'),
  bySpan: flag('that day is a stretch: "early next week", "mid-April"'),
  promisedDay: text('the day an employer named in the interview for the answer'),
  promiseAhead: flag('that day is still to come'),
  theirTimes: flag('the candidate has told when they can come'),
  theirOffer: flag('the candidate has told of another offer'),
  theirOfferDay: text('the day by which the candidate has to answer it'),
  toldWhyNot: flag('the candidate has said why with their no'),
  wereIll: flag('the candidate writes that they were ill'),
  illAtHome: text(
    'in an employer\'s letter, the wish for somebody of the candidate\'s who is ill: "your daughter is better soon"',
  ),
  saidSorry: flag('the candidate says sorry for an answer that is late'),
  next: text('what comes next, as in "a talk with the team"'),
} as const satisfies Readonly<Record<string, Field>>;

type FieldName = keyof typeof FIELDS;

/** Names people try, and the field they mean. A map, for "constructor" is somebody's typo too. */
const ALIASES: ReadonlyMap<string, FieldName> = new Map([
  ['topic', 'topics'],
  ['position', 'role'],
  ['job', 'role'],
]);

/** What people call what a letter has under another name, and the fields it may be, the likeliest first. */
const MEANT: readonly (readonly [called: RegExp, fields: readonly FieldName[]])[] = [
  [
    /^(?:terms?|topics?|subject|about|issue|salary|pay|money|ask|request|concern|question)$/i,
    ['point', 'takeaway', 'topics', 'answer'],
  ],
  [/^(?:why|because|cause|excuse)$/i, ['reason']],
  [/^(?:date|day|start[-_ ]?date|starts|starting|from)$/i, ['start', 'until', 'by', 'times']],
  [/^(?:deadline|extension|extend|till|date|day)$/i, ['until', 'by', 'due']],
  [/^(?:when|time|slots?|availability|available|free|dates?|days?)$/i, ['times', 'start', 'until']],
  [/^(?:message|note|text|reply|response|say|comment|body|extra)$/i, ['answer', 'reason']],
];

/** The field of these that somebody means who calls it so, or undefined: "point", of "terms". */
export const fieldMeant = (called: string, fields: readonly string[]): string | undefined =>
  MEANT.filter(([names]) => names.test(called))
    .flatMap(([, meant]) => meant)
    .find((field) => fields.includes(field));

/** The field that goes by this name, or the name itself where none does. */
export const fieldCalled = (name: string): string => ALIASES.get(name) ?? name;

/** Fields that say another in other words: what is given for that one, or remarked on it, is of them too. */
const SOURCES: ReadonlyMap<string, FieldName> = new Map([
  ['byDeadline', 'deadline'],
  ['projectWork', 'project'],
]);

/** The field whose words this one puts otherwise. */
export const sourceOf = (name: string): string | undefined => SOURCES.get(name);

type Value<Name extends FieldName> = (typeof FIELDS)[Name]['kind'] extends 'flag' ? boolean : string;

/** A field that holds words, so that it can be given with `--set`. */
export type TextField = {
  [Name in FieldName]: (typeof FIELDS)[Name]['kind'] extends 'flag' ? never : Name;
}[FieldName];

/** Plain data for the templates: every field there, empty where it is not known. */
export type Facts = { readonly [Name in FieldName]: Value<Name> } & {
  readonly me: {
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly linkedin: string;
  };
};

/** Days that lie behind the letter; all others are still ahead. */
const PAST_DAYS: readonly string[] = [
  'day',
  'earlierDay',
  'applied',
  'handedIn',
  'answered',
  'heardDay',
  'thankedOn',
];

/** The letter that asks after their day once it has passed. */
const AFTER_THEIR_DAY = 'checkin-deadline';

/** Where a day named for a field lies, or null where the field is no day. */
export const dayField = (name: string, letter = ''): 'past' | 'future' | null => {
  if (!isField(name) || FIELDS[name].kind !== 'day') return null;
  const isBehind = PAST_DAYS.includes(name) || (name === 'deadline' && letter === AFTER_THEIR_DAY);
  return isBehind ? 'past' : 'future';
};

/** Fields that stand in the middle of a sentence, so that a sentence cannot be put there. */
const THINGS: readonly string[] = ['topics', 'project', 'challenge', 'next'];

export const isThing = (name: string): boolean => THINGS.includes(name);

export const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

export const isTextField = (name: string): name is TextField => isField(name) && FIELDS[name].kind !== 'flag';

export const ME_FIELDS = ['me.name', 'me.email', 'me.phone', 'me.linkedin'];
