/** The questions of `jobfu add` at a terminal, with what is known offered as one types and defaults that are mostly right. */
import { Fault } from '../../domain/errors.ts';
import { type Application, type Moment, STAGES } from '../../domain/facts.ts';
import type { Prompter } from '../../terminal/prompts.ts';
import type { Context } from '../command.ts';
import type { Desk } from '../desk.ts';
import { acceptFact, acceptLine } from './door.ts';
import { parsePeople } from './people.ts';
import { appliedTyped, type Incomplete, NOTHING_TYPED, type Typed, wordsIn } from './typed.ts';
import { interviewTyped, sayMoment } from './when.ts';
import { fold } from './who.ts';

export const askForInterview = async (context: Context, desk: Desk): Promise<Typed> => {
  const prompt = await context.prompter();
  const applications = await desk.store.applications();
  const company = await askCompany(prompt, applications);
  const there = applications.filter((known) => fold(known.company) === fold(company));
  const role = await askRole(prompt, there);
  const stage = await prompt.suggest('What kind of interview?', (typed) => like(typed, STAGES), {
    none: 'something else',
  });
  const at = await askWhen(prompt, desk);
  const people = await askPeople(prompt, there);
  const topic = await prompt.text('What did you talk about? One thing worth naming in a thank-you');
  const said = await prompt.words('What did they say about next steps? Their words, or nothing');
  return {
    ...NOTHING_TYPED,
    company,
    role,
    stage: acceptLine(stage, 'the stage'),
    at,
    with: peopleTyped(people),
    topics: [acceptFact(topic, 'the topic')].filter((text) => text !== null),
    said: wordsIn(acceptLine(said, 'the words') ?? ''),
  };
};

/** What flags left out and nothing can be kept without. */
export const askForRest = async (context: Context, desk: Desk, given: Incomplete): Promise<Incomplete> => {
  const lacksWhen = given.at === null && given.applied === null;
  if (given.company !== null && !lacksWhen) return given;
  const prompt = await context.prompter();
  const company = given.company ?? (await askCompany(prompt, await desk.store.applications()));
  return { ...given, company, at: lacksWhen ? await askWhen(prompt, desk) : given.at };
};

/** Known companies are offered, the latest first. */
export const askCompany = async (prompt: Prompter, applications: readonly Application[]): Promise<string> => {
  const known = distinct(applications.map(({ company }) => company).reverse());
  const check = (value: string): true | string => value !== '' || 'A company is needed.';
  const company =
    known.length === 0
      ? await prompt.text('Company', { check })
      : await prompt.suggest('Company', (typed) => like(typed, known), { check });
  return acceptLine(company, 'the company') ?? company;
};

/** `there`: the applications at that company. */
export const askRole = async (prompt: Prompter, there: readonly Application[]): Promise<string | null> => {
  const last = there.flatMap(({ role }) => role ?? []).at(-1);
  return acceptFact(await prompt.text('Role', last === undefined ? {} : { default: last }), 'the role');
};

/** The day and time as they are understood stand beside what is typed, so that a slip is seen at once. */
export const askWhen = async (prompt: Prompter, desk: Desk): Promise<Moment> => {
  const when = await prompt.text('When was it, or when is it?', {
    default: 'today',
    check: (value) => complaint(() => interviewTyped(desk, value, 'past').at),
    echo: (value) => faultless(() => sayMoment(interviewTyped(desk, value, 'past').at, desk)),
  });
  return interviewTyped(desk, when, 'past').at;
};

export const askApplied = async (prompt: Prompter, desk: Desk): Promise<string> => {
  const read = (value: string): string => appliedTyped(desk, value, 'The day');
  const day = await prompt.text('When did you apply?', {
    default: 'today',
    check: (value) => complaint(() => read(value)),
    echo: (value) => faultless(() => sayMoment(read(value), desk)),
  });
  return read(day);
};

const askPeople = async (prompt: Prompter, there: readonly Application[]): Promise<string> => {
  const message = 'Who did you meet? Names, with commas between them';
  const check = (value: string): true | string => complaint(() => peopleTyped(value));
  const known = distinct(there.flatMap(({ people }) => people.map(({ name }) => name)));
  if (known.length === 0) return prompt.text(message, { check });
  const offered = (typed: string): string[] => {
    const at = typed.lastIndexOf(',') + 1;
    const before = typed.slice(0, at);
    return like(typed.slice(at).trim(), known)
      .filter((name) => !fold(before).includes(fold(name)))
      .map((name) => (before === '' ? name : `${before} ${name}`));
  };
  return prompt.suggest(message, offered, { check, nothing: 'nobody to name' });
};

const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [fold(name), name] as const)).values(),
];

const like = (typed: string, known: readonly string[]): string[] =>
  known.filter((name) => fold(name).includes(fold(typed)));

const faultless = (attempt: () => string): string | null => {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
};

const peopleTyped = (text: string) => (text.trim() === '' ? [] : parsePeople(text, 'a name'));

/** True where it works; else what the fault says, and what to type, to show under the question. */
const complaint = (attempt: () => unknown): true | string => {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof Fault) return [error.message, error.hint].filter(Boolean).join(' ');
    throw error;
  }
};
