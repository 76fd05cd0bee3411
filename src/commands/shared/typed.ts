/** An interview or application as it was typed, answered or told, understood but not yet kept. */
import type { Zone } from '../../domain/calendar.ts';
import { usage } from '../../domain/errors.ts';
import type { Day, Moment } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { NewPerson } from '../../store/store.ts';
import { listOption, type Options, textOption } from '../command.ts';
import type { Desk } from '../desk.ts';
import { acceptFact, acceptLine, acceptText, isNothing } from './door.ts';
import { wholeNumber } from './numbers.ts';
import { parsePeople } from './people.ts';
import { dayTyped, interviewTyped, refuseLongAgo } from './when.ts';

export interface Typed {
  readonly company: string;
  readonly role: string | null;
  readonly stage: string | null;
  readonly at: Moment | null;
  readonly minutes: number | null;
  readonly with: readonly NewPerson[];
  readonly topics: readonly string[];
  readonly project: string | null;
  readonly challenge: string | null;
  readonly said: string | null;
  /** The day a sentence says those words came. */
  readonly heard: Day | null;
  readonly as: string | undefined;
  readonly by: string | undefined;
  readonly applied: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly region: string | null;
  readonly note: string | null;
}

/** What may still be missing: the company, and when it was. */
export type Incomplete = Omit<Typed, 'company'> & { readonly company: string | null };

export const NOTHING_TYPED: Incomplete = {
  company: null,
  role: null,
  stage: null,
  at: null,
  minutes: null,
  with: [],
  topics: [],
  project: null,
  challenge: null,
  said: null,
  heard: null,
  as: undefined,
  by: undefined,
  applied: null,
  place: null,
  url: null,
  region: null,
  note: null,
};

/** The day their words came, where a sentence names one after what they are told with. */
export const heardLater = (
  { heard, at, applied }: Pick<Incomplete, 'heard' | 'at' | 'applied'>,
  zone: Zone,
): Day | null => {
  const moment = at ?? applied;
  return heard !== null && moment !== null && heard > dayOf(moment, zone) ? heard : null;
};

/** The flags, over what a sentence told: a flag wins. @throws Fault `usage` for a flag that cannot be read. */
export const fromOptions = async (desk: Desk, options: Options, told: Incomplete): Promise<Incomplete> => {
  const line = (name: string): string | null => acceptLine(textOption(options, name), `--${name}`);
  const fact = (name: string): string | null => acceptFact(textOption(options, name), `--${name}`);
  const at = textOption(options, 'at');
  const applied = textOption(options, 'applied');
  const said = textOption(options, 'said');
  const people = listOption(options, 'with').flatMap((text) => parsePeople(text, '--with'));
  const topics = listOption(options, 'topic').flatMap((text) => acceptFact(text, '--topic') ?? []);
  // What was talked about was talked about in an interview that is over.
  const isOver = topics.length > 0 || ['project', 'challenge'].some((name) => textOption(options, name));
  const interview = at === undefined ? null : interviewTyped(desk, at, isOver ? 'past' : 'future');
  if (said !== undefined && said.trim() === '')
    throw usage('--said has no words in it.', 'Leave it out, or quote them.');
  return {
    company: line('company') ?? told.company,
    role: fact('role') ?? told.role,
    stage: line('stage') ?? told.stage,
    at: interview?.at ?? told.at,
    minutes:
      wholeNumber(textOption(options, 'minutes'), '--minutes', { min: 1, max: 1440 }) ??
      (interview === null ? told.minutes : (interview.minutes ?? told.minutes)),
    with: people.length > 0 ? people : told.with,
    topics: topics.length > 0 ? topics : told.topics,
    project: fact('project'),
    challenge: fact('challenge'),
    said: said === undefined ? told.said : wordsIn(acceptText(said, '--said')),
    heard: said === undefined ? told.heard : null,
    as: textOption(options, 'as'),
    by: textOption(options, 'by'),
    applied: applied === undefined ? told.applied : appliedTyped(desk, applied),
    place: line('place') ?? told.place,
    url: line('url'),
    region: await regionTyped(line('region')),
    note: line('note'),
  };
};

/** What they said; "nothing" is no words of theirs. */
export const wordsIn = (said: string): string | null =>
  said.trim() === '' || isNothing(said) ? null : said.trim();

/** The code of a region by its name or code. @throws Fault `usage` for one nobody knows */
export const regionTyped = async (region: string | null): Promise<string | null> =>
  region && (await import('../../domain/holidays/regions.ts')).findRegion(region).code;

/** @throws Fault `usage` for a day still ahead */
export const appliedTyped = (desk: Desk, text: string, flag = '--applied'): string => {
  const day = dayTyped(desk, text, 'past');
  if (day > desk.zone.dayOf(desk.now))
    throw usage(`${flag} ${text} is still ahead.`, 'Name the day you applied.');
  refuseLongAgo(desk, text, day, flag);
  return day;
};

/** @throws Fault `usage` that names the flag for what is missing, or for what has nothing to go with. */
export const complete = (typed: Incomplete, options: Options, onlyApplied = false): Typed => {
  const { company } = typed;
  if (company === null) {
    throw usage('Which company? --company is missing.', 'jobfu add --company Acme --at "yesterday 3pm"');
  }
  if (typed.at === null && typed.applied === null) {
    throw onlyApplied
      ? usage('When did you apply? --applied is missing.', '--applied "last Monday"')
      : usage(
          'When was the interview? --at is missing.',
          '--at "yesterday 3pm", or --applied "last Monday" where there was none yet',
        );
  }
  if (typed.said === null && (typed.as !== undefined || typed.by !== undefined)) {
    throw usage(
      '--as and --by settle how words are read, and there are none.',
      'Give the words with --said.',
    );
  }
  if (typed.at === null) refuseWithoutInterview(options);
  return { ...typed, company };
};

/** Facts of an interview, and there is none. */
const refuseWithoutInterview = (options: Options): void => {
  for (const name of ['stage', 'minutes', 'topic', 'project', 'challenge', 'place']) {
    if (options[name] !== undefined) {
      throw usage(
        `--${name} belongs to an interview, and --at is missing.`,
        'Say when it was: --at "yesterday 3pm"',
      );
    }
  }
};
