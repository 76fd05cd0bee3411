/** Days named from the message's own: today, tomorrow, the day after tomorrow, yesterday. */
import { addDays, addMonths } from '../days.ts';
import { oneDay, type Parser, pattern } from '../parser.ts';

const NEARBY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['this arvo', 0],
  ['this avo', 0],
  ['this eve', 0],
  ['this pm', 0],
  ['this very day', 0],
  ['tomorrow', 1],
  ['tommorow', 1],
  ['tomorow', 1],
  ['tommorrow', 1],
  ['tomorrows', 1],
  ['tomorra', 1],
  ['tommorro', 1],
  ['tomorrw', 1],
  ['tomorw', 1],
  ['tommorw', 1],
  ['tmorrow', 1],
  ['tmrow', 1],
  ['2mro', 1],
  ['2morro', 1],
  ['tomoz', 1],
  ['tomos', 1],
  ['tomoro', 1],
  ['tomorro', 1],
  ['tomrw', 1],
  ['tmoro', 1],
  ['tmoz', 1],
  ['tmz', 1],
  ['2moz', 1],
  ['2mora', 1],
  ['2nite', 0],
  ['2day', 0],
  ['tonyt', 0],
  ['tmrw', 1],
  ['tmrrw', 1],
  ['tmw', 1],
  ['tmr', 1],
  ['tmo', 1],
  ['tomo', 1],
  ['tom', 1],
  ['2moro', 1],
  ['2morrow', 1],
  ['2mrw', 1],
  ['overmorrow', 2],
  ['yesterday', -1],
  ['yday', -1],
  ['last night', -1],
]);

/** What somebody is about to do; a morning told of without it is any morning. */
const NEXT_DEED =
  /(?:'ll|\b(?:will|shall|gonna|going to|ill|call|ring|phone|text|txt|message|msg|mail|email|tell|let|ping)) [^.;!?]{0,48}$/;

export const relative: readonly Parser[] = [
  {
    name: 'nearby-day',
    starts: [
      ...[...NEARBY.keys()].filter((word) => !/^\d| /.test(word) && word !== 'tom'),
      '0a',
      'this morning',
      'this afternoon',
      'this evening',
      'this arvo',
      'this avo',
      'this eve',
      'this pm',
      'this very',
      'last night',
    ],
    pattern: pattern(
      "([a-z\\d]{3,10}(?: (?:morning|afternoon|arvo|avo|evening|eve|pm|night|very day))?)(?![a-z\\d]|'s (?:world|market))",
    ),
    resolve: (match, here) => {
      const [words = ''] = match;
      const squeezed = words.replace(/ {1,6}/g, ' ');
      const away = NEARBY.get(squeezed) ?? NEARBY.get(squeezed.split(' ')[0] ?? '');
      if (away === undefined) return null;
      return { ...oneDay(addDays(here.on, away)), ...(away < 0 ? { past: true } : {}) };
    },
    examples: [
      ['we will call you today', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['you will hear tonight', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['ping u tmrw', '2026-03-31', '2026-04-01', '2026-04-01'],
      ['boss tells you this arvo', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['ring her before tomorrow evening', '2026-03-11', '2026-03-11', '2026-03-12'],
      ['TOMORROW AFTERNOON', '2028-02-28', '2028-02-29', '2028-02-29'],
      ['we spoke yesterday', '2026-03-01', '2026-02-28', '2026-02-28'],
    ],
    misses: ["in today's market", "tomorrow's world"],
  },
  {
    name: 'in-the-morning',
    starts: ['morning'],
    pattern: pattern(
      "morning(?![a-z'-])(?! (?:of|shifts?|sessions?|meeting|slot|round|and|or|to|at|on|before)\\b)",
    ),
    resolve: (match, here) => {
      const before = here.text.slice(Math.max(0, match.index - 60), match.index);
      const opening = /\b(?:first thing {1,6})?(?:in|by) the {1,6}$/.exec(before)?.[0];
      if (opening === undefined) return null;
      // "At nine in the morning", "Friday in the morning": the day is said beside it.
      const near = here.named(undefined, match.index);
      if (near !== null && match.index - near.end < 24) return null;
      if (/\d(?: ?[ap]\.?m\.?)? {1,6}in the {1,6}$|clock in the {1,6}$/.test(before)) return null;
      if (!here.typed && !NEXT_DEED.test(before)) return null;
      const start = match.index - opening.trimStart().length;
      return { ...oneDay(addDays(here.on, 1)), ...(opening.startsWith('by') ? {} : { start }) };
    },
    examples: [
      ["I'll ring you in the morning", '2026-03-11', '2026-03-12', '2026-03-12'],
      ['you will hear first thing in the morning', '2026-03-31', '2026-04-01', '2026-04-01'],
    ],
    misses: [
      'in the morning shift',
      'we start at nine in the morning',
      'you will work in the morning or at night',
    ],
  },
  {
    name: 'this-time',
    starts: ['this time', 'this day', 'today week', 'today fortnight', 'tomorrow week', 'tomorrow fortnight'],
    pattern: pattern(
      '(?:this (?:time|day) (tomorrow|next week|week|fortnight|next month|next year|in two weeks|yesterday|last week)|(today|tomorrow) (week|fortnight)(?! \\d))\\b',
    ),
    resolve: (match, here) => {
      const [, words = '', from, much] = match;
      if (from !== undefined)
        return oneDay(addDays(here.on, (much === 'week' ? 7 : 14) + (from === 'today' ? 0 : 1)));
      if (/yesterday|last/.test(words))
        return { ...oneDay(addDays(here.on, words === 'yesterday' ? -1 : -7)), past: true };
      if (/month|year/.test(words)) return oneDay(addMonths(here.on, words.endsWith('year') ? 12 : 1));
      return oneDay(addDays(here.on, words === 'tomorrow' ? 1 : /two weeks|fortnight/.test(words) ? 14 : 7));
    },
    examples: [
      ['this time next week', '2026-03-11', '2026-03-18', '2026-03-18'],
      ['by this day next week', '2026-03-11', '2026-03-11', '2026-03-18'],
      ['tomorrow week', '2026-03-11', '2026-03-19', '2026-03-19'],
    ],
    misses: ['good luck this time'],
  },
  {
    name: 'day-after-tomorrow',
    starts: ['day after', 'day before'],
    pattern: pattern('day (after|before) (tomorrow|tmrw|tmr|yesterday)\\b'),
    resolve: (match, here) => {
      const [, side, from] = match;
      if ((side === 'after') === (from === 'yesterday')) return null;
      return side === 'after' ? oneDay(addDays(here.on, 2)) : { ...oneDay(addDays(here.on, -2)), past: true };
    },
    examples: [
      ['the day after tomorrow', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['we met the day before yesterday', '2026-03-11', '2026-03-09', '2026-03-09'],
    ],
    misses: [],
  },
];
