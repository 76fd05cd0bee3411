/** A coffee nobody interviews at, an agency that has not named its client, a time they named for later. */
import { describe, expect, it } from 'vitest';
import type { LetterRequest } from '../../src/letters/request.ts';
import { holdUntil, introductionTo, laterNamed } from '../../src/letters/words/later.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, person, request, said } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();

const body = (name: string, facts: Partial<LetterRequest>, variant: string | null = null): string =>
  write(templateNamed(name), variant, request({ to: [DANA], ...facts })).body;

describe('a coffee', () => {
  const over = (stage: string, more: Parameters<typeof application>[0] = {}) =>
    application({ people: [DANA], interviews: [interview({ stage })], ...more });

  it.each(['coffee', 'coffee chat', 'informal chat'])('is thanked for as one: %s', (stage) => {
    const thanks = body('thankyou', { application: over(stage) });
    expect(thanks).toContain('for telling me about the Senior Engineer role at Acme.');
    expect(thanks).not.toMatch(/decide|the job|unanswered/);
  });

  it.each(['short', 'formal'])('is one in its %s wording, too', (variant) => {
    const topics = [{ text: 'how they hire', person: null }];
    for (const more of [{}, { interviews: [interview({ stage: 'coffee', topics })] }]) {
      const thanks = body('thankyou', { application: over('coffee', more) }, variant);
      expect(thanks).toContain('the coffee chat about the Senior Engineer role at Acme');
      expect(thanks).not.toMatch(/decide|decision|like the job|in full|position|your news|next steps/);
    }
  });

  it('takes up an introduction they offered', () => {
    const offered = said('She would introduce me to the CMO', {}, { interview: 1, on: '2026-03-10' });
    expect(body('thankyou', { application: over('coffee'), messages: [offered] })).toContain(
      'Thank you, too, for offering to introduce me to your CMO; I would be very glad of it.',
    );
  });

  it.each([
    ['lunch', {}],
    ['coffee', { applied: '2026-03-01' }],
    [
      'coffee',
      {
        interviews: [interview({ stage: 'video', at: '2026-03-05' }), interview({ id: 2, stage: 'coffee' })],
      },
    ],
  ])('within an application is part of it: %s %j', (stage, more) => {
    expect(body('thankyou', { application: over(stage, more) })).toContain('decide');
  });
});

it.each([
  ['I will introduce you to our head of design.', 'your head of design'],
  ["she'd introduce me to Priya next week", 'Priya'],
  ['He said he would introduce me to some people', ''],
  ['Let me introduce myself.', ''],
])('“%s” offers an introduction to “%s”', (text, whom) => {
  expect(introductionTo(text)).toBe(whom);
});

describe('an agency in the place of the employer', () => {
  const to = (role: string | null) => [person({ role })];
  const at = (company: string, role: string, who: ReturnType<typeof to>) =>
    application({ company, role, people: who, interviews: [interview({ stage: 'phone' })] });
  const thanks = (company: string, role: string, who: string | null, text = 'We will be in touch.'): string =>
    body('thankyou', {
      application: at(company, role, to(who)),
      to: to(who),
      messages: [said(text, {}, { interview: 1, on: '2026-03-10' })],
    });

  it.each([
    ['Northgate Recruitment', 'agency recruiter', 'We will be in touch.'],
    ['Brightside Staffing', 'recruiter', 'We will be in touch.'],
    ['Northgate Personnel', null, "I'll send your CV across and see what they say."],
  ])('%s has a client: %s', (company, who, text) => {
    const letter = thanks(company, 'Finance Manager', who, text);
    expect(letter).toContain('Finance Manager role at your client');
    expect(letter).toContain('help your client to decide');
    expect(letter).not.toContain(company);
  });

  it.each([
    ['Northgate Recruitment', 'Recruitment Consultant', 'recruiter'],
    ['Northgate Recruitment', 'Finance Manager', 'CFO'],
    ['Northgate Recruitment', 'Finance Manager', null],
    ['Acme', 'Finance Manager', 'agency recruiter'],
  ])('%s has none known for a %s, says the %s', (company, role, who) => {
    expect(thanks(company, role, who)).toContain(`at ${company}`);
  });
});

describe('a time they named for later', () => {
  it.each([
    ["Keep an eye on the website, we'll be recruiting again in the autumn", 'in the autumn'],
    ["I'll ping you when the growth role opens in May", 'in May'],
    ['The role is on hold until the summer', 'in the summer'],
    ['Please apply again next year', 'next year'],
    ['We start hiring again in the new year', 'in the new year'],
    ['There may be more roles in September', 'in September'],
    ['We filled the role in March', ''],
    ['We interviewed all candidates in May', ''],
    ['The role opens soon', ''],
  ])('“%s” is “%s”', (text, expected) => {
    expect(laterNamed(text, 2026, 2026)).toBe(expected);
  });

  it.each([
    ['The role is on hold until Q2', 'until Q2'],
    ['Everything is paused until after easter, sorry', 'until after Easter'],
    [
      'The position is on hold until the new financial year, so nothing before April',
      'until the new financial year',
    ],
    ['hiring freeze till the autumn', 'until the autumn'],
    ['There is a freeze until the new year', 'until the New Year'],
    ['It is on hold until we know about the lease', ''],
    ['We filled it in April', ''],
  ])('“%s” is on hold “%s”', (text, expected) => {
    expect(holdUntil(text)).toBe(expected);
  });

  it('is recalled of a hold', () => {
    const held = said('The role is on hold until Q2.', { kind: 'none' });
    const asked = { application: application({ people: [DANA] }), messages: [held] };
    expect(body('reply-none', asked)).toContain('that things are on hold until Q2; I know');
    expect(body('checkin', asked)).toContain('things were on hold until Q2, and I understand that');
  });

  it('is told as it stands a year on', () => {
    expect(laterNamed('Please apply again next year', 2026, 2027)).toBe('this year');
    expect(laterNamed('We recruit again in the autumn', 2026, 2027)).toBe('');
  });

  it('is recalled when keeping in touch', () => {
    const no = said('Not this time; we recruit again in the autumn.', { kind: 'none', outcome: 'rejection' });
    expect(body('keep-in-touch', { application: application({ people: [DANA] }), messages: [no] })).toContain(
      'You mentioned that there might be something again in the autumn',
    );
  });
});

describe('keeping in touch', () => {
  const closed = (as: 'withdrawn' | 'declined') =>
    application({ people: [DANA], endings: [{ id: 1, as, at: '2026-03-01T09:00:00.000Z' }] });
  const no = (text: string) => said(text, { kind: 'none', outcome: 'rejection' });

  it.each([
    ['withdrawn', 'I withdrew my application at the time, and would be glad'],
    ['declined', 'I did not accept the offer at the time, and would be glad'],
  ] as const)('does not pass over that one has %s', (as, expected) => {
    const letter = body('keep-in-touch', { application: closed(as) });
    expect(letter).toContain(expected);
    expect(letter).not.toContain('still be interested');
  });

  it.each([
    ['Not this time, but please do apply again.', 'You kindly encouraged me to apply again'],
    ["We've gone with someone else. I'd love to stay in touch.", 'You kindly suggested staying in touch'],
    ['We chose another candidate. We will keep your CV on file.', 'You kindly offered to keep my details'],
    ['We chose another candidate.', 'I would still be interested in working with you.'],
  ])('takes up “%s”', (text, expected) => {
    expect(
      body('keep-in-touch', { application: application({ people: [DANA] }), messages: [no(text)] }),
    ).toContain(expected);
  });
});
