/** What was asked, offered or named in the room, as people note it, stands in the thanks by its own name. */
import { describe, expect, it } from 'vitest';
import { checksOn } from '../../src/letters/checks/checks.ts';
import { questionsReported } from '../../src/letters/words/questions-besides.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();
const BY_FRIDAY = {
  from: '2026-03-13',
  to: '2026-03-13',
  phrase: 'by Friday',
  owner: 'you',
  ambiguous: false,
} as const;

const asked = (text: string, read: Parameters<typeof reading>[0], stage: string | null = null) => {
  const settled = reading({ kind: 'immediate', ...read });
  const words = message({ text, on: '2026-03-10', interview: 1, reading: settled });
  return request({
    application: application({ people: [DANA], interviews: [interview({ stage })] }),
    to: [DANA],
    messages: [{ message: words, reading: settled }],
  });
};

const thanks = (...told: Parameters<typeof asked>) => write(templateNamed('thankyou'), null, asked(...told));

describe('what they want made or sent', () => {
  it.each([
    ["She'd like me to send two writing samples by Friday.", 'I will send you two writing samples by Friday'],
    [
      'Would you mind writing a short sample blog post for us by Friday?',
      'I will complete the short sample blog post by Friday',
    ],
    ['They asked me to write a short report by Friday', 'I will complete the short report by Friday'],
    ["She'd like me to do the assessment by Friday", 'I will complete the assessment by Friday'],
  ])('“%s” is no assessment', (text, expected) => {
    expect(thanks(text, { nextStep: 'assessment', deadline: BY_FRIDAY }).body).toContain(expected);
  });

  it('a plan beside references is sent with them', () => {
    const text = "They'd like me to send two references and a work plan by Friday.";
    const { body, remarks } = thanks(text, { nextStep: 'references', deadline: BY_FRIDAY });
    expect(body).toContain(
      'send you their names and numbers by Friday 13 March. I will also let you have a work plan',
    );
    expect(remarks.join('\n')).not.toContain('They also ask');
  });

  it.each([
    [
      "They'd like me to send two references and a menu sketch by Friday.",
      'send two references and a menu sketch',
    ],
    ['I am to send two references and a menu sketch by Friday', 'send two references and a menu sketch'],
    [
      'Please send us two references and a menu sketch by Friday.',
      'send us two references and a menu sketch',
    ],
  ])('what “%s” asks for besides is remarked on', (text, quoted) => {
    const { body, remarks } = thanks(text, { nextStep: 'references', deadline: BY_FRIDAY });
    expect(body).not.toContain('menu');
    expect(remarks.join('\n')).toContain(`They also ask “${quoted}`);
  });

  it('a DBS is no plural', () => {
    const { body } = thanks('she asked me to send a copy of my passport and dbs', { nextStep: 'paperwork' });
    expect(body).toContain('a copy of my passport and DBS ');
  });
});

describe('when one can work', () => {
  it.each([
    'Could you tell us your availability in September?',
    'Can you let me know your availability over the summer?',
    'What is your availability for weekend shifts?',
  ])('“%s” is a question, and no search for a time to meet', (text) => {
    const { body, remarks } = thanks(text, { nextStep: 'other' });
    expect(body).toContain('As for your question, you will have my answer today.');
    expect(body).not.toContain('the times that suit me');
    expect(remarks.join('\n')).toContain('--set answer');
  });

  it.each([
    'Can you send me your availability for next week?',
    'What is your availability in the morning?',
    'Next step is a call with our CEO. Can you send me your availability for April?',
  ])('“%s” looks for a time', (text) => {
    expect(thanks(text, { nextStep: 'interview' }).body).toMatch(/send you (?:the times|my availability)/);
  });
});

describe('who is met next', () => {
  it.each([
    [
      "next step is a call with the hiring manager Jordan, she'll send invite",
      'I look forward to the call with the hiring manager.',
    ],
    [
      "He'll arrange a meeting with the partners",
      'I look forward to the meeting with the partners, and to hearing about the time.',
    ],
    ['I want you to have a chat with our CTO', 'I look forward to the chat with your CTO: please send me'],
  ])('“%s”', (text, expected) => {
    expect(thanks(text, { nextStep: 'interview' }).body).toContain(expected);
  });
});

it.each([
  ['She asked when I could start she would check my references and let me know.', ['when I could start']],
  ['They asked when I could start Decision by friday', ['when I could start']],
  [
    "She asked what salary I was looking for She'll be in touch next week.",
    ['what salary I was looking for'],
  ],
  [
    'asked if I could start Monday and what my notice period is',
    ['if I could start Monday', 'what my notice period is'],
  ],
  ['she asked whether I would mind weekends', ['whether I would mind weekends']],
])('“%s”: the question ends where the next clause begins', (text, questions) => {
  expect(questionsReported(text)).toEqual(questions);
});

it.each([
  ['she offered to put me in touch with her head of HR', 0.41, true],
  ['she offered to introduce me to her manager', 0.41, true],
  ['she offered me the job', 0.41, false],
  ['she offered me the job and offered to introduce me to the team', 0.9, false],
])('“%s” is held for no offer where it is one of help', (text, confidence, isHelp) => {
  const told = asked(text, { kind: 'immediate', outcome: 'offer', nextStep: 'other', confidence }, 'coffee');
  const draft = write(templateNamed('thankyou'), null, told);
  const onRecord = checksOn(draft, {
    template: templateNamed('thankyou'),
    request: told,
    attachments: 0,
  }).find(({ id }) => id === 'on-record');
  expect(onRecord?.ok).toBe(isHelp);
});

it('a question of the room that the letter leaves open is remarked on once', () => {
  const { remarks } = thanks("We'll let you know on Monday. Could you tell us your notice period?", {
    nextStep: 'other',
  });
  expect(remarks.filter((remark) => remark.includes('--set answer'))).toEqual([
    'They also ask “Could you tell us your notice period?”: --set answer="…" puts your answer in.',
  ]);
});

describe('several met there, who may compare', () => {
  const met = [DANA, person({ id: 2, name: 'Omar Haddad' }), person({ id: 3, name: 'Mei Chen' })];
  const thursday = { at: '2026-03-19T10:00', phrase: 'Thursday at 10', confidence: 0.9 } as never;

  it.each([
    ['We will arrange a second interview and let you know when', { nextStep: 'interview' }],
    [
      'Could you come for a second interview on Thursday at 10?',
      { nextStep: 'interview', appointment: thursday },
    ],
    ['Could you do a trial shift on Thursday at 10?', { nextStep: 'assessment', appointment: thursday }],
    ['Next would be a written test, which I will send this week', { nextStep: 'assessment' }],
    ['When could you come for a second interview?', { nextStep: 'interview' }],
    ["We'd like you to come back for a second interview", { nextStep: 'interview' }],
  ] as const)('each reads it in other words: %s', (text, read) => {
    for (const variant of ['full', 'short', 'formal']) {
      const told = met.map((reader) => {
        const base = asked(text, { appointment: null, ...read } as Parameters<typeof reading>[0]);
        const held = application({ people: met, interviews: [interview({ with: [1, 2, 3] })] });
        const { body } = write(templateNamed('thankyou'), variant, {
          ...base,
          application: held,
          to: [reader],
        });
        return body.split(/\n\n|(?<=[.!?]) /).filter((sentence) => /\s\S+\s.*[.]$/.test(sentence));
      });
      expect(told.flat().filter((sentence, at, all) => all.indexOf(sentence) !== at)).toEqual([]);
    }
  });
});
