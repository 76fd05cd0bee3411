/** An explanation as lines: the message with its evidence marked and numbered, then the reasons, the day, the advice. */
import type { View } from '../view.ts';

export interface ExplanationLines {
  readonly pieces: readonly { readonly text: string; readonly evidence: number | null }[];
  readonly reasons: readonly { readonly evidence: number; readonly rule: string; readonly reason: string }[];
  readonly days: readonly string[];
  readonly tells: string;
  readonly doNow: string;
  readonly sources: readonly string[];
}

/** Blanks stay outside the brackets. */
const mark = (text: string, evidence: number, bold: (text: string) => string): string => {
  const words = text.trim();
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${bold(`[${words}]${evidence}`)}${text.slice(at + words.length)}`;
};

export const explanationLines = (explanation: ExplanationLines, view: View): string[] => {
  const { bold, dim } = view.style;
  const { pieces, reasons, days, tells, doNow, sources } = explanation;
  // Marked by brackets and a number as well, never by weight alone.
  const marked = pieces
    .map(({ text, evidence }) => (evidence === null ? text : mark(text, evidence, bold)))
    .join('')
    .split('\n')
    .flatMap((line) => view.wrap(`  ${line}`, 2));
  return [
    '',
    bold('The message'),
    ...marked,
    ...(reasons.length > 0 ? ['', bold('What it rests on')] : []),
    ...reasons.flatMap(({ evidence, rule, reason }) =>
      view.wrap(`  ${evidence} ${reason} ${dim(`(${rule})`)}`, 4),
    ),
    ...(days.length > 0 ? ['', bold('The day')] : []),
    ...days.flatMap((step) => view.wrap(`  ${step}`, 2)),
    '',
    bold('What it tells'),
    ...view.wrap(`  ${tells}`, 2),
    bold('What to do'),
    ...view.wrap(`  ${doNow} ${dim(`[${sources.join(', ')}]`)}`, 2),
  ];
};
