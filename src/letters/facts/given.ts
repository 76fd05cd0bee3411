/** Facts given for one letter (`--set key=value`), in the form their field has in a sentence. */

import type { DateOrder } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { BEFORE_A_DAY } from '../../domain/patterns.ts';
import { lower, upper } from '../../domain/wording.ts';
import type { LetterRequest } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { asAgreed } from '../words/agreed.ts';
import { clip, oneLine } from '../words/clean.ts';
import {
  apartFromContact,
  asSpan,
  asTimes,
  isNoTime,
  isSpan,
  saysYes,
  whenInWords,
  withoutYes,
  withPartFirst,
} from '../words/days.ts';
import { asDone, asExperience, asOutcome, asTold, withQuality, withSubject } from '../words/deeds.ts';
import { asDelay } from '../words/delays.ts';
import { asImprovement } from '../words/improvements.ts';
import {
  asNext,
  asOffered,
  isOffer,
  isPapers,
  isRemote,
  namesItsDay,
  namesWhom,
  withoutWish,
} from '../words/next-steps.ts';
import { asClause, asListed, isNoThing, thingsTold, withoutUnwelcome } from '../words/phrases.ts';
import { asPoint } from '../words/points.ts';
import { withNames } from '../words/proper.ts';
import {
  asReason,
  decisionIn,
  isOfTheProcess,
  isTold,
  isWish,
  kindly,
  ofItself,
  withVerb,
} from '../words/reasons.ts';
import { asRole } from '../words/roles.ts';
import {
  isOfOurs,
  isOfThem,
  oneAsYou,
  unlisted,
  withOwner,
  withoutTheirName,
} from '../words/said-of-them.ts';
import { spelledOut } from '../words/spelling.ts';
import { asStrength } from '../words/strengths.ts';
import { asStress } from '../words/stresses.ts';
import { asTakenAway, takeawayAsSentence } from '../words/takeaways.ts';
import { asAnswer, asksBack, asStart } from '../words/terms.ts';
import { takesAny } from '../words/times-given.ts';
import { asChallenge, asProject, asTopic, joinTopics } from '../words/topics.ts';
import { dayField, FIELDS, fieldCalled, isTextField, isThing, type TextField } from './fields.ts';

const LONGEST_LINE = 300;
const LONGEST_PHRASE = 200;
const BECAUSE = /^(?:because of|because|since|due to|owing to|as|of(?= (?:the|an?|my|our)\b))\s+(?=\S)/i;
const WHERE = /^(?:(?:when|while) (?:I was|I worked|working) )?(?:at|for|with|in)\s+(?=\S)/i;
const ISO_TIME = /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?\b/g;
/** Things that may be typed as sentences: those that cannot be turned come out empty. */
const ALSO_TOLD: readonly string[] = ['project', 'challenge'];

interface GivenIn {
  readonly order: DateOrder;
  readonly today: Day;
  /** A letter of the employer's: it offers times, where the candidate's says when they can. */
  readonly byEmployer: boolean;
  /** It goes to an agency, to whom the employer is "they". */
  readonly toAgency: boolean;
  /** What they asked, in their words. */
  readonly asked: string;
  /** Those it goes to, as they may be named in a note: "Dana Lee", "Dana". */
  readonly names: readonly string[];
  /** It accepts an offer: terms are those agreed on, and none one looks for. */
  readonly accepts?: boolean;
}

/** Known fields alone; empty values leave what is kept. */
export const givenFacts = (
  set: Readonly<Record<string, string>>,
  when: GivenIn,
): Readonly<Partial<Record<TextField, string>>> => {
  const given: Partial<Record<TextField, string>> = {};
  for (const [key, value] of Object.entries(set)) {
    const name = fieldCalled(key);
    if (!isTextField(name)) continue;
    const typed = typedFor(name, value);
    if (
      typed === '' ||
      (isThing(name) && isNoThing(typed) && !ALSO_TOLD.includes(name)) ||
      whyUnfit(name, typed, when) !== null
    )
      continue;
    if (
      (name === 'times' && (saysYes(typed) || (when.byEmployer && takesAny(typed)))) ||
      (name === 'topics' && withoutUnwelcome(typed) === '')
    )
      continue;
    const words = asGiven(name, typed, when);
    if (words !== '' || !ALSO_TOLD.includes(name)) given[name] = words;
  }
  // "I led the move" is no experience one can put an "and" before: it is a sentence.
  if (given.experience !== undefined && /^(?:I|we)(?:['’]|\s)/.test(given.experience)) {
    given.story ??= given.experience;
    given.experience = '';
  }
  return given;
};

/** Words for a day that name none: "soon", "when I know more", "as long as possible". */
const NO_DAY =
  /^(?:soon|asap|a\.?s\.?a\.?p\.?|shortly|later|tb[acd]|n\/?a|unknown|unclear|undecided|open|flexible|any ?time|to be (?:confirmed|decided|agreed)|as (?:soon|long) as\b.*|when(?:ever)?\b.*|once\b.*|if\b.*|\?+|(?:after|before) (?:i|we|they|the|my|our|your)\b.*)$/i;
const NAMED =
  /\d|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|week|month|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** "Not sure yet", "don't know, maybe next week": whatever follows is no promise. */
const UNSURE = /^(?:not sure|no idea|(?:(?:I|we) )?(?:don['’]t|do not) know)\b/i;

/** Whether a day was asked for, and words were given that name none. */
const isOpenDay = (name: string, typed: string): boolean => {
  const words = oneLine(typed).replace(BEFORE_A_DAY, '');
  return dayField(name) !== null && (UNSURE.test(words) || (NO_DAY.test(words) && !NAMED.test(words)));
};

/** What was typed for a field on one line and spelled out; a name stays as it is. */
export const typedFor = (name: string, typed: string): string => {
  const words = NAMES.includes(name) ? oneLine(typed) : spelledOut(oneLine(typed));
  if (name === 'next') return withoutWish(words);
  if (name === 'times') return withoutYes(words);
  const things = name === 'topics' ? thingsTold(words) : [words];
  return things.length === 1 && things[0] === words ? words : joinTopics(things).phrase;
};

const NAMES: readonly string[] = [
  'role',
  'theRole',
  'company',
  'greeting',
  'formalGreeting',
  'name',
  'previous',
];

/** Why what was typed for a field finds no place in a letter, and what would; null where it does. */
export const whyUnfit = (name: string, value: string, when: GivenIn): string | null => {
  const typed = typedFor(name, value);
  if (typed === '') return null;
  if (isOpenDay(name, typed)) return `names no day and is left out: --set ${name}="next Friday" would.`;
  if (name === 'times' && !saysYes(typed) && isNoTime(asTimes(apartFromContact(typed)[0])))
    return 'says more than a time and is left out: --set times="on Tuesday at 3" would do, and --edit for the rest.';
  if (name === 'start' && startGiven(typed, when) === null)
    return 'names no day to start and is left out: --set start="1 May" would.';
  if (name === 'reason' && reasonGiven(typed, when) === null)
    return `is no sentence and is left out: --set reason="${when.byEmployer ? 'We' : 'I'} …" puts it as one.`;
  if (name === 'answer' && answerGiven(typed, when) === null)
    return 'is no sentence and is left out: --set answer="I …" puts it as one.';
  return null;
};

/** What is left out of times that stand in the letter: a telephone number; empty where nothing is. */
export const leftOutOf = (name: string, value: string): string =>
  name === 'times' ? apartFromContact(typedFor(name, value))[1] : '';

/** A text of the template's own field. */
export const ownFact = (typed: string, when: Pick<GivenIn, 'order' | 'today'>): string =>
  asClause(spelledOut(daysInWords(oneLine(typed), when)));

const asGiven = (name: TextField, typed: string, when: GivenIn): string => {
  switch (name) {
    case 'role':
      return asRole(typed);
    case 'company':
    case 'greeting':
    case 'formalGreeting':
      return clip(oneLine(typed), LONGEST_LINE);
    case 'topics':
      return asTopic(withoutUnwelcome(typed), LONGEST_PHRASE);
    case 'project':
      return asProject(typed, LONGEST_PHRASE);
    case 'challenge':
      return asChallenge(typed, LONGEST_PHRASE);
    case 'reason':
      return reasonGiven(typed, when)?.text ?? '';
    case 'experience':
      return asExperience(
        asClause(withQuality(withSubject(asListed(withNames(daysInWords(oneLine(typed), when)))))),
      );
    case 'story':
      return asClause(withSubject(withNames(daysInWords(oneLine(typed), when))));
    case 'approach':
      return asClause(approachGiven(withNames(daysInWords(oneLine(typed), when))));
    case 'outcome':
      return asClause(asOutcome(withNames(daysInWords(oneLine(typed), when))));
    case 'fit':
      return asClause(asListed(asTold(withNames(daysInWords(oneLine(typed).replace(BECAUSE, ''), when)))));
    case 'takeaway':
      return asClause(asTakenAway(withNames(daysInWords(oneLine(typed).replace(BECAUSE, ''), when))));
    case 'improve':
      return improvementGiven(typed, when).text;
    case 'strength':
      return asClause(strengthGiven(typed, when).text);
    case 'previous':
      return placeGiven(oneLine(typed).replace(WHERE, '')).replace(/(?<=\b(?:Ltd|Inc|Co|Corp))\.$/, '');
    case 'stress':
      return asStress(withNames(daysInWords(oneLine(typed), when)));
    case 'next':
      return asNext(asClause(daysInWords(oneLine(typed), when)));
    case 'point': {
      const { kind, text } = pointGiven(typed, when);
      return kind === 'asked' ? `${text}?` : text;
    }
    case 'answer':
      return answerGiven(typed, when) ?? '';
    case 'start':
      return startGiven(typed, when)?.text ?? '';
    case 'times': {
      const words = asTimes(asClause(daysInWords(apartFromContact(typed)[0], when)));
      return when.byEmployer ? asOffered(words) : words;
    }
    case 'by':
      return withPartFirst(asClause(daysInWords(oneLine(typed).replace(BEFORE_A_DAY, ''), when)));
    case 'until':
      return withPartFirst(asSpan(asClause(daysInWords(oneLine(typed).replace(BEFORE_A_DAY, ''), when))));
    default: {
      const bare = FIELDS[name].kind === 'day' ? oneLine(typed).replace(BEFORE_A_DAY, '') : typed;
      return asClause(daysInWords(bare, when));
    }
  }
};

/** An employer of before: one word with a capital is its name ("Tarn"), and "My last school" is none. */
const placeGiven = (typed: string): string => {
  const words = asClause(typed);
  return typed.includes(' ') ? words : words.replace(/^./u, typed.charAt(0));
};

/** Facts as the letter has a place for them: the one topic of feedback is what is taken from it. */
export const asMeant = (
  set: Readonly<Record<string, string>>,
  { likes }: Pick<Heading, 'likes'>,
): Readonly<Record<string, string>> =>
  likes.includes('takeaway') && !likes.includes('topics')
    ? Object.fromEntries(
        Object.entries(set).map(([key, typed]) => [fieldCalled(key) === 'topics' ? 'takeaway' : key, typed]),
      )
    : set;

/** What one has or has not, and no example shows. */
const HAD =
  /\b(?:experience|qualifications?|certificates?|licen[cs]es?|degrees?|registration|diplomas?|years|GCSEs?|A[- ]levels?|NVQs?|BTECs?|SVQs?|visa|right to work|notice(?: period)?|availability|available|salary|transport|car|van|distance)\b/i;

/** How what was given is built, for the sentences around it. */
export const givenForms = (
  set: Readonly<Record<string, string>>,
  given: Readonly<Partial<Record<TextField, string>>>,
  when: GivenIn,
) => {
  const reason = given.reason === undefined ? null : reasonGiven(typedFor('reason', set.reason ?? ''), when);
  const sentence = reason === null ? '' : kindly(reason);
  const point = given.point === undefined ? null : pointGiven(typedFor('point', set.point ?? ''), when);
  const improve =
    given.improve === undefined ? null : improvementGiven(typedFor('improve', set.improve ?? ''), when);
  const strength =
    given.strength === undefined ? null : strengthGiven(typedFor('strength', set.strength ?? ''), when);
  return {
    reasonThing: reason?.kind === 'thing',
    reasonDoing: reason?.kind === 'thing' && /^[a-z]+ing /i.test(reason.text),
    reasonTold: reason?.kind === 'told' ? upper(reason.text) : '',
    reasonFor: reason?.kind === 'for',
    reasonKindly: sentence,
    reasonDecides: decisionIn(sentence),
    reasonAccepts: /\baccept(?:ed|ing)?\b/i.test(sentence),
    reasonThought:
      /\bthought (?:it|this|about it|it all)\b|\bafter (?:(?:much|careful|long|some|a lot of|a great deal of|lots of) )+(?:thought|thinking|consideration|reflection|deliberation)\b/i.test(
        sentence,
      ),
    startTold:
      given.start !== undefined && startGiven(typedFor('start', set.start ?? ''), when)?.as === 'told',
    pointAsked: point?.kind === 'asked',
    pointTold: point?.kind === 'told',
    pointWhether:
      point?.kind !== 'asked' &&
      /^(?:whether|if|how|what|which|when|where|why|who)\b/i.test(given.point ?? ''),
    pointOf: point?.of ?? '',
    answerAsks: /\?$/.test(given.answer ?? ''),
    answerBare: /^[£$€]?\s?\d/.test(given.answer ?? '') && !isTold(given.answer ?? ''),
    untilSpan: isSpan(given.until ?? ''),
    takeawayThing:
      /^(?:the|my|an?|your|their|more|better)\s/i.test(given.takeaway ?? '') && !isTold(given.takeaway ?? ''),
    takeawayTold: takeawayAsSentence(given.takeaway ?? ''),
    takeawayDoing:
      /^(?!(?:nothing|something|anything|everything|during)\b)[a-z]{2,}ing\s/.test(given.takeaway ?? '') &&
      !isTold(given.takeaway ?? ''),
    timesBy: /^by\s/.test(given.times ?? ''),
    improveLacked: improve?.kind === 'lacked',
    improveTold: improve?.kind === 'told',
    improveWhole: improve?.kind === 'whole' ? upper(improve.text) : '',
    improveDeed: improve?.kind === 'deed',
    improvePart: improve?.kind === 'part',
    noExamples:
      given.strength === undefined &&
      improve !== null &&
      (improve.kind === 'lacked' || improve.kind === 'whole' || HAD.test(improve.text)),
    byWhen: given.by === undefined || given.by === '' ? '' : byWhen(given.by),
    bySpan: isStretch(given.by ?? ''),
    strengthTold: isOfThem(given.strength ?? ''),
    strengthWhole: strength?.isWhole ? upper(strength.text) : '',
    nextOffer: isOffer(given.next ?? ''),
    nextWithWhom: namesWhom(given.next ?? ''),
    nextRemote: isRemote(given.next ?? ''),
    nextDay: namesItsDay(given.next ?? ''),
    nextPapers: isPapers(given.next ?? '') || /^by\s/.test(given.times ?? ''),
  };
};

/** "Early next week", "mid-April", "the middle of April": a stretch, and no day to be done by. */
const isStretch = (by: string): boolean =>
  /^(?:early|late|mid|the (?:beginning|start|middle|first half|second half|first week|second week) of)\b/i.test(
    by,
  );

/** A day with its "by", a stretch as one says when: "in early April", "early next week", "in the middle of May". */
const byWhen = (by: string): string => {
  if (!isStretch(by)) return `by ${by}`;
  if (/^the (?:beginning|start) of\b/i.test(by)) return `at ${by}`;
  return /^(?:early|late|mid|mid-) ?(?:next|this) /i.test(by) ? by : `in ${by}`;
};

/** "Due to staff sickness we have had to postpone": a sentence that begins with its cause. */
const OWING_TO_IT =
  /^(?:due to|because of|owing to|as a result of|following|given|with) [^,.;]{2,60},? (?:we|our|I|it|there)(?:['’][a-z]+)? (?:now |also |still )?(?:have|has|had|are|is|were|was|will|need|must|cannot|can['’]t|haven['’]t|won['’]t)\s/i;

/** "Sorry, …", "sorry for the delay, …": the letter says so itself. */
const SORRY_BEFORE =
  /^(?:so |very )?(?:sorry|apologies)(?: (?:for|about) (?:the|this|any|our) (?:(?:long|slow|late) )?(?:delay|wait|silence|reply|response))?(?: but)?(?:[.,:–—-]| [–—-])\s+/i;

/** The reason in the form its sentence needs. */
const reasonGiven = (typed: string, when: GivenIn): ReturnType<typeof asReason> => {
  const sentence = oneLine(typed).replace(SORRY_BEFORE, '');
  if (when.byEmployer && OWING_TO_IT.test(sentence))
    return { kind: 'told', text: asClause(withNames(daysInWords(sentence, when))) };
  const bare = withVerb(withNames(daysInWords(sentence.replace(BECAUSE, ''), when)));
  const delay = when.byEmployer ? asDelay(asClause(bare)) : null;
  if (delay !== null) return { ...delay, text: withNames(delay.text) };
  const told =
    ofItself(bare) ??
    (when.byEmployer && isOfOurs(bare) ? withOwner(bare) : null) ??
    (isWish(bare) || isOfTheProcess(bare) ? bare : asTold(bare, when.byEmployer ? 'we' : 'I'));
  return asReason(asClause(told), !when.byEmployer);
};

const improvementGiven = (typed: string, when: GivenIn): ReturnType<typeof asImprovement> =>
  asImprovement(notedOfThem(typed, when));

const strengthGiven = (typed: string, when: GivenIn): ReturnType<typeof asStrength> =>
  asStrength(notedOfThem(typed, when));

/** "Good technical knowledge but", the rest of which was noted elsewhere. */
const LEFT_HANGING = /(?<=[^\s,;–—-])[\s,;–—-]{1,4}(?:but|although|though|however|and)[\s.…]{0,4}$/i;

/** What is noted of those it goes to, by name or not, as a clause. */
const notedOfThem = (typed: string, when: GivenIn): string =>
  asClause(
    withoutTheirName(
      oneAsYou(withNames(daysInWords(unlisted(oneLine(typed)).replace(LEFT_HANGING, ''), when))),
      when.names,
    ),
  );

const pointGiven = (typed: string, when: GivenIn): ReturnType<typeof asPoint> =>
  asPoint(withNames(daysInWords(oneLine(typed), when)), when.toAgency);

/** What was done, told; a thing alone is what helped: "flexi hours for hygienists". */
const approachGiven = (typed: string): string => {
  const done = asDone(typed);
  return isTold(done) ? done : `what helped was ${done}`;
};

/** "The salary we agreed", "the dates you mentioned": which of them, and nothing said. */
const SPOKEN_OF =
  /^(?:the|our|your) (?:\w+ ){1,4}(?:that |which )?(?:we|you|I) (?:agreed|discussed|mentioned|talked about|spoke about|named|offered)(?: on)?$/i;

/** The answer as a sentence, or null where it is none. */
const answerGiven = (typed: string, when: GivenIn): string | null => {
  if (asksBack(typed)) return `${upper(oneLine(typed).replace(/[\s?.]+$/, ''))}?`;
  const words = asClause(withNames(daysInWords(oneLine(typed), when)));
  const agreed = when.accepts ? asAgreed(words) : null;
  if (agreed !== null) return agreed;
  if (SPOKEN_OF.test(words)) return null;
  const answer = asAnswer(words, when.asked);
  return answer !== null && /\?\s*$/.test(typed) ? `${answer}?` : answer;
};

/** When one can start, in the form its sentence needs. */
const startGiven = (typed: string, when: GivenIn): ReturnType<typeof asStart> =>
  asStart(withNames(daysInWords(oneLine(typed), when)));

/** Days typed as `2026-03-20` read as days do in a letter. */
const daysInWords = (typed: string, { order, today }: Pick<GivenIn, 'order' | 'today'>): string =>
  typed.replace(ISO_TIME, (found) => whenInWords(found, order, today));

/** "presentation", where feedback on it is asked for, is one's own. */
export const withOwnPoint = <Given extends { readonly point?: string }>(
  letter: string,
  given: Given,
  { set }: LetterRequest,
): Given => {
  const typed = oneLine(set.point ?? '');
  if (letter === 'feedback' && NO_ONE_POINT.test(typed)) return { ...given, point: '' };
  if (letter === 'feedback' && PART_OF_THE_DAY.test(typed))
    return { ...given, point: `the ${lowerFirst(typed)}` };
  return letter === 'feedback' && OWN_POINT.test(typed)
    ? { ...given, point: `my ${lowerFirst(typed)}` }
    : given;
};

/** "Anything", "general feedback": no one thing. */
const NO_ONE_POINT =
  /^(?:(?:any|general|some|all|your)(?: general)? (?:feedback|tips|advice|thoughts|comments)|any(?:thing)?|everything|general)(?: at all| please)?[.?]?$/i;

/** "Pricing exercise": one they set. */
const PART_OF_THE_DAY =
  /^(?!(?:the|my|an?|your|our|their|how|what|why|which|his|her|this|that|one|both|all|to|in|on)\b)(?:[a-z-]+ ){1,3}(?:exercise|test|task|question|round|case study|role play|assessment)$/i;
const OWN_POINT =
  /^(?:(?!(?:the|my|an?|your|our|their|how|what|why|which|his|her|this|that)\b)[a-z]+ )?(?:presentation|technique|answers?|lesson|portfolio|experience|communication|delivery|body language|performance|cover letter|application|examples|cv)$/i;
const lowerFirst = (typed: string): string => (/^(?:CV|[A-Z]{2})/.test(typed) ? typed : lower(typed));
