/**
 * Plays what is typed most with what was built, and keeps what V8 compiled on the way, beside it: a start then compiles
 * nothing. A search of some size is played beside the demo, for it goes other ways.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const BIN = fileURLToPath(new URL('../bin/jobfu.js', import.meta.url));

/** The clock of the search: a Wednesday morning. */
const NOW = '2026-03-11T09:00';

/** What they said, with the day of the interview it was said in or after. */
const HEARD = [
  ['2026-03-10', ''],
  ['2026-03-06', 'we will decide by the end of next week'],
  ['2026-03-02', 'we will be in touch'],
  ['2026-02-26', "I can't say anything about next steps yet"],
  ['2026-03-09', 'could you send us your availability for a second interview?'],
  ['2026-03-04', 'we decided to go with another candidate'],
  ['2026-03-05', 'we would like to offer you the position'],
  ['2026-03-13', ''],
];

/** More applications than are read whole, as a spreadsheet. */
const spreadsheet = () => {
  const rows = Array.from({ length: 520 }, (_, n) => {
    const [at, said] = HEARD[n < 40 ? n % HEARD.length : 0];
    const company = n % 10 === 9 ? n - 9 : n;
    return `Company ${company},Role ${n},${at},Robin Lee,robin@${n}.example,"${said}",2026-02-20`;
  });
  return ['company,role,at,person,email,said,applied', ...rows].join('\n');
};

/** What is on record before, in nobody's cache: what was talked about, several people, their words, what was left to lie. */
const BEFORE = [
  'video interview with Jo Reed and Kim Novak at Larch for Editor yesterday at 11am; we talked about the style guide; the challenge is slow proofs',
  'phone interview with Sam Berg at Rowan for Buyer yesterday at 4pm; we talked about the new depot; she said we will be in touch soon',
  'phone interview with Noor Silva at Alder for Buyer on 12 January at 10am',
].map((said) => ['add', said]);
const SENT_AND_HEARD = [
  ['sent', 'thankyou', '1'],
  ['sent', 'checkin', '3'],
  ['sent', 'thankyou', '5', '--on', '2026-03-10'],
  ['heard', '5', 'could you send us your availability for a second interview?', '--on', '2026-03-10'],
];

/** A search that is read whole. */
const ON_SMALL = ['--db', 'small.db'];

/** Command lines on that search, each as it is typed, by what bin/jobfu.js keeps apart. */
const LINES = {
  // The other letters: reading back what V8 compiled for all of them takes longer than to compile what one calls for.
  draft: [
    ['draft', ...ON_SMALL],
    ['draft'],
    ['draft', 'thankyou'],
    // What was added below the spreadsheet.
    ['draft', 'thankyou', '521'],
    ['draft', 'thankyou', '522'],
    ['draft', 'thankyou', '1', ...ON_SMALL],
    ['draft', 'thankyou', '3', '--set', 'challenge=Slow builds'],
    // Last: from here on the letter is one's own.
    ['templates', 'eject', 'thankyou'],
    ['draft', 'thankyou', '3'],
  ],
  add: [
    ['add', '--company', 'Acme', '--role', 'Engineer', '--at', 'yesterday 3pm', '--with', 'Dana Lee'],
    [
      'add',
      'video interview with Robin Lee at Birch for Analyst yesterday at 3pm; we talked about the new ledger; they said they decide by Friday',
    ],
  ],
  heard: [
    ['heard', '1', 'we will be in touch', ...ON_SMALL],
    ['heard', '5', "we'll decide by the end of next week"],
    ['heard', '1', "we'll decide by the end of next week"],
  ],
  classify: [
    ['classify', "We'll decide by the end of next week."],
    ['classify', 'We will be in touch.'],
  ],
  demo: [['demo']],
  other: [
    ['due', ...ON_SMALL],
    ['due'],
    ['sent', 'thankyou', '2'],
    ['list'],
    ['show', '2'],
    ['due', '--limit', '20'],
  ],
};

/** In a process of its own, as it is started from a shell: what an import or the build needs is not to be kept. */
const play = async (database, kind) => {
  const { load, scripts, COMPILED } = require(BIN);
  const { start } = load('./start.js');
  process.env.JOBFU_DB = database;
  // What the one who builds keeps of letters and settings is nobody's business here.
  for (const name of ['HOME', 'USERPROFILE', 'APPDATA', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME'])
    process.env[name] = `${database}-home`;
  for (const line of LINES[kind]) {
    process.argv = [process.execPath, BIN, ...line, '--now', NOW, '--no-input'];
    await start();
    if (process.exitCode !== 0) throw new Error(`jobfu ${line.join(' ')} ended with ${process.exitCode}`);
  }
  mkdirSync(COMPILED, { recursive: true });
  for (const [id, script] of scripts) writeFileSync(join(COMPILED, id), script.createCachedData());
};

export const keepCompiled = () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-build-'));
  const run = (...words) =>
    execFileSync(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const [table, database] = [join(folder, 'search.csv'), join(folder, 'search.db')];
    writeFileSync(table, spreadsheet());
    const onSearch = ['--now', NOW, '--no-input', '--db', database];
    run(BIN, 'import', table, ...onSearch);
    for (const line of BEFORE) {
      run(BIN, ...line, ...onSearch);
      run(BIN, ...line, ...ON_SMALL, '--now', NOW, '--no-input');
    }
    for (const line of SENT_AND_HEARD) run(BIN, ...line, ...onSearch);
    for (const kind of Object.keys(LINES)) {
      const copy = join(folder, `${kind}.db`);
      copyFileSync(database, copy);
      run(fileURLToPath(import.meta.url), copy, kind);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const [, script, database, kind] = process.argv;
if (script === fileURLToPath(import.meta.url)) await play(database, kind);
