/** Chat spellings written out: "w/" is with, "yest" is yesterday, "@" is at. */

const CLOCK_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTE_WORDS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
};

/** "Twenty to nine" is 8:40: minutes, to or past, hour. */
const clockOf = (_: string, minutes: string, side: string, hour: string): string => {
  const spoken = CLOCK_WORDS.indexOf(hour.toLowerCase()) + 1 || Number(hour);
  const past = MINUTE_WORDS[minutes.toLowerCase()] ?? Number(minutes);
  const isPast = /^(?:past|after|gone)$/i.test(side);
  const full = isPast ? spoken : spoken === 1 ? 12 : spoken - 1;
  return `${full}:${String(isPast ? past : 60 - past).padStart(2, '0')}`;
};

const SPELLINGS: readonly (readonly [RegExp, string | typeof clockOf])[] = [
  [/[\u2018\u2019]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/\s{1,200}/g, ' '],
  [/(^|[\s(])w\/ ?(?=[^o\s])/gi, '$1with '],
  [/(^|[\s(,])w (?=\p{L}{2})/gu, '$1with '],
  [/(^|\s)@ ?(?=[\p{L}\d])/gu, '$1at '],
  [/\byest(?:\.|erd)?(?=[\s,;]|$)/gi, 'yesterday'],
  [/\b(?:yster|yestur|yeserd|yesta)day\b/gi, 'yesterday'],
  [/\by(?:'|\/)?day\b/gi, 'yesterday'],
  [/\btdy\b/gi, 'today'],
  // "Yesterday 9.30": a time, where a day stands before it.
  [
    /\b(yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|at|morning|afternoon|evening)(,? )(\d{1,2})\.([0-5]\d)(?![\d.]\d| ?%|\.?\d)/gi,
    '$1$2$3:$4',
  ],
  [
    /\b(\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? )(\d{1,2})\.([0-5]\d)(?![\d.]\d| ?%)/gi,
    '$1$2:$3',
  ],
  [/\b(?:2nite|2night)\b/gi, 'tonight'],
  // "Sat", "sun" and "wed" are words of their own: days only beside a time or a date.
  [/\b(sat|sun|wed)(?=,? (?:at )?\d)/gi, '$1.'],
  [
    /\bhalf (?:past )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:hours?|minutes?|days?|weeks?))/gi,
    'half past $1',
  ],
  [/\b(\d{1,2}) ?h(?=[\s,.;)]|$)/g, '$1:00'],
  [/\b(\d{1,2}) ?(?:uhr|hrs)\b/gi, '$1:00'],
  // "Yesterday 1500", "0800 hrs".
  [
    /\b(today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at),? ([01]\d|2[0-3])([0-5]\d)(?: ?(?:hrs?|hours))?(?=[\s,.;)]|$)/gi,
    '$1 $2:$3',
  ],
  [/\b([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours)\b/gi, '$1:$2'],
  [/\bkl\.? ?(?=\d{1,2}\b)/gi, 'at '],
  // "8ish", "3 in the afternoon", "today 8", "at three yesterday", "Monday 10 to 11".
  [/\b(?:(?:at|around|about) )?(\d{1,2}(?:[:.]\d\d)?) ?-?ish\b/gi, 'at $1'],
  [/(?<![\d:.]|\bat )\b(\d{1,2}(?:[:.]\d\d)?) in the (?=morning|afternoon|evening)/gi, 'at $1 in the '],
  [
    /\b(today|yesterday|tomorrow|tonight|(?:this|yesterday|tomorrow) (?:morning|afternoon|evening)),? (\d{1,2})(?=[,;)]|\.(?:\s|$)|$| (?:with|at|for|from|about|re|on)\b| [-–—])/gi,
    '$1 at $2',
  ],
  [
    /\bat (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;)]|$| (?:yesterday|today|tomorrow|on|this|sharp|with|last|in the)\b)/gi,
    (_: string, hour: string) => `at ${CLOCK_WORDS.indexOf(hour.toLowerCase()) + 1}`,
  ],
  [
    /\b(today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri))\.?,? (\d{1,2}) (to|till|until) (\d{1,2})(?=[,.;)]|$| with\b)/gi,
    '$1 from $2 $3 $4',
  ],
  // "9:45a", "8p": behind a day or a clock.
  [/\b(\d{1,2}(?:[:.]\d{2})?) ?([ap])(?=[\s,.;)/]|$)/g, '$1$2m'],
  [/\b(\d{1,2})u(?=[\s,.;)/]|$)/g, '$1:00'],
  [
    /\b(five|ten|twenty(?:[ -]five)?|5|20|25) (to|past) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\b(?! (?:people|of|days?|weeks?|hours?|minutes?|years?))/gi,
    clockOf,
  ],
  [/\bhalf (\d{1,2})(?=[\s,.;)]|$)/gi, 'half past $1'],
  // "Around 3 in the afternoon", "about 4": no length, where a clock ends there.
  [
    /\b(?:around|about|approx\.?|approximately|roughly|circa|ca\.?|c\.) (?=\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| in the (?:morning|afternoon|evening)| o'clock|[,.;)]|$))/gi,
    'at ',
  ],
  [/\btel\.? int(?:erview|v)?\.?(?=[\s,;:/-]|$)/gi, 'telephone interview'],
  [
    /(^|[\s(/])(?:int|intvw|intv|iv)\.?(?= (?:with|w\b|at|@|for|on|today|yesterday|tomorrow|tmrw|mon|tue|wed|thu|fri|\/|-|–)| ?[/,:|])/gi,
    '$1interview',
  ],
  [/\b(1st|2nd|3rd|4th|5th|final|next|first|second|third) rnd\b/gi, '$1 round'],
  [/\b(sent|submitted|sent off|sent in|put in) ((?:an|my|the|another) )?app\b/gi, '$1 $2application'],
  [/\binterveiw|\bintervew\b|\binteview\b/gi, 'interview'],
  [/\bvid(?: |-)?(?=call|chat|interview|int\b|conf)/gi, 'video '],
  [/\bconvo\b/gi, 'conversation'],
  [/\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)'s\b/gi, '$1'],
  [/\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.(?= |,|$)/gi, '$1'],
  [/\bsat\./g, 'saturday'],
  [/\bSat\./g, 'Saturday'],
  [/\bsun\./g, 'sunday'],
  [/\bSun\./g, 'Sunday'],
  [/\bwed\./g, 'wednesday'],
  [/\bWed\./g, 'Wednesday'],
];

/** Only what tells facts is respelled; their own words never are. */
export const spelledOut = (text: string): string =>
  SPELLINGS.reduce(
    (spelled, [pattern, meant]) =>
      typeof meant === 'string' ? spelled.replace(pattern, meant) : spelled.replace(pattern, meant),
    text,
  ).trim();
