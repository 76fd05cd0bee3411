/** From what is known of an application to the facts a template may name. Plain data; nothing is guessed. */
import { addDays, isRealDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { dayOf, hasHappened } from '../../domain/timeline.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Context, Heading } from '../template/template.ts';
import { clip, oneLine } from '../words/clean.ts';
import { areOn, byInWords, dayInWords, isTime, saysYes } from '../words/days.ts';
import { isDeed } from '../words/deeds.ts';
import {
  asMeeting,
  isCallingOff,
  isInterview,
  isTalk,
  offersFeedback,
  offersOtherRole,
  saidNothing,
  saysHold,
} from '../words/meetings.ts';
import { callName, greet } from '../words/names.ts';
import {
  asPhrase,
  asTheirs,
  bareSubject,
  isSentence,
  isShortened,
  joinTopics,
  withoutUnwelcome,
} from '../words/phrases.ts';
import { asCompany, asRole, asTheRole } from '../words/roles.ts';
import { askedBesides } from './besides.ts';
import { type Facts, fieldCalled, isField, isThing } from './fields.ts';
import { givenFacts, givenForms, leftOutOf, ownFact, whyUnfit } from './given.ts';
import { heldInterviews, interviewsFor } from './interview.ts';
import { answered, handedIn, heardDay, isAgain, isUnthanked, lettersTo } from './since.ts';
import { type FieldRemark, stepAsked } from './step.ts';
import { wordsFor } from './word.ts';

export interface Brief {
  readonly facts: Context;
  /** The subject of the mail that is answered, without its "Re:"; null where none is known. */
  readonly thread: string | null;
  readonly remarks: readonly FieldRemark[];
  /** What was talked about, phrase by phrase. */
  readonly topics: readonly string[];
  /** Words on record, as noted and as phrases: they may stand in the letter as they are, brackets and all. */
  readonly given: readonly string[];
}

type About = Pick<Heading, 'name' | 'audience' | 'interview' | 'needs' | 'likes'>;

/** Below this a reading is one to look at oneself (PLAYBOOK section 1, rule 12). */
const SURE = 0.6;
/** Days in which the letters promise a task that names none. */
const SOON = 3;
const LONGEST_NAME = 90;
const LONGEST_LINK = 300;

export const brief = (request: LetterRequest, about: About): Brief => {
  const { application, me, to, now, zone, dateOrder } = request;
  const today = zone.dayOf(now);
  const inWords = (day: Day): string => dayInWords(day, dateOrder, today);
  const bySaid = (day: Day): string => byInWords(day, dateOrder, today);
  const held = heldInterviews(application, now, zone);
  const { latest, earlier } = interviewsFor(held, to, about.interview);
  const { promise, asked, saidIn, last, subject } = wordsFor(
    request.messages,
    held.at(-1) ?? null,
    now,
    zone,
  );
  const remarks: FieldRemark[] = [];

  // Those it goes to were there, as far as is known: a recruiter who was not had no part in what was talked about.
  const wasThere =
    latest !== null &&
    (about.audience === 'employer' ||
      latest.with.length === 0 ||
      to.length === 0 ||
      to.some(({ id }) => latest.with.includes(id)));
  const noted = (latest?.topics ?? [])
    .filter(({ person }) => (person === null ? wasThere : to.some(({ id }) => id === person)))
    .map(({ text }) => text);
  const phrases = noted
    .filter((text) => !isSentence(text))
    .map(withoutUnwelcome)
    .map((text) => ({ text, phrase: asPhrase(text) }))
    .filter(({ phrase }) => phrase !== '');
  const usable = phrases.map(({ text }) => text);
  const topics = joinTopics(usable);
  const things: [string, readonly string[]][] = [
    ['topics', noted],
    ['project', [latest?.project ?? '']],
    ['challenge', [latest?.challenge ?? '']],
    ...Object.entries(request.set).flatMap(([key, typed]): [string, string[]][] =>
      isThing(fieldCalled(key)) ? [[fieldCalled(key), [typed]]] : [],
    ),
  ];
  if (latest !== null && !wasThere && noted.length === 0 && latest.topics.length > 0) {
    const who = to.length === 1 ? `${clip(oneLine(to[0]?.name ?? ''), 60)} was` : 'They were';
    remarks.push({
      field: 'topics',
      says: `${who} not at that ${asMeeting(latest.stage)}, so what was talked about there is left out.`,
    });
  }
  for (const [field, texts] of things) {
    const unwelcome = field === 'topics' ? texts.filter((one) => withoutUnwelcome(one) !== one) : [];
    for (const text of unwelcome) {
      remarks.push({
        field,
        says: `Nobody enjoys talking about pay, notice or leaving: of “${clip(oneLine(text), 60)}” that is left out, and --set ${field}="…" names another subject.`,
      });
    }
    for (const text of texts.filter((one) => isSentence(one) && !unwelcome.includes(one))) {
      remarks.push({
        field,
        says: `“${clip(oneLine(text), 60)}” is a sentence of its own and is left out: --set ${field}="…" puts it as a thing.`,
      });
    }
  }
  for (const { text, phrase } of phrases) {
    if (!isShortened(text, phrase)) continue;
    remarks.push({
      field: 'topics',
      says: `A topic was shortened to “${phrase}”: say it in your own words with --set topics="…".`,
    });
  }
  if (topics.used.length < new Set(usable).size) {
    const left = new Set(usable).size - topics.used.length;
    remarks.push({
      field: 'topics',
      says: `${left} more of the topics on record ${left === 1 ? 'is' : 'are'} left out, so that the letter stays short.`,
    });
  }

  // Who was not there when it was said did not mention it.
  const isTheirs =
    about.interview !== 'theirs' || !promise?.message.interview || promise.message.interview === latest?.id;
  const promised = isTheirs ? (promise?.reading.deadline ?? null) : null;
  const askedBy = asked?.reading.deadline?.owner === 'you' ? asked.reading.deadline : null;
  for (const [field, deadline, word] of [
    ['deadline', promised, promise],
    ['due', askedBy, asked],
  ] as const) {
    if (!deadline?.to || !word) continue;
    const phrase = clip(oneLine(deadline.phrase), 60);
    if (deadline.ambiguous && deadline.alternative) {
      remarks.push({
        field,
        says: `“${phrase}” may also mean ${inWords(deadline.alternative.to)}: --set ${field}=${deadline.alternative.to} says so.`,
      });
    } else if (word.reading.confidence < SURE) {
      remarks.push({
        field,
        says: `${inWords(deadline.to)} is read from “${phrase}”, and not with certainty: look at it again.`,
      });
    }
  }
  const there = saidIn(latest);
  const dueDay = dayDue(request, asked);
  const step = stepAsked(request, asked, there, about);
  const besides = askedBesides(request, asked);
  remarks.push(...step.remarks, ...besides.remarks);
  const when = {
    order: dateOrder,
    today,
    byEmployer: about.audience === 'employer',
    asked: asked?.message.text ?? '',
  };
  // These stand although the field is given.
  const ofGiven: FieldRemark[] = [];
  for (const [key, typed] of Object.entries(request.set)) {
    const why = whyUnfit(fieldCalled(key), typed, when);
    if (why !== null) remarks.push({ field: fieldCalled(key), says: `“${clip(oneLine(typed), 60)}” ${why}` });
    const left = leftOutOf(fieldCalled(key), typed);
    if (left !== '')
      ofGiven.push({
        field: fieldCalled(key),
        says: `“${clip(left, 60)}” is no time and is left out: --edit adds it.`,
      });
  }
  const given = givenFacts(request.set, when);
  const offer = request.messages.findLast(({ reading }) => reading.outcome === 'offer');
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
  if (askedBy?.to && isRealDay(wanted) && wanted <= askedBy.to) {
    remarks.push({
      field: 'due',
      says: `They gave you until ${inWords(askedBy.to)}, and ${inWords(wanted)} is no later: --set until="…" asks for more.`,
    });
  }
  const facts: Facts = {
    me: {
      name: clip(oneLine(me.name ?? ''), LONGEST_NAME),
      email: oneLine(me.email ?? ''),
      phone: clip(oneLine(me.phone ?? ''), LONGEST_NAME),
      linkedin: clip(oneLine(me.linkedin ?? ''), LONGEST_LINK),
    },
    company: asCompany(application.company),
    role,
    theRole: asTheRole(role),
    greeting: greet(
      to.map(({ name }) => clip(name, LONGEST_NAME)),
      'plain',
    ),
    formalGreeting: greet(
      to.map(({ name }) => clip(name, LONGEST_NAME)),
      'formal',
    ),
    name: to.length === 1 ? (callName(to[0]?.name ?? '')?.text ?? '') : '',
    several: to.length > 1,
    all: to.length > 2 ? 'all' : to.length === 2 ? 'both' : '',
    met: latest !== null,
    metThem: wasThere,
    unthanked: latest !== null && CHECKINS.includes(about.name) && isUnthanked(request, latest),
    meeting: asMeeting(latest?.stage ?? null),
    interviewed: isInterview(latest?.stage ?? null),
    talk: isTalk(latest?.stage ?? null),
    panel: latest?.stage?.trim().toLowerCase() === 'panel',
    day: latest === null ? '' : inWords(dayOf(latest.at, zone)),
    topics: topics.phrase,
    project: asTheirs(latest?.project ?? ''),
    challenge: asTheirs(latest?.challenge ?? ''),
    earlierMeeting: earlier === null ? '' : asMeeting(earlier.stage),
    // Two on one day: the day is named once.
    earlierDay:
      earlier === null || (latest && dayOf(earlier.at, zone) === dayOf(latest.at, zone))
        ? ''
        : inWords(dayOf(earlier.at, zone)),
    deadline: promised?.to ? bySaid(promised.to) : '',
    ahead: (promised?.to ?? '') >= today,
    due: dueDay === null ? '' : bySaid(dueDay),
    ...step.facts,
    ...besides.facts,
    held: isHeld(last),
    putOff: last !== null && isCallingOff(last.message.text),
    onHold: [last, there].some((word) => isHeld(word) && saysHold(word?.message.text ?? '')),
    heardDay: inWordsOr(heardDay(last, zone), inWords),
    hasOffer: offer !== undefined,
    offerThanked:
      about.name === 'negotiate' &&
      lettersTo(request.previous, to).some(({ template }) => template === 'offer-thanks'),
    handedIn: inWordsOr(handedIn(request, asked, step.facts.stepThere), inWords),
    answered: inWordsOr(answered(request, asked, last), inWords),
    offered: request.messages.some(
      ({ message, reading }) => reading.outcome === 'rejection' && offersFeedback(message.text),
    ),
    otherTimes: false,
    heldThere: isHeld(there),
    applied: application.applied === null ? '' : inWords(application.applied),
    again: isAgain(request, about.name, latest, [held.at(-1)?.at ?? '', last?.message.on ?? '']),
    ...NOT_KEPT,
    ...givenForms(request.set, given, when),
    projectDeed: false,
  };
  // Who names the time they propose takes it.
  const agrees =
    step.at !== null &&
    given.times !== undefined &&
    given.appointment === undefined &&
    isTime(step.at, given.times, today);
  const otherTimes =
    !agrees &&
    step.day !== null &&
    given.times !== undefined &&
    !areOn(step.day, given.times, facts.noHour && given.appointment === undefined);
  const own = [...about.needs.flat(), ...about.likes].filter(
    (name) => !isField(name) && !name.startsWith('me.'),
  );
  const extra = Object.fromEntries(own.map((name) => [name, ownFact(request.set[name] ?? '', when)]));
  return {
    facts: {
      ...extra,
      ...facts,
      ...given,
      projectDeed: isDeed(given.project ?? facts.project),
      theRole: given.theRole ?? asTheRole(given.role ?? facts.role),
      ahead: facts.ahead || given.deadline !== undefined,
      ...(otherTimes && {
        times:
          given.times?.replace(/^(?:on|at) (?!any|either|the (?:first|second|third|last|ear|lat))/, '') ?? '',
      }),
      ...(agrees && { times: '' }),
      otherTimes,
      noHour: facts.noHour && given.appointment === undefined,
    },
    thread: subject === null ? null : bareSubject(subject) || null,
    remarks: [
      ...remarks.filter(
        ({ field }) =>
          !Object.hasOwn(given, field) &&
          !(field === 'appointment' && (given.times !== undefined || saysYes(request.set.times ?? ''))),
      ),
      ...ofGiven,
    ],
    topics: given.topics === undefined ? topics.used : [given.topics],
    given: [
      ...noted,
      ...to.map(({ name }) => name),
      application.company,
      application.role ?? '',
      subject ?? '',
    ]
      .map(oneLine)
      .concat(topics.used, facts.company, facts.role, facts.project, facts.challenge, facts.meeting),
  };
};

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

/** Letters that name the role that is offered. */
const OF_AN_OFFER = ['offer-thanks', 'offer-extension', 'negotiate', 'offer-accept', 'offer-decline'];

/** Check-ins, which carry the thanks that did not go out. */
const CHECKINS = ['checkin', 'checkin-deadline'];

/** The day by which they want what they asked for, where it is not past; a task set for an interview that comes sooner than one
 * would hand it in is due there. */
const dayDue = (
  { application: { interviews }, now, zone }: LetterRequest,
  asked: SettledMessage | null,
): Day | null => {
  const today = zone.dayOf(now);
  const { deadline = null, nextStep = null } = asked?.reading ?? {};
  if (deadline?.owner === 'you' && deadline.to !== null && deadline.to >= today) return deadline.to;
  if (nextStep !== 'assessment') return null;
  const booked = interviews
    .filter(({ at, cancelled }) => cancelled === null && !hasHappened(at, now, zone))
    .map(({ at }) => dayOf(at, zone))
    .filter((day) => day <= addDays(today, SOON));
  return booked.sort()[0] ?? null;
};

/** They said that no next step can be named yet; not where the note says only that nobody spoke of one. */
const isHeld = (word: SettledMessage | null): boolean =>
  word?.reading.kind === 'none' && word.reading.outcome === null && !saidNothing(word.message.text);

const inWordsOr = (day: Day | null, inWords: (day: Day) => string): string =>
  day === null ? '' : inWords(day);
