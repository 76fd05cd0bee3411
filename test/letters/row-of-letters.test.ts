/** Letters to one person, one after the other: each knows of those before it, and of what was said between them. */
import { describe, expect, it } from 'vitest';
import type { Letter, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest, SettledMessage } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, person, request, said } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();

const by = (to: string, phrase: string): Partial<Reading> => ({
  kind: 'clear-timeline',
  deadline: { from: to, to, owner: 'them', phrase, ambiguous: false },
});

const sent = (template: string, on: string, text: string | null = null): Letter => ({
  id: 9,
  template,
  to: [1],
  on,
  via: 'email',
  subject: null,
  text,
});

/** One interview with Dana on Tuesday 10 March, with these facts. */
const met = (facts: Parameters<typeof interview>[0] = {}) =>
  application({ people: [DANA], interviews: [interview(facts)] });

const body = (name: string, facts: Partial<LetterRequest>, variant: string | null = null): string =>
  write(templateNamed(name), variant, request({ application: met(), to: [DANA], ...facts })).body;

describe('a check-in after their day', () => {
  const onTime = { now: '2026-03-24T09:00:00.000Z', previous: [sent('thankyou', '2026-03-10')] };
  const asked = (word: SettledMessage, facts: Partial<LetterRequest> = {}): string =>
    body('checkin-deadline', { ...onTime, messages: [word], ...facts });

  it('recalls the interview in which they named it', () => {
    expect(asked(said('By the 20th.', by('2026-03-20', 'by the 20th'), { interview: 1 }))).toContain(
      'After the interview for the Senior Engineer role on Tuesday 10 March, you hoped to have an answer by Friday 20 March.',
    );
  });

  it('recalls the day on which they named it later', () => {
    const word = said('We hope to decide by the 20th.', by('2026-03-20', 'by the 20th'), {
      on: '2026-03-16T09:00:00.000Z',
    });
    expect(asked(word)).toContain(
      'When we were last in touch, on Monday 16 March, you hoped to have an answer about the Senior Engineer role by Friday 20 March.',
    );
    expect(asked(word)).not.toContain('After the interview');
  });

  it.each([
    ["I'll call you tomorrow.", 'tomorrow', '2026-03-11', 'your call on Wednesday 11 March'],
    ["She'll ring me on Friday", 'on Friday', '2026-03-20', 'your call on Friday 20 March'],
    ['Dana will ring me on Friday', 'on Friday', '2026-03-20', 'your call on Friday 20 March'],
    ['Barry will give me a ring by Friday', 'by Friday', '2026-03-20', 'the call by Friday 20 March'],
    ["I'll ring next week", 'next week', '2026-03-20', 'your call last week'],
    ['will speak to the owner and ring me friday', 'friday', '2026-03-20', 'your call on Friday 20 March'],
    [
      'dana will pass my cv to her boss then ring me friday',
      'friday',
      '2026-03-20',
      'your call on Friday 20 March',
    ],
    [
      'Barry will check with HR & call me on Friday',
      'on Friday',
      '2026-03-20',
      'the call on Friday 20 March',
    ],
  ])('asks after the call of “%s”', (text, phrase, to, call) => {
    const letter = asked(said(text, by(to, phrase), { interview: 1 }));
    expect(letter).toContain(
      `After the interview for the Senior Engineer role on Tuesday 10 March, I was looking forward to ${call}, and I hope that I have not missed it.`,
    );
    expect(letter).not.toContain('hoped to have an answer');
  });

  it('asks after the introduction they offered over a coffee', () => {
    const word = said(
      "She'll introduce me to the CEO in the next two weeks.",
      by('2026-03-20', 'in the next two weeks'),
      { interview: 1 },
    );
    const letter = asked(word, { application: met({ stage: 'coffee chat' }) });
    expect(letter).toContain('You kindly offered to introduce me to your CEO');
    expect(letter).not.toMatch(/hoped to have an answer|glad to join you/);
  });
});

describe('a second letter of its kind', () => {
  const BEFORE = {
    project: 'the billing platform',
    challenge: 'slow month ends',
    topics: [{ person: null, text: 'the rota' }],
  };
  const row = (name: string, facts: Partial<LetterRequest> = {}) => {
    const now = '2026-03-30T09:00:00.000Z';
    const asked = { application: met(BEFORE), now, ...facts };
    const first = body(name, { ...asked, previous: [] });
    const second = body(name, { ...asked, previous: [sent(name, '2026-03-16', first)] });
    return { first, second };
  };
  /** Sentences of both, greeting and closing aside. */
  const shared = ({ first, second }: { first: string; second: string }): string[] => {
    const sentences = (text: string): string[] =>
      text
        .split('\n')
        .slice(1, -2)
        .flatMap((line) => line.split(/(?<=[.?!]) /))
        .filter((one) => one !== '');
    const had = sentences(first);
    return sentences(second).filter((one) => had.includes(one));
  };

  it.each(['interest', 'checkin-application', 'ask-next-steps', 'checkin', 'checkin-deadline'])(
    'uses other words (%s)',
    (name) => {
      expect(shared(row(name))).toEqual([]);
      expect(
        shared(
          row(name, {
            application: application({ people: [DANA], applied: '2026-03-02' }),
            set: { project: 'the new site' },
          }),
        ),
      ).toEqual([]);
    },
  );

  it('asks after the next steps of a second interview', () => {
    const { second } = row('ask-next-steps');
    expect(second).toContain(
      'Thank you for the interview for the Senior Engineer role at Acme on Tuesday 10 March. Can you say how things go on from here, and when I might know more?',
    );
  });
});

describe('a note of interest', () => {
  const noted = met({ challenge: 'slow month ends' });
  it('speaks of the project given for it, and not of a challenge noted before', () => {
    const letter = body('interest', { application: noted, set: { project: 'their new mobile app' } });
    expect(letter).toContain('the work on your new mobile app');
    expect(letter).not.toContain('month ends');
  });
  it('speaks of the challenge where neither is given, or it is', () => {
    expect(body('interest', { application: noted })).toContain('you mentioned the slow month ends');
    const both = { project: 'the app', challenge: 'churn' };
    expect(body('interest', { application: noted, set: both })).toContain('you mentioned churn');
  });
});

describe('a check-in where they named what comes next', () => {
  const asked = (text: string, read: Partial<Reading> = {}, more = {}): string =>
    body('checkin', {
      now: '2026-03-24T09:00:00.000Z',
      messages: [said(text, read, { interview: 1, ...more })],
    });

  it.each([
    ["they want to move me to the next stage, just waiting on the manager's diary", 'the next stage'],
    ["the next step would be a trial shift and she'd email me some dates", 'the trial shift'],
    ["We'll be in touch about a second interview", 'the second interview'],
  ])('asks after it: “%s”', (text, step) => {
    const expected = `You mentioned ${step}. Is there any news of it, or a rough idea of when it might be?`;
    expect(asked(text)).toContain(expected);
    expect(asked(text, { kind: 'immediate', nextStep: 'interview' })).toContain(expected);
    expect(asked(text, {}, { interview: null, on: '2026-03-16T09:00:00.000Z' })).toContain(
      `When we were in touch on Monday 16 March, you mentioned ${step}.`,
    );
  });

  it.each([
    'We are still holding second interviews.',
    'If you get through there is a second interview.',
    "We'll let you know.",
  ])('and not where it is for others: “%s”', (text) => {
    expect(asked(text)).not.toContain('mentioned');
    expect(asked(text)).toContain('Is there any news you can share');
  });
});

describe('once more after an answer', () => {
  const asked = (stage: string | null): string =>
    body('checkin', {
      application: met({ stage }),
      now: '2026-04-08T09:00:00.000Z',
      previous: [sent('checkin', '2026-03-18')],
      messages: [said('Still no decision.', {}, { on: '2026-03-27T09:00:00.000Z' })],
    });
  it.each([
    ['phone', 'as I was when we spoke.'],
    [null, 'as I was when we met.'],
  ])('%s: %s', (stage, expected) => {
    expect(asked(stage)).toContain(expected);
  });
});

describe('what they promise', () => {
  const within = (text: string, phrase: string, facts: Partial<LetterRequest> = {}) =>
    body('confirm-timeline', {
      now: '2026-03-11T17:00:00.000Z',
      messages: [said(text, by('2026-03-12', phrase), { interview: 1 })],
      ...facts,
    });

  it('is a decision only where they speak of one', () => {
    expect(within("You'll get an email with the next steps within 48 hours", 'within 48 hours')).toContain(
      'I look forward to hearing from you then.',
    );
    expect(within("We'll decide within 48 hours", 'within 48 hours')).toContain('hearing your decision');
    const chased = (text: string) =>
      body('checkin-deadline', {
        now: '2026-03-24T09:00:00.000Z',
        previous: [sent('checkin-deadline', '2026-03-16')],
        messages: [said(text, by('2026-03-20', 'by Friday'), { on: '2026-03-17T09:00:00.000Z' })],
      });
    expect(chased('Should have an update for you by Friday.')).toContain(
      'there was to be news about the Senior Engineer role at Acme by Friday 20 March, so',
    );
    expect(chased('A decision by Friday.')).toContain(
      'a decision on the Senior Engineer role at Acme was due',
    );
  });

  it.each([
    ['this week or next', 'in touch this week or next.', 'an answer last week.'],
    ['this week or early next', 'in touch this week or early next week.', 'an answer early last week.'],
  ])('“%s” is two weeks', (phrase, ahead, past) => {
    const messages = [said(`We decide ${phrase}`, by('2026-03-20', phrase), { interview: 1 })];
    expect(body('confirm-timeline', { now: '2026-03-11T09:00:00.000Z', messages })).toContain(ahead);
    expect(body('checkin-deadline', { now: '2026-03-24T09:00:00.000Z', messages })).toContain(past);
  });

  it('recalls when they named their day to one who has only applied', () => {
    const word = said('An update by the 20th.', by('2026-03-20', 'by the 20th'), {
      on: '2026-03-12T09:00:00.000Z',
    });
    expect(
      body('checkin-deadline', {
        application: application({ people: [DANA], applied: '2026-03-02' }),
        now: '2026-03-24T09:00:00.000Z',
        messages: [word],
      }),
    ).toContain('When we were last in touch, on Thursday 12 March, you hoped to have an answer about');
  });

  it('wishes no second time that somebody is better soon', () => {
    const word = said('One of the governors is unwell. By the 20th.', by('2026-03-20', 'by the 20th'), {
      on: '2026-03-12T09:00:00.000Z',
    });
    const later = { now: '2026-03-24T09:00:00.000Z', messages: [word] };
    expect(body('checkin-deadline', later)).toContain('that your colleague is better by now.');
    const sameDay = { now: '2026-03-12T10:00:00.000Z', messages: [word] };
    expect(body('confirm-timeline', sameDay)).toContain('your colleague is better soon');
  });
});

describe('a second letter on the timing', () => {
  const again = (text: string, phrase: string): string =>
    body('confirm-timeline', {
      now: '2026-03-25T10:00:00.000Z',
      previous: [sent('confirm-timeline', '2026-03-11')],
      messages: [said(text, by('2026-03-27', phrase), { on: '2026-03-25T09:00:00.000Z' })],
    });

  it.each([
    ["I'll call you Friday.", 'Friday', 'Thank you for the update on the Senior Engineer role.'],
    [
      "Sorry for the delay. We'll know by Friday.",
      'by Friday',
      'thank you for keeping me posted on the Senior Engineer role.',
    ],
  ])('for “%s” is an update on the role', (text, phrase, expected) => {
    expect(again(text, phrase)).toContain(expected);
  });
});

describe('a second check-in after their day', () => {
  const again = (text: string, phrase: string, to: string): string =>
    body('checkin-deadline', {
      now: '2026-03-31T09:00:00.000Z',
      previous: [sent('checkin-deadline', '2026-03-24')],
      messages: [said(text, by(to, phrase), { on: '2026-03-25T09:00:00.000Z' })],
    });

  it('asks after the call they promised, and no decision', () => {
    expect(again("I'll call you Friday.", 'Friday', '2026-03-27')).toContain(
      'When I last heard, I was to expect your call about the Senior Engineer role at Acme on Friday 27 March, so I am checking whether there is a new date.',
    );
  });

  it('names no interview, and so calls no day the same', () => {
    const word = said('They decide tonight.', by('2026-03-10', 'tonight'), { interview: 1 });
    const letter = body('checkin-deadline', {
      now: '2026-03-24T09:00:00.000Z',
      previous: [sent('checkin-deadline', '2026-03-13')],
      messages: [word],
    });
    expect(letter).not.toContain('the same evening');
    expect(letter).toContain('on the evening of Tuesday 10 March');
  });
});

describe('a check-in to one of several', () => {
  const ravi = person({ id: 2, name: 'Ravi Shah' });
  const word = said(
    "We haven't decided yet.",
    { kind: 'vague' },
    { on: '2026-03-16T09:00:00.000Z', from: 2 },
  );
  const asked = (to: typeof DANA): string =>
    body('checkin', {
      application: application({ people: [DANA, ravi], interviews: [interview({ with: [1, 2] })] }),
      to: [to],
      now: '2026-03-26T09:00:00.000Z',
      messages: [word],
    });

  it('was in touch with who wrote, and with nobody else', () => {
    expect(asked(ravi)).toContain('since we were in touch on Monday 16 March');
    expect(asked(DANA)).not.toContain('in touch');
  });
});

describe('what one talked about of oneself', () => {
  const own = met({ topics: [{ text: 'how I would handle a difficult customer', person: null }] });
  const checkin = (previous: readonly Letter[], variant: string | null = null) =>
    body('checkin', { application: own, previous: [...previous], now: '2026-03-20T09:00:00.000Z' }, variant);

  it('was told by oneself, and not heard from them', () => {
    expect(checkin([])).toContain(
      'I was glad that we could talk about how I would handle a difficult customer, and I would still very much like the job.',
    );
    const first = [sent('checkin', '2026-03-17T09:00:00.000Z')];
    expect(checkin(first)).toContain('It was good to speak with you about how I would handle a difficult');
    expect(checkin(first, 'formal')).toContain(
      'I was glad of the chance to speak about how I would handle a difficult customer, and I would value',
    );
  });
});

describe('one check-in after the other', () => {
  const THANKED = sent('thankyou', '2026-03-10T16:00:00.000Z');
  const check = (previous: readonly Letter[], messages: readonly SettledMessage[] = []): string =>
    body('checkin', {
      previous: [THANKED, ...previous],
      messages: [...messages],
      now: '2026-04-20T09:00:00.000Z',
    });
  const first = sent('checkin', '2026-03-17T09:00:00.000Z');
  const second = sent('checkin', '2026-03-24T09:00:00.000Z');
  const answered = said('Still waiting for the budget, sorry!', {}, { on: '2026-03-18T09:00:00.000Z' });
  const later = said('Still waiting, I am afraid.', {}, { on: '2026-04-01T09:00:00.000Z' });

  it('has other words each time', () => {
    expect(check([])).toContain('I am following up on the interview');
    expect(check([first])).toContain('I wrote a little while ago');
  });

  it('asks once more where they have answered since', () => {
    const letter = check([first], [answered]);
    expect(letter).toContain('May I ask once more about the Senior Engineer role at Acme?');
    expect(letter).toContain('on Wednesday 18 March');
    expect(letter).not.toMatch(/following up|little while ago/);
    expect(check([first, second], [answered])).toContain('I wrote a little while ago');
    expect(check([first, second], [later])).toContain('May I ask once more');
  });

  it('asks once more where they answered on the day it went out', () => {
    const chased = sent('checkin-deadline', '2026-03-18T08:00:00.000Z');
    expect(check([chased], [answered])).toContain('I am following up on the interview');
    expect(check([chased], [answered])).toContain('since we were in touch on Wednesday 18 March');
    const checked = sent('checkin', '2026-03-18T08:00:00.000Z');
    expect(check([checked], [answered])).toContain('May I ask once more');
    expect(check([{ ...checked, on: '2026-03-18' }], [answered])).toContain('May I ask once more');
    expect(check([{ ...checked, on: '2026-03-18T16:00:00.000Z' }], [answered])).toContain(
      'I wrote a little while ago',
    );
  });

  it('asks once more where a day they named since has passed', () => {
    const chased = sent('checkin-deadline', '2026-04-10T09:00:00.000Z');
    expect(check([first, second, chased], [later])).toContain('May I ask once more');
    expect(check([first, chased], [later])).toContain('I wrote a little while ago');
  });

  it('does not say "say so" twice', () => {
    expect(check([first]).match(/say so/g)).toHaveLength(1);
  });
});

describe('a closing note', () => {
  it('does not guess at a hold they have told of', () => {
    const held = said('The role is on hold for now.', { kind: 'none' }, { on: '2026-03-12' });
    const letter = body('closing', { messages: [held], now: '2026-04-20T09:00:00.000Z' });
    expect(letter).toContain('may stay on hold for a good while');
    expect(letter).not.toContain('filled or');
  });
});

describe('an apology', () => {
  it.each([
    "So sorry, we're running behind. We'll be in touch by Tuesday.",
    'Sorry Sam, mad week here. Will get back to you on Tuesday.',
    'Hi Sam, sorry, we need a bit more time. By Tuesday.',
    'Still no sign-off, sorry! By Tuesday.',
  ])('of “%s” is taken kindly', (text) => {
    const word = said(text, by('2026-03-17', 'by Tuesday'));
    expect(body('confirm-timeline', { messages: [word] })).toContain('No problem at all');
  });
});

describe('words noted as they were told', () => {
  it.each([
    "She said they'd let me know by Monday",
    'he will let me know on Monday',
    "They're going to let me know by Monday",
  ])('“%s” ask for nothing', (text) => {
    const word = said(text, by('2026-03-16', 'by Monday'));
    const { remarks } = write(
      templateNamed('confirm-timeline'),
      null,
      request({ application: met(), to: [DANA], messages: [word] }),
    );
    expect(remarks.join()).not.toContain('They also ask');
  });
});

describe('a job in short', () => {
  it.each([
    ['asst manager', 'the assistant manager role'],
    ['Asst. Manager', 'the Assistant Manager role'],
    ['sr financial analyst', 'the senior financial analyst role'],
    ['Sr. Software Engineer', 'the Senior Software Engineer role'],
    ['jr dev', 'the junior dev role'],
    ['store mgr', 'the store manager role'],
    ['trade counter asst', 'the trade counter assistant role'],
    ['housekeeping supv', 'the housekeeping supervisor role'],
    ['vol coord', 'the volunteer coordinator role'],
    ['mot tester', 'the MOT tester role'],
    ['Sr', 'the Sr role'],
  ])('“%s” is said in full', (role, expected) => {
    expect(body('checkin', { application: application({ role, people: [DANA] }) })).toContain(expected);
  });
});
