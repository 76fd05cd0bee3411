/** Replies as whoever gets them found them wanting: what is sent to whom, what is asked and not to be sent, what was missed. */
import { describe, expect, it } from 'vitest';
import { papersAsked } from '../../src/letters/words/papers-asked.ts';
import { saysMissed, whomToWrite } from '../../src/letters/words/requests.ts';
import { isToRing, whomToRing } from '../../src/letters/words/rings.ts';
import { sentencesOf } from '../../src/letters/words/sentences.ts';
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

it('gaps of any length are gaps', () => {
  expect(sentencesOf(`We decide${' \n'.repeat(40_000)}by Friday.${' '.repeat(400_000)}Bring ID.`)).toEqual([
    'We decide',
    'by Friday.',
    'Bring ID.',
  ]);
});
