/** "Priya" at an application that knows Priya Nair is Priya Nair; where it may be several, they are named. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess();
});
afterEach(() => jobfu.remove());

const metWith = async (...people: string[]) =>
  jobfu.run([
    'add',
    ...['--company', 'Helix', '--role', 'analyst', '--at', '2026-03-09T14:00'],
    ...people.flatMap((person) => ['--with', person]),
  ]);
const again = async (...people: string[]) =>
  jobfu.run([
    'add',
    ...['--company', 'Helix', '--at', '2026-03-10T14:00'],
    ...people.flatMap((person) => ['--with', person]),
  ]);
interface Shown {
  application: { people: { name: string; email: string | null }[] };
}
const known = async (): Promise<string[]> => {
  const { people } = (await jobfu.json<Shown>(['show', '1'])).application;
  return people.map(({ name, email }) => (email ? `${name} <${email}>` : name));
};

test.each([
  ['Priya Nair', 'Priya', ['Priya Nair']],
  ['Priya Nair', 'Dr. Priya Nair', ['Priya Nair']],
  ['Priya Nair', 'Ms Nair', ['Priya Nair']],
  ['Priya Nair', 'Priya K. Nair', ['Priya K. Nair']],
  ['Priya', 'Priya Nair', ['Priya Nair']],
  ['Priya Nair', 'Priya <priya@helix.example>', ['Priya Nair <priya@helix.example>']],
  ['Priya Nair', 'Priya Shah', ['Priya Nair', 'Priya Shah']],
  [
    'Priya Nair <nair@helix.example>',
    'Priya <shah@helix.example>',
    ['Priya Nair <nair@helix.example>', 'Priya <shah@helix.example>'],
  ],
])('%j, then %j', async (first, second, people) => {
  await metWith(first);
  expect((await again(second)).status).toBe(0);
  expect(await known()).toEqual(people);
});

test('told in a sentence, and as the sender of their words', async () => {
  await metWith('Priya Nair');
  await jobfu.run(['add', 'second call with Priya at Helix this morning at 7']);
  await jobfu.run(['heard', 'helix', 'We will be in touch.', '--from', 'Priya']);
  const mail = 'From: Priya <priya@helix.example>\r\nSubject: Hello\r\n\r\nWe will be in touch again.\r\n';
  await jobfu.run(['heard', 'helix', '-'], { input: mail });
  expect(await known()).toEqual(['Priya Nair <priya@helix.example>']);
});

test('a part of several names is refused with them, and nothing is kept; a full name is a person', async () => {
  await metWith('Priya Nair', 'Priya Shah');
  for (const run of [await again('Priya'), await jobfu.run(['heard', '1', 'Soon.', '--from', 'Priya'])]) {
    expect(run.status).toBe(2);
    expect(run.err).toContain('Priya Nair and Priya Shah');
  }
  expect((await again('Priya Iyer')).status).toBe(0);
  expect(await known()).toEqual(['Priya Nair', 'Priya Shah', 'Priya Iyer']);
});

test('a couple is two of one name', async () => {
  await metWith('Mr and Mrs Okafor', 'Ida Frey');
  expect(await known()).toEqual(['Mr Okafor', 'Mrs Okafor', 'Ida Frey']);
});

test('named together they are told apart', async () => {
  await metWith('Alex', 'Alex Kim');
  expect(await known()).toEqual(['Alex', 'Alex Kim']);
});
