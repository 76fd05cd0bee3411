/** Every field's own examples, read as whole sentences. */
import { describe, expect, test } from 'vitest';
import * as company from '../../../src/reading/sentence/company.ts';
import * as heard from '../../../src/reading/sentence/heard.ts';
import * as invited from '../../../src/reading/sentence/invited.ts';
import * as minutes from '../../../src/reading/sentence/minutes.ts';
import * as moment from '../../../src/reading/sentence/moment.ts';
import * as people from '../../../src/reading/sentence/people.ts';
import * as place from '../../../src/reading/sentence/place.ts';
import type { Understood } from '../../../src/reading/sentence/read-sentence.ts';
import * as role from '../../../src/reading/sentence/role.ts';
import * as said from '../../../src/reading/sentence/said.ts';
import * as several from '../../../src/reading/sentence/several.ts';
import * as stage from '../../../src/reading/sentence/stage.ts';
import * as topics from '../../../src/reading/sentence/topics.ts';
import { AT_NINE, understand } from './sentences.ts';

const shown = ({ people: met }: Understood): string[] =>
  met.map(({ name, email, role: part }) => `${name}${part ? ` (${part})` : ''}${email ? ` <${email}>` : ''}`);

const FIELDS: Readonly<
  Record<string, readonly [readonly (readonly [string, unknown])[], (told: Understood) => unknown]>
> = {
  company: [company.EXAMPLES, (told) => told.company],
  heard: [
    heard.EXAMPLES.map(([text, day]) => [`interview with Ida at Elmworks on 2 March; ${text}`, day]),
    (told) => told.heard,
  ],
  invited: [invited.EXAMPLES, (told) => [told.at, told.stage]],
  minutes: [minutes.EXAMPLES, (told) => told.minutes],
  moment: [moment.EXAMPLES, (told) => told.at],
  people: [people.EXAMPLES, shown],
  place: [place.EXAMPLES, (told) => told.place],
  role: [role.EXAMPLES, (told) => told.role],
  said: [said.EXAMPLES, (told) => told.said],
  stage: [stage.EXAMPLES, (told) => told.stage],
  topics: [topics.EXAMPLES, (told) => told.topics],
};

describe.each(Object.entries(FIELDS))('%s', (_name, [examples, field]) => {
  test.each(examples.map(([text, meant]) => [text, meant] as const))('%s', (text, meant) => {
    expect(field(understand(text))).toEqual(meant);
  });
});

describe('several at once', () => {
  test.each(several.EXAMPLES)('%s: %s', (text, meant) => {
    expect(several.tellsOfSeveral(text, AT_NINE)).toBe(meant);
  });
});
