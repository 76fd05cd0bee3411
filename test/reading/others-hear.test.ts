/** Refusals beside words that sound open: those who passed hear by Friday, this is no "no" for ever. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  "Unfortunately you have not met the benchmark in the numerical test and cannot continue in this year's selection. Candidates who are successful will be told by Friday.",
  "Your score falls below the benchmark and you're unable to continue in the selection process. Successful candidates will be notified by 20 October.",
  "You haven't met the required standard. Successful applicants will hear from us by Friday.",
  "You were not among the highest scoring applicants and will take no further part in this year's campaign. Those selected will be told by Friday.",
  'Regrettably you failed to meet the minimum score in stage 2 and may not proceed. Stage 3 candidates will be informed by 23 October.',
  "We're sorry, you have not reached the benchmark. You may not sit the test again this year. Those who are through hear by Friday.",
])('others hear by that day: %s', (text) => {
  expect(readOn(text, '2026-10-13')).toMatchObject({ outcome: 'rejection', deadline: null });
});

test.each([
  'You have met the benchmark in the numerical test. Candidates who are successful will be told by Friday.',
  'Candidates who have not met the benchmark cannot continue in the selection. You will be told by Friday.',
  "If you have not met the benchmark you cannot continue in this year's selection. All candidates will be told by Friday.",
  'Applicants who have not been contacted by Friday should consider themselves unsuccessful on this occasion.',
])('nobody is refused: %s', (text) => {
  expect(readOn(text, '2026-10-13')).toMatchObject({
    kind: 'clear-timeline',
    outcome: null,
    deadline: { to: '2026-10-16' },
  });
});

test.each([
  "It is with a heavy heart that I write this. We had two strong finalists and only one desk. Please don't read it as a no forever; we'd love to stay in contact and maybe in spring there is a new possibility.",
  "Please don't see this as a no for ever. There may well be something in the new year.",
  "This one is hard to write. We'd two superb people for one chair. Please don't take it as a no forever, come back in autumn.",
])('no "no" for ever is one now: %s', (text) => {
  expect(readOn(text, '2025-07-21')).toMatchObject({ outcome: 'rejection' });
});

test.each([
  "It's not a yes yet and it's not a no either. We'll be in touch.",
  "Please don't read the silence as a no. We are still deciding.",
  "We have two strong finalists and only one desk, and you are one of them. We're still deciding.",
])('… and no "no" at all is none: %s', (text) => {
  expect(readOn(text, '2025-07-21')).toMatchObject({ outcome: null });
});
