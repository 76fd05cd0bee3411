/** Whole numbers as they are typed after a flag. */
import { usage } from '../../domain/errors.ts';

/** @throws Fault `usage` for what is no whole number, or lies outside the bounds. */
export const wholeNumber = (
  text: string | undefined,
  flag: string,
  { min, max }: { min: number; max: number },
  hint = `${flag} ${Math.max(min, 1)}`,
): number | null => {
  if (text === undefined) return null;
  const number = Number(text);
  if (!/^\d+$/.test(text.trim()) || number < min || number > max) {
    throw usage(`${flag} takes a whole number from ${min} to ${max}, not "${text}".`, hint);
  }
  return number;
};
