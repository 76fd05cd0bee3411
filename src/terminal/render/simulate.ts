/** A schedule ahead, a day and a line each, and how it ends. */
import type { Reading } from '../../domain/facts.ts';
import { quote, sayDay } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { type ItemLines, sayApplication, sayTask } from './items.ts';
import { sayRead } from './reading.ts';
import type { Screen } from './recorded.ts';

export interface Simulated {
  readonly application: { readonly company: string; readonly role: string | null; readonly status: string };
  readonly steps: readonly (
    | ({ readonly what: 'do'; readonly on: string } & ItemLines)
    | {
        readonly what: 'heard';
        readonly on: string;
        readonly heard: { readonly text: string; readonly reading: Reading };
      }
  )[];
  readonly end: { readonly why: string } | null;
}

export const simulateLines = (
  { application, steps, end }: Simulated,
  { order, today }: Screen,
  view: View,
): string[] => {
  const { bold, dim } = view.style;
  const isAnswered = steps.some(({ what }) => what === 'heard');
  const lines = view.wrap(
    `${bold(sayApplication(application))}, ${isAnswered ? 'if they say this' : 'if nobody ever answers'} (nothing is recorded)`,
  );
  const margin = ' '.repeat(14);
  for (const step of steps) {
    const day = sayDay(step.on, order, today).padEnd(11);
    const [head, more] =
      step.what === 'do'
        ? [sayTask(step), step.why]
        : [`they say ${quote(step.heard.text)}`, sayRead(step.heard.reading, order, today)];
    lines.push(...view.wrap(`  ${day} ${step.what === 'do' ? bold(head) : head}`, margin.length));
    lines.push(...view.wrap(`${margin}${dim(more)}`, margin.length));
  }
  if (steps.length === 0) lines.push('Nothing is planned.');
  if (end) lines.push(...view.wrap(`Then it rests. ${end.why}`, 2));
  else if (application.status !== 'open' || steps.length > 0) lines.push('Then nothing more: it is closed.');
  return lines;
};
