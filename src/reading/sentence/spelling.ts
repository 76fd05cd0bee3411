/** Chat spellings written out: "w/" is with, "yest" is yesterday, "@" is at. */

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
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
  [/\b(?:2nite|2night)\b/gi, 'tonight'],
  // "Sat", "sun" and "wed" are words of their own: days only beside a time or a date.
  [/\b(sat|sun|wed)(?=,? (?:at )?\d)/gi, '$1.'],
  [
    /\bhalf (?:past )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:hours?|minutes?|days?|weeks?))/gi,
    'half past $1',
  ],
  [/\b(\d{1,2}) ?h(?=[\s,.;)]|$)/g, '$1:00'],
  [/\b(\d{1,2}) ?(?:uhr|hrs)\b/gi, '$1:00'],
  [/\binterveiw|\bintervew\b|\binteview\b/gi, 'interview'],
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
  SPELLINGS.reduce((spelled, [pattern, meant]) => spelled.replace(pattern, meant), text).trim();
