/** What a letter owes to the one it goes to: an agency is not the employer, and somebody met before is no stranger. */
import { describe, expect, it } from 'vitest';
import { goesToAgency } from '../../src/letters/facts/agency.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const body = (name: string, asked: LetterRequest, variant: string | null = null): string =>
  write(templateNamed(name), variant, asked).body;

const by = (role: string | null, company = 'Nexa') => {
  const kate = person({ name: 'Kate Ellis', role });
  return { kate, held: application({ company, people: [kate], interviews: [interview()] }) };
};

const spoken = (text: string, from: number | null = 1) => {
  const settled = reading({ kind: 'vague' });
  return { message: message({ text, from, reading: settled }), reading: settled };
};

describe('who recruits for the employer from outside', () => {
  it.each([
    'recruiter, Carr Ridley',
    'recruiter at Hartwell',
    'senior recruiter at Hartwell',
    'Hartwell recruiter',
    'Brightline Recruitment',
    'Carrow Ridley Search',
    'headhunter',
    'recruitment consultant',
    'consultant at Reed',
    'agency recruiter',
    'recruiter (agency)',
    'talent partner at Meridian Search',
    'executive search',
    'agency, Red Kite',
  ])('“%s” does', (role) => {
    const { kate, held } = by(role);
    expect(goesToAgency(request({ application: held, to: [kate] }))).toBe(true);
  });

  it.each([
    null,
    'recruiter',
    'in-house recruiter',
    'recruiter at Nexa',
    'recruiter, HR',
    'talent partner',
    'talent acquisition',
    'consultant',
    'hiring manager, Payments',
    'HR manager at head office',
    'engineer at Hartwell',
    'Graduate Recruitment',
    'HR Recruitment',
    'Head of Recruitment',
    'Campus Recruiting',
    'Early Careers Recruitment',
    'agency manager',
  ])('“%s” does not', (role) => {
    const { kate, held } = by(role);
    expect(goesToAgency(request({ application: held, to: [kate] }))).toBe(false);
  });

  it('whoever speaks of the client does, and nobody else of the same application', () => {
    const { held } = by(null);
    const both = [person(), person({ id: 2, name: 'Omar Haddad', role: 'engineering manager' })];
    const asked = (text: string, to = both.slice(0, 1), from = 1): boolean =>
      goesToAgency(request({ application: { ...held, people: both }, to, messages: [spoken(text, from)] }));
    expect(asked('The client will come back to me mid next week.')).toBe(true);
    expect(asked('Hi, client loves your CV.')).toBe(true);
    expect(asked('The client project starts in May.')).toBe(false);
    expect(asked('The client will come back to me.', both.slice(1), 2)).toBe(false);
    expect(asked('The client will come back to me.', both)).toBe(false);
  });

  it('whoever applies to the agency itself writes to the employer', () => {
    const { kate, held } = by('recruiter at Hartwell', 'Hartwell');
    expect(goesToAgency(request({ application: held, to: [kate] }))).toBe(false);
  });
});

describe('a letter to an agency', () => {
  const { kate, held } = by('recruiter, Carr Ridley');
  const asked = request({ application: held, to: [kate] });

  it.each([
    ['checkin', 'plain', 'Have you heard anything from Nexa'],
    ['checkin-deadline', null, 'Have you heard from Nexa? I would still be very glad to join Nexa.'],
    ['thankyou', 'full', 'If anything else would help Nexa to decide'],
    ['rejection-thanks', null, 'Please keep me in mind for other jobs of this kind, at Nexa or elsewhere.'],
    ['keep-in-touch', null, 'I would still be interested in jobs of this kind, at Nexa or elsewhere.'],
    ['closing', null, 'Until then, all the best to you.'],
    ['offer-thanks', null, 'I am delighted that Nexa has offered me the Senior Engineer role.'],
    ['offer-accept', null, 'I accept the offer of the Senior Engineer role'],
    ['offer-accept', null, 'what you and Nexa need from me before my first day'],
    ['offer-decline', null, 'I hope that Nexa finds the right person soon.'],
  ])('%s (%s) speaks of the employer by name', (name, variant, expected) => {
    const text = body(name, asked, variant).replace(/\s+/g, ' ');
    expect(text).toContain(expected);
    expect(text).not.toMatch(/join you|working with you|the team/);
  });

  it('asks for time of those who brought the offer', () => {
    expect(body('offer-extension', { ...asked, set: { until: '2026-03-20' } })).toContain(
      'Thank you again for bringing me the offer of the Senior Engineer role',
    );
  });

  it('passes a question about terms on', () => {
    const ask = { ...asked, set: { point: 'could they do 36k' } };
    expect(body('negotiate', ask)).toContain('I have one question: could they do 36k?');
  });

  it('helps the employer with what they spoke of', () => {
    const troubled = { ...held, interviews: [interview({ challenge: 'slow builds' })] };
    expect(body('interest', { ...asked, application: troubled })).toContain(
      'I would like to help Nexa with that',
    );
  });

  it.each([
    ['thankyou', 'full'],
    ['thankyou', 'short'],
    ['thankyou', 'panel'],
    ['thankyou', 'formal'],
    ['checkin', 'plain'],
    ['checkin', 'formal'],
    ['checkin-deadline', null],
  ])('%s (%s) thanks for an interview they only arranged', (name, variant) => {
    const absent = { ...held, interviews: [interview({ with: [2], stage: 'video' })] };
    expect(body(name, { ...asked, application: absent }, variant)).toContain(
      'Thank you for arranging the video interview for the Senior Engineer role at Nexa'.slice(
        0,
        name === 'checkin-deadline' ? 67 : undefined,
      ),
    );
  });

  it('in-house is as ever', () => {
    const own = by('recruiter');
    expect(body('checkin-deadline', request({ application: own.held, to: [own.kate] }))).toContain(
      'How do things look at Nexa?',
    );
  });
});

describe('a further round', () => {
  const nina = person({ name: 'Nina Roy' });
  const tom = person({ id: 2, name: 'Tom Ash' });
  const first = interview({
    at: '2026-03-03T10:00:00.000Z',
    stage: 'video',
    with: [1],
    topics: [{ text: 'the CRM migration', person: null }],
  });
  const second = interview({
    id: 2,
    stage: 'final',
    with: [1, 2],
    topics: [{ text: 'opening in Poland', person: 2 }],
  });
  const rounds = application({ people: [nina, tom], interviews: [first, second] });
  const thanks = (to: (typeof nina)[], variant: string | null = null): string =>
    body('thankyou', request({ application: rounds, to }), variant);

  it.each(['full', 'short', 'panel'])('sees somebody again (%s)', (variant) => {
    expect(thanks([nina], variant)).toMatch(/good to see you again|glad to see you again/);
    expect(thanks([tom], variant)).not.toContain('again');
    expect(thanks([nina, tom], variant)).toContain('see some of you again');
  });

  it('on the phone talks to them again', () => {
    const call = { ...rounds, interviews: [first, { ...second, stage: 'phone' }] };
    expect(body('thankyou', request({ application: call, to: [nina] }))).toContain(
      'It was good to talk to you again.',
    );
  });

  it('recalls what was talked about the time before, where nothing is on record of this one', () => {
    const letter = write(templateNamed('thankyou'), null, request({ application: rounds, to: [nina] }));
    expect(letter.body).toContain(
      'Together with our conversation on Tuesday 3 March about the CRM migration, the final interview has given me',
    );
  });

  it('names no day of an interview they were not at', () => {
    expect(thanks([tom])).not.toContain('3 March');
    expect(thanks([tom])).not.toContain('as well');
  });
});

describe('a challenge they named', () => {
  it.each(['sickness on nights', 'reducing scrap', 'not being able to keep hygienists', 'slow builds'])(
    '“%s” is something to help with, and nothing to enjoy',
    (challenge) => {
      const held = application({ people: [person()], interviews: [interview({ challenge })] });
      const asked = request({ application: held, to: [person()] });
      expect(body('thankyou', asked)).toMatch(/You mentioned .*, and I would be glad to help with that\./);
      for (const name of ['thankyou', 'interest'])
        expect(body(name, asked)).not.toMatch(/open about|a problem|enjoy working|stayed with me/);
    },
  );
});

describe('what the history does not carry', () => {
  const asked = (text: string) => {
    const settled = reading({ kind: 'immediate', nextStep: 'interview' });
    return { message: message({ text, interview: 1, on: '2026-03-10', reading: settled }), reading: settled };
  };
  const dana = person();
  const held = application({ people: [dana], interviews: [interview()] });
  const thanks = (text: string): string =>
    body('thankyou', request({ application: held, to: [dana], messages: [asked(text)] }));

  it.each([
    'next round invites go out early next week',
    "she'll send a calendly link",
    'second interviews will be held in April',
    "they're inviting three people back",
    'shortlisted candidates will be asked to present',
  ])('nobody is invited yet by “%s”', (text) => {
    expect(thanks(text)).toMatch(/I look forward to hearing (?:what comes next|about the next round)\./);
    expect(thanks(text)).not.toContain('send me a time');
  });

  it.each(['We would like to invite you to a second interview.', 'Can you come in for a final interview?'])(
    'but by “%s”',
    (text) => {
      expect(thanks(text)).toMatch(/the (?:second|final) interview: please send me a time/);
    },
  );

  it('an acceptance is not promised by the day it was wanted', () => {
    const offer = (text: string, phrase: string) => {
      const settled = reading({
        kind: 'immediate',
        outcome: 'offer',
        nextStep: 'paperwork',
        deadline: { from: '2026-03-18', to: '2026-03-18', owner: 'you', phrase, ambiguous: false },
      });
      const messages = [{ message: message({ text, reading: settled }), reading: settled }];
      return body('offer-accept', request({ application: held, to: [dana], messages }));
    };
    expect(offer('Formal letter to follow. We need an answer by Wednesday.', 'by Wednesday')).toContain(
      'I will look out for the letter',
    );
    const both = offer('Please sign the attached form. We need your decision by Wednesday.', 'by Wednesday');
    expect(both).toContain('I will sign the form and send it back in the next two days.');
  });

  it.each([
    ['2026-03-13T09:00:00.000Z', 'recently'],
    ['2026-04-02T09:00:00.000Z', 'a few weeks ago'],
    ['2026-06-20T09:00:00.000Z', 'a few months ago'],
    ['2027-03-05T09:00:00.000Z', 'about a year ago'],
  ])('on %s they were in touch %s', (now, ago) => {
    expect(body('keep-in-touch', request({ application: held, to: [dana], now }))).toContain(
      `We were in touch ${ago} about`,
    );
  });
});

describe('a letter greets as they write', () => {
  const greetedAs = (name: string, text: string, from: number | null = null): string => {
    const someone = person({ name });
    const asked = request({
      application: application({ people: [someone], interviews: [interview()] }),
      to: [someone],
      messages: [spoken(text, from)],
    });
    return body('checkin', asked).split('\n')[0] ?? '';
  };

  it.each([
    ['Ruth Alderton', 'Dear Sam,\nWe will be in touch.\nWith best wishes,\nRuth', 'Dear Ruth,'],
    ['Lady Harriet Moore', 'Sam, the CEO would like to talk to you. Harriet', 'Dear Harriet,'],
    ['DI Karen Stubbs', 'Dear Sam, soon. Regards, Karen', 'Dear Karen,'],
    ['DI Karen Stubbs', 'Dear Sam, soon. Regards, Karen Stubbs', 'Dear DI Stubbs,'],
    ['Bishop Mark Wood', 'Hi Sam, soon. Mark', 'Hi Mark,'],
    ['Dr Sanjay Dutta', 'Sam - the results are in. Thanks, Sanjay', 'Dear Sanjay,'],
    ['Amy Bishop', 'Hi Sam, soon. Amy', 'Hi Amy,'],
    ['Rob Neal', 'Sam, all good. Rob', 'Hi Rob,'],
    ['Lady Harriet Moore', 'Samantha, soon. Harriet', 'Dear Lady Harriet,'],
    ['Professor Ruth Alderton', 'Dear Sam,\nSoon.\nWith best wishes,\nRuth', 'Dear Ruth,'],
    ['Ruth Alderton', 'Dear Sam,\nWe will be in touch.\nYours sincerely,\nRuth Alderton', 'Dear Ruth,'],
    ['Ruth', 'Hi Sam, we will be in touch. Thanks, Ruth', 'Hi Ruth,'],
    ['Ruth Alderton', 'Dear Ms Rivera, soon. Yours sincerely, Ruth Alderton', 'Dear Ruth Alderton,'],
    ['Mr Alderton', 'Dear Ms Rivera, soon. Yours sincerely, Guy Alderton', 'Dear Mr Alderton,'],
    ['J Barker', 'Dear Ms Rivera, soon. Yours sincerely, Mrs J Barker', 'Dear Mrs Barker,'],
  ])('%j, after %j', (name, text, greeting) => {
    expect(greetedAs(name, text)).toBe(greeting);
    expect(greetedAs(name, text, 1)).toBe(greeting);
  });

  it.each([
    ['Ruth Alderton', 'We will be in touch.', 'Hi Ruth,'],
    ['Ruth Alderton', 'Dear candidate, we will be in touch. Best, Ruth', 'Hi Ruth,'],
    ['Ruth Alderton', 'Dear Ms Rivera, soon. Yours sincerely, Tom Ash', 'Hi Ruth,'],
    ['Dr Alderton', 'Dear Sam, soon. Regards, Alderton', 'Dear Dr Alderton,'],
    ['Dr Ruth Alderton', 'Dear Sam, soon. Regards, Dr Ruth Alderton', 'Dear Dr Alderton,'],
  ])('%j, after %j, as ever', (name, text, greeting) => {
    expect(greetedAs(name, text)).toBe(greeting);
  });

  it('of somebody else’s words nothing is taken', () => {
    expect(greetedAs('Ruth Alderton', 'Dear Sam, soon. Best, Ruth', 2)).toBe('Hi Ruth,');
  });

  it('on the other side of the table as ever', () => {
    const dana = person();
    const asked = request({
      application: application({ people: [dana], interviews: [interview()] }),
      to: [dana],
      messages: [spoken('Dear Ms Rivera, soon. Yours sincerely, Dana Lee')],
    });
    expect(body('employer-thanks', asked)).toMatch(/^Hi Dana,/);
  });
});

describe('thanks to everyone', () => {
  const dana = person();
  const tom = person({ id: 2, name: 'Tom Ash' });
  const letter = (name: string, met: readonly number[], to = [dana]): string =>
    body(
      name,
      request({
        application: application({ people: [dana, tom], interviews: [interview({ with: met })] }),
        to,
      }),
    );

  it.each(['offer-thanks', 'offer-accept'])('%s asks nobody to thank the one who reads it', (name) => {
    expect(letter(name, [1])).not.toContain('everyone');
    expect(letter(name, [1, 2], [dana, tom])).not.toContain('everyone');
    for (const met of [[1, 2], [2], []]) expect(letter(name, met)).toContain('everyone');
  });
});
