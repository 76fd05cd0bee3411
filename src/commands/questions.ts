/** `jobfu questions`: what to ask them, by category and by how far one has come, those already asked marked. */
import { usage } from '../domain/errors.ts';
import { type Application, STAGES } from '../domain/facts.ts';
import {
  ASKED_RULE,
  askedIn,
  askedKey,
  type Phase,
  phaseOf,
  QUESTION_CATEGORIES,
  QUESTIONS,
  type Question,
  type QuestionCategory,
} from '../domain/questions.ts';
import { situationOf } from '../domain/situation.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { questionLines } from '../terminal/render/questions.ts';
import { type CommandSpec, listOption, type Options, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { oneOf } from './shared/choice.ts';
import { applicationData } from './shared/present.ts';
import { findWho } from './shared/who.ts';

export const questions: CommandSpec = {
  name: 'questions',
  arguments: [{ name: '[category...]', says: QUESTION_CATEGORIES.join(', '), values: QUESTION_CATEGORIES }],
  options: [
    {
      flags: '--for <who>',
      says: 'those that fit the next interview there; marks what was asked',
    },
    { flags: '--stage <stage>', says: `those that fit a stage: ${STAGES.join(', ')}`, values: STAGES },
    { flags: '--asked <n>', says: 'you asked this one, by its number; with --for', repeatable: true },
  ],
  examples: [
    'jobfu questions next-steps',
    'jobfu questions --for acme',
    'jobfu questions --asked 25 --for acme',
  ],
  run: async (context, args, options) => {
    const category = args.length === 0 ? null : categoryTyped(args.join(' '));
    const desk = await context.desk();
    const who = textOption(options, 'for');
    const found = who === undefined ? null : (await findWho(desk, who)).application;
    const numbers = listOption(options, 'asked').flatMap((text) => text.split(/[\s,]+/).filter(Boolean));
    if (numbers.length > 0) {
      if (found === null) throw usage('Asked at which company? --for is missing.', '--for acme');
      return mark(desk, found, numbers.map(questionNumbered));
    }
    const phase = await phaseWanted(desk, found, options);
    const asked = found ? askedIn(found) : new Map<number, string>();
    const shown = QUESTIONS.filter(
      (question) =>
        (category === null || question.category === category) &&
        (phase === null || question.phases.includes(phase) || asked.has(question.number)),
    );
    const data = {
      application: found && (await applicationData(desk, found)),
      phase,
      questions: shown.map((question) => questionData(question, asked, desk)),
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({ data, render: (safe, view) => questionLines(safe, screen, view) });
  },
};

/** "next steps" is typed with a space as readily as with a dash. */
const categoryTyped = (text: string): QuestionCategory =>
  oneOf(text.trim().replace(/[\s_]+/g, '-'), QUESTION_CATEGORIES, 'The category');

const phaseWanted = async (
  desk: Desk,
  found: Application | null,
  options: Options,
): Promise<Phase | null> => {
  const stage = textOption(options, 'stage');
  if (found === null) return stage === undefined ? null : phaseOf(oneOf(stage, STAGES, '--stage'), 0);
  const { held, booked } = situationOf(found, await desk.planContext([found]));
  return phaseOf(
    stage === undefined ? (booked[0]?.stage ?? null) : oneOf(stage, STAGES, '--stage'),
    held.length,
  );
};

const questionNumbered = (text: string): Question => {
  const question = QUESTIONS.find(({ number }) => String(number) === text.replace('#', ''));
  if (!question)
    throw usage(`There is no question ${text}.`, 'jobfu questions shows them with their numbers');
  return question;
};

export const questionData = (
  { number, category, text }: Question,
  asked: ReadonlyMap<number, string>,
  { zone }: Desk,
) => {
  const at = asked.get(number);
  return { number, category, text, asked: at === undefined ? null : zone.iso(at) };
};

/** Marked once: what is marked already stays as it is. */
const mark = async (desk: Desk, application: Application, chosen: readonly Question[]) => {
  const before = askedIn(application);
  const fresh = [...new Set(chosen)].filter(({ number }) => !before.has(number));
  if (fresh.length > 0) {
    await desk.store.write(
      async (writer) => {
        for (const { number } of fresh) {
          const about = askedKey(number);
          await writer.addDecision(application.id, {
            verb: 'done',
            rule: ASKED_RULE,
            about,
            at: desk.now,
            until: null,
          });
        }
      },
      `marked what you asked at ${sayApplication(application)}`,
      application,
    );
  }
  const after = (await desk.store.application(application.id)) ?? application;
  const data = {
    application: await applicationData(desk, after),
    phase: null,
    questions: [...new Set(chosen)].map((question) => questionData(question, askedIn(after), desk)),
  };
  return outcome({
    data,
    confirms: true,
    render: (shown, view) => [
      ...view.wrap(`Asked at ${shown.application.company}:`, 2),
      ...shown.questions.flatMap(({ number, text }) =>
        view.wrap(`  ${String(number).padStart(2)}  ${text}`, 6),
      ),
      `What they said to it: jobfu heard ${application.id} "…"`,
    ],
  });
};
