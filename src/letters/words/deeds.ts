/** What somebody does or means to do, as notes have it, as a thing: "to open three shops" is opening three shops. */

/** Verbs notes begin with that are no nouns; the first of each pair is looked for, the second is said. */
const GERUNDS: ReadonlyMap<string, string> = new Map(
  'automate,build,create,cut,develop,digitise,digitize,double,enter,expand,find,get,grow,hire,improve,integrate,introduce,keep,launch,make,merge,migrate,modernise,modernize,move,open,rebuild,redesign,reduce,relocate,replace,rewrite,run,scale,sell,switch,train,upgrade,win'
    .split(',')
    .map((verb): [string, string] => [verb, gerundOf(verb)]),
);

/** Those that are nouns as well, and so a deed only after a "to" or before "the", "a", "three". */
const ALSO_NOUNS =
  /^(?:build|cut|double|enter|find|hire|launch|merge|move|open|rebuild|redesign|rewrite|run|scale|sell|switch|train|upgrade|win)$/;

function gerundOf(verb: string): string {
  if (/^(?:cut|get|run|win)$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

const MEANT =
  /^(?:(?:they|we|s?he)(?:['’](?:re|s)| are| is)? )?(?:(?:want|plan|need|hope|intend|aim|have|planning|trying|hoping|going|looking|about)s? )?to (\w+)(?= \S)/i;

/** "They want to open 3 shops" is opening 3 shops, "migrate to AWS" migrating to AWS; anything else stays. */
export const asThingDone = (text: string): string => {
  const meant = MEANT.exec(text);
  const verb = meant === null ? /^\w+(?= (?!(?:of|or|and)\b)\S)/.exec(text)?.[0] : meant[1];
  const gerund = GERUNDS.get(verb?.toLowerCase() ?? '');
  if (verb === undefined || gerund === undefined) return text;
  const [next = ''] = text.slice(verb.length).trim().split(' ');
  if (meant === null && ALSO_NOUNS.test(verb.toLowerCase()) && !DETERMINER.test(next)) return text;
  return `${gerund}${text.slice((meant?.[0] ?? verb).length)}`;
};

const STATE = /^(?:short|under|over)(?:-| )?(?:staffed|worked|stretched|budget|manned)\b/i;

/** "not enough nurses" is not having enough of them, "short staffed" being it. */
export const asTrouble = (text: string): string =>
  text
    .replace(/^not enough(?=\s)/i, 'not having enough')
    .replace(/^too (many|much|few|little)(?=\s)/i, 'having too $1')
    .replace(STATE, (state) => `being ${state.toLowerCase()}`);

const CV_VERB =
  /^(?:led|managed|built|ran|designed|created|launched|developed|delivered|improved|introduced|organi[sz]ed|trained|taught|wrote|set up|reduced|cut|increased|raised|saved|handled|supported|maintained|migrated|moved|rewrote|automated|planned|coordinated|supervised|oversaw|implemented|negotiated|sold|grew|won|made|took|brought|kept|started|founded|opened|closed|hired|coached|mentored|worked|helped|accepted|\p{L}+-(?:trained|managed|led|built))(?=\s)/iu;
/** Regular ones are deeds only where a thing follows: "trained nurses" are nurses, "trained the nurses" is a deed. */
const ADJECTIVAL = /(?!^led$)^(?:.*ed|sold)$/i;
const ALWAYS_A_DEED = /^(?:worked|helped)$/i;
const DETERMINER =
  /^(?:the|an?|our|my|your|their|his|her|its|all|half|most|some|both|every|another|this|that|more|up|over|two|three|four|five|several|\d\S*)$/i;

/** "Led the depot team", as a CV has it, is "I led the depot team". */
export const withSubject = (text: string): string => {
  const verb = CV_VERB.exec(text)?.[0];
  if (verb === undefined || verb === verb.toUpperCase()) return text;
  const [next = ''] = text.slice(verb.length).trim().split(' ');
  const isDeed = !ADJECTIVAL.test(verb) || ALWAYS_A_DEED.test(verb) || DETERMINER.test(next);
  return isDeed ? `I ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
};
