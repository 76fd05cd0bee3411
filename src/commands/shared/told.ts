/** `jobfu add "one sentence"`: what it tells, what is asked for because it does not, and the yes before it is kept. */
import { usage } from '../../domain/errors.ts';
import { isDay } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { zoneNamed } from '../../reading/dates/zones.ts';
import { LONGEST_SENTENCE, readSentence } from '../../reading/sentence/read-sentence.ts';
import { tellsOfSeveral } from '../../reading/sentence/several.ts';
import { displayable } from '../../terminal/displayable.ts';
import { understoodLines } from '../../terminal/render/understood.ts';
import { viewOf } from '../../terminal/view.ts';
import type { Context, Options } from '../command.ts';
import type { Desk } from '../desk.ts';
import { askApplied, askCompany, askRole, askWhen } from './ask-interview.ts';
import { acceptText } from './door.ts';
import { mendTold } from './mend-told.ts';
import { complete, fromOptions, heardLater, type Incomplete, NOTHING_TYPED, type Typed } from './typed.ts';
import { contradictionIn, sayMoment } from './when.ts';
import { fold } from './who.ts';
import { readWords } from './words.ts';

export interface Told {
  readonly typed: Typed;
  /** What was understood, for those who were not asked. */
  readonly remarks: readonly string[];
}

/**
 * @throws Fault `usage` that names the flag for what the sentence does not tell and nobody is there to be asked,
 * `cancelled` where the answer was no.
 */
export const fromSentence = async (
  context: Context,
  desk: Desk,
  sentence: string,
  options: Options,
): Promise<Told> => {
  const { told, onlyApplied } = await readTold(desk, sentence);
  const given = await fromOptions(desk, options, told);
  if (given.at === null && given.applied === null && !onlyApplied) await refuseAnswer(desk, given);
  const asks = context.terminal.interactive;
  let typed = complete(
    asks ? await askMissing(context, desk, given, onlyApplied) : given,
    options,
    onlyApplied,
  );
  const lines = [...linesOf(typed, desk, false), ...contradictionLines(desk, sentence, told)];
  if (!asks) return { typed, remarks: lines };
  await sayLines(context, lines);
  if (context.yes) return { typed, remarks: [] };
  const prompt = await context.prompter();
  while (!(await prompt.confirm('Keep it like this?', true))) {
    typed = await mendTold(prompt, desk, typed, OTHERWISE);
    await sayLines(context, linesOf(typed, desk, false));
  }
  return { typed, remarks: [] };
};

/** After a no to all of it. */
const OTHERWISE =
  'Say it in other words, or with a flag behind them, which wins: --at "Friday 10am"; jobfu add alone asks one by one.';

/** A weekday that the date beside it does not fall on: the date is taken, and nothing of it is settled in silence. */
const contradictionLines = (desk: Desk, sentence: string, { at, applied }: Incomplete): string[] =>
  (
    [
      [at, '--at'],
      [applied, '--applied'],
    ] as const
  ).flatMap(([moment, flag]) => {
    const contradiction = moment && contradictionIn(desk, sentence, dayOf(moment, desk.zone));
    if (!contradiction) return [];
    const { words, other } = contradiction;
    const time = isDay(moment) ? '' : `T${desk.zone.timeOf(moment)}`;
    return [
      `"${words}" can be read in two ways: ${sayMoment(dayOf(moment, desk.zone), desk)} is taken; for ${sayMoment(other, desk)}, add ${flag} "${other}${time}"`,
    ];
  });

/** "Rejected by Acme" alone is their answer: it makes no interview. @throws Fault `usage` */
const refuseAnswer = async (
  desk: Desk,
  { said, heard, company, with: people }: Incomplete,
): Promise<void> => {
  if (said === null) return;
  const { outcome } = await readWords(desk, said, desk.now);
  if (outcome === null) return;
  const who = company ?? people[0]?.name ?? '<company>';
  const known = (await desk.store.applications()).some(
    (application) => fold(application.company) === fold(who),
  );
  const keep = `jobfu heard "${who}" "${said}"${heard === null ? '' : ` --on ${heard}`}`;
  throw usage(
    'That tells their answer, and no interview; nothing was added.',
    known || company === null
      ? `Keep it with the application: ${keep}`
      : `First the application, jobfu add --company "${who}" --applied <day>, then their words: ${keep}`,
  );
};

/** Behind the names of the fields. */
const MARGIN = 13;

const sayLines = async ({ terminal }: Context, lines: readonly string[]): Promise<void> => {
  if (lines.length === 0) return;
  const view = await viewOf(terminal);
  await terminal.err(`${lines.flatMap((line) => view.wrap(displayable(line), MARGIN)).join('\n')}\n`);
};

const linesOf = (facts: Incomplete, desk: Desk, soFar: boolean): string[] => {
  const later = heardLater(facts, desk.zone);
  return understoodLines(facts, {
    at: facts.at === null ? null : sayMoment(facts.at, desk),
    applied: facts.applied === null ? null : sayMoment(facts.applied, desk),
    heard: later === null ? null : sayMoment(later, desk),
    soFar,
  });
};

const readTold = async (
  desk: Desk,
  sentence: string,
): Promise<{ told: Incomplete; onlyApplied: boolean }> => {
  const text = acceptText(sentence, 'the sentence').trim();
  if (text === '') throw usage('The sentence has no words in it.', 'jobfu add asks one by one.');
  if (text.length > LONGEST_SENTENCE) {
    throw usage(
      `That is more than one sentence: ${text.length} characters.`,
      `Up to ${LONGEST_SENTENCE} are read; longer words of theirs go into --said.`,
    );
  }
  const applications = await desk.store.applications();
  const { now, zone, dateOrder, work } = desk;
  const known = {
    companies: applications.map(({ company }) => company),
    people: applications.flatMap(({ people }) => people.map(({ name }) => name)),
  };
  const scene = { now, zone, dateOrder, work, zoneNamed, known };
  if (tellsOfSeveral(text, scene)) {
    throw usage(
      'That tells of several at once, and nothing is kept.',
      'One at a time: jobfu add "interview at Acme tomorrow 10am"',
    );
  }
  const { people, applied, onlyApplied, ...facts } = readSentence(text, scene);
  const day = applied === null || isDay(applied) ? applied : zone.dayOf(applied);
  return { told: { ...NOTHING_TYPED, ...facts, with: people, applied: day }, onlyApplied };
};

/** What has to be known and was not told. */
const askMissing = async (
  context: Context,
  desk: Desk,
  given: Incomplete,
  onlyApplied: boolean,
): Promise<Incomplete> => {
  const asksWhen = given.at === null && given.applied === null && !onlyApplied;
  const asksApplied = given.at === null && given.applied === null && onlyApplied;
  if (given.company !== null && given.role !== null && !asksWhen && !asksApplied) return given;
  // Whoever is asked for the rest sees what needs no answer.
  const lines = linesOf(given, desk, true);
  await sayLines(context, lines);
  const prompt = await context.prompter();
  const applications = await desk.store.applications();
  const company = given.company ?? (await askCompany(prompt, applications));
  const there = applications.filter((known) => fold(known.company) === fold(company));
  const role = given.role ?? (there.length === 1 ? null : await askRole(prompt, there));
  return {
    ...given,
    company,
    role,
    at: asksWhen ? await askWhen(prompt, desk) : given.at,
    applied: asksApplied ? await askApplied(prompt, desk) : given.applied,
  };
};
