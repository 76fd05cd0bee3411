/** What every command answers with --json, held to the schemas published in src/commands/schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/program.ts';
import { type Built, openBuilt } from './built.ts';
import { ENDING, FAULTS, STORY, type Step } from './every-command.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'commands', 'schemas');
const NAMES = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));

/**
 * To others a schema leaves room for fields to come; here a field that is in no schema is a fault of the schema.
 */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
};

const ajv = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true });
for (const name of NAMES) {
  ajv.addSchema(closed(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))) as object);
}

/** What is wrong with an answer, or null. */
const faultsOf = (name: string, answer: unknown): string | null => {
  const validate = ajv.getSchema(`${name}.json`);
  if (!validate) return `there is no schema ${name}.json`;
  if (validate(answer)) return null;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath} ${first?.message} ${JSON.stringify(first?.params)}`;
};

test('there is a schema for every command, for errors and for an export, and none for anything else', () => {
  const others = ['error', 'export-1', 'shapes'];
  expect(NAMES.sort()).toEqual([...COMMANDS.map(({ name }) => name), ...others].sort());
});

let jobfu: Built;
let answers: { step: Step; status: number; answer: unknown }[] = [];
beforeAll(async () => {
  jobfu = openBuilt();
  for (const step of [...STORY, ...FAULTS, ...ENDING]) {
    const { status, out } = await jobfu.run(['--json', ...step.argv], step);
    const text = out.trim().split('\n').at(-1) ?? '';
    answers = [...answers, { step, status, answer: text === '' ? null : JSON.parse(text) }];
  }
});
afterAll(() => jobfu.remove());

const said = ({ argv }: Step): string => `jobfu ${argv.join(' ')}`.slice(0, 70);

test('every command is in the story', () => {
  const told = new Set([...STORY, ...FAULTS, ...ENDING].map(({ argv }) => argv[0]));
  expect(COMMANDS.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
});

describe('answers', () => {
  test.each(STORY.map((step, i) => [said(step), step, i] as const))('%s', (_name, step, i) => {
    expect(answers[i]?.status).toBe(0);
    expect(faultsOf(step.argv[0] ?? 'due', answers[i]?.answer)).toBeNull();
  });

  test.each(FAULTS.map((step, i) => [said(step), step, STORY.length + i] as const))(
    '%s fails as it should',
    (_name, step, i) => {
      expect(answers[i]?.status).toBe(step.status);
      // Where only some of it went wrong, the answer is the command's own.
      const isPart = step.argv[0] === 'import';
      if (!step.argv.includes('--jsonl'))
        expect(faultsOf(isPart ? 'import' : 'error', answers[i]?.answer)).toBeNull();
    },
  );
});

test('a schema notices what is missing, wrong or new', () => {
  const answer = answers.find(({ step }) => step.argv[0] === 'show')?.answer as {
    data: { standing: object; now: string };
  };
  const changed = (data: object): unknown => ({ schema: 1, data: { ...answer.data, ...data } });
  expect(faultsOf('show', answer)).toBeNull();
  expect(faultsOf('show', changed({ now: 'today' }))).toContain('/data/now');
  expect(faultsOf('show', changed({ standing: {} }))).toContain('stands');
  expect(faultsOf('show', changed({ extra: 1 }))).toContain('extra');
});
