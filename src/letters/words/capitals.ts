/** Notes typed in capitals, read as if they were not. */

/** Short words that are no abbreviation, whatever their length. */
const SHORT =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|off|out|up|and|or|but|not|no|as|is|are|it|its|our|we|you|they|my|how|why|who|what|when|new|old|one|two|all|any|big|key|way|day|pay|job|use|run|end|team|plan)$/i;

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
