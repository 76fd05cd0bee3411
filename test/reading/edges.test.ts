/** The edges of READING.md, each with sentences of our own: one table a bullet. */
import { describe, expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import type { Label, Reading } from '../../src/domain/facts.ts';
import { read } from '../../src/reading/read.ts';

/** A Wednesday. */
const ON = '2026-05-06';
const reading = (text: string): Reading => read(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY });
const label = (said: Reading): Label => said.outcome ?? said.kind;

type Row = readonly [text: string, label: Label, day?: string | null];

const table = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [text, wanted, day]) => {
      const said = reading(text);
      expect(label(said)).toBe(wanted);
      if (day !== undefined) expect(said.deadline?.to ?? null).toBe(day);
    });
  });
};

table('a timeline needs an upper bound', [
  ['We will decide by Friday.', 'clear-timeline', '2026-05-08'],
  ['You will have our answer within ten days.', 'clear-timeline', '2026-05-16'],
  ['You will hear from us soon.', 'vague', null],
  ['The outcome will be communicated in due course.', 'vague', null],
  ['We will let you know once everyone has met you.', 'vague', null],
  ['The process can take several weeks.', 'vague', null],
  ['Typically we answer within three working days.', 'clear-timeline', '2026-05-11'],
  ["If we like your test you'll hear within two weeks.", 'clear-timeline', '2026-05-20'],
  ["If you haven't heard by Wednesday, take it as a no.", 'clear-timeline', '2026-05-13'],
]);

table('a lower bound alone is vague', [
  ['Nothing will be decided before June.', 'vague', null],
  ["We won't decide this week.", 'vague', null],
]);

test.each([
  ["The board meets on 20 May and we'll come back to you after that.", '2026-05-20'],
  ['We interview others until 15 May. You will hear from us afterwards.', '2026-05-15'],
  ['The panel meets on Tuesday; you will hear from us after that.', '2026-05-12'],
])('“%s” has a lower bound: nothing is to be expected before', (text, from) => {
  expect(reading(text)).toMatchObject({ kind: 'vague', deadline: { from, to: null, owner: 'them' } });
});

table('the date must be that of an answer', [
  ['Thank you for visiting us on Monday. We will be in touch.', 'vague', null],
  ['The vacancy closes on 30 May. We will look at all applications after that.', 'vague', null],
  ['We are still interviewing two other candidates next Tuesday.', 'vague', null],
  ['I am on holiday until 20 May. We have not decided yet.', 'vague', null],
  ['We will get back to you by [date].', 'vague', null],
]);

table('the latest statement wins', [
  ['We said Tuesday, but the new plan is that we decide on Friday.', 'clear-timeline', '2026-05-08'],
  ['I know I told you Friday. Things have slipped.', 'vague', null],
]);

table('negation and conditions turn it', [
  ["I can't promise Friday.", 'vague', null],
  ['If you are selected you will be invited to an interview.', 'vague', null],
  ["The role is still open but I can't say when we will decide.", 'vague', null],
  ['No news yet.', 'vague', null],
]);

table('immediate', [
  ['Please send us your availability for next week.', 'immediate'],
  ["You're through to the onsite!", 'immediate'],
  ['You can look up your application in our portal. Please take our short survey.', 'none'],
  ['Please confirm your e-mail address.', 'none'],
  ['Your profile caught my eye. Would you be open to a chat?', 'immediate'],
  ['Please do the coding exercise by Sunday.', 'immediate', '2026-05-10'],
  ["Tomorrow's interview moves to the library, still at ten.", 'immediate'],
  ['Your interview is moving to Teams, same time.', 'immediate'],
  ['Would a part-time job in our Leeds store be of interest?', 'immediate'],
  ['I need to see the renewed certificate.', 'immediate'],
]);

table('offers and what is none', [
  ['We are delighted to offer you the position of baker.', 'offer'],
  ['HR is sending your offer letter tomorrow.', 'offer'],
  ['Sleep on it, and tell me by Wednesday if you will take the job.', 'offer', '2026-05-13'],
  ['Let me talk to finance about a possible offer.', 'vague'],
  ['The senior post went to somebody else, but we would like to offer you the junior one.', 'offer'],
  ['We would have loved to offer you the post.', 'rejection'],
]);

table('rejections and what is none', [
  ['We have decided not to move forward with your application.', 'rejection', null],
  ['The position has been filled.', 'rejection'],
  ['We are no longer recruiting for this role.', 'rejection'],
  ["We won't take this further. Shall I call you on Friday with feedback?", 'rejection', null],
  ['No decision has been made to reject anyone.', 'vague'],
  ['Unfortunately the manager is on leave, so we are still waiting.', 'vague'],
  ['Sadly no news yet.', 'vague'],
]);

table('none', [
  ['The role is on hold. All the best, and we will be back in touch when it resumes.', 'none', null],
  ['Lovely to meet you, enjoy the weekend!', 'none', null],
  ['We have got your application.', 'none'],
  ['Your application has been received and will be reviewed.', 'vague'],
  ['I am out of the office until 18 May.', 'none', null],
  ['Your application has been withdrawn at your request.', 'none'],
]);

table("the candidate's own telling", [
  ["they'll call me Friday", 'clear-timeline', '2026-05-08'],
  ['I have to send the test by Sunday', 'immediate', '2026-05-10'],
  ["she wasn't sure when", 'vague', null],
  ['got a no today', 'rejection'],
  ['they offered me the job', 'offer'],
]);

describe('time granted is the candidate’s own', () => {
  test.each([
    ['Of course, take until Friday, May 15.', '2026-05-15'],
    ['You may take until the 20th to respond.', '2026-05-20'],
    ['You have until Monday.', '2026-05-11'],
    ['We can give you until the end of next week.', '2026-05-15'],
    ['I can extend the deadline to Friday.', '2026-05-08'],
    ['We have extended your deadline to 20 May.', '2026-05-20'],
    ['Feel free to take the weekend.', '2026-05-10'],
    ['Take the weekend to think it over.', '2026-05-10'],
    ['No rush, Monday is fine for your answer.', '2026-05-11'],
    ['We will wait until Friday for your answer.', '2026-05-08'],
    ['We can wait until Friday.', '2026-05-08'],
    ['Think about it until Friday.', '2026-05-08'],
    ['Sleep on it and call me on Monday.', '2026-05-11'],
    ['they gave me until Friday', '2026-05-08'],
    ['they said I can have until Monday to decide', '2026-05-11'],
  ])('%s', (text, to) => {
    const { kind, deadline } = reading(text);
    expect(deadline).toMatchObject({ owner: 'you', to });
    expect(kind).toBe('immediate');
  });
  test.each([
    'We will take until Friday to decide.',
    'It may take until Friday.',
    'Please give us until Friday to come back to you.',
    'Give me until Friday, I will have an answer.',
    'The panel has until Friday to decide.',
    'You have to wait until Friday for our answer.',
  ])('theirs: %s', (text) => {
    expect(reading(text)).toMatchObject({ kind: 'clear-timeline', deadline: { owner: 'them' } });
  });
});

describe('other fields', () => {
  test('owner of a day', () => {
    expect(reading('Please sign the form by Friday.').deadline?.owner).toBe('you');
    expect(
      reading("You're through! Our office will call you by Friday to arrange the interview.").deadline?.owner,
    ).toBe('them');
  });
  test.each([
    'We loved talking to you! HR will send over an offer letter on Tuesday.',
    "We'd like to make you an offer. The contract will be with you by Friday.",
    'The job is yours. You will receive the papers from us next Monday.',
  ])('the day on which an offer arrives is nobody’s deadline: %s', (text) => {
    expect(reading(text).deadline).toBeNull();
  });
  test('the day by which an offer wants its answer is the candidate’s', () => {
    const { deadline } = reading(
      'The job is yours. The contract will follow, and we need your answer by Friday.',
    );
    expect(deadline?.owner).toBe('you');
  });
  test('questions are welcome', () => {
    expect(reading('We will be in touch. Let me know if you have any questions.').invitesQuestions).toBe(
      true,
    );
    expect(reading('We will be in touch. Queries may be sent to the undersigned.').invitesQuestions).toBe(
      true,
    );
    expect(reading('For questions see our FAQ.').invitesQuestions).toBe(false);
  });
  test.each([
    ['Please send us two references.', 'references'],
    ['Please complete the online test.', 'assessment'],
    ['We would like to invite you to a second interview.', 'interview'],
    ['Are you free for a quick call tomorrow?', 'call'],
    ['Please sign the attached consent form.', 'paperwork'],
    ["Let's talk about your salary expectations. When are you free?", 'negotiation'],
    ['Great to see you today. Could you price up the drawings and get it back to me?', 'assessment'],
    ['They want me back on the 24th for the second interview, with the head nurse this time.', 'interview'],
    ['The job is yours, pay and hours still to be agreed with the owner.', 'negotiation'],
    ['It is an offer, and the owner goes through pay and terms with you on Monday.', 'negotiation'],
    ['The matron interviewed me; HR want the details of two referees.', 'references'],
  ])('step of: %s', (text, step) => {
    expect(reading(text).nextStep).toBe(step);
  });
  test('a bracket opened in the words of a deadline is closed in them', () => {
    const text = 'You will hear from us within [5-7 business days], whatever we decide.';
    expect(reading(text).deadline?.phrase).toBe('within [5-7 business days]');
  });
  test.each([
    [
      'We invite you to our assessment centre on 12 May. The day will begin at 9.00am and finish at approximately 4.30pm.',
      '2026-05-12T09:00',
    ],
    ['Your trial day is on 12 May. It will start at 9.30am and end at around 4pm.', '2026-05-12T09:30'],
    [
      "Please come in on Tuesday 12 May, 10am, lunch at 12.30pm, and you'll be away by 3pm.",
      '2026-05-12T10:00',
    ],
    [
      'Confirming your onsite on Tuesday 12 May: 10:00 – 10:45 walkthrough, 11:00 – 12:00 design, 12:00 – 13:00 lunch. Please bring an ID.',
      '2026-05-12T10:00',
    ],
    ['Please come to the trial shift, which finishes at 3pm on 12 May.', '2026-05-12'],
  ])('the hour at which it begins: %s', (text, at) => {
    expect(reading(text).appointment).toMatchObject({ at });
  });

  test('an appointment, with its zone', () => {
    expect(reading('Your interview is scheduled for 12 May at 3pm CET.').appointment).toMatchObject({
      at: '2026-05-12T15:00',
    });
  });
  test('silence is told from a hold', () => {
    expect(reading('Thanks for coming in!').silent).toBe(true);
    expect(reading('The role is on hold.').silent).toBe(false);
  });
  test.each([
    'The role is on hold after a reorganisation, so there are no next steps for now.',
    'Everything is on hold after the merger.',
    'The job is frozen after a reorganisation.',
    'We paused the search after a reorganization.',
    'The vacancy has been on ice since the merger.',
    'We have paused recruitment following the restructuring.',
    'Hiring has stopped since the reorganisation.',
    'We stopped hiring after the merger.',
    'The position was put on hold yesterday.',
    'Our budget manager put the role on hold.',
    'Hiring is paused for budget planning.',
    'The role is on pause for now.',
    'They told me the role was on hold.',
    'The role is frozen, so please hold on to your other offers.',
  ])('stands still, whatever it is put down to: %s', (text) => {
    expect(reading(text)).toMatchObject({ kind: 'none', outcome: null, silent: false });
  });
  test.each([
    'Somebody put the phone on hold.',
    'Sorry to have kept you on hold.',
    'Hold on.',
    'We have grown a lot since the merger.',
    'I was on hold with the bank for an hour.',
    'Your video froze for a moment.',
    'The role is no longer on hold after the reorganisation.',
    'The freeze was lifted after the merger.',
  ])('stands nowhere still: %s', (text) => {
    const { kind, silent } = reading(text);
    expect(kind === 'none' && !silent).toBe(false);
  });
  test('other languages are none, and not sure', () => {
    const said = reading('Vielen Dank für Ihre Bewerbung. Wir melden uns bis Freitag bei Ihnen.');
    expect(said).toMatchObject({ kind: 'none', outcome: null, language: 'other' });
    expect(reading('Thanks for coming in!')).not.toHaveProperty('language');
    expect(said.confidence).toBeLessThan(0.6);
  });
  test("somebody else's search is never sure", () => {
    expect(reading('My brother got a rejection from them yesterday.').confidence).toBeLessThanOrEqual(0.6);
  });

  test.each(['When can you start?', 'She asked if I can work weekends and when can I start.'])(
    'asked when one could start, nothing is sure of an offer: “%s”',
    (text) => {
      expect(reading(text).confidence).toBeLessThan(0.6);
      expect(reading(`The job is yours. ${text}`).confidence).toBeGreaterThan(0.8);
    },
  );
});

table('an apology for the wait is no refusal', [
  ["Sorry it's taking so long.", 'vague', null],
  ['sorry for the wait', 'vague', null],
  ['Apologies for the long wait.', 'vague', null],
]);
