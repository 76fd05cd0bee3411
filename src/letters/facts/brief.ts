/** From what is known of an application to the facts a template may name. Plain data; nothing is guessed. */
import { addDays, isRealDay } from '../../domain/calendar.ts';
import type { Day, Interview } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { lower, sayList } from '../../domain/wording.ts';
import { TO_REFEREES } from '../registry.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Context, Heading } from '../template/template.ts';
import { clip, oneLine, quoted } from '../words/clean.ts';
import { byInWords, dayInWords, saysYes, withHourNamed } from '../words/days.ts';
import { isDeed } from '../words/deeds.ts';
import { type Household, isAgency, isHousehold } from '../words/households.ts';
import { holdUntil, introductionTo, laterNamed } from '../words/later.ts';
import {
  asksRefereesInWriting,
  asMeeting,
  isAnnounced,
  isCallingOff,
  isDayItComes,
  isInformal,
  isInterview,
  isMarked,
  isTalk,
  isToRingAnyway,
  offersOtherRole,
  saidNothing,
  saysHold,
} from '../words/meetings.ts';
import { callName, fullName, greet } from '../words/names.ts';
import { asksStartAlone, startNamed } from '../words/offer-questions.ts';
import { doneForOne } from '../words/on-behalf.ts';
import { bringsContract, isForAnswer, isForThings, isSignedThere, papersComing } from '../words/papers.ts';
import { bareSubject, challengeTold, isOnesOwn } from '../words/phrases.ts';
import { asCompany, asRole, asTheRole } from '../words/roles.ts';
import { byGiven, whenTheyRing } from '../words/spans.ts';
import { asksSomething } from '../words/to-do.ts';
import { goesToAgency, isForUnnamedClient } from './agency.ts';
import { type Part, partOf } from './apart.ts';
import { beforeOtherOffer } from './before-offer.ts';
import { askedBesides } from './besides.ts';
import { bookedFacts, remarksOnBooked } from './booked.ts';
import { fromCandidate, NOTHING_FROM_CANDIDATE } from './candidate.ts';
import { type Facts, fieldCalled, isField } from './fields.ts';
import { asMeant, givenFacts, givenForms, leftOutOf, ownFact, whyUnfit } from './given.ts';
import { greetingFor } from './greeting.ts';
import { hasMetOthers, heldInterviews, interviewsAhead, interviewsFor, metBefore } from './interview.ts';
import { offerTalk } from './offer-talk.ts';
import { OF_AN_OFFER, openQuestions } from './open.ts';
import { papersFacts } from './papers.ts';
import { promisedFacts, promisedThere, remarkOnUnsure, remarksOnDay } from './promised.ts';
import { afterRefusal } from './refusal.ts';
import {
  answered,
  checkinWording,
  handedIn,
  heardDay,
  isAgain,
  isUnthanked,
  lastInTouch,
  lettersTo,
  thankedOn,
} from './since.ts';
import { type FieldRemark, leftUnanswered, onDay, type StepAsked, stepAsked } from './step.ts';
import { talkedAbout } from './talked.ts';
import { timesGiven, toldByAnswer, withTimesAnswered } from './times.ts';
import { dayToAct, type Words, wordsFor } from './word.ts';

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

/** Days in which the letters promise a task that names none. */
const SOON = 3;
const LONGEST_NAME = 90;
const LONGEST_LINK = 300;

export const brief = (asked: LetterRequest, about: About): Brief => {
  const meant = { ...asked, set: asMeant(asked.set, about) };
  return briefFor({ ...meant, set: withTimesAnswered(meant, about.likes) }, about);
};

const briefFor = (request: LetterRequest, about: About): Brief => {
  const { application, me, to, now, zone, dateOrder } = request;
  const today = zone.dayOf(now);
  const inWords = (day: Day): string => dayInWords(day, dateOrder, today);
  const bySaid = (day: Day): string => byInWords(day, dateOrder, today);
  const held = heldInterviews(application, now, zone);
  const { latest, earlier } = interviewsFor(held, to, about.interview);
  const { before, known } = metBefore(held, latest, to);
  const recalled = before ?? earlier;
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
    ...remarksOnDay('due', isAskedOfYou ? asked : null, request),
  ];
  const there = saidIn(latest);
  const dueDay = dayDue(request, asked, about.name);
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
  const otherStart = startBesides(request);
  if (otherStart !== '') ofGiven.push({ field: 'start', says: otherStart });
  const refused = afterRefusal(request, about);
  const offer = request.messages.findLast(({ reading }) => reading.outcome === 'offer');
  const isStartTold = given.start !== undefined;
  const leftOpen = openQuestions(about.name, { there, last, offer: offer ?? null }, request, isStartTold);
  const talk = offerTalk(about.name, { offer: offer ?? null, asked }, step, request);
  remarks.push(...talk.remarks);
  // Of terms that were refused nothing is asked that the letter on the offer does not say.
  const asksWithNo = OF_AN_OFFER.includes(about.name) ? [] : refused.asked;
  const unanswered = [...asksWithNo, ...leftOpen.filter((sentence) => !talk.isTakenUp(sentence))];
  const asRemark = (question: string): FieldRemark =>
    about.likes.includes('start') && asksStartAlone(question) ? START_ASKED : leftUnanswered(question);
  for (const remark of unanswered.map(asRemark)) {
    if (!remarks.some(({ says }) => says === remark.says)) remarks.push(remark);
  }
  remarks.push(...refused.remarks);
  const theirStart = offer === undefined ? '' : startNamed(offer.message.text);
  if (theirStart !== '') {
    const at = remarks.indexOf(START_ASKED);
    if (at >= 0) remarks.splice(at, 1);
    remarks.push({
      field: 'start',
      says: `They named ${theirStart} to start: --set start="${theirStart}" confirms it.`,
    });
  }
  const isOtherRole =
    offer !== undefined && OF_AN_OFFER.includes(about.name) && offersOtherRole(offer.message.text);
  if (isOtherRole) {
    remarks.push({
      field: 'role',
      says: 'They offer another role than the one you applied for, and the letter names none: --set role="…" does.',
    });
  }
  const role = isOtherRole ? '' : asRole(application.role ?? '');
  // The day of it, where an hour is named as well.
  const wanted = oneLine(request.set.until ?? '').slice(0, 10);
  const askedBy = isAskedOfYou ? asked?.reading.deadline?.to : null;
  if (askedBy && isRealDay(wanted) && wanted <= askedBy) {
    remarks.push({
      field: 'due',
      says: `They gave you until ${inWords(askedBy)}, and ${inWords(wanted)} is no later: --set until="…" asks for more.`,
    });
  }
  const company = isAgency && isForUnnamedClient(request) ? THEIR_CLIENT : asCompany(application.company);
  const coffee =
    isInformal(latest?.stage ?? null) &&
    application.applied === null &&
    held.every(({ stage }) => isInformal(stage));
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
    about.audience === 'employer'
      ? fromCandidate(request, there?.reading.deadline?.to ?? null)
      : NOTHING_FROM_CANDIDATE;
  remarks.push(...theirs.remarks);
  const papers = papersFacts(offer, step, asked, given.answer ?? '');
  if (papers.acceptsOnline) {
    remarks.push({
      field: 'acceptsOnline',
      says: 'They want the offer accepted on a page of theirs: the letter says you do so today.',
    });
  }
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
    met: latest !== null,
    metThem: wasThere,
    metOthers: hasMetOthers(held, to),
    unthanked: latest !== null && CARRYING_THANKS.includes(about.name) && isUnthanked(request, latest),
    meeting: asMeeting(latest?.stage ?? null),
    interviewed: isInterview(latest?.stage ?? null),
    coffee,
    introduction,
    introductionAwaited: coffee && introduction !== '' && promised.day !== null,
    later: laterIn(request),
    talk: isTalk(latest?.stage ?? null),
    marked: isMarked(latest?.stage ?? null),
    thankedOn: inWordsOr(latest === null ? null : thankedOn(request, latest), inWords),
    panel: latest?.stage?.trim().toLowerCase() === 'panel',
    day: latest === null ? '' : inWords(dayOf(latest.at, zone)),
    ...talked.facts,
    topicsOwn: false,
    earlierMeeting: recalled === null ? '' : asMeeting(recalled.stage),
    // Two on one day: the day is named once.
    earlierDay:
      before === null || (latest && dayOf(before.at, zone) === dayOf(latest.at, zone))
        ? ''
        : inWords(dayOf(before.at, zone)),
    seeAgain: meetAgain(latest, known, to.length),
    ago: lastInTouch(request, latest),
    agency: isAgency,
    arranged: isAgency && latest !== null && !wasThere,
    asYou: isAgency ? company : 'you',
    ...promised.facts,
    ahead: promised.facts.ahead && ringOn === '',
    due: dueDay === null ? '' : withHour(bySaid(dueDay), asked, dateOrder),
    ...step.facts,
    askedThere: step.facts.askedThere || ringOn !== '',
    ringOn,
    doneForOne: isSaidByThem(there, latest, request) && wasThere ? doneForOne(there?.message.text ?? '') : '',
    ...papers,
    ...talk.facts,
    // What was to be brought to an interview is none of the offer's.
    ...(offer !== undefined && asked !== null && asked.message.on < offer.message.on && { bring: '' }),
    signsOn: papers.signsThere ? dayToSign(asked, request) : '',
    ...besides.facts,
    held: isHeld(last),
    putOff: last !== null && isCallingOff(last.message.text),
    ...bookedFacts(request, last),
    onHold: heldUp !== '',
    holdUntil: holdUntil(heldUp),
    heardDay: inWordsOr(heardDay(last, zone), inWords),
    hasOffer: offer !== undefined,
    offerInWriting: offer === undefined || isInWriting(offer),
    questionsWelcome: offer?.reading.invitesQuestions === true,
    termsAnswered: wroteSince(request, 'negotiate'),
    invitationOpen:
      asked !== null &&
      (asked === there ? asked.reading.appointment !== null : isSinceLast(asked, held.at(-1), request))
        ? step.facts.invitation
        : '',
    offerThanked:
      about.name === 'negotiate' &&
      lettersTo(request.previous, to).some(({ template }) => template === 'offer-thanks'),
    handedIn: inWordsOr(handedInOn, inWords),
    answered: inWordsOr(answeredOn, inWords),
    ...refused.facts,
    refereesWrite: request.messages.some(
      ({ message, reading }) => reading.nextStep === 'references' && asksRefereesInWriting(message.text),
    ),
    refereesTold: request.previous.some(({ template }) => template === TO_REFEREES),
    referencesAsked: request.messages.some(({ reading }) => reading.nextStep === 'references'),
    notComing: sayList(
      interviewsAhead(application, now, zone).map(({ at, stage }) =>
        notComingTo(asMeeting(stage), inWords(dayOf(at, zone))),
      ),
    ),
    otherTimes: false,
    declines: false,
    timesTold: '',
    heldThere: isHeld(there),
    applied: application.applied === null ? '' : inWords(application.applied),
    again: wording === null ? isAgain(request, about.name, latest) : wording === 'again',
    onceMore: wording === 'onceMore',
    moreOffered: about.name === 'offer-thanks' && wroteSince(request, about.name),
    ...theirs.facts,
    ...promisedThere(about.audience === 'employer' ? there : null, request),
    ...beforeOtherOffer(request, promised.day),
    ...NOT_KEPT,
    ...givenForms(request.set, given, when),
    projectDeed: false,
    challengeTold: '',
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
      projectDeed: isDeed(project),
      challengeTold: challengeTold(challenge),
      ...(given.deadline !== undefined && { byDeadline: byGiven(given.deadline), dayNamed: true }),
      theRole: given.theRole ?? asTheRole(given.role ?? facts.role),
      ahead: facts.ahead || given.deadline !== undefined,
      ...times,
      ...toldByAnswer(step.facts, given),
      // The letter says that yes itself.
      ...(step.day !== null && saysYes(request.set.answer ?? '') && { answer: '' }),
      noHour: facts.noHour && given.appointment === undefined,
    },
    answers:
      about.name === 'reply-immediate' &&
      !((papers.papersGiven || step.facts.asksFact) && step.facts.stepReferences)
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

/** What they asked; where nothing read as a request waits for an answer, the last that asks something in its words: "he asked when I could start". */
const askedOrSaid = ({ asked, spoken }: Words, { waiting }: LetterRequest): SettledMessage | null =>
  spoken === null ||
  waiting.some(({ message }) => message.id === asked?.message.id) ||
  (asked !== null && asked.message.on >= spoken.message.on) ||
  !asksSomething(spoken.message.text)
    ? asked
    : spoken;

const START_ASKED: FieldRemark = {
  field: 'start',
  says: 'They ask when you can start: --set start="1 May" tells them.',
};

/** Letters that can say a sentence, or a no, where times were asked for. */
const SAYING_TIMES = [ANSWERS_ALL, 'reschedule'];

/** Check-ins, which carry the thanks that did not go out. */
const CARRYING_THANKS = ['checkin', 'checkin-deadline'];

/** "presentation", where feedback on it is asked for, is one's own. */
const withOwnPoint = <Given extends { readonly point?: string }>(
  letter: string,
  given: Given,
  { set }: LetterRequest,
): Given => {
  const typed = oneLine(set.point ?? '');
  return letter === 'feedback' && OWN_POINT.test(typed)
    ? { ...given, point: `my ${lowerFirst(typed)}` }
    : given;
};

const OWN_POINT =
  /^(?:(?!(?:the|my|an?|your|our|their|how|what|why|which|his|her|this|that)\b)[a-z]+ )?(?:presentation|technique|answers?|lesson|portfolio|experience|communication|delivery|body language|performance|cover letter|application|examples|cv)$/i;
const lowerFirst = (typed: string): string => (/^(?:CV|[A-Z]{2})/.test(typed) ? typed : lower(typed));

const A_DATE =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (\d{1,2})\b/i;
const dateIn = (text: string): string => {
  const [, day = '', month = '', first = '', second = ''] = A_DATE.exec(text) ?? [];
  return `${Number(day || second)} ${(month || first).slice(0, 3).toLowerCase()}`;
};

/** What to say where the start that is given is another day than they named; empty where it is the same, or no day. */
const startBesides = ({ set, messages }: LetterRequest): string => {
  const typed = oneLine(set.start ?? '');
  const theirs = startNamed(
    messages.findLast(({ reading }) => reading.outcome === 'offer')?.message.text ?? '',
  );
  const isOther = A_DATE.test(typed) && A_DATE.test(theirs) && dateIn(typed) !== dateIn(theirs);
  return isOther
    ? `They named ${theirs} to start, and the letter names another day: --set answer="…" can say why.`
    : '';
};

/** "on Thursday 26 March", where they name the day to come in and sign on, and no day to do it by. */
const dayToSign = (asked: SettledMessage | null, { zone, now, dateOrder }: LetterRequest): string => {
  const today = zone.dayOf(now);
  const day = asked === null ? null : dayToAct(asked.reading, today);
  const phrase = asked?.reading.deadline?.phrase ?? '';
  return day === null || /\b(?:by|before|until|within|this week|next week)\b/i.test(phrase)
    ? ''
    : onDay(day === today ? 'today' : dayInWords(day, dateOrder, today));
};

/** The day to act by, with the hour they named for it. */
const withHour = (byDay: string, asked: SettledMessage | null, order: LetterRequest['dateOrder']): string => {
  const deadline = asked?.reading.deadline;
  return deadline?.owner === 'you' ? withHourNamed(byDay, deadline.phrase, order) : byDay;
};

/** True where there is something to read: they did not only tell it, or a letter is to come. */
const isInWriting = ({ message: { via, text } }: SettledMessage): boolean =>
  via === null || via === 'email' || bringsContract(text) || papersComing(text) !== '';

/** The day by which they want what they asked for, where it is not past; a task set for an interview that comes sooner than one
 * would hand it in is due there. */
const dayDue = (
  { application, now, zone }: LetterRequest,
  asked: SettledMessage | null,
  letter: string,
): Day | null => {
  const today = zone.dayOf(now);
  // Who comes in to sign on Thursday need not decide by then, nor send anything.
  if (OF_AN_OFFER.includes(letter) && isSignedThere(asked?.message.text ?? '')) return null;
  if (
    OF_AN_OFFER.includes(letter) &&
    isForThings(asked?.message.text ?? '', asked?.reading.deadline?.phrase ?? '')
  )
    return null;
  // The answer is what the letter brings.
  if (
    letter === 'offer-accept' &&
    isForAnswer(asked?.message.text ?? '', asked?.reading.deadline?.phrase ?? '')
  )
    return null;
  // The day on which they send a task is theirs.
  const isTheirs = isDayItComes(asked?.message.text ?? '', asked?.reading.deadline?.phrase ?? '');
  const named = asked === null || isTheirs ? null : dayToAct(asked.reading, today);
  if (named !== null || asked?.reading.nextStep !== 'assessment') return named;
  const booked = interviewsAhead(application, now, zone)
    .map(({ at }) => dayOf(at, zone))
    .filter((day) => day <= addDays(today, SOON));
  return booked.sort()[0] ?? null;
};

/** "coming to the interview on Tuesday 31 March"; to a call nobody comes. */
/** True where they have written since a letter of this name went to them. */
const wroteSince = ({ messages, previous, to, zone }: LetterRequest, name: string): boolean => {
  const sent = lettersTo(previous, to).findLast(({ template }) => template === name);
  return (
    sent !== undefined &&
    messages.some(({ message }) => dayOf(message.on, zone) >= dayOf(sent.on, zone) && message.id > sent.id)
  );
};

/** True where no interview was held since they said it. */
const isSinceLast = (
  { message }: SettledMessage,
  last: Interview | undefined,
  { zone }: LetterRequest,
): boolean => last === undefined || dayOf(message.on, zone) > dayOf(last.at, zone);

const notComingTo = (meeting: string, day: string): string =>
  `${/\b(?:phone|call|video|online|zoom|teams)\b/i.test(meeting) ? 'taking part in' : 'coming to'} the ${meeting} on ${day}`;

/** "see you again", of one met before; of several, as many as were; empty of those who are new. */
const meetAgain = (latest: Interview | null, known: number, all: number): string => {
  if (latest === null || known === 0) return '';
  const who = known < all ? 'some of you' : all === 1 ? 'you' : all === 2 ? 'you both' : 'you all';
  return `${isByPhone(latest.stage) ? 'talk to' : 'see'} ${who} again`;
};

const isByPhone = (stage: string | null): boolean => /\b(?:tele)?phone\b|\bcall\b/i.test(stage ?? '');

/** What was said in the interview was said by the one the letter goes to, as far as is known. */
const isSaidByThem = (
  there: SettledMessage | null,
  latest: Interview | null,
  { to }: LetterRequest,
): boolean => to.length === 1 && ((latest?.with.length ?? 0) < 2 || there?.message.from === to[0]?.id);

/** When they asked in the interview to be rung: "on Friday 20 March"; empty where they did not. */
const toBeRungOn = (
  there: SettledMessage | null,
  { facts: { appointment, onAppointment, stepTask, stepPaperwork, stepReferences } }: StepAsked,
  { zone, now, dateOrder }: LetterRequest,
): string => {
  const isOther = stepTask || stepPaperwork || stepReferences;
  if (there === null || there.reading.outcome !== null || isOther || !isToRingAnyway(there.message.text))
    return '';
  if (appointment !== '') return onAppointment;
  const { deadline } = there.reading;
  const today = zone.dayOf(now);
  return deadline?.to && deadline.to >= today
    ? whenTheyRing({ phrase: deadline.phrase, to: deadline.to }, { order: dateOrder, today, met: null })
    : 'soon';
};

/** A thank-you offers help with one thing: with what was given for it, else with the project, and to the second one met with the challenge. */
const toHelpWith = (
  letter: string,
  { project, challenge }: Pick<Facts, 'project' | 'challenge'>,
  given: Partial<Pick<Facts, 'project' | 'challenge'>>,
  part: Part | null,
): Pick<Facts, 'project' | 'challenge'> => {
  if (letter !== 'thankyou' || project === '' || challenge === '') return { project, challenge };
  const isGiven = given.challenge !== undefined || given.project !== undefined;
  const isChallenge = isGiven ? given.project === undefined : part !== null && part.index % 2 === 1;
  return isChallenge ? { project: '', challenge } : { project, challenge: '' };
};

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
