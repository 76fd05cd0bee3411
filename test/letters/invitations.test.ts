/** Invitations and requests as recruiters write them, and what people type in answer. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/facts.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import { thingsToBring } from '../../src/letters/words/papers-asked.ts';
import { goodWish } from '../../src/letters/words/personal.ts';
import { questionsBesides } from '../../src/letters/words/questions-besides.ts';
import { leftOut } from '../../src/letters/words/to-do.ts';
import { thingToPrepare } from '../../src/letters/words/to-prepare.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';
import { at, replyAtNoon as replyTo } from './replies.ts';

describe('times typed with what keeps one', () => {
  const CALL = 'Could we speak on Friday at 11:30?';
  const FRIDAY = at('2026-03-27T11:30', 'on Friday at 11:30');
  it.each([
    ['no problem, friday 11.30 is fine', 'Friday 27 March at 11:30 suits me well.'],
    ['of course, Friday at 11.30 works', 'Friday 27 March at 11:30 suits me well.'],
    ['absolutely', 'Friday 27 March at 11:30 suits me well.'],
    ["can't do 11.30, could do from 2", 'could we make it 2 or later instead?'],
    ["I can't do 11.30 but could do 3pm", 'could we make it 3pm instead?'],
    ['sorry working fri, free monday', 'could we make it Monday instead?'],
    [
      "can't do friday, I'm teaching, but monday or tuesday",
      "I'm teaching, but I could do Monday or Tuesday.",
    ],
    [
      "I'm in theatre until 12 so any time after that",
      "I'm in theatre until 12, so I could do any time after that.",
    ],
  ])('%j', (times, said) => {
    const { body } = replyTo(CALL, 'call', FRIDAY, { times });
    expect(body).toContain(said);
    expect(body).not.toMatch(/problem,|but not on|\.\./);
  });

  it('without the yes, where none of theirs is named', () => {
    const { body } = replyTo(
      'When could you do a call next week?',
      'call',
      {},
      { times: 'Tuesday any time after 2' },
    );
    expect(body).toContain('I would be free on Tuesday at any time after 2.');
  });

  it('keeps a day that is out of the question besides theirs', () => {
    const { body } = replyTo(CALL, 'call', FRIDAY, { times: 'no, any day but not Monday' });
    expect(body).toMatch(/not (?:on )?Monday|but Monday/);
  });
});

describe('what one is to bring', () => {
  it.each<[string, string]>([
    ['Could you bring your teaching licence and give us the name of your mentor?', 'my teaching licence'],
    ['Please bring a pen, arrive at the side gate and ask for Moira.', 'a pen'],
    ['bring ur gas card and boots', 'my gas card and boots'],
  ])('ends where something else is asked: %j', (said, things) => {
    expect(thingsToBring(said)).toBe(things);
  });

  it('and what else is asked is told to the writer', () => {
    const { remarks } = replyTo(
      'Could you come in on Tuesday at 10? Please bring your teaching licence and give us the name of your mentor.',
      'interview',
      at('2026-03-31T10:00', 'on Tuesday at 10'),
    );
    expect(remarks.join('\n')).toContain('give us the name of your mentor”: --set answer="…"');
  });
});

describe('what one is to have ready', () => {
  it.each<[string, string]>([
    ['Please have your last three payslips to hand.', 'my last three payslips'],
    ['Please have two lesson plans ready, if you can.', 'the two lesson plans'],
    ["He'll ask about figures, so please have your sales results handy.", 'my sales results'],
    ['We will have lunch ready for you.', ''],
    ['Please have a seat when you arrive.', ''],
  ])('%j', (said, thing) => {
    expect(thingToPrepare(said)).toBe(thing);
  });
});

describe('a question without its mark', () => {
  it.each([
    'Also whats your hourly rate',
    'What size jacket are you haha.',
    'Also is your driving licence still valid, I forgot to ask!',
    'And are your weekends flexible at the moment!',
  ])('is one: %j', (said) => {
    expect(questionsBesides(`Can you come in on Friday. ${said}`)).toEqual([said]);
  });

  it.each(['What you are asked for is simple.', 'How are you.', 'Are your references with you on Friday.'])(
    'and %j is none that is asked besides',
    (said) => {
      expect(questionsBesides(said)).toEqual([]);
    },
  );

  it('in the spelling of thumbs is told to the writer', () => {
    const { body, remarks } = replyTo(
      'Alright Sam can u come to the depot Friday 7.30 and bring ur gas card and tools. Also whats ur hourly rate',
      'other',
      at('2026-03-27T07:30', 'Friday 7.30'),
    );
    expect(body).toContain('I will bring my gas card and tools.');
    expect(remarks.join('\n')).toContain('“Also whats ur hourly rate”: --set answer');
  });
});

describe('what is said of a thing that is asked for', () => {
  it.each<[string, string]>([
    [
      'Could you send across some more drawings, particularly of the roof?',
      'I will send some more drawings.',
    ],
    ['Can you resend your CV as a PDF, the one I have is blank?', 'I will send my CV as a PDF.'],
    ['Bring your overalls, we have boots.', 'I will bring my overalls.'],
    [
      'Could you do a trial shift this weekend, Saturday from 4 till late?',
      'I would be glad to do the trial shift.',
    ],
  ])('is no further thing: %j', (said, letter) => {
    expect(leftOut(said, letter, false)).toEqual([]);
  });
});

describe('what is to be confirmed', () => {
  const ASKED =
    'Before we shortlist, could you confirm that you hold a forklift licence and are registered with the council?';

  it('is an answer in words, and no paper', () => {
    const { body, remarks } = replyTo(ASKED, 'paperwork');
    expect(body).not.toMatch(/everything you asked for|documents/);
    expect(remarks.join('\n')).toContain('--set answer');
  });

  it('stands as it was given', () => {
    const answer = 'Yes to both, my number is FL1234';
    const { body } = replyTo(ASKED, 'paperwork', {}, { answer });
    expect(body).toContain(`${answer}.`);
    expect(body).not.toMatch(/everything you asked for/);
  });
});

describe('a meeting beside papers', () => {
  it.each([
    'The team would love a portfolio walkthrough, 60 mins over Zoom. You can pick a slot here: calendar.example/x',
    'Next is a portfolio review with two of our designers on Zoom. When could you do it?',
  ])('is one where no paper is named: %j', (said) => {
    expect(replyTo(said, 'paperwork').body).not.toMatch(/You will have|documents/);
  });

  const SEMINAR =
    'The committee would like to invite you to give a 40-minute seminar. Would any day in the week of 13 April suit you? Could you also send us the names of three referees by 2 April?';
  const BY_THEN: Partial<Reading> = {
    deadline: { owner: 'you', from: '2026-04-02', to: '2026-04-02', phrase: 'by 2 April', ambiguous: false },
  };

  it('comes first, and the referees with it', () => {
    const { body } = replyTo(SEMINAR, 'references', BY_THEN);
    expect(body).toContain('invited to a 40-minute seminar');
    expect(body).toContain('referees');
    expect(body).toMatch(/by Thursday 2 April/);
  });

  it('takes the times that are given', () => {
    expect(replyTo(SEMINAR, 'references', BY_THEN, { times: 'Tuesday or Wednesday' }).body).toContain(
      'I would be free on Tuesday or Wednesday.',
    );
  });

  it('whatever they ask for, no time given is lost', () => {
    const { body } = replyTo(
      'Could you send us two references, and when could we call you about them?',
      'references',
      {},
      { times: 'Thursday after 2' },
    );
    expect(body).toContain('I would be free on Thursday after 2.');
  });
});

describe('a time they take', () => {
  it.each([
    'OK Dean says 3 is fine, see you then',
    'Great, Monday morning works for us. See you then!',
    'Perfect, 10.30 suits Priya. Speak then.',
  ])('needs no other: %j', (said) => {
    const { body, remarks } = replyTo(said, 'interview');
    expect(body).toContain('I will be there');
    expect(body).not.toMatch(/flexible|send me what suits you/);
    expect(remarks.join('\n')).not.toContain('They look for a time');
  });

  it('and one they ask after is none yet', () => {
    expect(replyTo('Great, when works for you next week?', 'interview').body).not.toContain(
      'I will be there',
    );
  });
});

describe('a shift to try the work', () => {
  it.each(['taster shift', 'taster day', 'working interview', 'trial morning'])(
    'is come to: a %s',
    (shift) => {
      const { body } = replyTo(
        `I'd like to invite you for a ${shift}. Would you be able to do an early (7-3) one day next week?`,
        'other',
      );
      expect(body).toContain(shift);
      expect(body).not.toContain('You will have my answer');
    },
  );
});

describe('still interested, and pay named with it', () => {
  const ASKED =
    'Quick one: are you still interested in the position, and has anything changed with your salary expectations?';

  it('is answered with a yes, and the rest is told to the writer', () => {
    const { body, remarks } = replyTo(ASKED, 'negotiation');
    expect(body).toContain('Yes, I am still very interested');
    expect(body).not.toContain('talk salary through');
    expect(remarks.join('\n')).toContain('has anything changed with your salary expectations');
  });
});

describe('thanks for an invitation', () => {
  it('are for it, where they want to know whether one comes', () => {
    const { body } = replyTo(
      'We would like to invite you to interview on Thursday 2 April at 8:45. Kindly confirm your attendance.',
      'interview',
      at('2026-04-02T08:45', 'on Thursday 2 April at 8:45'),
    );
    expect(body).toContain('Thank you for inviting me to an interview for the Senior Engineer role.');
    expect(body).toContain('I can confirm that I will be there on Thursday 2 April at 08:45.');
  });

  it('and not for a reminder of it', () => {
    const { body } = replyTo(
      'Please confirm that you are still able to attend the interview on Thursday 2 April at 8:45.',
      'interview',
      at('2026-04-02T08:45', 'on Thursday 2 April at 8:45'),
    );
    expect(body).toContain('Thank you for your message. I can confirm');
  });

  it('speak of coming where one comes', () => {
    const said =
      'Great news: Damian would love to meet you. It will be 45 minutes over Zoom. When are you free?';
    expect(replyTo(said, 'interview').body).not.toContain('glad to come');
  });
});

describe('a question of one’s own', () => {
  it('stands in the place of ours', () => {
    const { body } = replyTo(
      'Here is the take-home task. Could you get it back to us by Monday?',
      'assessment',
      {},
      { answer: 'should I use a framework' },
    );
    expect(body.match(/\?/g)).toHaveLength(1);
    expect(body).toContain('Should I use a framework?');
  });

  it('thanks for no question where they asked for something to be done', () => {
    const { body } = replyTo(
      'One of your references has not come back yet. Could you chase him for us?',
      'other',
      {},
      { answer: 'I have spoken to him and he will write this week' },
    );
    expect(body).toContain('I have spoken to him');
    expect(body).not.toContain('Thank you for asking');
  });
});

describe('things to bring before a sentence of theirs', () => {
  it('end there', () => {
    expect(
      thingsToBring("bring your gas card and tools, we'll get you out on a job and see how you go"),
    ).toBe('my gas card and tools');
  });
});

describe('a row of days', () => {
  it('goes from one to the other', () => {
    expect(
      replyTo('When could you come?', 'interview', {}, { times: 'Tuesday 7 April to Thursday 9 April' }).body,
    ).toContain('I would be free from Tuesday 7 April to Thursday 9 April.');
  });

  it('is one of days, and of no times', () => {
    const { body } = replyTo(
      'Interviews will be held on 8 and 9 April, in person. Please let me know which day you would prefer.',
      'interview',
    );
    expect(body).toMatch(/(?:those days|Either day) would suit me/);
  });
});

describe('hours they name', () => {
  it('are not asked for again', () => {
    const { body } = replyTo(
      'Are you free Saturday morning for a couple of hours of trial? 9-11ish.',
      'assessment',
      at('2026-03-28', 'Saturday morning'),
    );
    expect(body).not.toContain('what time');
  });
});

describe('what they ask to be told or sent by the way', () => {
  it.each([
    [
      'Would Saturday at 10 be any good? Could you give me the number of the family you work for now?',
      'give me the number',
    ],
    [
      'Would Saturday at 10 be any good? Also do you have any photos of your cakes you can send',
      'photos of your cakes',
    ],
  ])('is told to the writer: %j', (said, quoted) => {
    const { remarks } = replyTo(said, 'interview', at('2026-03-28T10:00', 'Saturday at 10'));
    expect(remarks.join('\n')).toContain(quoted);
  });

  it.each([
    [
      'reply-vague',
      'vague',
      'One of your references has not come back. Could you chase him for us?',
      'Could you chase him',
    ],
    [
      'confirm-timeline',
      'clear-timeline',
      'We would be grateful for the contact details of your two referees. We decide by Friday 3 April.',
      'contact details of your two referees',
    ],
  ] as const)('is told to the writer of %s', (template, kind, text, quoted) => {
    const { remarks } = write(
      templateNamed(template),
      null,
      request({ messages: [{ message: message({ text }), reading: reading({ kind }) }] }),
    );
    expect(remarks.join('\n')).toContain(quoted);
  });
});

describe('an answer of several things', () => {
  it('is told part by part, or left to its writer', () => {
    const { body, remarks } = replyTo(
      'Could you let me know your current salary, your notice period and whether you have other interviews?',
      'negotiation',
      {},
      { answer: '41k, 2 months, one other school' },
    );
    expect(body).not.toContain('2 months, one other');
    expect(remarks.join('\n')).toContain('--set answer');
  });
});

describe('good news with a request', () => {
  it('is met with joy', () => {
    const { body } = replyTo(
      'Good news, we would like to go ahead. Please send us the names of two referees.',
      'references',
    );
    expect(body).toContain('Thank you, that is very good news.');
    expect(body).not.toContain('gladly');
  });
});

describe('a rough time they named', () => {
  const timeline = (text: string, read: Partial<Reading> = {}): string =>
    write(
      templateNamed('reply-vague'),
      'timeline',
      request({ messages: [{ message: message({ text }), reading: reading({ kind: 'vague', ...read }) }] }),
    ).body;

  it.each([
    'We have two more people to see, so it might be next week before I can let you know.',
    'We probably will not have an answer until after Easter.',
    'It will take us another couple of weeks, I am afraid.',
  ])('is not asked for again: %j', (said) => {
    expect(timeline(said)).not.toContain('rough idea');
  });

  it.each([
    'To be frank, I cannot tell you when the committee will get to it.',
    "It's hard to say how long this will take.",
    'We have no date yet, sorry.',
    "I don't have a day for you yet.",
    "It's hard to say how long we will need.",
    'It is too early to say when we will choose.',
    "I don't know yet when the owner is back.",
  ])('nor asked for where they cannot say: %j', (said) => {
    expect(timeline(said)).not.toContain('rough idea');
  });

  const says = (text: string, read: Partial<Reading> = {}, name = 'ask-next-steps'): string => {
    const template = templateNamed(name);
    const messages = [{ message: message({ text }), reading: reading({ kind: 'vague', ...read }) }];
    const asked = request({ messages, to: [person()] });
    return checksOn(write(template, null, asked), { template, request: asked, attachments: 0 })
      .map((check) => check.says)
      .join(' ');
  };

  it('of theirs is nothing they ask to be told', () => {
    expect(questionsBesides("It's hard to say how long we will need.")).toEqual([]);
    expect(questionsBesides('We need to know how long you would need to move.')).toHaveLength(1);
  });

  it('is no day they have yet to name, and whoever asks after the next steps is told so', () => {
    expect(says('The governors sit first, and that will not be until the start of May.')).toContain(
      'asks as if they had not',
    );
    expect(says('It could take until the end of the term.')).toContain('asks as if they had not');
    expect(says('We will be in touch.')).not.toContain('asks as if they had not');
  });

  it('and a day they named is thanked for in another letter', () => {
    const friday = { from: '2026-03-11', to: '2026-03-13', owner: 'them', phrase: 'by Friday' } as const;
    const named: Partial<Reading> = { kind: 'clear-timeline', deadline: { ...friday, ambiguous: false } };
    expect(says('You will hear by Friday.', named, 'reply-vague')).toContain('confirm-timeline thanks them');
    expect(says('We are still deciding.', {}, 'reply-vague')).not.toContain('confirm-timeline');
  });

  it('and none is asked for', () => {
    expect(timeline('We are still meeting people and will be in touch.')).toContain('rough idea');
  });
});

describe('a call on one day or the other', () => {
  it('is not put down for the latter alone', () => {
    const { body } = write(
      templateNamed('confirm-timeline'),
      null,
      request({
        messages: [
          {
            message: message({ text: 'Need to run it past head office but will ring you Monday or Tuesday' }),
            reading: reading({
              kind: 'clear-timeline',
              deadline: {
                owner: 'them',
                from: '2026-03-16',
                to: '2026-03-17',
                phrase: 'Monday or Tuesday',
                ambiguous: false,
              },
            }),
          },
        ],
      }),
    );
    expect(body).toContain('your call on Monday or Tuesday');
  });
});

describe('the one day they name, taken', () => {
  const MOVED = 'Sam, apologies, Ada has been called out. Could we push it to Wednesday same time?';
  it.each(["Wednesday's fine", 'yes wednesday', 'Wednesday 1 April'])('is theirs: %j', (times) => {
    const { body } = replyTo(MOVED, 'other', at('2026-04-01', 'Wednesday'), { times });
    expect(body).toContain('suits me well');
    expect(body).not.toContain('I would be free');
  });
});

describe('answers in a row', () => {
  const RATE =
    'What days are you available and what hourly rate are you looking for? Also are you happy to travel between branches?';
  it('tell of days, pay and oneself', () => {
    const { body } = replyTo(
      RATE,
      'negotiation',
      {},
      { answer: 'Mondays and Tuesdays, £28 an hour, happy to travel' },
    );
    expect(body).toContain(
      'I am available on Mondays and Tuesdays, I am looking for £28 an hour, and I am happy to travel.',
    );
  });

  it('are joined as the sentences they are', () => {
    const { body } = replyTo(
      'What is your notice period, and would you be ok with two days on site?',
      'other',
      {},
      { answer: 'one month, and 2 days on site is fine' },
    );
    expect(body).toContain('My notice period is one month, and 2 days on site is fine.');
  });

  it('leave another one’s number with them', () => {
    const { body } = replyTo(
      'Could we have a number for your old head nurse?',
      'other',
      {},
      { answer: 'My old head nurse is Ida Hall, 01632 960222' },
    );
    expect(body).toContain('My old head nurse is Ida Hall, 01632 960222.');
  });

  it('take the number that was typed with the times', () => {
    const { body, remarks } = replyTo(
      'Could we talk tomorrow or on Friday? What is the best number to reach you on?',
      'call',
      {},
      { times: 'Friday after 2, on 07700 900123' },
    );
    expect(body).toContain('Friday after 2');
    expect(body).toContain('My number is 07700 900123.');
    expect(remarks.join('\n')).not.toContain('left out');
  });
});

describe('a time that is booked', () => {
  const BOOKED =
    "Great - you're booked in for Weds 1st at 11am with Mark and Sue. Bring photo ID for reception.";
  it('is confirmed, by the name it has', () => {
    const { body, subject, remarks } = replyTo(
      BOOKED,
      'call',
      at('2026-04-01T11:00', 'for Weds 1st at 11am'),
    );
    expect(body).toContain('Thank you for confirming the interview');
    expect(body).toContain('I will be there on Wednesday 1 April at 11:00');
    expect(body).toContain('I will bring my photo ID.');
    expect(subject).not.toContain('the call');
    expect(remarks.join('\n')).not.toContain('They also ask');
  });
});

describe('what they ask in a roundabout way', () => {
  it.each<[string, string]>([
    ['Would you mind telling us a bit more about why you left your last practice?', 'telling us a bit more'],
    ['And could we have a number for your old head nurse?', 'a number for your old head nurse'],
    [
      'They asked what your notice period is, and whether you would be ok with three days on site.',
      'whether you would be ok',
    ],
    ["There's parking on site, just send me your reg.", 'send me your reg'],
  ])('is told to the writer: %j', (said, quoted) => {
    const { remarks } = replyTo(
      `Could you come in on Friday at 11:30? ${said}`,
      'interview',
      at('2026-03-27T11:30', 'on Friday at 11:30'),
    );
    expect(remarks.join('\n')).toContain(quoted);
  });

  it('is no call, where they speak of being on call', () => {
    const { body } = replyTo(
      'I need to see your gas card first. Can you text me a photo of it? Are you ok with being on call one week in four?',
      'call',
    );
    expect(body).not.toMatch(/glad to talk|send me what suits you/);
  });
});

describe('an informal meal or coffee', () => {
  it('is come to, and is for no role', () => {
    const { body } = replyTo(
      "We'd like to invite you for an informal coffee. Are you free on Thursday morning?",
      'interview',
    );
    expect(body).toContain(
      'Thank you for the invitation to an informal coffee: I would be delighted to come.',
    );
  });
});

describe('a message in small letters', () => {
  it('has its sentences all the same', () => {
    expect(thingsToBring('can you pop in sat morning? bring your own gauges. what pay are you after?')).toBe(
      'my own gauges',
    );
    expect(
      questionsBesides('can you pop in sat morning. bring your own gauges. what pay are you after?'),
    ).toEqual(['what pay are you after?']);
  });
});

describe('what one needs of one’s own', () => {
  it('is brought', () => {
    const { body } = replyTo(
      "I'd like to get you out with a crew. How's next Tuesday or Wednesday? You'll need your own waders and flask.",
      'other',
    );
    expect(body).toContain('I will bring my own waders and flask.');
    expect(body).not.toContain('prepare or bring');
  });
});

describe('the day it is', () => {
  it('is confirmed with the hour they name', () => {
    const { body } = replyTo(
      'Tuesday it is then. Meet at the yard at 7.45. See you then, Ewan',
      'interview',
      at('2026-03-31', 'then'),
    );
    expect(body).toContain('I will be there on Tuesday 31 March at 07:45');
  });
});

describe('an hour behind its day', () => {
  it('has its "at"', () => {
    const { body } = replyTo(
      'Could you do Wednesday at 4 or Thursday at 9.30?',
      'interview',
      {},
      { times: 'thursday 9.30 please' },
    );
    expect(body).toContain('Thursday at 9.30 would suit me well');
  });
});

describe('an invitation to come beside papers', () => {
  const COME =
    'Could you come and spend an afternoon at the clinic next week? Please could you also send me your HCPC number and a copy of your indemnity certificate.';
  it('comes first', () => {
    const { body } = replyTo(COME, 'paperwork');
    expect(body).toContain('I would be glad to come.');
    expect(body).toContain(
      'I will also send you my HCPC number and a copy of my indemnity certificate, as you asked.',
    );
  });

  it('and what the answer gives is not sent again', () => {
    const { body } = replyTo(
      COME,
      'paperwork',
      {},
      { times: 'Thursday afternoon', answer: 'My HCPC number is PH123' },
    );
    expect(body).toContain('I would be free on Thursday afternoon.');
    expect(body).toContain('I will also send you a copy of my indemnity certificate');
  });
});

describe('a request in few words', () => {
  it('is one', () => {
    const { body, remarks } = replyTo(
      'Can you do a driving assessment Friday 10am at the depot? Bring licence, digi card and cpc. Any points?',
      'assessment',
      at('2026-03-27T10:00', 'Friday 10am'),
    );
    expect(body).toContain('I will bring my licence, digi card and CPC.');
    expect(remarks.join('\n')).toContain('Any points?');
  });

  it('and what may be asked for by the way is none', () => {
    expect(questionsBesides('See you on Friday. Any questions? Any problems with that?')).not.toContain(
      'Any questions?',
    );
  });
});

describe('an appointment they confirm', () => {
  const MONDAY = at('2026-03-30T14:00', 'on Monday at 2pm');
  const booked = {
    application: application({
      interviews: [interview({ id: 5, at: '2026-03-30T13:00:00.000Z', stage: 'video', with: [] })],
    }),
  };
  it('is not put off by what they want changed', () => {
    const { body, remarks } = replyTo(
      "Just confirming our call on Monday at 2pm. Could you look at our range beforehand and pick three pieces you'd change?",
      'call',
      MONDAY,
      {},
      booked,
    );
    expect(body).toContain('Thank you for confirming the call');
    expect(body).not.toContain('another time');
    expect(remarks.join('\n')).not.toContain('“confirming our call');
  });

  it('may come as an invite in the calendar', () => {
    const { body, remarks } = replyTo(
      "Perfect, I've sent a calendar invite for Tuesday 31st at 9:00. Let me know if it hasn't arrived.",
      'other',
      at('2026-03-31T09:00', 'for Tuesday 31st at 9:00'),
    );
    expect(body).toContain('Thank you for confirming. I will be there on Tuesday 31 March at 09:00');
    expect(remarks.join('\n')).not.toContain('arrived');
  });

  it('by phone that afternoon is on that day', () => {
    const { body } = write(
      templateNamed('confirm-timeline'),
      null,
      request({
        messages: [
          {
            message: message({ text: 'We meet on Monday and I will phone you that afternoon.' }),
            reading: reading({
              kind: 'clear-timeline',
              deadline: {
                owner: 'them',
                from: '2026-03-16',
                to: '2026-03-16',
                phrase: 'that afternoon',
                ambiguous: false,
              },
            }),
          },
        ],
      }),
    );
    expect(body).toContain('your call on Monday 16 March');
  });
});

describe('what they have yet to settle among themselves', () => {
  it.each([
    "Still keen to get you in for a trial day but need to check with my partner when she's around. Will shout asap",
    "We want to get you in for a trial shift, let me sort the rota and I'll come back to you",
  ])('leaves the day to them: %j', (said) => {
    const { body, remarks } = replyTo(said, 'assessment');
    expect(body).toContain('I look forward to hearing about the time');
    expect(body).not.toContain('Which day');
    expect(remarks.join('\n')).not.toContain('They look for a time');
  });
});

describe('the hour one is to be there', () => {
  it('is not asked for again', () => {
    const { body } = replyTo(
      "Would you be up for coming out to the site on Saturday? You'd need to be there for 8.",
      'other',
      at('2026-03-28', 'on Saturday'),
    );
    expect(body).toContain('Saturday 28 March suits me well.');
    expect(body).not.toContain('what time');
  });
});

describe('a yes before several answers', () => {
  it('owns none of them', () => {
    const { body } = replyTo(
      'The client wants to know: do you have your door licence, how soon could you start and what shifts can you do?',
      'other',
      {},
      { answer: 'yes, within a week, any shifts' },
    );
    expect(body).not.toContain('I have within');
  });
});

describe('the flu they have had', () => {
  it('is met with a wish', () => {
    expect(goodWish("So sorry I've not been in touch, I've had the flu.")).toBe('you are feeling better');
    expect(goodWish('Our head chef has had an operation, so we are behind.')).toBe(
      'your colleague is better soon',
    );
    expect(goodWish('Sorry, we had the flu clinic to run.')).toBe('');
  });
});
