/** What they let one expect: the day they named, a call, what comes next, and the tone in which they wrote of it. */
import { addDays } from '../../domain/calendar.ts';
import { SILENCE_MEANS_NO } from '../../domain/chase.ts';
import type { Day, Interview } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { saysOtherOffer } from '../words/candidate.ts';
import { oneLine, quoted } from '../words/clean.ts';
import { whoElseWrites } from '../words/contacts.ts';
import { byInWords, dayInWords } from '../words/days.ts';
import { awaitedNext, nextForOne } from '../words/next-named.ts';
import { speaksOfReferences } from '../words/papers.ts';
import { apologises, goodWish, isLoss } from '../words/personal.ts';
import {
  afterwards,
  beforeWhich,
  callPromised,
  cannotSayWhen,
  isByDay,
  phraseOfCall,
  saysEitherWay,
  saysNewsAlone,
  saysRoughlyWhen,
  saysSilenceIsNo,
  timeSaid,
  whenTheyAnswer,
  whenTheyRing,
} from '../words/spans.ts';
import { asksSomething } from '../words/to-do.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import { isSaidByOther } from './sayer.ts';
import { CHECKINS, isAgain, namedOn } from './since.ts';
import type { Words } from './word.ts';

/** Below this a reading is one to look at oneself (PLAYBOOK section 1, rule 12). */
const SURE = 0.6;
/** Nobody asks whether to follow up on an answer that comes within so many days. */
const NEAR = 2;

interface Promised {
  readonly facts: Pick<
    Facts,
    | 'deadline'
    | 'byDeadline'
    | 'dayNamed'
    | 'decides'
    | 'namedByOther'
    | 'hearFrom'
    | 'notBefore'
    | 'stepNamed'
    | 'waitedFor'
    | 'silenceIsNo'
    | 'apologised'
    | 'goodWish'
    | 'loss'
    | 'willWrite'
    | 'referencesTold'
    | 'roughlyWhen'
    | 'call'
    | 'ringing'
    | 'rangBy'
    | 'namedOn'
    | 'awaited'
    | 'ahead'
  >;
  /** The last day by which they answer; null where they named none, or named it to others. */
  readonly day: Day | null;
}

export const promisedFacts = (
  request: LetterRequest,
  about: Pick<Heading, 'interview' | 'name'>,
  { promise, last, saidIn }: Words,
  latest: Interview | null,
): Promised => {
  const { to, now, zone, dateOrder: order } = request;
  const today = zone.dayOf(now);
  // Who was not there when it was said did not mention it.
  const isTheirs =
    about.interview !== 'theirs' || !promise?.message.interview || promise.message.interview === latest?.id;
  const isTold = isTheirs && !(about.interview === 'theirs' && isUnsure(promise));
  const deadline = isTold ? (promise?.reading.deadline ?? null) : null;
  const day = deadline?.to ?? null;
  const named = deadline === null || day === null ? null : { phrase: deadline.phrase, to: day };
  // A second letter names no interview, and so no day that is the same.
  const isSecond = CHECKINS.includes(about.name) && isAgain(request, about.name, latest);
  const met = latest === null || isSecond ? null : dayOf(latest.at, zone);
  const byDeadline = named === null ? '' : whenTheyAnswer(named, { order, today, met });
  const isAhead = day !== null && day >= today;
  const said = last?.message.text ?? '';
  const promised = promise?.message.text ?? said;
  const rung = named === null ? null : { ...named, phrase: phraseOfCall(named.phrase, promised) };
  const ringing =
    rung !== null && isAhead ? afterwards(whenTheyRing(rung, { order, today, met: null }), promised) : '';
  const called = to.flatMap(({ name }) => oneLine(name).toLowerCase().split(' '));
  const call = callPromised(promised, called);
  const since = namedOn(promise, latest, request);
  return {
    facts: {
      deadline: day === null ? '' : byInWords(day, order, today),
      byDeadline,
      dayNamed: isByDay(byDeadline),
      decides: !saysNewsAlone(promised),
      namedByOther: isNotedOfOther(promise?.message ?? null, request) || isSaidByOther(promise, to),
      hearFrom:
        named === null || promise === null
          ? ''
          : whoElseWrites(promise.message.text, named.phrase, hiring(to, latest), [
              request.application.company,
              request.me.name ?? '',
            ]),
      stepNamed: named === null && last !== null && isLeftOpen(last) ? nextForOne(said) : '',
      ...noneBefore(last, { order, today, met: null }),
      silenceIsNo:
        deadline !== null &&
        promise !== null &&
        (isNoBySilence(promise) || saysSilenceIsNo(promise.message.text)),
      apologised: apologises(said),
      // Days have passed since they wrote of it.
      goodWish: CHECKINS.includes(about.name) ? goodWish(said).replace(/ soon$/, ' by now') : goodWish(said),
      loss: isLoss(said),
      willWrite:
        saysEitherWay(said) ||
        (deadline === null && timeSaid(said) !== '') ||
        (day !== null && day <= addDays(today, NEAR)),
      referencesTold: speaksOfReferences(said),
      roughlyWhen: last?.reading.kind === 'vague' && (saysRoughlyWhen(said) || cannotSayWhen(said)),
      call,
      ringing,
      rangBy:
        call !== '' && rung !== null && !isAhead
          ? afterwards(whenTheyRing(rung, { order, today, met }), promised)
          : '',
      namedOn: since === null ? '' : dayInWords(since, order, today),
      awaited:
        day !== null && !isAhead
          ? ''
          : awaited(deadline === null ? saidIn(latest) : promise, { ringing, byDeadline }, called),
      ahead: isAhead,
    },
    day,
  };
};

/** Whether they named what comes next without asking anything, or a time for it. */
const isLeftOpen = ({ reading, message }: SettledMessage): boolean =>
  reading.outcome === null &&
  reading.appointment === null &&
  (reading.kind === 'vague' || (message.interview !== null && !asksSomething(message.text)));

/** Who was met in an HR interview is of HR, where no other role is noted. */
const hiring = (to: LetterRequest['to'], latest: Interview | null): LetterRequest['to'] =>
  /\bhr\b|recruit/i.test(latest?.stage ?? '') ? to.map((one) => ({ ...one, role: one.role ?? 'HR' })) : to;

/** "Interviews until the 23rd, so after that": the day before which there is no news, told while it is ahead and once it has come. */
const noneBefore = (
  last: SettledMessage | null,
  writing: Parameters<typeof beforeWhich>[1],
): Pick<Facts, 'notBefore' | 'waitedFor'> => {
  const deadline = last?.reading.deadline;
  if (last === null || !deadline?.from || deadline.to !== null || deadline.owner !== 'them' || isUnsure(last))
    return { notBefore: '', waitedFor: '' };
  const before = beforeWhich({ phrase: deadline.phrase, from: deadline.from }, writing);
  const isAhead = deadline.from > writing.today;
  return { notBefore: isAhead ? before : '', waitedFor: isAhead ? '' : before };
};

/** "Ingrid: a decision by Friday", "Ingrid said we'd hear on Friday", in a letter to whom else one met. */
const isNotedOfOther = (
  said: SettledMessage['message'] | null,
  { application: { people }, to }: LetterRequest,
): boolean => {
  const [, speaker = ''] =
    /^(\S+(?: \S+){0,3}?)(?::| (?:said|told|mentioned|thinks|thought|hopes|reckons)\b)/.exec(
      oneLine(said?.text ?? ''),
    ) ?? [];
  const isNamed = ({ name }: { readonly name: string }): boolean =>
    speaker !== '' && ` ${name.toLowerCase()} `.includes(` ${speaker.toLowerCase()} `);
  return people.some(isNamed) && !to.some(isNamed);
};

/** Whether the day is read from words that may tell of something else: "the governors meet tomorrow". */
export const isUnsure = (word: SettledMessage | null): boolean => (word?.reading.confidence ?? 1) < SURE;

/** That such a day is not told in thanks: they would be held to what they did not say. */
export const remarkOnUnsure = (word: SettledMessage | null): FieldRemark[] => {
  const phrase = isUnsure(word) ? word?.reading.deadline?.phrase : undefined;
  return phrase === undefined
    ? []
    : [
        {
          field: 'deadline',
          says: `It is not certain that ${quoted(phrase)} is the day they answer, and the letter names none: --set deadline="…" does.`,
        },
      ];
};

/** The day an employer gave for the answer, and none the candidate has to keep: "my other offer runs out on Friday", "the task by Friday". */
export const dayPromised = (said: SettledMessage | null): Day | null =>
  said === null || said.reading.deadline?.owner !== 'them' || saysOtherOffer(said.message.text)
    ? null
    : said.reading.deadline.to;

/** The day an employer named in the interview for the answer: what is said there, the employer says. */
export const promisedThere = (
  said: SettledMessage | null,
  { now, zone, dateOrder }: LetterRequest,
): Pick<Facts, 'promisedDay' | 'promiseAhead'> => {
  const day = isUnsure(said) ? null : dayPromised(said);
  const today = zone.dayOf(now);
  return {
    promisedDay: day === null ? '' : byInWords(day, dateOrder, today),
    promiseAhead: day !== null && day >= today,
  };
};

/** What is not certain of a day read from their words, for the field that names it. */
export const remarksOnDay = (
  field: string,
  word: SettledMessage | null,
  { now, zone, dateOrder }: LetterRequest,
): FieldRemark[] => {
  const deadline = word?.reading.deadline;
  if (!deadline?.to) return [];
  const inWords = (day: Day): string => dayInWords(day, dateOrder, zone.dayOf(now));
  const phrase = quoted(deadline.phrase);
  if (deadline.ambiguous && deadline.alternative) {
    const { to } = deadline.alternative;
    return [{ field, says: `${phrase} may also mean ${inWords(to)}: --set ${field}=${to} says so.` }];
  }
  return isUnsure(word)
    ? [
        {
          field,
          says: `${inWords(deadline.to)} is read from ${phrase}, and not with certainty: look at it again.`,
        },
      ]
    : [];
};

const isNoBySilence = ({ reading }: SettledMessage): boolean =>
  reading.evidence.some(({ rule }) => rule === SILENCE_MEANS_NO);

/** What a word of theirs lets one look forward to, where it leaves the decision open. */
const awaited = (
  word: SettledMessage | null,
  times: Parameters<typeof awaitedNext>[1],
  to: readonly string[],
): string =>
  word === null || word.reading.outcome !== null || word.reading.kind === 'none'
    ? ''
    : awaitedNext(word.message.text, times, to);
