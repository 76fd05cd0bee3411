/** Facts a letter cannot do without, asked for at a terminal; what belongs to the interview is kept with it. */
import type { Application, Person } from '../../domain/facts.ts';
import { sayDay, upper } from '../../domain/wording.ts';
import { dayField, FIELDS, isField, isThing } from '../../letters/facts/fields.ts';
import { heldInterviews, interviewsFor } from '../../letters/facts/interview.ts';
import type { MissingFact } from '../../letters/request.ts';
import type { Template } from '../../letters/template/template.ts';
import { isNoThing } from '../../letters/words/phrases.ts';
import type { Prompter } from '../../terminal/prompts.ts';
import type { Context } from '../command.ts';
import type { Desk } from '../desk.ts';
import { acceptFact } from './door.ts';
import { dayGiven } from './when.ts';

interface Asked {
  readonly template: Template;
  readonly application: Application;
  readonly to: readonly Person[];
}

/** Facts about the interview itself: true for every later letter, too. */
const OF_THE_INTERVIEW = ['project', 'challenge'] as const;

/** The answers by field; a question left empty is not among them. */
export const askFacts = async (
  context: Context,
  desk: Desk,
  asked: Asked,
  missing: readonly MissingFact[],
): Promise<Record<string, string>> => {
  const prompt = await context.prompter();
  const answers: Record<string, string> = {};
  for (const { field } of missing) {
    // Of a group, one is enough: the next is asked for where there is no answer to the one before.
    for (const name of asked.template.needs.find(([first]) => first === field) ?? [field]) {
      const answer = acceptFact(await prompt.text(questionFor(name), howToAnswer(desk, name)), name);
      if (answer === null) continue;
      answers[name] = answer;
      break;
    }
  }
  await keep(desk, asked, answers);
  return answers;
};

/** What an answer is taken for is said as it is typed; what fits no sentence is asked for again. */
const howToAnswer = (desk: Desk, field: string): Parameters<Prompter['text']>[1] => {
  const side = dayField(field);
  if (side !== null) {
    const { zone, dateOrder, now } = desk;
    return {
      echo: (typed) => {
        const day = dayGiven(desk, typed, side);
        return day === null ? null : sayDay(day.slice(0, 10), dateOrder, zone.dayOf(now));
      },
    };
  }
  if (!isThing(field)) return {};
  return {
    check: (typed) => !isNoThing(typed) || 'Name it as a thing: it stands in the middle of a sentence.',
  };
};

const questionFor = (field: string): string => {
  const says = isField(field) ? FIELDS[field].says : 'for this letter';
  return `${upper(field)} (${says})`;
};

const keep = async (
  desk: Desk,
  { template, application, to }: Asked,
  answers: Readonly<Record<string, string>>,
): Promise<void> => {
  const held = heldInterviews(application, desk.now, desk.zone);
  const interview = interviewsFor(held, to, template.interview).latest;
  if (interview === null || !OF_THE_INTERVIEW.some((field) => answers[field] !== undefined)) return;
  const { project = null, challenge = null } = answers;
  await desk.store.write(
    (writer) => writer.completeInterview(interview.id, { project, challenge }),
    `noted what ${application.company} works on`,
    application,
  );
};
