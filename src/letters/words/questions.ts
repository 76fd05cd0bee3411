/** Questions as people note them ("how do you train new clerks?"), put as a phrase: "how you train new clerks". */

const ASKED_WITH =
  '(?:(?:how|why|what|when|where|who)(?: (?:much|many|often|big|long|far(?: off| short| behind)?|soon|large|well|close|good|bad|strong))?|(?:what|which|whose|how many|how much) \\S+(?: \\S+){0,3}?)';
const THEM = '(?:you|we|they|I|he|she|it|there)';
const HELPERS = [
  ...['is', 'are', 'was', 'were', 'am', 'can', 'could', 'will', 'would', 'should', 'shall', 'must'],
  ...['might', 'may', 'has', 'have', 'had', 'do', 'does', 'did'],
];
const HELPING = `(?:${HELPERS.join('|')})`;

/** The words a question of either order begins with; "isn't" up to its mark. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...['how', 'why', 'what', 'when', 'where', 'who', 'which', 'whose'],
  ...HELPERS,
  ...HELPERS.map((helper) => `${helper}n`),
]);
/** The patterns take longer to make than all the rest, and few notes need them. */
const mayAsk = (text: string): boolean => OPENINGS.has((/^[a-z]+/i.exec(text)?.[0] ?? '').toLowerCase());

const DIRECT = new RegExp(
  `^(?:${ASKED_WITH} ${HELPING}(?:n['’]t)? (?:${THEM}|the|an?|your|our|their|his|her|my|this|that|these|those)\\b|${HELPING}(?:n['’]t)? (?:${THEM}|the|your|our|their|my|this|that|these|those)\\b)`,
  'i',
);
const MARKED = new RegExp(`^${HELPING}\\b[^?]*\\?$`, 'i');
const SAID_WITHOUT = new RegExp(`^(${ASKED_WITH}) do (you|we|they|I) (\\S.*)$`, 'i');
const TURNED = new RegExp(`^(${ASKED_WITH}) (${HELPING}) (${THEM})( \\S.*)?$`, 'i');
const OF_A_THING =
  /^(what|who|where|when|how(?: (?:big|large|long|far|old|busy))?) (is|are|was|were) ((?:the|an?|your|our|their|his|her|my|this|that|these|those) \S.*)$/i;
const LIKE = /^(what|how) (is|are|was|were) (?!(?:it|that|this|there)\b)(\S.*) like$/i;
const YES_OR_NO =
  /^(do|is|are|was|were|can|could|will|would|should|has|have) (you|we|they|I|it|there) (\S.*)$/i;

const SHORTENED = /^(what|how|where|when|who|why)['’]?s (?=\S)/i;
/** "what's the culture like", "hows the team": with the verb in full. */
const inFull = (text: string): string => text.replace(SHORTENED, '$1 is ');

/** Verbs questions ask with, as "does" and "did" leave them. */
const ASKED_VERB =
  /^(?:take|work|run|look|need|use|pay|start|finish|end|last|cost|handle|train|hire|measure|grow|plan|change|happen|come|go|fit|mean|involve|cover|report|support|manage|organi[sz]e|deal|make|get|give|have|want|expect|offer|include|depend|decide|differ|compare|operate|serve|sell|buy|ship|deploy|test|release|move|feel|see|think|prefer|allow|require|stand|close|open|leave|choose|learn|teach|treat|stay|eat|wear|share|split|cook|clean|order|book|meet|talk|say|know|keep|like|begin|become)$/i;
const PAST: ReadonlyMap<string, string> = new Map(
  'take took,run ran,pay paid,cost cost,grow grew,come came,go went,mean meant,make made,get got,give gave,have had,sell sold,buy bought,feel felt,see saw,think thought,stand stood,leave left,choose chose,teach taught,eat ate,wear wore,split split,meet met,say said,know knew,keep kept,begin began,become became,deal dealt'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const asPresent = (verb: string): string => {
  if (verb === 'have') return 'has';
  return /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
};
const asPast = (verb: string): string =>
  PAST.get(verb) ??
  (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`);

const DOES = new RegExp(`^(?:(${ASKED_WITH}) )?(do|does|did) (\\S.*)$`, 'i');
/** "how long does training take" → "how long training takes": up to the verb stands the one who does. */
const withoutDoes = (text: string): string | null => {
  const found = DOES.exec(text);
  const words = found?.[3]?.split(' ') ?? [];
  const at = words.findIndex(
    (word, index) => index > 0 && ASKED_VERB.test(word) && !DETERMINER.test(words[index - 1] ?? ''),
  );
  const verb = words[at]?.toLowerCase();
  if (!found || verb === undefined) return null;
  const helping = (found[2] ?? '').toLowerCase();
  const said = helping === 'did' ? asPast(verb) : helping === 'does' ? asPresent(verb) : verb;
  return [(found[1] ?? 'whether').toLowerCase(), ...words.slice(0, at), said, ...words.slice(at + 1)].join(
    ' ',
  );
};

/** True for a question in the order of one, or one that is marked so: "is the office open?". */
export const isDirectQuestion = (typed: string): boolean => {
  if (!mayAsk(typed) && !SHORTENED.test(typed)) return false;
  const text = inFull(typed);
  return (
    DIRECT.test(text) || MARKED.test(text) || LIKE.test(text) || isBare(text) || withoutDoes(text) !== null
  );
};

/** The question as a phrase, in small letters at its start; null where it cannot be turned with certainty. */
export const asIndirect = (question: string): string | null => {
  const text = inFull(question.replace(/[\s?!.]+$/, ''));
  const small = (word: string): string => word.toLowerCase();
  const plain = SAID_WITHOUT.exec(text);
  if (plain) return `${small(plain[1] ?? '')} ${plain[2]} ${plain[3]}`;
  const turned = TURNED.exec(text);
  if (turned && !/^d/i.test(turned[2] ?? '')) {
    return `${small(turned[1] ?? '')} ${turned[3]} ${turned[2]}${turned[4] ?? ''}`;
  }
  const does = withoutDoes(text);
  if (does !== null) return does;
  const like = LIKE.exec(text);
  if (like) return `${small(like[1] ?? '')} ${like[3]} ${like[2]} like`;
  const thing = OF_A_THING.exec(text) ?? (isBare(text) ? BARE.exec(text) : null);
  if (thing) return ofAThing(small(thing[1] ?? ''), thing[2] ?? '', thing[3] ?? '');
  const asked = YES_OR_NO.exec(text);
  if (!asked) return whetherIs(text);
  const helping = small(asked[1] ?? '');
  return `whether ${asked[2]} ${helping === 'do' ? '' : `${helping} `}${asked[3]}`;
};

const BARE = /^(how|when|where|why) (is|are|was|were) (\S+ (?:\S+ )?\S+(?: \S+){0,3})$/i;
/** "how are shifts split": no article, and a participle that tells the order. */
const isBare = (text: string): boolean => {
  const [, , is = '', thing = ''] = BARE.exec(text.replace(/[\s?!.]+$/, '')) ?? [];
  return (
    is !== '' &&
    !OF_A_THING.test(text) &&
    thing
      .split(' ')
      .slice(1, 3)
      .some((word) => PARTICIPLE.test(word))
  );
};

const PARTICIPLE =
  /^(?:[a-z]{3,}ed|run|set|built|made|paid|split|chosen|done|led|taught|sold|kept|given|shared|grown|funded|held|spread|cut|put)$/i;
const ONGOING =
  /^(?:working|planning|doing|building|looking|trying|aiming|going|hoping|using|expecting|missing|offering|hiring|growing|coping|changing|performing|developing|settling|getting|moving)$/i;
const CONTINUES =
  /^(?:in|on|at|for|to|with|by|across|between|into|from|of|up|out|over|as|about|among|towards|through)$/i;
const DETERMINER = /^(?:the|an?|your|our|their|his|her|my|this|that|these|those)$/i;

/** "how is the team structured" → "how the team is structured": the verb goes before what is said of the thing, else to the end. */
const ofAThing = (word: string, is: string, thing: string): string | null => {
  const words = thing.split(' ');
  const at = words.findIndex((one, index) => {
    const before = words[index - 1] ?? '';
    const isThing = DETERMINER.test(words[0] ?? '') ? 2 : 1;
    if (index < isThing || DETERMINER.test(before) || CONTINUES.test(before)) return false;
    const next = words[index + 1];
    const isLast = next === undefined || CONTINUES.test(next);
    return (PARTICIPLE.test(one) && isLast) || (ONGOING.test(one) && (isLast || DETERMINER.test(next)));
  });
  if (at > 0) return [word, ...words.slice(0, at), is, ...words.slice(at)].join(' ');
  if (word.startsWith('how') && words.slice(2).some((one) => /ing$/.test(one))) return null;
  return `${word} ${thing} ${is}`;
};

const IS_THE =
  /^(is|are|was|were) ((?:(?:the|your|our|their|my|this|that|these|those) )?\S+) (\S+)( \S.*)?$/i;

/** "is the salary negotiable" → "whether the salary is negotiable"; of more words it is not known which of them are the thing. */
const whetherIs = (text: string): string | null => {
  const [, is = '', thing = '', first = '', rest = ''] = IS_THE.exec(text) ?? [];
  if (
    is === '' ||
    (rest !== '' && !CONTINUES.test(first) && !CONTINUES.test(rest.trim().split(' ')[0] ?? ''))
  )
    return null;
  return `whether ${thing} ${is.toLowerCase()} ${first}${rest}`;
};
