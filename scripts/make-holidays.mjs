// Writes the public-holiday data under src/domain/holidays/data from the library date-holidays (development only).
//   node scripts/make-holidays.mjs               writes every file
//   node scripts/make-holidays.mjs --print DE    prints the file of one country, writes nothing
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const Holidays = require('date-holidays');
const { version } = require('date-holidays/package.json');
const LIBRARY = pathToFileURL(require.resolve('date-holidays/package.json'));
const FOLDER = new URL('../src/domain/holidays/data/', import.meta.url);
const [FROM, TO] = [2024, 2036];

/** The countries offered, in the order of their codes. */
const COUNTRIES = {
  AE: 'United Arab Emirates',
  AR: 'Argentina',
  AT: 'Austria',
  AU: 'Australia',
  BD: 'Bangladesh',
  BE: 'Belgium',
  BG: 'Bulgaria',
  BR: 'Brazil',
  CA: 'Canada',
  CH: 'Switzerland',
  CL: 'Chile',
  CN: 'China',
  CO: 'Colombia',
  CY: 'Cyprus',
  CZ: 'Czechia',
  DE: 'Germany',
  DK: 'Denmark',
  EE: 'Estonia',
  EG: 'Egypt',
  ES: 'Spain',
  FI: 'Finland',
  FR: 'France',
  GB: 'United Kingdom',
  GR: 'Greece',
  HK: 'Hong Kong',
  HR: 'Croatia',
  HU: 'Hungary',
  ID: 'Indonesia',
  IE: 'Ireland',
  IL: 'Israel',
  IN: 'India',
  IS: 'Iceland',
  IT: 'Italy',
  JP: 'Japan',
  KE: 'Kenya',
  KR: 'South Korea',
  LT: 'Lithuania',
  LU: 'Luxembourg',
  LV: 'Latvia',
  MA: 'Morocco',
  MT: 'Malta',
  MX: 'Mexico',
  MY: 'Malaysia',
  NG: 'Nigeria',
  NL: 'Netherlands',
  NO: 'Norway',
  NZ: 'New Zealand',
  PE: 'Peru',
  PH: 'Philippines',
  PK: 'Pakistan',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  RS: 'Serbia',
  SA: 'Saudi Arabia',
  SE: 'Sweden',
  SG: 'Singapore',
  SI: 'Slovenia',
  SK: 'Slovakia',
  TH: 'Thailand',
  TR: 'Turkey',
  TW: 'Taiwan',
  UA: 'Ukraine',
  US: 'United States',
  VN: 'Vietnam',
  ZA: 'South Africa',
};

/**
 * Countries whose subdivisions are offered. Left out on purpose: India (fixed days only, some in the wrong state),
 * Brazil (a lapsed state rule hides the national 20 November), Italy (the one day is in Bolzano, not in all of IT-32),
 * and those where the library knows no difference (Belgium, the Netherlands, Croatia, Pakistan, Peru).
 */
const SUBDIVIDED = ['AT', 'AU', 'CA', 'CH', 'DE', 'ES', 'FR', 'GB', 'MY', 'NZ', 'US'];

/** Alderney is no nation of the United Kingdom, and no subdivision of it in ISO 3166-2. */
const NOT_OFFERED = ['GB-ALD'];

/**
 * Where the library's list is not what people have off. What is said of a country holds for its subdivisions; rules are
 * in the library's own grammar.
 */
const CORRECTIONS = [
  {
    because:
      'by the cabinet resolutions of 2019 and 2024 the first two are no days off, and the last two are',
    regions: ['AE'],
    drop: ['27 Rajab', '1 Ramadan'],
    add: { '9 Dhu al-Hijjah': 'Arafah Day', '12-03': 'National Day' },
  },
  { because: 'off for children below the age of 14', regions: ['CN'], drop: ['06-01'] },
  {
    because: 'State Council decree 795: four days of Spring Festival, and two of Labour Day from 2025',
    regions: ['CN'],
    add: { 'chinese 01-0-03': 'Spring Festival', '05-02 since 2025': 'Labour Day' },
  },
  { because: 'not a holiday of the Employment Standards Act', regions: ['CA-ON'], drop: ['easter 1'] },
  {
    because: 'a statutory holiday there, for the library an observance everywhere',
    regions: ['CA-BC', 'CA-MB', 'CA-NT', 'CA-NU', 'CA-PE', 'CA-YT'],
    add: { '09-30 since 2021': 'National Day for Truth and Reconciliation' },
  },
  {
    because: 'Royal Proclamation of February 2026',
    regions: ['GB-SCT'],
    add: { '2026-06-15': 'World Cup bank holiday' },
  },
  { because: 'in eight parishes only', regions: ['CH-SO'], drop: ['03-19'] },
  {
    because: 'commemorated at work',
    regions: ['US-FL', 'US-NY', 'US-WI', 'US-WV'],
    drop: ['02-15'],
  },
  { because: 'commemorated at work', regions: ['US-IL'], drop: ['05-19'] },
];

/** English for the names the library has in the country's language only, or has wrong or too broad. */
const NAMES = {
  '2 Janvier': 'January 2nd',
  Berchtoldstag: "Saint Berchtold's Day",
  Bundesfeiertag: 'Swiss National Day',
  'Dia de Cataluña': 'National Day of Catalonia',
  'Día Nacional de Galicia': 'National Day of Galicia',
  'Día adicional': 'Additional holiday',
  'Día de Andalucía': 'Day of Andalusia',
  'Día de Aragón': 'Day of Aragon',
  'Día de Asturias': 'Day of Asturias',
  'Día de Castilla-La Mancha': 'Day of Castile-La Mancha',
  'Día de Ceuta': 'Day of Ceuta',
  'Día de Extremadura': 'Day of Extremadura',
  'Día de La Rioja': 'Day of La Rioja',
  'Día de la Comunidad de Madrid': 'Day of the Community of Madrid',
  'Día de la Constitución Española': 'Constitution Day',
  'Día de las Instituciones de Cantabria': 'Day of the Institutions of Cantabria',
  'Día de las Letras Gallegas': 'Galician Literature Day',
  'Día de les Illes Balears': 'Day of the Balearic Islands',
  'Fiesta Nacional de España': 'National Day of Spain',
  'Fiesta de Castilla y León': 'Day of Castile and León',
  'Fête nationale': 'Swiss National Day',
  'Giorno festivo federale': 'Swiss National Day',
  'Implantação da República': 'Republic Day',
  'Instauration de la République': 'Republic Day',
  'Jeûne Genevois': 'Fast of Geneva',
  'La Bien Aparecida': 'Our Lady of Bien Aparecida',
  Mauritiustag: "Saint Maurice's Day",
  'Nuestra Señora de África': 'Our Lady of Africa',
  'Näfelser Fahrt': 'Näfels Procession',
  'Restauração da Independência': 'Restoration of Independence',
  'San Esteban': "Saint Stephen's Day",
  'San Juan': "Saint John's Day",
  'Santiago Apóstol': "Saint James's Day",
  Staatsfeiertag: 'National Labour Day',
  'The forth day of the Chinese New Year': 'The fourth day of the Chinese New Year',
};
const NAMES_BY_COUNTRY = {
  DE: { 'National Holiday': 'German Unity Day' },
  GR: { 'Ash Sunday': 'Clean Monday' },
  IE: {
    'First Monday in May': 'May bank holiday',
    'First Monday in June': 'June bank holiday',
    'First Monday in August': 'August bank holiday',
    'Last Monday in October': 'October bank holiday',
  },
};

const REGION_NAMES = {
  'CH-AI': 'Appenzell Innerrhoden',
  'CH-AR': 'Appenzell Ausserrhoden',
  'CH-BL': 'Basel-Landschaft',
  'CH-BS': 'Basel-Stadt',
  'DE-BY': 'Bavaria',
  'DE-HB': 'Bremen',
  'DE-HE': 'Hesse',
  'DE-HH': 'Hamburg',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
  'ES-AN': 'Andalusia',
  'ES-AR': 'Aragon',
  'ES-MC': 'Murcia',
  'ES-MD': 'Madrid',
  'ES-NC': 'Navarre',
  'FR-RE': 'Réunion',
};
const PREFIXES = /^(Canton of|Ciudad de|Département et région d'outre-mer|Département) | Province$/g;

// ---------------------------------------------------------------- what the library says

const codeOf = (country, state) => (state === '' ? country : `${country}-${state}`);

/** The subdivisions offered, sorted by code. */
const statesOf = (country) =>
  SUBDIVIDED.includes(country)
    ? Object.keys(new Holidays().getStates(country))
        .filter((state) => !NOT_OFFERED.includes(codeOf(country, state)))
        .sort()
    : [];

/** The library's rules of one region, corrected. */
const rulesOf = (country, state) => {
  const languages = country === 'US' ? ['en-us', 'en'] : ['en'];
  const options = { languages, types: ['public'] };
  const rules = state === '' ? new Holidays(country, options) : new Holidays(country, state, options);
  for (const { regions, drop = [], add = {} } of CORRECTIONS) {
    if (!regions.includes(country) && !regions.includes(codeOf(country, state))) continue;
    for (const rule of drop) {
      if (!rules.setHoliday(rule, false)) throw new Error(`${codeOf(country, state)} has no rule "${rule}"`);
    }
    for (const [rule, name] of Object.entries(add)) {
      if (!rules.setHoliday(rule, name)) throw new Error(`the library does not read "${rule}"`);
    }
  }
  return rules;
};

const dayAfter = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The days wholly off that a holiday covers. One that begins at noon or in the evening (Christmas Eve in parts of
 * Australia) covers none; one that begins at sunset is kept on the day after, which is the date the library prints.
 */
const daysOff = ({ date, start, end }) => {
  if (date.slice(11, 19) !== '00:00:00') return [];
  const hours = (end - start) / 3_600_000;
  // A day on which the clocks go forward has 23 hours.
  const days = Math.floor((hours + 1) / 24);
  return Array.from({ length: days }, (_, n) => dayAfter(date.slice(0, 10), n));
};

const nameOf = (country, name) => {
  const [, plain, substitute] = /^(.*?)( \(substitute day\))?$/.exec(name);
  const english = NAMES_BY_COUNTRY[country]?.[plain] ?? NAMES[plain] ?? plain;
  // A star stands for the suffix, which src/domain/holidays/rows.ts writes out again.
  return `${english.replaceAll('’', "'")}${substitute ? '*' : ''}`;
};

/** name → day → the states ('' for the country itself) that have it. */
const readCountry = (country, states) => {
  const found = new Map();
  for (const state of ['', ...states]) {
    const rules = rulesOf(country, state);
    // A substitute day may fall into the year before, a week of feasts run into the year after.
    for (let year = FROM - 1; year <= TO + 1; year++) {
      for (const holiday of rules.getHolidays(year)) {
        const name = nameOf(country, holiday.name);
        for (const day of daysOff(holiday)) {
          if (Number(day.slice(0, 4)) < FROM || Number(day.slice(0, 4)) > TO) continue;
          if (!found.has(name)) found.set(name, new Map());
          const days = found.get(name);
          if (!days.has(day)) days.set(day, new Set());
          days.get(day).add(state);
        }
      }
    }
  }
  return found;
};

// ---------------------------------------------------------------- how it is written down

const YEARS = Array.from({ length: TO - FROM + 1 }, (_, n) => String(FROM + n));
const monthDay = (day) => day.slice(5, 7) + day.slice(8, 10);

/** Days in a row as `[first, length]`, never across the end of a year. */
const runsOf = (days) => {
  const runs = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && dayAfter(last[0], last[1]) === day && last[0].slice(0, 4) === day.slice(0, 4)) last[1]++;
    else runs.push([day, 1]);
  }
  return runs;
};
const times = (length) => (length === 1 ? '' : `x${length}`);

/** The days of one holiday in the notation that src/domain/holidays/rows.ts explains. */
const writeDays = (all) => {
  const yearly = [...new Set(all.map(monthDay))].filter((md) =>
    YEARS.every((year) => all.includes(`${year}-${md.slice(0, 2)}-${md.slice(2)}`)),
  );
  const written = runsOf(yearly.sort().map((md) => `${FROM}-${md.slice(0, 2)}-${md.slice(2)}`)).map(
    ([day, length]) => monthDay(day) + times(length),
  );
  const rest = runsOf(all.filter((day) => !yearly.includes(monthDay(day))).sort());
  const byYear = YEARS.map((year) => rest.filter(([day]) => day.startsWith(year)));
  const shape = (runs) => runs.map(([, length]) => length).join();
  if (byYear[0].length > 0 && byYear.every((runs) => shape(runs) === shape(byYear[0]))) {
    byYear[0].forEach(([, length], n) => {
      written.push(byYear.map((runs) => monthDay(runs[n][0])).join('') + times(length));
    });
  } else {
    for (const [day, length] of rest) written.push(day.slice(2, 4) + monthDay(day) + times(length));
  }
  return written.join(' ');
};

/** Where a row holds: nothing for everywhere, the codes that have it, or `-` and the codes that have not. */
const writeWhere = (having, all) => {
  const lacking = all.filter((state) => !having.has(state));
  const codes = (states) => states.map((state) => state || '*').join(' ');
  if (lacking.length === 0) return '';
  return lacking.length < having.size ? `-${codes(lacking)}` : codes([...having].sort());
};

const rowsOf = (country) => {
  const all = ['', ...statesOf(country)];
  const rows = [];
  for (const [name, days] of readCountry(country, all.slice(1))) {
    const byWhere = new Map();
    for (const [day, having] of days) {
      const where = writeWhere(having, all);
      byWhere.set(where, [...(byWhere.get(where) ?? []), day]);
    }
    for (const [where, some] of byWhere) {
      const row = `${name}|${writeDays(some.sort())}${where && `|${where}`}`;
      if (/[`\\$]/.test(row)) throw new Error(`cannot stand in a template: ${row}`);
      rows.push({ first: monthDay(some[0]), row });
    }
  }
  // By the calendar: the order of the library's rules says nothing, and changes.
  return rows
    .sort((a, b) => a.first.localeCompare(b.first) || (a.row < b.row ? -1 : 1))
    .map(({ row }) => row);
};

const attributionOf = (country) => {
  const source = readFileSync(new URL(`data/countries/${country}.yaml`, LIBRARY), 'utf8');
  return [...new Set([...source.matchAll(/@attrib\s+(https?:\S+)/g)].map(([, address]) => address))];
};

const fileOf = (country) => {
  const after = attributionOf(country);
  return `/*!
 * Public holidays: ${COUNTRIES[country]}, ${FROM}–${TO}. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays ${version} by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
${after.length === 0 ? '' : ` * After:${after.map((address) => `\n *   ${address}`).join('')}\n`} */
export const ROWS = \`
${rowsOf(country).join('\n')}
\`;
`;
};

const regionName = (code, name) => REGION_NAMES[code] ?? name.replaceAll(PREFIXES, '');

const regionsFile = () => {
  const lines = Object.entries(COUNTRIES).flatMap(([country, name]) => [
    `${country} ${name}`,
    ...statesOf(country).map((state) => {
      const code = codeOf(country, state);
      return `${code} ${regionName(code, new Holidays().getStates(country, 'en')[state])}`;
    }),
  ]);
  return `/** The regions whose holidays are known. Written by scripts/make-holidays.mjs: do not edit. */
export const REGION_LINES = \`
${lines.join('\n')}
\`;
`;
};

const countriesFile =
  () => `/** The data of each country, loaded when asked for. Written by scripts/make-holidays.mjs: do not edit. */

/** The years the data covers, both included. */
export const YEARS = { from: ${FROM}, to: ${TO} } as const;

/** Every import stands here in full, so that the bundler makes a chunk of each country. */
export const COUNTRIES: Readonly<Record<string, () => Promise<{ readonly ROWS: string }>>> = {
${Object.keys(COUNTRIES)
  .map((country) => `  ${country}: () => import('./${country.toLowerCase()}.ts'),`)
  .join('\n')}
};
`;

// ---------------------------------------------------------------- the command

const [flag, country] = process.argv.slice(2);
if (flag === '--print' && country in COUNTRIES) {
  process.stdout.write(fileOf(country));
} else if (flag === undefined) {
  mkdirSync(FOLDER, { recursive: true });
  const write = (name, text) => writeFileSync(new URL(name, FOLDER), text);
  for (const code of Object.keys(COUNTRIES)) write(`${code.toLowerCase()}.ts`, fileOf(code));
  write('regions.ts', regionsFile());
  write('countries.ts', countriesFile());
} else {
  process.stderr.write('usage: node scripts/make-holidays.mjs [--print COUNTRY]\n');
  process.exitCode = 2;
}
