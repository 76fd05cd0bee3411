/** Facts given for one letter (`--set key=value`), in the form their field has in a sentence. */
import type { DateOrder } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { clip, oneLine } from '../words/clean.ts';
import { weekdaysInFull, whenInWords, withPreposition } from '../words/days.ts';
import { withSubject } from '../words/deeds.ts';
import { asClause, asRole, asTheirs, asTopic, isSentence, withIndefinite } from '../words/phrases.ts';
import { isDirectQuestion } from '../words/questions.ts';
import { FIELDS, fieldCalled, isTextField, isThing, type TextField } from './fields.ts';

const LONGEST_LINE = 300;
const LONGEST_PHRASE = 200;
/** "until Friday" is Friday: the letters say the rest. */
export const BEFORE_A_DAY = /^(?:until|till|by|before|on)\s+(?=\S)/i;
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
    if (isThing(name) && isSentence(typed)) continue;
    given[name] = asGiven(name, typed, when);
  }
  // "I led the move" is no experience one can put an "and" before: it is a sentence.
  if (given.experience !== undefined && /^(?:I|we)(?:['’]|\s)/.test(given.experience)) {
    given.story ??= given.experience;
    given.experience = '';
  }
  return given;
};

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
      return asClause(
        withSubject(
          daysInWords(
            oneLine(typed).replace(/^(?:because of|because|since|due to|owing to)\s+(?=\S)/i, ''),
            when,
          ),
        ),
      );
    case 'experience':
    case 'story':
    case 'approach':
      return asClause(withSubject(daysInWords(typed, when)));
    case 'stress':
      return asClause(withSubject(daysInWords(typed, when)).replace(/^(?=(?:I|we)\s)/, 'how '));
    case 'next':
      return withIndefinite(asClause(daysInWords(typed, when)));
    case 'point':
      return asClause(daysInWords(typed, when)) + (isDirectQuestion(oneLine(typed)) ? '?' : '');
    case 'start':
      return withPreposition(asClause(weekdaysInFull(daysInWords(oneLine(typed), when))));
    case 'times': {
      const words = asClause(weekdaysInFull(daysInWords(typed, when)));
      return when.byEmployer ? words.replace(/^(?:on|at)\s+(?=\S)/, '') : withPreposition(words);
    }
    default: {
      const bare = FIELDS[name].kind === 'day' ? oneLine(typed).replace(BEFORE_A_DAY, '') : typed;
      return asClause(daysInWords(bare, when));
    }
  }
};

/** Days typed as `2026-03-20` read as days do in a letter. */
const daysInWords = (typed: string, { order, today }: Pick<GivenIn, 'order' | 'today'>): string =>
  typed.replace(ISO_TIME, (found) => whenInWords(found, order, today));
