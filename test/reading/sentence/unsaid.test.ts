/** What the user thinks, hopes or has told them is not theirs; what they think and have told is. */
import { expect, test } from 'vitest';
import { understand } from './sentences.ts';

const TALK = 'video interview with Ida Holm at Elmworks for baker yesterday at 3pm';

test.each([
  ["it was a mess, I don't think they liked me"],
  ["I don't think they will ring me"],
  ['i dont think they want me'],
  ["I doubt they'll offer me anything"],
  ['I really doubt that they will invite me back'],
  ['I think they want to hire somebody before spring'],
  ["I guess they'll decide by Friday"],
  ['I reckon she will let me know on Monday'],
  ["I honestly feel they won't get back to me"],
  ["I fear they've picked someone else"],
  ['I hope they will make me an offer'],
  ["I'm afraid they went with someone else"],
  ["I'm sure they'll call by Friday"],
  ['doubt they will write'],
  ["don't think they'll be in touch"],
  ['I got the impression they want to move me on'],
  ['my guess is they will decide by Friday'],
  ['I told them I would send two references by Friday'],
  ['told her I need to decide by Monday'],
  ['I said to them that I can start in June'],
  ['I asked them when they will decide'],
  ['I also mentioned that I must give notice by Friday'],
  ["hopefully they'll ring by Friday"],
  ['no next steps mentioned'],
  ['no next steps were discussed'],
  ['no next steps have been talked about'],
])('nothing of theirs: %s', (own) => {
  for (const text of [`${TALK}, ${own}`, `${TALK}. ${own}.`]) {
    const told = understand(text);
    expect(told.said).toBeNull();
    expect(told).toMatchObject({ company: 'Elmworks', role: 'baker', stage: 'video', place: null });
    expect(told.at).toBe('2026-03-10T15:00:00.000Z');
  }
});

test.each([
  ['They think they can answer by Friday', 'They think they can answer by Friday'],
  ["she thinks they'll know in a week", "she thinks they'll know in a week"],
  ["he told me they'd write by Friday", "they'd write by Friday"],
  ['I was told they decide by Friday', 'they decide by Friday'],
  ["I've been told they decide by Friday", 'they decide by Friday'],
  ['I heard they decide by Friday', 'they decide by Friday'],
  ['I think she said they decide by Friday', 'they decide by Friday'],
  ['Ida told me: I think we decide by Friday', 'I think we decide by Friday'],
  [
    'she wrote "we met many, I think they all hear by Friday"',
    'we met many, I think they all hear by Friday',
  ],
  ["they'll decide by Friday, I think", "they'll decide by Friday, I think"],
  ["I told them I'd send references and they said they'd decide by Friday", "they'd decide by Friday"],
  ["I don't think they liked me but they'll ring by Friday", "they'll ring by Friday"],
  ["I think it went well and they'll ring by Friday", "they'll ring by Friday"],
  ["they'll decide by Friday, but I don't think they liked me", "they'll decide by Friday"],
  ['she said they decide by Friday. I hope they call me', 'they decide by Friday.'],
  ['I asked when they decide, she said by Friday', 'by Friday'],
])('theirs: %s', (words, said) => {
  expect(understand(`${TALK}; ${words}`).said).toBe(said);
});

test('what the user only thinks of the talk itself is still a fact', () => {
  expect(understand('call with Ida at Elmworks yesterday, I think it lasted 40 minutes')).toMatchObject({
    said: null,
    minutes: 40,
  });
});

test.each([
  ["I told Ida Holm at Elmworks yesterday that I'd send my portfolio by Friday"],
  ['I thought the call with Ida Holm at Elmworks yesterday went badly because they want somebody older'],
])('the talk told of in the same breath stays: %s', (text) => {
  expect(understand(text)).toMatchObject({ said: null, company: 'Elmworks', at: '2026-03-10' });
});
