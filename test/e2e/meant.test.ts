/** What was probably meant: a misspelt command, flag, value or name is answered with its neighbour. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Built, openBuilt } from './built.ts';

let jobfu: Built;
beforeAll(async () => {
  jobfu = openBuilt();
  const said = ['--said', 'we will be in touch'];
  await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee', ...said]);
});
afterAll(() => jobfu.remove());

test.each<[string[], string, number]>([
  [['draf'], 'draft', 2],
  [['help', 'draf'], 'draft', 2],
  [['due', '--dasy', '3'], '--days', 2],
  [['list', '--status', 'opne'], 'open', 2],
  [['list', '--sort', 'compny'], 'company', 2],
  [['close', 'acme', '--as', 'ghostd'], 'ghosted', 2],
  [['correct', 'acme', '--as', 'vage'], 'vague', 2],
  [['sent', 'thankyuo', 'acme'], 'thankyou', 2],
  [['heard', 'acme', 'Hello', '--via', 'emial'], 'email', 2],
  [['done', 'acme', 'prepar'], 'prepare', 2],
  [['config', 'set', 'timezon', 'UTC'], 'timezone', 2],
  [['config', 'sett', 'name', 'Sam'], 'set', 2],
  [['templates', 'shwo'], 'show', 2],
  [['questions', 'cultre'], 'culture', 2],
  [['completion', 'zhs'], 'zsh', 2],
  [['export', '--format', 'cvs'], 'csv', 2],
  [['remind', '--print', 'corn'], 'cron', 2],
  [['show', 'acne'], 'Acme', 3],
  [['show', 'dnaa'], 'Dana', 3],
])('%j', async (argv, meant, status) => {
  const run = await jobfu.run(argv);
  expect(run.status).toBe(status);
  expect(run.out).toBe('');
  expect(run.err).toMatch(new RegExp(`Did you mean (?:one of )?.*${meant}`, 'i'));
});

test('where nothing is near, all there is to choose from is named', async () => {
  expect((await jobfu.run(['completion', 'tcsh-or-something'])).err).toContain('bash, zsh, fish');
  expect((await jobfu.run(['show', 'zebra'])).err).toContain('jobfu list');
});
