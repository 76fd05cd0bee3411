/**
 * Measures how long jobfu takes beside Node itself, and beside Taskwarrior where that is installed.
 *   npm run bench                      40 rounds on 1,000, 10,000 and 100,000 applications (a quarter of an hour)
 *   npm run bench -- --quick           10 rounds on 1,000 and 10,000
 *   npm run bench -- --rounds 20 --output figures.json
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { quickSpreads } from './build-spreads.mjs';
import { fromSource } from './from-source.mjs';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, rounds: { type: 'string' }, output: { type: 'string' } },
});
const rounds = Number(values.rounds ?? (values.quick ? 10 : 40));
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'bin', 'jobfu.js');
const folder = mkdtempSync(join(tmpdir(), 'jobfu-bench-'));
const say = (line) => process.stderr.write(`${line}\n`);

process.env.TZ = 'UTC';
// The seeding and the planner, from the source as it stands.
const { seed, replan, NOW } = await fromSource(join(ROOT, 'test', 'bench', 'seed.ts'), {
  external: ['better-sqlite3'],
  plugins: [quickSpreads],
});
const sizes = values.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
const databases = new Map();
for (const size of sizes) {
  say(`seeding ${size.toLocaleString('en')} applications …`);
  const file = join(folder, `${size}.db`);
  // A thousand as they gather over years, most of them closed; the larger ones all open.
  await seed(file, size, size === 1_000 ? 300 : size);
  databases.set(size, file);
}
/** For commands that write: each round adds to it. */
const copy = (size, name) => {
  const file = join(folder, `${name}.db`);
  copyFileSync(databases.get(size), file);
  return file;
};

const environment = { PATH: process.env.PATH, HOME: folder, TZ: 'UTC', LANG: 'C', JOBFU_NOW: NOW };
const node = (...args) => ({ command: process.execPath, args, env: environment });
const jobfu = (file, ...args) => node(BIN, ...args, '--db', file);
const task = (size, ...args) => ({
  command: 'task',
  args: ['rc.confirmation=no', ...args],
  env: { ...environment, TASKDATA: join(folder, `tasks-${size}`), TASKRC: join(folder, 'taskrc') },
});
writeFileSync(join(folder, 'taskrc'), '');
const run = ({ command, args, env }) =>
  spawnSync(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
const timed = (line) => {
  const began = process.hrtime.bigint();
  const { status, stderr } = run(line);
  if (status !== 0) throw new Error(`${line.command} ${line.args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - began) / 1e6;
};

const hasTaskwarrior = spawnSync('task', ['--version']).error === undefined;
if (!hasTaskwarrior) say('Taskwarrior is not installed: it is left out.');
const large = sizes.filter((size) => size >= 10_000);
if (hasTaskwarrior) {
  for (const size of large) {
    const due = Array.from({ length: size }, (_, n) => ({
      description: `Follow up ${n}`,
      status: 'pending',
      entry: '20260301T000000Z',
      due: `202603${String(1 + (n % 28)).padStart(2, '0')}T090000Z`,
    }));
    mkdirSync(join(folder, `tasks-${size}`));
    const file = join(folder, 'tasks.json');
    writeFileSync(file, JSON.stringify(due));
    say(`Taskwarrior takes in ${size.toLocaleString('en')} tasks …`);
    timed(task(size, 'import', file));
  }
}

const name = (size) => size.toLocaleString('en');
const added = copy(1_000, 'added');
const heard = copy(1_000, 'heard');
const added10 = copy(10_000, 'added-10');
/** Somebody with a thank-you of their own: the built-in one changed, or a few lines written anew. */
const OF_MY_OWN = `---
name: thankyou
when: after an interview
audience: candidate
likes: role, topics
source: own
---
Subject: Thank you{{#if role}}: {{role}}{{/if}}

{{greeting}}

Thank you for your time{{#if topics}} and for our conversation about {{topics}}{{/if}}.
I would very much like to work with you at {{company}}.

Best regards
{{#if me.name}}{{me.name}}{{/if}}
`;
const withOwn = (whose) => ({ ...environment, HOME: join(folder, whose) });
const draftBy = (whose) => ({
  ...jobfu(databases.get(1_000), 'draft', 'thankyou', '1'),
  env: withOwn(whose),
});
for (const whose of ['changed', 'written']) {
  mkdirSync(withOwn(whose).HOME);
  const { stdout } = run({ ...node(BIN, 'templates', 'eject', 'thankyou', '--json'), env: withOwn(whose) });
  if (whose === 'written') writeFileSync(JSON.parse(stdout).data.file, OF_MY_OWN);
}
const lines = [
  ['node -e 0', node('-e', '0')],
  ['jobfu --version', node(BIN, '--version')],
  ['due, 1,000', jobfu(databases.get(1_000), 'due'), 1.35],
  ...large.map((size) => [
    `due --limit 20, ${name(size)} open`,
    jobfu(databases.get(size), 'due', '--limit', '20'),
    size === 10_000 ? 1.45 : 1.6,
  ]),
  [
    'add with flags',
    jobfu(added, 'add', '--company', 'Harbour', '--at', 'yesterday 3pm', '--role', '#'),
    1.5,
  ],
  [
    'add with a sentence',
    jobfu(
      added,
      '--no-input',
      'add',
      'phone interview with Dana Lee at Quay # yesterday at 3pm; she said they decide by Friday',
    ),
  ],
  ['heard with words', jobfu(heard, 'heard', '4', "we'll decide by the end of next week #"), 1.5],
  ['classify', node(BIN, 'classify', "We'll decide by the end of next week."), 1.4],
  ['draft thankyou 1', jobfu(databases.get(1_000), 'draft', 'thankyou', '1'), 1.6],
  ['draft thankyou 1, own template', draftBy('written'), 2],
  ['draft thankyou 1, built-in template changed', draftBy('changed'), 2],
  ['draft', jobfu(databases.get(1_000), 'draft'), 1.6],
  ['add, 10,000', jobfu(added10, 'add', '--company', 'Harbour', '--at', 'yesterday 3pm', '--role', '#')],
  ...(hasTaskwarrior
    ? [
        ...large.map((size) => [`task list limit:20, ${name(size)}`, task(size, 'list', 'limit:20')]),
        ['task add, 10,000', task(10_000, 'add', 'Follow up Harbour', 'due:2026-03-20')],
      ]
    : []),
];
const times = new Map(lines.map(([title]) => [title, []]));
/** `#` is another number each round: the very same interview twice would be refused. */
const inRound = (line, round) => ({
  ...line,
  args: line.args.map((word) => word.replace('#', String(round))),
});
for (let round = -1; round < rounds; round++) {
  if (round % 10 === 0) say(`round ${round + 1} of ${rounds} …`);
  for (const [title, line] of lines) {
    const took = timed(inRound(line, round + 1));
    // The first round warms the file caches and is not counted.
    if (round >= 0) times.get(title).push(took);
  }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const spread = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.1), high: at(sorted, 0.9) };
};
const over = (title, base) => spread(times.get(title).map((took, round) => took / times.get(base)[round]));
const figures = lines.map(([title, , floor = null]) => ({
  title,
  milliseconds: spread(times.get(title)),
  ratio: over(title, 'node -e 0'),
  floor,
}));

/** Peak memory in MB, as the operating system counted it, the least of five runs. */
const memory = ({ args, env }) => {
  const hook = join(folder, 'peak.cjs');
  const out = join(folder, 'peak.txt');
  writeFileSync(
    hook,
    // On Linux what the parent held counts for resourceUsage, and not for this.
    `process.on('exit', () => {
      const fs = require('fs');
      let peak = process.resourceUsage().maxRSS;
      try { peak = /VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'latin1'))[1]; } catch {}
      fs.writeFileSync(${JSON.stringify(out)}, String(peak));
    });`,
  );
  const peaks = Array.from({ length: 5 }, () => {
    timed(node('--require', hook, ...args));
    return Number(String(run({ command: 'cat', args: [out], env }).stdout)) / 1024;
  });
  return Math.min(...peaks);
};
const bytesOf = (files) => files.reduce((sum, file) => sum + statSync(join(ROOT, 'dist', file)).size, 0);
const loaded = run(
  node(
    '-e',
    `const{load,scripts}=require(${JSON.stringify(BIN)});process.argv.splice(1,0,'jobfu');load('./start.js').start().then(()=>console.error([...scripts.keys()].join('\\n')))`,
    'due',
    '--db',
    databases.get(1_000),
  ),
);
const bareMemory = memory(node('-e', '0'));
const result = {
  on: {
    node: process.version,
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    platform: process.platform,
  },
  rounds,
  figures,
  taskwarrior: hasTaskwarrior
    ? Object.fromEntries([
        ...large.map((size) => [
          `list limit:20, ${name(size)}`,
          over(`task list limit:20, ${name(size)}`, `due --limit 20, ${name(size)} open`),
        ]),
        ['add, 10,000', over('task add, 10,000', 'add, 10,000')],
      ])
    : null,
  replan: await replan(databases.get(sizes.at(-1))),
  memory: { bare: bareMemory, due: memory(jobfu(databases.get(1_000), 'due')) },
  javascript: {
    shipped: bytesOf(readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'))),
    due: bytesOf(String(loaded.stderr).trim().split('\n')),
  },
};
rmSync(folder, { recursive: true, force: true });

const two = (number) => number.toFixed(2);
const rows = [
  `| Node ${result.on.node}, ${result.on.cores} × ${result.on.cpu}, ${rounds} rounds | median ms | ratio to \`node -e 0\` (10–90 %) | floor |`,
  '| --- | --- | --- | --- |',
  ...figures.map(
    ({ title, milliseconds, ratio, floor }) =>
      `| \`${title}\` | ${milliseconds.median.toFixed(1)} | ${two(ratio.median)} (${two(ratio.low)}–${two(ratio.high)}) | ${floor ?? ''} |`,
  ),
  '',
  ...Object.entries(result.taskwarrior ?? {}).map(
    ([title, { median }]) => `Taskwarrior takes ${two(median)} times as long: ${title}`,
  ),
  `Re-plan of ${name(result.replan.applications)} applications: ${two(result.replan.seconds)} s`,
  `Peak memory of due at 1,000: ${result.memory.due.toFixed(1)} MB, bare Node ${bareMemory.toFixed(1)} MB`,
  `JavaScript shipped: ${Math.round(result.javascript.shipped / 1000)} kB, on the path of due ${Math.round(result.javascript.due / 1000)} kB`,
];
process.stdout.write(`${rows.join('\n')}\n`);
if (values.output) writeFileSync(values.output, `${JSON.stringify(result, null, 2)}\n`);
