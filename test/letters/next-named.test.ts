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
    ['next step is a second interview with the director', 'the second interview: send me a time'],
    ['Could you do a 2nd round interview next week?', 'the second-round interview: send me a time'],
    ['Can we have another interview?', 'the next interview: send me a time'],
  ])('“%s” is looked forward to', (text, expected) => {
    const body = thanks(text, { kind: 'immediate', nextStep: 'interview' });
    expect(body).toContain(`I look forward to ${expected}`);
    expect(body).not.toContain('flexible');
  });

  it('without a name is the next conversation', () => {
    expect(thanks('When could we speak again?', { kind: 'immediate', nextStep: 'interview' })).toContain(
      'I look forward to the next conversation: send me',
    );
  });

  it('of a trial shift they arrange is not asked for a day', () => {
    expect(
      thanks('someone will call to set up a trial shift', { kind: 'immediate', nextStep: 'assessment' }),
    ).toContain('I look forward to the trial shift, and to hearing which day it is.');
  });
});

describe('what is still to come', () => {
  const timeline = { kind: 'clear-timeline' } as const;

  it.each([
    ['My boss will ring you tomorrow', { ...timeline, deadline: TOMORROW }, 'the call tomorrow.'],
    ["I'll ring you by Friday", { ...timeline, deadline: BY_FRIDAY }, 'your call by Friday 13 March.'],
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
    ['The recruiter will be in touch about the tech screen', {}, 'hearing about the technical screen.'],
    ['Second round invites go out soon', {}, 'hearing about the second round.'],
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
