/** How many rounds an application has come through: those held, and those that a stage names as it was noted. */
import type { Interview } from './facts.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const NUMBERED = /\b(\d)(?:st|nd|rd|th)\b|\b(?:round|interview|stage) ?(\d)\b/;

/** The round a stage names, or null for one that names none. */
const roundNamed = (stage: string): number | null => {
  const said = stage.toLowerCase();
  const word = ORDINALS.findIndex((ordinal) => new RegExp(`\\b${ordinal}\\b`).test(said));
  if (word >= 0) return word + 1;
  const [, ordinal, counted] = NUMBERED.exec(said) ?? [];
  const figure = ordinal ?? counted;
  return figure === undefined ? null : Number(figure);
};

/** Whether a stage is the last one: the terms come after it. */
export const isLastRound = ({ stage }: Interview): boolean =>
  stage !== null && /^negotiation$|\b(?:final|last)\b/i.test(stage);

/** Those before a second round need not be on record; a last one is never the first. */
export const roundsReached = (held: readonly Interview[]): number =>
  Math.max(
    held.length,
    ...held.map((interview) => roundNamed(interview.stage ?? '') ?? (isLastRound(interview) ? 2 : 0)),
  );

/** "second", or "6th" where there is no plain word. */
export const sayRound = (round: number): string => ORDINALS[round - 1] ?? `${round}th`;
