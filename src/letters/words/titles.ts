/** Titles before a name and letters behind it, and how those who bear one are greeted: "Dear Mrs Cole", "Dear Sir Malcolm", "Dear Sister Walsh". */

/** family: with the family name alone · first: with the first name alone · whole: with the name as it was typed */
type Use = 'family' | 'first' | 'whole';

const TITLES: Readonly<Record<Use, RegExp>> = {
  family:
    /^(?:dr|doctor|prof|professor|mr|mrs|ms|miss|mx|lord|baroness|viscount|viscountess|sister|matron|rev|revd|reverend|captain|capt|col|colonel|gen|major|lt|lieutenant|sgt|sergeant|inspector|judge|principal|superintendent|rabbi|cllr|councillor|herr|frau|mme|madame|mlle|monsieur|señor|señora)\.?$/i,
  first: /^(?:sir|dame|lady)$/i,
  whole:
    /^(?:fr|father|brother|pastor|imam|sheikh|hon|chef|coach|nurse|sra|sr|dott|ing|uncle|aunt|aunty|auntie)\.?$/i,
};

/** One of these may follow another: "Prof. Dr.", "Rev. Dr.", "Professor Sir". */
const FURTHER = /^(?:prof|professor|dr|doctor|sir|dame|canon)\.?$/i;
const ABROAD = /^(?:herr|frau|mme|madame|mlle|monsieur|señor|señora|dott|ing)\.?$/i;
/** Written short, and said in full. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/^prof\.?$/i, 'Professor'],
  [/^rev(?:d|erend)?\.?$/i, 'Reverend'],
];

/** Ranks and offices that are nobody's name. "DI" is one, and Di is Diana. */
const RANK = /^(?:supt|insp|cpl|corporal|cdr|brigadier|commodore|ambassador|archdeacon|trooper|senator)\.?$/i;
const RANK_IN_CAPITALS = /^(?:W?PC|DC|DS|DI|DCI|DSU|DCS|PCSO)$/;
/** These are names, too, and ranks only before a whole one: Bishop Marks, but Bishop Mark Wood. */
const RANK_OR_NAME = /^(?:commander|admiral|constable|canon|bishop|sheriff|justice|general|marshal)$/i;
/** "Wing Commander", "Detective Inspector", "Maj Gen": what comes before, and what it is. */
const BEFORE_RANK =
  /^(?:detective|chief|police|wing|squadron|flight|group|lance|staff|petty|warrant|rear|vice|sqn|flt|wg|gp|maj|major|lt|lieutenant)\.?$/i;
const RANK_BEHIND =
  /^(?:inspector|insp|superintendent|supt|sergeant|sgt|constable|commander|cdr|leader|ldr|lieutenant|lt|captain|capt|corporal|cpl|officer|admiral|general|gen|colonel|col)\.?$/i;

/** How many words at the beginning are a rank: 2 of "Wing Commander Paul Frost". */
const wordsOfRank = (words: readonly string[]): number => {
  const [first = '', second = ''] = words;
  if (BEFORE_RANK.test(first) && RANK_BEHIND.test(second)) return words.length > 2 ? 2 : 0;
  const isRank =
    RANK.test(first) || RANK_IN_CAPITALS.test(first) || (RANK_OR_NAME.test(first) && words.length > 2);
  return isRank && words.length > 1 ? 1 : 0;
};

const useOf = (word: string): Use | null => {
  const uses = Object.keys(TITLES) as Use[];
  return uses.find((use) => TITLES[use].test(word)) ?? null;
};

export const isTitle = (word: string): boolean => useOf(word) !== null;

/** A title that goes before a name and is never part of one, wherever it stands: "patient rep Mrs Edith Cole". */
export const opensName = (word: string): boolean =>
  /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|rev|revd|sister)\.?$/i.test(word);

export interface Titled {
  readonly title: string;
  readonly use: Use;
  readonly name: readonly string[];
}

/** The title to greet by, and the words behind all of them; of several the one that is said: "prof. dr. Anna Schulz" is a professor. */
export const titleOf = (words: readonly string[]): Titled | null => {
  const [first = '', ...rest] = words;
  // "Dean of Science Mary Holt"; Dean Hall is somebody called Dean.
  if (/^dean of$/i.test(words.slice(0, 2).join(' '))) return { title: first, use: 'whole', name: rest };
  const ofRank = wordsOfRank(words);
  if (ofRank > 0)
    return { title: words.slice(0, ofRank).join(' '), use: 'family', name: words.slice(ofRank) };
  const use = useOf(first);
  if (use === null || rest.length === 0) return null;
  const end = rest.findIndex((word) => !FURTHER.test(word));
  if (end < 0 || (end > 0 && ABROAD.test(first))) return { title: first, use: 'whole', name: rest };
  const borne = [first, ...rest.slice(0, end)];
  const said =
    borne.find((word) => TITLES.first.test(word)) ??
    borne.find((word) => /^prof/i.test(word)) ??
    borne.at(-1) ??
    first;
  const [, full = said] = IN_FULL.find(([short]) => short.test(said)) ?? [];
  return { title: full, use: useOf(said) ?? use, name: rest.slice(end) };
};

const CREDENTIAL =
  /^(?:ph\.?d|m\.?d|mba|msc|bsc|m\.?a|b\.?a|jd|esq|cpa|pmp|shrm-cp|shrm-scp|phr|sphr|rn|rgn|rmn|msw|llb|llm|dphil|edd|pgce|qts|acca|aca|cima|cfa|cipd|mcipd|acii|fca|fcca|faia|mrics|frics|ceng|mieng|frcs|frcp|mrcp|mbbs|mbchb|dds|dvm|kc|qc|kbe|dbe|obe|mbe|cbe|frs|mp|jnr|snr|jr|sr|ii|iii|iv)\.?$/i;

/** "PhD", "OBE KC", "Jr": letters that stand behind a name. */
export const isCredential = (text: string): boolean => text.split(' ').every((word) => CREDENTIAL.test(word));
