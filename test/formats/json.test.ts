/** The export's own form: its published schema, and what is said of a file that breaks it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { unpack } from '../../src/formats/json/read.ts';
import { DOCUMENT } from '../../src/formats/json/schema.ts';
import { archiveText } from '../../src/formats/json/write.ts';
import { asArchive, madeUpSearch } from './search.ts';

test('the published schema is the one that checks what is imported', async () => {
  const schema = toJsonSchema(DOCUMENT, { errorMode: 'ignore', target: 'draft-2020-12' });
  const named = { $id: 'export-1.json', title: 'An export of jobfu, version 1', ...schema };
  const text = `${JSON.stringify(named, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../src/commands/schemas/export-1.json');
});

const textOf = async (archive = asArchive(madeUpSearch(12))): Promise<string> => {
  let text = '';
  const chunks = async function* () {
    yield archive.applications.slice(0, 5);
    yield archive.applications.slice(5);
  };
  for await (const piece of archiveText(archive, chunks())) text += piece;
  return text;
};

const changed = async (change: (document: never) => void): Promise<string> => {
  const document = JSON.parse(await textOf()) as never;
  change(document);
  return JSON.stringify(document);
};

test('what is written is what the schema says, and reads back the same', async () => {
  const text = await textOf();
  expect(v.is(DOCUMENT, JSON.parse(text))).toBe(true);
  expect(unpack(text)).toMatchObject({ archive: asArchive(madeUpSearch(12)), bad: [] });
  expect(unpack(`{"schema":1,"data":${text}}`).bad).toEqual([]);
});

/** Puts a value where a path leads in the first application. */
const spoiled = (path: string, value: unknown): Promise<string> =>
  changed(({ applications: [one] }: { applications: object[] }) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const place = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, one ?? {});
    Reflect.set(place, last, value);
  });

test.each([
  ['company', '', 'company: is empty'],
  ['company', 'A\0B', 'company: holds a character that is none'],
  ['company', 'A\ud800', 'company: holds a character that is none'],
  ['interviews.0.at', '2026-02-30', 'interviews, 1, at: is neither a day nor an instant'],
  ['interviews.0.with.0', 99, 'person 99 is named and not there'],
  ['people.1', { id: 1, name: 'Twin', email: null, role: null }, 'person 1 is there twice'],
  ['messages.0.reading.kind', 'maybe', 'messages, 1, reading, kind: '],
])('%s as %j spoils its application and no other', async (path, value, says) => {
  const { archive, bad } = unpack(await spoiled(path, value));
  expect(bad.map(({ place }) => place)).toEqual([1]);
  expect(bad[0]?.says).toContain(says);
  expect(archive.applications).toHaveLength(11);
});

test('what is no export, or a newer one, is refused whole', async () => {
  expect(() => unpack('{"applications": [')).toThrow(/no JSON/);
  expect(() => unpack('[1, 2]')).toThrow(/no export of jobfu/);
  expect(() => unpack('{"format":"jobfu-export","version":1}')).toThrow(/no export of jobfu: .*exported/);
  const newer = await changed((document: { version: number }) => {
    document.version = 2;
  });
  expect(() => unpack(newer)).toThrow(/version 2, and this jobfu knows 1/);
});
