/** Words that have a capital wherever they stand, and were typed without: "i", "in may", "easter", "hr". */

const I = /(^|[\s("“])i(?=$|[\s,]|['’](?:m|ve|d|ll)\b)/g;

const named = (text: string): string =>
  text
    .replace(
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|easter|christmas|ramadan|diwali|hanukkah|passover|thanksgiving|halloween|english|french|german|spanish|italian|portuguese|dutch|swedish|danish|norwegian|russian|ukrainian|romanian|chinese|japanese|korean|arabic|hindi|urdu|punjabi|welsh|irish|scottish|british|european|american)\b(?!-?[.@/])/g,
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    )
    // "may" and "march" are verbs, too.
    .replace(
      /\b((?:in|of|by|from|until|till|since|early|late|mid|mid-|next|last|before|after|during|\d{1,2}(?:st|nd|rd|th)?)[ -]?)(may|march)\b|\b(may|march)(?= \d)/g,
      (_, before = '', month = '', alone = '') =>
        `${before}${`${month}${alone}`.charAt(0).toUpperCase()}${`${month}${alone}`.slice(1)}`,
    )
    .replace(/\b((?:fluent|native|speaks?|speaking) )polish\b/g, '$1Polish')
    .replace(
      /\bmid (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      'mid-',
    )
    .replace(/\b(?:hr|uk|eu|nhs|cv|dbs|hgv|gdpr|phd|sql|icu|gp|sen|pr)\b(?![.@/])/g, (word) =>
      word === 'phd' ? 'PhD' : word.toUpperCase(),
    );

/** The words {@link named} looks for; the patterns take longer to make than all the rest, and few notes need them. */
const WORDS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas ramadan diwali hanukkah passover thanksgiving halloween english french german spanish italian portuguese dutch swedish danish norwegian russian ukrainian romanian chinese japanese korean arabic hindi urdu punjabi polish welsh irish scottish british european american mid hr uk eu nhs cv dbs hgv gdpr phd sql icu gp sen pr';

const mayBeNamed = (text: string): boolean =>
  text
    .split(/[^A-Za-z]+/)
    .some(
      (word) => word.length > 1 && ` ${WORDS} `.includes(` ${word.toLowerCase().replace(/days$/, 'day')} `),
    );

/** With the capitals of "I", of months, feasts, languages, and of what is said letter by letter; years in full. */
export const withNames = (text: string): string => {
  const me = text.replace(I, '$1I');
  const full = /\d\+? ?y/i.test(me) ? me.replace(/\b([2-9]|\d{2}\+?|\d\+) ?yrs?\b\.?/gi, '$1 years') : me;
  return mayBeNamed(full) ? named(full) : full;
};
