// Writes src/letters/words/word-list.ts, the common words that no name is, from the word list dictionary-en (development only).
//   node scripts/make-words.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fromSource } from './from-source.mjs';

const LIST = new URL(import.meta.resolve('dictionary-en'));
const { version } = JSON.parse(readFileSync(new URL('package.json', LIST), 'utf8'));

/** What the flags of the list put before a word: "dispatch" is no line of its own, but dis- before "patch". */
const PREFIXES = { A: 're', C: 'de', E: 'dis', F: 'con', I: 'in', K: 'pro', U: 'un' };

const stems = readFileSync(new URL('index.dic', LIST), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [stem = '', flags = ''] = line.split('/');
    return [stem, ...[...flags].flatMap((flag) => (PREFIXES[flag] ? [PREFIXES[flag] + stem] : []))];
  });

/** Products, firms and shops whose name is a word in small letters, where a note at an interview more often means the name. */
const MORE_OFTEN_NAMES =
  'airflow alexa android angular ant arbor asana asset athena aurora azure bamboo bath beam blackboard blender bluebeam bolt bootstrap boots braze canvas carta celery chrome circle clover confluence consul costa cypress dart discord docker domo dove elixir elm ember epic epos excel express famly flask flutter fusion ghost glacier gong gradle grafana gusto hadoop harvest heap hive houdini hugo illustrator indeed intercom inventor jest jira kafka kindle lambda lightroom linear loom lush lynx magento maple maven maya meta mews micros mocha monday moodle mural nest notion nuke obsidian octave opera outlook packer pandas parcel plaid poetry premiere prefect prism prisma puppet rabbit rails ramp react redis resy rippling rust safari sage salesforce scala segment sentry signal sims sketch slack snowflake solid spark square starling stata storybook stripe stripes subway tableau tailwind tally tapestry teams telegram terraform tide toast tock trello twitch uber unity vagrant vault virgin visio vue windows workday xero yarn zoom'.split(
    ' ',
  );

/** Words that somebody or something is called, too, but that are words where a small one follows: "Price lists". */
const BEFORE_A_SMALL_WORD =
  'angle art assembly axis bacon baker ball banks barber bass battle beach bean begin bell best bill bird bond booth branch brain brewer bright buddy burger cage can cancer candy carpenter carrier case cash central chance charity cheddar cherry church clay closure conservative cook cotton crane creation creator cross cruise curry day death doctor dot dusty east eastern enterprise establishment farmer father federal fields flowers foreman forest foster fourth friend gap gene ginger glass good grant grass gray green hall head holiday host house ice ill internet job jobs judges junior justice key kit lab lamb land lean left liberal little long lot love major male man marine mass master masters media miles mill mobile more nice normal north northern numbers onion pace page park passion perm petty porter post price private representative resistance restoration rice ride right root rush scan secretary senior set sharp short small snow south southern spam sprint staples states stone strong summer sweet target teller treasury truth union urban van visa wall walls ward waters wash wave web weeks west western white winters wood woods young'.split(
    ' ',
  );

/** Newer than the list, of one trade, or British. */
const MISSING =
  'admin aluminium chatbot cheque cosy covid creche deliverables dev devs draught ebike edtech enquiry enquiries enrol fintech flatbread footfall frontend backend fullstack fulfil glazing grey haulage homeworking jewellery kerb learnings maths mould phlebotomy plating plough postgrad practise rota rotas signage standup storey timesheet timesheets timeline tyre tyres upsell upskill webinar webinars wellbeing whilst workflow'.split(
    ' ',
  );

/** Names the word list does not know, of the form of a word: "Inverness" as "readiness". */
const NAMES_OF_THE_FORM =
  'airtable ansible audible barking calendly contentful cumbernauld dorking epping grammarly havering insightly inverness invision optimizely skegness tooting woking worthing'.split(
    ' ',
  );

const FILE = new URL('../src/letters/words/word-list.ts', import.meta.url);
const names = new Set(stems.filter((stem) => /^[A-Z][a-z]+$/.test(stem)).map((stem) => stem.toLowerCase()));
const small = stems.filter((stem) => /^[a-z]{3,}$/.test(stem));
const isName = (word) => (names.has(word) && !MISSING.includes(word)) || MORE_OFTEN_NAMES.includes(word);

/** Words of the same two letters together, each after the first with the number of letters it shares with the one before. */
const inSections = (words) => {
  const sections = {};
  let before = '';
  for (const word of words) {
    const key = word.slice(0, 2);
    let shared = 2;
    while (shared < 9 && before.startsWith(key) && word[shared] === before[shared]) shared += 1;
    sections[key] = `${sections[key] ?? ''}${shared}${word.slice(shared)}`;
    before = word;
  }
  return Object.entries(sections);
};

const quoted = (words) => `'${[...new Set(words)].sort().join(' ')}'`;

const write = (words, namesOfTheForm) =>
  writeFileSync(
    FILE,
    `/**
 * Generated by scripts/make-words.mjs from dictionary-en ${version}; do not edit.
 * The words come from SCOWL and stand under its terms (see LICENSE): Copyright 2000-2018 by Kevin Atkinson.
 */
// biome-ignore-all format: generated

/** By their first two letters: each word as the number of letters it shares with the one before, and the rest. */
export const SECTIONS: Readonly<Record<string, string>> = {
${inSections(words)
  .map(([key, section]) => `${key}:'${section}'`)
  .join(',\n')}
};

/** Words that are names as well, and words only where a small one follows. */
export const ALSO_NAMES =
${quoted(BEFORE_A_SMALL_WORD)};

/** Names that a common word might be by their form: "Sterling" for its ending, "Walkers" for "walk". */
export const NAMES_OF_THE_FORM =
${quoted(namesOfTheForm)};
`,
  );

// What the form of a word tells is known to the program; what is not told by it is listed, and the names that would be are, too.
const { isToldByForm } = await fromSource('src/letters/words/word-forms.ts');
const words = [...new Set([...small, ...MISSING])]
  .filter((word) => !isName(word) && !isToldByForm(word))
  .sort();
write(words, []);
const { isCommonWord } = await fromSource('src/letters/words/common.ts');
write(
  words,
  [...names, ...MORE_OFTEN_NAMES, ...NAMES_OF_THE_FORM].filter(
    (word) => !MISSING.includes(word) && isCommonWord(word, false),
  ),
);
