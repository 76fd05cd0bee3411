/** What they said already is neither asked again nor answered past: the time they move to, the hour, the day, who arranges it. */
import { describe, expect, it } from 'vitest';
import type { NextStep, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { papersAsked, thingsToBring } from '../../src/letters/words/papers-asked.ts';
import { timeProposed } from '../../src/letters/words/times-said.ts';
import { write } from '../../src/letters/write.ts';
import { message, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';
import { at, replyTo as replied } from './replies.ts';

const NOW = '2026-03-24T10:00:00.000Z';
const HEARD = '2026-03-24T09:00:00.000Z';

const replyTo = (
  text: string,
  nextStep: NextStep | null,
  read: Partial<Reading> = {},
  more: Partial<LetterRequest> = {},
) => replied(text, nextStep, read, {}, { now: NOW, ...more }, { on: HEARD });

/** The letter of this name to one message of theirs. */
const letter = (name: string, text: string, read: Partial<Reading>) =>
  write(
    templateNamed(name),
    null,
    request({ now: NOW, messages: [{ message: message({ text, on: HEARD }), reading: reading(read) }] }),
  );

describe('a time they cannot make', () => {
  it('is not the one that is taken, and the one they offer instead is', () => {
    const { body } = replyTo(
      "I can't make our call at 4 today. Would tomorrow at the same time work?",
      'call',
    );
    expect(body).toContain('Tomorrow at the same time would suit me well');
    expect(body).toContain('another time is no trouble');
    expect(body).not.toContain('4 today');
  });

  it.each([
    ["Sorry, I can't do our interview on Thursday at 10, could we say Friday at 11?", 'Friday at 11'],
    ['We are unable to make today at 4 but could do tomorrow at 4', 'tomorrow at 4'],
    ["If you can't make Thursday at 10, let me know and we could talk", 'Thursday at 10'],
  ])('is told from the time they offer: %j', (said, proposed) => {
    expect(timeProposed(said)).toBe(proposed);
  });
});

describe('the hour of a meal', () => {
  it.each(['12.30', '12:30'])('is taken as they name it: %j', (hour) => {
    const phrase = `on Thursday 2 April at ${hour}`;
    const { body } = replyTo(
      `We'd love you to join us for lunch with the team ${phrase}`,
      'other',
      at('2026-04-02', phrase),
    );
    expect(body).toContain('Thursday 2 April at 12:30 suits me well.');
    expect(body).not.toContain('what time');
  });

  it.each([
    'We would love to have you for lunch on Thursday 2 April at 12 High Street',
    'Come for lunch on Thursday 2 April at 12 or 1',
  ])('is none of a house, or of two: %j', (said) => {
    const { body } = replyTo(said, 'other', at('2026-04-02', 'on Thursday 2 April'));
    expect(body).not.toContain('12:00');
  });
});

describe('the hours of a trial shift', () => {
  it.each([
    ['Saturday 4 till close', 'Saturday 4 till close would suit me well'],
    ['on Sunday, 10 to 2', 'Sunday, 10 to 2 would suit me well'],
  ])('are taken with their day: %j', (when, said) => {
    const { body } = replyTo(
      `great chat on Monday. I'd like you to do a paid trial shift, ${when}. You in?`,
      'assessment',
    );
    expect(body).toContain(said);
    expect(body).not.toMatch(/which day|what time/i);
  });

  it('are not asked for where two days have them', () => {
    const { body } = replyTo("We'd like you to do a trial shift, Saturday or Sunday, 10 to 2.", 'assessment');
    expect(body).toContain('Either of those times would suit me; please let me know which you prefer.');
  });

  it.each([
    'We would like you to come to the assessment from Saturday 4 to 6 April',
    'Could you tell me whether you can work every Saturday 10 to 4?',
  ])('are none of a stretch of days, or of the job: %j', (said) => {
    expect(timeProposed(said)).toBe('');
  });
});

describe('a reference', () => {
  it.each([
    "Still waiting on one reference I'm afraid",
    'Sorry for the wait, your referees have both replied but the panel has not met',
  ])('is not offered to those who have or await it: %j', (said) => {
    const { body } = letter('reply-vague', said, { kind: 'vague' });
    expect(body).not.toContain('a reference for instance');
    expect(body.replace(/\s+/g, ' ')).toContain('useful in the meantime, just ask.');
  });

  it('is offered to others', () => {
    const { body } = letter('reply-vague', 'Still deciding, bear with us', { kind: 'vague' });
    expect(body.replace(/\s+/g, ' ')).toContain('a reference for instance, just ask.');
  });
});

describe('a site visit', () => {
  const SAID = 'Site visit is set for Monday 7.30am at the Harbour Road gate. Full PPE. Ask for Ali.';
  it('is called that, and what was told is not asked', () => {
    const { subject, body } = replyTo(SAID, 'interview', at('2026-03-30T07:30', 'for Monday 7.30am'));
    expect(subject).toContain('the site visit');
    expect(body).toContain('I would be glad to come. Monday 30 March at 07:30 suits me well.');
    expect(body).not.toContain('?');
  });
});

describe('a second question in one sentence', () => {
  it('is left to the writer', () => {
    const { remarks } = replyTo(
      'Can I have two references please, and are you happy for us to run the DBS check now?',
      'references',
    );
    expect(remarks.join()).toContain('They also ask “are you happy for us to run the DBS check now?”');
  });

  it('is left to the writer once', () => {
    const { remarks } = replyTo('Can you send me your CV and are you happy to travel?', 'paperwork');
    expect(remarks.filter((remark) => remark.includes('happy to travel'))).toHaveLength(1);
  });

  it('about the step is no other', () => {
    const { remarks } = replyTo('Can you come in for an interview and are you free on Friday?', 'interview');
    expect(remarks.join()).not.toContain('They also ask');
  });
});

describe('a day they ask after for what is to be sent', () => {
  it.each([
    ['Would the end of next week be feasible?', 'by Friday 3 April'],
    ['Is the end of this week possible?', 'by Friday 27 March'],
  ])('is taken: %j', (asked, by) => {
    const { body, remarks } = replyTo(
      `We'd like to ask for a short writing sample of about 500 words. ${asked}`,
      'assessment',
    );
    expect(body).toContain(`a short writing sample of about 500 words ${by}.`);
    expect(remarks.join()).not.toContain('no day is known');
  });
});

describe('a day alone they ask after for a sample', () => {
  it('is the day to send it by', () => {
    const { body } = replyTo(
      "We'd like a short writing sample. Would Friday be feasible?",
      'assessment',
      at('2026-03-27', 'Friday'),
    );
    expect(body).toContain('You will have a short writing sample by Friday 27 March.');
    expect(body).not.toMatch(/suits me|can also make/);
  });
});

describe('a call for when somebody is back', () => {
  it.each([
    'boss is off til thurs will ring u then',
    'The manager is away until Thursday, I will call you then',
  ])('comes on that day: %j', (said) => {
    const { body } = letter('confirm-timeline', said, {
      kind: 'clear-timeline',
      deadline: { owner: 'them', from: '2026-03-26', to: '2026-03-26', phrase: 'then', ambiguous: false },
    });
    expect(body).toContain('call on Thursday 26 March');
  });
});

describe('a meeting somebody of theirs arranges', () => {
  const SAID = "I'd like you to meet our director. Her assistant, Beth, will email you to arrange it.";
  it.each<NextStep>(['interview', 'other'])('needs no time suggested, read as %s', (step) => {
    const { body } = replyTo(SAID, step);
    expect(body).toContain('I look forward to hearing about the time');
    expect(body).not.toMatch(/suggest a time/i);
  });

  it('nor beside papers', () => {
    const { body } = replyTo(
      'Please send two references. Next is a second interview with our director. Her assistant, Beth, will email you to arrange it.',
      'references',
    );
    expect(body).not.toMatch(/suggest a time/i);
  });

  it('nor in an earlier message', () => {
    const waiting = [
      {
        message: message({ id: 7, text: SAID, on: HEARD }),
        reading: reading({ kind: 'immediate', nextStep: 'interview' }),
      },
    ];
    const { body } = replyTo('Please send me your passport.', 'paperwork', {}, { waiting });
    expect(body).not.toMatch(/suggest a time/i);
  });
});

describe('papers in a few words', () => {
  it('are sent, and no thing to bring', () => {
    expect(thingsToBring('bring ur gas safe card n driving licence n send photos of both')).toBe(
      'my gas safe card and driving licence',
    );
  });

  it.each([
    ['Please can you send photos of both', 'photos of both'],
    ['can u send ur gas safe card n driving licence', 'my gas safe card and driving licence'],
    ['Please send your licence, passport n P45', 'my licence, passport and P45'],
  ])('are named as one does: %j', (said, named) => {
    expect(papersAsked(said)).toBe(named);
  });
});
