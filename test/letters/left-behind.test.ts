/** What a letter made from another one leaves behind: names, roles and days that are not on record; and good letters, which pass. */
import { describe, expect, it } from 'vitest';
import type { CheckContext, CheckId } from '../../src/letters/checks/check.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const KAREN = person({ name: 'Karen Whitfield', email: null, role: 'ward manager' });

/** A nurse was interviewed on Tuesday 10 March, and has applied elsewhere as well. */
const CONTEXT: CheckContext = {
  template: null,
  attachments: 0,
  request: request({
    to: [KAREN],
    me: { name: 'Sam Reed', email: null, phone: null, linkedin: null },
    application: application({
      company: "St Mary's Hospital",
      role: 'Staff Nurse',
      people: [KAREN],
      interviews: [
        interview({
          topics: [
            { text: 'preceptorship', person: null },
            { text: 'moving from Northlight to paper-free notes', person: null },
          ],
        }),
      ],
    }),
  }),
  others: [
    { company: 'Bright Horizons Clinic', role: 'Healthcare Assistant' },
    { company: 'Next', role: 'Shop Assistant' },
    { company: 'Ashdown Vets Ltd', role: null },
    { company: 'Northlight', role: 'Nurse' },
  ],
};

const says = (id: CheckId, text: string, context: CheckContext = CONTEXT): string => {
  const body = `Hi Karen,\n\n${text}\n\nKind regards,\nSam Reed`;
  const found = checksOn({ to: [KAREN], subject: 'Staff Nurse: thank you', body }, context);
  const { ok, says: words } = found.find((check) => check.id === id) ?? { ok: false, says: 'no such check' };
  return ok ? '' : words;
};

describe('right-names', () => {
  it.each([
    ['I would love to join Bright Horizons Clinic.', 'Bright Horizons Clinic'],
    ['I was amazed that Ashdown Vets has such a programme.', 'Ashdown Vets'],
    ['It made me want to work at Next even more.', 'Next'],
    ['I would be proud to work with you as a Healthcare Assistant.', 'Healthcare Assistant'],
    ['Thank you for seeing me about the Data Analyst role.', 'Data Analyst'],
    ['I remain keen on the Theatre Support Worker position.', 'Theatre Support Worker'],
    ['My application for the Shop Assistant job is with you.', 'Shop Assistant'],
  ])('%s', (text, name) => {
    expect(says('right-names', text)).toContain(name);
  });

  it('tells a job one has applied for elsewhere by one word of its name', () => {
    const others = [
      { company: 'Northlight', role: 'Practice Nurse' },
      { company: 'Bluebell', role: 'Nurse' },
    ];
    const context = { ...CONTEXT, others };
    expect(says('right-names', 'Thank you for the talk about the Practice Nurse role.', context)).toContain(
      'Practice Nurse',
    );
    expect(says('right-names', 'Thank you for the talk about the Nurse role.', context)).toBe('');
  });

  it.each([
    'I would love to join the ward.',
    'Next, I would like to see the ward at night.',
    'What comes next for the Staff Nurse role?',
    'I liked your plan of moving from Northlight to paper-free notes.',
    'I have worked as a Healthcare Assistant for six years.',
    'I have another offer, from Bright Horizons Clinic.',
    'In my last job at Ashdown Vets I learned to plan.',
    "I remain keen on the St Mary's role.",
    'I would be glad of the Band 5 Nurse post.',
    'I would like the role.',
  ])('leaves alone: %s', (text) => {
    expect(says('right-names', text)).toBe('');
  });

  it('a letter that speaks of the other employer may name it', () => {
    const text = 'Bright Horizons Clinic wants me to start on Monday.';
    expect(says('right-names', text, { ...CONTEXT, template: templateNamed('withdraw') })).toBe('');
    expect(says('right-names', text, { ...CONTEXT, request: null })).toBe('');
  });
});

describe('right-days', () => {
  it.each([
    ['Thank you for the interview on Monday.', '“Monday” is not the day on record: Tuesday 10 March.'],
    ['Thanks again for Thursday.', '“Thursday” is not the day on record: Tuesday 10 March.'],
    ['It was good to meet you and your team last Friday.', '“Friday” is not the day on record'],
    ['I enjoyed our conversation on Wed.', '“Wednesday” is not the day on record'],
    ['Thank you for seeing me today.', '“today” is not the day on record'],
    ['I can start on Friday 20 April.', '“Friday 20 April” does not go together: that is Monday 20 April.'],
    ['I can start on Friday, April 20th.', 'that is Monday 20 April'],
    ['I can start on Monday, the 21st of April.', 'that is Tuesday 21 April'],
    ['I was there on Monday 5 January 2026, and left on Friday 9 January.', ''],
    ['I can start on 32 March.', 'There is no “32 March”.'],
    ['I can start on April 31st.', 'There is no “April 31st”.'],
    ['I can start on 29 February 2027.', 'There is no “29 February 2027”.'],
  ])('%s', (text, fault) => {
    expect(says('right-days', text)).toEqual(expect.stringContaining(fault));
    if (fault === '') expect(says('right-days', text)).toBe('');
  });

  it.each([
    'Thank you for the interview on Tuesday.',
    'Thank you for yesterday.',
    'Thank you for your email on Monday.',
    'Thank you for the offer you made on Friday.',
    'I look forward to our next meeting on Friday.',
    'I have another interview on Thursday.',
    'I have a second interview elsewhere on Friday.',
    'Could we talk on Thursday?',
    'I enjoyed our talk, and I will send the form on Monday.',
    'You said that the ward meeting is on Wednesdays.',
    'I can start on Monday 20 April, or on Friday, January 8.',
    'I worked there from 3 May 2019 to 31 March 2024.',
    'We saw 45 May graduates and 20 in March.',
    'It may 40 times be so.',
    'My hours were 9.30 to 5 in April 2024.',
    'I am free on 1 or 2 April.',
  ])('leaves alone: %s', (text) => {
    expect(says('right-days', text)).toBe('');
  });

  it('the day of an interview is right, however long ago', () => {
    const longAgo = request({
      application: application({ interviews: [interview({ at: '2025-04-21T14:00:00.000Z' })] }),
    });
    const said = 'Thank you for the interview on Monday 21 April.';
    expect(says('right-days', said)).toContain('does not go together');
    expect(says('right-days', said, { ...CONTEXT, request: longAgo })).toBe('');
  });

  it('a day they named themselves is right', () => {
    const asked = request({
      ...CONTEXT.request,
      messages: [
        {
          message: message({ text: 'It was good to meet you on Monday.' }),
          reading: message().reading,
        },
      ],
    });
    expect(says('right-days', 'Thank you for the talk on Monday.', { ...CONTEXT, request: asked })).toBe('');
  });

  it('without a record, what no calendar has', () => {
    const nothing = { ...CONTEXT, request: null };
    expect(says('right-days', 'I can start on 31 June.', nothing)).toContain('31 June');
    expect(says('right-days', 'I can start on Friday 20 April.', nothing)).toBe('');
    expect(says('right-days', 'I can start on Friday 20 April 2026.', nothing)).toContain('Monday 20 April');
  });
});

describe('signed', () => {
  const at = (foot: string, context: CheckContext = CONTEXT): boolean | undefined =>
    checksOn(
      { to: [KAREN], subject: 'Staff Nurse', body: `Hi Karen,\n\nThank you for the talk.\n\n${foot}` },
      context,
    ).find(({ id }) => id === 'signed')?.ok;

  it.each(['Kind regards', 'Kind regards,', 'Many thanks', 'I look forward to hearing from you.', 'Cheers!'])(
    'not by %j',
    (foot) => {
      expect(at(foot)).toBe(false);
      expect(at(foot, { ...CONTEXT, request: null })).toBe(false);
    },
  );
  it.each([
    'Kind regards,\nSam Reed',
    'Thanks\nSam',
    'Sam xx',
    'Best,\nSam Reed\n07700 900123\nlinkedin.example/sam',
  ])('by %j', (foot) => {
    expect(at(foot)).toBe(true);
    expect(at(foot.split('\n').slice(0, 2).join('\n'), { ...CONTEXT, request: null })).toBe(true);
  });
});

describe('good letters pass', () => {
  const GOOD = [
    "Thank you for seeing me on Tuesday and for showing me round. I was struck by how preceptorship pairs every new starter with the same mentor for six months; that's the kind of support that would let me do my best work.\n\nI'd be very glad to join the ward. If you need anything else, I'm on 07700 900123.",
    "Thank you for meeting me yesterday. You must have had a busy shift, so I was grateful that you explained how preceptorship works. I'm sorry I had to dash off at the end; my car was on a meter. If anything was left unanswered, I can ring you tomorrow, or come in on Friday 13 March at any time that suits you.",
    'It was a pleasure to meet you and the ward sister. What you said about preceptorship stayed with me: I have been that new starter with nobody to ask, and I would love to be part of a ward which does it properly. I can start on Monday 20 April, and I look forward to hearing from you by Friday.',
    'I have thought about your question on preceptorship since we spoke. In my last post as a Healthcare Assistant I kept a diary of what each starter had learned, and we went through it every Friday. I would be glad to show it to you. Is there any news about the Staff Nurse post? I am still very keen.',
    'Thank you for your patience with my questions on Tuesday, above all about preceptorship. Since then I have read the report you named. It says that wards with a mentor for each starter lose fewer nurses in the first year, which is just what I saw in my training. If you have a moment next week, may I call you?',
    'I would like to tell you that I have been offered another post and need to answer by Wednesday 18 March. Your ward is still my first choice, not least for its preceptorship, so may I ask where things stand? If it would help to speak again, I am free on Thursday and Friday after 2pm.',
    'Thank you for the offer. After a good deal of thought I have decided to decline. My present ward has asked me to stay on and take over the preceptorship of our starters, and I feel that I should see that through. I am sorry to pass up the chance of working with you, and I hope that our paths cross again.',
    'I am sorry for the slow reply: I was on nights until yesterday. Yes, Thursday at 10 suits me, and I will bring my passport and my certificates. Is there anything I should read before I come? Since we talked about preceptorship, I have looked up the programme, and I have two questions that I would like to put to your team.',
  ];
  it.each(GOOD)('%s', (text) => {
    const body = `Hi Karen,\n\n${text}\n\nKind regards,\nSam Reed`;
    const found = checksOn({ to: [KAREN], subject: 'Staff Nurse: a word from me', body }, CONTEXT);
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('a day in one’s own reason', () => {
  const daysIn = (name: string, reason: string, more: Readonly<Record<string, string>> = {}): string => {
    const template = templateNamed(name);
    const asked = request({
      application: application({ interviews: [interview({ at: '2026-03-10T14:00:00.000Z' })] }),
      messages: [{ message: message(), reading: reading({ kind: 'immediate', outcome: 'offer' }) }],
      now: '2026-03-11T09:00:00.000Z',
      set: { reason, ...more },
    });
    const checks = checksOn(write(template, null, asked), { template, request: asked, attachments: 0 });
    return checks.find(({ id }) => id === 'right-days')?.says ?? '';
  };

  it.each([
    'I have one more interview on Monday',
    'my final interview is on Monday',
    'I am meeting my current manager on Monday',
    'My partner is away. I have an interview on Monday',
  ])('is no day on record: %s', (reason) => {
    expect(daysIn('offer-extension', reason, { until: '2026-03-18' })).not.toContain('on record');
    expect(daysIn('negotiate', reason)).not.toContain('on record');
    expect(daysIn('offer-decline', reason)).not.toContain('on record');
  });

  it('leaves what is said elsewhere to be looked at', () => {
    const says = daysIn('negotiate', 'the rent is high', { answer: 'I enjoyed our talk on Monday' });
    expect(says).toContain('“Monday” is not the day on record');
  });
});
