/** `jobfu correct`: the person says how their last words are to be read; the correction is kept beside the reading. */
import { Fault, usage } from '../domain/errors.ts';
import { type Application, type Correction, MEANINGS, type Meaning, type Message } from '../domain/facts.ts';
import { settledReading, wordsOf, wordToSettle } from '../domain/standing.ts';
import { quote } from '../domain/wording.ts';
import { wordsBehind } from '../domain/words-behind.ts';
import { displayable } from '../terminal/displayable.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { recordedLines } from '../terminal/render/recorded.ts';
import { type CommandSpec, type Context, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { applicationData, momentData, nextItems } from './shared/present.ts';
import { dayTyped, sayMoment } from './shared/when.ts';
import { findWho } from './shared/who.ts';
import { correctedAnew, overruled } from './shared/words.ts';

export const correct: CommandSpec = {
  name: 'correct',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  options: [
    {
      flags: '--as <meaning>',
      says: 'clear-timeline, vague, none, immediate, offer, rejection, or silent: nothing about next steps',
    },
    { flags: '--by <day>', says: 'the day they meant' },
  ],
  examples: ['jobfu correct acme --as vague', 'jobfu correct acme --by "next Friday"'],
  run: async (context, args, options) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, args[0] ?? '');
    const words = wordsOf(application, desk.now, desk.zone, desk.policy);
    const asked = wordToSettle(words);
    // What `due` asks to be read comes first; small talk may have followed it.
    const last = asked && !asked.settled ? asked : words.at(-1);
    if (!last) {
      throw usage(
        `${application.company} has said nothing yet that could be read otherwise.`,
        `jobfu heard ${application.id} "…"`,
      );
    }
    const { message } = last;
    const typed = { as: textOption(options, 'as'), by: textOption(options, 'by') };
    const isAsked = typed.as === undefined && typed.by === undefined && context.terminal.interactive;
    const given = overruled(desk, isAsked ? await askHow(context, desk, message) : typed, message.on);
    if (!given)
      throw usage(
        'How are their words to be read?',
        `jobfu correct ${application.id} --as vague, or --by 2026-03-20`,
      );
    const { correction, dropped } = correctedAnew(message.correction, given);
    await desk.store.write(
      (writer) => writer.addCorrection(message.id, correction),
      `settled the words of ${sayApplication(application)} as ${sayCorrection(correction)}`,
      application,
    );
    const after = (await desk.store.application(application.id)) as Application;
    const settled = after.messages.find(({ id }) => id === message.id) ?? message;
    const data = {
      message: { id: message.id, on: momentData(message.on, desk.zone) },
      reading: settledReading(settled, desk.zone),
      application: await applicationData(desk, after),
      next: await nextItems(desk, application.id),
    };
    const screen = {
      order: desk.dateOrder,
      today: desk.zone.dayOf(desk.now),
      because: wordsBehind(message.text, data.reading),
    };
    return outcome({
      data,
      confirms: true,
      remarks:
        dropped === null
          ? []
          : [`What you had settled before, “${dropped}”, does not go with that and no longer counts.`],
      render: (shown, view) => recordedLines(shown, screen, view, 'Settled'),
    });
  },
};

const SAYS: Readonly<Record<Meaning, string>> = {
  'clear-timeline': 'they name a day by which they answer',
  vague: 'still open, and no day is named',
  none: 'no next step can be named for now',
  immediate: 'something for you to do or attend',
  offer: 'they offer you the job',
  rejection: 'they say no',
  silent: 'nothing about next steps',
};

/** Meanings that may go by a day; without one they are read with the day that was found. */
const DATED: readonly Meaning[] = ['clear-timeline', 'immediate', 'offer'];

const askHow = async (context: Context, desk: Desk, { text }: Message) => {
  const prompt = await context.prompter();
  const as = await prompt.choose(
    `How are their words to be read? ${displayable(quote(text))}`,
    MEANINGS.map((value) => ({ name: `${value}: ${SAYS[value]}`, value })),
  );
  if (!DATED.includes(as)) return { as, by: undefined };
  const understood = (day: string): string => sayMoment(dayTyped(desk, day, 'future'), desk);
  const by = await prompt.text('By which day? Or nothing', {
    check: (day) => day === '' || readable(() => understood(day)) !== null || 'No day jobfu can read.',
    echo: (day) => readable(() => understood(day)),
  });
  return { as, by: by === '' ? undefined : by };
};

/** Null for what cannot be read as a day. */
const readable = (read: () => string): string | null => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
};

/** "vague, by 2026-03-20" */
const sayCorrection = ({ as, by }: Correction): string =>
  [as, by && `by ${by}`].filter((part) => part !== null).join(', ');
