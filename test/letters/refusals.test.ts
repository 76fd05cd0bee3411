/** What a refusal says besides no, and the letters that answer it; what is booked when somebody says no. */
import { describe, expect, it } from 'vitest';
import { checksOn } from '../../src/letters/checks/checks.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { askedWithRefusal } from '../../src/letters/words/refusals.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const letter = (name: string, facts: Partial<LetterRequest>) =>
  write(templateNamed(name), null, request(facts));

const refused = (name: string, text: string, set: Record<string, string> = {}) =>
  letter(name, {
    set,
    messages: [{ message: message({ text }), reading: reading({ kind: 'none', outcome: 'rejection' }) }],
  });

describe('a refusal that asks or offers something', () => {
  it.each([
    [
      "Sorry, we've filled this one but we have a junior role open, would that interest you?",
      ['we have a junior role open, would that interest you?'],
    ],
    [
      'You were not successful. Shall we keep you as reserve for 6 months?',
      ['Shall we keep you as reserve for 6 months?'],
    ],
    [
      "We've filled this one sorry but we will need someone for saturdays from June if your interested.",
      ['we will need someone for saturdays from June if your interested.'],
    ],
    [
      "They've gone with someone else. I have something similar at Orbis though, 45k, Leeds - interested?",
      ['I have something similar at Orbis though, 45k, Leeds - interested?'],
    ],
    ['We chose someone else. Please let us know if you have any questions.', []],
    [
      'We chose someone else. Would it be ok for us to keep your CV?',
      ['Would it be ok for us to keep your CV?'],
    ],
    ['We chose someone else. Would you like some feedback?', []],
    ['We were impressed, but other candidates were closer to what we need. Thank you for your interest.', []],
  ])('%j', (said, questions) => {
    expect(askedWithRefusal(said)).toEqual(questions);
  });

  const RESERVE = 'You were not successful. Shall we keep you as reserve?';

  it('is remarked on, and answered with thanks', () => {
    const open = refused('rejection-thanks', RESERVE);
    expect(open.remarks.join()).toContain('They also ask “Shall we keep you as reserve?”: --set answer="…"');
    const { body, remarks } = refused('rejection-thanks', RESERVE, {
      answer: 'yes please, I would like that',
    });
    expect(body).toContain('Thank you also for asking. Yes please, I would like that.');
    expect(body).not.toContain('keep me in mind');
    expect(remarks.join()).not.toContain('They also ask');
  });

  it.each(["Unfortunately not. We'll keep you posted.", 'Unfortunately not. We cannot keep your CV.'])(
    'keeps nothing: %j',
    (text) => {
      expect(refused('rejection-thanks', text).body).toContain('keep me in mind');
    },
  );

  it('or keeps the details is not asked to', () => {
    const { body } = refused('rejection-thanks', 'Unfortunately not, but we will keep your CV on file.');
    expect(body).toContain('I am glad that you will keep my details');
    expect(body).not.toContain('keep me in mind');
  });
});

describe('feedback', () => {
  const BY_PHONE = "We chose someone else. I'd be very happy to give feedback by phone.";

  it('they offer is taken up in the thanks', () => {
    const { body } = refused('rejection-thanks', 'We chose someone else. I would be happy to give feedback.');
    expect(body).toContain('Thank you for offering me feedback, too: I would be glad to have it.');
    expect(refused('rejection-thanks', BY_PHONE).body).toContain('too: I would be glad to talk about it.');
  });

  it('they offer to speak is not asked for in writing', () => {
    const { body } = refused('feedback', BY_PHONE);
    expect(body).toContain('When may I call you?');
    expect(body).not.toContain('sentences');
  });

  it.each([
    ['We are unable to give individual feedback.', false],
    ['Unfortunately we cannot offer feedback at this stage.', false],
    ['We chose someone else.', true],
    [BY_PHONE, true],
  ])('after %j', (text, ok) => {
    const template = templateNamed('feedback');
    const asked = request({
      messages: [{ message: message({ text }), reading: reading({ kind: 'none', outcome: 'rejection' }) }],
    });
    const written = write(template, null, asked);
    const checks = checksOn(written, { template, request: asked, attachments: 0 });
    expect(checks.find(({ id }) => id === 'on-record')?.ok).toBe(ok);
  });
});

describe('an interview that is booked', () => {
  const booked = (stage: string | null): LetterRequest['application'] =>
    application({ interviews: [interview({ stage, at: '2026-03-31T08:00:00.000Z' })] });

  it('is called off where one withdraws or declines', () => {
    const ahead = { application: booked(null) };
    expect(letter('withdraw', ahead).body).toContain(
      'at Acme, and so I will not be coming to the interview on Tuesday 31 March.',
    );
    expect(letter('offer-decline', ahead).body).toContain(
      'and so I will not be coming to the interview on Tuesday 31 March either.',
    );
    expect(letter('offer-accept', ahead).body).toContain(
      'I take it that I need not be coming to the interview',
    );
    expect(letter('withdraw', { application: booked('phone') }).body).toContain(
      'not be taking part in the phone',
    );
  });

  it('is none once it was held or cancelled', () => {
    const interviews = [
      interview({ at: '2026-03-10T08:00:00.000Z' }),
      interview({ id: 2, at: '2026-03-31T08:00:00.000Z', cancelled: '2026-03-11T08:00:00.000Z' }),
    ];
    expect(letter('withdraw', { application: application({ interviews }) }).body).not.toContain(
      'I will not be',
    );
  });
});

describe('references', () => {
  it('are said to be asked for only where they were', () => {
    const asked = [{ message: message(), reading: reading({ kind: 'immediate', nextStep: 'references' }) }];
    expect(letter('references-heads-up', {}).body).toContain('and they may ask for references');
    expect(letter('references-heads-up', { messages: asked }).body).toContain(
      'and they have asked for references',
    );
  });
});
