/** Days that the next one takes the place of: "end of March → mid April", "this month. By the 20th, actually". */
import { addDays } from './days.ts';
import type { Core, Here } from './parser.ts';
import { mondayOf } from './periods.ts';

const ARROW =
  /^["'”’)]{0,2} {0,6}(?:→|➔|➜|⇒|➡|⟶|-{1,3} {0,2}>|={1,2} {0,2}>) {0,6}["'“‘]{0,2}(?:(?:now|by|on|in|the) {1,6}){0,3}$/;

const SURELY =
  '(?:actually|in fact|rather|or rather|more precisely|more exactly|to be (?:more )?(?:precise|exact|accurate)|(?:well|no|or),? (?:actually|in fact|rather))';
/** A new sentence that opens with the day itself … */
const ANEW =
  /^[^.!?;\n]{0,60}[.!?;] {1,6}(?:(?:well|so|and|or),? {1,6})?(?:(?:by|before|on|until|the|no later than) {1,6}){0,3}$/;
/** … or with what it does to what was said. */
const ANEW_SURELY = new RegExp(
  `^[^.!?;\\n]{0,60}[.!?;] {1,6}${SURELY},? {1,6}(?:(?:by|before|on|until|the|no later than) {1,6}){0,3}$`,
);
/** Nothing else is told of that day. */
const ENDS =
  '(?: {0,6}(?:[.!;)]|$)|,? {1,6}(?:because|since|as|for|when|so|given|due to|which|before|after)\\b)';
const ENDS_THERE = new RegExp(`^["'”’)]{0,2}${ENDS}`);
const SURELY_BEHIND = new RegExp(`^,? {1,6}${SURELY}${ENDS}`);

const FURTHEST = 90;
const isDay = ({ shape, past, to }: Core): boolean => shape !== 'time' && past !== true && to !== null;

/** True where the day named next stands in the place of this one. */
export const isReplaced = (core: Core, [next, second]: readonly Core[], { text }: Here): boolean => {
  if (next === undefined || !isDay(core) || !isDay(next)) return false;
  // "Usually three days. This week I'd count on five."
  if (next.corrects === true || (core.length !== undefined && second?.corrects === true)) return true;
  if (next.start - core.end > FURTHEST || next.to === core.to) return false;
  const between = text.slice(core.end, next.start);
  if (ARROW.test(between)) return true;
  const behind = text.slice(next.end, next.end + 40);
  return (
    (ANEW_SURELY.test(between) && ENDS_THERE.test(behind)) ||
    (ANEW.test(between) && SURELY_BEHIND.test(behind))
  );
};

/** "Next week, she said. Thursday, to be exact": the Thursday of that week. */
export const withinReplaced = (core: Core, last: Core, here: Here): Core => {
  const [day] = core.weekdays ?? [];
  if (last.unit !== 'week' || day === undefined || core.weekdays?.length !== 1) return core;
  if (!isReplaced(last, [core], here)) return core;
  const that = addDays(mondayOf(last.from), day - 1);
  const { earlier: _earlier, ...rest } = core;
  return { ...rest, from: that, to: that };
};
