/** The words of the calendar and of counting, and what each stands for. All lower case. */

/** 1 Monday … 7 Sunday, with the slips of hasty fingers. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon', 'mondy', 'munday', 'moday'],
    ['tuesday', 'tues', 'tue', 'tuesdy', 'tuseday', 'teusday', 'tusday', 'teuday'],
    ['wednesday', 'weds', 'wed', 'wensday', 'wendesday', 'wedensday', 'wednsday', 'wednesdy', 'wensdy'],
    ['thursday', 'thurs', 'thur', 'thu', 'thursdy', 'thrusday', 'thusday', 'thrsday', 'thursay'],
    ['friday', 'fri', 'fridy', 'firday', 'frday', 'friady'],
    ['saturday', 'sat', 'satdy', 'satday', 'saterday', 'satruday'],
    ['sunday', 'sun', 'sundy', 'sunady'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1 January … 12 December, with common slips and what German and Dutch writers of English put. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'janurary', 'januray', 'janaury', 'januar', 'januari'],
    ['february', 'feb', 'febuary', 'feburary', 'februrary', 'februar', 'februari'],
    ['march', 'mar', 'marhc', 'mrach'],
    ['april', 'apr', 'apirl', 'aprill'],
    ['may'],
    ['june', 'jun', 'juni'],
    ['july', 'jul', 'juli'],
    ['august', 'aug', 'agust', 'augustus'],
    ['september', 'sept', 'sep', 'septmber', 'setember'],
    ['october', 'oct', 'ocotber', 'octobre', 'oktober'],
    ['november', 'nov', 'novemeber', 'novmber'],
    ['december', 'dec', 'decemeber', 'decmber', 'dezember'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Single words that count; "twenty-one" is put together by {@link numberOf}. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['few', 3],
  ['several', 5],
  ['half', 0.5],
  ['dozen', 12],
]);

/** The number that figures or words name ("5", "1.5", "twenty-one"), or null where they name none. */
export const numberOf = (words: string): number | null => {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'));
  const [first = '', second] = words.split(/[ -]+/);
  const tens = NUMBERS.get(first);
  if (tens === undefined) return null;
  if (second === undefined) return tens;
  const ones = NUMBERS.get(second);
  if (second === 'hundred') return tens === 1 ? 100 : null;
  return ones !== undefined && ones >= 1 && ones < 10 && tens >= 20 && tens < 100 ? tens + ones : null;
};

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat([['thirtieth', 30]]),
);

/** The ordinal words that open one: "first" … "thirtieth", and "twenty" of "twenty-first". */
export const ORDINAL_STARTS: readonly string[] = [...ORDINALS.keys(), 'twenty', 'thirty'];

/** 1–31 for "3rd", "third" or "twenty-third"; null where the words are no ordinal. */
export const ordinalOf = (words: string): number | null => {
  const figure = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words);
  if (figure !== null) return Number(figure[1]);
  const [first = '', second] = words.split(/[ -]+/);
  if (second === undefined) return ORDINALS.get(first) ?? null;
  const ones = ORDINALS.get(second);
  const tens = first === 'twenty' ? 20 : first === 'thirty' ? 30 : null;
  return tens !== null && ones !== undefined && ones < 10 ? tens + ones : null;
};
