/** Capitals as they were typed, and as they belong in the middle of a sentence. */
import { lower } from '../../domain/wording.ts';
import { isCommonWord } from './common.ts';

/** Short words that are no abbreviation, whatever their length. */
const SHORT =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|off|out|up|and|or|but|not|no|as|is|are|it|its|our|we|you|they|my|how|why|who|what|when|new|old|one|two|all|any|big|key|way|day|pay|job|use|run|end|team|plan|can|may|has|had|was|did|does|do|be|am|me|us|he|she|his|her|him|get|got|let|see|say|put|too|yet|now|own|few|lot|bit|low|set|so|if|go|more|less|best)$/i;

/** One word in capitals that is no name: a thing done, by its ending. */
const SHOUTED_WORD = /^\p{Lu}{3,}(?:ING|TIONS?|SIONS?|MENT|NESS|SHIP|ITY|ANCE|ENCE)$/u;

/** "THE NEW PAYROLL SYSTEM" is the new payroll system; "SAP" and "HGV" in it stay. A single word may be a name. */
export const withoutShouting = (text: string): string => {
  // The patterns below take long to make, and few notes need them.
  if (/[a-z]/.test(text)) return text;
  if (SHOUTED_WORD.test(text)) return text.toLowerCase();
  const isShouted =
    /\s/.test(text) && /\p{Lu}{5}/u.test(text) && !/\p{Ll}/u.test(text) && text !== text.toLowerCase();
  if (!isShouted) return text;
  return text.replace(/[\p{L}\p{M}’']+/gu, (word) => (isAbbreviation(word) ? word : word.toLowerCase()));
};

const SMALL_IN_TITLES = /^(?:of|the|and|for|in|to|at|on|with|or|a|an)$/i;
const SHORT_IN_TITLES = /^(?:new|key|day|car|bar|gas|tax|law|pet|dog|air|sea|oil|sub|art)$/i;

/** "SENIOR ENGINEER" is a Senior Engineer; "HGV DRIVER" stays an HGV Driver. */
export const withTitleCase = (role: string): string => {
  if (/[a-z]/.test(role) || !/\s/.test(role) || !/\p{Lu}{4}/u.test(role) || /\p{Ll}/u.test(role)) return role;
  return role.replace(/[\p{L}\p{M}’']+/gu, (word) => {
    if (SMALL_IN_TITLES.test(word)) return word.toLowerCase();
    const isShort = word.length <= 3 && !SHORT_IN_TITLES.test(word);
    return isShort || !/[AEIOUYÀ-Ý]/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
};

const isAbbreviation = (word: string): boolean =>
  !SHORT.test(word) && (word.length <= 3 || !/[AEIOUYÀ-Ý]/.test(word));

/** Words of the language itself, never a name before another word: no list is needed for them. */
const FUNCTION_WORD =
  /^(?:the|an?|how|why|what|where|when|whether|who|which|that|this|these|those|your|our|their|his|her|my|its|some|more|we|you|they|it|on|at|in|from|for|with|by|to|because|since|after|before|any|either|no|nobody|nothing|none|everyone|everybody|most|many|much|fewer|less|not|only|there|another|both|each|every|too|very|as|if|of|and|or|about)$/i;
const CONTRACTED =
  /^(?:(?:we|you|they|s?he|it|that|there|what|how|who|where|when|why)['’](?:re|s|ve|ll|d)|(?:is|are|was|were|do|does|did|ca|could|wo|would|should|has|have|had)n['’]t)(?=\s|$)/i;
const FIRST_WORD = /^([A-Z][a-z]*)(?=$|[\s,;:/&)–-])/;
/** "Year 6", "Band 5", "Level 3": what is numbered is called so. */
const NUMBERED =
  /^(?:Year|Band|Level|Grade|Tier|Stage|Phase|Unit|Ward|Room|Block|Class|Route|Zone|Type|Form|Key) \d/;
/** A small word follows, or a number, or letters like "CI" that are no name's beginning. */
const SMALL_FOLLOWS = /^(?:[\s,;:/&)–-]+(?:[a-z\d(]|[A-Z]{2,}(?![a-z]))|$)/;
/** "Shared ownership": no name, unless one ends so. */
const PARTICIPLE = /^(?!Moh|Muh|Alfred|Wilfred|Winifred|Manfred|Mildred)[A-Z][a-z]{3,}ed$/;
/** What stands between two people as well as between two things. */
const TELLS_NOTHING = /^(?:$|,|\s*[&/]|\s(?:and|or|is|was|has|will|joined|left|said|says)\b)/;

/** "Their Plans For 2027", typed as titles are: with a small word inside, and no word a name could be. */
const isTitle = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.some((word, index) => index > 0 && (word === '&' || FUNCTION_WORD.test(word)) && word !== 'of') &&
  words.every(
    (word) =>
      word === '&' ||
      FUNCTION_WORD.test(word) ||
      /^\d/.test(word) ||
      (/^[A-Z][a-z]+$/.test(word) && isCommonWord(word.toLowerCase(), true)),
  );

/** "Power BI" is a name, and none of the words that the list knows is. */
const NAME_OF_TWO = /^(?:Power (?:BI|Apps|Automate)|Team GB)\b/;

/** Without the capital that a note has only because it begins: "Wound care" is wound care; "Kubernetes" stays. */
export const withoutOpeningCapital = (text: string): string => {
  if (!/^[A-Z]/.test(text)) return text;
  const lowered = lower(text);
  if (CONTRACTED.test(text)) return lowered;
  const first = FIRST_WORD.exec(text)?.[0];
  if (first === undefined || first === 'I' || NUMBERED.test(text) || NAME_OF_TWO.test(text)) return text;
  const words = text.split(' ');
  if (isTitle(words))
    return words
      .map((word) => (/^[A-Z][a-z]/.test(word) || word === 'A' ? word.toLowerCase() : word))
      .join(' ');
  const rest = text.slice(first.length);
  if (FUNCTION_WORD.test(first) && rest.startsWith(' ')) return lowered;
  if (!SMALL_FOLLOWS.test(rest)) return text;
  if (PARTICIPLE.test(first) && /^ [a-z]/.test(rest) && !TELLS_NOTHING.test(rest)) return lowered;
  return isCommonWord(first.toLowerCase(), TELLS_NOTHING.test(rest)) ? lowered : text;
};
