/** What they named as coming next is looked forward to by its name, in the thank-you as anywhere. */
import { describe, expect, it } from 'vitest';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();
const BY_FRIDAY = {
  from: '2026-03-13',
  to: '2026-03-13',
  phrase: 'by Friday',
  owner: 'them',
  ambiguous: false,
} as const;
const TOMORROW = {
  from: '2026-03-12',
  to: '2026-03-12',
  phrase: 'tomorrow',
  owner: 'them',
  ambiguous: false,
} as const;

const thanks = (text: string, read: Parameters<typeof reading>[0], variant = 'full'): string => {
  const settled = reading(read);
  const words = message({ text, on: '2026-03-10', interview: 1, reading: settled });
  const held = application({ people: [DANA], interviews: [interview()] });
  return write(
    templateNamed('thankyou'),
    variant,
    request({ application: held, to: [DANA], messages: [{ message: words, reading: settled }] }),
  ).body;
};

describe('a step asked for in the room', () => {
  it.each([
    [
      'Somebody will call me to set up an in person',
      'the in-person interview, and to hearing about the time.',
    ],
    [
      'I want you to come in for a working interview, Pam will text you',
      'the working interview, and to hearing',
    ],
    [
      "We'd like you to meet the team, HR will send times",
      'meeting the team, and to hearing about the time.',
    ],
    ['Could you do a 2nd round interview next week?', 'the second-round interview: please send me a time'],
    ['Can we have another interview?', 'the next interview: please send me a time'],
  ])('“%s” is looked forward to', (text, expected) => {
    const body = thanks(text, { kind: 'immediate', nextStep: 'interview' });
    expect(body).toContain(`I look forward to ${expected}`);
    expect(body).not.toContain('flexible');
  });

  it('without a name is the next conversation', () => {
    expect(thanks('When could we speak again?', { kind: 'immediate', nextStep: 'interview' })).toContain(
      'I look forward to the next conversation: please send me',
    );
  });

  it('of a trial shift they arrange is not asked for a day', () => {
    expect(
      thanks('someone will call to set up a trial shift', { kind: 'immediate', nextStep: 'assessment' }),
    ).toContain('I look forward to the trial shift, and to hearing which day it is.');
  });
});

it('a round one is put forward for is named once', () => {
  const letter = thanks(
    "Let me know your notice period and salary and I'll put you forward for the next round",
    {
      kind: 'immediate',
      nextStep: 'negotiation',
    },
  );
  expect(letter).toContain('for putting me forward for the next round. I look forward to hearing about it.');
});

describe('a step they told of, and asked nobody to', () => {
  const meeting = { kind: 'immediate', nextStep: 'interview' } as const;

  it.each([
    [
      'next step is a second interview with the director',
      'the second interview, and to hearing about the time.',
    ],
    [
      'second stage will be a panel interview, HR will arrange',
      'the second stage, and to hearing about the time.',
    ],
    [
      'Next round will be a live coding session, the recruiter will set it up',
      'the next round, and to hearing',
    ],
    ['there will be a second round the week of 6 April', 'hearing about the second round.'],
    ["that there's a second stage with a role play", 'hearing about the second stage.'],
    ['there are two more stages: a task and a final interview', 'hearing about the final interview.'],
    ['second interviews are the week after next', 'hearing what comes next.'],
    [
      "If all goes well we'd like to bring you in for a final round next week.",
      'hearing about the final round.',
    ],
    [
      "she said it went well and that she'd recommend me for the next round",
      'the next round. I look forward to hearing about it.',
    ],
    ['he will put a word in for me with the director', 'hearing what comes next.'],
    ["If I get through they'd like me to meet the team", 'hearing about the meeting with the team.'],
  ])('“%s” is asked no time for', (text, expected) => {
    const body = thanks(text, meeting);
    expect(body).toContain(expected);
    expect(body).not.toContain('send me a time');
  });

  it.each([
    ['The next stage is a task and two more interviews', {}, 'I look forward to the task.'],
    [
      'Next step is a case study, due Friday',
      { deadline: { ...BY_FRIDAY, owner: 'you' } },
      'I will complete the case study by Friday 13 March.',
    ],
    ['Please do the task', {}, 'I will complete the task within three days.'],
    [
      "Next step is a take-home, I'll send it tomorrow",
      { deadline: { ...TOMORROW, owner: 'you' } },
      'I will start on the take-home as soon as it is here.',
    ],
    [
      "Next step is a take home, she'll send it tomorrow",
      { deadline: TOMORROW },
      'I look forward to the take-home.',
    ],
    [
      'I have a coding test for you, you will get it by Friday',
      { deadline: { ...BY_FRIDAY, owner: 'you' } },
      'I will start on the coding test as soon as it is here.',
    ],
    [
      "There's a take-home: I'll send it tomorrow and need it back by Friday",
      { deadline: { ...BY_FRIDAY, owner: 'you' } },
      'I will start on the take-home as soon as it is here, and complete it by Friday 13 March.',
    ],
  ] as const)('a task: “%s”', (text, read, expected) => {
    expect(thanks(text, { kind: 'immediate', nextStep: 'assessment', ...read })).toContain(expected);
  });

  it.each(['She will send my CV to the hiring manager', "he said he'll put me forward to the client"])(
    '“%s” is nothing to send',
    (text) => {
      const body = thanks(text, { kind: 'immediate', nextStep: 'paperwork' });
      expect(body).not.toContain('I will send');
      expect(body).toContain('I look forward to hearing what comes next.');
    },
  );

  it('papers they do ask for are sent', () => {
    expect(
      thanks('Could you send me your CV? I will pass it to the director.', {
        kind: 'immediate',
        nextStep: 'paperwork',
      }),
    ).toContain('I will send you my CV in the next two days.');
  });
});

describe('what they do for one', () => {
  it.each([
    ["She'll submit my CV to the client", 'submitting my CV to the client'],
    ['She will send my CV to the hiring manager', 'sending my CV to the hiring manager'],
    ["he said he'll put me forward to the client", 'putting me forward to the client'],
    [
      "She'll forward my cv to the hiring manager and get back to me",
      'forwarding my CV to the hiring manager',
    ],
    [
      'she will pass my details on to the store manager tomorrow',
      'passing my details on to the store manager',
    ],
    ['he will put a word in for me with his director', 'putting a word in for me with your director'],
    [
      'she offered to pass my portfolio to the creative director',
      'passing my portfolio to the creative director',
    ],
    ["I'll recommend you for the next round", 'recommending me for the next round'],
  ])('“%s” is thanked for', (text, deed) => {
    for (const variant of ['full', 'short', 'formal', 'coffee'])
      expect(thanks(text, { kind: 'vague' }, variant)).toContain(` for ${deed}`);
  });

  it.each([
    "They won't pass my details on",
    'If it goes well she will put me forward to the client',
    'She will send me the details',
    'We will be in touch.',
  ])('“%s” is nothing of the kind', (text) => {
    expect(thanks(text, { kind: 'vague' })).not.toMatch(/Thank you, too/);
  });
});

describe('a call one is to make', () => {
  const FRIDAY_AT = { at: '2026-03-13', phrase: 'on Friday' } as const;

  it.each([
    ['call me on Friday after 2', { kind: 'immediate', nextStep: 'call', appointment: FRIDAY_AT }],
    [
      'Kev said to ring him on Friday',
      { kind: 'immediate', nextStep: 'call', deadline: { ...BY_FRIDAY, phrase: 'on Friday' } },
    ],
    [
      'Kev said to ring him on Friday',
      { kind: 'clear-timeline', deadline: { ...BY_FRIDAY, phrase: 'on Friday' } },
    ],
    [
      'she asked me to call her on Friday',
      { kind: 'immediate', nextStep: 'call', deadline: { ...BY_FRIDAY, phrase: 'on Friday', owner: 'you' } },
    ],
  ] as const)('“%s” is made', (text, read) => {
    for (const variant of ['full', 'short', 'panel', 'formal']) {
      const body = thanks(text, read, variant);
      expect(body).toContain('I will call you on Friday 13 March, as you asked.');
      expect(body).not.toMatch(/there would be news|suits me well|look forward/);
    }
  });

  it('is none to a task that is behind one', () => {
    const body = thanks('trial shift went well, he has one more chef to try out', { kind: 'vague' });
    expect(body).not.toContain('the trial shift');
  });

  it('where nothing was heard is none', () => {
    expect(
      thanks("Ring me if you don't hear by Friday", { kind: 'clear-timeline', deadline: BY_FRIDAY }),
    ).toContain('news by Friday 13 March');
  });
});

describe('what is still to come', () => {
  const timeline = { kind: 'clear-timeline' } as const;

  it.each([
    ['My boss will ring you tomorrow', { ...timeline, deadline: TOMORROW }, 'the call tomorrow.'],
    ["I'll ring you by Friday", { ...timeline, deadline: BY_FRIDAY }, 'your call by Friday 13 March.'],
    ['She said she would call me tomorrow', { ...timeline, deadline: TOMORROW }, 'your call tomorrow.'],
    [
      "they said they'd phone me tomorrow either way",
      { ...timeline, deadline: TOMORROW },
      'your call tomorrow.',
    ],
    [
      "He said I did well and they'd ring me tomorrow",
      { ...timeline, deadline: TOMORROW },
      'your call tomorrow.',
    ],
    [
      'HR would call me by Friday with a decision',
      { ...timeline, deadline: BY_FRIDAY },
      'the call by Friday 13 March.',
    ],
    [
      "Next step is a take home task, she'll email it tomorrow",
      { ...timeline, deadline: TOMORROW },
      'the take-home task.',
    ],
    [
      "They'll let me know by Friday about the second round",
      { ...timeline, deadline: BY_FRIDAY },
      'hearing about the second round by Friday 13 March.',
    ],
    ['Dana will call me tomorrow', { ...timeline, deadline: TOMORROW }, 'your call tomorrow.'],
    ['The recruiter will be in touch about the tech screen', {}, 'hearing about the technical screen.'],
    ['Second round invites go out soon', {}, 'hearing about the second round.'],
    ["said he'd let me know after Easter", {}, 'hearing from you after Easter.'],
    ['after easter', {}, 'hearing from you after Easter.'],
    ['We will decide after the bank holiday.', {}, 'hearing from you after the bank holiday.'],
  ] as const)('“%s” is no mere news', (text, read, expected) => {
    expect(thanks(text, read)).toContain(`I look forward to ${expected}`);
    for (const variant of ['short', 'panel', 'formal'])
      expect(thanks(text, read, variant)).toContain(` to ${expected}`);
  });

  it.each([
    'We will let you know by Friday.',
    'We have second interviews with others, and decide by Friday.',
    'After the final interview on Thursday we decide by Friday.',
    'The panel meeting is on Thursday, so by Friday.',
    'If you are successful, we will call you by Friday.',
  ])('“%s” is', (text) => {
    expect(thanks(text, { ...timeline, deadline: BY_FRIDAY })).toContain(
      'You mentioned that there would be news by Friday 13 March, and I look forward to it.',
    );
  });
});
