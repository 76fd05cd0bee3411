/** From what is known of an application to the facts a template may name. Plain data; nothing is guessed. */
import { type Day, type Interview, isDay } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { TO_REFEREES } from '../registry.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Context, Heading } from '../template/template.ts';
import { asksForReferences, asksRefereesInWriting } from '../words/asked-about.ts';
import { clip, oneLine, quoted } from '../words/clean.ts';
import { dayInWords, saysYes } from '../words/days.ts';
import { isDeed } from '../words/deeds.ts';
import { keptFrom } from '../words/hindrances.ts';
import { type Household, isAgency, isHousehold } from '../words/households.ts';
import { holdUntil, introductionTo, laterNamed } from '../words/later.ts';
import { callName, fullName, greet } from '../words/names.ts';
import { doneForOne, sentToOne, toReportBack } from '../words/on-behalf.ts';
import { bareSubject } from '../words/phrases.ts';
import { asCompany, asRole, asTheRole } from '../words/roles.ts';
import { byGiven } from '../words/spans.ts';
import { withYouInFull } from '../words/spelling.ts';
import { isAnnounced, saidNothing, saysHold } from '../words/standing.ts';
import { isCallingOff } from '../words/times-said.ts';
import { asksSomething } from '../words/to-do.ts';
import { asWorkOn, challengeTold, isOnesOwn, isTalkOfTheirs } from '../words/topics.ts';
import { goesToAgency, isForUnnamedClient } from './agency.ts';
import { partOf, toHelpWith, turnOf } from './apart.ts';
import { beforeOtherOffer } from './before-offer.ts';
import { askedBesides } from './besides.ts';
import { bookedFacts, remarksOnBooked } from './booked.ts';
import { fromCandidate, NOTHING_FROM_CANDIDATE } from './candidate.ts';
import { dueFacts } from './due.ts';
import { type FieldRemark, leftUnanswered } from './field-remark.ts';
import { type Facts, fieldCalled, isField } from './fields.ts';
import { asMeant, givenFacts, givenForms, leftOutOf, ownFact, whyUnfit, withOwnPoint } from './given.ts';
import { greetingFor } from './greeting.ts';
import { heldInterviews, interviewsFor, metBefore } from './interview.ts';
import { meetingFacts } from './meeting.ts';
import { offerFacts } from './offer.ts';
import { offerTalk } from './offer-talk.ts';
import { OF_AN_OFFER, openQuestions } from './open.ts';
import { papersFacts } from './papers.ts';
import { dayPromised, promisedFacts, promisedThere, remarkOnUnsure, remarksOnDay } from './promised.ts';
import { afterRefusal } from './refusal.ts';
import { toBeRungOn } from './ring.ts';
import { answered, checkinWording, handedIn, heardDay, isAgain, isUnthanked, lastInTouch } from './since.ts';
import { startOf } from './start.ts';
import { type StepAsked, stepAsked } from './step.ts';
import { talkedAbout } from './talked.ts';
import { dueByTimes, timesGiven, toldByAnswer, withoutComing, withTimesAnswered } from './times.ts';
import { type Words, wordsFor } from './word.ts';

export interface Brief {
  readonly facts: Context;
  /** The subject of the mail that is answered, without its "Re:"; null where none is known. */
  readonly thread: string | null;
  readonly remarks: readonly FieldRemark[];
  /** The message whose every request the letter is to take up; empty where it takes up none, or one alone. */
  readonly answers: string;
  /** Where the employer is a private household: as the letter speaks of it. */
  readonly household: Household | null;
  /** What was talked about, phrase by phrase. */
  readonly topics: readonly string[];
  /** An earlier letter to them named what was talked about, and this one need not. */
  readonly isTold: boolean;
  /** Words on record, as noted and as phrases: they may stand in the letter as they are, brackets and all. */
  readonly given: readonly string[];
}

type About = Pick<Heading, 'name' | 'audience' | 'interview' | 'needs' | 'likes'>;

const LONGEST_NAME = 90;
const LONGEST_LINK = 300;

export const brief = (asked: LetterRequest, about: About): Brief => {
  const meant = {
    ...asked,
    set: asMeant(asked.set, about),
    messages: asked.messages.map(inFull),
    waiting: asked.waiting.map(inFull),
  };
  return briefFor({ ...meant, set: withTimesAnswered(meant, about.likes) }, about);
};

const inFull = ({ message, reading }: SettledMessage): SettledMessage => ({
  message: { ...message, text: withYouInFull(message.text) },
  reading,
});

const briefFor = (request: LetterRequest, about: About): Brief => {
  const { application, me, to, now, zone, dateOrder } = request;
  const today = zone.dayOf(now);
  const inWords = (day: Day): string => dayInWords(day, dateOrder, today);
  const held = heldInterviews(application, now, zone);
  const { latest, earlier } = interviewsFor(held, to, about.interview);
  const { before, known } = metBefore(held, latest, to);
  const meeting = meetingFacts(request, { held, latest, before, earlier, known });
  const isAgency = about.audience === 'candidate' && goesToAgency(request);
  const words = wordsFor(request.messages, held.at(-1) ?? null, now, zone);
  const { promise, saidIn, last, subject } = words;
  const asked = about.name === ANSWERS_ALL ? askedOrSaid(words, request) : words.asked;
  // Those it goes to were there, as far as is known: a recruiter who was not had no part in what was talked about.
  const wasThere =
    latest !== null &&
    (about.audience === 'employer' ||
      latest.with.length === 0 ||
      to.length === 0 ||
      to.some(({ id }) => latest.with.includes(id)));
  const talked = talkedAbout(request, about, { latest, before, wasThere });
  const promised = promisedFacts(request, about, words, latest);
  const isAskedOfYou = asked?.reading.deadline?.owner === 'you';
  const remarks: FieldRemark[] = [
    ...talked.remarks,
    ...remarksOnDay('deadline', promised.day === null ? null : promise, request),
    ...(about.interview === 'theirs' ? remarkOnUnsure(promise) : []),
    ...(about.interview === 'theirs' && before !== null ? remarkOnNobody(latest, request) : []),
    ...remarksOnDay('due', isAskedOfYou ? asked : null, request),
  ];
  const there = saidIn(latest);
  // Thanks answer an invitation, and not the news that others will be sent one.
  const invited =
    about.interview === 'theirs' && asked !== null && isAnnounced(asked.message.text) ? null : asked;
  const step = stepAsked(request, { asked: invited, there, last }, about);
  // What waits from before has nothing to do with the interview one gives thanks for.
  const waitsFor = about.interview === 'theirs' ? { ...request, waiting: [] } : request;
  const besides = askedBesides(waitsFor, asked, step);
  const ringOn = about.interview === 'theirs' ? toBeRungOn(there, step, request) : '';
  remarks.push(...step.remarks, ...besides.remarks);
  const movesBooked = about.likes.includes('booked');
  if (movesBooked) remarks.push(...remarksOnBooked(request));
  const when = {
    order: dateOrder,
    today,
    byEmployer: about.audience === 'employer',
    toAgency: isAgency,
    asked: (asked ?? last)?.message.text ?? '',
    names: to.flatMap(({ name }) => [fullName(name), callName(name)?.text ?? '']),
    accepts: about.name === 'offer-accept',
  };
  // These stand although the field is given.
  const ofGiven: FieldRemark[] = [];
  for (const [key, typed] of Object.entries(request.set)) {
    const why = whyUnfit(fieldCalled(key), typed, when);
    if (why !== null) remarks.push({ field: fieldCalled(key), says: `${quoted(typed)} ${why}` });
    const left = leftOutOf(fieldCalled(key), typed);
    if (left !== '')
      ofGiven.push({
        field: fieldCalled(key),
        says: `“${clip(left, 60)}” is no time and is left out: --edit adds it.`,
      });
  }
  if (about.name === ANSWERS_ALL && last !== null && isUnasked(asked, step, request))
    remarks.push({
      field: 'step',
      says: 'Nothing they said last reads as a request, so the letter answers in general: --set answer="…" says what you would.',
    });
  const given = withOwnPoint(about.name, givenFacts(request.set, when), request);
  const refused = afterRefusal(request, about);
  const offer = request.messages.findLast(({ reading }) => reading.outcome === 'offer') ?? null;
  const offered = offerFacts(request, about, offer);
  const start = startOf(request, about, offer);
  ofGiven.push(...start.ofGiven);
  const isStartTold = given.start !== undefined;
  const leftOpen = openQuestions(about.name, { there, last, offer }, request, isStartTold);
  const talk = offerTalk(about.name, { offer, asked }, step, request);
  remarks.push(...talk.remarks);
  // Of terms that were refused nothing is asked that the letter on the offer does not say.
  const asksWithNo = OF_AN_OFFER.includes(about.name) ? [] : refused.asked;
  const unanswered = [...asksWithNo, ...leftOpen.filter((sentence) => !talk.isTakenUp(sentence))];
  for (const remark of unanswered.filter((question) => !start.isAsked(question)).map(leftUnanswered)) {
    if (!remarks.some(({ says }) => says === remark.says)) remarks.push(remark);
  }
  // Where the question is quoted, that they ask one is said.
  const unquoted = remarks.findIndex(({ field }) => field === 'asksFact');
  if (unanswered.length > 0 && unquoted !== -1) remarks.splice(unquoted, 1);
  remarks.push(...start.remarks(unanswered.some(start.isAsked)), ...refused.remarks, ...offered.remarks);
  const role = offered.isOtherRole ? '' : asRole(application.role ?? '');
  const company = isAgency && isForUnnamedClient(request) ? THEIR_CLIENT : asCompany(application.company);
  const heldUp =
    [last, there]
      .filter(isHeld)
      .map((word) => word?.message.text ?? '')
      .find(saysHold) ?? '';
  const introduction = introductionTo(there?.message.text ?? '');
  const handedInOn = handedIn(request, asked, step.facts.stepThere);
  const answeredOn = answered(request, asked, last);
  // A check-in about a task or a time of theirs begins with that, whatever went before.
  const follows = handedInOn !== null || answeredOn !== null;
  const wording = about.name === 'checkin' && !follows ? checkinWording(request, held) : null;
  const names = to.map(({ name }) => clip(name, LONGEST_NAME));
  const theirs =
    about.audience === 'employer' ? fromCandidate(request, dayPromised(there)) : NOTHING_FROM_CANDIDATE;
  remarks.push(...theirs.remarks);
  const papers = papersFacts(offer, step, asked, given.answer ?? '');
  const due = dueFacts(request, asked, about.name, papers.signsThere);
  remarks.push(...due.remarks);
  if (papers.acceptsOnline) {
    remarks.push({
      field: 'acceptsOnline',
      says: 'They want the offer accepted on a page of theirs: the letter says you do so today.',
    });
  }
  const toldThere = isSaidByThem(there, latest, request) && wasThere ? (there?.message.text ?? '') : '';
  const thankedFor = doneForOne(toldThere) || (meeting.coffee ? sentToOne(toldThere) : '');
  const facts: Facts = {
    me: {
      name: clip(oneLine(me.name ?? ''), LONGEST_NAME),
      email: oneLine(me.email ?? ''),
      phone: clip(oneLine(me.phone ?? ''), LONGEST_NAME),
      linkedin: clip(oneLine(me.linkedin ?? ''), LONGEST_LINK),
    },
    company,
    role,
    theRole: asTheRole(role),
    greeting: greetingFor(request, about.audience, names),
    formalGreeting: greet(names, 'formal'),
    name: to.length === 1 ? (callName(to[0]?.name ?? '')?.text ?? '') : '',
    several: to.length > 1,
    all: to.length > 2 ? 'all' : to.length === 2 ? 'both' : '',
    ...meeting,
    metThem: wasThere,
    unthanked: latest !== null && CARRYING_THANKS.includes(about.name) && isUnthanked(request, latest),
    introduction,
    introductionAwaited: meeting.coffee && introduction !== '' && promised.day !== null,
    later: laterIn(request),
    // That they encouraged one to apply again then says as much.
    laterOpen: laterIn(request) !== '' && !refused.facts.encouraged,
    ...talked.facts,
    topicsOwn: false,
    topicsTalk: false,
    ago: lastInTouch(request, latest),
    agency: isAgency,
    arranged: isAgency && latest !== null && !wasThere,
    asYou: isAgency ? company : 'you',
    ...promised.facts,
    ahead: promised.facts.ahead && ringOn === '',
    ...due.facts,
    ...step.facts,
    askedThere: step.facts.askedThere || ringOn !== '',
    askedToo: step.facts.askedThere && isToBeDone(step),
    ringOn,
    doneForOne: thankedFor,
    toReport: meeting.coffee ? toReportBack(toldThere) : '',
    awaited: withoutNaming(promised.facts.awaited, thankedFor),
    ...papers,
    ...talk.facts,
    // What was to be brought to an interview is none of the offer's.
    ...(offer !== null && asked !== null && asked.message.on < offer.message.on && { bring: '' }),
    ...besides.facts,
    held: isHeld(last),
    putOff: last !== null && isCallingOff(last.message.text),
    ...bookedFacts(request, last),
    onHold: heldUp !== '',
    holdUntil: holdUntil(heldUp),
    heardDay: inWordsOr(heardDay(last, request), inWords),
    ...offered.facts,
    invitationOpen:
      asked !== null &&
      (asked === there ? asked.reading.appointment !== null : isSinceLast(asked, held.at(-1), request))
        ? step.facts.invitation || (step.facts.stepThere ? step.facts.step : '')
        : '',
    handedIn: inWordsOr(handedInOn, inWords),
    answered: inWordsOr(answeredOn, inWords),
    ...refused.facts,
    refereesWrite: request.messages.some(
      ({ message, reading }) => reading.nextStep === 'references' && asksRefereesInWriting(message.text),
    ),
    refereesTold: request.previous.some(({ template }) => template === TO_REFEREES),
    referencesAsked: request.messages.some(
      ({ message, reading }) => reading.nextStep === 'references' || asksForReferences(message.text),
    ),
    otherTimes: false,
    declines: false,
    timesTold: '',
    heldThere: isHeld(there),
    applied: application.applied === null ? '' : inWords(application.applied),
    again: wording === null ? isAgain(request, about.name, latest) : wording === 'again',
    onceMore: wording === 'onceMore',
    ...turnOf(about.name, held, to),
    ...theirs.facts,
    ...promisedThere(about.audience === 'employer' ? there : null, request),
    ...beforeOtherOffer(request, promised.day),
    ...NOT_KEPT,
    ...givenForms(request.set, given, when),
    projectDeed: false,
    projectWork: '',
    challengeTold: '',
    keptFrom: '',
  };
  // Where another time is asked for, the one they had named is out of the question.
  const proposed = movesBooked ? { at: null, day: null } : step;
  const times =
    about.audience === 'employer'
      ? {}
      : timesGiven(
          request,
          proposed,
          movesBooked || facts.taskAlone ? null : (asked?.message ?? null),
          facts.severalTimes && !movesBooked,
          facts.booking && !movesBooked,
          given,
        );
  const answersTimes = [times.timesTold, times.declines, times.theirTime].some(Boolean);
  const own = [...about.needs.flat(), ...about.likes].filter(
    (name) => !isField(name) && !name.startsWith('me.'),
  );
  const extra = Object.fromEntries(own.map((name) => [name, ownFact(request.set[name] ?? '', when)]));
  const { project, challenge } = toHelpWith(about.name, { ...facts, ...given }, given, partOf(latest, to));
  const recalls = talked.topics.length === 0 && about.likes.includes('earlierTopics');
  const told = recalls ? talked.earlierTopics : talked.topics;
  return {
    facts: {
      ...extra,
      ...facts,
      ...given,
      project,
      challenge,
      topicsOwn: isOnesOwn(given.topics ?? facts.topics),
      topicsTalk: isTalkOfTheirs(given.topics ?? facts.topics),
      projectDeed: isDeed(project),
      projectWork: asWorkOn(project),
      challengeTold: challengeTold(challenge),
      keptFrom: facts.reasonThing ? keptFrom(given.reason ?? '', facts.bookedPast) : '',
      ...(given.deadline !== undefined && { byDeadline: byGiven(given.deadline), dayNamed: true }),
      theRole: given.theRole ?? asTheRole(given.role ?? facts.role),
      ahead: facts.ahead || given.deadline !== undefined,
      // The letter says itself that one comes.
      ...(step.day !== null && {
        answer: saysYes(request.set.answer ?? '') ? '' : withoutComing(given.answer ?? ''),
      }),
      ...times,
      ...toldByAnswer(step.facts, given),
      ...dueByTimes(step.facts, given),
      noHour: facts.noHour && given.appointment === undefined,
    },
    answers:
      (about.name === ANSWERS_ALL &&
        !((papers.papersGiven || step.facts.asksFact) && step.facts.stepReferences)) ||
      (about.name === 'thankyou' &&
        step.facts.askedThere &&
        (step.facts.stepReferences || step.facts.stepPaperwork))
        ? (asked?.message.text ?? '')
        : '',
    household: householdIn(request, about, facts.company),
    thread: subject === null ? null : bareSubject(subject) || null,
    remarks: [
      ...remarks.filter(
        ({ field }) =>
          !Object.hasOwn(given, field) &&
          !(field === 'appointment' && oneLine(request.set.times ?? '') !== '') &&
          !(field === 'times' && SAYING_TIMES.includes(about.name) && answersTimes),
      ),
      ...ofGiven,
    ],
    topics: given.topics === undefined ? told : [given.topics],
    isTold: talked.isTold,
    given: [
      ...talked.noted,
      ...to.map(({ name }) => name),
      application.company,
      application.role ?? '',
      subject ?? '',
    ]
      .map(oneLine)
      .concat(
        talked.topics,
        talked.earlierTopics,
        facts.company,
        facts.role,
        facts.project,
        facts.challenge,
        challengeTold(facts.challenge),
        facts.meeting,
      ),
  };
};

/** A family hears of itself; a referee, and the agency that found the place, of somebody else. */
const householdIn = ({ application, to }: LetterRequest, about: About, company: string): Household | null => {
  if (!isHousehold(company, application.role ?? '', application.people)) return null;
  if (about.audience === 'employer') return 'ours';
  return about.name === TO_REFEREES || to.some(isAgency) ? 'theirs' : 'yours';
};

/** The employer, to an agency that has not named it yet. */
const THEIR_CLIENT = 'your client';

/** Facts that are only given for one letter. */
const NOT_KEPT = {
  experience: '',
  story: '',
  fit: '',
  previous: '',
  approach: '',
  outcome: '',
  point: '',
  takeaway: '',
  times: '',
  answer: '',
  until: '',
  by: '',
  reason: '',
  offerDay: '',
  start: '',
  stress: '',
  strength: '',
  improve: '',
  next: '',
};

/** The letter that answers whatever they ask. */
const ANSWERS_ALL = 'reply-immediate';

/** True where no request was read for sure, and neither their words nor the writer's say what the answer is. */
const isUnasked = (
  asked: SettledMessage | null,
  { facts: { asksFact, asksPay } }: StepAsked,
  { set }: LetterRequest,
): boolean =>
  asked?.reading.kind !== 'immediate' &&
  !asksFact &&
  !asksPay &&
  [set.times, set.answer].every((typed) => oneLine(typed ?? '') === '');

/** Who was met before may not have been at an interview of which nobody is on record: the recruiter books, the manager talks. */
const remarkOnNobody = (
  latest: Interview | null,
  { application, zone, now, dateOrder }: LetterRequest,
): FieldRemark[] =>
  latest === null || latest.with.length > 0
    ? []
    : [
        {
          field: 'meeting',
          says: `Whom you met on ${dayInWords(dayOf(latest.at, zone), dateOrder, zone.dayOf(now))} is not on record: jobfu edit ${application.id} --with "…" names them, if it was somebody else.`,
        },
      ];

/** "Hearing about the next round", once thanks for being put forward for it have named it: "hearing about it". */
const withoutNaming = (awaited: string, thankedFor: string): string => {
  const [, before = '', thing = '', when = ''] =
    /^(hearing about )(the \D+?)((?: (?:by|on|next|this|early|later|within|tomorrow|today)\b.*)?)$/.exec(
      awaited,
    ) ?? [];
  return thing !== '' && thankedFor.endsWith(thing) ? `${before}it${when}` : awaited;
};

/** There is something to send, to do or to come to, which is said beside their news as well. */
const isToBeDone = ({
  facts: { stepPaperwork, stepReferences, stepTask, taskToCome, stepMeeting, appointment },
}: StepAsked): boolean =>
  stepPaperwork || stepReferences || (stepTask && !taskToCome) || (stepMeeting && appointment !== '');

/** What they asked; where nothing read as a request waits for an answer, the last that asks something in its words: "he asked when I could start". */
const askedOrSaid = ({ asked, spoken }: Words, { waiting }: LetterRequest): SettledMessage | null =>
  spoken === null ||
  waiting.some(({ message }) => message.id === asked?.message.id) ||
  (asked !== null && asked.message.on >= spoken.message.on) ||
  !asksSomething(spoken.message.text)
    ? asked
    : spoken;

/** Letters that can say a sentence, or a no, where times were asked for. */
const SAYING_TIMES = [ANSWERS_ALL, 'reschedule'];

/** Check-ins, which carry the thanks that did not go out. */
const CARRYING_THANKS = ['checkin', 'checkin-deadline'];

/** True where no interview was held since they said it. */
const isSinceLast = (
  { message }: SettledMessage,
  last: Interview | undefined,
  { zone }: LetterRequest,
): boolean =>
  last === undefined ||
  (isDay(message.on) || isDay(last.at)
    ? dayOf(message.on, zone) > dayOf(last.at, zone)
    : message.on > last.at);

/** What was said in the interview was said by the one the letter goes to, as far as is known. */
const isSaidByThem = (
  there: SettledMessage | null,
  latest: Interview | null,
  { to }: LetterRequest,
): boolean => to.length === 1 && ((latest?.with.length ?? 0) < 2 || there?.message.from === to[0]?.id);

/** When they said last that there may be something again. */
const laterIn = ({ messages, zone, now }: LetterRequest): string => {
  const year = (day: Day): number => Number(day.slice(0, 4));
  const times = messages.map(({ message }) =>
    laterNamed(message.text, year(dayOf(message.on, zone)), year(zone.dayOf(now))),
  );
  return times.findLast((time) => time !== '') ?? '';
};

/** They said that no next step can be named yet; not where the note says only that nobody spoke of one. */
const isHeld = (word: SettledMessage | null): boolean =>
  word?.reading.kind === 'none' && word.reading.outcome === null && !saidNothing(word.message.text);

const inWordsOr = (day: Day | null, inWords: (day: Day) => string): string =>
  day === null ? '' : inWords(day);
