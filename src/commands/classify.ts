/** `jobfu classify`: a message read without recording it, for people, as JSON, or line by line. */
import { isRealDay } from '../domain/calendar.ts';
import { EXIT, Fault, usage } from '../domain/errors.ts';
import type { Day } from '../domain/facts.ts';
import { dayOf } from '../domain/timeline.ts';
import { wordsBehind } from '../domain/words-behind.ts';
import { read } from '../reading/read.ts';
import { explanationLines } from '../terminal/render/explanation.ts';
import { readingLines } from '../terminal/render/reading.ts';
import { type CommandSpec, type Context, flagOption, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { acceptText } from './shared/door.ts';
import { type Incoming, wordsGiven } from './shared/incoming.ts';
import { dayTyped } from './shared/when.ts';

export const classify: CommandSpec = {
  name: 'classify',
  arguments: [{ name: '[text...]', says: 'the message; - or nothing reads standard input' }],
  options: [
    { flags: '--on <day>', says: 'the day of the message (default: today)' },
    {
      flags: '--jsonl',
      says: 'read {"id", "on", "text"} line by line from standard input, answer line by line',
    },
    { flags: '--file <file>', says: 'a mail (.eml) or text file' },
    { flags: '--explain', says: 'the evidence, the rules behind it, and what to do' },
  ],
  examples: [
    'jobfu classify "We hope to decide by the end of next week."',
    'jobfu classify --on 2026-03-11 --json "Can you do Thursday at 10?"',
    'jobfu classify --jsonl < messages.jsonl',
  ],
  run: async (context, args, options) => {
    // Forgotten quotation marks: the words are one message all the same.
    const words = args.length === 0 ? undefined : args.join(' ');
    const desk = await context.desk();
    const on = textOption(options, 'on');
    const day = on === undefined ? desk.zone.dayOf(desk.now) : dayTyped(desk, on, 'past');
    if (flagOption(options, 'jsonl')) {
      if (words !== undefined) throw usage('--jsonl reads standard input; the text is one too many.', HINT);
      return { data: null, render: () => [], status: await readLines(context, desk, day), printed: true };
    }
    const { text, date } = await wordsTyped(context, words, textOption(options, 'file'));
    if (text.trim() === '') throw usage('There are no words in the message.', HINT);
    // A mail brings its own day; --on still wins.
    const said = on === undefined && date !== null ? dayOf(date, desk.zone) : day;
    const reading = read(text, settingsOf(desk, said));
    const screen = { order: desk.dateOrder, today: said, because: wordsBehind(text, reading) };
    if (!flagOption(options, 'explain')) {
      return outcome({ data: reading, render: (shown, view) => readingLines(shown, screen, view) });
    }
    const { explain } = await import('../reading/explain.ts');
    const data = { ...reading, explanation: explain(text, reading, settingsOf(desk, said)) };
    return outcome({
      data,
      render: (shown, view) => [
        ...readingLines(shown, screen, view),
        ...explanationLines(shown.explanation, view),
      ],
    });
  },
};

const HINT = 'jobfu classify "We will be in touch." or: jobfu classify < message.txt';

/** Nothing named means standard input. */
const wordsTyped = async (
  context: Context,
  words: string | undefined,
  file: string | undefined,
): Promise<Incoming> => (await wordsGiven(context, words, file, HINT)) ?? wordsTyped(context, '-', undefined);

const settingsOf = ({ dateOrder, work }: Desk, on: Day) => ({ on, dateOrder, work });

/** Answers each line as it comes, so that memory does not grow with the input. A bad line is answered, not fatal. */
const readLines = async (context: Context, desk: Desk, day: Day): Promise<number> => {
  const { terminal } = context;
  if (terminal.inputIsTerminal) throw usage('Nothing was piped in.', HINT);
  const { createInterface } = await import('node:readline');
  let failed = false;
  let waiting = '';
  for await (const line of createInterface({ input: terminal.streams.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, desk, day);
    failed ||= 'error' in answer;
    waiting += `${JSON.stringify(answer)}\n`;
    // Written in batches: a write a line would take longer than the reading.
    if (waiting.length > 1 << 15) {
      await terminal.out(waiting);
      waiting = '';
    }
  }
  if (waiting !== '') await terminal.out(waiting);
  return failed ? EXIT.failure : EXIT.ok;
};

const answerLine = (line: string, desk: Desk, day: Day): object => {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    if (row === null || typeof row !== 'object' || Array.isArray(row))
      throw usage('the line is not a JSON object');
    const fields = row as Record<string, unknown>;
    id = fields.id ?? null;
    const { text, on = day } = fields;
    if (typeof text !== 'string') throw usage('"text" is missing or not a text');
    if (typeof on !== 'string' || !isRealDay(on)) throw usage('"on" is not a day, YYYY-MM-DD');
    return { id, ...read(acceptText(text, 'the text'), settingsOf(desk, on)) };
  } catch (error) {
    if (error instanceof Fault) return { id, error: error.message };
    if (error instanceof SyntaxError) return { id, error: 'the line is not JSON' };
    throw error;
  }
};
