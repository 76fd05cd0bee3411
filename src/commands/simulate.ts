/** `jobfu simulate`: the schedule ahead of one application, if nobody ever answers or if they do; writes nothing. */
import { usage } from '../domain/errors.ts';
import { isDay, MEANINGS, type Moment } from '../domain/facts.ts';
import { type Arrival, simulate as play } from '../domain/simulate.ts';
import { settledReading } from '../domain/standing.ts';
import { dayOf } from '../domain/timeline.ts';
import { simulateLines } from '../terminal/render/simulate.ts';
import { type CommandSpec, type Options, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { acceptText } from './shared/door.ts';
import { itemData } from './shared/item-data.ts';
import { applicationData } from './shared/present.ts';
import { whenTyped } from './shared/when.ts';
import { findWho } from './shared/who.ts';
import { BY_OR_ON, overruled, readWords } from './shared/words.ts';

export const simulate: CommandSpec = {
  name: 'simulate',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  options: [
    { flags: '--heard <words>', says: 'what if they say this' },
    { flags: '--on <when>', says: 'when they say it (default: now)' },
    { flags: '--as <meaning>', says: `how it is to be read, where jobfu errs: ${MEANINGS.join(', ')}` },
    { flags: '--by <day>', says: 'the day they mean, where jobfu errs' },
  ],
  examples: [
    'jobfu simulate acme',
    'jobfu simulate acme --heard "We will decide by the end of next week" --on "next Monday"',
  ],
  run: async (context, [who = ''], options) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, who);
    const arrival = await arrivalTyped(desk, options);
    const related = await desk.related([application.id]);
    const { steps, end } = play(related, application.id, await desk.planContext(related), arrival);
    const data = {
      application: await applicationData(desk, application),
      steps: steps.map(({ on, item }) =>
        item === null
          ? { on, what: 'heard' as const, heard: heardData(desk, arrival), rule: null, why: null }
          : { on, what: 'do' as const, ...itemData(item, desk.zone) },
      ),
      end: end && { until: end.until, why: end.why },
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({ data, render: (shown, view) => simulateLines(shown, screen, view) });
  },
};

/** Words said on a day to come arrive in the morning, before that day's own work. */
const ARRIVES = '08:00';

const arrivalTyped = async (desk: Desk, options: Options): Promise<Arrival | null> => {
  const words = textOption(options, 'heard');
  if (words === undefined) {
    for (const name of ['on', 'as', 'by']) {
      if (options[name] !== undefined) {
        throw usage(`--${name} belongs to words, and --heard is missing.`, '--heard "We will be in touch."');
      }
    }
    return null;
  }
  const text = acceptText(words, '--heard').trim();
  if (text === '') throw usage('--heard has no words in it.', '--heard "We will be in touch."');
  const on = aheadTyped(desk, textOption(options, 'on'));
  const at = isDay(on) ? desk.zone.at(on, ARRIVES) : on;
  const correction = overruled(
    desk,
    { as: textOption(options, 'as'), by: textOption(options, 'by') },
    on,
    BY_OR_ON,
  );
  const reading = await readWords(desk, text, on);
  const message = {
    text,
    on: at,
    via: null,
    interview: null,
    from: null,
    subject: null,
    reading,
    correction,
  };
  return { at, message };
};

/** Today means now; the past cannot be changed any more. */
const aheadTyped = (desk: Desk, text: string | undefined): Moment => {
  if (text === undefined) return desk.now;
  const moment = whenTyped(desk, text, 'future');
  const today = desk.zone.dayOf(desk.now);
  if (moment === today) return desk.now;
  if (dayOf(moment, desk.zone) < today) {
    throw usage(`--on ${text} is past.`, 'What they have said is recorded: jobfu heard');
  }
  return moment;
};

const heardData = (desk: Desk, arrival: Arrival | null) => {
  if (arrival === null) throw new Error('words arrived that nobody said');
  const { message } = arrival;
  return { text: message.text, reading: settledReading({ ...message, id: 0 }, desk.zone) };
};
