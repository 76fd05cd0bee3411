/** "One week to have its say, counting from today": today is where the week begins, and no day of its own. */
import type { Core, Here } from './parser.ts';

const BEGINS =
  /\b(?:counting|counted|starting|beginning|running|reckoned|calculated) (?:from |as of |as from |on )?$/;
/** Letters between the two. */
const FURTHEST = 60;

export const isStart = (core: Core, last: Core | undefined, { on, text }: Here): boolean =>
  last?.shape === 'span' &&
  core.shape === 'day' &&
  core.from === on &&
  core.to === on &&
  core.time === undefined &&
  core.start - last.end < FURTHEST &&
  !/[.;!?]/.test(text.slice(last.end, core.start)) &&
  BEGINS.test(text.slice(Math.max(last.end, core.start - 24), core.start));
