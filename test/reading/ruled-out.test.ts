/** A day they rule out, doubt or only speak of is no day of theirs; one they name all the same is. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const ON = '2026-03-11';
const readOn = (text: string) => read(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  "I doubt we'll decide by Friday.",
  'I doubt that we will have an answer for you by the 20th.',
  "There's no way we'll be done by the 20th.",
  "I can't see it happening by the end of the month.",
  "It's highly unlikely that we'll be able to decide by Friday.",
  "We won't make a decision by Friday.",
  'We will not be able to give you an answer by Monday.',
  "We're not going to have an answer by Friday.",
  "She doesn't think they'll decide by Friday.",
  "Don't count on hearing from us by Friday.",
  "I can't guarantee an answer by the 20th.",
  "I'm not able to promise you a decision by the end of the month.",
  "It's by no means certain that we'll decide by Friday.",
  "I'm not sure whether I'll have an answer by Friday.",
  "She couldn't say whether it would be Friday.",
  "They refused to say whether I'd hear by Friday.",
  "I asked whether I'd hear by Friday and got no answer.",
  "It'd be a miracle if we decided by Friday.",
  "I wish I could say you'd hear by Friday.",
  "We'd have told you by today if we could.",
  'No decision will be announced on Friday.',
  'Neither of you will find out on the 20th.',
  "I'm not saying you'll know on Friday.",
  "We never told you we'd decide by Friday.",
  "We would come to a decision by Friday if all of us agreed, but we don't.",
  "I'd be surprised if you heard before Easter.",
  "I'd be lying if I said you'd hear tomorrow.",
  'Decision by Friday? I doubt it.',
  'An answer this week? Unlikely.',
  'Can I promise Tuesday? No.',
  "You asked whether we could tell you by Monday. I'm afraid we can't.",
  "You asked if you'd hear this week. Sadly no.",
  'Friday? No chance, sorry.',
  'Nobody here can promise you an answer by Monday.',
  'None of us can tell you by Friday.',
  'None of us will know by Friday.',
  'Friday is when the shortlist closes, not when we decide.',
  'The 20th is when I get the scores, not when you hear.',
  'The 20th is our internal date, not yours.',
])('ruled out: %s', (text) => {
  expect(readOn(text)).toMatchObject({ kind: 'vague', deadline: null });
});

test.each([
  ["I can't say more today, but you'll hear by Friday.", '2026-03-13'],
  ["We won't keep you waiting past Friday.", '2026-03-13'],
  ["It won't be later than Friday.", '2026-03-13'],
  ["No doubt you'll hear by Friday.", '2026-03-13'],
  ["I don't doubt we'll decide by Friday.", '2026-03-13'],
  ["We will not decide before Friday but you'll know by Monday.", '2026-03-16'],
  ["If you don't hear from us by Friday, assume you were unsuccessful.", '2026-03-13'],
  ["If we can't decide by Friday, we'll decide on Monday.", '2026-03-16'],
  ["Don't worry, you'll hear by Friday.", '2026-03-13'],
  ["They couldn't tell me the result yet but they'll ring on Friday.", '2026-03-13'],
  ["I asked whether I'd hear by Friday and she said yes.", '2026-03-13'],
  ['You may not hear from me personally, but HR will write by Friday.', '2026-03-13'],
  ["Whether it's a yes or a no, you'll hear by Friday.", '2026-03-13'],
  ['It will not take more than a week.', '2026-03-18'],
  ["Whether you're in, you'll learn by Friday.", '2026-03-13'],
  ["She didn't say no. She'll ring by Friday.", '2026-03-13'],
  ["They'd tell me by Friday if I can have it.", '2026-03-13'],
  ['Nobody here doubts you will have her answer by Friday.', '2026-03-13'],
  ["I'm to ring you on Friday with what they decided.", '2026-03-13'],
  ["We won't manage it this week, but next week for certain.", '2026-03-20'],
  ['Decision by Friday? Yes, still on track.', '2026-03-13'],
  ['Will it be Friday? No, Monday.', '2026-03-16'],
  ["I'd be surprised if you hadn't heard before Easter.", '2026-04-04'],
  ['The owner wants to sleep on it and tell me tomorrow.', '2026-03-12'],
  ['Not this week but next week, definitely.', '2026-03-20'],
  ["It won't be today but tomorrow at the latest.", '2026-03-12'],
  ["I doubt there will be a second interview, they'll decide by Friday.", '2026-03-13'],
  ["Nobody will tell you by phone but you'll hear by Friday.", '2026-03-13'],
  ["Friday is when you'll hear, not when they choose.", '2026-03-13'],
  ['Friday is the day we decide, not Thursday.', '2026-03-13'],
])('theirs all the same: %s', (text, to) => {
  expect(readOn(text)).toMatchObject({ kind: 'clear-timeline', deadline: { to, owner: 'them' } });
});

test.each([
  'We hope to be able to offer you the job.',
  "I can't offer you the job until HR has signed off.",
  'Nobody has been offered the job yet.',
  'They are thinking about making me an offer.',
  "They'd like to make me an offer but need approval.",
])('no offer yet: %s', (text) => {
  expect(readOn(text)).toMatchObject({ kind: 'vague', outcome: null });
});
