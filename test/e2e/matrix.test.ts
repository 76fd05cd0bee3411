/** Every command in every surrounding: a terminal, none, no colour, a dumb one, a narrow one, a closed pipe, as JSON. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/domain/errors.ts';
import { type Built, openBuilt, type Place } from './built.ts';
import { ENDING, FAULTS, STORY, type Step } from './every-command.ts';
import { BIN, type Run, WEDNESDAY } from './program.ts';

let jobfu: Built;
beforeEach(() => {
  jobfu = openBuilt();
});
afterEach(() => jobfu.remove());

const DOCUMENTED: readonly number[] = Object.values(EXIT);
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const ESCAPE = /\u001b/;
const STACK = /^\s+at .*[:(]\d+:\d+\)?$|\bnode:internal|TypeError|ReferenceError|\[object /m;

/** Steps that print a letter, a script or another program's words as they are: nothing is wrapped there. */
const VERBATIM = new Set([
  'draft',
  'completion',
  'demo',
  'templates',
  'config',
  'calendar',
  'export',
  'remind',
]);

interface Surrounding {
  readonly name: string;
  readonly place: Place;
  readonly flags?: readonly string[];
  readonly coloured: boolean;
}

const SURROUNDINGS: readonly Surrounding[] = [
  { name: 'without a terminal', place: {}, coloured: false },
  { name: 'in a terminal', place: { columns: 80, env: { TERM: 'xterm-256color' } }, coloured: true },
  { name: 'with NO_COLOR', place: { columns: 80, env: { TERM: 'xterm', NO_COLOR: '1' } }, coloured: false },
  { name: 'in a dumb terminal', place: { columns: 80, env: { TERM: 'dumb' } }, coloured: false },
  { name: 'at 40 columns', place: { columns: 40, env: { TERM: 'xterm', NO_COLOR: '1' } }, coloured: false },
  { name: 'as JSON', place: {}, flags: ['--json'], coloured: false },
];

const told = (step: Step): string => `jobfu ${step.argv.join(' ')}`;

const check = (step: Step, { status, out, err }: Run, coloured: boolean): string[] => {
  const wrong: string[] = [];
  const say = (what: string): void => {
    wrong.push(`${told(step)}: ${what}\n${out.slice(0, 300)}${err.slice(0, 300)}`);
  };
  if (!DOCUMENTED.includes(status ?? -1)) say(`status ${status} is in no table`);
  if (status !== (step.status ?? 0)) say(`status ${status}`);
  if (STACK.test(out) || STACK.test(err)) say('a stack trace');
  if (!coloured && (ESCAPE.test(out) || ESCAPE.test(err))) say('colour nobody asked for');
  // What a narrow screen wraps goes on under a margin of four.
  const lines = err
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('    '));
  if ((step.status ?? 0) !== 0 && lines.length > 2) say('more than two lines of complaint');
  return wrong;
};

describe.each(SURROUNDINGS)('$name', ({ place, flags = [], coloured }) => {
  test('every command ends as documented, and says nothing it should not', async () => {
    const wrong: string[] = [];
    let colours = 0;
    for (const step of [...STORY, ...FAULTS, ...ENDING]) {
      const run = await jobfu.run([...step.argv, ...flags], { ...step, ...place });
      wrong.push(...check(step, run, coloured));
      if (ESCAPE.test(run.out)) colours++;
      const { columns } = place;
      if (columns === undefined || VERBATIM.has(step.argv[0] ?? '') || step.argv.includes('--jsonl'))
        continue;
      for (const line of run.out.split('\n')) {
        // What is to be typed or followed stays whole; so does a word that is longer than the screen.
        const isWhole = /jobfu |https?:|\/|^\s*\S+$/.test(line);
        if (!coloured && line.length > columns && !isWhole) wrong.push(`${told(step)}: too wide\n${line}`);
      }
    }
    expect(wrong.join('\n\n')).toBe('');
    if (coloured) expect(colours).toBeGreaterThan(10);
  });
});

/** One line of each command, in the order of the story, and all that fail. */
const ONCE: readonly Step[] = [
  ...STORY.filter((step, i) => STORY.findIndex(({ argv }) => argv[0] === step.argv[0]) === i),
  ...FAULTS,
  ...ENDING,
];

/** One shell that runs one line of each command after the other, and tells how each ended. */
const script = (line: (command: string) => string): string => {
  const quoted = (word: string): string =>
    `'${word.replaceAll("'", "'\\''").replace('{folder}', jobfu.folder)}'`;
  const steps = ONCE.map(({ argv, input = '' }, i) => {
    const command = `${quoted(process.execPath)} ${quoted(BIN)} ${argv.map(quoted).join(' ')} --no-input`;
    const piped = argv.includes('-') || argv.includes('--jsonl');
    const file = join(jobfu.folder, `input-${i}`);
    if (piped) writeFileSync(file, input);
    return `${line(`${command} < ${piped ? quoted(file) : '/dev/null'}`)}; echo "@@ ${i} $?"`;
  });
  return `set -o pipefail\n${steps.join('\n')}\n`;
};

const ENVIRONMENT = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: jobfu.folder,
  TMPDIR: jobfu.folder,
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  TERM: 'xterm',
  JOBFU_DB: jobfu.database,
  JOBFU_NOW: WEDNESDAY,
});

/** Lines that did not end as documented: on a search half told already, a line may rightly be refused. */
const undocumented = (text: string): string[] =>
  ONCE.flatMap((step, i) => {
    const status = Number(new RegExp(`@@ ${i} (\\d+)`).exec(text)?.[1] ?? -1);
    const isFine = step.status === undefined ? [0, 2, 3].includes(status) : status === step.status;
    return isFine ? [] : [`${told(step)}: status ${status}`];
  });

/** The search as it stands in the middle of the story. */
const playHalf = async (): Promise<void> => {
  for (const step of STORY.slice(0, STORY.length / 2)) await jobfu.run(step.argv, step);
};

test('into a reader that goes away after one line: no failure, and nothing said about it', async () => {
  await playHalf();
  const line = (command: string): string =>
    `${command} 2>err | head -1; s=$?; grep -E 'EPIPE|^ +at ' err; (exit $s)`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script(line)], {
    cwd: jobfu.folder,
    encoding: 'utf8',
    env: ENVIRONMENT(),
    maxBuffer: 1 << 26,
  });
  expect(stderr).toBe('');
  expect(undocumented(stdout)).toEqual([]);
  expect(stdout).not.toMatch(STACK);
  expect(stdout).not.toMatch(/EPIPE/);
}, 60_000);

const hasScript = spawnSync('script', ['--version']).status === 0;

test.skipIf(!hasScript)(
  `in a real terminal of 40 columns${hasScript ? '' : ' (skipped: script of util-linux is not installed)'}`,
  async () => {
    await playHalf();
    const file = join(jobfu.folder, 'all.sh');
    writeFileSync(
      file,
      script((command) => command),
    );
    const { stdout } = spawnSync('script', ['-qec', `stty cols 40; bash '${file}'`, '/dev/null'], {
      cwd: jobfu.folder,
      encoding: 'utf8',
      env: ENVIRONMENT(),
      maxBuffer: 1 << 26,
    });
    expect(undocumented(stdout)).toEqual([]);
    expect(stdout.replaceAll('\r', '')).not.toMatch(STACK);
    expect(stdout).toMatch(ESCAPE);
  },
  60_000,
);
