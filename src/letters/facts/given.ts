/** Facts given for one letter (`--set key=value`), in the form their field has in a sentence. */
import type { DateOrder } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { upper } from '../../domain/wording.ts';
import { clip, oneLine } from '../words/clean.ts';
import {
  asSoon,
  asSpan,
  asTimes,
  isNoTime,
  isSpan,
  saysYes,
  weekdaysInFull,
  whenInWords,
  withPreposition,
} from '../words/days.ts';
import {
  asDone,
  asExperience,
  asImprovement,
  asOutcome,
  asTold,
  isLack,
  withDoer,
  withQuality,
  withSubject,
} from '../words/deeds.ts';
import { asNext, isPapers } from '../words/next-steps.ts';
import { asClause, asTheirs, asTopic, isNoThing } from '../words/phrases.ts';
import { asPoint } from '../words/points.ts';
import { withNames } from '../words/proper.ts';
import { asReason } from '../words/reasons.ts';
import { asRole } from '../words/roles.ts';
import { dayField, FIELDS, fieldCalled, isTextField, isThing, type TextField } from './fields.ts';

const LONGEST_LINE = 300;
const LONGEST_PHRASE = 200;
/** "until Friday" is Friday: the letters say the rest. */
export const BEFORE_A_DAY = /^(?:until|till|by|before|on)\s+(?=\S)/i;
const BECAUSE = /^(?:because of|because|since|due to|owing to|as)\s+(?=\S)/i;
const WHERE = /^(?:(?:when|while) (?:I was|I worked|working) )?(?:at|for|with|in)\s+(?=\S)/i;
const ISO_TIME = /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?\b/g;
interface GivenIn {
  readonly order: DateOrder;
  readonly today: Day;
  /** A letter of the employer's: it offers times, where the candidate's says when they can. */
  readonly byEmployer: boolean;
}

/** Known fields alone; empty values leave what is kept. */
export const givenFacts = (
  set: Readonly<Record<string, string>>,
  when: GivenIn,
): Readonly<Partial<Record<TextField, string>>> => {
  const given: Partial<Record<TextField, string>> = {};
  for (const [key, typed] of Object.entries(set)) {
    const name = fieldCalled(key);
    if (!isTextField(name) || oneLine(typed) === '') continue;
    if ((isThing(name) && isNoThing(typed)) || isOpenDay(name, typed)) continue;
    if (name === 'times' && (saysYes(typed) || isMoreThanTimes(name, typed))) continue;
    given[name] = asGiven(name, typed, when);
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
  /^(?:soon|asap|a\.?s\.?a\.?p\.?|shortly|later|tb[acd]|n\/?a|unknown|open|flexible|any ?time|not sure|no idea|as (?:soon|long) as\b.*|when(?:ever)?\b.*|once\b.*|if\b.*|\?+|(?:after|before) (?:i|we|they|the|my|our|your)\b.*)$/i;
const NAMED =
  /\d|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|week|month|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Whether a day was asked for, and words were given that name none. */
export const isOpenDay = (name: string, typed: string): boolean => {
  const words = oneLine(typed).replace(BEFORE_A_DAY, '');
  return dayField(name) !== null && NO_DAY.test(words) && !NAMED.test(words);
};

/** A sentence where a time was asked for: no place in the letter fits it. */
export const isMoreThanTimes = (name: string, typed: string): boolean =>
  name === 'times' && !saysYes(typed) && isNoTime(asTimes(oneLine(typed)));

/** A text of the template's own field. */
export const ownFact = (typed: string, when: Pick<GivenIn, 'order' | 'today'>): string =>
  asClause(daysInWords(typed, when));

const asGiven = (name: TextField, typed: string, when: GivenIn): string => {
  switch (name) {
    case 'role':
      return asRole(typed);
    case 'company':
    case 'greeting':
    case 'formalGreeting':
      return clip(oneLine(typed), LONGEST_LINE);
    case 'topics':
      return asTopic(typed, LONGEST_PHRASE);
    case 'project':
    case 'challenge':
      return asTheirs(typed, LONGEST_PHRASE);
    case 'reason':
      return reasonGiven(typed, when).text;
    case 'experience':
      return asExperience(asClause(withQuality(withSubject(withNames(daysInWords(oneLine(typed), when))))));
    case 'story':
      return asClause(withSubject(withNames(daysInWords(oneLine(typed), when))));
    case 'approach':
      return asClause(asDone(withNames(daysInWords(oneLine(typed), when))));
    case 'outcome':
      return asClause(asOutcome(withNames(daysInWords(oneLine(typed), when))));
    case 'fit':
    case 'takeaway':
      return asClause(asTold(withNames(daysInWords(oneLine(typed).replace(BECAUSE, ''), when))));
    case 'improve':
      return asClause(asImprovement(withNames(daysInWords(oneLine(typed), when))));
    case 'strength':
      return asClause(asTold(withDoer(withNames(daysInWords(oneLine(typed), when))), 'you'));
    case 'previous':
      return asClause(oneLine(typed).replace(WHERE, '')).replace(/(?<=\b(?:Ltd|Inc|Co|Corp))\.$/, '');
    case 'stress': {
      const told = asClause(
        withQuality(withSubject(withNames(daysInWords(oneLine(typed).replace(/^that (?=I\b)/, ''), when)))),
      )
        .replace(/^(?=(?:I|we)\s(?!am\b))/, 'how ')
        .replace(/^(?=I am\s)/, 'that ');
      return /^(?:about|how|that|what|why|when|of|whether)\s/.test(told) ? told : `about ${told}`;
    }
    case 'next':
      return asNext(asClause(daysInWords(oneLine(typed), when)));
    case 'point': {
      const { kind, text } = pointGiven(typed, when);
      return kind === 'asked' ? `${text}?` : text;
    }
    case 'answer':
      return answerGiven(asClause(withNames(daysInWords(oneLine(typed), when))));
    case 'start':
      return startGiven(typed, when).text;
    case 'times': {
      const words = asTimes(asClause(daysInWords(typed, when)));
      return when.byEmployer ? words.replace(/(^|\bor )(?:on|at)\s+(?=\S)/g, '$1') : words;
    }
    case 'until':
      return asSpan(asClause(daysInWords(oneLine(typed).replace(BEFORE_A_DAY, ''), when)));
    default: {
      const bare = FIELDS[name].kind === 'day' ? oneLine(typed).replace(BEFORE_A_DAY, '') : typed;
      return asClause(daysInWords(bare, when));
    }
  }
};

/** How what was given is built, for the sentences around it. */
export const givenForms = (
  set: Readonly<Record<string, string>>,
  given: Readonly<Partial<Record<TextField, string>>>,
  when: GivenIn,
) => {
  const reason = given.reason === undefined ? null : reasonGiven(set.reason ?? '', when).kind;
  const point = given.point === undefined ? null : pointGiven(set.point ?? '', when);
  return {
    reasonThing: reason === 'thing',
    reasonTold: reason === 'told' ? upper(given.reason ?? '') : '',
    reasonFor: reason === 'for',
    startTold: given.start !== undefined && startGiven(set.start ?? '', when).told,
    pointAsked: point?.kind === 'asked',
    pointTold: point?.kind === 'told',
    pointOf: point?.of ?? '',
    answerBare: /^[£$€]?\s?\d/.test(given.answer ?? ''),
    untilSpan: isSpan(given.until ?? ''),
    timesBy: /^by\s/.test(given.times ?? ''),
    improveLacked: isLack(given.improve ?? ''),
    nextPapers: isPapers(given.next ?? ''),
  };
};

/** The reason in the form its sentence needs. */
const reasonGiven = (typed: string, when: GivenIn): ReturnType<typeof asReason> => {
  const bare = withNames(daysInWords(oneLine(typed).replace(BECAUSE, ''), when));
  return asReason(asClause(asTold(bare, when.byEmployer ? 'we' : 'I')), !when.byEmployer);
};

const pointGiven = (typed: string, when: GivenIn): ReturnType<typeof asPoint> =>
  asPoint(withNames(daysInWords(oneLine(typed), when)));

/** "4 weeks notice", "two months' notice from now". */
const NOTICE =
  /^(?:(?:after|with|on|subject to) )?(?:my )?((?:\d{1,2}|an?|one|two|three|four|six|eight)(?: |-)(?:weeks?|months?|days?)|(?:\d{1,2}|an?|one|two|three|four|six|eight) calendar months?)['’]?s?['’]? notice(?: period)?(?: (?:required|needed|to give))?$/i;
const noticeMark = (stretch: string): string => (stretch.endsWith('s') ? '’' : '’s');

/** A notice period alone is told of oneself. */
const answerGiven = (words: string): string => {
  const notice = NOTICE.exec(words)?.[1];
  return notice === undefined
    ? upper(words.replace(/^(yes|no)(?= (?:I|we|it|that|there|not)\b)/i, '$1,'))
    : `I have to give ${notice}${noticeMark(notice)} notice`;
};

/** When one can start, behind "I can start"; told where it is a sentence of its own: "I have to give four weeks' notice". */
const startGiven = (typed: string, when: GivenIn): { readonly told: boolean; readonly text: string } => {
  const words = asClause(weekdaysInFull(withNames(daysInWords(asSoon(oneLine(typed)), when))));
  if (/^(?:I|my|we|it)(?:['’]|\s)/i.test(words)) return { told: true, text: upper(words) };
  if (/^flexible/i.test(words)) return { told: true, text: `I am ${words} about the start` };
  if (NOTICE.test(words)) return { told: true, text: answerGiven(words) };
  if (/^(?:\d{1,2}|an?|one|two|three|four|six|eight) (?:weeks?|months?|days?)$/i.test(words))
    return { told: false, text: `in ${words}` };
  const fine =
    /^(?:yes[,.]? )?(.+?) (?:is|would be|works?|suits?)(?: (?:absolutely|perfectly))? (?:fine|good|great|ok|okay|perfect|possible|well)(?: (?:for|with) me)?$/i.exec(
      words,
    );
  if (fine) return { told: true, text: `${upper(fine[1] ?? '')} is fine for me` };
  const earliest = /^not (?:before|until|earlier than)\s+(?=\S)/i.exec(words);
  if (earliest) return { told: true, text: `I cannot start before ${words.slice(earliest[0].length)}` };
  return {
    told: false,
    text: withPreposition(words.replace(/^(\d{1,2})(?:st|nd|rd|th) of (?=[A-Z])/, '$1 ')),
  };
};

/** Days typed as `2026-03-20` read as days do in a letter. */
const daysInWords = (typed: string, { order, today }: Pick<GivenIn, 'order' | 'today'>): string =>
  typed.replace(ISO_TIME, (found) => whenInWords(found, order, today));
