/** The checks on a draft: what they find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { Letter, Reading } from '../../src/domain/facts.ts';
import { attachment } from '../../src/letters/checks/attachment.ts';
import { CHECK_IDS, type CheckContext, type CheckId, examineDraft } from '../../src/letters/checks/check.ts';
import { CHECKS, checksOn, examine } from '../../src/letters/checks/checks.ts';
import { noSlotLeft } from '../../src/letters/checks/no-slot-left.ts';
import { tone } from '../../src/letters/checks/tone.ts';
import type { Email } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, poor, reading, request, rich } from './build.ts';
import { templateNamed, wordings } from './built-in.ts';

const NOTHING_KNOWN: CheckContext = { template: null, request: null, attachments: 0 };
const DANA = person();

const email = (facts: Partial<Email> = {}): Email => ({
  to: [{ name: 'Dana Lee', email: 'dana@acme.example' }],
  subject: 'Senior Engineer at Acme: thank you',
  body: 'Hi Dana,\n\nThank you for the talk about the rota.\n\nBest regards,\nSam',
  ...facts,
});

const result = (id: CheckId, draft: Email, context: CheckContext = NOTHING_KNOWN) => {
  const found = checksOn(draft, context).find((check) => check.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
};

it('every check of the table runs, once, in its order', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
});

it('tells apart what could not be judged, and passes it', () => {
  const { checks, unjudged } = examine(email(), NOTHING_KNOWN);
  expect(unjudged).toEqual(['in-time', 'something-specific', 'on-record', 'right-names']);
  expect(checks.filter(({ id }) => unjudged.includes(id)).every(({ ok }) => ok)).toBe(true);
  expect(checks.every((check) => Object.keys(check).join() === 'id,ok,says')).toBe(true);
  const unsigned = email({ subject: '' });
  expect(examine(unsigned, { ...NOTHING_KNOWN, isBodyAlone: true }).unjudged).toContain('subject-clear');
});

describe.each([tone, noSlotLeft, attachment])('$id', (check) => {
  it.each(check.finds)('finds %j', (body) => {
    expect(check.run(examineDraft(email({ body }), NOTHING_KNOWN)).ok).toBe(false);
  });
  it.each(check.leaves)('leaves %j alone', (body) => {
    expect(check.run(examineDraft(email({ body }), NOTHING_KNOWN))).toEqual({
      ok: true,
      says: expect.any(String),
    });
  });

  it('has an example of each phrase, and none is passed over for the pieces it is looked for by', () => {
    for (const [near, pattern] of check.phrases) {
      const examples = check.finds.filter((text) => pattern.test(text.replaceAll('’', "'")));
      expect(examples, String(pattern)).not.toEqual([]);
      for (const example of examples) {
        expect(near.some((piece) => example.toLowerCase().includes(piece))).toBe(true);
      }
    }
  });
});

describe('in-time', () => {
  const thankyou = templateNamed('thankyou');
  const at = (now: string, held: string) => {
    const asked = request({
      now,
      to: [DANA],
      application: application({ people: [DANA], interviews: [interview({ at: held })] }),
    });
    return result('in-time', email(), { template: thankyou, request: asked, attachments: 0 });
  };

  it('a thank-you within a day is in time, within two still good, then late', () => {
    expect(at('2026-03-11T09:00:00.000Z', '2026-03-10T14:00:00.000Z').says).toBe(
      'It is within a day of the interview.',
    );
    expect(at('2026-03-12T13:00:00.000Z', '2026-03-10T14:00:00.000Z').ok).toBe(true);
    expect(at('2026-03-12T15:00:00.000Z', '2026-03-10T14:00:00.000Z')).toMatchObject({ ok: false });
    // Friday 14:00, on Monday morning: three days ago by the calendar, though not yet by the hour.
    expect(at('2026-03-16T09:00:00.000Z', '2026-03-13T14:00:00.000Z').says).toMatch(
      /^The interview was 3 days ago:/,
    );
    expect(at('2026-03-12T23:00:00.000Z', '2026-03-10').ok).toBe(true);
    expect(at('2026-03-13T00:00:00.000Z', '2026-03-10').ok).toBe(false);
  });

  it('thanks before the interview, or with none on record, are too early', () => {
    expect(at('2026-03-09T14:00:00.000Z', '2026-03-10T14:00:00.000Z')).toMatchObject({
      ok: false,
      says: 'It is too early: the interview is on Tuesday 10 March.',
    });
    const none = { template: thankyou, request: request({ to: [DANA] }), attachments: 0 };
    expect(result('in-time', email(), none)).toMatchObject({
      ok: false,
      says: 'No interview is recorded: jobfu add notes it.',
    });
  });

  it('nothing is due before the day they named', () => {
    const settled = reading({
      deadline: { from: '2026-03-19', to: '2026-03-19', owner: 'them', phrase: 'by then', ambiguous: false },
    });
    const messages = [{ message: message(), reading: settled }];
    const on = (now: string) =>
      result('in-time', email(), {
        template: templateNamed('checkin'),
        request: request({ now, messages }),
        attachments: 0,
      });
    expect(on('2026-03-19T20:00:00.000Z')).toMatchObject({
      ok: false,
      says: 'They named Thursday 19 March: write after it.',
    });
    expect(on('2026-03-20T08:00:00.000Z').ok).toBe(true);
  });

  it('an answer is due within two working days', () => {
    const messages = [{ message: message({ on: '2026-03-06' }), reading: reading() }];
    const on = (now: string) =>
      result('in-time', email(), {
        template: templateNamed('reply-vague'),
        request: request({ now, messages }),
        attachments: 0,
      });
    expect(on('2026-03-10T08:00:00.000Z').ok).toBe(true);
    expect(on('2026-03-11T08:00:00.000Z').ok).toBe(false);
  });

  it('after a refusal no check-in is spoken of, and it is not the feedback', () => {
    const refused = reading({ kind: 'none', outcome: 'rejection' });
    const messages = [{ message: message({ on: '2026-03-06' }), reading: refused }];
    const of = (name: string) =>
      result('in-time', email(), {
        template: templateNamed(name),
        request: request({ now: '2026-03-16T08:00:00.000Z', messages }),
        attachments: 0,
      });
    expect(of('rejection-thanks')).toMatchObject({
      ok: false,
      says: expect.stringContaining('answer today'),
    });
    expect(of('feedback-thanks').ok).toBe(true);
  });
});

describe('subject-clear', () => {
  it.each([
    '',
    'Hello',
    'Following up',
    'Re: Question',
    'PLEASE READ THIS MAIL NOW',
    'Any news??',
    'x '.repeat(60),
  ])('%j is not', (subject) => {
    expect(result('subject-clear', email({ subject })).ok).toBe(false);
  });
  it('names the role, somebody or the thread', () => {
    const context = { template: null, request: request({ to: [DANA] }), attachments: 0 };
    expect(result('subject-clear', email({ subject: 'Senior Engineer: thank you' }), context).ok).toBe(true);
    expect(result('subject-clear', email({ subject: 'One more thought for an engineer' }), context).ok).toBe(
      true,
    );
    expect(result('subject-clear', email({ subject: 'Lunch on Friday' }), context).ok).toBe(false);
    expect(result('subject-clear', email({ subject: 'Re: Lunch on Friday' }), context).ok).toBe(true);
  });
});

describe('addressed-by-name', () => {
  it.each([
    'Hello,\n\nText.',
    'Hi there,\n\nText.',
    'Dear Sir or Madam,\n\nText.',
    'Dear Hiring Manager,\n\nText.',
    'To whom it may concern,\n\nText.',
    'Thank you for the talk.',
  ])('%j is not', (body) => {
    expect(result('addressed-by-name', email({ body })).ok).toBe(false);
  });
  it('knows the name of the one it goes to', () => {
    const context = (name: string): CheckContext => ({
      template: null,
      request: request({ to: [person({ name })] }),
      attachments: 0,
    });
    expect(result('addressed-by-name', email(), context('Dana Lee')).ok).toBe(true);
    expect(result('addressed-by-name', email(), context('Omar Haddad')).ok).toBe(false);
    expect(
      result('addressed-by-name', email({ body: 'Hello 山田太郎,\n\nText.' }), context('山田太郎')).ok,
    ).toBe(true);
  });
});

describe('something-specific', () => {
  const held = application({
    interviews: [interview({ topics: [{ text: 'the billing migration', person: null }] })],
  });
  const context: CheckContext = { template: null, request: request({ application: held }), attachments: 0 };
  it('a topic, in its own words or in others', () => {
    expect(result('something-specific', email(), context)).toMatchObject({ ok: false });
    expect(
      result('something-specific', email({ body: 'Hi Dana,\n\nThe billing migration sounds good.' }), context)
        .ok,
    ).toBe(true);
    expect(
      result(
        'something-specific',
        email({ body: 'Hi Dana,\n\nHow you go about migration in billing is clever.' }),
        context,
      ).ok,
    ).toBe(true);
  });
  it('one topic of several is enough, and an answer needs none', () => {
    const topics = ['the billing migration', 'how they train new clerks'].map((text) => ({
      text,
      person: null,
    }));
    const several = {
      ...context,
      request: request({ application: application({ interviews: [interview({ topics })] }) }),
    };
    const one = email({ body: 'Hi Dana,\n\nHow you train new clerks is clever.' });
    expect(result('something-specific', one, several).ok).toBe(true);
    expect(result('something-specific', email(), several).ok).toBe(false);
    expect(result('something-specific', email({ subject: 'Re: Monday' }), several).ok).toBe(true);
  });
  it('a topic jobfu keeps for the letter to another of those met may stand in this one', () => {
    const tom = person({ id: 2, name: 'Tom Gale', email: null });
    const topics = ['the new GCSE groups', 'their maths club'].map((text) => ({ text, person: null }));
    const several = {
      ...context,
      template: templateNamed('thankyou'),
      request: request({
        to: [DANA],
        application: application({
          people: [DANA, tom],
          interviews: [interview({ with: [DANA.id, tom.id], topics })],
        }),
      }),
    };
    for (const named of [
      'How you plan the GCSE groups is clever.',
      'I came away full of ideas for the maths club.',
    ])
      expect(result('something-specific', email({ body: `Hi Dana,\n\n${named}` }), several).ok).toBe(true);
    expect(result('something-specific', email(), several).ok).toBe(false);
  });
  it('leaves alone what is not about the conversation', () => {
    for (const name of ['references-heads-up', 'offer-accept', 'offer-decline', 'other-offer']) {
      const template = templateNamed(name);
      for (const asked of [poor(template), poor(template, { application: held })]) {
        const context = { template, request: asked, attachments: 0 };
        expect([name, result('something-specific', write(template, null, asked), context).ok]).toEqual([
          name,
          true,
        ]);
      }
    }
  });
  it('asks for a topic where none is known', () => {
    const template = templateNamed('thankyou');
    const asked = poor(template);
    expect(
      result('something-specific', write(template, null, asked), { template, request: asked, attachments: 0 })
        .says,
    ).toContain('--set topic=');
  });
  it('asks for none where nobody has talked with them yet', () => {
    const template = templateNamed('rejection-thanks');
    const oks = [[interview()], []].map((interviews) => {
      const asked = poor(template, { application: application({ interviews }) });
      const context = { template, request: asked, attachments: 0 };
      return result('something-specific', write(template, null, asked), context).ok;
    });
    expect(oks).toEqual([false, true]);
  });
});

describe('the others', () => {
  it('count the words, fewer for a reply', () => {
    const body = `Hi Dana,\n\n${'word '.repeat(90)}`;
    expect(result('brief', email({ body })).ok).toBe(true);
    const reply = { ...NOTHING_KNOWN, template: templateNamed('reply-vague') };
    expect(result('brief', email({ body, subject: 'Re: your mail' }), reply).ok).toBe(false);
    // What goes on in a thread may be a letter of its own.
    expect(result('brief', email({ body, subject: 'Re: your offer' })).ok).toBe(true);
    expect(result('brief', email())).toMatchObject({ ok: false });
    const answer = `Hi Dana,\n\n${'word '.repeat(18)}`;
    expect(result('brief', email({ body: answer, subject: 'Re: your mail' })).ok).toBe(true);
  });

  it('let a letter of a kind they do not know be short', () => {
    const of = (words: number) => result('brief', email({ body: `Hi Dana,\n\n${'word '.repeat(words)}` })).ok;
    expect([10, 14, 35].map(of)).toEqual([false, true, true]);
  });

  it('ask for no subject where the text came without one', () => {
    const draft = email({ subject: '' });
    expect(result('subject-clear', draft).ok).toBe(false);
    expect(result('subject-clear', draft, { ...NOTHING_KNOWN, isBodyAlone: true }).ok).toBe(true);
  });

  it('tell every slot of a kind', () => {
    const body = 'Hi [Name],\n\nThank you for the [Job Title] interview on DATE.';
    expect(result('no-slot-left', email({ body })).says).toBe(
      '"[Name]", "[Job Title]" and "DATE" are still to be filled in.',
    );
  });

  it.each([
    ['Tuesday, April 16 suits me.', '“Tuesday, April 16” does not go together: that is Thursday 16 April.'],
    [
      'Wednesday 31 March at 10 suits me.',
      '“Wednesday 31 March” does not go together: that is Tuesday 31 March.',
    ],
    ['I can come on 2026-02-29.', 'There is no “2026-02-29”.'],
    ['I can come at 25:00.', 'There is no “25:00”.'],
    ['I look forward to our interview on Monday 9 March.', '“Monday 9 March” is past.'],
    ['I was looking forward to your call on Monday 9 March, and I hope that I have not missed it.', null],
    ['Tuesday 31 March at 10:00 suits me.', null],
    ['Since our call on Friday 13 March I have read it, and it works well for me.', null],
    ['Thank you for the interview on Monday 9 March.', null],
    ['I look forward to starting on 4 January.', null],
    ['The score was 90:72, and I can be there from 14:45 until 24:00.', null],
  ])('know what day it is where no application is named: %j', (body, fault) => {
    const { ok, says } = result('right-days', email({ body }), { ...NOTHING_KNOWN, today: '2026-03-25' });
    expect(ok ? null : says).toBe(fault);
  });

  it('say whose name stands where one’s own should', () => {
    const body = 'Hi Dana,\n\nThank you for the talk about the rota.\n\nBest regards,\nAlex Moore';
    const asked = request();
    const { says } = result('signed', email({ body }), { template: null, request: asked, attachments: 0 });
    expect(says).toBe(`It is signed “Alex Moore”, and your name is ${asked.me.name}.`);
  });

  it('take no greeting for a signature, and count one word as one', () => {
    const of = (body: string) => result('signed', email({ body })).ok;
    expect(['Hi', 'Hello Dana', 'Thanks for today, Sam', 'Hi Dana,\nTuesday suits me.\nSam'].map(of)).toEqual(
      [false, false, true, true],
    );
    expect(result('brief', email({ body: 'Hi' })).says).toMatch(/^1 word is few:/);
  });

  it('let a letter that brings one fact be short', () => {
    const body = `Hi Dana,\n\n${'word '.repeat(30)}`;
    const of = (name: string) =>
      result('brief', email({ body }), { ...NOTHING_KNOWN, template: templateNamed(name) }).ok;
    expect(['withdraw', 'offer-decline', 'thankyou', 'checkin'].map(of)).toEqual([true, true, false, false]);
    expect(['employer-next-step', 'employer-feedback'].map(of)).toEqual([true, true]);
  });

  it('do not find a check-in of 45 words short', () => {
    const body = `Hi Dana,\n\n${'word '.repeat(43)}`;
    expect(
      result('brief', email({ body }), { ...NOTHING_KNOWN, template: templateNamed('checkin') }).ok,
    ).toBe(true);
  });

  it('let an employer be sorry', () => {
    const body = 'I am sorry, I promised you an answer by Friday. I apologise for the delay.';
    const of = (name: string) =>
      result('tone', email({ body }), { ...NOTHING_KNOWN, template: templateNamed(name) }).ok;
    expect(['employer-delay', 'reschedule', 'withdraw', 'checkin'].map(of)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('find a paragraph nobody reads on a phone', () => {
    const body = (gap: string) => `Hi Dana,\n\n${Array(2).fill('word '.repeat(70)).join(gap)}`;
    expect(result('brief', email({ body: body('\n\n') })).ok).toBe(true);
    expect(result('brief', email({ body: body('\n') })).says).toContain('A paragraph of 140 words');
  });

  it('tell each kind of fault, and several of one', () => {
    const body = 'Sorry to bother you. This is urgent, write asap. The pay is insulting. XXX and [Your name]';
    expect(result('tone', email({ body })).says).toBe(
      '"insulting" sounds like a reproach: leave it out, even where it is true. "asap" and "urgent" sound pushy: ask, and leave it there. "Sorry to" sounds apologetic: writing is your good right.',
    );
    expect(result('no-slot-left', email({ body })).says).toBe(
      '"[Your name]" and "XXX" are still to be filled in.',
    );
  });

  it('find a promised attachment only where none goes along', () => {
    const body = 'I have attached my CV.';
    const unknown = { ...NOTHING_KNOWN, attachments: null };
    expect(examine(email({ body }), unknown).unjudged).toContain('no-attachment-promised-and-missing');
    expect(examine(email(), unknown).unjudged).not.toContain('no-attachment-promised-and-missing');
    expect(
      result('no-attachment-promised-and-missing', email({ body }), { ...NOTHING_KNOWN, attachments: 1 }).ok,
    ).toBe(true);
  });

  it('find a sentence of the last letter to the same person', () => {
    const sent = {
      id: 1,
      template: 'checkin',
      to: [1],
      on: '2026-03-01',
      via: 'email' as const,
      subject: null,
      text: 'Hi Dana,\n\nThank you for the\ntalk about the rota.\n',
    };
    const context = (to: number): CheckContext => ({
      template: null,
      request: request({ to: [person({ id: to })], previous: [sent] }),
      attachments: 0,
    });
    expect(result('not-repeating', email(), context(1))).toMatchObject({ ok: false });
    expect(result('not-repeating', email(), context(2)).ok).toBe(true);
  });

  it('find a sentence or a small word that stands there twice', () => {
    const of = (body: string) => result('not-repeating', email({ body: `Hi Dana,\n\n${body}` }));
    expect(of('I liked the talk a lot. I liked the talk a lot.').ok).toBe(false);
    expect(of('I liked the the talk.').says).toContain('"the the"');
    expect(of('What I had had in mind is that that can wait.').ok).toBe(true);
  });

  it('do not take a topic for the tone or for a slot', () => {
    const topics = [{ text: 'the [beta] of urgent care', person: null }];
    const template = templateNamed('thankyou');
    const asked = {
      ...rich(template),
      application: application({ interviews: [interview({ topics })] }),
      set: {},
    };
    const draft = write(template, null, asked);
    expect(draft.body).toContain('the [beta] of urgent care');
    const failing = checksOn(draft, { template, request: asked, attachments: 0 }).filter(({ ok }) => !ok);
    expect(failing).toEqual([]);
    const unfilled = { ...asked, set: { topic: '[topic]' } };
    expect(
      result('no-slot-left', write(template, null, unfilled), { template, request: unfilled, attachments: 0 })
        .ok,
    ).toBe(false);
  });
});

/** What went before, for the letters that answer it. */
const heardBefore = (name: string): (Partial<Reading> & { text?: string }) | null => {
  if (/^negotiate$|^offer-/.test(name)) return { outcome: 'offer' };
  if (/^rejection-thanks$|^feedback$|^keep-in-touch$/.test(name)) return { outcome: 'rejection' };
  if (name === 'feedback-thanks') return { outcome: 'rejection', text: 'You came across well.' };
  if (/^ask-next-steps$|^checkin-application$|^reply-vague$/.test(name))
    return { kind: 'vague', deadline: null, text: 'We will be in touch.' };
  return null;
};

it.each(wordings)('$title passes its own checks with rich facts', ({ template, variant }) => {
  const facts = rich(template);
  const before = heardBefore(template.name);
  const messages = facts.messages.map(({ message: one, reading: settled }) => ({
    message: { ...one, text: before?.text ?? one.text },
    reading: { ...settled, ...before },
  }));
  const checkedIn = { ...facts.previous[0], template: 'checkin' } as Letter;
  const previous = template.name === 'closing' ? [checkedIn] : facts.previous;
  const asked = { ...facts, messages, previous };
  const now =
    template.name.startsWith('checkin') || template.name === 'closing'
      ? '2026-03-23T09:00:00.000Z'
      : asked.now;
  const letter = write(template, variant, { ...asked, now });
  const failing = checksOn(letter, { template, request: { ...asked, now }, attachments: 0 }).filter(
    ({ ok }) => !ok,
  );
  expect(failing).toEqual([]);
});
