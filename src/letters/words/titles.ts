/** Titles before a name and letters behind it, and how those who bear one are greeted: "Dear Mrs Cole", "Dear Sir Malcolm", "Dear Sister Walsh". */

/** family: with the family name alone · first: with the first name alone · whole: with the name as it was typed */
type Use = 'family' | 'first' | 'whole';

const TITLES: Readonly<Record<Use, RegExp>> = {
  family:
    /^(?:dr|doctor|prof|professor|mr|mrs|ms|miss|mx|lord|baroness|viscount|viscountess|sister|matron|rev|revd|reverend|captain|capt|col|colonel|gen|major|lt|lieutenant|sgt|sergeant|inspector|judge|principal|superintendent|rabbi|cllr|councillor|herr|frau|mme|madame|mlle|monsieur|señor|señora)\.?$/i,
  first: /^(?:sir|dame)$/i,
  whole:
    /^(?:lady|fr|father|brother|pastor|imam|sheikh|hon|chef|coach|nurse|sra|sr|dott|ing|uncle|aunt|aunty|auntie)\.?$/i,
};

/** One of these may follow another: "Prof. Dr.", "Rev. Dr.", "Professor Sir". */
const FURTHER = /^(?:prof|professor|dr|doctor|sir|dame)\.?$/i;
const ABROAD = /^(?:herr|frau|mme|madame|mlle|monsieur|señor|señora|dott|ing)\.?$/i;
/** Written short, and said in full. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/^prof\.?$/i, 'Professor'],
  [/^rev(?:d|erend)?\.?$/i, 'Reverend'],
];

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
