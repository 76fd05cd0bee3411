/** How learned weights are written: one character a class, this many steps to one; the middle one stands for nothing. */
export const STEPS = 10;
const MIDDLE = 31;
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A weight as it is written, the nearest there is. */
export const digitOf = (weight: number): string =>
  DIGITS.charAt(Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight * STEPS) + MIDDLE)));

const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, i) => [digit, i - MIDDLE]));

/** Weights as they were written, in steps. */
export const stepsOf = (written: string): number[] => [...written].map((digit) => VALUES.get(digit) ?? 0);
