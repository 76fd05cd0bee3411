/**
 * Measures the reader: how many messages a second beside chrono-node's dates alone, what one cold `classify` takes beside
 * a bare Node, and how often it is right on what nobody learned from, class by class. `npm run bench:reading [-- file.jsonl …]`,
 * after `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cpuUsage, execPath, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import { rolldown } from 'rolldown';
import { quickSpreads } from './build-spreads.mjs';

const CORPORA = 'test/corpus';
const ROUNDS = 30;
/** So many messages, evenly from all files, tell how long one takes. */
const TIMED = 1500;
const COLD_RUNS = 25;
const LABELS = ['clear-timeline', 'vague', 'none', 'immediate', 'offer', 'rejection'];

const print = (line = '') => stdout.write(`${line}\n`);
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const files = [
  ...readdirSync(CORPORA)
    .filter((name) => name.endsWith('-aside.jsonl'))
    .map((name) => join(CORPORA, name)),
  ...process.argv.slice(2),
];
const corpora = new Map(files.map((file) => [file, rowsOf(file)]));
const all = [...corpora.values()].flat();
const rows = all.filter((_, i) => i % Math.ceil(all.length / TIMED) === 0);

const loaded = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-bench-'));
  const file = join(folder, 'reader.mjs');
  const virtual = `export { read } from ${JSON.stringify(join(process.cwd(), 'src/reading/read.ts'))};
export { WEEKDAYS_ONLY } from ${JSON.stringify(join(process.cwd(), 'src/domain/calendar.ts'))};`;
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? virtual : null),
  };
  const bundle = await rolldown({ input: 'entry', platform: 'node', plugins: [entry, quickSpreads] });
  await bundle.write({ file, format: 'esm' });
  const module = await import(pathToFileURL(file));
  rmSync(folder, { recursive: true });
  return module;
};

const { read, WEEKDAYS_ONLY } = await loaded();
const reading = ({ text, on }) =>
  read(text, { on: on ?? '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY });

/** Milliseconds of the processor, so that other programs on the machine count as little as may be. */
const spent = (work) => {
  const before = cpuUsage();
  work();
  return cpuUsage(before).user / 1000;
};

const throughput = () => {
  const parseAll = () => {
    for (const { text, on } of rows) chrono.casual.parse(text, new Date(`${on ?? '2026-03-11'}T12:00:00`));
  };
  const readAll = () => {
    for (const row of rows) reading(row);
  };
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(spent(parseAll));
    ours.push(spent(readAll));
  }
  const warm = (times) => middle(times.slice(ROUNDS >> 1));
  const each = (ms) => `${((ms * 1000) / rows.length).toFixed(0)} µs a message`;
  print(`Throughput, ${rows.length} messages, one core, warm (median of ${ROUNDS >> 1} rounds, in turns)`);
  print(`  jobfu, the whole reading      ${each(warm(ours))}`);
  print(`  chrono.casual.parse alone     ${each(warm(theirs))}`);
  print(`  jobfu against chrono          ${(warm(theirs) / warm(ours)).toFixed(2)} ×`);
};

const coldStart = () => {
  const home = mkdtempSync(join(tmpdir(), 'jobfu-bench-'));
  const { NODE_EXTRA_CA_CERTS: _, ...env } = { ...process.env, HOME: home, JOBFU_DB: join(home, 'jobfu.db') };
  const run = (words) => {
    const before = performance.now();
    const { status } = spawnSync(execPath, words, { env, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}; has it been built?`);
    return performance.now() - before;
  };
  const bare = [];
  const classify = [];
  for (let n = 0; n < COLD_RUNS; n++) {
    bare.push(run(['-e', '0']));
    classify.push(run(['bin/jobfu.js', 'classify', 'We hope to decide by the end of next week.']));
  }
  rmSync(home, { recursive: true });
  const all = (times) => `${middle(times).toFixed(0)} ms (fastest ${Math.min(...times).toFixed(0)})`;
  print(`Cold start, median of ${COLD_RUNS}`);
  print(`  node -e 0                     ${all(bare)}`);
  print(`  jobfu classify "…"            ${all(classify)}`);
  print(`  against bare Node             ${(middle(classify) / middle(bare)).toFixed(2)} ×`);
};

const accuracy = (file, own) => {
  const tally = new Map(LABELS.map((label) => [label, { right: 0, said: 0, meant: 0 }]));
  let right = 0;
  let dated = 0;
  let rightDay = 0;
  let sureAndWrong = 0;
  let brier = 0;
  for (const row of own) {
    const said = reading(row);
    const label = said.outcome ?? said.kind;
    const hit = row.label.includes(label);
    // Where several labels are as good, the one said counts as the one meant.
    const meant = hit ? label : row.label[0];
    tally.get(label).said++;
    tally.get(meant).meant++;
    if (hit) {
      right++;
      tally.get(label).right++;
    } else if (said.confidence >= 0.8) sureAndWrong++;
    brier += (said.confidence - (hit ? 1 : 0)) ** 2;
    if (Array.isArray(row.to)) {
      dated++;
      if (row.to.includes(said.deadline?.to)) rightDay++;
    }
  }
  print(
    `${basename(file)}: ${own.length} messages, labels ${percent(right / own.length)}, last days ${
      dated === 0 ? 'none given' : percent(rightDay / dated)
    }, wrong at 0.8 or surer ${percent(sureAndWrong / own.length)}, Brier ${(brier / own.length).toFixed(3)}`,
  );
  for (const [label, { right: hits, said, meant }] of tally) {
    if (meant === 0 && said === 0) continue;
    const precision = said === 0 ? 1 : hits / said;
    const recall = meant === 0 ? 1 : hits / meant;
    print(
      `  ${label.padEnd(16)} precision ${percent(precision).padStart(7)}  recall ${percent(recall).padStart(7)}  (${meant})`,
    );
  }
};

throughput();
print();
coldStart();
for (const [file, own] of corpora) {
  print();
  accuracy(file, own);
}
