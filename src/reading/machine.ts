/** The patterns of all rules as one machine over words. Compiled here in development; the build packs it beforehand. */
import { assemble } from './match/assemble.ts';
import type { Tables } from './match/tables.ts';
import { RULES } from './rules/index.ts';

/** `@` stands for any folded date, except inside a class of characters; `^` in a choice for the start of the sentence. */
export const patternSource = (source: string): string =>
  source
    .replace(/\[[^\]]*\]|@(?!\[a-z\])/g, (hit) => (hit === '@' ? '@[a-z]\\d{1,3}' : hit))
    .replaceAll('(?:^|', '(?:(?<=^ )|');

/** The patterns of the rules in their order, then their exceptions likewise. */
export interface RuleMachine {
  readonly tables: Tables;
  /** By pattern, the place of its rule. */
  readonly owners: readonly number[];
  /** The number of the first exception. */
  readonly exceptions: number;
}

const compiled = (): RuleMachine => {
  const patterns = RULES.flatMap(({ patterns: own }, rule) =>
    own.map((source) => ({ source: patternSource(source), ending: 'word' as const, rule })),
  );
  const exceptions = RULES.flatMap(({ unless = [] }, rule) =>
    unless.map((source) => ({ source: patternSource(source), ending: 'letters' as const, rule })),
  );
  const all = [...patterns, ...exceptions];
  return { tables: assemble(all), owners: all.map(({ rule }) => rule), exceptions: patterns.length };
};

let made: RuleMachine | null = null;

export const ruleMachine = (): RuleMachine => {
  made ??= compiled();
  return made;
};
