/** What the recruiter's words mean for the candidate (PLAYBOOK section 2), and why each rule speaks as it does. */
import type { Label, Reading } from '../domain/facts.ts';
import { RULES } from './rules/index.ts';

export interface Advice {
  /** What the words tell about where one stands. */
  readonly tells: string;
  /** What to do now. */
  readonly doNow: string;
  readonly sources: readonly string[];
}

const BY_LABEL: Readonly<Record<Label, Advice>> = {
  'clear-timeline': {
    tells: 'They have an organised process and named a time. That is a good sign.',
    doNow: 'Note the date and wait for it. If it passes in silence, check in two working days later.',
    sources: ['S1', 'S0'],
  },
  vague: {
    tells:
      'You are still in the running, but no date was named. Next steps without any detail can also be an early sign of a no.',
    doNow: 'Thank them for being open, offer whatever they still need, and check in after a week.',
    sources: ['S1', 'S0'],
  },
  none: {
    tells: 'They cannot name a next step now, often for reasons of their own such as a hold or a budget.',
    doNow: 'Stay courteous, thank them once, and check in after two weeks.',
    sources: ['S1', 'S0'],
  },
  immediate: {
    tells: 'They want something from you now. That is strong interest.',
    doNow: 'Say yes the same day, give the times you can make, stop chasing and start preparing.',
    sources: ['S1', 'S0'],
  },
  offer: {
    tells: 'They have decided for you.',
    doNow:
      'Thank them the same day, check salary, start date, benefits and terms, and answer by their date or ask for more time before it runs out.',
    sources: ['S4', 'S2'],
  },
  rejection: {
    tells: 'This application has come to its end. Finalists are sometimes called back.',
    doNow: 'Thank them within a day, offer to stay in touch, and ask once for feedback.',
    sources: ['S0', 'S1', 'S4'],
  },
};

const SILENT: Advice = {
  tells: 'Nothing was said about next steps, so nothing changes.',
  doNow: 'Go on as planned; the check-in you already have stands.',
  sources: ['S1'],
};

const QUESTIONS = 'They welcome questions: put one about the next steps to them.';

/** The playbook's row for a reading. */
export const adviceFor = (
  reading: Pick<Reading, 'kind' | 'outcome' | 'silent' | 'invitesQuestions'>,
): Advice => {
  const advice =
    reading.kind === 'none' && reading.outcome === null && reading.silent
      ? SILENT
      : BY_LABEL[reading.outcome ?? reading.kind];
  return reading.invitesQuestions ? { ...advice, doNow: `${advice.doNow} ${QUESTIONS}` } : advice;
};

/** Evidence that rests on no rule of its own: on a date, on silence, on how words lean. */
const OTHER_REASONS: Readonly<Record<string, string>> = {
  'their-day': 'The day by which they will answer.',
  'your-deadline': 'The day by which you are to act.',
  'lower-bound': 'The day before which nothing will be said.',
  'silence-means-no': 'If nothing comes, that is the answer.',
  'words-lean': 'No rule, but words that mostly stand in messages of this kind.',
};

/** Why a rule speaks as it does, by the name evidence carries; null for a name nobody knows. */
export const reasonOf = (rule: string): string | null =>
  OTHER_REASONS[rule] ?? RULES.find((one) => one.name === rule)?.reason ?? null;
