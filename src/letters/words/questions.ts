/** Questions as people note them ("how do you train new clerks?"), put as a phrase: "how you train new clerks". */

const ASKED_WITH =
  '(?:(?:how|why|what|when|where|who)(?: (?:much|many|often|big|long|far|soon|large))?|(?:what|which|whose|how many|how much) \\S+(?: \\S+)?)';
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
const YES_OR_NO =
  /^(do|is|are|was|were|can|could|will|would|should|has|have) (you|we|they|I|it|there) (\S.*)$/i;

/** True for a question in the order of one, or one that is marked so: "is the office open?". */
export const isDirectQuestion = (text: string): boolean =>
  mayAsk(text) && (DIRECT.test(text) || MARKED.test(text));

/** The question as a phrase, in small letters at its start; null where it cannot be turned with certainty. */
export const asIndirect = (question: string): string | null => {
  const text = question.replace(/[\s?!.]+$/, '');
  const small = (word: string): string => word.toLowerCase();
  const plain = SAID_WITHOUT.exec(text);
  if (plain) return `${small(plain[1] ?? '')} ${plain[2]} ${plain[3]}`;
  const turned = TURNED.exec(text);
  if (turned && !/^d/i.test(turned[2] ?? '')) {
    return `${small(turned[1] ?? '')} ${turned[3]} ${turned[2]}${turned[4] ?? ''}`;
  }
  const thing = OF_A_THING.exec(text);
  if (thing) return ofAThing(small(thing[1] ?? ''), thing[2] ?? '', thing[3] ?? '');
  const asked = YES_OR_NO.exec(text);
  if (!asked) return null;
  const helping = small(asked[1] ?? '');
  return `whether ${asked[2]} ${helping === 'do' ? '' : `${helping} `}${asked[3]}`;
};

/** "what is the team like" → "what the team is like"; a participle further in leaves it open where the verb goes. */
const ofAThing = (word: string, is: string, thing: string): string | null => {
  const words = thing.split(' ');
  if (words.slice(2).some((one) => /(?:ing|ed)$/.test(one))) return null;
  return words.at(-1) === 'like'
    ? `${word} ${words.slice(0, -1).join(' ')} ${is} like`
    : `${word} ${thing} ${is}`;
};
