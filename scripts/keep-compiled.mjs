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

/** The letters the plan asks for. */
const LETTERS = [
  'thankyou',
  'confirm-timeline',
  'reply-vague',
  'reply-none',
  'reply-immediate',
  'checkin',
  'checkin-deadline',
  'checkin-application',
  'closing',
  'interest',
  'feedback',
  'rejection-thanks',
  'keep-in-touch',
  'offer-thanks',
];

/** Command lines on that search, each as it is typed: those for which bin/jobfu.js tells V8 something else, and the others. */
const LINES = {
  // bin/jobfu.js knows them by the word on the command line, here as there.
  draft: [
    ['due'],
    ['draft'],
    ...LETTERS.map((letter) => ['draft', letter, '3', '--set', 'challenge=Slow builds']),
    ['add', '--company', 'Acme', '--role', 'Engineer', '--at', 'yesterday 3pm', '--with', 'Dana Lee'],
    [
      'add',
      'video interview with Robin Lee at Birch for Analyst yesterday at 3pm; we talked about the new ledger; they said they decide by Friday',
    ],
    ['heard', '2', "we'll decide by the end of next week"],
    ['classify', "We'll decide by the end of next week."],
    ['classify', 'We will be in touch.'],
    // Last: from here on the letter is one's own.
    ['templates', 'eject', 'thankyou'],
    ['draft', 'thankyou', '3'],
  ],
  other: [
    ['due'],
    ['sent', 'thankyou', '1'],
    ['sent', 'checkin', '3'],
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
  for (const line of [['demo'], ...LINES[kind].map((words) => [...words, '--now', NOW])]) {
    process.argv = [process.execPath, BIN, ...line, '--no-input'];
    await start();
    if (process.exitCode !== 0) throw new Error(`jobfu ${line.join(' ')} ended with ${process.exitCode}`);
  }
  mkdirSync(COMPILED, { recursive: true });
  for (const [id, script] of scripts) writeFileSync(join(COMPILED, id), script.createCachedData());
};

export const keepCompiled = () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-build-'));
  const run = (...words) => execFileSync(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const [table, database] = [join(folder, 'search.csv'), join(folder, 'search.db')];
    writeFileSync(table, spreadsheet());
    run(BIN, 'import', table, '--now', NOW, '--db', database);
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
