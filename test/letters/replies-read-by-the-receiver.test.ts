/** Replies as whoever gets them found them wanting: what is sent to whom, what is asked and not to be sent, what was missed. */
import { describe, expect, it } from 'vitest';
import { papersAsked, thingsToBring } from '../../src/letters/words/papers-asked.ts';
import { saysMissed, whomToWrite } from '../../src/letters/words/requests.ts';
import { isToRing, whomToRing } from '../../src/letters/words/rings.ts';
import { sentencesOf } from '../../src/letters/words/sentences.ts';
import { application, interview } from './build.ts';
import { at, replyAtNoon as replyTo } from './replies.ts';

it.each([
  ['Please send these to Jo Hale in HR by Friday: your passport and P60.', 'my passport and P60'],
  ['Could you email them to our office: two payslips and your licence?', 'two payslips and my licence'],
  ['Could you tell me whether you would need a visa to work here?', null],
  ['You will also need a valid forklift licence.', null],
  ["You'd need a work permit, of course.", null],
  ['We need a copy of your visa.', 'a copy of my visa'],
])('papers in %j', (text, papers) => {
  expect(papersAsked(text)).toBe(papers);
});

it.each([
  ['Could you drop his PA Judith a line to find a slot for a second interview?', 'Judith'],
  ['Please send our assistant Marta an email to arrange a time.', 'Marta'],
  ['Please drop Judith a line to find a slot.', 'Judith'],
])('whom to write to: %j', (text, whom) => {
  expect(whomToWrite(text)).toBe(whom);
});

it('somebody in the office is rung', () => {
  const said = 'Can you ring Dee in the office to sort your right to work papers?';
  expect(isToRing(said)).toBe(true);
  expect(whomToRing(said)).toBe('Dee');
});

it.each([
  ['We were expecting you yesterday at 2 for the typing test.', true],
  ['I was expecting your call this morning.', true],
  ['We are expecting you on Monday at 2.', false],
  ['We were expecting you to finish by noon.', false],
])('%j missed them: %s', (text, missed) => {
  expect(saysMissed(text)).toBe(missed);
});

describe('times and answers', () => {
  it('who was waited for at a test is sorry', () => {
    const { body } = replyTo('We were expecting you yesterday at 2 for the typing test.', 'assessment');
    expect(body).toContain('I am very sorry that I was not there.');
  });

  it('days proposed for the one they call off are answered', () => {
    const said = 'I have to call off Thursday, sorry. Could you do Monday or Tuesday instead, same time?';
    expect(replyTo(said, 'call').body).toContain('Either of those times would suit me');
    expect(replyTo(said, 'call', {}, { times: 'tuesday' }).body).toContain('Tuesday would suit me well');
  });

  it('who asks for longer does not promise their day', () => {
    const { body } = replyTo(
      'Here is the case study, please complete it by Monday.',
      'assessment',
      {
        deadline: {
          owner: 'you',
          from: '2026-03-30',
          to: '2026-03-30',
          phrase: 'by Monday',
          ambiguous: false,
        },
      },
      { answer: 'could I have until Wednesday?' },
    );
    expect(body).toContain('Could I have until Wednesday?');
    expect(body).not.toContain('30 March');
  });

  it.each([
    ['friday better', 'could we make it Friday instead?'],
    ['Friday would be easier for me', 'could we make it Friday instead?'],
    ['not thursday, dinner service', 'could we find another time?'],
    ['not thursday, friday after 2', 'could we make it Friday after 2 instead?'],
  ])('times typed as %j', (times, words) => {
    const { body } = replyTo('Could you come in on Thursday?', 'interview', at('2026-03-26', 'on Thursday'), {
      times,
    });
    expect(body).toContain(words);
  });
});

describe('an interview that is booked for Thursday 26 March at 10', () => {
  const booked = {
    application: application({
      interviews: [interview({ id: -1 }), interview({ id: 0, at: '2026-03-26T10:00:00.000Z' })],
      people: [],
    }),
  };
  const THERE = 'I can confirm that I will be there on Thursday 26 March at 10:00.';
  it.each([
    ['The interview on Thursday will now be at Park Street rather than the main office. Same time. Ok?', {}],
    ['Tom is off sick, so Anna will see you tomorrow instead. Hope that is fine?', {}],
    [
      'Looking forward to seeing you tomorrow at 10. Do you need parking?',
      at('2026-03-26T10:00', 'tomorrow at 10'),
    ],
    ['Tomorrow it will be by Teams instead. Please confirm.', at('2026-03-26', 'Tomorrow')],
    ["Can you bring along two pieces you've edited tomorrow?", at('2026-03-26', 'tomorrow')],
  ])('is not said yes to once more: %s', (said, read) => {
    const { body } = replyTo(said, 'interview', read, {}, booked);
    expect(body).toContain(THERE);
    expect(body).not.toMatch(/suits me|delighted|another time/);
  });

  it('is moved to the hour they ask for', () => {
    const said = 'Could we make it 11 instead of 10 tomorrow?';
    const { body } = replyTo(said, 'interview', at('2026-03-26', 'tomorrow'), {}, booked);
    expect(body).toContain('another time is no trouble at all. Thursday 26 March at 11:00 suits me well.');
  });
});

it('pieces one has edited are brought by who edited them', () => {
  expect(thingsToBring("Can you bring along two pieces you've edited tomorrow?")).toBe(
    "two pieces I've edited",
  );
});

it('whether they may ask where one works now is for the writer to say', () => {
  const { body } = replyTo(
    'Would you mind if I contacted your current manager for a reference?',
    'references',
  );
  expect(body).not.toContain('my referees');
  expect(body).toContain('You will have my answer');
});

it('gaps of any length are gaps', () => {
  expect(sentencesOf(`We decide${' \n'.repeat(40_000)}by Friday.${' '.repeat(400_000)}Bring ID.`)).toEqual([
    'We decide',
    'by Friday.',
    'Bring ID.',
  ]);
});
