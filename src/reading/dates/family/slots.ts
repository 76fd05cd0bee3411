/** A bare figure right behind its day that is an hour and no date: "fri 10 or mon 2pm", "tomorrow 9-10". */
import { type Parser, pattern } from '../parser.ts';
import { endOfSlot, hasClockBeside, isSlot } from '../slot-or-date.ts';
import { SHORT_ZONES } from '../zone-names.ts';
import { at, clock, waking } from './times.ts';

/** Behind a comma anything but another day. */
const GOES_ON = /^ {0,6}, {0,6}(?!(?:or |and )?(?:mon|tue|wed|thu|fri|sat|sun))/;

export const slots: readonly Parser[] = [
  {
    name: 'hour-behind-a-day',
    starts: ['0'],
    pattern: pattern(
      `(\\d{1,2})(?: ?(?:-|to|til|till|until) ?(\\d{1,2}))?(?= {0,6}(?:$|[,;!?)&]|\\.(?!\\d)|(?:or|and|to|if|for|then|with|please|pls|plz|via|instead|works?|suits?|ok|okay|good|on|your|our|my|uk|sharp|${SHORT_ZONES.join('|')})\\b))`,
    ),
    resolve: (match, here) => {
      const [words, first = '', last] = match;
      const named = here.named('day');
      if (named === null || !/^ {1,6}$/.test(here.text.slice(named.end, match.index))) return null;
      if (named.shape !== 'day' || named.dated === true || named.time !== undefined) return null;
      if (named.dayPart === true || named.closes === true || named.unit !== undefined) return null;
      const hours = Number(first);
      if (hours < 1 || hours > 23) return null;
      const place = { start: named.start, end: match.index + words.length };
      const [which] = named.weekdays ?? [];
      if (which !== undefined && last === undefined && !isSlot(hours, which, place, here)) return null;
      // "Monday 11, 12 or 13": a list of days may go on behind a comma.
      const isAlone = here.typed || !GOES_ON.test(here.text.slice(place.end, place.end + 12));
      const isSure =
        (isAlone && hours >= 7 && hours <= 12) ||
        last !== undefined ||
        (here.typed && which === undefined) ||
        hasClockBeside(place.start, place.end, here.text);
      const start = waking(hours, first);
      const end = last === undefined ? undefined : endOfSlot(start, Number(last));
      const time = clock(start, 0);
      if (!isSure || time === null || end === null) return null;
      return at(time, here, {}, (end === undefined ? null : clock(end, 0)) ?? undefined);
    },
    examples: [
      ['tomorrow 9-10 works', '2026-03-11', '2026-03-12', '2026-03-12'],
      ['see you Monday 10.', '2026-03-11', '2026-03-16', '2026-03-16'],
    ],
    misses: ['we meet at gate 10 or 11', 'the 10 of us'],
  },
];
