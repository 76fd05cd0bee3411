/** The questions of bare `jobfu add` at a terminal, with defaults that are mostly right. */
import { Fault } from '../../domain/errors.ts';
import { isDay, type Moment, STAGES } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { sayDay } from '../../domain/wording.ts';
import type { Typed } from '../add.ts';
import type { Context } from '../command.ts';
import type { Desk } from '../desk.ts';
import { acceptLine } from './door.ts';
import { parsePerson } from './people.ts';
import { whenTyped } from './when.ts';

export const askForInterview = async (context: Context, desk: Desk): Promise<Typed> => {
  const prompt = await context.prompter();
  const known = (await desk.store.applications()).at(-1);
  const company = await prompt.text('Company', { check: (value) => value !== '' || 'A company is needed.' });
  const same = known && known.company.toLowerCase() === company.toLowerCase();
  const role = await prompt.text('Role', same && known.role ? { default: known.role } : {});
  const stage = await prompt.choose('What kind of interview?', [
    ...STAGES.map((name) => ({ name, value: name as string })),
    { name: 'something else', value: '' },
  ]);
  const when = await prompt.text('When was it, or when is it?', {
    default: 'today',
    check: (value) => complaint(() => whenTyped(desk, value, 'past')),
  });
  const at: Moment = whenTyped(desk, when, 'past');
  await context.terminal.err(`  ${sayMoment(at, desk)}\n`);
  const people = await prompt.text('Who did you meet? Names, with commas between them', {
    check: (value) => complaint(() => peopleTyped(value)),
  });
  const topics = await prompt.text('What did you talk about? One thing worth naming in a thank-you');
  const said = await prompt.text('What did they say about next steps? Their words, or nothing');
  return {
    company: acceptLine(company, 'the company') ?? company,
    role: acceptLine(role, 'the role'),
    stage: acceptLine(stage, 'the stage'),
    at,
    minutes: null,
    with: peopleTyped(people),
    topics: acceptLine(topics, 'the topic') === null ? [] : [topics],
    project: null,
    challenge: null,
    said: acceptLine(said, 'the words'),
    as: undefined,
    by: undefined,
    applied: null,
    place: null,
    url: null,
    region: null,
    note: null,
  };
};

/** The day as it was understood, so that a slip is seen at once. */
const sayMoment = (at: Moment, { zone, dateOrder, now }: Desk): string => {
  const day = sayDay(dayOf(at, zone), dateOrder, zone.dayOf(now));
  return isDay(at) ? day : `${day} ${zone.timeOf(at)}`;
};

const peopleTyped = (text: string) =>
  text
    .split(/[,;]| and /)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => parsePerson(name, 'a name'));

/** True where it works; else the fault's own sentence, to show under the question. */
const complaint = (attempt: () => unknown): true | string => {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
};
