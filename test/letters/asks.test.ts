/** What a message asks for, and how one letter answers all of it. */
import { describe, expect, it } from 'vitest';
import type { NextStep, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { speaksOfMeeting } from '../../src/letters/words/asked-about.ts';
import { hoursTold } from '../../src/letters/words/hours-told.ts';
import { invitationTo, meetingAsked } from '../../src/letters/words/meeting-asked.ts';
import {
  formAsked,
  isFilledInThere,
  isUrgent,
  papersAsked,
  thingsToBring,
} from '../../src/letters/words/papers-asked.ts';
import { questionsBesides, requestsIn } from '../../src/letters/words/questions-besides.ts';
import { isToRing, whomToRing } from '../../src/letters/words/rings.ts';
import { isTaskDone } from '../../src/letters/words/tasks.ts';
import { behindNo, isAmong, takesAny } from '../../src/letters/words/times-given.ts';
import { isInPassing, isMoving, isNewTime } from '../../src/letters/words/times-said.ts';
import { workAsked } from '../../src/letters/words/work-asked.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';
import { replyTo } from './replies.ts';

describe('papers', () => {
  it.each([
    [
      'Can you send over your PLI cert, invoice details and availability June-Aug?',
      'my PLI certificate and invoice details',
    ],
    [
      'Please also send your registration number, indemnity certificate and Hep B status. Thanks, Gemma',
      'my registration number, indemnity certificate and Hep B status',
    ],
    [
      'Please send two references plus a copy of your degree certificate by Friday.',
      'two references and a copy of my degree certificate',
    ],
    [
      'We need a copy of your licence and your last two payslips before we go on.',
      'a copy of my licence and my last two payslips',
    ],
    ['Please upload your passport or visa to the portal.', 'my passport or visa'],
    ['Could you let me have your CV?', 'my CV'],
    [
      'Send me a photo of your passport or driving licence, proof of address and your national insurance number so we can start.',
      'a photo of my passport or driving licence, proof of address and my national insurance number',
    ],
    ['We need your P60, and could you tell us your notice?', 'my P60'],
    ['Please send your P60 and, if you have one, a P45', 'my P60 and a P45'],
    [
      'Please send a photo of your driving licence and a share code so I can book you in',
      'a photo of my driving licence and a share code',
    ],
    [
      'can you send your CV in word format and 2 refs asap, cheers Mark',
      'my CV in word format and 2 references',
    ],
    [
      'Could you send me some writing samples and your LinkedIn profile?',
      'some writing samples and my LinkedIn profile',
    ],
    ['can you send me ur portfolio again? thanks', 'my portfolio'],
    ['Please send me the slides the day before.', 'the slides'],
    [
      'Could you provide a sample of your published work (max. 20 pages) and a statement of your teaching philosophy by Wednesday?',
      'a sample of my published work and a statement of my teaching philosophy',
    ],
    [
      'Please send me the following:\n- Copy of your RN license\n- BLS certification\n- Two professional references\n- Immunization records\n\nThanks,\nTammy',
      'a copy of my RN license, BLS certification, two professional references and immunization records',
    ],
    ['Could you send us your lesson plan by noon on Monday?', 'my lesson plan'],
    ['Could you send over links to two recent edits?', 'links to two recent edits'],
    ["I'll send you the contract tomorrow.", null],
    [
      "We'd love to move you forward to the next round, which is a portfolio review with our Head of Design.",
      null,
    ],
    ['Could you share your salary expectations and notice period?', null],
    ['Please send me some times that suit you.', null],
    ['Please email Karen in HR with your right to work documents', 'my right to work documents'],
    ['Could you email our HR team with your passport and two references?', 'my passport and two references'],
    ['Could you send over some examples of your work by Friday?', 'some examples of my work'],
    ['Please send your CV with a covering letter', 'my CV with a covering letter'],
  ])('of “%s” are %j', (said, papers) => {
    expect(papersAsked(said)).toBe(papers);
  });

  it('to fill in are named as they call them', () => {
    expect(formAsked('Please complete the attached medical questionnaire and return it.')).toBe(
      'the medical questionnaire',
    );
    expect(formAsked('Please sign and return the form.')).toBe('the form');
    expect(formAsked('Please come to the office.')).toBe(null);
    expect(
      formAsked(
        'Please find attached our candidate information form. Kindly complete and return it by Friday.',
      ),
    ).toBe('the candidate information form');
    expect(
      formAsked('I have attached a short questionnaire and a job description. Please return both.'),
    ).toBe('the questionnaire');
    expect(formAsked('I have attached the job description. Please read it.')).toBe(null);
  });
});

describe('the hours of a day they leave to one', () => {
  it.each([
    ['Any time between 10 and 4 is fine. Fran', 'between 10 and 4'],
    ['Could you come on Thursday, any time after 2?', 'after 2'],
    ['Are you free on Friday from 9am to 11.30am? Ivan', 'between 9am and 11.30am'],
    ['I am around before 10 or whenever suits.', 'before 10'],
    ['Could you do an hour on Tuesday, between 1 and 3?', 'between 1 and 3'],
    ['The day runs from 9 to 4 and includes lunch.', ''],
    ['It takes between 30 and 45 minutes.', ''],
    ['Between 1 and 3 April.', ''],
    ['We decide after 2 rounds.', ''],
    ['Please arrive before 10.', ''],
    ['She is free after 2, I am free before 11.', ''],
  ])('“%s”: %j', (said, hours) => {
    expect(hoursTold(said)).toBe(hours);
  });
});

describe('what else they ask', () => {
  it.each([
    ['Bring your licence, cpc and digi card. See you at 9.', 'my licence, CPC and digi card'],
    ['bring your portfolio on a laptop', 'my portfolio on a laptop'],
    ['I need to bring my passport and P45 on my first day', 'my passport and P45'],
    ["You don't need to bring anything.", null],
    [
      'Please bring your passport, your NMC PIN and proof of address with you.',
      'my passport, my NMC PIN and proof of address',
    ],
    ['Bring three copies of your CV and some ID.', 'three copies of my CV and some ID'],
    ['come in Monday 7am for a weld test, bring PPE and certs', 'PPE and certificates'],
    [
      'Please bring with you original documents proving your right to work in the UK and certificates of your highest qualification.',
      'original documents proving my right to work in the UK and certificates of my highest qualification',
    ],
    ['Could you bring the interview forward to Thursday at 2?', null],
  ])('to bring: “%s”', (said, things) => {
    expect(thingsToBring(said)).toBe(things);
  });

  it.each([
    ['Could you come in on Monday at 10am? Do you drive?', ['Do you drive?']],
    ['Book a slot. Also what is your best rate?', ['Also what is your best rate?']],
    [
      'Lunch next week? And could you let me know your notice period?',
      ['And could you let me know your notice period?'],
    ],
    ['Would you be ok with only 25 hours?', ['Would you be ok with only 25 hours?']],
    ['How are you? Would Friday suit you?', []],
    ['May we contact your current employer?', ['May we contact your current employer?']],
    ["You'll need to do an assessment drive. Are you about on Saturday?", []],
    ['Shall we discuss your salary expectations on Monday?', []],
  ])('in words: “%s”', (said, questions) => {
    expect(questionsBesides(said)).toEqual(questions);
  });

  it.each([
    ['Could you come in for a second interview on Friday?', 'a second interview'],
    ['Fancy a coffee next week?', 'coffee'],
    ['Final interview is next Wed at 11 with our MD.', 'a final interview'],
    ["We'd like you to come for an informal chat.", 'an informal chat'],
  ])('to meet: “%s”', (said, invitation) => {
    expect(invitationTo(meetingAsked(said) ?? '')).toBe(invitation);
  });

  it('to make, and nothing that was', () => {
    expect(workAsked('Could you put together a one-page launch plan?')).toBe('the one-page launch plan');
    expect(workAsked('You wrote that you plan a move.')).toBe(null);
    expect(meetingAsked('Thank you for the call on Monday.')).toBe(null);
  });
});

describe('what the words of a message ask', () => {
  it.each([
    ['Thank you for attending the interview last week. The panel would like a sample of your work.', false],
    ['Could you come to an interview?', true],
  ])('speaks of a meeting to come: “%s”', (said, speaks) => {
    expect(speaksOfMeeting(said)).toBe(speaks);
  });

  it.each([
    ['You have been successful in passing the online tests and we invite you to a video interview.', true],
    ['The board was impressed with your presentation and would like to meet you again.', true],
    ['Thanks so much for completing the exercise. We would love to have you in.', true],
    ['Nice work on the assessment! The team was impressed.', true],
    ['You did really well in the coding test, so a final round comes next.', true],
    ['The case study you sent in was excellent. When could you come by?', true],
    ['Great work so far. Please do the assessment next.', false],
    ['You did well on the phone. Next is a coding test.', false],
    ['Thank you for your time. The next step is a short test.', false],
    ['We would like to invite you to the next stage, which involves completing an online test.', false],
    ['Please complete the following test by Friday.', false],
  ])('has its task behind it: “%s”', (said, isDone) => {
    expect(isTaskDone(said)).toBe(isDone);
  });

  it.each([
    ['Please could you complete our online application form using the link below?', true],
    ['Please complete the background check forms as soon as you can.', true],
    ['Please complete the attached DBS form and return it by Monday.', false],
    ['Please fill in the form and send it back to me.', false],
    ['Please complete the online form and send me a copy of your passport.', false],
  ])('is filled in there: “%s”', (said, isThere) => {
    expect(isFilledInThere(said)).toBe(isThere);
  });

  it('rings who is named, and is urgent only where the candidate is to act', () => {
    expect(whomToRing('Can you ring Lisa on 0555 987 654 to sort out a time?')).toBe('Lisa');
    expect(whomToRing('Please call me on 0555 987 654.')).toBe('');
    expect(whomToRing('Could you give our HR manager Paula a call on 0555 222 111?')).toBe('Paula');
    expect(isToRing('Hi Sam, could you give our HR manager Paula a call on 0555 222 111?')).toBe(true);
    expect(isToRing('pls call me on 0555 123 4567 - Mo')).toBe(true);
    expect(isToRing("He's going to speak to the owner and ring me this week.")).toBe(false);
    expect(isToRing("She'll check with HR and call me tomorrow.")).toBe(false);
    expect(isToRing('chloe will pass my cv to the branch manager and ring me monday')).toBe(false);
    expect(isToRing('will speak to the owner and ring me thursday')).toBe(false);
    expect(isToRing('said hed ask head office, will check the rota and give me a call friday')).toBe(false);
    expect(isToRing('Gary is passing it to the owner and ringing me on Thursday')).toBe(false);
    expect(isToRing('Dana wants to talk to the team first then call me on Monday')).toBe(false);
    expect(isToRing('You will need to fill in the form and call me on Monday')).toBe(true);
    expect(isToRing('Will you have a think and ring me on Monday?')).toBe(true);
    expect(isToRing('The office will be closed on Friday, so send it over and call me on Monday')).toBe(true);
    expect(isToRing('We will send you the form; please read it and call me tomorrow.')).toBe(true);
    expect(isUrgent('Please send your CV asap.')).toBe(true);
    expect(isUrgent('We will be in touch asap.')).toBe(false);
  });

  it('names the hours of the job in passing', () => {
    const said = "Could you confirm that you're happy with the Saturday shifts?";
    expect(isInPassing(said, 'Saturday')).toBe(true);
    expect(isInPassing('Could you do Saturday?', 'Saturday')).toBe(false);
  });

  it('moves what it brings forward, or proposes a new day for', () => {
    expect(isMoving('Could you bring the interview forward to Thursday at 2?')).toBe(true);
    expect(isNewTime('Sorry, I have to cancel tomorrow. Can we do Friday same time?', 'Friday')).toBe(true);
    expect(isNewTime('I have to cancel our call on Friday.', 'Friday')).toBe(false);
    expect(isNewTime('The interview is on 2 April at 2pm.', '2 April at 2pm')).toBe(false);
    expect(isNewTime('Would Thursday at 3 work?', 'Thursday at 3')).toBe(false);
  });
});

describe('times given', () => {
  it.each([
    ['no sorry', ''],
    ["can't make it, could do friday", 'could do friday'],
    ['neither, sorry, monday any time', 'monday any time'],
    ['Friday at 2', null],
    ['not before 11', null],
  ])('%j says no, and behind it %j', (typed, rest) => {
    expect(behindNo(typed)).toBe(rest);
  });

  it('take any of theirs, or one', () => {
    for (const typed of ['either', 'any of those', 'any time', 'both work for me', 'yes'])
      expect([typed, takesAny(typed)]).toEqual([typed, true]);
    expect(takesAny('any day but Friday')).toBe(false);
    expect(isAmong('on Wednesday', 'Would Tue or Wed work?')).toBe(true);
    expect(isAmong('at 14:00', 'We have 9.30, 11 and 2pm')).toBe(true);
    expect(isAmong('on Friday', 'Would Tue or Wed work?')).toBe(false);
  });
});

describe('what one tells of oneself', () => {
  it.each([
    'I need to bring my passport and P45 on my first day',
    'just need to sort the contract',
    'They said I need to get a food hygiene certificate before I start',
  ])('is no list of papers: “%s”', (said) => {
    expect(papersAsked(said)).toBe(null);
  });
});

describe('one reply', () => {
  const reply = (
    text: string,
    nextStep: NextStep,
    { set = {}, ...read }: Partial<Reading> & { set?: Record<string, string> } = {},
  ) => replyTo(text, nextStep, read, set);
  const monday = { appointment: { at: '2026-03-30T10:00', phrase: 'Monday at 10am' } };
  const asks = 'Could you come in on Monday at 10am? Please send me your references. Do you drive?';

  it.each<[string, NextStep, Partial<Reading>, string]>([
    [
      'We invite you back for a second interview on Monday. Please let your referees know that we may be in touch.',
      'interview',
      monday,
      'I will let my referees know that you may be in touch.',
    ],
    [
      'Can you ring Lisa on 0555 987 654 to sort out a time for a second interview?',
      'interview',
      {},
      'I will ring Lisa today',
    ],
    [
      'Please could you complete our online application form using the link below?',
      'paperwork',
      {},
      'I will complete the application form in the next two days, and send you a line once that is done.',
    ],
    ['Can you send your CV asap?', 'paperwork', {}, 'You will have my CV today or tomorrow.'],
    [
      'Please book a time with Melissa, our VP of Sales, here: https://cal.example/melissa.',
      'other',
      {},
      'I will choose a time on your page today.',
    ],
    [
      'I invite you for interview on Monday at 10am. Please ring the office on 01555 222333 to confirm.',
      'interview',
      monday,
      'Monday 30 March at 10:00 suits me well.',
    ],
    [
      'I invite you for interview on Monday at 10am. Please ring the office on 01555 222333 to confirm.',
      'interview',
      monday,
      'I will also ring the office today.',
    ],
    [
      'Please can we change your interview to 4pm on Friday instead of 2pm?',
      'interview',
      { appointment: { at: '2026-03-27T14:00', phrase: '2pm' } },
      'another time is no trouble at all. 4pm on Friday would suit me well',
    ],
    [
      'Are you free to pop in on Monday at 10am to sign some forms?',
      'paperwork',
      monday,
      'Monday 30 March at 10:00 suits me well.',
    ],
    ["She asked what salary I'm looking for", 'negotiation', {}, 'I would rather talk salary through'],
    ['Phil texted, wants to know if I can start Monday', 'other', {}, 'You will have my answer today.'],
    [
      "Could you let us know by Friday if you'd be interested in a fixed-term contract instead?",
      'paperwork',
      {},
      'You will have my answer today.',
    ],
    [
      'Interview confirmed for Monday at 10am.',
      'interview',
      monday,
      'Thank you for confirming the interview',
    ],
    [
      'They asked for proof of address and a passport copy, and they want me in on Monday at 10 for the second interview',
      'interview',
      monday,
      'I will also send you proof of address and a passport copy, as you asked.',
    ],
    [
      'They asked for proof of address, and they want me in on Monday at 10 for the second interview',
      'interview',
      monday,
      'delighted to be invited to a second interview',
    ],
    [
      "We're still waiting for your references and signed application form. Could you send them by tomorrow?",
      'references',
      {},
      'I will also send you the application form, as you asked.',
    ],
    [
      'You have been shortlisted for the next stage which is an online assessment. A link will follow by email.',
      'interview',
      {},
      'I would be glad to do the online assessment',
    ],
    [
      'We would like you to meet the team informally on Friday lunchtime. Would 12.30 suit?',
      'interview',
      { appointment: { at: '2026-03-27T12:00', phrase: 'Friday lunchtime' } },
      'Friday 27 March at 12:30 suits me well.',
    ],
    [
      "We'd now like to invite you to a final interview. Are you free on 1 or 2 April?",
      'interview',
      {},
      'Either day would suit me',
    ],
    [
      'Please fill out the attached tax form and I-9 and bring your ID on your first day.',
      'paperwork',
      {},
      'You will have the tax form and I-9 in the next two days. I will bring my ID.',
    ],
    [
      'Second interview Monday at 10. Please bring your portfolio.',
      'interview',
      monday,
      'delighted to be invited to a second interview',
    ],
    [
      'We would like to invite you to visit the school on Monday at 10am for a tour.',
      'interview',
      monday,
      'Thank you, I would be glad to come. Monday 30 March at 10:00 suits me well.',
    ],
    [
      "We'd love for you to present a case study to the team on Monday at 10am.",
      'assessment',
      monday,
      'I would be glad to present the case study',
    ],
    [
      'The board was impressed with your presentation and would like to meet you again. My assistant will be in touch to arrange a date.',
      'assessment',
      {},
      'I look forward to hearing about the time',
    ],
    [
      'You have been successful in passing the online tests and we would like to invite you to a video interview on Monday at 10am.',
      'assessment',
      monday,
      'delighted to be invited to a video interview',
    ],
    [
      'Just confirming our call on Monday at 10am. Please have your CV to hand.',
      'paperwork',
      monday,
      'Thank you for confirming the interview',
    ],
    [
      'Could you please confirm receipt of this email and let me know whether you still wish to be considered?',
      'other',
      {},
      'Yes, I am still very interested',
    ],
  ])('answers “%s”', (text, step, read, expected) => {
    expect(reply(text, step, read).body.replace(/\s+/g, ' ')).toContain(expected);
  });

  it('takes another shift for no move of the one that is booked', () => {
    const friday = { appointment: { at: '2026-03-27T18:00', phrase: 'Friday at 6' } };
    const booked = application({
      interviews: [interview({ at: '2026-04-01T18:00:00.000Z', stage: 'trial shift' })],
    });
    const text = 'Could you do another shift on Friday at 6?';
    const settled = reading({ kind: 'immediate', nextStep: 'interview', ...friday });
    const { body } = write(
      templateNamed('reply-immediate'),
      null,
      request({ application: booked, messages: [{ message: message({ text }), reading: settled }] }),
    );
    expect(body).not.toContain('another time is no trouble');
    expect(body).toContain(
      'glad to do the shift for the Senior Engineer role. Friday 27 March at 18:00 suits me well.',
    );
  });

  it('sends nothing that is signed there', () => {
    const said = 'Are you free to pop in on Monday at 10am to sign some forms?';
    expect(reply(said, 'paperwork', monday).body).not.toContain('I will also send you');
  });

  it('remarks on nothing that the letter says in other words', () => {
    const said =
      'We do a reference check. Could you share contact info for two former managers by EOD Friday?';
    expect(reply(said, 'references').remarks.join()).not.toContain('contact info');
    expect(
      reply('Can you do a quick call today at 4pm?', 'call', {
        appointment: { at: '2026-03-30T16:00', phrase: 'today at 4pm' },
      }).remarks.join(),
    ).not.toContain('do a quick call');
  });

  it('takes up the meeting, the papers and the question of one message', () => {
    const { body, remarks } = reply(asks, 'interview', monday);
    expect(body).toContain('Monday 30 March at 10:00 suits me well.');
    expect(body).toContain('I will also send you my references, as you asked.');
    expect(remarks.join()).toContain('They also ask “Do you drive?”');
    const answered = reply(asks, 'interview', { ...monday, set: { answer: 'Yes, I drive' } });
    expect(answered.body).toContain('\n\nYes, I drive.\n');
    expect(answered.remarks.join()).not.toContain('They also ask');
  });

  it.each([
    ['We want to move forward. Please complete the attached skills test by Tuesday.', 'assessment'],
    ['We would like to move forward with references. Please send me details for two.', 'references'],
    ['We would like to go ahead. Please send your bank details.', 'paperwork'],
    ['The team want to proceed to the next round. Please share your availability for a call.', 'call'],
    ['The team would like to move forward!', 'other'],
    ['Are you still interested? If so please send me two references.', 'references'],
    ['Are you still interested? If so, when are you free for an interview?', 'interview'],
  ] as const)('“%s” is no question whether one is still interested', (said, nextStep) => {
    const { body } = reply(said, nextStep);
    expect(body).not.toContain('still very interested');
  });

  it.each([
    'Are you still interested in the role?',
    'Would you like to proceed?',
    "Please let me know if you'd like to go ahead with your application.",
  ])('“%s” is one, and an answer given is the answer', (said) => {
    expect(reply(said, 'other').body).toContain('Yes, I am still very interested');
    const { body } = reply(said, 'other', { set: { answer: 'I am still keen and can start in May' } });
    expect(body).toContain('Thank you for asking. I am still keen and can start in May.');
    expect(body).not.toContain('Please tell me what you need');
  });

  it('leaves whether one is still free by a day to the candidate', () => {
    const { body, remarks } = reply('Are you still available to start on the 1st?', 'other');
    expect(body).not.toContain('Yes');
    expect(remarks.join()).toContain('They ask what only you know');
  });

  it('promises no answer beside the times that are one', () => {
    const said = 'Could you send me three dates that work for you?';
    const { body, remarks } = reply(said, 'other', { set: { times: '30 March, 1 April or 2 April' } });
    expect(body).toContain('I am free on 30 March, 1 April or 2 April.');
    expect(body).not.toContain('You will have my answer');
    expect(remarks.join()).not.toContain('They ask what only you know');
    expect(reply(said, 'other').body).toContain('You will have my answer today.');
  });

  it('is glad of good news that asks for nothing', () => {
    const { body, remarks } = reply('The team would like to move forward!', 'other');
    expect(body).toContain('I am delighted to hear it');
    expect(body).toContain('I look forward to what comes next.');
    expect(body).not.toContain('prepare');
    expect(remarks.join()).not.toContain('time');
  });

  it.each([
    ['could I have until Wednesday?', 'Could I have until Wednesday?'],
    [
      'Could we do Tuesday at 10 instead? I have a shift on Monday',
      'Could we do Tuesday at 10 instead? I have a shift on Monday.',
    ],
    ["I'm away that week, could it be the week after?", "I'm away that week, could it be the week after?"],
    ["I'm on holiday next week, back on 7 April", "I'm on holiday next week and back on 7 April."],
  ])('keeps %j as it is meant', (times, words) => {
    const { body } = reply('When are you free for an interview?', 'interview', { set: { times } });
    expect(body.replaceAll('\n', ' ')).toContain(` ${words}`);
    expect(body).not.toContain('I could I');
  });

  it('finds the day of an hour, rings when one can, and says no gladly to nobody', () => {
    const hours = reply('Can you make Thursday at 2 or 4?', 'interview', { set: { times: '4' } });
    expect(hours.body).toContain('Thursday at 4 would suit me well');
    const ring = reply('Give me a ring when you get this.', 'call', { set: { times: 'I can call after 5' } });
    expect(ring.body).toContain('I will ring you after 5,');
    const no = reply('Can you make Monday at 10am?', 'other', {
      ...monday,
      set: { times: "no, I'm working" },
    });
    expect(no.body).not.toContain('gladly');
    const yes = reply('Can you make Monday at 10am?', 'other', {
      ...monday,
      set: { answer: 'Yes, that works' },
    });
    expect(yes.body).not.toContain('that works');
  });

  it.each([
    [
      'Please complete the background check form by Friday, and send a copy of your passport.',
      'paperwork',
      'You will have the background check form and a copy of my passport',
    ],
    [
      'Please fill in the attached application form and DBS form and email back to me.',
      'paperwork',
      'You will have the application form and DBS form',
    ],
    [
      'We would like a writing sample of around 1500 words, and a copy of your practising certificate.',
      'assessment',
      'You will have a writing sample of around 1500 words and a copy of my practising certificate',
    ],
    [
      'Just need a few details to get you on the system: full name, DOB, address and NI number.',
      'call',
      'You will have my full name, DOB, address and NI number',
    ],
    [
      'Next steps: 1) complete the attached questionnaire 2) send two references 3) tell us your availability.',
      'paperwork',
      'You will have the questionnaire and two references',
    ],
    [
      'Please send the following:\n- copy of your degree certificate\n- two referees\n- signed GDPR form',
      'paperwork',
      'You will have a copy of my degree certificate, two referees and the GDPR form',
    ],
    [
      'His assistant will reach out to set something up. Please also complete the attached application.',
      'call',
      'I will also send you the application, as you asked.',
    ],
    ['Please upload your CV and book a slot here: calendly.com/x', 'paperwork', 'on your page today'],
  ] as const)('takes up all that is to be sent: “%s”', (said, nextStep, words) => {
    const { body, remarks } = reply(said, nextStep);
    expect(body.replaceAll('\n', ' ')).toContain(words);
    expect(remarks.join()).not.toContain('They also ask');
  });

  it.each([
    ['Please prepare a short presentation and bring two forms of ID.', 'prepare a short presentation'],
    ['Please wear safety boots and bring your CSCS card.', 'wear safety boots'],
    ['Could you let me know who you report to?', 'let me know who you report to'],
    ['Please register on our portal.', 'register on our portal'],
    [
      'Please let me know which dates you prefer and the title of your talk.',
      'let me know which dates you prefer and the title of your talk',
    ],
  ])('tells of what it leaves out: “%s”', (said, clause) => {
    const { remarks } = reply(`Could you come in on Monday at 10am? ${said}`, 'interview', monday);
    const what = clause.startsWith('let me know') ? '--set answer="…"' : 'the letter does not speak of it';
    expect(remarks.join()).toContain(`They also ask “${clause}”: ${what}`);
  });

  const thursday = { appointment: { at: '2026-03-26', phrase: 'Thursday' } };
  const friday = {
    deadline: { from: '2026-03-27', to: '2026-03-27', phrase: 'by Friday', ambiguous: false, owner: 'you' },
  } as const;

  it.each<[string, string, NextStep, Partial<Reading>, string]>([
    [
      'a day with hours to choose from is taken with them',
      'Can you come in on Thursday? Any time between 10 and 4 is fine.',
      'interview',
      thursday,
      'Thursday 26 March suits me well, and I can make any time between 10 and 4.',
    ],
    [
      'a part of a day leaves the hour to be asked for',
      'dana wants a quick call on thursday afternoon',
      'call',
      thursday,
      'Thursday 26 March suits me well; what time that afternoon would be best for you?',
    ],
    [
      'the morning they met is not the one they propose',
      'It was good to see you this morning. Could we have a call on Thursday?',
      'call',
      thursday,
      'Thursday 26 March suits me well',
    ],
    [
      'two windows are two',
      'Can you do a 15 min call on Thursday? She is free 9-10 or 2-4.',
      'interview',
      thursday,
      'Either of those times would suit me',
    ],
    [
      'two times are "either"',
      'Does Monday at 10 or Tuesday at 2 work for you?',
      'interview',
      {},
      'Either of those times would suit me',
    ],
    [
      'three are "any"',
      'Would Monday at 10, Tuesday at 2 or Friday at 9 suit you?',
      'interview',
      {},
      'Any of those times would suit me',
    ],
    [
      'days to choose from are not the first of them',
      'Interviews will be held on April 6, 7 and 8. Please reply with your top two preferences.',
      'interview',
      { appointment: { at: '2026-04-06', phrase: 'on April 6' } },
      'Any of those days would suit me',
    ],
    [
      'a call that is asked for in a note is rung',
      'dana texted, can i ring her tomorrow morning',
      'call',
      {},
      'I will ring you tomorrow morning, and look forward to talking',
    ],
    [
      'with its part of the day',
      'Can you call me on Thursday morning?',
      'call',
      thursday,
      'I will ring you on Thursday 26 March in the morning, and',
    ],
    [
      'an office is rung for a time',
      'I would be grateful if you could telephone the school office on 01555 0101 to arrange a convenient time for an interview.',
      'interview',
      {},
      'I will ring the school office today to arrange a time, and look forward to it.',
    ],
    [
      'details of referees are nobody’s own',
      'The panel would be grateful for the names and email addresses of three referees by Friday.',
      'paperwork',
      friday,
      'You will have the contact details of three referees by Friday 27 March.',
    ],
    [
      'and none swallows what stands before them',
      'Please let me have your CV and details of two referees.',
      'paperwork',
      {},
      'You will have my CV and the contact details of two referees',
    ],
    [
      'papers somebody wants are named',
      'dana wants an updated cv by friday',
      'paperwork',
      friday,
      'You will have my updated CV by Friday 27 March.',
    ],
    [
      'of all sorts',
      'dana wants proof of address and my p45',
      'paperwork',
      {},
      'proof of address and my P45',
    ],
    [
      'and needs',
      'dana needs a signed contract back by friday',
      'paperwork',
      friday,
      'You will have the contract',
    ],
    [
      'a day for their answer is none to choose',
      'Hoping to get back to you tomorrow or Friday. Could you send me the link to your portfolio?',
      'paperwork',
      {},
      'You will have the link to my portfolio in the next two days. Is there',
    ],
    [
      'times beside no paper are for a meeting',
      'The team would love to see your portfolio. Would any of these work? Thu 26 March 10:00-11:00, Fri 27 March 14:00-15:00?',
      'paperwork',
      {},
      'those times would suit me',
    ],
    [
      'an interview that was is no invitation',
      'We were pleased with your interview and would like you to sit a reasoning test online.',
      'interview',
      {},
      'glad to do the test',
    ],
    [
      'a good morning tells no hour',
      'Good morning, are you free for a chat on Thursday?',
      'call',
      thursday,
      'Thursday 26 March suits me well; what time would be best for you?',
    ],
    [
      'an afternoon to ring',
      'dana asked if i could ring her this afternoon',
      'call',
      {},
      'I will ring you this afternoon',
    ],
    [
      'a branch is rung for a slot',
      'dana asked me to call the branch on monday to book a slot',
      'call',
      {},
      'I will ring the branch on Monday to arrange a time, and look forward to it.',
    ],
    [
      'times asked for beside a day of theirs are heard',
      'We should let you know by Friday, but could you come and see us on Thursday or Friday afternoon?',
      'interview',
      {},
      'of those times would suit me',
    ],
    [
      'what is sent in the meantime is sent',
      'I will call you on Thursday or Friday. Can you send me your CV in the meantime?',
      'paperwork',
      {},
      'You will have my CV in the next two days. Is there',
    ],
    [
      'interviews elsewhere are no invitation',
      'Are you in the running elsewhere, and do you have any other interviews coming up?',
      'interview',
      {},
      'You will have my answer today',
    ],
  ])('%s', (_, said, nextStep, read, words) => {
    expect(reply(said, nextStep, read).body.replaceAll('\n', ' ')).toContain(words);
  });

  it.each<[string, NextStep]>([
    ['Please provide the names, job titles and phone numbers of your references.', 'references'],
    ['Could you do an hour on Tuesday?', 'other'],
    ['Could you send me your CV in the meantime?', 'paperwork'],
  ])('asks nothing more of “%s”', (said, nextStep) => {
    expect(reply(said, nextStep).remarks.join()).not.toContain('They also ask');
  });

  it('remarks on a time it says yes to besides', () => {
    const said =
      'Please prepare a case study on your last project for the interview on Monday at 10am. Please send the slides by Friday.';
    const { body, remarks } = reply(said, 'assessment', { ...monday, ...friday });
    expect(body.replaceAll('\n', ' ')).toMatch(
      /I can also make Monday 30 March at 10:00.*the slides.* as well\./,
    );
    expect(remarks.join()).toContain('The letter says yes to “Monday 30 March at 10:00”');
  });

  it('says of referees who have been told that they know', () => {
    const messages = [
      {
        message: message({ text: 'Two references, please.' }),
        reading: reading({ kind: 'immediate', nextStep: 'references' }),
      },
    ];
    const told = { id: 1, template: 'references-heads-up', to: [9], on: '2026-03-11T08:00:00.000Z' };
    const previous = [{ ...told, via: 'email', subject: null, text: null } as const];
    const written = (facts: Partial<LetterRequest>) =>
      write(templateNamed('reply-immediate'), null, request({ messages, ...facts })).body;
    expect(written({})).toContain('I will let my referees know today');
    expect(written({ previous })).toContain('My referees know that you may call, and I will send you');
  });

  it.each([
    ['Hi Dana, sorry for the slow reply, no decision yet.', 'Please do not worry about the wait'],
    ['dana apologised for the delay, no decision yet', 'Please do not worry about the wait'],
    ['Sorry, our director is off sick, so nothing yet.', 'I do hope'],
    ['Nothing yet, I was on bereavement leave.', 'My condolences'],
    ['We are still deciding.', 'it is good to know where things stand'],
  ])('an answer to news takes up an apology: “%s”', (text, words) => {
    const messages = [{ message: message({ text }), reading: reading({ kind: 'vague' }) }];
    const { body } = write(templateNamed('reply-vague'), null, request({ messages }));
    expect(body).toContain(words);
    expect(body).toContain('still keen on the Senior Engineer role');
  });

  it.each([
    'Please let us know if you have any questions.',
    'Please confirm your attendance.',
    'Please bring your passport.',
    'Please let me know whether that works.',
  ])('tells of nothing where nothing is left out: “%s”', (said) => {
    const { remarks } = reply(`Could you come in on Monday at 10am? ${said}`, 'interview', monday);
    expect(remarks.join()).not.toContain('They also ask');
  });

  it.each([
    ['before I speak to the board on Monday', 'Could you send me a short summary'],
    ['before the second interview on Monday', 'Could you let us have two references'],
  ])('proposes no time that is another’s: “%s”', (passing, said) => {
    const appointment = { at: '2026-03-30', phrase: 'on Monday' };
    const { body } = reply(`${said} ${passing}?`, 'interview', { appointment });
    expect(body).not.toContain('Monday');
    expect(body).toContain('You will have');
  });

  it.each([
    [
      'Just checking you got my voicemail? Give me a call back when you can.',
      'call',
      'I will ring you today',
    ],
    ['Hi Sam, give me a call when you are free.', 'call', 'I will ring you today'],
    ['Please return my call.', 'call', 'I will ring you today'],
    ['Please send me your CV and give me a call.', 'paperwork', 'I will also ring you today.'],
    ['Could you complete the video questions by Friday?', 'other', 'glad to do the video interview'],
    [
      'Next up is a portfolio review. Grab a slot here: calendly.com/x',
      'paperwork',
      'delighted to be invited to a portfolio review',
    ],
    ['Please sign and return one copy.', 'paperwork', 'You will have the signed copy'],
    [
      'Please sign and post back both copies of the contract.',
      'paperwork',
      'both signed copies of the contract',
    ],
    [
      "We'd like you to do a short paid copy test. I'll send the brief over.",
      'paperwork',
      'glad to do the test',
    ],
  ] as const)('does what they ask, and nothing else: “%s”', (said, nextStep, words) => {
    const { body, remarks } = reply(said, nextStep);
    expect(body.replaceAll('\n', ' ')).toContain(words);
    expect(body).not.toContain('send me what suits you');
    expect(remarks.join()).not.toContain('They also ask');
  });

  it('promises no number that was refused', () => {
    const said = 'Could you send me the name and contact details of your current line manager?';
    const { body, remarks } = reply(said, 'references', {
      set: { answer: 'I would rather you did not contact my manager before an offer' },
    });
    expect(body).toContain('Thank you for asking. I would rather you did not');
    expect(body).not.toContain('send');
    expect(remarks.join()).not.toContain('They also ask');
    expect(reply(said, 'references').body).not.toContain('my contact details');
  });

  it('asks what one would know before an interview that is arranged', () => {
    const said = 'Do you have any questions before your interview tomorrow at 10?';
    const appointment = { at: '2026-03-12T10:00', phrase: 'tomorrow at 10' };
    const { body } = reply(said, 'interview', { appointment, set: { answer: 'Who will be on the panel?' } });
    expect(body).toContain('Thank you for asking. Who will be on the panel?');
    expect(body).not.toContain('delighted');
  });

  it('comes where they say so beside a question', () => {
    const said = 'Do you have a licence? If so come in on Monday at 10am to meet the manager.';
    const { body } = reply(said, 'paperwork', { ...monday, set: { answer: 'Yes, I do' } });
    expect(body).toContain('Monday 30 March at 10:00 suits me well.');
    expect(body).not.toContain('everything you asked for');
  });

  it('writes the lines they want on something', () => {
    const lines =
      'The panel would like a bit more on your budget experience. Could you drop me a paragraph or two?';
    expect(reply(lines, 'interview').body).toContain('You will have my answer today.');
    const { body, remarks } = reply(lines, 'interview', { set: { answer: 'I managed £2.4m' } });
    expect(body).toContain('Thank you for asking. I managed £2.4m.');
    expect(remarks.join()).not.toContain('They');
  });

  it('takes up a meeting beside papers', () => {
    const dinner =
      'Could you let me have three referees, and might you be free for dinner on 31 March at 7pm?';
    const appointment = { at: '2026-03-31T19:00', phrase: 'on 31 March at 7pm' };
    expect(reply(dinner, 'references', { appointment }).body).toContain(
      'I can also make Tuesday 31 March at 19:00 for the dinner.',
    );
  });

  it('never says yes where the answer was no', () => {
    for (const times of [
      'no sorry',
      "can't make it, could do Friday",
      'sorry, I am away; Thursday would suit',
    ]) {
      const { body } = reply('Could you come in on Monday at 10am?', 'interview', {
        ...monday,
        set: { times },
      });
      expect(body).not.toContain('suits me well');
      expect(body).toContain('Monday 30 March at 10:00 is difficult for me, I am afraid');
    }
    const several = 'Would Tuesday at 2pm or Friday at 11am work for a call?';
    expect(reply(several, 'call', { set: { times: 'neither' } }).body).toContain(
      'could we find another time?',
    );
    expect(reply(several, 'call', { set: { times: 'either' } }).body).toContain(
      'Either of those times would suit',
    );
    expect(reply(several, 'call', { set: { times: 'Friday' } }).body).toContain(
      'Friday would suit me well, and',
    );
  });

  it.each([
    'Please book one of the following slots: 09:30, 10:45, 13:15, 14:30.',
    'Times available on Thursday: 9am / 10am / 11am.',
    'We can do 7 April, 9 April.',
    'We have: Mon 30 March, 9:00-11:00 / Tue 31 March, 15:00-17:00.',
    'We are looking at April 9-10 or April 16-17.',
    'The interviews are 8-9 April. Which day would you prefer?',
    'Could you do any day from 7 to 10 April?',
  ])('hears several times: “%s”', (said) => {
    const appointment = { at: '2026-04-07T14:30', phrase: '14:30' };
    const { body, remarks } = reply(`We would like to interview you. ${said}`, 'interview', { appointment });
    expect(body).toMatch(/(?:(?:Any|Either) of those (?:times|days)|Either day) would suit me/);
    expect(remarks.join()).toContain('They name several times');
    expect(remarks.join()).not.toContain('They also ask');
  });

  it.each([
    'Do any of these slots work for you?\n- Mon 30 March 10:00\n- Tue 31 March 14:00\n- Wed 1 April 16:00',
    'Please choose one of the following times:\n\nMonday, March 30 at 9:00 AM\nMonday, March 30 at 1:30 PM\n\nThanks',
    'Which of these suits?\n1. Tuesday 31st at 2pm\n2. Thursday 2nd, morning',
    'Are you free at any of these?\n\n* 31 March, 9.30-10.30\n* 1 April, 14.00-15.00',
    'Option 1: Tuesday 31 March 9am\nOption 2: Wednesday 1 April 2pm',
    'Please let me know which works:\n• Tue 3/31 at 9 a.m. ET\n• Wed 4/1 at 1:30 p.m. ET',
  ])('hears times listed line by line: “%s”', (said) => {
    const appointment = { at: '2026-03-30T10:00', phrase: 'Mon 30 March 10:00' };
    const text = `We would like to invite you to an interview.\n${said}`;
    const { body, remarks } = reply(text, 'interview', { appointment });
    expect(body).toContain('Any of those times would suit me');
    expect(remarks.join()).toContain('They name several times');
    expect(remarks.join()).not.toContain('They also ask');
    expect(
      reply(text, 'interview', { set: { times: 'none of those, but Friday 3 April any time' } }).body,
    ).toContain('I am afraid the times you name are difficult for me; could we make it');
  });

  it.each([
    ['Tuesday at 14:00', 'Tuesday at 14:00 would suit me well'],
    ['Tuesday works', 'Tuesday would suit me well'],
    ['the Wednesday one', 'Wednesday would suit me well'],
    ['Thursday at 11', 'I would be free on Thursday at 11'],
  ])('takes one of the times listed: %j', (times, says) => {
    const said =
      'An interview, then. Do any of these work?\n- Mon 30 March 10:00\n- Tue 31 March 14:00\n- Wed 1 April 16:00';
    expect(reply(said, 'interview', { set: { times } }).body).toContain(says);
  });

  it('takes a day with what is done on it for no times to choose from', () => {
    const said = 'The interview is on Tuesday 7 April at 9am.\n\n09:00 Arrival\n10:00 Test\n\nSee you there!';
    const appointment = { at: '2026-04-07T09:00', phrase: 'on Tuesday 7 April at 9am' };
    expect(reply(said, 'interview', { appointment }).body).toContain(
      'Tuesday 7 April at 09:00 suits me well',
    );
  });

  it.each([
    'I can do that',
    'can do',
    'that one is good',
    "I'll be there",
    'confirmed',
    'I can make that',
    'see you then',
  ])('takes %j for a yes', (times) => {
    const { body } = reply('Could you come in on Monday at 10am?', 'interview', {
      ...monday,
      set: { times },
    });
    expect(body).toContain('Monday 30 March at 10:00 suits me well');
  });

  it.each([
    "I can't do either, but Friday 3 April after 1 would work",
    "can't make any of them, Friday 3 April after 1 would be good",
  ])('leaves nothing of a no in the times behind it: %j', (times) => {
    const { body } = reply('Could you do Tuesday 31 March at 2pm or Thursday 2 April at 10am?', 'interview', {
      set: { times },
    });
    expect(body).toMatch(
      /the times you name are difficult for me; could we make it Friday 3 April after 1 instead\?/,
    );
  });

  it.each([
    ['31 March 2pm', '31 March at 2pm would suit me well'],
    ['Tuesday 31 March 2pm', 'Tuesday 31 March at 2pm would suit me well'],
    ['March 31, 2pm', 'March 31 at 2pm would suit me well'],
    ['neither, Thursday 9 April any time', 'could we make it any time on Thursday 9 April instead?'],
    ['9 April any time', 'I would be free at any time on 9 April'],
    ['30 March to 2 April', 'I would be free from 30 March to 2 April'],
    ['30 March - 2 April', 'I would be free from 30 March to 2 April'],
    ['March 30 to April 2', 'I would be free from March 30 to April 2'],
  ])('puts a date and its hour together: %j', (times, says) => {
    const { body } = reply('Could you do Tuesday 31 March at 2pm or Thursday 2 April at 10am?', 'interview', {
      set: { times },
    });
    expect(body).toContain(says);
  });

  it.each([
    ['Tuesday at 2 please', 'Tuesday at 2 would suit me well'],
    ['Thursday', 'Thursday would suit me well'],
    ['Friday 3 April after 1', 'I would be free on Friday 3 April after 1'],
  ])('takes an answer that is a time for the time: %j', (answer, says) => {
    const { body } = reply('Could you do Tuesday 31 March at 2pm or Thursday 2 April at 10am?', 'interview', {
      set: { answer },
    });
    expect(body).toContain(says);
    expect(body.split('\n\n')).toHaveLength(3);
  });

  it('leaves an answer to a question of theirs one, though it is a day', () => {
    const said = 'Could you come in for an interview, and when could you start?';
    expect(reply(said, 'interview', { set: { answer: 'Monday 20 April' } }).body).toContain(
      'I could start on Monday 20 April.',
    );
  });

  it.each([
    ['attached are both', 'Attached are both.'],
    ['both attached', 'I attach both.'],
    ['passport attached', 'I attach my passport.'],
    ['attached', 'I attach everything you asked for.'],
    ["I've attached my passport. I'll send the licence tonight", 'I’ll send the licence tonight.'],
    ["I'll send them tomorrow", 'I’ll send them tomorrow.'],
    ['will send both tonight', 'I will send both tonight.'],
    ['Here are both', 'Here are both.'],
    ['I emailed them to Dave this morning', 'I emailed them to Dave this morning.'],
  ])('promises no papers that the answer hands over: %j', (answer, says) => {
    const { body } = reply('Please send me a copy of your passport and your forklift licence.', 'paperwork', {
      set: { answer },
    });
    expect(body.replaceAll("'", '’')).toContain(
      `Thank you for your message. ${answer.startsWith("I've") ? 'I’ve attached my passport. ' : ''}${says} Please let me know`,
    );
    expect(body).not.toContain('You will have');
  });

  it('still promises the papers where the answer is about something else', () => {
    const said = 'Please send me a copy of your passport. When could you start?';
    const { body } = reply(said, 'paperwork', { set: { answer: 'I can start on 20 April' } });
    expect(body).toContain('I can start on 20 April.');
  });

  it.each([
    [
      'Jane Frost at Whitlock, jane@whitlock.example, and Peter Amos, my pupil supervisor',
      'My referees are Jane Frost at Whitlock, jane@whitlock.example, and Peter Amos, my pupil supervisor.',
    ],
    [
      '1. Ann Cole, former manager, 555-0101 2. Joe Pike, colleague, 555-0102 3. Lia Moss, principal',
      'My referees are Ann Cole, former manager, 555-0101; Joe Pike, colleague, 555-0102; and Lia Moss, principal.',
    ],
    ['Dr Lena Fox (lena@fox.example)', 'My referee is Dr Lena Fox (lena@fox.example).'],
    ['my references are attached', 'My references are attached.'],
    ['My referees are Jane Frost and Peter Amos', 'My referees are Jane Frost and Peter Amos.'],
  ])('names the referees that are given: %j', (answer, says) => {
    const { body, subject } = reply('Please send us the names of two referees by Friday.', 'references', {
      set: { answer },
    });
    expect(body).toContain(`Thank you, gladly. ${says} Please let me know`);
    expect(body).not.toContain('I will let my referees know');
    expect(subject).toContain('references');
  });

  it('keeps a word about whom not to call beside the promise of names', () => {
    const { body } = reply('Please send us the names of two referees by Friday.', 'references', {
      set: { answer: 'Please do not contact my current employer yet' },
    });
    expect(body).toContain('I will let my referees know');
    expect(body).toContain('Please do not contact my current employer yet.');
  });

  it.each([
    ["I'll submit it by Monday", "I'll submit it by Monday."],
    ['I will do it this weekend', 'I will do it this weekend.'],
  ])('says once when a task is done: %j', (answer, says) => {
    const { body, remarks } = reply(
      'The next step is a take-home challenge, which I have sent you.',
      'assessment',
      {
        set: { answer },
      },
    );
    expect(body).toContain(says);
    expect(body).not.toContain('I will complete it');
    expect(remarks.join()).not.toContain('within three days');
  });

  it('says once when one rings', () => {
    const { body } = reply('Please give me a ring when you get a minute.', 'call', {
      set: { answer: "I'll ring tomorrow at 3" },
    });
    expect(body).toContain("Thank you, gladly. I'll ring tomorrow at 3.");
    expect(body).not.toContain('I will ring you today');
    expect(body.split('tomorrow')).toHaveLength(2);
  });

  it.each([
    ['Will there be a projector?', 'Will there be a projector?'],
    ['can I bring my laptop?', 'Can I bring my laptop?'],
    ['should I bring anything?', 'Should I bring anything?'],
    ['What format should it be in?', 'What format should it be in?'],
    ['is parking available', 'Is parking available?'],
  ])('asks back as it was typed: %j', (answer, says) => {
    const { body } = reply('Could you come in on Monday at 10am?', 'interview', {
      ...monday,
      set: { answer },
    });
    expect(body).toContain(`\n\n${says}\n\n`);
  });

  it.each([
    ['Are you currently working, and what is your current salary?', '38k', 'My current salary is 38k.'],
    [
      'Could you tell me your current salary and what notice period you are on?',
      '38k, 4 weeks notice',
      'My current salary is 38k, and I have to give 4 weeks’ notice.',
    ],
    ['What salary are you looking for?', '38k', 'I am looking for 38k.'],
    ["What's your minimum salary?", 'minimum 29k', 'I am looking for a minimum of 29k.'],
    ['Do you have the right to work in the UK?', 'yes British citizen', 'Yes, I am a British citizen.'],
    ['Do you have a full driving licence?', 'Yes full licence', 'Yes, I have a full licence.'],
    [
      'When would you be able to start? And do you have a full driving licence?',
      '20 April, yes',
      'I could start on 20 April, and yes, I do.',
    ],
  ])('of “%s”, %j is told as it was asked', (said, answer, says) => {
    expect(reply(said, 'other', { set: { answer } }).body).toContain(says);
  });

  it('asks for nothing besides where the times they propose are taken', () => {
    const said = 'Could you do Tuesday 31 March at 2pm or Thursday 2 April at 10am?';
    expect(
      reply(said, 'interview', { set: { times: 'Thursday works for me' } }).remarks.join(),
    ).not.toContain('They also ask');
  });

  it('takes the slot that is named', () => {
    const said = 'Interviews are on Tuesday 7 April. Please book one of these slots: 09:30, 10:45, 13:15.';
    const appointment = { at: '2026-04-07T13:15', phrase: '13:15' };
    const { body } = reply(said, 'interview', { appointment, set: { times: '10:45' } });
    expect(body).toContain('Tuesday at 10:45 would suit me well');
    expect(body).not.toContain('difficult');
  });

  it.each([
    'We have to postpone your interview on Monday. The new date is Thursday 9 April at 9am.',
    'We need to postpone Friday, sorry. New time is Thursday 9 April at 9am.',
    'We have to cancel the call tomorrow. Would Thursday 9 April at 9am suit instead?',
  ])('says yes to the time something is put off to: “%s”', (said) => {
    const appointment = { at: '2026-04-09T09:00', phrase: 'Thursday 9 April at 9am' };
    const { body } = reply(said, 'interview', { appointment });
    expect(body).toContain('another time is no trouble at all. Thursday 9 April at 09:00 suits me well.');
    expect(reply(`${said} Please confirm you can attend.`, 'interview', { appointment }).body).toContain(
      'I will be there on Thursday 9 April at 09:00.',
    );
  });

  it('knows what is called off without another time', () => {
    const appointment = { at: '2026-03-19', phrase: 'on Thursday' };
    const said = "We have to cancel the interview on Thursday. We'll be in touch with a new date.";
    expect(reply(said, 'interview', { appointment }).body).toContain('I will keep my days as free as I can');
  });

  it.each([
    ['Can we do Thursday at 10 instead of Wednesday?', 'Thursday at 10'],
    ['Can we make it 3pm instead of 2pm on Thursday?', '3pm on Thursday'],
    ['I need to postpone our call tomorrow. Can we do Friday at 11 instead?', 'Friday at 11'],
    ['We would like to see you on Tuesday at 4pm. Also a chat on Monday.', 'Tuesday at 4pm'],
  ])('says yes to the one time they propose: “%s”', (said, time) => {
    const { body, remarks } = reply(said, 'other');
    const upper = time.charAt(0).toUpperCase() + time.slice(1);
    expect(body).toContain(`${upper} would suit me well`);
    expect(remarks.join()).toContain(`The letter says yes to “${time}”`);
    const other = reply(said, 'other', { set: { times: 'Friday at 2' } });
    expect(other.body).toContain('I would be free on Friday at 2');
    expect(other.body).not.toContain('suit me well');
  });

  it('says that a time is booked where the answer says so', () => {
    const { body, remarks } = reply('Please book a time for the interview using this link.', 'interview', {
      set: { answer: 'I have booked Tuesday at 2' },
    });
    expect(body).toContain('I have booked Tuesday at 2.');
    expect(body.match(/booked/g)).toHaveLength(1);
    expect(body).not.toContain('today');
    expect(remarks.join()).not.toContain('page');
  });

  it('quotes the time the letter says yes to, and no question it answers with that', () => {
    const asked = 'Hi Sam, driving assessment monday about 10 at the depot ok for you? And do you drive?';
    const { remarks } = reply(asked, 'assessment', {
      appointment: { at: '2026-03-30T10:00', phrase: 'about 10' },
    });
    expect(remarks.join()).toContain('The letter says yes to “Monday 30 March at 10:00”');
    expect(remarks.filter((remark) => remark.includes('They also ask')).join()).toMatch(
      /^They also ask “And do you drive\?”/,
    );
  });

  it('says yes to no time that is a limit, or theirs', () => {
    for (const said of ['Could you ring before Tuesday at 4pm?', 'The panel will decide on Tuesday at 4pm.'])
      expect(reply(said, 'interview').body).not.toContain('suit me well');
  });

  it('does not say it will be there where another time is asked for', () => {
    const confirm = 'You are shortlisted for interview on Monday at 10am. Please confirm you can attend.';
    expect(reply(confirm, 'interview', monday).body).toContain(
      'I can confirm that I will be there on Monday 30 March at 10:00.',
    );
    const other = reply(confirm, 'interview', {
      ...monday,
      set: { times: "I can't do Monday, but Thursday any time" },
    });
    expect(other.body).not.toContain('will be there');
    expect(other.body).toContain('difficult for me');
  });

  it('takes the one of two hours', () => {
    const two = 'Can you come in tomorrow at 2 or 4 for a chat?';
    const appointment = { at: '2026-03-12T14:00', phrase: 'tomorrow at 2' };
    const { body } = reply(two, 'call', { appointment, set: { times: 'tomorrow at 4' } });
    expect(body).toContain('Tomorrow at 4 would suit me well');
    expect(body).not.toContain('difficult');
  });

  it('moves to no day that was the old one', () => {
    const appointment = { at: '2026-03-12', phrase: 'tomorrow' };
    const flu = "I've got the flu, can we push tomorrow's chat to next week? When are you free?";
    const { body } = reply(flu, 'call', { appointment });
    expect(body).toContain('another time is no trouble at all. I can be flexible');
    expect(body).not.toContain('new time');
  });

  it('hands a task in by its day, and walks through it on one of theirs', () => {
    const both =
      'Please return the test by Tuesday and say whether Thursday or Friday suits you to talk it through.';
    const deadline = {
      from: '2026-03-11',
      to: '2026-03-17',
      owner: 'you',
      phrase: 'by Tuesday',
      ambiguous: false,
    } as const;
    const { body } = reply(both, 'assessment', { deadline, set: { times: 'Thursday' } });
    expect(body).toContain('I will complete it by Tuesday 17 March. Thursday would suit me well');
  });

  it('hands a task in by its day, and meets on another', () => {
    const both =
      'Please complete the test by Sunday and confirm your availability for an interview on 8 April.';
    const deadline = {
      from: '2026-03-11',
      to: '2026-03-15',
      owner: 'you',
      phrase: 'by Sunday',
      ambiguous: false,
    } as const;
    const { body } = reply(both, 'assessment', {
      appointment: { at: '2026-04-08', phrase: 'on 8 April' },
      deadline,
    });
    expect(body).toContain('I will complete it by Sunday 15 March.');
    expect(body).toContain('I can also make Wednesday 8 April for the interview.');
  });

  it('takes another hour of their day for another time', () => {
    const other = reply('Could you come in on Monday at 10am?', 'interview', {
      ...monday,
      set: { times: '10:30 on monday' },
    });
    expect(other.body).toContain(
      'is difficult for me, I am afraid; could we make it 10:30 on Monday instead?',
    );
    const late = reply('Could you come in on Monday at 10am?', 'interview', {
      ...monday,
      set: { times: 'not before 11' },
    });
    expect(late.body).toContain('could we make it 11 or later instead?');
    const page = 'Please book a slot on our page for the interview.';
    expect(reply(page, 'interview', { set: { times: 'booked tues 31 10am' } }).body).toContain(
      'I have booked Tuesday 31 10am.',
    );
  });

  it('says yes and no in the words of the question', () => {
    const licence = 'Do you have a driving licence?';
    expect(reply(licence, 'other', { set: { answer: 'yes' } }).body).toContain('Yes, I do.');
    expect(reply('Are you open to nights?', 'other', { set: { answer: 'no' } }).body).toContain(
      'No, I am not.',
    );
  });

  it('keeps a sentence given for a time as a sentence', () => {
    const times = "I'm on holiday until Wednesday, so Thursday onwards";
    expect(
      reply('Could you come in on Monday at 10am?', 'interview', { ...monday, set: { times } }).body,
    ).toContain(". I'm on holiday until Wednesday, so I could do Thursday onwards.");
  });

  it('is sorry for an interview that was missed', () => {
    const { body } = reply('We missed you yesterday, is everything ok?', 'other', {
      set: { answer: 'My train was cancelled' },
    });
    expect(body).toContain('I am very sorry that I was not there. My train was cancelled. I am still very');
  });

  it('asks for no hour where they told the hours, and none where one they move keeps its own', () => {
    const friday = { appointment: { at: '2026-03-27', phrase: 'this Friday' } };
    expect(reply('Are you around for a chat on Friday? Any time after 2.', 'call', friday).body).toContain(
      'Friday 27 March suits me well, and I can make any time after 2. Is',
    );
    expect(reply('Are you around for a chat on Friday?', 'call', friday).body).toContain(
      'what time would be best',
    );
  });

  it('does a recorded interview by its day', () => {
    const deadline = {
      from: '2026-03-11',
      to: '2026-03-29',
      owner: 'you',
      phrase: 'by 29 March',
      ambiguous: false,
    } as const;
    expect(
      reply('Please complete a one-way video interview by 29 March.', 'interview', { deadline }).body,
    ).toContain('I will complete it by Sunday 29 March.');
  });
});

describe('a question beside other news', () => {
  it('whether one stays in is remarked on', () => {
    const text = 'It is on hold until April. Would you still want to be considered then?';
    const messages = [{ message: message({ text }), reading: reading({ kind: 'none' }) }];
    const { body, remarks } = write(templateNamed('reply-none'), null, request({ messages }));
    expect(body).toContain('.\n\nBest wishes,');
    expect(remarks.join()).toContain('They also ask “Would you still want to be considered then?”');
  });

  it.each(['reply-vague', 'reply-immediate'])('a notice period alone is one in %s', (name) => {
    for (const answer of ['a full term', '4 weeks']) {
      const text = 'Still deciding. Can you confirm your notice period?';
      const kind = name === 'reply-vague' ? 'vague' : 'immediate';
      const messages = [{ message: message({ text }), reading: reading({ kind }) }];
      const { body } = write(templateNamed(name), null, request({ messages, set: { answer } }));
      expect(body).toContain(`My notice period is ${answer}.`);
    }
  });

  const news =
    'Nothing yet, but you are still in the mix. When does your course end? What is your notice period?';
  it.each([
    ['reply-vague', { kind: 'vague' }],
    ['reply-none', { kind: 'none' }],
    ['offer-thanks', { kind: 'immediate', outcome: 'offer' }],
    ['offer-accept', { kind: 'immediate', outcome: 'offer' }],
  ] as const)('is answered in %s', (name, read) => {
    const letter = (set: Record<string, string>) =>
      write(
        templateNamed(name),
        null,
        request({ set, messages: [{ message: message({ text: news }), reading: reading(read) }] }),
      );
    expect(letter({}).remarks.join()).toContain('They also ask “What is your notice period?”');
    const answered = letter({ answer: 'I have to give four weeks’ notice' });
    expect(answered.body).toContain('I have to give four weeks’ notice.');
    expect(answered.remarks.join()).not.toContain('They also ask');
  });
});

describe('a question noted by the candidate, and read as no request', () => {
  const noted = (text: string, kind: 'vague' | 'none', name = 'reply-immediate') => {
    const messages = [{ message: message({ text }), reading: reading({ kind, silent: kind === 'none' }) }];
    return write(templateNamed(name), null, request({ messages }));
  };

  it.each([
    ['Dana rang and asked what salary I am looking for', 'I would rather talk salary through'],
    ['dana asked what salary im looking for', 'I would rather talk salary through'],
    ['dana asked if i have my licence and if im ok with travel', 'You will have my answer today'],
    ['dana asked where else im interviewing', 'You will have my answer today'],
    ['dana asked when i could start', 'You will have my answer today'],
    ['The team would like to know when you could start.', 'You will have my answer today'],
    ['dana asked whether i am still interested', 'Yes, I am still very interested'],
  ])('is answered: “%s”', (text, words) => {
    for (const kind of ['vague', 'none'] as const) {
      const { body, remarks } = noted(text, kind);
      expect(body).toContain(words);
      expect(body).not.toContain('flexible about the time');
      if (!words.startsWith('Yes')) expect(remarks.join()).toContain('--set answer=');
    }
  });

  it('is told of where the letter answers another', () => {
    const { remarks } = noted('dana asked whether i have other offers and if i am still interested', 'vague');
    expect(remarks.join()).toContain('They also ask “whether i have other offers”');
  });

  it.each([
    ['reply-vague', 'No news yet. Are you interviewing elsewhere?', 'Are you interviewing elsewhere?'],
    [
      'confirm-timeline',
      'You will hear by Tuesday. Does that work with your other deadlines?',
      'Does that work with your other deadlines?',
    ],
    [
      'reply-immediate',
      'What are your salary expectations, and are you able to work Saturdays?',
      'are you able to work Saturdays?',
    ],
  ])('what else one has going is remarked on in %s', (name, text, asked) => {
    const kind = name === 'reply-immediate' ? 'none' : 'vague';
    expect(noted(text, kind, name).remarks.join()).toMatch(`${asked}”: --set answer=`);
  });

  it('what the letter says already is not asked for', () => {
    const vague = noted(
      'Still waiting for the budget. Hope you are still interested?',
      'vague',
      'reply-vague',
    );
    expect(vague.body).toContain('still keen');
    expect(vague.remarks.join()).not.toContain('They also ask');
    for (const said of [
      'Can you do a 15 min call tomorrow?',
      'Share three references (two managers, one peer).',
    ]) {
      const messages = [
        {
          message: message({ text: said }),
          reading: reading({ kind: 'immediate', nextStep: /ref/.test(said) ? 'references' : 'call' }),
        },
      ];
      const { remarks } = write(templateNamed('reply-immediate'), null, request({ messages }));
      expect(remarks.join()).not.toContain('They also ask');
    }
  });
});

describe('what a letter that takes up no step leaves open', () => {
  it.each([
    [
      'We decide by 9 April. Could you send us the names of two referees?',
      ['Could you send us the names of two referees?'],
    ],
    [
      'Are you still available to start in June? Thanks, Marcus',
      ['Are you still available to start in June?'],
    ],
    [
      'Please could you send over a photo ID and a proof of address. Malin',
      ['Please could you send over a photo ID and a proof of address.'],
    ],
    [
      'You did well. Happy to have a coffee if you are in town.',
      ['Happy to have a coffee if you are in town.'],
    ],
    [
      'Would you be interested in our adviser role? Let me know by Friday.',
      ['Would you be interested in our adviser role?', 'Let me know by Friday.'],
    ],
    ['News by Friday. Please let me know if you have any questions. Does that work for you?', []],
    ['Hi Sam, how are you? I hope that is ok? Please bear with us.', []],
    ['We will let you know by Friday either way. If your circumstances change please tell us.', []],
  ])('%j', (said, open) => {
    expect(requestsIn(said)).toEqual(open);
  });

  const asked = 'You will hear by 9 April. Could you send us two referees?';
  const letter = (name: string, facts: Partial<LetterRequest>, variant: string | null = null) =>
    write(
      templateNamed(name),
      variant,
      request({ messages: [{ message: message({ text: asked }), reading: reading() }], ...facts }),
    );

  it.each([
    ['thankyou', 'full'],
    ['thankyou', 'short'],
    ['thankyou', 'panel'],
    ['thankyou', 'formal'],
    ['confirm-timeline', null],
    ['feedback-thanks', null],
  ])('is remarked on in %s %s, and answered there', (name, variant) => {
    expect(letter(name, {}, variant).remarks.join()).toContain(
      'They also ask “Could you send us two referees?”: --set answer=',
    );
    const answered = letter(name, { set: { answer: 'I will send both names today' } }, variant);
    expect(answered.body).toContain('I will send both names today.');
    expect(answered.remarks.join()).not.toContain('They also ask');
  });

  it('is closed by a reply that went out since', () => {
    const replied = { id: 1, template: 'reply-immediate', to: [], on: '2026-03-12T08:00:00.000Z' };
    const previous = [{ ...replied, via: 'email', subject: null, text: null } as const];
    expect(letter('confirm-timeline', { previous }).remarks.join()).not.toContain('They also ask');
  });
});

describe('the note on their date', () => {
  it.each([
    'We will not be able to confirm the outcome until Monday.',
    "We'll be inviting people to the second stage early next week.",
    'They will ring either way.',
  ])('asks for no leave to write after "%s"', (text) => {
    const said = { message: message({ text }), reading: reading() };
    const { body } = write(templateNamed('confirm-timeline'), null, request({ messages: [said] }));
    expect(body).toMatch(/I look forward to (?:hearing what you decide|your call)\./);
    expect(body).not.toContain('two weeks');
  });
});

describe('what an offer asks besides a yes', () => {
  const drafted = (name: string, text: string, set: Record<string, string> = {}) =>
    write(
      templateNamed(name),
      null,
      request({
        set,
        messages: [
          {
            message: message({ text: `We would like to offer you the job. ${text}` }),
            reading: reading({ kind: 'immediate', outcome: 'offer' }),
          },
        ],
      }),
    );
  const remarks = (...draft: Parameters<typeof drafted>): string => drafted(...draft).remarks.join();

  it.each([
    'can u do thurs nights?',
    'And is there a good time to walk through the details tomorrow?',
    'Please reply to confirm whether you wish to accept and provide the names of two referees.',
    'Shall we say £28,500 and a start on 1 May?',
    'Liz wants an answer by Monday and to know if I can do Saturdays',
    'Would you be free to start on 4 May?',
    'It would also be helpful to know when you might be able to start',
    'Can you let me know by Wednesday and tell me your notice period?',
    'Please could you confirm your current notice period, your preferred start date and two referees by close of business on Thursday?',
  ])('is remarked on, whole: “%s”', (text) => {
    expect(remarks('offer-thanks', text)).toContain(`They also ask “${text}”`);
  });

  it.each([
    'Do let me know what you think by Monday.',
    'Salary per the district schedule, step 4. Please let me know whether you accept by Monday, March 16.',
    'Could you confirm acceptance in principle by Thursday?',
    'Can you let me know by Monday, March 16?',
    'Are you happy to accept?',
    'How does that sound?',
    'What questions can I answer?',
    'Do you have any questions?',
    'Let me know what you think :)',
    'This offer is conditional on satisfactory references, a DBS check, a medical questionnaire and right to work.',
    'The appointment is subject to two satisfactory references and evidence of your right to work in the UK.',
    'I should be grateful if you would confirm your acceptance by returning a signed copy of the letter by 2 April.',
    "I'm delighted to offer you the post, Band 5, subject to references and occupational health. Could you let me know by Monday if you'd like to accept?",
    'We would like to offer you the job (subject to a DBS check). Please could you confirm by Friday whether you accept?',
  ])('and the answer itself is not: “%s”', (text) => {
    for (const name of ['offer-thanks', 'offer-accept', 'negotiate'])
      expect(remarks(name, text)).not.toContain('They also ask');
  });

  it('a start that is told leaves the rest', () => {
    const text = 'When can you start, and what size scrubs are you?';
    expect(remarks('offer-accept', text, { start: '1 May' })).toContain('ask “what size scrubs are you?”');
    for (const theirs of [
      'When can you start?',
      'Could you confirm acceptance by Thursday, and let us know when you could start given your notice period?',
      "we'd love to have you, can you start this sat at 8?",
    ])
      expect(remarks('offer-accept', theirs, { start: '1 May' })).not.toContain('They also');
  });

  it('papers that are promised are no question', () => {
    const text =
      "Can you let me know if you'd like to accept, and send me a photo of your passport or driving licence and proof of address?";
    expect(remarks('offer-accept', text)).not.toContain('They also');
    expect(remarks('offer-thanks', text)).toContain('They also');
  });

  it('what it depends on is no question, and what is asked behind it is', () => {
    const text = 'The offer is subject to references, so please tell me your shoe size.';
    expect(remarks('offer-accept', text)).toContain('please tell me your shoe size');
  });

  it('a start they named is to be confirmed', () => {
    expect(remarks('offer-accept', 'Days, start Monday 13th.')).toContain('--set start="Monday 13th"');
    const text = 'You would be starting Tuesday 7 April.';
    expect(remarks('offer-accept', text)).toContain('They named Tuesday 7 April to start: --set start=');
    expect(remarks('offer-accept', "We'd need you to start by the 11th May.")).toContain(
      'They named the 11th May',
    );
    expect(remarks('offer-accept', text, { start: '7 April' })).not.toContain('They named');
  });

  it('is answered where terms are talked about, too', () => {
    expect(drafted('negotiate', 'Do you drive?', { answer: 'I drive' }).body).toContain('I drive.');
  });
});
